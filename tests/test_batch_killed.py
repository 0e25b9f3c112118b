"""A run that is killed without warning, again and again: every paper once, none lost."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.batches import each_once, lines, papers, small

DRIVER = Path(__file__).with_name("batch_driver.py")
SEED = 20260302


def started(folder: Path, out: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, str(DRIVER), str(folder), str(out)], stderr=subprocess.PIPE)


def wait_until_longer(journal: Path, than: int, run: subprocess.Popen[bytes]) -> None:
    """Until a paper has been begun."""
    while run.poll() is None and not (journal.exists() and journal.stat().st_size > than + 60):
        time.sleep(0.002)


@pytest.mark.parametrize("kind", ["jsonl"])
def test_killed_at_twenty_random_moments_every_paper_is_answered_once(tmp_path: Path, kind: str) -> None:
    expected = small(tmp_path / "in", 900)
    out = tmp_path / f"r.{kind}"
    journal = Path(f"{out}.journal")
    chance = random.Random(SEED)
    kills, before = 0, 0
    for _ in range(20):
        size = journal.stat().st_size if journal.exists() else 0
        with started(tmp_path / "in", out) as run:
            wait_until_longer(journal, size, run)
            time.sleep(chance.uniform(0, 0.12))
            run.send_signal(signal.SIGKILL)
            kills += run.wait() == -signal.SIGKILL
        answered = out.read_bytes().count(b"\n") if out.exists() else 0
        assert answered >= before - 4  # what the journal did not know is done again: at most one line a reader and turn
        before = answered
    assert kills == 20
    assert before < len(expected), "all was done before the last kill"
    with started(tmp_path / "in", out) as run:
        assert run.stderr is not None
        assert (run.wait(), run.stderr.read()) == (0, b"")
    found = each_once(out, expected)
    assert found["not-a-warrant"] + found["set-aside"] == len(expected)
    assert found["set-aside"] <= 2  # begun twice, and killed both times: named, and not lost
    assert [json.loads(line) for line in journal.read_bytes().splitlines()]


def test_the_real_command_is_killed_and_goes_on(tmp_path: Path) -> None:
    expected = papers(tmp_path / "in", 12)
    out = tmp_path / "r.jsonl"
    command = [sys.executable, "-m", "warrantcheck", "batch", str(tmp_path / "in"), "--out", str(out), "--resume"]
    for least in (1, 5):
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
            while run.poll() is None and (not out.exists() or out.read_bytes().count(b"\n") < least):
                time.sleep(0.01)
            run.kill()
    assert 5 <= len(lines(out)) < 12
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert each_once(out, expected) == {"administrative-form": 12}


def test_a_ctrl_c_in_the_terminal_says_how_to_go_on(tmp_path: Path) -> None:
    papers(tmp_path / "in", 30)
    out = tmp_path / "r.jsonl"
    command = [sys.executable, "-m", "warrantcheck", "batch", str(tmp_path / "in"), "--out", str(out)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        while run.poll() is None and (not out.exists() or out.read_bytes().count(b"\n") < 1):
            time.sleep(0.01)
        run.send_signal(signal.SIGINT)
        said = run.communicate(timeout=20)[1]
    assert run.returncode == 130
    assert said.startswith("Stopped. ")
    assert "--resume" in said
    assert b'{"stop"' in Path(f"{out}.journal").read_bytes()
