"""The days of a court's warrant: whether its last one is over, and whose rules say when that is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from warrantcheck.model.findings import Fields, Findings
from warrantcheck.model.paper import Seen
from warrantcheck.model.verdict import COURT_WARRANT, Concern, PartAssessed, Situation

Assessed = Sequence[tuple[Findings, PartAssessed]]

HOURS_A_DAY = 24
OLD = 15  # days: no state's rule seen gives a search warrant longer


def warrants(assessed: Assessed) -> Assessed:
    """The parts that are courts' warrants, signed or not."""
    return [(found, part) for found, part in assessed if part.verdict in COURT_WARRANT]


def expired(assessed: Assessed, situation: Situation) -> Concern | None:
    """The printed last day is over. An arrest warrant has none and is never called old."""
    for found, part in warrants(assessed):
        last = found.fields.execute_by or found.fields.execute_within
        day = _last_day(found.fields)
        if part.traits.has_last_day and last is not None and day is not None and day < situation.today:
            return Concern(id="expired", page=last.page)
    return None


def _last_day(fields: Fields) -> date | None:
    """The last day as printed; one counted from the date of issue only where both were read. Hours end with a day."""
    if fields.execute_by is not None:
        return date.fromisoformat(fields.execute_by.value)
    if fields.execute_within is None or fields.issued is None:
        return None
    number = int("".join(char for char in fields.execute_within.value if char.isdigit()))
    days = -(-number // HOURS_A_DAY) if fields.execute_within.value.endswith("H") else number
    return date.fromisoformat(fields.issued.value) + timedelta(days=days)


def no_last_day(assessed: Assessed, situation: Situation) -> Concern | None:
    """A court's search warrant without a printed last day: its place's rule is asked about, never told as a fact.

    Nothing is asked while the rule's days still run from the date of issue; where no rule is known, only of old papers.
    """
    for found, part in warrants(assessed):
        issued, last, limit = found.fields.issued, found.fields.execute_by or found.fields.execute_within, found.limit
        if not part.traits.rule_days or last is not None or part.legibility.seen is not Seen.YES:
            continue
        if issued is None:
            old = limit is not None
        else:
            age = situation.today - date.fromisoformat(issued.value)
            old = age.days > (OLD if limit is None else limit.days)
        if old:
            page = found.first_page if issued is None else issued.page
            return Concern(id="no-last-day", page=page, about=None if limit is None else limit.where)
    return None
