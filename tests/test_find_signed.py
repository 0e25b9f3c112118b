"""What is on a line to sign on: every way of signing, and what only looks like one."""

from __future__ import annotations

import random
from collections.abc import Sequence
from math import cos, sin

import cv2
import numpy as np
import pytest
from msgspec.structs import replace

from tests.builders import page
from tests.pens import (
    BLANK,
    LABEL,
    RULE,
    SIGNED,
    UNCLEAR,
    Draw,
    Pen,
    across_the_line,
    arrow,
    bows,
    broken_by_the_scan,
    broken_seal,
    copy_stamp,
    cross_by_pen,
    cross_over_boxes,
    crossed,
    cut_apart,
    date_by_pen,
    frame,
    from_the_back,
    low_wave,
    next_line,
    pale,
    read,
    ring_by_pen,
    ruled_strokes,
    scribble,
    seal,
    smudge,
    stamp,
    stamp_across,
    stamp_of_dashes,
    strokes,
    thin,
    words,
)
from warrantcheck.find.ink.cleared import Cleared
from warrantcheck.find.ink.rings import rings
from warrantcheck.find.lines.layout import lay_out
from warrantcheck.find.signing.line import line_of
from warrantcheck.find.signing.look import look_at
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import SignatureState
from warrantcheck.model.paper import Box, Mark, SignatureField, Via, Word


def hairs(pen: Pen) -> None:
    """Three thin bent strokes far apart, none of which turns."""
    for x, y, wide, high in ((320, 462, 30, 18), (390, 458, 8, 24), (460, 470, 26, 12)):
        pen.line(*((x + wide * at / 8, y + high * (at / 8) ** 2) for at in range(9)), width=0.5, gray=60)


def steep(pen: Pen) -> None:
    """Strokes of a felt pen up and down, which lean a little."""
    pen.line(*((350 + at * 0.58 + 2 * sin(at * 0.26), 480 - 26 * sin(at * 0.26)) for at in range(50)), width=2.2)


def grain(pen: Pen) -> None:
    """What a poor photo makes of a dark smear."""
    dice = random.Random(11)
    for at in range(1600):
        pen.block(340 + at % 80 + dice.random(), 476 + at // 80 + dice.random(), 0.5, 0.5, 60)


def even_wave(pen: Pen) -> None:
    """A wave that fills the whole line, so that nobody signs there later."""
    pen.line(*((304 + at * 3.0, 486 + 7 * sin(at * 0.36)) for at in range(76)))


def under_pale_seal(pen: Pen) -> None:
    """Small writing that a pale seal surrounds."""
    for radius in (30, 22):
        around = [at / 40 * 6.2832 for at in range(41)]
        pen.line(*((400 + radius * cos(turn), 486 + radius * sin(turn)) for turn in around), width=1.2, gray=190)
    scribble(pen, x=376, foot=496, wide=32, high=20)
    pen.letters(LABEL.x0, LABEL.bottom - 2, 10, 6)


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
        pytest.param((grain,), (), UNCLEAR, id="grain of a dark smear"),
        pytest.param((steep,), (), SIGNED, id="steep strokes of a felt pen"),
        pytest.param((lambda pen: pen.line((380, 455), (380, 520)),), (), BLANK, id="a form's upright line"),
        pytest.param((bows,), (), SIGNED, id="a wave of some bows"),
        pytest.param((lambda pen: bows(pen, foot=452),), (), SIGNED, id="a wave high above the line"),
        pytest.param(
            (lambda pen: pen.line((330, 495), (380, 484), (450, 478)),), (), UNCLEAR, id="one stroke that strayed there"
        ),
        pytest.param((lambda pen: pen.line((330, 470), (345, 515)),), (), UNCLEAR, id="one stroke across the line"),
        pytest.param((lambda pen: pen.line((330, 488), (338, 496), (356, 474)),), (), UNCLEAR, id="a tick"),
        pytest.param((hairs,), (), UNCLEAR, id="hairs that lie over the line"),
        pytest.param((low_wave,), (), SIGNED, id="one long wave through the line"),
        pytest.param((even_wave,), (), UNCLEAR, id="an even wave that fills the line"),
        pytest.param((under_pale_seal,), (), SIGNED, id="handwriting in a pale seal"),
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
        pytest.param((pale,), words("Given", "under", "my", "hand", x=305, top=462), SIGNED, id="pale ink"),
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


@pytest.mark.parametrize(("number", "signed"), [("DITISEBP-95X9.", True), ("C9T6343B-59W5…", True), ("3/14/26", False)])
def test_an_electronic_signature_has_the_number_of_its_envelope(number: str, signed: bool) -> None:
    rows = [*words("Signas", "by.", x=306.0, top=462.0), *words("2", "ildow", x=308.0, top=474.0)]
    assert (signing((), [*rows, *words(number, x=308.0, top=489.0)])[0] is SIGNED) is signed


@pytest.mark.parametrize(
    ("name", "number", "signed"),
    [
        ("Avery Placeholder", "N7987E3T4A3MD1", True),
        ("Avery Placeholder", "03/14/2026", False),
        ("Rowan Sample", "N7987E3T4A3MD1", False),
    ],
)
def test_the_number_of_an_envelope_under_the_name_that_is_printed_signs(name: str, number: str, signed: bool) -> None:
    rows = [*words(*name.split(), x=306.0, top=474.0), *words(number, x=308.0, top=489.0)]
    below = words("Avery", "Placeholder", x=LABEL.x0, top=LABEL.bottom + 6)
    assert (signing((), [*rows, *below])[0] is SIGNED) is signed


@pytest.mark.parametrize(("rises", "kept"), [(20.0, True), (6.0, False)])
def test_a_pen_that_rises_from_the_words_it_runs_through_is_no_print(rises: float, kept: bool) -> None:
    pen = Pen()
    for row in (0, 12):
        pen.block(LABEL.x0 + 1, LABEL.top + 1 + row, 58, 7, 20)
    pen.line((390, LABEL.bottom + 10), (396, LABEL.top - rises), (402, LABEL.bottom + 10), width=1)
    seen = Cleared(pen.raster(), Box(x0=340, top=470, x1=480, bottom=540), 10.0)
    for row in (0.0, 12.0):
        box = replace(LABEL, top=LABEL.top + row, bottom=LABEL.bottom + row)
        seen.print[seen.at(box, 0.8)] = 1
    seen.without_print()
    assert bool(seen.mask.any()) is kept


@pytest.mark.parametrize(("radius", "known", "found"), [(30, True, 1), (30, False, 0), (20, True, 0)])
def test_words_over_a_seals_ring_say_nothing_against_it(radius: int, known: bool, found: int) -> None:
    mask, words_over = np.zeros((200, 200), np.uint8), np.zeros((200, 200), np.uint8)
    cv2.circle(mask, (100, 100), 2 * radius, 1, 3)
    words_over[100 - radius : 100 + radius] = 1
    mask &= 1 - words_over
    assert len(rings(mask, words_over if known else np.zeros_like(words_over), 2.0)) == found


@pytest.mark.parametrize(
    ("read_again", "state"), [("e's signature 7", SIGNED), ("March 4, 2026", UNCLEAR), ("unsigned", UNCLEAR)]
)
def test_a_label_that_was_read_with_the_writing_on_it_says_nothing_of_it(
    read_again: str, state: SignatureState
) -> None:
    row = Word(text=read_again, box=Box(x0=320, top=478, x1=470, bottom=500), via=Via.OCR, confidence=0.9)
    assert signing((scribble,), penned=(row,))[0] is state


@pytest.mark.parametrize("signed", [True, False])
def test_in_a_cell_with_a_line_of_its_own_somebody_signs_on_that_line(signed: bool) -> None:
    pen = Pen()
    pen.line((300, 460), (540, 460), (540, 512), (300, 512), (300, 460), width=0.8)
    pen.line((306, 498), (480, 498), width=0.8)
    if signed:
        scribble(pen, x=330, foot=495, wide=90, high=22)
    word = Word(text="Signature", box=Box(x0=304, top=463, x1=340, bottom=470), via=Via.OCR, confidence=0.95)
    layout = lay_out(replace(page(" ", raster=pen.raster()), words=(word,)))
    line = line_of(word.box, layout)
    assert line.cell
    assert look_at(line, word.box, layout, frozenset(), load_knowledge()).state is (SIGNED if signed else BLANK)


def test_a_name_by_hand_under_the_label_hides_no_initials() -> None:
    def name_and_initials(pen: Pen) -> None:
        scribble(pen, wide=14, high=20)
        for at in range(24):
            pen.line((310 + 8 * at, 519), (313 + 8 * at, 524))

    assert signing((name_and_initials,))[0] is SIGNED


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
