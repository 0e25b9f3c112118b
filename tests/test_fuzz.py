"""Three hundred of the files of `python -m benchmarks.fuzz`: none ends otherwise than it should."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = 300


@pytest.mark.skipif(sys.platform != "linux", reason="only there a process can be copied for each file")
def test_three_hundred_broken_files_are_answered_in_a_sentence() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.fuzz", str(FILES)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert done.stdout.startswith(f"{FILES} files, 0 wrong")
