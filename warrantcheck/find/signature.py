"""The line to sign on, its label, and whether anything is on it. Never: whether it is genuine.

`blank` is said only where the line itself was seen and the space above it was empty; without the line it is
`unclear`. Measured on 160 pictures of four forms (blank, scribbles, initials, "/s/", a lone X, stamps): with label
and line found, no blank line held more ink than 0.25 % of the space above it, no initials less than 0.8 %.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from warrantcheck.find.ink import ink, rules
from warrantcheck.find.layout import Layout, normal
from warrantcheck.find.phrases import SIGN
from warrantcheck.model.findings import Finding, FormSeen, Signature, SignatureState
from warrantcheck.model.forms import Knowledge, Role, Where
from warrantcheck.model.paper import Box, Page, SignatureField, Via, Word

ABOVE = 30.0  # points over the line that belong to it: the highest signature on the forms looked at took 28
ROW = 12  # points: labels are looked up by the strip of the page that they stand in
LABEL_BELOW = 16.0  # points: a label is printed right under its line
ON_THE_LINE = 7.0  # points: words nearer to the line than this stand on it; a paragraph ends farther up
SIGNED_SHARE = 0.006  # of the space above the line
BLANK_SHARE = 0.003
LEAST_WIDTH = 12.0  # points: a speck, a lone tick or the end of a fold is narrower
TALLEST_LABEL = 17.0  # points: the box of a label over two lines, or of a watermark, covers what stands beside it
TITLE_BELOW = 44.0  # points under the line in which the printed name and title stand

_SLASH_S = re.compile(r"^[_/|'il!\[(]*[sS][/|'il!\])]+$")
_LEADS_IN = frozenset({"by", "signed", "signature", "judge", "magistrate"})
_DATE = re.compile(r"^[\d\s/.,:-]+(?:[ap]\.?m\.?)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A place to sign: the printed rule if it was seen, and the space that belongs to it."""

    rule: Box | None
    space: Box


def find_signatures(
    layouts: Sequence[Layout], findings: Sequence[Finding], forms: Sequence[FormSeen], knowledge: Knowledge
) -> tuple[Signature, ...]:
    """Every place to sign whose label was found, with what is on it."""
    by_page = {layout.page.number: layout for layout in layouts}
    ends = {layout.page.number: _issuing_ends(layout, knowledge) for layout in layouts}
    printed = {page: _printed(layout, findings) for page, layout in by_page.items()}
    form = forms[0].form if forms else None
    labels = _labels(findings, form, ends)
    every = [_signature(label, by_page[label.page], printed[label.page], knowledge) for label in labels]
    if form is not None and not any(one.issues for one in every) and _has_issuing_line(form, knowledge):
        every += [
            _signature_at(line, label, by_page[label.page], printed[label.page], knowledge)
            for label, line in _lines_without_label(labels, by_page, ends, knowledge)
        ]
    return tuple(sorted(every, key=lambda one: (one.page, one.box.top)))


def _has_issuing_line(form: str, knowledge: Knowledge) -> bool:
    known = knowledge.form(form)
    return known is not None and any(marker.issues for marker in known.markers)


def _lines_without_label(
    labels: Sequence[Finding], layouts: Mapping[int, Layout], ends: Mapping[int, float], knowledge: Knowledge
) -> Iterator[tuple[Finding, Line]]:
    """Lines to sign on whose label a signature has crossed out: the printed line over that of the printed name.

    Handwriting that runs over the small label under its line makes it unreadable, and does so only where somebody
    signed. The label of the printed name, one line farther down, stays.
    """
    for label in labels:
        raster = layouts[label.page].page.raster
        if normal(label.read_text) not in knowledge.tables["printed_name"] or raster is None:
            continue
        named = _line(label, layouts[label.page]).rule
        if named is None or named.top >= ends[label.page]:
            continue
        above = Box(x0=named.x0, top=max(named.top - 62, 0), x1=named.x1, bottom=named.top - 14)
        for rule in reversed(rules(raster, above)):
            between = Box(x0=rule.x0, top=rule.top, x1=rule.x1, bottom=named.top)
            if not any(one.page == label.page and one.box.overlap(between) > 0 for one in labels if one is not label):
                below = Box(x0=rule.x0, top=rule.bottom, x1=rule.x1, bottom=rule.bottom + 1)
                yield replace(label, role=Role.JUDGE, issues=True, box=below), Line(rule=rule, space=_over(rule))
            break


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
    tops = [one.box.top for one in layout.segments if one.norm in knowledge.tables["after_issuing"]]
    return min(tops, default=float("inf"))


def _labels(findings: Sequence[Finding], form: str | None, ends: Mapping[int, float]) -> tuple[Finding, ...]:
    """One finding a label: the form's own before a shared one, the one that issues, the likest.

    What the form itself knows as another label ("(United States Magistrate Judge)" under the return line of AO 93)
    is not the line that issues it, and where the form's own issuing line was found no other one is.
    """
    labels = [one for one in findings if one.where is Where.SIGNATURE_LABEL and one.form in {form, SIGN}]
    own = [one for one in findings if one.form == form and one.where in {Where.SIGNATURE_LABEL, Where.LABEL}]
    issuing = any(one.issues for one in own)
    order = sorted(labels, key=lambda one: (one.form == form, one.issues, one.score, -one.box.height), reverse=True)
    kept: list[Finding] = []
    for label in order:
        if any(one.page == label.page and one.box.overlap(label.box) > 0 for one in kept):
            continue
        known = any(one.page == label.page and one.box.overlap(label.box) > 0 and not one.issues for one in own)
        issues = label.issues and label.box.top < ends[label.page] and (label.form == form or not (issuing or known))
        kept.append(replace(label, issues=issues))
    return tuple(kept)


def _signature(label: Finding, layout: Layout, printed: frozenset[int], knowledge: Knowledge) -> Signature:
    return _signature_at(_line(label, layout), label, layout, printed, knowledge)


def _signature_at(
    line: Line, label: Finding, layout: Layout, printed: frozenset[int], knowledge: Knowledge
) -> Signature:
    page = layout.page
    role = _role(label, line, layout, knowledge)
    on_line = _words_on(line, label, layout, printed)
    read = " ".join(word.text for word in on_line) or None
    base = Signature(
        role=role,
        state=SignatureState.UNCLEAR,
        page=page.number,
        box=line.space,
        read_text=read,
        issues=label.issues,
    )
    digital = _digital(line, page)
    if digital is not None and digital.signed:
        return replace(base, state=SignatureState.SIGNED, how="field", read_text=digital.signer or read)
    if _electronic(line, layout, knowledge) or (read and _is_typed(on_line, read, line, knowledge)):
        return replace(base, state=SignatureState.SIGNED, how="typed")
    if any(mark.kind != "picture" and mark.box.overlap(line.space) > 0 for mark in page.marks):
        return replace(base, state=SignatureState.SIGNED, how="mark")
    return replace(base, state=_ink_state(line, on_line, layout, label, knowledge))


def _line(label: Finding, layout: Layout) -> Line:
    raster = layout.page.raster
    box = label.box
    over = Box(x0=max(box.x0 - 130, 0), top=max(box.top - LABEL_BELOW - 10, 0), x1=box.x1 + 170, bottom=box.top + 3)
    if raster is not None:
        middle = box.middle[0]
        for rule in reversed(rules(raster, over)):
            if rule.x0 - 6 <= middle <= rule.x1 + 6 or (rule.x0 <= box.x0 + 4 and rule.x1 > box.x0 + 30):
                return Line(rule=rule, space=_over(rule))
        beside = Box(x0=box.x1 + 1, top=box.top, x1=min(box.x1 + 330, layout.page.width), bottom=box.bottom + 7)
        if beside.width > 40:
            for rule in reversed(rules(raster, beside)):
                if rule.x0 - box.x1 < 40:
                    return Line(rule=rule, space=_over(rule))
    return Line(
        rule=None, space=Box(x0=max(box.x0 - 20, 0), top=max(box.top - ABOVE - 6, 0), x1=box.x1 + 40, bottom=box.top)
    )


def _over(rule: Box) -> Box:
    return Box(x0=rule.x0, top=max(rule.top - ABOVE, 0), x1=rule.x1, bottom=max(rule.top - 0.7, 0))


def _segment_starts(layout: Layout) -> dict[int, float]:
    """Where the text of each word begins on its line; a signature after "By:" or at "/s/" begins there."""
    starts: dict[int, float] = {}
    for segment in layout.segments:
        start = segment.box.x0
        for index, word in enumerate(segment.words):
            before = normal(segment.words[index - 1].text) if index else ""
            if _SLASH_S.match(word.text) or before in _LEADS_IN:
                start = word.box.x0
            starts[id(word)] = start
    return starts


def _words_on(line: Line, label: Finding, layout: Layout, printed: frozenset[int]) -> tuple[Word, ...]:
    """Words that stand on the line: not the paragraph above it, not text that runs in from its left."""
    starts: dict[int, float] | None = None
    near = []
    foot = line.rule.top if line.rule is not None else line.space.bottom
    for word in layout.page.words:
        middle = word.box.middle[0]
        inside = line.space.x0 - 3 <= middle <= line.space.x1 + 3
        close = -4 <= foot - word.box.bottom < (ON_THE_LINE if line.rule is not None else 22)
        if not (inside and close and word.visible) or word.box.overlap(label.box) > 0 or not normal(word.text):
            continue
        if id(word) in printed:
            continue  # another label, such as "Signature of Judicial Official" over a row of boxes
        starts = _segment_starts(layout) if starts is None else starts
        runs_in = starts.get(id(word), word.box.x0) < line.space.x0 - 12
        if not runs_in:
            near.append(word)
    return tuple(sorted(near, key=lambda word: word.box.x0))


def _electronic(line: Line, layout: Layout, knowledge: Knowledge) -> bool:
    """An e-signature of several lines over the label: "Digitally signed by ... / Date: ..."."""
    inside = [segment.norm for segment in layout.segments if segment.box.overlap(line.space) > 0]
    return any(phrase in text for text in inside for phrase in knowledge.tables["electronic_signature"])


def _is_typed(words: Sequence[Word], read: str, line: Line, knowledge: Knowledge) -> bool:
    """A typed signature: "/s/ Name", an e-signature, or a name that was entered on the line."""
    if any(_SLASH_S.match(word.text) for word in words) or read.lower().lstrip("_'|[(").startswith(("/s/", "s/")):
        return True
    norm = normal(read)
    if _DATE.match(read) or not any(len(part) > 1 and part.isalpha() for part in norm.split()):
        return False
    if any(norm == normal(phrase) for phrase in knowledge.tables["no_signature"]):
        return False
    if line.rule is None:
        return False  # words over a label without a line may be anything
    # What OCR reads on a line may be a scribble or a stamp: only the ink tells. What was typed there, was typed.
    return all(word.via is not Via.OCR for word in words)


def _digital(line: Line, page: Page) -> SignatureField | None:
    for field in page.signature_fields:
        if field.box.overlap(line.space) > 0:
            return field
    return None


def _ink_state(
    line: Line, on_line: Sequence[Word], layout: Layout, label: Finding, knowledge: Knowledge
) -> SignatureState:
    raster = layout.page.raster
    if line.rule is None or raster is None:
        return SignatureState.UNCLEAR
    taken = {id(word) for word in on_line}
    printed = [
        word.box
        for word in layout.page.words
        if word.visible
        and id(word) not in taken
        and word.box.height < 2.5 * max(label.box.height, 8.0)  # a watermark's letter would blot out everything
        and (word.via is not Via.OCR or word.confidence > 0.5)
    ]
    space = line.space
    seen = ink(raster, space, (*printed, label.box))
    only_noise = on_line and not any(len(normal(word.text)) > 1 for word in on_line)
    stamped = any(normal(word.text) in knowledge.tables["specimen_words"] for word in on_line)
    if seen.share >= SIGNED_SHARE and seen.width >= LEAST_WIDTH and not stamped:
        return SignatureState.SIGNED
    if seen.share < BLANK_SHARE and not (on_line and not only_noise):
        return SignatureState.BLANK
    return SignatureState.UNCLEAR


def _role(label: Finding, line: Line, layout: Layout, knowledge: Knowledge) -> Role | None:
    """The label's role, made exact by the printed title beside or under it."""
    text = _title_near(label, line, layout)
    for role in (Role.IMMIGRATION_JUDGE, Role.IMMIGRATION_OFFICER, Role.MAGISTRATE, Role.CLERK, Role.JUDGE):
        titles = knowledge.tables.get(f"titles_{role.value.replace('-', '_')}", ())
        if label.role in {None, Role.JUDGE, Role.MAGISTRATE, Role.CLERK} and any(title in text for title in titles):
            return role
    return label.role


def _title_near(label: Finding, line: Line, layout: Layout) -> str:
    near = []
    for segment in layout.segments:
        apart = segment.box.top - label.box.bottom
        shared = min(segment.box.x1, line.space.x1 + 40) - max(segment.box.x0, line.space.x0 - 20)
        if -label.box.height - 2 <= apart <= TITLE_BELOW and shared > 0:
            near.append(segment.norm)
    return f" {' | '.join(near)} "
