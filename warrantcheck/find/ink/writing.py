"""What stands in a place to sign: writing by a hand, print, a shade, nothing. One question, asked of its pieces of ink.

A pen leaves thin strokes that turn and run on, of uneven height; print is letters of one height; a seal is round, a
crease straight, a shade thick. How dark ink is says nothing: it is told from the paper of its own place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from math import hypot
from statistics import median

from warrantcheck.find.ink.pieces import Piece, pieces_of, without_print
from warrantcheck.find.ink.pixels import dark_below, place_of
from warrantcheck.find.ink.shapes import erase_straight, is_frame, ring_of
from warrantcheck.model.paper import Box, Raster

# What is darker than the paper by this many gray values, or by so much of the darkest ink's, is ink.
LEAST_DARK, SHARE_DARK, GRAIN_DARK = 24, 0.4, 4.0
SPECK = 2.6  # points: what is smaller both ways is a grain, a dot, dust
# Points of a stroke: pens leave up to 2.6 in a blurred scan, a watermark's letters, blots and folds more; of a pen that
# hardly shows up to 1.5, of a watermark's edges 2.8.
THICK, THICK_PALE = 3.6, 2.4
RUN = (14.0, 5.0)  # points: width and height of a piece in which several letters, or a capital's loop, run together
TURNS = 1.2  # a pen's stroke is so many times as long as it reaches far
FULL = 0.45  # of its box that a piece of handwriting takes at most
WIDE, HIGH = 22.0, 6.0  # points that a signature takes at least; initials are narrower and higher
LARGE = (34.0, 9.0)  # points: letters of stamps and scraps of their frames run together to up to 30
LETTERS_WIDE, LETTERS_HIGH = 30.0, 9.0  # points of writing whose letters stand apart, or came apart in a scan
UNEVEN = (
    1.6  # times the usual height of its letters: its tallest; print's capitals are 1.4 times as tall as its letters
)
# How long a run's strokes are at most, in points a square point of its box: the grain of a shade has 0.4; of what is
# taller than small letters hands have up to 0.16, the speckled edges of a watermark's letter 0.19 and more.
DENSE, DENSE_TALL, TALL = 0.3, 0.17, 24.0
INKED = 1.5  # of its width: how long its strokes are together
INITIALS, MOST_INITIALS = (9.0, 9.0), 3
INITIALS_HIGH = 14.0  # points of several letters: digits of a date are lower
INITIALS_INKED = 2.4  # of their height: how long their strokes are together; a printed X or a tick has 2.2
ALIKE, MOST_ALIKE = 0.18, 0.7  # of print: how much letters differ in height, and how many of them are so
LEAST_LETTERS = 4
LETTER = (3.5, 16.0)  # points: heights of print
ALONG_LINE = 4.0  # points over and under a printed line in which other parts of it lie
IN_SEAL = 6  # letters and rings that a seal holds; a capital's curve holds fewer
NEXT = 9.0  # points between two pieces of one signature


class Stands(Enum):
    """What stands in a place."""

    WRITING = "writing"
    PRINT = "print"  # capitals in a row or in a frame, a seal: an office's stamp
    SHADE = "shade"  # a fold, a bar, wiped toner, a crease: something may be under it
    LITTLE = "little"  # ink that is neither surely writing nor nothing
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a place lies among the pixels looked at."""

    x0: float
    top: float
    x1: float
    bottom: float

    def meets(self, piece: Piece) -> bool:
        """Whether a piece reaches into the place, and does not belong to another line over or under it."""
        middle = (piece.top + piece.bottom) / 2
        return piece.right > self.x0 and piece.left < self.x1 and self.top <= middle <= self.bottom


def stands(
    raster: Raster,
    place: Box,
    around: Box,
    without: Iterable[Box] = (),
    rules: Iterable[Box] = (),
    *,
    least: tuple[float, float] = (WIDE, HIGH),
) -> Stands:
    """What stands in a place; what crosses its edges is followed as far as `around`, which holds it.

    `without` are places of print, `rules` are printed lines: both are left out. Writing is at least so wide and high
    (`least`, in points).
    """
    left_out, lines = tuple(without), tuple(rules)
    here = Extent(
        (place.x0 - around.x0) * raster.scale,
        (place.top - around.top) * raster.scale,
        (place.x1 - around.x0) * raster.scale,
        (place.bottom - around.top) * raster.scale,
    )
    found = [
        _told(raster, around, left_out, lines, below=limit, thick=thick, place=here, least=least)
        for limit, thick in zip(_limits(raster, around), (THICK, THICK_PALE), strict=False)
    ]
    if Stands.WRITING in found:
        return Stands.WRITING
    return next((one for one in found if one is not Stands.NOTHING), Stands.NOTHING)


def _limits(raster: Raster, box: Box) -> list[int]:
    """Gray values below which there is ink: by the darkest of what is left of the place, and by the paper alone."""
    values = sorted(b"".join(_gray(raster, box)[::2]))
    if not values:
        return []
    paper = values[int(0.6 * len(values))]
    grain = max(values[int(0.9 * len(values))] - paper, 1)
    dark = values[int(0.004 * len(values))]
    least = max(LEAST_DARK, GRAIN_DARK * grain)
    return [round(paper - max(least, SHARE_DARK * (paper - dark))), round(paper - least)]


def _gray(raster: Raster, box: Box) -> list[bytes]:
    x0, y0, x1, y1 = place_of(raster, box)
    return [raster.gray[y * raster.width + x0 : y * raster.width + x1] for y in range(y0, y1)]


def _band(rules: Sequence[Box], top: int, scale: float) -> tuple[float, float]:
    """The rows in which what is left of the printed line lies."""
    if not rules:
        return 0.0, 0.0
    reach = ALONG_LINE * scale
    return rules[0].top * scale - top - reach, rules[0].bottom * scale - top + reach


def _erase(rows: list[bytearray], rule: tuple[int, int, int, int], origin: tuple[int, int], scale: float) -> None:
    """Takes a printed line out, and leaves the strokes that cross it."""
    if not rows:
        return
    reach, thick = max(round(2.4 * scale), 2), max(round(2.2 * scale), 3) + rule[3] - rule[1] - 1
    top, bottom = max(rule[1] - origin[1] - reach, 0), min(rule[3] - origin[1] + reach, len(rows))
    for x in range(max(rule[0] - origin[0] - reach, 0), min(rule[2] - origin[0] + reach, len(rows[0]))):
        dark = [y for y in range(top, bottom) if rows[y][x]]
        if not dark or dark[-1] - dark[0] >= thick:
            continue
        above, below = dark[0] - 1, dark[-1] + 1
        if (above < 0 or not rows[above][x]) and (below >= len(rows) or not rows[below][x]):
            for y in dark:
                rows[y][x] = 0


def _told(
    raster: Raster,
    around: Box,
    without: Sequence[Box],
    rules: Sequence[Box],
    *,
    below: int,
    thick: float,
    place: Extent,
    least: tuple[float, float],
) -> Stands:
    scale = raster.scale
    rows = without_print(raster, around, without, dark_below(below))
    origin = place_of(raster, around)[:2]
    for rule in rules:
        _erase(rows, place_of(raster, rule), origin, scale)
    frames = [one for one in pieces_of(rows) if is_frame(rows, one, scale)]
    lined = erase_straight(rows, scale, thick, (place.top, place.bottom), _band(rules, origin[1], scale))
    left = [one for one in pieces_of(rows) if max(one.width, one.height) >= SPECK * scale]
    # Print that runs through a seal breaks its ring: it is looked for with the print, too.
    whole = without_print(raster, around, (), dark_below(below))
    every = pieces_of(whole)
    rings = [(rows, one) for one in left] + [(whole, one) for one in every]
    circles = [ring for them, one in rings if (ring := ring_of(them, one, scale)) is not None]
    seals = [
        ring
        for ring in circles
        if sum(ring.holds(each) for each in every) >= IN_SEAL or any(ring.around(it, scale) for it in circles)
    ]
    stamped = bool(seals or frames)
    left = [one for one in left if not any(it.holds(one) for it in seals) and not any(it.holds(one) for it in frames)]
    shades = [one for one in left if one.stroke > thick * scale or _is_grain(one, scale)]
    inked = [one for one in left if one not in shades]
    mine = _chained([one for one in inked if place.meets(one)], inked, scale)
    # A stamp that was not read may say anything: that the paper was taken back.
    unread = [one for one in frames if not any(_lies_in(box, one, origin, scale) for box in without)]
    alone = not (stamped or lined or circles)
    print_ = bool(unread) or (_is_print(mine, scale) and not (alone and _stands_out(mine, scale)))
    if mine and not print_ and _is_writing(mine, scale, least, alone=alone):
        return Stands.WRITING
    if stamped or print_:
        return Stands.PRINT
    if any(place.meets(one) for one in shades):
        return Stands.SHADE
    return Stands.LITTLE if mine or lined else Stands.NOTHING


def _chained(mine: list[Piece], every: Sequence[Piece], scale: float) -> list[Piece]:
    """Pieces with those that stand close beside them: a signature that begins before its line."""
    chain, rest = list(mine), [one for one in every if one not in mine]
    while True:
        near = [
            one
            for one in rest
            if any(
                one.left < other.right + NEXT * scale
                and one.right > other.left - NEXT * scale
                and one.top < other.bottom
                and one.bottom > other.top
                for other in chain
            )
        ]
        if not near:
            return chain
        chain += near
        rest = [one for one in rest if one not in near]


def _is_print(pieces: Sequence[Piece], scale: float) -> bool:
    """Letters of one height."""
    letters = [one for one in pieces if one.height >= 0.4 * LETTER[0] * scale]
    if len(letters) < LEAST_LETTERS:
        return False
    heights = [one.height for one in letters]
    middle = median(heights)
    alike = sum(abs(high - middle) <= max(ALIKE * middle, 1) for high in heights)
    return LETTER[0] * scale <= middle <= LETTER[1] * scale and alike >= MOST_ALIKE * len(heights)


def _lies_in(box: Box, frame: Piece, origin: tuple[int, int], scale: float) -> bool:
    across, down = box.middle
    x, y = across * scale - origin[0], down * scale - origin[1]
    return frame.left <= x <= frame.right and frame.top <= y <= frame.bottom


def _stands_out(pieces: Sequence[Piece], scale: float) -> bool:
    """Whether a large run is much higher than the letters beside it: a signature across a label that was not read."""
    usual = median(one.height for one in pieces)
    return any(_runs(one, scale) and _is_large(one, scale) and one.height >= UNEVEN * usual for one in pieces)


def _is_large(one: Piece, scale: float) -> bool:
    return one.width >= LARGE[0] * scale and one.height >= LARGE[1] * scale


def _is_writing(pieces: Sequence[Piece], scale: float, least: tuple[float, float], *, alone: bool) -> bool:
    """Whether pieces are a hand's; beside a stamp, a seal or a straight stroke (not `alone`) only what is large is."""
    wide = (max(one.right for one in pieces) - min(one.left for one in pieces)) / scale
    high = (max(one.bottom for one in pieces) - min(one.top for one in pieces)) / scale
    runs = [one for one in pieces if _runs(one, scale)]
    if not alone:
        return any(_is_large(one, scale) for one in runs)
    if runs and wide >= least[0] and high >= least[1]:
        return True
    heights = [one.height / scale for one in pieces]
    if (
        wide >= max(LETTERS_WIDE, least[0])
        and max(heights) >= LETTERS_HIGH
        and max(heights) >= UNEVEN * median(heights)
        and sum(one.length for one in pieces) >= INKED * wide * scale
        and sum(one.area for one in pieces) <= FULL * sum(one.width * one.height for one in pieces)
    ):
        return True
    return (
        least == (WIDE, HIGH)
        and len(pieces) <= MOST_INITIALS
        and wide >= INITIALS[0]
        and high >= INITIALS[1]
        and sum(one.length for one in pieces) >= INITIALS_INKED * max(high, INITIALS_HIGH) * scale
        and high >= (INITIALS_HIGH if len(pieces) > 1 else INITIALS[1])
        and all(one.area <= FULL * one.width * one.height for one in pieces if one.height >= INITIALS[1] * scale)
    )


def _is_grain(one: Piece, scale: float) -> bool:
    """Whether a piece is the speckled edge of a shade: too much of it for strokes."""
    box = one.width * one.height / scale
    if one.width < RUN[0] * scale or one.height < 0.8 * RUN[1] * scale:
        return False
    return one.length > (DENSE if one.height < TALL * scale else DENSE_TALL) * box


def _runs(one: Piece, scale: float) -> bool:
    """Whether several letters run together in a piece."""
    return (
        one.width >= RUN[0] * scale
        and one.height >= RUN[1] * scale
        and one.length >= TURNS * hypot(one.width, one.height)
        and one.area <= FULL * one.width * one.height
    )
