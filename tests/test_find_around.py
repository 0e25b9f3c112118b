"""Who signs where no label and no line told it: by what is printed around a writing, and never by that alone."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from tests.builders import page, paper
from tests.pens import Draw, Pen, scribble
from warrantcheck.assess import assess
from warrantcheck.find import find
from warrantcheck.find.ink.written import all_writings
from warrantcheck.find.lines.layout import lay_out
from warrantcheck.find.papers.stamped import notes_at_the_head, unread_overlays
from warrantcheck.find.signing.around import share, signs
from warrantcheck.find.signing.typed import was_read_as_electronic
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import Capacity, Signature, SignatureState
from warrantcheck.model.forms import Around, Role
from warrantcheck.model.paper import Box, Page, Via
from warrantcheck.model.verdict import Situation, Verdict

WARRANT = """
                IN THE COUNTY COURT OF EXAMPLE COUNTY, OHIO

                         WARRANT OF ARREST

TO ANY PEACE OFFICER: Whereas probable cause was found upon oath that the defendant Robin Placeholder failed to appear
on the charge of theft, you are hereby commanded to arrest the said defendant and to bring the defendant before this
court forthwith. Bail is fixed at $500. This warrant may be executed at any time of day or night.

Issued this 2nd day of March, 2026.

"""
JUDGE = "{space}Ada Sample\n{space}County Court Judge"
OFFICER = "\n\n{space}RETURN\n{space}I arrested the defendant on March 3, 2026.\n\n\n\n{space}Officer, badge 12\n"


def scanned(text: str, *draw: Draw) -> Page:
    pen = Pen()
    one = page(text)
    for word in one.words:
        pen.letters(word.box.x0, word.box.bottom, max(len(word.text) // 2, 1), word.box.height * 0.7)
    for each in draw:
        each(pen)
    words = tuple(replace(word, via=Via.OCR, confidence=0.96) for word in one.words)
    return replace(one, words=words, raster=pen.raster())


def foot(one: Page, said: str) -> tuple[float, float]:
    """Where the words on a page begin, and their top."""
    box = next(word.box for word in one.words if word.text == said)
    return box.x0, box.top


def over(text: str, said: str) -> Page:
    """A page on which somebody signs over a word."""
    x, top = foot(page(text), said)
    return scanned(text, lambda pen: scribble(pen, x=x, foot=top - 4, wide=120, high=24))


def test_a_writing_over_a_judges_name_is_more_likely_the_courts_than_one_over_an_officers() -> None:
    known = load_knowledge()
    text = WARRANT + "\n\n\n" + JUDGE.format(space=" " * 40) + OFFICER.format(space="")
    shares = {}
    for said in ("Ada", "Officer,"):
        one = over(text, said)
        layout = lay_out(one)
        shares[said] = max((share(writing, layout, known) for writing in all_writings(one)), default=0.0)
    assert shares["Ada"] > 2 * shares["Officer,"], shares


def test_what_stands_around_a_writing_is_told_by_kinds_of_words() -> None:
    one = over(WARRANT + "\n\n\n" + JUDGE.format(space=" " * 40), "Ada")
    (writing,) = [writing for writing in all_writings(one) if writing.box.width > 60]
    around = set(signs(writing, lay_out(one), load_knowledge().around))
    assert {"below judge", "command since 20", "issues since 10"} <= around
    assert "under officer" not in around


def test_without_what_was_learned_nobody_signs_by_it() -> None:
    one = over(WARRANT + "\n\n\n" + JUDGE.format(space=" " * 40), "Ada")
    (writing,) = [writing for writing in all_writings(one) if writing.box.width > 60]
    unlearned = replace(load_knowledge(), around=Around())
    assert share(writing, lay_out(one), unlearned) == pytest.approx(0.5)


@pytest.mark.parametrize("said", ["Officer,", "WARRANT", "Issued"])
def test_ink_elsewhere_never_signs_a_warrant_whose_line_is_empty(said: str) -> None:
    text = WARRANT + "\n\n" + " " * 40 + "_" * 30 + "\n" + JUDGE.format(space=" " * 40) + OFFICER.format(space="")
    one = over(text, said)
    court: list[Signature] = [place for part in find(paper(one), load_knowledge()) for place in part.signatures]
    assert not any(place.issues and place.state is SignatureState.SIGNED for place in court)


def test_a_writing_over_all_print_is_to_be_read_and_is_no_unread_stamp() -> None:
    text = "\n\n\n\n" + WARRANT
    head = scanned(text, lambda pen: [scribble(pen, x=x, foot=60, wide=70, high=20) for x in (150, 225, 300)] and None)
    signed = Signature(
        role=Role.JUDGE,
        state=SignatureState.SIGNED,
        page=1,
        box=Box(x0=300, top=600, x1=500, bottom=630),
        capacity=Capacity.ISSUES,
    )
    layouts = [lay_out(head)]
    assert [note.box.bottom < 80 for note in notes_at_the_head(layouts, [signed])] == [True]
    assert unread_overlays(layouts, [signed], load_knowledge()) == ()
    assert notes_at_the_head(layouts, []) == ()


E_WARRANT = (
    WARRANT
    + """
COMPLAINANT E-SIGNATURE
/s/ A. Deputy #5510                     06/01/2026 10:22

JUDGE E-SIGNATURE                       DATE / TIME ISSUED

{judge}
"""
)


@pytest.mark.parametrize(
    ("judge", "verdict"),
    [
        pytest.param("[ not yet signed ]", Verdict.UNSIGNED_COURT_WARRANT, id="an officer's above an empty cell"),
    ],
)
def test_a_cell_that_waits_for_the_judge_is_blank_whoever_signed_above_it(judge: str, verdict: Verdict) -> None:
    assert answer(E_WARRANT.format(judge=judge)) is verdict


@pytest.mark.parametrize(
    ("certificate", "signed"),
    [
        ("Digitally signed by HON. ADA B. SAMPLE\nDN: cn=Hon. Ada B. Sample, c=US", True),
        ("Digitally signed by ADA B. SAMPLE\nDN: cn=Ada B. Sample, ou=Judiciary, c=US", True),
        ("Digitally signed by ADA B. SAMPLE\nDN: cn=Ada B. Sample, ou=Homeland Security, c=US", False),
    ],
)
def test_a_signature_of_a_file_is_a_judges_by_its_certificate(certificate: str, signed: bool) -> None:
    told = answer(WARRANT + certificate + "\nDate: 2026.03.02 13:36:40 -05'00'\n")
    assert (told is Verdict.JUDICIAL_WARRANT) is signed


@pytest.mark.parametrize(
    ("row", "signed"),
    [
        ("1 Signed by: Ada B. Sample 4FEE54D19EF9", True),
        ("Authorized by: Ada B. Sample", True),
        ("Signed by:", False),
        ("To be signed by Ada Sample", False),
        ("Received by: Ada B. Sample", False),
    ],
)
def test_writing_that_was_read_by_itself_may_say_who_signed_electronically(row: str, signed: bool) -> None:
    assert was_read_as_electronic([row], load_knowledge()) is signed


def answer(text: str) -> Verdict:
    known = load_knowledge()
    return assess(find(paper(page(text)), known), Situation(today=date(2026, 3, 15)), known).verdict
