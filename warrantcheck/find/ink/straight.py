"""Strokes drawn across a line to sign on: no hand signs with a ruler."""

from __future__ import annotations

from itertools import combinations
from math import atan2, degrees, hypot, radians, sin

from warrantcheck.find.ink.once import once
from warrantcheck.find.ink.stamps import Line as Stroke
from warrantcheck.find.ink.stamps import frame_of, lines_in
from warrantcheck.model.paper import Box, Raster

LONG, LEANS = 70.0, 0.05  # points of a stamp's side, and its slope: what is level may be a line of the form
GAP = 5.0  # points between the dashes of a frame
AROUND = 26.0  # points above and below the space in which the other side of a stamp's frame stands
# Points: length of a straight slant stroke over a place to sign, and of one that crosses another; how steep they are;
# how many make a zigzag. Of 178 signatures of nine hands none had such: the upright strokes of an M or an N are
# steeper. Of 27 that an X crossed out 23 did, of zigzags 2 of 15.
SLANT, CROSSING, STEEP, ZIGZAG = 28.0, 32.0, (0.17, 1.7), 4
# Of the height around a place that a stroke runs through which by itself crosses out what is there: who crosses out a
# page draws on above and below the place, what a hand ends its name with stays there. Of fourteen such strokes on
# papers of eleven hands the shortest took 0.88 of it; the last stroke of four names, 82 to 120 points long, 0.53 to
# 0.74.
THROUGH = 0.82
# Points of a flat stroke that crosses out by itself, and its slope at most: the bar of a large T had 88 and 0.25, the
# last strokes above 0.50 and more. Of 2,000 papers only stamps' sides were as long and as flat.
LONG_FLAT, FLAT = 120.0, 0.48
THIN_GAP, BESIDE_IT, FRAME = 3.0, 30.0, 90.0  # points: a stroke's holes; beside the place; to a stamp's other side
SAME = (8.0, 4.0)  # degrees and points by which lines of one stroke differ
CROSS = (12.0, 0.15)  # degrees between two strokes that cross, and of each that lies before the crossing at least


@once
def drawn_across(raster: Raster, space: Box) -> bool:
    """Whether somebody crossed out what is in a place: a stroke right through, a long flat one, two that cross, or a
    zigzag.

    A stamp's frame that lies over the place is none: whoever signed did so under it.
    """
    extent = Box(
        x0=max(space.x0 - BESIDE_IT, 0),
        top=max(space.top - AROUND, 0),
        x1=space.x1 + BESIDE_IT,
        bottom=space.bottom + AROUND,
    )
    slant = [one for one in lines_in(raster, extent, SLANT, THIN_GAP) if STEEP[0] <= _slope(one) <= STEEP[1]]
    strokes = _each_once([one for one in slant if _box(one).overlap(space) > 0])
    crossing = [one for one in strokes if _long(one) >= CROSSING]
    crossed = any(_cross(one, other) for one, other in combinations(crossing, 2))
    alone = any(_box(one).height >= THROUGH * extent.height or _is_long_flat(one) for one in strokes)
    if not (crossed or len(strokes) >= ZIGZAG or alone):
        return False
    wide = Box(x0=extent.x0, top=max(extent.top - FRAME, 0), x1=extent.x1, bottom=extent.bottom + FRAME)
    sides = [one for one in lines_in(raster, wide, LONG, GAP) if _slope(one) >= LEANS]
    pairs = (frame_of(one, other) for pair in combinations(sides, 2) for one, other in (pair, pair[::-1]))
    return not any(pairs)


def _each_once(strokes: list[Stroke]) -> list[Stroke]:
    """A thick stroke is found as several lines beside each other: the longest of them."""
    kept: list[Stroke] = []
    for one in sorted(strokes, key=_long, reverse=True):
        x, y = (one[0] + one[2]) / 2, (one[1] + one[3]) / 2
        if not any(abs(_turn(one) - _turn(other)) < SAME[0] and _off(other, x, y) < SAME[1] for other in kept):
            kept.append(one)
    return kept


def _cross(one: Stroke, other: Stroke) -> bool:
    """Whether two strokes cross, both somewhere in their middle."""
    (ax, ay, bx, by), (cx, cy, dx, dy) = one, other
    across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
    if abs(across) < sin(radians(CROSS[0])) * _long(one) * _long(other):
        return False
    first = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across
    second = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across
    return all(CROSS[1] <= at <= 1 - CROSS[1] for at in (first, second))


def _long(stroke: Stroke) -> float:
    return hypot(stroke[2] - stroke[0], stroke[3] - stroke[1])


def _is_long_flat(stroke: Stroke) -> bool:
    return _slope(stroke) < FLAT and _long(stroke) >= LONG_FLAT


def _turn(stroke: Stroke) -> float:
    return degrees(atan2(stroke[3] - stroke[1], stroke[2] - stroke[0]))


def _off(stroke: Stroke, x: float, y: float) -> float:
    """How far a point lies from the line of a stroke."""
    x0, y0, x1, y1 = stroke
    return abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / max(_long(stroke), 0.1)


def _slope(stroke: Stroke) -> float:
    x0, y0, x1, y1 = stroke
    return abs(y1 - y0) / max(x1 - x0, 0.1)


def _box(stroke: Stroke) -> Box:
    x0, y0, x1, y1 = stroke
    return Box(x0=x0, top=min(y0, y1) - 0.5, x1=x1, bottom=max(y0, y1) + 0.5)
