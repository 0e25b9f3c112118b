"""Strokes through a place and across a page: something was struck out. In plain Python, on few rows of pixels.

A stroke of a signature runs among its own letters; whoever strikes out begins before them and ends behind them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import ceil, floor

from msgspec import Struct

from warrantcheck.find.ink.once import once
from warrantcheck.find.ink.pieces import INK_DARK
from warrantcheck.find.ink.pixels import dark_below, place_of, rows_of
from warrantcheck.model.paper import Box, Raster

END = 9.0  # points from the outermost ink in which a stroke may begin or end: several strokes differ by so much
OVERSHOOT = 3.0  # points that a stroke through writing begins before it and ends behind it
NEAR = 1.2  # points around a straight line that a stroke of a hand keeps to
ON_IT = 0.94  # of the line's columns that are dark
LEAST_REST = 20.0  # points of writing under the stroke
# Points beside a place on which a line of the form, of a table or of a fold runs on: whoever strikes out ends sooner.
RUNS_ON = 28.0
MIDDLE = (0.15, 0.85)  # of the writing's height: an underline runs lower, a flourish higher

BANDS = 48  # strips of a page, in each the whitest row: between two lines of print only a stroke across is dark
STROKE = 9.0  # points: what is wider in such a row is print; a felt pen's stroke at 45 degrees has 7
LEAST_ACROSS = 0.45  # of the page's height that a stroke across it covers
LEAST_LEAN = 0.25  # of that height: what leans less is a frame's side or a fold
SEEN_IN = 0.8  # of the white rows that it passes; in the others print hides it
MOST_PAIRS = 2500  # of thin dark places in two rows: where there are more it is no white row but grain or print

_DARK = dark_below(INK_DARK)
_RUN = re.compile(b"\x01+")


class _Stroke(Struct, frozen=True):
    """A straight line in pixels of a place."""

    x0: int
    y0: int
    x1: int
    y1: int

    def at(self, x: int) -> float:
        return self.y0 + (self.y1 - self.y0) * (x - self.x0) / (self.x1 - self.x0)


@once
def struck_through(raster: Raster, box: Box, least_rest: float = LEAST_REST) -> bool:
    """Whether a straight stroke runs through the writing in a place, from before it to behind it.

    `least_rest` is the width in points of what must be left of the writing without the strokes.
    """
    columns, left, top = _columns(raster, box)
    scale = raster.scale
    if not _may_hold_stroke(columns, scale):
        return False
    found, near = _strokes(columns, scale), 2 * NEAR * scale
    lines = [one for one in found if _runs_on(raster, one, left, top)]
    strokes = [one for one in found if not any(_is_near(one, line, near) for line in lines)]
    if not strokes:
        return False
    rest = [
        (x, row)
        for x, rows in enumerate(columns)
        for row in _dark_rows(rows)
        if not any(one.x0 - near <= x <= one.x1 + near and abs(row - one.at(x)) <= near for one in strokes)
    ]
    if len(rest) < LEAST_REST * scale:
        return False
    across = sorted(x for x, _ in rest)
    first, last = across[len(across) // 50], across[-1 - len(across) // 50]  # grains lie outside
    down = [row for rows in columns[first : last + 1] for row in _dark_rows(rows)]
    head, high = min(down), max(down) - min(down)
    return last - first >= least_rest * scale and any(
        one.x0 + OVERSHOOT * scale <= first
        and last <= one.x1 - OVERSHOOT * scale
        and head + MIDDLE[0] * high <= (one.y0 + one.y1) / 2 <= head + MIDDLE[1] * high
        for one in strokes
    )


def _is_near(stroke: _Stroke, line: _Stroke, near: float) -> bool:
    return abs(line.at(stroke.x0) - stroke.y0) <= near and abs(line.at(stroke.x1) - stroke.y1) <= near


def _runs_on(raster: Raster, stroke: _Stroke, left: int, top: int) -> bool:
    """Whether a straight line goes on beside a place that begins at a pixel of the page."""
    wide, near = round(RUNS_ON * raster.scale), ceil(NEAR * raster.scale)

    def dark(x: int) -> bool:
        y = top + round(stroke.at(x))
        rows = range(max(y - near, 0), min(y + near + 1, raster.height))
        return 0 <= left + x < raster.width and any(_DARK[raster.gray[row * raster.width + left + x]] for row in rows)

    beside = (range(stroke.x0 - wide, stroke.x0), range(stroke.x1 + 1, stroke.x1 + wide + 1))
    return any(sum(map(dark, columns)) >= ON_IT * wide for columns in beside)


def _columns(raster: Raster, box: Box) -> tuple[list[bytes], int, int]:
    """Columns of a place, 1 where they are dark, from the first to the last that is somewhere; and the page's pixel at
    which that column begins."""
    x0, y0, x1, _ = place = place_of(raster, box)
    rows, seen = rows_of(raster, place, _DARK), 0
    for row in rows:
        seen |= int.from_bytes(row)
    dark = seen.to_bytes(x1 - x0)
    first, last, whole, wide = dark.find(1), dark.rfind(1), b"".join(rows), x1 - x0
    return [whole[x::wide] for x in range(first, last + 1)] if seen else [], x0 + max(first, 0), y0


def _may_hold_stroke(columns: Sequence[bytes], scale: float) -> bool:
    """Whether most columns are dark somewhere: letters of print stand too far apart for a stroke."""
    reach, most = int(END * scale), (1 - ON_IT) * (len(columns) - 1)
    return len(columns) >= 3 * reach and sum(1 not in one for one in columns[reach:-reach]) <= most


def _dark_rows(column: bytes) -> Iterator[int]:
    return (row for row, dark in enumerate(column) if dark)


def _strokes(columns: Sequence[bytes], scale: float) -> list[_Stroke]:
    """Straight lines from near the first column to near the last."""
    reach = int(END * scale)
    found: list[_Stroke] = []
    starts = [(x, y) for x in range(0, reach, 2) for y in _middles(columns[x])]
    ends = [(x, y) for x in range(len(columns) - 1, len(columns) - reach, -2) for y in _middles(columns[x])]
    for x0, y0 in starts:
        for x1, y1 in ends:
            one = _Stroke(x0, y0, x1, y1)
            known = any(abs(other.at(x0) - y0) < 2 and abs(other.at(x1) - y1) < 2 for other in found)
            if not known and _dark_along(columns, one, NEAR * scale):
                found.append(one)
    return found


def _middles(column: bytes) -> list[int]:
    """The middle of each run of dark rows."""
    return [run.start() + len(run.group()) // 2 for run in _RUN.finditer(column)]


def _dark_along(columns: Sequence[bytes], line: _Stroke, near: float) -> bool:
    """Whether a line is dark nearly all along."""
    missed, allowed = 0, (1 - ON_IT) * (line.x1 - line.x0)
    lean = (line.y1 - line.y0) / (line.x1 - line.x0)
    for x in range(line.x0, line.x1 + 1):
        y = line.y0 + lean * (x - line.x0)
        if columns[x].find(1, max(ceil(y - near), 0), floor(y + near) + 1) < 0:
            missed += 1
            if missed > allowed:
                return False
    return True


def crossed_out(raster: Raster, extent: Box) -> bool:
    """Whether a stroke runs slantwise across most of what is printed on a page."""
    rows = _white_rows(raster, extent)
    if len(rows) < BANDS // 2:
        return False
    high = extent.height * raster.scale
    near = round(2 * NEAR * raster.scale)
    dark = [(y, _around(places, near)) for y, places in rows]
    third = len(rows) // 3
    for first, (y0, starts) in enumerate(rows[:third]):
        for last, (y1, ends) in enumerate(rows[-third:], start=len(rows) - third):
            if y1 - y0 < LEAST_ACROSS * high or last - first + 1 < BANDS // 3 or len(starts) * len(ends) > MOST_PAIRS:
                continue
            between = dark[first : last + 1]
            for x0 in starts:
                for x1 in ends:
                    if abs(x1 - x0) >= LEAST_LEAN * high and _passes(between, x0, (x1 - x0) / (y1 - y0)):
                        return True
    return False


def _white_rows(raster: Raster, extent: Box) -> list[tuple[int, tuple[float, ...]]]:
    """In each strip of a page its whitest row, with the middles of the thin dark runs in it."""
    x0, x1 = max(int(extent.x0 * raster.scale), 0), min(int(extent.x1 * raster.scale), raster.width)
    y0, y1 = max(int(extent.top * raster.scale), 0), min(int(extent.bottom * raster.scale), raster.height)
    found = []
    for band in range(BANDS):
        top, bottom = y0 + (y1 - y0) * band // BANDS, y0 + (y1 - y0) * (band + 1) // BANDS
        whitest = _whitest(raster, x0, x1, range(top, bottom))
        if whitest is not None:
            y, row = whitest
            found.append((y, tuple(_thin(row, STROKE * raster.scale))))
    return found


def _whitest(raster: Raster, x0: int, x1: int, rows: range) -> tuple[int, bytes] | None:
    """The first row with the fewest dark pixels, and its pixels; no further one is looked at behind one with none."""
    best: tuple[int, bytes] | None = None
    fewest = x1 - x0 + 1
    for y in rows:
        row = raster.gray[y * raster.width + x0 : y * raster.width + x1].translate(_DARK)
        dark = row.count(1)
        if dark < fewest:
            best, fewest = (y, row), dark
        if not dark:
            break
    return best


def _thin(row: bytes, widest: float) -> Iterator[float]:
    start = row.find(1)
    while start >= 0:
        end = row.find(0, start)
        end = len(row) if end < 0 else end
        if end - start <= widest:
            yield (start + end) / 2
        start = row.find(1, end)


def _around(places: Sequence[float], near: int) -> int:
    """Columns that are dark or near to a dark place, as the bits of a number: `_passes` is asked a million times."""
    bits = 0
    for place in places:
        left = max(round(place) - near, 0)
        bits |= ((1 << (round(place) + near + 1 - left)) - 1) << left
    return bits


def _passes(between: Sequence[tuple[int, int]], x0: float, lean: float) -> bool:
    """Whether a stroke from the first of these rows at `x0`, so many columns a row, is seen in most of them."""
    y0 = between[0][0]
    may_miss = len(between) - SEEN_IN * len(between)
    for y, dark in between:
        if not dark >> round(x0 + lean * (y - y0)) & 1:
            may_miss -= 1
            if may_miss < 0:
                return False
    return True
