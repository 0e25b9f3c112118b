"""Numbered boxes on a page. They differ by their lines first, then by colours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from warrantcheck.show.fonts import font
from warrantcheck.show.marks import Mark, Shape

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

Point = tuple[float, float]
Corners = tuple[float, float, float, float]

# Colours that stay apart for eyes that lack red, green or blue (Okabe and Ito), darkened to 4.5 : 1 on white.
COLOURS = {
    Shape.JUDICIAL: (0, 90, 156),
    Shape.ADMINISTRATIVE: (178, 70, 0),
    Shape.NEUTRAL: (60, 60, 60),
    Shape.ENTRY: (60, 60, 60),
    Shape.TRAP: (134, 50, 110),
    Shape.SIGNATURE: (0, 104, 72),
}
DASHES = {  # pixels on, pixels off; none is a full line
    Shape.ADMINISTRATIVE: (34, 16),
    Shape.NEUTRAL: (7, 11),
    Shape.ENTRY: (7, 11),
    Shape.TRAP: (7, 11),
}
BLACK, WHITE, GRAY = (0, 0, 0), (255, 255, 255), (90, 90, 90)
LINE = 6  # pixels of a box's line at 200 dpi
AIR = 9  # pixels between words and their box
RADIUS = 25  # of a number's badge
DARK = 128  # of 255: print, not a shadow or a mark across the page


def draw_marks(
    canvas: Image,
    marks: Sequence[Mark],
    scale: float,
    at: tuple[int, int],
    size: tuple[int, int],
    *,
    radius: int = RADIUS,
) -> None:
    """Boxes, and badges of `radius` pixels, of one page whose upper left corner is `at`."""
    from PIL import ImageDraw

    page = (at[0], at[1], at[0] + size[0], at[1] + size[1])
    places = [_corners(mark, scale, page) for mark in marks]
    bare = canvas.crop(page).convert("L")
    draw = ImageDraw.Draw(canvas)
    taken: list[Corners] = [*places]
    for mark, corners in zip(marks, places, strict=True):
        _box(draw, corners, mark.shape)
        centre = _free_place(corners, taken, page, bare, radius)
        taken.append(_around(centre, radius))
        badge(draw, centre, mark.shape, mark.number, radius)


def _corners(mark: Mark, scale: float, page: Corners) -> Corners:
    box = mark.box
    x0, y0 = page[0] + box.x0 * scale - AIR, page[1] + box.top * scale - AIR
    x1, y1 = page[0] + box.x1 * scale + AIR, page[1] + box.bottom * scale + AIR
    x0, y0 = min(max(x0, page[0] + 3), page[2] - 9), min(max(y0, page[1] + 3), page[3] - 9)
    return x0, y0, max(min(x1, page[2] - 3), x0 + 3), max(min(y1, page[3] - 3), y0 + 3)


def _around(centre: Point, radius: int) -> Corners:
    return centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius


def _free_place(corners: Corners, taken: Sequence[Corners], page: Corners, bare: Image, radius: int) -> Point:
    """Beside the box: where no other box or badge is, and the least print. Gray, such as SPECIMEN's, is no print."""
    x0, y0, x1, y1 = corners
    middle = (y0 + y1) / 2
    places = [
        place
        for far in (radius + LINE, 2 * radius + LINE)
        for place in (
            *((x0 - far, middle), (x1 + far, middle), (x0 + far, y0 - far), (x0 + far, y1 + far)),
            *((x1 - far, y0 - far), (x1 - far, y1 + far), ((x0 + x1) / 2, y0 - far), ((x0 + x1) / 2, y1 + far)),
        )
    ]

    def cost(place: Point) -> tuple[bool, bool, float]:
        left, top, right, bottom = _around(place, radius)
        outside = left < page[0] or top < page[1] or right > page[2] or bottom > page[3]
        slack = radius * 0.4  # the rim of a badge may touch a neighbour's line, never its own box's words
        near = (left + slack, top + slack, right - slack, bottom - slack)
        hit = any(near[0] < b[2] and b[0] < near[2] and near[1] < b[3] and b[1] < near[3] for b in taken)
        under = bare.crop((int(left - page[0]), int(top - page[1]), int(right - page[0]), int(bottom - page[1])))
        dark = sum(under.histogram()[:DARK])
        return hit, outside, dark / (4 * radius * radius)

    return min(places, key=cost)


def _box(draw: ImageDraw, corners: Corners, shape: Shape) -> None:
    colour = COLOURS[shape]
    if shape is Shape.SIGNATURE:
        draw.rectangle(corners, outline=colour, width=LINE // 2 + 1)
        inner = (corners[0] + 9, corners[1] + 9, corners[2] - 9, corners[3] - 9)
        if inner[2] > inner[0] and inner[3] > inner[1]:
            draw.rectangle(inner, outline=colour, width=LINE // 2)
        return
    if shape not in DASHES:
        draw.rectangle(corners, outline=colour, width=LINE)
        return
    x0, y0, x1, y1 = corners
    sides = [((x0, y0), (x1, y0)), ((x1, y0), (x1, y1)), ((x1, y1), (x0, y1)), ((x0, y1), (x0, y0))]
    for start, end in sides:
        _dashed(draw, start, end, colour, DASHES[shape])


def _dashed(draw: ImageDraw, start: Point, end: Point, colour: tuple[int, int, int], dash: tuple[int, int]) -> None:
    length = abs(end[0] - start[0]) + abs(end[1] - start[1])  # sides are level or upright
    if not length:
        return
    step = ((end[0] - start[0]) / length, (end[1] - start[1]) / length)
    done = 0.0
    while done < length:
        till = min(done + dash[0], length)
        first = (start[0] + step[0] * done, start[1] + step[1] * done)
        last = (start[0] + step[0] * till, start[1] + step[1] * till)
        draw.line((first, last), fill=colour, width=LINE)
        done += sum(dash)


def badge(draw: ImageDraw, centre: Point, shape: Shape, number: int, radius: int = RADIUS) -> None:
    """The number: on a disc for a court, on a square for an agency, in a ring for everything else."""
    x, y = centre
    corners = (x - radius, y - radius, x + radius, y + radius)
    colour = COLOURS[shape]
    full = shape in {Shape.JUDICIAL, Shape.ADMINISTRATIVE}
    outline = draw.rectangle if shape is Shape.ADMINISTRATIVE else draw.ellipse
    outline(corners, fill=colour if full else WHITE, outline=colour, width=5)
    draw.text(
        (x, y), str(number), font=font(round(radius * 1.2), bold=True), fill=WHITE if full else colour, anchor="mm"
    )
