"""A run and how it is gone on with: nothing twice, nothing lost, nothing written where it should not be."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.batches import Here, batch, document, each_once, lines, order, small, well
from warrantcheck import errors
from warrantcheck.batch.work import Answer, Job


def test_the_same_bytes_twice_are_answered_once_and_named_twice(tmp_path: Path) -> None:
    first, second, third = small(tmp_path / "in", 3)
    (tmp_path / "in" / "copies").mkdir()
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / "in" / "copies" / name).write_bytes(first.read_bytes())
    copies = [tmp_path / "in" / "copies" / name for name in ("a.pdf", "b.pdf")]
    for kind in ("jsonl", "csv", "sqlite"):
        crew = Here()
        tally = batch(tmp_path / "in", tmp_path / f"r.{kind}", crew).go()
        assert len(crew.asked) == 3
        assert (tally.lines, tally.again) == (5, 2)
        again = batch(tmp_path / "in", tmp_path / f"r.{kind}", Here(), resume=True).go()
        assert (again.lines, again.earlier, again.again) == (5, 5, 0)
    each_once(tmp_path / "r.jsonl", [first, second, third, *copies])


def test_what_is_done_is_skipped_and_what_was_added_is_done(tmp_path: Path) -> None:
    before = small(tmp_path / "in", 3)
    out = tmp_path / "r.jsonl"
    batch(tmp_path / "in", out, Here()).go()
    added = small(tmp_path / "in" / "more", 2)
    crew = Here()
    tally = batch(tmp_path / "in", out, crew, resume=True).go()
    assert [job.name for job in crew.asked] == [str(one) for one in added]
    assert tally.earlier == 3
    each_once(out, [*before, *added])


def test_papers_that_are_added_while_the_last_ones_are_read_are_done(tmp_path: Path) -> None:
    expected = small(tmp_path / "in", 2)

    def adding(job: Job) -> Answer:
        if job.name == str(expected[1]) and len(expected) == 2:
            expected.extend(small(tmp_path / "in" / "late", 1))
        return well(job)

    batch(tmp_path / "in", tmp_path / "r.jsonl", Here(adding)).go()
    each_once(tmp_path / "r.jsonl", expected)


def test_an_answer_whose_end_the_journal_does_not_know_is_cut_off_and_done_again(tmp_path: Path) -> None:
    expected = small(tmp_path / "in", 4)
    for kind in ("jsonl", "csv", "sqlite"):
        out = tmp_path / f"r.{kind}"
        batch(tmp_path / "in", out, Here()).go()
        journal = Path(f"{out}.journal")
        journal.write_bytes(b"".join(journal.read_bytes().splitlines(keepends=True)[:-1]))  # the last end is lost
        crew = Here()
        assert batch(tmp_path / "in", out, crew, resume=True).go().lines == 4
        assert len(crew.asked) == 1
    each_once(tmp_path / "r.jsonl", expected)


def test_an_answer_that_the_disk_did_not_keep_is_done_again(tmp_path: Path) -> None:
    """After a power cut the journal may know more than there is."""
    expected = small(tmp_path / "in", 4)
    for kind in ("jsonl", "csv"):
        out = tmp_path / f"r.{kind}"
        batch(tmp_path / "in", out, Here()).go()
        whole = out.read_bytes()
        out.write_bytes(whole[:-20])
        crew = Here()
        assert batch(tmp_path / "in", out, crew, resume=True).go().lines == 4
        assert len(crew.asked) == 1
        assert sorted(out.read_bytes().splitlines()) == sorted(whole.splitlines())
    each_once(tmp_path / "r.jsonl", expected)


def test_results_of_another_version_or_with_other_options_are_not_mixed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small(tmp_path / "in", 1)
    out = tmp_path / "r.jsonl"
    batch(tmp_path / "in", out, Here()).go()
    before = out.read_bytes()
    with pytest.raises(errors.OtherEdition):
        batch(tmp_path / "in", out, Here(), resume=True, order=order(place="home")).go()
    monkeypatch.setattr("warrantcheck.batch.work.__version__", "99")
    with pytest.raises(errors.OtherEdition):
        batch(tmp_path / "in", out, Here(), resume=True).go()
    assert out.read_bytes() == before


def test_a_run_that_goes_on_on_another_day_holds_dates_against_the_first(tmp_path: Path) -> None:
    small(tmp_path / "in", 1)
    out = tmp_path / "r.jsonl"
    batch(tmp_path / "in", out, Here()).go()
    later = order().for_day("2026-03-09")
    run = batch(tmp_path / "in", out, Here(), resume=True, order=later)
    run.go()
    assert run._order.situation["today"] == "2026-03-03"
    with pytest.raises(errors.OtherEdition):
        batch(tmp_path / "in", out, Here(), resume=True, order=later, day_given=True).go()


def test_results_are_never_written_over_without_leave(tmp_path: Path) -> None:
    small(tmp_path / "in", 1)
    out = tmp_path / "r.jsonl"
    out.write_text("mine\n")
    with pytest.raises(errors.ResultsExist):
        batch(tmp_path / "in", out, Here()).go()
    with pytest.raises(errors.NothingToGoOnWith):
        batch(tmp_path / "in", out, Here(), resume=True).go()
    assert out.read_text() == "mine\n"
    batch(tmp_path / "in", out, Here(), force=True).go()
    assert len(lines(out)) == 1


@pytest.mark.parametrize("kind", ["jsonl", "csv", "sqlite"])
def test_a_file_that_was_not_written_here_is_left_as_it_is(tmp_path: Path, kind: str) -> None:
    small(tmp_path / "in", 1)
    out = tmp_path / f"r.{kind}"
    batch(tmp_path / "in", out, Here()).go()
    mine = b"no answers at all, but a text of some length\n" * (1 + out.stat().st_size // 40)
    out.write_bytes(mine)
    with pytest.raises(errors.BadOutput):
        batch(tmp_path / "in", out, Here(), resume=True).go()


def test_nothing_is_written_below_what_is_read(tmp_path: Path) -> None:
    small(tmp_path / "in", 1)
    (tmp_path / "link").symlink_to(tmp_path / "in")
    for place in ("in", "link"):
        with pytest.raises(errors.BelowInput):
            batch(tmp_path / "in", tmp_path / place / "r.jsonl", Here()).go()
        with pytest.raises(errors.BelowInput):
            batch(tmp_path / "in", None, Here(), reports=tmp_path / place / "reports").go()
    assert sorted(path.name for path in (tmp_path / "in").iterdir()) == ["0000.pdf"]


def test_a_ctrl_c_ends_what_is_being_read_and_blames_nobody(tmp_path: Path) -> None:
    expected = small(tmp_path / "in", 4)
    out = tmp_path / "r.jsonl"
    for _ in range(3):

        def stopping(job: Job) -> Answer:
            raise KeyboardInterrupt

        crew = Here(stopping)
        with pytest.raises(KeyboardInterrupt):
            batch(tmp_path / "in", out, crew, resume=True).go()
        assert crew.closed is True
    batch(tmp_path / "in", out, Here(), resume=True).go()
    assert each_once(out, expected) == {"not-a-warrant": 4}


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 200 kilobytes in memory: SQLite needs 90 of them for empty tables."""
    place = tmp_path / "disk"
    place.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(place)], check=False)
    if done.returncode:
        pytest.skip("a small disk in memory needs root, and a system that lets root mount")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.skipif(os.name != "posix" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting needs root")
@pytest.mark.parametrize("kind", ["jsonl", "csv", "sqlite"])
def test_a_full_disk_ends_the_run_and_it_goes_on_when_there_is_room(tmp_path: Path, full_disk: Path, kind: str) -> None:
    expected = small(tmp_path / "in", 100)

    def long(job: Job) -> Answer:
        return Answer(document(job, more="x" * 4000), b"", "not-a-warrant")

    out = full_disk / f"r.{kind}"
    tried = []
    for _ in range(3):
        run = batch(tmp_path / "in", out, Here(long), resume=True)
        with pytest.raises(errors.DiskFull):
            run.go()
        tried.append(run.tally.lines)
    assert tried[0] > 2
    assert tried[-1] >= tried[0]
    subprocess.run(["mount", "-o", "remount,size=4m", str(full_disk)], check=True)
    tally = batch(tmp_path / "in", out, Here(long), resume=True).go()
    assert tally.counts == {"not-a-warrant": 100}
    if kind == "jsonl":
        each_once(out, expected)


def test_standard_output_gets_a_line_for_each_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, _ = small(tmp_path / "in", 2)
    (tmp_path / "in" / "copy.pdf").write_bytes(first.read_bytes())
    assert batch(tmp_path / "in", None, Here()).go().lines == 3
    assert len(capsys.readouterr().out.splitlines()) == 3
