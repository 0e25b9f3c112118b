"""Papers of courts that were once no known kind: who heads them, what their title is, what they command."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from tests.builders import page, paper
from tests.test_wordings import SIGNED, answer, court_paper
from warrantcheck.assess import assess
from warrantcheck.assess.facts import head, title
from warrantcheck.find import find
from warrantcheck.find.lines.layout import lay_out
from warrantcheck.find.marks.page import page_findings
from warrantcheck.find.names.head_words import head_of
from warrantcheck.find.names.heads import names
from warrantcheck.find.names.titles import titles
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.claims import Claim
from warrantcheck.model.facts import Head, Titled
from warrantcheck.model.findings import BodyKind
from warrantcheck.model.forms import Names, Where
from warrantcheck.model.paper import Via
from warrantcheck.model.verdict import Situation, Verdict

PROSECUTE = """TO THE WARDEN OF THE COUNTY JAIL AND THE UNITED STATES MARSHAL: WE COMMAND YOU that you have the body of
Robin Placeholder, now detained in your custody, under safe and secure conduct before this Court on March 9, 2026."""
SUMMONED = """The undersigned complains that on March 1, 2026 the defendant committed the offense of trespass. YOU ARE
HEREBY SUMMONED to appear at this court on March 20, 2026 at 9:00 a.m. If you fail to, the court may issue a warrant."""


@pytest.mark.parametrize(
    ("caption", "named"),
    [
        (
            "ROWAN COUNTY DISTRICT COURT, STATE OF VERMONT No. 2026-39203",
            "ROWAN COUNTY DISTRICT COURT, STATE OF VERMONT",
        ),
        ("LARKIN COUNTY MAGISTRATE COURT, IOWA Warrant No. 26-CC-06256", "LARKIN COUNTY MAGISTRATE COURT, IOWA"),
        (
            "FILED March 5, 2026 By C. Doe, Deputy IN THE COURT OF COMMON PLEAS, ALLEN COUNTY, OHIO",
            "IN THE COURT OF COMMON PLEAS, ALLEN COUNTY, OHIO",
        ),
        ("JUSTICE COURT, PRECINCT NO. 3, TRAVIS COUNTY, TEXAS", "JUSTICE COURT, PRECINCT NO. 3, TRAVIS COUNTY, TEXAS"),
    ],
)
def test_what_stands_beside_a_courts_name_on_its_line_is_left_out(caption: str, named: str) -> None:
    said, body = names(caption, load_knowledge())
    assert said == named
    assert body is not None
    assert (body.kind, body.whole) == (BodyKind.COURT, True)


def test_of_courts_that_share_a_form_one_is_ticked_and_one_box_alone_is_an_entry() -> None:
    _, body = names("[ ] CIRCUIT COURT [X] DISTRICT COURT OF MARYLAND FOR Howard County", load_knowledge())
    assert body is not None
    assert body.whole
    assert names("☐ Superior Court of California", load_knowledge())[1] is None


@pytest.mark.parametrize(
    "caption",
    [
        "Clerk of the District Court of Travis County, Texas No. 2026-39203",
        "FILED By the Deputy Clerk, Office of the Sheriff",
        "U.S. Immigration and Customs Enforcement No. 2026-39203",
    ],
)
def test_a_number_or_a_stamp_makes_no_court_of_what_is_none(caption: str) -> None:
    _, body = names(caption, load_knowledge())
    assert body is None or body.kind is not BodyKind.COURT


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("COLD LAKE BAND OF OJIBWE", "TRIBAL COURT"),
        ("IN THE DISTRICT COURT, EXAMPLE COUNTY, STATE OF SOUTH", "CAROLINA"),
        ("THREE RIVERS BAND OF WILLOW CREEK INDIANS TRIBAL", "COURT"),
    ],
)
def test_a_courts_name_goes_on_in_a_row_far_below(upper: str, lower: str) -> None:
    read = page(f"{upper}\n{lower:^{len(upper)}}\n\n\n\nBENCH WARRANT")
    first = len(upper.split())
    rest = [
        replace(word, box=replace(word.box, top=word.box.top + 5, bottom=word.box.bottom + 5))
        for word in read.words[first:]
    ]
    [part] = find(paper(replace(read, words=(*read.words[:first], *rest))), load_knowledge())
    assert head(part) is Head.COURT


def titled(text: str) -> Titled:
    [part] = find(paper(page(text)), load_knowledge())
    return title(part)


def test_a_number_in_a_titles_cell_hides_no_title() -> None:
    text = "WARRANT OF APPREHENSION 2657MH7\n\nTo any officer\n\n\nOFFICER'S RETURN ON SERVICE"
    assert titled(text) is Titled.WARRANT


def test_a_return_says_of_which_warrant_it_is_and_is_none() -> None:
    assert (
        titled("RETURN AND INVENTORY\n\nWarrant No. 26-CC-06256\n\nI received the warrant and executed it.")
        is Titled.PART
    )
    assert titled("SEARCH WARRANT NO. 26-CC-06256\n\nTo any officer\n\n\nRETURN") is Titled.WARRANT
    # The label of a number at the head of what is sworn names no warrant.
    assert titled("Warrant No. 26-CC-06256\n\n\nAFFIDAVIT\n\n\nThe affiant says on oath.") is Titled.ASKS


def test_a_warrant_beside_an_affidavit_is_on_the_sheet() -> None:
    assert (
        titled("AFFIDAVIT                                     STATE WARRANT FOR ARREST\n\nPersonally came the affiant")
        is Titled.WARRANT
    )


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("writ of habeas corpus ad prosequendum", Names.ORDER),
        ("writ of habeas corpus", Names.PAPER),
        ("subpoena ad testificandum", Names.PAPER),
        ("petition for writ of habeas corpus ad testificandum", Names.ASKS),
        ("rule to show cause", Names.PAPER),
        ("violation of probation warrant", Names.WARRANT),
        ("recall of bench warrant", Names.ORDER),
        ("certification in support of warrant", Names.ASKS),
        ("no contact order", Names.ORDER),
        ("temporary protection from abuse order", Names.ORDER),
        ("scheduling order", Names.ORDER),
        ("motion for no contact order", Names.ASKS),
    ],
)
def test_what_a_title_names(words: str, named: Names) -> None:
    said = head_of(words, load_knowledge().titles)
    assert said is not None
    assert said[0] is named


@pytest.mark.parametrize("words", ["violation of court order", "no order", "failure to obey order", "from order"])
def test_words_that_end_in_order_are_not_all_titles_of_one(words: str) -> None:
    assert head_of(words, load_knowledge().titles) is None


def test_an_order_that_quashes_one_that_let_officers_in_lets_nobody_in() -> None:
    body = "IT IS ORDERED that the body attachment issued heretofore is quashed and shall be returned unexecuted."
    assert answer(court_paper("Order quashing body attachment", body)) is not Verdict.JUDICIAL_WARRANT
    assert titled("ORDER QUASHING BODY ATTACHMENT") is Titled.ORDER
    assert titled("ORDER FOR BODY ATTACHMENT") is Titled.ORDER_IN


def test_a_bench_warrant_that_nobody_signed_is_not_signed_by_the_words_of_its_text() -> None:
    body = """TO ANY POLICE OFFICER OR OTHER OFFICER AUTHORIZED BY LAW: YOU ARE HEREBY COMMANDED to arrest the defendant
and to bring him before the presiding judge of the above entitled court."""
    label = "Judge of the above entitled court"
    assert answer(court_paper("Bench warrant", body, label, signed="")) is Verdict.UNSIGNED_COURT_WARRANT


def test_a_warrant_to_remove_a_child_conveys_no_home() -> None:
    [child] = titles(lay_out(page("WARRANT FOR REMOVAL OF CHILD")), load_knowledge())
    [home] = titles(lay_out(page("WARRANT OF REMOVAL")), load_knowledge())
    assert (child.conveys, home.conveys) == (False, True)


def test_the_last_line_of_a_paragraph_is_no_title() -> None:
    text = "CITY OF EXAMPLE\n\nIf entry is refused the City may apply to the court for an\ninspection warrant.\n"
    found = page_findings(lay_out(page(text)), load_knowledge())
    assert not any(one.form == "court-inspection-warrant" for one in found)


def test_a_jail_that_hands_over_a_prisoner_is_told_so_by_a_courts_order() -> None:
    writ = "Writ of habeas corpus ad prosequendum"
    assert answer(court_paper(writ, PROSECUTE)) is Verdict.JUDICIAL_WARRANT
    assert answer(court_paper(writ, PROSECUTE, signed="")) is Verdict.UNSIGNED_COURT_WARRANT
    asks = "Robin Placeholder is held in the county jail. The United States asks that he be brought before this Court."
    assert answer(court_paper(f"Petition for {writ}", asks)) is Verdict.OTHER_COURT_PAPER
    assert answer(court_paper("Writ of habeas corpus", PROSECUTE)) is not Verdict.JUDICIAL_WARRANT


def test_a_courts_notice_to_appear_is_no_paper_of_immigration() -> None:
    assert answer(court_paper("Notice to appear", SUMMONED, "Clerk of Court")) is Verdict.OTHER_COURT_PAPER
    agencys = f"""U.S. DEPARTMENT OF HOMELAND SECURITY

                 NOTICE TO APPEAR

In removal proceedings under section 240 of the Immigration and Nationality Act

                                  {SIGNED}
                                  (Signature and Title of Issuing Officer)
"""
    assert answer(agencys) is Verdict.ADMINISTRATIVE_FORM


def test_an_attachment_of_a_person_commands_and_is_signed_by_a_judge() -> None:
    body = (
        "To any peace officer: You are hereby commanded to attach the body of Robin Placeholder, who failed to appear."
    )
    for name in ("Attachment (bench warrant)", "Capias / attachment", "Writ of attachment"):
        assert answer(court_paper(name, body)) is Verdict.JUDICIAL_WARRANT
        assert answer(court_paper(name, body, signed="")) is Verdict.UNSIGNED_COURT_WARRANT
    debt = "You are hereby commanded to levy upon the property of the judgment debtor."
    assert answer(court_paper("Writ of attachment", debt)) is not Verdict.JUDICIAL_WARRANT
    assert answer(court_paper("Attachment", body)) is Verdict.UNKNOWN_PAPER
    # An attachment that says what officers may seize has no line for a judge.
    lines = court_paper(
        "Attachment B", "Law enforcement officers are authorized to search the devices that are seized."
    )
    assert answer(lines[: lines.index("Dated:")]) is not Verdict.JUDICIAL_WARRANT


def test_what_the_sentence_before_says_would_be_asks_for_no_command() -> None:
    body = "The process of the court would be in vain, YOU ARE HEREBY COMMANDED to take the said child into custody."
    assert answer(court_paper("Order of apprehension", f"To any officer: {body}")) is Verdict.JUDICIAL_WARRANT
    asks = "The applicant says when you are hereby commanded to search is printed on a warrant."
    assert answer(court_paper("Order", asks)) is not Verdict.JUDICIAL_WARRANT


def test_a_row_of_a_courts_name_is_no_line_to_sign_on() -> None:
    heading = "STATE OF NEW MEXICO\nCOUNTY OF TAOS\nMAGISTRATE COURT\n\nAFFIDAVIT FOR ARREST WARRANT"
    found = page_findings(lay_out(page(heading)), load_knowledge())
    assert not [one.read_text for one in found if one.where is Where.SIGNATURE_LABEL]


def test_a_states_name_behind_a_title_on_its_line_is_read() -> None:
    [part] = find(paper(page("SEARCH WARRANT Commonwealth of Virginia\n\nTo any authorized officer")), load_knowledge())
    assert head(part) is Head.STATE
    assert title(part) is Titled.WARRANT


@pytest.mark.parametrize(
    ("added", "found"),
    [
        ("SEARCH WARRANT: BODILY SUBSTANCE (BLOOD / URINE)", True),
        ("SEARCH WARRANT FOR FIREARMS AND AMMUNITION", True),
        ("SEARCH WARRANT: KNOW YOUR RIGHTS", False),
        ("SEARCH WARRANT FOR IMMIGRATION: WHAT TO DO", False),
        ("SEARCH WARRANT: APPLICATION AND AFFIDAVIT", False),
        ("WARRANT FOR ARREST OF ALIEN", False),
    ],
)
def test_what_a_warrants_title_is_for_names_no_other_paper(added: str, found: bool) -> None:
    marks = page_findings(lay_out(page(f"SUPERIOR COURT OF CALIFORNIA\n\n{added}")), load_knowledge())
    assert any(one.form == "court-search-warrant" for one in marks) is found


def test_words_that_ocr_ran_together_still_command() -> None:
    text = "IT 1S ORDERED that a peace officer shall take Robin Placeholder intocustody"
    read = page(f"SUPERIOR COURT OF CALIFORNIA\n\nORDER\n\n{text}")
    read = replace(read, words=tuple(replace(word, via=Via.OCR, confidence=0.9) for word in read.words))
    assert any(one.claim is Claim.COMMANDS for one in page_findings(lay_out(read), load_knowledge()))


def test_a_warrant_on_the_back_of_an_affidavit_is_a_paper_of_its_own() -> None:
    asks = "AFFIDAVIT FOR SEARCH WARRANT\n\nTHE STATE OF TEXAS\n\nAffiant asks for a warrant.\n\nPage 1 of 2"
    issues = """SEARCH WARRANT FOR BLOOD

THE STATE OF TEXAS

To any peace officer: you are commanded to transport the suspect to a nurse, who shall take samples of blood.

Page 2 of 2"""
    assert len(find(paper(page(asks), page(issues, number=2)), load_knowledge())) == 2
    goes_on = "The affiant further says that the suspect was seen to drive.\n\nPage 2 of 2"
    assert len(find(paper(page(asks), page(goes_on, number=2)), load_knowledge())) == 1


def test_an_agencys_form_whose_heading_is_lost_beside_a_courts_warrant_is_told() -> None:
    lost = """IMMIGRATION ENFORCEMENT
SUBPOENA to Appear and/or Produce Records

By the service of this subpoena upon you, YOU ARE HEREBY SUMMONED AND REQUIRED TO:
(A) APPEAR before the official named in Block 3 at the place, date, and time specified.
8 U.S.C. 1225(d), 8 C.F.R. 287.4
"""
    body = "TO ANY PEACE OFFICER OF THIS STATE: YOU ARE COMMANDED to arrest Robin Placeholder and bring him here."
    pages = page(lost), page(court_paper("Bench warrant", body), number=2)
    found = find(paper(*pages), load_knowledge())
    said = assess(found, Situation(today=date(2026, 3, 3)), load_knowledge())
    assert len(found) == 2
    assert said.verdict is Verdict.CONFLICTING
