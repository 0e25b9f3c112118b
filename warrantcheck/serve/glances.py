"""Looks at pictures before they are sent whole: by a reader of its own, so that nobody waits for others' papers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from warrantcheck.batch.work import Job
from warrantcheck.serve.parcel import packed

if TYPE_CHECKING:
    from warrantcheck.batch.reader import Reader

MOST_WAITING = 4  # pictures; a hint that comes later than after three seconds comes too late
LARGEST = 20.0  # times that a script may say that it has made a picture smaller
NOTHING: dict[str, Any] = {"seen": False, "words": ""}


class Glances:
    """One picture after another; whoever would wait too long gets no hint."""

    def __init__(self, reader: Callable[[], Reader]) -> None:
        self._made = reader
        self._reader: Reader | None = None
        self._turn = asyncio.Lock()
        self._waiting = 0

    async def work(self) -> None:
        """Keeps a reader ready until it is cancelled."""
        self._reader = self._made()
        try:
            async with self._turn:
                await asyncio.to_thread(self._reader.warm)
            await asyncio.Event().wait()
        finally:
            self._reader.end()

    async def seen(self, picture: bytes, lang: str, shrunk: str) -> dict[str, Any]:
        """What is wrong with a picture, in words; nothing where all looks well, or where there is no time."""
        if self._waiting >= MOST_WAITING or self._reader is None:
            return NOTHING
        asked = {"glance": True, "lang": lang, "shrunk": _times(shrunk)}
        self._waiting += 1
        try:
            async with self._turn:
                answer = await asyncio.to_thread(self._reader.ask, Job(0, "", "", packed(asked, [picture])))
        finally:
            self._waiting -= 1
        return NOTHING if answer.why is not None else dict(json.loads(answer.document))


def _times(said: str) -> float:
    """How many times a picture was made smaller; 1 where that is no such number."""
    try:
        return min(max(float(said), 1.0), LARGEST)
    except ValueError:
        return 1.0
