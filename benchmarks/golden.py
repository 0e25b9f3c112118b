"""Golden answers: papers read once and kept, then answered again in seconds after each change, without OCR.

python -m benchmarks.golden read FOLDER PAPER...      every paper (files, folders, or `samples`), after each look
python -m benchmarks.golden answer FOLDER OUT.json    what is found in and said of the kept readings
python -m benchmarks.golden compare BEFORE AFTER      what moved; exit status 1 if anything did
python -m benchmarks.golden score FOLDER OUT.json EXPECTED.json...   right, undecided, wrong and dangerous

FOLDER holds what was read of people's papers: keep it outside the repository. The answers guard a rebuilding. They
freeze mistakes as well, so they are no measure of quality.
"""

from __future__ import annotations

import argparse
import io
import json
import pickle
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from msgspec import Struct

sys.path.insert(0, str(Path(__file__).parent.parent))

from warrantcheck.assess import assess
from warrantcheck.errors import WarrantcheckError
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.load import load
from warrantcheck.model.paper import Paper
from warrantcheck.model.verdict import Assessment, Situation
from warrantcheck.pipeline import engine, second, worth_another_look
from warrantcheck.read import read_closer, read_overlays, read_paper

TODAY = date(2026, 3, 3)
SECONDS_A_PAGE = 20.0
WORKERS = 2
PAPERS = {".pdf", ".jpg", ".jpeg", ".png", ".tiff", ".tif", ".webp", ".heic"}


def looks(path: Path) -> list[Paper]:
    """The paper after each look, as the pipeline would have it, up to the look after which the answer is settled."""
    paper = read_paper([load(path)], engine, seconds_a_page=SECONDS_A_PAGE)
    read = [paper]
    if not _settled(paper):
        for paper in read_closer(paper, engine, second, seconds_a_page=SECONDS_A_PAGE):  # noqa: B020
            read.append(paper)
            if _settled(paper):
                break
    return read


def _settled(paper: Paper) -> bool:
    return not worth_another_look(
        paper, assess(find(paper, load_knowledge()), Situation(today=TODAY), load_knowledge())
    )


def keep(path: Path, name: str, folder: Path) -> str:
    """Reads one paper into the folder, if it is not there yet."""
    target = folder / f"{name}.looks"
    if target.exists():
        return f"{name}: kept before"
    try:
        read = looks(path)
    except WarrantcheckError as fault:
        return f"{name}: {fault.code}"
    target.write_bytes(zlib.compress(pickle.dumps(read), 1))
    return f"{name}: {len(read)} looks"


def named(paths: Iterable[str]) -> Iterator[tuple[Path, str]]:
    """Files with a name each that tells their folder."""
    for text in paths:
        path = Path(text)
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.suffix.lower() in PAPERS:
                yield file, f"{file.parent.name}--{file.name}"


class _Kept(pickle.Unpickler):
    """Readings that were kept before their types were structs, or before these had a field, are read as well."""

    def find_class(self, module: str, name: str) -> Any:
        found = super().find_class(module, name)
        return _StandIn.of(found) if isinstance(found, type) and issubclass(found, Struct) else found


class _StandIn:
    """A value whose type is made when all of it is there."""

    kind: type[Any]

    @staticmethod
    @cache
    def of(kind: type[Any]) -> type[_StandIn]:
        return type(kind.__name__, (_StandIn,), {"kind": kind})

    def __init__(self, **values: Any) -> None:
        self.values = values

    def __setstate__(self, state: list[Any]) -> None:
        self.values = dict(zip(self.kind.__struct_fields__, state, strict=False))

    def made(self) -> Any:
        """The value, made once: pages of several looks share their pictures."""
        if "value" not in self.__dict__:
            self.value = self.kind(**{name: _made(one) for name, one in self.values.items()})
        return self.value


def _made(one: Any) -> Any:
    if isinstance(one, _StandIn):
        return one.made()
    return type(one)(map(_made, one)) if type(one) in (list, tuple) else one


def kept(target: Path) -> list[Paper]:
    """A paper as it was kept after each look."""
    looks: list[Paper] = _made(_Kept(io.BytesIO(zlib.decompress(target.read_bytes()))).load())
    return looks


def answered(target: Path) -> tuple[str, dict[str, Any]]:
    """The answer to a kept paper after the first look that settles it."""
    answer: dict[str, Any] = {}
    name = target.name.removesuffix(".looks")
    try:
        for count, look in enumerate(kept(target), 1):
            paper, found = look, find(look, load_knowledge())
            overlays = [one for part in found for one in (*part.writing, *part.unread, *part.notes)]
            # What lies over a page is read when it was found, and again what then is unread: the one thing for which
            # OCR is started.
            for asked in (lambda: None, second) if overlays else ():
                paper = read_overlays(paper, overlays, engine, asked, seconds=SECONDS_A_PAGE)
                found = find(paper, load_knowledge())
                overlays = [one for part in found for one in (*part.unread, *part.notes)]
            assessment = assess(found, Situation(today=TODAY), load_knowledge())
            answer = told(assessment) | {"looks": count}
            if not worth_another_look(paper, assessment):
                break
    except Exception as fault:
        answer = {"verdict": f"{type(fault).__name__}: {fault}"}
    return name, answer


def told(one: Assessment) -> dict[str, Any]:
    """An answer as plain values that can be compared."""
    signature = one.signature
    return {
        "verdict": one.verdict.value,
        "rule": one.reason.rule,
        "form": one.form,
        "kind": one.kind,
        "parts": [
            [part.first_page, part.last_page, part.verdict.value, part.form, part.reason.rule] for part in one.parts
        ],
        "signature": [str(signature.role), signature.state.value, signature.basis, signature.page]
        if signature
        else None,
        "fields": {
            name: getattr(one.fields, name).value for name in one.fields.__struct_fields__ if getattr(one.fields, name)
        },
        "concerns": [concern.id for concern in one.concerns],
        "findings": sorted({f"{finding.form}/{finding.marker}@{finding.page}" for finding in one.findings}),
    }


def read(folder: Path, paths: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(WORKERS) as pool:
        waiting = [pool.submit(keep, path, name, folder) for path, name in named(paths)]
        for one in waiting:
            print(one.result(), flush=True)


def answer(folder: Path, out: Path) -> None:
    targets = sorted(folder.rglob("*.looks"))
    with ProcessPoolExecutor(WORKERS) as pool:
        answers = dict(pool.map(answered, targets, chunksize=4))
    out.write_text(json.dumps(answers, indent=1, sort_keys=True, ensure_ascii=False))


def compare(before: Path, after: Path) -> int:
    """Prints what moved between two files of answers; 1 if anything did."""
    old, new = json.loads(before.read_text()), json.loads(after.read_text())
    both = sorted(old.keys() & new.keys())
    moved: Counter[str] = Counter()
    for name in both:
        was, now = old[name], new[name]
        differ = [key for key in now if was.get(key) != now[key]]
        if differ:
            print(name)
        for key in differ:
            moved[key] += 1
            print(f"   {key}: {_only(was.get(key), now[key])} -> {_only(now[key], was.get(key))}")
    print(f"{len(both)} papers, moved:", dict(moved) or "nothing")
    return bool(moved)


def _only(one: Any, other: Any) -> Any:
    """Of lists what the other has not; of other values all."""
    both = isinstance(one, list) and isinstance(other, list)
    return [item for item in one if item not in other] if both else one


UNDECIDED = {"conflicting", "unreadable", "unknown-paper", "unsigned-court-warrant"}


def kind_of(verdict: str, want: dict[str, Any]) -> str:
    """Right, undecided, wrong or dangerous, by what a paper's truth accepts and calls dangerous."""
    if verdict in want["accept"]:
        return "right"
    if verdict in want.get("dangerous", ()):
        return "DANGEROUS"
    return "undecided" if verdict in UNDECIDED else "wrong"


def score(out: Path, expected: list[Path]) -> int:
    """Counts answers by level; 1 if one was dangerous."""
    answers = json.loads(out.read_text())
    by_level: dict[str, Counter[str]] = {}
    for file in expected:
        for name, want in json.loads(file.read_text()).items():
            got = answers.get(f"{file.parent.name}--{name}")
            if got is None:
                continue
            kind = kind_of(got["verdict"], want)
            by_level.setdefault(want.get("level", "all"), Counter())[kind] += 1
            if kind != "right":
                said = f"{got['verdict']} ({got.get('rule')}, {got.get('form')}, {got.get('signature')})"
                print(f"{kind:10} {want.get('level', ''):8} {name} [{want.get('kind')}]: {said}, not {want['accept']}")
    by_level["all"] = sum(by_level.values(), Counter())
    for level, counts in by_level.items():
        every = max(counts.total(), 1)
        print(
            f"{level:10} {every:4}",
            ", ".join(f"{kind} {count} ({count / every:.1%})" for kind, count in counts.items()),
        )
    return bool(by_level["all"]["DANGEROUS"])


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", choices=("read", "answer", "compare", "score"))
    options.add_argument("paths", nargs="+")
    chosen = options.parse_args()
    first, *rest = chosen.paths
    if chosen.what == "read":
        read(Path(first), rest)
    elif chosen.what == "answer":
        answer(Path(first), Path(rest[0]))
    elif chosen.what == "compare":
        return compare(Path(first), Path(rest[0]))
    else:
        return score(Path(first), [Path(one) for one in rest])
    return 0


if __name__ == "__main__":
    sys.exit(main())
