"""Stamps that stand slantwise across a page, or over its print: an engine that reads level lines passes them over.

Four looks find where one may stand: what has a color; what is drawn with thick strokes; what is paler than the print,
as red and blue ink is in gray; and what the engine made nothing of. What stands there is read by `overlays`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from warrantcheck.read.engines import Engine, RawWord
from warrantcheck.read.overlays import Place, Sheet, read_where_letters_are
from warrantcheck.read.resampled import as_seen

Pixels = NDArray[np.uint8]

MOST = 5  # places that are read: a page has one such stamp, rarely two
TWICE = 2  # looks at one place: of "VACATED" under a signature the first read "VACA"
SECONDS = 4.0  # for all of them; one was seen to take a tenth of a second, on a busy machine half of one
LONG_SIDE = 792.0  # points of a page's longer side: see model.paper
THICK = 0.0026  # of the page's longer side: strokes of print have up to 4 pixels of 2,200, of stamps 6 and more
NEAR = 0.011  # of the longer side: letters of one stamp stand nearer
LEAST_LONG, LEAST_HIGH, MOST_HIGH = 0.09, 0.014, 0.24  # of the longer side, of such a place
LEAST_TILT, MOST_TILT = 4.5, 50.0  # degrees; what leans less is read with the lines, what leans more is no stamp
DARK, PRINT = 175, 85  # of 255: red ink is 90 to 150 in gray, black print below 70
READ = 0.6  # confidence of a word that leaves nothing to be read at its place
RULE = 0.03  # of the longer side: a level or upright stroke so long is a rule


def tilted_words(
    gray: Pixels, engine: Engine, read: Sequence[RawWord] = (), colored: Pixels | None = None
) -> tuple[RawWord, ...]:
    """Words that stand slantwise or over the print of an upright page (H x W), each with a box as if it stood level.

    `read` are the words that the engine has read there already, `colored` a mask of the ink that has a color. The page
    is looked at as large as ink is.
    """
    small = as_seen(gray)
    by = small.shape[0] / gray.shape[0]
    if by != 1 and colored is not None:
        colored = np.asarray(cv2.resize(colored, small.shape[::-1], interpolation=cv2.INTER_NEAREST), np.uint8)
    found = _words(small, engine, [_sized(word, by) for word in read], colored)
    return tuple(_sized(word, 1 / by) for word in found)


def _sized(word: RawWord, by: float) -> RawWord:
    return replace(word, x0=word.x0 * by, top=word.top * by, x1=word.x1 * by, bottom=word.bottom * by)


def _words(gray: Pixels, engine: Engine, read: Sequence[RawWord], colored: Pixels | None) -> tuple[RawWord, ...]:
    dark = (gray < DARK).astype(np.uint8) * 255
    pale = np.where(gray > PRINT, dark, 0).astype(np.uint8)
    looks = [(_thick(dark), LEAST_TILT), (_opened(pale, 3), 0.0), (_left(dark, read), LEAST_TILT)]
    if colored is not None and colored.shape == gray.shape:
        looks.insert(0, (_opened(colored, 3), 0.0))
    sheet = Sheet(gray=gray, scale=max(gray.shape) / LONG_SIDE, words=read)
    try:
        return read_where_letters_are(sheet, _places(looks), engine, SECONDS)
    except TimeoutError:
        return ()


def _places(looks: Sequence[tuple[Pixels, float]]) -> list[tuple[Place, Pixels]]:
    """Where to read , with its ink, of masks each with how far such a place leans at least; none more than twice."""
    places: list[tuple[Place, Pixels]] = []
    for mask, least in looks:
        ink = np.asarray(255 - mask, np.uint8)
        for place in _spots(mask, least):
            if len(places) < MOST and sum(_same(place, other) for other, _ in places) < TWICE:
                places.append((place, ink))
    return places


def _same(one: Place, other: Place) -> bool:
    """Whether another look found the same place."""
    return abs(one.x - other.x) < one.long / 3 and abs(one.y - other.y) < max(one.high, other.high) / 2


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


def _spots(mask: Pixels, least: float) -> list[Place]:
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
            found.append(Place(x=2 * x, y=2 * y, long=long, high=tall, tilt=tilt))
    return found


def _blocks(stats: NDArray[np.int32], least: float) -> list[tuple[int, int, int, int, int]]:
    """Left, top, width, height and number of the blocks that may be long enough, those with most ink first."""
    order = np.argsort(-stats[1:, cv2.CC_STAT_AREA]) + 1
    long = [at for at in order if np.hypot(stats[at, cv2.CC_STAT_WIDTH], stats[at, cv2.CC_STAT_HEIGHT]) >= least]
    rows = [(stats[at].tolist(), int(at)) for at in long[: 3 * MOST]]
    return [(left, top, width, height, number) for (left, top, width, height, _), number in rows]
