### Lo que dicen `warrantcheck batch` y `warrantcheck compare`.

batch-to-cluster = Los papeles se envían al clúster de { $address }. Quien lo maneja puede verlos.
batch-progress = { $done } de { $total } papeles, { $rate } por minuto.
batch-progress-left = { $done } de { $total } papeles, { $rate } por minuto, faltan unos { $left }.
batch-minutes = { $count } minutos
batch-seconds = { $count } segundos
batch-hours = { $count } horas

batch-unread = Nadie pudo leer { $count } de los papeles. Mírelos usted primero:
batch-unread-verdict = { $name }: se pudo leer muy poco.
batch-unread-more = Y { $count } más: vea los resultados.
batch-all-read = Se pudieron leer todos los papeles.
batch-counts = Qué parecen los papeles:
batch-count = { $count }  { $what }
batch-no-answer = sin respuesta
batch-none = Ahí no hay ningún papel.
batch-same = { $count } de ellos son copias exactas de otros.
batch-no-report = { $count } informes no se pudieron hacer; las respuestas sí están.
batch-links = { $count } enlaces se dejaron fuera.
batch-done = { $done } papeles en { $time }.
batch-nothing-new = { $done } papeles ya estaban hechos. No hay nada nuevo.
batch-results = Las respuestas están en { $file }. Tiene nombres de personas: guárdelo bien.
batch-stopped = Se detuvo. Ya están { $done } papeles, y sus respuestas están en { $file }. Para seguir, escriba lo mismo con --resume.
batch-stopped-stream = Se detuvo. Ya están { $done } papeles. Para poder seguir, diga un archivo: --out results.jsonl

compare-same = { $count } papeles tienen la misma respuesta en los dos.
compare-changed = { $count } papeles tienen otra respuesta:
compare-paper = { $name }
compare-what = { $what }: { $old }, ahora { $new }
compare-verdict = Respuesta
compare-form = Formulario
compare-signature = Firma
compare-concerns = Avisos
compare-nothing = nada
compare-only-old = { $count } papeles solo están en los resultados viejos.
compare-only-new = { $count } papeles solo están en los resultados nuevos.
