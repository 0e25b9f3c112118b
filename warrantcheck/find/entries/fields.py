"""Entries of the paper: court, judge, numbers, dates, person, address. None where nothing sure was read.

An entry is looked for behind, above or under its printed label (`data/tables.toml`, `label_<entry>`), or by a shape
that nothing else on a paper has (an A-number, a docket number). Nothing is ever guessed from running text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from warrantcheck.find.entries.addresses import find_address
from warrantcheck.find.entries.blanks import empty_entries
from warrantcheck.find.entries.court import find_court
from warrantcheck.find.entries.dates import dates_in
from warrantcheck.find.entries.hours import find_hours
from warrantcheck.find.entries.judges import find_judge
from warrantcheck.find.entries.labels import Entries, Label
from warrantcheck.find.entries.limit import search_limit
from warrantcheck.find.entries.numbers import find_a_number, find_case_number
from warrantcheck.find.entries.people import find_person
from warrantcheck.find.entries.unread import unread_entries
from warrantcheck.find.entries.within import find_within
from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.lines.segments import Run, Segment
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Field, Fields, Finding, SearchLimit
from warrantcheck.model.forms import Knowledge, PointsTo, Weight, Where

Places = tuple[tuple[str, int], ...]  # names of entries, as in `Fields`, each with its page

SENTENCE = 5  # words of a line that may be a sentence's beginning; a title has fewer
NEAR = 26  # characters between a label and its entry: "this ", "on ", "the ____ "


def find_fields(
    layouts: Sequence[Layout], findings: Sequence[Finding], knowledge: Knowledge
) -> tuple[Fields, SearchLimit | None, Places, Places]:
    """The entries of one part, and a search warrant's days by its court's rules; those that are positively empty;
    those in which something unreadable stands."""
    issuing = [one for one in findings if one.issues and one.where is Where.SIGNATURE_LABEL]
    pages = [Entries(layout, knowledge) for layout in layouts]
    headed = any(one.claim is Claim.NAMES_COURT and one.weight is Weight.DECISIVE for one in findings)
    agency = not headed and any(one.points_to is PointsTo.ADMINISTRATIVE for one in findings)
    person = find_person(pages, knowledge)
    court, body = find_court(pages, findings, knowledge)
    fields = Fields(
        court=court,
        judge=find_judge(pages, issuing, knowledge, agency=agency),
        case_number=find_case_number(pages, knowledge, agency=agency),
        issued=_issued(pages, knowledge),
        execute_by=_execute_by(pages, knowledge),
        execute_within=None if agency else find_within(pages, knowledge),
        address=find_address(pages, person, knowledge),
        person=person,
        a_number=find_a_number(pages, knowledge, agency=agency),
        hours=None if agency else find_hours(pages, knowledge),
    )
    empty = tuple(one for one in empty_entries(pages, knowledge) if getattr(fields, one[0]) is None)
    missing = [one for one in unread_entries(pages, knowledge) if getattr(fields, one[0]) is None]
    limit = search_limit(body, findings, knowledge)
    return fields, limit, empty, tuple(one for one in missing if one not in empty)


def _issued(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    for name, inside in (("label_issued", False), ("label_issued_in_text", True), ("label_date", False)):
        for entries in pages:
            for label in entries.labels(knowledge.tables[name], inside=inside):
                if name == "label_date" and label.place.norm.startswith(tuple(knowledge.tables["not_date_of_issue"])):
                    continue
                found = _date(label, entries)
                if found is not None:
                    return found
    return _under_or_within(pages, knowledge)


def _under_or_within(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """A date over its label; one behind "Date:" within a line; the day on which a paper was sworn."""
    for entries in pages:
        for label in entries.labels(knowledge.tables["label_under_date"]):
            for above in entries.over(label.place):
                for one in dates_in(above.read_text):
                    return above.at(one.start, one.end).field(
                        entries.page, one.value.isoformat(), above.read_text[one.start : one.end]
                    )
    within = next((found for entries in pages for found in _within_lines(entries, knowledge)), None)
    if within is not None:
        return within
    sworn = (
        _date(label, entries)
        for entries in pages
        for label in entries.labels(knowledge.tables["label_sworn_in_text"], inside=True)
    )
    return next((found for found in sworn if found is not None), None)


def _within_lines(entries: Entries, knowledge: Knowledge) -> Iterator[Field]:
    for place in entries.places:
        for one in dates_in(place.read_text):
            before = place.read_text[: one.start].split()
            other = normal(before[-2]).split()[-1:] if len(before) > 1 else []
            if before and before[-1].lower() == "date:" and not set(other) & {*knowledge.tables["other_dates"]}:
                found = place.at(one.start, one.end).field(
                    entries.page, one.value.isoformat(), place.read_text[one.start : one.end]
                )
                if found is not None:
                    yield found


def _execute_by(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The last day, only where it is printed as a date and the sentence speaks of carrying the warrant out."""
    about = frozenset(knowledge.tables["about_executing"])
    for entries in pages:
        for label in entries.labels(knowledge.tables["label_execute_by"], inside=True):
            before = " ".join(token for token, at in label.place.tokens if at < label.end)
            previous = entries.lines[label.place.line - 1] if label.place.line else ()
            sentence = [token for place in previous for token, _ in place.tokens]
            context = before.split() + (sentence if len(sentence) >= SENTENCE else [])
            if _forms_own(label, previous, knowledge):
                continue
            if not about & set(context) and not about & set(label.says.split()):
                continue
            found = _date(label, entries)
            if found is not None:
                return found
    return None


def _forms_own(label: Label, previous: Sequence[Segment], knowledge: Knowledge) -> bool:
    """Whether the day is that on which the form's edition ends."""
    near = {token for place in (label.place, *previous) for token, _ in place.tokens}
    return bool(near & {*knowledge.tables["forms_own_day"]}) and "warrant" not in near


def _date(label: Label, entries: Entries) -> Field | None:
    for run in _runs(label, entries):
        for one in dates_in(run.read_text):
            if one.start <= NEAR:
                return run.at(one.start, one.end).field(
                    entries.page, one.value.isoformat(), run.read_text[one.start : one.end]
                )
    return None


def _runs(label: Label, entries: Entries) -> Iterator[Run]:
    behind = entries.behind(label)
    yield behind
    if len(behind.words) <= 6:  # the sentence goes on in the next line: "dated this 30th day of / August, 2026"
        yield entries.from_here(label, 1)
    if not behind.words or behind.words == ():
        yield from (place for place in (*entries.under(label.place), *entries.over(label.place)))
