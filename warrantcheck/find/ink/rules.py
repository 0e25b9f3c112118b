"""Horizontal printed rules on the page's pixels, in plain Python: dark ones, and pale ones that a scanner has left."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from math import ceil

from warrantcheck.find.ink.pixels import dark_below, place_of, rows_of
from warrantcheck.model.paper import Box, Raster

RULE_DARK = 216  # gray below which a pixel may belong to a printed rule: hair lines are pale at 100 dpi
SHORTEST_RULE = 70.0  # points; lines to sign on were 110 to 250 points on the forms looked at
THICKEST = 5.0  # points of a rule; thicker is a bar, a picture, a shadow
SAME_ROW = 3.0  # points that two pieces of one rule stand apart, up and down
GAP = 1.0  # points that a rule may be broken by
TORN = 2.5  # points between two pieces of one line; two lines beside each other stand 8 and more apart
DARK_THROUGHOUT = 0.97  # of the columns between two pieces of a line that a stroke runs along
UPRIGHT = 0.95  # of its rows that an upright line is dark
# A hairline of the courts' own forms in an office scan is 10 to 25 gray values darker than the paper around it.
PALER = 8  # gray values
# Of a cell's side, which is as high as some words: so many darker. A poor scan has left 180 to 205 of 250.
PALE_SIDE = 25  # gray values
PAPER = 0.8  # of a place's pixels are darker than this one: it is paper, not a light spot
PALE_GAP = 2.0  # points that a pale line may be broken by: some are drawn as dots
THINNEST = 2.0  # points of a hairline
FLANK = 2.2  # points over and under a pale line in which the paper is white again
MOST_BESIDE = 0.4  # of the columns along a pale line that have ink there: a label's ascenders, a signature

Span = tuple[int, int, int]  # row, first dark column, the column behind the last

_RULE = dark_below(RULE_DARK)


def rules(raster: Raster, box: Box) -> tuple[Box, ...]:
    """Horizontal printed rules in a place, from top to bottom, as boxes in points.

    A rule may be broken by a stroke that crosses it, and lean by a pixel every few: three rows are looked at as one.
    """
    x0, y0, _, _ = place = place_of(raster, box)
    found = (_rule(group, raster, (x0, y0)) for group in _lying(rows_of(raster, place, _RULE), GAP, raster.scale))
    return tuple(_joined(raster, sorted((one for one in found if one is not None), key=lambda one: (one.top, one.x0))))


def pale_rules(raster: Raster, box: Box) -> tuple[Box, ...]:
    """Hairlines of which a scanner has left little: a thin line a shade darker than the paper, and white beside it."""
    x0, y0, x1, y1 = place = place_of(raster, box)
    if x1 - x0 < 3 or y1 - y0 < 3:
        return ()
    flat = sorted(b"".join(raster.gray[y * raster.width + x0 : y * raster.width + x1] for y in range(y0, y1, 2)))
    rows = rows_of(raster, place, dark_below(max(flat[int(PAPER * len(flat))] - PALER, 1)))
    found = []
    for group in _lying(rows, PALE_GAP, raster.scale):
        rule = _rule(group, raster, (x0, y0))
        if rule is not None and _thick(group, raster) <= THINNEST and _white_beside(rows, group, raster.scale):
            found.append(rule)
    return tuple(sorted(found, key=lambda one: (one.top, one.x0)))


def _lying(rows: list[bytes], gap: float, scale: float) -> Iterable[list[Span]]:
    """Groups of long dark runs in neighboring rows; three rows are looked at as one."""
    width = len(rows[0]) if rows else 0
    if width < 3:
        return []
    bits = [int.from_bytes(row) for row in rows]
    least = SHORTEST_RULE * scale
    spans: list[Span] = []
    for at in range(len(bits)):
        three = bits[at] | (bits[at - 1] if at else 0) | (bits[at + 1] if at + 1 < len(bits) else 0)
        if three.bit_count() >= least and _may_hold_run(three, width, int(least), int(gap * scale)):
            spans += [(at, *run) for run in _runs(three.to_bytes(width), int(gap * scale), least)]
    return _grouped(spans)


def _may_hold_run(row: int, wide: int, least: int, gap: int) -> bool:
    """Whether dark pixels follow one another so far, gaps filled: print, which has as many, does not."""
    filled = row
    for hole in range(1, gap + 1):
        filled |= row << 8 * hole
    return filled.to_bytes(wide + gap).find(b"\x01" * least) >= 0


def _white_beside(rows: list[bytes], group: list[Span], scale: float) -> bool:
    """Whether the paper is white close over and close under a line, its ends and what crosses it apart."""
    left, right = min(start for _, start, _ in group), max(end for _, _, end in group)
    away = round(FLANK * scale)
    for at in (group[0][0] - away, group[-1][0] + away):
        if 0 <= at < len(rows) and rows[at].count(1, left, right) > MOST_BESIDE * (right - left):
            return False
    return True


def _joined(raster: Raster, rules: Iterable[Box]) -> list[Box]:
    """Rules of which a stroke that runs along them has made two: the stroke is dark all the way between them."""
    whole: list[Box] = []
    for rule in rules:
        for at, one in enumerate(whole):
            left, right = sorted((one, rule), key=lambda box: box.x0)
            gap = Box(
                x0=min(left.x1, right.x0),
                top=min(left.top, right.top) - 1,
                x1=right.x0,
                bottom=max(left.bottom, right.bottom) + 1,
            )
            near = right.x0 - left.x1 <= TORN and abs(rule.top - one.top) <= SAME_ROW / 2
            if near or (abs(rule.top - one.top) <= SAME_ROW and dark_part(raster, gap) >= DARK_THROUGHOUT):
                whole[at] = one.union(rule)
                break
        else:
            whole.append(rule)
    return whole


def dark_part(raster: Raster, box: Box) -> float:
    """How many of a place's columns have a dark pixel; 1 where it has no width."""
    rows = rows_of(raster, place_of(raster, box), _RULE)
    columns = 0
    for row in rows:
        columns |= int.from_bytes(row)
    width = len(rows[0]) if rows else 0
    return columns.bit_count() / width if width else 1.0


def _runs(row: bytes, gap: int, least: float) -> Iterator[tuple[int, int]]:
    """Dark runs of a row that are at least so long, gaps up to `gap` included."""
    for run in _with_gaps(gap).finditer(row):
        start, end = run.span()
        # Text is dark too, but has gaps: a run counts only if it is dark nearly throughout.
        if end - start >= least and row.count(1, start, end) >= 0.9 * (end - start):
            yield start, end


@lru_cache(maxsize=16)
def _with_gaps(gap: int) -> re.Pattern[bytes]:
    return re.compile(b"\x01+(?:\x00{1,%d}\x01+)*" % gap if gap else b"\x01+")


def _grouped(spans: Iterable[Span]) -> Iterable[list[Span]]:
    """Runs of neighboring rows that lie over one another: two lines side by side on a page that leans stay two."""
    groups: list[list[Span]] = []
    for span in spans:
        row, start, end = span
        for group in groups:
            near = [other for other in group[-6:] if row - other[0] <= 2]
            if any(min(end, other[2]) - max(start, other[1]) > 0.3 * (end - start) for other in near):
                group.append(span)
                break
        else:
            groups.append([span])
    return groups


def _rule(rows: list[Span], raster: Raster, origin: tuple[int, int]) -> Box | None:
    """The rule that runs of neighboring rows make up; None for a bar, a picture, a shadow."""
    if _thick(rows, raster) > THICKEST:
        # A stroke along the line (a flourish, a tail) makes it thick; the line itself is longer.
        longest = max(end - start for _, start, end in rows)
        rows = [row for row in rows if row[2] - row[1] >= 0.9 * longest]
        if _thick(rows, raster) > THICKEST:
            return None
    first, last = rows[0][0], rows[-1][0]
    return Box(
        x0=(origin[0] + min(start for _, start, _ in rows)) / raster.scale,
        top=(origin[1] + first + 1) / raster.scale,
        x1=(origin[0] + max(end for _, _, end in rows)) / raster.scale,
        bottom=(origin[1] + max(last - 1, first + 1)) / raster.scale,
    )


def _thick(rows: list[Span], raster: Raster) -> float:
    return (rows[-1][0] - rows[0][0] - 1) / raster.scale


def uprights(raster: Raster, top: float, bottom: float, *, pale: bool = False) -> bytes:
    """Of each column of the page 1 if an upright line runs down there, or within the next two points.

    A `pale` one is a shade darker than most of the paper in these rows.
    """
    _, y0, _, y1 = place_of(raster, Box(x0=0, top=top, x1=0, bottom=bottom))
    rows, width, counts = range(y0, y1, 1 + (y1 - y0) // 255), raster.width, 0  # a byte counts up to 255
    table = _RULE
    if pale and rows:
        flat = sorted(b"".join(raster.gray[y * width : (y + 1) * width : 4] for y in rows))
        table = dark_below(max(flat[len(flat) // 2] - PALE_SIDE, 1))
    for y in rows:
        row = int.from_bytes(raster.gray[y * width : (y + 1) * width].translate(table))
        wide = row
        for by in range(1, ceil(2 * raster.scale) + 1):
            wide |= row << 8 * by
        counts += wide & ((1 << 8 * width) - 1)
    return counts.to_bytes(width).translate(bytes(bool(rows) and dark >= UPRIGHT * len(rows) for dark in range(256)))
