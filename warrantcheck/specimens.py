"""The drawn papers for trainings: which ones, the marks that tell, and their pictures. Every one says SPECIMEN."""

from __future__ import annotations

import io
import tomllib
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from warrantcheck.errors import BadKnowledge, Remedy
from warrantcheck.model.paper import Box
from warrantcheck.model.verdict import Verdict

if TYPE_CHECKING:
    from PIL.Image import Image

FILE = "training.toml"
DPI = 200
NOT_PAPERS = frozenset({".toml", ".json"})


class Telling(Struct, frozen=True, kw_only=True):
    """A place on a specimen and what it tells; points from the top left of the page as its file shows it."""

    tell: str
    shape: str
    words: str  # as printed; empty for an empty line
    box: Box


class Case(Struct, frozen=True, kw_only=True):
    """One page of a specimen with its marks, the most telling first."""

    sample: str
    page: int
    verdict: Verdict
    note: str
    marks: tuple[Telling, ...]
    minutes: int = 60  # the shortest session in which it is shown
    facts: tuple[str, ...] = ()  # sentences that the last step adds


class Chapter(Struct, frozen=True, kw_only=True):
    """A slide of words before the papers: ids of its title, its sentences and its note."""

    title: str
    says: tuple[str, ...]
    note: str
    minutes: int


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All cases in the order in which they are shown.

    Raises:
        BadKnowledge: the data file is faulty.
    """
    raw = _raw()
    try:
        return tuple(
            Case(
                sample=case["sample"],
                page=case["page"],
                verdict=Verdict(case["verdict"]),
                note=case["note"],
                marks=tuple(_telling(mark) for mark in case["mark"]),
                minutes=case["minutes"],
                facts=tuple(case.get("facts", ())),
            )
            for case in raw["case"]
        )
    except (KeyError, ValueError, TypeError) as fault:
        raise BadKnowledge(FILE, key=str(fault), remedy=Remedy.SEE_COMMENT) from fault


def chapters() -> tuple[Chapter, ...]:
    """The slides of words, in order.

    Raises:
        BadKnowledge: the data file is faulty.
    """
    try:
        return tuple(Chapter(**(one | {"says": tuple(one["says"])})) for one in _raw()["chapter"])
    except (KeyError, TypeError) as fault:
        raise BadKnowledge(FILE, key=str(fault), remedy=Remedy.SEE_COMMENT) from fault


def _raw() -> dict[str, Any]:
    return tomllib.loads(resources.files("warrantcheck.data").joinpath(FILE).read_text(encoding="utf-8"))


def _telling(raw: dict[str, object]) -> Telling:
    x0, top, x1, bottom = (float(value) for value in raw["box"])  # type: ignore[attr-defined]
    box = Box(x0=x0, top=top, x1=x1, bottom=bottom)
    return Telling(tell=str(raw["tell"]), shape=str(raw["shape"]), words=str(raw["words"]), box=box)


def folders() -> tuple[Traversable, ...]:
    """The folders of the samples, by name."""
    # By its name and not imported: the folder lies beside the package in the sources and becomes part of it only when
    # it is built, so that tools which read imports would not find it.
    inside = [folder for folder in resources.files("warrantcheck.samples").iterdir() if folder.is_dir()]
    return tuple(sorted((one for one in inside if one.joinpath("truth.toml").is_file()), key=lambda one: one.name))


def paper_of(sample: str) -> Traversable:
    """The file of a specimen.

    Raises:
        KeyError: there is no such sample.
    """
    folder = next((folder for folder in folders() if folder.name == sample), None)
    if folder is None:
        raise KeyError(sample)
    return next(file for file in folder.iterdir() if file.name.startswith("paper."))


def papers() -> tuple[tuple[str, Traversable], ...]:
    """All papers with the names that they get outside: of the sample, with the paper's ending."""
    return tuple(
        (f"{folder.name}{file.name.removeprefix('paper') if file.name.startswith('paper') else '-' + file.name}", file)
        for folder in folders()
        for file in sorted(folder.iterdir(), key=lambda one: one.name)
        if file.is_file() and not file.name.endswith(tuple(NOT_PAPERS))
    )


def picture_of(case: Case, dpi: float = DPI) -> Image:
    """The page as people see it, in colour."""
    from PIL import Image

    file = paper_of(case.sample)
    data = file.read_bytes()
    if file.name.endswith(".pdf"):
        return rendered(data, case.page, dpi)
    with Image.open(io.BytesIO(data)) as image:
        image.seek(case.page - 1)
        return image.convert("RGB")


def rendered(pdf: bytes, page: int, dpi: float = DPI) -> Image:
    """One page of a PDF, in colour; pages count from 1."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(pdf)
    try:
        document.init_forms()
        shown: Image = document[page - 1].render(scale=dpi / 72).to_pil().convert("RGB")
        return shown
    finally:
        document.close()
