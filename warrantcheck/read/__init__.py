"""From the bytes of files to the pages of a paper: what stands on them, where, and how it was read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from warrantcheck import errors
from warrantcheck.model.paper import Box, Gap, Kind, Legibility, Page, Paper, Raster, Seen, Source, Via, Word
from warrantcheck.read.pdf import attached_to, opened
from warrantcheck.read.pdf_page import LookedAt, look_at
from warrantcheck.read.trust import Doubt

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from warrantcheck.read.engines import Engine
    from warrantcheck.read.recognize import Recognized

# A packet of affidavit, warrant, attachments and return has 10 to 40 pages. Read by OCR, 60 take two minutes.
MOST_PAGES = 60
# Beyond those, pages are only counted, and not even that without end.
MOST_COUNTED = 2000

# Words that the text layer must have for a page to count as read although OCR could make nothing of its pictures.
ENOUGH_WORDS = 40
# With so many, and no word that OCR is sure of besides, the rest of the page is drawings: a page of arrows had 24.
SOME_WORDS, SURE = 15, 0.8
# Of the page: pictures that cover more are what there is to read.
MOSTLY_PICTURE = 0.25

UNKNOWN_SIZE = (612.0, 792.0)  # points; of pages that nobody looked at


def read_paper(sources: Sequence[Source], engine_of: Callable[[], Engine], *, seconds_a_page: float = 20.0) -> Paper:
    """Reads all files as one paper, page after page; a file that is there twice counts once.

    `engine_of` is asked only when a page has to be read by OCR, and may raise NotInstalled. Raises Damaged, Locked,
    NoPages, Animated, TooSmall, TooLarge.
    """
    different = tuple({source.sha256: source for source in sources}.values())
    pages: list[Page] = []
    for source in different:
        read = _pdf_pages if source.kind is Kind.PDF else _picture_pages
        pages.extend(read(source, len(pages), engine_of, seconds_a_page))
    return Paper(sources=different, pages=tuple(pages), attached=_attached(different))


def _attached(sources: Sequence[Source]) -> tuple[str, ...]:
    names: list[str] = []
    for source in sources:
        if source.kind is Kind.PDF and b"/EmbeddedFile" in source.data:
            with opened(source) as document:
                names.extend(attached_to(document))
    return tuple(names)


def read_closer(
    paper: Paper,
    engine_of: Callable[[], Engine],
    second_of: Callable[[], Engine | None] = lambda: None,
    *,
    seconds_a_page: float,
) -> Iterator[Paper]:
    """The same paper after each further look: at pages read by OCR, and at pictures that were not read.

    Each look costs seconds: whoever has the answer stops asking.
    """
    unread = {page.number for page in paper.pages if _has_unread_picture(page)}
    if unread:
        pictured = _look_again(paper, unread)
        paper = replace(
            paper,
            pages=tuple(
                _with_ocr_if_there(pictured[page.number], engine_of, seconds_a_page)
                if page.number in pictured
                else page
                for page in paper.pages
            ),
        )
        yield paper
    looks = {
        page.number: _looks_at(page, engine_of, second_of, seconds_a_page)
        for page in paper.pages
        if page.number not in unread and _was_read_by_ocr(page)
    }
    while looks:
        pages: list[Page] = []
        for page in paper.pages:
            seen = next(looks[page.number], None) if page.number in looks else None
            if seen is None:
                looks.pop(page.number, None)
            pages.append(seen or page)
        paper = replace(paper, pages=tuple(pages))
        if looks:
            yield paper


def _looks_at(
    page: Page, engine_of: Callable[[], Engine], second_of: Callable[[], Engine | None], seconds: float
) -> Iterator[Page]:
    """The page after each further look, with what can be said of its legibility then."""
    from warrantcheck.read.legible import judged_again
    from warrantcheck.read.recognize import closer

    if page.raster is None:
        return
    poor, second = page.legibility.seen is not Seen.YES, second_of()
    over = tuple(word for word in page.words if word.over)  # what stamps say was read by itself
    lines = tuple(word for word in page.words if not word.over)
    for words in closer(lines, page.raster, engine_of(), second, seconds=seconds, poor=poor):
        by_ocr = [(word.text, word.confidence) for word in words if word.via is Via.OCR]
        legibility = judged_again(page.legibility, by_ocr)
        yield replace(page, words=(*words, *over), legibility=legibility)
        if second and legibility.seen is Seen.NO:
            return  # a cat, another script, a page all dark: no further look finds what two engines do not


def _pdf_pages(source: Source, before: int, engine_of: Callable[[], Engine], seconds: float) -> Iterator[Page]:
    with opened(source) as document:
        for index in range(min(len(document), MOST_COUNTED)):
            number = before + index + 1
            if number > MOST_PAGES:
                yield _not_read(number)
                continue
            yield _pdf_page(document, source, index, number, engine_of, seconds)


def _pdf_page(
    document: Any, source: Source, index: int, number: int, engine_of: Callable[[], Engine], seconds: float
) -> Page:
    from pypdfium2 import PdfiumError

    try:
        looked = look_at(document, source, index, number)
    except PdfiumError as fault:
        if number == 1 and len(document) == 1:
            raise errors.Damaged(source.name) from fault
        return replace(_not_read(number), legibility=Legibility(seen=Seen.NO, reasons=(Gap.NO_TEXT,)))
    return _with_ocr(looked, engine_of, seconds) if looked.needs_ocr else looked.page


def _picture_pages(source: Source, before: int, engine_of: Callable[[], Engine], seconds: float) -> Iterator[Page]:
    from warrantcheck.read.pictures import pages_of

    for number, picture in enumerate(pages_of(source, max(0, MOST_PAGES - before)), start=before + 1):
        if picture is None:
            yield _not_read(number)
            continue
        from warrantcheck.read.recognize import recognize

        read = recognize(picture, engine_of(), warp=True, seconds=seconds)
        yield Page(
            number=number,
            width=read.width,
            height=read.height,
            words=read.words,
            legibility=read.legibility,
            raster=read.raster,
            blank=read.blank,
        )


def _with_ocr(looked: LookedAt, engine_of: Callable[[], Engine], seconds: float) -> Page:
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
    words = merge(turned.words, read.words, letters_doubtful=Doubt.LETTERS in looked.doubts)
    return replace(
        turned,
        width=read.width,
        height=read.height,
        words=words,
        legibility=_legibility(looked, words, read),
        raster=read.raster,
        blank=read.blank and not any(word.visible for word in words),
    )


def _with_ocr_if_there(looked: LookedAt, engine_of: Callable[[], Engine], seconds: float) -> Page:
    """Of a page whose text is known already, a picture is read only where that can be done."""
    try:
        return _with_ocr(looked, engine_of, seconds)
    except errors.NotInstalled:
        return looked.page


def _legibility(looked: LookedAt, words: Sequence[Word], read: Recognized) -> Legibility:
    """Of both readings: that of OCR, except that it can't take away what the text layer says."""
    if looked.page.legibility.seen is not Seen.YES:
        return looked.page.legibility
    from_file = sum(word.visible and word.via is not Via.OCR for word in words)
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


def _not_read(number: int) -> Page:
    width, height = UNKNOWN_SIZE
    return Page(
        number=number,
        width=width,
        height=height,
        words=(),
        legibility=Legibility(seen=Seen.NO, reasons=(Gap.TIME_RAN_OUT,)),
    )


def _was_read_by_ocr(page: Page) -> bool:
    return not page.blank and (any(word.via is Via.OCR for word in page.words) or page.legibility.seen is not Seen.YES)


def _has_unread_picture(page: Page) -> bool:
    return not _was_read_by_ocr(page) and any(mark.kind == "picture" for mark in page.marks)


def _look_again(paper: Paper, numbers: set[int]) -> dict[int, LookedAt]:
    """Pages with a text layer, by number, this time with their picture to read."""
    found: dict[int, LookedAt] = {}
    number = 0
    for source in paper.sources:
        if source.kind is not Kind.PDF:
            from warrantcheck.read.pictures import count

            number += count(source)
            continue
        with opened(source) as document:
            for index in range(min(len(document), MOST_COUNTED)):
                number += 1
                if number in numbers:
                    found[number] = look_at(document, source, index, number, for_ocr=True)
    # A picture file that ends early was counted wrongly: then nothing is known of the pages behind it.
    return found if number == len(paper.pages) else {}
