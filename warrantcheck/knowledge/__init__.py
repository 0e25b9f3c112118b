"""Data files become one frozen `Knowledge`.

The everyday way reads one compiled file (`data/knowledge.json`): a hundred TOML files and their checking would cost
as much time as the rest of the answer. `python -m warrantcheck.knowledge` compiles it from the files, and a test
holds the two against each other. Whoever adds files of their own (`forms_folder`) has them read and checked then.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from msgspec import Struct, convert
from msgspec.json import decode
from msgspec.structs import replace

from warrantcheck.errors import BadKnowledge
from warrantcheck.model.facts import Case, Facts
from warrantcheck.model.forms import (
    Around,
    At,
    Form,
    HelpList,
    Kind,
    Knowledge,
    Lead,
    Marker,
    Names,
    Phrases,
    Statement,
    StatePlace,
    TitleWords,
    Topic,
)
from warrantcheck.model.paper import Seen
from warrantcheck.model.rows import Answer, Row
from warrantcheck.model.verdict import Verdict

DATA = Path(__file__).parent.parent / "data"
COMPILED = "knowledge.json"
NO_TITLES: dict[str, Any] = {
    "head": (),
    "about": (),
    "attributive": (),
    "conveys": (),
    "lets_in": (),
    "proposed": (),
    "undoes": (),
}
WHOLE_FILE = "*"  # key of a fault that is of no single key

_Shape = TypeVar("_Shape")


class _Row(Struct, frozen=True):
    """A row of a table that decides, in the words of data/verdict/."""

    id: str
    answer: str
    says: str
    when: tuple[tuple[str, tuple[str, ...]], ...]
    firm: bool = True
    read_by: str = ""


class _Head(Struct, frozen=True):
    names: Names
    words: tuple[str, ...]


class _Titles(Struct, frozen=True):
    head: tuple[_Head, ...]
    about: frozenset[str]
    conveys: frozenset[str]
    lets_in: tuple[str, ...]
    proposed: frozenset[str]
    undoes: frozenset[str]
    attributive: frozenset[str]


class _Sentences(Struct, frozen=True, kw_only=True):
    """Of the compiled file what help pages and refusals say; the rest of it is passed over."""

    messages: dict[str, dict[str, str]]
    places: dict[str, dict[str, str | tuple[str, ...]]]
    law_as_of: str
    law_newest: str
    law_reviewed_by: str = ""
    law: tuple[Statement, ...] = ()
    search_days: dict[str, int] = {}
    states: dict[str, dict[str, StatePlace]] = {}
    guide: tuple[Topic, ...] = ()
    lists: tuple[HelpList, ...] = ()
    addresses: dict[str, Any] = {}


class _Compiled(_Sentences, frozen=True, kw_only=True):
    """The compiled file, as `files.compiled` makes it."""

    forms: tuple[Form, ...]
    signs: tuple[Marker, ...]
    tables: dict[str, tuple[str, ...]]
    courts: dict[str, Any]
    kinds: tuple[Kind, ...]
    titles: _Titles
    phrases: Phrases = Phrases()
    around: Around = Around()
    leads: tuple[tuple[str, At, tuple[str, ...]], ...] = ()
    questions: tuple[tuple[str, tuple[_Row, ...]], ...] = ()
    rules: tuple[_Row, ...] = ()


def _titles(told: _Titles) -> TitleWords:
    return TitleWords(
        heads=MappingProxyType({word: head.names for head in told.head for word in head.words}),
        about=told.about,
        conveys=told.conveys,
        lets_in=told.lets_in,
        proposed=told.proposed,
        undoes=told.undoes,
        attributive=told.attributive,
    )


def _rows(told: Sequence[_Row], answers: type[Answer], facts: type[Any]) -> tuple[Row[Answer], ...]:
    """The rows of a table that decides; their conditions are words of the closed lists that the facts have."""
    words: dict[str, Any] = facts.__annotations__
    return tuple(
        Row(
            id=row.id,
            answer=answers(row.answer),
            says=row.says,
            when={name: frozenset(map(words[name], values)) for name, values in row.when},
            firm=row.firm,
            read_by=row.read_by,
        )
        for row in told
    )


def _leads(told: Sequence[tuple[str, At, tuple[str, ...]]]) -> Mapping[str, tuple[Lead, ...]]:
    found: dict[str, list[Lead]] = {}
    for entry, at, says in told:
        found.setdefault(entry, []).append(Lead(at, says))
    return MappingProxyType({entry: tuple(leads) for entry, leads in found.items()})


def _deep(value: Any) -> Any:
    """Mappings that can't be changed, lists as tuples, all the way down."""
    if isinstance(value, dict):
        return MappingProxyType({key: _deep(item) for key, item in value.items()})
    if isinstance(value, list):
        return tuple(_deep(item) for item in value)
    return value


def _sentences(told: _Sentences) -> Knowledge:
    return Knowledge(
        forms=(),
        signs=(),
        tables={},
        courts={},
        messages=told.messages,
        places=told.places,
        addresses=_deep(told.addresses),
        law_as_of=told.law_as_of,
        law_newest=told.law_newest,
        states=told.states,
        guide=told.guide,
        lists={one.id: one for one in told.lists},
        law=told.law,
        search_days=told.search_days,
        law_reviewed_by=told.law_reviewed_by,
    )


def _knowledge(told: _Compiled) -> Knowledge:
    return replace(
        _sentences(told),
        forms=told.forms,
        signs=told.signs,
        tables=told.tables,
        courts=_deep(told.courts),
        kinds={kind.id: kind for kind in told.kinds},
        titles=_titles(told.titles),
        phrases=told.phrases,
        around=told.around,
        leads=_leads(told.leads),
        questions={name: _rows(rows, Seen, Facts) for name, rows in told.questions},
        rules=_rows(told.rules, Verdict, Case),
    )


def from_compiled(raw: Mapping[str, Any]) -> Knowledge:
    """The compiled value as `Knowledge`.

    Raises:
        KeyError, ValueError: the value was not made by `warrantcheck.knowledge.files.compiled`.
    """
    return _knowledge(convert(raw, _Compiled))


def _read(kind: type[_Shape]) -> _Shape:
    """The compiled file, decoded into the values that it holds: half as long as by way of JSON's own.

    Raises:
        BadKnowledge: it is not there, or not what `files.compiled` makes.
    """
    try:  # not importlib.resources, which loads a reader of archives first
        return decode((DATA / COMPILED).read_bytes(), type=kind)
    except (OSError, ValueError) as fault:
        raise BadKnowledge(COMPILED, key=str(fault)) from fault


@lru_cache(maxsize=1)
def _shipped() -> Knowledge:
    told = _read(_Compiled)
    try:
        return _knowledge(told)
    except (ValueError, KeyError) as fault:
        raise BadKnowledge(COMPILED, key=str(fault)) from fault


@lru_cache(maxsize=1)
def load_sentences() -> Knowledge:
    """Sentences and places alone, for help pages and refusals: the forms take as long again.

    Raises:
        BadKnowledge: the compiled file is faulty.
    """
    return _sentences(_read(_Sentences))


def load_knowledge(forms_folder: Path | None = None) -> Knowledge:
    """What is known of forms, courts, places and sentences; with further forms from a folder of one's own.

    Raises:
        BadKnowledge: a data file is faulty; the details name the file, the key and the remedy.
    """
    if forms_folder is None:
        return _shipped()
    from warrantcheck.knowledge.files import with_forms_of

    return with_forms_of(_shipped(), forms_folder)


def remedied(fault: BadKnowledge, knowledge: Knowledge, lang: str) -> str:
    """What is wrong with a data file: its name, the key, and what to do.

    Raises:
        KeyError: the catalogue lacks a sentence.
    """
    remedy = fault.details.get("remedy")
    if remedy is None:
        return knowledge.say(lang, f"error-{fault.code}", name=fault.name)
    sentence = knowledge.say(lang, f"remedy-{remedy}", words=fault.details.get("words", ""))
    key = fault.details["key"]
    where = "catalogue-check-fault-file" if key == WHOLE_FILE else "catalogue-check-fault"
    return knowledge.say(lang, where, name=fault.name, key=key, remedy=sentence)
