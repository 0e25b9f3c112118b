"""How much of a page was not read surely, and when no further look is taken at an undecided paper."""

import io
from datetime import date

import numpy as np
import pytest
from msgspec.structs import replace
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from warrantcheck.knowledge import load_knowledge
from warrantcheck.load import load_bytes
from warrantcheck.model.forms import Phrases
from warrantcheck.model.paper import Box, Legibility, Page, Raster, Seen, Via, Word
from warrantcheck.model.verdict import Situation, Verdict
from warrantcheck.pipeline import check_sources
from warrantcheck.read.engines import Engine, RawWord
from warrantcheck.read.whole import Unread, unread

SAYS = """
THE COMMON ROOM OF THE HOUSE
the room is for all who live in the house and for their guests
it is open from nine to nine and on no day is it shut for more than an hour
who has used the cups and the plates is to wash them and to put them on the shelf
the key of the room is with Mrs Ablewhite and may be had from her on any day but Monday
"""


def drawn() -> tuple[Image.Image, tuple[RawWord, ...]]:
    """A picture of a notice, and its words as an engine would give them that reads all of them surely."""
    picture = Image.new("L", (1391, 1800), 255)
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(26)
    words = []
    for line, text in enumerate(SAYS.strip().split("\n")):
        x = 120.0
        for one in text.split():
            x0, top, x1, bottom = pen.textbbox((x, 200 + 60 * line), one, font=font)
            pen.text((x, 200 + 60 * line), one, font=font, fill=0)
            words.append(RawWord(text=one, x0=x0, top=top, x1=x1, bottom=bottom, confidence=0.96, line=(1, 1, line)))
            x = x1 + 9
    return picture, tuple(words)


class Counted(Engine):
    """Gives the same words each time it is asked for a page, and counts that."""

    name = "counted"

    def __init__(self, words: tuple[RawWord, ...]) -> None:
        self.asked, self._words = 0, words

    def words(
        self, gray: NDArray[np.uint8], *, mode: int = 3, sauvola: bool = False, seconds: float = 20.0
    ) -> tuple[RawWord, ...]:
        self.asked += 1
        return self._words


@pytest.mark.parametrize(("read", "looks"), [(1.0, 1), (0.8, 2)])
def test_a_paper_of_nobodys_is_looked_at_again_only_where_something_was_left_unread(read: float, looks: int) -> None:
    picture, words = drawn()
    engine = Counted(words[: int(len(words) * read)])
    file = io.BytesIO()
    picture.save(file, "PNG")
    report = check_sources(
        [load_bytes("notice.png", file.getvalue())],
        Situation(today=date(2026, 3, 3)),
        replace(load_knowledge(), phrases=Phrases()),  # by its words it would be known as a text, and settled
        engine_of=lambda: engine,
        second_of=lambda: None,
    )
    assert report.assessment.verdict is Verdict.UNKNOWN_PAPER
    assert (engine.asked > 1) == (looks > 1)


def test_letters_outside_words_that_were_read_and_words_that_are_doubtful_are_left() -> None:
    gray = np.full((200, 200), 255, np.uint8)
    for at in (20, 60, 100, 140):
        gray[40:60, at : at + 4] = gray[40:44, at : at + 16] = 0
    raster = Raster(width=200, height=200, scale=2.0, gray=gray.tobytes())
    sure = Word(text="FF", box=Box(x0=9.0, top=19.0, x1=40.0, bottom=31.0), via=Via.OCR, confidence=0.9)
    not_sure = Word(text="FI", box=Box(x0=49.0, top=19.0, x1=60.0, bottom=31.0), via=Via.OCR, confidence=0.4)
    page = Page(
        number=1,
        width=100.0,
        height=100.0,
        words=(sure, not_sure),
        legibility=Legibility(seen=Seen.YES),
        raster=raster,
    )
    assert unread(page) == Unread(letters=0.5, words=0.5)


def test_all_of_a_page_is_left_of_which_no_word_was_read() -> None:
    raster = Raster(width=20, height=20, scale=2.0, gray=bytes([255]) * 400)
    page = Page(number=1, width=10.0, height=10.0, words=(), legibility=Legibility(seen=Seen.NO), raster=raster)
    assert unread(page) == Unread(letters=1.0, words=1.0)
