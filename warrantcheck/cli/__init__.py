"""The command line: arguments in, one call, show, exit status. Only here does anything print or exit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from warrantcheck.cli.faults import last_words
from warrantcheck.cli.plain import went_plainly
from warrantcheck.cli.streams import make_patient
from warrantcheck.model.verdict import VerdictStatus

if TYPE_CHECKING:
    from warrantcheck.cli.program import app

__all__ = ["VerdictStatus", "app", "last_words", "make_patient", "went_plainly"]


def __getattr__(name: str) -> Any:
    """The program with all its commands: typer, which lays it out, is imported when it is needed."""
    if name != "app":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from warrantcheck.cli.program import app

    return app
