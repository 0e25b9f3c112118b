"""Circles of ink: a seal's rings, the ring of a cup. Loaded with `cleared` alone: numpy and OpenCV are dear to load.

A scanner breaks a ring, a stamp leaves half of it out, a form's line runs through it: its pieces still bow around one
middle, and a seal has several rings around the same one. So each piece of an outline points at middles, and where most
of them point circles are counted.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.uint8]

# Of a circle that is dark. By a first version of this search the darkest circle of 63 drawn signatures, of a radius of
# 18 points, had 0.69; of 52 seals, whole, broken by a scan, pressed, or with dashes for a ring, 49 had 0.73 and more.
ON_RING = 0.72
SMALLEST = 18.0  # points of radius of the outermost ring: loops of a signature make circles of up to 17
RADII = (10.0, 100.0)  # points
MIDDLES, APART = 3, 6  # places that most point at are looked at; points between two
STEEP = 0.25  # of the sharpest edge: what is less is no outline's
WORTH = 0.5  # of a circle around a place near a middle, where the middle is worth a closer look
WITHIN = 0.4  # of a circle that must lie in the picture
# Of that, what must lie in no word; and points of the radius of a ring of which words may hide a part: of a signature
# that stood on its label a loop of 19 points was dark all along but for what the label hid.
FREE, LARGE = 0.6, 24.0
STEP = 1.0  # points between two circles


def dark_at(mask: Mask, columns: NDArray[np.int_], rows: NDArray[np.int_]) -> NDArray[np.bool_]:
    """Which of these pixels lie in a mask, and are ink."""
    inside = (columns >= 0) & (rows >= 0) & (columns < mask.shape[1]) & (rows < mask.shape[0])
    at = np.clip(rows, 0, mask.shape[0] - 1), np.clip(columns, 0, mask.shape[1] - 1)
    return np.asarray(inside & (mask[at] > 0), np.bool_)


def rings(mask: Mask, words: Mask, scale: float) -> list[tuple[float, float, list[float]]]:
    """Seals and rings of cups, as middle and radii of what is dark around it, in points.

    What lies in printed words tells neither of a ring nor against it.
    """
    by = 1 / scale
    hidden = np.asarray(cv2.resize(words, None, fx=by, fy=by, interpolation=cv2.INTER_AREA), np.bool_)
    small = np.asarray(cv2.resize(mask * 255, None, fx=by, fy=by, interpolation=cv2.INTER_AREA), np.uint8)
    thick = np.asarray(cv2.dilate((small > 60).astype(np.uint8), np.ones((2, 2), np.uint8)), np.uint8)
    return [ring for x, y in _middles(small) if (ring := _around(thick, hidden, x, y)) is not None]


def _middles(small: Mask) -> list[tuple[float, float]]:
    """Where most outlines point, on a picture of one pixel a point."""
    soft = cv2.GaussianBlur(small, (0, 0), 0.8).astype(np.float32)
    across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    steep = np.hypot(across, down)
    rows, columns = np.nonzero(steep > STEEP * max(float(steep.max()), 1.0))
    x, y = across[rows, columns] / steep[rows, columns], down[rows, columns] / steep[rows, columns]
    away = np.arange(RADII[0], RADII[1], 2.0)[:, None]
    away = np.concatenate([away, -away])
    aside = round(SMALLEST)
    to = np.round(columns + away * x).astype(int) + aside, np.round(rows + away * y).astype(int) + aside
    high, wide = small.shape[0] + 2 * aside, small.shape[1] + 2 * aside
    inside = (to[0] >= 0) & (to[1] >= 0) & (to[0] < wide) & (to[1] < high)
    every = np.bincount((to[1] * wide + to[0])[inside], minlength=high * wide).reshape(high, wide).astype(np.float32)
    # A line's two sides point everywhere beside it.
    votes = cv2.GaussianBlur(every, (0, 0), 1.5) - cv2.GaussianBlur(every, (0, 0), 8)
    found = []
    for _ in range(MIDDLES):
        row, column = (int(at) for at in np.unravel_index(int(votes.argmax()), votes.shape))
        found.append((float(column - aside), float(row - aside)))
        votes[max(row - APART, 0) : row + APART + 1, max(column - APART, 0) : column + APART + 1] = -np.inf
    return found


def _around(thick: Mask, hidden: NDArray[np.bool_], x: float, y: float) -> tuple[float, float, list[float]] | None:
    """The rings around a middle, or one near it; None where no circle is dark enough."""
    best, share = _darkest(thick, hidden, (x, y), 1.2, 1, 60)
    if share.max() < WORTH:
        return None
    best, share = _darkest(thick, hidden, best, 0.5, 2, 120)
    dark = (RADII[0] + STEP * np.flatnonzero(share >= ON_RING)).tolist()
    return (*best, dark) if dark and dark[-1] >= SMALLEST else None


def _darkest(
    thick: Mask, hidden: NDArray[np.bool_], at: tuple[float, float], step: float, reach: int, turns: int
) -> tuple[tuple[float, float], NDArray[np.float64]]:
    """Of the middles around one, that of the darkest circle; and how much of each circle around it is dark.

    Of what of a circle lies in the picture and in no word, and 0 where that is too little of it.
    """
    turn = np.linspace(0, 2 * np.pi, turns, endpoint=False)
    radii = np.arange(RADII[0], RADII[1], STEP)[:, None]
    across, down = radii * np.cos(turn), radii * np.sin(turn)
    every = []
    for i in range(-reach, reach + 1):
        for j in range(-reach, reach + 1):
            x, y = at[0] + i * step, at[1] + j * step
            columns, rows = (x + across + 0.5).astype(np.int32), (y + down + 0.5).astype(np.int32)
            inside = (columns >= 0) & (rows >= 0) & (columns < thick.shape[1]) & (rows < thick.shape[0])
            where = np.where(inside, rows, 0), np.where(inside, columns, 0)
            free = inside & ~(hidden[where] & (radii >= LARGE))
            count = free.sum(-1)
            dark = thick[where].astype(bool) & free
            share = np.where(
                (count > WITHIN * turns) & (count > FREE * inside.sum(-1)), dark.sum(-1) / np.maximum(count, 1), 0.0
            )
            every.append(((x, y), np.asarray(share, np.float64)))
    return max(every, key=lambda one: float(one[1].max()))
