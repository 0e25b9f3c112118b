"""Signatures in type: "/s/", an electronic signature, a name entered on the line or written so that it can be read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec.structs import replace
from rapidfuzz import fuzz

from warrantcheck.find.lines.layout import Layout, Segment, normal
from warrantcheck.find.signing.nothing import SURE, stands_in
from warrantcheck.find.signing.space import Line
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box, Page, Via, Word

# Letters of a phrase of which some may be wrong, and likeness: "electronically filed" is 88 % "electronically signed".
LONG_PHRASE, LIKE_PHRASE = 15, 90.0
SHORT = 9  # letters of a phrase with which a row that was read of pixels begins: "to be signed" was read "Xo e signed"
IN_BOX = 24.0  # points from the upper side of an e-signature's box to its second row, the title with the name
LIKE_SHORT, NUMBER_BELOW = 75.0, 36.0  # "signas by" is 78 % signed by; points to the number under a name in script
SIGNED_BY = 2  # words with a capital of "Signed By" alone: a name has more
SCRAPS = 2  # letters before such words that were read of a frame
OVER_NAME = 70.0  # points over a place: an e-signature's box with its date, above the printed name
NAME_BELOW = 44.0  # points under the line in which the printed name stands
UNDER_FOOT = -4.0  # the same of where it begins: of a leaning page a name's box has begun 2.2 points over its line
SAME_NAME = 78.0  # "NgoziDela Cruz" is 96 % Ngozi Dela Cruz; two judges' names were at most 62 % alike
LEAST_NAME = 6  # letters
SHORTEST_NAME, FEW_PARTS = 2, 3  # letters of a typed name's words: "J. Wu"; with so many parts, one more
SURNAME, SAME_SURNAME = 5, 80.0  # letters; "Mavarrete" is 89 % Navarrete, "Lbarra" 83 % Ibarra
TITLES = ("signer_judge", "signer_magistrate", "signer_clerk", "signer_words", "entry_labels")
SENTENCE, CAPITALS = 4, 0.5  # words of a text, and how many of them begin with a capital in a name

SLASH_S = re.compile(r"^[_/|'‘’`iIl!\[(]*[sS][/|'il!\])]+$")
_NUMBER = re.compile(r"^(?=\S*[0-9])(?=\S*[A-Z])[0-9A-Z][0-9A-Z-]{7,}[.\u2026\u2014_-]*$")
ROW_OVER = 30.0  # points over the space of a line in which a row of type still belongs to it
_SLASH = re.compile(r"^\W*[sS]/")


def is_electronic(line: Line, label: Box, layout: Layout, knowledge: Knowledge) -> bool:
    """An e-signature of several lines over the label, or with it in a box: "Digitally signed by ... / Date: ..."."""
    in_box = line.cell or 0 <= label.top - line.space.bottom <= IN_BOX
    place = line.space.union(label) if in_box else line.space
    return any(_says_signed(one, knowledge) for one in layout.segments if one.box.overlap(place) > 0)


def _says_signed(segment: Segment, knowledge: Knowledge) -> bool:
    """Whether a row says that it was signed electronically, in whole words: "to be signed by magistrate" does not say
    "e signed". Letters may be wrong where pixels were read."""
    text, by_ocr = segment.norm, any(word.via is Via.OCR for word in segment.words)
    return any(
        (f"{text} ".startswith(f"{phrase} ") if by_ocr and len(phrase) < SHORT else f" {phrase} " in f" {text} ")
        or (by_ocr and LONG_PHRASE <= len(phrase) <= len(text) and fuzz.partial_ratio(phrase, text) >= LIKE_PHRASE)
        for phrase in knowledge.tables["electronic_signature"]
    )


def was_read_as_electronic(rows: Sequence[str], knowledge: Knowledge) -> bool:
    """Whether writing that was read by itself says who signed electronically: "Signed by: Ada B. Sample 4FEE54D19"."""
    short = knowledge.tables["electronic_over_name"]
    for row in rows:
        said = normal(row)
        begins = next((at for one in short if 0 <= (at := said.find(f"{one} ")) <= SCRAPS), None)
        if begins is not None and len(_tokens([row])) > SIGNED_BY:
            return True
    return False


def is_electronic_over_name(line: Line, words: Sequence[Word], layout: Layout, knowledge: Knowledge) -> bool:
    """An e-signature over a place: it has the number of its envelope, or names whoever's name is printed there or under
    it, by two words.

    The name stands beside the phrase, or under it in a script: "eSigned via ...", a name, a number, in a frame.
    """
    space = line.space
    over = replace(space, top=max(space.top - OVER_NAME, 0), bottom=space.bottom)
    if _has_number_under_name(line, over, layout, knowledge):
        return True
    below = replace(space, top=space.bottom, bottom=space.bottom + NAME_BELOW)
    on_it = _tokens(word.text for word in words)
    printed = _tokens(one.read_text for one in layout.segments if one.box.overlap(below) > 0)
    short = tuple(knowledge.tables["electronic_over_name"])
    for phrase in layout.segments:
        begins = phrase.norm.startswith(short)
        over_it = phrase.box.overlap(over) > 0 and _nearly_begins(phrase, short)
        if over_it and any(_is_number(one, phrase) for one in layout.segments):
            return True
        if phrase.box.overlap(over) <= 0 or not (begins or _says_signed(phrase, knowledge)):
            continue
        under = [one for one in layout.segments if one.box.overlap(over) > 0 and one.box.top > phrase.box.middle[1]]
        names = _tokens([phrase.read_text])
        if (
            len(on_it & names) > 1
            or (begins and len(printed & names) > 1)
            or len(printed & _tokens(one.read_text for one in under)) > 1
        ):
            return True
    return False


def _has_number_under_name(line: Line, over: Box, layout: Layout, knowledge: Knowledge) -> bool:
    """Whether the name that is printed under a line stands over it, too, with the number of an envelope at its foot:
    the small words at the box's head are the first that a poor photo loses."""
    words = (word for word in layout.page.words if _NUMBER.match(word.text) and word.visible)
    numbers = [word.box for word in words if stands_in(word.box, over)]
    return any(
        number.top > row.box.middle[1] and number.top - row.box.bottom < IN_BOX and number.x0 < row.box.x1
        for number in numbers
        for row in layout.segments
        if row.box.overlap(over) > 0 and repeats_name(row.words, line, layout, knowledge)
    )


def _nearly_begins(phrase: Segment, short: tuple[str, ...]) -> bool:
    """Whether a row is these few words, small as they are printed there: "Signas by."."""
    return any(fuzz.ratio(phrase.norm, one) >= LIKE_SHORT for one in short)


def _is_number(one: Segment, phrase: Segment) -> bool:
    """Whether a row under these words is the number of an envelope: "C9T6343B-59W5..."."""
    under = 0 < one.box.top - phrase.box.bottom < NUMBER_BELOW and abs(one.box.x0 - phrase.box.x0) < NUMBER_BELOW
    return under and _NUMBER.match(one.read_text) is not None


def _tokens(texts: Iterable[str]) -> set[str]:
    """Words of two letters and more with a capital, but no figures: neither a date nor "of the" is a name."""
    words = (word for text in texts for word in text.split() if word.lstrip("(\"'")[:1].isupper())
    return {token for word in words for token in normal(word).split() if len(token) > 1 and token.isalpha()}


def is_slash_s(line: Line, words: Sequence[Word], page: Page) -> bool:
    """ "/s/ Name", also as OCR reads it, and also over a second line with the time of signing."""
    read = " ".join(word.text for word in words).lower().lstrip("_'|[(")
    over = [word for word in page.words if word.visible and stands_in(word.box, line.space)]
    before_name = (word for word in over if word.confidence > SURE or _begins_name(word, over))
    slashes = [word for word in (*words, *before_name) if SLASH_S.match(word.text)]
    if not (slashes or read.startswith(("/s/", "s/"))):
        return False
    # With nothing behind it, it waits for a signature; a name in a script typeface that OCR did not read is ink.
    begins = slashes or [word for word in words if _SLASH.match(word.text)] or words
    return any(_names_somebody(word.text) for word in (*words, *over) if any(_in_row(word, one) for one in begins))


def is_slash_s_over(line: Line, layout: Layout) -> bool:
    """Whether "/s/" and the name under the line stand in the row over its space, nothing between: programs that make
    electronic warrants leave a line blank under it."""
    space = line.space
    over = replace(space, top=max(space.top - ROW_OVER, 0))
    row = sorted((one for one in layout.segments if stands_in(one.box, over)), key=lambda one: one.box.x0)
    if line.rule is None or not row or any(one.line != row[0].line for one in row):
        return False
    below = replace(space, top=space.bottom, bottom=space.bottom + NAME_BELOW)
    printed = _tokens(one.read_text for one in layout.segments if one.box.overlap(below) > 0)
    begins = SLASH_S.match(row[0].words[0].text.rstrip("_")) is not None
    return begins and len(printed & _tokens(one.read_text for one in row)) > 1


def _in_row(word: Word, slash: Word) -> bool:
    """Whether a word stands beside "/s/", and not in the paragraph over it."""
    return abs(word.box.middle[1] - slash.box.middle[1]) < max(word.box.height, slash.box.height)


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


def is_typed(words: Sequence[Word], read: str, line: Line) -> bool:
    """A name that was entered on the line. What OCR reads there may be a scribble or a stamp: only the ink tells."""
    parts = normal(read).split()
    named = sum(len(part) for part in parts if len(part) > 1 and part.isalpha())
    if line.rule is None or named < (SHORTEST_NAME if len(parts) < FEW_PARTS else SHORTEST_NAME + 1):
        return False  # words over a label without a line may be anything; "I F AZ" is what stands around a seal
    return all(word.via is not Via.OCR for word in words)


def repeats_name(words: Sequence[Word], line: Line, layout: Layout, knowledge: Knowledge) -> bool:
    """Whether the words on a line say the name once more that is printed under it: nobody prints a name twice. By hand
    the last of its words is enough."""
    # What was read there once more, as of a stamp, says it twice.
    words = [word for word in words if not word.over] or words
    read = _letters(word.text for word in words)
    foot = line.rule.bottom if line.rule is not None else line.space.bottom
    below = (
        one
        for one in layout.segments
        if UNDER_FOOT < one.box.top - foot < NAME_BELOW
        and min(one.box.x1, line.space.x1) > max(one.box.x0, line.space.x0)
    )
    names = [part for one in below for part in (one.read_text, one.read_text.split(",")[0])]
    if len(read) >= LEAST_NAME and any(fuzz.ratio(read, _letters([name])) >= SAME_NAME for name in names):
        return True
    by_hand = [normal(word.text) for word in words if word.via is Via.OCR and not word.text.isupper()]
    titles = frozenset(word for table in TITLES for word in knowledge.tables[table])
    said = (normal(name).split() for name in names)
    last = {one[-1] for one in said if len(one) > 1 and titles.isdisjoint(one)}  # "Marion County" is no name
    return any(len(word) >= SURNAME and fuzz.ratio(word, one) >= SAME_SURNAME for word in by_hand for one in last)


def over_line(line: Line, page: Page) -> tuple[Word, ...]:
    """The lowest row of a file's own words over a line: a name in a script stands higher than in type."""
    own = [
        word
        for word in page.words
        if word.visible and word.via is Via.TEXT_LAYER and stands_in(word.box, line.space) and normal(word.text)
    ]
    low = max(own, key=lambda word: word.box.bottom, default=None)
    return tuple(sorted((one for one in own if low and _in_row(one, low)), key=lambda word: word.box.x0))


def names_over(line: Line, layout: Layout) -> bool:
    """Whether a word of the name under a line was read over it, too: a signature so legible is taken for print."""
    foot = line.space.bottom
    below = replace(line.space, top=foot + 1, bottom=foot + NAME_BELOW)
    printed = _tokens(one.read_text for one in layout.segments if one.box.overlap(below) > 0 and one.box.top > foot - 4)
    over = _tokens(word.text for word in layout.page.words if word.via is Via.OCR and stands_in(word.box, line.space))
    return any(len(word) >= LEAST_NAME for word in over & printed)


def _letters(texts: Iterable[str]) -> str:
    return "".join(normal(text).replace(" ", "") for text in texts)


def is_sentence(words: Sequence[Word]) -> bool:
    """Whether words of a file's text that stand on a line are running text and no name."""
    told = [word.text.strip("(\"'") for word in words if any(char.isalpha() for char in word.text)]
    if len(told) < SENTENCE or any(word.via is not Via.TEXT_LAYER for word in words):
        return False
    return sum(text[:1].isupper() for text in told) < CAPITALS * len(told)
