"""Tables that decide: rows in order, the first that holds answers. A row is a sentence and a conjunction of sets.

A row is a box in the space of all facts. What is left of a box after a row is a short list of boxes that do not
overlap, so a test can walk through hundreds of millions of cases in a moment.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, TypeVar

Answer = TypeVar("Answer", bound=StrEnum)
Set = frozenset[StrEnum]
Box = Mapping[str, Set]  # of each fact the values that it may have


@dataclass(frozen=True, slots=True, eq=False)
class Row(Generic[Answer]):
    """`says` is the sentence that a lawyer signs off; `when` the values that each fact it names must have.

    `firm`: no further look at the paper can change this answer, so none is taken. `read_by`: the lawyer who has read
    the row; empty as long as none has.
    """

    id: str
    answer: Answer
    says: str
    when: Mapping[str, Set] = field(default_factory=dict)
    firm: bool = True
    read_by: str = ""

    def holds(self, facts: Any) -> bool:
        return all(getattr(facts, name) in values for name, values in self.when.items())


def any_of(*values: StrEnum) -> Set:
    """A set of values of one fact."""
    return frozenset(values)


def but(*values: StrEnum) -> Set:
    """All values of a fact but these."""
    return frozenset(type(values[0])) - frozenset(values)


def first(rows: Sequence[Row[Answer]], facts: Any) -> Row[Answer]:
    """The first row that holds; a table's last row holds always."""
    return next(row for row in rows if row.holds(facts))


def space_of(facts: type[Any]) -> Box:
    """All values of all facts of a dataclass whose fields are enums."""
    from typing import get_type_hints

    return {name: frozenset(kind) for name, kind in get_type_hints(facts).items()}


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
