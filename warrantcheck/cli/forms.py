"""`warrantcheck forms`: the papers it knows, and form files of one's own."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from warrantcheck.cli.screen import console
from warrantcheck.cli.speaking import language, settings_of
from warrantcheck.cli.usage import one_of, rows_of
from warrantcheck.errors import BadKnowledge, ExitStatus
from warrantcheck.show import printable

if TYPE_CHECKING:
    from warrantcheck.model.forms import Form, Knowledge


def forms(
    form: Annotated[str | None, typer.Argument()] = None,
    lang: Annotated[str | None, typer.Option()] = None,
    own: Annotated[Path | None, typer.Option("--forms")] = None,
    file: Annotated[Path | None, typer.Option("--check")] = None,
) -> None:
    """Lists the papers it knows, or explains one."""
    from warrantcheck.knowledge import load_knowledge
    from warrantcheck.show.catalogue import show_form, show_forms

    knowledge = load_knowledge(own)
    lang = language(lang, settings_of(knowledge, lang), knowledge)
    if file is not None:
        raise typer.Exit(_check_file(file, knowledge, lang))
    if knowledge.law_is_old(date.today()):
        typer.echo(knowledge.say(lang, "foot-old"))
    if form is None:
        show_forms(knowledge, console(), lang=lang)
        return
    known: list[str] = [one.id for one in knowledge.forms]
    found: Form | None = knowledge.form(one_of("paper", form.lower(), known, told=False))
    if found is not None:
        show_form(found, knowledge, console(), lang=lang)


def _check_file(path: Path, knowledge: Knowledge, lang: str) -> int:
    """Says what is wrong with a form file, or that nothing is; the exit status."""
    from warrantcheck.errors import NotThere
    from warrantcheck.knowledge import remedied
    from warrantcheck.knowledge.files import read_form, with_forms
    from warrantcheck.proof import prove

    if not path.exists():
        raise NotThere(path.name)
    try:
        form = read_form(path)
    except BadKnowledge as fault:
        for row in rows_of(printable(remedied(fault, knowledge, lang))):
            typer.echo(row)
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
