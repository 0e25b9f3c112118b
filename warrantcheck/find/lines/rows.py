"""Words of a page as rows from top to bottom, and rows cut into runs of words that stand together."""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from warrantcheck.find.ink.middle import median, middle
from warrantcheck.find.lines.text import normal
from warrantcheck.model.paper import Box, Word

GAP_IN_HEIGHTS = 1.5  # of the line's height: justified text on our forms reaches 0.9, columns begin at 2
SAME_LINE = 0.55  # of the smaller height that must be shared; below, the line under an "AO 93" footer was drawn in
MOST_ALIKE = 2.6  # times: so much taller is a capital with a tail than a small letter on its line
HIGH_FOR_WIDE, TOO_HIGH = 2.2, 1.4  # times a letter's width: the usual height, and how much more is too much
WHOLE_WORD = 3  # letters
NEAREST = 3  # words that tell where a line runs
ROWS_NEAR = 6  # rows begun last, to which a further word may belong

_BLANKS = re.compile(r"[_\u2014\u2013=~.\u2026]{3,}")
_RULES = re.compile(r"^[)(|\[\]{}\u00a7:;_\-\u2014\u2013=~.,\u2026*'\"`]+$")


def rows_of(words: Sequence[Word]) -> Iterator[list[list[Word]]]:
    """Rows from top to bottom, each as its runs from left to right; a row of rules only is none."""
    return filter(None, (runs_of(row) for row in _rows(words)))


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    """Words grouped to lines from top to bottom, each from left to right."""
    rows: list[_Row] = []
    for word, box in sorted(((word, _letters(word)) for word in words), key=lambda one: one[1].middle[1]):
        near: _Row | None = None
        least = float("inf")
        for row in rows[-ROWS_NEAR:]:
            if row.low <= box.top or box.bottom <= row.high:
                continue  # most rows: beside none of their words
            gap = row.gap_if_level(box)
            if gap is not None and gap < least:
                near, least = row, gap
        if near is None:
            near = _Row()
            rows.append(near)
        near.add(word, box)
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
        self._heights: list[float] = []  # sorted
        self.high, self.low = float("inf"), float("-inf")  # of all its words

    def add(self, word: Word, box: Box) -> None:
        self.words.append(word)
        self._boxes.append(box)
        insort(self._heights, box.height)
        self.high, self.low = min(self.high, box.top), max(self.low, box.bottom)

    @property
    def top(self) -> float:
        return median(box.top for box in self._boxes)

    def gap_if_level(self, box: Box) -> float | None:
        """Points from a box to the nearest word of the line, below 0 where they overlap; None if it is no part of it.

        A part shares enough of the lower height of both, where the line is nearest to the box. Letters of a watermark
        are many times as tall as the text that they cross: they share nothing.
        """
        small, large = sorted((middle(self._heights), box.height))
        if large >= MOST_ALIKE * small:
            return None
        x0, x1 = box.x0, box.x1
        gaps = [max(one.x0 - x1, x0 - one.x1) for one in self._boxes]
        gap = min(gaps)
        nearest = self._boxes[gaps.index(gap)]
        if _shared(nearest.top, nearest.bottom, box) <= SAME_LINE:
            boxes = [self._boxes[at] for at in sorted(range(len(gaps)), key=gaps.__getitem__)[:NEAREST]]
            top, bottom = middle(sorted(one.top for one in boxes)), middle(sorted(one.bottom for one in boxes))
            if _shared(top, bottom, box) <= SAME_LINE:
                return None
        return gap


def _shared(top: float, bottom: float, box: Box) -> float:
    return (min(bottom, box.bottom) - max(top, box.top)) / max(min(bottom - top, box.height), 0.1)


def runs_of(row: Sequence[Word], gap: float = GAP_IN_HEIGHTS) -> list[list[Word]]:
    """A line's words split at gaps wider than `gap` heights, entry blanks and column rules, which are left out."""
    height = max(median(word.box.height for word in row), 1.0)
    runs: list[list[Word]] = [[]]
    right = None
    for word in row:
        rule = not word.text.isalnum() and (
            _RULES.match(word.text) or (_BLANKS.search(word.text) and not normal(_BLANKS.sub("", word.text)))
        )
        if rule:
            runs.append([])
            right = word.box.x1
            continue
        if right is not None and word.box.x0 - right > gap * height:
            runs.append([])
        runs[-1].append(word)
        right = word.box.x1
    return [run for run in runs if run]
