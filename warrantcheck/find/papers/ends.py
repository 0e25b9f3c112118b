"""Whether a paper says of itself that another page belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from warrantcheck.find.lines.layout import Layout
from warrantcheck.model.forms import Knowledge

# "P. 002/004" is a fax machine's count of its own sheets, and no page count.
_COUNT = re.compile(r"\bpage\s+(\d{1,2})\b(?:\s+of\s+(\d{1,2})\b)?", re.IGNORECASE)
_FAX = re.compile(r"\bfax\b", re.IGNORECASE)
_TELEPHONE = re.compile(r"\d{3}\W{1,2}\d{3}\W\d{4}\b")
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b")
_SECOND = re.compile(r"\(\s*page\s+[2-9]\s*\)", re.IGNORECASE)
LONG_LINE = 0.55  # of the printed width: a line of running text that ends at the right edge
EDGES = 2  # lines at a page's head and foot in which its count stands
LEAST_WORDS = 6  # of a line of running text


def _is_senders(line: str) -> bool:
    """Whether a line at a page's edge is what a fax machine adds: its pages are those of what was sent."""
    return bool(_FAX.search(line)) or bool(_TELEPHONE.search(line) and _CLOCK.search(line))


def breaks_off(layouts: Sequence[Layout], knowledge: Knowledge) -> bool:
    """Whether the last page's count, or its last sentence, goes on; or the first one is the second page of its form."""
    written = [layout for layout in layouts if layout.lines]
    if not written:
        return False
    last = written[-1]
    goes_on = any(number < every and len(written) < every for number, every in counts(last))
    return _is_second(written[0]) or goes_on or _sentence_goes_on(last, knowledge)


def _is_second(layout: Layout) -> bool:
    """ "AO 93 (Rev. 11/13) Search and Seizure Warrant (Page 2)" at the head of what should be the first page."""
    return any(_SECOND.search(segment.read_text) for line in layout.lines[:EDGES] for segment in line)


def counts(layout: Layout) -> Iterator[tuple[int, int]]:
    """The page's number by its own first and last lines, and of how many; 0 where they do not say of how many."""
    for line in (*layout.lines[:EDGES], *layout.lines[-EDGES:]):
        said = " ".join(segment.read_text for segment in line)
        for found in () if _is_senders(said) else _COUNT.finditer(said):
            yield int(found[1]), int(found[2] or 0)


def _sentence_goes_on(layout: Layout, knowledge: Knowledge) -> bool:
    """Whether the lowest line is running text across the page that ends in "the" or "of": no sentence ends so.

    Only of a file's own words: where a picture ends, and which line OCR has read last, is not known well enough.
    """
    last = max(layout.segments, key=lambda one: one.box.bottom)
    if layout.by_ocr:
        return False
    words = last.norm.split()
    across = last.box.width > LONG_LINE * layout.extent.width
    return across and len(words) >= LEAST_WORDS and words[-1] in knowledge.tables["sentence_goes_on"]
