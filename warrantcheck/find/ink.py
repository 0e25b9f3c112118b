"""Rules and ink on the page's pixels, in plain Python: the places looked at are a few square centimeters.

numpy would cost more to import than all of this takes, and a text PDF needs no other imaging.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from warrantcheck.model.paper import Box, Raster

RULE_DARK = 200  # gray below which a pixel may belong to a printed rule: hair lines are pale at 100 dpi
INK_DARK = 150  # gray below which it is ink; watermarks and paper texture are lighter
SHORTEST_RULE = 70.0  # points; lines to sign on were 110 to 250 points on the forms looked at
FLAT = 1.5  # points: what is lower is the edge of a rule
GRAIN = 2.2  # square points: specks and scanner dust are smaller, the smallest initials' strokes larger


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """Ink in a place: `share` of its area, the widest and highest extent in points, number of pieces."""

    share: float
    width: float
    height: float
    pieces: int


def _pixels(raster: Raster, box: Box) -> tuple[int, int, int, int]:
    x0 = min(max(int(box.x0 * raster.scale), 0), raster.width)
    x1 = min(max(int(box.x1 * raster.scale) + 1, 0), raster.width)
    y0 = min(max(int(box.top * raster.scale), 0), raster.height)
    y1 = min(max(int(box.bottom * raster.scale) + 1, 0), raster.height)
    return x0, y0, x1, y1


def _dark_table(limit: int) -> bytes:
    return bytes(1 if value < limit else 0 for value in range(256))


_RULE = _dark_table(RULE_DARK)
_INK = _dark_table(INK_DARK)


def _rows(raster: Raster, place: tuple[int, int, int, int], table: bytes) -> list[bytes]:
    x0, y0, x1, y1 = place
    return [raster.gray[y * raster.width + x0 : y * raster.width + x1].translate(table) for y in range(y0, y1)]


def rules(raster: Raster, box: Box) -> tuple[Box, ...]:
    """Horizontal printed rules in a place, from top to bottom, as boxes in points.

    A rule may be broken by a stroke that crosses it, and lean by a pixel every few: three rows are looked at as one.
    """
    place = _pixels(raster, box)
    x0, y0, x1, y1 = place
    if x1 - x0 < 3 or y1 - y0 < 1:
        return ()
    rows = [int.from_bytes(row) for row in _rows(raster, place, _RULE)]
    least = SHORTEST_RULE * raster.scale
    width = x1 - x0
    spans: list[tuple[int, int, int]] = []  # row, first and last dark column
    for at in range(len(rows)):
        three = rows[at] | (rows[at - 1] if at else 0) | (rows[at + 1] if at + 1 < len(rows) else 0)
        run = _longest_run(three.to_bytes(width), gap=int(2 * raster.scale))
        if run is not None and run[1] - run[0] >= least:
            spans.append((at, *run))
    return tuple(_grouped(spans, raster, (x0, y0)))


def _longest_run(row: bytes, gap: int) -> tuple[int, int] | None:
    best: tuple[int, int] | None = None
    start = row.find(1)
    while start >= 0:
        end = row.find(0, start)
        end = len(row) if end < 0 else end
        nxt = row.find(1, end)
        while 0 <= nxt <= end + gap:
            end = row.find(0, nxt)
            end = len(row) if end < 0 else end
            nxt = row.find(1, end)
        # Text is dark too, but has gaps: a run counts only if it is dark nearly throughout.
        if (best is None or end - start > best[1] - best[0]) and row.count(1, start, end) >= 0.9 * (end - start):
            best = (start, end)
        start = nxt
    return best


def _grouped(spans: list[tuple[int, int, int]], raster: Raster, origin: tuple[int, int]) -> Iterable[Box]:
    at = 0
    while at < len(spans):
        last = at
        while last + 1 < len(spans) and spans[last + 1][0] - spans[last][0] <= 2:
            last += 1
        rows = spans[at : last + 1]
        thick = (rows[-1][0] - rows[0][0] - 1) / raster.scale
        if thick <= 5.0:  # points: thicker is a bar, a picture, a shadow
            yield Box(
                x0=(origin[0] + min(row[1] for row in rows)) / raster.scale,
                top=(origin[1] + rows[0][0] + 1) / raster.scale,
                x1=(origin[0] + max(row[2] for row in rows)) / raster.scale,
                bottom=(origin[1] + max(rows[-1][0] - 1, rows[0][0] + 1)) / raster.scale,
            )
        at = last + 1


def ink(raster: Raster, box: Box, without: Iterable[Box] = ()) -> Ink:
    """The ink in a place, printed words (`without`) and grains left out."""
    place = _pixels(raster, box)
    x0, y0, x1, y1 = place
    if x1 - x0 < 3 or y1 - y0 < 3:
        return Ink(share=0.0, width=0.0, height=0.0, pieces=0)
    rows = [bytearray(row) for row in _rows(raster, place, _INK)]
    area = (x1 - x0) * (y1 - y0)
    for printed in without:
        px0, py0, px1, py1 = _pixels(raster, printed)
        left, right = max(px0 - 1, x0) - x0, min(px1 + 1, x1) - x0
        if right <= left:
            continue
        for y in range(max(py0 - 1, y0) - y0, min(py1 + 1, y1) - y0):
            rows[y][left:right] = bytes(right - left)
            area -= right - left
    pieces = [
        piece
        for piece in _pieces(rows)
        if piece[0] >= GRAIN * raster.scale**2 and piece[4] - piece[2] > FLAT * raster.scale  # not a rule's edge
    ]
    if not pieces:
        return Ink(share=0.0, width=0.0, height=0.0, pieces=0)
    wide = max(piece[3] for piece in pieces) - min(piece[1] for piece in pieces)
    high = max(piece[4] for piece in pieces) - min(piece[2] for piece in pieces)
    return Ink(
        share=sum(piece[0] for piece in pieces) / max(area, 1),
        width=wide / raster.scale,
        height=high / raster.scale,
        pieces=len(pieces),
    )


def _pieces(rows: list[bytearray]) -> list[list[int]]:
    """Connected pieces as [pixels, left, top, right, bottom], by runs and a union of their numbers."""
    parent: list[int] = []
    pieces: list[list[int]] = []

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
            pieces.append([end - start, start, y, end, y + 1])
            for left, right, other in before:
                if left <= end and right >= start:
                    one, two = root(other), root(number)
                    if one != two:
                        parent[two] = one
                        _join(pieces[one], pieces[two])
            now.append((start, end, number))
            start = row.find(1, end)
        before = now
    return [piece for number, piece in enumerate(pieces) if parent[number] == number]


def _join(one: list[int], two: list[int]) -> None:
    one[0] += two[0]
    one[1], one[2] = min(one[1], two[1]), min(one[2], two[2])
    one[3], one[4] = max(one[3], two[3]), max(one[4], two[4])
