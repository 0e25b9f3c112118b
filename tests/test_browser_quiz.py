"""The quiz in a real browser: by keyboard alone; and the contrast of all letters, for a phone and for a room."""

from __future__ import annotations

import pytest

from tests.pages import ROUNDS, kept
from tests.visits import until


def right_key(page, ask, *, wrong=False):
    """The letter of a right answer, or of a wrong one."""
    said = page.locator(f".round:not([hidden]) [data-ask={ask}] .choice").evaluate_all(
        "(choices) => choices.map((one) => one.dataset.right)"
    )
    return "abcde"[said.index("no" if wrong else "yes")]


@pytest.mark.parametrize("name", ["quiz", "words"])
def test_the_quiz_for_a_phone_is_played_by_keyboard_and_what_was_wrong_comes_back(visit, name):
    with visit(name, "phone") as seen:
        page = seen.page
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
                seen.keep(f"{name}-told-{number}")
            page.keyboard.press("Enter")
        assert page.locator(".score").inner_text() == f"Score: {2 * ROUNDS - 1} of {2 * ROUNDS}."
        assert page.locator(".look li").count() == 1
        seen.keep(f"{name}-end")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.locator(".round:not([hidden]) h2").inner_text() == f"Round 1 of {ROUNDS}"


def test_the_quiz_works_from_a_web_page_too_and_keeps_nothing(browser):
    context = browser.new_context(viewport={"width": 390, "height": 844})
    try:
        page, asked = context.new_page(), []
        body = kept("quiz").read_bytes()
        page.route("**/*", lambda route: asked.append(route.request.url) or route.fulfill(body=body))
        page.goto("http://training.example/quiz.html")
        page.keyboard.press("Enter")
        page.keyboard.press("a")
        assert page.locator("[data-ask=mark]:visible").count() == 1
        stored = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")
        assert stored == [0, 0, ""]
        assert asked == ["http://training.example/quiz.html"]
    finally:
        context.close()


def test_a_paper_is_enlarged_on_a_phone_and_moved_by_keyboard(visit):
    with visit("quiz", "phone") as seen:
        page = seen.page
        page.keyboard.press("Enter")
        page.locator(".round:not([hidden]) .larger").press("Enter")
        wide = page.evaluate("document.querySelector('.round:not([hidden]) .page').offsetWidth")
        assert wide > 2.4 * 360  # letters of 10 points are then 15 pixels high
        frame = page.locator(".round:not([hidden]) .frame")
        frame.focus()
        page.keyboard.press("ArrowDown")
        until(page, "document.querySelector('.round:not([hidden]) .frame').scrollTop > 0")
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
def test_all_letters_on_the_projector_have_a_contrast_of_seven(visit, name):
    """AAA of the guidelines for the web, for letters of every size, at every step, and in the notes."""
    with visit(name, "projector") as seen:
        seen.page.evaluate(SHOW_ALL)
        assert seen.page.locator(".n:visible").count() > 6
        assert seen.page.evaluate(CONTRAST) == []


@pytest.mark.parametrize("name", ["quiz", "words"])
def test_all_letters_of_the_quiz_on_a_phone_have_a_contrast_of_seven(visit, name):
    with visit(name, "phone") as seen:
        page, poor = seen.page, []
        for _ in range(ROUNDS + 2):
            for key in ("Enter", "a", "a"):
                page.keyboard.press(key)
                poor += page.evaluate(CONTRAST)
        assert poor == []


def test_a_pale_letter_is_noticed(visit, tmp_path):
    """The test above would pass on anything if it were not."""
    file = tmp_path / "pale.html"
    file.write_text("<body style='background:#fff'><p style='color:#666'>pale</p><p style='color:#000'>dark</p>")
    with visit(file, "phone") as seen:
        assert [words for words, _ in seen.page.evaluate(CONTRAST)] == ["pale"]
