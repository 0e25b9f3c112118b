"""A page that leans is set level before lines to sign on are looked for, and what was found is set back.

A sheet that went into a scanner aslant leans by a degree or two: words are read well, but a line runs through ten rows
of pixels and looks like none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from warrantcheck.find.ink.middle import median
from warrantcheck.find.ink.pixels import set_level
from warrantcheck.find.lines.layout import Layout, lay_out
from warrantcheck.model.findings import Finding
from warrantcheck.model.paper import Box, Via

# Down, for one to the right. A line of 250 points that leans less lies in three rows of pixels at 2.3 a point.
LEAST, MOST = 0.006, 0.1
WIDE, LINES = 150.0, 5  # points of a run of words that tells the lean, and how many such runs are needed
TAKEN = 0.25  # of a run's words at either end, by which its height there is told


class Level(Struct, frozen=True, eq=False, dict=True):
    """A page set level: its layout, and how it leaned."""

    layout: Layout
    lean: float = 0.0

    def down(self, box: Box) -> Box:
        """A box of the page as it was read, on the level page."""
        return self._moved(box, -1.0)

    def back(self, box: Box) -> Box:
        """A box of the level page on the page as it was read."""
        return self._moved(box, 1.0)

    def finding(self, one: Finding) -> Finding:
        return replace(one, box=self.down(one.box)) if self.lean else one

    def _moved(self, box: Box, way: float) -> Box:
        if not self.lean:
            return box
        by = way * self.lean * (box.middle[0] - self.layout.page.width / 2)
        return replace(box, top=max(box.top + by, 0.0), bottom=max(box.bottom + by, 0.0))


def level(layout: Layout) -> Level:
    """The page set level if it leans; the same one if it does not, or if nothing tells."""
    page = layout.page
    lean = lean_of(layout) if page.raster is not None else 0.0
    if page.raster is None or not LEAST <= abs(lean) <= MOST:
        return Level(layout)
    same = Level(layout, lean)
    moved = replace(
        page,
        raster=set_level(page.raster, lean),
        bare=None,
        words=tuple(replace(word, box=same.down(word.box)) for word in page.words),
        penned=tuple(replace(word, box=same.down(word.box)) for word in page.penned),
        marks=tuple(replace(mark, box=same.down(mark.box)) for mark in page.marks),
        signature_fields=tuple(replace(one, box=same.down(one.box)) for one in page.signature_fields),
    )
    return Level(lay_out(moved), lean)


def lean_of(layout: Layout) -> float:
    """How far the lines of a page that was read from a picture fall, for one to the right; 0 where too few tell."""
    told = [
        (_height(right) - _height(left)) / (_across(right) - _across(left))
        for left, right in _ends(layout)
        if _across(right) - _across(left) > WIDE
    ]
    return median(told) if len(told) >= LINES else 0.0


def _ends(layout: Layout) -> Iterable[tuple[Sequence[Box], Sequence[Box]]]:
    for segment in layout.segments:
        boxes = [word.box for word in segment.words if word.via is Via.OCR]
        few = max(int(len(boxes) * TAKEN), 1)
        if len(boxes) > 3:
            yield boxes[:few], boxes[-few:]


def _height(boxes: Sequence[Box]) -> float:
    return median(box.middle[1] for box in boxes)


def _across(boxes: Sequence[Box]) -> float:
    return median(box.middle[0] for box in boxes)
