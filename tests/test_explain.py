"""What an assessment is told as."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.answers import (
    BOX,
    EVERY_KIND,
    PLACES,
    assessment,
    concerns,
    finding,
    knowledge,
    part,
    report,
    sentences,
    situation,
)
from warrantcheck.explain import explain, message
from warrantcheck.explain.case import shortened
from warrantcheck.model.findings import Capacity, Field, Fields, Signature, SignatureState
from warrantcheck.model.forms import PointsTo, Role, Weight, Where
from warrantcheck.model.paper import Legibility, Seen
from warrantcheck.model.report import CAVEATS
from warrantcheck.model.verdict import Concern, MarkId, MarkSeen, Verdict

ORDER = [
    *("seen", "here", "concerns", "say", "do-not", "next", "check"),
    *("why", "paper", "unknown", "sources", "foot"),
]


def section(explanation, id):
    return next(one for one in explanation.sections if one.id == id)


def lines(explanation, id):
    return section(explanation, id).lines


def told(verdict, kind=None, place=None, **changes):
    return explain(assessment(verdict, kind, **changes), situation(place), knowledge())


@pytest.mark.parametrize(("verdict", "kind"), EVERY_KIND)
def test_every_paper_at_every_place_has_all_sections_in_order_and_its_caveats(verdict, kind):
    for place in PLACES:
        explanation = told(verdict, kind, place, concerns=concerns("specimen"))
        assert [section.id for section in explanation.sections if section.id != "names"] == ORDER, place
        assert lines(explanation, CAVEATS), place


@pytest.mark.parametrize(("verdict", "kind"), EVERY_KIND)
def test_the_first_screen_never_goes_without_what_not_to_do(verdict, kind):
    first = [section.id for section in told(verdict, kind).sections if section.brief and section.id != "names"]
    assert first == ["seen", "here", "say", "do-not", "next", "check", "why", "foot"]


def test_the_words_that_were_seen_are_quoted_with_their_place():
    assert 'Seen: "SUPERIOR COURT" (page 3, top).' in lines(
        told(Verdict.JUDICIAL_WARRANT, findings=(finding("SUPERIOR COURT", page=3),)), "why"
    )


def test_what_was_looked_for_comes_first_and_what_was_not_seen_is_named():
    assert lines(told(Verdict.JUDICIAL_WARRANT, "search"), "seen") == (
        'At the top: "UNITED STATES DISTRICT COURT for the Northern District...", a court.',
        "Looks signed on the line for a magistrate judge.",
        "Not seen: an agency's name, a line for an officer.",
    )


def test_of_several_papers_what_stands_on_one_page_is_told_together_with_the_page():
    court, agency = (
        MarkSeen(id=MarkId.COURT_NAME, seen=Seen.YES, read_text="A COURT", page=2, box=BOX),
        MarkSeen(id=MarkId.AGENCY_HEADING, seen=Seen.YES, read_text="AN OFFICE", page=1, box=BOX),
    )
    judge = Signature(role=Role.JUDGE, state=SignatureState.SIGNED, page=2, box=BOX, capacity=Capacity.ISSUES)
    lined = MarkSeen(id=MarkId.JUDGES_LINE, seen=Seen.YES, page=2, box=BOX, signature=judge)
    parts = (part(Verdict.ADMINISTRATIVE_FORM, None, 1, 1), part(Verdict.JUDICIAL_WARRANT, None, 2, 2))
    assert lines(told(Verdict.CONFLICTING, marks=(court, lined, agency), parts=parts), "seen") == (
        'At the top: "AN OFFICE", an agency. (Page 1.)',
        'At the top: "A COURT", a court.',
        "Looks signed on the line for a judge. (Page 2.)",
    )


def test_what_could_not_be_made_out_is_never_called_not_seen():
    assert lines(told(Verdict.UNREADABLE), "seen") == (
        "Could not be made out: a court's name, a line for a judge, an agency's name, a line for an officer.",
    )


def test_an_officers_signature_is_told_as_not_a_judges_where_no_judges_line_is_there():
    officer = Signature(
        role=Role.IMMIGRATION_OFFICER, state=SignatureState.SIGNED, page=1, box=BOX, capacity=Capacity.ISSUES
    )
    lined = MarkSeen(id=MarkId.OFFICERS_LINE, seen=Seen.YES, page=1, box=BOX, signature=officer)
    no_judge = MarkSeen(id=MarkId.JUDGES_LINE, seen=Seen.NO)
    said = "Looks signed on the line for an immigration officer"
    assert lines(told(Verdict.ADMINISTRATIVE_FORM, marks=(no_judge, lined)), "seen")[0] == f"{said}, not for a judge."
    unsure = replace(no_judge, seen=Seen.CANT_TELL)
    assert lines(told(Verdict.ADMINISTRATIVE_FORM, marks=(unsure, lined)), "seen")[0] == f"{said}."


@pytest.mark.parametrize(
    ("capacity", "words"), [(Capacity.SWEARS, "only to take an oath"), (Capacity.ATTESTS, "only to say that a copy")]
)
def test_a_judges_line_that_orders_nothing_is_never_told_as_signed(capacity, words):
    place = Signature(role=Role.JUDGE, state=SignatureState.SIGNED, page=1, box=BOX, capacity=capacity)
    marks = (MarkSeen(id=MarkId.JUDGES_LINE, seen=Seen.YES, page=1, box=BOX, signature=place),)
    said = lines(told(Verdict.OTHER_COURT_PAPER, "affidavit", marks=marks), "seen")[0]
    assert words in said
    assert "signed" not in said


def test_words_that_were_told_as_seen_are_not_quoted_again():
    heading = "UNITED STATES DISTRICT COURT"
    assert not any(
        heading in line for line in lines(told(Verdict.JUDICIAL_WARRANT, findings=(finding(heading),)), "why")
    )


def test_a_quotation_is_cut_between_words_and_not_behind_of_the():
    assert shortened("SUPERIOR COURT for the county of Specimen", 30) == "SUPERIOR COURT..."


def test_long_quotations_are_shortened_and_line_breaks_become_spaces():
    quoted = lines(told(Verdict.ADMINISTRATIVE_FORM, findings=(finding("AN\nOFFICE OF " + "x" * 500),)), "why")[1]
    assert quoted.startswith('Seen: "AN OFFICE OF xxx')
    assert len(quoted) < 90


def test_braces_in_the_words_of_a_paper_are_only_words():
    assert any(
        "{page} {0}" in line for line in lines(told(Verdict.NOT_A_WARRANT, findings=(finding("{page} {0}"),)), "why")
    )


def test_decisive_words_come_first_and_from_different_places():
    seen = (
        finding("supporting", weight=Weight.SUPPORTING),
        finding("TOP ONE"),
        finding("TOP TWO"),
        finding("below the line", where=Where.SIGNATURE_LABEL),
    )
    explanation = told(Verdict.ADMINISTRATIVE_FORM, findings=seen)
    quoted = [line for line in lines(explanation, "why") if line.startswith("Seen")]
    assert ["TOP ONE" in quoted[0], "below the line" in quoted[1], "TOP TWO" in quoted[2]] == [True, True, True]
    assert "supporting" in quoted[3]


def test_signs_that_disagree_are_told_side_by_side_on_the_first_screen():
    seen = (
        finding("HOMELAND SECURITY"),
        finding("IMMIGRATION OFFICER", where=Where.SIGNATURE_LABEL),
        finding("SUPERIOR COURT", points_to=PointsTo.JUDICIAL, weight=Weight.SUPPORTING, page=2),
    )
    explanation = told(Verdict.CONFLICTING, findings=seen)
    why = " ".join(lines(explanation, "why")[1:3])
    assert "HOMELAND SECURITY" in why
    assert "SUPERIOR COURT" in why
    first = " ".join(lines(explanation, "seen"))
    assert "UNITED STATES DISTRICT COURT" in first
    assert "DEPARTMENT OF SPECIMENS" in first


def test_the_full_answer_names_the_rule_and_the_first_screen_the_kind_of_paper():
    why = section(told(Verdict.ADMINISTRATIVE_FORM, "detainer"), "why")
    assert why.lines[: why.brief] == ("Kind of paper: Form S-123, an agency's form with a name of two lines.",)
    assert f"Rule: {sentences()['rule-agency-form']}" in why.lines


def test_known_traps_are_told_as_proving_nothing():
    trap = finding("United States District or Magistrate Court Judge", weight=Weight.NEVER, where=Where.CHECK_BOX)
    why = section(told(Verdict.ADMINISTRATIVE_FORM, findings=(trap, finding())), "why")
    about = [line for line in why.lines if "Magistrate Court Judge" in line]
    assert ["proves nothing" in line and "beside a box to tick" in line for line in about] == [True]
    assert not set(about) & set(why.lines[: why.brief])


def test_a_blank_line_says_blank_and_an_unclear_one_says_unclear():
    for state, words in ((SignatureState.BLANK, "looks empty"), (SignatureState.UNCLEAR, "could not be made out")):
        signature = Signature(role=Role.JUDGE, state=state, page=2, box=BOX)
        said = lines(told(Verdict.UNSIGNED_COURT_WARRANT, signature=signature), "why")
        assert any(words in line and "a judge" in line and "(page 2)" in line for line in said)


def test_an_unreadable_picture_says_what_is_wrong_and_what_to_change():
    explanation = told(Verdict.UNREADABLE)
    assert explanation.headline.endswith(sentences()["legibility-too-blurred"])
    assert sentences()["unclear-bottom-cut-off"] in lines(explanation, "why")


def test_an_unreadable_picture_without_a_reason_still_says_how_to_take_the_next():
    explanation = told(Verdict.UNREADABLE, legibility=Legibility(seen=Seen.CANT_TELL))
    assert explanation.headline.endswith(sentences()["legibility-unknown"])


def test_a_please_wait_file_is_not_told_to_be_photographed_again():
    explanation = told(Verdict.UNREADABLE, legibility=Legibility(seen=Seen.CANT_TELL, reasons=("please-wait",)))
    assert "picture" not in explanation.headline


def test_the_contested_point_is_told_for_a_removal_form_at_homes_only():
    contested = "Since May 2025 ICE says"
    for place in PLACES:
        said = " ".join(lines(told(Verdict.ADMINISTRATIVE_FORM, "removal-warrant", place), "here"))
        assert (contested in said) == (place in {None, "home", "apartment-building", "hotel", "dorm"}), place
    assert contested not in " ".join(lines(told(Verdict.ADMINISTRATIVE_FORM, "immigration-arrest", "home"), "here"))


def test_a_removal_form_among_other_forms_of_agencies_keeps_the_contested_point():
    kinds = ("immigration-arrest", "removal-warrant")
    parts = tuple(part(Verdict.ADMINISTRATIVE_FORM, kind) for kind in kinds)
    assert "ICE" in lines(told(Verdict.ADMINISTRATIVE_FORM, "immigration-arrest", parts=parts), "here")[1]


def test_two_court_warrants_of_different_kinds_are_told_in_general():
    parts = tuple(part(Verdict.JUDICIAL_WARRANT, kind) for kind in ("search", "arrest"))
    said = lines(told(Verdict.JUDICIAL_WARRANT, "search", parts=parts), "here")[0]
    assert said == sentences()["here-private-court"]


def test_what_stands_in_the_way_of_an_affidavit_does_not_change_what_its_warrant_means():
    parts = (part(Verdict.OTHER_COURT_PAPER, "affidavit", 1, 3), part(Verdict.JUDICIAL_WARRANT, "search", 4, 5))
    explanation = told(Verdict.JUDICIAL_WARRANT, "search", parts=parts)
    assert lines(explanation, "here")[0] == sentences()["here-private-search"]
    assert any(line.startswith("Pages 4 to 5: ") for line in lines(explanation, "paper"))


def test_a_manager_is_told_that_a_tenants_home_is_not_his_to_open():
    explanation = told(Verdict.ADMINISTRATIVE_FORM, "immigration-arrest", "apartment-building")
    assert "I can't give permission for a tenant's home" in lines(explanation, "say")[0]


def test_only_what_matters_at_the_door_takes_room_on_the_first_screen():
    quiet = told(Verdict.JUDICIAL_WARRANT, concerns=concerns("clerk-signed", "unknown-form"))
    loud = told(Verdict.JUDICIAL_WARRANT, concerns=concerns("clerk-signed", "address-mismatch", page=2))
    assert [section.brief for section in quiet.sections if section.id == "concerns"] == [0]
    assert [section.brief for section in loud.sections if section.id == "concerns"] == [1]
    assert lines(loud, "concerns")[0] == sentences()["concern-address-mismatch"] + " (Page 2.)"


def test_a_court_warrant_that_was_taken_back_says_so_first_and_says_do_not_block():
    explanation = told(Verdict.CONFLICTING, findings=(), concerns=concerns("taken-back", "specimen", page=1))
    assert explanation.headline == sentences()["headline-taken-back"]
    assert lines(explanation, "check")[0] == sentences()["check-taken-back"]
    assert lines(explanation, "concerns")[0].startswith(sentences()["concern-specimen"])


def test_a_mark_of_having_been_taken_back_beside_an_agencys_form_is_a_note_and_no_first_line():
    explanation = told(Verdict.CONFLICTING, concerns=concerns("specimen", "taken-back"))
    assert explanation.headline == sentences()["headline-conflicting"]
    assert lines(explanation, "concerns")[0] == sentences()["concern-taken-back"]


def test_a_used_warrant_keeps_its_first_line_and_the_note_comes_before_all_others():
    explanation = told(Verdict.JUDICIAL_WARRANT, "search", concerns=concerns("specimen", "expired", "used-up"))
    assert explanation.headline == sentences()["headline-judicial-warrant"]
    assert lines(explanation, "concerns")[0] == sentences()["concern-used-up"]


def test_pages_that_were_not_read_are_named():
    noted = (Concern(id="pages-not-read", about="4-20"),)
    assert "Pages 4-20 were not read" in lines(told(Verdict.ADMINISTRATIVE_FORM, concerns=noted), "concerns")[0]


def test_a_file_that_holds_the_paper_inside_is_not_asked_to_be_photographed():
    explanation = told(Verdict.UNREADABLE, concerns=concerns("attached-inside"))
    assert explanation.headline == sentences()["headline-attached-inside"]


def test_entries_are_told_and_what_was_not_found_is_not():
    entry = Field(read_text="March 2, 2026", value="2026-03-02", page=1, box=BOX)
    person = Field(read_text="SPECIMEN, Sam", value="Sam Specimen", page=1, box=BOX)
    said = lines(told(Verdict.JUDICIAL_WARRANT, fields=Fields(execute_by=entry, person=person)), "paper")
    assert "Last day named on it: March 2, 2026." in said
    assert 'Person named on it: "SPECIMEN, Sam".' in said
    assert not any("Judge named" in line for line in said)


def test_the_law_that_is_listed_is_the_law_behind_this_answer():
    agency = " ".join(lines(told(Verdict.ADMINISTRATIVE_FORM, "removal-warrant", "home"), "sources"))
    search = " ".join(lines(told(Verdict.JUDICIAL_WARRANT, "search", "home"), "sources"))
    assert "May 12, 2025" in agency
    assert "Rule 41" not in agency
    assert "Rule 41" in search
    assert "checked 2026-11-22" in search


def test_until_a_lawyer_has_read_everything_the_answer_says_so():
    assert "not reviewed by a lawyer" in lines(told(Verdict.CONFLICTING), "foot")[0]
    assert "Looked up November 28, 2026" in lines(told(Verdict.CONFLICTING), "foot")[0]
    known = replace(knowledge(), law_reviewed_by="A. Lawyer")
    with_form = explain(assessment(Verdict.ADMINISTRATIVE_FORM, "detainer"), situation(), known)
    without = explain(assessment(Verdict.CONFLICTING), situation(), known)
    assert (with_form.reviewed, without.reviewed) == (False, True)
    assert "not reviewed" not in lines(without, "foot")[0]


def test_what_another_language_lacks_is_said_in_english():
    known = replace(knowledge(), messages={**knowledge().messages, "es": {"next": "Llame a un abogado."}})
    assert message(known, "es", "next") == "Llame a un abogado."
    assert message(known, "es", "headline-conflicting") == sentences()["headline-conflicting"]
    assert explain(assessment(Verdict.CONFLICTING), situation(), known, lang="es").lang == "es"


def test_a_sentence_that_no_catalogue_has_is_a_fault_and_not_an_empty_line():
    with pytest.raises(KeyError):
        message(knowledge(), "en", "no-such-sentence")


def test_no_sentence_hides_in_the_code():
    ids = {id: f"[{id}]" for id in knowledge().messages["en"]}
    known = replace(knowledge(), messages={"en": ids})
    for verdict, kind in EVERY_KIND:
        assessed = assessment(verdict, kind, findings=(), signature=None)
        explanation = explain(assessed, situation(), known)
        said = [explanation.headline, *(line for section in explanation.sections for line in section.lines)]
        assert {line for line in said if line.strip("[]") not in ids} == set()


def test_the_report_says_nothing_about_a_form_that_is_not_known():
    explanation = report(assessment(Verdict.ADMINISTRATIVE_FORM)).explanation
    assert sentences()["paper-administrative-form"] in lines(explanation, "paper")
