"""python -m tests.attacks [NAME...]    each attack, answered in processes of its own; writes the table of a page"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.attacks import ATTACKS
from tests.attacks.measured import answered

PAGE = Path(__file__).parent.parent.parent / "docs" / "security.md"
BEGIN, END = "<!-- attacks -->\n", "<!-- /attacks -->"


def row(name: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        paper = Path(folder) / "paper"
        paper.write_bytes(ATTACKS[name]())
        size = paper.stat().st_size
        got = answered(paper)
    return f"| {name} | {size:,} | {got.status} | `{got.code}` | {got.seconds:.1f} | {got.megabytes:.0f} |"


def main() -> None:
    """All rows, on the screen as they are known, and in the page when all were asked for."""
    asked = [name for name in ATTACKS if not sys.argv[1:] or any(part in name for part in sys.argv[1:])]
    rows = []
    for name in asked:
        rows.append(row(name))
        print(rows[-1], flush=True)  # noqa: T201 - it is a command
    if len(asked) == len(ATTACKS):
        before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
        head = "| attack | bytes | status | answer | seconds | MB |\n|---|---|---|---|---|---|\n"
        table = head + "\n".join(rows) + "\n"
        PAGE.write_text(before + BEGIN + table + END + rest.partition(END)[2], encoding="utf-8")


if __name__ == "__main__":
    main()
