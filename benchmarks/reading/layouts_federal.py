# ruff: noqa: PLR0917
# ruff: noqa: E501 - a sentence of a paper stands on one line, as it is looked for
"""Papers of and for federal courts."""

from __future__ import annotations

import random
from datetime import timedelta

import signatures
from invented import People, people, written
from layouts_agency import begin
from sheet import WIDTH, Sheet

WARRANT = "judicial-warrant"
BLANK_WARRANT = "unsigned-court-warrant"
COURT_PAPER = "other-court-paper"
BENCH = ("judge", "magistrate")


def settle(s: Sheet) -> Sheet:
    """A court's warrant without the signature that issues it is an unsigned one."""
    s.truth.verdict = WARRANT if s.truth.state == "signed" else BLANK_WARRANT
    return s


def top(s: Sheet, rng: random.Random, p: People, number: str, page: str = "") -> None:
    """Edition line, rule, court heading as on the courts' own forms."""
    m = s.style.margin
    s.y = 34
    s.text(number + page, m, s.y, size=8, mark=True)
    s.rule(m, s.y + 8, WIDTH - 2 * m, 1.3)
    s.gap(20)
    if s.style.half == "held" and rng.random() < 0.5:  # small capitals
        s.gap(14)
        x = WIDTH / 2 - 150
        for word in ("UNITED", "STATES", "DISTRICT", "COURT"):
            x = s.text(word[0], x, s.y, size=17)
            x = s.text(word[1:], x, s.y, size=13.5) + 5
        s.mark("UNITED STATES DISTRICT COURT", WIDTH / 2 - 150, s.y - 15, x, s.y + 4)
    else:
        s.line("UNITED STATES DISTRICT COURT", size=15, face=rng.choice(["regular", "bold"]), mark=True)
    s.line("for the")
    s.line(f"{p.district + ' ' if p.district else ''}District of {p.state_name}")
    s.field("court", p.court)


def caption(s: Sheet, left: list[tuple[str, str]], case: str, label: str = "Case No.") -> None:
    m = s.style.margin
    s.gap(12)
    start = s.y
    for text, face in left:
        s.y += s.style.size * 1.15
        size = s.style.size - (2 if face == "italic" else 0)
        if text.startswith("{"):
            s.entry(text[1:-1], m + 18, s.y)
        elif text:
            s.text(text, m + 110, s.y, face=face, align="center", size=size)
    s.y = max(s.y, start + 62)
    y = start + 8
    while y < s.y + 4:
        s.text(")", 312, y)
        y += s.style.size * 1.1
    s.text(label, 336, start + 34)
    s.entry(case, 336 + s.width_of(label, s.style.size) + 8, start + 34)
    s.field("case_number", case)


def signer(s: Sheet, rng: random.Random, p: People, label: str, role: tuple[str, ...], who: str, title: str,
           signed: bool, date_label: str, day: str) -> None:  # fmt: skip
    """Date, city, signature line, printed name: the lower end of an AO form."""
    m = s.style.margin
    x, width = WIDTH - m - 250, 250.0
    signing = signatures.pick(rng, s.style.half, who, signed)
    s.gap(8)
    s.sign(label, role, signing, x, width)
    s.filled(date_label, day, m, s.y - s.style.size * 1.2, 220)
    filled = signed or signing.how == "name-below"
    s.gap(24)
    s.rule(x, s.y, width)
    if filled:
        s.entry(f"{who}, {title}"[: 44 if s.style.fill != "hand" else 30], x + 3, s.y - 1)
    s.filled("City and state:", f"{p.town}, {p.state_name}" if filled else "", m, s.y, x - m - 16)
    s.below("Printed name and title", x, width, mark=True)
    if filled and role == BENCH:
        s.field("judge", who)


def ao93(rng: random.Random, half: str, phone: bool = False) -> Sheet:
    s, p = begin(rng, half, "ao-93c" if phone else "ao-93"), people(rng)
    name = "Warrant by Telephone or Other Reliable Electronic Means" if phone else "Search and Seizure Warrant"
    top(
        s,
        rng,
        p,
        f"AO 93{'C' if phone else ''} ({rng.choice(['Rev. 11/13', 'Rev. 12/09']) if not phone else rng.choice(['08/18', '(11/13)'])}) {name}".replace(
            "((", "("
        ).replace("))", ")"),
    )
    if phone:
        s.text("[ ] Original   [x] Duplicate Original", WIDTH - s.style.margin, 56, size=8, align="right")
    signed = rng.random() < 0.75
    caption(s, [("In the Matter of the Search of", "regular"), ("(Briefly describe the property to be searched", "italic"),
                ("or identify the person by name and address)", "italic"), (f"{{{p.street}}}", ""), (f"{{{p.town}, {p.state} {p.zip_code}}}", "")], p.case)  # fmt: skip
    s.gap(6)
    title = "WARRANT BY TELEPHONE OR OTHER RELIABLE ELECTRONIC MEANS" if phone else "SEARCH AND SEIZURE WARRANT"
    s.line(title, face="bold", size=s.style.size + 1, mark=True)
    s.gap(4)
    s.para("To:      Any authorized law enforcement officer", mark="Any authorized law enforcement officer")
    s.para(
        f"An application by a federal law enforcement officer or an attorney for the government requests the search and seizure of the following person or property located in the {{{p.district or 60}}} District of {{{p.state_name}}} ~(identify the person or describe the property to be searched and give its location)~:",
        first=30,
    )
    s.para(f"{{{p.address}}}" if rng.random() < 0.7 else "{See Attachment A}", x=s.style.margin + 16, after=8)
    s.para(
        "I find that the affidavit(s), or any recorded testimony, establish probable cause to search and seize the person or property described above, and that such search will reveal ~(identify the person or describe the property to be seized)~:",
        first=30,
    )
    s.para("{See Attachment B}", x=s.style.margin + 16, after=8)
    last = p.issued + timedelta(days=rng.choice([10, 14]))
    s.para(
        f"*YOU ARE COMMANDED* to execute this warrant on or before {{{written(last, rng) if signed else 90}}} ~(not to exceed 14 days)~",
        first=30,
        mark="YOU ARE COMMANDED to execute this warrant on or before",
        after=3,
    )
    day = rng.random() < 0.7
    s.para(
        f"[{'x' if day else ''}] in the daytime 6:00 a.m. to 10:00 p.m. [{'' if day else 'x'}] at any time in the day or night because good cause has been established.",
        x=s.style.margin + 12,
    )
    s.para(
        "Unless delayed notice is authorized below, you must give a copy of the warrant and a receipt for the property taken to the person from whom, or from whose premises, the property was taken, or leave the copy and receipt at the place where the property was taken.",
        first=30,
    )
    s.para(
        f"The officer executing this warrant, or an officer present during the execution of the warrant, must prepare an inventory as required by law and promptly return this warrant and inventory to {{{p.judge if signed else 150}}} . ~(United States Magistrate Judge)~",
        first=30,
    )
    s.para(
        "[] Pursuant to 18 U.S.C. § 3103a(b), I find that immediate notification may have an adverse result listed in 18 U.S.C. § 2705 (except for delay of trial), and authorize the officer executing this warrant to delay notice to the person who, or whose property, will be searched or seized ~(check the appropriate box)~",
        size=s.style.size - 1,
    )
    s.para(
        "[] for {40} days ~(not to exceed 30)~ [] until, the facts justifying, the later specific date of {90}",
        size=s.style.size - 1,
        x=s.style.margin + 12,
    )
    signer(
        s,
        rng,
        p,
        "Judge's signature",
        BENCH,
        p.judge,
        "U.S. Magistrate Judge",
        signed,
        "Date and time issued:",
        written(p.issued, rng) + " 9:15 am" if signed else "",
    )
    if signed:
        s.field("issued", p.issued.isoformat())
        s.field("execute_by", last.isoformat())
    s.field("address", p.address)
    if rng.random() < 0.4:
        s.new_page()
        _ao93_back(s, p, phone)
    return settle(s)


def _ao93_back(s: Sheet, p: People, phone: bool = False) -> None:
    m = s.style.margin
    s.y = 34
    s.text(f"AO 93{'C' if phone else ''} (Rev. 11/13) Search and Seizure Warrant (Page 2)", m, s.y, size=8, mark=True)
    begin_at = s.y + 14
    s.gap(20)
    s.line("Return", face="bold", mark=True)
    s.gap(22)
    third = (WIDTH - 2 * m) / 3
    for index, text in enumerate(
        ("Case No.:", "Date and time warrant executed:", "Copy of warrant and inventory left with:")
    ):
        s.text(text, m + 4 + index * third, s.y, size=8.5)
    s.entry(p.case[:18], m + 4, s.y + 16)
    s.gap(34)
    s.text("Inventory made in the presence of :", m + 4, s.y, size=8.5)
    s.gap(26)
    s.text("Inventory of the property taken and name of any person(s) seized:", m + 4, s.y, size=8.5)
    s.mark("Inventory of the property taken and name of any person(s) seized", m, s.y - 9, WIDTH - m, s.y + 3)
    s.y += 250
    s.line("Certification", face="bold", mark=True)
    s.gap(8)
    s.para(
        "I declare under penalty of perjury that this inventory is correct and was returned along with the original warrant to the designated judge.",
        first=30,
        x=m + 6,
        width=WIDTH - 2 * m - 12,
    )
    s.gap(10)
    s.filled("Date:", "", m + 6, s.y + 20, 160)
    s.sign("Executing officer's signature", (), None, WIDTH - m - 250, 240, issues=False)
    s.sign("Printed name and title", (), None, WIDTH - m - 250, 240, issues=False, mark=False)
    s.frame(m, begin_at, WIDTH - 2 * m, s.y + 10 - begin_at)


def ao93_back(rng: random.Random, half: str) -> Sheet:
    """The second page alone: a court's form, and the page with the judge's line is missing."""
    s, p = begin(rng, half, "ao-93", verdict=BLANK_WARRANT), people(rng)
    _ao93_back(s, p)
    s.field("case_number", p.case)
    s.truth.fields.clear()
    return s


def ao93c(rng: random.Random, half: str) -> Sheet:
    return ao93(rng, half, phone=True)


def ao442(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "ao-442"), people(rng)
    number = (
        "AO 442 (Rev. 11/11) Arrest Warrant"
        if half == "tune" or rng.random() < 0.5
        else "Mod AO 442 (09/13) Arrest Warrant"
    )
    top(s, rng, p, number + ("     AUSA Name & Telno: R. Ashgrove 555-0143" if number[0] == "M" else ""))
    signed = rng.random() < 0.75
    clerk = rng.random() < 0.4
    case = p.case.replace("-sw-", "-cr-").replace("-mc-", "-mj-")
    caption(
        s,
        [
            ("United States of America", "regular"),
            ("v.", "regular"),
            (f"{{{p.person}}}", ""),
            ("", ""),
            ("Defendant", "italic"),
        ],
        case,
    )
    s.gap(16)
    s.line("ARREST WARRANT", face="bold", size=s.style.size + 2, mark=True)
    s.gap(8)
    s.para("To:      Any authorized law enforcement officer", mark="Any authorized law enforcement officer", after=10)
    s.para("*YOU ARE COMMANDED* to arrest and bring before a United States magistrate judge without unnecessary delay", first=30, after=1,
           mark="arrest and bring before a United States magistrate judge without unnecessary delay")  # fmt: skip
    s.para(f"~(name of person to be arrested)~ {{{p.person}}} ,", after=2)
    s.para("who is accused of an offense or violation based on the following document filed with the court:", after=8)
    boxes = ("Indictment", "Superseding Indictment", "Information", "Superseding Information", "Complaint",
             "Probation Violation Petition", "Supervised Release Violation Petition", "Violation Notice", "Order of the Court")  # fmt: skip
    ticked = 0 if clerk else rng.choice([0, 4, 4, 6])
    s.para(
        " ".join(f"[{'x' if index == ticked else ''}] {box}" for index, box in enumerate(boxes)),
        size=s.style.size - 1,
        after=10,
    )
    s.para("This offense is briefly described as follows:", after=2)
    s.para(
        rng.choice(
            ["{18 U.S.C. § 1343 (wire fraud)}", "{8 U.S.C. § 1326 Reentry after deportation}", "{21 U.S.C. 841(a)(1)}"]
        ),
        after=34,
    )
    who = p.clerk if clerk else p.judge
    title = rng.choice(["Deputy Clerk", "Clerk of Court"]) if clerk else "U.S. Magistrate Judge"
    signer(
        s,
        rng,
        p,
        "Issuing officer's signature",
        ("clerk",) if clerk else BENCH,
        who,
        title,
        signed,
        "Date:",
        written(p.issued, rng) if signed else "",
    )
    s.truth.role = ("clerk", "judge", "magistrate", "other") if not signed else s.truth.role
    s.gap(16)
    begin_at = s.y
    s.line("Return", face="bold")
    s.para(
        "This warrant was received on ~(date)~ {80} , and the person was arrested on ~(date)~ {80} at ~(city and state)~ {110} .",
        first=26,
        x=s.style.margin + 6,
        after=4,
    )
    s.filled("Date:", "", s.style.margin + 6, s.y + 26, 130)
    s.sign(
        "Arresting officer's signature", (), None, WIDTH - s.style.margin - 240, 230, issues=False, mark=False, room=26
    )
    s.sign("Printed name and title", (), None, WIDTH - s.style.margin - 240, 230, issues=False, mark=False, room=22)
    s.frame(s.style.margin, begin_at + 2, WIDTH - 2 * s.style.margin, s.y + 8 - begin_at)
    s.field("person", p.person)
    if signed:
        s.field("issued", p.issued.isoformat())
    return settle(s)


def ao106(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "ao-106*", verdict=COURT_PAPER), people(rng)
    held = half == "held"
    top(
        s,
        rng,
        p,
        "AO 106 (Rev. 04/10) Application for a Search Warrant"
        if not held
        else "AO 106 (SDNY Rev. 01/17) Application for a Search Warrant",
    )
    caption(s, [("In the Matter of the Search of", "regular"), ("(Briefly describe the property to be searched", "italic"),
                ("or identify the person by name and address)", "italic"), (f"{{{p.street}}}", ""), (f"{{{p.town}, {p.state} {p.zip_code}}}", "")], p.case)  # fmt: skip
    s.gap(8)
    s.line(
        "APPLICATION FOR A SEARCH AND SEIZURE WARRANT" if held else "APPLICATION FOR A SEARCH WARRANT",
        face="bold",
        size=s.style.size + 1,
        mark=True,
    )
    s.gap(4)
    s.para("I, a federal law enforcement officer or an attorney for the government, request a search warrant and state under penalty of perjury that I have reason to believe that on the following person or property ~(identify the person or describe the property to be searched and give its location)~:", first=30,
           mark="request a search warrant and state under penalty of perjury")  # fmt: skip
    s.para(f"{{{p.address}}}", x=s.style.margin + 16)
    s.para(
        f"located in the {{{p.district or 60}}} District of {{{p.state_name}}} , there is now concealed ~(identify the person or describe the property to be seized)~: {{See Attachment B}}"
    )
    s.para(
        "The basis for the search under Fed. R. Crim. P. 41(c) is ~(check one or more)~:",
        first=30,
        mark="The basis for the search under Fed. R. Crim. P. 41(c) is",
        after=2,
    )
    for text in ("evidence of a crime;", "contraband, fruits of crime, or other items illegally possessed;", "property designed for use, intended for use, or used in committing a crime;",
                 "a person to be arrested or a person who is unlawfully restrained."):  # fmt: skip
        s.para(f"[{'x' if rng.random() < 0.5 else ''}] {text}", x=s.style.margin + 40, after=1)
    s.para("The search is related to a violation of:", first=30, after=2)
    s.para(
        "~Code Section~ {18 U.S.C. § 1546}   ~Offense Description~ {Fraud and misuse of documents}",
        x=s.style.margin + 30,
    )
    s.para(
        "The application is based on these facts: {See attached affidavit}",
        first=30,
        mark="The application is based on these facts",
    )
    x, width = WIDTH - s.style.margin - 250, 250.0
    s.sign(
        "Applicant's signature", (), signatures.pick(rng, half, p.officer, rng.random() < 0.8), x, width, issues=False
    )
    s.gap(20)
    s.rule(x, s.y, width)
    s.entry(f"{p.officer}, Special Agent"[:34], x + 3, s.y - 1)
    s.below("Printed name and title", x, width)
    s.para(
        "Sworn to before me and signed in my presence."
        if not held
        else "Attested to by the applicant in accordance with the requirements of Fed. R. Crim. P. 4.1 by {telephone}",
        mark="Sworn to before me and signed in my presence." if not held else "",
        after=0,
    )
    signer(
        s,
        rng,
        p,
        "Judge's signature",
        BENCH,
        p.judge,
        "U.S. Magistrate Judge",
        rng.random() < 0.8,
        "Date:",
        written(p.issued, rng),
    )
    s.field("address", p.address)
    return s


def _subpoena(s: Sheet, rng: random.Random, p: People, number: str, title: tuple[str, ...], addressee: str) -> None:
    top(s, rng, p, number)
    if "Grand" not in number:
        caption(
            s,
            [
                (f"{{{p.person}}}", ""),
                ("Plaintiff", "italic"),
                ("v.", "regular"),
                (f"{{{p.town} Holdings LLC}}", ""),
                ("Defendant", "italic"),
            ],
            p.case.replace("-mj-", "-cv-").replace("-sw-", "-cv-"),
            "Civil Action No.",
        )
    s.gap(12)
    for text in title:
        s.line(text, face="bold", size=s.style.size + 1, mark=True)
    s.gap(6)
    s.para(f"To: {{{addressee}}}", after=8)


def _clerk(s: Sheet, rng: random.Random, p: People) -> None:
    m, half = s.style.margin, s.style.half
    s.filled("Date:", written(p.issued, rng), m, s.y + 12, 180)
    s.gap(24)
    s.line("CLERK OF COURT", align="left", x=m + 90)
    s.sign(
        "Signature of Clerk or Deputy Clerk",
        ("clerk",),
        signatures.pick(rng, half, p.clerk, rng.random() < 0.8),
        m + 20,
        210,
        room=30,
    )


def ao88b(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "ao-88*", verdict=COURT_PAPER), people(rng)
    _subpoena(s, rng, p, "AO 88B (Rev. 02/14) Subpoena to Produce Documents, Information, or Objects or to Permit Inspection of Premises in a Civil Action",
              ("SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS", "OR TO PERMIT INSPECTION OF PREMISES IN A CIVIL ACTION"), f"{p.officer}, {p.street}"[:48])  # fmt: skip
    s.para("[x] ~Production:~ *YOU ARE COMMANDED* to produce at the time, date, and place set forth below the following documents, electronically stored information, or objects, and to permit inspection, copying, testing, or sampling of the material: {Leases since 2021}",
           mark="YOU ARE COMMANDED to produce at the time, date, and place set forth below", after=10)  # fmt: skip
    s.para(f"Place: {{{p.street}}} Date and Time: {{{written(p.issued + timedelta(days=20), rng)} 10:00 am}}", after=10)
    s.para(
        "[] ~Inspection of Premises:~ *YOU ARE COMMANDED* to permit entry onto the designated premises, land, or other property possessed or controlled by you at the time, date, and location set forth below, so that the requesting party may inspect, measure, survey, photograph, test, or sample the property or any designated object or operation on it.",
        after=10,
    )
    s.para(
        "The following provisions of Fed. R. Civ. P. 45 are attached – Rule 45(c), relating to the place of compliance; Rule 45(d), relating to your protection as a person subject to a subpoena; and Rule 45(e) and (g), relating to your duty to respond to this subpoena and the potential consequences of not doing so.",
        after=6,
    )
    _clerk(s, rng, p)
    s.gap(10)
    s.para(
        f"The name, address, e-mail address, and telephone number of the attorney representing {{{p.person}}} , who issues or requests this subpoena, are: {{{p.judge}, Esq.}}",
        size=s.style.size - 1,
    )
    return s


def ao110(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "ao-110", verdict=COURT_PAPER), people(rng)
    _subpoena(
        s,
        rng,
        p,
        "AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury",
        ("SUBPOENA TO TESTIFY BEFORE A GRAND JURY",),
        p.person,
    )
    s.para("*YOU ARE COMMANDED* to appear in this United States district court at the time, date, and place shown below to testify before the court's grand jury. When you arrive, you must remain at the court until the judge or a court officer allows you to leave.", first=30,
           mark="to testify before the court's grand jury", after=12)  # fmt: skip
    s.para(
        f"Place: {{United States Courthouse, {p.town}}} Date and Time: {{{written(p.issued + timedelta(days=20), rng)} 9:30 am}}",
        after=12,
    )
    s.para(
        "You must also bring with you the following documents, electronically stored information, or objects ~(blank if not applicable)~: {All employment records}",
        first=30,
        after=20,
    )
    _clerk(s, rng, p)
    s.gap(20)
    s.para(
        f"The name, address, e-mail, and telephone number of the United States attorney, or assistant United States attorney, who requests this subpoena, are: {{{p.officer}}}",
        size=s.style.size - 1,
    )
    return s


def ao91(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "ao-91", verdict=COURT_PAPER), people(rng)
    top(s, rng, p, "AO 91 (Rev. 11/11) Criminal Complaint")
    caption(
        s,
        [
            ("United States of America", "regular"),
            ("v.", "regular"),
            (f"{{{p.person}}}", ""),
            ("", ""),
            ("Defendant(s)", "italic"),
        ],
        p.case,
    )
    s.gap(12)
    s.line("CRIMINAL COMPLAINT", face="bold", size=s.style.size + 2, mark=True)
    s.gap(8)
    s.para(f"I, the complainant in this case, state that the following is true to the best of my knowledge and belief. On or about the date(s) of {{{written(p.issued, rng)}}} in the county of {{{p.town}}} in the {{{p.district or 60}}} District of {{{p.state_name}}} , the defendant(s) violated:", first=30,
           mark="I, the complainant in this case, state that the following is true", after=8)  # fmt: skip
    s.para("~Code Section~ {8 U.S.C. § 1326}  ~Offense Description~ {Reentry of removed alien}", after=10)
    s.para("This criminal complaint is based on these facts:", first=30)
    s.para("{See attached affidavit of Deportation Officer}", x=s.style.margin + 16, after=14)
    s.para("[x] Continued on the attached sheet.", after=0)
    x, width = WIDTH - s.style.margin - 250, 250.0
    s.sign("Complainant's signature", (), signatures.pick(rng, half, p.officer, True), x, width, issues=False)
    s.gap(20)
    s.rule(x, s.y, width)
    s.entry(f"{p.officer}, ICE"[:34], x + 3, s.y - 1)
    s.below("Printed name and title", x, width)
    s.para(
        "Sworn to before me and signed in my presence.", after=0, mark="Sworn to before me and signed in my presence."
    )
    signer(
        s,
        rng,
        p,
        "Judge's signature",
        BENCH,
        p.judge,
        "U.S. Magistrate Judge",
        rng.random() < 0.8,
        "Date:",
        written(p.issued, rng),
    )
    s.field("person", p.person)
    return s


def osha(rng: random.Random, half: str) -> Sheet:
    """A court's inspection warrant that calls itself administrative."""
    s, p = begin(rng, half, "osha*", "inspection-warrant", "court-inspection*"), people(rng)
    m = s.style.margin
    s.gap(14)
    s.line(
        "UNITED STATES DISTRICT COURT" if half == "tune" else "IN THE UNITED STATES DISTRICT COURT",
        face="bold",
        mark=True,
    )
    s.line(
        f"{'FOR THE ' if half == 'held' else ''}{(p.district.upper() + ' ') if p.district else ''}DISTRICT OF {p.state_name.upper()}",
        face="bold",
    )
    s.field("court", p.court)
    firm = f"{p.town} Poultry Processing, Inc."
    caption(
        s,
        [
            ("In the Matter of", "regular"),
            ("Establishment Inspection of:", "regular"),
            (f"{{{firm}}}", ""),
            (f"{{{p.street}}}", ""),
        ],
        p.case,
        rng.choice(["Case No.", "Misc. No."]),
    )
    s.gap(14)
    title = (
        rng.choice(["ADMINISTRATIVE INSPECTION WARRANT", "WARRANT FOR INSPECTION"])
        if half == "tune"
        else rng.choice(
            ["ADMINISTRATIVE INSPECTION WARRANT", "WARRANT FOR INSPECTION UNDER THE OCCUPATIONAL SAFETY AND HEALTH ACT"]
        )
    )
    s.line(title, face="bold", mark=True)
    s.gap(8)
    s.para(
        f"TO: {p.officer}, Compliance Safety and Health Officer, and any other authorized compliance officer of the Occupational Safety and Health Administration, United States Department of Labor:",
        after=8,
    )
    s.para(
        f"Application having been made, and probable cause having been shown, by the sworn application of the Compliance Officer, for an inspection of the establishment of {firm} at {p.address}, pursuant to Section 8(a) of the Occupational Safety and Health Act, 29 U.S.C. § 657(a);",
        first=30,
        after=8,
    )
    s.para("IT IS HEREBY ORDERED that you are authorized to enter without delay and at reasonable times the premises described above, to inspect during regular working hours and within reasonable limits and in a reasonable manner all pertinent conditions, structures, machines, and records therein.", first=30,
           mark="you are authorized to enter without delay and at reasonable times the premises", after=8)  # fmt: skip
    s.para(
        f"The inspection shall commence within ten (10) days of the date of this warrant, and a return shall be made to this Court. This warrant shall expire on {written(p.issued + timedelta(days=10), rng)}.",
        first=30,
        after=8,
    )
    s.para(f"DATED: {written(p.issued, rng)} at {p.town}, {p.state_name}.", after=6)
    signed = rng.random() < 0.8
    s.sign(
        rng.choice(["United States Magistrate Judge", "UNITED STATES MAGISTRATE JUDGE"]),
        BENCH,
        signatures.pick(rng, half, p.judge, signed),
        WIDTH - m - 250,
        250,
    )
    s.field("issued", p.issued.isoformat())
    s.field("execute_by", (p.issued + timedelta(days=10)).isoformat())
    s.field("address", p.address)
    return settle(s)


LAYOUTS = {
    "ao-93": ao93,
    "ao-93-back": ao93_back,
    "ao-93c": ao93c,
    "ao-442": ao442,
    "ao-106": ao106,
    "ao-88b": ao88b,
    "ao-110": ao110,
    "ao-91": ao91,
    "osha-warrant": osha,
}
