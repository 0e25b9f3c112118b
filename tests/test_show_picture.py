"""The picture with numbered boxes: boxes lie on their words, and their lines differ without colours."""

from __future__ import annotations

import io

import numpy as np
import pytest
from msgspec.structs import replace
from PIL import Image, ImageDraw

from tests.answers import BOX, assessment, finding, report, shipped
from tests.specimens import TEXTS, report_of
from warrantcheck.errors import TargetExists
from warrantcheck.evidence import Wanted, write
from warrantcheck.model.findings import Signature, SignatureState
from warrantcheck.model.forms import PointsTo, Role, Weight, Where
from warrantcheck.model.paper import Box, Raster
from warrantcheck.model.verdict import Verdict
from warrantcheck.pipeline import drawn as drawn_again
from warrantcheck.show import picture as boxes
from warrantcheck.show import portraits
from warrantcheck.show.marks import MOST, Shape, marks_of
from warrantcheck.show.picture import COLOURS, draw_marks
from warrantcheck.show.portraits import MARGIN, PHONE, drawn, pages_shown, picture, pictures
from warrantcheck.show.sharp import SHARP, image_of, sharpened


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


@pytest.mark.parametrize("sample", TEXTS)
def test_every_box_lies_on_the_words_that_it_stands_for(sample):
    answer = report_of(sample)
    pages = {page.number: page for page in answer.paper.pages}
    for mark in marks_of(answer, shipped()):
        told = (mark.read_text or "").split()
        under = [
            word
            for word in pages[mark.page].words
            if word.visible and word.text in told and word.box.overlap(mark.box) > 0 and word.box.height < 40
        ]
        assert len(under) >= len(set(told)) or mark.shape is Shape.SIGNATURE
        areas = sum(word.box.width * word.box.height for word in under)
        assert sum(word.box.overlap(mark.box) for word in under) >= 0.95 * areas


@pytest.mark.parametrize("sample", TEXTS)
def test_marks_are_numbered_in_reading_order_and_never_too_many(sample):
    marks = marks_of(report_of(sample), shipped())
    assert [mark.number for mark in marks] == list(range(1, len(marks) + 1))
    assert 3 <= len(marks) <= MOST
    assert [mark.page for mark in marks] == sorted(mark.page for mark in marks)


def test_the_line_where_a_signature_was_looked_for_is_drawn_even_when_it_is_blank():
    line = Signature(role=Role.JUDGE, state=SignatureState.BLANK, page=1, box=Box(x0=300, top=600, x1=500, bottom=630))
    answer = report(assessment(Verdict.UNSIGNED_COURT_WARRANT, signature=line, findings=()))
    (mark,) = [mark for mark in marks_of(answer, shipped()) if mark.shape is Shape.SIGNATURE]
    assert mark.box == line.box
    assert "looks empty" in mark.line


def test_a_known_trap_is_shown_as_one_that_proves_nothing():
    trap = finding("District or Magistrate Court Judge", weight=Weight.NEVER, where=Where.CHECK_BOX)
    answer = report(assessment(Verdict.ADMINISTRATIVE_FORM, findings=(finding(), replace(trap, box=move(BOX, 300)))))
    traps = [mark for mark in marks_of(answer, shipped()) if mark.shape is Shape.TRAP]
    assert ["Proves nothing" in mark.tells for mark in traps] == [True]


def move(box: Box, down: float) -> Box:
    return replace(box, top=box.top + down, bottom=box.bottom + down)


def test_a_conflict_shows_the_marks_of_both_sides():
    court = finding("UNITED STATES DISTRICT COURT", points_to=PointsTo.JUDICIAL, box=move(BOX, 300))
    answer = report(assessment(Verdict.CONFLICTING, findings=(finding(), court)))
    assert {mark.shape for mark in marks_of(answer, shipped())} >= {Shape.JUDICIAL, Shape.ADMINISTRATIVE}


def test_a_picture_is_sharp_and_says_specimen_where_the_paper_does():
    png = opened(picture(report_of("i200-text-pdf"), shipped()))
    assert png.format == "PNG"
    assert png.size[0] == 1700 + 2 * MARGIN < png.size[1]
    assert round(png.info["dpi"][0]) == 200
    assert "SPECIMEN" in png.info["Title"]


def test_a_page_of_text_is_rendered_again_and_not_just_enlarged():
    paper = report_of("i200-text-pdf").paper
    small, sharp = paper.pages[0].raster, sharpened(paper, drawn_again).pages[0].raster
    assert small and sharp and small.scale < sharp.scale == pytest.approx(SHARP, rel=0.01)
    enlarged = np.asarray(image_of(paper.pages[0]).resize((sharp.width, sharp.height), Image.Resampling.BICUBIC))
    edges = [
        np.abs(np.diff(gray.astype(int))).mean()
        for gray in (enlarged, np.asarray(image_of(sharpened(paper, drawn_again).pages[0])))
    ]
    assert edges[1] > 1.15 * edges[0]


def test_a_page_that_was_straightened_keeps_the_picture_in_which_the_words_were_read():
    paper = report_of("i200-text-pdf").paper
    page = paper.pages[0]
    turned = image_of(page).rotate(1.5, fillcolor=255)
    assert page.raster
    raster = Raster(width=turned.width, height=turned.height, scale=page.raster.scale, gray=turned.tobytes())
    sharp = sharpened(replace(paper, pages=(replace(page, raster=raster),)), drawn_again).pages[0]
    again = np.asarray(image_of(sharp).resize(turned.size), dtype=int)
    assert np.abs(again - np.asarray(turned, dtype=int)).mean() < 4


def test_a_picture_is_higher_than_wide_and_its_letters_are_read_on_a_phone(monkeypatch):
    sizes = []
    real = portraits.font
    monkeypatch.setattr(portraits, "font", lambda size, **how: sizes.append(size) or real(size, **how))
    monkeypatch.setattr(boxes, "font", lambda size, **how: sizes.append(size) or real(size, **how))
    for sample in ("i200-text-pdf", "ao93-esigned", "i862"):
        image = drawn(report_of(sample), shipped())
        assert image.height > image.width
        assert sizes and min(sizes) * PHONE / image.width >= 12
        sizes.clear()


def test_each_page_has_a_picture_of_its_own_and_one_that_is_left_out_is_named():
    report = report_of("i862")
    assert len(pictures(report, shipped())) == 2
    many = replace(
        report.paper, pages=tuple(replace(report.paper.pages[number % 2], number=number + 1) for number in range(8))
    )
    longer = replace(report, paper=many)
    shown = pages_shown(longer, marks_of(longer, shipped()))
    assert len(shown) == 6
    assert portraits.left_out(longer, shown, shipped()) == "Pages not shown: 7, 8."


def test_the_page_with_the_warrant_comes_first():
    report = report_of("mixed")
    verdict = report.assessment.parts[1].verdict
    told = replace(report, assessment=replace(report.assessment, verdict=verdict))
    assert pages_shown(told, marks_of(report, shipped()))[0] == report.assessment.parts[1].first_page


def test_several_pictures_of_one_paper_are_written_and_none_over_a_file_that_is_there(tmp_path):
    wanted = Wanted(picture=tmp_path / "a.png")
    assert [path.name for path in write(report_of("i862"), shipped(), wanted)] == ["a.png", "a-2.png"]
    (tmp_path / "a.png").unlink()
    (tmp_path / "a-2.png").write_text("mine")
    with pytest.raises(TargetExists):
        write(report_of("i862"), shipped(), wanted)
    assert (tmp_path / "a-2.png").read_text() == "mine"
    assert not (tmp_path / "a.png").exists()


@pytest.mark.parametrize("sample", ["i200-text-pdf", "ao93-esigned", "i862", "ao442-clerk-filing-copy", "ao88b"])
def test_no_number_covers_the_words_of_its_own_box(sample, monkeypatch):
    placed = []
    monkeypatch.setattr(boxes, "badge", lambda draw, centre, shape, number, radius: placed.append((centre, radius)))
    report = report_of(sample)
    page = sharpened(report.paper, drawn_again).pages[0]
    marks = [mark for mark in marks_of(report, shipped()) if mark.page == 1]
    image = image_of(page).convert("RGB")
    draw_marks(image, marks, SHARP, (0, 0), image.size, radius=47)
    for mark, ((x, y), radius) in zip(marks, placed, strict=True):
        box = Box(
            x0=mark.box.x0 * SHARP, top=mark.box.top * SHARP, x1=mark.box.x1 * SHARP, bottom=mark.box.bottom * SHARP
        )
        badge = Box(x0=x - radius, top=y - radius, x1=x + radius, bottom=y + radius)
        assert badge.overlap(box) == 0, mark.line


def test_lines_of_boxes_differ_without_colours():
    kinds = (Shape.JUDICIAL, Shape.ADMINISTRATIVE, Shape.ENTRY, Shape.SIGNATURE)
    seen = set()
    for shape in kinds:
        canvas = Image.new("RGB", (900, 500), (255, 255, 255))
        one = replace(marks_of(report_of("i862"), shipped())[0], shape=shape, box=Box(x0=50, top=50, x1=250, bottom=90))
        draw_marks(canvas, [one], SHARP, (0, 0), canvas.size)
        gray = np.asarray(canvas.convert("L"))
        top, left = round(50 * SHARP - 9) + 1, round(50 * SHARP)
        row = gray[top, left + 20 : left + 400] < 200
        column = gray[top - 4 : top + 20, left + 210] < 200
        seen.add((int(np.abs(np.diff(row.astype(int))).sum()), int(np.abs(np.diff(column.astype(int))).sum()) // 4))
    assert len(seen) == len(kinds)


@pytest.mark.parametrize("colour", sorted(set(COLOURS.values())))
def test_colours_have_contrast_on_white(colour):
    linear = [part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour]
    luminance = sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    assert 1.05 / (luminance + 0.05) >= 4.5


def test_words_in_other_letters_and_a_page_without_a_picture_are_no_obstacle():
    answer = report(assessment(Verdict.ADMINISTRATIVE_FORM, findings=(finding("移民局 \u202e\x07 ОРДЕР"),)))
    assert opened(picture(answer, shipped())).size[0] > 1700


def test_a_heading_and_a_title_on_one_line_have_boxes_of_their_own():
    marks = {mark.where: mark for mark in marks_of(report_of("i200-text-pdf"), shipped())}
    heading, title = marks[Where.HEADING], marks[Where.TITLE]
    assert heading.read_text == "U.S. DEPARTMENT OF HOMELAND SECURITY"
    assert title.read_text == "Warrant for Arrest of Alien"
    assert title.line == 'The title: "Warrant for Arrest of Alien".'
    assert not heading.box.overlap(title.box)


def test_court_title_number_signature_dates_and_place_all_have_a_box():
    marks = marks_of(report_of("ao93-esigned"), shipped())
    places = {mark.where for mark in marks}
    assert places >= {Where.HEADING, Where.TITLE, Where.FORM_NUMBER, Where.SIGNATURE_LABEL}
    lines = " ".join(mark.line for mark in marks)
    for begins in ("The date:", "The last day:", "The place:"):
        assert begins in lines
    assert any(mark.shape is Shape.SIGNATURE for mark in marks)


@pytest.mark.parametrize(("sample", "pages"), [("agency-bundle", {1, 2, 3, 4}), ("mixed", {1, 2})])
def test_every_paper_of_a_file_has_marks(sample, pages):
    assert {mark.page for mark in marks_of(report_of(sample), shipped())} == pages


def test_a_number_stands_where_no_print_is():
    """Left of this box there is print, right of it there is none but the gray of a mark across the page."""
    canvas = Image.new("RGB", (900, 500), (255, 255, 255))
    draw = ImageDraw.Draw(canvas)
    draw.rectangle((540, 0, 900, 500), fill=(205, 205, 205))
    for left in range(20, 130, 6):
        draw.line((left, 0, left, 500), fill=(0, 0, 0), width=3)
    draw.rectangle((130, 0, 520, 110), fill=(0, 0, 0))
    draw.rectangle((130, 260, 520, 500), fill=(0, 0, 0))
    (one, *_) = marks_of(report_of("i862"), shipped())
    box = Box(x0=50, top=50, x1=190, bottom=80)
    draw_marks(canvas, [replace(one, box=box, number=1)], SHARP, (0, 0), canvas.size)
    beside = np.asarray(canvas.convert("L"))[140:220, 545:600]
    assert (beside < 190).any()
