"""Nothing that belongs to a person is left in a redacted report: not in its words, its objects, or its pictures."""

from __future__ import annotations

import base64
import io
import re
import tomllib
from dataclasses import replace
from datetime import datetime
from functools import cache

import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image

from tests.answers import shipped
from tests.specimens import SITUATION, TEXTS, report_of
from warrantcheck.errors import NotInstalled
from warrantcheck.evidence import redacted
from warrantcheck.model.paper import Box, Raster, Via, Word
from warrantcheck.show.as_json import document
from warrantcheck.show.html import Made, report_page
from warrantcheck.show.pdf import report_pdf
from warrantcheck.show.picture import picture
from warrantcheck.show.slides import slides
from warrantcheck.specimens import folders

MADE = Made(at=datetime(2026, 3, 3, 9, 30), version="0.1.0", redacted=True)
PEOPLE = {"Fictional", "Placeholder", "Nobody", "Makebelieve", "Marisol", "Devon", "Casey", "Avery", "Quinn", "Robin"}
PEOPLE |= {"Invented", "Jamie", "Roofing"}
PLACES = {"Example Street", "Example Plaza", "Springfield"}
NUMBERS = re.compile(r"A?000[ -]?111[ -]?222|26-(?:mj|cr|cv)-9\d+|LT-?9000\d+|(?<![\d.])9000\d\d?\b|SPR-?26\d+")


def secrets_in(text: str) -> set[str]:
    flat = " ".join(text.split())
    found = {word for word in PEOPLE | PLACES if re.search(rf"\b{word}\b", flat, re.IGNORECASE)}
    return found | set(NUMBERS.findall(flat))


@cache
def clean(sample: str):
    return redacted(report_of(sample), SITUATION, shipped())


def truth(sample: str) -> dict[str, str]:
    folder = next(folder for folder in folders() if folder.name == sample)
    fields = tomllib.loads(folder.joinpath("truth.toml").read_text(encoding="utf-8")).get("fields", {})
    return {name: str(value) for name, value in fields.items() if name not in {"court", "issued", "execute_by"}}


def words_of(pixels: Image.Image) -> str:
    """What OCR reads in a picture."""
    from warrantcheck.read.engines import choose_engine
    from warrantcheck.read.recognize import recognize

    try:
        engine = choose_engine("auto")
    except NotInstalled:
        pytest.skip("no reading engine is installed")
    read = recognize(np.asarray(pixels.convert("L")), engine, warp=False, seconds=60)
    return " ".join(word.text for word in read.words)


@pytest.mark.parametrize("sample", TEXTS)
def test_the_specimens_do_have_something_to_take_out(sample):
    assert secrets_in(" ".join(word.text for page in report_of(sample).paper.pages for word in page.words))


@pytest.mark.parametrize("sample", TEXTS)
def test_no_name_address_or_number_is_left_in_any_value(sample):
    report = clean(sample)
    assert secrets_in(repr(report).replace("invented people and places", "")) == set()
    assert all(source.data == b"" for source in report.paper.sources)
    text = repr(report).lower()
    assert [value for value in truth(sample).values() if value.lower() in text] == []


@pytest.mark.parametrize("sample", TEXTS)
def test_none_is_left_in_the_html(sample):
    page = report_page(clean(sample), shipped(), MADE).decode()
    assert secrets_in(re.sub(r"base64,[^\"]+", "", page)) == set()


@pytest.mark.parametrize("sample", TEXTS)
def test_none_is_left_in_any_object_of_the_pdf(sample):
    data = report_pdf(clean(sample), shipped(), MADE)
    text = "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        objects = " ".join(repr(one) for one in pdf.objects if not isinstance(one, pikepdf.Stream))
        streams = " ".join(
            one.read_bytes().decode("latin-1")
            for one in pdf.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") != "/Image"
        )
    assert secrets_in(text) | secrets_in(objects) | secrets_in(streams) == set()


@pytest.mark.parametrize("sample", TEXTS[:3])
def test_ocr_reads_none_in_the_picture_nor_in_the_pictures_of_the_report(sample):
    png = picture(clean(sample), shipped())
    seen = words_of(Image.open(io.BytesIO(png)))
    assert len(seen.split()) > 20
    assert secrets_in(seen) == set()
    (inside, *_) = re.findall(r"base64,([^\"]+)", report_page(clean(sample), shipped(), MADE).decode())
    assert secrets_in(words_of(Image.open(io.BytesIO(base64.b64decode(inside))))) == set()


def test_none_is_left_in_the_metadata_of_the_picture():
    png = picture(clean("i200-text-pdf"), shipped())
    kinds = re.findall(
        rb"(IHDR|PLTE|IDAT|pHYs|tEXt|IEND|eXIf|iTXt|zTXt|tIME)",
        re.sub(rb"IDAT.*IEND", b"IDATIEND", png, flags=re.DOTALL),
    )
    assert set(kinds) <= {b"IHDR", b"PLTE", b"pHYs", b"tEXt", b"IDAT", b"IEND"}
    assert Image.open(io.BytesIO(png)).text == {"Title": "SPECIMEN - not a real paper"}


def test_none_is_left_in_json_or_in_a_presentation():
    report = clean("ao442-clerk-filing-copy")
    assert secrets_in(repr(document(report, shipped()))) == set()
    page = slides((), [report], shipped(), lang="en", pair=("", "")).decode()
    assert secrets_in(re.sub(r"base64,[^)\"]+", "", page).replace("Nobody has to tell", "")) == set()


def test_the_answer_and_its_marks_stay():
    before, after = report_of("i200-text-pdf"), clean("i200-text-pdf")
    assert after.explanation.headline == before.explanation.headline
    assert after.assessment.verdict is before.assessment.verdict
    assert any("AUTHORIZED IMMIGRATION OFFICER" in one.read_text.upper() for one in after.assessment.findings)
    assert after.assessment.signature and after.assessment.signature.box == before.assessment.signature.box


def test_no_pixel_of_the_paper_is_left():
    """The same words on another paper give the same picture: it is drawn from words alone."""
    report = report_of("i200-text-pdf")
    page = report.paper.pages[0]
    assert page.raster
    noise = np.random.default_rng(1).integers(0, 256, page.raster.width * page.raster.height, dtype=np.uint8)
    other = Raster(width=page.raster.width, height=page.raster.height, scale=page.raster.scale, gray=noise.tobytes())
    paper = replace(report.paper, pages=(replace(page, raster=other),))
    drawn = [
        redacted(one, SITUATION, shipped()).paper.pages[0].raster for one in (report, replace(report, paper=paper))
    ]
    assert drawn[0] and drawn[1] and drawn[0].gray == drawn[1].gray


def test_a_handwritten_name_on_a_printed_line_is_left_out():
    """Words that no form prints are left out wherever they stand, though no field was recognised."""
    report = report_of("i200-text-pdf")
    page = report.paper.pages[0]
    heading = next(one for one in report.assessment.findings if "HOMELAND" in one.read_text)
    box = Box(x0=heading.box.x0, top=heading.box.top, x1=heading.box.x0 + 40, bottom=heading.box.bottom)
    word = Word(text="Zubrowka", box=box, via=Via.OCR)
    told = replace(heading, read_text=f"Zubrowka {heading.read_text}")
    assessed = replace(report.assessment, findings=(told,), reason=replace(report.assessment.reason, findings=(told,)))
    paper = replace(report.paper, pages=(replace(page, words=(word, *page.words)),))
    after = redacted(replace(report, paper=paper, assessment=assessed), SITUATION, shipped())
    assert "Zubrowka" not in repr(after)
    assert after.assessment.findings[0].read_text.startswith("...")


def test_a_name_that_is_also_a_printed_word_is_left_out():
    report = report_of("i200-text-pdf")
    person = report.assessment.fields.a_number
    assert person
    fields = replace(
        report.assessment.fields, person=replace(person, read_text="Robin Homeland", value="Robin Homeland")
    )
    after = redacted(replace(report, assessment=replace(report.assessment, fields=fields)), SITUATION, shipped())
    said = " ".join(one.read_text for one in after.assessment.findings)
    assert "homeland" not in said.lower()


def test_compressed_streams_were_really_opened():
    """The test of objects would pass on anything if it could not unpack them."""
    data = report_pdf(report_of("i200-text-pdf"), shipped(), replace(MADE, redacted=False))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        text = " ".join(
            one.read_bytes().decode("latin-1")
            for one in pdf.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") != "/Image"
        )
    assert "Fictional" in text
