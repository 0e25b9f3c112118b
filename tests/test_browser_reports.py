"""Reports and all other pages in a real browser: no network, no error, readable by people who hear instead of see."""

from __future__ import annotations

import pypdfium2
import pytest
from msgspec.structs import replace

from tests.answers import shipped
from tests.pages import MADE, PAGES, SAMPLES, SIZES, boxes_off_their_words
from tests.specimens import SITUATION, TEXTS, report_of
from tests.visits import STRICT, until
from warrantcheck.explain import explain
from warrantcheck.show.html import report_page
from warrantcheck.show.marks import marks_of


@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens_without_a_network_an_error_or_sideways_scrolling(visit, name):
    with visit(name, "phone") as seen:
        for size, sides in SIZES.items():
            seen.turned_to(sides)
            seen.keep(f"{name}-{size}")
            assert not seen.scrolls_sideways(), size


def test_a_number_lights_its_place_up_by_keyboard_alone(visit):
    with visit("report", "laptop") as seen:
        page = seen.page
        count = len(marks_of(report_of("i200-text-pdf"), shipped()))
        met = set()
        for _ in range(60):
            page.keyboard.press("Tab")
            number = page.evaluate("document.activeElement.closest('[data-mark]')?.dataset.mark")
            if number:
                met.add(number)
                lit = page.evaluate("[...document.querySelectorAll('.lit')].map((part) => part.dataset.mark)")
                assert lit == [number, number]
        assert met == {str(number) for number in range(1, count + 1)}
        seen.keep("report-lit")


def test_a_mouse_at_rest_does_not_take_the_light_from_the_keyboard(visit):
    """The Tab key scrolls, and other boxes pass below the mouse."""
    with visit("report", "phone") as seen:
        page = seen.page
        page.mouse.move(195, 200)
        for _ in range(12):
            page.keyboard.press("Tab")
            page.wait_for_timeout(120)
            number = page.evaluate("document.activeElement.closest('[data-mark]')?.dataset.mark")
            lit = page.evaluate("[...document.querySelectorAll('.lit')].map((part) => part.dataset.mark)")
            assert number is None or lit == [number, number]


@pytest.mark.parametrize("name", SAMPLES)
def test_boxes_lie_on_the_words_at_every_size(visit, name):
    with visit(name, "phone") as seen:
        for size, sides in SIZES.items():
            seen.turned_to(sides)
            assert not list(boxes_off_their_words(report_of(SAMPLES[name]), seen.page.evaluate)), size


@pytest.mark.parametrize("sample", TEXTS)
def test_a_report_prints_on_two_sheets_and_one_of_several_pages_on_three_at_most(visit, tmp_path, sample):
    answer = report_of(sample)
    for lang in ("en", "es"):
        told = explain(answer.assessment, SITUATION, shipped(), lang=lang)
        file = tmp_path / f"{lang}.html"
        file.write_bytes(report_page(replace(answer, explanation=told), shipped(), MADE))
    with visit(tmp_path / "en.html", "laptop") as seen:
        for lang in ("en", "es"):
            seen.page.goto((tmp_path / f"{lang}.html").as_uri())
            sheets = len(pypdfium2.PdfDocument(seen.page.pdf(prefer_css_page_size=True)))
            assert sheets <= (2 if len(answer.paper.pages) == 1 else 3), lang


# Of each page the places at which it is looked at.
AXE = {
    "report": ("",),
    "redacted": ("",),
    "slides": ("#1", "#2", "#3", "#5.4", "#7.6", "#99"),
    "room": ("#2", "#2.3"),
    "quiz": ("",),
    "words": ("",),
    "sheets": ("",),
}


@pytest.mark.parametrize("name", AXE)
def test_axe_finds_no_serious_fault(visit, name):
    with visit(name, "phone", AXE[name][0]) as seen:
        for key in ("Enter", "a", "a") if name in {"quiz", "words"} else ():
            seen.page.keyboard.press(key)
        for at in AXE[name]:
            if at:
                seen.page.goto(seen.page.url.split("#")[0] + at)
                until(seen.page, "(at) => location.hash.startsWith(at) || at === '#99'", at)
            for size in ("phone", "projector"):
                seen.turned_to(SIZES[size])
                assert seen.axe({} if name in {"report", "redacted"} else STRICT) == [], (at, size)
