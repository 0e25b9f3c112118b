"""A stamp that was seen and not read: what it says may take a paper back that looks signed."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from warrantcheck.find.ink.stamps import Frame, stamp_frames
from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.model.findings import Signature, SignatureState
from warrantcheck.model.forms import OF_A_COURT, Knowledge
from warrantcheck.model.paper import Box, Page, Via, Word

TABLES = ("stamp_words", "used_up_words", "stamp_says", "specimen_words")
MARGIN = 0.03  # of the page
LONG, LIKE = 5, 78.0  # letters of a stamp's word, and its likeness: "REGALED" is 80 % RECALLED


def unread_stamp(layouts: Sequence[Layout], signatures: Sequence[Signature], knowledge: Knowledge) -> int | None:
    """The first page, of a part that is signed for a court, with a stamp of which no word was read.

    Looked for nowhere else: only what looks signed can be taken back by it.
    """
    signed = any(one.issues and one.role in OF_A_COURT and one.state is SignatureState.SIGNED for one in signatures)
    if not signed:
        return None
    # What takes a paper back was looked for before; what is only like it ("CALLED") says nothing harmless.
    said = frozenset(word for table in TABLES for word in knowledge.tables[table])
    said -= frozenset(knowledge.tables["struck_out_words"])
    for layout in layouts:
        raster = layout.page.raster
        words = layout.page.words
        if raster is None or not any(word.via is Via.OCR for word in words):
            continue
        if any(not _is_read(frame, words, said) for frame in stamp_frames(raster, _sheet(layout.page))):
            return layout.page.number
    return None


def _sheet(page: Page) -> Box:
    """A page without its margins, where the edge of a sheet may be seen: a stamp stands below all print, too."""
    across, down = MARGIN * page.width, MARGIN * page.height
    return Box(x0=across, top=down, x1=page.width - across, bottom=page.height - down)


def _is_read(frame: Frame, words: Sequence[Word], said: frozenset[str]) -> bool:
    """Whether a word in a frame is one that stamps say and that takes nothing back."""
    within = (normal(word.text) for word in words if word.visible and frame.holds(word.box) and word.text.isupper())
    return any(
        text in said or (len(text) >= LONG and any(fuzz.ratio(text, word) >= LIKE for word in said)) for text in within
    )
