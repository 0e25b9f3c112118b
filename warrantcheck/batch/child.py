"""What runs in a reader: papers from a pipe, one after another, answers to another. It is started by `reader.py`."""

from __future__ import annotations

import gc
import json
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from msgspec.structs import replace

from warrantcheck.read.confined import confine

if TYPE_CHECKING:
    from warrantcheck.batch.work import Order
    from warrantcheck.model.forms import Knowledge
    from warrantcheck.pipeline import Run

# Of a paper's name, digest and bytes: what it is, its document as JSON, and the report if one is wanted.
Answering: TypeAlias = Callable[[str, str, bytes], tuple[str, bytes, bytes]]
# Says a word of what is being done, to whoever waits for the answer.
Telling: TypeAlias = Callable[[str], None]
# Where Python makes temporary files for a process that was told of no other place; to ask it would write there.
TEMPORARY = Path("/tmp")
# Seconds that a paper may go on when whoever asked has been killed: most are done by then, and clean up themselves.
GRACE = 5.0
# New values between two searches for circles of them: a page makes some ten thousand, few of which outlive its answer.
# With Python's own 700, and all that is known searched along, a page of text took 46.5 ms of a core, with this 45.1
# (the lowest of 60 at a load of 12).
UNSEARCHED = 50_000


def serve() -> None:
    """Answers papers until the pipe is closed."""
    answer(_prepared)


def answer(prepared: Callable[[Order, Telling], Answering]) -> None:
    """Answers until the pipe is closed, with what `prepared` makes of the order."""
    papers, answers = sys.stdin.buffer, _own_pipe()
    confine(one_paper=False)  # the files are opened in this process: it gives up all that reading does not need
    if sys.platform != "win32":
        os.setpgid(0, 0)  # ended together with all that it starts; a Ctrl-C in the terminal is for who asked
        threading.Thread(target=_end_when_left_alone, daemon=True).start()

    from warrantcheck.batch.work import Order

    def tell(word: str) -> None:
        answers.write(json.dumps({"told": word}).encode() + b"\n")
        answers.flush()

    answered = prepared(Order.from_json(papers.readline().decode()), tell)
    gc.freeze()  # what is known is kept to the end
    gc.set_threshold(UNSEARCHED)
    answers.write(b"ready\n")
    answers.flush()
    while line := papers.readline():
        about = json.loads(line)
        data = papers.read(about["size"])
        if len(data) < about["size"]:
            return
        what, document, report = answered(about["name"], about["sha256"], data)
        head = {"is": what, "size": len(document), "report": len(report)}
        answers.write(json.dumps(head).encode() + b"\n")
        answers.write(document)
        answers.write(report)
        answers.flush()


def _prepared(order: Order, _tell: Telling) -> Answering:
    from warrantcheck.knowledge import load_knowledge

    among_others()
    return partial(_answered, order, order.run(), load_knowledge())


def among_others() -> None:
    """For a reader beside others: folders that tell whose they are, and one core."""
    from warrantcheck.read import engines, second

    engines.PREFIX = prefix(os.getpid())
    second.THREADS = 1  # the other cores have papers of their own


def _answered(
    order: Order, run: Run, knowledge: Knowledge, name: str, sha256: str, data: bytes
) -> tuple[str, bytes, bytes]:
    from warrantcheck.batch.work import failed_answer
    from warrantcheck.load import load_bytes
    from warrantcheck.model.report import Failed
    from warrantcheck.pipeline import check_one
    from warrantcheck.show.as_json import document

    answer = check_one(lambda: [load_bytes(name, data)], name, knowledge, run)
    if isinstance(answer, Failed):
        told = failed_answer(answer, sha256)
        return told.is_, told.document, b""
    report = b""
    if order.report:
        from warrantcheck.evidence import page_of
        from warrantcheck.show.specimen import shown

        with suppress(Exception):  # the answer stands without it; the run counts those that are missing
            report = page_of(replace(answer, paper=shown(answer)), knowledge)
    return answer.assessment.verdict.value, json.dumps(document(answer, knowledge)).encode(), report


def prefix(process: int) -> str:
    """How the folders begin in which a reader's pages lie while they are read."""
    from warrantcheck.read.engines import PREFIX

    return f"{PREFIX}{process}-"


def forget(process: int) -> None:
    """Removes what a killed reader has left in its folders: it can't do so itself."""
    from warrantcheck.read.engines import MEMORY

    start = prefix(process)
    for folder in (MEMORY, TEMPORARY):
        for left in folder.glob(f"{start}*"):
            shutil.rmtree(left, ignore_errors=True)


def _own_pipe() -> BinaryIO:
    """The pipe for answers alone: whatever a library prints goes nowhere."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
    return answers


def _end_when_left_alone() -> None:
    """Waits until nobody holds the other end of the pipe any more, and a little longer; then all ends."""
    import select
    import signal

    waiting = select.poll()
    waiting.register(sys.stdin.fileno(), 0)  # only that the other end was closed, which poll always tells
    while not any(event & (select.POLLHUP | select.POLLERR) for _, event in waiting.poll()):
        pass
    time.sleep(GRACE)
    forget(os.getpid())
    os.killpg(0, signal.SIGKILL)
