"""Entries that stand beside what could be taken for them: a court's own address, a law's number, another's name."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.builders import page, paper
from warrantcheck.find import find
from warrantcheck.find.entries.dates import dates_in
from warrantcheck.knowledge import load_knowledge


def value(text: str, name: str) -> str | None:
    entry = getattr(find(paper(page(text)), load_knowledge())[0].fields, name)
    return entry.value if entry is not None else None


MIFFLIN = """
COMMONWEALTH OF PENNSYLVANIA          BENCH WARRANT
COUNTY OF MIFFLIN
Magisterial District Number: 58-3-01
MDJ: Hon. Avery Placeholder
Address: 20 N. Wayne Street
Lewistown, PA 17044
YOU ARE COMMANDED to arrest the defendant
"""


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        (MIFFLIN, "address", None),
        (MIFFLIN, "judge", "Avery Placeholder"),
        ("SEARCH WARRANT\n9746 Quail Run Road, Oneonta, NY 13830", "case_number", None),
        ("JUVENILE COURT OF CADDO COUNTY\nNo.JC-26-8612\nORDER\n\n\n\nSigned here", "case_number", "JC-26-8612"),
        ("No. EL-JC-CR-F-26-9883\nWARRANT OF ARREST", "case_number", "EL-JC-CR-F-26-9883"),
        ("Citation No: 34-5", "case_number", None),
        ("Property: 40 Example Street, Aurora, CO 80037 Owner: Casey Example", "person", "Casey Example"),
        ("Owner              Address\nCasey Example      40 Example Street, Linden", "person", "Casey Example"),
        ("ORDERED that the Sheriff take Casey Example into custody", "person", "Casey Example"),
        ("Your lawyer\nDear Casey Example:\nThank you", "person", "Casey Example"),
        ("Dear Counsel:\nThank you", "person", None),
        ("FIRST JUSTICE\nAvery Placeholder\n\nASST. CLERK\nRobin Fictional", "judge", "Robin Fictional"),
        ("FIRST JUSTICE\nAvery Placeholder", "judge", "Avery Placeholder"),
        ("WITHDRAWN BY ORDER OF THE COURT 12/12/2025", "issued", None),
        ("Issued by order of the Court 12/12/2025", "issued", "2025-12-12"),
        (
            "WITNESS my signature and seal, at Nacogdoches, Texas, this the\n14th day of August, 2026.",
            "issued",
            "2026-08-14",
        ),
        ("located at:\n7787 W 3rd St,\nYOU ARE THEREFORE COMMANDED to search", "address", "7787 W 3rd St"),
        (
            "residing at 1164LarkspurAve,DryCreek, and bring ThaddeusR.Villalpando",
            "address",
            "1164 Larkspur Ave, DryCreek",
        ),
    ],
)
def test_what_stands_beside_an_entry_is_not_taken_for_it(text: str, name: str, wanted: str | None) -> None:
    assert value(text, name) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("Clerk authorized under 15-9-36", []), ("seen on 9-3-26", ["2026-09-03"]), ("el 15/9/26", ["2026-09-15"])],
)
def test_a_laws_number_is_no_date(text: str, wanted: list[str]) -> None:
    assert [one.value.isoformat() for one in dates_in(text)] == wanted


def test_a_court_is_read_past_the_title_that_stands_beside_it_half_a_line_lower() -> None:
    text = """
District Court of the Third Circuit, State of
                                                            BENCH WARRANT
Hawaii
YOU ARE COMMANDED to arrest Casey Example
"""
    drawn = page(text)
    words = tuple(
        replace(word, box=replace(word.box, top=word.box.top / 2, bottom=word.box.top / 2 + word.box.height))
        for word in drawn.words
    )
    entry = find(paper(replace(drawn, words=words)), load_knowledge())[0].fields.court
    assert entry is not None
    assert entry.value == "District Court of the Third Circuit, State of Hawaii"
