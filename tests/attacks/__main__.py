"""python -m tests.attacks [NAME...] [--log FILE] [--seconds S]    each attack, answered in processes of its own

Writes the table of docs/security.md once all rows are known. With a log it goes on where it ended, so that it may be
run in slices.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from tests.attacks import ATTACKS
from tests.attacks.measured import answered

PAGE = Path(__file__).parent.parent.parent / "docs" / "security.md"
BEGIN, END = "<!-- attacks -->\n", "<!-- /attacks -->"
SECONDS, MEGABYTES = 10.0, 1500.0


def row(name: str) -> tuple[str, bool]:
    """A row of the table, and whether all is as it should be."""
    with tempfile.TemporaryDirectory() as folder:
        paper = Path(folder) / "paper"
        paper.write_bytes(ATTACKS[name]())
        size = paper.stat().st_size
        got = answered(paper)
    right = got.status in (0, 65) and got.seconds <= SECONDS and got.megabytes <= MEGABYTES
    told = f"| {name} | {size:,} | {got.status} | `{got.code}` | {got.seconds:.1f} | {got.megabytes:.0f} |"
    return told, right


def main() -> int:
    """All rows, on the screen as they are known, and in the page when there are all."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("names", nargs="*", help="only attacks with such a name")
    options.add_argument("--log", type=Path, help="a file for the rows")
    options.add_argument("--seconds", type=float, default=float("inf"), help="ends after so many; a log goes on later")
    chosen = options.parse_args()
    rows: dict[str, str] = json.loads(chosen.log.read_text()) if chosen.log and chosen.log.exists() else {}
    over, all_right = time.monotonic() + chosen.seconds, True
    for name in ATTACKS:
        if name in rows or (chosen.names and not any(part in name for part in chosen.names)):
            continue
        if time.monotonic() > over:
            break
        rows[name], right = row(name)
        all_right = all_right and right
        print(rows[name] if right else f"{rows[name]} <- WRONG", flush=True)  # noqa: T201 - it is a command
        if chosen.log:
            chosen.log.write_text(json.dumps(rows, indent=1))
    if set(rows) == set(ATTACKS):
        before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
        head = "| attack | bytes | status | answer | seconds | MB |\n|---|---|---|---|---|---|\n"
        table = head + "\n".join(rows[name] for name in ATTACKS) + "\n"
        PAGE.write_text(before + BEGIN + table + END + rest.partition(END)[2], encoding="utf-8")
    return not all_right


if __name__ == "__main__":
    sys.exit(main())
