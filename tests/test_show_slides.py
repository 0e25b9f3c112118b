"""The page for a projector: its marks are true, its papers are specimens, and it needs nothing else."""

from __future__ import annotations

import html
import re
import subprocess
import sys
import tomllib
from functools import cache
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from tests.answers import shipped
from tests.reread import reread
from warrantcheck.cli.training import PAIR, specimens
from warrantcheck.model.verdict import Verdict
from warrantcheck.read.engines import Engine
from warrantcheck.read.installed import choose_engine
from warrantcheck.show.marks import Shape
from warrantcheck.show.slide_words import IS, NOTES, TELLS, TRAPS
from warrantcheck.show.slides import slides
from warrantcheck.specimens import DPI, Case, cases, folders, paper_of, papers, picture_of

PIXELS = DPI / 72  # per point
MOST_BYTES = 15 * 1024 * 1024


@cache
def deck() -> str:
    shown = specimens([case.sample for case in cases()])
    return slides(shown, (), shipped(), lang="en", pair=PAIR).decode()


@cache
def engine() -> Engine:
    return choose_engine("auto")


def page_and_text(case: Case) -> tuple[Any, Any]:
    """The page and its text layer; nothing of a scan or a photo."""
    if not paper_of(case.sample).name.endswith(".pdf"):
        return None, None
    page = pypdfium2.PdfDocument(paper_of(case.sample).read_bytes())[case.page - 1]
    text = page.get_textpage()
    return (page, text) if text.count_chars() else (None, None)


@cache
def scan_of(case: Case) -> Image.Image:
    return picture_of(case)


def said(page: str) -> str:
    return html.unescape(re.sub(r"base64,[^)\"]+", "", page))


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.sample)
def test_what_a_case_says_is_what_a_person_said_of_the_sample(case):
    folder = next(folder for folder in folders() if folder.name == case.sample)
    assert tomllib.loads(folder.joinpath("truth.toml").read_text(encoding="utf-8"))["verdict"] == case.verdict


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.sample)
def test_every_mark_has_a_question_and_an_answer_and_a_shape(case):
    assert case.note in NOTES
    for mark in case.marks:
        assert mark.tell in TELLS
        assert Shape(mark.shape)
        for id in TELLS[mark.tell]:
            assert shipped().messages["en"][id]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.sample)
def test_boxes_lie_on_their_words(case):
    page, text = page_and_text(case)
    for mark in case.marks:
        if not mark.words:
            continue
        assert mark.box.height < 24  # one line
        if page is None:
            image = scan_of(case)
            scale = PIXELS if image.height > 1800 else image.height / 792  # as slides take it
            found = reread(image, scale, mark.box, mark.words, engine())
            assert found.alike > 0.8 and found.share >= 0.95, mark.words
            continue
        high = page.get_height()
        box = mark.box
        # 95 % of the words' height and width lie in the box: what is cut off by a margin of 5 % of it is not read.
        inside = text.get_text_bounded(box.x0 - 2, high - box.bottom - 2, box.x1 + 2, high - box.top + 2)
        wanted = re.sub(r"\W|\*", "", mark.words).lower()
        assert wanted in re.sub(r"\W", "", inside).lower()


def test_all_traps_and_both_kinds_are_there():
    assert {case.note for case in cases()} >= TRAPS
    unseen = {Verdict.CONFLICTING, Verdict.UNKNOWN_PAPER, Verdict.UNREADABLE}
    assert {case.verdict for case in cases()} >= set(IS) - unseen
    assert len(cases()) == 12


def test_each_answer_comes_after_its_question():
    for step, until in re.findall(r'class="step" data-step="(\d+)" data-until="(\d+)"', deck()):
        assert int(until) == int(step) + 1
    assert said(deck()).count("Who issued this? Look at the top.") >= 10


def test_it_is_small_and_holds_each_picture_once():
    assert len(deck()) < MOST_BYTES
    assert len(re.findall(r"url\(data:image/jpeg", deck())) == len(cases())


def test_nothing_in_it_leads_outside_and_only_its_own_script_runs():
    page = re.sub(r"base64,[^)\"]+", "", deck())
    assert not re.search(r"""(?:src|href|action)\s*=\s*["'](?!data:|#)""", page)
    assert "http" not in page.replace("http-equiv", "").replace("http://www.w3.org/2000/svg", "")
    assert "default-src 'none'" in html.unescape(page)
    assert page.count("<script>") == 1


def test_every_slide_has_notes_and_the_pair_links_the_same_questions():
    assert deck().count('class="notes"') == deck().count('<section class="slide')
    pair = deck()[deck().index('class="slide pair"') :].split("</section>")[0]
    assert pair.count("<figure>") == 2
    numbers = re.findall(r'data-number="(\d)"', pair)
    assert sorted(numbers) == sorted(list("12345") * 2)


def test_the_command_shows_own_papers_without_names(tmp_path):
    output = tmp_path / "a.html"
    command = [sys.executable, "-m", "warrantcheck", "present", str(paper_of("i205-text")), "--output", str(output)]
    ran = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    assert ran.returncode == 0, ran.stderr
    page = said(output.read_text(encoding="utf-8"))
    assert "Immigration" in page
    assert "Fictional" not in page and "111 222" not in page


def test_the_samples_are_written_out_with_names_of_their_own(tmp_path):
    folder = tmp_path / "papers"
    command = [sys.executable, "-m", "warrantcheck", "samples", str(folder)]
    for status in (0, 2):  # the second time they are there
        ran = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
        assert ran.returncode == status, ran.stderr
    assert {path.name for path in folder.iterdir()} == {name for name, _ in papers()}
    assert (folder / "i200-scan.pdf").is_file()


def test_the_handout_has_three_pages_with_the_words_to_say_and_room_for_a_hotline(tmp_path):
    output = tmp_path / "a.pdf"
    command = [
        sys.executable,
        "-m",
        "warrantcheck",
        "handout",
        "--output",
        str(output),
        "--hotline",
        "Example 555-0100",
    ]
    ran = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    assert ran.returncode == 0, ran.stderr
    document = pypdfium2.PdfDocument(output.read_bytes())
    text = " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)
    assert len(document) == 3
    for words in ("I don't consent", "I won't get in your way", "Local hotline: Example 555-0100", "Do not block"):
        assert words in text
    assert "SPECIMEN" in document.get_metadata_dict()["Title"]
