"""Builders with good defaults: a word, a page drawn with letters, so that a test's row fits on a line."""

from __future__ import annotations

from warrantcheck.model.paper import Box, Legibility, Page, Paper, Seen, Via, Word
from warrantcheck.proof import HIGH, LETTER, LINE, typed


def word(text: str, x0: float = 100.0, top: float = 100.0, **more: object) -> Word:
    box = Box(x0=x0, top=top, x1=x0 + LETTER * len(text), bottom=top + HIGH)
    return Word(text=text, box=box, **({"via": Via.TEXT_LAYER} | more))  # type: ignore[arg-type]


def page(
    text: str = "", number: int = 1, *, legible: Seen = Seen.YES, reasons: tuple[str, ...] = (), **more: object
) -> Page:
    """A page of text, line by line."""
    lines = text.strip("\n").split("\n")
    return Page(
        number=number,
        width=612.0,
        height=max(792.0, 120 + LINE * len(lines)),
        words=typed(lines),
        legibility=Legibility(seen=legible, reasons=reasons),
        **more,  # type: ignore[arg-type]
    )


def paper(*pages: Page) -> Paper:
    return Paper(sources=(), pages=pages)
