"""All that the tables can answer, for any facts: what must never happen, walked through as boxes of that space."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import pairwise, product
from math import prod
from typing import Any

import pytest

from tests.boxes import Box, any_of, projected, reach, shared, space_of
from warrantcheck.assess import joined
from warrantcheck.assess.tables import first
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.facts import Answers, Case, Facts, Gaps, Head, Known, Line, Read, Text, Titled, Voice
from warrantcheck.model.findings import Like
from warrantcheck.model.paper import Seen
from warrantcheck.model.rows import Row
from warrantcheck.model.verdict import Verdict

QUESTIONS, RULES = load_knowledge().questions, load_knowledge().rules
SPACE = space_of(Facts)
CASES = tuple(
    Case(**dict(zip(Case.__struct_fields__, values, strict=True)))
    for values in product(Seen, Seen, Seen, Seen, Seen, Line, Answers, Answers)
)


@cache
def boxes(question: str, answer: Seen) -> tuple[Box, ...]:
    """The boxes of facts for which a question has an answer."""
    decided, _ = reach(QUESTIONS[question], SPACE)
    return tuple(box for row in QUESTIONS[question] if row.answer is answer for box in decided[row.id])


def both(some: Iterable[Box], others: Sequence[Box]) -> list[Box]:
    return [inside for one in some for other in others if (inside := shared(one, other)) is not None]


@cache
def judicial() -> tuple[Box, ...]:
    """The boxes of facts that end as `judicial-warrant`."""
    found = [{**SPACE, "line": any_of(Line.SIGNED)}]
    wanted = {"court_warrant": Seen.YES, "read": Seen.YES, "agency_form": Seen.NO, "other_paper": Seen.NO}
    for question, answer in (*wanted.items(), ("no_warrant", Seen.NO)):
        found = both(found, boxes(question, answer))
    return tuple(found)


@pytest.mark.parametrize("table", [*QUESTIONS.values(), RULES], ids=[*QUESTIONS, "rules"])
def test_every_row_decides_something_and_nothing_is_left_over(table: Sequence[Row[Any]]) -> None:
    decided, left = reach(table, space_of(Case) if table is RULES else SPACE)
    assert [row for row, found in decided.items() if not found] == []
    assert left == []
    assert len({row.id for row in table}) == len(table)


def test_the_tables_see_hundreds_of_millions_of_cases(record_property: pytest.RecordProperty) -> None:
    cases = prod(len(values) for values in SPACE.values())
    record_property("cases", cases)
    assert cases > 100_000_000


def test_a_signed_court_warrant_is_said_of_exactly_these_facts() -> None:
    assert judicial()
    assert projected(judicial(), "warrant") == any_of(Known.MARKED, Known.WORDED, Known.HALF, Known.NONE)
    assert projected(judicial(), "line") == any_of(Line.SIGNED)
    assert projected(judicial(), "agency") == any_of(Known.NONE)
    assert projected(judicial(), "officer") == any_of(Answers.NO)
    assert projected(judicial(), "agency_speaks") == any_of(Voice.SOME, Voice.NONE)
    assert projected(judicial(), "head") == any_of(Head.COURT, Head.STATE, Head.NOBODY)
    assert projected(judicial(), "conveys") == any_of(Answers.NO)
    assert projected(judicial(), "read") == any_of(Read.WELL, Read.POORLY)
    assert projected(judicial(), "text") <= any_of(Text.NONE, Text.FIRST, Text.HALF, Text.BESIDE)


def test_without_a_known_form_it_takes_a_courts_or_a_states_name_and_a_title_or_a_command() -> None:
    """What may decide without any form's wording is the law's own structure, and rests on no unconfirmed words. All its
    words together may stand for a name that was not made out, never for both title and command."""
    structure = [box for box in judicial() if box["warrant"] & any_of(Known.HALF, Known.NONE)]
    alike = any_of(Like.WARRANT)
    for box in structure:
        unknown = {**box, "warrant": box["warrant"] & any_of(Known.HALF, Known.NONE)}
        titled = unknown["title"] <= any_of(Titled.WARRANT)
        lets_in = unknown["title"] <= any_of(Titled.ORDER_IN) and unknown["like"] <= alike
        commanded = unknown["commands"] <= any_of(Answers.YES)
        below = unknown["below"] <= any_of(Answers.YES) and unknown["like"] <= alike
        assert titled or commanded or lets_in or below, box
        named = unknown["head"] <= any_of(Head.COURT, Head.STATE)
        assert named or (unknown["like"] <= alike and (titled or (lets_in and commanded))), box
        other = unknown["title"] <= any_of(Titled.WARRANT, Titled.ORDER, Titled.ORDER_IN, Titled.NONE)
        assert other or ((commanded or below) and unknown["like"] <= alike), box
        likely = any_of(Like.WARRANT, Like.UNSURE)
        assert unknown["like"] <= (likely | {Like.PAPER} if titled and commanded else likely), box
        well = unknown["read"] <= any_of(Read.WELL)
        assert well or (titled and commanded and unknown["like"] <= alike), box


def test_what_was_read_poorly_is_called_signed_only_with_all_that_decides_and_no_word_of_an_agency() -> None:
    for box in judicial():
        if box["read"] & any_of(Read.POORLY):
            poor = [one for one in both([box], boxes("read", Seen.YES)) if one["read"] & any_of(Read.POORLY)]
            for one in poor:
                assert one["read"] == any_of(Read.POORLY)
                assert one["agency_speaks"] <= any_of(Voice.NONE), one
                marked = one["warrant"] <= any_of(Known.MARKED) and one["head"] <= any_of(Head.COURT)
                alike = one["like"] <= any_of(Like.WARRANT) and one["title"] <= any_of(Titled.WARRANT)
                assert marked or (alike and one["commands"] <= any_of(Answers.YES)), one
                whole = one["gaps"] <= any_of(Gaps.NONE, Gaps.HARMLESS, Gaps.FOOT)
                assert whole or (one["gaps"] <= any_of(Gaps.TOP) and one["head"] <= any_of(Head.COURT)), one


def no_warrant_although(**facts: frozenset[StrEnum]) -> set[str]:
    """The rows that say "no court's warrant" for some of these facts."""
    decided, _ = reach(QUESTIONS["court_warrant"], {**SPACE, **facts})
    return {row.id for row in QUESTIONS["court_warrant"] if row.answer is Seen.NO and decided[row.id]}


def test_the_rows_that_say_no_court_warrant_although_one_is_half_known_and_the_line_is_signed() -> None:
    """These are the sentences to read to a lawyer."""
    assert no_warrant_although(warrant=any_of(Known.HALF), line=any_of(Line.SIGNED)) == {
        "shown-in-a-text",
        "other-title",
    }
    assert no_warrant_although(warrant=any_of(Known.MARKED), line=any_of(Line.SIGNED)) == set()


def test_the_rows_that_say_no_agency_form_although_an_agency_heads_it() -> None:
    decided, _ = reach(QUESTIONS["agency_form"], {**SPACE, "head": any_of(Head.AGENCY)})
    said = {row.id for row in QUESTIONS["agency_form"] if row.answer is Seen.NO and decided[row.id]}
    assert said == {"quoted-by-a-text", "card", "agreement-or-policy", "like-other-papers-of-courts"}


# Of each fact the values from the least sign of an agency to the most.
TOWARD_AN_AGENCY: dict[str, tuple[StrEnum, ...]] = {
    "agency": (Known.NONE, Known.HALF, Known.WORDED, Known.MARKED),
    "officer": (Answers.NO, Answers.YES),
    "agency_speaks": (Voice.NONE, Voice.SOME, Voice.OWN),
    "head": (Head.COURT, Head.BOTH, Head.AGENCY),
}


def moved(some: Iterable[Box], fact: str, before: StrEnum, after: StrEnum) -> list[Box]:
    """Boxes in which one fact changes from one value to another."""
    return [{**box, fact: any_of(after)} for box in some if before in box[fact]]


@pytest.mark.parametrize("fact", TOWARD_AN_AGENCY)
def test_a_further_sign_of_an_agency_never_moves_an_answer_toward_a_signed_court_warrant(fact: str) -> None:
    order = TOWARD_AN_AGENCY[fact]
    for less, more in pairwise(order):
        ends = [box for box in judicial() if more in box[fact]]
        back = moved(ends, fact, more, less)
        reached = both(back, judicial())
        assert volume(reached) == volume(back), (fact, less, more)


def volume(some: Iterable[Box]) -> int:
    return sum(prod(len(values) for values in box.values()) for box in some)


# Of each fact a value that says less was seen than the other.
LESS_SEEN: tuple[tuple[str, StrEnum, StrEnum], ...] = (
    ("read", Read.WELL, Read.POORLY),
    ("gaps", Gaps.NONE, Gaps.OTHER),
    ("gaps", Gaps.NONE, Gaps.TOP),
    ("whole", Answers.YES, Answers.NO),
    ("agency", Known.MARKED, Known.HALF),
    ("agency", Known.HALF, Known.NONE),
    ("head", Head.AGENCY, Head.NOBODY),
    ("head", Head.COURT, Head.NOBODY),
    ("officer", Answers.YES, Answers.NO),
    ("agency_speaks", Voice.OWN, Voice.NONE),
)


@cache
def answered(question: str, answer: Seen, fact: str, value: StrEnum) -> tuple[Box, ...]:
    """The boxes with one value of one fact for which a question has an answer."""
    return tuple(both([{**SPACE, fact: any_of(value)}], boxes(question, answer)))


@pytest.mark.parametrize(("fact", "more", "less"), LESS_SEEN)
def test_less_seen_never_turns_an_agencys_form_into_a_court_warrant(fact: str, more: StrEnum, less: StrEnum) -> None:
    """Asked from the end, for those boxes are few: what is called signed with less seen was no agency's form before."""
    before = moved(judicial(), fact, less, more)
    for question, answer in (("agency_form", Seen.YES), ("court_warrant", Seen.NO), ("other_paper", Seen.NO)):
        before = both(before, answered(question, answer, fact, more))
    assert before == []


@pytest.mark.parametrize(("more", "less"), [(Read.WELL, Read.POORLY)])
def test_what_may_be_a_court_warrant_is_none_no_more_for_being_read_worse(more: Read, less: Read) -> None:
    maybe = [*boxes("court_warrant", Seen.CANT_TELL), *boxes("court_warrant", Seen.YES)]
    assert both(moved(maybe, "read", more, less), boxes("court_warrant", Seen.NO)) == []


def test_a_court_warrant_is_said_only_if_read_signed_not_taken_back_and_without_a_sign_of_an_agency() -> None:
    for case in CASES:
        if first(RULES, case).answer is Verdict.JUDICIAL_WARRANT:
            assert case.read is Seen.YES, case
            assert case.line is Line.SIGNED, case
            assert case.court_warrant is Seen.YES, case
            assert {case.agency_form, case.other_paper, case.no_warrant} == {Seen.NO}, case
            assert case.taken_back is Answers.NO, case
            assert case.unread_stamp is Answers.NO, case


def test_no_case_with_an_agency_form_seen_is_a_court_warrant() -> None:
    for case in CASES:
        if case.agency_form is not Seen.NO:
            assert first(RULES, case).answer not in {Verdict.JUDICIAL_WARRANT, Verdict.UNSIGNED_COURT_WARRANT}, case


def test_no_case_with_a_court_warrant_seen_or_possibly_seen_is_called_anything_less() -> None:
    less = {Verdict.ADMINISTRATIVE_FORM, Verdict.OTHER_COURT_PAPER, Verdict.NOT_A_WARRANT}
    for case in CASES:
        if case.court_warrant is not Seen.NO:
            assert first(RULES, case).answer not in less, case


def test_nothing_is_said_about_what_could_not_be_read_and_what_was_read_is_never_called_unreadable() -> None:
    assert all(first(RULES, case).answer is Verdict.UNREADABLE for case in CASES if case.read is Seen.NO)
    assert all(first(RULES, case).answer is not Verdict.UNREADABLE for case in CASES if case.read is Seen.YES)


def test_a_warrant_is_called_unsigned_only_if_it_is_a_court_warrant() -> None:
    for case in CASES:
        if first(RULES, case).answer is Verdict.UNSIGNED_COURT_WARRANT:
            assert case.court_warrant is Seen.YES, case


def test_not_a_warrant_needs_a_positive_reason() -> None:
    for case in CASES:
        if first(RULES, case).answer is Verdict.NOT_A_WARRANT:
            assert case.no_warrant is Seen.YES, case


def test_conflicting_is_said_only_of_signs_that_disagree() -> None:
    for case in CASES:
        if first(RULES, case).answer is Verdict.CONFLICTING:
            seen = [case.court_warrant, case.agency_form, case.other_paper, case.no_warrant]
            marked = Answers.YES in {case.taken_back, case.unread_stamp}
            assert sum(one is not Seen.NO for one in seen) > 1 or marked, case


def test_an_answer_that_leaves_it_open_is_never_settled() -> None:
    open_ = {Verdict.UNKNOWN_PAPER, Verdict.UNREADABLE}
    assert not [row.id for row in RULES if row.answer in open_ and row.firm]


def test_no_fact_asks_another() -> None:
    """One fact, one function: a call between them would hide a judgement from the tables."""
    tree = ast.parse(files("warrantcheck.assess").joinpath("facts.py").read_text(encoding="utf-8"))
    made = set(Facts.__struct_fields__)
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.name in made:
            called = {
                node.func.id
                for node in ast.walk(function)
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            }
            assert called & made <= {"line"} & {function.name}, function.name


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


def test_a_joined_court_warrant_holds_no_agency_form() -> None:
    for size in (1, 2, 3):
        for verdicts in product(Verdict, repeat=size):
            answer = joined(verdicts)
            if answer is Verdict.JUDICIAL_WARRANT:
                assert Verdict.ADMINISTRATIVE_FORM not in verdicts
                assert Verdict.CONFLICTING not in verdicts
            if answer in {Verdict.ADMINISTRATIVE_FORM, Verdict.OTHER_COURT_PAPER, Verdict.NOT_A_WARRANT}:
                assert not {Verdict.JUDICIAL_WARRANT, Verdict.UNSIGNED_COURT_WARRANT} & set(verdicts)
