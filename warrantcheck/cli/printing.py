"""`warrantcheck print` and `warrantcheck handout`: sheets for trainings, on paper or as a page to change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from warrantcheck.cli.screen import may_write_over
from warrantcheck.cli.situation import places, situation
from warrantcheck.cli.speaking import knowledge_and_language, settings_or_none
from warrantcheck.cli.usage import one_of
from warrantcheck.errors import BadLogo, NotThere

if TYPE_CHECKING:
    from collections.abc import Iterable

    from warrantcheck.model.forms import Knowledge
    from warrantcheck.model.verdict import Situation
    from warrantcheck.show.sheets import Group, Sheet

SHEETS, TEXT, HANDOUT = "warrantcheck-print.pdf", "warrantcheck-print.html", "warrantcheck-handout.pdf"
ALL = "all"
LETTER = "letter"
LOGO_BYTES = 5_000_000

Lang = Annotated[str | None, typer.Option()]
Given = Annotated[str | None, typer.Option()]
Force = Annotated[bool, typer.Option("--force")]


def print_(
    kinds: Annotated[list[str], typer.Argument()],
    output: Annotated[Path | None, typer.Option()] = None,
    lang: Lang = None,
    place: Given = None,
    state: Given = None,
    paper: Annotated[str, typer.Option()] = LETTER,
    large: Annotated[bool, typer.Option("--large")] = False,
    text: Annotated[bool, typer.Option("--text")] = False,
    hotline: Given = None,
    lawyer: Given = None,
    logo: Annotated[Path | None, typer.Option()] = None,
    web: Given = None,
    force: Force = False,
) -> None:
    """Make sheets to print: cards, signs, the handout, papers with their marks, a role play, plans, a log."""
    from warrantcheck.save import check_target, save
    from warrantcheck.show import sheets

    knowledge, lang = knowledge_and_language(lang)
    for kind in kinds:
        one_of("sheet", kind, (*sheets.KINDS, ALL))
    if place is not None:
        place = one_of("place", place, sorted({*sheets.places(), *places(knowledge)}), "--place")
    here = situation(knowledge, settings_or_none(), place=place if place in knowledge.places else None, state=state)
    paper = one_of("size", paper, tuple(sheets.SIZES), "--paper")
    output = output or Path(TEXT if text else SHEETS)
    endings = (".html", ".htm") if text else (".pdf",)
    check_target(output, kinds=endings, force=force, ask=may_write_over(knowledge, lang))
    chosen = sheets.KINDS if ALL in kinds else kinds
    group = group_of(hotline=hotline, lawyer=lawyer, logo=logo, web=web)
    made = _sheets(chosen, knowledge, group, here, lang, place if place in sheets.places() else None)
    save(
        output, _as_text(made, group, knowledge, lang) if text else _as_pdf(made, group, knowledge, lang, paper, large)
    )
    typer.echo(knowledge.say(lang, "written", file=str(output)))


def handout(
    output: Annotated[Path, typer.Option()] = Path(HANDOUT),
    lang: Lang = None,
    place: Given = None,
    state: Given = None,
    hotline: Given = None,
    lawyer: Given = None,
    force: Force = False,
) -> None:
    """Make a PDF of three pages to print and hand out."""
    print_(["handout"], output=output, lang=lang, place=place, state=state, hotline=hotline, lawyer=lawyer, force=force)


def group_of(
    *, hotline: str | None = None, lawyer: str | None = None, logo: Path | None = None, web: str | None = None
) -> Group:
    """Whom to call and who hands it out: what was typed, else what was noted down.

    Raises:
        NotThere, BadLogo: of the logo's file.
    """
    from warrantcheck.show.sheets import Group

    own = settings_or_none()
    file = logo or (Path(own.logo) if own.logo else None)
    return Group(
        organization=own.organization or "",
        hotline=hotline or own.hotline or "",
        lawyer=lawyer or own.lawyer or "",
        web=web or own.web or "",
        logo=_picture(file) if file else b"",
    )


def _picture(file: Path) -> bytes:
    """A logo's bytes; whether they are a picture is seen before anything is drawn."""
    from warrantcheck.show.sheets.letters import logo_of

    try:
        if file.stat().st_size > LOGO_BYTES:
            raise BadLogo(file.name)
        data = file.read_bytes()
        logo_of(data)
    except BadLogo as fault:
        raise BadLogo(file.name) from fault
    except OSError as fault:
        raise NotThere(file.name) from fault
    return data


def _sheets(
    kinds: Iterable[str], knowledge: Knowledge, group: Group, here: Situation, lang: str, place: str | None
) -> tuple[Sheet, ...]:
    from warrantcheck.cli.training import specimens
    from warrantcheck.show import sheets

    shown = specimens(sorted(sheets.samples_of(kinds)))
    return sheets.make(kinds, shown, knowledge, group, here, lang=lang, place=place)


def _as_pdf(made: tuple[Sheet, ...], group: Group, knowledge: Knowledge, lang: str, size: str, large: bool) -> bytes:
    from warrantcheck.show.sheets import sheets_pdf

    def page(number: int) -> str:
        return knowledge.say(lang, "print-page", page=number)

    title = knowledge.say(lang, "print-title")
    return sheets_pdf(made, group, lang=lang, title=title, page=page, size=size, large=large)


def _as_text(made: tuple[Sheet, ...], group: Group, knowledge: Knowledge, lang: str) -> bytes:
    from warrantcheck.show.sheets import sheets_text

    words = {name: knowledge.say(lang, f"print-{name}") for name in ("title", "change", "sources")}
    return sheets_text(made, group, lang=lang, words=words)
