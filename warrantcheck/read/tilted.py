"""Large words at an angle, as stamps stand across a page: an engine that reads level lines passes them over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from warrantcheck.read.engines import Engine, RawWord

Pixels = NDArray[np.uint8]

MOST = 3  # crops that are read: a page has one such stamp, rarely two
SECONDS = 4.0  # for all of them; one was seen to take a quarter of a second
THICK = 0.0026  # of the page's longer side: strokes of print at 200 dpi have up to 4 pixels, of stamps 6 and more
NEAR = 0.011  # of the longer side: letters of one stamp stand nearer
LEAST_LONG, LEAST_HIGH, MOST_HIGH = 0.09, 0.014, 0.13  # of the longer side, of such a word
LEAST_TILT, MOST_TILT = 6.0, 50.0  # degrees; what leans less is read with the lines, what leans more is no stamp
DARK = 175  # of 255: red ink is 90 to 150 in gray
FRAME = 0.7  # of the crop's width: a piece so long is the stamp's frame
SURE, WHOLE = 0.5, 4  # confidence and letters of a word that is taken
HIGH = 96  # pixels of the crop that is read


@dataclass(frozen=True, slots=True, kw_only=True)
class _Spot:
    x: float
    y: float
    long: float
    high: float
    tilt: float  # degrees, clockwise


def tilted_words(gray: Pixels, engine: Engine) -> tuple[RawWord, ...]:
    """Capitals that stand slantwise on an upright page (H x W), each with a box as if it stood level at its place."""
    mask = _thick(gray)
    found: list[RawWord] = []
    for spot in list(_spots(mask))[:MOST]:
        try:
            found.extend(_read(mask, spot, engine))
        except TimeoutError:
            break
    return tuple(found)


def _thick(gray: Pixels) -> Pixels:
    """Only what is drawn with thick strokes."""
    dark = (gray < DARK).astype(np.uint8) * 255
    size = max(3, round(THICK * max(gray.shape)))
    core = cv2.morphologyEx(dark, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))
    return np.asarray(core, np.uint8)


def _spots(mask: Pixels) -> Iterator[_Spot]:
    """Slanting blocks of such strokes, the largest first."""
    longer = max(mask.shape)
    reach = max(3, round(NEAR * longer))
    small = cv2.resize(mask, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    joined: Any = cv2.dilate((small > 60).astype(np.uint8), np.ones((reach // 2 + 1, reach // 2 + 1), np.uint8))
    contours, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for contour in sorted(contours, key=cv2.contourArea, reverse=True)[: 4 * MOST]:
        (x, y), (wide, high), tilt = cv2.minAreaRect(contour)
        if wide < high:
            wide, high, tilt = high, wide, tilt - 90
        tilt = (tilt + 90) % 180 - 90
        long, tall = 2 * wide, 2 * high
        fits = long >= LEAST_LONG * longer and LEAST_HIGH * longer <= tall <= MOST_HIGH * longer and long >= 1.5 * tall
        if fits and LEAST_TILT <= abs(tilt) <= MOST_TILT:
            yield _Spot(x=2 * x, y=2 * y, long=long, high=tall, tilt=tilt)


def _read(mask: Pixels, spot: _Spot, engine: Engine) -> Iterator[RawWord]:
    times = HIGH / spot.high
    width, height = round(spot.long * times), HIGH
    turn = cv2.getRotationMatrix2D((spot.x, spot.y), spot.tilt, times)
    turn[0, 2] += width / 2 - spot.x
    turn[1, 2] += height / 2 - spot.y
    level = np.asarray(cv2.warpAffine(mask, turn, (width, height), flags=cv2.INTER_AREA), np.uint8)
    sheet = cv2.copyMakeBorder(255 - _without_frame(level), 20, 20, 20, 20, cv2.BORDER_CONSTANT, value=(255,))
    for word in engine.words(np.asarray(sheet, np.uint8), mode=11, seconds=SECONDS / MOST):
        letters = "".join(char for char in word.text if char.isalpha())
        if word.confidence < SURE or len(letters) < WHOLE or not letters.isupper():
            continue
        back: Any = cv2.invertAffineTransform(turn)
        x, y = back @ ((word.x0 + word.x1) / 2 - 20, (word.top + word.bottom) / 2 - 20, 1.0)
        wide, high = (word.x1 - word.x0) / times / 2, (word.bottom - word.top) / times / 2
        yield RawWord(
            text=word.text,
            x0=max(0.0, x - wide),
            top=max(0.0, y - high),
            x1=x + wide,
            bottom=y + high,
            confidence=word.confidence,
            line=(0, 0, 0),
        )


def _without_frame(level: Pixels) -> Pixels:
    """The letters without the lines around them."""
    hard = (level > 90).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(hard)
    kept = np.zeros_like(level)
    for number in range(1, count):
        if stats[number, cv2.CC_STAT_WIDTH] < FRAME * level.shape[1]:
            kept[labels == number] = 255
    return kept
