"""The samples as the command checks them, each read once for all tests: reading pictures takes most of their time."""

from __future__ import annotations

import os
import pickle
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import as_file
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from tests.recorded import Recorded, checked, engines
from warrantcheck import samples
from warrantcheck.model.report import Report
from warrantcheck.model.verdict import Situation

CASES = {folder.name: folder for folder in samples.folders()}
TRUTHS = {name: tomllib.loads((case / "truth.toml").read_text(encoding="utf-8")) for name, case in CASES.items()}


def cases() -> dict[str, tuple[tuple[str, ...], dict[str, Any]]]:
    """The files of each case and what is right for them; several pictures of one paper are a case of their own."""
    found: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {}
    for name, case in CASES.items():
        paper = next(file.name for file in case.iterdir() if file.name.startswith("paper."))
        found[name] = ((paper,), TRUTHS[name])
        if together := TRUTHS[name].get("together"):
            found[f"{name}-together"] = (tuple(together["files"]), together | {"of": name})
    return found


ALL = cases()
SHARED: Path | None = None  # where workers of one run keep what they have read; set by conftest


def today_of(name: str) -> date:
    """The day on which a case is checked."""
    return date.fromisoformat(str(ALL[name][1].get("today", "2026-03-03")))


@cache
def reading(name: str) -> Report:
    """The report of a case, without the pages' pictures: all of them together would fill the memory."""
    kept = SHARED / f"reading-{name}.pickle" if SHARED else None
    if kept and kept.exists():
        report: Report = pickle.loads(kept.read_bytes())
        return report
    report = _read(name)
    if kept:
        keep(kept, pickle.dumps(report))
    return report


def keep(file: Path, data: bytes) -> None:
    """Writes a file whole, whichever other worker reads or writes it."""
    half = file.with_suffix(f".{os.getpid()}")
    half.write_bytes(data)
    half.replace(file)


def _read(name: str) -> Report:
    report = read_with(name, engines())
    pages = tuple(replace(page, raster=None) for page in report.paper.pages)
    return replace(report, paper=replace(report.paper, pages=pages), encode=None)  # what encodes can not be kept


def read_with(name: str, by: Mapping[str, Recorded], *, seconds_a_page: float = 60.0) -> Report:
    """The report of a case, read by these engines."""
    files, truth = ALL[name]
    situation = Situation(
        today=today_of(name), **{key: truth[key] for key in ("address", "name", "place") if key in truth}
    )
    with as_file(CASES[truth.get("of", name)]) as folder:
        return checked(*(folder / file for file in files), situation=situation, by=by, seconds_a_page=seconds_a_page)
