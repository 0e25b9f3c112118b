"""Which line ink belongs to: without a signature on the next line, or one that shines through from the back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import NamedTuple

from msgspec.structs import replace

from warrantcheck.find.ink.traits import Piece
from warrantcheck.model.paper import Box

INSIDE = 0.35  # of its box, where it is a place's own: a signature may begin left of it, and reach over what is around
# Points between loops of one signature that a scanner broke; and by which those of the next line's may reach over this.
CLOSE, PIERCES = 3.0, 10.0
# Of how dark print is, beside what shines through: of a signature on the back letters had 0.27 to 0.42.
BESIDE_THROUGH = 0.45
STANDS = 8.0  # points over its line that the middle of a signature is
HIGH, LETTER = 9.0, 8.0  # points: higher than print; of a letter that shines through
NEXT_TO = 12.0  # points between strokes of one writing


class Other(NamedTuple):
    """Another line to sign on under a place, and whether a label stands under it."""

    rule: Box
    labelled: bool


def belonging(
    pieces: Sequence[Piece], rule: Box | None, own: Sequence[Box], others: Sequence[Other], *, sheet: bool
) -> list[Piece]:
    """The pieces of a place, nearer to its line than to others."""
    inside = [one for one in pieces if _stands_in(one.box, own)]
    if rule is not None and others:
        # A loop of the next line's signature may reach up to this one by itself: a scanner broke it off.
        of_next = [one for one in _in_groups(pieces) if any(_is_nearer(*one, other, rule) for other in others)]
        gone = {id(piece) for group, _ in of_next for piece in group}
        inside = [one for one in inside if id(one) not in gone]
    if not sheet:
        return [replace(one, depth=1.0) for one in inside]
    # Beside a letter that shines through, what is nearly as pale does, too: paper is not of one thickness.
    if any(one.through and min(one.box.width, one.box.height) >= LETTER for one in pieces):
        return [replace(one, depth=0.0, thick=1.0) if one.depth < BESIDE_THROUGH else one for one in inside]
    return inside


def _in_groups(pieces: Sequence[Piece]) -> list[tuple[list[Piece], Box]]:
    """Each piece, and those that are higher than print and stand close to one another, with the box of all."""
    groups = (*([one] for one in pieces), *_together([one for one in pieces if one.box.height >= HIGH], CLOSE))
    return [(group, reduce(Box.union, (one.box for one in group))) for group in groups]


def _together(pieces: Sequence[Piece], close: float) -> list[list[Piece]]:
    joined: list[list[Piece]] = []
    for one in pieces:
        near = [group for group in joined if any(apart(one.box, other.box) < close for other in group)]
        joined = [group for group in joined if group not in near]
        joined.append([one, *(piece for group in near for piece in group)])
    return joined


def most_of_it(pieces: Sequence[Piece]) -> Box | None:
    """Where most ink stands together: notes, smudges, letters of a label beside it hide from readers what it says."""
    groups = _together(pieces, NEXT_TO)
    if not groups:
        return None
    return reduce(Box.union, (one.box for one in max(groups, key=lambda group: sum(one.ink for one in group))))


def _stands_in(one: Box, own: Sequence[Box]) -> bool:
    return sum(one.overlap(box) for box in own) >= INSIDE * one.area


def _is_nearer(group: Sequence[Piece], box: Box, other: Other, rule: Box) -> bool:
    """Whether ink that begins under this line stands on another one; where that has a label, also loops that a scanner
    broke off such ink, and ink that reaches over this line a little."""
    if len(group) > 1 and not other.labelled:
        return False
    over, near = (PIERCES, 0.0) if len(group) > 1 else (0.0, STANDS / 2)
    middle, foot = box.middle[1] + STANDS, other.rule.top
    reaches = min(box.x1, other.rule.x1) > max(box.x0, other.rule.x0) and box.bottom > foot - near
    return box.top >= rule.top - over and reaches and abs(middle - foot) < abs(middle - rule.top)


def apart(one: Box, other: Box) -> float:
    """How far two pieces stand apart, across or down; less than 0 where they overlap."""
    return max(one.x0 - other.x1, other.x0 - one.x1, one.top - other.bottom, other.top - one.bottom)
