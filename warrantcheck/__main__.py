"""python -m warrantcheck, and the `warrantcheck` command."""

from __future__ import annotations

import gc
import os
import signal
import sys
from types import FrameType

INTERRUPTED = 130  # exit status of a Ctrl-C, as shells have it
# New values between two searches for circles of them. What is imported and known is made once and kept: with Python's
# own 700 a check of a text page spent 0.03 s of 0.35 on searching it.
UNSEARCHED = 100_000


def run() -> None:
    """Runs the command; a fault ends in one sentence and an exit status, never in a traceback."""
    gc.set_threshold(UNSEARCHED)
    try:
        open_what_is_closed()
        from warrantcheck.cli import last_words, make_patient, went_plainly

        clean_up_when_ended()
        make_patient()
        try:
            try:
                if not went_plainly(sys.argv[1:]):
                    from warrantcheck.cli import app

                    app()
            finally:
                sys.stdout.flush()  # while a disk without room can still be told
        except Exception as fault:
            sys.exit(last_words(fault))
    except KeyboardInterrupt:  # before there is anything to say, or a second one
        sys.exit(INTERRUPTED)
    finally:
        gc.freeze()  # nothing is searched at the end, either: another 0.05 s; the system takes all of it back at once


def open_what_is_closed() -> None:
    """A standard stream that is closed leads nowhere; else the next file that is opened would take its place."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
        if getattr(sys, name) is None:
            stream = os.fdopen(number, "w" if number else "r", encoding="utf-8")
            setattr(sys, name, stream)


def clean_up_when_ended() -> None:
    """A closed window and a polite kill end as Ctrl-C does: what the run had put aside is gone with it."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
            signal.signal(number, _ended)


def _ended(number: int, _: FrameType | None) -> None:
    signal.signal(number, signal.SIG_IGN)  # once is enough: the cleaning up is not cut short
    raise SystemExit(128 + number)


if __name__ == "__main__":
    run()
