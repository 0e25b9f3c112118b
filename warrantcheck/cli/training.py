"""Commands for people who teach others: present, practice, samples."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from warrantcheck.cli.screen import may_write_over
from warrantcheck.cli.speaking import knowledge_and_language
from warrantcheck.cli.usage import Wrong
from warrantcheck.errors import TargetFolderMissing, TargetNotWritable

if TYPE_CHECKING:
    from warrantcheck.model.forms import Knowledge
    from warrantcheck.model.report import Report
    from warrantcheck.show.slides import Specimen

PAIR = ("i200-text-pdf", "ao93-signed-text")
PRESENTATION, SAMPLES, QUIZ = "warrantcheck-training.html", "warrantcheck-samples", "warrantcheck-quiz.html"

SESSIONS = (10, 30, LONGEST := 60)  # minutes

Lang = Annotated[str | None, typer.Option()]
Force = Annotated[bool, typer.Option("--force")]


def present(
    papers: Annotated[list[str] | None, typer.Argument()] = None,
    output: Annotated[Path, typer.Option()] = Path(PRESENTATION),
    lang: Lang = None,
    show_names: Annotated[bool, typer.Option("--show-names")] = False,
    minutes: Annotated[int, typer.Option()] = LONGEST,
    quiz: Annotated[bool, typer.Option("--quiz")] = False,
    force: Force = False,
) -> None:
    """Make a page for a projector: papers, questions, and the answers one after another."""
    from warrantcheck.cli.printing import group_of
    from warrantcheck.practice import CHOICES
    from warrantcheck.save import check_target, save
    from warrantcheck.show.slides import Session, Words, slides
    from warrantcheck.specimens import cases, chapters

    knowledge, lang = knowledge_and_language(lang)
    if minutes not in SESSIONS:
        raise Wrong("minutes", where="--minutes")
    check_target(output, kinds=(".html", ".htm"), force=force, ask=may_write_over(knowledge, lang))
    known = {case.sample for case in cases()}
    named = [name for name in papers or () if name in known]
    own = [name for name in papers or () if name not in known]
    fitting = [case.sample for case in cases() if case.minutes <= minutes]
    shown = specimens(named or ([] if own and not named else fitting), telling=quiz)
    reports = _own(own, knowledge, lang, redact=not show_names)
    words = [one for one in chapters() if one.minutes <= minutes and not quiz and not papers]
    group = group_of()
    page = slides(
        shown,
        reports,
        knowledge,
        lang=lang,
        pair=PAIR,
        redacted=not show_names,
        session=Session(
            first=tuple(Words(title=one.title, says=one.says, note=one.note) for one in words),
            organization=group.organization,
            logo=group.logo,
            choices=tuple(CHOICES.values()) if quiz else (),
        ),
        today=date.today(),
    )
    save(output, page)
    typer.echo(knowledge.say(lang, "written", file=str(output)))


def specimens(names: Sequence[str], *, telling: bool = False) -> list[Specimen]:
    """The specimens of these names with their pictures, in the order of the data file; of a quiz the one mark that
    tells."""
    from warrantcheck.practice import telling_mark
    from warrantcheck.show.marks import Shape
    from warrantcheck.show.slides import Shown, Specimen
    from warrantcheck.specimens import DPI, cases, picture_of

    made = []
    for case in cases():
        if case.sample in names:
            image = picture_of(case)
            scale = DPI / 72 if image.height > 1800 else image.height / 792  # a picture's longer side is 792 points
            told = [telling_mark(case)] if telling else case.marks
            marks = tuple(Shown(tell=mark.tell, shape=Shape(mark.shape), box=mark.box) for mark in told)
            made.append(
                Specimen(
                    name=case.sample,
                    image=image,
                    width=image.width / scale,
                    height=image.height / scale,
                    verdict=case.verdict,
                    note=case.note,
                    marks=marks,
                    facts=case.facts,
                )
            )
    return made


def _own(files: Sequence[str], knowledge: Knowledge, lang: str, *, redact: bool) -> list[Report]:
    from warrantcheck.evidence import redacted
    from warrantcheck.load import load
    from warrantcheck.model.verdict import Situation
    from warrantcheck.pipeline import check_sources

    situation = Situation(today=date.today())
    reports = [check_sources([load(file)], situation, knowledge, lang=lang) for file in files]
    return [redacted(report, situation, knowledge) for report in reports] if redact else reports


def practice(
    rounds: Annotated[int, typer.Option(min=1, max=100)] = 6,
    seed: Annotated[int | None, typer.Option()] = None,
    lang: Lang = None,
    words: Annotated[bool, typer.Option("--words")] = False,
    json: Annotated[bool, typer.Option("--json")] = False,
    page: Annotated[bool, typer.Option("--page")] = False,
    output: Annotated[Path, typer.Option()] = Path(QUIZ),
    force: Force = False,
) -> None:
    """A quiz: look at a specimen, say what it is and which mark tells."""
    import json as json_module
    import random

    from warrantcheck.cli.quizzing import page_of
    from warrantcheck.practice import as_results, questions
    from warrantcheck.quiz import Quiz
    from warrantcheck.save import check_target, save

    knowledge, lang = knowledge_and_language(lang)
    chosen = random.randrange(1_000_000) if seed is None else seed
    if page:
        if json:
            raise Wrong("choose-one", one="--page", other="--json")
        check_target(output, kinds=(".html", ".htm"), force=force, ask=may_write_over(knowledge, lang))
        save(output, page_of(questions(rounds, chosen), knowledge, lang, pictures=not words))
        typer.echo(knowledge.say(lang, "written", file=str(output)))
        return
    quiz = Quiz(knowledge, lang, stderr=json, pictures=not words)
    answers = quiz.run(questions(rounds, chosen))
    if json:
        typer.echo(json_module.dumps(as_results(answers, chosen), indent=1))


def samples(
    folder: Annotated[Path, typer.Argument()] = Path(SAMPLES),
    lang: Lang = None,
    force: Force = False,
) -> None:
    """Write the specimen papers out, for use in a training. Every one says SPECIMEN."""
    from warrantcheck.save import check_target, save
    from warrantcheck.specimens import papers

    knowledge, lang = knowledge_and_language(lang)
    if not folder.parent.is_dir():
        raise TargetFolderMissing(folder.name, folder=str(folder.parent))
    try:
        folder.mkdir(exist_ok=True)
    except OSError as fault:
        raise TargetNotWritable(folder.name) from fault
    targets = [(folder / name, paper) for name, paper in papers()]
    ask = may_write_over(knowledge, lang)
    if not force and ask and any(target.exists() for target, _ in targets):
        force = ask(folder)  # once, and not for each of fifty files
    for target, _ in targets:  # all are refused before one is written
        check_target(target, kinds=(target.suffix,), force=force)
    for target, paper in targets:
        save(target, paper.read_bytes())
    typer.echo(knowledge.say(lang, "written-many", count=len(targets), file=str(folder)))
