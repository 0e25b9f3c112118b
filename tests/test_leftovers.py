"""What earlier versions left: found where it lies, told with the command that removes it, and nothing else is."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from warrantcheck import leftovers
from warrantcheck.cli import app

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="on Windows none of it was left")


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home, a temporary folder, a memory and a folder to stand in, all empty."""
    for name in ("home", "temporary", "memory", "here"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(leftovers, "MEMORY", tmp_path / "memory")
    monkeypatch.setattr(leftovers, "EVERYBODYS", ())
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path


def asked(lang: str = "en") -> list[str]:
    done = CliRunner().invoke(app, ["doctor", "--privacy", "--lang", lang], catch_exceptions=False)
    assert done.exit_code == 0
    return done.stdout.splitlines()


def left_by_the_library(computer: Path, where: str = "home/.cache") -> Path:
    folder = computer / where / "Microsoft" / "DeveloperTools" / ".onnxruntime"
    folder.mkdir(parents=True)
    (folder / "deviceid").write_text("7f72ac49-0000-0000-0000-c8f7d7e12596")
    return folder


def test_where_nothing_was_left_it_says_so(computer: Path) -> None:
    assert asked() == ["Nothing was found that an earlier version left on this computer."]
    assert asked("es")[0].startswith("No se encontró nada")


@pytest.mark.parametrize("where", ["home/.cache", "home/Library/Application Support", "cache"])
def test_the_folder_of_the_library_is_found_and_the_command_removes_it(
    computer: Path, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(computer / "cache"))
    folder = left_by_the_library(computer, where)
    found, removal, told = asked()
    assert found.startswith(f"{folder}: ")
    assert "That can't be undone." in told
    subprocess.run(shlex.split(removal.partition(": ")[2]), check=True)
    assert len(asked()) == 1


@pytest.mark.parametrize("name", ["temporary/.ses", "here/:memory:.ses", "home/.ses"])
def test_the_files_of_its_session_are_found(computer: Path, name: str) -> None:
    (computer / name).write_text("1795837891622\n33e54437-7cf6-df3b-fb67-2a818f4dc0ab\n")
    assert asked()[0].startswith(f"{computer / name}: ")


def test_a_page_of_a_check_that_was_cut_off_is_found_and_one_that_is_read_now_is_not(computer: Path) -> None:
    old, now = (computer / "memory" / f"{leftovers.PREFIX}{name}" for name in ("old", "now"))
    old.mkdir()
    now.mkdir()
    os.utime(old, (0, 0))
    found, removal = asked()
    assert found.startswith(f"{old}: the picture of a page")
    assert str(old) in removal


def test_files_of_other_programs_are_not_named(computer: Path) -> None:
    (computer / "temporary" / ".ses").write_bytes(b"x" * 5000)  # no session's file is as large
    (computer / "home" / ".cache" / "Microsoft" / "DeveloperTools").mkdir(parents=True)
    (computer / "home" / ".cache" / "Microsoft" / "DeveloperTools" / ".onnxruntime").write_text("a file")
    assert len(asked()) == 1
