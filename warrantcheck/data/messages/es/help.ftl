### Lo que muestra --help. Las palabras en mayúsculas representan lo que la persona escribe.

help-usage = Uso:
help-examples = Ejemplos
help-arguments = Argumentos
help-options = Opciones
help-commands = Comandos
help-any-options = [OPCIONES]
help-any-command = COMANDO ...

## The commands

help-command-program = Mira un papel que muestran los agentes en una puerta, y dice en palabras sencillas qué parece.
help-more-program =
    Distingue una orden judicial, un formulario de una agencia y otros papeles. Lee PDF, escaneos y fotos. Nada sale de esta computadora y nada se guarda.

    Dice qué parece un papel, nunca que sea bueno o malo. No es asesoría legal.
help-examples-program =
    warrantcheck check papel.jpg
    warrantcheck check frente.jpg reverso.jpg --together --place apartment-building
    warrantcheck check papel.pdf --full
    warrantcheck guide --place home
    warrantcheck forms i-205
    warrantcheck doctor
help-command-check = Mira un papel y dice qué parece.
help-examples-check =
    warrantcheck check papel.jpg
    warrantcheck check pagina1.jpg pagina2.jpg --together --place home
    warrantcheck check papel.jpg --report respuesta.html --redact
    cat papel.pdf | warrantcheck check - --json
help-command-batch = Mira todos los papeles de una carpeta, y sigue donde se detuvo.
help-more-batch =
    Cada papel se lee por separado: uno que no se puede leer no detiene a los demás. No se guarda nada en las carpetas que se leen.

    Sin --out, las respuestas salen por la salida estándar, y no se puede seguir con lo que se detuvo.
help-examples-batch =
    warrantcheck batch papers --out results.jsonl
    warrantcheck batch papers --out results.jsonl --resume
    warrantcheck batch papers --out results.csv --include "*.pdf" --exclude "drafts/*"
help-command-compare = Dice qué respuestas cambiaron entre dos resultados.
help-examples-compare =
    warrantcheck compare old.jsonl new.jsonl
help-command-serve = Mostrar una página que abre un teléfono en el edificio: tomar la foto y leer la respuesta en él.
help-more-serve =
    Sin --lan solo la abre esta computadora. Con --lan imprime un código para la cámara del teléfono. Termina por sí sola y no guarda nada.
help-examples-serve =
    warrantcheck serve
    warrantcheck serve --lan
    warrantcheck serve --lan --minutes 60 --place home
help-command-guide = Qué hacer y decir cuando los agentes no muestran un papel, o dicen que no lo necesitan.
help-examples-guide =
    warrantcheck guide --place home
    warrantcheck guide --lang es --full
help-command-config = Su línea de ayuda, abogado, lugar e idioma: se anotan hoy y salen en cada respuesta.
help-examples-config =
    warrantcheck config
    warrantcheck config set hotline "Nombre, número"
    warrantcheck config unset hotline
help-command-config-set = Anota algo.
help-command-config-unset = Quita algo.
help-command-config-path = Dice dónde están los ajustes.
help-command-schema = Da el JSON Schema de lo que da check --json.
help-command-forms = Lista los papeles que conoce, o explica uno.
help-examples-forms =
    warrantcheck forms
    warrantcheck forms i-205
    warrantcheck forms --check mi-formulario.toml
help-command-doctor = Dice qué está instalado, con qué programa se lee, y cómo añadir lo que falta.
help-command-present = Hace una página para un proyector: papeles, preguntas y las respuestas una tras otra.
help-examples-present =
    warrantcheck present
    warrantcheck present i200-text-pdf ao93-signed-text --output puerta.html
    warrantcheck present mi.pdf
help-command-practice = Una prueba: mire una muestra, y diga qué es y qué señal lo indica.
help-examples-practice =
    warrantcheck practice
    warrantcheck practice --rounds 10 --seed 7 --json
help-command-handout = Hace un PDF de tres páginas para imprimir y repartir.
help-examples-handout =
    warrantcheck handout
    warrantcheck handout --hotline "Red de ejemplo, 555-0100" --output puerta.pdf
help-command-print = Hacer hojas para imprimir: tarjetas, letreros, el folleto, documentos con sus señales, un juego de roles, planes, notas.
help-more-print =
    cards: tarjetas rojas. sign: letreros para una puerta. handout: tres páginas para repartir. papers: cuatro documentos con sus señales. roles: un juego de roles. before: un plan por lugar. log: notas de lo que pasó.
help-examples-print =
    warrantcheck print cards sign
    warrantcheck print before --place school --lang es --paper a4
    warrantcheck print all --large
    warrantcheck print handout --text
help-command-samples = Guarda los papeles de muestra, para una capacitación.
help-more-samples = Todos dicen SPECIMEN (muestra).
help-examples-samples =
    warrantcheck samples
    warrantcheck samples papeles --force

## Arguments

help-argument-check-papers = PDF, JPEG, PNG, TIFF, WebP o HEIC; - para la entrada estándar.
help-argument-batch-folders = Carpetas con papeles, o papeles.
help-argument-compare-old = Resultados de antes: .jsonl, .csv, .sqlite, o lo que dio check --json.
help-argument-compare-new = Resultados de ahora.
help-argument-forms-form = Un papel, explicado.
help-argument-guide-topic = Una sola parte: { $topics }.
help-argument-config-set-key = hotline (línea de ayuda), lawyer (abogado), place (lugar), state (estado), lang (idioma), organization (organización), logo (logotipo) o web (dirección).
help-argument-config-set-value = Lo que se anota.
help-argument-config-unset-key = hotline (línea de ayuda), lawyer (abogado), place (lugar), state (estado), lang (idioma), organization (organización), logo (logotipo) o web (dirección).
help-argument-present-papers = Muestras por su nombre, o papeles de usted; sin nada: todas las muestras.
help-argument-print-kinds = cards, sign, handout, papers, roles, before, log, o all (todo).
help-argument-samples-folder = Dónde; se crea si no está.
help-value-check-papers = PAPEL...
help-value-port = PUERTO
help-value-serve-minutes = MINUTOS
help-value-tls = CERT CLAVE
help-value-batch-folders = CARPETA...
help-value-compare-old = ANTES
help-value-compare-new = AHORA
help-value-forms-form = [ID]
help-value-config-set-key = AJUSTE
help-value-config-set-value = VALOR
help-value-config-unset-key = AJUSTE
help-value-present-papers = [MUESTRA|PAPEL]...
help-value-print-kinds = TIPO...
help-value-samples-folder = [CARPETA]

## Options

help-option-help = Muestra esta página y termina.
help-option-version = Muestra la versión y termina.
help-option-install-completion = Su terminal completa comandos y opciones con la tecla Tab.
help-option-show-completion = Da lo que añadiría --install-completion, para copiarlo o cambiarlo.
help-option-place = Dónde está usted: { $places }.
help-option-state = Estado cuya ley se añade: CA, o su nombre; si no, el del documento.
help-option-address = Dónde está usted, para comparar con el papel: "100 Example Street, Apt 4".
help-option-name = Un nombre para comparar con el papel: "Maria Example".
help-option-today = El día con que se comparan las fechas, como 2026-03-02; si no, el de la computadora.
help-option-lang = Idioma: { $languages }. Si no, el de sus ajustes, o el de esta computadora.
help-option-unreviewed = Permite un borrador de traducción que ningún hablante nativo ha leído, si --lang nombra uno.
help-option-brief = Una pantalla pequeña; también es así sin esto.
help-option-full = Todo lo que se vio, la ley y sus fuentes.
help-option-guide-full = Más sobre cada punto, y la ley con sus fuentes.
help-option-together = Los archivos son páginas de un mismo papel.
help-option-call-note = Seis líneas para leer por teléfono; con --full el nombre entero.
help-option-json = Para programas: vea warrantcheck schema.
help-option-jsonl = Para programas: un objeto por línea, cada uno en cuanto se sabe.
help-option-out = Dónde se guardan las respuestas: .jsonl, .csv o .sqlite.
help-option-workers = Cuántos papeles se leen a la vez; si no, uno por núcleo.
help-option-resume = Sigue con resultados que ya están; lo hecho no se hace otra vez.
help-option-batch-force = Empieza de nuevo, y reemplaza resultados que ya están.
help-option-include = Solo papeles así, como "*.pdf"; se puede dar varias veces.
help-option-exclude = Ningún papel así; se puede dar varias veces.
help-option-report-folder = Una carpeta para un informe de cada papel.
help-option-names = Pone también los nombres de los archivos en el diario.
help-option-seconds-a-paper = Un papel que tarda más se corta y se prueba una vez más; si no, 300.
help-option-megabytes-a-paper = Lo mismo para la memoria; si no, 2000. Solo en Linux.
help-option-dask = Da los papeles a un clúster de Dask: salen de esta computadora.
help-option-lan = Dejar que la abra un teléfono en la misma red. Use su propio Wi-Fi, no el del edificio.
help-option-port = El puerto; si no, uno libre.
help-option-serve-minutes = Termina después de tantos minutos; si no, 30.
help-option-tls = Un certificado propio y su clave: dos archivos.
help-option-compare-json = Para programas: un objeto.
help-option-practice-json = Al final los resultados, para un programa.
help-option-practice-page = Guarda el cuestionario como una página para teléfonos, en vez de preguntar aquí.
help-option-practice-output = La página que se guarda; si no, warrantcheck-quiz.html.
help-option-ocr = Programa de lectura: auto, tesseract o embedded; si no, auto.
help-option-seconds-a-page = Pasado ese tiempo se da la mejor respuesta hasta ahí; si no, 20.
help-option-forms = Una carpeta con archivos de formularios de usted.
help-option-forms-check = Busca fallas en un archivo de formulario, y prueba sus ejemplos.
help-option-exit-code = El código de salida dice la respuesta: vea el README.
help-option-picture = Las páginas con cuadros numerados en lo que decidió.
help-option-report = La respuesta en un archivo, para enviar o imprimir.
help-option-redact = Quita nombres, lugares, números y firmas.
help-option-force = Reemplaza archivos que ya están.
help-option-present-output = La página que se guarda; si no, warrantcheck-training.html.
help-option-minutes = Duración de la sesión: 10, 30 o 60; si no, 60.
help-option-quiz = Un concurso para un salón: levantar la mano, luego la señal que decide.
help-option-show-names = Muestra los papeles de usted como son, con nombres y todo.
help-option-rounds = Cuántos papeles, de 1 a 100; si no, 6.
help-option-seed = El mismo número da los mismos papeles.
help-option-words = Dice las señales de los papeles en palabras, sin fotos.
help-option-handout-output = El PDF que se guarda; si no, warrantcheck-handout.pdf.
help-option-print-output = El archivo que se escribe; si no, warrantcheck-print.pdf, o .html con --text.
help-option-print-place = Solo el plan de este lugar, de los que hay.
help-option-paper = Tamaño de la hoja: letter o a4; si no, letter.
help-option-large = Letra grande, en las páginas que hagan falta.
help-option-text = Una página que puede cambiar, con un navegador o un procesador de textos.
help-option-logo = Un logotipo, PNG o JPEG; si no, el de sus ajustes.
help-option-web = Una dirección, también como código para teléfonos; si no, la de sus ajustes.
help-option-hotline = Línea de ayuda local que se imprime; si no, la de sus ajustes.
help-option-lawyer = Abogado que se imprime; si no, el de sus ajustes.
help-option-privacy = Decir qué dejó en esta computadora una versión anterior, y cómo se borra.
help-value-place = LUGAR
help-value-state = ESTADO
help-value-guide-topic = TEMA
help-value-address = DIRECCIÓN
help-value-name = NOMBRE
help-value-today = FECHA
help-value-lang = IDIOMA
help-value-ocr = PROGRAMA
help-value-seconds-a-page = SEGUNDOS
help-value-forms = CARPETA
help-value-forms-check = ARCHIVO
help-value-picture = ARCHIVO.png
help-value-report = ARCHIVO.html|ARCHIVO.pdf
help-value-present-output = ARCHIVO.html
help-value-practice-output = ARCHIVO.html
help-value-print-output = ARCHIVO.pdf|ARCHIVO.html
help-value-paper = TAMAÑO
help-value-logo = ARCHIVO.png
help-value-web = DIRECCIÓN
help-value-handout-output = ARCHIVO.pdf
help-value-minutes = NÚMERO
help-value-rounds = NÚMERO
help-value-out = ARCHIVO
help-value-workers = NÚMERO
help-value-include = PATRÓN
help-value-exclude = PATRÓN
help-value-report-folder = CARPETA
help-value-seconds-a-paper = SEGUNDOS
help-value-megabytes-a-paper = NÚMERO
help-value-dask = DIRECCIÓN
help-value-seed = NÚMERO
help-value-hotline = TEXTO
help-value-lawyer = TEXTO

## What --install-completion says

help-completion-installed = Ya está. Funciona en la próxima ventana de la terminal.
help-completion-not-here = No se sabe cómo hacerlo en este intérprete de comandos. Funciona en bash, zsh, fish y PowerShell.
