"""Whether a further look at the paper could still change the answer."""

from __future__ import annotations

from collections.abc import Sequence

from warrantcheck.model.verdict import PartAssessed, Verdict


def settled(parts: Sequence[PartAssessed], verdict: Verdict) -> bool:
    """Whether no further look can change the answer for the file: its parts are settled, or contradict one another.

    A part's answer is settled where its row says so (`firm`). Beside an agency's form it makes no difference whether
    the court's warrant is signed.
    """
    if verdict is not Verdict.CONFLICTING or len(parts) == 1:
        return all(part.settled for part in parts if part.verdict is verdict)
    agencys = any(part.verdict is Verdict.ADMINISTRATIVE_FORM for part in parts)
    return all(part.settled or (agencys and part.verdict is Verdict.UNSIGNED_COURT_WARRANT) for part in parts)
