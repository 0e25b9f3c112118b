"""A process that reads, from outside: a copy of this one where that is cheap and safe, else a Python of its own."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
import threading
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Protocol

from warrantcheck import errors
from warrantcheck.model.paper import Kind, Source
from warrantcheck.read import apart, child, confined, job
from warrantcheck.read.confined import Held
from warrantcheck.read.pdf import PDFIUM

COPY_BELOW = 700 << 20  # bytes of addresses: a larger process is not copied, its copy would be at its limit
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


class Process(Protocol):
    """A process that reads, from outside."""

    pid: int
    incoming: int
    outgoing: int
    held: frozenset[Held]  # what it is kept from outside of it

    def end(self) -> int:
        """Ends it with all that it started, if it has not ended; gives how it ended."""
        ...


def started() -> Process:
    """A process that reads, not yet locked. Raises GaveNoAnswer if there can't be one."""
    try:
        return Copy() if _can_be_copied() else Own()
    except OSError as fault:
        raise errors.GaveNoAnswer from fault


NO_THREADS = {**apart.FEW_THREADS, "OPENCV_FOR_THREADS_NUM": "1"}


@contextlib.contextmanager
def few_threads() -> Iterator[None]:
    """numpy and OpenCV, if they are loaded meanwhile, start no threads: with some this process can not be copied again.

    A further check of a text page then took 110 ms of a core, else 265, of which a Python of its own took 200.
    """
    told = {} if "numpy" in sys.modules else {n: one for n, one in NO_THREADS.items() if n not in os.environ}
    os.environ.update(told)
    try:
        yield
    finally:
        for name in told:
            os.environ.pop(name, None)


def _can_be_copied() -> bool:
    """Whether this process has one thread (another's locks would stay locked in a copy for ever) and is not large."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return False
    with contextlib.suppress(OSError, ValueError):
        size = int(Path("/proc/self/statm").read_text().split()[0]) * PAGE
        return size < COPY_BELOW and len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208 - a Path each costs more
    return False


def know_pdfs() -> None:
    """Loads pdfium, and from the second time on has it look through this computer's fonts: no file is opened for that.

    Copies of this process know then what each would look up anew: 20 ms and 6 ms. A first and only copy does the second
    itself, if its paper has need of it.
    """
    if "pypdfium2" in sys.modules:
        _know_fonts()
    import pypdfium2  # noqa: F401


def know_pictures(sources: Iterable[Source]) -> None:
    """Loads numpy, OpenCV and the reading engine where a file is surely a picture: a copy of this process needs them.

    So does this process afterwards, where the paper looks signed: then they were loaded twice, for 0.1 s each. numpy's
    medians load `numpy.ma`, when first asked.
    """
    if any(source.kind is not Kind.PDF or _is_scan(source.data) for source in sources):
        import cv2  # noqa: F401
        import numpy.ma  # noqa: F401

        with contextlib.suppress(ImportError):
            import tesserocr  # noqa: F401


def _is_scan(pdf: bytes) -> bool:
    """Whether a PDF has a picture and no font, and hides neither in a compressed object. Most scans tell so plainly.

    Of 273 PDFs by nine hands with pages that had to be read as pictures 171 do, and none of 174 whose text was enough.
    """
    return b"/Image" in pdf and b"/Font" not in pdf and b"/ObjStm" not in pdf


@cache
def _know_fonts() -> None:
    import pypdfium2 as pdfium
    import pypdfium2.raw as c

    with PDFIUM:
        document = pdfium.PdfDocument.new()
        if font := c.FPDFText_LoadStandardFont(document.raw, b"Helvetica"):
            c.FPDFFont_Close(font)
        document.close()


class Copy:
    """A copy of this process, that keeps of it nothing but its memory and two pipes."""

    held: frozenset[Held] = frozenset()

    def __init__(self) -> None:
        confined.prepare()
        theirs, self.outgoing = os.pipe()
        self.incoming, ours = os.pipe()
        self._status: int | None = None
        self.pid = os.fork()
        if self.pid == 0:
            _as_child(theirs, ours)
        os.close(theirs)
        os.close(ours)

    def end(self) -> int:
        if self._status is None:
            with contextlib.suppress(OSError):
                os.set_blocking(self.incoming, False)
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            with contextlib.suppress(OSError):
                os.killpg(self.pid, signal.SIGKILL)  # with the programs that it started
            if not ended:
                with contextlib.suppress(OSError):
                    os.kill(self.pid, signal.SIGKILL)
                status = os.waitpid(self.pid, 0)[1]
            self._status = os.waitstatus_to_exitcode(status)
            for pipe in (self.incoming, self.outgoing):
                os.close(pipe)
        return self._status


def _as_child(incoming: int, outgoing: int) -> None:
    """In the copy: nothing of what the process was doing goes on, and nothing returns from here."""
    status = 1
    try:
        gc.freeze()  # to search what was there before would copy all of it: 10 ms and as many megabytes as there are
        os.setsid()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE):
            signal.signal(number, signal.SIG_DFL)
        child.silence()
        kept = sorted((incoming, outgoing))
        os.closerange(3, kept[0])
        os.closerange(kept[0] + 1, kept[1])
        os.closerange(kept[1] + 1, 1 << 16)
        child.read_one(incoming, outgoing)
        status = 0
    finally:
        os._exit(status)


class Own:
    """A Python of its own. It locks itself before it imports anything that is not Python's own."""

    def __init__(self) -> None:
        import subprocess

        command, start = apart.own(child.__name__, child.serve.__name__)
        handed = {name: os.environ[name] for name in ("PATH", "TESSDATA_PREFIX") if os.environ.get(name)}
        # Not by `apart.started`: a thread that ends would end what it has started.
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=apart.environment(handed),
            cwd=Path(sys.executable).anchor or None,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            start_new_session=True,
            bufsize=0,
        )
        assert self._process.stdin and self._process.stdout
        self.pid = self._process.pid
        # Before it hears what to do. Its own end, and what it takes, are then no longer its own matter.
        self._job = job.bound(self.pid, memory=confined.DATA, seconds=confined.CPU)
        self.held = frozenset({Held.LIMITS, Held.ENDS} if self._job else ())
        self.outgoing, self.incoming = self._process.stdin.fileno(), self._process.stdout.fileno()
        with contextlib.suppress(OSError):
            os.write(self.outgoing, start)

    def end(self) -> int:
        process = self._process
        ended = process.poll()
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL)
        if self._job:
            self._job.close()
        if ended is None:
            process.kill()
            process.wait()
        for stream in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                if stream:
                    stream.close()
        return process.returncode


def megabytes(process: int) -> float:
    """What a process and all that it started take of the memory. On Linux alone: elsewhere it is 0."""
    total = 0.0
    with contextlib.suppress(OSError, ValueError, IndexError):  # it has ended meanwhile
        total += int(Path(f"/proc/{process}/statm").read_text().split()[1]) * PAGE / 1_000_000
        for thread in Path(f"/proc/{process}/task").iterdir():
            total += sum(megabytes(int(one)) for one in (thread / "children").read_text().split())
    return total
