### The two pages to print and hand out (warrantcheck handout).

handout-title = Court's warrant or agency's form?
handout-lead = Officers may show either. The word "warrant" alone proves nothing. Look at these places.
handout-agency = An agency's form
handout-court = A court's warrant
handout-agency-sum = It does not come from a court of law. On its own it is not a judge's permission to enter a home.
handout-court-sum = Signed for the court, it can let officers in to do what it says.
handout-top = Top
handout-top-agency = "Department of Homeland Security" or "Department of Justice"
handout-top-court = The name of a court, for example "United States District Court"
handout-sign = Under the signature
handout-sign-agency = "Immigration Officer", or an agency's "Immigration Judge"
handout-sign-court = "Judge", "Magistrate Judge", "Clerk" or "Issuing officer" of a court
handout-number = Form number
handout-number-agency = Begins with "I-", like I-200 or I-205
handout-number-court = Federal courts: begins with "AO", like AO 93 or AO 442
handout-names = What it names
handout-names-agency = A person
handout-names-court = A place to search, or a person to arrest, and dates
handout-traps = Easy to get wrong
handout-trap-box = A tick beside "Judge" on an agency's form is no judge's signature.
handout-trap-application = "Application" or "Affidavit" in the title only asks for a warrant.
handout-trap-blank = An empty line may be signed on another copy. Ask to see it.
handout-trap-eviction = An eviction paper is a court's, but it is no search or arrest warrant.
handout-say-agency = When it looks like an agency's form:
handout-say-court = When it looks like a court's warrant:
handout-say-none = When they show no paper:
handout-do-not = What not to do
handout-next = Then
handout-hotline = Local hotline
handout-lawyer = Lawyer
handout-check-number = Check that the number still works. Date of the last check:
handout-officers = Officers may come in anyway. Do not block them. Say once more that you do not agree.
handout-specimen = The papers on this page are made up and say SPECIMEN.
# rev: 2
handout-foot = Not legal advice; not reviewed by a lawyer. Law looked up { $date }; the newest source seen is of { $newest }.
handout-from = Handed out by { $organization }.
