"""Which places of a paper are shown with a numbered box, and the sentence that belongs to each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from warrantcheck.model.findings import Field, Finding
from warrantcheck.model.forms import Knowledge, PointsTo, Weight, Where
from warrantcheck.model.paper import Box, Word
from warrantcheck.model.report import Report
from warrantcheck.model.verdict import Verdict
from warrantcheck.show import printable

MOST_ON_A_PAGE = 8  # more boxes hide the paper and nobody reads them
MOST = 16
QUOTE = 70  # characters of read text in the legend: two lines of its column
SAME_PLACE = 0.5  # of the smaller box: a label read with and without the scribble above it is one place
TAKEN_OUT = "... "  # what stands for words that were left out of a finding
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
COMPARED = ("issued", "execute_by", "address")
STAND_IN = frozenset({Where.HEADING, Where.TITLE, Where.FORM_NUMBER})  # shown where nothing decisive stands there


class Mark(Struct, frozen=True, kw_only=True):
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
        kept = [0, 0] if mark.shape is Shape.ENTRY else [_entries(report), _entries(report, mark.page)]
        room = len(chosen) < MOST - kept[0] and len(on_page) < MOST_ON_A_PAGE - kept[1]
        if room and not any(_same(mark, other) for other in on_page):
            chosen.append(mark)
    words = {page.number: page.words for page in report.paper.pages}
    chosen = [_narrowed(mark, chosen, words.get(mark.page, ())) for mark in chosen]
    chosen.sort(key=lambda mark: (mark.page, round(mark.box.top / 6), mark.box.x0))
    return tuple(replace(mark, number=number) for number, mark in enumerate(chosen, start=1))


def _entries(report: Report, page: int | None = None) -> int:
    """Dates and the place are kept room for: they are what a person is asked to compare."""
    entries: list[Field | None] = [getattr(report.assessment.fields, name) for name in COMPARED]
    return sum(entry is not None and page in {None, entry.page} for entry in entries)


def _narrowed(mark: Mark, chosen: Sequence[Mark], words: Sequence[Word]) -> Mark:
    """The mark without the words that another one has for itself: a heading and a title may stand on one line."""
    if mark.read_text is None:
        return mark
    inside = [
        other
        for other in chosen
        if other.page == mark.page
        and other.where is not mark.where
        and other.read_text
        and " ".join(other.read_text.split()).removeprefix(TAKEN_OUT) in mark.read_text
        and other.box.overlap(mark.box) > SAME_BOX * other.box.width * other.box.height
    ]
    own = mark.read_text.split()
    rest = [
        word
        for word in words
        if word.visible
        and word.text in own
        and word.box.overlap(mark.box) > SAME_PLACE * word.box.width * word.box.height
        and not any(word.box.overlap(other.box) > 0 for other in inside)
    ]
    if not inside or not rest:
        return mark
    boxes = [word.box for word in rest]
    box = Box(
        x0=min(box.x0 for box in boxes),
        top=min(box.top for box in boxes),
        x1=max(box.x1 for box in boxes),
        bottom=max(box.bottom for box in boxes),
    )
    left = " ".join(word.text for word in rest)
    return replace(mark, box=box, read_text=left, line=mark.line.replace(shortened(mark.read_text), shortened(left)))


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
    """Of the part that decided, then of the file's other parts; last the known traps."""
    assessment = report.assessment
    main = assessment.reason.findings or assessment.findings
    if assessment.verdict is Verdict.CONFLICTING:
        main = assessment.findings  # what disagrees may stand in different parts
    shown = _shown(main)
    for part in assessment.parts:
        shown += [finding for finding in _shown(part.reason.findings) if finding not in shown]
    return shown + sorted((one for one in assessment.findings if one.weight is Weight.NEVER), key=_rank)


def _rank(finding: Finding) -> tuple[bool, int, int, int]:
    place = list(SEEN).index(finding.where)
    return finding.weight is not Weight.DECISIVE, place, finding.page, len(finding.read_text)


def _shown(deciding: Sequence[Finding]) -> list[Finding]:
    """What decided, and what stands in for it in places where nothing decisive stands; one of each place first."""
    decided = {(finding.page, finding.where) for finding in deciding if finding.weight is Weight.DECISIVE}
    shown = [
        finding
        for finding in deciding
        if finding.weight is Weight.DECISIVE
        or (finding.issues and finding.weight is not Weight.NEVER)
        or (
            finding.where in STAND_IN
            and finding.weight is not Weight.NEVER
            and finding.points_to is not PointsTo.NEUTRAL
            and (finding.page, finding.where) not in decided
        )
    ]
    met: Counter[tuple[int, Where]] = Counter()
    turns = []
    for finding in sorted(shown, key=_rank):  # a second label says less than the form's number
        turns.append((met[finding.page, finding.where], finding))
        met[finding.page, finding.where] += 1
    return [finding for _, finding in sorted(turns, key=lambda one: one[0])]


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
