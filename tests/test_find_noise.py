"""Whatever noise is added: an agency's paper never becomes a court's warrant, a signed court warrant never less."""

from __future__ import annotations

import pytest

from tests.noise import AGENCY, COURT, LESS, answered
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
