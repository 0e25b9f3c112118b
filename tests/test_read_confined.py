"""The process that opens files: what it can't do, layer by layer.

No file that breaks out of a library is at hand, so the tests put the attempt in the place of the reading: what runs
there stands for code of a file that has taken the process over.
"""

from __future__ import annotations

import ctypes
import json
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.taken_over import SCAN, TEXT, copied, instead, outcome, tried
from warrantcheck import Report, check, errors, load_knowledge
from warrantcheck.load import load_bytes
from warrantcheck.pipeline import Run, check_one
from warrantcheck.read import apart, confined, process
from warrantcheck.read.confined import Held

__all__ = ["copied"]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux offers all of these layers")


def test_it_says_what_held() -> None:
    held = set(check(TEXT).held)
    assert {Held.APART, Held.LIMITS, Held.ENDS} <= held
    assert held & {Held.NETWORK, Held.CALLS}


@pytest.mark.parametrize("way", ["own Python", "copy"])
def test_both_ways_to_start_it_give_the_same_answer(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_can_be_copied", lambda: way == "copy")
    report = check(TEXT)
    assert report.assessment.form == "i-200"
    assert Held.LIMITS in report.held


FILES = {
    "reads a file": lambda path: path.read_bytes(),
    "lists a folder": lambda path: list(path.parent.iterdir()),
    "writes a file": lambda path: (path.parent / "new").write_bytes(b""),
    "writes over a file": lambda path: path.write_bytes(b""),
    "removes a file": lambda path: path.unlink(),
    "renames a file": lambda path: path.rename(path.parent / "other"),
    "makes a folder": lambda path: (path.parent / "folder").mkdir(),
    "links to a file": lambda path: (path.parent / "link").symlink_to(path),
}


CALLS = {
    "lets others read a file": lambda path: path.chmod(0o666),
    "shortens a file": lambda path: os.truncate(path, 0),
    "makes a file look old": lambda path: os.utime(path, (0, 0)),
    "marks a file": lambda path: os.setxattr(path, "user.note", b"x"),
    "opens a socket": lambda _: socket.socket(),
    "talks to a program": lambda _: socket.socket(socket.AF_UNIX),
    "mounts something": lambda path: _system("mount", b"none", os.fsencode(path.parent), b"tmpfs", 0, None),
    "looks into another process": lambda _: _system("ptrace", 16, os.getppid(), 0, 0),
}


def _system(name: str, *given: Any) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if getattr(library, name)(*given) != 0:
        raise OSError(ctypes.get_errno(), name)


@pytest.mark.parametrize("what", FILES)
def test_it_can_touch_no_file(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (secret := tmp_path / "secret").write_text("a name")
    monkeypatch.setattr(apart, "_no_sockets", lambda *_: False)  # Landlock alone
    monkeypatch.setattr(confined, "_limit", lambda _: True)
    instead(monkeypatch, tried(lambda: FILES[what](secret)))
    assert outcome() == "PermissionError"
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("secret", "a name")]


@pytest.mark.parametrize("what", FILES)
def test_without_landlock_it_could(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (secret := tmp_path / "secret").write_text("a name")
    monkeypatch.setattr(confined, "_only_what_reading_needs", lambda: False)
    instead(monkeypatch, tried(lambda: FILES[what](secret)))
    assert outcome() == "done"


@pytest.mark.parametrize("what", CALLS)
def test_it_can_make_no_call_that_reading_does_not_need(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (secret := tmp_path / "secret").write_text("a name")
    monkeypatch.setattr(apart, "_empty_network", lambda *_: False)  # the filter alone
    monkeypatch.setattr(confined, "_only_what_reading_needs", lambda: False)
    instead(monkeypatch, tried(lambda: CALLS[what](secret)))
    assert outcome() == "PermissionError"
    assert secret.read_text() == "a name"


@pytest.mark.parametrize("what", ["lets others read a file", "shortens a file", "opens a socket"])
def test_without_the_filter_it_could(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (secret := tmp_path / "secret").write_text("a name")
    monkeypatch.setattr(apart, "_no_sockets", lambda *_: False)
    monkeypatch.setattr(confined, "_only_what_reading_needs", lambda: False)
    instead(monkeypatch, tried(lambda: CALLS[what](secret)))
    assert outcome() == "done"


def connects(port: int) -> Callable[[], str]:
    return tried(lambda: socket.create_connection(("127.0.0.1", port), 2).close())


@pytest.mark.parametrize(("layer", "reached"), [(True, "OSError"), (False, "done")])
def test_its_own_network_alone_keeps_it_from_this_computer_s(
    layer: bool, reached: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "_no_sockets", lambda *_: False)
    monkeypatch.setattr(confined, "_only_what_reading_needs", lambda: False)
    if not layer:
        monkeypatch.setattr(apart, "_empty_network", lambda *_: False)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        instead(monkeypatch, connects(listening.getsockname()[1]))
        assert outcome() == reached


def test_it_has_nothing_of_the_process_that_it_was_copied_from_but_its_pipes(monkeypatch: pytest.MonkeyPatch) -> None:
    def open_files() -> list[int]:
        found = []
        for number in range(256):
            try:
                os.fstat(number)
            except OSError:
                continue
            found.append(number)
        return found

    with Path(os.devnull).open("rb"):
        instead(monkeypatch, lambda: len(open_files()))
        assert outcome() == "5"  # nothing three times, and two pipes


def test_an_engine_that_is_missing_is_told_from_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    from warrantcheck import pipeline

    def missing(_: str = "auto") -> Any:
        raise errors.NotInstalled("auto")

    monkeypatch.setattr(pipeline, "engine_found", missing)
    with pytest.raises(errors.NotInstalled):
        check(SCAN)


def test_of_several_files_the_one_that_is_broken_is_named() -> None:
    knowledge = load_knowledge()
    loaded = [load_bytes("good", TEXT.read_bytes()), load_bytes("bad", b"%PDF-1.4 and nothing else")]
    from datetime import date

    from warrantcheck.model.verdict import Situation

    answer = check_one(lambda: loaded, "both", knowledge, Run(situation=Situation(today=date(2026, 3, 3))))
    assert not isinstance(answer, Report)
    assert (answer.name, answer.code) == ("bad", "damaged")


def test_the_answer_as_json_says_what_held() -> None:
    told = json.loads(check(TEXT).to_json())
    assert "process" in told["held"]


def test_what_it_prints_goes_nowhere(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    instead(monkeypatch, lambda: os.write(1, b"a name") + os.write(2, b"a name"))
    assert outcome() == "12"
    assert capfd.readouterr() == ("", "")
