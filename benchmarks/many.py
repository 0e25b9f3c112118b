"""What `batch` does with many text papers: pages a second, a second worker, memory, the journal's cost.

python -m benchmarks.many [--papers N] [--most N] [--json FILE]
python -m benchmarks.many --papers 0        the memory alone, in two minutes

The papers are one page of a sample with bytes of their own; for the memory, where many are needed, pages of two lines.
Everything is counted after the readers have started.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from warrantcheck.batch.crew import Readers
from warrantcheck.batch.journal import Journal
from warrantcheck.batch.output import Lines
from warrantcheck.batch.reader import megabytes
from warrantcheck.batch.run import Batch, Plan
from warrantcheck.batch.tally import Tally
from warrantcheck.batch.work import Order
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.verdict import Situation

SAMPLE = Path(__file__).parent.parent / "samples" / "i200-text-pdf" / "paper.pdf"
WARM = 20  # papers that are not counted: what is loaded with the first ones
EARLY = 100  # papers after which the memory is held against that at the end


def papers(folder: Path, count: int, data: bytes) -> None:
    """The same page so often, each with a comment of its own behind its end."""
    folder.mkdir(parents=True)
    for number in range(count):
        (folder / f"{number:06}.pdf").write_bytes(data + f"\n% {number}\n".encode())


def little() -> bytes:
    """A page of two lines: read in a fraction of the time of a form. Whatever is kept of a paper is kept of it, too."""
    from reportlab.pdfgen.canvas import Canvas

    made = io.BytesIO()
    page = Canvas(made, invariant=True)
    page.drawString(72, 720, "SPECIMEN UNITED STATES DISTRICT COURT")
    page.drawString(72, 690, "Search and Seizure Warrant")
    page.save()
    return made.getvalue()


@dataclass
class Watch:
    """Hears of a run, and notes when and how large it was."""

    count: int
    began: float = 0.0
    ended: float = 0.0
    early: tuple[float, float] = (0.0, 0.0)  # megabytes: who hands out, and the readers
    late: tuple[float, float] = (0.0, 0.0)
    journal: float = 0.0  # seconds in it
    cpu: float = 0.0  # seconds of the processors that the readers took
    readers: list[Any] = field(default_factory=list)

    def told(self, tally: Tally) -> None:
        now = time.perf_counter()
        if not self.began and tally.lines >= WARM:
            self.began, self.journal, self.cpu = now, 0.0, self._cpu()
        if tally.lines >= EARLY and not self.early[0]:
            self.early = self._size()
        if tally.lines >= self.count and not self.ended:
            self.ended, self.late, self.cpu = now, self._size(), self._cpu() - self.cpu

    def _size(self) -> tuple[float, float]:
        pids = [lane.reader._process.pid for crew in self.readers for lane in crew._lanes if lane.reader._process]
        readers = sum(map(megabytes, pids))
        return megabytes(os.getpid()) - readers, readers

    def _cpu(self) -> float:
        """Of the readers and of this process."""
        pids = [lane.reader._process.pid for crew in self.readers for lane in crew._lanes if lane.reader._process]
        ticks = 0
        for pid in (os.getpid(), *pids):
            cells = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += sum(map(int, cells[11:15]))
        return ticks / os.sysconf("SC_CLK_TCK")

    def timed(self, method: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            began = time.perf_counter()
            try:
                return method(*arguments)
            finally:
                self.journal += time.perf_counter() - began

        return call


def run(folder: Path, out: Path, count: int, workers: int) -> Watch:
    """One run in this process, its readers in theirs."""
    watch = Watch(count)
    told = Order.told(Situation(today=date(2026, 3, 3), place=None, address=None, name=None))
    order = Order(situation=told, lang="en", ocr="auto", seconds_a_page=20.0)
    plan = Plan(folders=[str(folder)], order=order, lang="en", out=out, workers=workers)

    def crew(order: Order, count: int, dask: str | None) -> Readers:
        watch.readers.append(Readers(order, workers))
        return watch.readers[0]

    batch = Batch(plan, load_knowledge(), watch.told, crew=crew)
    plain = {(kind, name): getattr(kind, name) for kind, name in WATCHED}
    for (kind, name), method in plain.items():
        setattr(kind, name, watch.timed(method))

    try:
        batch.go()
    finally:
        for (kind, name), method in plain.items():
            setattr(kind, name, method)
    return watch


WATCHED = ((Journal, "started"), (Journal, "ended"), (Journal, "sync"), (Lines, "sync"))


def stages(runs: int = 30) -> dict[str, float]:
    """Milliseconds of a core that each stage takes for the sample's page, in a process that has read it before."""
    from warrantcheck.assess import assess
    from warrantcheck.explain import explain
    from warrantcheck.find import find
    from warrantcheck.load import load
    from warrantcheck.pipeline import check, engine
    from warrantcheck.read import read_paper
    from warrantcheck.show.as_json import document

    knowledge, spent = load_knowledge(), dict.fromkeys(("load", "read", "find", "assess", "explain", "show"), 0.0)
    situation = Situation(today=date(2026, 3, 3), place=None, address=None, name=None)
    report = check(SAMPLE)
    for _ in range(runs):
        marks = [time.process_time()]

        def mark(marks: list[float] = marks) -> None:
            marks.append(time.process_time())

        sources = [load(SAMPLE)]
        mark()
        paper = read_paper(sources, engine)
        mark()
        findings = find(paper, knowledge)
        mark()
        assessment = assess(findings, situation, knowledge)
        mark()
        explain(assessment, situation, knowledge, lang="en")
        mark()
        json.dumps(document(report, knowledge))
        mark()
        for name, before, after in zip(spent, marks, marks[1:], strict=False):
            spent[name] += (after - before) * 1000 / runs
    return spent


def figures(count: int, most: int) -> dict[str, Any]:
    """Pages a second of one worker and of two, the journal's share, megabytes early and late."""
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as name:
        here, found = Path(name), dict[str, Any]()
        if count:
            papers(here / "few", count, SAMPLE.read_bytes())
            one = run(here / "few", here / "one.jsonl", count, 1)
            two = run(here / "few", here / "two.jsonl", count, 2)
            found |= {
                "one": (count - WARM) / (one.ended - one.began),
                "two": (count - WARM) / (two.ended - two.began),
                "cpu": one.cpu / (count - WARM),
                "cpu_two": two.cpu / (count - WARM),
                "journal": one.journal / (one.ended - one.began),
                "stages": stages(),
            }
        if most:
            papers(here / "many", most, little())
            many = run(here / "many", here / "many.jsonl", most, 2)
            found |= {"papers": most, "early_own": many.early[0], "early_readers": many.early[1]}
            found |= {"late_own": many.late[0], "late_readers": many.late[1]}
        return {**found, "load": load, "load_after": os.getloadavg()[0]}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--papers", type=int, default=400)
    asked.add_argument("--most", type=int, default=5000, help="for the memory; 0: not measured")
    asked.add_argument("--json", type=Path)
    given = asked.parse_args()
    found = figures(given.papers, given.most)
    if given.papers:
        print(f"text pages a second, one worker: {found['one']:.1f} (target 20)")
        print(f"seconds of a core for a page: {found['cpu']:.3f}")
        print(f"two workers : one: {found['two'] / found['one']:.2f} (target 1.85)")
        print(f"seconds of a core for a page, two workers : one: {found['cpu_two'] / found['cpu']:.2f} (at most 1.08)")
        print(f"journal and syncs: {found['journal']:.2%} of the time (target 2 %)")
    if given.most:
        early, late = (found[f"{when}_own"] + found[f"{when}_readers"] for when in ("early", "late"))
        print(
            f"memory after {given.most} papers : after {EARLY}: {late / early:.3f} (target 1.15), {early:.0f} MB early"
        )
    if given.json:
        given.json.write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
