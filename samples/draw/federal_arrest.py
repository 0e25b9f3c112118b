"""The arrest warrant of the federal courts: AO 442, word for word the edition of 11/11, with its fields' names."""

from __future__ import annotations

from federal_warrants import heading
from sheet import Sheet

CHARGES = (
    (
        ("Indictment", 26),
        ("Superseding Indictment", 121),
        ("Information", 263),
        ("Superseding Information", 350),
        ("Complaint", 488),
    ),
    (
        ("Probation Violation Petition", 26),
        ("Supervised Release Violation Petition", 190),
        ("Violation Notice", 390),
        ("Order of the Court", 488),
    ),
)


def ao442(s: Sheet) -> None:
    """AO 442, Arrest Warrant, page 1."""
    heading(s, "AO  442  (Rev. 11/11)  Arrest Warrant")
    s.text(92, 150, "United States of America")
    s.text(143, 164, "v.")
    for row in range(6):
        s.text(301, 164 + 12.6 * row, ")")
    s.text(335, 175, "Case No.")
    s.entry("CaseNumber", 384, 175, 150)
    s.line(22, 274, 231, "Defendant", 8.5, "Times-Italic")
    s.entry("Defendant", 80, 228, 180)
    s.centre(306, 266, "ARREST WARRANT", "Times-Bold", 14)
    s.text(25, 291, "To:")
    s.text(60, 291, "Any authorized law enforcement officer")
    s.para(
        60,
        321,
        530,
        "<b>YOU ARE COMMANDED</b> to arrest and bring before a United States magistrate judge without "
        "unnecessary delay",
    )
    s.text(25, 337, "(name of person to be arrested)", "Times-Italic", 8.5)
    s.rule(147, 579, 345)
    s.entry("name of person to be arrested", 160, 342, 400)
    s.text(582, 342, ",")
    s.text(25, 355, "who is accused of an offense or violation based on the following document filed with the court:")
    for row, boxes in enumerate(CHARGES):
        for words, x in boxes:
            s.box(words, x, 381 + 18.5 * row, 10)
            s.text(x + 14, 379 + 18.5 * row, words)
    s.text(25, 422, "This offense is briefly described as follows:")
    s.entry("Offense", 40, 446, 520, rows=4)
    s.text(25, 539, "Date:")
    s.rule(54, 152, 542)
    s.entry("Date", 62, 539, 86)
    s.line(311, 579, 542, "Issuing officer’s signature", 8.5, "Times-Italic")
    s.sign("Issuing officers signature", 311, 579, 542)
    s.text(25, 579, "City and state:")
    s.rule(100, 274, 582)
    s.entry("City and state", 110, 579, 150)
    s.line(311, 579, 582, "Printed name and title", 8.5, "Times-Italic")
    s.entry("Printed name and title", 320, 579, 250)
    ao442_return(s)


def ao442_return(s: Sheet) -> None:
    """The box at the foot of AO 442, filled in after the arrest."""
    s.frame(22, 606, 590, 752)
    s.centre(306, 619, "Return", "Times-Bold")
    s.rule(22, 590, 625)
    s.text(60, 642, "This warrant was received on")
    s.text(193, 642, "(date)", "Times-Italic", 8.5)
    s.rule(223, 311, 645)
    s.text(314, 642, ", and the person was arrested on")
    s.text(458, 642, "(date)", "Times-Italic", 8.5)
    s.rule(485, 579, 645)
    s.text(25, 655, "at")
    s.text(36, 655, "(city and state)", "Times-Italic", 8.5)
    s.rule(100, 274, 658)
    s.text(277, 655, ".")
    s.text(25, 687, "Date:")
    s.rule(54, 152, 690)
    s.line(311, 579, 690, "Arresting officer’s signature", 8.5, "Times-Italic")
    s.line(311, 579, 730, "Printed name and title", 8.5, "Times-Italic")


IDENTIFIERS = (
    "Name of defendant/offender:", "Known aliases:", "Last known residence:",
    "Prior addresses to which defendant/offender may still have ties:", "", "Last known employment:",
    "Last known telephone numbers:", "Place of birth:", "Date of birth:", "Social Security number:", "Height:", "Sex:",
    "Hair:", "Scars, tattoos, other distinguishing marks:", "", "History of violence, weapons, drug use:", "",
    "Known family, friends, and other associates (name, relation, address, phone number):", "", "FBI number:",
    "Complete description of auto:", "", "Investigative agency and address:", "",
)  # fmt: skip


def ao442_identifiers(s: Sheet) -> None:
    """AO 442, page 2: what is known of the person."""
    s.text(25, 43, "AO 442  (Rev. 11/11)  Arrest Warrant (Page 2)", size=7.5)
    s.rule(21, 594, 50, 2)
    s.centre(
        306, 88, "This second page contains personal identifiers provided for law-enforcement use only", "Times-Bold"
    )
    s.centre(
        306, 99, "and therefore should not be filed in court with the executed warrant unless under seal.", "Times-Bold"
    )
    s.centre(306, 127, "(Not for Public Disclosure)", "Times-BoldItalic")
    beside = {"Height:": "Weight:", "Sex:": "Race:", "Hair:": "Eyes:"}
    for row, words in enumerate(IDENTIFIERS):
        y = 150 + 17.8 * row
        start = 30 + len(words) * 5.2 if words else 25.0
        s.text(25, y, words)
        s.rule(start, 300 if words in beside else 590, y + 3)
        if words in beside:
            s.text(314, y, beside[words])
            s.rule(365, 590, y + 3)
    s.entry("Name of defendantoffender", 180, 150, 300)
    s.entry("Last known residence", 150, 150 + 17.8 * 2, 300)
    s.text(
        25,
        596,
        "Name and telephone numbers (office and cell) of pretrial services or probation officer (if applicable):",
        size=10,
    )
    s.rule(480, 590, 599)
    s.text(25, 632, "Date of last contact with pretrial services or probation officer (if applicable):", size=10)
    s.rule(360, 590, 635)
