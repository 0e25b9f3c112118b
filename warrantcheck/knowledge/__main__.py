"""Compiles the data files into `data/knowledge.json`: python -m warrantcheck.knowledge."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from warrantcheck.errors import BadKnowledge
from warrantcheck.knowledge import COMPILED, load_knowledge, remedied
from warrantcheck.knowledge.files import compiled
from warrantcheck.model.forms import FALLBACK


def main() -> int:
    """Writes the compiled file; a faulty data file is named and nothing is written."""
    folder = Path(__file__).parent.parent / "data"
    try:
        value = compiled(folder)
    except BadKnowledge as fault:
        sys.stderr.write(f"{_sentence(fault)}\n")
        return int(fault.status)
    text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True)
    (folder / COMPILED).write_text(text + "\n", encoding="utf-8")
    return 0


def _sentence(fault: BadKnowledge) -> str:
    """In English, from the file that was compiled last; by its ids where there is none."""
    try:
        return remedied(fault, load_knowledge(), FALLBACK)
    except (BadKnowledge, KeyError):
        return str(fault)


if __name__ == "__main__":
    sys.exit(main())
