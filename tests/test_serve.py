"""The page that a phone opens: whom it lets in, what it refuses, whose answer it gives, and what it keeps."""

from __future__ import annotations

import json
import math
import random
import re
import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from html import unescape
from typing import Any

import httpx
import pytest

from tests.answers import fernandez_huerta, grade, sentences, shipped
from tests.serving import PICTURE, Phone, Reads, Serving, answer_of, serving
from tests.specimens import report_of
from warrantcheck.batch.work import Answer, Job
from warrantcheck.serve import guests, listen, page, upload
from warrantcheck.serve.desk import AGAIN, KEPT
from warrantcheck.serve.gate import HEADERS
from warrantcheck.serve.listen import Ended
from warrantcheck.serve.parcel import packed
from warrantcheck.serve.refused import STATUS, Why

PATHS = ["/", "/wait/x", "/how-far/x", "/answer/x", "/nothing"]


@pytest.fixture(scope="module")
def house() -> Iterator[Serving]:
    with serving() as found:
        yield found


@pytest.fixture
def phone(house: Serving) -> Phone:
    return house.phone()


def says(answer: httpx.Response, why: Why, lang: str = "en") -> bool:
    """Whether it is a whole page in plain words with the right status."""
    words = shipped().say(lang, page.FAULTS[why])
    return answer.status_code == STATUS[why] and words in unescape(answer.text) and "<h1>" in answer.text


def raw(house: Serving, request: str, *, body: bytes = b"", wait: float = 5.0) -> bytes:
    """What comes back for these very bytes."""
    host, port = house.base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=wait) as line:
        line.sendall(request.replace("\n", "\r\n").encode() + body)
        told = b""
        try:
            while piece := line.recv(65536):
                told += piece
        except TimeoutError:
            pass
        return told


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


# Forms


def test_too_much_is_refused_before_it_is_read(house, phone, monkeypatch):
    cookie = phone.client.cookies["session"]
    host = house.base.removeprefix("http://")
    head = f"POST /check HTTP/1.1\nHost: {host}\nOrigin: {house.base}\nCookie: session={cookie}\n"
    kind = "Content-Type: multipart/form-data; boundary=x\n"
    told = raw(house, f"{head}{kind}Content-Length: {upload.MOST_BYTES + 1}\nConnection: close\n\n", body=b"x" * 1000)
    assert told.startswith(b"HTTP/1.1 413 ")
    assert shipped().say("en", "serve-fault-too-large").encode() in told
    told = raw(house, f"{head}{kind}Transfer-Encoding: chunked\nConnection: close\n\n")
    assert told.startswith(b"HTTP/1.1 411 ")


def test_two_hundred_megabytes_are_refused_and_the_next_is_served(house, phone):
    began = time.monotonic()
    try:
        sent = phone.client.post(
            "/check",
            content=(b"x" * 1_000_000 for _ in range(200)),
            headers={
                "origin": house.base,
                "content-type": "multipart/form-data; boundary=x",
                "content-length": "200000000",
            },
        )
        assert says(sent, Why.TOO_LARGE)
    except httpx.TransportError:
        pass  # dropped while it was still sending: that is an answer, too
    assert time.monotonic() - began < 20
    assert house.phone().client.get("/").status_code == 200


def test_another_kind_of_content_is_refused(house, phone):
    for kind in ("application/json", "application/x-www-form-urlencoded", "text/plain"):
        sent = phone.client.post("/check", content=b"{}", headers={"origin": house.base, "content-type": kind})
        assert says(sent, Why.KIND)


@pytest.mark.parametrize(
    "body", [b"", b"no form", b"--x\r\n\r\n\r\n--x--", b"--x\r\nContent-Disposition: form-data\r\n\r\n"]
)
def test_what_is_no_form_is_refused(house, phone, body):
    headers = {"origin": house.base, "content-type": "multipart/form-data; boundary=x"}
    answer = phone.client.post("/check", content=body, headers=headers)
    assert says(answer, Why.FORM) or says(answer, Why.TOKEN)


def test_forms_that_are_damaged_anywhere_are_refused_or_read_and_never_a_fault(house):
    chance = random.Random(21)
    phone = house.phone()
    token = phone.token().encode()
    whole = (
        b'--x\r\nContent-Disposition: form-data; name="token"\r\n\r\n' + token + b"\r\n--x\r\nContent-Disposition: "
        b'form-data; name="page"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\npaper\r\n--x--\r\n'
    )
    headers = {"origin": house.base, "content-type": "multipart/form-data; boundary=x"}
    for _ in range(80):
        body = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            body[chance.randrange(len(body))] = chance.randrange(256)
        house.clock.more += 60  # as often as anybody may ask
        sent = phone.client.post(
            "/check", content=bytes(body[: chance.choice([None, chance.randrange(len(body))])]), headers=headers
        )
        assert sent.status_code in {303, *(STATUS[why] for why in (Why.FORM, Why.TOKEN, Why.NO_FILE))}, body


def test_a_form_without_a_picture_is_refused(phone):
    assert says(phone.send(), Why.NO_FILE)


def test_a_form_of_a_thousand_parts_is_refused(phone):
    assert says(phone.send(*[b"paper"] * (upload.MOST_PAGES + 1)), Why.FORM)


def test_pictures_never_touch_a_disk(house, phone, monkeypatch):
    def refused(*_arguments: Any, **_options: Any) -> None:
        raise AssertionError("a file was made")

    monkeypatch.setattr(tempfile, "TemporaryFile", refused)
    monkeypatch.setattr(tempfile, "_TemporaryFileWrapper", refused)
    assert phone.answer_to(b"paper" + b"x" * 3_000_000).status_code == 200


def test_a_person_is_asked_to_wait_who_sends_paper_after_paper(house):
    phone = house.phone()
    token = phone.token()
    told = [phone.send(b"paper", token=token).status_code for _ in range(guests.PAPERS[1] + 1)]
    assert told == [303] * guests.PAPERS[1] + [STATUS[Why.OFTEN]]
    assert phone.send(b"paper", token=token).headers["retry-after"] == "60"


def test_a_method_that_is_none_of_ours_is_a_page_too(phone):
    assert says(phone.client.put("/", headers={"origin": phone.base}), Why.METHOD)
    assert says(phone.client.get("/check"), Why.METHOD)


# Papers


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
        assert " new</h1>" in phone.answer_to(b"new").text
        assert len(found.readers) == 3  # that of glances, the one that was ended, and the next
        assert any(reader.ended.is_set() for reader in found.readers)
        assert says(phone.client.get(first), Why.GONE)


def test_more_papers_than_anybody_would_wait_for_are_refused(monkeypatch):
    monkeypatch.setattr("warrantcheck.serve.desk.MOST_WAITING", 1)
    with serving(count=1) as found:
        found.phone().send(b"wait")
        while not found.seen:
            time.sleep(0.02)
        assert found.phone().send(b"second").status_code == 303
        assert says(found.phone().send(b"third"), Why.BUSY)


def test_more_bytes_than_there_is_room_for_are_refused(monkeypatch, house, phone):
    monkeypatch.setattr("warrantcheck.serve.desk.MOST_BYTES", 1000)
    assert says(phone.send(b"x" * 2000), Why.BUSY)


# Those who do not behave


def test_a_hundred_connections_that_say_nothing_are_dropped_and_others_served(monkeypatch):
    monkeypatch.setattr(listen, "SILENT_SECONDS", 0.8)
    with serving() as found:
        host, port = found.base.removeprefix("http://").split(":")
        lines = [socket.create_connection((host, int(port)), timeout=5) for _ in range(100)]
        lines[0].sendall(b"GET / HTTP/1.1\r\nHost: ")  # begins, and says no more
        began = time.monotonic()
        assert found.phone().answer_to(b"paper").status_code == 200
        assert time.monotonic() - began < 3
        for line in lines:
            assert drops(line)
            line.close()


def drops(line: socket.socket) -> bool:
    try:
        return line.recv(1) == b""
    except ConnectionError:
        return True


def test_with_too_many_connections_the_one_that_was_silent_for_longest_goes(monkeypatch):
    monkeypatch.setattr(listen, "MOST_CONNECTIONS", 10)
    with serving() as found:
        host, port = found.base.removeprefix("http://").split(":")
        lines = [socket.create_connection((host, int(port)), timeout=5) for _ in range(10)]
        assert found.phone().client.get("/").status_code == 200
        assert drops(lines[0])
        for line in lines:
            line.close()


def test_an_upload_that_stops_is_ended_and_its_room_given_back(monkeypatch, house, phone):
    monkeypatch.setattr(upload, "PIECE_SECONDS", 0.3)
    told = raw(house, begun(house, phone, 5000), body=b"--x\r\n")
    assert told.startswith(b"HTTP/1.1 408 ")
    assert house.desk._coming == 0


def test_a_connection_that_is_cut_gives_its_room_back(house, phone):
    host, port = house.base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as line:
        line.sendall(begun(house, phone, 5000).replace("\n", "\r\n").encode())
        for _ in range(100):
            if house.desk._coming:
                break
            time.sleep(0.02)
        assert house.desk._coming == 5000
    for _ in range(100):
        if not house.desk._coming:
            break
        time.sleep(0.02)
    assert house.desk._coming == 0
    assert phone.answer_to(b"paper").status_code == 200


class Large(Reads):
    """A reader whose pictures are more than a connection holds."""

    PICTURES = PICTURE + b"x" * 20_000_000

    def ask(self, job: Job, told: Callable[[str], None] | None = None) -> Answer:
        answer = super().ask(job, told)
        return Answer(answer.document, packed({}, [self.PICTURES]), answer.is_)


def test_an_answer_that_is_asked_for_and_not_taken_is_given_up(monkeypatch):
    monkeypatch.setattr(listen, "STUCK_SECONDS", 0.4)
    with serving(Large) as found:
        phone = found.phone()
        wait = phone.send(b"paper").headers["location"]
        while not phone.client.get(wait.replace("wait", "how-far")).json()["done"]:
            time.sleep(0.05)
        host, port = found.base.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), timeout=10) as line:
            asked = f"GET {wait.replace('wait', 'answer')} HTTP/1.1\r\nHost: {host}:{port}\r\n"
            line.sendall(f"{asked}Cookie: session={phone.client.cookies['session']}\r\n\r\n".encode())
            phone.client.close()
            held, until = found.server.server_state.connections, time.monotonic() + 20
            while held and time.monotonic() < until:  # and nothing is read
                time.sleep(0.05)
            assert not held


def test_a_fault_of_a_reader_leaves_the_others_a_reader():
    class Fails(Reads):
        def ask(self, job: Job, told: Callable[[str], None] | None = None) -> Answer:
            if b"faulty" in job.data:
                raise RuntimeError
            return super().ask(job, told)

    with serving(Fails, count=1) as found:
        assert says(found.phone().answer_to(b"faulty"), Why.PAPER)
        assert found.phone().answer_to(b"paper").status_code == 200


def begun(house: Serving, phone: Phone, size: int) -> str:
    host, cookie = house.base.removeprefix("http://"), phone.client.cookies["session"]
    return (
        f"POST /check HTTP/1.1\nHost: {host}\nOrigin: {house.base}\nCookie: session={cookie}\n"
        f"Content-Type: multipart/form-data; boundary=x\nContent-Length: {size}\nConnection: close\n\n"
    )


def test_a_fault_inside_says_nothing_of_itself_neither_on_the_page_nor_in_a_log(
    house, phone, monkeypatch, caplog, capfd
):
    def fails(*_: object) -> None:
        raise RuntimeError("a name that stands on the paper")

    monkeypatch.setattr(house.desk, "find", fails)
    answer = phone.client.get("/wait/x")
    assert says(answer, Why.INSIDE)
    assert "name" not in answer.text.split("<main>")[1].split("</main>")[0]
    raw(house, "no request\n\n")
    phone.send(b"x", token="wrong")
    assert caplog.records == []
    assert capfd.readouterr() == ("", "")


def test_what_is_written_on_a_paper_is_never_markup(house, phone):
    told = phone.answer_to(b"<script>alert(1)</script>").text
    assert "<script>alert" not in told
    assert "&lt;script&gt;" in told


def test_values_of_an_answer_are_plain_json():
    assert json.loads(answer_of().document)["verdict"] == "administrative-form"
