"""Papers that were handed in: who waits, what is being done, and answers until they are fetched. In memory alone."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from warrantcheck.batch.work import Answer, Job, Why
from warrantcheck.serve.parcel import packed

if TYPE_CHECKING:
    from warrantcheck.batch.reader import Reader

KEPT = 120.0  # seconds that an answer waits to be fetched, and a paper for somebody who asks how far it is
# Seconds that a fetched answer stays, for a phone whose connection broke in the middle of it, or that loads it again.
AGAIN = 20.0
MOST_WAITING = 40  # papers: at 3 s each on two cores the last one waits a minute, and nobody at a door waits longer
MOST_BYTES = 400_000_000  # of all that waits and of all that comes in: ten times what one phone may send
SWEPT = 1.0  # seconds between two looks at what is to be dropped


class Stage(StrEnum):
    WAITING = "waiting"
    READING = "reading"
    DONE = "done"


class Full(Exception):
    """Too many papers wait."""


class Ticket:
    """One paper of one phone."""

    def __init__(self, owner: str, job: Job, now: float) -> None:
        self.id = secrets.token_urlsafe(16)
        self.owner = owner
        self.stage = Stage.WAITING
        self.looks: list[str] = []  # what has been done with it, as the pipeline names it
        self.answer: Answer | None = None
        self.job: Job | None = job
        self.reader: Reader | None = None  # that reads it now
        self.asked_for = now  # when somebody last asked how far it is
        self.done_at = self.fetched_at = 0.0
        self.dropped = False

    def done(self, answer: Answer, now: float) -> bool:
        """Takes the answer; whether somebody still wanted it. If not, its reader was ended."""
        if self.dropped:
            return False
        self.answer, self.job, self.reader = answer, None, None
        self.stage, self.done_at = Stage.DONE, now
        return True


class Desk:
    """Hands papers to readers, one after another; everything but `work` is called on the event loop."""

    def __init__(
        self, reader: Callable[[], Reader], count: int, cores: int = 1, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._reader, self._count, self._cores, self._clock = reader, count, cores, clock
        self._tickets: dict[str, Ticket] = {}  # in the order in which they came
        self._queue: asyncio.Queue[Ticket] = asyncio.Queue()
        self._number = 0
        self._coming = 0  # bytes for which room was asked

    def room(self, size: int) -> Room:
        """Room for so many bytes that will come in, while it is entered.

        Raises:
            Full: there is none.
        """
        waiting = [ticket.job for ticket in self._tickets.values() if ticket.job is not None]
        held = sum(len(job.data) for job in waiting)
        if held + self._coming + size > MOST_BYTES:
            raise Full
        return Room(self, size)

    def hand_in(self, owner: str, asked: Mapping[str, Any], files: Sequence[tuple[str, bytes]]) -> Ticket:
        """A paper of some pages; an earlier one of the same phone gives way.

        Raises:
            Full: too many wait.
        """
        for earlier in [ticket for ticket in self._tickets.values() if ticket.owner == owner]:
            self._drop(earlier)
        waiting = [ticket for ticket in self._tickets.values() if ticket.stage is Stage.WAITING]
        if len(waiting) >= MOST_WAITING:
            raise Full
        names = [name for name, _ in files]
        alone = all(ticket.stage is Stage.DONE for ticket in self._tickets.values())
        question = {**asked, "names": names, "threads": self._cores if alone else 1}
        self._number += 1
        data = packed(question, [data for _, data in files])
        ticket = Ticket(owner, Job(self._number, ", ".join(names), "", data), self._clock())
        self._tickets[ticket.id] = ticket
        self._queue.put_nowait(ticket)
        return ticket

    def find(self, id: str, owner: str) -> Ticket | None:
        """The paper of that phone, and nobody else's."""
        ticket = self._tickets.get(id)
        if ticket is None or not secrets.compare_digest(ticket.owner, owner):
            return None
        ticket.asked_for = self._clock()
        return ticket

    def before(self, ticket: Ticket) -> int:
        """How many papers are before that one."""
        count = 0
        for other in self._tickets.values():
            if other is ticket:
                break
            count += other.stage is not Stage.DONE
        return count

    def fetched(self, ticket: Ticket) -> None:
        """The answer was sent; it is dropped soon."""
        ticket.fetched_at = ticket.fetched_at or self._clock()

    async def work(self) -> None:
        """Reads until it is cancelled; then all readers have ended."""
        async with asyncio.TaskGroup() as group:
            for _ in range(self._count):
                group.create_task(self._lane())
            group.create_task(self._sweep())

    async def _lane(self) -> None:
        """One reader after another: one that was ended is not used again."""
        while True:
            reader = self._reader()
            try:
                await asyncio.to_thread(reader.warm)
                while await self._read(reader, await self._queue.get()):
                    pass
            finally:
                reader.end()

    async def _read(self, reader: Reader, ticket: Ticket) -> bool:
        """Whether the reader may go on."""
        job = ticket.job
        if job is None or ticket.dropped:
            return True
        ticket.stage, ticket.reader = Stage.READING, reader
        loop = asyncio.get_running_loop()

        def told(look: str) -> None:
            loop.call_soon_threadsafe(ticket.looks.append, look)

        try:
            answer = await asyncio.to_thread(reader.ask, job, told)
        except Exception:  # a fault of ours: this paper has no answer, and the others still have a reader
            ticket.done(Answer(why=Why.READER_ENDED), self._clock())
            return False
        return ticket.done(answer, self._clock())

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(SWEPT)
            self.sweep()

    def sweep(self) -> None:
        """Drops what nobody asks for any more."""
        now = self._clock()
        for ticket in list(self._tickets.values()):
            if ticket.stage is not Stage.DONE:
                over = now - ticket.asked_for > KEPT
            else:
                over = now - ticket.done_at > KEPT or (0 < ticket.fetched_at < now - AGAIN)
            if over:
                self._drop(ticket)

    def _drop(self, ticket: Ticket) -> None:
        self._tickets.pop(ticket.id, None)
        ticket.dropped = True
        ticket.answer = ticket.job = None
        if (reader := ticket.reader) is not None:
            ticket.reader = None
            asyncio.get_running_loop().run_in_executor(None, reader.end)


class Room:
    """Bytes that are coming in."""

    def __init__(self, desk: Desk, size: int) -> None:
        self._desk, self._size = desk, size

    def __enter__(self) -> None:
        self._desk._coming += self._size

    def __exit__(self, *_: object) -> None:
        self._desk._coming -= self._size
