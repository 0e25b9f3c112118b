### Lo que dice `warrantcheck guide`: no mostraron ningún papel, o dicen que no lo necesitan.

guide-headline = Sin papel, o "no hace falta papel": mantenga la calma, pregunte y no impida el paso.

title-guide-no-paper = No muestran ningún papel
title-guide-here = En este lugar
title-guide-no-need = Dicen: "No tengo que mostrarle nada"
title-guide-emergency = Dicen que hay una emergencia
title-guide-come-in = Entran de todos modos
title-guide-come-back = Se van, o vuelven

guide-no-paper = Pregunte quiénes son y qué quieren, con la puerta cerrada si la hay. Diga: "¿Tienen una orden de un tribunal? ¿Puedo verla, por favor? No doy mi consentimiento para entrar. No voy a estorbar."
guide-no-paper-more = Pueden mostrarla en una ventana, pasarla por debajo de la puerta o enviar una foto. Entonces revísela: warrantcheck check PAPEL
guide-no-need = Puede ser cierto: a veces los agentes no necesitan un papel. También puede que solo esperen un sí. Diga una vez: "No doy mi consentimiento. No voy a estorbar. Por favor, escriba por qué." Luego guarde silencio, y llame.
guide-no-need-more = Los agentes no tienen que decirle a nadie que puede decir que no. En algunos casos pueden arrestar sin papel, sobre todo en lugares públicos. No discuta sobre eso en la puerta.
# rev: 2
guide-emergency = En una emergencia real, como un grito de auxilio o un incendio, los agentes pueden entrar sin papel. Hágase a un lado. Diga: "¿Cuál es la emergencia? No doy mi consentimiento. No voy a estorbar." No firme nada. Anote lo que dicen y hacen.
guide-emergency-more = Un juez puede revisarlo después. Entonces ayudan sus notas y las horas.
guide-come-in = Hágase a un lado, con las manos a la vista. Diga una vez: "No doy mi consentimiento para entrar ni para registrar." Pida nombres, números de placa y una copia. Mire de lejos, y anote por dónde van.
guide-come-in-more = Puede guardar silencio, y pedir un abogado. Si se llevan a alguien, pregunte adónde, y avise enseguida a un abogado. Tome fotos de los daños cuando se hayan ido.
guide-come-back = Escriba enseguida qué se dijo, quién y cuándo. Guarde papeles y grabaciones. Explique a quienes abren la puerta qué decir. Si vuelven con un papel, revise ese papel.
guide-come-back-more = Un papel nuevo puede ser de otro tipo. Mire cada uno como si fuera el primero.

guide-here-home = Para entrar en una casa, los agentes necesitan una orden de un juez, permiso o una emergencia. Abrir la puerta puede cambiar lo que pueden hacer. Que una sola persona hable por todos.
guide-here-apartment-building = Un administrador no puede dar permiso para la casa de un inquilino. Una llave o una puerta abierta se puede tomar como un sí. Archivos de inquilinos: pregunte a un abogado antes de entregarlos.
guide-here-apartment-building-more = En pasillos y otras áreas comunes quizá un administrador sí puede dar permiso; los tribunales no coinciden en los pasillos con llave. La parte abierta de la oficina de alquiler es como un lugar público; la oficina de atrás es privada. Apartamentos vacíos: pregunte a un abogado antes de abrirlos.
guide-here-business = Los agentes pueden ir donde va el público. Para áreas privadas necesitan permiso, una orden u otra razón. El personal puede decir: "Yo no soy la persona que puede dar ese permiso."
guide-here-clinic = Los agentes pueden ir donde va el público. Llame a la persona a cargo y al abogado de la clínica. El personal puede decir: "Yo no soy la persona que puede dar ese permiso."
guide-here-school = Llévelos a la oficina, y llame a la dirección de la escuela y a su abogado. El personal puede decir: "Yo no soy la persona que puede dar ese permiso."
guide-here-worship = Los agentes pueden ir donde todos son bienvenidos. Para cuartos cerrados necesitan permiso, una orden u otra razón. Llame a la persona a cargo.
guide-here-hotel = Los agentes pueden ir donde va el público. El personal no puede dar permiso para el cuarto de un huésped. Listas de huéspedes: pregunte a un abogado.
guide-here-vehicle = En un carro las reglas cambian. Pare cuando se lo digan, con las manos a la vista. Puede guardar silencio. Diga: "No doy mi consentimiento a un registro."
# rev: 2
guide-here-street = En la calle los agentes pueden hacer preguntas, y en algunos casos arrestar sin papel. Puede guardar silencio. Pregunte: "¿Puedo irme?" Si está cerca: guarde distancia, dé un paso atrás cuando se lo digan, y grabe a la vista.

guide-unknown = Esta guía no puede saber por qué vinieron los agentes, ni qué saben.
