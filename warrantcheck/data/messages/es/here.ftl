### Lo que significa aquí, según el tipo de lugar.
###
### Nunca: que los agentes pueden o no pueden entrar. Diga qué es el papel por sí solo, y que es posible que entren.

## Any private place

here-private-court = Una orden judicial puede permitir que entren agentes, también por la fuerza. Cubre el lugar o la persona que nombra, y nada más.
here-private-court-more = Una orden de registro vale para el lugar, las fechas y las horas que nombra. Una orden de arresto es para una persona, y para la casa de esa persona.
here-private-search = Una orden de registro de un tribunal (en otros países: cateo o allanamiento) puede permitir que entren agentes, también por la fuerza. Cubre el lugar, las fechas, las horas y las cosas que nombra.
here-private-search-more = Una orden de registro federal se usa en 14 días. Sus horas son de 6 a.m. a 10 p.m., salvo que el juez permita otras. Los agentes dejan una copia y una lista de lo que se llevaron. Los estados tienen sus propias reglas.
here-private-arrest = Una orden de arresto nombra a una persona, no un lugar. Puede permitir que entren en la casa de esa persona si tienen razón para creer que está dentro. Para la casa de otra persona necesitan más.
here-private-arrest-more = Más quiere decir una orden de registro para esa casa, permiso o una emergencia. Una orden de arresto federal no tiene último día. El secretario del tribunal puede firmar algunas órdenes de arresto.
here-private-inspection = Una orden de inspección de un tribunal puede permitir que entren agentes en el negocio que nombra, para lo que dice. Puede decir "administrative" y venir de un tribunal.
here-private-seizure = Una orden judicial para tomar bienes puede permitir que los agentes se lleven las cosas que nombra. Trata de cosas, no de personas.
here-private-tracking = Trata de seguir un carro, un teléfono o una cosa. No es para buscar dentro de una casa, ni para un arresto.
here-private-unsigned = El tribunal puede haber firmado otra copia, o un juez puede haber firmado por teléfono o computadora. Si entran, trátelo como una orden judicial: hágase a un lado.
here-private-agency = Por sí solo, este papel no es permiso de un juez para entrar en áreas privadas. Usted no tiene que aceptar. Es posible que entren de todos modos: no impida el paso.
here-private-agency-more = Los agentes pueden arrestar a la persona nombrada en lugares abiertos al público. Abrir una puerta con llave, o dar una llave, se puede tomar como un sí.
# rev: 2
here-private-removal = Desde mayo de 2025 ICE dice que con este papel y una orden final puede entrar en la casa de la persona nombrada. En enero de 2026 un juez federal dijo que una entrada así iba contra la ley. Hasta julio de 2026, que sepamos, no estaba resuelto. Es posible que entren.
# rev: 2
here-private-removal-more = Ese juez no decidió sobre el memo de ICE. También según ICE es solo para la casa de la persona nombrada. Usted no tiene que aceptar.
here-private-agency-subpoena = La citación ("subpoena") de una agencia pide papeles o respuestas para una fecha. No permite entrar a nadie. No la tire ni entregue archivos en la puerta: pregunte antes a un abogado.
here-private-agency-subpoena-more = Si alguien no responde, la agencia puede pedírselo a un tribunal federal. Solo se puede castigar a quien no obedece una orden de ese tribunal.
# rev: 2
here-private-agency-case = Trata de un caso en el tribunal de inmigración, que es parte de una agencia. No es permiso de un tribunal judicial para entrar en áreas privadas. Guárdelo: sus fechas importan.
here-private-agency-case-more = Usted no tiene que aceptar. Es posible que entren de todos modos: no impida el paso.
here-private-detainer = Es una solicitud de una agencia a una cárcel o a la policía. Por sí sola, no es permiso de un juez para entrar en áreas privadas. Es posible que entren de todos modos: no impida el paso.
here-private-parole = Viene de una junta de libertad condicional o de prisiones, no de un tribunal. Con libertad condicional puede haber otras reglas: pregunte ya a un abogado. Es posible que entren de todos modos: no impida el paso.
here-private-other-court = Puede pedir u ordenar algo para una fecha. Enséñelo hoy a un abogado. Algunos papeles de un tribunal, como los de desalojo, pueden permitir que entre un alguacil.
here-private-subpoena = Una citación ("subpoena") pide papeles o a una persona, para una fecha. No es para buscar. Un abogado puede responder por usted: llame hoy, y guarde todo lo que pide.
here-private-application = Es lo que un agente le pide a un juez, no lo que el juez ordena. Un juez puede haberlo firmado. Puede haber también una orden: pida verla.
here-private-eviction = Un papel de desalojo puede permitir que un alguacil entre a sacar a un inquilino, después de avisar. No es para buscar ni arrestar. Enséñelo hoy a un abogado: hay pocos días.
here-private-part-of-warrant = Es parte de los papeles de una orden, no la orden. Pida ver la orden entera. Si los agentes entran, hágase a un lado.
here-private-none = Este papel no da permiso para entrar. Los agentes pueden tener otro papel, o una razón que no lo necesita. Pida ver una orden de un tribunal.
here-private-consent = Parece un formulario para dar consentimiento. Firmarlo puede dar permiso. Usted no tiene que firmar. Los agentes pueden tener otro papel, o una razón que no lo necesita.
here-private-conflicting = Entre estas páginas puede haber una orden judicial. Hasta que un abogado las vea, actúe como si la hubiera. Si entran, hágase a un lado.
here-private-unknown-paper = Puede ser una orden de un tribunal u otro papel. Hasta que lo vea un abogado, actúe como si fuera de un tribunal. Si entran, hágase a un lado.
here-private-unreadable = Puede ser una orden judicial o cualquier otro papel. Si los agentes entran, hágase a un lado. Pida una copia que se pueda leer.
here-places-differ = Cada lugar es distinto. Añada --place home (casa), apartment-building (edificio), business (negocio), clinic (clínica), school (escuela), worship (culto), hotel, vehicle (carro) o street (calle).

## Home

here-home-search = Una orden de registro (cateo o allanamiento) puede permitir que entren en la casa que nombra, también por la fuerza. Lea la dirección y el apartamento. Cubre las cosas, fechas y horas que nombra.
here-home-arrest = Puede permitir que entren en la casa de la persona nombrada, si tienen razón para creer que está dentro. ¿Es la casa de otra persona? Entonces necesitan una orden de registro, permiso o una emergencia.
here-home-agency = Por sí solo, este papel no es permiso de un juez para entrar en una casa. Usted no tiene que aceptar. Puede hablar con la puerta cerrada. Es posible que entren de todos modos: no impida el paso.
here-home-agency-more = El porche y el patio junto a la casa son parte de la casa, pero cualquiera puede llegar y tocar. Estar en una puerta abierta puede cambiar lo que pueden hacer los agentes. Si alguien de la casa dice que no, el sí de otro puede no contar.
# rev: 2
here-home-removal = Desde mayo de 2025 ICE dice que con este papel y una orden final puede entrar en la casa de la persona nombrada. En enero de 2026 un juez federal dijo que una entrada así iba contra la ley. Hasta julio de 2026, que sepamos, no estaba resuelto. Es posible que entren.
# rev: 2
here-home-removal-more = Ese juez no decidió sobre el memo de ICE. También según ICE no es para la casa de otra persona. Usted no tiene que aceptar.
here-home-none = Para entrar en una casa, los agentes necesitan una orden de un juez, permiso o una emergencia. Este papel no es nada de eso. Pueden tener otro papel: pídalo.

## Apartment building

# rev: 2
here-apartment-search = Puede permitir que entren en el apartamento o las áreas que nombra, también por la fuerza. Lea el apartamento, las cosas, fechas y horas. Usted no puede dar permiso para otras casas.
# rev: 2
here-apartment-arrest = No es para buscar. Puede permitir que entren en la casa de la persona nombrada si hay razón para creer que está dentro. Usted no puede dar permiso para otras casas.
here-apartment-arrest-more = Para la casa de otra persona los agentes necesitan una orden de registro, permiso o una emergencia. Una llave o una puerta abierta se puede tomar como un sí.
here-apartment-agency = Por sí solo, no es permiso de un juez para entrar en una casa. Un administrador no puede dar permiso para la casa de un inquilino, quizá sí para pasillos. Dar una llave o abrir puede tomarse como un sí.
# rev: 2
here-apartment-agency-more = Los tribunales no coinciden en si un pasillo con llave es privado. La parte abierta de la oficina de alquiler es como un lugar público; la oficina de atrás es privada. Apartamentos vacíos y archivos de inquilinos: pregunte a un abogado antes de abrirlos o entregarlos. Es posible que entren de todos modos: no impida el paso.
# rev: 2
here-apartment-removal = Desde mayo de 2025 ICE dice que con este papel y una orden final puede entrar en la casa de la persona nombrada. En enero de 2026 un juez federal dijo que una entrada así iba contra la ley. Hasta julio de 2026, que sepamos, no estaba resuelto. Es posible que entren.
# rev: 2
here-apartment-removal-more = Un administrador no puede dar permiso para la casa de un inquilino. Una llave o una puerta abierta se puede tomar como un sí. También según ICE es solo para la casa de la persona nombrada.
here-apartment-none = Este papel no da permiso para entrar. Un administrador no puede dar permiso para la casa de un inquilino. Los agentes pueden tener otro papel, o una razón que no lo necesita: pregunte.
here-apartment-none-more = Una llave o una puerta abierta se puede tomar como un sí. Apartamentos vacíos y archivos de inquilinos: pregunte a un abogado antes de abrirlos o entregarlos. Es posible que entren de todos modos: no impida el paso.

## Business

here-business-search = Una orden de registro de un tribunal puede permitir que entren en las partes del negocio que nombra, también por la fuerza. Cubre las cosas, fechas y horas que nombra.
here-business-arrest = Nombra a una persona. Los agentes pueden arrestarla donde entra el público. Para los cuartos privados de un negocio la ley es menos clara: pregunte ya a un abogado.
here-business-agency = Los agentes pueden ir donde va el público, y arrestar ahí a la persona nombrada. Para áreas privadas, por sí solo este papel no es permiso de un juez. La persona a cargo no tiene que aceptar.
here-business-agency-more = Áreas privadas son, por ejemplo, una cocina, una bodega, una oficina o un campo de cultivo. Es posible que entren de todos modos: no impida el paso.
here-business-none = Los agentes pueden ir donde va el público. Para áreas privadas necesitan permiso, una orden de un tribunal u otra razón. Por sí solo, este papel no da nada de eso.

## Clinic or hospital

here-clinic-search = Una orden de registro de un tribunal puede permitir que entren en los cuartos que nombra, también por la fuerza. Cubre las cosas que nombra. Llame ya al abogado de la clínica.
here-clinic-arrest = Nombra a una persona. Los agentes pueden arrestarla donde entra el público. Para los cuartos donde se atiende a pacientes, llame ya al abogado de la clínica.
here-clinic-agency = Los agentes pueden ir donde va el público. Para cuartos de pacientes y de personal, por sí solo este papel no es permiso de un juez. La persona a cargo no tiene que aceptar.
here-clinic-agency-more = Algunos estados tienen reglas para clínicas: pregunte al abogado de la clínica. Desde enero de 2025 la agencia no tiene lista de lugares protegidos. Es posible que entren de todos modos: no impida el paso.
here-clinic-none = Los agentes pueden ir donde va el público. Para cuartos con pacientes necesitan permiso, una orden de un tribunal u otra razón. Por sí solo, este papel no da nada de eso.

## School

here-school-search = Una orden de registro de un tribunal puede permitir que entren en los cuartos que nombra, también por la fuerza. Cubre las cosas que nombra. Llame ya a la dirección de la escuela y a su abogado.
here-school-arrest = Nombra a una persona. Llévelo a la dirección de la escuela, y llame ya al abogado de la escuela. Los agentes pueden arrestar a esa persona donde entra el público.
here-school-agency = Por sí solo, este papel no es permiso de un juez para entrar en aulas u otras áreas privadas. La dirección de la escuela no tiene que aceptar. Es posible que entren de todos modos: no impida el paso.
here-school-agency-more = Algunos estados tienen reglas para escuelas: pregunte al abogado de la escuela. Desde enero de 2025 la agencia no tiene lista de lugares protegidos.
here-school-none = Este papel no da permiso para entrar en aulas. Los agentes pueden tener otro papel, o una razón que no lo necesita. Llame a la dirección de la escuela.

## Place of worship

here-worship-search = Una orden de registro de un tribunal puede permitir que entren en los cuartos que nombra, también por la fuerza. Cubre las cosas, fechas y horas que nombra.
here-worship-arrest = Nombra a una persona. Los agentes pueden arrestarla donde entra el público. Para cuartos que no están abiertos a todos, llame ya a un abogado.
here-worship-agency = Los agentes pueden ir donde todos son bienvenidos. Para oficinas, casas y cuartos cerrados, por sí solo este papel no es permiso de un juez. La persona a cargo no tiene que aceptar.
here-worship-agency-more = Desde enero de 2025 la agencia no tiene lista de lugares protegidos. En febrero de 2025 un tribunal puso límites para los lugares de culto de algunos grupos: pregunte al abogado de su grupo. Es posible que entren de todos modos: no impida el paso.
here-worship-none = Los agentes pueden ir donde todos son bienvenidos. Para cuartos cerrados necesitan permiso, una orden de un tribunal u otra razón. Por sí solo, este papel no da nada de eso.

## Hotel

here-hotel-search = Una orden de registro de un tribunal puede permitir que entren en los cuartos que nombra, también por la fuerza. Cubre las cosas que nombra. Lea el número de cuarto.
here-hotel-arrest = Nombra a una persona. Puede permitir que entren en el cuarto de esa persona si tienen razón para creer que está dentro. El personal no puede dar permiso para otros cuartos.
here-hotel-agency = Los agentes pueden ir donde va el público. Para el cuarto de un huésped, por sí solo no es permiso de un juez. El personal no puede darlo. Es posible que entren de todos modos: no impida el paso.
here-hotel-agency-more = Una tarjeta llave se puede tomar como un sí. Listas de huéspedes: pregunte a un abogado. Un hotel debe poder ir a un tribunal antes de que lo castiguen por no entregarlas.
# rev: 2
here-hotel-removal = Desde mayo de 2025 ICE dice que con este papel y una orden final puede entrar en la casa de la persona nombrada. En enero de 2026 un juez federal dijo que una entrada así iba contra la ley. Hasta julio de 2026, que sepamos, no estaba resuelto. Es posible que entren.
# rev: 2
here-hotel-removal-more = Si llega al cuarto de un huésped tampoco está resuelto. El personal no puede dar permiso para el cuarto de un huésped.
here-hotel-none = Los agentes pueden ir donde va el público. El personal no puede dar permiso para el cuarto de un huésped. Por sí solo, este papel no da ese permiso.

## Vehicle

here-vehicle-search = Una orden de registro de un tribunal puede permitir que busquen en el carro o en las cosas que nombra. Lea lo que nombra. Mantenga la calma y las manos a la vista.
here-vehicle-arrest = Nombra a una persona. Los agentes pueden arrestarla en un carro. Pare cuando se lo digan; mantenga la calma y las manos a la vista.
here-vehicle-agency = En un carro las reglas cambian: ahí los agentes pueden arrestar a la persona nombrada. Pare cuando se lo digan, con las manos a la vista. Puede guardar silencio, y no tiene que aceptar un registro.
here-vehicle-agency-more = Los agentes también pueden arrestar sin papel si creen que alguien está aquí sin permiso y que se iría. Cerca de la frontera pueden registrar vehículos.
here-vehicle-none = En un carro las reglas cambian. Los agentes pueden tener una razón que no necesita papel. Pare cuando se lo digan, con las manos a la vista. Puede guardar silencio.

## Street

here-street-search = Nombra un lugar o a una persona para registrar. Lea lo que nombra. En la calle, dé un paso atrás cuando se lo digan.
# rev: 2
here-street-arrest = Nombra a una persona. Los agentes pueden arrestarla en la calle. Si usted está cerca: guarde distancia, dé un paso atrás cuando se lo digan, y grabe a la vista.
# rev: 2
here-street-agency = En lugares públicos los agentes pueden arrestar a la persona nombrada. Si no es usted, pregunte si puede irse. Si está cerca: guarde distancia, dé un paso atrás cuando se lo digan, y grabe a la vista.
here-street-agency-more = Los agentes también pueden arrestar sin papel si creen que alguien está aquí sin permiso y que se iría. Dé un paso atrás cuando se lo digan.
here-street-none = En lugares públicos los agentes pueden hacer preguntas, y pueden tener una razón que no necesita papel. Puede guardar silencio. Pregunte si puede irse.

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

here-apartment-files = Archivos de inquilinos, listas de carros y grabaciones: un documento de una agencia no es orden de un tribunal. Pregunte a un abogado antes de entregar algo, y no borre nada.
here-apartment-tenants = Puede decirle a un inquilino que unos agentes preguntaron. No tiene que decir quién vive aquí; si responde, diga la verdad. Alquilarle a alguien no es, por sí solo, esconderlo, pero algunos estados tienen reglas más duras: pregunte a un abogado.
here-business-files = Listas de trabajadores, turnos, grabaciones y formularios I-9: pregunte a un abogado antes de entregar algo, y no borre nada. Un aviso I-9 suele dar tres días: anote la fecha.
here-clinic-files = Quién es paciente, visitas y archivos: un documento de una agencia no es orden de un tribunal. Pregunte al abogado de la clínica antes de decir o entregar algo.
here-school-files = Nombres, clases, casas y archivos de estudiantes: un documento de una agencia no es orden de un tribunal. Pregunte al abogado de la escuela antes de decir o entregar algo.
here-worship-files = Listas de miembros y visitas, y grabaciones: un documento de una agencia no es orden de un tribunal. Pregunte a un abogado antes de entregar algo.
here-hotel-files = Listas de huéspedes, números de cuarto y tarjetas llave: pregunte a un abogado antes de entregar algo, y llame también a su oficina central. Algunos pueblos tienen reglas propias para las listas de huéspedes.
here-shelter-files = Quién se queda aquí, y sus archivos: pregunte a un abogado antes de decir o entregar algo. Si recibe dinero federal para víctimas, quizá la ley le prohíbe nombrarlas.
here-dorm-files = Nombres, cuartos y archivos de estudiantes: un documento de una agencia no es orden de un tribunal. Pregunte al abogado de la escuela antes de decir quién vive dónde.
