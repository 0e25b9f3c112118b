"""What `check` does: papers in, answers out. How it was typed is another matter (`check`, `plain`)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from warrantcheck.cli.screen import console, may_write_over
from warrantcheck.cli.situation import situation
from warrantcheck.cli.speaking import language, say_once, settings_of, with_draft
from warrantcheck.cli.streams import tell
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
CONTRADICTIONS = (
    *(("brief", "full"), ("call_note", "json"), ("call_note", "jsonl"), ("json", "jsonl")),
    ("call_note", "redact"),  # it would say of every entry that it was not seen
)


class Asked(Struct, frozen=True, kw_only=True):
    """What was asked for: the papers, and the options by their names."""

    papers: list[str]
    place: str | None = None
    state: str | None = None
    address: str | None = None
    name: str | None = None
    today: str | None = None
    lang: str | None = None
    unreviewed: bool = False
    brief: bool = False
    full: bool = False
    together: bool = False
    call_note: bool = False
    json: bool = False
    jsonl: bool = False
    ocr: str = ENGINES[0]
    seconds: float = 20.0
    forms: Path | None = None
    exit_code: bool = False
    picture: Path | None = None
    report: Path | None = None
    redact: bool = False
    force: bool = False


def checked(asked: Asked) -> int:
    """Looks at papers and shows the answers; the exit status.

    Raises:
        Wrong: what was asked for can't be followed. Nothing was shown yet.
    """
    from warrantcheck.evidence import Wanted, refuse_early, without_names, write
    from warrantcheck.knowledge import load_knowledge
    from warrantcheck.model.report import Report
    from warrantcheck.pipeline import Run, check_all, worst

    papers = papers_of(asked.papers)
    wanted = Wanted(picture=asked.picture, report=asked.report, redact=asked.redact, force=asked.force)
    _refuse_contradictions(asked, for_one=wanted.anything and len(papers) > 1 and not asked.together)
    ocr = one_of("engine", asked.ocr, ENGINES, "--ocr")
    knowledge = with_draft(load_knowledge(asked.forms), asked.lang, unreviewed=asked.unreviewed)
    settings = settings_of(knowledge, asked.lang)
    lang = language(asked.lang, settings, knowledge)
    run = Run(
        situation=situation(
            knowledge,
            settings,
            place=asked.place,
            state=asked.state,
            address=asked.address,
            name=asked.name,
            today=asked.today,
        ),
        lang=lang,
        ocr=ocr,
        seconds_a_page=asked.seconds,
        told=Waiting(knowledge, lang).told,
    )
    say_once(settings, knowledge, lang)
    refuse_early(wanted, may_write_over(knowledge, lang), papers)
    answers: list[Report | Failed] = []
    for whole in check_all([papers] if asked.together else [[paper] for paper in papers], knowledge, run):
        answer = without_names(whole, run.situation, knowledge) if asked.redact else whole
        answers.append(answer if wanted.anything or not isinstance(answer, Report) else answer.without_files())
        if asked.call_note and isinstance(answer, Report):
            _show_call_note(answer, knowledge, run.situation, lang, whole=asked.full)
        elif asked.jsonl:
            _show_json_line(answer, knowledge)
        elif not asked.json:
            _show(answer, knowledge, several=len(papers) > 1 and not asked.together, full=asked.full)
    if asked.json:
        _show_json(answers, knowledge, run)
    for answer in answers:
        for path in write(answer, knowledge, wanted) if isinstance(answer, Report) else ():
            tell(knowledge.say(lang, "written", file=printable(str(path))), err=True)
    status = worst(answers)
    if status == ExitStatus.DONE and asked.exit_code:
        status = max(_verdict_status(answer) for answer in answers)
    return int(status)


def _refuse_contradictions(asked: Asked, *, for_one: bool) -> None:
    for one, other in CONTRADICTIONS:
        if getattr(asked, one) and getattr(asked, other):
            raise Wrong("choose-one", one=option(one), other=option(other))
    if for_one:
        raise Wrong("for-one-paper")


def option(name: str) -> str:
    """As it is typed."""
    return f"--{name.replace('_', '-')}"


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

    tell(answers_as_json(answers, knowledge, run.situation, run.lang))


def _show_json_line(answer: Report | Failed, knowledge: Knowledge) -> None:
    from json import dumps

    from warrantcheck.model.report import Failed
    from warrantcheck.show.as_json import document, failed_document

    told = failed_document(answer) if isinstance(answer, Failed) else document(answer, knowledge)
    tell(dumps(told))


def _verdict_status(answer: Report | Failed) -> int:
    from warrantcheck.model.report import Failed

    if isinstance(answer, Failed):
        return answer.status
    return answer.exit_status
