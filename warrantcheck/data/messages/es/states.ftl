### Lo que añade la ley de un estado.

state-of-paper = La dirección del documento está en { $state }.
state-none = Este programa no conoce reglas propias de { $state }: pregunte ahí a un abogado.
state-not-here = Este programa no conoce reglas de { $state } para este lugar: pregunte ahí a un abogado.
state-places = { $state } tiene reglas propias para algunos lugares. Añada uno: --place { $places }.

## California

state-ca-clinic-agency = Ley de California: el personal no debe dejar pasar a los agentes a cuartos con pacientes sin una orden de un juez para eso. Este documento no es eso. Llame a la persona a cargo y al abogado. Es posible que entren de todos modos: no impida el paso.
state-ca-clinic-agency-more = La ley (SB 81) vale desde el 20 de septiembre de 2025. Pide que el personal avise enseguida a la dirección o al abogado. Alguien debe ver y anotar que usted dijo que no. Habla de cuartos donde se atiende a pacientes o se habla de su salud.
state-ca-clinic-guide = Ley de California: el personal no debe dejar pasar a los agentes a cuartos con pacientes sin una orden de un juez para eso. Avise enseguida a la dirección o al abogado. El personal puede decir: "Yo no soy la persona que puede dar ese permiso."
state-ca-school-agency = Ley de California: una escuela pública no debe dejar pasar a los agentes a sus áreas privadas sin orden o citación de un juez. Este documento no es eso. Llame a la dirección y a su abogado. Es posible que entren de todos modos: no impida el paso.
state-ca-school-agency-more = La ley (AB 49) vale desde el 20 de septiembre de 2025, para distritos, oficinas de condado y escuelas "charter". Nada de un estudiante o su familia se cuenta sin el sí por escrito de los padres o un documento de un juez.
state-ca-school-guide = Ley de California: una escuela pública no debe dejar pasar a los agentes a sus áreas privadas sin orden o citación de un juez. Llévelos a la oficina, y llame a la dirección y a su abogado.
state-ca-business = La ley AB 450 de California decía a los patrones que no dieran permiso sin orden de un juez. Un tribunal federal paró esa parte para empresas privadas en 2018, y en 2019 siguió parada. Pregunte hoy a un abogado.
state-ca-apartment = En California un dueño no puede preguntar por el estatus migratorio, ni contarlo para asustar o sacar a un inquilino. La orden de un tribunal es otra cosa. Si piden datos de inquilinos, pregunte enseguida a un abogado: así lo dice el fiscal general del estado.
state-ca-masks = California pedía que los agentes federales mostraran quiénes son. Un tribunal de apelaciones lo paró en abril de 2026, mientras sigue el caso.

## Colorado

state-co-clinic-agency = Ley de Colorado: una clínica pública no debe dejar pasar a los agentes a sus áreas privadas sin orden de un juez federal. Este documento no es eso. Una clínica privada no tiene que abrir por él. Es posible que entren de todos modos: no impida el paso.
state-co-clinic-agency-more = La ley (SB25-276) se firmó el 23 de mayo de 2025. Vale para escuelas, guarderías, clínicas y bibliotecas públicas, y cada una debe tener reglas por escrito: pida las suyas.
state-co-clinic-guide = Ley de Colorado: una clínica pública no debe dejar pasar a los agentes a sus áreas privadas sin orden de un juez federal. Llame a la persona a cargo y al abogado.
state-co-school-agency = Ley de Colorado: una escuela pública no debe dejar pasar a los agentes a sus áreas privadas sin orden de un juez federal. Este documento no es eso. Llame a la dirección y a su abogado. Es posible que entren de todos modos: no impida el paso.
state-co-school-guide = Ley de Colorado: una escuela pública no debe dejar pasar a los agentes a sus áreas privadas sin orden de un juez federal. Llévelos a la oficina, y llame a la dirección y a su abogado.
state-co-apartment = En Colorado un dueño no puede pedir ni contar el estatus migratorio de un inquilino (ley de 2020).

## Other states

state-il-apartment = En Illinois un dueño no puede contar el estatus migratorio, ni amenazar con eso, para asustar o sacar a un inquilino. La orden o citación de un tribunal es otra cosa.
state-il-clinic = En Illinois los hospitales deben tener reglas para estas visitas desde 2026: pida las suyas. Estados Unidos demandó contra esa ley; no se encontró decisión.
state-il-dorm = En Illinois las universidades deben tener reglas para estas visitas desde 2026: pida las suyas. Estados Unidos demandó contra esa ley; no se encontró decisión.
state-or-apartment = En Oregon un dueño no puede preguntar por el estatus migratorio ni contarlo (SB 599 de 2025). Los programas federales de vivienda quizá sí lo piden.
state-or-school = En Oregon las escuelas y universidades deben tener reglas para agentes de inmigración desde el 30 de septiembre de 2026: pida las suyas.
state-ri-apartment = En Rhode Island un dueño no puede preguntar a un inquilino por su estatus migratorio (ley del 2 de julio de 2025).
state-nj-places = En Nueva Jersey el fiscal general escribe reglas para escuelas, hospitales, albergues y lugares de culto (ley del 20 de enero de 2026). Esa ley no prohíbe por sí sola que entren agentes. Pregunte si su lugar tiene esas reglas.
state-nj-any = Las leyes de Nueva Jersey del 25 de marzo de 2026 tratan de máscaras, nombres de agentes y datos de oficinas públicas. Valen para agentes y oficinas públicas, no para dueños.
state-wa-any = En Washington la policía local no actúa con la orden de una agencia (ley de 2019). Otro proyecto, la "SAFE Act", no pasó en marzo de 2026.
state-ny-apartment = La ciudad de Nueva York prohíbe preguntar a un inquilino por su estatus migratorio.
state-ny-any = En el estado de Nueva York un proyecto pasó la Asamblea el 21 de mayo de 2026. No se encontró si es ley: pregunte ahí a un abogado.
state-ct-street = En Connecticut pasó un proyecto el 13 de noviembre de 2025. Según él, no hay arrestos civiles en los terrenos de un tribunal sin orden de un juez.
state-ma-places = Massachusetts dice a escuelas, hospitales y lugares de culto que pidan una orden de un juez para áreas privadas (28 de mayo de 2026). Es una guía, no una ley.
state-tn-shelter = Tennessee hizo delito grave en 2025 dar techo por ganancia a alguien que se sabe que está aquí sin permiso. Dueños e iglesias demandaron; no se encontró decisión. Pregunte ahí a un abogado.
state-ky-hotel = Algunos pueblos, como Hurstbourne en Kentucky, obligan a los hoteles a mostrar su lista de huéspedes a agentes que dan una razón. Pregunte a un abogado.

## Names of states

state-name-al = Alabama
state-name-ak = Alaska
state-name-az = Arizona
state-name-ar = Arkansas
state-name-ca = California
state-name-co = Colorado
state-name-ct = Connecticut
state-name-de = Delaware
state-name-dc = el Distrito de Columbia
state-name-fl = Florida
state-name-ga = Georgia
state-name-gu = Guam
state-name-hi = Hawái
state-name-id = Idaho
state-name-il = Illinois
state-name-in = Indiana
state-name-ia = Iowa
state-name-ks = Kansas
state-name-ky = Kentucky
state-name-la = Luisiana
state-name-me = Maine
state-name-md = Maryland
state-name-ma = Massachusetts
state-name-mi = Míchigan
state-name-mn = Minnesota
state-name-ms = Misisipi
state-name-mo = Misuri
state-name-mt = Montana
state-name-ne = Nebraska
state-name-nv = Nevada
state-name-nh = Nueva Hampshire
state-name-nj = Nueva Jersey
state-name-nm = Nuevo México
state-name-ny = Nueva York
state-name-nc = Carolina del Norte
state-name-nd = Dakota del Norte
state-name-oh = Ohio
state-name-ok = Oklahoma
state-name-or = Oregon
state-name-pa = Pensilvania
state-name-pr = Puerto Rico
state-name-ri = Rhode Island
state-name-sc = Carolina del Sur
state-name-sd = Dakota del Sur
state-name-tn = Tennessee
state-name-tx = Texas
state-name-ut = Utah
state-name-vt = Vermont
state-name-va = Virginia
state-name-vi = las Islas Vírgenes
state-name-wa = Washington
state-name-wv = Virginia Occidental
state-name-wi = Wisconsin
state-name-wy = Wyoming
