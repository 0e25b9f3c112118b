"""Papers are found without following links, each once, whatever their names and whatever happens to them meanwhile."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.batches import Here, batch, lines, small
from warrantcheck.batch import finder
from warrantcheck.batch.finder import Finder


def names(found: Finder, folder: Path) -> list[str]:
    return [os.path.relpath(one.name, folder) for one in found.papers()]


def test_papers_are_found_in_order_below_all_folders_and_hidden_files_are_left_out(tmp_path: Path) -> None:
    for name in ("b.pdf", "a.pdf", "inner/c.jpg", ".hidden/d.pdf", ".DS_Store"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    assert names(Finder([str(tmp_path)]), tmp_path) == ["a.pdf", "b.pdf", "inner/c.jpg"]
    assert Finder([str(tmp_path)]).count() == 3


def test_links_in_circles_are_not_followed_and_counted(tmp_path: Path) -> None:
    small(tmp_path / "in", 2)
    (tmp_path / "in" / "circle").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "again.pdf").symlink_to(tmp_path / "in" / "0000.pdf")
    found = Finder([str(tmp_path / "in")])
    assert len(names(found, tmp_path)) == 2
    assert found.links == 2


def test_a_folder_that_may_not_be_looked_into_is_named_and_the_rest_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small(tmp_path / "in" / "open", 2)
    (tmp_path / "in" / "shut").mkdir()
    look = os.scandir

    def refused(path: str) -> object:
        if path.endswith("shut"):
            raise PermissionError
        return look(path)

    monkeypatch.setattr(finder.os, "scandir", refused)
    out = tmp_path / "r.jsonl"
    for resume in (False, True):
        assert batch(tmp_path / "in", out, Here(), resume=resume).go().lines == 3
    shut = [one for one in lines(out) if one["verdict"] is None]
    assert [(Path(one["source"]).name, one["error"]["code"]) for one in shut] == [("shut", "not-allowed")]


def test_a_file_that_vanishes_before_it_is_read_is_named(tmp_path: Path) -> None:
    first, second = small(tmp_path / "in", 2)
    found = Finder([str(tmp_path / "in")]).papers()
    assert next(found).name == str(first)
    second.unlink()
    assert [(one.name, one.fault) for one in found] == [(str(second), "not-there")]


def test_a_file_that_changes_while_it_is_read_is_read_again_or_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (path,) = small(tmp_path / "in", 1)
    about, left = os.fstat, [0]

    def changing(descriptor: int) -> object:
        left[0] -= 1
        if left[0] >= 0:
            with path.open("ab") as file:
                file.write(b"more")
        return about(descriptor)

    monkeypatch.setattr(finder.os, "fstat", changing)
    for changes, fault in ((2, ""), (100, "changed")):
        left[0] = changes
        found = next(Finder([str(tmp_path / "in")]).papers())
        assert found.fault == fault
        assert (found.data == path.read_bytes()) == (not fault)


def test_papers_that_are_added_or_changed_while_it_runs_are_found_too(tmp_path: Path) -> None:
    first, second = small(tmp_path / "in", 2)
    found = Finder([str(tmp_path / "in")]).papers()
    told = [next(found).name, next(found).name]
    (tmp_path / "in" / "new.pdf").write_bytes(b"new")
    first.write_bytes(b"changed since")
    assert told == [str(first), str(second)]
    assert sorted((Path(one.name).name, one.data) for one in found) == [
        ("0000.pdf", b"changed since"),
        ("new.pdf", b"new"),
    ]


@pytest.mark.parametrize("name", [b"two\nlines.pdf", b"no \xff utf8.pdf", b"\x1b[31mred.pdf", b"=1+1.pdf"])
def test_odd_names_are_found_and_told_harmlessly(tmp_path: Path, name: bytes) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    Path(os.fsdecode(bytes(folder) + b"/" + name)).write_bytes(b"paper")
    for kind in ("jsonl", "csv", "sqlite"):
        out = tmp_path / f"r.{kind}"
        assert batch(folder, out, Here()).go().counts == {"not-a-warrant": 1}
        assert kind == "sqlite" or b"\x1b" not in out.read_bytes()
        assert batch(folder, out, None, resume=True).go().earlier == 1  # nobody is asked again
    (told,) = lines(tmp_path / "r.jsonl")
    assert told["source"].isprintable()


def test_patterns_choose_by_name_or_with_a_slash_by_path(tmp_path: Path) -> None:
    for name in ("a.PDF", "b.jpg", "drafts/c.pdf", "kept/d.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    found = Finder([str(tmp_path)], include=["*.pdf"], exclude=["drafts/*"])
    assert names(found, tmp_path) == ["a.PDF", "kept/d.pdf"]


def test_a_file_that_is_written_to_all_the_time_does_not_keep_the_run_from_ending(tmp_path: Path) -> None:
    (path,) = small(tmp_path / "in", 1)
    taken = 0
    for taken, _ in enumerate(Finder([str(tmp_path / "in")]).papers(), start=1):  # noqa: B007
        with path.open("ab") as file:
            file.write(b"more")
    assert taken == 1 + finder.MOST_CHANGES


def test_a_pipe_in_the_folder_holds_nobody_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    assert names(Finder([str(tmp_path)]), tmp_path) == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert [one.fault for one in Finder([str(tmp_path / "nowhere")]).papers()] == ["not-there"]


def test_a_folder_inside_another_that_is_named_too_is_read_once(tmp_path: Path) -> None:
    small(tmp_path / "in", 2)
    assert len(list(Finder([str(tmp_path), str(tmp_path / "in")]).papers())) == 2
