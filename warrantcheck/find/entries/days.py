"""The days of a paper: of its issue, the last one to carry it out, the one to appear or answer by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import fuzz

from warrantcheck.find.entries.dates import DateRead, dates_in
from warrantcheck.find.entries.labels import LIKE_A_LABEL, Entries, Label
from warrantcheck.find.lines.layout import normal
from warrantcheck.find.lines.segments import Run
from warrantcheck.model.findings import Field, Signature
from warrantcheck.model.forms import At, Knowledge, Lead

BELOW = 3  # lines between "Date and Time:" of a subpoena and its day: beside two lines of an address, 2
COLUMN = 24.0  # points: how far to the side of its label such a day begins; 6 on AO 88B and AO 110
NEAR = 26  # characters between a label and its entry: "this ", "on ", "the ____ "
NEAR_IN_TEXT = 50  # the same in a sentence, which may say where: "Signed at Springfield, Illinois, on "
TAKEN_BACK = 2  # words before a lead that may say that the paper was taken back on that day
DATED = "Dated"  # with a capital it begins a sentence, also without a colon: an affidavit is "dated"
PAST = frozenset({"executed", "served", "received", "returned"})  # "Date and time warrant executed"
SPANISH = frozenset({"fecha"})

OVER, UNDER = 30.0, 24.0  # points over and under a line to sign on in which the day stands
OTHER_DAYS = ("other_dates", "of_an_oath", "not_date_of_issue", "forms_own_day", "not_beside_who_issues")
PLAIN = frozenset({"date", "time", "and", "of", "b", "to", "before", "court", "about", "entry", "effective"})

_SENTENCE = re.compile(r"(?<=[a-z]{3})\.\s|;")
_TIME = re.compile(r"[\s.,]*(?:(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?\s?m\b)?[\s.]*)?", re.IGNORECASE)


def find_issued(
    pages: Sequence[Entries], knowledge: Knowledge, *, headed: bool, places: Sequence[Signature] = ()
) -> Field | None:
    """The day of issue: by its leads, within a line, beside the line on which the paper is issued, alone on one; else
    the day on which the paper was sworn, or filed where a court signs and files at once."""
    return (
        _led(pages, knowledge.leads["issued"], knowledge)
        or next((found for entries in pages for found in _within_lines(entries, knowledge)), None)
        or _the_same(_this_day(pages, knowledge))
        or _the_same(_beside_who_issues(pages, places, knowledge))
        or (_the_same(_alone(pages)) if headed else None)
        or (None if _left_empty(pages, knowledge) else _led(pages, knowledge.leads["sworn"], knowledge))
        or _led(pages[:1], knowledge.leads["filed"], knowledge)
    )


def _left_empty(pages: Sequence[Entries], knowledge: Knowledge) -> bool:
    """Whether nothing stands behind the label of the day of issue: then the oath's day is not that one."""
    leads = (lead for lead in knowledge.leads["issued"] if lead.at is At.BEHIND)
    labels = ((entries, one) for lead in leads for entries in pages for one in entries.led(lead))
    return any(one.colon and not entries.behind(one).words for entries, one in labels)


def _led(pages: Sequence[Entries], leads: Sequence[Lead], knowledge: Knowledge) -> Field | None:
    for lead in leads:
        for entries in pages:
            if lead.at is At.BEFORE:
                found = next(_before(entries, lead), None)
            else:
                labels = (one for one in entries.led(lead) if not _of_another_day(one, lead, entries, knowledge))
                found = next(
                    (day for one in labels if (day := _date(one, entries, lead.at, NEAR_IN_TEXT)) is not None), None
                )
            if found is not None:
                return found
    return None


def _before(entries: Entries, lead: Lead) -> Iterator[Field]:
    """ "February 17, 2026 (Date)": right before its label in brackets; "02/17/2026 Date" in a place of their own."""
    for place in entries.places:
        for one in dates_in(place.read_text):
            if not one.start and normal(place.read_text[one.end :]) in lead.says:
                yield from _told(place, one, entries.page)
    for run in entries.rows:
        for one in dates_in(run.read_text):
            label = run.read_text[one.end :].strip().partition(")")[0]
            if label.startswith("(") and normal(label) in lead.says:
                yield from _told(run, one, entries.page)


def _of_another_day(label: Label, lead: Lead, entries: Entries, knowledge: Knowledge) -> bool:
    """Whether "Date" is that of a hearing, of somebody's birth, or of a cell that says before whom to appear."""
    if lead.at is At.SENTENCE:
        before = entries.before(label)  # "The court has so ordered on", "WITHDRAWN BY ORDER OF THE COURT 12/12/2025"
        return before[-1:] == ["has"] or not {*before[-TAKEN_BACK:]}.isdisjoint(knowledge.tables["struck_out_words"])
    if " " in label.says and lead.at is not At.OVER:
        return False
    of = label.place.norm.split()[:3]
    if label.says == "date" and of[:2] == ["date", "of"] and not {*of[2:]} & {*knowledge.tables["date_of_issue"]}:
        return True
    beside = entries.rows[label.place.line].norm.split()
    others = tuple(one for one in knowledge.tables["not_date_of_issue"] if not label.says.startswith(one))
    norm = label.place.norm  # also as read from a picture: "Date of beth"
    other = any(norm.startswith(one) or fuzz.ratio(norm[: len(one)], one) >= LIKE_A_LABEL for one in others)
    return other or not {*beside}.isdisjoint(knowledge.tables["beside_other_dates"])


def _this_day(pages: Sequence[Entries], knowledge: Knowledge) -> Iterator[Field]:
    """ "this 4th day of March, 2026", but for the day of an oath and of what must be done by then."""
    leads, others = tuple(knowledge.tables["day_leads"]), frozenset(knowledge.tables["of_an_oath"])
    for entries in pages:
        for place in (one for one in entries.places if any(lead in one.norm for lead in leads)):
            run = entries.goes_on(Label(place, 0, 0, ""), 1)
            for one in dates_in(run.read_text):
                before = normal(run.read_text[: one.start])
                # What begins in the next line is told from there, unless the lead ends this one: "this the / 4th day".
                begins = len(place.read_text) + 1 >= one.start
                if begins and before.endswith(leads) and others.isdisjoint(before.split()):
                    yield from _told(run, one, entries.page)


def _beside_who_issues(pages: Sequence[Entries], places: Sequence[Signature], knowledge: Knowledge) -> Iterator[Field]:
    """The dates beside, right over or under the lines on which the paper is issued, if no word says what else was then:
    "12/01/2025 Dry Creek, SC", "Date / time: January 11, 2026"."""
    others = frozenset(word for table in OTHER_DAYS for one in knowledge.tables[table] for word in one.split()) - PLAIN
    for entries in pages:
        lines = [one.box for one in places if one.issues and one.page == entries.page]
        for place in entries.places:
            if not any(box.top - OVER < (place.top + place.bottom) / 2 < box.bottom + UNDER for box in lines):
                continue
            for one in dates_in(place.read_text):
                before = _SENTENCE.split(place.read_text[: one.start])[-1]
                beside = entries.rows[place.line].norm.split()
                if others.isdisjoint(normal(before).split()) and PAST.isdisjoint(beside):
                    yield from _told(place, one, entries.page)


def _told(run: Run, one: DateRead, page: int) -> Iterator[Field]:
    found = run.at(one.start, one.end).field(page, one.value.isoformat(), run.read_text[one.start : one.end])
    if found is not None:
        yield found


def _alone(pages: Sequence[Entries]) -> Iterator[Field]:
    """Dates with no more than a time beside them on their line: at the head of a letter, over a name at the foot."""
    for entries in pages:
        for run in entries.rows:
            for one in dates_in(run.read_text):
                if not run.read_text[: one.start].strip(" .") and _TIME.fullmatch(run.read_text[one.end :]):
                    yield from _told(run, one, entries.page)


def _the_same(found: Iterable[Field]) -> Field | None:
    """The first, if all are of one day."""
    every = list(found)
    return every[0] if len({one.value for one in every}) == 1 else None


def _within_lines(entries: Entries, knowledge: Knowledge) -> Iterator[Field]:
    leads, others = knowledge.tables["date_leads"], {*knowledge.tables["other_dates"]}
    whom = frozenset(knowledge.tables["beside_other_dates"])
    for place in entries.places:
        for one in dates_in(place.read_text):
            before = place.read_text[: one.start].split()
            other = normal(before[-2]).split()[-1:] if len(before) > 1 and not before[-2].endswith(":") else []
            beside = entries.rows[place.line].norm.split()
            plain = not (before and normal(before[-1]) in SPANISH and _either_way(place, one))
            led = before and (before[-1].lower() in leads or before[-1] == DATED)
            if led and not others & {*other} and whom.isdisjoint(beside) and plain:
                yield from _told(place, one, entries.page)


def find_execute_by(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The last day, only where it is printed as a date and the sentence speaks of carrying the warrant out; else the
    day by which the warrant must be back."""
    return _by(pages, "execute_by", "about_executing", knowledge) or _by(
        pages, "returned", "about_returning", knowledge
    )


def _by(pages: Sequence[Entries], entry: str, topic: str, knowledge: Knowledge) -> Field | None:
    """The day behind a lead whose sentence speaks of a topic, and of nothing else that must be done by then."""
    about = frozenset(knowledge.tables[topic])
    others = frozenset(knowledge.tables["within_others"]) - about
    own = frozenset(knowledge.tables["forms_own_day"])
    for lead in knowledge.leads[entry]:
        for entries in pages:
            for label in entries.led(lead):
                before = entries.before(label)
                verbs = [token for token in before if token in about | others]
                beside = {*entries.rows[label.place.line].norm.split()}
                # "and make return no later than"; a label that says what must be done by then needs no verb before it.
                of_another = verbs[-1:] and verbs[-1] in others and about.isdisjoint(label.says.split())
                near = beside.union(before, label.says.split())
                forms_own = near & own and "warrant" not in near
                if not (of_another or forms_own or about.isdisjoint(near)):
                    found = _date(label, entries, lead.at)
                    if found is not None:
                        return found
    return None


def find_answer_by(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The day to appear or to hand something over: of a subpoena, a summons. It may stand some lines below."""
    issued = tuple(says for lead in knowledge.leads["issued"][:1] for says in lead.says)
    for lead in knowledge.leads["answer_by"]:
        for entries in pages:
            for label in entries.led(lead):
                if label.place.norm.startswith(issued) or not PAST.isdisjoint(label.place.norm.split()):
                    continue
                found = _date(label, entries, lead.at) or _below(label, entries)
                if found is not None:
                    return found
    return None


def _below(label: Label, entries: Entries) -> Field | None:
    """A date in the column under its label."""
    below = (place for line in entries.lines[label.place.line + 1 :][:BELOW] for place in line)
    for place in (place for place in below if abs(place.box.x0 - label.place.box.x0) <= COLUMN):
        for one in dates_in(place.read_text):
            if one.start == 0:
                return next(_told(place, one, entries.page), None)
    return None


def _date(label: Label, entries: Entries, at: At, in_text: float = NEAR) -> Field | None:
    """The date behind a label, or under or over one that has nothing behind it."""
    for run, near in _runs(label, entries, at, in_text):
        for one in dates_in(run.read_text):
            if one.start <= near and not (at is not At.OVER and label.says in SPANISH and _either_way(run, one)):
                return next(_told(run, one, entries.page), None)
    return None


def _either_way(run: Run, one: DateRead) -> bool:
    """Whether a date in digits may have the day or the month first, as behind a Spanish word: "Fecha: 11/03/2026"."""
    digits = not any(char.isalpha() for char in run.read_text[one.start : one.end])
    return digits and one.value.day <= 12 and one.value.day != one.value.month


def _runs(label: Label, entries: Entries, at: At, in_text: float) -> Iterator[tuple[Run, float]]:
    """Where a date may stand by its label, and in how many characters it begins there."""
    behind = entries.behind(label)
    alone = label.end == len(label.place.words)
    column = list(entries.under(label.place, 2)) if alone and at in {At.BEHIND, At.UNDER} else []
    if len(column) > 1 and all(next(dates_in(one.read_text), None) for one in column):
        return  # the head of a list of what happened when
    if at is At.SENTENCE:
        yield entries.goes_on(label, 1), in_text
    elif at is At.BEHIND:
        yield behind, NEAR
        if len(behind.words) <= 6:  # the sentence goes on in the next line: "dated this 30th day of / August, 2026"
            yield entries.goes_on(label, 1), NEAR
    if column and (at is At.BEHIND or label.start == 0):
        yield from ((one, NEAR) for one in entries.under(label.place))
        # "19th day of November, / 2026" in a narrow cell
        yield Run(tuple(word for one in column for word in one.words)), NEAR
    if at is At.OVER or (at is At.BEHIND and not behind.words):
        yield from ((one, NEAR / 2) for one in entries.over(label.place, 2))  # no sentence's
