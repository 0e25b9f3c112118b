"""Whether a hand has written in a place: one question, asked of all ink in it after what no hand draws was taken out.

Writing is one stroke that turns and comes back, initials, or letters of many heights. A stroke without turns strayed
there, letters of one height are a stamp's. Whether it is a date, only reading tells. Measured on drawn places to sign
and on papers by other hands: docs/measured.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import reduce
from itertools import pairwise
from math import hypot

from msgspec.structs import replace

from warrantcheck.find.ink.belonging import Other, apart, belonging, most_of_it
from warrantcheck.find.ink.once import once
from warrantcheck.find.ink.traits import LOOSE, TURNS, Piece, strokes_of
from warrantcheck.find.ink.waves import are_even, bows
from warrantcheck.model.paper import Box, Raster


class Hand(StrEnum):
    """What a place shows, which is the ground for what is said of it."""

    WRITING = "writing"
    STROKE = "stroke"  # strokes without turns: one that strayed there, a tick, dashes
    MARKED = "marked"  # a seal, a stamp's frame or letters, strokes by a ruler, a bar
    SPECKS = "specks"  # wiped toner, dirt, in which a stroke is no stroke
    OTHER = "other"  # ink of another kind
    NOTHING = "nothing"


MARGIN = 64.0  # points around a place that are looked at: a seal is seen whole
STROKE = (22.0, 6.0)  # points: width and height of one long stroke
INITIAL = (9.0, 13.0)  # of one letter; letters of stamps on the papers looked at are up to 11 high
# Of a stroke without a line under it: wider and higher than bold print. Of letters there that take as little of their
# boxes as PLAIN says, when letters of stamps, as high, are thicker; how many, those that turn twice: pieces of a ring
# don't.
FREE_STROKE, FREE_LETTER, FREE_LETTERS = (34.0, 9.0), (11.0, 20.0), 5
# Points of height of what stands wholly under the line: print there is up to 11 high; and under it, in which it begins.
UNDER_LINE, UNDER = 12.0, 10.0
# A wave that a hand drew, in points: so wide, with so many turns, and gaps in it where the line was.
# Four signatures by another hand have two to four turns; one stroke that strayed, however bent, has one.
WAVE, BOWS, GAP = 60.0, 2, 12.0
MOST_OF_IT = 0.6  # of the ink of a place
# Of a signature that a screen's grid leaves plain: how wide and high, and how much of its box it takes. One on such a
# photo takes 0.11, the strokes of a smudged sample 0.30 and more.
PLAIN_STROKE, PLAIN_LETTER, PLAIN = (60.0, 15.0), (13.0, 12.0), 0.25
# Of a piece that lies on straight strokes; and the way of the rest, in times its diagonal, that makes it writing all
# the same. Frames of stamps and crossed lines have up to 0.3; a small signature with a long level tail has 0.9.
STRAIGHT, CROOKED = 0.55, 0.75
# Steep strokes of a pen are straight, too: so often a level line crosses them, and so long is their way, in times the
# diagonal, and so high are they, in points. Frames of stamps and crossed lines are crossed up to twice; a row of print
# on a line turns up to 2.6 times, and is up to 9 points high.
STEEP = (3, 2.6, 12.0)
LETTERS = (40.0, 10.5)  # points: width of all letters and height of the largest
HIGHEST = 45.0  # points of a letter: a part of a cup's ring had 61
ALIKE = 0.6  # of the letters that are of one height: a hand's are less often
HIGH_PRINT, SOLID_PRINT, ROW_OF_PRINT = 8.5, 0.34, 5  # letters of a stamp that nobody read: height, how dark, how many
LOW_ROW = 13.0  # points: letters of small stamps are up to 11 high and may lean; those of "COPY" had 17 and stood level
LEVEL, BROAD = 0.2, 1.2  # of its height that feet of such letters differ, and that one is wide at most
OVER_PRINT = 1.8  # times such letters' height: joined with the print they stand on, they are less
DIGIT = 7.0  # points of height
MARK = 4.0  # square points taken out by which a place is marked
# Pieces shorter than this, and how many: wiped toner or dirt, in which a stroke is no stroke. A smudged sample has 35;
# none of 180 signatures that were told on papers by other hands has so many.
FLECK, FLECKS = 8.0, 20
# Of a thin stroke that a scanner broke: short dashes at least; points of the gaps, and of the shortest dash; width and
# height of what they make when joined. Five such on papers by two hands made 32 by 24 points and more, dashes of a
# notary's ring on drawn blank lines up to 27 by 9.
DASHES, BROKEN, JOINED = 5, (3.5, 1.6), (28.0, 20.0)
# Of a bow that the line cut off from the letters at its foot: points of these at least, and to them.
SCRAWLED, CUT = 9.0, 2.0
# Points over its line in which writing ends that begins on a row of text over it: "VOID" and "judge sign here" by pen
# across the last row, over blank lines, ended 14 and 16 over these. Such writing leaves a line unclear. What it
# covers is not read, but the next word of that row is.
AFLOAT, NEXT_WORD, HIGH_ROW = 9.0, 12.0, 16.0
FORMS_X = 9.0  # points of a printed letter, and from the line's start; the smallest initial by pen is higher
LEAST = 3.0  # points of the longest piece in an empty place: grains are smaller


@once
def hand(
    raster: Raster,
    place: Box,
    rule: Box | None,
    print_: Sequence[Box],
    own: Sequence[Box],
    *,
    cell: bool = False,
    sheet: bool = True,
    others: Sequence[Other] = (),
) -> tuple[Hand, Box, Box]:
    """What a place shows but for the words in `print_`, where, and where most of the writing stands together.

    Most of a piece must stand in one of `own`, and nearer to the line than to one of the `others`. Of the picture of a
    `sheet` what is very pale may shine through from its back.
    """
    from warrantcheck.find.ink.cleared import Cleared

    seen = Cleared(raster, place, MARGIN)
    if min(seen.mask.shape) < 20:
        return Hand.NOTHING, own[0], own[0]
    seen.without_all(rule, print_, cell=cell)
    pieces = belonging(strokes_of(seen), rule, own, others, sheet=sheet)
    # An X or a tick stands alone over the line, whatever boxes are printed under it: "CK" are initials.
    if sum(one.box.height >= FLECK and (rule is None or one.box.top <= rule.bottom) for one in pieces) > 1:
        pieces = [replace(one, mark=False) for one in pieces]
    where = reduce(Box.union, (one.box for one in pieces)) if pieces else own[0]
    core = most_of_it(_over(pieces, rule)) or where
    marked = bool(seen.taken[seen.at(own[0])].sum() > MARK * raster.scale**2)
    told = _told(pieces, rule, print_, marked=marked)
    if told is not Hand.WRITING and not marked and _specks(pieces) >= DASHES:
        seen.join_broken(*BROKEN)
        joined = _over(belonging(strokes_of(seen), rule, own, others, sheet=sheet), rule)
        if _is_stroke([one for one in joined if one.solid <= PLAIN], [JOINED]):
            return Hand.WRITING, where, core
    return told, where, core


def _over(pieces: Sequence[Piece], rule: Box | None) -> list[Piece]:
    """Those that stand over the line, or begin right under it, and don't shine through."""
    over = (one for one in pieces if rule is None or one.box.top <= rule.bottom + 1 or _begins_under(one, rule))
    return [one for one in over if not one.through]


def _told(pieces: Sequence[Piece], rule: Box | None, print_: Sequence[Box], *, marked: bool) -> Hand:
    over = _over(pieces, rule)
    over = over if rule is None else _without_notes(over, rule, print_)
    # A name that somebody wrote under the label is small pieces, too, and hides nothing.
    specks = _specks([one for one in pieces if rule is None or one.box.top <= rule.bottom + UNDER]) >= FLECKS
    plain = [one for one in over if one.solid <= PLAIN]
    if any(one.grainy for one in over):
        return Hand.SPECKS
    if specks and not _is_stroke(plain, [PLAIN_STROKE]) and sum(_is_stroke([one], [PLAIN_LETTER]) for one in plain) < 2:
        return Hand.MARKED if marked else Hand.SPECKS
    if _is_stroke(over, [FREE_STROKE] if rule is None else [STROKE, INITIAL]):
        return Hand.WRITING
    if rule is None and _are_free_letters(plain):
        return Hand.WRITING
    if rule is not None and (_is_letters(over) or _is_wave(over, rule) or _is_scrawl(over)):
        return Hand.WRITING
    if marked or any(one.box.height >= HIGH_PRINT and _in_row(one, pieces) for one in pieces):
        return Hand.MARKED
    long = [one for one in _over(pieces, rule) if max(one.box.width, one.box.height) >= FLECK]
    if any(not one.curled and one.solid <= LOOSE for one in long):
        return Hand.STROKE
    if rule is not None and len(pieces) == 1 and _is_forms_own(pieces[0].box, rule):
        return Hand.NOTHING
    largest = max((max(one.box.width, one.box.height) for one in pieces), default=0.0)
    return Hand.OTHER if largest >= LEAST else Hand.NOTHING


def _without_notes(pieces: Sequence[Piece], rule: Box, print_: Sequence[Box]) -> list[Piece]:
    """Without small writing beside the line, and notes on a row of text over it with all that stands next to them."""
    left = [one for one in pieces if one.box.width >= STROKE[0] or (one.box.x1 > rule.x0 and one.box.x0 < rule.x1)]
    rows = [box for box in print_ if box.height < HIGH_ROW]
    while notes := [one for one in left if one.box.bottom < rule.top - AFLOAT and _is_on_row(one.box, rows)]:
        rows += [one.box for one in notes]
        left = [one for one in left if one not in notes]
    return left


def _is_on_row(one: Box, rows: Sequence[Box]) -> bool:
    near = (box for box in rows if box.x0 - NEXT_WORD < one.x1 and one.x0 < box.x1 + NEXT_WORD)
    # What lies in the writing itself is a part of it that was read as a word.
    return any(one.top < box.bottom - 0.2 * box.height < one.bottom for box in near if box.overlap(one) < box.area / 2)


def _is_forms_own(one: Box, rule: Box) -> bool:
    """Whether a small letter stands alone where the line begins: the X of a form, that the engine read as no word."""
    return max(one.width, one.height) <= FORMS_X and abs(one.x0 - rule.x0) <= FORMS_X and one.top < rule.top


def _specks(pieces: Sequence[Piece]) -> int:
    return sum(max(one.box.width, one.box.height) < FLECK for one in pieces)


def _begins_under(one: Piece, rule: Box) -> bool:
    return one.box.height >= UNDER_LINE and one.box.top <= rule.bottom + UNDER


def _is_stroke(pieces: Sequence[Piece], sizes: Sequence[tuple[float, float]]) -> bool:
    """One stroke with turns, so wide and high: much higher than letters of a stamp beside it."""
    print_ = _row_of_print(pieces)
    return any(
        one.solid <= LOOSE
        and _is_crooked(one)
        and one.box.height >= OVER_PRINT * print_
        and one.curled
        and not _in_row(one, pieces)
        and any(one.box.width >= wide and one.box.height >= high for wide, high in sizes)
        for one in pieces
    )


def _is_crooked(one: Piece) -> bool:
    """Whether a piece is more than straight strokes by a ruler."""
    steep = one.crossed >= STEEP[0] and one.turns >= STEEP[1] and one.box.height >= STEEP[2]
    return one.straight < STRAIGHT or one.turns * (1 - one.straight) >= CROOKED or steep


def _are_free_letters(pieces: Sequence[Piece]) -> bool:
    """Whether some thin strokes, much higher than print, are letters: some of them turn."""
    wide, high = FREE_LETTER
    letters = [one for one in pieces if one.box.width >= wide and one.box.height >= high and one.straight < STRAIGHT]
    letters = [one for one in letters if not _in_row(one, pieces)]
    turning = sum(one.curled for one in letters)
    return turning > 0 and len(letters) + turning >= FREE_LETTERS


def _is_wave(pieces: Sequence[Piece], rule: Box) -> bool:
    """Whether thin, flat strokes that go on in one another, or along the line, rise and fall as no stray one does."""
    thin = sorted((one for one in pieces if one.flows and one.box.width >= FLECK), key=lambda one: one.box.x0)
    if not thin or sum(one.ink for one in thin) < MOST_OF_IT * sum(one.ink for one in pieces):
        return False
    for one, other in pairwise(thin):
        apart = other.box.x0 - one.box.x1 > GAP
        if abs(other.course[0] - one.course[-1]) > GAP or (apart and abs(one.course[-1] - rule.top) > GAP):
            return False
    wide = thin[-1].box.x1 - thin[0].box.x0
    found = bows([level for one in thin for level in one.course])
    return wide >= WAVE and len(found) >= BOWS and not are_even(found)


def _is_scrawl(pieces: Sequence[Piece]) -> bool:
    """Whether strokes that the line or print has cut apart are one with turns: a bow, and small letters at its foot."""
    for bow in pieces:
        if bow.solid > LOOSE or bow.mark or max(bow.box.width, bow.box.height) < STROKE[0] or _in_row(bow, pieces):
            continue
        near = [one for one in pieces if one is not bow and one.turns >= TURNS and not one.mark]
        near = [one for one in near if min(one.box.width, one.box.height) >= SCRAWLED and apart(one.box, bow.box) < CUT]
        way = sum(one.turns * hypot(one.box.width, one.box.height) for one in (bow, *near))
        box = reduce(Box.union, (one.box for one in near), bow.box)
        if near and not _row_of_print(near) and way >= TURNS * hypot(box.width, box.height):
            return True
    return False


def _in_row(one: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether a piece is as high as most beside it: letters of a stamp; high ones also stand level."""
    high = one.box.height
    others = [other.box for other in pieces if other is not one and other.box.height >= DIGIT]
    alike = [other for other in others if abs(other.height - high) <= 0.15 * high]
    if high > LOW_ROW:
        alike = [other for other in alike if other.width <= BROAD * high]
        if one.box.width > BROAD * high or any(abs(other.bottom - one.box.bottom) > LEVEL * high for other in alike):
            return False
    return len(alike) >= 3 and len(alike) >= ALIKE * len(others)


def _row_of_print(pieces: Sequence[Piece]) -> float:
    """The height of letters of a stamp that nobody read: several of one height; 0 where there are none."""
    heights = sorted(
        one.box.height
        for one in pieces
        if HIGH_PRINT <= one.box.height <= 20 and one.box.width < 1.4 * one.box.height and one.solid >= SOLID_PRINT
    )
    rows = (high for at, high in enumerate(heights) if sum(one <= 1.12 * high for one in heights[at:]) >= ROW_OF_PRINT)
    return max(rows, default=0.0)


def _is_letters(pieces: Sequence[Piece]) -> bool:
    """Letters by a hand: of many heights, with much paper among them."""
    letters = [
        one for one in pieces if 3 <= one.box.height <= HIGHEST and one.box.width <= 60 and one.straight < STRAIGHT
    ]
    # Bent hairs and the edges of folds, however many, don't turn.
    if len(letters) < 3 or _row_of_print(letters) or not any(one.curled for one in letters):
        return False
    wide = max(one.box.x1 for one in letters) - min(one.box.x0 for one in letters)
    heights = sorted(one.box.height for one in letters)
    middle = heights[len(heights) // 2]
    alike = sum(abs(high - middle) <= max(0.18 * middle, 0.6) for high in heights)
    loose = sum(one.ink for one in letters) <= LOOSE * sum(one.box.area for one in letters)
    return wide >= LETTERS[0] and heights[-1] >= LETTERS[1] and alike < ALIKE * len(letters) and loose
