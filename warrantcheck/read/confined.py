"""The process that opens a stranger's file gives up, before it does, whatever it does not need for reading.

Each layer by itself holds something, none is an error where the system does not allow it, and what held is told. What a
process gives up here its children have not either, and nothing gives it back.
"""

from __future__ import annotations

import ctypes
import os
import signal
import site
import struct
import sys
import sysconfig
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from warrantcheck.read import apart, installed, mac

# Linux: include/uapi/linux/landlock.h and prctl.h. The three system calls have the same numbers on every machine.
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
ASK_VERSION, PATH_BENEATH = 1, 1
EXECUTE, WRITE, READ, LIST = 1, 2, 4, 8
OF_FILES = EXECUTE | WRITE | READ | 1 << 14 | 1 << 15  # and to shorten it, and to talk to a device
KNOWN_SINCE = {1: (1 << 13) - 1, 2: 1 << 13, 3: 1 << 14, 5: 1 << 15}  # version: what it can forbid from then on
TCP_SINCE, BIND_AND_CONNECT = 4, 3
SCOPES_SINCE, SOCKETS_AND_SIGNALS = 6, 3  # abstract sockets, and signals to processes outside
PARENT_DIES = 1

MEGABYTE = 1 << 20
MEMORY = 2048 * MEGABYTE  # of addresses; the second engine goes without one word less on 1300
# Of these, for what can be written. Of 79 papers a photo of 108 million pixels took most: 1184 MB of addresses, 944 in
# use.
DATA = 1300 * MEGABYTE
CPU = 240  # seconds of one process in all, for one that takes its own alarm away: see STEP
FILES = 64  # open at once: reading has 12 at most
# Seconds of computing of our own between two steps (a page begun, an engine asked). Of 79 papers none took more than
# 1.8 (a photo of 108 million pixels; `python -m benchmarks.bounds`): a computer a quarter as fast reads them all. Files
# made to take long are answered within 10 s: docs/security.md.
STEP = 7.0

HIDDEN_IN = frozenset({"site-packages", "dist-packages", "lib-dynload"})
LIBRARIES = ("/lib", "/lib32", "/lib64", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/local/lib", "/nix/store")
LOOKED_UP = (
    *("/usr/share/tesseract-ocr", "/usr/share/tessdata", "/usr/local/share/tessdata"),
    *("/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/X11/fonts", "/usr/share/zoneinfo"),
    *("/etc/ld.so.cache", "/etc/localtime", "/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system/cpu"),
    *("/dev/urandom", "/dev/random", "/dev/zero"),
)


class Held(StrEnum):
    """What a reading process was kept from; the values are those of the JSON."""

    APART = "process"  # a process of its own, that gets bytes and gives back values
    NETWORK = "network"  # an empty network of its own
    CALLS = "system-calls"  # no sockets, nothing that reaches into other processes or changes what files allow
    FILES = "files"  # it can open only programs, libraries and fonts, and can write nowhere
    LIMITS = "limits"  # memory, computing time, open files, written bytes, no picture of it when it dies
    ENDS = "ends-with-parent"


def confine(*, one_paper: bool = True) -> frozenset[Held]:
    """Gives up, for good, all that reading does not need; gives what held. The process has one thread when it calls.

    A process for many papers is not bounded in what it computes in all, and whoever started it sees to its end: the
    system would end it with the thread that did.
    """
    held = {Held.LIMITS} if _limit(CPU if one_paper else None) else set()
    if one_paper and _die_with_parent():
        held.add(Held.ENDS)
    network = apart.lock(others=True)
    if apart.Layer.NAMESPACE in network:
        held.add(Held.NETWORK)
    if apart.Layer.FILTER in network:
        held.add(Held.CALLS)
    if mac.shut_in():
        held.add(Held.NETWORK)
    if _only_what_reading_needs():
        held.add(Held.FILES)
    apart.ALONE = True
    return frozenset(held)


def step() -> None:
    """One more step is begun: the alarm that ends a process which computes without end is set back."""
    if apart.ALONE and hasattr(signal, "ITIMER_PROF"):
        signal.setitimer(signal.ITIMER_PROF, STEP)


_ENGINES = [0.0]  # seconds of computing of engines that are a library in this process


def own_seconds() -> float:
    """Seconds of computing in this process, without engines; 0 where it is not one for files alone."""
    return time.process_time() - _ENGINES[0] if apart.ALONE else 0.0


def engines_seconds() -> float:
    """Seconds of computing of engines, here and as programs; 0 where this process is not one for files alone."""
    used = os.times()
    return _ENGINES[0] + used.children_user + used.children_system if apart.ALONE else 0.0


@contextmanager
def engine_at_work(*, inside: bool) -> Iterator[None]:
    """While an engine is asked. One that is a library (`inside`) computes here, and has its own limit of time."""
    if inside:
        rest()
    else:
        step()
    began = time.process_time()
    try:
        yield
    finally:
        _ENGINES[0] += time.process_time() - began if inside else 0.0
        step()


def rest() -> None:
    """No step is being taken: what computes now is ours, on what was read."""
    if apart.ALONE and hasattr(signal, "ITIMER_PROF"):
        signal.setitimer(signal.ITIMER_PROF, 0)


def _limit(cpu: int | None) -> bool:
    """Whether the system bounds what this process and its children take."""
    if sys.platform == "win32":
        return False
    import resource

    signal.signal(signal.SIGPROF, signal.SIG_DFL)  # it ends, whatever a library is busy with
    wanted = {
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_DATA: DATA,
        resource.RLIMIT_NOFILE: FILES,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        **({resource.RLIMIT_CPU: cpu} if cpu else {}),
    }
    with suppress(OSError, ValueError):
        for what, most in wanted.items():
            allowed = resource.getrlimit(what)[1]
            here = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
            # Of computing the first ends it in a way that says why (SIGXCPU), the second whatever happens (SIGKILL).
            last = here + 5 if what == resource.RLIMIT_CPU and here == most else here
            resource.setrlimit(what, (here, min(last, allowed) if allowed != resource.RLIM_INFINITY else last))
        return True
    return False


def _die_with_parent() -> bool:
    """Whether the system ends this process when the thread that started it ends."""
    if sys.platform != "linux":
        return False
    with suppress(OSError, AttributeError):
        word = ctypes.c_ulong
        ends = ctypes.CDLL(None).prctl(PARENT_DIES, word(signal.SIGKILL), word(0), word(0), word(0))
        return bool(ends == 0)
    return False


def _only_what_reading_needs() -> bool:
    """Whether Landlock keeps this process from all files but those that it can't do without."""
    if sys.platform != "linux":
        return False
    with suppress(OSError, AttributeError):
        system = ctypes.CDLL(None, use_errno=True)
        version = system.syscall(CREATE_RULESET, None, 0, ASK_VERSION)
        if version < 1:
            return False
        handled = sum(what for since, what in KNOWN_SINCE.items() if since <= version)
        asked = struct.pack(
            "=QQQ",
            handled,
            BIND_AND_CONNECT if version >= TCP_SINCE else 0,
            SOCKETS_AND_SIGNALS if version >= SCOPES_SINCE else 0,
        )
        size = 24 if version >= SCOPES_SINCE else 16 if version >= TCP_SINCE else 8
        rules = system.syscall(CREATE_RULESET, asked, size, 0)
        if rules < 0:
            return False
        try:
            for path, allowed in _needed(_asked()):
                _allow(system, rules, path, allowed & handled)
            return bool(system.syscall(RESTRICT_SELF, rules, 0) == 0)
        finally:
            os.close(rules)
    return False


def _allow(system: ctypes.CDLL, rules: int, path: str, allowed: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # it is not there
    try:
        rule = struct.pack("=Qi", allowed if Path(path).is_dir() else allowed & OF_FILES, place)
        system.syscall(ADD_RULE, rules, PATH_BENEATH, rule, 0)
    finally:
        os.close(place)


def prepare() -> None:
    """Looks up what `confine` will ask for: a copy of this process knows it then (6 ms of computing less)."""
    if sys.platform == "linux":
        import resource  # noqa: F401

        _needed(_asked())
        apart.filter_of_calls(True)


def _asked() -> tuple[str, ...]:
    """What `_needed` depends on."""
    return (*(os.environ.get(name, "") for name in ("PATH", "TESSDATA_PREFIX", *apart.HANDED_ON)), *sys.path)


@lru_cache(maxsize=1)
def _needed(_: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """What may be opened, and for what."""
    return tuple(_places())


def _places() -> Iterator[tuple[str, int]]:
    """Programs and libraries, the fonts that pages lack, and nothing of anybody's."""
    for path in (*LIBRARIES, *_of_python(), *_of_programs()):
        yield path, EXECUTE | READ | LIST
    for path in LOOKED_UP:
        yield path, READ | LIST
    yield os.devnull, READ | WRITE


def _of_python() -> Iterator[str]:
    """Where this Python, its modules and ours lie."""
    yield str(Path(sys.executable).resolve())
    yield sys.executable
    yield str(Path(__file__).parent.parent)
    yield from {sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    yield from {sys.prefix, sys.base_prefix} - {"/", "/usr", "/usr/local", str(Path.home())}
    for path in (*sys.path, site.getusersitepackages()):
        if Path(path).name in HIDDEN_IN or (path.endswith(".zip") and Path(path).is_file()):
            yield path


def _of_programs() -> Iterator[str]:
    """The reading engine's program, if the computer has one, and where the person says that its data is."""
    if path := installed.path_of_program():
        yield path
        yield str(Path(path).resolve())
    if data := installed.library_data():
        yield data
    for name in ("TESSDATA_PREFIX", *apart.HANDED_ON):
        yield from filter(os.path.isabs, os.environ.get(name, "").split(os.pathsep))
