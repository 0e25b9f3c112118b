"""The program as typer knows it: every command with its options, help pages, refusals."""

from __future__ import annotations

from typing import Annotated

import typer

from warrantcheck import __version__
from warrantcheck.cli.homes import HOMES
from warrantcheck.cli.pages import Program


class Warrantcheck(Program):
    """The program."""

    homes = HOMES


app = typer.Typer(
    cls=Warrantcheck,
    rich_markup_mode=None,  # a help page drawn by rich takes 0.35 s longer
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"warrantcheck {__version__}")
        raise typer.Exit


@app.callback()
def main(version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True)] = False) -> None:
    """The options that every command shares."""
