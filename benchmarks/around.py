"""Learns what stands around a court's signature, and measures it on papers that it was not learned from.

python -m benchmarks.around learn OUT.toml SET...     what all papers of some sets tell: data/around.toml
python -m benchmarks.around measure SET...            each group of sets by what the others tell

A SET is GROUP:FOLDER:EXPECTED: papers that one hand made, as `benchmarks.golden read` kept them, and what each is. Keep
them outside the repository. A writing is a court's signature where the paper is known to be signed and the lines and
labels told its place; where they did not, nothing is learned from the paper, and it is what is to be gained.
Needs scikit-learn (`pip install -e ".[learn]"`).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.golden import kept
from benchmarks.likeness import command_line
from warrantcheck.find import find
from warrantcheck.find.ink.written import all_writings
from warrantcheck.find.lines.layout import lay_out
from warrantcheck.find.signing.around import signs
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import Signature, SignatureState
from warrantcheck.model.forms import OF_A_COURT
from warrantcheck.model.paper import Box

HANDS = 3  # in whose papers a sign stands, at least
STRICTNESS = 0.3  # of the regression
LIES_ON = 0.15  # of a writing's box that lies in a place to sign
SURE = (0.5, 0.6, 0.7, 0.8, 0.9)
DATA = Path(__file__).parent.parent / "warrantcheck" / "data" / "around.toml"


class Truth(StrEnum):
    """What is known of a paper."""

    TOLD = "signed, and its place was found"
    MISSED = "signed, and its place was not found"
    BLANK = "not signed"
    UNKNOWN = "a court's warrant of which it is not known"
    NONE = "no court's warrant"


class Known(NamedTuple):
    """A writing on a paper: what stands around it; whether it is a court's signature, if that is known."""

    group: str
    paper: str
    truth: Truth
    signs: frozenset[str]
    is_it: bool | None


def writings_of(sets: Sequence[str]) -> list[Known]:
    """All writings on the papers of some sets."""
    jobs = [job for one in sets for job in _jobs(*one.split(":"))]
    with ProcessPoolExecutor() as pool:
        return [known for some in pool.map(_known, jobs, chunksize=8) for known in some]


def _jobs(group: str, folder: str, expected: str) -> Iterator[tuple[str, Path, dict[str, Any]]]:
    told = json.loads(Path(expected).read_text(encoding="utf-8"))
    for path in sorted(Path(folder).glob("*.looks")):
        if what := told.get(path.stem.partition("--")[2]):
            yield group, path, what


def _known(job: tuple[str, Path, dict[str, Any]]) -> list[Known]:
    group, path, what = job
    paper, knowledge = kept(path)[-1], load_knowledge()
    places = [one for part in find(paper, knowledge) for one in part.signatures if _issues(one)]
    state = what.get("signature") or []
    told = any(one.state is SignatureState.SIGNED for one in places)
    warrant = not {"judicial-warrant", "unsigned-court-warrant", "conflicting"}.isdisjoint(what["accept"])
    if state == ["signed"] and warrant:
        truth = Truth.TOLD if told else Truth.MISSED
    elif state == ["blank"] and warrant:
        truth = Truth.BLANK
    else:
        truth = Truth.UNKNOWN if warrant else Truth.NONE
    found = []
    for page in paper.pages:
        layout = lay_out(page)
        for one in all_writings(page):
            on = [place for place in places if place.page == page.number and _lies_on(one.box, place.box)]
            seen = frozenset(signs(one, layout, knowledge.around))
            found.append(Known(group, path.stem, truth, seen, _is_it(truth, on)))
    return found


def _issues(one: Signature) -> bool:
    return one.issues and one.role in OF_A_COURT


def _lies_on(box: Box, place: Box) -> bool:
    return box.overlap(place) > LIES_ON * box.area


def _is_it(truth: Truth, on: Sequence[Signature]) -> bool | None:
    """Whether a writing on these places is a court's signature; None where nobody knows."""
    if truth is Truth.TOLD:
        return any(one.state is SignatureState.SIGNED for one in on) or (None if on else False)
    if truth in {Truth.MISSED, Truth.UNKNOWN}:
        return None
    return False if truth is Truth.BLANK or not on else None


def learned(known: Sequence[Known]) -> tuple[int, dict[str, int]]:
    """What speaks for a court's signature before any sign, and of each sign what it says, in hundredths."""
    sure = [one for one in known if one.is_it is not None]
    groups: dict[str, set[str]] = {}
    for one in known:
        for sign in one.signs:
            groups.setdefault(sign, set()).add(one.group)
    least = min(HANDS, len({one.group for one in known}))
    rows = [{sign: 1.0 for sign in one.signs if len(groups[sign]) >= least} for one in sure]
    names = DictVectorizer()
    fit = LogisticRegression(C=STRICTNESS, max_iter=2000).fit(names.fit_transform(rows), [one.is_it for one in sure])
    tells = zip(names.get_feature_names_out(), fit.coef_[0], strict=True)
    return round(100 * fit.intercept_[0]), {name: round(100 * told) for name, told in tells if round(100 * told)}


def shares(known: Sequence[Known], base: int, tells: dict[str, int]) -> list[float]:
    """Of each writing how likely it is a court's signature."""
    told = (base + sum(tells.get(sign, 0) for sign in one.signs) for one in known)
    return [float(1 / (1 + np.exp(-one / 100))) for one in told]


def by_others(known: Sequence[Known]) -> Iterator[tuple[Known, float]]:
    """Each writing with its share, by what other groups tell."""
    for group in sorted({one.group for one in known}):
        own = [one for one in known if one.group == group]
        yield from zip(own, shares(own, *learned([one for one in known if one.group != group])), strict=True)


def measured(known: Sequence[Known]) -> str:
    """Of the papers of each kind, on how many a writing is so surely a court's signature, as a table in Markdown."""
    best: dict[tuple[Truth, str, str], float] = {}
    for one, share in by_others(known):
        at = one.truth, one.group, one.paper
        best[at] = max(best.get(at, 0.0), share)
    lines = ["| | papers with writing | " + " | ".join(f"over {sure}" for sure in SURE) + " |", "|-" * 7 + "|"]
    for truth in Truth:
        own = [share for (its, _, _), share in best.items() if its is truth]
        over = " | ".join(str(sum(share > sure for share in own)) for sure in SURE)
        lines.append(f"| {truth} | {len(own)} | {over} |")
    return "\n".join(lines)


def _learn(asked: argparse.Namespace) -> None:
    known = [one for one in writings_of(asked.sets) if one.group != asked.without]
    base, tells = learned(known)
    head, _, _ = DATA.read_text(encoding="utf-8").partition("[tells]")
    counts = Counter(sign for one in known for sign in one.signs)
    rows = [f'"{sign}" = {tells[sign]}' for sign in sorted(tells, key=lambda one: (-tells[one], one)) if counts[sign]]
    head = "\n".join(_replaced(line, learned_from=len(known), base=base) for line in head.splitlines())
    asked.out.write_text("\n".join([head, "[tells]", *rows, ""]), encoding="utf-8")
    print(f"{len(known)} writings, {asked.out}")


def _replaced(line: str, **values: int) -> str:
    name = line.partition(" = ")[0]
    return f"{name} = {values[name]}" if name in values else line


if __name__ == "__main__":
    command_line(__doc__, _learn, lambda sets: measured(writings_of(sets)))
