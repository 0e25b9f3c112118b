"""Which sentences stand on which sheet: data/sheets.toml, read and checked."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib import resources
from typing import Any

from msgspec import Struct

from warrantcheck.errors import BadKnowledge, Remedy
from warrantcheck.show.sheets.blocks import Lays

FILE = "sheets.toml"
KINDS = ("cards", "sign", "handout", "papers", "roles", "before", "log")
BLOCKS = frozenset(
    (
        "head",
        "text",
        "loud",
        "say",
        "points",
        "ticks",
        "fields",
        "room",
        "rows",
        "paper",
        "compare",
        "role",
        "card",
        "numbers",
        "topics",
        "state",
    )
)


class Layout(Struct, frozen=True, kw_only=True):
    """A sheet as the file has it: ids of sentences and names of specimens."""

    kind: str
    title: str
    blocks: tuple[Mapping[str, Any], ...]
    place: str = ""
    lays: Lays = Lays.FLOW
    pages: int = 0
    number: int = 0  # of a title that has one
    law: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(self.kind)
        for block in self.blocks:
            if len(BLOCKS & set(block)) != 1:
                raise ValueError(f"{self.title}: {sorted(block)}")


@lru_cache(maxsize=1)
def layouts() -> tuple[Layout, ...]:
    """All sheets in the order in which they are printed.

    Raises:
        BadKnowledge: the data file is faulty.
    """
    raw = tomllib.loads(resources.files("warrantcheck.data").joinpath(FILE).read_text(encoding="utf-8"))
    try:
        return tuple(_layout(**sheet) for sheet in raw["sheet"])
    except (KeyError, ValueError, TypeError) as fault:
        raise BadKnowledge(FILE, key=str(fault), remedy=Remedy.SEE_COMMENT) from fault


def _layout(*, blocks: list[dict[str, Any]], lays: str = Lays.FLOW, law: Iterable[str] = (), **rest: Any) -> Layout:
    return Layout(blocks=tuple(blocks), lays=Lays(lays), law=tuple(law), **rest)


def places() -> tuple[str, ...]:
    """Kinds of places for which there is a sheet of their own."""
    return tuple(layout.place for layout in layouts() if layout.place)


def wanted(kinds: Iterable[str], place: str | None) -> tuple[Layout, ...]:
    """The sheets of these kinds; of those for places only the named one's, or all."""
    kinds = set(kinds)
    return tuple(
        one for one in layouts() if one.kind in kinds and (not one.place or place is None or one.place == place)
    )


def samples_of(kinds: Iterable[str]) -> frozenset[str]:
    """The specimens that stand on sheets of these kinds."""
    blocks = [block for layout in wanted(kinds, None) for block in layout.blocks]
    alone = {block["paper"] for block in blocks if "paper" in block}
    return frozenset(alone.union(*(block["compare"] for block in blocks if "compare" in block)))
