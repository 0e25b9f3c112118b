"""This tool beside other ways to sort the same papers, and what `batch` does with many: writes docs/benchmarks.md.

python -m benchmarks.peers --out docs/benchmarks.md [--papers N] [--seed N] [--peers PYTHON] [--most N]

The papers are those of benchmarks/reading, drawn by seed with their truth, held half, N of each level. Each way runs on
all of them, two papers at a time in two processes, one after another in the same run. `--peers` is a Python in which
the other tools are installed (pip install ocrmypdf kreuzberg pdfplumber pytesseract); what it lacks is left out, and
said. `--many FILE` takes the second half from a run of benchmarks/many.py with `--json FILE`, made at a quiet time.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
LEVELS = ("digital", "clean", "office", "good", "poor")
WORKERS = 2
UNDECIDED = ("conflicting", "unsigned-court-warrant", "unreadable", "unknown-paper")

# What somebody would write in an hour: words of agencies and of courts are counted, the more decide.
AGENCY = ("department of homeland security", "immigration and customs", "warrant for arrest of alien", "i-200", "i-205")
AGENCY += ("immigration officer", "warrant of removal", "immigration court", "parole", "department of revenue")
COURT = ("district court", "superior court", "circuit court", "search and seizure warrant", "magistrate judge", "ao 93")
COURT += ("ao 442", "search warrant", "bench warrant", "judge")
NO_WARRANT = ("subpoena", "summons", "affidavit", "application for", "complaint", "eviction", "notice to appear")


def by_keywords(text: str) -> str:
    """A verdict from the words alone. A signature is in none of them: a warrant counts as one that is signed."""
    text = " ".join(text.lower().split())
    if len(text) < 40:
        return "unreadable"
    agency, court = (sum(word in text for word in words) for words in (AGENCY, COURT))
    if not agency and not court:
        return "not-a-warrant"
    if agency >= court:
        return "administrative-form"
    if any(word in text for word in NO_WARRANT) or "warrant" not in text:
        return "other-court-paper"
    return "judicial-warrant"


def ours(data: bytes) -> tuple[str, str]:
    from warrantcheck import check

    report = check(data)
    return str(report.assessment.verdict), "\n".join(word.text for page in report.paper.pages for word in page.words)


def plain_script(path: Path) -> tuple[str, str]:
    """The text layer, else Tesseract at 300 dots an inch, then keywords."""
    import pdfplumber
    import pytesseract
    from PIL import Image

    if path.suffix != ".pdf":
        with Image.open(path) as picture:
            text = pytesseract.image_to_string(picture)
        return by_keywords(text), text
    with pdfplumber.open(path) as document:
        text = "\n".join(page.extract_text() or "" for page in document.pages)
        if not text.strip():
            pictures = [page.to_image(resolution=300).original for page in document.pages]
            text = "\n".join(map(pytesseract.image_to_string, pictures))
    return by_keywords(text), text


def ocrmypdf(path: Path) -> tuple[str, str]:
    """OCRmyPDF sets pages upright and level and reads them; the text layer beside what it read; then keywords."""
    import pdfplumber

    with tempfile.TemporaryDirectory() as name:
        made = Path(name) / "made.pdf"
        kind = ["--image-dpi", "200"] if path.suffix != ".pdf" else []
        command = [sys.executable, "-m", "ocrmypdf", "--skip-text", "--rotate-pages", "--deskew", "--jobs", "1", *kind]
        command += ["--output-type", "pdf", "--optimize", "0", "--quiet", str(path), str(made)]
        subprocess.run(command, capture_output=True, check=True)
        with pdfplumber.open(made) as document:
            text = "\n".join(page.extract_text() or "" for page in document.pages)
    return by_keywords(text), text


def kreuzberg(path: Path) -> tuple[str, str]:
    """A document reader that pip installs and that runs without a network, with Tesseract inside; then keywords."""
    from kreuzberg import ExtractionConfig, OcrConfig, extract_file_sync

    told = ExtractionConfig(ocr=OcrConfig(backend="tesseract", language="eng"))
    text = str(extract_file_sync(str(path), config=told).content)
    return by_keywords(text), text


OURS = "warrantcheck"
OTHERS: dict[str, Callable[[Path], tuple[str, str]]] = {
    "plain script": plain_script,
    "ocrmypdf + keywords": ocrmypdf,
    "kreuzberg + keywords": kreuzberg,
}
WAYS = (OURS, *OTHERS)
NEEDS = {"plain script": "pytesseract", "ocrmypdf + keywords": "ocrmypdf", "kreuzberg + keywords": "kreuzberg"}


def ready(way: str) -> None:
    """Loads what the way needs, before time counts."""
    os.environ["OMP_THREAD_LIMIT"] = "1"
    if way == OURS:
        import warrantcheck.pipeline
        from warrantcheck.read.confined import confine

        warrantcheck.pipeline.engine()
        confine(one_paper=False)  # as a reader of `batch`: one process apart for many papers
    else:
        __import__(NEEDS[way])


def one(way: str, path: str, data: bytes) -> dict[str, Any]:
    """The verdict of one way on one paper, its words, seconds, and the peak of memory so far.

    `data` is the file, for the one way that has given up opening files: there it comes by a pipe, as in `batch`.
    """
    began, cpu = time.perf_counter(), _cpu()
    try:
        verdict, text = ours(data) if way == OURS else OTHERS[way](Path(path))
    except Exception as fault:  # the benchmark goes on, and counts it
        verdict, text = f"error: {type(fault).__name__}", ""
    used = sum(resource.getrusage(who).ru_maxrss for who in BOTH) / 1024
    spent = {"seconds": time.perf_counter() - began, "cpu": _cpu() - cpu}
    return {"verdict": verdict, "text": text, "megabytes": used, **spent}


BOTH = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def _cpu() -> float:
    """Seconds of the processors: of this process and of all that it started and that have ended."""
    used = [resource.getrusage(who) for who in BOTH]
    return sum(one.ru_utime + one.ru_stime for one in used)


def child(way: str, paths: list[str]) -> dict[str, Any]:
    """Papers with one way, two at a time; in this Python."""
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn"), initializer=ready, initargs=(way,)) as pool:
        list(pool.map(time.sleep, [0.5] * WORKERS))  # both are there
        began = time.perf_counter()
        files = [Path(path).read_bytes() if way == OURS else b"" for path in paths]
        answers = list(pool.map(one, [way] * len(paths), paths, files))
        return {"answers": answers, "wall": time.perf_counter() - began}


def papers(folder: Path, count: int, seed: int) -> dict[str, dict[str, Any]]:
    """Papers as files, and their truths by path."""
    sys.path.insert(0, str(HERE / "reading"))
    import cases

    truths = {}
    for level in LEVELS:
        plan = list(cases.plan("held", [level], None, seed))
        step = max(1, len(plan) // count)
        for layout, number, _ in plan[::step][:count]:
            case = cases.make(layout, "held", number, level)
            truths[str(case.write(folder / level))] = case.truth
    return truths


def outcome(truth: dict[str, Any], verdict: str) -> str:
    """Right, undecided, wrong or dangerous: as benchmarks/reading counts."""
    wanted = truth["verdict"]
    if verdict in truth["accept"]:
        return "right"
    no_warrant = ("administrative-form", "not-a-warrant", "other-court-paper")
    if (wanted == "administrative-form" and verdict == "judicial-warrant") or (
        wanted == "judicial-warrant" and verdict in no_warrant
    ):
        return "dangerous"
    return "undecided" if verdict in UNDECIDED else "wrong"


def _installed(module: str, python: str) -> bool:
    return subprocess.run([python, "-c", f"import {module}"], capture_output=True, check=False).returncode == 0


def run(way: str, paths: list[str], python: str) -> dict[str, Any]:
    """A way in the Python that has it."""
    command = [sys.executable if way == OURS else python, str(Path(__file__)), "--way", way]
    done = subprocess.run(command, input=json.dumps(paths), capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def read_share(truth: dict[str, Any], text: str) -> tuple[int, int]:
    """Of the phrases that a person would look at, how many were read."""
    import score

    words = score.plain(text)
    return sum(score.has(words, marker["text"]) for marker in truth["markers"]), len(truth["markers"])


HEAD = "| | right | undecided | wrong | **dangerous** | phrases read | CPU s a page | s a page | papers a minute |"


def rows(truths: dict[str, dict[str, Any]], found: dict[str, dict[str, Any]]) -> list[str]:
    """The tables: of each level, then of all."""
    lines = []
    for level in LEVELS:
        of_level = {path: truth for path, truth in truths.items() if Path(path).parent.name == level}
        pages = sum(max(1, truth["pages"]) for truth in of_level.values())
        lines += ["", f"### {level}: {len(of_level)} papers, {pages} pages", "", HEAD, "|---" * 9 + "|"]
        for way, levels in found.items():
            told = levels[level]
            lines.append(f"| {way} | {' | '.join(_cells(list(of_level.values()), told['answers'], told['wall']))} |")
    lines += ["", "### All levels", "", f"{HEAD} peak MB |", "|---" * 10 + "|"]
    for way, levels in found.items():
        answers = [answer for level in LEVELS for answer in levels[level]["answers"]]
        wall = sum(levels[level]["wall"] for level in LEVELS)
        peak = WORKERS * max(answer["megabytes"] for answer in answers)
        lines.append(f"| {way} | {' | '.join(_cells(list(truths.values()), answers, wall))} | {peak:.0f} |")
    return lines


def _cells(truths: list[dict[str, Any]], answers: list[dict[str, Any]], wall: float) -> list[str]:
    outcomes = [outcome(truth, answer["verdict"]) for truth, answer in zip(truths, answers, strict=True)]
    share = [read_share(truth, answer["text"]) for truth, answer in zip(truths, answers, strict=True)]
    read = sum(part for part, _ in share) / max(1, sum(whole for _, whole in share))
    pages = sum(max(1, truth["pages"]) for truth in truths)
    cpu = sum(answer["cpu"] for answer in answers) / pages
    page = statistics.median(a["seconds"] / max(1, t["pages"]) for t, a in zip(truths, answers, strict=True))
    counts = [str(outcomes.count(kind)) for kind in ("right", "undecided", "wrong", "dangerous")]
    return [*counts, f"{read:.0%}", f"{cpu:.2f}", f"{page:.2f}", f"{60 * len(truths) / wall:.0f}"]


def versions(python: str, ways: list[str]) -> str:
    """Programs and packages, as each says of itself."""
    from importlib.metadata import version

    from warrantcheck.pipeline import engine

    told = [f"Python {platform.python_version()}", f"warrantcheck {version('warrantcheck')}", engine().name]
    ask = "import importlib.metadata as m, sys; print(', '.join(f'{n} {m.version(n)}' for n in sys.argv[1:]))"
    names = ["pdfplumber", *(NEEDS[way] for way in ways if way in NEEDS)]
    done = subprocess.run([python, "-c", ask, *names], capture_output=True, text=True, check=False)
    system = subprocess.run(["tesseract", "--version"], capture_output=True, text=True, check=False).stdout
    return ", ".join([*told, done.stdout.strip(), f"the others' {' '.join(system.split()[:2])}"])


def machine() -> str:
    about = Path("/proc/cpuinfo")
    name = re.search(r"model name\s*: (.*)", about.read_text()) if about.exists() else None
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{name[1] if name else platform.machine()}, {cores} cores, {platform.system()} {platform.release()}"


CANNOT = """## What this can't show

- The papers are drawn by a program of this repository, with invented people. Its author knew the tool's purpose, and
  the tool was built with other papers of the same kind beside it. Papers by other hands are answered right far less
  often: [measured.md](measured.md). The levels say how ways compare, not how often any of them is right at a door.
- So many papers a level are few: one more or less moves a share by several hundredths.
- The keywords are what somebody would write in an hour, the same for all three others. They can't see a signature, so a
  blank form counts as signed; better keywords would do better. What is compared fairly is the reading, *phrases read*.
- This tool reads as the readers of `batch` do: in a process for many papers that has given up all that reading does not
  need. A single `check` starts a process for its paper, which costs 0.03 s for text and 0.2 s for a picture more.
- Two papers at a time on two cores, each tool with one thread. The document reader keeps to that only as far as the
  variable `OMP_THREAD_LIMIT` goes. What else ran on the computer slows all of them; the load is noted above.
- Memory is twice the highest of one process with its largest child: never less than what was used.
"""


def page(kept: dict[str, Any], missing: list[str], given: argparse.Namespace) -> str:
    truths, found = kept["truths"], kept["found"]
    told = [
        "# Benchmarks: beside other ways, and many papers",
        "",
        "Made by one command; the figures below are one run on one computer.",
        "",
        f"    python -m benchmarks.peers --out docs/benchmarks.md --papers {kept['papers']} --seed {kept['seed']}",
        "",
        f"- {kept['day']}, {machine()}; load before {kept['load']:.1f}, at the end {kept['load_after']:.1f}"
        " (0 is a computer at rest; above the number of cores, programs wait for each other)",
        f"- {versions(given.peers, list(found))}",
        f"- {len(truths)} papers: benchmarks/reading, half held, seed {kept['seed']}, {kept['papers']} of each level",
        *([f"- not installed, so left out: {', '.join(missing)}"] if missing else []),
        "",
        "*Dangerous* is an agency's form called a signed court warrant, or a signed court warrant called what is none.",
        "*Undecided* sends the person to a lawyer. *CPU s a page* is the time of a core, with all programs that were",
        "started: the figure to trust where the computer does other things too. *s a page* is the median of one paper",
        "while another is read.",
        "",
        "## Beside other ways",
        *rows(truths, found),
        "",
    ]
    if given.most >= 0:
        told += many(given)
    return "\n".join([*told, "", CANNOT])


def many(given: argparse.Namespace) -> list[str]:
    """What `batch` does with many text papers."""
    with tempfile.TemporaryDirectory() as name:
        file = given.many or Path(name) / "many.json"
        if given.many is None:
            command = [sys.executable, "-m", "benchmarks.many", "--most", str(given.most), "--json", str(file)]
            subprocess.run(command, capture_output=True, check=True, cwd=HERE.parent)
        found = json.loads(file.read_text())
    load = f"Load before {found['load']:.1f}, at the end {found['load_after']:.1f}."
    told = [
        "## Many papers",
        "",
        load,
        "",
        "`python -m benchmarks.many`: text PDFs of one page, each with bytes of its own; for the memory, of two lines.",
        "",
    ]
    told += ["| | figure | target |", "|---|---|---|"]
    if found["load"] > WORKERS:
        told.append("| *the computer was busy: what follows in papers a second, and the ratio, tells little* | | |")
    told.append(f"| text pages a second, one worker, after start-up | {found['one']:.1f} | 20 |")
    told.append(f"| two workers : one | {found['two'] / found['one']:.2f} | 1.85 |")
    told.append(f"| seconds of a core for a page | {found['cpu'] * 1000:.0f} ms | 50 ms |")
    if "cpu_two" in found:  # what a second worker costs, whatever else the computer does
        told.append(f"| the same with two workers : with one | {found['cpu_two'] / found['cpu']:.2f} | 1.08 |")
    told.append(f"| journal and syncs, of the time of one worker | {found['journal']:.2%} | 2 % |")
    spent = found["stages"]
    listed = ", ".join(f"{name} {spent[name]:.1f}" for name in spent)
    told.append(f"| a single check in a running process, of a core | {sum(spent.values()):.0f} ms | 40 ms |")
    told.append(f"| of that, by stage, in ms | {listed} | |")
    if "papers" in found:
        early, late = (found[f"{when}_own"] + found[f"{when}_readers"] for when in ("early", "late"))
        what = f"memory after {found['papers']:,.0f} papers : after 100"
        told.append(f"| {what} | {late / early:.3f} ({early:.0f} MB, {late:.0f} MB) | 1.15 |")
    return told


def measured(given: argparse.Namespace) -> dict[str, Any]:
    """Every way on every paper, and how busy the computer was."""
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as name:
        truths = papers(Path(name), given.papers, given.seed)
        there = [way for way in WAYS if way == OURS or _installed(NEEDS[way], given.peers)]
        found = {way: {} for way in there}
        for level in LEVELS:
            paths = [path for path in truths if Path(path).parent.name == level]
            for way in there:
                found[way][level] = run(way, paths, given.peers)
                print(f"{level}, {way}: {found[way][level]['wall']:.0f} s", file=sys.stderr)
    about = {"papers": given.papers, "seed": given.seed, "day": date.today().isoformat()}
    return {"truths": truths, "found": found, "load": load, "load_after": os.getloadavg()[0], **about}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--out", type=Path)
    asked.add_argument("--papers", type=int, default=8)
    asked.add_argument("--seed", type=int, default=77)
    asked.add_argument("--peers", default=sys.executable, metavar="PYTHON")
    asked.add_argument("--most", type=int, default=5000, help="papers for the memory of batch; -1: no batch at all")
    asked.add_argument("--many", type=Path, metavar="FILE")
    asked.add_argument("--json", type=Path, metavar="FILE", help="keep what was measured")
    asked.add_argument("--again", type=Path, metavar="FILE", help="the page anew from what was kept")
    asked.add_argument("--way", choices=WAYS, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.way:
        print(json.dumps(child(given.way, json.load(sys.stdin))))
        return
    kept = json.loads(given.again.read_text()) if given.again else measured(given)
    if given.json:
        given.json.write_text(json.dumps(kept))
    sys.path.insert(0, str(HERE / "reading"))
    text = page(kept, [way for way in WAYS if way not in kept["found"]], given)
    if given.out:
        given.out.write_text(text, encoding="utf-8")
    else:
        print(text)


if __name__ == "__main__":
    main()
