"""Shapes that no signature has: the ring of a round seal, and long straight strokes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from warrantcheck.find.ink.pieces import Piece, pieces_of

RADII = (17.0, 60.0)  # points: seals are one to two inches wide, capitals' curves have a radius of 14 at most
ON_RING, NEAR = 0.85, 1.3  # of its columns whose uppermost point lies so near, in points, to one circle
OF_IT = 0.42  # of a piece's strokes that lie on the circle: of a ring a half, of a capital with a round back a third
SAME_MIDDLE, RINGS_APART = 4.0, 3.0  # points between the middles of a seal's two rings, and between their radii
WIDE = 26.0  # points of an arc that tells a circle
WITHIN = 1.12  # radii: letters run around a seal inside its ring, and its ring is seldom quite round
LONG = 30.0  # points of a straight stroke that no signature has
NEAR_LINE, ALONG = 0.5, 0.93  # points around a straight line, and how much of it keeps to it
SIDE, SIDE_ALONG, STRAIGHT_SIDES = (
    1.0,
    0.85,
    3,
)  # points around a line that a frame's side keeps to; letters may touch it
DEEP = 5.0  # points from a frame's upper side down to its letters or its lower side
LEAST = (20.0, 8.0)  # points: width and height of the smallest stamp
THIN = 1.3  # points on either side of its edge that belong to such a stroke


@dataclass(frozen=True, slots=True)
class Circle:
    """The outline of a seal, in pixels of the place looked at."""

    x: float
    y: float
    radius: float

    def around(self, other: Circle, scale: float) -> bool:
        """Whether another ring has the same middle, and is smaller or larger: seals have two."""
        apart = ((self.x - other.x) ** 2 + (self.y - other.y) ** 2) ** 0.5
        return apart <= SAME_MIDDLE * scale and abs(self.radius - other.radius) >= RINGS_APART * scale

    def holds(self, piece: Piece) -> bool:
        """Whether a piece lies in it as a whole."""
        far = self.radius * WITHIN
        x, y = (piece.left + piece.right) / 2 - self.x, (piece.top + piece.bottom) / 2 - self.y
        return x * x + y * y <= far * far and max(piece.width, piece.height) <= 2 * far


def ring_of(rows: Sequence[bytearray], piece: Piece, scale: float) -> Circle | None:
    """The circle of which a side of a piece is a part."""
    across, down = range(piece.left, piece.right), range(piece.top, piece.bottom)
    if piece.width >= WIDE * scale:
        for way in (1, -1):
            up = [(x, y) for x in across if (y := next((y for y in down[::way] if rows[y][x]), None)) is not None]
            circle = _circle(up, way, piece, scale)
            if circle is not None:
                return circle
    if piece.height >= WIDE * scale:
        for way in (1, -1):
            left = [(y, x) for y in down if (x := next((x for x in across[::way] if rows[y][x]), None)) is not None]
            circle = _circle(left, way, piece, scale)
            if circle is not None:
                return Circle(circle.y, circle.x, circle.radius)
    return None


def _circle(points: Sequence[tuple[int, int]], way: int, piece: Piece, scale: float) -> Circle | None:
    """The circle on which points lie that bend up (`way` 1) or down (-1)."""
    if len(points) < WIDE * scale:
        return None
    edge = max(len(points) // 8, 1)
    (ax, ay), (bx, by), (cx, cy) = points[edge], points[len(points) // 2], points[-1 - edge]
    det = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by))
    if det == 0:
        return None
    a, b, c = ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy
    x = (a * (by - cy) + b * (cy - ay) + c * (ay - by)) / det
    y = (a * (cx - bx) + b * (ax - cx) + c * (bx - ax)) / det
    radius: float = ((ax - x) ** 2 + (ay - y) ** 2) ** 0.5
    if not RADII[0] * scale <= radius <= RADII[1] * scale or (y - by) * way < 0:
        return None
    near = sum(abs(((px - x) ** 2 + (py - y) ** 2) ** 0.5 - radius) <= NEAR * scale for px, py in points)
    return Circle(x, y, radius) if near >= max(ON_RING * len(points), OF_IT * piece.length) else None


def erase_straight(
    rows: list[bytearray], scale: float, thickest: float, within: tuple[float, float], line: tuple[float, float]
) -> bool:
    """Takes long straight strokes out: frames of stamps, creases, sides of cells, what is left of a printed line.

    Whether one may be a stamp's: `within` the place, neither upright nor in the rows of the printed `line`.
    """
    found = False
    for piece in pieces_of(rows):
        if piece.stroke > thickest * scale:
            continue
        if piece.width >= LONG * scale:
            feet = _erase_along(rows, piece, scale)
            found = found or any(within[0] <= foot <= within[1] and not line[0] <= foot <= line[1] for foot in feet)
        if piece.height >= LONG * scale:
            turned = [
                bytearray(column) for column in zip(*(row[piece.left : piece.right] for row in rows), strict=True)
            ]
            upright = Piece(0, piece.top, 0, piece.bottom, piece.width, 0)
            if _erase_along(turned, upright, scale):
                for y, column in enumerate(zip(*turned, strict=True)):
                    rows[y][piece.left : piece.right] = bytes(column)
    return found


def _erase_along(rows: list[bytearray], piece: Piece, scale: float) -> list[float]:
    """Takes out what lies along straight parts of a piece's upper or lower side; the rows in which these begin."""
    feet = []
    for down in (range(piece.top, piece.bottom), range(piece.bottom - 1, piece.top - 1, -1)):
        side = [next((y for y in down if rows[y][x]), None) for x in range(piece.left, piece.right)]
        for start, end, lean, foot in _straight_parts(side, scale):
            feet.append(foot)
            for at in range(start, end):
                y0 = foot + lean * (at - start)
                for y in range(
                    max(round(y0 - THIN * scale), piece.top), min(round(y0 + THIN * scale) + 1, piece.bottom)
                ):
                    rows[y][piece.left + at] = 0
    return feet


def _straight_parts(side: Sequence[int | None], scale: float) -> Iterator[tuple[int, int, float, float]]:
    """Parts of a side that keep to a straight line: from, to, how it leans, and where it begins."""
    long, at = int(LONG * scale), 0
    while at + long <= len(side):
        end = at + long
        first, last = _middle(side[at : at + long // 6]), _middle(side[end - long // 6 : end])
        if first is None or last is None:
            at += long // 6
            continue
        lean = (last - first) / (long - long // 6)
        foot = first - lean * (long // 12)
        if _keeps(side, at, start=at, end=end, lean=lean, foot=foot, scale=scale) < ALONG * long:
            at += max(long // 8, 1)
            continue
        while end + 4 <= len(side) and _keeps(side, at, start=end, end=end + 4, lean=lean, foot=foot, scale=scale) >= 3:
            end += 4
        yield at, end, lean, foot
        at = end


def _keeps(
    side: Sequence[int | None], origin: int, *, start: int, end: int, lean: float, foot: float, scale: float
) -> int:
    near = max(NEAR_LINE * scale, 1.0)
    return sum((y := side[x]) is not None and abs(y - foot - lean * (x - origin)) <= near for x in range(start, end))


def _middle(values: Sequence[int | None]) -> float | None:
    known = sorted(value for value in values if value is not None)
    return known[len(known) // 2] if len(known) * 2 > len(values) else None


def is_frame(rows: Sequence[bytearray], piece: Piece, scale: float) -> bool:
    """Whether a piece is straight along three of its sides: a rubber stamp's frame, whole or in part."""
    if piece.width < LEAST[0] * scale or piece.height < LEAST[1] * scale:
        return False
    part = [bytes(row[piece.left : piece.right]) for row in rows[piece.top : piece.bottom]]
    columns = [bytes(column) for column in zip(*part, strict=True)]
    sides = (
        [column.find(1) for column in columns],
        [column.rfind(1) for column in columns],
        [row.find(1) for row in part],
        [row.rfind(1) for row in part],
    )
    deep = sorted(low - high for high, low in zip(sides[0], sides[1], strict=True))
    around = deep[len(deep) // 2] >= DEEP * scale  # under a pen's straight stroke there is nothing
    if around and piece.width >= LONG * scale and _is_side(sides[0], SIDE * scale):
        return True  # leaning, its short sides are not seen as such
    return sum(_is_side(side, SIDE * scale) for side in sides) >= STRAIGHT_SIDES


def _is_side(side: Sequence[int], near: float) -> bool:
    """Whether the outermost points of a side lie on one line, a few at its ends apart."""
    edge = max(len(side) // 8, 1)
    first, last = sorted(side[edge : 3 * edge]), sorted(side[-3 * edge : -edge])
    if not first or not last:
        return False
    start, end = first[len(first) // 2], last[len(last) // 2]
    at0, at1 = 2 * edge, len(side) - 2 * edge
    if at1 <= at0:
        return False
    lean = (end - start) / (at1 - at0)
    return sum(abs(one - start - lean * (at - at0)) <= near for at, one in enumerate(side)) >= SIDE_ALONG * len(side)
