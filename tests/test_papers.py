"""The reader of typed papers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.papers import NOBODY, filled, read_file, read_trap, text

HEAD = 'id = "X"\nwhat = "A paper"\nright = ["not-a-warrant"]\n'


def trap(folder: Path, head: str, lines: str = "") -> Path:
    file = folder / "X.txt"
    file.write_text(f"---\n{HEAD}{head}---\n{lines}", encoding="utf-8")
    return file


def test_a_line_in_a_file_begins_another_page_that_somebody_else_may_sign(tmp_path: Path) -> None:
    lines = "One {signed}\n=== page\nTwo {signed}\n"
    pages = read_trap(trap(tmp_path, 'by = ["judge", "nobody"]\n', lines)).pages
    assert pages == ("\nOne /s/ Jordan Placeholder\n", "\nTwo \n")


def test_what_no_entry_fills_is_left_empty_in_a_trap_and_stands_in_a_text(tmp_path: Path) -> None:
    assert "{signed}" in text("ao93")
    assert read_trap(trap(tmp_path, 'of = ["ao93"]\n')).pages == (filled(text("ao93"), NOBODY),)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param('concern = ["expired"]\n', id="a field that no trap has"),
        pytest.param('look = {water = "SAMPLE"}\n', id="a look that no file has"),
        pytest.param('by = ["judge", "nobody"]\n', id="more signers than pages"),
        pytest.param('by = "president"\n', id="a signer nobody knows"),
        pytest.param('until = "Nowhere"\n', id="a cut where nothing stands"),
        pytest.param('change = [["Nowhere", "Somewhere"]]\n', id="a change of nothing"),
    ],
)
def test_a_slip_in_a_head_is_refused(head: str, tmp_path: Path) -> None:
    with pytest.raises((TypeError, ValueError, KeyError)):
        read_trap(trap(tmp_path, head, "Words.\n"))


def test_a_head_may_be_missing(tmp_path: Path) -> None:
    (tmp_path / "X.txt").write_text("Words.\n", encoding="utf-8")
    assert read_file(tmp_path / "X.txt") == ({}, ("\nWords.\n",))
