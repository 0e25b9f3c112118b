"""Stamps that stand slantwise across a page, and what lies over one and is read by itself."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace
from PIL import Image, ImageDraw, ImageFont

from tests.builders import page as of_words
from tests.pdfs import PROSE, print_of
from warrantcheck.model.paper import Box, Overlay, Raster
from warrantcheck.read.installed import choose_engine
from warrantcheck.read.overlays import read_overlay
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


@pytest.mark.parametrize(("tilt", "told"), [(-25, True), (0, False), (14, False)])
def test_a_framed_stamp_over_print_is_read_where_it_was_seen(tilt: int, told: bool) -> None:
    print_ = print_of(PROSE).convert("L")
    stamp = Image.new("L", (700, 190), 0)
    pen = ImageDraw.Draw(stamp)
    pen.text((60, 30), "RECALLED", fill=255, font=ImageFont.load_default(110), stroke_width=3)
    pen.rectangle((10, 10, 690, 180), outline=255, width=8)
    turned = stamp.rotate(-tilt, expand=True, resample=Image.Resampling.BICUBIC)
    print_.paste(90, (500, 900), turned)
    x, y, scale = 500 + turned.width / 2, 900 + turned.height / 2, print_.width / 612
    wide, high = (700, 190) if told else turned.size
    box = Box(
        x0=(x - wide / 2) / scale, top=(y - high / 2) / scale, x1=(x + wide / 2) / scale, bottom=(y + high / 2) / scale
    )
    seen = Raster(width=print_.width, height=print_.height, scale=scale, gray=print_.tobytes())
    overlay = Overlay(page=1, box=box, tilt=tilt if told else None)
    words = read_overlay(replace(of_words("WARRANT"), raster=seen), overlay, choose_engine(), 20.0)
    (recalled,) = [word for word in words if word.text == "RECALLED"]
    assert (
        recalled.over and abs(recalled.box.middle[0] - x / scale) < 20 and abs(recalled.box.middle[1] - y / scale) < 20
    )
