"""Which line issues a paper: labels of initials; entries, headings and sentences that only look like labels."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from tests.builders import page, paper
from tests.pens import Pen, read, scribble
from warrantcheck.assess import assess
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import Signature, SignatureState
from warrantcheck.model.forms import OF_A_COURT, Role
from warrantcheck.model.paper import Page, Via
from warrantcheck.model.verdict import Situation, Verdict

WARRANT = """SUPREME COURT OF THE STATE OF NEW YORK
COUNTY OF KINGS

SEARCH WARRANT

To any police officer of the City of New York: Proof by affidavit having been made this day before me,
you are therefore commanded, between the hours of 6:00 A.M. and 9:00 P.M., to make a search of the premises
at 12 Harbor Street, Brooklyn, New York, and if you find the said property, to bring it before this court."""
REMOVAL = """DEPARTMENT OF HOMELAND SECURITY
U.S. Immigration and Customs Enforcement
WARRANT OF REMOVAL/DEPORTATION
To any immigration officer of the United States Department of Homeland Security:
who entered the United States is subject to removal/deportation from the United States, based upon a final order"""


def sheet(
    text: str, lines: list[tuple[float, str]], signed: int | None, entries: tuple[tuple[float, str], ...] = ()
) -> Page:
    """A paper with lines to sign on at heights, each with its label under it; one of them signed, some with entries."""
    printed = page(text)
    pen, words = Pen(), [replace(word, via=Via.OCR, confidence=0.95) for word in printed.words]
    for at, (height, label) in enumerate(lines):
        pen.line((300, height), (540, height), width=0.8)
        left = 305.0
        for one in label.split():
            words.append(read(one, left, height + 4))
            left = words[-1].box.x1 + 4
        if at == signed:
            scribble(pen, foot=height - 3)
    for height, entry in entries:
        left = 305.0
        for one in entry.split():
            words.append(read(one, left, height - 11))
            pen.letters(left, height - 3, len(one), 5)
            left = words[-1].box.x1 + 4
    return replace(printed, words=tuple(words), raster=pen.raster(), height=792.0)


def issuing(sheet: Page) -> list[Signature]:
    return [one for part in find(paper(sheet), load_knowledge()) for one in part.signatures if one.issues]


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("J.S.C.", Role.JUDGE),
        ("A.J.S.C.", Role.JUDGE),
        ("D.C.", Role.CLERK),
        ("Special Judge", Role.JUDGE),
        ("H.S.C.", None),
    ],
)
@pytest.mark.parametrize("signed", [0, None])
def test_initials_of_a_title_under_a_line_name_who_issues_the_warrant(
    label: str, role: Role | None, signed: int | None
) -> None:
    found = issuing(sheet(WARRANT, [(500.0, label)], signed))
    if role is None:
        assert not [one for one in found if one.state.value == "blank"]
    else:
        assert [(one.role, one.state.value) for one in found] == [(role, "blank" if signed is None else "signed")]


def test_a_title_entered_on_its_own_line_is_no_place_to_sign() -> None:
    lines = [(500.0, "(Signature of immigration officer)"), (540.0, "(Title of immigration officer)")]
    found = issuing(sheet(REMOVAL, lines, 0, ((540.0, "Deportation Officer"),)))
    assert [(one.box.bottom < 501, one.state.value) for one in found] == [(True, "signed")]


def test_a_line_close_under_a_heading_is_the_one_that_issues() -> None:
    text = """IN THE CIRCUIT COURT, FIFTEENTH JUDICIAL CIRCUIT
IN AND FOR POLK COUNTY, FLORIDA

CAPIAS

TO: ALL SHERIFFS OF THE STATE OF FLORIDA
YOU ARE COMMANDED TO ARREST Ada Specimen if found in your county"""
    drawn = sheet(text, [(500.0, "Clerk of the Superior Court")], 0)
    heading = (read("CLERK", 305, 440), read("OF", 336, 440), read("COURT", 352, 440))
    found = issuing(replace(drawn, words=(*drawn.words, *heading)))
    assert [(one.role, one.state.value) for one in found] == [(Role.CLERK, "signed")]


@pytest.mark.parametrize("label", ["By: Deputy Sheriff", "Deputy Sheriff", "Deputy Marshal"])
def test_an_officer_under_a_clerks_heading_signs_for_no_court(label: str) -> None:
    text = """IN THE CIRCUIT COURT, FIFTEENTH JUDICIAL CIRCUIT
IN AND FOR POLK COUNTY, FLORIDA

CAPIAS

TO: ALL SHERIFFS OF THE STATE OF FLORIDA
YOU ARE COMMANDED TO ARREST Ada Specimen if found in your county"""
    drawn = sheet(text, [(500.0, label)], 0)
    heading = (read("CLERK", 305, 440), read("OF", 336, 440), read("COURT", 352, 440))
    found = find(paper(replace(drawn, words=(*drawn.words, *heading))), load_knowledge())
    answer = assess(found, Situation(today=date(2026, 3, 3)), load_knowledge())
    assert answer.verdict is Verdict.UNSIGNED_COURT_WARRANT
    court = [one for part in found for one in part.signatures if one.role in OF_A_COURT]
    assert not [one for one in court if one.state is SignatureState.SIGNED]


def test_a_sentence_that_ends_in_the_word_return_ends_nothing() -> None:
    text = WARRANT + "\nand have then and there this warrant with your\nreturn"
    found = issuing(sheet(text, [(500.0, "Justice of the Supreme Court")], 0))
    assert [(one.role, one.state.value) for one in found] == [(Role.JUDGE, "signed")]


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Justlce of Uhe Suprerne Cuort", Role.JUDGE),
        ("Judpe's sigrofure", Role.JUDGE),
        ("Magtorae Jinkge", Role.JUDGE),
        ("Duputy Cherk", Role.CLERK),
        ("Exccuting ollicer's sigrofure", None),
        ("Prisced sare ated tithe", None),
        ("Imnigratlon Judpe", None),
        ("Qmh loe wertra", None),
    ],
)
@pytest.mark.parametrize("signed", [0, None])
def test_a_distorted_label_names_who_signs_only_if_it_is_clearly_no_others(
    label: str, role: Role | None, signed: int | None
) -> None:
    found = [one for one in issuing(sheet(WARRANT, [(500.0, label)], signed)) if one.role is not None]
    if role is None:
        assert not [one for one in found if one.state.value != "unclear"]
    else:
        assert [(one.role, one.state.value) for one in found] == [(role, "blank" if signed is None else "signed")]


NAMED = WARRANT.replace("SEARCH WARRANT", "JUDGE VIKRAM H FARNSWORTH\n\nSEARCH WARRANT")


@pytest.mark.parametrize(
    ("text", "left_of_it", "issues"),
    [
        pytest.param(NAMED, "JU E VIKRAM H. FARNSWOR", True, id="the judge whom the heading names"),
        pytest.param(NAMED, "Thaddeus Eastman, Assistant Director", False, id="somebody else"),
        pytest.param(WARRANT, "JU E VIKRAM H. FARNSWOR", False, id="a name alone"),
    ],
)
def test_a_name_that_a_signature_runs_over_is_the_judges_where_the_paper_names_that_judge(
    text: str, left_of_it: str, issues: bool
) -> None:
    found = issuing(sheet(text, [(440.0, left_of_it), (540.0, "Clerk's file copy")], 0))
    assert [(one.role, one.state.value) for one in found if one.box.bottom < 480] == [(Role.JUDGE, "signed")] * issues


@pytest.mark.parametrize(
    ("under", "issues"), [("Typed or printed name of judge", True), ("Printed name of affiant", False)]
)
def test_right_over_the_line_of_a_judges_printed_name_that_judge_signs(under: str, issues: bool) -> None:
    found = issuing(sheet(WARRANT, [(460.0, "Cuuniy dtdge of"), (500.0, under), (560.0, "Reference")], 0))
    assert any(one.state is SignatureState.SIGNED for one in found) is issues


@pytest.mark.parametrize(
    ("over", "issues"), [("Kwame Iverson, District Clerk", True), ("Kwame Iverson, Sheriff", False)]
)
def test_a_deputy_signs_for_a_clerk_on_a_line_between_by_and_deputy(over: str, issues: bool) -> None:
    printed = sheet(WARRANT, [(500.0, ""), (560.0, "Reference")], 0)
    words = [*printed.words, read("By", 285.0, 491.0), read("Deputy", 545.0, 491.0)]
    left = 285.0
    for one in over.split():
        words.append(read(one, left, 450.0))
        left = words[-1].box.x1 + 4
    found = issuing(replace(printed, words=tuple(words)))
    assert [(one.role, one.state.value) for one in found] == [(Role.CLERK, "signed")] * issues


def test_on_a_line_prepared_by_somebody_no_warrant_is_issued() -> None:
    printed = sheet(WARRANT, [(500.0, "")], 0)
    said = [read("PREPARED", 300.0, 462.0)]
    for one in ("BY:", "Thaddeus", "Eastman"):
        said.append(read(one, said[-1].box.x1 + 4, 462.0))
    assert not issuing(replace(printed, words=(*printed.words, *said)))
    assert issuing(printed)


@pytest.mark.parametrize("signed", [True, False])
def test_beside_a_cell_that_lists_offices_somebody_signs_whose_label_is_hidden(signed: bool) -> None:
    printed = sheet(WARRANT, [], None)
    pen = Pen()
    pen.line((60, 440), (560, 440), (560, 492), (60, 492), (60, 440), width=0.8)
    for across in (130, 370):
        pen.line((across, 440), (across, 492), width=0.8)
    if signed:
        scribble(pen, x=160, foot=484, wide=120, high=30)
    words = [*printed.words]
    for row, office in enumerate(("Magistrate", "Deputy CSC", "Assistant CSC", "Clerk Of Superior Court")):
        left = 390.0
        for one in office.split():
            words.append(read(one, left, 443.0 + 12 * row))
            left = words[-1].box.x1 + 4
    found = issuing(replace(printed, words=tuple(words), raster=pen.raster()))
    assert [one.state is SignatureState.SIGNED for one in found if one.box.x0 < 360] == [signed]
    assert not any(one.state is SignatureState.SIGNED for one in found if one.box.x0 >= 360)
