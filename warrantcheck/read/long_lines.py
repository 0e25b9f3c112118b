"""Four-sided shapes of a picture's long straight lines: a sheet's sides, or what looks like them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Points = NDArray[np.float64]

LONG_SIDE = 480  # pixels; sheets are found as well at 480 as at 800, in a third of the time
LINES = 9  # longest lines kept in each direction: more only adds printed rules


def from_lines(fine: Pixels) -> list[Points]:
    """Four-sided shapes from the picture's long straight lines."""
    height, width = fine.shape
    edges = cv2.Canny(fine, 8, 24)
    raw: Any = cv2.HoughLinesP(edges, 1, np.pi / 360, 60, minLineLength=0.2 * LONG_SIDE, maxLineGap=12)
    if raw is None:
        return []
    segments = raw.reshape(-1, 4).astype(np.float64)
    border = np.array(  # where a side of the sheet lies outside, the picture's border is the side
        [[0, 0, width, 0], [0, height - 1, width, height - 1], [0, 0, 0, height], [width - 1, 0, width - 1, height]],
        np.float64,
    )
    slopes = np.abs(segments[:, 2:] - segments[:, :2])
    flat = slopes[:, 0] > slopes[:, 1]
    across = [*_distinct(segments[flat], 1), *border[:2]]
    down = [*_distinct(segments[~flat], 0), *border[2:]]
    shapes = []
    for top, bottom in _pairs(across, 1, 0.3 * height):
        for left, right in _pairs(down, 0, 0.3 * width):
            meets = [
                _meeting(one, other) for one, other in ((top, left), (top, right), (bottom, right), (bottom, left))
            ]
            corners = [meet for meet in meets if meet is not None]
            if len(corners) == 4 and np.abs(np.array(corners) - [width / 2, height / 2]).max() < LONG_SIDE:
                shapes.append(np.array(corners))
    return shapes


def _distinct(segments: Points, axis: int) -> list[Points]:
    """The longest lines, each once: those closer than 5 pixels at both ends are one line."""
    lengths = np.linalg.norm(segments[:, 2:] - segments[:, :2], axis=1)
    kept: list[Points] = []
    for line in segments[np.argsort(-lengths)]:
        ends = [_height_at(line, axis, place) for place in (0, LONG_SIDE)]
        if all(
            max(abs(_height_at(other, axis, p) - e) for p, e in zip((0, LONG_SIDE), ends, strict=True)) > 5
            for other in kept
        ):
            kept.append(line)
        if len(kept) == LINES:
            break
    return kept


def _height_at(line: Points, axis: int, place: float) -> float:
    """The line's coordinate along `axis` where its other coordinate is `place`."""
    x0, y0, x1, y1 = line if axis == 1 else (line[1], line[0], line[3], line[2])
    return float(y0 + (y1 - y0) * (place - x0) / ((x1 - x0) or 1e-6))


def _pairs(lines: list[Points], axis: int, apart: float) -> Iterator[tuple[Points, Points]]:
    middles = [float(line[axis] + line[axis + 2]) / 2 for line in lines]
    for first, low in enumerate(middles):
        for second, high in enumerate(middles):
            if high - low > apart:
                yield lines[first], lines[second]


def _meeting(one: Points, other: Points) -> Points | None:
    start, along = one[:2], one[2:] - one[:2]
    slope = cross(along, other[2:] - other[:2])
    if abs(slope) < 1e-9:
        return None
    return np.asarray(start + along * (cross(other[:2] - start, other[2:] - other[:2]) / slope), np.float64)


def cross(one: Points, other: Points) -> float:
    """The cross product of two directions: 0 where they are parallel."""
    return float(one[0] * other[1] - one[1] * other[0])
