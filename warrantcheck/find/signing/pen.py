"""What the pixels over a line tell: what a hand left there, strokes through a name, or nothing at all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from msgspec.structs import replace

from warrantcheck.find.ink import drawn
from warrantcheck.find.ink.belonging import Other
from warrantcheck.find.ink.hand import MARGIN, Hand, hand
from warrantcheck.find.ink.pieces import ink
from warrantcheck.find.ink.rules import rules
from warrantcheck.find.ink.straight import drawn_across
from warrantcheck.find.ink.strokes import struck_through
from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.signing.nothing import LONGEST_WORD, SURE, is_marker, is_print, stands_in
from warrantcheck.find.signing.space import LABEL_BELOW, Line
from warrantcheck.find.signing.typed import SLASH_S
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box, Gap, Page, Raster, Via, Word

SURE_OF_PRINT = 0.9  # confidence of a word that crosses the line and is print nevertheless
PRINT_SURE = 0.8  # of one of two letters; of longer ones SURE
ACROSS = 1.6  # times the label's height: what crosses the line and is higher is a signature that was read
TALL = 2.0  # times its height: what stands over the line so high and was not read surely is a signature, too
LEAST_ROOM = 9.0  # points over the line without print, in which writing and strokes through it can be told apart
EDGE = 2.5  # points over a line that leans in which its own pixels may still stand
LETTER = 5.0  # points of a small letter: so far a label reaches under its line at least
BEHIND = 2.0  # points before its line's end at which a word behind it may begin
AT_EDGE = 3.0  # points from the picture's edge at which a line is cut off
LEFT, RIGHT, BEFORE = 70.0, 30.0, 30.0  # points beside a line that are looked at; before it, that are still its own
OVER, UNDER, FOOT = 32.0, 28.0, 14.0  # points over and under a line that are its own; under one whose label is beside
HIGH = 30.0  # points over a place with nothing printed between in which a signature still stands: seen up to 24
WATERMARK = 30.0  # points of height of a word behind which a signature would be lost: titles are up to 24 high
REST = (0.6, 0.35)  # of its height: what was read of a date or a stamp's word is less than all of it
# Of writing that stands over its line: of 150 signatures by four hands the least had 0.59 there. Of 8 without a line
# one had 0.09 over its label, and an arrow to a blank line none.
ON_LINE = 0.4
ON_DATES, HALF_SURE = (
    7.5,
    0.5,
)  # points over a line in which its date ends; confidence of figures that a pen has crossed
NEXT = 16.0  # points over another line that are its own
OTHER = 20.0, 64.0  # points under a line in which another line stands that something else is signed on

# What hides a thin pen's stroke, or the whole line: nothing is called blank on such a page.
_HIDES = frozenset({Gap.GLARE, Gap.TOO_DARK, Gap.TOO_BLURRED, Gap.LOW_CONTRAST})


class Left(NamedTuple):
    """What was left in a place, and where; whether pixels told it, and not the file's own strokes; and where most of it
    stands together, if pixels did."""

    hand: Hand
    where: Box
    pixels: bool = False
    core: Box | None = None


def inked(space: Box, page: Page) -> bool:
    """Whether ink may stand in a place: not asked of pixels on a page of text alone, it spares OpenCV, 0.1 s of 0.4."""
    visible = [word for word in page.words if word.visible and word.box.height < WATERMARK]
    return page.raster is not None and (
        any(word.via is Via.OCR for word in visible)
        or ink(page.raster, space, [word.box for word in visible], pale=True).pieces > 0
    )


def struck(line: Line, page: Page) -> bool:
    """Whether somebody drew strokes through what is on the line."""
    raster = page.unprinted
    if raster is None or line.rule is None:
        return False
    drawn_over = drawn.crossed_out(page, line.space) is None and inked(line.space, page)
    if drawn_over and drawn_across(raster, line.space):
        return True
    bottom = line.rule.top - EDGE
    print_ = [
        word.box.bottom
        for word in page.words
        if stands_in(word.box, line.space)
        and word.visible
        and word.confidence > SURE_OF_PRINT
        and len(normal(word.text)) > 1
    ]
    top = max([line.space.top, *print_])  # a stroke through a sentence over the line strikes nobody's name out
    return bottom - top > LEAST_ROOM and struck_through(raster, replace(line.space, top=top, bottom=bottom))


def title_struck(label: Box, line: Line, page: Page) -> bool:
    """Whether somebody drew strokes through the title under the line; the line itself is none."""
    title = under_line(label, line)
    around_it = Box(x0=max(title.x0 - 14, 0), top=max(title.top - 1, 0), x1=title.x1 + 14, bottom=title.bottom + 1)
    return page.unprinted is not None and struck_through(page.unprinted, around_it, least_rest=0.75 * label.width)


def under_line(label: Box, line: Line) -> Box:
    """A label without the writing that was read as a part of it, which reaches over the line."""
    crosses = line.rule is not None and label.top < line.rule.top - EDGE and label.bottom > line.rule.bottom + LETTER
    return replace(label, top=line.rule.bottom + EDGE) if crosses and line.rule is not None else label


def hidden(line: Line, page: Page) -> bool:
    """Whether a line that looks blank was not seen well: cut off by the picture's edge, or on a page that hides ink."""
    if line.rule is None or line.rule.x1 > page.width - AT_EDGE or line.rule.x0 < AT_EDGE:
        return True
    return line.rule.bottom > page.height - AT_EDGE or any(gap in _HIDES for gap in page.legibility.reasons)


def written(
    line: Line, label: Box, words: Sequence[Word], otherwise: Sequence[Word], layout: Layout, knowledge: Knowledge
) -> Left:
    """Whether a hand has written on a line, over it, or across what is printed under it; and where."""
    page = layout.page
    place, own = _places_around(line, label, layout, knowledge)
    above = _above(own, line, layout)
    if page.raster is None:
        return Left(Hand.NOTHING, own)
    no_hand = [*otherwise, *(word for word in words if is_marker(word, line) or SLASH_S.match(word.text))]
    on_line = {id(word) for word in words if word not in no_hand} if line.rule is not None else set()
    usual = max(under_line(label, line).height, 8.0)  # writing over the line may have been read as a part of the label
    high, low = min(place.top, above.top) - MARGIN - 2, place.bottom + MARGIN + 2
    print_ = [
        word.box
        for word in page.words
        if low > word.box.top and word.box.bottom > high and word.visible
        if id(word) not in on_line and _is_sure(word, line, usual)
    ]
    print_ += [_with_rest(word.box) if word in otherwise else word.box for word in no_hand]
    print_ += [word.box for word in page.words if _ends_row(word, line, usual)]
    print_.append(under_line(label, line))  # also where no word of it was read surely
    if page.strokes is not None and not on_line:
        told = drawn.written(page, place, own, partial(ink, page.raster, own, print_, pale=True))
        nothing = told is not None and told[0] is Hand.NOTHING
        seen_in, without = (page.raster, print_) if page.bare is None else (page.bare, [])
        pasted = nothing and ink(seen_in, line.space, without, pale=True).pieces  # no stroke: a picture, a typed hand
        if told is not None and not pasted:
            return Left(*told)
    sheet = any(word.via is Via.OCR for word in page.words)
    if page.bare is not None:
        said = [_with_rest(word.box) if word in otherwise else word.box for word in no_hand]
        others = _others(line, layout, knowledge)
        left = _unprinted(page.bare, line, (place, own, above), said, others, sheet=sheet)
        if left.hand is Hand.WRITING or not on_line:
            return left
    if not inked(own.union(above), page):
        return Left(Hand.NOTHING, own)
    if line.rule is None and sum(is_print(word, SURE) and stands_in(word.box, line.space) for word in page.words) > 1:
        return Left(Hand.OTHER, own)  # over a label without a line a paragraph may stand
    others = _others(line, layout, knowledge)
    seen, where, core = hand(
        page.raster, place, line.rule, print_, (own, above), cell=line.cell, sheet=sheet, others=others
    )
    return Left(seen, where, pixels=True, core=core)


def _unprinted(
    bare: Raster,
    line: Line,
    places: tuple[Box, Box, Box],
    said: Sequence[Box],
    others: Sequence[Other],
    *,
    sheet: bool,
) -> Left:
    """The same by the picture without print: no letter stands in the way, and none is taken for a stroke."""
    place, own, above = places
    if not ink(bare, own.union(above), said, pale=True).pieces:
        return Left(Hand.NOTHING, own)
    seen, where, core = hand(bare, place, line.rule, said, (own, above), cell=line.cell, sheet=sheet, others=others)
    return Left(seen, where, pixels=True, core=core)


def _with_rest(box: Box) -> Box:
    """Where a word that says that it is no signature stands, with what of it may not have been read beside it."""
    across, down = REST[0] * box.height, REST[1] * box.height
    return Box(x0=max(box.x0 - across, 0.0), top=max(box.top - down, 0.0), x1=box.x1 + across, bottom=box.bottom + down)


def stands_off(where: Box, line: Line, label: Box) -> bool:
    """Whether writing stands beside its line, or beside the label where no line was seen: a note, an arrow to it."""
    place, least = (line.rule, ON_LINE) if line.rule is not None else (label, 0.0)
    return min(where.x1, place.x1) - max(where.x0, place.x0) <= least * where.width


def in_picture(line: Line, box: Box, page: Page) -> Hand:
    """What the picture in a place shows, but for the file's own words."""
    if page.raster is None:
        return Hand.NOTHING
    if page.bare is not None:
        return hand(page.bare, box, line.rule, (), (box,), sheet=False)[0]
    own = [word.box for word in page.words if word.visible and word.via is not Via.OCR]
    return hand(page.raster, box, line.rule, own, (box,), sheet=False)[0]


def _others(line: Line, layout: Layout, knowledge: Knowledge) -> tuple[Other, ...]:
    """Lines under this one on which something else is signed; nobody signs on a printed name's, or a date's."""
    raster, space = layout.page.raster, line.space
    if raster is None or line.rule is None or line.cell:
        return ()
    below = Box(x0=space.x0, top=line.rule.bottom + OTHER[0], x1=space.x1, bottom=line.rule.bottom + OTHER[1])
    names = [one.box for one in layout.segments if one.norm in knowledge.tables["printed_name"]]
    dates = [one.box for one in layout.page.words if one.visible and _is_of_date(one, knowledge)]
    found = (
        rule
        for rule in rules(raster, below)
        if not any(_is_label_of(name, rule) for name in names) and not any(_is_on(date, rule) for date in dates)
    )
    words = [word.box for word in layout.page.words if word.visible]
    # The lower side of a cell whose label stands in it has none of its own under it.
    return tuple(
        Other(one, any(_is_label_of(word, one) and one.x0 < word.middle[0] < one.x1 for word in words)) for one in found
    )


def _is_label_of(word: Box, rule: Box) -> bool:
    return 0 <= word.top - rule.top < LABEL_BELOW and rule.x0 < word.x1 and word.x0 < rule.x1


def _is_on(date: Box, rule: Box) -> bool:
    return abs(rule.top - date.bottom) < ON_DATES and rule.x0 < date.x1 and date.x0 < rule.x1


def _is_of_date(word: Word, knowledge: Knowledge) -> bool:
    """Whether a word is a month's, or figures, also under a signature."""
    if any(char.isdigit() for char in word.text):
        return word.confidence > HALF_SURE
    return word.confidence > SURE and normal(word.text) in knowledge.tables["month_words"]


def _ends_row(word: Word, line: Line, usual: float) -> bool:
    """Whether a word as high as print begins behind a line's end: a title's "J.", which is one letter."""
    rule = line.rule
    return (
        rule is not None
        and not line.cell
        and word.visible
        and rule.x1 - BEHIND <= word.box.x0
        and word.box.height < ACROSS * usual
        and abs(word.box.bottom - rule.bottom) < usual
    )


def _is_sure(word: Word, line: Line, usual: float) -> bool:
    """Whether a word is print: what a pen has run across is read with less confidence, or as a letter."""
    rule, letters = line.rule, len(normal(word.text))
    if word.via is Via.OCR and letters > LONGEST_WORD:
        return False
    if rule is not None and word.box.top < rule.top - 1 and word.box.bottom > rule.bottom + 3:
        return word.confidence > SURE_OF_PRINT and word.box.height < ACROSS * usual
    if rule is not None and word.box.height >= TALL * usual and stands_in(word.box, line.space):
        return word.via is not Via.OCR or word.confidence > SURE_OF_PRINT
    return (
        word.via is not Via.OCR
        or (word.confidence > PRINT_SURE and letters > 1)
        or (word.confidence > SURE and letters > 2)
    )


def _places_around(line: Line, label: Box, layout: Layout, knowledge: Knowledge) -> tuple[Box, Box]:
    """The place that is looked at, and the part of it in which most of a signature must stand."""
    space = line.space
    if line.cell:
        return space, space
    foot = line.rule.bottom if line.rule is not None else space.bottom
    bottom = foot + (UNDER if label.top >= foot - 4 else FOOT)
    names = knowledge.tables["printed_name"]
    for one in layout.segments:
        if one.norm in names and foot < one.box.top < bottom and one.box.x0 < space.x1 and space.x0 < one.box.x1:
            bottom = min(bottom, one.box.top)
    raster = layout.page.raster
    if raster is not None:
        below = Box(x0=space.x0, top=foot + NEXT / 2, x1=space.x1, bottom=foot + UNDER + NEXT)
        for rule in rules(raster, below):
            bottom = min(bottom, max(rule.top - NEXT, foot + 1))
    top = max(foot - OVER, 0.0)
    own = Box(x0=max(space.x0 - BEFORE, 0.0), top=top, x1=space.x1 + FOOT, bottom=max(bottom, top))
    return replace(own, x0=max(space.x0 - LEFT, 0.0), x1=space.x1 + RIGHT), own


def _above(own: Box, line: Line, layout: Layout) -> Box:
    """What is over a place up to the print or the line there: some sign high above their line."""
    raster, space = layout.page.raster, line.space
    top = max(own.top - HIGH, 0.0)
    above = Box(x0=space.x0, top=top, x1=space.x1, bottom=own.top)
    if raster is None or line.cell:
        return replace(above, top=own.top)
    least = SURE if line.rule is not None else PRINT_SURE  # letters of a signature are read as words, too
    ends = [word.box.bottom for word in layout.page.words if word.box.overlap(above) > 0 and is_print(word, least)]
    ends += [rule.bottom + EDGE for rule in rules(raster, above)]
    return replace(above, top=min(max([top, *ends]), own.top))
