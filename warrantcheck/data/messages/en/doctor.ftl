### What `warrantcheck doctor` says: what is installed, what is missing, and the command that adds it.
###
### Programs' names, versions and commands are filled in; keep the braces.

doctor-version = warrantcheck { $version } with Python { $python } on { $system }.

## Pictures and scans

doctor-engine = Pictures and scans are read by { $name }. { $why }
doctor-engine-none = Pictures and scans can't be read: no program that reads pictures was found. PDFs with text in them can still be checked.
doctor-why-only = It is the only one here.
doctor-why-newer = It is the newest one here.
doctor-why-known = It is as new as the other, and its reading data is known.
doctor-also = Also here: { $name } { $version } ({ $path }). To use it: warrantcheck check --ocr { $option } PAPER
doctor-second = What it reads poorly is read by { $name } { $version } too.
doctor-no-second = Dark and blurred pictures are read better with a second program. To add it: { $command }
doctor-second-not-on-windows = On Windows there is no second program for dark and blurred pictures. It would tell Windows that it ran.
doctor-broken-no-english = { $name } ({ $path }) is here, but its data for English is missing.
doctor-broken-no-answer = { $name } ({ $path }) is here, but it does not start.
doctor-add-engine = To add one: { $command }
doctor-add-engine-of-system = Or, with rights to install for the whole computer: { $command }
doctor-add-english = To add the data: { $command }
doctor-add-again = To install it again: { $command }

## Privacy

# { $how }: one or both of the two below it.
doctor-no-network = The programs that read pictures can't reach any network: { $how }.
doctor-layer-namespace = theirs is an empty one
doctor-layer-filter = they can't open a connection
doctor-network-open = This system has no way to keep the programs that read pictures off the network. They are only told to send nothing.
# { $what }: all or some of the held-... below it.
doctor-held = Files are opened in a program apart. What it is kept from here: { $what }.
doctor-not-held = Here nothing keeps a file that was made to attack from this computer. Open only papers that you trust.
held-process = the memory and the screen of this program
held-network = any network
held-system-calls = other programs, and the rights of files
held-files = all your files
held-limits = taking memory or time without end
held-ends-with-parent = going on when this program is ended
doctor-silenced = They get none of your settings, and are told to send nothing ({ $switches }).
doctor-leftovers = To see whether an earlier version left something here: { $command }

## With --privacy

privacy-nothing-left = Nothing was found that an earlier version left on this computer.
privacy-left-library = { $path }: a library of an earlier version left this folder. It holds a number for this computer, what system it has, and where the program that ran is. It holds no words of papers. Another program may have made it.
privacy-left-session = { $path }: a library of an earlier version left this file. It holds a number and two dates, no words of papers. Another program may have made it.
privacy-left-page = { $path }: the picture of a page, left by a check that was cut off.
privacy-remove = To remove it: { $command }
privacy-may-have-told = That library may have told a server of Microsoft's that it ran here. That can't be undone. This version keeps it silent.

## Libraries

doctor-heic = Pictures of iPhones (HEIC) can be read.
doctor-no-heic = Pictures of iPhones (HEIC) can't be read. Save them as JPEG, or add it: { $command }
doctor-serve = A phone in the building can be served: warrantcheck serve
doctor-no-serve = A phone in the building can't be served. To add that: { $command }
doctor-library-missing = The library { $name } is missing or broken. To add it: { $command }

## Screen and knowledge

doctor-screen = This screen shows all letters ({ $encoding }).
doctor-screen-plain = This screen can't show all letters ({ $encoding }): some become question marks. To change that: { $command }
doctor-known = Known papers: { $forms }. The law behind the answers was last looked up on { $date }.
doctor-not-reviewed = No lawyer has reviewed the answers yet.
doctor-reviewed = The answers were reviewed by { $name }.

## Last line

doctor-all-there = Nothing is missing.
doctor-something-missing = Something is missing: see above.
