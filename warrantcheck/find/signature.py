"""Every place to sign: its label, who signs there by label and printed title, and what is on its line.

Never: whether a signature is genuine.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from warrantcheck.find.layout import Layout, normal
from warrantcheck.find.lost_labels import lost_lines
from warrantcheck.find.phrasebook import SIGN
from warrantcheck.find.signed import look_at
from warrantcheck.find.signing_line import Line, line_of, lines_without_label
from warrantcheck.model.findings import Finding, FormSeen, Signature
from warrantcheck.model.forms import Family, Form, Knowledge, Role, Where

ROW = 12  # points: labels are looked up by the strip of the page that they stand in
TALLEST_LABEL = 17.0  # points: the box of a label over two lines, or of a watermark, covers what stands beside it
TITLE_BELOW = 44.0  # points under the line in which the printed name and title stand

LONG_TITLE, LIKE_A_TITLE = 10, 89.0  # letters; "jagistrate" is 90 % magistrate, "administrate" 73 %

_MADE_EXACT = frozenset({None, Role.JUDGE, Role.MAGISTRATE, Role.CLERK})
_ISSUED = frozenset({Family.COURT_WARRANT, Family.AGENCY_FORM})  # papers of which it is told whether they are signed
_ANYBODYS = frozenset({"signature", "authorized signature", "signature and title", "signed", "by"})


def find_signatures(
    layouts: Sequence[Layout], findings: Sequence[Finding], forms: Sequence[FormSeen], knowledge: Knowledge
) -> tuple[Signature, ...]:
    """Every place to sign whose label was found, with what is on it."""
    by_page = {layout.page.number: layout for layout in layouts}
    ends = {layout.page.number: _issuing_ends(layout, knowledge) for layout in layouts}
    printed = {page: _printed(layout, findings) for page, layout in by_page.items()}
    known = knowledge.form(forms[0].form) if forms else None
    alike = frozenset(one.id for one in knowledge.forms if known is not None and one.family is known.family)
    labels = _plain_label(_labels(findings, known.id if known else None, alike, ends), known, ends)
    places = [(label, line_of(label.box, by_page[label.page])) for label in labels]
    if known is not None and known.family in _ISSUED:
        if any(marker.issues for marker in known.markers) and not any(label.issues for label in labels):
            places += lines_without_label(labels, by_page, ends, knowledge)
        if not any(label.issues and line.rule is not None for label, line in places):
            named = [label for label in labels if normal(label.read_text) not in _ANYBODYS]
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
        if not (lined and one.issues and line.rule is None and one.how == "nothing")
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
    tops = [one.box.top for one in layout.segments if one.norm in knowledge.tables["after_issuing"]]
    return min(tops, default=float("inf"))


def _labels(
    findings: Sequence[Finding], form: str | None, alike: frozenset[str], ends: Mapping[int, float]
) -> tuple[Finding, ...]:
    """One finding a label: the form's own before a shared one, the one that issues, the likest.

    Where neither has one that issues, those of forms of the same family (`alike`) serve: the label of Texas' search
    warrant on what was taken for its arrest warrant.

    What the form itself knows as another label ("(United States Magistrate Judge)" under the return line of AO 93)
    is not the line that issues it, and where the form's own issuing line was found no other one is.
    """
    every = [one for one in findings if one.where is Where.SIGNATURE_LABEL]
    labels = [one for one in every if one.form in {form, SIGN}]
    if not any(one.issues for one in labels):
        labels += [one for one in every if one.form in alike]
    own = [one for one in findings if one.form == form and one.where in {Where.SIGNATURE_LABEL, Where.LABEL}]
    issuing = any(one.issues for one in own)
    order = sorted(
        labels, key=lambda one: (one.form == form, one.issues, one.score, -one.box.height, -one.box.width), reverse=True
    )
    kept: list[Finding] = []
    for label in order:
        if any(one.page == label.page and one.box.overlap(label.box) > 0 for one in kept):
            continue
        known = any(one.page == label.page and one.box.overlap(label.box) > 0 and not one.issues for one in own)
        issues = label.issues and label.box.top < ends[label.page] and (label.form == form or not (issuing or known))
        kept.append(replace(label, issues=issues))
    return tuple(kept)


def _plain_label(labels: tuple[Finding, ...], form: Form | None, ends: Mapping[int, float]) -> tuple[Finding, ...]:
    """On an agency's form that says just "Signature", the first such line issues it, if no other does."""
    if form is None or form.family is not Family.AGENCY_FORM or any(label.issues for label in labels):
        return labels
    plain = [one for one in labels if normal(one.read_text) in _ANYBODYS and one.box.top < ends[one.page]]
    first = min(plain, key=lambda one: (one.page, one.box.top), default=None)
    return tuple(replace(label, issues=True) if label is first else label for label in labels)


def _signature(line: Line, label: Finding, layout: Layout, printed: frozenset[int], knowledge: Knowledge) -> Signature:
    seen = look_at(line, label.box, layout, printed, knowledge)
    return Signature(
        role=_role(label, line, layout, knowledge),
        state=seen.state,
        page=layout.page.number,
        box=line.space,
        read_text=seen.read_text,
        how=seen.how,
        issues=label.issues,
    )


def _role(label: Finding, line: Line, layout: Layout, knowledge: Knowledge) -> Role | None:
    """The label's role, made exact by the printed title beside or under it."""
    text = _title_near(label, line, layout)
    for role in (Role.IMMIGRATION_JUDGE, Role.IMMIGRATION_OFFICER, Role.MAGISTRATE, Role.CLERK, Role.JUDGE):
        titles = knowledge.tables.get(f"titles_{role.value.replace('-', '_')}", ())
        if label.role in _MADE_EXACT and any(title in text or _nearly(title, text) for title in titles):
            return role
    return label.role


def _nearly(title: str, text: str) -> bool:
    """Whether a long title was read with a letter wrong, as under a signature that runs over it."""
    return len(title) >= LONG_TITLE and any(fuzz.ratio(title, word) >= LIKE_A_TITLE for word in text.split())


def _title_near(label: Finding, line: Line, layout: Layout) -> str:
    near = []
    for segment in layout.segments:
        apart = segment.box.top - label.box.bottom
        shared = min(segment.box.x1, line.space.x1 + 40) - max(segment.box.x0, line.space.x0 - 20)
        if -label.box.height - 2 <= apart <= TITLE_BELOW and shared > 0:
            near.append(segment.norm)
    return f" {' | '.join(near)} "
