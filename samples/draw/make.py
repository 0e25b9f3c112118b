"""Draw the specimen papers: `python samples/draw/make.py [--into FOLDER] [CASE ...]`; without a case, all of them.

Only papers are written, never a truth.toml: that is written by a person.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from cases import CASES
from photos import PHOTOS


def main() -> None:
    """Draw what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", nargs="*", metavar="CASE")
    parser.add_argument("--into", type=Path, default=Path(__file__).parent.parent)
    asked = parser.parse_args()
    known = {**CASES, **PHOTOS}
    unknown = sorted(set(asked.cases) - set(known))
    if unknown:
        parser.error(f"no such case: {', '.join(unknown)}; there are {', '.join(known)}")
    for name in asked.cases or known:
        folder = asked.into / name
        folder.mkdir(parents=True, exist_ok=True)
        for file, data in known[name]().items():
            (folder / file).write_bytes(data)
            print(f"{name}/{file}: {len(data) / 1024:.0f} KB")


if __name__ == "__main__":
    main()
