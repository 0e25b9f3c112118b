"""What is handed to readers and what comes back: values, and the same bytes on a pipe, in a queue or on a cluster."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from importlib import resources
from typing import TYPE_CHECKING, Any

from msgspec import structs

from warrantcheck import __version__
from warrantcheck.errors import WarrantcheckError
from warrantcheck.knowledge import COMPILED

if TYPE_CHECKING:
    from warrantcheck.model.report import Failed
    from warrantcheck.model.verdict import Situation
    from warrantcheck.pipeline import Run


class Why(StrEnum):
    """Why a paper has no answer although it was handed to a reader; each is a code of `error-<code>`."""

    TOO_SLOW = "too-slow"
    TOO_MUCH_MEMORY = "too-much-memory"
    READER_ENDED = "reader-ended"
    SET_ASIDE = "set-aside"  # begun twice by runs that ended in the middle of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one paper may take before it is ended from outside."""

    # The pipeline gives a paper 40 s, whatever its pages (twice --seconds-a-page), and looks at the clock between steps
    # of at most 20. Five times as long is no slow paper, but one that never ends.
    seconds: float = 300.0
    # Megabytes of the reader and the programs that it started. A text page takes 50, a scan or a photo 300 to 400 with
    # Tesseract, and the second engine was seen to take 580 to 850 more.
    megabytes: int = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is the same for all papers of a run."""

    situation: dict[str, Any]  # what `told` makes of one
    lang: str
    ocr: str
    seconds_a_page: float
    report: bool = False  # whether an HTML report is made of each
    limits: Limits = Limits()

    @staticmethod
    def told(situation: Situation) -> dict[str, Any]:
        """A situation as it is handed on, its day as text."""
        return {**structs.asdict(situation), "today": situation.today.isoformat()}

    def run(self) -> Run:
        from warrantcheck.model.verdict import Situation
        from warrantcheck.pipeline import Run

        told: dict[str, Any] = {**self.situation, "today": date.fromisoformat(self.situation["today"])}
        return Run(situation=Situation(**told), lang=self.lang, ocr=self.ocr, seconds_a_page=self.seconds_a_page)

    def for_day(self, today: str) -> Order:
        """The same, dates held against another day: a run that goes on after midnight."""
        return replace(self, situation={**self.situation, "today": today})

    def as_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Order:
        told = json.loads(text)
        return cls(**{**told, "limits": Limits(**told["limits"])})

    @property
    def key(self) -> str:
        """Tells orders apart that answer otherwise, but for the day. What was said of a person is in it as a digest."""
        answers = {**asdict(self.for_day("")), "limits": None}
        return sha256(json.dumps(answers, sort_keys=True).encode()).hexdigest()[:16]


def edition() -> dict[str, str]:
    """Version of the program, and of the data by its digest: another edition may answer otherwise."""
    data = (resources.files("warrantcheck.data") / COMPILED).read_bytes()
    return {"version": __version__, "data": sha256(data).hexdigest()[:16]}


@dataclass(frozen=True, slots=True)
class Job:
    """A paper for a reader."""

    number: int
    name: str  # as it is shown
    sha256: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What a reader made of a paper: its document as JSON, or why there is none."""

    document: bytes = b""
    report: bytes = b""
    is_: str = ""  # the verdict, or the code of the fault
    why: Why | None = None


def failed_answer(failed: Failed, sha256: str = "") -> Answer:
    """The line of a paper that could not be checked, with the digest of its bytes where they were read."""
    from warrantcheck.show.as_json import failed_document

    document = failed_document(failed)
    told = {"source": document.pop("source"), **({"sha256": sha256} if sha256 else {}), **document}
    return Answer(document=json.dumps(told).encode(), is_=failed.code)


def fault(code: str, name: str) -> WarrantcheckError:
    """The fault of errors.py with that code."""
    return next(kind for kind in _kinds(WarrantcheckError) if kind.code == code)(name)


def _kinds(of: type[WarrantcheckError]) -> list[type[WarrantcheckError]]:
    return [of, *(kind for below in of.__subclasses__() for kind in _kinds(below))]
