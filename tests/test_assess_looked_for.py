"""The four marks: what was seen of them, what was positively not, and what can't be told."""

from __future__ import annotations

from typing import Any

import pytest

from tests.answers import BOX, finding
from warrantcheck.assess.looked_for import looked_for
from warrantcheck.model.claims import SHARED, Claim
from warrantcheck.model.findings import Capacity, Field, Fields, Findings, FormSeen, Signature, SignatureState
from warrantcheck.model.forms import Family, PointsTo, Role, Weight, Where
from warrantcheck.model.paper import Gap, Legibility, Seen
from warrantcheck.model.verdict import MarkId, MarkSeen

COURT = finding("UNITED STATES DISTRICT COURT", form=SHARED, claim=Claim.NAMES_COURT, points_to=PointsTo.NEUTRAL)
AGENCY = finding("DEPARTMENT OF HOMELAND SECURITY", form=SHARED, claim=Claim.NAMES_AGENCY)
LABEL = finding("Judge's signature", form=SHARED, where=Where.SIGNATURE_LABEL, role=Role.JUDGE, issues=True)


def place(role: Role, capacity: Capacity = Capacity.ISSUES, state: SignatureState = SignatureState.SIGNED) -> Signature:
    return Signature(role=role, state=state, page=1, box=BOX, capacity=capacity)


def form(family: Family, seen: Seen = Seen.YES) -> FormSeen:
    return FormSeen(form="x", family=family, kind="x", general=False, seen=seen, first_page=1, last_page=1)


def part(first: int = 1, **changes: Any) -> Findings:
    values: dict[str, Any] = {
        "findings": (),
        "forms": (),
        "signatures": (),
        "fields": Fields(),
        "legibility": Legibility(seen=Seen.YES),
    }
    return Findings(first_page=first, last_page=first, **(values | changes))


def looked(*parts: Findings, main: int = 0, issued: Signature | None = None) -> dict[MarkId, MarkSeen]:
    marks = looked_for(parts, parts[main], issued)
    assert [mark.id for mark in marks] == list(MarkId)
    return {mark.id: mark for mark in marks}


def test_all_four_are_told_of_an_empty_page() -> None:
    assert {mark.seen for mark in looked(part()).values()} == {Seen.NO}


def test_what_was_not_seen_on_a_badly_read_page_cant_be_told() -> None:
    for legibility in (Legibility(seen=Seen.NO), Legibility(seen=Seen.CANT_TELL, reasons=(Gap.GLARE,))):
        assert {mark.seen for mark in looked(part(legibility=legibility)).values()} == {Seen.CANT_TELL}


@pytest.mark.parametrize(
    ("gap", "open_"),
    [
        (Gap.TOP_CUT_OFF, {MarkId.COURT_NAME, MarkId.AGENCY_HEADING}),
        (Gap.BOTTOM_CUT_OFF, {MarkId.JUDGES_LINE, MarkId.OFFICERS_LINE}),
        (Gap.SIDE_CUT_OFF, set()),
    ],
)
def test_a_cut_leaves_open_what_stands_there_and_nothing_else(gap: Gap, open_: set[MarkId]) -> None:
    marks = looked(part(legibility=Legibility(seen=Seen.CANT_TELL, reasons=(gap,))))
    assert {id for id, mark in marks.items() if mark.seen is Seen.CANT_TELL} == open_


def test_a_court_is_told_with_its_district_and_half_a_name_leaves_it_open() -> None:
    court = Field(read_text="UNITED STATES DISTRICT COURT for the District of Samples", value="x", page=1, box=BOX)
    seen = looked(part(findings=(COURT,), fields=Fields(court=court)))[MarkId.COURT_NAME]
    assert (seen.seen, seen.read_text, seen.page) == (Seen.YES, court.read_text, 1)
    half = finding("District of", form=SHARED, claim=Claim.NAMES_COURT, weight=Weight.SUPPORTING)
    assert looked(part(findings=(half,)))[MarkId.COURT_NAME].seen is Seen.CANT_TELL


def test_an_agencys_heading_is_no_courts_name() -> None:
    marks = looked(part(findings=(AGENCY,)))
    assert marks[MarkId.AGENCY_HEADING].read_text == "DEPARTMENT OF HOMELAND SECURITY"
    assert marks[MarkId.COURT_NAME].seen is Seen.NO


@pytest.mark.parametrize("role", [Role.JUDGE, Role.MAGISTRATE, Role.CLERK])
def test_who_may_sign_for_a_court_has_the_judges_line_and_its_label_is_quoted(role: Role) -> None:
    marks = looked(part(findings=(LABEL,), signatures=(place(role),)))
    assert (marks[MarkId.JUDGES_LINE].seen, marks[MarkId.JUDGES_LINE].read_text) == (Seen.YES, "Judge's signature")
    assert marks[MarkId.OFFICERS_LINE].seen is Seen.NO


@pytest.mark.parametrize("role", [Role.IMMIGRATION_OFFICER, Role.IMMIGRATION_JUDGE])
def test_an_immigration_judge_has_an_officers_line(role: Role) -> None:
    marks = looked(part(signatures=(place(role),)))
    assert marks[MarkId.OFFICERS_LINE].seen is Seen.YES
    assert marks[MarkId.JUDGES_LINE].seen is Seen.NO


def test_another_officers_line_is_an_agencys_only_on_an_agencys_form() -> None:
    other = (place(Role.OTHER),)
    assert looked(part(signatures=other))[MarkId.OFFICERS_LINE].seen is Seen.NO
    of_agency = part(signatures=other, forms=(form(Family.AGENCY_FORM),))
    assert looked(of_agency)[MarkId.OFFICERS_LINE].seen is Seen.YES


def test_the_line_that_issues_comes_before_one_for_an_oath_and_as_the_answer_has_it() -> None:
    unclear = place(Role.JUDGE, state=SignatureState.UNCLEAR)
    lines = (place(Role.JUDGE, Capacity.SWEARS), place(Role.JUDGE))
    assert looked(part(signatures=lines), issued=unclear)[MarkId.JUDGES_LINE].signature == unclear


@pytest.mark.parametrize("capacity", [Capacity.SERVES, Capacity.RECEIVES])
def test_who_serves_or_receives_a_paper_has_no_judges_line(capacity: Capacity) -> None:
    assert looked(part(signatures=(place(Role.JUDGE, capacity),)))[MarkId.JUDGES_LINE].seen is Seen.NO


def test_a_courts_warrant_whose_line_was_not_found_may_have_it_all_the_same() -> None:
    assert looked(part(forms=(form(Family.COURT_WARRANT),)))[MarkId.JUDGES_LINE].seen is Seen.CANT_TELL


def test_of_several_papers_the_one_that_decided_comes_first_and_the_others_count() -> None:
    court, agency = part(1, findings=(COURT,)), part(2, findings=(finding("ICE", claim=Claim.NAMES_AGENCY, page=2),))
    marks = looked(court, agency, main=1)
    assert (marks[MarkId.COURT_NAME].page, marks[MarkId.AGENCY_HEADING].page) == (1, 2)
