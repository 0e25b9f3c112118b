"""From the bytes of files to the pages of a paper: what stands on them, where, and how it was read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from time import monotonic
from typing import TYPE_CHECKING

from msgspec.structs import replace

from warrantcheck.errors import GaveNoAnswer, NotInstalled
from warrantcheck.model.paper import Kind, Overlay, Page, Paper, Seen, Source, Via
from warrantcheck.read.confined import step
from warrantcheck.read.drawn import marked
from warrantcheck.read.order import Turns
from warrantcheck.read.pages import not_read, pdf_page, picture_pages, with_pictures
from warrantcheck.read.pdf import attached_to, opened

if TYPE_CHECKING:
    from warrantcheck.read.engines import Engine

# A packet of affidavit, warrant, attachments and return has 10 to 40 pages; time alone ends the reading of more, and
# this the finding: pages of text take 0.03 s to read and as long to look through.
MOST_PAGES = 300
# Beyond those, pages are only counted, and not even that without end.
MOST_COUNTED = 2000
MOST_OVERLAYS = 4  # of a paper that are read: one has a stamp, rarely two, and a photo of a house many leaning lines
SECONDS_OF_WRITING = 5.0  # for what a further look brings: one place takes 0.2 s
# Papers after further looks; what is sent is writing on places to sign that the last one brought.
Looks = Generator[Paper, Sequence[Overlay] | None, None]
SPECIMEN = "SPECIMEN"  # what the metadata of drawn papers say


def read_paper(
    sources: Sequence[Source],
    engine_of: Callable[[], Engine],
    *,
    seconds_a_page: float = 20.0,
    seconds: float | None = None,
    likely: Collection[str] = (),
) -> Paper:
    """Reads all files as one paper; a file that is there twice counts once.

    `seconds` bounds the whole: pages whose turn has not come by then are there, and said to be unread. Where there
    will be such, those with most of the `likely` words (small letters) come first. `engine_of` is asked only when a
    page has to be read by OCR, and may raise NotInstalled. Raises Damaged, Locked, NoPages, Animated, TooSmall,
    TooLarge.
    """
    different = tuple({source.sha256: source for source in sources}.values())
    turns = Turns(seconds_a_page=seconds_a_page, until=monotonic() + seconds if seconds else None, most=MOST_PAGES)
    pages: list[Page] = []
    for number, source in enumerate(different):
        read = (
            _pdf_pages(source, engine_of, turns, likely)
            if source.kind is Kind.PDF
            else _picture_pages(source, engine_of, turns)
        )
        for index, some in enumerate(read):
            pages += [replace(page, source=number, index=index) for page in some]
    numbered = tuple(replace(page, number=number) for number, page in enumerate(pages, start=1))
    return Paper(
        sources=different,
        pages=numbered,
        specimen=any(marked(source, SPECIMEN) for source in different),
        attached=_attached(different),
    )


def _attached(sources: Sequence[Source]) -> tuple[str, ...]:
    names: list[str] = []
    for source in sources:
        if source.kind is Kind.PDF and b"/EmbeddedFile" in source.data:
            with opened(source) as document:
                names.extend(attached_to(document))
    return tuple(names)


def _pdf_pages(
    source: Source, engine_of: Callable[[], Engine], turns: Turns, likely: Collection[str]
) -> list[tuple[Page, ...]]:
    """Of each page of the file what was read, in the file's order."""
    step()
    with opened(source) as document:
        count = min(len(document), MOST_COUNTED)
        read: dict[int, tuple[Page, ...]] = {}
        for index in turns.of(document, count, likely, engine_of):
            step()
            read[index] = pdf_page(document, source, index, engine_of, turns.seconds)
            turns.note(read[index])
    return [read.get(index, (not_read(),)) for index in range(count)]


def _picture_pages(source: Source, engine_of: Callable[[], Engine], turns: Turns) -> Iterator[tuple[Page, ...]]:
    from warrantcheck.read.pictures import pages_of

    step()
    for picture in pages_of(source, turns.left, turns.take):
        step()
        pages = (not_read(),) if picture is None else picture_pages(picture, engine_of, turns.seconds)
        turns.note(pages)
        yield pages


def read_closer(
    paper: Paper,
    engine_of: Callable[[], Engine],
    second_of: Callable[[], Engine | None] = lambda: None,
    *,
    seconds_a_page: float,
    only: Collection[int] = (),
    overlays: Sequence[Overlay] = (),
) -> Looks:
    """The same paper after each further look: at overlays, at pages read by OCR, and at pictures that were not read.

    Each look costs seconds: whoever has the answer stops asking. `only` names the pages worth it; empty, all are.
    Writing on places to sign that a look has brought may be sent: the next look is at that.
    """
    if overlays:
        paper = yield from _shown(
            read_overlays(paper, overlays, engine_of, seconds=seconds_a_page), engine_of, second_of
        )
    unread = {page.number for page in paper.pages if _has_unread_picture(page) and (not only or page.number in only)}
    if unread:
        paper = replace(paper, pages=tuple(_looked_again(paper, unread, engine_of, seconds_a_page)))
        paper = yield from _shown(paper, engine_of, second_of)
    looks = {
        page.number: _looks_at(page, engine_of, second_of, seconds_a_page)
        for page in paper.pages
        if page.number not in unread and _was_read_by_ocr(page) and (not only or page.number in only)
    }
    while looks:
        pages: list[Page] = []
        for page in paper.pages:
            seen = next(looks[page.number], None) if page.number in looks else None
            if seen is None:
                looks.pop(page.number, None)
            pages.append(replace(seen, penned=page.penned) if seen else page)
        paper = replace(paper, pages=tuple(pages))
        if looks:
            paper = yield from _shown(paper, engine_of, second_of)


def next_look(looks: Looks, writing: Sequence[Overlay] = ()) -> Paper | None:
    """The paper after the next look, at this writing if there is some; None where there is no further one."""
    try:
        return looks.send(writing or None)
    except StopIteration:
        return None


def _shown(
    paper: Paper, engine_of: Callable[[], Engine], second_of: Callable[[], Engine | None]
) -> Generator[Paper, Sequence[Overlay] | None, Paper]:
    """Shows a paper; and where writing on it is named, or an unread stamp, once more with what that says."""
    writing = yield paper
    if writing:
        paper = read_overlays(paper, writing, engine_of, second_of, seconds=SECONDS_OF_WRITING)
        yield paper
    return paper


def read_overlays(
    paper: Paper,
    overlays: Sequence[Overlay],
    engine_of: Callable[[], Engine],
    second_of: Callable[[], Engine | None] = lambda: None,
    *,
    seconds: float,
) -> Paper:
    """The same paper with what stamps and writing over it say, each read by itself, as long as there is time.

    Stamps are read by the second engine where one is named: whoever asks again about a stamp of which the first has
    made nothing names it. Of 45 places on papers by ten hands it read 25, what takes a paper back in 12 of 14.
    """
    from warrantcheck.read.overlays import read_over
    from warrantcheck.read.penned import read_penned

    deadline = monotonic() + seconds
    pages = {page.number: page for page in paper.pages}
    named = overlays[:MOST_OVERLAYS]
    for number in dict.fromkeys(overlay.page for overlay in named):
        page = pages[number]
        over = [overlay for overlay in named if overlay.page == number and not overlay.penned]
        try:
            words = read_over(page, over, (second_of() if over else None) or engine_of(), deadline - monotonic())
            pages[number] = page = replace(page, words=(*page.words, *words))
            for overlay in named:
                if overlay.page == number and overlay.penned:
                    rows = read_penned(page, overlay, engine_of(), deadline - monotonic())
                    pages[number] = page = replace(page, penned=(*page.penned, *rows))
        except (TimeoutError, GaveNoAnswer, NotInstalled):
            break
    return replace(paper, pages=tuple(pages.values()))


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


def _was_read_by_ocr(page: Page) -> bool:
    return not page.blank and (any(word.via is Via.OCR for word in page.words) or page.legibility.seen is not Seen.YES)


def _has_unread_picture(page: Page) -> bool:
    return not _was_read_by_ocr(page) and any(mark.kind == "picture" for mark in page.marks)


def _looked_again(
    paper: Paper, numbers: Collection[int], engine_of: Callable[[], Engine], seconds: float
) -> Iterator[Page]:
    """All pages, those with a text layer and these numbers with what their pictures say, too."""
    for page in paper.pages:
        source = paper.sources[page.source]
        if page.number not in numbers or source.kind is not Kind.PDF:
            yield page
            continue
        step()
        with opened(source) as document:
            yield with_pictures(page, document, source, engine_of, seconds)
