"""What all words of a paper together are like: learned, unsure where they are few, and never enough by itself."""

from __future__ import annotations

from datetime import date

import numpy as np
from msgspec.structs import replace

from tests.builders import page, paper
from tests.noise import AGENCY, COURT
from tests.papers import filled
from warrantcheck.assess import assess
from warrantcheck.find import find
from warrantcheck.find.ink.outlines import desk
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import Like
from warrantcheck.model.forms import Phrases
from warrantcheck.model.verdict import Situation, Verdict

WARRANT = """
                         WARRANT OF ARREST

TO ANY PEACE OFFICER: Whereas probable cause was found upon oath that the defendant Robin Placeholder failed to appear
on the charge of theft, you are hereby commanded to arrest the said defendant and to bring the defendant before this
court forthwith. Bail is fixed at $500. This warrant may be executed at any time of day or night.

Dated: March 2, 2026
                                        /s/ Ada Sample
                                        ______________________________
                                        Ada Sample, Judge
"""
RECALL = """
                         COUNTY COURT OF EXAMPLE COUNTY, OHIO

                         JOURNAL ENTRY

Defendant appeared and posted bond. The warrant issued March 2, 2026 is hereby recalled and cancelled. The clerk shall
notify all agencies. IT IS SO ORDERED. Dated: March 4, 2026.
"""


def answer(*texts: str) -> Verdict:
    found = find(paper(*(page(text, number) for number, text in enumerate(texts, 1))), load_knowledge())
    return assess(found, Situation(today=date(2026, 3, 15)), load_knowledge()).verdict


def test_papers_that_nothing_was_learned_from_are_like_their_kind() -> None:
    told = {name: find(paper(page(filled(*text))), load_knowledge())[0].like.kind for name, text in COURT.items()}
    # Florida's capias, which a clerk signs, is like clerks' papers: what its own form says stands above that.
    assert {name for name, kind in told.items() if kind is not Like.WARRANT} <= {"florida"}, told
    agencys = {name: find(paper(page(filled(*text))), load_knowledge())[0].like.kind for name, text in AGENCY.items()}
    assert Like.WARRANT not in agencys.values(), agencys


def test_it_says_which_phrases_told_it_and_is_unsure_of_a_few_words_or_where_nothing_was_learned() -> None:
    known = load_knowledge()
    told = find(paper(page(WARRANT)), known)[0].like
    assert told.kind is Like.WARRANT
    assert set(told.words) <= set(known.phrases.phrase)
    assert find(paper(page("WARRANT OF ARREST\n\nTo any peace officer\n")), known)[0].like.kind is Like.UNSURE
    unlearned = replace(known, phrases=Phrases())
    assert find(paper(page(WARRANT)), unlearned)[0].like.kind is Like.UNSURE


def test_a_warrant_in_one_file_with_the_order_that_recalls_it_is_taken_back() -> None:
    court = "                         COUNTY COURT OF EXAMPLE COUNTY, OHIO\n"
    assert answer(court + WARRANT) is Verdict.JUDICIAL_WARRANT
    assert answer(RECALL, court + WARRANT) is Verdict.CONFLICTING


def test_the_grain_of_a_desk_along_a_side_of_the_picture_is_told_and_print_is_not() -> None:
    dice = np.random.default_rng(3)
    dark = np.zeros((800, 600), np.uint8)
    dark[:, :80] = dice.random((800, 80)) < 0.4
    dark[300:312, 200:500:6] = 1  # a row of strokes in the middle of the sheet
    found = desk(dark, 2.0)
    assert found[:, 10:60].mean() > 0.95
    assert not found[:, 150:].any()
    assert not desk(dark[:, 150:], 2.0).any()
