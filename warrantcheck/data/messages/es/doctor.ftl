### Lo que dice `warrantcheck doctor`.

doctor-version = warrantcheck { $version } con Python { $python } en { $system }.
doctor-engine = Las fotos y los escaneos los lee { $name }. { $why }
doctor-engine-none = Las fotos y los escaneos no se pueden leer: no se encontró un programa que los lea. Los PDF con texto sí se pueden revisar.
doctor-why-only = Es el único aquí.
doctor-why-newer = Es el más nuevo aquí.
doctor-why-known = Es tan nuevo como el otro, y se conocen sus datos de lectura.
doctor-also = También está: { $name } { $version } ({ $path }). Para usarlo: warrantcheck check --ocr { $option } PAPEL
doctor-second = Lo que ese lee mal lo lee también { $name } { $version }.
doctor-no-second = Las fotos oscuras o borrosas se leen mejor con un segundo programa. Para añadirlo: { $command }
doctor-broken-no-english = { $name } ({ $path }) está, pero le faltan los datos del inglés.
doctor-broken-no-answer = { $name } ({ $path }) está, pero no arranca.
doctor-add-engine = Para añadir uno: { $command }
doctor-add-engine-of-system = O, con permiso para instalar en toda la computadora: { $command }
doctor-add-english = Para añadir los datos: { $command }
doctor-add-again = Para instalarlo otra vez: { $command }
doctor-heic = Se pueden leer fotos de iPhone (HEIC).
doctor-no-heic = No se pueden leer fotos de iPhone (HEIC). Guárdelas como JPEG, o añádalo: { $command }
doctor-library-missing = La biblioteca { $name } falta o está dañada. Para añadirla: { $command }
doctor-screen = Esta pantalla muestra todas las letras ({ $encoding }).
doctor-screen-plain = Esta pantalla no muestra todas las letras ({ $encoding }): algunas salen como signos de pregunta. Para cambiarlo: { $command }
doctor-known = Papeles conocidos: { $forms }. La ley detrás de las respuestas se consultó por última vez el { $date }.
doctor-not-reviewed = Ningún abogado ha revisado las respuestas todavía.
doctor-reviewed = Las respuestas las revisó { $name }.
doctor-all-there = No falta nada.
doctor-something-missing = Falta algo: vea arriba.
