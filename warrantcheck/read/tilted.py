"""Stamps that stand slantwise across a page, or over its print: an engine that reads level lines passes them over.

Four looks find where one may stand: what has a color; what is drawn with thick strokes; what is paler than the print,
as red and blue ink is in gray; and what the engine made nothing of. Each place is set level, freed of its frame, and
read by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import monotonic
from typing import Any

import cv2
import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from warrantcheck.read.engines import Engine, RawWord

Pixels = NDArray[np.uint8]

MOST = 5  # crops that are read: a page has one such stamp, rarely two
SECONDS = 4.0  # for all of them; one was seen to take a quarter of a second, on a busy machine half of one
THICK = 0.0026  # of the page's longer side: strokes of print at 200 dpi have up to 4 pixels, of stamps 6 and more
NEAR = 0.011  # of the longer side: letters of one stamp stand nearer
LEAST_LONG, LEAST_HIGH, MOST_HIGH = 0.09, 0.014, 0.24  # of the longer side, of such a place
LEAST_TILT, MOST_TILT = 4.5, 50.0  # degrees; what leans less is read with the lines, what leans more is no stamp
DARK, PRINT = 175, 85  # of 255: red ink is 90 to 150 in gray, black print below 70
READ = 0.6  # confidence of a word that leaves nothing to be read at its place
RULE = 0.03  # of the longer side: a level or upright stroke so long is a rule
FRAME = 0.7  # of the crop's width: a piece so long is the stamp's frame
SURE, WHOLE = 0.5, 4  # confidence and letters of a word that is taken
HIGH, MOST_TIMES = 96, 3.0  # pixels of the crop that is read, of one line; and how often it is made larger at most
# Scattered words; then lines, where that made next to nothing of it: of "WARRANT RECALLED" one found the first and
# the other the second. Of 147 such places on 59 pages 68 had stamps or print of theirs.
MODES, NEXT_TO_NOTHING = (11, 6), 2
# "RECALLED" of a speckled stamp over print was read with 0.85 so, with 0.54 of 192 pixels, and not at all otherwise.
ONE_WORD, SMALL = 8, 80
# Letters of like height in a row: of the 147 places 56 had fewer, and no stamp was among them; "COPY" over print had 3.
ROW, ALIKE = 3, 0.25
LOW, BROAD_LETTER = 0.12, 2.5  # of the place's height, and times its own height: smaller and broader is no such letter
TWICE = 2  # looks at one place: of "VACATED" under a signature the first read "VACA"
MARGIN = 20  # white pixels around it


class _Spot(Struct, frozen=True, kw_only=True):
    x: float
    y: float
    long: float
    high: float
    tilt: float  # degrees, clockwise

    def same(self, other: _Spot) -> bool:
        """Whether another look found the same place."""
        return abs(self.x - other.x) < self.long / 3 and abs(self.y - other.y) < max(self.high, other.high) / 2

    def said(self, text: str, confidence: float) -> RawWord:
        """A word that fills the place, as if it stood level."""
        left, top = self.x - self.long / 2, self.y - self.high / 2
        box = {"x0": max(0.0, left), "top": max(0.0, top), "x1": left + self.long, "bottom": top + self.high}
        return RawWord(text=text, **box, confidence=confidence, line=(0, 0, 0))


class _Place(Struct, frozen=True, kw_only=True):
    """A place to read: in the mask where it was found, and in all the ink that stands there."""

    spot: _Spot
    mask: Pixels
    ink: Pixels


class _Level(Struct, frozen=True, kw_only=True):
    """A place set level: its picture, how many times enlarged and then shrunk, and the turn from the page."""

    sheet: Pixels
    times: float
    shrink: float
    turn: NDArray[np.float64]


def tilted_words(
    gray: Pixels, engine: Engine, read: Sequence[RawWord] = (), colored: Pixels | None = None
) -> tuple[RawWord, ...]:
    """Capitals that stand slantwise or over the print of an upright page (H x W), each with a box as if it stood level.

    `read` are the words that the engine has read there already, `colored` a mask of the ink that has a color.
    """
    dark = (gray < DARK).astype(np.uint8) * 255
    pale = np.where(gray > PRINT, dark, 0).astype(np.uint8)
    left = _left(dark, read)
    # Where strokes are looked for, how far they lean at least, and what is read there.
    looks = [(_thick(dark), LEAST_TILT, dark), (_opened(pale, 3), 0.0, pale), (left, LEAST_TILT, left)]
    if colored is not None and colored.shape == gray.shape:
        looks.insert(0, (_opened(colored, 3), 0.0, colored))
    places = _places(looks)
    until = monotonic() + SECONDS
    found: list[RawWord] = []
    try:
        of_place = _read(places, engine, until)
        found += (word for words in of_place.values() for word in words)
        found += _as_one_word([place for at, place in enumerate(places) if not of_place.get(at)], engine, until)
    except TimeoutError:
        pass  # what was read by then stands
    return tuple({word.text: word for word in reversed(found)}.values())[::-1]  # two looks may find the same


def _places(looks: Sequence[tuple[Pixels, float, Pixels]]) -> list[_Place]:
    """Where to read: the first of each look's, and none more than twice."""
    places: list[_Place] = []
    for mask, least, ink in looks:
        for spot in _spots(mask, least):
            if len(places) < MOST and sum(spot.same(other.spot) for other in places) < TWICE:
                places.append(_Place(spot=spot, mask=mask, ink=ink))
    return places


def _thick(dark: Pixels) -> Pixels:
    """Only what is drawn with thick strokes."""
    return _opened(dark, max(3, round(THICK * max(dark.shape))))


def _opened(mask: Pixels, size: int) -> Pixels:
    round_ = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    return np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, round_), np.uint8)


def _left(dark: Pixels, read: Sequence[RawWord]) -> Pixels:
    """Only what was not read, without rules."""
    left = dark.copy()
    for word in read:
        if word.confidence >= READ:
            left[max(int(word.top) - 2, 0) : int(word.bottom) + 3, max(int(word.x0) - 2, 0) : int(word.x1) + 3] = 0
    long = max(9, round(RULE * max(dark.shape)))
    for shape in ((long, 1), (1, long)):
        rules = cv2.morphologyEx(left, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_RECT, shape))
        left = np.asarray(cv2.subtract(left, cv2.dilate(rules, np.ones((3, 3), np.uint8))), np.uint8)
    return left


def _spots(mask: Pixels, least: float) -> list[_Spot]:
    """Blocks of such strokes that lean by `least` degrees or more, the largest first."""
    longer = max(mask.shape)
    reach = max(3, round(NEAR * longer))
    small = cv2.resize(mask, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    joined: Any = cv2.dilate((small > 60).astype(np.uint8), np.ones((reach // 2 + 1, reach // 2 + 1), np.uint8))
    # Each block by itself: a carpet or a table around the sheet is one, and the stamp stands within it.
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    found = []
    for left, top, width, height, number in _blocks(stats, LEAST_LONG * longer / 2):
        inside = np.argwhere(labels[top : top + height, left : left + width] == number)[:, ::-1] + (left, top)
        (x, y), (wide, high), tilt = cv2.minAreaRect(cv2.convexHull(inside.astype(np.int32)))
        if wide < high:
            wide, high, tilt = high, wide, tilt - 90
        tilt = (tilt + 90) % 180 - 90
        long, tall = 2 * wide, 2 * high
        fits = long >= LEAST_LONG * longer and LEAST_HIGH * longer <= tall <= MOST_HIGH * longer and long >= 1.3 * tall
        if fits and least <= abs(tilt) <= MOST_TILT:
            found.append(_Spot(x=2 * x, y=2 * y, long=long, high=tall, tilt=tilt))
    return found


def _blocks(stats: NDArray[np.int32], least: float) -> list[tuple[int, int, int, int, int]]:
    """Left, top, width, height and number of the blocks that may be long enough, those with most ink first."""
    order = np.argsort(-stats[1:, cv2.CC_STAT_AREA]) + 1
    long = [at for at in order if np.hypot(stats[at, cv2.CC_STAT_WIDTH], stats[at, cv2.CC_STAT_HEIGHT]) >= least]
    rows = [(stats[at].tolist(), int(at)) for at in long[: 3 * MOST]]
    return [(left, top, width, height, number) for (left, top, width, height, _), number in rows]


def _read(places: Sequence[_Place], engine: Engine, until: float) -> dict[int, list[RawWord]]:
    """Capitals at each place: of scattered words; and of lines, if those were next to none. No letters, no reading."""
    left = {}
    for at, place in enumerate(places):
        times = min(max(HIGH / place.spot.high, 1.0), MOST_TIMES)  # several lines are not made smaller than they are
        level = _leveled(place.mask, place.spot, times, 2 * HIGH)
        if _has_letters(level.sheet):
            left[at] = level
    found: dict[int, list[RawWord]] = {}
    for mode in MODES:
        seen = engine.each([level.sheet for level in left.values()], mode=mode, seconds=until - monotonic())
        for (at, level), words in zip(tuple(left.items()), seen, strict=True):
            found.setdefault(at, []).extend(_capitals(words, level))
            if len(words) > NEXT_TO_NOTHING:
                del left[at]
    return found


def _capitals(words: Sequence[RawWord], level: _Level) -> Iterator[RawWord]:
    back: Any = cv2.invertAffineTransform(level.turn)
    for word in words:
        letters = "".join(char for char in word.text if char.isalpha())
        if word.confidence < SURE or len(letters) < WHOLE or not letters.isupper():
            continue
        left, right = word.x0 / level.shrink - MARGIN, word.x1 / level.shrink - MARGIN
        top, bottom = word.top / level.shrink - MARGIN, word.bottom / level.shrink - MARGIN
        x, y = back @ ((left + right) / 2, (top + bottom) / 2, 1.0)
        wide, high = (right - left) / level.times / 2, (bottom - top) / level.times / 2
        box = {"x0": max(0.0, x - wide), "top": max(0.0, y - high), "x1": x + wide, "bottom": y + high}
        yield replace(word, **box, line=(0, 0, 0))


def _leveled(mask: Pixels, spot: _Spot, times: float, most: float) -> _Level:
    """The place set level and so many times enlarged, but `most` high; black on white and without its frame."""
    width, height = round(spot.long * times), round(spot.high * times)
    turn = cv2.getRotationMatrix2D((spot.x, spot.y), spot.tilt, times)
    turn[0, 2] += width / 2 - spot.x
    turn[1, 2] += height / 2 - spot.y
    level = np.asarray(cv2.warpAffine(mask, turn, (width, height), flags=cv2.INTER_LINEAR), np.uint8)
    around = (MARGIN, MARGIN, MARGIN, MARGIN)
    sheet = cv2.copyMakeBorder(255 - _without_frame(level), *around, cv2.BORDER_CONSTANT, value=(255,))
    shrink = min(1.0, most / height)
    if shrink < 1.0:
        sheet = cv2.resize(sheet, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    return _Level(sheet=np.asarray(sheet, np.uint8), times=times, shrink=shrink, turn=np.asarray(turn, np.float64))


def _as_one_word(places: Sequence[_Place], engine: Engine, until: float) -> Iterator[RawWord]:
    """Places read as one word of all their ink, small: the speckled letters of a rubber stamp run together so."""
    sheets = [_leveled(place.ink, place.spot, 1.0, SMALL).sheet for place in places]
    for place, words in zip(places, engine.each(sheets, mode=ONE_WORD, seconds=until - monotonic()), strict=True):
        for word in words:
            letters = "".join(char for char in word.text if char.isalpha())
            if word.confidence >= SURE and len(letters) >= WHOLE and (letters.isupper() or letters.islower()):
                yield place.spot.said(letters.upper(), word.confidence)


def _has_letters(sheet: Pixels) -> bool:
    """Whether some pieces of like height stand in a row."""
    _, _, stats, _ = cv2.connectedComponentsWithStats((sheet < 128).astype(np.uint8))
    tops, wide, high = stats[1:, cv2.CC_STAT_TOP], stats[1:, cv2.CC_STAT_WIDTH], stats[1:, cv2.CC_STAT_HEIGHT]
    kept = (high >= LOW * (sheet.shape[0] - 2 * MARGIN)) & (wide < BROAD_LETTER * high)
    feet, high = (tops + high)[kept], high[kept]
    near = np.abs(high[:, None] - high) <= ALIKE * high
    near &= np.abs(feet[:, None] - feet) <= ALIKE * high
    return bool(len(high)) and int(near.sum(axis=0).max()) >= ROW


def _without_frame(level: Pixels) -> Pixels:
    """The letters without the lines around them."""
    hard = (level > 90).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(hard)
    kept = np.where(stats[:, cv2.CC_STAT_WIDTH] < FRAME * level.shape[1], 255, 0).astype(np.uint8)
    kept[0] = 0
    return np.asarray(kept[labels], np.uint8)
