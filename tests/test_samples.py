"""Each sample gets the answer that a person gave it by hand, in words that the schema allows."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache
from typing import Any

import jsonschema
import pytest
from msgspec.structs import replace

from tests.answers import PLACES, spanish_sentences_in
from tests.readings import ALL, reading, today_of
from tests.test_data_messages import FORBIDDEN as NEVER
from tests.test_data_messages import QUOTED, brief_of, sentences_in
from tests.test_show_terminal import LINES
from tests.test_translations import FORBIDDEN as NEVER_IN_SPANISH
from tests.test_translations import screen
from warrantcheck import load_knowledge
from warrantcheck.explain import call_note, explain
from warrantcheck.model.verdict import Situation
from warrantcheck.show.as_json import document, envelope, schema
from warrantcheck.show.terminal import show_report


@cache
def answer(name: str) -> dict[str, Any]:
    """The answer as programs get it."""
    return document(reading(name), load_knowledge())


def accepted(truth: dict[str, Any]) -> list[str]:
    return list(truth["accept"]) if "accept" in truth else [truth["verdict"]]


@pytest.mark.parametrize("name", ALL)
def test_a_sample_gets_its_verdict_and_its_form(name: str) -> None:
    truth, given = ALL[name][1], answer(name)
    assert given["verdict"] in accepted(truth), given["explanation"]["sections"][0]["text"]
    if truth.get("form") and given["verdict"] != "unreadable":
        assert given["form"] is not None
        assert given["form"]["id"] == truth["form"]


@pytest.mark.parametrize("name", ALL)
def test_the_answer_is_one_that_the_schema_allows(name: str) -> None:
    jsonschema.validate(envelope([answer(name)]), schema())


@pytest.mark.parametrize("name", [name for name in ALL if ALL[name][1].get("concerns")])
def test_the_concerns_of_a_sample_are_raised(name: str) -> None:
    raised = {concern["id"] for concern in answer(name)["concerns"]}
    assert set(ALL[name][1]["concerns"]) <= raised


@pytest.mark.parametrize("name", [name for name in ALL if ALL[name][1].get("signature")])
def test_the_line_that_issues_the_paper_is_seen_as_a_person_sees_it(name: str) -> None:
    signature = answer(name)["signature"]
    assert signature is not None
    wanted = ALL[name][1]["signature"]
    assert {key: signature[key] for key in wanted} == wanted


@pytest.mark.parametrize(("name", "entry"), [(name, entry) for name in ALL for entry in ALL[name][1].get("fields", {})])
def test_an_entry_is_read_or_left_open_and_never_read_wrong(name: str, entry: str) -> None:
    read = answer(name)["fields"][entry]
    assert read in {ALL[name][1]["fields"][entry], None}


@pytest.mark.parametrize("name", [name for name in ALL if ALL[name][1].get("parts")])
def test_each_paper_of_a_file_gets_its_own_verdict(name: str) -> None:
    parts = answer(name)["parts"]
    for truth in ALL[name][1]["parts"]:
        pages = set(range(truth["first_page"], truth["last_page"] + 1))
        of_pages = {part["verdict"] for part in parts if pages & set(range(part["first_page"], part["last_page"] + 1))}
        assert of_pages == {truth["verdict"]}, parts


# What people read of it, at every place and in both languages

# That a paper gives no right to enter may be said of a paper; that officers have none is never said.
ADDRESS = re.compile(r"\b[\w.-]+\.(?:gov|org|com)\S*")  # of the network: its words say nothing
OF_OFFICERS = r"\b(they|officers|agents) (have|had) no right\b"
NEVER_SAID = {"en": [*(one for one in NEVER if one != r"\bno right\b"), OF_OFFICERS], "es": NEVER_IN_SPANISH}
LONGEST_SENTENCE = {"en": (20, sentences_in), "es": (24, spanish_sentences_in)}


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", ALL)
def test_no_answer_at_any_place_says_what_is_never_said_and_each_fits_one_screen(name: str, lang: str) -> None:
    whole, known, now = reading(name), load_knowledge(), datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
    for place in PLACES:
        situation = Situation(today=today_of(name), place=place)
        told = explain(whole.assessment, situation, known, lang=lang, pictured=whole.paper.pictured)
        note = call_note(whole.assessment, situation, known, now=now, lang=lang)
        ours = [line for section in told.sections if section.id != "sources" for line in section.lines]
        said = re.sub(r'"[^"]*" \([^)]*\)|: "[^"]*"\.', "", "\n".join([told.headline, *ours]))  # not the paper's words
        said = ADDRESS.sub("", said)
        for pattern in NEVER_SAID[lang]:
            found = re.search(pattern, "\n".join([said, *note]), re.IGNORECASE)
            assert found is None, (place, pattern, found)
        longest, cut = LONGEST_SENTENCE[lang]
        assert max(len(one.split()) for one in cut(QUOTED.sub("", brief_of(told)))) <= longest + 4  # a form's name
        rows = screen(lambda *a: show_report(a[0], known, a[1]), replace(whole, explanation=told)).splitlines()
        assert (len(rows) <= LINES, max(map(len, rows)) <= 80) == (True, True), (place, rows)
