"""Sentences that take the paper back on which they stand: "the above warrant is hereby VACATED".

A sentence names this warrant and takes it back as a thing done: "is hereby recalled", "was quashed", "hereby recalls".
It is none where it states a condition, a choice that nobody has ticked, or speaks of another warrant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.model.forms import Knowledge

EMPTY = re.compile(r"[☐□◻]|\[_?\]?|\]|\(_?\)|_+")  # a box that nobody has ticked, or an entry
EMPTY_BOX = "[ ]"
BEFORE_IT, ITS_NAME = 9, 5  # words before such a word in which a condition stands; of the warrant's name, with "the"
AHEAD, ITS_KIND = 3, 4  # words before "recalls" in which the court stands; from its "the" to "warrant"
STATES = frozenset({"be", "is"})  # "it is ordered that the warrant is vacated"
LONG = 6  # letters of a word of which one may be read wrong
DONE = ("ed", "drawn")  # ends of words for what somebody did

Tables = Mapping[str, Sequence[str]]


def is_ordered(layout: Layout, knowledge: Knowledge, *, any_of_it: bool = False) -> bool:
    """Whether a sentence takes the paper back.

    Args:
        any_of_it: also a warrant that is only dated, "the warrant issued 10/11/2026": on a warrant that is another one,
            on an order in the same file it is this one.
    """
    table, text = knowledge.tables, layout.text
    phrases = table["taken_back_phrases"]  # of several words: "set aside"
    phrased = any(phrase in text.norm for phrase in phrases)
    if not (layout.by_ocr or phrased) and text.tokens.isdisjoint(
        (*table["struck_out_words"], *table["taken_back_now"])
    ):
        return False  # most pages have none of them
    texts = [word.text for segment in layout.segments for word in segment.words]
    tokens = [(normal(text) if not EMPTY.fullmatch(text) else EMPTY_BOX, text) for text in texts]
    if layout.by_ocr:
        tokens = [(_mended(token, knowledge), text) for token, text in tokens]
    tokens = list(_joined(tokens, [phrase.split() for phrase in phrases]))
    said = [token for token, _ in tokens]
    stops = [text.endswith(".") for _, text in tokens]  # what follows is another sentence's
    back = {*table["struck_out_words"], *(phrase.replace(" ", "-") for phrase in phrases)}
    return any(
        (word in table["taken_back_now"] and _takes(said, at, table))
        or (word in back and _is_taken(said, at, table, stops=stops[at], any_of_it=any_of_it))
        for at, word in enumerate(said)
    )


def _goes_on(said: list[str], at: int, table: Tables) -> bool:
    """Whether what follows says how it was done: "the foregoing warrant is vacated on motion of the State". Of a thing
    that is so by itself ("void", "invalid") it tells when that would be."""
    return said[at].endswith(DONE) and _has(said[at + 1 : at + 2], table["taken_back_behind"])


def _is_taken(said: list[str], at: int, table: Tables, *, stops: bool, any_of_it: bool) -> bool:
    """Whether what stands before a word like "recalled" says it of this warrant: "the within warrant has been"."""
    papers, sure_words = table["taken_back_papers"], table["taken_back_sure"]
    first = _back_over(said, at, table["taken_back_between"])
    name = _back_over(said, first, table["taken_back_named"])
    openers = [opener.split() for opener in table["taken_back_openers"]]
    before = _without(openers, said[max(name - BEFORE_IT, 0) : name])
    if not _has(before[-1:], papers):
        entered = {*table["taken_back_named"], *table["taken_back_dated"], *table["month_words"]}
        dated = name
        while dated and (said[dated - 1] in entered or any(char.isdigit() for char in said[dated - 1])):
            dated -= 1
        if any_of_it or _has(said[max(dated - ITS_NAME, 0) : first], sure_words):
            before = _without(openers, said[max(dated - BEFORE_IT, 0) : dated])
    between, called = said[first:at], before[-ITS_NAME:]
    ends = stops or _goes_on(said, at, table)
    done = _has(between, table["taken_back_needed"]) or (bool(between) and ends)
    ordered = "ordered" in before and not STATES.isdisjoint(between)
    paper = _has(before[-1:], papers) and (done or ordered)
    # Of orders there may be several, so only "the foregoing order".
    order = _has(before[-1:], table["taken_back_orders"]) and _has(called, sure_words)
    return (
        (paper or (order and (ordered or "hereby" in between)))
        and _has(called, table["taken_back_of"])
        and not _has((*before, *(() if stops else said[at + 1 : at + 2])), table["taken_back_unless"])
    )


def _takes(said: list[str], at: int, table: Tables) -> bool:
    """Whether a word like "recalls" has a court before it and this warrant behind it."""
    behind = said[at + 1 : at + 1 + ITS_KIND]
    end = next((place for place, word in enumerate(behind) if word in table["taken_back_papers"]), None)
    return (
        end is not None
        and _has(behind[:end], table["taken_back_of"])
        and _has(said[max(at - AHEAD, 0) : at], table["taken_back_by"])
        and not _has((*said[max(at - BEFORE_IT, 0) : at], *behind[:end]), table["taken_back_unless"])
    )


def _has(said: Iterable[str], words: Iterable[str]) -> bool:
    return not set(words).isdisjoint(said)


def _back_over(said: Sequence[str], at: int, skipped: Sequence[str]) -> int:
    while at and said[at - 1] in skipped:
        at -= 1
    return at


def _joined(tokens: Sequence[tuple[str, str]], phrases: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Words, and those of a phrase as one, with the text of its last word."""
    at = 0
    while at < len(tokens):
        long = next((len(one) for one in phrases if [said for said, _ in tokens[at : at + len(one)]] == list(one)), 1)
        yield "-".join(said for said, _ in tokens[at : at + long]), tokens[at + long - 1][1]
        at += long


@lru_cache(maxsize=4)
def _sentence_words(knowledge: Knowledge) -> tuple[str, ...]:
    """The longer words of sentences that take a warrant back."""
    names = ("struck_out_words", "taken_back_between", "taken_back_of", "taken_back_named", "taken_back_dated")
    every = (*names, "taken_back_papers", "taken_back_now")
    return tuple(word for name in every for word in knowledge.tables[name] if len(word) >= LONG)


def _mended(token: str, knowledge: Knowledge) -> str:
    """The word that is meant where a letter of it was read wrong: "heredy"."""
    words = _sentence_words(knowledge)
    if len(token) < LONG or token in words:
        return token
    near = process.extractOne(token, words, scorer=Levenshtein.distance, score_cutoff=1)
    return token if near is None else near[0]


def _without(openers: Sequence[Sequence[str]], said: list[str]) -> list[str]:
    """Words without those that say upon what a court acted."""
    for opener in openers:
        at = next((at for at in range(len(said)) if said[at : at + len(opener)] == list(opener)), None)
        if at is not None:
            return said[:at] + said[at + len(opener) :]
    return said
