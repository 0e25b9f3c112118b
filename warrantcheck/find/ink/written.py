"""Large writing and strokes on a page that are no print: what somebody wrote across it with a pen or a stamp.

Of a page's ink what is left without its rules, its print, what stands at places to sign, its seals, and what runs in
from its edges. numpy and OpenCV are imported where they are used: they are needed only where a signature was
seen in a picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import hypot
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from warrantcheck.find.ink.drawn import apart
from warrantcheck.find.ink.middle import median
from warrantcheck.find.ink.once import once
from warrantcheck.find.ink.outlines import desk, edges_touched, is_bars, is_boxed, is_ruled, is_seal, streaks, thickest
from warrantcheck.model.paper import Box, Page, Raster, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

SCALE = 2.0  # pixels a point in which it is looked for
DARK = 170  # gray below which it is ink: what was taken for a watermark is paler
RULE, RULE_THICK = 30.0, 2.6  # points: length of a form's line at least, and its thickness at most
SURE, LETTERS = 0.6, 3  # confidence and letters of a word that is print, and tells how large the print is
USUAL = (5.0, 11.0)  # points that print is high; outside it was measured wrongly
TITLE, SURE_TITLE = (1.9, 3.4), 0.88  # times the print's height that a title is high; confidence of its words
# Points: higher letters, on a page of which the file tells the strokes, are a pale watermark's. Type of 20 points and
# more that is dark keeps it from telling; its letters are at most twice as high.
HIGH = 40.0
INSIDE = 0.7  # of a piece of ink that lies in a word, where it is that word's
# Times the print's height that strokes of a word that runs over the edge are thick at most; how much of its box they
# fill; and how far it reaches into the page. A desk, a finger and a scanner's rim are thicker, fuller or narrower.
STROKES, LOOSE, INTO = 1.6, 0.35, 3.0
TALL, WIDE = 1.45, 7.5  # times the print's height: pieces that are lower and narrower are letters
LEAST, FLAT = 0.85, 0.75  # of the print's height that both sides of a piece have; what is flatter is a streak
BLOT = (0.6, 0.85)  # of its box that a finger or a hole fills, and times the print's height that it is thick
# Of its box that a corner of a frame, a fold or a sheet's edge fills at most, and its points thick: five such on 14
# signed pages had up to 0.07 and 1.9; of words by pen whole pieces had 0.13 and more. And of the page, what is a cloth
# around the sheet.
HOLLOW, CLOTH = (0.075, 2.0), 0.8
ABOVE, BELOW, LABEL = 22.0, 34.0, 16.0  # points over and under a place to which its signature reaches; of its label
ASIDE = 100.0  # points beside a place that a long signature takes
# Times the print's height: so far beside it, or beside its other pieces; so high. Points of small print: nobody signs
# smaller on a form that is printed small.
BESIDE, SIGNATURE, SMALL = 2.0, 7.6, 7.5
FOOT, UNDER, ON_LINE = 0.4, 6.0, 0.6  # of its height above, points under it, of its width: where its line runs
HOLE = 6.0  # points of a line that a stroke across it takes: with these an attorney's signature had 0.59
# Points around writing in which the ring of a seal is looked for, and by which it may reach over it. Of 40 places that
# were unread two were parts of seals; of letters O and D of stamps the rings are smaller than the word.
AROUND, NEAR_RING = 130.0, 6.0
MOST = 300  # pieces of a page that are looked at, the largest first: more are grain
GRAIN = 30  # pieces of one writing at most: a sentence has 12, a carpet's grain 34
NARROW = 1.5  # times the print's height that both sides of a writing have
LONG, STROKE = 4.5, 12.0  # times the print's height that a word is wide; that a stroke down the page is high
APART = (1.7, 0.35)  # times the print's height, and times its own, that pieces of one writing stand apart


class Piece(Struct, frozen=True):
    """Ink that hangs together, in points, and whether it stands on a form's line."""

    box: Box
    on_line: bool


class Writing(Struct, frozen=True):
    """Pieces that stand together, with what they are measured by: the print's height in points."""

    pieces: tuple[Piece, ...]
    usual: float

    @property
    def box(self) -> Box:
        first, *more = (piece.box for piece in self.pieces)
        for box in more:
            first = first.union(box)
        return first

    @property
    def tallest(self) -> float:
        """The height in points of its largest piece."""
        return max(piece.box.height for piece in self.pieces)

    @property
    def on_lines(self) -> bool:
        """Whether all of it that is higher than print stands on lines of the form."""
        return all(piece.on_line for piece in self.pieces if piece.box.height > TALL * self.usual)


@once
def writings(raster: Raster, words: Sequence[Word], extent: Box, places: Sequence[Box]) -> tuple[Writing, ...]:
    """What is written over a page, within `extent`; `places` are those to sign on."""
    usual = print_height(words)
    print_ = [word.box for word in words if _is_print(word, usual)]
    ink, level, scale = _ink(raster)
    kept = [one for one in _pieces(ink, level, scale, usual, print_) if one.box.centered_in(extent)]
    found = _together(_unsigned(kept, places, usual), usual)
    return tuple(
        one
        for one in found
        if (one.box.width >= LONG * usual or one.tallest >= STROKE * usual)
        and min(one.box.width, one.box.height) >= NARROW * usual
        and _is_writing(one, ink, scale)
        and not _in_seal(raster, one.box)
    )


def all_writings(page: Page) -> tuple[Writing, ...]:
    """All that is written on a page by hand, signatures too, the largest pieces first; no seals, no bars."""
    if page.unprinted is None:
        return ()
    return _all_writings(page.unprinted, page.words, printed=page.bare is None)


@once
def _all_writings(raster: Raster, words: Sequence[Word], *, printed: bool) -> tuple[Writing, ...]:
    usual = print_height(words)
    print_ = [word.box for word in words if printed and _is_print(word, usual)]
    ink, level, scale = _ink(raster)
    pieces = list(_pieces(ink, level, scale, usual, print_))
    return tuple(one for one in _together(pieces, usual) if _is_writing(one, ink, scale))


def _is_writing(one: Writing, ink: Pixels, scale: float) -> bool:
    return len(one.pieces) <= GRAIN and not is_seal(ink, one.box, scale) and not is_bars(ink, one.box, scale)


def none_can_be(page: Page, places: Sequence[Box]) -> bool:
    """Whether the file says that there is no writing over a page: all of its print is of usual size and level, and all
    strokes stand at places to sign or are ticks."""
    if page.strokes is None:
        return False
    usual = print_height(page.words)
    signed = all(any(_signs(box, place, usual) for place in places) for box in apart(page.strokes))
    highs = (word.box.height for word in page.words if word.visible)
    return signed and all(high < TITLE[1] * usual or high > HIGH for high in highs)


def _unsigned(pieces: Sequence[Piece], places: Sequence[Box], usual: float) -> list[Piece]:
    """The pieces that are no signature's, nor hang on one's."""
    left = [piece for piece in pieces if not any(_signs(piece.box, place, usual) for place in places)]
    signed = [piece for piece in pieces if piece not in left]
    while signed:
        one = signed.pop()
        more = [
            piece
            for piece in left
            if piece.box.height <= SIGNATURE * usual
            and _gap(piece.box, one.box) < BESIDE * usual
            and any(_beside(piece.box, place) for place in places)
        ]
        left = [piece for piece in left if piece not in more]
        signed += more
    return left


def print_height(words: Sequence[Word]) -> float:
    """The height in points of a page's print."""
    heights = [one.box.height for one in words if one.visible and one.confidence > SURE and len(one.text) >= LETTERS]
    return min(max(median(heights), USUAL[0]), USUAL[1]) if heights else USUAL[1]


def _is_print(word: Word, usual: float) -> bool:
    if not word.visible or word.over:
        return False
    high = word.box.height / usual
    return word.confidence > (SURE if high < TITLE[0] else SURE_TITLE) and high < TITLE[1]


def _in_seal(raster: Raster, box: Box) -> bool:
    """Whether writing lies in a round seal of which a table's line or print has cut it off."""
    import numpy as np

    from warrantcheck.find.ink.cleared import Cleared

    if max(box.width, box.height) > AROUND:
        return False
    around = Cleared(raster, box, AROUND)
    around.without_seals()
    rows, columns = (np.flatnonzero(around.taken.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return False
    top, bottom = ((at + around.top) / around.scale for at in (rows[0], rows[-1]))
    left, right = ((at + around.left) / around.scale for at in (columns[0], columns[-1]))
    near = NEAR_RING
    return bool(
        left - near <= box.x0 and box.x1 <= right + near and top - near <= box.top and box.bottom <= bottom + near
    )


def _beside(box: Box, place: Box) -> bool:
    """Whether ink stands level with a place, and not far off."""
    level = place.top - ABOVE <= box.middle[1] <= place.bottom + BELOW
    return level and box.x0 >= place.x0 - ASIDE and box.x1 <= place.x1 + ASIDE


def _signs(box: Box, place: Box, usual: float) -> bool:
    """Whether ink is that of a signature on a place: it may begin beside it, and reach into the lines around it."""
    beside = max(box.x0 - place.x1, place.x0 - box.x1)
    by = max(usual / SMALL, 1.0)  # where print is large, so are signatures
    inside = box.top >= place.top - by * ABOVE and box.bottom <= place.bottom + by * BELOW
    inside = inside and box.top < place.bottom + LABEL
    return inside and beside < BESIDE * usual and box.height <= SIGNATURE * max(usual, SMALL)


def _ink(raster: Raster) -> tuple[Pixels, Pixels, float]:
    """The page's ink without the form's lines, its level lines alone, and their pixels a point."""
    import cv2
    import numpy as np

    gray = np.frombuffer(bytes(raster.gray), np.uint8).reshape(raster.height, raster.width)
    shrink = min(SCALE / raster.scale, 1.0)
    small = cv2.resize(gray, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA) if shrink < 1.0 else gray
    scale = raster.scale * shrink
    dark = (small < DARK).astype(np.uint8)
    dark &= 1 - desk(dark, scale)
    return *_without_rules(dark, scale), scale


def _pieces(ink: Pixels, level: Pixels, scale: float, usual: float, print_: Sequence[Box]) -> Iterator[Piece]:
    """Pieces of ink that are larger than letters, without frames, blots and what runs in from the picture's edge."""
    import cv2
    import numpy as np

    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
    wide, high = stats[:, cv2.CC_STAT_WIDTH] / scale, stats[:, cv2.CC_STAT_HEIGHT] / scale
    large = ((high >= TALL * usual) & (wide >= FLAT * usual)) | ((wide >= WIDE * usual) & (high >= LEAST * usual))
    numbers = np.flatnonzero(large[1:]) + 1
    for number in numbers[np.argsort(-stats[numbers, cv2.CC_STAT_AREA])][:MOST]:
        left, top, width, height, area = stats[number].tolist()
        box = Box(x0=left / scale, top=top / scale, x1=(left + width) / scale, bottom=(top + height) / scale)
        if any(box.overlap(one) > INSIDE * box.area for one in print_):
            continue
        mask = (labels[top : top + height, left : left + width] == number).astype(np.uint8)
        fill = area / (width * height)
        thick = thickest(mask) / scale
        if (fill > BLOT[0] and thick > BLOT[1] * usual) or (fill <= HOLLOW[0] and thick <= HOLLOW[1]):
            continue
        if width > CLOTH * ink.shape[1] and height > CLOTH * ink.shape[0]:
            continue
        loose = thick <= STROKES * usual and fill <= LOOSE and min(box.width, box.height) >= INTO * usual
        if edges_touched(box, ink.shape, scale) > loose or is_boxed(mask, scale) or is_ruled(mask, thick, scale):
            continue
        below = level[top + int(FOOT * height) : top + height + round(UNDER * scale), left : left + width]
        yield Piece(box, on_line=bool(below.size) and _runs(np.asarray(below.any(axis=0)), scale) >= ON_LINE)


def _runs(columns: NDArray[np.bool_], scale: float) -> float:
    """Of so many columns the share in which a line runs: strokes that cross it leave holes."""
    import cv2
    import numpy as np

    wide = 2 * (round(HOLE * scale) // 2) + 1
    row = np.pad(columns.astype(np.uint8)[None, :], ((0, 0), (wide, wide)))
    return float(cv2.morphologyEx(row, cv2.MORPH_CLOSE, np.ones((1, wide), np.uint8))[0, wide:-wide].mean())


def _without_rules(dark: Pixels, scale: float) -> tuple[Pixels, Pixels]:
    """The ink without thin level and upright lines, and a scanner's streaks; and the level lines alone."""
    import cv2
    import numpy as np

    thick = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((max(2, round(RULE_THICK * scale)),) * 2, np.uint8))
    long = round(RULE * scale)
    rest: Any = cv2.subtract(dark, streaks(dark, scale))
    lines: list[Any] = []
    for shape, grown in (((1, long), (3, 1)), ((long, 1), (1, 3))):
        line = cv2.subtract(cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones(shape, np.uint8)), thick)
        rest = cv2.subtract(rest, cv2.dilate(line, np.ones(grown, np.uint8)))
        lines.append(line)
    # Where a line was taken out of a stroke, its two halves are one again.
    rest = cv2.morphologyEx(rest, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    return np.asarray(rest, np.uint8), np.asarray(lines[0], np.uint8)


def _together(pieces: Sequence[Piece], usual: float) -> Iterable[Writing]:
    """Pieces that stand near one another, as one writing each."""
    groups: list[list[Piece]] = []
    for piece in pieces:
        near = [group for group in groups if any(_gap(piece.box, one.box) < _reach(piece, one, usual) for one in group)]
        groups = [group for group in groups if group not in near]
        groups.append([piece, *(one for group in near for one in group)])
    return (Writing(tuple(group), usual) for group in groups)


def _reach(one: Piece, other: Piece, usual: float) -> float:
    return max(APART[0] * usual, APART[1] * min(one.box.height, other.box.height))


def _gap(one: Box, other: Box) -> float:
    across = max(one.x0 - other.x1, other.x0 - one.x1, 0)
    down = max(one.top - other.bottom, other.top - one.bottom, 0)
    return hypot(across, down)
