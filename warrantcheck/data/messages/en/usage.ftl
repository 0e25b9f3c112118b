### What is said when something was typed that can't be followed. { $where } is the option or argument as it is typed.

usage-help = To see how it is used, type: { $command }
usage-near = Did you mean { $near }?
usage-known = Known: { $known }.

usage-unknown-place = { $where }: no place is called "{ $given }".
usage-unknown-state = { $where }: no state is called "{ $given }". Write two letters, such as CA.
usage-unknown-topic = The guide has no part "{ $given }".
usage-unknown-language = { $where }: no language is called "{ $given }".
usage-minutes = { $where }: write 10, 30 or 60.
usage-unknown-sheet = No sheet is called "{ $given }".
usage-unknown-size = { $where }: no size of paper is called "{ $given }".
usage-unknown-setting = No setting is called "{ $given }".
usage-unknown-paper = No paper is called "{ $given }". To see all of them, type: warrantcheck forms.
usage-unknown-engine = { $where }: no reading engine is called "{ $given }".
usage-unknown-command = There is no command "{ $given }".
usage-no-such-option = There is no option { $where }.
usage-missing = Something is missing here: { $where }
usage-needs-value = { $where } needs a value after it.
usage-takes-nothing = { $where } takes no value.
usage-too-much = This is one word too many: "{ $given }". Put words that belong together in quotes.
usage-number = { $where }: write a number.
usage-number-from = { $where }: write a number of { $low } or more.
usage-number-between = { $where }: write a number from { $low } to { $high }.
usage-choose-one = Choose one of { $one } and { $other }.
usage-for-one-paper = --picture and --report are for one paper. If the files are pages of one paper, add --together.
usage-date = { $where }: "{ $given }" is no date. Write it like this: 2026-03-02.
usage-address = { $where }: "{ $given }" has no street number and street to compare. Write it like this: --address "100 Example Street, Apt 4, Springfield, IL".
usage-name = { $where }: "{ $given }" can't be compared. Names are compared only in Latin letters, as papers print them. Write it like this: --name "Maria Example".
usage-setting = { $where }: write plain text of 1 to { $longest } characters.
usage-other = What was typed is not understood.

## While somebody waits

waiting-picture = Reading the picture, about 5 seconds.
waiting-closer = It is hard to read. Looking more closely, up to 20 seconds a page.
waiting-second = Trying a second way to read it.
stopped = Stopped.
stopped-check = Stopped. Nothing was kept.
