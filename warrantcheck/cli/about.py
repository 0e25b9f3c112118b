"""`warrantcheck doctor` and `warrantcheck schema`: about the program itself."""

from __future__ import annotations

from typing import Annotated

import typer

from warrantcheck.cli.speaking import language, settings_of
from warrantcheck.errors import ExitStatus


def schema() -> None:
    """Prints the JSON Schema of what `check --json` prints."""
    import json

    from warrantcheck.knowledge import load_sentences
    from warrantcheck.show.schema import schema as json_schema

    typer.echo(json.dumps(json_schema(load_sentences()), indent=1))


def doctor(
    lang: Annotated[str | None, typer.Option()] = None,
    privacy: Annotated[bool, typer.Option("--privacy")] = False,
) -> None:
    """Says what is installed, which reading engine is used, and how to add what is missing.

    With --privacy: what earlier versions left on this computer, and how to remove it.
    """
    from warrantcheck.knowledge import load_knowledge

    knowledge = load_knowledge()
    lang = language(lang, settings_of(knowledge, lang), knowledge)
    if privacy:
        from warrantcheck.leftovers import tell

        for line in tell(knowledge, lang=lang):
            typer.echo(line)
        raise typer.Exit(ExitStatus.DONE)
    from warrantcheck.doctor import examine

    findings = examine(knowledge, lang=lang)
    for line in findings.lines:
        typer.echo(line)
    raise typer.Exit(ExitStatus.DONE if findings.can_read_pictures else ExitStatus.NOT_INSTALLED)
