"""The table of docs/traps.md: every trap with its answer at four renderings.

python -m tests.trap_table [ID...]    answers all traps (or those) anew and writes the table; ten minutes of OCR
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from tests.papers import TRAPS, Trap
from tests.renderings import RENDERINGS, answer

TABLE = Path(__file__).parent.parent / "docs" / "traps.md"
BEGINS = "| No. | Paper | Right answer | Words alone | Digital page | Scan, 150 dpi | Photo |"
UNDECIDED = " (undecided)"
COLUMNS = dict(zip(RENDERINGS, range(3, 7), strict=True))


def cell(trap: Trap, verdict: str) -> str:
    """An answer as the table has it: what is not right is said to be undecided."""
    return verdict if verdict in trap.honest else verdict + UNDECIDED


def row(trap: Trap, verdicts: Mapping[str, str]) -> str:
    """A trap's line."""
    answers = [cell(trap, verdicts[rendering]) for rendering in RENDERINGS]
    return "| " + " | ".join([trap.id, trap.what, " or ".join(trap.right), *answers]) + " |"


def rows() -> dict[str, list[str]]:
    """The table's lines as they stand, by the trap's number; each as its columns."""
    lines = TABLE.read_text(encoding="utf-8").split(BEGINS)[1].strip().split("\n")[1:]
    columns = [[column.strip() for column in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return {line[0]: line for line in columns}


def verdict_in(table: Mapping[str, list[str]], trap: Trap, rendering: str) -> str:
    return table[trap.id][COLUMNS[rendering]].removesuffix(UNDECIDED)


def main() -> None:
    known = rows()
    asked = set(sys.argv[1:])
    lines = []
    for trap in TRAPS:
        if asked and trap.id not in asked and trap.id in known:
            verdicts = {rendering: verdict_in(known, trap, rendering) for rendering in RENDERINGS}
        else:
            verdicts = {rendering: answer(trap, rendering).verdict.value for rendering in RENDERINGS}
            sys.stderr.write(f"{trap.id}: {verdicts}\n")
        if not set(verdicts.values()) <= trap.safe:
            sys.exit(f"{trap.id} is answered wrongly: {verdicts}")
        lines.append(row(trap, verdicts))
    head = TABLE.read_text(encoding="utf-8").split(BEGINS)[0]
    TABLE.write_text(head + "\n".join([BEGINS, "|---|---|---|---|---|---|---|", *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
