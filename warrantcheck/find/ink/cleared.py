"""A place's ink as a mask, and without what no hand draws: print, a form's lines, seals, frames, ruled strokes.

Loaded only where a place has ink: numpy and OpenCV cost more to load than a page of text takes. Lengths are in points.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import combinations

import cv2
import numpy as np
from numpy.typing import NDArray

from warrantcheck.find.ink.darker import PALEST, THICK, Mask, ink_of, without_pale
from warrantcheck.find.ink.plumb import upright_lines
from warrantcheck.find.ink.rings import dark_at, rings
from warrantcheck.find.ink.stamps import LEANS, MOST_LEANING, Line, frame_of
from warrantcheck.model.paper import Box, Raster

MOST_THICK = 0.5  # of a whole piece that is so thick
# What is black may be a felt pen's up to this. Initials of one hand had strokes of 6 points, dark as 40 to 90; letters
# of a stamp under a signature, 5 points thick, 100 to 130. Another hand's initials have spots as pale as a stamp's.
FELT, BLACK = 8.0, 100
DARK, BAR = 150, 60.0  # gray below which what is thick is no watermark; square points of a bar, and no felt pen's blot
LEVEL = 42.0  # a level straight line that no hand draws
STREAK = 0.5  # of the rows that a scanner's streak is dark
RULED, SIDE = 58.0, 30.0  # a straight stroke by a ruler that leans; a side of a stamp
ASIDE, MOST_BESIDE = 2.6, 0.4  # beside a ruled stroke the paper is white; of a row of letters it is not
FRAMED = 0.8  # of its rectangle that the outline of a frame fills; outlines of signatures fill less
LONGEST_FRAME = 260.0
LARGEST_SEAL, RIM = 50.0, 1.12  # points of a seal's radius: a larger ring is a cup's; of it, with teeth around it
# Of how dark print is: in a seal so pale what is darker is a pen's. A gray seal across a signature in a photo had 0.4.
PALE_SEAL = 0.6
# Points of height of what a pen has left over or under the words it runs through: a signature across its label had 21.
# Of 260 drawn blank lines no more are called signed by it.
RISES = 14.0
RING, MOST_IN_SEAL = 3.4, 0.7  # points that a ring is wide; of a piece, which is the seal's and not a stroke across it


class Cleared:
    """The ink around a place, made less step by step."""

    def __init__(self, raster: Raster, place: Box, margin: float) -> None:
        scale = self.scale = raster.scale
        self.left, self.top = max(int((place.x0 - margin) * scale), 0), max(int((place.top - margin) * scale), 0)
        right = min(int((place.x1 + margin) * scale), raster.width)
        bottom = min(int((place.bottom + margin) * scale), raster.height)
        gray = np.frombuffer(bytes(raster.gray), np.uint8).reshape(raster.height, raster.width)
        part = without_pale(np.ascontiguousarray(gray[self.top : bottom, self.left : right]), scale)
        self.mask, self.depth = ink_of(part, scale)
        self.dark, self.black = ((part < limit).astype(np.uint8) for limit in (DARK, BLACK))
        self.taken = np.zeros_like(self.mask)  # by bars, seals, frames and ruled strokes
        self.ruled = np.zeros_like(self.mask)  # where straight strokes run
        self.print = np.zeros_like(self.mask)  # where printed words stand

    def without_all(self, rule: Box | None, print_: Sequence[Box], *, cell: bool) -> None:
        """Without all that no hand draws: what stands in a cell has its sides around it, and no stamp's frame."""
        for box in print_:
            self.print[self.at(box, 0.8)] = 1
        self.without_thick()
        if rule is not None:
            self.without_rule(rule)
        self.without_seals()
        if not cell:
            self.without_frames()
        self.without_lines()
        if not cell:
            self.without_frames()
        self.without_print()
        self.without_ruled(rule)

    def depth_of(self, stroke: NDArray[np.bool_], rows: slice, columns: slice) -> float:
        """How dark a stroke is, of how dark print is here; 1 where there is none."""
        if not self.print_depth:
            return 1.0
        return float(np.quantile(self.depth[rows, columns][stroke], 0.8)) / self.print_depth

    @cached_property
    def print_depth(self) -> float:
        """How dark print is here; 0 where there is none."""
        print_ = self.depth[(self.print > 0) & (self.depth > PALEST)]
        return float(np.quantile(print_, 0.8)) if len(print_) else 0.0

    def at(self, box: Box, more: float = 0.0) -> tuple[slice, slice]:
        """The rows and columns of a box."""
        top, bottom = int((box.top - more) * self.scale), int((box.bottom + more) * self.scale) + 1
        left, right = int((box.x0 - more) * self.scale), int((box.x1 + more) * self.scale) + 1
        return (
            slice(max(top - self.top, 0), max(bottom - self.top, 0)),
            slice(max(left - self.left, 0), max(right - self.left, 0)),
        )

    def without_thick(self) -> None:
        """Without bars, watermarks and shadows."""
        thick = self._opened(self.mask & (1 - self.black), THICK) | self._opened(self.mask, FELT)
        if thick.any():
            bar = thick & self.dark
            self.taken |= bar if bar.sum() >= BAR * self.scale**2 else 0
            self._keep(thick, most=MOST_THICK)
            self.mask &= 1 - _grown(thick, 5, 5)

    def _opened(self, mask: Mask, points: float) -> Mask:
        """What of a mask is so thick."""
        wide = max(round(points * self.scale), 2)
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (wide, wide))
        return np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, kernel), np.uint8)

    def without_rule(self, rule: Box) -> None:
        """Without the line to sign on; a stroke that crosses it stays whole."""
        rows, columns = self.at(rule, 0.8)
        if rows.start < self.mask.shape[0] and rows.stop > rows.start:
            above = _grown(self.mask[max(rows.start - 1, 0), columns][None, :], 1, 5)
            below = _grown(self.mask[min(rows.stop, self.mask.shape[0] - 1), columns][None, :], 1, 5)
            self.mask[rows, columns] &= above & below

    def without_lines(self) -> None:
        """Without a form's other level and upright lines, and the streaks of a scanner."""
        thicker = _grown(self.mask, 2, 2)
        level = cv2.morphologyEx(thicker, cv2.MORPH_OPEN, np.ones((1, round(LEVEL * self.scale)), np.uint8))
        straight = _grown(np.asarray(level, np.uint8) | upright_lines(self.mask, thicker, self.scale), 3, 3)
        rest = self.mask & (1 - straight)
        crossing = _grown(rest, 7, 3, (1, 6)) & _grown(rest, 7, 3, (1, 0)) & straight  # ink above it and below
        streaks = _grown(self.mask, 1, 3).mean(0) > STREAK
        straight[:, streaks] = 1
        rest &= 1 - streaks.astype(np.uint8)[None, :]
        beside = _grown(rest, 3, 9, (8, 1)) & _grown(rest, 3, 9, (0, 1)) & straight
        self.mask &= (1 - straight) | crossing | beside

    def without_print(self) -> None:
        """Without the pieces that lie in printed words; a stroke that runs through them, or rises from them, stays
        whole with the letters it has joined."""
        _, numbers, stats, _ = cv2.connectedComponentsWithStats(self.mask & (1 - self.print))
        rises = stats[:, cv2.CC_STAT_HEIGHT] >= RISES * self.scale
        rises[0] = False
        self._keep(self.print, most=0.75, but=rises[numbers])

    def join_broken(self, gap: float, least: float) -> None:
        """With the gaps between dashes filled, but for grains, and away from print."""
        dashes = self.mask & (1 - self.print)
        _, numbers, stats, _ = cv2.connectedComponentsWithStats(dashes)
        long = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]) >= least * self.scale
        long[0] = False
        wide = round(gap * self.scale) + 1
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (wide, wide))
        joined = cv2.morphologyEx(long[numbers].astype(np.uint8), cv2.MORPH_CLOSE, kernel)
        self.mask = np.asarray(joined, np.uint8)
        self.without_seals(np.zeros_like(self.print))  # of one whose ring is dashes, too: none was filled in print

    def without_frames(self) -> None:
        """Without the sides of what has the outline of a rectangle."""
        contours, _ = cv2.findContours(self.mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        left = np.ones_like(self.mask)
        for one in contours:
            _, (wide, high), _ = box = cv2.minAreaRect(one)
            short, long = sorted((wide / self.scale, high / self.scale))
            if 11 <= short <= 60 and 20 <= long <= 170 and cv2.contourArea(one) >= FRAMED * wide * high:
                cv2.polylines(left, [np.round(cv2.boxPoints(box)).astype(np.int32)], True, 0, round(5 * self.scale))
        self._take(left)

    def without_ruled(self, rule: Box | None) -> None:
        """Without strokes by a ruler, and what stands in a frame that leans."""
        found = cv2.HoughLinesP(
            self.mask * 255,
            1,
            np.pi / 360,
            threshold=int(SIDE * 0.7 * self.scale),
            minLineLength=int(SIDE * self.scale),
            maxLineGap=int(3.5 * self.scale),
        )
        rows = [] if found is None else (found.reshape(-1, 4) / self.scale).tolist()
        every: list[Line] = [(x0, y0, x1, y1) if x0 <= x1 else (x1, y1, x0, y0) for x0, y0, x1, y1 in rows]
        sides = [one for one in every if self._alone(one, both=False)][:60]
        left = np.ones_like(self.mask)
        leaning = [one for one in sides if rule is None or not self._is_forms(one, rule)]
        for one, other in combinations(leaning, 2):
            frame = frame_of(one, other) or frame_of(other, one)
            if frame is not None and frame.long <= LONGEST_FRAME and LEANS <= abs(frame.tilt) <= MOST_LEANING:
                size = ((frame.long + 4) * self.scale, (frame.high + 4) * self.scale)
                corners = cv2.boxPoints(((frame.x * self.scale, frame.y * self.scale), size, frame.tilt))
                cv2.fillConvexPoly(left, np.round(corners).astype(np.int32), 0)
        wide = max(round(2.4 * self.scale), 2)
        for one in (one for one in sides if self._alone(one, both=True)):
            x0, y0, x1, y1 = (round(value * self.scale) for value in one)
            cv2.line(self.ruled, (x0, y0), (x1, y1), 1, wide)
            if ((one[2] - one[0]) ** 2 + (one[3] - one[1]) ** 2) ** 0.5 >= RULED:
                cv2.line(left, (x0, y0), (x1, y1), 0, wide)
        self._take(left)

    def without_seals(self, hidden: Mask | None = None) -> None:
        """Without round seals, what stands in them alone, and the rings of cups; a stroke across one stays whole.

        What of a ring lies in words, or where it is `hidden`, tells nothing of it.
        """
        by = 1 / self.scale
        rows, columns = np.nonzero(self.mask)
        gone: list[tuple[float, float, float]] = []
        for x, y, radii in rings(self.mask & (1 - self.print), self.print if hidden is None else hidden, self.scale):
            if any((x - a) ** 2 + (y - b) ** 2 < c * c for a, b, c in gone):
                continue
            gone.append((x, y, radii[-1]))
            seal, before = np.zeros_like(self.mask), self.mask
            cv2.circle(seal, (round(x * self.scale), round(y * self.scale)), round(RIM * radii[-1] * self.scale), 1, -1)
            away = np.maximum(np.hypot(columns * by - x, rows * by - y), by)
            out = np.stack([(columns * by - x) / away, (rows * by - y) / away]) * RING * self.scale
            on = np.min([np.abs(away - radius) for radius in radii], axis=0) <= RING / 2
            across, down = np.round(out).astype(int)
            on &= ~(dark_at(before, columns + across, rows + down) & dark_at(before, columns - across, rows - down))
            is_seal = radii[-1] <= LARGEST_SEAL
            pale = self._pale_in(seal, rows[on], columns[on]) if is_seal and on.any() else None
            if pale is not None:
                self._take(1 - pale)
                continue
            self._take_at(rows[on], columns[on])
            if is_seal:
                self._keep(seal | self.print, most=MOST_IN_SEAL)
                self.taken |= before & seal & (1 - self.mask)

    def _pale_in(self, seal: Mask, rows: NDArray[np.int_], columns: NDArray[np.int_]) -> Mask | None:
        """What in a seal is as pale as its rings (at these pixels); None where they are nearly as dark as print."""
        ring = float(np.median(self.depth[rows, columns]))
        if ring > PALE_SEAL * self.print_depth:
            return None
        dark = (self.depth > (ring + self.print_depth) / 2).astype(np.uint8)
        return seal & (1 - _grown(dark, 3, 3))

    def _take_at(self, rows: NDArray[np.int_], columns: NDArray[np.int_]) -> None:
        left = np.ones_like(self.mask)
        left[rows, columns] = 0
        self._take(left)

    def _take(self, left: Mask) -> None:
        self.taken |= self.mask & (1 - left)
        self.mask &= left

    def _keep(self, region: Mask, most: float, but: NDArray[np.bool_] | None = None) -> None:
        """Only the pieces of which less than a share lies in a region, `but` those that have ink there."""
        count, numbers, stats, _ = cv2.connectedComponentsWithStats(self.mask, connectivity=8)
        inside = np.bincount(numbers[region > 0], minlength=count)
        kept = inside < most * stats[:, cv2.CC_STAT_AREA]
        if but is not None:
            kept[numbers[but]] = True
        kept[0] = False
        self.mask = kept[numbers].astype(np.uint8)

    def _alone(self, stroke: Line, *, both: bool) -> bool:
        """Whether a line has white paper on both sides, as one by a ruler has, or on one, as a frame's side."""
        x0, y0, x1, y1 = stroke
        along = np.linspace(0.0, 1.0, 60)
        length = max(((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5, 0.1)
        across, down = -(y1 - y0) / length * ASIDE, (x1 - x0) / length * ASIDE
        sides = []
        for way in (1, -1):
            columns = np.round((x0 + (x1 - x0) * along + way * across) * self.scale).astype(int)
            rows = np.round((y0 + (y1 - y0) * along + way * down) * self.scale).astype(int)
            sides.append(dark_at(self.mask, columns, rows))
        if both:
            return float((sides[0] | sides[1]).mean()) <= MOST_BESIDE
        return float(min(sides[0].mean(), sides[1].mean())) <= MOST_BESIDE / 2

    def _is_forms(self, stroke: Line, rule: Box) -> bool:
        """Whether a level line is the one to sign on, or another one of the form's: as long, or level with its ends."""
        x0, y0, x1, y1 = stroke
        left, top = self.left / self.scale, self.top / self.scale
        level = abs(y1 - y0) <= 0.02 * (x1 - x0) + 0.5
        itself = abs((y0 + y1) / 2 + top - rule.top) < 4
        aligned = abs(x0 + left - rule.x0) < 4 or abs(x1 + left - rule.x1) < 4
        return level and (itself or aligned or x1 - x0 > 0.8 * rule.width)


def _grown(mask: Mask, high: int, wide: int, anchor: tuple[int, int] = (-1, -1)) -> Mask:
    return np.asarray(cv2.dilate(mask, np.ones((high, wide), np.uint8), anchor=anchor), np.uint8)
