"""Dates in text: figures month first, words, and what OCR makes of a pen's one."""

from __future__ import annotations

from datetime import date

import pytest

from warrantcheck.find.entries.dates import dates_in


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("March 14, 2026", date(2026, 3, 14)),
        ("March 14 2026", date(2026, 3, 14)),
        ("Mar. 14, 2026", date(2026, 3, 14)),
        ("14th day of March, 2026", date(2026, 3, 14)),
        ("this 1st day of December 2025", date(2025, 12, 1)),
        ("14 March 2026", date(2026, 3, 14)),
        ("3/14/2026", date(2026, 3, 14)),
        ("03/14/26", date(2026, 3, 14)),
        ("03-14-2026", date(2026, 3, 14)),
        ("2026-03-14", date(2026, 3, 14)),
        ("3.14.2026", date(2026, 3, 14)),
        ("3/4/2026", date(2026, 3, 4)),
        ("14/3/2026", date(2026, 3, 14)),
        ("O3/l4/2O26", date(2026, 3, 14)),
        ("Novernber 3, 2025", date(2025, 11, 3)),
        ("0ctober l1, 2025", date(2025, 10, 11)),
        ("September 31, 2025", None),
        ("13/14/2026", None),
        ("10:00 p.m.", None),
        ("18 U.S.C. 2705", None),
        ("(08/18)", None),
        ("1:26-mj-09001", None),
        ("March 2026", None),
        ("Date: 2026.06.11 18:17:07", date(2026, 6, 11)),
        # A pen's letters and digits, as an engine reads them; what could be another month or number is none.
        ("this 16th. day of Marck 20 26", date(2026, 3, 16)),
        ("27" + "4h day of 0ctober, 2026", date(2026, 10, 27)),
        ("ob-25-202b", date(2026, 6, 25)),
        ("05/292026", date(2026, 5, 29)),
        ("\\6 day of March, 2026", None),
        ("Jule 4, 2026", None),
        ("Number 12, 2026", None),
    ],
)
def test_dates_are_read_month_first_and_only_whole(text: str, wanted: date | None) -> None:
    assert next((one.value for one in dates_in(text)), None) == wanted


@pytest.mark.parametrize(
    "words",
    [
        "this second day of March, 2026",
        "this 2nd day of March, in the year of our Lord 2026",
        "this second day of March, two thousand and twenty-six",
    ],
)
def test_a_day_in_words_is_that_day(words: str) -> None:
    assert [one.value for one in dates_in(f"Given under my hand {words}, at Springfield")] == [date(2026, 3, 2)]


def test_a_pens_one_that_was_read_as_a_bracket_is_put_right_unless_somebody_closes_it() -> None:
    assert [one.value for one in dates_in("This (2/04/2025 at noon")] == [date(2025, 12, 4)]
    assert [one.value for one in dates_in("filed (2/04/2025) with the clerk")] == [date(2025, 2, 4)]
