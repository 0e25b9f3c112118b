"""Pieces of ink on the page's pixels, in plain Python: the places looked at are a few square centimeters.

numpy would cost more to import than all of this takes, and a text PDF needs no other imaging.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from warrantcheck.find.ink.pixels import dark_below, place_of, rows_of
from warrantcheck.model.paper import Box, Raster

PALE_INK = 190  # gray below which a thin pen's stroke is in a picture whose light was evened out
INK_DARK = 150  # gray below which it is ink; watermarks and paper texture are lighter
FLAT = 1.5  # points: what is lower is the edge of a rule
GRAIN = 2.2  # square points: specks and scanner dust are smaller, the smallest initials' strokes larger


class Ink(Struct, frozen=True, kw_only=True):
    """Ink in a place: widest and highest extent in points, number of pieces, longest stroke.

    `stroke` is the width and height in points of the connected piece that reaches farthest.
    """

    width: float
    height: float
    pieces: int
    stroke: tuple[float, float] = (0.0, 0.0)


_INK = dark_below(INK_DARK)
_PALE = dark_below(PALE_INK)
_RUN = re.compile(b"\x01+")


def ink(raster: Raster, box: Box, without: Iterable[Box] = (), *, pale: bool = False) -> Ink:
    """The ink in a place, printed words (`without`) and grains left out.

    With `pale` thin strokes count too of which a picture has left little.
    """
    x0, y0, x1, y1 = place_of(raster, box)
    if x1 - x0 < 3 or y1 - y0 < 3:
        return Ink(width=0.0, height=0.0, pieces=0)
    rows = _without_print(raster, box, without, pale=pale)
    _leave_out_flat(rows, int(FLAT * raster.scale) + 1)
    pieces = [
        piece
        for piece in _pieces_of(rows)
        if piece[0] >= GRAIN * raster.scale**2 and piece[4] - piece[2] > FLAT * raster.scale  # not a rule's edge
    ]
    if not pieces:
        return Ink(width=0.0, height=0.0, pieces=0)
    longest = max(pieces, key=lambda piece: (piece[3] - piece[1]) * (piece[4] - piece[2]))
    wide = max(piece[3] for piece in pieces) - min(piece[1] for piece in pieces)
    high = max(piece[4] for piece in pieces) - min(piece[2] for piece in pieces)
    return Ink(
        width=wide / raster.scale,
        height=high / raster.scale,
        pieces=len(pieces),
        stroke=((longest[3] - longest[1]) / raster.scale, (longest[4] - longest[2]) / raster.scale),
    )


def _without_print(raster: Raster, box: Box, without: Iterable[Box], *, pale: bool) -> list[bytearray]:
    """A place's rows, dark where there is ink and no printed word."""
    x0, y0, x1, y1 = place = place_of(raster, box)
    rows = [bytearray(row) for row in rows_of(raster, place, _PALE if pale else _INK)]
    near = 3 / raster.scale  # what is farther away reaches no pixel of the place
    for printed in without:
        if (
            printed.x1 < box.x0 - near
            or printed.x0 > box.x1 + near
            or printed.bottom < box.top - near
            or printed.top > box.bottom + near
        ):
            continue
        px0, py0, px1, py1 = place_of(raster, printed)
        left, right = max(px0 - 1, x0) - x0, min(px1 + 1, x1) - x0
        if right <= left:
            continue
        for y in range(max(py0 - 1, y0) - y0, min(py1 + 1, y1) - y0):
            rows[y][left:right] = bytes(right - left)
    return rows


def _leave_out_flat(rows: list[bytearray], least: int) -> None:
    """Clears rows that are part of nothing so high, in rows: most places have a rule, and nothing else."""
    bits = [int.from_bytes(row) for row in rows]
    begin = 0
    for y in range(1, len(rows) + 1):
        if y == len(rows) or not bits[y] & (bits[y - 1] | bits[y - 1] << 8 | bits[y - 1] >> 8):
            if y - begin < least:
                rows[begin:y] = [bytearray(len(row)) for row in rows[begin:y]]
            begin = y


def _pieces_of(rows: list[bytearray]) -> list[list[int]]:
    """Connected pieces as [pixels, left, top, right, bottom], by runs and a union of their numbers."""
    runs, parent = _numbered(rows)
    pieces: dict[int, list[int]] = {}
    for y, row in runs:
        for start, end, number in row:
            one = _root(parent, number)
            piece = pieces.get(one)
            if piece is None:
                pieces[one] = [end - start, start, y, end, y + 1]
                continue
            piece[0] += end - start
            piece[4] = y + 1
            piece[1] = min(piece[1], start)
            piece[3] = max(piece[3], end)
    return [pieces[number] for number in sorted(pieces)]


def _numbered(rows: list[bytearray]) -> tuple[list[tuple[int, list[tuple[int, int, int]]]], list[int]]:
    """Runs of each row that has some, as first column, end and number; and of each number the one it is joined to."""
    parent: list[int] = []
    runs: list[tuple[int, list[tuple[int, int, int]]]] = []
    before: list[tuple[int, int, int]] = []
    for y, row in enumerate(rows):
        now: list[tuple[int, int, int]] = []
        first, most = 0, len(before)  # of the runs before: those to its left end before this one begins
        for run in _RUN.finditer(row) if 1 in row else ():
            start, end = run.span()
            while first < most and before[first][1] < start:
                first += 1
            number, at = -1, first
            while at < most and before[at][0] <= end:
                one = _root(parent, before[at][2])
                if 0 <= number != one:
                    parent[number] = one
                number, at = one, at + 1
            if number < 0:
                number = len(parent)
                parent.append(number)
            now.append((start, end, number))
        if now:
            runs.append((y, now))
        before = now
    return runs, parent


def _root(parent: list[int], number: int) -> int:
    while parent[number] != number:
        parent[number] = parent[parent[number]]
        number = parent[number]
    return number
