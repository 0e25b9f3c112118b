"""What the paper means at this kind of place, and what to say there."""

from __future__ import annotations

from warrantcheck.explain.case import Case
from warrantcheck.explain.voice import Draft, Line
from warrantcheck.model.verdict import Assessment

ANY_PLACE = "private"  # the table of places.toml that holds an answer for everything


def here(case: Case) -> Draft:
    """What this paper lets officers do at this place."""
    id = _placed(case)
    lines = [Line(id), *case.voice.existing(f"{id}-more")]
    if case.situation.place is None:
        lines.append(Line("here-places-differ"))
    return Draft("here", tuple(lines), brief=1)


def say(case: Case) -> Draft:
    """What to say aloud."""
    lines = (Line(_placed(case, "say-")), Line("say-more"), Line("say-more-staff"), Line("say-more-silent"))
    return Draft("say", lines, brief=1)


def _kind(assessment: Assessment) -> str | None:
    """Kinds are told apart only where all parts with the deciding verdict agree; else the general sentence is the true
    one. What is contested decides for all: courts disagree about its use in a home."""
    agreed = [part for part in assessment.parts if part.verdict is assessment.verdict]
    contested = next((part.kind for part in agreed if part.traits.contested), None)
    if contested is not None:
        return contested
    kinds = {part.kind for part in agreed} | {assessment.kind}
    kinds.discard(None)
    return kinds.pop() if len(kinds) == 1 else None


def _placed(case: Case, prefix: str = "") -> str:
    """The id for this paper at this place: the closest that places.toml has.

    Raises:
        KeyError: not even the table for any place has one.
    """
    kind = _kind(case.assessment)
    situations = [f"{prefix}{case.verdict}-{kind}"] if kind else []
    situations.append(f"{prefix}{case.verdict}")
    for situation in situations:
        for place in (case.situation.place or ANY_PLACE, ANY_PLACE):
            if id := case.voice.knowledge.places.get(place, {}).get(situation):
                return id
    raise KeyError(f"places.toml: {ANY_PLACE}: {situations[-1]}")
