"""What a court's paper names: place and unit, person, last day and hours; what it is not for is not told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from warrantcheck.explain.case import Case, shortened
from warrantcheck.explain.voice import Draft, Line
from warrantcheck.model.findings import Field, Fields
from warrantcheck.model.forms import LetsIn
from warrantcheck.model.verdict import COURT_WARRANT

TOLD = 64  # characters: a street, a unit, a town and a state on one line of the first screen
CLOCK = 12  # hours


def names(case: Case) -> Draft:
    """What the warrant names, as it was read. A warrant for an arrest names nobody's home, and has no last day."""
    lines = tuple(_lines(case))
    return Draft("names", lines, brief=len(lines))


def _lines(case: Case) -> Iterator[Line]:
    entries, part = case.assessment.fields, case.main
    traits = part.traits if part else None
    if case.verdict in COURT_WARRANT or case.mark is not None:
        if traits is not None and traits.lets_in is LetsIn.ARREST:
            yield from _entry("person", entries.person)
            return
        yield from _entry("address", entries.address)
        yield from _days(case, entries)
        yield from _spare(_entry("person", entries.person))
        unread = [name for name in case.assessment.unread if name in ("address", "person", "execute_by")]
        if unread:
            told = ", ".join(case.say(f"paper-entry-{name.replace('_', '-')}") for name in unread)
            yield Line("names-not-read", {"names": told})
    elif traits is not None and traits.conveys:
        yield from _entry("address", entries.address)
        yield from _spare(_entry("person", entries.person))
    elif traits is not None and traits.answered:
        day = entries.answer_by
        known = Line("names-day-to-answer", {"words": case.voice.day(day.value)}) if day else None
        yield known or Line("names-day-to-answer-unread")


def _entry(name: str, entry: Field | None) -> Iterator[Line]:
    if entry is not None:
        yield Line(f"names-{name}", {"words": shortened(entry.read_text, TOLD).strip(" ,;:.")})


def _spare(lines: Iterable[Line]) -> Iterator[Line]:
    return (replace(line, spare=True) for line in lines)


def _days(case: Case, entries: Fields) -> Iterator[Line]:
    if entries.execute_by is not None:
        yield Line("names-last-day", {"words": case.voice.day(entries.execute_by.value)})
    elif entries.execute_within is not None:
        unit = "hours" if entries.execute_within.value.endswith("H") else "days"
        yield Line(f"names-within-{unit}", {"count": int(re.sub(r"\D", "", entries.execute_within.value))})
    hours = entries.hours
    if hours is not None and case.voice.has(f"names-hours-{hours.value}"):
        yield Line(f"names-hours-{hours.value}", spare=True)
    elif hours is not None:
        first, _, last = hours.value.partition("-")
        yield Line("names-hours-between", {"first": _clock(first), "last": _clock(last)}, spare=True)


def _clock(time: str) -> str:
    """ "21:30" as people in the United States say it."""
    hour, _, minute = time.partition(":")
    half = "a.m." if int(hour) < CLOCK else "p.m."
    return f"{(int(hour) - 1) % CLOCK + 1}{'' if minute == '00' else f':{minute}'} {half}"
