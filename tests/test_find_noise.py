"""Whatever noise is added: an agency's paper never becomes a court's warrant, a signed court warrant never less."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import page, paper
from tests.noise import noisy
from tests.papers import typed
from tests.papers.traps import BY_CLERK, BY_JUDGE, BY_OFFICER, filled
from warrantcheck.assess import assess
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.paper import Seen
from warrantcheck.model.verdict import Situation, Verdict

AGENCY = {
    "i-200": (typed.I200, BY_OFFICER),
    "i-205": (typed.I205, BY_OFFICER | {"a": "[X]", "d": "[X]"}),
    "i-205 page 2": (typed.I205_PAGE_2, BY_OFFICER),
    "i-862": (typed.I862, BY_OFFICER),
    "eoir order": (typed.EOIR_ORDER, BY_JUDGE),
    "hearing notice": (typed.HEARING, BY_JUDGE),
    "i-247a": (typed.I247A, BY_OFFICER),
    "i-138": (typed.I138, BY_OFFICER),
    "tax warrant": (typed.TAX, BY_OFFICER),
    "parole warrant": (typed.PAROLE, BY_OFFICER),
}
COURT = {
    "ao 93": (typed.AO93, BY_JUDGE),
    "ao 442": (typed.AO442, BY_CLERK),
    "california": (typed.CALIFORNIA, BY_JUDGE),
    "new york": (typed.NEW_YORK, BY_JUDGE),
    "georgia": (typed.GEORGIA_BENCH, BY_JUDGE),
    "north carolina": (typed.NC_ORDER, BY_CLERK),
    "florida": (typed.FLORIDA_CAPIAS, BY_CLERK),
    "inspection": (typed.OSHA, BY_JUDGE),
}
LESS = {Verdict.ADMINISTRATIVE_FORM, Verdict.NOT_A_WARRANT, Verdict.OTHER_COURT_PAPER}
SEEDS = 28  # for each of 18 papers: 504 cases; benchmarks/noise.py runs 10,000


def answered(text: str, fill: dict[str, str], seed: int) -> Verdict:
    """The verdict on a noisy reading, taken for a well-read page: the harder case, since poor pages are doubted."""
    read = page(noisy(filled(text, fill), seed), legible=Seen.YES)
    return assess(find(paper(read), load_knowledge()), Situation(today=date(2026, 3, 15))).verdict


@pytest.mark.parametrize("name", AGENCY)
def test_an_agencys_paper_never_becomes_a_court_warrant(name: str) -> None:
    verdicts = {seed: answered(*AGENCY[name], seed) for seed in range(SEEDS)}
    assert [seed for seed, verdict in verdicts.items() if verdict is Verdict.JUDICIAL_WARRANT] == []


@pytest.mark.parametrize("name", COURT)
def test_a_signed_court_warrant_never_becomes_anything_less(name: str) -> None:
    verdicts = {seed: answered(*COURT[name], seed) for seed in range(SEEDS)}
    assert [(seed, verdict.value) for seed, verdict in verdicts.items() if verdict in LESS] == []
