"""Whether a line is signed: by a pen, in type, in a field of the file; or blank, or not to be told.

`blank` is said only where the line itself was seen and the space above it was empty. What is no signature (a stamp
that says "filed", a date, "sign here", a smudge, strokes through the writing) makes the line `unclear`, never `signed`.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from warrantcheck.find.ink.hand import Hand
from warrantcheck.find.ink.middle import median
from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.signing.nothing import (
    SURE,
    is_no_name,
    is_stamps,
    says_label,
    says_no_name,
    says_otherwise,
    stands_in,
    waits_for_one,
)
from warrantcheck.find.signing.pen import (
    Left,
    hidden,
    in_picture,
    stands_off,
    struck,
    title_struck,
    under_line,
    written,
)
from warrantcheck.find.signing.space import Line
from warrantcheck.find.signing.typed import (
    SLASH_S,
    TITLES,
    is_electronic,
    is_electronic_over_name,
    is_sentence,
    is_slash_s,
    is_slash_s_over,
    is_typed,
    names_over,
    over_line,
    repeats_name,
    was_read_as_electronic,
)
from warrantcheck.model.findings import Basis, SignatureState
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box, Page, SignatureField, Via, Word

# Confidence of a reading of which only exact words count. Of 1,070 readings of writing on lines, by seven hands, two
# under it were like a month and a word of stamps; both were signatures.
HARDLY = 0.45
ON_THE_LINE = 7.0  # points: words nearer to the line than this stand on it; a paragraph ends farther up
ENTRY_BELOW = 30.0  # points under a label at the head of its cell in which its entry begins
LETTERS = 3  # of a word that may be a name
HIGH_OVER, LARGE = 36.0, 1.7  # points over the line, and times the height of a page's words: a name by pen had 1.9
REACHES = 2.0  # points under the line in which such a picture begins: on the next line somebody else signs
WRITTEN = 1.8  # times its height that a pasted picture of a signature is wide; a seal is as high as it is wide
PASTED = 90.0  # points: a pasted picture of a signature is lower, a page's background higher

_BASIS = {Hand.MARKED: Basis.STAMP, Hand.SPECKS: Basis.COVERED}
_LEADS_IN = frozenset({"by", "signed", "signature", "judge", "magistrate"})


class Seen(Struct, frozen=True):
    """What is on a line; `basis` is what that rests on."""

    state: SignatureState
    basis: Basis
    read_text: str | None
    where: Box | None = None  # the writing, which may reach beyond the place
    unread: Box | None = None  # where only pixels tell of it: what it says was not read


def look_at(line: Line, label: Box, layout: Layout, printed: frozenset[int], knowledge: Knowledge) -> Seen:
    """What is on a line whose label stands in `label`; `printed` are the words of labels and titles."""
    page = layout.page
    words = _words_on(line, under_line(label, line), layout, printed)
    waits = waits_for_one(" ".join(word.text for word in words), knowledge)
    if _waits_under(label, layout, knowledge):
        return Seen(SignatureState.BLANK, Basis.TYPED, None)
    words = () if is_sentence(words) else words
    read = " ".join(word.text for word in words) or None
    field = _digital(line, page)
    if field is not None and field.signed:
        return Seen(SignatureState.SIGNED, Basis.FIELD, field.signer or read)
    if line.hidden:
        return Seen(SignatureState.UNCLEAR, Basis.COVERED, read)
    if struck(line, page):
        return Seen(SignatureState.UNCLEAR, Basis.STRUCK, read)
    electronic = is_electronic(line, label, layout, knowledge) or is_electronic_over_name(
        line, words, layout, knowledge
    )
    if not waits and (electronic or is_slash_s(line, words, page) or is_slash_s_over(line, layout)):
        return Seen(SignatureState.SIGNED, Basis.TYPED, read)
    otherwise = says_otherwise(line, words, page, knowledge)
    if read and not otherwise and is_typed(words, read, line):
        return Seen(SignatureState.SIGNED, Basis.TYPED, read)
    if not otherwise and any(mark.kind != "picture" and mark.box.overlap(line.space) > 0 for mark in page.marks):
        return Seen(SignatureState.SIGNED, Basis.MARK, read)
    named = words if words or line.rule is None else over_line(line, page)
    if named and not otherwise and repeats_name(named, line, layout, knowledge):
        said = " ".join(word.text for word in named)
        return Seen(SignatureState.SIGNED, Basis.PEN if named[0].via is Via.OCR else Basis.TYPED, said)
    pasted = None if otherwise else _pasted_signature(line, label, page, knowledge)
    pasted = pasted or (None if otherwise else _large_name(line, layout, knowledge))
    left = pasted or written(line, label, words, otherwise, layout, knowledge)
    seen = left.hand
    if seen is Hand.WRITING:
        return _of_writing(left, line, label, page, read, knowledge)
    if line.rule is None:
        return Seen(*_without_line(seen, line, page, otherwise=bool(otherwise)), read)
    if seen is Hand.NOTHING and not otherwise:
        return Seen(*_unless_not_seen(line, line.rule, label, layout, printed), read)
    return Seen(SignatureState.UNCLEAR, Basis.STAMP if otherwise else _BASIS.get(seen, Basis.PEN), read)


def _waits_under(label: Box, layout: Layout, knowledge: Knowledge) -> bool:
    """Whether nothing stands right under a label but that a signature is to come: "[ not yet signed ]", in the cell of
    a program whose label is at its head."""
    waiting = knowledge.tables["not_yet_signed"]
    return any(
        one.norm in waiting
        and 0 <= one.box.top - label.bottom < ENTRY_BELOW
        and min(one.box.x1, label.x1) > max(one.box.x0, label.x0)
        for one in layout.segments
    )


def _of_writing(left: Left, line: Line, label: Box, page: Page, read: str | None, knowledge: Knowledge) -> Seen:
    """What writing on a line is, by where it stands and by what was read of it by itself."""
    where = left.where
    own = says_label([word.text for word in page.words if word.visible and stands_in(word.box, label)])
    there = [row for row in page.penned if stands_in(row.box, where) and not own(row.text)]
    rows, unsure = [row.text for row in there], {row.text for row in there if row.confidence < HARDLY}
    if was_read_as_electronic(rows, knowledge):
        return Seen(SignatureState.SIGNED, Basis.TYPED, rows[0], where)
    otherwise = is_no_name(rows, knowledge, unsure) or (read and says_no_name(read, knowledge))
    if otherwise or stands_off(where, line, label):
        return Seen(SignatureState.UNCLEAR, Basis.PEN, rows[0] if rows else read)
    if is_stamps(where, page, knowledge):
        return Seen(SignatureState.UNCLEAR, Basis.STAMP, read)
    return Seen(SignatureState.SIGNED, Basis.PEN, read, where, unread=(left.core or where) if left.pixels else None)


def _without_line(seen: Hand, line: Line, page: Page, *, otherwise: bool) -> tuple[SignatureState, Basis]:
    """Over a label without a line: a pasted picture; nothing is called blank there, the line may be too pale."""
    if otherwise:  # the words of a stamp
        return SignatureState.UNCLEAR, Basis.STAMP
    if seen is not Hand.NOTHING and any(one.overlap(line.space) > 0 for one in _pasted(page)):
        return SignatureState.SIGNED, Basis.MARK
    nothing = seen in {Hand.NOTHING, Hand.OTHER, Hand.SPECKS}
    return SignatureState.UNCLEAR, Basis.NOTHING if nothing else Basis.PEN


def _unless_not_seen(
    line: Line, rule: Box, label: Box, layout: Layout, printed: frozenset[int]
) -> tuple[SignatureState, Basis]:
    """Blank, unless the line was not seen well, or something beside it, under it or on it may hide a name."""
    page = layout.page
    if not line.seen:
        return SignatureState.UNCLEAR, Basis.NOTHING
    if title_struck(label, line, page):
        return SignatureState.UNCLEAR, Basis.STRUCK
    pasted = _pasted_over(line, label, page)
    hides = bool(pasted) or hidden(line, page) or _print_on(line, layout, printed) or _large_over(rule, page)
    hides = hides or names_over(line, layout)
    if hides or _runs_onto(rule, label, layout, printed):
        return SignatureState.UNCLEAR, Basis.PEN
    return SignatureState.BLANK, Basis.PEN


def _pasted_over(line: Line, label: Box, page: Page) -> list[Box]:
    """Small pictures over the place or its label: a signature may stand under its line, over the name."""
    return [box for box in _pasted(page) if box.overlap(line.space) > 0 or box.overlap(label) > 0]


def _pasted_signature(line: Line, label: Box, page: Page, knowledge: Knowledge) -> Left | None:
    """What a hand has written in such a picture, which reaches to the line and says nothing else. It may be a date."""
    for box in _pasted_over(line, label, page) if line.rule is not None else ():
        words = [word.text for word in page.words if word.via is Via.OCR and stands_in(word.box, box)]
        foot = line.space.bottom if line.rule is None else line.rule.bottom
        wide = box.top <= foot + REACHES and box.width >= WRITTEN * box.height
        if wide and not is_no_name(words, knowledge) and in_picture(line, box, page) is Hand.WRITING:
            return Left(Hand.WRITING, box, pixels=True)
    return None


def _pasted(page: Page) -> Iterator[Box]:
    """Small pictures on a page."""
    return (mark.box for mark in page.marks if mark.kind == "picture" and mark.box.height < PASTED)


def _segment_starts(layout: Layout) -> dict[int, float]:
    """Where the text of each word begins on its line; a signature after "By:" or at "/s/" begins there."""
    starts: dict[int, float] = {}
    for segment in layout.segments:
        start = segment.box.x0
        for index, word in enumerate(segment.words):
            before = normal(segment.words[index - 1].text) if index else ""
            if SLASH_S.match(word.text) or before in _LEADS_IN:
                start = word.box.x0
            starts[id(word)] = start
    return starts


def _words_on(line: Line, label: Box, layout: Layout, printed: frozenset[int]) -> tuple[Word, ...]:
    """Words that stand on the line: not the paragraph above it, not text that runs in from its left."""
    starts: dict[int, float] | None = None
    near = []
    foot = line.rule.top if line.rule is not None else line.space.bottom
    for word in layout.page.words:
        if not -4 <= foot - word.box.bottom < (ON_THE_LINE if line.rule is not None else 22):
            continue
        inside = line.space.x0 - 3 <= word.box.middle[0] <= line.space.x1 + 3
        if not (inside and word.visible) or word.box.overlap(label) > 0 or not normal(word.text):
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


def _large_over(rule: Box, page: Page) -> bool:
    """Whether words much larger than the page's stand over the line: a name by pen that was read stands high there."""
    over = [
        word.box.height
        for word in page.words
        if word.via is Via.OCR
        and word.visible
        and rule.x0 <= word.box.middle[0] <= rule.x1
        and 0 < rule.top - word.box.bottom < HIGH_OVER
        and not word.text.isupper()
        and sum(char.isalpha() for char in word.text) >= LETTERS
    ]
    return bool(over) and max(over) >= LARGE * median(word.box.height for word in page.words if word.visible)


def _large_name(line: Line, layout: Layout, knowledge: Knowledge) -> Left | None:
    """A name in large letters by hand that was read over a label whose line no scanner has left: "By Ada Sample"."""
    page = layout.page
    usual = median(word.box.height for word in page.words if word.visible) if line.rule is None else 0.0
    titles = frozenset(word for table in TITLES for word in knowledge.tables[table])
    for one in layout.segments if line.rule is None else ():
        space = replace(line.space, x1=max(one.box.x1, line.space.x1))
        by_hand = (word for word in one.words if word.via is Via.OCR and word.box.height >= LARGE * usual)
        named = [word for word in by_hand if word.text.istitle() and stands_in(word.box, space)]
        said = normal(" ".join(word.text for word in named if len(normal(word.text)) >= LETTERS))
        if len(said.split()) > 1 and titles.isdisjoint(said.split()) and not is_no_name([said], knowledge):
            return Left(Hand.WRITING, one.box)
    return None


def _digital(line: Line, page: Page) -> SignatureField | None:
    for field in page.signature_fields:
        if field.box.overlap(line.space) > 0:
            return field
    return None


def _print_on(line: Line, layout: Layout, printed: frozenset[int]) -> bool:
    """Whether words that look like a label or a title stand on the line itself: "Honorable Judge Signature"."""
    return line.rule is not None and any(
        id(word) in printed
        and word.visible
        and line.space.x0 < word.box.middle[0] < line.space.x1
        and -1 <= line.rule.top - word.box.bottom < ON_THE_LINE
        for word in layout.page.words
    )
