# ruff: noqa: E501 - a sentence of a paper stands on one line, as it is looked for
"""Papers that are neither a court's nor an agency's form: flyers, letters, leases, cards, articles."""

from __future__ import annotations

import random
from datetime import timedelta

import signatures
from invented import people, solemn, written
from layouts_agency import begin
from sheet import HEIGHT, WIDTH, Sheet

NONE = "not-a-warrant"


def flyer(rng: random.Random, half: str) -> Sheet:
    """Prints both signature labels, and two forms in small."""
    s, p = begin(rng, half, "*", verdict=NONE), people(rng)
    m = 46.0
    s.y = 40
    s.line(
        "KNOW YOUR RIGHTS" if half == "tune" else "¡CONOZCA SUS DERECHOS! / KNOW YOUR RIGHTS",
        face="bold",
        size=24 if half == "tune" else 17,
        mark=True,
    )
    s.line(
        "Is it a REAL warrant? Look before you open the door."
        if half == "tune"
        else "Warrants 101: which paper are they holding?",
        size=14,
        face="italic",
        mark=True,
    )
    s.gap(16)
    top, wide, high = s.y, 235.0, 270.0
    for side, x in (("court", m), ("ice", WIDTH - m - wide)):
        s.frame(x, top, wide, high, 1.2)
        s.text(
            "VALID: SIGNED BY A JUDGE" if side == "court" else "ICE FORM: NOT SIGNED BY A JUDGE",
            x + wide / 2,
            top - 5,
            size=10,
            face="bold",
            align="center",
        )
        y = top + 22
        lines = (("UNITED STATES DISTRICT COURT", "for the", "Northern District of Somewhere", "United States of America v. EXAMPLE", "ARREST WARRANT", "To: Any authorized law enforcement officer", "YOU ARE COMMANDED to arrest and bring before", "a United States magistrate judge", "________________________", "Judge's signature", "Printed name and title")
                 if side == "court" else
                 ("U.S. DEPARTMENT OF HOMELAND SECURITY", "Warrant for Arrest of Alien", "File No. EXAMPLE", "To: Any immigration officer authorized", "I have determined that there is probable cause", "YOU ARE COMMANDED to arrest and take", "into custody the above-named alien.", "________________________", "(Signature of Authorized Immigration Officer)", "Form I-200 (Rev. 09/16)"))  # fmt: skip
        for text in lines:
            s.text(text, x + wide / 2, y, size=rng.choice([7, 7.5]), align="center")
            y += 22
    s.y = top + high + 14
    for text in ("You do not have to open the door unless officers show a warrant signed by a judge.",
                 "Ask them to slip the warrant under the door or hold it up to a window.",
                 "Look for the name of a COURT at the top and a JUDGE'S SIGNATURE at the bottom.",
                 "A paper that says Department of Homeland Security or ICE is an administrative warrant. It is not signed by a judge.",
                 "You have the right to remain silent and to speak with a lawyer. Do not sign anything."):  # fmt: skip
        s.para("• " + text, size=11, x=m, after=6)
    s.gap(8)
    s.line(
        f"{p.town} Neighbors Network  ·  Hotline (555) 013-{rng.randint(1000, 9999)}  ·  This is not legal advice",
        size=9,
    )
    return s


def article(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "*", verdict=NONE), people(rng)
    m = s.style.margin
    s.gap(10)
    s.line(f"The {p.town} {'Courier' if half == 'tune' else 'Examiner'}", size=20, face="bold", align="left")
    s.line(f"{written(p.issued, rng)}  |  By {p.officer}, Staff Writer", size=9, align="left", mark=False)
    s.rule(m, s.y + 5, WIDTH - 2 * m, 1)
    s.gap(14)
    s.line(
        "Agents showed the wrong paper, family says"
        if half == "tune"
        else "What is an administrative warrant? A reporter's guide",
        size=16,
        face="bold",
        align="left",
        mark=True,
    )
    s.gap(8)
    body = (
        f'{p.town.upper()} - When officers knocked on the door of a house on {p.street.split(",")[0]} last week, they held a paper to the window. At the top it read "U.S. DEPARTMENT OF HOMELAND SECURITY" and, at the right, "Warrant for Arrest of Alien."',
        f'{p.person}, who rents the house, said she thought it came from a judge. It did not. Below the line it said "Signature of Authorized Immigration Officer," according to a photo reviewed by this newspaper.',
        'A warrant that lets officers enter a home is different, lawyers say. It is headed "UNITED STATES DISTRICT COURT," it says "YOU ARE COMMANDED to execute this warrant on or before" a date, and a line at the foot is marked "Judge\'s signature."',
        '"People see the word warrant and they open," said one attorney. "The form is an I-200. It is signed inside the agency." A related form, the I-205, is called "Warrant of Removal/Deportation" and lists "a United States District or Magistrate Court Judge" beside a check box, which adds to the confusion.',
        "A spokesman for the agency declined to comment on the case but said that officers follow the law. The American Civil Liberties Union said it would ask a federal court to look at the practice. A hearing has not been scheduled.",
        "The search warrant in another case, signed by a magistrate judge in March, was executed at a warehouse on the edge of town. That warrant named the address and the things to be seized.",
        "Anyone with questions may call the county's legal aid office. Readers can send photographs of papers they were shown, with names covered, to the newsroom.",
    )
    for text in body:
        s.para(text, first=14, after=7)
    s.text("Continued on page A6" if half == "tune" else "© 2026 All rights reserved", m, HEIGHT - 50, size=8)
    return s


def landlord_letter(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "*", verdict=NONE), people(rng)
    m = s.style.margin
    s.gap(20)
    s.line(f"{p.town} Property Management LLC", face="bold", size=14, align="left" if half == "held" else "center")
    s.line(f"14 Office Park Drive, {p.town}, {p.state}", align="left" if half == "held" else "center")
    s.gap(26)
    s.para(written(p.issued, rng), after=14)
    s.para(f"{p.person}", after=0)
    s.para(p.address, after=16)
    s.para(
        "RE: Inspection of smoke detectors and outstanding rent"
        if half == "tune"
        else "SUBJECT: THREE-DAY NOTICE TO PAY RENT OR QUIT",
        after=10,
        mark="Inspection of smoke detectors" if half == "tune" else "NOTICE TO PAY RENT OR QUIT",
    )
    s.para(f"Dear {p.person.split()[0]},", after=8, mark=f"Dear {p.person.split()[0]}")
    s.para(
        "This letter is to let you know that our maintenance staff will enter your unit on "
        + written(p.issued + timedelta(days=3), rng)
        + " between 9:00 a.m. and 1:00 p.m. to check the smoke detectors, as your lease allows on 24 hours' notice."
        if half == "tune"
        else "According to our records you owe rent in the amount of $1,845.00 for the month. You are required to pay this amount or to deliver up possession of the premises within three days. If you do neither, we may ask the court to issue a warrant of eviction and a judge may order you to leave.",
        after=8,
    )
    s.para(
        "Our records also show a balance of $120.00 on your account. If you have paid it already, please disregard this notice. Otherwise please bring a check or money order to the office."
        if half == "tune"
        else "This is not an order of a court. You may wish to speak with a lawyer. We would rather reach an agreement with you than go to court.",
        after=8,
    )
    s.para("Thank you for your cooperation. Please call the office at (555) 014-2290 with any questions.", after=16)
    s.para("Sincerely,", after=0)
    s.sign(
        "Property Manager",
        (),
        signatures.pick(rng, half, p.officer, True),
        m,
        200,
        issues=False,
        name=p.officer,
        mark=True,
    )
    return s


def business_card(rng: random.Random, half: str) -> Sheet:
    """A card on an otherwise empty sheet: enlarged, as cards are photographed close."""
    s, p = begin(rng, half, "*", verdict=NONE), people(rng)
    top = 250.0
    s.frame(70, top, WIDTH - 140, 250, 1.5)
    if half == "tune":
        rows = ((p.officer, 24, "bold"), ("Deportation Officer", 15, "italic"), ("U.S. Immigration and Customs Enforcement", 14, "regular"), ("Enforcement and Removal Operations", 12, "regular"),
                (f"{p.town}, {p.state}   (555) 016-{rng.randint(1000, 9999)}", 12, "regular"))  # fmt: skip
    else:
        rows = (
            ("HOMELAND SECURITY INVESTIGATIONS", 15, "bold"),
            (p.officer, 22, "regular"),
            ("Special Agent", 14, "regular"),
            (f"Office 555-017-{rng.randint(1000, 9999)}", 12, "regular"),
            (f"Cell 555-018-{rng.randint(1000, 9999)}", 12, "regular"),
        )
    y = top + 60
    for text, size, face in rows:
        s.text(
            text,
            WIDTH / 2 if half == "tune" else 110,
            y,
            size=size,
            face=face,
            align="center" if half == "tune" else "left",
            mark=size > 12,
        )
        y += size * 1.9
    s.y = y
    return s


def lease(rng: random.Random, half: str) -> Sheet:
    s, p = begin(rng, half, "*", verdict=NONE), people(rng)
    s.gap(10)
    s.line(
        "RESIDENTIAL LEASE AGREEMENT" if half == "tune" else "APARTMENT LEASE CONTRACT - ADDENDUM",
        face="bold",
        size=14,
        mark=True,
    )
    s.gap(8)
    s.para(
        f'This Agreement is made on {written(p.issued, rng)} between {p.officer} ("Landlord") and {p.person} ("Tenant") for the premises at {p.address}.',
        mark="This Agreement is made on",
        after=6,
    )
    clauses = (
        "1. TERM. The lease begins on the first day of the month and runs for twelve months. Tenant shall surrender possession at the end of the term.",
        "2. RENT. Tenant shall pay $1,450.00 a month in advance, without demand, at the office of the Landlord.",
        "3. WARRANTY OF HABITABILITY. Landlord warrants that the premises are fit for human habitation and in compliance with all codes.",
        "4. ENTRY. Landlord may enter in case of emergency, under a court order, or at reasonable times after 24 hours' notice, to inspect, repair or show the premises.",
        "5. DEFAULT. If Tenant fails to pay rent, Landlord may bring an action in the court of competent jurisdiction and recover possession under a warrant of removal or writ of possession as allowed by law.",
        "6. GOVERNING LAW. This Agreement is governed by the laws of the State in which the premises lie. Each party waives trial by jury to the extent permitted.",
        "7. NOTICES. Notices shall be in writing and delivered by hand or by certified mail.",
        "8. SEVERABILITY. If a judge finds one clause void, the others remain in force.",
    )
    for text in clauses:
        s.para(text, after=6)
    s.gap(6)
    m = s.style.margin
    y = s.y
    s.sign("Signature of Landlord", (), signatures.pick(rng, half, p.officer, True), m, 200, issues=False, mark=True)
    s.y = y
    s.sign(
        "Signature of Tenant",
        (),
        signatures.pick(rng, half, p.person, True),
        WIDTH - m - 200,
        200,
        issues=False,
        mark=True,
    )
    return s


def consent(rng: random.Random, half: str) -> Sheet:
    """An agency's consent-to-search form: no warrant; some will call it an agency's form."""
    s, p = begin(rng, half, "*", verdict=NONE), people(rng)
    m = s.style.margin
    s.gap(20)
    s.line(
        f"{p.town.upper()} POLICE DEPARTMENT" if half == "tune" else f"{p.town.upper()} COUNTY SHERIFF'S OFFICE",
        face="bold",
    )
    s.gap(10)
    s.line("CONSENT TO SEARCH" if half == "tune" else "PERMISSION TO SEARCH", face="bold", size=16, mark=True)
    s.gap(16)
    s.para(
        f"I, {{{p.person}}} , have been informed of my constitutional right not to have a search made of the premises described below without a search warrant, and of my right to refuse to consent to such a search.",
        mark="of my right to refuse to consent to such a search",
        after=10,
    )
    s.para(
        f"I hereby authorize {{{p.officer}}} to conduct a complete search of the premises located at {{{p.address}}} .",
        mark="I hereby authorize",
        after=10,
    )
    s.para(
        "This written permission is being given by me voluntarily and without threats or promises of any kind having been made to me.",
        after=12,
    )
    s.para(f"Date: {{{solemn(p.issued)}}}", after=4)
    s.sign("Signature", (), signatures.pick(rng, half, p.person, rng.random() < 0.4), m, 230, issues=False, mark=False)
    s.sign("Witness", (), None, m, 230, issues=False, mark=False)
    return s


LAYOUTS = {
    "flyer": flyer,
    "article": article,
    "landlord-letter": landlord_letter,
    "business-card": business_card,
    "lease": lease,
    "consent": consent,
}
