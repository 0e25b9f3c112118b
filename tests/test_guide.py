"""What to do when no paper is shown."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from tests.answers import DATA, PLACES, fernandez_huerta, grade, knowledge, sentences, shipped, situation
from tests.test_data_messages import whole_of
from warrantcheck.explain import guide
from warrantcheck.explain.guide import MOMENTS, topics_at
from warrantcheck.knowledge.files import read_guide
from warrantcheck.model.report import CAVEATS
from warrantcheck.show.terminal import show_guide

TWO_SCREENS = 48  # lines


def shown(place, lang="en", **options):
    stream = io.StringIO()
    show_guide(guide(situation(place), knowledge(), lang=lang), Console(file=stream, width=80), **options)
    return stream.getvalue()


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("place", PLACES)
def test_it_fits_two_screens_and_tells_every_moment(place, lang):
    text = shown(place, lang)
    assert len(text.splitlines()) <= TWO_SCREENS
    for moment in MOMENTS:
        assert sentences(lang)[f"title-guide-{moment}"] in " ".join(text.split())


@pytest.mark.parametrize("place", PLACES)
def test_it_is_as_easy_to_read_as_the_answers(place):
    assert grade(whole_of(guide(situation(place), knowledge()))) <= 7
    assert fernandez_huerta(whole_of(guide(situation(place), knowledge(), lang="es"))) >= 70


@pytest.mark.parametrize("place", PLACES)
def test_the_full_guide_names_the_law_with_its_sources_and_what_it_cannot_know(place):
    told = guide(situation(place), knowledge())
    law = next(section for section in told.sections if section.id == "sources")
    assert any("Payton" in line for line in law.lines)
    assert all("checked 2026-" in line for line in law.lines)
    assert any(section.id == CAVEATS for section in told.sections)


QUESTIONS = read_guide(DATA / "guide.toml").question


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_question_that_people_ask_has_its_sentence_in_the_guide_of_a_place(lang):
    lines = {
        line
        for place in PLACES
        for section in guide(situation(place), shipped(), lang=lang).sections
        for line in section.lines
    }
    assert len(QUESTIONS) >= 30
    for question in QUESTIONS:
        for id in question.says:
            assert sentences(lang)[id] in lines, (question.asks, id)


@pytest.mark.parametrize("topic", [topic.id for topic in shipped().guide])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_topic_alone_is_plain_and_ends_with_what_not_to_do_and_whom_to_call(topic, lang):
    told = guide(situation(None), shipped(), lang=lang, topic=topic)
    assert [section.id for section in told.sections][:3] == [f"guide-{topic}", "do-not", "next"]
    words = whole_of(told)
    assert grade(words) <= 6 if lang == "en" else fernandez_huerta(words) >= 70
    stream = io.StringIO()
    show_guide(told, Console(file=stream, width=80))
    assert len(stream.getvalue().splitlines()) <= TWO_SCREENS


def test_the_guide_of_a_place_has_the_topics_that_belong_there_and_names_their_words():
    ids = {place: [topic.id for topic in topics_at(shipped(), place)] for place in PLACES if place}
    assert "tenants" in ids["apartment-building"]
    assert "tenants" not in ids["clinic"]
    assert "car" in ids["vehicle"]
    assert all({"officers", "before", "after"} <= set(topics) for topics in ids.values())
    for place, topics in ids.items():
        assert ", ".join(topics) in " ".join(shown(place).split())
        told = [section.id for section in guide(situation(place), shipped()).sections]
        assert all(f"guide-{topic}" in told for topic in topics)


def test_in_spanish_what_is_said_aloud_stands_in_english_below_it():
    told = guide(situation(None), shipped(), lang="es", topic="keys")
    line = next(line for line in told.sections[0].lines if line.startswith("En inglés"))
    assert "I don't consent. I won't get in your way." in line


def test_the_law_is_left_to_the_full_guide():
    assert "Source:" not in shown(None)
    assert "Source:" in " ".join(shown(None, full=True).split())


@pytest.mark.parametrize("moment", MOMENTS)
def test_every_moment_that_speaks_of_the_law_has_a_statement_or_gives_no_law(moment):
    supported = {id for statement in knowledge().law for id in statement.supports}
    assert f"guide-{moment}" in supported or moment in {"come-back"}
