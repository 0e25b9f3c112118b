"""The tables that decide: data/verdict/. A row names facts and values that there are, or it is refused."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from warrantcheck.errors import Remedy
from warrantcheck.knowledge.strict import Id, Strict, Words, wrong
from warrantcheck.model.facts import Case, Facts
from warrantcheck.model.paper import Seen
from warrantcheck.model.verdict import Verdict


def _conditions(facts: type[Facts] | type[Case], said: object) -> object:
    """Of each fact that is named, the values that it may have: from "half or none", or "not marked"."""
    if not isinstance(said, Mapping):
        return said
    known: dict[str, Any] = facts.__annotations__
    if not set(said) <= set(known):
        raise wrong(Remedy.ONE_OF, *known)
    return {name: _values([str(one) for one in known[name]], str(words)) for name, words in said.items()}


def _values(every: list[str], said: str) -> list[str]:
    named = said.removeprefix("not ").split(" or ")
    if not set(named) <= set(every):
        raise wrong(Remedy.ONE_OF, *every)
    return [value for value in every if value not in named] if said.startswith("not ") else named


class RowFile(Strict):
    """A row: its sentence, and the conditions under which it holds (none: always)."""

    id: Id
    says: Words
    firm: bool = True
    read_by: str = ""


class AnswerFile(RowFile):
    """A row of one of the five questions."""

    answer: Seen
    when: Annotated[dict[str, list[str]], BeforeValidator(partial(_conditions, Facts))] = Field(alias="if", default={})


class RuleFile(RowFile):
    """A row of the rules."""

    answer: Verdict
    when: Annotated[dict[str, list[str]], BeforeValidator(partial(_conditions, Case))] = Field(alias="if", default={})


class QuestionFile(Strict):
    """A question about one part of a paper, and the rows that answer it."""

    asks: Words
    row: list[AnswerFile] = Field(min_length=1)


class RulesFile(Strict):
    """The rules, over the answers to the questions."""

    row: list[RuleFile] = Field(min_length=1)
