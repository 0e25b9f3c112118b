"""Compiles the data files into `data/knowledge.json` and `data/drafts.json`: python -m warrantcheck.knowledge."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from warrantcheck.errors import BadKnowledge
from warrantcheck.knowledge import COMPILED, load_knowledge, remedied
from warrantcheck.knowledge.drafts import COMPILED as DRAFTS
from warrantcheck.knowledge.drafts import compiled_drafts
from warrantcheck.knowledge.files import compiled
from warrantcheck.model.forms import FALLBACK


def main() -> int:
    """Writes the compiled files; a faulty data file is named and nothing is written."""
    folder = Path(__file__).parent.parent / "data"
    try:
        values = {COMPILED: compiled(folder), DRAFTS: compiled_drafts(folder)}
    except BadKnowledge as fault:
        sys.stderr.write(f"{_sentence(fault)}\n")
        return int(fault.status)
    for name, value in values.items():
        text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True)
        (folder / name).write_text(text + "\n", encoding="utf-8")
    return 0


def _sentence(fault: BadKnowledge) -> str:
    """In English, from the file that was compiled last; by its ids where there is none."""
    try:
        return remedied(fault, load_knowledge(), FALLBACK)
    except (BadKnowledge, KeyError):
        return str(fault)


if __name__ == "__main__":
    sys.exit(main())
