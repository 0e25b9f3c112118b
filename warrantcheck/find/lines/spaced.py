"""Text of a typewriter's font: its narrow letters stand so far apart that a PDF's words fall to pieces ("s earch")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from msgspec.structs import replace

from warrantcheck.find.ink.middle import median
from warrantcheck.find.lines.text import around
from warrantcheck.model.paper import Via, Word

LONG = 4  # letters of a word that tell how wide its letters are
# Widths of a letter, in heights: 0.45 to 0.55 in fonts of books and forms, up to 0.76 in broad ones, 0.87 to 1.03 in
# those of typewriters.
WIDE = 0.8
# Gaps in heights. Where words fall to pieces they are below 0.45 (within a word) or above 0.73 (between words): 13, 30
# and 227 below, 0, 7 and 12 between on three papers. On 14 others in such fonts 0 to 7 were below, up to 93 between.
WITHIN, APART = 0.45, 0.7
PIECES = 12  # such gaps at least
SPELLED, LETTERS = 6, 0.7  # words of a run at least, and what of them is single letters, in a title that is spelled out
BETWEEN = 3.2  # columns stand farther apart than this: words of such a font up to 3.0
# In letters, on pages whose words are whole: a blank behind a point is 1.6 to 1.7 wide, the gap of a narrow table 2.2.
BLANK = 2.0


def typewritten(words: Sequence[Word]) -> float:
    """Of a text layer in a font with letters of one width how wide they are, in points; 0 of any other."""
    small = [word for word in words if word.via is not Via.OCR and len(word.text) >= LONG and word.text.islower()]
    widths = [word.box.width / len(word.text) / max(word.box.height, 1.0) for word in small]
    if len(widths) <= LONG or median(widths) < WIDE:
        return 0.0
    return median([word.box.width / len(word.text) for word in small])


def falls_apart(rows: Sequence[Sequence[Word]]) -> bool:
    """Whether the words of such a font, in rows, are pieces of words."""
    gaps = [
        (right.box.x0 - left.box.x1) / max(left.box.height, right.box.height, 1.0)
        for row in rows
        for left, right in pairwise(row)
    ]
    within, between = sum(gap < WITHIN for gap in gaps), sum(WITHIN <= gap < APART for gap in gaps)
    return within >= PIECES and within > between


def spelled_out(run: Sequence[Word]) -> bool:
    """Whether a run is a title with wide letters: "B E N C H  WA R R A N T", in which a pair may stand close."""
    return len(run) >= SPELLED and sum(len(word.text) == 1 for word in run) >= LETTERS * len(run)


def joined(row: Sequence[Word]) -> list[Word]:
    """The words of a row from left to right, pieces of one word put together."""
    whole: list[Word] = []
    for word in row:
        last = whole[-1] if whole else None
        near = last is not None and word.box.x0 - last.box.x1 < WITHIN * word.box.height
        if last is not None and near and Via.OCR not in {last.via, word.via}:
            whole[-1] = replace(last, text=last.text + word.text, box=around((last.box, word.box)))
        else:
            whole.append(word)
    return whole


def with_whole_numbers(words: Sequence[Word]) -> Iterator[Word]:
    """Words, the digits that a text layer has one by one in a comb put together: "this 1 8 th day of May 2 0 2 6"."""
    for alone, group in groupby(words, _is_digit):
        found = list(group)
        if alone and len(found) > 1:
            yield replace(found[0], text="".join(word.text for word in found), box=around(word.box for word in found))
        else:
            yield from found


def _is_digit(word: Word) -> bool:
    return len(word.text) == 1 and word.text.isdigit() and word.via is not Via.OCR
