"""The pages in a real browser: no network, no error, by keyboard alone, readable by people who hear instead of see."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from tests.answers import shipped
from tests.chromium import CHROMIUM, ENVIRONMENT
from tests.pages import MADE, PAGES, ROUNDS, SAMPLES, SIZES, boxes_off_their_words, page
from tests.specimens import SITUATION, TEXTS, report_of
from warrantcheck.explain import explain
from warrantcheck.show.html import report_page
from warrantcheck.show.marks import marks_of
from warrantcheck.specimens import cases

SERIOUS = {"serious", "critical"}
ROUNDS_OF_ROOM = sum(case.minutes <= 30 for case in cases())
SHOTS = os.environ.get("WARRANTCHECK_SCREENSHOTS")  # a folder: pictures of all pages are put there to be looked at


COVERED = """(() => { const covered = [];
for (const page of document.querySelectorAll(".page")) {
  page.closest(".slide").hidden = false;
  const boxes = [...page.querySelectorAll(".box")];
  boxes.forEach((box) => { box.hidden = false; });
  const place = (part) => part.getBoundingClientRect();
  const numbers = boxes.map((box) => box.querySelector(".n"));
  numbers.forEach((number, at) => numbers.forEach((other) => {
    if (other === number) return;
    const [one, two] = [place(number), place(other)];
    const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
    const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
    if (across > 0 && down > 0 && across * down > 0.2 * one.width * one.height) covered.push(boxes[at].id);
  }));
  page.closest(".slide").hidden = true;
}
return covered; })()"""


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    missing = "Debian's chromium and Python's playwright are needed for this"
    if CHROMIUM is None:
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    sync_api = pytest.importorskip("playwright.sync_api", reason=missing)
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"], env=ENVIRONMENT)
        yield started
        started.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    for name in PAGES:
        (folder / f"{name}.html").write_bytes(page(name))
    return {name: folder / f"{name}.html" for name in PAGES}


class Visit:
    """A page opened without a network; what it asked for and complained about."""

    def __init__(self, browser, file: Path, size: str, at: str = "") -> None:
        width, height = SIZES[size]
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, offline=True, reduced_motion="reduce"
        )
        self.page = self.context.new_page()
        self.errors: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.errors.append(message.text))
        self.page.on("pageerror", lambda fault: self.errors.append(str(fault)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(f"{file.as_uri()}{at}")

    def __enter__(self) -> Visit:
        return self

    def __exit__(self, *fault: object) -> None:
        self.context.close()
        assert self.errors == []
        assert [url for url in self.requests if not url.startswith(("file:", "data:"))] == []

    def keep(self, name: str) -> None:
        if SHOTS:
            self.page.screenshot(path=str(Path(SHOTS) / f"{name}.png"))


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("size", SIZES)
def test_a_page_opens_without_a_network_an_error_or_sideways_scrolling(browser, pages, name, size):
    with Visit(browser, pages[name], size) as visit:
        visit.keep(f"{name}-{size}")
        wide = visit.page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        assert wide[0] <= wide[1]


def test_a_number_lights_its_place_up_by_keyboard_alone(browser, pages):
    with Visit(browser, pages["report"], "laptop") as visit:
        page = visit.page
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
        visit.keep("report-lit")


def test_a_mouse_at_rest_does_not_take_the_light_from_the_keyboard(browser, pages):
    """The Tab key scrolls, and other boxes pass below the mouse."""
    with Visit(browser, pages["report"], "phone") as visit:
        page = visit.page
        page.mouse.move(195, 200)
        for _ in range(20):
            page.keyboard.press("Tab")
            page.wait_for_timeout(120)
            number = page.evaluate("document.activeElement.closest('[data-mark]')?.dataset.mark")
            lit = page.evaluate("[...document.querySelectorAll('.lit')].map((part) => part.dataset.mark)")
            assert number is None or lit == [number, number]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SAMPLES)
def test_boxes_lie_on_the_words_at_every_size(browser, pages, name, size):
    with Visit(browser, pages[name], size) as visit:
        assert not list(boxes_off_their_words(report_of(SAMPLES[name]), visit.page.evaluate))


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("sample", TEXTS)
def test_a_report_prints_on_two_sheets_and_one_of_several_pages_on_three_at_most(browser, tmp_path, sample, lang):
    answer = report_of(sample)
    told = explain(answer.assessment, SITUATION, shipped(), lang=lang)
    file = tmp_path / "report.html"
    file.write_bytes(report_page(replace(answer, explanation=told), shipped(), MADE))
    with Visit(browser, file, "laptop") as visit:
        sheets = len(pypdfium2.PdfDocument(visit.page.pdf(prefer_css_page_size=True)))
        assert sheets <= (2 if len(answer.paper.pages) == 1 else 3)


def moved_on(page, before: str) -> bool:
    """Whether the address changes: the browser tells it a moment after the key, later on a busy machine."""
    for _ in range(20):
        if page.url != before:
            return True
        page.wait_for_timeout(50)
    return False


def test_the_slides_are_stepped_through_by_keyboard_to_the_end_and_back(browser, pages):
    with Visit(browser, pages["slides"], "projector") as visit:
        page = visit.page
        seen, steps = [], 0
        while True:
            before = page.url
            page.keyboard.press("ArrowRight")
            if not moved_on(page, before):
                break
            steps += 1
            shown = page.locator(".slide:not([hidden])")
            assert shown.count() == 1
            at = page.locator("#at").inner_text()
            if at not in seen:
                seen.append(at)
                visit.keep(f"slide-{at.split(' ')[0]}")
            assert page.evaluate("document.scrollingElement.scrollHeight <= innerHeight")
        count = page.locator(".slide").count()
        assert seen[-1] == f"{count} / {count}"
        assert steps > 3 * count
        page.keyboard.press("Home")
        assert page.url.endswith("#1.0")
        page.keyboard.press("End")
        for _ in range(steps):
            page.keyboard.press("ArrowLeft")
        page.wait_for_function("location.hash === '#1.0'")  # the address follows the keys a little later


def test_a_question_stands_before_its_answer_and_its_box(browser, pages):
    with Visit(browser, pages["slides"], "projector", "#5.1") as visit:
        page = visit.page
        assert page.locator(".slide:not([hidden]) .ask:visible").count() == 1
        assert page.locator(".slide:not([hidden]) .tell:visible").count() == 0
        assert page.locator(".slide:not([hidden]) .box:visible").count() == 0
        page.keyboard.press(" ")
        assert page.locator(".slide:not([hidden]) .tell:visible").count() == 1
        assert page.locator(".slide:not([hidden]) .box:visible").count() == 1
        visit.keep("slides-answer")


def test_an_address_with_a_number_leads_to_its_slide(browser, pages):
    with Visit(browser, pages["slides"], "projector", "#5.1") as visit:
        visit.page.evaluate("location.hash = '#8.2'")
        visit.page.wait_for_function("document.getElementById('at').textContent.startsWith('8 ')")
        assert visit.page.locator(".slide:not([hidden]) .tell:visible").count() == 1


def test_no_number_of_a_box_lies_on_another_number(browser, pages):
    """On slides whose boxes are all shown."""
    with Visit(browser, pages["slides"], "projector") as visit:
        assert visit.page.evaluate(COVERED) == []


ON_A_MARK = """(() => { const covered = [];
for (const page of document.querySelectorAll(".page")) {
  page.closest(".slide").hidden = false;
  const boxes = [...page.querySelectorAll(".box")];
  boxes.forEach((box) => { box.hidden = false; });
  const place = (part) => part.getBoundingClientRect();
  boxes.forEach((box) => boxes.forEach((other) => {
    const [one, two] = [place(box.querySelector(".n")), place(other)];
    const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
    const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
    if (across > 0 && down > 0 && across * down > 0.15 * one.width * one.height) covered.push([box.id, other.id]);
  }));
  page.closest(".slide").hidden = true;
}
return covered; })()"""


@pytest.mark.parametrize("size", ["projector", "laptop"])
def test_no_number_lies_on_a_mark(browser, pages, size):
    with Visit(browser, pages["slides"], size) as visit:
        assert visit.page.evaluate(ON_A_MARK) == []


def test_the_presenter_s_window_has_notes_and_what_comes_next_and_turns_the_slides(browser, pages):
    with Visit(browser, pages["slides"], "projector", "#5.1") as visit:
        with visit.page.expect_popup() as opened:
            visit.page.keyboard.press("p")
        presenter = opened.value
        presenter.wait_for_function("/^0:0\\d/.test(document.querySelector('.clock').textContent)")
        assert "do not block them" in presenter.inner_text("main")
        assert not any(line.isdigit() for line in presenter.locator("main p").all_inner_texts())
        presenter.keyboard.press("ArrowRight")
        assert visit.page.url.endswith("#5.2")
        assert "title say" in presenter.inner_text("main")
        presenter.close()


def test_a_key_blanks_the_screen_and_any_other_brings_it_back(browser, pages):
    with Visit(browser, pages["slides"], "projector", "#5.1") as visit:
        page = visit.page
        page.keyboard.press("b")
        assert not page.locator(".slide:not([hidden]) h2").is_visible()
        page.keyboard.press("ArrowRight")
        assert page.locator(".slide:not([hidden]) h2").is_visible()


def test_places_of_two_papers_are_linked_by_a_line(browser, pages):
    with Visit(browser, pages["slides"], "projector", "#7.2") as visit:
        assert visit.page.locator(".slide:not([hidden]) .links path").count() == 1
        visit.keep("slides-pair")


def test_notes_come_and_go_with_a_key_and_with_a_button(browser, pages):
    with Visit(browser, pages["slides"], "laptop", "#5.0") as visit:
        notes = visit.page.locator(".slide:not([hidden]) .notes")
        assert not notes.is_visible()
        visit.page.keyboard.press("n")
        assert notes.is_visible()
        visit.keep("slides-notes")
        visit.page.locator("#notes").click()
        assert not notes.is_visible()


def test_the_quiz_for_a_room_shows_choices_then_the_one_mark_that_tells(browser, pages):
    with Visit(browser, pages["room"], "projector") as visit:
        page = visit.page
        assert "Example Neighbors" in page.locator(".slide:not([hidden])").inner_text()
        for _ in range(page.locator(".slide").count() - 2):
            page.keyboard.press("ArrowRight")
            shown = page.locator(".slide:not([hidden])")
            assert shown.locator(".choices li:visible").count() == 5
            assert shown.locator(".box:visible, .answer:visible, .tell:visible").count() == 0
            for _ in range(2):
                page.keyboard.press("ArrowRight")
            assert shown.locator(".box:visible").count() == 1
            page.keyboard.press("ArrowRight")
            assert shown.locator(".answer:visible").count() == 1
            assert page.evaluate("document.scrollingElement.scrollHeight <= innerHeight")
        page.keyboard.press("ArrowRight")
        assert page.locator("#at").inner_text() == f"{ROUNDS_OF_ROOM + 2} / {ROUNDS_OF_ROOM + 2}"


def right_key(page, ask, *, wrong=False):
    """The letter of a right answer, or of a wrong one."""
    said = page.locator(f".round:not([hidden]) [data-ask={ask}] .choice").evaluate_all(
        "(choices) => choices.map((one) => one.dataset.right)"
    )
    return "abcde"[said.index("no" if wrong else "yes")]


@pytest.mark.parametrize("name", ["quiz", "words"])
def test_the_quiz_for_a_phone_is_played_by_keyboard_and_what_was_wrong_comes_back(browser, pages, name):
    with Visit(browser, pages[name], "phone") as visit:
        page = visit.page
        page.keyboard.press("Enter")
        for number in range(1, ROUNDS + 2):  # the first is answered wrongly, and comes last once more
            shown = page.locator(".round:not([hidden])")
            again = number == ROUNDS + 1
            assert shown.locator("h2").inner_text() == f"Round {1 if again else number} of {ROUNDS}"
            assert shown.locator(".once").is_visible() == again
            assert shown.locator(".told:visible, .box:visible, .choice.right, .choice.chosen").count() == 0
            assert shown.locator("[data-ask=mark]:visible").count() == 0  # its marks would tell the kind
            assert shown.locator(".page:visible").count() == (name == "quiz")
            page.keyboard.press(right_key(page, "kind", wrong=number == 1))
            assert shown.locator(".choice.right").count() == 0
            assert page.evaluate("document.activeElement.textContent") == "Which mark tells?"
            page.keyboard.press(right_key(page, "mark"))
            said = "Not quite." if number == 1 else "Right."
            assert page.evaluate("document.activeElement.textContent") == said
            if number in {1, 2}:
                visit.keep(f"{name}-told-{number}")
            page.keyboard.press("Enter")
        assert page.locator(".score").inner_text() == f"Score: {2 * ROUNDS - 1} of {2 * ROUNDS}."
        assert page.locator(".look li").count() == 1
        visit.keep(f"{name}-end")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.locator(".round:not([hidden]) h2").inner_text() == f"Round 1 of {ROUNDS}"


def test_the_quiz_works_from_a_web_page_too_and_keeps_nothing(browser, pages):
    context = browser.new_context(viewport={"width": 390, "height": 844})
    try:
        page, asked = context.new_page(), []
        body = pages["quiz"].read_bytes()
        page.route("**/*", lambda route: asked.append(route.request.url) or route.fulfill(body=body))
        page.goto("http://training.example/quiz.html")
        page.keyboard.press("Enter")
        page.keyboard.press("a")
        assert page.locator("[data-ask=mark]:visible").count() == 1
        kept = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")
        assert kept == [0, 0, ""]
        assert asked == ["http://training.example/quiz.html"]
    finally:
        context.close()


def test_a_paper_is_enlarged_on_a_phone_and_moved_by_keyboard(browser, pages):
    with Visit(browser, pages["quiz"], "phone") as visit:
        page = visit.page
        page.keyboard.press("Enter")
        page.locator(".round:not([hidden]) .larger").press("Enter")
        wide = page.evaluate("document.querySelector('.round:not([hidden]) .page').offsetWidth")
        assert wide > 2.4 * 360  # letters of 10 points are then 15 pixels high
        frame = page.locator(".round:not([hidden]) .frame")
        frame.focus()
        page.keyboard.press("ArrowDown")
        page.wait_for_function("document.querySelector('.round:not([hidden]) .frame').scrollTop > 0")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


# All that is shown on a page, with the contrast of its letters to what lies behind them.
CONTRAST = """(() => {
const light = (part) => { part /= 255; return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; };
const luminance = ([red, green, blue]) => 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
const colour = (text) => text.match(/[\\d.]+/g).map(Number);
const behind = (part) => {
  for (let at = part; at; at = at.parentElement) {
    const [red, green, blue, alpha = 1] = colour(getComputedStyle(at).backgroundColor);
    if (alpha === 1) return [red, green, blue];
  }
  return [255, 255, 255];
};
const poor = [];
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
  const part = walk.currentNode.parentElement;
  if (!walk.currentNode.textContent.trim() || !part.offsetParent) continue;
  const [one, two] = [luminance(colour(getComputedStyle(part).color)), luminance(behind(part))].sort((a, b) => b - a);
  const contrast = (one + 0.05) / (two + 0.05);
  if (contrast < 7) poor.push([walk.currentNode.textContent.trim().slice(0, 40), contrast]);
}
return poor; })()"""


SHOW_ALL = """document.body.classList.add("with-notes");
document.querySelectorAll("main [hidden]").forEach((part) => { part.hidden = false; });"""


@pytest.mark.parametrize("name", ["slides", "room"])
def test_all_letters_on_the_projector_have_a_contrast_of_seven(browser, pages, name):
    """AAA of the guidelines for the web, for letters of every size, at every step, and in the notes."""
    with Visit(browser, pages[name], "projector") as visit:
        visit.page.evaluate(SHOW_ALL)
        assert visit.page.locator(".n:visible").count() > 6
        assert visit.page.evaluate(CONTRAST) == []


@pytest.mark.parametrize("name", ["quiz", "words"])
def test_all_letters_of_the_quiz_on_a_phone_have_a_contrast_of_seven(browser, pages, name):
    with Visit(browser, pages[name], "phone") as visit:
        page, poor = visit.page, []
        for _ in range(ROUNDS + 2):
            for key in ("Enter", "a", "a"):
                page.keyboard.press(key)
                poor += page.evaluate(CONTRAST)
        assert poor == []


def test_a_pale_letter_is_noticed(browser, tmp_path):
    """The test above would pass on anything if it were not."""
    file = tmp_path / "pale.html"
    file.write_text("<body style='background:#fff'><p style='color:#666'>pale</p><p style='color:#000'>dark</p>")
    with Visit(browser, file, "phone") as visit:
        assert [words for words, _ in visit.page.evaluate(CONTRAST)] == ["pale"]


AXE = [
    *[("report", ""), ("redacted", ""), ("slides", "#1"), ("slides", "#2"), ("slides", "#3"), ("slides", "#5.4")],
    *[
        ("slides", "#7.6"),
        ("slides", "#99"),
        ("room", "#2"),
        ("room", "#2.3"),
        ("quiz", ""),
        ("words", ""),
        ("sheets", ""),
    ],
]


@pytest.mark.parametrize(("name", "at"), AXE)
@pytest.mark.parametrize("size", ["phone", "projector"])
def test_axe_finds_no_serious_fault(browser, pages, name, at, size):
    axe = pytest.importorskip("axe_playwright_python.base", reason="axe-core is needed for this")
    with Visit(browser, pages[name], size, at) as visit:
        if name in {"quiz", "words"}:
            for key in ("Enter", "a", "a"):
                visit.page.keyboard.press(key)
        # The page's policy forbids strange scripts, and so it should: axe comes in by the debugger's door.
        script = Path(axe.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
        visit.page.evaluate(f"(() => {{ {script} }})()")
        strict = "{rules: {'color-contrast-enhanced': {enabled: true}}}"  # AAA, which axe leaves out otherwise
        found = visit.page.evaluate(f"axe.run({strict if name not in {'report', 'redacted'} else ''})")
        faults = [
            (fault["id"], node["html"][:120], node["failureSummary"])
            for fault in found["violations"]
            if fault["impact"] in SERIOUS
            for node in fault["nodes"]
        ]
        assert found["passes"]
        assert faults == []
