### Lo que se dice en voz alta, y lo que no se hace.
###
### "No doy permiso" y "No voy a estorbar" van siempre juntas. Con un documento de una agencia, el permiso va primero; con
### uno de un tribunal, lo otro. Debajo de cada frase la respuesta pone la frase en inglés, para mostrarla al agente.

say-judicial-warrant = "Veo el nombre de un tribunal. ¿Me da una copia, por favor? No voy a estorbar. No doy permiso para más de lo que dice la orden."
say-judicial-warrant-arrest = "Veo el nombre de un tribunal. ¿Me da una copia, por favor? No voy a estorbar. No doy permiso para que revisen o registren nada."
say-unsigned-court-warrant = "No veo quién firmó esto. ¿Puedo ver esa página, por favor? No voy a estorbar. No doy permiso para que revisen o registren nada."
# rev: 2
say-administrative-form = "Este documento es de una agencia, no de un tribunal. No doy permiso para entrar en áreas privadas. No voy a estorbar."
say-agency-subpoena = "Recibo esto y hoy se lo doy a nuestro abogado. No doy permiso para que revisen o registren nada. No voy a estorbar."
say-other-court-paper = "Recibo una copia y hoy se la doy a nuestro abogado. No voy a estorbar. No doy permiso para que revisen o registren nada."
# rev: 2
say-not-a-warrant = "¿Tiene una orden de un tribunal? ¿Puedo verla? No voy a firmar nada. No doy permiso para que entren, y no voy a estorbar."
say-conflicting = "¿Qué documento están usando, por favor? No voy a estorbar. No doy permiso para más de lo que permite una orden de un tribunal."
say-unknown-paper = "No conozco este documento. ¿Me da una copia para mi abogado, por favor? No doy permiso para que revisen o registren nada. No voy a estorbar."
say-unreadable = "Todavía no puedo leer esto. Deme un momento o una copia, por favor. No doy permiso para que revisen o registren nada. No voy a estorbar."

## For one kind of place

# rev: 2
say-apartment-agency = "Esto no es de un tribunal. No puedo dar permiso para la casa de un inquilino. No doy permiso, y no voy a estorbar."
say-apartment-arrest = "No voy a estorbar. Solo ese nombre y apartamento, por favor. No puedo dar permiso para otra casa. No doy permiso para que revisen o registren nada."
# rev: 2
say-hotel-agency = "Esto no es de un tribunal. No puedo dar permiso para el cuarto de un huésped. No doy permiso, y no voy a estorbar."
say-vehicle-agency = "No doy permiso para que revisen o registren el carro. No voy a estorbar. ¿Puedo irme?"
say-street-agency = "No doy permiso para que revisen o registren nada. No voy a estorbar. ¿Puedo irme?"

## More to say, in the full answer

say-more = Puede preguntar: "¿Qué tribunal emitió esto, y qué les permite hacer?"
say-more-staff = Si usted no está a cargo: "Yo no puedo dar ese permiso."
# rev: 2
say-more-silent = Puede guardar silencio sobre dónde nació y sobre su estatus migratorio: "Quiero hablar con un abogado."

## What not to do. The first stands on every screen.

# rev: 2
do-not = No impida el paso, no toque a los agentes ni les mienta. No esconda a nadie ni nada. No corra. No firme nada sin hablar con un abogado.
do-not-more = No destruya ni cambie documentos ni grabaciones. No discuta sobre la ley en la puerta.
do-not-more-administrative-form = No les abra la puerta ni les dé la llave solo por este documento: se puede tomar como un sí. No sujete una puerta con el cuerpo. No prometa a otros que puede dejar fuera a los agentes.
# rev: 2
do-not-more-other-court-paper = No tire nada de lo que pide. No deje pasar el día que nombra.
say-home-agency = "Este documento es de una agencia, no de un tribunal. No doy permiso para que entren. No voy a estorbar."
say-in-english = En inglés: { $words }
say-both = { $spoken } { $english }
do-not-vehicle = No se vaya con el carro, y nunca maneje hacia los agentes.
