"""Entries that are positively empty, and those in which something stands that could not be read: handwriting, mostly.

Empty: the label was read, and neither words nor ink stand in the entry's place. That is said only of forms whose layout
is known, where the place is bounded by print on all sides; everywhere else an entry that was not found may just stand
where nobody looked. Unread ones stay None, and that is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from warrantcheck.find.entries.labels import Entries, Label
from warrantcheck.find.ink.pieces import ink
from warrantcheck.find.lines.layout import normal
from warrantcheck.model.forms import At, Knowledge
from warrantcheck.model.paper import Box, Seen, Word

EMPTY_WIDTH, ENTRY_WIDTH = 130.0, 160.0  # points behind a label in which a date, and any entry, is written
ABOVE, BELOW = 9.0, 3.0  # points over and under the label's line that handwriting reaches into
GAP = 3.0  # points around printed letters whose edges are no ink of an entry
# Handwriting of a date is at least so large; specks, folds and the grain of photos are smaller (none of the unfilled
# dates among the pictures measured reached it, no written one stayed below).
LEAST_WIDTH, LEAST_HEIGHT = 10.0, 4.0
WRITTEN_WIDTH, WRITTEN_HEIGHT = 18.0, 5.0  # points: of something written; a speck or a colon is smaller
UNSURE = 0.6  # confidence with which handwriting is read, if at all

# Entries and the leads behind which they are written.
WRITTEN = {"issued": At.BEHIND, "execute_by": At.SENTENCE, "case_number": At.BEHIND, "person": At.BEHIND}


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


def unread_entries(pages: Sequence[Entries], knowledge: Knowledge) -> Iterator[tuple[str, int]]:
    """Names of entries (as in `Fields`), each with a page on which something unreadable stands behind its label."""
    for name, at in WRITTEN.items():
        says = tuple(lead for lead in knowledge.leads[name] if lead.at is at)
        labels = ((entries, label) for entries in pages for lead in says for label in entries.led(lead))
        found = next((entries.page for entries, label in labels if _something_unread(entries, label)), None)
        if found is not None:
            yield name, found


def _behind(entries: Entries, label: Label, wide: float, *, to_label: bool) -> Box | None:
    """The space behind a label, up to the next print, or the next label, on its line."""
    words = label.place.words[label.start : label.end]
    left = max(word.box.x1 for word in words) + GAP
    line = entries.lines[label.place.line][label.place.place + 1 :]
    ends = [place.box.x0 for place in line if not to_label or entries.begins_with_label(place)]
    right = min([*ends, left + wide]) - GAP
    top, bottom = min(word.box.top for word in words) - ABOVE, max(word.box.bottom for word in words) + BELOW
    return Box(x0=left, top=max(top, 0), x1=right, bottom=bottom) if right > left else None


def _date_place(entries: Entries, label: Label) -> Box | None:
    if label.place.words[label.end :]:
        return None
    place = _behind(entries, label, EMPTY_WIDTH, to_label=False)
    return place if place is not None and place.width > EMPTY_WIDTH / 3 else None


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
    if any(word.box.centered_in(place) for line in entries.places for word in line.words):
        return False
    seen = ink(raster, place, [word.box for word in _over(entries, place)])
    return seen.width < LEAST_WIDTH or seen.height < LEAST_HEIGHT


def _something_unread(entries: Entries, label: Label) -> bool:
    """Whether ink stands behind a label where no word was read, or only words that nobody can rely on."""
    raster = entries.layout.page.raster
    if raster is None or label.start == label.end:
        return False
    place = _behind(entries, label, ENTRY_WIDTH, to_label=True)
    if place is None or place.width < WRITTEN_WIDTH:
        return False
    behind = [word for word in entries.behind(label).words if word.box.x0 < place.x1 and normal(word.text)]
    if any(word.confidence > UNSURE for word in behind):
        return False
    seen = ink(raster, place, [word.box for word in _over(entries, place) if word.confidence > UNSURE])
    return seen.width >= WRITTEN_WIDTH and seen.height >= WRITTEN_HEIGHT and seen.stroke[1] >= WRITTEN_HEIGHT


def _over(entries: Entries, place: Box) -> list[Word]:
    """The words that reach into a place."""
    return [word for word in entries.layout.page.words if word.visible and word.box.overlap(place) > 0]
