"""The record of what the engines read of the samples is what they read."""

from __future__ import annotations

import pytest

from tests.readings import ALL, read_with
from tests.recorded import ENGINES, engines, recorded, remade

ONE = "i200-scan"  # one page, one look


def test_a_sample_that_is_read_anew_has_the_words_of_its_record() -> None:
    names, record = remade([ONE])
    kept, words = recorded()
    if names["first"] != kept["first"]:
        pytest.skip(f"the record was made with {kept['first']}, here is {names['first']}")
    assert {key: words.get(key) for key in record} == record


def test_a_recorded_sample_starts_no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    for which in ENGINES:
        monkeypatch.setitem(ENGINES, which, lambda: pytest.fail("an engine was asked"))
    by = engines()
    read_with(ONE, by)
    assert not any(one.read for one in by.values())


def test_every_sample_with_pictures_is_in_the_record() -> None:
    assert len(recorded()[1]) > len(ALL) / 2
