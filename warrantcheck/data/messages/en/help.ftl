### What --help shows. Words in capitals stand for what the person types; commands and options stay as they are.
###
### { $languages } and { $places } list what the data has. Options that several commands share have one message;
### where a command means something else by one, it has its own: help-option-COMMAND-OPTION.

help-usage = Usage:
help-examples = Examples
help-arguments = Arguments
help-options = Options
help-commands = Commands
help-any-options = [OPTIONS]
help-any-command = COMMAND ...

## The commands. The first line of each also stands in the list.

help-command-program = Looks at a paper that officers show at a door, and says in plain words what it looks like.
help-more-program =
    It tells a court's warrant from an agency's form and from other papers. It reads PDFs, scans and photos. Nothing leaves this computer and nothing is kept.

    It says what a paper looks like, never that it is good or bad. It is not legal advice.
help-examples-program =
    warrantcheck check paper.jpg
    warrantcheck check front.jpg back.jpg --together --place apartment-building
    warrantcheck check paper.pdf --full
    warrantcheck guide --place home
    warrantcheck forms i-205
    warrantcheck doctor
help-command-check = Look at a paper and say what it looks like.
help-examples-check =
    warrantcheck check paper.jpg
    warrantcheck check page1.jpg page2.jpg --together --place home
    warrantcheck check paper.jpg --report answer.html --redact
    cat paper.pdf | warrantcheck check - --json
help-command-batch = Look at all papers in a folder, and go on where it stopped.
help-more-batch =
    Every paper is read by itself: one that can't be read stops no other. Nothing is written in the folders that are read.

    Without --out, the answers go to standard output, and what was stopped can't be gone on with.
help-examples-batch =
    warrantcheck batch papers --out results.jsonl
    warrantcheck batch papers --out results.jsonl --resume
    warrantcheck batch papers --out results.csv --include "*.pdf" --exclude "drafts/*"
help-command-compare = List the answers that changed between two results.
help-examples-compare =
    warrantcheck compare old.jsonl new.jsonl
help-command-serve = Show a page that a phone in the building opens: take a picture with it, read the answer on it.
help-more-serve =
    Without --lan only this computer can open it. With --lan it prints a code for the phone's camera. It ends by itself, and keeps nothing.
help-examples-serve =
    warrantcheck serve
    warrantcheck serve --lan
    warrantcheck serve --lan --minutes 60 --place home
help-command-guide = What to do and say when officers show no paper, or say that they need none.
help-examples-guide =
    warrantcheck guide --place home
    warrantcheck guide --lang es --full
help-command-config = Your own hotline, lawyer, place and language: noted down today, shown in every answer.
help-examples-config =
    warrantcheck config
    warrantcheck config set hotline "Name, number"
    warrantcheck config unset hotline
help-command-config-set = Note something down.
help-command-config-unset = Remove something.
help-command-config-path = Print where the settings stand.
help-command-schema = Print the JSON Schema of what check --json prints.
help-command-forms = List the papers it knows, or explain one.
help-examples-forms =
    warrantcheck forms
    warrantcheck forms i-205
    warrantcheck forms --check my-form.toml
help-command-doctor = Say what is installed, which reading engine is used, and how to add what is missing.
help-command-present = Make a page for a projector: papers, questions, and the answers one after another.
help-examples-present =
    warrantcheck present
    warrantcheck present i200-text-pdf ao93-signed-text --output door.html
    warrantcheck present --minutes 30
    warrantcheck present --quiz
    warrantcheck present my.pdf
help-command-practice = A quiz: look at a specimen, say what it is and which mark tells.
help-examples-practice =
    warrantcheck practice
    warrantcheck practice --rounds 10 --seed 7 --json
help-command-handout = Make a PDF of three pages to print and hand out.
help-examples-handout =
    warrantcheck handout
    warrantcheck handout --hotline "Example network, 555-0100" --output door.pdf
help-command-print = Make sheets to print: cards, signs, the handout, papers with their marks, a role play, plans, a log.
help-more-print =
    cards: red cards to cut out. sign: signs for a door. handout: three pages to hand out. papers: four papers with their marks. roles: a role play. before: a plan for each kind of place. log: notes of what happened.
help-examples-print =
    warrantcheck print cards sign
    warrantcheck print before --place school --lang es --paper a4
    warrantcheck print all --large
    warrantcheck print handout --text
help-command-samples = Write the specimen papers out, for use in a training.
help-more-samples = Every one says SPECIMEN.
help-examples-samples =
    warrantcheck samples
    warrantcheck samples papers --force

## Arguments

help-argument-check-papers = PDF, JPEG, PNG, TIFF, WebP or HEIC; - for standard input.
help-argument-batch-folders = Folders with papers, or papers.
help-argument-compare-old = Results of before: .jsonl, .csv, .sqlite, or what check --json printed.
help-argument-compare-new = Results of now.
help-argument-forms-form = One paper, explained.
help-argument-guide-topic = One part alone: { $topics }.
help-argument-config-set-key = hotline, lawyer, place, state, lang, organization, logo or web.
help-argument-config-set-value = What to note down.
help-argument-config-unset-key = hotline, lawyer, place, state, lang, organization, logo or web.
help-argument-present-papers = Specimens by name, or your own papers; none: all specimens.
help-argument-print-kinds = cards, sign, handout, papers, roles, before, log, or all.
help-argument-samples-folder = Where to; it is made if it isn't there.
help-value-check-papers = PAPER...
help-value-port = PORT
help-value-serve-minutes = MINUTES
help-value-tls = CERT KEY
help-value-batch-folders = FOLDER...
help-value-compare-old = OLD
help-value-compare-new = NEW
help-value-forms-form = [ID]
help-value-config-set-key = KEY
help-value-config-set-value = VALUE
help-value-config-unset-key = KEY
help-value-present-papers = [CASE|PAPER]...
help-value-print-kinds = KIND...
help-value-samples-folder = [FOLDER]

## Options

help-option-help = Show this page and stop.
help-option-version = Show the version and stop.
help-option-install-completion = Let your shell complete commands and options with the Tab key.
help-option-show-completion = Print what --install-completion would add, to copy or change it.
help-option-place = Where you are: { $places }.
help-option-state = State whose law is added: CA, or its name; else the one of the paper.
help-option-address = Where you are, to hold against the paper: "100 Example Street, Apt 4".
help-option-name = A name to hold against the paper: "Maria Example".
help-option-today = The day to hold dates against, like 2026-03-02; else this computer's.
help-option-lang = Language: { $languages }. Else that of your settings, or of this computer.
help-option-unreviewed = Allow a draft of a translation that no native speaker has read, where --lang names one.
help-option-brief = One small screen; so it is without this, too.
help-option-full = All that was seen, the law and its sources.
help-option-guide-full = More on each point, and the law with its sources.
help-option-together = The files are pages of one paper.
help-option-call-note = Six lines to read out on the phone; with --full the whole name.
help-option-json = For programs: see warrantcheck schema.
help-option-jsonl = For programs: one object a line, each as soon as it is known.
help-option-out = Where the answers go: .jsonl, .csv or .sqlite.
help-option-workers = How many papers are read at a time; else one for each core.
help-option-resume = Go on with results that are there; what is done is not done again.
help-option-batch-force = Begin anew, and write over results that are there.
help-option-include = Only papers like this, such as "*.pdf"; can be given several times.
help-option-exclude = No papers like this; can be given several times.
help-option-report-folder = A folder for a report on each paper.
help-option-names = Write the files' names into the journal, too.
help-option-seconds-a-paper = A paper that takes longer is ended and tried once more; else 300.
help-option-megabytes-a-paper = The same for memory; else 2000. Only on Linux.
help-option-dask = Hand the papers to a Dask cluster: they leave this computer.
help-option-lan = Let a phone in the same network open it. Use your own Wi-Fi, not the building's.
help-option-port = The port; else any that is free.
help-option-serve-minutes = It ends after so many minutes; else 30.
help-option-tls = A certificate of your own and its key: two files.
help-option-compare-json = For programs: one object.
help-option-practice-json = At the end the results, for a program.
help-option-practice-page = Write the quiz as one page for phones, instead of asking here.
help-option-practice-output = The page to write; else warrantcheck-quiz.html.
help-option-ocr = Reading engine: auto, tesseract or embedded; else auto.
help-option-seconds-a-page = After this the best answer so far is given; else 20.
help-option-forms = A folder with form files of your own.
help-option-forms-check = Look for faults in a form file, and try its examples.
help-option-exit-code = Exit by verdict: see the README.
help-option-picture = The pages with numbered boxes on what decided.
help-option-report = The answer in one file, to send or print.
help-option-redact = Leave out names, places, numbers and signatures.
help-option-force = Write over files that are there.
help-option-present-output = The page to write; else warrantcheck-training.html.
help-option-minutes = Length of the session: 10, 30 or 60; else 60.
help-option-quiz = A quiz for a room: a show of hands, then the mark that tells.
help-option-show-names = Show your own papers as they are, names and all.
help-option-rounds = How many papers, from 1 to 100; else 6.
help-option-seed = The same number gives the same papers.
help-option-words = Tell the papers' marks in words, no pictures.
help-option-handout-output = The PDF to write; else warrantcheck-handout.pdf.
help-option-print-output = The file to write; else warrantcheck-print.pdf, or .html with --text.
help-option-print-place = Only the plan for this place, of those that there are.
help-option-paper = Size of the paper: letter or a4; else letter.
help-option-large = Large print, on as many pages as it takes.
help-option-text = A page that you can change: with a browser, or a word processor.
help-option-logo = A logo to print, PNG or JPEG; else that of your settings.
help-option-web = An address to print, also as a code for phones; else that of your settings.
help-option-hotline = Local hotline to print; else that of your settings.
help-option-lawyer = Lawyer to print; else that of your settings.
help-option-privacy = Say what an earlier version left on this computer, and how to remove it.
help-value-place = PLACE
help-value-state = STATE
help-value-guide-topic = TOPIC
help-value-address = ADDRESS
help-value-name = NAME
help-value-today = DATE
help-value-lang = LANGUAGE
help-value-ocr = ENGINE
help-value-seconds-a-page = SECONDS
help-value-forms = FOLDER
help-value-forms-check = FILE
help-value-picture = FILE.png
help-value-report = FILE.html|FILE.pdf
help-value-present-output = FILE.html
help-value-practice-output = FILE.html
help-value-print-output = FILE.pdf|FILE.html
help-value-paper = SIZE
help-value-logo = FILE.png
help-value-web = ADDRESS
help-value-handout-output = FILE.pdf
help-value-minutes = NUMBER
help-value-rounds = NUMBER
help-value-out = FILE
help-value-workers = NUMBER
help-value-include = PATTERN
help-value-exclude = PATTERN
help-value-report-folder = FOLDER
help-value-seconds-a-paper = SECONDS
help-value-megabytes-a-paper = NUMBER
help-value-dask = ADDRESS
help-value-seed = NUMBER
help-value-hotline = TEXT
help-value-lawyer = TEXT

## What --install-completion says

help-completion-installed = It is added. It works in the next window of your terminal.
help-completion-not-here = It is not known how to do that in this shell. It works in bash, zsh, fish and PowerShell.
