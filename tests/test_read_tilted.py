"""Stamps that stand slantwise across a page."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from tests.pdfs import PROSE, print_of
from warrantcheck.read.engines import choose_engine
from warrantcheck.read.tilted import tilted_words


@pytest.mark.parametrize("tilt", [-30, 18, 40])
def test_a_stamp_at_an_angle_is_read(tilt: int) -> None:
    page = print_of(PROSE).convert("L")
    stamp = Image.new("L", (760, 150), 0)
    ImageDraw.Draw(stamp).text((20, 10), "RECALLED", fill=255, font=ImageFont.load_default(110), stroke_width=3)
    turned = stamp.rotate(tilt, expand=True, resample=Image.Resampling.BICUBIC)
    page.paste(110, (400, 1200), turned)
    assert [word.text for word in tilted_words(np.asarray(page, np.uint8), choose_engine())] == ["RECALLED"]


def test_a_page_of_level_print_has_no_words_at_an_angle() -> None:
    assert tilted_words(np.asarray(print_of(PROSE).convert("L"), np.uint8), choose_engine()) == ()
