"""Windows: a job object bounds a process that reads, and ends it when whoever holds the job is gone.

Written by Microsoft's documentation (winnt.h, jobapi2.h), and tried on Linux against a stand-in alone: no
computer with Windows has run it. Where the system refuses any of it the process runs on without, and nothing is said to
hold.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Protocol

# winnt.h: JOB_OBJECT_LIMIT_*, JOB_OBJECT_UILIMIT_*, and the numbers of what can be set.
JOB_TIME, ACTIVE_PROCESS, JOB_MEMORY, DIES_UNSEEN, ENDS_WITH_JOB = 0x4, 0x8, 0x200, 0x400, 0x2000
# No other windows, clipboard, settings of the system or the screen, other desktops, no end of the session.
NO_SCREEN = 0xFF
SCREEN, EXTENDED = 4, 9
SET_QUOTA, TERMINATE = 0x100, 0x1  # of a process, what putting it into a job asks for
PROCESSES = 4  # it, and programs that read pictures
TICKS = 10_000_000  # a second


class _Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION"""

    _fields_ = (
        ("time_of_a_process", ctypes.c_int64),
        ("time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_kept", ctypes.c_size_t),
        ("most_kept", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION"""

    _fields_ = (
        ("basic", _Basic),
        ("counters", ctypes.c_uint64 * 6),
        ("memory_of_a_process", ctypes.c_size_t),
        ("memory", ctypes.c_size_t),
        ("most_of_a_process", ctypes.c_size_t),
        ("most", ctypes.c_size_t),
    )


class System(Protocol):
    """Of kernel32, what a job needs. Each gives 0 where the system refuses."""

    CreateJobObjectW: Any
    SetInformationJobObject: Any
    AssignProcessToJobObject: Any
    OpenProcess: Any
    CloseHandle: Any


def limits(*, memory: int, seconds: float) -> Limits:
    """What a job may take: `memory` in bytes and `seconds` of computing, all its processes together."""
    told = Limits()
    told.basic.flags = JOB_TIME | ACTIVE_PROCESS | JOB_MEMORY | DIES_UNSEEN | ENDS_WITH_JOB
    told.basic.time = int(seconds * TICKS)
    told.basic.processes = PROCESSES
    told.memory = memory
    return told


class Job:
    """A job with one process in it and all that it starts; when it is closed, they end."""

    def __init__(self, system: System, handle: int) -> None:
        self._system, self._handle = system, handle

    def close(self) -> None:
        if self._handle:
            self._system.CloseHandle(self._handle)
            self._handle = 0


def bound(process: int, *, memory: int, seconds: float, system: System | None = None) -> Job | None:
    """Puts a process into a job of its own; None where there are none, or the system refuses."""
    system = system or _kernel()
    if system is None:
        return None
    handle = system.CreateJobObjectW(None, None)
    if not handle:
        return None
    job = Job(system, handle)
    extended, screen = limits(memory=memory, seconds=seconds), ctypes.c_uint32(NO_SCREEN)
    if system.SetInformationJobObject(handle, EXTENDED, ctypes.byref(extended), ctypes.sizeof(extended)) and _put_into(
        system, handle, process
    ):
        # Worth having, and no reason to go on without the rest where it is refused.
        system.SetInformationJobObject(handle, SCREEN, ctypes.byref(screen), ctypes.sizeof(screen))
        return job
    job.close()
    return None


def _put_into(system: System, job: int, process: int) -> bool:
    opened = system.OpenProcess(SET_QUOTA | TERMINATE, 0, process)
    if not opened:
        return False
    try:
        return bool(system.AssignProcessToJobObject(job, opened))
    finally:
        system.CloseHandle(opened)


def _kernel() -> System | None:
    found: System | None = None
    if sys.platform == "win32":
        found = ctypes.WinDLL("kernel32", use_last_error=True)
        handle, number, place = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p
        for name, given, gives in (
            ("CreateJobObjectW", (place, ctypes.c_wchar_p), handle),
            ("SetInformationJobObject", (handle, ctypes.c_int, place, number), ctypes.c_int),
            ("AssignProcessToJobObject", (handle, handle), ctypes.c_int),
            ("OpenProcess", (number, ctypes.c_int, number), handle),
            ("CloseHandle", (handle,), ctypes.c_int),
        ):
            function = getattr(found, name)
            function.argtypes, function.restype = given, gives
    return found
