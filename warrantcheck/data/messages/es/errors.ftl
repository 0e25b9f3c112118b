### Un mensaje para cada falla: qué pasó, con qué archivo, y qué hacer ahora.

error-fault = { $name }: algo falló dentro de esta herramienta, y el papel no se revisó. Pruebe otra vez, o siga sin la herramienta: un abogado o una línea de ayuda puede leerlo con usted.
error-not-a-document = { $name }: no es un PDF ni una foto que se pueda abrir. Tome una foto del papel, o guárdelo como PDF o JPEG, y revise eso.
error-empty-file = { $name }: el archivo está vacío. Guárdelo o envíelo otra vez, y revise la copia nueva.
error-damaged = { $name }: el archivo está dañado o incompleto. Consiga otra copia, o tome una foto del papel, y revise eso.
error-locked = { $name }: el archivo está cerrado con contraseña. Ábralo, imprímalo en un PDF nuevo sin contraseña y revise ese.
error-no-pages = { $name }: este PDF no tiene páginas. Consiga otra copia, o tome una foto del papel, y revise eso.
error-animated = { $name }: es una imagen que se mueve. Tome una foto fija del papel y revise esa.
error-too-large = { $name }: este archivo es demasiado grande. Revise menos páginas a la vez, o una foto más pequeña.
error-too-small = { $name }: esta foto es demasiado pequeña para una página. Tome una foto en la que el papel llene la imagen.
error-unknown-kind = { $name }: este tipo de archivo no se puede leer aquí. Guarde el papel como PDF o JPEG, y revise eso.
error-mail = { $name }: este es un correo. Ábralo, guarde el papel adjunto como archivo, y revise eso.
error-archive = { $name }: esta es una carpeta comprimida. Ábrala, y revise el papel que está dentro.
error-word-file = { $name }: este es un archivo de texto de oficina. Ábralo, guárdelo como PDF, y revise eso.
error-not-there = { $name }: ese archivo no está. Revise el nombre y la carpeta, y pruebe otra vez.
error-is-folder = { $name }: es una carpeta, no un archivo. Diga qué archivo, o revíselos todos: warrantcheck batch CARPETA
error-not-allowed = { $name }: el archivo está, pero esta cuenta no puede leerlo. Cópielo a su propia carpeta y revise la copia.
error-not-installed = { $name }: falta instalar algo para leerlo. Para ver qué es y cómo se añade, escriba: warrantcheck doctor
error-changed = { $name }: este archivo cambió mientras se leía. Espere a que esté completo, y revíselo otra vez.
error-reader-ended = { $name }: el programa que lee se detuvo en este archivo, y no hay respuesta. Mírelo usted, y no lo abra donde pueda hacer daño.
error-too-slow = { $name }: leer este archivo tardó demasiado. Mírelo usted, o revise menos páginas.
error-too-much-memory = { $name }: leer este archivo ocupó demasiada memoria. Mírelo usted, o revise menos páginas.
error-set-aside = { $name }: todo se detuvo dos veces al leer este archivo, y se dejó aparte. Mírelo usted, o revíselo solo.
error-cluster-gone = { $name }: no se llega a este clúster, o no tiene máquinas. Enciéndalo otra vez, y escriba lo mismo con --resume.
error-cluster-other = { $name }: este clúster tiene otra versión de warrantcheck, o ninguna. Instale ahí la misma versión.
error-bad-knowledge = { $name }: este archivo de datos tiene una falla, y no se revisó nada. Corrija el archivo, o instale la herramienta otra vez.
error-settings = { $name }: estos ajustes no se pueden leer. Corrija el archivo, o quítelo y póngalos otra vez.
error-usage = { $name }: esto no se entiende. Para ver cómo se usa, escriba: warrantcheck check --help

## Files that were to be written

error-target = { $name }: este archivo no se puede guardar. Elija otro nombre u otra carpeta.
error-target-kind = { $name }: este tipo de archivo no se puede guardar aquí. Use otra terminación, como .png, .html o .pdf.
error-target-folder-missing = { $name }: esa carpeta no existe. Créela primero, o elija otra.
error-target-is-paper = { $name }: este es el papel mismo, y no se escribió nada ahí. Elija otro nombre.
error-silent = { $name }: de ahí no llega nada. Guarde el papel como archivo, y revise ese archivo.
error-target-exists = { $name }: ya hay un archivo con ese nombre. Elija otro nombre, o añada --force para reemplazarlo.
error-target-not-writable = { $name }: esta cuenta no puede guardar ahí. Elija una carpeta propia.
error-disk-full = { $name }: no queda espacio para guardarlo. Libere espacio, o elija otro disco.
error-output-full = { $name }: no queda espacio para escribir la respuesta. Libere espacio, o muéstrela en la pantalla.
error-logo = { $name }: este logotipo no se puede imprimir. Use un PNG o JPEG de no más de 4000 píxeles por lado y 5 MB.
error-letters = { $name }: un PDF hecho aquí no tiene estas letras. Escríbalo en letras latinas, o haga una página para el navegador: --text.
error-right-to-left = { $name }: este idioma se escribe desde la derecha. Un PDF o una imagen hechos aquí tendrían las palabras en mal orden. Haga una página para el navegador: un nombre que termine en .html, o --text.
error-results-exist = { $name }: ya hay resultados con ese nombre. Añada --resume para seguir con ellos, o elija otro nombre.
error-busy = { $name }: otra revisión está escribiendo ahí. Espere a que termine, o elija otro nombre.
error-below-input = { $name }: está en la carpeta que se lee, y ahí no se guarda nada. Elija otra carpeta.
error-no-journal = { $name }: falta el diario junto a estos resultados, y no se puede seguir con ellos. Elija otro nombre.
error-bad-journal = { $name }: este diario no se puede leer, y no se hizo nada. Elija otro nombre para los resultados.
error-bad-output = { $name }: esta herramienta no hizo este archivo, y lo deja como está. Elija otro nombre.
error-other-edition = { $name }: esto lo empezó otra versión, o con otras opciones. Elija otro nombre, y compare los dos: warrantcheck compare OLD NEW

## Mostrar una página en un teléfono

error-serve-missing = { $name }: falta instalar lo que muestra la página. Para añadirlo, escriba: pip install "warrantcheck[serve]"
error-no-network = { $name }: esta computadora no está en una red privada. Entre en su propio Wi-Fi o en el del teléfono, y escríbalo otra vez.
error-port-taken = { $name }: otro programa usa este puerto, o aquí no se permite. Quite la opción o elija otro número.
error-certificate = { $name }: este certificado y su clave no se pueden usar. Nombre los dos archivos, primero el certificado.
