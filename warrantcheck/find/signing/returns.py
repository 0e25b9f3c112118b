"""Where returns and certificates of service stand on a page: below their heading, in its column, or in its frame."""

from __future__ import annotations

from collections.abc import Iterable

from warrantcheck.find.ink.rules import rules
from warrantcheck.find.lines.layout import Layout, Segment
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box

ASIDE = 0.58  # of the page's width: a heading whose middle lies farther right heads a column of its own
UPPER = 0.55  # of the page's height: above, a heading at the left may head a column beside the warrant
ROWS = 5  # segments on either side of a gutter that make it one
ROWS_BESIDE = 2  # the same where the other column begins right beside the heading: "RETURN     Given under my hand"
MOST_ACROSS = 12  # one in so many segments may run across a gutter: a sentence at the sheet's foot
GUTTER = 8.0  # points
GUTTERS = 0.45  # of the page's width: a column at the right begins behind it
# Points from a frame's upper side to the heading in it, and by which its sides differ; of the page's width at most: a
# line across the page parts the return from the warrant over it.
HEAD, SAME, MOST_FRAME = 16.0, 3.0, 0.7


def returns_on(layout: Layout, knowledge: Knowledge) -> Iterable[Box]:
    """Where returns and certificates of service stand: nobody issues a paper there.

    Usually all below their heading; on a sheet of two columns the column that it heads, beside the warrant.
    """
    page = layout.page
    after = knowledge.tables["after_issuing"]
    for segment in layout.segments:
        # In small letters it is the end of a sentence: "with your return thereon".
        if segment.norm not in after or segment.read_text[:1].islower():
            continue
        left, right = _frame(segment, layout) or _column(segment, layout)
        yield Box(x0=left, top=max(segment.box.top, 0.0), x1=right, bottom=max(page.height, segment.box.top))


def _frame(heading: Segment, layout: Layout) -> tuple[float, float] | None:
    """From where to where a frame runs at whose head a return begins; None if it stands in none, or all across."""
    page, box = layout.page, heading.box
    if page.raster is None:
        return None
    over = Box(x0=0.0, top=max(box.top - HEAD, 0.0), x1=page.width, bottom=box.middle[1])
    for top in rules(page.raster, over):
        if not (top.x0 - 1 <= box.x0 and box.x1 <= top.x1 + 1 and top.width < MOST_FRAME * page.width):
            continue
        under = Box(x0=max(top.x0 - SAME, 0.0), top=box.bottom + HEAD, x1=top.x1 + SAME, bottom=page.height)
        if any(abs(one.x0 - top.x0) < SAME and abs(one.x1 - top.x1) < SAME for one in rules(page.raster, under)):
            return top.x0, top.x1
    return None


def _column(heading: Segment, layout: Layout) -> tuple[float, float]:
    width = layout.page.width
    middle, _ = heading.box.middle
    below = [one.box for one in layout.segments if one.box.top > heading.box.top - GUTTER]
    if middle > ASIDE * width or heading.box.x0 > width / 2:
        words = [word.box for word in layout.page.words if word.visible and word.box.top > heading.box.top - GUTTER]
        for left in sorted(box.x0 - 1 for box in below if GUTTERS * width < box.x0 <= heading.box.x0):
            within = sum(box.x0 > left for box in below)
            if within >= ROWS and not any(box.x0 < left < box.x1 for box in words):
                return left, width
    elif middle < (1 - ASIDE) * width:
        row = heading.box.middle[1]
        beside = any(one.x0 > heading.box.x1 + GUTTER and abs(one.middle[1] - row) < heading.height for one in below)
        least = ROWS_BESIDE if beside else ROWS if heading.box.top < UPPER * layout.page.height else len(below)
        for box in sorted(below, key=lambda one: one.x1):
            edge = box.x1 + GUTTER
            across = sum(one.x0 < edge and one.x1 > box.x1 for one in below)
            if edge > heading.box.x1 and across * MOST_ACROSS <= len(below):
                sides = (sum(one.x1 <= edge for one in below), sum(one.x0 >= edge for one in below))
                if min(sides) >= least and edge < 0.7 * width:
                    return 0.0, edge
    return 0.0, width
