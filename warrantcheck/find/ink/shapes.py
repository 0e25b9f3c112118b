"""What a piece of ink is drawn like: how a stroke turns, marks of two straight strokes.

Strokes are masks (H x W, true where there is ink), `scale` is pixels a point. Loaded with `hand` where a place has ink.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.uint8]
Stroke = NDArray[np.bool_]

# Of a mark of two straight strokes, measured on drawn ones by pen, which are up to 26 points high: points that it is
# long, the narrower side in times the other, and its length in times its thickness. Spikes of a signature that a scan
# broke are narrower, and of a blot any two strokes take all.
SIZE, NARROW, THIN = (8.0, 42.0), 0.45, 5.0
BOWED = 1.15  # of its way, in times its diagonal: a single straight stroke has 1.0
# Of a ring that a pen drew around something: points of its longer and its shorter side, points from its outline
# in which all of it lies, and how much of the outline has ink. The form's line and print cut
# such rings open.
RING, ON_OUTLINE, CLOSED, ON_IT = (26.0, 9.0), 3.2, 0.7, 0.93
# Of an arrow: points of its length; of it that is the shaft; points that the shaft is high, and that it bends; where in
# the head's height the shaft ends.
ARROW, SHAFT, SHAFT_HIGH, AMID = (14.0, 90.0), 0.5, (4.0, 3.0), (0.2, 0.8)
LONG, REST, BENT = 0.5, 0.1, 1.6  # how long one stroke is; what of the ink lies beside both; points that they bend


def course(stroke: NDArray[np.bool_]) -> tuple[float, int]:
    """The way of a stroke in times the diagonal of its box, and how often level lines in a quarter of it cross it.

    After Cauchy and Crofton a stroke, however thick, is as long as it is often crossed by lines in four directions.
    """
    rows, columns = np.flatnonzero(stroke.any(1)), np.flatnonzero(stroke.any(0))
    one = np.pad(stroke[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].astype(np.int8), 1)
    level, upright = (np.diff(one, axis=axis) > 0 for axis in (1, 0))
    down, up = one[1:, 1:] > one[:-1, :-1], one[1:, :-1] > one[:-1, 1:]
    crossings = float(level.sum() + upright.sum() + (down.sum() + up.sum()) / 2**0.5)
    long = np.pi / 8 * crossings / float(np.hypot(one.shape[0] - 2, one.shape[1] - 2))
    return long, int(np.quantile(level.sum(1)[1:-1], 0.75))


def is_mark(stroke: Stroke, scale: float, turns: float) -> bool:
    """Whether a stroke is an X or a tick: nobody signs so."""
    high, wide = (side / scale for side in stroke.shape)
    thick = float(stroke.sum()) / scale**2 / max(turns * float(np.hypot(wide, high)), 1.0)
    mark = max(SIZE[0], THIN * thick) <= max(wide, high) <= SIZE[1] and min(wide, high) >= NARROW * max(wide, high)
    return mark and turns >= BOWED and _of_two_strokes(stroke, scale)


def points_out(stroke: Stroke, printed: Stroke, scale: float) -> bool:
    """Whether a stroke is a ring around something, or an arrow: it turns as a signature does, and is none."""
    return _is_ring(stroke, printed, scale) or _is_arrow(stroke, scale)


def _is_ring(stroke: Stroke, printed: Stroke, scale: float) -> bool:
    """Whether all of a stroke lies on one outline without a dent, and nearly all of that has ink, or print over it."""
    sides = sorted(side / scale for side in stroke.shape)
    if sides[1] < RING[0] or sides[0] < RING[1]:
        return False
    mask = np.pad(stroke.astype(np.uint8), 2)
    points = cv2.findNonZero(mask)
    outline = np.zeros_like(mask)
    cv2.polylines(outline, [cv2.convexHull(points)], True, (1,), 1)
    near = 2 * round(ON_OUTLINE * scale) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (near, near))
    on_it = float(mask[cv2.dilate(outline, kernel) > 0].sum()) / float(mask.sum())
    covered = float(outline[cv2.dilate(mask | np.pad(printed.astype(np.uint8), 2), kernel) > 0].sum()) / float(
        outline.sum()
    )
    return on_it >= ON_IT and covered >= CLOSED


def _is_arrow(stroke: Stroke, scale: float) -> bool:
    """Whether a stroke is a level shaft with a head at one end, which is pointed there and stands around it."""
    high, wide = stroke.shape
    if not ARROW[0] <= wide / scale <= ARROW[1] or high > wide or not stroke.any(0).all():
        return False
    rows = np.arange(high)[:, None]
    first, last = stroke.argmax(0), high - 1 - stroke[::-1].argmax(0)
    extent, middle = (last - first + 1) / scale, (stroke * rows).sum(0) / stroke.sum(0) / scale
    for way in (1, -1):
        tall, level = extent[::way], middle[::way]
        shaft = int(np.argmax(tall > SHAFT_HIGH[0])) if (tall > SHAFT_HIGH[0]).any() else wide
        head = tall[shaft:]
        if not SHAFT * wide <= shaft < wide - 2 * scale or float(head.max()) < SHAFT_HIGH[0] + 1:
            continue
        along = np.arange(shaft)
        bent = np.abs(level[:shaft] - np.polyval(np.polyfit(along, level[:shaft], 1), along)).max()
        tip = float(head[-max(round(scale), 1) :].min())
        top, foot = (
            float(one.min() if way_up else one.max()) / scale
            for one, way_up in ((first[::way][shaft:], True), (last[::way][shaft:], False))
        )
        amid = (float(level[-1]) - top) / max(foot - top, 0.1)
        if bent <= SHAFT_HIGH[1] and tip <= 0.6 * float(head.max()) and AMID[0] <= amid <= AMID[1]:
            return True
    return False


def _of_two_strokes(stroke: Stroke, scale: float) -> bool:
    """Whether two straight strokes make it, however they meet: an X, a tick, a corner."""
    rest = np.pad(stroke.astype(np.uint8), 2)
    all_of_it = int(rest.sum())
    thick = 2 * float(cv2.distanceTransform(rest, cv2.DIST_L2, 3).max())
    least = max(int(LONG * max(stroke.shape)), 3)
    found = cv2.HoughLinesP(rest * 255, 1, np.pi / 180, threshold=least, minLineLength=least, maxLineGap=round(scale))
    lines = [] if found is None else found.reshape(-1, 4).tolist()
    for _ in range(2):
        left = [_without_line(rest, line, thick + BENT * scale) for line in lines[:60]]
        rest = min(left, key=lambda one: int(one.sum()), default=rest)
    return int(rest.sum()) <= REST * all_of_it


def _without_line(mask: Mask, line: Sequence[float], thick: float) -> Mask:
    left, wide = mask.copy(), max(round(thick), 1)
    x0, y0, x1, y1 = (round(at) for at in line)
    cv2.line(left, (x0, y0), (x1, y1), (0,), wide)
    return left
