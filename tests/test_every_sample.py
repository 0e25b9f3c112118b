"""Every sample: its redacted report holds nothing of anybody's, and its boxes lie on the words that they speak of."""

from __future__ import annotations

import json
import os
import re
from datetime import datetime
from functools import cache
from io import StringIO

import pytest
from rich.console import Console

from tests.answers import shipped
from tests.people import secrets_in
from tests.readings import ALL, reading
from tests.specimens import SITUATION
from tests.streams import as_text, chunks_of_png, of_page, of_pdf, of_picture
from warrantcheck.evidence import redacted
from warrantcheck.model.report import Report
from warrantcheck.show.as_json import document
from warrantcheck.show.html import Made, report_page
from warrantcheck.show.marks import Shape, marks_of
from warrantcheck.show.pdf import report_pdf
from warrantcheck.show.portraits import picture
from warrantcheck.show.slides import slides
from warrantcheck.show.terminal import show_report

MADE = Made(at=datetime(2026, 3, 3, 9, 30), version="0.1.0", redacted=True)
NOBODYS = {"ao93-blank", "kyr-flyer", "photo-blurred-dark"}  # nothing is filled in, or nothing of it was read
FEW = ("i200-text-pdf", "ao442-hybrid", "i247a", "kyr-flyer", "i200-photo", "packet")  # of each kind of file
# Whole reports are made of these and of a third of the others; of all with WARRANTCHECK_EVERY_PICTURE=1. What is left
# in the values that a report is made of is looked for in every sample below.
SOME = [*ALL] if os.environ.get("WARRANTCHECK_EVERY_PICTURE") else sorted({*FEW, *list(ALL)[::3]})
PNG_CHUNKS = {"IHDR", "PLTE", "pHYs", "tEXt", "IDAT", "IEND"}


@cache
def clean(name: str) -> Report:
    return redacted(reading(name), SITUATION, shipped())


NOT_SECRET = {"court", "issued", "execute_by", "hours"}


def told(name: str) -> set[str]:
    """What a person wrote down as the paper's entries, as it may be left nowhere."""
    fields = ALL[name][1].get("fields", {})
    return {str(value).lower() for entry, value in fields.items() if entry not in NOT_SECRET}


def left(name: str, text: str) -> set[str]:
    flat = " ".join(text.lower().split())
    return secrets_in(text) | {value for value in told(name) if value in flat}


def letters(words: str) -> str:
    return re.sub(r"\W", "", words)


MOST_SHEETS = 6  # one picture a sheet


@pytest.mark.parametrize("name", [name for name in ALL if name not in NOBODYS])
def test_there_is_something_to_take_out(name: str) -> None:
    assert secrets_in(" ".join(word.text for page in reading(name).paper.pages for word in page.words))


@pytest.mark.parametrize("name", SOME)
def test_nothing_is_left_in_the_redacted_page_for_a_browser(name: str) -> None:
    text, pictures = of_page(report_page(clean(name), shipped(), MADE))
    assert left(name, text) == set()
    assert len(pictures) == min(len(clean(name).paper.pages), 12)


@pytest.mark.parametrize("name", SOME)
def test_nothing_is_left_in_any_object_of_the_redacted_pdf(name: str) -> None:
    text, pictures = of_pdf(report_pdf(clean(name), shipped(), MADE))
    assert left(name, text) == set()
    assert 1 <= len(pictures) <= MOST_SHEETS


@pytest.mark.parametrize("name", FEW)
def test_nothing_is_left_in_the_redacted_picture_beside_its_pixels(name: str) -> None:
    data = picture(clean(name), shipped())
    assert left(name, of_picture(data)[0]) == set()
    assert set(chunks_of_png(data)) <= PNG_CHUNKS


@pytest.mark.parametrize("name", ALL)
def test_nothing_is_left_in_the_redacted_words(name: str) -> None:
    """The values themselves, the terminal, and the output for programs."""
    screen = StringIO()
    show_report(clean(name), shipped(), Console(file=screen, width=80), full=True, named=True)
    said = json.dumps(document(clean(name), shipped()), ensure_ascii=False)
    assert left(name, " ".join([repr(clean(name)), screen.getvalue(), said])) == set()
    assert all(source.data == b"" for source in clean(name).paper.sources)


@pytest.mark.parametrize("name", FEW)
def test_nothing_is_left_in_a_redacted_slide(name: str) -> None:
    page, _ = of_page(slides((), [clean(name)], shipped(), lang="en", pair=("", "")))
    assert left(name, page) == set()


@pytest.mark.parametrize("name", ALL)
def test_the_redacted_answer_is_the_same_answer(name: str) -> None:
    before, after = reading(name), clean(name)
    assert after.assessment.verdict is before.assessment.verdict
    assert after.explanation.headline == before.explanation.headline
    assert [one.id for one in after.assessment.concerns] == [one.id for one in before.assessment.concerns]
    assert bool(marks_of(after, shipped())) == bool(marks_of(before, shipped()))


@pytest.mark.parametrize("name", ALL)
def test_every_box_lies_on_the_words_that_it_stands_for(name: str) -> None:
    answer = reading(name)
    for mark in marks_of(answer, shipped()):
        if mark.read_text is None:
            assert mark.shape is Shape.SIGNATURE
            continue
        words = [word for word in answer.paper.pages[mark.page - 1].words if word.visible]
        under = [word for word in words if word.box.overlap(mark.box) > 0.5 * word.box.width * word.box.height]
        spoken = {letters(word) for word in mark.read_text.split()} - {""}
        own = [word for word in under if letters(word.text) in spoken] or under  # or: an entry read in pieces
        whole = letters(mark.read_text) in letters(" ".join(word.text for word in under))
        assert whole or {letters(word.text) for word in own} == spoken, mark
        areas = sum(word.box.width * word.box.height for word in own)
        assert sum(word.box.overlap(mark.box) for word in own) >= 0.95 * areas, mark


def test_names_in_two_byte_letters_are_found_too() -> None:
    """The tests above would pass on a file that writes them so, as PDF does."""
    for code in ("utf-16-be", "utf-16-le"):
        assert secrets_in(as_text(b"x" + "Marisol Fictional".encode(code)))
        assert secrets_in(as_text("Marisol Fictional".encode(code)))
