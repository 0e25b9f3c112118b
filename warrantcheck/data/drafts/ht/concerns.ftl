### Bouyon an kreyòl ayisyen. DRAFT in Haitian Creole: no native speaker has read it.
###
### docs/translations.md says how a draft becomes a language.

concern-with-page = { $sentence } (Paj { $page }.)
concern-specimen = Li make kòm yon egzanp. Mande papye ofisye yo ap sèvi avè l la.
concern-expired = Dènye jou ki ekri sou li sanble pase. Mande sou dat la, e pa bare wout pèsonn.
concern-no-last-day = Nou pa wè dènye jou sou li, e li pa nouvo. Mande: ki dènye jou li?
concern-no-last-day-federal = Nou pa wè dènye jou sou li. Règ federal yo bay yon manda pou fouye 14 jou o maksimòm. Mande: ki dènye jou li?
concern-no-last-day-new-york = Nou pa wè dènye jou sou li. Règ New York bay yon manda pou fouye 10 jou. Mande: ki dènye jou li?
concern-no-last-day-district-of-columbia = Nou pa wè dènye jou sou li. District of Columbia bay yon manda pou fouye 10 jou. Mande: ki dènye jou li?
concern-no-last-day-pennsylvania = Nou pa wè dènye jou sou li. Règ Pennsylvania bay yon manda pou fouye 2 jou. Mande: ki dènye jou li?
concern-date-missing = Nou pa jwenn dat sou li. Chèche youn, epi mande kilè yo te bay li.
concern-address-missing = Nou pa jwenn adrès sou li. Mande ki adrès ak ki lojman li bay.
# rev: 2
concern-address-mismatch = Adrès ki sou li a pa sanble sa ou te bay la. Mande ki adrès ak ki lojman li bay.
concern-name-mismatch = Non ki sou li a pa sanble sa ou te bay la. Mande ki moun li bay.
asked-address-yes = Adrès ki sou li a koresponn ak sa ou te bay la.
asked-address-cant-tell = Èske adrès ki sou li a se pa ou? Nou pa t ka wè sa: li li ou menm.
asked-address-unit = Adrès la koresponn, men li bay yon lojman e ou pa t bay okenn. Li lojman an ou menm.
asked-address-none = Nou pa li adrès sou li pou konpare ak pa ou a.
asked-name-yes = Non ki sou li a koresponn ak sa ou te bay la.
asked-name-cant-tell = Èske se non ou te bay la? Nou pa t ka wè sa: li li ou menm.
asked-name-none = Nou pa li non sou li pou konpare ak sa ou te bay la.
concern-signature-unclear = Nou pa t ka wè byen liy siyati a. Gade li ou menm; ofisye yo ka gen yon kopi ki siyen.
concern-signature-blank = Liy siyati a sanble vid. Gade li ou menm; yon lòt paj oswa yon lòt kopi ka siyen.
# rev: 2
concern-arrest-only = Se pou arete, se pa pou fouye. Èske se kay yon lòt moun? Mande yon manda pou fouye: ofisye yo bezwen li, dakò moun nan oswa yon ijans.
concern-application-only = Li mande yon jij yon bagay; se pa sa jij la bay lòd fè. Mande si gen yon manda tou.
# rev: 3
concern-immigration-judge = Li bay non yon jij imigrasyon, ki nan yon ajans (Depatman Jistis), ki pa nan yon tribinal. Mande yon papye ki soti nan yon tribinal.
concern-several-papers = Li gen plizyè papye. Mande kilès y ap sèvi avè l, epi gade chak apa.
concern-attachment-missing = Li pale de yon paj anplis nou pa wè. Mande li: li ka di kisa yo ka fouye.
concern-hidden-text = Fichye a gen mo je pa wè; nou pa konte yo. Di avoka ou sa.
concern-low-legibility = Gen pati ki te difisil pou li. Li pati sa yo ou menm, oswa pran yon lòt foto.
# rev: 3
concern-struck-out = Gen yon bagay sou li ki bare, oswa gen yon so sou li. Gade li, epi mande kisa sa vle di.
concern-unknown-form = Zouti sa a pa konnen fòm sa a menm. Montre yon avoka li.
# rev: 2
concern-clerk-signed = Grefye yon tribinal sanble siyen li, jan kèk eta ak kèk manda arestasyon pèmèt. Di avoka ou sa.
# rev: 2
concern-page-missing = Yon paj oswa kwen li sanble manke. Mande tout paj yo, sitou sa ki siyen an.
concern-filing-copy = Li sanble yon kopi ki soti nan dosye yon tribinal. Mande nan ki dosye li soti, e si se pou jodi a.
concern-contested-law = Sa papye sa a pèmèt isit la ap diskite nan tribinal. Di yon sèl fwa sa ou pa dakò, e pa bare wout.
concern-taken-back = Li gen yon mak ki di yo refize li oswa yo pran li tounen. Mande sou sa anvan tout lòt bagay, e pa bare wout.
# rev: 2
concern-used-up = Li gen yon mak ki di yo sèvi avè l deja, oswa li pa aktif ankò. Mande si li an vigè jodi a, e pa bare wout.
concern-attached-inside = Papye a ka yon fichye ki anndan fichye sa a. Anrejistre fichye sa a apa, epi tcheke li.
concern-pages-not-read = Gen paj nou pa li: fichye a twò long pou li nan yon pòt. Tcheke yo nan yon fichye apa.
concern-pages-not-read-about = Nou pa li paj { $about }: fichye a twò long pou li nan yon pòt. Tcheke yo nan yon fichye apa.
concern-court-not-known = Li bay non yon tribinal zouti sa a pa konnen. Mande yon avoka si gen yon tribinal konsa.
concern-unread-stamp = Gen yon so sou li nou pa t ka li. Li ka di yo pran manda a tounen: gade li.
