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
