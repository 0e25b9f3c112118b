"""What tests of many papers share: cheap papers, a crew without processes, and readers that misbehave when told to."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter, deque
from collections.abc import Callable
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

from warrantcheck.batch import child
from warrantcheck.batch.run import Batch, Plan
from warrantcheck.batch.tally import Tally
from warrantcheck.batch.work import Answer, Job, Limits, Order
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.verdict import Situation

SAMPLES = Path(str(files("warrantcheck.samples")))
FORM = SAMPLES / "i200-text-pdf" / "paper.pdf"
LETTER = SAMPLES / "letter" / "paper.pdf"
DAY = date(2026, 3, 3)


def order(limits: Limits | None = None, *, report: bool = False, place: str | None = None) -> Order:
    told = Order.told(Situation(today=DAY, place=place, address=None, name=None))
    return Order(situation=told, lang="en", ocr="auto", seconds_a_page=20.0, report=report, limits=limits or Limits())


def papers(folder: Path, count: int, *, of: Path = FORM) -> list[Path]:
    """The same page so often, each with bytes of its own: a comment behind its end."""
    folder.mkdir(parents=True, exist_ok=True)
    data = of.read_bytes()
    made = [folder / f"{number:04}.pdf" for number in range(count)]
    for path in made:
        path.write_bytes(data + f"\n% {folder.name} {path.name}\n".encode())
    return made


def small(folder: Path, count: int) -> list[Path]:
    """Files of a few bytes, for readers that do not read."""
    folder.mkdir(parents=True, exist_ok=True)
    made = [folder / f"{number:04}.pdf" for number in range(count)]
    for path in made:
        path.write_bytes(b"paper " + str(path).encode())
    return made


def document(job: Job, *, more: str = "") -> bytes:
    """An answer such as a reader gives, a few hundred bytes."""
    told = {"source": job.name, "sha256": job.sha256, "pages": 1, "verdict": "not-a-warrant", "seconds": 0.1}
    return json.dumps({**told, "explanation": {"lang": "en", "headline": more, "sections": []}}).encode()


def well(job: Job) -> Answer:
    return Answer(document(job), b"", "not-a-warrant")


class Here:
    """A crew in this process, which answers at once and in order."""

    def __init__(self, answer: Callable[[Job], Answer] = well, room: int = 2) -> None:
        self.asked: list[Job] = []
        self.together: list[int] = []  # how many were being read when each was handed over
        self.closed: bool | None = None
        self._answer, self._room = answer, room
        self._jobs: deque[Job] = deque()

    def free(self) -> bool:
        return len(self._jobs) < self._room

    def busy(self) -> int:
        return len(self._jobs)

    def give(self, job: Job) -> None:
        self.together.append(len(self._jobs))
        self.asked.append(job)
        self._jobs.append(job)

    def answered(self, seconds: float) -> tuple[Job, Answer] | None:
        if not self._jobs:
            return None
        job = self._jobs.popleft()
        return job, self._answer(job)

    def close(self, *, at_once: bool) -> None:
        self.closed = at_once


def batch(folder: Path, out: Path | None, crew: Any = None, **more: Any) -> Batch:
    """A batch over a folder; with a crew it needs no processes."""
    folders = more.pop("folders", [str(folder)])
    told = more.pop("told", nobody)
    return Batch(
        Plan(folders=folders, order=more.pop("order", order()), lang="en", out=out, **more),
        load_knowledge(),
        told,
        crew=None if crew is None else lambda order, count, dask: crew,
    )


def nobody(tally: Tally) -> None:
    """Nobody looks."""


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def each_once(out: Path, expected: list[Path]) -> Counter[str]:
    """Fails unless every paper stands in the results once; what they are."""
    found = Counter(one["source"] for one in lines(out))
    assert found == Counter(map(str, expected))
    return Counter(one["verdict"] or one["error"]["code"] for one in lines(out))


def serve_quickly() -> None:
    """What runs in a reader that reads nothing, in five milliseconds, and does what a file's content says."""
    child.answer(lambda order, tell: _quick)


def _quick(name: str, sha256: str, data: bytes) -> tuple[str, bytes, bytes]:
    time.sleep(0.005)
    what, _, _ = data.partition(b" ")
    if what == b"hang":
        time.sleep(600)
    if what == b"die":
        os.kill(os.getpid(), signal.SIGKILL)
    if what == b"grow":
        held = [b"x" * 50_000_000 for _ in range(10)]
        time.sleep(len(held) * 60)
    if what == b"child":
        subprocess.run([sys.executable, "-c", f"x = b'x' * {500_000_000}; import time; time.sleep(600)"], check=False)
    if what == b"print":
        sys.stdout.write("x" * 200_000)
        sys.stdout.flush()
        sys.stderr.write("x" * 200_000)
    if what == b"connect":
        name = _connected()
    return "not-a-warrant", document(Job(0, name, sha256, data)), b""


def _connected() -> str:
    import socket

    try:
        with socket.socket() as made:
            made.settimeout(1)
            made.connect(("127.0.0.1", 9))
    except ConnectionRefusedError:
        return "reached"
    except OSError as fault:
        return f"no network: {fault}"
    return "reached"
