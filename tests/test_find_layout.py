"""Words become lines, also on a sheet that is bent."""

from __future__ import annotations

from math import pi, sin

import pytest
from msgspec.structs import replace

from tests.builders import page, word
from warrantcheck.find.lines.layout import lay_out
from warrantcheck.model.paper import Box, Word

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
