"""What the file itself says of strokes on a page of print: where it is plain, no picture of the page is looked at.

To look at one loads numpy and OpenCV (0.1 s) and takes 20 to 200 ms. Only what leaves no doubt is answered here; else
None, and the picture decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import hypot

from warrantcheck.find.ink.hand import Hand
from warrantcheck.find.ink.pieces import Ink
from warrantcheck.model.paper import Box, Page, Stroke

ASIDE, OVER = 30.0, 26.0  # points around a place from which strokes through it are looked for
# Points of straight pieces, together, that cross nothing out: a single one has 72, each of two that cross 32.
STRAIGHT = 60.0
WIDE, HIGH = 34.0, 9.0  # points of a stroke that is a signature even without a line
CURLED, LOOSE = 1.5, 0.3  # times as long as it is wide or high; of its box that it takes at most
SEEN = 0.8  # of its width that is seen in the picture: else something lies over it
INSIDE = 0.7  # of a stroke that stands in the place's own part
ACROSS = 0.3  # of the print's height and width that strokes across it take
# Times the diagonal of its place that an X is long, with what it runs through: one over a seal and a signature had 3.3.
# A large seal of two rings has 4.
CROSS = 3.5
TICK, APART = 16.0, 8.0  # points of a tick or a cross in a box, and to the next stroke


def crossed_out(page: Page, space: Box) -> bool | None:
    """Whether strokes run through a place; None where a picture has to tell."""
    if page.strokes is None:
        return None
    around = Box(x0=space.x0 - ASIDE, top=space.top - OVER, x1=space.x1 + ASIDE, bottom=space.bottom + OVER)
    straight = sum(one.straight for one in page.strokes if _touch(one.box, around))
    return False if straight < STRAIGHT else None


def written(page: Page, place: Box, own: Box, seen: Callable[[], Ink]) -> tuple[Hand, Box] | None:
    """Whether a hand has written in a place, and where; `seen` is asked for the ink in `own`.

    None where a picture has to tell: for more than one stroke, or one that is no free and curled one.
    """
    if page.strokes is None:
        return None
    found = [one for one in page.strokes if _touch(one.box, place)]
    if not found:
        return Hand.NOTHING, own
    (one, *more), box = found, found[0].box
    inside = min(box.x1, own.x1) - max(box.x0, own.x0), min(box.bottom, own.bottom) - max(box.top, own.top)
    if not _is_free(one) or more or inside[0] < INSIDE * box.width or inside[1] < INSIDE * box.height:
        return None
    wide, high = seen().stroke
    return (Hand.WRITING, box) if wide >= SEEN * inside[0] and high >= SEEN * min(inside[1], HIGH) else None


def _is_free(one: Stroke) -> bool:
    wide, high = one.box.width, one.box.height
    loose = one.long * one.thick <= LOOSE * wide * high
    return wide >= WIDE and high >= HIGH and loose and one.long >= CURLED * max(wide, high) and one.straight < STRAIGHT


def reaches(page: Page, high: float) -> bool | None:
    """Whether strokes that stand together are so high, in points; None where a picture has to tell."""
    return None if page.strokes is None else any(box.height >= high for box in apart(page.strokes))


def runs_across(page: Page, extent: Box) -> bool:
    """Whether strokes of the file that stand together run across the print, and are little more than a cross: a hand
    draws no straight X, and a picture of a seal has more strokes."""
    for box in apart(page.strokes or ()):
        long = sum(one.long for one in page.strokes or () if _touch(one.box, box))
        across = box.height >= ACROSS * extent.height and box.width >= ACROSS * extent.width
        if across and long <= CROSS * hypot(box.width, box.height):
            return True
    return False


def apart(strokes: Sequence[Stroke]) -> list[Box]:
    """Where strokes stand together, but for ticks."""
    groups: list[Box] = []
    for one in strokes:
        box = one.box
        while near := [other for other in groups if _touch(_grown(other), box)]:
            groups = [other for other in groups if other not in near]
            for other in near:
                box = box.union(other)
        groups.append(box)
    return [box for box in groups if max(box.width, box.height) > TICK]


def _grown(box: Box) -> Box:
    return Box(x0=box.x0 - APART, top=box.top - APART, x1=box.x1 + APART, bottom=box.bottom + APART)


def _touch(one: Box, other: Box) -> bool:
    across = one.x0 <= other.x1 and other.x0 <= one.x1
    return across and one.top <= other.bottom and other.top <= one.bottom
