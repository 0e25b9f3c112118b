"""Places of a page as rows of pixels, each dark or not."""

from __future__ import annotations

from warrantcheck.find.ink.once import once
from warrantcheck.model.paper import Box, Raster

Place = tuple[int, int, int, int]  # left, top, right, bottom in pixels


def place_of(raster: Raster, box: Box) -> Place:
    """A box in points as pixels of the raster, cut at its edges: left, top, right, bottom."""
    x0 = min(max(int(box.x0 * raster.scale), 0), raster.width)
    x1 = min(max(int(box.x1 * raster.scale) + 1, 0), raster.width)
    y0 = min(max(int(box.top * raster.scale), 0), raster.height)
    y1 = min(max(int(box.bottom * raster.scale) + 1, 0), raster.height)
    return x0, y0, x1, y1


def dark_below(limit: int) -> bytes:
    """The table that makes a gray value below the limit 1, and any other 0."""
    return bytes(1 if value < limit else 0 for value in range(256))


def rows_of(raster: Raster, place: Place, table: bytes) -> list[bytes]:
    """The rows of a place, a byte a pixel: 1 where it is dark by the table."""
    x0, y0, x1, y1 = place
    return [raster.gray[y * raster.width + x0 : y * raster.width + x1].translate(table) for y in range(y0, y1)]


@once
def set_level(raster: Raster, lean: float) -> Raster:
    """The page with each column moved so that lines that fall by `lean` (down, for one to the right) run level.

    Columns move up or down as whole strips, at most one pixel from the next; what comes in from outside is white.
    """
    width, height, middle = raster.width, raster.height, raster.width / 2
    step = max(int(1 / max(abs(lean), 1e-6)), 1)
    strips = []
    for left in range(0, width, step):
        right = min(left + step, width)
        down = round(lean * ((left + right) / 2 - middle))
        strips.append((left, right, down))
    gray = raster.gray
    rows = []
    for y in range(height):
        for left, right, down in strips:
            at = y + down
            rows.append(gray[at * width + left : at * width + right] if 0 <= at < height else b"\xff" * (right - left))
    return Raster(width=width, height=height, scale=raster.scale, gray=b"".join(rows))
