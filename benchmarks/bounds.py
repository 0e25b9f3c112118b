"""What ordinary papers take, beside the bounds of reading: python -m benchmarks.bounds PAPER...

Each is read in a copy of this process, with an engine that reads nothing (engines are other processes, with bounds of
their own). Printed is the most that any took, with its name: computing between two steps (`confined.STEP`), in all and
a page (`order.DEAR`, `DEAR_PAGE`), addresses (`confined.MEMORY`), memory to write to (`DATA`, at the end alone), memory
in use (`reading.MEGABYTES`), open files (`FILES`).
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"
sys.path.insert(0, str(Path(__file__).parent.parent))

import cv2

from warrantcheck import read
from warrantcheck.errors import WarrantcheckError
from warrantcheck.load import load
from warrantcheck.read import apart, confined, order, read_closer, read_paper, reading
from warrantcheck.read.engines import NullEngine

BOUNDS = {
    "step, s": confined.STEP,
    "in all, s": order.DEAR,
    "a page, s": order.DEAR_PAGE,
    "addresses, MB": confined.MEMORY / 1e6,
    "to write to, MB": confined.DATA / 1e6,
    "in use, MB": float(reading.MEGABYTES),
    "open files": float(confined.FILES),
}


def taken(paper: Path) -> dict[str, float]:
    """What reading one paper takes, in a copy of this process."""
    told, tells = os.pipe()
    if os.fork() == 0:
        try:
            os.write(tells, json.dumps(_read(paper)).encode())
        finally:
            os._exit(0)
    os.close(tells)
    with os.fdopen(told) as answer:
        found: dict[str, float] = json.loads(answer.read() or "{}")
    os.wait()
    return found


def _read(paper: Path) -> dict[str, float]:
    longest, began = 0.0, time.process_time()
    last = began

    def step() -> None:
        nonlocal longest, last
        now = time.process_time()
        longest, last = max(longest, now - last), now

    apart.ALONE = True
    confined.step = confined.rest = step
    read.step = step
    pages, files = 1, 0
    try:
        got = read_paper([load(paper)], NullEngine, seconds_a_page=20, seconds=40)
        pages = len(got.pages)
        step()
        for _ in read_closer(got, NullEngine, seconds_a_page=20):
            step()
        files = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - names are enough
    except WarrantcheckError as fault:
        print(paper.name, fault.code, file=sys.stderr)
    step()
    sizes = dict(re.findall(r"(Vm\w+):\s+(\d+) kB", Path("/proc/self/status").read_text()))
    used = time.process_time() - began
    return {
        "step, s": longest,
        "in all, s": used,
        "a page, s": used / pages,
        "addresses, MB": int(sizes["VmPeak"]) / 1e3,
        "to write to, MB": int(sizes["VmData"]) / 1e3,
        "in use, MB": int(sizes["VmHWM"]) / 1e3,
        "open files": float(files),
    }


def main() -> None:
    cv2.setNumThreads(1)
    most: dict[str, tuple[float, str]] = dict.fromkeys(BOUNDS, (0.0, ""))
    papers = [Path(name) for name in sys.argv[1:]]
    for paper in papers:
        for what, amount in taken(paper).items():
            most[what] = max(most[what], (amount, "/".join(paper.parts[-2:])))
    print(f"{len(papers)} papers")
    for what, (amount, name) in most.items():
        print(f"{what}: at most {amount:.2f} ({name}), bound {BOUNDS[what]:.0f}")


if __name__ == "__main__":
    main()
