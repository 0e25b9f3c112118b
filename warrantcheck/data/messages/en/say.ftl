### What to say aloud, and what not to do.
###
### Both "I don't consent" and "I won't get in your way" belong into every answer. For an agency's paper consent comes
### first; for a court's paper the other comes first. The first alone can sound like a barricade, the second alone like
### permission. The marks around the words show that they are to be spoken.

say-judicial-warrant = "I see a court's name on this. May I have a copy, please? I won't get in your way. I don't consent to more than the warrant says."
say-judicial-warrant-arrest = "I see a court's name on this. May I have a copy, please? I won't get in your way. I don't consent to a search."
say-unsigned-court-warrant = "I can't see who signed this. May I see that page, please? I won't get in your way, and I don't consent to a search."
# rev: 2
say-administrative-form = "This paper is from an agency, not from a court. I don't consent to you coming into private areas. I won't get in your way."
say-home-agency = "This paper is from an agency, not from a court. I don't consent to you coming in. I won't get in your way."
say-agency-subpoena = "I'll take this and give it to our lawyer today. I don't consent to a search. I won't get in your way."
say-other-court-paper = "I'll take a copy and give it to our lawyer today. I won't get in your way, and I don't consent to a search."
# rev: 2
say-not-a-warrant = "Do you have a warrant from a court? May I see it? I'm not signing anything. I don't consent to you coming in, and I won't get in your way."
say-conflicting = "Which paper are you using, please? I won't get in your way, and I don't consent to more than a court's warrant allows."
say-unknown-paper = "I don't know this paper. May I have a copy for my lawyer, please? I don't consent to a search, and I won't get in your way."
say-unreadable = "I can't read this yet. Please give me a moment, or a copy. I don't consent to a search, and I won't get in your way."

## For one kind of place

# rev: 2
say-apartment-agency = "This is not from a court. I can't give permission for a tenant's home. I don't consent, and I won't get in your way."
say-apartment-arrest = "I won't get in your way. That name and that unit only, please. I can't give permission for anyone else's home, and I don't consent to a search."
# rev: 2
say-hotel-agency = "This is not from a court. I can't give permission for a guest's room. I don't consent, and I won't get in your way."
say-vehicle-agency = "I don't consent to a search of the car. I won't get in your way. Am I free to go?"
say-street-agency = "I don't consent to a search. I won't get in your way. Am I free to go?"

## More to say, in the full answer

say-more = You may ask: "Which court issued this, and what does it let you do?"
say-more-staff = If you are not in charge: "I'm not the person who can agree to that."
# rev: 2
say-more-silent = You may stay silent about where you were born and about your immigration status: "I want to speak to a lawyer."
say-in-english = In English: { $words }
say-both = { $spoken } { $english }

## What not to do. The first stands on every screen.

# rev: 2
do-not = Do not block, touch or lie to officers. Do not hide anyone or anything. Do not run. Do not sign anything before a lawyer has seen it.
do-not-vehicle = Do not drive off, and never drive toward officers.
do-not-more = Do not destroy or change papers or recordings. Do not argue about the law at the door.
do-not-more-administrative-form = Do not unlock a door for officers just because of this paper: that may be taken as a yes. Do not hold a door shut with your body. Do not promise others that you can keep officers out.
# rev: 2
do-not-more-other-court-paper = Do not throw away anything that it asks for. Do not miss the day that it names.
