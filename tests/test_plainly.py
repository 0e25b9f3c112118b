"""`check` with papers and switches alone is understood without typer, and just as typer would have it."""

import subprocess
import sys
from pathlib import Path

import pytest
from platformdirs import user_config_path
from typer.testing import CliRunner

from warrantcheck.cli import app, went_plainly
from warrantcheck.cli.plain import SWITCHES, understood
from warrantcheck.settings import ELSEWHERE, settings_path

PAPER = Path(__file__).parent.parent / "samples" / "i200-text-pdf" / "paper.pdf"
ALIKE = [
    *(["check", "a.pdf", switch] for switch in SWITCHES),
    ["check", "--json", "a.pdf", "--full", "b.jpg", "--json"],
    ["check", "-", "--jsonl"],
    ["a.pdf", "--call-note"],
    [str(PAPER)],
]
NOT_PLAIN = [
    *([], ["--help"], ["--version"], ["forms"], ["help", "check"], ["check"], ["check", "--json"], ["chek", "x"]),
    *(["check", "a.pdf", "--lang", "es"], ["check", "a.pdf", "--lang=es"], ["check", "a.pdf", "--jsn"]),
    *(["check", "a.pdf", "--json=1"], ["check", "--", "-a.pdf"], ["check", "a.pdf", "-h"]),
]


@pytest.mark.parametrize("words", ALIKE, ids=" ".join)
def test_papers_and_switches_are_understood_as_typer_understands_them(words, monkeypatch):
    asked = []
    monkeypatch.setattr("warrantcheck.cli.check.checked", lambda one: asked.append(one) or 0)
    done = CliRunner().invoke(app, words)
    assert (done.exit_code, asked) == (0, [understood(words)])


@pytest.mark.parametrize("words", NOT_PLAIN, ids=" ".join)
def test_whatever_else_is_typed_is_left_to_typer(words):
    assert understood(words) is None


def test_what_contradicts_itself_is_left_to_typer_with_nothing_said(capsys):
    assert not went_plainly(["check", str(PAPER), "--brief", "--full"])
    assert capsys.readouterr() == ("", "")


def test_a_shell_that_completes_is_left_to_typer(monkeypatch):
    monkeypatch.setenv("_WARRANTCHECK_COMPLETE", "complete_bash")
    assert understood(["check", "a.pdf"]) is None


def test_a_check_of_a_text_page_as_most_people_type_it_loads_no_typer():
    program = (
        "import sys\nfrom warrantcheck.cli import went_plainly\n"
        f"try:\n    went_plainly(['check', {str(PAPER)!r}, '--json'])\nexcept SystemExit:\n    pass\n"
        "sys.stderr.write('loaded: ' + ' '.join(sorted({'typer', 'rich', 'platformdirs'} & set(sys.modules))))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr == "loaded: "


@pytest.mark.parametrize(
    "told", [{}, {"XDG_CONFIG_HOME": "/elsewhere"}, {"XDG_CONFIG_HOME": "not/whole"}, {"HOME": "/home/somebody"}]
)
def test_the_usual_folder_of_settings_is_the_one_that_platformdirs_names(told, monkeypatch):
    for name in (ELSEWHERE, "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    assert settings_path() == user_config_path("warrantcheck", appauthor=False) / "settings.toml"
