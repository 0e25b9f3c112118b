"""Measures how well papers are read and answered: `python benchmarks/reading/run.py --help`."""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import tempfile
import time
import traceback
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from msgspec.structs import asdict, astuple

os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # more threads make Tesseract slower


def ask(path: str, seconds_a_page: float | None = None) -> dict[str, Any]:
    """The tool's answer about one file: the contract's document, the words read, seconds and megabytes.

    The only place that knows how the tool is called. Runs in a process of its own, so that the memory is the tool's.
    """
    from warrantcheck import WarrantcheckError, check

    began = time.perf_counter()
    options = {} if seconds_a_page is None else {"seconds_a_page": seconds_a_page}
    error = None
    try:
        report = check(path, **options)
    except WarrantcheckError as fault:
        error = fault.code
    except Exception:  # the benchmark goes on, and shows what broke
        error = traceback.format_exc(limit=-3)
    answer: dict[str, Any] = {
        "seconds": time.perf_counter() - began,
        "memory": sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        / 1024,
        "text": "",
    }
    if error:
        return {**answer, "document": {"verdict": None, "error": error}}
    a = report.assessment
    answer["text"] = "\n".join(_reading_order(page.words) for page in report.paper.pages)
    answer["document"] = {
        "verdict": str(a.verdict),
        "form": {"id": a.form} if a.form else None,
        "rule": a.reason.rule,
        "findings": [{"marker": f.marker, "text": f.read_text, "page": f.page} for f in a.findings],
        "signature": a.signature and {"role": a.signature.role, "state": a.signature.state, "how": a.signature.basis,
                                      "page": a.signature.page, "box": list(astuple(a.signature.box))},
        "fields": {key: entry and entry.value for key, entry in asdict(a.fields).items()},
        "concerns": [concern.id for concern in a.concerns],
        "legibility": [str(a.legibility.seen), *a.legibility.reasons],
    }  # fmt: skip
    return answer


def _reading_order(words: Any) -> str:
    """Visible words line by line, so that phrases hang together."""
    rows: list[list[Any]] = []
    for word in sorted((w for w in words if w.visible), key=lambda w: w.box.middle[1]):
        if rows and abs(rows[-1][-1].box.middle[1] - word.box.middle[1]) < max(3.0, word.box.height * 0.5):
            rows[-1].append(word)
        else:
            rows.append([word])
    return "\n".join(" ".join(w.text for w in sorted(row, key=lambda w: w.box.x0)) for row in rows)


def plain_way(path: Path) -> tuple[str, float]:
    """What most people would do, 300 dpi, straight to Tesseract: the text, and seconds."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        pictures = [path]
        if path.suffix == ".pdf":
            subprocess.run(["pdftoppm", "-r", "300", "-gray", str(path), f"{folder}/page"], check=True)
            pictures = sorted(Path(folder).glob("page*"))
        texts = [
            subprocess.run(
                ["tesseract", str(one), "-", "-l", "eng"], capture_output=True, text=True, check=False
            ).stdout
            for one in pictures
        ]
    return "\n".join(texts), time.perf_counter() - began


def arguments() -> argparse.Namespace:
    import degrade

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=["tune", "held"], default="tune")
    parser.add_argument("--levels", nargs="+", choices=degrade.LEVELS, default=list(degrade.LEVELS), metavar="LEVEL")
    parser.add_argument("--layouts", nargs="+", metavar="LAYOUT", help="only these")
    parser.add_argument("--papers", type=int, metavar="N", help="papers a level (default: one of each layout)")
    parser.add_argument("--seed", type=int, default=1, help="another number, other people, places, fonts, photos")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--seconds-a-page", type=float, help="the tool's own limit")
    every = parser.add_mutually_exclusive_group()
    every.add_argument("--signed", action="store_true", default=None, help="every line is signed")
    every.add_argument("--blank", dest="signed", action="store_false", help="no line is signed")
    parser.add_argument("--plain", action="store_true", help="also the markers that plain Tesseract reads")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="only write papers and truths there")
    parser.add_argument("--save-wrong", type=Path, metavar="FOLDER", help="keep files that were not answered rightly")
    parser.add_argument("--details", action="store_true", help="every wrong or undecided answer, signature and field")
    parser.add_argument("--json", type=Path, metavar="FILE", help="all answers and truths, one a line")
    parser.add_argument("--again", type=Path, metavar="FILE", help="no papers: the tables of an earlier --json FILE")
    parser.add_argument("--list", action="store_true", help="the layouts")
    return parser.parse_args()


def main() -> None:
    options = arguments()
    import bundles
    import cases
    import papers

    if options.list:
        for layout in (*papers.LAYOUTS, *bundles.BUNDLES):
            truth = papers.draw(layout, options.half, 1).truth
            print(f"{layout:16} {truth.verdict:24} {', '.join(truth.forms)}")
        return
    if options.again:
        again(options)
        return
    plan = list(cases.plan(options.half, options.levels, options.papers, options.seed, options.layouts))
    if options.write:
        for layout, seed, level in plan:
            print(cases.make(layout, options.half, seed, level, options.signed).write(options.write / level))
        return
    measure(options, plan)


def measure(options: argparse.Namespace, plan: list[tuple[str, int, str]]) -> None:
    import cases
    import score

    tallies = {level: score.Tally() for level in options.levels}
    log = options.json.open("w") if options.json else None
    try:
        with (
            tempfile.TemporaryDirectory() as folder,
            ProcessPoolExecutor(options.jobs, mp_context=get_context("spawn")) as workers,
        ):
            waiting = []
            for index, (layout, seed, level) in enumerate(plan):
                case = cases.make(layout, options.half, seed, level, options.signed)
                path = case.write(Path(folder) / level)
                waiting.append((case, path, workers.submit(ask, str(path), options.seconds_a_page)))
                while waiting and (len(waiting) > options.jobs or index == len(plan) - 1):
                    case, path, future = waiting.pop(0)
                    answer = future.result()
                    base = plain_way(path) if options.plain else None
                    outcome = tallies[case.level].add(case.truth, answer, base)
                    if outcome != "right" and options.save_wrong:
                        case.write(options.save_wrong / case.level)
                        (options.save_wrong / case.level / f"{case.name}.answer.json").write_text(
                            json.dumps(answer, indent=1)
                        )
                    if log:
                        log.write(
                            json.dumps({"outcome": outcome, "truth": case.truth, "answer": answer, "plain": base})
                            + "\n"
                        )
                        log.flush()
                    path.unlink()
    except KeyboardInterrupt:
        print("stopped early: what follows is of the papers until then")
    show(options, tallies)


def again(options: argparse.Namespace) -> None:
    import score

    tallies: dict[str, score.Tally] = {}
    for line in options.again.read_text().splitlines():
        record = json.loads(line)
        tally = tallies.setdefault(record["truth"]["level"], score.Tally())
        plain = record.get("plain")
        tally.add(record["truth"], record["answer"], plain and tuple(plain))
    show(options, tallies)


def show(options: argparse.Namespace, tallies: dict[str, Any]) -> None:
    print(f"half {options.half}, seed {options.seed}")
    head = ("level", "n", "markers", "found", "plain", "verdict", "form", "both", "can't tell", "wrong", "DANGER",
            "sec", "95th", "plain sec", "MB")  # fmt: skip
    print(" ".join(f"{name:>10}" for name in head))
    for level, t in tallies.items():
        cells = [level, t.n, part(t.read, t.markers), part(t.found, t.markers),
                 part(t.plain_read, t.markers) if options.plain else "-", part(t.right, t.n),
                 part(t.form_right, t.form_asked), part(t.both, t.n), part(t.undecided, t.n), t.wrong + t.errors,
                 len(t.dangerous), f"{t.median:.2f}", f"{t.slow:.2f}",
                 f"{t.plain_median:.2f}" if options.plain else "-", f"{t.memory:.0f}"]  # fmt: skip
        print(" ".join(f"{cell:>10}" for cell in cells))
    print("\nsignatures: right, unclear, wrong, blank called signed; fields: exact, missing, different")
    for level, t in tallies.items():
        total = sum(t.signatures.values())
        signs = " ".join(f"{part(count, total):>8}" for count in t.signatures.values())
        every = [sum(column) for column in zip(*t.fields.values(), strict=True)] or [0, 0, 0]
        entries = " ".join(f"{part(one, sum(every)):>8}" for one in every)
        print(f"{level:>10} {signs} {f'{len(t.blank_signed)} of {t.blanks}':>12}   {entries}")
        if options.details:
            print(" " * 12 + ", ".join(f"{key} {'/'.join(map(str, row))}" for key, row in sorted(t.fields.items())))
    for title, key in (("DANGEROUS", "dangerous"), ("other papers called judicial-warrant", "grave"),
                       ("blank called signed", "blank_signed")):  # fmt: skip
        listing(title, tallies, key)
    if options.details:
        for title, key in (("wrong", "wrongs"), ("undecided", "undecideds"), ("signatures", "signature_wrong"),
                           ("fields", "fields_different")):  # fmt: skip
            listing(title, tallies, key)


def listing(title: str, tallies: dict[str, Any], key: str) -> None:
    rows = [row for tally in tallies.values() for row in getattr(tally, key)]
    print(f"\n{title}: {len(rows)}")
    for row in rows:
        print(f"  {row}")


def part(some: int, total: int) -> str:
    return f"{some / total:.3f}" if total else "-"


if __name__ == "__main__":
    main()
