"""A place to sign: a line, and the space that belongs to it."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from warrantcheck.model.paper import Box

ABOVE = 30.0  # points over the line that belong to it: the highest signature on the forms looked at took 28
LABEL_BELOW = 16.0  # points: a label is printed right under its line


class Line(Struct, frozen=True, kw_only=True):
    """A place to sign: the printed rule if it was seen, and the space that belongs to it."""

    rule: Box | None
    space: Box
    cell: bool = False  # of a table: other print may stand in it
    hidden: bool = False  # something much larger than a signature lies over it
    seen: bool = True  # or only known to be there: then nothing on it is called blank


def over_rule(rule: Box) -> Box:
    """The space over a rule that belongs to it."""
    return Box(x0=rule.x0, top=max(rule.top - ABOVE, 0), x1=rule.x1, bottom=max(rule.top - 0.7, 0))


def as_wide_as(label: Box, space: Box) -> Box:
    """The space as wide as the label, where only a piece of a pale line was seen: nothing beside it goes unnoticed."""
    return replace(space, x0=min(space.x0, label.x0), x1=max(space.x1, label.x1))
