"""Papers of the immigration court (Executive Office for Immigration Review), which is no court of law.

The headings follow the agency's own template; the rest is taken from copies or common knowledge.
"""

from __future__ import annotations

from sheet import Sheet


def heading(s: Sheet) -> None:
    """The block at the top of every paper of the immigration court."""
    for y, words in (
        (70, "UNITED STATES DEPARTMENT OF JUSTICE"),
        (86, "EXECUTIVE OFFICE FOR IMMIGRATION REVIEW"),
        (102, "IMMIGRATION COURT"),
    ):
        s.centre(306, y, words, "Courier-Bold", 12)
    s.entry("place", 240, 118, 160, 12, font="Courier")


def order(s: Sheet) -> None:
    """Order of the Immigration Judge."""
    heading(s)
    s.text(80, 160, "IN THE MATTER OF", "Courier", 11)
    s.text(340, 160, "IN REMOVAL PROCEEDINGS", "Courier", 11)
    s.entry("person", 80, 182, 220, 11, font="Courier")
    s.text(340, 182, "File No.", "Courier", 11)
    s.entry("file", 402, 182, 130, 11, font="Courier")
    s.text(80, 200, "Respondent.", "Courier", 11)
    s.text(340, 200, "Date:", "Courier", 11)
    s.entry("date", 402, 200, 130, 11, font="Courier")
    s.text(80, 236, "ON BEHALF OF RESPONDENT:", "Courier", 10)
    s.text(340, 236, "ON BEHALF OF THE GOVERNMENT:", "Courier", 10)
    s.entry("counsel", 80, 252, 200, 10, font="Courier")
    s.entry("government", 340, 252, 200, 10, font="Courier")
    s.centre(306, 292, "ORDER OF THE IMMIGRATION JUDGE", "Courier-Bold", 13)
    y = s.para(
        80,
        326,
        460,
        "Upon the basis of respondent’s admissions, I have determined that the respondent is "
        "subject to removal on the charge(s) in the Notice to Appear.",
        11,
        leading=17,
        font="Courier",
    )
    y = s.para(80, y + 10, 460, "Respondent has made no application for relief from removal.", 11, font="Courier")
    y = s.para(
        80,
        y + 12,
        460,
        "It is HEREBY ORDERED that the respondent be removed from the United States to the "
        "country named in the record of proceedings.",
        11,
        leading=17,
        font="Courier",
    )
    s.para(80, y + 12, 460, "Appeal: Waived by both parties.", 11, font="Courier")
    s.line(320, 540, 560, "Immigration Judge", 11, "Courier")
    s.sign("judge", 320, 540, 560, 28)
    s.entry("judge name", 340, 586, 200, 10, font="Courier")
    s.centre(306, 636, "CERTIFICATE OF SERVICE", "Courier-Bold", 10)
    s.text(80, 656, "THIS DOCUMENT WAS SERVED BY: MAIL (M) PERSONAL SERVICE (P) ELECTRONIC SERVICE (E)", "Courier", 8)
    s.text(80, 674, "TO: [ ] ALIEN  [ ] ALIEN c/o Custodial Officer  [X] ALIEN’s ATT/REP  [X] DHS", "Courier", 8)
    s.text(80, 692, "DATE: ____________   BY: COURT STAFF ____________________", "Courier", 8)


def hearing_notice(s: Sheet) -> None:
    """Notice of Hearing in Removal Proceedings."""
    heading(s)
    s.entry("address", 80, 156, 240, 11, font="Courier", rows=3)
    s.text(380, 156, "RE:", "Courier", 11)
    s.entry("person", 408, 156, 150, 11, font="Courier")
    s.text(380, 172, "FILE:", "Courier", 11)
    s.entry("file", 420, 172, 130, 11, font="Courier")
    s.text(380, 188, "DATE:", "Courier", 11)
    s.entry("date", 420, 188, 130, 11, font="Courier")
    s.centre(306, 236, "NOTICE OF HEARING IN REMOVAL PROCEEDINGS", "Courier-Bold", 13)
    y = s.para(
        80,
        268,
        456,
        "Please take notice that the above captioned case has been scheduled for a MASTER hearing "
        "before the Immigration Court on April 14, 2026 at 09:00 A.M. at:",
        10.5,
        leading=15,
        font="Courier",
    )
    s.entry("court", 130, y + 12, 300, 11, font="Courier", rows=2)
    y = s.para(
        80,
        y + 60,
        456,
        "You may be represented in these proceedings, at no expense to the Government, by an "
        "attorney or other individual who is authorized and qualified to represent persons before an "
        "Immigration Court.",
        10.5,
        leading=15,
        font="Courier",
    )
    y = s.para(
        80,
        y + 8,
        456,
        "Failure to appear at your hearing except for exceptional circumstances may result in "
        "one or more of the following actions:",
        10.5,
        leading=15,
        font="Courier",
    )
    y = s.para(
        100,
        y + 6,
        436,
        "1. You may be taken into custody by the Department of Homeland Security and held for further action. OR",
        10.5,
        leading=15,
        font="Courier",
    )
    y = s.para(
        100,
        y + 6,
        436,
        "2. Your hearing may be held in your absence under section 240(b)(5) of the Immigration "
        "and Nationality Act. An order of removal will be entered against you if the Department of Homeland "
        "Security established by clear, unequivocal and convincing evidence that you are removable.",
        10.5,
        leading=15,
        font="Courier",
    )
    s.para(
        80,
        y + 8,
        456,
        "For information regarding the status of your case, call the automated case information "
        "line of the immigration court.",
        10.5,
        leading=15,
        font="Courier",
    )
    s.centre(306, 660, "CERTIFICATE OF SERVICE", "Courier-Bold", 10)
    s.text(80, 680, "THIS DOCUMENT WAS SERVED BY: MAIL (M) PERSONAL SERVICE (P) ELECTRONIC SERVICE (E)", "Courier", 8)
    s.text(80, 698, "DATE: ____________   BY: COURT STAFF ____________________", "Courier", 8)
