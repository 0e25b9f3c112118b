"""Papers of the federal courts that are no warrants: AO 106, AO 88B, AO 91 and AO 110.

Sentences of AO 106 and AO 88B that are confirmed stand as printed; AO 91 and AO 110 are common knowledge of the forms.
"""

from __future__ import annotations

from federal_warrants import heading, search_caption
from sheet import Sheet

BASIS = (
    "evidence of a crime;",
    "contraband, fruits of crime, or other items illegally possessed;",
    "property designed for use, intended for use, or used in committing a crime;",
    "a person to be arrested or a person who is unlawfully restrained.",
)


def ao106(s: Sheet) -> None:
    """AO 106, Application for a Search Warrant."""
    heading(s, "AO 106  (Rev. 04/10) Application for a Search Warrant")
    search_caption(s)
    s.centre(306, 231, "APPLICATION FOR A SEARCH WARRANT", "Times-Bold", 13)
    s.para(
        21,
        256,
        575,
        "I, a federal law enforcement officer or an attorney for the government, request a search "
        "warrant and state under penalty of perjury that I have reason to believe that on the following person or "
        "property <font size=8.5><i>(identify the person or describe the property to be searched and give its "
        "location)</i></font>:",
        indent=35,
    )
    s.entry("PropertyDescrip", 40, 310, 540, rows=2)
    s.text(21, 346, "located in the")
    s.rule(88, 190, 349)
    s.entry("located", 96, 346, 90)
    s.text(196, 346, "District of")
    s.rule(250, 390, 349)
    s.entry("District of", 258, 346, 120)
    s.text(396, 346, ", there is now concealed")
    s.text(505, 346, "(identify the", "Times-Italic", 8.5)
    s.text(21, 358, "person or describe the property to be seized)", "Times-Italic", 8.5)
    s.text(178, 358, ":")
    s.entry("SeizedProperty", 40, 376, 540, rows=2)
    s.text(56, 416, "The basis for the search under Fed. R. Crim. P. 41(c) is")
    s.text(304, 416, "(check one or more)", "Times-Italic", 8.5)
    s.text(374, 416, ":")
    for row, words in enumerate(BASIS):
        s.box(words, 80, 433 + 14 * row)
        s.text(96, 432 + 14 * row, words)
    s.text(56, 494, "The search is related to a violation of:")
    s.centre(120, 512, "Code Section", "Times-Italic", 9)
    s.centre(400, 512, "Offense Description", "Times-Italic", 9)
    s.entry("code", 60, 527, 150)
    s.entry("offense", 300, 527, 250)
    s.text(56, 550, "The application is based on these facts:")
    s.entry("facts", 60, 566, 500)
    s.box("continued", 80, 586)
    s.text(96, 585, "Continued on the attached sheet.")
    s.line(326, 594, 628, "Applicant’s signature", 8.5, "Times-Italic")
    s.sign("applicant", 326, 594, 628, 22)
    s.line(326, 594, 662, "Printed name and title", 8.5, "Times-Italic")
    s.entry("applicant name", 336, 659, 250)
    s.text(21, 682, "Sworn to before me and signed in my presence.")
    _before_judge(s, 708)


def _before_judge(s: Sheet, y: float) -> None:
    s.text(21, y - 3, "Date:")
    s.rule(52, 190, y)
    s.entry("Date", 62, y - 3, 120)
    s.line(326, 594, y, "Judge’s signature", 8.5, "Times-Italic")
    s.sign("Judges signature", 326, 594, y, 22)
    s.text(21, y + 33, "City and state:")
    s.rule(92, 290, y + 36)
    s.entry("City and state", 102, y + 33, 150)
    s.line(326, 594, y + 36, "Printed name and title", 8.5, "Times-Italic")
    s.entry("Printed name and title", 336, y + 33, 250)


def _against(s: Sheet) -> None:
    s.text(92, 150, "United States of America")
    s.text(143, 164, "v.")
    for row in range(6):
        s.text(301, 150 + 12.6 * row, ")")
    s.text(335, 175, "Case No.")
    s.entry("CaseNumber", 384, 175, 150)
    s.entry("Defendant", 80, 205, 180)
    s.line(22, 274, 231, "Defendant(s)", 8.5, "Times-Italic")


def ao91(s: Sheet) -> None:
    """AO 91, Criminal Complaint."""
    heading(s, "AO 91  (Rev. 11/11) Criminal Complaint")
    _against(s)
    s.centre(306, 268, "CRIMINAL COMPLAINT", "Times-Bold", 14)
    s.text(
        56,
        296,
        "I, the complainant in this case, state that the following is true to the best of my knowledge and belief.",
    )
    s.text(21, 316, "On or about the date(s) of")
    s.rule(142, 300, 319)
    s.entry("date of offense", 150, 316, 140)
    s.text(306, 316, "in the county of")
    s.rule(384, 480, 319)
    s.entry("county", 392, 316, 80)
    s.text(486, 316, "in the")
    s.rule(21, 120, 338)
    s.entry("located", 30, 335, 90)
    s.text(126, 335, "District of")
    s.rule(180, 320, 338)
    s.entry("District of", 190, 335, 120)
    s.text(326, 335, ", the defendant(s) violated:")
    s.centre(120, 362, "Code Section", "Times-Italic", 9)
    s.centre(400, 362, "Offense Description", "Times-Italic", 9)
    s.entry("code", 60, 382, 150)
    s.entry("offense", 300, 382, 280, rows=2)
    s.text(56, 446, "This criminal complaint is based on these facts:")
    s.entry("facts", 60, 466, 500, rows=4)
    s.box("continued", 56, 557)
    s.text(72, 556, "Continued on the attached sheet.")
    s.line(326, 594, 596, "Complainant’s signature", 8.5, "Times-Italic")
    s.sign("applicant", 326, 594, 596, 22)
    s.line(326, 594, 634, "Printed name and title", 8.5, "Times-Italic")
    s.entry("applicant name", 336, 631, 250)
    s.text(21, 662, "Sworn to before me and signed in my presence.")
    _before_judge(s, 696)


def ao88b(s: Sheet) -> None:
    """AO 88B, Subpoena to Produce Documents, Information, or Objects or to Permit Inspection of Premises."""
    heading(
        s,
        "AO 88B  (Rev. 02/14) Subpoena to Produce Documents, Information, or Objects or to Permit Inspection of "
        "Premises in a Civil Action",
    )
    s.entry("plaintiff", 80, 150, 180)
    s.line(22, 274, 158, "Plaintiff", 8.5, "Times-Italic")
    s.text(143, 178, "v.")
    s.entry("defendant", 80, 205, 180)
    s.line(22, 274, 212, "Defendant", 8.5, "Times-Italic")
    for row in range(6):
        s.text(301, 150 + 12.6 * row, ")")
    s.text(335, 185, "Civil Action No.")
    s.entry("CaseNumber", 416, 185, 140)
    s.centre(306, 246, "SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS", "Times-Bold", 12)
    s.centre(306, 260, "OR TO PERMIT INSPECTION OF PREMISES IN A CIVIL ACTION", "Times-Bold", 12)
    s.text(21, 290, "To:")
    s.line(100, 520, 291, "(Name of person to whom this subpoena is directed)", 8.5, "Times-Italic")
    s.entry("to", 110, 288, 400)
    s.box("produce", 21, 325, 10)
    y = s.para(
        36,
        324,
        558,
        "<i>Production:</i> <b>YOU ARE COMMANDED</b> to produce at the time, date, and place set "
        "forth below the following documents, electronically stored information, or objects, and to permit "
        "inspection, copying, testing, or sampling of the material:",
    )
    s.entry("material", 50, y + 6, 500, rows=2)
    _place_and_time(s, y + 36, "place", "time")
    s.box("inspect", 21, y + 93, 10)
    y = s.para(
        36,
        y + 92,
        558,
        "<i>Inspection of Premises:</i> <b>YOU ARE COMMANDED</b> to permit entry onto the "
        "designated premises, land, or other property possessed or controlled by you at the time, date, and "
        "location set forth below, so that the requesting party may inspect, measure, survey, photograph, test, "
        "or sample the property or any designated object or operation on it.",
    )
    _place_and_time(s, y + 6, "inspection place", "inspection time")
    y = s.para(
        36,
        y + 64,
        558,
        "The following provisions of Fed. R. Civ. P. 45 are attached – Rule 45(c), relating to "
        "the place of compliance; Rule 45(d), relating to your protection as a person subject to a subpoena; and "
        "Rule 45(e) and (g), relating to your duty to respond to this subpoena and the potential consequences of "
        "not doing so.",
    )
    _clerk_or_attorney(s, y + 8, "CLERK OF COURT")


def _place_and_time(s: Sheet, y: float, place: str, time: str) -> None:
    s.frame(36, y, 590, y + 40)
    s.upright(340, y, y + 40)
    s.text(40, y + 12, "Place:")
    s.entry(place, 76, y + 12, 250, rows=2)
    s.text(344, y + 12, "Date and Time:")
    s.entry(time, 350, y + 30, 200)


def _clerk_or_attorney(s: Sheet, y: float, heading_words: str) -> None:
    s.text(21, y, "Date:")
    s.rule(52, 190, y + 2)
    s.entry("Date", 62, y - 1, 120)
    s.text(120, y + 22, heading_words, "Times-Italic")
    s.text(330, y + 36, "OR", "Times-Italic")
    s.line(60, 290, y + 56, "Signature of Clerk or Deputy Clerk", 8.5, "Times-Italic")
    s.sign("clerk", 60, 290, y + 56, 20)
    s.line(370, 590, y + 56, "Attorney’s signature", 8.5, "Times-Italic")
    s.sign("attorney", 370, 590, y + 56, 20)


def ao110(s: Sheet) -> None:
    """AO 110, Subpoena to Testify Before a Grand Jury."""
    heading(s, "AO 110  (Rev. 06/09) Subpoena to Testify Before a Grand Jury")
    s.centre(306, 172, "SUBPOENA TO TESTIFY BEFORE A GRAND JURY", "Times-Bold", 14)
    s.text(21, 206, "To:")
    s.entry("to", 56, 206, 400, rows=2)
    y = s.para(
        21,
        262,
        575,
        "<b>YOU ARE COMMANDED</b> to appear in this United States district court at the time, date, "
        "and place shown below to testify before the court’s grand jury. When you arrive, you must remain at the "
        "court until the judge or a court officer allows you to leave.",
        indent=35,
    )
    _place_and_time(s, y + 8, "place", "time")
    s.para(
        21,
        y + 78,
        575,
        "You must also bring with you the following documents, electronically stored information, "
        "or objects <font size=8.5><i>(blank if not applicable)</i></font>:",
        indent=35,
    )
    s.entry("material", 50, y + 108, 500, rows=3)
    s.text(21, 506, "Date:")
    s.rule(52, 190, 508)
    s.entry("Date", 62, 505, 120)
    s.text(380, 506, "CLERK OF COURT", "Times-Italic")
    s.line(326, 594, 552, "Signature of Clerk or Deputy Clerk", 8.5, "Times-Italic")
    s.sign("clerk", 326, 594, 552)
    s.para(
        21,
        600,
        575,
        "The name, address, e-mail, and telephone number of the United States attorney, or assistant "
        "United States attorney, who requests this subpoena, are:",
    )
    s.entry("attorney name", 50, 640, 500, rows=3)
