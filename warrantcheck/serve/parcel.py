"""Values and several files in one piece of bytes: what goes to a reader with a question, and what comes back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any


def packed(values: Mapping[str, Any], files: Sequence[bytes]) -> bytes:
    """A line of JSON with the values and the files' lengths, then the files."""
    head = {"values": values, "sizes": [len(file) for file in files]}
    return b"".join([json.dumps(head).encode(), b"\n", *files])


def opened(parcel: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """What was packed.

    Raises:
        ValueError: it is no such parcel, or not whole.
    """
    line, _, rest = parcel.partition(b"\n")
    head, files, at = json.loads(line), [], 0
    for size in head["sizes"]:
        files.append(rest[at : at + size])
        at += size
    if at != len(rest):
        raise ValueError("a parcel that is not whole")
    return head["values"], files
