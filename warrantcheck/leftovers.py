"""What earlier versions, a library of theirs or a check that was cut off may have left on this computer."""

from __future__ import annotations

import os
import shlex
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from msgspec import Struct

from warrantcheck.explain import message
from warrantcheck.model.forms import Knowledge
from warrantcheck.read.engines import MEMORY, PREFIX, STALE_SECONDS
from warrantcheck.show import printable

EVERYBODYS = (Path("/tmp"), Path("/var/tmp"))
LIBRARY = Path("Microsoft", "DeveloperTools", ".onnxruntime")  # a lasting id, and a database of events
# Names of its session's file; one release put the second into the folder where the program ran.
SESSIONS = (".ses", ":memory:.ses")
SESSION_BYTES = 200  # it has 51: a number and two dates; what is larger is something else


TOLD = {"library": "privacy-left-library", "session": "privacy-left-session", "page": "privacy-left-page"}


class Leftover(Struct, frozen=True, kw_only=True):
    """A file or folder; `kind` is library, session or page."""

    path: Path
    kind: str


def leftovers() -> tuple[Leftover, ...]:
    """All that is found; what can't be looked at is left out."""
    return tuple(sorted(_found(), key=lambda left: str(left.path)))


def tell(knowledge: Knowledge, *, lang: str = "en") -> tuple[str, ...]:
    """Lines for a person: what was found, what it holds, and the command that removes it."""
    say = partial(message, knowledge, lang)
    found = leftovers()
    if not found:
        return (say("privacy-nothing-left"),)
    lines = []
    for left in found:
        lines.append(say(TOLD[left.kind], path=printable(str(left.path))))
        lines.append(say("privacy-remove", command=printable(_removal(left.path))))
    if any(left.kind != "page" for left in found):
        lines.append(say("privacy-may-have-told"))
    return tuple(lines)


def _found() -> Iterator[Leftover]:
    for folder in _kept_by_libraries():
        if (folder / LIBRARY).is_dir():
            yield Leftover(path=folder / LIBRARY, kind="library")
    # Not asked of `tempfile`, which tries each folder out by writing into it.
    named = [Path(os.environ[name]) for name in ("TMPDIR", "TEMP", "TMP") if os.environ.get(name)]
    temporary = {*EVERYBODYS, *named}
    for folder in {*temporary, Path.cwd(), Path.home()}:
        for name in SESSIONS:
            if _is_session(folder / name):
                yield Leftover(path=folder / name, kind="session")
    for folder in {*temporary, MEMORY}:
        for page in folder.glob(f"{PREFIX}*"):
            if _is_stale(page):
                yield Leftover(path=page, kind="page")


def _kept_by_libraries() -> set[Path]:
    """Where the system has libraries keep such things."""
    home = Path.home()
    named = os.environ.get("XDG_CACHE_HOME")
    return {home / ".cache", home / "Library" / "Application Support", home, *([Path(named)] if named else [])}


def _is_session(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size <= SESSION_BYTES
    except OSError:
        return False


def _is_stale(page: Path) -> bool:
    """Whether no check that still runs can need it."""
    try:
        return page.is_dir() and time.time() - page.stat().st_mtime > STALE_SECONDS
    except OSError:
        return False


def _removal(path: Path) -> str:
    if sys.platform == "win32":
        return f'rmdir /s /q "{path}"' if path.is_dir() else f'del "{path}"'
    return f"rm -r {shlex.quote(str(path))}"
