"""What a person keeps of an answer: the picture with its boxes, the report; both with names taken out if wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from warrantcheck import __version__
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.report import Failed, Report
from warrantcheck.model.verdict import Situation
from warrantcheck.save import check_target, save

if TYPE_CHECKING:
    from warrantcheck.show.html import Made

PICTURES = (".png",)
REPORTS = (".html", ".htm", ".pdf")
NAMELESS = "..."  # a file that could not be read, where names are left out


class Wanted(Struct, frozen=True, kw_only=True):
    """Files to write for one answer."""

    picture: Path | None = None
    report: Path | None = None
    redact: bool = False
    force: bool = False

    @property
    def anything(self) -> bool:
        return self.picture is not None or self.report is not None


def refuse_early(wanted: Wanted, ask: Callable[[Path], bool] | None = None, papers: Sequence[str | Path] = ()) -> None:
    """Before a paper is read: whether the files can be written at all.

    Raises:
        Target: one of its kinds.
    """
    for path, kinds in ((wanted.picture, PICTURES), (wanted.report, REPORTS)):
        if path is not None:
            check_target(path, kinds=kinds, force=wanted.force, ask=ask, papers=papers)


def redacted(report: Report, situation: Situation, knowledge: Knowledge) -> Report:
    """The same answer, made again from a paper without names, places, numbers and signatures; nor the own lawyer's."""
    from warrantcheck.explain import explain
    from warrantcheck.show.redact import redact

    paper, assessment = redact(report, knowledge)
    nobodys = replace(situation, address=None, name=None, lawyer=None, organization=None)
    explanation = explain(assessment, nobodys, knowledge, lang=report.explanation.lang, pictured=report.paper.pictured)
    return replace(report, paper=paper, assessment=assessment, explanation=explanation)


def without_names(answer: Report | Failed, situation: Situation, knowledge: Knowledge) -> Report | Failed:
    """An answer that can be passed on; a file's name may be a person's, also that of a file that can't be read."""
    if isinstance(answer, Report):
        return redacted(answer, situation, knowledge)
    return replace(answer, name=NAMELESS, message=answer.message.replace(answer.name, NAMELESS))


def write(report: Report, knowledge: Knowledge, wanted: Wanted) -> tuple[Path, ...]:
    """Writes what is wanted of an answer (already redacted if it is to be); the files in order.

    Raises:
        TargetNotWritable, DiskFull.
    """
    written = []
    if wanted.anything:
        from warrantcheck.show.specimen import shown

        report = replace(report, paper=shown(report))  # once, and not once for each file
    if wanted.picture is not None:
        from warrantcheck.show.portraits import pictures

        made = pictures(report, knowledge)
        targets = [_beside(wanted.picture, number) for number in range(1, len(made) + 1)]
        for target in targets[1:]:  # how many there are is known only now; none is written over unasked
            papers = [source.name for source in report.paper.sources]
            check_target(target, kinds=PICTURES, force=wanted.force, papers=papers)
        for target, data in zip(targets, made, strict=True):
            save(target, data)
            written.append(target)
    if wanted.report is not None:
        save(wanted.report, _report(report, knowledge, wanted))
        written.append(wanted.report)
    return tuple(written)


def _beside(first: Path, number: int) -> Path:
    """The file for one of several pictures: the name that was given, then name-2 and so on."""
    return first if number == 1 else first.with_stem(f"{first.stem}-{number}")


def _report(report: Report, knowledge: Knowledge, wanted: Wanted) -> bytes:
    """The report in the kind that its file's name asks for; what the other kind needs is not even loaded."""
    if wanted.report is None or wanted.report.suffix.lower() != ".pdf":
        return page_of(report, knowledge, redacted=wanted.redact)
    from warrantcheck.show.pdf import report_pdf

    return report_pdf(report, knowledge, _made(redacted=wanted.redact))


def page_of(report: Report, knowledge: Knowledge, *, redacted: bool = False) -> bytes:
    """The report as one page of HTML, its pictures as `show.specimen.shown` has left them."""
    from warrantcheck.show.html import report_page

    return report_page(report, knowledge, _made(redacted=redacted))


def _made(*, redacted: bool) -> Made:
    from warrantcheck.show.html import Made

    return Made(at=datetime.now().astimezone(), version=__version__, redacted=redacted)
