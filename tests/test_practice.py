"""The quiz: fair, repeatable with a seed, and different without."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import date

import numpy as np
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from tests.test_samples_are_specimens import share_of_the_mark
from warrantcheck import check, fresh
from warrantcheck.model.verdict import Verdict
from warrantcheck.practice import FILLED_IN, Answered, as_results, questions, right_marks, score, telling_mark
from warrantcheck.specimens import cases, rendered


def test_the_same_seed_asks_the_same_and_another_asks_something_else():
    assert questions(8, 3) == questions(8, 3)
    assert questions(8, 3) != questions(8, 4)


def test_every_paper_comes_before_one_comes_again():
    asked = [question.case.sample for question in questions(len(cases()) * 2, 5)]
    assert len(set(asked[: len(cases())])) == len(cases())


@pytest.mark.parametrize("seed", range(20))
def test_every_question_has_a_right_mark_and_a_wrong_one_where_there_are_others(seed):
    for question in questions(12, seed):
        right = right_marks(question)
        assert question.telling in question.marks
        assert question.telling.tell in right
        assert len({mark.tell for mark in question.marks}) == len(question.marks) >= 2
        assert all(
            mark.tell not in right
            for mark in question.marks
            if mark.shape in {"trap", "neutral"} - {question.telling.shape}
        )


def test_the_traps_are_told_by_what_decides_and_never_by_the_trap():
    telling = {case.note: telling_mark(case).tell for case in cases() if case.note != "agency-form"}
    assert telling["judge-box"] == "sign-officer"
    assert telling["application"] == "title-application"
    assert telling["blank-line"] == "sign-blank"
    assert telling["eviction"] == "title-eviction"


def test_scores_count_both_answers():
    one, other = questions(2, 1)
    perfect = Answered(question=one, kind=one.case.verdict, mark=one.telling.tell)
    wrong = Answered(question=other, kind=Verdict.UNREADABLE, mark="none")
    assert score([perfect, wrong]) == (2, 4)
    assert as_results([perfect], 1)["right"] == 2


def test_every_case_can_be_drawn_afresh():
    assert set(fresh.kinds()) == {case.sample for case in cases()}


def test_a_session_has_samples_and_papers_drawn_afresh():
    drawn = [question.drawn is not None for question in questions(60, 7)]
    assert 0.6 < sum(drawn) / len(drawn) < 0.95


def test_two_sessions_show_other_papers_even_of_the_same_forms():
    one, other = ({(asked.case.sample, asked.drawn) for asked in questions(12, seed)} for seed in (1, 2))
    assert len(one & other) <= 3


@pytest.mark.parametrize("sample", fresh.kinds())
def test_papers_drawn_afresh_differ_by_seed_and_hold_the_marks_of_their_case(sample):
    texts = []
    for seed in (1, 2):
        page = pypdfium2.PdfDocument(fresh.draw(sample, seed))[0]
        texts.append(page.get_textpage().get_text_bounded())
    assert texts[0] != texts[1]
    assert fresh.draw(sample, 1) == fresh.draw(sample, 1)
    case = next(case for case in cases() if case.sample == sample)
    for text in texts:
        flat = re.sub(r"\W", "", text).lower()
        for mark in case.marks:
            assert mark.tell in FILLED_IN or re.sub(r"\W", "", mark.words).lower() in flat


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("case", cases(), ids=lambda case: case.sample)
def test_papers_drawn_afresh_are_what_the_quiz_says_of_them(case, seed):
    assert check(fresh.draw(case.sample, seed), today=date(2026, 3, 3)).assessment.verdict is case.verdict


@pytest.mark.parametrize("sample", fresh.kinds())
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_papers_drawn_afresh_and_their_copies_say_specimen_and_cropping_does_not_lose_it(sample, seed):
    data = fresh.draw(sample, seed)
    about = pypdfium2.PdfDocument(data).get_metadata_dict()
    assert "SPECIMEN" in about["Title"] and "invented people" in about["Subject"]
    page = rendered(data, 1, 72)
    for shown in (page, fresh.copy(page, sample, seed)):
        for margin in (0.1, 0.3):
            assert 0.03 < share_of_the_mark(np.asarray(shown), margin) < 0.6


def test_papers_drawn_afresh_come_as_clean_ones_scans_and_photographs():
    page = rendered(fresh.draw("i200-text-pdf", 1), 1, 40)
    looks = {fresh.copy(page, "i200-text-pdf", seed).getpixel((1, 1)) for seed in range(12)}
    assert (255, 255, 255) in looks
    assert any(min(pixel) > 180 and pixel != (255, 255, 255) for pixel in looks)
    assert any(min(pixel) < 130 for pixel in looks)


def test_a_copy_cuts_nothing_off():
    """A frame along the page's edge is seen on all four sides of every copy."""
    page = Image.new("RGB", (600, 776), "white")
    ImageDraw.Draw(page).rectangle((4, 4, 595, 771), outline=(0, 0, 200), width=6)
    for seed in range(12):
        shown = np.asarray(fresh.copy(page, "i138", seed)).astype(int)
        blue = shown[..., 2] - shown[..., 0] > 60
        height, width = blue.shape
        for rows in (blue[: height // 5], blue[-height // 5 :]):
            assert rows.any(axis=0).mean() > 0.8
        for columns in (blue[:, : width // 5], blue[:, -width // 5 :]):
            assert columns.any(axis=1).mean() > 0.8


def test_drawing_leaves_no_strange_modules_behind():
    fresh.draw(fresh.kinds()[0], 1)
    assert not {"sheet", "dhs"} & {
        name for name, module in sys.modules.items() if "samples" in str(getattr(module, "__file__", ""))
    }


def practice(answers: str, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "warrantcheck", "practice", "--seed", "3", *options]
    return subprocess.run(command, input=answers, capture_output=True, text=True, check=False)


def test_a_session_asks_answers_and_ends_with_what_to_look_at_again():
    ran = practice("c\na\nx\nb\nc\n", "--rounds", "2")
    assert ran.returncode == 0, ran.stderr
    assert "Round 2 of 2" in ran.stdout
    assert "This tells:" in ran.stdout
    assert "Please type one of: a, b, c, d, e" in ran.stdout
    assert ran.stdout.index("What kind of paper is it?") < ran.stdout.index("It is this:")
    assert "Look at these again:" in ran.stdout


def test_what_was_wrong_comes_back_once_and_does_not_count():
    ran = practice("e\na\n" * 4, "--rounds", "2")
    assert "Once more" in ran.stdout
    assert ran.stdout.count("What kind of paper is it?") == 4
    assert "of 4." in ran.stdout.rpartition("Score:")[2]


@pytest.mark.parametrize("seed", range(5))
def test_difficulty_grows(seed):
    minutes = [question.case.minutes for question in questions(8, seed)]
    assert minutes == sorted(minutes)


def test_a_court_s_heading_does_not_tell_that_a_warrant_is_signed():
    for question in questions(40, 2):
        if question.case.verdict is Verdict.JUDICIAL_WARRANT:
            assert {tell.partition("-")[0] for tell in right_marks(question)} == {"sign"}


@pytest.mark.parametrize("answers", ["", "q\n", "a\nq\n"])
def test_it_can_be_left_at_any_time(answers):
    ran = practice(answers, "--rounds", "3")
    assert ran.returncode == 0
    assert "Score: 0 of 0." in ran.stdout


def test_results_for_a_class_are_json_and_nothing_else_on_standard_output():
    ran = practice("a\na\nb\nb\n", "--rounds", "2", "--json")
    results = json.loads(ran.stdout)
    assert (results["seed"], len(results["rounds"]), results["asked"]) == (3, 2, 4)
    counted = [one[name] for one in results["rounds"] for name in ("verdict_right", "mark_right")]
    assert sum(counted) == results["right"]
    assert results == json.loads(practice("a\na\nb\nb\n", "--rounds", "2", "--json").stdout)
