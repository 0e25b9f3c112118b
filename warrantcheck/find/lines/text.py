"""Words as they are compared: small letters and digits alone, a page's running text, the box around some words."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache
from typing import cast

from warrantcheck.model.paper import Box, Via, Word

_NO_LETTERS = re.compile(r"[^0-9a-z]+")
_SMALL = "".join(chr(code).lower() if chr(code).isalnum() else " " for code in range(128))  # twice as fast for ASCII
_MARKS = frozenset('"“”„«»')
_QUOTATION = re.compile(r"[\"“„«][^\"“”„«»]{3,}[\"”»]|[.?!,][\"”»]\s*$")


class _Late:
    """An expression that is compiled when it is first asked; Python keeps what it has compiled."""

    def __init__(self, text: str, flags: int) -> None:
        self._told = text, flags

    def __getattr__(self, name: str) -> object:
        found = self.__dict__[name] = getattr(re.compile(*self._told), name)
        return found


def late(text: str, flags: int = 0) -> re.Pattern[str]:
    """An expression for what few pages have: to compile all of `find` takes 25 ms, a tenth of a check's start."""
    return cast("re.Pattern[str]", _Late(text, flags))


@lru_cache(maxsize=20_000)
def normal(text: str) -> str:
    """Small letters and digits, one blank between words; accents, quotes and punctuation gone."""
    if text.isascii():
        if text.isalnum():
            return text.lower()
        return " ".join(text.replace("'s ", "s ").replace("'", "").translate(_SMALL).split())
    plain = text.replace("\u2019", "'").replace("'s ", "s ").replace("'", "")
    if not plain.isascii():
        plain = "".join(map(_plain, unaccented(plain)))
    return _NO_LETTERS.sub(" ", plain.lower()).strip()


def unaccented(text: str) -> str:
    """The text with accents and other marks on its letters gone."""
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


def quotes(text: str) -> bool:
    """Whether a place of its own tells what another paper says: “Judge’s signature” at the bottom."""
    return not _MARKS.isdisjoint(text) and _QUOTATION.search(text) is not None


def _plain(char: str) -> str:
    """Letters of other scripts stay letters: English words among Chinese ones do not fill their place."""
    if char.isascii() or not char.isalpha() or unicodedata.name(char, "").startswith("LATIN"):
        return char
    return "x"


class PageText:
    """The page's words as one normal text in which every character knows its word."""

    def __init__(self, words: Iterable[Word]) -> None:
        parts: list[str] = []
        self._starts: list[int] = []
        self._words: list[Word] = []
        at = 0
        for word in words:
            text = normal(word.text)
            if not text:
                continue
            self._starts.append(at)
            self._words.append(word)
            parts.append(text)
            at += len(text) + 1
        self.norm = " ".join(parts)
        self.tokens = frozenset(self.norm.split())
        self.by_ocr = any(word.via is Via.OCR for word in self._words)

    def words(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that characters `start` to `end` of `norm` belong to."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        return tuple(self._words[first : bisect_left(self._starts, end)])


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box around all; at least one is needed."""
    every = tuple(boxes)
    if len(every) == 1:
        return every[0]
    return Box(
        x0=min([box.x0 for box in every]),
        top=min([box.top for box in every]),
        x1=max([box.x1 for box in every]),
        bottom=max([box.bottom for box in every]),
    )
