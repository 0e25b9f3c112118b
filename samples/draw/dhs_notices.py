"""Notices and demands of the Department of Homeland Security: I-862 and I-138.

Headings, titles and single sentences of the I-862 are confirmed by copies; the rest, and nearly all of the I-138, is
common knowledge of the forms.
"""

from __future__ import annotations

from sheet import Sheet


def i862(s: Sheet) -> None:
    """Form I-862, Notice to Appear, page 1."""
    s.text(46, 54, "U.S. Department of Homeland Security", "Times-Bold", 11)
    s.right(566, 54, "Notice to Appear", "Times-Bold", 13)
    s.rule(46, 566, 61, 1.5)
    s.text(46, 82, "In removal proceedings under section 240 of the Immigration and Nationality Act:", "Times-Bold")
    for x, y, label, name in (
        (46, 102, "Subject ID:", "subject"),
        (220, 102, "FINS:", "fins"),
        (400, 102, "File No:", "file"),
        (46, 119, "DOB:", "born"),
        (220, 119, "Event No:", "event"),
    ):
        s.text(x, y, label, size=10.5)
        s.entry(name, x + 58, y, 100)
    s.text(46, 142, "In the Matter of:", size=10.5)
    s.text(46, 164, "Respondent:", size=10.5)
    s.rule(104, 400, 165)
    s.entry("person", 112, 162, 260)
    s.text(404, 164, "currently residing at:", size=10.5)
    s.line(46, 400, 192, "(Number, street, city and ZIP code)", 8.5)
    s.entry("address", 54, 189, 340)
    s.line(416, 566, 192, "(Area code and phone number)", 8.5)
    for y, name, words in (
        (220, "arriving", "1. You are an arriving alien."),
        (236, "present", "2. You are an alien present in the United States who has not been admitted or paroled."),
        (
            252,
            "admitted",
            "3. You have been admitted to the United States, but are removable for the reasons stated below.",
        ),
    ):
        s.box(name, 52, y + 1)
        s.text(68, y, words, size=10.5)
    s.text(46, 278, "The Department of Homeland Security alleges that you:", size=10.5)
    s.entry("allegations", 60, 296, 480, rows=3)
    s.para(
        46,
        366,
        520,
        "On the basis of the foregoing, it is charged that you are subject to removal from the United "
        "States pursuant to the following provision(s) of law:",
        10.5,
    )
    s.entry("charge", 60, 398, 480, rows=2)
    s.box("credible", 52, 441)
    s.para(
        68,
        440,
        490,
        "This notice is being issued after an asylum officer has found that the respondent has "
        "demonstrated a credible fear of persecution or torture.",
        10,
    )
    s.text(46, 484, "YOU ARE ORDERED", "Times-Bold", 10.5)
    s.para(152, 484, 420, "to appear before an immigration judge of the United States Department of Justice at:", 10.5)
    s.line(46, 566, 516, "(Complete Address of Immigration Court, including Room Number, if any)", 8.5)
    s.entry("court", 54, 513, 480)
    s.text(46, 548, "on", size=10.5)
    s.line(62, 190, 549, "(Date)", 8.5)
    s.entry("hearing date", 72, 546, 110)
    s.text(196, 548, "at", size=10.5)
    s.line(210, 300, 549, "(Time)", 8.5)
    s.entry("hearing time", 222, 546, 70)
    s.text(306, 548, "to show why you should not be removed from the United States", size=10)
    s.text(46, 570, "based on the charge(s) set forth above.", size=10.5)
    s.line(300, 566, 622, "(Signature and Title of Issuing Officer)", 8.5)
    s.sign("officer", 300, 566, 622)
    s.text(46, 650, "Date:", size=10.5)
    s.rule(74, 200, 651)
    s.entry("date", 82, 648, 110)
    s.line(300, 566, 660, "(City and State)", 8.5)
    s.entry("city", 330, 657, 200)
    s.text(46, 756, "Form I-862 (6/22)", size=8)
    s.right(566, 756, "Page 1 of 2", size=8)


def i862_back(s: Sheet) -> None:
    """Form I-862, page 2: notice to the respondent and certificate of service."""
    s.centre(306, 58, "Notice to Respondent", "Times-Bold", 13)
    y = 84.0
    for words in (
        "<b>Warning:</b> Any statement you make may be used against you in removal proceedings.",
        "<b>Alien Registration:</b> This copy of the Notice to Appear served upon you is evidence of your alien "
        "registration while you are in removal proceedings. You are required to carry it with you at all times.",
        "<b>Representation:</b> If you so choose, you may be represented in this proceeding, at no expense to the "
        "Government, by an attorney or other individual authorized and qualified to represent persons before the "
        "Executive Office for Immigration Review.",
        "<b>Conduct of the hearing:</b> At the time of your hearing, you should bring with you any affidavits or other "
        "documents that you desire to have considered in connection with your case. At your hearing you will be given "
        "the opportunity to admit or deny any or all of the allegations in the Notice to Appear.",
        "<b>Failure to appear:</b> If you fail to attend the hearing at the time and place designated on this "
        "notice, a "
        "removal order may be made by the immigration judge in your absence, and you may be arrested and detained by "
        "the DHS.",
    ):
        y = s.para(50, y, 512, words, 10.5) + 8
    s.frame(46, y + 4, 566, y + 130)
    s.centre(306, y + 20, "Request for Prompt Hearing", "Times-Bold", 11)
    s.para(
        56,
        y + 38,
        500,
        "To expedite a determination in my case, I request this Notice to Appear be filed with the "
        "Executive Office for Immigration Review as soon as possible. I waive my right to a 10-day period prior to "
        "appearing before an immigration judge.",
        10,
    )
    s.line(320, 556, y + 104, "(Signature of Respondent)", 8.5)
    y += 158
    s.centre(306, y, "Certificate of Service", "Times-Bold", 11)
    s.text(50, y + 22, "This Notice To Appear was served on the respondent by me on", size=10.5)
    s.rule(330, 440, y + 23)
    s.entry("served", 338, y + 20, 100)
    s.text(446, y + 22, ", in person.", size=10.5)
    s.line(50, 280, y + 70, "(Signature of Respondent if Personally Served)", 8.5)
    s.line(320, 562, y + 70, "(Signature and Title of officer)", 8.5)
    s.sign("serving officer", 320, 562, y + 70)
    s.text(46, 756, "Form I-862 (6/22)", size=8)
    s.right(566, 756, "Page 2 of 2", size=8)


def i138(s: Sheet) -> None:
    """Form I-138, Immigration Enforcement Subpoena."""
    font, bold = "Helvetica", "Helvetica-Bold"
    s.frame(40, 40, 572, 740, 1)
    s.rule(40, 572, 150)
    s.upright(306, 40, 150)
    s.text(46, 52, "1. To (Name, Address, City, State, Zip Code)", font, 8.5)
    s.entry("to", 54, 76, 240, rows=3)
    s.centre(439, 66, "DEPARTMENT OF HOMELAND SECURITY", bold, 10.5)
    s.centre(439, 92, "IMMIGRATION ENFORCEMENT", bold, 13)
    s.centre(439, 108, "SUBPOENA", bold, 13)
    s.centre(439, 124, "to Appear and/or Produce Records", bold, 9)
    s.centre(439, 138, "8 U.S.C. § 1225(d), 8 C.F.R. § 287.4", font, 9)
    s.text(46, 163, "Subpoena Number", font, 8.5)
    s.entry("number", 140, 163, 120)
    s.rule(40, 572, 170)
    s.text(46, 182, "2. In Reference To", font, 8.5)
    s.entry("reference", 150, 182, 300)
    s.text(46, 198, "(Title of Proceeding)", font, 7.5)
    s.text(320, 198, "(File Number, if Applicable)", font, 7.5)
    s.rule(40, 572, 206)
    y = s.para(
        46,
        222,
        520,
        "By the service of this subpoena upon you, <b>YOU ARE HEREBY SUMMONED AND REQUIRED TO:</b>",
        9.5,
        font=font,
    )
    for name, words in (
        (
            "appear",
            "(A) <b>APPEAR</b> before the U.S. Customs and Border Protection (CBP), U.S. Immigration and Customs "
            "Enforcement (ICE), or U.S. Citizenship and Immigration Services (USCIS) official named in Block 3 at the "
            "place, date, and time specified, to testify and give information relating to the matter indicated "
            "in Block "
            "2.",
        ),
        (
            "produce",
            "(B) <b>PRODUCE</b> the records (books, papers, or other documents) indicated in Block 4, to the "
            "CBP, ICE, or USCIS official named in Block 3 at the place, date, and time specified.",
        ),
    ):
        s.box(name, 54, y + 8)
        y = s.para(70, y + 7, 490, words, 9, font=font) + 4
    s.para(
        46,
        y + 10,
        520,
        "Your testimony and/or production of the indicated records is required in connection with "
        "an investigation or inquiry relating to the enforcement of U.S. immigration laws. Failure to comply with "
        "this subpoena may subject you to an order of contempt by a federal District Court, as provided by 8 U.S.C. "
        "§ 1225(d)(4)(B).",
        9,
        font=font,
    )
    s.rule(40, 572, 400)
    s.text(46, 412, "3. (A) CBP, ICE or USCIS Official before whom you are required to appear", font, 8.5)
    s.entry("official", 54, 432, 260, rows=3)
    s.text(400, 412, "(B) Date", font, 8.5)
    s.entry("due", 446, 412, 100)
    s.text(400, 434, "(C) Time", font, 8.5)
    s.entry("time", 446, 434, 100)
    s.rule(40, 572, 476)
    s.text(46, 488, "4. Records required to be produced for inspection", font, 8.5)
    s.entry("records", 54, 510, 480, rows=3)
    s.rule(40, 572, 580)
    s.upright(250, 580, 740)
    s.centre(145, 660, "DHS seal", font, 9)
    s.text(256, 592, "7. Authorized Official", font, 8.5)
    for y0, label, name in (
        (630, "(Signature)", ""),
        (664, "(Printed Name)", "name"),
        (698, "(Title)", "title"),
        (728, "(Date)", "date"),
    ):
        s.line(270, 560, y0, label, 8, font)
        if name:
            s.entry(name, 280, y0 - 3, 270)
    s.sign("officer", 270, 560, 630)
    s.text(40, 756, "DHS Form I-138 (6/09)", font, 7.5)
