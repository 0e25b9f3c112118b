"""The names that head a page, as letterheads: courts and states by their grammar, an agency beside its state's name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from warrantcheck.find.lines.layout import HEADING_DEPTH, Candidate, Layout, Segment
from warrantcheck.find.lines.text import late
from warrantcheck.find.names.bodies import body_in
from warrantcheck.model.claims import SHARED, Claim
from warrantcheck.model.findings import Body, BodyKind, Finding, Letterhead
from warrantcheck.model.forms import Knowledge, PointsTo, Weight, Where
from warrantcheck.model.paper import Box, Via

_BRACKET = late(r"(?<=\w)\s*\([^()]*\)?\s*$")  # "IN THE DISTRICT COURT FOR PLACE COUNTY (MENTAL", which goes on below
# What goes on in the next row: "IN THE DISTRICT COURT, DOE COUNTY, STATE OF SOUTH".
_DANGLES = late(
    r",\s*(?:state|commonwealth|county|city|town|parish)\s+of(?:\s+(?:new|north|rhode|south|west))?\s*$", re.IGNORECASE
)
# A case's number behind a court's name. What numbers the court itself is a part of its name: "PRECINCT NO. 3".
_NUMBERED = late(
    r",?\s+(?:(?:case|cause|docket|file|warrant|complaint|citation|action|index)\s+(?:nos?\b|number\b|#).*"
    r"|(?:nos?\b\.?|number\b|#):?\s*\S*\d{3}.*)$",
    re.IGNORECASE,
)
_TITLE = late(r"^(?:[A-Z&/-]+\s)?(?:WARRANT|CAPIAS)\s(?=\S)")  # "SEARCH WARRANT Commonwealth of Virginia"
_BOX = late(r"[☐☑☒□■◻◼]|\[\s?[xX✓✔_]?\s?\]")
_STAMPED = late(r"^.*\b(?:filed|received|recorded|clerk|deputy)\b.*?(?=\b[I1l|]?N\s+THE\s)", re.IGNORECASE)
STATES_OWN = 50.0  # points between a state's name and the agency or the court of that state which heads the paper
BREAKS = 4  # words of a row at which a court's name breaks off
ROWS_APART = 3.0  # heights from a row of a court's name to the next one's middle; in a form's table 2.1
COURTS = frozenset({"court", "courts", "tribunal", "corte"})  # without such a word nothing broken off is a court's name

_SHOWN_AS = {
    BodyKind.COURT: ("court-heading", Claim.NAMES_COURT, PointsTo.JUDICIAL),
    BodyKind.STATE: ("state-caption", Claim.NAMES_STATE, PointsTo.NEUTRAL),
    BodyKind.AGENCY: ("agency-heading", Claim.NAMES_AGENCY, PointsTo.ADMINISTRATIVE),
}


def letterheads(layout: Layout, knowledge: Knowledge) -> list[Letterhead]:
    """The courts and states that stand as headings, and the agencies of the states."""
    found: list[Letterhead] = []
    for candidate in layout.candidates:
        if layout.depth(candidate.box) <= HEADING_DEPTH and not addressed(candidate, layout, knowledge):
            named, body = names(_TITLE.sub("", candidate.read_text), knowledge)
            if body is not None and (body.kind is not BodyKind.AGENCY or body.whole):
                found.append(_letterhead(body, named, candidate))
    rows = [_with_next_row(one, layout, knowledge) for one in found]
    heads = _largest([_with_its_state(one, found, knowledge) for one in rows])
    if not any(one.sure and one.body.kind is BodyKind.COURT for one in heads):
        heads = _largest([*heads, *_broken(layout, knowledge)])
    if any(one.sure for one in heads):
        return heads
    return [_of_its_agency(one, layout, knowledge) for one in heads]


def _with_next_row(head: Letterhead, layout: Layout, knowledge: Knowledge) -> Letterhead:
    """Part of a court's name, whole with the row under or over it, which may be spaced widely or set in other letters:
    "TRIAL COURT OF" over "MASSACHUSETTS", "TRIBAL COURT" under a nation's name."""
    if head.body.whole or head.body.kind is not BodyKind.COURT:
        return head
    for row in layout.segments:
        under, over = _next_row(head.box, row), _next_row(row.box, head)
        if under or over:
            joined = f"{head.read_text} {row.read_text}" if under else f"{row.read_text} {head.read_text}"
            body = body_in(joined, knowledge)
            if body is not None and body.kind is BodyKind.COURT and body.whole:
                return replace(head, body=body, read_text=joined, box=head.box.union(row.box))
    return head


def _next_row(upper: Box, lower: Segment | Letterhead) -> bool:
    """Whether one is the next row under another. By the middle: a stroke that was read along makes a box taller."""
    beside = min(upper.x1, lower.box.x1) - max(upper.x0, lower.box.x0)
    down = lower.box.middle[1] - upper.bottom
    return beside > min(upper.width, lower.box.width) / 2 and 0 < down < ROWS_APART * min(
        upper.height, lower.box.height
    )


def _broken(layout: Layout, knowledge: Knowledge) -> Iterator[Letterhead]:
    """A court's name that breaks off in the middle of a part, on two rows too wide apart for a candidate: "DOE COUNTY,
    STATE OF SOUTH / CAROLINA"."""
    if COURTS.isdisjoint(layout.text.tokens):
        return  # it takes 1 ms of 16 to look for names where no court is spoken of
    rows = [one for one in layout.segments if layout.depth(one.box) <= HEADING_DEPTH and len(one.words) >= BREAKS]
    for segment in rows:
        for row in layout.segments:
            if row is not segment and _next_row(segment.box, row):
                joined = Candidate((segment, row))
                named, body = names(joined.read_text, knowledge)
                if body is not None and body.kind is BodyKind.COURT and body.whole:
                    yield _letterhead(body, named, joined)


def _with_its_state(head: Letterhead, among: Sequence[Letterhead], knowledge: Knowledge) -> Letterhead:
    """The same, whole with the state's name over it: "COMMONWEALTH OF PENNSYLVANIA" over "Magisterial District Number:
    58-3-01"."""
    if head.body.whole or head.body.kind is not BodyKind.COURT:
        return head
    for over in (one for one in among if one.body.kind is BodyKind.STATE and one.body.where):
        beside = min(over.box.x1, head.box.x1) - max(over.box.x0, head.box.x0)
        if 0 < head.box.top - over.box.bottom < STATES_OWN and beside > min(over.box.width, head.box.width) / 2:
            joined = f"{over.read_text} {head.read_text}"
            body = body_in(joined, knowledge)
            if body is not None and body.kind is BodyKind.COURT and body.whole:
                return replace(head, body=body, read_text=joined, box=head.box.union(over.box))
    return head


def names(text: str, knowledge: Knowledge) -> tuple[str, Body | None]:
    """Whom a caption names, as it stands; or without the number of a case behind the name, or what a clerk's office
    stamped before it: "ROWAN COUNTY DISTRICT COURT, STATE OF VERMONT No. 2026-39203", "FILED By C. Doe, Deputy IN THE
    COURT OF COMMON PLEAS"."""
    named = _named(text, knowledge)
    body = body_in(named, knowledge)
    if body is None:
        bare = _STAMPED.sub("", _NUMBERED.sub("", _without_boxes(named)))
        other = body_in(bare, knowledge) if bare not in {named, ""} else None
        if other is not None and other.kind is BodyKind.COURT and other.whole:
            return bare, other
    return named, body


def _without_boxes(text: str) -> str:
    """Courts that share a form, of which one is ticked: "[ ] CIRCUIT COURT [X] DISTRICT COURT OF MARYLAND". One box
    alone is an entry's."""
    return _BOX.sub(" ", text).strip() if len(_BOX.findall(text)) > 1 else text


def _named(text: str, knowledge: Knowledge) -> str:
    """A caption without what may stand before a name and behind it: "At a Term of the Family Court ..., held in and for
    the County", "Commonwealth of Virginia VA. CODE 19.2-56"."""
    text = _DANGLES.sub("", _BRACKET.sub("", text))
    low = text.lower()
    lead = next((lead for lead in knowledge.tables["caption_leads"] if low.startswith(f"{lead} ")), "")
    ends = (low.find(f" {trail}", len(lead) + 1) for trail in knowledge.tables["caption_trails"])
    end = min((at for at in ends if at > 0), default=len(text))
    return text[len(lead) : end].strip(" ,")


def headings(layout: Layout, knowledge: Knowledge) -> list[Finding]:
    """The letterheads of a page as what they claim of the paper."""
    return [_finding(one) for one in letterheads(layout, knowledge)]


def addressed(candidate: Candidate, layout: Layout, knowledge: Knowledge) -> bool:
    """Whether a place is only whom a paper is for: "To: U.S. Department of Homeland Security"; "VIA E-MAIL"
    over it, as letters have it."""
    first = candidate.segments[0]
    before = layout.lines[first.line][first.place - 1].norm.split() if first.place else []
    if before:
        return before[-1] in knowledge.tables["address_words"]
    over = layout.lines[first.line - 1] if first.line else ()
    return any(
        one.norm.split()[-1] in knowledge.tables["address_words"]
        for one in over
        if one.norm and abs(one.box.x0 - first.box.x0) < first.height
    )


def _letterhead(body: Body, named: str, candidate: Candidate) -> Letterhead:
    via = candidate.words[0].via if candidate.words else Via.OCR
    return Letterhead(body=body, read_text=named, page=candidate.page, box=candidate.box, via=via)


def _of_its_agency(head: Letterhead, layout: Layout, knowledge: Knowledge) -> Letterhead:
    """A state's name by itself may stand for its courts; with an agency's name close by it is that agency's heading.

    "STATE OF OKLAHOMA / TAX COMMISSION", "IN THE IMMIGRATION COURT / STATE OF ILLINOIS".
    """
    if head.body.kind is not BodyKind.STATE or not head.body.whole:
        return head
    for segment in layout.segments:
        apart = max(segment.box.top - head.box.bottom, head.box.top - segment.box.bottom)
        agency = body_in(segment.read_text, knowledge) if apart <= STATES_OWN else None
        if agency is not None and agency.kind is BodyKind.AGENCY:
            return replace(
                head,
                body=replace(agency, where=head.body.where, whole=True),
                read_text=f"{head.read_text} {segment.read_text}" if apart >= 0 else head.read_text,
                box=head.box.union(segment.box),
            )
    return head


def _largest(found: Sequence[Letterhead]) -> list[Letterhead]:
    """Of headings that overlap, the one with the most words: a court with its county rather than without."""
    kept: list[Letterhead] = []
    for head in sorted(found, key=lambda one: (one.sure, len(one.read_text)), reverse=True):
        if not any(one.box.overlap(head.box) > 0 for one in kept):
            kept.append(head)
    return kept


def _finding(head: Letterhead) -> Finding:
    marker, claim, points_to = _SHOWN_AS[head.body.kind]
    return Finding(
        form=SHARED,
        marker=marker,
        claim=claim,
        points_to=points_to,
        weight=Weight.DECISIVE if head.sure else Weight.SUPPORTING,
        where=Where.HEADING,
        read_text=head.read_text,
        page=head.page,
        box=head.box,
        via=head.via,
        score=head.body.score,
        body=head.body,
    )
