"""How a page was held: its ink, the angle of its lines, and which side is up.

Works on a small picture of the page, about 800 pixels high; a mask of ink is 1 where a letter or word may be.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Points = NDArray[np.float64]

STEEPEST = 20.0  # degrees of skew looked for
INK_SAMPLE = 16_000  # pixels of ink that vote on the angle
# Pixels of the small picture: gaps closed to make words, and lengths of their pieces. Of 93 poor photos 1 was held
# upside down so, with whole words 19, with whole lines 34; of 32 good photos and 18 scans 0.
WORD_GAP, PIECE = 7, 40
LETTERS_HIGH = (5, 30)  # pixels, with what stands above and below the small letters
RULE, RULE_THICK = 60, 6.0  # pixels: the shortest rule, and the thickest
RULE_LEAN = 0.3  # height of its box, as a share of its length: steeper and more bent ones are frames and strokes
LEAST_ROW = 3  # pixels of ink in the fullest row of a piece
MORE_INK = 1.5  # times as much on one side of the small letters as on the other


def letters_mask(sketch: Pixels) -> Pixels:
    """Pieces of ink that may be letters or words: no rules, frames, pictures or specks."""
    return letters_and_rules(sketch)[0]


def letters_and_rules(sketch: Pixels) -> tuple[Pixels, Pixels]:
    """Masks of the pieces of ink that may be letters or words, and of those that may be printed rules."""
    smooth = cv2.GaussianBlur(sketch, (3, 3), 0)
    background = cv2.blur(sketch, (31, 31)).astype(np.int16)
    ink = (smooth.astype(np.int16) < background - np.maximum(6, background * 8 // 100)).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
    if count == 1:
        return np.zeros_like(sketch), np.zeros_like(sketch)
    wide, high, area = stats[:, 2], stats[:, 3], stats[:, 4]
    long, short = np.maximum(wide, high), np.minimum(wide, high)
    letters = (long <= 90) & (short >= 3) & (short <= 30) & (area >= 6) & (area <= 0.9 * wide * high + 12)
    rules = (long >= RULE) & (short <= RULE_LEAN * long) & (area <= RULE_THICK * long) & ~letters
    letters[0] = rules[0] = False
    return np.asarray(letters[labels], np.uint8), np.asarray(rules[labels], np.uint8)


def letter_heights(ink: Pixels) -> Points:
    """Heights in pixels of the pieces of a mask."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink)
    return np.asarray(stats[1:, 3], np.float64)


def is_reversed(sketch: Pixels) -> bool:
    """White letters on a dark page: the rarer values are the brighter ones, and they look like letters."""
    low, middle, high = np.percentile(sketch, [1, 50, 99])
    if middle > 110 or high - middle < 1.5 * (middle - low) + 40:
        return False
    return len(letter_heights(letters_mask(np.asarray(255 - sketch, np.uint8)))) > 2 * len(
        letter_heights(letters_mask(sketch))
    )


def angle(ink: Pixels) -> tuple[bool, float]:
    """Whether the lines run up and down the picture, and their skew in degrees once they run across."""
    rows, columns = _spread(ink)
    if len(rows) < 200:
        return False, 0.0
    level, across = _best_angle(rows, columns)
    # A quarter turn clockwise makes (height - y) the new x and x the new y.
    upright, down = _best_angle(columns, float(ink.shape[0]) - rows)
    if down > across:
        return True, upright
    return False, level


def skew_of(ink: Pixels) -> float:
    """Degrees by which lines fall from left to right, on a page whose lines run across."""
    rows, columns = _spread(ink)
    return _best_angle(rows, columns)[0] if len(rows) >= 200 else 0.0


def turn_of(ink: Pixels, sideways: bool, skew: float) -> int:
    """Quarter turns that bring the letters' heads up.

    Latin lines have more ink above their small letters (capitals, b, d, h, k, l, t) than below them (g, p, q, y).
    Each piece of a word votes by itself: on a sheet that is bent no row of pixels follows a whole line.
    """
    turned = np.rot90(ink, -1) if sideways else ink
    size = (turned.shape[1], turned.shape[0])
    level = cv2.warpPerspective(np.ascontiguousarray(turned) * 255, rotation(skew, size), size) > 127
    heads_up, heads_down = 0, 0
    for piece in _pieces_of_words(level):
        profile = piece.sum(axis=1)
        if profile.max() < LEAST_ROW:
            continue
        body = np.nonzero(profile > 0.5 * profile.max())[0]
        above, below = int(profile[: body[0]].sum()), int(profile[body[-1] + 1 :].sum())
        heads_up += above > MORE_INK * below + 1
        heads_down += below > MORE_INK * above + 1
    down = heads_down > heads_up
    return (3 if down else 1) if sideways else (2 if down else 0)


def _pieces_of_words(level: NDArray[np.bool_]) -> Iterator[NDArray[np.bool_]]:
    """Words of a level mask, cut into pieces so short that a bent line does not leave its rows of pixels."""
    ink = level.astype(np.uint8)
    words = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, WORD_GAP), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(words)
    for number, (x, y, wide, high, _) in enumerate(stats[1:].tolist(), start=1):
        if not (LETTERS_HIGH[0] <= high <= LETTERS_HIGH[1] and wide >= 1.5 * high):
            continue
        for start in range(x, x + wide, PIECE):
            end = min(start + PIECE, x + wide)
            if end - start >= 0.6 * min(PIECE, wide):
                yield (labels[y : y + high, start:end] == number) & level[y : y + high, start:end]


def rotation(skew: float, size: tuple[int, int]) -> Points:
    """Level a page whose lines fall by `skew` degrees from left to right."""
    turn = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), skew, 1.0)
    return np.vstack([turn, [0, 0, 1]])


def _best_angle(along: Points, across: Points) -> tuple[float, float]:
    """The angle of the lines in degrees, and how sharp they are there."""
    coarse = np.arange(-STEEPEST, STEEPEST + 0.1, 0.75)
    scores = [_sharpness(along, across, angle, 2.0) for angle in coarse]
    middle = float(coarse[int(np.argmax(scores))])
    fine = middle + np.arange(-0.8, 0.81, 0.1)
    scores = [_sharpness(along, across, angle) for angle in fine]
    best = int(np.argmax(scores))
    return float(fine[best]), scores[best]


def _sharpness(along: Points, across: Points, degrees: float, step: float = 1.0) -> float:
    """How sharply rows of ink alternate with gaps when looked at under an angle (Postl's criterion)."""
    angle = np.deg2rad(degrees)
    rows = (along * np.cos(angle) - across * np.sin(angle)) / step
    profile = np.bincount((rows - rows.min()).astype(np.int64)).astype(np.float64)
    return float((np.diff(profile) ** 2).sum()) / max(1, len(along))


def _spread(ink: Pixels) -> tuple[Points, Points]:
    rows, columns = np.nonzero(ink)
    if len(rows) > INK_SAMPLE:
        chosen = np.linspace(0, len(rows) - 1, INK_SAMPLE).astype(int)
        rows, columns = rows[chosen], columns[chosen]
    return rows.astype(np.float64), columns.astype(np.float64)
