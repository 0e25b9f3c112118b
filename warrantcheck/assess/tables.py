"""Which rows of the tables hold: five questions asked of the facts, then the rules, asked of the answers alone.

The rows are data, in `data/verdict/`; `docs/verdict.md` is made of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from warrantcheck.model.paper import Seen
from warrantcheck.model.rows import Answer, Row


class Answered(Struct, frozen=True, kw_only=True):
    """The row of each question that answered."""

    court_warrant: Row[Seen]
    agency_form: Row[Seen]
    other_paper: Row[Seen]
    no_warrant: Row[Seen]
    read: Row[Seen]


def answered(questions: Mapping[str, Sequence[Row[Seen]]], facts: Any) -> Answered:
    """The rows that hold for these facts."""
    return Answered(**{name: first(rows, facts) for name, rows in questions.items()})


def first(rows: Sequence[Row[Answer]], facts: Any) -> Row[Answer]:
    """The first row that holds; a table's last row holds always."""
    return next(row for row in rows if row.holds(facts))
