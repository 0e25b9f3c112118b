"""A marker that was seen, as a finding."""

from __future__ import annotations

from warrantcheck.find.lines.layout import Layout
from warrantcheck.find.marks.phrasebook import Known
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Body, BodyKind, Finding
from warrantcheck.model.paper import Box, Via, Word


def finding_of(known: Known, layout: Layout, words: tuple[Word, ...], seen: tuple[Box, str, float]) -> Finding:
    """The finding of a marker: `seen` is where it stands, as read, and how like it is to what is printed, 0 to 100."""
    box, text, score = seen
    return Finding(
        form=known.form,
        marker=known.marker.id,
        points_to=known.marker.points_to,
        weight=known.marker.weight,
        where=known.marker.where,
        read_text=text,
        page=layout.page.number,
        box=box,
        via=_via(words),
        score=round(score / 100, 3),
        role=known.marker.role,
        issues=known.marker.issues,
        claim=known.marker.claim,
        grade=known.marker.grade,
        body=Body(kind=BodyKind.AGENCY, name=text) if known.marker.claim is Claim.NAMES_AGENCY else None,
    )


def _via(words: tuple[Word, ...]) -> Via:
    """The way most of the words were read."""
    ways = [word.via for word in words]
    return max(set(ways), key=ways.count) if ways else Via.OCR
