"""Likeness of single words, three-valued: a letter that OCR mixes up with another is forgiven, another word is not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from rapidfuzz.distance import Levenshtein

LONG = 7  # letters: in a shorter word one other letter makes another word ("Hill", "Mill"; "Maria", "Mario")

# Letters that OCR and spelling mix up, folded to one of them. Groups first: "rn" looks like "m".
_GROUPS = (("rn", "m"), ("vv", "w"))
_LETTERS = str.maketrans("01i|5z8q6", "olllssbob")
_PAIRS = frozenset(frozenset(pair) for pair in ("ce", "hn", "nu", "un", "uv", "tf", "lt", "bh", "gq", "kx", "ft", "rt"))


class Same(StrEnum):
    """Whether two entries mean the same."""

    YES = "same"
    NO = "differs"
    CANT_TELL = "cant-tell"


def overall(values: Iterable[Same]) -> Same:
    """One difference decides; without one, what can't be told."""
    every = set(values)
    return next(one for one in (Same.NO, Same.CANT_TELL, Same.YES) if one in every or one is Same.YES)


def either(one: str, other: str) -> Same:
    """Whether two parts of an entry are the same, of which one may not be said."""
    return Same.YES if one == other else Same.NO if one and other else Same.CANT_TELL


def plain(text: str) -> str:
    """Small letters without accents and apostrophes, one blank between words."""
    letters = unicodedata.normalize("NFKD", text.replace("\u2019", "'").replace("'", ""))
    letters = "".join(char for char in letters if not unicodedata.combining(char)).casefold()
    return " ".join(re.sub(r"[^\w#/|-]+", " ", letters.replace("_", " ")).split())


def folded(word: str) -> str:
    """The word with letters that look alike made one."""
    folds = word
    for group, one in _GROUPS:
        folds = folds.replace(group, one)
    return folds.translate(_LETTERS)


def same_word(one: str, other: str) -> Same:
    """Whether two plain words are the same word, perhaps misread."""
    a, b = one.translate(_LETTERS), other.translate(_LETTERS)
    if a == b or folded(one) == folded(other):
        return Same.YES
    edits = min(Levenshtein.distance(a, b), Levenshtein.distance(folded(one), folded(other)))
    long = min(len(a), len(b)) >= LONG
    differ = [frozenset(pair) for pair in zip(a, b, strict=False) if pair[0] != pair[1]]
    if len(a) == len(b) > 3 and edits == 1 and differ[0] in _PAIRS:
        return Same.YES if long else Same.CANT_TELL
    return Same.CANT_TELL if edits == 1 and long and a[:1] == b[:1] else Same.NO
