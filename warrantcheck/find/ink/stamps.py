"""Frames of rubber stamps: two long straight lines beside each other that lean, as a form's own boxes do not.

What stands in a frame and was not read may take the paper back. numpy and OpenCV are imported where they are used: they
are needed only where a signature was seen in a picture.
"""

from __future__ import annotations

from math import atan2, cos, degrees, hypot, radians, sin
from typing import TYPE_CHECKING

from msgspec import Struct

from warrantcheck.find.ink.once import once
from warrantcheck.model.paper import Box, Raster

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SCALE = 1.5  # pixels a point in which lines are looked for: a frame's are a point thick, and grain is gone
DARK = 200  # gray below which a pixel belongs to a frame: colored ink is pale in gray
SHORTEST, LONGEST = 80.0, 440.0  # points of a frame's long sides
GAP = 4.0  # points that print or a bad stamp leave out of a side
# The same of a frame's, whose rubber is worn. Of 185 papers by two hands two stamps more were seen with it, and no frame
# where there is none; with 10 there were ten.
WORN = 8.0
PIECE = 12.0  # points: ink that hangs together for less is print or grain, and most of what lines would be sought in
LEAST_HIGH, MOST_HIGH = 17.0, 120.0  # points between its long sides
ALIKE = 1.5  # degrees that the long sides differ by
BESIDE = 0.6  # of the longer side that lies beside the other one
# Degrees: of 460 pages boxes of forms leaned up to 2.7 in photos, frames of stamps 3.8 and more where they leaned.
# Grain makes lines of 44.4 to 45. On 150 signed papers one stamp was not read, and nothing else was taken for one.
LEANS, MOST_LEANING = 3.5, 42.0

Line = tuple[float, float, float, float]  # from left to right, in points


class Frame(Struct, frozen=True):
    """A stamp's frame: its middle, its sides' lengths in points, and how it leans in degrees, clockwise."""

    x: float
    y: float
    long: float
    high: float
    tilt: float

    @property
    def box(self) -> Box:
        """Where it would stand if it were level."""
        left, top = max(self.x - self.long / 2, 0), max(self.y - self.high / 2, 0)
        return Box(x0=left, top=top, x1=self.x + self.long / 2, bottom=self.y + self.high / 2)

    def holds(self, box: Box) -> bool:
        """Whether the middle of a box lies in the frame."""
        across, down = box.middle[0] - self.x, box.middle[1] - self.y
        turn = radians(self.tilt)
        along, aside = across * cos(turn) + down * sin(turn), down * cos(turn) - across * sin(turn)
        return abs(along) <= self.long / 2 and abs(aside) <= self.high / 2


@once
def stamp_frames(raster: Raster, extent: Box) -> tuple[Frame, ...]:
    """Frames of stamps within `extent` that lean, against a page that stands level."""
    lines = [
        line for line in lines_in(raster, extent, gap=WORN, least=PIECE) if SHORTEST / 2 <= line[2] - line[0] <= LONGEST
    ]
    lines = [line for line in lines if LEANS <= abs(_tilt(line)) <= MOST_LEANING]
    found: list[Frame] = []
    for at, one in enumerate(lines):
        for other in (*lines[:at], *lines[at + 1 :]):
            frame = frame_of(one, other)
            if frame is not None and not any(hypot(frame.x - old.x, frame.y - old.y) < frame.high for old in found):
                found.append(frame)
    return tuple(found)


def lines_in(raster: Raster, extent: Box, shortest: float = SHORTEST, gap: float = GAP, least: float = 0) -> list[Line]:
    """Straight lines of ink within `extent`, of `shortest` points and more, with holes of up to `gap` points.

    Pieces of ink of less than `least` points are left out where that is given, and turns are told less finely.
    """
    import cv2
    import numpy as np

    dark, scale = _dark(raster)
    top, left = max(int(extent.top * scale), 0), max(int(extent.x0 * scale), 0)
    part = dark[top : int(extent.bottom * scale) + 1, left : int(extent.x1 * scale) + 1]
    if min(part.shape) < 3:
        return []
    if least:
        _, labels, stats, _ = cv2.connectedComponentsWithStats(part)
        longer = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]) >= least * scale
        longer[0] = False
        part = (longer.astype(np.uint8) * 255)[labels]
    found = cv2.HoughLinesP(
        np.ascontiguousarray(part),
        1,
        np.pi / 180 / (2 if least else 4),
        threshold=int(shortest / 2 * scale),
        minLineLength=int(shortest * scale),
        maxLineGap=int(gap * scale),
    )
    rows = [] if found is None else found.reshape(-1, 4).tolist()
    lines = [
        tuple((value + off) / scale for value, off in zip(row, (left, top, left, top), strict=True)) for row in rows
    ]
    return [(x0, y0, x1, y1) if x0 <= x1 else (x1, y1, x0, y0) for x0, y0, x1, y1 in lines]


@once
def _dark(raster: Raster) -> tuple[NDArray[np.uint8], float]:
    """The page's ink in which lines are looked for (255), and its pixels a point."""
    import cv2
    import numpy as np

    gray = np.frombuffer(bytes(raster.gray), np.uint8).reshape(raster.height, raster.width)
    shrink = min(SCALE / raster.scale, 1.0)
    small = cv2.resize(gray, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    return (small < DARK).astype(np.uint8) * 255, raster.scale * shrink


def frame_of(upper: Line, lower: Line) -> Frame | None:
    """The frame that two lines are the long sides of, the second under the first."""
    tilts = [_tilt(line) for line in (upper, lower)]
    if abs(tilts[0] - tilts[1]) > ALIKE:
        return None
    tilt = (tilts[0] + tilts[1]) / 2
    along, aside = (cos(radians(tilt)), sin(radians(tilt))), (-sin(radians(tilt)), cos(radians(tilt)))
    ends = [sorted(x * along[0] + y * along[1] for x, y in (line[:2], line[2:])) for line in (upper, lower)]
    high = _middle(lower, aside) - _middle(upper, aside)
    shared = min(ends[0][1], ends[1][1]) - max(ends[0][0], ends[1][0])
    longer = max(end - start for start, end in ends)
    if not LEAST_HIGH <= high <= MOST_HIGH or shared < BESIDE * longer:
        return None
    start, end = min(ends[0][0], ends[1][0]), max(ends[0][1], ends[1][1])
    down = (_middle(upper, aside) + _middle(lower, aside)) / 2
    across = (start + end) / 2
    return Frame(
        x=across * along[0] + down * aside[0],
        y=across * along[1] + down * aside[1],
        long=end - start,
        high=high,
        tilt=tilt,
    )


def _middle(line: Line, aside: tuple[float, float]) -> float:
    return (line[0] + line[2]) / 2 * aside[0] + (line[1] + line[3]) / 2 * aside[1]


def _tilt(line: Line) -> float:
    return degrees(atan2(line[3] - line[1], line[2] - line[0]))
