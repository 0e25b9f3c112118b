### Lo que dice `warrantcheck check --call-note`: seis líneas para leer por teléfono.

call-none = no se vio
call-paper = Documento: { $what }. Tipo: { $form }.
call-from = De: { $issuer }
call-from-missing = De: { $issuer }. Se buscó y no se vio: { $names }.
call-signed = Firma: { $signature }
call-for = Para: dirección { $address }; persona { $person }
call-dates = Fechas: emitido { $issued }; último día { $last }. Hora actual: { $now }.
call-concerns = Llama la atención: { $concerns }.
# rev: 2
call-signature-signed = se vio una marca en la línea para { $role }
call-signature-blank = la línea para { $role } parece vacía
call-signature-unclear = la línea para { $role } no se distingue

## What is odd about the paper, in a few words

call-concern-specimen = marcado como muestra
call-concern-expired = parece que pasó el último día
call-concern-no-last-day = no se vio un último día
call-concern-date-missing = sin fecha
call-concern-address-missing = sin dirección
call-concern-address-mismatch = otra dirección
call-concern-name-mismatch = otro nombre
call-concern-signature-unclear = firma poco clara
call-concern-signature-blank = línea de firma vacía
call-concern-arrest-only = para un arresto, no para buscar
call-concern-application-only = solo le pide algo a un juez
call-concern-immigration-judge = un juez de inmigración, de una agencia
call-concern-several-papers = varios documentos
call-concern-attachment-missing = no se vio el anexo
call-concern-hidden-text = palabras ocultas en el archivo
call-concern-low-legibility = difícil de leer
call-concern-struck-out = algo tachado
call-concern-unknown-form = formulario desconocido
call-concern-clerk-signed = lo firmó un secretario de tribunal
call-concern-page-missing = parece que falta una página
call-concern-filing-copy = copia del expediente de un tribunal
call-concern-contested-law = se disputa en los tribunales
call-concern-taken-back = marcado como rechazado o retirado
# rev: 2
call-concern-unread-stamp = no se pudo leer algo escrito o sellado que tiene encima
call-concern-used-up = marcado como usado o no vigente
call-concern-court-not-known = no se conoce el tribunal que nombra
call-concern-attached-inside = un archivo dentro del archivo
call-concern-pages-not-read = algunas páginas no se leyeron
