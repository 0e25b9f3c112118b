"""Warrants of the Department of Homeland Security: I-200 and I-205.

I-200 is word for word the edition of 09/16. Of the I-205 only the labels are confirmed; what joins them is common
knowledge of the form.
"""

from __future__ import annotations

from sheet import Sheet

I200_GROUNDS = (
    ("charging", ["the execution of a charging document to initiate removal proceedings against the subject;"]),
    ("pending", ["the pendency of ongoing removal proceedings against the subject;"]),
    ("inspection", ["the failure to establish admissibility subsequent to deferred inspection;"]),
    (
        "biometric",
        [
            "biometric confirmation of the subject’s identity and a records check of federal",
            "databases that affirmatively indicate, by themselves or in addition to other reliable",
            "information, that the subject either lacks immigration status or notwithstanding such status",
            "is removable under U.S. immigration law; and/or",
        ],
    ),
    (
        "statements",
        [
            "statements made voluntarily by the subject to an immigration officer and/or other",
            "reliable evidence that affirmatively indicate the subject either lacks immigration status or",
            "notwithstanding such status is removable under U.S. immigration law.",
        ],
    ),
)


def i200(s: Sheet) -> None:
    """Form I-200, Warrant for Arrest of Alien."""
    s.text(72, 64, "U.S. DEPARTMENT OF HOMELAND SECURITY", "Times-Bold", 12)
    s.text(368, 64, "Warrant for Arrest of Alien", "Times-Bold", 12)
    s.rule(72, 540, 74, 2)
    s.text(396, 106, "File No.", size=12)
    s.rule(440, 536, 107)
    s.entry("file", 444, 105, 92)
    s.text(396, 133, "Date:", size=12)
    s.rule(426, 536, 134)
    s.entry("date", 434, 132, 100)
    s.text(72, 161, "To:", "Times-Bold", 12)
    for row, words in enumerate(
        (
            "Any immigration officer authorized pursuant to sections 236 and 287 of the",
            "Immigration and Nationality Act and part 287 of title 8, Code of Federal",
            "Regulations, to serve warrants of arrest for immigration violations",
        )
    ):
        s.text(108, 161 + 14 * row, words, "Times-Bold", 12)
    s.text(72, 217, "I have determined that there is probable cause to believe that", size=12)
    s.rule(368, 536, 218)
    s.entry("person", 376, 215, 160)
    s.text(72, 231, "is removable from the United States.  This determination is based upon:", size=12)
    y = 257.0
    for name, lines in I200_GROUNDS:
        s.box(name, 98, y + 1, 8)
        for row, words in enumerate(lines):
            s.text(111 if row == 0 else 98, y, words, size=12)
            y += 13.8
        y += 13
    s.para(
        72,
        458,
        470,
        "<b>YOU ARE COMMANDED</b> to arrest and take into custody for removal proceedings under "
        "the Immigration and Nationality Act, the above-named alien.",
        12,
        leading=14,
    )
    s.line(288, 540, 501, "(Signature of Authorized Immigration Officer)", 10)
    s.sign("officer", 288, 540, 501)
    s.line(288, 540, 540, "(Printed Name and Title of Authorized Immigration Officer)", 10)
    s.entry("officer name", 296, 537, 240)
    i200_service(s)
    s.right(540, 764, "Form I-200 (Rev. 09/16)", size=7.5)


def i200_service(s: Sheet) -> None:
    """The certificate of service in its box."""
    s.frame(44, 567, 570, 746, 1)
    s.centre(307, 580, "Certificate of Service", "Times-Bold", 11.5)
    s.text(52, 608, "I hereby certify that the Warrant for Arrest of Alien was served by me at", size=12)
    s.line(402, 560, 609, "(Location)", 10)
    s.entry("served at", 408, 606, 150, 9)
    s.text(52, 647, "on", size=12)
    s.line(67, 248, 648, "(Name of Alien)", 10)
    s.entry("served on", 75, 645, 170)
    s.text(252, 647, "on", size=12)
    s.line(267, 440, 648, "(Date of Service)", 10)
    s.entry("served date", 275, 645, 160)
    s.text(441, 647, ", and the contents of this", size=12)
    s.text(52, 686, "notice were read to him or her in the", size=12)
    s.line(230, 386, 687, "(Language)", 10)
    s.entry("language", 240, 684, 140)
    s.text(389, 686, "language.", size=12)
    s.line(52, 292, 727, "Name and Signature of Officer", 10)
    s.sign("serving officer", 52, 292, 727, 20)
    s.line(305, 552, 727, "Name or Number of Interpreter (if applicable)", 10)


ORDERED_BY = (
    "an immigration judge in exclusion, deportation, or removal proceedings",
    "a designated official",
    "the Board of Immigration Appeals",
    "a United States District or Magistrate Court Judge",
)


def i205(s: Sheet) -> None:
    """Form I-205, Warrant of Removal/Deportation, page 1."""
    s.centre(306, 62, "DEPARTMENT OF HOMELAND SECURITY", "Times-Bold", 12)
    s.centre(306, 77, "U.S. Immigration and Customs Enforcement", "Times-Roman", 12)
    s.centre(306, 106, "WARRANT OF REMOVAL/DEPORTATION", "Times-Bold", 15)
    s.text(390, 138, "File No:")
    s.rule(432, 540, 139)
    s.entry("file", 438, 137, 100)
    s.text(390, 158, "Date:")
    s.rule(418, 540, 159)
    s.entry("date", 438, 157, 100)
    s.text(72, 190, "To any immigration officer of the United States Department of Homeland Security:")
    s.line(72, 540, 226, "(Full name of alien)", 9)
    s.entry("person", 200, 223, 300)
    s.text(72, 258, "who entered the United States at")
    s.line(222, 400, 259, "(Place of entry)", 9)
    s.entry("place of entry", 232, 256, 160)
    s.text(406, 258, "on")
    s.line(422, 540, 259, "(Date of entry)", 9)
    s.entry("date of entry", 432, 256, 100)
    s.text(72, 292, "is subject to removal/deportation from the United States, based upon a final order by:")
    for row, words in enumerate(ORDERED_BY):
        s.box(words, 100, 318 + 20 * row)
        s.text(116, 317 + 20 * row, words)
    s.text(72, 408, "and pursuant to the following provisions of the Immigration and Nationality Act:")
    s.rule(72, 540, 432)
    s.entry("law", 80, 429, 440)
    y = s.para(
        72,
        462,
        468,
        "I, the undersigned officer of the United States, by virtue of the power and authority "
        "vested in the Secretary of Homeland Security under the laws of the United States and by his or her "
        "direction, command you to take into custody and remove from the United States the above-named alien, "
        "pursuant to law, at the expense of:",
        leading=14,
    )
    s.rule(72, 540, y + 10)
    s.entry("expense", 80, y + 7, 440)
    s.line(300, 540, 590, "(Signature of immigration officer)", 9)
    s.sign("officer", 300, 540, 590)
    s.line(300, 540, 634, "(Title of immigration officer)", 9)
    s.entry("title", 310, 631, 220)
    s.line(300, 540, 678, "(Date and office location)", 9)
    s.entry("office", 310, 675, 220)
    s.text(72, 752, "ICE Form I-205 (8/07)", size=8)
    s.right(540, 752, "Page 1 of 2", size=8)


def i205_back(s: Sheet) -> None:
    """Form I-205, page 2: departure, photograph, fingerprint."""
    s.para(72, 66, 468, "To be completed by immigration officer executing the warrant: Name of alien being removed:")
    s.rule(72, 540, 96)
    s.entry("removed", 80, 93, 400)
    s.text(72, 122, "Port, date, and manner of removal:")
    s.rule(240, 540, 123)
    s.frame(90, 150, 280, 340)
    s.centre(185, 250, "Photograph of alien removed", "Times-Italic", 9)
    s.frame(340, 150, 500, 340)
    s.centre(420, 250, "Right index fingerprint of alien removed", "Times-Italic", 8)
    s.line(72, 300, 392, "(Signature of alien being fingerprinted)", 9)
    s.line(72, 400, 434, "(Signature and title of immigration officer taking print)", 9)
    s.text(72, 472, "Departure witnessed by:")
    s.line(190, 540, 473, "(Signature and title of immigration officer)", 9)
    s.text(
        72, 510, "If actual departure is not witnessed, fully identify source or means of verification of departure:"
    )
    for y in (532, 552, 572):
        s.rule(72, 540, y)
    s.text(72, 606, "If self-removal (self-deportation), pursuant to 8 CFR 241.7, check here.")
    s.box("self-removal", 424, 607)
    s.text(72, 640, "Departure Verified by:")
    s.line(190, 540, 641, "(Signature and title of immigration officer)", 9)
    s.text(72, 752, "ICE Form I-205 (8/07)", size=8)
    s.right(540, 752, "Page 2 of 2", size=8)
