"""Two results, and what changed between them: for a lawyer after an update, and for whoever changes the program."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from warrantcheck import errors

NOTHING = ""
csv.field_size_limit(10_000_000)


@dataclass(frozen=True, slots=True)
class Told:
    """What an answer comes down to; each is "" where there is nothing."""

    verdict: str  # or the code of the fault
    form: str
    signature: str
    concerns: str


@dataclass(frozen=True, slots=True)
class Change:
    """A paper whose answer is another one."""

    name: str
    old: Told
    new: Told

    @property
    def what(self) -> tuple[tuple[str, str, str], ...]:
        """Of what differs: what it is, how it was, how it is now."""
        pairs = ((one, getattr(self.old, one), getattr(self.new, one)) for one in Told.__dataclass_fields__)
        return tuple((one, old, new) for one, old, new in pairs if old != new)


@dataclass(slots=True)
class Comparison:
    """Papers are the same by their bytes, else by their names."""

    same: int
    changed: list[Change]
    only_old: list[str]
    only_new: list[str]


def compare(old: Path, new: Path) -> Comparison:
    """What changed.

    Raises:
        NotThere, BadOutput: a file is not there, or holds no answers.
    """
    before = {key: (name, told) for key, name, told in _answers(old)}
    found = Comparison(0, [], [], [])
    seen = set()
    for key, name, now in {key: (key, name, told) for key, name, told in _answers(new)}.values():
        seen.add(key)
        if key not in before:
            found.only_new.append(name)
        elif before[key][1] == now:
            found.same += 1
        else:
            found.changed.append(Change(name, before[key][1], now))
    found.only_old = [name for key, (name, _) in before.items() if key not in seen]
    found.changed.sort(key=lambda change: (change.old.verdict == change.new.verdict, change.name))
    return found


def _answers(path: Path) -> Iterator[tuple[str, str, Told]]:
    """Of each paper: what tells it from others, its name, what was answered. The last answer to a paper counts."""
    if not path.is_file():
        raise errors.NotThere(path.name)
    read = {".csv": _of_csv, ".sqlite": _of_tables}.get(path.suffix.lower(), _of_json)
    try:
        for document in read(path):
            name, sha256 = str(document["source"]), document.get("sha256") or ""
            yield sha256 or name, name, _told(document)
    except (ValueError, KeyError, TypeError, AttributeError, sqlite3.Error, csv.Error) as fault:
        raise errors.BadOutput(path.name) from fault


def _told(document: dict[str, Any]) -> Told:
    signature = (document.get("signature_state"), document.get("signature_role"))
    return Told(
        verdict=document["verdict"] or document["error"],
        form=document.get("form") or NOTHING,
        signature=" ".join(word for word in signature if word),
        concerns=" ".join(sorted((document.get("concerns") or "").split())),
    )


def _of_json(path: Path) -> Iterator[dict[str, Any]]:
    """Lines of `batch`, or the one object of `check --json`."""
    from warrantcheck.batch.output import flat

    with path.open("rb") as file:
        first = file.readline()
        try:
            lines = [json.loads(first)] if first.strip() else []
        except ValueError:
            file.seek(0)
            lines = [json.load(file)]
        for document in lines:
            yield from map(flat, document.get("documents", [document]))
        for line in file:
            yield flat(json.loads(line))


def _of_csv(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        if "source" not in (reader.fieldnames or ()):
            raise ValueError
        for row in reader:
            yield {**row, "source": row["source"].removeprefix("'")}


def _of_tables(path: Path) -> Iterator[dict[str, Any]]:
    base = sqlite3.connect(f"file:{_escaped(path)}?mode=ro", uri=True)
    base.row_factory = sqlite3.Row
    concerns = "select group_concat(concern, ' ') from concerns c where c.document = d.document and part = 0"
    try:
        for row in base.execute(f"select d.*, ({concerns}) concerns from documents d order by document"):
            told = dict(row)
            told["concerns"] = " ".join(dict.fromkeys((told["concerns"] or "").split()))
            yield told
    finally:
        base.close()


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
