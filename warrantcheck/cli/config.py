"""`warrantcheck config`: one's own numbers, place and language, noted down before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from warrantcheck.cli.pages import Command, Group
from warrantcheck.cli.situation import places
from warrantcheck.cli.speaking import language
from warrantcheck.cli.states import state_named
from warrantcheck.cli.usage import Wrong, one_of
from warrantcheck.show import printable

if TYPE_CHECKING:
    from warrantcheck.settings import Settings

NUMBERS = frozenset({"hotline", "lawyer"})

config = typer.Typer(cls=Group, add_completion=False, rich_markup_mode=None, invoke_without_command=True)


@config.callback()
def show(context: typer.Context) -> None:
    """What is noted down, and where."""
    if context.invoked_subcommand is not None:
        return
    from warrantcheck.settings import read_settings, settings_path

    path = settings_path()
    settings = read_settings(path)
    _say(settings, "config-where", path=path)
    for key, value in settings.told.items():
        _say(settings, "config-line", key=key, value=value)
    if not settings.told:
        _say(settings, "config-none")


@config.command("set", cls=Command)
def put(key: Annotated[str, typer.Argument()], value: Annotated[str, typer.Argument()]) -> None:
    """Notes something down."""
    from warrantcheck.knowledge import load_knowledge
    from warrantcheck.settings import KEYS, LONGEST, ON_PAPER, changed, read_settings, settings_path

    knowledge = load_knowledge()
    key = one_of("setting", key, KEYS)
    if key == "place":
        value = one_of("place", value, places(knowledge), key)
    if key == "state":
        value = state_named(value, knowledge, key)
    if key == "lang":
        value = one_of("language", value, sorted(knowledge.messages), key)
    if key == "logo":
        value = str(Path(value).absolute())  # sheets are made in other folders, too
    try:
        settings = changed(read_settings(settings_path()), key, value.strip())
    except ValueError as fault:
        raise Wrong("setting", where=key, longest=ON_PAPER.get(key, LONGEST)) from fault
    _keep(settings)
    _say(settings, "config-set" if key in NUMBERS else "config-set-plain", key=key)


@config.command("unset", cls=Command)
def unset(key: Annotated[str, typer.Argument()]) -> None:
    """Removes something."""
    from warrantcheck.settings import KEYS, changed, read_settings, settings_path

    key = one_of("setting", key, KEYS)
    before = read_settings(settings_path())
    settings = changed(before, key, None)
    if settings != before:
        _keep(settings)
    _say(settings, "config-unset" if settings != before else "config-not-set", key=key)


@config.command("path", cls=Command)
def where() -> None:
    """Prints where the settings stand."""
    from warrantcheck.settings import settings_path

    typer.echo(settings_path())


def _keep(settings: Settings) -> None:
    from warrantcheck.errors import TargetNotWritable
    from warrantcheck.settings import settings_path, write_settings

    path = settings_path()
    try:
        write_settings(path, settings)
    except OSError as fault:
        raise TargetNotWritable(path.name) from fault


def _say(settings: Settings, id: str, **values: object) -> None:
    from warrantcheck.knowledge import load_knowledge

    knowledge = load_knowledge()
    shown = {name: printable(str(value)) for name, value in values.items()}
    typer.echo(knowledge.say(language(None, settings, knowledge), id, **shown))
