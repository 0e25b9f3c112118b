"""What belongs to somebody on the specimens: their people, places and numbers are invented, and few."""

from __future__ import annotations

import re

OUR_OWN = ("invented people and places", "Nobody has to tell")  # sentences in which two of these words are none
NAMES = ("fictional", "placeholder", "nobody", "makebelieve", "invented", "marisol", "devon", "casey", "avery", "quinn")
NAMES += ("robin", "jamie", "roofing", "imaginary", "sangamon", "springfield", "brooklyn", "chicago", "example street")
NAMES += ("example plaza", "example homes", "example county")
NUMBERS = (  # each begins with letters that are quickly looked for
    r"000[ -]?111[ -]?222",
    r"\b0{8,9}1",
    r"26-(?:mj|cr|cv|sw|mc)-9\d+",
    r"lt-9000\d+",
    r"spr-?26\d+",
    r"spr-2026-0+1",
    r"apt\.? \d+",
    r"555-01\d\d",
    r"(?:100|88|\b[1-5]) example\b",
    r"\$1,840",
)


def secrets_in(text: str) -> set[str]:
    """The names, places and numbers of people that stand in a text of any length."""
    text = text.lower()
    for own in OUR_OWN:
        text = text.replace(own.lower(), "")
    found = {name for name in NAMES if name in text and re.search(rf"\b{name}\b", text)}
    return found.union(*(re.findall(rf"{number}\b", text) for number in NUMBERS))
