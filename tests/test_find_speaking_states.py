"""A state or a county speaks, in whose name a paper is written."""

from __future__ import annotations

import pytest

from tests.captions import state


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("THE STATE OF TEXAS", "Texas"),
        ("THE STATE OF TEXAS §", "Texas"),
        ("The People of the State of California", "California"),
        ("PEOPLE OF THE STATE OF NEW YORK", "New York"),
        ("Commonwealth of Massachusetts", "Massachusetts"),
        ("COMMONWEALTH OF VIRGINIA", "Virginia"),
        ("El Pueblo de Puerto Rico", "Puerto Rico"),
        ("People of Guam", "Guam"),
        ("GOVERNMENT OF THE VIRGIN ISLANDS", "Virgin Islands"),
        ("State of New York, County of Kings", "New York"),
        ("STATE OF NEW YORK : COUNTY OF ERIE", "New York"),
        ("STATE OF OHIO, CUYAHOGA COUNTY, SS:", "Ohio"),
        ("ST4TE 0F GEORGlA, FULTON COUNTY", "Georgia"),
        ("In the name of the State of Louisiana", "Louisiana"),
        ("HARRIS COUNTY, TEXAS", "Texas"),
        ("COUNTY OF HARRIS", ""),
        ("Orleans Parish", ""),
    ],
)
def test_a_state_or_county_speaks(text: str, wanted: str) -> None:
    assert state(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "UNITED STATES OF AMERICA",
        "State of Texas Department of Public Safety",
        "SUPERIOR COURT OF CALIFORNIA",
        "Commonwealth of Texas",
        "Texas",
        "for the",
        "the state of Texas",
        "Northern District of Georgia",
        "STATE OF TEXAS vs. JOHN SPECIMEN",
        "County Sheriff",
        "City of Atlanta",
        "State of",
        "IMMIGRATION COURT",
    ],
)
def test_anything_else_is_no_state_that_speaks(text: str) -> None:
    assert state(text) is None
