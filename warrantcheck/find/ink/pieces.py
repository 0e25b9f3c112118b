"""Connected pieces of ink on the page's pixels, in plain Python: the places looked at are a few square centimeters.

numpy would cost more to import than all of this takes, and a text PDF needs no other imaging.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from warrantcheck.find.ink.pixels import dark_below, place_of, rows_of
from warrantcheck.model.paper import Box, Raster

INK_DARK = 150  # gray below which it is ink; watermarks and paper texture are lighter
FLAT = 1.5  # points: what is lower is the edge of a rule
GRAIN = 2.2  # square points: specks and scanner dust are smaller, the smallest initials' strokes larger
CROSSINGS = 1.27  # rows and columns that a pixel of a stroke's way crosses, over all directions: 4 / pi


@dataclass(slots=True)
class Piece:
    """A connected piece of ink, in pixels of the place looked at."""

    area: int
    left: int
    top: int
    right: int
    bottom: int
    runs: int  # dark runs along its rows and its columns: how long its strokes are

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    def holds(self, other: Piece) -> bool:
        """Whether the middle of a piece lies within this one."""
        across, down = (other.left + other.right) / 2, (other.top + other.bottom) / 2
        return self.left <= across <= self.right and self.top <= down <= self.bottom

    @property
    def length(self) -> float:
        """How long its strokes are together."""
        return self.runs / CROSSINGS

    @property
    def stroke(self) -> float:
        """How thick its strokes are."""
        return self.area / max(self.length, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """Ink in a place, in points: its widest and highest extent, and the height of the piece that reaches farthest."""

    width: float = 0.0
    height: float = 0.0
    highest: float = 0.0


def ink(raster: Raster, box: Box, without: Iterable[Box] = ()) -> Ink:
    """The ink in a place, printed words (`without`), grains and edges of rules left out."""
    pieces = [
        one
        for one in pieces_of(without_print(raster, box, without, dark_below(INK_DARK)))
        if one.area >= GRAIN * raster.scale**2 and one.height > FLAT * raster.scale
    ]
    if not pieces:
        return Ink()
    wide = max(one.right for one in pieces) - min(one.left for one in pieces)
    high = max(one.bottom for one in pieces) - min(one.top for one in pieces)
    longest = max(pieces, key=lambda one: one.width * one.height)
    return Ink(width=wide / raster.scale, height=high / raster.scale, highest=longest.height / raster.scale)


def without_print(raster: Raster, box: Box, without: Iterable[Box], dark: bytes) -> list[bytearray]:
    """A place's rows, 1 where it is dark by the table and no printed word stands."""
    x0, y0, x1, y1 = place = place_of(raster, box)
    if x1 - x0 < 3 or y1 - y0 < 3:
        return []
    rows = [bytearray(row) for row in rows_of(raster, place, dark)]
    near = 3 / raster.scale
    reach = replace(box, x0=box.x0 - near, top=box.top - near, x1=box.x1 + near, bottom=box.bottom + near)
    for printed in without:
        if printed.overlap(reach) == 0:  # it reaches no pixel of the place
            continue
        px0, py0, px1, py1 = place_of(raster, printed)
        left, right = max(px0 - 1, x0) - x0, min(px1 + 1, x1) - x0
        if right > left:
            for y in range(max(py0 - 1, y0) - y0, min(py1 + 1, y1) - y0):
                rows[y][left:right] = bytes(right - left)
    return rows


def pieces_of(rows: list[bytearray]) -> list[Piece]:
    """Connected pieces, by runs and a union of their numbers."""
    parent: list[int] = []
    pieces: list[Piece] = []

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    before: list[tuple[int, int, int]] = []
    for y, row in enumerate(rows):
        now: list[tuple[int, int, int]] = []
        start = row.find(1)
        while start >= 0:
            end = row.find(0, start)
            end = len(row) if end < 0 else end
            number = len(parent)
            parent.append(number)
            begins = end - start  # columns that begin here: dark, and white above
            joined = []
            for left, right, other in before:
                if left <= end and right >= start:
                    joined.append(other)
                    begins -= max(min(right, end) - max(left, start), 0)
            pieces.append(Piece(end - start, start, y, end, y + 1, 1 + begins))
            for other in joined:
                one, two = root(other), root(number)
                if one != two:
                    parent[two] = one
                    _join(pieces[one], pieces[two])
            now.append((start, end, number))
            start = row.find(1, end)
        before = now
    return [piece for number, piece in enumerate(pieces) if parent[number] == number]


def _join(one: Piece, two: Piece) -> None:
    one.area += two.area
    one.runs += two.runs
    one.left, one.top = min(one.left, two.left), min(one.top, two.top)
    one.right, one.bottom = max(one.right, two.right), max(one.bottom, two.bottom)
