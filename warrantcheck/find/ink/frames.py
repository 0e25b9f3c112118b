"""Whether ink has the outline of a rubber stamp's frame: straight along its sides, as no signature is."""

from __future__ import annotations

from collections.abc import Sequence

NEAR = 1.0  # points around a straight line that a side keeps to
ALONG = 0.85  # of a side that does so; corners are round, letters may touch
STRAIGHT_SIDES = 3  # the line to sign on may cut the fourth
LONG = 40.0  # points of a straight upper side that no signature has
DEEP = 5.0  # points from a frame's upper side down to its letters or its lower side
LEAST = (20.0, 8.0)  # points: width and height of the smallest stamp


def is_frame(rows: Sequence[bytes | bytearray], piece: Sequence[int], scale: float) -> bool:
    """Whether a piece ([pixels, left, top, right, bottom] of `rows`) is straight along three of its sides."""
    _, left, top, right, bottom = piece
    if right - left < LEAST[0] * scale or bottom - top < LEAST[1] * scale:
        return False
    part = [bytes(row[left:right]) for row in rows[top:bottom]]
    columns = [bytes(column) for column in zip(*part, strict=True)]
    sides = (
        [column.find(1) for column in columns],
        [column.rfind(1) for column in columns],
        [row.find(1) for row in part],
        [row.rfind(1) for row in part],
    )
    if top == 0 and sides[0].count(0) > len(columns) // 2:
        return False  # the cell of a table, which goes on above the space looked at
    deep = sorted(low - high for high, low in zip(sides[0], sides[1], strict=True))
    around = deep[len(deep) // 2] >= DEEP * scale  # under a pen's straight stroke there is nothing
    if around and right - left >= LONG * scale and _is_straight(sides[0], NEAR * scale):
        return True  # leaning, its short sides are not seen as such
    return sum(_is_straight(side, NEAR * scale) for side in sides) >= STRAIGHT_SIDES


def _is_straight(side: Sequence[int], near: float) -> bool:
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
    return sum(abs(one - start - lean * (at - at0)) <= near for at, one in enumerate(side)) >= ALONG * len(side)
