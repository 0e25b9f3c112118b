"""One line, laid out as the parts of a court's name (a court, a state, a county, a number, ...) in the cheapest way.

The answer is None as soon as one word is left over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from warrantcheck.find.names.grammar import Grammar, Kind, Node, Part, may_follow
from warrantcheck.find.names.together import TOGETHER, made
from warrantcheck.find.names.words import Token, fold

_CARDINAL = re.compile(r"\d{1,4}(?:-[\dOoIlS]{1,3}){0,3}[A-Za-z]?|\d{1,2}-[A-D]|[IVX]{1,6}|[A-Z]")
_BARE_NUMBER = re.compile(r"\d{1,4}(?:-[\dOoIlS]{1,3}){0,3}[A-Za-z]?|[IVX]{1,6}")
_ORDINAL = re.compile(r"[\dOoIlSB]{0,2}[\dlI](?:st|nd|rd|th)", re.IGNORECASE)
# "36T", "36IH"; never bare digits, or a house number would be one
_ORDINAL_MISREAD = re.compile(r"\d{1,3}(?:[tsnrTSNR][A-Za-z]?|[A-Za-z]?[hdtHDT])|\d\w{1,2}(?:ST|ND|RD|TH|st|nd|rd|th)")
# A capital first; or any letter or digit before capitals, which is one misread: "iECKLENBURG", "8EXAR".
_FREE = re.compile(r"[^\W\d_a-z][^\W_]*(?:-[^\W_]+)*|[^\W_][^\W\d_a-z][^\W_]*")
_MISREAD_SECTION_SIGN = frozenset({"8", "5", "S", "s", "$"})
_INSIDE_NAMES = frozenset(
    fold(word) for word in ("of", "the", "and", "de", "la", "du", "del", "los", "las", "Community")
)
MOST_FREE = 3  # words in a place's own name, as in "St. John Baptist"
MOST_TRIBAL = 9  # "Grand Traverse Band of Ottawa and Chippewa Indians"
# Names like these are too near to the words that carry a court's name; "Courtney" and "Country" are no counties.
_TOO_NEAR = frozenset(fold(w) for w in ("court", "courts", "district", "superior", "county", "supreme", "municipal"))


class Reading:
    """One line's tokens on their way to parts."""

    def __init__(self, grammar: Grammar, tokens: list[Token]) -> None:
        self.grammar = grammar
        self.tokens = tokens
        self.near = [grammar.words.near(token.folded) for token in tokens]
        self.free = [self._free(token, near) for token, near in zip(tokens, self.near, strict=True)]
        self._memo: dict[tuple[int, int, Kind | None], tuple[float, tuple[Part, ...]] | None] = {}
        self._at: dict[int, list[Part]] = {}
        self._singles: dict[int, dict[Kind, list[Part]]] = {}
        self.federal = any(word == "us" or word == fold("United") for words in self.near for word, _ in words)
        self._tribe_is_told = any(word in grammar.tribal for words in self.near for word, _ in words)

    def parts(self) -> tuple[Part, ...] | None:
        best = self._best(0, 0, None) if all(map(self._explained, range(len(self.tokens)))) else None
        return best[1] if best else None

    def _explained(self, at: int) -> bool:
        """Whether anything may explain the word: most lines end at one that nothing does."""
        if self.near[at] or self.free[at]:
            return True
        return any(part.kind is not Kind.MARK for part in self._numbers(at))

    # Which parts may follow one another

    def _best(self, start: int, cores: int, before: Kind | None) -> tuple[float, tuple[Part, ...]] | None:
        if start == len(self.tokens):
            return None if before in {None, Kind.ORDINAL} else (0.0, ())
        key = (start, cores, before)
        if key in self._memo:
            return self._memo[key]
        best: tuple[float, tuple[Part, ...]] | None = None
        for part in self.parts_at(start):
            if not may_follow(part.kind, before, cores):
                continue
            rest = self._best(part.end, cores + (part.kind is Kind.CORE), part.kind)
            if rest and (best is None or part.cost + rest[0] < best[0]):
                best = (part.cost + rest[0], (part, *rest[1]))
        self._memo[key] = best
        return best

    def parts_at(self, start: int) -> list[Part]:
        """The parts that may begin at a token."""
        if start not in self._at:
            one = self.single(start)
            self._at[start] = [part for kind in _BY_THEMSELVES for part in one.get(kind, ())]
            self._at[start] += [
                part
                for kind, made_of, told in TOGETHER
                if made_of[0] in one
                for row in self._rows(start, made_of)
                if (part := made(kind, row, told(self, row))) is not None
            ]
        return self._at[start]

    def _rows(self, start: int, kinds: tuple[Kind, ...]) -> Iterator[tuple[Part, ...]]:
        """Parts of these kinds, one behind another."""
        if not kinds:
            yield ()
            return
        for part in self.single(start).get(kinds[0], ()):
            for rest in self._rows(part.end, kinds[1:]):
                yield (part, *rest)

    def single(self, start: int) -> dict[Kind, list[Part]]:
        """What begins at a token, by its kind: phrases of the tree, numbers, free words."""
        known = self._singles.get(start)
        if known is None:
            known = self._singles[start] = {}
            if start < len(self.tokens):
                for part in (*self._phrases(start), *self._numbers(start), *self._names(start), *self._peoples(start)):
                    known.setdefault(part.kind, []).append(part)
        return known

    def _phrases(self, start: int) -> Iterator[Part]:
        stack: list[tuple[int, Node, int, tuple[str, ...]]] = [(start, self.grammar.root, 0, ())]
        while stack:
            place, node, errors, words = stack.pop()
            yield from (Part(kind, place, errors, words, told) for kind, told in node.ends)
            for word, distance in self.near[place] if place < len(self.tokens) else ():
                following = node.next.get(word)
                if following is not None:
                    stack.append((place + 1, following, errors + distance, (*words, word)))

    def _numbers(self, start: int) -> Iterator[Part]:
        raw = self.tokens[start].raw
        end, one = start + 1, (None,)
        if raw in _MISREAD_SECTION_SIGN or self.tokens[start].folded == "ss":
            yield Part(Kind.MARK, end, 0, one)
        if _BARE_NUMBER.fullmatch(raw):
            yield Part(Kind.NUMBER, end, 0, one)
        if _CARDINAL.fullmatch(raw):
            yield Part(Kind.CARDINAL, end, 0, one)
        if _ORDINAL.fullmatch(raw):
            yield Part(Kind.ORDINAL, end, 0, one)
        elif _ORDINAL_MISREAD.fullmatch(raw):
            yield Part(Kind.ORDINAL, end, 1, one)
        if any(word == "at" for word, _ in self.near[start]):
            yield Part(Kind.AT_WORD, end, 0, one)

    def _names(self, start: int) -> Iterator[Part]:
        """A place's own name: one to three free words; those with small words inside are listed."""
        for end in range(start + 1, min(start + MOST_FREE, len(self.tokens)) + 1):
            if not self.free[end - 1]:
                return
            yield Part(Kind.PLACE_NAME, end, 0, (None,) * (end - start))

    def _peoples(self, start: int) -> Iterator[Part]:
        """A tribe's own name: free words, and small ones inside."""
        if not self._tribe_is_told:
            return
        for end in range(start + 1, min(start + MOST_TRIBAL, len(self.tokens)) + 1):
            if not self._of_a_people(end - 1, first=end - 1 == start):
                return
            yield Part(Kind.PEOPLE_NAME, end, 0, (None,) * (end - start))

    def _of_a_people(self, place: int, *, first: bool) -> bool:
        inside = any(word in _INSIDE_NAMES for word, _ in self.near[place])
        tribal = any(
            part.kind is Kind.NATION and part.end == place + 1 and not part.errors for part in self._phrases(place)
        )
        return self.free[place] or tribal or (not first and inside)

    @cached_property
    def state_is_told(self) -> bool:
        """ "Commonwealth of Kentucky, Jefferson Circuit Court": with the state told, any of its courts may be named."""
        return any(Kind.STATE in self.single(start) for start in range(len(self.tokens)))

    @cached_property
    def court_is_told(self) -> bool:
        """Whether a name of a court stands on the line that needs no neighbor to be known as one."""
        return any(
            part.told.alone for start in range(len(self.tokens)) for part in self.single(start).get(Kind.CORE, ())
        )

    def _free(self, token: Token, near: tuple[tuple[str, int], ...]) -> bool:
        """May the token be a word of a place's own name?"""
        raw = token.raw
        if len(raw) < 2 or not _FREE.fullmatch(raw) or _ORDINAL.fullmatch(raw) or _ORDINAL_MISREAD.fullmatch(raw):
            return False
        letters = sum(char.isalpha() for char in token.raw)
        if letters * 5 < len(token.raw) * 3:
            return False
        if token.folded in self.grammar.structural or any(word in _TOO_NEAR for word, _ in near):
            return False
        return not self.grammar.refused.word(token.folded)


_BY_THEMSELVES = (
    *(Kind.LINK, Kind.STATE, Kind.CORE, Kind.DISTRICT, Kind.DIVISION, Kind.OFFICE, Kind.NUMBERED),
    *(Kind.MARK, Kind.NUMBER, Kind.ORDINAL),
)
