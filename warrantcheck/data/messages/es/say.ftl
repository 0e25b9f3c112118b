### Lo que se dice en voz alta, y lo que no se hace.
###
### "No doy mi consentimiento" y "No voy a estorbar" van siempre juntas. Con un papel de una agencia, el consentimiento
### va primero; con un papel de un tribunal, lo otro. Muchos agentes entienden mejor el inglés: véase docs/translations.md.

say-judicial-warrant = "Veo el nombre de un tribunal. ¿Me da una copia, por favor? No voy a estorbar. No doy mi consentimiento a más de lo que dice la orden."
say-judicial-warrant-arrest = "Veo el nombre de un tribunal. ¿Me da una copia, por favor? No voy a estorbar. No doy mi consentimiento a un registro."
say-unsigned-court-warrant = "No veo quién firmó esto por el tribunal. ¿Puedo ver esa página, por favor? No voy a estorbar, y no doy mi consentimiento a un registro."
say-administrative-form = "Veo un papel de una agencia, no de un tribunal. No doy mi consentimiento para entrar en áreas privadas. No voy a estorbar."
say-agency-subpoena = "Recibo esto y hoy se lo doy a nuestro abogado. No doy mi consentimiento a un registro. No voy a estorbar."
say-other-court-paper = "Recibo una copia y hoy se la doy a nuestro abogado. No voy a estorbar, y no doy mi consentimiento a un registro."
say-not-a-warrant = "¿Tiene una orden de un tribunal? ¿Puedo verla? No voy a firmar nada. No doy mi consentimiento para entrar, y no voy a estorbar."
say-conflicting = "¿Qué papel están usando, por favor? No voy a estorbar, y no doy mi consentimiento a más de lo que permite una orden de un tribunal."
say-unknown-paper = "No conozco este papel. ¿Me da una copia para mi abogado, por favor? No doy mi consentimiento a un registro, y no voy a estorbar."
say-unreadable = "Todavía no puedo leer esto. Deme un momento o una copia, por favor. No doy mi consentimiento a un registro, y no voy a estorbar."

## For one kind of place

say-apartment-agency = "Veo un papel de una agencia, no de un tribunal. No puedo dar permiso para la casa de un inquilino. No doy mi consentimiento para entrar en áreas privadas. No voy a estorbar."
say-apartment-arrest = "No voy a estorbar. Solo ese nombre y apartamento, por favor. No puedo dar permiso para otra casa, ni doy mi consentimiento a un registro."
say-hotel-agency = "Veo un papel de una agencia, no de un tribunal. No puedo dar permiso para el cuarto de un huésped. No doy mi consentimiento para entrar en áreas privadas. No voy a estorbar."
say-vehicle-agency = "No doy mi consentimiento a un registro del carro. No voy a estorbar. ¿Puedo irme?"
say-street-agency = "No doy mi consentimiento a un registro. No voy a estorbar. ¿Puedo irme?"

## More to say, in the full answer

say-more = Puede preguntar: "¿Qué tribunal emitió esto, y qué les permite hacer?"
say-more-staff = Si usted no está a cargo: "Yo no soy la persona que puede dar ese permiso."
say-more-silent = Puede guardar silencio sobre dónde nació y sobre papeles: "Quiero hablar con un abogado."

## What not to do. The first stands on every screen.

do-not = No impida el paso, no toque a los agentes ni les mienta. No esconda a nadie ni nada. No corra. No firme sin leer.
do-not-more = No destruya ni cambie papeles ni grabaciones. No discuta sobre la ley en la puerta.
do-not-more-administrative-form = No abra con llave a los agentes solo por este papel: se puede tomar como un sí. No sujete una puerta con el cuerpo. No prometa a otros que puede dejar fuera a los agentes.
do-not-more-other-court-paper = No tire nada de lo que pide. No deje pasar la fecha.
