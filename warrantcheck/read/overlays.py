"""What lies over a page: places that were found, each set level, freed of its frame and read by itself.

A stamp's letters are read badly among print and in their frame. So a place is shown to the engine in several ways:
what no word was read of, the thick strokes of that, and all thick strokes. All places of a page are read by one start
of the engine: that costs more than reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from warrantcheck.model.paper import Box, Overlay, Page, Via, Word
from warrantcheck.read.engines import Engine, RawWord
from warrantcheck.read.merge import letters_of

Pixels = NDArray[np.uint8]

# How the engine is to read: words anywhere. Of 76 drawn stamps and words by pen so 48 were read of the thick strokes
# that no word was read of, of all those strokes 5 more, of all thick strokes 2 more. As lines or as one word: fewer.
SCATTERED = 11
HIGH, MOST_TIMES = 160, 3.0  # pixels of a place as it is read, and so many times enlarged at most
ASIDE, OVER, ROUND = 60.0, 14.0, 8.0  # points around a place: beside it, above and below; around a frame
LONGEST = 150.0  # points; beside a longer place less is added
INK = 190  # of 255: darker is ink when a place's lean is looked for
TURNS = np.arange(-48.0, 48.1, 2.0)  # degrees that it may lean
SEARCHED = 240  # pixels of its longer side while that is looked for
THICK = 1.75  # points: strokes of print are thinner
PRINT, SURE = 1.5, 0.6  # times the usual height that print is at most, and its confidence
LARGER, BY_PEN = 1.2, 1.7  # times that height: capitals of a stamp, and other letters, that were written, are higher
LEANS, LOW = 4.0, 0.8  # degrees that no print leans; what does may be as low as this
FRAME = (0.6, 0.8)  # of the width and the height of the place: what hangs together so far is its frame
WHITE = 14  # pixels around each picture of a place
LETTERS = re.compile(r"[A-Z]?[a-z]{3,}|[A-Z]+")  # of "nENDORSED|" what a stamp says; the rest is its frame
CAPITALS = 0.6  # of a word's letters and signs: it was written in capitals
LEAST_SURE, WHOLE = 0.3, 3  # confidence and letters of a word: it counts where it is one that stamps say, only
# Letters of like height in a row. Of 249 places on drawn pages where nothing lay over the print 49 had such, and of
# 95 with stamps and words by pen 72; of what was read of these, that loses 4 in 53.
ROW, ALIKE = 3, 0.25
BROAD_LETTER = 2.5  # times its own height: what is broader is no such letter


class Place(Struct, frozen=True, kw_only=True):
    """A place in pixels of the page: its middle, its sides, and how it leans in degrees, clockwise."""

    x: float
    y: float
    long: float
    high: float
    tilt: float


class Sheet(Struct, frozen=True, kw_only=True):
    """A page's picture (H x W), its pixels a point, and the words that were read of it, in pixels."""

    gray: Pixels
    scale: float
    words: Sequence[RawWord]

    @property
    def usual(self) -> float:
        """The height in pixels of its print."""
        heights = [word.bottom - word.top for word in self.words if word.confidence > SURE and len(word.text) >= WHOLE]
        return float(np.median(heights)) if heights else 8.0 * self.scale

    def unread(self) -> Pixels:
        """The page without the print that was read."""
        left, most = self.gray.copy(), PRINT * self.usual
        for word in self.words:
            if word.confidence >= SURE and word.bottom - word.top < most:
                top, bottom = max(int(word.top) - 1, 0), int(word.bottom) + 2
                left[top:bottom, max(int(word.x0) - 1, 0) : int(word.x1) + 2] = 255
        return left


class _Level(Struct, frozen=True, kw_only=True):
    """A place set level, the turn from the page to it, and whether it leaned as no print does."""

    picture: Pixels
    turn: Any
    leaned: bool


def read_over(page: Page, overlays: Sequence[Overlay], engine: Engine, seconds: float) -> tuple[Word, ...]:
    """What stands in places of a page, each word once, with a box as if it stood level. Raises TimeoutError."""
    raster = page.raster
    if raster is None or not overlays:
        return ()
    gray = np.frombuffer(bytes(raster.gray), np.uint8).reshape(raster.height, raster.width)
    words = [_in_pixels(word, raster.scale) for word in page.words if word.visible and not word.over]
    sheet = Sheet(gray=gray, scale=raster.scale, words=words)
    rest = sheet.unread()
    places = [_place(rest, overlay, raster.scale) for overlay in overlays]
    levels = [way for place in places for way in (*_unread_ways(rest, place, sheet), _level(gray, place, sheet, THICK))]
    return tuple(
        Word(text=word.text, box=_in_points(word, raster.scale), via=Via.OCR, confidence=word.confidence, over=True)
        for word in _read(levels, sheet, engine, seconds)
    )


def read_where_letters_are(
    sheet: Sheet, places: Sequence[tuple[Place, Pixels]], engine: Engine, seconds: float
) -> tuple[RawWord, ...]:
    """The same of places that may be anything, each with the ink that it was found by, black on white.

    Only what has letters in a row that are higher than print is read. Raises TimeoutError.
    """
    rest = sheet.unread()
    ways = [way for place, ink in places for way in (_level(ink, place, sheet), *_unread_ways(rest, place, sheet))]
    levels = [way for way in ways if _has_letters(way, sheet.usual)]
    return _read(levels, sheet, engine, seconds)


def _in_pixels(word: Word, scale: float) -> RawWord:
    box = word.box
    place = {"x0": box.x0 * scale, "top": box.top * scale, "x1": box.x1 * scale, "bottom": box.bottom * scale}
    return RawWord(text=word.text, **place, confidence=word.confidence, line=(0, 0, 0))


def _in_points(word: RawWord, scale: float) -> Box:
    return Box(x0=word.x0 / scale, top=word.top / scale, x1=word.x1 / scale, bottom=word.bottom / scale)


def _read(levels: Sequence[_Level], sheet: Sheet, engine: Engine, seconds: float) -> tuple[RawWord, ...]:
    """The words of pictures of places, each once, where they stand on the page: those that are higher than print."""
    found: dict[str, RawWord] = {}
    usual = sheet.usual
    pictures = [np.pad(level.picture, WHITE, constant_values=255) for level in levels]
    read = engine.each(pictures, mode=SCATTERED, seconds=seconds)
    for level, words in zip(levels, read, strict=True):
        alone = [replace(word, text=max(LETTERS.findall(word.text), key=len, default="")) for word in words]
        for word in (*filter(_is_sure, (*alone, *_in_capitals(words))), *_joined(alone)):
            one = _on_page(word, level.turn)
            least = BY_PEN if not one.text.isupper() else LOW if level.leaned else LARGER
            if one.bottom - one.top >= least * usual and (level.leaned or not _was_read(one, sheet.words)):
                found.setdefault(one.text, one)
    return tuple(found.values())


def _in_capitals(words: Sequence[RawWord]) -> Iterator[RawWord]:
    """Words written in capitals without what is no letter, or a small one, among these: "RE8C-lNDED"."""
    for word in words:
        letters = [char for char in word.text if char.isalpha()]
        if sum(map(str.isupper, letters)) >= CAPITALS * max(len(word.text), 1):
            yield replace(word, text="".join(letters).upper())


def _was_read(word: RawWord, words: Sequence[RawWord]) -> bool:
    """Whether it is print beside the place that was read as such: RETURN, of the form's heading, is no stamp's word."""
    letters = word.text.casefold()
    return any(
        min(one.x1, word.x1) > max(one.x0, word.x0)
        and min(one.bottom, word.bottom) > max(one.top, word.top)
        and letters_of(one.text)
        and letters_of(one.text) in letters
        for one in words
        if one.confidence >= SURE and len(one.text) >= WHOLE
    )


def _joined(words: Sequence[RawWord]) -> Iterator[RawWord]:
    """Neighbors as one word: "VACA TED" is read of letters that stand wide apart."""
    for one, other in pairwise(words):
        beside = 0 <= other.x0 - one.x1 < other.bottom - other.top
        if beside and one.text and other.text and (_is_sure(one) or _is_sure(other)):
            yield replace(other, text=one.text + other.text, x0=one.x0, top=min(one.top, other.top))


def _is_sure(word: RawWord) -> bool:
    return word.confidence >= LEAST_SURE and len(word.text) >= WHOLE


def _place(rest: Pixels, overlay: Overlay, scale: float) -> Place:
    """Where it is, with what may belong to it beside; and how it leans, where no frame has told that."""
    box = overlay.box
    x, y = box.middle
    if overlay.tilt is not None:
        long, high = (box.width + ROUND) * scale, (box.height + ROUND) * scale
        return Place(x=x * scale, y=y * scale, long=long, high=high, tilt=overlay.tilt)
    aside = max(ASIDE, box.width) if box.width < LONGEST else ASIDE
    left, right = max(int((box.x0 - aside) * scale), 0), min(int((box.x1 + aside) * scale), rest.shape[1])
    top, bottom = max(int((box.top - OVER) * scale), 0), min(int((box.bottom + OVER) * scale), rest.shape[0])
    tilt = _lean((rest[top:bottom, left:right] < INK).astype(np.uint8) * 255)
    wide, high = float(right - left), float(bottom - top)
    turned = np.radians(abs(tilt))
    long = wide * np.cos(turned) + high * np.sin(turned)
    tall = high * np.cos(turned) + min(wide, (box.width + 2 * OVER) * scale) * np.sin(turned)
    return Place(x=(left + right) / 2, y=(top + bottom) / 2, long=float(long), high=float(tall), tilt=tilt)


def _lean(ink: Pixels) -> float:
    """The turn after which rows of ink and of none differ most: then lines of letters stand level."""
    shrink = min(1.0, SEARCHED / max(ink.shape))
    small = cv2.resize(ink, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA).astype(np.float32)
    high, wide = small.shape
    side = int(np.hypot(high, wide)) + 2

    def sharp(tilt: float) -> float:
        turn = _turned(wide / 2, high / 2, side, side, tilt, 1.0)
        return float((np.diff(cv2.warpAffine(small, turn, (side, side)).sum(axis=1)) ** 2).sum())

    return float(max(TURNS, key=sharp))


def _turned(x: float, y: float, wide: float, high: float, tilt: float, times: float) -> Any:
    turn = cv2.getRotationMatrix2D((x, y), tilt, times)
    turn[0, 2] += wide / 2 - x
    turn[1, 2] += high / 2 - y
    return turn


def _unread_ways(rest: Pixels, place: Place, sheet: Sheet) -> tuple[_Level, _Level]:
    return _level(rest, place, sheet, THICK), _level(rest, place, sheet)


def _level(source: Pixels, place: Place, sheet: Sheet, thick: float = 0.0) -> _Level:
    """A place set level and made larger, without its frame; only strokes so `thick` in points, where that is given."""
    times = min(HIGH / place.high, MOST_TIMES)
    size = max(round(place.long * times), 1), max(round(place.high * times), 1)
    turn = _turned(place.x, place.y, *size, place.tilt, times)
    how = cv2.INTER_AREA if times < 1 else cv2.INTER_LINEAR
    level = np.asarray(cv2.warpAffine(source, turn, size, flags=how, borderValue=(255,)), np.uint8)
    if thick:
        across = max(3, round(thick * sheet.scale * times))
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (across, across))
        level = np.asarray(255 - cv2.morphologyEx(255 - level, cv2.MORPH_OPEN, kernel), np.uint8)
    level = _without_frame(level)
    if source is sheet.gray:
        level = np.asarray(cv2.GaussianBlur(level, (0, 0), 0.9), np.uint8)
    return _Level(picture=level, turn=turn, leaned=abs(place.tilt) >= LEANS)


def _without_frame(level: Pixels) -> Pixels:
    """Without what hangs together over most of the place."""
    high, wide = level.shape
    _, labels, stats, _ = cv2.connectedComponentsWithStats((level < 150).astype(np.uint8))
    across, down = stats[:, cv2.CC_STAT_WIDTH] > FRAME[0] * wide, stats[:, cv2.CC_STAT_HEIGHT] > FRAME[1] * high
    framing = across | down
    framing[0] = False
    left = level.copy()
    if framing.any():
        left[cv2.dilate(framing[labels].astype(np.uint8), np.ones((3, 3), np.uint8)) > 0] = 255
    return left


def _has_letters(level: _Level, usual: float) -> bool:
    """Whether some pieces of like height stand in a row, as high as a stamp's capitals beside print `usual` high."""
    _, _, stats, _ = cv2.connectedComponentsWithStats((level.picture < 128).astype(np.uint8))
    tops, wide, high = stats[1:, cv2.CC_STAT_TOP], stats[1:, cv2.CC_STAT_WIDTH], stats[1:, cv2.CC_STAT_HEIGHT]
    times = float(np.hypot(level.turn[0, 0], level.turn[0, 1]))
    kept = (high >= (LOW if level.leaned else LARGER) * usual * times) & (wide < BROAD_LETTER * high)
    feet, high = (tops + high)[kept], high[kept]
    near = np.abs(high[:, None] - high) <= ALIKE * high
    near &= np.abs(feet[:, None] - feet) <= ALIKE * high
    return bool(len(high)) and int(near.sum(axis=0).max()) >= ROW


def _on_page(word: RawWord, turn: Any) -> RawWord:
    """A word of a level place where it stands on the page, in pixels, as if it stood level there."""
    back: Any = cv2.invertAffineTransform(turn)
    times = float(np.hypot(back[0, 0], back[0, 1]))
    x, y = back @ ((word.x0 + word.x1) / 2 - WHITE, (word.top + word.bottom) / 2 - WHITE, 1.0)
    wide, high = (word.x1 - word.x0) * times / 2, (word.bottom - word.top) * times / 2
    box = {"x0": max(float(x) - wide, 0.0), "top": max(float(y) - high, 0.0)}
    return replace(word, **box, x1=max(float(x) + wide, 0.0), bottom=max(float(y) + high, 0.0), line=(0, 0, 0))
