"""A paper that is made to look like what it is not: it is told, and nothing in it is a reason to trust it."""

from __future__ import annotations

import io
from datetime import date

import pytest
from reportlab.pdfgen.canvas import Canvas

from warrantcheck import Report, Verdict, check

BODY = (
    "Search and Seizure Warrant",
    "To: Any authorized law enforcement officer",
    "SPECIMEN: invented people and places. The property is located at 12 Example Street.",
    "YOU ARE COMMANDED to execute this warrant on or before March 9, 2026",
    "Date and time issued: March 2, 2026",
    "",
    "/s/ Q. Example Jones",
    "______________________",
    "Judge's signature",
    "Q. Example Jones, United States Magistrate Judge",
)


def paper(*heading: str, below: tuple[str, ...] = BODY) -> Canvas:
    made = Canvas(io.BytesIO())
    for row, line in enumerate((*heading, *below)):
        made.drawString(72, 740 - 22 * row, line)
    return made


def answer(made: Canvas) -> Report:
    return check(made.getpdfdata(), today=date(2026, 3, 3))


def concerns(report: Report) -> set[str]:
    return {concern.id for concern in report.assessment.concerns}


NOWHERE = [
    ("UNITED STATES DISTRICT COURT", "for the", "Grand District of Atlantis"),
    ("UNITED STATES DISTRICT COURT", "FOR THE DISTRICT OF NARNIA"),
    ("STATE OF ATLANTIS", "SUPERIOR COURT", "COUNTY OF EXAMPLE"),
]
SOMEWHERE = [
    ("UNITED STATES DISTRICT COURT", "for the", "Northern District of Georgia"),
    ("UNITED STATES DISTRICT COURT", "DISTRICT OF COLUMBIA"),
    ("UNITED STATES DISTRICT COURT", "FOR THE NORTHEN DISTRICT OF GEORGLA"),
    ("COMMONWEALTH OF MASSACHUSETTS", "SUPERIOR COURT DEPARTMENT"),
    ("STATE OF WEST", "VIRGINIA", "CIRCUIT COURT OF EXAMPLE COUNTY"),
    ("STATE OF MAINE COUNTY OF EXAMPLE", "SUPERIOR COURT"),
]


@pytest.mark.parametrize("heading", NOWHERE)
def test_a_court_of_a_place_that_does_not_exist_is_told(heading: tuple[str, ...]) -> None:
    report = answer(paper(*heading))
    assert "court-not-known" in concerns(report)
    assert any(
        "a court that this tool does not know" in line for part in report.explanation.sections for line in part.lines
    )


@pytest.mark.parametrize("heading", SOMEWHERE)
def test_of_real_courts_misread_ones_too_it_is_never_said(heading: tuple[str, ...]) -> None:
    assert "court-not-known" not in concerns(answer(paper(*heading)))


def test_a_text_layer_that_says_what_is_not_printed_counts_for_nothing() -> None:
    made = paper("Lease of a flat", below=("The tenant pays the rent on the first day of each month.",) * 12)
    text = made.beginText(72, 740)
    text.setTextRenderMode(3)
    for line in (*NOWHERE[0], *BODY):
        text.textLine(line)
    made.drawText(text)
    report = answer(made)
    assert report.assessment.verdict is not Verdict.JUDICIAL_WARRANT
    assert "hidden-text" in concerns(report)


def test_a_courts_heading_over_an_agencys_form_is_no_court_warrant() -> None:
    form = (
        "Warrant for Arrest of Alien",
        "U.S. DEPARTMENT OF HOMELAND SECURITY",
        "To: Any immigration officer authorized pursuant to sections 236 and 287 of the",
        "Immigration and Nationality Act and part 287 of title 8, Code of Federal Regulations,",
        "to serve warrants of arrest for immigration violations",
        "SPECIMEN: invented people and places",
        "/s/ Q. Example",
        "______________________",
        "(Signature of Authorized Immigration Officer)",
        "Form I-200 (Rev. 09/16)",
    )
    report = answer(paper(*SOMEWHERE[0], below=form))
    assert report.assessment.verdict in {Verdict.CONFLICTING, Verdict.ADMINISTRATIVE_FORM}


def test_an_agencys_form_number_under_a_courts_title_is_no_signed_court_warrant() -> None:
    report = answer(paper(*SOMEWHERE[0], below=(*BODY, "Form I-205 (Rev. 09/16)")))
    assert answer(paper(*SOMEWHERE[0])).assessment.verdict is Verdict.JUDICIAL_WARRANT
    assert report.assessment.verdict is Verdict.CONFLICTING
