"""Macs: Seatbelt, the sandbox that browsers use there, keeps a process from the network and from writing.

`sandbox_init` is marked as deprecated and has no successor for programs that are no apps. Written by what browsers do;
no Mac has run it. So nothing is said to hold that was not tried: the process tries to connect to itself.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from errno import EACCES, EPERM
from typing import Any

# All is allowed but these; of what a process already has open, pipes, nothing is taken.
PROFILE = b'(version 1)(allow default)(deny network*)(deny file-write*)(allow file-write* (literal "/dev/null"))'
INTERNET, STREAM = 2, 1
# Port 9 of this computer, where nothing listens: without the sandbox the other side refuses, not the system.
NOBODY = bytes((16, INTERNET, 0, 9, 127, 0, 0, 1)) + bytes(8)


def shut_in() -> bool:
    """Whether this process, and all that it starts, can reach no network and write no file any more."""
    if sys.platform == "darwin":
        with suppress(OSError, AttributeError):
            system = ctypes.CDLL("/usr/lib/libSystem.dylib", use_errno=True)
            fault = ctypes.c_char_p()
            return system.sandbox_init(PROFILE, ctypes.c_uint64(0), ctypes.byref(fault)) == 0 and refused(system)
    return False


def refused(system: Any) -> bool:
    """Whether the system itself refuses a connection to this computer. `system` is the C library."""
    tried = system.socket(INTERNET, STREAM, 0)
    if tried < 0:
        return ctypes.get_errno() in (EPERM, EACCES)
    try:
        return system.connect(tried, NOBODY, len(NOBODY)) != 0 and ctypes.get_errno() in (EPERM, EACCES)
    finally:
        os.close(tried)
