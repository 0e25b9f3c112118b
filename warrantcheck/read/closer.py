"""Look closer at a page that was read once: other ways to see it, and its small places enlarged."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from time import monotonic

import cv2
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from warrantcheck import errors
from warrantcheck.model.paper import Box, Raster, Via, Word
from warrantcheck.read.engines import Engine, RawWord
from warrantcheck.read.joined import LEAST_SURE, joined, surer_lines, without_specks

Pixels = NDArray[np.uint8]

SIGNED_BY = re.compile(r"sign|judge|magist|officer|title|printed|clerk|justice|attorney|name", re.IGNORECASE)
STRIP_ABOVE, STRIP_BELOW = 10.0, 20.0  # points around a line to sign on: the label stands below it
RULE = 90.0  # points; a line to sign on is longer, a rule across the whole page is none
WHOLE_RULE = 0.85  # of the page's width
GAP = 24  # white pixels between strips read together: one start of the engine instead of ten
MOST_PIECES = 14


class _Piece(Struct, frozen=True, kw_only=True):
    """A part of the page, enlarged: pixels of the page (left, top), and how many times larger."""

    picture: Pixels
    left: int
    top: int
    times: int


def closer(
    page_words: tuple[Word, ...],
    raster: Raster,
    engine: Engine,
    second: Engine | None = None,
    *,
    seconds: float,
    poor: bool = True,
) -> Iterator[tuple[Word, ...]]:
    """All words of the page after each further pass, in the time there is; the same word seen twice stands once.

    Of a `poor` page the second engine makes out most, so it comes first; of others the small places do. Of 61 papers
    that a first reading left open, the small places decided 1, scattered words 4, the second engine 9, another
    threshold 1; the top and foot enlarged, and seals enlarged, none, so they are not looked at. Words whose `via` is
    not OCR are kept as they are.
    """
    deadline = monotonic() + seconds
    gray = np.frombuffer(raster.gray, np.uint8).reshape(raster.height, raster.width)
    words = page_words

    def left() -> float:
        return deadline - monotonic()

    def second_words() -> Sequence[RawWord]:
        nonlocal words
        seen = second.words(gray, seconds=left()) if second else ()
        if seen:
            words = without_specks(words)
        return seen

    second_look = [(second_words, LEAST_SURE)] if second else []
    small = [
        (lambda: _read_pieces(_signing_places(gray, raster.scale, words), engine, deadline), LEAST_SURE),
        (lambda: engine.words(gray, mode=11, seconds=left()), LEAST_SURE),
    ]
    hard = [(lambda: engine.words(gray, sauvola=True, seconds=left()), LEAST_SURE)]
    passes: Sequence[tuple[Callable[[], Sequence[RawWord]], float]]
    passes = [*second_look, *small, *hard] if poor else [*small, *second_look, *hard]
    for look, least in passes:
        if left() <= 0:
            break
        try:
            seen = look()
        except (TimeoutError, errors.GaveNoAnswer):
            break  # what was read before stands
        further = [_word(word, raster.scale) for word in seen]
        if look is second_words:
            words, further = surer_lines(words, further, [word.line for word in seen])
        words = joined(words, further, least)
        yield words


def _word(word: RawWord, scale: float) -> Word:
    box = Box(x0=word.x0 / scale, top=word.top / scale, x1=word.x1 / scale, bottom=word.bottom / scale)
    return Word(text=word.text, box=box, via=Via.OCR, confidence=word.confidence)


def _signing_places(gray: Pixels, scale: float, words: Sequence[Word]) -> list[_Piece]:
    """Strips around lines to sign on and around words that stand at such lines, twice as large."""
    height = gray.shape[0]
    spots: list[tuple[float, float, float, float]] = []
    for x, y, length in _rules(gray, scale):
        spots.append((x - 8 * scale, y - STRIP_ABOVE * scale, x + length + 8 * scale, y + STRIP_BELOW * scale))
    for word in words:
        if SIGNED_BY.search(word.text) and word.box.height < 14 and word.box.middle[1] * scale > 0.3 * height:
            middle = word.box.middle[1] * scale
            spots.append(
                ((word.box.x0 - 60) * scale, middle - 16 * scale, (word.box.x1 + 110) * scale, middle + 14 * scale)
            )
    return [_piece(gray, spot, 2) for spot in _apart(_within(gray, spots))[:MOST_PIECES]]


def _within(
    gray: Pixels, spots: Sequence[tuple[float, float, float, float]]
) -> list[tuple[float, float, float, float]]:
    """Those that lie in the picture, if only in part: a text layer may have words beside its page."""
    height, width = gray.shape
    return [spot for spot in spots if spot[0] < width - 1 and spot[1] < height - 1 and spot[2] > 1 and spot[3] > 1]


def _rules(gray: Pixels, scale: float) -> Iterator[tuple[int, int, int]]:
    """Thin level lines: left, top and length in pixels."""
    dark = (gray < 170).astype(np.uint8)
    joined_up = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((3, 5), np.uint8))
    lines = cv2.morphologyEx(joined_up, cv2.MORPH_OPEN, np.ones((1, max(3, round(20 * scale))), np.uint8))
    lines = cv2.morphologyEx(lines, cv2.MORPH_CLOSE, np.ones((5, max(3, round(8 * scale))), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(lines)
    for left, top, wide, high, _ in stats[1:].tolist():
        if RULE * scale <= wide <= WHOLE_RULE * gray.shape[1] and high <= 6 * scale:
            yield left, top + high // 2, wide


def _apart(spots: Sequence[tuple[float, float, float, float]]) -> list[tuple[float, float, float, float]]:
    """Without those that lie in others, for the greater part."""
    kept: list[tuple[float, float, float, float]] = []
    for x0, top, x1, bottom in spots:
        area = max(1.0, (x1 - x0) * (bottom - top))
        for a, b, c, d in kept:
            if max(0.0, min(x1, c) - max(x0, a)) * max(0.0, min(bottom, d) - max(top, b)) > 0.7 * area:
                break
        else:
            kept.append((x0, top, x1, bottom))
    return kept


def _piece(gray: Pixels, spot: tuple[float, float, float, float], times: int) -> _Piece:
    height, width = gray.shape
    x0, top = max(0, round(spot[0])), max(0, round(spot[1]))
    x1, bottom = max(x0 + 1, min(width, round(spot[2]))), max(top + 1, min(height, round(spot[3])))
    part = gray[top:bottom, x0:x1]
    larger = cv2.resize(part, None, fx=times, fy=times, interpolation=cv2.INTER_CUBIC)
    return _Piece(picture=np.asarray(larger, np.uint8), left=x0, top=top, times=times)


def _read_pieces(pieces: Sequence[_Piece], engine: Engine, deadline: float) -> list[RawWord]:
    """All pieces one below the other in one picture, read at once, each word put back where it belongs."""
    if not pieces:
        return []
    width = max(piece.picture.shape[1] for piece in pieces) + 2 * GAP
    height = sum(piece.picture.shape[0] + GAP for piece in pieces) + GAP
    sheet = np.full((height, width), 255, np.uint8)
    starts = []
    row = GAP
    for piece in pieces:
        high, wide = piece.picture.shape
        sheet[row : row + high, GAP : GAP + wide] = piece.picture
        starts.append(row)
        row += high + GAP
    found = []
    for word in engine.words(sheet, mode=11, seconds=deadline - monotonic()):
        index = int(np.searchsorted(starts, (word.top + word.bottom) / 2, side="right")) - 1
        if index < 0:
            continue
        piece, start = pieces[index], starts[index]
        found.append(
            RawWord(
                text=word.text,
                x0=piece.left + (word.x0 - GAP) / piece.times,
                top=piece.top + (word.top - start) / piece.times,
                x1=piece.left + (word.x1 - GAP) / piece.times,
                bottom=piece.top + (word.bottom - start) / piece.times,
                confidence=word.confidence,
                line=word.line,
            )
        )
    return found
