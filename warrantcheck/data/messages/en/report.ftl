### What stands on the picture with numbered boxes (--picture) and in the report (--report).
###
### A mark is a numbered box on the paper's picture. { $words } are the words of the paper: never translated.

## The legend: where it is, what it says

report-mark-heading = At the top: "{ $words }".
report-mark-title = The title: "{ $words }".
report-mark-form-number = The form's number: "{ $words }".
report-mark-signature-label = Under the line to sign on: "{ $words }".
report-mark-label = Beside an entry: "{ $words }".
report-mark-body = In the text: "{ $words }".
report-mark-check-box = Beside a box to tick: "{ $words }".
report-mark-court = The court: "{ $words }".
report-mark-issued = The date: "{ $words }".
report-mark-execute-by = The last day: "{ $words }".
report-mark-address = The place: "{ $words }".

## The legend: what it tells. Each also names the shape of the box, for eyes that see no colours.

report-tells-judicial = A court's words (solid box).
report-tells-administrative = An agency's words (dashed box).
report-tells-neutral = Found on papers of both kinds (dotted box).
report-tells-entry = Read this yourself (dotted box).
report-tells-trap = Proves nothing by itself (dotted box).
report-tells-signature = Look at this line yourself (double box).

report-page = Page { $page }
report-no-picture = There is no picture of page { $page }.
report-no-marks = Nothing on the pages decided by itself.
report-left-out = Pages not shown: { $pages }.
report-page-of = Page { $page } of { $count }
report-more-pictures = Other pages, in other pictures: { $pages }.
report-nothing-here = Nothing on this page decided by itself.

## The report

report-title = What this paper looks like
report-skip = Go to the answer
report-picture = The paper, with what was seen
report-picture-of-page = Page { $page } of the paper. Numbered boxes show what was seen.
report-legend = What the numbers mean
report-hint = Choose a number, and its place on the paper lights up.
report-fields = What is written on it
report-field-court = Court
report-field-judge = Judge
report-field-case-number = Case number
report-field-issued = Date
report-field-execute-by = Last day
report-field-execute-within = Time to carry it out
report-field-answer-by = Day to answer or appear
report-field-address = Place
report-field-person = Person
report-field-a-number = A-number
report-field-hours = Hours
report-field-not-read = not read
report-field-others = Other entries
report-about = About this report
report-file = File: { $name }
report-pages = Pages: { $count }
report-time = Checked on { $date }, in { $seconds } seconds.
report-version = Made with warrantcheck { $version }, on this computer only.
report-redacted = Names, places, numbers and signatures were taken out of this report.
report-redacted-file = a file (name taken out)
report-redacted-words = [taken out]
report-print = Print
