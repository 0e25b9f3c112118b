"""From a path or standard input to bytes of a known kind. Decodes no page; the standard library only."""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path

from warrantcheck import errors
from warrantcheck.model.paper import Kind, Source

STANDARD_INPUT = "standard input"

# A packet of 60 scanned pages in colour at 300 dpi is about 60 MB; ten times a long packet is nobody's paper,
# and everything is held in memory once.
MOST_BYTES = 200_000_000

# Readers of PDF accept junk before the header (mail gateways and printers put it there) within the first kilobyte.
PDF_HEADER_WITHIN = 1024
PDF_HEADER = re.compile(rb"%PDF-\d")

HEIF_BRANDS = frozenset(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1", b"mif2", b"miaf")
)
AVIF_BRANDS = (b"avif", b"avis")  # they claim to be mif1 too, and no library of ours reads them


def load(path: str | Path) -> Source:
    """Reads a file, or standard input for "-".

    Raises NotThere, IsFolder, NotAllowed, EmptyFile, TooLarge, UnknownKind (all of errors.py).
    """
    name = str(path)
    if name == "-":
        return load_bytes(STANDARD_INPUT, sys.stdin.buffer.read(MOST_BYTES + 1))
    try:
        if Path(path).is_dir():
            raise errors.IsFolder(name)
        with Path(path).open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except PermissionError as refused:
        raise errors.NotAllowed(name) from refused
    except IsADirectoryError as folder:
        raise errors.IsFolder(name) from folder
    except (OSError, ValueError) as gone:  # ValueError: a null character in the name
        raise errors.NotThere(name) from gone
    return load_bytes(name, data)


def load_bytes(name: str, data: bytes) -> Source:
    """Bytes that are at hand already; `name` is for people only. Raises EmptyFile, TooLarge, UnknownKind."""
    if not data:
        raise errors.EmptyFile(name)
    if len(data) > MOST_BYTES:
        raise errors.TooLarge(name, most=MOST_BYTES // 1_000_000)
    kind = kind_of(data)
    if kind is None:
        raise errors.UnknownKind(name)
    return Source(name=name, kind=kind, sha256=hashlib.sha256(data).hexdigest(), data=data)


def kind_of(data: bytes) -> Kind | None:
    """What the first bytes say; None for everything that is no PDF and no picture."""
    head = data[:32]
    if head.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind.PNG
    if head.startswith((b"GIF87a", b"GIF89a")):
        return Kind.GIF
    if head.startswith((b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")):
        return Kind.TIFF
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return Kind.WEBP
    # A bitmap's header names its own length; "BM" alone also begins sentences.
    if head.startswith(b"BM") and len(head) >= 18 and head[14:18] in (b"\x28\0\0\0", b"\x6c\0\0\0", b"\x7c\0\0\0"):
        return Kind.BMP
    if head[4:8] == b"ftyp" and head[8:12] not in AVIF_BRANDS and HEIF_BRANDS & set(_brands(data)):
        return Kind.HEIF
    if PDF_HEADER.search(data, 0, PDF_HEADER_WITHIN):
        return Kind.PDF
    return None


def _brands(data: bytes) -> tuple[bytes, ...]:
    """The brands in an ISO media file's first box: its own, then the compatible ones. Films have others."""
    length = min(int.from_bytes(data[:4], "big"), 256)
    return data[8:12], *(data[at : at + 4] for at in range(16, length, 4))
