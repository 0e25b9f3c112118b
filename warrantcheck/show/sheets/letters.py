"""Letters and pictures that a PDF can hold; what it can't is refused with a sentence."""

from __future__ import annotations

import io
from html import escape
from typing import Any

from warrantcheck.errors import BadLogo, Letters
from warrantcheck.show import printable

LOGO_PIXELS = 4000  # of a side: more is a poster, and would make every page slow to print


def refuse_letters(text: str) -> str:
    """Text that the PDF's fonts have, safe from being taken for markup.

    Raises:
        Letters: it has others. Right-to-left ones would be joined wrongly and stand in the wrong order: it would look
            right to those who can't read it.
    """
    text = printable(text)
    try:
        text.encode("cp1252")
    except UnicodeEncodeError as fault:
        raise Letters(text[:40]) from fault
    return escape(text, quote=False)


def style(
    size: float,
    *,
    bold: bool = False,
    before: float = 0.0,
    after: float = 0.0,
    middle: bool = False,
    tag: str = "P",
    lang: str = "",
) -> Any:
    """Helvetica, which every PDF reader has; sizes in points. `tag` and `lang` are what and in which language it is."""
    from reportlab.lib.styles import ParagraphStyle

    return ParagraphStyle(
        "sheet",
        fontName="Helvetica-Bold" if bold else "Helvetica",
        fontSize=size,
        leading=size * 1.22,
        spaceBefore=before,
        spaceAfter=after,
        alignment=1 if middle else 0,
        keepWithNext=int(bold and after == 0.0),
        tag=tag,
        lang=lang,
    )


def logo_of(data: bytes) -> tuple[Any, tuple[int, int]]:
    """The picture and its size in pixels.

    Raises:
        BadLogo: it is no picture, or a huge one.
    """
    from PIL import Image, UnidentifiedImageError
    from reportlab.lib.utils import ImageReader

    try:
        with Image.open(io.BytesIO(data)) as image:
            if max(image.size) > LOGO_PIXELS or image.format not in {"PNG", "JPEG"}:
                raise BadLogo("logo")
            image.load()
            return ImageReader(image.convert("RGBA")), image.size
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as fault:
        raise BadLogo("logo") from fault
