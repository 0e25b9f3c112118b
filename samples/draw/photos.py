"""The cases that are pictures taken with a phone."""

from __future__ import annotations

from collections.abc import Callable

import dhs
import federal_warrants as fed
from camera import Shot, take
from cases import AO93, I200, Files
from picture import Pixels, jpeg, render
from sheet import Draw, Entries, bind


def sheet_of(draw: Draw, entries: Entries, dpi: float = 200) -> Pixels:
    """One printed page."""
    return render(bind("photo", [(draw, entries)]), dpi)[0]


def i200_photo() -> Files:
    """A sheet on a wooden table, in a hand's shadow."""
    shot = Shot(201, ((0.13, 0.09), (0.91, 0.06), (0.95, 0.93), (0.05, 0.90)), shade=0.3, pen=True)
    return {"paper.jpg": jpeg(take(sheet_of(dhs.i200, I200), shot), 62)}


def ao93_photo() -> Files:
    """A sheet held down with a thumb."""
    shot = Shot(202, ((0.07, 0.05), (0.94, 0.08), (0.92, 0.95), (0.03, 0.94)), desk="dark", thumb=True, bend=8)
    return {"paper.jpg": jpeg(take(sheet_of(fed.ao93, AO93), shot), 62)}


PHOTOS: dict[str, Callable[[], Files]] = {"i200-photo": i200_photo, "ao93-photo": ao93_photo}
