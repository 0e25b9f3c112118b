### Bouyon an kreyòl ayisyen. DRAFT in Haitian Creole: no native speaker has read it.
###
### docs/translations.md says how a draft becomes a language.

say-judicial-warrant = "Mwen wè non yon tribinal sou li. Èske mwen ka gen yon kopi, tanpri? Mwen p ap bare wout ou. Mwen pa dakò ak plis pase sa manda a di."
say-judicial-warrant-arrest = "Mwen wè non yon tribinal sou li. Èske mwen ka gen yon kopi, tanpri? Mwen p ap bare wout ou. Mwen pa dakò pou nou fouye."
say-unsigned-court-warrant = "Mwen pa ka wè ki moun ki siyen sa a. Èske mwen ka wè paj sa a, tanpri? Mwen p ap bare wout ou, e mwen pa dakò pou nou fouye."
# rev: 2
say-administrative-form = "Papye sa a soti nan yon ajans, li pa soti nan yon tribinal. Mwen pa dakò pou nou antre nan zòn prive. Mwen p ap bare wout ou."
say-home-agency = "Papye sa a soti nan yon ajans, li pa soti nan yon tribinal. Mwen pa dakò pou nou antre. Mwen p ap bare wout ou."
say-agency-subpoena = "M ap pran sa a epi m ap bay avoka nou li jodi a. Mwen pa dakò pou nou fouye. Mwen p ap bare wout ou."
say-other-court-paper = "M ap pran yon kopi epi m ap bay avoka nou li jodi a. Mwen p ap bare wout ou, e mwen pa dakò pou nou fouye."
# rev: 2
say-not-a-warrant = "Èske ou gen yon manda ki soti nan yon tribinal? Èske mwen ka wè li? Mwen p ap siyen anyen. Mwen pa dakò pou nou antre, e mwen p ap bare wout ou."
say-conflicting = "Ki papye w ap sèvi avè l, tanpri? Mwen p ap bare wout ou, e mwen pa dakò ak plis pase sa manda yon tribinal pèmèt."
say-unknown-paper = "Mwen pa konnen papye sa a. Èske mwen ka gen yon kopi pou avoka mwen, tanpri? Mwen pa dakò pou nou fouye, e mwen p ap bare wout ou."
say-unreadable = "Mwen poko ka li sa a. Tanpri ban mwen yon ti moman, oswa yon kopi. Mwen pa dakò pou nou fouye, e mwen p ap bare wout ou."
# rev: 2
say-apartment-agency = "Sa a pa soti nan yon tribinal. Mwen pa ka bay pèmisyon pou kay yon lokatè. Mwen pa dakò, e mwen p ap bare wout ou."
say-apartment-arrest = "Mwen p ap bare wout ou. Non sa a ak lojman sa a sèlman, tanpri. Mwen pa ka bay pèmisyon pou kay lòt moun, e mwen pa dakò pou nou fouye."
# rev: 2
say-hotel-agency = "Sa a pa soti nan yon tribinal. Mwen pa ka bay pèmisyon pou chanm yon kliyan. Mwen pa dakò, e mwen p ap bare wout ou."
say-vehicle-agency = "Mwen pa dakò pou nou fouye machin nan. Mwen p ap bare wout ou. Èske mwen lib pou m ale?"
say-street-agency = "Mwen pa dakò pou nou fouye. Mwen p ap bare wout ou. Èske mwen lib pou m ale?"
say-more = Ou ka mande: "Ki tribinal ki bay sa a, e kisa li pèmèt ou fè?"
say-more-staff = Si se pa ou ki responsab: "Se pa mwen ki ka dakò ak sa."
# rev: 2
say-more-silent = Ou ka pa di kote ou fèt ni ki sitiyasyon imigrasyon ou: "Mwen vle pale ak yon avoka."
say-in-english = An anglè: { $words }
say-both = { $spoken } { $english }
# rev: 2
do-not = Pa bare wout ofisye yo, pa touche yo, pa ba yo manti. Pa kache pèsonn ni anyen. Pa kouri. Pa siyen anyen anvan yon avoka wè li.
do-not-vehicle = Pa pati ak machin nan, e pa janm kondui sou ofisye yo.
do-not-more = Pa detwi ni chanje papye oswa anrejistreman. Pa diskite sou lwa a nan pòt la.
do-not-more-administrative-form = Pa debare yon pòt pou ofisye yo sèlman poutèt papye sa a: yo ka pran sa pou yon wi. Pa kenbe yon pòt fèmen ak kò ou. Pa pwomèt lòt moun ou ka anpeche ofisye yo antre.
# rev: 2
do-not-more-other-court-paper = Pa jete anyen li mande. Pa rate jou ki ekri sou li a.
