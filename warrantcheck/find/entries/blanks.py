"""Entries that are positively empty: the label was read, and neither words nor ink stand in the entry's place.

Said only of forms whose layout is known, where the place of the entry is bounded by print on all sides; everywhere
else an entry that was not found may just stand where nobody looked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from warrantcheck.find.entries.labels import Entries, Label
from warrantcheck.find.ink.pieces import ink
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box, Seen

ENTRY_WIDTH = 130.0  # points behind a label in which a date is written, up to the next print
ABOVE, BELOW = 9.0, 3.0  # points over and under the label's line that handwriting reaches into
GAP = 3.0  # points around printed letters whose edges are no ink of an entry
# Handwriting of a date is at least so large; specks, folds and the grain of photos are smaller (none of the unfilled
# dates among the pictures measured reached it, no written one stayed below).
LEAST_WIDTH, LEAST_HEIGHT = 10.0, 4.0


def empty_entries(pages: Sequence[Entries], knowledge: Knowledge) -> tuple[tuple[str, int], ...]:
    """Names of entries (as in `Fields`) whose place is empty, each with its page."""
    found: list[tuple[str, int]] = []
    for entries in pages:
        page = entries.layout.page
        if page.legibility.seen is not Seen.YES or page.raster is None or page.marks:
            continue
        dates = list(entries.labels(knowledge.tables["bounded_issued"]))
        if dates and all(_nothing(entries, _date_place(entries, label)) for label in dates):
            found.append(("issued", entries.page))
        places = list(_address_places(entries, knowledge))
        if len(places) > 1 and all(_nothing(entries, place) for place in places):
            found.append(("address", entries.page))
    return tuple(found)


def _date_place(entries: Entries, label: Label) -> Box | None:
    """The space behind a label, up to the next print on its line."""
    words = label.place.words[label.start : label.end]
    if label.place.words[label.end :]:
        return None
    left = max(word.box.x1 for word in words) + GAP
    line = entries.lines[label.place.line][label.place.place + 1 :]
    right = min([place.box.x0 for place in line] + [left + ENTRY_WIDTH]) - GAP
    top, bottom = min(word.box.top for word in words) - ABOVE, max(word.box.bottom for word in words) + BELOW
    return Box(x0=left, top=top, x1=right, bottom=bottom) if right - left > ENTRY_WIDTH / 3 else None


def _address_places(entries: Entries, knowledge: Knowledge) -> Iterator[Box | None]:
    """The spaces between a label of the address and the print that is known to follow it."""
    for table, after in (("bounded_caption", "ends_caption"), ("bounded_address", "ends_address")):
        for label in entries.labels(knowledge.tables[table], inside=True):
            ends = tuple(knowledge.tables[after])
            following = [place for place in entries.places if place.line > label.place.line]
            end = next((place for place in following if place.norm.startswith(ends)), None)
            between = [place for place in following if end is not None and place.line < end.line]
            if end is None or label.end < len(label.place.words) or any(place.norm for place in between):
                yield None
            else:
                left, right = entries.layout.extent.x0, entries.layout.extent.x1
                edge = right if table == "bounded_address" else (left + right) / 2
                top, bottom = label.place.bottom + GAP, end.top - GAP
                yield Box(x0=left, top=top, x1=edge, bottom=max(bottom, top))
            break


def _nothing(entries: Entries, place: Box | None) -> bool:
    """Whether a place was bounded, and holds neither words nor ink."""
    raster = entries.layout.page.raster
    if place is None or raster is None:
        return False
    words = [word for line in entries.places for word in line.words]
    if any(_within(word.box, place) for word in words):
        return False
    printed = [word.box for word in entries.layout.page.words if word.visible and word.box.overlap(place) > 0]
    seen = ink(raster, place, printed)
    return seen.width < LEAST_WIDTH or seen.height < LEAST_HEIGHT


def _within(box: Box, place: Box) -> bool:
    return place.x0 < box.middle[0] < place.x1 and place.top < box.middle[1] < place.bottom
