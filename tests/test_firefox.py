"""The same pages in Firefox: no network, no error, by keyboard alone."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.answers import shipped
from tests.pages import PAGES, ROUNDS, SAMPLES, SHOWN, SIZES, boxes_off_their_words, kept
from tests.specimens import report_of
from warrantcheck.show.marks import marks_of

firefox = pytest.importorskip("tests.firefox", reason="Python's websockets is needed for this")
if firefox.PROGRAM is None:
    pytest.skip("Firefox is needed for this (Debian: firefox-esr)", allow_module_level=True)
SHOTS = os.environ.get("WARRANTCHECK_SCREENSHOTS")


@pytest.fixture(scope="module")
def browser() -> Iterator[firefox.Firefox]:
    started = firefox.Firefox()
    yield started
    started.close()


@pytest.fixture
def visit(browser):
    """Opens a page; at the end nothing may have been complained about, and nothing asked for from outside."""

    def opened(name: str, size: str, at: str = ""):
        browser.open(kept(name).as_uri() + at, *SIZES[size])
        return browser

    yield opened
    assert browser.errors == []
    assert browser.value("window.refused") == []
    assert [url for url in browser.requests if not url.startswith(("file:", "data:", "about:"))] == []


def test_what_a_page_asks_for_and_complains_about_is_noticed(browser, tmp_path):
    """The tests below would pass on anything if it were not."""
    bad = tmp_path / "bad.html"
    bad.write_text("<img src='https://example.invalid/a.png'><script>console.error('broken')</script>")
    browser.open(bad.as_uri(), 800, 600)
    assert [url.split("//")[1] for url in browser.requests] == ["example.invalid/a.png"]
    assert browser.errors == ["broken"]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("size", ["phone", "projector"])
def test_a_page_opens_without_a_network_an_error_or_sideways_scrolling(visit, name, size):
    opened = visit(name, size)
    wide = opened.value("[document.documentElement.scrollWidth, innerWidth]")
    assert wide[0] <= wide[1]
    if SHOTS:
        (Path(SHOTS) / f"firefox-{name}-{size}.png").write_bytes(opened.screenshot())


@pytest.mark.parametrize("size", ["phone", "projector"])
@pytest.mark.parametrize("name", SAMPLES)
def test_boxes_lie_on_the_words_at_every_size(visit, name, size):
    assert not list(boxes_off_their_words(report_of(SAMPLES[name]), visit(name, size).value))


def test_a_number_lights_its_place_up_by_keyboard_alone(visit):
    opened = visit("report", "laptop")
    marks = {str(mark.number) for mark in marks_of(report_of("i200-text-pdf"), shipped())}
    met: set[str] = set()
    for _ in range(60):
        if met == marks:
            break
        opened.press("Tab")
        number = opened.value("document.activeElement.closest('[data-mark]')?.dataset.mark ?? null")
        if number:
            met.add(number)
            lit = opened.value("[...document.querySelectorAll('.lit')].map((part) => part.dataset.mark)")
            assert lit == [number, number]
    assert met == marks


def test_the_slides_are_stepped_through_by_keyboard_to_the_end_and_back(visit):
    opened = visit("slides", "projector")
    count = opened.value("document.querySelectorAll('.slide').length")
    seen, steps = [], [opened.value("location.hash")]
    while True:
        opened.press("ArrowRight")
        at, slides, fits = opened.value(SHOWN)
        if at == steps[-1]:
            break
        assert (slides, fits) == (1, True)
        steps.append(at)
        number = at.removeprefix("#").split(".")[0]
        if number not in seen:
            seen.append(number)
            if SHOTS:
                (Path(SHOTS) / f"firefox-slide-{number}.png").write_bytes(opened.screenshot())
    assert seen == [str(number) for number in range(2, count + 1)]
    assert len(steps) > 3 * count
    for before in reversed(steps[-12:-1]):
        opened.press("ArrowLeft")
        assert opened.value("location.hash") == before
    opened.press("Home")
    assert opened.value("location.hash") == "#1.0"


def test_the_presenter_s_window_has_notes_and_what_comes_next_and_turns_the_slides(visit):
    opened = visit("slides", "projector", "#5.1")
    opened.press("p")
    with opened.other_window():
        assert "do not block them" in opened.value("document.querySelector('main').innerText")
        assert re.match(r"0:\d\d", opened.value("document.querySelector('.clock').textContent"))
        opened.press("ArrowRight")
        assert "title say" in opened.value("document.querySelector('main').innerText")
    assert opened.value("location.hash") == "#5.2"


def test_a_key_blanks_the_screen_and_any_other_brings_it_back(visit):
    opened = visit("slides", "projector", "#5.1")
    seen = "getComputedStyle(document.querySelector('.slide:not([hidden]) h2')).visibility"
    opened.press("b")
    assert opened.value(seen) == "hidden"
    opened.press("ArrowRight")
    assert opened.value(seen) == "visible"


def test_the_quiz_for_a_room_is_stepped_through_by_keyboard(visit):
    opened = visit("room", "projector")
    count = opened.value("document.querySelectorAll('.slide').length")
    for _ in range(count - 2):
        opened.press("ArrowRight")
        shown = (
            "[...document.querySelectorAll('.slide:not([hidden]) {}')].filter((one) => one.checkVisibility()).length"
        )
        assert opened.value(shown.format(".choices li")) == 5
        assert opened.value(shown.format(":is(.box, .answer, .tell)")) == 0
        for _ in range(3):
            opened.press("ArrowRight")
        assert opened.value(shown.format(".box")) == opened.value(shown.format(".answer")) == 1
    opened.press("ArrowRight")
    assert opened.value("location.hash") == f"#{count}.0"


@pytest.mark.parametrize("name", ["quiz", "words"])
def test_the_quiz_for_a_phone_is_played_by_keyboard_and_what_was_wrong_comes_back(visit, name):
    opened = visit(name, "phone")
    round_ = "document.querySelector('.round:not([hidden])')"
    said = f"[...{round_}.querySelectorAll('[data-ask={{}}] .choice')].map((one) => one.dataset.right)"
    opened.press("Enter")
    for number in range(1, ROUNDS + 2):
        heading = opened.value(f"{round_}.querySelector('h2').textContent")
        assert heading == f"Round {1 if number > ROUNDS else number} of {ROUNDS}"
        wanted = "no" if number == 1 else "yes"
        opened.press("abcde"[opened.value(said.format("kind")).index(wanted)])
        opened.press("abcde"[opened.value(said.format("mark")).index("yes")])
        told = "Not quite." if number == 1 else "Right."
        assert opened.value("document.activeElement.textContent") == told
        opened.press("Enter")
    assert opened.value("document.querySelector('.score').textContent") == f"Score: {2 * ROUNDS - 1} of {2 * ROUNDS}."
