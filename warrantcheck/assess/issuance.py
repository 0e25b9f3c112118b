"""Who issues a part, on which line, and what is seen there."""

from __future__ import annotations

from enum import StrEnum

from warrantcheck.model.findings import Basis, Findings, Signature, SignatureState
from warrantcheck.model.forms import OF_A_COURT, Role

_SURE_FIRST = {SignatureState.SIGNED: 0, SignatureState.UNCLEAR: 1, SignatureState.BLANK: 2}


class Line(StrEnum):
    """The line on which somebody signs for the court."""

    SIGNED = "signed"
    BLANK = "blank"
    STRUCK = "struck"  # somebody drew strokes through what was written there
    UNCLEAR = "unclear"
    MISSING = "missing"


def issuing_signature(part: Findings) -> Signature | None:
    """The place where the paper is signed by whoever issues it: signed before unclear before blank."""
    return min(_issuing(part), key=lambda one: _SURE_FIRST[one.state], default=None)


def line(part: Findings) -> Line:
    """What is on the court's line; signatures of agencies' officers do not count."""
    places = [one for one in _issuing(part) if one.role in OF_A_COURT]
    if not places:
        return Line.MISSING
    one = min(places, key=lambda place: _SURE_FIRST[place.state])
    return Line.STRUCK if one.basis is Basis.STRUCK else Line(one.state)


def _issuing(part: Findings) -> tuple[Signature, ...]:
    """Where the paper may be issued. Beside a judge's own blank line a clerk's issues nothing: clerks attest copies.

    On a search warrant of no set form not even where the judge's line could not be seen: clerks issue few of these.
    """
    places = tuple(one for one in part.signatures if one.issues)
    first = part.forms[0] if part.forms else None
    searches = first is not None and first.general and first.kind == "search"
    judges = [
        one
        for one in places
        if one.role in {Role.JUDGE, Role.MAGISTRATE} and (searches or one.basis is not Basis.NOTHING)
    ]
    unsigned = {SignatureState.BLANK, SignatureState.UNCLEAR} if searches else {SignatureState.BLANK}
    if judges and all(one.state in unsigned for one in judges):
        return tuple(one for one in places if one.role is not Role.CLERK)
    return places
