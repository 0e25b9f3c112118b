"""How long the tool takes, each figure as a ratio to something everybody has: see benchmarks/README.md.

python benchmarks/speed.py [--runs N] [--json FILE]

What is compared runs turn by turn, so that a busy minute hits both; medians are taken, and of ratios the median of
the pairs. CPU seconds are shown beside the wall clock's: on a machine that does other things too, they are the figure
to trust.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

# A program that is installed is compiled once. Where this is set, each start compiled it anew: 0.15 s of the processor.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

SAMPLES = Path(__file__).parent.parent / "samples"
TEXT_PDF = SAMPLES / "i200-text-pdf" / "paper.pdf"
SCAN = SAMPLES / "i200-scan" / "paper.pdf"
PHOTO = SAMPLES / "ao93-photo" / "paper.jpg"
DPI = 200
KINDS = ("wall", "cpu")
WARRANTCHECK = [sys.executable, "-m", "warrantcheck"]

# What somebody would write in five minutes instead of using this tool.
PLAIN_SCRIPT = """
import sys
import pdfplumber
with pdfplumber.open(sys.argv[1]) as pdf:
    text = "\\n".join(page.extract_text() or "" for page in pdf.pages).lower()
agency = ["department of homeland security", "warrant for arrest of alien", "i-200", "i-205", "immigration officer"]
court = ["united states district court", "search and seizure warrant", "magistrate judge", "ao 93", "ao 442"]
print("agency" if sum(w in text for w in agency) > sum(w in text for w in court) else "court")
"""

# One check in a process of its own, which says how much memory it and its children took at most, in KiB.
MEASURED_CHECK = """
import resource, sys
from warrantcheck import check
check(sys.argv[1])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""

# One check in a process of its own, and then what is kept of it: seconds of the wall clock and of the processor.
MEASURED_WRITING = """
import sys, time
from datetime import date
from pathlib import Path
from warrantcheck import check, load_knowledge
from warrantcheck.model.verdict import Situation
paper, redact, *files = sys.argv[1:]
knowledge = load_knowledge()
answer = check(paper)
wall, cpu = time.perf_counter(), time.process_time()
from warrantcheck.evidence import Wanted, redacted, write
if redact:
    answer = redacted(answer, Situation(today=date.today()), knowledge)
kinds = {Path(file).suffix: Path(file) for file in files}
report = kinds.get(".html") or kinds.get(".pdf")
write(answer, knowledge, Wanted(picture=kinds.get(".png"), report=report, redact=bool(redact), force=True))
print(time.perf_counter() - wall, time.process_time() - cpu)
"""


@dataclass(frozen=True)
class Spent:
    """Seconds: of the wall clock, and of the processors."""

    wall: float
    cpu: float


@dataclass(frozen=True)
class Line:
    """One line of the table. `target` and `figure` are in `unit`: a ratio, milliseconds or megabytes."""

    what: str
    unit: str
    target: float
    figure: float
    cpu: float | None
    detail: str

    @property
    def kept(self) -> bool:
        return self.figure <= self.target


def process(command: list[str]) -> Spent:
    """A run of a program, from start to end."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False)
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:4])}: exit status {done.returncode}\n{done.stderr.decode()[-600:]}")
    return Spent(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def inside(call: Callable[[], object]) -> Spent:
    """A call in this process, with the processes that it starts."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    before, began = [resource.getrusage(kind) for kind in kinds], time.perf_counter()
    call()
    wall, after = time.perf_counter() - began, [resource.getrusage(kind) for kind in kinds]
    spent = [a.ru_utime + a.ru_stime - b.ru_utime - b.ru_stime for a, b in zip(after, before, strict=True)]
    return Spent(wall, sum(spent))


def turns_of(runs: int, *ways: Callable[[], Spent]) -> list[list[Spent]]:
    """Each turn of all ways; a first one, which fills the caches of the disk, is not counted."""
    return [[way() for way in ways] for _ in range(runs + 1)][1:]


def turn_by_turn(runs: int, *ways: Callable[[], Spent]) -> list[Spent]:
    """Medians of each way."""
    return [
        Spent(statistics.median(spent.wall for spent in way), statistics.median(spent.cpu for spent in way))
        for way in zip(*turns_of(runs, *ways), strict=True)
    ]


def ratio(what: str, target: float, runs: int, ours: Callable[[], Spent], theirs: Callable[[], Spent]) -> Line:
    turns = turns_of(runs, ours, theirs)
    walls, cpus = ([statistics.median(getattr(one[way], kind) for one in turns) for way in (0, 1)] for kind in KINDS)
    wall = statistics.median(our.wall / their.wall for our, their in turns)
    cpu = statistics.median(our.cpu / max(their.cpu, 1e-9) for our, their in turns)
    detail = f"{walls[0] * 1000:.0f} ms against {walls[1] * 1000:.0f} ms; of a core {cpus[0] * 1000:.0f} and "
    return Line(what, "x", target, wall, cpu, f"{detail}{cpus[1] * 1000:.0f} ms")


@contextmanager
def picture_of_scan() -> Iterator[Path]:
    """The scanned sample's page as a gray picture of 200 dots an inch, which says so."""
    import pypdfium2

    with tempfile.TemporaryDirectory() as folder:
        document = pypdfium2.PdfDocument(SCAN)
        picture = Path(folder) / "scan.png"
        document[0].render(scale=DPI / 72, grayscale=True).to_pil().save(picture, dpi=(DPI, DPI))
        document.close()
        yield picture


def plain_tesseract(picture: Path) -> list[str]:
    """The computer's own Tesseract, run once with nothing but the picture. Raises SystemExit where there is none."""
    from warrantcheck.read.installed import path_of_program

    program = path_of_program()
    if not program:
        raise SystemExit("no Tesseract of this computer's own to compare with")
    return [program, str(picture), "stdout"]


def start_up(runs: int) -> Iterator[Line]:
    def bare() -> Spent:
        return process([sys.executable, "-c", "import typer"])

    yield ratio("--version : import typer", 1.5, runs, lambda: process([*WARRANTCHECK, "--version"]), bare)
    yield ratio("--help : import typer", 3.0, runs, lambda: process([*WARRANTCHECK, "--help"]), bare)


def text_pdf(runs: int) -> Iterator[Line]:
    from warrantcheck import check

    yield ratio(
        "text PDF, --json : plain pdfplumber script",
        1.4,
        runs,
        lambda: process([*WARRANTCHECK, "check", str(TEXT_PDF), "--json"]),
        lambda: process([sys.executable, "-c", PLAIN_SCRIPT, str(TEXT_PDF)]),
    )
    (spent,) = turn_by_turn(max(runs, 15), lambda: inside(lambda: check(TEXT_PDF)))
    yield Line("text PDF, running process", "ms", 40.0, spent.wall * 1000, spent.cpu * 1000, "median of one check")


def scan(runs: int) -> Iterator[Line]:
    from warrantcheck import check

    os.environ["OMP_THREAD_LIMIT"] = "1"
    with picture_of_scan() as picture:
        command = plain_tesseract(picture)
        yield ratio(
            "scan : plain tesseract",
            1.6,
            runs,
            lambda: process([*WARRANTCHECK, "check", str(picture), "--json"]),
            lambda: process(command),
        )
        yield ratio(
            "scan, running process : plain tesseract",
            1.15,
            runs,
            lambda: inside(lambda: check(picture)),
            lambda: process(command),
        )


def memory() -> Iterator[Line]:
    with picture_of_scan() as picture:
        for what, paper in (("text PDF", TEXT_PDF), ("scan", picture), ("scanned PDF", SCAN)):
            done = subprocess.run(
                [sys.executable, "-c", MEASURED_CHECK, str(paper)], capture_output=True, check=True, text=True
            )
            own, child = (int(kib) / 1024 for kib in done.stdout.split()[-2:])
            detail = f"own peak {own:.0f} MB and the largest child's {child:.0f} MB, added up"
            yield Line(f"peak memory, {what}", "MB", 400.0, own + child, None, detail)


def written(runs: int) -> Iterator[Line]:
    """What picture, report and presentation take more than the answer alone, loading what they need included."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        picture, page, sheet, deck = (str(folder / f"a.{kind}") for kind in ("png", "html", "pdf", "htm"))
        wanted = {
            "--picture": ["", picture],
            "--report, HTML": ["", page],
            "--report, PDF": ["", sheet],
            "--picture and --report": ["", picture, page],
            "the same, --redact": ["yes", picture, page],
        }
        large = folder / "large.jpg"
        megapixels(PHOTO, large)
        for what, paper in (("text PDF", TEXT_PDF), ("scan", SCAN), ("photo", PHOTO), ("photo, 12 megapixels", large)):
            ways = [partial(after_the_answer, paper, options) for options in wanted.values()]
            for option, spent in zip(wanted, turn_by_turn(min(runs, 3), *ways), strict=True):
                yield Line(f"{option} adds, {what}", "s", 0.8, spent.wall, spent.cpu, "after the answer")
        (spent_on,) = turn_by_turn(3, lambda: process([*WARRANTCHECK, "present", "--output", deck, "--force"]))
        yield Line("present, 12 cases", "s", 10.0, spent_on.wall, spent_on.cpu, "from start to end")
        yield Line("present, its page", "MB", 15.0, Path(deck).stat().st_size / 1e6, None, "12 cases and the pair")


def after_the_answer(paper: Path, options: list[str]) -> Spent:
    """The difference between two whole runs would be lost in the noise of the reading engine."""
    command = [sys.executable, "-c", MEASURED_WRITING, str(paper), *options]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    return Spent(*map(float, done.stdout.split()[-2:]))


def megapixels(photo: Path, to: Path) -> None:
    """The photo in the size in which a phone takes it."""
    from PIL import Image

    with Image.open(photo) as small:
        scale = (12_000_000 / (small.width * small.height)) ** 0.5
        small.resize((round(small.width * scale), round(small.height * scale))).save(to, "JPEG", quality=90)


def table(lines: list[Line]) -> str:
    shown = io.StringIO()
    shown.write(f"{'what':46} {'target':>9} {'figure':>9} {'by CPU':>8}  \n")
    for line in lines:
        cpu = "" if line.cpu is None else f"{line.cpu:.2f}"
        figure, target = f"{line.figure:.2f} {line.unit}", f"{line.target:g} {line.unit}"
        kept = "kept" if line.kept else "MISSED"
        shown.write(f"{line.what:46} {target:>9} {figure:>9} {cpu:>8}  {kept}: {line.detail}\n")
    return shown.getvalue()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--runs", type=int, default=7, help="turns of each comparison")
    asked.add_argument("--json", type=Path, help="write the figures to this file too")
    given = asked.parse_args()
    lines = [*start_up(given.runs), *text_pdf(given.runs), *scan(given.runs), *written(given.runs), *memory()]
    print(table(lines), end="")
    if given.json:
        given.json.write_text(json.dumps([asdict(line) | {"kept": line.kept} for line in lines], indent=1) + "\n")


if __name__ == "__main__":
    main()
