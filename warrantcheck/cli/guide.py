"""`warrantcheck guide`: no paper was shown."""

from __future__ import annotations

from typing import Annotated

import typer

from warrantcheck.cli.screen import console
from warrantcheck.cli.situation import situation
from warrantcheck.cli.speaking import language, settings_of, with_draft
from warrantcheck.cli.usage import one_of


def guide(
    topic: Annotated[str | None, typer.Argument()] = None,
    place: Annotated[str | None, typer.Option()] = None,
    state: Annotated[str | None, typer.Option()] = None,
    lang: Annotated[str | None, typer.Option()] = None,
    unreviewed: Annotated[bool, typer.Option("--unreviewed")] = False,
    full: Annotated[bool, typer.Option("--full")] = False,
) -> None:
    """What to do and say when officers show no paper, or say that they need none."""
    from warrantcheck.explain import guide as told
    from warrantcheck.knowledge import load_knowledge
    from warrantcheck.show.terminal import show_guide

    knowledge = with_draft(load_knowledge(), lang, unreviewed=unreviewed)
    settings = settings_of(knowledge, lang)
    lang = language(lang, settings, knowledge)
    if topic is not None:
        topic = one_of("topic", topic, [one.id for one in knowledge.guide])
    here = situation(knowledge, settings, place=place, state=state)
    show_guide(told(here, knowledge, lang=lang, topic=topic), console(), full=full)
