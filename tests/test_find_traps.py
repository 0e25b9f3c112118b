"""Papers on which the obvious check goes wrong, as text: the words alone must lead to the right answer."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import page, paper
from tests.papers import typed
from warrantcheck.assess import assess
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.verdict import Assessment, Situation

NOBODY = {"signed": "", "name": "", "a": "[ ]", "b": "[ ]", "c": "[ ]", "d": "[ ]"}
BY_JUDGE = NOBODY | {"signed": "/s/ Jordan Placeholder", "name": "Jordan Placeholder, U.S. Magistrate Judge"}
BY_CLERK = NOBODY | {"signed": "/s/ Pat Specimen", "name": "Pat Specimen, Deputy Clerk"}
BY_OFFICER = NOBODY | {"signed": "/s/ Casey Example", "name": "Casey Example, SDDO"}

ADMIN, COURT, UNSIGNED = "administrative-form", "judicial-warrant", "unsigned-court-warrant"
OTHER, NONE, CONFLICT, UNREAD = "other-court-paper", "not-a-warrant", "conflicting", "unreadable"


def answer(*texts: str, fill: dict[str, str] = NOBODY) -> Assessment:
    pages = [page(_filled(text, fill), number) for number, text in enumerate(texts, 1)]
    return assess(find(paper(*pages), load_knowledge()), Situation(today=date(2026, 3, 15)))


def _filled(text: str, fill: dict[str, str]) -> str:
    for name, value in fill.items():
        text = text.replace("{" + name + "}", value)
    return text


TRAPS = [
    # A: "scan for the word judge"
    ("A1", typed.I205, BY_OFFICER | {"a": "[X]"}, ADMIN, "i-205"),
    ("A2", typed.I205, BY_OFFICER | {"d": "[X]"}, ADMIN, "i-205"),
    ("A2 both boxes", typed.I205, BY_OFFICER | {"a": "[X]", "d": "[X]"}, ADMIN, "i-205"),
    ("A3", typed.I205, NOBODY, ADMIN, "i-205"),
    ("A4", typed.EOIR_ORDER, BY_JUDGE, ADMIN, "eoir-order"),
    ("A5", typed.HEARING, NOBODY, ADMIN, "eoir-hearing-notice"),
    ("A6", typed.I862, NOBODY, ADMIN, "i-862"),
    ("A10", typed.FLYER, NOBODY, NONE, None),
    ("A11 signed by the clerk", typed.AO442, BY_CLERK, COURT, "ao-442"),
    ("A11 signed by a magistrate", typed.AO442, BY_JUDGE, COURT, "ao-442"),
    ("A12 clerk", typed.NC_ORDER, BY_CLERK, COURT, None),
    ("A12 magistrate", typed.GEORGIA_BENCH, BY_JUDGE, COURT, None),
    ("A13 deputy clerk", typed.FLORIDA_CAPIAS, BY_CLERK, COURT, None),
    # B: "scan for the word court"
    ("B2", typed.NEW_YORK, BY_JUDGE, COURT, None),
    ("B3", typed.NJ_REMOVAL, NOBODY, OTHER, "nj-warrant-of-removal"),
    ("B4", typed.NY_EVICTION, NOBODY, OTHER, "ny-warrant-of-eviction"),
    ("B5", typed.TAX, NOBODY, ADMIN, None),
    # C: "scan for warrant or signature"
    ("C1", typed.AO106, BY_JUDGE, OTHER, "ao-106"),
    ("C4", typed.AO91, NOBODY, OTHER, "ao-91"),
    ("C5", typed.I200, BY_OFFICER, ADMIN, "i-200"),
    ("C6", typed.AO93, NOBODY, UNSIGNED, "ao-93"),
    ("C8", typed.AO93, BY_JUDGE, COURT, "ao-93"),
    ("C8 state", typed.CALIFORNIA, BY_JUDGE, COURT, None),
    ("C11", typed.AO110, NOBODY, OTHER, "ao-110"),
    ("C12", typed.I138, NOBODY, ADMIN, "i-138"),
    ("C13", typed.I247A, NOBODY, ADMIN, "i-247a"),
    ("C14", typed.I200, NOBODY, ADMIN, "i-200"),
    ("C16", typed.PAROLE, NOBODY, ADMIN, None),
    ("C17", typed.OSHA, BY_JUDGE, COURT, None),
    # D: layout
    ("D3", typed.I205_PAGE_2, NOBODY, ADMIN, "i-205"),
    ("D4", typed.AO93_PAGE_2, NOBODY, UNSIGNED, "ao-93"),
    ("D10", typed.ARTICLE, NOBODY, NONE, None),
    ("letter", typed.LETTER, NOBODY, NONE, None),
    ("business card", typed.CARD, NOBODY, NONE, None),
    ("lease", typed.LEASE, NOBODY, NONE, None),
]


@pytest.mark.parametrize(("trap", "text", "fill", "verdict", "form"), TRAPS, ids=[row[0] for row in TRAPS])
def test_a_trap_is_answered(trap: str, text: str, fill: dict[str, str], verdict: str, form: str | None) -> None:
    found = answer(text, fill=fill)
    assert found.verdict == verdict, (trap, found.reason.rule, found.form, [one.marker for one in found.findings])
    if form:
        assert found.form == form


def test_an_officers_title_on_a_courts_line_is_a_contradiction() -> None:
    fill = NOBODY | {
        "signed": "/s/ Casey Example",
        "name": "Casey Example, Supervisory Detention and Deportation Officer",
    }
    assert answer(typed.AO93, fill=fill).verdict == CONFLICT


def test_a_court_heading_on_an_agencys_form_is_a_contradiction() -> None:
    assert answer("UNITED STATES DISTRICT COURT\nNorthern District of Georgia\n" + typed.I200).verdict == CONFLICT


def test_a_bundle_of_an_agencys_papers_stays_an_agencys_whatever_judges_it_names() -> None:
    found = answer(typed.I247A, typed.I200, typed.HEARING, typed.EOIR_ORDER)
    assert found.verdict == ADMIN
    assert [part.form for part in found.parts] == ["i-247a", "i-200", "eoir-hearing-notice", "eoir-order"]
    assert "several-papers" in {concern.id for concern in found.concerns}


def test_both_pages_of_a_form_are_one_part() -> None:
    assert len(answer(typed.I205, typed.I205_PAGE_2).parts) == 1
    assert len(answer(typed.AO93, typed.AO93_PAGE_2, fill=BY_JUDGE).parts) == 1


def test_an_agencys_form_together_with_a_courts_warrant_is_conflicting() -> None:
    assert answer(typed.I200, typed.AO93, fill=BY_JUDGE).verdict == CONFLICT


def test_an_application_before_its_warrant_does_not_change_the_warrants_answer() -> None:
    found = answer(typed.AO106, typed.AO93, typed.AO93_PAGE_2, fill=BY_JUDGE)
    assert found.verdict == COURT
    assert [part.verdict for part in found.parts] == [OTHER, COURT]


def test_a_flyer_on_top_of_a_form_does_not_change_the_forms_answer() -> None:
    assert answer(typed.FLYER, typed.I200).verdict == ADMIN


def test_the_magistrate_named_for_the_return_is_no_signature() -> None:
    text = typed.AO93.replace("______________________", "Jordan Placeholder")
    assert answer(text).verdict == UNSIGNED
