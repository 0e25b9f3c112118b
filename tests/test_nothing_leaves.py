"""Nothing leaves the computer and nothing stays on it, native code included: whole runs, watched by the system.

Python's sockets say nothing of what a library in C does, and of another process even less. So the system itself is
asked which sockets were made and which files were written, by the command and by everything that it started.
"""

from __future__ import annotations

import os
import re
import sys
from importlib.metadata import version
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

import pytest
from PIL import Image

from tests.watched import CAN_WATCH, Watched, watched
from warrantcheck.read import installed
from warrantcheck.read.apart import layers
from warrantcheck.read.installed import release
from warrantcheck.read.second import probe_second
from warrantcheck.specimens import rendered

# Where everything is checked, a watch that is missing is a fault.
pytestmark = pytest.mark.skipif(not CAN_WATCH and not os.environ.get("CI"), reason="strace is needed to watch a run")

SAMPLES = Path(str(files("warrantcheck.samples")))
SCAN, TEXT, POOR = (SAMPLES / name for name in ("i200-scan", "i200-text-pdf", "photo-blurred-dark"))
# Debian's Tesseract, asked for its version, asks what this computer is called: by the name service of the computer, and
# if that does not know, by the network. It is refused the socket for either; no other program may even try.
TRIES = re.compile(r'^(\d+) +execve\("[^"]+", \["[^"]*/tesseract", "--version"\]')
REFUSED = re.compile(r"socket\(.* = -1 EACCES")

TELLS = bool(find_spec("onnxruntime")) and release(version("onnxruntime")) >= (1, 29)
second = pytest.mark.skipif(not probe_second().usable, reason="RapidOCR has no wheels for this machine")
usable = [found.kind for found in installed.probe() if found.usable]


def nothing_left(run: Watched, *asked_for: Path) -> None:
    """Fails with the lines of the watch, so that the log tells which call of which process it was."""
    refused = {found[1] for line in run.programs if (found := TRIES.match(line))}
    sockets = [line for line in run.sockets if not (line.split()[0] in refused and REFUSED.search(line))]
    assert not sockets, "sockets:\n" + "\n".join(sockets)
    beside = [str(path.parent / ".warrantcheck-") for path in asked_for]  # written whole, then given its name
    mine = (*map(str, asked_for), *beside)
    others = [str(path) for path in run.written if not str(path).startswith(mine)]
    assert not others, "written:\n" + "\n".join(others)
    for path in run.written:
        assert path in asked_for or not path.exists(), f"{path} is still there"
    expected = {str(path) for path in asked_for}
    assert {path: held for path, held in run.after.items() if path not in expected} == run.before


@second
def test_a_picture_that_needs_the_second_engine(tmp_path: Path) -> None:
    with Image.open(POOR / "paper.jpg") as photo:  # its upper quarter, for the same reason as below
        photo.crop((0, 0, photo.width, photo.height // 4)).save(tmp_path / "photo.jpg", quality=90)
    run = watched(tmp_path, "check", tmp_path / "photo.jpg")
    assert run.status == 0, run.shown
    assert any(f'"{sys.executable}", "-I"' in line for line in run.programs), "the second engine did not run"
    nothing_left(run)


# The second engine alone: it is the import of its library that would write and send.
READS = "import numpy; from warrantcheck.read.second import LineEngine; "
READS += "LineEngine().words(numpy.full((60, 200), 255, numpy.uint8), seconds=60)"


@second
def test_the_switch_by_itself_keeps_the_library_from_writing(tmp_path: Path) -> None:
    """With a home to write to, which the child of a real run has not: one layer does not hide that another is gone."""
    run = watched(tmp_path, "--version", first=f"{with_a_home(tmp_path)}; {READS}")
    assert run.status == 0, run.shown
    assert any(f'"{sys.executable}", "-I"' in line for line in run.programs), "the second engine did not run"
    nothing_left(run)


@second
@pytest.mark.skipif(not TELLS, reason="this release of onnxruntime tells nobody anything")
def test_without_the_switch_the_watch_sees_what_the_library_does(tmp_path: Path) -> None:
    """So that the tests above tell something. The network stays shut: nothing is sent by this test."""
    if not layers():
        pytest.skip("nothing would keep the library from the network here")
    run = watched(tmp_path, "--version", first=f"{with_a_home(tmp_path)}; apart.SWITCHES = {{}}; {READS}")
    assert run.status == 0, run.shown
    assert any("DeveloperTools" in str(path) for path in run.written)
    with pytest.raises(AssertionError):
        nothing_left(run)


def with_a_home(folder: Path) -> str:
    """What gives children a home to write to."""
    return f"from warrantcheck.read import apart; apart.NO_HOME = {{'HOME': {str(folder / 'home')!r}}}"


def test_a_text_pdf_with_a_report_and_a_picture(tmp_path: Path) -> None:
    for kind in ("html", "pdf"):
        folder = tmp_path / kind
        report, picture = folder / "here" / f"report.{kind}", folder / "here" / "marks.png"
        run = watched(folder, "check", TEXT / "paper.pdf", "--report", report, "--picture", picture)
        assert run.status == 0, run.shown
        assert report.stat().st_size > 0
        assert picture.stat().st_size > 0
        nothing_left(run, report, picture)


@pytest.mark.parametrize(("engine", "kind"), [("embedded", "library"), ("tesseract", "program")])
def test_a_scan_with_each_engine(tmp_path: Path, engine: str, kind: str) -> None:
    """Of its upper quarter: the watch stops the engine at each call of the system."""
    if kind not in usable:
        pytest.skip(f"no Tesseract of kind {kind} here")
    page = rendered((SCAN / "paper.pdf").read_bytes(), 1, 150)
    page.crop((0, 0, page.width, page.height // 4)).save(tmp_path / "scan.png", dpi=(150, 150))
    run = watched(tmp_path, "check", tmp_path / "scan.png", "--ocr", engine)
    assert run.status == 0, run.shown
    assert kind != "program" or any("tesseract" in line for line in run.programs)
    nothing_left(run)


@pytest.mark.parametrize("command", [("doctor",), ("doctor", "--privacy"), ("guide",), ("forms", "i-200")])
def test_commands_that_write_nothing(tmp_path: Path, command: tuple[str, ...]) -> None:
    run = watched(tmp_path, *command)
    assert run.status == 0, run.shown
    nothing_left(run)


def test_many_papers(tmp_path: Path) -> None:
    out = tmp_path / "run" / "here" / "r.jsonl"
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "paper.pdf").write_bytes((TEXT / "paper.pdf").read_bytes())
    run = watched(tmp_path / "run", "batch", tmp_path / "in", "--out", out, "--workers", "1")
    assert run.status == 0, run.shown
    assert len(out.read_text().splitlines()) == 1
    nothing_left(run, out, out.with_name("r.jsonl.journal"))


@pytest.mark.parametrize("command", ["handout", "present"])
def test_pages_for_trainings(tmp_path: Path, command: str) -> None:
    made = tmp_path / "here" / "made"
    made = made.with_suffix(".pdf" if command == "handout" else ".html")
    given = [TEXT / "paper.pdf"] if command == "present" else []
    run = watched(tmp_path, command, *given, "--output", made)
    assert run.status == 0, run.shown
    nothing_left(run, made)
