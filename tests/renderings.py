"""A trap's paper at four renderings, and the answer to each: words alone, digital page, scan of 150 dpi, photo."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from tests.builders import page, paper
from tests.papers import Trap
from tests.papers.drawn import FILLED, pdf, photo, scan
from tests.recorded import Recorded, checked
from warrantcheck.assess import assess
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.paper import Page, Seen
from warrantcheck.model.verdict import Assessment, Situation
from warrantcheck.proof import typed

RENDERINGS = ("text", "digital", "scan", "photo")


def answer(trap: Trap, rendering: str, by: Mapping[str, Recorded] | None = None) -> Assessment:
    """What the tool says of a trap's paper; pictures are drawn from a seed of the trap's own."""
    situation = Situation(today=date.fromisoformat(trap.today), address=trap.address)
    if rendering == "text":
        words = paper(*(typed_page(trap, text, number) for number, text in enumerate(trap.pages, 1)))
        return assess(find(words, load_knowledge()), situation, load_knowledge())
    return checked(*_files(trap, rendering), situation=situation, by=by).assessment


def _files(trap: Trap, rendering: str) -> tuple[bytes, ...]:
    seed = zlib.crc32(f"{trap.id} {rendering}".encode()) % 10_000
    if rendering == "digital":
        return (pdf(trap.pages, trap.look),)
    if rendering == "scan":
        return (scan(trap.pages, seed, trap.look),)
    return photo(trap.pages, seed, trap.look, trap.shot)


def typed_page(trap: Trap, text: str, number: int) -> Page:
    legible = Seen.CANT_TELL if trap.legibility else Seen.YES
    made = page(
        text.replace(FILLED, ""), number, legible=legible, reasons=trap.legibility, field_names=trap.look.fields
    )
    hidden = (
        tuple(replace(word, visible=False) for word in typed(trap.look.hidden.split("\n"))) if trap.look.hidden else ()
    )
    mark = typed([trap.look.watermark]) if trap.look.watermark != "SPECIMEN" else ()
    below = tuple(replace(word, box=replace(word.box, top=made.height - 20, bottom=made.height - 14)) for word in mark)
    return replace(made, words=(*made.words, *below, *hidden))
