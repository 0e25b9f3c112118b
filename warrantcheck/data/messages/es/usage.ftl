### Lo que se dice cuando algo que se escribió no se puede seguir.

usage-help = Para ver cómo se usa, escriba: { $command }
usage-near = ¿Quiso decir { $near }?
usage-known = Se conocen: { $known }.

usage-unknown-place = { $where }: ningún lugar se llama "{ $given }".
usage-unknown-state = { $where }: ningún estado se llama "{ $given }". Escriba dos letras, como CA.
usage-unknown-topic = La guía no tiene una parte "{ $given }".
usage-unknown-language = { $where }: ningún idioma se llama "{ $given }".
usage-minutes = { $where }: escriba 10, 30 o 60.
usage-unknown-sheet = No hay ninguna hoja llamada "{ $given }".
usage-unknown-size = { $where }: no hay ningún tamaño de hoja llamado "{ $given }".
usage-unknown-setting = Ningún ajuste se llama "{ $given }".
usage-unknown-paper = Ningún papel se llama "{ $given }". Para verlos todos, escriba: warrantcheck forms.
usage-unknown-engine = { $where }: ningún programa de lectura se llama "{ $given }".
usage-unknown-command = No hay ningún comando "{ $given }".
usage-no-such-option = No hay ninguna opción { $where }.
usage-missing = Aquí falta algo: { $where }
usage-needs-value = Después de { $where } falta un valor.
usage-takes-nothing = { $where } no lleva ningún valor.
usage-too-much = Sobra una palabra: "{ $given }". Ponga entre comillas las palabras que van juntas.
usage-number = { $where }: escriba un número.
usage-number-from = { $where }: escriba un número de { $low } o más.
usage-number-between = { $where }: escriba un número de { $low } a { $high }.
usage-choose-one = Elija una de las dos: { $one } o { $other }.
usage-for-one-paper = --picture y --report son para un solo papel. Si los archivos son páginas de un mismo papel, añada --together.
usage-date = { $where }: "{ $given }" no es una fecha. Escríbala así: 2026-03-02.
usage-address = { $where }: "{ $given }" no tiene número y calle para comparar. Escríbalo así: --address "100 Example Street, Apt 4, Springfield, IL".
usage-name = { $where }: "{ $given }" no se puede comparar. Los nombres solo se comparan en letras latinas, como las imprimen los papeles. Escríbalo así: --name "Maria Example".
usage-setting = { $where }: escriba texto simple de 1 a { $longest } letras.
usage-other = No se entiende lo que se escribió.

## While somebody waits

waiting-picture = Leyendo la imagen, unos 5 segundos.
waiting-closer = Cuesta leerla. Se mira mejor, hasta 20 segundos por página.
waiting-second = Se prueba otra manera de leerla.
stopped = Se detuvo.
stopped-check = Se detuvo. No se guardó nada.
