"""The output for programs, held against its own schema."""

from __future__ import annotations

import hashlib
import json

import jsonschema
import pytest
from msgspec.structs import replace

from tests import json_page
from tests.answers import (
    BOX,
    EVERY_KIND,
    assessment,
    concerns,
    finding,
    knowledge,
    part,
    report,
    shipped,
    situation,
    source,
)
from warrantcheck.model.findings import Field, Fields, Signature, SignatureState
from warrantcheck.model.forms import Role, Where
from warrantcheck.model.report import Failed
from warrantcheck.model.verdict import Reason, Verdict
from warrantcheck.show.as_json import (
    CONCERNS,
    SECTIONS,
    answers_as_json,
    document,
    envelope,
    failed_document,
    schema,
)

FAILED = Failed(name="a\x1b.heic", code="damaged", message="a.heic: damaged. Try again.", status=65)


def validator():
    jsonschema.Draft202012Validator.check_schema(schema())
    return jsonschema.Draft202012Validator(schema())


def of(assessed, **changes):
    return document(report(assessed, **changes), knowledge())


@pytest.mark.parametrize(("verdict", "kind"), EVERY_KIND)
def test_every_verdict_and_kind_fits_the_schema(verdict, kind):
    found = of(assessment(verdict, kind, concerns=concerns(*CONCERNS, page=2)))
    printed = json.loads(json.dumps(envelope([found, failed_document(FAILED)])))
    validator().validate(printed)
    assert printed["documents"][0]["verdict"] == verdict


def test_the_example_of_the_contract_fits_the_schema():
    example = {
        "schema_version": "1",
        "warrantcheck_version": "0.1.0",
        "documents": [
            {
                "source": "photo.jpg",
                "sha256": "0" * 64,
                "pages": 1,
                "verdict": "administrative-form",
                "form": {"id": "i-200", "title": "Warrant for Arrest of Alien", "edition": "09/16"},
                "findings": [
                    {
                        "marker": "signature-label",
                        "points_to": "administrative",
                        "text": "(Signature of Authorized Immigration Officer)",
                        "page": 1,
                        "box": [312.0, 455.1, 540.9, 467.3],
                        "via": "ocr",
                        "score": 0.97,
                    }
                ],
                "signature": {"role": "immigration-officer", "state": "signed", "page": 1, "box": [0, 0, 0, 0]},
                "fields": {
                    "court": None,
                    "judge": None,
                    "case_number": None,
                    "issued": "2026-03-02",
                    "execute_by": None,
                    "address": None,
                    "person": "Sam Specimen",
                    "a_number": "A123456789",
                },
                "parts": [{"first_page": 1, "last_page": 1, "verdict": "administrative-form", "form": "i-200"}],
                "concerns": [{"id": "specimen"}],
                "explanation": {"lang": "en", "headline": "...", "sections": [{"id": "why", "text": "..."}]},
                "seconds": 1.2,
            }
        ],
    }
    validator().validate(example)


@pytest.mark.parametrize(
    "spoiled",
    [
        {"verdict": "valid"},
        {"verdict": None},
        {"surprise": 1},
        {"concerns": [{"id": "no-such-concern"}]},
        {"concerns": [{"id": "expired", "page": 0}]},
        {"signature": {"role": "king", "state": "signed", "page": 1, "box": [0, 0, 0, 0]}},
        {"sha256": "abc"},
        {"fields": {}},
        {"findings": [{"marker": "heading"}]},
    ],
)
def test_the_schema_refuses_what_the_contract_does_not_know(spoiled):
    found = of(assessment(Verdict.JUDICIAL_WARRANT, "search")) | spoiled
    assert not validator().is_valid(envelope([found]))


def test_what_was_not_found_is_null_and_never_left_out():
    found = of(assessment(Verdict.UNREADABLE))
    assert (found["form"], found["signature"]) == (None, None)
    assert set(found["fields"].values()) == {None}


def test_a_finding_says_what_was_read_where_and_how():
    found = of(assessment(Verdict.ADMINISTRATIVE_FORM, findings=(finding(),)))["findings"]
    assert found == [
        {
            "marker": "heading",
            "points_to": "administrative",
            "text": "U.S. DEPARTMENT OF HOMELAND SECURITY",
            "page": 1,
            "box": [72.0, 72.0, 300.0, 90.0],
            "via": "ocr",
            "score": 0.977,
        }
    ]


def test_control_characters_of_a_paper_are_replaced_everywhere():
    nasty = "JUDGE\x1b[31m\u202e\x00 end"
    entry = Field(read_text=nasty, value=nasty, page=1, box=BOX)
    found = of(
        assessment(Verdict.ADMINISTRATIVE_FORM, findings=(finding(nasty),), fields=Fields(person=entry)),
        sources=(source(nasty),),
    )
    printed = json.dumps(found, ensure_ascii=False)
    assert "JUDGE\N{REPLACEMENT CHARACTER}[31m" in printed
    assert not {"\x1b", "\u202e", "\x00"} & set(printed)
    assert "\\u00" not in printed


def test_an_edition_is_told_only_where_it_was_read_beside_the_number():
    number = finding("Form S-123 (Rev. 10/23)", where=Where.FORM_NUMBER)
    read = assessment(Verdict.ADMINISTRATIVE_FORM, "detainer", findings=(number,))
    not_read = assessment(Verdict.ADMINISTRATIVE_FORM, "detainer", findings=(finding("10/23"),))
    assert of(read)["form"] == {"id": "specimen-form", "title": "Specimen Form", "edition": "10/23"}
    assert of(not_read)["form"]["edition"] is None


def test_a_signature_without_a_known_role_has_a_null_role():
    signature = Signature(role=None, state=SignatureState.UNCLEAR, page=1, box=BOX)
    found = of(assessment(Verdict.UNSIGNED_COURT_WARRANT, signature=signature))["signature"]
    assert (found["role"], found["state"]) == (None, "unclear")
    clerk = replace(signature, role=Role.CLERK)
    assert of(assessment(Verdict.UNSIGNED_COURT_WARRANT, signature=clerk))["signature"]["role"] == "clerk"


def test_parts_and_concerns_keep_their_pages():
    parts = (part(Verdict.OTHER_COURT_PAPER, "affidavit", 1, 3), part(Verdict.JUDICIAL_WARRANT, None, 4, 4))
    noted = (*concerns("several-papers"), *concerns("expired", page=4))
    found = of(assessment(Verdict.JUDICIAL_WARRANT, parts=parts, concerns=noted))
    told = [{key: one[key] for key in ("first_page", "last_page", "verdict", "form")} for one in found["parts"]]
    assert told == [
        {"first_page": 1, "last_page": 3, "verdict": "other-court-paper", "form": "specimen-form"},
        {"first_page": 4, "last_page": 4, "verdict": "judicial-warrant", "form": None},
    ]
    assert found["concerns"] == [{"id": "several-papers"}, {"id": "expired", "page": 4}]


def test_each_part_has_its_own_entries_signature_concerns_and_ground():
    entry = Field(read_text="March 2, 2026", value="2026-03-02", page=4, box=BOX)
    own = replace(
        part(Verdict.JUDICIAL_WARRANT, "search", 4, 4),
        fields=Fields(issued=entry),
        signature=Signature(role=Role.JUDGE, state=SignatureState.SIGNED, page=4, box=BOX),
        concerns=concerns("expired", page=4),
        reason=Reason(rule="signed-court-warrant", says="A court's warrant, signed."),
    )
    found = of(assessment(Verdict.JUDICIAL_WARRANT, parts=(own,)))
    validator().validate(envelope([found]))
    told = found["parts"][0]
    assert told["fields"]["issued"] == "2026-03-02"
    assert told["signature"]["role"] == "judge"
    assert told["concerns"] == [{"id": "expired", "page": 4}]
    assert told["ground"] == {"id": "signed-court-warrant", "says": "A court's warrant, signed."}


def test_the_four_marks_are_always_there_in_their_order():
    for verdict in Verdict:
        told = of(assessment(verdict))["marks"]
        assert [mark["id"] for mark in told] == ["court-name", "judges-line", "agency-heading", "officers-line"]
    court = of(assessment(Verdict.JUDICIAL_WARRANT))["marks"][0]
    assert (court["seen"], court["page"], court["box"]) == ("yes", 1, [72.0, 72.0, 300.0, 90.0])
    nothing = of(assessment(Verdict.UNREADABLE))["marks"][0]
    assert nothing == {"id": "court-name", "seen": "cant-tell", "text": None, "page": None, "box": None}


def test_a_finding_that_several_forms_share_is_listed_once():
    shared = (finding(), finding(form="another", marker="agency-heading"), finding(page=2))
    assert len(of(assessment(Verdict.ADMINISTRATIVE_FORM, findings=shared))["findings"]) == 2


def test_the_run_says_what_it_held_the_paper_against_and_never_a_name_or_an_address():
    asked = replace(situation("home"), address="12 Sample Street", name="Sam Specimen")
    answers = [report(assessment(Verdict.UNREADABLE), engines=("tesseract 5.5.0 (embedded)",))]
    printed = answers_as_json(answers, knowledge(), asked, "en")
    told = json.loads(printed)
    validator().validate(told)
    assert (told["today"], told["place"], told["state"], told["lang"]) == ("2026-11-22", "home", None, "en")
    assert told["law_as_of"] == knowledge().law_as_of
    assert told["engines"] == [{"name": "tesseract", "version": "5.5.0"}]
    assert "Sample Street" not in printed
    assert "Sam Specimen" not in printed


def test_the_schema_has_a_name_and_explains_every_id():
    told = schema(shipped())
    assert told["$id"] == schema()["$id"]
    checked = told["$defs"]["checked"]["properties"]
    ids = {one["const"] for one in checked["concerns"]["items"]["properties"]["id"]["oneOf"]}
    assert ids == set(CONCERNS)
    grounds = {one["const"] for one in checked["ground"]["properties"]["id"]["oneOf"]}
    assert {rule.id for rule in shipped().rules} < grounds
    errors = {one["const"] for one in told["$defs"]["failed"]["properties"]["error"]["properties"]["code"]["oneOf"]}
    assert {"damaged", "not-there"} < errors


def test_the_page_about_json_lists_every_id_with_its_sentence():
    """After a change: python -m tests.json_page."""
    assert json_page.PAGE.read_text(encoding="utf-8") == json_page.page()


def test_one_file_has_its_own_digest_and_several_that_of_their_digests():
    one, two = source("1.jpg", "a"), source("2.jpg", "b")
    assert of(assessment(Verdict.CONFLICTING), sources=(one,))["sha256"] == "a" * 64
    together = of(assessment(Verdict.CONFLICTING), sources=(one, two))
    assert together["source"] == "1.jpg, 2.jpg"
    assert together["sha256"] == hashlib.sha256(bytes.fromhex("a" * 64 + "b" * 64)).hexdigest()


def test_the_sections_come_with_their_lines_as_lines():
    sections = of(assessment(Verdict.JUDICIAL_WARRANT, "search"))["explanation"]["sections"]
    assert [section["id"] for section in sections] == [id for id in SECTIONS if id not in {"concerns", "names"}]
    assert sections[0]["text"].count("\n") == 2


def test_a_file_that_could_not_be_checked_has_no_verdict_and_says_why():
    assert failed_document(FAILED) == {
        "source": "a\N{REPLACEMENT CHARACTER}.heic",
        "verdict": None,
        "error": {"code": "damaged", "message": "a.heic: damaged. Try again."},
    }
