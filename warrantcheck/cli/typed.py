"""What people type instead of a command or a file's name, and what they mean by it."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Sequence
from pathlib import Path

ADDRESS = re.compile(r"^file:(?://(?:localhost)?(?=/))?", re.IGNORECASE)
ESCAPED = re.compile(rb"%([0-9A-Fa-f]{2})")
LIKE_A_FILE = re.compile(r"[\\/]|\.[A-Za-z0-9]{2,5}$")
HELP = "help"
CHECK = "check"


def meant(typed: Sequence[str], commands: Collection[str]) -> list[str]:
    """`help COMMAND` is `COMMAND --help`, and a paper without a command is to be checked."""
    words = list(typed)
    if words and words[0] == HELP and HELP not in commands:
        return [*(word for word in words[1:] if not word.startswith("-")), "--help"]
    if words and words[0] not in commands and any(map(_is_there, (words[0], " ".join(words), *_behind_options(words)))):
        return [CHECK, *words]
    if words and words[0] not in commands and LIKE_A_FILE.search(words[0]) and not words[0].startswith("-"):
        return [CHECK, *words]  # a paper that is not there: check says so
    return words


def _behind_options(words: Sequence[str]) -> Sequence[str]:
    """Words among which a paper may stand, where options were typed first."""
    return words if words[0].startswith("-") else ()


def papers_of(typed: Sequence[str]) -> list[str]:
    """Files: an address that a browser or a file manager shows, and words that are one name with spaces in it."""
    words = [path_of(word) for word in typed]
    found: list[str] = []
    at = 0
    while at < len(words):
        end = at + 1
        if not _is_there(words[at]):
            longer = range(len(words), at + 1, -1)
            end = next((one for one in longer if Path(" ".join(words[at:one])).is_file()), end)
        found.append(" ".join(words[at:end]))
        at = end
    return found


def path_of(word: str) -> str:
    """`file:///home/me/my%20photo.jpg` as a path; everything else as it is."""
    if not ADDRESS.match(word) or _exists(word):
        return word
    escaped = ADDRESS.sub("", word).encode("utf-8", "surrogateescape")
    path = os.fsdecode(ESCAPED.sub(lambda found: bytes([int(found[1], 16)]), escaped))
    return path[1:] if re.match(r"/[A-Za-z]:", path) else path  # file:///C:/papers


def _is_there(word: str) -> bool:
    return _exists(path_of(word))


def _exists(word: str) -> bool:
    try:
        return Path(word).exists()
    except (OSError, ValueError):  # too long for a name; a null character
        return False
