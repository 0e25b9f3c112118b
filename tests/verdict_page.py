"""The page docs/verdict.md, made of the tables that decide.

python -m tests.verdict_page    writes the page anew
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from enum import StrEnum
from math import prod
from pathlib import Path
from typing import Any

from tests.boxes import reach, space_of
from tests.builders import paper
from tests.papers import TRAPS, Trap
from tests.renderings import typed_page
from warrantcheck.assess.facts import facts
from warrantcheck.assess.tables import answered
from warrantcheck.find import find
from warrantcheck.knowledge import DATA, load_knowledge
from warrantcheck.knowledge.files import checked
from warrantcheck.knowledge.verdict_files import QuestionFile
from warrantcheck.model.facts import Case, Facts
from warrantcheck.model.rows import Row

Space = Mapping[str, frozenset[StrEnum]]

PAGE = Path(__file__).parent.parent / "docs" / "verdict.md"
QUESTIONS, RULES = load_knowledge().questions, load_knowledge().rules
MOST_TRAPS = 6  # named in a row; there may be more

FACTS = {
    "warrant": "a court's warrant is known",
    "paper": "another paper of a court is known",
    "agency": "an agency's form is known",
    "text": "a text is known",
    "head": "headed by",
    "title": "the title names",
    "line": "the court's line is",
    "below": "further down a title that names a warrant",
    "officer": "a line for an agency's officer",
    "commands": "it commands officers",
    "proposed": "headed as a proposal",
    "agency_speaks": "an agency's words",
    "court_speaks": "a label or title of a court's warrant",
    "conveys": "sentences on who gets a home",
    "whole": "none of its words may be lost",
    "like": "words all together like those of",
    "read": "read",
    "gaps": "missing",
    "via": "words from a",
    "court_warrant": "a court's warrant",
    "agency_form": "an agency's form",
    "other_paper": "another court paper",
    "no_warrant": "none of these",
    "taken_back": "marked as refused or taken back",
    "unread_stamp": "a stamp or writing across it that could not be read",
}
HEAD = """# How the verdict is reached

Made of the tables in `warrantcheck/data/verdict/` by `python -m tests.verdict_page`; a test holds the two together. No
lawyer has read it yet.

A paper is boiled down to facts of a few values each (`facts.py`), by one function a fact. Five questions are asked
about them. Each is a table: the first row that holds answers. The rules, the sixth table, look at the answers alone.
A row is a sentence that somebody signs, and a conjunction of sets, so that a test can walk through every combination
of facts.

*cases*: how many combinations of facts the row decides, so that a row that is left out, changed or moved is seen here.
*firm*: no further look at the paper can change the answer, so none is taken. *Traps*: papers of [traps.md](traps.md)
that the row decides, read as words alone. *Read by*: the lawyer who has read the row.

## Facts

| fact | values |
|---|---|
"""


def said(name: str, values: frozenset[StrEnum], space: Space) -> str:
    """A condition in words: what may be, or what may not where that is shorter."""
    every = space[name]
    if len(values) * 2 > len(every) and len(every) > 2:
        return f"{FACTS[name]}: not {' or '.join(sorted(every - values))}"
    return f"{FACTS[name]}: {' or '.join(sorted(values))}"


def conditions(row: Row[Any], space: Space) -> str:
    return "; ".join(said(name, values, space) for name, values in row.when.items()) or "always"


def table(rows: Sequence[Row[Any]], space: Space, traps: Mapping[str, list[str]]) -> list[str]:
    lines = ["| row | answer | says | if | cases | firm | traps | read by |", "|---|---|---|---|---|---|---|---|"]
    decided, _ = reach(rows, space)
    for row in rows:
        named = traps.get(row.id, [])
        more = f" and {len(named) - MOST_TRAPS} more" if len(named) > MOST_TRAPS else ""
        cells = [
            f"`{row.id}`",
            str(row.answer),
            row.says,
            conditions(row, space),
            f"{cases(decided[row.id]):,}",
            "yes" if row.firm else "",
            ", ".join(named[:MOST_TRAPS]) + more,
            row.read_by,
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return lines


def cases(boxes: Sequence[Space]) -> int:
    """How many combinations of facts lie in some boxes that do not overlap."""
    return sum(prod(len(values) for values in box.values()) for box in boxes)


def decided_by(trap: Trap) -> list[dict[str, str]]:
    """Of each part of a trap's paper, the row that answers each question."""
    pages = [typed_page(trap, text, number) for number, text in enumerate(trap.pages, 1)]
    rows = [answered(QUESTIONS, facts(part)) for part in find(paper(*pages), load_knowledge())]
    return [{question: getattr(one, question).id for question in QUESTIONS} for one in rows]


def page() -> str:
    """The whole page."""
    by_row: dict[str, dict[str, list[str]]] = {question: defaultdict(list) for question in QUESTIONS}
    for trap in TRAPS:
        for part in decided_by(trap):
            for question, row in part.items():
                if trap.id not in by_row[question][row]:
                    by_row[question][row].append(trap.id)
    space = space_of(Facts)
    lines = [f"| {FACTS[name]} | {', '.join(values_of(values))} |" for name, values in space.items()]
    for question, rows in QUESTIONS.items():
        lines += [
            "",
            f"## {checked(QuestionFile, DATA / 'verdict' / f'{question}.toml').asks}",
            "",
            *table(rows, space, by_row[question]),
        ]
    lines += ["", "## The rules", "", *table(RULES, space_of(Case), {})]
    return HEAD + "\n".join(lines) + "\n"


def values_of(values: frozenset[StrEnum]) -> list[str]:
    """In the order in which they are written down."""
    return [str(value) for value in type(next(iter(values)))]


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
