"""Whether a line is signed: by a pen, in type, in a field of the file; or blank, or not to be told.

`blank` is said only where the line itself was seen and the space above it was empty. What is no signature (a stamp
that says "filed", a date, "sign here", a smudge, strokes through the writing) makes the line `unclear`, never `signed`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from warrantcheck.find.ink.pieces import Ink, ink
from warrantcheck.find.ink.strokes import struck_through
from warrantcheck.find.lines.layout import Layout, around, normal
from warrantcheck.find.signing.nothing import (
    MARKER_AT,
    MARKER_HIGH,
    SURE,
    is_marker,
    says_otherwise,
    stands_in,
    waits_for_one,
)
from warrantcheck.find.signing.space import Line
from warrantcheck.model.findings import Basis, SignatureState
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box, Page, Raster, SignatureField, Via, Word

ON_THE_LINE = 7.0  # points: words nearer to the line than this stand on it; a paragraph ends farther up
SIGNED_SHARE = 0.006  # of the space above the line
BLANK_SHARE = 0.003
LEAST_WIDTH = 12.0  # points: a speck, a lone tick or the end of a fold is narrower
STROKE = (22.0, 6.0)  # points: a pen's stroke is so wide and high, however thin and on however long a line
BLOTS = 0.5  # of their boxes that flecks take; letters of a script typeface take up to 0.35
THIN = 0.35  # of the boxes of its pieces that a thin pen's signature takes; wiped toner takes 0.4 and more
# Letters of a phrase of which some may be wrong, and likeness: "electronically filed" is 88 % "electronically signed".
LONG_PHRASE, LIKE_PHRASE = 15, 90.0
LETTERS = 3  # of a word that may be a name
LOWERCASE = 4  # small letters on the line: a name in a script typeface, whose letters are of one height like a stamp's
FLECKS = 8  # pieces of ink, none of them a stroke: wiped toner; a script typeface has as many, and taller ones
LIKELY = 0.4  # confidence of the other words of a name of which one is sure
SURE_OF_PRINT = 0.9  # confidence of a word that crosses the line and is print nevertheless
LEAST_ROOM = 9.0  # points over the line without print, in which writing and strokes through it can be told apart
EDGE = 2.5  # points over a line that leans in which its own pixels may still stand
PASTED = 90.0  # points: a pasted picture of a signature is lower, a page's background higher
TALL_PRINT = 2.5  # times the label's height: a watermark's letter would blot out everything

_SLASH_S = re.compile(r"^[_/|'‘’`il!\[(]*[sS][/|'il!\])]+$")
_SLASH = re.compile(r"^\W*[sS]/")
_LEADS_IN = frozenset({"by", "signed", "signature", "judge", "magistrate"})


@dataclass(frozen=True, slots=True)
class Seen:
    """What is on a line; `basis` is what that rests on."""

    state: SignatureState
    basis: Basis
    read_text: str | None


def look_at(line: Line, label: Box, layout: Layout, printed: frozenset[int], knowledge: Knowledge) -> Seen:
    """What is on a line whose label stands in `label`; `printed` are the words of labels and titles."""
    page = layout.page
    words = _words_on(line, label, layout, printed)
    read = " ".join(word.text for word in words) or None
    field = _digital(line, page)
    if field is not None and field.signed:
        return Seen(SignatureState.SIGNED, Basis.FIELD, field.signer or read)
    if _struck(line, page):
        return Seen(SignatureState.UNCLEAR, Basis.STRUCK, read)
    waits = waits_for_one(read or "", knowledge)
    if not waits and (_electronic(line, layout, knowledge) or _slash_s(line, words, page)):
        return Seen(SignatureState.SIGNED, Basis.TYPED, read)
    otherwise = says_otherwise(line, words, page, knowledge)
    if read and not otherwise and _is_typed(words, read, line):
        return Seen(SignatureState.SIGNED, Basis.TYPED, read)
    if not otherwise and any(mark.kind != "picture" and mark.box.overlap(line.space) > 0 for mark in page.marks):
        return Seen(SignatureState.SIGNED, Basis.MARK, read)
    if line.rule is None:
        return Seen(*_without_line(line, page), read)
    state, basis = _by_ink(line, line.rule, label, words, otherwise, page)
    if state is SignatureState.BLANK and _title_struck(label, page):
        return Seen(SignatureState.UNCLEAR, Basis.STRUCK, read)
    if state is SignatureState.BLANK and _runs_onto(line.rule, label, layout, printed):
        return Seen(SignatureState.UNCLEAR, Basis.PEN, read)
    return Seen(state, basis, read)


def _segment_starts(layout: Layout) -> dict[int, float]:
    """Where the text of each word begins on its line; a signature after "By:" or at "/s/" begins there."""
    starts: dict[int, float] = {}
    for segment in layout.segments:
        start = segment.box.x0
        for index, word in enumerate(segment.words):
            before = normal(segment.words[index - 1].text) if index else ""
            if _SLASH_S.match(word.text) or before in _LEADS_IN:
                start = word.box.x0
            starts[id(word)] = start
    return starts


def _words_on(line: Line, label: Box, layout: Layout, printed: frozenset[int]) -> tuple[Word, ...]:
    """Words that stand on the line: not the paragraph above it, not text that runs in from its left."""
    starts: dict[int, float] | None = None
    near = []
    foot = line.rule.top if line.rule is not None else line.space.bottom
    for word in layout.page.words:
        middle = word.box.middle[0]
        inside = line.space.x0 - 3 <= middle <= line.space.x1 + 3
        close = -4 <= foot - word.box.bottom < (ON_THE_LINE if line.rule is not None else 22)
        if not (inside and close and word.visible) or word.box.overlap(label) > 0 or not normal(word.text):
            continue
        if id(word) in printed:
            continue  # another label, such as "Signature of Judicial Official" over a row of boxes
        starts = _segment_starts(layout) if starts is None else starts
        runs_in = starts.get(id(word), word.box.x0) < line.space.x0 - 12
        if not runs_in:
            near.append(word)
    return tuple(sorted(near, key=lambda word: word.box.x0))


def _runs_onto(rule: Box, label: Box, layout: Layout, printed: frozenset[int]) -> bool:
    """Whether text from the left goes on over the line: a date that is too long for its place may hide a name."""
    return any(
        word.visible
        and word.confidence > SURE
        and id(word) not in printed
        and rule.x0 <= word.box.x0 <= rule.x1
        and -4 <= rule.top - word.box.bottom < ON_THE_LINE
        and word.box.overlap(label) == 0
        and sum(char.isalpha() for char in word.text) >= LETTERS
        for word in layout.page.words
    )


def _electronic(line: Line, layout: Layout, knowledge: Knowledge) -> bool:
    """An e-signature of several lines over the label: "Digitally signed by ... / Date: ..."."""
    inside = [segment.norm for segment in layout.segments if segment.box.overlap(line.space) > 0]
    return any(
        phrase in text or (LONG_PHRASE <= len(phrase) <= len(text) and fuzz.partial_ratio(phrase, text) >= LIKE_PHRASE)
        for text in inside
        for phrase in knowledge.tables["electronic_signature"]
    )


def _slash_s(line: Line, words: Sequence[Word], page: Page) -> bool:
    """ "/s/ Name", also as OCR reads it, and also over a second line with the time of signing."""
    read = " ".join(word.text for word in words).lower().lstrip("_'|[(")
    over = [word for word in page.words if word.visible and stands_in(word.box, line.space)]
    before_name = (word for word in over if word.confidence > SURE or _begins_name(word, over))
    slashes = [word for word in (*words, *before_name) if _SLASH_S.match(word.text)]
    if not (slashes or read.startswith(("/s/", "s/"))):
        return False
    # Typed with nothing behind it, it waits for a signature; OCR may not have read the name in a script typeface.
    others = {id(word): word for word in (*words, *over)}.values()
    named = any(_names_somebody(word.text) for word in others)
    return named or any(word.via is Via.OCR for word in others)


def _names_somebody(text: str) -> bool:
    return sum(char.isalpha() for char in _SLASH.sub("", text)) >= 2


def _begins_name(word: Word, others: Sequence[Word]) -> bool:
    """Whether letters stand close behind a word on its row: a word as small as "/s/" is seldom read with confidence."""
    return any(
        one.box.x0 > word.box.x0
        and one.box.x0 - word.box.x1 < word.box.height
        and abs(one.box.middle[1] - word.box.middle[1]) < 0.5 * word.box.height
        and sum(char.isalpha() for char in one.text) > 1
        for one in others
    )


def _is_typed(words: Sequence[Word], read: str, line: Line) -> bool:
    """A name that was entered on the line. What OCR reads there may be a scribble or a stamp: only the ink tells."""
    if line.rule is None or not any(len(part) > 1 and part.isalpha() for part in normal(read).split()):
        return False  # words over a label without a line may be anything
    return all(word.via is not Via.OCR for word in words)


def _digital(line: Line, page: Page) -> SignatureField | None:
    for field in page.signature_fields:
        if field.box.overlap(line.space) > 0:
            return field
    return None


def _struck(line: Line, page: Page) -> bool:
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


def _title_struck(label: Box, page: Page) -> bool:
    """Whether somebody drew strokes through the title under the line."""
    around_it = Box(x0=max(label.x0 - 14, 0), top=label.top - 1, x1=label.x1 + 14, bottom=label.bottom + 1)
    return page.raster is not None and struck_through(page.raster, around_it, least_rest=0.75 * label.width)


def _without_line(line: Line, page: Page) -> tuple[SignatureState, Basis]:
    """Over a label without a line nothing is told, unless a picture of a signature was pasted there."""
    if page.raster is None:
        return SignatureState.UNCLEAR, Basis.PEN
    words = [
        word for word in page.words if word.visible and stands_in(word.box, line.space) and len(normal(word.text)) > 1
    ]
    seen = ink(page.raster, line.space, [word.box for word in words])
    pasted = [mark.box for mark in page.marks if mark.kind == "picture" and mark.box.height < PASTED]
    if _is_signed(seen) and any(box.overlap(line.space) > 0 for box in pasted):
        return SignatureState.SIGNED, Basis.MARK
    text = sum(word.confidence > SURE and stands_in(word.box, line.space) for word in words) > 1
    return SignatureState.UNCLEAR, Basis.PEN if _is_long(seen) and not text else Basis.NOTHING


def _by_ink(
    line: Line, rule: Box, label: Box, words: Sequence[Word], otherwise: Sequence[Word], page: Page
) -> tuple[SignatureState, Basis]:
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
        by_name = _names(words)
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
        return SignatureState.SIGNED, Basis.PEN
    if _only_marker(raster, line, words):
        return SignatureState.BLANK, Basis.PEN
    only_noise = words and not any(len(normal(word.text)) > 1 and not is_marker(word, line) for word in words)
    if seen.share < BLANK_SHARE and not (words and not only_noise) and not otherwise:
        return SignatureState.BLANK, Basis.PEN
    return SignatureState.UNCLEAR, Basis.STAMP if otherwise else Basis.PEN


def _only_marker(raster: Raster, line: Line, words: Sequence[Word]) -> bool:
    """Whether all that stands on the line is something small where it begins: an X that was read as something else."""
    begins = line.space.x0 + 2 * MARKER_AT
    if begins >= line.space.x1 or any(word.box.x1 > begins + MARKER_AT for word in words):
        return False
    start, rest = replace(line.space, x1=begins), replace(line.space, x0=begins)
    return ink(raster, rest).share < BLANK_SHARE and ink(raster, start).height <= MARKER_HIGH


def _names(words: Iterable[Word]) -> bool:
    """Whether a name was read: two words or more with a capital each, and small letters."""
    likely = [word for word in words if word.confidence > LIKELY]
    named = [word.text for word in likely if word.text[:1].isupper() and not word.text[1:].isupper()]
    sure = any(word.confidence > SURE for word in likely)
    return sure and len(named) > 1 and sum(char.islower() for text in named for char in text) >= LOWERCASE


def _is_print(word: Word, rule: Box, usual: float) -> bool:
    """Whether a word is printed text whose ink is none of a signature's."""
    crosses = word.box.top < rule.top - 1 and word.box.bottom > rule.bottom + 3
    sure = word.via is not Via.OCR or word.confidence > (SURE_OF_PRINT if crosses else 0.5)
    return sure and word.box.height < TALL_PRINT * usual


def _is_signed(seen: Ink) -> bool:
    return _is_long(seen) or (seen.share >= SIGNED_SHARE and seen.width >= LEAST_WIDTH)


def _is_smudge(seen: Ink) -> bool:
    """Many flecks and no stroke."""
    return seen.pieces >= FLECKS and seen.stroke[0] < STROKE[0] and (seen.stroke[1] < STROKE[1] or seen.solid > BLOTS)


def _is_long(seen: Ink) -> bool:
    return seen.stroke[0] >= STROKE[0] and seen.stroke[1] >= STROKE[1]
