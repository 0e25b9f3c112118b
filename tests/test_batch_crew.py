"""Several readers: one paper more than they read waits for each, and whoever is done first takes it."""

from __future__ import annotations

import threading

import pytest

from tests.batches import order, well
from warrantcheck.batch import crew
from warrantcheck.batch.crew import Readers
from warrantcheck.batch.work import Answer, Job, Order

SECONDS = 10.0  # until a test gives up waiting


class Slow:
    """A reader that is done with a paper of its name when the test says so; it has no process."""

    def __init__(self, _order: Order) -> None:
        self.ended = threading.Event()

    def warm(self) -> None: ...

    def ask(self, job: Job) -> Answer:
        BEGUN.append(job.name)
        assert DONE[job.name].wait(SECONDS)
        return well(job)

    def end(self) -> None:
        self.ended.set()
        for done in DONE.values():
            done.set()

    def close(self) -> None: ...


BEGUN: list[str] = []
DONE: dict[str, threading.Event] = {}


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> Readers:
    BEGUN.clear()
    DONE.clear()
    DONE.update((name, threading.Event()) for name in "abcde")
    monkeypatch.setattr(crew, "Reader", Slow)
    return Readers(order(), 2)


def give(readers: Readers, names: str) -> None:
    for name in names:
        assert readers.free()
        readers.give(Job(ord(name), name, "0" * 64, b""))


def test_a_paper_waits_for_each_reader_and_the_first_who_is_done_takes_it(two: Readers) -> None:
    give(two, "abcd")
    assert not two.free() and two.busy() == 4
    for name in "bcd":  # one reader takes all of them while the other reads a long paper
        DONE[name].set()
        got = two.answered(SECONDS)
        assert got is not None and got[0].name == name
    assert two.free() and two.busy() == 1
    DONE["a"].set()
    assert two.answered(SECONDS) is not None
    two.close(at_once=False)
    assert sorted(BEGUN) == list("abcd")


def test_a_paper_that_waits_is_not_begun_when_all_is_ended_at_once(two: Readers) -> None:
    give(two, "abcd")
    while len(BEGUN) < 2:
        pass
    two.close(at_once=True)
    assert sorted(BEGUN) == ["a", "b"]
