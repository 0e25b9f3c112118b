"""Where things stand on a PDF's page: its own coordinates, turned upright, in points from the top left."""

from __future__ import annotations

from math import isnan
from typing import Any

from msgspec import Struct

from warrantcheck.model.paper import Box

POINTS_AN_INCH = 72
SEEING_DPI = 100  # enough to see whether a word changes the picture; twice the pixels took 3 times as long

# A page in odd units (a plan of 3 m, a label of 1 cm, a scan of one point a pixel) is taken for a sheet whose longer
# side is SHEET; others, from a business card to a tabloid page, are as large as they say.
ODD_BELOW, ODD_ABOVE = 200.0, 1300.0  # points
SHEET = 792.0
# But for a larger page of a sheet's own proportions: a scan of 150 dots an inch that its file takes for 96 is 956 by
# 1238 points, and every length that is measured on it is wrong by half. A3 is A4's proportions and a sheet of its own.
SHEETS = ((612.0, 792.0), (595.3, 841.9))
LARGER, LIKE_A_SHEET, A3 = 1.12, 0.012, (841.9, 1190.6)
LONG_SIDE_AT_100_DPI = (800, 1700)  # pixels, of any page as it is rendered

# Points from the page's corner: three times the longest side that a page is taken for. Letters as high as a mountain
# would otherwise stand in millions of rows.
FAR = 4000.0

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Geometry(Struct, frozen=True, kw_only=True):
    """From the page's own coordinates (y upwards, before /Rotate) to points from the top left of the upright page.

    `turn` is in quarter turns clockwise that the page needs on top of its /Rotate to stand upright. `unit` is how
    many of the page's own points make one of ours: 1 but for pages in odd units.
    """

    width: float
    height: float
    matrix: Matrix
    turn: int = 0
    unit: float = 1.0

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A box on the upright page; what reaches further from it than it is large ends there: see FAR."""
        a, b, c, d, e, f = self.matrix
        x, y = a * left + c * bottom + e, b * left + d * bottom + f
        u, v = a * right + c * top + e, b * right + d * top + f
        if not (-FAR < x < FAR and -FAR < y < FAR and -FAR < u < FAR and -FAR < v < FAR):
            x, y, u, v = (near(side) for side in (x, y, u, v))
        x, u = (x, u) if x <= u else (u, x)
        y, v = (y, v) if y <= v else (v, y)
        return Box(x0=x, top=y, x1=u, bottom=v)

    def point(self, x: float, y: float) -> tuple[float, float]:
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f


def geometry_of(page: Any, turn: int = 0) -> Geometry:
    """Crop box and /Rotate applied, and `turn` more quarter turns clockwise."""
    left, bottom, right, top = page.get_bbox()
    wide, high = right - left, top - bottom
    quarters = (page.get_rotation() // 90 + turn) % 4
    matrix: Matrix = (
        (1.0, 0.0, 0.0, -1.0, -left, top),
        (0.0, 1.0, 1.0, 0.0, -bottom, -left),
        (-1.0, 0.0, 0.0, 1.0, right, -bottom),
        (0.0, -1.0, -1.0, 0.0, top, right),
    )[quarters]
    if quarters % 2:
        wide, high = high, wide
    unit = _unit(*sorted((wide, high)))
    a, b, c, d, e, f = (value / unit for value in matrix)
    return Geometry(width=wide / unit, height=high / unit, matrix=(a, b, c, d, e, f), turn=turn % 4, unit=unit)


def _unit(shorter: float, longer: float) -> float:
    """How many of a page's own points make one of ours."""
    if longer <= 0:
        return 1.0
    if not ODD_BELOW <= longer <= ODD_ABOVE:
        return longer / SHEET
    for short, long in SHEETS:
        alike = abs(shorter * long / (longer * short) - 1) <= LIKE_A_SHEET
        if alike and longer > LARGER * long and abs(longer / A3[1] - 1) > LIKE_A_SHEET:
            return longer / long
    return 1.0


def near(side: float) -> float:
    """A coordinate that is no number, or lies farther off than FAR, brought back."""
    return 0.0 if isnan(side) else min(max(side, -FAR), FAR)


def scale_at(geometry: Geometry, dpi: float) -> float:
    """Pixels per point at `dpi`, within bounds for pages in odd units."""
    longer = max(geometry.width, geometry.height, 1.0)
    least, most = (side * dpi / SEEING_DPI for side in LONG_SIDE_AT_100_DPI)
    return min(max(dpi / POINTS_AN_INCH, least / longer), most / longer)


def times(inner: Matrix, outer: Matrix) -> Matrix:
    """`inner` first, then `outer`."""
    a, b, c, d, e, f = inner
    m, n, o, p, q, r = outer
    return (a * m + b * o, a * n + b * p, c * m + d * o, c * n + d * p, e * m + f * o + q, e * n + f * p + r)
