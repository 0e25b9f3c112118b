"""Writing on a place to sign that is read by itself: it may turn out to be a date, and never a signature."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PIL import Image, ImageDraw, ImageFont

from tests.builders import page as of_words
from warrantcheck.find.signing.nothing import is_no_name
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.paper import Box, Overlay, Paper, Raster
from warrantcheck.read import read_overlays
from warrantcheck.read.installed import choose_engine


@pytest.mark.parametrize(
    "rows",
    [
        ["WSLAUY2O", "3/14/26"],
        ["Sept. 4+"],
        ["Mov. 6 2025"],
        ["740 SW"],
        ["gee attached"],
        ["VOLA.", "VOID,"],
        ["2026"],
        ["by phone"],
        ["N/A"],
        ["7:20 pm"],
        ["S32 am,"],
        ["May S"],
        ["19 Foh '26"],
        ["Denied - no po.", "Denied - no pe."],
        ["orig. w/ cleck"],
        ["FILED ny __pepury"],
        ["BY__ DEPUTY DOCKETED met AM 9:14"],
        ["November 2rd, 210214 K."],
        ["Sign gee", "Sign hee"],
        ["LENTERED RED"],
        ["~ Ls L9N HERE"],
        ["/ Moet 2006", "J Mar. 12M Aionature", "/ Mad 1046 _Atgnature"],
        ["2nd Fe!", "znd Fe!"],
    ],
)
def test_a_date_figures_or_a_plain_word_is_no_name(rows: list[str]) -> None:
    assert is_no_name(rows, load_knowledge())


@pytest.mark.parametrize(
    "rows",
    [
        [],
        ["YB"],
        ["Jan Kowalezyh"],
        ["A. Vrevenion"],
        ["X"],
        ["am"],
        ["Ree a", "a yaa Judge’s signature"],
        ["O.D. Mortofaleo"],
        ["5 es"],
        ["May"],
        ["Jan M."],
        ["SIlo"],
        ["Sele", "Seep"],
        ["(excl) None tT", "wets) MIST", "wet) Y"],
        ["3.KA Munaon rauosdenvilec 4. : 7970 Sar", "Were rmtsdenviban r pony"],
        ["De", "* Oe", "2, Ove"],
        ["iid rae", "bye Tg r ou", "&) 19] 18]"],
        ["COHTTO-", "660000 \\-"],
    ],
)
def test_what_is_read_of_a_signature_says_nothing(rows: list[str]) -> None:
    assert not is_no_name(rows, load_knowledge())


def test_writing_on_a_line_is_read_without_the_print_around_it() -> None:
    image = Image.new("L", (1224, 1584), 255)
    draw = ImageDraw.Draw(image)
    draw.line((640, 1002, 1000, 1002), fill=20, width=2)
    draw.text((700, 958), "3-14-2026", fill=40, font=ImageFont.load_default(46))
    draw.text((700, 1008), "Judge of the Court", fill=0, font=ImageFont.load_default(22))
    seen = Raster(width=1224, height=1584, scale=2.0, gray=image.tobytes())
    place = Overlay(page=1, box=Box(x0=349.0, top=480.0, x1=465.0, bottom=501.0), penned=True)
    paper = Paper(sources=(), pages=(replace(of_words("WARRANT"), raster=seen),))
    (page,) = read_overlays(paper, [place], choose_engine, seconds=20.0).pages
    rows = page.penned
    assert "3-14-2026" in [row.text for row in rows]
    assert not any("Judge" in row.text for row in rows)
    assert page.words == paper.pages[0].words
