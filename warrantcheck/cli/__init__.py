"""The command line: arguments in, one call, show, exit status. Only here does anything print or exit."""

from __future__ import annotations

import difflib
import os
import sys
from datetime import date, datetime
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from warrantcheck import __version__
from warrantcheck.cli.training import register
from warrantcheck.errors import BadKnowledge, ExitStatus, WarrantcheckError
from warrantcheck.show import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.console import Console

    from warrantcheck.model.forms import Form, Knowledge
    from warrantcheck.model.report import Failed, Report
    from warrantcheck.model.verdict import Situation
    from warrantcheck.settings import Settings

LANG_HELP = "Language of the answer: en, es. Else that of your settings, or of this computer."

HELP = """Looks at a paper that officers show at a door and says in plain words what it looks like:
a court's warrant, an agency's form, another paper. It reads PDFs, scans and photos.
Nothing leaves this computer and nothing is kept.

Examples:

  warrantcheck check paper.jpg

  warrantcheck check front.jpg back.jpg --together --place apartment-building

  warrantcheck check paper.pdf --full

  warrantcheck forms i-205

  warrantcheck guide --place home

  warrantcheck doctor

It says what a paper looks like, never that it is good or bad. It is not legal advice."""

app = typer.Typer(
    help=HELP,
    no_args_is_help=True,
    rich_markup_mode=None,  # a help page drawn by rich takes 0.35 s longer
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


class Ocr(StrEnum):
    """Which reading engine."""

    AUTO = "auto"
    TESSERACT = "tesseract"
    EMBEDDED = "embedded"


class VerdictStatus(IntEnum):
    """Exit statuses by verdict, with --exit-code."""

    JUDICIAL_WARRANT = 0
    UNSIGNED_COURT_WARRANT = 10
    ADMINISTRATIVE_FORM = 11
    OTHER_COURT_PAPER = 12
    NOT_A_WARRANT = 13
    CONFLICTING = 14
    UNREADABLE = 15


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"warrantcheck {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """The options that every command shares."""


@app.command()
def check(
    papers: Annotated[
        list[str], typer.Argument(metavar="PAPER...", help="PDF, JPEG, PNG, TIFF, WebP or HEIC; - for standard input.")
    ],
    place: Annotated[str | None, typer.Option(help="Where you are: home, apartment-building, business, ...")] = None,
    address: Annotated[
        str | None, typer.Option(help='Where you are, to hold against the paper: "100 Example Street, Apt 4".')
    ] = None,
    name: Annotated[str | None, typer.Option(help='A name to hold against the paper: "Maria Example".')] = None,
    today: Annotated[str | None, typer.Option(help="The day to hold dates against, like 2026-03-02.")] = None,
    lang: Annotated[str | None, typer.Option(help=LANG_HELP)] = None,
    brief: Annotated[bool, typer.Option("--brief", help="One small screen (the default).")] = False,
    full: Annotated[bool, typer.Option("--full", help="All that was seen, the law and its sources.")] = False,
    together: Annotated[bool, typer.Option("--together", help="The files are pages of one paper.")] = False,
    call_note: Annotated[
        bool, typer.Option("--call-note", help="Six lines to read out on the phone; with --full the whole name.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="For programs: see warrantcheck schema.")] = False,
    ocr: Annotated[Ocr, typer.Option(help="Reading engine.")] = Ocr.AUTO,
    seconds: Annotated[
        float, typer.Option("--seconds-a-page", min=1, help="After this the best answer so far is given.")
    ] = 20.0,
    forms: Annotated[
        Path | None, typer.Option("--forms", help="A folder with form files of your own.", metavar="FOLDER")
    ] = None,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Exit by verdict: see the README.")] = False,
    picture: Annotated[
        Path | None, typer.Option(help="The pages with numbered boxes on what decided.", metavar="FILE.png")
    ] = None,
    report: Annotated[
        Path | None, typer.Option(help="The answer in one file, to send or print.", metavar="FILE.html|FILE.pdf")
    ] = None,
    redact: Annotated[bool, typer.Option("--redact", help="Leave out names, places, numbers and signatures.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Write over files that are there.")] = False,
) -> None:
    """Look at a paper and say what it looks like.

    Examples:

      warrantcheck check paper.jpg

      warrantcheck check page1.jpg page2.jpg --together --place home

      cat paper.pdf | warrantcheck check - --json

      warrantcheck check paper.jpg --report answer.html --redact
    """
    from warrantcheck.evidence import Wanted, redacted, refuse_early, write
    from warrantcheck.knowledge import load_knowledge
    from warrantcheck.model.report import Report
    from warrantcheck.pipeline import Run, check_all, worst

    if brief and full:
        raise typer.BadParameter("choose one of --brief and --full")
    if call_note and json:
        raise typer.BadParameter("choose one of --call-note and --json")
    wanted = Wanted(picture=picture, report=report, redact=redact, force=force)
    if wanted.anything and len(papers) > 1 and not together:
        raise typer.BadParameter("--picture and --report are for one paper; for pages of one paper add --together")
    knowledge = load_knowledge(forms)
    settings = _settings(knowledge)
    lang = _language(lang, settings, knowledge)
    run = Run(
        situation=_situation(knowledge, settings, place=place, address=address, name=name, today=today),
        lang=lang,
        ocr=ocr.value,
        seconds_a_page=seconds,
    )
    refuse_early(wanted, may_write_over(knowledge, lang))
    answers: list[Report | Failed] = []
    for whole in check_all([papers] if together else [[paper] for paper in papers], knowledge, run):
        answer = redacted(whole, run.situation, knowledge) if redact and isinstance(whole, Report) else whole
        answers.append(answer)
        if call_note and isinstance(answer, Report):
            _show_call_note(answer, knowledge, run.situation, lang, whole=full)
        elif not json:
            _show(answer, knowledge, several=len(papers) > 1 and not together, full=full)
    if json:
        _show_json(answers, knowledge)
    for answer in answers:
        for path in write(answer, knowledge, wanted) if isinstance(answer, Report) else ():
            typer.echo(knowledge.say(lang, "written", file=printable(str(path))), err=True)
    status = worst(answers)
    if status == ExitStatus.DONE and exit_code:
        status = max(_verdict_status(answer) for answer in answers)
    raise typer.Exit(status)


def _settings(knowledge: Knowledge) -> Settings:
    """The person's settings. Faulty ones are told of and left out: nobody at a door goes without an answer for them."""
    from warrantcheck.settings import Settings, read_settings, settings_path

    path = settings_path()
    try:
        settings = read_settings(path)
        for key, given, known in (
            ("place", settings.place, knowledge.places),
            ("lang", settings.lang, knowledge.messages),
        ):
            if given is not None and given not in known:
                raise BadKnowledge(path.name, key=key)
    except BadKnowledge as fault:
        key = printable(str(fault.details["key"]))
        name = printable(str(path))
        typer.echo(knowledge.say(_language(None, Settings(), knowledge), "config-faulty", name=name, key=key), err=True)
        return Settings()
    return settings


def _language(given: str | None, settings: Settings, knowledge: Knowledge) -> str:
    """The language that was asked for, else the one of the settings, else the computer's, else English."""
    if given is not None:
        return _one_of("language", given, sorted(knowledge.messages), "--lang")
    if settings.lang is not None and settings.lang in knowledge.messages:
        return settings.lang
    named = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    of_computer = next((one for one in named if one), _language_of_windows())[:2].lower()
    return of_computer if of_computer in knowledge.messages else "en"


def _language_of_windows() -> str:
    import ctypes
    import locale

    windows = getattr(ctypes, "windll", None)
    return locale.windows_locale.get(windows.kernel32.GetUserDefaultUILanguage(), "") if windows else ""


def _refuse_what_cannot_be_compared(knowledge: Knowledge, address: str | None, name: str | None) -> None:
    from warrantcheck.assess.compare import can_compare_address, can_compare_person

    if address is not None and not can_compare_address(address):
        raise typer.BadParameter(knowledge.say("en", "error-usage-address", given=address), param_hint="--address")
    if name is not None and not can_compare_person(name):
        raise typer.BadParameter(knowledge.say("en", "error-usage-name", given=name), param_hint="--name")


def _situation(
    knowledge: Knowledge,
    settings: Settings,
    *,
    place: str | None,
    address: str | None = None,
    name: str | None = None,
    today: str | None = None,
) -> Situation:
    from warrantcheck.model.verdict import Situation

    try:
        day = date.fromisoformat(today) if today else date.today()
    except ValueError as fault:
        raise typer.BadParameter(f"{today!r} is no date; write it like 2026-03-02", param_hint="--today") from fault
    if place is not None:
        place = _one_of("place", place, _places(knowledge), "--place")
    if address is not None or name is not None:
        _refuse_what_cannot_be_compared(knowledge, address, name)
    return Situation(
        today=day,
        place=place or settings.place,
        address=address,
        name=name,
        lawyer=settings.lawyer,
        hotline=settings.hotline,
    )


def _places(knowledge: Knowledge) -> list[str]:
    return sorted(set(knowledge.places) - {"private"})


def _one_of(what: str, given: str, known: Sequence[str], option: str) -> str:
    """`given` if it is known; otherwise the list of what is known, and the nearest."""
    if given in known:
        return given
    near = difflib.get_close_matches(given, known, n=1, cutoff=0.5)
    hint = f" Did you mean {near[0]}?" if near else ""
    raise typer.BadParameter(f"no {what} is called {given!r}.{hint} Known: {', '.join(known)}", param_hint=option)


def may_write_over(knowledge: Knowledge, lang: str) -> Callable[[Path], bool] | None:
    """Asks before a file is written over, where somebody is there to answer."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    return lambda path: typer.confirm(knowledge.say(lang, "overwrite", file=printable(str(path))), err=True)


def _console(*, stderr: bool = False) -> Console:
    from rich.console import Console

    return Console(stderr=stderr, highlight=False, soft_wrap=False)


def _show(answer: Report | Failed, knowledge: Knowledge, *, several: bool, full: bool) -> None:
    from warrantcheck.model.report import Failed
    from warrantcheck.show.terminal import show_failed, show_report

    if isinstance(answer, Failed):
        show_failed(answer, _console(stderr=True))
        return
    console = _console()
    show_report(answer, knowledge, console, full=full, named=several)
    if several:
        console.print()


def _show_call_note(answer: Report, knowledge: Knowledge, situation: Situation, lang: str, *, whole: bool) -> None:
    from warrantcheck.explain import call_note
    from warrantcheck.show.terminal import show_lines

    now = datetime.now().astimezone()
    lines = call_note(answer.assessment, situation, knowledge, now=now, lang=lang, whole=whole)
    show_lines(lines, _console())


def _show_json(answers: Sequence[Report | Failed], knowledge: Knowledge) -> None:
    import json

    from warrantcheck.model.report import Failed
    from warrantcheck.show.as_json import document, envelope, failed_document

    documents = [
        failed_document(answer) if isinstance(answer, Failed) else document(answer, knowledge) for answer in answers
    ]
    typer.echo(json.dumps(envelope(documents), ensure_ascii=True, indent=1))


def _verdict_status(answer: Report | Failed) -> int:
    from warrantcheck.model.report import Failed

    if isinstance(answer, Failed):
        return answer.status
    return int(VerdictStatus[answer.assessment.verdict.name])


@app.command()
def guide(
    place: Annotated[str | None, typer.Option(help="Where you are: home, apartment-building, business, ...")] = None,
    lang: Annotated[str | None, typer.Option(help=LANG_HELP)] = None,
    full: Annotated[bool, typer.Option("--full", help="More to each point, and the law with its sources.")] = False,
) -> None:
    """What to do and say when officers show no paper, or say that they need none.

    Examples:

      warrantcheck guide --place home

      warrantcheck guide --lang es --full
    """
    from warrantcheck.explain import guide as told
    from warrantcheck.knowledge import load_knowledge
    from warrantcheck.show.terminal import show_guide

    knowledge = load_knowledge()
    settings = _settings(knowledge)
    lang = _language(lang, settings, knowledge)
    show_guide(told(_situation(knowledge, settings, place=place), knowledge, lang=lang), _console(), full=full)


config = typer.Typer(
    help="Your own hotline, lawyer, place and language: noted down today, shown in every answer.",
    rich_markup_mode=None,
    invoke_without_command=True,
)
app.add_typer(config, name="config")


@config.callback()
def config_show(context: typer.Context) -> None:
    """Your own hotline, lawyer, place and language: noted down today, shown in every answer.

    Examples:

      warrantcheck config

      warrantcheck config set hotline "Name, number"

      warrantcheck config unset hotline
    """
    if context.invoked_subcommand is not None:
        return
    from warrantcheck.settings import read_settings, settings_path

    path = settings_path()
    settings = read_settings(path)
    _say_config(settings, "config-where", path=path)
    for key, value in settings.told.items():
        _say_config(settings, "config-line", key=key, value=value)
    if not settings.told:
        _say_config(settings, "config-none")


@config.command("set")
def config_set(
    key: Annotated[str, typer.Argument(help="hotline, lawyer, place, lang or organization.")],
    value: Annotated[str, typer.Argument(help="What to note down.")],
) -> None:
    """Note something down."""
    from warrantcheck.knowledge import load_knowledge
    from warrantcheck.settings import KEYS, LONGEST, changed, read_settings, settings_path

    knowledge = load_knowledge()
    key = _one_of("setting", key, KEYS, "KEY")
    if key == "place":
        value = _one_of("place", value, _places(knowledge), "VALUE")
    if key == "lang":
        value = _one_of("language", value, sorted(knowledge.messages), "VALUE")
    try:
        settings = changed(read_settings(settings_path()), key, value.strip())
    except ValueError as fault:
        raise typer.BadParameter(f"write plain text of 1 to {LONGEST} characters", param_hint="VALUE") from fault
    _keep(settings)
    _say_config(settings, "config-set" if key in {"hotline", "lawyer"} else "config-set-plain", key=key)


@config.command("unset")
def config_unset(key: Annotated[str, typer.Argument(help="hotline, lawyer, place, lang or organization.")]) -> None:
    """Remove something."""
    from warrantcheck.settings import KEYS, changed, read_settings, settings_path

    key = _one_of("setting", key, KEYS, "KEY")
    before = read_settings(settings_path())
    settings = changed(before, key, None)
    if settings != before:
        _keep(settings)
    _say_config(settings, "config-unset" if settings != before else "config-not-set", key=key)


@config.command("path")
def config_path() -> None:
    """Print where the settings stand."""
    from warrantcheck.settings import settings_path

    typer.echo(settings_path())


def _keep(settings: Settings) -> None:
    from warrantcheck.errors import TargetNotWritable
    from warrantcheck.settings import settings_path, write_settings

    path = settings_path()
    try:
        write_settings(path, settings)
    except OSError as fault:
        raise TargetNotWritable(path.name) from fault


def _say_config(settings: Settings, id: str, **values: object) -> None:
    from warrantcheck.knowledge import load_knowledge

    knowledge = load_knowledge()
    shown = {name: printable(str(value)) for name, value in values.items()}
    typer.echo(knowledge.say(_language(None, settings, knowledge), id, **shown))


@app.command()
def schema() -> None:
    """Print the JSON Schema of what `check --json` prints."""
    import json

    from warrantcheck.show.as_json import schema as json_schema

    typer.echo(json.dumps(json_schema(), indent=1))


@app.command()
def forms(
    form: Annotated[str | None, typer.Argument(metavar="[ID]", help="One paper, explained.")] = None,
    lang: Annotated[str | None, typer.Option(help=LANG_HELP)] = None,
    own: Annotated[
        Path | None, typer.Option("--forms", help="A folder with form files of your own.", metavar="FOLDER")
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option("--check", help="Look for faults in a form file, and try its examples.", metavar="FILE"),
    ] = None,
) -> None:
    """List the papers it knows, or explain one.

    Examples:

      warrantcheck forms

      warrantcheck forms i-205

      warrantcheck forms --check my-form.toml
    """
    from warrantcheck.knowledge import load_knowledge
    from warrantcheck.show.catalogue import show_form, show_forms

    knowledge = load_knowledge(own)
    lang = _language(lang, _settings(knowledge), knowledge)
    if file is not None:
        raise typer.Exit(_check_form_file(file, knowledge, lang))
    if form is None:
        show_forms(knowledge, _console(), lang=lang)
        return
    known: list[str] = [one.id for one in knowledge.forms]
    chosen = _one_of("paper", form.lower(), known, "ID")
    found: Form | None = knowledge.form(chosen)
    if found is not None:
        show_form(found, knowledge, _console(), lang=lang)


def _check_form_file(path: Path, knowledge: Knowledge, lang: str) -> int:
    """Says what is wrong with a form file, or that nothing is; the exit status."""
    from warrantcheck.errors import NotThere
    from warrantcheck.find.proof import prove
    from warrantcheck.knowledge.files import read_form, with_forms

    if not path.exists():
        raise NotThere(path.name)
    try:
        form = read_form(path)
    except BadKnowledge as fault:
        typer.echo(_key_and_remedy(fault, knowledge, lang))
        return ExitStatus.NOT_A_DOCUMENT
    failed = tuple(prove(form.id, form.example, with_forms(knowledge, [form])))
    nothing = knowledge.say(lang, "catalogue-check-nothing")
    for one in failed:
        sentence = knowledge.say(
            lang,
            "catalogue-check-found",
            name=path.name,
            words=one.example.read,
            where=one.example.at,
            found=", ".join(one.found) or nothing,
            expected=", ".join(one.example.finds) or nothing,
        )
        typer.echo(printable(sentence))
    if not failed:
        typer.echo(printable(knowledge.say(lang, "catalogue-check-good", name=path.name, count=len(form.example))))
    return ExitStatus.NOT_A_DOCUMENT if failed else ExitStatus.DONE


def _key_and_remedy(fault: BadKnowledge, knowledge: Knowledge, lang: str) -> str:
    """What is wrong with a data file: its name, the key, and what to do."""
    details = {"key": fault.details.get("key", ""), "remedy": fault.details.get("remedy", "")}
    return printable(knowledge.say(lang, "catalogue-check-fault", name=fault.name, **details))


@app.command()
def doctor(lang: Annotated[str | None, typer.Option(help=LANG_HELP)] = None) -> None:
    """Say what is installed, which reading engine is used, and how to add what is missing."""
    from warrantcheck.doctor import examine
    from warrantcheck.knowledge import load_knowledge

    knowledge = load_knowledge()
    findings = examine(knowledge, lang=_language(lang, _settings(knowledge), knowledge))
    for line in findings.lines:
        typer.echo(line)
    raise typer.Exit(ExitStatus.DONE if findings.can_read_pictures else ExitStatus.NOT_INSTALLED)


register(app)


def last_words(fault: Exception) -> int:
    """One sentence for a fault that no command answered, on standard error; the exit status."""
    if os.environ.get("WARRANTCHECK_DEBUG"):
        raise fault
    if isinstance(fault, BrokenPipeError):
        # Whoever read the output has gone: nothing is wrong, and nothing can be said to them.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return int(ExitStatus.DONE)
    if not isinstance(fault, WarrantcheckError):
        fault = WarrantcheckError("warrantcheck", kind=type(fault).__name__)
    sys.stderr.write(f"{_sentence(fault)}\n")
    return int(fault.status)


def _sentence(fault: WarrantcheckError) -> str:
    from warrantcheck.knowledge import load_knowledge
    from warrantcheck.pipeline import failed
    from warrantcheck.settings import Settings

    try:
        knowledge = load_knowledge()
        lang = _language(None, Settings(), knowledge)
        if isinstance(fault, BadKnowledge):
            return _key_and_remedy(fault, knowledge, lang)
        return failed(fault, knowledge, lang, fault.name).message
    except (BadKnowledge, KeyError):
        # The catalogue itself is what is broken: the fault's own words, with file, key and remedy, must do.
        return str(fault)
