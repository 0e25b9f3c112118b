"""What was typed and can't be followed: each case is a sentence of the catalogue (`usage-<why>`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from warrantcheck.errors import Usage
from warrantcheck.show import printable

if TYPE_CHECKING:
    from warrantcheck.model.forms import Knowledge

LONGEST = 60  # characters of what was typed, told back
WIDEST = 88  # columns: longer lines are hard to follow


class Wrong(Usage):
    """What was typed can't be followed; nothing was checked."""

    def __init__(self, why: str, **details: str | int | float) -> None:
        super().__init__(why, **details)
        self.why = why
        self.command = ""  # the command's path: told by the command that refused


def one_of(what: str, given: str, known: Sequence[str], where: str = "", *, told: bool = True) -> str:
    """`given` if it is known.

    Args:
        what: `usage-unknown-<what>` says that it is not.
        given: what was typed.
        known: what would be right.
        where: the option, where the sentence names one.
        told: whether all that is known is told, and not the nearest alone.

    Raises:
        Wrong: with the nearest and the list of what is known.
    """
    if given in known:
        return given
    from difflib import get_close_matches

    near = get_close_matches(given, known, n=1, cutoff=0.5)
    more = {"near": near[0]} if near else {}
    if told:
        more["known"] = ", ".join(known)
    raise Wrong(f"unknown-{what}", where=where, given=told_back(given), **more)


def told_back(typed: str) -> str:
    """What somebody typed, shortened and made harmless for a screen."""
    words = printable(typed)
    return words if len(words) <= LONGEST else words[: LONGEST - 3] + "..."


def refusal(fault: Exception, knowledge: Knowledge, lang: str, shown: Callable[[Any, Any], str]) -> list[str]:
    """Lines for standard error: what can't be followed, what would be right, and where the help is.

    Args:
        fault: ours, or one that click found.
        knowledge: the sentences.
        lang: the language.
        shown: how help pages show an option or argument, given it and its context.
    """
    command = ""
    if isinstance(fault, Wrong):
        why, details, command = fault.why, fault.details, fault.command
    else:
        why, details = _of_click(fault, shown)
        context = getattr(fault, "ctx", None)
        command = context.command_path if context is not None else ""
    sentences = [knowledge.say(lang, f"usage-{why}", **details)]
    for more in ("near", "known"):
        if more in details:
            sentences.append(knowledge.say(lang, f"usage-{more}", **{more: details[more]}))
    lines = [" ".join(sentences)]
    if command:
        lines.append(knowledge.say(lang, "usage-help", command=f"{command} --help"))
    return [row for line in lines for row in rows_of(line)]


def rows_of(sentence: str) -> list[str]:
    """A sentence in rows of the screen's width, or of the usual one in a pipe."""
    import shutil
    import textwrap

    width = min(shutil.get_terminal_size().columns, WIDEST)
    return textwrap.wrap(sentence, width, break_on_hyphens=False, break_long_words=False)


def _of_click(fault: Any, shown: Callable[[Any, Any], str]) -> tuple[str, dict[str, str | int | float]]:
    """Why, and its details, for a fault that click found."""
    name, param = type(fault).__name__, getattr(fault, "param", None)
    where = shown(param, fault.ctx) if param is not None and fault.ctx is not None else ""
    if name == "NoSuchOption":
        from difflib import get_close_matches

        near = get_close_matches(fault.option_name, fault.possibilities or (), n=1)
        return "no-such-option", {"where": told_back(fault.option_name), **({"near": near[0]} if near else {})}
    if name == "MissingParameter":
        return "missing", {"where": where}
    if name == "BadOptionUsage":
        known = {option: one for one in fault.ctx.command.params for option in one.opts} if fault.ctx else {}
        flag = getattr(known.get(fault.option_name), "is_flag", False)
        return ("takes-nothing" if flag else "needs-value"), {"where": told_back(fault.option_name)}
    kind = getattr(param, "type", None)
    low, high = getattr(kind, "min", None), getattr(kind, "max", None)
    if low is not None and high is not None:
        return "number-between", {"where": where, "low": low, "high": high}
    if low is not None:
        return "number-from", {"where": where, "low": low}
    if getattr(kind, "name", "") in {"int", "integer", "float"}:
        return "number", {"where": where}
    return "other", {}
