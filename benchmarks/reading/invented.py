"""People, places and dates that do not exist, drawn by seed."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

FIRST = ("Marisol", "Ansel", "Teodoro", "Wilhelmina", "Lucio", "Ottilie", "Cassius", "Imelda", "Rufus", "Benedetta",
         "Ignacio", "Philippa", "Evaristo", "Thaddeus", "Yesenia", "Orville", "Zulema", "Hollis", "Dagny",
         "Crispin")  # fmt: skip
LAST = ("Quenby", "Ravenel", "Ybarra Soto", "Thistlewood", "Marchetti", "Okonjo", "Vandersloot", "Pellerin", "Huaman",
        "Castellanos Rey", "Brightwater", "Duquette", "Szymborski", "Alderfer", "Montoya Luz", "Fenwick-Hale", "Tran",
        "Judge", "Court", "Abernathy")  # fmt: skip
STREETS = ("Larkspur Lane", "Court Street", "Old Quarry Road", "Juniper Ave", "W. 14th Street", "Magistrate Hill Drive",
           "Saint Odile Blvd", "Copperfield Ct", "Tamarack Way", "Pier 9 Terrace")  # fmt: skip
TOWNS = {
    "IL": ("Fairmont Heights", "Northern", "Illinois", "60699"),
    "TX": ("San Aurelio", "Southern", "Texas", "78299"),
    "GA": ("Pinehollow", "Northern", "Georgia", "30399"),
    "CA": ("Ventosa", "Central", "California", "90899"),
    "NY": ("New Harbor", "Eastern", "New York", "11299"),
    "NJ": ("Larkfield", "", "New Jersey", "07199"),
    "WA": ("Cedar Narrows", "Western", "Washington", "98199"),
    "FL": ("Port Amity", "Middle", "Florida", "32899"),
    "MA": ("Westerleigh", "", "Massachusetts", "02199"),
    "NC": ("Dunmore", "Eastern", "North Carolina", "27699"),
}
DISTRICTS = ("IL", "TX", "GA", "CA", "NY", "NJ", "WA", "FL", "MA", "NC")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip


@dataclass(frozen=True)
class People:
    """All that a paper of one seed speaks of."""

    person: str
    judge: str
    officer: str
    clerk: str
    street: str
    town: str
    state: str
    state_name: str
    district: str
    zip_code: str
    issued: date
    case: str
    a_number: str

    @property
    def address(self) -> str:
        return f"{self.street}, {self.town}, {self.state} {self.zip_code}"

    @property
    def court(self) -> str:
        side = f"{self.district} District" if self.district else "District"
        return f"United States District Court for the {side} of {self.state_name}"


def people(rng: random.Random, state: str | None = None) -> People:
    state = state or rng.choice(DISTRICTS)
    town, district, state_name, zip_code = TOWNS[state]
    names = [f"{first} {last}" for first, last in zip(rng.sample(FIRST, 4), rng.sample(LAST, 4), strict=True)]
    unit = rng.choice(["", "", f", Apt {rng.randint(1, 29)}{rng.choice('ABCD')}", f", Unit {rng.randint(2, 40)}"])
    kind = rng.choice(["mj", "sw", "mc"])
    return People(
        person=names[0],
        judge=names[1],
        officer=names[2],
        clerk=names[3],
        street=f"{rng.randint(11, 9899)} {rng.choice(STREETS)}{unit}",
        town=town,
        state=state,
        state_name=state_name,
        district=district,
        zip_code=zip_code,
        issued=date(2025, 9, 1) + timedelta(days=rng.randrange(420)),
        case=f"{rng.randint(1, 5)}:{rng.choice([25, 26])}-{kind}-{rng.randint(21, 4999):05}",
        a_number=f"{rng.randint(20, 219):03}{rng.randint(0, 999999):06}",
    )


def written(day: date, rng: random.Random) -> str:
    """The date as somebody writes it."""
    return rng.choice(
        [
            f"{MONTHS[day.month - 1]} {day.day}, {day.year}",
            f"{day.month:02}/{day.day:02}/{day.year}",
            f"{day.month}/{day.day}/{day.year}",
        ]
    )


def ordinal(day: int) -> str:
    return f"{day}{'th' if 10 < day % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def solemn(day: date) -> str:
    return f"{ordinal(day.day)} day of {MONTHS[day.month - 1]}, {day.year}"
