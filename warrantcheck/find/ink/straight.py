"""Straight lines over a line to sign on: a stamp's frame, or strokes drawn across it. No hand signs with a ruler.

numpy and OpenCV are imported where they are used: they are needed only where a line looks signed in a picture.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from math import hypot

from warrantcheck.find.ink.stamps import Line as Stroke
from warrantcheck.find.ink.stamps import frame_of, lines_in
from warrantcheck.model.paper import Box, Raster
from warrantcheck.model.values import dataclass

SHORTEST = 34.0  # points of a stamp's side and of a stroke through a line; a hand's straight part is shorter
GAP = 5.0  # points between the dashes of a frame
AROUND = 26.0  # points above and below the space in which the other side of a stamp's frame stands
LEVEL, BESIDE = 0.02, 4.0  # slope, and points to the line to sign on: what is so is that line itself, or a form's own
OWN = 0.8  # of the line to sign on that a form's own lines have at least
WIDE = 1.6  # points on both sides of a straight line that are its ink


@dataclass(frozen=True, slots=True)
class Straight:
    """What lies straight over a line: the page without it, and whether it is a stamp's frame."""

    without: Raster
    framed: bool


def straight(raster: Raster, space: Box, rule: Box) -> Straight | None:
    """The page without the straight strokes that lie over a line to sign on; None where there are none.

    A frame is taken out with all that stands in it.
    """
    extent = Box(x0=space.x0 - 8, top=space.top - AROUND, x1=space.x1 + 8, bottom=rule.bottom + AROUND)
    strokes = [one for one in lines_in(raster, extent, SHORTEST, GAP) if not _is_forms(one, rule)]
    frames = [
        frame for one, other in combinations(strokes, 2) for frame in (frame_of(one, other),) if frame is not None
    ]
    if not strokes or not any(_box(one).overlap(space) > 0 for one in strokes):
        return None
    import cv2
    import numpy as np

    gray = np.frombuffer(bytes(raster.gray), np.uint8).reshape(raster.height, raster.width).copy()
    scale = raster.scale
    for x0, y0, x1, y1 in strokes:
        ends = (round(x0 * scale), round(y0 * scale)), (round(x1 * scale), round(y1 * scale))
        cv2.line(gray, *ends, 255, max(round(2 * WIDE * scale), 1))
    for frame in frames:
        middle, sides = (frame.x * scale, frame.y * scale), ((frame.long + 4) * scale, (frame.high + 4) * scale)
        corners = cv2.boxPoints((middle, sides, frame.tilt))
        cv2.fillConvexPoly(gray, np.round(corners).astype(np.int32), 255)
    return Straight(replace(raster, gray=gray.tobytes()), bool(frames))


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
