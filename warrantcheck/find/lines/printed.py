"""The lines of a page without what lies across them: a watermark's letters, SPECIMEN, the rules that words stand on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from msgspec.structs import replace

from warrantcheck.find.ink.middle import median
from warrantcheck.find.lines.layout import Layout
from warrantcheck.find.lines.rows import runs_of
from warrantcheck.find.lines.segments import Run, Segment
from warrantcheck.find.lines.spaced import BETWEEN, BLANK, falls_apart, joined, typewritten, with_whole_numbers
from warrantcheck.find.lines.text import normal
from warrantcheck.model.paper import Via, Word

NARROW, BROAD = 0.4, 1.2  # widths of the text's letters, in its heights; those of a word that stands upright are below
ABBREVIATED = 5  # letters of "Hon.", "Dept."; a longer word with a point ends the sentence
GUTTER = 6.0  # points to the left of a column at which its lines may begin
# Lines down to a return's heading and behind it that tell whether it stands beside the warrant, and how many of each
# begin in the other column: on five papers whose return stands so 2 to 5 and 4 to 10, of 133 others on none more than
# 2 and 1.
BEFORE, BEHIND, OF_A_COLUMN = 6, 12, 2
WIDE = 2.0  # heights between a middle letter and the surname in one place: 1.5 on four kept papers, in a table 8
TITLE_DEPTH = 0.25  # of the printed height: titles stand above
LABEL = 4  # words of a label inside a line
WATERMARK = 2.6  # times the page's usual letters: what is taller lies across the text and belongs to no entry

# Five letters before a capital: "MacDonald", "DeLeon" are one word.
_JOINT = re.compile(
    r"(?<=[A-Z][a-z]{4})(?=[A-Z])|(?<=[a-z]{5})(?=[A-Z])|(?<=[a-z][A-Z]\.)(?=[A-Z][a-z])|(?<=^\d{3})(?=[A-Z][a-z]{2})"
    r"|(?<=^\d{4})(?=[A-Z][a-z]{2})|(?<=[a-z],)(?=[A-Z])"
)
# The same of words read from a picture, only where nothing else can be meant: "NoemiE.", "at20", "No.26-mj-625".
_READ_AS_ONE = re.compile(
    r"(?<=^[A-Z][a-z])(?=[A-Z]\.$)|(?<=[a-z]{3})(?=[A-Z]\.$)|(?<=^at)(?=\d{1,5}$)|(?<=[a-z]:)(?=\d{1,5}$)|(?<=^Dated)(?=\d)|(?<=^\d{4})(?=[NSEW]\.$)|(?<=^\d{3})(?=[NSEW]\.$)|(?<=^N[oO]\.)(?=[A-Z0-9-]*\d)"
    r"|(?<=^[A-Z]{3})(?=[A-Z]\.[A-Z]{3})|(?<=^[A-Z]{4})(?=[A-Z]\.[A-Z]{3})|(?<=^[A-Z]{5})(?=[A-Z]\.[A-Z]{3})|(?<=[A-Z]{4}\.)(?=[A-Z]{3})"
)
_BEGUN = re.compile(r"[A-Z][\w'-]+ [A-Z]\.$")
_SURNAME = re.compile(r"[A-Z][\w'-]+[,.]?$")


def printed(
    layout: Layout, usual: float, marks: Collection[str], ends: Collection[str], *, own_title: bool = False
) -> tuple[tuple[Segment, ...], ...]:
    """The lines down to the first place that says one of `ends`, or beside it, numbered anew.

    Args:
        layout: the page.
        usual: height of its usual letters, in points.
        marks: words that mark a copy, such as "specimen".
        ends: what begins where the paper's own entries end.
        own_title: whether one of `ends` at the head of the page is the paper's own title: a return by itself.
    """
    lines: list[tuple[Segment, ...]] = []
    middle, left, right = layout.extent.middle[0], 0.0, layout.page.width
    every = list(_lines(layout))
    for number, line in enumerate(every):
        runs = [part for run in _with_surnames(line) for part in _apart(_without(run, usual, marks)) if part.norm]
        # A heading begins with a capital: "inventory." may be the end of a sentence, in a line of its own.
        end = next((run for run in runs if run.norm in ends and not run.read_text[0].islower()), None)
        if end is not None and own_title and layout.depth(end.box) < TITLE_DEPTH:
            end = None
        if end is not None and end.box.x0 < middle:
            column = None if end.box.x1 > middle else _column(every, number, end)
            if column is None:
                break
            left = column - GUTTER
        elif end is not None:  # what begins in the right half stands beside the paper, not below it
            right = middle
        runs = [run for run in runs if left <= run.box.x0 < right]
        if runs:
            lines.append(tuple(_placed(run, layout.page.number, len(lines), at) for at, run in enumerate(runs)))
    return tuple(lines)


def _column(lines: Sequence[Sequence[Run]], number: int, end: Run) -> float | None:
    """Where a column begins that stands beside a heading, over it and on below it; None if none does."""
    parts = [[run for line in lines[first:last] for run in line if run.words] for first, last in _around(number)]
    every = [run.box for part in parts for run in part]
    for column in sorted(box.x0 for box in every if box.x0 > end.box.x1):
        crossed = any(box.x0 < column - GUTTER and box.x1 > column for box in every)
        begin = [sum(abs(run.box.x0 - column) < GUTTER for run in part) for part in parts]
        if not crossed and begin[0] >= min(OF_A_COLUMN, number + 1) and begin[1] >= OF_A_COLUMN:
            return column
    return None


def _around(number: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """The lines down to one and those below it, by their numbers."""
    return (max(number - BEFORE, 0), number + 1), (number + 1, number + 1 + BEHIND)


def _with_surnames(line: Sequence[Run]) -> Iterator[Run]:
    """A line's places, a name that was written wide with its surname: "Everett E." and "Obafemi" are one place."""
    before: Run | None = None
    for run in line:
        named = before is not None and _BEGUN.match(before.read_text) and _SURNAME.match(run.read_text)
        if before is not None and named and run.box.x0 - before.box.x1 < WIDE * before.box.height:
            before = Run((*before.words, *run.words))
            continue
        if before is not None:
            yield before
        before = run
    if before is not None:
        yield before


def _placed(run: Run, page: int, line: int, place: int) -> Segment:
    same = isinstance(run, Segment) and (run.line, run.place) == (line, place)
    return run if isinstance(run, Segment) and same else Segment(run.words, page, line, place)


def _without(run: Run, usual: float, marks: Collection[str]) -> Run:
    """A run without what lies across it; the same one if nothing does."""
    words = tuple(_words(run, usual, marks))
    return run if words == run.words else Run(words)


def _apart(run: Run) -> Iterator[Run]:
    """A run cut where behind a sentence's end a label begins: "cash or surety. Last known address: 9 Depot Street"."""
    words, begin, versus = run.words, 0, False
    for at in range(1, len(words)):
        last = words[at - 1].text
        ended = (last.endswith((".", ";")) and len(last) > ABBREVIATED) or (
            # "Aurora, CO 80037 Owner: Casey Example", "Case 25-GS-778 Judgment Debtor: Casey Example"
            any(word.text.endswith(":") for word in words[at : at + 2]) and last[-1:].isdigit()
        )
        versus = versus or normal(last) in {"v", "vs", "versus"}
        if versus and normal(words[at].text) in {"no", "case", "cause", "docket"} and at > begin:
            yield Run(words[begin:at])  # "vs. No. CR-26-1897", "vs. CASEY EXAMPLE No. CR-26-1897"
            begin = at
        if not ended or not words[at].text[:1].isupper():
            continue
        label = next((word for word in words[at : at + LABEL] if word.text.endswith((":", ".", ";", ","))), None)
        if label is not None and label.text.endswith(":"):
            yield Run(words[begin:at])
            begin = at
    yield Run(words[begin:]) if begin else run


def _lines(layout: Layout) -> Iterator[Sequence[Run]]:
    """The page's lines. In a typewriter's font blanks are as wide as elsewhere the gap between two columns, and words
    that fell apart are put together."""
    rows = [[word for segment in line for word in segment.words] for line in layout.lines]
    letter = typewritten([word for row in rows for word in row])
    if not letter:
        yield from layout.lines
        return
    pieces = falls_apart(rows)
    for row in rows:
        blank = BLANK * letter / max(median([word.box.height for word in row]), 1.0) if row else BLANK
        yield [Run(tuple(run)) for run in (runs_of(joined(row), BETWEEN) if pieces else runs_of(row, blank))]


def _words(segment: Run, usual: float, marks: Collection[str]) -> Iterator[Word]:
    by_itself = all(normal(word.text) in marks for word in segment.words)
    for word in (one for each in with_whole_numbers(list(_without_rules(segment.words))) for one in _opened(each)):
        if not _lies_across(word, usual) and not _is_mark(word, segment, marks, by_itself=by_itself):
            yield word


def _opened(word: Word) -> list[Word]:
    """The words that lost the blanks between them: "2206TamarackCt,Apt", "ThaddeusR.Villalpando"; not "McAllister"."""
    parts = [one for one in (_JOINT if word.via is not Via.OCR else _READ_AS_ONE).split(word.text) if one]
    if len(parts) < 2:
        return [word]
    ends = [sum(map(len, parts[:at])) / len(word.text) for at in range(len(parts) + 1)]
    box = word.box
    return [
        replace(word, text=part, box=replace(box, x0=box.x0 + box.width * begin, x1=box.x0 + box.width * end))
        for part, begin, end in zip(parts, ends, ends[1:], strict=False)
    ]


def _lies_across(word: Word, usual: float) -> bool:
    """Whether a word is too tall for the text, and its letters are not as wide as the text's: a box that reaches into
    the next line is tall alone."""
    if word.box.height < WATERMARK * usual:
        return False
    wide = word.box.width / max(len(word.text), 1) / max(usual, 1.0)
    return not NARROW < wide < BROAD


def _is_mark(word: Word, segment: Run, marks: Collection[str], *, by_itself: bool) -> bool:
    """SPECIMEN by itself, or in capitals between other words; "100 Example Street" is an address."""
    shouted = word.text.isupper() and any(other.text.islower() or other.text.istitle() for other in segment.words)
    return normal(word.text) in marks and (by_itself or shouted)


def _without_rules(words: Sequence[Word]) -> Iterator[Word]:
    """Words without the rule they stand on, which OCR reads as "_": "_9/28/2025", "Rey_if"."""
    for word in words:
        if "_" not in word.text:
            yield word
        else:
            yield from (replace(word, text=piece) for piece in word.text.split("_") if normal(piece))
