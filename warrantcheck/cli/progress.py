"""How far many papers are: a bar on a screen, plain lines elsewhere and for screen readers. On standard error."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from warrantcheck.batch.tally import Tally
    from warrantcheck.model.forms import Knowledge

EVERY = 15.0  # seconds between two plain lines: a log of a night has 2,000 of them
DRAWN = 0.2  # seconds between two looks of the bar


class Progress:
    """Told of a tally as often as it changes; shows it as often as a person wants to see it."""

    def __init__(self, knowledge: Knowledge, lang: str) -> None:
        self._knowledge, self._lang = knowledge, lang
        self._shown = time.monotonic()
        self._bar: Any = None
        self._task: Any = None

    def __enter__(self) -> Progress:
        if sys.stderr.isatty() and os.environ.get("TERM") != "dumb" and not plainly():
            from rich.progress import BarColumn, TextColumn
            from rich.progress import Progress as Bar

            from warrantcheck.cli.screen import console

            self._bar = Bar(
                BarColumn(24), TextColumn("{task.description}"), console=console(stderr=True), transient=True
            )
            self._task = self._bar.add_task("", total=None)
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def told(self, tally: Tally) -> None:
        now = time.monotonic()
        if now - self._shown < (DRAWN if self._bar is not None else EVERY):
            return
        self._shown = now
        if self._bar is not None:
            self._bar.update(
                self._task, description=self._line(tally), completed=tally.lines, total=tally.total or None
            )
        else:
            typer.echo(self._line(tally), err=True)

    def _line(self, tally: Tally) -> str:
        from warrantcheck.cli.batch import number, took

        left = tally.seconds_left()
        values = {
            "done": number(tally.lines),
            "total": number(max(tally.total, tally.lines)),
            "rate": number(round(tally.rate() * 60)),
        }
        if left is None:
            return self._knowledge.say(self._lang, "batch-progress", **values)
        return self._knowledge.say(
            self._lang, "batch-progress-left", left=took(left, self._knowledge, self._lang), **values
        )


def plainly() -> bool:
    """Whether the person wants no drawings: what NO_COLOR and a screen reader's settings ask for."""
    return bool(os.environ.get("NO_COLOR"))
