"""The shapes of form files, of signs, kinds and titles: what each may hold, and what contradicts itself."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, model_validator

from warrantcheck.errors import Remedy
from warrantcheck.knowledge.strict import Id, SourceFile, Strict, Words, wrong
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Like
from warrantcheck.model.forms import At, Family, LetsIn, Names, PointsTo, Role, Weight, Where

Grade = Literal["S", "T", "K"]
Entry = Literal[
    "person", "address", "issued", "sworn", "execute_by", "returned", "execute_within", "answer_by", "case_number",
    "a_number", "judge", "hours", "court", "presiding", "signer", "filed",
]  # fmt: skip


class MarkerFile(Strict):
    """Words as printed; see docs/forms.md."""

    id: Id
    says: list[Words] = Field(min_length=1)
    points_to: PointsTo
    weight: Weight
    where: Where
    grade: Grade
    role: Role | None = None
    issues: bool = False
    claim: Claim = Claim.SUPPORTS

    @model_validator(mode="after")
    def _honest(self) -> MarkerFile:
        if self.weight is Weight.DECISIVE and self.where in {Where.BODY, Where.CHECK_BOX}:
            raise wrong(Remedy.BODY_DECIDES)
        if self.weight is Weight.DECISIVE and self.grade == "K":
            raise wrong(Remedy.UNCONFIRMED_DECIDES)
        if self.grade == "K" and self.claim not in {Claim.SUPPORTS, Claim.MARKS_THE_COPY}:
            raise wrong(Remedy.UNCONFIRMED_DECIDES)
        if self.issues and self.where is not Where.SIGNATURE_LABEL:
            raise wrong(Remedy.NO_LINE_TO_SIGN)
        return self


class KindFile(Strict):
    """A row of kinds.toml."""

    id: Id
    lets_in: LetsIn = LetsIn.NOTHING
    says_little: bool = False
    conveys: bool = False
    asks: bool = False
    part_of: bool = False
    quotes: bool = False
    has_last_day: bool = False
    rule_days: bool = False
    contested: bool = False
    of_eoir: bool = False
    answered: bool = False


class KindsFile(Strict):
    """What kinds of paper there are."""

    kind: list[KindFile] = Field(min_length=1)
    source: list[SourceFile] = Field(min_length=1)


class HeadFile(Strict):
    """Head words that name one thing, with a title that shows it and one that does not."""

    names: Names
    words: list[Words] = Field(min_length=1)
    read: Words
    miss: Words


class TitlesFile(Strict):
    """The words of titles: see data/titles.toml."""

    about: list[Words] = Field(min_length=1)
    conveys: list[Words] = Field(min_length=1)
    lets_in: list[Words] = Field(min_length=1)
    proposed: list[Words] = Field(min_length=1)
    undoes: list[Words] = Field(min_length=1)
    attributive: list[Words] = Field(min_length=1)
    head: list[HeadFile] = Field(min_length=1)


class LikenessFile(Strict):
    """What phrases tell of a paper, see data/likeness.toml: of each its rarity, then what it says of each kind."""

    learned_from: int = Field(gt=0)
    kinds: list[Like] = Field(min_length=2)
    base: list[int]
    phrases: dict[Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+( [a-z0-9]+)?$")], list[int]]

    @model_validator(mode="after")
    def _whole(self) -> LikenessFile:
        """Every phrase says something of every kind."""
        if {len(self.base), *(len(row) - 1 for row in self.phrases.values())} != {len(self.kinds)}:
            raise ValueError("each row has a rarity and one number for each kind")
        return self

    def compiled(self) -> dict[str, Any]:
        """As `Phrases` has it."""
        rows = {said: [rarity, speaks] for said, (rarity, *speaks) in self.phrases.items()}
        return {"kinds": self.kinds, "base": self.base, "phrase": rows}


class AroundFile(Strict):
    """What stands around writings by which courts issue papers, see data/around.toml."""

    learned_from: int = Field(gt=0)
    base: int
    since: list[str]
    words: dict[str, list[Annotated[str, StringConstraints(pattern=r"^[a-z]+$")]]]
    tells: dict[str, int]

    @model_validator(mode="after")
    def _known(self) -> AroundFile:
        """What is asked of a kind of words is asked of one that there is."""
        if unknown := set(self.since) - self.words.keys():
            raise ValueError(f"no words of the kind {', '.join(sorted(unknown))}")
        return self

    def compiled(self) -> dict[str, Any]:
        """As `Around` has it: of each word its kinds."""
        kinds: dict[str, list[str]] = {}
        for kind, words in self.words.items():
            for word in words:
                kinds.setdefault(word, []).append(kind)
        return {"base": self.base, "kinds": kinds, "since": self.since, "tells": self.tells}


class LeadFile(Strict):
    """Printed words that lead to an entry, with a paper on which they do and one on which they do not."""

    entry: Entry
    at: At
    says: list[Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+( [a-z0-9]+)*$")]] = Field(min_length=1)
    read: str = Field(pattern=r"\{says\}")
    value: Words
    miss: Words


class ListFile(Strict):
    """Words by which entries are told, with a paper that has the entry and one that has none because of them."""

    id: str = Field(pattern=r"^[a-z]+(_[a-z]+)*$")
    entry: Entry
    says: list[Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+( [a-z0-9]+)*:?$")]] = Field(min_length=1)
    read: Words
    value: Words
    miss: Words


class EntriesFile(Strict):
    """What leads to entries: see data/entries.toml."""

    lead: list[LeadFile] = Field(min_length=1)
    words: list[ListFile] = Field(min_length=1)


class AddressesFile(Strict):
    """How parts of addresses are written, short and long: see data/addresses.toml."""

    ordinals: list[Words] = Field(min_length=1)
    also_streets: list[Words]
    alone: list[Words]
    numbered: list[Words] = Field(min_length=1)
    ends_names: list[Words]
    streets: dict[str, list[Words]]
    directions: dict[str, list[Words]]
    names: dict[str, list[Words]]
    states: dict[str, list[Words]]


class ExampleFile(Strict):
    """Words as they may be read, where they stand, and the markers they must be found as (none: a near miss)."""

    read: Words
    at: Where
    finds: list[Id]


class TextFile(Strict):
    """English for people; translations stand in the catalogues under form-<id>."""

    rev: int = Field(default=1, ge=1)  # one more when the sense changes: older translations are left out
    name: Words
    what: Words
    allows: Words
    allows_not: Words
    confused_with: str = ""


class SignsFile(Strict):
    """Markers that many papers share."""

    marker: list[MarkerFile] = Field(min_length=1)
    example: list[ExampleFile] = Field(default_factory=list)
    source: list[SourceFile] = Field(min_length=1)


class NearFile(Strict):
    """Words that the official blank prints near its line to sign on, and where, in points."""

    says: Words
    left: float = Field(gt=0)
    middle: float = Field(gt=0)
    own: bool = False


class SigningFile(Strict):
    """Where one signs on a form of a set layout, in points of the official blank."""

    left: float = Field(gt=0)
    right: float = Field(gt=0)
    down: float = Field(gt=0)
    role: Role
    near: list[NearFile] = Field(min_length=2)


class FormFile(Strict):
    """One paper of the catalogue."""

    id: Id
    title: Words
    number: str | None = None
    family: Family
    kind: Id
    issuer: Words
    grade: Grade
    general: bool = False
    needs: Literal["", "court", "agency"] = ""
    enough: int = Field(default=4, ge=2)
    editions: list[str] = Field(default_factory=list)
    field_names: list[str] = Field(default_factory=list)
    reviewed_by: str = ""
    text: TextFile
    source: list[SourceFile] = Field(min_length=1)
    marker: list[MarkerFile] = Field(min_length=1)
    signing: SigningFile | None = None
    example: list[ExampleFile] = Field(default_factory=list)

    @model_validator(mode="after")
    def _whole(self) -> FormFile:
        ids = [marker.id for marker in self.marker]
        if twice := {name for name in ids if ids.count(name) > 1}:
            raise wrong(Remedy.MARKER_TWICE, *sorted(twice))
        named = {name for example in self.example for name in example.finds}
        if unknown := named - set(ids):
            raise wrong(Remedy.MARKER_NOT_THERE, *sorted(unknown))
        if bare := [name for name in ids if name not in named]:
            raise wrong(Remedy.MARKER_WITHOUT_EXAMPLE, *bare)
        if not any(not example.finds for example in self.example):
            raise wrong(Remedy.NO_NEAR_MISS)
        return self
