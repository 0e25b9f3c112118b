"""The strokes of a page that is nothing but print and lines, as its file draws them: no picture tells so surely."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from ctypes import byref, c_float, c_int, c_uint
from itertools import accumulate, pairwise
from math import hypot
from typing import Any

from warrantcheck.model.paper import Box, Stroke
from warrantcheck.read.geometry import Geometry, Matrix, near, times
from warrantcheck.read.pdf import Drawn, TextObject, matrix_of
from warrantcheck.read.textlayer import baseline_of, size_of

MOST_POINTS = 4000  # of the paths of a page: a signature has up to 300, a seal or a map as curves more than these
LEVEL = 0.02, 0.05  # of its length, and points, by which a line that is level or upright may lean
TILTED = 0.03  # of the baseline by which print may lean
LARGE = 20.0  # points of type; see find.ink.written: HIGH
PALE = 205  # of 255: what is paler is seen by no look for what lies over a page (see find.ink.stamps: DARK)
STRAIGHT = 1.005, 0.1  # times, and points by which the way between two points of a straight piece is longer than it
SHORT = 25.0  # points: shorter pieces of a signature are straight, too
STEPS = tuple(  # a curve as four straight pieces: weights of its points
    ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3) for t in (0.25, 0.5, 0.75, 1.0)
)
FILLED = 99.0  # points: how thick a shape counts that is filled

Point = tuple[float, float]


def strokes_of(drawn: Drawn, geometry: Geometry) -> tuple[Stroke, ...] | None:
    """Every path that is more than level and upright lines; None where there is anything else beside print."""
    paths = [*drawn.lines, *drawn.curves]
    if drawn.pictures or drawn.shades or sum(segments for _, segments, _ in paths) > MOST_POINTS:
        return None
    if any(_stands_out(text) and not _is_pale(text.raw) for text in drawn.texts.values()):
        return None
    return tuple(stroke for path in paths for stroke in _strokes(*path, geometry))


def _stands_out(text: TextObject) -> bool:
    """Whether print leans or is large, as a stamp's or a watermark's."""
    a, b = baseline_of(text)
    return min(abs(a), abs(b)) > TILTED * max(abs(a), abs(b)) or size_of(text, (a, b)) >= LARGE


def _is_pale(raw: Any) -> bool:
    import pypdfium2.raw as c

    red, green, blue, alpha = numbers = [c_uint(), c_uint(), c_uint(), c_uint()]
    if c.FPDFTextObj_GetTextRenderMode(raw) != c.FPDF_TEXTRENDERMODE_FILL:
        return False
    if not c.FPDFPageObj_GetFillColor(raw, *numbers):
        return False
    gray = (299 * red.value + 587 * green.value + 114 * blue.value) / 1000
    return 255 - (255 - gray) * alpha.value / 255 >= PALE


def _strokes(raw: Any, segments: int, matrix: Matrix, geometry: Geometry) -> Iterator[Stroke]:
    """The pieces of a path that are more than level and upright lines."""
    import pypdfium2.raw as c

    own = times(times(matrix_of(raw), matrix), geometry.matrix)
    filled, lined = c_int(), c_int()
    c.FPDFPath_GetDrawMode(raw, filled, lined)
    ways = [way for way in _ways(raw, segments, own, closed=bool(filled.value)) if not _is_plain(way)]
    if not ways:
        return
    wide = c_float()
    c.FPDFPageObj_GetStrokeWidth(raw, wide)
    a, b, p, q, *_ = own
    thick = FILLED if filled.value else abs(near(wide.value * abs(a * q - b * p) ** 0.5))
    for way in ways:
        xs, ys = [near(x) for x, _ in way], [near(y) for _, y in way]
        gone = [0.0, *accumulate(near(hypot(x1 - x0, y1 - y0)) for (x0, y0), (x1, y1) in pairwise(way))]
        yield Stroke(
            box=Box(x0=min(xs), top=min(ys), x1=max(xs), bottom=max(ys)),
            long=gone[-1],
            straight=_straight(way, gone),
            thick=thick,
        )


def _ways(raw: Any, segments: int, own: Matrix, *, closed: bool) -> list[list[Point]]:
    """The points of each piece of a path, on the upright page."""
    import pypdfium2.raw as c

    m, n, o, p, q, r = own
    x, y = c_float(), c_float()
    at = byref(x), byref(y)
    segment_of, point_of, kind_of = c.FPDFPath_GetPathSegment, c.FPDFPathSegment_GetPoint, c.FPDFPathSegment_GetType
    begins, bends = c.FPDF_SEGMENT_MOVETO, c.FPDF_SEGMENT_BEZIERTO
    ways: list[list[Point]] = []
    way: list[Point] = []
    control: list[Point] = []
    for number in range(segments):
        segment = segment_of(raw, number)
        point_of(segment, *at)
        kind = kind_of(segment)
        across, up = x.value, y.value
        point = m * across + o * up + q, n * across + p * up + r
        if kind == bends and len(control) < 2:
            control.append(point)
            continue
        if kind == begins:
            way = []
            ways.append(way)
        elif len(control) > 1 and way:
            way += _curve(way[-1], control[0], control[1], point)
        else:
            way.append(point)
        control = []
        if kind == begins:
            way.append(point)
        elif kind != bends and c.FPDFPathSegment_GetClose(segment) and way:
            way.append(way[0])
    ways = [way for way in ways if len(way) > 1]
    return [[*way, way[0]] for way in ways] if closed else ways


def _curve(start: Point, one: Point, other: Point, end: Point) -> list[Point]:
    return [
        (
            a * start[0] + b * one[0] + c * other[0] + d * end[0],
            a * start[1] + b * one[1] + c * other[1] + d * end[1],
        )
        for a, b, c, d in STEPS
    ]


def _is_plain(way: Sequence[Point]) -> bool:
    for (x0, y0), (x1, y1) in pairwise(way):
        across, down = abs(x1 - x0), abs(y1 - y0)
        if min(across, down) > LEVEL[0] * max(across, down) + LEVEL[1]:
            return False
    return True


def _straight(way: Sequence[Point], gone: Sequence[float]) -> float:
    """How long all straight pieces of a way are together that are not short; `gone` is the way to each point."""
    total, first, far = 0.0, 0, 0.0
    for last, (x, y) in enumerate(way):
        before, far = far, hypot(x - way[first][0], y - way[first][1])
        if gone[last] - gone[first] <= STRAIGHT[0] * far + STRAIGHT[1]:
            continue
        if before >= SHORT:
            total, first = total + before, last - 1
        while gone[last] - gone[first] > STRAIGHT[0] * far + STRAIGHT[1]:
            first += 1
            far = hypot(x - way[first][0], y - way[first][1])
    return total + far if far >= SHORT else total
