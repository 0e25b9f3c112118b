"""Outlines that no writing has: frames of boxes and stamps, tables, round seals, what runs in from the picture's edge.

Pieces of ink are masks (H x W, 1 where there is ink). numpy and OpenCV are imported where they are used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from warrantcheck.model.paper import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

NEAR_EDGE = 3.0  # points
AS_LONG = 0.4  # of the page's side
# A scanner's streak: points that its straight pieces are long, and wide at most; points of print that may cut it; how
# long it is, of the page's height, and how much it leans. Seen on five drawn office scans, where it ran down all of the
# page; not measured on others.
# Points between specks of a desk, that it is broad, and from the picture's edge to it; of a side that it takes.
SPECKS, BAND, RIM, ALONG = 5.0, 9.0, 14.0, 0.5
STREAK, HOLE, STREAKED, LEANING = (5.5, 3.0), 16.0, 0.4, 0.06
SEAL, ROUND = (36.0, 130.0), 1.25  # points: width of a round seal; its longer side to the other
MARKER = 5.0  # points that a marker's stroke is thick, and no table's line
# Points of a piece of a table, of one with a bar in it, of its level and upright runs; of its ink in them.
TABLE, LARGE, RUN, RULED = 60.0, 250.0, 18.0, 0.6
CORNER = (36.0, 0.95)  # the same two of a cell's corner, which is nothing but lines, as no letter but an L is
THIN = 3.0  # points of a cell's line at most: a stamp's letters are nothing but straight strokes, too, and thicker
# Bars of a bar code at least; of a column's height that is of another kind than the rest; of the columns that are
# of one kind.
BARS = (3, 0.12, 0.85)
# Of a frame: points of ink at its sides; of a side that has ink; sides that have; of its ink that lies elsewhere.
SIDE, ALONG, SIDES, AROUND = 4.0, 0.8, 4, 0.2


def thickest(mask: Pixels) -> float:
    """How thick the thickest stroke of a piece is, in pixels."""
    import cv2

    around = cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_CONSTANT)
    return 2 * float(cv2.distanceTransform(around, cv2.DIST_L2, 3).max())


def edges_touched(box: Box, shape: tuple[int, ...], scale: float) -> int:
    """How many of the picture's edges a piece touches; one that is as long as much of an edge counts for more."""
    wide, high = shape[1] / scale, shape[0] / scale
    sides = [box.x0, box.top, wide - box.x1, high - box.bottom]
    touched = sum(side < NEAR_EDGE for side in sides)
    return touched + 1 if touched and (box.width > AS_LONG * wide or box.height > AS_LONG * high) else touched


def is_bars(ink: Pixels, box: Box, scale: float) -> bool:
    """Whether a place shows the bars of a bar code: nearly every column is ink from top to foot, or paper."""
    import numpy as np

    rows, columns = (slice(int(a * scale), int(b * scale) + 1) for a, b in ((box.top, box.bottom), (box.x0, box.x1)))
    inner = ink[rows, columns]
    inner = inner[len(inner) // 4 : len(inner) - len(inner) // 4]  # figures stand under some
    if not inner.size:
        return False
    share = inner.mean(axis=0)
    dark = share > 0.5
    bars = int((np.diff(dark.astype(np.int8)) > 0).sum())
    return bars >= BARS[0] and float((np.abs(share - dark) <= BARS[1]).mean()) >= BARS[2]


def is_boxed(mask: Pixels, scale: float) -> bool:
    """Whether a piece is the frame of a box, a table or a stamp: ink all along its sides, and little else."""
    import cv2
    import numpy as np

    side = SIDE * scale
    points = np.argwhere(mask)[:, ::-1].astype(np.float32)
    (x, y), (wide, high), turn = cv2.minAreaRect(points)
    if min(wide, high) <= 3 * side:
        return False
    turned = np.deg2rad(turn)
    across = (points[:, 0] - x) * np.cos(turned) + (points[:, 1] - y) * np.sin(turned)
    down = (points[:, 1] - y) * np.cos(turned) - (points[:, 0] - x) * np.sin(turned)
    near_x, near_y = wide / 2 - np.abs(across) < side, high / 2 - np.abs(down) < side
    sides = [(near_y & (down < 0), across, wide), (near_y & (down > 0), across, wide)]
    sides += [(near_x & (across < 0), down, high), (near_x & (across > 0), down, high)]
    covered = [len(np.unique((along[near] / side).astype(int))) >= ALONG * long / side for near, along, long in sides]
    return sum(covered) >= SIDES and float((near_x | near_y).mean()) >= 1 - AROUND


def is_ruled(mask: Pixels, thick: float, scale: float) -> bool:
    """Whether a piece is of level and upright lines: what a thick or leaning table has left."""
    import cv2
    import numpy as np

    run, long = round(RUN * scale), max(mask.shape) / scale
    large = long >= (TABLE if thick <= MARKER else LARGE)
    if not large and (long < CORNER[0] or min(mask.shape) < run or thick > THIN):
        return False
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    lines = [cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones(shape, np.uint8)) for shape in ((1, run), (run, 1))]
    least = RULED if large else CORNER[1]
    return float(np.maximum(*lines).sum()) >= least * float(joined.sum())


def streaks(dark: Pixels, scale: float) -> Pixels:
    """The thin lines down a page that dirt in a scanner has left, however they lean."""
    import cv2
    import numpy as np

    long, thick = (round(points * scale) for points in STREAK)
    runs = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((long, 1), np.uint8))
    runs = cv2.subtract(runs, cv2.morphologyEx(runs, cv2.MORPH_OPEN, np.ones((1, max(thick, 2)), np.uint8)))
    joined = cv2.morphologyEx(
        cv2.dilate(runs, np.ones((1, 3), np.uint8)), cv2.MORPH_CLOSE, np.ones((round(HOLE * scale), 1), np.uint8)
    )
    if np.count_nonzero(joined.any(axis=1)) < STREAKED * dark.shape[0]:
        return np.zeros_like(dark)  # on most pages nothing reaches so far down
    _, numbers, stats, _ = cv2.connectedComponentsWithStats(joined)
    wide, high = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    found = (high >= STREAKED * dark.shape[0]) & (wide <= LEANING * high + thick)
    found[0] = False
    return np.asarray(cv2.dilate(joined, np.ones((1, 3), np.uint8)) * found[numbers], np.uint8)


def desk(dark: Pixels, scale: float) -> Pixels:
    """What a sheet lies on, where its grain is dark: a band of specks along at least half of a side of the picture."""
    import cv2
    import numpy as np

    closing, opening = (np.ones((round(points * scale),) * 2, np.uint8) for points in (SPECKS, BAND))
    band = cv2.morphologyEx(cv2.morphologyEx(dark, cv2.MORPH_CLOSE, closing), cv2.MORPH_OPEN, opening)
    deep = round(RIM * scale)
    if not any(side.mean() >= ALONG for side in _sides(band, deep)):
        return np.zeros_like(dark)
    _, numbers = cv2.connectedComponents(band)
    found = np.zeros(int(numbers.max()) + 1, bool)
    for side in _sides(numbers, deep):
        found |= np.bincount(side, minlength=len(found)) >= ALONG * len(side)
    found[0] = False
    return np.asarray(cv2.dilate(found[numbers].astype(np.uint8), opening), np.uint8)


def _sides(picture: NDArray[Any], deep: int) -> tuple[NDArray[Any], ...]:
    """The four sides of a picture: of each column and row the largest value near its end."""
    return picture[:deep].max(0), picture[-deep:].max(0), picture[:, :deep].max(1), picture[:, -deep:].max(1)


def is_seal(ink: Pixels, box: Box, scale: float) -> bool:
    """Whether the outermost ink in a box is that of a ring."""
    import numpy as np

    if not (SEAL[0] <= box.width <= SEAL[1] and 1 / ROUND <= box.width / box.height <= ROUND):
        return False
    part = ink[int(box.top * scale) : int(box.bottom * scale) + 1, int(box.x0 * scale) : int(box.x1 * scale) + 1]
    down, across = np.nonzero(part)
    high, wide = part.shape
    x, y = (across + 0.5) * 2 / wide - 1, (down + 0.5) * 2 / high - 1
    far = np.hypot(x, y)
    angle = ((np.arctan2(y, x) / (2 * np.pi) + 0.5) * 72).astype(int) % 72
    on_it = np.unique(angle[(far > 0.85) & (far <= 1.08)])
    return len(on_it) >= 64 and float((far > 1.08).mean()) < 0.02
