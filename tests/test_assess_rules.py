"""All cases of the signs, listed: what must never happen, whatever is seen."""

from __future__ import annotations

from itertools import product

import pytest
from warrantcheck.assess.signs import Line, Signs

from warrantcheck.assess import joined
from warrantcheck.assess.rules import RULES, decide
from warrantcheck.model.paper import Seen
from warrantcheck.model.verdict import Verdict

CASES = tuple(
    Signs(legible=a, court_warrant=b, agency_form=c, other_court_paper=d, no_warrant=e, line=f)
    for a, b, c, d, e, f in product(Seen, Seen, Seen, Seen, Seen, Line)
)


def test_every_case_is_listed(record_property: pytest.RecordProperty) -> None:
    record_property("cases", len(CASES))
    assert len(CASES) == 3**5 * 4


def test_a_court_warrant_is_said_only_if_legible_signed_and_without_a_sign_of_an_agency() -> None:
    for case in CASES:
        if decide(case).verdict is Verdict.JUDICIAL_WARRANT:
            assert case.legible is Seen.YES, case
            assert case.line is Line.SIGNED, case
            assert case.court_warrant is Seen.YES, case
            assert case.agency_form is Seen.NO, case
            assert case.other_court_paper is Seen.NO, case


def test_no_case_with_an_agency_form_seen_is_a_court_warrant() -> None:
    for case in CASES:
        if case.agency_form is not Seen.NO:
            assert decide(case).verdict not in {Verdict.JUDICIAL_WARRANT, Verdict.UNSIGNED_COURT_WARRANT}, case


def test_no_case_with_a_court_warrant_seen_or_possibly_seen_is_called_anything_less() -> None:
    less = {Verdict.ADMINISTRATIVE_FORM, Verdict.OTHER_COURT_PAPER, Verdict.NOT_A_WARRANT}
    for case in CASES:
        if case.court_warrant is not Seen.NO:
            assert decide(case).verdict not in less, case


def test_nothing_is_said_about_an_illegible_page() -> None:
    assert all(decide(case).verdict is Verdict.UNREADABLE for case in CASES if case.legible is Seen.NO)


def test_a_warrant_is_called_unsigned_only_if_it_is_a_court_warrant() -> None:
    for case in CASES:
        if decide(case).verdict is Verdict.UNSIGNED_COURT_WARRANT:
            assert case.court_warrant is Seen.YES, case


def test_not_a_warrant_needs_a_positive_reason() -> None:
    for case in CASES:
        if decide(case).verdict is Verdict.NOT_A_WARRANT:
            assert case.no_warrant is Seen.YES, case


def test_every_rule_decides_some_case() -> None:
    assert {decide(case).id for case in CASES} == {rule.id for rule in RULES}


@pytest.mark.parametrize("condition", ["legible", "line", "agency_form", "court_warrant"])
def test_each_sign_matters(condition: str) -> None:
    """A rule table that forgot a sign would answer alike whatever its value is."""
    differs = False
    for case in CASES:
        values = Line if condition == "line" else Seen
        fields = {name: getattr(case, name) for name in Signs.__dataclass_fields__}
        answers = {decide(Signs(**(fields | {condition: value}))).verdict for value in values}
        differs |= len(answers) > 1
    assert differs


def test_parts_are_joined_as_the_contract_says() -> None:
    court, agency = Verdict.JUDICIAL_WARRANT, Verdict.ADMINISTRATIVE_FORM
    assert joined([Verdict.OTHER_COURT_PAPER, court, Verdict.OTHER_COURT_PAPER]) is court
    assert joined([agency, agency]) is agency
    assert joined([Verdict.NOT_A_WARRANT, agency]) is agency
    assert joined([agency, court]) is Verdict.CONFLICTING
    assert joined([agency, Verdict.UNSIGNED_COURT_WARRANT]) is Verdict.CONFLICTING


def test_beside_a_page_that_could_not_be_read_nothing_is_said_that_a_warrant_would_undo() -> None:
    for other in (Verdict.ADMINISTRATIVE_FORM, Verdict.OTHER_COURT_PAPER, Verdict.NOT_A_WARRANT):
        assert joined([other, Verdict.UNREADABLE]) is Verdict.UNREADABLE


def test_beside_a_paper_that_is_not_known_nothing_is_said_that_a_warrant_would_undo() -> None:
    for other in (Verdict.ADMINISTRATIVE_FORM, Verdict.OTHER_COURT_PAPER, Verdict.NOT_A_WARRANT):
        assert joined([other, Verdict.UNKNOWN_PAPER]) is Verdict.UNKNOWN_PAPER
    assert joined([Verdict.UNKNOWN_PAPER, Verdict.UNREADABLE]) is Verdict.UNREADABLE
    assert joined([Verdict.JUDICIAL_WARRANT, Verdict.UNKNOWN_PAPER]) is Verdict.JUDICIAL_WARRANT


def test_a_joined_court_warrant_holds_no_agency_form() -> None:
    for size in (1, 2, 3):
        for verdicts in product(Verdict, repeat=size):
            answer = joined(verdicts)
            if answer is Verdict.JUDICIAL_WARRANT:
                assert Verdict.ADMINISTRATIVE_FORM not in verdicts
                assert Verdict.CONFLICTING not in verdicts
            if answer in {Verdict.ADMINISTRATIVE_FORM, Verdict.OTHER_COURT_PAPER, Verdict.NOT_A_WARRANT}:
                assert not {Verdict.JUDICIAL_WARRANT, Verdict.UNSIGNED_COURT_WARRANT} & set(verdicts)
