"""`check` with papers and switches alone, as most people type it, understood without typer.

To import typer and to lay out the options takes a tenth of what a whole check of a text page takes. Whatever else is
typed goes by way of it, and so does whatever can't be followed: there is one place that helps and refuses.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

from warrantcheck.cli.checking import Asked, checked, option
from warrantcheck.cli.homes import HOMES
from warrantcheck.cli.speaking import say_stopped
from warrantcheck.cli.typed import CHECK, meant
from warrantcheck.cli.usage import Wrong

INTERRUPTED = 130  # exit status of a Ctrl-C, as shells have it
STANDARD_INPUT = "-"
SWITCHES = {
    option(name): name
    for name, default in zip(reversed(Asked.__struct_fields__), reversed(Asked.__struct_defaults__), strict=False)
    if default is False
}


def understood(typed: Sequence[str]) -> Asked | None:
    """What was typed, if it is `check` with papers and switches; None for everything else."""
    words = meant(typed, HOMES)
    papers = [word for word in words[1:] if not word.startswith("-") or word == STANDARD_INPUT]
    options = {word for word in words[1:] if word.startswith("-") and word != STANDARD_INPUT}
    completes = any(name.endswith("_COMPLETE") for name in os.environ)  # a shell asks what could be typed next
    if words[:1] != [CHECK] or not papers or not options <= SWITCHES.keys() or completes:
        return None
    switched: dict[str, Any] = {SWITCHES[one]: True for one in options}
    return Asked(papers=papers, **switched)


def went_plainly(typed: Sequence[str]) -> bool:
    """Checks and exits, if that is what was typed; False where nothing was done, and typer has to understand it."""
    asked = understood(typed)
    if asked is None:
        return False
    try:
        sys.exit(checked(asked))
    except Wrong:
        return False
    except KeyboardInterrupt:
        say_stopped(CHECK, typed)
        sys.exit(INTERRUPTED)
