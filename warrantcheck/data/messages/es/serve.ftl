### La página que abre un teléfono (warrantcheck serve), y lo que dice la terminal.

serve-title = ¿Qué es este documento?
serve-lead = Tome una foto del documento. Luego lea aquí qué parece ser.
serve-take = Tomar una foto
serve-choose = Elegir una foto o un PDF
serve-more-pages = Más páginas de este documento
serve-another-page = Añadir otra página
serve-how = Ponga el documento plano. Sostenga el teléfono justo encima, con los cuatro bordes en la foto.
serve-check = Revisar este documento
serve-remove = Quitar
serve-language = Idioma
# El nombre de su idioma, en su idioma.
serve-private = La foto va a la computadora de la que viene esta página, y a ningún otro lugar. No se guarda nada.

serve-place = ¿Dónde está usted?
serve-place-any = Cualquier lugar privado
serve-place-home = Una casa
serve-place-apartment-building = Un edificio de apartamentos
serve-place-business = Un negocio
serve-place-clinic = Una clínica o un hospital
serve-place-school = Una escuela
serve-place-worship = Un lugar de culto
serve-place-hotel = Un hotel
serve-place-shelter = Un refugio
serve-place-dorm = Una residencia de estudiantes
serve-place-vehicle = Un carro
serve-place-street = La calle
serve-state = Estado
serve-state-paper = El estado que dice el documento

serve-looking = Mirando la foto ...
serve-looks-well = La foto se ve clara.

serve-sending = Enviando: 0 de 100
serve-lost = La computadora no contesta. ¿Está usted en la misma red Wi-Fi?
serve-waiting = Espere, por favor
serve-queue = Documentos antes del suyo: { $count }
serve-reading = Se está mirando su documento.
serve-wait-reload = Esta página vuelve a mirar por sí sola.

serve-marks = Cuatro cosas que buscar
serve-seen-yes = se vio
serve-seen-no = no se vio
serve-seen-cant-tell = no se sabe
serve-aloud = Leer en voz alta
serve-silent = Parar
serve-show = Letras grandes, para mostrar
serve-note = Para leer por teléfono
serve-note-hint = Para un abogado o una línea de ayuda. Los nombres van abreviados.
serve-copy = Copiar
serve-copied = Copiado.
serve-share = Compartir
serve-picture-of = Foto { $number } del documento. Los cuadros con número muestran lo que se vio; sus palabras están abajo.
serve-enlarge = Ver más grande
serve-smaller = Ver más pequeño
serve-more = Más sobre este documento, y la ley
serve-kept = La computadora guarda esta respuesta solo un momento. Si deja esta página, tome la foto otra vez.
serve-again = Revisar otro documento
serve-again-picture = Tomar la foto otra vez

serve-fault-title = Eso no funcionó
serve-fault-form = No se entiende lo que se envió. Abra la página otra vez y envíe la foto desde ahí.
serve-fault-token = Esta página estuvo abierta demasiado tiempo. Ábrala otra vez y envíe la foto desde ahí.
serve-fault-secret = Esta dirección no es la correcta. Escanee otra vez el código en la pantalla de la computadora.
serve-fault-session = Esta página se abre solo con el código. Escanee el código en la pantalla de la computadora.
serve-fault-origin = Esto se envió desde otra página, así que no se leyó. Escanee el código en la pantalla de la computadora.
serve-fault-host = Esta página tiene otra dirección. Escanee el código en la pantalla de la computadora.
serve-fault-not-there = Aquí no hay tal página. Vuelva a la primera página.
serve-fault-slow = La foto llegó demasiado despacio. Acérquese al Wi-Fi y envíela otra vez.
serve-fault-gone = Esta respuesta ya no se guarda. Tome la foto otra vez.
serve-fault-too-large = Es demasiado de una vez: hasta 40 MB. Envíe menos páginas o fotos más pequeñas.
serve-fault-no-file = No llegó ninguna foto. Tome una primero y luego envíela.
serve-fault-paper = Leer esto tomó demasiado tiempo o memoria, y no hay respuesta. Tome una foto del documento y envíela.
serve-fault-often = Preguntó demasiadas veces. Espere un minuto y trate otra vez.
serve-fault-inside = Algo falló dentro de esta herramienta. Siga sin ella: un abogado o una línea de ayuda puede leer el documento con usted.
serve-fault-busy = Hay demasiados documentos en espera. Trate otra vez en un minuto, o llame a una línea de ayuda.

serve-says-here = Abra esta dirección en esta computadora. Ninguna otra computadora ni teléfono puede abrirla; para un teléfono, añada --lan.
serve-says-lan = Abra esta dirección en el teléfono, o escanee el código. El teléfono tiene que estar en la misma red.
serve-says-plain = Otras personas en el mismo Wi-Fi podrían leer también: use el suyo o el del teléfono, no el del edificio.
serve-says-secure = El certificado impide que otros en el Wi-Fi lean también. Dé la dirección solo a personas de confianza.
serve-says-ends = Termina por sí solo en { $minutes } minutos. Para terminar ya, pulse Ctrl-C.
serve-says-ended-time = Se acabó su tiempo y terminó. No se guardó nada.
serve-says-ended-stopped = Terminó. No se guardó nada.
serve-says-ended-secrets = Alguien probó { $count } direcciones incorrectas, así que terminó. Empiece otra vez para tener una nueva.
