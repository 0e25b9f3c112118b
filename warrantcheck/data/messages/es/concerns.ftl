### Un mensaje para cada advertencia: qué es y qué hacer.

concern-with-page = { $sentence } (Pág. { $page }.)
concern-specimen = Está marcado como muestra. Pida el documento que usan los agentes.
concern-expired = Parece que ya pasó el último día escrito en él. Pregunte por la fecha, y no impida el paso.
concern-no-last-day = No se vio un último día, y no es nueva. Pregunte: ¿cuál es su último día?
concern-no-last-day-federal = No se vio un último día. Las reglas federales dan a una orden de registro 14 días como máximo. Pregunte: ¿cuál es su último día?
concern-no-last-day-new-york = No se vio un último día. Las reglas de Nueva York dan a una orden de registro 10 días. Pregunte: ¿cuál es su último día?
concern-no-last-day-district-of-columbia = No se vio un último día. El Distrito de Columbia da a una orden de registro 10 días. Pregunte: ¿cuál es su último día?
concern-no-last-day-pennsylvania = No se vio un último día. Las reglas de Pensilvania dan a una orden de registro 2 días. Pregunte: ¿cuál es su último día?
concern-date-missing = No se encontró fecha. Búsquela, y pregunte cuándo se emitió.
concern-address-missing = No se encontró dirección. Pregunte qué dirección y qué apartamento nombra.
# rev: 2
concern-address-mismatch = La dirección no parece ser la que usted dio. Pregunte qué dirección y qué apartamento nombra.
concern-name-mismatch = El nombre no parece ser el que usted dio. Pregunte a quién nombra.
concern-signature-unclear = La línea de la firma no se pudo distinguir. Mírela usted; los agentes pueden tener una copia firmada.
concern-signature-blank = La línea de la firma parece vacía. Mírela usted; otra página o copia puede estar firmada.
# rev: 2
concern-arrest-only = Es para un arresto, no para registrar. ¿Es la casa de otra persona? Pida la orden de registro: hace falta esa, permiso o una emergencia.
concern-application-only = Le pide algo a un juez; no es lo que el juez ordena. Pregunte si hay también una orden.
# rev: 3
concern-immigration-judge = Nombra a un juez de inmigración, de una agencia, no de un tribunal. Pida un documento de un tribunal (corte).
concern-several-papers = Hay varios documentos. Pregunte cuál están usando, y mire cada uno por separado.
concern-attachment-missing = Habla de un anexo que no se vio. Pídalo: puede decir qué pueden buscar.
concern-hidden-text = El archivo tiene palabras que el ojo no ve; no se contaron. Dígaselo a su abogado.
concern-low-legibility = Algunas partes se leen mal. Léalas usted, o tome otra foto.
# rev: 3
concern-struck-out = Algo en él está tachado, o tiene un sello encima. Mírelo, y pregunte qué quiere decir.
concern-unknown-form = Esta herramienta no conoce este formulario. Enséñelo a un abogado.
# rev: 2
concern-clerk-signed = Parece firmado por el secretario de un tribunal, como permiten algunos estados. Dígaselo a su abogado.
# rev: 2
concern-page-missing = Parece que falta una página o su borde. Pida todas las páginas, primero la firmada.
concern-filing-copy = Parece una copia del archivo de un tribunal. Pregunte de qué caso es, y si es para hoy.
concern-contested-law = Lo que este documento permite aquí se está disputando en los tribunales. Diga una sola vez que no da su permiso, y no impida el paso.
concern-taken-back = Está marcado como rechazado o retirado. Pregunte primero por eso, y no impida el paso.
# rev: 2
concern-unread-stamp = Tiene encima algo escrito o sellado que esta herramienta no puede leer. Puede decir que la orden fue retirada: mírelo.
# rev: 2
concern-used-up = Está marcado como ya usado, o como no vigente. Pregunte si sigue vigente hoy, y no impida el paso.
concern-court-not-known = Nombra un tribunal que esta herramienta no conoce. Pregunte a un abogado si existe.
concern-attached-inside = El documento puede ser un archivo dentro de este. Guarde ese archivo aparte, y revíselo.
concern-pages-not-read = Algunas páginas no se leyeron: el archivo es muy largo para leerlo en una puerta. Revíselas en un archivo aparte.
concern-pages-not-read-about = Las páginas { $about } no se leyeron: el archivo es muy largo para leerlo en una puerta. Revíselas en un archivo aparte.
asked-address-yes = La dirección coincide con la que usted dio.
asked-address-cant-tell = ¿Es la dirección que usted dio? No se pudo distinguir: léala.
asked-address-unit = La dirección coincide, pero nombra un apartamento y usted no dio ninguno. Lea el apartamento.
asked-address-none = No se leyó ninguna dirección para compararla con la suya.
asked-name-yes = El nombre coincide con el que usted dio.
asked-name-cant-tell = ¿Es el nombre que usted dio? No se pudo distinguir: léalo.
asked-name-none = No se leyó ningún nombre para compararlo con el que usted dio.
