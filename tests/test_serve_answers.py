"""Papers that a phone sends: whose answer it gets, what it says, and for how long it is kept."""

from __future__ import annotations

import json
import time
from html import unescape

import pytest

from tests.answers import shipped
from tests.serving import Phone, answer_of, says, serving
from tests.specimens import report_of
from warrantcheck.serve import page
from warrantcheck.serve.desk import AGAIN, KEPT
from warrantcheck.serve.refused import Why


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_paper_goes_from_the_form_to_the_answer(house, lang):
    phone = house.phone(lang)
    sent = phone.send(b"paper", b"its back", place="home", state="CA")
    assert sent.headers["location"].startswith("/wait/")
    answer = phone.fetch(sent.headers["location"])
    assert answer.status_code == 200
    asked = house.seen[-1]
    assert (asked["lang"], asked["place"], asked["state"], asked["names"]) == (lang, "home", "CA", ["1.jpg", "2.jpg"])


def test_the_answer_has_the_terminal_s_sentences(phone):
    told = unescape(phone.answer_to(b"paper").text)
    explanation = report_of("i200-text-pdf").explanation
    assert explanation.headline in told
    for section in explanation.sections:
        for line in section.lines[: section.brief]:
            assert line in told
    assert "a court's name: <strong>not seen</strong>" in told
    assert "Looks signed on the line for an immigration officer, not for a judge." in told.split("<h2>")[1]


def test_what_was_chosen_is_remembered_and_nonsense_is_not(phone):
    phone.answer_to(b"paper", place="clinic", state="TX")
    start = phone.client.get("/").text
    assert 'value="clinic" selected' in start
    assert 'value="TX" selected' in start
    phone.answer_to(b"paper", place="<script>", state="ZZ")
    assert " selected" not in phone.client.get("/").text


def test_every_place_that_is_known_can_be_chosen(phone):
    assert set(page.PLACES) == set(shipped().places) - {"private"}


def test_the_language_is_the_browser_s_until_another_is_chosen(house):
    phone = house.phone("fr-CH, es;q=0.9, en;q=0.8")
    assert '<html lang="es" dir="ltr">' in phone.client.get("/").text
    assert '<html lang="en" dir="ltr">' in phone.client.get("/?lang=en").text
    assert '<html lang="en" dir="ltr">' in phone.client.get("/").text


def test_nobody_gets_another_s_answer(house):
    one, other = house.phone(), house.phone()
    sent = one.send(b"one")
    for path in ("wait", "how-far", "answer"):
        assert says(other.client.get(sent.headers["location"].replace("wait", path)), Why.GONE)
    assert " one</h1>" in one.fetch(sent.headers["location"]).text


def test_many_phones_at_once_get_each_its_own(house):
    phones = [house.phone() for _ in range(12)]
    waits = [phone.send(b"paper %d" % number).headers["location"] for number, phone in enumerate(phones)]
    for number, (phone, wait) in enumerate(zip(phones, waits, strict=True)):
        assert f" paper {number}</h1>" in phone.fetch(wait).text


def test_an_answer_is_gone_soon_after_it_was_fetched(house, phone):
    wait = phone.send(b"paper").headers["location"]
    assert phone.fetch(wait).status_code == 200
    assert phone.fetch(wait).status_code == 200  # a connection that broke may ask again
    house.clock.more += AGAIN + 1
    gone(phone, wait)


def test_an_answer_that_nobody_fetches_is_gone_after_two_minutes(house, phone):
    wait = phone.send(b"paper").headers["location"]
    while not phone.client.get(wait.replace("wait", "how-far")).json()["done"]:
        time.sleep(0.02)
    house.clock.more += KEPT + 1
    gone(phone, wait)


def gone(phone: Phone, wait: str) -> None:
    for _ in range(60):
        answer = phone.client.get(wait.replace("wait", "answer"))
        if answer.status_code != 200:
            break
        time.sleep(0.05)
    assert says(answer, Why.GONE)


def test_what_is_being_done_is_told_in_the_terminal_s_words_and_how_many_come_before(house):
    with serving(count=1) as found:
        one, other = found.phone(), found.phone("es")
        first = one.send(b"wait").headers["location"]
        until = time.monotonic() + 5
        while not found.seen and time.monotonic() < until:
            time.sleep(0.02)
        second = other.send(b"paper").headers["location"]
        assert shipped().say("en", "waiting-picture") in one.client.get(first).text
        assert shipped().say("es", "serve-queue", count=1) in other.client.get(second).text
        assert '<meta http-equiv="refresh"' in other.client.get(second).text  # without a script
        found.go.set()
        assert other.fetch(second).status_code == 200


def test_a_newer_picture_takes_the_place_of_the_one_that_is_being_read():
    with serving(count=1) as found:
        phone = found.phone()
        first = phone.send(b"wait").headers["location"]
        while not found.seen:
            time.sleep(0.02)
        before = list(found.readers)  # that of glances, it may be, and the one that waits
        assert " new</h1>" in phone.answer_to(b"new").text
        assert [reader.ended.is_set() for reader in before].count(True) == 1
        assert says(phone.client.get(first), Why.GONE)


def test_what_is_written_on_a_paper_is_never_markup(house, phone):
    told = phone.answer_to(b"<script>alert(1)</script>").text
    assert "<script>alert" not in told
    assert "&lt;script&gt;" in told


def test_values_of_an_answer_are_plain_json():
    assert json.loads(answer_of().document)["verdict"] == "administrative-form"
