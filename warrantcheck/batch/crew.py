"""Several readers on this computer, each with a thread of its own that waits for it."""

from __future__ import annotations

import contextlib
import os
import queue
import threading
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
    """The crew of this computer.

    Each is given one paper more than they read: it waits here, begun in the journal, so that no reader waits while an
    answer is written. Whoever is done first takes it: a page of text does not wait behind a scan.
    """

    def __init__(self, order: Order, count: int) -> None:
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[tuple[Job, Answer]] = queue.SimpleQueue()
        self._busy = 0
        self._lanes = [_Lane(Reader(order), self._jobs, self._answers) for _ in range(count)]

    def free(self) -> bool:
        return self._busy < 2 * len(self._lanes)

    def give(self, job: Job) -> None:
        self._busy += 1
        self._jobs.put(job)

    def busy(self) -> int:
        return self._busy

    def answered(self, seconds: float) -> tuple[Job, Answer] | None:
        try:
            got = self._answers.get(timeout=seconds)
        except queue.Empty:
            return None
        self._busy -= 1
        return got

    def close(self, *, at_once: bool) -> None:
        if at_once:
            with contextlib.suppress(queue.Empty):
                while True:
                    self._jobs.get_nowait()
            for lane in self._lanes:
                lane.reader.end()
        for _ in self._lanes:
            self._jobs.put(None)
        for lane in self._lanes:
            lane.thread.join()


class _Lane:
    """A reader, and the thread that waits for it."""

    def __init__(
        self, reader: Reader, jobs: queue.SimpleQueue[Job | None], answers: queue.SimpleQueue[tuple[Job, Answer]]
    ) -> None:
        self.reader = reader
        self._jobs, self._answers = jobs, answers
        self.thread = threading.Thread(target=self._work, daemon=True)
        self.thread.start()

    def _work(self) -> None:
        self.reader.warm()
        while (job := self._jobs.get()) is not None:
            self._answers.put((job, self.reader.ask(job)))
        self.reader.close()


def cores() -> int:
    """How many papers this computer reads at once: as many as it has cores for us."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
