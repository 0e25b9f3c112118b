"""A PDF written object by object, with whatever a writer that is not trusted would put into it."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

TEXT = b"BT /F1 14 Tf 72 700 Td (UNITED STATES DISTRICT COURT) Tj ET "
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def stream(data: bytes, entries: bytes = b"", *, packed: bool = True) -> bytes:
    """A stream object; `packed` with Flate."""
    if packed:
        data, entries = zlib.compress(data, 9), entries + b" /Filter /FlateDecode"
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries, data)


def pdf(
    content: bytes = TEXT,
    *,
    resources: bytes = b"",
    page: bytes = b"",
    box: bytes = b"[0 0 612 792]",
    catalog: bytes = b"",
    more: Mapping[int, bytes] | None = None,
    contents: bytes | None = None,
    trailer: bytes = b"",
) -> bytes:
    """A file of one page. Objects: 1 catalog, 2 pages, 3 page, 4 contents, 5 font; `more` from 6 on, or instead."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> %s >> %s >>"
        % (box, resources, page),
        4: contents if contents is not None else stream(content),
        5: FONT,
        **(more or {}),
    }
    return written(objects, trailer)


def written(objects: Mapping[int, bytes], trailer: bytes = b"") -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start, size = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    out += b"".join(
        b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
        for number in range(1, size)
    )
    out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    return bytes(out)


def image(width: int, height: int, data: bytes, entries: bytes, *, packed: bool = True) -> bytes:
    head = b"/Type /XObject /Subtype /Image /Width %d /Height %d %s" % (width, height, entries)
    return stream(data, head, packed=packed)


def form(content: bytes, resources: bytes = b"", entries: bytes = b"") -> bytes:
    head = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> %s >> %s"
    return stream(content, head % (resources, entries))


def page_of_fonts(fonts: bytes) -> bytes:
    return (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R %s >> >> >>" % fonts
    )
