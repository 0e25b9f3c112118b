"""Whose rules hold for a court's warrant, by the court and the state in whose name it speaks."""

from __future__ import annotations

from collections.abc import Sequence

from warrantcheck.find.lines.layout import normal
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Body, Finding, SearchLimit
from warrantcheck.model.forms import Knowledge

_DC = "district of columbia"


def search_limit(court: Body | None, findings: Sequence[Finding], knowledge: Knowledge) -> SearchLimit | None:
    """The days that the rules of the court's place give a search warrant, where they are known and confirmed."""
    where = _where(court, findings)
    days = knowledge.search_days.get(where)
    return None if days is None else SearchLimit(where=where.replace(" ", "-"), days=days)


def _where(court: Body | None, findings: Sequence[Finding]) -> str:
    if court is not None and court.where:
        return normal(court.where)
    if court is not None and normal(court.district or "") == _DC:
        return _DC
    states = (one.body.where for one in findings if one.claim is Claim.NAMES_STATE and one.body is not None)
    return next((normal(state) for state in states if state), "")
