"""The cases that are pictures taken with a phone."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import dhs
import eoir
import federal_arrest as arrest
import federal_papers
import federal_warrants as fed
import numpy as np
import state_papers
from camera import Shot, on_screen, take
from cases import AO93, AO442, APPLICATION, CALIFORNIA, EOIR, I200, I205, NEW_JERSEY, Files
from picture import Pixels, jpeg, render, webp
from sheet import Draw, Entries, Ink, bind


def sheet_of(draw: Draw, entries: Entries, dpi: float = 200) -> Pixels:
    """One printed page."""
    return render(bind("photo", [(draw, entries)]), dpi)[0]


def photo(draw: Draw, entries: Entries, shot: Shot, quality: int = 60, *, turns: int = 0) -> Files:
    """One picture; `turns` are quarter turns to the left of the finished picture."""
    return {"paper.jpg": jpeg(np.ascontiguousarray(np.rot90(take(sheet_of(draw, entries), shot), turns)), quality)}


def i200_photo() -> Files:
    """A sheet on a wooden table, in a hand's shadow."""
    shot = Shot(201, ((0.13, 0.09), (0.91, 0.06), (0.95, 0.93), (0.05, 0.90)), shade=0.3, pen=True)
    return photo(dhs.i200, I200, shot)


def ao93_photo() -> Files:
    """A sheet held down with a thumb."""
    shot = Shot(202, ((0.07, 0.05), (0.94, 0.08), (0.92, 0.95), (0.03, 0.94)), desk="dark", thumb=True, bend=8)
    return photo(fed.ao93, AO93, shot)


def turned_90() -> Files:
    """The phone was held upright over a sheet that lay sideways."""
    shot = Shot(203, ((0.06, 0.08), (0.95, 0.05), (0.94, 0.94), (0.08, 0.96)), desk="cloth")
    return photo(dhs.i205, {**I205, dhs.ORDERED_BY[0]: True}, shot, turns=1)


def turned_180() -> Files:
    """Taken from the other side of the table."""
    shot = Shot(204, ((0.10, 0.07), (0.92, 0.09), (0.95, 0.93), (0.04, 0.95)), warmth=0.07)
    return photo(arrest.ao442, AO442, shot, turns=2)


def in_perspective() -> Files:
    """Taken by somebody who sits at the table."""
    shot = Shot(205, ((0.25, 0.17), (0.80, 0.14), (0.97, 0.90), (0.03, 0.93)), light=(0.9, 1.0, 0.95, 0.85), bend=3)
    return photo(fed.ao93, {**AO93, "Judges signature": Ink(24)}, shot)


def in_shadow() -> Files:
    """The phone's own deep shadow over the lower half."""
    shot = Shot(206, ((0.09, 0.06), (0.93, 0.09), (0.90, 0.95), (0.05, 0.92)), shade=0.62, shade_at=0.45, warmth=0.08)
    return photo(eoir.order, EOIR, shot)


def bottom_cut_off() -> Files:
    """Too near: the lower half of the sheet is out of the picture."""
    shot = Shot(207, ((0.04, 0.10), (0.97, 0.07), (1.04, 1.72), (-0.06, 1.75)), size=(1600, 1200), desk="cloth")
    return photo(fed.ao93, AO93, shot)


def top_cut_off() -> Files:
    """Too low: heading and title are out of the picture."""
    shot = Shot(208, ((0.03, -0.42), (0.95, -0.45), (0.97, 0.90), (0.05, 0.93)), size=(1512, 1512), desk="dark")
    return photo(dhs.i200, I200, shot)


def dark_desk() -> Files:
    """A black table; the phone noted the turn in the file instead of turning the picture."""
    shot = Shot(209, ((0.11, 0.09), (0.90, 0.12), (0.86, 0.92), (0.07, 0.90)), desk="dark", light=(0.8, 1.0, 0.9, 0.7))
    seen = take(sheet_of(federal_papers.ao106, APPLICATION), shot)
    return {"paper.jpg": jpeg(np.ascontiguousarray(np.rot90(seen, 1)), 60, orientation=6)}


def light_desk() -> Files:
    """White paper on a white table: its edge can hardly be seen."""
    shot = Shot(210, ((0.08, 0.07), (0.95, 0.10), (0.92, 0.94), (0.05, 0.91)), desk="light", shade=0.28, shade_at=0.55)
    return photo(state_papers.new_jersey_removal, NEW_JERSEY, shot)


def of_a_screen() -> Files:
    """The paper on a computer's screen, with the pattern that two grids make."""
    screen = on_screen(sheet_of(fed.ao93, {**AO93, "Judges signature": Ink(25)}, 120))
    corners = ((0.03, 0.04), (0.97, 0.015), (0.985, 0.965), (0.015, 0.985))
    shot = Shot(211, corners, desk="dark", bend=0, warmth=-0.03, light=(1.0, 0.96, 0.95, 0.98), blur=0.9)
    return {"paper.jpg": jpeg(take(screen, shot), 62)}


def crumpled() -> Files:
    """Folded twice, carried in a pocket, smoothed out again."""
    shot = Shot(212, ((0.08, 0.07), (0.93, 0.05), (0.96, 0.94), (0.05, 0.93)), folds=2, crumple=1.0, bend=10)
    return photo(dhs.i205, {**I205, dhs.ORDERED_BY[3]: True}, shot, 58)


def low_resolution() -> Files:
    """A picture that a messenger made 900 pixels high."""
    shot = Shot(213, ((0.08, 0.06), (0.93, 0.07), (0.95, 0.95), (0.06, 0.94)), warmth=0.06)
    seen = take(sheet_of(state_papers.california_search, CALIFORNIA), shot)
    return {"paper.webp": webp(cv2.resize(seen, (675, 900), interpolation=cv2.INTER_AREA).astype(np.uint8), 55)}


def blurred_and_dark() -> Files:
    """A stairwell at night and a hand that moved."""
    shot = Shot(
        214,
        ((0.16, 0.12), (0.88, 0.09), (0.92, 0.90), (0.10, 0.93)),
        light=(0.42, 0.36, 0.24, 0.3),
        warmth=0.14,
        blur=2.2,
        shake=8,
        noise=8,
    )
    return photo(dhs.i200, {**I200, "officer": Ink(19)}, shot)


def two_halves() -> Files:
    """Two pictures of one sheet, its upper and its lower part."""
    upper = Shot(215, ((0.03, 0.06), (0.96, 0.04), (0.99, 1.62), (0.01, 1.65)), size=(1600, 1250))
    lower = Shot(216, ((0.02, -0.60), (0.99, -0.62), (0.96, 0.95), (0.04, 0.93)), size=(1600, 1250))
    page = sheet_of(arrest.ao442, AO442)
    return {"paper.jpg": jpeg(take(page, upper), 60), "lower-half.jpg": jpeg(take(page, lower), 60)}


PHOTOS: dict[str, Callable[[], Files]] = {
    "i200-photo": i200_photo,
    "ao93-photo": ao93_photo,
    "photo-turned-90": turned_90,
    "photo-turned-180": turned_180,
    "photo-perspective": in_perspective,
    "photo-shadow": in_shadow,
    "photo-bottom-cut-off": bottom_cut_off,
    "photo-top-cut-off": top_cut_off,
    "photo-dark-desk": dark_desk,
    "photo-light-desk": light_desk,
    "photo-of-a-screen": of_a_screen,
    "photo-crumpled": crumpled,
    "photo-low-resolution": low_resolution,
    "photo-blurred-dark": blurred_and_dark,
    "photo-two-halves": two_halves,
}
