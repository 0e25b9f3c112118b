"""What was seen in a picture is kept as long as the picture, and no longer."""

import gc

from warrantcheck.find.ink import once
from warrantcheck.find.ink.once import once as taken_once
from warrantcheck.model.paper import Box, Raster

PLACE = Box(x0=0.0, top=0.0, x1=2.0, bottom=2.0)


def page() -> Raster:
    return Raster(width=4, height=4, scale=2.0, gray=bytes(range(16)))


def counted() -> tuple[list[Box], object]:
    asked: list[Box] = []

    @taken_once
    def look(raster: Raster, place: Box, beside: list[Box]) -> int:
        asked.append(place)
        return len(asked)

    return asked, look


def test_the_same_place_of_a_picture_is_looked_at_once() -> None:
    asked, look = counted()
    one = page()
    assert look(one, PLACE, [PLACE]) == look(one, PLACE, [PLACE]) == 1
    assert look(one, PLACE, []) == 2
    assert len(asked) == 2


def test_nothing_of_a_picture_stays_longer_than_the_picture() -> None:
    _, look = counted()
    gc.collect()
    before = len(once._SEEN)
    one = page()
    look(one, PLACE, [])
    assert len(once._SEEN) == before + 1
    del one
    gc.collect()
    assert len(once._SEEN) == before


def test_so_many_looks_are_kept_and_no_more(monkeypatch) -> None:
    monkeypatch.setattr(once, "MOST", 1)
    asked, look = counted()
    one = page()
    look(one, PLACE, [])
    look(one, PLACE, [PLACE])
    look(one, PLACE, [PLACE])
    assert len(asked) == 3
