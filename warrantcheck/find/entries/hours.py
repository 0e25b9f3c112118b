"""The hours at which a warrant may be carried out: "daytime", "any-time", or "06:00-21:00" as printed.

Forms print both choices with a box before each; which one is ticked decides, and where that can't be seen nothing is
said. A sentence that leaves the choice open ("in the daytime, or in the night, as the case may be") says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from warrantcheck.find.entries.labels import Entries, Label
from warrantcheck.find.ink.pieces import INK_DARK
from warrantcheck.find.ink.pixels import dark_below, place_of, rows_of
from warrantcheck.find.lines.segments import Run
from warrantcheck.model.findings import Field
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box, Raster

DAYTIME, ANY_TIME = "daytime", "any-time"
BOX_WIDE = 20.0  # points before a choice in which its box stands
BOX_HIGH = 2.5  # points over and under the line that a box or a cross in it reaches
TICKED = 1.35  # times as much ink in one box as in the other
LEAST_FRAME = 8.0  # square points of ink of an empty box: with less, no box was seen there
LEAST_MORE = 4.0  # square points more: a tick of a thin pen; the frames alone differ by less than 2

_DARK = dark_below(INK_DARK)
_TICKS = frozenset({"x", "\u2612", "\u2611", "\u2713", "\u2714", "[x]", "(x)", "[\u2713]", "\u00d7"})
_EMPTY = frozenset({"\u2610", "[]", "()", "\u25a1", "[", "]"})
_HOURS = re.compile(
    r"(?P<h1>\d{1,2})(?:[:.](?P<m1>\d{2}))?\s*(?P<a1>[ap])\.?\s?m\.?\s*(?:to|and|until|-|\u2013)\s*"
    r"(?P<h2>\d{1,2})(?:[:.](?P<m2>\d{2}))?\s*(?P<a2>[ap])\.?\s?m\b\.?",
    re.IGNORECASE,
)


class Choice(Struct, frozen=True):
    """One of the printed choices."""

    value: str
    entries: Entries
    label: Label


def find_hours(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The hours of the first page that prints any."""
    for entries in pages:
        day = list(_choices(entries, knowledge, "hours_daytime", DAYTIME))
        night = list(_choices(entries, knowledge, "hours_any_time", ANY_TIME))
        if len(day) == 1 and len(night) == 1:
            chosen = _ticked(day[0], night[0])
            return _field(chosen) if chosen is not None else None
        if day and not night and not _leaves_open(entries, knowledge):
            return _field(day[0])
        if night and not day:
            return _field(night[0])
        between = _between(entries)
        if between is not None:
            return between
    return None


def _choices(entries: Entries, knowledge: Knowledge, table: str, value: str) -> Iterator[Choice]:
    taken: list[tuple[int, int, int]] = []
    for label in entries.labels(knowledge.tables[table], inside=True):
        at = (label.place.line, label.place.place, label.start)
        if not any(one[:2] == at[:2] and abs(one[2] - at[2]) < 4 for one in taken):
            taken.append(at)
            yield Choice(value, entries, label)


def _leaves_open(entries: Entries, knowledge: Knowledge) -> bool:
    return any(word in entries.layout.text.tokens for word in knowledge.tables["hours_left_open"])


def _field(choice: Choice) -> Field | None:
    words = choice.label.place.words[choice.label.start :]
    run = Run(words)
    hours = _HOURS.search(run.read_text)
    said = run.at(0, hours.end()) if hours is not None else Run(words[: choice.label.end - choice.label.start])
    return said.field(choice.entries.page, choice.value)


def _between(entries: Entries) -> Field | None:
    """ "between the hours of 6:00 a.m. and 9:00 p.m." """
    for place in entries.places:
        match = _HOURS.search(place.read_text)
        before = place.read_text[: match.start()].lower() if match else ""
        if match and re.search(r"(?:hours of|between)\s*$", before):
            value = f"{_clock(match['h1'], match['m1'], match['a1'])}-{_clock(match['h2'], match['m2'], match['a2'])}"
            return place.at(*match.span()).field(entries.page, value)
    return None


def _clock(hour: str, minute: str | None, half: str) -> str:
    return f"{int(hour) % 12 + (12 if half.lower() == 'p' else 0):02}:{minute or '00'}"


def _ticked(one: Choice, other: Choice) -> Choice | None:
    """The choice whose box alone is ticked; None if that can't be seen."""
    marks = _by_field(one), _by_field(other)
    if None in marks:
        marks = _by_word(one), _by_word(other)
    if None not in marks:
        return None if marks[0] == marks[1] else one if marks[0] else other
    raster = one.entries.layout.page.raster
    if raster is None:
        return None
    inks = _ink(raster, _box_of(one)), _ink(raster, _box_of(other))
    more, less = max(inks), min(inks)
    if less < LEAST_FRAME or more - less < LEAST_MORE or more < TICKED * less:
        return None
    return one if inks[0] > inks[1] else other


def _box_of(choice: Choice) -> Box:
    word = choice.label.place.words[choice.label.start]
    first = word.box
    runs_in = word.text.lower().find(choice.label.says.split()[0])
    if runs_in > 0:  # the box was read as a letter of the word behind it: "[Xin"
        end = first.x0 + first.width * runs_in / len(word.text)
        return Box(x0=max(first.x0 - 1, 0), top=max(first.top - BOX_HIGH, 0), x1=end, bottom=first.bottom + BOX_HIGH)
    left = max(first.x0 - BOX_WIDE, 0)
    for word in choice.entries.layout.page.words:  # what is printed before the box is no part of it
        level = word.box.top < first.middle[1] < word.box.bottom
        if level and left < word.box.x1 < first.x0 and sum(char.isalpha() for char in word.text) > 1:
            left = word.box.x1
    end = max(first.x0 - 0.5, left)  # two engines' boxes may nearly touch: then there is no place for a box
    return Box(x0=left, top=max(first.top - BOX_HIGH, 0), x1=end, bottom=first.bottom + BOX_HIGH)


def _by_field(choice: Choice) -> bool | None:
    """Whether the form's own tick box beside a choice is ticked."""
    place = _box_of(choice)
    box = next((one for one in choice.entries.layout.page.check_boxes if one.box.overlap(place) > 0), None)
    return None if box is None else box.ticked


def _by_word(choice: Choice) -> bool | None:
    """Whether the sign before a choice is a tick, where it is text and not drawn."""
    place = _box_of(choice)
    for word in choice.entries.layout.page.words:
        if (
            word.visible
            and place.x0 <= word.box.middle[0] <= place.x1
            and place.top <= word.box.middle[1] <= place.bottom
        ):
            sign = word.text.strip().lower()
            if word.confidence == 1.0 and (sign in _TICKS or sign in _EMPTY):
                return sign in _TICKS
    return None


def _ink(raster: Raster, box: Box) -> float:
    """Square points of ink in a place."""
    return sum(row.count(1) for row in rows_of(raster, place_of(raster, box), _DARK)) / raster.scale**2
