### What `warrantcheck guide` says: no paper was shown, or officers say that they need none; and its topics.
###
### A message may have a second one with -more at the end of its id: it is shown in the full answer only.
### Which topic holds which sentences, and at which kinds of place it stands: data/guide.toml.

guide-headline = No paper, or "no paper needed": stay calm, ask, and do not block anyone.

title-guide-no-paper = They show no paper
title-guide-here = At this place
title-guide-no-need = They say: "I don't have to show you anything"
title-guide-emergency = They say there is an emergency
title-guide-come-in = They come in anyway
title-guide-come-back = They leave, or they come back
title-guide-topics = More
title-guide-officers = Who are they? Masks, no names, local police
title-guide-keys = Keys, codes and doors
title-guide-tenants = What to tell, and not to tell, about tenants
title-guide-files = Lists, files, cameras, I-9 notices
title-guide-people = People who work here, or come in from the street
title-guide-land = Parking, gates and land
title-guide-car = In a car
title-guide-street = On the street, and as a bystander
title-guide-back = They knock again, or hit the door
title-guide-before = Before: today, not at the door
title-guide-after = The hours after

# rev: 2
guide-no-paper = Ask who they are and what they want, through the closed door if there is one. Say: "Do you have a warrant from a court? May I see it, please? I don't consent to you coming in. I won't get in your way."
guide-no-paper-more = They may show it at a window, pass it under the door or send a picture. Then check it: warrantcheck check PAPER
# rev: 2
guide-no-need = They may be right: sometimes officers need no paper. They may also only hope for a yes. Ask: "Do you have a warrant signed by a judge?" Say once: "I don't consent. I won't get in your way. Please write down why." Then stay silent.
guide-no-need-more = Officers need not tell anyone of the right to say no. They may arrest without a paper in some cases, most of all in public places. Do not argue about it at the door.
# rev: 2
guide-emergency = In a real emergency, such as a cry for help or a fire, officers may come in without a paper. Step aside. Say: "What is the emergency? I don't consent. I won't get in your way." Do not sign anything. Note what they say and do.
guide-emergency-more = A judge can look at it later. Your notes and the times help then.
# rev: 2
guide-come-in = Step aside, and keep your hands in sight. Say once: "I don't consent to this entry or to a search." Ask for names, badge numbers and a copy. Watch from a distance, and note where they go.
guide-come-in-more = You may stay silent, and ask for a lawyer. If a person is taken, ask where to, and tell a lawyer at once. Take pictures of any damage after they have gone.
guide-come-back = Write down at once what was said, by whom and when. Keep papers and recordings. Tell the people who open the door what to say. If they come back with a paper, check that paper.
guide-come-back-more = A new paper may be another kind of paper. Look at each one as if it were the first.

## At one kind of place

guide-here-home = To enter a home, officers need a judge's warrant, consent or an emergency. Opening the door can change what they may do. One person at home should speak for all.
# rev: 2
guide-here-apartment-building = You can't give permission for a tenant's home. Do not unlock for them: a key, a code or an open door may be taken as a yes.
# rev: 2
guide-here-apartment-building-more = In halls and other shared areas a manager may be able to give permission; courts differ on locked halls. The open side of a leasing office is like any public place; the back office is private. Empty units: ask a lawyer before you open any.
guide-here-business = Officers may go where the public may go. For private areas they need consent, a warrant or another reason. Staff can say: "I'm not the person who can agree to that."
guide-here-clinic = Officers may go where the public may go. Call the person in charge and the clinic's lawyer. Staff can say: "I'm not the person who can agree to that."
guide-here-clinic-more = A waiting room that is open to all counts as public. Rooms where patients are treated do not. Some states have stricter rules: add --state.
guide-here-school = Take them to the office, and call the head of the school and its lawyer. Staff can say: "I'm not the person who can agree to that."
guide-here-worship = Officers may go where all are welcome. For closed rooms they need consent, a warrant or another reason. Call the person in charge.
# rev: 2
guide-here-hotel = Officers may go where the public may go. Staff can't give permission for a guest's room: unlock none, and hand over no key card.
guide-here-shelter = Officers may go where the public may go; in a shelter that is little. Call the person in charge. Staff can say: "I'm not the person who can agree to that."
guide-here-dorm = A hall that opens with a card is not open to the public. A student may say yes or no for the student's own room. Call the school's office and its lawyer.
# rev: 2
guide-here-vehicle = Stop when told to, and keep your hands in sight. If told to get out or to leave, do it slowly. Never drive toward officers. You may stay silent. Say: "I don't consent to a search."
# rev: 2
guide-here-street = On the street officers may ask questions, and may arrest without a paper in some cases. You may stay silent. Ask: "Am I free to go?" If you stand by: keep your distance, step back when told to, and film openly.

guide-topics = For one part, add its word to "warrantcheck guide": { $topics }. For all: --full
guide-unknown = This guide can't tell why officers came, or what they know.

## The balance: beside what is a crime

not-crimes = Saying no, asking for the warrant, staying silent and filming from a distance are not crimes.
not-crimes-more = Where the line ran: a judge in Wisconsin was convicted in 2025. She sent officers away and let a man out by a back door. In California two clinic workers were charged in 2025 after they put their bodies between an officer and a man.

## Who are they?

guide-officers-who = Ask each one: "Which agency are you with? What is your name and badge number?" A mask or a missing name tag proves nothing either way. Note what you see: clothes, cars, plates.
guide-officers-claim = Some people only say that they are officers. If you are in doubt, stay inside, call 911 and say so. Do not try to stop them yourself.
guide-officers-local = Local police or deputies may carry an agency's paper: some work with ICE under an agreement. Who carries a paper does not make it a court's. Look at the paper itself.
guide-officers-visa = At a school or a firm some officers come only to check visa papers, without a warrant. Ask: "What is this visit for?" Then call the office that handles visas.

## Keys, codes and doors

guide-keys-code = A key, a gate code, a key card or a buzz may be taken as a yes. For an agency's paper you do not have to hand over any. Say: "I don't consent. I won't get in your way."
guide-keys-taken = If they take keys, do not grab for them. Say once: "I did not give you those keys, and I don't consent." Note who took them, when, and which doors they open. Call a lawyer now.
guide-keys-taken-more = Tell the owner, and the people whose doors these keys open. Ask for the keys back in writing.
guide-keys-master = With a court's search warrant for that unit: step aside. Ask a lawyer whether you open it yourself. Officers may break a door.
guide-keys-walk = You need not guide them. You may watch from a distance and note where they go.
guide-keys-fetch = You need not bring anyone to them. Do not help anyone get away.

## Tenants and residents

guide-tenants-tell = You may tell a tenant that officers asked about them. Do not warn people while officers are acting. Do not give legal advice.
guide-tenants-ask = You need not say who lives here, what hours they keep or what car they drive. If you answer, be truthful. Do not ask the tenant for it either.
guide-tenants-risk = Renting to someone is not by itself hiding them. Some states have stricter rules: ask a lawyer which hold where you are. Some states punish a landlord who asks about status, or passes it on to scare or evict a tenant.
guide-tenants-public = In public or subsidized housing other rules hold: ask your lawyer before you answer.
guide-tenants-guests = You rent out a place by the night and are not there? No guide that we saw answers this. The guest may be the one to say yes or no: ask a lawyer.
guide-tenants-after = Tell residents what happened and where help is, without names.

## Lists, files and recordings

guide-files-lists = Lists of tenants, guests, patients, students, workers or members; car lists; gate logs. An agency's paper is not a court's order: ask a lawyer before you hand over any. Delete nothing.
guide-files-cameras = Recordings are like files: ask a lawyer first, and delete nothing. The camera's company may hold a copy, and may hand it over. Save yours today.
guide-files-subpoena = A subpoena from an agency, or an "Information Enforcement Subpoena": the agency says that it may not be ignored. Note the date, keep all papers, and call a lawyer today.
guide-files-i9 = An I-9 notice is about papers, not people. It usually gives three days: you need not hand over anything at once. Note the date, and call a lawyer.
guide-files-i9-name = Some lawyers call an I-9 notice an "administrative warrant". Read the top: is there a court's name? If not, no court sent it.

## People

guide-people-runs-in = Someone may come in from the street to get away from officers. Do not hide that person, and do not stand between them. Say: "I don't consent to you coming into private areas. I won't get in your way." Note what happens.
guide-people-tell = Tell people that they may stay silent. Do not tell them to hide, to run or to lie.

## Land

guide-land-parking = Open parking is like any public place. For a locked garage courts may differ.
guide-land-gather = If officers' cars gather on private land, you may say once that you do not agree. Do not block them. Note the plates, and ask a lawyer.
guide-land-private = Private areas are those where the public may not go. Such are a fenced site, a loading dock, a staff room, a kitchen, a farm field.

## Car

guide-car-stop = Stop when told to. Turn off the engine. Keep your hands in sight, and tell the others in the car to do the same.
guide-car-window = You may open the window only a little, to talk and to pass papers. You may stay silent. Say: "I don't consent to a search."
guide-car-out = If told to get out, get out slowly. If they break the window, do not resist: turn your face away, and say once that you don't consent.
guide-car-leave = If told to leave, leave slowly. Never drive toward officers, and do not drive off before they say so.
guide-car-passengers = Passengers may stay silent too. Ask: "Am I free to go?" If there are children, say so at once, and ask who may fetch them.

## Street

guide-street-stand = Keep a distance, with your hands in sight. Step back when told to. If told to leave, leave slowly.
guide-street-film = You may film openly in most places. Say that you are recording: some states ask for it. Do not put yourself or your phone between officers and a person.
guide-street-person = Ask the person from where you stand: "What is your name? Whom can I call?" Note the time, the place, plates and badges.

## Back again

guide-back-again = Each visit counts anew. Say again: "I don't consent. I won't get in your way. Do you have a warrant from a court?" A new paper may be another kind of paper.
guide-back-door = If they hit or kick the door: keep away from it, and keep everybody calm. Do not hold a door shut with your body. Say through the door that you don't consent. Call, and note each time.
guide-back-outside = Is someone of yours outside, with the keys? Call that person. Tell them to keep calm and to stay silent. Do not tell them to run.

## Before

guide-before-who = Choose one person who speaks with officers, and one more who can. All others say: "I'm not the person who can agree to that."
guide-before-numbers = Write down a lawyer and a local hotline, and call both once. Then: warrantcheck config set hotline "NAME, NUMBER"
guide-before-areas = Mark private areas with signs, keep them shut, and let no stranger in on other days.
guide-before-gate = Settle who opens gates and doors, and who holds keys and codes.
guide-before-files = Know where lists, files and recordings are. Settle that nobody hands them over before a lawyer has been asked.
guide-before-family = Families: settle who fetches the children, and learn one phone number by heart.
guide-before-practice = Practice every three months: warrantcheck practice

## After

guide-after-write = Write down at once what was said and done, by whom and when. Take pictures of doors, locks and papers.
guide-after-save = Save recordings today, also those that a camera's company keeps. Delete nothing.
guide-after-person = If a person was taken, ask where to. A lawyer needs the full name, date of birth, country and A-number.
guide-after-tell = Tell residents, staff or families what happened and where help is, without names.
guide-after-doors = See to doors and locks first. Keep the bills. A lawyer can say whether somebody has to pay.
