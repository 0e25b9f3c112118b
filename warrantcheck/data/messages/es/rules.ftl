### Una o dos frases por cada regla que puede decidir: lo que se vio y llevó a la respuesta.

rule-unreadable = Se pudo leer muy poco. Eso no dice nada sobre el documento.
rule-both-kinds = Tiene señales de un formulario de una agencia y señales de una orden judicial.
rule-warrant-and-other = Una orden judicial y otro documento de un tribunal parecen estar en la misma página. No se puede saber cuál está firmado.
rule-agency-and-other = Tiene señales de un documento de una agencia y señales de un documento de un tribunal.
rule-several-differ = El archivo tiene un documento de un tribunal y un documento de una agencia. Mire cada uno por separado.
rule-signed-court-warrant = Tiene las palabras de una orden judicial.
# "No impida el paso" has to come within the first three sentences of these two.
rule-court-warrant-not-signed = No impida el paso: puede estar firmada en otra página o copia.
rule-court-warrant-struck = No impida el paso: hay rayas sobre la línea donde firma el tribunal.
rule-court-warrant-unclear = No impida el paso: la línea donde firma el tribunal no se pudo distinguir.
rule-agency-form = Sus palabras son las de un formulario de una agencia, no las de una orden judicial.
rule-other-court-paper = Sus palabras son las de otro tipo de documento de un tribunal.
rule-no-warrant-paper = Parece otro tipo de documento: un volante, una carta o un formulario para firmar.
rule-warrant-in-a-text = Muestra una orden judicial en una página que también parece un volante o un artículo.
rule-both-half = Tiene algunas señales de una orden judicial y algunas de un formulario de una agencia, y pocas de cada uno.
rule-undecided-court = Tiene algunas señales de un documento de un tribunal, pero muy pocas para decir cuál.
rule-undecided-poor = Puede ser una orden judicial, pero se pudo leer muy poco.
rule-undecided-agency = Tiene algunas señales de un documento de una agencia, pero muy pocas para estar seguros.
rule-agency-form-of-a-court = Es un formulario de una agencia con señales de una orden judicial.
rule-taken-back = Tiene las palabras de una orden judicial, y una marca de que fue negada o retirada.
# rev: 2
rule-stamp-not-read = Tiene las palabras de una orden judicial y parece firmada, pero no se pudo leer algo escrito o sellado que tiene encima.
rule-undecided-agency-poor = Tiene algunas señales de un documento de una agencia, pero se pudo leer muy poco.
rule-undecided-read = Se pudo leer, pero nada en él dice qué tipo de documento es.
rule-undecided = No se vio en él nada que diga qué tipo de documento es.

## Why a page could be read badly

unclear-too-dark = La foto está muy oscura.
unclear-too-blurred = La foto está borrosa.
unclear-too-far = La foto se tomó desde muy lejos.
unclear-glare = El documento refleja la luz.
unclear-top-cut-off = Falta la parte de arriba.
unclear-bottom-cut-off = Falta la parte de abajo.
unclear-side-cut-off = Falta un lado.
unclear-no-text = No se vieron palabras.
unclear-other-script = Las palabras están en letras que esta herramienta no lee.
unclear-please-wait = Este archivo solo tiene una página que dice "please wait" (espere).
unclear-low-contrast = La letra está muy pálida.
unclear-time-ran-out = Leerlo tardó demasiado.

## How to take the next picture

legibility-too-dark = Encienda una lámpara, o vaya a una ventana.
legibility-too-blurred = No se mueva, apóyese en algo y toque las palabras para enfocar.
legibility-too-far = Acérquese hasta que la página llene la foto.
legibility-glare = Apague el flash y deje que la luz venga de lado.
legibility-top-cut-off = Que se vea el borde de arriba de la página.
legibility-bottom-cut-off = Que se vea el borde de abajo de la página.
legibility-side-cut-off = Que se vean los dos lados de la página.
legibility-no-text = Ponga hacia arriba el lado impreso, y que se vea toda la página.
legibility-other-script = Busque la página que está en inglés y revise esa.
legibility-please-wait = Abra el archivo con otro lector de PDF, imprímalo en un PDF nuevo y revise ese.
legibility-low-contrast = Use más luz y ponga el teléfono justo encima de la página.
legibility-time-ran-out = Revise una página a la vez.
legibility-unknown = Ponga el documento plano, con luz de lado, y que se vea toda la página.
legibility-a-file = Abra el archivo, y tome una foto de la página que ve.
