"""Builders with good defaults: a word, a page drawn with letters, so that a test's row fits on a line."""

from __future__ import annotations

import re

from warrantcheck.model.paper import Box, Legibility, Page, Paper, Seen, Via, Word

LETTER = 5.0  # points a character takes
LINE = 12.0  # points from line to line
HIGH = 6.0  # points of a word's box: two blanks are a wide gap then, one is not


def word(text: str, x0: float = 100.0, top: float = 100.0, **more: object) -> Word:
    box = Box(x0=x0, top=top, x1=x0 + LETTER * len(text), bottom=top + HIGH)
    return Word(text=text, box=box, **({"via": Via.TEXT_LAYER} | more))  # type: ignore[arg-type]


def words_of(lines: list[str], *, left: float = 60.0, top: float = 60.0, via: Via = Via.TEXT_LAYER) -> tuple[Word, ...]:
    """Lines as on a typewriter: two blanks or more are a wide gap."""
    found = []
    for row, line in enumerate(lines):
        for match in re.finditer(r"\S+", line):
            found.append(word(match.group(0), left + LETTER * match.start(), top + row * LINE, via=via))
    return tuple(found)


def page(
    text: str = "", number: int = 1, *, legible: Seen = Seen.YES, reasons: tuple[str, ...] = (), **more: object
) -> Page:
    """A page of text, line by line."""
    lines = text.strip("\n").split("\n")
    return Page(
        number=number,
        width=612.0,
        height=max(792.0, 120 + LINE * len(lines)),
        words=words_of(lines),
        legibility=Legibility(seen=legible, reasons=reasons),
        **more,  # type: ignore[arg-type]
    )


def paper(*pages: Page) -> Paper:
    return Paper(sources=(), pages=pages)
