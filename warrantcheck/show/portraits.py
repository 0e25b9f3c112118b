"""The evidence picture, for a phone: a page of the paper with numbered boxes, and below it what they mean.

One picture for each page, higher than wide. Letters and numbers are so large that they are read on a screen of 390
pixels; the page that decided comes first, and no page is left out without saying which.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from math import ceil
from typing import TYPE_CHECKING

from msgspec import Struct

from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Page
from warrantcheck.model.report import Report
from warrantcheck.show.direction import refuse_direction
from warrantcheck.show.fonts import drawable, font
from warrantcheck.show.marks import Mark, marks_of
from warrantcheck.show.picture import BLACK, COLOURS, GRAY, WHITE, badge, draw_marks
from warrantcheck.show.sharp import DPI, SHARP, image_of
from warrantcheck.show.specimen import NOTE, is_specimen, shown

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

PHONE = 390  # pixels across: a common phone's screen
READ = 12.4  # pixels there: letters that are read without enlarging, and a little for what shrinking takes
MARGIN = 40
NO_PAGE = (1700, 60)  # pixels: in place of a page where none can be shown
MOST_PAGES = 6  # more pictures nobody sends
HEADLINE = 1.15  # times the other letters
ROUND = 0.82  # of the letters' size: a badge's radius around a number of two digits
LINES = 1.3  # times the letters' size


class _Row(Struct, frozen=True):
    words: str
    bold: bool
    times: float = 1.0
    mark: Mark | None = None  # whose badge stands before the words
    indent: bool = False


def pictures(report: Report, knowledge: Knowledge) -> tuple[bytes, ...]:
    """PNGs at 200 dpi, upright, one for each page that is shown; the one that decided first.

    Raises:
        RightToLeft: the language is written that way.
    """
    refuse_direction(report.explanation.lang)
    specimen = is_specimen(report)
    return tuple(_encoded(image, specimen=specimen) for image in _all(report, knowledge))


def picture(report: Report, knowledge: Knowledge) -> bytes:
    """The first of them."""
    return _encoded(drawn(report, knowledge), specimen=is_specimen(report))


def drawn(report: Report, knowledge: Knowledge) -> Image:
    """The first of them before it is packed into a file."""
    return next(_all(report, knowledge))


def pages_shown(report: Report, marks: Sequence[Mark], most: int = MOST_PAGES) -> tuple[int, ...]:
    """Numbers of the pages to show: those with marks of the part that decided, others with marks, then the rest."""
    marked = {mark.page for mark in marks}
    verdict = report.assessment.verdict
    main = {
        number
        for part in report.assessment.parts
        if part.verdict is verdict
        for number in range(part.first_page, part.last_page + 1)
    }
    there = [page.number for page in report.paper.pages if page.number in marked or page.raster is not None]
    return tuple(sorted(there, key=lambda number: (number not in marked, number not in main, number))[:most])


def left_out(report: Report, numbers: Sequence[int], knowledge: Knowledge) -> str:
    """Which pages are not shown, in words; nothing where all are."""
    gone = [str(page.number) for page in report.paper.pages if page.number not in numbers]
    return knowledge.say(report.explanation.lang, "report-left-out", pages=", ".join(gone)) if gone else ""


def _all(report: Report, knowledge: Knowledge) -> Iterator[Image]:
    marks = marks_of(report, knowledge)
    numbers = pages_shown(report, marks)
    pages = {page.number: page for page in shown(report).pages}
    for number in numbers or [0]:
        own = [mark for mark in marks if mark.page == number]
        yield _portrait(pages.get(number), own, list(_told(report, own, numbers, number, knowledge)))


def _told(
    report: Report, marks: Sequence[Mark], numbers: Sequence[int], number: int, knowledge: Knowledge
) -> Iterator[_Row]:
    """What stands below a page; what is true of all pages only below the first."""
    lang, first = report.explanation.lang, number == next(iter(numbers), 0)
    if first:
        yield _Row(report.explanation.headline, True, HEADLINE)
    for mark in marks:
        yield _Row(mark.line, True, mark=mark, indent=True)
        yield _Row(mark.tells, False, indent=True)
    if not marks:
        id = "report-no-marks" if first else "report-nothing-here"
        yield _Row(knowledge.say(lang, id), False)
    count = len(report.paper.pages)
    if count > 1:
        yield _Row(knowledge.say(lang, "report-page-of", page=number, count=count), True)
    if first and len(numbers) > 1:
        others = ", ".join(map(str, numbers[1:]))
        yield _Row(knowledge.say(lang, "report-more-pictures", pages=others), False)
    if first and (gone := left_out(report, numbers, knowledge)):
        yield _Row(gone, True)
    foot = next((section.lines for section in report.explanation.sections if section.id == "foot"), ())
    for line in foot[: 2 if lang in knowledge.drafts else 1]:  # of a draft the first says that it is one
        yield _Row(line, False)


def _portrait(page: Page | None, marks: Sequence[Mark], rows: Sequence[_Row]) -> Image:
    from PIL import Image, ImageDraw

    image = image_of(page) if page else Image.new("L", NO_PAGE, 255)
    scale = page.raster.scale if page and page.raster else SHARP
    width = image.width + 2 * MARGIN
    size = ceil(READ * width / PHONE)
    radius = round(size * ROUND)
    lines = [line for row in rows for line in _wrapped(row, size, width - 2 * MARGIN, 2 * radius + 20)]
    high = image.height + 3 * MARGIN + sum(_height(row, size) for row in lines)
    canvas = Image.new("RGB", (width, high), WHITE)
    draw = ImageDraw.Draw(canvas)
    canvas.paste(image, (MARGIN, MARGIN))
    draw.rectangle((MARGIN - 2, MARGIN - 2, MARGIN + image.width + 1, MARGIN + image.height + 1), outline=GRAY, width=2)
    draw_marks(canvas, marks, scale, (MARGIN, MARGIN), image.size, radius=radius)
    _write(draw, lines, size, radius, image.height + 2 * MARGIN)
    return canvas


def _wrapped(row: _Row, size: int, width: int, indent: int) -> Iterator[_Row]:
    """The rows of a row that is too long, and an empty one after what belongs together."""
    letters = font(round(size * row.times), bold=row.bold)
    room = width - (indent if row.indent else 0)
    line, mark = "", row.mark
    for word in drawable(row.words).split():
        longer = f"{line} {word}".strip()
        if line and letters.getlength(longer) > room:
            yield _Row(line, row.bold, row.times, mark, row.indent)
            line, mark = word, None
        else:
            line = longer
    yield _Row(line, row.bold, row.times, mark, row.indent)
    if not (row.indent and row.mark is not None):
        yield _Row("", False, 0.4)


def _height(row: _Row, size: int) -> int:
    return round(size * row.times * LINES)


def _write(draw: ImageDraw, rows: Sequence[_Row], size: int, radius: int, top: int) -> None:
    for row in rows:
        letters = round(size * row.times)
        if row.mark is not None:
            badge(draw, (MARGIN + radius, top + letters * 0.6), row.mark.shape, row.mark.number, radius)
        left = MARGIN + (2 * radius + 20 if row.indent else 0)
        if row.words:
            draw.text((left, top), row.words, font=font(letters, bold=row.bold), fill=BLACK)
        top += _height(row, size)


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
