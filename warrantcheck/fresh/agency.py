"""Agencies' papers, and a flyer, filled in by throws of dice."""

from __future__ import annotations

import random
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from warrantcheck.fresh.people import OWNERS, Entries, Filled, a_number, day, long, person, some, street, town

TITLES = ("Deportation Officer", "Supervisory Deportation Officer", "Immigration Enforcement Agent")
DIRECTORS = ("Deputy Field Office Director", "Assistant Field Office Director", "Field Office Director")
RECORDS = (
    "Leases, rental applications and copies of identity papers for\n{place}, all apartments.",
    "Names and telephone numbers of all tenants of\n{place}, since January 1, 2025.",
    "Records of entry and of cameras at the doors of\n{place}, for the last thirty days.",
)
NEIGHBORS = ("Neighbors' Committee", "Tenants' Union", "Workers' Center", "Parents' Circle")


def _ink(drawings: SimpleNamespace, dice: random.Random) -> Any:
    return drawings.sheet.Ink(dice.randrange(1000))


def i200(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    """I-200, Warrant for Arrest of Alien."""
    entries: Entries = {
        "file": a_number(dice),
        "date": long(day(dice)),
        "person": person(dice),
        "officer": _ink(drawings, dice),
        "officer name": f"{person(dice).upper()}, {dice.choice(TITLES)}",
    }
    return "I-200", [(drawings.dhs.i200, entries | dict.fromkeys(some(dice, ("pending", "biometric")), True))]


def i205(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    """I-205 on which the box beside a judge is ticked."""
    issued = long(day(dice))
    entries: Entries = {
        "file": a_number(dice),
        "date": issued,
        "person": person(dice),
        "place of entry": dice.choice(("an unknown place", "or near El Paso, Texas", "or near San Ysidro, California")),
        "date of entry": dice.choice(("an unknown date", long(day(dice)).replace("2026", "2019"))),
        "law": f"Section 237(a)(1)({dice.choice('ABC')})",
        drawings.dhs.ORDERED_BY[3]: True,
        "officer": _ink(drawings, dice),
        "title": dice.choice(DIRECTORS),
        "office": f"{issued}, {town(dice)}",
    }
    return "I-205", [(drawings.dhs.i205, entries)]


def eoir_order(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    """An order of an immigration judge."""
    entries: Entries = {
        "place": dice.choice(("CHICAGO, ILLINOIS", "NEWARK, NEW JERSEY", "HOUSTON, TEXAS")),
        "person": person(dice),
        "file": a_number(dice).replace(" ", "-"),
        "date": long(day(dice)),
        "counsel": dice.choice((f"{person(dice)}, Esq.", "Pro se")),
        "government": "Assistant Chief Counsel",
        "judge": _ink(drawings, dice),
        "judge name": person(dice),
    }
    return "order of an immigration judge", [(drawings.eoir.order, entries)]


def i138(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    """I-138, Immigration Enforcement Subpoena."""
    issued, officer, house = day(dice), person(dice), street(dice).split(", ")[0]
    where = f"{dice.randrange(1, 9)} Example Plaza"
    entries: Entries = {
        "to": f"{dice.choice(OWNERS)}\n{where}\n{town(dice)}",
        "number": f"SPR-2026-{dice.randrange(1000):06}",
        "reference": dice.choice(("Inquiry into the records of tenants", "Inquiry into the records of an employer")),
        "produce": True,
        "due": long(issued + timedelta(days=18)),
        "time": f"{dice.randrange(9, 12)}:00 a.m.",
        "official": f"{officer}, Special Agent\nHomeland Security Investigations\n{where}, {town(dice)}",
        "records": dice.choice(RECORDS).format(place=house),
        "officer": _ink(drawings, dice),
        "name": officer,
        "title": dice.choice(("Special Agent", "Supervisory Special Agent")),
        "date": long(issued),
    }
    return "I-138", [(drawings.dhs_notices.i138, entries)]


def i247a(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    """I-247A, Immigration Detainer, its first page."""
    entries: Entries = {
        "subject": f"{dice.randrange(1000):09}",
        "event": f"SPR26{dice.randrange(10**6):08}",
        "file": a_number(dice),
        "date": long(day(dice)),
        "institution": f"Sheriff, {dice.choice(('Example', 'Sample', 'Specimen'))} County Jail",
        "office": f"ICE, {dice.randrange(1, 9)} Example Plaza\n{town(dice)}",
        "person": person(dice),
        "officer": _ink(drawings, dice),
        "officer name": f"{person(dice)}, {dice.choice(TITLES)}",
    }
    ticked = some(dice, ("final order", "pending", "biometric", "statements"))
    return "I-247A", [(drawings.dhs_detainer.i247a, entries | dict.fromkeys(ticked, True))]


def flyer(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    """The rights flyer, as some group passes it on."""
    group = f"{town(dice).split(',')[0]} {dice.choice(NEIGHBORS)}"
    entries: Entries = {"group": f"Passed on by {group}. Meeting: {long(day(dice))}, {dice.randrange(5, 9)} p.m."}

    def drawn(sheet: Any) -> None:
        drawings.prose.flyer(sheet)
        sheet.entry("group", 60, 756, 492, 11)

    return "rights flyer", [(drawn, entries)]


FORMS: dict[str, Filled] = {
    "i200-text-pdf": i200,
    "i205-judge-box-ticked": i205,
    "eoir-order": eoir_order,
    "i138": i138,
    "i247a": i247a,
    "kyr-flyer": flyer,
}
