"""Form files prove themselves: an example is drawn on a page where it says it stands, and looked for in earnest."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from msgspec import Struct

from warrantcheck.find.lines.layout import lay_out
from warrantcheck.find.marks.phrases import find_phrases
from warrantcheck.model.forms import Knowledge, Where
from warrantcheck.model.paper import Box, Legibility, Page, Seen, Via, Word

# A typewriter, in points: two blanks are a wide gap, one is not.
LETTER = 5.0
LINE = 12.0
HIGH = 6.0  # of a word's box
MARGIN = 60.0
LETTER_PAGE = (612.0, 792.0)

AROUND = ("on the day before yesterday some neighbors had met there to speak at length about several other things",) * 3
FILLER = ("x" * 40, "", "y" * 44, "", "")
GAP = ("", "", "")


class Example(Protocol):
    """Words as they may be read, where they stand, and the markers that they must be found as; none: a near miss."""

    @property
    def read(self) -> str: ...

    @property
    def at(self) -> Where: ...

    @property
    def finds(self) -> Sequence[str]: ...


class Disproof(Struct, frozen=True, kw_only=True):
    """An example that is not found as it should be, and what was found instead."""

    example: Example
    found: tuple[str, ...]


def prove(form: str, examples: Iterable[Example], knowledge: Knowledge) -> Iterator[Disproof]:
    """The examples that fail: a marker that is not found where it stands, or a near miss that is found."""
    for example in examples:
        layout = lay_out(drawn(example))
        found = {one.marker for one in find_phrases(layout, knowledge) if one.form == form and one.where is example.at}
        if not set(example.finds) <= found or (found and not example.finds):
            yield Disproof(example=example, found=tuple(sorted(found)))


def drawn(example: Example) -> Page:
    """A page on which the words stand where the example says, among others that are on no paper."""
    if example.at is Where.BODY:
        lines = [*AROUND, f"and then again {example.read} as was told to us", *AROUND]
    elif example.at is Where.HEADING:
        lines = [example.read, *GAP, *FILLER * 6]
    elif example.at is Where.FORM_NUMBER:
        lines = [*FILLER * 6, *GAP, example.read]
    else:
        lines = [*FILLER, FILLER[0], *GAP, example.read, *GAP, *FILLER, FILLER[0]]
    return Page(
        number=1,
        width=LETTER_PAGE[0],
        height=max(LETTER_PAGE[1], 2 * MARGIN + LINE * len(lines)),
        words=typed(lines, via=Via.TEXT_LAYER if example.at is Where.BODY else Via.OCR),  # labels as OCR has them
        legibility=Legibility(seen=Seen.YES),
    )


def typed(lines: Sequence[str], *, via: Via = Via.TEXT_LAYER) -> tuple[Word, ...]:
    """Lines as on a typewriter."""
    return tuple(
        _word(match.group(0), MARGIN + LETTER * match.start(), MARGIN + LINE * row, via)
        for row, line in enumerate(lines)
        for match in re.finditer(r"\S+", line)
    )


def _word(text: str, x0: float, top: float, via: Via) -> Word:
    return Word(text=text, box=Box(x0=x0, top=top, x1=x0 + LETTER * len(text), bottom=top + HIGH), via=via)
