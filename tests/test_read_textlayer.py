"""The text layer as the eye sees it: words, places, what is hidden, fields, annotations, and what can't be trusted."""

from __future__ import annotations

import subprocess
import sys

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from tests.pdfs import PROSE, Pdf, print_of, saved
from warrantcheck.load import load_bytes
from warrantcheck.model.paper import Page, Seen, Via, Word
from warrantcheck.read import read_paper
from warrantcheck.read.pdf import opened
from warrantcheck.read.pdf_page import LookedAt, look_at
from warrantcheck.read.trust import Doubt


def no_engine() -> None:
    raise AssertionError("a page whose text layer can be trusted was sent to OCR")


def looked_at(data: bytes, index: int = 0) -> LookedAt:
    source = load_bytes("paper", data)
    with opened(source) as document:
        return look_at(document, source, index, index + 1)


def page_of(data: bytes) -> Page:
    """The first page, which must not need OCR."""
    return read_paper([load_bytes("paper", data)], no_engine).pages[0]  # type: ignore[arg-type]


def seen(page: Page) -> list[str]:
    return [word.text for word in page.words if word.visible]


def hidden(page: Page) -> list[str]:
    return [word.text for word in page.words if not word.visible]


def word(page: Page, text: str) -> Word:
    found = [word for word in page.words if word.text == text]
    assert len(found) == 1, f"{text} stands {len(found)} times on the page"
    return found[0]


# What stands on the page


def test_words_have_their_boxes_from_the_top_left_of_the_page() -> None:
    page = page_of(Pdf().text("Warrant for Arrest", 72, 700, 20).data())
    assert (page.width, page.height) == (612, 792)
    assert seen(page) == ["Warrant", "for", "Arrest"]
    box = word(page, "Warrant").box
    assert box.x0 == pytest.approx(72, abs=1)
    assert box.bottom == pytest.approx(792 - 700, abs=1)
    assert box.height == pytest.approx(14.6, abs=1)  # capitals of Helvetica are .72 of the type size high
    assert word(page, "for").box.x0 > box.x1


def test_a_written_page_is_legible_and_has_a_picture_of_itself() -> None:
    page = page_of(Pdf().prose().data())
    assert page.legibility.seen is Seen.YES
    assert not page.blank
    assert page.raster is not None
    assert page.raster.width == pytest.approx(page.width * page.raster.scale, abs=1)
    assert min(page.raster.gray) < 60
    assert all(word.via is Via.TEXT_LAYER and word.confidence == 1 for word in page.words)


def test_lines_to_write_on_are_no_words() -> None:
    page = page_of(Pdf().text("Date: __________ Name:______ of ........ J._Doe", 72, 700).data())
    assert seen(page) == ["Date:", "Name:", "of", "J._Doe"]


def test_words_whose_space_was_not_drawn_are_two_words() -> None:
    page = page_of(Pdf().content("BT /F 12 Tf 72 700 Td [(Search) -80 (Warrant)] TJ ET").prose().data())
    assert seen(page)[0] == "SearchWarrant" or seen(page)[:2] == ["Search", "Warrant"]
    apart = page_of(Pdf().content("BT /F 12 Tf 72 700 Td [(Search) -600 (Warrant)] TJ ET").data())
    assert seen(apart) == ["Search", "Warrant"]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_boxes_and_picture_are_those_of_the_page_as_it_is_displayed(turn: int) -> None:
    # Drawn so that it reads upright once the viewer has turned the page.
    pdf = Pdf()
    matrix = {0: "1 0 0 1 100 500", 90: "0 1 -1 0 300 100", 180: "-1 0 0 -1 500 300", 270: "0 -1 1 0 300 700"}[turn]
    pdf.content(f"BT /F 20 Tf {matrix} Tm (United States District Court) Tj ET")
    pdf.page.Rotate = turn
    page = page_of(pdf.data())
    assert (page.width, page.height) == ((792, 612) if turn in (90, 270) else (612, 792))
    first, last = word(page, "United").box, word(page, "Court").box
    assert first.x1 < last.x0
    assert first.width > first.height
    assert _ink_in(page, first) > 20
    assert _ink_in(page, last) > 20


def test_a_page_whose_text_runs_sideways_is_turned_upright() -> None:
    upward = Pdf().content("BT /F 20 Tf 0 1 -1 0 300 100 Tm (United States District Court) Tj ET")
    page = page_of(upward.data())
    assert (page.width, page.height) == (792, 612)
    assert word(page, "United").box.x1 < word(page, "Court").box.x0
    assert _ink_in(page, word(page, "District").box) > 20


def test_the_crop_box_is_the_page() -> None:
    pdf = Pdf().text("inside the frame", 100, 500).text("cut away", 100, 50)
    pdf.page.CropBox = Array([50, 300, 400, 700])
    page = page_of(pdf.data())
    assert (page.width, page.height) == (350, 400)
    assert seen(page) == ["inside", "the", "frame"]
    assert word(page, "inside").box.x0 == pytest.approx(50, abs=1)
    assert hidden(page) == ["cut", "away"]


@pytest.mark.parametrize("scale", [0.1, 15.0])
def test_a_page_in_odd_units_is_read_as_well(scale: float) -> None:
    pdf = Pdf((612 * scale, 792 * scale)).text("Search and Seizure Warrant", 72 * scale, 500 * scale, 14 * scale)
    page = page_of(pdf.data())
    assert seen(page) == ["Search", "and", "Seizure", "Warrant"]
    assert page.raster is not None
    assert 700 <= max(page.raster.width, page.raster.height) <= 1800


def _ink_in(page: Page, box: object) -> int:
    from warrantcheck.read.sight import pixels

    assert page.raster is not None
    return sum(value < 128 for value in pixels(page.raster, box))  # type: ignore[arg-type]


# What the eye does not see

TRICKS = {
    "white text": lambda pdf: pdf.text("Judge signed", 100, 300, before="1 g").content("0 g"),
    "nearly white text": lambda pdf: pdf.text("Judge signed", 100, 300, before="0.96 g").content("0 g"),
    "invisible text": lambda pdf: pdf.text("Judge signed", 100, 300, before="3 Tr").content("BT 0 Tr ET"),
    "text beside the page": lambda pdf: pdf.text("Judge signed", 700, 300),
    "text below the page": lambda pdf: pdf.text("Judge signed", 100, -30),
    "tiny text": lambda pdf: pdf.text("Judge signed", 100, 300, 1.2),
    "text under a white shape": lambda pdf: pdf.text("Judge signed", 100, 300).content("1 g 90 280 200 40 re f 0 g"),
    "text under a picture": lambda pdf: pdf.text("Judge signed", 100, 300).picture(
        Image.new("L", (40, 10), 255), 90, 280, 200, 40
    ),
    "clipped away": lambda pdf: pdf.content("q 10 10 20 20 re W n").text("Judge signed", 100, 300).content("Q"),
    "fully transparent": lambda pdf: _with_clear_state(pdf).text("Judge signed", 100, 300).content("Q"),
    "hidden layer": lambda pdf: _with_layer(pdf).text("Judge signed", 100, 300).content("EMC"),
    "text of no size": lambda pdf: pdf.text("Judge signed", 100, 300, 12, before="").content(
        "BT /F 0.01 Tf 1 0 0 1 100 280 Tm (of) Tj ET"
    ),
}


def _with_clear_state(pdf: Pdf) -> Pdf:
    pdf.resources.ExtGState["/Clear"] = Dictionary(ca=0)
    return pdf.content("q /Clear gs")


def _with_layer(pdf: Pdf) -> Pdf:
    layer = pdf.pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("hidden")))
    pdf.pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
    pdf.resources.Properties = Dictionary(Off=layer)
    return pdf.content("/OC /Off BDC")


@pytest.mark.parametrize("trick", [name for name in TRICKS if name != "text of no size"])
def test_text_that_the_eye_does_not_see_counts_for_nothing(trick: str) -> None:
    page = page_of(TRICKS[trick](Pdf().prose()).data())
    assert hidden(page) == ["Judge", "signed"]
    assert seen(page) == " ".join(PROSE).split()


def test_text_on_a_dark_bar_is_seen() -> None:
    page = page_of(Pdf().content("0.1 g 60 280 400 40 re f").text("Judge signed", 100, 300, before="1 g").data())
    assert seen(page) == ["Judge", "signed"]


def test_a_pale_watermark_is_seen() -> None:
    page = page_of(Pdf().prose().text("SPECIMEN", 150, 300, 60, before="0.88 g").data())
    assert "SPECIMEN" in seen(page)[-1:]


@pytest.mark.parametrize(
    "trick",
    [
        # Over one another, in the paper's own colour.
        lambda pdf: pdf.text("UNITED STATES", 72, 400).text("DEPARTMENT", 72, 400, before="1 g"),
        # A little below the printed line, so that the print shows up in the hidden word's box.
        lambda pdf: pdf.text("UNITED STATES", 72, 400).text("DEPARTMENT", 72, 393, before="1 g"),
        lambda pdf: pdf.text("UNITED STATES", 72, 400).text("DEPARTMENT", 72, 394, before="3 Tr"),
        # Covered, and the cover printed on.
        lambda pdf: (
            pdf.text("DEPARTMENT", 72, 400).content("1 g 60 390 300 30 re f 0 g").text("UNITED STATES", 72, 400)
        ),
        # Cut off by a frame, and something else printed there.
        lambda pdf: (
            pdf.content("q 10 10 9 9 re W n").text("DEPARTMENT", 72, 400).content("Q").text("UNITED STATES", 72, 400)
        ),
    ],
)
def test_of_two_words_at_one_place_only_the_one_that_is_seen_counts(trick: object) -> None:
    page = page_of(trick(Pdf()).data())  # type: ignore[operator]
    assert seen(page) == ["UNITED", "STATES"]
    assert hidden(page) == ["DEPARTMENT"]


def test_a_word_typed_over_a_label_hides_neither() -> None:
    page = page_of(Pdf().text("County", 72, 400, 10).text("Orange", 74, 397, 10).data())
    assert sorted(seen(page)) == ["County", "Orange"]


def test_text_printed_twice_is_there_once() -> None:
    page = page_of(Pdf().text("Warrant", 72, 400).text("Warrant", 72.4, 400).data())
    assert seen(page) == ["Warrant"]
    assert hidden(page) == []


# What the text layer does not say, or says wrongly


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


# Fields and annotations


def test_field_values_are_words_where_they_show_with_or_without_an_appearance() -> None:
    pdf = Pdf().text("Case No.", 72, 700)
    pdf.field(Name.Tx, "case", (200, 690, 400, 710), V=String("24-MJ-1001 sealed"))
    drawn = pdf.field(Name.Tx, "judge", (200, 650, 400, 670), V=String("Hon. Ada Example"))
    drawn.AP = Dictionary(N=pdf.appearance("/Tx BMC BT /F 10 Tf 2 6 Td (Hon. Ada Example) Tj ET EMC", 200, 20))
    page = page_of(pdf.data())
    assert seen(page) == ["Case", "No.", "24-MJ-1001", "sealed", "Hon.", "Ada", "Example"]
    for text, top in (("24-MJ-1001", 82), ("Ada", 122)):
        one = word(page, text)
        assert one.via is Via.FORM_FIELD
        assert 200 <= one.box.x0 <= 300
        assert top <= one.box.middle[1] <= top + 20
    assert page.field_names == ("case", "judge")


def test_a_value_that_is_printed_already_is_not_there_twice() -> None:
    pdf = Pdf().text("24-MJ-1001", 204, 696, 10)
    pdf.field(Name.Tx, "case", (200, 690, 400, 710), V=String("24-MJ-1001"))
    assert seen(page_of(pdf.data())) == ["24-MJ-1001"]


def test_what_a_field_shows_counts_and_not_what_it_holds() -> None:
    pdf = Pdf().prose()
    field = pdf.field(Name.Tx, "issuer", (200, 300, 500, 320), V=String("District Court"))
    field.AP = Dictionary(N=pdf.appearance("BT /F 10 Tf 2 6 Td (Field Office) Tj ET", 300, 20))
    assert seen(page_of(pdf.data()))[-2:] == ["Field", "Office"]


def test_a_value_that_its_field_shows_in_white_or_not_at_all_does_not_count() -> None:
    pdf = Pdf().prose()
    for name, operators, top in (("white", "BT 1 g /F 10 Tf 2 6 Td (Court) Tj ET", 320), ("none", "", 280)):
        field = pdf.field(Name.Tx, name, (200, top - 20, 500, top), V=String("Court"))
        field.AP = Dictionary(N=pdf.appearance(operators, 300, 20))
    assert seen(page_of(pdf.data())) == " ".join(PROSE).split()


def test_hidden_fields_and_notes_do_not_count_and_names_are_never_words() -> None:
    pdf = Pdf().prose()
    pdf.field(Name.Tx, "a United States District or Magistrate Court Judge", (200, 300, 400, 320), V=String("x"), F=2)
    pdf.annotation(
        Subtype=Name.FreeText,
        Contents=String("Judge"),
        Rect=Array([200, 200, 400, 220]),
        F=32,
        DA=String("/F 10 Tf 0 g"),
    )
    page = page_of(pdf.data())
    assert seen(page) == " ".join(PROSE).split()
    assert hidden(page) == []
    assert page.field_names == ("a United States District or Magistrate Court Judge",)


def test_check_boxes_say_whether_they_are_ticked_and_add_no_words() -> None:
    pdf = Pdf().prose()
    for name, state, left in (("one", "/Yes", 100), ("two", "/Off", 200)):
        tick = pdf.appearance("BT /F 10 Tf 2 2 Td (4) Tj ET", 12, 12)
        box = pdf.field(Name.Btn, name, (left, 300, left + 12, 312), V=Name(state), AS=Name(state))
        box.AP = Dictionary(N=Dictionary(Yes=tick, Off=pdf.appearance("", 12, 12)))
    page = page_of(pdf.data())
    assert [(box.name, box.ticked) for box in page.check_boxes] == [("one", True), ("two", False)]
    assert page.check_boxes[0].box.top == pytest.approx(792 - 312)
    assert "4" not in seen(page)


def test_a_signature_field_is_signed_only_if_it_holds_a_signature() -> None:
    pdf = Pdf().prose()
    pdf.field(Name.Sig, "judge", (100, 300, 300, 320))
    signature = Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), Name=String("Ada Example"))
    pdf.field(Name.Sig, "officer", (100, 200, 300, 220), V=pdf.pdf.make_indirect(signature))
    page = page_of(pdf.data())
    assert [(field.name, field.signed, field.signer) for field in page.signature_fields] == [
        ("judge", False, None),
        ("officer", True, "Ada Example"),
    ]


def test_typed_notes_are_words_and_ink_and_stamps_are_marks() -> None:
    pdf = Pdf().prose()
    pdf.annotation(
        Subtype=Name.FreeText,
        Contents=String("served at home"),
        Rect=Array([200, 300, 400, 320]),
        DA=String("/F 10 Tf 0 g"),
    )
    pdf.annotation(Subtype=Name.Ink, Rect=Array([100, 100, 200, 140]), InkList=Array([Array([100, 100, 200, 140])]))
    stamp = pdf.annotation(Subtype=Name.Stamp, Rect=Array([300, 100, 400, 140]))
    stamp.AP = Dictionary(N=pdf.appearance("BT /F 20 Tf 2 10 Td (FILED) Tj ET", 100, 40))
    page = page_of(pdf.data())
    added = [word.text for word in page.words if word.via is Via.ANNOTATION and word.visible]
    assert sorted(added) == ["FILED", "at", "home", "served"]
    assert sorted(mark.kind for mark in page.marks) == ["ink-annotation", "stamp-annotation"]


def test_buttons_of_the_viewer_are_not_on_the_paper() -> None:
    pdf = Pdf().prose()
    button = pdf.field(Name.Btn, "reset", (100, 20, 160, 40), Ff=65536, F=0)
    button.AP = Dictionary(N=pdf.appearance("BT /F 10 Tf 2 6 Td (Reset) Tj ET", 60, 20))
    assert "Reset" not in seen(page_of(pdf.data()))


# Papers that show nothing


def test_an_empty_page_is_blank_and_says_nothing() -> None:
    page = page_of(Pdf().data())
    assert page.blank
    assert page.words == ()
    assert page.legibility.seen is Seen.NO


def test_an_empty_page_with_hidden_words_has_no_visible_ones() -> None:
    page = page_of(Pdf().text("Judge signed", 100, 300, before="3 Tr").data())
    assert seen(page) == []
    assert hidden(page) == ["Judge", "signed"]
    assert page.legibility.seen is Seen.NO


@pytest.mark.parametrize("packed", [False, True])
def test_a_form_that_only_its_own_viewer_draws_says_please_wait(packed: bool) -> None:
    pdf = Pdf()
    pdf.pdf.Root.NeedsRendering = True
    mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
    page = page_of(pdf.data(object_stream_mode=mode))
    assert page.legibility.reasons == ("please-wait",)
    assert page.legibility.seen is Seen.NO


def test_the_notice_that_stands_in_for_such_a_form_says_please_wait() -> None:
    pdf = Pdf().text("Please wait...", 72, 700, 20)
    pdf.text("If this message is not eventually replaced by the proper contents of the document,", 72, 660, 10)
    pdf.text("your PDF viewer may not be able to display it. Adobe Reader for Windows can.", 72, 640, 10)
    assert page_of(pdf.data()).legibility.reasons == ("please-wait",)


# Speed


def test_a_text_pdf_needs_no_imaging_library() -> None:
    script = (
        "import sys; from warrantcheck.load import load; from warrantcheck.read import read_paper;"
        "p = read_paper([load('-')], None); "
        "print(len(p.pages[0].words),"
        "[m for m in ('numpy', 'cv2', 'PIL', 'pdfplumber', 'pdfminer', 'rapidfuzz') if m in sys.modules])"
    )
    data = Pdf().prose().data()
    run = subprocess.run([sys.executable, "-c", script], input=data, capture_output=True, check=True)
    assert run.stdout.decode().strip() == f"{len(' '.join(PROSE).split())} []"


def test_pages_keep_their_order_and_numbers() -> None:
    first, second = Pdf().text("first", 72, 700).made(), Pdf().text("second", 72, 700).made()
    first.pages.extend(second.pages)
    paper = read_paper([load_bytes("paper", saved(first))], no_engine)  # type: ignore[arg-type]
    assert [(page.number, seen(page)) for page in paper.pages] == [(1, ["first"]), (2, ["second"])]
