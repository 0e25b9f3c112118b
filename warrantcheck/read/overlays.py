"""Stamps and large writing that were seen to lie over a page and not read: each set level and read by itself, once.

A stamp's letters are read badly among print and in their frame. So a place is shown to the engine in several ways at
once, one below the other in one picture, since starting it costs more than reading: all thick strokes; what no word
was read of; the same, thick strokes only; and small.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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

SCATTERED = 11  # how the engine is to read: words anywhere. Of 35 places it read 21, by lines 14
HIGH, SMALL, MOST_TIMES = 160, 90, 3.0  # pixels of a place as it is read, and so many times enlarged at most
ASIDE, OVER, ROUND = 60.0, 14.0, 8.0  # points around a place: beside it, above and below; around a frame
LONGEST = 150.0  # points; beside a longer place less is added
INK = 190  # of 255: darker is ink when a place's lean is looked for
TURNS = np.arange(-48.0, 48.1, 2.0)  # degrees that it may lean
SEARCHED = 240  # pixels of its longer side while that is looked for
THICK = 1.75  # points: strokes of print are thinner
PRINT, SURE, LARGER = 1.5, 0.6, 1.2  # times the usual height that print is at most; its confidence; and of a stamp's
FRAME = (0.6, 0.8)  # of the width and the height of the place: what hangs together so far is its frame
WHITE = 14  # pixels around each picture of a place
CAPITALS = re.compile(r"[A-Z]+")  # of "nENDORSED|" what a stamp says; the rest is its frame
LEAST_SURE, WHOLE = 0.3, 3  # confidence and letters of a word: it counts where it is one that stamps say, only


class _Place(Struct, frozen=True):
    """A place in pixels of the page: its middle, its sides, and how it leans in degrees, clockwise."""

    x: float
    y: float
    long: float
    high: float
    tilt: float


def read_overlay(page: Page, overlay: Overlay, engine: Engine, seconds: float) -> tuple[Word, ...]:
    """The capitals that stand in a place, each once, with a box as if it stood level. Raises TimeoutError."""
    if page.raster is None:
        return ()
    scale = page.raster.scale
    gray = np.frombuffer(bytes(page.raster.gray), np.uint8).reshape(page.raster.height, page.raster.width)
    usual = _usual(page.words)
    rest = _unread(gray, page.words, usual, scale)
    ways = list(_ways(gray, rest, _place(rest, overlay, scale), scale))
    wide = max(picture.shape[1] for picture, _ in ways)
    sheet = np.vstack([_on_white(picture, wide) for picture, _ in ways])
    tops = np.cumsum([0, *(picture.shape[0] + 2 * WHITE for picture, _ in ways)])
    found: dict[str, Word] = {}
    for word in _joined(engine.words(np.asarray(sheet, np.uint8), mode=SCATTERED, seconds=seconds)):
        row = int(np.searchsorted(tops, (word.top + word.bottom) / 2)) - 1
        down = int(tops[row]) + WHITE
        box = _on_page((word.x0 - WHITE, word.top - down, word.x1 - WHITE, word.bottom - down), ways[row][1], scale)
        if box.height >= LARGER * usual and not _was_read(word.text, box, page.words):
            one = Word(text=word.text, box=box, via=Via.OCR, confidence=word.confidence, over=True)
            found.setdefault(word.text, one)
    return tuple(found.values())


def _was_read(text: str, box: Box, words: Sequence[Word]) -> bool:
    """Whether it is print beside the place that was read as such: RETURN, of the form's heading, is no stamp's word."""
    letters = text.casefold()
    return any(
        letters_of(word.text) and letters_of(word.text) in letters and word.box.overlap(box) > 0
        for word in words
        if word.visible and not word.over and word.confidence >= SURE and len(word.text) >= WHOLE
    )


def _joined(words: Sequence[RawWord]) -> Iterator[RawWord]:
    """Capitals, and those of neighbors as one word: "VACA TED" is read of letters that stand wide apart."""
    before: RawWord | None = None
    for word in words:
        letters = max(CAPITALS.findall(word.text), key=len, default="")
        one = replace(word, text=letters)
        if before is not None and letters and 0 <= word.x0 - before.x1 < word.bottom - word.top:
            whole = replace(one, text=before.text + letters, x0=before.x0, top=min(before.top, word.top))
            if _is_sure(before) or _is_sure(one):
                yield whole
        if _is_sure(one):
            yield one
        before = one if letters else None


def _is_sure(word: RawWord) -> bool:
    return word.confidence >= LEAST_SURE and len(word.text) >= WHOLE


def _usual(words: Sequence[Word]) -> float:
    heights = [word.box.height for word in words if word.visible and word.confidence > SURE and len(word.text) >= WHOLE]
    return float(np.median(heights)) if heights else 8.0


def _unread(gray: Pixels, words: Sequence[Word], usual: float, scale: float) -> Pixels:
    """The page without the print that was read."""
    left = gray.copy()
    for word in words:
        if word.visible and not word.over and word.confidence >= SURE and word.box.height < PRINT * usual:
            top, bottom = max(int(word.box.top * scale) - 1, 0), int(word.box.bottom * scale) + 2
            left[top:bottom, max(int(word.box.x0 * scale) - 1, 0) : int(word.box.x1 * scale) + 2] = 255
    return left


def _place(rest: Pixels, overlay: Overlay, scale: float) -> _Place:
    """Where it is, with what may belong to it beside; and how it leans, where no frame has told that."""
    box = overlay.box
    (x, y), around = box.middle, ROUND
    if overlay.tilt is not None:
        return _Place(x * scale, y * scale, (box.width + around) * scale, (box.height + around) * scale, overlay.tilt)
    aside = max(ASIDE, box.width) if box.width < LONGEST else ASIDE
    left, right = max(int((box.x0 - aside) * scale), 0), min(int((box.x1 + aside) * scale), rest.shape[1])
    top, bottom = max(int((box.top - OVER) * scale), 0), min(int((box.bottom + OVER) * scale), rest.shape[0])
    tilt = _lean((rest[top:bottom, left:right] < INK).astype(np.uint8) * 255)
    wide, high = float(right - left), float(bottom - top)
    turned = np.radians(abs(tilt))
    long = wide * np.cos(turned) + high * np.sin(turned)
    tall = high * np.cos(turned) + min(wide, (box.width + 2 * OVER) * scale) * np.sin(turned)
    return _Place((left + right) / 2, (top + bottom) / 2, float(long), float(tall), tilt)


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


def _ways(gray: Pixels, rest: Pixels, place: _Place, scale: float) -> Iterator[tuple[Pixels, Any]]:
    """The place level in several ways, each with how it was turned."""
    for source, height, thick in ((gray, HIGH, True), (rest, HIGH, False), (rest, HIGH, True), (rest, SMALL, False)):
        times = min(height / place.high, MOST_TIMES)
        size = max(round(place.long * times), 1), max(round(place.high * times), 1)
        turn = _turned(place.x, place.y, *size, place.tilt, times)
        how = cv2.INTER_AREA if times < 1 else cv2.INTER_LINEAR
        level = np.asarray(cv2.warpAffine(source, turn, size, flags=how, borderValue=(255,)), np.uint8)
        if thick:
            across = max(3, round(THICK * scale * times))
            kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (across, across))
            level = np.asarray(255 - cv2.morphologyEx(255 - level, cv2.MORPH_OPEN, kernel), np.uint8)
        level = _without_frame(level)
        soft = source is gray or height == SMALL
        yield (np.asarray(cv2.GaussianBlur(level, (0, 0), 0.9), np.uint8) if soft else level), turn


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


def _on_white(picture: Pixels, wide: int) -> Pixels:
    around = (WHITE, WHITE, WHITE, WHITE + wide - picture.shape[1])
    return np.asarray(cv2.copyMakeBorder(picture, *around, cv2.BORDER_CONSTANT, value=(255,)), np.uint8)


def _on_page(box: tuple[float, float, float, float], turn: Any, scale: float) -> Box:
    """A box of a turned picture on the page, in points, as if it stood level there."""
    back: Any = cv2.invertAffineTransform(turn)
    times = float(np.hypot(back[0, 0], back[0, 1]))
    x, y = back @ ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, 1.0)
    wide, high = (box[2] - box[0]) * times / 2, (box[3] - box[1]) * times / 2
    left, top = max(float(x) - wide, 0.0), max(float(y) - high, 0.0)
    return Box(x0=left / scale, top=top / scale, x1=(float(x) + wide) / scale, bottom=(float(y) + high) / scale)
