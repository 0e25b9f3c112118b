"""What was stamped or written across a paper and not read: it may take a paper back that looks signed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec.structs import replace
from rapidfuzz import fuzz

from warrantcheck.find.ink.heavy import heavy_rows
from warrantcheck.find.ink.stamps import Frame, stamp_frames
from warrantcheck.find.ink.written import Writing, none_can_be, print_height, writings
from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.model.findings import Signature, SignatureState
from warrantcheck.model.forms import OF_A_COURT, Knowledge
from warrantcheck.model.paper import Box, Overlay, Page, Raster, Via, Word

TABLES = ("stamp_words", "used_up_words", "stamp_says", "specimen_words")
MARGIN = 0.03  # of the page
MOST_STAMPS = 6  # frames of a page: a photo of a house, in the attachment to a real warrant, had 16
# Of a row of heavy letters: how much of it harmless words cover, and how high beside such a word their small print is.
COVERED, SMALLER = 0.5, 0.8
ITS_OWN = 0.8  # of a row that lies over or under a word that leans, and so is that word
MORE, HIGHER = 3.0, 1.8  # times its height: where more of its letters may stand beside it; that is read of it
LINES = 2.2  # times the height of a stamp's large word: over and under it its other lines stand
LIKE_WHO = 85.0  # likeness of a title that was cut, to itself: "respondent" is 78 % deponent
# Points under a row in which the name of who signs is printed; likeness of a script's reading and it: "Kelleutach" is
# 70 % like Kallenbach. Of 758 names on drawn papers four are more like a word that takes a paper back, up to 73 %.
NAMED, LIKE_NAME = 56.0, 66.0
LONG, LIKE = 5, 78.0  # letters of a stamp's word, and its likeness: "REGALED" is 80 % RECALLED

# Of writing by hand, in heights of the page's print. Of 279 pages that look signed for a court, by nine hands, four had
# writing of their own that was not told from such words. Of drawn ones by hands kept apart 29 of 30 words of 24 points
# and more were seen, 6 of 14 of 14 and 18 points, and 3 of 11 that lay over the signature itself.
OVER_PRINT = 2.95  # so high it is more than an entry, wherever it stands
ALONE, WIDE = 1.7, 7.0  # so high and wide it is, where it stands by itself
# Points: so high is what is written on a line of the form at most: an entry, or a signature whose strokes reach over it
# and through its label: four of 57 signed papers by one hand had one of 48 to 67. Of 49 drawn stamps that lie over a
# signature, and words by pen, none is told otherwise than with 42.
HAND = 72.0
# Of its highest piece that another one is as high as, and widths of such a piece: a word of four letters is wider.
NO_LETTER = 0.6, 1.6
INSIDE = 0.5  # of such a letter that stands in the signed place; of the R of a stamp under a name a third did
# Points to a word of print, its confidence, and how much of it stands level: beside it a lower hand fills in an entry.
ASIDE, SURE, LEVEL = 100.0, 0.7, 0.4
# Of the print, and of the page: there a docket's number, a fax's line or a form's number stands; so high it may be.
HEADING, TOP, FOOT, TOP_HAND = 0.15, 0.08, 0.06, 4.0
AROUND, LETTERS = (3.0, 2.0), 9.0  # around words of a stamp its frame runs; so many times as high as they it is at most
DATED = (0.5, 0.6)  # of its height and width that a date takes which was read in it
# Of an entry by hand, of which the file's text or the engine says what it is: of its place that these words cover, how
# many and of how many letters together, and by how much of its height a script reaches beyond its box. What takes a
# paper back has up to 10 letters, and is at least as like itself as a name may be (LIKE_NAME).
ENTERED, ENTRY_WORDS, ENTRY_LETTERS, REACHES = 0.6, 2, 12, 0.35
BESIDE = 10.0  # points beside the print
BELOW, ASIDE_LABEL = 26.0, 16.0  # points from a place to sign to the foot of its label, and to its side


def unread_overlays(
    layouts: Sequence[Layout], signatures: Sequence[Signature], knowledge: Knowledge
) -> tuple[Overlay, ...]:
    """Stamps and large writing over a part that is signed for a court, of which no word was read.

    Looked for nowhere else: only what looks signed can be taken back by it.
    """
    signed = [one for one in signatures if one.issues and one.role in OF_A_COURT and one.state is SignatureState.SIGNED]
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
            and not _is_entered(row.box, page.words, knowledge.tables["struck_out_words"])
            and not (
                any(_lies_in(row.box, place) for place in courts)
                and _repeats_name(row, layout, knowledge.tables["struck_out_words"])
            )
            and not any(frame.holds(row.box) for frame in framed)
        ]
        found += [Overlay(page=page.number, box=frame.box, tilt=frame.tilt) for frame in framed]
        found += [
            Overlay(page=page.number, box=one.box)
            for one in _written(layout, raster, signatures)
            if not (_is_one_letter(one) and any(one.box.overlap(place) > INSIDE * one.box.area for place in courts))
            and not _is_harmless(one, layout, said, knowledge)
            and not any(frame.holds(one.box) for frame in frames)
        ]
    return tuple(found)


def _sheet(page: Page) -> Box:
    """A page without its margins, where the edge of a sheet may be seen: a stamp stands below all print, too."""
    across, down = MARGIN * page.width, MARGIN * page.height
    return Box(x0=across, top=down, x1=page.width - across, bottom=page.height - down)


def _is_read(frame: Frame, words: Sequence[Word], said: frozenset[str]) -> bool:
    """Whether a word in a frame is one that stamps say and that takes nothing back."""
    return any(_says(word, said) for word in _in_pieces([word for word in words if frame.holds(word.box)]))


def _says_harmless(row: Frame, words: Sequence[Word], said: frozenset[str]) -> bool:
    """Whether harmless words cover most of a row of letters, or it is the small print of a stamp that says one.

    What stands beside such a word and is as large says something of its own.
    """
    whole = _whole(row)
    in_row = [word for word in _in_pieces([word for word in words if whole.holds(word.box)]) if _says(word, said)]
    if sum(word.box.width for word in in_row if row.holds(word.box)) >= COVERED * row.long:
        return True
    return any(
        (row.high < SMALLER * word.box.height and _holds(_stamp_of(word), row.box)) or _is_its_own(row, word)
        for word in words
        if _says(word, said)
    )


def _is_its_own(row: Frame, word: Word) -> bool:
    """Whether a row of letters is of a stamp's word that was read: no other one stands there."""
    box, other = row.box, word.box
    across = min(box.x1, other.x1) - max(box.x0, other.x0)
    level = min(box.bottom, other.bottom) > max(box.top, other.top)
    return word.over and level and across >= ITS_OWN * row.long and row.high <= other.height


def _repeats_name(row: Frame, layout: Layout, taking_back: Sequence[str]) -> bool:
    """Whether a word that was read of a row is one of the name under it: even letters of a script, of a program."""
    whole = _whole(row)
    below = replace(row.box, top=row.box.bottom, bottom=row.box.bottom + NAMED)
    name = [word for one in layout.segments if one.box.overlap(below) > 0 for word in one.norm.split()]
    read = (normal(word.text) for word in layout.page.words if word.visible and whole.holds(word.box))
    return any(max(_most_like(word, taking_back), LIKE_NAME) < _most_like(word, name) for word in read)


def _most_like(word: str, others: Sequence[str]) -> float:
    return max((fuzz.ratio(word, one) for one in others if min(len(word), len(one)) >= LONG), default=0.0)


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


def _says(word: Word, said: frozenset[str]) -> bool:
    text = normal(word.text)
    like = len(text) >= LONG and any(fuzz.ratio(text, one) >= LIKE for one in said)
    return word.visible and word.text.isupper() and (text in said or like)


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


def _is_harmless(one: Writing, layout: Layout, said: frozenset[str], knowledge: Knowledge) -> bool:
    """Whether writing is a stamp that was read, an entry, a date, a number at the head; or too small to be told."""
    box, usual = one.box, one.usual
    words = [word for word in layout.page.words if word.visible]
    across, down = AROUND[0] * usual, AROUND[1] * usual
    near = Box(x0=box.x0 - across, top=box.top - down, x1=box.x1 + across, bottom=box.bottom + down)
    if any(_says(word, said) and _is_of(word, box, near) for word in words):
        return True
    if _is_entered(box, layout.page.words, knowledge.tables["struck_out_words"]):
        return True
    dates = [word.box.width for word in words if _is_date(word, box)]
    labels = [segment.box for segment in layout.segments if _names_signer(segment.norm, knowledge)]
    # A label that the writing runs over is read as something else, and the file's own words of it count for unseen.
    labels += [
        word.box for word in layout.page.words if not word.visible and _names_signer(normal(word.text), knowledge)
    ]
    placed = one.on_lines or any(_is_under(label, box) for label in labels)
    if sum(dates) >= DATED[1] * box.width or (placed and (one.tallest < HAND or _is_one_letter(one))):
        return True
    at_edge = box.bottom < TOP * layout.page.height or box.top > (1 - FOOT) * layout.page.height
    if at_edge and one.tallest < TOP_HAND * usual:
        return True
    return one.tallest < OVER_PRINT * usual and (
        one.tallest < ALONE * usual or box.width < WIDE * usual or not _stands_alone(box, layout)
    )


def _is_entered(box: Box, words: Sequence[Word], taking_back: Sequence[str]) -> bool:
    """Whether writing is an entry: words that were read surely cover it, and the file's own ones, though the engine
    reads something else in letters of a script."""
    covered, letters, count = 0.0, 0, 0
    for word in words:
        high = REACHES * word.box.height
        whole = replace(word.box, top=max(word.box.top - high, 0.0), bottom=word.box.bottom + high)
        if word.over or whole.overlap(box) <= 0 or (word.via is Via.OCR and word.confidence <= SURE):
            continue
        text = normal(word.text)
        if _most_like(text, taking_back) >= LIKE_NAME or text in taking_back:
            return False
        covered, letters, count = covered + whole.overlap(box), letters + len(text.replace(" ", "")), count + 1
    return covered >= ENTERED * box.area and letters >= ENTRY_LETTERS and count >= ENTRY_WORDS


@lru_cache(maxsize=4)
def _who_signs(knowledge: Knowledge) -> frozenset[str]:
    """Words of labels under which somebody signs."""
    tables = ("signer_judge", "signer_magistrate", "signer_clerk", "signer_blurred", "swears_label", "signs_besides")
    return frozenset(word for table in tables for word in knowledge.tables[table])


def _names_signer(norm: str, knowledge: Knowledge) -> bool:
    """Whether a line says who signs; a signature has cut letters out of a long word: "AFFIAXT"."""
    who, words = _who_signs(knowledge), norm.split()
    return not who.isdisjoint(words) or any(
        fuzz.ratio(word, one) >= LIKE_WHO for word in words if len(word) > LONG for one in who if len(one) > LONG
    )


def _is_one_letter(writing: Writing) -> bool:
    """Whether only one stroke of it is high, and no wider than a letter or two: no word is written so."""
    high = [one.box for one in writing.pieces if one.box.height >= NO_LETTER[0] * writing.tallest]
    return len(high) == 1 and high[0].width <= NO_LETTER[1] * high[0].height


def _is_of(word: Word, box: Box, near: Box) -> bool:
    """Whether a word stands in a writing; of one that was read by itself a part may be that writing."""
    if word.over:
        return near.overlap(word.box) > 0
    return _holds(near, word.box) and box.height <= LETTERS * word.box.height


def _holds(box: Box, other: Box) -> bool:
    """Whether all of another box lies in one: a watermark down the page is no stamp's word."""
    return box.x0 <= other.x0 and other.x1 <= box.x1 and box.top <= other.top and other.bottom <= box.bottom


def _lies_in(box: Box, other: Box) -> bool:
    return other.x0 <= box.middle[0] <= other.x1 and other.top <= box.middle[1] <= other.bottom


def _is_under(label: Box, box: Box) -> bool:
    """Whether a label ends right under a place, as under a line to sign on that was not seen; writing may cut it."""
    beside = max(label.x0 - box.x1, box.x0 - label.x1)
    return box.middle[1] < label.bottom < box.bottom + BELOW and beside < ASIDE_LABEL


def _is_date(word: Word, box: Box) -> bool:
    numbered = any(char.isdigit() for char in word.text) and _lies_in(word.box, box)
    return numbered and word.box.height >= DATED[0] * box.height


def _stands_alone(box: Box, layout: Layout) -> bool:
    """Whether no print stands level with a place, and it is below the heading."""
    if layout.depth(box) < HEADING:
        return False
    words = [word for segment in layout.segments for word in segment.words if word.confidence > SURE]
    return not any(
        min(one.box.bottom, box.bottom) - max(one.box.top, box.top) > LEVEL * one.box.height
        and max(one.box.x0 - box.x1, box.x0 - one.box.x1) < ASIDE
        for one in words
        if len(normal(one.text)) > 1
    )
