"""What runs in the process that opens files: bytes from a pipe, pages to another. It is started by `reading`.

Messages that come: the files with how to read them; then, after each answer, whether and how to look closer. Messages
that go: what held, which engine is wanted, which one is used, pages, a fault.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, TypeVar, cast

from warrantcheck import errors
from warrantcheck.model.paper import Box, Kind, Overlay, Page, Paper, Source
from warrantcheck.read import apart, confined
from warrantcheck.read.coded import Message, coded, message
from warrantcheck.read.engines import LibraryEngine

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from warrantcheck.read.engines import Engine, RawWord

AnEngine = TypeVar("AnEngine", bound="Engine | None")
MOST_IN_A_PART = 1 << 16  # bytes that a pipe takes at once


class Pipe:
    """Two ends of pipes, for messages in both directions."""

    def __init__(self, incoming: int, outgoing: int) -> None:
        self._in, self._out = incoming, outgoing

    def get(self) -> Message | None:
        """The next message, or None when nobody is there any more."""
        return message(self._read)

    def put(self, told: Message) -> None:
        for part in told.parts():
            left = memoryview(part)
            while left:
                left = left[os.write(self._out, left[: 1 << 20]) :]

    def say(self, **told: Any) -> None:
        self.put(Message(told))

    def _read(self, size: int) -> bytes:
        data = bytearray()
        while len(data) < size and (more := os.read(self._in, min(size - len(data), 1 << 20))):
            data += more
        return bytes(data)


class Stepping:
    """An engine whose each use is a step of its own."""

    def __init__(self, engine: Engine) -> None:
        self.name, self._engine = engine.name, engine

    def words(
        self, gray: NDArray[np.uint8], *, mode: int = 3, sauvola: bool = False, seconds: float = 20.0
    ) -> tuple[RawWord, ...]:
        with confined.engine_at_work(inside=isinstance(self._engine, LibraryEngine)):
            return self._engine.words(gray, mode=mode, sauvola=sauvola, seconds=seconds)

    def each(
        self, pictures: Sequence[NDArray[np.uint8]], *, mode: int = 3, seconds: float = 20.0
    ) -> tuple[tuple[RawWord, ...], ...]:
        with confined.engine_at_work(inside=isinstance(self._engine, LibraryEngine)):
            return self._engine.each(pictures, mode=mode, seconds=seconds)


def stepping(engine_of: Callable[[], AnEngine]) -> Callable[[], AnEngine]:
    """The same; in a process of ours that is locked, each use of the engine is a step."""

    def found() -> AnEngine:
        engine = engine_of()
        return cast("AnEngine", Stepping(engine)) if engine is not None and apart.ALONE else engine

    return found


def serve() -> None:
    """In a Python of its own: the pipes are its standard input and output, which nobody else uses from now on."""
    incoming, outgoing = os.dup(0), os.dup(1)
    silence()
    read_one(incoming, outgoing)


def silence() -> None:
    """Whatever a library prints goes nowhere."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def read_one(incoming: int, outgoing: int) -> None:
    """Gives up what is not needed, and reads one paper."""
    pipe = Pipe(incoming, outgoing)
    os.environ.update({**apart.FEW_THREADS, **apart.SWITCHES})  # a copy has the person's environment
    parent = os.getppid()
    held = confined.confine()
    if os.getppid() != parent:  # it ended before this process could be told to end with it
        return
    pipe.say(held=sorted(held))
    asked = pipe.get()
    if asked is None:
        return
    confined.step()
    try:
        _answered(pipe, asked)
    except MemoryError:
        pipe.say(fault=errors.TooMuchMemory.code)
    except errors.WarrantcheckError as fault:
        pipe.say(fault=fault.code, name=fault.name, details=fault.details)
    except Exception as fault:  # whatever a hostile file makes a library stumble on
        pipe.say(fault=errors.Damaged.code, name="0", details={"kind": type(fault).__name__})


def _answered(pipe: Pipe, asked: Message) -> None:
    from warrantcheck.read import next_look, read_closer, read_paper

    how = asked.told
    if "draw" in how:
        _draw(pipe, asked)
        return
    engine_of, second_of = _engines(pipe, how["ocr"], how["threads"])
    sources = _sources(asked)
    paper = read_paper(
        sources,
        engine_of,
        seconds_a_page=how["seconds_a_page"],
        seconds=how["seconds"],
        likely=how["likely"],
    )
    pages = _sent(pipe, paper, ())
    further = pipe.get()
    if further is None or "seconds_a_page" not in further.told:
        return
    told = further.told
    looks = read_closer(
        paper,
        engine_of,
        second_of,
        seconds_a_page=told["seconds_a_page"],
        only=told["only"],
        overlays=_overlays(further),
    )
    look = next_look(looks)
    while look is not None:
        pages = _sent(pipe, look, pages)
        further = pipe.get()
        if further is None:
            return
        look = next_look(looks, _overlays(further))
    pipe.say(done=True)


def _overlays(asked: Message) -> list[Overlay]:
    return [
        Overlay(page=page, box=Box(x0=x0, top=top, x1=x1, bottom=bottom), tilt=tilt, penned=penned)
        for page, (x0, top, x1, bottom), tilt, penned in asked.told["overlays"]
    ]


def _sources(asked: Message) -> tuple[Source, ...]:
    return tuple(
        Source(name=str(number), kind=Kind(kind), sha256=sha256(data).hexdigest(), data=data)
        for number, (kind, data) in enumerate(zip(asked.told["kinds"], asked.pictures, strict=True))
    )


def _draw(pipe: Pipe, asked: Message) -> None:
    """Pages drawn once more, one message each."""
    from warrantcheck.read.drawn import draw

    sources = _sources(asked)
    for file, index, scale in asked.told["draw"]:
        (raster,) = draw(sources, [(file, index, scale)])
        size = None if raster is None else [raster.width, raster.height, raster.scale]
        pipe.put(Message({"raster": size}, () if raster is None else (raster.gray,)))


def _sent(pipe: Pipe, paper: Paper, before: tuple[Page, ...]) -> tuple[Page, ...]:
    told = coded(paper.pages, [page.raster for page in before])
    told.told["attached"] = list(paper.attached)
    told.told["specimen"] = paper.specimen
    pipe.put(told)
    return paper.pages


def _engines(pipe: Pipe, ocr: str, threads: int) -> tuple[Callable[[], Engine], Callable[[], Engine | None]]:
    """The engines; which one is there the other side is asked for, when it is needed."""
    from warrantcheck.read import installed, second

    second.THREADS = threads

    @lru_cache(maxsize=1)
    def first() -> Engine:
        pipe.say(wants="engine")
        found = pipe.get()
        if found is None:
            sys.exit()
        if "missing" in found.told:
            raise errors.NotInstalled(found.told["missing"])
        return Stepping(installed.engine_of(installed.EngineFound(**found.told["engine"])))

    @lru_cache(maxsize=1)
    def other() -> Engine | None:
        found = second.second_engine(ocr)
        if found is not None:
            pipe.say(uses=found.name)
        return Stepping(found) if found is not None else None

    return first, other
