"""Five questions about a part, each a table: the first row that holds answers. Read aloud, each row is one sentence.

`docs/verdict.md` is made of these rows. A row that a lawyer would not sign is wrong, whatever the tests say.
"""

from __future__ import annotations

from dataclasses import dataclass

from warrantcheck.assess.facts import Facts
from warrantcheck.assess.questions.agency_form import AGENCY_FORM
from warrantcheck.assess.questions.court_warrant import COURT_WARRANT
from warrantcheck.assess.questions.no_warrant import NO_WARRANT
from warrantcheck.assess.questions.other_paper import OTHER_PAPER
from warrantcheck.assess.questions.read_enough import READ
from warrantcheck.assess.table import Row, first
from warrantcheck.model.paper import Seen

QUESTIONS = {
    "court_warrant": COURT_WARRANT,
    "agency_form": AGENCY_FORM,
    "other_paper": OTHER_PAPER,
    "no_warrant": NO_WARRANT,
    "read": READ,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The row of each question that answered."""

    court_warrant: Row[Seen]
    agency_form: Row[Seen]
    other_paper: Row[Seen]
    no_warrant: Row[Seen]
    read: Row[Seen]


def answered(facts: Facts) -> Answered:
    """The rows that hold for these facts."""
    return Answered(**{name: first(rows, facts) for name, rows in QUESTIONS.items()})
