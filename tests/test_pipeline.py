"""When the reading ends: as soon as nothing that further passes may find can change the answer."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from importlib.resources import as_file

import pytest

from tests.readings import ALL, CASES
from warrantcheck import load_knowledge
from warrantcheck.load import load
from warrantcheck.model.verdict import Situation
from warrantcheck.pipeline import check_sources
from warrantcheck.read.engines import Engine, NullEngine


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        pytest.param("i200-scan", False, id="an answer that stands"),
        pytest.param("ao93-struck-out", False, id="a name that is struck out"),
        pytest.param("state-search-warrant-smudged", False, id="a line that stays unclear where all words were read"),
        pytest.param("ao442-stamped", True, id="a line that is not clear where words were not read"),
    ],
)
def test_the_second_engine_is_asked_only_where_it_may_change_the_answer(name: str, *, asked: bool) -> None:
    calls: list[str] = []

    def second() -> Engine | None:
        calls.append("asked")
        return NullEngine()

    with as_file(CASES[name]) as folder:
        files = [load(folder / file) for file in ALL[name][0]]
    check_sources(files, Situation(today=date(2026, 3, 3)), load_knowledge(), second_of=second, seconds_a_page=60)
    assert bool(calls) is asked


@pytest.mark.skipif(sys.platform != "linux", reason="only there a process is copied")
def test_after_a_check_of_a_signed_page_this_process_can_still_be_copied() -> None:
    """numpy was needed then. A Python of its own for the next paper takes as long as three text pages."""
    program = (
        "import sys, os; from warrantcheck import check; from warrantcheck.read import process;"
        "check(sys.argv[1]); print(process._can_be_copied(), 'OPENBLAS_NUM_THREADS' in os.environ)"
    )
    environment = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    with as_file(CASES["i200-text-pdf"]) as folder:
        command = [sys.executable, "-c", program, str(folder / "paper.pdf")]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.split() == ["True", "False"]
