"""The first screen of every kind of paper, at every place, in both languages: it fits, and it says what it must."""

from __future__ import annotations

import io
import re
import sys
from collections import Counter
from itertools import product

import pytest
from rich.console import Console

from tests.answers import (
    BOX,
    EVERY_KIND,
    JUDGE,
    LONG_COURT,
    PLACES,
    assessment,
    concerns,
    finding,
    knowledge,
    part,
    report,
    sentences,
    shipped,
    situation,
)
from tests.test_show_terminal import LINES, LONGEST_NOTES
from warrantcheck.explain import call_note, explain
from warrantcheck.explain.printed import printed
from warrantcheck.model.findings import Field, Fields
from warrantcheck.model.forms import PointsTo, Where
from warrantcheck.model.paper import Legibility, Seen
from warrantcheck.model.verdict import Asked, MarkId, MarkSeen, Verdict
from warrantcheck.settings import LONGEST
from warrantcheck.show.terminal import show_report

COLUMNS = 80
OWN = (
    {},
    {"hotline": "x" * LONGEST, "lawyer": "y" * LONGEST},
    {"hotline": "x" * LONGEST, "organization": "y" * LONGEST},
)
NOTES = ((), (LONGEST_NOTES[-1],), tuple(LONGEST_NOTES))
ALWAYS = {"seen", "here", "say", "do-not", "next", "foot"}


def entry(read_text, value=None):
    return Field(read_text=read_text, value=value or read_text, page=1, box=BOX)


ENTRIES = Fields(
    address=entry("12345 North Example Boulevard, Apartment 1204B, Springfield, Illinois 62701"),
    person=entry("FICTIONAL-PLACEHOLDER, Maximiliano Alexander"),
    execute_by=entry("September 30, 2026", "2026-09-30"),
    hours=entry("6:00 a.m. to 10:30 p.m.", "06:00-22:30"),
    answer_by=entry("September 30, 2026", "2026-09-30"),
)


def of_states():
    return knowledge() if knowledge().states else shipped()


def shown(told, known=None):
    stream = io.StringIO()
    show_report(told, known or knowledge(), Console(file=stream, width=COLUMNS))
    return stream.getvalue()


def filled(verdict, kind, notes=(), **changes):
    return assessment(verdict, kind, concerns=concerns(*notes, page=2), fields=ENTRIES, **changes)


def section(explanation, id):
    return next((one for one in explanation.sections if one.id == id), None)


def first(explanation, id):
    one = section(explanation, id)
    return " ".join(one.lines[: one.brief]) if one else ""


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(
    ("own", "notes"),
    [(OWN[0], NOTES[0]), (OWN[0], NOTES[-1]), (OWN[1], NOTES[-1]), (OWN[2], NOTES[-1])],
    ids=["nothing-odd", "two-notes", "hotline-lawyer", "hotline-organization"],
)
def test_every_first_screen_fits_with_all_entries_two_notes_and_ones_own_numbers(lang, own, notes, capsys):
    counted = Counter()
    for (verdict, kind), place in product(EVERY_KIND, PLACES):
        text = shown(report(filled(verdict, kind, notes), place, lang=lang, own=own))
        rows = text.splitlines()
        assert len(rows) <= LINES, (verdict, kind, place)
        assert max(map(len, rows)) <= COLUMNS
        assert all(number in text.replace("\n", "") for number in own.values())
        counted[len(rows)] += 1
    with capsys.disabled():
        sys.stdout.write(f"\nFirst screens ({lang}, {', '.join(own) or len(notes)}): {dict(sorted(counted.items()))}\n")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_it_fits_with_what_the_law_of_a_state_says_in_place_of_the_general_sentence(lang):
    kinds = (None, "removal-warrant", "agency-subpoena")
    for state, kind, place in product(sorted(shipped().states), kinds, PLACES):
        for own in (OWN[0], OWN[1]) if state == "CA" else (OWN[1],):
            verdict = Verdict.ADMINISTRATIVE_FORM
            told = report(
                filled(verdict, kind, NOTES[1]), place, known=of_states(), lang=lang, own=own | {"state": state}
            )
            assert len(shown(told, of_states()).splitlines()) <= LINES, (state, kind, place)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_was_asked_is_answered_on_the_first_screen_whatever_else_is_odd(lang):
    for seen, notes in product(Seen, NOTES):
        asked = tuple(Asked(what=what, fits=seen, found=True, page=2) for what in ("address", "name"))
        assessed = filled(Verdict.UNSIGNED_COURT_WARRANT, "search", notes, asked=asked)
        told = report(assessed, "apartment-building", lang=lang, own=OWN[1])
        screen = shown(told)
        assert len(screen.splitlines()) <= LINES
        flat = " ".join(screen.split())
        for what in ("address", "name"):
            id = {Seen.YES: f"asked-{what}-yes", Seen.NO: f"concern-{what}-mismatch"}.get(
                seen, f"asked-{what}-cant-tell"
            )
            assert sentences(lang)[id] in flat


def test_an_agreeing_address_is_said_and_one_without_its_unit_is_asked_for():
    fits = (Asked(what="address", fits=Seen.YES, found=True),)
    no_unit = (Asked(what="address", fits=Seen.CANT_TELL, found=True, unit_not_given=True),)
    nothing = (Asked(what="address", fits=Seen.CANT_TELL, found=False),)
    for asked, id in ((fits, "yes"), (no_unit, "unit"), (nothing, "none")):
        told = explain(filled(Verdict.JUDICIAL_WARRANT, "search", asked=asked), situation(), knowledge())
        assert first(told, "concerns") == sentences()[f"asked-address-{id}"]


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(("verdict", "kind"), EVERY_KIND)
def test_what_gives_way_is_never_what_to_do_and_what_to_say(verdict, kind, lang):
    for place in PLACES:
        told = report(filled(verdict, kind, NOTES[-1]), place, lang=lang, own=OWN[1])
        flat = " ".join(shown(told).split())
        for one in told.explanation.sections:
            must = [line for at, line in enumerate(one.lines[: one.brief]) if at not in one.spare]
            assert all(" ".join(line.split()) in flat for line in must)
            assert must or one.id not in ALWAYS


def test_the_marks_come_right_after_the_first_line_and_what_to_do_before_why():
    for verdict, kind in EVERY_KIND:
        ids = [one.id for one in report(filled(verdict, kind)).explanation.sections if one.brief]
        assert ids[0] == "seen"
        assert ids.index("here") < ids.index("say") < ids.index("do-not") < ids.index("next") < ids.index("why")


@pytest.mark.parametrize("verdict", list(Verdict))
def test_each_of_the_four_marks_is_told_once(verdict):
    told = first(report(filled(verdict, None)).explanation, "seen")
    for mark in assessment(verdict).marks:
        if mark.seen is not Seen.YES:
            assert told.count(sentences()[f"seen-name-{mark.id}"]) == 1
    assert told.count('"UNITED STATES DISTRICT COURT') == sum(
        mark.id is MarkId.COURT_NAME and mark.seen is Seen.YES for mark in assessment(verdict).marks
    )


# What it names


def test_a_search_warrant_names_its_place_its_last_day_and_its_hours():
    names = first(report(filled(Verdict.JUDICIAL_WARRANT, "search")).explanation, "names")
    assert "12345 North Example Boulevard, Apartment 1204B" in names
    assert "Last day: September 30, 2026. Hours: 6 a.m. to 10:30 p.m." in names


@pytest.mark.parametrize("verdict", [Verdict.JUDICIAL_WARRANT, Verdict.UNSIGNED_COURT_WARRANT])
def test_an_arrest_warrant_names_a_person_and_neither_unit_nor_last_day(verdict):
    told = report(filled(verdict, "arrest"), "home").explanation
    assert first(told, "names") == 'Person: "FICTIONAL-PLACEHOLDER, Maximiliano Alexander".'
    assert not re.search(r"last day|unit", first(told, "check"))


@pytest.mark.parametrize(
    ("verdict", "kind"), [(Verdict.OTHER_COURT_PAPER, "subpoena"), (Verdict.ADMINISTRATIVE_FORM, "agency-subpoena")]
)
def test_a_subpoena_tells_its_day_or_says_to_read_it(verdict, kind):
    assert first(report(filled(verdict, kind)).explanation, "names") == "Day to answer or appear: September 30, 2026."
    unread = report(assessment(verdict, kind)).explanation
    assert first(unread, "names") == sentences()["names-day-to-answer-unread"]


def test_an_eviction_paper_says_what_its_date_is_for():
    assert "Its date is the day it was ordered, or the first day they may come." in first(
        report(filled(Verdict.OTHER_COURT_PAPER, "eviction")).explanation, "here"
    )


def test_a_flyer_names_no_court_in_the_note_for_the_phone_and_rests_on_no_law_of_homes():
    from tests.test_call_note import NOW

    fields = Fields(court=entry(LONG_COURT))
    flyer = assessment(Verdict.NOT_A_WARRANT, "flyer", fields=fields)
    assert not any("DISTRICT COURT" in line for line in call_note(flyer, situation(), knowledge(), now=NOW))
    told = explain(flyer, situation("home"), shipped())
    assert "Payton" not in " ".join(section(told, "sources").lines)
    assert "DISTRICT COURT" not in " ".join(section(told, "paper").lines)


# Words as printed


def test_words_are_quoted_as_the_form_prints_them_where_that_is_sure():
    known = shipped()
    number = finding("ICE Form 1-205 (8/07)", form="i-205", marker="number", where=Where.FORM_NUMBER)
    assert printed(number, known) == "ICE Form I-205 (8/07)"
    noisy = finding("DEPARTNENT OF HONELAND SECURITV", form="sign", marker="agency-heading")
    assert printed(noisy, known) == "DEPARTMENT OF HOMELAND SECURITY"
    unlike = finding("DIPRTMT ONELND SCRTY OF", form="sign", marker="agency-heading")
    assert printed(unlike, known) == "DIPRTMT ONELND SCRTY OF"


def test_a_label_that_is_not_sure_is_not_quoted():
    label = finding("Jw ge s sgnattt", form="sign", marker="judge-label", points_to=PointsTo.JUDICIAL)
    for words, quoted in (("Judge's signature", True), ("Jw ge s sgnattt", False)):
        mark = MarkSeen(
            id=MarkId.JUDGES_LINE,
            seen=Seen.YES,
            read_text=words,
            page=1,
            box=BOX,
            finding=finding(words, form="sign", marker=label.marker, points_to=PointsTo.JUDICIAL),
            signature=JUDGE,
        )
        told = explain(assessment(Verdict.JUDICIAL_WARRANT, marks=(mark,)), situation(), shipped())
        assert (words in first(told, "seen")) is quoted


# Notes


def test_a_watermark_is_told_last():
    told = report(filled(Verdict.JUDICIAL_WARRANT, "search", ("specimen", "page-missing", "expired", "used-up")))
    notes = [re.sub(r" \(Page 2\.\)$", "", line) for line in section(told.explanation, "concerns").lines]
    order = ["used-up", "expired", "page-missing", "specimen"]
    assert notes == [sentences()[f"concern-{id}"] for id in order]


# Taking the picture again


def unreadable(*reasons, pictured=True):
    assessed = assessment(Verdict.UNREADABLE, legibility=Legibility(seen=Seen.NO, reasons=reasons))
    return explain(assessed, situation(), knowledge(), pictured=pictured)


def test_the_known_fault_comes_first_and_the_printed_side_only_where_nothing_else_is_known():
    assert unreadable("no-text", "too-blurred").headline.endswith(sentences()["legibility-too-blurred"])
    assert unreadable("no-text").headline.endswith(sentences()["legibility-no-text"])


def test_a_file_that_is_no_picture_is_never_asked_to_be_taken_again():
    for reasons in ((), ("no-text",), ("too-blurred",), ("please-wait",)):
        told = unreadable(*reasons, pictured=False)
        assert "again" not in " ".join([told.headline, first(told, "check")])


def test_a_warrant_whose_bottom_is_not_in_the_picture_says_to_take_it_again_with_its_bottom():
    cut = Legibility(seen=Seen.CANT_TELL, reasons=("bottom-cut-off",))
    by_reason = explain(filled(Verdict.UNSIGNED_COURT_WARRANT, "search", legibility=cut), situation(), knowledge())
    no_line = filled(Verdict.UNSIGNED_COURT_WARRANT, "search", signature=None)
    for told in (by_reason, explain(no_line, situation(), knowledge())):
        assert "bottom edge" in section(told, "check").lines[0]
        assert 0 not in section(told, "check").spare
    file = explain(no_line, situation(), knowledge(), pictured=False)
    assert section(file, "check").lines[0] == sentences()["check-no-page"]


# What to do, and what to say


AGENCYS = [kind for verdict, kind in EVERY_KIND if verdict is Verdict.ADMINISTRATIVE_FORM]


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("kind", [None, "immigration-arrest", "detainer", "notice-to-appear"])
def test_for_an_agencys_paper_nobody_has_to_open_and_nobody_blocks(kind, lang):
    open_, block = (r"do not have to open", r"do not block") if lang == "en" else (r"no tiene que abrir", r"no impida")
    for place in PLACES:
        if place in {"vehicle", "street"}:
            continue
        here = first(report(assessment(Verdict.ADMINISTRATIVE_FORM, kind), place, lang=lang).explanation, "here")
        assert re.search(open_, here), place
        assert re.search(block, here, re.IGNORECASE), place


@pytest.mark.parametrize("kind", ["immigration-arrest", "removal-warrant"])
def test_a_manager_is_told_to_unlock_nothing_and_that_a_key_may_be_a_yes(kind):
    here = first(report(assessment(Verdict.ADMINISTRATIVE_FORM, kind), "apartment-building").explanation, "here")
    assert "Do not unlock, and hand over no key: that may be taken as a yes." in here


@pytest.mark.parametrize(("verdict", "kind"), EVERY_KIND)
def test_under_what_is_said_in_spanish_stands_what_to_show_in_english(verdict, kind):
    for place in PLACES:
        spanish, english = (report(assessment(verdict, kind), place, lang=lang).explanation for lang in ("es", "en"))
        spoken = section(english, "say").lines[0]
        assert section(spanish, "say").lines[1] == sentences("es")["say-in-english"].format(words=spoken)
        assert 1 not in section(spanish, "say").spare


def test_staff_have_a_sentence_of_their_own_where_there_is_staff():
    for place in PLACES:
        said = first(report(assessment(Verdict.ADMINISTRATIVE_FORM), place).explanation, "say")
        assert ("I'm not the person who can agree to that" in said) == (place not in {"home", "vehicle", "street"})


def test_the_seven_counties_give_way_before_what_to_do():
    told = report(assessment(Verdict.ADMINISTRATIVE_FORM, "removal-warrant"), "home").explanation
    here = section(told, "here")
    assert [here.lines[at] for at in here.spare] == [sentences()["here-kidd"]]
    assert here.lines[here.brief - 1] == sentences()["here-act-on-it"]


def test_documents_are_no_papers_in_spanish():
    heard = r"\bpapel(es)?\b"
    files = ("answer", "say", "here", "concerns", "rules", "handout")
    from tests.answers import DATA

    for name in files:
        text = (DATA / "messages" / "es" / f"{name}.ftl").read_text(encoding="utf-8")
        told = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
        assert not re.search(heard, told), name


def test_an_invented_part_is_told_of_the_part_that_decides():
    parts = (part(Verdict.OTHER_COURT_PAPER, "affidavit", 1, 3), part(Verdict.JUDICIAL_WARRANT, "arrest", 4, 5))
    told = report(filled(Verdict.JUDICIAL_WARRANT, "arrest", parts=parts)).explanation
    assert "Last day" not in first(told, "names")
