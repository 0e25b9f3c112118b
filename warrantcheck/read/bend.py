"""The bend of a sheet that does not lie flat: measured on its lines of letters, and taken out.

Pieces of lines, and printed rules, tell how steep the sheet's lines are where they stand; a smooth surface with these
slopes is the bend. Works on the masks of a level page's letters and rules (see angle.letters_and_rules), about 800
pixels high.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Points = NDArray[np.float64]
Shifts = NDArray[np.float32]

LINE_GAP = 15  # pixels between the words of a line, closed to make pieces of lines
PIECE = (32, 100)  # pixels: shortest and longest piece whose slope is measured; letters' heads make short ones lean
HIGHEST = 26  # pixels of a piece; higher ones are two lines grown together
LEAST_PIECES = 24
REACH = (0.3, 99.7)  # hundredths of the marks that reach from left to right, and from top to bottom, without specks
ACROSS, DOWN = 5, 1  # powers of the surface: a sheet curls along one side, and differently at its top and its foot
STEADY = 0.02  # pulls the surface to a plane where no line tells its slope
ROUNDS, OUTLIER = 6, 0.02  # fits, and the slope by which pieces may be off before they count less
LEAST_BEND = 1.5  # pixels: as much as a third of a small letter's height
SHARPER = 1.1  # times: rows of letters and gaps must alternate so much more sharply afterwards


def bend_of(ink: Pixels, rules: Pixels) -> Shifts | None:
    """How far, in pixels of the masks, each of their pixels lies below where it would on a flat sheet (H x W).

    None where the sheet is flat, or has too few lines to tell.
    """
    marks = np.asarray(ink | rules, np.uint8)
    pieces = np.array(list(_slopes(marks)))
    if len(pieces) < LEAST_PIECES:
        return None
    height, width = ink.shape
    x, y, slope, weight = pieces.T
    rows, columns = np.nonzero(marks)
    left, right = np.percentile(columns, REACH)
    top, bottom = np.percentile(rows, REACH)
    if right - left < 0.3 * width or bottom - top < 0.2 * height:
        return None
    across, down = (right - left) / 2, (bottom - top) / 2
    u, v = (x - left) / across - 1, (y - top) / down - 1
    known = _surface(u, v, slope * across, weight, OUTLIER * across)
    # Beyond its lines nothing is known of the sheet: there it goes on as at their ends.
    us = np.clip((np.arange(width) - left) / across - 1, -1, 1)
    vs = np.clip((np.arange(height) - top) / down - 1, -1, 1)
    along = np.array([us**power for power in range(1, ACROSS + 1)])
    along -= along.mean(axis=1, keepdims=True)
    shifts = np.asarray(np.array([vs**power for power in range(DOWN + 1)]).T @ known @ along, np.float32)
    if float(np.abs(shifts).max()) < LEAST_BEND:
        return None
    return shifts if _sharpness(unbent(ink * 255, shifts)) > SHARPER * _sharpness(ink * 255) else None


def unbent(page: Pixels, shifts: Shifts) -> Pixels:
    """The page (H x W) with its lines straight; `shifts` may be those of a smaller picture of it."""
    height, width = page.shape
    grow = height / shifts.shape[0]
    full = cv2.resize(shifts, (width, height), interpolation=cv2.INTER_LINEAR) * np.float32(grow)
    down = full + np.arange(height, dtype=np.float32)[:, None]
    across = np.broadcast_to(np.arange(width, dtype=np.float32), (height, width))
    flat = cv2.remap(page, np.ascontiguousarray(across), down, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(flat, np.uint8)


def _slopes(ink: Pixels) -> Iterator[tuple[float, float, float, float]]:
    """Middle, slope and weight of pieces of lines."""
    lines = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, LINE_GAP), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(lines)
    for number, (x, y, wide, high, _) in enumerate(stats[1:].tolist(), start=1):
        if wide < PIECE[0]:
            continue
        count = max(1, round(wide / PIECE[1]))
        edges = np.linspace(x, x + wide, count + 1).astype(int).tolist()
        for start, end in pairwise(edges):
            rows, columns = np.nonzero((labels[y : y + high, start:end] == number) & (ink[y : y + high, start:end] > 0))
            if len(rows) < PIECE[0] or np.ptp(rows) > HIGHEST:
                continue
            spread = float(columns.var())
            if spread < (PIECE[0] / 5) ** 2:
                continue
            slope = float(((columns - columns.mean()) * (rows - rows.mean())).mean()) / spread
            yield start + float(columns.mean()), y + float(rows.mean()), slope, spread


def _surface(u: Points, v: Points, slope: Points, weight: Points, outlier: float) -> Points:
    """Coefficients (powers of v x powers of u from 1) of the surface whose slope along u is the one measured."""
    terms = [power * u ** (power - 1) * v**other for other in range(DOWN + 1) for power in range(1, ACROSS + 1)]
    matrix = np.array(terms).T
    weight = weight / weight.mean()
    trust = np.ones_like(slope)
    known: Points = np.zeros(matrix.shape[1])
    for _ in range(ROUNDS):
        by = weight * trust
        square = matrix.T @ (by[:, None] * matrix) + STEADY * len(slope) * np.eye(matrix.shape[1])
        known = np.asarray(np.linalg.solve(square, matrix.T @ (by * slope)), np.float64)
        off = np.abs(matrix @ known - slope)
        trust = outlier / np.maximum(off, outlier)
    return known.reshape(DOWN + 1, ACROSS)


def _sharpness(page: Pixels) -> float:
    """How sharply rows of letters and gaps alternate (see angle)."""
    profile = (page > 127).sum(axis=1).astype(np.float64)
    return float((np.diff(profile) ** 2).sum()) / max(1.0, float(profile.sum()))
