"""The same work on a Dask cluster: papers go there, answers come back, and what was done is known here alone.

A scheduler keeps nothing when it dies, so journal, second tries and the output stay with whoever asked. On a worker the
paper is read by a process of its own, bounded as at home: a paper that takes its reader down takes no worker along.
"""

from __future__ import annotations

import atexit
import logging
import queue
import threading
import time
import warnings
from contextlib import suppress
from typing import Any

from warrantcheck.batch.reader import Reader
from warrantcheck.batch.work import Answer, Job, Order, Why, edition
from warrantcheck.errors import ClusterGone, ClusterOther, NotInstalled

SECONDS_TO_REACH = 15.0  # the scheduler, and its first worker
ASKED_EVERY = 5.0  # seconds between two questions how many workers there are
IDLE_SECONDS = 120.0  # a reader on a worker that nobody asks any more is let go


class Cluster:
    """The crew of a Dask cluster. Raises NotInstalled, ClusterGone, ClusterOther."""

    def __init__(self, order: Order, address: str) -> None:
        try:
            import distributed
        except ImportError as fault:
            raise NotInstalled("dask") from fault
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what it says is told in our words
        self._order, self._edition, self._address = order.as_json(), edition(), address
        self._answers: queue.SimpleQueue[tuple[Job, Any]] = queue.SimpleQueue()
        self._busy, self._asked, self._room = 0, 0.0, 0
        client: Any = distributed.Client  # its types are not told
        try:
            self._client: Any = client(address, timeout=SECONDS_TO_REACH, set_as_default=False)
            self._client.wait_for_workers(1, timeout=SECONDS_TO_REACH)
        except (OSError, TimeoutError, ValueError) as fault:
            raise ClusterGone(address) from fault
        try:
            theirs = self._client.run(edition)
        except Exception as fault:  # a worker without this program: whatever its own Python says of that
            raise ClusterOther(address) from fault
        if any(one != self._edition for one in theirs.values()):
            raise ClusterOther(address)

    def free(self) -> bool:
        """One more for each thread than it can read, so that none waits while its answer travels."""
        if time.monotonic() - self._asked > ASKED_EVERY:
            self._asked = time.monotonic()
            with suppress(OSError, TimeoutError):
                self._room = 2 * sum(self._client.nthreads().values())
        return self._busy < self._room

    def busy(self) -> int:
        return self._busy

    def give(self, job: Job) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that a paper is large: it goes there once, with its task
            future: Any = self._client.submit(
                answered_there, self._order, self._edition, job, key=f"warrantcheck-{id(self)}-{job.number}", pure=False
            )
        self._busy += 1
        future.add_done_callback(lambda done: self._answers.put((job, done)))

    def answered(self, seconds: float) -> tuple[Job, Answer] | None:
        try:
            job, future = self._answers.get(timeout=seconds)
        except queue.Empty:
            if self._client.status not in {"running", "connecting"}:
                raise ClusterGone(self._address) from None
            return None
        self._busy -= 1
        if future.status == "finished":
            with suppress(OSError, TimeoutError):
                answer = future.result(timeout=SECONDS_TO_REACH)
                if answer is None:
                    raise ClusterOther(self._address)
                return job, answer
        if self._client.status != "running":  # all papers are given back at once when the scheduler dies
            raise ClusterGone(self._address)
        # More workers died with this paper than the cluster allows (`allowed-failures`, KilledWorker), or it was
        # cancelled there.
        return job, Answer(why=Why.READER_ENDED)

    def close(self, *, at_once: bool) -> None:
        with suppress(Exception):  # what can't be reached any more has ended
            if self._client.status == "running":
                self._client.run(let_readers_go, wait=False) if at_once else self._client.run(let_readers_go)
        with suppress(Exception):
            self._client.close(timeout=2)


# On a worker: readers that wait for a paper, and when each was last asked.
_idle: dict[str, list[tuple[float, Reader]]] = {}
_lock = threading.Lock()


def answered_there(order: str, wanted: dict[str, str], job: Job) -> Answer | None:
    """What a worker does: the answer of a reader of its own; None where this is another edition of the program."""
    if edition() != wanted:
        return None
    with _lock:
        waiting = _idle.setdefault(order, [])
        reader = waiting.pop()[1] if waiting else Reader(Order.from_json(order))
    answer = reader.ask(job)
    with _lock:
        _idle.setdefault(order, []).append((time.monotonic(), reader))
    timer = threading.Timer(IDLE_SECONDS + 1, let_readers_go, (IDLE_SECONDS,))
    timer.daemon = True
    timer.start()
    return answer


def let_readers_go(older: float = 0.0) -> None:
    """Ends the readers that nobody has asked for so many seconds."""
    now = time.monotonic()
    with _lock:
        gone = [reader for waiting in _idle.values() for asked, reader in waiting if now - asked >= older]
        for order, waiting in list(_idle.items()):
            _idle[order] = [one for one in waiting if now - one[0] < older]
    for reader in gone:
        reader.end()


atexit.register(let_readers_go)
