"""What commands show, and the one question that they ask."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from warrantcheck.show import printable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rich.console import Console

    from warrantcheck.model.forms import Knowledge


def console(*, stderr: bool = False) -> Console:
    """The screen, or whatever stands for it."""
    from rich.console import Console

    return Console(stderr=stderr, highlight=False, soft_wrap=False)


def may_write_over(knowledge: Knowledge, lang: str) -> Callable[[Path], bool] | None:
    """Asks before a file is written over, where somebody is there to answer; anything but a yes is a no."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None

    def asked(path: Path) -> bool:
        sys.stderr.write(knowledge.say(lang, "overwrite", file=printable(str(path))) + " ")
        sys.stderr.flush()
        return sys.stdin.readline().strip().casefold() in knowledge.say(lang, "overwrite-yes").split()

    return asked
