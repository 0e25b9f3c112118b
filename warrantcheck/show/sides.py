"""On which side of its box a number stands on a slide: where it covers nothing that is asked about, and least ink."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from warrantcheck.model.paper import Box

if TYPE_CHECKING:
    from PIL.Image import Image

AIR = 3.0  # points between words and their box
BADGE = 30.0  # points, about: of a number on a projector
INK = 5.0  # times its area: a line of print under a number then counts as much as half a mark's box
DARK = 170  # of 255, where a pixel is a point wide: thin print is gray there, and a SPECIMEN across the page 215


class Sheet(Struct, frozen=True):
    """A page of a paper: its size in points, where there is ink on it, and where somebody signs."""

    width: float
    height: float
    gray: Image  # a pixel for each point
    signed: tuple[Box, ...]

    @classmethod
    def of(cls, image: Image, width: float, height: float, labels: Iterable[Box] = ()) -> Sheet:
        """A page whose picture this is; `labels` are words under a line to sign on."""
        above = (
            Box(x0=max(box.x0 - BADGE, 0), top=max(box.top - BADGE, 0), x1=box.x1 + BADGE, bottom=box.top)
            for box in labels
        )
        return cls(width, height, image.convert("L").resize((round(width), round(height))), tuple(above))

    def cost(self, badge: Box) -> float:
        """What a number here would cover of the page: ink, and above all that of a signature; half of it off the page
        costs as much as half of a mark."""
        outside = max(-badge.x0, -badge.top, badge.x1 - self.width, badge.bottom - self.height, 0.0)
        shared = (_shared(badge, one) for one in self.signed if one.overlap(badge))
        return outside * BADGE + INK * (self.ink(badge) + 2 * sum(map(self.ink, shared)))

    def ink(self, box: Box) -> float:
        """How much of the box is printed or written on, in square points."""
        place = (round(box.x0), round(box.top), round(box.x1), round(box.bottom))
        return float(sum(self.gray.crop(place).point(lambda level: 255 * (level < DARK)).histogram()[255:]))


def _shared(one: Box, other: Box) -> Box:
    return Box(
        x0=max(one.x0, other.x0),
        top=max(one.top, other.top),
        x1=min(one.x1, other.x1),
        bottom=min(one.bottom, other.bottom),
    )


def free_side(box: Box, taken: Sequence[Box], sheet: Sheet) -> tuple[str, Box]:
    """The first side on which a number covers nothing and stays on the page, else the one where it covers least."""
    middle = box.middle[1]
    places = {
        "before": (box.x0 - AIR - BADGE, middle - BADGE / 2),
        "after": (box.x1 + AIR, middle - BADGE / 2),
        "above": (box.x0 - AIR, box.top - AIR - BADGE),
        "below": (box.x0 - AIR, box.bottom + AIR),
        "above-end": (box.x1 + AIR - BADGE, box.top - AIR - BADGE),
        "below-end": (box.x1 + AIR - BADGE, box.bottom + AIR),
    }
    badges = {name: Box(x0=x, top=y, x1=x + BADGE, bottom=y + BADGE) for name, (x, y) in places.items()}

    def cost(name: str) -> float:
        badge = badges[name]
        return sum(other.overlap(badge) for other in taken) + sheet.cost(badge)

    side = min(badges, key=cost)  # of equal ones the first
    return side, badges[side]
