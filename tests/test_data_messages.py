"""The sentences: complete, plain, and none of those that could do harm."""

from __future__ import annotations

import re
import sys

import pytest

from tests.answers import (
    DATA,
    EVERY_KIND,
    PLACES,
    assessment,
    concerns,
    grade,
    knowledge,
    report,
    sentences,
    sentences_in,
    shipped,
    syllables,
)
from warrantcheck import errors
from warrantcheck.batch.compare import Told
from warrantcheck.cli.states import known_states
from warrantcheck.explain.case import MARKS
from warrantcheck.explain.guide import MOMENTS
from warrantcheck.explain.paper import WORDS
from warrantcheck.explain.place import ALWAYS
from warrantcheck.knowledge.files import read_guide, read_law, read_states, read_toml
from warrantcheck.model.findings import SignatureState
from warrantcheck.model.forms import Role, Where
from warrantcheck.model.report import CAVEATS
from warrantcheck.model.verdict import MarkId, Verdict
from warrantcheck.pipeline import Look
from warrantcheck.read.confined import Held
from warrantcheck.show.as_json import CONCERNS, ENTRIES, SECTIONS
from warrantcheck.show.sheets.layout import layouts
from warrantcheck.specimens import chapters

DECIDING = (*(rule.id for rule in shipped().rules), "several-differ")
LEGIBILITY = (
    "too-dark",
    "too-blurred",
    "too-far",
    "glare",
    "top-cut-off",
    "bottom-cut-off",
    "side-cut-off",
    "no-text",
    "other-script",
    "please-wait",
    "low-contrast",
    "time-ran-out",
)
LAW = read_law(DATA / "law.toml")
TABLES = read_toml(DATA / "places.toml")
STATES, GUIDE = read_states(DATA / "states.toml"), read_guide(DATA / "guide.toml")
LEGAL_ELSEWHERE = [
    *(id for topic in GUIDE.topic for id in topic.says),
    *(
        id
        for places in STATES.root.values()
        for told in places.values()
        for id in (*told.says.values(), *told.adds, *([told.guide] if told.guide else ()))
    ),
]
TOPIC_TITLES = [f"title-guide-{topic.id}" for topic in GUIDE.topic]
PLACED = {
    id for table in TABLES.values() for told in table.values() for id in ([told] if isinstance(told, str) else told)
}
DO_NOT_BLOCK_WITHIN = 3  # sentences: a hurried reader of an unsigned warrant gets no further
QUOTED = re.compile(r'"[^"]*" \([^)]*\)')  # words of the paper are not ours


def brief_of(explanation):
    lines = [line for section in explanation.sections for line in section.lines[: section.brief]]
    return "\n".join([explanation.headline, *lines])


def whole_of(explanation):
    lines = [line for section in explanation.sections if section.id != "sources" for line in section.lines]
    return "\n".join([explanation.headline, *lines])


def error_classes(of=errors.WarrantcheckError):
    return [of, *(below for direct in of.__subclasses__() for below in error_classes(direct))]


EXPECTED = [
    *(f"headline-{verdict}" for verdict in Verdict),
    *(f"{what}-{verdict}" for what in ("check", "check-more", "unknown", "paper-part", "paper") for verdict in Verdict),
    *(f"rule-{rule}" for rule in DECIDING),
    *(f"{what}-{reason}" for what in ("legibility", "unclear") for reason in LEGIBILITY),
    *(f"concern-{concern}" for concern in CONCERNS),
    *(f"error-{error.code}" for error in error_classes()),
    *(f"remedy-{remedy}" for remedy in errors.Remedy),
    *(f"title-{section}" for section in SECTIONS),
    *(f"where-{where}" for where in Where),
    *(f"role-{role}" for role in Role),
    *(f"signature-{state}" for state in SignatureState),
    *(f"seen-line-{state}" for state in SignatureState),
    *(f"seen-name-{mark}" for mark in MarkId),
    *(f"paper-field-{entry.replace('_', '-')}" for entry in ENTRIES),
    *(f"month-{month}" for month in range(1, 13)),
    *(f"law-{statement.id}" for statement in LAW.statement),
    *PLACED,
    *LEGAL_ELSEWHERE,
    *TOPIC_TITLES,
    *(f"state-name-{state.lower()}" for state in STATES.root),
    *(f"call-concern-{concern}" for concern in CONCERNS),
    *(f"call-signature-{state}" for state in SignatureState),
    *(f"{what}guide-{moment}" for what in ("", "title-") for moment in MOMENTS),
    *(f"guide-here-{place}" for place in PLACES if place),
    "title-guide-here",
]


def test_there_is_a_sentence_for_everything_that_can_happen():
    assert [id for id in sorted(set(EXPECTED)) if not sentences().get(id, "").strip()] == []


def test_no_sentence_is_there_for_nothing():
    code = "\n".join(path.read_text(encoding="utf-8") for path in DATA.parent.rglob("*.py"))
    named = set(re.findall(r'"([a-z0-9-]+)"', code))
    placed = PLACED
    guided = {id for id in EXPECTED if id.startswith("guide-")}
    built = set(EXPECTED) | placed | {f"{id}-more" for id in placed | guided}
    built |= {f"do-not-more-{verdict}" for verdict in Verdict}
    built |= {f"next-{called}{verdict}" for called in ("", "called-") for verdict in Verdict}
    built |= (
        {f"remedy-{remedy}" for remedy in errors.Remedy}
        | {f"words-{word}" for word in WORDS}
        | {f"headline-unreadable-{reason}" for reason in LEGIBILITY}
    )
    built |= {f"concern-no-last-day-{where.replace(' ', '-')}" for where in shipped().search_days}
    built |= {"concern-pages-not-read-about", *(f"seen-name-{mark}" for mark in MarkId)}
    built |= {f"seen-line-{state}" for state in SignatureState} | {"seen-court-name", "seen-agency-heading"}
    built |= {f"paper-entry-{entry.replace('_', '-')}" for entry in ENTRIES}
    built |= {f"asked-{what}-{fits}" for what in ("address", "name") for fits in ("yes", "cant-tell", "none")}
    built |= {id for id in sentences() if id.startswith("names-hours-")} | {"names-within-hours", "names-within-days"}
    built |= {"names-address", "names-person", "do-not-vehicle", "check-judicial-warrant-arrest"}
    built |= {"legibility-unknown", "role-none", "paper-allows", "paper-allows-not", "paper-confused-with"}
    built |= {id for layout in layouts() for block in layout.blocks for id in _named(block)}
    built |= {id for one in chapters() for id in (one.title, one.note, *one.says)}
    built |= {layout.title for layout in layouts()} | {"print-change", "print-sources", "print-title"}
    built |= {f"print-roles-{part}" for part in ("paper", "aim", "do", "watch")}
    built |= {f"waiting-{look}" for look in Look} | {f"compare-{what}" for what in Told.__dataclass_fields__}
    built |= {f"{id}{more}" for id in LEGAL_ELSEWHERE for more in ("", "-more")} | set(TOPIC_TITLES)
    built |= {f"held-{one}" for one in Held}
    built |= {f"{part}-{mark}" for part in ("headline", "check") for mark in MARKS}
    built |= {"guide-topics", "title-guide-topics"}
    built |= {f"state-name-{state.lower()}" for state in known_states(shipped())}
    built |= {f"next-list-{one}" for one in shipped().lists}
    elsewhere = ("help-", "usage-")  # tests/test_help.py
    assert sorted(id for id in set(sentences()) - named - built if not id.startswith(elsewhere)) == []


def _named(block):
    """The sentences of a block of a sheet to print."""
    for key, value in block.items():
        if key == "role":
            yield from (f"print-role-{value}-{part}" for part in ("who", "paper", "aim", "do", "watch"))
        elif not isinstance(value, bool | int):
            yield from [value] if isinstance(value, str) else value


@pytest.mark.parametrize("verdict", list(Verdict))
def test_the_table_for_any_place_has_an_answer_and_words_to_say_for_every_verdict(verdict):
    assert {f"{verdict}", f"say-{verdict}"} <= set(TABLES["private"])


def test_every_place_of_the_contract_has_a_table():
    assert set(TABLES) == {place or "private" for place in PLACES}


def test_every_kind_of_paper_in_the_tables_is_a_kind_that_a_form_has():
    kinds = {None, *(form.kind for form in shipped().forms)}
    situations = {f"{verdict}-{kind}" if kind else f"{verdict}" for verdict in Verdict for kind in kinds}
    told = {situation.removeprefix("say-") for table in TABLES.values() for situation in table} - {ALWAYS}
    assert sorted(told - situations) == []


def test_every_statement_of_the_law_has_a_dated_source_and_the_day_when_somebody_looked():
    for statement in LAW.statement:
        assert any(source.dated for source in statement.source), statement.id
        assert any(source.url for source in statement.source), statement.id
    assert all(source.checked == str(LAW.as_of) for statement in shipped().law for source in statement.sources)


def test_no_statement_of_the_law_is_without_source_and_date(capsys):
    bare = [one.id for one in LAW.statement if not one.source or not any(source.dated for source in one.source)]
    with capsys.disabled():
        sys.stdout.write(f"\nStatements of the law: {len(LAW.statement)}; without source and date: {len(bare)}\n")
    assert bare == []


def test_every_sentence_about_what_officers_may_do_rests_on_a_statement_of_the_law():
    supported = {id for statement in LAW.statement for id in statement.supports}
    assert sorted(supported - set(sentences())) == []
    told = {id for id in PLACED if id.startswith("here-")}
    told |= {id for id in sentences() if id.startswith("guide-here-")}
    told |= {f"guide-{moment}" for moment in MOMENTS} - {"guide-come-back"}
    no_law_in_it = {
        "here-private-other-court",
        "here-private-subpoena",
        "here-private-eviction",
    }  # the forms' own files
    no_law_in_it |= {"here-private-seizure", "here-private-tracking"}
    told |= {id for id in LEGAL_ELSEWHERE if id.startswith("state-")}
    no_law_in_it |= {"here-private-none", "here-home-none"}  # what a flyer or a letter is not
    assert sorted(told - supported - no_law_in_it) == []


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *[("court", 1), ("warrant", 2), ("judge", 1), ("agency", 3), ("officers", 3), ("signed", 1), ("signature", 3)],
        *[("paper", 2), ("consent", 2), ("lawyer", 2), ("names", 1), ("places", 2), ("private", 2), ("named", 1)],
        *[("immigration", 4), ("apartment", 3), ("application", 4), ("people", 2), ("areas", 3), ("wanted", 2)],
        *[("page", 1), ("pages", 2), ("asked", 1), ("permission", 3), ("department", 3), ("home", 1), ("eviction", 3)],
    ],
)
def test_syllables_are_counted_as_people_count_them(word, count):
    assert abs(syllables(word) - count) <= (1 if word in {"lawyer", "areas", "people"} else 0)


@pytest.mark.parametrize(("verdict", "kind"), EVERY_KIND)
def test_the_first_screen_is_at_grade_6_and_the_whole_answer_at_grade_7(verdict, kind):
    for place in PLACES:
        explanation = report(assessment(verdict, kind, concerns=concerns(*CONCERNS, page=1)), place).explanation
        assert grade(QUOTED.sub("", brief_of(explanation))) <= 6, place
        assert grade(QUOTED.sub("", whole_of(explanation))) <= 7, place


def test_no_sentence_has_more_than_20_words():
    ours = {id: text for id, text in sentences().items() if not id.startswith("source")}
    longest = {id: max(len(one.split()) for one in sentences_in(text)) for id, text in ours.items()}
    assert {id: count for id, count in longest.items() if count > 20} == {}


FORBIDDEN = [
    r"\b(in)?valid\b",
    r"\bgenuine\b",
    r"\bfake\b",
    r"\bforged?\b",
    r"\b(il)?legal\b(?! advice)",
    r"\bthey (cannot|can't|can not|may not) come in\b",
    r"\bofficers (cannot|can't|can not) (come in|enter)\b",
    r"\byou must\b",
    r"(?<!not )\b(must|have to) (let|open)\b",
    r"\bignore\b",
    r"\bnot signed, so\b",
    r"\bnothing to worry\b",
    r"\bprobably\b",
    r"\btell (them|officers) to leave\b",
    r"(?<!gives )\bno right\b",  # the paper gives none; never that officers have none
    r"\d ?%",
    r"!",
]


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_some_things_are_never_said(pattern):
    said = {id: text for id, text in sentences().items() if re.search(pattern, text, re.IGNORECASE)}
    assert said == {}


def test_resisting_hiding_lying_and_fleeing_are_only_spoken_of_in_do_not():
    danger = r"\b(block|resist|hide|lie|flee|run|push|touch|destroy|throw away|argue|hold a door)\b"
    for id, text in sentences().items():
        for sentence in sentences_in(text) if not id.startswith("law-") else ():
            for found in re.finditer(danger, sentence, re.IGNORECASE):
                assert re.search(r"\bdo not\b", sentence[: found.start()], re.IGNORECASE), (id, sentence)


@pytest.mark.parametrize(
    "id",
    sorted(
        id
        for id in sentences()
        if id.startswith("say-") and "-more" not in id and id not in {"say-in-english", "say-both"}
    ),
)
def test_no_consent_and_not_in_your_way_are_said_together_in_the_right_order(id):
    spoken = sentences()[id]
    no, way = spoken.find("I don't consent"), spoken.find("I won't get in your way")
    assert no >= 0
    assert way >= 0
    of_a_court = any(part in id for part in ("judicial", "unsigned", "other-court", "arrest", "conflicting"))
    assert (way < no) == of_a_court


@pytest.mark.parametrize("rule", ["court-warrant-not-signed", "court-warrant-unclear"])
def test_an_unsigned_court_warrant_says_do_not_block_at_once(rule):
    answer = report(assessment(Verdict.UNSIGNED_COURT_WARRANT, rule=rule)).explanation
    start = sentences_in(brief_of(answer))[:DO_NOT_BLOCK_WITHIN]
    assert any("do not block" in sentence.lower() for sentence in start)


def test_the_contested_point_gives_both_sides_and_its_date_from_one_value():
    text = sentences()["here-contested"]
    for part in (
        "Since May 2025 ICE says",
        "In January 2026 one federal judge",
        "unconstitutional",
        "Up to { $newest }",
    ):
        assert part.replace("{ $newest }", "{newest}") in text


@pytest.mark.parametrize("place", ["private", "home", "apartment-building", "hotel"])
def test_a_removal_form_is_told_in_one_order_no_judge_first_and_do_not_block_last(place):
    first, *rest = TABLES[place]["administrative-form-removal-warrant"]
    assert rest == ["here-contested", "here-kidd", "here-act-on-it"]
    said = sentences()[first]
    assert said.index("not a judge") < said.index("On its own it is not a judge's permission")
    assert "do not block" in sentences()["here-act-on-it"]


def test_an_immigration_judge_is_never_named_without_saying_agency():
    for id, text in sentences().items():
        if "immigration judge" in text.lower():
            assert "agency" in text, id


def test_every_error_names_the_file_and_says_what_to_do_next():
    for error in error_classes():
        text = sentences()[f"error-{error.code}"].format(name="photo.heic")
        assert text.startswith("photo.heic: ")
        assert len(sentences_in(text.removeprefix("photo.heic: "))) >= 2


def test_every_answer_about_a_shipped_form_is_plain_and_says_nothing_forbidden():
    verdicts = {
        "court-warrant": Verdict.JUDICIAL_WARRANT,
        "agency-form": Verdict.ADMINISTRATIVE_FORM,
        "court-paper": Verdict.OTHER_COURT_PAPER,
        "no-warrant": Verdict.NOT_A_WARRANT,
    }
    for form in shipped().forms:
        assessed = assessment(verdicts[form.family], form.kind, form=form.id)
        explanation = report(assessed, known=shipped()).explanation
        assert any(section.id == CAVEATS for section in explanation.sections)
        assert grade(QUOTED.sub("", brief_of(explanation))) <= 6, form.id
        assert grade(QUOTED.sub("", whole_of(explanation))) <= 7, form.id
        for pattern in FORBIDDEN:
            assert not re.search(pattern, brief_of(explanation), re.IGNORECASE), (form.id, pattern)


def test_the_small_knowledge_of_these_tests_has_the_shipped_law_and_places():
    assert knowledge().law == shipped().law
    told = {
        name: {situation: id if isinstance(id, str) else list(id) for situation, id in table.items()}
        for name, table in shipped().places.items()
    }
    assert told == TABLES
