"""Who issues a part, on which line, and what is seen there."""

from __future__ import annotations

from warrantcheck.model.facts import Line
from warrantcheck.model.findings import Basis, Findings, Signature, SignatureState
from warrantcheck.model.forms import OF_A_COURT

_SURE_FIRST = {SignatureState.SIGNED: 0, SignatureState.UNCLEAR: 1, SignatureState.BLANK: 2}


def issuing_signature(part: Findings) -> Signature | None:
    """The place where the paper is signed by whoever issues it: signed before unclear before blank."""
    return min((one for one in part.signatures if one.issues), key=lambda one: _SURE_FIRST[one.state], default=None)


def line(part: Findings) -> Line:
    """What is on the court's line; signatures of agencies' officers do not count."""
    places = [one for one in part.signatures if one.issues and one.role in OF_A_COURT]
    if not places:
        return Line.MISSING
    one = min(places, key=lambda place: _SURE_FIRST[place.state])
    return Line.STRUCK if one.basis is Basis.STRUCK else Line(one.state)
