"""The served page in a browser the size of a small phone, cut off from every other network: picture in, answer out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.answers import sentences
from tests.batches import SAMPLES, order
from tests.serving import Serving, serving
from tests.visits import Visit
from warrantcheck.batch.reader import Reader
from warrantcheck.model.verdict import Verdict
from warrantcheck.serve import worker

PHONE = (360, 640)
VERDICT = ".verdict"

# The least contrast of any text below an element with what lies behind it, by the rule of WCAG 2.
CONTRAST = """(root) => {
  const light = (colour) => { const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map((v) => v / 255)
    .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const behind = (part) => { for (; part; part = part.parentElement) {
    const colour = getComputedStyle(part).backgroundColor;
    if (!/, 0\\)$/.test(colour) && colour !== "transparent") return colour; } return "rgb(255, 255, 255)"; };
  const parts = [...document.querySelectorAll(root)];
  return Math.min(...parts.map((part) => { const [a, b] = [light(getComputedStyle(part).color), light(behind(part))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05); })); }"""


@pytest.fixture(scope="module")
def real() -> Iterator[Serving]:
    """A server whose readers read."""
    with serving(lambda: Reader(order(), worker.serve), count=1) as found:
        yield found


@pytest.fixture(scope="module")
def quick() -> Iterator[Serving]:
    with serving() as found:
        yield found


class Guest(Visit):
    """A phone that came with the code."""

    def __init__(self, browser: Any, house: Serving, lang: str = "en", **how: Any) -> None:
        own = (f"{house.base}/", "data:", f"blob:{house.base}/")
        code = f"{house.base}/k/{house.guests.secret}"
        super().__init__(browser, code, PHONE, own, is_mobile=True, has_touch=True, locale=lang, **how)

    def take(self, *pages: Path | dict[str, Any], field: str = "#camera") -> None:
        for one in pages:
            self.page.set_input_files(field, one)

    def answered(self, seconds: float = 120) -> str:
        """Waits for the answer: its first line."""
        self.page.wait_for_selector(VERDICT, timeout=seconds * 1000)
        return str(self.page.inner_text(VERDICT))


def picture(content: bytes, name: str = "photo.jpg") -> dict[str, Any]:
    return {"name": name, "mimeType": "image/jpeg", "buffer": content}


@pytest.mark.parametrize(
    ("lang", "sample", "verdict"),
    [("en", "i200-photo", Verdict.ADMINISTRATIVE_FORM), ("es", "photo-light-desk", Verdict.OTHER_COURT_PAPER)],
)
def test_a_photo_is_taken_and_its_answer_read_from_the_screen(browser, real, lang, sample, verdict):
    with Guest(browser, real, lang) as visit:
        page = visit.page
        visit.keep(f"serve-start-{lang}")
        assert page.is_hidden("#send")
        visit.take(SAMPLES / sample / "paper.jpg")
        page.wait_for_function(
            "(words) => words.includes(document.querySelector('#shots p').textContent)",
            arg=[sentences(lang)["serve-looks-well"]],
            timeout=30_000,
        )
        visit.keep(f"serve-taken-{lang}")
        page.select_option("#place", "home")
        page.click("#send")
        page.wait_for_selector("#progress, .verdict", timeout=60_000)
        visit.keep(f"serve-waiting-{lang}")
        assert visit.answered() == sentences(lang)[f"headline-{verdict}"]
        told = page.inner_text("main")
        assert sentences(lang)["title-here"] in told
        assert page.locator(".marks li").count() == 4
        if lang == "es":
            assert re.search(r'^"I\'ll take a copy', page.inner_text(".english >> nth=0"))
            assert page.get_attribute(".english >> nth=0", "lang") == "en"
        assert page.locator("figure img").first.evaluate("(one) => one.complete && one.naturalWidth > 1000")
        assert not visit.scrolls_sideways()
        assert visit.axe() == []
        assert page.evaluate(CONTRAST, ".verdict, .marks li span, .of-here p, .of-say p") >= 7
        visit.keep(f"serve-answer-{lang}", whole=True)
        visit.keep(f"serve-verdict-{lang}")


def test_a_photo_goes_without_a_script_too(browser, real):
    with Guest(browser, real, "en", java_script_enabled=False) as visit:
        page = visit.page
        visit.keep("serve-start-plain", whole=True)
        assert page.is_visible("label[for=camera]")
        assert page.is_visible("#camera")
        visit.take(SAMPLES / "i200-text-pdf" / "paper.pdf", field="#files")
        page.click("#send")
        assert visit.answered() == sentences()["headline-administrative-form"]


def test_a_picture_that_is_blurred_is_told_before_it_is_sent(browser, real):
    with Guest(browser, real) as visit:
        visit.take(SAMPLES / "photo-blurred-dark" / "paper.jpg")
        blurred = sentences()["unclear-too-blurred"]
        visit.page.wait_for_function(
            "(words) => document.querySelector('#shots p').textContent.startsWith(words)", arg=blurred, timeout=30_000
        )
        visit.keep("serve-blurred")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_axe_finds_no_serious_fault_on_the_other_pages(browser, quick, lang):
    with Guest(browser, quick, lang) as visit:
        assert visit.axe() == []
        assert not visit.scrolls_sideways()
        visit.take(picture(b"wait"))
        visit.page.click("#send")
        visit.page.wait_for_selector("#progress")
        assert visit.axe() == []
        visit.page.wait_for_function(
            "(words) => document.querySelector('#progress').textContent === words",
            arg=sentences(lang)["waiting-picture"],
        )
        quick.go.set()
        visit.answered()
        visit.page.goto(f"{quick.base}/?lang={lang}")
        quick.go.clear()


def test_a_page_that_is_refused_is_one_of_plain_words(browser, quick):
    with Guest(browser, quick) as visit:
        visit.page.goto(f"{quick.base}/answer/none")
        assert sentences()["serve-fault-gone"] in visit.page.inner_text("main")
        assert visit.axe() == []
        visit.errors.clear()  # the browser notes the status


def test_the_whole_way_goes_by_keyboard_alone(browser, quick):
    with Guest(browser, quick) as visit:
        page = visit.page
        page.keyboard.press("Tab")
        met = []
        for _ in range(12):
            met.append(page.evaluate("document.activeElement.id"))
            page.keyboard.press("Tab")
        assert {"camera", "files", "place", "state"} <= set(met)
        visit.take(picture(b"paper"), field="#files")
        page.focus("#send")
        page.keyboard.press("Enter")
        visit.answered()


def test_pages_are_gathered_taken_out_and_sent_together(browser, quick):
    with Guest(browser, quick) as visit:
        page = visit.page
        visit.take(picture(b"one"), picture(b"two"), picture(b"three"))
        assert page.locator("#shots li").count() == 3
        page.click("#shots li:nth-child(2) button")
        page.click("#send")
        assert visit.answered().endswith(" one")
        assert len(quick.seen[-1]["names"]) == 2


def test_what_the_computer_refuses_is_told_beside_the_pictures_and_can_be_sent_again(browser, quick):
    with Guest(browser, quick) as visit:
        page = visit.page
        visit.take(picture(b"paper"))
        page.evaluate("document.getElementById('form').elements.token.value = 'old'")
        page.click("#send")
        page.wait_for_function(
            "(words) => document.querySelector('#hint').textContent.includes(words)",
            arg=sentences()["serve-fault-token"],
        )
        assert page.is_enabled("#send")
        assert page.locator("#shots li").count() == 1
        visit.errors.clear()  # the browser notes the status


def test_what_is_too_large_is_told_before_it_is_sent(browser, quick):
    with Guest(browser, quick) as visit:
        visit.page.evaluate("document.getElementById('form').dataset.most = '3'")
        visit.take(picture(b"paper"))
        assert sentences()["serve-fault-too-large"] in visit.page.inner_text("#hint")
        assert visit.page.is_disabled("#send")


def test_the_picture_is_enlarged_and_the_words_to_say_grow(browser, quick):
    with Guest(browser, quick) as visit:
        page = visit.page
        visit.take(picture(b"paper"))
        page.click("#send")
        visit.answered()
        before = page.evaluate("getComputedStyle(document.querySelector('.spoken')).fontSize")
        page.click("label[for=large]")
        assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('.spoken')).fontSize)") > 1.5 * float(
            before.removesuffix("px")
        )
        page.click(".larger")
        assert page.evaluate("location.hash") == "#p1"
        assert page.is_visible(".smaller")
        page.click("#copy")
        assert page.inner_text("#told") == sentences()["serve-copied"]


# Voices as a phone has them; what is said aloud is noted down.
VOICES = """(voices) => { window.said = [];
  const speaker = { speaking: false, getVoices: () => voices, cancel: () => {}, addEventListener: () => {},
    speak: (one) => window.said.push([one.text, one.voice.name]) };
  Object.defineProperty(window, "speechSynthesis", { value: speaker });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } addEventListener() {} }; }"""
OWN = '[{name: "own", lang: "en-US", localService: true}]'
ELSEWHERE = '[{name: "elsewhere", lang: "en-US", localService: false}]'


@pytest.mark.parametrize("voices", [OWN, ELSEWHERE])
def test_what_to_say_is_read_aloud_by_a_voice_of_the_phone_alone(browser, quick, voices):
    with Guest(browser, quick) as visit:
        page = visit.page
        page.add_init_script(f"({VOICES})({voices})")
        visit.take(picture(b"paper"))
        page.click("#send")
        visit.answered()
        assert page.is_visible("#aloud") is (voices == OWN)
        if voices == OWN:
            page.click("#aloud")
            said = page.evaluate("said")
            assert [text for text, _ in said] == [sentences()["say-administrative-form"]]
            assert {name for _, name in said} == {"own"}


def test_the_page_turns_round_for_languages_written_from_right_to_left(browser, quick):
    """No such language is there yet: the page is turned by hand."""
    with Guest(browser, quick) as visit:
        visit.page.evaluate("document.documentElement.dir = 'rtl'")
        assert not visit.scrolls_sideways()
        visit.take(picture(b"paper"))
        visit.page.click("#send")
        visit.answered()
        visit.page.evaluate("document.documentElement.dir = 'rtl'")
        assert not visit.scrolls_sideways()
        assert visit.page.evaluate("getComputedStyle(document.querySelector('.verdict')).borderRightWidth") != "0px"
