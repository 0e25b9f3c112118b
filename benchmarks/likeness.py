"""Learns what phrases tell of a paper's kind, and measures it on papers that it was not learned from.

python -m benchmarks.likeness learn OUT.toml SET...     what all papers of some sets tell: data/likeness.toml
python -m benchmarks.likeness measure SET...            each group of sets by what the others tell

A SET is GROUP:FOLDER:EXPECTED: papers that one hand made, as `benchmarks.golden read` kept them, and what each is. Keep
them outside the repository. Learned from are papers of one part whose kind nobody doubts and that nobody took back.
Needs scikit-learn (`pip install -e ".[learn]"`).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from math import log
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.golden import kept
from warrantcheck.find import find
from warrantcheck.find.lines.layout import lay_out
from warrantcheck.find.papers.likeness import FEW, SURE, phrases
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import Like

KINDS = (Like.WARRANT, Like.AGENCY, Like.PAPER, Like.TEXT)
OF_VERDICTS = {
    frozenset({"judicial-warrant", "unsigned-court-warrant"}): Like.WARRANT,
    frozenset({"administrative-form"}): Like.AGENCY,
    frozenset({"other-court-paper"}): Like.PAPER,
    frozenset({"not-a-warrant", "unknown-paper"}): Like.TEXT,
}
PAPERS = 5  # that a phrase stands in, at least
KINDS_OF_PAPER = 4  # that it stands in, by one hand each: no name, and no phrase of a single form
PHRASES = 1500  # 1,000 tell less of public documents (91 for 94 %), 3,000 no more
STRICTNESS = 30.0  # of the regression: 10 leaves more papers unsure, 100 is wrong more often where it is sure

HEAD = """\
# What phrases of one and two words tell of a paper's kind, all taken together. Learned from papers whose kind was
# known, by `python -m benchmarks.likeness learn`: most invented after real forms, some public documents. A phrase
# stands here only if papers of several kinds, or by several hands, have it: no names, no form's own sentence. "0" is
# any number.
#
# Of each phrase its rarity, then what it says for a court's warrant, an agency's paper, another paper of a court, a
# text such as a letter: in hundredths, below zero where it speaks against. A row may be struck; then run
# `python -m warrantcheck.knowledge`. What this decides, never by itself, stands in docs/verdict.md: the rows that ask
# what the words are like.

"""


class Known(NamedTuple):
    """A paper whose kind is known."""

    group: str
    name: str
    kind: Like
    kind_of_paper: str
    phrases: frozenset[str]


class Learned(NamedTuple):
    """Weights: of each phrase its rarity, and a row of what it says of each of `KINDS`; what speaks before any."""

    words: dict[str, int]
    rarity: Any
    speaks: Any
    base: Any


def papers(sets: Sequence[str]) -> list[Known]:
    """The papers of some sets from which may be learned."""
    jobs = [job for one in sets for job in _jobs(*one.split(":"))]
    with ProcessPoolExecutor() as pool:
        return [known for known in pool.map(_known, *zip(*jobs, strict=True), chunksize=8) if known]


def _jobs(group: str, folder: str, expected: str) -> Iterator[tuple[str, Path, Like, str]]:
    told = json.loads(Path(expected).read_text(encoding="utf-8"))
    for path in sorted(Path(folder).glob("*.looks")):
        what = told.get(path.stem.partition("--")[2])
        accepted = set(what["accept"]) if what else set()
        kind = next((kind for verdicts, kind in OF_VERDICTS.items() if accepted and accepted <= verdicts), None)
        if what and kind:
            yield group, path, kind, what.get("kind", path.stem)


def _known(group: str, path: Path, kind: Like, kind_of_paper: str) -> Known | None:
    paper = kept(path)[-1]
    if len(find(paper, load_knowledge())) != 1:
        return None
    read = frozenset(said for page in paper.pages for said in phrases(lay_out(page)))
    return Known(group, path.stem, kind, kind_of_paper, read)


def learned(known: Sequence[Known]) -> Learned:
    """What these papers tell: the phrases that tell most, and their weights."""
    counts = Counter(said for one in known for said in one.phrases)
    where = defaultdict(set)
    for one in known:
        for said in one.phrases:
            where[said].add((one.group, one.kind_of_paper))
    words = sorted(said for said, seen in where.items() if len(seen) >= KINDS_OF_PAPER and counts[said] >= PAPERS)
    rarity = np.array([log(len(known) / counts[said]) + 1 for said in words])
    all_of_them = _fitted(known, words, rarity)
    matrix = _matrix(known, all_of_them)
    tells = np.abs(all_of_them.speaks).max(0) * np.sqrt(np.asarray(matrix.power(2).mean(0)).ravel())
    best = sorted(np.argsort(-tells)[:PHRASES])
    return _fitted(known, [words[at] for at in best], rarity[best])


def _fitted(known: Sequence[Known], words: Sequence[str], rarity: Any) -> Learned:
    blank = Learned({said: at for at, said in enumerate(words)}, rarity, None, None)
    kinds = [KINDS.index(one.kind) for one in known]
    fit = LogisticRegression(C=STRICTNESS, max_iter=3000, class_weight="balanced").fit(_matrix(known, blank), kinds)
    return blank._replace(speaks=fit.coef_, base=fit.intercept_)


def _matrix(known: Sequence[Known], by: Learned) -> Any:
    rows, columns, values = [], [], []
    for row, one in enumerate(known):
        at = sorted(by.words[said] for said in one.phrases if said in by.words)
        length = float(np.sqrt(sum(by.rarity[column] ** 2 for column in at))) or 1.0
        rows += [row] * len(at)
        columns += at
        values += [by.rarity[column] / length for column in at]
    return csr_matrix((values, (rows, columns)), shape=(len(known), len(by.words)))


def told(known: Sequence[Known], by: Learned) -> tuple[Any, Any]:
    """Of each paper the kind that it is like, and how surely; 0 where too few of its phrases are known."""
    matrix = _matrix(known, by)
    speaks = np.exp(matrix @ by.speaks.T + by.base)
    shares = speaks / speaks.sum(1, keepdims=True)
    return shares.argmax(1), np.where(np.diff(matrix.indptr) < FEW, 0.0, shares.max(1))


def as_toml(by: Learned, papers: int) -> str:
    """The weights as data/likeness.toml has them."""

    def hundredths(values: Any) -> str:
        return ", ".join(str(round(float(value) * 100)) for value in values)

    kinds = json.dumps(list(KINDS))
    head = f"learned_from = {papers}\nkinds = {kinds}\nbase = [{hundredths(by.base)}]"
    rows = (f'"{said}" = [{hundredths((by.rarity[at], *by.speaks[:, at]))}]' for said, at in by.words.items())
    return "\n".join([HEAD + head, "", "[phrases]", *rows, ""])


def measured(known: Sequence[Known]) -> str:
    """Each group by what the others tell, as a table in Markdown."""
    lines = [
        "| papers of | papers | sure | of these right | taken for a court's warrant | a warrant for another |",
        "|-" * 6 + "|",
    ]
    wrong = []
    for group in sorted({one.group for one in known}):
        own = [one for one in known if one.group == group]
        kinds, shares = told(own, learned([one for one in known if one.group != group]))
        sure = [(one, KINDS[kind]) for one, kind, share in zip(own, kinds, shares, strict=True) if share >= SURE]
        false = [one for one in sure if one[1] is not one[0].kind]
        wrong += false
        as_warrant = sum(said is Like.WARRANT for _, said in false)
        missed = sum(one.kind is Like.WARRANT for one, _ in false)
        right = 1 - len(false) / max(1, len(sure))
        lines.append(f"| {group} | {len(own)} | {len(sure) / len(own):.1%} | {right:.1%} | {as_warrant} | {missed} |")
    return "\n".join(lines + [f"- {one.name}: {one.kind}, taken for {said}" for one, said in wrong])


def command_line(description: str, learn: Callable[..., None], measure: Callable[[Sequence[str]], str]) -> None:
    """`learn OUT SET...` and `measure SET...`: what sets of papers tell, and each group by what the others tell."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    learns = commands.add_parser("learn")
    learns.add_argument("out", type=Path)
    learns.add_argument("--without", default="", help="a group from which nothing is learned")
    learns.set_defaults(run=learn)
    measures = commands.add_parser("measure")
    measures.set_defaults(run=lambda asked: print(measure(asked.sets)))
    for command in (learns, measures):
        command.add_argument("sets", nargs="+", metavar="SET")
    asked = parser.parse_args()
    asked.run(asked)


def _learn(asked: argparse.Namespace) -> None:
    known = [one for one in papers(asked.sets) if one.group != asked.without]
    asked.out.write_text(as_toml(learned(known), len(known)), encoding="utf-8")
    print(f"{len(known)} papers, {asked.out}")


if __name__ == "__main__":
    command_line(__doc__, _learn, lambda sets: measured(papers(sets)))
