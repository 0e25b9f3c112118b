### DRAFT in Haitian Creole: no native speaker has read it. The guide's short screen.

guide-headline = Pa gen papye, oswa "nou pa bezwen papye": rete kalm, mande, epi pa bare wout pèsonn.
title-guide-no-paper = Yo pa montre okenn papye
# rev: 2
guide-no-paper = Mande ki moun yo ye ak kisa yo vle, ak pòt la fèmen si gen yon pòt. Di: "Èske ou gen yon manda ki soti nan yon tribinal? Èske mwen ka wè li, tanpri? Mwen pa dakò pou nou antre. Mwen p ap bare wout ou."
title-guide-no-need = Yo di: "Mwen pa oblije montre ou anyen"
# rev: 2
guide-no-need = Yo ka gen rezon: pafwa ofisye yo pa bezwen papye. Yo ka espere yon wi sèlman tou. Mande: "Èske ou gen yon manda yon jij siyen?" Di yon sèl fwa: "Mwen pa dakò. Mwen p ap bare wout ou. Tanpri ekri poukisa." Apre sa pa di anyen ankò.
title-guide-emergency = Yo di gen yon ijans
# rev: 2
guide-emergency = Nan yon vrè ijans, tankou yon moun k ap rele anmwe oswa yon dife, ofisye yo ka antre san papye. Retire kò ou sou wout la. Di: "Ki ijans lan? Mwen pa dakò. Mwen p ap bare wout ou." Pa siyen anyen. Note sa yo di ak sa yo fè.
title-guide-come-in = Yo antre kanmenm
# rev: 2
guide-come-in = Retire kò ou sou wout la, epi kite yo wè men ou. Di yon sèl fwa: "Mwen pa dakò pou nou antre ni pou nou fouye." Mande non, nimewo badj ak yon kopi. Gade de lwen, epi note kote yo ale.
title-guide-come-back = Yo ale, oswa yo tounen
guide-come-back = Ekri touswit sa yo te di, ki moun ak kilè. Kenbe papye ak anrejistreman yo. Di moun ki louvri pòt la kisa pou yo di. Si yo tounen ak yon papye, tcheke papye sa a.
title-guide-topics = Plis
guide-topics = Pou yon sèl pati, ajoute mo li dèyè "warrantcheck guide": { $topics }. Pou tout: --full
title-guide-here = Kote sa a
guide-here-home = Pou antre nan yon kay, ofisye yo bezwen manda yon jij, dakò moun nan oswa yon ijans. Lè ou louvri pòt la, sa ka chanje sa yo ka fè. Yon sèl moun nan kay la ta dwe pale pou tout moun.
# rev: 2
guide-here-apartment-building = Ou pa ka bay pèmisyon pou kay yon lokatè. Pa debare pòt pou yo: yon kle, yon kòd oswa yon pòt louvri, yo ka pran sa pou yon wi.
guide-here-business = Ofisye yo ka ale kote piblik la ka ale. Pou zòn prive yo bezwen dakò, yon manda oswa yon lòt rezon. Anplwaye yo ka di: "Se pa mwen ki ka dakò ak sa."
guide-here-clinic = Ofisye yo ka ale kote piblik la ka ale. Rele moun ki responsab la ak avoka klinik la. Anplwaye yo ka di: "Se pa mwen ki ka dakò ak sa."
guide-here-school = Mennen yo nan biwo a, epi rele direktè lekòl la ak avoka li. Anplwaye yo ka di: "Se pa mwen ki ka dakò ak sa."
guide-here-worship = Ofisye yo ka ale kote tout moun byenveni. Pou chanm fèmen yo bezwen dakò, yon manda oswa yon lòt rezon. Rele moun ki responsab la.
# rev: 2
guide-here-hotel = Ofisye yo ka ale kote piblik la ka ale. Anplwaye yo pa ka bay pèmisyon pou chanm yon kliyan: pa debare okenn, e pa bay kat kle.
guide-here-shelter = Ofisye yo ka ale kote piblik la ka ale; nan yon abri se pa anpil kote. Rele moun ki responsab la. Anplwaye yo ka di: "Se pa mwen ki ka dakò ak sa."
guide-here-dorm = Yon koulwa ki louvri ak yon kat pa louvri pou piblik la. Yon etidyan ka di wi oswa non pou pwòp chanm li. Rele biwo lekòl la ak avoka li.
# rev: 2
guide-here-vehicle = Kanpe lè yo di ou kanpe, epi kite yo wè men ou. Si yo di ou desann oswa ale, fè li dousman. Pa janm kondui sou ofisye yo. Ou ka pa pale. Di: "Mwen pa dakò pou nou fouye."
# rev: 2
guide-here-street = Nan lari ofisye yo ka poze kesyon, e nan kèk ka yo ka arete moun san papye. Ou ka pa pale. Mande: "Èske mwen lib pou m ale?" Si ou kanpe bò la: rete lwen, fè bak lè yo di ou fè bak, epi filme san kache.
not-crimes = Di non, mande manda a, pa pale, ak filme de lwen pa yon krim.
