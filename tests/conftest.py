"""What all tests of one run share."""

from __future__ import annotations

import os

import pytest

from tests import readings
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
