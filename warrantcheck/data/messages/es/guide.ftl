### Lo que dice `warrantcheck guide`: no mostraron ningún documento, o dicen que no lo necesitan; y sus temas.

guide-headline = Sin documento, o "no hace falta": mantenga la calma, pregunte y no impida el paso.

title-guide-no-paper = No muestran ningún documento
title-guide-here = En este lugar
title-guide-no-need = Dicen: "No tengo que mostrarle nada"
title-guide-emergency = Dicen que hay una emergencia
title-guide-come-in = Entran de todos modos
title-guide-come-back = Se van, o vuelven
title-guide-topics = Más
title-guide-officers = ¿Quiénes son? Máscaras, sin nombre, policía local
title-guide-keys = Llaves, códigos y puertas
title-guide-tenants = Qué decir, y qué no, sobre los inquilinos
title-guide-files = Listas, archivos, cámaras, avisos I-9
title-guide-people = Gente que trabaja aquí, o que entra de la calle
title-guide-land = Estacionamiento, portones y terrenos
title-guide-car = En un carro
title-guide-street = En la calle, y si usted solo está cerca
title-guide-back = Tocan otra vez, o golpean la puerta
title-guide-before = Antes: hoy, no en la puerta
title-guide-after = Las horas después

# rev: 2
guide-no-paper = Pregunte quiénes son y qué quieren, con la puerta cerrada si la hay. Diga: "¿Tienen una orden de un tribunal? ¿Puedo verla? No doy permiso para que entren. No voy a estorbar."
guide-no-paper-more = Pueden mostrarla en una ventana, pasarla por debajo de la puerta o enviar una foto. Entonces revísela: warrantcheck check PAPEL
# rev: 2
guide-no-need = Puede ser cierto: a veces los agentes no necesitan un documento. También puede que solo esperen un sí. Pregunte: "¿Tiene una orden firmada por un juez?" Diga una vez: "No doy permiso. No voy a estorbar. Escriba por qué, por favor." Luego guarde silencio.
guide-no-need-more = Los agentes no tienen que decirle a nadie que puede decir que no. En algunos casos pueden arrestar sin documento, sobre todo en lugares públicos. No discuta sobre eso en la puerta.
# rev: 2
guide-emergency = En una emergencia real, como un grito de auxilio o un incendio, pueden entrar sin documento. Hágase a un lado. Diga: "¿Cuál es la emergencia? No doy permiso. No voy a estorbar." No firme nada. Anote lo que dicen y hacen.
guide-emergency-more = Un juez puede revisarlo después. Entonces ayudan sus notas y las horas.
# rev: 2
guide-come-in = Hágase a un lado, con las manos a la vista. Diga una sola vez: "No doy permiso para entrar ni para registrar nada." Pida nombres, números de insignia ("badge") y una copia. Mire de lejos, y anote por dónde van.
guide-come-in-more = Puede guardar silencio, y pedir un abogado. Si se llevan a alguien, pregunte adónde, y avise enseguida a un abogado. Tome fotos de los daños cuando se hayan ido.
guide-come-back = Escriba enseguida qué se dijo, quién y cuándo. Guarde documentos y grabaciones. Explique a los demás qué decir. Si vuelven con un documento, revíselo.
guide-come-back-more = Un documento nuevo puede ser de otro tipo. Mire cada uno como si fuera el primero.

guide-here-home = Para entrar en una casa, los agentes necesitan una orden de un juez, permiso o una emergencia. Abrir la puerta puede cambiar lo que pueden hacer. Que una sola persona hable por todos.
# rev: 2
guide-here-apartment-building = Usted no puede dar permiso para la casa de un inquilino. No les abra: una llave, un código o una puerta abierta se puede tomar como un sí.
# rev: 2
guide-here-apartment-building-more = En pasillos y otras áreas comunes quizá un administrador sí puede dar permiso; los tribunales no coinciden en los pasillos con llave. La parte abierta de la oficina de alquiler es como un lugar público; la oficina de atrás es privada. Apartamentos vacíos: pregunte a un abogado antes de abrirlos.
guide-here-business = Los agentes pueden ir donde va el público. Para áreas privadas necesitan permiso, una orden u otra razón. El personal puede decir: "Yo no soy la persona que puede dar ese permiso."
guide-here-clinic = Los agentes pueden ir donde va el público. Llame a la persona a cargo y al abogado de la clínica. El personal puede decir: "Yo no soy la persona que puede dar ese permiso."
guide-here-clinic-more = Una sala de espera abierta a todos es pública. Los cuartos donde se atiende a pacientes no lo son. Algunos estados tienen reglas más duras: añada --state.
guide-here-school = Llévelos a la oficina, y llame a la dirección de la escuela y a su abogado. El personal puede decir: "Yo no soy la persona que puede dar ese permiso."
guide-here-worship = Los agentes pueden ir donde todos son bienvenidos. Para cuartos cerrados necesitan permiso, una orden u otra razón. Llame a la persona a cargo.
# rev: 2
guide-here-hotel = Los agentes pueden ir donde va el público. El personal no puede dar permiso para el cuarto de un huésped: no abra ninguno, ni dé una tarjeta llave.
guide-here-shelter = Los agentes pueden ir donde va el público; en un albergue eso es poco. Llame a la persona a cargo. El personal puede decir: "Yo no soy la persona que puede dar ese permiso."
guide-here-dorm = Una residencia que se abre con tarjeta no está abierta al público. Cada estudiante puede decir sí o no para su propio cuarto. Llame a la oficina de la escuela y a su abogado.
# rev: 2
guide-here-vehicle = Pare cuando se lo digan, con las manos a la vista. Si le dicen que salga o que se vaya, hágalo despacio. Nunca maneje hacia los agentes. Puede guardar silencio. Diga: "No doy permiso para que revisen nada."
# rev: 2
guide-here-street = En la calle los agentes pueden hacer preguntas, y en algunos casos arrestar sin documento. Puede guardar silencio. Pregunte: "¿Puedo irme?" Si está cerca: guarde distancia, dé un paso atrás cuando se lo digan, y grabe a la vista.

guide-topics = Para una sola parte, añada su palabra a "warrantcheck guide": { $topics }. Todo junto: --full
guide-unknown = Esta guía no puede saber por qué vinieron los agentes, ni qué saben.

not-crimes = Decir que no, pedir ver la orden, guardar silencio y grabar de lejos no son delitos.
not-crimes-more = Dónde estuvo el límite: en 2025 una jueza de Wisconsin fue condenada. Mandó a otra parte a los agentes y dejó salir a un hombre por una puerta de atrás. En California acusaron en 2025 a dos trabajadores de una clínica: pusieron el cuerpo entre un agente y un hombre.

guide-officers-who = Pregunte a cada uno: "¿De qué agencia es? ¿Cuál es su nombre y su número de insignia?" Una máscara o la falta de nombre no prueba nada, ni a favor ni en contra. Anote lo que ve: ropa, carros, placas.
guide-officers-claim = Hay gente que solo dice que es agente. Si duda, quédese dentro, llame al 911 y dígalo. No trate usted de pararlos.
guide-officers-local = La policía local puede llevar un documento de una agencia: algunas trabajan con ICE por un acuerdo. Quien lleva un documento no lo hace de un tribunal. Mire el documento mismo.
guide-officers-visa = A una escuela o empresa algunos agentes van solo a revisar visas, sin orden. Pregunte: "¿Para qué es esta visita?" Luego llame a la oficina que ve lo de las visas.

guide-keys-code = Una llave, un código, una tarjeta o abrir el portón se puede tomar como un sí. Por un documento de una agencia no tiene que dar ninguno. Diga: "No doy permiso. No voy a estorbar."
guide-keys-taken = Si toman llaves, no trate de quitárselas. Diga una sola vez: "Yo no le di esas llaves, y no doy permiso." Anote quién las tomó, cuándo, y qué puertas abren. Llame ya a un abogado.
guide-keys-taken-more = Avise al dueño, y a la gente cuyas puertas abren esas llaves. Pida las llaves por escrito.
guide-keys-master = Con una orden de registro de un tribunal para ese apartamento: hágase a un lado. Pregunte a un abogado si lo abre usted. Los agentes pueden romper una puerta.
guide-keys-walk = Usted no tiene que guiarlos. Puede mirar de lejos y anotar por dónde van.
guide-keys-fetch = Usted no tiene que traerles a nadie. No ayude a nadie a escapar.

guide-tenants-tell = Puede decirle a un inquilino que unos agentes preguntaron por él. No avise a la gente mientras los agentes actúan. No dé consejos de abogado.
guide-tenants-ask = No tiene que decir quién vive aquí, a qué horas está ni qué carro maneja. Si responde, diga la verdad. Tampoco se lo pregunte al inquilino.
guide-tenants-risk = Alquilarle a alguien no es, por sí solo, esconderlo. Algunos estados tienen reglas más duras: pregunte a un abogado cuáles valen ahí. Algunos estados castigan al dueño que pregunta por el estatus o lo cuenta para sacar a un inquilino.
guide-tenants-public = En vivienda pública o con ayuda del gobierno hay otras reglas: pregunte a su abogado antes de responder.
guide-tenants-guests = ¿Alquila un lugar por noches y no está ahí? Ninguna guía que vimos responde a esto. Quizá sea el huésped quien dice sí o no: pregunte a un abogado.
guide-tenants-after = Diga a los vecinos qué pasó y dónde hay ayuda, sin nombres.

guide-files-lists = Listas de inquilinos, huéspedes, pacientes, estudiantes, trabajadores o miembros; listas de carros; registros del portón. Un documento de una agencia no es orden de un tribunal: pregunte a un abogado antes de entregar algo. No borre nada.
guide-files-cameras = Las grabaciones son como los archivos: pregunte antes a un abogado, y no borre nada. La empresa de la cámara puede tener una copia, y darla. Guarde hoy la suya.
guide-files-subpoena = Una citación de una agencia, o una "Information Enforcement Subpoena": la agencia dice que no se puede dejar sin respuesta. Anote la fecha, guarde todo, y llame hoy a un abogado.
guide-files-i9 = Un aviso I-9 pide documentos, no personas. Suele dar tres días: no tiene que entregar nada enseguida. Anote la fecha, y llame a un abogado.
guide-files-i9-name = Algunos abogados llaman al aviso I-9 "administrative warrant". Lea arriba: ¿está el nombre de un tribunal? Si no, no lo mandó un tribunal.

guide-people-runs-in = Si alguien entra de la calle para alejarse de los agentes: no esconda a esa persona, ni se ponga en medio. Diga: "No doy permiso para que entren en áreas privadas. No voy a estorbar." Anote lo que pasa.
guide-people-tell = Diga a la gente que puede guardar silencio. No le diga que se esconda, que corra ni que mienta.

guide-land-parking = Un estacionamiento abierto es como un lugar público. Para uno con llave los tribunales pueden no coincidir.
guide-land-gather = Si los carros de los agentes se juntan en un terreno privado, puede decir una vez que no da permiso. No impida el paso. Anote las placas, y pregunte a un abogado.
guide-land-private = Áreas privadas son las que no están abiertas al público. Por ejemplo, un terreno cercado, un muelle de carga, un cuarto del personal, una cocina, un campo.

guide-car-stop = Pare cuando se lo digan. Apague el motor. Ponga las manos a la vista, y diga a los demás que hagan lo mismo.
guide-car-window = Puede abrir la ventana solo un poco, para hablar y pasar documentos. Puede guardar silencio. Diga: "No doy permiso para que revisen nada."
guide-car-out = Si le dicen que salga, salga despacio. Si rompen la ventana, no resista: voltee la cara, y diga una sola vez que no da permiso.
guide-car-leave = Si le dicen que se vaya, váyase despacio. Nunca maneje hacia los agentes, ni arranque antes de que se lo digan.
guide-car-passengers = Los pasajeros también pueden guardar silencio. Pregunte: "¿Puedo irme?" Si hay niños, dígalo enseguida, y pregunte quién puede recogerlos.

guide-street-stand = Guarde distancia, con las manos a la vista. Dé un paso atrás cuando se lo digan. Si le dicen que se vaya, váyase despacio.
guide-street-film = En casi todas partes puede grabar a la vista. Diga que está grabando: algunos estados lo piden. No se ponga, ni ponga el teléfono, entre los agentes y una persona.
guide-street-person = Pregunte desde donde está: "¿Cómo se llama? ¿A quién llamo?" Anote la hora, el lugar, placas e insignias.

guide-back-again = Cada visita cuenta de nuevo. Diga otra vez: "No doy permiso. No voy a estorbar. ¿Tienen una orden de un tribunal?" Un documento nuevo puede ser de otro tipo.
guide-back-door = Si golpean o patean la puerta: aléjese de ella, mantenga la calma de todos, y no sujete la puerta con el cuerpo. Diga a través de la puerta que no da permiso. Llame, y anote cada vez.
guide-back-outside = Si alguien de los suyos está fuera con las llaves: llámele, y dígale que mantenga la calma y guarde silencio. No le diga que corra.

guide-before-who = Elija a una persona que hable con los agentes, y a otra por si falta. Los demás dicen: "Yo no soy la persona que puede dar ese permiso."
guide-before-numbers = Anote un abogado y una línea local, y llame una vez a los dos. Luego: warrantcheck config set hotline "NOMBRE, NÚMERO"
guide-before-areas = Marque con letreros las áreas privadas, téngalas cerradas, y no deje pasar a extraños tampoco otros días.
guide-before-gate = Decidan quién abre portones y puertas, y quién tiene llaves y códigos.
guide-before-files = Sepa dónde están listas, archivos y grabaciones. Decidan que nadie los entrega antes de preguntar a un abogado.
guide-before-family = Familias: decidan quién recoge a los niños, y aprendan de memoria un número de teléfono.
guide-before-practice = Practiquen cada tres meses: warrantcheck practice

guide-after-write = Escriba enseguida qué se dijo y se hizo, quién y cuándo. Tome fotos de puertas, cerraduras y documentos.
guide-after-save = Guarde hoy las grabaciones, también las que tiene la empresa de la cámara. No borre nada.
guide-after-person = Si se llevaron a alguien, pregunte adónde. Un abogado necesita el nombre completo, la fecha de nacimiento, el país y el "A-number".
guide-after-tell = Diga a vecinos, personal o familias qué pasó y dónde hay ayuda, sin nombres.
guide-after-doors = Primero, arregle puertas y cerraduras. Guarde los recibos. Un abogado puede decir si alguien tiene que pagar.
