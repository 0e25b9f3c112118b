"""Writing on a place to sign, read by itself: it may say that it is a date, figures or a word, and so no signature.

A signature says nothing that can be read, so nothing is made of what else is read. What a pen wrote is read better when
it is shown in three sizes, one below the other in one picture: starting the engine costs more than reading.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from warrantcheck.model.paper import Box, Overlay, Page, Via, Word
from warrantcheck.read.engines import Engine, RawWord

Pixels = NDArray[np.uint8]

LINES = 6  # how the engine is to read: a block of lines
SIZES = (32, 48, 72)  # pixels of the writing's height
AROUND = 10.0  # points of paper around the writing
WHITE = 14  # pixels around each picture of it
SURE = 0.9  # confidence of a word of print that is left out
DARK = 190  # gray below which a pixel belongs to a form's line
LEVEL, UPRIGHT = 40.0, 26.0  # points of a form's lines, which no pen draws
CROSSING = 7  # pixels over and under a line in which a stroke goes on


def read_penned(page: Page, place: Overlay, engine: Engine, seconds: float) -> tuple[Word, ...]:
    """The rows that the writing in a place was read as, one of each size, in its box; an empty one if none.

    Raises TimeoutError.
    """
    if page.raster is None:
        return ()
    part, scale = _around(page, place.box)
    high = max(place.box.height, 6.0) * scale
    sizes = [_enlarged(part, size / high) for size in SIZES]
    wide = max(picture.shape[1] for picture in sizes)
    sheet = np.vstack([np.pad(one, ((0, 0), (0, wide - one.shape[1])), constant_values=255) for one in sizes])
    rows: defaultdict[int, list[RawWord]] = defaultdict(list)
    foots = np.cumsum([one.shape[0] for one in sizes])
    for word in engine.words(np.asarray(sheet, np.uint8), mode=LINES, seconds=seconds):
        middle = (word.top + word.bottom) / 2
        row = int(np.searchsorted(foots, middle))
        aside = WHITE + AROUND * scale * SIZES[row] / high
        if foots[row] - sizes[row].shape[0] + aside <= middle <= foots[row] - aside:  # else of what is printed there
            rows[row].append(word)
    return tuple(_row(words, place.box) for _, words in sorted(rows.items())) or (_row((), place.box),)


def _row(words: Sequence[RawWord], box: Box) -> Word:
    sure = sum(word.confidence for word in words) / max(len(words), 1)
    return Word(text=" ".join(word.text for word in words), box=box, via=Via.OCR, confidence=sure)


def _around(page: Page, box: Box) -> tuple[Pixels, float]:
    """The writing without the print and the form's lines beside it, and pixels a point."""
    raster = page.raster
    assert raster is not None
    scale, wide = raster.scale, AROUND * raster.scale
    gray = np.frombuffer(bytes(raster.gray), np.uint8).reshape(raster.height, raster.width)
    left, top = (max(int(at * scale - wide), 0) for at in (box.x0, box.top))
    right, bottom = int(box.x1 * scale + wide), int(box.bottom * scale + wide)
    part = gray[top:bottom, left:right].copy()
    for word in page.words:
        if word.visible and word.confidence > SURE and sum(char.isalnum() for char in word.text) > 1:
            x0, x1 = (max(int(at * scale) - left, 0) for at in (word.box.x0, word.box.x1))
            y0, y1 = (max(int(at * scale) - top, 0) for at in (word.box.top, word.box.bottom))
            part[max(y0 - 1, 0) : y1 + 2, max(x0 - 1, 0) : x1 + 2] = 255
    return _without_lines(part, scale), scale


def _without_lines(part: Pixels, scale: float) -> Pixels:
    dark = (part < DARK).astype(np.uint8)
    thicker = _grown(dark, 2, 1)
    level = _grown(_opened(thicker, 1, round(LEVEL * scale)), 3, 3)
    rest = dark & (1 - level)
    goes_on = _grown(rest, CROSSING, 1, (0, 0)) & _grown(rest, CROSSING, 1, (0, CROSSING - 1))
    upright = _grown(_opened(dark, round(UPRIGHT * scale), 1), 3, 3)
    part[((level & (1 - goes_on)) | upright) > 0] = 255
    return part


def _opened(mask: Pixels, high: int, wide: int) -> Pixels:
    return np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((high, wide), np.uint8)), np.uint8)


def _grown(mask: Pixels, high: int, wide: int, anchor: tuple[int, int] = (-1, -1)) -> Pixels:
    return np.asarray(cv2.dilate(mask, np.ones((high, wide), np.uint8), anchor=anchor), np.uint8)


def _enlarged(part: Pixels, times: float) -> Pixels:
    how = cv2.INTER_CUBIC if times > 1 else cv2.INTER_AREA
    larger = cv2.resize(part, None, fx=times, fy=times, interpolation=how)
    around = (WHITE, WHITE, WHITE, WHITE)
    return np.asarray(cv2.copyMakeBorder(larger, *around, cv2.BORDER_CONSTANT, value=(255,)), np.uint8)
