"""What ends the reading of a paper, what does not, and oddities of files that once ended an answer."""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tests.taken_over import copied, fault_of, page
from warrantcheck import errors
from warrantcheck.load import load_bytes
from warrantcheck.model.paper import Box, Legibility, Page, Raster, Seen, Via, Word
from warrantcheck.read import order, read_paper, reading
from warrantcheck.read.closer import closer
from warrantcheck.read.engines import NullEngine
from warrantcheck.read.order import DEAR, DEAR_PAGE, SHORT, Turns

__all__ = ["copied"]
NOISE = Page(number=1, width=612, height=792, words=page("x7q").words, legibility=Legibility(seen=Seen.NO))


class Clock:
    """Seconds of computing, of our own and of engines, as a test sets them."""

    own = engines = 0.0


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    told = Clock()
    monkeypatch.setattr(order, "own_seconds", lambda: told.own)
    monkeypatch.setattr(order, "engines_seconds", lambda: told.engines)
    return told


def read(clock: Clock, pages: int, each: Page, *, own: float = 0.0, engines: float = 0.0) -> int:
    """How many of so many pages are read, where each takes so long and comes to the same."""
    turns = Turns(seconds_a_page=20, until=None, most=300, at_first=0.0, engines_at_first=0.0)
    for waiting in range(pages, 0, -1):
        if not turns.take(waiting):
            break
        clock.own, clock.engines = clock.own + own, clock.engines + engines
        turns.note([each])
    return turns.taken


def test_many_pages_of_noise_are_given_up(clock: Clock) -> None:
    assert read(clock, 1000, NOISE, engines=3.8) == 2


def test_few_pages_that_are_hard_to_read_are_all_read(clock: Clock) -> None:
    assert read(clock, SHORT, NOISE, engines=3.8) == SHORT


def test_a_long_paper_that_can_be_read_is_read_on_whatever_engines_take(clock: Clock) -> None:
    assert read(clock, 40, page("warrant"), engines=3.8) == 40


def test_a_legible_page_after_one_of_noise_lets_the_rest_be_read(clock: Clock) -> None:
    turns = Turns(seconds_a_page=20, until=None, most=300, at_first=0.0, engines_at_first=0.0)
    assert turns.take(40)
    turns.note([NOISE])
    clock.engines = 3.8
    assert turns.take(39)
    turns.note([page("warrant")])
    clock.engines = 60.0
    assert turns.take(38)


def test_pages_that_take_what_no_paper_s_do_are_given_up_before_the_next(clock: Clock) -> None:
    assert read(clock, 5, page("warrant"), own=DEAR * 0.8) == 1
    clock.own = 0.0
    assert read(clock, 40, page("warrant"), own=DEAR_PAGE * 0.9) == 40


@pytest.mark.skipif(sys.platform != "linux", reason="only there memory is looked at")
@pytest.mark.parametrize(("most", "code"), [(50.0, "reader-ended"), (900.0, "too-much-memory")])
def test_a_library_that_ends_itself_for_want_of_memory_is_told_so(
    most: float, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "megabytes", lambda _: most)

    def aborts() -> None:
        import time

        time.sleep(0.2)
        os.kill(os.getpid(), signal.SIGABRT)

    assert fault_of(aborts, monkeypatch) == (code, 65)


def raster(height: int = 400) -> Raster:
    return Raster(width=300, height=height, scale=1.0, gray=np.full((height, 300), 255, np.uint8).tobytes())


def test_a_word_beside_the_page_ends_no_further_look() -> None:
    label = Word(text="Judge", box=Box(x0=900, top=380, x1=950, bottom=390), via=Via.TEXT_LAYER)
    below = Word(text="Judge", box=Box(x0=10, top=700, x1=60, bottom=710), via=Via.TEXT_LAYER)
    assert [*closer([label, below], raster(), NullEngine(), None, seconds=9, poor=True)]


class Ends(NullEngine):
    """An engine that ends at a picture."""

    def words(self, *_: Any, **__: Any) -> Any:
        raise errors.GaveNoAnswer


def test_an_engine_that_ends_at_a_picture_leaves_what_was_read_before() -> None:
    words = page("warrant").words
    assert {*closer(words, raster(), Ends(), None, seconds=9, poor=True)} <= {words}


def gif(*frames: int) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    sheets = [Image.new("L", (120, 160), shade) for shade in frames]
    sheets[0].save(out, "GIF", save_all=True, append_images=sheets[1:])
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (lambda: gif(10, 200), errors.Animated),
        (lambda: gif(10, 200)[: gif(10, 200).rindex(b",") + 7], errors.Damaged),
    ],
    ids=["moving", "cut short in its second picture"],
)
def test_a_moving_picture_is_told_and_one_that_is_cut_short_is_damaged(
    data: Callable[[], bytes], fault: type[errors.WarrantcheckError]
) -> None:
    with pytest.raises(fault):
        read_paper([load_bytes("paper", data())], NullEngine)
