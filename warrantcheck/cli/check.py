"""`warrantcheck check` as typer knows it: its options, each with what it takes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from warrantcheck.cli.checking import ENGINES, Asked, checked


def check(
    papers: Annotated[list[str], typer.Argument()],
    place: Annotated[str | None, typer.Option()] = None,
    state: Annotated[str | None, typer.Option()] = None,
    address: Annotated[str | None, typer.Option()] = None,
    name: Annotated[str | None, typer.Option()] = None,
    today: Annotated[str | None, typer.Option()] = None,
    lang: Annotated[str | None, typer.Option()] = None,
    unreviewed: Annotated[bool, typer.Option("--unreviewed")] = False,
    brief: Annotated[bool, typer.Option("--brief")] = False,
    full: Annotated[bool, typer.Option("--full")] = False,
    together: Annotated[bool, typer.Option("--together")] = False,
    call_note: Annotated[bool, typer.Option("--call-note")] = False,
    json: Annotated[bool, typer.Option("--json")] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl")] = False,
    ocr: Annotated[str, typer.Option()] = ENGINES[0],
    seconds: Annotated[float, typer.Option("--seconds-a-page", min=1)] = 20.0,
    forms: Annotated[Path | None, typer.Option("--forms")] = None,
    exit_code: Annotated[bool, typer.Option("--exit-code")] = False,
    picture: Annotated[Path | None, typer.Option()] = None,
    report: Annotated[Path | None, typer.Option()] = None,
    redact: Annotated[bool, typer.Option("--redact")] = False,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> None:
    """Looks at papers; the options' words stand in messages/<language>/help.ftl."""
    raise typer.Exit(checked(Asked(**locals())))
