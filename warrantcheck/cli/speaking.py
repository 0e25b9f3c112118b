"""Which language a person is spoken to in, and what they have noted down before."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from warrantcheck.cli.streams import tell
from warrantcheck.cli.typed import CHECK
from warrantcheck.cli.usage import one_of, rows_of
from warrantcheck.errors import BadSettings
from warrantcheck.model.forms import FALLBACK
from warrantcheck.show import printable

if TYPE_CHECKING:
    from warrantcheck.model.forms import Knowledge
    from warrantcheck.settings import Settings

OPTION = "--lang"
VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language(given: str | None, settings: Settings, knowledge: Knowledge) -> str:
    """The language that was asked for, else the one of the settings, else the computer's, else English.

    Raises:
        Wrong: the one that was asked for is not known.
    """
    if given is not None:
        return one_of("language", given, sorted(knowledge.messages), OPTION)
    if settings.lang is not None and settings.lang in knowledge.messages:
        return settings.lang
    named = (os.environ.get(name, "") for name in VARIABLES)
    of_computer = next((one for one in named if one), _language_of_windows())[:2].lower()
    return of_computer if of_computer in knowledge.messages else FALLBACK


def with_draft(knowledge: Knowledge, given: str | None, *, unreviewed: bool) -> Knowledge:
    """With the drafts of translations where one was asked for by name and as unreviewed; standard error says so."""
    if given is None or not unreviewed:
        return knowledge
    from warrantcheck.knowledge.drafts import with_drafts

    drafted = with_drafts(knowledge)
    if given not in drafted.drafts:
        return knowledge
    for lang in (given, FALLBACK):
        for row in rows_of(drafted.say(lang, "draft-notice")):
            tell(row, err=True)
    return drafted


def _language_of_windows() -> str:
    import ctypes
    import locale

    windows = getattr(ctypes, "windll", None)
    return locale.windows_locale.get(windows.kernel32.GetUserDefaultUILanguage(), "") if windows else ""


def language_of(arguments: Sequence[str], knowledge: Knowledge) -> str:
    """The language for help and for refusals: before the arguments are understood, or when they can't be."""
    asked = None
    for at, argument in enumerate(arguments):
        if argument == OPTION and at + 1 < len(arguments):
            asked = arguments[at + 1]
        elif argument.startswith(f"{OPTION}="):
            asked = argument.removeprefix(f"{OPTION}=")
    return language(asked if asked in knowledge.messages else None, settings_or_none(), knowledge)


def settings_or_none() -> Settings:
    """The person's settings; faulty ones are as good as none where something more urgent is to be said."""
    from warrantcheck.settings import Settings, read_settings, settings_path

    try:
        return read_settings(settings_path())
    except BadSettings:
        return Settings()


def settings_of(knowledge: Knowledge, asked: str | None = None) -> Settings:
    """The person's settings. Faulty ones are told of and left out: nobody at a door goes without an answer for them."""
    from warrantcheck.settings import Settings, read_settings, settings_path

    path = settings_path()
    try:
        settings = read_settings(path)
        for key, given, known in (
            ("place", settings.place, knowledge.places),
            ("state", settings.state and f"state-name-{settings.state.lower()}", knowledge.messages[FALLBACK]),
            ("lang", settings.lang, knowledge.messages),
        ):
            if given is not None and given not in known:
                raise BadSettings(f"{path} ({key})")
    except BadSettings as fault:
        lang = language(asked if asked in knowledge.messages else None, Settings(), knowledge)
        for row in rows_of(knowledge.say(lang, "config-faulty", name=printable(fault.name))):
            tell(row, err=True)
        return Settings()
    return settings


def say_once(settings: Settings, knowledge: Knowledge, lang: str) -> None:
    """On a terminal, before the first answer of all: how to note down a hotline.

    An empty file of settings is what tells later runs that it was said. Where there is one already, nothing is said.
    """
    from warrantcheck.settings import Settings, settings_path, write_settings

    if settings != Settings() or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return
    path = settings_path()
    if path.exists():
        return
    for row in rows_of(knowledge.say(lang, "config-first")):
        tell(row, err=True)
    with suppress(OSError):
        write_settings(path, settings)


def say_stopped(command: str | None, arguments: Sequence[str]) -> None:
    """On standard error, after a Ctrl-C: what has become of what was asked for."""
    from warrantcheck.knowledge import load_sentences

    knowledge = load_sentences()
    tell(knowledge.say(language_of(arguments, knowledge), "stopped-check" if command == CHECK else "stopped"), err=True)


def knowledge_and_language(given: str | None) -> tuple[Knowledge, str]:
    """What is known, and the language to speak; of the settings only the language counts here.

    Raises:
        Wrong: the language is not known.
    """
    from warrantcheck.knowledge import load_knowledge

    knowledge = load_knowledge()
    return knowledge, language(given, settings_or_none(), knowledge)
