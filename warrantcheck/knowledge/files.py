"""The data files: read, checked strictly, compiled. Only here does anything look at the files themselves.

Every fault is a `BadKnowledge` that names the file, the key and the remedy; no file is ever skipped.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from warrantcheck.errors import BadFormFile, BadKnowledge, NotThere, Remedy
from warrantcheck.knowledge import NO_TITLES, WHOLE_FILE
from warrantcheck.knowledge.catalogue import Entry, current, read_entries
from warrantcheck.knowledge.law_files import GuideFile, LawFile, StatesFile
from warrantcheck.knowledge.strict import Id, SourceFile, Strict, Words
from warrantcheck.model.claims import Claim
from warrantcheck.model.forms import Family, Knowledge, LetsIn, Names, PointsTo, Role, Weight, Where

Grade = Literal["S", "T", "K"]

OTHER_KIND = Remedy.OTHER_KIND
OF_PYDANTIC = {
    "missing": Remedy.MISSING,
    "extra_forbidden": Remedy.UNKNOWN_KEY,
    "enum": Remedy.ONE_OF,
    "literal_error": Remedy.ONE_OF,
    "string_pattern_mismatch": Remedy.ID_FORM,
    "string_too_short": Remedy.TOO_SHORT,
    "too_short": Remedy.TOO_SHORT,
    "date_type": Remedy.DATE,
    "date_parsing": Remedy.DATE,
    "date_from_datetime_parsing": Remedy.DATE,
    "date_from_datetime_inexact": Remedy.DATE,
}


def _wrong(remedy: Remedy, *words: str) -> PydanticCustomError:
    return PydanticCustomError(str(remedy), "{words}", {"words": ", ".join(words)})


_Shape = TypeVar("_Shape", bound=BaseModel)


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
            raise _wrong(Remedy.BODY_DECIDES)
        if self.weight is Weight.DECISIVE and self.grade == "K":
            raise _wrong(Remedy.UNCONFIRMED_DECIDES)
        if self.grade == "K" and self.claim not in {Claim.SUPPORTS, Claim.MARKS_THE_COPY}:
            raise _wrong(Remedy.UNCONFIRMED_DECIDES)
        if self.issues and self.where is not Where.SIGNATURE_LABEL:
            raise _wrong(Remedy.NO_LINE_TO_SIGN)
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
    head: list[HeadFile] = Field(min_length=1)


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
            raise _wrong(Remedy.MARKER_TWICE, *sorted(twice))
        named = {name for example in self.example for name in example.finds}
        if unknown := named - set(ids):
            raise _wrong(Remedy.MARKER_NOT_THERE, *sorted(unknown))
        if bare := [name for name in ids if name not in named]:
            raise _wrong(Remedy.MARKER_WITHOUT_EXAMPLE, *bare)
        if not any(not example.finds for example in self.example):
            raise _wrong(Remedy.NO_NEAR_MISS)
        return self


def _fault(path: Path, fault: Exception) -> BadKnowledge:
    if isinstance(fault, ValidationError):
        first = fault.errors()[0]
        key = ".".join(str(part) for part in first["loc"]) or WHOLE_FILE
        context = first.get("ctx", {})
        words = str(context.get("words") or context.get("expected") or "").replace(" or ", ", ")
        kind = first["type"]
        own = kind in frozenset(Remedy)
        return BadKnowledge(path.name, key=key, remedy=kind if own else OF_PYDANTIC.get(kind, OTHER_KIND), words=words)
    if isinstance(fault, UnicodeDecodeError):
        return BadKnowledge(path.name, key=WHOLE_FILE, remedy=Remedy.NOT_UTF_8)
    if isinstance(fault, tomllib.TOMLDecodeError):
        line = re.search(r"at line (\d+)", str(fault))
        return BadKnowledge(path.name, key=line.group(1) if line else WHOLE_FILE, remedy=Remedy.NOT_TOML)
    return BadKnowledge(path.name, key=WHOLE_FILE, remedy=Remedy.CANNOT_BE_READ)


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file's content.

    Raises:
        BadKnowledge: it can't be read, is no UTF-8 or no TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))  # some editors write a mark first
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise _fault(path, fault) from fault


def read_form(path: Path) -> FormFile:
    """A form file, checked.

    Raises:
        BadKnowledge: naming file, key and remedy.
    """
    raw = read_toml(path)
    try:
        form = FormFile.model_validate(raw)
    except ValidationError as fault:
        raise _fault(path, fault) from fault
    if form.id != path.stem:
        raise BadKnowledge(path.name, key="id", remedy=Remedy.FILE_NAME, words=f"{form.id}.toml")
    return form


def read_forms(folder: Path) -> list[FormFile]:
    """All form files of a folder and its sub-folders, in order of their ids.

    Raises:
        BadKnowledge: a file is faulty, or two have the same id.
    """
    forms: dict[str, FormFile] = {}
    for path in _toml_files(folder):
        form = read_form(path)
        if form.id in forms:
            raise BadKnowledge(path.name, key="id", remedy=Remedy.FORM_TWICE, words=form.id)
        forms[form.id] = form
    return [forms[name] for name in sorted(forms)]


def _toml_files(folder: Path) -> list[Path]:
    """All .toml files below a folder; a folder that can't be looked into is no empty one."""

    def refuse(fault: OSError) -> None:
        raise _fault(folder, fault) from fault

    walked = os.walk(folder, onerror=refuse)
    return sorted(Path(place, name) for place, _, names in walked for name in names if name.endswith(".toml"))


def read_signs(folder: Path) -> list[SignsFile]:
    """The shared signs of a folder.

    Raises:
        BadKnowledge: a file is faulty.
    """
    signs = []
    for path in sorted(folder.glob("*.toml")):
        try:
            signs.append(SignsFile.model_validate(read_toml(path)))
        except ValidationError as fault:
            raise _fault(path, fault) from fault
    return signs


def read_kinds(path: Path) -> KindsFile:
    """The kinds of paper, checked.

    Raises:
        BadKnowledge: naming file, key and remedy.
    """
    return _checked(KindsFile, path)


def read_titles(path: Path) -> TitlesFile:
    """The words of titles, checked.

    Raises:
        BadKnowledge: naming file, key and remedy.
    """
    return _checked(TitlesFile, path)


def _checked(shape: type[_Shape], path: Path) -> _Shape:
    try:
        return shape.model_validate(read_toml(path))
    except ValidationError as fault:
        raise _fault(path, fault) from fault


def read_law(path: Path) -> LawFile:
    """The statements of the law, checked.

    Raises:
        BadKnowledge: naming file, key and remedy.
    """
    return _checked(LawFile, path)


def read_states(path: Path) -> StatesFile:
    """What states' own law changes, checked.

    Raises:
        BadKnowledge: naming file, key and remedy.
    """
    return _checked(StatesFile, path)


def read_guide(path: Path) -> GuideFile:
    """The guide's topics, checked.

    Raises:
        BadKnowledge: naming file, key and remedy.
    """
    return _checked(GuideFile, path)


def form_messages(forms: Iterable[FormFile]) -> Iterator[tuple[str, str]]:
    """The English sentences of the form files as catalogue entries: form-<id>-<key>."""
    return ((id, entry.sentence) for id, entry in _form_entries(forms))


def _form_entries(forms: Iterable[FormFile]) -> Iterator[tuple[str, Entry]]:
    for form in forms:
        for key, sentence in form.text.model_dump(exclude={"rev"}).items():
            if sentence:
                yield f"form-{form.id}-{key.replace('_', '-')}", Entry(sentence, form.text.rev)


def read_catalogue(folder: Path) -> dict[str, str]:
    """A language's sentences from its Fluent files: id to sentence, with placeholders as {name}.

    Raises:
        BadKnowledge: a file is no Fluent, or an id stands twice.
    """
    return {id: entry.sentence for id, entry in read_entries(folder).items()}


def english_entries(folder: Path, forms: Iterable[FormFile]) -> dict[str, Entry]:
    """The English that translations follow: below `folder`, and of the forms.

    Raises:
        BadKnowledge: a file is faulty.
    """
    return read_entries(folder / "en") | dict(_form_entries(forms))


def read_messages(folder: Path, forms: Iterable[FormFile]) -> dict[str, dict[str, str]]:
    """The sentences of all languages; a translation that no longer follows the English is left out.

    Raises:
        BadKnowledge: a file is faulty.
    """
    english = english_entries(folder, forms)
    messages = {"en": {id: entry.sentence for id, entry in english.items()}}
    for path in sorted(folder.iterdir()):
        if path.is_dir() and path.name != "en":
            messages[path.name] = current(path.name, read_entries(path), english)
    return messages


def compiled(folder: Path) -> dict[str, Any]:
    """All data files below `folder` as the one value that `knowledge.json` holds.

    Raises:
        BadKnowledge: a file is faulty.
    """
    forms = read_forms(folder / "forms")
    signs = read_signs(folder / "signs")
    messages = read_messages(folder / "messages", forms)
    places = read_toml(folder / "places.toml") if (folder / "places.toml").exists() else {}
    law = read_law(folder / "law.toml")
    kinds = read_kinds(folder / "kinds.toml")
    titles = read_titles(folder / "titles.toml")
    if unknown := sorted({form.kind for form in forms} - {kind.id for kind in kinds.kind}):
        raise BadKnowledge("kinds.toml", key="kind", remedy=Remedy.KIND_NOT_THERE, words=", ".join(unknown))
    return {
        "forms": [_bare(form) for form in forms],
        "signs": [marker.model_dump(mode="json") for file in signs for marker in file.marker],
        "tables": read_toml(folder / "tables.toml"),
        "courts": read_toml(folder / "courts.toml"),
        "kinds": [kind.model_dump(mode="json", exclude_defaults=True) for kind in kinds.kind],
        "titles": titles.model_dump(mode="json"),
        "messages": messages,
        "places": places,
        "states": read_states(folder / "states.toml").model_dump(mode="json", exclude_defaults=True),
        "guide": [topic.model_dump(mode="json") for topic in read_guide(folder / "guide.toml").topic],
        **law.compiled(),
    }


def _bare(form: FormFile) -> dict[str, Any]:
    raw: dict[str, Any] = form.model_dump(mode="json", exclude={"text", "example"}, exclude_defaults=True)
    return raw


def with_forms_of(known: Knowledge, folder: Path) -> Knowledge:
    """`known` with the form files of a folder of one's own; a file with a known id replaces that form.

    Raises:
        NotThere: there is no such folder.
        BadFormFile: a file is faulty, or the folder holds none or can't be read.
    """
    if not folder.exists():
        raise NotThere(folder.name)
    try:
        own = read_forms(folder)
        if not own:
            raise BadKnowledge(folder.name, key=WHOLE_FILE, remedy=Remedy.EMPTY_FOLDER)
    except BadKnowledge as fault:
        raise BadFormFile(fault.name, **fault.details) from fault
    return with_forms(known, own)


def with_forms(known: Knowledge, own: Sequence[FormFile]) -> Knowledge:
    """`known` with further forms; one with a known id replaces that form."""
    from warrantcheck.knowledge import from_compiled

    added = from_compiled(
        {"forms": [_bare(form) for form in own], "signs": [], "tables": {}, "courts": {}, "messages": {}, "places": {}}
        | {"law_as_of": known.law_as_of, "law_newest": known.law_newest, "kinds": [], "titles": NO_TITLES}
    ).forms
    ids = {form.id for form in added}
    english = dict(form_messages(own))
    messages: dict[str, Mapping[str, str]] = {  # what was translated was said of the form that is replaced
        lang: {id: sentence for id, sentence in sentences.items() if id not in english}
        for lang, sentences in known.messages.items()
    }
    messages["en"] = {**messages["en"], **english}
    return replace(
        known,
        forms=tuple(form for form in known.forms if form.id not in ids) + added,
        messages=messages,
    )
