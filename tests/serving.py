"""What tests of the served page share: a server in a thread, readers that need no process, and a phone."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from html import unescape
from typing import Any

import httpx

from tests.answers import shipped
from tests.specimens import report_of
from warrantcheck.batch import child
from warrantcheck.batch.work import Answer, Job
from warrantcheck.model.verdict import Situation
from warrantcheck.pipeline import Run
from warrantcheck.serve import page
from warrantcheck.serve.app import House, made
from warrantcheck.serve.desk import Desk
from warrantcheck.serve.glances import Glances
from warrantcheck.serve.guests import Guests
from warrantcheck.serve.listen import Certificate, Ended, Server, opened
from warrantcheck.serve.parcel import opened as unpacked
from warrantcheck.serve.parcel import packed
from warrantcheck.serve.refused import STATUS, Why
from warrantcheck.serve.worker import FAULT, shown

PICTURE = b"\x89PNG\r\n\x1a\n not really"
DAY = date(2026, 3, 3)


@cache
def answer_of(sample: str = "i200-text-pdf") -> Answer:
    """What a reader answers of a specimen; its pictures are left out."""
    report = report_of(sample)
    values, _ = shown(report, shipped(), Run(situation=Situation(today=DAY)))
    return Answer(json.dumps(values).encode(), packed({}, [PICTURE]), report.assessment.verdict.value)


class Reads:
    """A reader in this process. The first page's bytes say what it does: "wait" waits until `go` is set."""

    def __init__(self, seen: list[dict[str, Any]] | None = None, go: threading.Event | None = None) -> None:
        self.seen = seen if seen is not None else []
        self.go = go or threading.Event()
        self.ended = threading.Event()

    def warm(self) -> None:
        pass

    def end(self) -> None:
        self.ended.set()

    def ask(self, job: Job, told: Callable[[str], None] | None = None) -> Answer:
        asked, files = unpacked(job.data)
        self.seen.append(asked)
        if asked.get("glance"):
            words = "It is dark." if files[0].startswith(b"dark") else ""
            return Answer(json.dumps({"seen": True, "words": words, "shrunk": asked["shrunk"]}).encode(), b"", "glance")
        if told is not None:
            told("picture")
        while files[0].startswith(b"wait") and not self.go.is_set() and not self.ended.is_set():
            time.sleep(0.01)
        answer = answer_of()
        values = json.loads(answer.document)
        values["headline"] += " " + files[0].decode(errors="replace")[:40]
        return Answer(json.dumps(values).encode(), answer.report, answer.is_)


@dataclass
class Serving:
    """A running server, and what can be looked at of it."""

    base: str
    guests: Guests
    desk: Desk
    server: Server
    seen: list[dict[str, Any]]
    go: threading.Event
    clock: Clock
    readers: list[Any]
    phones: list[Phone] = field(default_factory=list)

    def phone(self, lang: str = "en") -> Phone:
        """A phone that came with the secret."""
        phone = Phone(self.base, lang)
        phone.client.get(f"/k/{self.guests.secret}")
        self.phones.append(phone)
        return phone

    def stranger(self) -> httpx.Client:
        self.phones.append(phone := Phone(self.base, "en"))
        return phone.client


class Clock:
    """Time that a test moves on."""

    def __init__(self) -> None:
        self.more = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.more


class Phone:
    """A browser without a script."""

    def __init__(self, base: str, lang: str) -> None:
        self.base = base
        headers = {"accept-language": lang}
        self.client = httpx.Client(base_url=base, headers=headers, timeout=20, trust_env=False)

    def token(self) -> str:
        found = re.search(r'name="token" value="([^"]+)"', self.client.get("/").text)
        assert found
        return found[1]

    def send(self, *pages: bytes, origin: str | None = None, token: str | None = None, **fields: str) -> httpx.Response:
        files = [("page", (f"{number}.jpg", page)) for number, page in enumerate(pages, start=1)]
        return self.client.post(
            "/check",
            data={"token": self.token() if token is None else token, **fields},
            files=files or [("page", ("", b""))],
            headers={"origin": origin or self.base},
        )

    def answer_to(self, *pages: bytes, **fields: str) -> httpx.Response:
        """Sends, waits and fetches the answer."""
        sent = self.send(*pages, **fields)
        assert sent.status_code == 303, sent.text
        return self.fetch(sent.headers["location"])

    def fetch(self, wait: str) -> httpx.Response:
        until = time.monotonic() + 40
        while not self.client.get(wait.replace("/wait/", "/how-far/")).json()["done"]:
            assert time.monotonic() < until
            time.sleep(0.15)  # not so often that it is asked to wait
        return self.client.get(wait.replace("/wait/", "/answer/"))


@contextmanager
def serving(
    reader: Callable[[], Any] | None = None, *, count: int = 2, minutes: float = 5.0, tls: Certificate | None = None
) -> Iterator[Serving]:
    """A server on this computer, in a thread of its own."""
    clock, seen, go = Clock(), [], threading.Event()
    readers: list[Any] = []

    def reads() -> Any:
        readers.append((reader or (lambda: Reads(seen, go)))())
        return readers[-1]

    guests = Guests(clock, on_wrong=lambda: server.end(Ended.SECRETS))
    desk = Desk(reads, count, clock=clock)
    listening = opened("127.0.0.1", 0)
    base = f"{'https' if tls else 'http'}://127.0.0.1:{listening.getsockname()[1]}"
    glances = Glances(reads)
    house = House(
        knowledge=shipped(),
        guests=guests,
        desk=desk,
        glances=glances,
        lang="en",
        today=lambda: DAY,
        secure=tls is not None,
    )
    server = Server(made(house, [base]), minutes, tls)
    thread = threading.Thread(target=lambda: asyncio.run(server.go(listening, desk.work, glances.work)))
    thread.start()
    found = Serving(base, guests, desk, server, seen, go, clock, readers)
    try:
        yield found
    finally:
        go.set()
        for phone in found.phones:
            phone.client.close()
        server.end(Ended.STOPPED)
        thread.join(timeout=20)
        assert not thread.is_alive()


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


def begun(house: Serving, phone: Phone, size: int) -> str:
    host, cookie = house.base.removeprefix("http://"), phone.client.cookies["session"]
    return (
        f"POST /check HTTP/1.1\nHost: {host}\nOrigin: {house.base}\nCookie: session={cookie}\n"
        f"Content-Type: multipart/form-data; boundary=x\nContent-Length: {size}\nConnection: close\n\n"
    )


def serve_badly() -> None:
    """What runs in a reader whose paper does it harm, if its first page says so; else it answers like the others."""
    child.answer(lambda order, tell: _badly)


def _badly(name: str, _sha256: str, data: bytes) -> tuple[str, bytes, bytes]:
    _, files = unpacked(data)
    if files[0].startswith(b"hang"):
        time.sleep(600)
    if files[0].startswith(b"die"):
        os.kill(os.getpid(), signal.SIGKILL)
    if files[0].startswith(b"grow"):
        held = [b"x" * 50_000_000 for _ in range(10)]
        time.sleep(len(held) * 60)
    return FAULT, json.dumps({"code": "fault", "message": "it was read", "status": 65}).encode(), b""
