### One message for each concern: what it is, and what to do. { $page } stands only in concern-with-page.

concern-with-page = { $sentence } (Page { $page }.)
concern-specimen = It is marked as a sample. Ask for the paper that officers are using.
concern-expired = The last day written on it seems to have passed. Ask about the date, and do not block anyone.
concern-no-last-day = No last day was seen on it, and it is not new. Ask: what is its last day?
concern-no-last-day-federal = No last day was seen on it. Federal rules give a search warrant 14 days at most. Ask: what is its last day?
concern-no-last-day-new-york = No last day was seen on it. New York's rules give a search warrant 10 days. Ask: what is its last day?
concern-no-last-day-district-of-columbia = No last day was seen on it. The District of Columbia gives a search warrant 10 days. Ask: what is its last day?
concern-no-last-day-pennsylvania = No last day was seen on it. Pennsylvania's rules give a search warrant 2 days. Ask: what is its last day?
concern-date-missing = No date was found on it. Look for one, and ask when it was issued.
concern-address-missing = No address was found on it. Ask which address and unit it names.
# rev: 2
concern-address-mismatch = The address on it does not seem to be the one you gave. Ask which address and unit it names.
concern-name-mismatch = The name on it does not seem to be the one you gave. Ask whom it names.
asked-address-yes = The address on it fits the one you gave.
asked-address-cant-tell = Is the address on it yours? That could not be made out: read it yourself.
asked-address-unit = The address fits, but it names a unit and you gave none. Read the unit yourself.
asked-address-none = No address was read on it that could be held against yours.
asked-name-yes = The name on it fits the one you gave.
asked-name-cant-tell = Is it the name you gave? That could not be made out: read it yourself.
asked-name-none = No name was read on it that could be held against the one you gave.
concern-signature-unclear = The signature line could not be made out. Look at it yourself; officers may hold a signed copy.
concern-signature-blank = The signature line looks empty. Look at it yourself; another page or copy may be signed.
# rev: 2
concern-arrest-only = It is for an arrest, not a search. Is this somebody else's home? Ask for a search warrant: officers need it, consent or an emergency.
concern-application-only = It asks a judge for something; it is not what the judge orders. Ask whether there is a warrant too.
# rev: 3
concern-immigration-judge = It names an immigration judge, of an agency (the Justice Department), not of a court. Ask for a paper from a court of law.
concern-several-papers = It holds several papers. Ask which one they are using, and look at each by itself.
concern-attachment-missing = It speaks of an attachment that was not seen. Ask for it: it may say what they may search.
concern-hidden-text = The file holds words that the eye does not see; they were not counted. Tell your lawyer.
concern-low-legibility = Parts of it were hard to read. Read those parts yourself, or take a new picture.
# rev: 3
concern-struck-out = Something on it is crossed out, or it is stamped over. Look at it, and ask what that means.
concern-unknown-form = This tool does not know this very form. Show it to a lawyer.
# rev: 2
concern-clerk-signed = A court's clerk seems to have signed it, as some states and some arrest warrants allow. Tell your lawyer.
# rev: 2
concern-page-missing = A page or its edge seems to be missing. Ask for all pages, first of all the signed one.
concern-filing-copy = It looks like a copy from a court's files. Ask which case it is from, and if it is for today.
concern-contested-law = What this paper allows here is being fought over in court. Say once what you do not agree to, and do not block.
concern-taken-back = It is marked as refused or taken back. Ask about that first, and do not block.
# rev: 2
concern-unread-stamp = Something is written or stamped across it that this tool can't read. It may say that the warrant was taken back: look at it.
# rev: 2
concern-used-up = It is marked as used already, or as no longer active. Ask if it is still in force today, and do not block.
concern-court-not-known = It names a court that this tool does not know. Ask a lawyer whether there is such a court.
concern-attached-inside = The paper may be a file inside this one. Save that file by itself, and check it.
concern-pages-not-read = Some pages were not read: the file is too long to read at a door. Check them in a file of their own.
concern-pages-not-read-about = Pages { $about } were not read: the file is too long to read at a door. Check them in a file of their own.
