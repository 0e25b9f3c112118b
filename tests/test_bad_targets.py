"""What a trainer types wrongly, or a disk that is full: one sentence, and no file that is half there."""

from __future__ import annotations

import errno
import os

import pytest
from PIL import Image
from typer.testing import CliRunner

from tests.answers import sentences
from warrantcheck.cli import app
from warrantcheck.cli.faults import _sentence
from warrantcheck.errors import BadLogo, DiskFull, TargetFolderMissing, TargetKind, TargetNotWritable

COMMANDS = {
    "present": ("present", "i200-text-pdf"),
    "present --quiz": ("present", "i200-text-pdf", "--quiz"),
    "practice --page": ("practice", "--page", "--words", "--rounds", "1"),
    "print": ("print", "log"),
    "print --text": ("print", "log", "--text"),
    "handout": ("handout",),
}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("WARRANTCHECK_CONFIG", str(tmp_path / "settings.toml"))
    made = tmp_path / "made"
    made.mkdir()
    monkeypatch.chdir(made)
    return made


def run(*arguments):
    return CliRunner().invoke(app, list(arguments))


def ending(name):
    return ".pdf" if name in {"print", "handout"} else ".html"


def told(ran, fault, id):
    assert isinstance(ran.exception, fault)
    said = _sentence(ran.exception)
    assert "\n" not in said
    assert sentences()[id].split("}", 1)[1].split("{")[0].strip() in said


@pytest.mark.parametrize("name", COMMANDS)
def test_a_folder_that_is_not_there_is_told(folder, name):
    told(run(*COMMANDS[name], "--output", f"none/a{ending(name)}"), TargetFolderMissing, "error-target-folder-missing")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", COMMANDS)
def test_a_full_disk_is_told_and_leaves_nothing_behind(folder, name, monkeypatch):
    def full(descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    told(run(*COMMANDS[name]), DiskFull, "error-disk-full")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", COMMANDS)
def test_a_folder_in_the_place_of_the_file_and_a_wrong_ending_are_told(folder, name):
    (folder / f"a{ending(name)}").mkdir()
    told(run(*COMMANDS[name], "--output", f"a{ending(name)}"), TargetNotWritable, "error-target-not-writable")
    told(run(*COMMANDS[name], "--output", "a.docx"), TargetKind, "error-target-kind")
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize("minutes", ["5", "0", "-10", "61"])
@pytest.mark.parametrize(("lang", "says"), [("en", "write 10, 30 or 60"), ("es", "escriba 10, 30 o 60")])
def test_other_minutes_than_there_are_sessions_for_are_told_with_those_there_are(folder, minutes, lang, says):
    ran = run("present", "--minutes", minutes, "--lang", lang)
    assert ran.exit_code == 2
    assert says in ran.stderr
    assert len(ran.stderr.splitlines()) == 2  # what is wrong, and how help is called
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", ["present", "print", "print --text"])
@pytest.mark.parametrize("logo", ["words", "huge", "many bytes", "gone"])
def test_a_logo_of_the_settings_that_can_t_be_shown_is_told(folder, tmp_path, name, logo):
    file = tmp_path / "logo.png"
    Image.new("L", (9, 9)).save(file)
    assert run("config", "set", "logo", str(file)).exit_code == 0
    if logo == "words":
        file.write_text("no picture")
    elif logo == "huge":
        Image.new("1", (5000, 9)).save(file)
    elif logo == "many bytes":
        file.write_bytes(file.read_bytes() + bytes(6_000_000))
    else:
        file.unlink()
    ran = run(*COMMANDS[name])
    if logo == "gone":
        assert sentences()["error-not-there"].split("}", 1)[1].strip()[:20] in _sentence(ran.exception)
    else:
        told(ran, BadLogo, "error-logo")
    assert list(folder.iterdir()) == []


def test_a_group_s_name_in_another_script_stands_on_slides_as_it_is(folder):
    assert run("config", "set", "organization", "Vwazen مجموعة 邻居").exit_code == 0
    assert run("present", "i200-text-pdf").exit_code == 0
    assert "<bdi>Vwazen مجموعة 邻居</bdi>" in (folder / "warrantcheck-training.html").read_text(encoding="utf-8")
