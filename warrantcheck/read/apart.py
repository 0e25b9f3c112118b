"""Programs that read are started apart: a listed environment, every switch that silences them, and no network.

What is locked is the thread that starts such a program: a child inherits what binds the thread that made it, and that
thread does nothing else. So no code runs between fork and exec, and the caller, whose threads are not ours, keeps all.
A child that is a Python of ours locks itself once more before it imports anything, because alone in its process it
may do what a thread among others may not.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import struct
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from enum import StrEnum
from errno import EACCES
from functools import cache, lru_cache
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

# Told to all children, before they load anything.
SWITCHES = {
    # onnxruntime from 1.29 on: its import alone wrote a lasting id and a database and asked for a server. The second
    # name is the one that the switch had before it was released.
    "ORT_DISABLE_TELEMETRY": "1",
    "ORT_TELEMETRY_DISABLED": "1",
    "DO_NOT_TRACK": "1",  # what many libraries have agreed on
    "OPENCV_OPENCL_RUNTIME": "disabled",  # OpenCV keeps what it compiles for a graphics card in a folder of its own
}
FEW_THREADS = {"OPENBLAS_NUM_THREADS": "1"}  # else it takes memory for each core before anything is computed
# All that children get of the person's environment, where it is set: without these a program does not find the
# libraries that it is linked with.
HANDED_ON = ("PATH", "SYSTEMROOT", "WINDIR") if sys.platform == "win32" else ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
# A home in which nothing can be kept; without any, programs look the person's up.
NO_HOME = {} if sys.platform == "win32" else {"HOME": os.devnull}

# A Python of ours. Isolated, so that nothing in a folder is taken for a module; where modules lie comes by the pipe,
# because everybody on the computer can read arguments. Locked before the first import that is not Python's own.
CHILD = (
    "import json, sys; start = json.loads(sys.stdin.buffer.readline()); sys.path[:] = start['paths']; "
    "from warrantcheck.read import apart; apart.lock(); "
    "from importlib import import_module; getattr(import_module(start['module']), start['name'])()"
)

# Linux: include/uapi/linux of the kernel (sched.h, prctl.h, seccomp.h, audit.h), and the tables of system calls.
NEW_USER, NEW_NETWORK = 0x10000000, 0x40000000
SET_SECCOMP, FILTER, NO_NEW_PRIVILEGES = 22, 2, 38
ALLOW, REFUSE = 0x7FFF0000, 0x00050000 | EACCES
# The same computer runs programs of several kinds. Of each kind: what makes sockets. io_uring makes them unseen.
SOCKET_CALLS = {
    0xC000003E: (41, 425),  # x86-64: socket, io_uring_setup
    0x40000003: (102, 359, 425),  # the same with 32 bits: socketcall, too
    0xC00000B7: (198, 425),  # arm64
    0x40000028: (102, 281, 425),  # the same with 32 bits
}
# Of the kinds with 64 bits, for whoever opens a stranger's file: what reaches into other processes (ptrace,
# process_vm_readv and _writev, kcmp, pidfd_getfd), changes what files allow or whose they are (chmod, chown, utime and
# setxattr in all their forms, truncate), and what only an attack has a use for (bpf, perf_event_open, userfaultfd,
# keys, modules, mounts, namespaces, handles instead of names).
OTHER_CALLS = {
    0xC000003E: (
        *(101, 310, 311, 312, 438, 298, 321, 323, 248, 249, 250, 175, 176, 313, 246, 320, 169),
        *(90, 91, 268, 452, 92, 93, 94, 260, 132, 235, 261, 280, 76, 188, 189, 190, 197, 198, 199, 133, 259),
        *(165, 166, 155, 161, 272, 308, 303, 304, 428, 429, 430, 431, 432, 433, 442, 53, 288, 426, 427),
    ),
    0xC00000B7: (
        *(117, 270, 271, 272, 438, 241, 280, 282, 217, 218, 219, 105, 106, 273, 104, 294, 142),
        *(52, 53, 452, 54, 55, 88, 45, 5, 6, 7, 14, 15, 16, 33),
        *(39, 40, 41, 51, 97, 268, 264, 265, 428, 429, 430, 431, 432, 433, 442, 199, 242, 426, 427),
    ),
}
OTHER_NUMBERS = 0xBFFFFFFF  # x86-64 counts a second set of calls (x32) with this one bit more
FILTERED = ("x86_64", "aarch64")  # machines whose kinds of programs stand above

# Whether this process is one of ours that has one thread and was locked for good before it opened anything: see
# `confined`. What it starts needs no further lock, and ends with it.
ALONE = False


class Layer(StrEnum):
    """What keeps a child from the network."""

    NAMESPACE = "namespace"  # a network of its own that is empty
    FILTER = "filter"  # it can't make a socket, not even to a program of this computer that would ask for it


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """The whole environment of a child: what it needs of the person's, `more`, and the switches."""
    needed = {name: os.environ[name] for name in HANDED_ON if os.environ.get(name)}
    return {**needed, **NO_HOME, **(more or {}), **FEW_THREADS, **SWITCHES}


def run(
    command: Sequence[str], *, given: bytes = b"", seconds: float, more: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Runs a program apart, with `given` on its standard input and `more` in its environment.

    Raises TimeoutError after `seconds`, when the program has been ended, and OSError if it can't be started.
    """
    import subprocess

    with started(command, more) as process:
        try:
            out, err = process.communicate(given, timeout=seconds)
        except subprocess.TimeoutExpired as over:
            process.kill()
            raise TimeoutError from over
        except BaseException:  # Ctrl-C, a closed window: no program goes on alone
            process.kill()
            raise
    return subprocess.CompletedProcess(list(command), process.returncode, out, err)


def run_own(
    module: str, name: str, *, given: bytes = b"", seconds: float, more: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Runs a function of ours in a Python of its own, apart; it finds `given` on its standard input.

    Raises what `run` raises.
    """
    command, start = own(module, name)
    return run(command, given=start + given, seconds=seconds, more=more)


def own(module: str, name: str) -> tuple[list[str], bytes]:
    """A Python of ours that runs a function: its command, and the line that it must find first on its input."""
    start = json.dumps({"paths": sys.path, "module": module, "name": name}).encode() + b"\n"
    quiet = ["-B"] if sys.dont_write_bytecode else []
    return [sys.executable, "-I", *quiet, "-c", CHILD], start


def started(command: Sequence[str], more: Mapping[str, str] | None) -> subprocess.Popen[bytes]:
    """The running program, its three streams as pipes. Started in a thread that is locked first and then gone.

    Raises OSError if it can't be started.
    """
    if ALONE:
        return _process(command, more, ends=_end_with_parent)
    made: list[subprocess.Popen[bytes]] = []
    failed: list[Exception] = []

    def start() -> None:
        lock()
        try:
            made.append(_process(command, more))
        except Exception as fault:
            failed.append(fault)

    thread = Thread(target=start)
    thread.start()
    try:
        thread.join()
    except BaseException:
        thread.join()
        for process in made:
            process.kill()
        raise
    if failed:
        raise failed[0]
    return made[0]


def _process(
    command: Sequence[str], more: Mapping[str, str] | None, *, ends: Callable[[], None] | None = None
) -> subprocess.Popen[bytes]:
    import subprocess

    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(more),
        # Not the person's folder: a library that drops a file where it runs finds no place for it.
        cwd=Path(sys.executable).anchor or None,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        preexec_fn=ends,  # noqa: PLW1509 - only in a process with one thread
    )


def _end_with_parent() -> None:
    """Between fork and exec, in a process with one thread: no program goes on when that process is killed."""
    if sys.platform == "linux":
        word = ctypes.c_ulong
        ctypes.CDLL(None).prctl(1, word(signal.SIGKILL), word(0), word(0), word(0))  # PR_SET_PDEATHSIG


@lru_cache(maxsize=1)
def layers() -> frozenset[Layer]:
    """What keeps children from the network on this system; empty where nothing does."""
    held: list[frozenset[Layer]] = []
    thread = Thread(target=lambda: held.append(lock()))
    thread.start()
    thread.join()
    return held[0]


def lock(*, others: bool = False) -> frozenset[Layer]:
    """Takes the network from the calling thread and from all that it starts, for good; gives what held.

    With `others`, all system calls that reading has no use for, too. Each layer by itself is enough, and none is an
    error where the system does not allow it.
    """
    if sys.platform != "linux":
        return frozenset()
    with suppress(OSError, AttributeError):  # a C library without these calls
        system = ctypes.CDLL(None, use_errno=True)
        namespace, refusing = _empty_network(system), _no_sockets(system, others)
        held = ((Layer.NAMESPACE, namespace), (Layer.FILTER, refusing))
        return frozenset(layer for layer, holds in held if holds)
    return frozenset()


def _empty_network(system: ctypes.CDLL) -> bool:
    """Whether the thread is now in a network without anything in it.

    Root may do that. Others may as a user of their own making, where the system allows those, and only in a process
    with one thread. Root does not go that way: it would lose the right to read what belongs to others.
    """
    if system.unshare(NEW_NETWORK) == 0:
        return True
    return os.geteuid() != 0 and system.unshare(NEW_USER | NEW_NETWORK) == 0


def _no_sockets(system: ctypes.CDLL, others: bool = False) -> bool:
    """Whether the thread can't make a socket any more."""
    if os.uname().machine not in FILTERED:
        return False
    code = filter_of_calls(others)
    program = _Program(len(code) // 8, code)
    word = ctypes.c_ulong  # prctl takes words, and a plain number would leave half of one undefined
    if system.prctl(NO_NEW_PRIVILEGES, word(1), word(0), word(0), word(0)) != 0:
        return False
    return bool(system.prctl(SET_SECCOMP, word(FILTER), ctypes.byref(program), word(0), word(0)) == 0)


@cache
def filter_of_calls(others: bool) -> bytes:
    """The kernel's little program that is asked before each system call: which kind of program, then which call.

    With `others` programs of 32 bits may do nothing: their calls have other numbers, and no reading engine is one.
    """
    load, equal, both, answer = 0x20, 0x15, 0x54, 0x06  # of a word; else skip; and; end

    def step(code: int, value: int, *, skip: int = 0) -> bytes:
        return struct.pack("=HBBI", code, 0, skip, value)

    kind, call = 4, 0  # where they stand in what is loaded from
    steps = [step(load, kind)]
    for one, calls in SOCKET_CALLS.items():
        if others and one not in OTHER_CALLS:
            continue
        block = [step(load, call), step(both, OTHER_NUMBERS)]
        for number in (*calls, *(OTHER_CALLS[one] if others else ())):
            block += [step(equal, number, skip=1), step(answer, REFUSE)]
        block.append(step(answer, ALLOW))
        steps += [step(equal, one, skip=len(block)), *block]
    return b"".join([*steps, step(answer, REFUSE)])
