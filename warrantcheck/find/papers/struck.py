"""A paper that is marked as a whole: "VOID", "RECALLED" take it back, "SERVED" uses it up, strokes cross it out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from warrantcheck.find.ink.boxes import TickBox, boxes_in
from warrantcheck.find.ink.drawn import reaches
from warrantcheck.find.ink.middle import median
from warrantcheck.find.ink.strokes import crossed_out
from warrantcheck.find.lines.layout import Layout, Segment, normal
from warrantcheck.find.papers.undone import EMPTY, is_ordered
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box, Word

STAMPED = 1.25  # times the page's usual letters: a form may print "RECALLED" beside a box, a stamp is larger
WHOLE_LINE = 4  # words of a line that begins with such a word and says nothing else
SPOILED = 2  # letters that may have been read of a line's asterisks
# With which such a line may begin: "WARRANT QUASHED - DO NOT SERVE".
WARRANTS = frozenset({"warrant", "order", "capias", "status"})
DATE = 3  # figures of a day: month, day and year
STAMPS = ("stamp_words", "stamp_says", "used_up_words", "struck_out_words")
TALL = 2.2  # times the usual letters: the letters of a stamp across the page, and no heading's
# Letters of such a word, and of what was read; its likeness: "REGALED" is 80 % RECALLED, "ENED" 80 % DENIED.
LONG, READ, LIKE = 6, 5, 78.0
# The same of a word in a signed place: "RESCINPED" is 89 % RESCINDED there, and the name Denise 83 % DENIED. Of so
# many letters 77 % do ("ECALLILIED"): none of 500 names on drawn papers, nor two words of one together, had 75.
PENNED, PENNED_LONG, MANY = 85.0, 77.0, 8

# VOID by pen, in letters that its own are taken for: too short a word for likeness. Of 129 signatures by
# four hands none was read so.
VOID = re.compile(r"(?<![A-Za-z])[Vv\\NnUuYy][Oo0Qc][IiLl1|!][DdPpOob)](?![A-Za-z])")
# A box that somebody has ticked: as a sign, or as typed marks.
TICKED = re.compile(r"[☒☑✓✔✗✘]|[\[({|_]+[xX✓✔✗✘][\])}|_]+|[JLT|]?[xX]")
MISREAD = 80.0  # likeness of a word beside a box to what it is: "quest" is 83 % request
WIDE_BOX, LETTERS_OF_A_BOX = 22.0, 3  # points beside a line in which its box stands; letters that a box is read as
OVERLAPS = 3.0  # points by which a word may begin with its box
BESIDE = 14.0  # points from a box of a PDF form to the words that it ticks

ACROSS = 0.3  # of the print's height: a stroke that crosses it out covers 0.45 (find.ink.strokes)
PAGES = 4  # of a part that are looked at pixel by pixel: what is struck out is struck out on its first pages


def taken_back(layouts: Sequence[Layout], knowledge: Knowledge) -> int | None:
    """The first page of a part on which words mark it as refused or taken back."""
    meant = knowledge.tables["struck_out_words"]
    over_signature = (layout.page.number for layout in layouts if _is_penned(layout, meant))
    ticked = (layout.page.number for layout in layouts if _is_ticked(layout, knowledge))
    ordered = (layout.page.number for layout in layouts if is_ordered(layout, knowledge))
    found = (*over_signature, *ticked, *ordered)
    return min(found, default=None) or _marked(layouts, "struck_out_words", knowledge)


def used_up(layouts: Sequence[Layout], knowledge: Knowledge) -> int | None:
    """The first page of a part on which it is marked as executed, served or returned."""
    return _marked(layouts, "used_up_words", knowledge)


def struck_out(layouts: Sequence[Layout]) -> int | None:
    """The first page of a part that strokes cross out."""
    for layout in layouts[:PAGES]:
        raster = layout.page.raster
        if raster is None or not layout.segments or reaches(layout.page, ACROSS * layout.extent.height) is False:
            continue
        if crossed_out(raster, layout.extent):
            return layout.page.number
    return None


def _marked(layouts: Sequence[Layout], table: str, knowledge: Knowledge) -> int | None:
    meant = knowledge.tables[table]
    beside = frozenset(knowledge.tables["struck_out_beside"])
    months = frozenset(knowledge.tables["month_words"])
    other = [word for name in STAMPS for word in knowledge.tables[name] if word not in meant]
    for layout in layouts:
        if any(normal(word.text) in meant or _is_like(normal(word.text), meant, other) for word in _over(layout)):
            return layout.page.number
        words = [word for segment in layout.segments for word in segment.words]
        if not words:
            continue
        usual = median(word.box.height for word in words)
        if any(_says_so(segment, usual, frozenset(meant), beside, months) for segment in layout.segments) or any(
            _is_like(letters, meant, other) for letters in _tall_letters(words, usual)
        ):
            return layout.page.number
    return None


def _over(layout: Layout) -> Iterator[Word]:
    """The words of stamps that lie over the print."""
    return (word for word in layout.page.words if word.over and word.visible)


def _is_penned(layout: Layout, meant: Sequence[str]) -> bool:
    """Whether such a word was read where somebody signed: a stamp or a pen has gone over the signature."""
    if any(VOID.search(row.text) for row in layout.page.penned):
        return True
    rows = (normal(row.text).split() for row in layout.page.penned)
    words = (word for row in rows for word in (*row, *map("".join, pairwise(row))))
    return any(
        word in meant or _is_like(word, meant, like=PENNED_LONG if len(word) >= MANY else PENNED) for word in words
    )


def _is_ticked(layout: Layout, knowledge: Knowledge) -> bool:
    """Whether a box is ticked that says so of the warrant, or of what asked for it: "[X] DENIED". Of other things, such
    as bail or a service by night, the same box takes nothing back."""
    meant = (*knowledge.tables["struck_out_words"], *knowledge.tables["ticked_back"])
    grants = frozenset(knowledge.tables["ticked_grants"])
    may = {*" ".join(meant).split(), *knowledge.tables["struck_out_beside"], *knowledge.tables["ticked_beside"]}
    forms_own = [TickBox(one.box, one.ticked) for one in layout.page.check_boxes]
    for line in layout.lines:
        words = [word for segment in line for word in segment.words]
        said = [one for word in words for one in normal(word.text).split()]
        if may.isdisjoint(said):
            continue
        drawn = _drawn_boxes(layout, words, may) if _is_about(said, may) and not forms_own else []
        before, *choices = _choices(words, [*forms_own, *drawn])
        if _is_about(before, may) and any(_is_about(one, may) and _refuses(one, meant, grants) for one in choices):
            return True
    return False


def _is_about(said: Sequence[str], may: set[str]) -> bool:
    """Whether words say nothing but what such a box is about; scraps of letters, and one that was read wrong, do."""
    return all(word in may or len(word) == 1 or _is_like(word, tuple(may), like=MISREAD) for word in said)


def _refuses(choice: Sequence[str], meant: Sequence[str], grants: frozenset[str]) -> bool:
    """Whether the first thing that stands beside a box refuses or takes back: the next box may not have been read."""
    said = f" {' '.join(choice)} "
    first = min((at for one in meant if (at := said.find(f" {one} ")) >= 0), default=-1)
    return first >= 0 and all(not 0 <= said.find(f" {one} ") < first for one in grants)


def _drawn_boxes(layout: Layout, words: Sequence[Word], may: set[str]) -> list[TickBox]:
    """The boxes that a form has drawn on a line."""
    raster = layout.page.raster
    if raster is None:
        return []
    row = words[0].box
    for word in words:
        row = row.union(word.box)
    print_ = [word.box for word in words if normal(word.text) in may]
    return boxes_in(raster, replace(row, x0=max(row.x0 - WIDE_BOX, 0.0), x1=row.x1 + WIDE_BOX), print_)


def _choices(words: Sequence[Word], boxes: Sequence[TickBox]) -> list[list[str]]:
    """What a line says before its first box, and then beside each box that is ticked; of a form's boxes and of typed
    ones. What stands beside an empty box is left out."""
    said, listening = [list[str]()], True
    for word in words:
        if any(len(normal(word.text)) <= LETTERS_OF_A_BOX and word.box.overlap(one.box) > 0 for one in boxes):
            continue  # what a box was read as
        beside = next((one for one in boxes if _stands_beside(word.box, one.box)), None)
        if beside is not None and not beside.ticked:
            listening = False
        elif beside is not None:
            said, listening = [*said, normal(word.text).split()], True
        elif TICKED.fullmatch(word.text):
            said, listening = [*said, []], True
        elif EMPTY.fullmatch(word.text):
            listening = False
        elif listening:
            said[-1] += normal(word.text).split()
    return said


def _stands_beside(word: Box, box: Box) -> bool:
    level = box.top < word.middle[1] < box.bottom
    return level and word.x0 - box.x1 < BESIDE and box.x0 - OVERLAPS < word.x0 and word.x1 > box.x1


def _is_like(letters: str, meant: Sequence[str], other: Sequence[str] = (), like: float = LIKE) -> bool:
    """Whether letters are like one of the longer words that are meant, and less like any `other` that stamps say:
    "REFURNED" is 80 % refused and 88 % returned."""
    least = max((fuzz.ratio(letters, one) for one in other), default=0.0)
    likest = max((fuzz.ratio(letters, one) for one in meant if len(one) >= LONG), default=0.0)
    return len(letters) >= READ and likest >= max(like, least)


def _tall_letters(words: Sequence[Word], usual: float) -> Iterator[str]:
    """Tall capitals side by side: a stamp over print is read in pieces, some of them wrong."""
    tall = sorted((word for word in words if word.box.height >= TALL * usual), key=lambda word: word.box.x0)
    for first in tall:
        row = [word for word in tall if abs(word.box.middle[1] - first.box.middle[1]) < first.box.height]
        letters = "".join(char for word in row for char in word.text if char.isalpha())
        if letters.isupper():
            yield letters.lower()


def _says_so(
    segment: Segment, usual: float, meant: frozenset[str], beside: frozenset[str], months: frozenset[str]
) -> bool:
    """A line that says nothing but this: who, when and by whose order at most. In capitals larger than the print around
    them, or at such length, or with the day, that it is no heading of an entry: "Warrant recalled 3/4/26"."""
    if any(EMPTY.fullmatch(word.text) for word in segment.words):
        return False  # a choice, or an entry that is to be filled in
    tokens = [(one, word.text) for word in segment.words for one in normal(word.text).split()]
    while tokens and len(tokens[0][0]) <= SPOILED and tokens[0][0] not in beside and tokens[0][0] not in meant:
        tokens = tokens[1:]  # asterisks before it, read as letters
    words = [_mended_name(word) for word, _ in tokens]
    if meant.isdisjoint(words) or any(not (word in meant or word in beside or word.isdigit()) for word in words):
        return False
    figures = sum(word.isdigit() or word in months for word in words)
    if not WARRANTS.isdisjoint(words) and (figures >= DATE or "do not" in " ".join(words)):
        return True
    capitals = " ".join(text for _, text in tokens).isupper()
    telling = len(words) >= WHOLE_LINE and (words[0] in meant or (words[0] in WARRANTS and words[1] in meant))
    return capitals and (telling or segment.height >= STAMPED * usual)


def _mended_name(word: str) -> str:
    """The warrant's name where a letter of it was read wrong: "WARRANF"."""
    near = len(word) >= LONG and any(Levenshtein.distance(word, one) == 1 for one in WARRANTS)
    return "warrant" if near else word
