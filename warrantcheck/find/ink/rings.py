"""Circles of ink: a seal's rings, the ring of a cup. Loaded with `cleared` alone: numpy and OpenCV are dear to load."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.uint8]

OUTER = 0.62  # of the outer ring of two, of which print and lines take more


def dark_at(mask: Mask, columns: NDArray[np.int_], rows: NDArray[np.int_]) -> NDArray[np.bool_]:
    """Which of these pixels lie in a mask, and are ink."""
    inside = (columns >= 0) & (rows >= 0) & (columns < mask.shape[1]) & (rows < mask.shape[0])
    at = np.clip(rows, 0, mask.shape[0] - 1), np.clip(columns, 0, mask.shape[1] - 1)
    return np.asarray(inside & (mask[at] > 0), np.bool_)


def best_ring(mask: Mask, x: float, y: float, radius: float, scale: float) -> tuple[float, float, float, float]:
    """The circle near one that was found that is dark most nearly all around, as share, middle and radius."""
    turns, share = np.linspace(0, 2 * np.pi, 90, endpoint=False), 0.0
    for step in (1.0, 0.4):
        away, sizes = step * np.arange(-2, 3), step * np.arange(-3, 4)
        dx, dy, dr, turn = np.meshgrid(away, away, sizes, turns, indexing="ij")
        around = _share(mask, x + dx, y + dy, radius + dr, turn, scale)
        i, j, k = np.unravel_index(int(around.argmax()), around.shape)
        share = float(around[i, j, k])
        x, y, radius = x + float(away[i]), y + float(away[j]), radius + float(sizes[k])
    wide = radius
    outer = np.arange(wide + 3, 1.6 * wide + 3, 0.5)
    around = _share(
        mask, np.full((len(outer), 1), x), np.full((len(outer), 1), y), outer[:, None], turns[None, :], scale
    )
    rings = outer[around > OUTER]
    return share, x, y, float(rings[-1]) if len(rings) else wide


def _share(
    mask: Mask,
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    radius: NDArray[np.float64],
    turn: NDArray[np.float64],
    scale: float,
) -> NDArray[np.float64]:
    """How much of circles is dark, of what of them lies in the picture; 0 where that is less than two fifths."""
    columns = np.round((x + radius * np.cos(turn)) * scale).astype(int)
    rows = np.round((y + radius * np.sin(turn)) * scale).astype(int)
    inside = ((columns >= 0) & (rows >= 0) & (columns < mask.shape[1]) & (rows < mask.shape[0])).sum(-1)
    dark = dark_at(mask, columns, rows).sum(-1)
    return np.asarray(np.where(inside > 0.4 * turn.shape[-1], dark / np.maximum(inside, 1), 0.0))
