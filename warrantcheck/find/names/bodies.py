"""Who a line names: a court of law, a state in whose name a paper speaks, an agency; read once, and kept as a value.

A line names a court only if a court's name explains every word of it: "Superior Court of California, County of Los
Angeles" does, "Judge of the Superior Court" and "Supreme Court of Pizza" do not. A state's agency is told by the words
that only agencies have in their names. The words are data (courts.toml); how they go together is `grammar`, how misread
letters are forgiven is `words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from msgspec.structs import replace
from rapidfuzz.distance import Levenshtein

from warrantcheck.find.lines.text import normal
from warrantcheck.find.names.grammar import Core, District, Grammar, Kind, Part, grammar_of
from warrantcheck.find.names.reading import Reading
from warrantcheck.find.names.words import (
    NOT_A_CAPTION,
    Token,
    looks_like_caption,
    may_need_regrouping,
    regrouped,
    tokens_of,
)
from warrantcheck.model.findings import Body, BodyKind
from warrantcheck.model.forms import Knowledge

MOST_LETTERS = 240  # three long lines
MOST_WORDS = 36
# Likeness of the whole line. At 3 % misread letters 97 of 100 captions reach it (tests); "DISTINCT COUNT" has 0.846.
ENOUGH = 0.85
# Words of an agency's heading at most: a city's name of four and "Department of Neighborhood Services, Code Enforcement
# Division" have 11.
AGENCY_WORDS = 11
SMALL_WORD = 3  # letters: "of", "and" stand in headings in small letters


@lru_cache(maxsize=4)
def _grammar(knowledge: Knowledge) -> Grammar:
    return grammar_of(knowledge.courts)


def body_in(text: str, knowledge: Knowledge) -> Body | None:
    """The body that a segment (a line, or two or three joined lines) names, if it names one and nothing else.

    A part of a court's name that may also stand for a state ("County of Cook") is a state's.

    Args:
        text: the segment as read.
        knowledge: whose `courts` are meant.
    """
    grammar = _grammar(knowledge)
    read = reading_of(text, knowledge)
    return _agency(text, grammar) if read is None else _court_or_state(*read, grammar) or _agency(text, grammar)


def districts(knowledge: Knowledge) -> Mapping[tuple[str, str], str]:
    """The federal districts that there are, as printed, by direction ("" for none) and state."""
    return _grammar(knowledge).districts


def _court_or_state(tokens: list[Token], parts: tuple[Part, ...], score: float, grammar: Grammar) -> Body | None:
    kinds = {part.kind for part in parts}
    where, district = _told(tokens, parts, grammar)
    named = Body(
        kind=BodyKind.COURT, name=_name(tokens, parts, grammar), where=where, district=district, score=round(score, 3)
    )
    state = kinds & {Kind.TITLED, Kind.PLACE} and not kinds - _OF_A_STATE and parts[-1].kind is not Kind.LINK
    if state and any(token.folded in grammar.words.own for token in tokens):
        return None  # "Country of Birth"
    if state:
        first = next(part.kind for part in parts if part.kind is not Kind.LINK)
        return replace(named, kind=BodyKind.STATE, whole=first is Kind.TITLED, score=1.0)
    if Kind.CORE in kinds:
        return None if _runs_on(tokens, parts[0]) else replace(named, whole=_whole(parts) or _seat(parts, grammar))
    return replace(named, whole=_seat(parts, grammar)) if _fragment(parts, grammar) else None


def _agency(text: str, grammar: Grammar) -> Body | None:
    """A heading, in capitals, with a word that only agencies have; police who ask for a warrant do not count."""
    words = text.split()
    if not words or ";" in text or any(not word[:1].isupper() for word in words if len(word) > SMALL_WORD):
        return None
    named, told = normal(text).split(), grammar.agency
    padded = f" {' '.join(named)} "
    if told["words"].isdisjoint(named) and not _says_one_of(padded, told["phrases"]):
        return None
    if len(named) > AGENCY_WORDS or "$" in text or not told["not_with"].isdisjoint(named):
        return None
    if _says_one_of(padded, told["not_with_phrases"]):
        return None
    if not _COURTS.isdisjoint(named) and told["courts"].isdisjoint(named):
        return None  # "Probate and Family Court Department"
    if named[0] in told["labels"] and named[1:2] not in (["of"], ["for"]):
        return None  # the label of an entry: "AGENCY Erie"
    of_a_place = _says_one_of(padded, told["of_a_place"]) and not text.rstrip().endswith(",")
    whole = of_a_place and told["not_of_a_place"].isdisjoint(named)
    return Body(kind=BodyKind.AGENCY, name=" ".join(words), whole=whole)


def _says_one_of(padded: str, phrases: Iterable[str]) -> bool:
    return any(f" {phrase} " in padded for phrase in phrases)


_COURTS = frozenset({"court", "courts"})
_OF_A_STATE = frozenset({Kind.LINK, Kind.TITLED, Kind.STATE, Kind.PLACE, Kind.TOWN, Kind.MARK})
_PLACES = frozenset({Kind.TITLED, Kind.STATE, Kind.PLACE, Kind.TOWN, Kind.DISTRICT})
_NEIGHBORS = _PLACES | {Kind.NUMBERED, Kind.NUMBER, Kind.DIVISION, Kind.LATE, Kind.ORDINAL}


@lru_cache(maxsize=256)  # a heading is asked for its court, then for its state
def reading_of(text: str, knowledge: Knowledge) -> tuple[list[Token], tuple[Part, ...], float] | None:
    """Tokens, parts and likeness, if the grammar explains the segment."""
    grammar = _grammar(knowledge)
    words = text.split()
    small = sum(len(word) > 3 and word.islower() for word in words)
    if len(text) > MOST_LETTERS or small * 3 > len(words) or NOT_A_CAPTION.search(text):
        return None
    tokens = tokens_of(text)
    if not 0 < len(tokens) <= MOST_WORDS or not looks_like_caption(tokens, grammar.small):
        return None
    for row in _groupings(tokens, text, grammar):
        if not grammar.may_explain(row):
            continue
        parts = Reading(grammar, row).parts()
        if parts is None or grammar.refused.line(row):
            continue
        letters = sum(len(token.folded) for token in row)
        score = 1 - sum(part.errors for part in parts) / letters
        if score >= ENOUGH:
            return row, parts, score
    return None


def _groupings(tokens: list[Token], text: str, grammar: Grammar) -> Iterator[list[Token]]:
    """The words as they stand; then hyphens opened; then with spaces put right."""
    yield tokens
    if may_need_regrouping(tokens):
        yield regrouped(text.replace("-", " ") if _SPELLED_OUT.search(text) else text, grammar.words)


def _runs_on(tokens: list[Token], part: Part) -> bool:
    """Does the segment begin in the middle of a sentence or of a label ("Judge / of the Superior Court")?"""
    if part.kind is not Kind.LINK:
        return False
    small = tokens[0].raw.islower()
    if tokens[0].raw == "ln":  # "In" or "in": the other words tell
        small = any(token.raw[0].islower() for token in tokens[part.end :] if len(token.raw) > 3)
    return small or part.words[0] in {"of", "de", "dei"}


def _fragment(parts: tuple[Part, ...], grammar: Grammar) -> bool:
    """Is it a part of a court's name that can stand on a line by itself?"""
    kinds = [part.kind for part in parts if part.kind is not Kind.MARK]
    if kinds == [Kind.LINK]:
        return tuple(word or "" for word in parts[0].words) in grammar.links_alone
    told = {part.kind for part in parts if part.kind not in {Kind.NUMBERED, Kind.LINK, Kind.MARK} or part.told is True}
    if kinds.count(Kind.STATE) and not told - {Kind.STATE}:
        return len(parts) == 1 and parts[0].told == DC
    return bool(told - {Kind.OFFICE}) and parts[-1].kind is not Kind.LINK


def _told(tokens: list[Token], parts: tuple[Part, ...], grammar: Grammar) -> tuple[str, str | None]:
    """Where the court is, and its federal district."""
    cores: list[Core] = [part.told for part in parts if part.kind is Kind.CORE]
    wheres = {core.where for core in cores}
    districts: list[District] = [part.told for part in parts if part.kind is Kind.DISTRICT and part.told.state]
    states: list[str] = [part.told for part in parts if part.kind in {Kind.TITLED, Kind.STATE}]
    sure = _sure_of_direction(tokens, parts, grammar)
    district = districts[0].name if districts and sure else None
    if not cores and states == [DC] and len(parts) == 1:
        return "", DC
    if "federal" in wheres or districts:
        return "federal", DC if not districts and states[:1] == [DC] else district
    if "tribal" in wheres:
        return "tribal", None
    told = next((where for where in (*(states if sure else ()), *wheres) if where), "")
    return told, None


def _sure_of_direction(tokens: list[Token], parts: tuple[Part, ...], grammar: Grammar) -> bool:
    """Northern is not Southern: a misread direction counts only if no other direction is nearly as near."""
    place = 0
    for part in parts:
        for token, word in zip(tokens[place : part.end], part.words, strict=True):
            if part.kind in {Kind.DISTRICT, Kind.STATE, Kind.TITLED} and word is not None and token.folded != word:
                for family in (family for family in grammar.compass if word in family):
                    own = Levenshtein.distance(token.folded, word)
                    if any(Levenshtein.distance(token.folded, other) <= own + 1 for other in family - {word}):
                        return False
        place = part.end
    return True


def _whole(parts: tuple[Part, ...]) -> bool:
    """Does the name say by itself that this is a court of law?"""
    cores = [part for part in parts if part.kind is Kind.CORE]
    if any(part.told.alone or (part.placed and part.told.place_is_enough) for part in cores):
        return True
    if len(cores) > 1 and any(part.placed for part in cores):
        return True  # "TRIAL COURT / Quincy District Court"
    if any(part.kind is Kind.SEAT and part.told for part in parts):
        return True  # "DISTRICT COURT, LOCATION: BANGOR"
    opening = parts[0].kind is Kind.LINK and len(parts[0].words) > 1 and parts[0].words[-1] in {"the", "ia"}
    return opening or any(part.kind in _NEIGHBORS for part in parts)


def _seat(parts: tuple[Part, ...], grammar: Grammar) -> bool:
    """ "29th Judicial Circuit, Jasper County, Missouri": a numbered circuit with its county and state is a court."""
    states = {part.told for part in parts if part.kind in {Kind.STATE, Kind.TITLED}}
    numbered = any(
        part.kind is Kind.NUMBERED and part.told is True and _SEATS.intersection(part.words) for part in parts
    )
    return numbered and bool(states) and (any(part.kind is Kind.PLACE for part in parts) or states <= grammar.by_number)


def _name(tokens: list[Token], parts: tuple[Part, ...], grammar: Grammar) -> str:
    """The name in headline letters, misread words put right, without "in the" before it and "of" behind it."""
    row = [part for part in parts if part.kind is not Kind.MARK]
    if len(row) > 1 and row[0].kind is Kind.LINK and tuple(w or "" for w in row[0].words) in grammar.opening:
        row.pop(0)
    if len(row) > 1 and row[-1].kind is Kind.LINK:
        row.pop()
    shouted = sum(token.raw.isupper() for token in tokens) * 2 > len(tokens)
    name = ""
    for part in row:
        begin = part.end - len(part.words)
        for token, word in zip(tokens[begin : part.end], part.words, strict=True):
            piece = _piece(token, word, grammar, shouted=shouted)
            name += piece[:1].upper() + piece[1:] if not name else piece
            name += ", " if token.comma else " "
    return name.strip(" ,")


def _piece(token: Token, word: str | None, grammar: Grammar, *, shouted: bool) -> str:
    if token.folded == "us" or word == "us":
        return "U.S."
    if word in grammar.small or (word is None and token.folded in _INSIDE):
        return grammar.words.shown.get(word or token.folded, token.raw).lower()
    if word is not None:
        return "No." if word == "no" else grammar.words.shown[word]
    if any(char.isdigit() for char in token.raw):
        return token.raw.lower() if _ORDINAL.fullmatch(token.raw) else token.raw
    if set(token.raw) <= set("IVX"):
        return token.raw
    return token.raw.title() if token.raw.isupper() and (shouted or len(token.raw) > 3) else token.raw


DC = "District of Columbia"
_INSIDE = frozenset({"of", "the", "and", "de", "ia", "du", "at"})
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)", re.IGNORECASE)
_SEATS = frozenset({"circuit", "district"})
_SPELLED_OUT = re.compile(r"(?i)(?:twent|thirt|fort|fift|sixt)[a-z1]-|of-")
