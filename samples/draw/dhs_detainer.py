"""The detainer of the Department of Homeland Security, I-247A; its last sentences are common knowledge of the form."""

from __future__ import annotations

from sheet import Sheet


def i247a(s: Sheet) -> None:
    """Form I-247A, Immigration Detainer."""
    s.centre(306, 54, "DEPARTMENT OF HOMELAND SECURITY (DHS)", "Helvetica-Bold", 11)
    s.centre(306, 70, "IMMIGRATION DETAINER – NOTICE OF ACTION", "Helvetica-Bold", 12)
    s.frame(40, 80, 572, 118)
    s.text(46, 94, "Subject ID:", "Helvetica", 9)
    s.entry("subject", 100, 94, 120, 9)
    s.text(46, 111, "Event #:", "Helvetica", 9)
    s.entry("event", 100, 111, 120, 9)
    s.text(340, 94, "File No:", "Helvetica", 9)
    s.entry("file", 386, 94, 120, 9)
    s.text(340, 111, "Date:", "Helvetica", 9)
    s.entry("date", 386, 111, 120, 9)
    s.frame(40, 118, 572, 172)
    s.upright(306, 118, 172)
    s.para(
        46,
        130,
        250,
        "TO: (Name and Title of Institution - OR Any Subsequent Law Enforcement Agency)",
        8.5,
        font="Helvetica",
    )
    s.entry("institution", 46, 156, 250, 9)
    s.text(312, 130, "FROM: (DHS Office Address)", "Helvetica", 8.5)
    s.entry("office", 312, 148, 250, 9, rows=2)
    s.text(40, 190, "Name of Alien:", "Helvetica", 9)
    s.rule(108, 572, 191)
    s.entry("person", 114, 189, 300)
    s.text(40, 208, "Date of Birth:", "Helvetica", 9)
    s.rule(100, 220, 209)
    s.text(230, 208, "Citizenship:", "Helvetica", 9)
    s.rule(286, 420, 209)
    s.text(430, 208, "Sex:", "Helvetica", 9)
    s.rule(452, 572, 209)
    i247a_grounds(s)
    s.line(40, 290, 690, "(Name and title of Immigration Officer)", 8.5, "Helvetica")
    s.entry("officer name", 50, 687, 230)
    s.line(322, 572, 690, "(Signature of Immigration Officer)", 8.5, "Helvetica")
    s.sign("officer", 322, 572, 690)
    s.para(
        40,
        720,
        532,
        "If the alien may be the victim of a crime or you want the alien to remain in the United "
        "States for a law enforcement purpose, notify the ICE Law Enforcement Support Center.",
        8,
        font="Helvetica",
    )
    s.text(40, 762, "DHS Form I-247A (3/17)", "Helvetica", 7.5)
    s.right(572, 762, "Page 1 of 3", "Helvetica", 7.5)


def i247a_grounds(s: Sheet) -> None:
    """What the detainer rests on and asks for."""
    y = s.para(
        40,
        232,
        532,
        "<b>1. DHS HAS DETERMINED THAT PROBABLE CAUSE EXISTS THAT THE SUBJECT IS A REMOVABLE "
        "ALIEN. THIS DETERMINATION IS BASED ON (complete box 1 or 2):</b>",
        9,
        font="Helvetica",
    )
    for name, words in (
        ("final order", "a final order of removal against the alien;"),
        ("pending", "the pendency of ongoing removal proceedings against the alien;"),
        (
            "biometric",
            "biometric confirmation of the alien’s identity and a records check of federal databases that "
            "affirmatively indicate, by themselves or in addition to other reliable information, that the alien either "
            "lacks immigration status or notwithstanding such status is removable under U.S. immigration law; and/or",
        ),
        ("statements", "statements made by the alien to an immigration officer and/or other reliable evidence."),
    ):
        s.box(name, 54, y + 7)
        y = s.para(70, y + 6, 490, words, 9, font="Helvetica") + 2
    y = s.para(
        40,
        y + 14,
        532,
        "<b>2. DHS TRANSFERRED THE ALIEN TO YOUR CUSTODY FOR A PROCEEDING OR INVESTIGATION (complete box 1 or 2):</b>",
        9,
        font="Helvetica",
    )
    s.box("transferred", 54, y + 7)
    y = s.para(
        70,
        y + 6,
        490,
        "Upon completion of the proceeding or investigation for which the alien was transferred "
        "to your custody, DHS intends to resume custody of the alien.",
        9,
        font="Helvetica",
    )
    y = s.para(40, y + 16, 532, "<b>IT IS THEREFORE REQUESTED THAT YOU:</b>", 9.5, font="Helvetica")
    for words in (
        "<b>Notify DHS</b> as early as practicable (at least 48 hours, if possible) before the alien is released from "
        "your custody.",
        "<b>Maintain custody</b> of the alien for a period <b>NOT TO EXCEED 48 HOURS</b> beyond the time when he/she "
        "would otherwise have been released from your custody to allow DHS to assume custody.",
        "<b>Relay this detainer</b> to any other law enforcement agency to which you transfer the alien.",
        "<b>Notify this office</b> in the event of the alien’s death, hospitalization or transfer to another "
        "institution.",
    ):
        y = s.para(54, y + 6, 510, "• " + words, 9, font="Helvetica")


def i247a_notice(s: Sheet) -> None:
    """Form I-247A, page 2: the notice to the person held."""
    s.centre(306, 60, "NOTICE TO THE DETAINEE", "Helvetica-Bold", 12)
    y = 88.0
    for words in (
        "The Department of Homeland Security (DHS) has placed an immigration detainer on you. An immigration "
        "detainer is "
        "a notice to a law enforcement agency that DHS intends to assume custody of you (after you otherwise would be "
        "released from custody) because there is probable cause that you are subject to removal from the United States "
        "under federal immigration law.",
        "DHS has requested that the law enforcement agency that is currently detaining you maintain custody of "
        "you for a "
        "period not to exceed 48 hours beyond the time when you would have been released based on your criminal "
        "charges "
        "or convictions. If DHS does not take you into custody during this additional 48 hour period, you "
        "should contact "
        "your custodian (the agency that is holding you now) to inquire about your release.",
        "If you believe you are a United States citizen or the victim of a crime, please advise DHS by calling the ICE "
        "Law Enforcement Support Center.",
    ):
        y = s.para(40, y, 532, words, 10, leading=15, font="Helvetica") + 12
    s.text(40, 762, "DHS Form I-247A (3/17)", "Helvetica", 7.5)
    s.right(572, 762, "Page 2 of 3", "Helvetica", 7.5)
