"""PDFs as they occur, each made by a program that knows nothing of this one: the answer stays that of the paper."""

from __future__ import annotations

import base64
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from datetime import date
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pypdfium2
import pytest

from tests.chromium import CHROMIUM, ENVIRONMENT
from tests.recorded import Recorded, checked
from warrantcheck.model.paper import Via
from warrantcheck.model.report import Report
from warrantcheck.model.verdict import Situation, Verdict

SAMPLES = Path(__file__).parent.parent / "samples"
AGENCY = SAMPLES / "i200-text-pdf" / "paper.pdf"
COURT = SAMPLES / "ao93-signed-text" / "paper.pdf"

needs = {
    name: pytest.mark.skipif(shutil.which(name) is None, reason=f"{name} is not on this machine")
    for name in ("gs", "qpdf", "tesseract")
}
needs["chromium"] = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not on this machine")


def run(*command: object, **more: Any) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True, timeout=120, **more)


def ghostscript(before: Path, after: Path, *options: str, device: str = "pdfwrite") -> Path:
    run("gs", "-q", "-dSAFER", f"-sDEVICE={device}", *options, "-o", after, before)
    return after


def page_as_png(before: Path, folder: Path, dpi: int = 150) -> Path:
    png = folder / f"page-{dpi}.png"
    with pypdfium2.PdfDocument(before) as document:
        document[0].render(scale=dpi / 72).to_pil().convert("L").save(png, dpi=(dpi, dpi))
    return png


def printed_by_browser(html: str, folder: Path) -> Path:
    page, printed = folder / "page.html", folder / "printed.pdf"
    page.write_text(html, encoding="utf-8")
    assert CHROMIUM is not None
    run(CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={printed}",
        page.as_uri(), env=ENVIRONMENT)  # fmt: skip
    return printed


def in_a_page(png: Path, over: str = "") -> str:
    picture = base64.b64encode(png.read_bytes()).decode()
    return (
        "<style>@page { size: letter; margin: 0 } body { margin: 0; position: relative; font: 12pt Arial }"
        f" img {{ width: 8.5in }} </style><img src='data:image/png;base64,{picture}'>{over}"
    )


def said_of(file: Path, by: Mapping[str, Recorded] | None = None) -> Report:
    return checked(file, situation=Situation(today=date(2026, 3, 3)), by=by)


def outlines(before: Path, folder: Path) -> Path:
    return ghostscript(before, folder / "outlines.pdf", "-dNoOutputFonts")


def scan(before: Path, folder: Path) -> Path:
    return ghostscript(before, folder / "scan.pdf", "-r150", device="pdfimage8")


def searchable_scan(before: Path, folder: Path) -> Path:
    """The scan with Tesseract's own layer of words under it."""
    run("tesseract", page_as_png(before, folder), folder / "searchable", "pdf")
    return folder / "searchable.pdf"


def badly_searchable_scan(before: Path, folder: Path) -> Path:
    """A good scan over the words that somebody's poor one gave."""
    poor = page_as_png(before, folder, dpi=55)
    run("tesseract", poor, folder / "layer", "--dpi", "55", "-c", "textonly_pdf=1", "pdf")
    run("qpdf", scan(before, folder), "--pages", ".", "1", "--", "--underlay", folder / "layer.pdf", "--",
        folder / "both.pdf")  # fmt: skip
    return folder / "both.pdf"


def turned(by: int) -> Callable[[Path, Path], Path]:
    def turn(before: Path, folder: Path) -> Path:
        run("qpdf", before, f"--rotate={by}", folder / "turned.pdf")
        return folder / "turned.pdf"

    return turn


def tiny(before: Path, folder: Path) -> Path:
    size = "-dDEVICEWIDTHPOINTS=61", "-dDEVICEHEIGHTPOINTS=79", "-dFIXEDMEDIA", "-dPDFFitPage"
    return ghostscript(before, folder / "tiny.pdf", *size)


def huge(before: Path, folder: Path) -> Path:
    size = "-dDEVICEWIDTHPOINTS=6120", "-dDEVICEHEIGHTPOINTS=7920", "-dFIXEDMEDIA", "-dPDFFitPage"
    return ghostscript(before, folder / "huge.pdf", *size)


def photo_in_browser(before: Path, folder: Path) -> Path:
    return printed_by_browser(in_a_page(page_as_png(before, folder)), folder)


def without_unicode_map(before: Path, folder: Path) -> Path:
    """Fonts that say which shapes to draw and not which letters those are, as some printer drivers leave them."""
    written, plain = folder / "written.pdf", folder / "plain.pdf"
    subset = ghostscript(before, written, "-dSubsetFonts=true")
    run("qpdf", "--qdf", "--object-streams=disable", subset, plain)
    stripped = re.sub(rb"/ToUnicode \d+ 0 R", b"", plain.read_bytes())
    plain.write_bytes(stripped)
    with (folder / "nomap.pdf").open("wb") as file:
        subprocess.run(["fix-qdf", str(plain)], check=True, stdout=file, timeout=60)
    return folder / "nomap.pdf"


WAYS = [
    pytest.param(outlines, id="text as outlines", marks=needs["gs"]),
    pytest.param(scan, id="scan", marks=needs["gs"]),
    pytest.param(searchable_scan, id="scan with words under it", marks=needs["tesseract"]),
    pytest.param(
        badly_searchable_scan, id="scan with poor words under it", marks=[needs[x] for x in ("tesseract", "qpdf", "gs")]
    ),
    pytest.param(turned(90), id="turned by 90", marks=needs["qpdf"]),
    pytest.param(turned(180), id="turned by 180", marks=needs["qpdf"]),
    pytest.param(turned(270), id="turned by 270", marks=needs["qpdf"]),
    pytest.param(tiny, id="tiny page", marks=needs["gs"]),
    pytest.param(huge, id="huge page", marks=needs["gs"]),
    pytest.param(photo_in_browser, id="printed from a browser around a picture", marks=needs["chromium"]),
    pytest.param(without_unicode_map, id="fonts without a map to letters", marks=[needs[x] for x in ("qpdf", "gs")]),
]


PAPERS = {
    "agency's form": (AGENCY, Verdict.ADMINISTRATIVE_FORM, "i-200"),
    "court's warrant": (COURT, Verdict.JUDICIAL_WARRANT, "ao-93"),
}
# Each way with one of the papers, turn about; with both where WARRANTCHECK_EVERY_PICTURE=1.
EVERY = bool(os.environ.get("WARRANTCHECK_EVERY_PICTURE"))
CASES = [
    pytest.param(way.values[0], *PAPERS[name], id=f"{name}-{way.id}", marks=way.marks)
    for (at, way), (turn, name) in product(enumerate(WAYS), enumerate(PAPERS))
    if EVERY or at % 2 == turn
]


@pytest.mark.parametrize(("way", "paper", "verdict", "form"), CASES)
def test_the_answer_is_that_of_the_paper(
    way: Callable[[Path, Path], Path], paper: Path, verdict: Verdict, form: str, tmp_path: Path
) -> None:
    assessment = said_of(way(paper, tmp_path)).assessment
    assert (assessment.verdict, assessment.form) == (verdict, form)


def typed_over(before: Path, folder: Path) -> Path:
    over = "<div style='position: absolute; left: 4in; top: 9.6in'>Typed by Robin Placeholder</div>"
    return printed_by_browser(in_a_page(page_as_png(before, folder), over), folder)


def read_all(by: Mapping[str, Recorded]) -> None:
    """Reads what the tests here read, for the record; all of the programs must be there."""
    ways = [way.values[0] for way in WAYS]
    for paper, made in [*product((AGENCY, COURT), ways), (AGENCY, typed_over)]:
        with TemporaryDirectory() as folder:
            said_of(made(paper, Path(folder)), by)


@needs["chromium"]
def test_entries_typed_over_a_picture_of_a_form_are_entries_of_the_form(tmp_path: Path) -> None:
    """What is typed over a picture counts like what is printed on it: here the name of the person to be arrested."""
    report = said_of(typed_over(AGENCY, tmp_path))
    assert report.assessment.form == "i-200"
    typed = [word for word in report.paper.pages[0].words if word.text == "Placeholder"]
    assert {word.via for word in typed if word.box.top > 650} == {Via.TEXT_LAYER}


@needs["gs"]
def test_what_a_crop_box_cuts_off_is_not_on_the_paper(tmp_path: Path) -> None:
    """The upper half of the agency's form is in the file and can't be seen: nothing of it may count."""
    cropped = tmp_path / "cropped.pdf"
    box = "[/CropBox [0 0 612 330] /PAGES pdfmark"
    run("gs", "-q", "-dSAFER", "-sDEVICE=pdfwrite", "-o", cropped, "-c", box, "-f", AGENCY)
    report = said_of(cropped)
    assert report.paper.pages[0].height == pytest.approx(330, abs=1)
    seen = " ".join(word.text for word in report.paper.pages[0].words if word.visible)
    assert "HOMELAND SECURITY" not in seen.upper()
    assert report.assessment.verdict is not Verdict.JUDICIAL_WARRANT
