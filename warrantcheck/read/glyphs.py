"""Whether the letters that a font draws look like the letters that its text claims, told by their outlines' sizes.

A file can claim any text for any drawing. Nobody can do that letter by letter and keep the tall letters tall and the
wide ones wide: on 50 fonts of nine real papers (italic, script and typewriter faces among them) heights and widths of
the claimed letters went along with those below at 0.77 or more, on the same fonts with their letters exchanged at 0.57
or less. Of 200 lines in 50 further faces it doubts six, all in capitals of a typewriter face. About 2 ms a page.

A font that is only named, and not in the file, is drawn with whatever face the computer has for that name. Such letters
are held against that very face first: else the fonts of a computer decided whether a text is trusted.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from ctypes import create_string_buffer
from functools import lru_cache
from math import sqrt
from typing import Any

from warrantcheck.read.pdf import PDFIUM
from warrantcheck.read.textlayer import LayerWord, TextLayer, font_of

ENOUGH_LETTERS = 8  # of one font; with fewer, chance alone reaches any likeness
MOST_LETTERS = 30  # of one font that are asked for: more tell no more
LIKE_ENOUGH = 0.66
# With the very face that drew them. On 480 lines in 40 faces it was 1.000 each time, with Debian's common fonts and
# without; with the letters exchanged at random .989 at most in 28,800 tries.
SAME_FACE = 0.999
LONGEST_NAME = 200  # bytes of a font's name; PDF allows 127
CAPITALS_ALIKE = 0.04  # of the type size: heights of capitals and digits differ less, and only widths can tell

# Letters, height above the line and width, both in hundredths of the type size: the mean of Helvetica and Times.
_SHAPES = """a 50 45 b 70 46 c 50 42 d 70 46 e 50 44 f 71 31 g 50 45 h 70 45 i 70 16 j 70 22 k 70 47 l 70 16 m 50 73
n 50 45 o 50 46 p 50 46 q 50 46 r 50 29 s 50 36 t 62 25 u 49 45 v 49 47 w 49 68 x 49 47 y 49 47 z 49 41 A 70 67 B 69 56
C 71 62 D 69 63 E 69 54 F 69 52 G 71 67 H 69 63 I 69 20 J 69 39 K 69 64 L 69 52 M 69 77 N 69 63 O 71 68 P 69 53 Q 71 68
R 69 62 S 71 51 T 69 58 U 69 63 V 69 65 W 69 92 X 69 66 Y 69 66 Z 69 58 0 69 47 1 69 27 2 69 46 3 69 44 4 69 48 5 68 44
6 68 45 7 67 46 8 69 44 9 68 45"""
SHAPES = {
    letter: (int(height) / 100, int(width) / 100)
    for letter, height, width in re.findall(r"(\w) (\d\d) (\d\d)", _SHAPES)
}


Shapes = Mapping[str, tuple[float, float]]


def misdrawn(layer: TextLayer, words: Iterable[LayerWord]) -> frozenset[int]:
    """Addresses of the fonts whose drawn letters do not look like those that the text layer claims."""
    letters: defaultdict[int, dict[str, tuple[float, float]]] = defaultdict(dict)
    named: dict[int, str] = {}
    fonts: dict[int, int] = {}  # of each drawn text, by what it is in memory: a text has several words
    for one in words:
        if one.source is None or not one.word.visible:
            continue
        font = fonts.get(id(one.source), -1)
        if font < 0:
            font = fonts[id(one.source)] = font_of(one.source)
            if font not in named:
                named[font] = _only_named(one.source.raw)
        known = letters[font]
        if len(known) >= MOST_LETTERS:
            continue
        for place, letter in enumerate(one.word.text):
            number = one.first + place
            if letter in SHAPES and letter not in known and layer.text[number : number + 1] == letter:
                shape = layer.shape(number)
                if shape is not None:
                    known[letter] = shape
    return frozenset(
        font
        for font, known in letters.items()
        if len(known) >= ENOUGH_LETTERS and not _likely(known) and not _drawn_by(named[font], known)
    )


def _likely(known: Shapes) -> bool:
    """Whether these are the letters, as far as letters of all faces are alike."""
    likeness, capitals = _alike(known, SHAPES)
    # One measure instead of two: chance reaches further, so do odd faces.
    return likeness >= (LIKE_ENOUGH - 0.1 if capitals else LIKE_ENOUGH)


def _drawn_by(name: str, known: Shapes) -> bool:
    """Whether these are the letters as this computer draws those of the font `name`; no if the file has its own."""
    if not name:
        return False
    of_computer = _face_of_computer(name)
    return known.keys() <= of_computer.keys() and _alike(known, of_computer)[0] >= SAME_FACE


def _alike(known: Shapes, claimed: Shapes) -> tuple[float, bool]:
    """How far widths and heights go along, up to 1, and whether only the widths could tell."""
    widths = _correlation([width for _, width in known.values()], [claimed[letter][1] for letter in known])
    heights_claimed = [claimed[letter][0] for letter in known]
    if max(heights_claimed) - min(heights_claimed) <= CAPITALS_ALIKE:
        return widths, True
    return (widths + _correlation([height for height, _ in known.values()], heights_claimed)) / 2, False


def _only_named(text: Any) -> str:
    """The name of the font of a drawn text; "" if its letters are in the file."""
    import pypdfium2.raw as c

    font = c.FPDFTextObj_GetFont(text)
    if not font or c.FPDFFont_GetIsEmbedded(font) != 0:
        return ""
    name = create_string_buffer(LONGEST_NAME)
    return name.value.decode("utf-8", "replace") if c.FPDFFont_GetBaseFontName(font, name, LONGEST_NAME) else ""


@lru_cache(maxsize=32)
def _face_of_computer(name: str) -> Shapes:
    """The letters of a font that is only named, as this computer draws them: asked with a page of our own."""
    import pypdfium2 as pdfium

    spelt = "".join(f"#{byte:02x}" for byte in name.encode() if byte)
    drawn = f"BT /F 10 Tf 9 9 Td ({''.join(SHAPES)}) Tj ET"
    paper = (
        "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
        "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 900 30]/Contents 4 0 R"
        "/Resources<</Font<</F 5 0 R>>>>>> endobj\n"
        f"4 0 obj <</Length {len(drawn)}>> stream\n{drawn}\nendstream endobj\n"
        f"5 0 obj <</Type/Font/Subtype/Type1/BaseFont/{spelt}/Encoding/WinAnsiEncoding>> endobj\n"
        "trailer <</Root 1 0 R>>\n%%EOF"
    )
    with PDFIUM:
        try:
            document = pdfium.PdfDocument(paper.encode())
        except pdfium.PdfiumError:
            return {}
        page = document[0]
        layer = TextLayer(page)
        shapes = {letter: layer.shape(number) for number, letter in enumerate(layer.text)}
        layer.close()
        page.close()
        document.close()
    return {letter: shape for letter, shape in shapes.items() if letter in SHAPES and shape is not None}


def _correlation(some: list[float], others: list[float]) -> float:
    mean, mean_other = sum(some) / len(some), sum(others) / len(others)
    spread = sum((x - mean) ** 2 for x in some) * sum((y - mean_other) ** 2 for y in others)
    if spread <= 0:
        return 0.0
    return sum((x - mean) * (y - mean_other) for x, y in zip(some, others, strict=True)) / sqrt(spread)
