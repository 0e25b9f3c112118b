### What `warrantcheck config` says: one's own numbers, place and language.

config-where = Settings: { $path }
config-none = Nothing is set yet. Do it today, not at the door: warrantcheck config set hotline "NAME, NUMBER"
config-line = { $key } = { $value }
config-set = Set { $key }. Call the number once, to see that it works.
config-set-plain = Set { $key }.
config-unset = Removed { $key }.
config-not-set = { $key } was not set.
config-faulty = { $name }: the settings can't be read, so they are not used. Correct the file, or remove it.
config-first = No hotline is noted down yet. Do it today, not at the door: warrantcheck config set hotline "NAME, NUMBER"
