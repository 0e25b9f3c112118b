"""The files on the law and on what is told without a paper: law.toml, states.toml, guide.toml."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, RootModel, StringConstraints

from warrantcheck.knowledge.strict import Id, Strict, Words

StateCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
Month = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}$")]


class LawSourceFile(Strict):
    """A citation with its official or standard address, and the copy that was read where it was another.

    The day when somebody last looked is the file's `as_of`, for all of them.
    """

    title: Words
    url: str | None = None
    opened: bool = True  # False: nobody here opened that address; `read_in` names what was read
    read_in: str | None = None
    dated: str | None = None


class SearchDaysFile(Strict):
    """The days that a place's rules give a search warrant."""

    where: Annotated[str, StringConstraints(pattern=r"^[a-z]+( [a-z]+)*$")]
    days: int = Field(ge=1)


class StatementFile(Strict):
    """A statement of the law, and the sentences that rest on it."""

    id: Id
    grade: Literal["S", "T"]  # what nobody has confirmed (K) is not told as law
    search_days: SearchDaysFile | None = None
    supports: list[Id] = Field(min_length=1)
    source: list[LawSourceFile] = Field(min_length=1)


class ListFile(Strict):
    """Where others keep lists of numbers to call, and the month in which that was last seen to be said."""

    id: Id
    address: Words
    seen: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}(-[0-9]{2})?$")]


class LawFile(Strict):
    """The law behind the sentences: see data/README.md."""

    as_of: date
    newest_source: Month
    reviewed_by: str = ""
    numbers: list[ListFile] = Field(min_length=1)
    statement: list[StatementFile] = Field(min_length=1)

    def compiled(self) -> dict[str, Any]:
        """Its part of knowledge.json; which copy was read stays here."""
        statements = [one.model_dump(mode="json", exclude_defaults=True) for one in self.statement]
        for statement in statements:
            statement.pop("search_days", None)
            for source in statement["source"]:
                source.pop("read_in", None)
                source.pop("opened", None)
                source["checked"] = str(self.as_of)
        return {
            "law_as_of": str(self.as_of),
            "law_newest": self.newest_source,
            "law": statements,
            "law_reviewed_by": self.reviewed_by,
            "search_days": {one.search_days.where: one.search_days.days for one in self.statement if one.search_days},
            "lists": [one.model_dump(mode="json") for one in self.numbers],
        }


class StatePlaceFile(Strict):
    """What a state's law changes at a kind of place; see data/states.toml."""

    says: dict[Id, Id] = Field(default_factory=dict)
    adds: list[Id] = Field(default_factory=list)
    adds_to: dict[Id, list[Id]] = Field(default_factory=dict)
    guide: Id | None = None


class StatesFile(RootModel[dict[StateCode, dict[Id, StatePlaceFile]]]):
    """State, kind of place (or "any"), what its law changes."""


class TopicFile(Strict):
    """A part of the guide that is asked for by name, and the kinds of place in whose guide it stands ("any": all)."""

    id: Id
    at: list[Id] = Field(min_length=1)
    says: list[Id] = Field(min_length=1)


class QuestionFile(Strict):
    """A question that people ask, and the sentences that answer it."""

    asks: Words
    says: list[Id] = Field(min_length=1)


class GuideFile(Strict):
    """The guide's topics, in the order in which they are shown; see data/guide.toml."""

    topic: list[TopicFile] = Field(min_length=1)
    question: list[QuestionFile] = Field(min_length=1)
