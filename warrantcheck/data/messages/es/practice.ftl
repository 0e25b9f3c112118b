### La prueba en la terminal (warrantcheck practice).

practice-title = ¿De quién es este documento? { $rounds } rondas. Salga en cualquier momento con q.
practice-specimen = Todos los documentos son inventados y dicen SPECIMEN.
practice-round = Ronda { $round } de { $rounds }
practice-opened = Se abrió la imagen del documento: { $file }
practice-in-words = Estas son las señales del documento en palabras:
practice-quoted = "{ $words }"
practice-mark-words = { $words }
practice-mark-signed = { $words }, y en la línea de arriba hay algo escrito
practice-empty-line = la línea del juez, que está vacía
practice-what = ¿Qué tipo de documento es?
practice-which = ¿Qué señal lo dice?
practice-choose = Su respuesta ({ $choices }, q para salir):
practice-not-a-choice = Escriba uno de estos: { $choices }
practice-right = Correcto.
practice-wrong = No del todo.
practice-answer = Es esto: { $answer }
practice-tells = Esto lo dice: { $words }. { $why }
practice-once-more = Otra vez, lo que no fue del todo correcto. No cuenta.
practice-score = Puntos: { $right } de { $asked }.
practice-again = Mire otra vez estos:
practice-again-line = - { $sample }: { $why }
practice-all-right = Vio todas las señales. Enséñeselo a alguien más.
practice-kind-court = Una orden de un tribunal, firmada
practice-kind-unsigned = Un formulario de orden de un tribunal, sin firma a la vista
practice-kind-agency = Un documento de una agencia
practice-kind-court-paper = Otro documento de un tribunal
practice-kind-none = No es una orden

## Lo mismo como página para el propio teléfono

quiz-title = ¿De quién es este documento?
quiz-how = Mire primero el documento. Luego diga qué es, y qué señal lo dice. Nada de esto sale de su teléfono.
quiz-start = Empezar
quiz-larger = Más grande
quiz-next = Siguiente
quiz-again = Otra vez desde el principio

written = Guardado: { $file }
written-many = Guardado: { $count } documentos en { $file }
overwrite = { $file } ya existe. ¿Reemplazarlo? (s/n)
overwrite-yes = s sí si
