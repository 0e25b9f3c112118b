"""Every phrase of the catalogue, once, sorted for quick look-up."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Sequence
from functools import cached_property, lru_cache

from msgspec import Struct

from warrantcheck.find.lines.layout import PageText, normal
from warrantcheck.model.claims import SHARED
from warrantcheck.model.forms import Knowledge, Marker, Where

SHARED_WORDS = 3  # one in so many of a sentence's longer words must be on the page as printed
NEARLY_ALL = 4 / 3  # the same where no letter is misread: looked at more closely by `says_the_same`
SHARED_IN_A_FILE = 2  # the same of a phrase that fills its place, where no letter is misread
GOES_ON = " ..."  # at the end of a phrase: any few words follow

STEM = 6  # letters by which words are the same in a file's short places: "inquilinos" is "inquilino"
TELLING = 4  # letters of a word that must be there
LOST_IN_A_FILE = 8  # one in so many of a sentence's longer words may differ between editions

SPLIT = re.compile(r"[\s(),;]+")
DASHES = re.compile(r"[-\u2010-\u2015._/\u00ad]+")
_DIGITS = str.maketrans("OQDoIl|!iSsBZz", "00001111155822")


class Known(Struct, frozen=True):
    """A marker and the form that it belongs to."""

    form: str
    marker: Marker


class Phrases(Struct, frozen=True, eq=False, dict=True):
    """Phrases with their markers, in the catalogue's order, and by their longer words."""

    known: dict[str, tuple[Known, ...]]
    head: int | None = None  # letters by which words are the same: "estimados" is "estimado"

    @cached_property
    def words(self) -> dict[str, tuple[str, ...]]:
        """The longer words of each: a phrase that shares hardly any with a page is not looked for there."""
        return {phrase: tuple(word for word in phrase.split() if len(word) >= TELLING) for phrase in self.known}

    @cached_property
    def _different(self) -> dict[str, int]:
        return {phrase: len({word[: self.head] for word in words}) for phrase, words in self.words.items()}

    @cached_property
    def _with(self) -> dict[str, tuple[str, ...]]:
        table: dict[str, list[str]] = defaultdict(list)
        for phrase, words in self.words.items():
            for word in {word[: self.head] for word in words}:
                table[word].append(phrase)
        return {word: tuple(phrases) for word, phrases in table.items()}

    def sharing(self, tokens: frozenset[str], one_in: float) -> Iterator[str]:
        """Phrases of whose different longer words one in so many is among these."""
        heads = {token[: self.head] for token in tokens}
        shared = Counter(phrase for token in heads for phrase in self._with.get(token, ()))
        for phrase, most in self._different.items():  # in the catalogue's order, whatever that of the words is
            if shared.get(phrase, 0) * one_in >= most:
                yield phrase


class Phrasebook(Struct, frozen=True, eq=False, dict=True):
    """Every phrase of the catalogue, once, sorted for quick look-up."""

    own_place: Phrases
    body: Phrases
    numbers: dict[str, tuple[Known, ...]]
    openings: dict[str, tuple[Known, ...]]  # "Dear ...": what a place begins with

    def sentences_like(self, text: PageText) -> Iterator[str]:
        """Sentences that may stand on a page: a third of their longer words do.

        What a file itself says is no misreading: there nearly all of them do.
        """
        for phrase in self.body.sharing(text.tokens, SHARED_WORDS if text.by_ocr else NEARLY_ALL):
            if text.by_ocr or says_the_same(self.body.words[phrase], text.tokens):
                yield phrase

    def filling(self, text: PageText) -> Sequence[str]:
        """Phrases that may fill a place of a page, the shortest first: in what a file itself says half of their longer
        words are on it."""
        if text.by_ocr:
            return self._by_length
        return sorted(self.own_place.sharing(text.tokens, SHARED_IN_A_FILE), key=len)

    @cached_property
    def _by_length(self) -> tuple[str, ...]:
        return tuple(sorted(self.own_place.known, key=len))


def like_length(phrases: Sequence[str], length: int) -> Sequence[str]:
    """Phrases, sorted by length, that may be like a text of `length` letters by `FILLS`."""
    return phrases[
        bisect_left(phrases, int(length * 0.78), key=len) : bisect_right(phrases, length / 0.78 + 1, key=len)
    ]


def says_the_same(words: Sequence[str], there: Container[str]) -> bool:
    """Whether nearly all the words of a sentence are there: "child" in the place of "alien" makes another one."""
    return sum(word not in there for word in words) <= len(words) // LOST_IN_A_FILE


@lru_cache(maxsize=4)
def phrasebook(knowledge: Knowledge) -> Phrasebook:
    """The phrasebook of what is known, made once."""
    own: dict[str, list[Known]] = defaultdict(list)
    body: dict[str, list[Known]] = defaultdict(list)
    numbers: dict[str, list[Known]] = defaultdict(list)
    openings: dict[str, list[Known]] = defaultdict(list)
    shared = ((SHARED, marker) for marker in knowledge.signs)
    of_forms = ((form.id, marker) for form in knowledge.forms for marker in form.markers)
    for form, marker in (*shared, *of_forms):
        known = Known(form, marker)
        for says in marker.says:
            if marker.where is Where.FORM_NUMBER:
                numbers[repaired(says)].append(known)
            elif says.endswith(GOES_ON):
                openings[normal(says)].append(known)
            elif marker.where is Where.BODY:
                body[normal(says)].append(known)
            else:
                own[normal(says)].append(known)
    return Phrasebook(
        Phrases({phrase: tuple(known) for phrase, known in own.items()}, STEM),
        Phrases({phrase: tuple(known) for phrase, known in body.items()}),
        {phrase: tuple(known) for phrase, known in numbers.items()},
        {phrase: tuple(known) for phrase, known in openings.items()},
    )


@lru_cache(maxsize=4096)
def repaired(text: str) -> str:
    """Letters and digits that OCR mixes up made one: "Form 1-2OO" and "Form I-200" come out alike."""
    return DASHES.sub("", SPLIT.sub("", text)).translate(_DIGITS).upper()
