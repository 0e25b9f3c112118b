"""Words become lines, also on a sheet that is bent."""

from __future__ import annotations

from dataclasses import replace
from math import pi, sin

import pytest

from tests.builders import page, word
from warrantcheck.find.layout import lay_out
from warrantcheck.model.paper import Word

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


@pytest.mark.parametrize(("rise", "turns"), [(0, 0), (18, 0), (-18, 0), (10, 1), (-10, 1), (5, 2)])
def test_lines_that_fall_rise_or_bend_by_more_than_their_height_stay_whole(rise: float, turns: float) -> None:
    layout = lay_out(replace(page(" "), words=bent(rise, turns=turns)))
    assert [[one.text for segment in line for one in segment.words] for line in layout.lines] == LINES
