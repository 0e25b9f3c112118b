### What it means here: what this paper lets officers do, and what not, by kind of place.
###
### data/places.toml says which message is shown where; data/law.toml says on which law each rests. A message may have a
### second one with -more at the end of its id: it is shown in the full answer only.
### Never: that officers can or can't come in. Say what the paper is on its own, and that they may come in anyway.

## Any private place: said when the kind of place is not known

# rev: 2
here-private-court = Step aside: a court's warrant can let officers in, also by force. It covers the place or the person that it names, and no more.
here-private-court-more = A search warrant is for the place, the dates and the hours it names. An arrest warrant is for a person, and for that person's own home.
# rev: 2
here-private-search = Step aside: a court's search warrant can let officers into the place it names, also by force. It covers only that place, its dates, its hours and the things it lists.
here-private-search-more = A federal search warrant is used within 14 days. Its hours are 6 a.m. to 10 p.m., unless the judge allows others. Officers leave a copy and a list of what they took. States have rules of their own.
# rev: 2
here-private-arrest = Do not block officers. An arrest warrant names a person, not a place. It can let officers into that person's own home if they have reason to think the person is inside. For somebody else's home they need more.
here-private-arrest-more = More means a search warrant for that home, consent or an emergency. A federal arrest warrant has no last day. The court's clerk may sign some arrest warrants.
# rev: 2
here-private-inspection = Step aside: a court's inspection warrant can let officers into the business it names, for what it lists. It may say "administrative" and still come from a court.
here-private-inspection-more = Some courts find such warrants unlawful when they are used to look for people. That is argued later: keep a copy, and do not block.
# rev: 2
here-private-seizure = Step aside: a court's warrant to take property can let officers take the things it lists. It is about things, not about people.
# rev: 2
here-private-tracking = It is for tracking a car, a phone or a thing. It is not for a search of a home, and not for an arrest. Do not block officers.
# rev: 2
here-private-unsigned = The court may have signed another copy, or a judge may have signed by phone or computer. If officers go in, treat it as a court's warrant: step aside.
# rev: 2
here-private-agency = You do not have to open the door for this paper. On its own, it is not a judge's permission to go into private areas. Officers may come in anyway: do not block them.
here-private-agency-more = Officers may arrest the person named in places that are open to the public. Opening a locked door, or handing over a key, may be taken as a yes.
# rev: 3
here-private-removal = An immigration officer signs this form, not a judge. On its own it is not a judge's permission, and you do not have to open the door.
# rev: 3
here-private-removal-more = That judge did not rule on ICE's memo itself. Even in ICE's view it is only for the home of the person named. The seven counties are Los Angeles, Orange, San Bernardino, Riverside, Ventura, Santa Barbara and San Luis Obispo.
# rev: 2
here-private-agency-subpoena = It lets no one in. An agency's subpoena asks for papers or answers, by a date. Do not throw it away, and do not hand over files at the door: ask a lawyer first.
# rev: 2
here-private-agency-subpoena-more = If someone does not answer, the agency can ask a federal court. You can be punished only for disobeying that court's order. The agency says that its paper may not be ignored: note the date, and keep all that it asks for.
# rev: 3
here-private-agency-case = You do not have to open the door for this paper. It is about a case in immigration court, which is part of an agency. On its own, it is not a judge's permission to come in. Keep it: its dates matter. Do not block officers.
# rev: 2
here-private-agency-case-more = Officers may come in anyway: do not block them.
# rev: 2
here-private-detainer = You do not have to open the door for this paper. It is an agency's request to a jail or a police office. On its own, it is not a judge's permission. Officers may come in anyway: do not block them.
# rev: 2
here-private-parole = Ask a lawyer now: it comes from a parole board or a prison agency, not from a court. For someone on parole other rules may hold. Officers may come in anyway: do not block them.
# rev: 2
here-private-other-court = It may ask or order something by a date. Some court papers, such as eviction papers, can let a sheriff or marshal in. Do not block anyone.
# rev: 2
here-private-subpoena = A subpoena asks for papers or for a person, by a date. It is not for a search. A lawyer can answer it for you: call one today, and keep all that it asks for.
# rev: 3
here-private-application = It is what an officer or someone else asks a judge for, not what the judge orders. A judge may have signed it all the same. There may be a warrant too: ask to see it, and do not block.
# rev: 3
here-private-eviction = It can let a sheriff or marshal in to remove a tenant, after notice. Its date is the day it was ordered, or the first day they may come. The time is short. Do not block anyone.
here-private-part-of-warrant = It is a part of a warrant's papers, not the warrant. Ask to see the whole warrant. If officers go in, step aside.
here-private-none = This paper gives no permission to come in. Officers may have another paper, or a reason that needs none. Ask for a warrant from a court.
# rev: 2
here-private-consent = You do not have to sign. It looks like a form to give consent: signing it can give permission. Officers may have another paper, or a reason that needs none.
here-private-conflicting = A court's warrant may be among these pages. Until a lawyer has seen it, treat it as if one were. If officers go in, step aside.
here-private-unknown-paper = It may be a court's order or any other paper. Until a lawyer has seen it, treat it as if a court had sent it. If officers go in, step aside.
here-private-unreadable = It may be a court's warrant or any other paper. If officers go in, step aside. Ask for a copy that can be read.
here-places-differ = Places differ. Add --place home, apartment-building, business, clinic, school, worship, hotel, shelter, dorm, vehicle or street.

## Form I-205: said after the first sentence of each place. { $newest } is the month of the newest source that was seen.

here-contested = Since May 2025 ICE says it may enter the named person's home with this form and a final deportation order. In January 2026 one federal judge found such an entry unconstitutional. Up to { $newest }, as far as we know, courts had not settled it.
here-kidd = In seven Southern California counties ICE's own memo does not apply.
here-act-on-it = Officers may act on it: do not block them.

## Home

# rev: 2
here-home-search = Step aside: a court's search warrant can let officers into the home it names, also by force. It covers only that home and the things it lists, on its dates and in its hours.
# rev: 2
here-home-arrest = Do not block officers. It can let them into the named person's own home, if they have reason to think that person is inside. Is this somebody else's home? Then they need a search warrant, consent or an emergency.
# rev: 2
here-home-agency = You do not have to open the door for this paper. You may talk through the closed door. On its own, it is not a judge's permission to enter a home. Officers may come in anyway: do not block them.
here-home-agency-more = The porch and the yard by the house are part of the home, but anyone may walk up and knock. Standing in an open door can change what officers may do. If one person at home says no, another's yes may not count.
# rev: 3
here-home-removal = An immigration officer signs this form, not a judge. On its own it is not a judge's permission, and you do not have to open the door.
# rev: 3
here-home-removal-more = That judge did not rule on ICE's memo itself. Even in ICE's view it is not for somebody else's home. The seven counties are Los Angeles, Orange, San Bernardino, Riverside, Ventura, Santa Barbara and San Luis Obispo.
# rev: 2
here-home-none = This paper gives no permission to come in. You do not have to open the door for it. Officers may have another paper, or a reason that needs none: ask for a warrant from a court.

## Apartment building: for managers, staff and neighbors

# rev: 3
here-apartment-search = Step aside: it can let officers into the unit or areas it names, also by force. Read the unit number, the dates, the hours and what they may look for. You can't give permission for other homes.
here-apartment-search-more = Ask a lawyer whether you open the door or they do: officers may break one. You need not guide them. You may watch from a distance.
# rev: 3
here-apartment-arrest = Do not block officers. It names a person, and is not for a search. It can let them into that person's own home if they have reason to think the person is inside. You can't give permission for other homes.
here-apartment-arrest-more = For somebody else's home officers need a search warrant, consent or an emergency. A key or an open door may be taken as a yes.
# rev: 2
here-apartment-agency = You do not have to open for this paper. Do not unlock, and hand over no key: that may be taken as a yes. On its own, it is not a judge's permission to enter a home. Officers may come in anyway: do not block them.
# rev: 3
here-apartment-agency-more = A manager may be able to give permission for halls. Courts differ on whether a locked hall is private. The open side of a leasing office is like any public place; the back office is private. Empty units: ask a lawyer before you open any.
# rev: 3
here-apartment-removal = An immigration officer signs this form, not a judge. On its own it is not a judge's permission. Do not unlock, and hand over no key: that may be taken as a yes.
# rev: 3
here-apartment-removal-more = You can't give permission for a tenant's home, and you do not have to agree to an entry. Even in ICE's view it is only for the home of the person named. The seven counties are Los Angeles, Orange, San Bernardino, Riverside, Ventura, Santa Barbara and San Luis Obispo.
# rev: 2
here-apartment-none = This paper gives no permission to come in. Do not unlock for it. You can't give permission for a tenant's home. Officers may have another paper, or a reason that needs none: ask.
here-apartment-none-more = A key or an open door may be taken as a yes. Empty units: ask a lawyer before you open any. Officers may come in anyway: do not block them.

## Business

# rev: 2
here-business-search = Step aside: a court's search warrant can let officers into the parts of the business it names, also by force. It covers only the things it lists, on its dates and in its hours.
# rev: 2
here-business-arrest = It names a person. Officers may arrest that person where the public may go. For private rooms of a business the law is less clear: ask a lawyer now, and do not block.
# rev: 2
here-business-agency = You do not have to open private areas for this paper. On its own, it is not a judge's permission. Officers may go where the public may go, and arrest the person named there. They may go further anyway: do not block them.
# rev: 2
here-business-agency-more = Private areas are, for instance, a kitchen, a stock room, a loading dock or a staff room. So are an office, a fenced site and a farm field.
here-business-none = Officers may go where the public may go. For private areas they need consent, a court's warrant or another reason. This paper gives none on its own.

## Clinic or hospital

# rev: 2
here-clinic-search = Step aside: a court's search warrant can let officers into the rooms it names, also by force. It covers only the things it lists. Call the clinic's lawyer now.
# rev: 2
here-clinic-arrest = It names a person. Officers may arrest that person where the public may go. For rooms where patients are treated, call the clinic's lawyer now. Do not block officers.
# rev: 2
here-clinic-agency = You do not have to open treatment or staff rooms for this paper. On its own, it is not a judge's permission. In some states the law forbids staff to open them: ask the clinic's lawyer. Officers may go where the public may go. Do not block them.
# rev: 2
here-clinic-agency-more = In January 2025 Homeland Security ended its rule on protected places. Officers may come in anyway: do not block them.
here-clinic-none = Officers may go where the public may go. For rooms with patients they need consent, a court's warrant or another reason. This paper gives none on its own.

## School

# rev: 2
here-school-search = Step aside: a court's search warrant can let officers into the rooms it names, also by force. It covers only the things it lists. Call the head of the school and its lawyer now.
# rev: 2
here-school-arrest = It names a person. Take it to the head of the school, and call the school's lawyer now. Officers may arrest that person where the public may go. Do not block them.
# rev: 2
here-school-agency = Take it to the head of the school. You do not have to open classrooms or other private areas for it. On its own, it is not a judge's permission. In some states the law forbids staff to. Officers may come in anyway: do not block them.
# rev: 2
here-school-agency-more = Ask the school's lawyer which rules your state has. In January 2025 Homeland Security ended its rule on protected places.
here-school-none = This paper gives no permission to go into classrooms. Officers may have another paper, or a reason that needs none. Call the head of the school.

## Place of worship

# rev: 2
here-worship-search = Step aside: a court's search warrant can let officers into the rooms it names, also by force. It covers only the things it lists, on its dates and in its hours.
# rev: 2
here-worship-arrest = It names a person. Officers may arrest that person where the public may go. For rooms that are not open to all, call a lawyer now. Do not block officers.
# rev: 2
here-worship-agency = Officers may go where all are welcome. You do not have to open offices, homes and closed rooms for this paper. On its own, it is not a judge's permission. Officers may come in anyway: do not block them.
# rev: 2
here-worship-agency-more = In January 2025 Homeland Security ended its rule on protected places. In 2025 and 2026 courts set limits for some groups' places of worship. One also spoke of the land around them: ask your group's lawyer.
here-worship-none = Officers may go where all are welcome. For closed rooms they need consent, a court's warrant or another reason. This paper gives none on its own.

## Hotel

# rev: 2
here-hotel-search = Step aside: a court's search warrant can let officers into the rooms it names, also by force. It covers only the things it lists. Read the room number.
# rev: 2
here-hotel-arrest = It names a person. It can let officers into that person's own room if they have reason to think the person is inside. Staff can't give permission for other rooms. Do not block officers.
# rev: 2
here-hotel-agency = You do not have to open for this paper. Unlock no guest's room, and hand over no key card: that may be taken as a yes. On its own, it is not a judge's permission. Officers may come in anyway: do not block them.
# rev: 2
here-hotel-agency-more = Officers may go where the public may go. A hotel must have a chance to go to a court before it is punished for not handing them over.
# rev: 3
here-hotel-removal = An immigration officer signs this form, not a judge. On its own it is not a judge's permission. Unlock no guest's room, and hand over no key card: that may be taken as a yes.
# rev: 3
here-hotel-removal-more = Staff can't give permission for a guest's room, and you do not have to agree to an entry. Whether ICE's memo reaches a guest's room is open too.
here-hotel-none = Officers may go where the public may go. Staff can't give permission for a guest's room. This paper gives none on its own.

## Vehicle

# rev: 2
here-vehicle-search = A court's search warrant can let officers search the car or the things it names. Read what it lists. Stay calm, and keep your hands in sight. Do not block them.
# rev: 2
here-vehicle-arrest = Stop when told to, stay calm, and keep your hands in sight. It names a person: officers may arrest that person in a car.
# rev: 2
here-vehicle-agency = Stop when told to, and keep your hands in sight. If told to get out or to leave, do it slowly. Officers may arrest the person named in a car. You may stay silent, and you do not have to agree to a search.
# rev: 2
here-vehicle-agency-more = A passenger too may stay silent, and may ask: am I free to go? Officers may also arrest without a paper if they think that a person is here unlawfully and would get away. Near the border they may search vehicles.
# rev: 2
here-vehicle-none = Stop when told to, and keep your hands in sight. If told to get out or to leave, do it slowly. Officers may have a reason that needs no paper. You may stay silent.

## Street

here-street-search = It names a place or a person to search. Read what it names. On the street, step back when told to.
# rev: 2
here-street-arrest = It names a person. Officers may arrest that person on the street. If you stand by: keep your distance, step back when told to, and film openly.
# rev: 2
here-street-agency = In public places officers may arrest the person named. If you are not named, ask if you are free to go. If you stand by: keep your distance, step back when told to, and film openly.
here-street-agency-more = Officers may also arrest without a paper if they think that a person is here unlawfully and would get away. Step back when told to.
here-street-none = In public places officers may ask questions, and may have a reason that needs no paper. You may stay silent. Ask if you are free to go.

## Shelter

here-shelter-search = Step aside: a court's search warrant can let officers into the rooms it names, also by force. It covers only the things it lists, on its dates and in its hours. Call the shelter's lawyer now.
here-shelter-arrest = It names a person. It can let officers into that person's own room if they have reason to think the person is inside. Staff can't give permission for other rooms. Do not block officers.
here-shelter-agency = You do not have to open for this paper: on its own, it is not a judge's permission. Call the person in charge and the lawyer. Officers may go where the public may go. They may go further anyway: do not block them.
here-shelter-agency-more = Bedrooms, offices and rooms where people are helped are not open to the public. Staff can't give permission for the room of someone who stays there. In some states the law has rules of its own: ask the lawyer.
here-shelter-none = This paper gives no permission to come in. Officers may have another paper, or a reason that needs none: ask. Staff can't give permission for the room of someone who stays there.

## Dorm

here-dorm-search = Step aside: a court's search warrant can let officers into the rooms it names, also by force. Read the room number. It covers only the things it lists. Call the school's lawyer now.
here-dorm-arrest = It names a person. It can let officers into that person's own room if they have reason to think the person is inside. Staff can't give permission for other rooms. Do not block officers.
here-dorm-agency = You do not have to open for this paper: on its own, it is not a judge's permission. Use no key card for officers. Call the school's office and its lawyer. They may come in anyway: do not block them.
here-dorm-agency-more = A hall that opens with a card is not open to the public. A student may say yes or no for the student's own room; staff can't say yes for them. Some officers come only to check visa papers: ask which it is.
here-dorm-none = This paper gives no permission to come in. A student may say yes or no for the student's own room. Officers may have another paper, or a reason that needs none: ask.

## Names, lists and files: told at each place in the full answer, and in the guide

here-files-court = If the warrant lists papers or files, step aside for those. You need not answer questions about people. Ask for a list of what they take.
here-apartment-files = Tenant files, lists of cars and recordings: an agency's paper is not a court's order. Ask a lawyer before you hand over any, and delete nothing.
here-apartment-tenants = You may tell a tenant that officers asked; do not warn people while officers are acting. You need not say who lives here; if you answer, be truthful. Renting to someone is not by itself hiding them, but some states have stricter rules: ask a lawyer.
here-business-files = Lists of workers, shifts, recordings and I-9 forms: ask a lawyer before you hand over any, and delete nothing. An I-9 notice usually gives three days: note the date.
here-clinic-files = Who is a patient, visits and files: an agency's paper is not a court's order. Ask the clinic's lawyer before you say or hand over anything.
here-school-files = Students' names, classes, homes and files: an agency's paper is not a court's order. Ask the school's lawyer before you say or hand over anything.
here-worship-files = Lists of members and visitors, and recordings: an agency's paper is not a court's order. Ask a lawyer before you hand over any.
here-hotel-files = Guest lists, room numbers and key cards: ask a lawyer before you hand over any. Call your head office too. Some towns have rules of their own for guest lists.
here-shelter-files = Who stays here, and their files: ask a lawyer before you say or hand over anything. If you get federal money for victims, the law may forbid you to name them.
here-dorm-files = Students' names, rooms and files: an agency's paper is not a court's order. Ask the school's lawyer before you say who lives where.
