"""What a file holds that the eye does not see, and courts that are none: told, and never a reason to trust it."""

from __future__ import annotations

from collections.abc import Sequence

from warrantcheck.model.findings import Findings
from warrantcheck.model.verdict import Concern, PartAssessed, Situation, Verdict

Assessed = Sequence[tuple[Findings, PartAssessed]]

_UNDER_A_COURT = frozenset({Verdict.JUDICIAL_WARRANT, Verdict.UNSIGNED_COURT_WARRANT, Verdict.OTHER_COURT_PAPER})


def hidden_text(assessed: Assessed, situation: Situation) -> Concern | None:
    """Text in the file that the eye does not see; it counted for nothing."""
    return next((Concern(id="hidden-text", page=found.first_page) for found, _ in assessed if found.hidden_text), None)


def court_not_known(assessed: Assessed, situation: Situation) -> Concern | None:
    """A paper under the name of a court of a district or state that is none. It is told; it decides nothing."""
    pages = [found.court_of_nowhere for found, part in assessed if part.verdict in _UNDER_A_COURT]
    return next((Concern(id="court-not-known", page=page) for page in pages if page is not None), None)


def attached_inside(assessed: Assessed, situation: Situation) -> Concern | None:
    """The paper may be a file inside this one (a PDF portfolio), which was not read."""
    return Concern(id="attached-inside") if any(found.attached for found, _ in assessed) else None
