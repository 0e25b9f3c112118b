"""One page of a PDF: its words, fields and marks as the eye sees them, and whether OCR has to be asked too."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from msgspec import Struct

from warrantcheck.model.paper import Box, Gap, Legibility, Mark, Page, Raster, Seen, Source, Stroke, Word
from warrantcheck.read import fields, scripts
from warrantcheck.read.geometry import Geometry, geometry_of
from warrantcheck.read.merge import unconfirmed
from warrantcheck.read.pdf import PDFIUM, Drawn, drawn_on, flattened, render, render_without
from warrantcheck.read.sight import Seeing, look
from warrantcheck.read.strokes import strokes_of
from warrantcheck.read.textlayer import TextLayer
from warrantcheck.read.trust import Doubt, doubts, picture_share

READING_DPI = 200  # below 150 words get lost, at 300 reading takes half as long again and finds no more

# Of the page: a pasted picture (a signature, a seal) is a mark on the page; a larger one is the page.
SMALLEST_MARK, LARGEST_MARK = 0.0005, 0.25

# Dynamic forms show nothing but a notice outside the one viewer that can open them: the standard one has 60 words.
NOTICE_WORDS = 120
# So begins the cover of a portfolio, whose papers are files inside it.
BEGINNINGS = ("please wait", "for the best experience, open this pdf portfolio")
NOTICES = ("please wait", "adobe reader", "other pdf viewer")


class LookedAt(Struct, frozen=True, kw_only=True):
    """The page as far as the file's own text goes. `picture` is the page to read, where there are doubts."""

    page: Page
    doubts: frozenset[Doubt] = frozenset()
    faces: tuple[int, ...] = ()  # of the page's first words: see `doubts`
    pictures: float = 0.0  # share of the page that pictures cover
    picture: Raster | None = None

    @property
    def needs_ocr(self) -> bool:
        return bool(self.doubts)


def look_at(document: Any, source: Source, index: int, number: int, *, dpi: float | None = None) -> LookedAt:
    """Page `index` of the document, number `number` of the paper; with `dpi` there is a picture of it in any case."""
    import pypdfium2.raw as c

    with PDFIUM:
        page = document[index]
        layer = None
        try:
            geometry = geometry_of(page)
            objects = c.FPDFPage_CountObjects(page.raw)
            annotated = c.FPDFPage_GetAnnotCount(page.raw) > 0
            # Which way up is asked before annotations are placed, so that all have the same corner.
            layer = TextLayer(page)
            geometry = geometry_of(page, layer.turn(geometry))
            annotations: tuple[fields.Annotation, ...] = ()
            names: tuple[str, ...] = ()
            if annotated:
                layer.close()
                annotations, names = fields.annotations_of(document, page, geometry)
                page = flattened(document, page, index)
                layer = TextLayer(page)
            drawn = drawn_on(page, geometry, objects)
            words = layer.words(geometry, drawn.texts)
            if annotated:
                words = fields.with_annotations(words, annotations)
            seeing = look(page, geometry, drawn, words)
            found, faces = doubts(page, layer, seeing, drawn, geometry)
            picture = render(page, geometry, dpi or READING_DPI) if found or dpi else None
            strokes, bare = (None, None) if found else _beside_print(page, geometry, drawn, seeing)
        finally:
            if layer is not None:
                layer.close()
            page.close()
    visible = [one.word for one in seeing.words if one.word.visible]
    visible += fields.undrawn(visible, annotations)
    hidden = [one.word for one in seeing.words if not one.word.visible]
    hidden = hidden if found else list(unconfirmed(hidden, visible))
    blank = not visible and not found
    return LookedAt(
        page=Page(
            number=number,
            width=geometry.width,
            height=geometry.height,
            words=(*visible, *hidden),
            legibility=_legibility(source, visible, blank),
            raster=seeing.raster,
            bare=bare,
            field_names=names,
            signature_fields=fields.signature_fields(source, index, annotations),
            check_boxes=fields.check_boxes(annotations),
            marks=(*fields.marks(annotations), *_pasted(drawn, geometry)),
            strokes=strokes,
            blank=blank and not annotations,
            unit=geometry.unit,
        ),
        doubts=found,
        faces=faces,
        pictures=picture_share([picture.box for picture in drawn.pictures], geometry),
        picture=picture,
    )


def _beside_print(
    page: Any, geometry: Geometry, drawn: Drawn, seeing: Seeing
) -> tuple[tuple[Stroke, ...] | None, Raster | None]:
    """What the file says of strokes, and the page without its print, in which all that is no line is a hand's or a
    stamp's; no such page where the file tells all strokes."""
    strokes, written = strokes_of(drawn, geometry), scripts.written(seeing.words)
    if written:
        printed = (one for one in drawn.texts.values() if id(one) not in written)
        return strokes, render_without(page, geometry, printed)
    return strokes, seeing.bare if strokes is None else None


def _pasted(drawn: Drawn, geometry: Geometry) -> list[Mark]:
    area = max(1.0, geometry.width * geometry.height)
    page = Box(x0=0, top=0, x1=geometry.width, bottom=geometry.height)
    return [
        Mark(kind="picture", box=picture.box)
        for picture in drawn.pictures
        if SMALLEST_MARK <= picture.box.overlap(page) / area <= LARGEST_MARK
    ]


def _legibility(source: Source, visible: Sequence[Word], blank: bool) -> Legibility:
    """Of the text layer alone: what could be read is certain, and a form that does not show says so."""
    if blank:
        please_wait = _needs_another_viewer(source)
        return Legibility(seen=Seen.NO, reasons=(Gap.PLEASE_WAIT if please_wait else Gap.NO_TEXT,))
    if len(visible) <= NOTICE_WORDS:
        said = " ".join(word.text for word in visible).casefold()
        if said.startswith(BEGINNINGS) and any(notice in said for notice in NOTICES[1:]):
            return Legibility(seen=Seen.NO, reasons=(Gap.PLEASE_WAIT,))
    return Legibility(seen=Seen.YES)


def _needs_another_viewer(source: Source) -> bool:
    """Whether an empty page is a dynamic (XFA) form that only its own viewer can draw. pdfium does not tell."""
    import pdfplumber

    try:
        with pdfplumber.open(BytesIO(source.data)) as document:
            catalog = document.doc.catalog
            return bool(fields.resolved(catalog.get("NeedsRendering")))
    except Exception:  # pdfminer raises whatever a broken file makes it stumble on
        return False
