"""Papers on which the obvious check goes wrong, in four renderings; and papers invented to mislead."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from functools import cache

import pytest
from msgspec.structs import replace

from tests.builders import page, paper
from tests.papers import (
    ADMIN,
    BY_JUDGE,
    CONFLICT,
    COURT,
    LOOKALIKES,
    NOBODY,
    OTHER,
    TRAPS,
    UNSIGNED,
    Trap,
    filled,
    text,
)
from tests.recorded import Recorded
from tests.renderings import answer as answer_to
from tests.trap_table import rows, verdict_in
from warrantcheck.assess import assess
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.paper import Seen, Via
from warrantcheck.model.verdict import Assessment, Situation

EVERY_PICTURE = bool(os.environ.get("WARRANTCHECK_EVERY_PICTURE"))
PICTURED = [
    pytest.param(trap, rendering, id=f"{trap.id} {rendering}")
    for trap in TRAPS
    for rendering in ("scan", "photo")
    if rendering in trap.often or EVERY_PICTURE
]
SOME = PICTURED if EVERY_PICTURE else PICTURED[::4]
ALL = (*TRAPS, *LOOKALIKES)
DIGITAL = [trap for trap in ALL if EVERY_PICTURE or not trap.slow]
each = pytest.mark.parametrize("trap", ALL, ids=[trap.id for trap in ALL])


def read_all(by: Mapping[str, Recorded]) -> None:
    """Reads what the tests below read, for the record."""
    for trap, rendering in [*((trap, "digital") for trap in DIGITAL), *(one.values for one in SOME)]:
        answer_to(trap, rendering, by)


@cache
def table() -> dict[str, list[str]]:
    return rows()


@each
def test_the_words_alone_mislead_nobody(trap: Trap) -> None:
    found = answer_to(trap, "text")
    assert found.verdict.value in trap.safe, (found.reason.rule, found.form)
    if trap in TRAPS:
        assert found.verdict.value == verdict_in(table(), trap, "text"), "docs/traps.md: python -m tests.trap_table"


@pytest.mark.parametrize("trap", DIGITAL, ids=[trap.id for trap in DIGITAL])
def test_a_digital_page_gets_the_right_answer(trap: Trap) -> None:
    found = answer_to(trap, "digital")
    assert found.verdict.value in trap.honest, (found.reason.rule, found.form)
    assert trap.form in {None, found.form}
    assert set(trap.concerns) <= {concern.id for concern in found.concerns}
    if trap.parts:
        assert tuple(part.verdict.value for part in found.parts) == trap.parts
    if trap in TRAPS:
        assert found.verdict.value == verdict_in(table(), trap, "digital"), "docs/traps.md: python -m tests.trap_table"


@pytest.mark.parametrize(("trap", "rendering"), SOME)
def test_a_picture_is_answered_right_or_safely_undecided(trap: Trap, rendering: str) -> None:
    found = answer_to(trap, rendering)
    assert found.verdict.value in trap.safe, (found.reason.rule, found.form, found.legibility)


def test_the_table_has_every_trap_and_no_unsafe_answer() -> None:
    assert list(table()) == [trap.id for trap in TRAPS]
    for trap in TRAPS:
        assert {verdict_in(table(), trap, rendering) for rendering in ("scan", "photo")} <= trap.safe
        assert verdict_in(table(), trap, "digital") in trap.honest
        assert table()[trap.id][1:3] == [trap.what, " or ".join(trap.right)]


def answer(*texts: str, fill: dict[str, str] = NOBODY) -> Assessment:
    pages = [page(filled(text, fill), number) for number, text in enumerate(texts, 1)]
    return assess(find(paper(*pages), load_knowledge()), Situation(today=date(2026, 3, 15)), load_knowledge())


def test_an_officers_title_on_a_courts_line_is_a_contradiction() -> None:
    fill = NOBODY | {
        "signed": "/s/ Casey Example",
        "name": "Casey Example, Supervisory Detention and Deportation Officer",
    }
    assert answer(text("ao93"), fill=fill).verdict == CONFLICT


def test_a_court_heading_on_an_agencys_form_is_a_contradiction() -> None:
    assert answer("UNITED STATES DISTRICT COURT\nNorthern District of Georgia\n" + text("i200")).verdict == CONFLICT


def test_a_bundle_of_an_agencys_papers_stays_an_agencys_whatever_judges_it_names() -> None:
    found = answer(text("i247a"), text("i200"), text("hearing"), text("eoir-order"))
    assert found.verdict == ADMIN
    assert [part.form for part in found.parts] == ["i-247a", "i-200", "eoir-hearing-notice", "eoir-order"]
    assert "several-papers" in {concern.id for concern in found.concerns}


def test_both_pages_of_a_form_are_one_part() -> None:
    assert len(answer(text("i205"), text("i205-page-2")).parts) == 1
    assert len(answer(text("ao93"), text("ao93-page-2"), fill=BY_JUDGE).parts) == 1


def test_an_agencys_form_together_with_a_courts_warrant_is_conflicting() -> None:
    assert answer(text("i200"), text("ao93"), fill=BY_JUDGE).verdict == CONFLICT


def test_an_application_before_its_warrant_does_not_change_the_warrants_answer() -> None:
    found = answer(text("ao106"), text("ao93"), text("ao93-page-2"), fill=BY_JUDGE)
    assert found.verdict == COURT
    assert [part.verdict for part in found.parts] == [OTHER, COURT]


def test_a_flyer_on_top_of_a_form_does_not_change_the_forms_answer() -> None:
    assert answer(text("flyer"), text("i200")).verdict == ADMIN


def test_the_magistrate_named_for_the_return_is_no_signature() -> None:
    named = text("ao93").replace("______________________", "Jordan Placeholder")
    assert answer(named).verdict == UNSIGNED


@pytest.mark.parametrize(
    ("reasons", "expected"),
    [
        pytest.param(("glare",), COURT, id="glare"),
        pytest.param(("bottom-cut-off",), COURT, id="foot cut off"),
        pytest.param(("top-cut-off",), UNSIGNED, id="top cut off"),
        pytest.param(("glare", "too-blurred"), UNSIGNED, id="glare and blur"),
    ],
)
def test_what_hides_nothing_that_decides_hinders_no_answer(reasons: tuple[str, ...], expected: str) -> None:
    poor = page(filled(text("ao93"), BY_JUDGE), legible=Seen.CANT_TELL, reasons=reasons)
    answer = assess(find(paper(poor), load_knowledge()), Situation(today=date(2026, 3, 15)), load_knowledge())
    assert answer.verdict == expected
    assert answer.signature is not None
    assert answer.signature.state == "signed"  # the evidence stays what it is: the verdict says whether it suffices


def test_glare_on_a_form_with_an_agencys_words_leaves_it_open() -> None:
    mixed = (
        filled(text("ao93"), BY_JUDGE)
        + "\n\nU.S. Immigration and Customs Enforcement\n(Signature of immigration officer)"
    )
    poor = page(mixed, legible=Seen.CANT_TELL, reasons=("glare",))
    assert (
        assess(find(paper(poor), load_knowledge()), Situation(today=date(2026, 3, 15)), load_knowledge()).verdict
        != COURT
    )


@pytest.mark.parametrize(
    ("text", "printed", "read", "form"),
    [
        pytest.param(text("ao93"), "AO 93", "AO 91", "ao-93", id="AO 93"),
        pytest.param(text("i200"), "I-200", "I-205", "i-200", id="I-200"),
    ],
)
def test_a_digit_of_the_forms_number_that_ocr_read_wrong_makes_no_second_paper(
    text: str, printed: str, read: str, form: str
) -> None:
    assert printed in text
    by_ocr = page(filled(text, BY_JUDGE).replace(printed, read))
    by_ocr = replace(by_ocr, words=tuple(replace(word, via=Via.OCR) for word in by_ocr.words))
    found = find(paper(by_ocr), load_knowledge())
    assert [one.form for one in found[0].forms] == [form]
