"""Drafts of translations: nothing of one shows where nobody asked for it, and a language takes no Python."""

from __future__ import annotations

import io
import json
import re
import shutil
from datetime import datetime
from itertools import product

import pytest
from msgspec.structs import replace
from rich.console import Console
from typer.testing import CliRunner

from tests.answers import DATA, EVERY_KIND, PLACES, assessment, concerns, report, sentences, shipped, situation
from tests.specimens import SITUATION, report_of
from tests.test_data_messages import brief_of
from warrantcheck.cli import app
from warrantcheck.errors import BadKnowledge, RightToLeft, WarrantcheckError
from warrantcheck.evidence import page_of
from warrantcheck.explain import explain
from warrantcheck.knowledge import from_compiled
from warrantcheck.knowledge.drafts import COMPILED, compiled_drafts, with_drafts, with_these
from warrantcheck.knowledge.files import compiled
from warrantcheck.model.verdict import Verdict
from warrantcheck.pipeline import failed
from warrantcheck.show import sheets
from warrantcheck.show.as_json import CONCERNS
from warrantcheck.show.direction import RIGHT_TO_LEFT
from warrantcheck.show.html import Made
from warrantcheck.show.pdf import report_pdf
from warrantcheck.show.portraits import pictures
from warrantcheck.show.terminal import show_report
from warrantcheck.specimens import paper_of

DRAFTS = json.loads((DATA / COMPILED).read_text(encoding="utf-8"))
PAPER = str(paper_of("i200-text-pdf"))
MADE = Made(at=datetime(2026, 3, 3, 9, 30), version="0.1.0")
ASKED = ["check", PAPER, "--lang", "ht", "--unreviewed"]


def drafted():
    return with_drafts(shipped())


def own_sentences(lang):
    """Sentences of a draft that could not be any other language's: names of states, say, are the same in both."""
    return {text for id, text in DRAFTS[lang].items() if text != sentences().get(id) and len(text) > 12}


def run(*arguments, **environment):
    return CliRunner().invoke(app, list(arguments), env=environment)


@pytest.fixture(autouse=True)
def no_settings(tmp_path, monkeypatch):
    monkeypatch.setenv("WARRANTCHECK_CONFIG", str(tmp_path / "settings.toml"))
    monkeypatch.chdir(tmp_path)


def test_the_compiled_drafts_are_those_of_the_files():
    assert compiled_drafts(DATA) == DRAFTS, "run: python -m warrantcheck.knowledge"


@pytest.mark.parametrize("lang", DRAFTS)
def test_no_draft_is_among_the_languages_nor_in_the_file_that_answers_are_made_from(lang):
    assert lang not in shipped().messages
    text = json.dumps(json.loads((DATA / "knowledge.json").read_text(encoding="utf-8")), ensure_ascii=False)
    assert [one for one in own_sentences(lang) if json.dumps(one, ensure_ascii=False) in text] == []


@pytest.mark.parametrize("lang", DRAFTS)
@pytest.mark.parametrize(
    "arguments",
    [("check", PAPER), ("guide",), ("print", "cards"), ("handout",), ("present",), ("practice",), ("batch", ".")],
    ids=lambda arguments: arguments[0],
)
def test_a_draft_is_refused_where_only_its_language_is_named(lang, arguments):
    ran = run(*arguments, "--lang", lang)
    assert ran.exit_code == 2
    assert not [one for one in own_sentences(lang) if one in ran.output]


@pytest.mark.parametrize("lang", DRAFTS)
@pytest.mark.parametrize("more", [(), ("--unreviewed",)])
def test_neither_the_computer_s_language_nor_the_settings_bring_a_draft(lang, more):
    ran = run("check", PAPER, *more, LC_ALL=f"{lang}_XX.UTF-8", LANG=f"{lang}_XX.UTF-8")
    assert ran.stdout.startswith("It looks like a paper from a government agency")
    assert not [one for one in own_sentences(lang) if one in ran.output]
    assert run("config", "set", "lang", lang).exit_code == 2


def test_asked_for_by_name_and_as_unreviewed_it_says_first_in_both_languages_what_it_is():
    ran = run(*ASKED)
    assert ran.exit_code == 0
    told = " ".join(ran.stderr.split())
    assert told.startswith(" ".join(DRAFTS["ht"]["draft-notice"].split()))
    assert sentences()["draft-notice"] in told
    answer = " ".join(ran.stdout.split())
    assert answer.startswith(DRAFTS["ht"]["headline-administrative-form"])
    assert DRAFTS["ht"]["foot-draft"] in answer and "no native speaker" in DRAFTS["ht"]["foot-draft"]


@pytest.mark.parametrize("lang", DRAFTS)
def test_short_answers_are_translated_but_for_what_is_new(lang):
    """English goes ahead: a sentence that was added yesterday must not wait for whoever translates."""
    known, lines = drafted(), set()
    for (verdict, kind), place in product(EVERY_KIND, PLACES):
        assessed = assessment(verdict, kind, concerns=concerns(*CONCERNS, page=1))
        told = brief_of(report(assessed, place, known=known, lang=lang).explanation)
        lines |= set(told.splitlines()) - {known.say(lang, "foot-untranslated")}
    assert len(lines) > 150
    assert len([line for line in lines if "[angl" in line]) <= len(lines) / 20


NEGATION = {"ht": r"\b(pa|p|poko|pèsonn|okenn|anyen|san|sèlman|janm|ni)\b"}
DANGEROUS_TO_LOSE = ("here-", "say-", "do-not", "headline-", "unknown-", "rule-court", "guide-", "concern-")


@pytest.mark.parametrize("lang", DRAFTS)
def test_no_negation_is_lost_in_a_draft(lang):
    lost = [
        id
        for id, text in DRAFTS[lang].items()
        if id.startswith(DANGEROUS_TO_LOSE) and re.search(r"\bnot?\b|n't\b", sentences()[id])
        if not re.search(NEGATION[lang], text, re.IGNORECASE)
    ]
    assert lost == []


def test_what_a_draft_lacks_stands_in_english_and_is_marked():
    lacking = {id: text for id, text in DRAFTS["ht"].items() if id != "say-not-a-warrant"}
    known = with_these(shipped(), {"ht": lacking})
    assert known.say("ht", "say-not-a-warrant") == f"[anglè] {sentences()['say-not-a-warrant']}"
    told = brief_of(report(assessment(Verdict.NOT_A_WARRANT), known=known, lang="ht").explanation)
    assert f"[anglè] {sentences()['say-not-a-warrant']}" in told
    assert DRAFTS["ht"]["foot-untranslated"] in told


def test_the_picture_and_the_reports_say_that_it_is_a_draft(monkeypatch):
    from warrantcheck.show import portraits

    known, answer = drafted(), report_of("i200-text-pdf")
    told = replace(answer, explanation=explain(answer.assessment, SITUATION, known, lang="ht"))
    written = []
    monkeypatch.setattr(portraits, "_portrait", lambda page, marks, rows: written.extend(rows) or _nothing())
    pictures(told, known)
    assert DRAFTS["ht"]["foot-draft"] in [row.words for row in written]
    page = page_of(told, known).decode()
    assert 'lang="ht"' in page and DRAFTS["ht"]["foot-draft"][:30] in page
    import pdfplumber

    with pdfplumber.open(io.BytesIO(report_pdf(told, known, MADE))) as pdf:
        assert DRAFTS["ht"]["foot-draft"][:30] in " ".join((pdf.pages[0].extract_text() or "").split())


def _nothing():
    from PIL import Image

    return Image.new("RGB", (8, 8))


# A language takes no Python


@pytest.fixture
def data(tmp_path):
    return shutil.copytree(DATA, tmp_path / "data")


def test_a_folder_of_sentences_makes_a_language_and_another_one_a_draft(data):
    for folder, frame in (("messages/xx", "Xx {}"), ("drafts/yy", "Yy {}")):
        (data / folder).mkdir(parents=True)
        lines = (data / "messages/en/answer.ftl").read_text(encoding="utf-8").splitlines()
        lines = [frame.format(line).replace(" = ", " = Zz ", 1)[3:] if " = " in line else line for line in lines]
        (data / folder / "answer.ftl").write_text("\n".join(lines), encoding="utf-8")
    known = from_compiled(compiled(data))
    assert set(known.messages) == {"en", "es", "xx"}
    stream = io.StringIO()
    show_report(report(assessment(Verdict.NOT_A_WARRANT), known=known, lang="xx"), known, Console(file=stream))
    assert stream.getvalue().startswith("Zz It does not look like a warrant.")
    made = compiled_drafts(data)
    assert set(made) == {"ht", "yy"}
    assert with_these(known, made).drafts == {"ht", "yy"}
    sheet = sheets.make(("log",), (), known, sheets.Group(), situation(), lang="xx")
    assert sheets.sheets_pdf(sheet, sheets.Group(), lang="xx", title="T", page=str, size="a4", large=False)


def test_a_draft_of_what_is_a_language_already_is_refused(data):
    (data / "drafts/es").mkdir()
    with pytest.raises(BadKnowledge):
        compiled_drafts(data)


def test_no_python_names_a_language_but_english():
    code = "\n".join(path.read_text(encoding="utf-8") for path in DATA.parent.rglob("*.py"))
    assert [lang for lang in [*DRAFTS, "es"] if f'"{lang}"' in code] == []


# From the right to the left


@pytest.mark.parametrize("lang", sorted(RIGHT_TO_LEFT))
def test_pdfs_and_pictures_from_the_right_are_refused_with_a_sentence_and_pages_are_turned(lang):
    answer = report_of("i200-text-pdf")
    told = replace(answer, explanation=replace(answer.explanation, lang=lang))
    sheet = sheets.make(("log",), (), shipped(), sheets.Group(), situation(), lang=lang)
    for make in (
        lambda: report_pdf(told, shipped(), MADE),
        lambda: pictures(told, shipped()),
        lambda: sheets.sheets_pdf(sheet, sheets.Group(), lang=lang, title="T", page=str, size="a4", large=False),
    ):
        with pytest.raises(RightToLeft) as fault:
            make()
        assert isinstance(fault.value, WarrantcheckError)
        assert "written from the right" in failed(fault.value, shipped(), "en", lang).message
    assert f'<html lang="{lang}" dir="rtl">' in page_of(told, shipped()).decode()
