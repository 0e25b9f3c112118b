### One sentence or two for each rule that can decide: what was seen that led to the verdict.

rule-unreadable = Too little of it could be read. That says nothing about the paper.
rule-both-kinds = It has signs of an agency's form and signs of a court's warrant.
rule-warrant-and-other = A court's warrant and another court paper seem to share a page. Which of them is signed can't be told.
rule-warrant-in-a-text = It shows a court's warrant on a page that also reads like a flyer or an article.
rule-agency-and-other = It has signs of an agency's paper and signs of a court paper.
rule-several-differ = The file holds a court's paper and an agency's paper. Look at each by itself.
rule-signed-court-warrant = It has the words of a court's warrant.
# "Do not block" has to come within the first three sentences of these two.
rule-court-warrant-not-signed = Do not block anyone: it may be signed on a page or copy that was not seen.
rule-court-warrant-struck = Do not block anyone: strokes run through the line where the court signs.
rule-court-warrant-unclear = Do not block anyone: the line where the court signs could not be made out.
rule-agency-form = The words on it are those of an agency's form, not of a court's warrant.
rule-other-court-paper = The words on it are those of some other kind of court paper.
rule-no-warrant-paper = It looks like some other paper, such as a flyer, a letter or a form to sign.
rule-both-half = It has some signs of a court's warrant and some of an agency's form, and too few of either.
rule-undecided-court = It has some signs of a court's paper, but too few to say which one.
rule-undecided-poor = It may be a court's warrant, but too little of it could be read.
rule-undecided-agency = It has some signs of an agency's paper, but too few to be sure.
rule-agency-form-of-a-court = It is an agency's form with signs of a court's warrant on it.
rule-taken-back = It has the words of a court's warrant, and a mark that it was refused or taken back.
# rev: 2
rule-stamp-not-read = It has a court warrant's words and looks signed, but something written or stamped across it could not be read.
rule-undecided-agency-poor = It has some signs of an agency's paper, but too little of it could be read.
rule-undecided-read = It could be read, but nothing on it says what kind of paper it is.
rule-undecided = Nothing was seen on it that says what kind of paper it is.

## Why a page could be read badly.

unclear-too-dark = The picture is too dark.
unclear-too-blurred = The picture is blurred.
unclear-too-far = The picture was taken from too far away.
unclear-glare = Light shines back from the paper.
unclear-top-cut-off = The top is cut off.
unclear-bottom-cut-off = The bottom is cut off.
unclear-side-cut-off = One side is cut off.
unclear-no-text = No words were seen on it.
unclear-other-script = The words are in letters that this tool does not read.
unclear-please-wait = This file holds only a "please wait" page.
unclear-low-contrast = The print is very pale.
unclear-time-ran-out = Reading it took too long.

## How to take the next picture. Each stands after "Take the picture again like this:".

legibility-too-dark = Turn on a lamp, or go to a window.
legibility-too-blurred = Hold still, lean on something, and tap the words to focus.
legibility-too-far = Go closer, until the page fills the picture.
legibility-glare = Turn off the flash, and let light come from the side.
legibility-top-cut-off = Get the top edge of the page in.
legibility-bottom-cut-off = Get the bottom edge of the page in.
legibility-side-cut-off = Get both sides of the page in.
legibility-no-text = Turn the printed side up, and get the whole page in.
legibility-other-script = Find the page that is in English, and check that one.
legibility-please-wait = Open the file in another PDF reader, print it to a new PDF, and check that one.
legibility-low-contrast = Use more light, and hold the phone straight above the page.
legibility-time-ran-out = Check one page at a time.
legibility-a-file = Open the file, and take a picture of the page that you see.
legibility-unknown = Lay it flat, with light from the side, and get the whole page in.
