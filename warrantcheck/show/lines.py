"""Plain lines for a screen of any width and any encoding: nothing in them is markup, nothing drives the terminal."""

from __future__ import annotations

import codecs
import textwrap
from collections.abc import Sequence
from functools import lru_cache

from rich.console import Console
from rich.text import Text

from warrantcheck.show import PLAINLY, printable

WIDEST = 88  # columns: longer lines are hard to follow


def wrapped(console: Console, text: Text, width: int, *, indent: int = 0, whole: bool = False) -> list[Text]:
    """The text in lines of at most `width` columns, made showable; all but the first begin with `indent` blanks.

    A word that is wider than a line is cut, or with `whole` put on a line of its own: a file's name, or its path, that
    is cut can neither be read nor copied.
    """
    plain, width = showable(console, text.plain), max(width - indent, 10)
    if whole:
        words: Sequence[str] = textwrap.wrap(plain, width, break_long_words=False, break_on_hyphens=False)
    else:
        words = _folded(plain, width)
    rows = [Text(row, style=text.style) for row in words]
    return rows[:1] + [Text(" " * indent) + row for row in rows[1:]] if indent else rows


@lru_cache(maxsize=1000)  # a first screen asks twice for most lines: whether they fit, and to show them
def _folded(plain: str, width: int) -> tuple[str, ...]:
    return tuple(row.plain for row in Text(plain).wrap(Console(), width, overflow="fold"))


def showable(console: Console, text: str) -> str:
    """Text that this screen can show: without control characters, and without letters that its encoding lacks."""
    text = printable(text)
    try:
        encoding = codecs.lookup(console.encoding or "ascii").name
    except LookupError:
        encoding = "ascii"
    return text.encode(encoding, PLAINLY).decode(encoding)


def print_rows(console: Console, rows: Sequence[Text]) -> None:
    """Rows as they are: nothing in them is markup, nothing is highlighted, nothing is wrapped again."""
    for row in rows:
        row.plain = showable(console, row.plain)
        row.rstrip()
    console.print(Text("\n").join(rows), soft_wrap=True, highlight=False, markup=False, emoji=False)
