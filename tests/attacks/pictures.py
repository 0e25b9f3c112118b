"""Pictures that are huge when opened, that never end, or that say what is not so."""

from __future__ import annotations

import io
import random
import struct
import zlib
from collections.abc import Callable

from PIL import Image

from tests.attacks.packed import zeros


def _packed(size: int) -> bytes:
    """At least so many zeros, packed."""
    return zeros(size + (1 << 20))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(
    width: int, height: int, *, bits: int = 8, colours: int = 0, before: bytes = b"", data: bytes | None = None
) -> bytes:
    channels = {0: 1, 2: 3, 4: 2, 6: 4}[colours]
    rows = (width * channels * bits + 7) // 8 + 1
    packed = _packed(rows * height) if data is None else data
    head = struct.pack(">IIBBBBB", width, height, bits, colours, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + before + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


def png_of_four_billion_points() -> bytes:
    return png(65_535, 65_535, data=b"x")


def png_of_a_billion_points() -> bytes:
    return png(30_000, 30_000)


def png_just_below_the_limit() -> bytes:
    return png(10_900, 10_900, colours=6)


def png_of_16_bits_just_below_the_limit() -> bytes:
    return png(10_900, 10_900, colours=2, bits=16)


def png_with_words_of_a_gigabyte() -> bytes:
    words = b"Comment\0\0" + _packed(1 << 30)
    return png(400, 400, before=_chunk(b"zTXt", words) * 3)


def png_with_colours_of_a_gigabyte() -> bytes:
    return png(400, 400, before=_chunk(b"iCCP", b"a\0\0" + _packed(1 << 30)))


def png_as_thin_as_a_hair() -> bytes:
    return png(100, 1_000_000)


def jpeg_of_ten_thousand_scans() -> bytes:
    made = io.BytesIO()
    Image.new("L", (2000, 2000), 200).save(made, "JPEG", progressive=True)
    whole = made.getvalue()
    at = whole.rindex(b"\xff\xda")
    return whole[:at] + whole[at:-2] * 10_000 + b"\xff\xd9"


def jpeg_that_says_it_is_huge() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (200, 200), 200).save(made, "JPEG")
    whole = bytearray(made.getvalue())
    at = whole.index(b"\xff\xc0") + 5
    whole[at : at + 4] = struct.pack(">HH", 65_000, 65_000)
    return bytes(whole)


def jpeg_just_below_the_limit() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (10_900, 10_900), (250, 240, 230)).save(made, "JPEG", quality=30)
    return made.getvalue()


def jpeg_whose_notes_are_in_a_circle() -> bytes:
    notes = b"Exif\0\0II*\0\x08\0\0\0" + struct.pack("<HHHIIHHIII", 2, 0x8769, 4, 1, 8, 0x0112, 3, 1, 77, 8)
    made = io.BytesIO()
    Image.new("RGB", (300, 300), 200).save(made, "JPEG", exif=notes)
    return made.getvalue()


def _tiff(entries: list[tuple[int, int, int, int]], after: int = 0, at: int = 8) -> bytes:
    told = b"".join(struct.pack("<HHII", *entry) for entry in sorted(entries))
    return struct.pack("<H", len(entries)) + told + struct.pack("<I", after)


def _page(
    width: int, height: int, *, bits: int = 8, packing: int = 1, place: int = 8, size: int = 0, kind: int = 1
) -> list[tuple[int, int, int, int]]:
    return [
        *((256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, bits), (259, 3, 1, packing), (262, 3, 1, 1)),
        *((273, 4, 1, place), (277, 3, 1, 1), (278, 4, 1, height), (279, 4, 1, size), (339, 3, 1, kind)),
    ]


def tiff_of_pages_without_number() -> bytes:
    length = 2 + 10 * 12 + 4
    pixels = bytes(120 * 120)
    out = b"II*\0" + struct.pack("<I", 8 + len(pixels)) + pixels
    for number in range(100_000):
        start = 8 + len(pixels) + number * length
        out_of = start + length if number < 99_999 else 0
        if number == 0:
            parts = [out]
        parts.append(_tiff(_page(120, 120, place=8, size=len(pixels)), out_of))
    return b"".join(parts)


def tiff_of_pages_in_a_circle() -> bytes:
    pixels = bytes(120 * 120)
    start = 8 + len(pixels)
    return b"II*\0" + struct.pack("<I", start) + pixels + _tiff(_page(120, 120, place=8, size=len(pixels)), start)


def tiff_of_a_billion_points() -> bytes:
    return b"II*\0\x08\0\0\0" + _tiff(_page(60_000, 60_000, place=8, size=100))


def tiff_of_fractions_just_below_the_limit() -> bytes:
    pixels = _packed(10_900 * 10_900 * 4)
    start = 8 + len(pixels)
    one = _page(10_900, 10_900, bits=32, packing=8, place=8, size=len(pixels), kind=3)
    return b"II*\0" + struct.pack("<I", start) + pixels + _tiff(one)


def tiff_of_many_large_pages() -> bytes:
    pixels = _packed(9_000 * 9_000)
    pixels += bytes(len(pixels) % 2)
    length, start = 2 + 10 * 12 + 4, 8 + len(pixels)
    one = _page(9_000, 9_000, packing=8, place=8, size=len(pixels))
    pages = [_tiff(one, start + (number + 1) * length if number < 199 else 0) for number in range(200)]
    return b"II*\0" + struct.pack("<I", start) + pixels + b"".join(pages)


def gif_of_38_bytes() -> bytes:
    return b"GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\xff\xff\xff\x2c\0\0\0\0\xff\xff\xff\xff\0\2\2\x4c\1\0\x3b" + bytes(3)


def bmp_of_38_bytes() -> bytes:
    return b"BM" + struct.pack("<IHHI", 0, 0, 0, 54) + struct.pack("<IiiHHII", 40, 32_767, 32_767, 1, 1, 0, 0)


def bmp_packed_in_runs() -> bytes:
    head = struct.pack("<IiiHHIIiiII", 40, 10_000, 10_000, 1, 8, 1, 0, 0, 0, 256, 0)
    runs = b"\xff\0" * 200_000 + b"\0\1"
    return b"BM" + struct.pack("<IHHI", 54 + 1024 + len(runs), 0, 0, 54 + 1024) + head + bytes(1024) + runs


def bmp_that_jumps_without_end() -> bytes:
    head = struct.pack("<IiiHHIIiiII", 40, 9_000, 9_000, 1, 8, 1, 0, 0, 0, 256, 0)
    runs = b"\0\2\xff\xff" * 300_000
    return b"BM" + struct.pack("<IHHI", 54 + 1024 + len(runs), 0, 0, 54 + 1024) + head + bytes(1024) + runs


def webp_as_large_as_it_can_be() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (10_900, 10_900), (240, 240, 240)).save(made, "WEBP", quality=1, method=0)
    return made.getvalue()


def avif_that_says_it_is_huge() -> bytes:
    return _resized("AVIF", b"ispe")


def heic_that_says_it_is_huge() -> bytes:
    return _resized("AVIF", b"ispe").replace(b"ftypavif", b"ftypheic", 1)


def _resized(kind: str, box: bytes) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (300, 300), 200).save(made, kind)
    whole = bytearray(made.getvalue())
    at = whole.index(box) + 8
    whole[at : at + 8] = struct.pack(">II", 65_535, 65_535)
    return bytes(whole)


def heic_of_boxes_in_boxes() -> bytes:
    inside = b""
    for _ in range(20_000):
        inside = struct.pack(">I", len(inside) + 8) + b"meta" + inside if len(inside) < 1_000_000 else inside
    return struct.pack(">I", 24) + b"ftypheic\0\0\0\0heicmif1" + inside


def noise_that_looks_like_letters() -> bytes:
    chance = random.Random(11)
    made = io.BytesIO()
    picture = Image.frombytes("L", (1400, 1800), bytes(chance.choices((0, 255), (1, 3), k=1400 * 1800)))
    picture.save(made, "PNG")
    return made.getvalue()


def chessboard_of_points() -> bytes:
    made = io.BytesIO()
    Image.frombytes("1", (4000, 4000), (b"\xaa" * 500 + b"\x55" * 500) * 2000).save(made, "PNG")
    return made.getvalue()


PICTURES: dict[str, Callable[[], bytes]] = {
    made.__name__.replace("_", " "): made
    for made in (
        *(png_of_four_billion_points, png_of_a_billion_points, png_just_below_the_limit),
        *(png_of_16_bits_just_below_the_limit, png_with_words_of_a_gigabyte, png_with_colours_of_a_gigabyte),
        *(png_as_thin_as_a_hair, jpeg_of_ten_thousand_scans, jpeg_that_says_it_is_huge, jpeg_just_below_the_limit),
        *(jpeg_whose_notes_are_in_a_circle, tiff_of_pages_without_number, tiff_of_pages_in_a_circle),
        *(tiff_of_a_billion_points, tiff_of_fractions_just_below_the_limit, tiff_of_many_large_pages, gif_of_38_bytes),
        *(bmp_of_38_bytes, bmp_packed_in_runs, bmp_that_jumps_without_end, webp_as_large_as_it_can_be),
        *(avif_that_says_it_is_huge, heic_that_says_it_is_huge, heic_of_boxes_in_boxes),
        *(noise_that_looks_like_letters, chessboard_of_points),
    )
}
