### What it means here: what this paper lets officers do, and what not, by kind of place.
###
### data/places.toml says which message is shown where; data/law.toml says on which law each rests. A message may have a
### second one with -more at the end of its id: it is shown in the full answer only.
### Never: that officers can or can't come in. Say what the paper is on its own, and that they may come in anyway.

## Any private place: said when the kind of place is not known

here-private-court = A court's warrant can let officers in, also by force. It covers the place or the person that it names, and no more.
here-private-court-more = A search warrant is for the place, the dates and the hours it names. An arrest warrant is for a person, and for that person's own home.
here-private-search = A court's search warrant can let officers into the place it names, also by force. It covers that place, its dates, its hours and the things it lists.
here-private-search-more = A federal search warrant is used within 14 days. Its hours are 6 a.m. to 10 p.m., unless the judge allows others. Officers leave a copy and a list of what they took. States have rules of their own.
here-private-arrest = An arrest warrant names a person, not a place. It can let officers into that person's own home if they have reason to think the person is inside. For somebody else's home they need more.
here-private-arrest-more = More means a search warrant for that home, consent or an emergency. A federal arrest warrant has no last day. The court's clerk may sign some arrest warrants.
here-private-inspection = A court's inspection warrant can let officers into the business it names, for what it lists. It may say "administrative" and still come from a court.
here-private-seizure = A court's warrant to take property can let officers take the things it lists. It is about things, not about people.
here-private-tracking = It is about tracking a car, a phone or a thing. It is not for a search of a home, and not for an arrest.
here-private-unsigned = The court may have signed another copy, or a judge may have signed by phone or computer. If officers go in, treat it as a court's warrant: step aside.
here-private-agency = On its own, this paper is not a judge's permission to go into private areas. You do not have to agree. Officers may come in anyway: do not block them.
here-private-agency-more = Officers may arrest the person named in places that are open to the public. Opening a locked door, or handing over a key, may be taken as a yes.
# rev: 2
here-private-removal = Since May 2025 ICE says this form and a final order let officers enter the home of the person named. One federal judge found such an entry unlawful in January 2026. Up to July 2026, as far as we know, courts had not settled it. Officers may act on it: do not block them.
# rev: 2
here-private-removal-more = That judge did not rule on ICE's memo itself. Even in ICE's view it is only for the home of the person named. You do not have to agree.
here-private-agency-subpoena = An agency's subpoena asks for papers or answers, by a date. It lets no one in. Do not throw it away and do not hand over files at the door: ask a lawyer first.
here-private-agency-subpoena-more = If someone does not answer, the agency can ask a federal court. Only an order of that court can be punished when it is not obeyed.
# rev: 2
here-private-agency-case = It is about a case in immigration court, which is part of an agency. It is not a court of law's permission to go into private areas. Keep it: its dates matter.
here-private-agency-case-more = You do not have to agree. Officers may come in anyway: do not block them.
here-private-detainer = It is an agency's request to a jail or a police office. On its own, it is not a judge's permission to go into private areas. Officers may come in anyway: do not block them.
here-private-parole = It comes from a parole board or a prison agency, not from a court. For someone on parole other rules may hold: ask a lawyer now. Officers may come in anyway: do not block them.
here-private-other-court = It may ask or order something by a date. Show it to a lawyer today. Some court papers, such as eviction papers, can let a sheriff or marshal in.
here-private-subpoena = A subpoena asks for papers or for a person, by a date. It is not for a search. A lawyer can answer it for you: call one today, and keep all that it asks for.
here-private-application = It is what an officer asks a judge for, not what the judge orders. A judge may have signed it all the same. There may be a warrant too: ask to see it.
here-private-eviction = An eviction paper can let a sheriff or marshal in to remove a tenant, after notice. It is not for a search or an arrest. Show it to a lawyer today: its days are few.
here-private-part-of-warrant = It is a part of a warrant's papers, not the warrant. Ask to see the whole warrant. If officers go in, step aside.
here-private-none = This paper gives no permission to come in. Officers may have another paper, or a reason that needs none. Ask for a warrant from a court.
here-private-consent = It looks like a form to give consent. Signing it can give permission. You do not have to sign. Officers may have another paper, or a reason that needs none.
here-private-conflicting = A court's warrant may be among these pages. Until a lawyer has seen it, treat it as if one were. If officers go in, step aside.
here-private-unknown-paper = It may be a court's order or any other paper. Until a lawyer has seen it, treat it as if a court had sent it. If officers go in, step aside.
here-private-unreadable = It may be a court's warrant or any other paper. If officers go in, step aside. Ask for a copy that can be read.
here-places-differ = Places differ. Add --place home, apartment-building, business, clinic, school, worship, hotel, vehicle or street.

## Home

here-home-search = A court's search warrant can let officers into the home it names, also by force. Read the address and the unit. It covers the things it lists, on its dates and in its hours.
here-home-arrest = It can let officers into the named person's own home, if they have reason to think that person is inside. Is this somebody else's home? Then they need a search warrant, consent or an emergency.
here-home-agency = On its own, this paper is not a judge's permission to enter a home. You do not have to agree. You may talk through the closed door. Officers may come in anyway: do not block them.
here-home-agency-more = The porch and the yard by the house are part of the home, but anyone may walk up and knock. Standing in an open door can change what officers may do. If one person at home says no, another's yes may not count.
# rev: 2
here-home-removal = Since May 2025 ICE says this form and a final order let officers enter the home of the person named. One federal judge found such an entry unlawful in January 2026. Up to July 2026, as far as we know, courts had not settled it. Officers may act on it: do not block them.
# rev: 2
here-home-removal-more = That judge did not rule on ICE's memo itself. Even in ICE's view it is not for somebody else's home. You do not have to agree.
here-home-none = To enter a home, officers need a judge's warrant, consent or an emergency. This paper is none of these. They may have another paper: ask for it.

## Apartment building: for managers, staff and neighbors

# rev: 2
here-apartment-search = A court's search warrant can let officers into the unit or areas it names, also by force. Read the unit number, the things, the dates and the hours. You can't give permission for other homes.
# rev: 2
here-apartment-arrest = It names a person, and is not for a search. It can let officers into that person's own home if they have reason to think the person is inside. You can't give permission for other homes.
here-apartment-arrest-more = For somebody else's home officers need a search warrant, consent or an emergency. A key or an open door may be taken as a yes.
here-apartment-agency = On its own, this paper is not a judge's permission to enter a home. A manager can't give permission for a tenant's home, but may be able to for halls. A key or an open door may be taken as a yes.
# rev: 2
here-apartment-agency-more = Courts differ on whether a locked hall is private. The open side of a leasing office is like any public place; the back office is private. Empty units and tenant files: ask a lawyer before you open or hand over any. Officers may come in anyway: do not block them.
# rev: 2
here-apartment-removal = Since May 2025 ICE says this form and a final order let officers enter the home of the person named. One federal judge found such an entry unlawful in January 2026. Up to July 2026, as far as we know, courts had not settled it. Officers may act on it: do not block them.
# rev: 2
here-apartment-removal-more = A manager can't give permission for a tenant's home. A key or an open door may be taken as a yes. Even in ICE's view it is only for the home of the person named.
here-apartment-none = This paper gives no permission to come in. A manager can't give permission for a tenant's home. Officers may have another paper, or a reason that needs none: ask.
here-apartment-none-more = A key or an open door may be taken as a yes. Empty units and tenant files: ask a lawyer before you open or hand over any. Officers may come in anyway: do not block them.

## Business

here-business-search = A court's search warrant can let officers into the parts of the business it names, also by force. It covers the things it lists, on its dates and in its hours.
here-business-arrest = It names a person. Officers may arrest that person where the public may go. For private rooms of a business the law is less clear: ask a lawyer now.
here-business-agency = Officers may go where the public may go, and arrest the person named there. For private areas, this paper on its own is not a judge's permission. The person in charge does not have to agree.
here-business-agency-more = Private areas are, for instance, a kitchen, a stock room, an office or a farm field. Officers may come in anyway: do not block them.
here-business-none = Officers may go where the public may go. For private areas they need consent, a court's warrant or another reason. This paper gives none on its own.

## Clinic or hospital

here-clinic-search = A court's search warrant can let officers into the rooms it names, also by force. It covers the things it lists. Call the clinic's lawyer now.
here-clinic-arrest = It names a person. Officers may arrest that person where the public may go. For rooms where patients are treated, call the clinic's lawyer now.
here-clinic-agency = Officers may go where the public may go. For treatment rooms and staff rooms, this paper on its own is not a judge's permission. The person in charge does not have to agree.
here-clinic-agency-more = Some states have rules for clinics: ask the clinic's lawyer. Since January 2025 the agency has no list of protected places. Officers may come in anyway: do not block them.
here-clinic-none = Officers may go where the public may go. For rooms with patients they need consent, a court's warrant or another reason. This paper gives none on its own.

## School

here-school-search = A court's search warrant can let officers into the rooms it names, also by force. It covers the things it lists. Call the head of the school and its lawyer now.
here-school-arrest = It names a person. Take it to the head of the school, and call the school's lawyer now. Officers may arrest that person where the public may go.
here-school-agency = On its own, this paper is not a judge's permission to go into classrooms or other private areas. The head of the school does not have to agree. Officers may come in anyway: do not block them.
here-school-agency-more = Some states have rules for schools: ask the school's lawyer. Since January 2025 the agency has no list of protected places.
here-school-none = This paper gives no permission to go into classrooms. Officers may have another paper, or a reason that needs none. Call the head of the school.

## Place of worship

here-worship-search = A court's search warrant can let officers into the rooms it names, also by force. It covers the things it lists, on its dates and in its hours.
here-worship-arrest = It names a person. Officers may arrest that person where the public may go. For rooms that are not open to all, call a lawyer now.
here-worship-agency = Officers may go where all are welcome. For offices, homes and closed rooms, this paper on its own is not a judge's permission. The person in charge does not have to agree.
here-worship-agency-more = Since January 2025 the agency has no list of protected places. In February 2025 a court set limits for some groups' places of worship: ask your group's lawyer. Officers may come in anyway: do not block them.
here-worship-none = Officers may go where all are welcome. For closed rooms they need consent, a court's warrant or another reason. This paper gives none on its own.

## Hotel

here-hotel-search = A court's search warrant can let officers into the rooms it names, also by force. It covers the things it lists. Read the room number.
here-hotel-arrest = It names a person. It can let officers into that person's own room if they have reason to think the person is inside. Staff can't give permission for other rooms.
here-hotel-agency = Officers may go where the public may go. For a guest's room, this paper on its own is not a judge's permission. Staff can't give it for the guest. Officers may come in anyway: do not block them.
here-hotel-agency-more = A key card may be taken as a yes. Guest lists: ask a lawyer. A hotel must have a chance to go to a court before it is punished for not handing them over.
# rev: 2
here-hotel-removal = Since May 2025 ICE says this form and a final order let officers enter the home of the person named. One federal judge found such an entry unlawful in January 2026. Up to July 2026, as far as we know, courts had not settled it. Officers may act on it: do not block them.
# rev: 2
here-hotel-removal-more = Whether it reaches a guest's room is open too. Staff can't give permission for a guest's room.
here-hotel-none = Officers may go where the public may go. Staff can't give permission for a guest's room. This paper gives none on its own.

## Vehicle

here-vehicle-search = A court's search warrant can let officers search the car or the things it names. Read what it lists. Stay calm, and keep your hands in sight.
here-vehicle-arrest = It names a person. Officers may arrest that person in a car. Stop when told to, stay calm, and keep your hands in sight.
here-vehicle-agency = In a car the rules differ: officers may arrest the person named there. Stop when told to, and keep your hands in sight. You may stay silent, and you do not have to agree to a search.
here-vehicle-agency-more = Officers may also arrest without a paper if they think that a person is here unlawfully and would get away. Near the border they may search vehicles.
here-vehicle-none = In a car the rules differ. Officers may have a reason that needs no paper. Stop when told to, and keep your hands in sight. You may stay silent.

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

here-apartment-files = Tenant files, lists of cars and recordings: an agency's paper is not a court's order. Ask a lawyer before you hand over any, and delete nothing.
here-apartment-tenants = You may tell a tenant that officers asked. You need not say who lives here; if you answer, be truthful. Renting to someone is not by itself hiding them, but some states have stricter rules: ask a lawyer.
here-business-files = Lists of workers, shifts, recordings and I-9 forms: ask a lawyer before you hand over any, and delete nothing. An I-9 notice usually gives three days: note the date.
here-clinic-files = Who is a patient, visits and files: an agency's paper is not a court's order. Ask the clinic's lawyer before you say or hand over anything.
here-school-files = Students' names, classes, homes and files: an agency's paper is not a court's order. Ask the school's lawyer before you say or hand over anything.
here-worship-files = Lists of members and visitors, and recordings: an agency's paper is not a court's order. Ask a lawyer before you hand over any.
here-hotel-files = Guest lists, room numbers and key cards: ask a lawyer before you hand over any, and call your head office too. Some towns have rules of their own for guest lists.
here-shelter-files = Who stays here, and their files: ask a lawyer before you say or hand over anything. If you get federal money for victims, the law may forbid you to name them.
here-dorm-files = Students' names, rooms and files: an agency's paper is not a court's order. Ask the school's lawyer before you say who lives where.
