"""Pieces of ink on the page's pixels, in plain Python: the places looked at are a few square centimeters.

numpy would cost more to import than all of this takes, and a text PDF needs no other imaging.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from warrantcheck.find.ink.frames import is_frame
from warrantcheck.find.ink.middle import median
from warrantcheck.find.ink.pixels import dark_below, place_of, rows_of
from warrantcheck.model.paper import Box, Raster

PALE_INK = 190  # gray below which a thin pen's stroke is in a picture whose light was evened out
INK_DARK = 150  # gray below which it is ink; watermarks and paper texture are lighter
FLAT = 1.5  # points: what is lower is the edge of a rule
LEAST_FRAMED, LEAST_LETTERS = 3, 4  # letters of a stamp with a frame around them, and without
BAR, SOLID = (25.0, 5.0), 0.75  # points: width and height of a bar; how much of its box is dark
FILLED = (0.6, 0.35)  # of a stamp's frame that its letters take, along and down
WIDEST_LETTER = 2.2  # heights: what is wider is a stroke of a pen
LOWEST_LETTER, HIGHEST_LETTER = 3.5, 16.0  # points; a tall signature's strokes end where the space ends, all alike
# How much capitals' heights differ, and how many of the pieces are so: of "4/27/25" five of seven.
ALIKE, MOST_ALIKE = 0.18, 0.7
BOLD = 0.4  # of its box that a run of bold capitals takes; a pen's stroke takes less
FRAME = 12.0  # points: how far from its words a stamp's frame runs, a slight turn included
GRAIN = 2.2  # square points: specks and scanner dust are smaller, the smallest initials' strokes larger


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """Ink in a place: `share` of its area, widest and highest extent in points, number of pieces, longest stroke.

    `stroke` is the width and height in points of the connected piece that reaches farthest.
    """

    share: float
    width: float
    height: float
    pieces: int
    stroke: tuple[float, float] = (0.0, 0.0)
    stamped: bool = False  # capitals in a row, or in a frame: print, not a hand
    framed: bool = False  # with the outline of a rubber stamp
    covered: bool = False  # a dark bar or shadow under which nothing is seen
    solid: float = 0.0  # how much of the pieces' boxes is dark: a pen leaves loops, a smudge blots


_INK = dark_below(INK_DARK)
_PALE = dark_below(PALE_INK)
_RUN = re.compile(b"\x01+")


def ink(raster: Raster, box: Box, without: Iterable[Box] = (), framed: Box | None = None, *, pale: bool = False) -> Ink:
    """The ink in a place, printed words (`without`), grains, and what lies as a frame around `framed` left out.

    With `pale` thin strokes count too of which a picture has left little.
    """
    x0, y0, x1, y1 = place_of(raster, box)
    if x1 - x0 < 3 or y1 - y0 < 3:
        return Ink(share=0.0, width=0.0, height=0.0, pieces=0)
    rows, area = without_print(raster, box, without, pale=pale)
    pieces = [
        piece
        for piece in pieces_of(rows)
        if piece[0] >= GRAIN * raster.scale**2
        and piece[4] - piece[2] > FLAT * raster.scale  # not a rule's edge
        and not (framed is not None and _frames(piece, framed, raster, (x0, y0)))
    ]
    if not pieces:
        return Ink(share=0.0, width=0.0, height=0.0, pieces=0)
    longest = max(pieces, key=lambda piece: (piece[3] - piece[1]) * (piece[4] - piece[2]))
    wide = max(piece[3] for piece in pieces) - min(piece[1] for piece in pieces)
    high = max(piece[4] for piece in pieces) - min(piece[2] for piece in pieces)
    return Ink(
        share=sum(piece[0] for piece in pieces) / max(area, 1),
        width=wide / raster.scale,
        height=high / raster.scale,
        pieces=len(pieces),
        stroke=((longest[3] - longest[1]) / raster.scale, (longest[4] - longest[2]) / raster.scale),
        stamped=_is_print(pieces, longest, raster.scale),
        framed=is_frame(rows, longest, raster.scale),
        covered=_is_bar(longest, raster.scale),
        solid=sum(piece[0] for piece in pieces)
        / sum((piece[3] - piece[1]) * (piece[4] - piece[2]) for piece in pieces),
    )


def without_print(
    raster: Raster, box: Box, without: Iterable[Box], *, pale: bool = False
) -> tuple[list[bytearray], int]:
    """A place's rows, dark where there is ink and no printed word, and how many pixels are left to look at."""
    x0, y0, x1, y1 = place = place_of(raster, box)
    rows = [bytearray(row) for row in rows_of(raster, place, _PALE if pale else _INK)]
    area = (x1 - x0) * (y1 - y0)
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
            area -= right - left
    return rows, area


def _is_bar(piece: list[int], scale: float) -> bool:
    wide, high = piece[3] - piece[1], piece[4] - piece[2]
    return wide >= BAR[0] * scale and high >= BAR[1] * scale and piece[0] >= SOLID * wide * high


def _is_print(pieces: list[list[int]], longest: list[int], scale: float) -> bool:
    """Letters of one height within the largest piece, which then is a frame; or by themselves and none of them long."""
    framed = [
        piece
        for piece in pieces
        if piece is not longest
        and longest[1] < piece[1]
        and piece[3] < longest[3]
        and longest[2] < piece[2]
        and piece[4] < longest[4]
    ]
    if _of_one_height(framed, LEAST_FRAMED, scale) and _fill(framed, longest):
        return True
    high = median(piece[4] - piece[2] for piece in pieces)
    # Bold capitals run together into one long piece, which is as high as the others.
    box = (longest[3] - longest[1]) * (longest[4] - longest[2])
    joined = abs(longest[4] - longest[2] - high) <= max(ALIKE * high, 1) and longest[0] >= BOLD * box
    alone = joined or longest[3] - longest[1] <= WIDEST_LETTER * high
    return alone and _of_one_height(pieces, LEAST_LETTERS, scale)


def _fill(inside: list[list[int]], frame: list[int]) -> bool:
    """Whether letters stand across a frame, as a stamp's do, and not just somewhere among a signature's loops."""
    wide = max(piece[3] for piece in inside) - min(piece[1] for piece in inside)
    high = max(piece[4] for piece in inside) - min(piece[2] for piece in inside)
    return wide >= FILLED[0] * (frame[3] - frame[1]) and high >= FILLED[1] * (frame[4] - frame[2])


def _of_one_height(pieces: list[list[int]], least: int, scale: float) -> bool:
    if len(pieces) < least:
        return False
    heights = [piece[4] - piece[2] for piece in pieces]
    middle = median(heights)
    alike = sum(abs(high - middle) <= max(ALIKE * middle, 1) for high in heights)
    return LOWEST_LETTER * scale <= middle <= HIGHEST_LETTER * scale and alike >= MOST_ALIKE * len(heights)


def _frames(piece: list[int], inside: Box, raster: Raster, origin: tuple[int, int]) -> bool:
    """Whether a piece lies around a place, as the frame of a stamp lies around its words, or along one of its sides."""
    left, right = (origin[0] + piece[1]) / raster.scale, (origin[0] + piece[3]) / raster.scale
    top, bottom = (origin[1] + piece[2]) / raster.scale, (origin[1] + piece[4]) / raster.scale
    near = left > inside.x0 - FRAME and right < inside.x1 + FRAME
    near = near and top > inside.top - FRAME and bottom < inside.bottom + FRAME
    return near and (right - left > 0.9 * inside.width or bottom - top > 0.9 * inside.height)


def blocks(rows: Sequence[bytearray], wide: float) -> Iterator[tuple[int, int, list[bytearray]]]:
    """What stands apart between white rows and columns and is so wide, as left, top and rows: letters are not."""
    top = 0
    while top < len(rows):
        if 1 not in rows[top]:
            top += 1
            continue
        bottom, columns = top, 0
        while bottom < len(rows) and 1 in rows[bottom]:
            columns |= int.from_bytes(rows[bottom])
            bottom += 1
        for run in _RUN.finditer(columns.to_bytes(len(rows[top]))):
            left, right = run.span()
            if right - left >= wide:
                yield left, top, [row[left:right] for row in rows[top:bottom]]
        top = bottom


def pieces_of(rows: list[bytearray]) -> list[list[int]]:
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
