"""Two sheets in one picture: front and return side by side, a spread of a book scanner, a form beside a warrant.

They lie beside one another as a reader lays them: lines run from the one towards the other, and between them, from
the top of the picture to its foot, runs the edge of a sheet, a strip of the table or the fold of a spread. A rule
between the columns of one sheet ends in its margins, and a sheet that was folded in half has lines along the fold.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from warrantcheck.read.angle import angle, letters_mask

Pixels = NDArray[np.uint8]
Points = NDArray[np.float64]

SKETCH_SIDE = 1000  # pixels of the longer side: at 800 the letters of two sheets become specks
BROAD = 1.08  # width to height of what is printed, at least: two upright sheets have 1.3 to 1.7
MIDDLE = (0.27, 0.73)  # of the width of what is printed: where the gap between two sheets may be
LEAST_LETTERS, LEAST_SHARE = 40, 0.06  # pieces like letters on each side, and of all: a return has few
STRAY = 0.012  # of all letters may stand on the gap: specks of the table
CLEAR = 0.012  # of the width, on each side of the line: margins of two sheets are four times as wide
STEP, STEP_SHARE = 5.0, 0.03  # gray values, and of the brightness, between both sides of an edge or it and both
SEEN = 0.8  # of the line's length, where such an edge shows
SEEN_AT_END = 0.6  # the same in the margins above and below what is printed: a printed rule ends before
PLACES = 120  # along a line
PAPER = 0.7  # of the brightness along the print: darker is the table
LEAST_PLACES = 2  # of them in the margins above and below: with less of a margin nothing is known
MARGIN_FROM, MARGIN_TO = 0.02, 0.06  # of the height, beyond the print: frames end before, sheets after
BARE, BESIDE = (13, 13), 10  # pixels: thinner rules and letters are no paper; how far beside a line paper is looked at
AHEAD = 3  # places beyond one of a line, of which the middle one counts
ENDS = 2.0  # times the step: how unlike a sheet is what lies beyond its end; beyond a rule's end is the same paper
BEST = 60  # lines that are followed beyond the print
REACH = 5  # pixels on both sides of a line
STRIP = 0.03  # of the width: ground beside a sheet that was cut off at the gap, so that its edge is found
LEAN = 0.12  # of its height, that a gap may lean: sheets are laid down beside one another by hand


class Gap(Struct, frozen=True, kw_only=True):
    """The line between two sheets: its x at the top and at the foot of the picture, as shares of the width.

    `turn` is the quarter turns clockwise after which lines run across; x is that of the picture so turned.
    """

    top: float
    foot: float
    turn: int


def sheets(picture: Pixels) -> tuple[Pixels, ...]:
    """The picture (H x W or H x W x 3); or, where two sheets lie in it, one picture of each, as they are read."""
    found = gap(picture)
    return (picture,) if found is None else _cut(picture, found)


def gap(picture: Pixels) -> Gap | None:
    """The line between two sheets, or None where there is one sheet."""
    small = _small(picture)
    ink = letters_mask(small)
    if int(ink.any(axis=0).sum()) < 20:
        return None
    sideways, _ = angle(ink)
    if sideways:
        small, ink = (np.ascontiguousarray(np.rot90(one, -1)) for one in (small, ink))
    pieces = _pieces(ink)
    if len(pieces) < 2 * LEAST_LETTERS:
        return None
    left, right = np.percentile(pieces[:, 0], [1, 99])
    top, foot = np.percentile(pieces[:, 1], [1, 99])
    if right - left < BROAD * (foot - top):
        return None
    line = _line(small, pieces, (left, right), (top, foot))
    return None if line is None else Gap(top=line[0], foot=line[1], turn=int(sideways))


def _small(picture: Pixels) -> Pixels:
    height, width = picture.shape[:2]
    scale = SKETCH_SIDE / max(height, width)
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return np.asarray(small if small.ndim == 2 else cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8)


def _pieces(ink: Pixels) -> Points:
    """Middles of the pieces of ink that may be letters or words (N x 2)."""
    _, _, _, middles = cv2.connectedComponentsWithStats(ink)
    return np.asarray(middles[1:], np.float64)


def _line(small: Pixels, pieces: Points, across: tuple[float, float], down: tuple[float, float]) -> Points | None:
    """The x of the surest line at the picture's top and foot, as shares of its width."""
    height, width = small.shape
    lines = _clear(pieces, across, (height, width))
    if not len(lines):
        return None
    edges = _edges(small, lines)
    rows = np.linspace(0, height - 1, PLACES)
    printed = (rows >= down[0]) & (rows <= down[1])
    bare: Any = cv2.morphologyEx(cv2.medianBlur(small, 5), cv2.MORPH_CLOSE, np.ones(BARE, np.uint8))
    seen = edges[:, printed].mean(axis=1)
    ends = np.ones(len(lines))
    likely = np.flatnonzero(seen >= SEEN)
    ends[likely] = [
        _shows_in_margins(edges[one], _papers(bare, lines[one]), rows / height, down, height) for one in likely
    ]
    worth = np.where((seen >= SEEN) & (ends >= SEEN_AT_END), seen + ends, 0)
    first, last = (int(np.argmin(np.abs(rows - row))) for row in down)
    for number in np.argsort(-worth)[:BEST]:
        if not worth[number]:
            break
        both = _papers(bare, lines[number])
        ways = np.arange(first, -1, -1), np.arange(last, PLACES)
        if all(_reaches_the_end(edges[number, way], [side[way] for side in both]) for way in ways):
            return np.asarray(lines[number] / width, np.float64)
    return None


def _papers(bare: Pixels, line: Points) -> list[Points]:
    """Gray values left and right of a line, without letters and rules."""
    return [_paper_along(bare, line, side) for side in (-BESIDE, BESIDE)]


def _shows_in_margins(
    edge: NDArray[np.bool_], sides: list[Points], share: Points, down: tuple[float, float], height: int
) -> float:
    """The smaller share of the margins above and below the print where an edge shows; 0 where there is no margin.

    What is darker than paper on both sides is the table.
    """
    top, foot = down[0] / height, down[1] / height
    lighter = np.maximum(*sides)
    paper = lighter >= PAPER * np.median(lighter[(share >= top) & (share <= foot)])
    least = 1.0
    for near, far in ((top - MARGIN_FROM, top - MARGIN_TO), (foot + MARGIN_FROM, foot + MARGIN_TO)):
        place = (share >= min(near, far)) & (share <= max(near, far)) & paper
        least = min(least, float(edge[place].mean()) if place.sum() >= LEAST_PLACES else 0.0)
    return least


def _paper_along(bare: Pixels, line: Points, beside: int) -> Points:
    """Gray values beside a line, without letters and rules."""
    height, width = bare.shape
    rows = np.linspace(0, height - 1, PLACES)
    columns = np.round(line[0] + (line[1] - line[0]) * rows / (height - 1) + beside)
    return np.asarray(bare[np.round(rows).astype(int), np.clip(columns, 0, width - 1).astype(int)], np.float64)


def _reaches_the_end(edge: NDArray[np.bool_], sides: list[Points]) -> bool:
    """Whether an edge shows from the print to where a sheet, or the picture, ends; a printed rule ends before."""
    for at in range(1, len(edge) - AHEAD):
        for side in sides:
            paper = float(np.median(side[max(0, at - AHEAD) : at + 1]))
            beyond = float(np.median(side[at + 1 : at + 1 + AHEAD]))
            if abs(beyond - paper) >= ENDS * max(STEP, STEP_SHARE * paper):
                return bool(edge[max(0, at + 1 - AHEAD) : at + 1].mean() >= SEEN_AT_END)
    return bool(len(edge) < AHEAD or edge[-AHEAD:].mean() >= SEEN_AT_END)


def _clear(pieces: Points, across: tuple[float, float], size: tuple[int, int]) -> Points:
    """Lines (x at the top, x at the foot; N x 2) that no print touches and that have print on both sides."""
    height, width = size
    wide = across[1] - across[0]
    tops = np.arange(across[0] + MIDDLE[0] * wide, across[0] + MIDDLE[1] * wide, 3.0)
    leans = np.arange(-LEAN * height, LEAN * height + 1, 4.0)
    lines = np.array([(x - lean / 2, x + lean / 2) for x in tops for lean in leans])
    share = pieces[:, 1] / height
    away = pieces[:, 0] - (lines[:, :1] * (1 - share) + lines[:, 1:] * share)
    clear = (np.abs(away) < CLEAR * width).mean(axis=1) <= STRAY
    left, right = (away < 0).sum(axis=1), (away > 0).sum(axis=1)
    least = max(LEAST_LETTERS, LEAST_SHARE * len(pieces))
    return np.asarray(lines[clear & (np.minimum(left, right) >= least)], np.float64)


def _edges(small: Pixels, lines: Points) -> NDArray[np.bool_]:
    """Where along each line the two sides differ, or something darker lies between them (N x PLACES)."""
    height, width = small.shape
    calm: Any = cv2.medianBlur(small, 5)
    rows = np.linspace(0, height - 1, PLACES)
    share = rows / (height - 1)
    x = lines[:, :1] * (1 - share) + lines[:, 1:] * share

    def value(offset: int) -> NDArray[np.int16]:
        columns = np.clip(np.round(x + offset), 0, width - 1).astype(int)
        return np.asarray(calm[np.round(rows).astype(int)[None, :], columns], np.int16)

    left, right = value(-REACH), value(REACH)
    between = np.minimum.reduce([value(offset) for offset in (-2, 0, 2)])
    least = np.maximum(STEP, STEP_SHARE * np.maximum(left, right))
    return np.asarray((np.abs(left - right) >= least) | (np.minimum(left, right) - between >= least))


def _cut(picture: Pixels, found: Gap) -> tuple[Pixels, Pixels]:
    """What lies left of the gap and what lies right of it, each with a strip of the ground beside it."""
    turned = np.ascontiguousarray(np.rot90(picture, -found.turn))
    height, width = turned.shape[:2]
    rim = np.concatenate([turned[:3].reshape(3 * width, -1), turned[-3:].reshape(3 * width, -1)])
    ground = np.median(rim, axis=0).astype(np.uint8)
    x = (found.top + (found.foot - found.top) * np.arange(height) / height) * width
    strip = np.empty((height, max(8, round(STRIP * width)), *turned.shape[2:]), np.uint8)
    strip[:] = ground
    columns = np.arange(width)
    left = turned.copy()
    left[columns[None, :] >= x[:, None]] = ground
    right = turned.copy()
    right[columns[None, :] < x[:, None]] = ground
    low, high = max(0, int(x.min())), min(width, int(np.ceil(x.max())))
    return np.hstack([left[:, :high], strip]), np.hstack([strip, right[:, low:]])
