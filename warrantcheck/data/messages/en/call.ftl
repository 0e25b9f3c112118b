### What `warrantcheck check --call-note` says: six lines to read out on the phone. Short words, one fact after another.

call-none = not seen
call-paper = Paper: { $what }. Kind: { $form }.
call-from = From: { $issuer }
call-from-missing = From: { $issuer }. Looked for and not seen: { $names }.
call-signed = Signature: { $signature }
call-for = For: address { $address }; person { $person }
call-dates = Dates: issued { $issued }; last day { $last }. Time now: { $now }.
call-concerns = Odd about it: { $concerns }.
# rev: 2
call-signature-signed = a mark was seen on the line for { $role }
call-signature-blank = the line for { $role } looks empty
call-signature-unclear = the line for { $role } can't be made out

## What is odd about the paper, in a few words

call-concern-specimen = marked as a sample
call-concern-expired = last day seems past
call-concern-no-last-day = no last day seen
call-concern-date-missing = no date found
call-concern-address-missing = no address found
call-concern-address-mismatch = another address
call-concern-name-mismatch = another name
call-concern-signature-unclear = signature unclear
call-concern-signature-blank = signature line empty
call-concern-arrest-only = for an arrest, not a search
call-concern-application-only = only asks a judge
call-concern-immigration-judge = an immigration judge, of an agency
call-concern-several-papers = several papers
call-concern-attachment-missing = attachment not seen
call-concern-hidden-text = hidden words in the file
call-concern-low-legibility = hard to read
call-concern-struck-out = something crossed out
call-concern-unknown-form = form not known
call-concern-clerk-signed = a clerk signed
call-concern-page-missing = a page seems missing
call-concern-filing-copy = copy from a court's file
call-concern-contested-law = law is being fought over
call-concern-taken-back = marked as refused or taken back
# rev: 2
call-concern-unread-stamp = something written or stamped across it could not be read
call-concern-used-up = marked as used or not active
call-concern-court-not-known = the court on it is not known
call-concern-attached-inside = a file inside the file
call-concern-pages-not-read = some pages not read
