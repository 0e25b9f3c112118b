"""Lines, segments and candidates: which words stand by themselves, and which are running text.

A *segment* is a run of words on one line, bounded by wide gaps, entry blanks or column rules. A *candidate* is a
segment, or two or three that belong together (a heading broken over lines). A printed phrase must fill a candidate
to count as a heading, title or label: the same words inside a sentence prove nothing.
"""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

from warrantcheck.find.ink.middle import median
from warrantcheck.find.lines.rows import rows_of
from warrantcheck.find.lines.segments import Segment
from warrantcheck.find.lines.spaced import joined, spelled_out
from warrantcheck.find.lines.text import PageText, around, normal
from warrantcheck.model.paper import Box, Page, Via, Word

__all__ = ["HEADING_DEPTH", "Candidate", "Layout", "PageText", "Segment", "around", "lay_out", "normal"]

LINES_APART = 1.1  # in line heights: a heading's next line is nearer than this, the next paragraph's is farther
LINES_BESIDE = 2  # the line that stands half a line lower in another column, and the one behind it
LIKE_HEIGHT = 2.2  # times: a title's lines are alike; the letters of a watermark are many times as tall
WATERMARK = 6.0  # times the usual height: a watermark across the page is no part of what is printed on it
HEADING_DEPTH = 0.4  # headings stand above this share of the printed height
LONGEST = 140  # characters of a candidate; longer is running text, and no phrase is that long


class Candidate(Struct, frozen=True, eq=False, dict=True):
    """One to three segments that may be one phrase."""

    segments: tuple[Segment, ...]

    @cached_property
    def read_text(self) -> str:
        return " ".join(segment.read_text for segment in self.segments)

    @cached_property
    def norm(self) -> str:
        return " ".join(segment.norm for segment in self.segments)

    @cached_property
    def box(self) -> Box:
        return around(segment.box for segment in self.segments)

    @property
    def page(self) -> int:
        return self.segments[0].page

    @cached_property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for segment in self.segments for word in segment.words)


class Layout(Struct, frozen=True, eq=False, dict=True):
    """A page's visible words in order, as lines of segments, and as candidates."""

    page: Page
    lines: tuple[tuple[Segment, ...], ...]

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        return tuple(segment for line in self.lines for segment in line)

    @cached_property
    def extent(self) -> Box:
        """What is printed on, top to bottom: a page's margins may be cut off or very wide in a picture."""
        if not self.segments:
            return Box(x0=0, top=0, x1=self.page.width, bottom=self.page.height)
        usual = median(segment.height for segment in self.segments)
        print_alone = [segment.box for segment in self.segments if segment.height <= WATERMARK * usual]
        return around(print_alone)

    def depth(self, box: Box) -> float:
        """How far down the printed part a box begins: 0 at its top, 1 at its bottom."""
        return (box.top - self.extent.top) / max(self.extent.height, 1.0)

    @cached_property
    def candidates(self) -> tuple[Candidate, ...]:
        """Single segments; neighbors on a line; two and three lines under one another."""
        found: list[Candidate] = []
        for segment in self.segments:
            if len(segment.norm) > LONGEST or not segment.norm:
                continue
            found.append(Candidate((segment,)))
            beside = self._beside(segment)
            if beside is not None:
                found.append(Candidate((segment, beside)))
            for below in self.below(segment):
                found.append(Candidate((segment, below)))
                found.extend(Candidate((segment, below, third)) for third in self.below(below))
        return tuple(found)

    def _beside(self, segment: Segment) -> Segment | None:
        line = self.lines[segment.line]
        return line[segment.place + 1] if segment.place + 1 < len(line) else None

    def below(self, segment: Segment) -> tuple[Segment, ...]:
        """Segments of the next line that stand right under this one; in a heading of the next one of this column: the
        title beside a court's name may stand half a line lower, and be a line of its own."""
        lines = LINES_BESIDE if self.depth(segment.box) <= HEADING_DEPTH else 1
        return self._stacked(segment, range(segment.line + 1, segment.line + 1 + lines))

    def above(self, segment: Segment) -> tuple[Segment, ...]:
        """Segments of the line before that stand right over this one."""
        return self._stacked(segment, range(segment.line - 1, segment.line))

    def _stacked(self, segment: Segment, indices: range) -> tuple[Segment, ...]:
        """Those of the first of some lines that has any in this column."""
        for index in (one for one in indices if 0 <= one < len(self.lines)):
            shared = [(other, _shared(segment.box, other.box)) for other in self.lines[index]]
            if any(wide > 0 for _, wide in shared):
                return tuple(other for other, wide in shared if _belongs(segment, other, wide))
        return ()

    @cached_property
    def by_ocr(self) -> bool:
        """Whether any of the page's words was read from pixels: only such words may have letters wrong."""
        return any(word.via is Via.OCR for word in self.page.words)

    @cached_property
    def text(self) -> PageText:
        return PageText(word for segment in self.segments for word in segment.words)


def _shared(one: Box, other: Box) -> float:
    """Points that both have in common from left to right; below 0 they stand apart."""
    return min(one.x1, other.x1) - max(one.x0, other.x0)


def _belongs(segment: Segment, other: Segment, shared: float) -> bool:
    """Whether two stand so near over one another, and are so alike, that they may be one phrase."""
    upper, lower = sorted((segment, other), key=lambda one: one.line)
    tall, low = max(segment.height, other.height), min(segment.height, other.height)
    near = lower.box.top - upper.box.bottom < LINES_APART * tall
    return tall <= LIKE_HEIGHT * low and near and shared > 0.5 * min(segment.box.width, other.box.width)


def lay_out(page: Page) -> Layout:
    """The page's visible words as lines and segments. Words the eye does not see count for nothing here."""
    words = [word for word in page.words if word.visible and not word.over and word.text.strip()]
    lines = tuple(
        tuple(
            Segment(tuple(joined(run) if spelled_out(run) else run), page.number, number, place)
            for place, run in enumerate(runs)
        )
        for number, runs in enumerate(rows_of(words))
    )
    return Layout(page, lines)
