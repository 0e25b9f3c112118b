"""Help pages and refusals: in the person's language, from the catalogue alone, at once."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
import typer.main
from msgspec.structs import replace
from typer.testing import CliRunner

from tests.answers import sentences
from warrantcheck.cli import app
from warrantcheck.cli import speaking as spoken
from warrantcheck.cli.pages import PROGRAM, ClickException, Page
from warrantcheck.knowledge import load_sentences
from warrantcheck.settings import Settings, write_settings

ROOT = typer.main.get_command(app)
HEAVY = {"numpy", "cv2", "PIL", "rich", "pdfplumber", "pypdfium2", "pydantic", "reportlab", "warrantcheck.pipeline"}
NO_DOCUMENT = "nowhere.pdf"

# What can be typed wrongly, the sentence that answers it, and what must stand in it in both languages.
WRONG = [
    (("check",), "missing", "PAPE"),
    (("check", NO_DOCUMENT, "--place", "hotl"), "unknown-place", "hotel"),
    (("check", NO_DOCUMENT, "--lang", "xx"), "unknown-language", "en, es"),
    (("check", NO_DOCUMENT, "--today", "soon"), "date", "2026-03-02"),
    (("check", NO_DOCUMENT, "--today", "2026-02-30"), "date", "2026-03-02"),
    (("check", NO_DOCUMENT, "--address", "Oak"), "address", "100 Example Street"),
    (("check", NO_DOCUMENT, "--name", "\u674e"), "name", "Maria Example"),
    (("check", NO_DOCUMENT, "--ocr", "tesserract"), "unknown-engine", "tesseract"),
    (("check", NO_DOCUMENT, "--seconds-a-page", "0"), "number-from", "1"),
    (("check", NO_DOCUMENT, "--seconds-a-page", "many"), "number-from", "1"),
    (("check", NO_DOCUMENT, "--brief", "--full"), "choose-one", "--full"),
    (("check", NO_DOCUMENT, "--call-note", "--json"), "choose-one", "--json"),
    (("check", NO_DOCUMENT, NO_DOCUMENT, "--picture", "a.png"), "for-one-paper", "--together"),
    (("check", NO_DOCUMENT, "--plase", "home"), "no-such-option", "--place"),
    (("check", NO_DOCUMENT, "--place"), "needs-value", "--place"),
    (("check", NO_DOCUMENT, "--full=1"), "takes-nothing", "--full"),
    (("chek", NO_DOCUMENT), "unknown-command", "check"),
    (("schema", "more"), "too-much", "more"),
    (("forms", "i-20000"), "unknown-paper", "i-200"),
    (("guide", "--place", "moon"), "unknown-place", "home"),
    (("guide", "--state", "Calfornia"), "unknown-state", "CA"),
    (("guide", "offcers"), "unknown-topic", "officers"),
    (("config", "set", "state", "Tejas"), "unknown-state", "TX"),
    (("config", "set", "hotlin", "1"), "unknown-setting", "hotline"),
    (("config", "set", "place", "hom"), "unknown-place", "home"),
    (("config", "set", "lang", "ess"), "unknown-language", "es"),
    (("config", "set", "hotline", "x" * 99), "setting", "hotline"),
    (("config", "set", "hotline"), "missing", "VAL"),
    (("config", "st"), "unknown-command", "set"),
    (("print",), "missing", "..."),
    (("print", "card"), "unknown-sheet", "cards"),
    (("print", "log", "--paper", "a5"), "unknown-size", "a4"),
    (("print", "before", "--place", "moon"), "unknown-place", "school"),
    (("present", "--minutes", "5"), "minutes", "30"),
    (("practice", "--rounds", "1000"), "number-between", "100"),
    (("practice", "--seed", "x"), "number", "--seed"),
    (("present", "--lang", "xx"), "unknown-language", "en, es"),
    (("--",), "other", "--help"),
]


@pytest.fixture(autouse=True)
def nothing_noted_down(monkeypatch, tmp_path):
    monkeypatch.setenv("WARRANTCHECK_CONFIG", str(tmp_path / "settings.toml"))
    for name in spoken.VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "settings.toml"


def ran(*arguments):
    return CliRunner().invoke(app, [str(one) for one in arguments], catch_exceptions=False)


def commands(command=ROOT, names=()):
    yield names, command
    for name, below in getattr(command, "commands", {}).items():
        yield from commands(below, (*names, name))


PAGES = [names for names, _ in commands()]
NEEDED = {
    id
    for names, command in commands()
    for key in ["-".join(names) or PROGRAM]
    for id in (
        f"help-command-{key}",
        *(f"help-argument-{key}-{one.name}" for one in command.params if one.param_type_name == "argument"),
        *(f"help-value-{key}-{one.name}" for one in command.params if one.param_type_name == "argument"),
    )
}


def words_of(output):
    return " ".join(output.split())


def told(why, lang):
    """A pattern of the sentence for a refusal, with anything in its braces."""
    return ".+?".join(re.escape(part) for part in re.split(r"\{\w+\}", sentences(lang)[f"usage-{why}"]))


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("names", PAGES, ids=" ".join)
def test_every_command_argument_and_option_has_its_words(names, lang, monkeypatch):
    monkeypatch.setenv("LANG", f"{lang}_US.UTF-8")
    command = dict(commands())[names]
    context = command.context_class(ROOT, info_name="warrantcheck")
    for at, name in enumerate(names):
        context = ROOT.context_class(dict(commands())[names[: at + 1]], info_name=name, parent=context)
    page = Page(command, context)
    assert page.short() == sentences(lang)[f"help-command-{page.key}"]
    for param in command.params:
        assert page.help_of(param), param.name
        assert bool(page.value_of(param)) == (not getattr(param, "is_flag", False)), param.name


def test_no_words_of_help_are_there_for_nothing():
    options = {max(one.opts, key=len).lstrip("-") for _, command in commands() for one in command.params}
    keys = {"-".join(names) or PROGRAM for names in PAGES}
    known = NEEDED | {f"help-{what}-{key}" for what in ("more", "examples") for key in keys}
    known |= {f"help-{what}-{one}" for what in ("option", "value") for one in options | {"help"}}
    known |= {f"help-{what}-{key}-{one}" for what in ("option", "value") for key in keys for one in options}
    known |= {f"help-{one}" for one in ("usage", "examples", "arguments", "options", "commands")}
    known |= {"help-any-options", "help-any-command", "help-completion-installed", "help-completion-not-here"}
    assert sorted(id for id in sentences() if id.startswith("help-") and id not in known) == []
    assert sorted(NEEDED - set(sentences())) == []


@pytest.mark.parametrize("names", PAGES, ids=" ".join)
def test_help_is_in_the_language_asked_for_else_of_the_settings_else_of_the_computer(
    names, monkeypatch, nothing_noted_down
):
    english = ran(*names, "--help")
    assert (english.exit_code, english.stdout.startswith("Usage: ")) == (0, True)
    monkeypatch.setenv("LANG", "es_MX.UTF-8")
    spanish = ran(*names, "--help").stdout
    assert spanish.startswith("Uso: ")
    assert sentences("es")[f"help-command-{'-'.join(names) or PROGRAM}"] in words_of(spanish)
    write_settings(nothing_noted_down, Settings(lang="en"))
    assert ran(*names, "--help").stdout == english.stdout
    if "--lang" in english.stdout:
        assert ran(*names, "--lang", "es", "--help").stdout == spanish
        assert ran(*names, "--help", "--lang=es").stdout == spanish


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(("arguments", "why", "also"), WRONG)
def test_wrong_usage_is_answered_in_both_languages_with_what_would_be_right(arguments, why, also, lang, monkeypatch):
    monkeypatch.setenv("LANG", f"{lang}_US.UTF-8")
    done = ran(*arguments)
    said = words_of(done.stderr)
    assert (done.exit_code, done.stdout) == (2, "")
    assert re.match(told(why, lang), said), said
    assert also in said
    assert said.endswith("--help")


@pytest.mark.parametrize("word", ["apartment-bilding", "hotels", "scool"])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_an_unknown_place_gives_the_nearest_and_all_that_are_known(word, lang):
    said = words_of(ran("guide", "--place", word, "--lang", lang).stderr)
    near = {"apartment-bilding": "apartment-building", "hotels": "hotel", "scool": "school"}[word]
    assert sentences(lang)["usage-near"].format(near=near) in said
    assert all(place in said for place in set(load_sentences().places) - {"private"})


def test_every_sentence_about_wrong_usage_is_one_that_can_be_met():
    met = {f"usage-{why}" for _, why, _ in WRONG} | {"usage-help", "usage-near", "usage-known"}
    assert {id for id in sentences() if id.startswith("usage-")} == met


def test_a_fault_of_click_that_nobody_thought_of_is_told_in_our_words(monkeypatch):
    def fail(*_, **__):
        raise ClickException("Something in English.")

    monkeypatch.setattr(sys.modules["warrantcheck.cli.guide"], "console", fail)
    done = ran("guide", "--lang", "es")
    assert done.exit_code == 2
    assert "English" not in done.stderr
    assert sentences("es")["usage-other"] in done.stderr


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_was_typed_can_do_nothing_to_a_screen(lang):
    done = ran("check", NO_DOCUMENT, "--place", "\x1b[2J\u202e" + "x" * 500, "--lang", lang)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e]", done.stderr)
    assert "x" * 100 not in done.stderr


def test_nothing_is_cut_and_no_line_is_longer_than_a_narrow_screen(monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    for arguments, _, _ in WRONG:
        assert max(map(len, ran(*arguments).stderr.splitlines())) <= 60
    command = [sys.executable, "-m", "warrantcheck", "check", "--help"]
    page = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    examples = sentences()["help-examples-check"]  # typed as they stand
    assert [line for line in page.splitlines() if len(line) > 60 and line.strip() not in examples] == []


# A language made of ids: what is left when all sentences are taken away


@pytest.fixture
def ids(monkeypatch):
    known = load_sentences()
    made = replace(known, messages={"en": {id: f"[{id}]" for id in known.messages["en"]}})
    for name in ("warrantcheck.knowledge.load_sentences", "warrantcheck.knowledge.load_knowledge"):
        monkeypatch.setattr(name, lambda *_: made)
    return made


def left_over(output, *known):
    """Words that stand neither in the brackets of the test language nor among what has to be typed as it is."""
    whole = re.sub(r"-\n *", "-", output)  # ids that a narrow screen cut at a hyphen
    text = re.sub(r"\[[a-z0-9-]+\]", " ", whole)
    return sorted(set(re.findall(r"[^\W\d_][\w-]*", text)) - set(known))


@pytest.mark.parametrize("names", PAGES, ids=" ".join)
def test_no_sentence_of_help_hides_in_the_code(names, ids):
    command = dict(commands())[names]
    typed = {one.lstrip("-") for param in command.params for one in param.opts} | {"h", "help"}
    done = ran(*names, "--help")
    assert done.exit_code == 0
    assert left_over(done.stdout, "root", *names, *typed, *getattr(command, "commands", ())) == []


@pytest.mark.parametrize(("arguments", "why"), [(typed, why) for typed, why, _ in WRONG])
def test_no_sentence_about_wrong_usage_hides_in_the_code(arguments, why, ids):
    done = ran(*arguments)
    assert done.exit_code == 2
    assert f"[usage-{why}]" in done.stderr
    assert left_over(done.output) == []


# At once


@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("check", "--help"), ("check", "--place"), ()])
def test_help_the_version_and_a_refusal_load_nothing_heavy(arguments):
    program = (
        "import sys\nfrom warrantcheck.cli import app\n"
        f"try:\n    app({list(arguments)!r})\nexcept SystemExit:\n    pass\n"
        f"sys.stderr.write('loaded: ' + ' '.join(sorted({HEAVY!r} & set(sys.modules))))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr.endswith("loaded: ")


# Completion


def test_completion_is_told_of_in_the_language_of_the_computer(monkeypatch):
    monkeypatch.setenv("LANG", "es_MX.UTF-8")
    monkeypatch.setattr("typer.completion.install", lambda *_, **__: ("bash", "there"))
    done = ran("--install-completion")
    assert (done.exit_code, done.stdout.strip()) == (0, sentences("es")["help-completion-installed"])

    def refuse(*_, **__):
        raise typer.Exit(1)

    monkeypatch.setattr("typer.completion.install", refuse)
    done = ran("--install-completion")
    assert (done.exit_code, done.stderr.strip()) == (1, sentences("es")["help-completion-not-here"])


def test_a_shell_is_shown_options_with_words_of_the_catalogue(monkeypatch):
    given = {
        "_WARRANTCHECK_COMPLETE": "complete_zsh",
        "_TYPER_COMPLETE_ARGS": "warrantcheck check --pl",
        "LANG": "es_MX.UTF-8",
    }
    done = CliRunner().invoke(app, [], prog_name="warrantcheck", env=given)
    assert "--place" in done.stdout
    assert "Dónde está usted" in done.stdout
