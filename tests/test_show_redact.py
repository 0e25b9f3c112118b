"""Nothing that belongs to a person is left in a redacted report: not in its words, its objects, or its pictures."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime
from functools import cache

import numpy as np
import pytest
from PIL import Image

from tests.answers import shipped
from tests.people import secrets_in
from tests.specimens import SITUATION, TEXTS, report_of
from tests.streams import of_page, of_pdf
from warrantcheck.errors import NotInstalled
from warrantcheck.evidence import redacted
from warrantcheck.model.paper import Box, Raster, Via, Word
from warrantcheck.show.html import Made, report_page
from warrantcheck.show.pdf import report_pdf
from warrantcheck.show.picture import picture

MADE = Made(at=datetime(2026, 3, 3, 9, 30), version="0.1.0", redacted=True)


@cache
def clean(sample: str):
    return redacted(report_of(sample), SITUATION, shipped())


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


@pytest.mark.parametrize("sample", TEXTS[:2])
def test_ocr_reads_none_in_the_picture_nor_in_the_pictures_of_the_report(sample):
    """Of every sample: python -m benchmarks.redaction."""
    _, inside = of_page(report_page(clean(sample), shipped(), MADE))
    for data in (picture(clean(sample), shipped()), inside[0]):
        seen = words_of(Image.open(io.BytesIO(data)))
        assert len(seen.split()) > 20
        assert secrets_in(seen) == set()


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
    text, _ = of_pdf(report_pdf(report_of("i200-text-pdf"), shipped(), replace(MADE, redacted=False)))
    assert "Fictional" in text
