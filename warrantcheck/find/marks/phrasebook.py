"""Every phrase of the catalogue, once, sorted for quick look-up."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Sequence
from functools import cached_property, lru_cache

from msgspec import Struct

from warrantcheck.find.lines.layout import normal
from warrantcheck.model.claims import SHARED
from warrantcheck.model.forms import Knowledge, Marker, Where

SHARED_WORDS = 3  # one in so many of a sentence's longer words must be on the page as printed
GOES_ON = " ..."  # at the end of a phrase: any few words follow

TELLING = 4  # letters of a word that must be there
LOST_IN_A_FILE = 8  # one in so many of a sentence's longer words may differ between editions

SPLIT = re.compile(r"[\s(),;]+")
DASHES = re.compile(r"[-\u2010-\u2015._/\u00ad]+")
_DIGITS = str.maketrans("OQDoIl|!iSsBZz", "00001111155822")


class Known(Struct, frozen=True):
    """A marker and the form that it belongs to."""

    form: str
    marker: Marker


class Phrasebook(Struct, frozen=True, eq=False, dict=True):
    """Every phrase of the catalogue, once, sorted for quick look-up."""

    own_place: dict[str, tuple[Known, ...]]
    body: dict[str, tuple[Known, ...]]
    numbers: dict[str, tuple[Known, ...]]
    openings: dict[str, tuple[Known, ...]]  # "Dear ...": what a place begins with

    @cached_property
    def body_words(self) -> dict[str, tuple[str, ...]]:
        """The longer words of each sentence: one that shares hardly any with a page is not looked for there."""
        return {phrase: tuple(word for word in phrase.split() if len(word) >= TELLING) for phrase in self.body}

    @cached_property
    def different_words(self) -> dict[str, int]:
        """How many different longer words each sentence has."""
        return {phrase: len(set(words)) for phrase, words in self.body_words.items()}

    @cached_property
    def sentences_with(self) -> dict[str, tuple[str, ...]]:
        """The sentences in which each of the longer words stands."""
        table: dict[str, list[str]] = defaultdict(list)
        for phrase, words in self.body_words.items():
            for word in dict.fromkeys(words):
                table[word].append(phrase)
        return {word: tuple(phrases) for word, phrases in table.items()}

    def sentences_like(self, tokens: frozenset[str], *, by_ocr: bool) -> Iterator[str]:
        """Sentences that may stand on a page with these words: a third of their longer words do.

        What a file itself says is no misreading: there nearly all of them do.
        """
        shared = Counter(phrase for token in tokens for phrase in self.sentences_with.get(token, ()))
        for phrase, most in self.different_words.items():  # in the catalogue's order, whatever that of the words is
            if shared.get(phrase, 0) * SHARED_WORDS >= most and (
                by_ocr or says_the_same(self.body_words[phrase], tokens)
            ):
                yield phrase

    @cached_property
    def with_word(self) -> dict[str, tuple[str, ...]]:
        """The phrases that fill their place in which each word stands; of those with longer words these alone."""
        table: dict[str, list[str]] = defaultdict(list)
        for phrase in self.own_place:
            words = dict.fromkeys(phrase.split())
            for word in [one for one in words if len(one) >= TELLING] or words:
                table[word].append(phrase)
        return {word: tuple(phrases) for word, phrases in table.items()}

    def phrases_like(self, text: str, *, by_ocr: bool) -> Sequence[str]:
        """Phrases that may fill a place with this text: of like length, and where no letter is misread, with a word of
        it."""
        if by_ocr:
            return self._like_length(len(text))
        least, most = _lengths(len(text))
        shared = (phrase for word in text.split() for phrase in self.with_word.get(word, ()))
        return list(dict.fromkeys(phrase for phrase in shared if least <= len(phrase) <= most))

    @lru_cache(maxsize=256)  # noqa: B019 - a phrasebook lives as long as the knowledge it is made of
    def _like_length(self, length: int) -> tuple[str, ...]:
        least, most = _lengths(length)
        return tuple(phrase for phrase in self.own_place if least <= len(phrase) <= most)


def _lengths(length: int) -> tuple[int, int]:
    """The least and the most letters of a phrase that may be like a text of `length` letters by `FILLS`."""
    return int(length * 0.78), int(length / 0.78) + 1


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
        {phrase: tuple(known) for phrase, known in own.items()},
        {phrase: tuple(known) for phrase, known in body.items()},
        {phrase: tuple(known) for phrase, known in numbers.items()},
        {phrase: tuple(known) for phrase, known in openings.items()},
    )


@lru_cache(maxsize=4096)
def repaired(text: str) -> str:
    """Letters and digits that OCR mixes up made one: "Form 1-2OO" and "Form I-200" come out alike."""
    return DASHES.sub("", SPLIT.sub("", text)).translate(_DIGITS).upper()
