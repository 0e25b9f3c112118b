"""Faults that no command answered: one sentence on standard error, and an exit status."""

from __future__ import annotations

import os
import sys

from warrantcheck.cli.speaking import language_of
from warrantcheck.cli.usage import rows_of
from warrantcheck.errors import BadKnowledge, WarrantcheckError
from warrantcheck.show import printable


def last_words(fault: Exception) -> int:
    """Says what happened and what to do next; the exit status."""
    if os.environ.get("WARRANTCHECK_DEBUG"):
        _where(fault)
    if not isinstance(fault, WarrantcheckError):
        fault = WarrantcheckError("warrantcheck", kind=type(fault).__name__)
    sys.stderr.write("".join(f"{row}\n" for row in rows_of(_sentence(fault))))
    return int(fault.status)


def _where(fault: BaseException) -> None:
    """The lines of code that led there, and no message: that may have words of the paper in it."""
    from traceback import print_tb

    print_tb(fault.__traceback__)
    sys.stderr.write(f"{type(fault).__name__}\n")


def _sentence(fault: WarrantcheckError) -> str:
    from warrantcheck.knowledge import load_knowledge, remedied
    from warrantcheck.pipeline import failed

    try:
        knowledge = load_knowledge()
        lang = language_of(sys.argv[1:], knowledge)
        if isinstance(fault, BadKnowledge):
            return printable(remedied(fault, knowledge, lang))
        return failed(fault, knowledge, lang, fault.name).message
    except (BadKnowledge, KeyError):
        # The catalogue itself is what is broken: the fault's own words, with file, key and remedy, must do.
        return str(fault)
