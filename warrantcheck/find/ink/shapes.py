"""Shapes that no signature has: the ring of a round seal, a straight streak, a shade that runs on beyond the line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from warrantcheck.find.ink.pieces import blocks, ink, pieces_of, without_print
from warrantcheck.find.ink.pixels import place_of
from warrantcheck.model.paper import Box, Raster

OVER = 45.0  # points over a place in which the upper half of a seal stands whose lower half a line cuts off
RADII = (14.0, 60.0)  # points: embossed and inked seals are one to two inches wide
ON_RING, NEAR = 0.85, 1.3  # of its columns whose uppermost point lies so near, in points, to one circle
WIDE = 20.0  # points of an arc that tells a circle
STREAK = 10.0  # points: a shorter straight stroke tells nothing
ON_LINE, THIN = 0.92, 3.0  # of its rows that lie within a point of one straight line; points of its width
STRIP, AWAY = 36.0, 4.0  # points beside a place in which a shade goes on, and how far from the place
AS_DARK, ALONG = 0.6, 0.8  # of the place's share of ink; of the strip's width


def ring(raster: Raster, box: Box, without: Iterable[Box]) -> Box | None:
    """The ring of a round seal over a place, as far as it stands over the line; None where there is none.

    Print that runs through a seal breaks its ring: it is looked for with the print and without it.
    """
    print_ = [one for one in without if one.bottom > box.top - OVER - 1 and one.top < box.bottom + 1]
    tries = ((over, left_out) for over in (OVER, 0.0) for left_out in ((print_, ()) if print_ else ((),)))
    return next((one for one in (_ring(raster, box, *each) for each in tries) if one is not None), None)


def _ring(raster: Raster, box: Box, over: float, without: Iterable[Box]) -> Box | None:
    place = replace(box, top=max(box.top - over, 0))
    x0, y0, x1, y1 = place_of(raster, place)
    if x1 - x0 < 3 or y1 - y0 < 3:
        return None
    rows, _ = without_print(raster, place, without)
    scale = raster.scale
    for x, y, block in blocks(rows, WIDE * scale):
        for _, left, top, right, bottom in pieces_of(block):
            if right - left >= WIDE * scale and _is_arc(block, (left, top, right, bottom), scale):
                return Box(
                    x0=(x0 + x + left) / scale,
                    top=(y0 + y + top) / scale,
                    x1=(x0 + x + right) / scale,
                    bottom=(y0 + y + bottom) / scale,
                )
    return None


def _is_arc(rows: Sequence[bytearray], piece: tuple[int, int, int, int], scale: float) -> bool:
    """Whether the upper side of a piece is that of a circle."""
    left, top, right, bottom = piece

    def upper(x: int) -> tuple[int, int]:
        return x, next(y for y in range(top, bottom) if rows[y][x])  # a piece has a point in each of its columns

    wide = right - left
    edge = max(wide // 8, 1)
    (ax, ay), (bx, by), (cx, cy) = upper(left + edge), upper(left + wide // 2), upper(right - 1 - edge)
    det = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by))
    if det == 0:
        return False
    a, b, c = ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy
    mx = (a * (by - cy) + b * (cy - ay) + c * (ay - by)) / det
    my = (a * (cx - bx) + b * (ax - cx) + c * (bx - ax)) / det
    radius = ((ax - mx) ** 2 + (ay - my) ** 2) ** 0.5
    if not RADII[0] * scale <= radius <= RADII[1] * scale or my < by:
        return False
    ups = map(upper, range(left, right))
    near: int = sum(abs(((x - mx) ** 2 + (y - my) ** 2) ** 0.5 - radius) <= NEAR * scale for x, y in ups)
    return bool(near >= ON_RING * wide)


def streak(raster: Raster, box: Box, without: Iterable[Box]) -> Box | None:
    """A thin straight stroke: a scanner's streak, a crease, one line of a strike; the longest piece of ink only."""
    x0, y0, x1, y1 = place_of(raster, box)
    if x1 - x0 < 3 or y1 - y0 < 3:
        return None
    rows, _ = without_print(raster, box, without)
    found = pieces_of(rows)
    if not found:
        return None
    _, left, top, right, bottom = max(found, key=lambda one: (one[3] - one[1]) * (one[4] - one[2]))
    scale = raster.scale
    if max(right - left, bottom - top) < STREAK * scale:
        return None
    part = [bytes(row[left:right]) for row in rows[top:bottom]]
    lines = part if bottom - top >= right - left else [bytes(column) for column in zip(*part, strict=True)]
    if not _is_straight(lines, scale):
        return None
    return Box(x0=(x0 + left) / scale, top=(y0 + top) / scale, x1=(x0 + right) / scale, bottom=(y0 + bottom) / scale)


def _is_straight(lines: Sequence[bytes], scale: float) -> bool:
    middles = [
        (at, (line.find(1) + line.rfind(1)) / 2)
        for at, line in enumerate(lines)
        if 1 in line and line.rfind(1) - line.find(1) <= THIN * scale
    ]
    if len(middles) < ON_LINE * len(lines):
        return False
    (y0, first), (y1, last) = middles[0], middles[-1]
    lean = (last - first) / max(y1 - y0, 1)
    return sum(abs(x - first - lean * (y - y0)) <= scale for y, x in middles) >= ON_LINE * len(lines)


def runs_on(raster: Raster, box: Box, share: float, width: float) -> bool:
    """Whether what is dark in a place, so much of it, is as dark beside it on both sides: a fold's shade."""
    left = replace(box, x0=max(box.x0 - AWAY - STRIP, 0), x1=max(box.x0 - AWAY, 0))
    right = replace(box, x0=min(box.x1 + AWAY, width), x1=min(box.x1 + AWAY + STRIP, width))
    beside = [ink(raster, side) for side in (left, right)]
    return all(one.share >= AS_DARK * share and one.width >= ALONG * STRIP for one in beside)
