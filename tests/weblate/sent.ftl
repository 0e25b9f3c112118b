### Extracto de un archivo como se envía a Weblate.
###
### "# rev: N" encima de un mensaje dice qué revisión del inglés se tradujo.

## Primeras líneas

headline-unreadable = No se pudo leer. Tome la foto otra vez así: { $how }
# Para archivos a los que otra foto no ayudaría.
# rev: 3
headline-conflicting = Las señales no coinciden.
# rev: 2
untranslated = [inglés] { $sentence }

## Siguiente

# rev: 2
next = Llame ya a un abogado o a su línea de ayuda.
say-both = { $spoken } { $english }
braces = Entre { "{" } y { "}" }.
