"""The documents keep pace: every command and option is described, the README's commands and answers are real."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer.main

import warrantcheck
from warrantcheck.cli import VerdictStatus, app
from warrantcheck.errors import ExitStatus
from warrantcheck.model.verdict import Verdict

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
DOCUMENTS = sorted(path for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("benchmarks/*.md")])
COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]
OPTIONS = {
    name: {option for one in command.params for option in one.opts if option.startswith("--")}
    for name, command in COMMANDS.items()
}
OF_PROGRAM = {"--version", "--help", "--install-completion", "--show-completion"}


def marked(mark: str) -> str:
    """The fenced block below an HTML comment of the README."""
    found = re.search(rf"<!-- {re.escape(mark)} -->\n```\w+\n(.*?)\n```", README, re.DOTALL)
    assert found is not None, f"no block is marked {mark}"
    return found.group(1)


def test_every_command_is_in_the_readme() -> None:
    assert [name for name in COMMANDS if not re.search(rf"(`|\n)warrantcheck {name}\b", README)] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_in_the_readme(command: str) -> None:
    assert [option for option in sorted(OPTIONS[command]) if not re.search(rf"{option}\b(?!-)", README)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_command_and_option_that_a_document_names_is_there(document: Path) -> None:
    text = re.sub(r"<!--.*?-->", "", document.read_text(encoding="utf-8"), flags=re.DOTALL)
    for line in re.findall(r"(?:^|[`/ ])warrantcheck ([a-z-][^`\n|]*)", text, re.MULTILINE):
        words = line.split()
        if words[0] in COMMANDS:
            named = {word.rstrip(",.;:)") for word in words if word.startswith("--")}
            assert named <= OPTIONS[words[0]] | {"--help"}, line
        elif words[0].startswith("--"):
            assert words[0].rstrip(",.;:)") in OF_PROGRAM, line


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_to_a_file_leads_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8")):
        assert (document.parent / target).exists(), target


def test_all_exit_statuses_are_listed() -> None:
    for status in ExitStatus:
        assert re.search(rf"^\| {int(status)} \| ", README, re.MULTILINE), status
    for verdict in Verdict:
        assert f"{int(VerdictStatus[verdict.name])} `{verdict}`" in README.replace("\n", " ")
        assert f"\n| `{verdict}` | " in README


def test_ci_takes_its_commands_from_the_readme() -> None:
    asked = set(re.findall(r"command_of_readme (\d)", CI))
    assert asked == {"1", "2"}
    cut = re.search(r"awk -v mark=.*README\.md$", CI, re.MULTILINE)
    assert cut is not None
    for number in asked:
        shell = f"set -- {number}; {cut.group(0)}"
        done = subprocess.run(["bash", "-c", shell], cwd=ROOT, capture_output=True, text=True, check=True)
        assert done.stdout.strip() == marked(f"command {number}")


@pytest.mark.parametrize("number", [1, 2])
def test_a_command_of_the_readme_is_one_line_that_a_system_s_own_python_does_not_refuse(number: int) -> None:
    command = marked(f"command {number}")
    assert "\n" not in command
    assert command.startswith("python3 -m venv ")
    assert "sudo" not in command
    assert "--break-system-packages" not in command


def test_the_answer_in_the_readme_is_the_one_that_is_given() -> None:
    found = re.search(r"<!-- answer: warrantcheck (.+) -->", README)
    assert found is not None
    command = [sys.executable, "-m", "warrantcheck", *found.group(1).split()]
    screen = {**os.environ, "COLUMNS": "80", "PYTHONUTF8": "1"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, env=screen, encoding="utf-8")
    assert done.stdout.rstrip() == marked(f"answer: warrantcheck {found.group(1)}")


def test_first_lines_in_the_readme_are_those_of_the_catalogue() -> None:
    for verdict in Verdict:
        said = warrantcheck.load_knowledge().messages["en"][f"headline-{verdict}"]
        assert re.sub(r" (Look|Take) .*", "", said).strip() in README, verdict


def test_the_changelog_has_a_section_for_this_version_or_what_is_unreleased() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[({re.escape(warrantcheck.__version__)}|Unreleased)\]", text, re.MULTILINE)
