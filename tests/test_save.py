"""Files are written whole or not at all, and never over another one without leave."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from pathlib import Path

import pytest
from typer.testing import CliRunner

from warrantcheck import errors
from warrantcheck.cli import app, last_words, training
from warrantcheck.save import check_target, save
from warrantcheck.specimens import paper_of, papers

KINDS = (".png",)


def test_a_file_that_is_there_is_not_written_over_without_leave(tmp_path):
    target = tmp_path / "a.png"
    target.write_bytes(b"old")
    with pytest.raises(errors.TargetExists):
        check_target(target, kinds=KINDS, force=False)
    with pytest.raises(errors.TargetExists):
        check_target(target, kinds=KINDS, force=False, ask=lambda path: False)
    check_target(target, kinds=KINDS, force=False, ask=lambda path: True)
    check_target(target, kinds=KINDS, force=True)


def test_a_missing_folder_another_ending_and_a_folder_of_that_name_are_refused(tmp_path):
    with pytest.raises(errors.TargetFolderMissing):
        check_target(tmp_path / "nowhere" / "a.png", kinds=KINDS, force=False)
    with pytest.raises(errors.TargetKind):
        check_target(tmp_path / "a.docx", kinds=KINDS, force=False)
    (tmp_path / "b.png").mkdir()
    with pytest.raises(errors.TargetNotWritable):
        check_target(tmp_path / "b.png", kinds=KINDS, force=True)


@pytest.mark.skipif(sys.platform == "win32", reason="there a folder says who may read what is in it")
def test_what_is_written_is_for_its_owner_alone(tmp_path):
    before = os.umask(0)
    try:
        save(tmp_path / "a.png", b"new")
    finally:
        os.umask(before)
    assert (tmp_path / "a.png").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_leaves_what_was_there_and_nothing_else(tmp_path, monkeypatch, code):
    target = tmp_path / "a.png"
    target.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(code, "no room")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(errors.DiskFull):
        save(target, b"new" * 1000)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_a_folder_that_may_not_be_written_is_one_sentence(tmp_path, monkeypatch):
    def refused(*args: object, **kwargs: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr("tempfile.mkstemp", refused)
    with pytest.raises(errors.TargetNotWritable):
        save(tmp_path / "a.png", b"new")


PAPER = str(paper_of("i200-text-pdf"))
WRITERS = {
    "picture.png": ["check", PAPER, "--picture"],
    "report.html": ["check", PAPER, "--report"],
    "report.pdf": ["check", PAPER, "--report"],
    "slides.html": ["present", "--output"],
    "handout.pdf": ["handout", "--output"],
    "sheets.pdf": ["print", "log", "sign", "--output"],
    "sheets.html": ["print", "log", "sign", "--text", "--output"],
    "papers": ["samples"],
}


def ran(folder: Path, name: str, *options: str, most: int | None = None) -> tuple[int, str]:
    """Exit status and standard error of a command that writes `name`, in this process.

    Where files may have `most` bytes, a write ends in the middle, as on a disk that gets full.
    """
    with files_of(most):
        done = CliRunner().invoke(app, [*WRITERS[name], str(folder / name), *options])
    if done.exception is None or isinstance(done.exception, SystemExit):
        return done.exit_code, done.stderr
    with redirect_stderr(io.StringIO()) as said:
        return last_words(done.exception), said.getvalue()


@contextmanager
def files_of(most: int | None) -> Iterator[None]:
    if most is None:
        yield
        return
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def as_a_process(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "warrantcheck", *arguments]
    return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)


def refused(done: tuple[int, str], name: str, says: str) -> bool:
    """What happened to which file, and what to do: wrapped to the screen, but one message."""
    status, said = done
    told = " ".join(said.split())
    return status == 2 and told.startswith(f"{name}: ") and says in told and told.count(". ") <= 1


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of files' sizes is of POSIX systems")
@pytest.mark.parametrize("name", WRITERS)
def test_every_command_on_a_full_disk_says_one_sentence_and_leaves_no_half_file(tmp_path, name):
    done = ran(tmp_path, name, most=3000)
    written = papers()[0][0] if name == "papers" else name
    assert refused(done, written, "there is no room left"), done
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("name", WRITERS)
def test_every_command_says_one_sentence_where_there_is_no_such_folder(tmp_path, name):
    done = ran(tmp_path / "nowhere", name)
    assert refused(done, name, "there is no such folder"), done
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="a folder in which nobody may write, not even root")
@pytest.mark.parametrize("name", WRITERS)
def test_every_command_says_one_sentence_where_nothing_may_be_written(name):
    done = ran(Path("/proc"), name)
    assert refused(done, name, "may not write there"), done


@pytest.mark.parametrize("name", [name for name in WRITERS if name != "papers"])
def test_every_command_keeps_a_file_that_is_there_until_it_is_forced(tmp_path, name):
    (tmp_path / name).write_text("mine")
    assert refused(ran(tmp_path, name), name, "--force")
    assert (tmp_path / name).read_text() == "mine"


def test_a_full_disk_keeps_the_file_that_was_to_be_written_over(tmp_path):
    (tmp_path / "handout.pdf").write_text("mine")
    done = ran(tmp_path, "handout.pdf", "--force", most=3000)
    assert refused(done, "handout.pdf", "there is no room left")
    assert (tmp_path / "handout.pdf").read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["handout.pdf"]


def test_a_folder_that_may_not_be_looked_into_and_a_name_that_is_too_long_are_refused(tmp_path, monkeypatch):
    with pytest.raises(errors.TargetNotWritable):
        check_target(tmp_path / ("a" * 300 + ".png"), kinds=KINDS, force=False)

    def closed(self: Path) -> bool:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "is_dir", closed)
    with pytest.raises(errors.TargetNotWritable):
        check_target(tmp_path / "a.png", kinds=KINDS, force=False)


def test_a_name_as_long_as_can_be_is_written(tmp_path):
    save(tmp_path / ("a" * 251 + ".png"), b"new")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"new"]


@pytest.mark.parametrize(("answer", "status"), [("y", 0), ("n", 2)])
def test_samples_ask_once_before_they_write_over_others(tmp_path, monkeypatch, answer, status):
    name, _ = papers()[0]
    (tmp_path / name).write_text("mine")
    asked = []
    monkeypatch.setattr(training, "may_write_over", lambda *_: lambda path: asked.append(path) or answer == "y")
    if status:
        with pytest.raises(errors.TargetExists):
            training.samples(tmp_path)
    else:
        training.samples(tmp_path)
    assert asked == [tmp_path]
    assert ((tmp_path / name).read_bytes() == b"mine") is bool(status)


def test_the_command_refuses_before_it_reads_and_says_one_sentence(tmp_path):
    paper = str(paper_of("i200-text-pdf"))
    (tmp_path / "there.html").write_text("mine")
    for name in ("there.html", "nowhere/a.png", "a.docx"):
        option = "--picture" if name.endswith(".png") else "--report"
        done = as_a_process("check", paper, option, str(tmp_path / name))
        assert refused((done.returncode, done.stderr), Path(name).name, ". ")
        assert done.stdout == ""
    assert (tmp_path / "there.html").read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["there.html"]


def test_the_command_writes_picture_and_report_and_the_answer_comes_first(tmp_path):
    paper = str(paper_of("i200-text-pdf"))
    files = "--picture", str(tmp_path / "a.png"), "--report", str(tmp_path / "a.pdf")
    done = as_a_process("check", paper, "--redact", *files)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("It looks like a paper from a government agency")
    assert "Fictional" not in done.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "a.png"]
