"""Nothing that belongs to a person is left in a redacted report: not in its words, its objects, or its pictures."""

from __future__ import annotations

import io
import re
from datetime import datetime
from functools import cache

import numpy as np
import pikepdf
import pytest
from msgspec.structs import replace
from typer.testing import CliRunner

from tests.answers import shipped
from tests.people import secrets_in
from tests.specimens import SITUATION, TEXTS, report_of
from tests.streams import of_page, of_pdf, read_by_ocr
from warrantcheck import check
from warrantcheck.cli import app
from warrantcheck.errors import NotInstalled
from warrantcheck.evidence import redacted
from warrantcheck.model.paper import Box, Raster, Via, Word
from warrantcheck.show.as_json import document
from warrantcheck.show.html import Made, report_page
from warrantcheck.show.pdf import report_pdf
from warrantcheck.show.portraits import picture
from warrantcheck.specimens import paper_of

MADE = Made(at=datetime(2026, 3, 3, 9, 30), version="0.1.0", redacted=True)


@cache
def clean(sample: str):
    return redacted(report_of(sample), SITUATION, shipped())


@pytest.mark.parametrize("sample", TEXTS[:2])
def test_ocr_reads_none_in_the_picture_nor_in_the_pictures_of_the_report(sample):
    """Of every sample: python -m benchmarks.redaction."""
    _, inside = of_page(report_page(clean(sample), shipped(), MADE))
    for data in (picture(clean(sample), shipped()), inside[0]):
        try:
            seen = read_by_ocr(data)
        except NotInstalled:
            pytest.skip("no reading engine is installed")
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


def written_across(sample: str, read_text: str):
    """A report of the first page, on whose first finding somebody has written; its picture is tested above."""
    report = report_of(sample)
    page = report.paper.pages[0]
    told = next(one for one in report.assessment.findings if one.page == 1)
    place = Box(x0=told.box.x0, top=told.box.top, x1=told.box.x0 + 60, bottom=told.box.bottom)
    words = tuple(Word(text=word, box=place, via=Via.OCR) for word in read_text.split())
    finding = replace(told, read_text=f"{read_text} {told.read_text}")
    findings = (finding, *report.assessment.findings)
    assessed = replace(
        report.assessment, findings=findings, reason=replace(report.assessment.reason, findings=(finding,))
    )
    return replace(
        report,
        assessment=assessed,
        paper=replace(report.paper, pages=(replace(page, words=(*words, *page.words), raster=None),)),
    )


HOSTILE = [
    "Zubrowka",  # in handwriting across a printed line
    "ZUBROWKA, Maria",
    "Zubrowka's",
    "Zub-rowka/Maria",
    "A219-333-444",  # a number that no entry was recognised as
    "555-7788",
    "742 Evergreen",
    "<b>Zubrowka</b>",
    "Zubrowka\u202eairaM",
    "Warrantzubrowka",  # grown together with a word of the form
    "zubrowka@example.org",
]


@pytest.mark.parametrize("read_text", HOSTILE)
@pytest.mark.parametrize("sample", ["i200-text-pdf", "ao93-esigned", "eoir-hearing-notice"])
def test_what_was_written_across_a_printed_line_is_left_nowhere(sample, read_text):
    after = redacted(written_across(sample, read_text), SITUATION, shipped())
    said = repr(after) + report_page(after, shipped(), MADE).decode() + repr(document(after, shipped()))
    for part in re.findall(r"[A-Za-z]{4,}|\d{3,}", read_text):
        if part.lower() not in {"example"}:
            assert part.lower() not in re.sub(r"base64,[^\"]+|\d+\.\d+", "", said).lower(), part


def test_a_name_in_a_court_s_heading_is_left_out_but_the_court_stays():
    report = report_of("ao93-esigned")
    court = report.assessment.fields.court
    assert court
    written = replace(court, read_text=f"{court.read_text} Zubrowka v. Cooke", value=f"{court.value} Zubrowka v. Cooke")
    assessed = replace(report.assessment, fields=replace(report.assessment.fields, court=written))
    after = redacted(replace(report, assessment=assessed), SITUATION, shipped())
    left = after.assessment.fields.court
    assert left and "DISTRICT COURT" in left.value
    assert "Zubrowka" not in repr(after)


def test_a_word_that_is_almost_a_court_s_is_left_out():
    """OCR may have read a name."""
    report = report_of("ao93-esigned")
    court = report.assessment.fields.court
    assert court
    written = replace(court, read_text="UNITED STATES DISTRICT COURT Illinoiss", value="")
    assessed = replace(report.assessment, fields=replace(report.assessment.fields, court=written))
    after = redacted(replace(report, assessment=assessed), SITUATION, shipped())
    assert after.assessment.fields.court
    assert after.assessment.fields.court.read_text.split()[-1] == "..."


def plain(text):
    return re.sub(r"\W+", "", text.lower())


@pytest.mark.parametrize("sample", TEXTS)
def test_no_word_of_a_redacted_page_was_not_on_the_paper(sample):
    report, after = report_of(sample), clean(sample)
    for before, page in zip(report.paper.pages, after.paper.pages, strict=True):
        there = {(plain(word.text), word.box) for word in before.words}
        assert {(plain(word.text), word.box) for word in page.words} <= there
    told = " ".join(one.read_text for one in after.assessment.findings).replace("...", " ")
    read = " ".join(one.read_text for one in report.assessment.findings)
    assert {plain(word) for word in told.split()} <= {plain(word) for word in read.split()} | {""}


@pytest.mark.parametrize("name", ["Casey", "Warren", "Marshal", "Officier", "Coury", "Stater", "Homelan"])
def test_a_name_that_is_almost_a_printed_word_is_not_made_that_word(name):
    after = redacted(written_across("i200-text-pdf", name), SITUATION, shipped())
    before = {word.box: plain(word.text) for page in report_of("i200-text-pdf").paper.pages for word in page.words}
    for page in after.paper.pages:
        for word in page.words:
            assert plain(word.text) == before.get(word.box, plain(name)), name
    assert name.lower() not in repr(after).lower().replace("homeland", "").replace("marshals", "")


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_pages_that_lay_turned_are_redacted_as_upright_ones(tmp_path, turned):
    with pikepdf.open(io.BytesIO(paper_of("i200-text-pdf").read_bytes())) as pdf:
        pdf.pages[0].rotate(turned, relative=True)
        pdf.save(tmp_path / "Marisol Fictional.pdf")
    report = check(tmp_path / "Marisol Fictional.pdf", today=SITUATION.today)
    text, _ = of_page(report_page(redacted(report, SITUATION, shipped()), shipped(), MADE))
    assert secrets_in(" ".join(word.text for word in report.paper.pages[0].words))
    assert secrets_in(text) == set()


def test_the_person_s_own_name_address_and_lawyer_are_left_out():
    situation = replace(SITUATION, address="9 Zubrowka Road", name="Zoe Zubrowka", lawyer="Lou Zubrowka, 555-7788")
    after = redacted(report_of("i200-text-pdf"), situation, shipped())
    assert "Zubrowka" not in repr(after) and "555-7788" not in repr(after)


def test_files_names_are_left_out_of_answers_and_of_refusals(tmp_path):
    (tmp_path / "Marisol Fictional.pdf").write_bytes(paper_of("i200-text-pdf").read_bytes())
    (tmp_path / "Devon Fictional.pdf").write_text("no document")
    files = [str(tmp_path / f"{who} Fictional.pdf") for who in ("Marisol", "Devon")]
    report = tmp_path / "a.html"
    for options in ([*files, "--json"], files, [files[0], "--full", "--report", str(report)]):
        ran = CliRunner().invoke(app, ["check", "--redact", *options])
        assert secrets_in(ran.stdout + ran.stderr) == set()
        assert "a government agency" in ran.stdout
    assert secrets_in(of_page(report.read_bytes())[0]) == set()
    assert re.search(r"<title>(.*?)</title>", report.read_text())[1] == "SPECIMEN - What this paper looks like"


def test_no_note_for_the_phone_is_made_without_names():
    ran = CliRunner().invoke(app, ["check", "a.pdf", "--redact", "--call-note"])
    assert ran.exit_code == 2
    assert "--call-note" in ran.stderr and "--redact" in ran.stderr
