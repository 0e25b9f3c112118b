"""A paper that is marked as a whole: "VOID", "RECALLED" take it back, "SERVED" uses it up, strokes cross it out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from warrantcheck.find.ink.drawn import ACROSS, reaches, runs_across
from warrantcheck.find.ink.middle import median
from warrantcheck.find.ink.strokes import crossed_out
from warrantcheck.find.lines.layout import Layout, Segment, normal
from warrantcheck.find.papers.ticked import is_ticked
from warrantcheck.find.papers.undone import EMPTY, is_ordered
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Word

STAMPED = 1.25  # times the page's usual letters: a form may print "RECALLED" beside a box, a stamp is larger
# Times those letters: so large, it need not stand in capitals ("Refused. 3-21-26", by a felt pen). Titles of papers
# that say such a word say other words, too.
PEN = 1.6
WHOLE_LINE = 4  # words of a line that begins with such a word and says nothing else
SPOILED = 2  # letters that may have been read of a line's asterisks
WARRANTS = frozenset({"warrant", "order", "capias", "status"})  # "WARRANT QUASHED - DO NOT SERVE"
HEADLINE = 4  # words of such a sentence: "This warrant is VOID."
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

PAGES = 4  # of a part that are looked at pixel by pixel: what is struck out is struck out on its first pages


def taken_back(layouts: Sequence[Layout], knowledge: Knowledge) -> int | None:
    """The first page of a part on which words mark it as refused or taken back."""
    meant = knowledge.tables["struck_out_words"]
    over_signature = (layout.page.number for layout in layouts if _is_penned(layout, meant))
    ticked = (layout.page.number for layout in layouts if is_ticked(layout, knowledge))
    ordered = (layout.page.number for layout in layouts if is_ordered(layout, knowledge))
    found = (*over_signature, *ticked, *ordered)
    return min(found, default=None) or _marked(layouts, "struck_out_words", knowledge)


def recalls(layouts: Sequence[Layout], knowledge: Knowledge) -> int | None:
    """The first page of a part that is no warrant on which a sentence takes back one that is only dated."""
    return next((one.page.number for one in layouts if is_ordered(one, knowledge, any_of_it=True)), None)


def used_up(layouts: Sequence[Layout], knowledge: Knowledge) -> int | None:
    """The first page of a part on which it is marked as executed, served or returned."""
    return _marked(layouts, "used_up_words", knowledge)


def struck_out(layouts: Sequence[Layout]) -> int | None:
    """The first page of a part that strokes cross out."""
    for layout in layouts[:PAGES]:
        raster = layout.page.unprinted
        if raster is None or not layout.segments or reaches(layout.page, ACROSS * layout.extent.height) is False:
            continue
        if runs_across(layout.page, layout.extent) or crossed_out(raster, layout.extent):
            return layout.page.number
    return None


def _marked(layouts: Sequence[Layout], table: str, knowledge: Knowledge) -> int | None:
    meant = knowledge.tables[table]
    phrases = knowledge.tables["taken_back_phrases"] if table == "struck_out_words" else ()
    other = [word for name in STAMPS for word in knowledge.tables[name] if word not in meant]
    for layout in layouts:
        if any(normal(word.text) in meant or _is_like(normal(word.text), meant, other) for word in _over(layout)):
            return layout.page.number
        words = [word for segment in layout.segments for word in segment.words]
        if not words:
            continue
        usual = median(word.box.height for word in words)
        said = frozenset((*meant, *phrases))
        says = not layout.text.tokens.isdisjoint(meant) or any(phrase in layout.text.norm for phrase in phrases)
        if (says and any(_says_so(segment, usual, said, knowledge.tables) for segment in layout.segments)) or any(
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


def _says_so(segment: Segment, usual: float, meant: frozenset[str], tables: Mapping[str, tuple[str, ...]]) -> bool:
    """A line that says nothing but this: who, when and by whose order at most. In capitals larger than the print around
    them, or at such length, or with the day, that it is no heading of an entry: "Warrant recalled 3/4/26"."""
    beside, months, then = (frozenset(tables[one]) for one in ("struck_out_beside", "month_words", "taken_back_then"))
    if any(EMPTY.fullmatch(word.text) for word in segment.words):
        return False  # a choice, or an entry that is to be filled in
    tokens = [(one, word.text) for word in segment.words for one in normal(word.text).split()]
    while tokens and len(tokens[0][0]) <= SPOILED and tokens[0][0] not in beside and tokens[0][0] not in meant:
        tokens = tokens[1:]  # asterisks before it, read as letters
    words = _phrased([_mended_name(word) for word, _ in tokens], meant)
    told = not then.isdisjoint(words[1:2]) and words[0] in meant and tokens[0][1].isupper()  # "QUASHED per Order"
    if told or _is_headline(tokens, meant) or _is_status(tokens, meant):
        return True
    if meant.isdisjoint(words) or any(not (word in meant or word in beside or word.isdigit()) for word in words):
        return False
    # A day before it is another warrant's, or an order's.
    said = next(at for at, word in enumerate(words) if word in meant)
    figures = sum(word.isdigit() or word in months for word in words[said:])
    named = not WARRANTS.isdisjoint(words)
    if (named and "do not" in " ".join(words)) or (figures >= DATE and (named or words[0] in meant)):
        return True
    capitals = " ".join(text for _, text in tokens).isupper()
    by_pen = segment.height >= PEN * usual and words[0] in {*meant, *WARRANTS}
    telling = len(words) >= WHOLE_LINE and (words[0] in meant or (words[0] in WARRANTS and words[1] in meant))
    return (capitals and (telling or segment.height >= STAMPED * usual)) or by_pen


def _is_headline(tokens: Sequence[tuple[str, str]], meant: frozenset[str]) -> bool:
    """Whether a line begins with a sentence of the paper's name and such a word in capitals: "Warrant QUASHED."."""
    ends = next((at for at, (word, _) in enumerate(tokens[:HEADLINE]) if word in meant), 0)
    text = tokens[ends][1] if ends else ""
    return text.isupper() and text.endswith(".") and any(_mended_name(word) in WARRANTS for word, _ in tokens[:ends])


def _is_status(tokens: Sequence[tuple[str, str]], meant: frozenset[str]) -> bool:
    """Whether a row of a register says so of the warrant: "Warrant 26W-00712 Status: RESCINDED 05/06/2026"."""
    return any(
        word == "status" and then in meant and text.isupper() and (at == 0 or _may_be_warrants(tokens[at - 1][0]))
        for at, ((word, _), (then, text)) in enumerate(pairwise(tokens))
    )


def _may_be_warrants(word: str) -> bool:
    """Whether a status behind this word is the warrant's: not a bond's, nor a license's."""
    return word in WARRANTS or any(map(str.isdigit, word))


def _phrased(words: Sequence[str], meant: frozenset[str]) -> list[str]:
    """Words, and what takes a paper back in several of them as one: "set aside"."""
    text = " ".join(words)
    for phrase in (one for one in meant if " " in one):
        text = text.replace(phrase, phrase.replace(" ", "\0"))
    return [word.replace("\0", " ") for word in text.split()]


def _mended_name(word: str) -> str:
    """The warrant's name where a letter of it was read wrong: "WARRANF"."""
    near = len(word) >= LONG and any(Levenshtein.distance(word, one) == 1 for one in WARRANTS)
    return "warrant" if near else word
