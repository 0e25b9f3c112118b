"""Which labels on a paper stand under the line that issues it; who signs there, by label and printed title."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from warrantcheck.find.ink.rules import rules
from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.signing.blocks import deputies
from warrantcheck.find.signing.capacity import Context
from warrantcheck.find.signing.line import ends_block, line_of
from warrantcheck.find.signing.offices import ANYBODYS, OWN_LINE, Place, with_plain_label, with_ticked
from warrantcheck.find.signing.roles import BESIDE, TITLE_BELOW
from warrantcheck.find.signing.signers import LABEL
from warrantcheck.find.signing.space import LABEL_BELOW, Line
from warrantcheck.model.claims import SHARED
from warrantcheck.model.findings import Finding, FormSeen
from warrantcheck.model.forms import Family, Form, Knowledge, Role, Where
from warrantcheck.model.paper import Box

UPPER = 0.12  # of the first page's height: a label's like there is half of a heading, and a clerk's is in a stamp
EXACT = 0.97  # likeness of a label at the head of a paper: "UNITED STATES DISTRICT" is 88 % a judge's
UNDER_HEADING = 75.0  # points under "CLERK OF COURT" in which the line of "By: Deputy Clerk" stands
STANDS_ON = 5.0  # points between an entry and the line that it stands on


def labelled_places(
    layouts: Mapping[int, Layout],
    findings: Sequence[Finding],
    forms: Sequence[FormSeen],
    contexts: Mapping[int, Context],
    knowledge: Knowledge,
) -> list[Place]:
    """Every place to sign whose label was found, with its line; nothing is issued where the `contexts` say so."""
    known = knowledge.form(forms[0].form) if forms else None
    alike = frozenset(one.id for one in knowledge.forms if known is not None and one.family is known.family)
    entries = {(one.page, one.box) for one in _labels_once(findings) if _is_entry(one, findings, layouts)}
    first = min(layouts, default=1)
    top = UPPER * layouts[first].page.height if layouts else 0.0
    findings = [
        one
        for one in findings
        if (one.page, one.box) not in entries and not (one.page == first and one.box.top < top and _is_of_heading(one))
    ]
    places = _places(findings, known, alike, contexts, layouts)
    without = _places(_without(findings, places), known, alike, contexts, layouts)
    places = _under_headings(places, [*without, *deputies(places, layouts, knowledge)])
    if known is None or known.family is not Family.AGENCY_FORM:
        places = with_ticked(places, layouts, contexts, knowledge)
    if known is not None and known.family is Family.COURT_WARRANT:
        places = with_plain_label(places, layouts, contexts, knowledge)
    return places


def _is_of_heading(one: Finding) -> bool:
    """Whether what looks like a label, where a paper's heading stands, is in no list, or half of a court's name: "Court
    of / Justice, Harlan District Court"."""
    return one.score < EXACT or one.role is Role.CLERK or one.marker == LABEL


def _places(
    findings: Sequence[Finding],
    form: Form | None,
    alike: frozenset[str],
    contexts: Mapping[int, Context],
    layouts: Mapping[int, Layout],
) -> list[Place]:
    labels = _plain_label(_labels(findings, form.id if form else None, alike, contexts, layouts), form, contexts)
    places = [(label, line_of(label.box, layouts[label.page])) for label in labels]
    return [(label, line) for label, line in places if not _is_filled_in(label, line, layouts[label.page])]


def _is_filled_in(label: Finding, line: Line, layout: Layout) -> bool:
    """Whether the line beside a label is that of an entry: "Title: Magisterial District Judge"; others sign over it."""
    if line.rule is None or line.rule.x0 <= label.box.x1 - BESIDE:
        return False
    box = label.box
    return any(
        one.norm.split()[:1] == ["title"]
        and abs(one.box.middle[1] - box.middle[1]) < box.height
        and one.box.x0 <= box.x0 < one.box.x1 + TITLE_BELOW
        for one in layout.segments
    )


def _labels_once(findings: Sequence[Finding]) -> Iterable[Finding]:
    """One of the labels of each place: forms and the shared list may each know it."""
    return {(one.page, one.box): one for one in findings if one.where is Where.SIGNATURE_LABEL}.values()


def _is_entry(one: Finding, findings: Sequence[Finding], layouts: Mapping[int, Layout]) -> bool:
    """Whether what looks like a label is an entry: it stands on a line under which that line's own label stands.

    "Deportation Officer" over "(Title of immigration officer)" is no place to sign.
    """
    raster = layouts[one.page].page.raster
    if raster is None:
        return False
    box = one.box
    foot = Box(x0=max(box.x0 - 100, 0), top=box.bottom - 3, x1=box.x1 + 200, bottom=box.bottom + STANDS_ON)
    return any(
        rule.x0 < box.middle[0] < rule.x1
        and any(
            other.page == one.page
            and other.where in {Where.LABEL, Where.SIGNATURE_LABEL}
            and rule.top - 1 < other.box.top < rule.bottom + LABEL_BELOW
            and min(other.box.x1, rule.x1) > max(other.box.x0, rule.x0)
            for other in findings
        )
        for rule in rules(raster, foot)
    )


def _without(findings: Sequence[Finding], places: Sequence[Place]) -> list[Finding]:
    """The findings without the labels that would issue the paper and have no line."""
    headings = {(label.page, label.box) for label, line in places if label.issues and _is_bare(label, line)}
    return [one for one in findings if (one.page, one.box) not in headings] if headings else []


def _is_bare(label: Finding, line: Line) -> bool:
    """Whether a label has no line of its own: what stands farther above it is the line of an entry."""
    return line.rule is None or label.box.top - line.rule.bottom > OWN_LINE


def _under_headings(places: list[Place], without: Sequence[Place]) -> list[Place]:
    """A heading has no line of its own: the line close under "CLERK OF COURT" over which a deputy signs issues it."""
    for label, line in places:
        if not (label.issues and _is_bare(label, line)):
            continue
        for other, under in without:
            apart = under.rule.top - label.box.bottom if under.rule is not None else -1.0
            if other.issues and (other.page, other.role) == (label.page, label.role) and 0 < apart < UNDER_HEADING:
                return [place for place in places if place[0] is not label and place[0].box != other.box] + [
                    (other, under)
                ]
    return places


def _labels(
    findings: Sequence[Finding],
    form: str | None,
    alike: frozenset[str],
    contexts: Mapping[int, Context],
    layouts: Mapping[int, Layout],
) -> tuple[Finding, ...]:
    """One finding a label: the form's own before a shared one, the one that issues, the likest.

    Where neither has one that issues, those of forms of the same family (`alike`) serve: the label of Texas' search
    warrant on what was taken for its arrest warrant.

    What the form itself knows as another label ("(United States Magistrate Judge)" under the return line of AO 93)
    is not the line that issues it, and where the form's own issuing line was found no other one is.
    """
    every = [one for one in findings if one.where is Where.SIGNATURE_LABEL]
    labels = [one for one in every if one.form in {form, SHARED}]
    if not any(one.issues for one in labels):
        labels += [one for one in every if one.form in alike]
    own = [one for one in findings if one.form == form and one.where in {Where.SIGNATURE_LABEL, Where.LABEL}]
    own = [one for one in own if not any(_is_part_of(one, other) for other in own)]
    labels = [one for one in labels if not any(_is_part_of(one, other) for other in own)]
    issuing = any(one.issues for one in own)
    order = sorted(
        labels, key=lambda one: (one.form == form, one.issues, one.score, -one.box.height, -one.box.width), reverse=True
    )
    kept: list[Finding] = []
    for label in order:
        if any(_at(label, one) for one in kept):
            continue
        known, best = any(_at(label, one) and not one.issues for one in own), label
        bracket = layouts[label.page].by_ocr or label.read_text.startswith("(")  # as that form has it, in a sentence
        if known and not issuing and (not bracket or ends_block(label.box, layouts[label.page])):
            known = False  # a title under a printed name, or by itself
            best = next((one for one in every if _at(label, one) and one.issues), label)
        free = contexts[label.page].capacity(label.box) is None
        issues = best.issues and free and (best.form == form or not (issuing or known))
        kept.append(replace(best, issues=issues))
    return tuple(kept)


def _is_part_of(label: Finding, one: Finding) -> bool:
    """Whether a label is the last words of an entry's: "Justice" of "First or Administrative Justice"."""
    longer = len(normal(one.read_text)) > len(normal(label.read_text)) and normal(label.read_text) in normal(
        one.read_text
    )
    return one.where is Where.LABEL and not one.issues and longer and _at(label, one)


def _at(label: Finding, one: Finding) -> bool:
    return one.page == label.page and one.box.overlap(label.box) > 0


def _plain_label(
    labels: tuple[Finding, ...], form: Form | None, contexts: Mapping[int, Context]
) -> tuple[Finding, ...]:
    """On an agency's form that says just "Signature", the first such line issues it, if no other does."""
    if form is None or form.family is not Family.AGENCY_FORM or any(label.issues for label in labels):
        return labels
    plain = [
        one for one in labels if normal(one.read_text) in ANYBODYS and contexts[one.page].capacity(one.box) is None
    ]
    first = min(plain, key=lambda one: (one.page, one.box.top), default=None)
    return tuple(replace(label, issues=True) if label is first else label for label in labels)
