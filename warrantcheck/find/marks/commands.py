"""Commands that let officers in, told by their grammar and by no list of sentences.

Somebody who acts for a state is told (commanded, ordered, authorized ...) to search, enter, arrest or take into
custody. That is what makes a court's paper a warrant, whatever its title: Fed. R. Crim. P. 4(b)(1) and 41(e)(2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from warrantcheck.find.lines.layout import Layout, around
from warrantcheck.model.claims import SHARED, Claim
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Knowledge, PointsTo, Where
from warrantcheck.model.paper import Word

_QUOTES = frozenset('"“”„«‘')
MARKER = "command-to-officers"
LONG, LIKE = 7, 84.0  # letters of a word that OCR may have read wrong, and its likeness to the word that is meant
# Words between "take" and "into custody": who it is, when born, and where to be found. Two hands' orders have up to 18.
GAP = 22
REACH = 45  # words between being told and what to do: a place's description may stand between
BETWEEN = 4  # words between "directs" and the officers: "directs any and all peace officers"
WHOM = 8  # words between "ordered that" and "be taken into custody"
BEFORE = 30  # characters before the command in which somebody asks for it, or says that it may come


_MAY = re.compile(r"\bmay \d{1,4}\b|\b\d{1,2} may\b|\bof may\b")  # the month
# What is so said states and asks nothing, whatever the sentence before it says: "the process would be in vain, YOU ARE
# HEREBY COMMANDED".
_STATES = re.compile(r"(?:it is (?:\w+ )?ordered|(?:and )?you are (?:hereby|therefore|further) \w+)\b")
_CONDITIONS = frozenset({"if", "that", "unless", "when", "whether"})
_SMALL = {"1s": "is", "ls": "is", "1t": "it", "lt": "it", "t0": "to", "1n": "in", "ln": "in"}  # as OCR reads them
_GAP = re.escape(" ... ")
# "officer of the jurisdiction shall forthwith search"
_MAY_DO = r"(?:\s\w+){0,5}?\smay\s"
_SHALL = r"(?:\s\w+){0,5}?\sshall\s(?:(?!not\b|be\b)\w+\s){0,2}?"
_MEANT = ("told", "acts", "officers", "opens", "shall", "passive")  # tables whose longer words may be read wrong


def _any_of(name: str, knowledge: Knowledge) -> str:
    """One of the phrases of a table; " ... " stands for a few words."""
    gap = rf"(?:\s\w+){{0,{GAP}}}?\s"
    longest_first = sorted(knowledge.tables[f"command_{name}"], key=len, reverse=True)
    return "(?:" + "|".join(re.escape(phrase).replace(_GAP, gap) for phrase in longest_first) + ")"


@lru_cache(maxsize=16)
def _said(name: str, knowledge: Knowledge) -> re.Pattern[str]:
    return re.compile(rf"\b{_any_of(name, knowledge)}\b")


@lru_cache(maxsize=4)
def _begins(knowledge: Knowledge) -> tuple[str, ...]:
    """How phrases begin that say what is to be done."""
    phrases = (phrase for name in ("acts", "passive", "may") for phrase in knowledge.tables[f"command_{name}"])
    return tuple({phrase.split(" ... ")[0] for phrase in phrases})


@lru_cache(maxsize=4)
def _officers_shall(knowledge: Knowledge) -> re.Pattern[str]:
    officers, shall, may = (_any_of(name, knowledge) for name in ("officers", "shall", "may"))
    return re.compile(rf"{officers}(?:{_SHALL}{shall}|{_MAY_DO}{may})")


@lru_cache(maxsize=4)
def _to_officers(knowledge: Knowledge) -> re.Pattern[str]:
    told, acts, officers, opens, shall, passive = (_any_of(name, knowledge) for name in _MEANT)
    orders, may = _any_of("orders", knowledge), _any_of("may", knowledge)
    speakers, says = _any_of("speakers", knowledge), _any_of("says", knowledge)
    pleas = _any_of("pleas", knowledge)
    within = rf"(?:\s\w+){{0,{REACH}}}?"
    whom = rf"(?:you|(?:(?:any|every|all|the|said|each|such)\s)?(?:\w+\s){{0,4}}?{officers}(?:\s\w+){{0,12}}?)"
    is_told = rf"(?:are|is|be|shall be)(?:\s\w+){{0,2}}?\s{told}(?!\s(?:not|to not)\b)"
    said = rf"{speakers}\s(?:\w+\s)?{says}\s(?:\w+\s){{0,{BETWEEN}}}?{officers}"
    # "The Court, having found probable cause from the Complaint that ..., orders, in the name of the State, that"
    ordered = rf"(?:{orders}|court{within}\sorders)"
    done = rf"{ordered}(?:\s\w+){{0,{WHOM}}}? that (?:(?!{pleas}\b)\w+\s){{1,{WHOM}}}?{passive}"
    return re.compile(
        rf"\b(?:(?:{whom}\s(?:and each of you\s)?{is_told}|{opens}|{said}){within}\s{acts}"
        rf"|{officers}(?:{_SHALL}{shall}|{_MAY_DO}{may})|{done})\b"
    )


@lru_cache(maxsize=4)
def _words(knowledge: Knowledge) -> frozenset[str]:
    phrases = (phrase for name in _MEANT for phrase in knowledge.tables[f"command_{name}"])
    return frozenset(word for phrase in phrases for word in phrase.split() if word.isalpha())


@lru_cache(maxsize=4)
def _long_words(knowledge: Knowledge) -> tuple[str, ...]:
    return tuple(sorted(word for word in _words(knowledge) if len(word) >= LONG))


def commands(layout: Layout, knowledge: Knowledge) -> Iterator[Finding]:
    """The first command on a page that nobody merely asks for."""
    text = layout.text
    norm = text.norm
    meant, places = _as_meant(norm, knowledge) if layout.by_ocr else (norm, None)
    # The dear expression only where there is something to be done.
    if not any(begin in meant for begin in _begins(knowledge)):
        return
    for match in _every(_to_officers(knowledge), meant, knowledge):
        start, end = match.span() if places is None else (_there(meant, places, at) for at in match.span())
        words = text.words(start, max(end, start + 1))
        if words and not _is_quoted(words):
            yield Finding(
                form=SHARED,
                marker=MARKER,
                points_to=PointsTo.JUDICIAL,
                where=Where.BODY,
                read_text=" ".join(word.text for word in words),
                page=layout.page.number,
                box=around(word.box for word in words),
                via=words[0].via,
                claim=Claim.COMMANDS,
            )
            return


def _every(pattern: re.Pattern[str], text: str, knowledge: Knowledge) -> Iterator[re.Match[str]]:
    """What is told to officers and not merely asked for. Behind an officer who asks another one may be told."""
    at = 0
    while (match := pattern.search(text, at)) is not None:
        if _is_asked(match, text[: match.start()], knowledge):
            at = match.start() + 1
        else:
            at = match.end()
            yield match


def _is_asked(match: re.Match[str], before: str, knowledge: Knowledge) -> bool:
    """Whether somebody asks for it, in or before the words of a command, or a statute says what officers shall do."""
    if _STATES.match(match.group()) and not set(before.split()[-1:]) & _CONDITIONS:
        return False  # "Considering the request, IT IS ORDERED that any peace officer"
    if _said("asked", knowledge).search(_said("not_asked", knowledge).sub("", _MAY.sub("", before[-BEFORE:]))):
        return True
    # What officers shall do commands only where a court orders it.
    if _officers_shall(knowledge).fullmatch(match.group()) and not _said("orders", knowledge).search(before):
        return True
    return bool(_said("breaks", knowledge).search(match.group()))


def _is_quoted(words: Sequence[Word]) -> bool:
    """Whether somebody tells what a paper says: “YOU ARE COMMANDED to arrest,” said the manager."""
    return any(word.text[:1] in _QUOTES for word in words)


def _as_meant(norm: str, knowledge: Knowledge) -> tuple[str, list[int]]:
    """The text with its longer words put right that are nearly one of the grammar's, or fell in two ("or dered"), and
    words that stand there twice, from the file and from its picture ("a a police officer"), once; and where each of its
    words begins in `norm`."""
    known, own = _long_words(knowledge), knowledge.tables["command_not_misread"]
    words = _words(knowledge)
    fixed: list[str] = []
    places: list[int] = []
    at = 0
    for token in norm.split(" "):
        if run := _run_together(token, words):
            fixed += run
            places += (at, at)
        elif fixed and len(fixed[-1]) + len(token) >= LONG and fixed[-1] + token in known:
            fixed[-1] += token
        elif not fixed or token != fixed[-1]:
            fixed.append(_SMALL.get(token) or _meant(token, known, own))
            places.append(at)
        at += len(token) + 1
    return " ".join(fixed), places


def _meant(token: str, known: Sequence[str], own: Sequence[str]) -> str:
    if len(token) < LONG or token in known or token in own:
        return token
    near = process.extractOne(token, known, scorer=fuzz.ratio, score_cutoff=LIKE)
    return near[0] if near is not None and near[0][0] == token[0] else token


def _run_together(token: str, words: frozenset[str]) -> tuple[str, str] | None:
    """The two words of commands between which the space was lost: "intocustody"."""
    if len(token) <= LONG or token in words:
        return None
    cuts = ((token[:at], token[at:]) for at in range(2, len(token) - 1))
    return next((both for both in cuts if words.issuperset(both) and len(max(both, key=len)) >= LONG - 1), None)


def _there(meant: str, places: Sequence[int], at: int) -> int:
    """The character of the text as read at which the word begins that stands at `at` in what is meant."""
    return places[meant.count(" ", 0, at)]
