"""What the pixels in a place to sign tell: a pen's writing, a stamp, a shade, strokes through a name, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from warrantcheck.find.ink.strokes import struck_through
from warrantcheck.find.ink.writing import Stands, stands
from warrantcheck.find.lines.layout import around, normal
from warrantcheck.find.signing.nothing import SURE, is_marker, stands_in
from warrantcheck.find.signing.space import Line
from warrantcheck.find.signing.typed import names
from warrantcheck.model.findings import Basis, SignatureState
from warrantcheck.model.paper import Box, Gap, Page, Word

SURE_OF_PRINT = 0.9  # confidence of a word that crosses the line and is print nevertheless
LEAST_ROOM = 9.0  # points over the line without print, in which writing and strokes through it can be told apart
EDGE = 2.5  # points over a line that leans in which its own pixels may still stand
PASTED = 90.0  # points: a pasted picture of a signature is lower, a page's background higher
TALL_PRINT = 1.8  # times the label's height: a watermark's letter, or writing that was read, is no print
FREE = (34.0, 9.0)  # points of writing without a line under it: wider and higher than bold print
AT_EDGE = 3.0  # points from the picture's edge at which a line is cut off
UNDER = 12.0  # points under the line in which the writing of somebody who missed it has its middle
AROUND = (45.0, 8.0, 40.0, 10.0)  # points to the left, over, to the right and under in which writing begins or ends
FRAME = 12.0  # points: how far from its words a stamp's frame runs, a slight turn included

# What hides a thin pen's stroke, or the whole line: nothing is called blank on such a page.
_HIDES = frozenset({Gap.GLARE, Gap.TOO_DARK, Gap.TOO_BLURRED, Gap.LOW_CONTRAST})
_UNCLEAR = {
    Stands.PRINT: Basis.STAMP,
    Stands.SHADE: Basis.COVERED,
    Stands.LITTLE: Basis.PEN,
}


def struck(line: Line, page: Page) -> bool:
    """Whether somebody drew strokes through what is on the line."""
    if page.raster is None or line.rule is None:
        return False
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


def cut_off(line: Line, page: Page) -> bool:
    """Whether the line is cut off by the picture's edge."""
    rule = line.rule
    return rule is not None and (
        rule.x1 > page.width - AT_EDGE or rule.x0 < AT_EDGE or rule.bottom > page.height - AT_EDGE
    )


def hidden(line: Line, page: Page) -> bool:
    """Whether a line that looks blank was not seen well: cut off by the picture's edge, or on a page that hides ink."""
    return line.rule is None or cut_off(line, page) or any(gap in _HIDES for gap in page.legibility.reasons)


def by_ink(
    line: Line, label: Box, words: Sequence[Word], otherwise: Sequence[Word], page: Page
) -> tuple[SignatureState, Basis]:
    """What the ink in a place tells, words apart that say that they are no signature (`otherwise`)."""
    found = _stands(line, label, words, otherwise, page)
    if found is Stands.WRITING or (found in {Stands.PRINT, Stands.LITTLE} and names(words)):
        return SignatureState.SIGNED, Basis.PEN
    pasted = (mark.box for mark in page.marks if mark.kind == "picture" and mark.box.height < PASTED)
    if found in {Stands.PRINT, Stands.LITTLE} and any(box.overlap(line.space) > 0 for box in pasted):
        return SignatureState.SIGNED, Basis.MARK
    if found in _UNCLEAR:
        return SignatureState.UNCLEAR, _UNCLEAR[found] if line.rule is not None else Basis.NOTHING
    if otherwise:
        return SignatureState.UNCLEAR, Basis.STAMP
    noise = not any(len(normal(word.text)) > 1 and not is_marker(word, line) for word in words)
    if line.rule is not None and not (words and not noise) and not hidden(line, page):
        return SignatureState.BLANK, Basis.PEN
    return SignatureState.UNCLEAR, Basis.PEN if line.rule is not None else Basis.NOTHING


def _stands(line: Line, label: Box, words: Sequence[Word], otherwise: Sequence[Word], page: Page) -> Stands:
    raster = page.raster
    if raster is None:
        return Stands.LITTLE
    markers = [word for word in words if is_marker(word, line)]
    on_line = {id(word) for word in words} - {id(word) for word in (*otherwise, *markers)}
    usual = max(label.height, 8.0)
    foot = line.rule.top if line.rule is not None else line.space.bottom
    left_out = [
        word.box for word in page.words if word.visible and id(word) not in on_line and _is_print(word, foot, usual)
    ]
    left_out += [label, *(word.box for word in (*otherwise, *markers))]
    if otherwise:
        framed = around(word.box for word in otherwise)
        left_out.append(_grown(framed, (FRAME,) * 4, page))
    rules = () if line.rule is None else (line.rule,)
    least = FREE if line.rule is None else None
    whole = line.space if line.cell else replace(line.space, bottom=foot + UNDER)
    sides = (0.0,) * 4 if line.cell else AROUND
    more = {"least": least} if least else {}
    found = stands(raster, whole, _grown(whole, sides, page), left_out, rules, **more)
    if found is Stands.WRITING or line.cell:
        return found
    over = stands(raster, line.space, _grown(line.space, sides, page), left_out, rules, **more)
    return found if over is Stands.WRITING else over


def _grown(box: Box, by: Sequence[float], page: Page) -> Box:
    return Box(
        x0=max(box.x0 - by[0], 0),
        top=max(box.top - by[1], 0),
        x1=max(min(box.x1 + by[2], page.width), box.x0),
        bottom=max(min(box.bottom + by[3], page.height), box.top),
    )


def _is_print(word: Word, foot: float, usual: float) -> bool:
    """Whether a word is printed text whose ink is none of a signature's."""
    crosses = word.box.top < foot - 1 and word.box.bottom > foot + 3
    return (
        len(normal(word.text)) > 1
        and word.confidence > (SURE_OF_PRINT if crosses else SURE)
        and word.box.height < TALL_PRINT * usual
    )
