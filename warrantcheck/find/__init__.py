"""What is printed on the paper, and where: `find` turns a paper into findings, part by part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from warrantcheck.find.courts import court_in, state_caption
from warrantcheck.find.fields import find_fields
from warrantcheck.find.identify import AGENCY, COURT, STATE, identify
from warrantcheck.find.layout import Candidate, Layout, lay_out, normal
from warrantcheck.find.parts import PageSeen, page_seen, split
from warrantcheck.find.phrases import HEADING_DEPTH, SIGN, find_phrases
from warrantcheck.find.signature import find_signatures
from warrantcheck.find.signers import signer_labels
from warrantcheck.find.surroundings import (
    SPECIMEN,
    attachments_missing,
    is_card,
    is_filing_copy,
    is_prose,
    is_specimen,
    known_by_fields,
    speaks_of_warrants,
    traces,
)
from warrantcheck.model.findings import Finding, Findings
from warrantcheck.model.forms import Knowledge, PointsTo, Weight, Where
from warrantcheck.model.paper import Legibility, Page, Paper, Seen, Via

__all__ = ["find"]

_LIE_OVER_OTHERS = frozenset({Where.BODY, Where.CHECK_BOX})


def find(paper: Paper, knowledge: Knowledge) -> tuple[Findings, ...]:
    """The findings of each part of a paper: runs of pages that belong together, in order."""
    pages = [_page(page, knowledge) for page in paper.pages]
    parts = split(pages, knowledge)
    return tuple(_part(part, paper, knowledge) for part in parts)


def _page(page: Page, knowledge: Knowledge) -> PageSeen:
    layout = lay_out(page)
    phrases = find_phrases(layout, knowledge)
    courts = _courts(layout, knowledge)
    taken = (*(one for one in phrases if one.where not in _LIE_OVER_OTHERS and one.marker != SPECIMEN), *courts)
    signers = signer_labels(layout, knowledge, taken)
    findings = (*phrases, *courts, *signers, *known_by_fields(page, knowledge))
    return page_seen(layout, _only_above(findings), knowledge)


def _courts(layout: Layout, knowledge: Knowledge) -> list[Finding]:
    """Courts' names and the captions of states that stand as headings."""
    found: list[Finding] = []
    for candidate in layout.candidates:
        if layout.depth(candidate.box) > HEADING_DEPTH or _addressed(candidate, layout, knowledge):
            continue
        court = court_in(candidate.read_text, knowledge.courts)
        if court is not None and court.whole:
            found.append(_heading(COURT, candidate, Weight.DECISIVE, court.score))
        elif state_caption(candidate.read_text, knowledge.courts) is not None:
            found.append(_heading(STATE, candidate, Weight.SUPPORTING, 1.0))
        elif court is not None:
            found.append(_heading(COURT, candidate, Weight.SUPPORTING, court.score))
    return _largest(found)


def _addressed(candidate: Candidate, layout: Layout, knowledge: Knowledge) -> bool:
    first = candidate.segments[0]
    before = layout.lines[first.line][: first.place]
    return (
        bool(before)
        and before[-1].norm.split()[-1:] != []
        and (before[-1].norm.split()[-1] in knowledge.tables["address_words"])
    )


def _heading(marker: str, candidate: Candidate, weight: Weight, score: float) -> Finding:
    return Finding(
        form=SIGN,
        marker=marker,
        points_to=PointsTo.JUDICIAL if marker == COURT else PointsTo.NEUTRAL,
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


def _only_above(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Agencies' headings that stand under a court's are the caption's parties or addressees, not the issuer."""
    courts = [one.box.top for one in findings if one.marker == COURT and one.weight is Weight.DECISIVE]
    if not courts:
        return tuple(findings)
    highest = min(courts)
    return tuple(one for one in findings if not (one.marker == AGENCY and one.box.top > highest + one.box.height))


def _part(part: Sequence[PageSeen], paper: Paper, knowledge: Knowledge) -> Findings:
    layouts = [page.layout for page in part]
    findings = tuple(finding for page in part for finding in page.findings)
    pages = (part[0].number, part[-1].number)
    forms = identify(findings, knowledge, pages)
    fields, empty = find_fields(layouts, findings, knowledge)
    return Findings(
        first_page=pages[0],
        last_page=pages[1],
        findings=findings,
        forms=forms,
        signatures=find_signatures(layouts, findings, forms, knowledge),
        fields=fields,
        empty_entries=empty,
        legibility=_worst([page.layout.page for page in part]),
        traces=traces(layouts, knowledge),
        hidden_text=any(not word.visible and normal(word.text) for page in part for word in page.layout.page.words),
        specimen=is_specimen(layouts, findings, knowledge),
        filing_copy=is_filing_copy(layouts, knowledge),
        words=sum(len(segment.words) for layout in layouts for segment in layout.segments),
        prose=is_prose(layouts, knowledge),
        card=is_card(layouts),
        speaks_of_warrants=speaks_of_warrants(layouts, knowledge),
        attachments=attachments_missing(layouts, paper),
        continues=part[0].later_page and not part[0].begins(knowledge),
    )


def _worst(pages: Sequence[Page]) -> Legibility:
    """The legibility of the page that was read worst, with every reason; blank pages do not count."""
    written = [page for page in pages if not page.blank] or list(pages)
    each = [_whole_together(page, before, after) for before, page, after in _neighbors(written)]
    order = (Seen.NO, Seen.CANT_TELL, Seen.YES)
    seen = next(seen for seen in order if any(one.seen is seen for one in each))
    return Legibility(seen=seen, reasons=tuple(dict.fromkeys(reason for one in each for reason in one.reasons)))


def _neighbors(pages: Sequence[Page]) -> Iterator[tuple[Page | None, Page, Page | None]]:
    for index, page in enumerate(pages):
        yield pages[index - 1] if index else None, page, pages[index + 1] if index + 1 < len(pages) else None


def _whole_together(page: Page, before: Page | None, after: Page | None) -> Legibility:
    """Two pictures of one sheet: what the upper one cuts off at its foot, the lower one shows. And on a later page of
    a part no heading is missing: it stands on the first, and what has a heading of its own is a part of its own."""
    known = page.legibility
    completed = set()
    if after is not None and "top-cut-off" in after.legibility.reasons:
        completed.add("bottom-cut-off")
    if before is not None:
        completed.add("top-cut-off")
    left = tuple(reason for reason in known.reasons if reason not in completed)
    if left == known.reasons:
        return known
    return Legibility(seen=Seen.YES if not left and known.seen is Seen.CANT_TELL else known.seen, reasons=left)
