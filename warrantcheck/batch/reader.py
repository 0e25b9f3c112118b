"""One process that reads papers, from outside: it is started apart, watched, and ended when a paper takes too much."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from warrantcheck.batch import child
from warrantcheck.batch.work import Answer, Job, Limits, Order, Why
from warrantcheck.read import apart

START_SECONDS = 120.0  # until it says that it is ready: 0.5 s on a computer at rest
LOOKED_AT = 0.1  # seconds between two looks at what it takes; most text pages are done before the first
# A reader is replaced after so many papers, so that nothing that a library keeps can add up. A start costs half a
# second: of text pages, which take 25 ms at least, that is 2 % of the time.
PAPERS = 1000
LONGEST_LINE = 1 << 16  # bytes of what comes before an answer: it has 60
MOST_SAID = 200_000_000  # bytes of an answer and its report, of which 12 pictures of pages are the largest part: 20 MB
PROCESSES = Path("/proc")
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
MEGABYTE = 1_000_000

_Asked: TypeAlias = tuple[Job, child.Telling | None]


class Reader:
    """A reader is asked one paper at a time, from one thread; `end` may be called from any."""

    def __init__(self, order: Order, serve: Callable[[], None] = child.serve) -> None:
        self._order = order
        self._serve = serve  # what runs in the process: a function of a module
        self._process: subprocess.Popen[bytes] | None = None
        self._papers = 0
        self._ended = False
        # To and from the thread of the process, which waits for it: it may take nothing and say nothing.
        self._asked: queue.SimpleQueue[_Asked | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()

    def ask(self, job: Job, told: child.Telling | None = None) -> Answer:
        """The answer; whatever the paper does to the process, there is one. `told` hears what is being done."""
        if self._papers >= PAPERS:
            self._stop()
        try:
            process = self._process or self._start()
        except (OSError, TimeoutError):
            return Answer(why=Why.READER_ENDED)
        self._papers += 1
        self._asked.put((job, told))
        why = self._watched(process, self._order.limits)
        answer = None if why else self._answer
        if answer is None:
            self._kill(process)
            alarmed = process.returncode == -getattr(signal, "SIGPROF", 0)  # it computed without end: read.confined
            return Answer(why=why or (Why.TOO_SLOW if alarmed else Why.READER_ENDED))
        return answer

    def warm(self) -> None:
        """Starts the process before there is a paper for it."""
        with contextlib.suppress(OSError, TimeoutError):
            if self._process is None:
                self._start()

    def end(self) -> None:
        """Ends it at once, whatever it does, and removes what it would have removed."""
        self._ended = True
        if (process := self._process) is not None:
            self._kill(process)

    def close(self) -> None:
        """Lets it go when it has nothing to do."""
        self._ended = True
        self._stop()

    def _start(self) -> subprocess.Popen[bytes]:
        if self._ended:
            raise OSError
        command, start = apart.own(self._serve.__module__, self._serve.__name__)
        process = apart.started(command, _environment())
        assert process.stdin and process.stdout
        watch = threading.Timer(START_SECONDS, process.kill)
        watch.daemon = True
        watch.start()
        try:
            process.stdin.write(start + self._order.as_json().encode() + b"\n")
            process.stdin.flush()
            ready = process.stdout.readline()
        finally:
            watch.cancel()
        if ready != b"ready\n" or self._ended:
            self._kill(process)
            raise TimeoutError
        self._process, self._papers = process, 0
        # One thread for all papers of a process: to start one for each cost 0.2 ms of the 29 that a page of text takes.
        self._asked = queue.SimpleQueue()
        threading.Thread(target=_waiting, args=(process, self._asked, self._answers), daemon=True).start()
        return process

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(OSError):
            if process.stdin:
                process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=2)
        self._kill(process)

    def _watched(self, process: subprocess.Popen[bytes], limits: Limits) -> Why | None:
        """Waits for the answer; why there will be none if the paper takes too much."""
        began = time.monotonic()
        self._answer: Answer | None = None
        why: Why | None = None
        while True:
            try:
                self._answer = self._answers.get(timeout=LOOKED_AT)
            except queue.Empty:
                if time.monotonic() - began > limits.seconds:
                    why = Why.TOO_SLOW
                elif megabytes(process.pid) > limits.megabytes:
                    why = Why.TOO_MUCH_MEMORY
                else:
                    continue
                self._kill(process)
                self._answers.get()  # the thread has nothing to wait for any more
            return why

    def _kill(self, process: subprocess.Popen[bytes]) -> None:
        if process is self._process:
            self._process = None
        self._asked.put(None)  # its thread goes, too
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL)  # with the programs that it started
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            with contextlib.suppress(OSError):
                if stream:
                    stream.close()
        child.forget(process.pid)


def _waiting(
    process: subprocess.Popen[bytes],
    asked: queue.SimpleQueue[_Asked | None],
    answers: queue.SimpleQueue[Answer | None],
) -> None:
    """Hands papers to the process and waits for its answers, until there is None to hand."""
    while (one := asked.get()) is not None:
        answers.put(_exchanged(process, *one))


def _exchanged(process: subprocess.Popen[bytes], job: Job, told: child.Telling | None) -> Answer | None:
    assert process.stdin and process.stdout
    about = {"name": job.name, "sha256": job.sha256, "size": len(job.data)}
    try:
        process.stdin.write(json.dumps(about).encode() + b"\n")
        process.stdin.write(job.data)
        process.stdin.flush()
        while "told" in (head := json.loads(process.stdout.readline(LONGEST_LINE))):
            if told is not None:
                told(head["told"])
        if not 0 <= head["size"] <= MOST_SAID or not 0 <= head["report"] <= MOST_SAID:
            return None
        document, report = process.stdout.read(head["size"]), process.stdout.read(head["report"])
    except (OSError, ValueError, LookupError, TypeError):  # it died, or says what no reader of ours says
        return None
    whole = len(document) == head["size"] and len(report) == head["report"]
    return Answer(document, report, head["is"]) if whole else None


def _environment() -> dict[str, str]:
    """Where programs are, where the reading engine's data is if it is not where it belongs, and no home.

    A library that reports are made with looks for a file in it, and stumbles where the home is no folder.
    """
    found = {name: os.environ[name] for name in ("PATH", "TESSDATA_PREFIX") if os.environ.get(name)}
    home = {} if sys.platform == "win32" else {"HOME": str(PROCESSES / "nobody")}  # not even root can make it
    return {**found, **home}


def megabytes(process: int) -> float:
    """What a process and all that it started take of the memory. On Linux alone: elsewhere it is 0."""
    total = 0.0
    try:
        total += int((PROCESSES / str(process) / "statm").read_text().split()[1]) * PAGE / MEGABYTE
        for thread in (PROCESSES / str(process) / "task").iterdir():
            total += sum(megabytes(int(one)) for one in (thread / "children").read_text().split())
    except (OSError, ValueError, IndexError):
        pass  # it has ended meanwhile
    return total
