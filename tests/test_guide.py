"""What to do when no paper is shown."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from tests.answers import PLACES, fernandez_huerta, grade, knowledge, sentences, situation
from tests.test_data_messages import whole_of
from warrantcheck.explain import guide
from warrantcheck.explain.guide import MOMENTS
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


def test_the_law_is_left_to_the_full_guide():
    assert "Source:" not in shown(None)
    assert "Source:" in " ".join(shown(None, full=True).split())


@pytest.mark.parametrize("moment", MOMENTS)
def test_every_moment_that_speaks_of_the_law_has_a_statement_or_gives_no_law(moment):
    supported = {id for statement in knowledge().law for id in statement.supports}
    assert f"guide-{moment}" in supported or moment in {"come-back"}
