"""`warrantcheck batch` as a person types it: what is said, on which stream, with which exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.batches import FORM, LETTER, Here, lines, papers, small
from warrantcheck.batch import crew
from warrantcheck.batch.tally import MOST_NAMED, Tally
from warrantcheck.batch.work import Answer, Job
from warrantcheck.cli import app, progress
from warrantcheck.cli.batch import summary
from warrantcheck.knowledge import load_knowledge


def ran(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(one) for one in arguments], catch_exceptions=False)


@pytest.fixture
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """No processes: papers are answered here."""
    monkeypatch.setattr(crew, "call", lambda order, count, dask: Here())


def test_the_unread_come_first_and_all_else_is_counted(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    papers(folder, 2)
    papers(folder / "letters", 1, of=LETTER)
    (folder / "copy.pdf").write_bytes((folder / "0000.pdf").read_bytes())
    (folder / "note.pdf").write_text("no paper")
    done = ran("batch", folder, "--out", tmp_path / "r.jsonl", "--workers", 1)
    assert done.exit_code == 65
    assert done.stderr == ""
    first, second, *rest = done.stdout.splitlines()
    assert first == "Nobody could read 1 of the papers. Look at them yourself first:"
    assert second.startswith(f"  {folder / 'note.pdf'}: this kind of file")
    told = "\n".join(rest)
    assert "3  looks like an agency's paper" in told
    assert "1 of them are copies of others, byte for byte." in told
    assert len(lines(tmp_path / "r.jsonl")) == 5


def test_without_a_file_lines_go_to_standard_output_and_the_rest_to_standard_error(
    tmp_path: Path, quickly: None
) -> None:
    small(tmp_path / "in", 3)
    done = ran("batch", tmp_path / "in")
    assert [json.loads(line)["verdict"] for line in done.stdout.splitlines()] == ["not-a-warrant"] * 3
    assert "Every paper could be read." in done.stderr
    assert done.exit_code == 0


def test_an_empty_folder_is_said_to_be_empty(tmp_path: Path, quickly: None) -> None:
    (tmp_path / "in").mkdir()
    done = ran("batch", tmp_path / "in", "--out", tmp_path / "r.jsonl")
    assert (done.exit_code, done.stdout) == (0, "No paper was found there.\n")


def test_going_on_with_what_is_done_says_so(tmp_path: Path, quickly: None) -> None:
    small(tmp_path / "in", 2)
    arguments = ("batch", tmp_path / "in", "--out", tmp_path / "r.csv", "--resume")
    ran(*arguments)
    assert "2 papers were done before. Nothing is new." in ran(*arguments).stdout


def test_a_fault_in_the_middle_says_what_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small(tmp_path / "in", 3)

    def stopping(job: Job) -> Answer:
        raise KeyboardInterrupt

    monkeypatch.setattr(crew, "call", lambda order, count, dask: Here(stopping))
    done = ran("batch", tmp_path / "in", "--out", tmp_path / "r.jsonl")
    assert done.exit_code == 130
    assert "with --resume" in " ".join(done.stderr.split())


def test_without_a_terminal_progress_is_plain_lines(
    tmp_path: Path, quickly: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    small(tmp_path / "in", 5)
    monkeypatch.setattr(progress, "EVERY", 0.0)
    done = ran("batch", tmp_path / "in", "--out", tmp_path / "r.jsonl")
    said = done.stderr.splitlines()
    assert said[-1].startswith("5 of 5 papers, ")
    assert "\x1b" not in done.stderr


@pytest.mark.parametrize("lang", ["en", "es"])
def test_many_unread_papers_are_named_as_far_as_a_screen_goes(lang: str) -> None:
    tally = Tally()
    for number in range(100):
        tally.add(f"{number}.pdf", "damaged" if number % 2 else "unreadable")
    told = summary(tally, Path("r.jsonl"), load_knowledge(), lang)
    assert sum(".pdf:" in line for line in told) == MOST_NAMED
    assert any("80" in line for line in told)


def test_several_papers_are_told_as_they_are_done_one_a_line_for_programs(tmp_path: Path) -> None:
    done = ran("check", FORM, tmp_path / "nowhere.pdf", LETTER, "--jsonl")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["verdict"] for one in told] == ["administrative-form", None, "not-a-warrant"]
    assert done.exit_code == 66
    assert ran("check", FORM, "--json", "--jsonl").exit_code == 2


def test_a_line_is_there_before_the_next_paper_is_read(tmp_path: Path) -> None:
    import os
    import subprocess
    import sys

    slow = tmp_path / "slow.pdf"
    os.mkfifo(slow)
    command = [sys.executable, "-m", "warrantcheck", "check", str(FORM), str(slow), "--jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert json.loads(run.stdout.readline())["verdict"] == "administrative-form"
        assert run.poll() is None  # it waits for the second paper
        run.kill()
