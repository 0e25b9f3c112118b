"""Where the answers go, one by one: a line each (JSON or CSV), written whole. Tables: `tables.py`."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from warrantcheck import errors
from warrantcheck.save import FULL

BINARY = getattr(os, "O_BINARY", 0)
MARK = b"\xef\xbb\xbf"  # without it, Excel takes a CSV file for one of its own country's old encodings
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a cell that begins so would be worked out as a formula: "=cmd|..."
ENTRIES = ("court", "judge", "case_number", "issued", "execute_by", "address", "person", "a_number")
COLUMNS: tuple[str, ...] = (
    "source",
    "sha256",
    "pages",
    "verdict",
    "form",
    "form_title",
    "signature_role",
    "signature_state",
)
COLUMNS += (*ENTRIES, "concerns", "headline", "error", "message", "seconds")

VERDICT, ERROR = COLUMNS.index("verdict"), COLUMNS.index("error")


class Output(Protocol):
    """What answers are written to. A `size` tells how much there is; `cut` takes back what came after it."""

    @property
    def size(self) -> int: ...

    def write(self, document: bytes) -> int:
        """Writes an answer (a JSON object); where it lies, for `again`. Raises DiskFull, TargetNotWritable."""
        ...

    def again(self, at: int, source: str) -> None:
        """Writes the answer that lies there once more, for another name of the same bytes. Raises as `write`."""
        ...

    def cut(self, size: int) -> None: ...

    def answers(self) -> Iterator[tuple[int, str, str, str]]:
        """Of all that is there: where it lies, the paper's name, its SHA-256 or "", and what it is."""
        ...

    def sync(self) -> None: ...

    def close(self) -> None: ...


class Stream:
    """Standard output: nothing to come back to."""

    size = 0

    def write(self, document: bytes) -> int:
        sys.stdout.write(document.decode("ascii") + "\n")
        sys.stdout.flush()
        return 0

    def again(self, at: int, source: str) -> None:
        raise NotImplementedError

    def cut(self, size: int) -> None: ...

    def answers(self) -> Iterator[tuple[int, str, str, str]]:
        return iter(())

    def sync(self) -> None: ...

    def close(self) -> None: ...


class Lines:
    """A file of lines. `row` makes a line of an answer, `renamed` the same line for another name."""

    def __init__(
        self,
        path: Path,
        *,
        row: Callable[[bytes], bytes],
        renamed: Callable[[bytes, str], bytes],
        told: Callable[[bytes], tuple[str, str, str]],
        first: bytes = b"",
    ) -> None:
        """Opens the file, new or as it is. Raises TargetNotWritable, DiskFull."""
        self._path, self._row, self._renamed, self._told, self._first = path, row, renamed, told, first
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | BINARY, 0o600)
        except OSError as fault:
            raise errors.TargetNotWritable(path.name) from fault
        self._size = os.lseek(self._descriptor, 0, os.SEEK_END)
        if self._size < len(first):
            self.cut(0)
            self._add(first)

    @property
    def size(self) -> int:
        return self._size

    def write(self, document: bytes) -> int:
        at = self._size
        self._add(self._row(document))
        return at

    def again(self, at: int, source: str) -> None:
        with self._path.open("rb") as file:
            file.seek(at)
            line = file.readline()
        self._add(self._renamed(line, source))

    def cut(self, size: int) -> None:
        """Half a line at the end goes, too: a power cut may have left one."""
        size = max(min(self._size, size), min(self._size, len(self._first)))
        if size > 0:
            with self._path.open("rb") as file:
                while size and not _at(file, size - 1, 1).endswith(b"\n"):
                    start = max(0, size - 65536)
                    size = start + _at(file, start, size - start).rfind(b"\n") + 1
                    size = size if size > start else start
        os.ftruncate(self._descriptor, size)
        self._size = os.lseek(self._descriptor, size, os.SEEK_SET)

    def answers(self) -> Iterator[tuple[int, str, str, str]]:
        at = 0
        with self._path.open("rb") as file:
            for line in file:
                if at or not self._first:
                    try:
                        source, sha256, what = self._told(line)
                    except (ValueError, KeyError, IndexError, TypeError) as fault:
                        raise errors.BadOutput(self._path.name) from fault
                    yield at, source, sha256, what
                at += len(line)

    def sync(self) -> None:
        with suppress(OSError):
            os.fsync(self._descriptor)

    def close(self) -> None:
        os.close(self._descriptor)

    def _add(self, line: bytes) -> None:
        try:
            done = os.write(self._descriptor, line)
            if done < len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except OSError as fault:
            os.ftruncate(self._descriptor, self._size)  # a half line is worse than none
            os.lseek(self._descriptor, self._size, os.SEEK_SET)
            kind = errors.DiskFull if fault.errno in FULL else errors.TargetNotWritable
            raise kind(self._path.name) from fault
        self._size += len(line)


def _at(file: BinaryIO, start: int, length: int) -> bytes:
    file.seek(start)
    return file.read(length)


def json_lines(path: Path) -> Lines:
    """One JSON object a line: `$defs/document` of the schema."""

    def renamed(line: bytes, source: str) -> bytes:
        return json.dumps({**json.loads(line), "source": source}).encode() + b"\n"

    def told(line: bytes) -> tuple[str, str, str]:
        document = json.loads(line)
        return document["source"], document.get("sha256", ""), document["verdict"] or document["error"]["code"]

    return Lines(path, row=lambda document: document + b"\n", renamed=renamed, told=told)


def csv_lines(path: Path) -> Lines:
    """One row an answer, for a spreadsheet; findings, parts and the explanation do not fit and are left out."""

    def renamed(line: bytes, source: str) -> bytes:
        return _row([_cell(source), *_cells(line)[1:]])

    def told(line: bytes) -> tuple[str, str, str]:
        cells = _cells(line)
        return cells[0].removeprefix("'"), cells[1], cells[VERDICT] or cells[ERROR]

    def row(document: bytes) -> bytes:
        return _row(list(map(_cell, flat(json.loads(document)).values())))

    return Lines(path, row=row, renamed=renamed, told=told, first=MARK + _row(list(COLUMNS)))


def flat(document: dict[str, Any]) -> dict[str, Any]:
    """The columns of an answer; None where it has none."""
    form, signature = document.get("form") or {}, document.get("signature") or {}
    fields, error = document.get("fields") or {}, document.get("error") or {}
    concerns = document.get("concerns")
    return {
        "source": document["source"],
        "sha256": document.get("sha256"),
        "pages": document.get("pages"),
        "verdict": document["verdict"],
        "form": form.get("id"),
        "form_title": form.get("title"),
        "signature_role": signature.get("role"),
        "signature_state": signature.get("state"),
        **{name: fields.get(name) for name in ENTRIES},
        "concerns": None if concerns is None else " ".join(dict.fromkeys(one["id"] for one in concerns)),
        "headline": (document.get("explanation") or {}).get("headline"),
        "error": error.get("code"),
        "message": error.get("message"),
        "seconds": document.get("seconds"),
    }


def _cell(value: Any) -> str:
    """Text for a spreadsheet: what would be a formula begins with an apostrophe, which shows it as text."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def _row(cells: list[str]) -> bytes:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerow(cells)
    return written.getvalue().encode()


def _cells(line: bytes) -> list[str]:
    return next(csv.reader([line.decode()]))
