### Las dos páginas para imprimir y repartir (warrantcheck handout).

handout-title = ¿Orden de un tribunal o documento de una agencia?
handout-lead = Los agentes pueden mostrar cualquiera de los dos. La palabra "warrant" (orden) sola no prueba nada. Mire estos lugares.
handout-agency = Documento de una agencia
handout-court = Orden de un tribunal
handout-agency-sum = No viene de un tribunal (corte). Por sí solo no es el permiso de un juez para entrar en una casa.
handout-court-sum = Firmada por el tribunal, puede permitir que entren agentes a hacer lo que dice.
handout-top = Arriba
handout-top-agency = "Department of Homeland Security" (Seguridad Nacional) o "Department of Justice" (Justicia)
handout-top-court = El nombre de un tribunal, por ejemplo "United States District Court"
handout-sign = Bajo la firma
handout-sign-agency = "Immigration Officer" (agente), o el "Immigration Judge" de una agencia
handout-sign-court = "Judge", "Magistrate Judge" (juez), "Clerk" (secretario) o "Issuing officer" de un tribunal
handout-number = Número del formulario
handout-number-agency = Empieza con "I-", como I-200 o I-205
handout-number-court = Tribunales federales: empieza con "AO", como AO 93 o AO 442
handout-names = Qué nombra
handout-names-agency = A una persona
handout-names-court = Un lugar para registrar, o a una persona para arrestar, y fechas
handout-traps = Errores fáciles
handout-trap-box = Una marca junto a "Judge" en el documento de una agencia no es la firma de un juez.
handout-trap-application = "Application" o "Affidavit" en el título solo pide una orden.
handout-trap-blank = Una línea vacía puede estar firmada en otra copia. Pida verla.
handout-trap-eviction = Un documento de desalojo es de un tribunal, pero no autoriza a registrar ni a arrestar.
handout-say-agency = Cuando parece un documento de una agencia:
handout-say-court = Cuando parece una orden de un tribunal:
handout-say-none = Cuando no muestran ningún documento:
handout-do-not = Qué no hacer
handout-next = Después
handout-hotline = Línea de ayuda local
handout-lawyer = Abogado
handout-check-number = Compruebe que el número todavía funciona. Fecha de la última prueba:
handout-officers = Es posible que los agentes entren de todos modos. No impida el paso. Diga una vez más que no da su permiso.
handout-specimen = Los documentos de estas páginas son inventados y dicen SPECIMEN.
# rev: 2
handout-foot = No es asesoría legal; sin revisión de un abogado. Ley buscada el { $date }; la fuente más nueva es de { $newest }. Traducción sin revisar.
handout-from = Entregado por { $organization }.
