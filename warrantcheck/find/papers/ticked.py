"""Boxes that refuse a warrant or take it back: "[X] DENIED". Of a PDF form, typed, or drawn and ticked by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace
from rapidfuzz import fuzz

from warrantcheck.find.ink.tick_boxes import box_before
from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.papers.undone import EMPTY
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box, CheckBox, Raster, Word

# A box that somebody has ticked, as a sign or as typed marks.
TICKED = re.compile(r"[☒☑✓✔✗✘]|[\[({|_]+[xX✓✔✗✘][\])}|_]+|[JLT|]?[xX]")
_BOX_AND_WORD = re.compile(r"([☐☒☑□]|[\[({|_]+\s?\S?\s?[\])}|_]+)(\w{3,}.*)")
LONG, LIKE = 5, 80.0  # letters of a word that may be read wrong, and its likeness: "quest" is 83 % request
BESIDE = 14.0  # points from a box to the words that it ticks
# Characters that a drawn box may be read as ("O", "DX", "[J"), and how wide they are at most, of the box's width: else
# its sides are strokes of letters ("is", "that").
MISREAD, WIDE = 3, 1.6


def is_ticked(layout: Layout, knowledge: Knowledge) -> bool:
    """Whether a box is ticked that says so of the warrant, or of what asked for it: "[X] DENIED". Of other things, such
    as bail or a service by night, the same box takes nothing back: so all of its line is looked at, but for words that
    are said of warrants only."""
    tables = knowledge.tables
    meant = (*tables["struck_out_words"], *tables["ticked_back"])
    rows = (tuple(word for segment in line for word in segment.words) for line in layout.lines)
    return any(_says_so(row, meant, layout, knowledge) for row in rows) or any(
        _says_so(segment.words, tables["ticked_apart"], layout, knowledge) for segment in layout.segments
    )


def _says_so(row: Sequence[Word], meant: Sequence[str], layout: Layout, knowledge: Knowledge) -> bool:
    """Whether a box in a row of words is ticked beside one of those meant, and the row speaks of nothing else."""
    tables, raster = knowledge.tables, layout.page.raster
    words = [one for word in row for one in _torn(word)]
    said = f" {normal(' '.join(word.text for word in words))} "
    if not any(f" {one} " in said for one in meant):
        return False
    may = frozenset((*" ".join(meant).split(), *tables["struck_out_beside"], *tables["ticked_beside"]))
    boxes = [*layout.page.check_boxes, *(() if raster is None else _drawn(raster, words))]
    before, *choices = _choices(words, boxes, tables["ticked_because"])
    if any(_begins(one, tables["ticked_whole"]) or _opens(one, may, tables) for one in choices):
        return True
    refuses = (_is_about(one, may) and _refuses(one, meant, tables["ticked_grants"]) for one in choices)
    return _is_about(before, may) and any(refuses)


def _begins(choice: Sequence[str], whole: Sequence[str]) -> bool:
    return f"{' '.join(choice)} ".startswith(tuple(f"{one} " for one in whole))


def _opens(choice: Sequence[str], may: frozenset[str], tables: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether what stands beside a box begins with a thing done to a warrant alone, whatever else it tells of that:
    "RECALLED / CANCELLED by the court on the date below". Of tenants who "vacated the premises" it is none."""
    done = frozenset(tables["struck_out_words"]).intersection(tables["ticked_apart"])
    return (
        bool(done.intersection(choice[:1]))
        and may.issuperset(choice[:2])
        and frozenset(tables["taken_back_unless"]).isdisjoint(choice)
    )


def _torn(word: Word) -> tuple[Word, ...]:
    """A box and the word that runs on from it without a space: "[X]DENIED", "[7]Quashed"."""
    found = _BOX_AND_WORD.fullmatch(word.text)
    if found is None:
        return (word,)
    box, text = found.groups()
    at = word.box.x0 + word.box.width * len(box) / len(word.text)
    return replace(word, text=box, box=replace(word.box, x1=at)), replace(word, text=text, box=replace(word.box, x0=at))


def _is_about(said: Sequence[str], may: frozenset[str]) -> bool:
    """Whether words say nothing but what such a box is about, and when; scraps of letters, and one misread, do."""
    return all(
        word in may
        or len(word) == 1
        or word.isdigit()
        or (len(word) >= LONG and any(len(one) >= LONG and fuzz.ratio(word, one) >= LIKE for one in may))
        for word in said
    )


def _refuses(choice: Sequence[str], meant: Sequence[str], grants: Sequence[str]) -> bool:
    """Whether the first thing that stands beside a box refuses or takes back: the next box may not have been read."""
    said = f" {' '.join(choice)} "
    first = min((at for one in meant if (at := said.find(f" {one} ")) >= 0), default=-1)
    return first >= 0 and all(not 0 <= said.find(f" {one} ") < first for one in grants)


def _drawn(raster: Raster, words: Sequence[Word]) -> Iterator[CheckBox]:
    """The boxes before a line's words; what lies on a word that is more than a box is none."""
    for word in words:
        if len(word.text) > MISREAD and (found := box_before(raster, word.box)) is not None:
            on_it = (one for one in words if one.box.overlap(found.box) > 0)
            if all(len(one.text) <= MISREAD and one.box.width <= WIDE * found.box.width for one in on_it):
                yield found


def _choices(words: Sequence[Word], boxes: Sequence[CheckBox], because: Sequence[str]) -> list[list[str]]:
    """What a line says before its first box, and then beside each box that is ticked: a form's, drawn or typed. What
    stands beside an empty box is left out, and so is why a box was ticked ("Reason: ...")."""
    said, listening = [list[str]()], True
    for word in words:
        if any(_is_read_of(word, one.box) for one in boxes):
            continue
        box = next((one for one in boxes if _stands_beside(word.box, one.box)), None)
        if box is not None:
            listening = box.ticked
            said += [normal(word.text).split()] if listening else []
        elif TICKED.fullmatch(word.text):
            said, listening = [*said, []], True
        elif EMPTY.fullmatch(word.text) or (len(said) > 1 and normal(word.text) in because):
            listening = False
        elif listening:
            said[-1] += normal(word.text).split()
    return said


def _is_read_of(word: Word, box: Box) -> bool:
    """Whether a word is what a drawn box was read as."""
    return len(word.text) <= MISREAD and word.box.overlap(box) > 0


def _stands_beside(word: Box, box: Box) -> bool:
    return 0 <= word.x0 - box.x1 < BESIDE and box.top < word.middle[1] < box.bottom
