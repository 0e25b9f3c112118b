"""What holds the code together: style, types, who may import whom, and that nothing opens a socket."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import pytest
from pytest_socket import SocketBlockedError

from warrantcheck import check

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


def test_what_reading_puts_into_a_temporary_folder_is_gone_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Path] = []
    make = tempfile.mkdtemp

    def noted(*arguments: Any, **options: Any) -> str:
        made.append(Path(make(*arguments, **options)))
        return str(made[-1])

    monkeypatch.setattr(tempfile, "mkdtemp", noted)
    with as_file(files("warrantcheck.samples") / "i200-scan" / "paper.pdf") as paper:
        check(paper)
    assert not [folder for folder in made if folder.exists()]
    if sys.platform == "linux":
        assert made
        assert {folder.parent for folder in made} == {Path("/dev/shm")}  # memory: it never reaches a disk
