### The page that a phone opens (warrantcheck serve), and what the terminal says of it.
###
### Read at a door, on a small screen, by somebody in a hurry. The answer itself is made of the same sentences as in the
### terminal; here stands only what is around it.

serve-title = What is this paper?
serve-lead = Take a picture of the paper. Then read here what it looks like.
serve-take = Take a picture
serve-choose = Choose a picture or a PDF
serve-more-pages = More pages of this paper
serve-another-page = Add another page
serve-how = Lay the paper flat. Hold the phone straight above it, with all four edges in the picture.
serve-check = Check this paper
serve-remove = Take it out
serve-language = Language
# The name of your language, in your language.
serve-private = The picture goes to the computer that this page comes from, and to no other place. Nothing is kept.

## Pickers

serve-place = Where are you?
serve-place-any = Any private place
serve-place-home = A home
serve-place-apartment-building = An apartment building
serve-place-business = A business
serve-place-clinic = A clinic or hospital
serve-place-school = A school
serve-place-worship = A place of worship
serve-place-hotel = A hotel
serve-place-shelter = A shelter
serve-place-dorm = A dorm
serve-place-vehicle = A car
serve-place-street = The street
serve-state = State
serve-state-paper = The state on the paper

## A picture before it is sent

serve-looking = Looking at the picture ...
serve-looks-well = The picture looks clear.

## While it is sent and read. The 0 is replaced by how much was sent.

serve-sending = Sending: 0 of 100
serve-lost = The computer does not answer. Are you in the same Wi-Fi?
serve-waiting = Please wait
serve-queue = Papers before yours: { $count }
serve-reading = Your paper is being looked at.
serve-wait-reload = This page looks again by itself.

## The answer

serve-marks = Four things to look for
serve-seen-yes = seen
serve-seen-no = not seen
serve-seen-cant-tell = can't tell
serve-aloud = Read it aloud
serve-silent = Stop
serve-show = Large letters, to show
serve-note = To read out on the phone
serve-note-hint = For a lawyer or a hotline. Names are shortened.
serve-copy = Copy
serve-copied = Copied.
serve-share = Share
serve-picture-of = Picture { $number } of the paper. Numbered boxes show what was seen; their words stand below.
serve-enlarge = Make it larger
serve-smaller = Make it smaller
serve-more = More about this paper, and the law
serve-kept = The computer keeps this answer for a moment only. If you leave this page, take the picture again.
serve-again = Check another paper
serve-again-picture = Take the picture again

## What can go wrong

serve-fault-title = That did not work
serve-fault-form = What was sent can't be understood. Open the page again, and send the picture from there.
serve-fault-token = This page was open for too long. Open it again, and send the picture from there.
serve-fault-secret = This address is not the right one. Scan the code on the computer's screen again.
serve-fault-session = This page opens only with the code. Scan the code on the computer's screen.
serve-fault-origin = This was sent from another page, so it was not read. Scan the code on the computer's screen.
serve-fault-host = This page has another address. Scan the code on the computer's screen.
serve-fault-not-there = There is no such page here. Go back to the first page.
serve-fault-slow = The picture came in too slowly. Go closer to the Wi-Fi, and send it again.
serve-fault-gone = This answer is no longer kept. Take the picture again.
serve-fault-too-large = That is too much at once: at most 40 MB. Send fewer pages, or smaller pictures.
serve-fault-no-file = No picture came along. Take one first, then send it.
serve-fault-paper = Reading this took too much time or memory, so there is no answer. Take a picture of the paper, and send that.
serve-fault-often = You asked too often. Wait a minute, then try again.
serve-fault-inside = Something went wrong inside this tool. Go on without it: a lawyer or a hotline can read the paper with you.
serve-fault-busy = Too many papers are waiting. Try again in a minute, or call a hotline.

## What the terminal says

serve-says-here = Open this address on this computer. No other computer or phone can open it; for a phone, add --lan.
serve-says-lan = Open this address on the phone, or scan the code. The phone has to be in the same network.
serve-says-plain = People on the same Wi-Fi could read along: use your own, or the phone's hotspot, not the building's.
serve-says-secure = The certificate keeps others on the Wi-Fi from reading along. Give the address only to people you trust.
serve-says-ends = It ends by itself in { $minutes } minutes. To end it now, press Ctrl-C.
serve-says-ended-time = Its time is over, so it has ended. Nothing was kept.
serve-says-ended-stopped = It has ended. Nothing was kept.
serve-says-ended-secrets = Somebody tried { $count } wrong addresses, so it has ended. Start it again for a new one.
