### One message for each fault: what happened, to which file, and what to do next. Two sentences.

error-fault = { $name }: something went wrong inside this tool, so the paper was not checked. Try again, and go on without the tool: a lawyer or a hotline can read it with you.
error-not-a-document = { $name }: this is no PDF and no picture that can be opened. Take a photo of the paper, or save it as PDF or JPEG, and check that.
error-empty-file = { $name }: the file is empty. Save or send it again, then check the new copy.
error-damaged = { $name }: the file is damaged or was cut short. Get a new copy, or take a photo of the paper, and check that.
error-locked = { $name }: the file is locked with a password. Open it, print it to a new PDF without a password, and check that.
error-no-pages = { $name }: this PDF has no pages. Get a new copy, or take a photo of the paper, and check that.
error-animated = { $name }: this is a moving picture. Take a still photo of the paper, and check that.
error-too-large = { $name }: this file is too large to check. Check fewer pages at a time, or a smaller picture.
error-too-small = { $name }: this picture is too small to hold a page. Take a photo in which the paper fills the picture.
error-unknown-kind = { $name }: this kind of file can't be read here. Save the paper as PDF or JPEG, and check that.
error-mail = { $name }: this is a mail. Open it, save the paper that is attached as a file, and check that.
error-archive = { $name }: this is a packed folder. Unpack it, and check the paper that is inside.
error-word-file = { $name }: this is a word processor's file. Open it, save it as PDF, and check that.
error-not-there = { $name }: there is no such file. Check the name and the folder, then try again.
error-is-folder = { $name }: this is a folder, not a file. Name the file in it, or check all of them: warrantcheck batch FOLDER
error-not-allowed = { $name }: this file is there, but this account may not read it. Copy it to your own folder, and check the copy.
error-not-installed = { $name }: something that is needed to read it is not installed. To see what and how to add it, type: warrantcheck doctor
error-changed = { $name }: this file was being written while it was read. Wait until it is finished, then check it again.
error-reader-ended = { $name }: the program that reads stopped at this file, so there is no answer. Look at it yourself, and do not open it where it matters.
error-too-slow = { $name }: reading this file took too long. Look at it yourself, or check fewer of its pages.
error-too-much-memory = { $name }: reading this file took too much memory. Look at it yourself, or check fewer of its pages.
error-set-aside = { $name }: everything stopped twice while this file was read, so it was set aside. Look at it yourself, or check it alone.
error-cluster-gone = { $name }: this cluster can't be reached, or it has no workers. Start it again, then type the same with --resume.
error-cluster-other = { $name }: this cluster has another version of warrantcheck, or none. Install the same version there.
error-bad-knowledge = { $name }: this data file has a fault, so nothing was checked. Correct the file, or install the tool again.
error-settings = { $name }: these settings can't be read. Correct the file, or remove it and set them again.
error-usage = { $name }: this can't be understood. To see how it is used, type: warrantcheck check --help

## Files that were to be written: pictures, reports, pages for trainings.

error-target = { $name }: this file can't be written. Choose another name or another folder.
error-target-kind = { $name }: this kind of file can't be written here. Give it another ending, such as .png, .html or .pdf.
error-target-folder-missing = { $name }: there is no such folder to write it to. Make the folder first, or choose another one.
error-target-is-paper = { $name }: this is the paper itself, so nothing was written there. Choose another name.
error-silent = { $name }: nothing comes from there. Save the paper as a file, and check that.
error-target-exists = { $name }: there is a file of that name already. Choose another name, or add --force to write over it.
error-target-not-writable = { $name }: this account may not write there. Choose a folder of your own.
error-disk-full = { $name }: there is no room left to write it. Free some space, or choose another disk.
error-output-full = { $name }: there is no room left to write the answer. Free some space, or have it shown on the screen.
error-logo = { $name }: this is no logo that can be printed. Use a PNG or JPEG of at most 4000 pixels a side and 5 MB.
error-letters = { $name }: a PDF made here lacks these letters. Write it in Latin letters, or make a page for a browser: --text.
error-right-to-left = { $name }: this language is written from the right. A PDF or picture made here would have its words in the wrong order. Make a page for a browser: a name that ends in .html, or --text.
error-results-exist = { $name }: there are results of that name already. Add --resume to go on with them, or choose another name.
error-busy = { $name }: this is being written already, by another command. Wait until that is done, or choose another name.
error-below-input = { $name }: this lies in the folder that is read, and nothing is written there. Choose another folder for it.
error-no-journal = { $name }: the journal beside these results is missing, so they can't be gone on with. Choose another name.
error-bad-journal = { $name }: this journal can't be read, so nothing was done. Choose another name for the results.
error-bad-output = { $name }: this file was not written by this tool, so it is left as it is. Choose another name.
error-other-edition = { $name }: this was begun by another version, or with other options. Choose another name, then compare the two: warrantcheck compare OLD NEW

## Serving a page to a phone

error-serve-missing = { $name }: what shows the page is not installed. To add it, type: pip install "warrantcheck[serve]"
error-no-network = { $name }: this computer is in no private network. Join your own Wi-Fi, or the phone's hotspot, then type it again.
error-port-taken = { $name }: another program uses this port, or it is not allowed here. Leave the option out, or choose another number.
error-certificate = { $name }: this certificate and its key can't be used. Name both files, the certificate first.
