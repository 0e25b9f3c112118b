"""`warrantcheck serve`: a page on this computer for a phone in the same building."""

from __future__ import annotations

import sys
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from warrantcheck.cli.checking import ENGINES
from warrantcheck.cli.situation import situation
from warrantcheck.cli.speaking import language, settings_of
from warrantcheck.cli.usage import one_of, rows_of
from warrantcheck.errors import ServeMissing

if TYPE_CHECKING:
    from warrantcheck.model.forms import Knowledge


LIGHT_ON_DARK, USUAL = "\x1b[97;40m", "\x1b[0m"  # the code's light squares are drawn, its dark ones are not


def serve(
    lan: Annotated[bool, typer.Option("--lan")] = False,
    port: Annotated[int, typer.Option(min=0, max=65535)] = 0,
    minutes: Annotated[float, typer.Option(min=1, max=720)] = 30.0,
    tls: Annotated[tuple[Path, Path] | None, typer.Option("--tls")] = None,
    place: Annotated[str | None, typer.Option()] = None,
    state: Annotated[str | None, typer.Option()] = None,
    lang: Annotated[str | None, typer.Option()] = None,
    ocr: Annotated[str, typer.Option()] = ENGINES[0],
    seconds: Annotated[float, typer.Option("--seconds-a-page", min=1)] = 20.0,
) -> None:
    """Shows the page until its time is over; the options' words stand in messages/<language>/help.ftl."""
    from warrantcheck.batch.work import Limits, Order
    from warrantcheck.doctor import phones_need
    from warrantcheck.knowledge import load_knowledge

    ocr = one_of("engine", ocr, ENGINES, "--ocr")
    knowledge = load_knowledge()
    settings = settings_of(knowledge, lang)
    lang = language(lang, settings, knowledge)
    here = situation(knowledge, settings, place=place, state=state)
    if phones_need():
        raise ServeMissing("warrantcheck serve")

    from warrantcheck.serve.listen import HERE, Certificate, Ended, opened, private_address
    from warrantcheck.serve.run import Plan, run

    order = Order(
        situation=Order.told(here),
        lang=lang,
        ocr=ocr,
        seconds_a_page=seconds,
        limits=Limits(seconds=max(90.0, 4 * seconds)),
    )
    certificate = Certificate(*tls) if tls else None
    address = private_address() if lan else HERE
    listening = opened(address, port)
    plan = Plan(order=order, lang=lang, place=here.place, state=here.state, minutes=minutes, tls=certificate)

    def ready(url: str) -> None:
        _tell(url, knowledge, lang, lan=lan, secure=certificate is not None, minutes=minutes)

    why, wrong = run(plan, knowledge, listening, ready)
    _say(knowledge.say(lang, ENDED[why.value], **({"count": wrong} if why is Ended.SECRETS else {})))


ENDED = {
    "time": "serve-says-ended-time",
    "stopped": "serve-says-ended-stopped",
    "secrets": "serve-says-ended-secrets",
}


def _tell(url: str, knowledge: Knowledge, lang: str, *, lan: bool, secure: bool, minutes: float) -> None:
    """What it means, the code for a phone's camera, and the address as text."""
    if lan:
        _say(knowledge.say(lang, "serve-says-secure" if secure else "serve-says-plain"))
        typer.echo("")
        typer.echo(_code(url))
        _say(knowledge.say(lang, "serve-says-lan"))
    else:
        _say(knowledge.say(lang, "serve-says-here"))
    typer.echo("")
    typer.echo(url)
    typer.echo("")
    _say(knowledge.say(lang, "serve-says-ends", minutes=f"{minutes:g}"))
    sys.stdout.flush()


def _code(url: str) -> str:
    """The address as a code that a phone's camera reads."""
    import segno

    drawn = StringIO()
    segno.make(url, error="m").terminal(drawn, border=2, compact=True)
    rows = drawn.getvalue().splitlines()
    # Black on white whatever the screen's colors are: few phones read a code of white on black.
    return "\n".join(f"{LIGHT_ON_DARK}{row}{USUAL}" if sys.stdout.isatty() else row for row in rows)


def _say(sentence: str) -> None:
    for row in rows_of(sentence):
        typer.echo(row)
