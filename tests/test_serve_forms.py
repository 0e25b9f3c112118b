"""What a phone sends: forms that are damaged, too large or of another kind, and what is kept of them."""

from __future__ import annotations

import random
import tempfile
import time
from typing import Any

import httpx
import pytest

from tests.answers import shipped
from tests.serving import raw, says
from warrantcheck.serve import guests, upload
from warrantcheck.serve.refused import STATUS, Why


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
