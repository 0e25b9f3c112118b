"""Pictures through matrices: resampled, turned, leveled, at the size at which they are read."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from warrantcheck.read.angle import rotation

Pixels = NDArray[np.uint8]
Points = NDArray[np.float64]

# Pixels of a page's longer side, 200 to the inch: so large it is read at most. Of 129 clean scans, one of each layout
# in three seeds, .981 of the phrases that a person would look at were read, at 1800 .977; it takes 3 to 8 % more time.
READING_SIDE = 2200
# In so many ink is looked at: of 695 papers by four hands, read at 2200, 587 were answered right so, and 584 where ink
# was looked at in 2200. The widths by which ink is told were measured here.
SEEN_SIDE = 1800
STRIP = 2.2  # times its shorter side that a page is long which is a strip: its short side has to hold the lines
SMALL_SIDE = 1500  # smaller pictures are enlarged: 900 pixels read .78 of the markers as they are, 1.00 enlarged
LONGEST_SIDE = 8000  # of a strip such as a panorama


def resampled(gray: Pixels, matrix: Points, size: tuple[int, int]) -> Pixels:
    """The picture through the matrix, without the jagged letters that plain sampling of a large picture gives."""
    if np.allclose(matrix, np.diag(np.diag(matrix))):
        if (gray.shape[1], gray.shape[0]) == size:
            return gray
        shrinks = size[0] < gray.shape[1]
        method = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
        return np.asarray(cv2.resize(gray, size, interpolation=method), np.uint8)
    if np.allclose(matrix[2, :2], 0) and np.allclose(np.abs(matrix[:2, :2]).min(axis=1), 0):
        turned = np.ascontiguousarray(np.rot90(gray, -_turns_in(matrix)))
        method = cv2.INTER_AREA if size[0] < turned.shape[1] else cv2.INTER_CUBIC
        return np.asarray(cv2.resize(turned, size, interpolation=method), np.uint8)
    shrink = float(np.sqrt(abs(np.linalg.det(matrix[:2, :2]))))
    if shrink < 0.7:
        small = (max(8, round(gray.shape[1] * shrink * 1.2)), max(8, round(gray.shape[0] * shrink * 1.2)))
        less = np.asarray(cv2.resize(gray, small, interpolation=cv2.INTER_AREA), np.uint8)
        matrix = matrix @ np.diag([gray.shape[1] / small[0], gray.shape[0] / small[1], 1.0])
        return warped(less, matrix, size)
    return warped(gray, matrix, size)


def _turns_in(matrix: Points) -> int:
    """Quarter turns clockwise of a matrix that only turns and scales."""
    x, y = matrix[0, 0], matrix[1, 0]
    if abs(x) > abs(y):
        return 0 if x > 0 else 2
    return 1 if y > 0 else 3


def warped(gray: Pixels, matrix: Points, size: tuple[int, int]) -> Pixels:
    """The picture through the matrix, in its own resolution."""
    paper = float(np.percentile(gray[::16, ::16], 80))  # what lies outside the picture is taken for bare paper
    return np.asarray(
        cv2.warpPerspective(
            gray, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=(paper,)
        ),
        np.uint8,
    )


def turned(turn: int, size: tuple[int, int]) -> Points:
    """The matrix of `turn` quarter turns clockwise of a page of that size."""
    width, height = size
    matrices = (
        np.eye(3),
        np.array([[0, -1, height], [1, 0, 0], [0, 0, 1]]),
        np.array([[-1, 0, width], [0, -1, height], [0, 0, 1]]),
        np.array([[0, 1, 0], [-1, 0, width], [0, 0, 1]]),
    )
    return np.asarray(matrices[turn % 4], np.float64)


def level_matrix(skew: float, size: tuple[int, int], ink: Pixels) -> tuple[Points, tuple[int, int]]:
    """The matrix that levels a page, and the size that it then needs: no ink is to be turned out of the picture."""
    matrix = rotation(skew, size)
    rows, columns = np.nonzero(ink)
    if not len(rows):
        return matrix, size
    grow = size[1] / ink.shape[0]
    x, y, _ = matrix @ np.array([columns * grow, rows * grow, np.ones(len(rows))])
    rim = 0.01 * max(size)
    left, top = max(0.0, rim - float(x.min())), max(0.0, rim - float(y.min()))
    right, bottom = max(0.0, float(x.max()) + rim - size[0]), max(0.0, float(y.max()) + rim - size[1])
    shift = np.array([[1, 0, left], [0, 1, top], [0, 0, 1]])
    return shift @ matrix, (round(size[0] + left + right), round(size[1] + top + bottom))


def reading_scale(width: float, height: float) -> float:
    """How many times as large a page of so many pixels is read."""
    long, short = max(width, height), min(width, height)
    if long > STRIP * short:
        return float(min(LONGEST_SIDE / long, 1200 / short, 2.0))
    if long > READING_SIDE * 1.02:
        return READING_SIDE / long
    return min(SEEN_SIDE / long, 6.0) if long < SMALL_SIDE else 1.0


def as_seen(gray: Pixels) -> Pixels:
    """The page as large as ink on it is looked at."""
    height, width = gray.shape
    if max(height, width) <= SEEN_SIDE * 1.02 or max(height, width) > STRIP * min(height, width):
        return gray
    by = SEEN_SIDE / max(height, width)
    return np.asarray(cv2.resize(gray, None, fx=by, fy=by, interpolation=cv2.INTER_AREA), np.uint8)
