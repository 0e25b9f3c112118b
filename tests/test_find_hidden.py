"""Lines whose label nobody can read, lines that nobody sees, and what was stamped or written across and not read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PIL import Image, ImageDraw, ImageFont

from tests.builders import page, paper
from tests.pens import SCALE, Pen, read, scribble
from tests.test_find_labels import WARRANT, issuing, sheet
from warrantcheck.find import find
from warrantcheck.find.ink.heavy import heavy_rows
from warrantcheck.find.ink.strokes import struck_through
from warrantcheck.find.ink.written import print_height
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import SignatureState
from warrantcheck.model.paper import Box, Page, Via

AO_442 = """AO 442 (Rev. 11/11) Arrest Warrant
UNITED STATES DISTRICT COURT
for the District of Colorado
ARREST WARRANT
To: Any authorized law enforcement officer
YOU ARE COMMANDED to arrest and bring before a United States magistrate judge without unnecessary delay
who is accused of an offense or violation based on the following document filed with the court:"""


def hidden(*, foot: float | None) -> Page:
    """A search warrant with one line by itself under it, whose label can't be read; signed if `foot` says so."""
    printed = page(WARRANT)
    pen = Pen()
    pen.line((300, 500), (540, 500), width=0.8)
    if foot is not None:
        scribble(pen, foot=foot)
    words = tuple(replace(word, via=Via.OCR, confidence=0.95) for word in printed.words)
    return replace(printed, words=words, raster=pen.raster(), height=792.0)


@pytest.mark.parametrize("foot", [497.0, 503.0])
def test_a_line_by_itself_that_is_signed_issues_the_warrant_though_its_label_is_hidden(foot: float) -> None:
    assert [one.state for one in issuing(hidden(foot=foot))] == [SignatureState.SIGNED]


def test_a_line_by_itself_on_which_nothing_is_written_is_nobodys() -> None:
    assert not [one for one in issuing(hidden(foot=None)) if one.state is SignatureState.SIGNED]


def federal(*, signed: bool) -> Page:
    """An arrest warrant on the federal courts' form whose line to sign on a scanner has lost, label and all."""
    printed = page(AO_442)
    pen = Pen()
    if signed:
        scribble(pen, foot=540.0)
    words = [replace(word, via=Via.OCR, confidence=0.95) for word in printed.words]
    for text, begins, middle in (("City and state:", 24.5, 576.2), ("Printed name and title", 404.4, 589.5)):
        left = begins
        for one in text.split():
            words.append(read(one, left, middle - 4))
            left = words[-1].box.x1 + 3
    return replace(printed, words=tuple(words), raster=pen.raster(), height=792.0)


def test_on_a_form_of_a_set_layout_a_line_that_nobody_sees_is_signed_or_unclear_and_never_blank() -> None:
    assert [one.state for one in issuing(federal(signed=True))] == [SignatureState.SIGNED]
    assert SignatureState.BLANK not in {one.state for one in issuing(federal(signed=False))}


@pytest.mark.parametrize(("said", "seen"), [("", True), ("FILED", False)])
def test_a_leaning_stamp_is_told_where_none_of_its_words_was_read(said: str, seen: bool) -> None:
    one = sheet(WARRANT, [(500.0, "Judge")], 0)
    pen = Pen()
    pen.line((300, 500), (540, 500), width=0.8)
    scribble(pen)
    pen.line((120, 360), (320, 330), (326, 370), (126, 400), (120, 360))
    words = (*one.words, *((replace(read(said, 200, 355), text=said),) if said else ()))
    found = find(paper(replace(one, raster=pen.raster(), words=words)), load_knowledge())
    assert any(part.unread for part in found) is seen


def void(pen: Pen, x: float, y: float, high: float, width: float = 2.5) -> None:
    """VOID by hand."""
    pen.line((x, y), (x + 0.35 * high, y + high), (x + 0.7 * high, y - 1), width=width)
    x += 0.9 * high
    ring = [(0.3, 0), (0.05, 0.3), (0.02, 0.7), (0.3, 1), (0.6, 0.7), (0.6, 0.2), (0.3, 0)]
    pen.line(*((x + across * high, y + down * high) for across, down in ring), width=width)
    x += 0.85 * high
    pen.line((x + 2, y), (x, y + high), width=width)
    x += 0.25 * high
    pen.line((x, y + high), (x + 2, y), (x + 0.5 * high, y + 0.3 * high), (x + 0.5 * high, y + 0.7 * high), width=width)
    pen.line((x, y + high), (x + 0.5 * high, y + 0.7 * high), width=width)


def signed_and_void() -> tuple[Page, Pen]:
    """The words of a warrant, and a pen that has signed it for the judge and written VOID on it."""
    pen = Pen()
    pen.line((300, 500), (540, 500), width=0.8)
    scribble(pen)
    void(pen, 150, 340, 40)
    return sheet(WARRANT, [(500.0, "Judge")], 0), pen


def across_the_sheet(pen: Pen) -> None:
    pen.line((150, 250), (420, 470), width=2)
    pen.line((420, 250), (150, 470), width=2)


def seal(pen: Pen) -> None:
    pen.draw.ellipse([one * SCALE for one in (90, 560, 162, 632)], outline=40, width=3)
    pen.draw.ellipse([one * SCALE for one in (104, 574, 148, 618)], outline=40, width=2)


def entry(pen: Pen) -> None:
    pen.line((120, 420), (300, 420), width=0.8)
    scribble(pen, x=130, foot=417, wide=90, high=19)


def scanners_streak(pen: Pen) -> None:
    for top in range(20, 780, 40):
        pen.line((200 + top / 60, top), (200 + (top + 33) / 60, top + 33), width=1)


def capital(pen: Pen) -> None:
    """A J as high as no other stroke, through the line."""
    pen.line((490, 432), (512, 428), (506, 470), (500, 506), (482, 508), (490, 494), (512, 488), width=2)


@pytest.mark.parametrize(
    ("drawn", "seen"),
    [
        pytest.param(lambda pen: void(pen, 150, 340, 40), True, id="a word by pen"),
        pytest.param(lambda pen: void(pen, 330, 600, 24), True, id="a smaller one under the line"),
        pytest.param(lambda pen: void(pen, 60, 100, 90, width=6), True, id="a marker over the print"),
        pytest.param(across_the_sheet, True, id="strokes across the sheet"),
        pytest.param(lambda pen: None, False, id="nothing but the signature"),
        pytest.param(seal, False, id="a round seal"),
        pytest.param(entry, False, id="an entry by hand on its line"),
        pytest.param(lambda pen: void(pen, 480, 14, 11, width=1), False, id="a small number in the corner"),
        pytest.param(lambda pen: pen.line((90, 402), (400, 404), width=1.5), False, id="an underline"),
        pytest.param(lambda pen: pen.line((560, 90), (574, 400), (540, 402), width=1), False, id="a sheet's edge"),
        pytest.param(scanners_streak, False, id="a scanner's streak, cut by print, that leans"),
        pytest.param(capital, False, id="the high capital of the signature"),
        pytest.param(lambda pen: pen.block(0, 600, 70, 190, 60), False, id="a finger"),
        pytest.param(lambda pen: pen.block(80, 300, 300, 16, 190), False, id="a yellow marker"),
    ],
)
def test_large_writing_that_nobody_read_is_told_and_what_belongs_on_a_paper_is_not(
    drawn: Callable[[Pen], None], seen: bool
) -> None:
    one = sheet(WARRANT, [(500.0, "Judge")], 0)
    pen = Pen()
    pen.line((300, 500), (540, 500), width=0.8)
    scribble(pen)
    drawn(pen)
    found = find(paper(replace(one, raster=pen.raster(), height=792.0)), load_knowledge())
    assert any(part.unread for part in found) is seen


def letters(pen: Pen, x: float, y: float, high: float, tilt: float) -> None:
    """A word in thick letters, as a stamp leaves it, with its middle at a place."""
    font = ImageFont.load_default(high * SCALE)
    mask = Image.new("L", (round(8 * high * SCALE),) * 2, 0)
    middle = (mask.width / 2, mask.height / 2)
    ImageDraw.Draw(mask).text(middle, "H N E L E D", fill=255, font=font, anchor="mm", stroke_width=round(SCALE / 2))
    left, top = round(x * SCALE) - mask.width // 2, round(y * SCALE) - mask.height // 2
    pen.image.paste(40, (left, top), mask.rotate(-tilt))


ALL_OF_IT = Box(x0=150, top=340, x1=252, bottom=380)
BESIDE_IT = Box(x0=258, top=340, x1=340, bottom=380)
SMALL_IN_IT = Box(x0=190, top=351, x1=220, bottom=359)


@pytest.mark.parametrize(
    ("where", "unread"),
    [
        pytest.param(ALL_OF_IT, False, id="the letters themselves"),
        pytest.param(BESIDE_IT, True, id="a word beside letters as high that nobody read"),
        pytest.param(SMALL_IN_IT, True, id="a small word among them"),
    ],
)
def test_a_stamp_whose_word_was_read_takes_nothing_back_and_frees_no_other_word(where: Box, unread: bool) -> None:
    one, pen = signed_and_void()
    words = (*one.words, replace(read("FILED", 190, 355), text="FILED", box=where))
    found = find(paper(replace(one, raster=pen.raster(), height=792.0, words=words)), load_knowledge())
    assert any(part.unread for part in found) is unread


@pytest.mark.parametrize(
    ("says", "unread"),
    [
        pytest.param(("Nehemiah", "Grzybowski"), False, id="a name"),
        pytest.param(("Nehemiah",), True, id="a single word"),
        pytest.param(("Recaled", "yesterday"), True, id="what takes a paper back"),
    ],
)
@pytest.mark.parametrize(("via", "seen"), [(Via.TEXT_LAYER, False), (Via.OCR, True)])
def test_an_entry_by_hand_of_which_the_words_are_known_takes_nothing_back(
    says: tuple[str, ...], unread: bool, via: Via, seen: bool
) -> None:
    one, pen = signed_and_void()
    wide = 102 / len(says)
    words = [
        replace(
            read(text, 150, 345),
            box=Box(x0=150 + wide * at, top=345, x1=150 + wide * (at + 1), bottom=375),
            via=via,
            visible=seen,
        )
        for at, text in enumerate(says)
    ]
    found = find(paper(replace(one, raster=pen.raster(), height=792.0, words=(*one.words, *words))), load_knowledge())
    assert any(part.unread for part in found) is unread


@pytest.mark.parametrize(
    ("height", "tilt"),
    [(24.0, 0.0), (24.0, -12.0), (18.0, 24.0)],
)
def test_heavy_letters_in_a_row_are_a_stamp_without_a_frame(height: float, tilt: float) -> None:
    one = sheet(WARRANT, [(500.0, "Judge")], 0)
    pen = Pen()
    pen.line((300, 500), (540, 500), width=0.8)
    scribble(pen)
    letters(pen, 300, 400, height, tilt)
    (row,) = heavy_rows(pen.raster(), one.words, print_height(one.words))
    assert abs(row.tilt - tilt) < 2
    found = find(paper(replace(one, raster=pen.raster(), height=792.0)), load_knowledge())
    assert any(part.unread for part in found)


def test_a_bar_code_is_no_row_of_letters() -> None:
    one = sheet(WARRANT, [(500.0, "Judge")], 0)
    pen = Pen()
    for bar in range(24):
        pen.line((300 + 6 * bar, 400), (300 + 6 * bar, 424), width=2.0 + bar % 3)
    assert heavy_rows(pen.raster(), one.words, print_height(one.words)) == ()


@pytest.mark.parametrize(
    "strokes",
    [
        pytest.param([((306, 466), (470, 502)), ((470, 466), (306, 502))], id="an X"),
        pytest.param([((310, 505), (480, 462))], id="a stroke"),
    ],
)
def test_a_signature_that_is_crossed_out_is_none(
    strokes: list[tuple[tuple[float, float], tuple[float, float]]],
) -> None:
    one = sheet(WARRANT, [(500.0, "Judge")], 0)
    pen = Pen()
    pen.line((300, 500), (540, 500), width=0.8)
    scribble(pen)
    for stroke in strokes:
        pen.line(*stroke, width=1.6)
    assert SignatureState.SIGNED not in {one.state for one in issuing(replace(one, raster=pen.raster(), height=792.0))}


@pytest.mark.parametrize(
    ("says", "back", "unread"),
    [("EXECUTE", False, False), ("REFURNED", False, False), ("RECALED", True, True), ("REBOARD", False, True)],
)
def test_what_was_read_of_a_stamp_by_itself_tells_whether_it_takes_the_paper_back(
    says: str, back: bool, unread: bool
) -> None:
    one, pen = signed_and_void()
    words = (*one.words, replace(read(says, 190, 355), text=says, over=True, box=ALL_OF_IT))
    found = find(paper(replace(one, raster=pen.raster(), height=792.0, words=words)), load_knowledge())
    assert [bool(part.taken_back) for part in found] == [back]
    assert any(part.unread for part in found) is unread


@pytest.mark.parametrize(
    ("ends", "struck"),
    [
        pytest.param((312, 478), True, id="from before the name to behind it"),
        pytest.param((230, 610), False, id="a line of the form or a fold, on both sides"),
        pytest.param((230, 540), False, id="a line that begins far to the left"),
    ],
)
def test_a_line_that_runs_on_beside_the_place_strikes_nothing_out(ends: tuple[float, float], struck: bool) -> None:
    pen = Pen()
    scribble(pen)
    pen.line((ends[0], 487), (ends[1], 486), width=1)
    assert struck_through(pen.raster(), Box(x0=300, top=470, x1=540, bottom=498)) is struck
