"""The page that a phone opens: whom it lets in, and what it refuses."""

from __future__ import annotations

import math
import re
import time

import pytest

from tests.answers import fernandez_huerta, grade, sentences
from tests.serving import raw, says, serving
from warrantcheck.serve import guests, page
from warrantcheck.serve.gate import HEADERS
from warrantcheck.serve.listen import Ended
from warrantcheck.serve.refused import STATUS, Why

PATHS = ["/", "/wait/x", "/how-far/x", "/answer/x", "/nothing"]

# The secret and the session


def test_the_secret_opens_a_session_and_leaves_the_address(house):
    client = house.stranger()
    let_in = client.get(f"/k/{house.guests.secret}")
    assert (let_in.status_code, let_in.headers["location"]) == (303, "/")
    assert {"HttpOnly", "Path=/", "SameSite=lax"} <= set(let_in.headers["set-cookie"].split("; "))
    assert "Max-Age" not in let_in.headers["set-cookie"]  # it ends with the browser
    assert client.get("/").status_code == 200


def test_a_secret_has_128_bits_at_least_and_is_never_the_same():
    made = {guests.Guests().secret for _ in range(100)}
    assert len(made) == 100
    assert all(len(secret) * math.log2(64) >= 128 for secret in made)


@pytest.mark.parametrize("path", PATHS)
def test_without_a_session_no_page_opens(house, path):
    assert says(house.stranger().get(path), Why.SESSION)


def test_another_secret_opens_nothing(house):
    client = house.stranger()
    for wrong in ("x", house.guests.secret[:-1], house.guests.secret + "x"):
        answer = client.get(f"/k/{wrong}")
        assert says(answer, Why.SECRET)
        assert "set-cookie" not in answer.headers


def test_the_secret_is_compared_in_constant_time(house, monkeypatch):
    compared = []
    same = guests.secrets.compare_digest
    monkeypatch.setattr(guests.secrets, "compare_digest", lambda *two: compared.append(two) or same(*two))
    house.stranger().get("/k/wrong")
    assert (house.guests.secret.encode(), b"wrong") in compared


def test_after_twenty_wrong_secrets_it_ends():
    with serving() as found:
        for number in range(guests.WRONG):
            client = found.stranger()
            assert found.server.ended is Ended.STOPPED, number
            client.get("/k/wrong")
        assert found.server.ended is Ended.SECRETS
        assert found.server.should_exit


def test_it_ends_by_itself():
    with serving(minutes=0.005) as found:
        for _ in range(100):
            if found.server.should_exit:
                break
            time.sleep(0.02)
        assert found.server.ended is Ended.TIME


def test_who_has_no_session_may_not_ask_without_end(monkeypatch):
    monkeypatch.setattr(guests, "STRANGERS", (0.01, 5))
    with serving() as found:
        phone = found.phone()
        client = found.stranger()
        assert [client.get("/").status_code for _ in range(5)] == [STATUS[Why.SESSION]] * 4 + [STATUS[Why.OFTEN]]
        assert phone.client.get("/").status_code == 200  # from the same address, but known


# From where


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "", "127.0.0.1:80@evil.example"])
def test_another_host_is_not_answered(house, host):
    assert says(house.stranger().get(f"/k/{house.guests.secret}", headers={"host": host}), Why.HOST)


def test_two_hosts_are_not_answered(house):
    host = house.base.removeprefix("http://")
    told = raw(house, f"GET / HTTP/1.1\nHost: {host}\nHost: {host}\n\n")
    assert re.match(rb"HTTP/1.1 (400|421) ", told)


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1"])
def test_a_form_from_elsewhere_is_not_followed(phone, origin):
    assert says(phone.send(b"paper", origin=origin), Why.ORIGIN)


def test_a_form_without_an_origin_is_not_followed(phone):
    data, files = {"token": phone.token()}, {"page": ("a.jpg", b"paper")}
    assert says(phone.client.post("/check", data=data, files=files), Why.ORIGIN)


@pytest.mark.parametrize("token", ["", "x"])
def test_a_form_without_the_session_s_token_is_not_followed(phone, token):
    assert says(phone.send(b"paper", token=token), Why.TOKEN)


def test_the_token_of_another_session_is_none(house, phone):
    assert says(phone.send(b"paper", token=house.phone().token()), Why.TOKEN)


# What comes along


@pytest.mark.parametrize("path", ["/", "/nothing", "/answer/x", "/check"])
def test_every_page_carries_the_headers(phone, path):
    answer = phone.client.get(path)
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert answer.headers["content-security-policy"] == page.policy()
    assert "server" not in answer.headers
    assert "no-store" in answer.headers["cache-control"]


def test_refusals_before_any_session_carry_the_headers_too(house):
    answer = house.stranger().get("/", headers={"host": "evil.example"})
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_the_policy_lets_nothing_in_from_elsewhere():
    parts = dict(part.strip().split(" ", 1) for part in page.policy().split(";"))
    assert parts["default-src"] == parts["base-uri"] == parts["frame-ancestors"] == "'none'"
    assert not re.search(r"https?:|\*|unsafe", page.policy())


@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_page_names_another_address(house, lang):
    phone = house.phone(lang)
    pages = [phone.client.get("/").text, phone.answer_to(b"paper").text, phone.client.get("/nothing").text]
    for told in pages:
        addresses = re.findall(r'(?:src|href|action|data-ask|data-then)="([^"]*)"', told)
        assert addresses
        assert all(re.match(r"/(?!/)|#|data:", address) for address in addresses), addresses


@pytest.mark.parametrize(
    ("lang", "easy"), [("en", lambda text: grade(text) <= 7), ("es", lambda text: fernandez_huerta(text) >= 70)]
)
def test_the_words_around_the_answer_are_easy(lang, easy):
    told = [words for id, words in sentences(lang).items() if id.startswith("serve-") and " " in words]
    assert easy(" ".join(words if words[-1] in ".?" else f"{words}." for words in told))


def test_pages_are_light(phone):
    assert len(phone.client.get("/").content) < 300_000
    assert len(phone.answer_to(b"paper").content) < 300_000  # the picture is a few bytes here
