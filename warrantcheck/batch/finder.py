"""From folders to papers: one after another, links left out, each read once and told by its bytes."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from hashlib import blake2b, sha256

from warrantcheck.load import MOST_BYTES

HIDDEN = "."  # files and folders whose name begins so are a system's own: .DS_Store, .Trash
MOST_CHANGES = 3  # a file that is written to all the time, such as a log, is taken no oftener in one run


@dataclass(frozen=True, slots=True)
class Found:
    """A paper: where it lies as a person would say it, its bytes, and their SHA-256.

    With a `fault` (a code of errors.py) it could not be read, and there are no bytes.
    """

    name: str
    data: bytes = b""
    sha256: str = ""
    fault: str = ""


@dataclass(slots=True)
class Finder:
    """Walks folders again and again, and gives each paper once; what was added or changed meanwhile is found later.

    Of each paper 24 bytes are kept that tell it from others: 170 bytes of memory with what Python adds.
    """

    folders: Sequence[str]
    include: Sequence[str] = ()
    exclude: Sequence[str] = ()
    links: int = 0  # left out at the last walk
    _seen: dict[bytes, int] = field(default_factory=dict)  # by the path's digest: its size and time
    _changed: Counter[bytes] = field(default_factory=Counter)

    def count(self) -> int:
        """How many papers there are now: names alone, none is opened."""
        return sum(1 for _, _, fault in self._walk() if not fault)

    def papers(self) -> Iterator[Found]:
        """Papers until a whole walk finds none that is new."""
        new = True
        while new:
            new = False
            for name, path, fault in self._walk():
                if fault:
                    found = Found(name, fault=fault) if self._is_new(path, fault) else None
                else:
                    found = self._read_if_new(name, path)
                if found is not None:
                    new = new or not found.fault
                    yield found

    def _read_if_new(self, name: str, path: str) -> Found | None:
        """The paper, unless it was given before as it is."""
        try:
            about = os.stat(path, follow_symlinks=False)
        except OSError:
            return Found(name, fault="not-there") if self._is_new(path, "not-there") else None
        if not stat.S_ISREG(about.st_mode) or not self._is_new(path, about.st_size, about.st_mtime_ns):
            return None
        return _read(name, path)

    def _is_new(self, path: str, *state: object) -> bool:
        key = blake2b(path.encode("utf-8", "surrogateescape"), digest_size=16).digest()
        now, before = hash(state), self._seen.get(key)
        if now == before or self._changed[key] >= MOST_CHANGES:
            return False
        self._seen[key] = now
        if before is not None:
            self._changed[key] += 1
        return True

    def _walk(self) -> Iterator[tuple[str, str, str]]:
        """Of each file the name as a person would say it, the real path, and why it can't be looked at if so."""
        self.links = 0
        for folder in self.folders:
            real = os.path.realpath(folder)
            if os.path.isdir(real):
                yield from self._below(folder, real)
            elif os.path.exists(real):
                yield folder, real, ""
            else:
                yield folder, real, "not-there"

    def _below(self, top: str, real: str) -> Iterator[tuple[str, str, str]]:
        waiting = [""]
        while waiting:
            inner = waiting.pop()
            try:
                with os.scandir(os.path.join(real, inner)) as entries:
                    listed = sorted(entries, key=lambda entry: entry.name)
            except OSError as fault:
                code = "not-allowed" if isinstance(fault, PermissionError) else "not-there"
                yield os.path.join(top, inner), os.path.join(real, inner), code
                continue
            below = []
            for entry in listed:
                path = os.path.join(inner, entry.name)
                if entry.is_symlink():
                    self.links += 1
                elif entry.name.startswith(HIDDEN):
                    continue
                elif entry.is_dir(follow_symlinks=False):
                    below.append(path)
                elif entry.is_file(follow_symlinks=False) and self._wanted(path):
                    yield os.path.join(top, path), os.path.join(real, path), ""
            waiting += reversed(below)

    def _wanted(self, path: str) -> bool:
        """Patterns like `*.pdf` are held against the name, those with a slash against the path below the folder."""
        path = path.casefold().replace(os.sep, "/")
        name = path.rpartition("/")[2]

        def fits(patterns: Sequence[str]) -> bool:
            return any(fnmatchcase(path if "/" in one else name, one.casefold()) for one in patterns)

        return (not self.include or fits(self.include)) and not fits(self.exclude)


def _read(name: str, path: str) -> Found:
    """The bytes as they are at one moment: a file that grows while it is read is read once more."""
    for _ in range(2):
        try:
            with open(path, "rb", opener=_plainly) as file:
                before = os.fstat(file.fileno())
                if before.st_size > MOST_BYTES:
                    return Found(name, fault="too-large")
                data = file.read()
                after = os.fstat(file.fileno())
        except PermissionError:
            return Found(name, fault="not-allowed")
        except OSError:
            return Found(name, fault="not-there")
        if (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns) and len(data) == after.st_size:
            return Found(name, data, sha256(data).hexdigest())
    return Found(name, fault="changed")


def _plainly(path: str, flags: int) -> int:
    """Opens no link, and waits for nobody: a pipe that was put in the file's place does not hold the run up."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
