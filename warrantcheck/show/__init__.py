"""Showing: a report on a terminal, as JSON."""

from __future__ import annotations

import unicodedata

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
SOFT_HYPHEN = "\N{SOFT HYPHEN}"

# Control characters, formatting characters (among them those that turn the direction of writing round), surrogates,
# characters of private use and unassigned ones: none belongs on a screen, and some could rewrite what stands there.
UNPRINTABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def printable(foreign: str) -> str:
    """Text from a paper or a file's name, made harmless: spaces for line breaks, a mark for what can't be shown."""
    if foreign.isprintable():
        return foreign
    return "".join(_printable(character) for character in foreign)


def _printable(character: str) -> str:
    if character.isspace():
        return " "
    if character == SOFT_HYPHEN:
        return ""
    return REPLACEMENT if unicodedata.category(character) in UNPRINTABLE else character
