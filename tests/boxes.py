"""The tables that decide, walked through whole: a row is a box in the space of all facts.

What is left of a box after a row is a short list of boxes that do not overlap, so a test can walk through hundreds of
millions of cases in a moment.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from warrantcheck.model.rows import Answer, Row

Set = frozenset[StrEnum]
Box = Mapping[str, Set]  # of each fact the values that it may have


def any_of(*values: StrEnum) -> Set:
    """A set of values of one fact."""
    return frozenset(values)


def space_of(facts: type[Any]) -> Box:
    """All values of all facts of a type whose fields are enums."""
    return {name: frozenset(values) for name, values in facts.__annotations__.items()}


def shared(box: Box, when: Mapping[str, Set]) -> Box | None:
    """The part of a box in which a conjunction holds; None if there is none."""
    inside = dict(box)
    for name, wanted in when.items():
        if not (left := inside[name] & wanted):
            return None  # at the first fact that disagrees: most boxes of two tables meet nowhere
        inside[name] = left
    return inside


def without(box: Box, when: Mapping[str, Set]) -> list[Box]:
    """The rest of a box, as boxes that do not overlap."""
    if shared(box, when) is None:
        return [box]
    rest: list[Box] = []
    left = dict(box)
    for name, wanted in when.items():
        outside = left[name] - wanted
        if outside:
            rest.append({**left, name: outside})
        left[name] = left[name] & wanted
    return rest


def reach(rows: Sequence[Row[Answer]], space: Box) -> tuple[dict[str, list[Box]], list[Box]]:
    """The boxes that each row decides, by the row's id, and what no row decides."""
    left: list[Box] = [space]
    decided: dict[str, list[Box]] = {}
    for row in rows:
        decided[row.id] = [inside for box in left if (inside := shared(box, row.when)) is not None]
        left = [rest for box in left for rest in without(box, row.when)]
    return decided, left


def projected(boxes: Iterable[Box], name: str) -> Set:
    """The values that a fact has anywhere in some boxes."""
    return frozenset(value for box in boxes for value in box[name])
