"""Plain lines for a screen of any width and any encoding: nothing in them is markup, nothing drives the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from warrantcheck.show import printable

WIDEST = 88  # columns: longer lines are hard to follow

# For screens that can't show them; other letters that such a screen lacks become question marks.
PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-"})
PLAIN |= str.maketrans({"\u2026": "...", "\u00a7": "Sec.", "\N{REPLACEMENT CHARACTER}": "?"})


def wrapped(console: Console, text: Text, width: int, *, indent: int = 0) -> list[Text]:
    """The text in lines of at most `width` columns, made showable; all but the first begin with `indent` blanks."""
    rows = list(
        Text(showable(console, text.plain), style=text.style).wrap(console, max(width - indent, 10), overflow="fold")
    )
    return rows[:1] + [Text(" " * indent) + row for row in rows[1:]] if indent else rows


def showable(console: Console, text: str) -> str:
    """Text that this screen can show: without control characters, and without letters that its encoding lacks."""
    text = printable(text)
    encoding = console.encoding or "ascii"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        text = text.translate(PLAIN).encode(encoding, "replace").decode(encoding)
    except LookupError:
        text = text.translate(PLAIN).encode("ascii", "replace").decode("ascii")
    return text


def print_rows(console: Console, rows: Sequence[Text]) -> None:
    """Rows as they are: nothing in them is markup, nothing is highlighted, nothing is wrapped again."""
    for row in rows:
        row.rstrip()
    console.print(Text("\n").join(rows), soft_wrap=True, highlight=False, markup=False, emoji=False)
