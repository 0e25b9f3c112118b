"""What was begun and what was ended, a line each, only ever added to; without names, for those may be people's.

A line before each paper, a line after its answer lies in the output, with the output's size by then. So the journal
knows which answers are whole: what stands in the output beyond the last size is cut off and done again, and a paper
that was begun twice and never ended is left alone.
"""

from __future__ import annotations

import errno
import json
import os
import sys
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from warrantcheck import errors
from warrantcheck.save import FULL

VERSION = 1
# Seconds between two times that the disk is made to keep what was written. A killed program loses nothing without it;
# a power cut costs at most what was answered in that time, and that is done again. Measured on a disk that others use,
# too: two syncs take 12 ms (one in twenty 48), the two lines of a paper 0.01 ms of a core. After each paper the syncs
# would be a quarter of the time of a text page; once a second they are 1.7 % at most.
SYNC_EVERY = 1.0
BINARY = getattr(os, "O_BINARY", 0)  # Windows would change line ends
TRIES = 2  # a paper that was begun so often and never ended is not begun again


@dataclass(slots=True)
class Journal:
    """The journal of one output. Made by `begin` or `go_on`."""

    path: Path
    number: int = 0  # of the last paper
    size: int = 0  # of the output after the last answer that is surely whole
    unfinished: Counter[str] = field(default_factory=Counter)
    _descriptor: int = -1
    _length: int = 0
    _running: Counter[str] = field(default_factory=Counter)
    _synced: float = 0.0

    @classmethod
    def begin(cls, path: Path, about: dict[str, Any]) -> Journal:
        """A new one. Raises Busy, DiskFull, TargetNotWritable."""
        journal = cls(path)
        journal._open()
        try:
            journal._cut(0)
            journal._write({"journal": VERSION, **about})
        except BaseException:
            journal.close()
            raise
        return journal

    @classmethod
    def nowhere(cls) -> Journal:
        """None that is kept: for answers that go to standard output."""
        return cls(Path())

    @classmethod
    def go_on(cls, path: Path) -> tuple[Journal, dict[str, Any]]:
        """One that is there, and what stands in its first line.

        Raises Busy where another run has it, BadJournal, TargetNotWritable.
        """
        journal = cls(path)
        journal._open()
        try:
            return journal, journal._read()
        except BaseException:
            journal.close()
            raise

    def started(self, sha256: str, name: str | None = None) -> int:
        """Before a paper is handed to a reader; its number. `name` only where it was asked for."""
        self.number += 1
        self._write({"start": self.number, "sha256": sha256, **({} if name is None else {"name": name})})
        self.unfinished[sha256] += 1
        self._running[sha256] += 1
        return self.number

    def ended(self, number: int, sha256: str, what: str, size: int) -> None:
        """After its answer lies in the output, which has `size` now."""
        self._write({"end": number, "sha256": sha256, "is": what, "size": size})
        self._end(sha256, size)

    def noted(self, what: str, size: int) -> int:
        """A line in the output that no reader was asked for: a second name, a file that could not be read."""
        self.number += 1
        self._write({"line": self.number, "is": what, "size": size})
        self.size = size
        return self.number

    def stopped(self) -> None:
        """What was begun by this run is not ended, and not to blame."""
        with suppress(errors.WarrantcheckError):  # the disk may be full: then it counts as one try
            self._write({"stop": self.number})
        self._stop()

    def due(self) -> bool:
        """Whether it is time to make the disk keep what was written."""
        return time.monotonic() - self._synced >= SYNC_EVERY

    def sync(self) -> None:
        """Makes the disk keep the journal; the output comes first, so that the journal never promises too much."""
        self._synced = time.monotonic()
        if self._descriptor < 0:
            return
        with suppress(OSError):
            os.fsync(self._descriptor)

    def close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _open(self) -> None:
        try:
            self._descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | BINARY, 0o600)
        except OSError as fault:
            raise _fault(fault, self.path) from fault
        if not _locked(self._descriptor):
            self.close()
            raise errors.Busy(self.path.stem)
        self._length = os.lseek(self._descriptor, 0, os.SEEK_END)

    def _cut(self, length: int) -> None:
        os.ftruncate(self._descriptor, length)
        self._length = os.lseek(self._descriptor, length, os.SEEK_SET)

    def _write(self, line: dict[str, Any]) -> None:
        """One line, whole or not at all."""
        if self._descriptor < 0:
            return
        data = json.dumps(line, separators=(",", ":")).encode() + b"\n"
        try:
            done = os.write(self._descriptor, data)
            if done < len(data):  # the last room of a disk
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except OSError as fault:
            with suppress(OSError):
                self._cut(self._length)
            raise _fault(fault, self.path) from fault
        self._length += len(data)

    def _read(self) -> dict[str, Any]:
        about: dict[str, Any] = {}
        whole = 0
        with os.fdopen(os.dup(self._descriptor), "rb") as file:
            file.seek(0)
            for data in file:
                if not data.endswith(b"\n"):
                    break  # half a line: the run was killed while it wrote
                try:
                    line = json.loads(data)
                    if not about:
                        about = _heading(line)
                    self._follow(line)
                except (ValueError, KeyError, TypeError, AttributeError) as fault:
                    raise errors.BadJournal(self.path.name) from fault
                whole += len(data)
        self._cut(whole)
        if not about:
            raise errors.BadJournal(self.path.name)
        self._running.clear()  # begun by a run that was killed: each counts as a try
        return about

    def _follow(self, line: dict[str, Any]) -> None:
        """What a line says. Raises KeyError, TypeError, ValueError: it is none of ours."""
        if not {"journal", "run", "start", "end", "line", "stop"} & set(line):
            raise ValueError
        if "start" in line:
            self.number = int(line["start"])
            self.unfinished[line["sha256"]] += 1
            self._running[line["sha256"]] += 1
        elif "end" in line:
            self._end(line["sha256"], int(line["size"]))
        elif "line" in line:
            self.number, self.size = int(line["line"]), int(line["size"])
        elif "stop" in line:
            self._stop()
        elif "run" in line:
            self._running.clear()

    def again(self) -> None:
        """Another run begins here."""
        self._write({"run": self.number + 1})

    def _end(self, sha256: str, size: int) -> None:
        self.size = size
        self.unfinished.pop(sha256, None)
        self._running.pop(sha256, None)

    def _stop(self) -> None:
        self.unfinished -= self._running
        self._running.clear()


def _heading(line: dict[str, Any]) -> dict[str, Any]:
    if line["journal"] != VERSION:
        raise ValueError
    return line


def _fault(fault: OSError, path: Path) -> errors.WarrantcheckError:
    return errors.DiskFull(path.name) if fault.errno in FULL else errors.TargetNotWritable(path.name)


def _locked(descriptor: int) -> bool:
    """Whether the journal is ours alone now; the system gives it up when we end, however we end."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        # Not lockf: that lock is lost as soon as any descriptor of the file is closed, also one for reading.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as fault:
        return fault.errno not in {errno.EACCES, errno.EAGAIN}  # a disk without locks: nobody is known to have it
    return True
