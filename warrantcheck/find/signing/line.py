"""The line to sign on, found from its label; and the line whose label a signature has run over."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from warrantcheck.find.ink.rules import pale_rules, rules
from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.signing.capacity import Context
from warrantcheck.find.signing.cells import cell_line
from warrantcheck.find.signing.space import ABOVE, LABEL_BELOW, Line, as_wide_as, over_rule
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Knowledge, Role
from warrantcheck.model.paper import Box, Raster

BLOCK_LINES = 2  # of a block that may stand between a line and its label: the name, and a title
BLOCK_WORDS = 8  # of such a line: more are a sentence
TALL = 2.5  # heights of its label: a signature of which letters were read is 3.6 times as high, a name up to 2
LONGEST, BESIDE = 340.0, 8.0  # points: of a line to sign on, and between its left end and that of the label over it
# Points between a line to sign on and a stroke under its printed name; times that stroke's length. A hair of 89 points,
# 8 under a line of 224, made the name one typed on a line, and so a signature; of 884 other papers no answer moved.
ROW, LONGER = 16.0, 1.5
BLOCK_GAP = 1.7  # of its height, between two lines of a block: typists leave a line blank

LEADS_IN = re.compile(
    r"^\W*(/?s/|by\b|(\w+ly |docu|e-)?signed\b|x\b)", re.IGNORECASE
)  # a signature in type, or its place


def line_of(label: Box, layout: Layout) -> Line:
    """The line over a label, beside it or over its block; in a table its cell; without a rule, the space over it."""
    raster = layout.page.raster
    top = block_top(label, layout)
    if raster is not None:
        cell = cell_line(label, raster, layout.page.width)
        if cell is not None:
            return cell
        # Near a dark line nobody looks for a pale one: what is pale there is the shine of a fold, a table's shade.
        for seen in (rules, pale_rules):
            found = _over(label, seen(raster, _above(label))) or _beside(label, layout, seen)
            if found is None and top < label.top:
                found = _over(label, seen(raster, _above(replace(label, top=top, bottom=top + label.height))))
            if found is not None:
                return found
        under = _under(label, layout)
        if under is not None:
            return under
    space = Box(x0=max(label.x0 - 20, 0), top=max(top - ABOVE - 6, 0), x1=label.x1 + 40, bottom=max(top, 0))
    return Line(rule=None, space=space)


def _above(label: Box) -> Box:
    """Where the line over a label is looked for."""
    # A stroke that runs into the label makes its box higher: the line may stand as low as its middle.
    bottom = max(label.top + 3, label.middle[1])
    return Box(x0=max(label.x0 - 130, 0), top=max(label.top - LABEL_BELOW - 10, 0), x1=label.x1 + 170, bottom=bottom)


def block_top(label: Box, layout: Layout) -> float:
    """Where the block begins that a label ends: the printed name, and a title, stand between it and its line."""
    top = label.top
    for _ in range(BLOCK_LINES):
        near = [
            one
            for one in layout.segments
            if 0 <= top - one.box.bottom + 2 <= BLOCK_GAP * max(one.height, 6.0) + 2
            and one.height < TALL * max(label.height, 6.0)
            and abs(one.box.x0 - label.x0) < 30 + 0.5 * abs(one.box.width - label.width)
            and min(one.box.x1, label.x1) > max(one.box.x0, label.x0)
        ]
        if len(near) != 1 or len(near[0].words) > BLOCK_WORDS or LEADS_IN.match(near[0].read_text):
            break
        top = near[0].box.top
    return top


def ends_block(label: Box, layout: Layout) -> bool:
    """Whether a name is printed over this label, under the line that it belongs to."""
    rule = line_of(label, layout).rule
    return rule is not None and rule.bottom < block_top(label, layout) + 1 and label.top - rule.bottom > label.height


def _over(label: Box, found: Sequence[Box]) -> Line | None:
    """The lowest rule over a label, or from where it begins."""
    middle = label.middle[0]
    for rule in reversed(found):
        if rule.x0 - 6 <= middle <= rule.x1 + 6 or (rule.x0 <= label.x0 + 4 and rule.x1 > label.x0 + 30):
            whole = next((one for one in found if _is_line_of(one, rule)), rule)
            return Line(rule=whole, space=as_wide_as(label, over_rule(whole)))
    return None


def _is_line_of(longer: Box, rule: Box) -> bool:
    """Whether a line runs one row over a short stroke, nearly all along it: that is a hair, or underlines a name."""
    over = 2 < rule.top - longer.bottom < ROW and longer.width >= LONGER * rule.width
    return over and min(longer.x1, rule.x1) - max(longer.x0, rule.x0) >= 0.8 * rule.width


def _beside(label: Box, layout: Layout, seen: Callable[[Raster, Box], Sequence[Box]]) -> Line | None:
    """The rule that begins right behind a label, at its foot."""
    raster = layout.page.raster
    end = min(label.x1 + 330, layout.page.width)
    if raster is None or end - label.x1 <= 40:
        return None
    beside = Box(x0=label.x1 + 1, top=label.top, x1=end, bottom=label.bottom + 7)
    for rule in reversed(seen(raster, beside)):
        # A piece of a broken line over the label is higher than a line that stands beside it.
        if rule.x0 - label.x1 < 40 and rule.top >= label.middle[1]:
            # A line that runs on under the label stands over it: a signature was read as a part of the label.
            around = replace(beside, x0=max(label.x0 - 130, 0), top=rule.top - 3, bottom=rule.bottom + 3)
            whole = [one for one in seen(raster, around) if one.x0 < label.middle[0] and one.x1 > rule.x0 + 9]
            if whole and rule.bottom < label.bottom - 5:
                return Line(rule=whole[0], space=over_rule(whole[0]))
            return Line(rule=rule, space=over_rule(rule))
    return None


def _under(label: Box, layout: Layout) -> Line | None:
    """The rule under a label that ends in a colon, where nothing is printed under that rule: "Magistrate:" over it."""
    raster = layout.page.raster
    own = next((one for one in layout.segments if one.box.overlap(label) > 0), None)
    if raster is None or own is None or not own.read_text.endswith(":"):
        return None
    below = Box(x0=label.x0, top=label.bottom + 3, x1=label.x0 + LONGEST, bottom=label.bottom + ABOVE)
    for rule in rules(raster, below):
        foot = Box(x0=rule.x0, top=rule.bottom, x1=rule.x1, bottom=rule.bottom + LABEL_BELOW)
        labelled = any(one.box.overlap(foot) > 0 and one.box.top > rule.top - 2 for one in layout.segments)
        if abs(rule.x0 - label.x0) < BESIDE and not labelled:
            space = over_rule(rule)
            return Line(rule=rule, space=replace(space, top=max(space.top, label.bottom)))
    return None


def lines_without_label(
    issuer: Role,
    labels: Sequence[Finding],
    layouts: Mapping[int, Layout],
    contexts: Mapping[int, Context],
    knowledge: Knowledge,
) -> Iterator[tuple[Finding, Line]]:
    """Lines to sign on whose label a signature has crossed out: the printed line over that of the printed name.

    The `issuer` of the form signs there.

    Handwriting that runs over the small label under its line makes it unreadable, and does so only where somebody
    signed. The label of the printed name, one line farther down, stays.
    """
    for label in labels:
        raster = layouts[label.page].page.raster
        if normal(label.read_text) not in knowledge.tables["printed_name"] or raster is None:
            continue
        named = line_of(label.box, layouts[label.page]).rule
        if named is None or named.top >= contexts[label.page].end(named.middle[0]):
            continue
        above = Box(x0=named.x0, top=max(named.top - 62, 0), x1=named.x1, bottom=max(named.top - 14, 0))
        for rule in reversed(rules(raster, above)):
            between = Box(x0=rule.x0, top=rule.top, x1=rule.x1, bottom=named.top)
            if not any(one.page == label.page and one.box.overlap(between) > 0 for one in labels if one is not label):
                below = Box(x0=rule.x0, top=rule.bottom, x1=rule.x1, bottom=rule.bottom + 1)
                yield replace(label, role=issuer, issues=True, box=below), Line(rule=rule, space=over_rule(rule))
            break
