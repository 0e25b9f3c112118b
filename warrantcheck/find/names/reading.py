"""One line, laid out as the parts of a court's name (a court, a state, a county, a number, ...) in the cheapest way.

The answer is None as soon as one word is left over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from warrantcheck.find.names.grammar import Core, District, Grammar, Kind, Node, Part
from warrantcheck.find.names.words import Token, fold

_CARDINAL = re.compile(r"\d{1,4}(?:-[\dOoIlS]{1,3}){0,3}[A-Za-z]?|[IVX]{1,6}|[A-Z]")
_BARE_NUMBER = re.compile(r"\d{1,4}(?:-[\dOoIlS]{1,3}){0,3}[A-Za-z]?|[IVX]{1,6}")
_ORDINAL = re.compile(r"[\dOoIlSB]{0,2}[\dlI](?:st|nd|rd|th)", re.IGNORECASE)
# "36T", "36IH"; never bare digits, or a house number would be one
_ORDINAL_MISREAD = re.compile(r"\d{1,3}(?:[tsnrTSNR][A-Za-z]?|[A-Za-z]?[hdtHDT])|\d\w{1,2}(?:ST|ND|RD|TH|st|nd|rd|th)")
# A capital first; or any letter or digit before capitals, which is one misread: "iECKLENBURG", "8EXAR".
_FREE = re.compile(r"[^\W\d_a-z][^\W_]*(?:-[^\W_]+)*|[^\W_][^\W\d_a-z][^\W_]*")
_MISREAD_SECTION_SIGN = frozenset({"8", "5", "S", "s", "$"})
_INSIDE_NAMES = frozenset(fold(word) for word in ("of", "the", "and", "de", "la", "du", "del", "los", "las"))
_INSIDE_NATIONS = _INSIDE_NAMES | {fold("Community")}
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
        self._walked: dict[int, list[Part]] = {}
        self._titled: bool | None = None
        self._federal = any(word == "us" or word == fold("United") for words in self.near for word, _ in words)
        self._tribe_is_told = any(word in grammar.tribal for words in self.near for word, _ in words)

    def parts(self) -> tuple[Part, ...] | None:
        for token, near, free in zip(self.tokens, self.near, self.free, strict=True):
            if not (
                near
                or free
                or _CARDINAL.fullmatch(token.raw)
                or _ORDINAL.fullmatch(token.raw)
                or _ORDINAL_MISREAD.fullmatch(token.raw)
            ):
                return None  # a word that nothing explains: most lines end here
        best = self._best(0, 0, None)
        return best[1] if best else None

    # Which parts may follow one another

    def _best(self, start: int, cores: int, before: Kind | None) -> tuple[float, tuple[Part, ...]] | None:
        if start == len(self.tokens):
            return None if before in {None, Kind.ORDINAL} else (0.0, ())
        key = (start, cores, before)
        if key in self._memo:
            return self._memo[key]
        best: tuple[float, tuple[Part, ...]] | None = None
        for part in self._parts_at(start):
            if not _may_follow(part.kind, before, cores):
                continue
            rest = self._best(part.end, cores + (part.kind is Kind.CORE), part.kind)
            if rest and (best is None or part.cost + rest[0] < best[0]):
                best = (part.cost + rest[0], (part, *rest[1]))
        self._memo[key] = best
        return best

    # Parts that begin at a token

    def _parts_at(self, start: int) -> list[Part]:
        if start not in self._at:
            self._at[start] = list(self._phrases_at(start)) + list(self._open_at(start)) + list(self._named_at(start))
            self._at[start] += list(self._numbers_at(start)) + list(self._tribal_at(start))
            self._at[start] += list(self._states_at(start))
        return self._at[start]

    def _walk(self, start: int) -> list[Part]:
        """All phrases of the tree that begin at a token, whatever their kind."""
        known = self._walked.get(start)
        if known is None:
            known = self._walked[start] = []
            stack: list[tuple[int, Node, int, tuple[str, ...]]] = [(start, self.grammar.root, 0, ())]
            while stack:
                place, node, errors, words = stack.pop()
                known += [Part(kind, place, errors, words, told) for kind, told in node.ends]
                for word, distance in self.near[place] if place < len(self.tokens) else ():
                    following = node.next.get(word)
                    if following is not None:
                        stack.append((place + 1, following, errors + distance, (*words, word)))
        return known

    def _phrases_at(self, start: int) -> Iterator[Part]:
        yield from (part for part in self._walk(start) if part.kind in _WHOLE_PARTS)
        raw = self.tokens[start].raw
        if raw in _MISREAD_SECTION_SIGN or self.tokens[start].folded == "ss":
            yield Part(Kind.MARK, start + 1, 0, (None,))

    def _states_at(self, start: int) -> Iterator[Part]:
        """ "State of Texas", "Northern District of Georgia": what stands before, and a state's name."""
        for opened in self._walk(start):
            if opened.kind not in {Kind.TITLE_OPEN, Kind.DISTRICT_OPEN}:
                continue
            for state in self._walk(opened.end):
                if state.kind is not Kind.STATE:
                    continue
                errors, words = opened.errors + state.errors, opened.words + state.words
                if opened.kind is Kind.DISTRICT_OPEN:
                    name = self.grammar.districts.get((opened.told, state.told))
                    yield Part(Kind.DISTRICT, state.end, errors, words, District(name, state.told))
                elif state.told in opened.told:
                    yield Part(Kind.TITLED, state.end, errors, words, state.told)

    def _open_at(self, start: int) -> Iterator[Part]:
        """ "County of" and up to three words, "City of", "Sala de"."""
        for opened in self._walk(start):
            kind = _OPENED.get(opened.kind)
            if kind is not None:
                for name in self._names_at(opened.end):
                    yield Part(kind, name.end, opened.errors + name.errors, opened.words + name.words)

    def _names_at(self, start: int) -> Iterator[Part]:
        """A place's own name: one to three free words, or a listed one with small words inside."""
        yield from (part for part in self._walk(start) if part.kind is Kind.PLACE_NAME)
        for end in range(start + 1, min(start + MOST_FREE, len(self.tokens)) + 1):
            if not self.free[end - 1]:
                return
            yield Part(Kind.PLACE_NAME, end, 0, (None,) * (end - start))

    def _named_at(self, start: int) -> Iterator[Part]:
        """ "Cook County", "Atlanta Division", "Cleveland Municipal Court"."""
        for name in self._names_at(start):
            for behind in self._walk(name.end):
                errors, words = name.errors + behind.errors, name.words + behind.words
                if behind.kind is Kind.PLACE_CLOSE:
                    yield Part(Kind.PLACE, behind.end, errors, words)
                elif behind.kind is Kind.LATE_CLOSE and (behind.told or self._federal or self._state_is_told(Core())):
                    yield Part(Kind.LATE, behind.end, errors, words)
                elif behind.kind is Kind.CORE and (behind.told.place_before or self._state_is_told(behind.told)):
                    yield Part(Kind.CORE, behind.end, errors, words, behind.told, placed=True)
        yield from self._of_a_town(start)
        if any(word == "at" for word, _ in self.near[start]):
            for name in self._names_at(start + 1):
                yield Part(Kind.AT, name.end, name.errors, (None, *name.words))

    def _of_a_town(self, start: int) -> Iterator[Part]:
        """ "Municipal Court of Cleveland, Ohio": such courts are a town's, and the state is told."""
        for court in self._walk(start):
            if court.kind is not Kind.CORE or not court.told.place_before or not self._state_is_told(court.told):
                continue
            for link in self._walk(court.end):
                if link.kind is Kind.LINK and link.words == ("of",):
                    for name in self._names_at(link.end):
                        errors, words = court.errors + link.errors + name.errors, court.words + link.words + name.words
                        yield Part(Kind.CORE, name.end, errors, words, court.told, placed=True)

    def _state_is_told(self, core: Core) -> bool:
        """ "Commonwealth of Kentucky, Jefferson Circuit Court": with the state told, any of its courts may be named."""
        if core.where:
            return False
        if self._titled is None:
            self._titled = any(
                part.kind in {Kind.TITLED, Kind.STATE}
                for start in range(len(self.tokens))
                for part in (*self._states_at(start), *self._walk(start))
            )
        return self._titled

    def _numbers_at(self, start: int) -> Iterator[Part]:
        token = self.tokens[start]
        if _BARE_NUMBER.fullmatch(token.raw):
            yield Part(Kind.NUMBER, start + 1, 0, (None,))
        for opened in self._walk(start):
            if opened.kind is not Kind.NUMBER_OPEN or opened.end == len(self.tokens):
                continue
            if _CARDINAL.fullmatch(self.tokens[opened.end].raw):
                yield Part(Kind.NUMBERED, opened.end + 1, opened.errors, (*opened.words, None), opened.told)
        for ordinal in self._ordinals_at(start):
            yield ordinal
            for behind in self._walk(ordinal.end):
                if behind.kind is Kind.ORDER_CLOSE:
                    errors = ordinal.errors + behind.errors
                    yield Part(Kind.NUMBERED, behind.end, errors, ordinal.words + behind.words, behind.told)

    def _ordinals_at(self, start: int) -> Iterator[Part]:
        if _ORDINAL.fullmatch(self.tokens[start].raw):
            yield Part(Kind.ORDINAL, start + 1, 0, (None,))
        elif _ORDINAL_MISREAD.fullmatch(self.tokens[start].raw):
            yield Part(Kind.ORDINAL, start + 1, 1, (None,))
        for part in self._walk(start):
            if part.kind is Kind.ORDINAL_WORD:
                yield Part(Kind.ORDINAL, part.end, part.errors, part.words)
            elif part.kind is Kind.TENS:
                for unit in self._walk(part.end):
                    if unit.kind is Kind.ORDINAL_WORD:
                        yield Part(Kind.ORDINAL, unit.end, part.errors + unit.errors, part.words + unit.words)

    # Courts of tribes

    def _tribal_at(self, start: int) -> Iterator[Part]:
        if not self._tribe_is_told:
            return
        yield from self._nation_first(start)
        yield from self._court_first(start)

    def _nation_first(self, start: int) -> Iterator[Part]:
        """ "Navajo Nation District Court", "Fort Peck Tribal Court"."""
        for end in range(start, min(start + MOST_TRIBAL, len(self.tokens)) + 1):
            if end > start and not self._tribal_word(end - 1, first=end - 1 == start):
                return
            free: tuple[str | None, ...] = (None,) * (end - start)
            for behind in self._walk(end):
                if behind.kind is Kind.TRIBAL:
                    core = Core("tribal", alone=end > start)
                    yield Part(Kind.CORE, behind.end, behind.errors, free + behind.words, core)
                elif behind.kind is Kind.NATION and end > start and _nearly(behind):
                    for court in self._walk(behind.end):
                        if court.kind is Kind.NATION_COURT:
                            words = free + behind.words + court.words
                            yield Part(Kind.CORE, court.end, court.errors, words, Core("tribal", alone=True))

    def _court_first(self, start: int) -> Iterator[Part]:
        """ "Tribal Court of the Hopi Tribe", "District Court of the Navajo Nation"."""
        for court in self._walk(start):
            if court.kind not in {Kind.TRIBAL, Kind.NATION_COURT}:
                continue
            for link in self._walk(court.end):
                if link.kind is not Kind.LINK:
                    continue
                for end in range(link.end + 1, min(link.end + MOST_TRIBAL, len(self.tokens)) + 1):
                    if not self._tribal_word(end - 1, first=end - 1 == link.end):
                        break
                    words = court.words + link.words + (None,) * (end - link.end)
                    if court.kind is Kind.TRIBAL:
                        yield Part(Kind.CORE, end, court.errors, words, Core("tribal", alone=True))
                    for nation in self._walk(end):
                        if nation.kind is Kind.NATION and _nearly(nation):
                            whole = words + nation.words
                            yield Part(Kind.CORE, nation.end, court.errors, whole, Core("tribal", alone=True))

    def _tribal_word(self, place: int, *, first: bool) -> bool:
        inside = any(word in _INSIDE_NATIONS for word, _ in self.near[place])
        tribal = any(
            part.kind is Kind.NATION and part.end == place + 1 and not part.errors for part in self._walk(place)
        )
        return self.free[place] or tribal or (not first and inside)

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


_WHOLE_PARTS = frozenset(
    {Kind.LINK, Kind.STATE, Kind.TITLED, Kind.CORE, Kind.DISTRICT, Kind.DIVISION, Kind.OFFICE, Kind.NUMBERED}
)
_OPENED = {
    Kind.PLACE_OPEN: Kind.PLACE,
    Kind.SALA_OPEN: Kind.PLACE,
    Kind.TOWN_OPEN: Kind.TOWN,
    Kind.LATE_OPEN: Kind.LATE,
}


def _nearly(nation: Part) -> bool:
    return nation.errors <= (len("".join(word or "" for word in nation.words)) > 5)


def _may_follow(kind: Kind, before: Kind | None, cores: int) -> bool:
    if before is Kind.ORDINAL:
        return kind is Kind.CORE
    if kind is Kind.LINK:
        return before is not Kind.LINK
    if kind is Kind.CORE:
        return cores < 2
    if kind is Kind.LATE:
        return cores > 0
    if kind is Kind.AT:
        return cores > 0 and before in {Kind.NUMBERED, Kind.PLACE, Kind.STATE, Kind.TITLED}
    if kind is Kind.NUMBER:
        return before is Kind.CORE or (before is Kind.DIVISION and cores > 0)
    if kind is Kind.MARK:
        return before in {Kind.PLACE, Kind.TITLED, Kind.STATE, Kind.TOWN}
    return True
