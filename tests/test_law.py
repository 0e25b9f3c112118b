"""The law behind the sentences: its dates stand in one place, every output tells them, and old law says that it is."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta

import pypdfium2
import pytest
from msgspec.structs import replace

from tests.answers import DATA, assessment, report, shipped, situation
from tests.review_page import PAGE, page
from tests.test_data_messages import brief_of
from warrantcheck.cli.training import PAIR, specimens
from warrantcheck.explain import explain, guide
from warrantcheck.knowledge.files import read_law
from warrantcheck.model.forms import OLD_LAW
from warrantcheck.model.verdict import Situation, Verdict
from warrantcheck.show.as_json import answers_as_json
from warrantcheck.show.sheets import Group, make, sheets_pdf
from warrantcheck.show.slides import slides

LAW = read_law(DATA / "law.toml")
OLD = date.fromisoformat(str(LAW.as_of)) + OLD_LAW + timedelta(days=1)
IS_OLD = {
    "en": "Nobody has looked this law up for over six months",
    "es": "Nadie ha revisado esta ley en más de seis meses",
}
DAYS = {"en": ("November 28, 2026", "May 2026"), "es": ("28 de noviembre de 2026", "mayo de 2026")}


def outputs(lang, today):
    """The words of each output, by name."""
    known = shipped()
    here = Situation(today=today, place="home")
    paper = assessment(Verdict.ADMINISTRATIVE_FORM, "removal-warrant")
    answer = replace(report(paper, known=known), explanation=explain(paper, here, known, lang=lang))
    told = json.loads(answers_as_json([answer], known, here, lang))
    shown_papers = specimens(PAIR)
    yield "answer", brief_of(answer.explanation)
    yield "guide", brief_of(guide(here, known, lang=lang))
    yield "topic", brief_of(guide(here, known, lang=lang, topic="keys"))
    yield "JSON", next(one["text"] for one in told["documents"][0]["explanation"]["sections"] if one["id"] == "foot")
    page_of_slides = slides((), (), known, lang=lang, pair=("", ""), today=today)
    yield "slides", re.sub(r"<[^>]+>", " ", page_of_slides.decode())
    made = make(("handout", "log"), shown_papers, known, Group(), here, lang=lang)
    sheets = sheets_pdf(made, Group(), lang=lang, title="", page=str, size="letter", large=False)
    with pypdfium2.PdfDocument(sheets) as pdf:
        for number, sheet in enumerate(pdf, start=1):
            yield f"sheets, page {number}", sheet.get_textpage().get_text_range()


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_output_says_when_the_law_was_looked_up_and_how_new_its_sources_are(lang):
    for name, shown in outputs(lang, date.fromisoformat(str(LAW.as_of))):
        words = " ".join(shown.split())
        assert all(day in words for day in DAYS[lang]), name
        assert IS_OLD[lang] not in words, name


@pytest.mark.parametrize("lang", ["en", "es"])
def test_after_six_months_every_output_says_that_its_law_is_old(lang):
    for name, words in outputs(lang, OLD):
        assert IS_OLD[lang] in " ".join(words.split()), name


@pytest.mark.parametrize(("days", "old"), [(-30, False), (0, False), (183, False), (184, True), (2000, True)])
def test_six_months_are_counted_from_the_day_when_somebody_looked(days, old):
    day = date.fromisoformat(str(LAW.as_of)) + timedelta(days=days)
    known = shipped()
    assert known.law_is_old(day) is old
    told = json.loads(answers_as_json([], known, Situation(today=day), "en"))
    assert (told["law_as_of"], told["law_newest_source"]) == (str(LAW.as_of), LAW.newest_source)
    assert told["law_is_old"] is old


def test_no_sentence_has_a_date_of_the_law_written_into_it():
    for lang, sentences in shipped().messages.items():
        written = re.compile(r"\bUp to \w+ 20\d\d|[Hh]asta \w+ de 20\d\d")
        assert {id for id, text in sentences.items() if written.search(text)} == set(), lang


def test_the_newest_source_is_the_newest_that_the_data_has():
    dated = [source.dated for one in LAW.statement for source in one.source if source.dated and "-" in source.dated]
    assert max(dated)[:7] == LAW.newest_source


def test_an_address_that_nobody_opened_is_marked_and_the_copy_that_was_read_is_named():
    for statement in LAW.statement:
        for source in statement.source:
            assert source.opened or (source.url and source.read_in), (statement.id, source.title)


def test_courts_statutes_and_rules_are_cited_with_their_standard_address():
    standard = {
        r"\d U\.S\. \d": "https://www.law.cornell.edu/supremecourt/text/",
        r"^\d+ U\.S\.C\. ": "https://www.law.cornell.edu/uscode/text/",
        r"^8 CFR ": "https://www.ecfr.gov/current/title-8/section-",
        r"^Federal Rules of Criminal Procedure": "https://www.law.cornell.edu/rules/frcrmp/",
    }
    for source in (source for one in LAW.statement for source in one.source):
        for title, address in standard.items():
            if re.search(title, source.title):
                assert (source.url or "").startswith(address), source.title


def test_the_copy_that_was_read_is_not_shown_as_the_source():
    told = explain(assessment(Verdict.ADMINISTRATIVE_FORM), situation("home"), shipped())
    law = "\n".join(next(section.lines for section in told.sections if section.id == "sources"))
    assert "445 U.S. 573" in law
    assert "https://www.law.cornell.edu/supremecourt/text/445/573" in law
    assert "yumpu" not in law


def test_where_no_hotline_is_noted_down_the_answer_names_a_list_dated_and_no_number():
    for lang, check in (("en", "check that it still works"), ("es", "compruebe que todavía funciona")):
        known = shipped()
        told = brief_of(explain(assessment(Verdict.NOT_A_WARRANT), situation("home"), known, lang=lang))
        assert "nnirr.org" in told
        assert check in told
        assert "2026" in told
        with_one = situation("home", hotline="Example Line, 555-0100")
        assert "nnirr.org" not in brief_of(explain(assessment(Verdict.NOT_A_WARRANT), with_one, known, lang=lang))
    phone = re.compile(r"\b\d{3}[-. ]\d{3}[-. ]\d{4}\b")
    assert {id for id, text in shipped().messages["en"].items() if phone.search(text)} == set()


def test_what_is_no_crime_stands_beside_what_is_one():
    told = explain(assessment(Verdict.ADMINISTRATIVE_FORM), situation("home"), shipped())
    do_not = "\n".join(next(section.lines for section in told.sections if section.id == "do-not"))
    assert "are not crimes" in do_not
    assert "Do not block" in do_not


def test_the_lawyers_page_lists_every_legal_sentence_and_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m tests.review_page"
    listed = set(re.findall(r"^\| `([a-z0-9-]+)` \|", page(), re.MULTILINE))
    assert {id for one in LAW.statement for id in one.supports} <= listed
    assert {id for id in shipped().messages["en"] if id.startswith(("here-", "guide-here-"))} <= listed
