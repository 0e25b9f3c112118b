"""Words become lines, also on a sheet that is bent."""

from __future__ import annotations

from math import pi, sin

import pytest
from msgspec.structs import replace

from tests.builders import page, word
from warrantcheck.find.ink.pieces import ink
from warrantcheck.find.ink.rules import uprights
from warrantcheck.find.lines.layout import lay_out
from warrantcheck.find.marks.phrases import find_phrases
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.paper import Box, Raster, Word

LINES = [[f"{letter}{place}" for place in range(10)] for letter in "abcdefgh"]


def bent(rise: float, *, turns: float = 0.0) -> tuple[Word, ...]:
    """Lines 14 points apart, whose right ends stand `rise` points lower, or that make a wave so high."""
    words = []
    for row, texts in enumerate(LINES):
        for place, text in enumerate(texts):
            share = place / (len(texts) - 1)
            down = rise * (sin(turns * pi * share) if turns else share)
            words.append(word(text, 60 + 50 * place, 100 + 14 * row + down))
    return tuple(words)


@pytest.mark.parametrize(("rise", "turns"), [(0, 0), (18, 0), (-18, 0), (4, 1), (-4, 1), (2, 2)])
def test_lines_that_fall_or_rise_by_three_times_their_height_or_bend_stay_whole(rise: float, turns: float) -> None:
    layout = lay_out(replace(page(" "), words=bent(rise, turns=turns)))
    assert [[one.text for segment in line for one in segment.words] for line in layout.lines] == LINES


def test_a_word_whose_box_is_tall_stays_on_its_line() -> None:
    """As read in a photo: the boxes of the last two words reach into the lines above and below."""
    boxes = {"Application": (90, 124, 39, 45.6), "for": (126, 134, 39, 43.6), "a": (137, 139, 40.6, 43.6)}
    boxes |= {"Search": (143, 162, 34.5, 48.7), "Warrant": (166, 188, 34.5, 48.7)}
    words = tuple(
        replace(word(text), box=Box(x0=x0, top=top, x1=x1, bottom=bottom))
        for text, (x0, x1, top, bottom) in boxes.items()
    )
    layout = lay_out(replace(page(" "), words=words))
    assert [segment.read_text for segment in layout.segments] == ["Application for a Search Warrant"]


@pytest.mark.parametrize("printed", ["Estimado inquilino:", "Estimados inquilinos:", "ESTIMADO INQUILINO,"])
def test_a_phrase_in_the_plural_is_told_in_the_words_of_a_file(printed: str) -> None:
    sheet = page(f"{printed}\n\nLes escribimos porque el martes pasado unos agentes llegaron al edificio")
    found = find_phrases(lay_out(sheet), load_knowledge())
    assert any((one.form, one.marker) == ("letter", "salutation") for one in found)


def test_the_upright_lines_of_a_picture_are_told_column_by_column() -> None:
    width, height, side = 40, 30, 25
    gray = bytearray(b"\xff" * width * height)
    gray[side::width] = bytes(height)  # from top to bottom
    gray[5 : width * 15 : width] = bytes(15)  # half of the way
    found = uprights(Raster(width=width, height=height, scale=1.0, gray=bytes(gray)), 0, height)
    assert [column for column, dark in enumerate(found) if dark] == [side - 2, side - 1, side]


@pytest.mark.parametrize(("high", "pieces"), [(1, 0), (2, 0), (3, 1), (9, 1)])
def test_what_is_no_higher_than_the_edge_of_a_rule_is_no_ink(high: int, pieces: int) -> None:
    width = 60
    rows = [b"\xff" * width] * 12 + [b"\xff" * 10 + bytes(40) + b"\xff" * 10] * high + [b"\xff" * width] * 12
    raster = Raster(width=width, height=len(rows), scale=1.4, gray=b"".join(rows))
    assert ink(raster, Box(x0=0, top=0, x1=width / 1.4, bottom=len(rows) / 1.4)).pieces == pieces
