"""As what somebody acts on a line, and where lines stand that nobody draws straight: jurats, returns, cells, blocks."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.builders import page, paper
from tests.pens import Pen, read, scribble
from tests.test_find_labels import WARRANT, sheet
from warrantcheck.find import find
from warrantcheck.find.ink.pixels import set_level
from warrantcheck.find.ink.rules import pale_rules, rules
from warrantcheck.find.lines.layout import lay_out
from warrantcheck.find.names.titles import title_of, titles
from warrantcheck.find.papers.ends import breaks_off
from warrantcheck.find.signing.signers import judicial_signer
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import Basis, Capacity, Signature
from warrantcheck.model.forms import Names, Role
from warrantcheck.model.paper import Box, Page, Seen, Via, Word


def signatures(one: Page) -> list[Signature]:
    return [place for part in find(paper(one), load_knowledge()) for place in part.signatures]


def said(text: str, top: float, left: float = 300.0) -> tuple[Word, ...]:
    words: list[Word] = []
    for one in text.split():
        words.append(read(one, words[-1].box.x1 + 4 if words else left, top))
    return tuple(words)


def with_words(one: Page, *more: tuple[Word, ...]) -> Page:
    return replace(one, words=(*one.words, *(word for words in more for word in words)))


@pytest.mark.parametrize(
    ("before", "capacity"),
    [
        ("Subscribed and sworn to before me", Capacity.SWEARS),
        ("SWORN TO AND SUBSCRIBED before me", Capacity.SWEARS),
        ("Subscrihed and swom to before rne", Capacity.SWEARS),
        ("Approved as to form:", Capacity.ATTESTS),
        ("A true copy. Attest:", Capacity.ATTESTS),
        ("Received by:", Capacity.RECEIVES),
        ("ELECTRONICALLY FILED", Capacity.ATTESTS),
        ("ELECTRONICALLY SIGNED", Capacity.ISSUES),
        ("having been sworn to before me", Capacity.ISSUES),
        ("Given under my hand this day", Capacity.ISSUES),
        ("Backed for execution on any day", Capacity.ATTESTS),
        ("[ ] Backed for execution on any day", Capacity.ISSUES),
    ],
)
def test_words_before_a_line_say_as_what_a_judge_signs_there(before: str, capacity: Capacity) -> None:
    drawn = with_words(sheet(WARRANT, [(500.0, "Justice of the Supreme Court")], 0), said(before, 455))
    assert [one.capacity for one in signatures(drawn)] == [capacity]


def test_a_judge_may_be_titled_by_the_name_of_whose_court_it_is() -> None:
    (found,) = signatures(sheet(WARRANT, [(500.0, "Chief Judge, Pine Shadow Band of Example")], 0))
    assert (found.role, found.issues) == (Role.JUDGE, True)


@pytest.mark.parametrize(("top", "role"), [(516.0, Role.OTHER), (540.0, Role.JUDGE)])
def test_another_office_signs_where_it_goes_on_with_the_block_under_the_line(top: float, role: Role) -> None:
    drawn = with_words(sheet(WARRANT, [(500.0, "Justice of the Supreme Court")], 0), said("Deputy Sheriff", top))
    assert [one.role for one in signatures(drawn)] == [role]


def test_who_attests_or_has_prepared_a_paper_speaks_for_no_judge_beside_it() -> None:
    drawn = sheet(WARRANT, [(500.0, "Justice of the Supreme Court")], None)
    for other in ("Attest: Clerk of the County Court", "Prepared by:", "Approved as to form:"):
        beside = signatures(with_words(drawn, said(other, 486, left=60.0)))
        assert [(one.role, one.capacity) for one in beside] == [(Role.JUDGE, Capacity.ISSUES)]


@pytest.mark.parametrize("signed", [0, 1, None])
def test_the_line_of_an_issuing_judge_issues_and_one_that_endorses_does_not(signed: int | None) -> None:
    lines = [(440.0, "Signature of Judge"), (600.0, "Signature of Issuing Judge (L.S.)")]
    drawn = with_words(
        sheet(WARRANT, lines, signed),
        said("This warrant is CERTIFIED FOR SERVICE in Marion County.", 380),
        said("Sworn to and subscribed before me on 11/07/2025", 560),
    )
    states = ["signed" if signed == at else "blank" for at in range(2)]
    assert [(one.state.value, one.issues) for one in signatures(drawn)] == list(zip(states, (False, True), strict=True))


def test_an_oath_before_the_issuing_judge_issues_nothing_beside_another_line_of_a_judge() -> None:
    lines = [(440.0, "Signature of Issuing Judge"), (600.0, "Signature of Judge")]
    drawn = with_words(sheet(WARRANT, lines, 0), said("Sworn to and subscribed before me on 11/07/2025", 400))
    assert [(one.state.value, one.issues) for one in signatures(drawn)] == [("signed", False), ("blank", True)]


def test_below_the_heading_of_a_return_nobody_issues_a_paper() -> None:
    lines = [(420.0, "Justice of the Supreme Court"), (600.0, "Judge")]
    drawn = with_words(sheet(WARRANT, lines, 1), said("RETURN", 520))
    assert [(one.state.value, one.issues) for one in signatures(drawn)] == [("blank", True), ("signed", False)]


def test_beside_a_judges_blank_line_a_clerk_attests() -> None:
    lines = [(440.0, "Justice of the Supreme Court"), (540.0, "Deputy Clerk")]
    found = signatures(sheet(WARRANT, lines, 1))
    assert [(one.role, one.capacity) for one in found] == [
        (Role.JUDGE, Capacity.ISSUES),
        (Role.CLERK, Capacity.ATTESTS),
    ]


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Judge / Magistrate, Marion Superior Court", Role.JUDGE),
        ("JUDGE OF DISTRICT COURT", Role.JUDGE),
        ("Circuit Court Judge / Court Commissioner", Role.JUDGE),
        ("JUSTICE OF THE PEACE Pro Tempore", Role.JUDGE),
        ("MAGISTRATE TRAVIS COUNTY, TEXAS", Role.MAGISTRATE),
        ("Judge/Clerk/Magistrate", Role.JUDGE),
        ("Judge Bar no. P44190", Role.JUDGE),
        ("Judge / Clerk, by order", Role.JUDGE),
        ("Clerk, by order of the court", Role.CLERK),
        ("By order of the court", None),
        ("Judge Marion found that the court", None),
        ("Signed by a judge or magistrate judge", None),
        ("Sheriff of Marion County", None),
    ],
)
def test_a_title_alone_names_who_signs(title: str, role: Role | None) -> None:
    assert judicial_signer(lay_out(page(title)).segments[0].norm, load_knowledge()) is role


@pytest.mark.parametrize(
    "label", ["R. Ames Holloway, Special Judge of the District Court", "Hon. A. Cole, J.S.C.", "J."]
)
@pytest.mark.parametrize("signed", [0, None])
def test_a_name_with_a_title_under_a_line_is_a_place_to_sign(label: str, signed: int | None) -> None:
    found = [one for one in signatures(sheet(WARRANT, [(500.0, label)], signed)) if one.issues]
    assert [(one.role, one.state.value) for one in found] == [(Role.JUDGE, "blank" if signed is None else "signed")]


def test_a_hair_under_the_printed_name_makes_it_no_name_on_a_line() -> None:
    drawn = sheet(WARRANT, [(500.0, "Hon. Rosa Nakagawa")], None)
    named = with_words(drawn, said("Circuit Court Judge", 519, 305))
    named = replace(named, words=tuple(replace(one, via=Via.TEXT_LAYER, confidence=1.0) for one in named.words))
    pen = Pen()
    pen.line((300, 500), (540, 500), width=0.8)
    pen.line((292, 514), (390, 514), width=0.5)
    assert "signed" not in [one.state.value for one in signatures(replace(named, raster=pen.raster()))]


def test_the_printed_name_said_once_more_on_the_line_signs_it_in_capitals_too() -> None:
    drawn = sheet(WARRANT, [(500.0, "Bernadette Espinoza")], None, ((500.0, "BERNADETTE ESPINOZA"),))
    found = signatures(with_words(drawn, said("Circuit Court Judge", 517, 305)))
    assert [(one.state.value, one.issues) for one in found] == [("signed", True)]


@pytest.mark.parametrize("gray", [20, 226])
@pytest.mark.parametrize("signed", [True, False])
def test_a_label_at_the_top_of_a_cell_belongs_to_the_writing_under_it(signed: bool, gray: int) -> None:
    pen = Pen()
    for y in (480, 530):
        pen.line((290, y), (560, y), width=1, gray=gray)
    for x in (290, 560):
        pen.line((x, 480), (x, 530), width=1, gray=gray)
    if signed:
        scribble(pen, foot=524)
    drawn = sheet(WARRANT, [], None)
    drawn = with_words(replace(drawn, raster=pen.raster()), said("SIGNATURE OF JUSTICE OR CLERK-MAGISTRATE", 484))
    found = [one for one in signatures(drawn) if one.issues]
    assert [one.state.value for one in found] == ["signed" if signed else "blank"]


def test_a_leaning_line_is_seen_once_the_page_is_level() -> None:
    pen = Pen()
    pen.line((280, 500), (560, 508), width=0.8)
    place = Box(x0=270, top=480, x1=570, bottom=530)
    assert not rules(pen.raster(), place)
    assert rules(set_level(pen.raster(), 8 / 280), place)


def test_a_pale_hairline_is_a_line_and_a_shade_is_none() -> None:
    pen = Pen()
    pen.line((280, 500), (560, 500), width=0.5, gray=240)
    pen.block(280, 540, 280, 14, 240)
    assert len(pale_rules(pen.raster(), Box(x0=270, top=480, x1=570, bottom=580))) == 1


def ring(pen: Pen) -> None:
    for radius in (34, 26):
        box = [(365 - radius) * 2, (480 - radius) * 2, (365 + radius) * 2, (480 + radius) * 2]
        pen.draw.ellipse(box, outline=60, width=2)


@pytest.mark.parametrize(
    "draw",
    [
        pytest.param(ring, id="a round seal"),
        pytest.param(lambda pen: pen.line((400, 420), (440, 560), width=0.7), id="a streak"),
        pytest.param(lambda pen: pen.block(200, 480, 412, 8, 130), id="a fold"),
    ],
)
def test_what_no_hand_has_drawn_signs_nothing(draw: object) -> None:
    drawn = sheet(WARRANT, [(500.0, "Justice of the Supreme Court")], None)
    pen = Pen()
    pen.line((300, 500), (540, 500), width=0.8)
    draw(pen)  # type: ignore[operator]
    states = [one.state.value for one in signatures(replace(drawn, raster=pen.raster()))]
    assert states and "signed" not in states


def test_a_signature_that_hardly_shows_is_told() -> None:
    drawn = sheet(WARRANT, [(500.0, "Justice of the Supreme Court")], None)
    pen = Pen()
    pen.line((300, 500), (540, 500), width=0.8)
    pen.line((330, 490), (360, 476), (380, 494), (400, 478), (440, 492), width=0.8, gray=175)
    found = signatures(replace(drawn, raster=pen.raster()))
    assert [(one.state.value, one.basis) for one in found] == [("signed", Basis.PEN)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("SEARCH WARRANT\nPage 1 of 2", True),
        ("SEARCH WARRANT\nPage 1 of 1", False),
        ("SEARCH WARRANT\nP. 002/004", False),
        ("AO 93 Search and Seizure Warrant (Page 2)\nReturn", True),
        ("SEARCH WARRANT\nYou are commanded to search the place that is described above.", False),
    ],
)
def test_a_page_is_missing_only_where_something_says_so(text: str, wanted: bool) -> None:
    assert breaks_off([lay_out(page(text))]) is wanted


@pytest.mark.parametrize(
    ("top", "names"),
    [
        ("COMPLAINT          WARRANT", Names.WARRANT),
        ("COMPLAINT          SUMMONS", Names.ASKS),
        ("AFFIDAVIT          SEARCH WARRANT", Names.ASKS),
        ("APPLICATION          WARRANT", Names.ASKS),
    ],
)
def test_two_words_beside_each_other_are_one_title_only_where_a_paper_is_called_so(top: str, names: Names) -> None:
    found = title_of(titles(lay_out(page(f"{top}\n\nIt is said here what the paper is.")), load_knowledge()))
    assert found is not None and found.names is names


@pytest.mark.parametrize(
    ("title", "form"),
    [
        ("JURY SUMMONS", "court-summons"),
        ("NOTICE OF HEARING", "court-summons"),
        ("MINUTE ORDER", "court-order"),
        ("ORDER GRANTING MOTION TO RECALL BENCH WARRANT", "court-order"),
        ("ORDER RECALLING BENCH WARRANT", "court-order"),
    ],
)
def test_a_courts_paper_that_is_no_warrant_is_known_by_its_title(title: str, form: str) -> None:
    text = f"SUPERIOR COURT OF CALIFORNIA, COUNTY OF SAMPLE\n\n{title}\n\nCase 1"
    (part,) = find(paper(page(text)), load_knowledge())
    assert [(one.form, one.seen, one.confirmed) for one in part.forms][:1] == [(form, Seen.YES, True)]


@pytest.mark.parametrize(
    ("block", "signed"),
    [
        ("Electronically signed by Judge Ada Sample / Circuit Court Judge, Branch 2", Role.JUDGE),
        ("DocuSigned by:\nAda Sample\nMagistrate", Role.MAGISTRATE),
        ("By order of the Court (Judge of the Superior Court)\n/s/ Sample, Ada", Role.JUDGE),
        ("Electronically signed by Ada Sample, Special Agent", None),
        ("Subscribed and sworn to before me\nElectronically signed by Judge Ada Sample", None),
        ("Electronically signed by Judge:", None),
        ("Electronically signed\nAda Sample\nCircuit Judge 03/31/2026 02:13 PM ID 93776692", Role.JUDGE),
        ("Electronically signed\nAda Sample\nSpecial Agent 03/31/2026 02:13 PM", None),
        ("Electronically signed\nAwaiting Signature\nCircuit Judge 03/31/2026 02:13 PM", None),
    ],
)
def test_a_signature_in_type_on_no_line_needs_the_title_of_a_court(block: str, signed: Role | None) -> None:
    issued = [one for one in signatures(page(f"{WARRANT}\n\n\n{block}")) if one.issues]
    assert [one.role for one in issued if one.state.value == "signed"] == ([signed] if signed else [])


@pytest.mark.parametrize(
    ("block", "role"),
    [
        (["Judge Beatrice H. Sample"], Role.JUDGE),
        (["Ada Sample", "Separate Juvenile Court Judge"], Role.JUDGE),
        (["Beatrice H. Sample, Special Agent"], None),
    ],
)
def test_a_name_and_a_title_under_a_line_in_any_order(block: list[str], role: Role | None) -> None:
    lines = [(500.0, block[0])]
    drawn = sheet(WARRANT, lines, 0)
    drawn = with_words(drawn, *(said(row, 503 + 12 * at) for at, row in enumerate(block) if at))
    assert [one.role for one in signatures(drawn) if one.issues and one.state.value == "signed"] == (
        [role] if role else []
    )


@pytest.mark.parametrize(
    ("over", "left", "role"),
    [
        ("BY THE COURT:", "Di: rate", Role.JUDGE),
        ("BY THE COURT:", "Date", None),
        ("SUBMITTED BY:", "Di: rate", None),
        ("CLERK OF THE CIRCUIT COURT", "By: Dabuty Clerk", Role.CLERK),
    ],
)
def test_a_label_under_a_heavy_hand_is_told_by_what_stands_over_its_line(
    over: str, left: str, role: Role | None
) -> None:
    drawn = with_words(sheet(WARRANT, [(500.0, left)], 0), said(over, 460))
    issued = [one.role for one in signatures(drawn) if one.issues and one.state.value == "signed"]
    assert [one for one in issued if one is not Role.OTHER] == ([role] if role else [])
