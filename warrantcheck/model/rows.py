"""Tables that decide: rows in order, the first that holds answers. A row is a sentence and a conjunction of sets."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Generic, TypeVar

from msgspec import Struct, field

Answer = TypeVar("Answer", bound=StrEnum)


class Row(Struct, Generic[Answer], frozen=True, eq=False):
    """A row of a file in `data/verdict/`: `says` is the sentence that a lawyer signs off.

    `when`: the values that each fact it names must have. `firm`: no further look at the paper can change this answer,
    so none is taken. `read_by`: the lawyer who has read the row; empty as long as none has.
    """

    id: str
    answer: Answer
    says: str
    when: Mapping[str, frozenset[StrEnum]] = field(default_factory=dict)
    firm: bool = True
    read_by: str = ""

    def holds(self, facts: Any) -> bool:
        return all(getattr(facts, name) in values for name, values in self.when.items())
