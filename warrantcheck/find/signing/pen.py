"""What the pixels over a line tell: a pen's stroke, a stamp, a smudge, strokes through a name, or nothing at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from warrantcheck.find.ink import drawn
from warrantcheck.find.ink.hand import Hand, hand
from warrantcheck.find.ink.pieces import Ink, ink
from warrantcheck.find.ink.rules import rules
from warrantcheck.find.ink.shapes import ring, runs_on, streak
from warrantcheck.find.ink.straight import drawn_across
from warrantcheck.find.ink.strokes import struck_through
from warrantcheck.find.lines.layout import Layout, around, normal
from warrantcheck.find.signing.nothing import MARKER_AT, MARKER_HIGH, SURE, is_marker, stands_in
from warrantcheck.find.signing.space import Line
from warrantcheck.find.signing.typed import names
from warrantcheck.model.findings import Basis, SignatureState
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box, Gap, Page, Raster, Via, Word

SIGNED_SHARE = 0.006  # of the space above the line
BLANK_SHARE = 0.003
LEAST_WIDTH = 12.0  # points: a speck, a lone tick or the end of a fold is narrower
LEAST_STROKE = 4.0  # points of the largest piece: specks and dust are smaller, however many
STROKE = (22.0, 6.0)  # points: a pen's stroke is so wide and high, however thin and on however long a line
BLOTS = 0.5  # of their boxes that flecks take; letters of a script typeface take up to 0.35
THIN = 0.35  # of the boxes of its pieces that a thin pen's signature takes; wiped toner takes 0.4 and more
FLECKS = 8  # pieces of ink, none of them a stroke: wiped toner; a script typeface has as many, and taller ones
SURE_OF_PRINT = 0.9  # confidence of a word that crosses the line and is print nevertheless
LEAST_ROOM = 9.0  # points over the line without print, in which writing and strokes through it can be told apart
EDGE = 2.5  # points over a line that leans in which its own pixels may still stand
PASTED = 90.0  # points: a pasted picture of a signature is lower, a page's background higher
TALL_PRINT = 2.5  # times the label's height: a watermark's letter would blot out everything
FREE_STROKE = (34.0, 9.0)  # points of a stroke that is a signature without a line: wider and higher than bold print
AT_EDGE = 3.0  # points from the picture's edge at which a line is cut off
FAINT_SOLID = 0.25  # of its pieces' boxes that a pale pen's stroke takes; a watermark's letters take 0.4 and more

# What hides a thin pen's stroke, or the whole line: nothing is called blank on such a page.
_HIDES = frozenset({Gap.GLARE, Gap.TOO_DARK, Gap.TOO_BLURRED, Gap.LOW_CONTRAST})


def struck(line: Line, page: Page) -> bool:
    """Whether somebody drew strokes through what is on the line."""
    if page.raster is None or line.rule is None:
        return False
    visible = [word for word in page.words if word.visible]
    # On a page of text alone that nobody signed, not to look spares the loading of OpenCV: 0.1 s of 0.4.
    by_ocr = any(word.via is Via.OCR for word in visible)
    more = by_ocr or ink(page.raster, line.space, [word.box for word in visible], pale=True).pieces
    if more and drawn.crossed_out(page, line.space) is None and drawn_across(page.raster, line.space):
        return True
    bottom = line.rule.top - EDGE
    print_ = [
        word.box.bottom
        for word in page.words
        if word.visible
        and word.confidence > SURE_OF_PRINT
        and len(normal(word.text)) > 1
        and stands_in(word.box, line.space)
    ]
    top = max([line.space.top, *print_])  # a stroke through a sentence over the line strikes nobody's name out
    return bottom - top > LEAST_ROOM and struck_through(page.raster, replace(line.space, top=top, bottom=bottom))


def title_struck(label: Box, page: Page) -> bool:
    """Whether somebody drew strokes through the title under the line."""
    around_it = Box(x0=max(label.x0 - 14, 0), top=label.top - 1, x1=label.x1 + 14, bottom=label.bottom + 1)
    return page.raster is not None and struck_through(page.raster, around_it, least_rest=0.75 * label.width)


def without_line(line: Line, page: Page) -> tuple[SignatureState, Basis]:
    """Over a label without a line: a pen's stroke that stands high and far, or a picture that was pasted there.

    Nothing is called blank there: the line, and what stands on it, may be too pale.
    """
    if page.raster is None:
        return SignatureState.UNCLEAR, Basis.PEN
    within = [word for word in page.words if word.visible and stands_in(word.box, line.space)]
    words = [word for word in within if len(normal(word.text)) > 1]
    seen = ink(page.raster, line.space, [word.box for word in words])
    pasted = [mark.box for mark in page.marks if mark.kind == "picture" and mark.box.height < PASTED]
    if _is_signed(seen) and any(box.overlap(line.space) > 0 for box in pasted):
        return SignatureState.SIGNED, Basis.MARK
    sure = [word for word in words if word.confidence > SURE]
    free = ink(page.raster, line.space, [word.box for word in within if word.confidence > SURE_OF_PRINT])
    if len(sure) <= 1 and _is_writing(free):
        return SignatureState.SIGNED, Basis.PEN
    return SignatureState.UNCLEAR, Basis.PEN if _is_long(seen) and len(sure) <= 1 else Basis.NOTHING


def _is_writing(seen: Ink) -> bool:
    """Whether ink by itself, without a line under it, is a pen's: one long stroke with loops, no stamp and no frame."""
    wide, high = seen.stroke
    plain = not (seen.stamped or seen.framed or seen.covered)
    return plain and wide >= FREE_STROKE[0] and high >= FREE_STROKE[1] and seen.solid < THIN and high < wide


def hidden(line: Line, page: Page) -> bool:
    """Whether a line that looks blank was not seen well: cut off by the picture's edge, or on a page that hides ink."""
    if line.rule is None or line.rule.x1 > page.width - AT_EDGE or line.rule.x0 < AT_EDGE:
        return True
    if line.rule.bottom > page.height - AT_EDGE:
        return True
    return any(gap in _HIDES for gap in page.legibility.reasons) or _faint(line, page)


def _faint(line: Line, page: Page) -> bool:
    """Whether a stroke that is hardly darker than the paper stands over the line."""
    if page.raster is None:
        return True
    print_ = [word.box for word in page.words if word.visible and word.confidence > SURE]
    seen = ink(page.raster, line.space, print_, pale=True)
    return _is_long(seen) and seen.solid < FAINT_SOLID and not seen.framed


def by_ink(
    line: Line, rule: Box, label: Box, words: Sequence[Word], otherwise: Sequence[Word], page: Page
) -> tuple[SignatureState, Basis]:
    """What the ink over a line tells, its words apart that say that they are no signature (`otherwise`)."""
    raster = page.raster
    if raster is None:
        return SignatureState.UNCLEAR, Basis.PEN
    markers = {id(word) for word in words if is_marker(word, line)}
    on_line = {id(word) for word in words} - {id(word) for word in otherwise} - markers
    printed = [
        word.box
        for word in page.words
        if word.visible and id(word) not in on_line and _is_print(word, rule, max(label.height, 8.0))
    ]
    framed = around(word.box for word in otherwise) if otherwise else None
    left_out = (*printed, label, *(word.box for word in otherwise))
    seen = ink(raster, line.space, left_out, framed)
    if otherwise and ink(raster, line.space).stamped:
        return SignatureState.UNCLEAR, Basis.STAMP
    if _is_signed(seen):
        by_name = names(words)
        if seen.covered:
            return SignatureState.UNCLEAR, Basis.COVERED
        # A frame is looked for in all of the ink: words read inside it, and left out, would break it.
        if not by_name and (seen.stamped or seen.framed or ink(raster, line.space).framed):
            return SignatureState.UNCLEAR, Basis.STAMP
        if _is_smudge(seen) and not by_name:
            # Or a thin stroke in a picture, of which only the darkest points were counted.
            pale = ink(raster, line.space, left_out, framed, pale=True)
            thin = _is_long(pale) and pale.solid < THIN and not pale.covered
            return (SignatureState.SIGNED, Basis.PEN) if thin else (SignatureState.UNCLEAR, Basis.COVERED)
        if not by_name:
            return _unless_no_hand(line, left_out, seen, page)
        return SignatureState.SIGNED, Basis.PEN
    if _only_marker(raster, line, words):
        return SignatureState.BLANK, Basis.PEN
    only_noise = words and not any(len(normal(word.text)) > 1 and not is_marker(word, line) for word in words)
    if seen.share < BLANK_SHARE and not (words and not only_noise) and not otherwise:
        return SignatureState.BLANK, Basis.PEN
    return SignatureState.UNCLEAR, Basis.STAMP if otherwise else Basis.PEN


def _unless_no_hand(line: Line, left_out: Sequence[Box], seen: Ink, page: Page) -> tuple[SignatureState, Basis]:
    """Signed, unless all of the ink is a round seal's, a streak's or a fold's."""
    raster = page.raster
    if raster is None:
        return SignatureState.UNCLEAR, Basis.PEN
    if not line.cell and runs_on(raster, line.space, seen.share, page.width):
        return SignatureState.UNCLEAR, Basis.COVERED
    seal = ring(raster, line.space, left_out)
    streaked = streak(raster, line.space, left_out)
    no_hand = [box for box in (seal, streaked) if box is not None]
    if no_hand and not _is_signed(ink(raster, line.space, [*left_out, *no_hand])):
        return SignatureState.UNCLEAR, Basis.STAMP if seal is not None else Basis.COVERED
    return SignatureState.SIGNED, Basis.PEN


def _only_marker(raster: Raster, line: Line, words: Sequence[Word]) -> bool:
    """Whether all that stands on the line is something small where it begins: an X that was read as something else."""
    begins = line.space.x0 + 2 * MARKER_AT
    if begins >= line.space.x1 or any(word.box.x1 > begins + MARKER_AT for word in words):
        return False
    start, rest = replace(line.space, x1=begins), replace(line.space, x0=begins)
    return ink(raster, rest).share < BLANK_SHARE and ink(raster, start).height <= MARKER_HIGH


def _is_print(word: Word, rule: Box, usual: float) -> bool:
    """Whether a word is printed text whose ink is none of a signature's."""
    crosses = word.box.top < rule.top - 1 and word.box.bottom > rule.bottom + 3
    sure = word.via is not Via.OCR or word.confidence > (SURE_OF_PRINT if crosses else 0.5)
    return sure and word.box.height < TALL_PRINT * usual


def _is_signed(seen: Ink) -> bool:
    return _is_long(seen) or (
        seen.share >= SIGNED_SHARE and seen.width >= LEAST_WIDTH and max(seen.stroke) >= LEAST_STROKE
    )


def _is_smudge(seen: Ink) -> bool:
    """Many flecks and no stroke."""
    return seen.pieces >= FLECKS and seen.stroke[0] < STROKE[0] and (seen.stroke[1] < STROKE[1] or seen.solid > BLOTS)


def _is_long(seen: Ink) -> bool:
    return seen.stroke[0] >= STROKE[0] and seen.stroke[1] >= STROKE[1]


def written(
    line: Line, label: Box, words: Sequence[Word], otherwise: Sequence[Word], layout: Layout, knowledge: Knowledge
) -> tuple[Hand, Box]:
    """Whether a hand has written on a line, over it, or across what is printed under it; and where."""
    page = layout.page
    if page.raster is None:
        return Hand.NOTHING, line.space
    place, own = _places_around(line, label, layout, knowledge)
    on_line = {id(word) for word in words} - {id(word) for word in otherwise} if line.rule is not None else set()
    usual = max(label.height, 8.0)
    print_ = [
        word.box for word in page.words if word.visible and id(word) not in on_line and _is_sure(word, line, usual)
    ]
    print_ += [word.box for word in otherwise]
    print_.append(label)  # also where no word of it was read surely
    seen = ink(page.raster, own, print_, pale=True)
    if not seen.pieces:
        return Hand.NOTHING, own
    told = drawn.written(page, place, own, seen.stroke) if not on_line else None
    if told is not None:
        return told
    if line.rule is None and sum(word.confidence > SURE and stands_in(word.box, line.space) for word in page.words) > 1:
        return Hand.OTHER, own  # over a label without a line a paragraph may stand
    return hand(page.raster, place, line.rule, print_, own, cell=line.cell)


def _is_sure(word: Word, line: Line, usual: float) -> bool:
    """Whether a word is print: what a pen has run across is read with less confidence, or as a letter."""
    rule = line.rule
    if rule is not None and word.box.top < rule.top - 1 and word.box.bottom > rule.bottom + 3:
        return word.confidence > SURE_OF_PRINT and word.box.height < ACROSS * usual
    letters = len(normal(word.text))
    return (
        word.via is not Via.OCR
        or (word.confidence > PRINT_SURE and letters > 1)
        or (word.confidence > SURE and letters > 2)
    )


PRINT_SURE = 0.8
ACROSS = 1.6  # times the label's height: what crosses the line and is higher is a signature that was read
LEFT, RIGHT, BEFORE = 70.0, 30.0, 30.0  # points beside a line that are looked at; before it, that are still its own
OVER, UNDER, FOOT = 32.0, 28.0, 14.0
NEXT = 16.0  # points over another line that are its own


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
