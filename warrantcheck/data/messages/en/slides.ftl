### The page for a projector (warrantcheck present): a question first, then the answer and its place on the paper.
###
### Trainers read these aloud to a room. Quoted words are printed on the papers and are never translated.

slides-title = Whose paper is this?
slides-subtitle = Learn to tell a court's warrant from an agency's form.
slides-how = Press the right arrow to go on, the left arrow to go back. N shows notes, P your own window, B blanks the screen.
slides-specimen = All papers here are made up. Every one says SPECIMEN.
# rev: 2
slides-not-advice = This is not legal advice; not reviewed by a lawyer. Law looked up { $date }; the newest source seen is of { $newest }.

## Buttons and labels

slides-next = Next
slides-back = Back
slides-notes = Notes
slides-full = Full screen
slides-paper = Specimen paper { $number }. Boxes are put on it step by step.
slides-own-paper = Your own paper { $number }, with names and numbers covered.
slides-look = Look first. What kind of paper is this?
slides-answer = The answer
slides-case = Paper { $number }
slides-trap = Careful
slides-pair = Side by side
slides-agency = An agency's form
slides-court = A court's warrant
slides-end = What to remember

## Answers to "What kind of paper is this?"

slides-is-judicial-warrant = A court's warrant that looks signed.
slides-is-unsigned-court-warrant = A court's warrant form. No signature is seen.
slides-is-administrative-form = An agency's paper. It does not come from a court of law.
slides-is-other-court-paper = A court's paper, but not a search or arrest warrant.
slides-is-not-a-warrant = No warrant at all.
slides-is-conflicting = Two kinds of paper in one file. Look at each by itself.
slides-is-unknown-paper = It was read, but this tool does not know it.
slides-is-unreadable = Too little of it can be read.

## Questions

slides-ask-top = Who issued this? Look at the top.
slides-ask-title = What does the title say?
slides-ask-number = Is there a form number at the edge?
slides-ask-sign = Who signs here? Read the words under the line.
slides-ask-box = There is a tick beside the word "Judge". Did a judge sign this?
slides-ask-address = Does it name a place?
slides-ask-date = Is there a last day?
slides-ask-person = Whom does it name?
slides-ask-text = What does the small print say?

## Answers, one for each mark

slides-tell-top-dhs = An agency: the Department of Homeland Security. It is not a court.
slides-tell-top-eoir = The immigration court belongs to an agency, the Department of Justice. It is not a court of law.
slides-tell-top-federal-court = A federal court: "United States District Court", and its district.
slides-tell-top-state-court = A court of a state.
slides-tell-top-nobody = No court and no agency stands at the top as the one who issued it.
slides-tell-title-alien = "Warrant" stands in the title, but an agency wrote it. The word alone proves nothing.
slides-tell-title-removal-form = "Warrant of Removal" is an agency's paper here. The word alone proves nothing.
slides-tell-title-search = A warrant to search. It has to name the place.
slides-tell-title-arrest = A warrant to arrest one person. It is not for a search.
slides-tell-title-application = An application only asks for a warrant. It is not the warrant, even with a judge's signature.
slides-tell-title-eviction = A landlord's case. It is not for a search, and not for immigration.
slides-tell-title-subpoena = A subpoena asks for papers or a visit. It opens no door.
slides-tell-title-detainer = A detainer asks a jail to hold a person. It is no warrant.
slides-tell-title-order = An order in an immigration case. An agency's judge made it.
slides-tell-title-flyer = A flyer shows what to look for. It orders nothing.
slides-tell-number-dhs = Numbers that begin with "I-" belong to an immigration agency.
slides-tell-number-ao = Numbers that begin with "AO" belong to the federal courts.
slides-tell-sign-officer = An immigration officer signed. That is no judge.
slides-tell-sign-judge = A judge's line, and a mark like a signature stands on it.
slides-tell-sign-issuing = "Issuing officer" means an officer of the court here: a judge or a clerk.
slides-tell-sign-blank = The judge's line is empty. Ask to see the signed page, and do not block anyone.
slides-tell-sign-immigration-judge = An immigration judge signed. That judge works for an agency, not for a court of law.
slides-tell-sign-court = A judge signed, but the title says what the paper is.
slides-tell-box-judge = No. The tick only tells who ordered removal before. An officer signed below.
slides-tell-address-yes = It names one place. Compare it with your own address and unit.
slides-tell-address-no = No. It names a person, but no place to search.
slides-tell-date-last = Yes. After that day, ask about it. Do not block anyone.
slides-tell-person-named = One person is named. Compare the name, and say nothing untrue.
slides-tell-text-command = "You are commanded" stands on papers of both kinds. It proves nothing by itself.

## What trainers say. One note for each slide.

slides-note-start = Ask who has seen such a paper. Nobody has to tell their own story.
slides-note-agency-form = Let the room look for ten seconds before each step. Officers may come in anyway: do not block them.
slides-note-court-warrant = A signed court's warrant can let officers in. Read the place, the date and the names.
slides-note-pair = Go place by place: top, title, number, signature. The signature and the top decide.
slides-note-judge-box = Many people stop at the word "Judge". Let somebody read the words under the signature aloud.
slides-note-issuing-officer = This label names no judge, yet it is a court's warrant. The top and the form number tell.
slides-note-immigration-judge = The word "judge" is true, but this judge works for an agency.
slides-note-application = Look for "Application" or "Affidavit" in the title, every time.
slides-note-eviction = This is real and urgent for tenants, but it is another matter. A housing lawyer can help.
slides-note-blank-line = Officers may hold a signed copy. Ask for it, and stay out of their way.
slides-note-subpoena = Do not throw it away. A lawyer should see it the same day.
slides-note-detainer = This goes to a jail, not to a door.
slides-note-flyer = Cards and flyers print the same words as real forms. Look for who issued it.
slides-note-own = Names and numbers were covered before this page was made. Look through it once before you show it.
slides-note-end = Ask each person to say one mark aloud. Write your local hotline on the wall.

## The last slide

slides-remember-top = Read the top: a court, or an agency?
slides-remember-sign = Read the words under the signature: a judge, or an officer?
slides-remember-name = Read names, place and dates.
slides-remember-say = Say: "I don't consent to entry. I won't get in your way."
slides-remember-call = Call a lawyer or your local hotline the same day.
slides-blank = Blank
slides-presenter = Presenter
slides-hands = Raise a hand: what kind of paper is it?
slides-broke-in = "But they came in with that one."

## Slides of words before the papers

slides-rights-door = At the door
slides-rights-in = If they come in anyway
slides-rights-disputed = What courts have not settled
slides-note-rights-door = Say each sentence together, aloud. Then ask who would open, and why.
slides-note-rights-in = Nobody stops officers with their body. What was noted and filmed helps later.
slides-note-rights-disputed = Say the date aloud. Ask your lawyers before the training what has changed since.
