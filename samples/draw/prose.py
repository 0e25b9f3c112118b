"""Papers that are mostly running text: affidavit, attachment, flyer, letter."""

from __future__ import annotations

from sheet import Draw, Sheet

AFFIDAVIT = (
    (
        "I, Casey Invented, being first duly sworn, hereby depose and state as follows:",
        "1. I make this affidavit in support of an application under Rule 41 of the Federal Rules of Criminal "
        "Procedure "
        "for a warrant to search the premises known as 100 Example Street, Apt 4, Springfield, Illinois, further "
        "described in Attachment A, for the things named below.",
        "2. I am a Special Agent with the Postal Inspection Service and have been since 2011. The facts in this "
        "affidavit come from my personal observations, my training and experience, and information obtained from other "
        "agents and witnesses. This affidavit is intended to show merely that there is sufficient probable cause for "
        "the requested warrant and does not set forth all of my knowledge about this matter.",
        "3. Based on my training and experience and the facts as set forth in this affidavit, there is probable cause "
        "to believe that violations of 18 U.S.C. § 1708 (theft or receipt of stolen mail matter) have been committed. "
        "There is also probable cause to search the premises for evidence of these crimes.",
        "PROBABLE CAUSE",
        "4. On or about January 12, 2026, the post office in Springfield was told by several residents of Example "
        "Street that parcels which had been marked as delivered had not reached them. Between that day and "
        "February 20, "
        "2026, forty-one such reports were made.",
        "5. On February 23, 2026, a parcel with a recording device was left at the front door of 88 Example Street.",
    ),
    (
        "6. At 2:14 p.m. on the same day the parcel was picked up by a person in a gray coat, who was seen by two "
        "inspectors to carry it into the building at 100 Example Street. The signal of the device came from the north "
        "end of the second floor, where there is one dwelling only, Apt 4.",
        "7. On February 24, 2026, the manager of the building told me that Apt 4 has been let to Devon Fictional since "
        "August 2024, and that boxes with labels torn off had been left beside the bins of the building every week "
        "since the new year.",
        "8. On February 26, 2026, I compared the numbers of nine labels found beside those bins with the "
        "reports of the "
        "residents. Seven of them belong to parcels that were reported missing.",
        "9. In my training and experience, persons who take parcels from the mail keep what they have taken where they "
        "live until it can be sold, keep lists of what was sold and to whom, and arrange such sales by telephone.",
        "10. On February 27, 2026, I looked at offers on a public market page. Under the name of a user in "
        "Springfield I "
        "found twenty-two offers of new goods, among them a red lamp, a set of chisels and a child’s telescope, "
        "each of "
        "which matches a parcel that was reported missing.",
        "11. The pictures of those offers show a window with a green frame. The windows of the second floor at "
        "the north "
        "end of 100 Example Street have green frames. No other building in the street has such windows.",
    ),
    (
        "12. Nothing in this affidavit was obtained by entering the building. The hall and the bins can be seen "
        "from the "
        "public way.",
        "AUTHORIZATION REQUEST",
        "13. I submit that this affidavit supports probable cause for a warrant to search the premises described in "
        "Attachment A and seize parcels, labels of parcels and records of their sale, and I request that the "
        "Court issue the proposed "
        "search warrant.",
        "14. I request that the search be made in the daytime.",
    ),
)


def affidavit(page: int) -> Draw:
    """The drawing of one page, 0 to 2, of an affidavit in support of an application."""

    def draw(s: Sheet) -> None:
        y = 72.0
        if page == 0:
            s.centre(306, y, "IN THE UNITED STATES DISTRICT COURT", "Times-Bold", 12)
            s.centre(306, y + 16, "FOR THE CENTRAL DISTRICT OF ILLINOIS", "Times-Bold", 12)
            s.text(72, y + 50, "IN THE MATTER OF THE SEARCH OF", size=11)
            s.text(72, y + 65, "100 EXAMPLE STREET, APT 4, SPRINGFIELD", size=11)
            s.upright(310, y + 38, y + 76)
            s.text(330, y + 58, "Case No. 26-mj-9001", size=11)
            s.centre(306, y + 106, "AFFIDAVIT IN SUPPORT OF AN APPLICATION", "Times-Bold", 12)
            s.centre(306, y + 121, "FOR A SEARCH WARRANT", "Times-Bold", 12)
            y += 154
        for words in AFFIDAVIT[page]:
            if words.isupper():
                s.centre(306, y + 10, words, "Times-Bold", 12)
                y += 36
            else:
                y = s.para(72, y, 468, words, 12, leading=20, indent=0 if page == 0 and y < 240 else 30) + 6
        if page == 2:
            affidavit_end(s)
        s.centre(306, 750, str(page + 1), size=11)

    return draw


def affidavit_end(s: Sheet) -> None:
    """The officer's signature and the oath before the judge."""
    s.text(310, 420, "Respectfully submitted,", size=12)
    s.sign("affiant", 310, 540, 460)
    s.line(310, 540, 462)
    s.text(310, 476, "Casey Invented", size=12)
    s.text(310, 491, "Special Agent", size=12)
    s.text(72, 540, "Subscribed and sworn to before me on March 2, 2026:", size=12)
    s.sign("judge", 72, 310, 592)
    s.line(72, 310, 592)
    s.text(72, 606, "AVERY PLACEHOLDER", size=12)
    s.text(72, 621, "UNITED STATES MAGISTRATE JUDGE", size=12)


def attachment_a(s: Sheet) -> None:
    """What a warrant's Attachment A says of the place."""
    s.centre(306, 84, "ATTACHMENT A", "Times-Bold", 14)
    s.centre(306, 112, "Property to Be Searched", "Times-BoldItalic", 12)
    s.para(
        72,
        150,
        468,
        "The property to be searched is 100 Example Street, Apt 4, Springfield, Illinois, further "
        "described as a dwelling on the second floor, at the north end, of a brick building of three floors. The "
        "number 4 is fixed to the door, which is brown. The windows have green frames. The dwelling has a kitchen, a "
        "bathroom and two rooms. The search includes a storage space in the cellar that is marked with the same "
        "number.",
        12,
        leading=20,
        indent=30,
    )


def flyer(s: Sheet) -> None:
    """A rights flyer that shows both signature lines."""
    s.centre(306, 70, "KNOW YOUR RIGHTS", "Helvetica-Bold", 30)
    s.centre(306, 98, "What kind of warrant is it? Look before you open the door.", "Helvetica-Bold", 14)
    y = 126.0
    for words in (
        "You have the right to remain silent. You do not have to open the door to talk.",
        "Ask the officers to slide the paper under the door, or to hold it up to a window.",
        "Look for the name of a court at the top, and for the signature of a judge at the bottom.",
    ):
        y = s.para(60, y, 492, "• " + words, 12, leading=17, font="Helvetica")
    for x, title, head, name, label, note in (
        (
            40,
            "AN ICE WARRANT",
            "U.S. DEPARTMENT OF HOMELAND SECURITY",
            "Warrant for Arrest of Alien",
            "(Signature of Authorized Immigration Officer)",
            "Signed by an officer of an agency. No judge has seen it.",
        ),
        (
            316,
            "A COURT’S WARRANT",
            "UNITED STATES DISTRICT COURT",
            "SEARCH AND SEIZURE WARRANT",
            "Judge’s signature",
            "Signed by a judge. Read the address and the date.",
        ),
    ):
        s.centre(x + 128, 214, title, "Helvetica-Bold", 15)
        s.frame(x, 226, x + 256, 470, 1.2)
        s.centre(x + 128, 250, head, "Times-Bold", 10.5)
        s.centre(x + 128, 272, name, "Times-Bold", 10.5)
        for row in range(6):
            s.rule(x + 24, x + 232 - 30 * (row == 5), 300 + 16 * row, 0.4)
        s.line(x + 90, x + 240, 424, label, 7.5, "Times-Italic")
        s.para(x + 10, 448, 236, note, 9.5, font="Helvetica")
    y = 500.0
    for words in (
        "<b>If they come in anyway:</b> do not resist. Say: “I do not consent to your entry or to your search of these "
        "premises.” Write down names, badge numbers and the time.",
        "<b>At work:</b> officers may enter areas that are open to everyone. A part of the building marked "
        "“private” needs "
        "a warrant signed by a judge, or somebody’s permission.",
        "<b>On the street:</b> ask “Am I free to go?” If the answer is yes, walk away calmly.",
        "<b>Make a plan:</b> learn one telephone number by heart. Tell somebody you trust where your papers are.",
    ):
        y = s.para(60, y, 492, words, 12, leading=16, font="Helvetica") + 6
    s.centre(306, 706, "Call our helpline before you sign anything: 555-0100", "Helvetica-Bold", 14)
    s.centre(306, 728, "Springfield Neighbors’ Committee. This flyer is not legal advice.", "Helvetica", 9.5)


def letter(s: Sheet) -> None:
    """A landlord's letter that talks of courts and warrants."""
    for row, words in enumerate(("Example Homes LLC", "1 Example Plaza", "Springfield, Illinois", "555-0101")):
        s.text(72, 76 + 15 * row, words, "Helvetica-Bold" if row == 0 else "Helvetica", 11)
    s.text(72, 160, "March 2, 2026", "Helvetica", 11)
    for row, words in enumerate(("Devon Fictional", "100 Example Street, Apt 4", "Springfield, Illinois")):
        s.text(72, 190 + 15 * row, words, "Helvetica", 11)
    s.text(72, 256, "Re: Rent for January and February", "Helvetica-Bold", 11)
    y = 286.0
    for words in (
        "Dear Devon Fictional,",
        "Our records show that the rent for January and February has not been paid. Please pay the amount of "
        "$1,840 within "
        "five days of the date of this letter, or call our office to agree on a plan.",
        "If we do not hear from you, our lawyer may file a case in the circuit court and ask a judge for an order of "
        "possession. If the judge signs such an order, the sheriff can be commanded to remove everybody from the "
        "apartment, and you may hear people call that paper an eviction warrant. We would much rather settle this "
        "between us.",
        "You may also have heard that officers with a warrant were in the building last week. That had nothing "
        "to do with "
        "us. We did not call them and we do not give anybody’s records away unless a court orders it.",
        "Sincerely yours,",
    ):
        y = s.para(72, y, 468, words, 11, leading=16, font="Helvetica") + 10
    s.sign("manager", 66, 260, y + 30, 26)
    s.text(72, y + 48, "Robin Nobody", "Helvetica", 11)
    s.text(72, y + 63, "Property Manager", "Helvetica", 11)
