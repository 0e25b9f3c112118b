"""Whether a paper says of itself that another page belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from warrantcheck.find.lines.layout import Layout

_COUNT = re.compile(r"\bpage\s+(\d{1,2})\b(?:\s+of\s+(\d{1,2})\b)?", re.IGNORECASE)
_SECOND = re.compile(r"\(\s*page\s+[2-9]\s*\)", re.IGNORECASE)
EDGES = 2  # lines at a page's head and foot in which its count stands


def breaks_off(layouts: Sequence[Layout]) -> bool:
    """Whether the last page's count goes on; or the first one is the second page of its form."""
    written = [layout for layout in layouts if layout.lines]
    if not written:
        return False
    goes_on = any(number < every and len(written) < every for number, every in counts(written[-1]))
    return _is_second(written[0]) or goes_on


def _is_second(layout: Layout) -> bool:
    """ "AO 93 (Rev. 11/13) Search and Seizure Warrant (Page 2)" at the head of what should be the first page."""
    return any(_SECOND.search(segment.read_text) for line in layout.lines[:EDGES] for segment in line)


def counts(layout: Layout) -> Iterator[tuple[int, int]]:
    """The page's number by its own first and last lines, and of how many; 0 where they do not say of how many."""
    for line in (*layout.lines[:EDGES], *layout.lines[-EDGES:]):
        said = " ".join(segment.read_text for segment in line)
        for found in _COUNT.finditer(said):
            yield int(found[1]), int(found[2] or 0)
