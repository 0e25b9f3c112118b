"""Who and what stands on papers drawn afresh: invented people, places that are none, and days, by throws of dice."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any, TypeVar

Entries = dict[str, Any]
Filled = Callable[[SimpleNamespace, random.Random], tuple[str, list[Any]]]  # a title, and drawings with their entries
Thing = TypeVar("Thing")

FIRST = ("Marisol", "Devon", "Robin", "Casey", "Avery", "Jamie", "Quinn", "Noor", "Sasha", "Linh", "Amara", "Teo")
LAST = ("Fictional", "Placeholder", "Invented", "Nobody", "Makebelieve")
STREETS = ("Example Street", "Sample Avenue", "Specimen Road")
TOWNS = ("Springfield, Illinois", "Exampleville, Illinois", "Sampleton, Illinois")
OWNERS = ("Example Homes LLC", "Sample Apartments Inc.", "Specimen Rentals LLC")


def person(dice: random.Random) -> str:
    """A first and a last name."""
    return f"{dice.choice(FIRST)} {dice.choice(LAST)}"


def street(dice: random.Random) -> str:
    """A house in a street, with an apartment."""
    return f"{dice.randrange(1, 90) * 10} {dice.choice(STREETS)}, Apt {dice.randrange(1, 30)}"


def town(dice: random.Random, state: str = "Illinois") -> str:
    """A town of that state."""
    return dice.choice(TOWNS).replace("Illinois", state)


def day(dice: random.Random) -> date:
    """A day of 2026."""
    return date(2026, 1, 5) + timedelta(days=dice.randrange(300))


def long(of: date) -> str:
    """March 2, 2026."""
    return f"{of:%B} {of.day}, {of.year}"


def short(of: date) -> str:
    """03/02/2026."""
    return f"{of:%m/%d/%Y}"


def ordinal(of: date) -> str:
    """2nd day of March, 2026."""
    ending = "th" if of.day in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(of.day % 10, "th")
    return f"{of.day}{ending} day of {of:%B}, {of.year}."


def a_number(dice: random.Random) -> str:
    """A number as agencies give them to people, from a series that they don't use."""
    return f"A000 {dice.randrange(1000):03} {dice.randrange(1000):03}"


def some(dice: random.Random, things: Sequence[Thing]) -> list[Thing]:
    """At least one of them, in their order."""
    chosen = dice.sample(range(len(things)), dice.randrange(1, len(things) + 1))
    return [things[at] for at in sorted(chosen)]
