"""What comes back from the process that opens files is looked at before it is believed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from tests.taken_over import page
from warrantcheck import read
from warrantcheck.load import load_bytes
from warrantcheck.model.paper import Box, Gap, Legibility, Page, Raster, Seen
from warrantcheck.read.coded import Message, coded, decoded, message

RASTER = Raster(width=4, height=4, scale=1.0, gray=bytes(16))


def sent(**changed: Any) -> Message:
    told = coded([page("one", "two")])
    told.told["pages"][0].update(changed)
    return told


WRONG = {
    "a size that is none": {"size": [float("nan"), 792, 1]},
    "a huge page": {"size": [1e9, 792, 1]},
    "a negative page": {"size": [-612, 792, 1]},
    "a page in units beyond all numbers": {"size": [612, 792, 1e300]},
    "a file that was not handed in": {"from": [3, 0]},
    "fewer boxes than words": {"boxes": [1, 2, 3, 4]},
    "a box turned over": {"boxes": [50, 0, 10, 10, 0, 0, 1, 1]},
    "a box that is none": {"boxes": [float("nan"), 0, 10, 10, 0, 0, 1, 1]},
    "a box of words": {"boxes": ["a", 0, 10, 10, 0, 0, 1, 1]},
    "a word that is a number": {"texts": [1, "two"]},
    "a word without end": {"texts": ["x" * 5_000_000, "two"]},
    "millions of words": {"texts": ["x"] * 20_000},
    "an unknown way": {"via": "zz"},
    "more than sure": {"sure": [7, 1]},
    "an unknown legibility": {"seen": ["maybe", []]},
    "a picture that does not come": {"raster": [4, 4, 1.0]},
    "a picture that never came": {"raster": "same"},
    "a huge picture": {"raster": [100_000, 100_000, 1.0]},
    "an unknown mark": {"marks": [["bomb", [0, 0, 1, 1]]]},
    "thousands of fields": {"fields": ["x"] * 10_000},
    "a flag that is a word": {"blank": "yes"},
}


@pytest.mark.parametrize("what", WRONG)
def test_an_answer_that_can_not_be_is_refused(what: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        decoded(sent(**WRONG[what]), 1)


def test_a_picture_of_another_size_than_it_says_is_refused() -> None:
    with pytest.raises(ValueError, match=r".*"):
        decoded(Message(sent(raster=[4, 4, 1.0]).told, (bytes(15),)), 1)
    with pytest.raises(ValueError, match=r".*"):
        decoded(Message(sent().told, (bytes(16),)), 1)


def test_boxes_far_from_the_page_are_put_near_it() -> None:
    (got,) = decoded(sent(boxes=[-1e30, 0, 1e30, 10, 0, -1e12, 5, 1e12]), 1)
    assert got.words[0].box == Box(x0=-612, top=0, x1=1224, bottom=10)
    assert got.words[1].box == Box(x0=0, top=-792, x1=5, bottom=1584)


def test_a_page_that_was_scaled_by_millions_comes_back() -> None:
    (got,) = decoded(sent(size=[792, 0.0002, 5_422_937.75]), 1)
    assert got.unit == 5_422_937.75


def test_halves_of_letters_and_deep_nests_do_no_harm() -> None:
    (got,) = decoded(sent(texts=["\ud800x", "two"]), 1)
    assert got.words[0].text == "?x"
    deep = b"[" * 100_000
    with pytest.raises(ValueError, match=r".*"):
        message(_Fed(deep))


class _Fed:
    def __init__(self, told: bytes) -> None:
        self._left = len(told).to_bytes(4, sys.byteorder) + told

    def __call__(self, size: int) -> bytes:
        got, self._left = self._left[:size], self._left[size:]
        return got


def test_pages_come_back_as_they_were_sent() -> None:
    from tests.readings import CASES

    for name in ("ao93-struck-out", "fillable-i200"):
        if name in CASES:
            paper = read.read_paper([load_bytes("paper", (Path(str(CASES[name])) / "paper.pdf").read_bytes())], _none)
            got = decoded(_again(coded(paper.pages)), 1)
            assert got == paper.pages
            assert [one.raster for one in got] == [one.raster for one in paper.pages]
    both = page("one")
    with_picture = Page(
        **{name: getattr(both, name) for name in Page.__slots__ if name != "raster"}  # type: ignore[arg-type]
    )
    assert decoded(_again(coded([with_picture])), 1) == (with_picture,)


def _again(told: Message) -> Message:
    got = message(_Many(b"".join(told.parts())))
    assert got is not None
    return got


class _Many(_Fed):
    def __init__(self, told: bytes) -> None:
        self._left = told


def _none() -> Any:
    from warrantcheck.read.engines import NullEngine

    return NullEngine()


def test_a_page_that_was_not_read_says_why() -> None:
    unread = Page(
        number=1,
        width=612.0,
        height=792.0,
        words=(),
        legibility=Legibility(seen=Seen.NO, reasons=(Gap.TIME_RAN_OUT,)),
        raster=RASTER,
    )
    (got,) = decoded(_again(coded([unread])), 1)
    assert got == unread
    assert got.raster == RASTER
