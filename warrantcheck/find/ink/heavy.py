"""Rows of heavy letters that no word was read of: what a rubber stamp leaves, framed or not, level or leaning.

Letters of a stamp have thick strokes and one height, and stand in a row. A signature by a felt pen is as thick,
but its letters hang together or differ; bold print is read. numpy and OpenCV are imported where they are used: they
are needed only where a signature was seen in a picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from warrantcheck.find.ink.once import once
from warrantcheck.find.ink.stamps import Frame
from warrantcheck.model.paper import Box, Raster, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

# Of 149 signed pages by nine hands, 8 of them stamped, none had such a row but in a stamp or in the signature itself.
# A second pass of 1.7 points found 5 more of 120 drawn stamps and took as long again.
INK, THICK = 185, 1.25  # gray below which it is ink; points that strokes are thick
HIGH, HIGHEST = 1.35, 75.0  # times the print's height, and points, that letters are high
SURE, TITLE, INSIDE = 0.6, 3.4, 0.6  # print: confidence, times its height at most, and of a letter that lies in a word
# Confidence of a word that goes on a line of print, and how much of its height is level with that: COURT in a heading
# had 0.54, "RECEIPT in a title 0.32 and 0.75 of its height.
HARDLY, LEVEL = 0.25, 0.6
MOST = 300  # letters of a page that are looked at, the largest first: more are grain
ALIKE, NEXT, SHORT = 1.7, 1.5, 1.2  # of neighbors: sizes differ at most, sizes they are apart at most, and at least
LEANS, OFF, FLUSH = 50.0, 0.22, 0.18  # degrees that a row leans at most; of their height that middles and ends are off
SIGNED = 4  # letters of a row in a signed place at least: a felt pen's three strokes of one height stood there
BAR = 0.25  # of its longer side that the other one of a bar is; rows of a bar code and of a broken rule had up to 0.23
LETTERS, CLOSE = 3, 0.45  # of a row: letters at least, and how much of it they cover
# How much heights may differ, as a share of them, for each letter of the row: of 23 rows in writing by hand, most of
# them signatures, the evenest had 0.007 to 0.008 a letter; of 61 rows of drawn stamps 49 had less than this.
UNEVEN = 0.006


@once
def heavy_rows(raster: Raster, words: Sequence[Word], usual: float, signed: Sequence[Box] = ()) -> tuple[Frame, ...]:
    """The rows of heavy letters on a page whose print is `usual` points high; in `signed` places only long ones."""
    import numpy as np

    gray = np.frombuffer(bytes(raster.gray), np.uint8).reshape(raster.height, raster.width)
    sure = [word for word in words if _is_print(word, usual)]
    print_ = [word.box for word in (*sure, *_beside(sure, words))]
    return tuple(_rows(_letters((gray < INK).astype(np.uint8), raster.scale, usual, print_), usual, signed))


def _is_print(word: Word, usual: float) -> bool:
    sure = word.visible and not word.over and word.confidence > SURE
    return sure and word.box.height < TITLE * usual and len(word.text) > 1


def _beside(sure: Sequence[Word], words: Sequence[Word]) -> Iterator[Word]:
    """Words that were read poorly and go on a line of print: COURT, of a bilevel UNITED STATES DISTRICT COURT."""
    for word in words:
        if HARDLY < word.confidence <= SURE and word.visible and not word.over:
            high = word.box.height
            if any(
                0 <= max(word.box.x0 - one.box.x1, one.box.x0 - word.box.x1) < high
                and min(word.box.bottom, one.box.bottom) - max(word.box.top, one.box.top) > LEVEL * high
                for one in sure
            ):
                yield word


def _letters(dark: Pixels, scale: float, usual: float, print_: Sequence[Box]) -> list[Any]:
    """The outlines (N x 2, in points) of pieces of thick strokes that may be letters."""
    import cv2
    import numpy as np

    side = max(3, round(THICK * scale))
    heavy = cv2.morphologyEx(dark, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(heavy)
    size = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]) / scale
    numbers = np.flatnonzero((size >= 1.1 * usual) & (size <= HIGHEST))
    numbers = numbers[numbers > 0]
    known = np.array([(box.x0, box.top, box.x1, box.bottom) for box in print_] or [(0, 0, 0, 0)])
    found: list[Any] = []
    for number in numbers[np.argsort(-stats[numbers, cv2.CC_STAT_AREA])][:MOST]:
        left, top, wide, high, _ = stats[number].tolist()
        x0, y0, x1, y1 = left / scale, top / scale, (left + wide) / scale, (top + high) / scale
        across = np.minimum(known[:, 2], x1) - np.maximum(known[:, 0], x0)
        down = np.minimum(known[:, 3], y1) - np.maximum(known[:, 1], y0)
        if (across.clip(0) * down.clip(0)).max() > INSIDE * (x1 - x0) * (y1 - y0):
            continue
        mask = (labels[top : top + high, left : left + wide] == number).astype(np.uint8)
        outline, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE, offset=(left, top))
        found.append(outline[0].reshape(-1, 2) / scale)
    return found


def _rows(letters: Sequence[Any], usual: float, signed: Sequence[Box]) -> Iterator[Frame]:
    """Letters of like size near one another that stand in a straight row, flush at head and foot."""
    import numpy as np

    middles = np.array([(one.min(axis=0) + one.max(axis=0)) / 2 for one in letters] or [(0, 0)])
    sizes = np.array([np.ptp(one, axis=0).max() for one in letters] or [0])
    larger = np.maximum(sizes[:, None], sizes)
    near = np.hypot(*(middles[:, None] - middles).transpose(2, 0, 1)) < NEXT * larger
    near &= larger < ALIKE * np.minimum(sizes[:, None], sizes)
    left = set(range(len(letters)))
    while left:
        group, new = set[int](), {left.pop()}
        while new:
            group |= new
            new = {int(other) for one in new for other in np.flatnonzero(near[one])} & left
            left -= new
        if len(group) >= LETTERS:
            among = [letters[one] for one in sorted(group)]
            if sum(map(_is_bar, among)) > len(among) / 2:
                continue
            row = _row(among, middles[sorted(group)], float(np.median(sizes[sorted(group)])))
            by_pen = row is not None and len(among) < SIGNED and any(_lies_in(row, place) for place in signed)
            if row is not None and row.high >= HIGH * usual and not by_pen:
                yield row


def _is_bar(letter: Any) -> bool:
    """A bar of a code, a dash of a table's broken line."""
    import numpy as np

    wide, high = np.ptp(letter, axis=0)
    return bool(min(wide, high) < BAR * max(wide, high))


def _lies_in(row: Frame, place: Box) -> bool:
    return place.x0 <= row.x <= place.x1 and place.top <= row.y <= place.bottom


def _row(letters: Sequence[Any], middles: Any, size: float) -> Frame | None:
    """The straight row in which most of some letters stand."""
    import numpy as np

    best: tuple[int, Any] = (0, None)
    for at, one in enumerate(middles):
        for other in middles[:at]:
            far = one - other if one[0] >= other[0] else other - one
            long = float(np.hypot(*far))
            if long < SHORT * size or abs(np.degrees(np.arctan2(far[1], far[0]))) > LEANS:
                continue
            on_it = int((np.abs((middles - one) @ np.array([-far[1], far[0]])) < OFF * size * long).sum())
            if on_it > best[0]:
                best = on_it, far / long
    if best[0] < LETTERS:
        return None
    along, aside = best[1], np.array([-best[1][1], best[1][0]])
    ends = np.array([(*_ends(one @ along), *_ends(one @ aside)) for one in letters])
    high = float(np.median(ends[:, 3] - ends[:, 2]))
    off = np.abs(ends[:, 2:] - np.median(ends[:, 2:], axis=0)).max(axis=1)
    flush = ends[off < FLUSH * high]
    if len(flush) < LETTERS:
        return None
    start, head, end, foot = flush[:, 0].min(), flush[:, 2].min(), flush[:, 1].max(), flush[:, 3].max()
    if float((flush[:, 1] - flush[:, 0]).sum()) < CLOSE * (end - start):
        return None
    x, y = (start + end) / 2 * along + (head + foot) / 2 * aside
    tilt = float(np.degrees(np.arctan2(along[1], along[0])))
    if float(np.std(flush[:, 3] - flush[:, 2])) > UNEVEN * len(flush) * high:
        return None
    return Frame(x=float(x), y=float(y), long=float(end - start), high=high, tilt=tilt)


def _ends(values: Any) -> tuple[float, float]:
    return float(values.min()), float(values.max())
