"""The process that opens files, when it misbehaves or the run is ended: it is ended, and nothing is left."""

from __future__ import annotations

import contextlib
import mmap
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.taken_over import ROOT, SCAN, TEXT, copied, fault_of, instead, outcome, tried
from warrantcheck import check
from warrantcheck.read import confined, reading

__all__ = ["copied"]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux offers all of these layers")


def spin() -> None:
    while True:
        pass


def test_computing_without_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "STEP", 0.3)
    began = time.monotonic()
    assert fault_of(spin, monkeypatch) == ("too-slow", 65)
    assert time.monotonic() - began < 20


def test_computing_without_steps_is_ended_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the system's own limit, where code of a file has taken the alarm away."""
    monkeypatch.setattr(confined, "CPU", 1)
    monkeypatch.setattr(confined, "step", lambda: None)
    monkeypatch.setattr(reading, "PATIENCE", -10.0)
    began = time.monotonic()
    assert fault_of(spin, monkeypatch) == ("too-slow", 65)
    assert time.monotonic() - began < 25


TAKES = {
    "addresses": lambda: mmap.mmap(-1, 3 << 30, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ),
    "open files": lambda: [os.open(os.devnull, os.O_RDONLY) for _ in range(80)],
    "written bytes": lambda: os.write(os.memfd_create("page"), b"a name"),
}


@pytest.mark.parametrize("what", TAKES)
def test_limits_are_the_system_s(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, tried(TAKES[what]))
    assert outcome() == "OSError"


def test_waiting_without_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "PATIENCE", -39.5)
    assert fault_of(lambda: time.sleep(60), monkeypatch) == ("too-slow", 65)


@pytest.mark.parametrize("layer", ["limits", "watch"])
def test_too_much_memory_is_refused_or_ended(layer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if layer == "watch":
        monkeypatch.setattr(confined, "_limit", lambda _: False)
        monkeypatch.setattr(reading, "MEGABYTES", 300)
    else:
        monkeypatch.setattr(confined, "DATA", 400 << 20)

    def hoard() -> int:
        held = [bytearray(b"x" * (20 << 20)) for _ in range(40)]
        time.sleep(2 if layer == "watch" else 0)
        return len(held)

    assert fault_of(hoard, monkeypatch) == ("too-much-memory", 65)


def test_without_the_limit_it_could_take_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "_limit", lambda _: False)
    instead(monkeypatch, lambda: len([bytearray(b"x" * (20 << 20)) for _ in range(25)]))
    assert outcome() == "25"


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL])
def test_a_library_that_crashes_takes_nothing_along(number: signal.Signals, monkeypatch: pytest.MonkeyPatch) -> None:
    assert fault_of(lambda: os.kill(os.getpid(), number), monkeypatch) == ("reader-ended", 65)
    monkeypatch.undo()
    assert check(TEXT).assessment.form == "i-200"


def test_it_leaves_no_picture_of_itself_when_it_crashes(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    instead(monkeypatch, lambda: resource.getrlimit(resource.RLIMIT_CORE))
    assert outcome() == "(0, 0)"


@pytest.mark.parametrize("said", [b"\xff" * 4000, b"\x10\0\0\0{", b"", b"\2\0\0\0{}"], ids=repr)
def test_nonsense_is_no_answer(said: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def says(*_: Any) -> None:
        for number in range(3, 64):
            with contextlib.suppress(OSError):
                os.write(number, said)
        os._exit(0)

    assert fault_of(says, monkeypatch) == ("reader-ended", 65)


def below(process: int) -> set[int]:
    """All processes that a process has started, and those that they have."""
    found: set[int] = set()
    try:
        for thread in Path(f"/proc/{process}/task").iterdir():
            for one in (thread / "children").read_text().split():
                found |= {int(one), *below(int(one))}
    except OSError:
        pass
    return found


def runs(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGQUIT, signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
@pytest.mark.parametrize("after", [2, 3], ids=["while it opens the file", "while the engine reads"])
def test_a_run_that_is_ended_leaves_no_file_and_no_process(number: signal.Signals, after: int, tmp_path: Path) -> None:
    start = (
        "import signal; [signal.signal(one, signal.SIG_DFL) for one in (signal.SIGTERM, signal.SIGHUP)]; "
        "signal.signal(signal.SIGINT, signal.default_int_handler); from warrantcheck.__main__ import run; run()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", start, "check", str(SCAN)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        cwd=tmp_path,
    ) as run:
        children: set[int] = set()
        for _ in range(2000):
            children |= below(run.pid)
            if len(below(run.pid)) >= after - 1 or run.poll() is not None:
                break
            time.sleep(0.005)
        run.send_signal(number)
        run.wait(30)
    for _ in range(100):
        if not any(runs(one) for one in children):
            break
        time.sleep(0.05)
    assert not [one for one in children if runs(one)]
    assert not list(tmp_path.iterdir())


def locked(process: int) -> bool:
    """Whether a process has given up its system calls, the last thing but one before it begins."""
    with contextlib.suppress(OSError):
        return "Seccomp:\t2" in Path(f"/proc/{process}/status").read_text()
    return False


GOES_ON = """
import sys, time
from warrantcheck import check, read
from warrantcheck.read import apart, process
process._can_be_copied = lambda: True
def read_paper(*_, **__):
    if sys.argv[1] == "program":
        apart.run([sys.executable, "-c", "import time; time.sleep(60)"], seconds=60)
    time.sleep(60)
read.read_paper = read_paper
check(b"%PDF-1.4")
"""


@pytest.mark.parametrize(("what", "count"), [("reader", 1), ("program", 2)])
def test_what_would_go_on_ends_with_the_command_that_is_killed(what: str, count: int) -> None:
    """Nothing is left to the good will of what runs there: it neither reads nor writes when the command dies."""
    with subprocess.Popen([sys.executable, "-c", GOES_ON, what], cwd=ROOT) as run:
        for _ in range(2000):
            children = below(run.pid)
            if (len(children) >= count and all(map(locked, children))) or run.poll() is not None:
                break
            time.sleep(0.01)
        time.sleep(0.3)  # from the lock to what goes on
        run.kill()
        run.wait(30)
    assert len(children) == count
    for _ in range(100):
        if not any(runs(one) for one in children):
            break
        time.sleep(0.05)
    left = [one for one in children if runs(one)]
    for one in left:
        os.kill(one, signal.SIGKILL)
    assert not left
