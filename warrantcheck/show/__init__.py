"""Showing: a report on a terminal, as JSON."""

from __future__ import annotations

import codecs
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


# For screens that can't show them; letters with accents lose those, others become question marks.
PLAIN = {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-", "\u2026": "..."}
PLAIN |= {"\u00a7": "Sec.", "\u00bf": "", "\u00a1": ""}
PLAINLY = "warrantcheck.plainly"  # name of the error handler, for str.encode and for streams


def _plainly(fault: UnicodeError) -> tuple[str, int]:
    """What stands for a character that an encoding lacks."""
    if not isinstance(fault, UnicodeEncodeError):
        raise fault
    return "".join(map(_plain, fault.object[fault.start : fault.end])), fault.end


def _plain(character: str) -> str:
    if character in PLAIN:
        return PLAIN[character]
    return "".join(filter(str.isascii, unicodedata.normalize("NFKD", character))) or "?"


codecs.register_error(PLAINLY, _plainly)
