### The quiz in the terminal (warrantcheck practice), and what the commands for trainings say when they are done.

practice-title = Whose paper is this? { $rounds } rounds. Stop at any time with q.
practice-specimen = All papers are made up and say SPECIMEN.
practice-round = Round { $round } of { $rounds }
practice-opened = The paper's picture was opened: { $file }
practice-in-words = Here are the paper's marks in words:
practice-quoted = "{ $words }"
practice-mark-words = { $words }
practice-mark-signed = { $words }, and something is written on the line above it
practice-empty-line = the judge's line, which is empty
practice-what = What kind of paper is it?
practice-which = Which mark tells?
practice-choose = Your answer ({ $choices }, q to stop):
practice-not-a-choice = Please type one of: { $choices }
practice-right = Right.
practice-wrong = Not quite.
practice-answer = It is this: { $answer }
practice-tells = This tells: { $words }. { $why }
practice-once-more = Once more, what was not quite right. It does not count.
practice-score = Score: { $right } of { $asked }.
practice-again = Look at these again:
practice-again-line = - { $sample }: { $why }
practice-all-right = You saw every mark. Show it to somebody else.
practice-kind-court = A court's warrant, signed
practice-kind-unsigned = A court's warrant form, no signature seen
practice-kind-agency = An agency's paper
practice-kind-court-paper = Another court paper
practice-kind-none = No warrant at all

## The same as a page for one's own phone

quiz-title = Whose paper is this?
quiz-how = Look at the paper first. Then say what it is, and which mark tells. Nothing of this leaves your phone.
quiz-start = Begin
quiz-larger = Larger
quiz-next = Next
quiz-again = Once more from the beginning

written = Written: { $file }
written-many = Written: { $count } papers into { $file }
overwrite = { $file } is there already. Write over it? (y/n)
# What counts as a yes, in small letters.
overwrite-yes = y yes
