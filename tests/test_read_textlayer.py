"""The text layer as the eye sees it: words, their places, what is hidden, and papers that show nothing."""

from __future__ import annotations

import subprocess
import sys

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from tests.pdfs import PROSE, Pdf, saved
from tests.textlayer import hidden, no_engine, page_of, seen, word
from warrantcheck.load import load_bytes
from warrantcheck.model.paper import Page, Seen, Via
from warrantcheck.read import read_paper

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


def test_letters_with_wide_sides_are_one_word() -> None:
    letters = " ".join(f"({letter}) Tj" for letter in "illicit warrant")
    pdf = Pdf().content(f"BT /F 12 Tf 72 700 Td {letters} ET").made()
    pdf.pages[0].Resources.Font.F.BaseFont = pikepdf.Name.Courier
    assert seen(page_of(saved(pdf))) == ["illicit", "warrant"]


def test_letters_that_are_set_apart_are_one_word() -> None:
    said = "You are hereby commanded to search the house"
    words = (" -130 ".join(f"({letter})" for letter in word) for word in said.split())
    pdf = Pdf().content(f"BT /F 12 Tf 40 700 Td [{' -500 '.join(words)}] TJ ET").made()
    pdf.pages[0].Resources.Font.F.BaseFont = pikepdf.Name("/Times-Roman")
    assert " ".join(seen(page_of(saved(pdf)))) == said


def test_words_of_a_page_that_is_drawn_smaller_stay_apart_beside_the_letters_of_a_seal() -> None:
    said = "You are hereby commanded to search the house"
    words = " -270 ".join(f"({word})" for word in said.split())
    ring = "".join(
        f"1 0 0 1 {100 + 40 * at} {300 + 30 * (at % 3)} Tm ({one}) Tj " for at, one in enumerate("SEALOFCRT")
    )
    pdf = Pdf().content(f"q 0.75 0 0 0.75 0 0 cm BT /F 16 Tf 53 933 Td [{words}] TJ {ring} ET Q").made()
    pdf.pages[0].Resources.Font.F.BaseFont = pikepdf.Name("/Times-Roman")
    assert " ".join(seen(page_of(saved(pdf)))[: len(said.split())]) == said


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


@pytest.mark.parametrize("scale", [0.1, 1.39, 1.5625, 15.0])
def test_a_page_in_odd_units_is_read_as_well(scale: float) -> None:
    pdf = Pdf((612 * scale, 792 * scale)).text("Search and Seizure Warrant", 72 * scale, 500 * scale, 14 * scale)
    page = page_of(pdf.data())
    assert seen(page) == ["Search", "and", "Seizure", "Warrant"]
    assert (page.width, page.height) == pytest.approx((612, 792), abs=1)
    assert page.raster is not None
    assert 700 <= max(page.raster.width, page.raster.height) <= 1800


@pytest.mark.parametrize("size", [(612, 1008), (792, 1224), (841.9, 1190.6), (396, 612)])
def test_a_page_of_another_sheet_is_as_large_as_it_says(size: tuple[float, float]) -> None:
    page = page_of(Pdf(size).text("Search and Seizure Warrant", 72, 300).data())
    assert (page.width, page.height) == pytest.approx(size, abs=1)


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
