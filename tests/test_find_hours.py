"""The hours at which a warrant may be carried out; attachments; entries that could not be read."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PIL import Image, ImageDraw

from tests.builders import page, paper
from warrantcheck.find import find
from warrantcheck.find.entries.hours import find_hours
from warrantcheck.find.entries.labels import Entries
from warrantcheck.find.lines.layout import lay_out
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.paper import CheckBox, Page, Raster, Via

DAY, NIGHT = "in the daytime 6:00 a.m. to 10:00 p.m.", "at any time in the day or night because good cause"
SCALE = 2.0


def hours(sheet: Page) -> str | None:
    found = find_hours([Entries(lay_out(sheet), load_knowledge())], load_knowledge())
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"[x] {DAY}\n\n[] {NIGHT}", "daytime"),
        (f"[] {DAY}\n\n[x] {NIGHT}", "any-time"),
        (f"[] {DAY}\n\n[] {NIGHT}", None),
        (f"[x] {DAY}\n\n[x] {NIGHT}", None),
        ("you are therefore commanded, in the daytime, to make search of", "daytime"),
        ("in the daytime (or in the night, as the case may be), to make search of", None),
        ("YOU ARE COMMANDED, at any time of the day or night, good cause being shown, to search", "any-time"),
        ("search the place between the hours of 6:00 a.m. and 9:00 p.m. and bring it here", "06:00-21:00"),
        ("search the place between the hours of 7 A.M. to 10 P.M.", "07:00-22:00"),
        ("The office is open from 9:00 a.m. to 5:00 p.m.", None),
    ],
)
def test_hours_are_told_where_the_paper_leaves_no_choice(text: str, wanted: str | None) -> None:
    assert hours(page(text)) == wanted


@pytest.mark.parametrize("ticked", [0, 1, None])
def test_the_box_that_is_ticked_on_a_form_or_on_paper_decides(ticked: int | None) -> None:
    sheet = page(f"     {DAY}\n\n     {NIGHT}")
    starts = [next(word for word in sheet.words if word.text == first).box for first in ("in", "at")]
    places = [replace(box, x0=box.x0 - 14, x1=box.x0 - 5) for box in starts]
    boxes = tuple(CheckBox(name=str(at), box=box, ticked=at == ticked) for at, box in enumerate(places))
    wanted = {0: "daytime", 1: "any-time", None: None}[ticked]
    assert hours(replace(sheet, check_boxes=boxes)) == wanted
    picture = Image.new("L", (int(612 * SCALE), int(sheet.height * SCALE)), 255)
    pen = ImageDraw.Draw(picture)
    for at, box in enumerate(places):
        left, top, right, bottom = (SCALE * side for side in (box.x0, box.top, box.x1, box.bottom))
        pen.rectangle((left, top, right, bottom), outline=0, width=2)
        if at == ticked:
            pen.line((left, top, right, bottom), fill=0, width=3)
            pen.line((left, bottom, right, top), fill=0, width=3)
    raster = Raster(width=picture.width, height=picture.height, scale=SCALE, gray=picture.tobytes())
    assert hours(replace(sheet, raster=raster)) == wanted


def test_attachments_are_named_with_the_page_that_they_head() -> None:
    first = page("UNITED STATES DISTRICT COURT\nSEARCH AND SEIZURE WARRANT\nSee Attachment A. See Attachment B.")
    second = page("ATTACHMENT A\nProperty to be searched", number=2)
    found = find(paper(first, second), load_knowledge())
    assert {one.name: one.page for one in found[0].attachments} == {"Attachment A": 2, "Attachment B": None}


def test_an_entry_that_is_written_and_could_not_be_read_is_told_and_stays_open() -> None:
    sheet = page("UNITED STATES DISTRICT COURT\nARREST WARRANT\nCase No.\nDate issued:")
    label = next(word for word in sheet.words if word.text == "issued:").box
    picture = Image.new("L", (int(612 * SCALE), int(sheet.height * SCALE)), 255)
    left, middle = label.x1 + 12, label.middle[1]
    waves = [((left + 6 * at) * SCALE, (middle + (5 if at % 2 else -5)) * SCALE) for at in range(12)]
    ImageDraw.Draw(picture).line(waves, fill=20, width=3)
    raster = Raster(width=picture.width, height=picture.height, scale=SCALE, gray=picture.tobytes())
    scanned = tuple(replace(word, via=Via.OCR, confidence=0.95) for word in sheet.words)
    found = find(paper(replace(sheet, words=scanned, raster=raster)), load_knowledge())[0]
    assert found.fields.issued is None
    assert [name for name, _ in found.unread_entries] == ["issued"]
