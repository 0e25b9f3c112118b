"""The pages that are opened in browsers, made once for all of them, and what they must hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from tests import readings
from tests.answers import shipped
from tests.specimens import SITUATION, report_of
from warrantcheck.cli.quizzing import page_of
from warrantcheck.cli.training import PAIR, specimens
from warrantcheck.evidence import redacted
from warrantcheck.model.report import Report
from warrantcheck.practice import CHOICES, questions
from warrantcheck.show import sheets
from warrantcheck.show.html import Made, report_page
from warrantcheck.show.marks import marks_of
from warrantcheck.show.slides import Session, Words, slides
from warrantcheck.specimens import cases, chapters

PAGES = ("report", "court", "redacted", "slides", "room", "quiz", "words", "sheets")
ROUNDS = 4
SAMPLES = {"report": "i200-text-pdf", "court": "ao93-esigned"}
SIZES = {"phone": (390, 844), "laptop": (1366, 768), "projector": (1920, 1080)}
MADE = Made(at=datetime(2026, 3, 3, 9, 30), version="0.1.0")
PLACE = """((id) => { const box = document.getElementById(id).getBoundingClientRect();
const page = document.getElementById(id).parentElement.querySelector("img").getBoundingClientRect();
const [x, y] = [page.left, page.top];
return [box.left - x, box.top - y, box.right - x, box.bottom - y, page.width]; })"""


@cache
def page(name: str) -> bytes:
    """A page by its name."""
    if name in SAMPLES:
        return report_page(report_of(SAMPLES[name]), shipped(), MADE)
    if name == "redacted":
        return report_page(redacted(report_of("i200-text-pdf"), SITUATION, shipped()), shipped(), MADE)
    if name in {"quiz", "words"}:
        return page_of(questions(ROUNDS, 3), shipped(), "en", pictures=name == "quiz")
    if name == "sheets":
        group = sheets.Group(organization="Example Neighbors", hotline="Example, (555) 555-0100", web="example.org")
        shown = specimens(sorted(sheets.samples_of(sheets.KINDS)))
        made = sheets.make(sheets.KINDS, shown, shipped(), group, SITUATION, lang="es")
        words = {name: shipped().say("es", f"print-{name}") for name in ("title", "change", "sources")}
        return sheets.sheets_text(made, group, lang="es", words=words)
    if name == "room":
        telling = specimens([case.sample for case in cases() if case.minutes <= 30], telling=True)
        session = Session(organization="Example Neighbors", choices=tuple(CHOICES.values()))
        return slides(telling, (), shipped(), lang="en", pair=PAIR, session=session)
    own = redacted(report_of("ao93-esigned"), SITUATION, shipped())
    first = tuple(Words(title=one.title, says=one.says, note=one.note) for one in chapters())
    shown = specimens([case.sample for case in cases()])
    return slides(shown, (own,), shipped(), lang="en", pair=PAIR, session=Session(first=first))


def kept(name: str) -> Path:
    """A file with a page, made once for all workers of a run."""
    assert readings.SHARED is not None
    file = readings.SHARED / f"page-{name}.html"
    if not file.exists():
        readings.keep(file, page(name))
    return file


# Asked of slides: the address, how many are shown, whether all of the one that is shown can be seen.
SHOWN = """[location.hash, document.querySelectorAll('.slide:not([hidden])').length,
document.scrollingElement.scrollHeight <= innerHeight]"""


def boxes_off_their_words(answer: Report, evaluate: Callable[[str], Any]) -> Iterable[tuple[int, float]]:
    """Numbers of boxes that hold less than 95 % of the place of their words, as the browser draws them."""
    for mark in marks_of(answer, shipped()):
        *shown, wide = evaluate(f'{PLACE}("b{mark.number}")')
        scale = wide / answer.paper.pages[mark.page - 1].width
        words = [side * scale for side in (mark.box.x0, mark.box.top, mark.box.x1, mark.box.bottom)]
        across = max(min(shown[2], words[2]) - max(shown[0], words[0]), 0)
        down = max(min(shown[3], words[3]) - max(shown[1], words[1]), 0)
        share = across * down / ((words[2] - words[0]) * (words[3] - words[1]))
        if share < 0.95:
            yield mark.number, share
