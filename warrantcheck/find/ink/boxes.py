"""Boxes to tick that a form has drawn, and whether something was marked in them: read as letters, or as nothing at all.

Looked for only beside words that a box would make weighty. numpy is imported where it is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from warrantcheck.model.paper import Box, Raster

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DARK = 175  # gray below which a pixel is ink
SIZES = (5.0, 14.0)  # points of a box's sides
DRAWN = 0.8  # of each side that has ink
INSIDE, MARKED = 0.25, 0.1  # of a side that is left out around what is in a box; of that, ink of a mark
OVER = 5.0  # points over and under a row of words by which its boxes are higher
FIRST, WIDER = 3.0, 0.8  # points from the left end of a word; of the height of the lowest word
COVERED = 0.3  # of a box that lies in a word that was read well: it is a letter


class TickBox(Struct, frozen=True):
    """A box, and whether something was marked in it."""

    box: Box
    ticked: bool


def boxes_in(raster: Raster, row: Box, print_: Sequence[Box]) -> list[TickBox]:
    """The boxes on a row of words, from left to right; `print_` are words in which none stands."""
    import numpy as np

    scale = raster.scale
    left, top = max(int(row.x0 * scale), 0), max(int((row.top - OVER) * scale), 0)
    right, bottom = min(int(row.x1 * scale), raster.width), min(int((row.bottom + OVER) * scale), raster.height)
    gray = np.frombuffer(bytes(raster.gray), np.uint8).reshape(raster.height, raster.width)
    dark = (gray[top:bottom, left:right] < DARK).astype(np.float32)
    found: list[tuple[float, Box, bool]] = []
    for side in range(max(round(SIZES[0] * scale), 8), round(SIZES[1] * scale) + 1):
        if min(dark.shape) <= side + 2:
            break
        drawn = _drawn(dark, side)
        for y, x in np.argwhere(drawn >= DRAWN).tolist():
            x0, y0 = (left + x) / scale, (top + y) / scale
            box = Box(x0=x0, top=y0, x1=x0 + side / scale, bottom=y0 + side / scale)
            edge = max(round(INSIDE * side), 2)
            inside = dark[y + edge : y + side - edge + 1, x + edge : x + side - edge + 1]
            found.append((float(drawn[y, x]), box, bool(inside.mean() >= MARKED)))
    kept: list[TickBox] = []
    usual = min((word.height for word in print_), default=0.0)
    # Inside a box that is marked smaller ones are found, and around none a larger one.
    for _, box, ticked in sorted(found, key=lambda one: (-one[1].width, -one[0])):
        letter = any(box.overlap(word) > COVERED * box.area for word in print_)
        # A word that was read well may begin with its box; no capital is so wide, or has ink in its middle.
        begins = ticked and any(abs(box.x0 - word.x0) < FIRST and box.width >= WIDER * usual for word in print_)
        if (begins or not letter) and not any(box.overlap(other.box) > 0 for other in kept):
            kept.append(TickBox(box, ticked))
    return sorted(kept, key=lambda one: one.box.x0)


def _drawn(dark: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """How much of the worst side of a square, from each pixel as its left upper corner, has ink or ink beside it."""
    import numpy as np

    level = _along(dark, side)
    upright = _along(dark.T, side).T
    high, wide = dark.shape[0] - side, dark.shape[1] - side
    sides = (
        level[:high, :wide],
        level[side : side + high, :wide],
        upright[:high, :wide],
        upright[:high, side : side + wide],
    )
    return np.asarray(np.minimum.reduce(sides), np.float32)


def _along(dark: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """How much of each level run, so long, has ink on it or a pixel over or under it."""
    import numpy as np

    near = dark.copy()
    near[1:] = np.maximum(near[1:], dark[:-1])
    near[:-1] = np.maximum(near[:-1], dark[1:])
    sums = np.cumsum(np.pad(near, ((0, 0), (1, 0))), axis=1)
    return np.asarray((sums[:, side:] - sums[:, :-side]) / side, np.float32)
