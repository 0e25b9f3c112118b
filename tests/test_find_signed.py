"""What is on a line to sign on: every way of signing, and what only looks like one."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from math import cos, sin

import pytest
from msgspec.structs import replace
from PIL import Image, ImageDraw

from tests.builders import page
from warrantcheck.find.ink.strokes import crossed_out
from warrantcheck.find.lines.layout import lay_out
from warrantcheck.find.papers.struck import taken_back, used_up
from warrantcheck.find.signing.line import line_of
from warrantcheck.find.signing.look import look_at
from warrantcheck.find.signing.nothing import is_stamps
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import SignatureState
from warrantcheck.model.paper import Box, CheckBox, Mark, Page, Raster, SignatureField, Via, Word

SCALE = 2.0
LABEL = Box(x0=380.0, top=504.0, x1=440.0, bottom=513.0)
RULE = (300.0, 540.0, 500.0)  # from, to, height
SIGNED, BLANK, UNCLEAR = SignatureState.SIGNED, SignatureState.BLANK, SignatureState.UNCLEAR

Draw = Callable[["Pen"], None]


class Pen:
    """Draws on the page's pixels in points."""

    def __init__(self) -> None:
        self.image = Image.new("L", (int(612 * SCALE), int(792 * SCALE)), 255)
        self.draw = ImageDraw.Draw(self.image)

    def line(self, *points: tuple[float, float], width: float = 1.2, gray: int = 20) -> None:
        self.draw.line([(x * SCALE, y * SCALE) for x, y in points], fill=gray, width=round(width * SCALE))

    def block(self, x: float, y: float, width: float, height: float, gray: int) -> None:
        self.draw.rectangle((x * SCALE, y * SCALE, (x + width) * SCALE, (y + height) * SCALE), fill=gray)

    def letters(self, x: float, y: float, count: int, high: float = 8.0) -> None:
        """Capitals as OCR sees them when it can't read them: upright strokes of one height."""
        for at in range(count):
            left = x + at * high
            self.line((left, y), (left, y - high), (left + high * 0.5, y - high / 2), (left, y - high / 2), width=1)

    def raster(self) -> Raster:
        return Raster(width=self.image.width, height=self.image.height, scale=SCALE, gray=self.image.tobytes())


def scribble(pen: Pen, x: float = 320.0, foot: float = 497.0, wide: float = 150.0, high: float = 22.0) -> None:
    """A capital's loop, small waves, a tail."""
    dice = random.Random(7)
    points = [(x, foot - high * 0.2), (x + 8, foot - high), (x + 16, foot - high * 0.3), (x + 4, foot - 1)]
    steps = int(wide / 8)
    points += [(x + 10 + at * 8, foot - (high * dice.uniform(0.2, 0.5) if at % 2 else 1)) for at in range(steps)]
    pen.line(*points)


def stamp(pen: Pen) -> None:
    pen.line((330, 478), (400, 476), (401, 493), (331, 495), (330, 478))
    pen.letters(338, 490, 7)


def strokes(pen: Pen) -> None:
    scribble(pen)
    pen.line((306, 492), (486, 484), width=1.4)
    pen.line((308, 484), (484, 490), width=1.4)


def smudge(pen: Pen) -> None:
    dice = random.Random(3)
    for _ in range(70):
        pen.block(350 + dice.gauss(0, 26), 489 + dice.gauss(0, 4), dice.uniform(1.5, 4), dice.uniform(1, 2.5), 90)


def frame(pen: Pen) -> None:
    pen.line((330, 476), (400, 473), (401, 490), (331, 493), (330, 476))
    pen.block(336, 479, 58, 9, 40)


def stamp_across(pen: Pen) -> None:
    """A filing stamp whose frame, of dashes, leans across the line: more of it stands under than over it."""
    for one in range(0, 80, 8):
        pen.line((400 + one, 470 - one * 0.1), (405 + one, 469.5 - one * 0.1))
        pen.line((404 + one, 514 - one * 0.1), (409 + one, 513.5 - one * 0.1))
    for one in range(0, 44, 8):
        pen.line((400 + one * 0.1, 470 + one), (400.5 + one * 0.1, 475 + one))
        pen.line((480 + one * 0.1, 462 + one), (480.5 + one * 0.1, 467 + one))
    pen.letters(418, 484, 5, 9)
    pen.letters(420, 496, 8, 6)


def ruled_strokes(pen: Pen) -> None:
    pen.line((306, 510), (490, 486), width=1.4)
    pen.line((312, 513), (496, 489), width=1.4)


def thin(pen: Pen) -> None:
    dice = random.Random(5)
    points = [(350 + 7 * at, 496 - (dice.uniform(6, 18) if at % 2 else 0)) for at in range(16)]
    pen.line(*points, width=0.5, gray=170)


def seal(pen: Pen) -> None:
    for radius in (30, 22):
        around = [at / 40 * 6.2832 for at in range(41)]
        pen.line(*((400 + radius * cos(turn), 490 + radius * sin(turn)) for turn in around), width=1.2, gray=90)


def broken_seal(pen: Pen) -> None:
    for radius in (32, 23):
        for part in range(5):
            around = [1.2566 * (part + 0.72 * at / 20) for at in range(21)]
            pen.line(*((400 + radius * cos(turn), 490 + radius * sin(turn)) for turn in around), width=1.4)


def stamp_of_dashes(pen: Pen) -> None:
    """A notary's round stamp: a ring of dashes, and half of an inner one."""
    for part in range(40):
        around = [0.15708 * (part + 0.75 * at / 4) for at in range(5)]
        pen.line(*((400 + 34 * cos(turn), 486 + 34 * sin(turn)) for turn in around), width=1.4)
    pen.line(*((400 + 24 * cos(at / 10), 486 + 24 * sin(at / 10)) for at in range(30)), width=1)


def cross_by_pen(pen: Pen) -> None:
    pen.line((350, 474), (362, 485), (372, 497), width=1.3)
    pen.line((373, 475), (361, 486), (351, 498), width=1.3)


def cross_over_boxes(pen: Pen) -> None:
    """Where to sign is marked by an X; boxes are printed under the line."""
    cross_by_pen(pen)
    for left in (310, 345, 500):
        pen.line((left, 504), (left + 11, 504), (left + 11, 515), (left, 515), (left, 504), width=0.8)


def broken_by_the_scan(pen: Pen) -> None:
    """A thin signature of which a scanner left dashes."""
    points = [(340 + at * 0.5 - 9 * cos(at * 0.09), 484 - 11 * sin(at * 0.09)) for at in range(200)]
    for at in range(0, 194, 6):
        pen.line(*points[at : at + 5], width=0.8)


def cut_apart(pen: Pen) -> None:
    """A bow, and small letters at its foot, which the scanner and the line have cut off."""
    pen.line((352, 475), (346, 472), (336, 484), (334, 497), (345, 499), width=0.8)
    pen.line((347, 498), (349, 489), (352, 497), (354, 489), (356, 497), (358, 490), (361, 498), width=0.8)


def from_the_back(pen: Pen) -> None:
    """A thick signature that shines through from the back of the sheet."""
    pen.line(*((330 + at * 2.2, 490 - 9 * sin(at * 0.7) - 5 * cos(at * 0.31)) for at in range(60)), width=2, gray=212)


def next_line(pen: Pen) -> None:
    """An officer's line under the judge's, whose signature reaches up to the judge's label."""
    pen.line((300, 546), (540, 546), width=0.8)
    scribble(pen, foot=545, high=36)


def crossed(pen: Pen) -> None:
    pen.line((305, 474), (495, 512), width=1.4)
    pen.line((305, 512), (495, 474), width=1.4)


def copy_stamp(pen: Pen) -> None:
    pen.letters(340, 495, 4, 17)


def date_by_pen(pen: Pen) -> None:
    for at in range(7):
        left = 330 + 8 * at
        if at in {1, 4}:
            pen.line((left, 499), (left + 5, 485), width=1)
        else:
            pen.line((left, 488), (left + 5, 487), (left + 1, 497), (left + 5, 497), width=1)


def ring_by_pen(pen: Pen) -> None:
    pen.line(*((400 + 34 * cos(at * 0.1), 494 + 12 * sin(at * 0.1)) for at in range(66)))


def arrow(pen: Pen) -> None:
    pen.line((320, 486), (345, 488), (366, 489))
    pen.line((358, 482), (366, 489), (357, 495))


def bows(pen: Pen, foot: float = 494.0) -> None:
    """A wave of four bows, as many sign: its way is hardly longer than it is wide."""
    pen.line(*((330 + at * 2.2, foot - 7 * (1 - cos(at * 0.62))) for at in range(41)))


def low_wave(pen: Pen) -> None:
    """Two bows, in three pieces where the line was taken away."""
    pen.line(*((330 + at * 3.0, 497 - 11 * sin(at * 0.2)) for at in range(46)))


def across_the_line(pen: Pen) -> None:
    """3/14/26 by a pen, over the line and under it."""
    pen.line((330, 489), (337, 487), (331, 494), (338, 498), (330, 503))
    pen.line((341, 506), (349, 485))
    pen.line((353, 488), (352, 504))
    pen.line((359, 487), (357, 496), (365, 496), (363, 488), (362, 504))
    pen.line((368, 506), (376, 485))
    pen.line((380, 490), (385, 487), (388, 492), (379, 503), (389, 503))
    pen.line((399, 487), (393, 496), (395, 503), (401, 500), (394, 497))


def read(text: str, x: float, top: float, *, via: Via = Via.OCR, confidence: float = 0.95, high: float = 9.0) -> Word:
    box = Box(x0=x, top=top, x1=x + 5.2 * len(text), bottom=top + high)
    return Word(text=text, box=box, via=via, confidence=confidence)


def words(
    *texts: str, x: float = 320.0, top: float = 488.0, via: Via = Via.OCR, confidence: float = 0.95
) -> list[Word]:
    placed, left = [], x
    for text in texts:
        placed.append(read(text, left, top, via=via, confidence=1.0 if via is not Via.OCR else confidence))
        left = placed[-1].box.x1 + 4
    return placed


def signing(draw: Sequence[Draw] = (), on_line: Sequence[Word] = (), **more: object) -> tuple[SignatureState, str, str]:
    """State, how and role-free text of a line under which "Judge's signature" stands."""
    pen = Pen()
    pen.line((RULE[0], RULE[2]), (RULE[1], RULE[2]), width=0.8)
    for one in draw:
        one(pen)
    for word in on_line:  # print is ink, too
        pen.letters(word.box.x0, word.box.bottom, max(len(word.text) // 2, 1), word.box.height * 0.7)
    label = read("Judge's signature", LABEL.x0, LABEL.top)
    sheet = replace(page(" ", raster=pen.raster()), words=(label, *on_line), **more)  # type: ignore[arg-type]
    layout = lay_out(sheet)
    seen = look_at(line_of(label.box, layout), label.box, layout, frozenset(), load_knowledge())
    return seen.state, seen.basis, seen.read_text or ""


@pytest.mark.parametrize(
    ("draw", "on_line", "state"),
    [
        pytest.param((), (), BLANK, id="nothing"),
        pytest.param((scribble,), (), SIGNED, id="handwriting"),
        pytest.param((lambda pen: scribble(pen, foot=507, high=32),), (), SIGNED, id="handwriting across the label"),
        pytest.param((lambda pen: scribble(pen, foot=519, high=16),), (), SIGNED, id="handwriting under the line"),
        pytest.param((lambda pen: scribble(pen, x=250, wide=120),), (), SIGNED, id="handwriting from left of the line"),
        pytest.param((lambda pen: scribble(pen, x=150, wide=90),), (), BLANK, id="handwriting left of the line only"),
        pytest.param((lambda pen: scribble(pen, foot=570),), (), BLANK, id="handwriting on another line, farther down"),
        pytest.param((thin,), (), SIGNED, id="a thin gray pen"),
        pytest.param((bows,), (), SIGNED, id="a wave of some bows"),
        pytest.param((lambda pen: bows(pen, foot=452),), (), SIGNED, id="a wave high above the line"),
        pytest.param(
            (lambda pen: pen.line((330, 495), (380, 484), (450, 478)),), (), UNCLEAR, id="one stroke that strayed there"
        ),
        pytest.param((lambda pen: pen.line((330, 470), (345, 515)),), (), UNCLEAR, id="one stroke across the line"),
        pytest.param((lambda pen: pen.line((330, 488), (338, 496), (356, 474)),), (), UNCLEAR, id="a tick"),
        pytest.param((low_wave,), (), SIGNED, id="one long wave through the line"),
        pytest.param((), words("Mov.", "1,", "2026"), UNCLEAR, id="a date whose month was read wrongly"),
        pytest.param((scribble,), words("Avery", "3/14/26"), SIGNED, id="handwriting with a date beside it"),
        pytest.param((copy_stamp,), (), UNCLEAR, id="high level letters of a stamp"),
        pytest.param((), words("/s/"), BLANK, id="/s/ with nothing behind it"),
        pytest.param((seal,), (), UNCLEAR, id="a seal"),
        pytest.param((broken_seal,), (), UNCLEAR, id="a seal whose rings a scan broke"),
        pytest.param((seal, scribble), (), SIGNED, id="handwriting beside and across a seal"),
        pytest.param((stamp_of_dashes,), (), UNCLEAR, id="a round stamp whose ring is of dashes"),
        pytest.param((broken_seal, scribble), (), SIGNED, id="handwriting across a seal whose rings a scan broke"),
        pytest.param((cross_by_pen,), (), UNCLEAR, id="an X by pen"),
        pytest.param((ring_by_pen,), (), UNCLEAR, id="a ring by pen around a place"),
        pytest.param((arrow,), (), UNCLEAR, id="an arrow by pen"),
        pytest.param(
            (lambda pen: scribble(pen, x=330, foot=484, wide=60, high=24),),
            words("Given", "under", "my", x=230, top=462),
            SIGNED,
            id="handwriting high over the line, beside a sentence's row",
        ),
        pytest.param(
            (lambda pen: scribble(pen, x=330, foot=480, wide=60, high=20),),
            words("Given", x=302, top=462),
            UNCLEAR,
            id="a note across the row of text over the line",
        ),
        pytest.param((), words("Xo", "e", "signed"), UNCLEAR, id="to be signed, read as e-signed"),
        pytest.param((cross_over_boxes,), (), UNCLEAR, id="an X by pen over printed boxes"),
        pytest.param((broken_by_the_scan,), (), SIGNED, id="a thin signature that a scan broke into dashes"),
        pytest.param((cut_apart,), (), SIGNED, id="a scrawl that the line cut apart"),
        pytest.param(
            (from_the_back,),
            words("Given", "under", "my", "hand", x=305, top=462),
            UNCLEAR,
            id="writing that shines through from the back",
        ),
        pytest.param((next_line,), (), BLANK, id="the signature on the next line"),
        pytest.param((crossed,), (), UNCLEAR, id="an empty line that was crossed out"),
        pytest.param((lambda pen: scribble(pen, wide=14, high=16),), (), SIGNED, id="initials"),
        pytest.param(
            (lambda pen: scribble(pen, x=330, foot=496),),
            words("Given", "under", "my", "hand", x=305, top=470),
            SIGNED,
            id="handwriting below a sentence",
        ),
        pytest.param((), words("Given", "under", "my", "hand", x=305, top=476), BLANK, id="a sentence close above"),
        pytest.param((), words("/s/", "Avery", "Placeholder"), SIGNED, id="typed with /s/"),
        pytest.param((), words("Avery", "Placeholder", via=Via.TEXT_LAYER), SIGNED, id="a name entered on the line"),
        pytest.param((), words("Digitally", "signed", "by", "Avery"), SIGNED, id="e-signed"),
        pytest.param((stamp,), (), UNCLEAR, id="a stamp that could not be read"),
        pytest.param((), words("FILED"), UNCLEAR, id="a stamp that says filed"),
        pytest.param((), words("CLERK", "U.S.", "DISTRICT", "COURT"), UNCLEAR, id="an office's stamp"),
        pytest.param((), words("03/02/2026"), UNCLEAR, id="a date alone"),
        pytest.param((), words("SIGN", x=490, via=Via.TEXT_LAYER), UNCLEAR, id="a sticker at the end of the line"),
        pytest.param((), words("Time", x=500, via=Via.TEXT_LAYER), UNCLEAR, id="the label of what stands beside"),
        pytest.param((), words("SIGN", "HERE"), UNCLEAR, id="a sticker"),
        pytest.param((), words("Digitaly", "sianed", "by", "Avery"), SIGNED, id="e-signed and read poorly"),
        pytest.param((), words("Electronically", "filed", "by", "Avery"), UNCLEAR, id="filed, not signed"),
        pytest.param((frame,), (), UNCLEAR, id="a stamp's frame with letters that run together"),
        pytest.param((stamp_across,), (), UNCLEAR, id="a stamp that leans across the line"),
        pytest.param((stamp_across, scribble), (), SIGNED, id="a stamp that leans across the line beside a signature"),
        pytest.param((ruled_strokes,), (), UNCLEAR, id="strokes drawn across an empty line"),
        pytest.param((), words("sien", "here"), UNCLEAR, id="a sticker read poorly"),
        pytest.param((lambda pen: pen.letters(330, 496, 6, 8),), (), UNCLEAR, id="a sticker that was not read"),
        pytest.param((date_by_pen,), (), UNCLEAR, id="a date by pen that was not read"),
        pytest.param((), words("'s/", "Rufus", "Judge", confidence=0.4), SIGNED, id="typed with a /s/ read poorly"),
        pytest.param((), words("X", x=301), BLANK, id="a printed X where the line begins"),
        pytest.param((strokes,), (), UNCLEAR, id="struck out"),
        pytest.param((smudge,), (), UNCLEAR, id="a smudge"),
        pytest.param((lambda pen: pen.block(310, 482, 190, 13, 0),), (), UNCLEAR, id="a bar over it"),
        pytest.param((lambda pen: pen.block(200, 482, 400, 9, 120),), (), UNCLEAR, id="a fold's dark shadow"),
        pytest.param((lambda pen: pen.block(200, 482, 400, 9, 200),), (), BLANK, id="a fold's pale shadow"),
        pytest.param((lambda pen: pen.block(340, 485, 1.5, 1.5, 0),), (), BLANK, id="a speck"),
    ],
)
def test_a_line_is_signed_blank_or_unclear(
    draw: Sequence[Draw], on_line: Sequence[Word], state: SignatureState
) -> None:
    assert signing(draw, on_line)[0] is state


@pytest.mark.parametrize(("draw", "reads"), [(across_the_line, "3/14/26"), (scribble, "Sept. 4"), (scribble, "SeaIed")])
def test_writing_that_reads_as_a_date_or_a_plain_word_is_no_signature(draw: Draw, reads: str) -> None:
    row = Word(text=reads, box=Box(x0=330.0, top=485.0, x1=400.0, bottom=503.0), via=Via.OCR)
    assert signing([draw])[0] is SIGNED
    assert signing([draw], penned=(row,))[0] is UNCLEAR
    assert signing([draw], penned=(replace(row, text="Sam Vance"),))[0] is SIGNED


def test_an_electronic_signature_in_a_box_is_one_with_the_title_under_its_first_row() -> None:
    pen = Pen()
    pen.line((360, 490), (560, 490), (560, 545), (360, 545), (360, 490), width=0.8)
    signed = words("Electronically", "signed", "by", x=366.0, top=493.0)
    title = words("Judge", "Avery", "Placeholder", x=366.0, top=505.0)
    layout = lay_out(replace(page(" ", raster=pen.raster()), words=(*signed, *title)))
    label = title[0].box.union(title[-1].box)
    assert look_at(line_of(label, layout), label, layout, frozenset(), load_knowledge()).state is SIGNED


@pytest.mark.parametrize("says", ["eSigned via CourtPen:", "Signed by:"])
@pytest.mark.parametrize(("name", "signed"), [("Avery Placeholder", True), ("Rowan Sample", False)])
def test_an_electronic_signature_in_a_script_repeats_the_name_that_is_printed_under_it(
    name: str, signed: bool, says: str
) -> None:
    below = words(*name.split(), x=LABEL.x0, top=LABEL.bottom + 6)
    written = words("Avery", "Placeholder", x=370.0, top=452.0)
    on_line = [*words(*says.split(), x=370.0, top=438.0), *written, *below]
    assert (signing((), on_line)[0] is SIGNED) is signed


def test_a_files_own_name_in_a_script_high_over_the_line_repeats_the_name_under_it() -> None:
    name = words("Avery", "Placeholder", x=320.0, top=LABEL.bottom + 6, via=Via.TEXT_LAYER)
    over = words("Avery", "Placeholder", x=320.0, top=474.0, via=Via.TEXT_LAYER)
    assert signing((), [*over, *name])[0] is SIGNED
    other = words("Rowan", "Sample", x=320.0, top=474.0, via=Via.TEXT_LAYER)
    assert signing((), [*other, *name])[0] is not SIGNED


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize(
    ("upper", "label"),
    [
        pytest.param(460.0, Box(x0=304, top=476, x1=340, bottom=484), id="the label at the left side of its cell"),
        pytest.param(460.0, Box(x0=301, top=450, x1=380, bottom=458), id="the label over its box"),
    ],
)
def test_a_box_is_signed_in_wherever_its_label_stands(upper: float, label: Box, signed: bool) -> None:
    pen = Pen()
    pen.line((300, upper), (540, upper), (540, 502), (300, 502), (300, upper), width=0.8)
    if signed:
        scribble(pen, x=380)
    word = Word(text="Signature", box=label, via=Via.OCR, confidence=0.95)
    layout = lay_out(replace(page(" ", raster=pen.raster()), words=(word,)))
    seen = look_at(line_of(label, layout), label, layout, frozenset(), load_knowledge())
    assert seen.state is (SIGNED if signed else BLANK)


@pytest.mark.parametrize(("top", "high", "signed"), [(499.0, 25.0, True), (499.0, 80.0, False), (504.0, 20.0, False)])
def test_a_pasted_picture_of_a_signature_counts_also_over_the_name_under_its_line(
    top: float, high: float, signed: bool
) -> None:
    pen = Pen()
    for down in (500, 526):
        pen.line((300, down), (540, down), width=0.8)
    scribble(pen, x=330, foot=521, wide=110, high=16)
    picture = Mark(box=Box(x0=326, top=top, x1=460, bottom=top + high), kind="picture")
    label = read("Hon. Avery Placeholder, Judge", 300, 506, via=Via.TEXT_LAYER, confidence=1.0)
    layout = lay_out(replace(page(" ", raster=pen.raster()), words=(label,), marks=(picture,)))
    seen = look_at(line_of(label.box, layout), label.box, layout, frozenset(), load_knowledge())
    assert (seen.state is SIGNED) is signed


def test_where_only_a_piece_of_the_line_was_seen_what_stands_beside_the_piece_counts() -> None:
    pen = Pen()
    pen.line((430, 500), (540, 500), width=0.8)  # the rest of the line is too pale
    scribble(pen, x=382, wide=30, high=18)
    label = read("United States Magistrate Judge", 380, 504)
    layout = lay_out(replace(page(" ", raster=pen.raster()), words=(label,)))
    assert look_at(line_of(label.box, layout), label.box, layout, frozenset(), load_knowledge()).state is not BLANK


def test_strokes_through_a_signature_are_told_from_the_signatures_own() -> None:
    assert signing((strokes,))[1] == "struck"
    under = (scribble, lambda pen: pen.line((330, 497), (440, 499), width=1))
    assert signing(under)[0] is SIGNED


def test_a_title_that_is_struck_out_makes_a_blank_line_unclear() -> None:
    through = (lambda pen: (pen.letters(381, 512, 14, 6), pen.line((372, 509), (478, 508), width=1.2)),)
    assert signing(through)[:2] == (UNCLEAR, "struck")  # type: ignore[arg-type]


def test_a_signature_field_names_the_signer_and_an_empty_one_is_no_signature() -> None:
    field = SignatureField(name="sig", box=Box(x0=310, top=480, x1=500, bottom=499), signed=True, signer="Avery P.")
    assert signing(signature_fields=(field,)) == (SIGNED, "field", "Avery P.")
    assert signing(signature_fields=(replace(field, signed=False, signer=None),))[0] is BLANK


def test_an_ink_annotation_signs_and_a_stamp_that_says_void_does_not() -> None:
    over = Box(x0=330, top=480, x1=420, bottom=499)
    assert signing(marks=(Mark(kind="ink-annotation", box=over),))[0] is SIGNED
    void = words("VOID", via=Via.ANNOTATION)
    assert signing((), void, marks=(Mark(kind="stamp-annotation", box=over),))[0] is UNCLEAR


def test_without_a_line_or_pixels_nothing_is_called_blank() -> None:
    layout = lay_out(page("Judge's signature"))
    label = layout.segments[0].box
    assert look_at(line_of(label, layout), label, layout, frozenset(), load_knowledge()).state is UNCLEAR


def sheet(draw: Draw, text: str = "STATE OF GEORGIA\nBENCH WARRANT\nTo all sheriffs: you are commanded") -> Page:
    pen = Pen()
    for y in range(100, 700, 14):
        for x in range(80, 520, 46):
            pen.letters(x, y, 5, 7)
    draw(pen)
    return page(text, raster=pen.raster())


@pytest.mark.parametrize(
    ("draw", "wanted"),
    [
        pytest.param(lambda pen: pen.line((90, 110), (520, 690), width=1.5), True, id="from corner to corner"),
        pytest.param(lambda pen: None, False, id="nothing"),
        pytest.param(lambda pen: pen.line((60, 60), (60, 740), width=1.5), False, id="a frame's side"),
        pytest.param(lambda pen: pen.line((300, 300), (420, 420), width=1.5), False, id="a short stroke"),
    ],
)
def test_a_page_is_crossed_out_by_a_stroke_across_most_of_it(draw: Draw, wanted: bool) -> None:
    drawn = sheet(draw).raster
    assert drawn is not None
    assert crossed_out(drawn, Box(x0=70, top=90, x1=540, bottom=710)) is wanted


@pytest.mark.parametrize(
    ("text", "high", "wanted"),
    [
        ("R EGA LED", 27.0, True),
        ("VOID", 22.0, True),
        ("WARRANT RECALLED", 20.0, True),
        ("RECALLED", 7.0, False),
        ("Void if altered", 22.0, False),
        ("RECALLED BY ORDER OF COURT 3/4/26 CLERK", 14.0, True),
        ("MOTION TO QUASH DENIED BY AGREEMENT", 14.0, False),
    ],
)
def test_a_large_stamp_that_takes_a_paper_back_strikes_it_out(text: str, high: float, wanted: bool) -> None:
    print_ = page("STATE OF GEORGIA\nBENCH WARRANT\nTo all sheriffs of this state: you are commanded to arrest")
    words = print_.words
    left = 180.0
    for one in text.split():
        words += (replace(read(one, left, 400), box=Box(x0=left, top=400, x1=left + 90, bottom=400 + high)),)
        left += 100
    assert (taken_back([lay_out(replace(print_, words=words))], load_knowledge()) is not None) is wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("☐ Warrant issued ☒ REQUEST FOR WARRANT DENIED", True),
        ("The application is: [ ] granted [X] denied", True),
        ("_X_ WARRANT RECALLED", True),
        ("[X] Warrant not issued", True),
        ("☐ Request for warrant denied", False),
        ("☒ Warrant issued ☐ REQUEST FOR WARRANT DENIED", False),
        ("[X] Bail is denied", False),
        ("Service at night: [ ] approved [X] denied", False),
        ("The application was not denied", False),
    ],
)
def test_a_ticked_box_that_denies_the_warrant_takes_it_back(text: str, wanted: bool) -> None:
    one = page(f"STATE OF GEORGIA\nBENCH WARRANT\nTo all sheriffs of this state: you are commanded to arrest\n{text}")
    assert (taken_back([lay_out(one)], load_knowledge()) is not None) is wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ORDER VACATING WARRANT\nThe above warrant is hereby VACATED and of no further force.", True),
        ("It is ordered that the bench warrant be and the same is hereby recalled.", True),
        ("This warrant has been quashed.", True),
        ("If this warrant has been recalled, do not serve it.", False),
        ("Any prior warrant is hereby recalled.", False),
        ("☐ The bench warrant is hereby recalled.", False),
        ("This warrant is void after ten days.", False),
        ("A warrant was quashed in another case.", False),
    ],
)
def test_a_sentence_that_takes_the_warrant_back_is_read(text: str, wanted: bool) -> None:
    one = page(f"STATE OF GEORGIA\nBENCH WARRANT\nTo all sheriffs of this state: you are commanded to arrest\n{text}")
    assert (taken_back([lay_out(one)], load_knowledge()) is not None) is wanted


def test_a_ticked_box_of_a_form_is_read_with_the_words_beside_it() -> None:
    one = page("BENCH WARRANT\nWarrant recalled")
    last = [word.box for word in one.words if word.text == "Warrant"][-1]
    box = replace(last, x0=last.x0 - 14, x1=last.x0 - 4)
    for ticked in (True, False):
        beside = replace(one, check_boxes=(CheckBox(name="recalled", box=box, ticked=ticked),))
        assert (taken_back([lay_out(beside)], load_knowledge()) is not None) is ticked


@pytest.mark.parametrize(
    ("penned", "wanted"),
    [("| RESCINPED", True), ("a GCANLEL ED Hodges", True), ("Denise Hart", False), ("Rebecca L. Vance", False)],
)
def test_a_word_over_the_signature_that_takes_a_paper_back_is_told(penned: str, wanted: bool) -> None:
    one = page("STATE OF GEORGIA\nBENCH WARRANT\nTo all sheriffs of this state: you are commanded to arrest")
    row = Word(text=penned, box=Box(x0=300, top=480, x1=400, bottom=500), via=Via.OCR)
    assert (taken_back([lay_out(replace(one, penned=(row,)))], load_knowledge()) is not None) is wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        pytest.param("FILED", True, id="a word that stamps say"),
        pytest.param("Ellery", False, id="what a signature was read as"),
    ],
)
def test_what_lies_in_the_frame_of_a_stamp_is_no_signature(said: str, wanted: bool) -> None:
    word = Word(text=said, box=Box(x0=320, top=480, x1=380, bottom=500), via=Via.OCR, over=True)
    one = replace(page("BENCH WARRANT"), words=(word,))
    written = Box(x0=305, top=470, x1=400, bottom=520)
    assert is_stamps(written, one, load_knowledge()) is wanted
    assert not is_stamps(replace(written, x1=560), one, load_knowledge())
    date = Box(x0=315, top=503, x1=390, bottom=520)
    assert is_stamps(date, one, load_knowledge()) is wanted
    assert not is_stamps(replace(date, x1=470), one, load_knowledge())


@pytest.mark.parametrize(("text", "wanted"), [("SERVED 3/4/26", True), ("RETURN OF SERVICE", False), ("VOID", False)])
def test_a_large_stamp_that_says_served_uses_a_paper_up(text: str, wanted: bool) -> None:
    print_ = page("STATE OF GEORGIA\nBENCH WARRANT\nTo all sheriffs of this state: you are commanded to arrest")
    words = print_.words
    for number, one in enumerate(text.split()):
        left = 100.0 + 70 * number
        words += (replace(read(one, left, 400), box=Box(x0=left, top=400, x1=left + 65, bottom=420)),)
    assert (used_up([lay_out(replace(print_, words=words))], load_knowledge()) is not None) is wanted
