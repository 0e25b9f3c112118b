"""What the text layer does not say, or says wrongly: which pages are read by OCR, too."""

from __future__ import annotations

import pytest
from pikepdf import Dictionary, Name
from PIL import Image

from tests.pdfs import PROSE, Pdf, print_of
from tests.textlayer import looked_at, seen
from warrantcheck.read.trust import Doubt


def test_a_scan_has_no_text() -> None:
    looked = looked_at(Pdf().picture(print_of(PROSE), 0, 0, 612, 792).data())
    assert looked.doubts == {Doubt.NO_TEXT, Doubt.PICTURE}
    assert looked.picture is not None
    assert looked.picture.width == pytest.approx(1700, abs=2)


def test_a_form_as_picture_with_typed_entries_is_read_by_ocr_too() -> None:
    pdf = Pdf().picture(print_of(PROSE), 0, 0, 612, 792).text("24-MJ-1001", 300, 200)
    looked = looked_at(pdf.data())
    assert looked.doubts == {Doubt.PICTURE}
    assert seen(looked.page) == ["24-MJ-1001"]


def test_a_heading_as_a_small_picture_is_read_by_ocr_too() -> None:
    heading = print_of(("UNITED STATES DISTRICT COURT",), (1000, 200), 50)
    assert looked_at(Pdf().prose(600).picture(heading, 150, 700, 200, 40).data()).doubts == {Doubt.PICTURE}


def test_a_seal_a_rule_and_an_empty_background_need_no_ocr() -> None:
    seal = Image.radial_gradient("L").resize((60, 60))
    pdf = Pdf().picture(Image.new("L", (8, 8), 250), 0, 0, 612, 792, "Back").prose()
    pdf.picture(seal, 40, 700, 70, 70, "Seal").picture(Image.new("L", (300, 2), 0), 60, 600, 480, 6, "Rule")
    looked = looked_at(pdf.data())
    assert looked.doubts == frozenset()
    assert [mark.kind for mark in looked.page.marks] == ["picture", "picture"]


def test_rules_boxes_and_a_signature_in_strokes_need_no_ocr() -> None:
    pdf = Pdf().prose()
    for row in range(30):
        pdf.content(f"60 {100 + 15 * row} 480 15 re S")
    pdf.content(
        "2 w 300 80 m" + "".join(f" {300 + 9 * i} 60 {306 + 9 * i} 110 {308 + 9 * i} 80 c" for i in range(14)) + " S"
    )
    assert looked_at(pdf.data()).doubts == frozenset()


def test_text_drawn_as_curves_is_read_by_ocr() -> None:
    assert Doubt.NO_TEXT in looked_at(_outlined().data()).doubts
    assert looked_at(_outlined().text("Page 1", 280, 30).data()).doubts == {Doubt.OUTLINES}


def _outlined(lines: int = 4) -> Pdf:
    """Rows of letter-sized curved shapes, each a path of its own."""
    pdf = Pdf()
    for row in range(lines):
        for column in range(40):
            x, y = 72 + 9 * column, 700 - 20 * row
            pdf.content(
                f"{x} {y} m {x + 2} {y + 9} {x + 4} {y + 9} {x + 6} {y} c "
                f"{x + 5} {y + 3} {x + 3} {y + 3} {x + 1} {y + 5} c {x} {y + 2} l {x + 3} {y} l {x + 2} {y} l h f"
            )
    return pdf


def test_letters_whose_shapes_belong_to_others_are_not_trusted() -> None:
    pdf = Pdf().prose()
    wrong = dict(zip("abcdefghijklmnopqrstuvwxyz", "mlqwertizuopasdfghjkyxcvbn", strict=True))
    _remapped(pdf, wrong)
    pdf.content("BT /G 12 Tf 72 500 Td (the quick brown fox jumps over it) Tj ET")
    looked = looked_at(pdf.data())
    assert looked.doubts == {Doubt.LETTERS}
    assert "the" not in " ".join(seen(looked.page)).split("was taken")[-1]


def _remapped(pdf: Pdf, letters: dict[str, str], face: str = "Times-Roman") -> None:
    """A font /G that draws the letter it is given and tells the text layer another one."""
    lines = "\n".join(f"<{ord(drawn):02x}> <{ord(told):04x}>" for drawn, told in letters.items())
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        f"1 begincodespacerange <00> <ff> endcodespacerange {len(letters)} beginbfchar\n{lines}\nendbfchar "
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    )
    pdf.resources.Font["/G"] = pdf.pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=Name(f"/{face}"),
            ToUnicode=pdf.pdf.make_stream(table.encode()),
        )
    )


def test_a_text_that_stands_in_for_other_letters_is_not_trusted() -> None:
    pdf = Pdf().prose().content("/Span <</ActualText (UNITED STATES DISTRICT COURT)>> BDC")
    pdf.text("DEPARTMENT OF HOMELAND SECURITY", 72, 500).content("EMC")
    assert looked_at(pdf.data()).doubts == {Doubt.LETTERS}


def test_ligatures_stand_in_for_no_other_letters() -> None:
    pdf = Pdf().prose()
    for line in range(6):
        pdf.text("O", 72, 500 - 20 * line).content("/Span <</ActualText (ffi)>> BDC").text("ffi", 80, 500 - 20 * line)
        pdf.content("EMC").text("cer", 95, 500 - 20 * line)
    assert looked_at(pdf.data()).doubts == frozenset()


@pytest.mark.parametrize("face", ["Helvetica", "Helvetica-BoldOblique", "Times-Roman", "Times-BoldItalic", "Courier"])
@pytest.mark.parametrize("line", ["UNITED STATES DISTRICT COURT FOR THE", "the quick brown fox jumps over a lazy dog"])
def test_ordinary_typefaces_are_trusted(face: str, line: str) -> None:
    pdf = Pdf().text(line, 72, 500)
    pdf.font.BaseFont = Name(f"/{face}")
    assert looked_at(pdf.data()).doubts == frozenset()


@pytest.mark.parametrize(
    "face", ["Courier", "Courier-Oblique", "CourierPrime", "LiberationMono", "FreeMono", "NoSuchFace"]
)
def test_whether_a_font_that_is_only_named_is_trusted_does_not_depend_on_the_fonts_of_the_computer(face: str) -> None:
    pdf = Pdf().text("UNITED STATES DISTRICT COURT FOR THE", 72, 500)
    pdf.font.BaseFont = Name(f"/{face}")
    assert looked_at(pdf.data()).doubts == frozenset()
    pdf = Pdf().text("UNITED STATES DISTRICT COURT FOR THE", 72, 500)
    _remapped(pdf, dict(zip("UNITEDSACROFH", "IMGRATONJUDEW", strict=True)), face)
    pdf.content("BT /G 12 Tf 72 450 Td (UNITED STATES DISTRICT COURT FOR THE) Tj ET")
    assert looked_at(pdf.data()).doubts == {Doubt.LETTERS}


@pytest.mark.parametrize("matrix", [".7 .7 -.7 .7 150 300", ".98 .2 -.2 .98 150 300", "0 1 -1 0 40 200"])
def test_a_stamp_across_the_page_casts_no_doubt_on_its_typeface(matrix: str) -> None:
    pdf = Pdf().content(f"0.7 g BT /F 40 Tf {matrix} Tm (SPECIMEN NOT A REAL PAPER) Tj ET 0 g").prose()
    assert looked_at(pdf.data()).doubts == frozenset()
