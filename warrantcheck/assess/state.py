"""In which state the place on a paper is, by its own address."""

from __future__ import annotations

import re
from functools import lru_cache

from warrantcheck.assess.abbreviations import abbreviations
from warrantcheck.model.findings import Field
from warrantcheck.model.forms import Knowledge

_ZIP = r"\s*,?\s*\d{5}(?:-\d{4})?"
# Two letters count in capitals, behind a comma or before a ZIP code: "or", "in" and "me" are words, and a line of
# capitals may end with any two. A name counts there too: streets and towns are called Washington and California.
_END = r"(?=\s*(?:[.;]|,\s*(?:U\.?S\.?A?\b|United States)|$|\n))"  # no town: "Washington, DC"
_CODE = re.compile(rf"(?:,\s*(?P<comma>[A-Z]{{2}})(?:{_ZIP})?|\b(?P<zip>[A-Z]{{2}}){_ZIP}){_END}")


@lru_cache(maxsize=4)
def _name(knowledge: Knowledge) -> re.Pattern[str]:
    """Made when there is an address: it takes 1.5 ms."""
    names = "|".join(sorted(map(re.escape, abbreviations(knowledge).states), key=len, reverse=True))
    return re.compile(rf"(?:,\s*(?P<comma>{names})(?:{_ZIP})?|\b(?P<zip>{names}){_ZIP}){_END}", re.IGNORECASE)


def state_of(address: Field | None, knowledge: Knowledge) -> str | None:
    """The two letters of the one state that the address names; None where it names none, or more than one."""
    if address is None:
        return None
    states = abbreviations(knowledge).states
    found = {match["comma"] or match["zip"] for match in _CODE.finditer(address.value)}.intersection(states.values())
    for match in _name(knowledge).finditer(address.value):
        found.add(states[" ".join((match["comma"] or match["zip"]).lower().split())])
    return found.pop() if len(found) == 1 else None
