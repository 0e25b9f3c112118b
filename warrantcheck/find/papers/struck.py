"""A paper that is struck out as a whole: stamped "VOID" or "RECALLED", or crossed out from corner to corner."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from rapidfuzz import fuzz

from warrantcheck.find.ink.strokes import crossed_out
from warrantcheck.find.lines.layout import Layout, Segment
from warrantcheck.model.forms import Knowledge

STAMPED = 1.25  # times the page's usual letters: a form may print "RECALLED" beside a box, a stamp is larger
MOST_WORDS = 4  # of a stamp that says so: "THIS WARRANT IS VOID" has four
TALL = 2.2  # times the usual letters: the letters of a stamp across the page, and no heading's
LONG, LIKE = 6, 78.0  # letters of such a word, and its likeness: "REGALED" is 80 % RECALLED
PAGES = 4  # of a part that are looked at pixel by pixel: what is struck out is struck out on its first pages


def struck_out(layouts: Sequence[Layout], knowledge: Knowledge) -> int | None:
    """The first page of a part that is struck out as a whole."""
    for layout in layouts:
        if any(_says_so(segment, layout, knowledge) for segment in layout.segments) or _in_pieces(layout, knowledge):
            return layout.page.number
    for layout in layouts[:PAGES]:
        raster = layout.page.raster
        if raster is not None and layout.segments and crossed_out(raster, layout.extent):
            return layout.page.number
    return None


def _in_pieces(layout: Layout, knowledge: Knowledge) -> bool:
    """Tall letters side by side that make such a word: a stamp over print is read in pieces, some of them wrong."""
    words = [word for segment in layout.segments for word in segment.words]
    usual = median(word.box.height for word in words) if words else 0.0
    tall = sorted((word for word in words if word.box.height >= TALL * usual), key=lambda word: word.box.x0)
    for first in tall:
        row = [word for word in tall if abs(word.box.middle[1] - first.box.middle[1]) < first.box.height]
        letters = "".join(char for word in row for char in word.text if char.isalpha())
        if letters.isupper() and any(
            len(one) >= LONG and fuzz.ratio(letters.lower(), one) >= LIKE
            for one in knowledge.tables["struck_out_words"]
        ):
            return True
    return False


def _says_so(segment: Segment, layout: Layout, knowledge: Knowledge) -> bool:
    """Capitals, larger than the print around them, that stand by themselves."""
    words = segment.norm.split()
    if not words or len(words) > MOST_WORDS or not segment.read_text.isupper():
        return False
    said = frozenset(words) & frozenset(knowledge.tables["struck_out_words"])
    rest = frozenset(words) - said - frozenset(knowledge.tables["struck_out_beside"])
    usual = median(word.box.height for one in layout.segments for word in one.words)
    return bool(said) and not rest and segment.height >= STAMPED * usual
