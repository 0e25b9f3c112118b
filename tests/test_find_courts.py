"""A line names a court of law only if a court's name explains every word of it."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from itertools import pairwise

import pytest

from tests.builders import page, paper
from tests.captions import CAPTIONS, NEAR_MISSES, NEAR_MISSES_AS_PRINTED, STATES, court, misread, state
from warrantcheck.assess.facts import facts
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.facts import Head
from warrantcheck.model.findings import BodyKind


@pytest.mark.parametrize(("caption", "where", "district"), CAPTIONS)
def test_a_caption_is_a_court_and_tells_where(caption: str, where: str, district: str | None) -> None:
    seen = court(caption)
    assert seen is not None
    assert (seen.where, seen.district, seen.whole, seen.score) == (where, district, True, 1.0)


def test_the_table_of_captions_has_every_state_and_territory() -> None:
    assert len(CAPTIONS) >= 120
    assert len(NEAR_MISSES) >= 60
    assert {state["name"] for state in STATES.values()} <= {where for _, where, _ in CAPTIONS}


def test_of_captions_with_3_letters_in_100_misread_95_in_100_are_found() -> None:
    found = tried = 0
    for caption, _, _ in CAPTIONS:
        for seed in range(3):
            seen = court(misread(caption, 0.03, random.Random(f"{caption} {seed}")))
            found += seen is not None and seen.whole
            tried += 1
    assert found / tried >= 0.95


def test_a_misread_caption_never_tells_another_district_or_state() -> None:
    for caption, where, district in CAPTIONS:
        for seed in range(3):
            for share in (0.03, 0.06):
                seen = court(misread(caption, share, random.Random(f"{seed} {caption}")))
                if seen is not None:
                    assert seen.where in {where, ""}, seen
                    assert seen.district in {district, None}, seen


@pytest.mark.parametrize("text", NEAR_MISSES + NEAR_MISSES_AS_PRINTED)
def test_a_near_miss_is_no_court(text: str) -> None:
    assert court(text) is None


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_misreading_makes_no_court_of_a_near_miss(text: str) -> None:
    for share in (0.02, 0.04, 0.06, 0.08):
        for seed in range(10):
            read_text = misread(text, share, random.Random(f"{text} {share} {seed}"))
            assert court(read_text) is None, read_text


@pytest.mark.parametrize(
    ("read_text", "name"),
    [
        ("UN1TED STATES D1STRICT C0URT", "United States District Court"),
        ("UNITED STATES DisTRicT CouRT", "United States District Court"),  # small capitals
        ("U N I T E D  S T A T E S  D I S T R I C T  C O U R T", "United States District Court"),
        ("U NITED S TATES D ISTRICT C OURT", "United States District Court"),
        ("UNITEDSTATES DISTRICTCOURT", "United States District Court"),
        ("UNITED STATES DISTRICT COUR", "United States District Court"),
        ("SUPERIDR C0URTOF CALIFORNlA, COUNTYOF COOK", "Superior Court of California, County of Cook"),
        ("SUPE RIOR COURT OF CALIFORNIA", "Superior Court of California"),
        ("ln the Superior Court of Califomia", "Superior Court of California"),
        ("IN THE CIRCUIT COURT FOR ANNE ARUNDEL COUNTY, MARYLAND", "Circuit Court for Anne Arundel County, Maryland"),
        ("| SUPERIOR COURT OF GUAM )", "Superior Court of Guam"),
    ],
)
def test_the_name_is_put_right(read_text: str, name: str) -> None:
    seen = court(read_text)
    assert seen is not None
    assert seen.name == name
    assert seen.whole


@pytest.mark.parametrize(
    ("text", "where", "district"),
    [
        ("for the", "", None),
        ("FOR THE", "", None),
        ("County of Cook", "", None),
        ("HARRIS COUNTY, TEXAS", "Texas", None),
        ("State of Texas", "Texas", None),
        ("District of Georgia", "federal", None),  # there is no such district
        ("District of", "", None),
        ("Northern District of", "", None),
        ("for the Northern District of Georgia", "federal", "Northern District of Georgia"),
        ("DISTRICT OF NEW JERSEY", "federal", "District of New Jersey"),
        ("District of Columbia", "", "District of Columbia"),  # the place or the district
        ("SUPERIOR COURT", "", None),
        ("Magistrate Court", "", None),  # on Form I-205 half a line may say it
        ("Village Court", "", None),
        ("Greenwich Village Court", "", None),  # an address may say it
        ("Jane Doe Superior Court", "", None),  # a party may be called so
        ("City Court of Auburn", "", None),
        ("ELEVENTH JUDICIAL CIRCUIT", "", None),
        ("Criminal Division", "", None),
        ("Justice of the Peace, Precinct 3, Travis County, Texas", "Texas", None),  # a label under a signature, too
    ],
)
def test_a_part_of_a_name_needs_a_neighbor(text: str, where: str, district: str | None) -> None:
    seen = court(text)
    assert seen is not None
    assert (seen.whole and seen.kind is BodyKind.COURT, seen.where, seen.district) == (False, where, district)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("YUROK TRIBAL COURT, KLAMATH", "tribal"),
        ("PORT GAMBLE S'KLALLAM COMMUNITY COURT", "tribal"),
        ("Hopi Trial Court", "tribal"),
        ("ESSEX, ss. SALEM DISTRICT COURT", ""),
        ("IN THE CIRCUIT COURT OF THE TWENTY-SECOND", ""),
        ("IN THE CIRCUIT COURT OF THE TENTH IN AND FOR POLK COUNTY, FLORIDA", "Florida"),
    ],
)
def test_a_court_is_named_by_its_people_its_venue_or_a_number_that_breaks_off(text: str, where: str) -> None:
    seen = court(text)
    assert seen is not None
    assert (seen.whole and seen.kind is BodyKind.COURT, seen.where) == (True, where)


@pytest.mark.parametrize(
    "text", ["NAVAJO COURT", "Tribal Police, Klamath", "OFFICE OF THE FIRST", "COURT OF THE FIRST"]
)
def test_a_peoples_street_and_a_number_by_itself_are_no_court(text: str) -> None:
    assert court(text) is None


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("IN THE CIRCUIT COURT OF ____________ COUNTY, MISSOURI", "Missouri"),
        ("MAGISTRATE COURT OF ______________COUNTY, GEORGIA", "Georgia"),
        ("State of Minnesota District Court County of", "Minnesota"),
        ("SURROGATE’S COURT: COUNTY OF", ""),
    ],
)
def test_a_blank_forms_court_is_one_though_its_county_is_not_filled_in(text: str, where: str) -> None:
    seen = court(text)
    assert seen is not None
    assert (seen.kind, seen.where, seen.whole) == (BodyKind.COURT, where, True)


@pytest.mark.parametrize("text", ["COUNTY OF", "COUNTY", "Country of Birth", "City and County of"])
def test_an_empty_place_alone_is_no_court_and_no_county(text: str) -> None:
    assert court(text) is None


@pytest.mark.parametrize("text", ["IN THE SUPERIOR COURT", "In the District Court"])
def test_in_the_opens_a_caption(text: str) -> None:
    seen = court(text)
    assert seen is not None
    assert seen.whole


@pytest.mark.parametrize("text", ["", " ", "\n", "—", "§§§", "A" * 5000, "COURT " * 30, "\u202eTRUOC", "1 2 3 4 5"])
def test_odd_text_is_no_court_and_no_fault(text: str) -> None:
    assert court(text) is None
    assert state(text) is None


def _microseconds(work: Callable[[], object]) -> float:
    """The fastest of some runs, in the processor's time: other programs on the machine don't count."""
    marks = [time.process_time()]
    for _ in range(7):
        for _ in range(200):
            work()
        marks.append(time.process_time())
    return min(after - before for before, after in pairwise(marks)) / 200 * 1e6


@pytest.mark.parametrize(
    "text",
    [
        "You are commanded to take into custody the person named below, for the reason given",
        "Example Avenue 12, Apt. 5",
    ],
)
def test_a_line_without_a_word_of_courts_costs_next_to_nothing(text: str) -> None:
    court(text)
    assert _microseconds(lambda: court(text)) < 150  # 50 on an idle machine


def test_the_longest_caption_takes_about_a_millisecond() -> None:
    longest = max((caption for caption, _, _ in CAPTIONS), key=len)
    court(longest)
    assert _microseconds(lambda: court(longest)) < 4000  # 1000 on an idle machine


@pytest.mark.parametrize(
    ("under", "head"),
    [
        ("COURT OF INDIAN OFFENSES", Head.COURT),
        ("OFFICE OF JUSTICE SERVICES", Head.AGENCY),
    ],
)
def test_a_court_that_sits_under_an_agency_heads_its_papers(under: str, head: Head) -> None:
    heading = f"UNITED STATES DEPARTMENT OF THE INTERIOR\n{under}"
    text = f"{heading}\n\nARREST WARRANT\n\nYou are commanded to arrest Ada Sample."
    (part,) = find(paper(page(text)), load_knowledge())
    assert facts(part).head is head
