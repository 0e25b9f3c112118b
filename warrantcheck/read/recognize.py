"""Words of a picture: prepare it, read it, turn it over if it makes no sense, and look closer where that may pay."""

from __future__ import annotations

import re
from collections.abc import Sequence
from time import monotonic

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from warrantcheck.model.paper import Box, Legibility, Raster, Via, Word
from warrantcheck.read.closer import closer
from warrantcheck.read.engines import Engine, RawWord
from warrantcheck.read.legible import Facts, common_share, judge, mean_confidence
from warrantcheck.read.resampled import as_seen
from warrantcheck.read.sheets import sheets
from warrantcheck.read.tilted import tilted_words
from warrantcheck.read.upright import Upright, cut_sides, make_upright

__all__ = ["Recognized", "closer", "recognize", "recognize_each"]

Pixels = NDArray[np.uint8]

LONG_SIDE = 792.0  # points of a picture's longer side: see model.paper
DOUBTFUL = 0.6  # mean confidence; upside-down pages read at .2 to .5, poor photos from .55
FEW = 8  # words; fewer on a page full of letters means that it was held wrongly
SIDEWAYS_LETTERS = 40  # pieces like letters; with fewer there is no text whose turning pays
TURNING = 0.4  # of the time for the page, chosen and not measured; another engine may read what no turn makes readable
SENSE = 0.4  # of `_worth` for each piece like a letter: text held wrongly had up to .31, poor photos from .47
BETTER = 1.1  # times the worth of the first reading, to take another in its place; chosen, not measured
# The same of a turned page: noise read as words had 1.3 times as much, a true turn 8 times and more.
BETTER_TURNED = 2.0
SURE_SHEET = 0.5  # score of a sheet with four sides that is kept though its words are doubtful; chosen after two photos
SURE, WHOLE = 0.6, 3  # confidence and letters of a word that is no grain of a table
# Of the page's height: where a fax machine prints its line, and to where nothing else stands then. It is cut off often.
FAX_LINE, UNDER_FAX = 0.03, 0.042
TIMED = re.compile(r"\d{1,2}[:/.-]\d{2}")  # of a date or an hour, which every such line has
TOP_MARGIN = 0.09  # of the page's height, an inch: with no word in it, a top margin was seen, not cut off
BLANK_INK = 0.0002  # of the page; a page number alone makes .0004


class Recognized(Struct, frozen=True, kw_only=True):
    """A picture as read. `turn` counts quarter turns clockwise that brought it upright."""

    width: float  # points
    height: float
    words: tuple[Word, ...]
    legibility: Legibility
    raster: Raster
    blank: bool
    turn: int


def recognize(
    picture: Pixels,
    engine: Engine,
    *,
    warp: bool = True,
    size: tuple[float, float] | None = None,
    seconds: float = 20.0,
) -> Recognized:
    """Read a picture (H x W gray or H x W x 3 RGB, EXIF turn applied).

    `size` is that of the PDF page in points, before our own turn. `warp` False keeps the page's coordinates: words
    and raster lie where they lie on the page. Stops after `seconds` with what there is; raises errors.NotInstalled.
    """
    deadline = monotonic() + seconds
    up = make_upright(picture, warp=warp)
    blank = _is_blank(up)
    raw: tuple[RawWord, ...] = ()
    late = False
    if not blank:
        try:
            raw = engine.words(up.level, seconds=deadline - monotonic())
            half = deadline - seconds * (1 - TURNING)
            up, raw = _held_otherwise(picture, engine, up, raw, warp=warp, deadline=half)
        except TimeoutError:
            late = True
    # Where nothing was read there is no paper that a stamp could take back.
    tilted = tilted_words(up.stamped, engine, raw, up.colored) if len(raw) >= FEW and monotonic() < deadline else ()
    return _recognized(up, raw, tilted, size=size, warp=warp, blank=blank, late=late)


def recognize_each(picture: Pixels, engine: Engine, *, seconds: float = 20.0) -> tuple[Recognized, ...]:
    """Read the sheets in a picture, from left to right: see sheets.sheets. Raises errors.NotInstalled.

    Where one of two makes no sense, it was no sheet (a keyboard, a cloth): the picture is read as that of one.
    """
    parts = sheets(picture)
    if len(parts) > 1:
        read = tuple(recognize(part, engine, seconds=seconds / len(parts)) for part in parts)
        if all(_makes_sense(one) for one in read):
            return read
    return (recognize(picture, engine, warp=True, seconds=seconds),)


def _makes_sense(read: Recognized) -> bool:
    texts = [(word.text, word.confidence) for word in read.words if not word.over]
    return len(texts) >= FEW and mean_confidence(texts) >= DOUBTFUL


def _is_blank(up: Upright) -> bool:
    height, width = up.gray.shape
    inner = up.gray[height // 40 : height - height // 40, width // 40 : width - width // 40]
    if up.letters >= 4 or not inner.size or up.light.paper < 60:
        return False
    return float((inner < 160).mean()) < BLANK_INK


def _held_otherwise(
    picture: Pixels, engine: Engine, up: Upright, raw: tuple[RawWord, ...], *, warp: bool, deadline: float
) -> tuple[Upright, tuple[RawWord, ...]]:
    """The same picture turned by half, by a quarter, and with no sheet cut out, where the first reading is doubtful.

    Text held wrongly reads as nonsense, never as nothing: where nothing was read there is none.
    """
    best, best_raw = up, raw
    quad = up.quad is not None
    senseless = _worth(raw) < SENSE * up.letters
    unsure = up.quad is not None and (bool(up.quad.cut) or up.quad.score < SURE_SHEET)
    ways: list[tuple[bool, int | None, float]] = [(False, None, BETTER)] if quad and (unsure or senseless) else []
    if senseless:
        ways.insert(0, (quad, (up.turn + 2) % 4, BETTER_TURNED))
        if up.letters >= SIDEWAYS_LETTERS:
            ways += [(quad, (up.turn + 1) % 4, BETTER_TURNED), (quad, (up.turn + 3) % 4, BETTER_TURNED)]
    for cut_out, turn, better in ways:
        if not best_raw or not _is_doubtful(best_raw, up.letters) or monotonic() > deadline:
            break
        other = make_upright(picture, warp=warp, quad=cut_out, turn=turn)
        try:
            other_raw = engine.words(other.level, seconds=deadline - monotonic())
        except TimeoutError:
            break
        if _worth(other_raw) > better * _worth(best_raw):
            best, best_raw = other, other_raw
    return best, best_raw


def _texts(raw: Sequence[RawWord]) -> list[tuple[str, float]]:
    return [(word.text, word.confidence) for word in raw]


def _is_doubtful(raw: Sequence[RawWord], letters: int) -> bool:
    if letters < 6:
        return False
    return len(raw) < FEW or mean_confidence(_texts(raw)) < DOUBTFUL


def _worth(raw: Sequence[RawWord]) -> float:
    """How much sense a reading makes: sure letters, and more if the words are those that papers are full of."""
    sure = sum(len(word.text) * word.confidence**2 for word in raw if len(word.text) > 1)
    return sure * (0.3 + common_share(_texts(raw)))


def _recognized(
    up: Upright,
    raw: tuple[RawWord, ...],
    tilted: tuple[RawWord, ...],
    *,
    size: tuple[float, float] | None,
    warp: bool,
    blank: bool,
    late: bool,
) -> Recognized:
    pixel_height, pixel_width = up.gray.shape
    if size and up.turn % 2:
        size = size[1], size[0]
    scale = max(pixel_height, pixel_width) / (max(size) if size else LONG_SIDE)
    width, height = size if size and not warp else (pixel_width / scale, pixel_height / scale)
    words = tuple(_word(word, up, scale) for word in raw)
    words += tuple(replace(_word(word, None, scale), over=True) for word in tilted)
    facts = Facts(
        words=_texts(raw),
        letters=up.letters,
        letter_height=up.letter_height,
        paper=up.light.paper,
        contrast=up.light.contrast,
        glare=up.light.glare,
        sharpness=up.light.sharpness,
        cut=_cut(up, words, height),
        blank=blank,
        time_ran_out=late,
    )
    seen = as_seen(up.gray)
    raster = Raster(
        width=seen.shape[1], height=seen.shape[0], scale=scale * seen.shape[0] / pixel_height, gray=seen.tobytes()
    )
    return Recognized(
        width=width, height=height, words=words, legibility=judge(facts), raster=raster, blank=blank, turn=up.turn
    )


def _cut(up: Upright, words: Sequence[Word], height: float) -> frozenset[str]:
    """Sides with writing on them that are missing. Ink at the top may be the table's grain: words tell."""
    sides = cut_sides(up)
    sure = [word.box.top for word in words if word.confidence >= SURE and len(word.text) >= WHOLE]
    if up.quad is not None and len(sure) >= FEW and sum(top < TOP_MARGIN * height for top in sure) < 2:
        return sides - {"top"}
    if up.quad is None and _is_faxed(words, height):
        return sides - {"top"}
    return sides


def _is_faxed(words: Sequence[Word], height: float) -> bool:
    """Whether what stands at the top edge is the line of a fax machine: a row with a time, by itself."""
    seen = [word for word in words if sum(char.isalnum() for char in word.text) > 1]
    row = [word for word in seen if word.box.middle[1] < FAX_LINE * height]
    alone = not any(FAX_LINE * height <= word.box.middle[1] < UNDER_FAX * height for word in seen)
    return alone and any(TIMED.search(word.text) for word in row)


def _word(word: RawWord, up: Upright | None, scale: float) -> Word:
    """The word in points of the page; moved back, not tilted, where the engine saw the page leveled (`up`)."""
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    if up is not None:
        x, y, _ = up.to_raster @ (x, y, 1.0)
    wide, high = (word.x1 - word.x0) / 2, (word.bottom - word.top) / 2
    box = Box(x0=(x - wide) / scale, top=(y - high) / scale, x1=(x + wide) / scale, bottom=(y + high) / scale)
    return Word(text=word.text, box=box, via=Via.OCR, confidence=word.confidence)
