"""Files are written whole or not at all, and never over another one without leave."""

from __future__ import annotations

import errno
import os
import subprocess
import sys

import pytest

from warrantcheck import errors
from warrantcheck.save import check_target, save
from warrantcheck.specimens import paper_of

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


def test_the_command_refuses_before_it_reads_and_says_one_sentence(tmp_path):
    paper = str(paper_of("i200-text-pdf"))
    (tmp_path / "there.html").write_text("mine")
    for name in ("there.html", "nowhere/a.png", "a.docx"):
        option = "--picture" if name.endswith(".png") else "--report"
        command = [sys.executable, "-m", "warrantcheck", "check", paper, option, str(tmp_path / name)]
        ran = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
        assert ran.returncode == 2
        assert len(ran.stderr.strip().splitlines()) == 1
        assert ran.stdout == ""
    assert (tmp_path / "there.html").read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["there.html"]


def test_the_command_writes_picture_and_report_and_the_answer_comes_first(tmp_path):
    paper = str(paper_of("i200-text-pdf"))
    command = [sys.executable, "-m", "warrantcheck", "check", paper, "--redact"]
    command += ["--picture", str(tmp_path / "a.png"), "--report", str(tmp_path / "a.pdf")]
    ran = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.startswith("It looks like an agency's paper.")
    assert "Fictional" not in ran.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "a.png"]
