"""PDFs whose pages go in circles, are huge when opened, or take long to draw."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable

from tests.attacks.packed import zeros
from tests.attacks.raw import TEXT, form, page_of_fonts, pdf, stream

WIDE = b"/XObject << /X 6 0 R >>"
DRAWN = TEXT + b"q 500 0 0 500 50 50 cm /X Do Q "
FILLED = TEXT + b"/Pattern cs /P scn 0 0 612 792 re f "


def pages_in_a_circle() -> bytes:
    return pdf(more={2: b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2000000 /Parent 2 0 R >>"})


def page_that_is_its_parent() -> bytes:
    return pdf(more={3: b"<< /Type /Page /Parent 3 0 R /Contents 4 0 R >>"})


def pages_without_number() -> bytes:
    return pdf(more={2: b"<< /Type /Pages /Kids [%s] /Count 100000 >>" % (b"3 0 R " * 100_000)})


def pages_that_it_has_not() -> bytes:
    return pdf(more={2: b"<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>"})


def pages_deep_in_pages() -> bytes:
    deep = {n: b"<< /Type /Pages /Kids [%d 0 R] /Count 1 /Parent %d 0 R >>" % (n + 1, n - 1) for n in range(6, 5006)}
    return pdf(
        more={2: b"<< /Type /Pages /Kids [6 0 R] /Count 1 >>", **deep, 5006: b"<< /Type /Page /Parent 5005 0 R >>"}
    )


def form_that_draws_itself() -> bytes:
    return pdf(DRAWN, resources=WIDE, more={6: form(b"/X Do " * 20, WIDE)})


def forms_in_forms_tenfold() -> bytes:
    more = {n: form(b"/X Do " * 10, b"/XObject << /X %d 0 R >>" % (n + 1)) for n in range(6, 16)}
    return pdf(DRAWN, resources=WIDE, more={**more, 16: form(TEXT)})


def forms_deep_in_forms() -> bytes:
    more = {n: form(b"/X Do", b"/XObject << /X %d 0 R >>" % (n + 1)) for n in range(6, 4006)}
    return pdf(DRAWN, resources=WIDE, more={**more, 4006: form(TEXT)})


def tiling(content: bytes, step: bytes, resources: bytes = b"") -> bytes:
    head = b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep %s /YStep %s "
    return stream(content, head % (step, step) + b"/Resources << %s >>" % resources)


def pattern_of_tiny_tiles() -> bytes:
    return pdf(FILLED, resources=b"/Pattern << /P 6 0 R >>", more={6: tiling(b"0 0 1 1 re f", b"0.0005")})


def patterns_in_patterns() -> bytes:
    again = b"/Pattern cs /P scn 0 0 1 1 re f"
    more = {n: tiling(again, b"0.01", b"/Pattern << /P %d 0 R >>" % (n + 1)) for n in range(6, 14)}
    return pdf(FILLED, resources=b"/Pattern << /P 6 0 R >>", more={**more, 14: tiling(b"0 0 1 1 re f", b"0.01")})


def mesh(kind: int, size: int) -> bytes:
    chance = random.Random(kind)
    head = b"/ShadingType %d /ColorSpace /DeviceRGB /BitsPerCoordinate 8 /BitsPerComponent 8 /BitsPerFlag 8 " % kind
    head += b"/Decode [0 612 0 792 0 1 0 1 0 1] /VerticesPerRow 200"
    unit = bytes(chance.randrange(256) for _ in range(6000))
    unit = b"".join(b"\0" + unit[at : at + 5] for at in range(0, 6000, 5)) if kind != 5 else unit
    return pdf(
        TEXT + b"/S sh ", resources=b"/Shading << /S 6 0 R >>", more={6: stream(unit * (size // len(unit)), head)}
    )


def shading_by_a_program() -> bytes:
    loop = b"{ " + b"dup mul sqrt sin cos atan " * 20_000 + b" }"
    function = stream(loop, b"/FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1]")
    shading = b"<< /ShadingType 1 /ColorSpace /DeviceRGB /Domain [0 1 0 1] /Matrix [612 0 0 792 0 0] /Function 7 0 R >>"
    return pdf(TEXT + b"/S sh ", resources=b"/Shading << /S 6 0 R >>", more={6: shading, 7: function})


def type3(glyph: bytes, resources: bytes = b"") -> bytes:
    font = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 "
        b"/LastChar 65 /Widths [1000] /Encoding << /Type /Encoding /Differences [65 /a] >> "
        b"/CharProcs << /a 8 0 R >> /Resources << /Font << /F3 7 0 R >> %s >> >>" % resources
    )
    text = TEXT + b"BT /F3 20 Tf 50 400 Td (%s) Tj ET " % (b"A" * 60)
    return pdf(text, resources=b"", more={3: page_of_fonts(b"/F3 7 0 R"), 7: font, 8: stream(glyph)})


def glyph_that_draws_itself() -> bytes:
    return type3(b"1000 0 d0 BT /F3 500 Tf (AAAAAAAAAA) Tj ET")


def glyph_of_a_million_lines() -> bytes:
    return type3(b"1000 0 d0 " + b"0 0 m 900 900 l S 900 0 m 0 900 l S " * 30_000)


def strokes_dashed_finely() -> bytes:
    return pdf(TEXT + b"[0.0001 0.0001] 0 d 0.1 w " + b"0 0 m 612 792 l S 612 0 m 0 792 l S " * 200)


def strokes_by_the_million() -> bytes:
    return pdf(TEXT + b"2 w 1 J 1 j " + b"0 0 m 612 792 l 0 792 l 612 0 l S " * 150_000)


def one_path_of_a_million_curves() -> bytes:
    return pdf(TEXT + b"3 w 0 0 m " + b"600 0 0 780 600 780 c 0 10 300 500 9 9 c " * 300_000 + b"S ")


def clips_in_clips() -> bytes:
    return pdf(TEXT + b"q 0 0 m 600 0 300 700 0 780 c W n " * 20_000 + TEXT)


def saved_states_without_end() -> bytes:
    return pdf(b"q " * 2_000_000 + TEXT)


def marks_in_marks() -> bytes:
    return pdf(b"/Span << /MCID 0 >> BDC " * 300_000 + TEXT + b"EMC " * 300_000)


def lists_in_lists() -> bytes:
    return pdf(page=b"/Odd " + b"[" * 500_000 + b"]" * 500_000)


def tables_in_tables() -> bytes:
    return pdf(page=b"/Odd " + b"<< /A " * 200_000 + b"null" + b" >>" * 200_000)


def contents_of_a_gigabyte() -> bytes:
    data = zeros(1 << 30)
    return pdf(contents=b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(data), data))


def packed_in_packed() -> bytes:
    data = zlib.compress(zlib.compress(zeros(1 << 30), 9), 9)
    head = b"<< /Length %d /Filter [/FlateDecode /FlateDecode /FlateDecode] >>"
    return pdf(contents=head % len(data) + b"\nstream\n" + data + b"\nendstream")


def filters_without_number() -> bytes:
    data = b"41>"
    head = b"<< /Length 3 /Filter [%s] >>" % (b"/ASCIIHexDecode " * 50_000)
    return pdf(contents=head + b"\nstream\n" + data + b"\nendstream")


def runs_without_end() -> bytes:
    data = zlib.compress(b"\x81 " * 8_000_000, 9)
    head = b"<< /Length %d /Filter [/FlateDecode /RunLengthDecode] >>"
    return pdf(contents=head % len(data) + b"\nstream\n" + data + b"\nendstream")


def a_stream_of_itself() -> bytes:
    return pdf(contents=b"<< /Length 4 0 R /Filter 4 0 R >>\nstream\nq\nendstream")


def page_in(box: bytes, more: bytes = b"") -> bytes:
    return pdf(box=box, page=more)


def many_slow_pages() -> bytes:
    slow = stream(TEXT + b"2 w 1 J 1 j " + b"0 0 m 612 792 l 0 792 l 612 0 l S " * 12_000)
    kids = {6 + n: page_of_fonts(b"") for n in range(300)}
    refers = b" ".join(b"%d 0 R" % number for number in kids)
    return pdf(contents=slow, more={2: b"<< /Type /Pages /Kids [%s] /Count 300 >>" % refers, **kids})


DRAWINGS: dict[str, Callable[[], bytes]] = {
    made.__name__.replace("_", " "): made
    for made in (
        *(pages_in_a_circle, page_that_is_its_parent, pages_without_number, pages_that_it_has_not),
        *(pages_deep_in_pages, form_that_draws_itself, forms_in_forms_tenfold, forms_deep_in_forms),
        *(pattern_of_tiny_tiles, patterns_in_patterns, shading_by_a_program, glyph_that_draws_itself),
        *(glyph_of_a_million_lines, strokes_dashed_finely, strokes_by_the_million),
        *(one_path_of_a_million_curves, clips_in_clips, saved_states_without_end, marks_in_marks),
        *(lists_in_lists, tables_in_tables, contents_of_a_gigabyte, packed_in_packed),
        *(filters_without_number, runs_without_end, a_stream_of_itself, many_slow_pages),
    )
}
DRAWINGS |= {
    f"mesh of kind {kind}": (lambda kind=kind: mesh(kind, 20_000_000))  # type: ignore[misc]
    for kind in (4, 5, 6, 7)
}
DRAWINGS |= {
    f"page {name}": (lambda box=box, more=more: page_in(box, more))  # type: ignore[misc]
    for name, box, more in (
        ("of no size", b"[0 0 0 0]", b""),
        ("of one point by 65535", b"[0 0 1 65535]", b""),
        ("as large as a country", b"[0 0 1e12 1e12]", b""),
        ("larger than any number", b"[-1e38 -1e38 1e38 1e38]", b""),
        ("turned inside out", b"[612 792 0 0]", b"/Rotate 123457"),
        ("in huge units", b"[0 0 612 792]", b"/UserUnit 1000000"),
        ("cut out beside itself", b"[0 0 612 792]", b"/CropBox [5000 5000 9000 9000]"),
        ("cut out larger than itself", b"[0 0 612 792]", b"/CropBox [-1e9 -1e9 1e9 1e9]"),
        ("whose box is itself", b"3 0 R", b""),
    )
}
