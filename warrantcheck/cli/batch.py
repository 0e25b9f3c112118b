"""`warrantcheck batch`: folders in, a line for each paper out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from warrantcheck.cli.checking import ENGINES
from warrantcheck.cli.pages import INTERRUPTED
from warrantcheck.cli.progress import Progress
from warrantcheck.cli.situation import situation
from warrantcheck.cli.speaking import language, settings_of
from warrantcheck.cli.usage import one_of, rows_of
from warrantcheck.show import printable

if TYPE_CHECKING:
    from warrantcheck.batch.tally import Tally
    from warrantcheck.batch.work import Limits
    from warrantcheck.model.forms import Knowledge


def batch(
    folders: Annotated[list[str], typer.Argument()],
    out: Annotated[Path | None, typer.Option("--out")] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=512)] = None,
    resume: Annotated[bool, typer.Option("--resume")] = False,
    force: Annotated[bool, typer.Option("--force")] = False,
    include: Annotated[list[str] | None, typer.Option()] = None,
    exclude: Annotated[list[str] | None, typer.Option()] = None,
    reports: Annotated[Path | None, typer.Option("--report-folder")] = None,
    place: Annotated[str | None, typer.Option()] = None,
    state: Annotated[str | None, typer.Option()] = None,
    today: Annotated[str | None, typer.Option()] = None,
    lang: Annotated[str | None, typer.Option()] = None,
    ocr: Annotated[str, typer.Option()] = ENGINES[0],
    seconds: Annotated[float, typer.Option("--seconds-a-page", min=1)] = 20.0,
    most_seconds: Annotated[float | None, typer.Option("--seconds-a-paper", min=1)] = None,
    most_megabytes: Annotated[int, typer.Option("--megabytes-a-paper", min=100)] = 2000,
    names: Annotated[bool, typer.Option("--names")] = False,
    dask: Annotated[str | None, typer.Option()] = None,
) -> None:
    """Looks at all papers below folders."""
    from warrantcheck.batch import crew
    from warrantcheck.batch.run import Batch, Plan
    from warrantcheck.batch.work import Order
    from warrantcheck.errors import WarrantcheckError
    from warrantcheck.knowledge import load_knowledge

    ocr = one_of("engine", ocr, ENGINES, "--ocr")
    knowledge = load_knowledge()
    settings = settings_of(knowledge, lang)
    lang = language(lang, settings, knowledge)
    order = Order(
        situation=Order.told(situation(knowledge, settings, place=place, state=state, today=today)),
        lang=lang,
        ocr=ocr,
        seconds_a_page=seconds,
        report=reports is not None,
        limits=_limits(most_seconds, most_megabytes, seconds),
    )
    plan = Plan(
        folders=folders,
        order=order,
        lang=lang,
        out=out,
        resume=resume,
        force=force,
        include=tuple(include or ()),
        exclude=tuple(exclude or ()),
        reports=reports,
        names=names,
        day_given=today is not None,
        workers=workers or crew.cores(),
        dask=dask,
    )
    if dask is not None:
        _say(knowledge.say(lang, "batch-to-cluster", address=printable(dask)), err=True)
    progress = Progress(knowledge, lang)
    work = Batch(plan, knowledge, progress.told, crew=crew.call)
    try:
        with progress:
            tally = work.go()
    except (KeyboardInterrupt, SystemExit, WarrantcheckError) as broken:
        if work.began:
            _say_stopped(work.tally, out, knowledge, lang)
        if isinstance(broken, KeyboardInterrupt):
            raise typer.Exit(INTERRUPTED) from broken
        raise
    for line in summary(tally, out, knowledge, lang):
        _say(line, err=out is None)
    raise typer.Exit(tally.status)


def _limits(most_seconds: float | None, megabytes: int, a_page: float) -> Limits:
    """What one paper may take; never less time than it was given for its pages."""
    from warrantcheck.batch.work import Limits

    usual = Limits()
    return Limits(seconds=most_seconds or max(usual.seconds, 4 * a_page), megabytes=megabytes)


def summary(tally: Tally, out: Path | None, knowledge: Knowledge, lang: str) -> list[str]:
    """What came of it: what nobody could read first, then what the papers look like."""
    from warrantcheck.batch.tally import UNREAD, VERDICTS
    from warrantcheck.batch.work import fault
    from warrantcheck.pipeline import failed

    def say(id: str, **values: str | int) -> str:
        return knowledge.say(lang, id, **{key: number(one) for key, one in values.items()})

    if not tally.lines:
        return [say("batch-none")]
    lines = [say("batch-unread", count=tally.not_read) if tally.not_read else say("batch-all-read")]
    for name, what in tally.unread:
        told = say("batch-unread-verdict", name=name) if what == UNREAD else ""
        lines.append("  " + (told or failed(fault(what, name), knowledge, lang, name).message))
    if (more := tally.not_read - len(tally.unread)) > 0:
        lines.append("  " + say("batch-unread-more", count=more))
    lines += ["", say("batch-counts")]
    counted = [(count, what) for what, count in tally.counts.most_common() if what in VERDICTS]
    if none := sum(count for what, count in tally.counts.items() if what not in VERDICTS):
        counted.append((none, ""))
    for count, what in counted:
        told = knowledge.say(lang, f"paper-part-{what}" if what else "batch-no-answer")
        lines.append(knowledge.say(lang, "batch-count", count=f"{count:>9,}", what=told))
    new = tally.lines > tally.earlier
    time = took(tally.seconds, knowledge, lang)
    lines += ["", say("batch-done", done=tally.lines, time=time) if new else say("batch-nothing-new", done=tally.lines)]
    if tally.again:
        lines.append(say("batch-same", count=tally.again))
    if tally.no_report:
        lines.append(say("batch-no-report", count=tally.no_report))
    if tally.links:
        lines.append(say("batch-links", count=tally.links))
    if out is not None:
        lines.append(say("batch-results", file=printable(str(out))))
    return lines


def number(value: str | int) -> str:
    """A number as it is read; text as it is."""
    return value if isinstance(value, str) else f"{value:,}"


def took(seconds: float, knowledge: Knowledge, lang: str) -> str:
    """A time as a person says it."""
    if seconds < 120:
        return knowledge.say(lang, "batch-seconds", count=round(seconds))
    if seconds < 7200:
        return knowledge.say(lang, "batch-minutes", count=round(seconds / 60))
    return knowledge.say(lang, "batch-hours", count=round(seconds / 3600))


def _say_stopped(tally: Tally, out: Path | None, knowledge: Knowledge, lang: str) -> None:
    id = "batch-stopped" if out is not None else "batch-stopped-stream"
    file = {} if out is None else {"file": printable(str(out))}
    _say(knowledge.say(lang, id, done=number(tally.lines), **file), err=True)


def _say(line: str, *, err: bool) -> None:
    for row in rows_of(line) or [""] if not line.startswith(" ") else [line]:
        typer.echo(row, err=err)
