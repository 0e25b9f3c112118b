"""Much made of little."""

from __future__ import annotations

import struct
import zlib


def zeros(size: int) -> bytes:
    """So many zeros, packed: a thousandth. One million is packed, and put there as often as is wanted."""
    packer = zlib.compressobj(9)
    head = packer.compress(b"") + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return head + block * (size >> 20) + b"\3\0" + struct.pack(">HH", size % 65_521, 1)
