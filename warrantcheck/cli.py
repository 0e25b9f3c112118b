"""The command line: arguments in, one call, show, exit status. Only here does anything print or exit."""

from __future__ import annotations

import difflib
import os
import sys
from datetime import date
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from warrantcheck import __version__
from warrantcheck.errors import BadKnowledge, ExitStatus, WarrantcheckError
from warrantcheck.show import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.console import Console

    from warrantcheck.model.forms import Form, Knowledge
    from warrantcheck.model.report import Failed, Report

HELP = """Looks at a paper that officers show at a door and says in plain words what it looks like:
a court's warrant, an agency's form, another paper. It reads PDFs, scans and photos.
Nothing leaves this computer and nothing is kept.

Examples:

  warrantcheck check paper.jpg

  warrantcheck check front.jpg back.jpg --together --place apartment-building

  warrantcheck check paper.pdf --full

  warrantcheck forms i-205

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
    today: Annotated[str | None, typer.Option(help="The day to hold dates against, like 2026-03-02.")] = None,
    lang: Annotated[str, typer.Option(help="Language of the answer.")] = "en",
    brief: Annotated[bool, typer.Option("--brief", help="One small screen (the default).")] = False,
    full: Annotated[bool, typer.Option("--full", help="All that was seen, the law and its sources.")] = False,
    together: Annotated[bool, typer.Option("--together", help="The files are pages of one paper.")] = False,
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
    wanted = Wanted(picture=picture, report=report, redact=redact, force=force)
    if wanted.anything and len(papers) > 1 and not together:
        raise typer.BadParameter("--picture and --report are for one paper; for pages of one paper add --together")
    knowledge = load_knowledge(forms)
    run = Run(
        situation=_situation(knowledge, place, today),
        lang=_one_of("language", lang, sorted(knowledge.messages), "--lang"),
        ocr=ocr.value,
        seconds_a_page=seconds,
    )
    refuse_early(wanted, may_write_over(knowledge, lang))
    answers: list[Report | Failed] = []
    for whole in check_all([papers] if together else [[paper] for paper in papers], knowledge, run):
        answer = redacted(whole, run.situation, knowledge) if redact and isinstance(whole, Report) else whole
        answers.append(answer)
        if not json:
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


def _situation(knowledge: Knowledge, place: str | None, today: str | None) -> Any:
    from warrantcheck.model.verdict import Situation

    try:
        day = date.fromisoformat(today) if today else date.today()
    except ValueError as fault:
        raise typer.BadParameter(f"{today!r} is no date; write it like 2026-03-02", param_hint="--today") from fault
    if place is not None:
        place = _one_of("place", place, sorted(set(knowledge.places) - {"private"}), "--place")
    return Situation(today=day, place=place)


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
def schema() -> None:
    """Print the JSON Schema of what `check --json` prints."""
    import json

    from warrantcheck.show.as_json import schema as json_schema

    typer.echo(json.dumps(json_schema(), indent=1))


@app.command()
def forms(
    form: Annotated[str | None, typer.Argument(metavar="[ID]", help="One paper, explained.")] = None,
    lang: Annotated[str, typer.Option(help="Language.")] = "en",
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
    lang = _one_of("language", lang, sorted(knowledge.messages), "--lang")
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
def doctor() -> None:
    """Say what is installed, which reading engine is used, and how to add what is missing."""
    from warrantcheck.doctor import examine
    from warrantcheck.knowledge import load_knowledge

    findings = examine(load_knowledge())
    for line in findings.lines:
        typer.echo(line)
    raise typer.Exit(ExitStatus.DONE if findings.can_read_pictures else ExitStatus.NOT_INSTALLED)


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

    try:
        knowledge = load_knowledge()
        if isinstance(fault, BadKnowledge):
            return _key_and_remedy(fault, knowledge, "en")
        return failed(fault, knowledge, "en", fault.name).message
    except (BadKnowledge, KeyError):
        # The catalogue itself is what is broken: the fault's own words, with file, key and remedy, must do.
        return str(fault)
