"""How much of a page was not read surely: where that is nothing, no further look at it finds anything more."""

from __future__ import annotations

from msgspec import Struct

from warrantcheck.model.paper import Page, Raster, Via, Word

INK = 140  # of 255: darker is print
SURE = 0.6  # confidence of a word that leaves nothing to be read at its place
AROUND = 3  # pixels that letters reach beyond the box of their word
# Points: pieces of ink that may be letters of print, without its dots. What fills its box is a bar, a block.
LEAST_HIGH, LEAST_WIDE, LARGEST, FILLED = 3.5, 1.0, 20.0, (0.9, 12)


class Unread(Struct, frozen=True, kw_only=True):
    """Of a page's pieces of ink that look like letters, and of its words, the shares that were not read surely."""

    letters: float
    words: float


def unread(page: Page) -> Unread:
    """Measured on the page's picture; all of a page without one, or of which no word was read."""
    words = [word for word in page.words if word.via is Via.OCR]
    if page.raster is None or not words:
        return Unread(letters=1.0, words=1.0)
    long = [word for word in words if len(word.text) > 1]
    sure = [word for word in words if word.visible and word.confidence >= SURE]
    left, every = _letters(page.raster, sure)
    return Unread(letters=left / max(every, 1), words=sum(word.confidence < SURE for word in long) / len(words))


def _letters(raster: Raster, read: list[Word]) -> tuple[int, int]:
    """Pieces like letters outside words that were read, and all of them."""
    import cv2
    import numpy as np

    gray = np.frombuffer(bytes(raster.gray), np.uint8).reshape(raster.height, raster.width)
    ink = (gray < INK).astype(np.uint8)

    def count() -> int:
        _, _, stats, _ = cv2.connectedComponentsWithStats(ink)
        wide, high, area = (stats[1:, at] for at in (cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT, cv2.CC_STAT_AREA))
        fits = (high >= LEAST_HIGH * raster.scale) & (wide >= LEAST_WIDE * raster.scale)
        fits &= (np.maximum(wide, high) <= LARGEST * raster.scale) & (area <= FILLED[0] * wide * high + FILLED[1])
        return int(fits.sum())

    every = count()
    for word in read:
        x0, x1 = (int(at * raster.scale) for at in (word.box.x0, word.box.x1))
        y0, y1 = (int(at * raster.scale) for at in (word.box.top, word.box.bottom))
        ink[max(y0 - AROUND, 0) : y1 + AROUND + 1, max(x0 - AROUND, 0) : x1 + AROUND + 1] = 0
    return count(), every
