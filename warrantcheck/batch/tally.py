"""What has been done so far: counts, and the names of what nobody could read."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field

from warrantcheck.batch.work import fault
from warrantcheck.errors import ExitStatus
from warrantcheck.model.verdict import Verdict

MOST_NAMED = 20  # papers that the summary names; all of them stand in the results
VERDICTS = frozenset(verdict.value for verdict in Verdict)
UNREAD = Verdict.UNREADABLE.value


@dataclass(slots=True)
class Tally:
    """Of one output, this run and those before. `total` is how many papers there are as far as is known."""

    total: int = 0
    earlier: int = 0  # lines that were there before
    counts: Counter[str] = field(default_factory=Counter)  # by verdict, or by the code of the fault
    unread: list[tuple[str, str]] = field(default_factory=list)  # name, and why not: the first of them
    again: int = 0  # second names of the same bytes
    links: int = 0
    no_report: int = 0  # answers without the report that was asked for
    began: float = field(default_factory=time.monotonic)

    @property
    def lines(self) -> int:
        return self.counts.total()

    @property
    def not_read(self) -> int:
        """Papers that nobody could read: no answer, or one that says so."""
        return sum(count for what, count in self.counts.items() if what not in VERDICTS or what == UNREAD)

    @property
    def status(self) -> int:
        """The exit status: the worst of all papers, 0 if all were checked."""
        faults = [what for what in self.counts if what not in VERDICTS]
        return max((int(fault(what, "").status) for what in faults), default=int(ExitStatus.DONE))

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.began

    def add(self, name: str, what: str) -> None:
        self.counts[what] += 1
        if (what not in VERDICTS or what == UNREAD) and len(self.unread) < MOST_NAMED:
            self.unread.append((name, what))

    def rate(self) -> float:
        """Papers a second of this run."""
        return (self.lines - self.earlier) / max(self.seconds, 1e-9)

    def seconds_left(self) -> float | None:
        """None while nothing can be said."""
        rate, left = self.rate(), max(0, self.total - self.lines)
        return left / rate if self.lines > self.earlier else None
