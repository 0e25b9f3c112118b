"""One page of a file: its text layer, and OCR where that does not say all; a picture of two sheets is two pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from warrantcheck import errors
from warrantcheck.model.paper import Box, Gap, Legibility, Page, Raster, Seen, Source, Via, Word
from warrantcheck.read.pdf_page import LookedAt, look_at

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from warrantcheck.read.engines import Engine
    from warrantcheck.read.recognize import Recognized

# Words that the text layer must have for a page to count as read although OCR could make nothing of its pictures.
ENOUGH_WORDS = 40
# One word in so many besides the file's: what was looked at says nothing else. A form's page of amounts has no word of
# sentences, and OCR of it counts as poor: 4 of 99 words of a fee waiver, 1 of 55 of a table of contents.
FEW_MORE = 10
# With so many, and no word that OCR is sure of besides, the rest of the page is drawings: a page of arrows had 24.
SOME_WORDS, SURE = 15, 0.8
# Of the page: pictures that cover more are what there is to read.
MOSTLY_PICTURE = 0.25

# Of small pictures on a page of text: names in seals are printed at 5 points and less.
PICTURE_DPI, MOST_PICTURES, AROUND = 400, 4, 24
LEAST_SURE = 0.6  # of a word in one: noise and drawings look like letters more often than on a page

MOST_WORDS = 10_000  # of a page: the densest page of a newspaper has 5,000; looking through more takes seconds
UNKNOWN_SIZE = (612.0, 792.0)  # points; of pages that nobody looked at


def pdf_page(
    document: Any, source: Source, index: int, engine_of: Callable[[], Engine], seconds: float
) -> tuple[Page, ...]:
    """Page `index` of a document: one page, or two where it is a picture of two sheets. Raises Damaged."""
    from pypdfium2 import PdfiumError

    try:
        looked = look_at(document, source, index, index + 1)
    except PdfiumError as fault:
        if len(document) == 1:
            raise errors.Damaged(source.name) from fault
        return (replace(not_read(), legibility=Legibility(seen=Seen.NO, reasons=(Gap.NO_TEXT,))),)
    if len(looked.page.words) > MOST_WORDS:
        raise errors.TooLarge(source.name)
    if not looked.needs_ocr:
        return (looked.page,)
    return _each_sheet(looked, engine_of, seconds) or (with_ocr(looked, engine_of, seconds),)


def picture_pages(picture: NDArray[np.uint8], engine_of: Callable[[], Engine], seconds: float) -> tuple[Page, ...]:
    """The sheets in a picture (H x W gray or H x W x 3 RGB), each a page of its own."""
    from warrantcheck.read.recognize import recognize_each

    return tuple(_page_of(read) for read in recognize_each(picture, engine_of(), seconds=seconds))


def _each_sheet(looked: LookedAt, engine_of: Callable[[], Engine], seconds: float) -> tuple[Page, ...]:
    """Of a page that is nothing but a picture of two sheets, both; else nothing."""
    from warrantcheck.read.sheets import gap

    page = looked.page
    if looked.picture is None or any(word.visible for word in page.words):
        return ()
    picture = _array(looked.picture)
    return picture_pages(picture, engine_of, seconds) if gap(picture) is not None else ()


def _page_of(read: Recognized) -> Page:
    return Page(
        number=1,
        width=read.width,
        height=read.height,
        words=read.words,
        legibility=read.legibility,
        raster=read.raster,
        blank=read.blank,
    )


def with_ocr(looked: LookedAt, engine_of: Callable[[], Engine], seconds: float) -> Page:
    """The page with what OCR reads on it; whatever the file knows of it is turned along if the page was turned."""
    from warrantcheck.read.merge import merge
    from warrantcheck.read.recognize import recognize

    page = looked.page
    if looked.picture is None:
        return page
    read = recognize(
        _array(looked.picture),
        engine_of(),
        # A photo inside a PDF is cut out and straightened like any photo; where the file has words, hidden ones
        # too, theirs are the places that count.
        warp=not page.words,
        size=(page.width, page.height),
        seconds=seconds,
    )
    turned = _turned(page, read.turn)
    words = merge(turned.words, read.words, faces=looked.faces)
    return replace(
        turned,
        width=read.width,
        height=read.height,
        words=words,
        legibility=_legibility(looked, words, read),
        raster=read.raster,
        bare=None,
        blank=read.blank and not any(word.visible for word in words),
    )


def with_pictures(page: Page, document: Any, source: Source, engine_of: Callable[[], Engine], seconds: float) -> Page:
    """A page whose text is known, with what stands in its small pictures: a seal may hold the judge's name.

    They are read enlarged, each by itself; without an engine the page stays as it is.
    """
    from warrantcheck.read.joined import joined

    try:
        engine = engine_of()
    except errors.NotInstalled:
        return page
    picture = look_at(document, source, page.index, page.number, dpi=PICTURE_DPI).picture
    pasted = sorted(
        (mark.box for mark in page.marks if mark.kind == "picture"), key=lambda box: -box.width * box.height
    )
    if picture is None:
        return page
    words = page.words
    for box in pasted[:MOST_PICTURES]:
        try:
            words = joined(words, _read_within(picture, box, engine, seconds / MOST_PICTURES), LEAST_SURE)
        except TimeoutError:
            break
    return replace(page, words=words)


def _read_within(picture: Raster, box: Box, engine: Engine, seconds: float) -> list[Word]:
    """The words in a part of a page's picture, in points of the page."""
    import numpy as np

    scale, gray = picture.scale, _array(picture)
    left, top = max(0, int(box.x0 * scale)), max(0, int(box.top * scale))
    part = np.pad(gray[top : int(box.bottom * scale) + 1, left : int(box.x1 * scale) + 1], AROUND, constant_values=255)
    found = []
    for word in engine.words(np.ascontiguousarray(part), mode=11, seconds=seconds):
        x0, x1 = ((x + left - AROUND) / scale for x in (word.x0, word.x1))
        head, foot = ((y + top - AROUND) / scale for y in (word.top, word.bottom))
        place = Box(x0=x0, top=head, x1=x1, bottom=foot)
        found.append(Word(text=word.text, box=place, via=Via.OCR, confidence=word.confidence))
    return found


def _legibility(looked: LookedAt, words: Sequence[Word], read: Recognized) -> Legibility:
    """Of both readings: that of OCR, except that it can't take away what the text layer says."""
    if looked.page.legibility.seen is not Seen.YES:
        return looked.page.legibility
    from_file = sum(word.visible and word.via is not Via.OCR for word in words)
    by_ocr = sum(word.visible and word.via is Via.OCR for word in words)
    if not looked.pictures and from_file >= ENOUGH_WORDS and by_ocr * FEW_MORE <= from_file:
        return looked.page.legibility
    if looked.pictures < MOSTLY_PICTURE and read.legibility.seen is Seen.NO:
        if (
            not looked.pictures
            and from_file >= SOME_WORDS
            and not any(word.via is Via.OCR for word in words if word.confidence > SURE)
        ):
            return looked.page.legibility  # what was looked at besides the file's words are drawings
        if from_file >= ENOUGH_WORDS:
            return replace(read.legibility, seen=Seen.CANT_TELL)
    return read.legibility


def _array(raster: Raster) -> NDArray[np.uint8]:
    import numpy as np

    return np.frombuffer(raster.gray, dtype=np.uint8).reshape(raster.height, raster.width)


def _turned(page: Page, quarters: int) -> Page:
    """The page after so many quarter turns clockwise."""
    quarters %= 4
    if quarters == 0:
        return page

    def turn(box: Box) -> Box:
        wide, high = page.width, page.height
        for _ in range(quarters):
            box = Box(x0=high - box.bottom, top=box.x0, x1=high - box.top, bottom=box.x1)
            wide, high = high, wide
        return box

    return replace(
        page,
        words=tuple(replace(word, box=turn(word.box)) for word in page.words),
        signature_fields=tuple(replace(field, box=turn(field.box)) for field in page.signature_fields),
        check_boxes=tuple(replace(box, box=turn(box.box)) for box in page.check_boxes),
        marks=tuple(replace(mark, box=turn(mark.box)) for mark in page.marks),
    )


def not_read() -> Page:
    """A page that nobody looked at."""
    width, height = UNKNOWN_SIZE
    return Page(
        number=1,
        width=width,
        height=height,
        words=(),
        legibility=Legibility(seen=Seen.NO, reasons=(Gap.TIME_RAN_OUT,)),
    )
