"""Sheets to print: everything on its page, nothing over anything else, in both languages, sizes and prints."""

from __future__ import annotations

import io
import re
from datetime import date
from functools import cache, lru_cache

import pdfplumber
import pypdfium2
import pytest
from PIL import Image
from typer.testing import CliRunner

from tests.answers import sentences, shipped
from warrantcheck.cli import app
from warrantcheck.cli.training import specimens
from warrantcheck.model.verdict import Situation
from warrantcheck.show import sheets
from warrantcheck.show.sheets import flowing
from warrantcheck.show.sheets.layout import layouts

LANGS = ("en", "es")
GROUP = sheets.Group(
    organization="Example Neighbors of the Whole Long County",
    hotline="Example network of the county, (555) 555-0100",
    lawyer="Maria Example, (555) 555-0199",
    web="https://example.org/help",
)
HERE = Situation(today=date(2026, 11, 23), state="CA")
EDGE = 5.9  # points: what a printer leaves white
USUAL, LARGE = 8.5, 16.0  # points: the smallest letters of a sheet, its last lines apart
LAST_LINES = 60.0  # points from the lower edge
TOUCH = 1.2  # points in which letters of two lines may meet: their boxes are higher than they are


@lru_cache(maxsize=1)
def shown():
    return tuple(specimens(sorted(sheets.samples_of(sheets.KINDS))))


@pytest.fixture(autouse=True)
def small_pictures(monkeypatch):
    """What is on the specimens is tested elsewhere; here only where they stand."""
    monkeypatch.setattr(flowing, "jpeg", lambda *_: io.BytesIO(tiny()))


@lru_cache(maxsize=1)
def tiny():
    stream = io.BytesIO()
    Image.new("RGB", (6, 8)).save(stream, "JPEG")
    return stream.getvalue()


def made(kinds, lang, group=GROUP, place=None):
    return sheets.make(kinds, shown(), shipped(), group, HERE, lang=lang, place=place)


@cache
def pdf(lang, size, large, kinds=sheets.KINDS):
    return sheets.sheets_pdf(
        made(kinds, lang), GROUP, lang=lang, title="Sheets", page=lambda number: f"p. {number}", size=size, large=large
    )


def words_of(page):
    """The words of a page with their boxes and sizes, as pdfplumber has them too, in ten times the time."""
    text, high, raw = page.get_textpage(), page.get_height(), pypdfium2.raw
    box, turned, found = raw.FS_RECTF(), raw.FS_MATRIX(), []
    for at in range(text.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(text, at))
        raw.FPDFText_GetLooseCharBox(text, at, box)
        raw.FPDFText_GetMatrix(text, at, turned)
        size = raw.FPDFText_GetFontSize(text, at) * turned.d
        low = high - box.bottom
        one = {"text": char, "x0": box.left, "x1": box.right, "top": low - size, "bottom": low, "size": size}
        last = found[-1] if found else {"text": " "}
        if (
            not (char + last["text"][-1:]).isspace()
            and not last["text"].endswith(" ")
            and not char.isspace()
            and abs(size - last["size"]) < 0.1
            and abs(one["top"] - last["top"]) < TOUCH
            and abs(one["x0"] - last["x1"]) < TOUCH
        ):
            last |= {"text": last["text"] + char, "x1": one["x1"]}
        else:
            found.append(one)
    return [word for word in found if word["text"].strip()]


def pictures_of(page):
    high = page.get_height()
    places = [one.get_bounds() for one in page.get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE,))]
    return [{"x0": x0, "x1": x1, "top": high - top, "bottom": high - bottom} for x0, bottom, x1, top in places]


def overlapping(words):
    words = sorted(words, key=lambda word: word["top"])
    for at, one in enumerate(words):
        for other in words[at + 1 :]:
            if other["top"] > one["bottom"] - TOUCH:
                break
            if min(one["x1"], other["x1"]) - max(one["x0"], other["x0"]) > TOUCH:
                yield one["text"], other["text"]


# Any two of language, paper and print meet here; all three together are four more, which took as long again.
PAIRS = [("en", "letter", False), ("en", "a4", True), ("es", "letter", True), ("es", "a4", False)]


@pytest.mark.parametrize(("lang", "size", "large"), PAIRS)
def test_nothing_on_a_sheet_is_cut_off_or_lies_over_anything_else(lang, size, large):
    with pypdfium2.PdfDocument(pdf(lang, size, large)) as document:
        assert len(document) <= (75 if large else 38)
        for number, page in enumerate(document, 1):
            words, pictures, (wide, high) = words_of(page), pictures_of(page), page.get_size()
            assert words
            assert (round(wide), round(high)) == tuple(map(round, sheets.SIZES[size]))
            for word in [*words, *pictures]:
                inside = word["x0"] >= EDGE and word["x1"] <= wide - EDGE and word["top"] >= EDGE
                assert inside and word["bottom"] <= high - EDGE, (number, word.get("text"))
            assert list(overlapping(words)) == [], number
            for picture in pictures:
                over = [word["text"] for word in words if _inside(word, picture)]
                assert over == [], number
            small = [word["text"] for word in words if word["size"] < (LARGE if large else USUAL)]
            last = [word["text"] for word in words if word["bottom"] > high - LAST_LINES]
            assert not set(small) - set(last), (number, small[:9])


def _inside(word, picture):
    return (
        min(word["x1"], picture["x1"]) - max(word["x0"], picture["x0"]) > TOUCH
        and min(word["bottom"], picture["bottom"]) - max(word["top"], picture["top"]) > TOUCH
    )


@pytest.mark.parametrize(("lang", "size", "large"), [pair for pair in PAIRS if not pair[2]])
def test_all_words_of_the_sheets_are_in_the_pdf_and_each_page_says_who_has_not_read_it(lang, size, large):
    with pypdfium2.PdfDocument(pdf(lang, size, large)) as document:
        pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    squeezed = re.sub(r"\s+", "", "".join(pages))
    ids = {"print-role-bystander-watch", "print-log-kept", "print-before-worship-2", "here-act-on-it", "do-not"}
    for id in ids - {"here-act-on-it"}:
        assert re.sub(r"\s+", "", sentences(lang)[id]) in squeezed, id
    foot = sentences(lang)["handout-foot"].split("{")[0].strip()
    assert all(foot[:20] in page for page in pages)


def test_the_handout_has_three_pages_two_of_them_full_and_english_sentences_on_the_spanish_one():
    with pdfplumber.open(io.BytesIO(pdf("es", "letter", False, ("handout",)))) as document:
        assert len(document.pages) == 3
        for page in document.pages[:2]:
            low = max(word["bottom"] for word in page.extract_words() if word["bottom"] < page.height - LAST_LINES)
            assert low > 0.84 * page.height
        text = " ".join((document.pages[1].extract_text() or "").split())
        assert not any("warrantcheck" in (page.extract_text() or "") for page in document.pages)
    for id in ("say-administrative-form", "say-judicial-warrant", "say-not-a-warrant"):
        assert sentences("en")[id] in text


def test_cards_speak_english_to_the_officer_and_the_persons_language_behind():
    with pdfplumber.open(io.BytesIO(pdf("es", "letter", False, ("cards",)))) as document:
        front, back = (" ".join(page.extract_text().split()) for page in document.pages)
    assert front.count("To the officer") == 10
    assert back.count("Para usted") == 10
    assert "Para usted" not in front


@pytest.mark.parametrize("lang", LANGS)
def test_every_sheet_has_its_sentences_in_every_language(lang):
    ids = set()
    for layout in layouts():
        ids.add(layout.title)
        for block in layout.blocks:
            for value in block.values():
                ids |= {id for id in (value if isinstance(value, list) else [value]) if f"{id}".startswith("print-")}
    assert sorted(ids - set(sentences(lang))) == []


def test_statements_that_a_sheet_rests_on_are_in_the_law():
    known = {statement.id for statement in shipped().law}
    assert sorted({id for layout in layouts() for id in layout.law} - known) == []


def test_a_code_for_phones_is_printed_only_for_an_address_that_the_person_set():
    numbers = [one.blocks[-1] for one in made(("log",), "en", group=sheets.Group())]
    assert [one.code for one in numbers] == [()]
    assert made(("log",), "en")[0].blocks[-1].code


def test_the_page_to_change_has_the_sources_the_law_s_day_and_that_nobody_reviewed_it():
    words = {"title": "T", "change": "C", "sources": "S"}
    text = sheets.sheets_text(made(("sign", "before"), "es"), GROUP, lang="es", words=words).decode()
    assert '<html lang="es" dir="ltr">' in text
    assert text.count("sin revisión de un abogado") == 8
    assert "<script" not in text
    assert "Payton" in text or "consent" in text.lower()
    assert "http" not in re.sub(r"https?://example\.org/help", "", text.split("</head>")[1].split("data:")[0])


# What can't be printed


def run(*arguments):
    return CliRunner().invoke(app, arguments)


def told(ran, id, lang="en"):
    from warrantcheck.cli.faults import _sentence
    from warrantcheck.errors import WarrantcheckError

    assert isinstance(ran.exception, WarrantcheckError)
    sentence = sentences(lang)[id].split("}", 1)[1]
    assert sentence.strip() in _sentence(ran.exception)
    return True


@pytest.fixture
def own(tmp_path, monkeypatch):
    monkeypatch.setenv("WARRANTCHECK_CONFIG", str(tmp_path / "settings.toml"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_logo_that_is_no_picture_is_refused_before_anything_is_written(own):
    (own / "logo.png").write_text("no picture")
    assert told(run("print", "log", "--logo", "logo.png"), "error-logo")
    assert not (own / "warrantcheck-print.pdf").exists()


def test_a_huge_logo_is_refused(own):
    Image.new("1", (5000, 40)).save(own / "logo.png")
    assert told(run("print", "log", "--logo", "logo.png"), "error-logo")
    (own / "logo.png").write_bytes(b"\x89PNG" + bytes(6_000_000))
    assert told(run("print", "log", "--logo", "logo.png"), "error-logo")


def test_a_logo_that_is_not_there_is_told(own):
    assert told(run("print", "log", "--logo", "none.png"), "error-not-there")


def test_a_group_s_name_in_another_script_is_refused_in_a_pdf_and_stands_in_the_page_to_change(own):
    assert run("config", "set", "organization", "مجموعة").exit_code == 0
    assert told(run("print", "log"), "error-letters")
    assert not (own / "warrantcheck-print.pdf").exists()
    assert run("print", "log", "--text").exit_code == 0
    assert "<bdi>مجموعة</bdi>" in (own / "warrantcheck-print.html").read_text(encoding="utf-8")


def test_the_group_s_name_numbers_logo_and_address_come_from_the_settings(own):
    Image.new("RGB", (300, 80), "navy").save(own / "logo.png")
    for key, value in (("organization", "Example Group"), ("hotline", "Example 555-0100"), ("web", "example.org")):
        assert run("config", "set", key, value).exit_code == 0
    assert run("config", "set", "logo", "logo.png").exit_code == 0
    assert run("print", "log").exit_code == 0
    with pdfplumber.open(own / "warrantcheck-print.pdf") as document:
        text = "".join(page.extract_text() for page in document.pages)
        assert len(document.pages[0].images) == 1
    for words in ("Example Group", "Example 555-0100", "example.org"):
        assert words in text


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("card",), "cards"),
        (("log", "--paper", "a5"), "letter, a4"),
        (("before", "--place", "moon"), "school"),
        ((), "KIND"),
    ],
)
def test_what_can_t_be_printed_is_told_with_what_can(own, arguments, says):
    ran = run("print", *arguments)
    assert ran.exit_code == 2
    assert says in ran.stderr
