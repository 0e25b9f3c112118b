"""What was stamped or written across a paper and not read: it may take a paper back that looks signed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from warrantcheck.find.ink.heavy import heavy_rows
from warrantcheck.find.ink.stamps import Frame, stamp_frames
from warrantcheck.find.ink.written import Writing, none_can_be, print_height, writings
from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.papers.harmless import (
    HAND,
    INSIDE,
    LIKE_NAME,
    holds,
    is_entered,
    is_harmless,
    is_one_letter,
    is_print,
    lies_in,
    most_like,
    says,
)
from warrantcheck.model.findings import Basis, Signature, SignatureState
from warrantcheck.model.forms import OF_A_COURT, Knowledge
from warrantcheck.model.paper import Box, Overlay, Page, Raster, Word

TABLES = ("stamp_words", "used_up_words", "stamp_says", "specimen_words")
MARGIN = 0.03  # of the page
WORD, MOST_NOTES = 7.0, 2  # heights of print that a word by pen at the head is wide; how many notes are read
MOST_STAMPS = 6  # frames of a page: a photo of a house, in the attachment to a real warrant, had 16
# Of a row of heavy letters: how much of it harmless words cover, and how high beside such a word their small print is.
COVERED, SMALLER = 0.5, 0.8
LEVEL, TITLED = 1.0, 0.75  # degrees that a title leans at most; of a row that its words cover
MORE, HIGHER = 3.0, 1.8  # times its height: where more of its letters may stand beside it; that is read of it
LINES = 2.2  # times the height of a stamp's large word: over and under it its other lines stand
BESIDE = 10.0  # points beside the print
WHOLLY = 0.95  # of writing that lies in a signed place: it is the signature
NAMED = 56.0  # points under a row in which the name of who signs is printed


def unread_overlays(
    layouts: Sequence[Layout], signatures: Sequence[Signature], knowledge: Knowledge
) -> tuple[Overlay, ...]:
    """Stamps and large writing over a part that is signed for a court, of which no word was read.

    Looked for nowhere else: only what looks signed can be taken back by it.
    """
    signed = [one for one in signatures if _signs_for_court(one)]
    if not signed:
        return ()
    # What takes a paper back was looked for before; what is only like it ("CALLED") says nothing harmless.
    said = frozenset(word.replace(" ", "") for table in TABLES for word in knowledge.tables[table])
    said -= frozenset(knowledge.tables["struck_out_words"])
    found: list[Overlay] = []
    for layout in layouts:
        page, raster = layout.page, layout.page.unprinted
        places = [one.box for one in signatures if one.page == page.number]
        courts = [one.box for one in signed if one.page == page.number]  # here a signature may look like a stamp
        if raster is None or none_can_be(page, places):
            continue
        frames = stamp_frames(raster, _sheet(page))
        frames = frames if len(frames) <= MOST_STAMPS else ()
        told = [frame for frame in frames if _is_read(frame, page.words, said)]
        framed = [one for one in frames if one not in told and not any(other.holds(one.box) for other in told)]
        framed += [
            _whole(row)
            for row in heavy_rows(raster, page.words, print_height(page.words), places)
            if not _says_harmless(row, page.words, said)
            and not _is_title(row, page.words, knowledge)
            and not is_entered(row.box, page.words, knowledge.tables["struck_out_words"])
            and not (
                any(lies_in(row.box, place) for place in courts)
                and _repeats_name(row, layout, knowledge.tables["struck_out_words"])
            )
            and not any(frame.holds(row.box) for frame in framed)
        ]
        found += [Overlay(page=page.number, box=frame.box, tilt=frame.tilt) for frame in framed]
        found += [
            Overlay(page=page.number, box=one.box)
            for one in _written(layout, raster, signatures)
            if not _is_signature(one, courts)
            and not is_harmless(one, layout, said, knowledge)
            and not any(frame.holds(one.box) for frame in frames)
        ]
    return tuple(found)


def _is_signature(one: Writing, courts: Sequence[Box]) -> bool:
    """Whether writing is what was seen on a court's line, of which `read.penned` asks what it says: all of it, and no
    higher than a hand writes there; or a letter most of which stands there."""
    inside = max((one.box.overlap(place) / one.box.area for place in courts), default=0.0)
    return inside > (INSIDE if is_one_letter(one) else WHOLLY if one.tallest < HAND else 1.0)


def notes_at_the_head(layouts: Sequence[Layout], signatures: Sequence[Signature]) -> tuple[Overlay, ...]:
    """Writing over all print of pages that look signed for a court: there a clerk notes that a warrant was recalled,
    and also a number, or that a copy was made. So it is to be read, and what stays unread takes nothing back."""
    found: list[Overlay] = []
    for layout in layouts if any(map(_signs_for_court, signatures)) else ():
        page, raster = layout.page, layout.page.unprinted
        if raster is None or none_can_be(page, [one.box for one in signatures if one.page == page.number]):
            continue
        print_ = (one.box.top for one in layout.segments if all(map(is_print, one.words)))
        head = Box(x0=0.0, top=0.0, x1=page.width, bottom=max(min(print_, default=0.0), 0.0))
        written = writings(raster, [word for word in page.words if not word.over], head, ())
        long = (one for one in written if len(one.pieces) > 1 and one.box.width >= WORD * one.usual)
        found += [Overlay(page=page.number, box=one.box) for one in long]
    return tuple(found[:MOST_NOTES])


def _signs_for_court(one: Signature) -> bool:
    """Whether a court's line is signed, or was until somebody struck it through: a word may say why."""
    signed = one.state is SignatureState.SIGNED or one.basis is Basis.STRUCK
    return signed and one.issues and one.role in OF_A_COURT


def _sheet(page: Page) -> Box:
    """A page without its margins, where the edge of a sheet may be seen: a stamp stands below all print, too."""
    across, down = MARGIN * page.width, MARGIN * page.height
    return Box(x0=across, top=down, x1=page.width - across, bottom=page.height - down)


def _is_read(frame: Frame, words: Sequence[Word], said: frozenset[str]) -> bool:
    """Whether a word in a frame is one that stamps say and that takes nothing back."""
    return any(says(word, said) for word in _in_pieces([word for word in words if frame.holds(word.box)]))


def _says_harmless(row: Frame, words: Sequence[Word], said: frozenset[str]) -> bool:
    """Whether harmless words cover most of a row of letters, or it is the small print of a stamp that says one.

    What stands beside such a word and is as large says something of its own.
    """
    whole = _whole(row)
    in_row = [word for word in _in_pieces([word for word in words if whole.holds(word.box)]) if says(word, said)]
    if sum(word.box.width for word in in_row if row.holds(word.box)) >= COVERED * row.long:
        return True
    return any(
        says(word, said) and row.high < SMALLER * word.box.height and holds(_stamp_of(word), row.box) for word in words
    )


def _is_title(row: Frame, words: Sequence[Word], knowledge: Knowledge) -> bool:
    """Whether a level row of letters is a paper's title that was read late: "CAPIAS"; and says nothing beside it."""
    titles = frozenset((*knowledge.titles.heads, *knowledge.titles.attributive))
    its = (word for word in words if word.visible and row.holds(word.box) and normal(word.text) in titles)
    return abs(row.tilt) < LEVEL and sum(word.box.width for word in its) >= TITLED * row.long


def _repeats_name(row: Frame, layout: Layout, taking_back: Sequence[str]) -> bool:
    """Whether a word that was read of a row is one of the name under it: even letters of a script, of a program."""
    whole = _whole(row)
    below = replace(row.box, top=row.box.bottom, bottom=row.box.bottom + NAMED)
    name = [word for one in layout.segments if one.box.overlap(below) > 0 for word in one.norm.split()]
    read = (normal(word.text) for word in layout.page.words if word.visible and whole.holds(word.box))
    return any(max(most_like(word, taking_back), LIKE_NAME) < most_like(word, name) for word in read)


def _in_pieces(words: Sequence[Word]) -> Iterator[Word]:
    """Words, and those of neighbors as one: "RECELY ED" was read of a stamp."""
    row = sorted((word for word in words if word.visible), key=lambda word: word.box.x0)
    yield from row
    for one, other in pairwise(row):
        high = min(one.box.height, other.box.height)
        if abs(one.box.middle[1] - other.box.middle[1]) < high / 2 and other.box.x0 - one.box.x1 < high:
            yield replace(one, text=one.text + other.text, box=one.box.union(other.box))


def _stamp_of(word: Word) -> Box:
    """Where the small print of a stamp stands whose large word this is."""
    box, high = word.box, word.box.height
    across, down = MORE * high, LINES * high
    left, top = max(box.x0 - across, 0), max(box.top - down, 0)
    return Box(x0=left, top=top, x1=box.x1 + across, bottom=box.bottom + down)


def _whole(row: Frame) -> Frame:
    """Where all letters of a row may stand: print and strokes have cut some off."""
    return replace(row, long=row.long + 2 * MORE * row.high, high=row.high * HIGHER)


def _written(layout: Layout, raster: Raster, signatures: Sequence[Signature]) -> tuple[Writing, ...]:
    """Large writing as wide as the print, down to the foot of the page."""
    page, print_ = layout.page, layout.extent
    around_it = Box(
        x0=max(print_.x0 - BESIDE, 0),
        top=print_.top,
        x1=min(print_.x1 + BESIDE, page.width),
        bottom=max(print_.bottom, (1 - MARGIN) * page.height),
    )
    return writings(raster, page.words, around_it, [one.box for one in signatures if one.page == page.number])
