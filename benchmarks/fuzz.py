"""Files of other programs' making, broken in thousands of ways, each checked: what ends otherwise than it should?

python -m benchmarks.fuzz COUNT [--from N] [--seconds S] [--log FILE] [--page] [--keep FOLDER]

File N is always the same one: see `broken`. One in ten is read in a process of its own, as by `check`, the others in
one that is locked in the same way and reads many, as by `batch`; the engine reads nothing: what is tried is everything
that opens and decodes. Wrong is: a fault of ours (status 70), an exception that no part of the reading answered for,
more than 10 s of computing or 1.5 GB, a file that is left, a process that goes on.

With a log it goes on where the log ends, and may be run in slices; `--page` writes what the log says into
docs/security.md.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # with one thread this process can be copied for each file
sys.path.insert(0, str(Path(__file__).parent.parent))

import cv2

from benchmarks.broken import ROUND, SEEDS, mutated, seed, seed_of
from warrantcheck import load_knowledge, pipeline
from warrantcheck.errors import ExitStatus, WarrantcheckError
from warrantcheck.load import load_bytes
from warrantcheck.model.verdict import Situation
from warrantcheck.read import child, confined, recognize
from warrantcheck.read.installed import EngineFound

ROOT = Path(__file__).parent.parent
SECONDS, MEGABYTES = 10.0, 1500.0
GOAL = 20_000
PAGE = ROOT / "docs" / "security.md"
BEGIN, END = "<!-- fuzz -->\n", "<!-- /fuzz -->"
ENDED = ("reader-ended", "too-slow", "too-much-memory")
NONE = EngineFound(name="none", version="", path="", kind="none", usable=True)


@dataclass(slots=True)
class Log:
    """What came of files `first` to before `next`. Whatever is wrong is a line of `wrong`."""

    first: int
    next: int
    answers: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    ended: list[int] = field(default_factory=list)  # files at which the process that read was ended
    seconds: float = 0.0  # of computing, all files together
    longest: float = 0.0  # of computing, one file
    megabytes: float = 0.0  # the most that one process took

    @classmethod
    def read(cls, path: Path | None, first: int) -> Log:
        """The log that is there, or an empty one."""
        if path is None or not path.exists():
            return cls(first=first, next=first)
        return cls(**json.loads(path.read_text(encoding="utf-8")))

    def kept(self, path: Path | None) -> None:
        if path is not None:
            path.write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")

    def told(self) -> str:
        answers = ", ".join(f"{what} {count:,}" for what, count in Counter(self.answers).most_common())
        return (
            f"{self.next - self.first:,} files, {len(self.wrong)} wrong (numbers {self.first} to {self.next - 1}); "
            f"at most {self.longest:.1f} s of computing and {self.megabytes:.0f} MB.\nAnswers: {answers}.\n"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a file was answered, and what is wrong with that, or nothing."""

    said: str
    wrong: str = ""
    seconds: float = 0.0
    megabytes: float = 0.0


def outcome(data: bytes, who: int) -> Outcome:
    """Of a file that is read here (RUSAGE_SELF), or in a process of its own (RUSAGE_CHILDREN)."""
    before, began = resource.getrusage(who), time.process_time()
    said, fault = _answer(data)
    after, used = resource.getrusage(who), time.process_time() - began
    if who == resource.RUSAGE_CHILDREN:
        used += after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    most = after.ru_maxrss / 1024
    if used > SECONDS:
        fault = fault or f"{used:.1f} s"
    if most > MEGABYTES and after.ru_maxrss > before.ru_maxrss:
        fault = fault or f"{most:.0f} MB"
    return Outcome(said=said, wrong=fault, seconds=used, megabytes=most)


def _answer(data: bytes) -> tuple[str, str]:
    """What was answered, and what is wrong with it. `kind` is told of an exception that nothing answered for."""
    try:
        report = pipeline.check_sources(
            [load_bytes("paper", data)],
            Situation(today=date(2026, 3, 3)),
            load_knowledge(),
            ocr=NONE,
            seconds_a_page=5,
        )
    except WarrantcheckError as fault:
        if "kind" in fault.details:
            return f"{fault.code} by {fault.details['kind']}", "an exception that is not ours"
        wrong = "" if fault.status == ExitStatus.NOT_A_DOCUMENT else f"status {fault.status}: {fault}"
        return fault.code, wrong
    except Exception as fault:  # here any is a finding, whatever it is
        return f"{type(fault).__name__}", f"not answered: {str(fault)[:200]}"
    return report.assessment.verdict.value, ""


class Worker:
    """A process for many files, locked as those of `batch` are. One that ends is told of, and followed by another."""

    def __init__(self) -> None:
        theirs, self._out = os.pipe()
        self._in, ours = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                self._work(theirs, ours)
            finally:
                os._exit(0)
        os.close(theirs)
        os.close(ours)

    def _work(self, incoming: int, outgoing: int) -> None:
        os.close(self._in)
        os.close(self._out)
        child.silence()
        confined.confine(one_paper=False)
        with os.fdopen(incoming) as asked:
            for line in asked:
                came = outcome(mutated(int(line))[1], resource.RUSAGE_SELF)
                os.write(outgoing, json.dumps(asdict(came)).encode() + b"\n")

    def tried(self, number: int) -> Outcome | None:
        """None where the process has ended."""
        os.write(self._out, b"%d\n" % number)
        told = os.read(self._in, 1 << 16)
        return Outcome(**json.loads(told)) if told else None

    def end(self) -> int:
        """Ends it; by which signal it had ended, or 0."""
        for pipe in (self._in, self._out):
            os.close(pipe)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def tried(numbers: range) -> Iterator[tuple[int, str, Outcome]]:
    """Number, seed and outcome of each; nothing may lie in the temporary folder and nothing may run afterwards."""
    cv2.setNumThreads(1)
    load_knowledge()
    assert recognize and all(map(seed, SEEDS))  # loaded here once, and not in each copy
    children = Path(f"/proc/self/task/{os.getpid()}/children")
    alarms = {-signal.SIGPROF: "too-slow", -signal.SIGXCPU: "too-slow"}
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TMPDIR"] = tempfile.tempdir = folder
        worker = Worker()
        for number in numbers:
            if number // ROUND % 10:
                came = worker.tried(number)
                if came is None:
                    came = Outcome(said=alarms.get(worker.end(), "reader-ended"))
                    worker = Worker()
            else:
                came = outcome(mutated(number)[1], resource.RUSAGE_CHILDREN)
            others = [one for one in children.read_text().split() if int(one) != worker.pid]
            if left := [*os.listdir(folder), *others]:  # noqa: PTH208 - names are enough
                came = replace(came, wrong=f"left: {left}")
            yield number, seed_of(number), came
        worker.end()
    tempfile.tempdir = None


def run(log: Log, until: int, seconds: float, path: Path | None, keep: Path | None) -> None:
    """Goes on from the log's end up to file `until`, for so long; the log is written after each hundred."""
    over = time.monotonic() + seconds
    for number, name, came in tried(range(log.next, until)):
        log.answers[came.said] = log.answers.get(came.said, 0) + 1
        log.seconds += came.seconds
        log.longest, log.megabytes = max(log.longest, came.seconds), max(log.megabytes, came.megabytes)
        log.next = number + 1
        if came.said in ENDED:
            log.ended.append(number)
        if came.wrong:
            log.wrong.append(f"{number} ({name}): {came.said}, {came.wrong}")
            print(log.wrong[-1], flush=True)
            if keep:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / str(number)).write_bytes(mutated(number)[1])
        if not log.next % 100:
            log.kept(path)
        if time.monotonic() > over:
            break
    log.kept(path)


def on_page(log: Log) -> None:
    """Writes the figures into the page."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    short = "" if log.next - log.first >= GOAL else f"The goal is {GOAL:,}.\n"
    PAGE.write_text(before + BEGIN + log.told() + short + END + rest.partition(END)[2], encoding="utf-8")


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("count", type=int)
    options.add_argument("--from", dest="first", type=int, default=0)
    options.add_argument("--seconds", type=float, default=float("inf"), help="ends after so many; a log goes on later")
    options.add_argument("--log", type=Path, help="a file for the figures, written anew after each hundred")
    options.add_argument("--page", action="store_true", help="writes the figures into docs/security.md")
    options.add_argument("--keep", type=Path, help="a folder for files that end otherwise than they should")
    chosen = options.parse_args()
    log = Log.read(chosen.log, chosen.first)
    run(log, log.first + chosen.count, chosen.seconds, chosen.log, chosen.keep)
    print(log.told(), end="")
    if chosen.page:
        on_page(log)
    return bool(log.wrong)


if __name__ == "__main__":
    sys.exit(main())
