"""The first use: what people type, what they see while they wait, and how they stop."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.batches import FORM, SAMPLES
from warrantcheck.cli import app, waiting
from warrantcheck.cli.typed import meant, papers_of, path_of
from warrantcheck.cli.waiting import Waiting
from warrantcheck.knowledge import load_knowledge
from warrantcheck.pipeline import Look
from warrantcheck.settings import Settings, write_settings

COMMANDS = {"check", "guide", "config"}
SCAN = SAMPLES / "i200-scan" / "paper.pdf"


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("WARRANTCHECK_CONFIG", str(tmp_path / "settings" / "settings.toml"))
    return tmp_path / "settings" / "settings.toml"


def ran(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(one) for one in arguments], catch_exceptions=False)


def on_a_terminal(*arguments: object) -> tuple[str, str]:
    """Standard output, and what a terminal shows that is standard input and standard error."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "warrantcheck", *map(str, arguments)]
    with subprocess.Popen(command, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs) as run:
        os.close(theirs)
        assert run.stdout is not None
        answer = run.stdout.read().decode()
    shown = b""
    while True:
        try:
            part = os.read(ours, 4096)
        except OSError:  # Linux: nobody holds the other end any more
            break
        if not part:
            break
        shown += part
    os.close(ours)
    return answer, shown.decode()


@pytest.mark.parametrize("before", [(), ("--brief",), ("--place", "home")])
def test_a_paper_without_a_command_is_checked(before: tuple[str, ...]) -> None:
    assert ran(*before, FORM).stdout == ran("check", *before, FORM).stdout
    assert ran(*before, FORM).exit_code == 0


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        (["help"], ["--help"]),
        (["help", "check"], ["check", "--help"]),
        (["help", "config", "set"], ["config", "set", "--help"]),
        (["guide"], ["guide"]),
        (["nowhere.pdf"], ["check", "nowhere.pdf"]),
        (["chekc"], ["chekc"]),
        (["--version"], ["--version"]),
        ([], []),
    ],
)
def test_what_is_typed_instead_of_a_command(typed: list[str], means: list[str]) -> None:
    assert meant(typed, COMMANDS) == means


def test_a_file_that_is_called_like_a_command_does_not_hide_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "guide").touch()
    assert meant(["guide"], COMMANDS) == ["guide"]


def test_help_works_as_a_command() -> None:
    assert ran("help").stdout == ran("--help").stdout
    assert ran("help", "check").stdout == ran("check", "--help").stdout


def test_an_address_from_a_file_manager_is_a_file(tmp_path: Path) -> None:
    paper = tmp_path / "my photo é.pdf"
    paper.write_bytes(FORM.read_bytes())
    address = paper.as_uri()
    assert "%20" in address
    assert path_of(address) == str(paper)
    assert path_of(address.replace("file://", "file://localhost")) == str(paper)
    for typed in (("check", address, "--json"), (address, "--json")):
        (document,) = json.loads(ran(*typed).stdout)["documents"]
        assert document["verdict"] == "administrative-form"


def test_an_address_of_a_file_that_is_not_there_is_told_as_its_path() -> None:
    done = ran("check", "file:///nowhere/my%20photo.jpg")
    assert done.exit_code == 66
    assert "/nowhere/my photo.jpg: there is no such file" in " ".join(done.stderr.split())


def test_a_name_with_spaces_and_without_quotes_is_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("my photo of it.pdf", "other.pdf"):
        (tmp_path / name).write_bytes(FORM.read_bytes())
    words = ["my", "photo", "of", "it.pdf", "other.pdf", "nowhere.pdf", "-"]
    assert papers_of(words) == ["my photo of it.pdf", "other.pdf", "nowhere.pdf", "-"]
    assert ran("my", "photo", "of", "it.pdf").stdout == ran("check", "my photo of it.pdf").stdout


def test_a_folder_is_answered_with_the_command_for_folders(tmp_path: Path) -> None:
    for typed in (("check", tmp_path), (tmp_path,)):
        done = ran(*typed)
        assert done.exit_code == 66
        assert "warrantcheck batch FOLDER" in " ".join(done.stderr.split())


class Terminal:
    """A standard error that says that it is a terminal."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("lang", ["en", "es"])
def test_whoever_waits_is_told_what_is_done_after_half_a_second_and_once(
    monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    told: list[str] = []
    monkeypatch.setattr(waiting.sys, "stderr", Terminal())
    monkeypatch.setattr(waiting, "tell", lambda line, err: told.append(line))
    monkeypatch.setattr(waiting, "PATIENCE", 0.02)
    waits = Waiting(load_knowledge(), lang)
    for look in (Look.PICTURE, Look.CLOSER, Look.CLOSER, Look.SECOND):
        waits.told(look)
        time.sleep(0.1)
    waits.told(Look.PICTURE)
    waits.told(Look.DONE)
    time.sleep(0.1)
    assert told == [load_knowledge().say(lang, f"waiting-{look}") for look in ("picture", "closer", "second")]


def test_on_a_terminal_the_lines_are_plain_and_the_first_run_says_how_to_note_a_hotline(settings: Path) -> None:
    answer, shown = on_a_terminal(SCAN, "--json")
    assert json.loads(answer)["documents"][0]["verdict"] == "administrative-form"
    assert "warrantcheck config set hotline" in " ".join(shown.split())
    assert "\x1b" not in shown
    assert not re.search(r"\r(?!\n)", shown)
    assert settings.read_text() == ""
    answer, shown = on_a_terminal(FORM)
    assert "config set hotline" not in shown
    assert answer


def test_where_something_is_noted_down_or_nobody_looks_nothing_is_said(settings: Path) -> None:
    assert ran("check", FORM).stderr == ""
    assert not settings.exists()
    write_settings(settings, Settings(hotline="Example, 555-0100"))
    assert on_a_terminal(FORM)[1] == ""


def test_a_ctrl_c_says_that_nothing_was_kept(tmp_path: Path) -> None:
    paper = tmp_path / "slow.pdf"
    os.mkfifo(paper)
    command = [sys.executable, "-m", "warrantcheck", "check", str(FORM), str(paper)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        assert run.stdout.readline()  # it is at work
        time.sleep(0.1)
        run.send_signal(signal.SIGINT)
        said = run.communicate(timeout=20)[1]
    assert (run.returncode, said.strip()) == (130, "Stopped. Nothing was kept.")
