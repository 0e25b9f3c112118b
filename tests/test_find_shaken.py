"""Words as poor pictures give them: boxes shifted, too high, on top of one another, at the page's very edge."""

from __future__ import annotations

import random
from datetime import date

import pytest
from msgspec.structs import replace
from PIL import Image, ImageDraw

from tests.builders import page, paper
from tests.papers import text
from warrantcheck.assess import assess
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.paper import Box, Page, Raster, Via, Word
from warrantcheck.model.verdict import Situation

PAPERS = ("ao93", "ao442", "i200", "i205-page-2", "nc-order", "california")
SCALE = 1.0


def shaken(typed: str, seed: int) -> Page:
    """The paper with every box moved and stretched by some points, and lines to sign on drawn over its words."""
    dice = random.Random(seed)
    sheet = page(typed)
    reach, edge = dice.choice((3.0, 8.0, 25.0)), dice.random() < 0.3
    across, down = (dice.choice((0.0, 0.0, 330.0)), dice.choice((0.0, 0.0, -110.0))) if edge else (0.0, 0.0)

    def moved(word: Word) -> Word:
        x0 = min(max(word.box.x0 + across + dice.uniform(-reach, reach), 0.0), sheet.width - 4)
        top = max(word.box.top + down + dice.uniform(-reach, reach) / 2, 0.0)
        box = Box(
            x0=x0,
            top=top,
            x1=min(x0 + word.box.width * dice.uniform(0.7, 1.3), sheet.width),
            bottom=top + word.box.height * dice.uniform(0.6, 1.9),
        )
        return replace(word, box=box, via=Via.OCR, confidence=dice.uniform(0.3, 1.0))

    words = tuple(moved(word) for word in sheet.words if dice.random() > 0.1)
    picture = Image.new("L", (round(sheet.width * SCALE), round(sheet.height * SCALE)), 255)
    pen = ImageDraw.Draw(picture)
    for word in dice.sample(words, min(12, len(words))):
        y = (word.box.top - 2) * SCALE
        pen.line((word.box.x0 * SCALE, y, (word.box.x0 + dice.uniform(60, 250)) * SCALE, y), fill=20)
    raster = Raster(width=picture.width, height=picture.height, scale=SCALE, gray=picture.tobytes())
    return replace(sheet, words=words, raster=raster)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("name", PAPERS)
def test_words_in_impossible_places_are_answered_and_break_nothing(name: str, seed: int) -> None:
    knowledge = load_knowledge()
    found = find(paper(shaken(text(name), seed)), knowledge)
    assert assess(found, Situation(today=date(2026, 1, 1)), knowledge).verdict
