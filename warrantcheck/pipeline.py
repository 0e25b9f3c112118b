"""One run, from files to a report: joins the stages and holds none of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from warrantcheck.errors import ExitStatus, WarrantcheckError
from warrantcheck.knowledge import load_knowledge
from warrantcheck.load import load, load_bytes
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Overlay, Paper, Raster, Seen, Source, Via
from warrantcheck.model.report import Failed, Report
from warrantcheck.model.verdict import Assessment, Situation, Verdict
from warrantcheck.read import apart, next_look
from warrantcheck.read.child import stepping
from warrantcheck.read.drawn import draw
from warrantcheck.read.here import Here
from warrantcheck.read.legible import NEVER_COMES_BACK
from warrantcheck.read.process import few_threads
from warrantcheck.read.reading import Apart
from warrantcheck.read.whole import unread

if TYPE_CHECKING:
    from warrantcheck.read.engines import Engine
    from warrantcheck.read.installed import EngineFound
    from warrantcheck.read.reading import Reading

AnEngine = TypeVar("AnEngine", bound="Engine | None")

SECONDS_A_PAGE = 20.0  # after this the best answer so far is given: agents wait
LONGEST_NAME = 300  # letters; a path of six folders with long names has that many
# Shares of a page's letters and of its words that were not read surely. Of 606 answers before a further look, at 275
# papers by six hands, 98 were not the last; none where both shares were below this (the nearest had .018 and .018, .006
# and .047, .015 and .053), and 39 papers had so little left before one look or another.
LEFT = 0.017
PAGES_WORTH = 2  # of that time, for all pages of a paper: 20 scanned pages of prose take 25 s on a machine at rest


class Look(StrEnum):
    """What is being done with a paper, for whoever waits."""

    PICTURE = "picture"  # the first reading of a picture
    CLOSER = "closer"  # further looks at it, each with other means
    SECOND = "second"  # the second engine is among them
    DONE = "done"


def nobody(look: Look) -> None:
    """Nobody waits."""


class Run(Struct, frozen=True, kw_only=True):
    """What is the same for all papers of one run."""

    situation: Situation
    lang: str = "en"
    ocr: str = "auto"
    seconds_a_page: float = SECONDS_A_PAGE
    told: Callable[[Look], None] = nobody


@lru_cache(maxsize=4)
def engine_found(preference: str = "auto") -> EngineFound:
    """What is known of the reading engine, looked for once.

    Raises:
        NotInstalled: there is none of that kind.
    """
    from warrantcheck.read.installed import choice

    return choice(preference)


@lru_cache(maxsize=4)
def engine(preference: str = "auto") -> Engine:
    """The reading engine, chosen once.

    Raises:
        NotInstalled: there is none of that kind.
    """
    from warrantcheck.read.installed import engine_of

    return engine_of(engine_found(preference))


def second(preference: str = "auto") -> Engine | None:
    """The engine for what the first reads poorly, if it is installed."""
    from warrantcheck.read.second import second_engine

    return second_engine(preference)


@few_threads()
def check_sources(
    sources: Sequence[Source],
    situation: Situation,
    knowledge: Knowledge,
    *,
    lang: str = "en",
    engine_of: Callable[[], Engine] | None = None,
    second_of: Callable[[], Engine | None] | None = None,
    seconds_a_page: float = SECONDS_A_PAGE,
    told: Callable[[Look], None] = nobody,
    ocr: str | EngineFound = "auto",
) -> Report:
    """Checks the pages of one paper; `told` hears what is being done.

    The files are opened in a process apart, with the engine that `ocr` prefers, or with the one that it is and no
    second. Where `engine_of` is given, that is used instead, and in this process.

    Raises:
        WarrantcheckError: a file can't be read as a document, or what is needed is not installed.
    """
    began = time.perf_counter()
    used = Used(told)
    whole = seconds_a_page * PAGES_WORTH
    with _reading(sources, engine_of, second_of, ocr, used) as reading:
        reading.begin(seconds_a_page=seconds_a_page, seconds=whole, likely=likely_words(knowledge))
        # Loaded while the process apart reads the first paper: 40 ms that nobody waits for.
        from warrantcheck.assess import assess
        from warrantcheck.explain import explain
        from warrantcheck.find import find

        paper = reading.paper()
        found = find(paper, knowledge)
        assessment = assess(found, situation, knowledge)
        overlays = [one for part in found for one in (*part.writing, *part.unread, *part.notes)]
        left = min(seconds_a_page * len(paper.pages), whole) - (time.perf_counter() - began)
        further = worth_another_look(paper, assessment)
        if (overlays or further) and left > 0:
            told(Look.CLOSER)
            only = left_open(paper, assessment)
            looks = reading.closer(seconds_a_page=left / max(1, len(only)), only=only, overlays=overlays)
            writing: list[Overlay] = []
            again: set[Overlay] = set()  # stamps about which was asked again
            while looked := next_look(looks, writing):
                if looked.pages != paper.pages:  # else nothing new was read, so nothing else is found
                    paper, found = looked, find(looked, knowledge)
                    assessment = assess(found, situation, knowledge)
                over = [one for part in found for one in (*part.writing, *part.unread, *part.notes)]
                writing = [one for one in over if one not in again]
                again.update(one for one in writing if not one.penned)
                if not writing and not (further and worth_another_look(paper, assessment)):
                    break
        held = reading.held
    explanation = explain(assessment, situation, knowledge, lang=lang, pictured=paper.pictured)
    return Report(
        paper=paper,
        assessment=assessment,
        explanation=explanation,
        seconds=round(time.perf_counter() - began, 3),
        engines=tuple(used.names),
        held=tuple(sorted(held)),
        draw=drawn,
        encode=partial(_as_json, knowledge, situation),
    )


def drawn(paper: Paper, wanted: Sequence[tuple[int, int, float]]) -> Sequence[Raster | None]:
    """Pages of a paper drawn once more, where files may be opened: (file, page from 0, pixels a point) of each."""
    if apart.ALONE:
        return draw(paper.sources, wanted)
    with Apart(paper.sources, "auto", engine_found, lambda _: None) as reading:
        return reading.drawn(wanted)


class Used:
    """The names of the engines that were asked for; whoever waits is told of each."""

    def __init__(self, told: Callable[[Look], None]) -> None:
        self.names: list[str] = []
        self._told = told

    def note(self, name: str) -> None:
        """An engine is asked for."""
        if name not in self.names:
            self._told(Look.SECOND if self.names else Look.PICTURE)
            self.names.append(name)

    def noted(self, engine_of: Callable[[], AnEngine]) -> Callable[[], AnEngine]:
        """The same, and a note of the engine that it gives."""

        def asked() -> AnEngine:
            found = engine_of()
            if found is not None:
                self.note(found.name)
            return found

        return asked


def _reading(
    sources: Sequence[Source],
    engine_of: Callable[[], Engine] | None,
    second_of: Callable[[], Engine | None] | None,
    ocr: str | EngineFound,
    used: Used,
) -> Reading:
    from warrantcheck.read.installed import engine_of as made

    preferred = ocr if isinstance(ocr, str) else "tesseract"

    def wanted() -> EngineFound:
        return engine_found(ocr) if isinstance(ocr, str) else ocr

    if engine_of or second_of or apart.ALONE:
        first, other = engine_of or (lambda: made(wanted())), second_of or partial(second, preferred)
        return Here(sources, used.noted(stepping(first)), used.noted(stepping(other)))

    def found() -> EngineFound:
        of_it = wanted()
        used.note(made(of_it).name)
        return of_it

    return Apart(sources, preferred, found, used.note)


def _as_json(knowledge: Knowledge, situation: Situation, report: Report) -> str:
    from warrantcheck.show.as_json import answers_as_json

    return answers_as_json([report], knowledge, situation, report.explanation.lang)


def likely_words(knowledge: Knowledge) -> frozenset[str]:
    """Words of the pages that matter: of a file too long to read whole, pages with most of them are read first."""
    return frozenset(knowledge.tables["traces"]) | frozenset(knowledge.tables["traces_of_agencies"])


def left_open(paper: Paper, assessment: Assessment) -> frozenset[int]:
    """Numbers of the pages that a further look may pay for: of parts that aren't settled, and those read poorly."""
    found = {page.number for page in paper.pages if page.legibility.seen is not Seen.YES and not page.blank}
    for part in assessment.parts:
        if not part.settled or part.legibility.seen is not Seen.YES:
            found |= set(range(part.first_page, part.last_page + 1))
    return frozenset(found) or frozenset(page.number for page in paper.pages)


def worth_another_look(paper: Paper, assessment: Assessment) -> bool:
    """Further looks pay only where OCR or pictures leave something, and the answer isn't settled or a page is poor."""
    poor = [page for page in paper.pages if page.legibility.seen is not Seen.YES and not page.blank]
    if not any(word.via is Via.OCR for page in paper.pages for word in page.words):
        pictures = any(mark.kind == "picture" for page in paper.pages for mark in page.marks)
        return bool(poor) or (pictures and not assessment.settled)
    alone = len(assessment.parts) == 1  # beside it another paper may still turn out to be an agency's
    missing = all(NEVER_COMES_BACK.issuperset(page.legibility.reasons) for page in poor)
    if assessment.verdict is Verdict.JUDICIAL_WARRANT and alone and missing:
        return False  # all that decides was seen: what is missing no look brings back
    if assessment.settled and assessment.legibility.seen is Seen.YES:
        return False
    return not all_was_read(paper, left_open(paper, assessment))


def all_was_read(paper: Paper, pages: frozenset[int]) -> bool:
    """Whether those pages have too little that was not read for further looks to find anything there."""
    looked_at = [page for page in paper.pages if page.number in pages and not page.blank]
    if any(page.legibility.seen is Seen.NO for page in looked_at):
        return False
    left = [unread(page) for page in looked_at]
    return all(max(one.letters, one.words) <= LEFT for one in left)


def check(
    *pages: str | Path | bytes,
    today: date | None = None,
    place: str | None = None,
    state: str | None = None,
    address: str | None = None,
    name: str | None = None,
    lang: str = "en",
    ocr: str = "auto",
    seconds_a_page: float = SECONDS_A_PAGE,
    forms_folder: Path | None = None,
) -> Report:
    """Checks one paper: a file, or several files that are its pages (paths, or the files' bytes).

    Args:
        pages: paths, "-" for standard input, or bytes.
        today: the day that dates are held against; by default the computer's.
        place: one of the contract's places, or None for private places in general.
        state: two letters; None for that of the paper's own address.
        address: an address to hold against the one on the paper.
        name: a name to hold against the one on the paper.
        lang: language of the explanation.
        ocr: reading engine: auto, tesseract (the one on the machine) or embedded (the one installed with this).
        seconds_a_page: after this the best answer so far is given.
        forms_folder: a folder with further form files.

    Raises:
        WarrantcheckError: a file can't be read as a document, or what is needed is not installed.
    """
    sources = [load_bytes("picture", page) if isinstance(page, bytes) else load(page) for page in pages]
    return check_sources(
        sources,
        Situation(today=today or date.today(), place=place, state=state, address=address, name=name),
        load_knowledge(forms_folder),
        lang=lang,
        seconds_a_page=seconds_a_page,
        ocr=ocr,
    )


def check_all(papers: Sequence[Sequence[str | Path]], knowledge: Knowledge, run: Run) -> Iterator[Report | Failed]:
    """Checks papers one after another, each a list of files. One that fails never stops the rest."""
    for files in papers:
        name = ", ".join(Path(path).name for path in files)
        yield check_one(partial(_loaded, files), name, knowledge, run)


def _loaded(files: Sequence[str | Path]) -> list[Source]:
    return [load(path) for path in files]


def check_one(loaded: Callable[[], Sequence[Source]], name: str, knowledge: Knowledge, run: Run) -> Report | Failed:
    """Checks one paper; whatever is wrong with it, the answer says so. `name` is told where a fault has none."""
    try:
        return check_sources(
            loaded(),
            run.situation,
            knowledge,
            lang=run.lang,
            seconds_a_page=run.seconds_a_page,
            told=run.told,
            ocr=run.ocr,
        )
    except WarrantcheckError as fault:
        return failed(fault, knowledge, run.lang, name)
    except Exception as fault:
        # Whatever a hostile file does to a library below, the person gets a sentence and the other files an answer.
        return failed(WarrantcheckError(name, kind=type(fault).__name__), knowledge, run.lang, name)
    finally:
        run.told(Look.DONE)


def failed(fault: WarrantcheckError, knowledge: Knowledge, lang: str, name: str) -> Failed:
    """A fault as the sentence that a person is shown."""
    from warrantcheck.explain import message

    called = shortened(fault.name or name)
    details = {"name": called, **fault.details}
    return Failed(
        name=called,
        code=fault.code,
        message=message(knowledge, lang, f"error-{fault.code}", **details),
        status=int(fault.status),
    )


def shortened(name: str) -> str:
    """A name that a person can read: its beginning and its end."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME // 2]}...{name[-LONGEST_NAME // 2 :]}"


def worst(answers: Sequence[Report | Failed]) -> int:
    """The exit status of a run: the highest of its files, 0 if all were checked."""
    return max((one.status for one in answers if isinstance(one, Failed)), default=int(ExitStatus.DONE))
