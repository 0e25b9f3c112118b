"""Entries of kept readings against what is written on the papers: right, missing and wrong, by entry and by level.

python -m benchmarks.entries OUT.json EXPECTED.json|SAMPLES... [--all]

OUT.json is of `benchmarks.golden answer`. An expected.json stands in the folder of its papers and has `fields` and
`level` for each; samples have their truth.toml. Letters are compared without case, blanks, accents and punctuation,
dates by their day. `--all` also lists entries that were told of papers on which nobody wrote them down.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from warrantcheck.find.entries.dates import dates_in
from warrantcheck.find.lines.layout import normal

DATES = {"issued", "execute_by"}
ALIASES = {
    "last_day": "execute_by",
    "expires": "execute_by",
    "date_issued": "issued",
}  # what other hands called an entry
_INSIDE = re.compile(r"(?<=\w)[.'\u2018\u2019\u02bb](?=\w)|(?<=\b[A-Z])\.")
# Words that one may write and another leave out; so with titles before and behind names.
_SMALL = frozenset(
    normal(
        "in the of for and at to a state county hon honorable judge magistrate justice us united states court number no"
    ).split()
)
_SHORT = {
    "street": "st", "avenue": "ave", "road": "rd", "boulevard": "blvd", "lane": "ln", "drive": "dr", "court": "ct",
    "apartment": "apt", "north": "n", "south": "s", "east": "e", "west": "w", "place": "pl", "unit": "apt", "no": "apt",
}  # fmt: skip


def same(entry: str, got: str, want: str) -> bool:
    """Whether two people would say that the same is written there."""
    if entry in DATES:
        return _day(got) == _day(want)
    told, asked = normal(got).split(), normal(want).split()
    if entry in {"case_number", "a_number"}:
        return _within("".join(told), "".join(asked))
    if entry == "address":
        told, asked = ([_SHORT.get(word, word) for word in words] for words in (told, asked))
        return told[:3] == asked[:3] or _within(" ".join(told), " ".join(asked))
    if entry == "court":  # "G.A. 11" is "GA 11", "Hawai\u02bbi" is "Hawaii"
        told, asked = (normal(_INSIDE.sub("", text)).split() for text in (got, want))
        return _subset({*told} - _SMALL, {*asked} - _SMALL)
    if entry in {"judge", "person"}:
        return {*told} - _SMALL == {*asked} - _SMALL
    return told == asked


def _day(text: str) -> str:
    found = next(dates_in(text), None)
    return found.value.isoformat() if found else text


def _within(one: str, other: str) -> bool:
    return bool(one and other) and (one in other or other in one)


def _subset(one: set[str], other: set[str]) -> bool:
    return bool(one & other) and (one <= other or other <= one)


def expected(path: Path) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Names as kept readings have them, the level, and what is written on the paper."""
    if path.is_dir():
        for truth in sorted(path.glob("*/truth.toml")):
            fields = tomllib.loads(truth.read_text()).get("fields", {})
            for paper in truth.parent.glob("paper.*"):
                level = "digital" if "text" in truth.parent.name or "filled" in truth.parent.name else "all"
                yield f"{truth.parent.name}--{paper.name}", level, fields
        return
    for name, want in json.loads(path.read_text()).items():
        fields = {
            ALIASES.get(entry, entry): value
            for entry, value in (want.get("fields") or want.get("entries") or {}).items()
        }
        yield f"{path.parent.name}--{name}", str(want.get("level", "all")), fields


def main() -> int:
    """Prints what differs, then the counts."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("out", type=Path)
    options.add_argument("expected", type=Path, nargs="+")
    options.add_argument("--all", action="store_true")
    chosen = options.parse_args()
    answers = json.loads(chosen.out.read_text())
    counts: dict[str, Counter[str]] = {}
    by_both: dict[str, dict[str, Counter[str]]] = {}
    for path in chosen.expected:
        for name, level, fields in expected(path):
            told = answers.get(name, {}).get("fields")
            for entry, want in (fields if told is not None else {}).items():
                got = told.get(entry)
                kind = "missing" if got is None else "right" if want and same(entry, got, str(want)) else "wrong"
                if got is None and not want:
                    kind = "right"
                for key in (entry, level, "all entries"):
                    counts.setdefault(key, Counter())[kind] += 1
                by_both.setdefault(entry, {}).setdefault(level, Counter())[kind] += 1
                if kind != "right":
                    print(f"{kind:8} {level:8} {entry:12} {name}: {got!r}, not {want!r}")
            if chosen.all and told is not None:
                for entry in told.keys() - fields.keys():
                    print(f"unasked  {level:8} {entry:12} {name}: {told[entry]!r}")
    for key, each in sorted(counts.items()):
        every = each.total()
        shares = "  ".join(f"{kind} {each[kind]:3} {each[kind] / every:6.1%}" for kind in ("right", "missing", "wrong"))
        print(f"{key:14} {every:4}  {shares}")
    print("\nright of all (wrong), by entry and level")
    for entry, levels in sorted(by_both.items()):
        told = (f"{level} {each['right']}/{each.total()} ({each['wrong']})" for level, each in sorted(levels.items()))
        print(f"{entry:14} {'  '.join(told)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
