"""The pages with numbered boxes and a legend beside them. Boxes differ by their lines first, then by colours."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from warrantcheck.model.forms import Knowledge
from warrantcheck.model.report import Report
from warrantcheck.show.fonts import drawable, font
from warrantcheck.show.marks import Mark, Shape, marks_of
from warrantcheck.show.sharp import DPI, SHARP, image_of
from warrantcheck.show.specimen import NOTE, is_specimen, shown

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
MARGIN = 40
LEGEND = 900  # pixels of the legend's column
MOST_PAGES = 6  # side by side: more would be too wide to look at
LETTERS, SMALL = 30, 24


def picture(report: Report, knowledge: Knowledge) -> bytes:
    """A PNG at 200 dpi: pages with marks (the first ones if there are many), upright, and the legend on the right."""
    return _encoded(drawn(report, knowledge), specimen=is_specimen(report))


def drawn(report: Report, knowledge: Knowledge, *, most_in_a_row: int = MOST_PAGES) -> Image:
    """The same before it is packed into a file; on a sheet that is higher than wide, pages stand in several rows."""
    from PIL import Image, ImageDraw

    marks = marks_of(report, knowledge)
    numbers = pages_shown(report, marks)
    paper = shown(report)
    sheets = [
        (page.number, image_of(page), page.raster.scale if page.raster else SHARP)
        for page in paper.pages
        if page.number in numbers
    ]
    legend = list(_legend(report, marks, knowledge, len(numbers)))
    table = [sheets[at : at + most_in_a_row] for at in range(0, len(sheets), most_in_a_row)]
    left = max((sum(image.width + MARGIN for _, image, _ in row) for row in table), default=0) + MARGIN
    pages_high = sum(max(image.height for _, image, _ in row) + MARGIN for row in table) - MARGIN
    high = max(sum(_height(row) for row in legend), pages_high) + 2 * MARGIN
    canvas = Image.new("RGB", (left + LEGEND + MARGIN, high), WHITE)
    draw = ImageDraw.Draw(canvas)
    top = MARGIN
    for row in table:
        at = MARGIN
        for number, image, scale in row:
            canvas.paste(image, (at, top))
            draw.rectangle((at - 2, top - 2, at + image.width + 1, top + image.height + 1), outline=GRAY, width=2)
            draw_marks(canvas, [mark for mark in marks if mark.page == number], scale, (at, top), image.size)
            at += image.width + MARGIN
        top += max(image.height for _, image, _ in row) + MARGIN
    _write(draw, legend, left, MARGIN)
    return canvas


def pages_shown(report: Report, marks: Sequence[Mark], most: int = MOST_PAGES) -> tuple[int, ...]:
    """Numbers of the pages to show: those with marks, and the first ones as far as there is room."""
    marked = sorted({mark.page for mark in marks})[:most]
    others = [page.number for page in report.paper.pages if page.number not in marked and page.raster is not None]
    return tuple(sorted([*marked, *others[: most - len(marked)]]))


def _encoded(canvas: Image, *, specimen: bool) -> bytes:
    from PIL.Image import Dither
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    if specimen:
        info.add_text("Title", NOTE)
    buffer = io.BytesIO()
    # All colours took 0.31 s and twice the bytes, a palette takes 0.08 s.
    few = canvas.quantize(palette=_palette(), dither=Dither.NONE)
    few.save(buffer, "PNG", compress_level=3, dpi=(DPI, DPI), pnginfo=info)
    return buffer.getvalue()


def _palette() -> Image:
    """64 grays for the paper, and for each colour of a box the steps from it to white."""
    from PIL import Image

    grays = [(round(level * 255 / 63),) * 3 for level in range(64)]
    steps = [
        tuple(round(part + (255 - part) * step / 12) for part in colour)
        for colour in sorted(set(COLOURS.values()))
        for step in range(12)
    ]
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in [*grays, *steps] for part in colour])
    return palette


def draw_marks(canvas: Image, marks: Sequence[Mark], scale: float, at: tuple[int, int], size: tuple[int, int]) -> None:
    """Boxes and badges of one page whose upper left corner is `at`."""
    from PIL import ImageDraw

    page = (at[0], at[1], at[0] + size[0], at[1] + size[1])
    places = [_corners(mark, scale, page) for mark in marks]
    bare = canvas.crop(page).convert("L")
    draw = ImageDraw.Draw(canvas)
    taken: list[Corners] = [*places]
    for mark, corners in zip(marks, places, strict=True):
        _box(draw, corners, mark.shape)
        centre = _free_place(corners, taken, page, bare)
        taken.append(_around(centre))
        badge(draw, centre, mark.shape, mark.number)


def _corners(mark: Mark, scale: float, page: Corners) -> Corners:
    box = mark.box
    x0, y0 = page[0] + box.x0 * scale - AIR, page[1] + box.top * scale - AIR
    x1, y1 = page[0] + box.x1 * scale + AIR, page[1] + box.bottom * scale + AIR
    x0, y0 = min(max(x0, page[0] + 3), page[2] - 9), min(max(y0, page[1] + 3), page[3] - 9)
    return x0, y0, max(min(x1, page[2] - 3), x0 + 3), max(min(y1, page[3] - 3), y0 + 3)


def _around(centre: Point) -> Corners:
    return centre[0] - RADIUS, centre[1] - RADIUS, centre[0] + RADIUS, centre[1] + RADIUS


def _free_place(corners: Corners, taken: Sequence[Corners], page: Corners, bare: Image) -> Point:
    """Beside the box: where no other box or badge is, and the least print. Gray, such as SPECIMEN's, is no print."""
    x0, y0, x1, y1 = corners
    far, middle = RADIUS + LINE, (y0 + y1) / 2
    places = [
        *((x0 - far, middle), (x1 + far, middle), (x0 + far, y0 - far), (x0 + far, y1 + far)),
        *((x1 - far, y0 - far), (x1 - far, y1 + far), ((x0 + x1) / 2, y0 - far), ((x0 + x1) / 2, y1 + far)),
    ]

    def cost(place: Point) -> tuple[bool, float]:
        left, top, right, bottom = _around(place)
        outside = left < page[0] or top < page[1] or right > page[2] or bottom > page[3]
        slack = RADIUS * 0.6  # the rim of a badge may touch a neighbour's line
        near = (left + slack, top + slack, right - slack, bottom - slack)
        hit = any(
            near[0] < b[2] and b[0] < near[2] and near[1] < b[3] and b[1] < near[3] for b in taken if b != corners
        )
        under = bare.crop((int(left - page[0]), int(top - page[1]), int(right - page[0]), int(bottom - page[1])))
        dark = sum(under.histogram()[:DARK])
        return outside or hit, dark / (4 * RADIUS * RADIUS)

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


def badge(draw: ImageDraw, centre: Point, shape: Shape, number: int) -> None:
    """The number: on a disc for a court, on a square for an agency, in a ring for everything else."""
    x, y = centre
    corners = (x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)
    colour = COLOURS[shape]
    full = shape in {Shape.JUDICIAL, Shape.ADMINISTRATIVE}
    outline = draw.rectangle if shape is Shape.ADMINISTRATIVE else draw.ellipse
    outline(corners, fill=colour if full else WHITE, outline=colour, width=5)
    draw.text((x, y), str(number), font=font(30, bold=True), fill=WHITE if full else colour, anchor="mm")


Row = tuple[str, int, bool, Mark | None]  # words, pixels, bold, the mark whose badge stands before them


def _legend(report: Report, marks: Sequence[Mark], knowledge: Knowledge, shown: int) -> Iterator[Row]:
    lang = report.explanation.lang
    yield from _wrapped(report.explanation.headline, 38, True)
    yield "", 20, False, None
    for mark in marks:
        first, *others = _wrapped(mark.line, LETTERS, True, 2 * RADIUS + 20)
        yield (*first[:3], mark)
        yield from others
        yield from _wrapped(mark.tells, LETTERS, False, 2 * RADIUS + 20)
        yield "", 16, False, None
    if not marks:
        yield from _wrapped(knowledge.say(lang, "report-no-marks"), LETTERS, False)
    if (count := len(report.paper.pages)) > shown:
        yield from _wrapped(knowledge.say(lang, "report-more-pages", shown=shown, count=count), LETTERS, False)
    foot = next((section.lines for section in report.explanation.sections if section.id == "foot"), ())
    for line in foot[:1]:
        yield from _wrapped(line, SMALL, False)


def _wrapped(text: str, size: int, bold: bool, indent: int = 0) -> Iterator[Row]:
    letters = font(size, bold=bold)
    line = ""
    for word in drawable(text).split():
        longer = f"{line} {word}".strip()
        if line and letters.getlength(longer) > LEGEND - indent:
            yield line, size, bold, None
            line = word
        else:
            line = longer
    yield line, size, bold, None


def _height(row: Row) -> int:
    return round(row[1] * 1.35)


def _write(draw: ImageDraw, rows: Sequence[Row], left: int, top: int) -> None:
    indent = 0
    for row in rows:
        words, size, bold, mark = row
        if mark is not None:
            badge(draw, (left + RADIUS, top + size * 0.6), mark.shape, mark.number)
            indent = 2 * RADIUS + 20
        elif not words:
            indent = 0
        draw.text((left + indent, top), words, font=font(size, bold=bold), fill=BLACK)
        top += _height(row)
