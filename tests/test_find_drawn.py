"""What the file says of strokes on a page of print is believed where it is plain; else its picture decides."""

from __future__ import annotations

import io
from datetime import date
from itertools import pairwise
from math import hypot, pi, sin
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pytest
from msgspec.structs import replace

from tests.builders import page
from warrantcheck.assess import assess
from warrantcheck.find import find
from warrantcheck.find.ink import cleared
from warrantcheck.find.ink.drawn import runs_across
from warrantcheck.find.ink.outlines import is_bars
from warrantcheck.find.papers import stamped
from warrantcheck.find.signing import pen
from warrantcheck.knowledge import load_knowledge
from warrantcheck.load import load_bytes
from warrantcheck.model.paper import Box, Paper, Stroke
from warrantcheck.model.verdict import Assessment, Situation
from warrantcheck.read import read_paper

SAMPLES = Path(__file__).parent.parent / "samples"
SIGNED = SAMPLES / "ao93-signed-text" / "paper.pdf"
TYPED = SAMPLES / "ao93-esigned" / "paper.pdf"

# Operators behind the page's own; the judge's line of the sample runs from 366 to 560, 90 points above the foot.
OVER = {
    "a stamp's frame that leans": "0.6 0 0 RG 3 w 150 300 m 400 340 l 392 390 l 142 350 l h S",
    "strokes that cross the signature out": "2 w 360 82 m 530 122 l S 360 122 m 530 82 l S",
    "one long stroke through it": "2 w 362 84 m 528 118 l S",
    "a word by pen across the page": "3 w 120 300 m 150 400 l 180 300 l 210 400 l 240 300 l 270 400 l 300 300 l S",
    "a seal": "1.5 w "
    + " ".join(f"{480 + x} {100 + y} {o} " for x, y, o in ((30, 0, "m"),))
    + "510 116.6 496.6 130 480 130 c 463.4 130 450 116.6 450 100 c 450 83.4 463.4 70 480 70 c "
    "496.6 70 510 83.4 510 100 c S",
    "white over the signature": "1 g 355 83 180 35 re f",
    "a large dark word": "BT /F1 60 Tf 1 0 0 1 150 300 Tm (VOID) Tj ET",
    "a word that leans": "BT /F1 30 Tf 0.9 0.3 -0.3 0.9 150 300 Tm (RECALLED) Tj ET",
    "a shade": "100 600 50 50 re W n /Sh sh",
}


def nobody() -> Any:
    raise AssertionError("no page of text is read by OCR")


def paper(sample: Path, operators: str = "") -> Paper:
    with pikepdf.open(sample) as pdf:
        page = pdf.pages[0]
        page.contents_add(pdf.make_stream(f"q {operators} Q".encode()))
        if "/Sh" in operators:
            page.Resources.Shading = pikepdf.Dictionary(
                Sh=pikepdf.Dictionary(
                    ShadingType=2,
                    ColorSpace=pikepdf.Name.DeviceGray,
                    Coords=[0, 0, 612, 0],
                    Function=pikepdf.Dictionary(FunctionType=2, Domain=[0, 1], C0=[0.97], C1=[1], N=1),
                )
            )
        data = io.BytesIO()
        pdf.save(data)
    return read_paper([load_bytes("a", data.getvalue())], nobody)


def by_picture(one: Paper) -> Paper:
    return replace(one, pages=tuple(replace(page, strokes=None) for page in one.pages))


def answered(one: Paper) -> Assessment:
    return assess(find(one, load_knowledge()), Situation(today=date(2026, 3, 3)), load_knowledge())


def told(one: Assessment) -> tuple[object, ...]:
    signature = one.signature
    return (
        one.verdict,
        one.reason.rule,
        signature and (signature.state, signature.basis),
        [concern.id for concern in one.concerns],
    )


@pytest.mark.parametrize("sample", [SIGNED, TYPED], ids=["signed by pen", "signed in type"])
def test_a_page_of_print_that_is_signed_plainly_needs_no_picture(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = paper(sample)
    before = told(answered(by_picture(plain)))

    def asked(*_: object, **__: object) -> None:
        raise AssertionError("a picture was looked at")

    for module, name in (
        (cleared.Cleared, "__init__"),
        (pen, "drawn_across"),
        (stamped, "writings"),
        (stamped, "stamp_frames"),
        (stamped, "heavy_rows"),
    ):
        monkeypatch.setattr(module, name, asked)
    assert told(answered(plain)) == before
    assert before[0] == "judicial-warrant"


@pytest.mark.parametrize("what", OVER)
@pytest.mark.parametrize("sample", [SIGNED, TYPED], ids=["signed by pen", "signed in type"])
def test_whatever_lies_over_it_is_answered_as_its_picture_is(sample: Path, what: str) -> None:
    over = paper(sample, OVER[what])
    assert told(answered(over)) == told(answered(by_picture(over)))


@pytest.mark.parametrize("what", sorted(OVER.keys() - {"white over the signature"}))  # there is nothing to look at
def test_of_what_is_no_plain_signature_the_picture_decides(what: str) -> None:
    """So it stays as safe as the look at pictures is."""
    assert _asks(paper(SIGNED, OVER[what]))


def test_a_stroke_that_is_short_straight_or_of_several_pieces_is_looked_at() -> None:
    for operators in (
        "370 95 m 400 99 l S",
        "370 95 m 520 106 l S",
        "370 95 m 390 110 l 395 92 l S 400 95 m 420 110 l S",
    ):
        unsigned = paper(SAMPLES / "ao93-filled-unsigned" / "paper.pdf", f"1.2 w {operators}")
        assert told(answered(unsigned)) == told(answered(by_picture(unsigned)))
        assert _asks(unsigned)


def _asks(one: Paper) -> bool:
    """Whether a picture is looked at."""
    asked: list[object] = []
    with pytest.MonkeyPatch.context() as patched:
        for module, name in ((pen, "hand"), (pen, "drawn_across"), (stamped, "stamp_frames")):
            real = getattr(module, name)
            patched.setattr(module, name, lambda *a, real=real, **k: asked.append(a) or real(*a, **k))
        answered(one)
    return bool(asked)


def test_the_bars_of_a_bar_code_are_no_writing() -> None:
    bars, letters = np.zeros((40, 60), np.uint8), np.zeros((40, 60), np.uint8)
    for at, wide in ((2, 3), (8, 6), (18, 2), (24, 5), (34, 8), (46, 2), (52, 6)):
        bars[:, at : at + wide] = 1
        letters[:, at : at + 2] = letters[14 + wide : 17 + wide, at : at + 6] = 1
    place = Box(x0=0, top=0, x1=59, bottom=39)
    assert (is_bars(bars, place, 1.0), is_bars(letters, place, 1.0)) == (True, False)


def bowed(*ends: tuple[float, float, float, float]) -> tuple[Stroke, ...]:
    """Strokes of 24 points along lines that bow by 20, as a hand draws them."""
    found: list[Stroke] = []
    for x0, y0, x1, y1 in ends:
        steps = 20
        at = [
            (x0 + (x1 - x0) * one / steps, y0 + (y1 - y0) * one / steps + 20 * sin(pi * one / steps))
            for one in range(steps + 1)
        ]
        for (ax, ay), (bx, by) in pairwise(at):
            box = Box(x0=min(ax, bx), top=min(ay, by), x1=max(ax, bx), bottom=max(ay, by))
            found.append(Stroke(box=box, long=hypot(bx - ax, by - ay), straight=0.0, thick=2.0))
    return tuple(found)


@pytest.mark.parametrize(
    ("ends", "wanted"),
    [
        pytest.param([(90.0, 180.0, 500.0, 520.0), (500.0, 180.0, 90.0, 520.0)], True, id="an X"),
        pytest.param([(90.0, 180.0, 500.0, 520.0)], True, id="a stroke"),
        pytest.param([(300.0, 480.0, 480.0, 520.0)], False, id="a signature"),
        pytest.param([(90.0 + x, 180.0, 500.0 - x, 520.0) for x in range(0, 400, 40)], False, id="a drawing"),
    ],
)
def test_bowed_strokes_across_the_print_of_a_file_cross_it_out(
    ends: list[tuple[float, float, float, float]], wanted: bool
) -> None:
    one = replace(page("BENCH WARRANT"), strokes=bowed(*ends))
    assert runs_across(one, Box(x0=72, top=72, x1=540, bottom=740)) is wanted
