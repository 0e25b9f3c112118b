"""The report as a PDF: the answer with the page that decided, a sheet for each other page shown, and the rest."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from html import escape  # that of xml.sax loads half of the library for the web: 0.15 s
from typing import TYPE_CHECKING, Any

from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Page
from warrantcheck.model.report import Report
from warrantcheck.show import printable
from warrantcheck.show.direction import refuse_direction
from warrantcheck.show.fonts import drawable
from warrantcheck.show.html import Made, contents
from warrantcheck.show.marks import Mark, marks_of
from warrantcheck.show.picture import draw_marks
from warrantcheck.show.portraits import left_out, pages_shown
from warrantcheck.show.sharp import SHARP, image_of
from warrantcheck.show.specimen import NOTE, is_specimen, shown

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable

    from warrantcheck.show.tagged import Tagged

SHEET = (612.0, 792.0)  # points: letter
EDGE = 32.0
GUTTER = 18.0
PAPER = 0.64  # of the width: the rest is for what the boxes mean
LEAST_PICTURE = 300.0  # points high: below, nothing on it can be recognised
QUALITY = 70


def report_pdf(report: Report, knowledge: Knowledge, made: Made) -> bytes:
    """The report on letter pages; what is long is set smaller rather than left out.

    Raises:
        RightToLeft: the language is written that way.
    """
    from warrantcheck.show.tagged import Tagged

    refuse_direction(report.explanation.lang)
    said = contents(report, knowledge, made)
    buffer = io.BytesIO()
    with as_bytes():
        lang, invariant = report.explanation.lang, int(made.redacted)
        canvas = Tagged(buffer, pagesize=SHEET, pageCompression=1, invariant=invariant, lang=lang)
        _about_file(canvas, knowledge.say(report.explanation.lang, "report-title"), specimen=is_specimen(report))
        width, top = SHEET[0] - 2 * EDGE, SHEET[1] - EDGE
        top -= _frame(canvas, list(_answer(said)), EDGE, top, width, top - EDGE - LEAST_PICTURE)
        marks = marks_of(report, knowledge)
        numbers = pages_shown(report, marks)
        pages = {page.number: page for page in shown(report).pages}
        for number in numbers:
            own = [mark for mark in marks if mark.page == number]
            legend = list(_legend(report, own, numbers, number, knowledge))
            alt = knowledge.say(lang, "report-picture-of-page", page=number)
            _page(canvas, pages[number], own, legend, (top - 6, width), alt)
            canvas.showPage()
            top = SHEET[1] - EDGE
        if not numbers:
            canvas.showPage()
        half = (width - GUTTER) / 2
        left, right = _halves(list(_rest(said, knowledge, report.explanation.lang)), half)
        for at, column in ((EDGE, left), (EDGE + half + GUTTER, right)):
            _frame(canvas, column, at, SHEET[1] - EDGE, half, SHEET[1] - 2 * EDGE)
        canvas.showPage()
        canvas.save()
    return buffer.getvalue()


@contextmanager
def as_bytes() -> Iterator[None]:
    """Pictures go into the file as they are: put into letters, as reportlab does, one took 0.4 s and a quarter more."""
    from reportlab import rl_config

    before, rl_config.useA85 = rl_config.useA85, 0
    try:
        yield
    finally:
        rl_config.useA85 = before


def _about_file(canvas: Any, title: str, *, specimen: bool) -> None:
    canvas.setTitle(f"SPECIMEN - {title}" if specimen else title)
    canvas.setSubject(NOTE if specimen else "")
    canvas.setAuthor("")
    canvas.setCreator("warrantcheck")


def paragraph(read_text: str, style: ParagraphStyle) -> Flowable:
    """Text as it is: what looks like markup in it is none."""
    from warrantcheck.show.tagged import Words

    return Words(escape(drawable(printable(read_text)), quote=False), style)


def style_of(size: float, *, bold: bool = False, before: float = 0.0, tag: str = "P") -> ParagraphStyle:
    """Helvetica, which every PDF reader has; `tag` is what the paragraph is."""
    from reportlab.lib.styles import ParagraphStyle

    name = "Helvetica-Bold" if bold else "Helvetica"
    leading = size * 1.22
    return ParagraphStyle(
        "own",
        fontName=name,
        fontSize=size,
        leading=leading,
        spaceBefore=before,
        spaceAfter=1.5,
        splitLongWords=1,
        tag=tag,
    )


def _answer(said: dict[str, Any]) -> Iterator[Flowable]:
    yield paragraph(said["headline"], style_of(14, bold=True, tag="H1"))
    for section in said["brief"]:
        yield paragraph(f"{section.title}: {' '.join(section.lines)}", style_of(8.8, before=2))


def _rest(said: dict[str, Any], knowledge: Knowledge, lang: str) -> Iterator[Flowable]:
    title, text, small = style_of(9.5, bold=True, before=6, tag="H2"), style_of(8.2), style_of(6.8)
    yield paragraph(knowledge.say(lang, "report-fields"), title)
    for name, value in said["fields"]:
        yield paragraph(f"{name}: {value}", text)
    for section in said["full"]:
        yield paragraph(section.title, title)
        for line in section.lines:
            yield paragraph(line, small if section.id == "sources" else text)
    yield paragraph(knowledge.say(lang, "report-about"), title)
    for line in said["about"]:
        yield paragraph(line, text)


def _halves(parts: list[Flowable], width: float) -> tuple[list[Flowable], list[Flowable]]:
    """Two columns about as high as each other; a title never stands at the foot of the first."""
    heights = [part.wrap(width, 10_000)[1] + part.getSpaceBefore() for part in parts]
    done, at = 0.0, 0
    while at < len(parts) and done + heights[at] / 2 < sum(heights) / 2:
        done += heights[at]
        at += 1
    while at > 1 and parts[at - 1].style.fontName == "Helvetica-Bold":
        at -= 1
    return parts[:at], parts[at:]


def _frame(canvas: Any, parts: Iterable[Flowable], left: float, top: float, width: float, most: float) -> float:
    """Draws the parts below `top`, made smaller if they are higher than `most`; the height that they took."""
    from reportlab.platypus import KeepInFrame

    frame = KeepInFrame(width, most, list(parts), mode="shrink")
    _, height = frame.wrapOn(canvas, width, most)
    frame.drawOn(canvas, left, top - height)
    return float(height)


def _legend(
    report: Report, marks: Sequence[Mark], numbers: Sequence[int], number: int, knowledge: Knowledge
) -> Iterator[Flowable]:
    """What the boxes of a page mean, as text beside it."""
    lang, bold, text = report.explanation.lang, style_of(9.5, bold=True, before=6), style_of(9.5)
    if (count := len(report.paper.pages)) > 1:
        yield paragraph(
            knowledge.say(lang, "report-page-of", page=number, count=count), style_of(11, bold=True, tag="H2")
        )
    for mark in marks:
        yield paragraph(f"{mark.number}  {mark.line}", bold)
        yield paragraph(mark.tells, text)
    if not marks:
        yield paragraph(knowledge.say(lang, "report-nothing-here" if number != numbers[0] else "report-no-marks"), text)
    if number == numbers[0] and (gone := left_out(report, numbers, knowledge)):
        yield paragraph(gone, bold)


def _page(
    canvas: Tagged, page: Page, marks: Sequence[Mark], legend: list[Flowable], room: tuple[float, float], alt: str
) -> None:
    """A page of the paper with its boxes on the left, what they mean on the right; `room` is its top and width."""
    from reportlab.lib.utils import ImageReader

    top, width = room
    image = image_of(page).convert("RGB")
    draw_marks(image, marks, page.raster.scale if page.raster else SHARP, (0, 0), image.size)
    compressed = io.BytesIO()  # as it is, it would be packed without loss: ten times the bytes and time
    image.save(compressed, "JPEG", quality=QUALITY)
    compressed.seek(0)
    scale = min(PAPER * width / image.width, (top - EDGE) / image.height)
    size = (image.width * scale, image.height * scale)
    with canvas.content("Figure", alt=alt):
        canvas.drawImage(ImageReader(compressed), EDGE, top - size[1], *size)
    with canvas.artifact():
        canvas.rect(EDGE, top - size[1], *size)
    left = EDGE + size[0] + GUTTER
    _frame(canvas, legend, left, top, EDGE + width - left, top - EDGE)
