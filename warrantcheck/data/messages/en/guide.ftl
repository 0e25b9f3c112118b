### What `warrantcheck guide` says: no paper was shown, or officers say that they need none.
###
### A message may have a second one with -more at the end of its id: it is shown in the full answer only.

guide-headline = No paper, or "no paper needed": stay calm, ask, and do not block anyone.

title-guide-no-paper = They show no paper
title-guide-here = At this place
title-guide-no-need = They say: "I don't have to show you anything"
title-guide-emergency = They say there is an emergency
title-guide-come-in = They come in anyway
title-guide-come-back = They leave, or they come back

guide-no-paper = Ask who they are and what they want, through the closed door if there is one. Say: "Do you have a warrant from a court? May I see it, please? I don't consent to entry. I won't get in your way."
guide-no-paper-more = They may show it at a window, pass it under the door or send a picture. Then check it: warrantcheck check PAPER
guide-no-need = They may be right: sometimes officers need no paper. They may also only hope for a yes. Say once: "I don't consent. I won't get in your way. Please write down why." Then stay silent, and call.
guide-no-need-more = Officers need not tell anyone of the right to say no. They may arrest without a paper in some cases, most of all in public places. Do not argue about it at the door.
# rev: 2
guide-emergency = In a real emergency, such as a cry for help or a fire, officers may come in without a paper. Step aside. Say: "What is the emergency? I don't consent. I won't get in your way." Do not sign anything. Note what they say and do.
guide-emergency-more = A judge can look at it later. Your notes and the times help then.
guide-come-in = Step aside, and keep your hands in sight. Say once: "I don't consent to this entry or to a search." Ask for names, badge numbers and a copy. Watch from a distance, and note where they go.
guide-come-in-more = You may stay silent, and ask for a lawyer. If a person is taken, ask where to, and tell a lawyer at once. Take pictures of any damage after they have gone.
guide-come-back = Write down at once what was said, by whom and when. Keep papers and recordings. Tell the people who open the door what to say. If they come back with a paper, check that paper.
guide-come-back-more = A new paper may be another kind of paper. Look at each one as if it were the first.

## At one kind of place

guide-here-home = To enter a home, officers need a judge's warrant, consent or an emergency. Opening the door can change what they may do. One person at home should speak for all.
guide-here-apartment-building = A manager can't give permission for a tenant's home. A key or an open door may be taken as a yes. Tenant files: ask a lawyer before you hand over any.
guide-here-apartment-building-more = In halls and other shared areas a manager may be able to give permission; courts differ on locked halls. The open side of a leasing office is like any public place; the back office is private. Empty units: ask a lawyer before you open any.
guide-here-business = Officers may go where the public may go. For private areas they need consent, a warrant or another reason. Staff can say: "I'm not the person who can agree to that."
guide-here-clinic = Officers may go where the public may go. Call the person in charge and the clinic's lawyer. Staff can say: "I'm not the person who can agree to that."
guide-here-school = Take them to the office, and call the head of the school and its lawyer. Staff can say: "I'm not the person who can agree to that."
guide-here-worship = Officers may go where all are welcome. For closed rooms they need consent, a warrant or another reason. Call the person in charge.
guide-here-hotel = Officers may go where the public may go. Staff can't give permission for a guest's room. Guest lists: ask a lawyer.
guide-here-vehicle = In a car the rules differ. Stop when told to, and keep your hands in sight. You may stay silent. Say: "I don't consent to a search."
# rev: 2
guide-here-street = On the street officers may ask questions, and may arrest without a paper in some cases. You may stay silent. Ask: "Am I free to go?" If you stand by: keep your distance, step back when told to, and film openly.

guide-unknown = This guide can't tell why officers came, or what they know.
