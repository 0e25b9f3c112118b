"""The process that opens files: what it can't do, layer by layer, and what becomes of it when it misbehaves.

No file that breaks out of a library is at hand, so the tests put the attempt in the place of the reading: what runs
there stands for code of a file that has taken the process over.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from warrantcheck import Report, WarrantcheckError, check, errors, load_knowledge, read
from warrantcheck.load import load_bytes
from warrantcheck.model.paper import Box, Gap, Legibility, Page, Paper, Raster, Seen, Via, Word
from warrantcheck.pipeline import Run, check_one
from warrantcheck.read import apart, confined, process, reading
from warrantcheck.read.coded import Message, coded, decoded, message
from warrantcheck.read.confined import Held

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux offers all of these layers")
PDF = b"%PDF-1.4\n% for the child alone"
ROOT = Path(__file__).parent.parent
SCAN = ROOT / "samples" / "i200-scan" / "paper.pdf"
TEXT = ROOT / "samples" / "i200-text-pdf" / "paper.pdf"


@pytest.fixture(autouse=True)
def copied(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test has put in the place of the reading is there in a copy, and would not be in a Python of its own."""
    monkeypatch.setattr(process, "_can_be_copied", lambda: True)


def page(*texts: str) -> Page:
    words = tuple(
        Word(text=text, box=Box(x0=10, top=20 * n, x1=200, bottom=20 * n + 10), via=Via.TEXT_LAYER)
        for n, text in enumerate(texts)
    )
    return Page(number=1, width=612, height=792, words=words, legibility=Legibility(seen=Seen.YES))


def instead(monkeypatch: pytest.MonkeyPatch, attempt: Callable[[], Any]) -> None:
    """The child does this, and what it gives is the word on its page."""

    def read_paper(sources: Any, *_: Any, **__: Any) -> Paper:
        return Paper(sources=tuple(sources), pages=(page(str(attempt())),))

    monkeypatch.setattr(read, "read_paper", read_paper)


def outcome() -> str:
    report = check(PDF)
    return report.paper.pages[0].words[0].text


def tried(attempt: Callable[[], Any]) -> Callable[[], str]:
    def outcome() -> str:
        try:
            attempt()
        except OSError as refused:
            return type(refused).__name__
        return "done"

    return outcome


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


def fault_of(attempt: Callable[[], Any], monkeypatch: pytest.MonkeyPatch) -> tuple[str, int]:
    instead(monkeypatch, attempt)
    with pytest.raises(WarrantcheckError) as fault:
        check(PDF)
    return fault.value.code, int(fault.value.status)


def spin() -> None:
    while True:
        pass


def test_computing_without_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "STEP", 0.3)
    began = time.monotonic()
    assert fault_of(spin, monkeypatch) == ("too-slow", 65)
    assert time.monotonic() - began < 20


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


RASTER = Raster(width=4, height=4, scale=1.0, gray=bytes(16))


def sent(**changed: Any) -> Message:
    told = coded([page("one", "two")])
    told.told["pages"][0].update(changed)
    return told


WRONG = {
    "a size that is none": {"size": [float("nan"), 792, 1]},
    "a huge page": {"size": [1e9, 792, 1]},
    "a negative page": {"size": [-612, 792, 1]},
    "a file that was not handed in": {"from": [3, 0]},
    "fewer boxes than words": {"boxes": [1, 2, 3, 4]},
    "a box turned over": {"boxes": [50, 0, 10, 10, 0, 0, 1, 1]},
    "a box that is none": {"boxes": [float("nan"), 0, 10, 10, 0, 0, 1, 1]},
    "a box of words": {"boxes": ["a", 0, 10, 10, 0, 0, 1, 1]},
    "a word that is a number": {"texts": [1, "two"]},
    "a word without end": {"texts": ["x" * 5_000_000, "two"]},
    "millions of words": {"texts": ["x"] * 20_000},
    "an unknown way": {"via": "zz"},
    "more than sure": {"sure": [7, 1]},
    "an unknown legibility": {"seen": ["maybe", []]},
    "a picture that does not come": {"raster": [4, 4, 1.0]},
    "a picture that never came": {"raster": "same"},
    "a huge picture": {"raster": [100_000, 100_000, 1.0]},
    "an unknown mark": {"marks": [["bomb", [0, 0, 1, 1]]]},
    "thousands of fields": {"fields": ["x"] * 10_000},
    "a flag that is a word": {"blank": "yes"},
}


@pytest.mark.parametrize("what", WRONG)
def test_an_answer_that_can_not_be_is_refused(what: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        decoded(sent(**WRONG[what]), 1)


def test_a_picture_of_another_size_than_it_says_is_refused() -> None:
    with pytest.raises(ValueError, match=r".*"):
        decoded(Message(sent(raster=[4, 4, 1.0]).told, (bytes(15),)), 1)
    with pytest.raises(ValueError, match=r".*"):
        decoded(Message(sent().told, (bytes(16),)), 1)


def test_boxes_far_from_the_page_are_put_near_it() -> None:
    (got,) = decoded(sent(boxes=[-1e30, 0, 1e30, 10, 0, -1e12, 5, 1e12]), 1)
    assert got.words[0].box == Box(x0=-612, top=0, x1=1224, bottom=10)
    assert got.words[1].box == Box(x0=0, top=-792, x1=5, bottom=1584)


def test_halves_of_letters_and_deep_nests_do_no_harm() -> None:
    (got,) = decoded(sent(texts=["\ud800x", "two"]), 1)
    assert got.words[0].text == "?x"
    deep = b"[" * 100_000
    with pytest.raises(ValueError, match=r".*"):
        message(_Fed(deep))


class _Fed:
    def __init__(self, told: bytes) -> None:
        self._left = len(told).to_bytes(4, sys.byteorder) + told

    def __call__(self, size: int) -> bytes:
        got, self._left = self._left[:size], self._left[size:]
        return got


def test_pages_come_back_as_they_were_sent() -> None:
    from tests.readings import CASES

    for name in ("ao93-struck-out", "fillable-i200"):
        if name in CASES:
            paper = read.read_paper([load_bytes("paper", (Path(str(CASES[name])) / "paper.pdf").read_bytes())], _none)
            got = decoded(_again(coded(paper.pages)), 1)
            assert got == paper.pages
            assert [one.raster for one in got] == [one.raster for one in paper.pages]
    both = page("one")
    with_picture = Page(
        **{name: getattr(both, name) for name in Page.__slots__ if name != "raster"}  # type: ignore[arg-type]
    )
    assert decoded(_again(coded([with_picture])), 1) == (with_picture,)


def _again(told: Message) -> Message:
    got = message(_Many(b"".join(told.parts())))
    assert got is not None
    return got


class _Many(_Fed):
    def __init__(self, told: bytes) -> None:
        self._left = told


def _none() -> Any:
    from warrantcheck.read.engines import NullEngine

    return NullEngine()


def test_a_page_that_was_not_read_says_why() -> None:
    unread = Page(
        number=1,
        width=612.0,
        height=792.0,
        words=(),
        legibility=Legibility(seen=Seen.NO, reasons=(Gap.TIME_RAN_OUT,)),
        raster=RASTER,
    )
    (got,) = decoded(_again(coded([unread])), 1)
    assert got == unread
    assert got.raster == RASTER


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


def test_the_answer_as_json_says_what_held() -> None:
    told = json.loads(check(TEXT).to_json())
    assert "process" in told["held"]
