"""Straight lines over a line to sign on: a stamp's frame, or strokes drawn across it. No hand signs with a ruler.

numpy and OpenCV are imported where they are used: they are needed only where a line looks signed in a picture.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from math import atan2, degrees, hypot, radians, sin
from typing import TYPE_CHECKING

from warrantcheck.find.ink.stamps import Line as Stroke
from warrantcheck.find.ink.stamps import frame_of, lines_in
from warrantcheck.model.paper import Box, Raster

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SHORTEST, LONG = 34.0, 70.0  # points of a stamp's side; of a stroke across a line: a hand's straight part is shorter
LEANS = 0.05  # slope of such a stroke: what is level may be a line of the form
GAP = 5.0  # points between the dashes of a frame
AROUND = 26.0  # points above and below the space in which the other side of a stamp's frame stands
LEVEL, BESIDE = 0.02, 4.0  # slope, and points to the line to sign on: what is so is that line itself, or a form's own
OWN = 0.8  # of the line to sign on that a form's own lines have at least
# Points: length of a straight slant stroke over a place to sign, of one that crosses another, and of one that by itself
# crosses out what is there; how steep they are; how many make a zigzag. Of 178 signatures of nine hands none had such:
# the upright strokes of an M or an N are steeper. Of 27 that an X crossed out 23 did, of 7 slashed ones 4, of zigzags
# 2 of 15.
SLANT, CROSSING, ACROSS, STEEP, ZIGZAG = 28.0, 32.0, 72.0, (0.17, 1.7), 4
THIN_GAP, BESIDE_IT, FRAME = 3.0, 30.0, 90.0  # points: a stroke's holes; beside the place; to a stamp's other side
SAME = (8.0, 4.0)  # degrees and points by which lines of one stroke differ
CROSS = (12.0, 0.15)  # degrees between two strokes that cross, and of each that lies before the crossing at least
WIDE = 1.6  # points on both sides of a straight line that are its ink


def without_frames(raster: Raster, space: Box, rule: Box) -> Raster | None:
    """The page without the stamps whose frames lie over a line to sign on, with what is in them; None without any."""
    strokes = [one for one in _around(raster, space, rule, SHORTEST) if not _is_forms(one, rule)]
    pairs = (frame_of(one, other) for pair in combinations(strokes, 2) for one, other in (pair, pair[::-1]))
    frames = [frame for frame in pairs if frame is not None]
    if not frames:
        return None
    import cv2
    import numpy as np

    gray, scale = _gray(raster), raster.scale
    for frame in frames:
        sides = ((frame.long + 2 * WIDE) * scale, (frame.high + 2 * WIDE) * scale)
        corners = cv2.boxPoints(((frame.x * scale, frame.y * scale), sides, frame.tilt))
        cv2.fillConvexPoly(gray, np.round(corners).astype(np.int32), 255)
    return replace(raster, gray=gray.tobytes())


def without_strokes(raster: Raster, space: Box, rule: Box) -> Raster | None:
    """The page without the long straight strokes that were drawn across a line to sign on; None without any."""
    strokes = [
        one for one in _around(raster, space, rule, LONG) if _slope(one) > LEANS and _box(one).overlap(space) > 0
    ]
    if not strokes:
        return None
    import cv2

    gray, scale = _gray(raster), raster.scale
    for x0, y0, x1, y1 in strokes:
        ends = (round(x0 * scale), round(y0 * scale)), (round(x1 * scale), round(y1 * scale))
        cv2.line(gray, *ends, 255, max(round(2 * WIDE * scale), 1))
    return replace(raster, gray=gray.tobytes())


def drawn_across(raster: Raster, space: Box) -> bool:
    """Whether somebody crossed out what is in a place: a long slant stroke, two that cross, or a zigzag.

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
    if not (crossed or len(strokes) >= ZIGZAG or any(_long(one) >= ACROSS for one in strokes)):
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


def _turn(stroke: Stroke) -> float:
    return degrees(atan2(stroke[3] - stroke[1], stroke[2] - stroke[0]))


def _off(stroke: Stroke, x: float, y: float) -> float:
    """How far a point lies from the line of a stroke."""
    x0, y0, x1, y1 = stroke
    return abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / max(_long(stroke), 0.1)


def _around(raster: Raster, space: Box, rule: Box, shortest: float) -> list[Stroke]:
    extent = Box(x0=space.x0 - 8, top=space.top - AROUND, x1=space.x1 + 8, bottom=rule.bottom + AROUND)
    return lines_in(raster, extent, shortest, GAP)


def _gray(raster: Raster) -> NDArray[np.uint8]:
    import numpy as np

    return np.frombuffer(bytes(raster.gray), np.uint8).reshape(raster.height, raster.width).copy()


def _slope(stroke: Stroke) -> float:
    x0, y0, x1, y1 = stroke
    return abs(y1 - y0) / max(x1 - x0, 0.1)


def _is_forms(stroke: Stroke, rule: Box) -> bool:
    """Whether a level line is the one to sign on, or another one of the form's: as long, or level with its ends."""
    x0, y0, x1, y1 = stroke
    level = abs(y1 - y0) <= LEVEL * hypot(x1 - x0, y1 - y0) + 0.5
    itself = abs((y0 + y1) / 2 - (rule.top + rule.bottom) / 2) < BESIDE
    aligned = abs(x0 - rule.x0) < BESIDE or abs(x1 - rule.x1) < BESIDE
    return level and (itself or aligned or x1 - x0 > OWN * rule.width)


def _box(stroke: Stroke) -> Box:
    x0, y0, x1, y1 = stroke
    return Box(x0=x0, top=min(y0, y1) - 0.5, x1=x1, bottom=max(y0, y1) + 0.5)
