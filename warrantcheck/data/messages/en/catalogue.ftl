### What `warrantcheck forms` says: the papers that the tool knows, and one of them explained.

## The list

catalogue-family-court-warrant = Warrants of courts
catalogue-family-agency-form = Papers of agencies
catalogue-family-court-paper = Other court papers
catalogue-family-no-warrant = Papers that are no warrant
catalogue-column-id = id
catalogue-column-kind = kind
catalogue-column-grade = wording
catalogue-column-reviewed = reviewed
catalogue-column-title = title
# How well the wording is known; each stands in a narrow column.
catalogue-grade-official = official
catalogue-grade-reported = reported
catalogue-grade-unconfirmed = unconfirmed
catalogue-reviewed-yes = yes
catalogue-reviewed-no = no
catalogue-legend = Wording: official is taken from the issuer's own form, reported from other publications. Unconfirmed wording never decides alone. Reviewed: by a lawyer.
catalogue-more = One paper explained: warrantcheck forms ID

## One paper

catalogue-title-what = What it is
catalogue-title-allows = What it lets officers do
catalogue-title-allows-not = What it does not do
catalogue-title-confused-with = Easily confused with
catalogue-title-marks = Marks to look for
catalogue-title-sources = Sources
catalogue-title-reviewed = Review
catalogue-issuer = Issued by: { $issuer }.
catalogue-number = Form number: { $number }.
catalogue-editions = Editions known: { $editions }.
catalogue-general = This is a general entry, for papers that have no entry of their own.
catalogue-where-heading = At the top
catalogue-where-title = As a title
catalogue-where-form-number = At the edge, as the form's number
catalogue-where-signature-label = Under or beside a line to sign on
catalogue-where-label = Beside an entry
catalogue-where-body = In the text
catalogue-where-check-box = Beside a box to tick
catalogue-mark = "{ $words }" ({ $about })
catalogue-mark-or = or "{ $words }"
catalogue-mark-others = and { $count } more wordings
catalogue-points-judicial = of a court
catalogue-points-administrative = of an agency
catalogue-points-neutral = of either kind
catalogue-weight-decisive = tells by itself
catalogue-weight-supporting = tells together with others
catalogue-weight-never = proves nothing by itself
catalogue-source = { $title }. { $url }
catalogue-source-dated = Dated { $date }.
catalogue-source-checked = Looked at on { $date }.
catalogue-reviewed-by = Reviewed by { $name }.
catalogue-reviewed-by-nobody = No lawyer has reviewed this entry yet.

## Looking at a form file: warrantcheck forms --check FILE

catalogue-check-fault = { $name }: at { $key }: { $remedy }
catalogue-check-fault-file = { $name }: { $remedy }
catalogue-check-found = { $name }: "{ $words }" at { $where } was found as { $found }. Expected: { $expected }.
catalogue-check-nothing = nothing
catalogue-check-good = { $name }: no fault. Examples tried: { $count }.

## What is wrong in a data file, and what to do. { $words } are names in the file, or what would be right.

remedy-cannot-be-read = It can't be read. Look whether it is there, and whether this account may read it.
remedy-not-utf-8 = Save the file as UTF-8 text.
remedy-not-toml = This line is not TOML, or the one before it is not finished. Look for a missing quote or bracket.
remedy-not-fluent = This is not Fluent. Look for a missing = or brace.
remedy-missing = This is missing. Add it.
remedy-unknown-key = There is no such key. Correct its name, or take it out.
remedy-one-of = Write one of these: { $words }.
remedy-id-form = Write small letters and digits, with single hyphens between them.
remedy-too-short = This is empty or too short. Write more.
remedy-other-kind = Something of another kind belongs here, such as a text in quotes, a list or a date.
remedy-date = Write the date like this, without quotes: 2026-11-22.
remedy-body-decides = Words in running text or beside a check box never decide. Write supporting or never.
remedy-unconfirmed-decides = No answer rests on an unconfirmed fact (grade K) alone. Write supporting.
remedy-no-line-to-sign = Only a signature-label can be the line that issues the paper.
remedy-kind-not-there = No row tells what these kinds are: { $words }. Add a row for each, or use a known kind.
remedy-marker-twice = These marker ids stand twice: { $words }. Give each its own.
remedy-marker-not-there = An example finds markers that are not there: { $words }. Add them, or take them out.
remedy-marker-without-example = No example finds these markers: { $words }. Add an [[example]] for each.
remedy-no-near-miss = There is no near miss. Add an [[example]] with finds = [].
remedy-file-name = The file has to be called { $words }, like its id.
remedy-form-twice = Another file has the id { $words } too. Choose a new one.
remedy-empty-folder = No .toml file is in this folder.
remedy-message-twice = This id stands twice. Take one out.
remedy-plain-braces = Only plain braces are used here, like {"{"} $page {"}"}.
remedy-keep-braces = Keep these in braces: { $words }.
remedy-see-comment = See the comment at the top of the file.
