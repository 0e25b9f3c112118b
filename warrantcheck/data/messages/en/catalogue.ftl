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
catalogue-check-found = { $name }: "{ $words }" at { $where } was found as { $found }. Expected: { $expected }.
catalogue-check-nothing = nothing
catalogue-check-good = { $name }: no fault. Examples tried: { $count }.
