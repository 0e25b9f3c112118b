"""Whether many words are nearly words that papers print: then letters were read wrong, however sure OCR was."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Via

LONG = 7  # letters of a word that is looked at: shorter ones are near to too many others
ENDING = 2  # letters: "issuing" and "issued" are both words
FEW = 2  # so many words with letters wrong, and
# of the words that are known or nearly so. None of 650 papers of eight hands that were read well has as many (.15:
# eight have); of forms without 40 % of their lines 46 % have with 3 % of the letters wrong, 82 % with 6, 94 % with 12.
SHARE = 0.2
SPANISH = 5  # of the small words that only Spanish has: an English page with a Spanish saying has two or three

_BROKEN = re.compile(r"[A-Za-z]{2,}[0-9|][A-Za-z]+|[A-Za-z]+[0-9|][A-Za-z]{2,}")  # "ohi1d", "eu5tody"


def is_garbled(layouts: Sequence[Layout], knowledge: Knowledge) -> bool:
    """Whether letters of what was read from a picture are wrong so often that a word which decides may be lost."""
    every = [word.text for layout in layouts for word in layout.page.words if word.visible and word.via is Via.OCR]
    if not every:
        return False  # a page of text: the words that papers print need not be gathered
    tokens = {token for text in every for token in normal(text).split()}
    if len(tokens.intersection(knowledge.tables["spanish_words"])) >= SPANISH:
        return False
    read = {token for token in tokens if len(token) >= LONG}
    words = _printed(knowledge)
    wrong = sum(_is_misread(token, words) for token in read.difference(words))
    wrong += len({text for text in every if _BROKEN.fullmatch(text.strip(".,;:()"))})
    return wrong >= FEW and wrong >= SHARE * (wrong + len(read.intersection(words)))


def _is_misread(token: str, words: Sequence[str]) -> bool:
    """Whether a word is another with one letter wrong, and not that word with another ending."""
    near = process.extractOne(token, words, scorer=Levenshtein.distance, score_cutoff=1)
    if near is None:
        return False
    stem = min(len(token), len(near[0])) - ENDING
    return token[:stem] != near[0][:stem]


@lru_cache(maxsize=4)
def _printed(knowledge: Knowledge) -> tuple[str, ...]:
    """The longer words that known papers print, and those of titles and tables."""
    phrases = [phrase for form in knowledge.forms for marker in form.markers for phrase in marker.says]
    phrases += [phrase for marker in knowledge.signs for phrase in marker.says]
    phrases += [phrase for table in knowledge.tables.values() for phrase in table]
    phrases += [*knowledge.titles.heads, *knowledge.titles.lets_in]
    words = {word for phrase in phrases for word in normal(phrase).split()}
    return tuple(sorted(word for word in words if len(word) >= LONG))
