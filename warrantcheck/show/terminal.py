"""One small screen: plain text in the order in which it is read, with no meaning in colour, frames or pictures."""

from __future__ import annotations

import shlex
from collections.abc import Sequence, Set

from rich.console import Console
from rich.text import Text

from warrantcheck.model.forms import Knowledge
from warrantcheck.model.report import Explanation, Failed, Report, Section
from warrantcheck.show import printable
from warrantcheck.show.lines import WIDEST, print_rows, showable, wrapped

Paragraphs = tuple[str, list[str]]  # a section's title, and what stands beside it

USUAL = 80  # columns of the screen for which the lines of the first answer are chosen
ALOUD = frozenset({"say"})
# Sections whose spare lines give way, the first of these first.
GIVES_WAY = ("why", "seen", "check", "here", "next", "say", "names", "concerns")
SCREEN = 23  # lines of the first screen: 24, and the prompt below
NARROW = 50  # columns: below, titles stand above their text and not beside it
LONGEST_NAME = 24  # characters of a file's name in the last line


def show_report(
    report: Report, knowledge: Knowledge, console: Console, *, full: bool = False, named: bool = False
) -> None:
    """The answer: by default one screen, with `full` every section; `named` puts the file's name above it."""
    width = min(console.width, WIDEST)
    name = wrapped(console, Text(report.name, style="bold"), width, whole=True) if named else []
    lines = [Text(report.explanation.headline, style="bold")]
    if full:
        for section in report.explanation.sections:
            lines += [Text(""), Text(section.title, style="bold"), *(Text(line) for line in section.lines)]
        print_rows(console, name + [row for line in lines for row in wrapped(console, line, width)])
        return
    begun = [Text(report.name)] if named else []
    first = _fitting(console, report, begun, _more(report, knowledge))
    blocks = [block for block in (name, *(wrapped(console, line, width) for line in lines)) if block]
    titles = max((len(title) for title, _ in first), default=0) + 2
    blocks += [_block(console, title, rows, width, 0 if width < NARROW else titles) for title, rows in first]
    blocks[-1] += wrapped(console, Text(_more(report, knowledge)), width)
    print_rows(console, _spaced(blocks))


def _fitting(console: Console, report: Report, begun: list[Text], more: str) -> list[Paragraphs]:
    """The sections of the first screen, without the spare lines for which a screen of the usual size has no room.

    A smaller screen scrolls and has the same words: nobody learns less of a paper on a phone.
    """
    sections = {section.id: section for section in report.explanation.sections if section.brief}
    titles = max((len(section.title) for section in sections.values()), default=0) + 2
    order = {id: at for at, id in enumerate(GIVES_WAY)}
    spare = [(order.get(id, len(order)), -at, id) for id, section in sections.items() for at in section.spare]
    left_out: set[tuple[str, int]] = set()

    def rows_of(id: str) -> int:
        title, told = _told(sections[id], left_out)
        return len(_block(console, title, told, USUAL, titles)) if told else 0

    rows = {id: rows_of(id) for id in sections}
    around = sum(len(wrapped(console, line, USUAL)) for line in (*begun, Text(report.explanation.headline), Text(more)))
    for _, at, id in sorted(spare):
        if around + sum(rows.values()) < SCREEN:
            break
        left_out.add((id, -at))
        rows[id] = rows_of(id)
    return [told for section in sections.values() if (told := _told(section, left_out))[1]]


def _told(section: Section, left_out: Set[tuple[str, int]]) -> Paragraphs:
    """A section's lines of the first screen as one paragraph; what is said aloud, each in a line of its own."""
    lines = [line for at, line in enumerate(section.lines[: section.brief]) if (section.id, at) not in left_out]
    title = "" if section.id == "foot" else section.title
    return title, lines if section.id in ALOUD else [" ".join(lines)] if lines else []


def show_guide(told: Explanation, console: Console, *, full: bool = False) -> None:
    """The guide: each moment with its title above; one or two screens, with `full` the law and its sources too."""
    width = min(console.width, WIDEST)
    rows = wrapped(console, Text(told.headline, style="bold"), width)
    for section in told.sections:
        lines = section.lines if full else section.lines[: section.brief]
        if not lines:
            continue
        rows.append(Text(""))
        if section.id != "foot":
            rows += wrapped(console, Text(section.title, style="bold"), width)
        apart = full or section.id.startswith("guide-")  # a topic's sentences answer questions of their own
        for line in lines if apart else [" ".join(lines)]:
            rows += wrapped(console, Text(line), width)
    print_rows(console, rows)


def show_lines(lines: Sequence[str], console: Console) -> None:
    """Lines to be read out or sent on: wrapped on a screen, whole where they go into a file or a message."""
    width = min(console.width, WIDEST) if console.is_terminal else max((len(line) for line in lines), default=1)
    print_rows(console, [row for line in lines for row in wrapped(console, Text(line), width)])


def _more(report: Report, knowledge: Knowledge) -> str:
    """How to see the rest, with the file's name where it is short and single, and was not taken out with its bytes."""
    lang = report.explanation.lang
    name = shlex.quote(printable(report.name))
    sources = report.paper.sources
    plain = len(sources) == 1 and bool(sources[0].data) and len(name) <= LONGEST_NAME and name.isascii()
    return knowledge.say(lang, "more", paper=name if plain else knowledge.say(lang, "more-paper"))


def show_failed(failed: Failed, console: Console) -> None:
    """Why a file could not be checked, and what to do next."""
    print_rows(console, wrapped(console, Text(failed.message), min(console.width, WIDEST), whole=True))


def _spaced(blocks: list[list[Text]]) -> list[Text]:
    """Blocks with empty lines between them where the screen has room, else after the first line and before the last."""
    lines = sum(len(block) for block in blocks)
    roomy = lines + len(blocks) - 1 <= SCREEN
    gaps = (
        range(len(blocks)) if roomy else {1, len(blocks) - 1} if lines + 2 <= SCREEN else {1} if lines <= SCREEN else ()
    )
    return [row for at, block in enumerate(blocks) for row in ([Text("")] if at and at in gaps else []) + block]


def _block(console: Console, heading: str, told: Sequence[str], width: int, titles: int) -> list[Text]:
    """Paragraphs of the first screen, their title in a column on the left or above; none for the limits."""
    inner = width - titles if heading else width
    rows = [row for words in told for row in wrapped(console, Text(words), inner)]
    if not heading:
        return rows
    title = Text(showable(console, heading), style="bold")
    if not titles:
        return [title, *rows]
    title.pad_right(titles - len(title))
    return [title + row if at == 0 else Text(" " * titles) + row for at, row in enumerate(rows)]
