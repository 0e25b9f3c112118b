"""The line to sign on, found from its label; and the line whose label a signature has run over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from warrantcheck.find.ink.rules import rules
from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Knowledge, Role
from warrantcheck.model.paper import Box

ABOVE = 30.0  # points over the line that belong to it: the highest signature on the forms looked at took 28
LABEL_BELOW = 16.0  # points: a label is printed right under its line


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A place to sign: the printed rule if it was seen, and the space that belongs to it."""

    rule: Box | None
    space: Box


def line_of(label: Box, layout: Layout) -> Line:
    """The line over a label, or beside it; without a rule, the space over the label."""
    raster = layout.page.raster
    # A stroke that runs into the label makes its box higher: the line may stand as low as its middle.
    bottom = max(label.top + 3, label.middle[1])
    over = Box(x0=max(label.x0 - 130, 0), top=max(label.top - LABEL_BELOW - 10, 0), x1=label.x1 + 170, bottom=bottom)
    if raster is not None:
        middle = label.middle[0]
        for rule in reversed(rules(raster, over)):
            if rule.x0 - 6 <= middle <= rule.x1 + 6 or (rule.x0 <= label.x0 + 4 and rule.x1 > label.x0 + 30):
                return Line(rule=rule, space=_as_wide_as(label, over_rule(rule)))
        end = min(label.x1 + 330, layout.page.width)
        if end - label.x1 > 40:
            beside = Box(x0=label.x1 + 1, top=label.top, x1=end, bottom=label.bottom + 7)
            for rule in reversed(rules(raster, beside)):
                # A piece of a broken line over the label is higher than a line that stands beside it.
                if rule.x0 - label.x1 < 40 and rule.top >= label.middle[1]:
                    return Line(rule=rule, space=over_rule(rule))
    space = Box(x0=max(label.x0 - 20, 0), top=max(label.top - ABOVE - 6, 0), x1=label.x1 + 40, bottom=max(label.top, 0))
    return Line(rule=None, space=space)


def _as_wide_as(label: Box, space: Box) -> Box:
    """The space as wide as the label, where only a piece of a pale line was seen: nothing beside it goes unnoticed."""
    return replace(space, x0=min(space.x0, label.x0), x1=max(space.x1, label.x1))


def over_rule(rule: Box) -> Box:
    """The space over a rule that belongs to it."""
    return Box(x0=rule.x0, top=max(rule.top - ABOVE, 0), x1=rule.x1, bottom=max(rule.top - 0.7, 0))


def lines_without_label(
    labels: Sequence[Finding], layouts: Mapping[int, Layout], ends: Mapping[int, float], knowledge: Knowledge
) -> Iterator[tuple[Finding, Line]]:
    """Lines to sign on whose label a signature has crossed out: the printed line over that of the printed name.

    Handwriting that runs over the small label under its line makes it unreadable, and does so only where somebody
    signed. The label of the printed name, one line farther down, stays.
    """
    for label in labels:
        raster = layouts[label.page].page.raster
        if normal(label.read_text) not in knowledge.tables["printed_name"] or raster is None:
            continue
        named = line_of(label.box, layouts[label.page]).rule
        if named is None or named.top >= ends[label.page]:
            continue
        above = Box(x0=named.x0, top=max(named.top - 62, 0), x1=named.x1, bottom=max(named.top - 14, 0))
        for rule in reversed(rules(raster, above)):
            between = Box(x0=rule.x0, top=rule.top, x1=rule.x1, bottom=named.top)
            if not any(one.page == label.page and one.box.overlap(between) > 0 for one in labels if one is not label):
                below = Box(x0=rule.x0, top=rule.bottom, x1=rule.x1, bottom=rule.bottom + 1)
                yield replace(label, role=Role.JUDGE, issues=True, box=below), Line(rule=rule, space=over_rule(rule))
            break
