### Las afirmaciones sobre la ley, una por cada [[statement]] de data/law.toml; ahí están fuentes y fechas.

law-payton = Para entrar en una casa a arrestar, la policía necesita permiso, una emergencia o una orden. La orden de arresto de un tribunal alcanza a la casa de la persona si hay razón para creer que está dentro.
law-steagald = Una orden de arresto para una persona no basta para buscarla en la casa de otra.
law-rule-41 = Una orden de registro federal nombra el lugar y las cosas. Se usa en 14 días, y de día salvo que el juez diga otra cosa. Los agentes dan o dejan una copia.
law-rule-4-and-9 = Una orden de arresto federal no tiene último día. Con una acusación formal ("indictment"), la firma el secretario del tribunal.
law-rule-4-1 = Un juez puede emitir una orden por teléfono o computadora, y puede hacer que el agente escriba el nombre del juez.
law-shadwick = Los secretarios que son parte de un tribunal pueden emitir algunas órdenes de arresto.
law-force = Si agentes con una orden de registro federal dicen quiénes son y por qué vienen, y se les niega, pueden romper una puerta.
law-agency-warrants = Agentes de inmigración, no jueces, emiten el formulario I-205. Las órdenes de arresto de inmigración vienen del poder ejecutivo.
law-contested-memo = El 12 de mayo de 2025 ICE escribió a sus agentes sobre el I-205 con una orden final de deportación. Dijo que con los dos pueden entrar en la casa de la persona nombrada.
# rev: 2
law-contested-gibson = El 17 de enero de 2026 un juez federal de Minnesota declaró inconstitucional una entrada forzada sin orden de un juez. No decidió sobre el memo.
# rev: 2
law-contested-cases = El 30 de enero y el 2 de abril de 2026 se presentaron demandas contra el memo. No se encontró decisión sobre él hasta { $newest }, el mes de la fuente más nueva que se vio.
law-lucas = Un tribunal federal de apelaciones aceptó una entrada con la orden de una agencia de prisiones para un preso fugado. Cinco de sus trece jueces firmaron la opinión principal.
# rev: 2
law-business = Para interrogar a personas, los agentes de inmigración necesitan una orden o permiso para las partes privadas de un negocio. Lo mismo vale para una casa con su patio, y para una finca. Las partes públicas no necesitan nada.
law-barlows = La regla contra los registros sin orden cubre también las partes privadas de un negocio.
# rev: 2
law-blackies = Un juez magistrado puede emitir para agentes de inmigración una orden de inspección de un negocio. Es de un tribunal. Los tribunales no coinciden: uno de Texas negó una orden así en mayo de 2025.
law-chapman = El permiso del dueño no basta para registrar la casa de un inquilino.
law-stoner = El empleado de un hotel no puede dar permiso para el cuarto de un huésped.
law-patel = Un hotel debe poder pedir una revisión antes de que lo castiguen por no entregar su lista de huéspedes.
law-common-areas = Los tribunales no coinciden en si los inquilinos tienen privacidad en pasillos con llave. La mayoría de los tribunales federales de apelaciones dice que no; el Sexto Circuito dice que sí.
law-randolph = Si alguien que vive ahí está presente y dice que no, el sí de otro no cuenta contra esa persona.
law-rodriguez = Los agentes pueden confiar en alguien que parece poder dar permiso.
law-consent = El consentimiento se juzga por todo lo que pasó. Los agentes no tienen que decirle a nadie que puede decir que no.
law-jardines = El porche es parte de la casa. Las visitas pueden llegar y tocar.
law-santana = A una persona en una puerta abierta se la trató como si estuviera en público. Fue un arresto penal.
law-arrest-without-warrant = Los agentes pueden arrestar sin orden si tienen razón para creer dos cosas. Que alguien está aquí sin permiso, y que es probable que escape antes. Cerca de la frontera pueden registrar vehículos.
law-agency-subpoena = Solo un tribunal federal puede obligar a responder la citación de un agente de inmigración.
law-arrest-agency = Con la orden de una agencia se puede arrestar y retener a una persona mientras se decide el caso. Ahí la ley no dice nada de entrar en un lugar.
law-obstruction = Son delitos usar la fuerza contra agentes, esconder a personas de ellos, mentirles, y destruir o esconder documentos.
# rev: 2
law-protected-areas = El 20 de enero de 2025 el Departamento de Seguridad Nacional terminó su regla de lugares protegidos. Hubo tribunales que pusieron límites en lugares de culto de algunos grupos. Fue el 24 de febrero de 2025 y el 13 de febrero de 2026. Pregunte al abogado de su grupo si está entre ellos.
law-state-rules = Algunos estados tienen reglas propias para escuelas y salud. California y Colorado son dos.
law-search-days-new-york = La ley de Nueva York da a una orden de registro 10 días desde que se emite.
law-search-days-district-of-columbia = La ley del Distrito de Columbia da a una orden de registro 10 días desde que se emite.
law-search-days-pennsylvania = Las reglas de Pensilvania dan a una orden de registro 2 días, o un plazo después de un hecho nombrado.

## Lo nuevo sobre lugares, listas, dueños y leyes de estados

law-kidd = El memo de ICE deja fuera el Distrito Central de California, siete condados. Un tribunal anuló ahí en mayo de 2024 la manera de ICE de tocar en las casas.
law-issuers-of-arrest-warrants = Una regla federal enumera qué funcionarios de inmigración pueden emitir una orden de arresto (formulario I-200).
law-balance = La ley sobre estorbar a agentes federales habla de fuerza. Una regla dice qué pasa si alguien dice que no: se puede obtener una orden.
law-dugan = El 18 de diciembre de 2025 una jueza de Wisconsin fue condenada por obstrucción, y absuelta de esconder a una persona. Mandó a otra parte a los agentes y no impidió que un hombre saliera por una puerta que no es pública. Hay apelación.
law-clinic-charged = En 2025 acusaron a dos trabajadores de una clínica de Ontario, California. Pusieron el cuerpo entre un agente y un hombre que había entrado corriendo. No se vio el resultado.
law-harboring = Un tribunal federal de apelaciones dijo que solo alquilar no es esconder. Otros lo dicen con menos claridad. Avisar de los agentes contó en algunos casos.
law-tell-the-tenant = Abogados de dueños dicen que puede contarle al inquilino qué piden los agentes. No tiene que decirles quién vive ahí. No dé consejos de abogado.
law-subpoena-dispute = En julio de 2025 el Departamento de Seguridad Nacional dijo que sus citaciones no se pueden dejar sin respuesta. Abogados de dueños respondieron que antes debe ordenarlo un tribunal.
law-public-housing = El 29 de agosto de 2025 el departamento federal de vivienda escribió a las autoridades de vivienda pública. Pidió datos del estatus de sus inquilinos en 30 días.
law-i-9-notice = Antes de una inspección de formularios I-9 suele haber un aviso por escrito de al menos 3 días. También pueden usar citaciones y órdenes.
law-files = Solo un tribunal federal puede obligar a responder la citación de un agente de inmigración. Destruir o esconder archivos para estorbar un asunto federal es delito.
law-victims = Quien recibe dinero federal para víctimas de violencia no puede dar lo que las identifica, salvo que lo ordene una ley o un tribunal.
law-campus = Abogados de universidades tratan las residencias que se abren con tarjeta como no abiertas al público. Cada estudiante puede dar permiso para su propio cuarto, o no. Las visitas por visas no necesitan orden.
law-local-officers = Por un acuerdo con ICE, agentes locales pueden entregar documentos de inmigración, casi siempre en cárceles.
law-masks = California pedía que los agentes federales mostraran quiénes son. En abril de 2026 un tribunal federal de apelaciones paró esa regla, mientras sigue el caso.
law-guest-registers = Algunos pueblos obligan a los hoteles a mostrar la lista de huéspedes a agentes que dan una razón, en 24 horas.
law-recording = Un bufete dice: avise que está grabando, porque en California no se permite grabar en secreto.
law-i-9-name = Un bufete escribe que los documentos de ICE titulados "Notice of Inspection" suelen llamarse órdenes administrativas.
law-private-signs = Hay bufetes que dicen a los patrones que marquen las áreas privadas con letreros: puede ayudar a que sigan siendo privadas.
law-ca-sb-81 = California (Health and Safety Code 24251, desde el 20 de septiembre de 2025). El personal de salud no puede dejar pasar a nadie a cuartos con pacientes para asuntos de inmigración. Se exceptúa la orden de un juez que lo permita, u otra ley que lo exija.
law-ca-ab-49 = California (Education Code 234.7, desde el 20 de septiembre de 2025). Las escuelas públicas no pueden dejar pasar a agentes de inmigración a áreas no públicas. Se exceptúa la orden o citación de un juez.
law-ca-ab-450 = California (Government Code 7285.1): un patrón no puede aceptar la entrada en áreas no públicas sin orden de un juez. En 2018 un tribunal paró esa parte para empresas privadas, y en 2019 siguió parada.
law-ca-civil-1940 = California (Civil Code 1940.3, 1940.35): los dueños no pueden preguntar por el estatus migratorio, ni contarlo para molestar o desalojar. Se exceptúa cumplir la ley federal o la citación u orden de un tribunal.
law-co-sb25-276 = Colorado (SB25-276, firmada el 23 de mayo de 2025). Vale para escuelas, guarderías, centros de salud y bibliotecas públicas. No pueden dejar pasar a áreas no públicas sin orden de un juez federal.
law-co-landlords = Colorado (SB 20-224 de 2020): los dueños no pueden pedir ni contar el estatus migratorio.
law-il-tenants = Illinois (765 ILCS 755, desde el 21 de agosto de 2019). Los dueños no pueden contar el estatus de un inquilino, ni amenazar con eso, para molestar o desalojar. Se exceptúan los deberes por ley, citaciones y órdenes de un tribunal.
law-il-104-0440 = Illinois (P.A. 104-0440, ley desde el 9 de diciembre de 2025): hospitales, guarderías y universidades públicas deben tener reglas. Estados Unidos demandó el 22 de diciembre de 2025; no se encontró decisión.
law-or-sb-599 = Oregon (SB 599, firmada el 28 de mayo de 2025): los dueños no pueden preguntar por el estatus migratorio ni contarlo.
law-or-hb-4079 = Oregon (HB 4079, desde el 30 de septiembre de 2026): escuelas y universidades deben tener reglas sobre agentes federales de inmigración.
law-ri-tenants = Rhode Island (ley del 2 de julio de 2025): los dueños no pueden preguntar a inquilinos por su estatus; pueden revisar identidad y finanzas.
law-nj-safe-communities = Nueva Jersey (Safe Communities Act, 20 de enero de 2026): el fiscal general escribe modelos de reglas para escuelas, hospitales, albergues, tribunales y culto. No prohíbe por sí sola la entrada.
law-nj-march-2026 = Nueva Jersey (firmadas el 25 de marzo de 2026): reglas sobre máscaras e identificación de agentes, y sobre datos de oficinas públicas.
law-wa-rules = Washington (Keep Washington Working Act, 2019): la policía local no actúa con órdenes de inmigración. La SB 5906 (SAFE Act) no pasó a tiempo el 6 de marzo de 2026.
law-ny-rules = Ciudad de Nueva York (Administrative Code 8-107): no se pregunta por el estatus migratorio en vivienda. Un proyecto del estado pasó la Asamblea el 21 de mayo de 2026; no se encontró su firma.
law-ct-courthouses = Connecticut (HB 8004, aprobada el 13 de noviembre de 2025): no hay arrestos civiles en terrenos de tribunales sin orden de un juez.
law-ma-guidance = Massachusetts (guía del 28 de mayo de 2026): escuelas, hospitales y lugares de culto deben pedir una orden de un juez para áreas privadas.
law-tn-sb-392 = Tennessee (SB 392, desde el 1 de julio de 2025). Es delito grave esconder por ganancia a quien se sabe que está aquí sin permiso. Esconder incluye dar techo. Hubo audiencia en septiembre de 2025; no se encontró decisión.
