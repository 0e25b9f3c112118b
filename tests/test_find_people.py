"""Whom sentences and captions name, and which numbers are a case's: the entries that no label of a form tells."""

from __future__ import annotations

import pytest

from tests.test_find_fields import read, value


def test_one_name_is_not_told_as_the_judges_and_the_persons() -> None:
    caption = """
COMMONWEALTH OF EXAMPLE, COURT OF
Justice, Harlan District/Family Court
Casey Q. Example,
Respondent.
There are reasonable grounds to believe that Casey Q. Example, a child, is in danger.
IT IS ORDERED that any peace officer take custody of the child.
"""
    fields = read(caption + "\n".join(["A hearing shall be held within 72 hours of the time of this order."] * 6))
    assert (value(fields, "person"), value(fields, "judge")) == ("Casey Q. Example", None)


@pytest.mark.parametrize(
    "sentence",
    [
        "YOU ARE COMMANDED to take into custody the above named defendant Casey Q. Example and bring that person here",
        "any officer shall forthwith convey the said Casey Q. Example to the county jail",
        "It was found that the respondent Casey Q. Example has violated the conditions of release",
        "Whereas Avery Placeholder, Probation Officer, has made affidavit that Casey Q. Example has violated probation",
        "The owner, Casey Q. Example, need not be present when the device is searched",
    ],
)
def test_a_person_is_told_from_a_sentence(sentence: str) -> None:
    assert value(read(f"CIRCUIT COURT OF EXAMPLE COUNTY, FLORIDA\nWARRANT\n{sentence}"), "person") == "Casey Q. Example"


@pytest.mark.parametrize(
    "sentence",
    [
        "bring that person before Judge Avery Placeholder without delay",
        "deliver the papers to Sheriff Avery Placeholder at the county jail",
        "he was in custody. Avery Placeholder was told of it by the clerk",
        "Officers Take Down Violent Gang, says the mayor",
        "a man of St. Albans, has been charged with theft",
        "DO NOT GIVE TO TENANT",
    ],
)
def test_an_officer_or_a_judge_is_not_the_person_taken(sentence: str) -> None:
    assert value(read(f"CIRCUIT COURT OF EXAMPLE COUNTY, FLORIDA\nWARRANT\n{sentence}"), "person") is None


@pytest.mark.parametrize("label", ["Crim. Action No.", "Superior Court Case #", "SW #", "Trial Court No.:"])
def test_a_case_number_stands_behind_any_label_of_courts(label: str) -> None:
    assert (
        value(read(f"CIRCUIT COURT OF EXAMPLE COUNTY, FLORIDA\n{label} 26-004117\nWARRANT"), "case_number")
        == "26-004117"
    )


@pytest.mark.parametrize("label", ["Badge No.", "Bar No.", "Telephone No.", "Room No.", "Agency Report No."])
def test_an_officers_or_a_lawyers_number_is_no_case_number(label: str) -> None:
    assert value(read(f"CIRCUIT COURT OF EXAMPLE COUNTY, FLORIDA\n{label} 26-004117\nWARRANT"), "case_number") is None
