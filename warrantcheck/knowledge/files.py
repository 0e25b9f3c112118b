"""The data files: read, checked strictly, compiled. Only here does anything look at the files themselves; what each may
hold stands in `form_files` and `law_files`.

Every fault is a `BadKnowledge` that names the file, the key and the remedy; no file is ever skipped.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from msgspec.structs import replace
from pydantic import BaseModel, ValidationError

from warrantcheck.errors import BadFormFile, BadKnowledge, NotThere, Remedy
from warrantcheck.knowledge import NO_TITLES, WHOLE_FILE
from warrantcheck.knowledge.catalogue import Entry, current, read_entries
from warrantcheck.knowledge.form_files import (
    AddressesFile,
    AroundFile,
    EntriesFile,
    FormFile,
    KindsFile,
    LikenessFile,
    SignsFile,
    TitlesFile,
)
from warrantcheck.knowledge.law_files import GuideFile, LawFile, StatesFile
from warrantcheck.knowledge.verdict_files import QuestionFile, RowFile, RulesFile
from warrantcheck.model.forms import Knowledge

QUESTIONS = ("court_warrant", "agency_form", "other_paper", "no_warrant", "read")
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


_Shape = TypeVar("_Shape", bound=BaseModel)


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
    form = checked(FormFile, path)
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
    return [checked(SignsFile, path) for path in sorted(folder.glob("*.toml"))]


def checked(shape: type[_Shape], path: Path) -> _Shape:
    """A data file as what its shape says that it may hold.

    Raises:
        BadKnowledge: naming file, key and remedy.
    """
    try:
        return shape.model_validate(read_toml(path))
    except ValidationError as fault:
        raise _fault(path, fault) from fault


def read_law(path: Path) -> LawFile:
    """The statements of the law, checked.

    Raises:
        BadKnowledge: naming file, key and remedy.
    """
    return checked(LawFile, path)


def read_states(path: Path) -> StatesFile:
    """What states' own law changes, checked.

    Raises:
        BadKnowledge: naming file, key and remedy.
    """
    return checked(StatesFile, path)


def read_guide(path: Path) -> GuideFile:
    """The guide's topics, checked.

    Raises:
        BadKnowledge: naming file, key and remedy.
    """
    return checked(GuideFile, path)


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
    kinds = checked(KindsFile, folder / "kinds.toml")
    titles = checked(TitlesFile, folder / "titles.toml")
    entries = checked(EntriesFile, folder / "entries.toml")
    if unknown := sorted({form.kind for form in forms} - {kind.id for kind in kinds.kind}):
        raise BadKnowledge("kinds.toml", key="kind", remedy=Remedy.KIND_NOT_THERE, words=", ".join(unknown))
    return {
        "forms": [_bare(form) for form in forms],
        "signs": [marker.model_dump(mode="json") for file in signs for marker in file.marker],
        "tables": read_toml(folder / "tables.toml") | {one.id: one.says for one in entries.words},
        "courts": read_toml(folder / "courts.toml"),
        "addresses": checked(AddressesFile, folder / "addresses.toml").model_dump(mode="json"),
        "kinds": [kind.model_dump(mode="json", exclude_defaults=True) for kind in kinds.kind],
        "titles": titles.model_dump(mode="json"),
        "phrases": checked(LikenessFile, folder / "likeness.toml").compiled(),
        "around": checked(AroundFile, folder / "around.toml").compiled(),
        "leads": [[lead.entry, lead.at, lead.says] for lead in entries.lead],
        "questions": [
            [name, _rows(checked(QuestionFile, folder / "verdict" / f"{name}.toml").row)] for name in QUESTIONS
        ],
        "rules": _rows(checked(RulesFile, folder / "verdict" / "rules.toml").row),
        "messages": messages,
        "places": places,
        "states": read_states(folder / "states.toml").model_dump(mode="json", exclude_defaults=True),
        "guide": [topic.model_dump(mode="json") for topic in read_guide(folder / "guide.toml").topic],
        **law.compiled(),
    }


def _rows(rows: Sequence[RowFile]) -> list[dict[str, Any]]:
    """In the order in which they are written down, their conditions too."""
    raw = [row.model_dump(mode="json", exclude_unset=True) for row in rows]
    return [{**row, "when": list(row.get("when", {}).items())} for row in raw]


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
    forms = tuple(form for form in known.forms if form.id not in ids) + added
    return replace(known, forms=forms, messages=messages)
