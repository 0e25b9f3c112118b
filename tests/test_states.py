"""What the law of one state adds, where the state is known from, and what is said where nothing is known."""

from __future__ import annotations

import io
from itertools import product
from types import SimpleNamespace

import pytest
from rich.console import Console
from typer.testing import CliRunner

from tests.answers import PLACES, assessment, fernandez_huerta, grade, report, sentences, shipped, situation
from tests.test_data_messages import DATA, FORBIDDEN, brief_of, read_states, whole_of
from tests.test_show_terminal import LINES
from warrantcheck.assess.state import state_of
from warrantcheck.cli import app
from warrantcheck.explain import explain, guide
from warrantcheck.model.verdict import Verdict
from warrantcheck.settings import Settings, write_settings
from warrantcheck.show.terminal import show_report

STATES = read_states(DATA / "states.toml").root
FORM = Verdict.ADMINISTRATIVE_FORM


def told(verdict=FORM, kind="immigration-arrest", place="clinic", state=None, of_paper=None, lang="en"):
    here = situation(place, state=state)
    return explain(assessment(verdict, kind, form=None, state=of_paper), here, shipped(), lang=lang)


def lines(explanation, id):
    return next((section.lines for section in explanation.sections if section.id == id), ())


# Where the state is known from


@pytest.mark.parametrize(
    ("address", "state"),
    [
        ("100 Example Street, Apt 4, Springfield, IL", "IL"),
        ("100 EXAMPLE ST SPRINGFIELD CA 90210", "CA"),
        ("12 Washington Ave, Portland, Oregon 97201", "OR"),
        ("5 California Street, Oakland, California", "CA"),
        ("1 A St, Washington, DC 20001", "DC"),
        ("4 Pine St, San Juan, Puerto Rico 00901, USA", "PR"),
        ("12 Washington", None),  # a street
        ("1 Oak in Portland or", None),  # a word
        ("12 Oak, Apt CA", None),  # a unit
        ("5 Oak Rd, El Paso, TX 79901; 3 B St, Miami, FL 33101", None),  # two places
    ],
)
def test_the_state_of_an_address_is_the_one_that_it_surely_names(address, state):
    assert state_of(SimpleNamespace(value=address), shipped()) == state


def test_what_was_told_comes_before_the_papers_own_address_and_that_is_said():
    for told_state, of_paper, said in (("CA", "CO", False), (None, "CA", True)):
        here = lines(told(state=told_state, of_paper=of_paper), "here")
        assert sentences()["state-ca-clinic-agency"] in here
        assert ("The paper's address is in California." in here) is said


def test_the_settings_state_is_used_and_the_options_comes_first(monkeypatch, tmp_path):
    path = tmp_path / "settings.toml"
    monkeypatch.setenv("WARRANTCHECK_CONFIG", str(path))
    monkeypatch.setenv("LANG", "C")
    assert CliRunner().invoke(app, ["config", "set", "state", "california"]).exit_code == 0
    assert 'state = "CA"' in path.read_text(encoding="utf-8")
    assert "California law" in CliRunner().invoke(app, ["guide", "--place", "clinic"]).output
    assert "Colorado law" in CliRunner().invoke(app, ["guide", "--place", "clinic", "--state", "CO"]).output
    write_settings(path, Settings(place="clinic"))
    assert "Ley de Colorado" in CliRunner().invoke(app, ["guide", "--state", "colorado", "--lang", "es"]).output


# What it changes


@pytest.mark.parametrize("kind", ["immigration-arrest", "removal-warrant", "notice-to-appear", "detainer", None])
@pytest.mark.parametrize(("place", "who"), [("clinic", "staff must not let"), ("school", "public school must not let")])
def test_a_clinic_or_school_in_california_reads_that_staff_must_not_and_not_that_they_need_not(kind, place, who):
    first = brief_of(told(kind=kind, place=place, state="CA"))
    assert who in " ".join(first.split())
    assert "do not have to open" not in first
    assert "do not block them" in first
    law = "\n".join(lines(told(kind=kind, place=place, state="CA"), "sources"))
    assert {"clinic": "24251", "school": "234.7"}[place] in law


def test_a_courts_warrant_means_the_same_in_every_state():
    for state in STATES:
        with_state = told(Verdict.JUDICIAL_WARRANT, "search", state=state)
        assert lines(with_state, "here")[0] == lines(told(Verdict.JUDICIAL_WARRANT, "search"), "here")[0]


def test_a_state_without_data_is_told_of_plainly():
    assert "No rules of Ohio are known to this tool" in brief_of(told(state="OH"))
    assert "No rules of Ohio are known to this tool" in brief_of(guide(situation("home", state="OH"), shipped()))
    assert "No rule of Rhode Island for this place is known" in brief_of(told(state="RI"))
    assert "Rhode Island" not in brief_of(told(of_paper="RI"))


def test_a_state_with_rules_for_some_places_asks_for_the_place():
    assert "--place apartment-building, business, clinic, school" in brief_of(told(place=None, state="CA"))


def test_no_employer_in_california_is_told_that_a_yes_is_a_crime():
    said = whole_of(told(place="business", state="CA"))
    assert "A federal court stopped that part" in said


@pytest.mark.parametrize("lang", ["en", "es"])
def test_with_its_states_law_every_answer_is_as_short_and_plain_as_without(lang):
    kinds = ((FORM, "immigration-arrest"), (FORM, "removal-warrant"), (FORM, "detainer"), (Verdict.NOT_A_WARRANT, None))
    for state, place, (verdict, kind) in product(STATES, PLACES, kinds):
        for own in ({"state": state}, {}):
            assessed = assessment(verdict, kind, state=state)
            answer = report(assessed, place, known=shipped(), lang=lang, own=own)
            stream = io.StringIO()
            show_report(answer, shipped(), Console(file=stream, width=80))
            assert len(stream.getvalue().splitlines()) <= LINES, (state, place, kind)
            said = brief_of(answer.explanation)
            if lang == "es":
                assert fernandez_huerta(said) >= 70, (state, place)
            else:
                assert grade(said) <= 6, (state, place)
                assert grade(whole_of(answer.explanation)) <= 7, (state, place)


@pytest.mark.parametrize("place", [place for place in PLACES if place not in {"home", "vehicle", "street", None}])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_names_lists_and_files_have_their_sentence_at_each_place_whatever_the_paper(place, lang):
    id = f"here-{place.removesuffix('-building')}-files"
    for verdict, kind in ((FORM, "immigration-arrest"), (FORM, "agency-subpoena"), (Verdict.OTHER_COURT_PAPER, None)):
        assert sentences(lang)[id] in lines(told(verdict, kind, place, lang=lang), "here")
    for verdict in (Verdict.JUDICIAL_WARRANT, Verdict.UNSIGNED_COURT_WARRANT):
        here = lines(told(verdict, "search", place, lang=lang), "here")
        assert sentences(lang)["here-files-court"] in here
        assert sentences(lang)[id] not in here  # a court's warrant may list files: nobody is told to keep them back
    assert sentences(lang)[id] in lines(guide(situation(place), shipped(), lang=lang), "guide-here")


def test_every_sentence_about_a_state_rests_on_a_statement_and_says_nothing_forbidden():
    import re

    supported = {id for one in shipped().law for id in one.supports}
    shown = {
        id
        for places in STATES.values()
        for one in places.values()
        for id in (*one.says.values(), *one.adds, *([one.guide] if one.guide else []))
    }
    assert shown <= supported
    for id in shown:
        assert not any(re.search(pattern, sentences()[id], re.IGNORECASE) for pattern in FORBIDDEN), id
