"""What the eye sees of the text layer: the page is rendered with its text and without, and a word must show up.

White text, invisible text, text off the page, under a picture, in a hidden layer, clipped away or fully transparent
all leave the picture as it was, whatever trick was used. Pure Python on bytes, so that a text PDF needs no numpy.
"""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import addressof, c_uint
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from warrantcheck.model.paper import Box, Raster, Word
from warrantcheck.read.geometry import Geometry
from warrantcheck.read.pdf import Drawn, render, render_without
from warrantcheck.read.textlayer import LayerWord, size_of

# Of 255. Below this a difference is a printer's or a screen's noise; the palest watermark of nine real papers has 38.
SEEN_CONTRAST = 30
SEEN_CONTRAST_LARGE = 16  # large letters are seen when paler
LARGE = 24.0  # points high

# Of the pixels in the word's box. Printed words change 10 % and more; a neighbour's descenders reach 2 %.
SEEN_SHARE = 0.03

SMALLEST_TYPE = 3.0  # points on a letter sheet; the small print of contracts has 4
LONG_SIDE_OF_A_SHEET = 792.0
PALE_ALPHA = 26  # of 255: a tenth
SAME_PLACE = 0.5  # of the smaller box
SAME_SIZE = 2.0  # a watermark across small print is not "two words at one place"


Area = tuple[int, int, int, int]  # left, right, top, bottom of a place, in whole pixels


class Seeing(Struct, frozen=True, kw_only=True):
    """The page as seen, `ground` the same without its text; `words` in the order of the file, with `visible` set."""

    raster: Raster
    ground: Ground
    words: tuple[LayerWord, ...]

    @property
    def bare(self) -> Raster:
        return self.ground.bare


def look(page: Any, geometry: Geometry, drawn: Drawn, words: Sequence[LayerWord]) -> Seeing:
    """Sets `visible` of each word by looking at the page with its text and without."""
    raster = render(page, geometry)
    bare = render_without(page, geometry, drawn.texts.values()) if drawn.texts else raster
    smallest = SMALLEST_TYPE * min(1.0, max(geometry.width, geometry.height) / LONG_SIDE_OF_A_SHEET)
    inks: dict[int, Ink] = {}
    ground = Ground.of(bare)
    seen = [_seen(word, _ink(word, inks), raster, ground, smallest) for word in words]
    seen = _only_one_at_a_place(page, geometry, raster, words, seen)
    looked = tuple(
        one if visible else replace(one, word=replace(one.word, visible=False))
        for one, visible in zip(words, seen, strict=True)
    )
    return Seeing(raster=raster, ground=ground, words=looked)


def pixels(raster: Raster, box: Box) -> bytes:
    """The gray values in a box, row after row; empty where the box is off the page."""
    return _cut(raster, _area(raster, box))


def _area(raster: Raster, box: Box) -> Area:
    """The place of a box on the page."""
    scale = raster.scale
    left, right, top, bottom = (
        int(box.x0 * scale),
        int(box.x1 * scale) + 1,
        int(box.top * scale),
        int(box.bottom * scale) + 1,
    )
    return (
        left if left > 0 else 0,
        right if right < raster.width else raster.width,
        top if top > 0 else 0,
        bottom if bottom < raster.height else raster.height,
    )


def _cut(raster: Raster, area: Area) -> bytes:
    left, right, top, bottom = area
    if left >= right:
        return b""
    gray, width = raster.gray, raster.width
    across = right - left
    return b"".join([gray[at : at + across] for at in range(top * width + left, bottom * width + left, width)])


MANY_ROWS = 60  # pixels: more than half an inch at 100 dpi, which only watermarks and headlines are


class Ground(Struct, frozen=True):
    """The page without its text, and which of its rows are nothing but paper: most, and those need no second look."""

    bare: Raster
    paper: int
    plain: bytes  # one value a row: 1 for paper only

    @classmethod
    def of(cls, bare: Raster) -> Ground:
        width, gray = bare.width, bare.gray
        paper = max(gray[0], gray[-1])
        row = bytes((paper,)) * width
        return cls(bare, paper, bytes([gray[at : at + width] == row for at in range(0, len(gray), width)]))

    def is_paper(self, area: Area) -> bool:
        """Whether there is nothing else in all rows of a place."""
        _, _, top, bottom = area
        return self.plain.find(0, top, bottom) < 0

    def at(self, area: Area) -> int | None:
        """The one gray value that a place has; None where there are several."""
        left, right, top, bottom = area
        gray, width, across = self.bare.gray, self.bare.width, right - left
        first = gray[top * width + left : top * width + left + 1]
        row = first * across
        for at in range(top * width + left, bottom * width + left, width):
            if gray[at : at + across] != row:
                return None
        return first[0]


class Ink(Struct, frozen=True, kw_only=True):
    """What a text is drawn with: whether with anything at all, and the gray value of its filling, if it has one."""

    draws: bool = True
    gray: int | None = None


def _ink(one: LayerWord, known: dict[int, Ink]) -> Ink:
    import pypdfium2.raw as c

    if one.source is None:
        return Ink()
    address = addressof(one.source.raw.contents)
    if address not in known:
        mode = c.FPDFTextObj_GetTextRenderMode(one.source.raw)
        numbers = [c_uint(), c_uint(), c_uint(), c_uint()]
        filled = c.FPDFPageObj_GetFillColor(one.source.raw, *numbers)
        red, green, blue, alpha = (number.value for number in numbers)
        if mode in (c.FPDF_TEXTRENDERMODE_INVISIBLE, c.FPDF_TEXTRENDERMODE_CLIP):
            known[address] = Ink(draws=False)
        elif not filled or mode not in (c.FPDF_TEXTRENDERMODE_FILL, c.FPDF_TEXTRENDERMODE_FILL_CLIP):
            known[address] = Ink()
        else:
            gray = (299 * red + 587 * green + 114 * blue) // 1000
            known[address] = Ink(draws=alpha >= PALE_ALPHA, gray=gray)
    return known[address]


def _seen(one: LayerWord, ink: Ink, raster: Raster, ground: Ground, smallest: float) -> bool:
    box = one.word.box
    if not ink.draws or not _on_page(box, raster):
        return False
    area = left, right, top, bottom = _area(raster, box)
    if left >= right or top >= bottom:
        return False
    least = SEEN_CONTRAST_LARGE if box.height > LARGE else SEEN_CONTRAST
    around = ground.paper if ground.is_paper(area) else ground.at(area)
    if around is None:
        shows = _changes(raster, ground.bare, area, least)
    else:  # what changes the picture in the box of a word of the paper's own colour are its neighbours
        of_its_own = ink.gray is None or abs(ink.gray - around) >= least
        shows = of_its_own and _differs(raster, area, _differs_from(around, least))
    if not shows:
        return False
    # The box of a word of small letters is a bit under half the size of its type.
    return box.height > smallest or one.source is None or size_of(one.source) >= smallest


def _differs(raster: Raster, area: Area, differs: bytes) -> bool:
    """Whether enough pixels of a place differ from what is around the word: for most words the first rows tell."""
    left, right, top, bottom = area
    gray, across = raster.gray, right - left
    missing = SEEN_SHARE * across * (bottom - top)
    for at in range(top * raster.width + left, bottom * raster.width + left, raster.width):
        missing -= gray[at : at + across].translate(differs).count(1)
        if missing <= 0:
            return True
    return False


def _changes(raster: Raster, bare: Raster, area: Area, least: int) -> bool:
    """Whether the text changes enough pixels of a place that holds other things, row by row until there are enough."""
    left, right, top, bottom = area
    across, rows = right - left, bottom - top
    step = 4 if rows > MANY_ROWS else 1  # a watermark's letters are large: each fourth row tells as much
    missing = SEEN_SHARE * across * rows / step
    for row in range(top, bottom, step):
        at = row * raster.width + left
        one, other = raster.gray[at : at + across], bare.gray[at : at + across]
        if one != other:
            if other == other[:1] * across:
                missing -= one.translate(_differs_from(other[0], least)).count(1)
            else:
                missing -= sum([1 for a, b in zip(one, other, strict=True) if a - b >= least or b - a >= least])
            if missing <= 0:
                return True
    return False


def _on_page(box: Box, raster: Raster) -> bool:
    """At least half of it."""
    right, bottom = raster.width / raster.scale, raster.height / raster.scale
    if box.x0 >= 0 and box.top >= 0 and box.x1 <= right and box.bottom <= bottom:
        return True
    page = Box(x0=0, top=0, x1=right, bottom=bottom)
    return box.overlap(page) > 0.5 * box.width * box.height


_TABLES: dict[tuple[int, int], bytes] = {}


def _differs_from(ground: int, least: int) -> bytes:
    table = _TABLES.get((ground, least))
    if table is None:
        table = _TABLES[ground, least] = bytes(abs(value - ground) >= least for value in range(256))
    return table


def _only_one_at_a_place(
    page: Any, geometry: Geometry, raster: Raster, words: Sequence[LayerWord], seen: list[bool]
) -> list[bool]:
    """Where two words stand at one place, the picture changes for both; the one that cannot be seen is found out.

    Two more renderings tell, on the few pages that have such places: without the lower ones, without the upper ones.
    Text printed twice (poor man's bold) stays once. A word typed over a label is seen, and so is the label.
    """
    seen = list(seen)
    both: list[tuple[int, int]] = []
    for first, second in _pairs(words, seen):
        if words[first].word.text == words[second].word.text:
            seen[second] = False
            continue
        both.append((first, second))
    # The lower one may be covered by a white shape and the upper one printed on that: taken away, it changes nothing.
    for numbers in ({first for first, _ in both}, {second for _, second in both}):
        texts = [source for number in numbers if (source := words[number].source) is not None]
        if texts:
            without = Ground.of(render_without(page, geometry, texts))
            for number in numbers:
                seen[number] = seen[number] and _seen(words[number], Ink(), raster, without, 0.0)
    return seen


def _pairs(words: Sequence[LayerWord], seen: Sequence[bool]) -> list[tuple[int, int]]:
    """Numbers of visible words of like size that cover one another; the earlier one first."""
    order = sorted((number for number in range(len(words)) if seen[number]), key=lambda n: words[n].word.box.top)
    found: list[tuple[int, int]] = []
    open_ones: list[tuple[int, Box]] = []
    for number in order:
        box = words[number].word.box
        top, x0, x1, height = box.top, box.x0, box.x1, box.height
        open_ones = [item for item in open_ones if item[1].bottom > top]
        for other, earlier in open_ones:
            if (
                earlier.x0 < x1
                and x0 < earlier.x1
                and max(height, earlier.height) < SAME_SIZE * min(height, earlier.height)
                and _covers(box, earlier)
                and _is_word(words[number].word)
                and _is_word(words[other].word)
            ):
                found.append((min(number, other), max(number, other)))
        open_ones.append((number, box))
    return found


def _covers(one: Box, other: Box) -> bool:
    return one.overlap(other) > SAME_PLACE * min(one.width * one.height, other.width * other.height)


def _is_word(word: Word) -> bool:
    return sum(map(str.isalnum, word.text)) > 1
