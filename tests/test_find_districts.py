"""Federal districts, the trial courts of every state, and who may sign in them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.captions import STATES, court

DISTRICTS = [district for state in STATES.values() for district in state["districts"]]


def test_there_are_94_federal_districts() -> None:
    assert len(DISTRICTS) == len(set(DISTRICTS)) == 94


@pytest.mark.parametrize("district", DISTRICTS)
def test_every_federal_district_is_told(district: str) -> None:
    for text in (
        f"United States District Court for the {district}",
        f"UNITED STATES DISTRICT COURT {district.upper()}",
    ):
        seen = court(text)
        assert seen is not None
        assert (seen.where, seen.district) == ("federal", district)


@pytest.mark.parametrize("read_text", ["Sorthern District of Georgia", "Wastern District of New York"])
def test_a_direction_that_may_be_two_is_not_guessed(read_text: str) -> None:
    seen = court(f"United States District Court {read_text}")
    assert seen is not None
    assert (seen.where, seen.district) == ("federal", None)


def test_every_trial_court_of_every_state_is_known() -> None:
    for state in STATES.values():
        of = "de" if state["name"] == "Puerto Rico" else "of the" if "Islands" in state["name"] else "of"
        for name in state["courts"]:
            seen = court(f"{name} {of} {state['name']}")
            assert seen is not None, (name, state["name"])
            assert seen.whole
            assert seen.where in {state["name"], "federal"}


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_who_may_sign_carries_a_grade_and_a_source(state: dict[str, Any]) -> None:
    for key in ("search_warrant", "arrest_warrant"):
        assert state[key]["signed_by"]
        assert state[key]["grade"] in {"S", "T", "K"}
        assert state[key]["source"]
        assert state[key]["grade"] == "K" or state[key]["source"] != "not checked"
