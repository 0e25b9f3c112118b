"""Sheets as a PDF, on letter or A4, in usual or large print: each as large as its pages allow."""

from __future__ import annotations

import io
from bisect import bisect
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from warrantcheck.show.direction import refuse_direction
from warrantcheck.show.pdf import as_bytes
from warrantcheck.show.sheets.blocks import Annotated, Compared, Group, Lays, Sheet
from warrantcheck.show.sheets.flowing import Flowing
from warrantcheck.show.sheets.letters import logo_of, refuse_letters, style
from warrantcheck.show.tagged import Tagged, Words, silent

if TYPE_CHECKING:
    from reportlab.platypus import BaseDocTemplate, Flowable

SIZES = {"letter": (612.0, 792.0), "a4": (595.276, 841.89)}  # points
EDGE = 34.0  # points: less is cut off by printers
FOOT = 30.0  # points for the last lines of a page, above the edge
HEAD = 46.0  # points for the group's logo and name, where there are any
BASE, LARGE = 10.5, 18.0  # points of a paragraph's letters; 18 is what associations of the blind ask of large print
SCALES = tuple(1.6 - 0.04 * step for step in range(25))  # 1.6 to 0.64: 10.5 points become 16.8 to 6.7
SIGN_SCALES = tuple(3.0 - 0.1 * step for step in range(24))


def sheets_pdf(
    sheets: Sequence[Sheet], group: Group, *, lang: str, title: str, page: Callable[[int], str], size: str, large: bool
) -> bytes:
    """All sheets in one PDF; `page` says a page's number in words.

    Raises:
        RightToLeft: the language is written that way.
        Letters: a sentence or a name is in letters that the PDF's fonts lack.
    """
    from reportlab.platypus import NextPageTemplate, PageBreak

    refuse_direction(lang)
    made = _Pages(group, SIZES[size], page, large=large)
    for given in (group.organization, group.hotline, group.lawyer, group.web):
        refuse_letters(given)
    buffer = io.BytesIO()
    specimen = any(isinstance(block, Annotated | Compared) for sheet in sheets for block in sheet.blocks)
    with as_bytes():
        document = _document(buffer, SIZES[size], f"SPECIMEN - {title}" if specimen else title, lang)
        document.addPageTemplates([made.template(sheet, str(at)) for at, sheet in enumerate(sheets)])
        story: list[Flowable] = []
        for at, sheet in enumerate(sheets):
            if at:
                story += [NextPageTemplate(str(at)), PageBreak()]
            story += made.fitted(sheet)
        document.build(story, canvasmaker=Tagged)
    return buffer.getvalue()


def _document(buffer: io.BytesIO, size: tuple[float, float], title: str, lang: str) -> BaseDocTemplate:
    from reportlab.platypus import BaseDocTemplate

    return BaseDocTemplate(
        buffer, pagesize=size, title=title, author="", creator="warrantcheck", lang=lang, invariant=1, pageCompression=1
    )


class _Pages:
    def __init__(self, group: Group, size: tuple[float, float], page: Callable[[int], str], *, large: bool) -> None:
        self._group, self._size, self._page, self._large = group, size, page, large
        self._logo = logo_of(group.logo) if group.logo else None

    def template(self, sheet: Sheet, id: str) -> Any:
        from reportlab.platypus import Frame, PageTemplate

        left, low, width, height = self._room(sheet)
        frame = Frame(left, low, width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
        return PageTemplate(id, [frame], onPageEnd=lambda canvas, document: self._around(canvas, document.page, sheet))

    def _room(self, sheet: Sheet) -> tuple[float, float, float, float]:
        """Left, lower edge, width and height of what a sheet may fill."""
        width, height = self._size
        if sheet.lays in {Lays.CARDS, Lays.HALF}:  # cut apart: the edges are waste
            return EDGE, EDGE, width - 2 * EDGE, height - 2 * EDGE
        high = height - 2 * EDGE - FOOT * (1.6 if self._large else 1)
        if self._logo is not None:
            high -= HEAD
        return EDGE, EDGE + FOOT * (1.6 if self._large else 1), width - 2 * EDGE, high

    def fitted(self, sheet: Sheet) -> list[Flowable]:
        """In the largest letters in which it stays on its pages; where print is to be large, on as many as it takes."""
        if sheet.lays in {Lays.CARDS, Lays.HALF} or (self._large and sheet.lays is not Lays.SIGN):
            return self._flow(sheet, (LARGE if self._large else BASE) / BASE).all(sheet)
        scales = SIGN_SCALES if sheet.lays is Lays.SIGN else SCALES
        at = bisect(range(len(scales) - 1), False, key=lambda at: self._count(sheet, scales[at]) <= max(sheet.pages, 1))
        return self._flow(sheet, scales[at]).all(sheet)

    def _flow(self, sheet: Sheet, scale: float, *, sketch: bool = False) -> Flowing:
        _, _, width, height = self._room(sheet)
        return Flowing(width, height, BASE * scale, sheet.picture, large=self._large, sketch=sketch)

    def _count(self, sheet: Sheet, scale: float) -> int:
        document = _document(io.BytesIO(), self._size, "", "")
        document.addPageTemplates([self.template(sheet, "0")])
        document.build(self._flow(sheet, scale, sketch=True).all(sheet))
        return int(document.page)

    def _around(self, canvas: Any, number: int, sheet: Sheet) -> None:
        """The group's logo above, the last lines below. What is cut apart has room at its edges only."""
        width, _ = self._size
        cut = sheet.lays in {Lays.CARDS, Lays.HALF}
        size = 9.5 if self._large and not cut else 7.5
        page = self._page(number)
        foot = Words(refuse_letters(sheet.foot), style(size, tag="Note"))
        beside = 110 if self._large else 60
        _, high = foot.wrapOn(canvas, width - 2 * EDGE - beside, 100)
        low = 10.0 if cut else EDGE - 8
        foot.drawOn(canvas, EDGE, max(low + (20 - high if cut else 0), 6))
        with silent(canvas):
            self._numbered(canvas, refuse_letters(page), size, low, logo=not cut)

    def _numbered(self, canvas: Any, page: str, size: float, low: float, *, logo: bool) -> None:
        width, height = self._size
        canvas.setFont("Helvetica", size)
        canvas.drawRightString(width - EDGE, low + 2, page)
        if self._logo is not None and logo:
            image, (wide, tall) = self._logo
            scale = min(160 / wide, (HEAD - 8) / tall)
            canvas.drawImage(
                image,
                width - EDGE - wide * scale,
                height - EDGE - tall * scale,
                wide * scale,
                tall * scale,
                mask="auto",
            )
