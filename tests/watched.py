"""A run of the command under a watch of its system calls: what it and all of its children connect to and write."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

STRACE = shutil.which("strace") or ""


def _can_watch() -> bool:
    """Whether strace is there and allowed: some containers forbid one program to watch another."""
    return bool(STRACE) and subprocess.run([STRACE, "-qq", "-e", "trace=none", "true"], check=False).returncode == 0


CAN_WATCH = _can_watch()
RUN = "from warrantcheck.__main__ import run; run()"
CALLS = "%network,open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,link,linkat,symlink,symlinkat,rename,renameat"
CALLS += ",renameat2,truncate,execve"

SOCKET = re.compile(r"\bsocket\((\w+)")
OPENED = re.compile(r'\b(?:open|openat|openat2|creat)\((?:AT_FDCWD, |\d+, )?"((?:[^"\\]|\\.)*)", (.*)')
MADE = re.compile(r"\b(?:mkdir|mknod|link|symlink|rename|truncate)\w*\((.*)\) += 0")
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
WRITES = re.compile(r"O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)")
# Devices and the system's own windows: nothing stays there.
NO_FILES = re.compile(r"/dev/(?:null|tty|pts/\d+)|/proc/(?:self|\d+)/.*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """What a run did. `sockets` are the lines of the watch, `written` the paths."""

    status: int
    shown: str
    sockets: tuple[str, ...]
    written: tuple[Path, ...]
    programs: tuple[str, ...]
    before: dict[str, str]
    after: dict[str, str]


def watched(folder: Path, *arguments: object, first: str = "") -> Watched:
    """Runs `warrantcheck` with a home, a cache and a temporary folder of its own in `folder`, standing in another.

    `first` is what Python does before: a test takes a layer away with it.
    """
    assert CAN_WATCH, "strace is missing, or not allowed here"
    places = {name: folder / name for name in ("home", "cache", "temporary", "here")}
    for place in places.values():
        place.mkdir(parents=True)
    trace = folder / "trace"
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(places["home"]),
        "XDG_CACHE_HOME": str(places["cache"]),
        "TMPDIR": str(places["temporary"]),
        "LC_ALL": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",  # compiled modules are written when Python first meets them, at installing
    }
    before = dict(_all_of(*places.values()))
    # A file for each process: in a common one, calls of two processes stand in pieces.
    watch = [STRACE, "-ff", "-qq", "-s", "4096", "-o", str(trace), "-e", f"trace={CALLS}", "-e", "signal=none"]
    done = subprocess.run(
        [*watch, sys.executable, "-c", f"{first}\n{RUN}", *map(str, arguments)],
        env=environment,
        cwd=places["here"],
        capture_output=True,
        text=True,
        check=False,
    )
    traces = sorted(folder.glob(f"{trace.name}.*"))
    lines = [f"{one.suffix[1:]} {line}" for one in traces for line in one.read_text(errors="replace").splitlines()]
    return Watched(
        status=done.returncode,
        shown=done.stdout + done.stderr,
        sockets=tuple(line for line in lines if SOCKET.search(line)),
        written=tuple(path for line in lines for path in _written(line, places["here"])),
        programs=tuple(line for line in lines if " execve(" in line and line.endswith(" = 0")),
        before=before,
        after=dict(_all_of(*places.values())),
    )


def _written(line: str, here: Path) -> Iterator[Path]:
    """The paths that one call of the system wrote to or made; a call that failed did neither."""
    if re.search(r"= -1 E\w+", line):
        return
    if (opened := OPENED.search(line)) and WRITES.search(opened[2]):
        paths = [opened[1]]
    elif made := MADE.search(line):
        paths = PATH.findall(made[1])
    else:
        return
    for path in paths:
        if not NO_FILES.fullmatch(path):
            yield here / path


def _all_of(*folders: Path) -> Iterator[tuple[str, str]]:
    """Every file and folder below, and what is in it."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            yield str(path), hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
