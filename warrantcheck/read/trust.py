"""Whether a text layer says all that the eye sees, and says it right; if not, the page is read by OCR as well.

True text, text with form fields, a scan with an OCR layer, a form as picture with typed entries, pictures only, text
drawn as curves, fonts whose letters are wrong: told apart by what is left on the page when its text is taken away, and
by the shapes of the letters. How much of the text is made of everyday words was tried and tells little: real forms have
.14 to .46, as little as a noisy OCR layer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from ctypes import byref, c_float
from enum import StrEnum
from typing import Any

from warrantcheck.model.paper import Box, Raster
from warrantcheck.read.geometry import Geometry, Matrix, times
from warrantcheck.read.glyphs import misdrawn
from warrantcheck.read.pdf import Drawn, Picture, bounds_of, matrix_of, render_without
from warrantcheck.read.sight import Ground, Seeing, pixels
from warrantcheck.read.textlayer import LayerWord, TextLayer, font_of


class Doubt(StrEnum):
    NO_TEXT = "no-text"  # something is on the page, and none of it is text
    PICTURE = "picture"  # a picture that may hold print
    OUTLINES = "outlines"  # letters drawn as curves
    LETTERS = "letters"  # the text may not be what its letters look like


MOST_LOOKED_AT = 60  # pictures of a page that are looked at one by one; a scan in strips has 30
INK = 30  # of 255: two pixels of a picture that differ by less are both paper

# Of the page. Seals in the corner take 2 % (100 x 100 points), the smallest picture of a whole form 30 %.
PICTURE_SHARE = 0.03
# A picture of this shape may be a printed line, however little of the page it takes: width in heights, points.
LINE_SHAPE, LINE_WIDTH, LINE_HEIGHT = 3.5, 100.0, 60.0
LINE_STROKES = 0.1  # a point of width: print of 12 points has .25 from paper to ink, of 24 points .12, a rule none
# Bar codes are read by OCR for nothing, too: at 100 dpi nothing that was tried tells them from bold capitals, neither
# how black they are, nor how even, nor how much white stands between their strokes.

# Letters as curves, in points and numbers. A signature is two to ten long curves, an agency's round seal has about
# 20 letter-sized ones in a ring, never as many in rows; the shortest printed line that matters has about 15.
GLYPH_HEIGHT = (3.0, 40.0)
GLYPH_WIDTH = (0.5, 45.0)
GLYPHS_IN_A_ROW = 6
GLYPHS_IN_ROWS = 30
ROW = 3.0  # points: bottoms of one line's letters differ less, except for g, p, q and y
MOST_SEGMENTS = 60_000  # a page of text as curves has 20 000 to 40 000; beyond, it is a map, and read by OCR

# Rows of pixels with as many strokes as only print and pictures have; the busiest form's rules made 14, twelve curves
# of a shaded box 18. Catches what the lists of objects do not show: patterns, shadings.
STROKES_IN_A_ROW = 30
ROWS_OF_STROKES = 8

MISDRAWN_LETTERS = 12  # in fonts whose letters look wrong: a heading has more, a bullet fewer
UNKNOWN_SHARE = 0.1  # of the letters: those without a meaning, which Symbol and Wingdings bullets have too
STANDING_IN = 8  # letters of /ActualText; ligatures and hyphens have 1 or 2 each
STAND_IN_LETTERS = 3
ALL_IN_DOUBT = -1  # in place of a face's number: the doubt is not that of one face

_UNKNOWN = re.compile(r"[\ufffd\ue000-\uf8ff]")
_DARK = bytes([1] * 160 + [0] * 96)


def doubts(
    page: Any, layer: TextLayer, seeing: Seeing, drawn: Drawn, geometry: Geometry
) -> tuple[frozenset[Doubt], tuple[int, ...]]:
    """What speaks against the text layer alone; empty for most PDFs that were written, not scanned. And in which face
    each visible word stands whose letters are in doubt: 0 for one in no doubt, `ALL_IN_DOUBT` if the whole text is."""
    visible = [one for one in seeing.words if one.word.visible]
    found: set[Doubt] = set()
    pictures = [
        one.box
        for number, one in enumerate(drawn.pictures)
        if number >= MOST_LOOKED_AT or _shows(page, one, drawn, seeing.bare, geometry)
    ]
    if not visible and _holds_ink(seeing.raster, Box(x0=0, top=0, x1=geometry.width, bottom=geometry.height)):
        found.add(Doubt.NO_TEXT)
    if _may_be_print(pictures, seeing.ground, geometry):
        found.add(Doubt.PICTURE)
    elif _are_letters(drawn.curves, geometry) or (not pictures and _has_strokes(seeing.ground, geometry)):
        found.add(Doubt.OUTLINES)
    faces = _doubtful_faces(layer, visible, drawn)
    if any(faces):
        found.add(Doubt.LETTERS)
    return frozenset(found), faces


def picture_share(pictures: Sequence[Box], geometry: Geometry) -> float:
    """Of the page, what pictures cover; scans that come in strips add up."""
    page = Box(x0=0, top=0, x1=geometry.width, bottom=geometry.height)
    return min(1.0, sum(box.overlap(page) for box in pictures) / max(1.0, geometry.width * geometry.height))


def _shows(page: Any, picture: Picture, drawn: Drawn, bare: Raster, geometry: Geometry) -> bool:
    """Whether there is anything to be seen on a picture; some papers lie on one that is all white."""
    if not _holds_ink(bare, picture.box):
        return False
    if picture_share([picture.box], geometry) <= PICTURE_SHARE:
        return True
    # What is seen there may have been drawn upon it: rules, other pictures.
    without = pixels(render_without(page, geometry, [picture, *drawn.texts.values()]), picture.box)
    return _differ(pixels(bare, picture.box), without)


def _differ(one: bytes, other: bytes) -> bool:
    """Whether any pixel does, by as much as ink; `other` is paper alone for most pages that are scans."""
    if one and other == other[:1] * len(other):
        darkest, lightest = _extremes(one)
        return other[0] - darkest >= INK or lightest - other[0] >= INK
    return any(a - b >= INK or b - a >= INK for a, b in zip(one, other, strict=True))


def _may_be_print(pictures: Sequence[Box], ground: Ground, geometry: Geometry) -> bool:
    if picture_share(pictures, geometry) > PICTURE_SHARE:
        return True
    return any(
        box.width >= LINE_WIDTH
        and box.width >= LINE_SHAPE * box.height
        and 4 <= box.height <= LINE_HEIGHT
        and _rows_of_strokes(ground, box, box.width * LINE_STROKES)
        for box in pictures
    )


def _holds_ink(raster: Raster, box: Box) -> bool:
    inside = pixels(raster, box)
    if not inside:
        return False
    darkest, lightest = _extremes(inside)
    return lightest - darkest >= INK


def _extremes(grays: bytes) -> tuple[int, int]:
    """The darkest and the lightest. Of a scanned page min() and max() take 20 ms; to ask for each value takes one."""
    darkest = next(gray for gray in range(256) if gray in grays)
    return darkest, next(gray for gray in range(255, -1, -1) if gray in grays)


def _has_strokes(ground: Ground, geometry: Geometry) -> bool:
    page = Box(x0=0, top=0, x1=geometry.width, bottom=geometry.height)
    return _rows_of_strokes(ground, page, STROKES_IN_A_ROW) >= ROWS_OF_STROKES


def _rows_of_strokes(ground: Ground, box: Box, least: float) -> int:
    """How many rows of pixels go from paper to ink at least so often."""
    raster, plain = ground.bare, ground.plain
    left, right = max(0, int(box.x0 * raster.scale)), min(raster.width, int(box.x1 * raster.scale))
    top, bottom = max(0, int(box.top * raster.scale)), min(raster.height, int(box.bottom * raster.scale))
    found = 0
    row = plain.find(0, top, bottom)
    while row >= 0:  # from each row that has ink to the next: most have none, or only a rule's
        dark = raster.gray[row * raster.width + left : row * raster.width + right].translate(_DARK)
        found += dark.count(1) >= least and dark.count(b"\0\1") >= least
        row = plain.find(0, row + 1, bottom)
    return found


def _doubtful_faces(layer: TextLayer, visible: Sequence[LayerWord], drawn: Drawn) -> tuple[int, ...]:
    letters = sum(len(one.word.text) for one in visible)
    unknown = sum(len(_UNKNOWN.findall(one.word.text)) for one in visible)
    standing_in = sum(length for length in drawn.stand_ins if length >= STAND_IN_LETTERS) >= STANDING_IN
    if unknown > max(2, UNKNOWN_SHARE * letters) or standing_in:
        return (ALL_IN_DOUBT,) * len(visible)
    wrong = sorted(misdrawn(layer, visible))
    if not wrong:
        return ()
    fonts = [font_of(one.source) if one.source is not None else 0 for one in visible]
    in_them = sum(len(one.word.text) for one, font in zip(visible, fonts, strict=True) if font in wrong)
    return tuple(wrong.index(font) + 1 if font in wrong else 0 for font in fonts) if in_them >= MISDRAWN_LETTERS else ()


def _are_letters(curves: Sequence[tuple[Any, int, Matrix]], geometry: Geometry) -> bool:
    """Whether paths stand in rows like letters: many, each the size of one."""
    if sum(segments for _, segments, _ in curves) > MOST_SEGMENTS:
        return True
    rows: dict[int, int] = {}
    for raw, segments, matrix in curves:
        whole = bounds_of(raw, matrix, geometry)
        for box in [whole] if _is_glyph(whole) else _pieces(raw, segments, matrix, geometry):
            if _is_glyph(box):
                row = int(box.bottom / ROW)
                rows[row] = rows.get(row, 0) + 1
    return sum(count for count in rows.values() if count >= GLYPHS_IN_A_ROW) >= GLYPHS_IN_ROWS


def _is_glyph(box: Box) -> bool:
    return GLYPH_HEIGHT[0] <= box.height <= GLYPH_HEIGHT[1] and GLYPH_WIDTH[0] <= box.width <= GLYPH_WIDTH[1]


def _pieces(raw: Any, segments: int, matrix: Matrix, geometry: Geometry) -> list[Box]:
    """The closed shapes of one path: a line of text may be drawn as a single one."""
    import pypdfium2.raw as c

    m, n, o, p, q, r = times(matrix_of(raw), matrix)
    x, y = c_float(), c_float()
    at = byref(x), byref(y)
    segment_of, point_of, kind_of = c.FPDFPath_GetPathSegment, c.FPDFPathSegment_GetPoint, c.FPDFPathSegment_GetType
    begins = c.FPDF_SEGMENT_MOVETO
    shapes: list[list[tuple[float, float]]] = []
    for number in range(segments):
        segment = segment_of(raw, number)
        point_of(segment, *at)
        if kind_of(segment) == begins or not shapes:
            shapes.append([])
        across, up = x.value, y.value
        shapes[-1].append(geometry.point(m * across + o * up + q, n * across + p * up + r))
    return [
        Box(
            x0=min(x for x, _ in shape),
            top=min(y for _, y in shape),
            x1=max(x for x, _ in shape),
            bottom=max(y for _, y in shape),
        )
        for shape in shapes
        if len(shape) > 5
    ]
