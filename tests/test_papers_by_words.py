"""Labels, headings and titles as they exist: what the words alone of a paper are answered with.

Nothing is drawn: whether a line is signed is told here by type alone.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.papers import HERE, Trap, read_trap
from tests.renderings import answer

PAPERS = tuple(read_trap(file) for file in sorted((HERE / "words").glob("*.txt")))


@pytest.mark.parametrize("trap", PAPERS, ids=lambda trap: trap.id)
def test_a_paper_is_told_by_its_words(trap: Trap) -> None:
    assert answer(trap, "text").verdict.value in trap.right


def test_each_paper_is_named_as_its_file() -> None:
    assert [trap.id for trap in PAPERS] == sorted(Path(file).stem for file in (HERE / "words").glob("*.txt"))
