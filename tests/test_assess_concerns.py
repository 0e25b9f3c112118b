"""Which concerns are raised, and, as important, which are not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from tests.answers import BOX, part, shipped
from warrantcheck.assess.asked import asked
from warrantcheck.assess.concerns import concerns
from warrantcheck.model.findings import (
    Attachment,
    Basis,
    Capacity,
    Field,
    Fields,
    Findings,
    SearchLimit,
    Signature,
    SignatureState,
)
from warrantcheck.model.forms import Role
from warrantcheck.model.paper import Legibility, Seen
from warrantcheck.model.verdict import Situation, Verdict

TODAY = date(2026, 3, 5)
COURT = Verdict.JUDICIAL_WARRANT


STRUCK = Signature(
    role=Role.JUDGE, state=SignatureState.UNCLEAR, page=1, box=BOX, capacity=Capacity.ISSUES, basis=Basis.STRUCK
)


def entry(value: str, page: int = 1) -> Field:
    return Field(read_text=value, value=value, page=page, box=BOX)


def raised(
    verdict: Verdict = COURT,
    kind: str | None = "search",
    *,
    fields: Fields | None = None,
    address: str | None = None,
    name: str | None = None,
    **changes: Any,
) -> dict[str, int | None]:
    """Concerns of one part by id, with their pages."""
    values: dict[str, Any] = {
        "first_page": 1,
        "last_page": 2,
        "findings": (),
        "forms": (),
        "signatures": (),
        "fields": fields or Fields(),
        "legibility": Legibility(seen=Seen.YES),
    }
    found = Findings(**(values | changes))
    situation = Situation(today=TODAY, address=address, name=name)
    assessed = replace(part(verdict, kind), asked=asked(found.fields, situation, shipped()))
    return {one.id: one.page for one in concerns(((found, assessed),), situation)}


@pytest.mark.parametrize(
    ("kind", "last", "wanted"),
    [
        ("search", "2026-03-04", True),
        ("search", "2026-03-05", False),
        ("search", "2026-03-06", False),
        ("inspection", "2026-03-04", True),
        ("arrest", "2026-03-04", False),
    ],
)
def test_a_warrant_is_expired_only_after_its_printed_last_day_and_an_arrest_warrant_never(
    kind: str, last: str, wanted: bool
) -> None:
    assert ("expired" in raised(kind=kind, fields=Fields(execute_by=entry(last)))) is wanted


@pytest.mark.parametrize(
    ("issued", "within", "wanted"),
    [
        ("2026-03-02", "PT48H", True),
        ("2026-03-03", "PT48H", False),
        ("2026-02-22", "P10D", True),
        ("2026-02-23", "P10D", False),
        (None, "P10D", False),
    ],
)
def test_days_from_the_issue_are_over_only_where_that_day_was_read(
    issued: str | None, within: str, wanted: bool
) -> None:
    fields = Fields(issued=entry(issued) if issued else None, execute_within=entry(within))
    assert ("expired" in raised(kind="search", fields=fields)) is wanted


@pytest.mark.parametrize("verdict", [one for one in Verdict if one is not Verdict.NOT_A_WARRANT])
def test_a_mark_of_having_been_used_or_taken_back_is_told_of_every_paper_with_its_page(verdict: Verdict) -> None:
    told = raised(verdict, None, taken_back=2, used_up=1)
    assert (told["taken-back"], told["used-up"]) == (2, 1)


def test_a_flyer_that_speaks_of_voided_papers_raises_nothing() -> None:
    assert not {"taken-back", "used-up"} & set(raised(Verdict.NOT_A_WARRANT, None, taken_back=1, used_up=1))


def test_without_a_printed_last_day_nothing_is_expired_however_old() -> None:
    assert "expired" not in raised(fields=Fields(issued=entry("2019-01-01")))


FEDERAL = SearchLimit(where="federal", days=14)


@pytest.mark.parametrize(
    ("kind", "issued", "last", "limit", "wanted"),
    [
        ("search", "2026-02-18", None, FEDERAL, True),
        ("search", "2026-02-19", None, FEDERAL, False),  # the fourteenth day
        ("search", None, None, FEDERAL, True),
        ("search", "2026-02-18", "2026-03-06", FEDERAL, False),
        ("search", "2026-02-18", None, None, False),
        ("search", "2026-02-17", None, None, True),
        ("search", None, None, None, False),
        ("inspection", "2019-01-01", None, FEDERAL, False),
        ("arrest", "2019-01-01", None, FEDERAL, False),
        ("tracking", "2019-01-01", None, FEDERAL, False),
    ],
)
def test_the_last_day_of_a_search_warrant_is_asked_for_where_none_is_printed_and_never_of_an_arrest_warrant(
    kind: str, issued: str | None, last: str | None, limit: SearchLimit | None, wanted: bool
) -> None:
    fields = Fields(issued=entry(issued) if issued else None, execute_by=entry(last) if last else None)
    told = raised(kind=kind, fields=fields, limit=limit)
    assert ("no-last-day" in told) is wanted
    assert "expired" not in told


def test_a_paper_whose_attachments_are_all_there_misses_none() -> None:
    assert "attachment-missing" not in raised(attachments=(Attachment(name="Attachment A", page=3),))


@pytest.mark.parametrize(("name", "concern"), [("issued", "date-missing"), ("address", "address-missing")])
def test_an_entry_is_missing_only_where_its_place_was_seen_empty(name: str, concern: str) -> None:
    assert raised(empty_entries=((name, 2),))[concern] == 2
    assert concern not in raised()
    assert concern not in raised(kind="arrest", empty_entries=((name, 2),))
    assert concern not in raised(Verdict.ADMINISTRATIVE_FORM, "immigration-arrest", empty_entries=((name, 2),))


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("100 Example Street, Apt 14", True),
        ("100 Example Avenue, Apt 4", True),
        ("100 Example St #4, Springfield", False),
        ("100 Example Street", False),
        (None, False),
    ],
)
def test_only_an_address_that_surely_differs_is_told(given: str | None, wanted: bool) -> None:
    fields = Fields(address=entry("100 Example Street, Apt 4, Springfield, IL"))
    assert ("address-mismatch" in raised(fields=fields, address=given)) is wanted


def test_an_address_that_was_not_read_is_no_mismatch() -> None:
    assert "address-mismatch" not in raised(address="100 Example Street, Apt 14")


@pytest.mark.parametrize(
    ("given", "wanted"), [("Devon Other", True), ("FICTIONAL, Marisol", False), ("Fictional", False), (None, False)]
)
def test_only_a_name_that_surely_differs_is_told(given: str | None, wanted: bool) -> None:
    fields = Fields(person=entry("Marisol Fictional"))
    assert ("name-mismatch" in raised(kind="arrest", fields=fields, name=given)) is wanted


def test_an_arrest_warrant_is_told_from_a_search_warrant() -> None:
    assert "arrest-only" in raised(kind="arrest")
    assert "arrest-only" not in raised(kind="search")


def test_a_clerks_signature_is_told_only_on_a_courts_warrant() -> None:
    clerk = Signature(role=Role.CLERK, state=SignatureState.SIGNED, page=2, box=BOX, capacity=Capacity.ISSUES)
    assert raised(kind="arrest", signatures=(clerk,))["clerk-signed"] == 2
    assert "clerk-signed" not in raised(Verdict.OTHER_COURT_PAPER, "subpoena", signatures=(clerk,))


@pytest.mark.parametrize(
    ("changes", "concern"),
    [
        ({"specimen": True}, "specimen"),
        ({"filing_copy": True}, "filing-copy"),
        ({"continues": True}, "page-missing"),
        ({"attachments": (Attachment(name="Attachment A", page=None),)}, "attachment-missing"),
        ({"struck_out": 1}, "struck-out"),
        ({"signatures": (STRUCK,)}, "struck-out"),
        ({"hidden_text": True}, "hidden-text"),
        ({"legibility": Legibility(seen=Seen.CANT_TELL, reasons=("top-cut-off",))}, "page-missing"),
    ],
)
def test_what_was_found_on_the_paper_is_told(changes: dict[str, Any], concern: str) -> None:
    assert concern in raised(**changes)
    assert concern not in raised()
