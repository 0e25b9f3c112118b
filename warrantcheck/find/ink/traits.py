"""Pieces of ink in a place, each with how its stroke runs: what `hand` judges together.

numpy and OpenCV are imported where they are used: most places have no ink.
"""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from msgspec import Struct

from warrantcheck.find.ink.waves import are_even, bows
from warrantcheck.model.paper import Box

if TYPE_CHECKING:
    from warrantcheck.find.ink.cleared import Cleared

BRIDGE = 1.0  # points that a stroke may be broken by
LOOSE = 0.38  # of its box that a stroke takes; print takes 0.42 and more
# A stroke's way, in times the diagonal of its box. Of 80 signatures by other hands the stroke that turns most had 1.49
# in one, 1.56 and more in all others, and 1.41 in a blot of another hand; a straight stroke has 1.0, a bent one up to
# 1.25, a tick 1.3.
# Or a wave: a level line crosses three bows six times, a bent or hooked stroke up to three times.
TURNS, WAVES = 1.38, 4
# A stroke that turns more is grain that hangs together: a dark smear in a poor photo had 6.6, of 430 signatures the
# most 4.8.
GRAIN = 5.6
# Of how dark print is, and points of thickness: what shines through from the back of a sheet is as pale as the first
# and at least so thick, or, where a broad pen's ink went into the paper, as the second. A thinner stroke is pale in a
# scan though it was black. On sheets by an earlier hand what shone through had 0.16 to 0.33; how thick was not noted,
# and no such sheet is kept: of drawn ones only strokes of 1.4 points and gray 190 to 206 are told otherwise since. Of
# seven pale signatures by six hands whole strokes had 0.23 to 0.36 and 1.0 to 1.6 points.
THROUGH = ((0.22, 1.0), (0.33, 1.8))
SPECK = 1.5  # points: smaller pieces are dust
FLAT = 4.0  # points: a stroke that is lower or narrower is thin, however much of its box it fills


class Piece(Struct, frozen=True):
    """A connected piece of ink: its box in points, its ink in square points, how it turns, how much is straight.

    `turns` is the way of the stroke, where it runs outside print, in times the diagonal of its box; `crossed` how often
    a level line crosses it, in a quarter of its height.
    """

    box: Box
    ink: float
    turns: float
    crossed: int
    straight: float
    course: tuple[float, ...]  # points from the top of the page, at each point from left to right
    mark: bool  # two straight strokes make it: an X, a tick
    depth: float  # how dark it is, of how dark print is
    thick: float  # points

    @property
    def through(self) -> bool:
        """Whether it shines through from the back of the sheet."""
        return any(self.depth < depth and self.thick >= thick for depth, thick in THROUGH)

    @property
    def grainy(self) -> bool:
        """Whether it is no stroke, but what a scan or a photo made of a dark place."""
        return self.turns > GRAIN

    @property
    def curled(self) -> bool:
        waves = self.crossed >= WAVES and not are_even(bows(self.course))
        return not self.mark and (self.turns >= TURNS or waves)

    @property
    def flows(self) -> bool:
        """Whether it is a thin stroke from left to right: a letter is as high as it is wide."""
        thin = self.solid <= LOOSE or min(self.box.width, self.box.height) <= FLAT
        return thin and not self.mark and self.box.width > self.box.height

    @property
    def solid(self) -> float:
        return self.ink / max(self.box.area, 0.01)


def strokes_of(seen: Cleared) -> list[Piece]:
    """The pieces of what is left of a place."""
    import cv2
    import numpy as np

    from warrantcheck.find.ink.shapes import course, is_mark, points_out

    scale = seen.scale
    wide = max(round(BRIDGE * scale), 1) + 1
    mask = cv2.morphologyEx(seen.mask, cv2.MORPH_CLOSE, np.ones((wide, wide), np.uint8)).astype(np.uint8)
    count, numbers, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    straight = np.bincount(numbers[(mask & seen.ruled) > 0], minlength=count)
    found = []
    for number in range(1, count):
        left, top, across, down, area = (int(value) for value in stats[number])
        if max(across, down) >= SPECK * scale:
            x0, y0 = (seen.left + left) / scale, (seen.top + top) / scale
            box = Box(x0=x0, top=y0, x1=x0 + across / scale, bottom=y0 + down / scale)
            piece = numbers[top : top + down, left : left + across] == number
            printed = seen.print[top : top + down, left : left + across] > 0
            free = piece & ~printed
            stroke = free if free.any() else piece
            turns, crossed = course(stroke) if not points_out(stroke, printed, scale) else (1.0, 1)
            step = max(round(scale), 1)
            rows = np.arange(down)[:, None]
            heights = (stroke * rows).sum(0)[::step] / np.maximum(stroke.sum(0)[::step], 1)
            level = tuple((y0 + heights[stroke.any(0)[::step]] / scale).tolist())
            thick = area / scale / max(turns * hypot(across, down), 1.0)
            mark = is_mark(stroke, scale, turns)
            depth = seen.depth_of(piece, slice(top, top + down), slice(left, left + across))
            on_ruled = int(straight[number]) / area
            found.append(Piece(box, area / scale**2, turns, crossed, on_ruled, level, mark, depth, thick))
    return found
