"""A paper that is being read: in a process apart, which gets bytes and gives pages, or in this one.

The process reads one paper and is gone. What it says is looked at before it is believed, and when it takes too much,
says nothing, or nonsense, it is ended with all that it started.
"""

from __future__ import annotations

import os
import select
import signal
import sys
import threading
from collections.abc import Callable, Collection, Sequence
from time import monotonic, sleep
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol

from msgspec.structs import asdict, astuple

from warrantcheck import errors
from warrantcheck.model.paper import Kind, Overlay, Paper, Raster, Source
from warrantcheck.read import Looks, child, coded, confined, next_look, read_closer, read_paper, second
from warrantcheck.read.confined import Held
from warrantcheck.read.process import know_pdfs, megabytes, started

if TYPE_CHECKING:
    from warrantcheck.read.drawn import Wanted
    from warrantcheck.read.engines import Engine
    from warrantcheck.read.installed import EngineFound

LOOKED_AT = 0.05  # seconds between two looks at what the process takes of the memory
MEGABYTES = 1350  # of it and what it started; see batch.work.Limits for what papers take
# A library that is refused memory may end its process by itself (pdfium does). So is understood an end by abort after
# the process had so many: of four attacks that end so it had 845 or more, ordinary papers have 300.
REFUSED = 600
START_SECONDS = 60.0  # until it says that it is ready: 0.01 s as a copy, 0.1 s as a Python of its own
# Beside the time for reading: pages are looked at between two looks at the clock, on computers with other work as well.
PATIENCE = 90.0
# Faults that a file may be answered with; whatever else is said is none.
FAULTS = {
    fault.code: fault
    for fault in (
        *(errors.Damaged, errors.Locked, errors.NoPages, errors.Animated, errors.TooLarge, errors.TooSmall),
        *(errors.NotInstalled, errors.TooMuchMemory, errors.TooSlow, errors.GaveNoAnswer),
    )
}


class Reading(Protocol):
    """What the pipeline asks for, in this order; `closer` as long as it pays."""

    held: frozenset[Held]

    def __enter__(self) -> Reading: ...

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, where: TracebackType | None
    ) -> None: ...

    def begin(self, *, seconds_a_page: float, seconds: float, likely: Collection[str]) -> None: ...

    def paper(self) -> Paper: ...

    def closer(self, *, seconds_a_page: float, only: Collection[int], overlays: Sequence[Overlay] = ()) -> Looks: ...


def _named(overlays: Sequence[Overlay]) -> list[list[Any]]:
    return [[one.page, astuple(one.box), one.tilt, one.penned] for one in overlays]


def reading_is_held() -> tuple[Held, ...]:
    """What keeps a process that reads from harm on this computer, asked of one that is given no file."""
    try:
        with Apart((), "auto", _nobody, print) as reading:
            return tuple(one for one in Held if one in reading.held)
    except errors.WarrantcheckError:
        return ()


def _nobody() -> EngineFound:
    raise errors.NotInstalled


class Here:
    """Reading in this process: with engines that were given, or because this process is one apart itself."""

    held: frozenset[Held] = frozenset()

    def __init__(
        self, sources: Sequence[Source], engine_of: Callable[[], Engine], second_of: Callable[[], Engine | None]
    ) -> None:
        self._sources, self._engine_of, self._second_of = sources, engine_of, second_of

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is to be ended."""

    def begin(self, *, seconds_a_page: float, seconds: float, likely: Collection[str]) -> None:
        self._how: dict[str, Any] = {"seconds_a_page": seconds_a_page, "seconds": seconds, "likely": likely}

    def paper(self) -> Paper:
        try:
            self._paper = read_paper(self._sources, self._engine_of, **self._how)
        finally:
            confined.rest()
        return self._paper

    def closer(self, *, seconds_a_page: float, only: Collection[int], overlays: Sequence[Overlay] = ()) -> Looks:
        engines = self._engine_of, self._second_of
        looks = read_closer(self._paper, *engines, seconds_a_page=seconds_a_page, only=only, overlays=overlays)
        writing: Sequence[Overlay] | None = None
        while True:
            confined.step()
            look = next_look(looks, writing or ())
            confined.rest()
            if look is None:
                return
            writing = yield look


class Apart:
    """Reading in a process apart. `found_of` looks for the engine when one is wanted; `used` is told each one's name.

    Raises GaveNoAnswer, TooSlow and TooMuchMemory beside what reading raises.
    """

    def __init__(
        self, sources: Sequence[Source], ocr: str, found_of: Callable[[], EngineFound], used: Callable[[str], None]
    ) -> None:
        self._sources = tuple({source.sha256: source for source in sources}.values())
        self._ocr, self._found_of, self._used = ocr, found_of, used
        self._until = monotonic() + START_SECONDS
        self._paper: Paper | None = None
        self._most = 0.0  # megabytes that were seen
        if any(source.kind is Kind.PDF for source in self._sources):
            know_pdfs()
        self._process = started()
        try:
            self.held = self._ready()
        except BaseException:
            self._process.end()
            raise

    def __enter__(self) -> Apart:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.end()

    def _ready(self) -> frozenset[Held]:
        """Waits until the process has locked itself; what held. It has seen nothing of a paper yet."""
        if sys.platform == "win32":  # pipes can't be waited for there
            threading.Thread(target=self._end_in_time, daemon=True).start()
        told = self._next().told.get("held")
        names = {one.value: one for one in Held}
        return self._process.held | {Held.APART, *(names[one] for one in told or () if one in names)}

    def _end_in_time(self) -> None:
        while monotonic() < self._until:
            sleep(1.0)
        self._process.end()

    def begin(self, *, seconds_a_page: float, seconds: float, likely: Collection[str]) -> None:
        self._until = monotonic() + seconds + PATIENCE
        how = {
            "kinds": [source.kind.value for source in self._sources],
            "ocr": self._ocr,
            "threads": second.THREADS,
            "seconds_a_page": seconds_a_page,
            "seconds": seconds,
            "likely": sorted(likely),
        }
        self._put(coded.Message(how, tuple(source.data for source in self._sources)))

    def paper(self) -> Paper:
        return self._pages(self._answer())

    def closer(self, *, seconds_a_page: float, only: Collection[int], overlays: Sequence[Overlay] = ()) -> Looks:
        assert self._paper is not None
        self._until = monotonic() + seconds_a_page * len(self._paper.pages) + PATIENCE
        told: dict[str, Any] = {"seconds_a_page": seconds_a_page, "only": sorted(only), "overlays": _named(overlays)}
        while True:
            self._put(coded.Message(told))
            answer = self._answer()
            if "done" in answer.told:
                return
            writing = yield self._pages(answer)
            told = {"next": True, "overlays": _named(writing or ())}

    def _pages(self, got: coded.Message) -> Paper:
        try:
            known = self._paper.pages if self._paper is not None else ()
            pages = coded.decoded(got, len(self._sources), known)
            names = got.told.get("attached") or []
            attached = tuple(str(name)[: coded.LONGEST_WORD] for name in names[: coded.MOST_THINGS])
        except (ValueError, TypeError) as nonsense:
            raise self._no_answer(errors.GaveNoAnswer) from nonsense
        specimen = got.told.get("specimen") is True
        self._paper = Paper(sources=self._sources, pages=pages, specimen=specimen, attached=attached)
        return self._paper

    def drawn(self, wanted: Sequence[Wanted]) -> tuple[Raster | None, ...]:
        """Pages drawn once more; those that can't be shown, or take too much, are None."""
        self._until = monotonic() + PATIENCE
        told = {"kinds": [source.kind.value for source in self._sources], "draw": [list(one) for one in wanted]}
        found: list[Raster | None] = []
        try:
            self._put(coded.Message(told, tuple(source.data for source in self._sources)))
            for _ in wanted:
                found.append(coded.decoded_raster(self._answer()))
        except (errors.WarrantcheckError, ValueError):
            pass
        return (*found, *([None] * (len(wanted) - len(found))))

    def _answer(self) -> coded.Message:
        """The next message that is an answer; what is wanted on the way to it is given."""
        while True:
            got = self._next()
            told = got.told
            if "wants" in told:
                self._put(coded.Message(self._engine()))
            elif "uses" in told:
                self._used(str(told["uses"])[:80])
            elif "fault" in told:
                raise self._fault(told)
            else:
                return got

    def _engine(self) -> dict[str, Any]:
        try:
            return {"engine": asdict(self._found_of())}
        except errors.NotInstalled as missing:
            return {"missing": missing.name}

    def _fault(self, told: dict[str, Any]) -> errors.WarrantcheckError:
        fault = FAULTS.get(str(told["fault"]), errors.GaveNoAnswer)
        name, details = str(told.get("name", "")), told.get("details")
        if fault is errors.NotInstalled:
            return fault(name[:80])
        place = int(name) if name.isascii() and name.isdigit() and int(name) < len(self._sources) else 0
        plain = details if isinstance(details, dict) else {}
        few: dict[str, Any] = {str(key)[:20]: one for key, one in list(plain.items())[:8] if type(one) in (int, float)}
        kind = plain.get("kind")  # of a fault that no part of the reading answered for: the name of its class
        if isinstance(kind, str) and kind.isidentifier():
            few["kind"] = kind[:40]
        return fault(self._sources[place].name, **few)

    def _no_answer(self, fault: type[errors.WarrantcheckError]) -> errors.WarrantcheckError:
        self._process.end()
        return fault(self._sources[0].name if self._sources else "")

    def _put(self, told: coded.Message) -> None:
        """In a thread's stead: as much as the pipe takes, while the process is watched."""
        for part in told.parts():
            left = memoryview(part)
            while left:
                self._wait(for_room=True)
                try:
                    left = left[os.write(self._process.outgoing, left[: child.MOST_IN_A_PART]) :]
                except OSError as ended:
                    raise self._ended() from ended

    def _next(self) -> coded.Message:
        try:
            got = coded.message(self._read)
        except (ValueError, KeyError, TypeError) as nonsense:
            raise self._ended() from nonsense
        if got is None:
            raise self._ended()
        return got

    def _read(self, size: int) -> bytes:
        data = bytearray()
        while len(data) < size:
            self._wait()
            more = os.read(self._process.incoming, min(size - len(data), 1 << 20))
            if not more:
                break
            data += more
        return bytes(data)

    def _wait(self, *, for_room: bool = False) -> None:
        """Until the pipe can be used. Raises TooSlow and TooMuchMemory, when the process has been ended."""
        reads, writes = ([], [self._process.outgoing]) if for_room else ([self._process.incoming], [])
        if sys.platform == "win32":  # pipes can't be waited for there: the watch of the process ends it
            return
        while not any(select.select(reads, writes, [], LOOKED_AT)):
            if monotonic() > self._until:
                raise self._no_answer(errors.TooSlow)
            self._most = max(self._most, now := megabytes(self._process.pid))
            if now > MEGABYTES:
                raise self._no_answer(errors.TooMuchMemory)

    def _ended(self) -> errors.WarrantcheckError:
        """Why there is no answer: by how the process ended."""
        by = self._process.end()
        alarms = {-getattr(signal, name, 0) for name in ("SIGPROF", "SIGXCPU")}
        if by == -signal.SIGABRT and self._most > REFUSED:
            return self._no_answer(errors.TooMuchMemory)
        return self._no_answer(errors.TooSlow if by in alarms else errors.GaveNoAnswer)
