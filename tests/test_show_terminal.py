"""The screen: small, plain, and unmoved by what stands on a paper."""

from __future__ import annotations

import io
import re
import unicodedata

import pytest
from rich.console import Console

from tests.answers import (
    BOX,
    EVERY_KIND,
    PLACES,
    assessment,
    concerns,
    finding,
    report,
    sentences,
    shipped,
    source,
)
from tests.answers import knowledge as small_knowledge
from warrantcheck.explain import URGENT
from warrantcheck.model.paper import Seen
from warrantcheck.model.report import Failed
from warrantcheck.model.verdict import MarkId, MarkSeen, Verdict
from warrantcheck.show.as_json import CONCERNS
from warrantcheck.show.terminal import show_failed, show_report

LINES = 24
LINES_AT_60 = 33  # measured: 33 in the worst case, a removal form in an apartment building that needs a note
NASTY = (
    "[bold red]JUDGE[/] :smile: \x1b[31mred\x1b[0m \x07 \u202etxet\u202c \u200b \ud800 a\nb\tc "
    "{page} %s <b> \u4e2d\u6587"
)
# The notes that take most room; every shorter one fits where these do.
LONGEST_NOTES = sorted(URGENT, key=lambda note: len(sentences()[f"concern-{note}"]))[-2:]


def shown(assessed, place=None, *, width=80, full=False, known=None, encoding="utf-8", named=False, **options):
    known = known or small_knowledge()
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, newline="\n")
    changes = {"sources": options.pop("sources")} if "sources" in options else {}
    console = Console(file=stream, width=width, **options)
    show_report(report(assessed, place, known=known, **changes), known, console, full=full, named=named)
    stream.flush()
    return raw.getvalue().decode(encoding)


@pytest.mark.parametrize(("verdict", "kind"), EVERY_KIND)
def test_a_narrow_screen_gets_a_few_lines_more_and_nothing_is_cut(verdict, kind):
    for place in PLACES:
        screen = shown(
            assessment(verdict, kind, concerns=concerns("hidden-text", page=2)), place, width=60
        ).splitlines()
        assert len(screen) <= LINES_AT_60
        assert max(map(len, screen)) <= 60


def test_every_shipped_form_fits_the_first_screen():
    verdicts = {
        "court-warrant": Verdict.JUDICIAL_WARRANT,
        "agency-form": Verdict.ADMINISTRATIVE_FORM,
        "court-paper": Verdict.OTHER_COURT_PAPER,
        "no-warrant": Verdict.NOT_A_WARRANT,
    }
    for form in shipped().forms:
        assessed = assessment(verdicts[form.family], form.kind, form=form.id, concerns=concerns("several-papers"))
        assert len(shown(assessed, "apartment-building", known=shipped()).splitlines()) <= LINES, form.id


@pytest.mark.parametrize("width", [20, 40, 60, 80, 200])
def test_the_same_words_stand_on_a_screen_of_any_width(width):
    assessed = assessment(Verdict.ADMINISTRATIVE_FORM, "immigration-arrest")
    wide = " ".join(shown(assessed, width=80).replace("photo.jpg", "").split())
    assert sorted(" ".join(shown(assessed, width=width).replace("photo.jpg", "").split())) == sorted(wide)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_the_verdict_comes_first_and_the_limits_last(verdict):
    screen = shown(assessment(verdict)).splitlines()
    assert screen[0].startswith(report(assessment(verdict)).explanation.headline[:20])
    assert screen[-3].startswith("Not legal advice;")
    assert screen[-1] == "More: warrantcheck check --full photo.jpg"


def test_the_file_is_named_where_there_are_several():
    assert shown(assessment(Verdict.CONFLICTING), named=True).splitlines()[0] == "photo.jpg"


@pytest.mark.parametrize(
    ("name", "printed"),
    [("a b.jpg", "'a b.jpg'"), ("x" * 80, "PAPER"), ("\u4e2d.jpg", "PAPER"), ("a\x1b[2J.jpg", "PAPER")],
)
def test_the_last_line_can_be_typed_as_it_stands_or_says_paper(name, printed):
    screen = shown(assessment(Verdict.CONFLICTING), sources=(source(name),))
    assert screen.splitlines()[-1] == f"More: warrantcheck check --full {printed}"


def test_pages_handed_in_together_are_called_paper():
    screen = shown(assessment(Verdict.CONFLICTING), sources=(source("1.jpg"), source("2.jpg")))
    assert screen.splitlines()[-1].endswith("--full PAPER")


def test_the_full_answer_has_every_section_and_every_line():
    known = small_knowledge()
    assessed = assessment(Verdict.JUDICIAL_WARRANT, "search", concerns=concerns(*CONCERNS))
    screen = " ".join(shown(assessed, full=True).split())
    for section in report(assessed, known=known).explanation.sections:
        assert section.title in screen
        for line in section.lines:
            assert "".join(line.split()) in screen.replace(" ", "")


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "cp437", "latin-1"])
def test_words_of_a_paper_can_do_nothing_to_a_screen(full, encoding):
    heading = MarkSeen(id=MarkId.AGENCY_HEADING, seen=Seen.YES, read_text=NASTY, page=1, box=BOX)
    assessed = assessment(Verdict.ADMINISTRATIVE_FORM, findings=(finding(NASTY),), marks=(heading,))
    screen = shown(assessed, full=full, encoding=encoding, force_terminal=False)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u200b\u202a-\u202e\ud800]", screen)
    assert "[bold red]JUDGE[/] :smile:" in " ".join(screen.split())


@pytest.mark.parametrize("verdict", list(Verdict))
def test_spanish_keeps_its_words_on_a_screen_without_accents(verdict):
    known = small_knowledge()
    told = report(assessment(verdict), "home", lang="es")
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii", newline="\n")
    show_report(told, known, Console(file=stream, width=80, force_terminal=False))
    stream.flush()
    plain = unicodedata.normalize("NFKD", told.explanation.headline.replace("\u00bf", ""))
    assert "".join(filter(str.isascii, plain)) in " ".join(raw.getvalue().decode("ascii").split())


def test_a_file_name_can_do_nothing_to_a_screen():
    screen = shown(assessment(Verdict.CONFLICTING), sources=(source("[red]\x1b[2Ja.jpg"),), named=True)
    assert screen.startswith("[red]")
    assert "\x1b" not in screen


def test_a_pipe_gets_neither_colour_nor_boxes_nor_spaces_at_the_end():
    screen = shown(assessment(Verdict.JUDICIAL_WARRANT, "search"), full=True, force_terminal=False)
    assert screen.isascii()
    assert "\x1b" not in screen
    assert not re.search(r" \n", screen)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_no_verdict_has_a_colour(verdict):
    screen = shown(assessment(verdict), force_terminal=True, color_system="truecolor", legacy_windows=False)
    assert set(re.findall(r"\x1b\[([0-9;]*)m", screen)) <= {"1", "0"}


def test_no_color_is_respected(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    screen = shown(assessment(Verdict.JUDICIAL_WARRANT), force_terminal=True, legacy_windows=False)
    assert set(re.findall(r"\x1b\[([0-9;]*)m", screen)) <= {"1", "0"}


def test_a_fault_is_told_in_plain_text():
    stream = io.StringIO()
    failed = Failed(name="a.heic", code="damaged", message="[b]a.heic[/b]: damaged\x1b[2J. Try again.", status=65)
    show_failed(failed, Console(file=stream, width=80))
    assert stream.getvalue() == "[b]a.heic[/b]: damaged\N{REPLACEMENT CHARACTER}[2J. Try again.\n"


def test_names_and_paths_are_never_broken_inside_a_word():
    path = "/tmp/" + "/".join(["a-folder-with-a-long-name"] * 8) + "/nothing.pdf"
    stream = io.StringIO()
    failed = Failed(name=path, code="not-there", message=f"{path}: there is no such file. Look again.", status=66)
    show_failed(failed, Console(file=stream, width=80))
    assert stream.getvalue().splitlines()[0] == f"{path}:"
    name = "x" * 120 + ".pdf"
    for full in (False, True):
        screen = shown(assessment(Verdict.UNREADABLE), named=True, full=full, sources=(source(name),))
        assert name in screen.splitlines()
