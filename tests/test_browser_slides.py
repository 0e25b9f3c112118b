"""Slides in a real browser: no network, no error, by keyboard alone, read from the last row."""

from __future__ import annotations

import pytest

from tests.pages import SHOWN
from tests.visits import until
from warrantcheck.specimens import cases

ROUNDS_OF_ROOM = sum(case.minutes <= 30 for case in cases())

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


def test_the_slides_are_stepped_through_by_keyboard_to_the_end_and_back(visit):
    with visit("slides", "projector") as seen:
        page = seen.page
        count = page.locator(".slide").count()
        slides, steps = ["1"], [page.evaluate("location.hash")]
        while True:
            page.keyboard.press("ArrowRight")
            at, shown, fits = page.evaluate(SHOWN)
            if at == steps[-1]:
                break
            assert (shown, fits) == (1, True)
            steps.append(at)
            number = at.removeprefix("#").split(".")[0]
            if number != slides[-1]:
                slides.append(number)
                seen.keep(f"slide-{number}")
        assert slides == [str(number) for number in range(1, count + 1)]
        assert page.locator("#at").inner_text() == f"{count} / {count}"
        assert len(steps) > 3 * count
        for before in reversed(steps[-13:-1]):
            page.keyboard.press("ArrowLeft")
            assert page.evaluate("location.hash") == before
        page.keyboard.press("Home")
        assert page.evaluate("location.hash") == "#1.0"
        page.keyboard.press("ArrowLeft")
        assert page.evaluate("location.hash") == "#1.0"


def test_a_question_stands_before_its_answer_and_its_box(visit):
    with visit("slides", "projector", "#5.1") as seen:
        page = seen.page
        assert page.locator(".slide:not([hidden]) .ask:visible").count() == 1
        assert page.locator(".slide:not([hidden]) .tell:visible").count() == 0
        assert page.locator(".slide:not([hidden]) .box:visible").count() == 0
        page.keyboard.press(" ")
        assert page.locator(".slide:not([hidden]) .tell:visible").count() == 1
        assert page.locator(".slide:not([hidden]) .box:visible").count() == 1
        seen.keep("slides-answer")


def test_an_address_with_a_number_leads_to_its_slide(visit):
    with visit("slides", "projector", "#5.1") as seen:
        seen.page.evaluate("location.hash = '#8.2'")
        until(seen.page, "document.getElementById('at').textContent.startsWith('8 ')")
        assert seen.page.locator(".slide:not([hidden]) .tell:visible").count() == 1


def test_no_number_of_a_box_lies_on_another_number(visit):
    """On slides whose boxes are all shown."""
    with visit("slides", "projector") as seen:
        assert seen.page.evaluate(COVERED) == []


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
def test_no_number_lies_on_a_mark(visit, size):
    with visit("slides", size) as seen:
        assert seen.page.evaluate(ON_A_MARK) == []


def test_the_presenter_s_window_has_notes_and_what_comes_next_and_turns_the_slides(visit):
    with visit("slides", "projector", "#5.1") as seen:
        with seen.page.expect_popup() as opened:
            seen.page.keyboard.press("p")
        presenter = opened.value
        until(presenter, "/^0:0\\d/.test(document.querySelector('.clock').textContent)")
        assert "do not block them" in presenter.inner_text("main")
        assert not any(line.isdigit() for line in presenter.locator("main p").all_inner_texts())
        presenter.keyboard.press("ArrowRight")
        assert seen.page.url.endswith("#5.2")
        assert "title say" in presenter.inner_text("main")
        presenter.close()


def test_a_key_blanks_the_screen_and_any_other_brings_it_back(visit):
    with visit("slides", "projector", "#5.1") as seen:
        page = seen.page
        page.keyboard.press("b")
        assert not page.locator(".slide:not([hidden]) h2").is_visible()
        page.keyboard.press("ArrowRight")
        assert page.locator(".slide:not([hidden]) h2").is_visible()


def test_places_of_two_papers_are_linked_by_a_line(visit):
    with visit("slides", "projector", "#7.2") as seen:
        assert seen.page.locator(".slide:not([hidden]) .links path").count() == 1
        seen.keep("slides-pair")


def test_notes_come_and_go_with_a_key_and_with_a_button(visit):
    with visit("slides", "laptop", "#5.0") as seen:
        notes = seen.page.locator(".slide:not([hidden]) .notes")
        assert not notes.is_visible()
        seen.page.keyboard.press("n")
        assert notes.is_visible()
        seen.keep("slides-notes")
        seen.page.locator("#notes").click()
        assert not notes.is_visible()


def test_the_quiz_for_a_room_shows_choices_then_the_one_mark_that_tells(visit):
    with visit("room", "projector") as seen:
        page = seen.page
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
