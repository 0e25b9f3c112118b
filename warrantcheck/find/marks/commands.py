"""Commands that let officers in, told by their grammar and by no list of sentences.

Somebody who acts for a state is told (commanded, ordered, authorized ...) to search, enter, arrest or take into
custody. That is what makes a court's paper a warrant, whatever its title: Fed. R. Crim. P. 4(b)(1) and 41(e)(2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from rapidfuzz import fuzz, process

from warrantcheck.find.lines.layout import Layout, around
from warrantcheck.model.claims import SHARED, Claim
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Knowledge, PointsTo, Weight, Where
from warrantcheck.model.paper import Via, Word

_QUOTES = frozenset('"“”„«‘')
MARKER = "command-to-officers"
LONG, LIKE = 7, 84.0  # letters of a word that OCR may have read wrong, and its likeness to the word that is meant
GAP = 14  # words between "take" and "into custody": who it is, and where to be found
REACH = 45  # words between being told and what to do: a place's description may stand between
BEFORE = 30  # characters before the command in which somebody asks for it, or says that it may come


_MAY = re.compile(r"\bmay \d{1,4}\b|\b\d{1,2} may\b|\bof may\b")  # the month
_GAP = re.escape(" ... ")


class _Grammar:
    """Expressions, each made once of the words in tables.toml, when it is asked for: most pages ask for one alone."""

    def __init__(self, knowledge: Knowledge) -> None:
        tables = knowledge.tables
        self.knowledge = knowledge
        self.own = frozenset(tables["command_not_misread"])
        self.known = tuple(
            word
            for name in ("command_told", "command_acts", "command_officers", "command_opens", "command_shall")
            for phrase in tables[name]
            for word in phrase.split()
            if len(word) >= LONG
        )

    def _any(self, name: str) -> str:
        return _any_of(self.knowledge.tables[f"command_{name}"])

    @cached_property
    def to_officers(self) -> re.Pattern[str]:
        told, acts, officers, shall = map(self._any, ("told", "acts", "officers", "shall"))
        within = rf"(?:\s\w+){{0,{REACH}}}?"
        whom = rf"(?:you|(?:(?:any|every|all|the|said|each|such)\s)?(?:\w+\s){{0,4}}?{officers}(?:\s\w+){{0,12}}?)"
        return re.compile(
            rf"\b(?:{whom}\s(?:and each of you\s)?(?:are|is|be|shall be)(?:\s\w+){{0,2}}?\s{told}{within}\s{acts}"
            rf"|{self._any('opens')}{within}\s{acts}|{officers}\sshall\s{shall})\b"
        )

    @cached_property
    def orders(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._any('orders')}\b")

    @cached_property
    def shall(self) -> re.Pattern[str]:
        return re.compile(rf"{self._any('officers')}\sshall\s{self._any('shall')}")

    @cached_property
    def acts(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._any('acts')}\b")

    @cached_property
    def asks(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._any('asked')}\b")


def _any_of(phrases: tuple[str, ...]) -> str:
    """One of these; " ... " stands for a few words."""
    gap = rf"(?:\s\w+){{0,{GAP}}}?\s"
    each = (re.escape(phrase).replace(_GAP, gap) for phrase in sorted(phrases, key=len, reverse=True))
    return "(?:" + "|".join(each) + ")"


_kept: list[_Grammar] = []


def _grammar(knowledge: Knowledge) -> _Grammar:
    if not _kept or _kept[0].knowledge is not knowledge:
        _kept[:] = [_Grammar(knowledge)]
    return _kept[0]


def commands(layout: Layout, knowledge: Knowledge) -> Iterator[Finding]:
    """The first command on a page that nobody merely asks for."""
    grammar = _grammar(knowledge)
    text = layout.text
    norm = text.norm
    by_ocr = any(word.via is Via.OCR for word in layout.page.words)
    meant = _as_meant(norm, grammar) if by_ocr else norm
    if not grammar.acts.search(meant):  # the dear expression only where there is something to be done
        return
    for match in grammar.to_officers.finditer(meant):
        before = meant[: match.start()]
        if grammar.asks.search(_MAY.sub("", before[-BEFORE:])):
            continue
        if grammar.shall.fullmatch(match.group()) and not grammar.orders.search(before):
            continue  # what officers shall do commands only where a court orders it: a statute says "shall", too
        start = _same_place(meant, norm, match.start())
        words = text.words(start, max(_same_place(meant, norm, match.end()), start + 1))
        if words and not _is_quoted(words):
            yield Finding(
                form=SHARED,
                marker=MARKER,
                points_to=PointsTo.JUDICIAL,
                weight=Weight.SUPPORTING,
                where=Where.BODY,
                read_text=" ".join(word.text for word in words),
                page=layout.page.number,
                box=around(word.box for word in words),
                via=words[0].via,
                score=1.0,
                claim=Claim.COMMANDS,
            )
            return


def _is_quoted(words: Sequence[Word]) -> bool:
    """Whether somebody tells what a paper says: “YOU ARE COMMANDED to arrest,” said the manager."""
    return any(word.text[:1] in _QUOTES for word in words)


def _as_meant(norm: str, grammar: _Grammar) -> str:
    """The text with its longer words put right that are nearly one of the grammar's."""
    fixed = []
    for token in norm.split(" "):
        if len(token) >= LONG and token not in grammar.known and token not in grammar.own:
            near = process.extractOne(token, grammar.known, scorer=fuzz.ratio, score_cutoff=LIKE)
            fixed.append(near[0] if near is not None and near[0][0] == token[0] else token)
        else:
            fixed.append(token)
    return " ".join(fixed)


def _same_place(meant: str, norm: str, at: int) -> int:
    """The character of `norm` at which the word begins that stands at `at` in `meant`: they have the same words."""
    before = meant.count(" ", 0, at)
    place = 0
    for _ in range(before):
        place = norm.index(" ", place) + 1
    return place
