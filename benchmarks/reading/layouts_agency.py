# ruff: noqa: E501 - a sentence of a paper stands on one line, as it is looked for
"""Papers of agencies: every one of them is `administrative-form`, whatever words stand on it."""

from __future__ import annotations

import random
from datetime import timedelta

import signatures
from invented import People, people, written
from sheet import HEIGHT, WIDTH, Sheet, Style

ADMIN = "administrative-form"
OFFICER_TITLES = (
    "Supervisory Detention and Deportation Officer",
    "Deportation Officer",
    "SDDO",
    "(A) Field Office Director",
    "Supervisory Border Patrol Agent",
)


def begin(rng: random.Random, half: str, *forms: str, verdict: str = ADMIN) -> Sheet:
    sheet = Sheet(Style.of(rng, half), rng)
    sheet.truth.verdict, sheet.truth.forms = verdict, forms
    return sheet


def footer(sheet: Sheet, text: str) -> None:
    m = sheet.style.margin
    y = HEIGHT - 36
    if sheet.style.number_at == "right":
        sheet.text(text, WIDTH - m, y, size=8, align="right", mark=True)
    else:
        sheet.text(text, m, y, size=8, mark=True)


def i200(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "i-200"), people(rng)
    m = s.style.margin
    signed = rng.random() < 0.75
    filled = signed or rng.random() < 0.5
    s.gap(16)
    s.text("U.S. DEPARTMENT OF HOMELAND SECURITY", m, s.y, face="bold", mark=True)
    s.text("Warrant for Arrest of Alien", WIDTH - m, s.y, face="bold", align="right", mark=True)
    s.rule(m, s.y + 5, WIDTH - 2 * m, 1.5)
    day = written(p.issued, rng)
    number = f"A{p.a_number}" if half == "tune" else f"A {p.a_number[:3]} {p.a_number[3:6]} {p.a_number[6:]}"
    s.gap(30)
    s.filled("File No.", number if filled else "", 372, s.y, WIDTH - m - 372)
    s.gap(24)
    s.filled("Date:", day if filled else "", 372, s.y, WIDTH - m - 372)
    s.gap(14)
    addressee = "Any immigration officer authorized pursuant to sections 236 and 287 of the Immigration and Nationality Act and part 287 of title 8, Code of Federal Regulations, to serve warrants of arrest for immigration violations"
    s.text("To:", m, s.y + s.style.size * s.style.leading, face="bold")
    s.para(
        f"*{addressee}*", x=m + 36, mark="Any immigration officer authorized pursuant to sections 236 and 287", after=10
    )
    s.para(
        f"I have determined that there is probable cause to believe that {{{p.person if filled else 150}}} is removable from the United States. This determination is based upon:",
        after=8,
    )
    reasons = (
        "the execution of a charging document to initiate removal proceedings against the subject;",
        "the pendency of ongoing removal proceedings against the subject;",
        "the failure to establish admissibility subsequent to deferred inspection;",
        "biometric confirmation of the subject's identity and a records check of federal databases that affirmatively indicate, by themselves or in addition to other reliable information, that the subject either lacks immigration status or notwithstanding such status is removable under U.S. immigration law; and/or",
        "statements made voluntarily by the subject to an immigration officer and/or other reliable evidence that affirmatively indicate the subject either lacks immigration status or notwithstanding such status is removable under U.S. immigration law.",
    )
    for reason in reasons:
        s.para(f"[{'x' if filled and rng.random() < 0.4 else ''}] {reason}", x=m + 22, after=6)
    s.para(
        "*YOU ARE COMMANDED* to arrest and take into custody for removal proceedings under the Immigration and Nationality Act, the above-named alien.",
        mark="take into custody for removal proceedings under the Immigration and Nationality Act", after=2)  # fmt: skip
    x, width = (WIDTH - m - 250, 250.0)
    signing = signatures.pick(rng, half, p.officer, signed)
    s.sign("(Signature of Authorized Immigration Officer)", ("immigration-officer",), signing, x, width)
    s.gap(22)
    s.rule(x, s.y, width)
    if filled:
        s.entry(f"{p.officer} {rng.choice(OFFICER_TITLES[1:3])}", x + 4, s.y - 1)
    s.below("(Printed Name and Title of Authorized Immigration Officer)", x, width)
    _i200_service(s, rng, p, filled)
    footer(s, "Form I-200 (Rev. 09/16)")
    if filled:
        s.field("person", p.person)
        s.field("issued", p.issued.isoformat())
        s.field("a_number", f"A{p.a_number}")
    return s


def _i200_service(s: Sheet, rng: random.Random, p: People, filled: bool) -> None:
    m = s.style.margin - 12
    s.gap(12)
    top = s.y
    s.line("Certificate of Service", face="bold")
    s.gap(4)
    s.para("I hereby certify that the Warrant for Arrest of Alien was served by me at {150}", x=m + 8, after=0)
    s.para(
        f"on {{{p.person if filled and rng.random() < 0.3 else 140}}} on {{80}} , and the contents of this notice were read to him or her in the {{90}} language.",
        x=m + 8,
        after=18,
    )
    s.rule(m + 8, s.y, 200)
    s.rule(WIDTH - m - 230, s.y, 222)
    size = 8
    s.text("Name and Signature of Officer", m + 50, s.y + 10, size=size)
    s.text("Name or Number of Interpreter (if applicable)", WIDTH - m - 215, s.y + 10, size=size)
    s.frame(m, top, WIDTH - 2 * m, s.y + 18 - top, 1)


def i205(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "i-205"), people(rng)
    m = s.style.margin
    s.gap(10)
    s.line("DEPARTMENT OF HOMELAND SECURITY", face="bold", align="center" if half == "tune" else "left", mark=True)
    s.line("U.S. Immigration and Customs Enforcement", align="center" if half == "tune" else "left", mark=True)
    s.gap(16)
    s.line("WARRANT OF REMOVAL/DEPORTATION", face="bold", size=s.style.size + 3, mark=True)
    s.gap(22)
    s.filled("File No:", f"A{p.a_number[:3]}-{p.a_number[3:6]}-{p.a_number[6:]}", 360, s.y, WIDTH - m - 360)
    s.gap(18)
    day = written(p.issued, rng)
    s.filled("Date:", day, 360, s.y, WIDTH - m - 360)
    s.gap(16)
    s.para("*To any immigration officer of the United States Department of Homeland Security:*",
           mark="To any immigration officer of the United States Department of Homeland Security", after=14)  # fmt: skip
    s.gap(14)
    s.rule(m + 60, s.y, WIDTH - 2 * m - 120)
    s.entry(p.person, m + 140, s.y - 2)
    s.text("(Full name of alien)", WIDTH / 2, s.y + 10, size=8, align="center")
    s.gap(18)
    place = rng.choice(["Laredo, Texas", "New York, NY", "unknown place", "San Ysidro"])
    s.para(
        f"who entered the United States at {{{place}}} on {{{rng.choice(['unknown date', 'May 4, 2011', '08/19/2003'])}}}",
        after=10,
    )
    s.para("is subject to removal/deportation from the United States, based upon a final order by:", after=6)
    boxes = ("an immigration judge in exclusion, deportation, or removal proceedings", "a designated official",
             "the Board of Immigration Appeals", "a United States District or Magistrate Court Judge")  # fmt: skip
    ticks = rng.choice([(0,), (0,), (1,), (2,), (3,), (3,), (0, 3), ()])
    for index, text in enumerate(boxes):
        s.para(f"[{'x' if index in ticks else ''}] {text}", x=m + 30, after=5)
    s.para("and pursuant to the following provisions of the Immigration and Nationality Act:", after=2)
    s.para("{Section 212(a)(6)(A)(i)}" if half == "tune" else "{237(a)(1)(B)}", x=m + 40, after=10)
    s.para("I, the undersigned officer of the United States, by virtue of the power and authority vested in the Secretary of Homeland Security under the laws of the United States and by his or her direction, command you to take into custody and remove from the United States the above-named alien, pursuant to law, at the expense of:",
           mark="authority vested in the Secretary of Homeland Security under the laws of the United States", after=2)  # fmt: skip
    s.para("{Salaries and Expenses, Department of Homeland Security}", x=m + 40, after=6)
    signed = rng.random() < 0.8
    x, width = WIDTH - m - 240, 240.0
    s.sign(
        "(Signature of immigration officer)",
        ("immigration-officer",),
        signatures.pick(rng, half, p.officer, signed),
        x,
        width,
    )
    s.gap(22)
    s.rule(x, s.y, width)
    s.entry(rng.choice(OFFICER_TITLES)[:34], x + 3, s.y - 1)
    s.below("(Title of immigration officer)", x, width, mark=True)
    s.gap(22)
    s.rule(x, s.y, width)
    s.entry(f"{day} {p.town}"[:34], x + 3, s.y - 1)
    s.below("(Date and office location)", x, width)
    footer(s, "ICE Form I-205 (8/07)" if half == "tune" else "ICE Form I-205 (8/07) Page 1 of 2")
    s.field("person", p.person)
    s.field("issued", p.issued.isoformat())
    s.field("a_number", f"A{p.a_number}")
    s.truth.note = f"boxes ticked: {ticks}"
    if rng.random() < 0.6:
        s.new_page()
        _i205_back(s, rng, p)
    return s


def i205_back(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "i-205"), people(rng)
    _i205_back(s, rng, p)
    return s


def _i205_back(s: Sheet, rng: random.Random, p: People) -> None:
    m = s.style.margin
    done = rng.random() < 0.5
    s.gap(10)
    s.para(f"To be completed by immigration officer executing the warrant: Name of alien being removed: {{{p.person}}}",
           mark="To be completed by immigration officer executing the warrant", after=16)  # fmt: skip
    s.para(f"Port, date, and manner of removal: {{{'Harlingen, 01/12/2026, charter' if done else 240}}}", after=24)
    top = s.y
    s.frame(m, top, 170, 150)
    s.frame(WIDTH - m - 170, top, 170, 150)
    s.text("Photograph of alien removed", m + 12, top + 80)
    s.text("Right index fingerprint of", WIDTH - m - 155, top + 75)
    s.text("alien removed", WIDTH - m - 130, top + 90)
    s.y = top + 165
    s.sign("(Signature of alien being fingerprinted)", (), None, m, 230, issues=False)
    s.sign("(Signature and title of immigration officer taking print)", (), None, m, 280, issues=False)
    s.gap(16)
    s.para("Departure witnessed by:", after=0)
    s.sign("(Signature and title of immigration officer)", (), None, m + 120, 260, issues=False, room=14)
    s.gap(12)
    s.para(
        "If actual departure is not witnessed, fully identify source or means of verification of departure: {200}",
        after=18,
    )
    s.para("If self-removal (self-deportation), pursuant to 8 CFR 241.7, check here. []",
           mark="If self-removal (self-deportation), pursuant to 8 CFR 241.7", after=10)  # fmt: skip
    s.para("Departure Verified by:", after=0)
    s.sign("(Signature and title of immigration officer)", (), None, m + 120, 260, issues=False, room=14)
    footer(s, "ICE Form I-205 (8/07) Page 2 of 2")


def i247a(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "i-247a"), people(rng)
    m = s.style.margin - 8
    s.gap(8)
    s.line("DEPARTMENT OF HOMELAND SECURITY (DHS)", face="bold", mark=True)
    s.line("IMMIGRATION DETAINER – NOTICE OF ACTION", face="bold", size=s.style.size + 2, mark=True)
    s.gap(20)
    s.filled("Subject ID:", str(rng.randint(3 * 10**8, 4 * 10**8)), m, s.y, 240)
    s.filled("File No:", f"A{p.a_number}", 330, s.y, WIDTH - m - 330)
    s.gap(17)
    s.filled("Event #:", f"CHI26{rng.randint(10000, 99999)}", m, s.y, 240)
    s.filled("Date:", written(p.issued, rng), 330, s.y, WIDTH - m - 330)
    s.gap(18)
    size = s.style.size - 1
    s.para(
        f"TO: (Name and Title of Institution - OR Any Subsequent Law Enforcement Agency) {{{p.town} County Jail}}",
        size=size,
        x=m,
    )
    s.para(f"FROM: (DHS Office Address) {{{p.town} ERO, 14 Field Office Plaza}}", size=size, x=m, after=8)
    s.filled("Name of Alien:", p.person, m, s.y + 12, WIDTH - 2 * m)
    s.gap(24)
    s.para("*1. DHS HAS DETERMINED THAT PROBABLE CAUSE EXISTS THAT THE SUBJECT IS A REMOVABLE ALIEN. THIS DETERMINATION IS BASED ON* (complete box 1 or 2):", size=size, x=m,
           mark="DHS HAS DETERMINED THAT PROBABLE CAUSE EXISTS THAT THE SUBJECT IS A REMOVABLE ALIEN")  # fmt: skip
    for text in ("a final order of removal against the alien;", "the pendency of ongoing removal proceedings against the alien;",
                 "biometric confirmation of the alien's identity and a records check of federal databases; and/or",
                 "statements made by the alien to an immigration officer and/or other reliable evidence."):  # fmt: skip
        s.para(f"[{'x' if rng.random() < 0.4 else ''}] {text}", size=size, x=m + 20, after=3)
    s.para(
        "*2. DHS TRANSFERRED THE ALIEN TO YOUR CUSTODY FOR A PROCEEDING OR INVESTIGATION* (complete box 1 or 2).",
        size=size,
        x=m,
        after=8,
    )
    s.para("*IT IS THEREFORE REQUESTED THAT YOU:*", size=size, x=m, mark="IT IS THEREFORE REQUESTED THAT YOU")
    for text in ("*Notify* DHS as early as practicable (at least 48 hours, if possible) before the alien is released from your custody.",
                 "*Maintain custody* of the alien for a period *NOT TO EXCEED 48 HOURS* beyond the time when he/she would otherwise have been released from your custody to allow DHS to assume custody.",
                 "*Relay* this detainer to any other law enforcement agency to which you transfer the alien."):  # fmt: skip
        s.para("• " + text, size=size, x=m + 20, after=4)
    s.rule(m, s.y + 34, 240)
    s.entry(f"{p.officer}, Deportation Officer"[:32], m + 3, s.y + 32)
    y = s.y
    signed = rng.random() < 0.75
    s.sign(
        "(Signature of Immigration Officer)",
        ("immigration-officer",),
        signatures.pick(rng, half, p.officer, signed),
        330,
        WIDTH - m - 330,
        room=34,
    )
    s.y = y + 34
    s.below("(Name and title of Immigration Officer)", m, 240)
    s.gap(16)
    s.para(
        "*TO BE COMPLETED BY THE LAW ENFORCEMENT AGENCY CURRENTLY HOLDING THE ALIEN WHO IS THE SUBJECT OF THIS NOTICE:* Please provide the information below, sign, and return to DHS.",
        size=size,
        x=m,
    )
    s.filled("Date of latest criminal charge/conviction:", "", m, s.y + 14, 300)
    footer(s, f"DHS Form I-247A ({rng.choice(['02/17', '03/17'])})" + (" Page 1 of 3" if half == "held" else ""))
    s.field("person", p.person)
    s.field("issued", p.issued.isoformat())
    s.field("a_number", f"A{p.a_number}")
    return s


def i862(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "i-862"), people(rng)
    m = s.style.margin - 6
    s.gap(8)
    s.text(
        "U.S. Department of Homeland Security",
        m,
        s.y + 12,
        size=10,
        face="bold" if half == "tune" else "regular",
        mark=True,
    )
    s.text("Notice to Appear", WIDTH - m, s.y + 12, size=15, face="bold", align="right", mark=True)
    s.rule(m, s.y + 18, WIDTH - 2 * m, 1.4)
    s.gap(24)
    s.para("*In removal proceedings under section 240 of the Immigration and Nationality Act:*", x=m,
           mark="In removal proceedings under section 240 of the Immigration and Nationality Act")  # fmt: skip
    s.gap(12)
    s.filled("Subject ID:", str(rng.randint(3 * 10**8, 4 * 10**8)), m, s.y, 180)
    s.filled("FINS:", str(rng.randint(10**9, 2 * 10**9)), m + 190, s.y, 150)
    s.filled("File No:", f"A{p.a_number}", m + 350, s.y, WIDTH - 2 * m - 350)
    s.gap(20)
    s.text("In the Matter of:", m, s.y)
    s.gap(16)
    s.filled("Respondent:", p.person, m, s.y, 290)
    s.text("currently residing at:", WIDTH - m, s.y, align="right")
    s.gap(20)
    s.rule(m, s.y, WIDTH - 2 * m)
    s.entry(p.address, m + 4, s.y - 2)
    s.text("(Number, street, city and ZIP code)", m + 60, s.y + 9, size=7)
    s.text("(Area code and phone number)", WIDTH - m - 130, s.y + 9, size=7)
    s.gap(16)
    picked = rng.randrange(3)
    for index, text in enumerate(("1. You are an arriving alien.", "2. You are an alien present in the United States who has not been admitted or paroled.",
                                  "3. You have been admitted to the United States, but are removable for the reasons stated below.")):  # fmt: skip
        s.para(f"[{'x' if index == picked else ''}] {text}", x=m + 10, after=2)
    s.gap(4)
    s.para(
        "The Department of Homeland Security alleges that you:",
        x=m,
        mark="The Department of Homeland Security alleges that you",
    )
    s.para("{1) You are not a citizen or national of the United States; 2) You}", x=m + 10, after=0)
    s.para("{entered at an unknown place without inspection.}", x=m + 10)
    s.para(
        "On the basis of the foregoing, it is charged that you are subject to removal from the United States pursuant to the following provision(s) of law:",
        x=m,
    )
    s.para("{212(a)(6)(A)(i) of the Act, as amended}", x=m + 10, after=8)
    s.para("YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice at:", x=m,
           mark="YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice", after=2)  # fmt: skip
    hearing = p.issued + timedelta(days=120)
    s.para(f"{{{rng.randint(10, 99)} Harbor Plaza, Room 900, {p.town}, {p.state}}}", x=m + 10, after=2)
    s.para(
        f"on {{{written(hearing, rng)}}} at {{8:30 AM}} to show why you should not be removed from the United States based on the charge(s) set forth above.",
        x=m,
        after=2,
    )
    signed = rng.random() < 0.75
    y = s.y
    s.sign(
        "(Signature and Title of Issuing Officer)",
        ("immigration-officer",),
        signatures.pick(rng, half, p.officer, signed),
        WIDTH - m - 270,
        270,
    )
    bottom, s.y = s.y, y + 32
    s.filled("Date:", written(p.issued, rng), m, s.y, 180)
    s.y = bottom
    footer(s, rng.choice(["DHS Form I-862 (6/22)", "Form I-862 (Rev. 08/01/07)"]))
    s.field("person", p.person)
    s.field("issued", p.issued.isoformat())
    s.field("a_number", f"A{p.a_number}")
    return s


def eoir_order(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "eoir*"), people(rng)
    m = s.style.margin
    s.gap(6)
    for text in ("UNITED STATES DEPARTMENT OF JUSTICE", "EXECUTIVE OFFICE FOR IMMIGRATION REVIEW", "IMMIGRATION COURT"):
        s.line(text, face="bold" if half == "tune" else "regular", mark=True)
    s.line(f"{p.town.upper()}, {p.state_name.upper()}")
    s.gap(28)
    s.text(f"File No. A {p.a_number[:3]}-{p.a_number[3:6]}-{p.a_number[6:]}", m, s.y)
    s.text(f"Date: {written(p.issued, rng)}", WIDTH - m, s.y, align="right")
    s.gap(22)
    for left, right in (
        ("IN THE MATTER OF", ")"),
        ("", ")   IN REMOVAL PROCEEDINGS"),
        (p.person.upper(), ")"),
        ("Respondent.", ")"),
    ):
        s.text(left, m, s.y)
        s.text(right, 330, s.y, mark="REMOVAL" in right)
        s.gap(15)
    s.text("ON BEHALF OF RESPONDENT: Pro se", m, s.y)
    s.text("ON BEHALF OF THE GOVERNMENT: DHS/ICE", 310, s.y, size=s.style.size - 1)
    s.gap(24)
    s.line("ORDER OF THE IMMIGRATION JUDGE", face="bold", mark=True)
    s.gap(12)
    s.para(
        "Upon the basis of respondent's admissions, I have determined that the respondent is subject to removal on the charge(s) in the Notice to Appear.",
        first=30,
        after=8,
    )
    s.para("It is HEREBY ORDERED that:", after=6)
    for text in ("The respondent is ordered removed from the United States to", "Respondent's application for voluntary departure is",
                 "Respondent failed to appear and is ordered removed in absentia.", "Appeal:  waived  /  reserved"):  # fmt: skip
        s.para(
            f"[{'x' if rng.random() < 0.4 else ''}] {text}{' {El Dorado}' if text.endswith('to') else ''}",
            x=m + 24,
            after=6,
        )
    signed = rng.random() < 0.8
    s.gap(10)
    s.sign(
        "Immigration Judge",
        ("immigration-judge",),
        signatures.pick(rng, half, p.judge, signed),
        WIDTH - m - 230,
        230,
        name=p.judge if half == "held" else "",
    )
    s.gap(30)
    s.line("CERTIFICATE OF SERVICE")
    s.para(
        "THIS DOCUMENT WAS SERVED BY: [] MAIL (M) [x] PERSONAL SERVICE (P) [] ELECTRONIC SERVICE (E)", size=9, after=4
    )
    s.para("TO: [x] ALIEN [] ALIEN c/o Custodial Officer [] ALIEN's ATT/REP [x] DHS", size=9)
    s.field("issued", p.issued.isoformat())
    s.field("a_number", f"A{p.a_number}")
    s.field("person", p.person)
    return s


def eoir_hearing(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "eoir*", "*hearing*"), people(rng)
    s.gap(8)
    for text in ("UNITED STATES DEPARTMENT OF JUSTICE", "EXECUTIVE OFFICE FOR IMMIGRATION REVIEW", "IMMIGRATION COURT"):
        s.line(text, align="center" if half == "tune" else "left", mark=True)
    s.line(
        f"{rng.randint(100, 999)} COURT STREET, {p.town.upper()}, {p.state} {p.zip_code}",
        align="center" if half == "tune" else "left",
    )
    s.gap(24)
    s.para(f"RE: {p.person.upper()}", after=2)
    s.para(f"FILE: A{p.a_number}", after=2)
    s.para(f"DATE: {written(p.issued, rng)}", after=20)
    s.line("NOTICE OF HEARING IN REMOVAL PROCEEDINGS", face="bold", mark=True)
    s.gap(12)
    s.para(f"Please take notice that the above captioned case has been scheduled for a MASTER hearing before the Immigration Court on {written(p.issued + timedelta(days=90), rng)} at 1:00 P.M. at {rng.randint(100, 999)} Court Street, Courtroom {rng.randint(2, 19)}.",
           mark="Please take notice that the above captioned case has been scheduled", after=10)  # fmt: skip
    s.para(
        "You may be represented in these proceedings, at no expense to the Government, by an attorney or other individual who is authorized and qualified to represent persons before an Immigration Court. Your hearing date has not been scheduled earlier than 10 days from the date of service of the Notice to Appear.",
        after=10,
    )
    s.para(
        "Failure to appear at your hearing except for exceptional circumstances may result in one or more of the following actions: (1) You may be taken into custody by the Department of Homeland Security and held for further action. OR (2) Your hearing may be held in your absence under section 240(b)(5) of the Immigration and Nationality Act. An order of removal will be entered against you if the Department of Homeland Security established by clear, unequivocal and convincing evidence that you are removable.",
        after=10,
    )
    s.para(
        "For information on the status of your case, call the toll-free automated case information number. Immigration Judge: "
        + p.judge
        + ".",
        after=18,
    )
    s.line("CERTIFICATE OF SERVICE")
    s.para("THIS DOCUMENT WAS SERVED BY: [x] MAIL (M) [] PERSONAL SERVICE (P) [] ELECTRONIC SERVICE (E)", size=9)
    s.para(f"DATE: {written(p.issued, rng)}   BY: COURT STAFF {p.clerk.split()[0][0]}.{p.clerk.split()[1][0]}.", size=9)
    s.field("a_number", f"A{p.a_number}")
    return s


def i138(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "i-138"), people(rng)
    m = s.style.margin - 8
    top = s.y + 6
    s.gap(10)
    s.line("DEPARTMENT OF HOMELAND SECURITY", face="bold", mark=True)
    s.line("IMMIGRATION ENFORCEMENT SUBPOENA", face="bold", size=s.style.size + 3, mark=True)
    s.line("to Appear and/or Produce Records")
    s.line("8 U.S.C. § 1225(d), 8 C.F.R. § 287.4", mark=True)
    s.gap(14)
    s.para(f"1. To (Name, Address, City, State, Zip Code) {{{p.town} Property Group LLC}}", x=m + 6, after=2)
    s.para(f"{{{p.address}}}", x=m + 18, after=6)
    s.para(f"2. In Reference To {{{p.person}}}", x=m + 6, after=2)
    s.para(
        "(Title of Proceeding) {Investigation} (File Number, if Applicable) {HSI-26-0441}",
        size=s.style.size - 1,
        x=m + 18,
        after=8,
    )
    s.para(
        "By the service of this subpoena upon you, YOU ARE HEREBY SUMMONED AND REQUIRED TO:",
        x=m + 6,
        mark="YOU ARE HEREBY SUMMONED AND REQUIRED TO",
    )
    both = rng.random() < 0.5
    s.para(
        f"(A) [{'x' if both else ''}] APPEAR before the U.S. Customs and Border Protection (CBP), U.S. Immigration and Customs Enforcement (ICE), or U.S. Citizenship and Immigration Services (USCIS) Official named in Block 3 at the place, date, and time specified, to testify and give information relating to the matter indicated in Block 2.",
        x=m + 18,
    )
    s.para(
        "(B) [x] PRODUCE the records (books, papers, or other documents) indicated in Block 4, to the Official named in Block 3 at the place, date, and time specified.",
        x=m + 18,
        after=8,
    )
    s.para(
        "Your testimony and/or production of the indicated records is required in connection with an investigation or inquiry relating to the enforcement of U.S. immigration laws. Failure to comply with this subpoena may subject you to an order of contempt by a federal District Court, as provided by 8 U.S.C. § 1225(d)(4)(B).",
        x=m + 6,
        after=8,
    )
    s.para(
        f"3. (A) CBP, ICE or USCIS Official before whom you are required to appear: Name {{{p.officer}}} Title {{Special Agent}}",
        x=m + 6,
        after=6,
    )
    s.para(
        "4. Records required to be produced for inspection {Leases, rental applications, forwarding addresses}",
        x=m + 6,
        after=8,
    )
    s.para("7. Authorized Official", x=m + 6, after=0)
    signed = rng.random() < 0.75
    s.sign(
        "(Signature)",
        ("immigration-officer", "other"),
        signatures.pick(rng, half, p.officer, signed),
        300,
        220,
        room=26,
    )
    for label, value in (
        ("(Printed Name)", p.officer),
        ("(Title)", "Special Agent in Charge"),
        ("(Date)", written(p.issued, rng)),
    ):
        s.gap(18)
        s.rule(300, s.y, 220)
        s.entry(value, 304, s.y - 1)
        s.below(label, 300, 220)
    s.gap(8)
    s.para(
        "If you have any questions regarding this subpoena, contact the CBP, ICE, or USCIS Official identified in Block 3.",
        size=8,
        x=m + 6,
    )
    s.frame(m, top, WIDTH - 2 * m, s.y + 6 - top, 1.2)
    footer(s, rng.choice(["DHS Form I-138 (6/09)", "Form I-138 (Rev. 06/09)"]))
    s.field("issued", p.issued.isoformat())
    return s


def tax_warrant(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "*tax*", "agency-paper*"), people(rng, "NY" if half == "tune" else "WA")
    m = s.style.margin
    s.gap(10)
    if half == "tune":
        heads = ("STATE OF NEW YORK", "DEPARTMENT OF TAXATION AND FINANCE")
    else:
        heads = ("STATE OF WASHINGTON", "DEPARTMENT OF REVENUE")
    for text in heads:
        s.line(text, face="bold", mark="DEPARTMENT" in text)
    s.gap(6)
    s.line("TAX WARRANT", face="bold", size=s.style.size + 5, mark=True)
    s.gap(20)
    s.filled("Warrant ID:", f"E-{rng.randint(10**8, 10**9)}-W001", m, s.y, 260)
    s.filled("Date:", written(p.issued, rng), 350, s.y, WIDTH - m - 350)
    s.gap(22)
    s.para(
        f"The People of the State of {p.state_name} to any sheriff or officer of the department:"
        if half == "tune"
        else "To the Clerk of the Superior Court and to any authorized agent of the department:",
        after=10,
    )
    s.para(
        f"WHEREAS, a tax was found due from {{{p.person}}} of {{{p.street}}} together with interest and penalty in the amount of ${{{rng.randint(2, 90)},{rng.randint(100, 999)}.{rng.randint(10, 99)}}} which remains wholly unpaid;",
        after=8,
    )
    s.para("NOW, THEREFORE, WE COMMAND YOU to file a copy of this warrant within five days after its receipt in the office of the clerk of the county, and to levy upon and sell the real and personal property of the taxpayer found within your county, for the payment of the amount of this warrant with interest and the cost of executing it.",
           mark="levy upon and sell the real and personal property", after=8)  # fmt: skip
    s.para(
        "This warrant, when docketed by the county clerk, has the same effect as a judgment of a court of record duly docketed in that office.",
        after=12,
    )
    s.filled("County:", p.town, m, s.y + 12, 240)
    s.gap(30)
    signed = rng.random() < 0.8
    label = (
        "For the Commissioner of Taxation and Finance" if half == "tune" else "Authorized Agent, Department of Revenue"
    )
    s.sign(label, ("other",), signatures.pick(rng, half, p.officer, signed), WIDTH - m - 250, 250)
    s.gap(50)
    s.para("Questions? Call the Collections and Civil Enforcement Division. Do not ignore this notice.", size=8)
    footer(s, "DTF-978 (3/24)" if half == "tune" else "REV 31 0048")
    s.truth.markers.pop()
    s.field("issued", p.issued.isoformat())
    return s


def parole_warrant(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "uspc*", "parole*", "agency-paper*"), people(rng)
    m = s.style.margin
    s.gap(14)
    if half == "tune":
        s.line("UNITED STATES PAROLE COMMISSION", face="bold", size=s.style.size + 2, mark=True)
        s.line("U.S. Department of Justice")
        title, signer = "WARRANT", "Commissioner, United States Parole Commission"
    else:
        s.line(f"STATE OF {p.state_name.upper()}", face="bold")
        s.line("BOARD OF PARDONS AND PAROLES", face="bold", mark=True)
        s.line("DEPARTMENT OF CORRECTIONS")
        title, signer = "PAROLE VIOLATION WARRANT", "Member, Board of Pardons and Paroles"
    s.gap(16)
    s.line(title, face="bold", size=s.style.size + 4, mark=True)
    s.gap(18)
    s.filled("Register No.:", f"{rng.randint(10000, 99999)}-{rng.randint(10, 99)}", m, s.y, 230)
    s.filled("DOB:", "", 340, s.y, 140)
    s.gap(18)
    s.para(
        "To any Federal officer authorized to serve criminal process within the United States:"
        if half == "tune"
        else "To any parole officer or any peace officer of this State:",
        after=10,
    )
    s.para(
        f"WHEREAS, {{{p.person}}} was sentenced by a court of law and was released on parole, and reliable information has been presented that said parolee has violated one or more conditions of release;",
        after=8,
    )
    s.para("NOW, THEREFORE, this is to command you to take the said parolee wherever found, and hold in custody until the Commission is able to determine whether parole should be revoked, or until otherwise ordered.",
           mark="take the said parolee wherever found", after=10)  # fmt: skip
    s.para(
        f"Witness my hand and the seal of this {'Commission' if half == 'tune' else 'Board'} on {{{written(p.issued, rng)}}}.",
        after=14,
    )
    signed = rng.random() < 0.8
    s.sign(signer, ("other",), signatures.pick(rng, half, p.officer, signed), WIDTH - m - 270, 270)
    s.gap(30)
    s.line("RETURN", face="bold")
    s.para("Received this writ at {140} on {90} and executed the same by arresting the within-named at {120}.", after=8)
    s.field("person", p.person)
    s.field("issued", p.issued.isoformat())
    return s


LAYOUTS = {
    "i-200": i200,
    "i-205": i205,
    "i-205-back": i205_back,
    "i-247a": i247a,
    "i-862": i862,
    "eoir-order": eoir_order,
    "eoir-hearing": eoir_hearing,
    "i-138": i138,
    "tax-warrant": tax_warrant,
    "parole-warrant": parole_warrant,
}
