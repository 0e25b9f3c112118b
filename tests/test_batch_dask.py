"""The same work on a real cluster of processes: workers and schedulers die, and every paper is answered once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.batches import batch, each_once, lines, order, papers
from warrantcheck import errors
from warrantcheck.batch.tally import Tally
from warrantcheck.batch.work import Limits

if not os.environ.get("CI"):  # there it has to be installed
    pytest.importorskip("distributed")
PAPERS = 24
ROOT = Path(__file__).parent.parent


class Processes:
    """A scheduler and workers, each a process, on this computer alone."""

    def __init__(self, folder: Path, workers: int) -> None:
        self._stack, self._folder = ExitStack(), folder
        told = folder / "scheduler.json"
        self.scheduler = self._start("scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", told)
        while not (told.exists() and told.stat().st_size):
            assert self.scheduler.poll() is None, "the scheduler did not start"
            time.sleep(0.02)
        self.address = json.loads(told.read_text())["address"]
        self.workers = [self._start("worker", self.address, "--nthreads", "1", "--no-nanny") for _ in range(workers)]

    def _start(self, kind: str, *more: object) -> subprocess.Popen[bytes]:
        # Python would put the worker's own folder before the program's.
        command = [sys.executable, "-m", f"distributed.cli.dask_{kind}", *map(str, more), "--no-dashboard"]
        if kind == "worker":
            command += ["--local-directory", str(self._folder)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        with (self._folder / f"{kind}.log").open("ab") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, env=environment, cwd=self._folder)
        return self._stack.enter_context(process)

    def end(self) -> None:
        for process in (*self.workers, self.scheduler):
            process.kill()
        self._stack.close()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Processes]:
    """One of which workers and scheduler may be ended."""
    made = Processes(folder(tmp_path, "cluster"), workers=2)
    yield made
    made.end()


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Processes]:
    """One that several tests ask: each process takes a second to start."""
    made = Processes(tmp_path_factory.mktemp("cluster"), workers=1)
    yield made
    made.end()


def folder(below: Path, name: str) -> Path:
    (below / name).mkdir()
    return below / name


class Moment:
    """Does something once so many papers are answered."""

    def __init__(self, lines: int, does: object) -> None:
        self._lines, self._does, self.done = lines, does, False

    def __call__(self, tally: Tally) -> None:
        if tally.lines - tally.earlier >= self._lines and not self.done:
            self.done = True
            self._does()  # type: ignore[operator]


def test_a_worker_is_killed_then_the_scheduler_and_every_paper_is_answered_once(
    tmp_path: Path, cluster: Processes, lasting: Processes
) -> None:
    expected = papers(tmp_path / "in", PAPERS)
    out = tmp_path / "r.jsonl"
    worker = Moment(3, cluster.workers[0].kill)
    scheduler = Moment(8, cluster.scheduler.kill)

    def told(tally: Tally) -> None:
        worker(tally)
        scheduler(tally)

    with pytest.raises(errors.ClusterGone) as gone:
        batch(tmp_path / "in", out, dask=cluster.address, told=told).go()
    assert worker.done
    assert gone.value.name == cluster.address
    assert gone.value.status == 69
    kept = len(lines(out))
    assert 8 <= kept < PAPERS
    assert b'{"stop"' in Path(f"{out}.journal").read_bytes()
    tally = batch(tmp_path / "in", out, dask=lasting.address, resume=True).go()
    assert tally.earlier == kept
    assert each_once(out, expected) == {"administrative-form": PAPERS}


def test_limits_hold_there_too_and_no_worker_is_lost_for_a_paper(tmp_path: Path, lasting: Processes) -> None:
    papers(tmp_path / "in", 1)
    limits = Limits(seconds=600, megabytes=5)  # no reader is so small: each look at it ends it
    scan = ROOT / "samples" / "i200-scan" / "paper.pdf"
    (tmp_path / "in" / "scan.pdf").write_bytes(scan.read_bytes())
    tally = batch(tmp_path / "in", tmp_path / "r.jsonl", dask=lasting.address, order=order(limits)).go()
    assert tally.counts["too-much-memory"] >= 1
    assert all(worker.poll() is None for worker in lasting.workers)


def test_a_cluster_that_is_not_there_is_told_in_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    papers(tmp_path / "in", 1)
    monkeypatch.setattr("warrantcheck.batch.cluster.SECONDS_TO_REACH", 0.5)
    with pytest.raises(errors.ClusterGone):
        batch(tmp_path / "in", tmp_path / "r.jsonl", dask="tcp://127.0.0.1:9").go()


def test_a_cluster_with_another_version_gets_no_paper(
    tmp_path: Path, lasting: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers(tmp_path / "in", 1)
    monkeypatch.setattr("warrantcheck.batch.work.__version__", "99")
    with pytest.raises(errors.ClusterOther):
        batch(tmp_path / "in", tmp_path / "r.jsonl", dask=lasting.address).go()
    assert b'"start"' not in (tmp_path / "r.jsonl.journal").read_bytes()
