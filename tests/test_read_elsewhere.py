"""What keeps a process that reads in bounds on Windows and Macs, as far as that can be tried without one."""

from __future__ import annotations

import ctypes
import struct
import sys
from typing import Any

import pytest

from tests.taken_over import TEXT, copied, instead, outcome
from warrantcheck import check
from warrantcheck.read import apart, confined, job, mac, process
from warrantcheck.read.confined import Held

__all__ = ["copied"]
WIDE = struct.calcsize("P") == 8
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="tried with what Linux has")


class Windows:
    """Stands in for kernel32: says yes to all but `refuses`, and notes what it was asked."""

    def __init__(self, refuses: str = "") -> None:
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self.limits: bytes = b""
        self.screen = 0
        self._refuses, self._next = refuses, 100

    def __getattr__(self, name: str) -> Any:
        def called(*given: Any) -> int:
            self.asked.append((name, given))
            if name == "SetInformationJobObject":
                told = given[2]._obj
                if given[1] == 9:
                    self.limits = bytes(told)
                else:
                    self.screen = told.value
            self._next += 1
            return 0 if name == self._refuses else self._next

        return called

    def names(self) -> list[str]:
        return [name for name, _ in self.asked]


@pytest.mark.skipif(not WIDE, reason="the sizes of 64 bits")
def test_the_limits_lie_where_windows_looks_for_them() -> None:
    told = bytes(job.limits(memory=1 << 30, seconds=240))
    assert len(told) == 144  # sizeof(JOBOBJECT_EXTENDED_LIMIT_INFORMATION)
    assert struct.unpack_from("=qI", told, 8) == (240 * 10_000_000, 0x4 | 0x8 | 0x200 | 0x400 | 0x2000)
    assert struct.unpack_from("=I", told, 40) == (job.PROCESSES,)
    assert struct.unpack_from("=Q", told, 120) == (1 << 30,)


def test_a_process_is_put_into_a_job_with_limits_before_anything_else() -> None:
    windows = Windows()
    held = job.bound(4321, memory=1 << 30, seconds=240, system=windows)
    assert held is not None
    assert windows.names()[:5] == [
        *("CreateJobObjectW", "SetInformationJobObject", "OpenProcess", "AssignProcessToJobObject", "CloseHandle")
    ]
    made, opened = 101, 103
    assert windows.asked[3][1] == (made, opened)
    assert windows.asked[2][1] == (0x101, 0, 4321)
    assert (len(windows.limits) == 144 or not WIDE) and windows.screen == 0xFF
    assert ("CloseHandle", (made,)) not in windows.asked  # it would end the process
    held.close()
    held.close()
    assert windows.asked.count(("CloseHandle", (made,))) == 1


@pytest.mark.parametrize(
    "refuses", ["CreateJobObjectW", "SetInformationJobObject", "OpenProcess", "AssignProcessToJobObject"]
)
def test_where_windows_refuses_nothing_is_said_to_hold_and_nothing_stays_open(refuses: str) -> None:
    windows = Windows(refuses)
    assert job.bound(4321, memory=1 << 30, seconds=240, system=windows) is None
    opened = sum(name in ("CreateJobObjectW", "OpenProcess") and name != refuses for name in windows.names())
    assert windows.names().count("CloseHandle") == opened


def test_elsewhere_there_are_no_jobs() -> None:
    if sys.platform != "win32":
        assert job.bound(1, memory=1, seconds=1) is None


@LINUX
@pytest.mark.parametrize("there", [True, False])
def test_a_job_holds_limits_and_the_end_and_is_closed_with_the_process(
    there: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = Windows()

    def bound(pid: int, **limits: Any) -> job.Job | None:
        return job.Job(windows, 7) if there else None

    monkeypatch.setattr(job, "bound", bound)
    monkeypatch.setattr(process, "_can_be_copied", lambda: False)
    made = process.started()
    try:
        assert made.held == ({Held.LIMITS, Held.ENDS} if there else frozenset())
    finally:
        made.end()
    assert windows.asked == ([("CloseHandle", (7,))] if there else [])


def test_the_macs_profile_is_whole_and_takes_network_and_writing() -> None:
    profile = mac.PROFILE.decode()
    assert profile.count("(") == profile.count(")")
    assert profile.index("(allow default)") < profile.index("(deny network*)")  # the last rule that fits counts
    assert profile.index("(deny file-write*)") < profile.index('(allow file-write* (literal "/dev/null"))')
    assert sys.platform == "darwin" or not mac.shut_in()


@LINUX
@pytest.mark.parametrize("locked", [True, False])
def test_that_the_network_is_shut_is_said_only_after_it_was_tried(
    locked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not locked:
        monkeypatch.setattr(apart, "_no_sockets", lambda *_: False)
    instead(monkeypatch, lambda: mac.refused(ctypes.CDLL(None, use_errno=True)))
    assert outcome() == str(locked)


@LINUX
def test_a_mac_that_holds_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_empty_network", lambda *_: False)
    assert Held.NETWORK not in check(TEXT).held
    monkeypatch.setattr(confined.mac, "shut_in", lambda: True)
    assert Held.NETWORK in check(TEXT).held
