"""Boxes to tick that are drawn beside words: a square of four thin sides, with or without a mark in it.

What was read of such a box tells nothing: "O", "DX", "[J" or no word at all. numpy is imported where it is used: few
lines have words that are looked at so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from warrantcheck.find.ink.once import once
from warrantcheck.find.ink.pixels import place_of
from warrantcheck.model.paper import Box, CheckBox, Raster

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Of a line's letters: how far before a word its box may begin, and how large one is.
BEFORE, LEAST, MOST, OVER = 3.0, 0.72, 1.7, 0.7
# Of each side what is dark: 65 looks at drawn boxes gave 0.87 to 1.0. Strokes of letters side by side make squares of
# up to 0.92: whoever asks has to know what was read there.
SIDE = 0.86
MARK = 0.2  # of what is inside that is dark: 10 ticked boxes of six hands had 0.39 to 0.92, 14 empty ones 0.0
INSIDE = 0.24  # of the box's width that its sides and what lies on them may take, on each side
FEWEST = 9  # pixels of a side: in fewer a letter looks like a box
# Gray values that sides are darker than the paper around them, and how much of the place may be: else it is a shadow.
PAPER, DARKER, MOST_DARK = 80, 45, 0.5


@once
def box_before(raster: Raster, word: Box) -> CheckBox | None:
    """The box to tick right before a word, and whether something is in it."""
    import numpy as np

    high = word.height
    around = Box(
        x0=max(word.x0 - BEFORE * high, 0), top=word.top - OVER * high, x1=word.x0, bottom=word.bottom + OVER * high
    )
    x0, y0, x1, y1 = place_of(raster, around)
    gray = np.frombuffer(raster.gray, np.uint8).reshape(raster.height, raster.width)[y0:y1, x0:x1]
    if min(gray.shape) <= FEWEST:
        return None
    dark = gray < np.percentile(gray, PAPER) - DARKER
    if dark.mean() > MOST_DARK:
        return None
    sizes = range(max(round(LEAST * high * raster.scale), FEWEST), round(MOST * high * raster.scale) + 1)
    # The largest: a cross in a box makes small squares with its sides.
    squares = (_square(dark, size) for size in reversed(sizes) if size < min(dark.shape))
    found = next((one for one in squares if one[0] >= SIDE), None)
    if found is None:
        return None
    _, top, left, size = found
    edge = max(round(INSIDE * size), 2)
    ticked = float(dark[top + edge : top + size - edge, left + edge : left + size - edge].mean()) >= MARK
    scale = raster.scale
    at = Box(
        x0=(x0 + left) / scale,
        top=(y0 + top) / scale,
        x1=(x0 + left + size) / scale,
        bottom=(y0 + top + size) / scale,
    )
    return CheckBox(name="", box=at, ticked=ticked)


def _square(dark: NDArray[np.bool_], size: int) -> tuple[float, int, int, int]:
    """The square of so many pixels whose palest side is the darkest: of that side what is dark, its top and left.

    A side may lean by a pixel: a row is dark where it or a neighbor is.
    """
    import numpy as np

    thick = np.pad(dark, 1)
    lying = (thick[:-2, 1:-1] | dark | thick[2:, 1:-1]).astype(np.float32)
    upright = (thick[1:-1, :-2] | dark | thick[1:-1, 2:]).astype(np.float32)
    along = np.pad(lying.cumsum(axis=1), ((0, 0), (1, 0)))
    along = (along[:, size:] - along[:, :-size]) / size  # of the row's next `size` pixels
    down = np.pad(upright.cumsum(axis=0), ((1, 0), (0, 0)))
    down = (down[size:] - down[:-size]) / size
    height, width = dark.shape[0] - size, dark.shape[1] - size
    sides = [
        along[:height, :width],
        along[size - 1 : size - 1 + height, :width],
        down[:height, :width],
        down[:height, size - 1 : size - 1 + width],
    ]
    palest = np.minimum.reduce(sides)
    top, left = np.unravel_index(int(palest.argmax()), palest.shape)
    return float(palest[top, left]), int(top), int(left), size
