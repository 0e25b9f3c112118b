# ruff: noqa: PLR0917
# ruff: noqa: E501 - a sentence of a paper stands on one line, as it is looked for
"""Papers of state courts: warrants, and papers that only sound like warrants."""

from __future__ import annotations

import random
from datetime import timedelta

import signatures
from invented import people, solemn, written
from layouts_agency import begin
from layouts_federal import BENCH, COURT_PAPER, settle
from sheet import WIDTH, Sheet

ANY_SEARCH = "court-search-warrant*"  # the general family is a right answer where the state has a form of its own
ANY_ARREST = "court-arrest-warrant*"


def line_for(s: Sheet, rng: random.Random, label: str, role: tuple[str, ...], who: str, signed: bool,
             name: bool = True, lead: str = "") -> None:  # fmt: skip
    signing = signatures.pick(rng, s.style.half, who, signed)
    x = WIDTH - s.style.margin - 250
    s.gap(6)
    s.sign(
        label, role, signing, x, 250, name=who if name and (signed or signing.how == "name-below") else "", lead=lead
    )
    if role == BENCH and name and signed:
        s.field("judge", who)


def ca_search(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "ca-search*", ANY_SEARCH), people(rng, "CA")
    m, held = s.style.margin, half == "held"
    s.gap(12)
    county = rng.choice(["Alameda", "Fresno", "San Mateo", "Kern"])
    if held:
        s.line("SUPERIOR COURT OF THE STATE OF CALIFORNIA", face="bold", mark=True)
        s.line(f"COUNTY OF {county.upper()}", face="bold", mark=True)
    else:
        s.line(f"SUPERIOR COURT OF CALIFORNIA, COUNTY OF {county.upper()}", face="bold", mark=True)
    s.field("court", f"Superior Court of California, County of {county}")
    s.gap(16)
    number = f"SW{rng.randint(26000, 26999)}-{rng.randint(100, 999)}"
    s.line("SEARCH WARRANT", face="bold", size=s.style.size + 6, mark=True)
    s.text(f"{'Warrant' if held else 'Search Warrant'} No. {number}", WIDTH - m, s.y + 20, align="right")
    s.field("case_number", number)
    s.gap(32)
    s.para(
        f"THE PEOPLE OF THE STATE OF CALIFORNIA TO ANY PEACE OFFICER IN THE COUNTY OF {county.upper()}:",
        mark="THE PEOPLE OF THE STATE OF CALIFORNIA TO ANY PEACE OFFICER",
        after=8,
    )
    s.para(
        f"Proof, by affidavit, having been this day made before me by {{{p.officer}}} , that there is probable cause for believing that the property described herein may be found at the locations set forth herein and is lawfully seizable pursuant to Penal Code Section 1524;",
        first=24,
        after=8,
    )
    night = rng.random() < 0.3
    s.para(
        "YOU ARE THEREFORE COMMANDED, "
        + (
            "at any time of the day or night, good cause being shown,"
            if night
            else "in the daytime (between 7:00 a.m. and 10:00 p.m.),"
        )
        + " to make search of:",
        mark="YOU ARE THEREFORE COMMANDED",
        after=6,
    )
    s.para(
        f"*Location:* {{{p.address}}} , a single story residence, including all rooms, attics, garages and storage areas;",
        x=m + 20,
        after=6,
    )
    s.para("*For the following property:* {cellular telephones, ledgers, and indicia of ownership}", x=m + 20, after=8)
    s.para(
        "AND TO SEIZE IT, IF FOUND, and bring it forthwith before me, or this court, at the courthouse of this court.",
        after=8,
    )
    s.para(
        f"Given under my hand and dated this {{{solemn(p.issued) if held else written(p.issued, rng)}}} at {{2:40 PM}} .",
        after=8,
    )
    signed = rng.random() < 0.75
    line_for(
        s,
        rng,
        "Judge of the Superior Court" if not held else "JUDGE OF THE SUPERIOR COURT, MAGISTRATE",
        BENCH,
        p.judge,
        signed,
    )
    s.gap(16)
    s.para("HOBBS SEALING ORDER REQUESTED: [] YES [x] NO    NIGHT SEARCH REQUESTED: [] YES [] NO", size=8.5)
    s.field("address", p.address)
    if signed:
        s.field("issued", p.issued.isoformat())
    return settle(s)


def tx_search(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "tx-search*", ANY_SEARCH), people(rng, "TX")
    m, held = s.style.margin, half == "held"
    county = rng.choice(["Bexar", "Travis", "Hidalgo", "Smith"])
    s.gap(12)
    number = f"{rng.randint(2025, 2026)}-SW-{rng.randint(100, 9999):04}"
    if held:
        for left, right in (
            ("THE STATE OF TEXAS", "§"),
            ("", "§   CAUSE NO. " + number),
            (f"COUNTY OF {county.upper()}", "§"),
        ):
            s.text(left, m, s.y)
            s.text(right, 330, s.y)
            s.gap(16)
        s.mark("THE STATE OF TEXAS", m, s.style.margin, 300, s.y)
        s.gap(8)
        s.line("SEARCH WARRANT", face="bold", size=s.style.size + 3, mark=True)
        s.line("{Article 18.02(1)-(9) Texas Code of Criminal Procedure}", size=s.style.size - 1)
    else:
        s.line("SEARCH WARRANT", face="bold", size=s.style.size + 4, mark=True)
        s.gap(10)
        s.text("THE STATE OF TEXAS", m, s.y + 12, face="bold", mark=True)
        s.text(f"No. {number}", WIDTH - m, s.y + 12, align="right")
        s.gap(16)
        s.text(f"COUNTY OF {county.upper()}", m, s.y + 12, face="bold", mark=True)
        s.gap(20)
    s.field("case_number", number)
    s.gap(12)
    s.para(
        f"To the Sheriff or any Peace Officer of {county} County, Texas, or any Peace Officer of the State of Texas: Greetings:",
        mark="To the Sheriff or any Peace Officer of",
        after=8,
    )
    s.para(
        "WHEREAS, the Affiant whose name appears on the affidavit attached hereto is a peace officer under the laws of Texas and did heretofore this day subscribe and swear to said affidavit before me, and whereas I find that the verified facts stated by Affiant show that Affiant has probable cause for the belief expressed herein;",
        first=26,
        after=8,
    )
    s.para(
        f"NOW, THEREFORE, you are commanded to enter the suspected place described as {{{p.address}}} and to there search for the personal property described in said affidavit and to seize same and bring it before me.",
        first=26,
        mark="you are commanded to enter the suspected place",
        after=8,
    )
    s.para(
        "Further, you are ORDERED to execute this warrant within three whole days exclusive of the day of issuance and the day of execution. HEREIN FAIL NOT, but have you then and there this warrant with your return thereon.",
        first=26,
        after=8,
    )
    s.para(
        f"ISSUED this the {{{solemn(p.issued)}}} at {{4:05}} o'clock {{P}}.M., to certify which witness my hand this day.",
        after=8,
    )
    signed = rng.random() < 0.75
    line_for(
        s,
        rng,
        f"MAGISTRATE, {county.upper()} COUNTY, TEXAS"
        if not held
        else rng.choice(
            [f"JUDGE, {rng.randint(100, 499)}TH DISTRICT COURT", f"MAGISTRATE, {county.upper()} COUNTY, TEXAS"]
        ),
        BENCH,
        p.judge,
        signed,
    )
    s.field("address", p.address)
    if signed:
        s.field("issued", p.issued.isoformat())
    return settle(s)


def ny_search(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "ny-search*", ANY_SEARCH), people(rng, "NY")
    m, held = s.style.margin, half == "held"
    county = rng.choice(["Kings", "Queens", "Albany", "Erie"])
    s.gap(12)
    if held:
        s.text("SUPREME COURT OF THE STATE OF NEW YORK", m, s.y, mark=True)
        s.text(f"COUNTY OF {county.upper()}", m, s.y + 15, mark=True)
        s.text("-" * 56 + "X", m, s.y + 30)
        s.text("In the Matter of an Application for a Warrant", m, s.y + 46)
        s.text(f"to Search the Premises Known as {p.street}", m, s.y + 60)
        s.text("SEARCH WARRANT", WIDTH - m - 130, s.y + 52, face="bold", mark=True)
        s.text("-" * 56 + "X", m, s.y + 74)
        s.y += 90
    else:
        s.line("SUPREME COURT OF THE STATE OF NEW YORK", face="bold", mark=True)
        s.line(f"COUNTY OF {county.upper()}", face="bold", mark=True)
        s.gap(14)
        s.line("SEARCH WARRANT", face="bold", size=s.style.size + 4, mark=True)
    s.field("court", f"Supreme Court of the State of New York, County of {county}")
    s.gap(10)
    s.para(
        "IN THE NAME OF THE PEOPLE OF THE STATE OF NEW YORK, TO ANY POLICE OFFICER OF THE CITY OF NEW YORK:"
        if not held
        else f"To any police officer of the County of {county}:",
        after=8,
    )
    s.para(
        f"Proof by affidavit having been made this day before me by {{{p.officer}}} that there is reasonable cause to believe that certain property may be found in or upon the premises located at {{{p.address}}} ;",
        first=24,
        after=8,
    )
    s.para(
        "YOU ARE THEREFORE COMMANDED, between the hours of 6:00 A.M. and 9:00 P.M., to search the above described premises for the said property, and if you find the same, to bring it before this Court without unnecessary delay.",
        first=24,
        mark="to search the above described premises",
        after=8,
    )
    s.para("This warrant must be executed not more than ten (10) days after the date of issuance.", first=24, after=8)
    s.para(f"Dated: {{{written(p.issued, rng)}}}   {{11:20 A.M.}}", after=8)
    signed = rng.random() < 0.75
    line_for(
        s,
        rng,
        rng.choice(["Justice of the Supreme Court", "J.S.C."]) if held else "JUSTICE OF THE SUPREME COURT",
        BENCH,
        "Hon. " + p.judge,
        signed,
    )
    s.truth.fields.pop("judge", None)
    if signed:
        s.field("judge", p.judge)
        s.field("issued", p.issued.isoformat())
    s.field("address", p.address)
    return settle(s)


def ga_bench(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "ga-bench*", ANY_ARREST), people(rng, "GA")
    m, held = s.style.margin, half == "held"
    county = rng.choice(["Fulton", "Cobb", "Hall", "Clarke"])
    s.gap(16)
    if held:
        s.line(f"MAGISTRATE COURT OF {county.upper()} COUNTY", face="bold", mark=True)
        s.line("STATE OF GEORGIA")
    else:
        s.line(f"IN THE MAGISTRATE COURT OF {county.upper()} COUNTY", face="bold", mark=True)
        s.line(f"State of Georgia, {county} County")
    s.field("court", f"Magistrate Court of {county} County")
    s.gap(20)
    number = f"{rng.randint(25, 26)}-W-{rng.randint(1000, 9999)}"
    s.text("STATE OF GEORGIA", m, s.y)
    s.text(f"Case No. {number}", 340, s.y)
    s.field("case_number", number)
    s.text("vs.", m + 40, s.y + 15)
    s.entry(p.person, m, s.y + 32)
    s.y += 54
    s.line("BENCH WARRANT", face="bold", size=s.style.size + 5, mark=True)
    s.gap(10)
    s.para(
        "To all and Singular the Sheriffs, Constables, and Coroners of said State – Greeting:",
        mark="To all and Singular the Sheriffs, Constables, and Coroners of said State",
        after=10,
    )
    s.para(
        f"WHEREAS, the above named defendant {{{p.person}}} , having been duly notified, failed to appear before this Court on {{{written(p.issued - timedelta(days=12), rng)}}} to answer the charge of {{driving without a license}} ;",
        first=24,
        after=10,
    )
    s.para(
        "YOU ARE THEREFORE COMMANDED to arrest the body of the said defendant and bring said person before this Court, to be dealt with as the law directs. Herein fail not.",
        first=24,
        mark="to arrest the body of the said defendant",
        after=12,
    )
    s.para(f"Given under my hand and seal, this {{{solemn(p.issued)}}} .", after=8)
    signed = rng.random() < 0.75
    line_for(
        s,
        rng,
        rng.choice([f"Judge, Magistrate Court of {county} County", "Magistrate Judge"]) if held else "Magistrate Judge",
        BENCH,
        p.judge,
        signed,
    )
    s.field("person", p.person)
    if signed:
        s.field("issued", p.issued.isoformat())
    return settle(s)


def fl_capias(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "fl-capias*", ANY_ARREST), people(rng, "FL")
    m, held = s.style.margin, half == "held"
    county = rng.choice(["Palm Beach", "Duval", "Polk"])
    s.gap(12)
    circuit = rng.choice(["FIFTEENTH", "FOURTH", "TENTH"])
    if held:
        s.line(f"IN THE CIRCUIT COURT, {circuit} JUDICIAL CIRCUIT", face="bold", mark=True)
        s.line(f"IN AND FOR {county.upper()} COUNTY, FLORIDA", face="bold")
    else:
        s.line(f"IN THE CIRCUIT COURT OF THE {circuit} JUDICIAL CIRCUIT", face="bold", mark=True)
        s.line(f"OF FLORIDA, IN AND FOR {county.upper()} COUNTY", face="bold")
    s.gap(20)
    number = f"{rng.randint(2025, 2026)}CF{rng.randint(1000, 9999):06}AMB"
    s.text("STATE OF FLORIDA", m, s.y)
    s.text(f"CASE NO. {number}", 350, s.y)
    s.text("vs.", m, s.y + 15)
    s.entry(p.person.upper(), m, s.y + 32)
    s.field("case_number", number)
    s.y += 52
    s.line("CAPIAS", face="bold", size=s.style.size + 6, mark=True)
    s.gap(10)
    s.para(
        "TO: ALL SHERIFFS OF THE STATE OF FLORIDA",
        mark="TO: ALL SHERIFFS OF THE STATE OF FLORIDA" if not held else "ALL SHERIFFS OF THE STATE OF FLORIDA",
        after=8,
    )
    s.para(
        f"YOU ARE COMMANDED TO ARREST {{{p.person}}} if found in your county, and safely keep so that you have the defendant before a judge of this Court instanter, to answer the charge of {{grand theft, F.S. 812.014}} .",
        after=8,
    )
    s.para(
        "This capias is issued pursuant to an information filed by the State Attorney.",
        mark="This capias is issued pursuant to an information filed by the State Attorney",
        after=8,
    )
    s.para(f"WITNESS my hand and the seal of this Court on {{{written(p.issued, rng)}}} .", after=8)
    signed = rng.random() < 0.8
    s.line(f"CLERK OF {'THE CIRCUIT ' if held else ''}COURT", align="left", x=WIDTH - m - 250)
    line_for(
        s,
        rng,
        "Deputy Clerk" if not held else "As Deputy Clerk",
        ("clerk",),
        p.clerk,
        signed,
        name=False,
        lead="BY:" if not held else "By",
    )
    s.gap(10)
    s.para("BOND AMOUNT: {$5,000}   []  NO BOND", after=4)
    s.field("person", p.person)
    if signed:
        s.field("issued", p.issued.isoformat())
    return settle(s)


def nc_order(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "nc-order*", ANY_ARREST), people(rng, "NC")
    m, held = s.style.margin - 6, half == "held"
    county = rng.choice(["Wake", "Durham", "Onslow"])
    s.gap(10)
    s.text("STATE OF NORTH CAROLINA", m, s.y, face="bold", size=s.style.size + 2, mark=True)
    number = f"{rng.randint(25, 26)} CR {rng.randint(50000, 59999):06}"
    s.text(f"File No. {number}", WIDTH - m, s.y, align="right")
    s.field("case_number", number)
    s.gap(20)
    s.filled("", county, m, s.y, 130)
    s.text("County", m + 136, s.y)
    s.text("In The General Court Of Justice", WIDTH - m, s.y, align="right", mark=True)
    s.gap(13)
    s.text(
        "[x] District  [ ] Superior Court Division".replace("[x]", "X").replace("[ ]", "  "),
        WIDTH - m,
        s.y,
        align="right",
        size=9,
    )
    s.rule(m, s.y + 6, WIDTH - 2 * m, 1.4)
    s.gap(16)
    s.line("STATE VERSUS", align="left", face="bold")
    s.gap(14)
    s.filled("Name of Defendant:", p.person, m, s.y + 6, 270)
    s.gap(20)
    s.line("ORDER FOR ARREST", face="bold", size=s.style.size + 5, mark=True)
    s.line("G.S. 15A-305", size=8.5)
    s.gap(10)
    s.para(
        "To any officer with authority and jurisdiction to execute an order for arrest:",
        x=m,
        mark="with authority and jurisdiction to execute an order for arrest",
        after=8,
    )
    s.para(
        "The Court finds that [x] the defendant failed to appear on the date and at the time set, having been released to appear in this Court. [] the grand jury returned a true bill of indictment.",
        x=m,
        after=8,
    )
    s.para(
        "*You are ORDERED to arrest the named defendant and bring that person before a judicial official without unnecessary delay* to answer the charges and to show cause.",
        x=m,
        mark="You are ORDERED to arrest the named defendant",
        after=10,
    )
    s.filled("Date issued:", written(p.issued, rng), m, s.y + 14, 220)
    signed = rng.random() < 0.8
    clerk = rng.random() < 0.6
    who = p.clerk if clerk else p.judge
    s.gap(10)
    signing = signatures.pick(rng, half, who, signed)
    s.sign(
        "Signature" if held else "Signature Of Judicial Official",
        ("clerk", "magistrate", "judge", "other"),
        signing,
        WIDTH - m - 250,
        250,
    )
    s.gap(6)
    chosen = rng.randrange(2) if clerk else 2 + rng.randrange(3)
    titles = ("Deputy CSC", "Assistant CSC", "Magistrate", "District Court Judge", "Superior Court Judge")
    s.para(
        " ".join(f"[{'x' if index == chosen else ''}] {title}" for index, title in enumerate(titles)),
        size=8.5,
        x=WIDTH - m - 330,
        mark="",
    )
    s.gap(10)
    s.para(
        "RETURN OF SERVICE: I certify that this Order was received and served as follows: Date Received {70} Date Executed {70} [] By arresting the defendant.",
        size=8.5,
        x=m,
    )
    s.text(f"AOC-CR-217, Rev. {rng.choice(['7/19', '3/24'])}", m, 756, size=8)
    s.field("person", p.person)
    if signed:
        s.field("issued", p.issued.isoformat())
    return settle(s)


def nj_removal(rng: random.Random, half: str) -> Sheet:
    """An eviction paper that shares its name with the I-205."""
    s, p = begin(rng, half, "nj-warrant-of-removal", "eviction-paper*", verdict=COURT_PAPER), people(rng, "NJ")
    m, held = s.style.margin, half == "held"
    county = rng.choice(["Essex", "Hudson", "Camden"])
    s.gap(12)
    for text in (
        "SUPERIOR COURT OF NEW JERSEY",
        "LAW DIVISION, SPECIAL CIVIL PART",
        f"{county.upper()} COUNTY" if not held else f"{county.upper()} COUNTY, LANDLORD TENANT SECTION",
    ):
        s.line(
            text,
            face="bold" if not held else "regular",
            align="center" if not held else "left",
            mark="COUNTY" not in text,
        )
    s.gap(16)
    number = f"LT-{rng.randint(1000, 9999):06}-26"
    s.text(f"{p.town} Gardens LLC, Plaintiff-Landlord", m, s.y)
    s.text(f"Docket No. {number}", 360, s.y)
    s.text("vs.", m + 30, s.y + 15)
    s.text(f"{p.person}, Defendant-Tenant", m, s.y + 30)
    s.y += 56
    s.field("case_number", number)
    s.line("WARRANT OF REMOVAL", face="bold", size=s.style.size + 4, mark=True)
    s.gap(10)
    s.para(
        f"TO: ANY SPECIAL CIVIL PART OFFICER of the above County: You are hereby commanded to dispossess the tenant, {{{p.person}}} , and place the landlord in full possession of the premises listed below.",
        mark="commanded to dispossess the tenant",
        after=8,
    )
    s.para(f"Premises: {{{p.address}}}", after=8)
    s.para(
        "*TO THE TENANT:* On the execution of this warrant you must remove all your belongings. Residential tenants: you have three business days after this warrant is served on you to move. If you do not move, you and your possessions may be removed pursuant to a judgment for possession, N.J.S.A. 2A:18-57.",
        mark="judgment for possession",
        after=10,
    )
    s.para(f"WITNESS, the Honorable {p.judge}, Judge of the Superior Court, {written(p.issued, rng)}.", after=10)
    signed = rng.random() < 0.8
    s.sign(
        "Clerk of the Superior Court" if not held else "CLERK OF THE SUPERIOR COURT",
        ("clerk",),
        signatures.pick(rng, half, p.clerk, signed),
        WIDTH - m - 250,
        250,
    )
    s.gap(30)
    s.line("APPENDIX XI-G", align="left", size=8)
    return s


def ny_eviction(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "ny-warrant-of-eviction", "eviction-paper*", verdict=COURT_PAPER), people(rng, "NY")
    m, held = s.style.margin, half == "held"
    s.gap(12)
    court = "CIVIL COURT OF THE CITY OF NEW YORK" if not held else f"CITY COURT OF {p.town.upper()}"
    s.line(court, align="left", mark=True)
    s.line("COUNTY OF KINGS: HOUSING PART" if not held else "STATE OF NEW YORK   COUNTY OF ALBANY", align="left")
    s.gap(18)
    s.text(f"{p.town} Realty Corp., Petitioner (Landlord)", m, s.y)
    s.text("Index No. LT-3" + str(rng.randint(10000, 99999)) + "/26", 350, s.y)
    s.text("- against -", m + 40, s.y + 15)
    s.text(f"{p.person}, Respondent (Tenant)", m, s.y + 30)
    s.y += 58
    s.line("WARRANT OF EVICTION" if not held else "WARRANT", face="bold", size=s.style.size + 4, mark=not held)
    s.gap(10)
    s.para(
        "THE PEOPLE OF THE STATE OF NEW YORK TO ANY MARSHAL OF THE CITY OF NEW YORK:"
        if not held
        else "TO THE SHERIFF OF THE COUNTY OR ANY CONSTABLE OF THE CITY:",
        after=8,
    )
    s.para(
        f"WHEREAS a final judgment of possession was entered in favor of the petitioner landlord against the respondent tenant for the premises {{{p.address}}} ;",
        first=24,
        mark="final judgment of possession",
        after=8,
    )
    s.para(
        "NOW THEREFORE, you are commanded to remove the respondent and all other persons from the said premises and to put the petitioner in full possession thereof. Earliest execution date: "
        + written(p.issued + timedelta(days=14), rng)
        + ". (RPAPL 749)",
        first=24,
        mark="put the petitioner in full possession",
        after=10,
    )
    s.para(f"Dated: {written(p.issued, rng)}", after=6)
    s.sign(
        "Judge, Civil Court" if not held else "City Court Judge",
        BENCH,
        signatures.pick(rng, half, p.judge, rng.random() < 0.8),
        WIDTH - m - 250,
        250,
        name="Hon. " + p.judge,
    )
    return s


def affidavit(rng: random.Random, half: str) -> Sheet:
    """Asks for a warrant, is sworn before a judge, and is none."""
    s, p = (
        begin(rng, half, "*affidavit*", "*application*", verdict=COURT_PAPER),
        people(rng, "TX" if half == "held" else "CA"),
    )
    m, held = s.style.margin, half == "held"
    s.gap(12)
    if held:
        s.text("THE STATE OF TEXAS", m, s.y, mark=True)
        s.text("COUNTY OF TRAVIS", m, s.y + 16)
        s.y += 40
        s.line("AFFIDAVIT FOR SEARCH WARRANT", face="bold", size=s.style.size + 2, mark=True)
    else:
        s.line("SUPERIOR COURT OF CALIFORNIA, COUNTY OF FRESNO", face="bold", mark=True)
        s.gap(8)
        s.line("AFFIDAVIT IN SUPPORT OF SEARCH WARRANT", face="bold", size=s.style.size + 2, mark=True)
    s.gap(12)
    s.para(
        f"The undersigned Affiant, {p.officer}, being a peace officer and being duly sworn, on oath makes the following statements and accusations:",
        mark="being duly sworn",
        after=8,
    )
    s.para(
        f"1. There is in {p.town} a suspected place and premises described and located as follows: {p.address}.",
        after=8,
    )
    s.para(
        "2. There is at said suspected place property concealed and kept in violation of the laws of the State, namely stolen construction tools and records of their sale.",
        after=8,
    )
    s.para(
        "3. Affiant has probable cause for said belief by reason of the following facts: a confidential informant who has given true information in the past told the Affiant that within the last 48 hours the informant was inside the premises and saw the property there. The Affiant drove by and saw a trailer that matches the description.",
        after=8,
    )
    s.para(
        "WHEREFORE, Affiant asks for issuance of a search warrant that will authorize a search of the suspected place for said property and seizure of it."
        if held
        else "Wherefore, I respectfully request that the court issue a warrant to search the said premises and seize the property.",
        mark="asks for issuance of a search warrant"
        if held
        else "I respectfully request that the court issue a warrant",
        after=6,
    )
    s.sign(
        "Affiant" if held else "Signature of Affiant",
        (),
        signatures.pick(rng, half, p.officer, True),
        WIDTH - m - 250,
        250,
        issues=False,
    )
    s.para(
        f"Sworn to and subscribed before me on this the {solemn(p.issued)}."
        if held
        else f"Subscribed and sworn to before me this {solemn(p.issued)}.",
        after=6,
    )
    s.sign(
        "Magistrate, Travis County, Texas" if held else "Judge of the Superior Court",
        BENCH,
        signatures.pick(rng, half, p.judge, rng.random() < 0.85),
        WIDTH - m - 250,
        250,
    )
    return s


def ma_search(rng: random.Random, half: str) -> Sheet:
    """A form with its heads at left and right, signed by a justice or a clerk-magistrate."""
    s, p = begin(rng, half, "ma-search*", ANY_SEARCH), people(rng, "MA")
    m, held = s.style.margin - 8, half == "held"
    s.gap(12)
    s.text("SEARCH WARRANT", m, s.y, face="bold", size=16, mark=True)
    s.text(
        "COMMONWEALTH OF MASSACHUSETTS" if held else "The Commonwealth of Massachusetts",
        WIDTH - m,
        s.y - 8,
        align="right",
        mark=True,
    )
    s.text(
        "DISTRICT COURT DEPARTMENT" if held else "Trial Court, District Court Department",
        WIDTH - m,
        s.y + 5,
        align="right",
        size=9,
        mark=True,
    )
    s.text(f"{p.town} Division", WIDTH - m, s.y + 17, align="right", size=9)
    s.gap(30)
    s.rule(m, s.y, WIDTH - 2 * m, 1.2)
    number = f"{rng.randint(25, 26)}{rng.randint(10, 70)}SW{rng.randint(1, 999):04}"
    s.gap(16)
    s.filled("SEARCH WARRANT DOCKET NUMBER" if not held else "DOCKET NO.", number, m, s.y, 330)
    s.field("case_number", number)
    s.gap(8)
    s.para(
        "TO THE SHERIFFS OF OUR SEVERAL COUNTIES OR THEIR DEPUTIES, ANY STATE POLICE OFFICER, OR ANY POLICE OFFICER OF ANY CITY OR TOWN:",
        x=m,
        after=8,
    )
    s.para(
        f"Proof by affidavit having been made this day before {{{p.judge}}} by {{{p.officer}}} that there is PROBABLE CAUSE for believing that the property described below is unlawfully possessed or concealed;",
        x=m,
        after=8,
    )
    s.para(
        "WE THEREFORE COMMAND YOU in the daytime (or at any time of the day or night [] ) to make an immediate search of:"
        if not held
        else "YOU ARE THEREFORE COMMANDED within a reasonable time and in no event later than seven days from the issuance of this search warrant to search:",
        x=m,
        mark="WE THEREFORE COMMAND YOU" if not held else "YOU ARE THEREFORE COMMANDED",
        after=6,
    )
    s.para(f"{{{p.address}}} ~occupied by~ {{{p.person}}}", x=m + 12, after=8)
    s.para("for the following property: {firearms, ammunition, receipts}", x=m, after=8)
    s.para(
        "and if you find any such property or any part thereof to bring it and the persons in whose possession it is found before the court.",
        x=m,
        after=8,
    )
    s.filled("Date issued", written(p.issued, rng), m, s.y + 26, 200)
    signed = rng.random() < 0.75
    s.sign(
        "Signature of Justice, Clerk-Magistrate or Assistant Clerk",
        ("judge", "clerk", "magistrate", "other"),
        signatures.pick(rng, half, p.judge, signed),
        WIDTH - m - 270,
        270,
    )
    s.gap(20)
    s.filled("Printed name:", p.judge if signed else "", WIDTH - m - 270, s.y, 270)
    s.field("address", p.address)
    if signed:
        s.field("issued", p.issued.isoformat())
        s.field("judge", p.judge)
    return settle(s)


LAYOUTS = {
    "ca-search": ca_search,
    "tx-search": tx_search,
    "ny-search": ny_search,
    "ma-search": ma_search,
    "ga-bench": ga_bench,
    "fl-capias": fl_capias,
    "nc-order": nc_order,
    "nj-removal": nj_removal,
    "ny-eviction": ny_eviction,
    "affidavit": affidavit,
}
