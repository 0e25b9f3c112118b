"""SPECIMEN across a drawn paper in every picture of it: where the light of a photo is evened out, the mark fades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from warrantcheck.model.paper import Page, Paper
from warrantcheck.model.report import Report
from warrantcheck.show.fonts import font
from warrantcheck.show.sharp import image_of, raster_of, sharpened

if TYPE_CHECKING:
    from PIL.Image import Image

SPECIMEN = "SPECIMEN"
NOTE = "SPECIMEN - not a real paper"  # in the metadata of files that show one
CONCERN = MARKER = "specimen"  # ids
TURN = 52  # degrees: from one corner to the other
LENGTH = 1.04  # of the page's shorter side, as on the samples
SKETCH = 300  # pixels of the longer side on which the mark is drawn and looked for: its strokes are 10 pixels wide
GRAY = 205  # of 255; print stays readable on it
PRINT = 140  # darker is print, not a mark
FADED = 10.0  # gray values; the samples: 19 to 29 where the mark is seen, -3 to 6 where the light was evened out


def shown(report: Report) -> Paper:
    """The paper at 200 dpi as pictures show it; a drawn one with SPECIMEN across each page."""
    paper = sharpened(report.paper, report.draw)
    if not is_drawn(report):
        return paper
    return replace(paper, pages=tuple(_marked(page) for page in paper.pages))


def is_specimen(report: Report) -> bool:
    """Whether the paper is marked as a sample in any words: then every file that shows it says so in its metadata."""
    return is_drawn(report) or any(concern.id == CONCERN for concern in report.assessment.concerns)


def is_drawn(report: Report) -> bool:
    """Whether the paper says SPECIMEN, or its file does where that can't be read; SAMPLE is not enough."""
    said = any(
        finding.marker == MARKER and SPECIMEN in finding.read_text.upper() for finding in report.assessment.findings
    )
    concerned = any(concern.id == CONCERN for concern in report.assessment.concerns)
    return (said and concerned) or report.paper.specimen


def across(image: Image, gray: int = GRAY) -> None:
    """Writes SPECIMEN across the middle of a gray picture, below its print."""
    from PIL import ImageChops

    mark = _mask(image.size).resize(image.size).point([round(255 - (255 - gray) * level / 255) for level in range(256)])
    image.paste(ImageChops.darker(image, mark))


def _marked(page: Page) -> Page:
    if page.raster is None:
        return page
    image = image_of(page)
    if contrast(image) >= FADED:
        return page
    across(image)
    return replace(page, raster=raster_of(image, page.raster.scale))


def _mask(size: tuple[int, int]) -> Image:
    """The mark in white on black, small: enlarged with the page its edges are soft, as those of a mark may be."""
    from PIL import Image, ImageDraw

    shrink = SKETCH / max(size)
    width, height = max(round(size[0] * shrink), 1), max(round(size[1] * shrink), 1)
    letters = font(_size(min(width, height) * LENGTH), bold=True)
    line = Image.new("L", (round(letters.getlength(SPECIMEN)), round(letters.size * 1.3)), 0)
    ImageDraw.Draw(line).text((line.width / 2, line.height / 2), SPECIMEN, font=letters, fill=255, anchor="mm")
    turned = line.rotate(TURN, expand=True, resample=Image.Resampling.BILINEAR)
    mask = Image.new("L", (width, height), 0)
    mask.paste(turned, ((width - turned.width) // 2, (height - turned.height) // 2))
    return mask


def _size(length: float) -> int:
    """The size of letters, in pixels, in which the word is so long."""
    return max(round(length / font(100, bold=True).getlength(SPECIMEN) * 100), 4)


def contrast(image: Image) -> float:
    """How much darker than the paper beside it a gray page is where the mark belongs, in gray values."""
    from PIL import ImageChops, ImageStat

    mask = _mask(image.size)
    small = image.resize(mask.size, reducing_gap=3.0)
    bright = small.point([255 * (level > PRINT) for level in range(256)])
    there = ImageChops.darker(bright, mask.point([255 * (level > 200) for level in range(256)]))
    beside = ImageChops.darker(bright, mask.point([255 * (level < 20) for level in range(256)]))
    if not there.getbbox() or not beside.getbbox():
        return 0.0
    return float(ImageStat.Stat(small, beside).mean[0] - ImageStat.Stat(small, there).mean[0])
