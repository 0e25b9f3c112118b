"""A paper that is marked as a whole: "VOID", "RECALLED" take it back, "SERVED" uses it up, strokes cross it out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from warrantcheck.find.ink.drawn import reaches
from warrantcheck.find.ink.middle import median
from warrantcheck.find.ink.strokes import crossed_out
from warrantcheck.find.lines.layout import Layout, Segment, normal
from warrantcheck.find.papers.ticked import EMPTY, is_ticked
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Word

STAMPED = 1.25  # times the page's usual letters: a form may print "RECALLED" beside a box, a stamp is larger
# Times those letters: so large, it need not stand in capitals ("Refused. 3-21-26", by a felt pen). Titles of papers
# that say such a word say other words, too.
PEN = 1.6
WHOLE_LINE = 4  # words of a line that begins with such a word and says nothing else
SPOILED = 2  # letters that may have been read of a line's asterisks
WARRANTS = frozenset({"warrant", "order"})  # with which such a line may begin: "WARRANT QUASHED - DO NOT SERVE"
TALL = 2.2  # times the usual letters: the letters of a stamp across the page, and no heading's
# Letters of such a word, and of what was read; its likeness: "REGALED" is 80 % RECALLED, "ENED" 80 % DENIED.
LONG, READ, LIKE = 6, 5, 78.0
# The same of a word in a signed place: "RESCINPED" is 89 % RESCINDED there, and the name Denise 83 % DENIED. Of so
# many letters 77 % do ("ECALLILIED"): none of 500 names on drawn papers, nor two words of one together, had 75.
PENNED, PENNED_LONG, MANY = 85.0, 77.0, 8

EMPTY_BOX = "[ ]"
BEFORE_IT, ITS_NAME = 9, 5  # words before such a word in which a condition stands; of the warrant's name, with "the"

ACROSS = 0.3  # of the print's height: a stroke that crosses it out covers 0.45 (find.ink.strokes)
PAGES = 4  # of a part that are looked at pixel by pixel: what is struck out is struck out on its first pages


def taken_back(layouts: Sequence[Layout], knowledge: Knowledge) -> int | None:
    """The first page of a part on which words mark it as refused or taken back."""
    meant = knowledge.tables["struck_out_words"]
    over_signature = (layout.page.number for layout in layouts if _is_penned(layout, meant))
    ticked = (layout.page.number for layout in layouts if is_ticked(layout, knowledge))
    ordered = (layout.page.number for layout in layouts if _is_ordered(layout, knowledge))
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
    for layout in layouts:
        others = knowledge.tables["used_up_words" if table == "struck_out_words" else "struck_out_words"]
        if any(_is_nearest(normal(word.text), meant, others) for word in _over(layout)):
            return layout.page.number
        words = [word for segment in layout.segments for word in segment.words]
        if not words:
            continue
        usual = median(word.box.height for word in words)
        if any(_says_so(segment, usual, frozenset(meant), beside) for segment in layout.segments) or any(
            _is_like(letters, meant) for letters in _tall_letters(words, usual)
        ):
            return layout.page.number
    return None


def _over(layout: Layout) -> Iterator[Word]:
    """The words of stamps that lie over the print."""
    return (word for word in layout.page.words if word.over and word.visible)


def _is_penned(layout: Layout, meant: Sequence[str]) -> bool:
    """Whether such a word was read where somebody signed: a stamp or a pen has gone over the signature."""
    rows = (normal(row.text).split() for row in layout.page.penned)
    words = (word for row in rows for word in (*row, *map("".join, pairwise(row))))
    return any(_is_like(word, meant, PENNED_LONG if len(word) >= MANY else PENNED) for word in words)


def _is_ordered(layout: Layout, knowledge: Knowledge) -> bool:
    """Whether a sentence takes the paper back: "The above warrant is hereby VACATED". Not where it is a condition ("if
    this warrant has been recalled"), a choice that nobody has ticked, or said of another warrant."""
    words = [word.text for segment in layout.segments for word in segment.words]
    tokens = [(normal(text) if not EMPTY.fullmatch(text) else EMPTY_BOX, text) for text in words]
    said = [token for token, _ in tokens]
    if layout.by_ocr:
        said = [_mended(token, knowledge) for token in said]
    meant, table = frozenset(knowledge.tables["struck_out_words"]), knowledge.tables
    between, needed = frozenset(table["taken_back_between"]), frozenset(table["taken_back_needed"])
    of_this, unless = frozenset(table["taken_back_of"]), frozenset(table["taken_back_unless"])
    sure = frozenset(table["taken_back_sure"])
    datings = frozenset((*table["taken_back_named"], *table["taken_back_dated"], *table["month_words"]))
    named, openers = frozenset(table["taken_back_named"]), [opener.split() for opener in table["taken_back_openers"]]
    for at, word in enumerate(said):
        if word not in meant:
            continue
        first = at
        while first and said[first - 1] in between:
            first -= 1
        name = first
        while name and said[name - 1] in named:
            name -= 1
        before = _without(openers, said[max(name - BEFORE_IT, 0) : name])
        if before[-1:] != ["warrant"]:
            dated = name
            while dated and (said[dated - 1] in datings or any(char.isdigit() for char in said[dated - 1])):
                dated -= 1
            start = max(dated - BEFORE_IT, 0)
            before = said[start:dated] if not sure.isdisjoint(said[max(dated - ITS_NAME, 0) : dated]) else before
        if (
            before[-1:] == ["warrant"]
            and (
                not needed.isdisjoint(said[first:at])
                or (first < at and tokens[at][1].endswith("."))
                or {"ordered", "be"} <= {*before, *said[first:at]}
            )
            and not of_this.isdisjoint(before[-ITS_NAME:])
            and unless.isdisjoint((*before, *said[at + 1 : at + 2]))
        ):
            return True
    return False


@lru_cache(maxsize=4)
def _sentence_words(knowledge: Knowledge) -> tuple[str, ...]:
    """The longer words of sentences that take a warrant back."""
    names = ("struck_out_words", "taken_back_between", "taken_back_of", "taken_back_named", "taken_back_dated")
    return ("warrant", *(word for name in names for word in knowledge.tables[name] if len(word) >= LONG))


def _mended(token: str, knowledge: Knowledge) -> str:
    """The word that is meant where a letter of it was read wrong: "heredy"."""
    if len(token) < LONG:
        return token
    near = process.extractOne(token, _sentence_words(knowledge), scorer=Levenshtein.distance, score_cutoff=1)
    return token if near is None else near[0]


def _without(openers: Sequence[Sequence[str]], said: list[str]) -> list[str]:
    """Words without those that say upon what a court acted."""
    for opener in openers:
        at = next((at for at in range(len(said)) if said[at : at + len(opener)] == list(opener)), None)
        if at is not None:
            return said[:at] + said[at + len(opener) :]
    return said


def _is_like(letters: str, meant: Sequence[str], like: float = LIKE) -> bool:
    return len(letters) >= READ and any(len(one) >= LONG and fuzz.ratio(letters, one) >= like for one in meant)


def _is_nearest(letters: str, meant: Sequence[str], others: Sequence[str]) -> bool:
    """Whether a stamp's word is one of these, and not more like another: "REFURNED" is 80 % REFUSED, 88 % RETURNED."""
    if letters in meant or not _is_like(letters, meant):
        return letters in meant
    return max(fuzz.ratio(letters, one) for one in meant) >= max(fuzz.ratio(letters, one) for one in others)


def _tall_letters(words: Sequence[Word], usual: float) -> Iterator[str]:
    """Tall capitals side by side: a stamp over print is read in pieces, some of them wrong."""
    tall = sorted((word for word in words if word.box.height >= TALL * usual), key=lambda word: word.box.x0)
    for first in tall:
        row = [word for word in tall if abs(word.box.middle[1] - first.box.middle[1]) < first.box.height]
        letters = "".join(char for word in row for char in word.text if char.isalpha())
        if letters.isupper():
            yield letters.lower()


def _says_so(segment: Segment, usual: float, meant: frozenset[str], beside: frozenset[str]) -> bool:
    """Capitals or large letters, larger than the print around, that say but this: who, when, by whom at most."""
    words = segment.norm.split()
    while words and len(words[0]) <= SPOILED and words[0] not in beside and words[0] not in meant:
        words = words[1:]  # asterisks before it, read as letters
    if words and len(words[0]) >= LONG and any(Levenshtein.distance(words[0], one) == 1 for one in WARRANTS):
        words = ["warrant", *words[1:]]
    # By whose order and when makes a line of its own telling, however small: "RECALLED BY ORDER OF THE COURT 3/4/26".
    telling = len(words) >= WHOLE_LINE and (words[0] in meant or (words[0] in WARRANTS and words[1] in meant))
    large = segment.height >= (STAMPED if segment.read_text.isupper() else PEN) * usual
    if not large and not (telling and segment.read_text.isupper()):
        return False
    rest = [word for word in words if word not in meant and word not in beside and not word.isdigit()]
    return len(rest) == 0 and any(word in meant for word in words)
