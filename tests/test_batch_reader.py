"""A reader, whatever a paper does to it: ended in time, with all that it started, and the next paper gets a new one."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.batches import FORM, SAMPLES, lines, order, papers, serve_quickly
from warrantcheck.batch import child
from warrantcheck.batch.reader import Reader
from warrantcheck.batch.run import Batch, Plan
from warrantcheck.batch.work import Job, Limits, Why
from warrantcheck.knowledge import load_knowledge
from warrantcheck.read.apart import layers
from warrantcheck.read.engines import MEMORY

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="memory is watched on Linux alone")
LIMITS = Limits(seconds=1.0, megabytes=200)


@pytest.fixture
def reader() -> Iterator[Reader]:
    made = Reader(order(LIMITS), serve_quickly)
    yield made
    made.end()


def paper(content: str) -> Job:
    return Job(1, "paper.pdf", "0" * 64, content.encode())


def running() -> set[int]:
    """Processes below this one."""
    told = subprocess.run(["ps", "-e", "-o", "pid=,ppid=,comm="], capture_output=True, text=True, check=True).stdout
    rows = [line.split(maxsplit=2) for line in told.splitlines()]
    parents = {int(pid): int(parent) for pid, parent, name in rows if name != "ps"}

    def ours(pid: int) -> bool:
        return pid in parents and (parents[pid] == os.getpid() or ours(parents[pid]))

    return {pid for pid in parents if ours(pid)}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("hang ", Why.TOO_SLOW),
        pytest.param("grow ", Why.TOO_MUCH_MEMORY, marks=LINUX),
        pytest.param("child ", Why.TOO_MUCH_MEMORY, marks=LINUX),
        ("die ", Why.READER_ENDED),
    ],
)
def test_a_paper_that_takes_too_much_is_ended_and_the_next_is_answered(reader: Reader, content: str, why: Why) -> None:
    before = running()
    began = time.monotonic()
    assert reader.ask(paper(content)).why is why
    assert time.monotonic() - began < 10
    assert running() <= before  # with what it had started
    assert reader.ask(paper("fine ")).is_ == "not-a-warrant"


def test_what_a_library_prints_is_neither_an_answer_nor_holds_it_up(reader: Reader) -> None:
    assert reader.ask(paper("print ")).is_ == "not-a-warrant"


@pytest.mark.skipif(not layers(), reason="nothing keeps programs from the network on this system")
def test_a_reader_has_no_network(reader: Reader) -> None:
    assert b"no network" in reader.ask(paper("connect ")).document


def test_a_reader_that_nobody_waits_for_any_more_ends_by_itself() -> None:
    asking = "from tests.batches import *; from warrantcheck.batch.reader import Reader; r = Reader(order(), "
    asking += "serve_quickly); r.warm(); print(r._process.pid, flush=True); os.kill(os.getpid(), 9)"
    here = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    asked = subprocess.run([sys.executable, "-c", asking], capture_output=True, text=True, check=False, env=here)
    pid = int(asked.stdout)
    for _ in range(100):
        if not Path(f"/proc/{pid}").exists() or "Z" in Path(f"/proc/{pid}/stat").read_text().split(")")[1]:
            return
        time.sleep(0.05)
    pytest.fail(f"{pid} is still there")


def test_the_pages_of_a_reader_that_is_killed_are_removed() -> None:
    if not MEMORY.is_dir():
        pytest.skip("this system has no folder in memory")
    left = MEMORY / f"{child.prefix(os.getpid())}x"
    left.mkdir()
    (left / "page.pgm").write_bytes(b"a page")
    child.forget(os.getpid())
    assert not left.exists()


def test_real_papers_are_answered_as_check_answers_them_and_reports_lie_beside(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("i200-text-pdf", "letter"):
        (tmp_path / "in" / f"{name}.pdf").write_bytes((SAMPLES / name / "paper.pdf").read_bytes())
    (tmp_path / "in" / "note.txt").write_text("no paper")
    out, reports = tmp_path / "r.jsonl", tmp_path / "reports"
    plan = Plan(
        folders=[str(tmp_path / "in")],
        order=order(report=True),
        lang="en",
        out=out,
        reports=reports,
        workers=1,
    )
    Batch(plan, load_knowledge(), lambda tally: None).go()
    told = {Path(one["source"]).name: one for one in lines(out)}
    assert {name: one["verdict"] for name, one in told.items()} == {
        "i200-text-pdf.pdf": "administrative-form",
        "letter.pdf": "not-a-warrant",
        "note.txt": None,
    }
    from warrantcheck import check
    from warrantcheck.show.as_json import document

    same = document(check(FORM, today=order().run().situation.today), load_knowledge())
    assert {**same, "source": "", "seconds": 0} == {**told["i200-text-pdf.pdf"], "source": "", "seconds": 0}
    assert {path.name for path in reports.iterdir()} == {
        f"{one['sha256'][:16]}.html" for one in told.values() if one["verdict"]
    }
    assert len(list((tmp_path / "in").iterdir())) == 3


def test_the_lines_are_what_the_schema_says(tmp_path: Path) -> None:
    import jsonschema

    from warrantcheck.show.schema import schema

    papers(tmp_path / "in", 1)
    (tmp_path / "in" / "note.txt").write_text("no paper")
    out = tmp_path / "r.jsonl"
    plan = Plan(folders=[str(tmp_path / "in")], order=order(), lang="en", out=out)
    Batch(plan, load_knowledge(), lambda tally: None).go()
    told = schema()
    for line in lines(out):
        jsonschema.validate(line, {"$ref": "#/$defs/document", "$defs": told["$defs"]})
