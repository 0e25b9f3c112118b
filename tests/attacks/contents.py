"""PDFs with far too much of something, or with odd things in them: pictures, words, fonts, notes."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable

from tests.attacks.packed import zeros
from tests.attacks.raw import TEXT, form, image, pdf, stream

WIDE = b"/XObject << /X 6 0 R >>"
DRAWN = TEXT + b"q 500 0 0 500 50 50 cm /X Do Q "


def picture_of_a_billion_points() -> bytes:
    return pdf(DRAWN, resources=WIDE, more={6: _huge(40_000, 40_000, b"/DeviceGray", 1, 1 << 28)})


def picture_of_gigabytes() -> bytes:
    return pdf(DRAWN, resources=WIDE, more={6: _huge(30_000, 30_000, b"/DeviceRGB", 8, 1 << 30)})


def _huge(width: int, height: int, colours: bytes, bits: int, size: int) -> bytes:
    data = zeros(size)
    head = b"<< /Length %d /Filter /FlateDecode /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace %s "
    head = head % (len(data), width, height, colours) + b"/BitsPerComponent %d >>" % bits
    return head + b"\nstream\n" + data + b"\nendstream"


def picture_in_colours_by_a_program() -> bytes:
    tint = stream(
        b"{ " + b"dup sin exch cos mul " * 2000 + b"dup dup }", b"/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]"
    )
    colours = b"[/Separation /Ink /DeviceRGB 7 0 R]"
    chance = random.Random(7)
    data = bytes(chance.randrange(256) for _ in range(1000)) * 4000
    picture = image(2000, 2000, data, b"/BitsPerComponent 8 /ColorSpace " + colours)
    return pdf(DRAWN, resources=WIDE, more={6: picture, 7: tint})


def pictures_by_the_thousand() -> bytes:
    tiny = image(4, 4, bytes(16), b"/BitsPerComponent 8 /ColorSpace /DeviceGray")
    places = b"".join(b"q 9 0 0 9 %d %d cm /X Do Q " % (n % 60 * 10, n // 60 % 78 * 10) for n in range(30_000))
    return pdf(TEXT + places, resources=WIDE, more={6: tiny})


def large_pictures_one_upon_another() -> bytes:
    dark = image(40, 40, bytes(range(40)) * 40, b"/BitsPerComponent 8 /ColorSpace /DeviceGray")
    return pdf(TEXT + b"q 400 0 0 400 50 50 cm /X Do Q " * 3_000, resources=WIDE, more={6: dark})


def annotated(one: bytes, count: int, catalog: bytes = b"") -> bytes:
    notes = {6 + n: one % (n % 500, n % 700) for n in range(count)}
    refers = b" ".join(b"%d 0 R" % number for number in notes)
    return pdf(page=b"/Annots [%s]" % refers, catalog=catalog % refers if catalog else b"", more=notes)


def notes_by_the_thousand() -> bytes:
    one = b"<< /Type /Annot /Subtype /FreeText /Rect [%d %d 600 780] /Contents (a note) /DA (/F1 9 Tf) >>"
    return annotated(one, 30_000)


def fields_by_the_thousand() -> bytes:
    one = b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (f) /V (value) /Rect [%d %d 600 780] /DA (/F1 9 Tf) >>"
    return annotated(one, 30_000, b"/AcroForm << /Fields [%s] /NeedAppearances true >>")


def boxes_by_the_thousand() -> bytes:
    one = b"<< /Type /Annot /Subtype /Widget /FT /Btn /T (b) /V /Yes /AS /Yes /Rect [%d %d 600 780] >>"
    return annotated(one, 30_000, b"/AcroForm << /Fields [%s] >>")


def signature(value: bytes, parent: bytes = b"") -> bytes:
    field = b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (s) /V 7 0 R /Rect [50 50 200 80] %s >>" % parent
    form = b"/AcroForm << /Fields [6 0 R] /SigFlags 3 >>"
    return pdf(page=b"/Annots [6 0 R]", catalog=form, more={6: field, 7: value})


def signature_that_is_itself() -> bytes:
    return signature(b"7 0 R", b"/Parent 6 0 R")


def signers_name_in_a_circle() -> bytes:
    return signature(b"<< /Type /Sig /Name 8 0 R /Reason 7 0 R /Parent 7 0 R >>") + b"\n8 0 obj\n8 0 R\nendobj\n"


def catalog_in_a_circle() -> bytes:
    return pdf(b" ", catalog=b"/NeedsRendering 6 0 R /AcroForm 1 0 R /Names 1 0 R", more={6: b"6 0 R"})


def cross_references_in_a_circle() -> bytes:
    whole = pdf()
    start = whole.rindex(b"xref\n0 ")
    return pdf(trailer=b"/Prev %d" % start)


def objects_in_streams_in_a_circle() -> bytes:
    inside = stream(b"6 0 1 9 << /Type /Catalog >> ", b"/Type /ObjStm /N 2 /First 8 /Extends 6 0 R")
    return pdf(more={6: inside}, trailer=b"/XRefStm 6")


def words_by_the_hundred_thousand() -> bytes:
    lines = b"".join(
        b"1 0 0 1 %d %d Tm (sign here judge court) Tj " % (n % 90 * 6, n // 90 % 790) for n in range(60_000)
    )
    return pdf(b"BT /F1 2 Tf " + lines + b"ET ")


def words_all_at_one_place() -> bytes:
    words = b"".join(b"1 0 0 1 100 500 Tm (w%d) Tj " % n for n in range(15_000))
    return pdf(b"BT /F1 12 Tf " + words + b"ET ")


def words_that_nobody_sees() -> bytes:
    words = b"".join(b"1 0 0 1 %d %d Tm (judge%d) Tj " % (n % 50, n % 700, n) for n in range(40_000))
    return pdf(TEXT + b"BT /F1 12 Tf 3 Tr " + words + b"ET ")


def letters_as_high_as_a_mountain() -> bytes:
    return pdf(TEXT + b"BT /F1 12 Tf 1e9 0 0 1e9 0 0 Tm (WARRANT) Tj 1 0 0 1e30 0 0 Tm (JUDGE) Tj ET ")


def letters_nowhere() -> bytes:
    return pdf(TEXT + b"BT /F1 12 Tf 1 0 0 1 1e38 -1e38 Tm (WARRANT) Tj 1e-30 0 0 1e-30 0 0 Tm (JUDGE) Tj ET ")


def a_word_of_millions_of_letters() -> bytes:
    return pdf(b"BT /F1 1 Tf 1 0 0 1 10 400 Tm (" + b"WARRANT" * 300_000 + b") Tj ET ")


def standing_in_for_a_book() -> bytes:
    return pdf(b"/Span << /ActualText (" + b"judge " * 500_000 + b") >> BDC " + TEXT + b"EMC ")


def font_of_four_billion_letters() -> bytes:
    ranges = b"\n".join(b"<0000> <FFFF> <0000>" for _ in range(30_000))
    names = (
        b"/CIDInit /ProcSet findresource begin begincmap 30000 beginbfrange\n" + ranges + b"\nendbfrange endcmap end"
    )
    below = (
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /W [0 4294967295 500] "
        b"/CIDSystemInfo << /Registry (A) /Ordering (I) /Supplement 0 >> >>"
    )
    font = b"<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] "
    font += b"/ToUnicode 8 0 R >>"
    return pdf(TEXT, more={5: font, 7: below, 8: stream(names)})


def font_that_is_no_font() -> bytes:
    chance = random.Random(3)
    junk = b"\0\1\0\0\0\xff" + bytes(chance.randrange(256) for _ in range(200_000))
    about = b"<< /Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 8 0 R >>"
    font = b"<< /Type /Font /Subtype /TrueType /BaseFont /A /FontDescriptor 7 0 R /FirstChar 32 /LastChar 126 >>"
    return pdf(TEXT, more={5: font, 7: about, 8: stream(junk)})


def files_in_the_file_without_number() -> bytes:
    names = b" ".join(b"(%05d.pdf) 7 0 R" % n for n in range(100_000))
    more = {6: b"<< /Names [%s] >>" % names, 7: b"<< /Type /Filespec /F (a.pdf) /EF << /F 8 0 R >> >>"}
    more[8] = stream(b"x", b"/Type /EmbeddedFile")
    return pdf(catalog=b"/Names << /EmbeddedFiles 6 0 R >>", more=more)


def names_in_a_circle() -> bytes:
    more = {6: b"<< /Kids [6 0 R 6 0 R] /Limits [(a) (z)] >>", 8: stream(b"x", b"/Type /EmbeddedFile")}
    return pdf(catalog=b"/Names << /EmbeddedFiles 6 0 R >>", more=more)


def layers_upon_layers() -> bytes:
    group = b"/Group << /S /Transparency /I true /K true >>"
    more = {
        n: form(b"/G gs /X Do " * 2, b"/XObject << /X %d 0 R >> /ExtGState << /G 40 0 R >>" % (n + 1), group)
        for n in range(6, 26)
    }
    mask = b"<< /SMask << /Type /Mask /S /Luminosity /G 7 0 R >> /ca 0.5 /BM /Luminosity >>"
    return pdf(DRAWN, resources=WIDE, more={**more, 26: form(TEXT), 40: mask})


def masks_in_a_circle() -> bytes:
    mask = b"<< /SMask << /Type /Mask /S /Alpha /G 6 0 R >> >>"
    inside = form(b"/G gs 0 0 612 792 re f", b"/ExtGState << /G 7 0 R >>", b"/Group << /S /Transparency >>")
    return pdf(b"/G gs " + DRAWN, resources=WIDE + b" /ExtGState << /G 7 0 R >>", more={6: inside, 7: mask})


def wants_to_do_things() -> bytes:
    actions = (
        b"/OpenAction << /S /Launch /F (/bin/sh) /Next << /S /URI /URI (http://example.org/) /Next << /S /JavaScript "
        b"/JS (while(true){}) >> >> >> /AA << /WC << /S /JavaScript /JS (app.launchURL('http://example.org')) >> >>"
    )
    note = b"<< /Type /Annot /Subtype /Link /Rect [0 0 600 700] /A << /S /GoToR /F (//example.org/x) /D [0] >> >>"
    return pdf(
        catalog=actions, page=b"/Annots [6 0 R] /AA << /O << /S /JavaScript /JS (app.alert(1)) >> >>", more={6: note}
    )


def text_that_imitates_a_terminal() -> bytes:
    said = b"\\033]0;owned\\007\\033[2J\\033[1;31mWARRANT\\r\\b\\b \\x9b31m"
    return pdf(TEXT + b"BT /F1 12 Tf 72 600 Td (" + said + b") Tj ET ")


def jpx_of_many_components() -> bytes:
    size = struct.pack(">HIIIIIIII", 0, 64, 64, 0, 0, 64, 64, 0, 0) + struct.pack(">H", 16_384) + b"\7\1\1" * 16_384
    code = b"\xff\x4f\xff\x51" + struct.pack(">H", len(size) + 2) + size
    code += (
        b"\xff\x52\0\x0c\0\0\0\1\0\1\3\3\0\0"
        + b"\xff\x5c\0\4\x40\x40"
        + b"\xff\x90\0\x0a\0\0\0\0\0\0\0\1\xff\x93"
        + bytes(64)
    )
    return pdf(DRAWN, resources=WIDE, more={6: image(64, 64, code + b"\xff\xd9", b"/Filter /JPXDecode", packed=False)})


def jbig2_of_a_billion_points() -> bytes:
    page = struct.pack(">IBBI", 0, 48, 1, 19) + struct.pack(">IIIIBH", 60_000, 60_000, 0, 0, 0, 0)
    entries = b"/Filter /JBIG2Decode /ColorSpace /DeviceGray /BitsPerComponent 1"
    return pdf(DRAWN, resources=WIDE, more={6: image(60_000, 60_000, page, entries, packed=False)})


def fax_of_a_billion_points() -> bytes:
    entries = b"/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 60000 /Rows 60000 >> /ColorSpace /DeviceGray"
    return pdf(
        DRAWN,
        resources=WIDE,
        more={6: image(60_000, 60_000, b"\0" * 500_000, entries + b" /BitsPerComponent 1", packed=False)},
    )


def jpeg_of_many_scans_in_a_pdf() -> bytes:
    from tests.attacks.pictures import jpeg_of_ten_thousand_scans

    entries = b"/Filter /DCTDecode /ColorSpace /DeviceGray /BitsPerComponent 8"
    return pdf(DRAWN, resources=WIDE, more={6: image(2000, 2000, jpeg_of_ten_thousand_scans(), entries, packed=False)})


def scans_without_number() -> bytes:
    """Pages that each have to be read by the engine."""
    chance = random.Random(1)
    noise = bytes(chance.randrange(256) for _ in range(200 * 200))
    picture = image(200, 200, noise, b"/BitsPerComponent 8 /ColorSpace /DeviceGray")
    content = stream(b"q 612 0 0 792 0 0 cm /X Do Q")
    kid = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
    kid += b"/Resources << /XObject << /X 6 0 R >> >> >>"
    kids = {10 + n: kid for n in range(1000)}
    refers = b" ".join(b"%d 0 R" % number for number in kids)
    return pdf(contents=content, more={2: b"<< /Type /Pages /Kids [%s] /Count 1000 >>" % refers, 6: picture, **kids})


CONTENTS: dict[str, Callable[[], bytes]] = {
    made.__name__.replace("_", " "): made
    for made in (
        *(picture_of_a_billion_points, picture_of_gigabytes, picture_in_colours_by_a_program),
        *(pictures_by_the_thousand, large_pictures_one_upon_another, notes_by_the_thousand),
        *(fields_by_the_thousand, boxes_by_the_thousand, signature_that_is_itself),
        *(signers_name_in_a_circle, catalog_in_a_circle, cross_references_in_a_circle),
        *(objects_in_streams_in_a_circle, words_by_the_hundred_thousand, words_all_at_one_place),
        *(words_that_nobody_sees, letters_as_high_as_a_mountain, letters_nowhere),
        *(a_word_of_millions_of_letters, standing_in_for_a_book, font_of_four_billion_letters),
        *(font_that_is_no_font, files_in_the_file_without_number, names_in_a_circle, layers_upon_layers),
        *(masks_in_a_circle, wants_to_do_things, text_that_imitates_a_terminal, jpx_of_many_components),
        *(jbig2_of_a_billion_points, fax_of_a_billion_points, jpeg_of_many_scans_in_a_pdf),
        scans_without_number,
    )
}
