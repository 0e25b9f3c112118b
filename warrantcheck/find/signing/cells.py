"""Cells of a table that somebody signs in: the label stands in the cell, over the writing or under it.

"SIGNATURE OF JUSTICE, CLERK-MAGISTRATE OR ASSISTANT CLERK" at the top of a box: the line over that label is the box's
upper side, and nobody signs over it.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from warrantcheck.find.ink.rules import pale_rules, rules, uprights
from warrantcheck.find.signing.space import Line
from warrantcheck.model.paper import Box, Raster

OVER = 70.0  # points over a label in which the upper side of its cell stands: the writing may stand between
UNDER = 60.0  # points under a label in which the lower side stands
SIDE = 520.0  # points beside a label in which a cell's sides stand: some go across the page
# Points from the cell's upper or lower side at which its label stands: what stands freely in it is print. A label of an
# electronic warrant stands 10.2 points below its side; with 12 no answer of 404 papers moved but that one.
AT_SIDE = 12.0
INNER = 3  # lines under a label of which one is the foot of its cell
ROOM = 13.0  # points of height in which somebody can sign
# Points of a cell beside its label, where that stands at its left side, halfway up; and from a label to the upper side
# of the box under it. Seen on papers by one hand, which follow North Carolina's and Maryland's forms.
BESIDE, CLOSE = 100.0, 4.0
EDGE = 1.2  # points inside a cell's sides that belong to them


def cell_line(label: Box, raster: Raster, width: float) -> Line | None:
    """The place to sign in the cell that a label stands in; None where it stands in none."""
    found = _cell(label, raster, width)
    if found is None:
        return _box_under(label, raster, width) or _pale_cell(label, raster, width)
    return _line_in(label, raster, *found)


def _pale_cell(label: Box, raster: Raster, width: float) -> Line | None:
    """The same in a cell whose lines a scan has made so pale that they are broken, under a label at its head."""
    found = _cell(label, raster, width, pale=True)
    if found is None or label.top - found[0].top > AT_SIDE or found[0].bottom - label.bottom < 2 * ROOM:
        return None
    return _line_in(label, raster, *found)


def _line_in(label: Box, raster: Raster, cell: Box, lower: Box) -> Line | None:
    """The place to sign in a cell with a label at one of its sides; `lower` is the rule at its foot."""
    over, under = label.top - cell.top, cell.bottom - label.bottom
    if min(over, under) > AT_SIDE:
        beside = label.x0 - cell.x0 <= AT_SIDE and cell.x1 - label.x1 >= BESIDE
        return _inside(replace(cell, x0=label.x1), lower) if beside else None
    if max(over, under) >= ROOM:
        top, bottom = (label.bottom, cell.bottom) if under >= over else (cell.top, label.top)
        if under < over:
            lower = Box(x0=cell.x0, top=label.top, x1=cell.x1, bottom=label.top)
    else:
        row = _row_under(cell, raster)  # the label heads a column: the writing stands in the next row
        if row is None:
            return None
        top, bottom, lower = cell.bottom + EDGE, row.top, row
    space = Box(x0=cell.x0 + EDGE, top=top + EDGE / 2, x1=cell.x1 - EDGE, bottom=max(bottom - EDGE, top + EDGE))
    return Line(rule=lower, space=space, cell=True)


def cell_before(label: Box, raster: Raster, width: float) -> tuple[Box, Line] | None:
    """The cell that a label stands in, and the place to sign in the one left of it on the same row."""
    found = _cell(label, raster, width)
    if found is None:
        return None
    cell, lower = found
    along = uprights(raster, cell.top + EDGE, cell.bottom - EDGE)
    left = _side(along, cell.x0 - AT_SIDE, max(cell.x0 - SIDE, 0), raster.scale)
    if left is None or cell.x0 - left < BESIDE:
        return None
    return cell, _inside(Box(x0=left, top=cell.top, x1=cell.x0 - CLOSE / 2, bottom=cell.bottom), lower)


def _inside(cell: Box, lower: Box) -> Line:
    space = Box(x0=cell.x0 + EDGE, top=cell.top + EDGE / 2, x1=cell.x1 - EDGE, bottom=cell.bottom - EDGE)
    return Line(rule=lower, space=space, cell=True)


def _box_under(label: Box, raster: Raster, width: float) -> Line | None:
    """The box whose label stands right over its upper side, and under no line."""
    x0, x1 = max(label.x0 - SIDE, 0), min(label.x1 + SIDE, width)
    below = rules(raster, Box(x0=x0, top=label.middle[1] + 1, x1=x1, bottom=label.bottom + UNDER))
    sides = [one for one in _crossing(below, label) if one.x1 - label.x1 >= BESIDE / 2]
    if len(sides) < 2 or sides[0].top - label.bottom > CLOSE or sides[1].top - sides[0].bottom < 2 * ROOM:
        return None
    if _crossing(rules(raster, Box(x0=x0, top=max(label.top - AT_SIDE, 0), x1=x1, bottom=label.top - 1)), label):
        return None
    upper, lower = sides[0], sides[1]
    along = uprights(raster, upper.bottom + 1, lower.top - 1)
    left = _side(along, label.x0 + 2 * CLOSE, max(label.x0 - 2 * CLOSE, 0), raster.scale)
    right = _side(along, label.x1, min(upper.x1, lower.x1) + 2, raster.scale)
    if left is None or right is None:
        return None
    return _inside(Box(x0=left, top=upper.bottom, x1=right, bottom=lower.top), lower)


def _cell(label: Box, raster: Raster, width: float, *, pale: bool = False) -> tuple[Box, Box] | None:
    """The cell around a label, and the rule at its foot; also of `pale` lines."""
    seen = pale_rules if pale else rules
    x0, x1 = max(label.x0 - SIDE, 0), min(label.x1 + SIDE, width)
    along = uprights(
        raster, label.top, label.bottom, pale=pale
    )  # beside most labels none stands, and no rules are looked for
    if _side(along, label.x0, x0, raster.scale) is None or _side(along, label.x1, x1, raster.scale) is None:
        return None
    over = _crossing(seen(raster, Box(x0=x0, top=max(label.top - OVER, 0), x1=x1, bottom=label.top + 1)), label)
    under = _crossing(seen(raster, Box(x0=x0, top=label.bottom - 1, x1=x1, bottom=label.bottom + UNDER)), label)
    if not over or not under or under[0].top - over[-1].bottom < ROOM / 2:
        return None
    upper = over[-1]
    for at, lower in enumerate(under[:INNER]):
        along = uprights(raster, upper.bottom, lower.top, pale=pale)
        left = _side(along, label.x0, max(upper.x0, lower.x0), raster.scale)
        right = _side(along, label.x1, min(upper.x1, lower.x1), raster.scale)
        if left is not None and right is not None:
            # One line in the cell that reaches to neither side is signed on; two are an electronic signature's box.
            foot = under[0] if at == 1 else lower
            return Box(x0=left, top=upper.bottom, x1=right, bottom=foot.top), foot
    return None


def _crossing(found: Sequence[Box], label: Box) -> list[Box]:
    return [one for one in found if one.x0 <= label.x0 + 2 and one.x1 >= label.x1 - 2]


def _side(along: bytes, start: float, end: float, scale: float) -> float | None:
    """The upright line nearest to a label that ends at `start`, as far as `end`."""
    if end < start:
        found = along.rfind(1, max(int((end - EDGE - 1) * scale), 0), max(int((start - EDGE - 1) * scale) + 1, 0))
    else:
        found = along.find(1, int((start + EDGE - 1) * scale), int((end + EDGE) * scale) + 1)
    return found / scale + 1 if found >= 0 else None


def _row_under(cell: Box, raster: Raster) -> Box | None:
    below = Box(x0=cell.x0, top=cell.bottom + ROOM, x1=cell.x1, bottom=cell.bottom + UNDER)
    return next((one for one in rules(raster, below) if one.width > 0.9 * cell.width), None)
