"""Pages as sharp as their files allow: reading needs less than an eye that looks at a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from msgspec.structs import replace

from warrantcheck.model.paper import Kind, Page, Paper, Raster

if TYPE_CHECKING:
    from PIL.Image import Image

Draw: TypeAlias = Callable[[Paper, Sequence[tuple[int, int, float]]], Sequence[Raster | None]]

DPI = 200
SHARP = DPI / 72  # pixels per point
WIDEST = 3400  # pixels: a page in odd units (a plan of 3 m) stays one that can be opened
COARSE = 90  # pixels: the longer side at which two pictures of a page are compared
# Mean difference of gray values at that size. Measured on the samples: the same page rendered twice 0.3 to 0.8, a page
# before and after it was straightened by 0.4 degrees 1.6 to 2.3. Boxes must not slip off their words.
SAME_PAGE = 1.1
GAP = 3.0  # shrinking goes by whole pixels until this many times the size is left: a fifth of the time
NEARLY = 0.99  # of 200 dpi: a straightened page is some hundredths of a point wider than the file's


def sharpened(paper: Paper, draw: Draw | None = None) -> Paper:
    """The same paper with rasters of 200 dpi: drawn again where that gives the page that was read, else enlarged."""
    fresh = dict(_drawn_again(paper, draw)) if all(source.kind is Kind.PDF for source in paper.sources) else {}
    pages = tuple(replace(page, raster=_sharper(page, fresh.get(page.number))) for page in paper.pages)
    return replace(paper, pages=pages)


def image_of(page: Page) -> Image:
    """The page's raster as a gray picture; a white page where there is none."""
    from PIL import Image

    if page.raster is None:
        return Image.new("L", (round(page.width * SHARP), round(page.height * SHARP)), 255)
    return Image.frombytes("L", (page.raster.width, page.raster.height), page.raster.gray)


def raster_of(image: Image, scale: float) -> Raster:
    """A gray picture as a raster."""
    return Raster(width=image.width, height=image.height, scale=scale, gray=image.tobytes())


def _sharper(page: Page, fresh: Image | None) -> Raster | None:
    from PIL import Image

    old = page.raster
    if old is None or _is_sharp(page, old):
        return old
    if fresh is not None and _alike(image_of(page), fresh):
        return raster_of(fresh, fresh.width / page.width)
    scale = _scale(page)
    size = (round(old.width * scale / old.scale), round(old.height * scale / old.scale))
    return raster_of(image_of(page).resize(size, Image.Resampling.BICUBIC), scale)


def _is_sharp(page: Page, raster: Raster) -> bool:
    return raster.scale >= NEARLY * _scale(page)


def _scale(page: Page) -> float:
    return min(SHARP, WIDEST / max(page.width, page.height, 1.0))


def _alike(read: Image, fresh: Image) -> bool:
    from PIL import ImageChops, ImageStat

    if abs(read.width / read.height - fresh.width / fresh.height) > 0.01:
        return False
    longer = max(read.size)
    size = (max(read.width * COARSE // longer, 1), max(read.height * COARSE // longer, 1))
    apart = ImageChops.difference(read.resize(size, reducing_gap=GAP), fresh.resize(size, reducing_gap=GAP))
    return ImageStat.Stat(apart).mean[0] < SAME_PAGE


def _drawn_again(paper: Paper, draw: Draw | None) -> Iterator[tuple[int, Image]]:
    """Pages of PDFs by number, drawn by whoever may open files; what can't be shown now is shown as it was read."""
    from PIL import Image

    rough = [page for page in paper.pages if page.raster is not None and not _is_sharp(page, page.raster)]
    if draw is None or not rough:
        return
    wanted = [(page.source, page.index, _scale(page) / page.unit) for page in rough]
    for page, raster in zip(rough, draw(paper, wanted), strict=True):
        if raster is not None:
            yield page.number, Image.frombytes("L", (raster.width, raster.height), raster.gray)
