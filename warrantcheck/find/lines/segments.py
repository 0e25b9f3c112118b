"""Words in a row, and those that stand together on one line of a page."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

from warrantcheck.find.ink.middle import median
from warrantcheck.find.lines.text import around, normal
from warrantcheck.model.findings import Field
from warrantcheck.model.paper import Box, Word


class Run(Struct, frozen=True, eq=False, dict=True):
    """Words in a row, and their text."""

    words: tuple[Word, ...]

    @cached_property
    def read_text(self) -> str:
        return " ".join(word.text for word in self.words)

    @cached_property
    def norm(self) -> str:
        return normal(self.read_text)

    @cached_property
    def box(self) -> Box:
        """Around all; there must be words."""
        return around(word.box for word in self.words)

    def at(self, start: int, end: int) -> Run:
        """The words that hold characters `start` to `end` of the text."""
        kept, place = [], 0
        for word in self.words:
            if place < end and place + len(word.text) > start:
                kept.append(word)
            place += len(word.text) + 1
        return Run(tuple(kept))

    def after(self, words: int) -> Run:
        return Run(self.words[words:])

    def field(self, page: int, value: str, read: str | None = None) -> Field | None:
        """The run as an entry; None if there is nothing in it."""
        if not self.words or not value.strip():
            return None
        return Field(read_text=read or self.read_text, value=value, page=page, box=self.box)


class Segment(Run, frozen=True, eq=False, dict=True):
    """Words that stand together on one line of one page."""

    page: int
    line: int  # index of the line on its page, from the top
    place: int  # index of the segment on its line, from the left

    @cached_property
    def height(self) -> float:
        return median(word.box.height for word in self.words)

    @cached_property
    def top(self) -> float:
        """Of most of its words; that of its box is the highest word's."""
        return median(word.box.top for word in self.words)

    @cached_property
    def bottom(self) -> float:
        return median(word.box.bottom for word in self.words)

    @cached_property
    def tokens(self) -> tuple[tuple[str, int], ...]:
        """Normal tokens, each with the index of its word."""
        return tuple((token, at) for at, word in enumerate(self.words) for token in normal(word.text).split())

    @cached_property
    def letters(self) -> str:
        """All letters without blanks."""
        return "".join(token for token, _ in self.tokens)
