"""The command line: arguments in, one call, show, exit status. Only here does anything print or exit."""

from __future__ import annotations

from typing import Annotated

import typer

from warrantcheck import __version__
from warrantcheck.cli import about, printing, training
from warrantcheck.cli.batch import batch
from warrantcheck.cli.check import check
from warrantcheck.cli.compare import compare
from warrantcheck.cli.config import config
from warrantcheck.cli.faults import last_words
from warrantcheck.cli.forms import forms
from warrantcheck.cli.guide import guide
from warrantcheck.cli.pages import Command, Group
from warrantcheck.cli.serve import serve
from warrantcheck.cli.streams import make_patient
from warrantcheck.model.verdict import VerdictStatus

__all__ = ["VerdictStatus", "app", "last_words", "make_patient"]

# In the order in which help lists them. Their words stand in messages/<language>/help.ftl and usage.ftl.
COMMANDS = (
    check,
    batch,
    compare,
    serve,
    guide,
    about.schema,
    forms,
    about.doctor,
    *training.COMMANDS,
    printing.handout,
)

app = typer.Typer(
    cls=Group,
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


for command in COMMANDS:
    app.command(cls=Command)(command)
app.command(name="print", cls=Command)(printing.print_)
app.add_typer(config, name="config")
