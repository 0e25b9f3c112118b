"""Courts' papers filled in by throws of dice."""

from __future__ import annotations

import random
from datetime import date, timedelta
from functools import partial
from types import SimpleNamespace
from typing import Any

from warrantcheck.fresh.people import OWNERS, Entries, Filled, day, long, ordinal, person, short, street, town

DISTRICTS = ("Central", "Northern", "Southern")
OFFENSES = (
    ("18 U.S.C. § 1708", "Possession of stolen mail"),
    ("18 U.S.C. § 641", "Theft of public money"),
    ("18 U.S.C. § 1029", "Fraud with access devices"),
    ("18 U.S.C. § 2314", "Transport of stolen goods"),
)
THINGS = (
    "Parcels addressed to other people, and labels of parcels.",
    "Bank cards and letters in the names of other people.",
    "Tools and tires with the marks of a named warehouse.",
    "Telephones, computers and storage, and what is stored in them.",
)
PLACES = ("the second floor of a brick building", "a frame house with a green door", "a garage behind the building")
HOURS = ("8:40 a.m.", "10:15 a.m.", "1:05 p.m.", "4:30 p.m.")
BICYCLES = ("Stolen bicycles and parts of bicycles.", "Catalytic converters and tools to cut them.", "A gray handgun.")


def _ink(drawings: SimpleNamespace, dice: random.Random) -> Any:
    return drawings.sheet.Ink(dice.randrange(1000))


def _signature(drawings: SimpleNamespace, dice: random.Random, name: str) -> Any:
    """By hand, or typed as courts do that file electronically."""
    return _ink(drawings, dice) if dice.random() < 0.7 else f"/s/ {name}"


def _search(dice: random.Random, judge: str) -> Entries:
    """What the forms of federal search warrants and of applications for them share."""
    district, where, at = dice.choice(DISTRICTS), street(dice), town(dice)
    return {
        "DistrictName": f"{district} District of Illinois",
        "SearchProperty": f"{where},\n{at}",
        "CaseNo": f"26-mj-9{dice.randrange(1000):03}",
        "of the following person or property located in the": district,
        "District of": "Illinois",
        "PropertyDescrip": f"{where}, {at}: {dice.choice(PLACES)}.",
        "SeizedProperty": dice.choice(THINGS),
        "City and state": at,
        "Printed name and title": f"{judge}, U.S. Magistrate Judge",
    }


def ao93(drawings: SimpleNamespace, dice: random.Random, *, signed: bool) -> tuple[str, list[Any]]:
    """AO 93, Search and Seizure Warrant; signed, or with an empty line."""
    federal, issued, judge = drawings.federal_warrants, day(dice), person(dice)
    entries = _search(dice, judge) | {
        federal.COMMANDED: long(issued + timedelta(days=14)),
        federal.DAYTIME: True,
        federal.RETURN_TO: judge,
        "Date and time issued": f"{short(issued)} {dice.choice(HOURS)}",
    }
    if signed:
        entries["Judges signature"] = _signature(drawings, dice, judge)
    return "AO 93", [(federal.ao93, entries)]


def ao442(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    """AO 442, Arrest Warrant, signed by a judge or, on an indictment, by the clerk."""
    who, signer = person(dice), person(dice)
    code, offense = dice.choice(OFFENSES)
    title = dice.choice(("U.S. Magistrate Judge", "Deputy Clerk of Court"))
    entries: Entries = {
        "DistrictName": f"{dice.choice(DISTRICTS)} District of Illinois",
        "Defendant": who,
        "CaseNumber": f"26-cr-9{dice.randrange(10000):04}",
        "name of person to be arrested": who,
        "Indictment": True,
        "Offense": f"{offense}, in violation of {code}.",
        "Date": short(day(dice)),
        "City and state": town(dice),
        "Issuing officers signature": _ink(drawings, dice),
        "Printed name and title": f"{signer}, {title}",
    }
    return "AO 442", [(drawings.federal_arrest.ao442, entries)]


def ao106(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    """AO 106, an application that a judge has signed below."""
    judge, agent = person(dice), person(dice)
    code, offense = dice.choice(OFFENSES)
    entries = _search(dice, judge) | {
        drawings.federal_papers.BASIS[0]: True,
        drawings.federal_papers.BASIS[dice.randrange(1, 4)]: True,
        "code": code,
        "offense": offense,
        "facts": "See the attached affidavit.",
        "continued": True,
        "applicant": _ink(drawings, dice),
        "applicant name": f"{agent}, {dice.choice(('Special Agent', 'Postal Inspector'))}",
        "Date": short(day(dice)),
        "Judges signature": _ink(drawings, dice),
    }
    entries["located"] = entries["of the following person or property located in the"]
    return "AO 106", [(drawings.federal_papers.ao106, entries)]


def new_york_eviction(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    """New York's warrant of eviction."""
    entries: Entries = {
        "number": f"LT-9{dice.randrange(10**5):05}/26",
        "landlord": dice.choice(OWNERS),
        "tenant": person(dice),
        "address": f"{street(dice)}, Brooklyn, New York",
        "date": long(date(2026, 2, 10) + timedelta(days=dice.randrange(20))),  # between two days that are printed
        "judge": _ink(drawings, dice),
        "judge name": f"Hon. {person(dice)}",
    }
    return "warrant of eviction", [(drawings.state_papers.new_york_eviction, entries)]


def california_search(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    """A search warrant of a superior court in California."""
    entries: Entries = {
        "number": f"26-SW-9{dice.randrange(1000):03}",
        "place": f"{street(dice)}, {town(dice, 'California')}",
        "things": dice.choice(BICYCLES),
        "night": dice.random() < 0.2,
        "dated": ordinal(day(dice)),
        "time": dice.choice(HOURS),
        "judge": _ink(drawings, dice),
        "judge name": f"Hon. {person(dice)}",
    }
    return "search warrant", [(drawings.state_papers.california_search, entries)]


FORMS: dict[str, Filled] = {
    "ao93-signed-text": partial(ao93, signed=True),
    "ao93-filled-unsigned": partial(ao93, signed=False),
    "ao442-signed-scan": ao442,
    "ao106-signed-by-judge": ao106,
    "ny-warrant-of-eviction": new_york_eviction,
    "state-search-warrant-ca": california_search,
}
