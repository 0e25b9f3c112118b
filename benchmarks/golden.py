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
import json
import pickle
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from warrantcheck.assess import assess
from warrantcheck.errors import WarrantcheckError
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.load import load
from warrantcheck.model.paper import Paper
from warrantcheck.model.verdict import Assessment, Situation
from warrantcheck.pipeline import engine, second, worth_another_look
from warrantcheck.read import read_closer, read_paper

TODAY = date(2026, 3, 3)
SECONDS_A_PAGE = 20.0
WORKERS = 2
PAPERS = {".pdf", ".jpg", ".jpeg", ".png", ".tiff", ".tif", ".webp", ".heic"}


def looks(path: Path) -> list[Paper]:
    """The paper after each look, as the pipeline would have it, up to the look after which the answer is settled."""
    paper = read_paper([load(path)], engine, seconds_a_page=SECONDS_A_PAGE)
    kept = [paper]
    if not _settled(paper):
        for paper in read_closer(paper, engine, second, seconds_a_page=SECONDS_A_PAGE):  # noqa: B020
            kept.append(paper)
            if _settled(paper):
                break
    return kept


def _settled(paper: Paper) -> bool:
    return not worth_another_look(paper, assess(find(paper, load_knowledge()), Situation(today=TODAY)))


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


def answered(target: Path) -> tuple[str, dict[str, Any]]:
    """The answer to a kept paper after the first look that settles it."""
    answer: dict[str, Any] = {}
    name = target.name.removesuffix(".looks")
    try:
        for count, paper in enumerate(pickle.loads(zlib.decompress(target.read_bytes())), 1):
            assessment = assess(find(paper, load_knowledge()), Situation(today=TODAY))
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
        "parts": [[part.first_page, part.last_page, part.verdict.value, part.form, part.reason.rule] for part in one.parts],
        "signature": [str(signature.role), signature.state.value, signature.how, signature.page] if signature else None,
        "fields": {name: getattr(one.fields, name).value for name in one.fields.__slots__ if getattr(one.fields, name)},
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
    old, new = json.loads(before.read_text()), json.loads(after.read_text())
    moved: Counter[str] = Counter()
    for name in sorted(old.keys() & new.keys()):
        differ = {key: (old[name].get(key), new[name].get(key)) for key in new[name] if old[name].get(key) != new[name][key]}
        if differ:
            print(name)
            for key, (was, now) in differ.items():
                moved[key] += 1
                if isinstance(was, list) and isinstance(now, list) and key in {"findings", "concerns"}:
                    was, now = [one for one in was if one not in now], [one for one in now if one not in was]
                print(f"   {key}: {was} -> {now}")
    print(f"{len(old.keys() & new.keys())} papers, moved:", dict(moved) or "nothing")
    return bool(moved)


def score(out: Path, expected: list[Path]) -> int:
    """Counts answers by level; a paper's truth says which verdicts are accepted and which are dangerous."""
    answers = json.loads(out.read_text())
    by_level: dict[str, Counter[str]] = {}
    for file in expected:
        for name, want in json.loads(file.read_text()).items():
            got = answers.get(f"{file.parent.name}--{name}")
            if got is None:
                continue
            verdict, level = got["verdict"], want.get("level", "all")
            kind = (
                "right" if verdict in want["accept"]
                else "DANGEROUS" if verdict in want.get("dangerous", ())
                else "undecided" if verdict in {"conflicting", "unreadable", "unknown-paper", "unsigned-court-warrant"}
                else "wrong"
            )
            by_level.setdefault(level, Counter())[kind] += 1
            if kind != "right":
                said = f"{verdict} ({got.get('rule')}, {got.get('form')}, {got.get('signature')})"
                print(f"{kind:10} {level:8} {file.parent.name}/{name} [{want.get('kind')}]: {said}, wanted {'/'.join(want['accept'])}")
    every: Counter[str] = Counter()
    for level, counts in sorted(by_level.items()):
        every += counts
        print(f"{level:10}", sum(counts.values()), {kind: f"{count} ({count / sum(counts.values()):.0%})" for kind, count in counts.items()})
    print(f"{'all':10}", sum(every.values()), {kind: f"{count} ({count / max(sum(every.values()), 1):.1%})" for kind, count in every.items()})
    return bool(every["DANGEROUS"])


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
