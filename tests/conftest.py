"""What all tests of one run share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import readings, visits
from tests.handed_on import Reading
from warrantcheck.read import recognize


@pytest.fixture(scope="session", autouse=True)
def readings_shared_by_workers(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A folder of this run, the same for all of its workers: no sample is read twice by two of them."""
    own = tmp_path_factory.getbasetemp()
    readings.SHARED = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Reading:
    """Pictures are read by one that only pretends."""
    made = Reading("Warrant", "of", "arrest")
    monkeypatch.setattr(recognize, "recognize", made)
    return made


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium, which finds nothing but this computer."""
    yield from visits.started()


@pytest.fixture
def visit(browser: Any) -> Callable[..., visits.Visit]:
    """Opens a file, or one of the pages of `tests.pages` by its name, in a browser without a network."""
    from tests.pages import SIZES, kept

    def opened(what: str | Path, size: str, at: str = "") -> visits.Visit:
        url = f"{(kept(what) if isinstance(what, str) else what).as_uri()}{at}"
        return visits.Visit(browser, url, SIZES[size], own=("file:", "data:"), offline=True)

    return opened


@pytest.fixture(scope="module")
def house() -> Iterator[Any]:
    """A server whose readers only pretend."""
    from tests.serving import serving

    with serving() as found:
        yield found


@pytest.fixture
def phone(house: Any) -> Any:
    """A phone that came with the code."""
    return house.phone()
