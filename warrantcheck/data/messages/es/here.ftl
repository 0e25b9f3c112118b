### Lo que significa aquí, según el tipo de lugar.
###
### Nunca: que los agentes pueden o no pueden entrar. Diga qué es el papel por sí solo, y que es posible que entren.

## Any private place: said when the kind of place is not known

# rev: 2
here-private-court = Hágase a un lado. Una orden judicial puede permitir que entren agentes, también por la fuerza. Cubre el lugar o la persona que nombra, y nada más.
here-private-court-more = Una orden de registro vale para el lugar, las fechas y las horas que nombra. Una orden de arresto es para una persona, y para la casa de esa persona.
# rev: 2
here-private-search = Hágase a un lado. Una orden de registro de un tribunal (en otros países: cateo o allanamiento) puede permitir que entren, también por la fuerza. Cubre solo el lugar, las fechas, las horas y las cosas que nombra.
here-private-search-more = Una orden de registro federal se usa en 14 días. Sus horas son de 6 a.m. a 10 p.m., salvo que el juez permita otras. Los agentes dejan una copia y una lista de lo que se llevaron. Los estados tienen sus propias reglas.
# rev: 2
here-private-arrest = No impida el paso. Una orden de arresto nombra a una persona, no un lugar. Puede permitir que entren en la casa de esa persona si tienen razón para creer que está dentro. Para la casa de otra persona necesitan más.
here-private-arrest-more = Más quiere decir una orden de registro para esa casa, permiso o una emergencia. Una orden de arresto federal no tiene último día. El secretario del tribunal puede firmar algunas órdenes de arresto.
# rev: 2
here-private-inspection = Hágase a un lado. Una orden de inspección de un tribunal puede permitir que entren en el negocio que nombra, para lo que dice. Puede decir "administrative" y venir de un tribunal.
here-private-inspection-more = Algunos tribunales ven contrarias a la ley estas órdenes cuando se usan para buscar a personas. Eso se discute después: guarde una copia, y no impida el paso.
# rev: 2
here-private-seizure = Hágase a un lado. Una orden judicial para tomar bienes puede permitir que los agentes se lleven las cosas que nombra. Trata de cosas, no de personas.
# rev: 2
here-private-tracking = Es para rastrear un carro, un teléfono o un objeto. No es para buscar dentro de una casa, ni para un arresto. No impida el paso.
# rev: 2
here-private-unsigned = El tribunal puede haber firmado otra copia, o un juez puede haber firmado por teléfono o computadora. Si entran, trátelo como una orden judicial: hágase a un lado.
# rev: 2
here-private-agency = Usted no tiene que abrir la puerta por este documento. Por sí solo, no es permiso de un juez para entrar en áreas privadas. Es posible que entren de todos modos: no impida el paso.
here-private-agency-more = Los agentes pueden arrestar a la persona nombrada en lugares abiertos al público. Abrir una puerta con llave, o dar una llave, se puede tomar como un sí.
# rev: 3
here-private-removal = Lo firma un agente de inmigración, no un juez. Por sí solo no es permiso de un juez, y usted no tiene que abrir la puerta.
# rev: 3
here-private-removal-more = Ese juez no decidió sobre el memo de ICE. También según ICE es solo para la casa de la persona nombrada. Los siete condados son Los Angeles, Orange, San Bernardino, Riverside, Ventura, Santa Barbara y San Luis Obispo.
# rev: 2
here-private-agency-subpoena = No permite entrar a nadie. La citación ("subpoena") de una agencia pide documentos o respuestas para una fecha. No la tire, ni entregue archivos en la puerta: pregunte antes a un abogado.
# rev: 2
here-private-agency-subpoena-more = Si alguien no responde, la agencia puede pedírselo a un tribunal federal. A usted solo lo pueden castigar por no obedecer la orden de ese tribunal. La agencia dice que no se puede dejar sin respuesta: anote la fecha, y guarde todo lo que pide.
# rev: 3
here-private-agency-case = Usted no tiene que abrir la puerta por este documento. Trata de un caso en el tribunal de inmigración, que es parte de una agencia. Por sí solo, no es permiso de un juez para entrar. Guárdelo: sus fechas importan. No impida el paso.
# rev: 2
here-private-agency-case-more = Es posible que entren de todos modos: no impida el paso.
# rev: 2
here-private-detainer = Usted no tiene que abrir la puerta por este documento. Es una solicitud de una agencia a una cárcel o a la policía. Por sí sola, no es permiso de un juez. Es posible que entren de todos modos: no impida el paso.
# rev: 2
here-private-parole = Pregunte ya a un abogado: viene de una junta de libertad condicional o de prisiones, no de un tribunal. Con libertad condicional puede haber otras reglas. Es posible que entren de todos modos: no impida el paso.
# rev: 2
here-private-other-court = Puede pedir u ordenar algo para una fecha. Algunos documentos de un tribunal, como los de desalojo, pueden permitir que entre un alguacil. No impida el paso.
# rev: 2
here-private-subpoena = Una citación ("subpoena") pide documentos o a una persona, para una fecha. No autoriza a registrar. Un abogado puede responder por usted: llame hoy, y guarde todo lo que pide.
# rev: 3
here-private-application = Es lo que un agente u otra persona le pide a un juez, no lo que el juez ordena. Un juez puede haberlo firmado. Puede haber también una orden: pida verla, y no impida el paso.
# rev: 3
here-private-eviction = Puede permitir que un alguacil entre a sacar a un inquilino, después de avisar. Su fecha es el día en que se ordenó, o el primer día en que pueden venir. El plazo es corto. No impida el paso.
here-private-part-of-warrant = Es parte de los documentos de una orden, no la orden. Pida ver la orden entera. Si los agentes entran, hágase a un lado.
here-private-none = Este documento no da permiso para entrar. Los agentes pueden tener otro documento, o una razón que no lo necesita. Pida ver una orden de un tribunal.
# rev: 2
here-private-consent = Usted no tiene que firmar. Parece un formulario para dar permiso: firmarlo puede darlo. Los agentes pueden tener otro documento, o una razón que no lo necesita.
here-private-conflicting = Entre estas páginas puede haber una orden judicial. Hasta que un abogado las vea, actúe como si la hubiera. Si entran, hágase a un lado.
here-private-unknown-paper = Puede ser una orden de un tribunal u otro documento. Hasta que lo vea un abogado, actúe como si fuera de un tribunal. Si entran, hágase a un lado.
here-private-unreadable = Puede ser una orden judicial o cualquier otro documento. Si los agentes entran, hágase a un lado. Pida una copia que se pueda leer.
here-places-differ = Cada lugar es distinto. Añada --place home (casa), apartment-building (edificio), business (negocio), clinic (clínica), school (escuela), worship (culto), hotel, shelter (albergue), dorm (residencia), vehicle (carro) o street (calle).

## Form I-205: said after the first sentence of each place. { $newest } is the month of the newest source that was seen.

here-contested = Desde mayo de 2025 ICE dice que con esto y una orden final de deportación puede entrar en la casa de la persona nombrada. En enero de 2026 un juez federal declaró inconstitucional una entrada así. Hasta { $newest }, que sepamos, no estaba resuelto.
here-kidd = En siete condados del sur de California el memo de ICE no se aplica.
here-act-on-it = Es posible que entren: no impida el paso.

## Home

# rev: 2
here-home-search = Hágase a un lado. Una orden de registro (cateo o allanamiento) puede permitir que entren en la casa que nombra, también por la fuerza. Cubre solo esa casa, y las cosas, fechas y horas que nombra.
# rev: 2
here-home-arrest = No impida el paso. Puede permitir que entren en la casa de la persona nombrada, si tienen razón para creer que está dentro. ¿Es la casa de otra persona? Entonces necesitan una orden de registro, permiso o una emergencia.
# rev: 2
here-home-agency = Usted no tiene que abrir la puerta por este documento. Puede hablar con la puerta cerrada. Por sí solo, no es permiso de un juez para entrar en una casa. Es posible que entren de todos modos: no impida el paso.
here-home-agency-more = El porche y el patio junto a la casa son parte de la casa, pero cualquiera puede llegar y tocar. Estar en una puerta abierta puede cambiar lo que pueden hacer los agentes. Si alguien de la casa dice que no, el sí de otro puede no contar.
# rev: 3
here-home-removal = Lo firma un agente de inmigración, no un juez. Por sí solo no es permiso de un juez, y usted no tiene que abrir la puerta.
# rev: 3
here-home-removal-more = Ese juez no decidió sobre el memo de ICE. También según ICE no es para la casa de otra persona. Los siete condados son Los Angeles, Orange, San Bernardino, Riverside, Ventura, Santa Barbara y San Luis Obispo.
# rev: 2
here-home-none = Este documento no da permiso para entrar. Usted no tiene que abrir la puerta por él. Los agentes pueden tener otro documento, o una razón que no lo necesita: pida ver una orden de un tribunal.

## Apartment building: for managers, staff and neighbors

# rev: 3
here-apartment-search = Hágase a un lado: puede permitir que entren en el apartamento o las áreas que nombra, también por la fuerza. Lea el apartamento, las fechas, las horas y qué pueden buscar. Usted no puede dar permiso para otras casas.
here-apartment-search-more = Pregunte a un abogado si abre usted la puerta o la abren ellos: los agentes pueden romperla. Usted no tiene que guiarlos. Puede mirar de lejos.
# rev: 3
here-apartment-arrest = No impida el paso. No autoriza a registrar. Puede permitir que entren en la casa de la persona nombrada si hay razón para creer que está dentro. Usted no puede dar permiso para otras casas.
here-apartment-arrest-more = Para la casa de otra persona los agentes necesitan una orden de registro, permiso o una emergencia. Una llave o una puerta abierta se puede tomar como un sí.
# rev: 2
here-apartment-agency = Usted no tiene que abrir por este documento. No les abra la puerta ni les dé la llave: se puede tomar como un sí. Por sí solo, no es permiso de un juez para entrar en una casa. Es posible que entren de todos modos: no impida el paso.
# rev: 3
here-apartment-agency-more = Quizá un administrador pueda dar permiso para los pasillos. Los tribunales no coinciden en si un pasillo con llave es privado. La parte abierta de la oficina de alquiler es como un lugar público; la oficina de atrás es privada. Apartamentos vacíos: pregunte a un abogado antes de abrirlos.
# rev: 3
here-apartment-removal = Lo firma un agente, no un juez: por sí solo no es permiso de un juez. No les abra la puerta ni les dé la llave: se puede tomar como un sí.
# rev: 3
here-apartment-removal-more = Usted no puede dar permiso para la casa de un inquilino, y no tiene que abrir ni dar permiso. También según ICE es solo para la casa de la persona nombrada. Los siete condados son Los Angeles, Orange, San Bernardino, Riverside, Ventura, Santa Barbara y San Luis Obispo.
# rev: 2
here-apartment-none = Este documento no da permiso para entrar. No les abra la puerta por él. Usted no puede dar permiso para la casa de un inquilino. Los agentes pueden tener otro documento, o una razón que no lo necesita: pregunte.
here-apartment-none-more = Una llave o una puerta abierta se puede tomar como un sí. Apartamentos vacíos: pregunte a un abogado antes de abrirlos. Es posible que entren de todos modos: no impida el paso.

## Business

# rev: 2
here-business-search = Hágase a un lado. Una orden de registro de un tribunal puede permitir que entren en las partes del negocio que nombra, también por la fuerza. Cubre solo las cosas, fechas y horas que nombra.
# rev: 2
here-business-arrest = Nombra a una persona. Los agentes pueden arrestarla donde entra el público. Para los cuartos privados de un negocio la ley es menos clara: pregunte ya a un abogado, y no impida el paso.
# rev: 2
here-business-agency = Usted no tiene que abrir áreas privadas por este documento. Por sí solo, no es permiso de un juez. Los agentes pueden ir donde va el público, y arrestar ahí a la persona nombrada. Es posible que sigan de todos modos: no impida el paso.
# rev: 2
here-business-agency-more = Áreas privadas son, por ejemplo, una cocina, una bodega, un muelle de carga o un cuarto del personal. También una oficina, un terreno cercado o un campo de cultivo.
here-business-none = Los agentes pueden ir donde va el público. Para áreas privadas necesitan permiso, una orden de un tribunal u otra razón. Por sí solo, este documento no da nada de eso.

## Clinic or hospital

# rev: 2
here-clinic-search = Hágase a un lado. Una orden de registro de un tribunal puede permitir que entren en los cuartos que nombra, también por la fuerza. Cubre solo las cosas que nombra. Llame ya al abogado de la clínica.
# rev: 2
here-clinic-arrest = Nombra a una persona. Los agentes pueden arrestarla donde entra el público. Para los cuartos donde se atiende a pacientes, llame ya al abogado de la clínica. No impida el paso.
# rev: 2
here-clinic-agency = Usted no tiene que abrir cuartos de pacientes ni de personal por este documento. Por sí solo, no es permiso de un juez. En algunos estados la ley prohíbe abrirlos: pregunte al abogado de la clínica. Los agentes pueden ir donde va el público. No impida el paso.
# rev: 2
here-clinic-agency-more = En enero de 2025 Seguridad Nacional terminó su regla sobre lugares protegidos. Es posible que entren de todos modos: no impida el paso.
here-clinic-none = Los agentes pueden ir donde va el público. Para cuartos con pacientes necesitan permiso, una orden de un tribunal u otra razón. Por sí solo, este documento no da nada de eso.

## School

# rev: 2
here-school-search = Hágase a un lado. Una orden de registro de un tribunal puede permitir que entren en los cuartos que nombra, también por la fuerza. Cubre solo las cosas que nombra. Llame ya a la dirección de la escuela y a su abogado.
# rev: 2
here-school-arrest = Nombra a una persona. Llévelo a la dirección de la escuela, y llame ya al abogado de la escuela. Los agentes pueden arrestar a esa persona donde entra el público. No impida el paso.
# rev: 2
here-school-agency = Llévelo a la dirección de la escuela. Usted no tiene que abrir aulas ni otras áreas privadas por él. Por sí solo, no es permiso de un juez. En algunos estados la ley lo prohíbe. Es posible que entren de todos modos: no impida el paso.
# rev: 2
here-school-agency-more = Pregunte al abogado de la escuela qué reglas tiene su estado. En enero de 2025 Seguridad Nacional terminó su regla sobre lugares protegidos.
here-school-none = Este documento no da permiso para entrar en aulas. Los agentes pueden tener otro documento, o una razón que no lo necesita. Llame a la dirección de la escuela.

## Place of worship

# rev: 2
here-worship-search = Hágase a un lado. Una orden de registro de un tribunal puede permitir que entren en los cuartos que nombra, también por la fuerza. Cubre solo las cosas, fechas y horas que nombra.
# rev: 2
here-worship-arrest = Nombra a una persona. Los agentes pueden arrestarla donde entra el público. Para cuartos que no están abiertos a todos, llame ya a un abogado. No impida el paso.
# rev: 2
here-worship-agency = Los agentes pueden ir donde todos son bienvenidos. Usted no tiene que abrir oficinas, casas ni cuartos cerrados por este documento. Por sí solo, no es permiso de un juez. Es posible que entren de todos modos: no impida el paso.
# rev: 2
here-worship-agency-more = En enero de 2025 Seguridad Nacional terminó su regla sobre lugares protegidos. En 2025 y 2026 unos tribunales pusieron límites para los lugares de culto de algunos grupos. Uno habló también del terreno alrededor: pregunte al abogado de su grupo.
here-worship-none = Los agentes pueden ir donde todos son bienvenidos. Para cuartos cerrados necesitan permiso, una orden de un tribunal u otra razón. Por sí solo, este documento no da nada de eso.

## Hotel

# rev: 2
here-hotel-search = Hágase a un lado. Una orden de registro de un tribunal puede permitir que entren en los cuartos que nombra, también por la fuerza. Cubre solo las cosas que nombra. Lea el número de cuarto.
# rev: 2
here-hotel-arrest = Nombra a una persona. Puede permitir que entren en el cuarto de esa persona si tienen razón para creer que está dentro. El personal no puede dar permiso para otros cuartos. No impida el paso.
# rev: 2
here-hotel-agency = Usted no tiene que abrir por este documento. No les abra el cuarto de un huésped ni les dé la llave: se puede tomar como un sí. Por sí solo, no es permiso de un juez. Es posible que entren de todos modos: no impida el paso.
# rev: 2
here-hotel-agency-more = Los agentes pueden ir donde va el público. Un hotel debe poder ir a un tribunal antes de que lo castiguen por no entregarlas.
# rev: 3
here-hotel-removal = Lo firma un agente, no un juez: por sí solo no es permiso de un juez. No les abra cuartos de huéspedes ni les dé la llave: se puede tomar como un sí.
# rev: 3
here-hotel-removal-more = El personal no puede dar permiso para el cuarto de un huésped, y usted no tiene que abrir. Tampoco está resuelto si el memo de ICE llega al cuarto de un huésped.
here-hotel-none = Los agentes pueden ir donde va el público. El personal no puede dar permiso para el cuarto de un huésped. Por sí solo, este documento no da ese permiso.

## Vehicle

# rev: 2
here-vehicle-search = Una orden de registro de un tribunal puede permitir que busquen en el carro o en las cosas que nombra. Lea lo que nombra. Mantenga la calma y las manos a la vista. No impida el paso.
# rev: 2
here-vehicle-arrest = Pare cuando se lo digan; mantenga la calma y las manos a la vista. Nombra a una persona: los agentes pueden arrestarla en un carro.
# rev: 2
here-vehicle-agency = Pare cuando se lo digan, con las manos a la vista. Si le dicen que baje o que se vaya, hágalo despacio. Los agentes pueden arrestar en un carro a la persona nombrada. Puede guardar silencio, y no tiene que dar permiso para que registren el carro.
# rev: 2
here-vehicle-agency-more = Un pasajero también puede guardar silencio y preguntar si puede irse. Los agentes también pueden arrestar sin documento si creen que alguien está aquí sin permiso y que se escaparía. Cerca de la frontera pueden registrar vehículos.
# rev: 2
here-vehicle-none = Pare cuando se lo digan, con las manos a la vista. Si le dicen que baje o que se vaya, hágalo despacio. Los agentes pueden tener una razón que no necesita documento. Puede guardar silencio.

## Street

here-street-search = Nombra un lugar o a una persona para registrar. Lea lo que nombra. En la calle, dé un paso atrás cuando se lo digan.
# rev: 2
here-street-arrest = Nombra a una persona. Los agentes pueden arrestarla en la calle. Si usted está cerca: guarde distancia, dé un paso atrás cuando se lo digan, y grabe a la vista.
# rev: 2
here-street-agency = En lugares públicos los agentes pueden arrestar a la persona nombrada. Si no es usted, pregunte si puede irse. Si está cerca: guarde distancia, dé un paso atrás cuando se lo digan, y grabe a la vista.
here-street-agency-more = Los agentes también pueden arrestar sin documento si creen que alguien está aquí sin permiso y que se escaparía. Dé un paso atrás cuando se lo digan.
here-street-none = En lugares públicos los agentes pueden hacer preguntas, y pueden tener una razón que no necesita documento. Puede guardar silencio. Pregunte si puede irse.

## Shelter

here-shelter-search = Hágase a un lado: una orden de registro de un tribunal puede permitir que entren en los cuartos que nombra, también por la fuerza. Cubre solo las cosas, fechas y horas que nombra. Llame ya al abogado del albergue.
here-shelter-arrest = Nombra a una persona. Puede permitir que entren en el cuarto de esa persona si tienen razón para creer que está dentro. El personal no puede dar permiso para otros cuartos. No impida el paso.
here-shelter-agency = Usted no tiene que abrir por este documento: por sí solo, no es permiso de un juez. Llame a la persona a cargo y al abogado. Los agentes pueden ir donde va el público. Es posible que sigan de todos modos: no impida el paso.
here-shelter-agency-more = Los dormitorios, las oficinas y los cuartos donde se ayuda a la gente no están abiertos al público. El personal no puede dar permiso para el cuarto de quien se queda ahí. En algunos estados la ley tiene reglas propias: pregunte al abogado.
here-shelter-none = Este documento no da permiso para entrar. Los agentes pueden tener otro documento, o una razón que no lo necesita: pregunte. El personal no puede dar permiso para el cuarto de quien se queda ahí.

## Dorm

here-dorm-search = Hágase a un lado: una orden de registro de un tribunal puede permitir que entren en los cuartos que nombra, también por la fuerza. Lea el número de cuarto. Cubre solo las cosas que nombra. Llame ya al abogado de la escuela.
here-dorm-arrest = Nombra a una persona. Puede permitir que entren en el cuarto de esa persona si tienen razón para creer que está dentro. El personal no puede dar permiso para otros cuartos. No impida el paso.
here-dorm-agency = Usted no tiene que abrir por este documento: por sí solo, no es permiso de un juez. No use la tarjeta llave para ellos. Llame a la oficina de la escuela y a su abogado. Es posible que entren de todos modos: no impida el paso.
here-dorm-agency-more = Una residencia que se abre con tarjeta no está abierta al público. Cada estudiante puede decir sí o no para su propio cuarto; el personal no puede decir que sí por él. Algunos agentes solo van a revisar visas: pregunte a qué vienen.
here-dorm-none = Este documento no da permiso para entrar. Cada estudiante puede decir sí o no para su propio cuarto. Los agentes pueden tener otro documento, o una razón que no lo necesita: pregunte.

## Names, lists and files

here-files-court = Si la orden nombra documentos o archivos, hágase a un lado para esos. No tiene que responder preguntas sobre personas. Pida una lista de lo que se llevan.
here-apartment-files = Archivos de inquilinos, listas de carros y grabaciones: un documento de una agencia no es orden de un tribunal. Pregunte a un abogado antes de entregar algo, y no borre nada.
here-apartment-tenants = Puede decirle a un inquilino que unos agentes preguntaron; no avise a la gente mientras los agentes actúan. No tiene que decir quién vive aquí; si responde, diga la verdad. Alquilarle a alguien no es, por sí solo, esconderlo, pero algunos estados tienen reglas más duras: pregunte a un abogado.
here-business-files = Listas de trabajadores, turnos, grabaciones y formularios I-9: pregunte a un abogado antes de entregar algo, y no borre nada. Un aviso I-9 suele dar tres días: anote la fecha.
here-clinic-files = Quién es paciente, visitas y archivos: un documento de una agencia no es orden de un tribunal. Pregunte al abogado de la clínica antes de decir o entregar algo.
here-school-files = Nombres, clases, casas y archivos de estudiantes: un documento de una agencia no es orden de un tribunal. Pregunte al abogado de la escuela antes de decir o entregar algo.
here-worship-files = Listas de miembros y visitas, y grabaciones: un documento de una agencia no es orden de un tribunal. Pregunte a un abogado antes de entregar algo.
here-hotel-files = Listas de huéspedes, números de cuarto y tarjetas llave: pregunte a un abogado antes de entregar algo, y llame también a su oficina central. Algunos pueblos tienen reglas propias para las listas de huéspedes.
here-shelter-files = Quién se queda aquí, y sus archivos: pregunte a un abogado antes de decir o entregar algo. Si recibe dinero federal para víctimas, quizá la ley le prohíbe nombrarlas.
here-dorm-files = Nombres, cuartos y archivos de estudiantes: un documento de una agencia no es orden de un tribunal. Pregunte al abogado de la escuela antes de decir quién vive dónde.
