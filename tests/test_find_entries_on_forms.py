"""Entries where forms put them: rows of boxes, cells, stamps, columns, and the many ways to write an address."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.builders import page, paper
from tests.test_find_entries_apart import value
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.paper import Via

HEAD = "CIRCUIT COURT OF EXAMPLE COUNTY, ILLINOIS\nSEARCH WARRANT\n"
NAME = "Avery Q. Placeholder"


@pytest.mark.parametrize(
    "address",
    [
        "2210 FM 1960 West, Houston, TX 77090",
        "1100 Interstate 35 North, Waco, TX",
        "60 Old State Hwy 20, Dryden, NY",
        "N7342 County Road E, Menasha, WI 54952",
        "W233N2080 Ridgeview Parkway, Waukesha, WI",
        "1412-B Elm Street, Lima, Ohio",
        "77 Sunset Overlook, Asheville, NC",
        "620 N. Ninth, Salina, Kansas",
        "Mile 14.5 Parks Highway, Wasilla, Alaska",
        "2718 Pali Hwy., Honolulu, Hawai'i",
    ],
)
def test_a_road_may_be_named_by_a_number_a_grid_a_mile_or_one_word(address: str) -> None:
    assert value(f"{HEAD}You are commanded to search the premises at {address} and to seize it", "address") == address


def test_the_town_of_an_address_may_stand_in_words() -> None:
    said = (
        "You may search the premises at 88 Locust Street in the City of Camden, County of Camden, State of New Jersey"
    )
    assert value(f"{HEAD}{said}", "address") == "88 Locust Street, Camden, New Jersey"


@pytest.mark.parametrize(
    "lines",
    [
        "[X] District Judge   [ ] Circuit Judge   [ ] Trial Commissioner\nPrinted name: Avery Q. Placeholder",
        "[ ] Clerk   [X] Judge   [ ] Magistrate Avery Q. Placeholder",
        "Judge     Avery Q. Placeholder, 4th JDC",
        "Judge, Magistrate Court          Printed\n                                 Avery Q. Placeholder",
        "Dated         Circuit Court Judge / Magistrate Judge     Name\n"
        "03/02/2026                                               Avery Q. Placeholder",
        "Judge\nAvery Q. Placeholder, Criminal Court Judge",
        "Judge Avery Q. Placeholder   Bar no. P49315",
        "Issuing official: Avery Q. Placeholder",
    ],
)
def test_who_issues_the_paper_is_named_beside_boxes_and_in_cells(lines: str) -> None:
    assert value(f"{HEAD}You are commanded to search\n\n{lines}", "judge") == NAME


def test_a_title_or_a_part_of_one_is_no_judges_name() -> None:
    boxes = "District Judge   Circuit Judge   Trial Commissioner\nPrinted name:"
    assert value(f"{HEAD}You are commanded to search\n\n{boxes}", "judge") is None
    assert value(f"{HEAD}You are commanded to search\n\nAGISTERIAL DISTR\nMagisterial District Judge", "judge") is None


def test_a_sentence_that_ends_with_the_inventory_ends_no_entries() -> None:
    text = f"{HEAD}You are commanded to search and to make return with an itemized\ninventory.\nDated: March 2, 2026\n"
    assert value(text, "issued") == "2026-03-02"
    assert value(text.replace("inventory.", "INVENTORY"), "issued") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Offender           Number     DOB\nCasey Q. Example    A235844    11/19/1962\n"
         "Supervision         Type       Expires", "Casey Q. Example"),
        ("Last         First     MI     DOB\nSparrow      Casey     Q      08/24/1976", "Casey Q Sparrow"),
        ("In re the Marriage of:\nAvery Placeholder, Petitioner,\nand\nCasey Q. Example, Respondent.",
         "Casey Q. Example"),
        ("the dwelling is a house occupied by Casey Q. Example:\nItems to be seized: a laptop", "Casey Q. Example"),
        ("STATE OF ILLINOIS v. Casey Q. Sparrow No. 26-CR-1234", "Casey Q. Sparrow"),
        ("You are commanded to search the premises of Casey Q. Example and to seize it", "Casey Q. Example"),
    ],
)  # fmt: skip
def test_a_person_stands_in_cells_among_parties_and_in_sentences(text: str, name: str) -> None:
    assert value(f"{HEAD}{text}" + "\nThe court so finds, and it is so ordered." * 8, "person") == name


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("73-CR-25-2632 Filed in District Court, State of Minnesota 2/7/2025", "73-CR-25-2632"),
        ("STATE OF TENNESSEE v. CASEY Q. SPARROW No. 63418", "63418"),
        ("COUNTY OF HARDING          CR 31CRI26-003887", "CR 31CRI26-003887"),
        ("CASE NO. CRO5-26-6408", "CR05-26-6408"),
        ("Indictment 2024-GS-02-1122", "2024-GS-02-1122"),
    ],
)
def test_the_number_of_a_case_stands_in_a_stamp_behind_a_name_or_by_itself(text: str, number: str) -> None:
    assert value(f"{text}\n{HEAD}" + "You are commanded to search the house\n" * 8, "case_number") == number


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ELECTRONICALLY FILED\n2026 Mar 02 9:38 AM\nCLERK OF THE DISTRICT COURT", "2026-03-02"),
        ("Ordered 3/2/2026 at 8:41 PM", "2026-03-02"),
        ("Date and time issued:3/2/20267:15 AM", "2026-03-02"),
        ("WITNESS, First Justice of said Court, at Orange aforesaid, the 2nd day of March 2026.", "2026-03-02"),
        ("02/03/2026 Date\nSignature of Judicial Officer", "2026-02-03"),
        ("Rule     Report                    Date\n3        moved to another house    1/8/2026\n"
         "8        drank                     1/26/2026", None),
    ],
)  # fmt: skip
def test_the_day_of_issue_stands_in_a_stamp_or_beside_its_label_and_in_no_list(text: str, day: str | None) -> None:
    assert value(f"{HEAD}The court so orders.\n{text}", "issued") == day


def read_with(confidence: dict[str, float], text: str, name: str) -> str | None:
    drawn = page(text)
    words = tuple(replace(word, via=Via.OCR, confidence=confidence.get(word.text, 0.96)) for word in drawn.words)
    entry = getattr(find(paper(replace(drawn, words=words)), load_knowledge())[0].fields, name)
    return entry.value if entry is not None else None


def test_one_word_of_an_address_may_be_in_doubt_and_no_number_of_a_house() -> None:
    text = f"{HEAD}You are commanded to search the premises at 88 Locust Street, Camden, New Jersey"
    assert read_with({"Locust": 0.4}, text, "address") == "88 Locust Street, Camden, New Jersey"
    assert read_with({"88": 0.4}, text, "address") is None
    assert read_with({"Locust": 0.4, "Street,": 0.7}, text, "address") is None


def test_a_number_in_small_letters_has_the_shape_of_a_cases_number_as_well() -> None:
    text = f"Case No. 25-mc-356\n{HEAD}You are commanded to search the house"
    assert read_with({"25-mc-356": 0.58}, text, "case_number") == "25-mc-356"
    assert read_with({"25-mC-356": 0.58}, text.replace("mc", "mC"), "case_number") is None
