"""Titles of judges that no list holds, over a line to sign on; other offices with a judge's word in their names."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.builders import page, paper
from tests.test_find_labels import WARRANT, issuing, sheet
from warrantcheck.assess.facts import head
from warrantcheck.find import find
from warrantcheck.find.lines.layout import lay_out, normal
from warrantcheck.find.marks.commands import MARKER
from warrantcheck.find.marks.page import page_findings
from warrantcheck.find.names.bodies import body_in
from warrantcheck.find.signing.capacity import context
from warrantcheck.find.signing.signers import judicial_signer
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.facts import Head
from warrantcheck.model.findings import Capacity, SignatureState
from warrantcheck.model.forms import OF_A_COURT, Where
from warrantcheck.model.paper import Via

OWN = [
    "Per Diem District Judge",
    "Warrant Magistrate",
    "Law-Trained Magistrate",
    "Chief Summary Court Judge",
    "Judge Ad Hoc",
    "Family Support Magistrate",
    "Mental Hygiene Commissioner",
    "Orphans' Court Judge",
]
NO_JUDGES = [
    "Judge's Secretary",
    "Military Judge Advocate",
    "Workers' Compensation Judge",
    "Immigration Judge Designee",
    "Judge's Law Clerk",
]
NEW_YORK = "SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS"


@pytest.mark.parametrize("label", OWN)
def test_a_judges_title_with_words_of_its_own_is_who_signs(label: str) -> None:
    signed = issuing(sheet(WARRANT, [(500.0, label)], signed=0))
    assert [(one.role in OF_A_COURT, one.state) for one in signed] == [(True, SignatureState.SIGNED)]
    blank = issuing(sheet(WARRANT, [(500.0, label)], signed=None))
    assert [one.state for one in blank] == [SignatureState.BLANK]


@pytest.mark.parametrize("label", NO_JUDGES)
def test_another_office_with_a_judges_word_in_its_name_signs_for_no_court(label: str) -> None:
    signed = issuing(sheet(WARRANT, [(500.0, label)], signed=0))
    assert not any(one.role in OF_A_COURT and one.state is SignatureState.SIGNED for one in signed)


def test_a_mayor_signs_where_a_mayors_court_heads_the_paper_and_nowhere_else() -> None:
    knowledge = load_knowledge()
    judges = frozenset({"judge", "magistrate"})
    assert judicial_signer("mayor village of harbor glen", knowledge, nouns=judges) is None
    court = WARRANT.replace(NEW_YORK, "MAYOR'S COURT OF MILLBROOK, OHIO")
    assert [one.state for one in issuing(sheet(court, [(500.0, "Mayor")], signed=0))] == [SignatureState.SIGNED]
    city = WARRANT.replace(NEW_YORK, "CITY OF MILLBROOK\nSTATE OF OHIO")
    assert not any(one.role in OF_A_COURT for one in issuing(sheet(city, [(500.0, "Mayor")], signed=0)))


@pytest.mark.parametrize(
    "title",
    [
        "EOIR Judge",
        "Asylum Officer Magistrate",
        "Criminal Justice Authority",
        "Everett Judge",
        "Everett Judge, Chief Executive",
        "Zoning Appeals Judge",
        "Tournament Judge",
        "Contest Judge of Record",
        "Judge Advocate, Kings County",
    ],
)
def test_a_word_that_no_court_puts_before_its_judge_makes_another_title(title: str) -> None:
    knowledge = load_knowledge()
    assert judicial_signer(normal(title), knowledge, nouns=frozenset({"judge", "magistrate"})) is None


def test_an_oath_speaks_for_both_rows_of_a_clerks_label() -> None:
    knowledge = load_knowledge()
    layout = lay_out(page("Subscribed and sworn to before me this 3rd of March.\n\n\nClerk of Court\nBy: Deputy Clerk"))
    labels = [one for one in page_findings(layout, knowledge) if one.where is Where.SIGNATURE_LABEL]
    said = context(layout, labels, knowledge)
    assert {normal(one.read_text): said.capacity(one.box) for one in labels} == {
        "clerk of court": Capacity.SWEARS,
        "by deputy clerk": Capacity.SWEARS,
    }


def test_a_courts_name_goes_on_in_a_bracket() -> None:
    paper_of = "IN THE DISTRICT COURT FOR MARLOW COUNTY (MENTAL\nHEALTH)\n\nORDER FOR IMMEDIATE CUSTODY"
    [part] = find(paper(page(paper_of)), load_knowledge())
    assert head(part) is Head.COURT


def test_a_return_beside_the_judges_place_does_not_take_it() -> None:
    left = [
        "You are hereby commanded in the name of the",
        "Commonwealth to forthwith search the place",
        "at 12 Harbor Street for records of sales",
        "I have found probable cause to believe",
        "that the property is evidence of the crime.",
        "",
        "MAGISTRATE",
    ]
    right = [
        "RETURN",
        "EXECUTED by searching it",
        "on the date shown here",
        "DATE AND TIME",
        "Certified to the court",
        "",
        "",
    ]
    text = "\n".join(f"{one:<52}{other}".rstrip() for one, other in zip(left, right, strict=True))
    knowledge = load_knowledge()
    layout = lay_out(page(f"Commonwealth of Virginia\n\nSEARCH WARRANT\n\n{text}"))
    labels = [one for one in page_findings(layout, knowledge) if one.where is Where.SIGNATURE_LABEL]
    [judges] = {one.box for one in labels if one.role in OF_A_COURT}
    assert context(layout, labels, knowledge).capacity(judges) is None


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("IT IS ORDERED that a a police officer of the county shall forthwith search the premises", True),
        ("IT IS ORDERED that an officer of the county shall not search the premises", False),
        ("This statute says that an officer of the county shall search the premises", False),
    ],
)
def test_a_word_read_twice_breaks_no_command_to_officers(text: str, heard: bool) -> None:
    read = page(f"SUPERIOR COURT OF CALIFORNIA\n\nORDER\n\n{text}")
    read = replace(read, words=tuple(replace(word, via=Via.OCR, confidence=0.9) for word in read.words))
    assert any(one.marker == MARKER for one in page_findings(lay_out(read), load_knowledge())) is heard


def test_an_agency_is_named_by_its_name_and_not_by_a_label() -> None:
    knowledge = load_knowledge()
    assert body_in("AGENCY Erie", knowledge) is None
    assert body_in("Agency of Natural Resources", knowledge) is not None


def test_a_courts_name_on_widely_spaced_rows_is_whole() -> None:
    read = page("TRIAL COURT OF\nMASSACHUSETTS\n\nSEARCH WARRANT")
    lower = [
        replace(word, box=replace(word.box, top=word.box.top + 4, bottom=word.box.bottom + 4))
        for word in read.words[3:]
    ]
    [part] = find(paper(replace(read, words=(*read.words[:3], *lower))), load_knowledge())
    assert head(part) is Head.COURT
