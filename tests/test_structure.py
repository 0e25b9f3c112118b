"""What holds the code together: style, types, who may import whom, and that nothing opens a socket."""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import pytest
from pytest_socket import SocketBlockedError

from warrantcheck import check
from warrantcheck.knowledge import load_knowledge

ROOT = Path(__file__).parent.parent
TOOLS = {
    "ruff check": [sys.executable, "-m", "ruff", "check", "."],
    "ruff format": [sys.executable, "-m", "ruff", "format", "--check", "."],
    "mypy": [sys.executable, "-m", "mypy"],
    "import contracts": [str(Path(sys.executable).with_name("lint-imports"))],
}


@pytest.mark.parametrize("tool", TOOLS)
def test_a_tool_that_looks_at_all_of_the_code_finds_nothing(tool: str) -> None:
    done = subprocess.run(TOOLS[tool], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


@pytest.mark.filterwarnings("ignore:A test tried to use socket")  # said when the error is raised, too
@pytest.mark.parametrize("sample", ["i200-text-pdf/paper.pdf", "i200-scan/paper.pdf"])
def test_a_paper_is_checked_with_all_sockets_switched_off(socket_disabled: None, sample: str) -> None:
    import socket

    with pytest.raises(SocketBlockedError):
        socket.socket()
    with as_file(files("warrantcheck.samples").joinpath(*sample.split("/"))) as paper:
        assert check(paper).assessment.form == "i-200"


def test_reading_puts_nothing_into_a_temporary_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Path] = []
    make = tempfile.mkdtemp

    def noted(*arguments: Any, **options: Any) -> str:
        made.append(Path(make(*arguments, **options)))
        return str(made[-1])

    monkeypatch.setattr(tempfile, "mkdtemp", noted)
    with as_file(files("warrantcheck.samples") / "i200-scan" / "paper.pdf") as paper:
        check(paper)
    assert not made  # pages go by pipes


def _literals(path: Path) -> set[str]:
    """The texts that a module compares and looks up: not its docstrings, nor the values of its closed lists."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    closed = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(base) for base in node.bases)
    ]
    left_out = {id(inner) for node in closed for inner in ast.walk(node)}
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in left_out
    }


@pytest.mark.parametrize("stage", ["find", "assess"])
def test_no_kind_of_paper_no_form_and_no_marker_is_known_to_the_code_that_decides(stage: str) -> None:
    known = load_knowledge()
    made_here = {"court-heading", "state-caption", "agency-heading"}  # by the grammar of names: no file holds them all
    ids = {marker.id for form in known.forms for marker in form.markers} | {marker.id for marker in known.signs}
    # Ids of one word are words of the language as well: "address" is an entry, "search" stands on pages.
    taken = {id for id in (ids | set(known.kinds) | {form.id for form in known.forms}) if "-" in id} - made_here
    found = {
        (path.name, text) for path in (ROOT / "warrantcheck" / stage).rglob("*.py") for text in _literals(path) & taken
    }
    assert found == set()


MOST_LINES, MOST_OF_A_FUNCTION = 300, 60


@pytest.mark.parametrize("stage", ["find", "assess", "read", "knowledge", "batch"])
def test_a_module_is_read_at_one_sitting_and_a_function_on_one_screen(stage: str) -> None:
    """At 300 lines ask what the two halves of a module are called."""
    long = []
    for path in (ROOT / "warrantcheck" / stage).rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if text.count("\n") >= MOST_LINES:
            long.append(path.name)
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno >= MOST_OF_A_FUNCTION:
                long.append(f"{path.name}: {node.name}")
    assert long == []
