"""Each sample gets the answer that a person gave it by hand, in words that the schema allows."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from importlib.resources import as_file
from typing import Any

import jsonschema
import pytest

from warrantcheck import check, load_knowledge, samples
from warrantcheck.show.as_json import document, envelope, schema

CASES = {folder.name: folder for folder in samples.folders()}
TRUTHS = {name: tomllib.loads((case / "truth.toml").read_text(encoding="utf-8")) for name, case in CASES.items()}


def cases() -> dict[str, tuple[tuple[str, ...], dict[str, Any]]]:
    """The files of each case and what is right for them; several pictures of one paper are a case of their own."""
    found: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {}
    for name, case in CASES.items():
        paper = next(file.name for file in case.iterdir() if file.name.startswith("paper."))
        found[name] = ((paper,), TRUTHS[name])
        if together := TRUTHS[name].get("together"):
            found[f"{name}-together"] = (tuple(together["files"]), together | {"of": name})
    return found


ALL = cases()


@cache
def answer(name: str) -> dict[str, Any]:
    """The answer as programs get it; one reading serves all tests of a sample."""
    files, truth = ALL[name]
    today = truth.get("today", "2026-03-03")
    with as_file(CASES[truth.get("of", name)]) as folder:
        report = check(*(folder / file for file in files), today=date.fromisoformat(str(today)), seconds_a_page=60)
    return document(report, load_knowledge())


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
