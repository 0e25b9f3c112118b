"""What was looked for on the paper, and whether it was seen: what an answer says after its first line."""

from __future__ import annotations

from collections.abc import Iterator

from warrantcheck.explain.case import Case, shortened
from warrantcheck.explain.printed import printed, surely
from warrantcheck.explain.voice import Draft, Line
from warrantcheck.model.findings import Capacity
from warrantcheck.model.forms import Role
from warrantcheck.model.paper import Seen
from warrantcheck.model.verdict import MarkId, MarkSeen, Verdict

HEADINGS = frozenset({MarkId.COURT_NAME, MarkId.AGENCY_HEADING})
SEVERAL = 2
QUOTE = 66  # characters of a name: "UNITED STATES DISTRICT COURT for the Central District of Illinois" has 65
LABEL = 48  # characters: "Signature of Authorized Immigration Officer" has 43; what is longer fills the screen
ISSUED_BY_NOBODY = frozenset({Verdict.UNREADABLE, Verdict.NOT_A_WARRANT})  # a flyer shows lines that nobody signs
ONLY = {Capacity.SWEARS: "seen-line-swears", Capacity.ATTESTS: "seen-line-attests"}


def seen(case: Case) -> Draft:
    """Each mark that was seen, then those that were not, and those that could not be made out."""
    marks = case.assessment.marks
    told = [mark for mark in (*_headings(marks), *_lines(marks)) if mark.seen is Seen.YES]
    if len(case.assessment.parts) >= SEVERAL:
        told.sort(key=lambda mark: mark.page or 0)  # what stands on one page belongs together
    lines: list[Line] = []
    for at, mark in enumerate(told):
        lines += [_with_page(case, mark, told[at + 1 : at + 2]), *_label(case, mark)]
    lines += [
        Line(id, {"names": ", ".join(names(case, state))})
        for state, id in ((Seen.NO, "seen-missing"), (Seen.CANT_TELL, "seen-cant-tell"))
        if names(case, state)
    ]
    return Draft("seen", tuple(lines), brief=len(lines))


def each(case: Case) -> tuple[tuple[MarkSeen, str], ...]:
    """Each of the four marks: in a sentence where it was seen, by its name where not."""
    return tuple(
        (mark, case.say((line := _line(case, mark)).id, **line.values) if mark.seen is Seen.YES else _name(case, mark))
        for mark in case.assessment.marks
    )


def names(case: Case, state: Seen) -> list[str]:
    """The marks of which this is so, by name."""
    return [_name(case, mark) for mark in case.assessment.marks if mark.seen is state]


def _name(case: Case, mark: MarkSeen) -> str:
    return case.say(f"seen-name-{mark.id}")


def is_quoted(case: Case, read_text: str) -> bool:
    """Whether these words stand in this section already: nothing is said twice."""
    words = " ".join(read_text.split())
    return any(
        mark.id in HEADINGS and mark.read_text is not None and words in " ".join(mark.read_text.split())
        for mark in case.assessment.marks
    )


def _headings(marks: tuple[MarkSeen, ...]) -> Iterator[MarkSeen]:
    return (mark for mark in marks if mark.id in HEADINGS)


def _lines(marks: tuple[MarkSeen, ...]) -> Iterator[MarkSeen]:
    return (mark for mark in marks if mark.id not in HEADINGS)


def _with_page(case: Case, mark: MarkSeen, following: list[MarkSeen]) -> Line:
    """The page is told where the file holds several papers, once for all that stands on it."""
    line = _line(case, mark)
    if len(case.assessment.parts) < SEVERAL or mark.page is None or any(other.page == mark.page for other in following):
        return line
    return Line("seen-with-page", {"sentence": case.say(line.id, **line.values), "page": mark.page})


def _line(case: Case, mark: MarkSeen) -> Line:
    if mark.id in HEADINGS:
        return Line(f"seen-{mark.id}", {"words": shortened(_words(case, mark), QUOTE)})
    place = mark.signature
    role = case.say(f"role-{place.role if place is not None and place.role else 'none'}")
    if place is None or not place.issues or case.verdict in ISSUED_BY_NOBODY:
        return Line(ONLY.get(place.capacity, "seen-line") if place else "seen-line", {"role": role})
    no_judge = any(other.id is MarkId.JUDGES_LINE and other.seen is Seen.NO for other in case.assessment.marks)
    not_a_judge = no_judge and place.role in {Role.IMMIGRATION_OFFICER, Role.OTHER} and place.state == "signed"
    return Line("seen-line-signed-not-a-judge" if not_a_judge else f"seen-line-{place.state}", {"role": role})


def _words(case: Case, mark: MarkSeen) -> str:
    """A heading as its form prints it; a court's name with the district below it is the paper's own, as read."""
    if mark.finding is None or mark.read_text != mark.finding.read_text:
        return mark.read_text or ""
    return printed(mark.finding, case.voice.knowledge)


def _label(case: Case, mark: MarkSeen) -> Iterator[Line]:
    """The words that are printed at a line to sign on, where it is sure which these are."""
    told_by_page = len(case.assessment.parts) >= SEVERAL
    if mark.id in HEADINGS or mark.finding is None or told_by_page or case.verdict in ISSUED_BY_NOBODY:
        return
    label = surely(mark.finding.read_text, mark.finding, case.voice.knowledge)
    words = " ".join((label or "").split()).strip("() ")
    if " " in words and len(words) <= LABEL:  # "Signature" alone tells nothing
        yield Line("seen-label", {"words": words}, spare=True)
