"""In which state the place on a paper is, by its own address."""

from __future__ import annotations

import re
from functools import lru_cache

from warrantcheck.assess.abbreviations import STATES
from warrantcheck.model.findings import Field

_NAMES = "|".join(sorted((re.escape(name) for name in STATES), key=len, reverse=True))
_ZIP = r"\s*,?\s*\d{5}(?:-\d{4})?"
_CODES = frozenset(short.upper() for short in STATES.values())
# Two letters count in capitals, behind a comma or before a ZIP code: "or", "in" and "me" are words, and a line of
# capitals may end with any two. A name counts there too: streets and towns are called Washington and California.
_END = r"(?=\s*(?:[.;]|,\s*(?:U\.?S\.?A?\b|United States)|$|\n))"  # no town: "Washington, DC"
_CODE = re.compile(rf"(?:,\s*(?P<comma>[A-Z]{{2}})(?:{_ZIP})?|\b(?P<zip>[A-Z]{{2}}){_ZIP}){_END}")


@lru_cache(maxsize=1)
def _name() -> re.Pattern[str]:
    """Made when there is an address: it takes 1.5 ms."""
    return re.compile(rf"(?:,\s*(?P<comma>{_NAMES})(?:{_ZIP})?|\b(?P<zip>{_NAMES}){_ZIP}){_END}", re.IGNORECASE)


def state_of(address: Field | None) -> str | None:
    """The two letters of the one state that the address names; None where it names none, or more than one."""
    if address is None:
        return None
    found = {match["comma"] or match["zip"] for match in _CODE.finditer(address.value)} & _CODES
    for match in _name().finditer(address.value):
        found.add(STATES[" ".join((match["comma"] or match["zip"]).lower().split())].upper())
    return found.pop() if len(found) == 1 else None
