"""A drawn paper keeps SPECIMEN across it in every picture that is made of it, and no other paper gets it."""

from __future__ import annotations

import io

import pytest
from msgspec.structs import replace
from PIL import Image

from tests.answers import shipped
from tests.specimens import SITUATION, report_of
from warrantcheck.evidence import redacted
from warrantcheck.model.paper import Kind, Source
from warrantcheck.model.report import Report
from warrantcheck.read.drawn import marked
from warrantcheck.show.portraits import drawn
from warrantcheck.show.sharp import image_of, raster_of
from warrantcheck.show.specimen import FADED, contrast, is_specimen, shown

BLACK_AND_WHITE = [0] * 150 + [255] * 106


def evened_out(name: str) -> Report:
    """The report with pages as they look after a photo's light was evened out: print, and nothing pale."""
    report = report_of(name)
    pages = tuple(
        replace(page, raster=raster_of(image_of(page).point(BLACK_AND_WHITE), page.raster.scale))
        for page in report.paper.pages
        if page.raster
    )
    photo = Source(name="paper.jpg", kind=Kind.JPEG, sha256="0" * 64, data=b"")
    return replace(report, paper=replace(report.paper, pages=pages, sources=(photo,), specimen=False))


def unmarked(report: Report) -> Report:
    """The report as of a paper that says nothing of a specimen."""
    assessment = report.assessment
    findings = tuple(one for one in assessment.findings if one.marker != "specimen")
    concerns = tuple(one for one in assessment.concerns if one.id != "specimen")
    return replace(report, assessment=replace(assessment, findings=findings, concerns=concerns))


def cropped(image: Image.Image, margin: float) -> Image.Image:
    wide, high = image.size
    return image.crop((int(wide * margin), int(high * margin), int(wide * (1 - margin)), int(high * (1 - margin))))


def pale(image: Image.Image) -> float:
    """The share of the picture that is neither paper nor print."""
    return sum(image.convert("L").histogram()[170:235]) / (image.width * image.height)


def test_a_mark_that_faded_is_drawn_again():
    faded = evened_out("i200-text-pdf")
    assert contrast(image_of(faded.paper.pages[0])) < FADED
    assert contrast(image_of(shown(faded).pages[0])) > 2 * FADED


@pytest.mark.parametrize("margin", [0.1, 0.3])
def test_it_survives_the_cropping_of_the_margins(margin):
    faded = evened_out("ao93-esigned")
    assert pale(cropped(image_of(faded.paper.pages[0]), margin)) < 0.001
    assert pale(cropped(image_of(shown(faded).pages[0]), margin)) > 0.08


def test_print_stays_as_dark_as_it_was():
    faded = evened_out("i200-text-pdf")
    marked = image_of(shown(faded).pages[0])
    plain = image_of(shown(unmarked(faded)).pages[0])
    assert sum(marked.histogram()[:150]) == sum(plain.histogram()[:150]) > 0


def test_a_mark_that_is_still_there_is_not_drawn_twice():
    report = report_of("i200-text-pdf")
    once = shown(report)
    assert image_of(once.pages[0]).tobytes() == image_of(shown(replace(report, paper=once)).pages[0]).tobytes()
    faded = replace(evened_out("i200-text-pdf"), paper=shown(evened_out("i200-text-pdf")))
    assert image_of(shown(faded).pages[0]).tobytes() == image_of(faded.paper.pages[0]).tobytes()


def test_a_paper_that_does_not_say_so_never_gets_the_mark():
    real = unmarked(evened_out("i200-text-pdf"))
    assert not is_specimen(real)
    assert contrast(image_of(shown(real).pages[0])) < FADED


def test_a_paper_that_says_sample_is_called_one_but_gets_no_word_that_is_not_on_it():
    report = evened_out("i200-text-pdf")
    findings = tuple(
        replace(one, read_text="SAMPLE") if one.marker == "specimen" else one for one in report.assessment.findings
    )
    sample = replace(report, assessment=replace(report.assessment, findings=findings))
    assert is_specimen(sample)
    assert contrast(image_of(shown(sample).pages[0])) < FADED


def test_where_the_word_can_not_be_read_the_files_metadata_tell():
    photo = io.BytesIO()
    Image.new("L", (40, 40)).save(photo, "JPEG", comment=b"SPECIMEN - invented people and places; not a real paper")
    unread = unmarked(evened_out("i200-text-pdf"))
    source = replace(unread.paper.sources[0], data=photo.getvalue())
    assert marked(source, "SPECIMEN")
    assert not marked(replace(source, data=b"another"), "SPECIMEN")
    unread = replace(unread, paper=replace(unread.paper, specimen=True))
    assert is_specimen(unread)
    assert contrast(image_of(shown(unread).pages[0])) > FADED


def test_the_picture_and_the_redacted_picture_carry_it():
    faded = evened_out("ao93-esigned")
    nameless = redacted(faded, SITUATION, shipped())
    for report in (faded, nameless):
        page = drawn(report, shipped()).convert("L").crop((40, 40, 1740, 2240))
        assert contrast(page) > FADED
