"""Whether a hand has written in a place: one question, asked of all ink in it after what no hand draws was taken out.

Writing is one long stroke with loops, initials, or letters of many heights. Measured on drawn places to sign:
docs/measured.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import hypot
from typing import TYPE_CHECKING

from warrantcheck.model.paper import Box, Raster

if TYPE_CHECKING:
    from warrantcheck.find.ink.cleared import Cleared


class Hand(StrEnum):
    """What a place shows."""

    WRITING = "writing"
    MARKED = "marked"  # a seal, a stamp's frame or letters, strokes by a ruler, and no writing that is told from them
    OTHER = "other"  # ink of another kind
    NOTHING = "nothing"


MARGIN = 64.0  # points around a place that are looked at: a seal is seen whole
BRIDGE = 1.0  # points that a stroke may be broken by
STROKE = (22.0, 6.0)  # points: width and height of one long stroke
INITIAL = (9.0, 13.0)  # of one letter; letters of stamps on the papers looked at are up to 11 high
FREE_STROKE = (34.0, 9.0)  # of a stroke without a line under it: wider and higher than bold print
UNDER_LINE = 12.0  # points of height of what stands wholly under the line: print there is up to 11 high
LOOSE = 0.38  # of its box that a stroke takes; print takes 0.42 and more
# Outline, in times its longer side: a straight stroke has a little over two, but it is ruled. In times the diagonal of
# a short piece: a single stroke that strayed onto a line, 30 points wide, has 2.7.
CURLED, SHORT, SHORT_CURLED = 2.0, 40.0, 3.0
STRAIGHT = 0.55  # of a piece that lies on straight strokes
LETTERS = (40.0, 10.5)  # points: width of all letters and height of the largest
ALIKE = 0.6  # of the letters that are of one height: a hand's are less often
HIGH_PRINT, SOLID_PRINT, ROW_OF_PRINT = 8.5, 0.34, 5  # letters of a stamp that nobody read: height, how dark, how many
LOW_ROW = 13.0  # points: letters of small stamps are up to 11 high and may lean; those of "COPY" had 17 and stood level
LEVEL, BROAD = (
    0.2,
    1.2,
)  # of its height that feet of such letters differ, and that one is wide at most
OVER_PRINT = 1.8  # times such letters' height: joined with the print they stand on, they are less
DIGIT = 7.0  # points of height
MARK = 4.0  # square points taken out by which a place is marked
SPECK = 1.5  # points: smaller pieces are dust
# Pieces shorter than this, and how many: wiped toner or dirt, in which a stroke is no stroke. A smudged sample has 35;
# none of 180 signatures that were told on papers by other hands has so many.
FLECK, FLECKS = 8.0, 20


@dataclass(frozen=True, slots=True)
class Piece:
    """A connected piece of ink: its box in points, its ink in square points, its outline, and how much is straight."""

    box: Box
    ink: float
    outline: float
    straight: float

    @property
    def solid(self) -> float:
        return self.ink / max(self.box.width * self.box.height, 0.01)


def hand(
    raster: Raster, place: Box, rule: Box | None, print_: Sequence[Box], own: Box, *, cell: bool = False
) -> tuple[Hand, Box]:
    """What a place shows but for the words in `print_`, and where; most of a piece must stand in `own`."""
    from warrantcheck.find.ink.cleared import Cleared

    seen = Cleared(raster, place, MARGIN)
    if min(seen.mask.shape) < 20:
        return Hand.NOTHING, own
    seen.without_thick()
    if rule is not None:
        seen.without_rule(rule)
    seen.without_seals()
    if not cell:
        seen.without_frames()
    seen.without_lines()
    if not cell:
        seen.without_frames()
    seen.without_print(print_)
    seen.without_ruled(rule)
    pieces = [one for one in _pieces(seen, place) if _stands_in(one.box, own)]
    if sum(max(one.box.width, one.box.height) < FLECK for one in pieces) >= FLECKS:
        written = False
    elif rule is None:
        written = _is_stroke(pieces, [FREE_STROKE])
    else:
        higher = [one for one in pieces if one.box.top <= rule.bottom + 1 or one.box.height >= UNDER_LINE]
        written = _is_stroke(higher, [STROKE] if _is_number(higher) else [STROKE, INITIAL]) or _is_letters(higher)
    where = own
    for at, one in enumerate(pieces):
        where = where.union(one.box) if at else one.box
    if written:
        return Hand.WRITING, where
    letters = any(one.box.height >= HIGH_PRINT and _in_row(one, pieces) for one in pieces)
    if letters or seen.taken[seen.at(own)].sum() > MARK * raster.scale**2:
        return Hand.MARKED, where
    return Hand.OTHER if pieces else Hand.NOTHING, where


def _pieces(seen: Cleared, place: Box) -> list[Piece]:
    import cv2
    import numpy as np

    scale = seen.scale
    rows, _ = seen.at(place)
    mask = seen.mask.copy()
    mask[: rows.start], mask[rows.stop :] = 0, 0
    wide = max(round(BRIDGE * scale), 1) + 1
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((wide, wide), np.uint8)).astype(np.uint8)
    count, numbers, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    inner = cv2.erode(mask, np.ones((3, 3), np.uint8))
    edges = np.bincount(numbers[(mask > 0) & (inner == 0)], minlength=count)
    straight = np.bincount(numbers[(mask & seen.ruled) > 0], minlength=count)
    found = []
    for number in range(1, count):
        left, top, across, down, area = (int(value) for value in stats[number])
        if max(across, down) >= SPECK * scale:
            x0, y0 = (seen.left + left) / scale, (seen.top + top) / scale
            box = Box(x0=x0, top=y0, x1=x0 + across / scale, bottom=y0 + down / scale)
            found.append(Piece(box, area / scale**2, int(edges[number]) / scale, int(straight[number]) / area))
    return found


def _stands_in(one: Box, own: Box) -> bool:
    across = min(one.x1, own.x1) - max(one.x0, own.x0)
    down = min(one.bottom, own.bottom) - max(one.top, own.top)
    return across >= 0.4 * one.width and down >= 0.5 * one.height


def _is_stroke(pieces: Sequence[Piece], sizes: Sequence[tuple[float, float]]) -> bool:
    """One stroke with loops, so wide and high: much higher than letters of a stamp beside it."""
    print_ = _row_of_print(pieces)
    return any(
        one.solid <= LOOSE
        and one.straight < STRAIGHT
        and one.box.height >= OVER_PRINT * print_
        and _is_curled(one)
        and not _in_row(one, pieces)
        and any(one.box.width >= wide and one.box.height >= high for wide, high in sizes)
        for one in pieces
    )


def _is_curled(one: Piece) -> bool:
    wide, high = one.box.width, one.box.height
    short = max(wide, high) < SHORT
    return one.outline >= (SHORT_CURLED * hypot(wide, high) if short else CURLED * max(wide, high))


def _in_row(one: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether a piece is as high as most beside it: letters of a stamp; high ones also stand level."""
    high = one.box.height
    others = [other.box for other in pieces if other is not one and other.box.height >= DIGIT]
    alike = [other for other in others if abs(other.height - high) <= 0.15 * high]
    if high > LOW_ROW:
        alike = [other for other in alike if other.width <= BROAD * high]
        if one.box.width > BROAD * high or any(abs(other.bottom - one.box.bottom) > LEVEL * high for other in alike):
            return False
    return len(alike) >= 3 and len(alike) >= ALIKE * len(others)


def _row_of_print(pieces: Sequence[Piece]) -> float:
    """The height of letters of a stamp that nobody read: several of one height; 0 where there are none."""
    heights = sorted(
        one.box.height
        for one in pieces
        if HIGH_PRINT <= one.box.height <= 20 and one.box.width < 1.4 * one.box.height and one.solid >= SOLID_PRINT
    )
    rows = (high for at, high in enumerate(heights) if sum(one <= 1.12 * high for one in heights[at:]) >= ROW_OF_PRINT)
    return max(rows, default=0.0)


def _is_number(pieces: Sequence[Piece]) -> bool:
    """Whether most pieces are of one height, as the digits of a date by pen are."""
    heights = sorted(one.box.height for one in pieces if one.box.height >= DIGIT)
    middle = heights[len(heights) // 2] if heights else 0.0
    alike = sum(abs(high - middle) <= 0.12 * middle for high in heights)
    return alike >= ROW_OF_PRINT and alike >= 0.7 * len(heights)


def _is_letters(pieces: Sequence[Piece]) -> bool:
    """Letters by a hand: of many heights, with much paper among them."""
    letters = [one for one in pieces if one.box.height >= 3 and one.box.width <= 60 and one.straight < STRAIGHT]
    if len(letters) < 3 or _row_of_print(letters):
        return False
    wide = max(one.box.x1 for one in letters) - min(one.box.x0 for one in letters)
    heights = sorted(one.box.height for one in letters)
    middle = heights[len(heights) // 2]
    alike = sum(abs(high - middle) <= max(0.18 * middle, 0.6) for high in heights)
    loose = sum(one.ink for one in letters) <= LOOSE * sum(one.box.width * one.box.height for one in letters)
    return wide >= LETTERS[0] and heights[-1] >= LETTERS[1] and alike < ALIKE * len(letters) and loose
