"""Lines, segments and candidates: which words stand by themselves, and which are running text.

A *segment* is a run of words on one line, bounded by wide gaps, entry blanks or column rules. A *candidate* is a
segment, or two or three that belong together (a heading broken over lines). A printed phrase must fill a candidate
to count as a heading, title or label: the same words inside a sentence prove nothing.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from heapq import nsmallest
from statistics import median

from warrantcheck.model.paper import Box, Page, Word

GAP_IN_HEIGHTS = 1.5  # of the line's height: justified text on our forms reaches 0.9, columns begin at 2
SAME_LINE = 0.55  # of the smaller height that must be shared; below, the line under an "AO 93" footer was drawn in
MOST_ALIKE = 2.6  # times: so much taller is a capital with a tail than a small letter on its line
HIGH_FOR_WIDE, TOO_HIGH = 2.2, 1.4  # times a letter's width: the usual height, and how much more is too much
WHOLE_WORD = 3  # letters
NEAREST = 3  # words that tell where a line runs
LINES_APART = 1.1  # in line heights: a heading's next line is nearer than this, the next paragraph's is farther
LIKE_HEIGHT = 2.2  # times: a title's lines are alike; the letters of a watermark are many times as tall
WATERMARK = 6.0  # times the usual height: a watermark across the page is no part of what is printed on it
HEADING_DEPTH = 0.4  # headings stand above this share of the printed height
LONGEST = 140  # characters of a candidate; longer is running text, and no phrase is that long

_BLANKS = re.compile(r"[_\u2014\u2013=~.\u2026]{3,}")
_RULES = re.compile(r"^[)(|\[\]{}\u00a7:;_\-\u2014\u2013=~.,\u2026*'\"`]+$")
_NO_LETTERS = re.compile(r"[^0-9a-z]+")


@lru_cache(maxsize=20_000)
def normal(text: str) -> str:
    """Small letters and digits, one blank between words; accents, quotes and punctuation gone."""
    plain = text.replace("\u2019", "'").replace("'s ", "s ").replace("'", "")
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(_plain(char) for char in plain if not unicodedata.combining(char))
    return _NO_LETTERS.sub(" ", plain.lower()).strip()


def _plain(char: str) -> str:
    """Letters of other scripts stay letters: English words among Chinese ones do not fill their place."""
    if char.isascii() or not char.isalpha() or unicodedata.name(char, "").startswith("LATIN"):
        return char
    return "x"


@dataclass(frozen=True, eq=False)
class Segment:
    """Words that stand together on one line of one page."""

    page: int
    line: int  # index of the line on its page, from the top
    place: int  # index of the segment on its line, from the left
    words: tuple[Word, ...]

    @cached_property
    def read_text(self) -> str:
        return " ".join(word.text for word in self.words)

    @cached_property
    def norm(self) -> str:
        return normal(self.read_text)

    @cached_property
    def box(self) -> Box:
        return around(word.box for word in self.words)

    @cached_property
    def height(self) -> float:
        return median(word.box.height for word in self.words)


@dataclass(frozen=True, eq=False)
class Candidate:
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


@dataclass(frozen=True, eq=False)
class Layout:
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
        """Segments of the next line that stand right under this one."""
        return self._stacked(segment, segment.line + 1)

    def above(self, segment: Segment) -> tuple[Segment, ...]:
        """Segments of the line before that stand right over this one."""
        return self._stacked(segment, segment.line - 1)

    def _stacked(self, segment: Segment, index: int) -> tuple[Segment, ...]:
        if not 0 <= index < len(self.lines):
            return ()
        near = []
        for other in self.lines[index]:
            upper, lower = (segment, other) if index > segment.line else (other, segment)
            gap = lower.box.top - upper.box.bottom
            shared = min(segment.box.x1, other.box.x1) - max(segment.box.x0, other.box.x0)
            narrow = min(segment.box.width, other.box.width)
            if max(segment.height, other.height) > LIKE_HEIGHT * min(segment.height, other.height):
                continue
            if gap < LINES_APART * max(segment.height, other.height) and shared > 0.5 * narrow:
                near.append(other)
        return tuple(near)

    @cached_property
    def text(self) -> PageText:
        return PageText(self.segments)


class PageText:
    """The page's words as one normal text in which every character knows its word."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        parts: list[str] = []
        self._starts: list[int] = []
        self._words: list[Word] = []
        at = 0
        for segment in segments:
            for word in segment.words:
                text = normal(word.text)
                if not text:
                    continue
                self._starts.append(at)
                self._words.append(word)
                parts.append(text)
                at += len(text) + 1
        self.norm = " ".join(parts)
        self.tokens = frozenset(self.norm.split())

    def words(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that characters `start` to `end` of `norm` belong to."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        return tuple(self._words[first : bisect_left(self._starts, end)])


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box around all; at least one is needed."""
    every = tuple(boxes)
    return Box(
        x0=min(box.x0 for box in every),
        top=min(box.top for box in every),
        x1=max(box.x1 for box in every),
        bottom=max(box.bottom for box in every),
    )


def lay_out(page: Page) -> Layout:
    """The page's visible words as lines and segments. Words the eye does not see count for nothing here."""
    words = [word for word in page.words if word.visible and word.text.strip()]
    rows = _rows(words)
    lines = tuple(
        tuple(Segment(page.number, number, place, tuple(run)) for place, run in enumerate(runs))
        for number, runs in enumerate(filter(None, (_runs(row) for row in rows)))
    )
    return Layout(page, lines)


def _rows(words: list[Word]) -> list[list[Word]]:
    """Words grouped to lines from top to bottom, each from left to right."""
    rows: list[_Row] = []
    for word, box in sorted(((word, _letters(word)) for word in words), key=lambda one: one[1].middle[1]):
        row = min((row for row in rows[-6:] if row.shares(box) > SAME_LINE), key=lambda row: row.gap(box), default=None)
        if row is None:
            row = _Row()
            rows.append(row)
        row.add(word, box)
    return [sorted(row.words, key=lambda word: word.box.x0) for row in sorted(rows, key=lambda row: row.top)]


def _letters(word: Word) -> Box:
    """The word's box as high as its letters: on a line that leans OCR gives boxes that reach into the next lines."""
    box = word.box
    likely = HIGH_FOR_WIDE * box.width / max(len(word.text), 1)
    if len(word.text) < WHOLE_WORD or box.height <= TOO_HIGH * likely:
        return box
    middle = box.middle[1]
    return replace(box, top=middle - likely / 2, bottom=middle + likely / 2)


class _Row:
    """A line in the making. Lines of a bent sheet rise and fall: what is nearest tells where it runs at a place."""

    def __init__(self) -> None:
        self.words: list[Word] = []
        self._boxes: list[Box] = []

    def add(self, word: Word, box: Box) -> None:
        self.words.append(word)
        self._boxes.append(box)

    @property
    def top(self) -> float:
        return median(box.top for box in self._boxes)

    def gap(self, box: Box) -> float:
        """Points from a box to the nearest word of the line; below 0 where they overlap."""
        return min(_gap(one, box) for one in self._boxes)

    def shares(self, box: Box) -> float:
        """How much of the lower of both the line and a box share in height, where the line is nearest to the box.

        Letters of a watermark are many times as tall as the text that they cross: they share nothing.
        """
        small, large = sorted((median(one.height for one in self._boxes), box.height))
        if small <= 0 or large >= MOST_ALIKE * small:
            return 0.0
        near = nsmallest(NEAREST, self._boxes, key=lambda one: _gap(one, box))
        usual = (median(one.top for one in near), median(one.bottom for one in near))
        return max(_shared(*usual, box), _shared(near[0].top, near[0].bottom, box))


def _gap(one: Box, other: Box) -> float:
    return max(one.x0 - other.x1, other.x0 - one.x1)


def _shared(top: float, bottom: float, box: Box) -> float:
    return (min(bottom, box.bottom) - max(top, box.top)) / max(min(bottom - top, box.height), 0.1)


def _runs(row: list[Word]) -> list[list[Word]]:
    """A line's words split at wide gaps, entry blanks and column rules, which are left out."""
    height = max(median(word.box.height for word in row), 1.0)
    runs: list[list[Word]] = [[]]
    right = None
    for word in row:
        if _RULES.match(word.text) or (_BLANKS.search(word.text) and not normal(_BLANKS.sub("", word.text))):
            runs.append([])
            right = word.box.x1
            continue
        if right is not None and word.box.x0 - right > GAP_IN_HEIGHTS * height:
            runs.append([])
        runs[-1].append(word)
        right = word.box.x1
    return [run for run in runs if run]
