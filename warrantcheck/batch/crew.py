"""Several readers on this computer, each with a thread of its own that waits for it."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Iterator
from typing import Protocol

from warrantcheck.batch.reader import Reader
from warrantcheck.batch.work import Answer, Job, Order


class Crew(Protocol):
    """Whoever reads: processes of this computer, or a cluster."""

    def free(self) -> bool:
        """Whether somebody waits for a paper."""
        ...

    def give(self, job: Job) -> None:
        """Hands a paper to one who is free."""
        ...

    def busy(self) -> int:
        """How many papers are being read."""
        ...

    def answered(self, seconds: float) -> tuple[Job, Answer] | None:
        """The next answer, or None if there is none in so many seconds. Raises ClusterGone."""
        ...

    def close(self, *, at_once: bool) -> None:
        """Lets everybody go; `at_once` ends what is being read."""
        ...


class Call(Protocol):
    """Calls a crew together, once there is a paper to read."""

    def __call__(self, order: Order, count: int, dask: str | None) -> Crew:
        """Who reads by this order: `count` readers of this computer, or the cluster at the address `dask`."""
        ...


def call(order: Order, count: int, dask: str | None) -> Crew:
    """Readers of this computer, or a cluster where one is named. Raises NotInstalled, ClusterGone, ClusterOther."""
    if dask is None:
        return Readers(order, count)
    from warrantcheck.batch.cluster import Cluster

    return Cluster(order, dask)


class Readers:
    """The crew of this computer."""

    def __init__(self, order: Order, count: int) -> None:
        self._answers: queue.SimpleQueue[tuple[_Lane, Job, Answer]] = queue.SimpleQueue()
        self._lanes = [_Lane(Reader(order), self._answers) for _ in range(count)]
        self._idle = list(reversed(self._lanes))

    def free(self) -> bool:
        return bool(self._idle)

    def give(self, job: Job) -> None:
        self._idle.pop().jobs.put(job)

    def busy(self) -> int:
        return len(self._lanes) - len(self._idle)

    def answered(self, seconds: float) -> tuple[Job, Answer] | None:
        try:
            lane, job, answer = self._answers.get(timeout=seconds)
        except queue.Empty:
            return None
        self._idle.append(lane)
        return job, answer

    def close(self, *, at_once: bool) -> None:
        for lane in self._lanes:
            if at_once:
                lane.reader.end()
            lane.jobs.put(None)
        for lane in self._lanes:
            lane.thread.join()


class _Lane:
    """A reader, and the thread that waits for it."""

    def __init__(self, reader: Reader, answers: queue.SimpleQueue[tuple[_Lane, Job, Answer]]) -> None:
        self.reader = reader
        self.jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._answers = answers
        self.thread = threading.Thread(target=self._work, daemon=True)
        self.thread.start()

    def _work(self) -> None:
        self.reader.warm()
        for job in self._given():
            self._answers.put((self, job, self.reader.ask(job)))
        self.reader.close()

    def _given(self) -> Iterator[Job]:
        while (job := self.jobs.get()) is not None:
            yield job


def cores() -> int:
    """How many papers this computer reads at once: as many as it has cores for us."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
