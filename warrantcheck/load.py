"""From a path or standard input to bytes of a known kind. Decodes no page; the standard library only."""

from __future__ import annotations

import hashlib
import os
import re
import select
import stat
import sys
from pathlib import Path
from time import monotonic
from typing import BinaryIO

from warrantcheck import errors
from warrantcheck.model.paper import Kind, Source

STANDARD_INPUT = "standard input"

# A packet of 60 scanned pages in colour at 300 dpi is about 60 MB; ten times a long packet is nobody's paper,
# and everything is held in memory once.
MOST_BYTES = 200_000_000

# Seconds without a word from a pipe. A scanner that writes into one begins, and goes on, within some; a pipe without a
# writer, and some of the system's own windows, never say anything.
SILENT = 20.0

# Readers of PDF accept junk before the header (mail gateways and printers put it there) within the first kilobyte.
PDF_HEADER_WITHIN = 1024
PDF_HEADER = re.compile(rb"%PDF-\d")

HEIF_BRANDS = frozenset(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1", b"mif2", b"miaf")
)
AVIF_BRANDS = (b"avif", b"avis")  # they claim to be mif1 too

# What people send instead of the paper, each with its own way out. Old mails and old word processors' files begin
# alike (a compound file); a name of theirs, in two bytes a letter, tells them apart.
COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAIL_INSIDE = "__substg1.0_".encode("utf-16-le")
ZIPPED = (b"PK\x03\x04", b"PK\x05\x06")
PACKED = (b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x1f\x8b\x08")
WRITTEN_INSIDE = (b"word/", b"[Content_Types].xml", b"mimetypeapplication/vnd.oasis", b"content.xml")
HEADERS_WITHIN = 8192  # bytes; what mail servers add to a mail's head is shorter
MAIL_HEADER = re.compile(
    rb"^(?:from|to|subject|date|mime-version|received|return-path|content-type|message-id):[ \t]",
    re.IGNORECASE | re.MULTILINE,
)
HEADERS_OF_A_MAIL = 3  # different lines of a mail's head; a letter that is typed as text has one or two


def load(path: str | Path) -> Source:
    """Reads a file, or standard input for "-".

    Raises NotThere, Silent, IsFolder, NotAllowed, EmptyFile, TooLarge, UnknownKind (all of errors.py).
    """
    name = str(path)
    if name == "-":
        return load_bytes(STANDARD_INPUT, sys.stdin.buffer.read(MOST_BYTES + 1) if sys.stdin else b"")
    try:
        if Path(path).is_dir():
            raise errors.IsFolder(name)
        with open(path, "rb", opener=_without_waiting) as file:
            data = file.read(MOST_BYTES + 1) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else _heard(file, name)
    except PermissionError as refused:
        raise errors.NotAllowed(name) from refused
    except IsADirectoryError as folder:
        raise errors.IsFolder(name) from folder
    except (OSError, ValueError) as gone:  # ValueError: a null character in the name
        raise errors.NotThere(name) from gone
    return load_bytes(name, data)


def _without_waiting(path: str, flags: int) -> int:
    """Opened at once: a pipe that nobody writes to would otherwise keep everybody waiting."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))


def _heard(file: BinaryIO, name: str) -> bytes:
    """What comes out of a pipe or a device, as long as something comes. Raises Silent."""
    if sys.platform == "win32":
        return file.read(MOST_BYTES + 1)
    os.set_blocking(file.fileno(), False)
    data = bytearray()
    until = monotonic() + SILENT
    while len(data) <= MOST_BYTES:
        select.select([file], [], [], 0.1)
        more = _part(file)
        if more:
            data += more
            until = monotonic() + SILENT
        elif monotonic() > until:
            raise errors.Silent(name)
        elif more == b"" and (data or not _is_pipe(file)):
            break
    return bytes(data)


def _part(file: BinaryIO) -> bytes | None:
    """The next bytes; none at the end and before anybody writes; None while the writer says nothing."""
    try:
        return os.read(file.fileno(), 1 << 20)
    except BlockingIOError:
        return None


def _is_pipe(file: BinaryIO) -> bool:
    return stat.S_ISFIFO(os.fstat(file.fileno()).st_mode)


def load_bytes(name: str, data: bytes) -> Source:
    """Bytes that are at hand already; `name` is for people only. Raises EmptyFile, TooLarge, UnknownKind."""
    if not data:
        raise errors.EmptyFile(name)
    if len(data) > MOST_BYTES:
        raise errors.TooLarge(name, most=MOST_BYTES // 1_000_000)
    kind = kind_of(data)
    if kind is None:
        raise _no_paper(data)(name)
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
    if head[4:8] == b"ftyp" and head[8:12] in AVIF_BRANDS:
        return Kind.AVIF
    if head[4:8] == b"ftyp" and HEIF_BRANDS & set(_brands(data)):
        return Kind.HEIF
    # An archive may hold a PDF as it is, with its header within the first kilobyte.
    if not head.startswith((*ZIPPED, *PACKED)) and PDF_HEADER.search(data, 0, PDF_HEADER_WITHIN):
        return Kind.PDF
    return None


def _no_paper(data: bytes) -> type[errors.UnknownKind]:
    """Which fault a file is that is no PDF and no picture: for some the sentence can say where the paper is."""
    if data.startswith(COMPOUND_FILE):
        return errors.Mail if MAIL_INSIDE in data else errors.WrittenFile
    if data.startswith(ZIPPED):
        return errors.WrittenFile if any(name in data for name in WRITTEN_INSIDE) else errors.Archive
    if data.startswith(PACKED):
        return errors.Archive
    if data.startswith(b"{\\rtf"):
        return errors.WrittenFile
    headers = {one.group().lower() for one in MAIL_HEADER.finditer(data[:HEADERS_WITHIN])}
    return errors.Mail if len(headers) >= HEADERS_OF_A_MAIL else errors.UnknownKind


def _brands(data: bytes) -> tuple[bytes, ...]:
    """The brands in an ISO media file's first box: its own, then the compatible ones. Films have others."""
    length = min(int.from_bytes(data[:4], "big"), 256)
    return data[8:12], *(data[at : at + 4] for at in range(16, length, 4))
