"""One small screen: plain text in the order in which it is read, with no meaning in colour, frames or pictures."""

from __future__ import annotations

import shlex

from rich.console import Console
from rich.text import Text

from warrantcheck.model.forms import Knowledge
from warrantcheck.model.report import Failed, Report, Section
from warrantcheck.show import printable

FALLBACK = "en"
SCREEN = 23  # lines of the first screen: 24, and the prompt below
WIDEST = 88  # columns: longer lines are hard to follow
NARROW = 50  # columns: below, titles stand above their text and not beside it
LONGEST_NAME = 24  # characters of a file's name in the last line

# For screens that can't show them; other letters that such a screen lacks become question marks.
PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-"})
PLAIN |= str.maketrans({"\u2026": "...", "\u00a7": "Sec.", "\N{REPLACEMENT CHARACTER}": "?"})


def show_report(
    report: Report, knowledge: Knowledge, console: Console, *, full: bool = False, named: bool = False
) -> None:
    """The answer: by default one screen, with `full` every section; `named` puts the file's name above it."""
    width = min(console.width, WIDEST)
    lines = [Text(part, style="bold") for part in [report.name] if named]
    lines.append(Text(report.explanation.headline, style="bold"))
    if full:
        for section in report.explanation.sections:
            lines += [Text(""), Text(section.title, style="bold"), *(Text(line) for line in section.lines)]
        _print(console, [row for line in lines for row in _wrapped(console, line, width)])
        return
    blocks = [_wrapped(console, line, width) for line in lines]
    first = [section for section in report.explanation.sections if section.brief]
    titles = max((len(section.title) for section in first), default=0) + 2
    blocks += [_block(console, section, width, 0 if width < NARROW else titles) for section in first]
    blocks[-1] += _wrapped(console, Text(_more(report, knowledge)), width)
    _print(console, _spaced(blocks))


def _more(report: Report, knowledge: Knowledge) -> str:
    """How to see the rest, with the file's name where it is short and single."""
    sentences = {**knowledge.messages[FALLBACK], **knowledge.messages.get(report.explanation.lang, {})}
    name = shlex.quote(printable(report.name))
    plain = len(report.paper.sources) == 1 and len(name) <= LONGEST_NAME and name.isascii()
    return sentences["more"].format(paper=name if plain else sentences["more-paper"])


def show_failed(failed: Failed, console: Console) -> None:
    """Why a file could not be checked, and what to do next."""
    _print(console, _wrapped(console, Text(failed.message), min(console.width, WIDEST)))


def _spaced(blocks: list[list[Text]]) -> list[Text]:
    """Blocks with empty lines between them where the screen has room, else after the first line and before the last."""
    lines = sum(len(block) for block in blocks)
    roomy = lines + len(blocks) - 1 <= SCREEN
    gaps = range(len(blocks)) if roomy else {1, len(blocks) - 1} if lines + 2 <= SCREEN else {1}
    return [row for at, block in enumerate(blocks) for row in ([Text("")] if at and at in gaps else []) + block]


def _block(console: Console, section: Section, width: int, titles: int) -> list[Text]:
    """A section of the first screen as one paragraph, its title in a column on the left or above."""
    words = Text(" ".join(section.lines[: section.brief]))
    if section.id == "foot":
        return _wrapped(console, words, width)
    rows = _wrapped(console, words, width - titles)
    title = Text(section.title, style="bold")
    if not titles:
        return [title, *rows]
    title.pad_right(titles - len(section.title))
    return [title + row if at == 0 else Text(" " * titles) + row for at, row in enumerate(rows)]


def _wrapped(console: Console, text: Text, width: int) -> list[Text]:
    text = Text(_showable(console, text.plain), style=text.style)
    return list(text.wrap(console, max(width, 10), overflow="fold"))


def _showable(console: Console, text: str) -> str:
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


def _print(console: Console, rows: list[Text]) -> None:
    """Rows as they are: nothing in them is markup, nothing is highlighted, nothing is wrapped again."""
    for row in rows:
        row.rstrip()
    console.print(Text("\n").join(rows), soft_wrap=True, highlight=False, markup=False, emoji=False)
