"""`warrantcheck check`: papers in, answers out."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from warrantcheck.cli.screen import console, may_write_over
from warrantcheck.cli.situation import situation
from warrantcheck.cli.speaking import language, say_once, settings_of, with_draft
from warrantcheck.cli.typed import papers_of
from warrantcheck.cli.usage import Wrong, one_of
from warrantcheck.cli.waiting import Waiting
from warrantcheck.errors import ExitStatus
from warrantcheck.show import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from warrantcheck.model.forms import Knowledge
    from warrantcheck.model.report import Failed, Report
    from warrantcheck.model.verdict import Situation
    from warrantcheck.pipeline import Run

ENGINES = ("auto", "tesseract", "embedded")


def check(
    papers: Annotated[list[str], typer.Argument()],
    place: Annotated[str | None, typer.Option()] = None,
    state: Annotated[str | None, typer.Option()] = None,
    address: Annotated[str | None, typer.Option()] = None,
    name: Annotated[str | None, typer.Option()] = None,
    today: Annotated[str | None, typer.Option()] = None,
    lang: Annotated[str | None, typer.Option()] = None,
    unreviewed: Annotated[bool, typer.Option("--unreviewed")] = False,
    brief: Annotated[bool, typer.Option("--brief")] = False,
    full: Annotated[bool, typer.Option("--full")] = False,
    together: Annotated[bool, typer.Option("--together")] = False,
    call_note: Annotated[bool, typer.Option("--call-note")] = False,
    json: Annotated[bool, typer.Option("--json")] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl")] = False,
    ocr: Annotated[str, typer.Option()] = ENGINES[0],
    seconds: Annotated[float, typer.Option("--seconds-a-page", min=1)] = 20.0,
    forms: Annotated[Path | None, typer.Option("--forms")] = None,
    exit_code: Annotated[bool, typer.Option("--exit-code")] = False,
    picture: Annotated[Path | None, typer.Option()] = None,
    report: Annotated[Path | None, typer.Option()] = None,
    redact: Annotated[bool, typer.Option("--redact")] = False,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> None:
    """Looks at papers; the options' words stand in messages/<language>/help.ftl."""
    from warrantcheck.evidence import Wanted, refuse_early, without_names, write
    from warrantcheck.knowledge import load_knowledge
    from warrantcheck.model.report import Report
    from warrantcheck.pipeline import Run, check_all, worst

    papers = papers_of(papers)
    wanted = Wanted(picture=picture, report=report, redact=redact, force=force)
    _refuse_contradictions(
        pairs=(
            ("--brief", brief, "--full", full),
            ("--call-note", call_note, "--json", json),
            ("--call-note", call_note, "--jsonl", jsonl),
            ("--json", json, "--jsonl", jsonl),
            ("--call-note", call_note, "--redact", redact),  # it would say of every entry that it was not seen
        ),
        for_one=wanted.anything and len(papers) > 1 and not together,
    )
    ocr = one_of("engine", ocr, ENGINES, "--ocr")
    knowledge = with_draft(load_knowledge(forms), lang, unreviewed=unreviewed)
    settings = settings_of(knowledge, lang)
    lang = language(lang, settings, knowledge)
    run = Run(
        situation=situation(knowledge, settings, place=place, state=state, address=address, name=name, today=today),
        lang=lang,
        ocr=ocr,
        seconds_a_page=seconds,
        told=Waiting(knowledge, lang).told,
    )
    say_once(settings, knowledge, lang)
    refuse_early(wanted, may_write_over(knowledge, lang), papers)
    answers: list[Report | Failed] = []
    for whole in check_all([papers] if together else [[paper] for paper in papers], knowledge, run):
        answer = without_names(whole, run.situation, knowledge) if redact else whole
        answers.append(answer if wanted.anything or not isinstance(answer, Report) else answer.without_files())
        if call_note and isinstance(answer, Report):
            _show_call_note(answer, knowledge, run.situation, lang, whole=full)
        elif jsonl:
            _show_json_line(answer, knowledge)
        elif not json:
            _show(answer, knowledge, several=len(papers) > 1 and not together, full=full)
    if json:
        _show_json(answers, knowledge, run)
    for answer in answers:
        for path in write(answer, knowledge, wanted) if isinstance(answer, Report) else ():
            typer.echo(knowledge.say(lang, "written", file=printable(str(path))), err=True)
    status = worst(answers)
    if status == ExitStatus.DONE and exit_code:
        status = max(_verdict_status(answer) for answer in answers)
    raise typer.Exit(status)


def _refuse_contradictions(*, pairs: Sequence[tuple[str, bool, str, bool]], for_one: bool) -> None:
    for one, is_one, other, is_other in pairs:
        if is_one and is_other:
            raise Wrong("choose-one", one=one, other=other)
    if for_one:
        raise Wrong("for-one-paper")


def _show(answer: Report | Failed, knowledge: Knowledge, *, several: bool, full: bool) -> None:
    from warrantcheck.model.report import Failed
    from warrantcheck.show.terminal import show_failed, show_report

    if isinstance(answer, Failed):
        show_failed(answer, console(stderr=True))
        return
    screen = console()
    show_report(answer, knowledge, screen, full=full, named=several)
    if several:
        screen.print()


def _show_call_note(answer: Report, knowledge: Knowledge, situation: Situation, lang: str, *, whole: bool) -> None:
    from warrantcheck.explain import call_note
    from warrantcheck.show.terminal import show_lines

    now = datetime.now().astimezone()
    lines = call_note(answer.assessment, situation, knowledge, now=now, lang=lang, whole=whole)
    show_lines(lines, console())


def _show_json(answers: Sequence[Report | Failed], knowledge: Knowledge, run: Run) -> None:
    from warrantcheck.show.as_json import answers_as_json

    typer.echo(answers_as_json(answers, knowledge, run.situation, run.lang))


def _show_json_line(answer: Report | Failed, knowledge: Knowledge) -> None:
    from json import dumps

    from warrantcheck.model.report import Failed
    from warrantcheck.show.as_json import document, failed_document

    told = failed_document(answer) if isinstance(answer, Failed) else document(answer, knowledge)
    typer.echo(dumps(told))
    sys.stdout.flush()


def _verdict_status(answer: Report | Failed) -> int:
    from warrantcheck.model.report import Failed

    if isinstance(answer, Failed):
        return answer.status
    return answer.exit_status
