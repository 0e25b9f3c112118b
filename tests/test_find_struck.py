"""What takes a paper back or uses it up: strokes, stamps, ticked boxes, sentences, words by pen."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.builders import page
from tests.pens import Draw, Pen, read
from warrantcheck.find.ink.straight import drawn_across
from warrantcheck.find.ink.strokes import crossed_out
from warrantcheck.find.lines.layout import lay_out
from warrantcheck.find.papers.struck import taken_back, used_up
from warrantcheck.find.signing.nothing import is_stamps
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.paper import Box, CheckBox, Page, Via, Word


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
    ("start", "end", "wanted"),
    [
        pytest.param((324, 355), (410, 334), False, id="the bar of a letter"),
        pytest.param((330, 372), (430, 318), False, id="the last stroke of a name"),
        pytest.param((340, 402), (430, 296), True, id="from below the place to above it"),
    ],
)
def test_a_single_stroke_crosses_out_if_it_goes_on_above_and_below(
    start: tuple[int, int], end: tuple[int, int], wanted: bool
) -> None:
    pen = Pen()
    pen.line(start, end, width=2.2)
    assert drawn_across(pen.raster(), Box(x0=316, top=325, x1=548, bottom=375)) is wanted


@pytest.mark.parametrize(
    ("text", "high", "wanted"),
    [
        ("R EGA LED", 27.0, True),
        ("VOID", 22.0, True),
        ("WARRANT RECALLED", 20.0, True),
        ("RECALLED", 7.0, False),
        ("Void if altered", 22.0, False),
        ("RECALLED BY ORDER OF COURT 3/4/26 CLERK", 14.0, True),
        ("ah WARRANF QUASHED BY ORDER OF THE COURT 12/13/2025 - DO NOT SERVE", 9.0, True),
        ("STATUS: RECALLED 3-2-26", 9.0, True),
        ("WARRANT SET ASIDE February 27, 2026", 9.0, True),
        ("Warrant recalled February 27, 2026", 9.0, True),
        ("Warrant recalled ____", 9.0, False),
        ("REFURNED", 27.0, False),
        ("MOTION TO QUASH DENIED BY AGREEMENT", 14.0, False),
        ("Refused. Not issued. 3-21-26", 20.0, True),
        ("Refused. Not issued. 3-21-26", 8.0, True),
        ("Notice of a recalled warrant", 20.0, False),
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
        ("Disposition of warrant: [ ] Active [ ] Served [X] Withdrawn - 04/07/2026 Initials K", True),
        ("[X] Warrant not issued", True),
        ("Ruling of the Court: [ ] Warrant issued as prayed [X] Warrant DENIED for want of probable cause", True),
        ("☐ Request for warrant denied", False),
        ("☒ Warrant issued ☐ REQUEST FOR WARRANT DENIED", False),
        ("[X] Bail is denied", False),
        ("Application: [X] granted denied", False),
        ("R quest for warrant [X] DENIED APPROVED", True),
        ("Service at night: [ ] approved [X] denied", False),
        ("The application was not denied", False),
        ("☐ Issue ☒ Cancel / Recall", True),
        ("☒ Issue ☐ Cancel / Recall", False),
        ("41st JUDICIAL CIRCUIT               [ ] Issue [X] Cancel / Recall", True),
        ("Court disposition of warrant (court use): [ ] Active [X] Quashed [ ] Cancelled [ ] Returned", True),
        ("Court disposition of warrant (court use): [X] Active [ ] Quashed [ ] Cancelled [ ] Returned", False),
        ("Service at night:                   [X] Denied", False),
        ("☒ SE DEJA SIN EFECTO la orden de arresto de 31 de enero. Prestó fianza.", True),
        ("[X] RECALLED / CANCELLED by the court on the date below.", True),
        ("[ ] RECALLED / CANCELLED by the court on the date below.", False),
        ("[X] Vacated premises before the officer came", False),
        ("[X] Recalled when the fine is paid", False),
        ("☐ SE DEJA SIN EFECTO la orden de arresto de 31 de enero. Prestó fianza.", False),
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
        ("IT IS HEREBY ORDERED that the warrant is vacated and the Sheriff shall return it unexecuted.", True),
        ("The warrant issued above be and the same is hereby recalled.", True),
        ("The Court hereby rescinds the within warrant.", True),
        ("On March 2, 2026, the warrant is ordered canceled.", True),
        ("The foregoing order issued October 16, 2025 is hereby RESCINDED.", True),
        ("It is ordered that the above bench warrant is set aside.", True),
        ("The defendant moves that the Court recalls the prior warrant.", False),
        ("The Court recalls no warrant.", False),
        ("The order was vacated on appeal.", False),
        ("If this warrant has been recalled, do not serve it.", False),
        ("Any prior warrant is hereby recalled.", False),
        ("☐ The bench warrant is hereby recalled.", False),
        ("This warrant is void after ten days.", False),
        ("A warrant was quashed in another case.", False),
        ("The foregoing warrant is VACATED on motion of the State, and any officer shall return it.", True),
        ("The foregoing warrant is void on its face unless served within ten days.", False),
        ("The motion to quash the above warrant is hereby DENIED.", False),
        ("ORDER: The above capias pro fine is hereby RECALLED and of no further force. Fine paid in full.", True),
        ("The above warrant of arrest is hereby recalled.", True),
        ("QUASHED per Order, ECF 19 3/5/2026", True),
        ("The request for this search warrant is DENIED. No search is authorized.", True),
        ("Warrant Register   Warrant 26W-00712   Status: RESCINDED 05/06/2026 16:20", True),
        ("Warrant Status: ACTIVE", False),
        ("Bond Status: REVOKED", False),
        ("QUASHED BY: the judge who issued it", False),
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
    ("said", "marked", "wanted"),
    [
        pytest.param("DENIED", 1, True, id="the box of what takes it back"),
        pytest.param("DENIED", 0, False, id="the other box"),
        pytest.param("DENIED", None, False, id="none"),
        pytest.param("Bail denied", 1, False, id="a box about something else"),
    ],
)
def test_a_box_that_is_drawn_and_ticked_by_hand_is_seen(said: str, marked: int | None, wanted: bool) -> None:
    pen, lefts = Pen(), (100.0, 200.0)
    for at, left in enumerate(lefts):
        pen.line((left, 592), (left + 9, 592), (left + 9, 601), (left, 601), (left, 592), width=0.8)
        if at == marked:
            pen.line((left + 1, 596), (left + 4, 600), (left + 8, 593))
    sheet_ = page("STATE OF GEORGIA\nBENCH WARRANT", raster=pen.raster())
    beside = [read(word, 214 + 40 * at, 593, high=7.0) for at, word in enumerate(said.split())]
    boxes = [
        read("O", lefts[0], 593, high=7.0),
        read("GRANTED", 114, 593, high=7.0),
        *beside,
    ]  # as OCR reads one box, and not the other
    seen = taken_back([lay_out(replace(sheet_, words=(*sheet_.words, *boxes)))], load_knowledge())
    assert (seen is not None) is wanted


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
