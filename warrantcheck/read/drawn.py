"""Pages of PDFs drawn once more, for people: sharper than reading needs them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from warrantcheck.model.paper import Kind, Raster, Source
from warrantcheck.read.confined import step

Wanted = tuple[int, int, float]  # which file and which page of it, from 0, and pixels a point
MOST_PIXELS = 16_000_000  # 3400 x 4400: a page in odd units stays one that can be opened


def draw(sources: Sequence[Source], wanted: Sequence[Wanted]) -> tuple[Raster | None, ...]:
    """The pages in gray, with all that is drawn on them; None for what can't be shown."""
    import pypdfium2 as pdfium

    found: list[Raster | None] = []
    for file, index, scale in wanted:
        step()
        raster = None
        if sources[file].kind is Kind.PDF:
            with suppress(pdfium.PdfiumError, IndexError):
                raster = _drawn(sources[file].data, index, scale)
        found.append(raster)
    return tuple(found)


def _drawn(data: bytes, index: int, scale: float) -> Raster | None:
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(data)
    try:
        document.init_forms()
        page = document[index]
        if page.get_width() * page.get_height() * scale * scale > MOST_PIXELS:
            return None
        image = page.render(scale=scale, grayscale=True).to_pil().convert("L")
        return Raster(width=image.width, height=image.height, scale=scale, gray=image.tobytes())
    finally:
        document.close()


def marked(source: Source, word: str) -> bool:
    """Whether the title in a PDF's metadata has a word; of pictures, whether it stands anywhere in the file."""
    if source.kind is not Kind.PDF:
        return word.encode() in source.data  # pictures have their words unpacked
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(source.data)
    except pdfium.PdfiumError:
        return False
    try:
        return word in document.get_metadata_value("Title")
    finally:
        document.close()
