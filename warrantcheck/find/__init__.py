"""What is printed on the paper, and where: `find` turns a paper into findings, part by part."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from msgspec.structs import replace

from warrantcheck.find.entries.fields import find_fields
from warrantcheck.find.lines.layout import lay_out, normal
from warrantcheck.find.marks.page import page_findings
from warrantcheck.find.names.titles import title_of, titles, warrant_below
from warrantcheck.find.papers.ends import breaks_off
from warrantcheck.find.papers.garbled import is_garbled
from warrantcheck.find.papers.identify import identify
from warrantcheck.find.papers.likeness import likeness
from warrantcheck.find.papers.nowhere import court_of_nowhere
from warrantcheck.find.papers.parts import PageSeen, page_seen, split
from warrantcheck.find.papers.stamped import notes_at_the_head, unread_overlays
from warrantcheck.find.papers.struck import recalls, struck_out, taken_back, used_up
from warrantcheck.find.papers.surroundings import (
    attachments,
    is_filing_copy,
    is_specimen,
)
from warrantcheck.find.signing.places import find_signatures, unread_writing
from warrantcheck.model.findings import Findings, Like, Title
from warrantcheck.model.forms import Knowledge, Names
from warrantcheck.model.paper import Gap, Legibility, Page, Paper, Seen, Via

__all__ = ["find"]


def find(paper: Paper, knowledge: Knowledge) -> tuple[Findings, ...]:
    """The findings of each part of a paper: runs of pages that belong together, in order."""
    pages = [_page(page, knowledge) for page in paper.pages]
    several = split(pages, knowledge)
    parts = tuple(_part(part, paper, knowledge) for part in several)
    if len(parts) == 1:
        return parts
    undone = next((page for page in map(partial(_undoes, knowledge), parts, several) if page is not None), None)
    return parts if undone is None else tuple(replace(one, taken_back=one.taken_back or undone) for one in parts)


def _undoes(knowledge: Knowledge, part: Findings, pages: Sequence[PageSeen]) -> int | None:
    """The page of an order that takes back a warrant in the same file; None if a part is none."""
    if part.title is not None and part.title.undoes:
        return part.title.page
    warrant = part.like.kind is Like.WARRANT or (part.title is not None and part.title.names is Names.WARRANT)
    return None if warrant else part.taken_back or recalls([page.layout for page in pages], knowledge)


def _page(page: Page, knowledge: Knowledge) -> PageSeen:
    layout = lay_out(page)
    heads = titles(layout, knowledge)
    return page_seen(layout, page_findings(layout, knowledge), heads, knowledge)


def _part(part: Sequence[PageSeen], paper: Paper, knowledge: Knowledge) -> Findings:
    layouts = [page.layout for page in part]
    findings = tuple(finding for page in part for finding in page.findings)
    pages = (part[0].number, part[-1].number)
    forms = identify(findings, knowledge, pages)
    like = likeness(layouts, knowledge)
    signatures = find_signatures(layouts, findings, forms, knowledge, warrant=like.kind is Like.WARRANT)
    fields, limit, empty, unread = find_fields(layouts, findings, knowledge, signatures)
    title = title_of(_titles(part))
    return Findings(
        first_page=pages[0],
        last_page=pages[1],
        findings=findings,
        forms=forms,
        signatures=signatures,
        fields=fields,
        empty_entries=empty,
        unread_entries=unread,
        legibility=_doubted(_worst([page.layout.page for page in part]), garbled=is_garbled(layouts, knowledge)),
        title=title,
        warrant_below=warrant_below(layouts, title, knowledge),
        hidden_text=any(not word.visible and normal(word.text) for page in part for word in page.layout.page.words),
        by_ocr=any(word.via is Via.OCR and word.visible for page in part for word in page.layout.page.words),
        specimen=is_specimen(layouts, findings, knowledge),
        filing_copy=is_filing_copy(layouts, knowledge),
        words=sum(len(segment.words) for layout in layouts for segment in layout.segments),
        like=like,
        attachments=attachments(layouts, paper),
        struck_out=struck_out(layouts),
        taken_back=taken_back(layouts, knowledge),
        unread=unread_overlays(layouts, signatures, knowledge),
        notes=notes_at_the_head(layouts, signatures),
        writing=unread_writing(signatures, layouts),
        used_up=used_up(layouts, knowledge),
        court_of_nowhere=court_of_nowhere(layouts, findings, knowledge),
        limit=limit,
        attached=bool(paper.attached),
        breaks_off=breaks_off(layouts),
        continues=part[0].later_page and not part[0].begins,
    )


def _titles(part: Sequence[PageSeen]) -> Sequence[Title]:
    """The titles of the first page that has one. On a later page a text's title is that of a section or a footer, and
    behind the second, where a return stands, one of a schedule names that page alone."""
    on_first, *later = [page.titles for page in part]
    on_later = (
        [one for one in titled if one.names is not Names.TEXT and (at == 0 or one.names is not Names.PART)]
        for at, titled in enumerate(later)
    )
    return on_first or next((titled for titled in on_later if titled), [])


def _worst(pages: Sequence[Page]) -> Legibility:
    """The legibility of the page that was read worst, with every reason; blank pages do not count."""
    written = [page for page in pages if not page.blank] or list(pages)
    each = list(map(_whole_together, written, (None, *written), (*written[1:], None)))
    order = (Seen.NO, Seen.CANT_TELL, Seen.YES)
    seen = next(seen for seen in order if any(one.seen is seen for one in each))
    return Legibility(seen=seen, reasons=tuple(dict.fromkeys(reason for one in each for reason in one.reasons)))


def _doubted(legibility: Legibility, *, garbled: bool) -> Legibility:
    """What the pages say of how they were read, unless the words themselves say that letters are wrong."""
    return replace(legibility, seen=Seen.CANT_TELL) if garbled and legibility.seen is Seen.YES else legibility


def _whole_together(page: Page, before: Page | None, after: Page | None) -> Legibility:
    """Two pictures of one sheet: what the upper one cuts off at its foot, the lower one shows. And on a later page of
    a part no heading is missing: it stands on the first, and what has a heading of its own is a part of its own."""
    known = page.legibility
    completed = set()
    if after is not None and Gap.TOP_CUT_OFF in after.legibility.reasons:
        completed.add(Gap.BOTTOM_CUT_OFF)
    if before is not None:
        completed.add(Gap.TOP_CUT_OFF)
    left = tuple(reason for reason in known.reasons if reason not in completed)
    if left == known.reasons:
        return known
    return Legibility(seen=Seen.YES if not left and known.seen is Seen.CANT_TELL else known.seen, reasons=left)
