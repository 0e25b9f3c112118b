"""Papers reach people as copies: clean, from a scanner, or photographed on a desk. Nothing of the page is cut off."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

DESKS = ((96, 74, 58), (70, 78, 84), (128, 116, 98), (52, 52, 56))
AROUND = 0.05  # of the page's width: what is seen of the desk beside it
CORNER = 0.03  # of the page's width: how far a corner is off in a photograph
SKEW = 1.4  # degrees at most: a sheet on a scanner


def copied(page: Image, dice: random.Random) -> Image:
    """The page as one of the three kinds of copies, by a throw of dice."""
    return dice.choice((lambda whole, _: whole, _scanned, _photographed))(page, dice)


def _scanned(page: Image, dice: random.Random) -> Image:
    """Pale and slightly askew; the scanner's lid around it."""
    from PIL import Image

    lid = (dice.randrange(215, 240),) * 3
    turned = page.rotate(dice.uniform(-SKEW, SKEW), Image.Resampling.BICUBIC, expand=True, fillcolor=lid)
    darkest = dice.randrange(20, 60)
    return turned.point([darkest + value * (248 - darkest) // 255 for value in range(256)] * 3)


def _photographed(page: Image, dice: random.Random) -> Image:
    """On a desk, from slightly aside, in uneven light."""
    from PIL import Image, ImageChops

    width, height = page.size
    margin, off = round(width * AROUND), width * CORNER
    size = (width + 2 * margin, height + 2 * margin)
    left, top = [dice.uniform(-off, off) for _ in range(4)], [dice.uniform(-off, off) for _ in range(4)]
    # Corners of the picture as places on the page: upper left, lower left, lower right, upper right.
    wide, high = width + margin, height + margin
    corners = ((-margin, -margin), (-margin, high), (wide, high), (wide, -margin))
    quad = tuple(value for (x, y), dx, dy in zip(corners, left, top, strict=True) for value in (x + dx, y + dy))
    seen = page.transform(size, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC, fillcolor=dice.choice(DESKS))
    light = Image.linear_gradient("L").rotate(dice.choice((0, 90, 180, 270))).resize(size)
    shade = dice.randrange(30, 85)
    return ImageChops.multiply(
        seen, light.point([255 - shade + value * shade // 255 for value in range(256)]).convert("RGB")
    )
