"""The report as a PDF of two sheets: the answer and the picture on one, the rest on the other."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from html import escape  # that of xml.sax loads half of the library for the web: 0.15 s
from typing import TYPE_CHECKING, Any

from warrantcheck.model.forms import Knowledge
from warrantcheck.model.report import Report
from warrantcheck.show import printable
from warrantcheck.show.fonts import drawable
from warrantcheck.show.html import Made, contents
from warrantcheck.show.picture import drawn
from warrantcheck.show.specimen import NOTE, is_specimen

if TYPE_CHECKING:
    from PIL.Image import Image
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable

SHEET = (612.0, 792.0)  # points: letter
EDGE = 32.0
GUTTER = 18.0
LEAST_PICTURE = 240.0  # points high: below, nothing on it can be recognised
QUALITY = 70


def report_pdf(report: Report, knowledge: Knowledge, made: Made) -> bytes:
    """The report on two letter pages; what is long is set smaller rather than left out."""
    from reportlab.pdfgen.canvas import Canvas

    said = contents(report, knowledge, made)
    buffer = io.BytesIO()
    with as_bytes():
        canvas = Canvas(buffer, pagesize=SHEET, pageCompression=1, invariant=int(made.redacted))
        _about_file(canvas, knowledge.say(report.explanation.lang, "report-title"), specimen=is_specimen(report))
        width, top = SHEET[0] - 2 * EDGE, SHEET[1] - EDGE
        top -= _frame(canvas, list(_answer(said)), EDGE, top, width, top - EDGE - LEAST_PICTURE)
        # Four pages in one row were as small as stamps, with half of the sheet empty below.
        picture = drawn(report, knowledge, most_in_a_row=2 if len(report.paper.pages) <= 4 else 3)
        _picture(canvas, picture, top - 6, width)
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
    from reportlab.platypus import Paragraph

    return Paragraph(escape(drawable(printable(read_text)), quote=False), style)


def style_of(size: float, *, bold: bool = False, before: float = 0.0) -> ParagraphStyle:
    """Helvetica, which every PDF reader has."""
    from reportlab.lib.styles import ParagraphStyle

    name = "Helvetica-Bold" if bold else "Helvetica"
    return ParagraphStyle(
        "own", fontName=name, fontSize=size, leading=size * 1.22, spaceBefore=before, spaceAfter=1.5, splitLongWords=1
    )


def _answer(said: dict[str, Any]) -> Iterator[Flowable]:
    yield paragraph(said["headline"], style_of(14, bold=True))
    for section in said["brief"]:
        yield paragraph(f"{section.title}: {' '.join(section.lines)}", style_of(8.8, before=2))


def _rest(said: dict[str, Any], knowledge: Knowledge, lang: str) -> Iterator[Flowable]:
    title, text, small = style_of(9.5, bold=True, before=6), style_of(8.2), style_of(6.8)
    yield paragraph(knowledge.say(lang, "report-fields"), title)
    for name, value in said["fields"]:
        yield paragraph(f"{name}: {value}", text)
    for section in said["full"]:
        yield paragraph(section.title, title)
        for line in section.lines:
            yield paragraph(line, small if section.id == "sources" else text)
    yield paragraph(knowledge.say(lang, "report-about"), title)
    for line in [*said["about"], *([said["more_pages"]] if said["more_pages"] else [])]:
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


def _picture(canvas: Any, image: Image, top: float, width: float) -> None:
    from reportlab.lib.utils import ImageReader

    compressed = io.BytesIO()  # as it is, it would be packed without loss: ten times the bytes and time
    image.save(compressed, "JPEG", quality=QUALITY)
    compressed.seek(0)
    scale = min(width / image.width, (top - EDGE) / image.height)
    size = (image.width * scale, image.height * scale)
    canvas.drawImage(ImageReader(compressed), EDGE, top - size[1], *size)
