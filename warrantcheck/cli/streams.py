"""Standard output and standard error that go on when their reader has gone, on a screen of any encoding."""

from __future__ import annotations

import errno
import io
import sys
from typing import Any

from warrantcheck.errors import OutputFull
from warrantcheck.save import FULL
from warrantcheck.show import PLAINLY

# What writing to a pipe without a reader ends in: EPIPE, and on Windows EINVAL.
GONE = frozenset({errno.EPIPE, errno.EINVAL} if sys.platform == "win32" else {errno.EPIPE})


class Patient(io.FileIO):
    """A file that takes everything, also when nobody reads it any more: `check PAPER | head -1` ends as it would.

    Where there is no room it says so once (OutputFull, from whoever writes or flushes), if it is the one with answers.
    """

    def __init__(self, number: int, *, answers: bool) -> None:
        super().__init__(number, "w", closefd=False)
        self._tells = answers

    def write(self, data: Any, /) -> int:
        try:
            return super().write(data)
        except OSError as fault:
            if fault.errno in FULL and self._tells:
                self._tells = False  # Python writes what is left once more when it ends
                raise OutputFull("warrantcheck") from fault
            if fault.errno not in GONE | FULL:
                raise
            return memoryview(data).nbytes


def tell(line: str, *, err: bool = False) -> None:
    """A line on standard output, or standard error; it is there at once."""
    stream = sys.stderr if err else sys.stdout
    stream.write(f"{line}\n")
    stream.flush()


def make_patient() -> None:
    """Replaces both streams where they are pipes or files; letters that an encoding lacks become plain ones."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if not isinstance(stream, io.TextIOWrapper):
            continue
        stream.reconfigure(errors=PLAINLY)
        if not stream.isatty():
            stream.flush()
            patient = io.BufferedWriter(Patient(stream.fileno(), answers=name == "stdout"))
            lines = stream.line_buffering
            setattr(
                sys, name, io.TextIOWrapper(patient, encoding=stream.encoding, errors=PLAINLY, line_buffering=lines)
            )
