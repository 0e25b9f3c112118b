"""Entries of the paper: court, judge, numbers, dates, person, address. None where nothing sure was read.

An entry is looked for behind, above or under its printed label (`data/tables.toml`, `label_<entry>`), or by a shape
that nothing else on a paper has (an A-number, a docket number). Nothing is ever guessed from running text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from warrantcheck.find.entries.addresses import find_address
from warrantcheck.find.entries.blanks import empty_entries
from warrantcheck.find.entries.court import find_court
from warrantcheck.find.entries.dates import DateRead, dates_in
from warrantcheck.find.entries.hours import find_hours
from warrantcheck.find.entries.judges import find_judge
from warrantcheck.find.entries.labels import Entries, Label
from warrantcheck.find.entries.limit import search_limit
from warrantcheck.find.entries.numbers import find_a_number, find_case_number
from warrantcheck.find.entries.people import find_person
from warrantcheck.find.entries.sure import unsure
from warrantcheck.find.entries.unread import unread_entries
from warrantcheck.find.entries.within import find_within
from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.lines.segments import Run, Segment
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Field, Fields, Finding, SearchLimit, Signature
from warrantcheck.model.forms import Knowledge, PointsTo, Weight, Where

Places = tuple[tuple[str, int], ...]  # names of entries, as in `Fields`, each with its page

SENTENCE = 5  # words of a line that may be a sentence's beginning; a title has fewer
BELOW = 3  # lines between "Date and Time:" of a subpoena and its day: beside two lines of an address, 2
COLUMN = 24.0  # points: how far to the side of its label such a day begins; 6 on AO 88B and AO 110
NEAR = 26  # characters between a label and its entry: "this ", "on ", "the ____ "


def find_fields(
    layouts: Sequence[Layout],
    findings: Sequence[Finding],
    knowledge: Knowledge,
    signatures: Sequence[Signature] = (),
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
        judge=find_judge(pages, issuing, knowledge, agency=agency, places=signatures),
        case_number=find_case_number(pages, knowledge, agency=agency),
        issued=_issued(pages, knowledge, headed=headed or agency),
        execute_by=_execute_by(pages, knowledge),
        answer_by=_answer_by(pages, knowledge),
        execute_within=None if agency else find_within(pages, knowledge),
        address=find_address(pages, person, knowledge),
        person=person,
        a_number=find_a_number(pages, knowledge, agency=agency),
        hours=None if agency else find_hours(pages, knowledge),
    )
    doubtful = unsure(fields, layouts)
    fields = replace(fields, **{name: None for name, _ in doubtful})
    empty = [one for one in empty_entries(pages, knowledge) if getattr(fields, one[0]) is None and one not in doubtful]
    missing = [one for one in unread_entries(pages, knowledge) if getattr(fields, one[0]) is None]
    unread = dict.fromkeys((*doubtful, *(one for one in missing if one not in empty)))
    return fields, search_limit(body, findings, knowledge), tuple(empty), tuple(unread)


def _issued(pages: Sequence[Entries], knowledge: Knowledge, *, headed: bool) -> Field | None:
    for name, inside in (("label_issued", False), ("label_issued_in_text", True), ("label_date", False)):
        for entries in pages:
            for label in entries.labels(knowledge.tables[name], inside=inside):
                if name == "label_date" and _of_another_day(label, entries, knowledge):
                    continue
                found = _date(label, entries)
                if found is not None:
                    return found
    return _under_or_within(pages, knowledge, headed=headed)


def _of_another_day(label: Label, entries: Entries, knowledge: Knowledge) -> bool:
    """Whether "Date" is that of a hearing, of somebody's birth, or of a cell that says before whom to appear."""
    beside = {token for place in entries.lines[label.place.line] for token, _ in place.tokens}
    other = label.place.norm.startswith(tuple(knowledge.tables["not_date_of_issue"]))
    return other or not beside.isdisjoint(knowledge.tables["beside_other_dates"])


def _under_or_within(pages: Sequence[Entries], knowledge: Knowledge, *, headed: bool) -> Field | None:
    """A date over its label; one behind "Date:" within a line; the day on which a paper was sworn."""
    for entries in pages:
        for label in entries.labels(knowledge.tables["label_under_date"]):
            if _of_another_day(label, entries, knowledge):
                continue
            for above in entries.over(label.place):
                for one in (day for day in dates_in(above.read_text) if day.start <= NEAR / 2):  # no sentence's
                    return above.at(one.start, one.end).field(
                        entries.page, one.value.isoformat(), above.read_text[one.start : one.end]
                    )
    within = next((found for entries in pages for found in _within_lines(entries, knowledge)), None)
    told = within or _the_same(_this_day(pages, knowledge)) or (_the_same(_alone(pages)) if headed else None)
    if told is not None:
        return told
    sworn = (
        _date(label, entries)
        for entries in pages
        for label in entries.labels(knowledge.tables["label_sworn_in_text"], inside=True)
    )
    return next((found for found in sworn if found is not None), None)


def _this_day(pages: Sequence[Entries], knowledge: Knowledge) -> Iterator[Field]:
    """ "this 4th day of March, 2026", but for the day of an oath and of what must be done by then."""
    leads, others = tuple(knowledge.tables["day_leads"]), frozenset(knowledge.tables["of_an_oath"])
    for entries in pages:
        for place in entries.places:
            run = entries.from_here(Label(place, 0, 0, ""), 1)
            for one in dates_in(run.read_text):
                before = normal(run.read_text[: one.start])
                begins = len(place.read_text) >= one.start  # what begins in the next line is told from there
                if begins and before.endswith(leads) and others.isdisjoint(before.split()):
                    yield from _told(run, one, entries.page)


def _told(run: Run, one: DateRead, page: int) -> Iterator[Field]:
    found = run.at(one.start, one.end).field(page, one.value.isoformat(), run.read_text[one.start : one.end])
    if found is not None:
        yield found


def _alone(pages: Sequence[Entries]) -> Iterator[Field]:
    """Dates with nothing beside them on their line: at the head of a letter, over a name at its foot."""
    for entries in pages:
        for line in entries.lines:
            if len(line) == 1:
                text = line[0].read_text.strip(" .")
                for one in dates_in(text):
                    found = line[0].field(entries.page, one.value.isoformat())
                    if one.start == 0 and one.end == len(text) and found is not None:
                        yield found


def _the_same(found: Iterable[Field]) -> Field | None:
    """The first, if all are of one day."""
    every = list(found)
    return every[0] if len({one.value for one in every}) == 1 else None


def _within_lines(entries: Entries, knowledge: Knowledge) -> Iterator[Field]:
    leads, others = knowledge.tables["date_leads"], {*knowledge.tables["other_dates"]}
    for place in entries.places:
        for one in dates_in(place.read_text):
            before = place.read_text[: one.start].split()
            other = normal(before[-2]).split()[-1:] if len(before) > 1 else []
            if before and before[-1].lower() in leads and not others & {*other}:
                yield from _told(place, one, entries.page)


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


def _answer_by(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The day to appear or to hand something over: of a subpoena, a summons. It may stand some lines below."""
    issued = tuple(knowledge.tables["label_issued"])
    for entries in pages:
        for label in entries.labels(knowledge.tables["label_answer_by"]):
            if label.place.norm.startswith(issued):
                continue
            found = _date(label, entries) or _below(label, entries)
            if found is not None:
                return found
    return None


def _below(label: Label, entries: Entries) -> Field | None:
    """A date in the column under its label."""
    below = (place for line in entries.lines[label.place.line + 1 :][:BELOW] for place in line)
    for place in (place for place in below if abs(place.box.x0 - label.place.box.x0) <= COLUMN):
        for one in dates_in(place.read_text):
            if one.start == 0:
                read = place.read_text[one.start : one.end]
                return place.at(one.start, one.end).field(entries.page, one.value.isoformat(), read)
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
