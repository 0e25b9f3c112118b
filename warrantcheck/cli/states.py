"""Which state a person names: two letters, or its name in any of the languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from warrantcheck.cli.usage import Wrong, told_back

if TYPE_CHECKING:
    from warrantcheck.model.forms import Knowledge

NAME = "state-name-"  # of the messages with states' names


def known_states(knowledge: Knowledge) -> list[str]:
    """The two letters of each state that can be named, whether something is known of its law or not."""
    return sorted(id.removeprefix(NAME).upper() for id in knowledge.messages["en"] if id.startswith(NAME))


def state_named(given: str, knowledge: Knowledge, where: str) -> str:
    """The two letters of the state that was typed.

    Raises:
        Wrong: there is none of that name; with the nearest, and all of them.
    """
    known = known_states(knowledge)
    names = {
        sentences[f"{NAME}{state.lower()}"].removeprefix("the ").removeprefix("el ").lower(): state
        for sentences in knowledge.messages.values()
        for state in known
        if f"{NAME}{state.lower()}" in sentences
    }
    typed = " ".join(given.lower().replace(".", "").split())
    if typed.upper() in known:
        return typed.upper()
    if typed in names:
        return names[typed]
    from difflib import get_close_matches

    near = [names[name] for name in get_close_matches(typed, names, n=1, cutoff=0.6)]
    near = near or get_close_matches(typed.upper(), known, n=1, cutoff=0.5)
    more = {"near": near[0]} if near else {}
    raise Wrong("unknown-state", where=where, given=told_back(given), known=", ".join(known), **more)
