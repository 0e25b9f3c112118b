"""Specimens drawn afresh: other people, places, dates and signatures on the same forms, and SPECIMEN across each.

The drawings come with the samples. They are scripts that lie beside one another, not a package, so they are imported
from their folder and taken out of the interpreter's list again.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import lru_cache
from importlib import import_module, resources
from types import SimpleNamespace
from typing import Any

SCRIPTS = ("sheet", "dhs", "federal_warrants", "federal_arrest")
FIRST = ("Marisol", "Devon", "Robin", "Casey", "Avery", "Jamie", "Quinn", "Noor", "Sasha", "Linh", "Amara", "Teo")
LAST = ("Fictional", "Placeholder", "Invented", "Nobody", "Makebelieve")
STREETS = ("Example Street", "Sample Avenue", "Specimen Road")
TOWNS = ("Springfield, Illinois", "Exampleville, Ohio", "Sampleton, Oregon")

Entries = dict[str, Any]


def kinds() -> tuple[str, ...]:
    """The cases of data/training.toml whose forms can be drawn afresh."""
    return tuple(_FORMS)


def draw(sample: str, seed: int) -> bytes:
    """A PDF of the form that this case shows, filled in as the seed says.

    Raises:
        KeyError: this form can't be drawn afresh.
    """
    dice = random.Random(f"{sample} {seed}")
    drawings = _drawings()
    title, pages = _FORMS[sample](drawings, dice)
    made: bytes = drawings.sheet.bind(title, pages)
    return made


@lru_cache(maxsize=1)
def _drawings() -> SimpleNamespace:
    with resources.as_file(resources.files("warrantcheck.samples").joinpath("draw")) as folder, _found(str(folder)):
        return SimpleNamespace(**{name: import_module(name) for name in SCRIPTS})


@contextmanager
def _found(folder: str) -> Iterator[None]:
    before = set(sys.modules)
    sys.path.insert(0, folder)
    try:
        yield
    finally:
        sys.path.remove(folder)
        for name in set(sys.modules) - before:
            if str(getattr(sys.modules[name], "__file__", "") or "").startswith(folder):
                del sys.modules[name]


def _person(dice: random.Random) -> str:
    return f"{dice.choice(FIRST)} {dice.choice(LAST)}"


def _address(dice: random.Random) -> str:
    return f"{dice.randrange(1, 90) * 10} {dice.choice(STREETS)}, Apt {dice.randrange(1, 30)}, {dice.choice(TOWNS)}"


def _day(dice: random.Random) -> date:
    return date(2026, 1, 5) + timedelta(days=dice.randrange(300))


def _long(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def _number(dice: random.Random) -> str:
    return f"A000 {dice.randrange(1000):03} {dice.randrange(1000):03}"


def _i200(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    entries: Entries = {
        "file": _number(dice),
        "date": _long(_day(dice)),
        "person": _person(dice),
        "pending": dice.random() < 0.5,
        "biometric": dice.random() < 0.5,
        "officer": drawings.sheet.Ink(dice.randrange(1000)),
        "officer name": f"{_person(dice).upper()}, Deportation Officer",
    }
    return "I-200", [(drawings.dhs.i200, entries)]


def _i205(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    day = _long(_day(dice))
    entries: Entries = {
        "file": _number(dice),
        "date": day,
        "person": _person(dice),
        "place of entry": "an unknown place",
        "date of entry": "an unknown date",
        "law": "Section 237(a)(1)(B)",
        drawings.dhs.ORDERED_BY[3]: True,
        "officer": drawings.sheet.Ink(dice.randrange(1000)),
        "title": "Deputy Field Office Director",
        "office": f"{day}, {dice.choice(TOWNS)}",
    }
    return "I-205", [(drawings.dhs.i205, entries)]


def _ao93(drawings: SimpleNamespace, dice: random.Random, *, signed: bool = True) -> tuple[str, list[Any]]:
    fed, day, judge, place = drawings.federal_warrants, _day(dice), _person(dice), _address(dice)
    street, town = place.rsplit(", ", 2)[0], ", ".join(place.rsplit(", ", 2)[1:])
    entries: Entries = {
        "DistrictName": "Central District of Illinois",
        "SearchProperty": f"{street},\n{town}",
        "CaseNo": f"26-mj-9{dice.randrange(1000):03}",
        "of the following person or property located in the": "Central",
        "District of": "Illinois",
        "PropertyDescrip": f"{place}.",
        "SeizedProperty": "Parcels addressed to other people, and labels of parcels.",
        fed.COMMANDED: _long(day + timedelta(days=14)),
        fed.DAYTIME: True,
        fed.RETURN_TO: judge,
        "Date and time issued": f"{day:%m/%d/%Y} 10:15 a.m.",
        "City and state": town,
        "Printed name and title": f"{judge}, U.S. Magistrate Judge",
    }
    if signed:
        entries["Judges signature"] = drawings.sheet.Ink(dice.randrange(1000))
    return "AO 93", [(fed.ao93, entries)]


def _ao93_unsigned(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    return _ao93(drawings, dice, signed=False)


def _ao442(drawings: SimpleNamespace, dice: random.Random) -> tuple[str, list[Any]]:
    who, judge = _person(dice), _person(dice)
    entries: Entries = {
        "DistrictName": "Central District of Illinois",
        "Defendant": who,
        "CaseNumber": f"26-cr-9{dice.randrange(10000):04}",
        "name of person to be arrested": who,
        "Indictment": True,
        "Offense": "Possession of stolen mail, in violation of 18 U.S.C. § 1708.",
        "Date": f"{_day(dice):%m/%d/%Y}",
        "City and state": dice.choice(TOWNS),
        "Issuing officers signature": drawings.sheet.Ink(dice.randrange(1000)),
        "Printed name and title": f"{judge}, U.S. Magistrate Judge",
    }
    return "AO 442", [(drawings.federal_arrest.ao442, entries)]


_FORMS: dict[str, Callable[[SimpleNamespace, random.Random], tuple[str, list[Any]]]] = {
    "i200-text-pdf": _i200,
    "i205-judge-box-ticked": _i205,
    "ao93-signed-text": _ao93,
    "ao93-filled-unsigned": _ao93_unsigned,
    "ao442-signed-scan": _ao442,
}
