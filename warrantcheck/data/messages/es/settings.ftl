### Lo que dice `warrantcheck config`: los números, el lugar y el idioma de uno.

config-where = Ajustes: { $path }
config-none = Todavía no hay nada. Hágalo hoy, no en la puerta: warrantcheck config set hotline "NOMBRE, NÚMERO"
config-line = { $key } = { $value }
config-set = Guardado: { $key }. Llame una vez al número, para ver que funciona.
config-set-plain = Guardado: { $key }.
config-unset = Quitado: { $key }.
config-not-set = { $key } no estaba guardado.
config-faulty = { $name }: los ajustes no se pueden leer y no se usan. Corrija el archivo, o quítelo.
config-first = Todavía no hay una línea de ayuda anotada. Hágalo hoy, no en la puerta: warrantcheck config set hotline "NOMBRE, NÚMERO"
