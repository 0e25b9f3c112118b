"""How parts of addresses are abbreviated: data/addresses.toml, by the long words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct

from warrantcheck.model.forms import Knowledge


class Abbreviations(Struct, frozen=True):
    """Of long words the short ones ("avenue": "ave"; "first": "1"); kinds of streets, directions; states' letters."""

    short: Mapping[str, str]
    kinds: frozenset[str]
    directions: frozenset[str]
    states: Mapping[str, str]  # name in small letters, two letters


@lru_cache(maxsize=4)
def abbreviations(knowledge: Knowledge) -> Abbreviations:
    """Those of `data/addresses.toml`, made once."""
    known = knowledge.addresses
    tables = [known[name] for name in ("streets", "directions", "names")]
    short = {long: short for table in tables for short, many in table.items() for long in many}
    short |= {word: str(number) for number, word in enumerate(known["ordinals"], 1)}
    states = {long: letters for letters, many in known["states"].items() for long in many}
    return Abbreviations(short, frozenset(known["streets"]), frozenset(known["directions"]), states)
