"""Words of a PDF's text layer with their boxes, each with the drawn text it comes from."""

from __future__ import annotations

import re
from ctypes import addressof, byref, c_double, c_float, c_ushort
from itertools import pairwise
from math import hypot
from typing import Any

from msgspec import Struct

from warrantcheck.model.paper import Box, Via, Word
from warrantcheck.read.geometry import Geometry
from warrantcheck.read.pdf import TextObject, matrix_of

# Rows of underscores and dots are lines to write on, drawn with letters: the picture has them, no sentence does.
TOKEN = re.compile(r"_{2,}|\.{4,}|(?:(?!_{2,}|\.{4,})\S)+")
RULE = re.compile(r"_+|\.{4,}|_[_.]*")

# pdfium's sign for a hyphen before a line break, and letters that are printed joined.
SPELT_OUT = str.maketrans(
    {"\ufffe": "-", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
NOT_TEXT = re.compile(r"[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]")

# Of the word's height. Letters of one word that stand further apart, by their ink and by the room that their font gives
# them, are two words whose space was not drawn; on nine real forms kerned and italic words had gaps of ink up to 0.16,
# words run together from 0.27 on. Low letters with wide sides ("war|rant") had up to 0.31 and no room between them.
GAP_BETWEEN_WORDS = 0.25
ROOM_BETWEEN_WORDS = 0.5  # of that

# Where letters are set one by one and apart, pdfium puts spaces of its own between some of them ("com m a n ded"). On a
# page with so many words of one letter, such a space is none where the room between the letters is less than this, of
# the type's size: on a form set so inside words it was up to 0.18, between them from 0.25 on.
SET_APART = 0.1  # of the words; pages of sentences have 0.04
ROOM_OF_A_SPACE = 0.21
GOES_ON = re.compile(r"[^\W_].[\w.,;:)]")  # the last letter before a space and the first behind it
ALONE = re.compile(r"(?<!\S)[B-HJ-Zb-hj-z](?!\S)")

TILTED = 0.03  # of the baseline: its box is no longer the letter's own height and width

SAMPLE_FOR_DIRECTION = 40  # words that are asked which way they run
LONG_ENOUGH_FOR_DIRECTION = 4  # letters


class LayerWord(Struct, frozen=True, kw_only=True):
    """A word with what it was made from: `first` is the number of its first character in the text layer."""

    word: Word
    source: TextObject | None
    first: int


class TextLayer:
    """The characters of one page. `close` it before the page."""

    def __init__(self, page: Any) -> None:
        import pypdfium2.raw as c

        self._page = page.get_textpage()
        self.raw = self._page.raw
        self.count: int = max(0, c.FPDFText_CountChars(self.raw))
        self.text = self._text()
        self._numbers = (c_double(), c_double(), c_double(), c_double())  # made once: a page asks 300 times
        self._references = tuple(byref(number) for number in self._numbers)
        self._count_boxes, self._get_box = c.FPDFText_CountRects, c.FPDFText_GetRect
        self._get_char_box, self._text_at = c.FPDFText_GetCharBox, c.FPDFText_GetTextObject

    def close(self) -> None:
        self._page.close()

    def _text(self) -> str:
        """One character of Python for one of pdfium, so that places agree."""
        import pypdfium2.raw as c

        buffer = (c_ushort * (self.count + 1))()
        written = c.FPDFText_GetText(self.raw, 0, self.count, buffer)
        text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
        if len(text) != self.count:  # characters without a meaning are left out above
            text = "".join(_character(c.FPDFText_GetUnicode(self.raw, number)) for number in range(self.count))
        return text

    def turn(self, geometry: Geometry) -> int:
        """Quarter turns clockwise after which most words run from left to right; 0 where they do not agree."""
        tokens = [m.span() for m in TOKEN.finditer(self.text) if m.end() - m.start() >= LONG_ENOUGH_FOR_DIRECTION]
        step = max(1, len(tokens) // SAMPLE_FOR_DIRECTION)
        votes = [0, 0, 0, 0]
        for start, end in tokens[::step]:
            x0, y0 = self.char_box(start, geometry).middle
            x1, y1 = self.char_box(end - 1, geometry).middle
            right, down = x1 - x0, y1 - y0
            if abs(right) != abs(down):
                votes[(0 if right > 0 else 2) if abs(right) > abs(down) else (3 if down > 0 else 1)] += 1
        most = max(votes)
        return votes.index(most) if most > 0.7 * sum(votes) else 0

    def char_box(self, number: int, geometry: Geometry) -> Box:
        """The inked part of one letter."""
        left, right, bottom, top = self._numbers
        self._get_char_box(self.raw, number, *self._references)
        return geometry.box(left.value, bottom.value, right.value, top.value)

    def shape(self, number: int) -> tuple[float, float] | None:
        """Height above the line and width of a letter as drawn, in its type size; None for tilted ones (stamps)."""
        import pypdfium2.raw as c

        left, right, bottom, top = self._numbers
        x, y, found = c_double(), c_double(), c.FS_MATRIX()
        self._get_char_box(self.raw, number, *self._references)
        c.FPDFText_GetCharOrigin(self.raw, number, x, y)
        c.FPDFText_GetMatrix(self.raw, number, found)
        size = self._size(number)
        if size <= 0 or min(abs(found.a), abs(found.b)) > TILTED * max(abs(found.a), abs(found.b)):
            return None
        if abs(found.b) > abs(found.a):  # set sideways
            up = (x.value - left.value) if found.b > 0 else (right.value - x.value)
            return up / size, (top.value - bottom.value) / size
        up = (top.value - y.value) if found.d > 0 else (y.value - bottom.value)
        return up / size, (right.value - left.value) / size

    def _size(self, number: int) -> float:
        """The size of a letter's type in points, as it is drawn: a browser's files are drawn at three quarters."""
        import pypdfium2.raw as c

        found = c.FS_MATRIX()
        c.FPDFText_GetMatrix(self.raw, number, found)
        return float(c.FPDFText_GetFontSize(self.raw, number) * hypot(found.c, found.d))

    def words(self, geometry: Geometry, texts: dict[int, TextObject]) -> list[LayerWord]:
        """All words, seen or not, in the order of the file."""
        found: list[LayerWord] = []
        tokens = [token.span() for token in TOKEN.finditer(self.text) if not RULE.fullmatch(token.group())]
        apart = sum(1 for _ in ALONE.finditer(self.text)) > SET_APART * len(tokens)
        for first, last in self._whole(tokens) if apart else tokens:
            whole = " " in self.text[first:last]  # as its letters stand apart, and no words without a space
            for start, end, box in self._boxes(first, last, geometry, whole=whole):
                text = self.text[start:end].replace(" ", "")
                if not (text.isascii() and text.isprintable()):
                    text = NOT_TEXT.sub("", text.translate(SPELT_OUT))
                if text:
                    word = Word(text=text, box=box, via=Via.TEXT_LAYER)
                    found.append(LayerWord(word=word, source=self._source(start, texts), first=start))
        return found

    def _whole(self, tokens: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The words without spaces that pdfium put into them: see SET_APART."""
        import pypdfium2.raw as c

        whole: list[tuple[int, int]] = []
        for start, end in tokens:
            goes_on = False
            close = whole and whole[-1][1] == start - 1 and GOES_ON.match(self.text, start - 2)
            if close and c.FPDFText_IsGenerated(self.raw, start - 1) == 1:
                room = self._loose(start).left - self._loose(start - 2).right
                goes_on = room < ROOM_OF_A_SPACE * self._size(start)
            whole.append((whole.pop()[0] if goes_on else start, end))
        return whole

    def _boxes(self, start: int, end: int, geometry: Geometry, *, whole: bool) -> list[tuple[int, int, Box]]:
        """The word's box, or several where it is several words without a space between them, unless it is `whole`."""
        left, top, right, bottom = self._numbers
        pieces = []
        for number in range(self._count_boxes(self.raw, start, end - start)):
            self._get_box(self.raw, number, *self._references)
            pieces.append(geometry.box(left.value, bottom.value, right.value, top.value))
        if not pieces:
            return [(start, end, self.char_box(start, geometry))]
        box = pieces[0]
        apart = False
        for piece in pieces[1:]:
            apart = apart or piece.x0 - box.x1 > GAP_BETWEEN_WORDS * max(box.height, piece.height)
            box = box.union(piece)
        return self._split(start, end, geometry) if apart and not whole else [(start, end, box)]

    def _split(self, start: int, end: int, geometry: Geometry) -> list[tuple[int, int, Box]]:
        parts: list[tuple[int, int, Box]] = []
        rooms = [self._room(number, geometry) for number in range(start, end)]
        between = [after.x0 - before.x1 for before, after in pairwise(rooms)]
        usual = _middle(sorted(between)) if between else 0.0  # letters of a heading may all stand apart
        first, box = start, self.char_box(start, geometry)
        for number, gap in enumerate(between, start + 1):
            letter = self.char_box(number, geometry)
            least = GAP_BETWEEN_WORDS * max(box.height, letter.height)
            if letter.x0 - box.x1 > least and gap - usual > ROOM_BETWEEN_WORDS * least:
                parts.append((first, number, box))
                first, box = number, letter
            else:
                box = box.union(letter)
        return [*parts, (first, end, box)]

    def _room(self, number: int, geometry: Geometry) -> Box:
        """A letter's box with the room that its font gives it at its sides."""
        found = self._loose(number)
        return geometry.box(found.left, found.bottom, found.right, found.top)

    def _loose(self, number: int) -> Any:
        """The same in the page's own points."""
        import pypdfium2.raw as c

        found = c.FS_RECTF()
        c.FPDFText_GetLooseCharBox(self.raw, number, found)
        return found

    def _source(self, number: int, texts: dict[int, TextObject]) -> TextObject | None:
        raw = self._text_at(self.raw, number)
        return texts.get(addressof(raw.contents)) if raw else None


def _middle(ordered: list[float]) -> float:
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def font_of(source: TextObject) -> int:
    """The font's address: the same for all text drawn with it."""
    import pypdfium2.raw as c

    font = c.FPDFTextObj_GetFont(source.raw)
    return addressof(font.contents) if font else 0


def baseline_of(source: TextObject) -> tuple[float, float]:
    """How far the line of a text goes to the right, and up, for each unit of its font size."""
    a, b, *_ = matrix_of(source.raw)
    m, n, o, p, *_ = source.matrix
    return a * m + b * o, a * n + b * p


def size_of(source: TextObject, baseline: tuple[float, float] | None = None) -> float:
    """The font size as drawn, in points: the nominal size is often 1, scaled by the text's own matrix."""
    import pypdfium2.raw as c

    nominal = c_float()
    if not c.FPDFTextObj_GetFontSize(source.raw, nominal):
        return 0.0
    right, up = baseline or baseline_of(source)
    return float(abs(nominal.value) * (right**2 + up**2) ** 0.5)


def _character(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
