"""One run, from files to a report: joins the stages and holds none of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from warrantcheck.assess import assess
from warrantcheck.errors import ExitStatus, WarrantcheckError
from warrantcheck.explain import explain, message
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.load import load
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Paper, Seen, Source, Via
from warrantcheck.model.report import Failed, Report
from warrantcheck.model.verdict import Assessment, Situation, Verdict
from warrantcheck.read import read_closer, read_paper

if TYPE_CHECKING:
    from warrantcheck.read.engines import Engine

SECONDS_A_PAGE = 20.0  # after this the best answer so far is given: agents wait

_SETTLED = frozenset(
    {Verdict.JUDICIAL_WARRANT, Verdict.ADMINISTRATIVE_FORM, Verdict.OTHER_COURT_PAPER, Verdict.NOT_A_WARRANT}
)


@lru_cache(maxsize=4)
def engine(preference: str = "auto") -> Engine:
    """The reading engine, chosen once.

    Raises:
        NotInstalled: there is none of that kind.
    """
    from warrantcheck.read.engines import choose_engine

    return choose_engine(preference)


def check_sources(
    sources: Sequence[Source],
    situation: Situation,
    knowledge: Knowledge,
    *,
    lang: str = "en",
    engine_of: Callable[[], Engine] = engine,
    seconds_a_page: float = SECONDS_A_PAGE,
) -> Report:
    """Checks the pages of one paper.

    Raises:
        WarrantcheckError: a file can't be read as a document, or what is needed is not installed.
    """
    began = time.perf_counter()
    paper = read_paper(sources, engine_of, seconds_a_page=seconds_a_page)
    assessment = assess(find(paper, knowledge), situation)
    left = seconds_a_page * len(paper.pages) - (time.perf_counter() - began)
    if _worth_another_look(paper, assessment) and left > 0:
        paper = read_closer(paper, engine_of, seconds_a_page=left / len(paper.pages))
        assessment = assess(find(paper, knowledge), situation)
    explanation = explain(assessment, situation, knowledge, lang=lang)
    return Report(
        paper=paper, assessment=assessment, explanation=explanation, seconds=round(time.perf_counter() - began, 3)
    )


def _worth_another_look(paper: Paper, assessment: Assessment) -> bool:
    """Further reading passes pay only where OCR was used and the answer isn't settled or the page is poor."""
    if not any(word.via is Via.OCR for page in paper.pages for word in page.words):
        return any(page.legibility.seen is not Seen.YES and not page.blank for page in paper.pages)
    return assessment.verdict not in _SETTLED or assessment.legibility.seen is not Seen.YES


def check(
    *paths: str | Path,
    today: date | None = None,
    place: str | None = None,
    lang: str = "en",
    together: bool = False,
    ocr: str = "auto",
    seconds_a_page: float = SECONDS_A_PAGE,
    forms_folder: Path | None = None,
) -> tuple[Report | Failed, ...]:
    """Checks papers: one report for each, or one for all if they are pages of one paper (`together`).

    A file that can't be checked is a `Failed` in its place; the others are still answered.
    """
    knowledge = load_knowledge(forms_folder)
    situation = Situation(today=today or date.today(), place=place)
    groups = [list(paths)] if together else [[path] for path in paths]
    answers: list[Report | Failed] = []
    for group in groups:
        try:
            answers.append(
                check_sources(
                    [load(path) for path in group],
                    situation,
                    knowledge,
                    lang=lang,
                    engine_of=lambda: engine(ocr),
                    seconds_a_page=seconds_a_page,
                )
            )
        except WarrantcheckError as fault:
            answers.append(failed(fault, knowledge, lang, ", ".join(Path(path).name for path in group)))
    return tuple(answers)


def failed(fault: WarrantcheckError, knowledge: Knowledge, lang: str, name: str) -> Failed:
    """A fault as the sentence that a person is shown."""
    details = {"name": fault.name or name, **fault.details}
    return Failed(
        name=fault.name or name,
        code=fault.code,
        message=message(knowledge, lang, f"error-{fault.code}", **details),
        status=int(fault.status),
    )


def worst(answers: Sequence[Report | Failed]) -> int:
    """The exit status of a run: the highest of its files, 0 if all were checked."""
    return max((one.status for one in answers if isinstance(one, Failed)), default=int(ExitStatus.DONE))
