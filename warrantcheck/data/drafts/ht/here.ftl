### Bouyon an kreyòl ayisyen. DRAFT in Haitian Creole: no native speaker has read it.
###
### docs/translations.md says how a draft becomes a language.

# rev: 2
here-private-court = Retire kò ou sou wout la: yon manda tribinal ka kite ofisye yo antre, menm ak fòs. Li kouvri kote oswa moun ki gen non sou li, e pa plis.
# rev: 2
here-private-search = Retire kò ou sou wout la: yon manda tribinal pou fouye ka kite ofisye yo antre kote ki ekri sou li a, menm ak fòs. Li kouvri sèlman kote sa a, dat li, lè li ak bagay ki nan lis li.
# rev: 2
here-private-arrest = Pa bare wout ofisye yo. Yon manda arestasyon bay non yon moun, pa yon kote. Li ka kite yo antre nan pwòp kay moun sa a si yo gen rezon kwè moun nan anndan. Pou kay yon lòt moun yo bezwen plis.
# rev: 2
here-private-inspection = Retire kò ou sou wout la: yon manda tribinal pou enspeksyon ka kite ofisye yo antre nan biznis ki ekri sou li a, pou sa ki nan lis li. Li ka di "administrative" e li ka soti nan yon tribinal kanmenm.
# rev: 2
here-private-seizure = Retire kò ou sou wout la: yon manda tribinal pou pran bagay ka kite ofisye yo pran sa ki nan lis li. Li konsène bagay, li pa konsène moun.
# rev: 2
here-private-tracking = Se pou suiv yon machin, yon telefòn oswa yon bagay. Se pa pou fouye yon kay, e se pa pou arete moun. Pa bare wout ofisye yo.
# rev: 2
here-private-unsigned = Tribinal la ka siyen yon lòt kopi, oswa yon jij ka siyen sou telefòn oswa òdinatè. Si ofisye yo antre, trete li tankou manda yon tribinal: retire kò ou sou wout la.
# rev: 2
here-private-agency = Ou pa oblije louvri pòt la pou papye sa a. Poukont li, se pa pèmisyon yon jij pou antre nan zòn prive. Ofisye yo ka antre kanmenm: pa bare wout yo.
# rev: 3
here-private-removal = Se yon ofisye imigrasyon ki siyen fòm sa a, se pa yon jij. Poukont li se pa pèmisyon yon jij, e ou pa oblije louvri pòt la.
# rev: 2
here-private-agency-subpoena = Li pa kite pèsonn antre. Papye yon ajans ki rele "subpoena" mande papye oswa repons, pou yon dat. Pa jete li, e pa bay dosye nan pòt la: mande yon avoka anvan.
# rev: 3
here-private-agency-case = Ou pa oblije louvri pòt la pou papye sa a. Li pale de yon dosye nan tribinal imigrasyon, ki fè pati yon ajans. Poukont li, se pa pèmisyon yon jij pou antre. Kenbe li: dat li yo enpòtan. Pa bare wout ofisye yo.
# rev: 2
here-private-detainer = Ou pa oblije louvri pòt la pou papye sa a. Se yon demann yon ajans fè yon prizon oswa yon biwo lapolis. Poukont li, se pa pèmisyon yon jij. Ofisye yo ka antre kanmenm: pa bare wout yo.
# rev: 2
here-private-parole = Mande yon avoka kounye a: li soti nan yon biwo libète kondisyonèl oswa yon ajans prizon, li pa soti nan yon tribinal. Pou yon moun ki an libète kondisyonèl, lòt règ ka konte. Ofisye yo ka antre kanmenm: pa bare wout yo.
# rev: 2
here-private-other-court = Li ka mande oswa bay lòd pou yon bagay fèt anvan yon dat. Kèk papye tribinal, tankou papye degèpisman, ka kite yon cherif oswa yon marshal antre. Pa bare wout pèsonn.
# rev: 2
here-private-subpoena = Yon "subpoena" mande papye oswa yon moun, pou yon dat. Se pa pou fouye. Yon avoka ka reponn li pou ou: rele youn jodi a, epi kenbe tout sa li mande.
# rev: 3
here-private-application = Se sa yon ofisye oswa yon lòt moun mande yon jij, se pa sa jij la bay lòd fè. Yon jij ka siyen li kanmenm. Ka gen yon manda tou: mande pou wè li, e pa bare wout.
# rev: 3
here-private-eviction = Li ka kite yon cherif oswa yon marshal antre pou mete yon lokatè deyò, apre avètisman. Dat li se jou yo te bay lòd la, oswa premye jou yo ka vini. Tan an kout. Pa bare wout pèsonn.
here-private-part-of-warrant = Se yon pati nan papye yon manda, se pa manda a. Mande pou wè tout manda a. Si ofisye yo antre, retire kò ou sou wout la.
here-private-none = Papye sa a pa bay pèmisyon pou antre. Ofisye yo ka gen yon lòt papye, oswa yon rezon ki pa bezwen papye. Mande yon manda ki soti nan yon tribinal.
# rev: 2
here-private-consent = Ou pa oblije siyen. Li sanble yon fòm pou bay pèmisyon: si ou siyen li, ou ka bay pèmisyon. Ofisye yo ka gen yon lòt papye, oswa yon rezon ki pa bezwen papye.
here-private-conflicting = Yon manda tribinal ka pami paj sa yo. Jiskaske yon avoka wè yo, trete yo kòmsi te gen youn. Si ofisye yo antre, retire kò ou sou wout la.
here-private-unknown-paper = Li ka lòd yon tribinal oswa nenpòt lòt papye. Jiskaske yon avoka wè li, trete li kòmsi se yon tribinal ki voye li. Si ofisye yo antre, retire kò ou sou wout la.
here-private-unreadable = Li ka manda yon tribinal oswa nenpòt lòt papye. Si ofisye yo antre, retire kò ou sou wout la. Mande yon kopi moun ka li.
here-places-differ = Chak kote diferan. Ajoute --place home, apartment-building, business, clinic, school, worship, hotel, shelter, dorm, vehicle oswa street.
here-contested = Depi me 2025 ICE di li ka antre nan kay moun ki gen non li sou li a ak fòm sa a ansanm ak yon lòd depòtasyon final. An janvye 2026 yon jij federal te jwenn yon antre konsa pa dakò ak Konstitisyon an. Jiska { $newest }, dapre sa nou konnen, tribinal yo poko rezoud sa.
here-kidd = Nan sèt konte nan sid Kalifòni, pwòp nòt ICE la pa aplike.
here-act-on-it = Ofisye yo ka aji sou li: pa bare wout yo.
# rev: 2
here-home-search = Retire kò ou sou wout la: yon manda tribinal pou fouye ka kite ofisye yo antre nan kay ki ekri sou li a, menm ak fòs. Li kouvri sèlman kay sa a ak bagay ki nan lis li, nan dat li ak nan lè li.
# rev: 2
here-home-arrest = Pa bare wout ofisye yo. Li ka kite yo antre nan pwòp kay moun ki gen non li sou li a, si yo gen rezon kwè moun nan anndan. Èske se kay yon lòt moun? Lè sa a yo bezwen yon manda pou fouye, dakò moun nan oswa yon ijans.
# rev: 2
here-home-agency = Ou pa oblije louvri pòt la pou papye sa a. Ou ka pale ak pòt la fèmen. Poukont li, se pa pèmisyon yon jij pou antre nan yon kay. Ofisye yo ka antre kanmenm: pa bare wout yo.
# rev: 3
here-home-removal = Se yon ofisye imigrasyon ki siyen fòm sa a, se pa yon jij. Poukont li se pa pèmisyon yon jij, e ou pa oblije louvri pòt la.
# rev: 2
here-home-none = Papye sa a pa bay pèmisyon pou antre. Ou pa oblije louvri pòt la pou li. Ofisye yo ka gen yon lòt papye, oswa yon rezon ki pa bezwen papye: mande yon manda ki soti nan yon tribinal.
# rev: 3
here-apartment-search = Retire kò ou sou wout la: li ka kite ofisye yo antre nan lojman oswa zòn ki ekri sou li, menm ak fòs. Li nimewo lojman an, dat yo, lè yo ak sa yo ka chèche. Ou pa ka bay pèmisyon pou kay lòt moun.
# rev: 3
here-apartment-arrest = Pa bare wout ofisye yo. Li bay non yon moun, e se pa pou fouye. Li ka kite yo antre nan pwòp kay moun sa a si yo gen rezon kwè moun nan anndan. Ou pa ka bay pèmisyon pou kay lòt moun.
# rev: 2
here-apartment-agency = Ou pa oblije louvri pou papye sa a. Pa debare pòt, e pa bay kle: yo ka pran sa pou yon wi. Poukont li, se pa pèmisyon yon jij pou antre nan yon kay. Ofisye yo ka antre kanmenm: pa bare wout yo.
# rev: 3
here-apartment-removal = Se yon ofisye imigrasyon ki siyen fòm sa a, se pa yon jij. Poukont li se pa pèmisyon yon jij. Pa debare pòt, e pa bay kle: yo ka pran sa pou yon wi.
# rev: 2
here-apartment-none = Papye sa a pa bay pèmisyon pou antre. Pa debare pòt pou li. Ou pa ka bay pèmisyon pou kay yon lokatè. Ofisye yo ka gen yon lòt papye, oswa yon rezon ki pa bezwen papye: mande.
# rev: 2
here-business-search = Retire kò ou sou wout la: yon manda tribinal pou fouye ka kite ofisye yo antre nan pati biznis ki ekri sou li yo, menm ak fòs. Li kouvri sèlman bagay ki nan lis li, nan dat li ak nan lè li.
# rev: 2
here-business-arrest = Li bay non yon moun. Ofisye yo ka arete moun sa a kote piblik la ka ale. Pou chanm prive yon biznis lwa a pa klè konsa: mande yon avoka kounye a, e pa bare wout.
# rev: 2
here-business-agency = Ou pa oblije louvri zòn prive pou papye sa a. Poukont li, se pa pèmisyon yon jij. Ofisye yo ka ale kote piblik la ka ale, e arete moun ki gen non li a la. Yo ka ale pi lwen kanmenm: pa bare wout yo.
here-business-none = Ofisye yo ka ale kote piblik la ka ale. Pou zòn prive yo bezwen dakò, manda yon tribinal oswa yon lòt rezon. Papye sa a poukont li pa bay okenn.
# rev: 2
here-clinic-search = Retire kò ou sou wout la: yon manda tribinal pou fouye ka kite ofisye yo antre nan chanm ki ekri sou li yo, menm ak fòs. Li kouvri sèlman bagay ki nan lis li. Rele avoka klinik la kounye a.
# rev: 2
here-clinic-arrest = Li bay non yon moun. Ofisye yo ka arete moun sa a kote piblik la ka ale. Pou chanm kote y ap trete malad, rele avoka klinik la kounye a. Pa bare wout ofisye yo.
# rev: 2
here-clinic-agency = Ou pa oblije louvri chanm tretman ni chanm anplwaye pou papye sa a. Poukont li, se pa pèmisyon yon jij. Nan kèk eta lwa a pa kite anplwaye louvri yo: mande avoka klinik la. Ofisye yo ka ale kote piblik la ka ale. Pa bare wout yo.
here-clinic-none = Ofisye yo ka ale kote piblik la ka ale. Pou chanm ki gen malad yo bezwen dakò, manda yon tribinal oswa yon lòt rezon. Papye sa a poukont li pa bay okenn.
# rev: 2
here-school-search = Retire kò ou sou wout la: yon manda tribinal pou fouye ka kite ofisye yo antre nan chanm ki ekri sou li yo, menm ak fòs. Li kouvri sèlman bagay ki nan lis li. Rele direktè lekòl la ak avoka li kounye a.
# rev: 2
here-school-arrest = Li bay non yon moun. Pote li bay direktè lekòl la, epi rele avoka lekòl la kounye a. Ofisye yo ka arete moun sa a kote piblik la ka ale. Pa bare wout yo.
# rev: 2
here-school-agency = Pote li bay direktè lekòl la. Ou pa oblije louvri salklas ni lòt zòn prive pou li. Poukont li, se pa pèmisyon yon jij. Nan kèk eta lwa a pa kite anplwaye louvri yo. Ofisye yo ka antre kanmenm: pa bare wout yo.
here-school-none = Papye sa a pa bay pèmisyon pou antre nan salklas. Ofisye yo ka gen yon lòt papye, oswa yon rezon ki pa bezwen papye. Rele direktè lekòl la.
# rev: 2
here-worship-search = Retire kò ou sou wout la: yon manda tribinal pou fouye ka kite ofisye yo antre nan chanm ki ekri sou li yo, menm ak fòs. Li kouvri sèlman bagay ki nan lis li, nan dat li ak nan lè li.
# rev: 2
here-worship-arrest = Li bay non yon moun. Ofisye yo ka arete moun sa a kote piblik la ka ale. Pou chanm ki pa louvri pou tout moun, rele yon avoka kounye a. Pa bare wout ofisye yo.
# rev: 2
here-worship-agency = Ofisye yo ka ale kote tout moun byenveni. Ou pa oblije louvri biwo, kay ak chanm fèmen pou papye sa a. Poukont li, se pa pèmisyon yon jij. Ofisye yo ka antre kanmenm: pa bare wout yo.
here-worship-none = Ofisye yo ka ale kote tout moun byenveni. Pou chanm fèmen yo bezwen dakò, manda yon tribinal oswa yon lòt rezon. Papye sa a poukont li pa bay okenn.
# rev: 2
here-hotel-search = Retire kò ou sou wout la: yon manda tribinal pou fouye ka kite ofisye yo antre nan chanm ki ekri sou li yo, menm ak fòs. Li kouvri sèlman bagay ki nan lis li. Li nimewo chanm nan.
# rev: 2
here-hotel-arrest = Li bay non yon moun. Li ka kite ofisye yo antre nan pwòp chanm moun sa a si yo gen rezon kwè moun nan anndan. Anplwaye yo pa ka bay pèmisyon pou lòt chanm. Pa bare wout ofisye yo.
# rev: 2
here-hotel-agency = Ou pa oblije louvri pou papye sa a. Pa debare chanm okenn kliyan, e pa bay kat kle: yo ka pran sa pou yon wi. Poukont li, se pa pèmisyon yon jij. Ofisye yo ka antre kanmenm: pa bare wout yo.
# rev: 3
here-hotel-removal = Se yon ofisye imigrasyon ki siyen fòm sa a, se pa yon jij. Poukont li se pa pèmisyon yon jij. Pa debare chanm okenn kliyan, e pa bay kat kle: yo ka pran sa pou yon wi.
here-hotel-none = Ofisye yo ka ale kote piblik la ka ale. Anplwaye yo pa ka bay pèmisyon pou chanm yon kliyan. Papye sa a poukont li pa bay okenn.
# rev: 2
here-vehicle-search = Yon manda tribinal pou fouye ka kite ofisye yo fouye machin nan oswa bagay ki ekri sou li yo. Li sa ki nan lis li. Rete kalm, epi kite yo wè men ou. Pa bare wout yo.
# rev: 2
here-vehicle-arrest = Kanpe lè yo di ou kanpe, rete kalm, epi kite yo wè men ou. Li bay non yon moun: ofisye yo ka arete moun sa a nan yon machin.
# rev: 2
here-vehicle-agency = Kanpe lè yo di ou kanpe, epi kite yo wè men ou. Si yo di ou desann oswa ale, fè li dousman. Ofisye yo ka arete moun ki gen non li a nan yon machin. Ou ka pa pale, e ou pa oblije dakò pou yo fouye.
# rev: 2
here-vehicle-none = Kanpe lè yo di ou kanpe, epi kite yo wè men ou. Si yo di ou desann oswa ale, fè li dousman. Ofisye yo ka gen yon rezon ki pa bezwen papye. Ou ka pa pale.
here-street-search = Li bay non yon kote oswa yon moun pou fouye. Li sa ki ekri sou li. Nan lari, fè bak lè yo di ou fè bak.
# rev: 2
here-street-arrest = Li bay non yon moun. Ofisye yo ka arete moun sa a nan lari. Si ou kanpe bò la: rete lwen, fè bak lè yo di ou fè bak, epi filme san kache.
# rev: 2
here-street-agency = Nan kote piblik ofisye yo ka arete moun ki gen non li sou li a. Si se pa non ou, mande si ou lib pou ale. Si ou kanpe bò la: rete lwen, fè bak lè yo di ou fè bak, epi filme san kache.
here-street-none = Nan kote piblik ofisye yo ka poze kesyon, e yo ka gen yon rezon ki pa bezwen papye. Ou ka pa pale. Mande si ou lib pou ale.
here-shelter-search = Retire kò ou sou wout la: yon manda tribinal pou fouye ka kite ofisye yo antre nan chanm ki ekri sou li yo, menm ak fòs. Li kouvri sèlman bagay ki nan lis li, nan dat li ak nan lè li. Rele avoka abri a kounye a.
here-shelter-arrest = Li bay non yon moun. Li ka kite ofisye yo antre nan pwòp chanm moun sa a si yo gen rezon kwè moun nan anndan. Anplwaye yo pa ka bay pèmisyon pou lòt chanm. Pa bare wout ofisye yo.
here-shelter-agency = Ou pa oblije louvri pou papye sa a: poukont li, se pa pèmisyon yon jij. Rele moun ki responsab la ak avoka a. Ofisye yo ka ale kote piblik la ka ale. Yo ka ale pi lwen kanmenm: pa bare wout yo.
here-shelter-none = Papye sa a pa bay pèmisyon pou antre. Ofisye yo ka gen yon lòt papye, oswa yon rezon ki pa bezwen papye: mande. Anplwaye yo pa ka bay pèmisyon pou chanm yon moun ki rete la.
here-dorm-search = Retire kò ou sou wout la: yon manda tribinal pou fouye ka kite ofisye yo antre nan chanm ki ekri sou li yo, menm ak fòs. Li nimewo chanm nan. Li kouvri sèlman bagay ki nan lis li. Rele avoka lekòl la kounye a.
here-dorm-arrest = Li bay non yon moun. Li ka kite ofisye yo antre nan pwòp chanm moun sa a si yo gen rezon kwè moun nan anndan. Anplwaye yo pa ka bay pèmisyon pou lòt chanm. Pa bare wout ofisye yo.
here-dorm-agency = Ou pa oblije louvri pou papye sa a: poukont li, se pa pèmisyon yon jij. Pa sèvi ak kat kle pou ofisye yo. Rele biwo lekòl la ak avoka li. Yo ka antre kanmenm: pa bare wout yo.
here-dorm-none = Papye sa a pa bay pèmisyon pou antre. Yon etidyan ka di wi oswa non pou pwòp chanm li. Ofisye yo ka gen yon lòt papye, oswa yon rezon ki pa bezwen papye: mande.
