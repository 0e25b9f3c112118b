"""The command line: arguments in, one call, show, exit status. Only here does anything print or exit."""

from __future__ import annotations

from types import MappingProxyType
from typing import Annotated

import typer

from warrantcheck import __version__
from warrantcheck.cli.faults import last_words
from warrantcheck.cli.pages import Program
from warrantcheck.cli.streams import make_patient
from warrantcheck.model.verdict import VerdictStatus

__all__ = ["VerdictStatus", "app", "last_words", "make_patient"]


class Warrantcheck(Program):
    """The program. Where each command is, in the order in which help lists them; its words stand in help.ftl."""

    homes = MappingProxyType(
        {
            "check": "check.check",
            "batch": "batch.batch",
            "compare": "compare.compare",
            "serve": "serve.serve",
            "guide": "guide.guide",
            "schema": "about.schema",
            "forms": "forms.forms",
            "doctor": "about.doctor",
            "present": "training.present",
            "practice": "training.practice",
            "samples": "training.samples",
            "handout": "printing.handout",
            "print": "printing.print_",
            "config": "config.config",
        }
    )


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
