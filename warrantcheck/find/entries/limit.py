"""Whose rules hold for a court's warrant, by the court and the state in whose name it speaks."""

from __future__ import annotations

from collections.abc import Sequence

from warrantcheck.find.lines.layout import normal
from warrantcheck.find.names.courts import court_in, state_caption
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Field, Finding, SearchLimit
from warrantcheck.model.forms import Knowledge

_DC = "district of columbia"


def search_limit(court: Field | None, findings: Sequence[Finding], knowledge: Knowledge) -> SearchLimit | None:
    """The days that the rules of the court's place give a search warrant, where they are known and confirmed."""
    where = _where(court, findings, knowledge)
    for row in knowledge.tables["search_days"]:
        days, _, place = row.partition(" ")
        if place == where:
            return SearchLimit(where=place.replace(" ", "-"), days=int(days))
    return None


def _where(court: Field | None, findings: Sequence[Finding], knowledge: Knowledge) -> str:
    seen = court_in(court.value, knowledge) if court is not None else None
    if seen is not None and seen.where:
        return normal(seen.where)
    if seen is not None and normal(seen.district or "") == _DC:
        return _DC
    names = (state_caption(one.read_text, knowledge) for one in findings if one.claim is Claim.NAMES_STATE)
    return next((normal(name) for name in names if name), "")
