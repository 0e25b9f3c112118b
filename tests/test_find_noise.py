"""Whatever noise is added: an agency's paper never becomes a court's warrant, a signed court warrant never less."""

from __future__ import annotations

import random

import pytest
from msgspec.structs import replace

from tests.builders import page, paper
from tests.noise import AGENCY, COURT, LESS, answered, letter
from tests.papers import filled
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import Findings
from warrantcheck.model.forms import Names
from warrantcheck.model.paper import Seen, Via
from warrantcheck.model.verdict import Verdict

SEEDS = 28  # for each of 18 papers: 504 cases; benchmarks/noise.py runs 10,000


@pytest.mark.parametrize("name", AGENCY)
def test_an_agencys_paper_never_becomes_a_court_warrant(name: str) -> None:
    verdicts = {seed: answered(*AGENCY[name], seed) for seed in range(SEEDS)}
    assert [seed for seed, verdict in verdicts.items() if verdict is Verdict.JUDICIAL_WARRANT] == []


@pytest.mark.parametrize("name", COURT)
def test_a_signed_court_warrant_never_becomes_anything_less(name: str) -> None:
    verdicts = {seed: answered(*COURT[name], seed) for seed in range(SEEDS)}
    assert [(seed, verdict.value) for seed, verdict in verdicts.items() if verdict in LESS] == []


def shaken(text: str, wrong: float) -> Findings:
    """What is found on a page of which so many letters were read wrong, and no doubt told."""
    dice = random.Random(3)
    typed = page("\n".join("".join(letter(char, dice, wrong) for char in line) for line in text.split("\n")))
    words = tuple(replace(word, via=Via.OCR, confidence=0.9) for word in typed.words)
    return find(paper(replace(typed, words=words)), load_knowledge())[0]


def test_a_page_whose_words_have_letters_wrong_counts_as_read_poorly_however_sure_the_engine_was() -> None:
    assert shaken(filled(*COURT["ao 93"]), 0.0).legibility.seen is Seen.YES
    assert shaken(filled(*COURT["ao 93"]), 0.12).legibility.seen is Seen.CANT_TELL


BODY_ATTACHMENT = """
IN THE CIRCUIT COURT OF EXAMPLE COUNTY, ILLINOIS

ORDER FOR {title}

THE PEOPLE OF THE STATE OF ILLINOIS TO ALL PEACE OFFICERS IN THE STATE, GREETING:
"""


@pytest.mark.parametrize("title", ["BODY ATTACHMENT", "BODo ATTACHMENT", "BODY ATTAC HMENT"])
def test_a_title_that_may_let_officers_in_is_known_with_a_short_word_misread_and_a_long_one_torn(title: str) -> None:
    found = shaken(BODY_ATTACHMENT.format(title=title), 0.0)
    assert found.title is not None
    assert found.title.lets_in
    assert found.title.names is Names.ORDER


def test_what_may_be_ticked_is_no_title() -> None:
    found = shaken("UNITED STATES DISTRICT COURT\n\n[X] Indictment   [ ] Information   [ ] Complaint\n", 0.0)
    assert found.title is None
