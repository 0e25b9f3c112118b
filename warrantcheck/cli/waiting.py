"""While a picture is read: a line for whoever waits, on a terminal's standard error. Nothing where it is none.

Plain lines, one after another and never drawn over: a screen reader reads each once.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from warrantcheck.cli.streams import tell
from warrantcheck.cli.usage import rows_of

if TYPE_CHECKING:
    from warrantcheck.model.forms import Knowledge
    from warrantcheck.pipeline import Look

PATIENCE = 0.5  # seconds: what is done by then needs no word


class Waiting:
    """Told at each look that is begun; says so if it takes long."""

    def __init__(self, knowledge: Knowledge, lang: str) -> None:
        self._knowledge, self._lang = knowledge, lang
        self._on = sys.stderr.isatty()
        self._timer: threading.Timer | None = None
        self._said: set[str] = set()

    def told(self, look: Look) -> None:
        """A look at the paper begins, or (DONE) its answer is there."""
        if not self._on:
            return
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if look.value == "done":
            self._said.clear()
            return
        self._timer = threading.Timer(PATIENCE, self._say, (look.value,))
        self._timer.daemon = True
        self._timer.start()

    def _say(self, look: str) -> None:
        if look not in self._said:
            self._said.add(look)
            for row in rows_of(self._knowledge.say(self._lang, f"waiting-{look}")):
                tell(row, err=True)
