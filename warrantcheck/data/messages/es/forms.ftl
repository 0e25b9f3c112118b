### Los textos de los formularios (nombre, qué es, qué permite, qué no, con qué se confunde). El inglés está en
### data/forms/ID.toml bajo [text]. Nadie ha revisado estas traducciones todavía.

## agency-paper: Paper of an immigration agency (form not known)

form-agency-paper-name = Documento de una agencia
form-agency-paper-what = Este documento viene de una agencia del gobierno. No viene de un tribunal (corte). No se vio qué formulario es.
form-agency-paper-allows = Eso depende del formulario. Con algunos de estos documentos los agentes pueden arrestar a la persona nombrada, por ejemplo en un lugar público.
form-agency-paper-allows-not = Por sí solo, el documento de una agencia no tiene el permiso de un tribunal para entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.
form-agency-paper-confused-with = Una orden de un tribunal. Busque arriba el nombre de un tribunal ("court"), y mire debajo de la firma.

## ao-102: Application for a Tracking Warrant

form-ao-102-name = Solicitud de una orden de rastreo (formulario AO 102)
form-ao-102-what = Es lo que un agente le pide a un juez federal. No es lo que el juez ordena.
form-ao-102-allows = Por sí solo, este documento no da entrada a nadie. Un juez puede haber emitido una orden en otro documento.
form-ao-102-allows-not = No es una orden, tampoco cuando un juez la firmó. Esa firma dice que el agente juró lo que escribió.
form-ao-102-confused-with = Una orden de rastreo (AO 104). Busque la palabra "Application" (solicitud) en el título.

## ao-104: Tracking Warrant

form-ao-104-name = Orden de rastreo de un tribunal federal (formulario AO 104)
form-ao-104-what = Es el formulario de un tribunal federal para seguir un carro o una cosa con un aparato.
form-ao-104-allows = Cuando un juez la firmó, los agentes pueden poner y usar el aparato. Puede permitirles entrar en el lugar que nombra para ponerlo.
form-ao-104-allows-not = No es una orden para buscar dentro de una casa ni para hablar con la gente que está ahí. Puede durar 45 días.
form-ao-104-confused-with = Una solicitud de orden de rastreo (AO 102). Ese documento le pide algo a un juez; no es la orden del juez.

## ao-106: Application for a Search Warrant

form-ao-106-name = Solicitud de una orden de registro
form-ao-106-what = Es lo que un agente le pide a un juez. No es lo que el juez ordena.
form-ao-106-allows = Por sí solo, este documento no da entrada a nadie. Un juez puede haber emitido una orden en otro documento.
form-ao-106-allows-not = No es una orden, tampoco cuando un juez la firmó. Esa firma dice que el agente juró lo que escribió.
form-ao-106-confused-with = Una orden de registro (AO 93). Busque la palabra "Application" (solicitud) en el título.

## ao-106a: Application for a Warrant by Telephone or Other Reliable Electronic Means

form-ao-106a-name = Solicitud de una orden por teléfono (formulario AO 106A)
form-ao-106a-what = Es lo que un agente le pide a un juez federal, por teléfono o correo electrónico. No es lo que el juez ordena.
form-ao-106a-allows = Por sí solo, este documento no da entrada a nadie. Un juez puede haber emitido una orden en otro documento.
form-ao-106a-allows-not = No es una orden, tampoco cuando un juez la firmó. Esa firma dice que el agente juró lo que escribió.
form-ao-106a-confused-with = Una orden por teléfono (AO 93C). Busque la palabra "Application" (solicitud) en el título.

## ao-108: Application for a Warrant to Seize Property Subject to Forfeiture

form-ao-108-name = Solicitud de una orden para tomar bienes (formulario AO 108)
form-ao-108-what = Es lo que un agente le pide a un juez federal. No es lo que el juez ordena.
form-ao-108-allows = Por sí solo, este documento no da entrada a nadie. Un juez puede haber emitido una orden en otro documento.
form-ao-108-allows-not = No es una orden, tampoco cuando un juez la firmó. Esa firma dice que el agente juró lo que escribió.
form-ao-108-confused-with = Una orden para tomar bienes (AO 109). Busque la palabra "Application" (solicitud) en el título.

## ao-109: Warrant to Seize Property Subject to Forfeiture

form-ao-109-name = Orden de un tribunal federal para tomar bienes (formulario AO 109)
form-ao-109-what = Es el formulario de un tribunal federal para tomar una cosa, como un carro o dinero.
form-ao-109-allows = Cuando un juez la firmó, los agentes pueden tomar los bienes que nombra.
form-ao-109-allows-not = Cubre solo esos bienes. No es una orden para arrestar a una persona ni para buscar en toda una casa.
form-ao-109-confused-with = Una solicitud de esa orden (AO 108). Ese documento le pide algo a un juez; no es la orden del juez.

## ao-110: Subpoena to Testify Before a Grand Jury

form-ao-110-name = Citación de un gran jurado, subpoena (formulario AO 110)
form-ao-110-what = Es un documento de un tribunal federal. Llama a una persona, o pide documentos, ante un gran jurado.
form-ao-110-allows = Pide documentos, o que venga una persona, para una fecha. No da entrada a nadie y no es un arresto.
form-ao-110-allows-not = No es una orden de registro ni de arresto. No conviene dejarlo sin respuesta: pregunte a un abogado antes de la fecha que tiene. No se puede destruir nada de lo que pide.
form-ao-110-confused-with = Una orden de registro. Las dos dicen "You are commanded" (se le ordena).

## ao-199: Order Setting Conditions of Release

form-ao-199-name = Orden de un tribunal sobre la libertad antes del juicio (AO 199A a 199C)
form-ao-199-what = Un juez federal deja libre a una persona antes del juicio y pone reglas.
form-ao-199-allows = Pone reglas a la persona nombrada. Si se rompe una regla, un tribunal puede ordenar un arresto.
form-ao-199-allows-not = No es una orden para entrar ni buscar en un lugar, salvo que una de sus reglas lo diga. Pregunte a un abogado.
form-ao-199-confused-with = El documento de libertad de una agencia (formulario I-220A).

## ao-245b: Judgment in a Criminal Case

form-ao-245b-name = Sentencia de un tribunal en un caso penal (formulario AO 245B)
form-ao-245b-what = Un juez federal dice qué castigo recibe una persona.
form-ao-245b-allows = Pone un castigo y reglas. Con las reglas, un agente de libertad condicional puede visitar la casa de la persona.
form-ao-245b-allows-not = No es una orden de registro ni de arresto. No da a otros agentes derecho a entrar.
form-ao-245b-confused-with = Una orden. Mire el título.

## ao-440: Summons in a Civil Action

form-ao-440-name = Citación en un caso civil, summons (formulario AO 440)
form-ao-440-what = Alguien demanda a la persona nombrada. Este documento dice hasta cuándo hay que responder.
form-ao-440-allows = Pone un plazo para responder. No da entrada a nadie y no es un arresto.
form-ao-440-allows-not = No es una orden de registro ni de arresto. No responder puede significar perder el caso: pregunte a un abogado antes de que venza el plazo.
form-ao-440-confused-with = Una orden. Mire el título.

## ao-442: Arrest Warrant

form-ao-442-name = Orden de arresto de un tribunal federal (formulario AO 442)
form-ao-442-what = Es el formulario de un tribunal federal para arrestar a la persona nombrada. Puede firmarlo un juez o el secretario del tribunal.
form-ao-442-allows = Cuando está firmado por el tribunal, puede permitir que los agentes arresten a la persona nombrada. También puede permitir que entren en la casa de esa persona si tienen razón para creer que está dentro.
form-ao-442-allows-not = No es una orden de registro. Por sí solo, no permite que los agentes entren en la casa de otra persona. No tiene último día.
form-ao-442-confused-with = El formulario I-200, documento de una agencia de inmigración con algunas de las mismas palabras. Mire arriba: ¿un tribunal ("court"), o un departamento ("department")?

## ao-443: Warrant for the Arrest of a Witness or Material Witness in a Pending Criminal Case

form-ao-443-name = Orden de un tribunal federal para arrestar a un testigo (formulario AO 443)
form-ao-443-what = Es el formulario de un tribunal federal para arrestar como testigo a la persona nombrada. Puede firmarlo un juez o el secretario del tribunal.
form-ao-443-allows = Cuando está firmado por el tribunal, puede permitir que los agentes arresten a la persona nombrada. Si permite que entren en la casa de esa persona es pregunta para un abogado.
form-ao-443-allows-not = No es una orden de registro. Por sí solo, no permite que los agentes entren en la casa de otra persona.
form-ao-443-confused-with = Una orden de arresto para una persona acusada (AO 442).

## ao-458: Appearance of Counsel

form-ao-458-name = Aviso de un abogado a un tribunal (formulario AO 458)
form-ao-458-what = Con este documento un abogado le dice a un tribunal federal por quién habla.
form-ao-458-allows = Permite que un abogado hable por una persona en el tribunal. No permite nada a ningún agente.
form-ao-458-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar ni a arrestar.
form-ao-458-confused-with = El formulario G-28, de un abogado para una agencia de inmigración.

## ao-470: Order Scheduling a Detention Hearing

form-ao-470-name = Orden de un tribunal sobre la detención antes del juicio (AO 470 y AO 472)
form-ao-470-what = Un juez federal ordena que una persona quede detenida, o que haya una audiencia.
form-ao-470-allows = Dice a los agentes que retengan a una persona que ya está detenida.
form-ao-470-allows-not = No es una orden para entrar ni buscar en un lugar.
form-ao-470-confused-with = Una orden de arresto (AO 442). Mire el título.

## ao-83: Summons in a Criminal Case

form-ao-83-name = Citación en un caso penal, summons (formulario AO 83)
form-ao-83-what = Es un documento de un tribunal federal. Le dice a la persona nombrada que venga al tribunal en una fecha. Faltar puede llevar a un arresto.
form-ao-83-allows = Ordena a una persona que venga al tribunal. No da entrada a nadie y no es un arresto.
form-ao-83-allows-not = No es una orden de registro ni de arresto. Pregunte a un abogado antes de la fecha que tiene.
form-ao-83-confused-with = Una orden de arresto (AO 442). Mire el título.

## ao-88: Subpoena to Appear and Testify at a Hearing or Trial in a Civil Action

form-ao-88-name = Citación civil, subpoena (formulario AO 88)
form-ao-88-what = Es un documento en un caso civil. Llama a una persona a una audiencia o un juicio.
form-ao-88-allows = Pide documentos, o que venga una persona, para una fecha. No da entrada a nadie y no es un arresto.
form-ao-88-allows-not = No es una orden de registro ni de arresto. No conviene dejarlo sin respuesta: pregunte a un abogado antes de la fecha que tiene. No se puede destruir nada de lo que pide.
form-ao-88-confused-with = Una orden. Las dos dicen "You are commanded" (se le ordena).

## ao-88a: Subpoena to Testify at a Deposition in a Civil Action

form-ao-88a-name = Citación civil para responder preguntas (formulario AO 88A)
form-ao-88a-what = Es un documento en un caso civil. Llama a una persona a responder preguntas antes de un juicio.
form-ao-88a-allows = Pide documentos, o que venga una persona, para una fecha. No da entrada a nadie y no es un arresto.
form-ao-88a-allows-not = No es una orden de registro ni de arresto. No conviene dejarlo sin respuesta: pregunte a un abogado antes de la fecha que tiene. No se puede destruir nada de lo que pide.
form-ao-88a-confused-with = Una orden. Las dos dicen "You are commanded" (se le ordena).

## ao-88b: Subpoena to Produce Documents, Information, or Objects or to Permit Inspection of Premises in a Civil Action

form-ao-88b-name = Citación civil para documentos o para ver un lugar (formulario AO 88B)
form-ao-88b-what = Es un documento en un caso civil. Pide documentos, o que dejen a alguien ver un lugar en una fecha.
form-ao-88b-allows = Pide documentos, o que venga una persona, para una fecha. No da entrada a nadie y no es un arresto.
form-ao-88b-allows-not = No es una orden de registro ni de arresto. No conviene dejarlo sin respuesta: pregunte a un abogado antes de la fecha que tiene. No se puede destruir nada de lo que pide.
form-ao-88b-confused-with = Una orden de registro. Este documento habla de "inspection of premises" (inspección de un lugar), pero en un caso civil.

## ao-89: Subpoena to Testify at a Hearing or Trial in a Criminal Case

form-ao-89-name = Citación en un caso penal, subpoena (formulario AO 89)
form-ao-89-what = Es un documento de un tribunal federal. Llama a una persona como testigo a una audiencia o un juicio.
form-ao-89-allows = Pide documentos, o que venga una persona, para una fecha. No da entrada a nadie y no es un arresto.
form-ao-89-allows-not = No es una orden de registro ni de arresto. No conviene dejarlo sin respuesta: pregunte a un abogado antes de la fecha que tiene. No se puede destruir nada de lo que pide.
form-ao-89-confused-with = Una orden. Las dos dicen "You are commanded" (se le ordena).

## ao-89b: Subpoena to Produce Documents, Information, or Objects in a Criminal Case

form-ao-89b-name = Citación en un caso penal para documentos (formulario AO 89B)
form-ao-89b-what = Es un documento de un tribunal federal. Pide documentos o cosas para una fecha.
form-ao-89b-allows = Pide documentos, o que venga una persona, para una fecha. No da entrada a nadie y no es un arresto.
form-ao-89b-allows-not = No es una orden de registro ni de arresto. No conviene dejarlo sin respuesta: pregunte a un abogado antes de la fecha que tiene. No se puede destruir nada de lo que pide.
form-ao-89b-confused-with = Una orden de registro. Las dos dicen "You are commanded" (se le ordena).

## ao-91: Criminal Complaint

form-ao-91-name = Denuncia penal federal, complaint (formulario AO 91)
form-ao-91-what = Este documento dice de qué se acusa a una persona. Un agente lo jura ante un juez federal.
form-ao-91-allows = Por sí solo, este documento no da entrada a nadie. Un tribunal puede haber emitido una orden de arresto en otro documento.
form-ao-91-allows-not = No es una orden, tampoco cuando un juez la firmó. Esa firma dice que el agente juró lo que escribió.
form-ao-91-confused-with = Una orden de arresto (AO 442). Mire el título.

## ao-93: Search and Seizure Warrant

form-ao-93-name = Orden de registro de un tribunal federal (formulario AO 93)
form-ao-93-what = Es el formulario de un tribunal federal para un registro. Nombra un lugar o a una persona, qué se busca y un último día.
form-ao-93-allows = Cuando un juez la firmó, puede permitir que entren agentes a buscar en el lugar que nombra. Pueden usar la fuerza después de tocar.
form-ao-93-allows-not = Cubre solo el lugar, las cosas, las fechas y las horas que nombra.
form-ao-93-confused-with = Una solicitud de orden de registro (AO 106). Ese documento le pide algo a un juez; no es la orden del juez.

## ao-93a: Anticipatory Search and Seizure Warrant

form-ao-93a-name = Orden de registro federal para un hecho futuro (formulario AO 93A)
form-ao-93a-what = Es el formulario de un tribunal federal para un registro. Empieza a contar solo cuando pasa el hecho que nombra.
form-ao-93a-allows = Cuando un juez la firmó, puede permitir que entren agentes a buscar en el lugar que nombra. Pueden usar la fuerza después de tocar.
form-ao-93a-allows-not = Cubre solo el lugar, las cosas, las fechas y las horas que nombra.
form-ao-93a-confused-with = Una solicitud de orden de registro (AO 106). Ese documento le pide algo a un juez; no es la orden del juez.

## ao-93c: Warrant by Telephone or Other Reliable Electronic Means

form-ao-93c-name = Orden de registro federal por teléfono (formulario AO 93C)
form-ao-93c-what = Es el formulario de un tribunal federal para un registro que un juez permitió por teléfono o correo electrónico.
form-ao-93c-allows = Puede permitir que entren agentes a buscar en el lugar que nombra. El agente puede haber escrito el nombre del juez porque el juez se lo dijo.
form-ao-93c-allows-not = Cubre solo el lugar, las cosas, las fechas y las horas que nombra.
form-ao-93c-confused-with = Una solicitud de orden por teléfono (AO 106A). Ese documento le pide algo a un juez; no es la orden del juez.

## ao-94: Commitment to Another District

form-ao-94-name = Orden de un tribunal para trasladar a un detenido (formulario AO 94)
form-ao-94-what = Un juez federal le dice al alguacil que lleve a una persona a otro tribunal.
form-ao-94-allows = Le dice al alguacil que traslade a la persona nombrada.
form-ao-94-allows-not = No es una orden para entrar ni buscar en un lugar.
form-ao-94-confused-with = Una orden de arresto (AO 442). Mire el título.

## ao-98: Appearance Bond

form-ao-98-name = Fianza para comparecer (formulario AO 98)
form-ao-98-what = Con este documento una persona promete venir al tribunal, o perder dinero.
form-ao-98-allows = Es una promesa a un tribunal. No da entrada a nadie.
form-ao-98-allows-not = No es una orden de registro ni de arresto. Si se rompe la promesa, un tribunal puede emitir una orden en otro documento.
form-ao-98-confused-with = Una fianza de inmigración (formulario I-352). Ese es un documento de una agencia.

## attachment: Attachment to a warrant

form-attachment-name = Solo un anexo (attachment)
form-attachment-what = Parece un anexo, como "Attachment A" o "B". Es parte de otro documento.
form-attachment-allows = Dice en qué lugar se puede buscar, o qué cosas se pueden tomar. La orden debería venir con él.
form-attachment-allows-not = Por sí solo no es una orden. No tiene línea para un juez.
form-attachment-confused-with = La orden misma. Pida ver todo el documento.

## az-search-warrant: Search warrant, A.R.S. 13-3915

form-az-search-warrant-name = Orden de registro, search warrant (Arizona)
form-az-search-warrant-what = Parece una orden de registro de un tribunal de Arizona. Un agente puede haber escrito el nombre del juez después de una llamada.
form-az-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-az-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-az-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## blackies-warrant: Civil immigration warrant for a workplace ("Blackie's warrant")

form-blackies-warrant-name = Orden de un tribunal para entrar en un lugar de trabajo
form-blackies-warrant-what = Un juez deja entrar a agentes de inmigración en un negocio. Nombra el lugar, no a cada persona. Los tribunales no coinciden sobre estas órdenes.
form-blackies-warrant-allows = Cuando un juez la firmó, puede permitir que entren agentes en las partes del negocio que nombra.
form-blackies-warrant-allows-not = Cubre solo el lugar, las horas y el fin que nombra. No es una orden de arresto.
form-blackies-warrant-confused-with = El aviso de inspección de una agencia. Busque arriba el nombre de un tribunal ("court"), y mire debajo de la firma.

## business-card: Business card

form-business-card-name = Tarjeta de presentación
form-business-card-what = Parece una tarjeta de presentación. Muestra un nombre, una oficina y un teléfono.
form-business-card-allows = No permite a nadie buscar ni arrestar.
form-business-card-allows-not = No es una orden y no ordena nada.
form-business-card-confused-with = Un formulario con el nombre de la misma agencia.

## ca-search-warrant: Search warrant, California Penal Code 1529

form-ca-search-warrant-name = Orden de registro, search warrant (California)
form-ca-search-warrant-what = Parece una orden de registro de un tribunal de California. La misma hoja puede tener la declaración jurada del agente. Un juez firma al final de la parte que es la orden.
form-ca-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-ca-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-ca-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## co-search-warrant: Search warrant, C.R.S. 16-3-301

form-co-search-warrant-name = Orden de registro, search warrant (Colorado)
form-co-search-warrant-what = Parece una orden de registro de un tribunal de Colorado.
form-co-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-co-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-co-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## consent-form: Consent to search

form-consent-form-name = Formulario de consentimiento
form-consent-form-what = Parece un formulario que le pide permiso para registrar. Firmarlo da permiso.
form-consent-form-allows = Si alguien lo firma, los agentes pueden buscar en lo que nombra. Usted no tiene que firmar.
form-consent-form-allows-not = No es una orden de registro ni de arresto. No viene de un juez.
form-consent-form-confused-with = Una orden de registro, que no necesita la firma de usted.

## court-affidavit: Affidavit

form-court-affidavit-name = Declaración jurada (affidavit)
form-court-affidavit-what = Parece una declaración jurada (affidavit). Alguien escribió unos hechos y los juró.
form-court-affidavit-allows = Por sí solo no permite a nadie buscar ni arrestar.
form-court-affidavit-allows-not = No es la orden de un juez, aunque haya el nombre de un juez debajo del juramento.
form-court-affidavit-confused-with = Una orden. Muchas veces va unida a una declaración jurada.

## court-application: Application for a warrant

form-court-application-name = Solicitud de una orden
form-court-application-what = Parece una solicitud a un tribunal para que dé una orden. Muestra lo que un agente pide, no lo que un juez ordena.
form-court-application-allows = Por sí solo no permite a nadie buscar ni arrestar. Puede haber una orden en otro documento.
form-court-application-allows-not = No es la orden. El nombre de un juez puede decir solo que el agente juró ante él.
form-court-application-confused-with = La orden misma, que tiene casi el mismo título.

## court-application-rare-title: Application for a warrant, rare title

form-court-application-rare-title-name = Solicitud de una orden
form-court-application-rare-title-what = Parece una solicitud a un tribunal para que dé una orden. Muestra lo que un agente pide, no lo que un juez ordena.
form-court-application-rare-title-allows = Por sí solo no permite a nadie buscar ni arrestar. Puede haber una orden en otro documento.
form-court-application-rare-title-allows-not = No es la orden. El nombre de un juez puede decir solo que el agente juró ante él.
form-court-application-rare-title-confused-with = La orden misma, que tiene casi el mismo título.

## court-arrest-warrant: Arrest warrant of a court

form-court-arrest-warrant-name = Orden de arresto de un tribunal
form-court-arrest-warrant-what = Parece la orden de un tribunal para arrestar a la persona que nombra. La emite un juez o un secretario del tribunal.
form-court-arrest-warrant-allows = Puede permitir que los agentes arresten a esa persona. Puede permitir que entren en la casa de esa persona si tienen razón para creer que está ahí.
form-court-arrest-warrant-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-court-arrest-warrant-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"). Ese formulario no viene de un tribunal (corte).

## court-arrest-warrant-rare-title: Arrest warrant of a court, rare title

form-court-arrest-warrant-rare-title-name = Orden de arresto de un tribunal
form-court-arrest-warrant-rare-title-what = Parece la orden de un tribunal para arrestar a la persona que nombra. La emite un juez o un secretario del tribunal.
form-court-arrest-warrant-rare-title-allows = Puede permitir que los agentes arresten a esa persona. Puede permitir que entren en la casa de esa persona si tienen razón para creer que está ahí.
form-court-arrest-warrant-rare-title-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-court-arrest-warrant-rare-title-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"). Ese formulario no viene de un tribunal (corte).

## court-complaint: Complaint, information or indictment

form-court-complaint-name = Denuncia o acusación
form-court-complaint-what = Parece una denuncia o una acusación. Dice de qué se acusa a alguien, o por qué se le demanda.
form-court-complaint-allows = Por sí solo no permite a nadie buscar ni arrestar. Puede haber una orden en otro documento.
form-court-complaint-allows-not = No es una orden, aunque haya el nombre de un juez debajo del juramento.
form-court-complaint-confused-with = Una orden de arresto, que puede venir con ella.

## court-inspection-warrant: Inspection warrant of a court

form-court-inspection-warrant-name = Orden de inspección de un tribunal
form-court-inspection-warrant-what = Parece la orden de un tribunal para inspeccionar un negocio o un edificio. Puede decir 'administrative', pero la emite un juez.
form-court-inspection-warrant-allows = Puede permitir que los agentes inspeccionen el lugar que describe, en las horas y para el fin que da.
form-court-inspection-warrant-allows-not = No cubre cuartos, documentos ni personas más allá de lo que dice. No es una orden de arresto.
form-court-inspection-warrant-confused-with = El aviso de inspección de una agencia, o un formulario de ICE. Esos no vienen de un tribunal (corte).

## court-inspection-warrant-rare-title: Inspection warrant of a court, rare title

form-court-inspection-warrant-rare-title-name = Orden de inspección de un tribunal
form-court-inspection-warrant-rare-title-what = Parece la orden de un tribunal para inspeccionar un negocio o un edificio. Puede decir 'administrative', pero la emite un juez.
form-court-inspection-warrant-rare-title-allows = Puede permitir que los agentes inspeccionen el lugar que describe, en las horas y para el fin que da.
form-court-inspection-warrant-rare-title-allows-not = No cubre cuartos, documentos ni personas más allá de lo que dice. No es una orden de arresto.
form-court-inspection-warrant-rare-title-confused-with = El aviso de inspección de una agencia, o un formulario de ICE. Esos no vienen de un tribunal (corte).

## court-order: Order or judgment of a court

form-court-order-name = Decisión u orden de un tribunal
form-court-order-what = Parece una decisión de un tribunal, pero no una orden de registro ni de arresto. Lea qué le dice a quién, y hasta cuándo.
form-court-order-allows = Puede obligar a las personas que nombra. Enséñelo a un abogado el mismo día.
form-court-order-allows-not = Nada en el título dice que permita a los agentes buscar en un lugar.
form-court-order-confused-with = Una orden. También la decisión de un juez de inmigración, que trabaja para una agencia, el Departamento de Justicia.

## court-paper: Court paper of unknown form

form-court-paper-name = Documento de un tribunal
form-court-paper-what = Parece un documento de un tribunal o para un tribunal. Aquí no se conoce el formulario exacto.
form-court-paper-allows = Lo que hace depende de sus palabras. Enséñelo a un abogado el mismo día.
form-court-paper-allows-not = No se vio título de una orden de registro ni de arresto.
form-court-paper-confused-with = Una orden. Busque con sus propios ojos la palabra 'warrant' (orden) en el título.

## court-petition: Petition or motion

form-court-petition-name = Petición a un tribunal
form-court-petition-what = Parece algo que alguien le pidió a un tribunal.
form-court-petition-allows = Por sí solo no ordena nada. Un tribunal puede responder en otro documento.
form-court-petition-allows-not = No es una orden de registro ni de arresto, ni la decisión de un juez.
form-court-petition-confused-with = Una decisión del tribunal, que tiene un encabezado parecido.

## court-search-warrant: Search warrant of a court

form-court-search-warrant-name = Orden de registro de un tribunal
form-court-search-warrant-what = Parece la orden de un tribunal para buscar en un lugar o en una persona. La emite un juez o, en algunos estados, un secretario del tribunal.
form-court-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe, en las fechas y horas que da. Pueden usar la fuerza después de tocar.
form-court-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-court-search-warrant-confused-with = Una solicitud o una declaración jurada para una orden de registro. Esos documentos solo la piden.

## court-search-warrant-rare-title: Search warrant of a court, rare title

form-court-search-warrant-rare-title-name = Orden de registro de un tribunal
form-court-search-warrant-rare-title-what = Parece la orden de un tribunal para buscar en un lugar o en una persona. La emite un juez o, en algunos estados, un secretario del tribunal.
form-court-search-warrant-rare-title-allows = Puede permitir que los agentes busquen en el lugar que describe, en las fechas y horas que da. Pueden usar la fuerza después de tocar.
form-court-search-warrant-rare-title-allows-not = No cubre lugares ni cosas que no describe.
form-court-search-warrant-rare-title-confused-with = Una solicitud o una declaración jurada para una orden de registro. Esos documentos solo la piden.

## court-seizure-warrant: Seizure warrant of a court

form-court-seizure-warrant-name = Orden para tomar bienes
form-court-seizure-warrant-what = Parece la orden de un tribunal para tomar bienes, como dinero, un carro o un teléfono.
form-court-seizure-warrant-allows = Puede permitir que los agentes se lleven las cosas que describe.
form-court-seizure-warrant-allows-not = Trata de cosas, no de personas. Por sí solo no es una orden para arrestar a nadie ni para buscar a personas.
form-court-seizure-warrant-confused-with = Una orden de registro, que describe un lugar donde buscar.

## court-seizure-warrant-rare-title: Seizure warrant of a court, rare title

form-court-seizure-warrant-rare-title-name = Orden para tomar bienes
form-court-seizure-warrant-rare-title-what = Parece la orden de un tribunal para tomar bienes, como dinero, un carro o un teléfono.
form-court-seizure-warrant-rare-title-allows = Puede permitir que los agentes se lleven las cosas que describe.
form-court-seizure-warrant-rare-title-allows-not = Trata de cosas, no de personas. Por sí solo no es una orden para arrestar a nadie ni para buscar a personas.
form-court-seizure-warrant-rare-title-confused-with = Una orden de registro, que describe un lugar donde buscar.

## court-subpoena: Subpoena

form-court-subpoena-name = Citación (subpoena)
form-court-subpoena-what = Parece una citación (subpoena). Le dice a alguien que venga, o que entregue documentos, para una fecha.
form-court-subpoena-allows = Pide testimonio o documentos. Un abogado puede responder por usted. No tire nada de lo que pide.
form-court-subpoena-allows-not = No es una orden para buscar ni para arrestar.
form-court-subpoena-confused-with = Una orden. Las citaciones también dicen 'You are commanded' (se le ordena).

## court-summons: Summons

form-court-summons-name = Citación (summons)
form-court-summons-what = Parece una citación (summons). Le dice a alguien que responda a un caso o que venga al tribunal.
form-court-summons-allows = Abre un plazo o pone una fecha en el tribunal. Enséñelo a un abogado el mismo día.
form-court-summons-allows-not = No es una orden para buscar ni para arrestar.
form-court-summons-confused-with = Una orden. Las dos pueden venir del mismo tribunal.

## court-tracking-warrant: Tracking warrant of a court

form-court-tracking-warrant-name = Orden para un aparato de rastreo
form-court-tracking-warrant-what = Parece la orden de un tribunal para seguir un carro, un teléfono o una cosa.
form-court-tracking-warrant-allows = Puede permitir que los agentes pongan y usen un aparato de rastreo, o pidan datos de ubicación, como dice.
form-court-tracking-warrant-allows-not = No es una orden para buscar en una casa ni para arrestar a nadie.
form-court-tracking-warrant-confused-with = Una orden de registro para un lugar.

## court-writ: Writ of a court

form-court-writ-name = Mandato de un tribunal (writ)
form-court-writ-what = Parece un mandato (writ). Es la orden de un tribunal a un alguacil o a otro agente.
form-court-writ-allows = Puede permitir que un agente tome o entregue bienes, o lleve a una persona al tribunal, como dice. Pregunte a un abogado qué cubre este.
form-court-writ-allows-not = El título no dice que sea una orden de registro.
form-court-writ-confused-with = Una orden de registro o de arresto.

## dc-search-warrant: Search warrant, D.C. Code 23-521

form-dc-search-warrant-name = Orden de registro, search warrant (el Distrito de Columbia)
form-dc-search-warrant-what = Parece una orden de registro de un tribunal del Distrito de Columbia.
form-dc-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-dc-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-dc-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## dhs-6001: Customs summons

form-dhs-6001-name = Citación de aduanas (formulario DHS 6001)
form-dhs-6001-what = Con esto una agencia pide documentos o respuestas sobre mercancías. Lo firma un agente, no un tribunal.
form-dhs-6001-allows = Pide documentos, o que venga una persona, para una fecha.
form-dhs-6001-allows-not = No es una orden de registro ni de arresto. No da entrada a nadie y no es un arresto. La agencia tiene que pedirlo a un tribunal federal antes de que se obligue a alguien a responder. Pregunte a un abogado antes de la fecha que tiene.
form-dhs-6001-confused-with = La citación de un tribunal. Mire arriba y quién firmó.

## dhs-876-subpoena: Administrative Subpoena (21 U.S.C. 876)

form-dhs-876-subpoena-name = Citación de una agencia (subpoena)
form-dhs-876-subpoena-what = Con esto una agencia pide documentos o respuestas en un caso de drogas. Lo firma un agente, no un tribunal.
form-dhs-876-subpoena-allows = Pide documentos, o que venga una persona, para una fecha.
form-dhs-876-subpoena-allows-not = No es una orden de registro ni de arresto. No da entrada a nadie y no es un arresto. La agencia tiene que pedirlo a un tribunal federal antes de que se obligue a alguien a responder. Pregunte a un abogado antes de la fecha que tiene.
form-dhs-876-subpoena-confused-with = La citación de un tribunal (subpoena). Mire arriba y quién firmó.

## distress-warrant: Distress warrant

form-distress-warrant-name = Orden por deudas (distress warrant)
form-distress-warrant-what = Parece una orden por deudas ("distress warrant"). Trata de tomar cosas por alquiler o impuestos sin pagar.
form-distress-warrant-allows = Puede permitir que un alguacil u otro agente tome cosas, como dice. Pregunte hoy a un abogado.
form-distress-warrant-allows-not = Trata de cosas, no de personas. No es una orden de registro ni de arresto.
form-distress-warrant-confused-with = La orden de impuestos de una oficina de impuestos.

## eoir-bia-decision: Decision of the Board of Immigration Appeals

form-eoir-bia-decision-name = Decisión de la Junta de Apelaciones de Inmigración
form-eoir-bia-decision-what = Es la decisión sobre una apelación en un caso de inmigración. La junta es parte de una agencia, el Departamento de Justicia.
form-eoir-bia-decision-allows = Puede hacer final una orden de salir del país. Una agencia puede usar después otro formulario para arrestar a la persona.
form-eoir-bia-decision-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.
form-eoir-bia-decision-confused-with = La decisión de un tribunal (corte). A los miembros de la junta se les llama jueces, pero trabajan para una agencia.

## eoir-hearing-notice: Notice of Hearing in Removal Proceedings

form-eoir-hearing-notice-name = Aviso de audiencia en el tribunal de inmigración
form-eoir-hearing-notice-what = Este documento le dice a la persona nombrada cuándo y dónde hay una audiencia. Viene de una agencia, el Departamento de Justicia.
form-eoir-hearing-notice-allows = Da una fecha, una hora y un lugar. Faltar a la audiencia puede llevar a una orden de salir del país.
form-eoir-hearing-notice-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar ni a arrestar.
form-eoir-hearing-notice-confused-with = La orden de un tribunal. Dice "court" (tribunal) y "judge" (juez), pero arriba nombra una oficina del Departamento de Justicia.

## eoir-order: Order of the Immigration Judge

form-eoir-order-name = Decisión de un juez de inmigración
form-eoir-order-what = Un juez de inmigración decide sobre salir del país. Ese juez trabaja para una agencia, el Departamento de Justicia, no para un tribunal (corte).
form-eoir-order-allows = Puede ordenar que la persona nombrada se vaya, o poner una fianza. Una agencia puede usar después otro formulario para arrestar a la persona.
form-eoir-order-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.
form-eoir-order-confused-with = La orden de un tribunal. Dice "court" (tribunal) y "judge" (juez), pero arriba nombra una oficina del Departamento de Justicia.

## eoir-subpoena: Immigration court subpoena

form-eoir-subpoena-name = Citación del tribunal de inmigración (subpoena)
form-eoir-subpoena-what = Un juez de inmigración puede firmar este documento. Ese juez trabaja para una agencia, el Departamento de Justicia, no para un tribunal (corte).
form-eoir-subpoena-allows = Pide documentos, o que venga una persona, para una fecha.
form-eoir-subpoena-allows-not = No es una orden de registro ni de arresto. No da entrada a nadie y no es un arresto. Pregunte a un abogado antes de la fecha que tiene.
form-eoir-subpoena-confused-with = La citación de un tribunal (corte). Arriba nombra una oficina del Departamento de Justicia.

## eviction-paper: Eviction paper of a court

form-eviction-paper-name = Documento de desalojo
form-eviction-paper-what = Parece el documento de desalojo de un tribunal. Trata de quién puede vivir en una casa o usar un edificio.
form-eviction-paper-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos de desalojo son cortos.
form-eviction-paper-allows-not = No es una orden de registro ni de arresto y no trata de inmigración.
form-eviction-paper-confused-with = Otras órdenes. Algunos estados llaman a este documento "warrant", y el de Nueva Jersey se llama 'Warrant of Removal'.

## eviction-paper-rare-title: Eviction paper of a court, rare title

form-eviction-paper-rare-title-name = Documento de desalojo
form-eviction-paper-rare-title-what = Parece el documento de desalojo de un tribunal. Trata de quién puede vivir en una casa o usar un edificio.
form-eviction-paper-rare-title-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos de desalojo son cortos.
form-eviction-paper-rare-title-allows-not = No es una orden de registro ni de arresto y no trata de inmigración.
form-eviction-paper-rare-title-confused-with = Otras órdenes. Algunos estados llaman a este documento "warrant", y el de Nueva Jersey se llama 'Warrant of Removal'.

## execution-for-possession: Execution for Possession

form-execution-for-possession-name = Ejecución de posesión, desalojo (Rhode Island, Massachusetts y Connecticut)
form-execution-for-possession-what = Parece el documento de desalojo de un tribunal de Rhode Island, Massachusetts y Connecticut. Trata de quién puede vivir en una casa o usar un edificio.
form-execution-for-possession-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-execution-for-possession-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-execution-for-possession-confused-with = Una orden de registro o de arresto.

## fda-482: Notice of Inspection (Form FDA 482)

form-fda-482-name = Aviso de inspección de la agencia de alimentos y medicamentos (formulario FDA 482)
form-fda-482-what = Es el aviso de la agencia de alimentos y medicamentos de que inspecciona un negocio. Lo firma un empleado de la agencia, no un tribunal.
form-fda-482-allows = La ley permite a la agencia inspeccionar, a horas razonables, los lugares donde se hacen, empacan o guardan alimentos, medicinas o aparatos.
form-fda-482-allows-not = No es la orden de un tribunal, y no trata de una casa. No nombra a nadie para arrestar. Pregunte a un abogado antes de negarse.
form-fda-482-confused-with = La orden de inspección de un tribunal. Busque arriba el nombre de un tribunal ("court").

## federal-writ: Writ of attachment or execution (federal)

form-federal-writ-name = Mandato de un tribunal sobre bienes (writ)
form-federal-writ-what = Un tribunal federal les dice a los alguaciles que retengan o vendan bienes para pagar una deuda.
form-federal-writ-allows = Puede permitir que los alguaciles tomen los bienes que nombra.
form-federal-writ-allows-not = No es una orden de registro ni de arresto. Pregunte enseguida a un abogado.

## fl-capias: Capias and arrest warrant

form-fl-capias-name = Orden de arresto, capias (Florida)
form-fl-capias-what = Parece la orden de un tribunal de Florida para arrestar a la persona que nombra. La firma el secretario del tribunal, por el tribunal.
form-fl-capias-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-fl-capias-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-fl-capias-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## fl-search-warrant: Search warrant, Florida

form-fl-search-warrant-name = Orden de registro, search warrant (Florida)
form-fl-search-warrant-what = Parece una orden de registro de un tribunal de Florida.
form-fl-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-fl-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-fl-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## g-166: Report of Investigation

form-g-166-name = Formulario G-166, informe de una agencia
form-g-166-what = Un agente escribió aquí un informe sobre un caso.
form-g-166-allows = Es un registro escrito. No ordena nada.
form-g-166-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## g-28: Notice of Entry of Appearance as Attorney or Accredited Representative

form-g-28-name = Formulario G-28, de un abogado para una agencia de inmigración
form-g-28-what = Con este formulario un abogado le dice a una agencia de inmigración por quién habla.
form-g-28-allows = Permite que un abogado hable por una persona en un asunto de inmigración. No permite nada a ningún agente.
form-g-28-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar ni a arrestar.
form-g-28-confused-with = Un aviso de comparecencia (formulario I-862). Ese documento empieza un caso.

## g-56: General Call-In Letter

form-g-56-name = Formulario G-56, carta que pide que alguien venga
form-g-56-what = Una agencia le pide a la persona nombrada que venga a una oficina en una fecha.
form-g-56-allows = Pide que venga una persona. Pregunte a un abogado antes de la fecha que tiene.
form-g-56-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## ga-arrest-warrant: Warrant for arrest, O.C.G.A. 17-4-46

form-ga-arrest-warrant-name = Orden de arresto, arrest warrant (Georgia)
form-ga-arrest-warrant-what = Parece la orden de un tribunal de Georgia para arrestar a la persona que nombra. La firma un juez u otro funcionario judicial.
form-ga-arrest-warrant-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-ga-arrest-warrant-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-ga-arrest-warrant-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## ga-bench-warrant: Bench warrant of a Georgia court

form-ga-bench-warrant-name = Orden de arresto, bench warrant (Georgia)
form-ga-bench-warrant-what = Parece la orden de un tribunal de Georgia para arrestar a la persona que nombra.
form-ga-bench-warrant-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-ga-bench-warrant-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-ga-bench-warrant-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## ga-search-warrant: Search warrant, O.C.G.A. 17-5

form-ga-search-warrant-name = Orden de registro, search warrant (Georgia)
form-ga-search-warrant-what = Parece una orden de registro de un tribunal de Georgia.
form-ga-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-ga-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-ga-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## i-138: Immigration Enforcement Subpoena

form-i-138-name = Formulario I-138, citación de una agencia de inmigración
form-i-138-what = Con esto una agencia pide documentos o respuestas. Lo firma un agente de inmigración, no un tribunal.
form-i-138-allows = Pide documentos, o que venga una persona, para una fecha.
form-i-138-allows-not = No es una orden de registro ni de arresto. No da entrada a nadie y no es un arresto. La agencia tiene que pedirlo a un tribunal federal antes de que se obligue a alguien a responder. Pregunte a un abogado antes de la fecha que tiene.
form-i-138-confused-with = La citación de un tribunal (subpoena). Mire arriba y quién firmó.

## i-166: Notice to report for removal

form-i-166-name = Formulario I-166, aviso para presentarse
form-i-166-what = Una agencia le dice a la persona nombrada que venga en una fecha para enviarla fuera del país.
form-i-166-allows = Pide que la persona venga. La agencia puede arrestar a quien no viene. Pregunte a un abogado antes de la fecha que tiene.
form-i-166-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-200: Warrant for Arrest of Alien

form-i-200-name = Formulario I-200, orden de arresto de ICE, de una agencia
form-i-200-what = Es el documento de una agencia para arrestar a la persona nombrada por un caso de inmigración. Lo emite un agente de la agencia, no un tribunal.
form-i-200-allows = Los agentes pueden usarlo para arrestar a la persona nombrada, por ejemplo en un lugar público.
form-i-200-allows-not = No nombra un lugar donde buscar. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.
form-i-200-confused-with = La orden de arresto de un tribunal. Los dos dicen "You are commanded" (se le ordena) y "probable cause" (causa probable). Mire arriba y debajo de la firma.

## i-203: Order to Detain or Release Alien

form-i-203-name = Formulario I-203, instrucción a una cárcel
form-i-203-what = Es la instrucción de una agencia a una cárcel. Dice a quién retener o dejar ir.
form-i-203-allows = Va dirigido a una cárcel, no a una casa ni a un dueño.
form-i-203-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-205: Warrant of Removal/Deportation

form-i-205-name = Formulario I-205, orden de expulsión de ICE, de una agencia
form-i-205-what = Es el documento de una agencia para deportar a la persona nombrada después de una orden final. Lo emite un agente de la agencia, no un tribunal.
form-i-205-allows = Les dice a los agentes que arresten a la persona nombrada y la envíen fuera del país.
form-i-205-allows-not = No da derecho a buscar a otras personas, ni a entrar en la casa de otra persona. ¿Pueden los agentes usarlo para entrar en la casa de la persona nombrada? Los tribunales no lo habían resuelto cuando miramos por última vez (julio de 2026). ICE dice desde mayo de 2025 que sí; un juez federal vio una entrada así contraria a la ley en enero de 2026.
form-i-205-confused-with = Una orden de un tribunal. Las palabras "United States District or Magistrate Court Judge" están junto a una casilla. Dicen quién dio la orden anterior. Un "Warrant of Removal" de Nueva Jersey es un documento de desalojo.

## i-213: Record of Deportable/Inadmissible Alien

form-i-213-name = Formulario I-213, informe de un arresto, de una agencia
form-i-213-what = Un agente escribió aquí a quién se arrestó, y por qué.
form-i-213-allows = Es un registro escrito. No ordena nada.
form-i-213-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-220a: Order of Release on Recognizance

form-i-220a-name = Formulario I-220A, libertad con reglas
form-i-220a-what = Una agencia deja ir a la persona nombrada y pone reglas, como cuándo presentarse.
form-i-220a-allows = Si se rompe una regla, la agencia puede arrestar otra vez a la persona.
form-i-220a-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-220b: Order of Supervision

form-i-220b-name = Formulario I-220B, orden de supervisión
form-i-220b-what = Una agencia deja libre por ahora a la persona nombrada y pone reglas, como cuándo presentarse. Hay una orden de salir del país.
form-i-220b-allows = Si se rompe una regla, o llegan documentos de viaje, la agencia puede arrestar a la persona.
form-i-220b-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-247a: Immigration Detainer - Notice of Action

form-i-247a-name = Formulario I-247A, solicitud de retención de ICE (detainer)
form-i-247a-what = Es la solicitud de una agencia a una cárcel o a la policía. Pide que retengan a una persona hasta 48 horas.
form-i-247a-allows = Pide a una cárcel que avise a la agencia antes de dejar ir a la persona. También pide que retenga a la persona un tiempo corto.
form-i-247a-allows-not = Va dirigido a cárceles y policías, no a una casa ni a un dueño. Por sí solo, no da derecho a entrar.
form-i-247a-confused-with = Una orden de un tribunal, porque dice "probable cause" (causa probable). Lo escribió una agencia, no un tribunal.

## i-247d: Immigration Detainer - Request for Voluntary Action

form-i-247d-name = Formulario I-247D, solicitud de retención antigua
form-i-247d-what = Es la solicitud de una agencia a una cárcel o a la policía, usada de 2015 a 2017. Pide que retengan a una persona hasta 48 horas.
form-i-247d-allows = Pide ayuda a una cárcel. Va dirigido a cárceles y policías, no a una casa ni a un dueño.
form-i-247d-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.
form-i-247d-confused-with = Una solicitud de retención más nueva (formulario I-247A). Las dos son solicitudes a una cárcel.

## i-247n: Request for Voluntary Notification of Release of Suspected Priority Alien

form-i-247n-name = Formulario I-247N, solicitud antigua a una cárcel
form-i-247n-what = Es la solicitud de una agencia a una cárcel o a la policía, usada de 2015 a 2017. Pide que digan cuándo se dejará ir a una persona.
form-i-247n-allows = Pide ayuda a una cárcel. Va dirigido a cárceles y policías, no a una casa ni a un dueño.
form-i-247n-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.
form-i-247n-confused-with = Una solicitud de retención más nueva (formulario I-247A). Las dos son solicitudes a una cárcel.

## i-247x: Request for Voluntary Transfer

form-i-247x-name = Formulario I-247X, solicitud antigua a una cárcel
form-i-247x-what = Es la solicitud de una agencia a una cárcel o a la policía, usada de 2015 a 2017. Pide que entreguen a una persona a la agencia.
form-i-247x-allows = Pide ayuda a una cárcel. Va dirigido a cárceles y policías, no a una casa ni a un dueño.
form-i-247x-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.
form-i-247x-confused-with = Una solicitud de retención más nueva (formulario I-247A). Las dos son solicitudes a una cárcel.

## i-286: Notice of Custody Determination

form-i-286-name = Formulario I-286, aviso sobre la detención
form-i-286-what = Una agencia dice si la persona nombrada sigue detenida, o sale libre con una fianza.
form-i-286-allows = Le informa a la persona sobre su detención. La persona puede pedir a un juez de inmigración, que trabaja para una agencia, que lo revise.
form-i-286-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-294: Warning to Alien Ordered Removed or Deported

form-i-294-name = Formulario I-294, advertencia sobre volver
form-i-294-what = Una agencia le dice a quien debe irse por cuánto tiempo no puede volver.
form-i-294-allows = Es una advertencia. No ordena un arresto.
form-i-294-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-296: Notice to Alien Ordered Removed/Departure Verification

form-i-296-name = Formulario I-296, aviso sobre la salida
form-i-296-what = Una agencia le dice a quien debe irse por cuánto tiempo no puede volver, y anota la salida.
form-i-296-allows = Es un aviso. No ordena un arresto.
form-i-296-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-340: Notice to Obligor to Deliver Alien

form-i-340-name = Formulario I-340, aviso sobre una fianza
form-i-340-what = Una agencia le dice a quien pagó una fianza que traiga a la persona nombrada a una oficina en una fecha.
form-i-340-allows = Pide a quien pagó que traiga a alguien. Se puede perder el dinero de la fianza. Pregunte a un abogado antes de la fecha que tiene.
form-i-340-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-352: Immigration Bond

form-i-352-name = Formulario I-352, contrato de fianza
form-i-352-what = Con este documento alguien paga una fianza para que la persona nombrada salga libre.
form-i-352-allows = Es un contrato sobre dinero.
form-i-352-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-831: Continuation Page for Form

form-i-831-name = Formulario I-831, página que sigue a otro formulario
form-i-831-what = Esta página sigue con el texto de otro formulario. Los dos vienen de una agencia.
form-i-831-allows = Eso depende del formulario al que pertenece. Busque la primera página.
form-i-831-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-851: Notice of Intent to Issue a Final Administrative Removal Order

form-i-851-name = Formulario I-851 o I-851A, orden de salir, de una agencia
form-i-851-what = Los agentes de una agencia lo usan para ordenar que la persona nombrada se vaya. No participa un juez de inmigración; también él es de una agencia.
form-i-851-allows = Puede llegar a ser una orden de salir del país. La agencia puede usar después otro formulario para arrestar a la persona.
form-i-851-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-860: Notice and Order of Expedited Removal

form-i-860-name = Formulario I-860, orden rápida de salir, de una agencia
form-i-860-what = Los agentes de una agencia lo usan para ordenar que la persona nombrada se vaya. No participa un juez de inmigración; también él es de una agencia.
form-i-860-allows = Ordena a la persona que salga del país. La agencia puede arrestar y deportar a la persona.
form-i-860-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-862: Notice to Appear

form-i-862-name = Formulario I-862, aviso de comparecencia (Notice to Appear)
form-i-862-what = Es el documento de una agencia. Empieza un caso contra la persona nombrada en el tribunal de inmigración.
form-i-862-allows = Le dice a la persona nombrada que venga a una audiencia. La fecha importa: faltar puede llevar a una orden de salir.
form-i-862-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar ni a arrestar.
form-i-862-confused-with = La orden de un tribunal. Dice "judge" (juez), "court" (tribunal) y "ordered" (se ordena), pero lo escribió una agencia.

## i-863: Notice of Referral to Immigration Judge

form-i-863-name = Formulario I-863, envío de un caso a un juez de inmigración
form-i-863-what = Una agencia envía un caso a un juez de inmigración. Ese juez trabaja para una agencia, el Departamento de Justicia.
form-i-863-allows = Le informa a la persona sobre una revisión o una audiencia.
form-i-863-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.
form-i-863-confused-with = La orden de un tribunal. Dice "judge" (juez), pero lo escribió una agencia.

## i-867: Record of Sworn Statement in Proceedings under Section 235(b)(1) of the Act

form-i-867-name = Formulario I-867, entrevista escrita por una agencia
form-i-867-what = Un agente escribió aquí preguntas y respuestas.
form-i-867-allows = Es un registro escrito. No ordena nada.
form-i-867-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-871: Notice of Intent/Decision to Reinstate Prior Order

form-i-871-name = Formulario I-871, orden anterior puesta otra vez en vigor
form-i-871-what = Los agentes de una agencia lo usan para retomar una orden anterior de salir. No hay una audiencia nueva.
form-i-871-allows = Retoma una orden de salir. La agencia puede arrestar y deportar a la persona.
form-i-871-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-877: Record of Sworn Statement in Administrative Proceedings

form-i-877-name = Formulario I-877, entrevista escrita por una agencia
form-i-877-what = Un agente escribió aquí preguntas y respuestas.
form-i-877-allows = Es un registro escrito. No ordena nada.
form-i-877-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada. Es posible que los agentes entren de todos modos, o por otra razón.

## i-9-notice: Notice of Inspection (Form I-9)

form-i-9-notice-name = Aviso de que una agencia va a ver documentos de trabajo
form-i-9-notice-what = Es el aviso de una agencia a un empleador. Pide los formularios I-9 de los trabajadores para una fecha.
form-i-9-notice-allows = Pide documentos. Los empleadores suelen tener tres días hábiles.
form-i-9-notice-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en áreas privadas ni a arrestar.
form-i-9-notice-confused-with = La orden de inspección de un tribunal. Busque arriba el nombre de un tribunal ("court").

## il-eviction-order: Eviction Order

form-il-eviction-order-name = Orden de desalojo, eviction order (Illinois)
form-il-eviction-order-what = Parece el documento de desalojo de un tribunal de Illinois. Trata de quién puede vivir en una casa o usar un edificio.
form-il-eviction-order-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-il-eviction-order-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-il-eviction-order-confused-with = Una orden de registro o de arresto.

## il-search-warrant: Search warrant, 725 ILCS 5/108

form-il-search-warrant-name = Orden de registro, search warrant (Illinois)
form-il-search-warrant-what = Parece una orden de registro de un tribunal de Illinois.
form-il-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-il-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-il-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## inspection-warrant: Administrative Inspection Warrant (federal: drugs, food, environment)

form-inspection-warrant-name = Orden de inspección de un tribunal
form-inspection-warrant-what = Un juez deja que inspectores de una agencia vean un negocio. Dice "administrative", pero la emite un tribunal.
form-inspection-warrant-allows = Cuando está firmada por el tribunal, puede permitir que entren inspectores en el negocio que nombra.
form-inspection-warrant-allows-not = Cubre solo el lugar, las horas y el fin que nombra. No es una orden de arresto.
form-inspection-warrant-confused-with = El aviso de inspección de una agencia. Busque arriba el nombre de un tribunal ("court"), y mire debajo de la firma.

## irs-entry-order: Order for entry on premises to effect levy

form-irs-entry-order-name = Orden de un tribunal para entrar por una deuda de impuestos
form-irs-entry-order-what = Un juez federal deja que agentes de impuestos entren en un lugar para tomar bienes por una deuda de impuestos.
form-irs-entry-order-allows = Cuando un juez la firmó, puede permitir que entren agentes de impuestos en el lugar que nombra.
form-irs-entry-order-allows-not = Cubre solo el lugar y los bienes que nombra. No es una orden de arresto.

## irs-levy: Notice of Levy

form-irs-levy-name = Aviso de embargo de la agencia de impuestos (formulario 668)
form-irs-levy-what = Es el documento de la agencia de impuestos. Toma dinero o salario por una deuda de impuestos.
form-irs-levy-allows = Le dice a un banco o a un empleador que entregue dinero.
form-irs-levy-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en lugares privados. Pregunte a un abogado o a un asesor de impuestos.
form-irs-levy-confused-with = La orden de un tribunal para entrar. Busque arriba el nombre de un tribunal ("court").

## irs-summons: IRS summons

form-irs-summons-name = Citación de la agencia de impuestos (formulario 2039)
form-irs-summons-what = Con esto la agencia de impuestos pide documentos o respuestas. Lo firma un agente de la agencia, no un tribunal.
form-irs-summons-allows = Pide documentos, o que venga una persona, para una fecha.
form-irs-summons-allows-not = No es una orden de registro ni de arresto. No da entrada a nadie y no es un arresto. La agencia tiene que pedirlo a un tribunal antes de que se obligue a alguien a responder. Pregunte a un abogado antes de la fecha que tiene.
form-irs-summons-confused-with = La citación de un tribunal. Mire arriba y quién firmó.

## js-44: Civil Cover Sheet

form-js-44-name = Hoja de portada de un caso civil (formulario JS 44)
form-js-44-what = Es la primera hoja de un caso civil en un tribunal federal. La llena un abogado.
form-js-44-allows = Le dice al secretario del tribunal quién demanda a quién y por qué. No permite nada a ningún agente.
form-js-44-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar ni a arrestar.
form-js-44-confused-with = La orden de un tribunal. Ningún juez firma esta hoja.

## kyr-flyer: Know-your-rights flyer or card

form-kyr-flyer-name = Volante sobre derechos
form-kyr-flyer-what = Parece un volante o una tarjeta sobre los derechos de la gente. Puede mostrar imágenes de órdenes como muestra.
form-kyr-flyer-allows = No permite a nadie buscar ni arrestar.
form-kyr-flyer-allows-not = No es una orden, aunque imprima palabras de una.
form-kyr-flyer-confused-with = Los documentos que muestra. Busque un segundo documento.

## la-arrest-warrant: Arrest warrant, La. C.Cr.P. 203

form-la-arrest-warrant-name = Orden de arresto, arrest warrant (Luisiana)
form-la-arrest-warrant-what = Parece la orden de un tribunal de Luisiana para arrestar a la persona que nombra.
form-la-arrest-warrant-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-la-arrest-warrant-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-la-arrest-warrant-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## la-warrant-of-eviction: Warrant for possession or of eviction

form-la-warrant-of-eviction-name = Orden de desalojo, warrant of eviction (Luisiana)
form-la-warrant-of-eviction-what = Parece el documento de desalojo de un tribunal de Luisiana. Trata de quién puede vivir en una casa o usar un edificio.
form-la-warrant-of-eviction-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-la-warrant-of-eviction-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-la-warrant-of-eviction-confused-with = Una orden de registro o de arresto.

## lease: Lease or rental paper

form-lease-name = Contrato o documento de alquiler
form-lease-what = Parece un contrato u otro documento de alquiler.
form-lease-allows = No permite a nadie buscar ni arrestar. Un contrato puede decir cuándo puede entrar el dueño.
form-lease-allows-not = No es una orden y no viene de un tribunal.
form-lease-confused-with = El documento de desalojo de un tribunal.

## letter: Letter

form-letter-name = Carta
form-letter-what = Parece una carta.
form-letter-allows = No permite a nadie buscar ni arrestar.
form-letter-allows-not = No es una orden de registro ni de arresto. Puede necesitar respuesta para una fecha.
form-letter-confused-with = Un documento de un tribunal o un formulario que puede estar debajo.

## ma-search-warrant: Search warrant, M.G.L. c. 276 s. 2A

form-ma-search-warrant-name = Orden de registro, search warrant (Massachusetts)
form-ma-search-warrant-what = Parece una orden de registro de un tribunal de Massachusetts. Puede emitirla un juez o un secretario con poder de juez ("clerk-magistrate").
form-ma-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-ma-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-ma-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## md-search-warrant: Search and seizure warrant, Maryland

form-md-search-warrant-name = Orden de registro, search warrant (Maryland)
form-md-search-warrant-what = Parece una orden de registro de un tribunal de Maryland.
form-md-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-md-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-md-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## md-warrant-of-restitution: Warrant of Restitution

form-md-warrant-of-restitution-name = Orden de desalojo, warrant of restitution (Maryland)
form-md-warrant-of-restitution-what = Parece el documento de desalojo de un tribunal de Maryland. Trata de quién puede vivir en una casa o usar un edificio.
form-md-warrant-of-restitution-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-md-warrant-of-restitution-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-md-warrant-of-restitution-confused-with = Una orden de registro o de arresto.

## mi-order-of-eviction: Order of Eviction

form-mi-order-of-eviction-name = Orden de desalojo, order of eviction (Michigan)
form-mi-order-of-eviction-what = Parece el documento de desalojo de un tribunal de Michigan. Trata de quién puede vivir en una casa o usar un edificio.
form-mi-order-of-eviction-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-mi-order-of-eviction-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-mi-order-of-eviction-confused-with = Una orden de registro o de arresto.

## mi-search-warrant: Search warrant, MCL 780.654

form-mi-search-warrant-name = Orden de registro, search warrant (Michigan)
form-mi-search-warrant-what = Parece una orden de registro de un tribunal de Michigan.
form-mi-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-mi-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-mi-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## military-authorization: Military search or apprehension authorization

form-military-authorization-name = Autorización militar de registro
form-military-authorization-what = Parece un documento militar de registro. La firma un comandante o un funcionario militar.
form-military-authorization-allows = Es para militares y lugares militares.
form-military-authorization-allows-not = No viene de un tribunal civil. Una casa privada fuera de la base es otra cosa: pregunte a un abogado.
form-military-authorization-confused-with = Una orden de registro civil.

## mn-writ-of-recovery: Writ of Recovery of Premises and Order to Vacate

form-mn-writ-of-recovery-name = Mandato de desalojo, writ of recovery (Minnesota)
form-mn-writ-of-recovery-what = Parece el documento de desalojo de un tribunal de Minnesota. Trata de quién puede vivir en una casa o usar un edificio.
form-mn-writ-of-recovery-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-mn-writ-of-recovery-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-mn-writ-of-recovery-confused-with = Una orden de registro o de arresto.

## nc-order-for-arrest: Order for arrest, G.S. 15A-305

form-nc-order-for-arrest-name = Orden de arresto, order for arrest (Carolina del Norte)
form-nc-order-for-arrest-what = Parece la orden de un tribunal de Carolina del Norte para arrestar a la persona que nombra. Puede emitirla un juez o un secretario del tribunal.
form-nc-order-for-arrest-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-nc-order-for-arrest-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-nc-order-for-arrest-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## nc-search-warrant: Search warrant, AOC-CR-119

form-nc-search-warrant-name = Orden de registro, search warrant (Carolina del Norte)
form-nc-search-warrant-what = Parece una orden de registro de un tribunal de Carolina del Norte. Puede emitirla un juez o un secretario del tribunal.
form-nc-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-nc-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-nc-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## nc-warrant-for-arrest: Warrant for arrest, North Carolina

form-nc-warrant-for-arrest-name = Orden de arresto, warrant for arrest (Carolina del Norte)
form-nc-warrant-for-arrest-what = Parece la orden de un tribunal de Carolina del Norte para arrestar a la persona que nombra. Puede emitirla un juez o un secretario del tribunal.
form-nc-warrant-for-arrest-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-nc-warrant-for-arrest-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-nc-warrant-for-arrest-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## ne-search-warrant: Search warrant, Neb. Rev. Stat. 29-814.04

form-ne-search-warrant-name = Orden de registro, search warrant (Nebraska)
form-ne-search-warrant-what = Parece una orden de registro de un tribunal de Nebraska.
form-ne-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-ne-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-ne-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## news-article: News article or web page

form-news-article-name = Noticia o página web
form-news-article-what = Parece una noticia o una página web.
form-news-article-allows = No permite a nadie buscar ni arrestar.
form-news-article-allows-not = No es una orden, aunque cite una.
form-news-article-confused-with = Los documentos que cita.

## nj-complaint-warrant: Complaint-warrant, New Jersey

form-nj-complaint-warrant-name = Acusación con orden de arresto, complaint-warrant (Nueva Jersey)
form-nj-complaint-warrant-what = Parece la orden de un tribunal de Nueva Jersey para arrestar a la persona que nombra. Es una acusación y una orden de arresto en una hoja.
form-nj-complaint-warrant-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-nj-complaint-warrant-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-nj-complaint-warrant-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## nj-search-warrant: Search warrant, R. 3:5

form-nj-search-warrant-name = Orden de registro, search warrant (Nueva Jersey)
form-nj-search-warrant-what = Parece una orden de registro de un tribunal de Nueva Jersey.
form-nj-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-nj-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-nj-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## nj-warrant-of-removal: Warrant of Removal

form-nj-warrant-of-removal-name = Orden de desalojo, warrant of removal (Nueva Jersey)
form-nj-warrant-of-removal-what = Parece el documento de desalojo de un tribunal de Nueva Jersey. Trata de quién puede vivir en una casa o usar un edificio. 'Removal' quiere decir aquí dejar una casa alquilada.
form-nj-warrant-of-removal-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-nj-warrant-of-removal-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-nj-warrant-of-removal-confused-with = El formulario I-205 de ICE ("Warrant of Removal/Deportation"). Los nombres difieren en una palabra.

## notice-to-quit: Landlord's notice to quit

form-notice-to-quit-name = Aviso del dueño
form-notice-to-quit-what = Parece el aviso de un dueño para que pague o se mude. No lo envió un tribunal.
form-notice-to-quit-allows = Por sí solo no permite a nadie sacarlo de su casa. En la mayoría de los casos el dueño todavía tiene que ir a un tribunal. Pida ayuda pronto.
form-notice-to-quit-allows-not = No es una orden de registro ni de arresto, ni la decisión de un tribunal.
form-notice-to-quit-confused-with = El documento de desalojo de un tribunal, que lleva arriba el nombre de un tribunal.

## nv-order-for-summary-eviction: Order for Summary Eviction

form-nv-order-for-summary-eviction-name = Orden de desalojo rápido (Nevada)
form-nv-order-for-summary-eviction-what = Parece el documento de desalojo de un tribunal de Nevada. Trata de quién puede vivir en una casa o usar un edificio.
form-nv-order-for-summary-eviction-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-nv-order-for-summary-eviction-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-nv-order-for-summary-eviction-confused-with = Una orden de registro o de arresto.

## ny-bench-warrant: Bench warrant, CPL 530.70

form-ny-bench-warrant-name = Orden de arresto, bench warrant (Nueva York)
form-ny-bench-warrant-what = Parece la orden de un tribunal de Nueva York para arrestar a la persona que nombra.
form-ny-bench-warrant-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-ny-bench-warrant-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-ny-bench-warrant-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## ny-search-warrant: Search warrant, CPL 690

form-ny-search-warrant-name = Orden de registro, search warrant (Nueva York)
form-ny-search-warrant-what = Parece una orden de registro de un tribunal de Nueva York. Ahí 'Supreme Court' es un tribunal común de primera instancia.
form-ny-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-ny-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-ny-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## ny-warrant-of-arrest: Warrant of arrest, CPL 120

form-ny-warrant-of-arrest-name = Orden de arresto, warrant of arrest (Nueva York)
form-ny-warrant-of-arrest-what = Parece la orden de un tribunal de Nueva York para arrestar a la persona que nombra.
form-ny-warrant-of-arrest-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-ny-warrant-of-arrest-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-ny-warrant-of-arrest-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## ny-warrant-of-eviction: Warrant of Eviction

form-ny-warrant-of-eviction-name = Orden de desalojo, warrant of eviction (Nueva York)
form-ny-warrant-of-eviction-what = Parece el documento de desalojo de un tribunal de Nueva York. Trata de quién puede vivir en una casa o usar un edificio.
form-ny-warrant-of-eviction-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-ny-warrant-of-eviction-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-ny-warrant-of-eviction-confused-with = Una orden de registro o de arresto.

## oh-search-warrant: Search warrant, R.C. 2933.25

form-oh-search-warrant-name = Orden de registro, search warrant (Ohio)
form-oh-search-warrant-what = Parece una orden de registro de un tribunal de Ohio.
form-oh-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-oh-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-oh-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## oh-warrant-to-keep-the-peace: Warrant to keep the peace, R.C. 2933.03

form-oh-warrant-to-keep-the-peace-name = Orden de arresto, warrant to keep the peace (Ohio)
form-oh-warrant-to-keep-the-peace-what = Parece la orden de un tribunal de Ohio para arrestar a la persona que nombra.
form-oh-warrant-to-keep-the-peace-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-oh-warrant-to-keep-the-peace-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-oh-warrant-to-keep-the-peace-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## or-notice-of-restitution: Notice of Restitution

form-or-notice-of-restitution-name = Aviso de desalojo, notice of restitution (Oregon)
form-or-notice-of-restitution-what = Parece el documento de desalojo de un tribunal de Oregon. Trata de quién puede vivir en una casa o usar un edificio. Da la fecha para mudarse.
form-or-notice-of-restitution-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-or-notice-of-restitution-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-or-notice-of-restitution-confused-with = Una orden de registro o de arresto.

## or-writ-of-execution-of-judgment-of-restitution: Writ of Execution of Judgment of Restitution

form-or-writ-of-execution-of-judgment-of-restitution-name = Mandato de desalojo, writ of restitution (Oregon)
form-or-writ-of-execution-of-judgment-of-restitution-what = Parece el documento de desalojo de un tribunal de Oregon. Trata de quién puede vivir en una casa o usar un edificio.
form-or-writ-of-execution-of-judgment-of-restitution-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-or-writ-of-execution-of-judgment-of-restitution-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-or-writ-of-execution-of-judgment-of-restitution-confused-with = Una orden de registro o de arresto.

## osha-inspection-warrant: Inspection warrant for a workplace safety inspection

form-osha-inspection-warrant-name = Orden de inspección de un tribunal por seguridad en el trabajo
form-osha-inspection-warrant-what = Un juez deja que inspectores de seguridad vean un lugar de trabajo. Puede decir "administrative", pero la emite un tribunal.
form-osha-inspection-warrant-allows = Cuando está firmada por el tribunal, puede permitir que entren inspectores en el lugar de trabajo que nombra.
form-osha-inspection-warrant-allows-not = Cubre solo el lugar, las horas y el fin que nombra. No es una orden de arresto.
form-osha-inspection-warrant-confused-with = El aviso de inspección de una agencia. Busque arriba el nombre de un tribunal ("court"), y mire debajo de la firma.

## pa-search-warrant: Search warrant, 234 Pa. Code Rule 205

form-pa-search-warrant-name = Orden de registro, search warrant (Pensilvania)
form-pa-search-warrant-what = Parece una orden de registro de un tribunal de Pensilvania. La hoja puede llevar el título 'Application for Search Warrant and Affidavit'. Busque una parte que se llame 'Search Warrant' (orden de registro).
form-pa-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-pa-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-pa-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## parole-warrant: Warrant of a state parole or corrections board

form-parole-warrant-name = Orden de una junta de libertad condicional
form-parole-warrant-what = Parece la orden de una junta de libertad condicional o de un departamento de prisiones. Es para una persona en libertad condicional.
form-parole-warrant-allows = Puede permitir que los agentes detengan otra vez a esa persona. Los tribunales han tratado de forma especial las casas de quienes están en libertad condicional. Pregunte a un abogado.
form-parole-warrant-allows-not = No es una orden de registro de un tribunal. No es un formulario de ICE.
form-parole-warrant-confused-with = La orden de arresto de un tribunal. Una junta de libertad condicional es una agencia.

## plain-text: Everyday paper

form-plain-text-name = Documento común
form-plain-text-what = Parece un documento común, como una cuenta o un anuncio.
form-plain-text-allows = No permite a nadie buscar ni arrestar.
form-plain-text-allows-not = No es una orden de registro ni de arresto.

## policy-page: Policy or manual of a department

form-policy-page-name = Reglas o manual de un departamento
form-policy-page-what = Parece una página de reglas o de un manual, que un departamento o una oficina escribió para su propia gente.
form-policy-page-allows = No permite a nadie buscar ni arrestar.
form-policy-page-allows-not = No es una orden, aunque diga cómo los agentes piden o ejecutan una.
form-policy-page-confused-with = Los documentos de los que habla.

## pr-orden-de-allanamiento: Orden de allanamiento o registro

form-pr-orden-de-allanamiento-name = Orden de registro, search warrant (Puerto Rico)
form-pr-orden-de-allanamiento-what = Parece una orden de registro de un tribunal de Puerto Rico. Está en español, un idioma de sus tribunales.
form-pr-orden-de-allanamiento-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-pr-orden-de-allanamiento-allows-not = No cubre lugares ni cosas que no describe.
form-pr-orden-de-allanamiento-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## pr-orden-de-arresto: Orden de arresto

form-pr-orden-de-arresto-name = Orden de arresto (Puerto Rico)
form-pr-orden-de-arresto-what = Parece la orden de un tribunal de Puerto Rico para arrestar a la persona que nombra. Está en español, un idioma de sus tribunales.
form-pr-orden-de-arresto-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-pr-orden-de-arresto-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-pr-orden-de-arresto-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## prob-12c: Petition for Warrant or Summons for Offender Under Supervision

form-prob-12c-name = Pedido de un agente de libertad condicional a un tribunal (Prob 12B o 12C)
form-prob-12c-what = Un agente de libertad condicional le pide a un juez que actúe. Puede pedir una orden contra la persona nombrada.
form-prob-12c-allows = Por sí solo, el pedido no da entrada a nadie. Al final, un juez puede ordenar que se emita una orden.
form-prob-12c-allows-not = La orden misma debería ser otro documento. Pídala.
form-prob-12c-confused-with = Una orden de arresto (AO 442). Mire el título.

## sc-writ-of-ejectment: Writ of Ejectment

form-sc-writ-of-ejectment-name = Mandato de desalojo, writ of ejectment (Carolina del Sur)
form-sc-writ-of-ejectment-what = Parece el documento de desalojo de un tribunal de Carolina del Sur. Trata de quién puede vivir en una casa o usar un edificio.
form-sc-writ-of-ejectment-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-sc-writ-of-ejectment-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-sc-writ-of-ejectment-confused-with = Una orden de registro o de arresto.

## tax-warrant: Tax warrant

form-tax-warrant-name = Orden de impuestos (tax warrant)
form-tax-warrant-what = Parece una orden de impuestos ("tax warrant"). La envía una oficina de impuestos para cobrar dinero. Puede estar anotada con un secretario del condado.
form-tax-warrant-allows = Puede permitir que un alguacil o un agente de impuestos tome y venda bienes por la deuda. Pregunte pronto a un abogado o a un asesor de impuestos.
form-tax-warrant-allows-not = No es una orden de registro ni de arresto. No trata de inmigración.
form-tax-warrant-confused-with = Una orden o un mandato de un tribunal. El sello de archivo de un secretario no la convierte en la orden de un tribunal.

## tn-arrest-warrant: Arrest warrant, Tennessee

form-tn-arrest-warrant-name = Orden de arresto, arrest warrant (Tennessee)
form-tn-arrest-warrant-what = Parece la orden de un tribunal de Tennessee para arrestar a la persona que nombra. Un secretario puede haber oído la declaración jurada.
form-tn-arrest-warrant-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-tn-arrest-warrant-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-tn-arrest-warrant-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## tn-forfeiture-warrant: Forfeiture warrant, Tennessee

form-tn-forfeiture-warrant-name = Orden sobre bienes tomados, forfeiture warrant (Tennessee)
form-tn-forfeiture-warrant-what = Parece la orden de un tribunal de Tennessee sobre bienes tomados ("forfeiture warrant"). Trata de bienes que se llevaron.
form-tn-forfeiture-warrant-allows = Puede permitir que el estado guarde las cosas que describe hasta una audiencia. Hay poco tiempo para pedirla.
form-tn-forfeiture-warrant-allows-not = Trata de cosas, no de personas. No es una orden para buscar en una casa ni para arrestar a nadie.
form-tn-forfeiture-warrant-confused-with = Una orden de registro, que empieza con casi las mismas palabras.

## tn-search-warrant: Search warrant, T.C.A. 40-6-101

form-tn-search-warrant-name = Orden de registro, search warrant (Tennessee)
form-tn-search-warrant-what = Parece una orden de registro de un tribunal de Tennessee.
form-tn-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-tn-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-tn-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## training-slide: Training slide

form-training-slide-name = Página de capacitación
form-training-slide-what = Parece una página de una clase o una capacitación.
form-training-slide-allows = No permite a nadie buscar ni arrestar.
form-training-slide-allows-not = No es una orden, aunque muestre una.
form-training-slide-confused-with = Los formularios que enseña como muestra.

## tx-arrest-warrant: Arrest warrant of a Texas magistrate

form-tx-arrest-warrant-name = Orden de arresto, arrest warrant (Texas)
form-tx-arrest-warrant-what = Parece la orden de un tribunal de Texas para arrestar a la persona que nombra. La firma un juez (magistrate).
form-tx-arrest-warrant-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-tx-arrest-warrant-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-tx-arrest-warrant-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## tx-directive-to-apprehend: Directive to apprehend (juvenile)

form-tx-directive-to-apprehend-name = Orden de arresto de un menor, directive to apprehend (Texas)
form-tx-directive-to-apprehend-what = Parece la orden de un tribunal de Texas para arrestar a la persona que nombra. La persona es menor de edad.
form-tx-directive-to-apprehend-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-tx-directive-to-apprehend-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-tx-directive-to-apprehend-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## tx-search-warrant: Search warrant, Texas Code of Criminal Procedure ch. 18

form-tx-search-warrant-name = Orden de registro, search warrant (Texas)
form-tx-search-warrant-what = Parece una orden de registro de un tribunal de Texas. La firma un juez (judge o magistrate).
form-tx-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-tx-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-tx-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## uscis-subpoena: USCIS information enforcement subpoena

form-uscis-subpoena-name = Citación de una agencia a un dueño (subpoena)
form-uscis-subpoena-what = Con esto una agencia pide documentos de inquilinos, como contratos. Lo firma un agente de la agencia, no un tribunal.
form-uscis-subpoena-allows = Pide documentos para una fecha.
form-uscis-subpoena-allows-not = No es una orden de registro ni de arresto. No da entrada a nadie y no es un arresto. La agencia tiene que pedirlo a un tribunal federal antes de que se obligue a alguien a responder. Pregunte a un abogado antes de la fecha que tiene.
form-uscis-subpoena-confused-with = La citación de un tribunal (subpoena). Mire arriba y quién firmó.

## uspc-warrant: Warrant of the U.S. Parole Commission

form-uspc-warrant-name = Orden federal de libertad condicional
form-uspc-warrant-what = Parece una orden de la "U.S. Parole Commission" (comisión de libertad condicional). Es para una persona en libertad condicional federal.
form-uspc-warrant-allows = Puede permitir que los agentes detengan otra vez a esa persona. Los tribunales han tratado de forma especial las casas de quienes están en libertad condicional. Pregunte a un abogado.
form-uspc-warrant-allows-not = No es una orden de registro de un tribunal. No es un formulario de ICE.
form-uspc-warrant-confused-with = La orden de arresto de un tribunal. La comisión de libertad condicional es una agencia.

## va-search-warrant: Search warrant, Va. Code 19.2-56

form-va-search-warrant-name = Orden de registro, search warrant (Virginia)
form-va-search-warrant-what = Parece una orden de registro de un tribunal de Virginia. Puede nombrar a "Homeland Security" (Seguridad Nacional) entre los agentes a los que va dirigida. De todos modos viene de un tribunal.
form-va-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-va-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-va-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## va-warrant-of-arrest: Warrant of arrest, Virginia

form-va-warrant-of-arrest-name = Orden de arresto, warrant of arrest (Virginia)
form-va-warrant-of-arrest-what = Parece la orden de un tribunal de Virginia para arrestar a la persona que nombra. Puede emitirla un juez o un secretario del tribunal.
form-va-warrant-of-arrest-allows = Puede permitir que los agentes arresten a esa persona. Pueden entrar en la casa de esa persona si tienen razón para creer que está ahí.
form-va-warrant-of-arrest-allows-not = Nombra a una persona, no un lugar. No es una orden para buscar en la casa de otra persona.
form-va-warrant-of-arrest-confused-with = El formulario I-200 de una agencia ("Warrant for Arrest of Alien"), que no viene de un tribunal.

## va-writ-of-eviction: Writ of Eviction

form-va-writ-of-eviction-name = Mandato de desalojo, writ of eviction (Virginia)
form-va-writ-of-eviction-what = Parece el documento de desalojo de un tribunal de Virginia. Trata de quién puede vivir en una casa o usar un edificio.
form-va-writ-of-eviction-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-va-writ-of-eviction-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-va-writ-of-eviction-confused-with = Una orden de registro o de arresto.

## wa-search-warrant: Search warrant, CrR 2.3

form-wa-search-warrant-name = Orden de registro, search warrant (Washington)
form-wa-search-warrant-what = Parece una orden de registro de un tribunal de Washington.
form-wa-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-wa-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-wa-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## wanted-flyer: Wanted flyer or police printout

form-wanted-flyer-name = Aviso de búsqueda
form-wanted-flyer-what = Parece un aviso de búsqueda o una hoja de la policía.
form-wanted-flyer-allows = No permite a nadie buscar en una casa.
form-wanted-flyer-allows-not = No es la orden misma. Un tribunal puede haber emitido una en otro documento.
form-wanted-flyer-confused-with = La orden de arresto de un tribunal.

## warrant-in-rem: Warrant of Arrest in Rem

form-warrant-in-rem-name = Orden de un tribunal para tomar una cosa (in rem)
form-warrant-in-rem-what = Un tribunal federal les dice a los alguaciles que tomen un barco, un carro, dinero u otra cosa. "Arrest" (arresto) se refiere aquí a la cosa, no a una persona.
form-warrant-in-rem-allows = Puede permitir que los alguaciles tomen la cosa que nombra.
form-warrant-in-rem-allows-not = No es una orden para arrestar a una persona ni para buscar en una casa.

## warrant-return: Return or inventory of a warrant

form-warrant-return-name = Página de informe o lista (return)
form-warrant-return-what = Parece la página de informe de una orden. El agente la llena después del registro o del arresto.
form-warrant-return-allows = Dice qué se llevaron, o a quién se arrestó y cuándo. Guárdela.
form-warrant-return-allows-not = Por sí solo no es una orden. El nombre que lleva es el del agente, no el del tribunal.
form-warrant-return-confused-with = La página firmada de la orden. El informe ("return") tiene su propia línea de firma.

## wi-search-warrant: Search warrant, Wis. Stat. 968.12

form-wi-search-warrant-name = Orden de registro, search warrant (Wisconsin)
form-wi-search-warrant-what = Parece una orden de registro de un tribunal de Wisconsin.
form-wi-search-warrant-allows = Puede permitir que los agentes busquen en el lugar que describe. Pueden usar la fuerza después de tocar.
form-wi-search-warrant-allows-not = No cubre lugares ni cosas que no describe.
form-wi-search-warrant-confused-with = Una solicitud o una declaración jurada (affidavit), que solo piden una orden.

## writ-of-assistance: Writ of Assistance

form-writ-of-assistance-name = Mandato de asistencia de un tribunal (writ of assistance)
form-writ-of-assistance-what = Un tribunal federal les dice a los alguaciles que cumplan su orden, por ejemplo entregar un lugar.
form-writ-of-assistance-allows = Puede permitir que los alguaciles entren en el lugar que nombra y den la posesión a alguien.
form-writ-of-assistance-allows-not = No es una orden de registro ni de arresto. Pregunte enseguida a un abogado.

## writ-of-possession: Writ of Possession

form-writ-of-possession-name = Mandato de posesión, desalojo (writ of possession)
form-writ-of-possession-what = Parece el documento de desalojo de un tribunal. Trata de quién puede vivir en una casa o usar un edificio. Muchos estados usan este nombre.
form-writ-of-possession-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-writ-of-possession-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-writ-of-possession-confused-with = Una orden de registro o de arresto.

## writ-of-restitution: Writ of Restitution

form-writ-of-restitution-name = Mandato de desalojo (writ of restitution)
form-writ-of-restitution-what = Parece el documento de desalojo de un tribunal. Trata de quién puede vivir en una casa o usar un edificio. Arizona, Colorado y otros estados usan este nombre.
form-writ-of-restitution-allows = Puede permitir que un alguacil u otro agente del tribunal saque a las personas nombradas, después de avisar. Pida ayuda hoy: los plazos son cortos.
form-writ-of-restitution-allows-not = No es una orden de registro ni de arresto, y no trata de inmigración.
form-writ-of-restitution-confused-with = Una orden de registro o de arresto.

form-alj-order-name = Decisión del juez de una agencia
form-alj-order-what = Un juez administrativo ("administrative law judge") decide casos para una agencia. Ese juez trabaja para la agencia, no para un tribunal (corte).
form-alj-order-allows = Puede decidir un caso sobre dinero, trabajo, beneficios o una licencia.
form-alj-order-allows-not = No es una orden de registro ni de arresto. Por sí solo, no da derecho a entrar en una casa o un área privada.
form-alj-order-confused-with = La orden de un tribunal. Dice "judge" (juez), pero arriba nombra una agencia.

form-door-sign-name = Letrero de un área privada
form-door-sign-what = Parece un letrero que dice qué cuartos son privados.
form-door-sign-allows = No permite a nadie registrar ni arrestar.
form-door-sign-allows-not = No es una orden de registro ni de arresto, aunque diga qué es una orden.
form-door-sign-confused-with = Un volante sobre derechos.
