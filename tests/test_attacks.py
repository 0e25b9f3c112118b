"""Files made to occupy or harm a computer: each is answered in a sentence, in little time and memory.

Here a step of reading may compute for half a second, not for seven, and every sixth attack is tried: they take a second
each. All of them, with the limits as they are: `python -m tests.attacks`, which writes the table of docs/security.md.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from datetime import date
from pathlib import Path

import pytest

from tests.attacks import ATTACKS
from warrantcheck import Report, load_knowledge
from warrantcheck.load import load_bytes
from warrantcheck.model.verdict import Situation, Verdict
from warrantcheck.pipeline import Run, check_one
from warrantcheck.read import confined, process

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process that takes too much")
STEP = 0.6
SECONDS, MEGABYTES = 9.0, 1500.0


@pytest.mark.parametrize("name", list(ATTACKS)[::6])
def test_an_attack_is_answered(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    monkeypatch.setattr(process, "_can_be_copied", lambda: True)
    monkeypatch.setattr(confined, "STEP", STEP)
    data = ATTACKS[name]()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.process_time()
    run = Run(situation=Situation(today=date(2026, 3, 3)), seconds_a_page=2)
    answer = check_one(lambda: [load_bytes("paper", data)], "paper", load_knowledge(), run)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = time.process_time() - began + after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    assert used < SECONDS
    assert after.ru_maxrss / 1024 < MEGABYTES
    if isinstance(answer, Report):
        assert answer.assessment.verdict is not Verdict.JUDICIAL_WARRANT
    else:
        assert answer.status == 65


def checked(path: str, **streams: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "warrantcheck", "check", path]
    return subprocess.run(command, text=True, stderr=subprocess.PIPE, timeout=60, check=False, **streams)  # type: ignore[call-overload, no-any-return]


@pytest.mark.parametrize("written", [b"", b"%PDF-1.4 something"], ids=["nobody writes", "somebody stops"])
def test_a_silent_pipe_is_given_up(written: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load_module(), "SILENT", 0.3)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    kept = os.open(pipe, os.O_RDWR) if written else None
    if kept is not None:
        os.write(kept, written)
    run = Run(situation=Situation(today=date(2026, 3, 3)))
    answer = check_one(lambda: [load_module().load(pipe)], "pipe", load_knowledge(), run)
    assert not isinstance(answer, Report)
    assert (answer.code, answer.status) == ("silent", 66)


def test_a_pipe_with_a_writer_who_takes_his_time_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    whole = (Path(__file__).parent.parent / "samples" / "i200-text-pdf" / "paper.pdf").read_bytes()

    def writes() -> None:
        with pipe.open("wb", buffering=0) as out:
            for at in range(0, len(whole), 20_000):
                out.write(whole[at : at + 20_000])
                time.sleep(0.05)

    writer = threading.Thread(target=writes)
    writer.start()
    assert load_module().load(pipe).data == whole
    writer.join()


def load_module() -> object:
    import warrantcheck.load as module

    return module


def test_windows_of_the_system_that_never_end_are_answered() -> None:
    for path in ("/dev/zero", "/dev/null", "/proc/self/mem"):
        done = checked(path, stdout=subprocess.DEVNULL)
        assert done.returncode in (65, 66), path
        assert "Traceback" not in done.stderr


def test_a_standard_input_that_is_closed_is_an_empty_file() -> None:
    closed = "import os, sys; os.close(0); os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
    done = subprocess.run(
        [sys.executable, "-c", closed, "-m", "warrantcheck", "check", "-"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 65
    assert "empty" in done.stderr


def test_a_name_of_thousands_of_letters_is_shortened() -> None:
    done = checked("x" * 5000 + ".pdf", stdout=subprocess.DEVNULL)
    assert done.returncode == 66
    assert len(done.stderr) < 800
