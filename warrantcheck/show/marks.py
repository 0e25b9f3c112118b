"""Which places of a paper are shown with a numbered box, and the sentence that belongs to each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from warrantcheck.model.findings import Field, Finding
from warrantcheck.model.forms import Knowledge, PointsTo, Weight, Where
from warrantcheck.model.paper import Box
from warrantcheck.model.report import Report
from warrantcheck.model.verdict import Verdict
from warrantcheck.show import printable

MOST_ON_A_PAGE = 8  # more boxes hide the paper and nobody reads them
MOST = 16
QUOTE = 70  # characters of read text in the legend: two lines of its column
SAME_PLACE = 0.5  # of the smaller box: a label read with and without the scribble above it is one place
SAME_BOX = 0.7  # of both boxes together: two kinds of words in one place, such as a heading that is also the title


class Shape(StrEnum):
    """What a box says by its line: nothing depends on its colour."""

    JUDICIAL = "judicial"  # solid
    ADMINISTRATIVE = "administrative"  # dashed
    NEUTRAL = "neutral"  # dotted
    ENTRY = "entry"  # dotted
    TRAP = "trap"  # dotted
    SIGNATURE = "signature"  # double


TELLS = {
    Shape.JUDICIAL: "report-tells-judicial",
    Shape.ADMINISTRATIVE: "report-tells-administrative",
    Shape.NEUTRAL: "report-tells-neutral",
    Shape.ENTRY: "report-tells-entry",
    Shape.TRAP: "report-tells-trap",
    Shape.SIGNATURE: "report-tells-signature",
}
SEEN = {  # in the order in which they are told
    Where.HEADING: "report-mark-heading",
    Where.SIGNATURE_LABEL: "report-mark-signature-label",
    Where.TITLE: "report-mark-title",
    Where.FORM_NUMBER: "report-mark-form-number",
    Where.LABEL: "report-mark-label",
    Where.BODY: "report-mark-body",
    Where.CHECK_BOX: "report-mark-check-box",
}
ENTRIES = {
    "issued": "report-mark-issued",
    "execute_by": "report-mark-execute-by",
    "address": "report-mark-address",
    "court": "report-mark-court",
}
STAND_IN = frozenset({Where.HEADING, Where.TITLE, Where.FORM_NUMBER})  # shown where nothing decisive stands there


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A numbered box, in points of its page; `line` quotes read text: escape it."""

    number: int
    page: int
    box: Box
    shape: Shape
    line: str
    tells: str
    read_text: str | None = None
    where: Where | None = None


def marks_of(report: Report, knowledge: Knowledge) -> tuple[Mark, ...]:
    """The marks in reading order, numbered from 1. The line where a signature was looked for is always among them."""
    chosen: list[Mark] = []
    for mark in _candidates(report, knowledge):
        on_page = [other for other in chosen if other.page == mark.page]
        if len(chosen) < MOST and len(on_page) < MOST_ON_A_PAGE and not any(_same(mark, other) for other in on_page):
            chosen.append(mark)
    chosen.sort(key=lambda mark: (mark.page, round(mark.box.top / 6), mark.box.x0))
    return tuple(replace(mark, number=number) for number, mark in enumerate(chosen, start=1))


def _candidates(report: Report, knowledge: Knowledge) -> Iterator[Mark]:
    """The most telling first: signature, what decided, the known traps, then what the person compares."""
    lang, assessment = report.explanation.lang, report.assessment
    say = knowledge.say
    if (signature := assessment.signature) is not None:
        role = say(lang, f"role-{signature.role or 'none'}")
        line = say(lang, f"signature-{signature.state}", role=role, page=signature.page)
        yield _mark(signature.page, signature.box, Shape.SIGNATURE, line, say(lang, TELLS[Shape.SIGNATURE]))
    for finding in _telling(report):
        shape = Shape.TRAP if finding.weight is Weight.NEVER else Shape(finding.points_to)
        words = shortened(finding.read_text)
        line = say(lang, SEEN[finding.where], words=words)
        mark = _mark(finding.page, finding.box, shape, line, say(lang, TELLS[shape]))
        yield replace(mark, read_text=finding.read_text, where=finding.where)
    for name, id in ENTRIES.items():
        entry: Field | None = getattr(assessment.fields, name)
        if entry is not None:
            line = say(lang, id, words=shortened(entry.read_text))
            mark = _mark(entry.page, entry.box, Shape.ENTRY, line, say(lang, TELLS[Shape.ENTRY]))
            yield replace(mark, read_text=entry.read_text)


def _telling(report: Report) -> list[Finding]:
    assessment = report.assessment
    deciding = assessment.reason.findings or assessment.findings
    if assessment.verdict is Verdict.CONFLICTING:
        deciding = assessment.findings  # what disagrees may stand in different parts
    order = list(SEEN)

    def rank(finding: Finding) -> tuple[bool, int, int, int]:
        return finding.weight is not Weight.DECISIVE, order.index(finding.where), finding.page, len(finding.read_text)

    decided = {(finding.page, finding.where) for finding in deciding if finding.weight is Weight.DECISIVE}
    shown = [
        finding
        for finding in deciding
        if finding.weight is Weight.DECISIVE
        or finding.issues
        or (
            finding.where in STAND_IN
            and finding.points_to is not PointsTo.NEUTRAL
            and (finding.page, finding.where) not in decided
        )
    ]
    traps = [finding for finding in assessment.findings if finding.weight is Weight.NEVER]
    shown = [finding for finding in shown if finding.weight is not Weight.NEVER]
    return sorted(shown, key=rank) + sorted(traps, key=rank)


def _mark(page: int, box: Box, shape: Shape, line: str, tells: str) -> Mark:
    box = Box(x0=float(box.x0), top=float(box.top), x1=float(box.x1), bottom=float(box.bottom))
    return Mark(number=0, page=page, box=box, shape=shape, line=printable(line), tells=tells)


def _same(one: Mark, other: Mark) -> bool:
    shared = one.box.overlap(other.box)
    if not shared:
        return False
    areas = [mark.box.width * mark.box.height for mark in (one, other)]
    if one.where is not None and one.where is other.where:
        return shared > SAME_PLACE * min(areas)
    return shared > SAME_BOX * (sum(areas) - shared)


def shortened(read_text: str) -> str:
    """Read text on one line, cut at `QUOTE` characters."""
    words = " ".join(read_text.split())
    return words if len(words) <= QUOTE else words[: QUOTE - 3].rstrip() + "..."
