"""python -m warrantcheck, and the `warrantcheck` command."""

from __future__ import annotations

import sys


def run() -> None:
    """Runs the command; a fault ends in one sentence and an exit status, never in a traceback."""
    from warrantcheck.cli import app, last_words, make_patient

    make_patient()
    try:
        app()
    except Exception as fault:
        sys.exit(last_words(fault))


if __name__ == "__main__":
    run()
