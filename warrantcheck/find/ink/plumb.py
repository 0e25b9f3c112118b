"""A form's upright lines, told from the steep strokes of a pen, which lean or are thicker.

Masks are H x W, 1 where there is ink; `scale` is pixels a point. Loaded with `hand` where a place has ink.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.uint8]

UPRIGHT = 26.0  # points of a run of ink straight down
# It is a line's where it leans no more than this, for one point down, and is no thicker than so many points; or is so
# tall. Of 326 runs around places to sign by three hands half lean less than 0.004, steep strokes of signatures 0.015
# and more. Of 884 papers four signatures more are told by it; of 260 drawn blank lines as many as before are called
# signed.
PLUMB, THICKEST, TALL = 0.012, 2.6, 80.0


def upright_lines(mask: Mask, thicker: Mask, scale: float) -> Mask:
    """Where a form's upright lines run; `thicker` is the mask grown by a pixel, which closes a line's gaps."""
    runs = cv2.morphologyEx(thicker, cv2.MORPH_OPEN, np.ones((round(UPRIGHT * scale), 1), np.uint8))
    _, numbers, stats, _ = cv2.connectedComponentsWithStats(np.asarray(runs, np.uint8))
    of_lines = [False, *(_is_plumb(mask, *one[:4], scale=scale) for one in stats[1:].tolist())]
    return np.asarray(np.array(of_lines)[numbers], np.uint8)


def _is_plumb(mask: Mask, left: int, top: int, wide: int, high: int, *, scale: float) -> bool:
    """Whether the ink along a run (pixels) stands upright from its top to its foot, and is thin."""
    if high >= TALL * scale:
        return True
    reach, middle = round(THICKEST * scale) + 1, left + wide // 2
    ink = mask[top : top + high, max(middle - reach, 0) : middle + reach + 1] > 0
    middle = min(middle, reach)
    before = np.cumprod(ink[:, middle::-1], axis=1).sum(1)  # pixels of ink on its left, with the middle one
    after = np.cumprod(ink[:, middle:], axis=1).sum(1)
    rows = np.flatnonzero(before)
    if len(rows) < high / 2:
        return True
    aside, part = (after - before)[rows] / 2, max(len(rows) // 4, 1)
    leans = float(np.median(aside[-part:]) - np.median(aside[:part]))
    down = float(np.median(rows[-part:]) - np.median(rows[:part]))
    thick = float(np.median((before + after - 1)[rows]))
    return abs(leans) <= PLUMB * max(down, 1) and thick <= THICKEST * scale
