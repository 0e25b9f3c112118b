"""A state's name over a warrant's words serves as a court's heading; an officer's signature makes it no warrant."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from tests.builders import page, paper
from warrantcheck.assess import assess
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.verdict import Situation, Verdict

WARRANT = """STATE OF TEXAS
{agency}
COUNTY OF TRAVIS

ARREST WARRANT

TO THE SHERIFF OR ANY PEACE OFFICER OF THE STATE OF TEXAS, GREETINGS:

NOW, THEREFORE, you are commanded to enter the suspected place and to arrest Sample Person and bring that person here.
HEREIN FAIL NOT, but have you then and there this warrant with your return thereon.

Dated: 03/02/2026                              /s/ Casey Example
                                               {signer}
"""
AGENCIES = (
    "",
    "BOARD OF PARDONS AND PAROLES",
    "DEPARTMENT OF HOMELAND SECURITY",
    "U.S. IMMIGRATION AND CUSTOMS ENFORCEMENT",
    "DEPARTMENT OF REVENUE",
)
OFFICERS = (
    "Signature of Immigration Officer",
    "Supervisory Detention and Deportation Officer",
    "Immigration Judge",
    "Parole Officer",
    "Director",
    "Issuing Officer",
)


def verdict(agency: str, signer: str) -> Verdict:
    read = page(WARRANT.format(agency=agency, signer=signer))
    return assess(find(paper(read), load_knowledge()), Situation(today=date(2026, 3, 15)), load_knowledge()).verdict


def test_a_magistrates_signature_makes_it_a_warrant() -> None:
    assert verdict("", "Magistrate, Travis County, Texas") is Verdict.JUDICIAL_WARRANT


@pytest.mark.parametrize(("agency", "signer"), list(product(AGENCIES, OFFICERS)))
def test_an_officers_signature_does_not(agency: str, signer: str) -> None:
    assert verdict(agency, signer) is not Verdict.JUDICIAL_WARRANT
