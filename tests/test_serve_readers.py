"""The processes that read for the served page: the answer is that of the command, and no paper harms the server."""

from __future__ import annotations

import json
import os
import sys
import zlib
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from io import StringIO
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.answers import sentences, shipped
from tests.batches import DAY, FORM, SAMPLES, order
from tests.serving import Serving, serve_badly, serving
from tests.test_nothing_leaves import nothing_left
from tests.watched import CAN_WATCH, watched
from warrantcheck import check
from warrantcheck.batch.reader import Reader
from warrantcheck.batch.work import Job, Limits
from warrantcheck.cli.serve import _code
from warrantcheck.load import load_bytes
from warrantcheck.model.paper import Gap
from warrantcheck.read.glance import glance
from warrantcheck.read.pictures import pages_of
from warrantcheck.serve import worker
from warrantcheck.serve.parcel import opened, packed

LIMITS = Limits(seconds=1.0, megabytes=300)
ASKED = {"lang": "es", "place": "home", "state": None, "today": DAY.isoformat(), "names": ["a.pdf"], "threads": 1}


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    made = Reader(order(), worker.serve)
    yield made
    made.end()


@pytest.fixture(scope="module")
def real(reader: Reader) -> Iterator[Serving]:
    with serving(lambda: Reader(order(Limits(seconds=6.0, megabytes=700)), worker.serve), count=1) as found:
        yield found


def test_a_reader_answers_with_the_values_of_the_command(reader):
    answer = reader.ask(Job(1, "a.pdf", "", packed(ASKED, [FORM.read_bytes()])))
    values, pictures = json.loads(answer.document), opened(answer.report)[1]
    same = check(FORM, today=DAY, place="home", lang="es")
    assert answer.is_ == values["verdict"] == same.assessment.verdict
    assert values["headline"] == same.explanation.headline
    told = {section["id"]: section["lines"] for section in values["brief"]}
    for section in same.explanation.sections:
        assert told.get(section.id, [])[: section.brief] == list(section.lines[: section.brief])
    english = shipped().say("en", "say-home-agency")
    assert {"own": "", "label": "En inglés:", "english": english, "aloud": True} in values["spoken"]
    assert len(values["call_note"]) == 6
    assert len(values["marks"]) == 4
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)


def test_pages_that_are_sent_together_are_one_paper(reader):
    pages = [(SAMPLES / name / "paper.pdf").read_bytes() for name in ("i200-text-pdf", "letter")]
    answer = reader.ask(Job(1, "", "", packed({**ASKED, "names": ["a.pdf", "b.pdf"]}, pages)))
    assert len(opened(answer.report)[1]) == 2


def test_a_file_that_is_no_paper_is_answered_without_commands_to_type(reader):
    answer = reader.ask(Job(1, "", "", packed({**ASKED, "lang": "en"}, [b"plain text"])))
    values = json.loads(answer.document)
    assert (answer.is_, values["code"]) == (worker.FAULT, "unknown-kind")
    assert sentences()["error-unknown-kind"].format(name="a.pdf") == values["message"]


def test_a_paper_that_takes_too_much_is_answered_in_plain_words_and_the_next_is_read():
    with serving(lambda: Reader(order(LIMITS), serve_badly), count=1) as found:
        for harm in ("hang", "grow"):
            if harm == "grow" and sys.platform != "linux":
                continue  # memory is watched on Linux alone
            bad = found.phone().answer_to(harm.encode())
            assert bad.status_code == 422
            assert sentences()["serve-fault-paper"] in unescape(bad.text)
        assert "it was read" in found.phone().answer_to(b"fine").text


def bomb() -> bytes:
    """A PDF of 0.5 MB whose page is 100 MB of commands."""
    inside = zlib.compress(b"0 0 m 9 9 l S " * 7_000_000, 1)
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(inside), inside),
    ]
    made, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(made))
        made += b"%d 0 obj%b endobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(made)
    return made + b"xref\n0 5\n0000000000 65535 f \n%btrailer<</Root 1 0 R/Size 5>>\nstartxref\n%d\n%%%%EOF" % (
        table,
        start,
    )


def test_a_pdf_that_unpacks_without_end_harms_nobody(real):
    answer = real.phone().answer_to(bomb())
    assert answer.status_code in {200, 422}
    assert "<h1" in answer.text
    assert real.phone().answer_to(FORM.read_bytes()).status_code == 200


def test_a_picture_is_looked_at_before_it_is_read(reader):
    asked = {"glance": True, "lang": "en", "shrunk": 1.0}
    for name, fault in (("photo-blurred-dark", "unclear-too-blurred"), ("ao93-photo", "")):
        picture = (SAMPLES / name / "paper.jpg").read_bytes()
        told = json.loads(reader.ask(Job(1, "", "", packed(asked, [picture]))).document)
        assert told["seen"]
        assert told["words"].startswith(sentences()[fault] if fault else "")
        assert bool(told["words"]) is bool(fault)
    told = json.loads(reader.ask(Job(1, "", "", packed(asked, [b"no picture"]))).document)
    assert told == {"seen": False, "words": ""}


def test_what_the_phone_made_smaller_is_not_called_too_far():
    (page,) = pages_of(load_bytes("", (SAMPLES / "ao93-photo" / "paper.jpg").read_bytes()), 1)
    assert page is not None
    small = np.asarray(cv2.resize(page, None, fx=0.4, fy=0.4, interpolation=cv2.INTER_AREA), np.uint8)
    assert Gap.TOO_FAR in glance(small)
    assert Gap.TOO_FAR not in glance(small, shrunk=2.5)


def test_a_wall_has_no_words():
    assert glance(np.full((800, 600), 180, np.uint8)) == (Gap.NO_TEXT,)


def test_the_code_in_the_terminal_leads_to_the_address(monkeypatch):
    url = "http://192.168.100.100:49152/k/zWZZ9aPRurMEidUtIRH1g_YP7z8"
    monkeypatch.setattr(sys, "stdout", StringIO())
    rows = _code(url).splitlines()
    drawn = np.zeros((2 * len(rows), len(rows[0])), np.uint8)
    for at, row in enumerate(rows):
        for across, sign in enumerate(row):
            drawn[2 * at, across] = 255 * (sign in "█▀")
            drawn[2 * at + 1, across] = 255 * (sign in "█▄")
    large = cv2.copyMakeBorder(drawn, 4, 4, 4, 4, cv2.BORDER_CONSTANT, value=255).repeat(8, 0).repeat(8, 1)
    assert cv2.QRCodeDetector().detectAndDecode(large)[0] == url


# A phone in the same process as the server: what the processes that read do is seen in the watch by their numbers.
PHONE = """
import os, re, signal, sys, threading, time, httpx, warrantcheck.cli.serve
def told(url, *_, **__):
    threading.Thread(target=ended, args=(url,)).start()
def ended(url):
    try:
        drive(url)
    finally:
        os.kill(os.getpid(), signal.SIGINT)
def drive(url):
    base = url.partition("/k/")[0]
    with httpx.Client(base_url=base, timeout=60, trust_env=False) as phone:
        phone.get(url)
        token = re.search(r'name="token" value="([^"]+)"', phone.get("/").text)[1]
        sent = phone.post("/check", data={"token": token}, headers={"origin": base},
                          files={"page": ("a.pdf", open({paper!r}, "rb").read() + b" " * 2_000_000)})
        wait = sent.headers["location"]
        while not phone.get(wait.replace("/wait/", "/how-far/")).json()["done"]:
            time.sleep(0.2)
        print(re.findall('class="verdict">([^<]*)', phone.get(wait.replace("/wait/", "/answer/")).text), flush=True)
sys.modules["warrantcheck.cli.serve"]._tell = told
"""


@pytest.mark.skipif(not CAN_WATCH and not os.environ.get("CI"), reason="strace is needed to watch a run")
def test_readers_make_no_socket_and_nothing_is_written(tmp_path: Path) -> None:
    scan = SAMPLES / "i200-scan" / "paper.pdf"
    run = watched(tmp_path, "serve", "--lang", "en", first=PHONE.replace("{paper!r}", repr(str(scan))))
    assert run.status == 0, run.shown
    assert sentences()["headline-administrative-form"] in run.shown
    assert sentences()["serve-says-ended-stopped"] in " ".join(run.shown.split())
    made = {line.split()[0] for line in run.sockets if " = -1 EACCES" not in line}
    assert len(made) == 2, run.sockets  # threads: the server's, and the phone's in the same process
    nothing_left(replace(run, sockets=()))
