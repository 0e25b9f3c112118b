"""PDF: open, list what is drawn, render. pypdfium2 only, and only once a PDF is read."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from ctypes import CDLL, addressof, c_float, c_ulong, c_ushort
from functools import cache
from threading import RLock
from typing import Any

from msgspec import Struct, field

from warrantcheck import errors
from warrantcheck.model.paper import Box, Raster, Source
from warrantcheck.read.geometry import IDENTITY, SEEING_DPI, Geometry, Matrix, near, scale_at, times

# pdfium is not made for several threads; everything that touches a document holds this.
PDFIUM = RLock()

GIVEN_BACK_FROM, MAPPED_FROM = -1, -3  # malloc.h: M_TRIM_THRESHOLD, M_MMAP_THRESHOLD

_SILENT = logging.NullHandler()

LIGATURES = frozenset({"ff", "fi", "fl", "ffi", "ffl"})
LONGEST_LIGATURE = 3  # letters
PLAIN_SEGMENTS = 5  # a rectangle: one move, four lines
DEEPEST_FORM = 8  # forms within forms; drawing programs nest 3 or 4 deep, only an attack nests deeper
MOST_OBJECTS = 40_000  # drawn things of a page that are looked at: a map has more, a paper a few hundred


class TextObject(Struct, frozen=True, kw_only=True):
    """A run of text as drawn. `added` says that it came with an annotation or a form field."""

    raw: Any
    matrix: Matrix  # of the forms around it
    added: bool


class Picture(Struct, frozen=True, kw_only=True):
    """A picture as drawn, and where."""

    raw: Any
    box: Box


class Drawn(Struct, frozen=True, kw_only=True):
    """What a page is made of, besides its text's letters."""

    texts: dict[int, TextObject] = field(default_factory=dict)  # by address
    pictures: list[Picture] = field(default_factory=list)
    stand_ins: list[int] = field(default_factory=list)  # lengths of texts that the file gives for what is drawn
    curves: list[tuple[Any, int, Matrix]] = field(default_factory=list)  # paths beyond lines and boxes: raw, segments
    lines: list[tuple[Any, int, Matrix]] = field(default_factory=list)  # the other paths
    shades: list[Any] = field(default_factory=list)  # and what is none of these


@cache
def _keep_room() -> None:
    """Memory of a page's picture is kept for the next one, up to 8 MB.

    glibc gave it back for each picture and took it anew, cleared: 2 ms of 17 for a page of text in a process that reads
    many. Other C libraries are left as they are.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            system = CDLL(None)
            system.mallopt(MAPPED_FROM, 4 << 20)
            system.mallopt(GIVEN_BACK_FROM, 8 << 20)


@contextmanager
def opened(source: Source) -> Iterator[Any]:
    """The document, closed afterwards. Raises Locked, Damaged, NoPages."""
    import pypdfium2 as pdfium
    import pypdfium2.raw as c

    # The library logs that dynamic (XFA) forms need another build; without a handler that would land on stderr.
    logging.getLogger("pypdfium2").addHandler(_SILENT)
    _keep_room()
    with PDFIUM:
        try:
            document = pdfium.PdfDocument(source.data)
        except pdfium.PdfiumError as fault:
            raise _why_not(source) from fault
        if c.FPDF_GetFormType(document.raw) != c.FORMTYPE_NONE:
            document.init_forms()  # before any page: so that fields without an appearance get one
    try:
        yield document
    finally:
        with PDFIUM:
            document.close()


# What may be a paper: a printer's settings and an invoice's figures travel inside PDFs, too.
MAY_BE_PAPERS = (".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".webp", ".eml", ".msg", ".zip", ".docx")


def attached_to(document: Any) -> tuple[str, ...]:
    """Names of the files inside the file that may be papers."""
    from pypdfium2 import PdfiumError

    found = []
    with PDFIUM:
        for number in range(document.count_attachments()):
            try:
                name = str(document.get_attachment(number).get_name())
            except PdfiumError:
                continue
            if name.lower().endswith(MAY_BE_PAPERS):
                found.append(name)
    return tuple(found)


def _why_not(source: Source) -> errors.NotADocument:
    """Asked anew: what pdfium remembers as its last error may be that of another file."""
    import pypdfium2.raw as c

    handle = c.FPDF_LoadMemDocument64(source.data, len(source.data), None)
    if handle:  # it opens, and was refused only because there is no page
        c.FPDF_CloseDocument(handle)
        return errors.NoPages(source.name)
    if c.FPDF_GetLastError() in (c.FPDF_ERR_PASSWORD, c.FPDF_ERR_SECURITY):
        return errors.Locked(source.name)
    return errors.Damaged(source.name)


def render(page: Any, geometry: Geometry, dpi: float = SEEING_DPI) -> Raster:
    """The upright page in gray, with everything that is drawn on it."""
    scale = scale_at(geometry, dpi)
    bitmap = page.render(scale=scale / geometry.unit, rotation=geometry.turn * 90, grayscale=True, may_draw_forms=True)
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    gray = bytes(bitmap.buffer)
    bitmap.close()
    if stride != width:
        gray = b"".join(gray[row * stride : row * stride + width] for row in range(height))
    return Raster(width=width, height=height, scale=scale, gray=gray)


def flattened(document: Any, page: Any, index: int) -> Any:
    """The page with its annotations and form fields, as they show, made part of what is drawn. Closes `page`.

    Nothing is saved: only the document in memory changes. Appearances that a file leaves to the viewer are made first.
    """
    import pypdfium2.raw as c

    c.FPDFPage_Flatten(page.raw, c.FLAT_NORMALDISPLAY)
    page.close()
    return document[index]


def drawn_on(page: Any, geometry: Geometry, added_from: int) -> Drawn:
    """What is drawn; top-level objects from number `added_from` on came from annotations and fields."""
    import pypdfium2.raw as c

    drawn = Drawn()
    left = [MOST_OBJECTS]
    _walk(
        drawn,
        geometry,
        (c.FPDFPage_CountObjects, c.FPDFPage_GetObject, page.raw),
        IDENTITY,
        added_from=added_from,
        depth=0,
        left=left,
    )
    return drawn


def render_without(page: Any, geometry: Geometry, objects: Iterable[TextObject | Picture]) -> Raster:
    """The page as `render` gives it, but without these."""
    import pypdfium2.raw as c

    taken = [one.raw for one in objects]
    for raw in taken:
        c.FPDFPageObj_SetIsActive(raw, False)
    try:
        return render(page, geometry)
    finally:
        for raw in taken:
            c.FPDFPageObj_SetIsActive(raw, True)


def _walk(
    drawn: Drawn,
    geometry: Geometry,
    container: tuple[Any, Any, Any],
    matrix: Matrix,
    *,
    added_from: int,
    depth: int,
    left: list[int],
) -> None:
    import pypdfium2.raw as c

    count, get, holder = container
    for number in range(min(count(holder), left[0])):
        left[0] -= 1
        raw = get(holder, number)
        added = number >= added_from
        kind = c.FPDFPageObj_GetType(raw)
        if kind == c.FPDF_PAGEOBJ_TEXT:
            drawn.texts[addressof(raw.contents)] = TextObject(raw=raw, matrix=matrix, added=added)
            drawn.stand_ins.extend(_stand_ins(raw))
        elif kind == c.FPDF_PAGEOBJ_PATH:
            segments = c.FPDFPath_CountSegments(raw)
            (drawn.curves if segments > PLAIN_SEGMENTS else drawn.lines).append((raw, segments, matrix))
        elif kind == c.FPDF_PAGEOBJ_IMAGE:
            drawn.pictures.append(Picture(raw=raw, box=bounds_of(raw, matrix, geometry)))
        elif kind == c.FPDF_PAGEOBJ_FORM and depth < DEEPEST_FORM:
            _walk(
                drawn,
                geometry,
                (c.FPDFFormObj_CountObjects, c.FPDFFormObj_GetObject, raw),
                times(matrix_of(raw), matrix),
                added_from=0 if added else MOST_OBJECTS + 1,
                depth=depth + 1,
                left=left,
            )
        else:
            drawn.shades.append(raw)


def _stand_ins(raw: Any) -> Iterator[int]:
    """Letters of each /ActualText, which a text layer holds in place of the letters that are drawn; a ligature, which
    browsers write so in every "officer", stands for nothing else."""
    import pypdfium2.raw as c

    for number in range(c.FPDFPageObj_CountMarks(raw)):
        length = c_ulong()
        mark = c.FPDFPageObj_GetMark(raw, number)
        if not c.FPDFPageObjMark_GetParamStringValue(mark, b"ActualText", None, 0, length) or length.value <= 2:
            continue
        letters = length.value // 2 - 1
        if letters <= LONGEST_LIGATURE:
            text = (c_ushort * (letters + 1))()
            c.FPDFPageObjMark_GetParamStringValue(mark, b"ActualText", text, length.value, length)
            if "".join(map(chr, text[:letters])) in LIGATURES:
                continue
        yield letters


def bounds_of(raw: Any, matrix: Matrix, geometry: Geometry) -> Box:
    """Where a drawn object stands on the upright page."""
    import pypdfium2.raw as c

    left, bottom, right, top = c_float(), c_float(), c_float(), c_float()
    c.FPDFPageObj_GetBounds(raw, left, bottom, right, top)
    m, n, o, p, q, r = matrix
    corners = [
        geometry.point(m * x + o * y + q, n * x + p * y + r)
        for x in (left.value, right.value)
        for y in (bottom.value, top.value)
    ]
    across, down = [near(x) for x, _ in corners], [near(y) for _, y in corners]
    return Box(x0=min(across), top=min(down), x1=max(across), bottom=max(down))


def matrix_of(raw: Any) -> Matrix:
    """The object's own matrix: a form's in what holds it, a text's from its letters."""
    import pypdfium2.raw as c

    found = c.FS_MATRIX()
    c.FPDFPageObj_GetMatrix(raw, found)
    return found.a, found.b, found.c, found.d, found.e, found.f
