### El marco de una respuesta. Español de América Latina, de usted. Nadie lo ha revisado todavía.
###
### Las palabras del propio papel se citan siempre en inglés, tal como están impresas; el significado va al lado.
### "# rev: N" encima de un mensaje dice qué revisión del inglés se tradujo: véase docs/translations.md.

## First lines

headline-judicial-warrant = Parece una orden judicial de un tribunal, y parece firmada por el tribunal.
# rev: 2
headline-unsigned-court-warrant = Parece un formulario de orden judicial, pero no se vio la firma del tribunal. Mire usted la línea, y no impida el paso.
# rev: 2
headline-administrative-form = Parece de una agencia del gobierno, como ICE. No viene de un tribunal (corte).
headline-other-court-paper = Parece un documento de un tribunal, pero no una orden de registro ni de arresto.
headline-not-a-warrant = No parece una orden de nadie: ni de un juez ni de una agencia ("warrant").
headline-conflicting = Las señales no coinciden. No se guíe por esto; pregunte a un abogado.
headline-unknown-paper = Se leyó, pero esta herramienta no conoce este tipo de documento. Enséñelo a un abogado.
headline-taken-back = Parece una orden judicial, pero está marcada como rechazada o retirada. Pregunte primero por eso; no impida el paso.
# rev: 2
headline-unread-stamp = Parece una orden judicial firmada, pero tiene encima algo escrito o sellado que esta herramienta no puede leer. Léalo primero; no impida el paso.
headline-unreadable = No se pudo leer. Tome la foto otra vez así: { $how }
headline-unreadable-please-wait = No se pudo leer. Pruebe esto: { $how }
headline-unreadable-other-script = No se pudo leer. Pruebe esto: { $how }
headline-unreadable-time-ran-out = No se pudo leer. Pruebe esto: { $how }

headline-attached-inside = El documento puede ser un archivo dentro de este. Guarde ese archivo aparte, y revíselo.

## Titles of the sections: a narrow column, keep them short

title-seen = Se vio
title-why = Por qué
title-paper = Este documento
title-here = Aquí
title-concerns = Nota
title-say = Diga
title-do-not = Cuidado
title-check = Mire
title-unknown = Lo que esta herramienta no puede saber
title-next = Ahora
title-sources = La ley detrás de esto
title-foot = Límites

## Seen: what every paper is looked at for

seen-court-name = Arriba: "{ $words }", un tribunal.
seen-agency-heading = Arriba: "{ $words }", una agencia.
seen-line-signed = Parece firmado en la línea para { $role }.
seen-line-signed-not-a-judge = Parece firmado en la línea para { $role }, no para un juez.
seen-line-blank = La línea para { $role } parece vacía.
seen-line-unclear = La línea para { $role } no se pudo distinguir.
seen-line = Hay una línea para { $role }.
seen-line-swears = Hay una línea para { $role }, pero solo para tomar juramento.
seen-line-attests = Hay una línea para { $role }, pero solo para decir que una copia es fiel.
seen-label = Ahí dice: "{ $words }".
seen-with-page = { $sentence } (Pág. { $page }.)
seen-missing = No se vio: { $names }.
seen-cant-tell = No se pudo distinguir: { $names }.
seen-name-court-name = nombre de un tribunal
# rev: 2
seen-name-judges-line = línea para un juez
seen-name-agency-heading = nombre de una agencia
# rev: 2
seen-name-officers-line = línea para un agente

## Why

paper-name = Tipo: { $name }.
why-rule = Regla: { $rule }
why-seen = Dice: "{ $words }" ({ $place }).
why-not-counted = También dice, pero por sí solo no prueba nada: "{ $words }" ({ $place }).
where-heading = página { $page }, arriba
where-title = página { $page }, título
where-form-number = página { $page }, número del formulario
where-signature-label = página { $page }, bajo la firma
where-label = página { $page }, junto a un dato
where-body = página { $page }, en el texto
where-check-box = página { $page }, junto a una casilla
signature-signed = Se ve algo parecido a una firma en la línea para { $role } (página { $page }).
signature-blank = La línea para { $role } parece vacía (página { $page }).
signature-unclear = La línea para { $role } no se pudo distinguir (página { $page }).
role-judge = un juez
role-magistrate = un juez magistrado federal
role-clerk = el secretario del tribunal
role-immigration-officer = un agente de inmigración
role-immigration-judge = un juez de inmigración, de una agencia
role-other = un agente
role-none = quien firma

## This paper

paper-judicial-warrant = Una orden judicial nombra un lugar para registrar (buscar dentro) o a una persona para arrestar.
paper-unsigned-court-warrant = Tiene las palabras de un formulario de orden judicial. No se vio la firma del tribunal.
paper-administrative-form = Una agencia escribió este documento. Las agencias no son tribunales, aunque el documento diga "court" (tribunal) o "judge" (juez).
paper-other-court-paper = Un tribunal usa muchos documentos. La mayoría no son órdenes de registro ni de arresto.
paper-not-a-warrant = Puede ser una carta, un volante, una tarjeta o un formulario para firmar.
paper-conflicting = Pueden ser dos documentos en un archivo. Mire cada uno por separado.
paper-unknown-paper = Sus palabras se leyeron, pero no son las de ningún documento que esta herramienta conoce. Puede ser cualquiera, también una orden judicial.
paper-unreadable = No se vio qué es. Puede ser cualquier documento, también una orden judicial.
paper-allows = Lo que permite: { $text }
paper-allows-not = Lo que no permite por sí solo: { $text }
paper-confused-with = Se confunde fácilmente con: { $text }
paper-part = Páginas { $first } a { $last }: { $name }.
paper-part-page = Página { $first }: { $name }.
paper-part-judicial-warrant = parece una orden judicial que parece estar firmada
paper-part-unsigned-court-warrant = parece un formulario de orden judicial, no se vio firma
paper-part-administrative-form = parece un documento de una agencia
paper-part-other-court-paper = parece otro documento de un tribunal
paper-part-not-a-warrant = no parece una orden
paper-part-conflicting = las señales no coinciden
paper-part-unknown-paper = se leyó, pero es un tipo de documento que esta herramienta no conoce
paper-part-unreadable = no se pudo leer
words-court = Tribunal (o corte): ahí deciden los jueces. No es parte de la policía ni de una agencia.
words-judge = Juez: aquí quiere decir un juez de un tribunal (corte). Un juez de inmigración trabaja para una agencia.
words-agency = Agencia: una parte del gobierno, como ICE. Puede escribir sus propios documentos, pero no es un tribunal.
paper-field-court = Tribunal que nombra: "{ $words }".
paper-field-judge = Juez que nombra: "{ $words }".
paper-field-signer = Nombre en la línea para { $role }: "{ $words }".
paper-field-case-number = Número de caso que lleva: "{ $words }".
paper-field-issued = Fecha que lleva: { $words }.
paper-field-execute-by = Último día que nombra: { $words }.
paper-field-execute-within = Plazo para cumplirla, desde su fecha: "{ $words }".
paper-field-answer-by = Día para responder o presentarse: { $words }.
paper-field-address = Lugar que nombra: "{ $words }".
paper-field-person = Persona que nombra: "{ $words }".
paper-field-a-number = Número A que lleva: "{ $words }".
paper-field-hours = Horas que nombra: "{ $words }".
paper-unread = Algo está escrito y no se pudo leer: { $names }. Léalo usted.
paper-entry-court = tribunal
paper-entry-judge = juez
paper-entry-case-number = número de caso
paper-entry-issued = fecha
paper-entry-execute-by = último día
paper-entry-execute-within = plazo para cumplirla
paper-entry-answer-by = día para responder
paper-entry-address = lugar
paper-entry-person = persona
paper-entry-a-number = número A
paper-entry-hours = horas
paper-digital-signature = El archivo tiene una firma digital de "{ $words }". Esta herramienta no la comprobó.
paper-nobody-named = nadie con nombre
paper-attachments = Se vieron estas hojas con él: { $names }.

## Look with your own eyes

# rev: 2
check-judicial-warrant = ¿Es este tribunal, este apartamento, este nombre, y no ha pasado el último día? Si dice "Application" (solicitud), solo pide.
check-unsigned-court-warrant = Busque al pie de cada página "Judge's signature" (firma del juez), "Issuing officer's signature" o "Clerk" (secretario).
# rev: 2
check-administrative-form = ¿Hay otro documento detrás, u otro nombre arriba?
check-other-court-paper = Lea el título, el tribunal, los nombres y el día límite para hacer algo.
check-not-a-warrant = ¿Hay otra página, o una línea para el nombre de usted? Firmar puede dar permiso.
check-conflicting = Vaya página por página. ¿Qué dice arriba, y qué dice bajo la firma?
check-taken-back = Lea lo que está sellado o escrito encima, quién lo escribió y cuándo. ¿Hay un documento más nuevo?
# rev: 2
check-unread-stamp = Lea lo que está escrito o sellado encima. Palabras como VOID, RECALLED o DENIED dicen que la orden fue retirada o negada; FILED o COPY no lo dicen.
check-unknown-paper = ¿Hay arriba el nombre de un tribunal ("court")? ¿Hay una línea para un juez ("judge"), y está firmada? ¿Qué dirección tiene?
check-unreadable = ¿Hay arriba el nombre de un tribunal ("court")? ¿Quién firma? ¿Qué dirección tiene?
check-more-judicial-warrant = Una orden de registro dice las horas; un anexo puede decir qué pueden buscar. El nombre de un agente en la página "Return" no es la firma del tribunal.
check-more-unsigned-court-warrant = Busque una fecha junto a la línea. El nombre de un agente en la página "Return" no es la firma del tribunal. Un sello o un "/s/" escrito puede contar como firma.
# rev: 2
check-more-administrative-form = Lea lo que dice bajo la firma. "Department of Homeland Security" (Seguridad Nacional) o "Department of Justice" (Justicia) arriba indica una agencia. Una casilla junto a la palabra "Judge" (juez) no es una firma.
check-more-other-court-paper = "Application" (solicitud) o "Affidavit" (declaración jurada) en el título indica que un agente le pide algo a un juez.
check-more-not-a-warrant = Mire también el reverso.
check-more-conflicting = Junte las páginas que van juntas. Revise cada grupo por separado.
check-more-unknown-paper = Lea el título, y busque las palabras "you are ordered" o "you are commanded" (se le ordena). ¿A quién se le ordena qué, y para qué día?
check-more-unreadable = Ponga el documento plano, con luz de lado. Que se vean la página entera y todas las páginas.

## What the tool can't know

# rev: 2
unknown-judicial-warrant = No puede saber quién hizo este documento, si fue retirado, ni si esta es la puerta correcta.
unknown-unsigned-court-warrant = No puede saber si el tribunal firmó otra página u otra copia. Un juez puede dejar que un agente escriba el nombre del juez.
unknown-administrative-form = No puede saber si los agentes tienen también un documento de un tribunal.
unknown-other-court-paper = No puede saber si hay además una orden de registro o de arresto.
unknown-not-a-warrant = No puede saber si hay otro documento, o una razón que no lo necesita.
unknown-conflicting = No puede saber por qué las señales no coinciden.
unknown-unknown-paper = No puede saber qué permite este documento a los agentes. Que no se conozca no quiere decir que no tenga efecto.
unknown-unreadable = No puede saber qué documento es. Que algo no se leyera no quiere decir que no esté.
unknown-always = Lee palabras y busca marcas en una línea. No puede saber quién firmó de verdad.
unknown-officers = Los agentes pueden tener el permiso de alguien, una emergencia u otro documento. Es posible que entren de todos modos.

## Next

# rev: 2
next = Llame ya a un abogado o a su línea de ayuda.
next-note = Guarde el documento o una copia. Anote nombres, números de insignia, placas de carros y horas.
# rev: 2
next-unknown-paper = Léaselo ya por teléfono a un abogado o a su línea de ayuda.
next-unreadable = Tome otra foto, o léaselo por teléfono a un abogado o a su línea de ayuda.
next-other-court-paper = Enséñelo hoy a un abogado. Anote cuándo llegó. Guarde todos los documentos de los que habla.
# rev: 2
next-judicial-warrant = Mire de lejos. Llame ya a un abogado o a su línea de ayuda.
# rev: 2
next-called = Llame ya.
# rev: 2
next-called-judicial-warrant = Mire de lejos. Llame ya.
# rev: 2
next-called-unknown-paper = Llame ya y léalo.
# Where no hotline is noted down: data/law.toml says which lists, and when they were last seen.
next-list-hotlines = Listas de líneas de ayuda: { $address } (vista en { $seen }; compruebe que todavía funciona).
next-list-lawyers = Abogados y ayuda por estado, gratis o a bajo costo: { $address } (vista en { $seen }; compruebe que todavía funciona).
next-own-lawyer = Su abogado: { $number }.
next-own-hotline = Su línea de ayuda: { $number }.
next-own-organization = Su organización: { $name }.
next-more = Si entran de todos modos, mantenga las manos a la vista. Diga una vez más que no da su permiso. Llame a un abogado el mismo día. Si una vida corre peligro, llame al 911.
next-more-film = De lejos, en la mayoría de los lugares, puede mirar y grabar a la vista de todos. Dé un paso atrás cuando se lo digan.

## Limits

foot-old = Nadie ha revisado esta ley en más de seis meses: pregunte a un abogado qué ha cambiado.
# rev: 2
foot = No es asesoría legal; ningún abogado lo revisó. Buscado el { $date }; la fuente más nueva es de { $newest }.
# rev: 2
foot-reviewed = No es asesoría legal; lo leyó un abogado. Buscado el { $date }; la fuente más nueva es de { $newest }.
foot-more = La ley es distinta en cada estado y cambia rápido. Alguien que pueda ayudarle debería ver este documento hoy.
foot-translation = Traducción sin revisar.
foot-untranslated = Lo que está en inglés aún no tiene traducción.
# El idioma por su propio nombre, donde se puede elegir.
language-name = Español
# De un borrador: se dice antes de la respuesta, y primero entre sus límites, en ese idioma y en inglés.
draft-notice = BORRADOR. Ningún hablante nativo ha leído esta traducción. Compárela con el inglés: --lang en.
foot-draft = BORRADOR: ningún hablante nativo ha leído esta traducción.
untranslated = [inglés] { $sentence }
more = Más: warrantcheck check --full { $paper }
more-paper = PAPEL
source-line = { $sentence } Fuente: { $sources }.
source-with-address = { $title } ({ $dated }, consultado { $checked }), { $url }
source = { $title } ({ $dated }, consultado { $checked })
source-undated = sin fecha
source-form = Este formulario: { $sources }.
date = { $day } de { $month } de { $year }
month-and-year = { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
headline-unreadable-file = No se pudo leer. Pruebe esto: { $how }
title-names = Nombra
check-judicial-warrant-arrest = ¿Es este nombre, y es esta la casa de la persona nombrada? Si dice "Application" (solicitud), solo pide.
check-retake = { $fault } Tome la foto otra vez: { $how }
check-no-line = La parte de la firma puede estar cortada. Tome la foto otra vez con el borde de abajo de cada página, o pida la página firmada.
check-no-page = Pida la página que lleva la firma.
names-address = Lugar: "{ $words }".
names-person = Persona: "{ $words }".
names-last-day = Último día: { $words }.
names-within-hours = Se usa dentro de { $count } horas desde su fecha.
names-within-days = Se usa dentro de { $count } días desde su fecha.
names-hours-daytime = Horas: de día.
names-hours-any-time = Horas: de día o de noche.
names-hours-between = Horas: de { $first } a { $last }.
names-day-to-answer = Día para responder o presentarse: { $words }.
names-day-to-answer-unread = Día para responder: léalo usted y anótelo.
names-not-read = No se pudo leer: { $names }. Léalo usted.
