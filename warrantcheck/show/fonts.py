"""Letters for pictures and PDFs: the fonts that come with reportlab, so that none is ever missing."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

PLAIN, BOLD = "Vera", "VeraBd"


@lru_cache(maxsize=16)
def font(size: int, *, bold: bool = False) -> FreeTypeFont:
    """A font of `size` pixels that has the letters of western European languages."""
    from PIL import ImageFont

    return ImageFont.truetype(str(font_file(BOLD if bold else PLAIN)), size)


def font_file(name: str) -> Path:
    """Where a font's file is."""
    import reportlab

    return Path(reportlab.__file__).parent / "fonts" / f"{name}.ttf"


def drawable(text: str) -> str:
    """Text in letters that the fonts have; others become question marks."""
    return text.replace("\N{REPLACEMENT CHARACTER}", "?").encode("cp1252", "replace").decode("cp1252")
