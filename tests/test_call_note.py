"""Six lines for the phone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.answers import BOX, EVERY_KIND, assessment, concerns, knowledge, situation
from warrantcheck.explain import call_note
from warrantcheck.explain.call_note import initials
from warrantcheck.model.findings import Field, Fields
from warrantcheck.model.verdict import Verdict
from warrantcheck.show.as_json import CONCERNS

NOW = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)


def entry(read_text, value=None):
    return Field(value=value or read_text, read_text=read_text, page=1, box=BOX)


def note(verdict=Verdict.ADMINISTRATIVE_FORM, kind="removal-warrant", *, lang="en", whole=False, **changes):
    return call_note(assessment(verdict, kind, **changes), situation(), knowledge(), now=NOW, lang=lang, whole=whole)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(("verdict", "kind"), EVERY_KIND)
def test_it_has_six_lines_for_every_paper(verdict, kind, lang):
    lines = note(verdict, kind, lang=lang, concerns=concerns(*CONCERNS))
    assert len(lines) == 6
    assert all(lines)


def test_it_names_paper_issuer_signer_place_person_dates_and_the_time():
    told = "\n".join(
        note(
            fields=Fields(
                person=entry("EXAMPLE, Ana Maria"),
                address=entry("12 Sample Street, Unit 3"),
                issued=entry("03/02/2026", "2026-03-02"),
            ),
            concerns=concerns("specimen"),
        )
    )
    for words in ("Form S-123", "An invented agency", "an immigration officer", "12 Sample Street, Unit 3", "E. A. M."):
        assert words in told
    for words in ("March 2, 2026", "November 22, 2026, 06:05", "marked as a sample"):
        assert words in told


def test_it_says_which_marks_were_looked_for_and_not_seen():
    assert "Looked for and not seen: a court's name, a line for a judge." in note()[1]
    assert "Looked for" not in note(Verdict.UNREADABLE, None)[1]


def test_the_name_is_whole_only_when_that_was_asked_for():
    fields = Fields(person=entry("Ana Example"))
    assert "Example" not in "\n".join(note(fields=fields))
    assert "Ana Example" in "\n".join(note(fields=fields, whole=True))


def test_what_was_not_seen_is_called_not_seen():
    lines = note(Verdict.UNREADABLE, None)
    assert sum("not seen" in line for line in lines) >= 4


@pytest.mark.parametrize(
    ("name", "letters"),
    [("EXAMPLE, Ana Maria", "E. A. M."), ("José Ñáñez", "J. Ñ."), ("", ""), ("(A) 12 b", "A. B."), ("-- ..", "")],
)
def test_initials_stand_in_the_order_of_the_name(name, letters):
    assert initials(name) == letters
