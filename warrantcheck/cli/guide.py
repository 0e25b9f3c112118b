"""`warrantcheck guide`: no paper was shown."""

from __future__ import annotations

from typing import Annotated

import typer

from warrantcheck.cli.screen import console
from warrantcheck.cli.situation import situation
from warrantcheck.cli.speaking import language, settings_of


def guide(
    place: Annotated[str | None, typer.Option()] = None,
    lang: Annotated[str | None, typer.Option()] = None,
    full: Annotated[bool, typer.Option("--full")] = False,
) -> None:
    """What to do and say when officers show no paper, or say that they need none."""
    from warrantcheck.explain import guide as told
    from warrantcheck.knowledge import load_knowledge
    from warrantcheck.show.terminal import show_guide

    knowledge = load_knowledge()
    settings = settings_of(knowledge, lang)
    lang = language(lang, settings, knowledge)
    show_guide(told(situation(knowledge, settings, place=place), knowledge, lang=lang), console(), full=full)
