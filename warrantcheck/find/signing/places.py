"""Every place to sign: its label, who signs there by label and printed title, and what is on its line.

Never: whether a signature is genuine.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.signing.labels import ANYBODYS, labelled_places, role_at
from warrantcheck.find.signing.line import Line, lines_without_label
from warrantcheck.find.signing.look import look_at
from warrantcheck.find.signing.lost import lost_lines
from warrantcheck.model.findings import Basis, Capacity, Finding, FormSeen, Signature
from warrantcheck.model.forms import Family, Knowledge, Where

ROW = 12  # points: labels are looked up by the strip of the page that they stand in
TALLEST_LABEL = 17.0  # points: the box of a label over two lines, or of a watermark, covers what stands beside it


_ISSUED = frozenset({Family.COURT_WARRANT, Family.AGENCY_FORM})  # papers of which it is told whether they are signed


def find_signatures(
    layouts: Sequence[Layout], findings: Sequence[Finding], forms: Sequence[FormSeen], knowledge: Knowledge
) -> tuple[Signature, ...]:
    """Every place to sign whose label was found, with what is on it."""
    by_page = {layout.page.number: layout for layout in layouts}
    ends = {layout.page.number: _issuing_ends(layout, knowledge) for layout in layouts}
    printed = {page: _printed(layout, findings) for page, layout in by_page.items()}
    known = knowledge.form(forms[0].form) if forms else None
    places = labelled_places(by_page, findings, forms, ends, knowledge)
    labels = tuple(label for label, _ in places)
    if known is not None and known.family in _ISSUED:
        if any(marker.issues for marker in known.markers) and not any(label.issues for label in labels):
            places += lines_without_label(labels, by_page, ends, knowledge)
        if not any(label.issues and line.rule is not None for label, line in places):
            named = [label for label in labels if normal(label.read_text) not in ANYBODYS]
            places += lost_lines(known, named, by_page, ends, knowledge)
    every = [_signature(line, label, by_page[label.page], printed[label.page], knowledge) for label, line in places]
    return tuple(sorted(_without_headings(every, places), key=lambda one: (one.page, one.box.top)))


def _without_headings(every: Sequence[Signature], places: Sequence[tuple[Finding, Line]]) -> list[Signature]:
    """Without what looks like a label but has no line and nothing over it, where another line that issues was seen.

    "CLERK OF COURT" over the line of "Deputy Clerk"; "Judge" at the end of a row of boxes that ran over two lines.
    """
    lined = any(one.issues and line.rule is not None for one, (_, line) in zip(every, places, strict=True))
    return [
        one
        for one, (_, line) in zip(every, places, strict=True)
        if not (lined and one.issues and line.rule is None and one.basis is Basis.NOTHING)
    ]


def _printed(layout: Layout, findings: Sequence[Finding]) -> frozenset[int]:
    """The words (by identity) that known labels and titles are made of."""
    boxes = {
        one.box
        for one in findings
        if one.page == layout.page.number and one.where is not Where.BODY and one.box.height < TALLEST_LABEL
    }
    lines = defaultdict(list)
    for box in boxes:
        for row in range(int(box.top) // ROW, int(box.bottom) // ROW + 1):
            lines[row].append(box)
    return frozenset(
        id(word)
        for segment in layout.segments
        for word in segment.words
        if any(word.box.overlap(box) > 0 for box in lines[int(word.box.middle[1]) // ROW])
    )


def _issuing_ends(layout: Layout, knowledge: Knowledge) -> float:
    """Where a return or a certificate of service begins: signatures below it issue nothing."""
    after = knowledge.tables["after_issuing"]
    # In small letters it is the end of a sentence: "with your return thereon".
    tops = [one.box.top for one in layout.segments if one.norm in after and not one.read_text[:1].islower()]
    return min(tops, default=float("inf"))


def _signature(line: Line, label: Finding, layout: Layout, printed: frozenset[int], knowledge: Knowledge) -> Signature:
    seen = look_at(line, label.box, layout, printed, knowledge)
    return Signature(
        role=role_at(label, line, layout, knowledge),
        state=seen.state,
        page=layout.page.number,
        box=line.space,
        read_text=seen.read_text,
        basis=seen.basis,
        capacity=Capacity.ISSUES if label.issues else Capacity.UNKNOWN,
    )
