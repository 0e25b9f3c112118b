"""Whether a redacted answer gives anybody away: every sample, all files that are written of it, read as a snoop would.

    python -m benchmarks.redaction [SAMPLE ...]

Each paper is checked from its file (with OCR where it has pictures), and report (HTML, PDF), picture (PNG), the output
for programs and a slide are written without names. Then every byte of them is searched: text, PDF objects and unpacked
streams, metadata; and all pictures inside are read by OCR. Exit status 1 if anything is found. About eight minutes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date
from importlib.resources import as_file
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.people import secrets_in
from tests.readings import ALL, CASES, today_of
from tests.streams import Dug, of_page, of_pdf, of_picture, read_by_ocr
from warrantcheck import check, load_knowledge
from warrantcheck.evidence import Wanted, redacted, write
from warrantcheck.model.report import Report
from warrantcheck.model.verdict import Situation
from warrantcheck.show.as_json import document
from warrantcheck.show.slides import slides

SHORTEST = 3  # letters of what a person wrote down as an entry: below, it is everywhere


def checked(name: str) -> Report:
    files, truth = ALL[name]
    with as_file(CASES[truth.get("of", name)]) as folder:
        return check(*(folder / file for file in files), today=today_of(name), seconds_a_page=60)


def files_of(report: Report, folder: Path) -> Iterator[tuple[str, Dug]]:
    """What is written of a redacted answer, taken apart."""
    knowledge = load_knowledge()
    page, pdf, picture = folder / "a.html", folder / "a.pdf", folder / "a.png"
    write(report, knowledge, Wanted(report=page, picture=picture, redact=True, force=True))
    write(report, knowledge, Wanted(report=pdf, redact=True, force=True))
    yield "html", of_page(page.read_bytes())
    yield "pdf", of_pdf(pdf.read_bytes())
    yield "png", of_picture(picture.read_bytes())
    yield "json", (json.dumps(document(report, knowledge), ensure_ascii=False), [])
    yield "slide", of_page(slides((), [report], knowledge, lang="es", pair=("", "")))


def search(name: str, folder: Path) -> Iterator[str]:
    """What of a sample's people is left, and where; a last line says how much was read."""
    report = checked(name)
    clean = redacted(report, Situation(today=date(2026, 3, 3)), load_knowledge())
    before = secrets_in(" ".join(word.text for page in report.paper.pages for word in page.words))
    entries = [
        str(value).lower() for entry, value in ALL[name][1].get("fields", {}).items() if entry not in {"court", "hours"}
    ]
    read = 0
    for kind, (text, pictures) in files_of(clean, folder):
        seen = [(kind, text), *((f"{kind}, OCR", read_by_ocr(data)) for data in pictures)]
        read += sum(len(words.split()) for where, words in seen if "OCR" in where)
        for where, words in seen:
            flat = " ".join(words.lower().split())
            told = {entry for entry in entries if len(entry) >= SHORTEST and entry in flat}
            yield from (f"{name}: {where}: {found!r} is left" for found in sorted(secrets_in(words) | told))
    print(f"{name}: {len(before)} secrets on the paper, {read} words read by OCR in what was written", flush=True)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("samples", nargs="*", metavar="SAMPLE", help="all without one")
    given = asked.parse_args()
    with TemporaryDirectory() as folder:
        left = [line for name in given.samples or ALL for line in search(name, Path(folder))]
    print("\n".join(left) or f"Nothing is left in {len(given.samples or ALL)} answers.")
    sys.exit(bool(left))


if __name__ == "__main__":
    main()
