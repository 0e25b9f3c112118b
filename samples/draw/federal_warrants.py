"""Search warrants of the federal courts: AO 93 and AO 93C.

AO 93 is word for word the edition of 11/13, and its entries carry the names of the real form's fields; the title and
number of AO 93C are common knowledge of the form.
"""

from __future__ import annotations

from sheet import Sheet

RETURN_TO = "as required by law and promptly return this warrant and inventory to"
COMMANDED = "YOU ARE COMMANDED to execute this warrant on or before"
DAYTIME = "in the daytime 600 am to 1000 pm"
ANY_TIME = "at any time in the day or night because good cause has been established"
DELAYED = "Pursuant to 18 USC  3103ab I find that immediate notification may have an adverse result listed in 18 USC"


def heading(s: Sheet, number: str) -> None:
    """The form's number, the court, and what stands in the space for its district."""
    s.text(21, 43, number, size=7.5)
    s.rule(21, 594, 50, 2)
    s.small_caps(306, 81, "United States District Court", 19)
    s.centre(306, 101, "for the")
    s.entry("DistrictName", 250, 119, 150, 11)


def search_caption(s: Sheet) -> None:
    """In the Matter of the Search of, with its column of brackets and the case number."""
    s.text(85, 146, "In the Matter of the Search of")
    s.text(69, 158, "(Briefly describe the property to be searched", "Times-Italic", 8.5)
    s.text(72, 168, "or identify the person by name and address)", "Times-Italic", 8.5)
    for row in range(6):
        s.text(303, 146 + 12.6 * row, ")")
    s.entry("SearchProperty", 60, 184, 220, 10, rows=2)
    s.text(328, 171, "Case No.")
    s.entry("CaseNo", 376, 171, 150)


def search_place(
    s: Sheet,
    first: str = "An application by a federal law enforcement officer or an attorney for the "
    "government requests the search",
) -> None:
    """From the addressee to what is to be found."""
    s.text(21, 252, "To:")
    s.text(56, 252, "Any authorized law enforcement officer")
    s.text(56, 271, first)
    s.text(21, 283, "of the following person or property located in the")
    s.rule(256, 356, 286)
    s.entry("of the following person or property located in the", 262, 283, 90)
    s.text(364, 283, "District of")
    s.rule(419, 594, 286)
    s.entry("District of", 428, 283, 150)
    s.text(
        21,
        296,
        "(identify the person or describe the property to be searched and give its location)",
        "Times-Italic",
        8.5,
    )
    s.text(302, 296, ":")
    s.entry("PropertyDescrip", 40, 316, 540, rows=3)


def search_command(s: Sheet, y: float = 382) -> None:
    """Finding of probable cause, command, hours, inventory; its first line stands at `y`."""
    s.para(
        21,
        y,
        575,
        "I find that the affidavit(s), or any recorded testimony, establish probable cause to search and "
        "seize the person or property described above, and that such search will reveal <font size=8.5><i>(identify "
        "the person or describe the property to be seized)</i></font>:",
        indent=35,
    )
    s.entry("SeizedProperty", 40, y + 34, 540, rows=3)
    s.para(56, y + 112, 400, "<b>YOU ARE COMMANDED</b> to execute this warrant on or before")
    s.rule(356, 489, y + 115)
    s.entry(COMMANDED, 366, y + 112, 120)
    s.text(491, y + 112, "(not to exceed 14 days)", "Times-Italic", 8.5)
    s.box(DAYTIME, 43, y + 131, 11)
    s.text(57, y + 129, "in the daytime 6:00 a.m. to 10:00 p.m.")
    s.box(ANY_TIME, 243, y + 131, 11)
    s.text(258, y + 129, "at any time in the day or night because good cause has been established.")
    s.para(
        21,
        y + 157,
        575,
        "Unless delayed notice is authorized below, you must give a copy of the warrant and a "
        "receipt for the property taken to the person from whom, or from whose premises, the property was taken, or "
        "leave the copy and receipt at the place where the property was taken.",
        10.8,
        indent=35,
    )
    s.para(
        21,
        y + 201,
        575,
        "The officer executing this warrant, or an officer present during the execution of the "
        "warrant, must prepare an inventory",
        10.8,
        indent=35,
    )
    s.text(21, y + 214, "as required by law and promptly return this warrant and inventory to", size=10.8)
    s.line(326, 585, y + 217, "(United States Magistrate Judge)", 8.5, "Times-Italic")
    s.entry(RETURN_TO, 340, y + 214, 240)
    s.text(588, y + 214, ".")
    s.box(DELAYED, 43, y + 244, 11)
    s.para(
        21,
        y + 242,
        575,
        "Pursuant to 18 U.S.C. § 3103a(b), I find that immediate notification may have an adverse "
        "result listed in 18 U.S.C. § 2705 (except for delay of trial), and authorize the officer executing this "
        "warrant to delay notice to the person who, or whose property, will be searched or seized <font size=8.5><i>"
        "(check the appropriate box)</i></font>",
        10.8,
        indent=35,
    )
    s.box("for", 43, y + 283, 11)
    s.text(57, y + 281, "for")
    s.rule(72, 98, y + 283)
    s.text(100, y + 281, "days")
    s.text(124, y + 281, "(not to exceed 30)", "Times-Italic", 8.5)
    s.box("until the facts justifying the later specific date of", 202, y + 283, 11)
    s.text(216, y + 281, "until, the facts justifying, the later specific date of")
    s.rule(446, 585, y + 283)
    s.text(588, y + 281, ".")


def judge_signs(s: Sheet, y: float = 706) -> None:
    """Date, judge's signature, city, printed name; the upper line stands at `y`."""
    s.text(21, y - 3, "Date and time issued:")
    s.rule(132, 287, y)
    s.entry("Date and time issued", 140, y - 3, 140)
    s.line(326, 594, y, "Judge’s signature", 8.5, "Times-Italic")
    s.sign("Judges signature", 326, 594, y)
    s.text(21, y + 34, "City and state:")
    s.rule(118, 287, y + 37)
    s.entry("City and state", 126, y + 34, 150)
    s.line(326, 594, y + 37, "Printed name and title", 8.5, "Times-Italic")
    s.entry("Printed name and title", 336, y + 34, 250)


def ao93(s: Sheet) -> None:
    """AO 93, Search and Seizure Warrant, page 1."""
    heading(s, "AO 93  (Rev. 11/13) Search and Seizure Warrant")
    search_caption(s)
    s.centre(306, 231, "SEARCH AND SEIZURE WARRANT", "Times-Bold", 12.5)
    search_place(s)
    search_command(s)
    judge_signs(s)


def ao93c(s: Sheet) -> None:
    """AO 93C, Warrant by Telephone or Other Reliable Electronic Means, page 1."""
    heading(s, "AO 93C  (08/18) Warrant by Telephone or Other Reliable Electronic Means")
    s.box("Original", 420, 43, 9)
    s.text(432, 42, "Original", size=9)
    s.box("Duplicate Original", 490, 43, 9)
    s.text(502, 42, "Duplicate Original", size=9)
    search_caption(s)
    s.centre(306, 231, "WARRANT BY TELEPHONE OR OTHER RELIABLE ELECTRONIC MEANS", "Times-Bold", 12.5)
    search_place(s)
    search_command(s)
    judge_signs(s)


def ao93_long(s: Sheet) -> None:
    """AO 93 in a court's own setting on two pages: page 1, down to what is to be found."""
    heading(s, "AO 93  (Rev. 11/13) Search and Seizure Warrant")
    search_caption(s)
    s.centre(306, 231, "SEARCH AND SEIZURE WARRANT", "Times-Bold", 12.5)
    search_place(s)
    s.para(
        21,
        420,
        575,
        "The place is described further, and its outside shown in words, in Attachment A, which is "
        "made a part of this warrant. The search is limited to that place. No other dwelling in the building, and no "
        "common part of it except the way to that place, may be searched under this warrant.",
        11,
        indent=35,
    )
    s.text(21, 752, "(continued on page 2)", "Times-Italic", 9)


def ao93_long_end(s: Sheet) -> None:
    """AO 93 on two pages: page 2, finding, command and signature."""
    s.text(21, 43, "AO 93  (Rev. 11/13) Search and Seizure Warrant (continued)", size=7.5)
    s.rule(21, 594, 50, 2)
    search_command(s, 84)
    judge_signs(s, 440)


def ao93_return(s: Sheet) -> None:
    """AO 93, page 2: return and inventory."""
    s.text(21, 55, "AO 93  (Rev. 11/13) Search and Seizure Warrant (Page 2)", size=7.5)
    s.frame(18, 62, 594, 722)
    s.centre(306, 78, "Return", "Times-Bold")
    s.rule(18, 594, 87)
    s.rule(18, 594, 119)
    s.upright(152, 87, 119)
    s.upright(326, 87, 119)
    s.text(21, 98, "Case No.:")
    s.entry("Case No", 24, 114, 120)
    s.text(156, 98, "Date and time warrant executed:")
    s.entry("Date and time warrant executed", 160, 114, 150)
    s.text(330, 98, "Copy of warrant and inventory left with:")
    s.entry("Copy of warrant and inventory left with", 336, 114, 250)
    s.text(21, 131, "Inventory made in the presence of :")
    s.rule(18, 594, 149)
    s.entry("Inventory made in the presence of", 190, 131, 300)
    s.text(21, 160, "Inventory of the property taken and name of any person(s) seized:")
    s.entry("Inventory of the property taken and name of any persons seized", 40, 186, 540, rows=6)
    s.rule(18, 594, 534)
    s.centre(306, 545, "Certification", "Times-Bold")
    s.rule(18, 594, 548)
    s.para(
        22,
        584,
        560,
        "I declare under penalty of perjury that this inventory is correct and was returned along with "
        "the original warrant to the designated judge.",
        indent=35,
    )
    s.text(21, 648, "Date:")
    s.rule(51, 153, 650)
    s.entry("Date", 60, 647, 90)
    s.line(274, 547, 650, "Executing officer’s signature", 8.5, "Times-Italic")
    s.sign("Executing officers signature", 274, 547, 650)
    s.line(274, 547, 685, "Printed name and title", 8.5, "Times-Italic")
    s.entry("Printed name and title_2", 290, 682, 250)
