"""Data files become one frozen `Knowledge`.

The everyday way reads one compiled file (`data/knowledge.json`): a hundred TOML files and their checking would cost
as much time as the rest of the answer. `python -m warrantcheck.knowledge` compiles it from the files, and a test
holds the two against each other. Whoever adds files of their own (`forms_folder`) has them read and checked then.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from warrantcheck.errors import BadKnowledge
from warrantcheck.model.claims import Claim
from warrantcheck.model.facts import Case, Facts
from warrantcheck.model.forms import (
    At,
    Citation,
    Family,
    Form,
    Grade,
    HelpList,
    Kind,
    Knowledge,
    Lead,
    LetsIn,
    Marker,
    Names,
    NearWords,
    PointsTo,
    Role,
    SigningPlace,
    Statement,
    StatePlace,
    TitleWords,
    Topic,
    Weight,
    Where,
)
from warrantcheck.model.paper import Seen
from warrantcheck.model.rows import Answer, Row
from warrantcheck.model.verdict import Verdict

DATA = Path(__file__).parent.parent / "data"
COMPILED = "knowledge.json"
NO_TITLES: dict[str, Any] = {"head": (), "about": (), "conveys": (), "lets_in": (), "proposed": ()}
WHOLE_FILE = "*"  # key of a fault that is of no single key


Words = TypeVar("Words", bound=StrEnum)


def _by_value(words: type[Words]) -> dict[str, Words]:
    return {one.value: one for one in words}


# A thousand markers with five words each: to ask an enum for a word takes four times as long.
_POINTS_TO, _WEIGHT, _WHERE = _by_value(PointsTo), _by_value(Weight), _by_value(Where)
_GRADE, _ROLE, _CLAIM = _by_value(Grade), _by_value(Role), _by_value(Claim)


def _marker(raw: Mapping[str, Any]) -> Marker:
    return Marker(
        id=raw["id"],
        says=tuple(raw["says"]),
        points_to=_POINTS_TO[raw["points_to"]],
        weight=_WEIGHT[raw["weight"]],
        where=_WHERE[raw["where"]],
        grade=_GRADE[raw["grade"]],
        role=_ROLE[raw["role"]] if raw.get("role") else None,
        issues=bool(raw.get("issues", False)),
        claim=_CLAIM[raw["claim"]] if "claim" in raw else Claim.SUPPORTS,
    )


def _citations(raw: Sequence[Mapping[str, Any]]) -> tuple[Citation, ...]:
    return tuple(
        Citation(title=source["title"], url=source.get("url"), dated=source.get("dated"), checked=source["checked"])
        for source in raw
    )


def _statement(raw: Mapping[str, Any]) -> Statement:
    return Statement(
        id=raw["id"], grade=raw["grade"], supports=tuple(raw["supports"]), sources=_citations(raw["source"])
    )


def _state_place(raw: Mapping[str, Any]) -> StatePlace:
    return StatePlace(
        says=MappingProxyType(dict(raw.get("says", {}))),
        adds=tuple(raw.get("adds", ())),
        adds_to=MappingProxyType({situation: tuple(ids) for situation, ids in raw.get("adds_to", {}).items()}),
        guide=raw.get("guide"),
    )


def _states(raw: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Mapping[str, StatePlace]]:
    return MappingProxyType(
        {
            state: MappingProxyType({place: _state_place(told) for place, told in places.items()})
            for state, places in raw.items()
        }
    )


def _topic(raw: Mapping[str, Any]) -> Topic:
    return Topic(id=raw["id"], at=frozenset(raw["at"]), says=tuple(raw["says"]))


def _form(raw: Mapping[str, Any]) -> Form:
    return Form(
        id=raw["id"],
        title=raw["title"],
        family=Family(raw["family"]),
        kind=raw["kind"],
        issuer=raw["issuer"],
        markers=tuple(_marker(marker) for marker in raw["marker"]),
        general=bool(raw.get("general", False)),
        needs=raw.get("needs") or "",
        enough=int(raw.get("enough", 4)),
        editions=tuple(raw.get("editions", ())),
        number=raw.get("number"),
        field_names=tuple(raw.get("field_names", ())),
        sources=_citations(raw["source"]),
        grade=raw["grade"],
        reviewed_by=raw.get("reviewed_by", ""),
        signing=_signing(raw["signing"]) if raw.get("signing") else None,
    )


def _signing(raw: Mapping[str, Any]) -> SigningPlace:
    return SigningPlace(
        left=raw["left"],
        right=raw["right"],
        down=raw["down"],
        role=Role(raw["role"]),
        near=tuple(NearWords(**{"own": False, **one}) for one in raw["near"]),
    )


def _kind(raw: Mapping[str, Any]) -> Kind:
    return Kind(**{**raw, "lets_in": LetsIn(raw.get("lets_in", LetsIn.NOTHING))})


def _titles(raw: Mapping[str, Any]) -> TitleWords:
    return TitleWords(
        heads=MappingProxyType({word: Names(head["names"]) for head in raw["head"] for word in head["words"]}),
        about=frozenset(raw["about"]),
        conveys=frozenset(raw["conveys"]),
        lets_in=tuple(raw["lets_in"]),
        proposed=frozenset(raw["proposed"]),
    )


def _rows(raw: Sequence[Mapping[str, Any]], answers: type[Answer], facts: type[Any]) -> tuple[Row[Answer], ...]:
    """The rows of a table that decides; their conditions are words of the closed lists that the facts have."""
    answer = _by_value(answers)
    words: dict[str, Any] = facts.__annotations__
    value = {name: _by_value(kind) for name, kind in words.items()}
    return tuple(
        Row(
            id=row["id"],
            answer=answer[row["answer"]],
            says=row["says"],
            when={name: frozenset(value[name][said] for said in values) for name, values in row["when"]},
            firm=row.get("firm", True),
            read_by=row.get("read_by", ""),
        )
        for row in raw
    )


def _leads(raw: Sequence[Sequence[Any]]) -> Mapping[str, tuple[Lead, ...]]:
    found: dict[str, list[Lead]] = {}
    for entry, at, says in raw:
        found.setdefault(entry, []).append(Lead(At(at), tuple(says)))
    return MappingProxyType({entry: tuple(leads) for entry, leads in found.items()})


def _deep(value: Any) -> Any:
    """Mappings that can't be changed, lists as tuples, all the way down."""
    if isinstance(value, dict):
        return MappingProxyType({key: _deep(item) for key, item in value.items()})
    if isinstance(value, list):
        return tuple(_deep(item) for item in value)
    return value


def from_compiled(raw: Mapping[str, Any]) -> Knowledge:
    """The compiled value as `Knowledge`.

    Raises:
        KeyError, ValueError: the value was not made by `warrantcheck.knowledge.files.compiled`.
    """
    return Knowledge(
        forms=tuple(_form(form) for form in raw["forms"]),
        signs=tuple(_marker(marker) for marker in raw["signs"]),
        tables=_deep(raw["tables"]),
        addresses=_deep(raw.get("addresses", {})),
        courts=_deep(raw["courts"]),
        kinds=MappingProxyType({kind["id"]: _kind(kind) for kind in raw["kinds"]}),
        titles=_titles(raw["titles"]),
        leads=_leads(raw.get("leads", ())),
        questions=MappingProxyType({name: _rows(rows, Seen, Facts) for name, rows in raw.get("questions", ())}),
        rules=_rows(raw.get("rules", ()), Verdict, Case),
        messages=MappingProxyType({lang: MappingProxyType(said) for lang, said in raw["messages"].items()}),
        places=_deep(raw["places"]),
        law_as_of=raw["law_as_of"],
        law_newest=raw["law_newest"],
        states=_states(raw.get("states", {})),
        guide=tuple(_topic(topic) for topic in raw.get("guide", ())),
        lists=MappingProxyType({one["id"]: HelpList(**one) for one in raw.get("lists", ())}),
        law=tuple(_statement(statement) for statement in raw.get("law", ())),
        search_days=MappingProxyType(dict(raw.get("search_days", {}))),
        law_reviewed_by=raw.get("law_reviewed_by", ""),
    )


def _read() -> dict[str, Any]:
    # Not importlib.resources, which loads a reader of archives first.
    raw: dict[str, Any] = json.loads((DATA / COMPILED).read_bytes())
    return raw


@lru_cache(maxsize=1)
def _shipped() -> Knowledge:
    try:
        return from_compiled(_read())
    except (OSError, ValueError, KeyError) as fault:
        raise BadKnowledge(COMPILED, key=str(fault)) from fault


@lru_cache(maxsize=1)
def load_sentences() -> Knowledge:
    """Sentences and places alone, for help pages and refusals: the forms take five times as long.

    Raises:
        BadKnowledge: the compiled file is faulty.
    """
    try:
        return from_compiled(
            {**_read(), "forms": (), "signs": (), "courts": {}, "tables": {}, "kinds": (), "titles": NO_TITLES}
            | {"questions": (), "rules": ()}
        )
    except (OSError, ValueError, KeyError) as fault:
        raise BadKnowledge(COMPILED, key=str(fault)) from fault


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
