### The frame of an answer: first lines, titles, why, what to look at, what the tool cannot know, what comes next.
###
### One id is one message of one to four short sentences. Words in braces are filled in by the program; keep them.
### The words of the paper itself are always quoted as printed and are never translated.

## First lines: one for each verdict. Their sense is fixed; a person who reads nothing else must not do harm by it.

headline-judicial-warrant = It looks like a court warrant, and it appears to be signed for the court.
# rev: 2
headline-unsigned-court-warrant = It looks like a court warrant form, but no signature for the court was seen. Look at the line yourself, and do not block anyone.
# rev: 2
headline-administrative-form = It looks like a paper from a government agency (such as ICE). It does not come from a court of law.
headline-other-court-paper = It is a court paper, but not a search or arrest warrant.
headline-not-a-warrant = It does not look like a warrant.
headline-conflicting = The signs disagree. Do not rely on it; ask a lawyer.
headline-unknown-paper = It was read, but this tool does not know this kind of paper. Show it to a lawyer.
# A court's warrant that bears such a mark, and no agency's form.
headline-taken-back = It looks like a court warrant, but it is marked as refused or taken back. Ask about that first; do not block.
# rev: 2
headline-unread-stamp = It looks like a signed court warrant, but something is written or stamped across it that this tool can't read. Read that first; do not block.
headline-unreadable = It could not be read. Take the picture again like this: { $how }
headline-unreadable-file = It could not be read. Try this: { $how }
# For files that no new picture would help.
headline-unreadable-please-wait = It could not be read. Try this: { $how }
headline-unreadable-other-script = It could not be read. Try this: { $how }
headline-unreadable-time-ran-out = It could not be read. Try this: { $how }

headline-attached-inside = The paper may be a file inside this one. Save that file by itself, and check it.

## Titles of the sections. They stand in a narrow column on the first screen: keep them short.

title-seen = Seen
title-names = Names
title-why = Why
title-paper = This paper
title-here = Here
title-concerns = Note
title-say = Say
title-do-not = Do not
title-check = Look
title-unknown = What this tool can't know
title-next = Next
title-sources = The law behind this
title-foot = Limits

## Seen: what every paper is looked at for. The words in quotes are the paper's own.

seen-court-name = At the top: "{ $words }", a court.
seen-agency-heading = At the top: "{ $words }", an agency.
# On a line; $role is one of the role-... below.
seen-line-signed = Looks signed on the line for { $role }.
seen-line-signed-not-a-judge = Looks signed on the line for { $role }, not for a judge.
seen-line-blank = The line for { $role } looks empty.
seen-line-unclear = The line for { $role } could not be made out.
seen-line = There is a line for { $role }.
seen-line-swears = There is a line for { $role }, but only to take an oath.
seen-line-attests = There is a line for { $role }, but only to say that a copy is true.
seen-label = It says there: "{ $words }".
seen-with-page = { $sentence } (Page { $page }.)
seen-missing = Not seen: { $names }.
seen-cant-tell = Could not be made out: { $names }.
seen-name-court-name = a court's name
# rev: 2
seen-name-judges-line = a line for a judge
seen-name-agency-heading = an agency's name
# rev: 2
seen-name-officers-line = a line for an officer
names-address = Place: "{ $words }".
names-person = Person: "{ $words }".
names-last-day = Last day: { $words }.
names-within-hours = To be used within { $count } hours of its date.
names-within-days = To be used within { $count } days of its date.
names-hours-daytime = Hours: by day.
names-hours-any-time = Hours: by day or night.
names-hours-between = Hours: { $first } to { $last }.
names-day-to-answer = Day to answer or appear: { $words }.
names-day-to-answer-unread = Day to answer or appear: read it yourself, and write it down.
names-not-read = Could not be read: { $names }. Read it yourself.

## Why: what was seen, and where.

paper-name = Kind of paper: { $name }.
# Only in the full answer: the row of the table of rules that decided, as people are told it.
why-rule = Rule: { $rule }
why-seen = Seen: "{ $words }" ({ $place }).
why-not-counted = Also seen, but it proves nothing by itself: "{ $words }" ({ $place }).
where-heading = page { $page }, top
where-title = page { $page }, title
where-form-number = page { $page }, form number
where-signature-label = page { $page }, under the signature line
where-label = page { $page }, beside an entry
where-body = page { $page }, in the text
where-check-box = page { $page }, beside a box to tick
signature-signed = A mark like a signature stands on the line for { $role } (page { $page }).
signature-blank = The line for { $role } looks empty (page { $page }).
signature-unclear = The line for { $role } could not be made out (page { $page }).
role-judge = a judge
role-magistrate = a magistrate judge
role-clerk = the court's clerk
role-immigration-officer = an immigration officer
role-immigration-judge = an immigration judge, who works for an agency
role-other = an officer
role-none = the one who signs

## This paper

paper-judicial-warrant = A court's warrant names a place to search, or a person to arrest.
paper-unsigned-court-warrant = It has the words of a court's warrant form. The court's signature was not seen.
paper-administrative-form = An agency wrote this paper. Agencies are not courts, even when the paper says "court" or "judge".
paper-other-court-paper = A court uses many papers. Most of them are not warrants.
paper-not-a-warrant = It may be a letter, a flyer, a card or a form to sign.
paper-conflicting = It may be two papers in one file. Treat each paper by itself.
paper-unknown-paper = Its words could be read, but they fit no paper that this tool knows. It may be any kind, a court's warrant too.
paper-unreadable = What it is was not seen. It may be any kind of paper, a court's warrant too.
paper-allows = What it can do: { $text }
paper-allows-not = What it does not do by itself: { $text }
paper-confused-with = Easy to mix up with: { $text }
paper-part = Pages { $first } to { $last }: { $name }.
paper-part-page = Page { $first }: { $name }.
paper-part-judicial-warrant = looks like a court warrant that appears to be signed
paper-part-unsigned-court-warrant = looks like a court warrant form, no signature seen
paper-part-administrative-form = looks like an agency's paper
paper-part-other-court-paper = looks like another court paper
paper-part-not-a-warrant = does not look like a warrant
paper-part-conflicting = the signs disagree
paper-part-unknown-paper = read, but a kind of paper that this tool does not know
paper-part-unreadable = could not be read
words-court = Court: judges decide there. It is not part of the police, nor of an agency.
words-judge = Judge: here it means a judge of a court of law. An immigration judge works for an agency.
words-agency = Agency: a part of the government, such as ICE. It can write its own papers, but it is not a court.
paper-field-court = Court named on it: "{ $words }".
paper-field-judge = Judge named on it: "{ $words }".
paper-field-signer = Name at the line for { $role }: "{ $words }".
paper-field-case-number = Case number on it: "{ $words }".
paper-field-issued = Date on it: { $words }.
paper-field-execute-by = Last day named on it: { $words }.
paper-field-execute-within = To be carried out, from its date: "{ $words }".
paper-field-answer-by = Day to answer or appear on it: { $words }.
paper-field-address = Place named on it: "{ $words }".
paper-field-person = Person named on it: "{ $words }".
paper-field-a-number = A-number on it: "{ $words }".
paper-field-hours = Hours named on it: "{ $words }".
paper-unread = Something is written there that could not be read: { $names }. Read it yourself.
paper-entry-court = court
paper-entry-judge = judge
paper-entry-case-number = case number
paper-entry-issued = date
paper-entry-execute-by = last day
paper-entry-execute-within = time to carry it out
paper-entry-answer-by = day to answer
paper-entry-address = place
paper-entry-person = person
paper-entry-a-number = A-number
paper-entry-hours = hours
paper-digital-signature = The file holds a digital signature by "{ $words }". This tool did not check it.
paper-nobody-named = nobody named
paper-attachments = These pages were seen with it: { $names }.

## Look with your own eyes. One or two lines on the first screen.

# rev: 2
check-judicial-warrant = Is it this court, this unit, this name, and not past its last day? Does it say "Application"? Then it only asks.
check-judicial-warrant-arrest = Is it this name, and is this the home of the person named? Does it say "Application"? Then it only asks.
check-retake = { $fault } Take the picture again: { $how }
check-no-line = The part with the signature may be cut off. Take it again with the bottom edge of each page, or ask for the page that is signed.
check-no-page = Ask for the page with the signature.
check-unsigned-court-warrant = Look at the bottom of each page for "Judge's signature", "Issuing officer's signature" or "Clerk".
# rev: 2
check-administrative-form = Is there a second paper behind it, or another name at the top?
check-other-court-paper = Read the title, the court, the names, and the day by which something must be done.
check-not-a-warrant = Is there a second page, or a line for your own name? Signing may give permission.
check-conflicting = Go page by page. What stands at the top, and what stands under the signature?
check-taken-back = Read the words that are stamped or written on it, who wrote them and when. Is there a newer paper?
# rev: 2
check-unread-stamp = Read what is written or stamped across it. Words like VOID, RECALLED or DENIED say that the warrant was taken back or refused; FILED or COPY do not.
check-unknown-paper = Is there a court's name at the top? Is there a line for a judge, and is it signed? Which address is on it?
check-unreadable = Is there a court's name at the top? Who signs it? Which address is on it?
check-more-judicial-warrant = A search warrant tells hours, and an attachment may say what they may look for. An officer's name on a return page is not the court's.
check-more-unsigned-court-warrant = Look for a date beside the line. An officer's name on a return page is not the court's. A stamp or a typed "/s/" can count as a signature.
# rev: 2
check-more-administrative-form = Read the words under the signature. "Department of Homeland Security" or "Department of Justice" at the top means an agency. A box beside the word "Judge" is not a signature.
check-more-other-court-paper = "Application" or "Affidavit" in the title means that an officer asks a judge for something.
check-more-not-a-warrant = Look at the back too.
check-more-conflicting = Put the pages that belong together on one pile. Check each pile alone.
check-more-unknown-paper = Read the title, and look for the words "you are ordered" or "you are commanded". Who is told to do what, and by which day?
check-more-unreadable = Lay it flat with light from the side. Get the whole page, and each page.

## What the tool can't know. This section is always shown in the full answer.

# rev: 2
unknown-judicial-warrant = It can't tell who made this paper, whether it has been taken back, or whether this is the right door.
unknown-unsigned-court-warrant = It can't tell whether the court signed another page or another copy. A judge may let an officer write the judge's name.
unknown-administrative-form = It can't tell whether officers also have a court's paper.
unknown-other-court-paper = It can't tell whether there is also a warrant.
unknown-not-a-warrant = It can't tell whether there is another paper, or a reason that needs none.
unknown-conflicting = It can't tell why the signs disagree.
unknown-unknown-paper = It can't tell what this paper lets officers do. Not known does not mean that it counts for nothing.
unknown-unreadable = It can't tell what the paper is. Not read does not mean not there.
unknown-always = It reads words and looks for marks on a line. It can't tell who really signed.
unknown-officers = Officers may have someone's consent, an emergency or another paper. They may come in anyway.

## Next

# rev: 2
next = Call a lawyer or your local hotline now.
next-note = Keep the paper or a copy. Write down names, badge numbers and times.
# rev: 2
next-unknown-paper = Read it to a lawyer or your local hotline by phone now.
next-unreadable = Take a new picture, or read it to a lawyer or your local hotline by phone.
next-other-court-paper = Show it to a lawyer today. Write down when it came. Keep all papers that it speaks of.
# rev: 2
next-judicial-warrant = Watch from a distance. Call a lawyer or your local hotline now.
# The numbers that the person has noted down with `warrantcheck config`, and what then stands for the first line.
# rev: 2
next-called = Call now.
# rev: 2
next-called-judicial-warrant = Watch from a distance. Call now.
# rev: 2
next-called-unknown-paper = Call now, and read it out.
# Where no hotline is noted down: data/law.toml says which lists, and when they were last seen.
next-list-hotlines = Lists of hotlines: { $address } (seen { $seen }; check that it still works).
next-list-lawyers = Lawyers and helpers by state, free or cheap: { $address } (seen { $seen }; check that it still works).
next-own-lawyer = Your lawyer: { $number }.
next-own-hotline = Your hotline: { $number }.
next-own-organization = Your organization: { $name }.
next-more = If they come in anyway, keep your hands in sight. Say once more that you do not agree. Call a lawyer the same day. If a life is in danger, call 911.
next-more-film = From a distance you may watch and film openly in most places. Step back when told to.

## Limits

# Said first once the law has not been looked up for six months.
foot-old = Nobody has looked this law up for over six months: ask a lawyer what has changed.
# rev: 2
foot = Not legal advice; not reviewed by a lawyer. Looked up { $date }; the newest source seen is of { $newest }.
# rev: 2
foot-reviewed = Not legal advice; read by a lawyer. Looked up { $date }; the newest source seen is of { $newest }.
# In other languages than English, until somebody has checked the translation.
foot-translation = Nobody has checked this translation.
foot-untranslated = What stands in English is not translated yet.
# The language by its own name, where one can be chosen.
language-name = English
# Of a draft: said before the answer, and first of its limits, in that language and in English.
draft-notice = DRAFT. No native speaker has read this translation. Hold it against the English: --lang en.
foot-draft = DRAFT: no native speaker has read this translation.
# Of a draft: an English sentence that stands in for one that is not translated yet.
untranslated = [English] { $sentence }
foot-more = The law differs from state to state and changes fast. Someone who can help you should see this paper today.
more = More: warrantcheck check --full { $paper }
more-paper = PAPER
source-line = { $sentence } Source: { $sources }.
source-with-address = { $title } ({ $dated }, checked { $checked }), { $url }
source = { $title } ({ $dated }, checked { $checked })
source-undated = no date
source-form = This form: { $sources }.
date = { $month } { $day }, { $year }
month-and-year = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
