"""The names that head a page: courts' names and states' captions by their grammar, an agency's beside a state's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from warrantcheck.find.lines.layout import HEADING_DEPTH, Candidate, Layout, Segment, normal
from warrantcheck.find.names.courts import court_in, state_caption
from warrantcheck.model.claims import SHARED, Claim
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Knowledge, PointsTo, Weight, Where
from warrantcheck.model.paper import Via

STATES_OWN = 50.0  # points between a state's name and the agency of that state which heads the paper
HEADING_WORDS = 9  # of an agency's heading at most
SMALL_WORD = 3  # letters: "of", "and" stand in headings in small letters

_SHOWN_AS = {
    Claim.NAMES_COURT: "court-heading",
    Claim.NAMES_STATE: "state-caption",
    Claim.NAMES_AGENCY: "agency-heading",
}


def headings(layout: Layout, knowledge: Knowledge) -> list[Finding]:
    """Courts' names and the captions of states that stand as headings."""
    found: list[Finding] = []
    for candidate in layout.candidates:
        if layout.depth(candidate.box) > HEADING_DEPTH or _addressed(candidate, layout, knowledge):
            continue
        court = court_in(candidate.read_text, knowledge)
        if court is not None and court.whole:
            found.append(_heading(Claim.NAMES_COURT, candidate, Weight.DECISIVE, court.score))
        elif state_caption(candidate.read_text, knowledge) is not None:
            found.append(_heading(Claim.NAMES_STATE, candidate, Weight.SUPPORTING, 1.0))
        elif court is not None:
            found.append(_heading(Claim.NAMES_COURT, candidate, Weight.SUPPORTING, court.score))
    if any(one.claim is Claim.NAMES_COURT and one.weight is Weight.DECISIVE for one in found):
        return _largest(found)
    return [_or_of_an_agency(one, layout, knowledge) for one in _largest(found)]


def _or_of_an_agency(caption: Finding, layout: Layout, knowledge: Knowledge) -> Finding:
    """A state's name by itself may stand for its courts; with an agency's name close by it is that agency's heading.

    "STATE OF OKLAHOMA / TAX COMMISSION", "IN THE IMMIGRATION COURT / STATE OF ILLINOIS".
    """
    begins = tuple(f"{words} " for words in knowledge.tables["prosecutors_begin"])
    if caption.claim is Claim.NAMES_STATE and normal(caption.read_text).startswith(begins):
        for segment in layout.segments:
            apart = max(segment.box.top - caption.box.bottom, caption.box.top - segment.box.bottom)
            if apart <= STATES_OWN and _names_agency(segment, knowledge):
                read = f"{caption.read_text} {segment.read_text}" if apart >= 0 else caption.read_text
                return replace(
                    caption,
                    marker=_SHOWN_AS[Claim.NAMES_AGENCY],
                    claim=Claim.NAMES_AGENCY,
                    points_to=PointsTo.ADMINISTRATIVE,
                    weight=Weight.DECISIVE,
                    read_text=read,
                    box=caption.box.union(segment.box),
                )
    return caption


def _names_agency(segment: Segment, knowledge: Knowledge) -> bool:
    """A heading, in capitals, with a word that only agencies have; police who ask for a warrant do not count."""
    words = frozenset(segment.norm.split())
    return (
        len(segment.norm.split()) <= HEADING_WORDS
        and ";" not in segment.read_text
        and all(word.text[:1].isupper() for word in segment.words if len(word.text) > SMALL_WORD)
        and not words.isdisjoint(knowledge.tables["agency_words"])
        and words.isdisjoint(knowledge.tables["agency_words_not_with"])
    )


def _addressed(candidate: Candidate, layout: Layout, knowledge: Knowledge) -> bool:
    first = candidate.segments[0]
    before = layout.lines[first.line][: first.place]
    return (
        bool(before)
        and before[-1].norm.split()[-1:] != []
        and (before[-1].norm.split()[-1] in knowledge.tables["address_words"])
    )


def _heading(claim: Claim, candidate: Candidate, weight: Weight, score: float) -> Finding:
    return Finding(
        form=SHARED,
        marker=_SHOWN_AS[claim],
        claim=claim,
        points_to=PointsTo.JUDICIAL if claim is Claim.NAMES_COURT else PointsTo.NEUTRAL,
        weight=weight,
        where=Where.HEADING,
        read_text=candidate.read_text,
        page=candidate.page,
        box=candidate.box,
        via=candidate.words[0].via if candidate.words else Via.OCR,
        score=round(score, 3),
    )


def _largest(found: Sequence[Finding]) -> list[Finding]:
    """Of headings that overlap, the one with the most words: a court with its county rather than without."""
    kept: list[Finding] = []
    for finding in sorted(found, key=lambda one: (one.weight is Weight.DECISIVE, len(one.read_text)), reverse=True):
        if not any(one.box.overlap(finding.box) > 0 for one in kept):
            kept.append(finding)
    return kept
