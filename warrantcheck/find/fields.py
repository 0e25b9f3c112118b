"""Entries of the paper: court, judge, numbers, dates, person, address. None where nothing sure was read.

An entry is looked for behind, above or under its printed label (`data/tables.toml`, `label_<entry>`), or by a shape
that nothing else on a paper has (an A-number, a docket number). Nothing is ever guessed from running text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from warrantcheck.find.courts import court_in, state_caption
from warrantcheck.find.dates import dates_in
from warrantcheck.find.entries import Entries, Label, Run
from warrantcheck.find.identify import COURT
from warrantcheck.find.layout import Layout, around, normal
from warrantcheck.find.numbers import find_a_number, find_case_number
from warrantcheck.find.people import find_judge, find_person
from warrantcheck.find.places import find_address
from warrantcheck.model.findings import Field, Fields, Finding
from warrantcheck.model.forms import Knowledge, PointsTo, Weight, Where
from warrantcheck.model.paper import Box

NEAR = 26  # characters between a label and its entry: "this ", "on ", "the ____ "
NEXT_LINES = 5  # a court's name runs over so many lines at most: "for the" stands between two

FEDERAL = "united states district court"
_DIRECTIONS = frozenset({"northern", "southern", "eastern", "western", "middle", "central"})
_BETWEEN = frozenset({"for the", "for", "in and for", "in and for the", "of the", "of"})


def find_fields(layouts: Sequence[Layout], findings: Sequence[Finding], knowledge: Knowledge) -> Fields:
    """The entries of one part."""
    issuing = [one for one in findings if one.issues and one.where is Where.SIGNATURE_LABEL]
    pages = [Entries(layout, knowledge).cut(knowledge.tables["after_issuing"]) for layout in layouts]
    return Fields(
        court=_court(layouts, findings, knowledge),
        judge=find_judge(pages, issuing, knowledge),
        case_number=find_case_number(pages, knowledge),
        issued=_issued(pages, knowledge),
        execute_by=_execute_by(pages, knowledge),
        address=find_address(pages, knowledge),
        person=find_person(pages, knowledge),
        a_number=find_a_number(
            pages, knowledge, agency=any(one.points_to is PointsTo.ADMINISTRATIVE for one in findings)
        ),
    )


def _court(layouts: Sequence[Layout], findings: Sequence[Finding], knowledge: Knowledge) -> Field | None:
    """The court's name as in the caption, with the district or county of the lines under it."""
    heads = [one for one in findings if one.marker == COURT and one.weight is Weight.DECISIVE]
    if not heads:
        return None
    head = min(heads, key=lambda one: (one.page, one.box.top))
    layout = next(layout for layout in layouts if layout.page.number == head.page)
    best: tuple[str, str, Box] | None = None
    read, box, where = "", None, ""
    for number, line in enumerate(line for line in layout.lines if line and line[0].box.bottom > head.box.top + 2):
        segments = [one for one in line if one.box.x0 < head.box.x1 + 40 and one.box.x1 > head.box.x0 - 40]
        piece = " ".join(one.read_text for one in segments)
        if number > NEXT_LINES or not piece:
            break
        if best and (_repeats(piece, best[1]) or (where and state_caption(piece, knowledge.courts))):
            break
        read = f"{read} {piece}".strip()
        box = around((*((box,) if box else ()), *(one.box for one in segments)))
        seen = court_in(read, knowledge.courts)
        if seen is not None and seen.whole and (best is None or len(seen.name) > len(best[1])):
            best, where = (read, seen.name, box), seen.where
        elif best and normal(piece) not in _BETWEEN:
            district = _district(read, best[1], knowledge) if number < NEXT_LINES else None
            if district is not None:
                best = (read, district, box)
            if district is not None or number > 3:
                break
    if best is None:
        return Field(read_text=head.read_text, value=" ".join(head.read_text.split()), page=head.page, box=head.box)
    return Field(read_text=best[0], value=best[1], page=head.page, box=best[2])


def _district(read: str, name: str, knowledge: Knowledge) -> str | None:
    """A federal district whose words overlap on the page and were read out of order: "for of the / Middle"."""
    if normal(name) != FEDERAL:
        return None
    words = normal(read).split()
    names = [key.replace("-", " ") for key in knowledge.courts["state"]]
    states = [state for state in names if f" {state} " in f" {' '.join(words)} "]
    directions = [word for word in words if word in _DIRECTIONS]
    for state in sorted(states, key=len, reverse=True):
        direction = f"{directions[0].title()} " if len(directions) == 1 else ""
        seen = court_in(f"{name} for the {direction}District of {state.title()}", knowledge.courts)
        if len(directions) < 2 and seen is not None and seen.whole and seen.district:
            return seen.name
    return None


def _repeats(piece: str, name: str) -> bool:
    """Whether a line says the county again that the court's name already has."""
    words = [
        word for word in normal(piece).split() if word not in {"county", "of", "the", "state", "court", "district"}
    ]
    return bool(words) and words[-1] in normal(name).split()


def _issued(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    for name, inside in (("label_issued", False), ("label_issued_in_text", True), ("label_date", False)):
        for entries in pages:
            for label in entries.labels(knowledge.tables[name], inside=inside):
                found = _date(label, entries)
                if found is not None:
                    return found
    for entries in pages:
        for label in entries.labels(knowledge.tables["label_under_date"]):
            for above in entries.over(label.place):
                for one in dates_in(above.run.text):
                    return above.run.at(one.start, one.end).field(
                        entries.page, one.value.isoformat(), above.run.text[one.start : one.end]
                    )
    return None


def _execute_by(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The last day, only where it is printed as a date and the sentence speaks of carrying the warrant out."""
    about = frozenset(knowledge.tables["about_executing"])
    for entries in pages:
        for label in entries.labels(knowledge.tables["label_execute_by"], inside=True):
            before = " ".join(token for token, at in label.place.tokens if at < label.end)
            previous = entries.lines[label.place.line - 1] if label.place.line else ()
            context = before.split() + [token for place in previous for token, _ in place.tokens]
            if not about & set(context) and not about & set(label.says.split()):
                continue
            found = _date(label, entries)
            if found is not None:
                return found
    return None


def _date(label: Label, entries: Entries) -> Field | None:
    for run in _runs(label, entries):
        for one in dates_in(run.text):
            if one.start <= NEAR:
                return run.at(one.start, one.end).field(
                    entries.page, one.value.isoformat(), run.text[one.start : one.end]
                )
    return None


def _runs(label: Label, entries: Entries) -> Iterator[Run]:
    behind = entries.behind(label)
    yield behind
    if len(behind.words) <= 6:  # the sentence goes on in the next line: "dated this 30th day of / August, 2026"
        yield entries.from_here(label, 1)
    if not behind.words or behind.words == ():
        yield from (place.run for place in (*entries.under(label.place), *entries.over(label.place)))
