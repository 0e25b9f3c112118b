"""One run over many papers: finds them, hands them out, writes the answers, and can be gone on with at any moment."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from warrantcheck import errors
from warrantcheck.batch.crew import Call, Crew, call
from warrantcheck.batch.finder import Finder
from warrantcheck.batch.journal import TRIES, Journal
from warrantcheck.batch.output import Output, Stream, csv_lines, json_lines
from warrantcheck.batch.tally import VERDICTS, Tally
from warrantcheck.batch.work import Answer, Job, Order, Why, edition, failed_answer, fault
from warrantcheck.save import check_target, save
from warrantcheck.show import printable

if TYPE_CHECKING:
    from warrantcheck.model.forms import Knowledge

KINDS = (".jsonl", ".csv", ".sqlite")
JOURNAL = ".journal"  # beside the output: results.jsonl.journal
TICK = 0.25  # seconds between two looks around while no answer comes
SHA256 = 16  # bytes of a digest that are kept of each paper in memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a person asked for."""

    folders: Sequence[str]
    order: Order
    lang: str
    out: Path | None = None
    resume: bool = False
    force: bool = False
    include: Sequence[str] = ()
    exclude: Sequence[str] = ()
    reports: Path | None = None
    names: bool = False  # whether the journal has names, too
    day_given: bool = False  # whether the day that dates are held against was named
    workers: int = 1
    dask: str | None = None


class Batch:
    """Raises every fault of an output or a cluster; what is wrong with a paper stands in the output."""

    def __init__(
        self, plan: Plan, knowledge: Knowledge, told: Callable[[Tally], None], *, crew: Call | None = None
    ) -> None:
        """`told` hears how far it is; `crew` says who reads, where these are not the usual readers."""
        self._plan, self._knowledge, self._told, self._call = plan, knowledge, told, crew or call
        self._order = plan.order
        self.tally = Tally()
        self.began = False  # whether there is something that can be gone on with
        self._finder = Finder(plan.folders, plan.include, plan.exclude)
        self._answered: dict[bytes, tuple[int, str]] = {}  # by digest: where its answer lies, and what it is
        self._named: set[bytes] = set()
        self._waiting: dict[str, list[str]] = {}  # digest of a paper that is being read: its other names
        self._copies: deque[Job] = deque()  # to be answered anew, because the first answer can't be read back
        self._suspects: deque[Job] = deque()  # begun once and not ended

    def go(self) -> Tally:
        """All papers. What a Ctrl-C, a full disk or a lost cluster breaks off can be gone on with."""
        self._refuse_early()
        self._output, self._journal = self._opened()
        self.began = True
        try:
            self._told(self.tally)
            self.tally.total = self._finder.count()
            self._work()
        finally:
            self._output.sync()
            self._journal.sync()
            self._output.close()
            self._journal.close()
        self.tally.links = self._finder.links
        return self.tally

    def _work(self) -> None:
        jobs = self._jobs()
        ahead = next(jobs, None)
        if ahead is None and not self._suspects:
            return  # all done before: nobody has to be called
        crew = self._call(self._order, max(1, min(self._plan.workers, self.tally.total)), self._plan.dask)
        try:
            self._through(crew, jobs, ahead)
        except BaseException:
            crew.close(at_once=True)
            self._journal.stopped()
            raise
        crew.close(at_once=False)

    def _through(self, crew: Crew, jobs: Iterator[Job], ahead: Job | None) -> None:
        while True:
            while ahead is not None and crew.free():
                self._hand(crew, ahead)
                ahead = self._next(jobs)
            if ahead is None and not crew.busy():
                if self._suspects and crew.free():
                    self._hand(crew, self._suspects.popleft())  # alone: if it all ends again, it is the one to blame
                elif not self._suspects:
                    jobs = self._jobs()  # were papers added while the last ones were read?
                    ahead = self._next(jobs)
                    if ahead is None and not self._suspects:
                        return
                    continue
            if (got := crew.answered(TICK)) is not None:
                if ahead is not None and crew.free():
                    self._hand(crew, ahead)  # before the answer is written, so that nobody waits for that
                    ahead = None
                self._take(*got)
                ahead = self._next(jobs) if ahead is None else ahead
            if self._journal.due():
                self._output.sync()
                self._journal.sync()
            self._told(self.tally)

    def _next(self, jobs: Iterator[Job]) -> Job | None:
        return self._copies.popleft() if self._copies else next(jobs, None)

    def _jobs(self) -> Iterator[Job]:
        """Papers that somebody has to read; of the others the line is written at once."""
        for found in self._finder.papers():
            name = printable(found.name)
            if found.fault:
                self._line(found.fault, name, "")
            elif _key(found.sha256, name) in self._named:
                self._told(self.tally)
            elif (earlier := self._answered.get(_short(found.sha256))) and self._plan.out is not None:
                self._other_name(found.sha256, name, *earlier)
            elif found.sha256 in self._waiting:
                self._waiting[found.sha256].append(name)
            elif self._journal.unfinished[found.sha256] >= TRIES:
                self._line(Why.SET_ASIDE, name, found.sha256)
            else:
                self._waiting[found.sha256] = []
                job = Job(0, name, found.sha256, found.data)
                if self._journal.unfinished[found.sha256]:
                    self._suspects.append(job)  # a run ended in the middle of it: all others come first
                else:
                    yield job

    def _hand(self, crew: Crew, job: Job) -> None:
        number = self._journal.started(job.sha256, job.name if self._plan.names else None)
        crew.give(Job(number, job.name, job.sha256, job.data))

    def _take(self, job: Job, answer: Answer) -> None:
        if answer.why is not None:
            if self._journal.unfinished[job.sha256] < TRIES:
                self._suspects.append(job)
                return
            answer = self._failed(answer.why, job.name, job.sha256)
        if self._plan.reports is not None and not answer.report and answer.is_ in VERDICTS:
            self.tally.no_report += 1
        elif self._plan.reports is not None and answer.report:
            save(self._plan.reports / f"{job.sha256[:SHA256]}.html", answer.report)
        at = self._output.write(answer.document)
        self._journal.ended(job.number, job.sha256, answer.is_, self._output.size)
        self._keep(job.sha256, job.name, answer.is_, at)
        for name in self._waiting.pop(job.sha256, ()):
            if self._plan.out is None:  # standard output can't be read back: it is answered anew
                self._copies.append(Job(0, name, job.sha256, job.data))
            elif _key(job.sha256, name) not in self._named:
                self._other_name(job.sha256, name, at, answer.is_)

    def _other_name(self, sha256: str, name: str, at: int, what: str) -> None:
        self._output.again(at, name)
        self._journal.noted(what, self._output.size)
        self._keep(sha256, name, what, at)
        self.tally.again += 1

    def _line(self, code: str, name: str, sha256: str) -> None:
        """A paper without an answer: nobody is asked."""
        key = _key(sha256 or code, name)
        if key in self._named:
            return
        answer = self._failed(code, name, sha256)
        at = self._output.write(answer.document)
        self._journal.noted(answer.is_, self._output.size)
        self._keep(sha256, name, answer.is_, at)

    def _failed(self, code: str, name: str, sha256: str) -> Answer:
        from warrantcheck.pipeline import failed  # with all stages: whoever hands papers out needs none of them

        return failed_answer(failed(fault(code, name), self._knowledge, self._plan.lang, name), sha256)

    def _keep(self, sha256: str, name: str, what: str, at: int) -> None:
        """Notes a line of the output: the answer for these bytes, under this name."""
        if sha256:
            self._answered.setdefault(_short(sha256), (at, what))
        self._named.add(_key(sha256 or what, name))
        self.tally.add(name, what)

    def _refuse_early(self) -> None:
        """Whether what is to be written can be, and lies apart from what is read; nothing is written below that."""
        out, reports = self._plan.out, self._plan.reports
        if out is not None:
            if out.exists() and not self._plan.force and not self._plan.resume:
                raise errors.ResultsExist(out.name)
            check_target(out, kinds=KINDS, force=True)
        for folder in self._plan.folders:
            for target in (out, reports):
                if target is not None and Path(os.path.realpath(target)).is_relative_to(os.path.realpath(folder)):
                    raise errors.BelowInput(target.name)
        if reports is not None:
            try:
                reports.mkdir(parents=True, exist_ok=True)
            except OSError as trouble:
                raise errors.TargetNotWritable(reports.name) from trouble

    def _opened(self) -> tuple[Output, Journal]:
        out = self._plan.out
        if out is None:
            return Stream(), Journal.nowhere()
        path = out.with_name(out.name + JOURNAL)
        about = {**edition(), "options": self._order.key, "today": self._order.situation["today"]}
        if self._plan.resume and path.exists():
            return self._gone_on_with(out, path, about)
        if self._plan.resume and out.exists():
            raise errors.NothingToGoOnWith(out.name)
        journal = Journal.begin(path, about)
        try:
            for old in (out, *(out.with_name(out.name + end) for end in ("-wal", "-shm"))):
                old.unlink(missing_ok=True)
            return _output(out), journal
        except BaseException:
            journal.close()
            raise

    def _gone_on_with(self, out: Path, path: Path, about: dict[str, str]) -> tuple[Output, Journal]:
        journal, before = Journal.go_on(path)
        try:
            same = [key for key in about if key != "today" or self._plan.day_given]
            if any(before.get(key) != about[key] for key in same):
                raise errors.OtherEdition(out.name)
            self._order = self._order.for_day(before["today"])
            output = _output(out)
            try:
                output.cut(journal.size)
                for at, name, sha256, what in output.answers():
                    self._keep(sha256, name, sys.intern(what), at)
            except BaseException:
                output.close()
                raise
            self.tally.earlier = self.tally.lines
            journal.again()
        except BaseException:
            journal.close()
            raise
        return output, journal


def _output(path: Path) -> Output:
    kind = path.suffix.lower()
    if kind == ".sqlite":
        from warrantcheck.batch.tables import Tables

        return Tables(path)
    return csv_lines(path) if kind == ".csv" else json_lines(path)


def _short(sha256: str) -> bytes:
    return bytes.fromhex(sha256)[:SHA256]


def _key(what: str, name: str) -> bytes:
    """Bytes under a name, or a fault under a name."""
    return blake2b(f"{what} {name}".encode(), digest_size=16).digest()
