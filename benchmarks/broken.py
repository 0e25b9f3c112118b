"""Files as other programs make them, and what chance breaks of them: file N is always the same one."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

SAID = ("UNITED", "STATES", "DISTRICT", "COURT", "SPECIMEN", "Search and", "Seizure", "Warrant to any", "officer")


def picture(size: tuple[int, int] = (120, 160), mode: str = "L") -> Image.Image:
    """A small sheet with dark lines on it: the less is pixels, the more chance breaks of what says what they are."""
    rows = np.full((size[1], size[0]), 245, np.uint8)
    rows[20:-20:12, 16:-16] = 30
    return Image.fromarray(rows).convert(mode)


def saved(kind: str, image: Image.Image | None = None, **options: object) -> bytes:
    out = io.BytesIO()
    (image or picture()).save(out, kind, **options)
    return out.getvalue()


def by_fpdf2() -> bytes:
    from fpdf import FPDF

    made = FPDF()
    made.set_creation_date(datetime(2026, 3, 3, tzinfo=UTC))  # the same file each time
    made.add_page()
    made.set_font("Helvetica", size=12)
    for row in range(20):
        made.cell(0, 10, " ".join(SAID[row % 5 :]), new_x="LMARGIN", new_y="NEXT")
    made.image(io.BytesIO(saved("PNG")), x=20, y=220, w=40)
    made.text_annotation(50, 50, "a note")
    return bytes(made.output())


def by_reportlab() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    made = Canvas(out, invariant=1)
    made.drawString(72, 720, " ".join(SAID))
    made.acroForm.textfield(name="name", x=72, y=600, value="Q. Example")
    made.acroForm.checkbox(name="box", x=72, y=560, checked=True)
    made.bezier(10, 10, 200, 300, 100, 20, 400, 400)
    made.showPage()
    made.drawString(72, 720, "page two")
    made.save()
    return out.getvalue()


def by_qpdf(**options: object) -> bytes:
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(by_fpdf2())) as made:
        made.save(out, deterministic_id=True, **options)
    return out.getvalue()


def by_qpdf_in_streams() -> bytes:
    import pikepdf

    return by_qpdf(object_stream_mode=pikepdf.ObjectStreamMode.generate, linearize=True)


def by_qpdf_plain() -> bytes:
    import pikepdf

    return by_qpdf(stream_decode_level=pikepdf.StreamDecodeLevel.all, compress_streams=False)


def by_pdfium() -> bytes:
    import pypdfium2 as pdfium

    out = io.BytesIO()
    made = pdfium.PdfDocument(by_reportlab())
    made.save(out)
    return _with_the_same_id(out.getvalue())


def _with_the_same_id(data: bytes) -> bytes:
    """Of a PDF whose identifier is by chance."""
    return re.sub(rb"(?<=<)[0-9A-Fa-f]{32}(?=>)", b"0123456789abcdef" * 2, data)


def by_img2pdf() -> bytes:
    import img2pdf

    sheets = [saved("JPEG", picture(mode="RGB")), saved("TIFF", picture(mode="1"), compression="group4")]
    return _with_the_same_id(bytes(img2pdf.convert(sheets, nodate=True)))


def by_tifffile() -> bytes:
    import tifffile

    out = io.BytesIO()
    with tifffile.TiffWriter(out) as made:
        made.write(np.asarray(picture()), compression="zlib", tile=(64, 64))
        made.write(np.asarray(picture(mode="RGB")), photometric="rgb")
    return out.getvalue()


def by_libheif() -> bytes:
    import pillow_heif

    out = io.BytesIO()
    pillow_heif.from_pillow(picture(mode="RGB")).save(out, quality=50)
    return out.getvalue()


SEEDS: dict[str, Callable[[], bytes]] = {
    "fpdf2": by_fpdf2,
    "reportlab": by_reportlab,
    "qpdf, objects in streams": by_qpdf_in_streams,
    "qpdf, nothing packed": by_qpdf_plain,
    "pdfium": by_pdfium,
    "img2pdf": by_img2pdf,
    "tifffile": by_tifffile,
    "libheif": by_libheif,
    "JPEG": lambda: saved("JPEG", picture(mode="RGB"), exif=_turned()),
    "JPEG in scans": lambda: saved("JPEG", picture(mode="CMYK"), progressive=True),
    "PNG": lambda: saved("PNG", picture(mode="RGBA")),
    "PNG of colours by number": lambda: saved("PNG", picture(mode="P"), transparency=3),
    "WebP": lambda: saved("WEBP", picture(mode="RGB")),
    "WebP without loss": lambda: saved("WEBP", picture(mode="RGBA"), lossless=True),
    "AVIF": lambda: saved("AVIF", picture(mode="RGB")),
    "TIFF in LZW": lambda: saved("TIFF", picture(mode="RGB"), compression="tiff_lzw"),
    "TIFF in JPEG": lambda: saved("TIFF", picture(mode="RGB"), compression="jpeg"),
    "TIFF of a fax": lambda: saved("TIFF", picture(mode="1"), compression="group3"),
    "GIF": lambda: saved("GIF", picture(mode="P")),
    "BMP": lambda: saved("BMP", picture(mode="RGB")),
}

ROUND = len(SEEDS)
# MuPDF is under the AGPL, so no package of it is asked for: a file that `mutool create` and `mutool clean` have made.
MUPDF, FIRST_OF_MUPDF = "MuPDF", 20_000
SEEDS[MUPDF] = (Path(__file__).parent / "seeds" / "mupdf.pdf").read_bytes


def _turned() -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = 6
    return exif


@cache
def seed(name: str) -> bytes:
    return SEEDS[name]()


NUMBER = re.compile(rb"(?<![\w.])-?\d+(?:\.\d+)?")
NUMBERS = (b"0", b"-1", b"1", b"65535", b"4294967295", b"99999999999999999999", b"0.0000001", b"-2147483648", b"1e9")
BYTES = (0, 1, 0x7F, 0x80, 0xFF)
TOKENS = (
    b"/Kids",
    b"/Parent",
    b"/Length",
    b"/Filter /FlateDecode",
    b"[[[[",
    b"<<",
    b">>",
    b"3 0 R",
    b"stream\n",
    b"null",
)


def seed_of(number: int) -> str:
    """The name of the seed of a file."""
    return MUPDF if number >= FIRST_OF_MUPDF else list(SEEDS)[number % ROUND]


def mutated(number: int) -> tuple[str, bytes]:
    """The seed's name, and file `number` that is made of it."""
    chance = random.Random(number)
    name = seed_of(number)
    data = bytearray(seed(name))
    for _ in range(chance.choice((1, 1, 2, 3, 5, 10, 40))):
        if not data:
            break
        chance.choice(WAYS)(data, chance)
    return name, bytes(data)


def _bit(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _byte(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(min(len(data), chance.choice((64, 600, len(data)))))
    data[at] = chance.choice(BYTES)


def _four(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(min(len(data), chance.choice((64, 600, len(data)))))
    data[at : at + 4] = chance.choice((b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff", b"\0\1\0\0"))


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def _left_out(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data))
    del data[at : at + chance.choice((1, 8, 100, 1000))]


def _twice(data: bytearray, chance: random.Random) -> None:
    at, size = chance.randrange(len(data)), chance.choice((1, 8, 100, 1000))
    data[at:at] = data[at : at + size] * chance.choice((1, 2, 50))


def _of_another(data: bytearray, chance: random.Random) -> None:
    other = seed(chance.choice(list(SEEDS)[:ROUND]))
    at, there = chance.randrange(len(data)), chance.randrange(len(other))
    size = chance.choice((4, 40, 400, 4000))
    data[at : at + size] = other[there : there + size]


def _number(data: bytearray, chance: random.Random) -> None:
    if places := [found.span() for found in NUMBER.finditer(bytes(data))]:
        start, end = chance.choice(places)
        data[start:end] = chance.choice(NUMBERS)


def _token(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data))
    data[at:at] = b" " + chance.choice(TOKENS) + b" "


WAYS = (_bit, _bit, _byte, _byte, _four, _cut, _left_out, _twice, _of_another, _number, _number, _token)
