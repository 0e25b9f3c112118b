"""Catalogues: a language's sentences from its Fluent files, and which translations still follow the English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from string import Formatter
from typing import Any

from msgspec import Struct

from warrantcheck.errors import BadKnowledge, Remedy

REVISION = re.compile(r"^rev: *([1-9][0-9]*) *$", re.MULTILINE)


class Entry(Struct, frozen=True):
    """One message. The revision grows when the sense of the English changes; a translation names the one it follows."""

    sentence: str  # with placeholders as {name}
    revision: int = 1

    @property
    def placeholders(self) -> frozenset[str]:
        return frozenset(name for _, name, _, _ in Formatter().parse(self.sentence) if name is not None)


def read_entries(folder: Path) -> dict[str, Entry]:
    """A language's messages from its Fluent files, by id; "# rev: N" above a message is its revision.

    Raises:
        BadKnowledge: a file is no Fluent, or an id stands twice.
    """
    from fluent.syntax import FluentParser, ast

    entries: dict[str, Entry] = {}
    for path in sorted(folder.glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                key = (entry.content or "").split("=")[0].strip()[:60]
                raise BadKnowledge(path.name, key=key, remedy=Remedy.NOT_FLUENT)
            if not isinstance(entry, ast.Message) or entry.value is None:
                continue
            name = entry.id.name
            if name in entries:
                raise BadKnowledge(path.name, key=name, remedy=Remedy.MESSAGE_TWICE)
            said = REVISION.search((entry.comment.content if entry.comment else None) or "")
            entries[name] = Entry(
                sentence="".join(_element(path, name, part) for part in entry.value.elements),
                revision=int(said.group(1)) if said else 1,
            )
    return entries


def _element(path: Path, name: str, part: Any) -> str:
    from fluent.syntax import ast

    if isinstance(part, ast.TextElement):
        return str(part.value).replace("{", "{{").replace("}", "}}")
    expression = part.expression
    if isinstance(expression, ast.VariableReference):
        return "{" + expression.id.name + "}"
    if isinstance(expression, ast.StringLiteral):
        return str(expression.parse()["value"]).replace("{", "{{").replace("}", "}}")
    raise BadKnowledge(path.name, key=name, remedy=Remedy.PLAIN_BRACES)


def current(lang: str, translated: Mapping[str, Entry], english: Mapping[str, Entry]) -> dict[str, str]:
    """The sentences of a translation that follow the English as it now is; English is shown for the others.

    Raises:
        BadKnowledge: a translation of today's English has other placeholders.
    """
    sentences: dict[str, str] = {}
    for name, entry in translated.items():
        original = english.get(name)
        if original is not None and entry.revision < original.revision:
            continue
        if original is not None and entry.placeholders != original.placeholders:
            braces = ", ".join(f"{{ ${one} }}" for one in sorted(original.placeholders)) or "-"
            raise BadKnowledge(f"messages/{lang}", key=name, remedy=Remedy.KEEP_BRACES, words=braces)
        sentences[name] = entry.sentence
    return sentences
