"""Those who do not behave: too many, too slow, silent, cut off; and faults inside."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

from tests.serving import PICTURE, Reads, begun, raw, says, serving
from warrantcheck.batch.work import Answer, Job
from warrantcheck.serve import listen, upload
from warrantcheck.serve.parcel import packed
from warrantcheck.serve.refused import Why


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
