"""What the journal knows after whatever happened, and that it knows nobody's name."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.batches import Here, batch, each_once, lines, small, well
from warrantcheck import errors
from warrantcheck.batch.journal import Journal
from warrantcheck.batch.run import JOURNAL, Batch
from warrantcheck.batch.work import Answer, Job, Why

ABOUT = {"version": "1"}
ONE, TWO = "1" * 64, "2" * 64


def made(path: Path) -> Journal:
    return Journal.begin(path, ABOUT)


def test_half_a_line_at_the_end_is_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "j"
    journal = made(path)
    journal.ended(journal.started(ONE), ONE, "unreadable", 100)
    journal.close()
    whole = path.read_bytes()
    for end in (b"{", b'{"start":2,"sha256":"', b"\0\0\0"):
        path.write_bytes(whole + end)
        again, about = Journal.go_on(path)
        assert (again.number, again.size, again.unfinished, about["version"]) == (1, 100, {}, "1")
        again.close()
        assert path.read_bytes() == whole


@pytest.mark.parametrize(
    "content", [b"", b"Dear diary\n", b'{"journal":99}\n', b'{"journal":1}\n[]\n', b'{"start":1}\n']
)
def test_a_journal_that_is_none_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "j"
    path.write_bytes(content)
    with pytest.raises(errors.BadJournal):
        Journal.go_on(path)
    assert path.read_bytes() == content


def test_what_was_begun_by_a_run_that_was_killed_counts_and_what_was_stopped_does_not(tmp_path: Path) -> None:
    path = tmp_path / "j"
    journal = made(path)
    journal.started(ONE)
    journal.close()  # killed
    journal, _ = Journal.go_on(path)
    journal.again()
    assert journal.unfinished == {ONE: 1}
    journal.started(ONE)
    journal.started(TWO)
    journal.stopped()  # Ctrl-C
    journal.close()
    journal, _ = Journal.go_on(path)
    assert journal.unfinished == {ONE: 1}
    journal.close()


def test_another_process_can_not_have_it_at_the_same_time_and_a_killed_one_gives_it_up(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl.journal"
    hold = "import sys; from pathlib import Path; from warrantcheck.batch.journal import Journal; "
    hold += "Journal.begin(Path(sys.argv[1]), {}); print('held', flush=True); sys.stdin.read()"
    other = subprocess.Popen([sys.executable, "-c", hold, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        small(tmp_path / "in", 1)
        for resume in (True, False):
            with pytest.raises(errors.Busy) as told:
                batch(tmp_path / "in", tmp_path / "r.jsonl", Here(), resume=resume).go()
            assert told.value.name == "r.jsonl"
        other.kill()
    assert batch(tmp_path / "in", tmp_path / "r.jsonl", Here()).go().lines == 1


def test_names_and_paths_stay_out_of_the_journal_unless_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "Maria-Example"
    small(folder, 3)
    (folder / "copy.pdf").write_bytes((folder / "0000.pdf").read_bytes())
    for asked in (False, True):
        out = tmp_path / f"r{asked}.jsonl"
        batch(folder, out, Here(), names=asked).go()
        assert ("Maria-Example" in Path(f"{out}.journal").read_text()) == asked


def test_a_paper_that_two_runs_ended_in_is_set_aside_and_named_after_all_others_were_done(tmp_path: Path) -> None:
    bad, *others = small(tmp_path / "in", 5)
    out = tmp_path / "r.jsonl"

    class End(Exception):
        """The whole run ends: no power, no memory."""

    def ending(job: Job) -> Answer:
        if job.name == str(bad):
            raise End
        return well(job)

    for run in range(2):
        dying = batch(tmp_path / "in", out, Here(ending, room=1), resume=True)
        with pytest.raises(End):
            killed(dying, out)
        assert len(lines(out)) == (0 if run == 0 else 4)
    last = Here(ending)
    assert each_once_after(batch(tmp_path / "in", out, last, resume=True), out, [bad, *others])["set-aside"] == 1
    assert last.asked == []


def killed(run: Batch, out: Path) -> None:
    """The run, and then its journal without the line that says that it was stopped: as if it was killed."""
    journal = out.with_name(out.name + JOURNAL)
    try:
        run.go()
    finally:
        *before, last = journal.read_text().splitlines(keepends=True)
        assert "stop" in json.loads(last)
        journal.write_text("".join(before))


def each_once_after(run: object, out: Path, expected: list[Path]) -> dict[str, int]:
    run.go()  # type: ignore[attr-defined]
    return each_once(out, expected)


def test_a_paper_that_a_run_ended_in_is_read_last_and_alone(tmp_path: Path) -> None:
    first, *_ = small(tmp_path / "in", 5)
    out = tmp_path / "r.jsonl"

    def ending(job: Job) -> Answer:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        killed(batch(tmp_path / "in", out, Here(ending, room=1)), out)
    crew = Here()
    batch(tmp_path / "in", out, crew, resume=True).go()
    assert crew.asked[-1].name == str(first)
    assert crew.together[-1] == 0


def test_a_paper_that_takes_its_reader_down_is_tried_once_more_and_then_named_with_the_reason(tmp_path: Path) -> None:
    bad, *_ = expected = small(tmp_path / "in", 4)
    once = {str(expected[1])}

    def falling(job: Job) -> Answer:
        if job.name == str(bad):
            return Answer(why=Why.TOO_MUCH_MEMORY)
        if job.name in once:
            once.discard(job.name)
            return Answer(why=Why.READER_ENDED)
        return well(job)

    crew = Here(falling)
    tally = batch(tmp_path / "in", tmp_path / "r.jsonl", crew).go()
    assert each_once(tmp_path / "r.jsonl", expected) == {"not-a-warrant": 3, "too-much-memory": 1}
    assert [job.name for job in crew.asked].count(str(bad)) == 2
    assert tally.unread == [(str(bad), "too-much-memory")]
    assert tally.status == 65
