"""What writing and stamps over a paper say that takes nothing back: entries, dates, names, words of offices' stamps."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, reduce

from msgspec.structs import replace
from rapidfuzz import fuzz

from warrantcheck.find.ink.written import Writing
from warrantcheck.find.lines.layout import Layout, Segment, normal
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box, Via, Word

LIKE_WHO = 85.0  # likeness of a title that was cut, to itself: "respondent" is 78 % deponent
# Likeness of what was read of a script to the name that is printed: "Kelleutach" is 70 % like Kallenbach. Of 758 names
# on drawn papers four are more like a word that takes a paper back, up to 73 %.
LIKE_NAME = 66.0
LONG, LIKE = 5, 78.0  # letters of a stamp's word, and its likeness: "REGALED" is 80 % RECALLED
# Of writing by hand, in heights of the page's print. Of 279 pages that look signed for a court, by nine hands, four had
# writing of their own that was not told from such words. Of drawn ones by hands kept apart 29 of 30 words of 24 points
# and more were seen, 6 of 14 of 14 and 18 points, and 3 of 11 that lay over the signature itself.
OVER_PRINT = 2.95  # so high it is more than an entry, wherever it stands
ALONE, WIDE = 1.7, 7.0  # so high and wide it is, where it stands by itself
# Points: so high is what is written on a line of the form at most: an entry, or a signature whose strokes reach over it
# and through its label: four of 57 signed papers by one hand had one of 48 to 67. Of 49 drawn stamps that lie over a
# signature, and words by pen, none is told otherwise than with 42.
HAND = 72.0
# Of its highest piece that another one is as high as, and widths of such a piece: a word of four letters is wider.
NO_LETTER = 0.6, 1.6
INSIDE = 0.5  # of such a letter that stands in the signed place; of the R of a stamp under a name a third did
# Points to a word of print, its confidence, and how much of it stands level: beside it a lower hand fills in an entry.
ASIDE, SURE, LEVEL = 100.0, 0.7, 0.4
# Of the print, and of the page: there a docket's number, a fax's line or a form's number stands; so high it may be.
HEADING, TOP, TOP_HAND = 0.15, 0.08, 4.0
AROUND, LETTERS = (3.0, 2.0), 9.0  # around words of a stamp its frame runs; so many times as high as they it is at most
# Of an entry by hand, of which the file's text or the engine says what it is: of its place that these words cover, how
# many and of how many letters together, and by how much of its height a script reaches beyond its box. What takes a
# paper back has up to 10 letters, and is at least as like itself as a name may be (LIKE_NAME).
ENTERED, ENTRY_WORDS, ENTRY_LETTERS, REACHES = 0.6, 2, 12, 0.35
BELOW, ASIDE_LABEL = 17.0, 16.0  # points from a place to sign to its label under it, and to its side
BEHIND_LABEL = 30.0  # points from a label to what is filled in behind it
NAME_WORDS = 6  # of the name over such a label


def is_harmless(one: Writing, layout: Layout, said: frozenset[str], knowledge: Knowledge) -> bool:
    """Whether writing is a stamp that was read, an entry, a date, a number at the head; or too small to be told."""
    box, usual = one.box, one.usual
    words = [word for word in layout.page.words if word.visible]
    # "WARRANT" by pen: what else was written there, and not read, is said of it.
    large = (word for word in words if not is_print(word) and word.box.height >= OVER_PRINT * usual)
    of_it = (word for word in large if word.box.overlap(box) > 0)
    if any(normal(word.text) in knowledge.tables["taken_back_papers"] for word in of_it):
        return False
    across, down = AROUND[0] * usual, AROUND[1] * usual
    near = Box(x0=box.x0 - across, top=box.top - down, x1=box.x1 + across, bottom=box.bottom + down)
    if any(says(word, said) and _is_of(word, box, near) for word in words):
        return True
    taking_back = knowledge.tables["struck_out_words"]
    if is_entered(box, layout.page.words, taking_back):
        return True
    labels = [_with_name(segment, layout) for segment in layout.segments if _names_signer(segment.norm, knowledge)]
    placed = one.on_lines or any(_is_under(label, box) for label in labels)
    if placed and (one.tallest < HAND or is_one_letter(one)):
        return True
    if box.bottom < TOP * layout.page.height and one.tallest < TOP_HAND * usual:
        return True
    filled_in = _is_filled_in(box, layout, frozenset(knowledge.tables["days_and_numbers"]))
    return one.tallest < OVER_PRINT * usual and (
        one.tallest < ALONE * usual or box.width < WIDE * usual or filled_in or not _stands_alone(box, layout)
    )


def _is_filled_in(box: Box, layout: Layout, labels: frozenset[str]) -> bool:
    """Whether writing stands right behind a label that asks for a day or a number, also where a hand wrote above its
    line: "Date and time issued: 05/06/2026"."""
    return any(
        0 <= box.x0 - one.box.x1 < BEHIND_LABEL
        and box.top < one.box.bottom
        and one.box.top < box.bottom + one.height
        and labels.issuperset(one.norm.split())
        for one in layout.segments
        if one.norm
    )


def is_print(word: Word) -> bool:
    """Whether a word is the paper's own, and was read surely."""
    return word.visible and not word.over and word.confidence > SURE


def is_entered(box: Box, words: Sequence[Word], taking_back: Sequence[str]) -> bool:
    """Whether writing is an entry: words that were read surely cover it, and the file's own ones, though the engine
    reads something else in letters of a script."""
    covered, letters, count = 0.0, 0, 0
    for word in words:
        high = REACHES * word.box.height
        whole = replace(word.box, top=max(word.box.top - high, 0.0), bottom=word.box.bottom + high)
        if word.over or whole.overlap(box) <= 0 or (word.via is Via.OCR and word.confidence <= SURE):
            continue
        text = normal(word.text)
        if most_like(text, taking_back) >= LIKE_NAME or text in taking_back:
            return False
        covered, letters, count = covered + whole.overlap(box), letters + len(text.replace(" ", "")), count + 1
    return covered >= ENTERED * box.area and letters >= ENTRY_LETTERS and count >= ENTRY_WORDS


@lru_cache(maxsize=4)
def _who_signs(knowledge: Knowledge) -> frozenset[str]:
    """Words of labels under which somebody signs."""
    tables = ("signer_judge", "signer_magistrate", "signer_clerk", "signer_blurred", "swears_label", "signs_besides")
    return frozenset(word for table in tables for word in knowledge.tables[table])


def _names_signer(norm: str, knowledge: Knowledge) -> bool:
    """Whether a line says who signs; a signature has cut letters out of a long word: "AFFIAXT"."""
    who, words = _who_signs(knowledge), norm.split()
    return not who.isdisjoint(words) or any(
        fuzz.ratio(word, one) >= LIKE_WHO for word in words if len(word) > LONG for one in who if len(one) > LONG
    )


def _with_name(label: Segment, layout: Layout) -> Box:
    """A label with the name of who signs, where that stands over it: "Ada Sample / Deputy Prosecuting Attorney"."""
    names = (one.box for one in layout.above(label) if len(one.words) <= NAME_WORDS)
    return reduce(Box.union, names, label.box)


def is_one_letter(writing: Writing) -> bool:
    """Whether only one stroke of it is high, and no wider than a letter or two: no word is written so."""
    high = [one.box for one in writing.pieces if one.box.height >= NO_LETTER[0] * writing.tallest]
    return len(high) == 1 and high[0].width <= NO_LETTER[1] * high[0].height


def _is_of(word: Word, box: Box, near: Box) -> bool:
    """Whether a word stands in a writing; of one that was read by itself a part may be that writing."""
    if word.over:
        return near.overlap(word.box) > 0
    return holds(near, word.box) and box.height <= LETTERS * word.box.height


def lies_in(box: Box, other: Box) -> bool:
    """Whether the middle of a box lies in another one."""
    return other.x0 <= box.middle[0] <= other.x1 and other.top <= box.middle[1] <= other.bottom


def _is_under(label: Box, box: Box) -> bool:
    """Whether a label begins right under a place, as under a line to sign on that was not seen; writing may cut it."""
    beside = max(label.x0 - box.x1, box.x0 - label.x1)
    return box.middle[1] < label.bottom and label.top < box.bottom + BELOW and beside < ASIDE_LABEL


def _stands_alone(box: Box, layout: Layout) -> bool:
    """Whether no print stands level with a place, and it is below the heading."""
    if layout.depth(box) < HEADING:
        return False
    words = [word for segment in layout.segments for word in segment.words if word.confidence > SURE]
    return not any(
        min(one.box.bottom, box.bottom) - max(one.box.top, box.top) > LEVEL * one.box.height
        and max(one.box.x0 - box.x1, box.x0 - one.box.x1) < ASIDE
        for one in words
        if len(normal(one.text)) > 1
    )


def most_like(word: str, others: Sequence[str]) -> float:
    """The likeness of a word to that of others which it is most like, 0 to 100; 0 for short ones."""
    return max((fuzz.ratio(word, one) for one in others if min(len(word), len(one)) >= LONG), default=0.0)


def says(word: Word, said: frozenset[str]) -> bool:
    """Whether a word in capitals is one of these, with a letter or two misread."""
    text = normal(word.text)
    like = len(text) >= LONG and any(fuzz.ratio(text, one) >= LIKE for one in said)
    # Of a stamp over a title one word was read of both: "GLOSERVEDKIN".
    within = word.over and any(len(one) > LONG and one in text for one in said)
    return word.visible and word.text.isupper() and (text in said or like or within)


def holds(box: Box, other: Box) -> bool:
    """Whether all of another box lies in one: a watermark down the page is no stamp's word."""
    return box.x0 <= other.x0 and other.x1 <= box.x1 and box.top <= other.top and other.bottom <= box.bottom
