"""Every place to sign: its label, who signs there by label and printed title, and what is on its line.

Never: whether a signature is genuine.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.signing.around import places_around
from warrantcheck.find.signing.blocks import title_blocks, typed_blocks
from warrantcheck.find.signing.capacity import Context, capacity_of, context, labels_of, settled
from warrantcheck.find.signing.known import known_place
from warrantcheck.find.signing.labels import labelled_places
from warrantcheck.find.signing.level import Level, level
from warrantcheck.find.signing.line import lines_without_label
from warrantcheck.find.signing.look import look_at
from warrantcheck.find.signing.lost import lost_lines
from warrantcheck.find.signing.offices import ANYBODYS, Place
from warrantcheck.find.signing.remains import issuer
from warrantcheck.find.signing.roles import role_at
from warrantcheck.find.signing.space import Line
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Basis, Capacity, Finding, FormSeen, Signature, SignatureState
from warrantcheck.model.forms import OF_A_COURT, Family, Knowledge, Role, Weight, Where
from warrantcheck.model.paper import Overlay

ROW = 12  # points: labels are looked up by the strip of the page that they stand in
WHOLE = 0.7  # of a form's own line: a shorter piece leaves out what is signed beside it
CAPTION = 0.4  # of the height of a page: above, what names a court names whose paper it is
HALF = 0.5  # of a place that lies in a form's own: it is the same one under another name
SAME_LINE = 2.0  # points of height between two pieces of one line
TALLEST_LABEL = 17.0  # points: the box of a label over two lines, or of a watermark, covers what stands beside it


_ISSUED = frozenset({Family.COURT_WARRANT, Family.AGENCY_FORM})  # papers of which it is told whether they are signed
_OF_COURTS = frozenset({Family.COURT_WARRANT, Family.COURT_PAPER})


def find_signatures(
    layouts: Sequence[Layout],
    findings: Sequence[Finding],
    forms: Sequence[FormSeen],
    knowledge: Knowledge,
    *,
    warrant: bool,
) -> tuple[Signature, ...]:
    """Every place to sign whose label was found, with what is on it, and as what somebody signs there.

    On what is like a `warrant` by its words also where somebody signs for the court though no label or line told it.
    """
    levels = {layout.page.number: level(layout) for layout in layouts}
    by_page = {page: one.layout for page, one in levels.items()}
    findings = [levels[one.page].finding(one) for one in findings]
    contexts = {page: context(layout, labels_of(findings), knowledge) for page, layout in by_page.items()}
    printed = {page: _printed(layout, findings) for page, layout in by_page.items()}
    known = knowledge.form(forms[0].form) if forms else None
    places = _places(by_page, findings, forms, contexts, knowledge)
    every = [
        _signature(
            (label, line),
            capacity_of(label, contexts[label.page], known, knowledge),
            by_page[label.page],
            printed[label.page],
            knowledge,
        )
        for label, line in places
    ]
    kept = _without_headings(every, places)
    if warrant and not any(_is_told(one) for one in kept):
        kept += _around(kept, by_page, printed, knowledge)
    ordered = sorted(kept, key=lambda one: (one.page, one.box.top))
    back = [_back(one, levels[one.page]) for one in ordered]
    return settled(back, forms[0] if forms else None, knowledge)


def _is_told(one: Signature) -> bool:
    """Whether it was seen that a court's line is signed, or that it is blank."""
    return one.issues and one.role in OF_A_COURT and one.state is not SignatureState.UNCLEAR


def _around(
    judged: Sequence[Signature],
    layouts: Mapping[int, Layout],
    printed: Mapping[int, frozenset[int]],
    knowledge: Knowledge,
) -> list[Signature]:
    """The surest writing by which somebody signs for the court, told by what is printed around it: none in a place of
    which a label or the words before it tell as what somebody signs there."""
    known = [one for one in judged if one.capacity is not Capacity.UNKNOWN]
    places = {number: [one.box for one in known if one.page == number] for number in layouts}
    every = (
        _signature(place, Capacity.ISSUES, layouts[place[0].page], printed[place[0].page], knowledge)
        for place in places_around(layouts, places, knowledge)
    )
    return [one for one in every if one.state is SignatureState.SIGNED][:1]


def unread_writing(signatures: Sequence[Signature], layouts: Sequence[Layout]) -> tuple[Overlay, ...]:
    """Writing for a court that only pixels told of: read by itself it may turn out to be a date, or a word."""
    read = [(layout.page.number, row.box) for layout in layouts for row in layout.page.penned]
    return tuple(
        Overlay(page=one.page, box=one.writing, penned=True)
        for one in signatures
        if one.writing is not None and one.issues and one.role in OF_A_COURT
        if not any(page == one.page and box.overlap(one.writing) > 0 for page, box in read)
    )


def _back(one: Signature, page: Level) -> Signature:
    return replace(one, box=page.back(one.box), writing=page.back(one.writing) if one.writing else None)


def _places(
    by_page: Mapping[int, Layout],
    findings: Sequence[Finding],
    forms: Sequence[FormSeen],
    contexts: Mapping[int, Context],
    knowledge: Knowledge,
) -> list[Place]:
    """Labels that were found, with their lines; where none of them issues the paper, blocks and lost labels, too."""
    known = knowledge.form(forms[0].form) if forms else None
    places = labelled_places(by_page, findings, forms, contexts, knowledge)
    if known is not None and known.signing is not None:
        places = _with_known(places, known_place(known, by_page, contexts))
    labels = tuple(label for label, _ in places)
    told = any(one.claim is Claim.COMMANDS for one in findings)
    court = any(one.claim is Claim.NAMES_COURT and one.weight is Weight.DECISIVE for one in findings)
    courts_own = known is None or (known.general and known.family in _OF_COURTS)  # it may be a court's paper of its own
    judges = [
        one for one in places if one[0].role is not Role.CLERK
    ]  # beside a clerk's own line a judge may sign first
    if not _lined(judges) and courts_own:
        places += _without_captions(title_blocks(by_page, places, contexts, knowledge, court=court), findings, by_page)
    if known is None or known.family not in _ISSUED:
        if told and court and not _lined(places) and courts_own:
            places += lost_lines(None, _named(labels), by_page, contexts, knowledge)
    else:
        if any(marker.issues for marker in known.markers) and not any(label.issues for label, _ in places):
            places += lines_without_label(issuer(known), labels, by_page, contexts, knowledge)
        if not _lined(places):
            places += lost_lines(known, _named(labels), by_page, contexts, knowledge)
        catalogued = known.family in _OF_COURTS and not known.general
        if catalogued and not any(label.issues for label, _ in places):
            blocks = title_blocks(by_page, places, contexts, knowledge, court=court)
            places += _without_captions(blocks, findings, by_page)
    if not _lined(places) and (
        told if known is None else known.family is Family.COURT_WARRANT or (told and known.general)
    ):
        places += typed_blocks(by_page, places, contexts, knowledge, court=court)
    return _once(places)


def _named(labels: Sequence[Finding]) -> list[Finding]:
    return [label for label in labels if normal(label.read_text) not in ANYBODYS]


def _with_known(places: list[Place], known: Place | None) -> list[Place]:
    """The place where a form of a set layout is signed, unless its line was seen well by its label.

    What looks like a court's label elsewhere on that page (in a stamp of the clerk's) is no place to sign.
    """
    if known is None or any(
        label.issues and _whole(line, known[1]) and label.page == known[0].page for label, line in places
    ):
        return places
    page, space = known[0].page, known[1].space
    others = [one for one in places if not one[0].issues]
    return [one for one in others if one[0].page != page or one[1].space.overlap(space) < HALF * one[1].space.area] + [
        known
    ]


def _whole(line: Line, known: Line) -> bool:
    beside = min(line.space.x1, known.space.x1) - max(line.space.x0, known.space.x0)
    return line.rule is not None and line.space.overlap(known.space) > 0 and beside > WHOLE * known.space.width


def _once(places: Sequence[Place]) -> list[Place]:
    """Each line once: by its label that issues, else by the first one; as long as any of its labels lets it be seen."""
    kept: list[Place] = []
    for label, line in sorted(places, key=lambda one: not one[0].issues):
        at = next((at for at, one in enumerate(kept) if one[0].page == label.page and _same(one[1], line)), None)
        if at is None:
            kept.append((label, line))
        elif line.space.width > kept[at][1].space.width:
            kept[at] = kept[at][0], line
    return kept


def _same(one: Line, other: Line) -> bool:
    """Whether two labels have one line: it is looked for around each label, and cut off there."""
    if one.rule is None or other.rule is None or one.space.overlap(other.space) <= 0 or one.cell or other.cell:
        return one.rule is not None and one.rule == other.rule and one.space.overlap(other.space) > 0
    level = abs(one.rule.top - other.rule.top) < SAME_LINE and abs(one.rule.bottom - other.rule.bottom) < SAME_LINE
    return level and min(one.rule.x1, other.rule.x1) > max(one.rule.x0, other.rule.x0)


def _without_captions(
    blocks: Iterable[Place], findings: Sequence[Finding], layouts: Mapping[int, Layout]
) -> Iterator[Place]:
    """Blocks that are no part of the court's name at the head of a page: "IN THE MAGISTRATE COURT" under a county."""
    heads = [
        (one.page, one.box)
        for one in findings
        if one.claim is Claim.NAMES_COURT and one.box.bottom < CAPTION * layouts[one.page].page.height
    ]
    for label, line in blocks:
        if not any(page == label.page and box.overlap(label.box) > label.box.area / 2 for page, box in heads):
            yield label, line


def _lined(places: Sequence[Place]) -> bool:
    return any(label.issues and line.rule is not None for label, line in places)


def _without_headings(every: Sequence[Signature], places: Sequence[Place]) -> list[Signature]:
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
        for box in lines.get(int(word.box.middle[1]) // ROW, ())
        if word.box.overlap(box) > 0
    )


def _signature(
    place: Place, capacity: Capacity, layout: Layout, printed: frozenset[int], knowledge: Knowledge
) -> Signature:
    label, line = place
    seen = look_at(line, label.box, layout, printed, knowledge)
    return Signature(
        role=role_at(label, line, layout, knowledge),
        state=seen.state,
        page=layout.page.number,
        box=line.space.union(seen.where) if seen.where else line.space,
        read_text=seen.read_text,
        basis=seen.basis,
        capacity=capacity,
        writing=seen.unread,
    )
