"""One's own numbers, place and language."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pypdfium2
import pytest
from typer.testing import CliRunner

from tests.answers import assessment, report, sentences
from warrantcheck.cli import app
from warrantcheck.errors import BadSettings
from warrantcheck.model.verdict import Verdict
from warrantcheck.settings import LONGEST, Settings, changed, read_settings, settings_path, write_settings

FORM = Path(str(files("warrantcheck.samples"))) / "i200-text-pdf" / "paper.pdf"
NASTY = 'Red "Ejemplo" \\ [bold]\N{LATIN SMALL LETTER N WITH TILDE}{page} %s'


@pytest.fixture
def own(monkeypatch, tmp_path):
    path = tmp_path / "folder" / "settings.toml"
    monkeypatch.setenv("WARRANTCHECK_CONFIG", str(path))
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return path


def run(*arguments):
    return CliRunner().invoke(app, list(arguments))


def test_what_is_written_is_read_again(own):
    settings = Settings(hotline=NASTY, lawyer="555-0100", place="home", lang="es", organization="Example Center")
    write_settings(own, settings)
    assert read_settings(own) == settings


def test_nothing_is_set_where_there_is_no_file(own):
    assert read_settings(own) == Settings()
    assert not own.parent.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX systems")
def test_only_this_account_may_read_them_and_nothing_else_is_left(own):
    write_settings(own, Settings(hotline="555-0100"))
    assert stat.S_IMODE(own.stat().st_mode) == 0o600
    assert [path.name for path in own.parent.iterdir()] == ["settings.toml"]


def test_a_failed_write_leaves_the_old_settings_whole(own, monkeypatch):
    write_settings(own, Settings(hotline="555-0100"))

    def fail(*_):
        raise OSError

    monkeypatch.setattr("pathlib.Path.replace", fail)
    with pytest.raises(OSError):
        write_settings(own, Settings(hotline="555-0199"))
    assert read_settings(own).hotline == "555-0100"
    assert [path.name for path in own.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("value", ["", "  ", "a\nb", "\x1b[2J", "x" * (LONGEST + 1)])
def test_what_a_screen_cannot_show_on_its_line_is_refused(value):
    with pytest.raises(ValueError, match="hotline"):
        changed(Settings(), "hotline", value)


@pytest.mark.parametrize("text", ["hotline = ", 'hotlin = "1"', "hotline = 1", 'hotline = ""', "\ufffe = 1"])
def test_a_faulty_file_is_named_with_its_key(own, text):
    own.parent.mkdir()
    own.write_text(text, encoding="utf-8")
    with pytest.raises(BadSettings) as fault:
        read_settings(own)
    assert fault.value.name.startswith(str(own))
    assert fault.value.name.endswith(")") == (text in {'hotlin = "1"', "hotline = 1", 'hotline = ""'})


def test_the_commands_set_show_and_remove(own):
    assert run("config", "set", "hotline", "Red Ejemplo, 555-0100").exit_code == 0
    assert "hotline = Red Ejemplo, 555-0100" in run("config").output
    assert run("config", "path").output.strip() == str(settings_path()) == str(own)
    assert run("config", "unset", "hotline").exit_code == 0
    assert "Nothing is set yet" in run("config").output


@pytest.mark.parametrize(
    ("key", "value", "near"), [("hotlin", "1", "hotline"), ("place", "hom", "home"), ("lang", "ess", "es")]
)
def test_an_unknown_setting_place_or_language_gives_the_nearest(own, key, value, near):
    result = run("config", "set", key, value)
    assert result.exit_code == 2
    assert f"Did you mean {near}?" in " ".join(result.output.replace("│", " ").split())


def test_the_language_is_the_one_asked_for_else_of_the_settings_else_of_the_computer(own, monkeypatch):
    assert "They show no paper" in run("guide").output
    monkeypatch.setenv("LANG", "es_MX.UTF-8")
    assert "No muestran ningún documento" in run("guide").output
    write_settings(own, Settings(lang="en"))
    assert "They show no paper" in run("guide").output
    assert "No muestran ningún documento" in run("guide", "--lang", "es").output


def test_an_unknown_language_or_place_gives_the_known_ones(own):
    for arguments, known in ((("--lang", "eng"), "en, es"), (("--place", "hotels"), "hotel")):
        result = run("guide", *arguments)
        assert result.exit_code == 2
        assert known in " ".join(result.output.replace("│", " ").split())


def test_faulty_settings_are_told_of_and_the_guide_comes_all_the_same(own):
    own.parent.mkdir()
    own.write_text('place = "moon"', encoding="utf-8")
    result = run("guide")
    assert result.exit_code == 0
    assert "settings.toml (place): the settings can't be read" in " ".join(result.output.split())
    assert "They show no paper" in result.output


def test_the_settings_stand_in_the_guide(own):
    write_settings(own, Settings(hotline="Red Ejemplo, 555-0100", place="hotel"))
    output = " ".join(run("guide").output.split())
    assert "Your hotline: Red Ejemplo, 555-0100." in output
    assert "guest's room" in output


def test_ones_own_numbers_are_named_first_in_the_answer():
    told = report(
        assessment(Verdict.ADMINISTRATIVE_FORM), own={"hotline": "555-0100", "lawyer": "555-0199"}
    ).explanation
    next_steps = next(section for section in told.sections if section.id == "next")
    assert next_steps.lines[:2] == ("Your lawyer: 555-0199.", "Your hotline: 555-0100.")
    assert next_steps.brief == 4


@pytest.mark.parametrize(
    ("own", "brief"),
    [
        ({"organization": "Union"}, 4),
        ({"organization": "Union", "hotline": "555-0100"}, 4),
        ({"organization": "Union", "hotline": "555-0100", "lawyer": "555-0199"}, 4),
    ],
)
def test_ones_own_organization_stands_with_them_and_waits_for_the_full_answer_where_there_is_no_room(own, brief):
    told = report(assessment(Verdict.ADMINISTRATIVE_FORM), own=own).explanation
    next_steps = next(section for section in told.sections if section.id == "next")
    assert next_steps.lines[len(own) + 1] == "Your organization: Union."
    assert next_steps.brief == brief


def test_ones_own_organization_stands_in_the_guide_the_report_and_the_handout(own, tmp_path):
    write_settings(own, Settings(organization="Union <Example> & Co"))
    assert "Your organization: Union <Example> & Co." in " ".join(run("guide").output.split())
    page, handout = tmp_path / "page.html", tmp_path / "handout.pdf"
    assert run("check", str(FORM), "--report", str(page)).exit_code == 0
    assert "Your organization: Union &lt;Example&gt; &amp; Co." in page.read_text(encoding="utf-8")
    assert run("handout", "--output", str(handout)).exit_code == 0
    with pypdfium2.PdfDocument(handout) as pdf:
        for sheet in pdf:
            text = " ".join(sheet.get_textpage().get_text_range().split())
            assert "Handed out by Union <Example> & Co. Not legal advice;" in text


def test_a_report_without_names_leaves_out_ones_own_lawyer_and_organization_and_keeps_the_hotline(own):
    write_settings(own, Settings(organization="Example Union", lawyer="Ana Example", hotline="555-0100"))
    output = run("check", str(FORM), "--redact", "--full").output
    assert not re.search("Example Union|Ana Example", output)
    assert "555-0100" in output  # a line that anybody may call gives nobody away


@pytest.mark.parametrize("text", ["hotline = ", "\x00", 'place = "moon"', 'lang = "xx"', 'hotline = ["a"]'])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_broken_settings_file_is_one_sentence_and_the_answer_comes_all_the_same(own, text, lang):
    own.parent.mkdir()
    own.write_text(text, encoding="utf-8")
    result = run("check", str(FORM), "--lang", lang)
    assert result.exit_code == 0
    assert sentences(lang)["headline-administrative-form"] in " ".join(result.stdout.split())
    assert " ".join(result.stderr.split()).endswith(sentences(lang)["config-faulty"].removeprefix("{name}"))


@pytest.mark.parametrize("arguments", [("config",), ("config", "unset", "hotline"), ("config", "set", "hotline", "1")])
def test_a_broken_settings_file_is_never_written_over_and_is_named(own, arguments):
    own.parent.mkdir()
    own.write_text("hotline = ", encoding="utf-8")
    with pytest.raises(BadSettings):
        CliRunner().invoke(app, list(arguments), catch_exceptions=False)
    assert own.read_text(encoding="utf-8") == "hotline = "


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(
    ("content", "arguments", "error"),
    [
        (None, ("config", "set", "hotline", "555-0100"), "target-not-writable"),
        ("hotline = ", ("config", "set", "hotline", "555-0100"), "settings"),
        ("hotline = ", ("config",), "settings"),
    ],
)
def test_settings_that_cannot_be_read_or_written_are_one_sentence(tmp_path, lang, content, arguments, error):
    path = tmp_path / "settings.toml" if content else tmp_path / "no-folder" / "settings.toml"
    (tmp_path / "no-folder").touch()
    if content:
        path.write_text(content, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "warrantcheck", *arguments],
        env={**os.environ, "WARRANTCHECK_CONFIG": str(path), "LANG": f"{lang}_US.UTF-8", "COLUMNS": "500"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    name = path.name if error.startswith("target") else path
    assert (done.returncode, done.stdout) == (2, "")
    assert " ".join(done.stderr.split()) == sentences(lang)[f"error-{error}"].format(name=name)
