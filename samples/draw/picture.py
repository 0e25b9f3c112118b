"""Pages as pixels: rendered, scanned on an office machine, and packed into files with SPECIMEN in their metadata."""

from __future__ import annotations

import io

import cv2
import img2pdf
import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PIL import Image, PngImagePlugin

Pixels = NDArray[np.uint8]  # height x width x 3, red green blue

LETTER = (img2pdf.in_to_pt(8.5), img2pdf.in_to_pt(11))
NOTE = "SPECIMEN - invented people and places; not a real paper"


def render(pdf: bytes, dpi: float) -> list[Pixels]:
    """The pages as a printer would show them."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [np.asarray(page.render(scale=dpi / 72).to_pil().convert("RGB")) for page in document]
    finally:
        document.close()


def scanned(page: Pixels, seed: int, *, skew: float = 0.4, noise: float = 3.0) -> Pixels:
    """The page from a flatbed: slightly turned (degrees), slightly soft, the paper not quite white."""
    dice = np.random.default_rng(seed)
    height, width = page.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), skew, 1.0)
    turn = turn + np.array([[0, 0, dice.uniform(-6, 6)], [0, 0, dice.uniform(-6, 6)]])
    turned = cv2.warpAffine(page, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=(252, 252, 250))
    soft = cv2.GaussianBlur(turned, (0, 0), 0.6).astype(np.float32)
    grain = cv2.GaussianBlur(dice.normal(0, noise, (height, width)).astype(np.float32), (0, 0), 0.8)
    soft = soft * 0.93 + 14 + grain[:, :, None]
    return np.clip(np.where(soft > 241, 250, soft), 0, 255).astype(np.uint8)


def jpeg(pixels: Pixels, quality: int = 55, *, orientation: int = 1) -> bytes:
    """A JPEG that says SPECIMEN in its Exif; `orientation` is the turn that a phone notes there."""
    image = Image.fromarray(pixels)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality, exif=_exif(orientation), comment=NOTE.encode(), optimize=True)
    return buffer.getvalue()


def png(pixels: Pixels, dpi: int, colours: int = 32) -> bytes:
    """A PNG of few colours."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Title", NOTE)
    image = Image.fromarray(pixels).quantize(colours, dither=Image.Dither.NONE)
    buffer = io.BytesIO()
    image.save(buffer, "PNG", pnginfo=info, dpi=(dpi, dpi), optimize=True)
    return buffer.getvalue()


def tiff(pages: list[Pixels], dpi: int, colours: int = 16) -> bytes:
    """A TIFF of several pages."""
    few = [Image.fromarray(page).quantize(colours, dither=Image.Dither.NONE) for page in pages]
    buffer = io.BytesIO()
    few[0].save(
        buffer,
        "TIFF",
        compression="tiff_adobe_deflate",
        save_all=True,
        append_images=few[1:],
        dpi=(dpi, dpi),
        description=NOTE,
    )
    return buffer.getvalue()


def webp(pixels: Pixels, quality: int = 50) -> bytes:
    """A WebP, as messengers make them."""
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "WEBP", quality=quality, method=6, exif=_exif(1))
    return buffer.getvalue()


def scan_pdf(pages: list[Pixels], title: str, quality: int = 45) -> bytes:
    """A PDF that holds nothing but pictures of letter pages."""
    layout = img2pdf.get_layout_fun(LETTER)
    packed = img2pdf.convert(
        [jpeg(page, quality) for page in pages],
        layout_fun=layout,
        engine=img2pdf.Engine.internal,
        nodate=True,
        title=f"SPECIMEN - {title}",
        subject=NOTE,
        keywords=["SPECIMEN"],
        producer="img2pdf",
    )
    return bytes(packed)


def _exif(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x010E] = NOTE  # ImageDescription
    exif[0x0112] = orientation
    return exif.tobytes()
