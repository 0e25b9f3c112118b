"""What all data files share: unknown keys are refused, ids have one form, facts have a source."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints
from pydantic_core import PydanticCustomError

from warrantcheck.errors import Remedy

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Words = Annotated[str, StringConstraints(min_length=2, strip_whitespace=True)]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def wrong(remedy: Remedy, *words: str) -> PydanticCustomError:
    """What a validator raises: the remedy, and the words that belong into it."""
    return PydanticCustomError(str(remedy), "{words}", {"words": ", ".join(words)})


class SourceFile(Strict):
    """Where a fact comes from."""

    title: Words
    url: str | None = None
    dated: str | None = None
    checked: date
