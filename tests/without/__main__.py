"""python -m tests.without [NAME...]    each layer taken away in turn: its test fails, or the layer is not tested

Slow (a minute or two): the suite has the tests themselves, and this shows that they tell something.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.without.layers import LAYERS, NAME

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "security.md"
BEGIN, END = "<!-- layers -->\n", "<!-- /layers -->"
FAILED, PASSED = 1, 0  # exit statuses of pytest


def tested(test: str, without: str, folder: str) -> int:
    """The exit status of pytest for a test, with a layer missing in every Python that it starts."""
    environment = {**os.environ, NAME: without, "PYTHONPATH": os.pathsep.join((folder, str(ROOT)))}
    file, _, name = test.partition("::")
    exact = "[" in name
    asked = [test] if exact else [file, "-k", name]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-n", "0", "-p", "no:cacheprovider", *asked],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode


def row(name: str, folder: str) -> tuple[str, bool]:
    test = LAYERS[name].test
    there, missing = tested(test, "", folder), tested(test, name, folder)
    words = {PASSED: "passes", FAILED: "fails"}
    told = f"| {name} | `{test.rpartition('::test_')[2]}` | {words.get(there, there)} | {words.get(missing, missing)} |"
    return told, (there, missing) == (PASSED, FAILED)


def main() -> int:
    """All rows on the screen as they are known, and in the page when all were asked for."""
    asked = [name for name in LAYERS if not sys.argv[1:] or any(part in name for part in sys.argv[1:])]
    rows, all_told = [], True
    with tempfile.TemporaryDirectory() as folder:
        take = "from tests.without.layers import take_away\ntake_away()\n"
        (Path(folder) / "sitecustomize.py").write_text(take)
        for name in asked:
            told, right = row(name, folder)
            rows.append(told)
            all_told = all_told and right
            print(told if right else f"{told} <- WRONG", flush=True)  # noqa: T201 - it is a command
    if len(asked) == len(LAYERS):
        before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
        head = "| taken away | test | with it | without |\n|---|---|---|---|\n"
        table = head + "\n".join(rows) + "\n"
        PAGE.write_text(before + BEGIN + table + END + rest.partition(END)[2], encoding="utf-8")
    return not all_told


if __name__ == "__main__":
    sys.exit(main())
