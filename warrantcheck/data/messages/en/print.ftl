### Sheets to print (warrantcheck print). data/sheets.toml says which sentence stands on which sheet, and where.
###
### Sentences for officers are always printed in English, with the reader's language beside them. None may say that
### officers can or can't come in. Quoted words are printed on papers and are never translated.

## On every sheet

print-picture = { $sheet }. SPECIMEN of a paper, with the places that the sentences speak of. Invented people; not a real paper.
print-page = Page { $page }
print-title = Sheets to print


print-sources = Sources of the law, with their dates
print-source = { $title }. Dated { $dated }, looked at on { $checked }.
print-source-undated = { $title }. Looked at on { $checked }.
print-change = You may change this page. Keep the last lines: they say how old the law is, and that no lawyer has read it.

## Cards to cut out

print-cards-title = Cards to cut out
print-cards-how = Print both pages on one sheet, flipped on the long edge. Cut along the lines.
print-card-front = To the officer
print-card-consent = I don't consent to you coming in, or to a search. I won't get in your way.
print-card-silent = I choose to stay silent. I want to speak to a lawyer.
print-card-sign = I sign nothing before my lawyer has seen it.
print-card-show = If you have a warrant from a court, please show it at the window or pass it under the door.
print-card-back = For you
print-card-closed = Talk through the closed door. Hand out or hold up this card.
print-card-look = Look at the paper: a court at the top, and a judge or clerk under the signature?
print-card-calm = Do not block, touch or lie to officers. Do not run. Officers may come in anyway.
print-card-call = Call: { $number }
print-card-call-line = Call:

## Signs for a door

print-sign-title = To officers
print-sign-consent = We don't consent to an entry or to a search.
print-sign-show = If you have a warrant from a court, please show it at the window or pass it under the door.
print-sign-silent = We choose to stay silent. We want to speak to our lawyer.
print-sign-way = We won't get in your way.
print-private-title = Private area
print-private-staff = Only for staff and for those they bring in.
print-private-consent = Staff here can't agree to an entry or to a search.
print-private-wait = Officers: please wait here, and ask for the person in charge.
print-private-show = That person will read your paper. We won't get in your way.
print-private-name = Person in charge

## The handout's second page

print-handout-title = At the door: say, do, and do not
print-handout-door = Before you open
print-handout-door-ask = Ask through the closed door who they are, and to see the paper at the window.
print-handout-door-silent = You may stay silent. You may ask for a lawyer.
print-handout-before = Before and after
print-handout-inside = If they come in anyway

## Papers with their marks

print-papers-i-200 = An agency's form: I-200
print-papers-i-205 = An agency's form with the word "Judge" on it: I-205
print-papers-ao-93 = A court's search warrant: AO 93
print-papers-ao-442 = A court's arrest warrant: AO 442

## Cards for a role play

print-roles-title = Role play
print-roles-how = Two play a scene, the others watch. Three minutes, then talk. The trainer lifts a hand to stop. Then change roles, and take the other paper.
print-roles-secret = The trainer gives the officer one of two papers. Nobody else knows which one: it is to be read.
print-roles-day = In the play it is March 3, 2026. The home is 100 Example Street, Apartment 4. A chair turned round is the door.
print-roles-safe = Nobody has to tell their own story. Nobody shouts, and nobody touches anybody. Anyone may stop at any time.
print-roles-scene = Scene { $number }
print-roles-all-scenes = All scenes
print-roles-paper-number = Paper { $number }
print-roles-role = You are
print-roles-paper = Your paper
print-roles-aim = Your aim
print-roles-do = What you do
print-roles-watch = Watch for
print-roles-print = The papers come after the cards, each with its number. The cards for the trainer and for those who watch are the last.

print-role-home-officer-who = An officer at the door of a home.
print-role-home-officer-paper = Paper 1 or paper 3, as the trainer says. Do not tell which.
print-role-home-officer-aim = You want the door opened, without a word about whose paper it is.
print-role-home-officer-do = Knock. Say: "We have a warrant. Please open." Show the paper only when asked, and hold it still. After two minutes say: "We are coming in now."
print-role-home-officer-watch = Does the tenant ask for the paper, or open first? Which line is read?
print-role-tenant-who = A tenant at home, 100 Example Street, Apartment 4. The door is closed.
print-role-tenant-aim = Find out whose paper it is, say the sentence that fits, and stay calm.
print-role-tenant-do = Ask through the door. Have the paper held up. Read the top, then the words under the signature. If they come in, step aside, hands in sight.
print-role-tenant-watch = Did you open in order to talk? Did you read who signed? Did you step aside at the end?

print-role-building-officer-who = An officer at the desk of an apartment building.
print-role-building-officer-paper = Paper 2 or paper 3, as the trainer says. Do not tell which.
print-role-building-officer-aim = You want the key of Apartment 4, and names.
print-role-building-officer-do = Say: "A judge ordered this. The key, please." Show the paper when asked. Then ask: "Who lives in 4?" Be friendly, and in a hurry.
print-role-building-officer-watch = Does the manager read who signed at the bottom? Do you get a key, a list or a name?
print-role-manager-who = The manager of 100 Example Street. The tenant is not with you.
print-role-manager-aim = Find out whose paper it is. Give no permission for a tenant's home, and no names.
print-role-manager-do = Read aloud the top and the words under the signature. Ask for a copy, or take a picture. Call the lawyer. If they go up, step aside, and note the time.
print-role-manager-watch = Did you say who lives where? Did you stand in the way? Does the paper name the unit?

print-role-clinic-officer-who = An officer at the front desk of a clinic.
print-role-clinic-officer-paper = Paper 1 or paper 4, as the trainer says. Do not tell which.
print-role-clinic-officer-aim = You want to know if the person named is there, and in which room.
print-role-clinic-officer-do = Say: "We have a warrant for this person. Which room?" Show the paper when asked. Wait while it is read. Then say: "We are going in now."
print-role-clinic-officer-watch = Does the desk read it? Does anybody point at a room, or stand in the way?
print-role-desk-who = The one at the front desk of the clinic. People are waiting.
print-role-desk-aim = Find out whose paper it is, say nothing about patients, and get the person in charge.
print-role-desk-do = Read the top, the title, and the words under the signature. Call the person in charge and the lawyer. If they go in, step aside, and note which rooms.
print-role-desk-watch = Did you step aside? Did you say who is a patient? Does the paper name a place, or a person only?

print-role-street-officer-who = An officer on the sidewalk. The chair beside you is the person you want to arrest.
print-role-street-officer-paper = Paper 1 or paper 4. It stays in your pocket.
print-role-street-officer-aim = You want to finish, and you do not like the camera.
print-role-street-officer-do = Say to the bystander: "Step back." Say it once more. Answer no questions. Then walk off with the chair.
print-role-street-officer-watch = Does the bystander step back, and go on filming?
print-role-bystander-who = Somebody who passes by, with a phone.
print-role-bystander-aim = Keep a record, keep away, and make nothing worse.
print-role-bystander-do = Step back when told to. Film openly. Say the time and the place aloud. Ask the chair: "Whom can I call?" The trainer answers with a name and a number.
print-role-bystander-watch = Did you come too close? Did you shout? Do you have the car's number and the badge numbers?

print-role-trainer-who = The trainer. Play the officer first, so that all see how calm it is.
print-role-trainer-aim = All read first, and then speak. Nobody blocks anybody, whatever the paper is.
print-role-trainer-do = Say after the scene: Papers 1 and 2 are an agency's. Nobody has to open, hand over a key, or name anybody. Papers 3 and 4 are a court's: step aside. Paper 3 is for one apartment. Paper 4 names a person and is no search warrant.
print-role-trainer-watch = Officers may come in with any paper: each scene ends with a step aside. Who looks upset? Lift your hand, and go on with the talk.
print-role-watcher-who = One who watches. Each who does not play gets this card.
print-role-watcher-aim = See what happened, not who was good.
print-role-watcher-do = Note what was read first, and each sentence that was said.
print-role-watcher-watch = Was a key, a name or a yes given away? Was anybody blocked? What would you have said?

print-roles-talk = Talk about it
print-roles-talk-first = What did you look at first?
print-roles-talk-hard = Which sentence was hard to say? Say it again together.
print-roles-talk-change = What would you change at your own door?

## Before anyone knocks

print-before-title-apartment-building = Before anyone knocks: an apartment building
print-before-title-business = Before anyone knocks: a workplace
print-before-title-clinic = Before anyone knocks: a clinic
print-before-title-school = Before anyone knocks: a school
print-before-title-shelter = Before anyone knocks: a shelter
print-before-title-worship = Before anyone knocks: a place of worship
print-before-how = Fill this in together, with your lawyer. Hang it up where staff see it, and the public does not.
print-before-who = Who speaks with officers
print-before-speaks = Name and number
print-before-stands-in = Stands in
print-before-calls = Calls the lawyer
print-before-writes = Writes down names, times and rooms
print-before-others = Everybody else says: "I'm not the person who can agree to that."
print-before-rooms = Rooms that are private
print-before-rooms-list = These rooms are not open to the public
print-before-sign = A sign hangs at each of them, and the doors are kept shut.
print-before-open = These rooms are open to the public
print-before-keys = Keys, codes and cameras
print-before-codes = Who has keys and gate codes
print-before-codes-safe = No code is written down at the door or the gate.
print-before-camera = Who can save the cameras' recordings, and for how long they are kept
print-before-files = Files
print-before-files-where = Where they are, and who may open them
print-before-files-ask = Nobody hands over a file or a list before the lawyer has seen the paper.
print-before-files-keep = Nothing is thrown away or changed because officers asked for it.
print-before-practice = Practice
print-before-practice-date = We practiced on, and next on
print-before-law = What the rules are here
print-before-own = For us
print-before-apartment-1 = Tenants know how to reach us, and we them.
print-before-apartment-2 = Locksmith and night staff know: no door is opened without the person in charge.
print-before-business-1 = Kitchen, stock room, loading dock and office have a sign.
print-before-business-2 = An audit of work papers has dates of its own: the lawyer knows who keeps the forms.
print-before-clinic-1 = Screens and patient lists can't be read from the waiting room.
print-before-clinic-2 = Nobody says who is a patient here, or who was.
print-before-school-1 = Everyone who picks up a child is on a list, also for a day when parents can't come.
print-before-school-2 = Officers wait in the office, not in the hall.
print-before-shelter-1 = The list of guests is locked away. Some shelters must keep names secret by law.
print-before-shelter-2 = Guests know the plan, and whom they can ask.
print-before-worship-1 = The service is open to all; offices, classrooms and homes are closed, with a sign.
print-before-worship-2 = One person at the entrance knows the plan at every service.

## Notes of what happened

print-log-title = What happened: notes
print-log-how = Write down what you saw and heard yourself, on the same day. Give it to the lawyer only; do not post it.
print-log-when = When and where
print-log-date = Date
print-log-from = From
print-log-to = To
print-log-place = Place, rooms
print-log-writer = Written by
print-log-officers = Officers
print-log-name = Name
print-log-agency = Agency
print-log-badge = Badge
print-log-car = Car, plate
print-log-papers = Papers that were shown
print-log-paper-title = Title
print-log-paper-number = Form number
print-log-paper-top = At the top
print-log-paper-signed = Words under the signature
print-log-copy = We have a copy or a picture.
print-log-said = What officers said, word for word
print-log-answered = What we said
print-log-did = What they did, where they went, what they took or broke
print-log-people = Who was taken, and where to
print-log-witnesses = Who else saw it
print-log-kept = Recordings and pictures: where they are kept
