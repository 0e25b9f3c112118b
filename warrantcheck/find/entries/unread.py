"""Entries in which something stands that could not be read: handwriting, mostly. They stay None, and that is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from warrantcheck.find.entries.labels import Entries, Label
from warrantcheck.find.ink.pieces import ink
from warrantcheck.find.lines.layout import normal
from warrantcheck.model.forms import At, Knowledge
from warrantcheck.model.paper import Box

ENTRY_WIDTH = 160.0  # points behind a label in which its entry stands
ABOVE, BELOW = 8.0, 2.0  # points over and under the label's line that handwriting reaches into
GAP = 2.0  # points between printed letters and an entry
LEAST = (18.0, 5.0)  # points: width and height of something written; a speck or a colon is smaller
UNSURE = 0.6  # confidence with which handwriting is read, if at all

# Entries and the leads behind which they are written.
WRITTEN = {"issued": At.BEHIND, "execute_by": At.SENTENCE, "case_number": At.BEHIND, "person": At.BEHIND}


def unread_entries(pages: Sequence[Entries], knowledge: Knowledge) -> Iterator[tuple[str, int]]:
    """Names of entries (as in `Fields`), each with a page on which something unreadable stands behind its label."""
    for name, at in WRITTEN.items():
        leads = [lead for lead in knowledge.leads[name] if lead.at is at]
        found = next(
            (
                entries.page
                for entries in pages
                for lead in leads
                for label in entries.led(lead)
                if _something_unread(entries, label)
            ),
            None,
        )
        if found is not None:
            yield name, found


def _something_unread(entries: Entries, label: Label) -> bool:
    """Whether ink stands behind a label where no word was read, or only words that nobody can rely on."""
    raster = entries.layout.page.raster
    words = label.place.words[label.start : label.end]
    if raster is None or not words:
        return False
    left = max(word.box.x1 for word in words) + GAP
    behind = [word for word in entries.behind(label).words if word.box.x0 < left + ENTRY_WIDTH and normal(word.text)]
    if behind and any(word.confidence > UNSURE for word in behind):
        return False
    following = entries.lines[label.place.line][label.place.place + 1 :]
    right = min([place.box.x0 - GAP for place in following if entries.begins_with_label(place)] + [left + ENTRY_WIDTH])
    if right - left < LEAST[0]:
        return False
    top, bottom = min(word.box.top for word in words) - ABOVE, max(word.box.bottom for word in words) + BELOW
    place = Box(x0=left, top=max(top, 0), x1=right, bottom=bottom)
    printed = [
        word.box
        for word in entries.layout.page.words
        if word.visible and word.box.overlap(place) > 0 and word.confidence > UNSURE
    ]
    seen = ink(raster, place, printed)
    return seen.width >= LEAST[0] and seen.height >= LEAST[1] and seen.stroke[1] >= LEAST[1]
