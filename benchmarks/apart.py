"""What the process that opens files costs a check: python -m benchmarks.apart [PAIRS]

A page of text is checked by the library, once with the process apart and once in this one, turn by turn, so that what
else the computer does falls on both. Told are the medians of the pairs' differences, on the clock and of computing.
"""

from __future__ import annotations

import os
import resource
import sys
import time
from datetime import date
from pathlib import Path
from statistics import median

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # with one thread this process is copied, as the command is
sys.path.insert(0, str(Path(__file__).parent.parent))

from warrantcheck import load_knowledge
from warrantcheck.load import load_bytes
from warrantcheck.model.verdict import Situation
from warrantcheck.pipeline import check_sources
from warrantcheck.read.engines import NullEngine

PAPER = Path(__file__).parent.parent / "samples" / "i200-text-pdf" / "paper.pdf"
PAIRS = 40


def taken(*, apart: bool) -> tuple[float, float]:
    """Milliseconds on the clock and of computing, of one check."""
    source, situation, known = (
        load_bytes("paper", PAPER.read_bytes()),
        Situation(today=date(2026, 3, 3)),
        load_knowledge(),
    )
    began, before = time.perf_counter(), computed()
    if apart:
        check_sources([source], situation, known)
    else:
        check_sources([source], situation, known, engine_of=NullEngine, second_of=lambda: None)
    return (time.perf_counter() - began) * 1000, (computed() - before) * 1000


def computed() -> float:
    """Seconds of computing of this process and of those that it has waited for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def main() -> None:
    count = int(sys.argv[1]) if sys.argv[1:] else PAIRS
    taken(apart=True), taken(apart=False)
    pairs = [(taken(apart=True), taken(apart=False)) for _ in range(count)]
    for number, name in enumerate(("on the clock", "of computing")):
        more = median(one[number] - other[number] for one, other in pairs)
        whole, without = (median(pair[which][number] for pair in pairs) for which in (0, 1))
        print(f"{name}: {more:.0f} ms more in median of {count} pairs ({whole:.0f} and {without:.0f})")
    print(f"load of the computer meanwhile: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
