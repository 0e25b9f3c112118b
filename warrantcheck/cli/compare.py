"""`warrantcheck compare`: which answers changed between two results."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from warrantcheck.cli.speaking import language, settings_of
from warrantcheck.cli.usage import rows_of
from warrantcheck.show import printable

if TYPE_CHECKING:
    from warrantcheck.batch.compare import Comparison
    from warrantcheck.model.forms import Knowledge


def compare(
    old: Annotated[Path, typer.Argument()],
    new: Annotated[Path, typer.Argument()],
    json: Annotated[bool, typer.Option("--json")] = False,
    lang: Annotated[str | None, typer.Option()] = None,
) -> None:
    """Lists the answers that changed."""
    from warrantcheck.batch.compare import compare as compared
    from warrantcheck.knowledge import load_knowledge

    knowledge = load_knowledge()
    lang = language(lang, settings_of(knowledge, lang), knowledge)
    found = compared(old, new)
    if json:
        typer.echo(_as_json(found))
        return
    for line in told(found, knowledge, lang):
        for row in [line] if line.startswith(" ") else rows_of(line):
            typer.echo(row)


def told(found: Comparison, knowledge: Knowledge, lang: str) -> list[str]:
    """A line for each count, and for each paper what it was and what it is."""

    def say(id: str, **values: str) -> str:
        return knowledge.say(lang, id, **values)

    lines = []
    if found.changed:
        lines.append(say("compare-changed", count=f"{len(found.changed):,}"))
    for change in found.changed:
        lines.append("  " + say("compare-paper", name=printable(change.name)))
        for what, old, new in change.what:
            nothing = say("compare-nothing")
            values = {"old": printable(old) or nothing, "new": printable(new) or nothing}
            lines.append("    " + say("compare-what", what=say(f"compare-{what}"), **values))
    lines.append(say("compare-same", count=f"{found.same:,}"))
    for id, names in (("compare-only-old", found.only_old), ("compare-only-new", found.only_new)):
        if names:
            lines.append(say(id, count=f"{len(names):,}"))
            lines += ["  " + say("compare-paper", name=printable(name)) for name in names]
    return lines


def _as_json(found: Comparison) -> str:
    import json

    changed = [
        {"source": change.name, "changed": {what: {"old": old, "new": new} for what, old, new in change.what}}
        for change in found.changed
    ]
    return json.dumps(
        {"same": found.same, "changed": changed, "only_old": found.only_old, "only_new": found.only_new}, indent=1
    )
