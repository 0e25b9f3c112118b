"""Specimens drawn afresh: other people, places, dates, signatures and copies of the same forms, SPECIMEN across each.

The drawings come with the samples. They are scripts that lie beside one another, not a package, so they are imported
from their folder and taken out of the interpreter's list again.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from importlib import import_module, resources
from types import SimpleNamespace
from typing import TYPE_CHECKING

from warrantcheck.fresh import agency, court
from warrantcheck.fresh.people import Filled

if TYPE_CHECKING:
    from PIL.Image import Image

SCRIPTS = (
    *("sheet", "dhs", "dhs_detainer", "dhs_notices", "eoir", "federal_arrest", "federal_papers", "federal_warrants"),
    *("prose", "state_papers"),
)
FORMS: dict[str, Filled] = agency.FORMS | court.FORMS


def kinds() -> tuple[str, ...]:
    """The cases of data/training.toml whose forms can be drawn afresh."""
    return tuple(FORMS)


def draw(sample: str, seed: int) -> bytes:
    """A PDF of the form that this case shows, filled in as the seed says.

    Raises:
        KeyError: this form can't be drawn afresh.
    """
    drawings = _drawings()
    title, pages = FORMS[sample](drawings, random.Random(f"{sample} {seed}"))
    made: bytes = drawings.sheet.bind(title, pages)
    return made


def copy(page: Image, sample: str, seed: int) -> Image:
    """The page as a copy that somebody holds: clean, from a scanner, or photographed, as the seed says."""
    from warrantcheck.fresh.copies import copied

    return copied(page, random.Random(f"copy of {sample} {seed}"))


@lru_cache(maxsize=1)
def _drawings() -> SimpleNamespace:
    with resources.as_file(resources.files("warrantcheck.samples").joinpath("draw")) as folder, _found(str(folder)):
        return SimpleNamespace(**{name: import_module(name) for name in SCRIPTS})


@contextmanager
def _found(folder: str) -> Iterator[None]:
    before = set(sys.modules)
    sys.path.insert(0, folder)
    try:
        yield
    finally:
        sys.path.remove(folder)
        for name in set(sys.modules) - before:
            if str(getattr(sys.modules[name], "__file__", "") or "").startswith(folder):
                del sys.modules[name]
