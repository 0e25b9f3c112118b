"""Typed papers as files: a digital page, a scan of 150 dots an inch, a phone's photo; each from a seed.

What is typed keeps its columns and its lines; the letters are a book face, so that a page looks printed and not typed.
Every page carries a SPECIMEN mark. Units are points from the top left.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import cv2
import img2pdf
import numpy as np
import pypdfium2
from PIL import Image
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.photographs import Picture, Shot, photograph

WIDTH, HEIGHT = 612.0, 792.0
MARGIN, COLUMN = 46.0, 4.85  # the left margin, and the width of one typed column
SIZE, MOST_LINES = 10.5, 52
SCAN_DPI, SHEET_DPI = 150, 200
INK = "~"  # in a text: somebody signed here by hand

_RUN = re.compile(r"\S+(?: \S+)*")
_BLANK = re.compile(r"_{4,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a file may have besides its print."""

    watermark: str = "SPECIMEN"
    hidden: str = ""  # words in white that the eye does not see
    picture: bool = False  # the print is a picture; only what is filled in (lines with `FILLED`) is text
    seal: str = ""  # words round a seal at the top left
    fields: tuple[str, ...] = ()  # names of the places to fill in


PLAIN = Look()
FILLED = "\u200b"  # a line that begins so is text even where the print is a picture


def pdf(pages: Sequence[str], look: Look = PLAIN) -> bytes:
    """The pages as a PDF with text; the same pages always give the same bytes."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    canvas.setTitle("SPECIMEN")
    for text in pages:
        if look.picture:
            under = _rendered(pdf([_without_filled(text)], Look(watermark=look.watermark)), SHEET_DPI)[0]
            canvas.drawInlineImage(Image.fromarray(under), 0, 0, WIDTH, HEIGHT)
        else:
            _mark(canvas, look)
            _foot(canvas, text)
        _lines(canvas, text, only_filled=look.picture)
        if look.hidden:
            canvas.setFillGray(1.0)
            canvas.setFont("Times-Roman", SIZE)
            for row, line in enumerate(look.hidden.strip("\n").split("\n")):
                canvas.drawString(MARGIN, 60 - 12 * row, line)
            canvas.setFillGray(0.0)
        for row, name in enumerate(look.fields):
            place = {"x": 545, "y": HEIGHT - 60 - 24 * row, "width": 40, "height": 10, "borderWidth": 0}
            canvas.acroForm.textfield(name=name, value="", fillColor=None, borderColor=None, **place)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def scan(pages: Sequence[str], seed: int, look: Look = PLAIN) -> bytes:
    """The pages from an office scanner, 150 dots an inch, in a PDF of pictures."""
    pictures = [_scanned(page, seed + number) for number, page in enumerate(_rendered(pdf(pages, look), SCAN_DPI))]
    layout = img2pdf.get_layout_fun((WIDTH, HEIGHT))
    files = [_jpeg(picture, 70) for picture in pictures]
    return bytes(img2pdf.convert(files, layout_fun=layout, engine=img2pdf.Engine.internal, nodate=True))


def photo(pages: Sequence[str], seed: int, look: Look = PLAIN, shot: Shot | None = None) -> tuple[bytes, ...]:
    """Each page on a desk, taken with a phone that is not held straight: JPEG files."""
    dice = np.random.default_rng(seed)
    files = []
    for number, sheet in enumerate(_rendered(pdf(pages, look), SHEET_DPI)):
        held = shot or Shot(
            tilt=float(dice.uniform(3, 9)),
            swing=float(dice.uniform(-5, 5)),
            roll=float(dice.uniform(-4, 4)),
            ground=str(dice.choice(["wood", "dark", "cloth"])),
            shadow=float(dice.uniform(0.0, 0.3)),
            fill=0.9,
        )
        files.append(_jpeg(photograph(sheet, held, seed + number), 80))
    return tuple(files)


def _without_filled(text: str) -> str:
    return "\n".join("" if line.startswith(FILLED) else line for line in text.split("\n"))


def _mark(canvas: Canvas, look: Look) -> None:
    canvas.saveState()
    canvas.setFillGray(0.86)
    canvas.translate(WIDTH / 2, HEIGHT / 2)
    canvas.rotate(52)
    canvas.setFont("Helvetica-Bold", 880 / max(len(look.watermark), 7))
    canvas.drawCentredString(0, -40, look.watermark)
    canvas.restoreState()
    if look.seal:
        canvas.circle(74, HEIGHT - 60, 27)
        canvas.setFont("Times-Roman", 5)
        for row, words in enumerate(look.seal.split("\n")):
            canvas.drawCentredString(74, HEIGHT - 50 - 6 * row, words)


def _foot(canvas: Canvas, text: str) -> None:
    """The mark in words, below the last line: a form's number stands at the foot of what is printed."""
    lines, leading = _spaced(text)
    canvas.setFillGray(0.35)
    canvas.setFont("Helvetica", 7)
    canvas.drawCentredString(WIDTH / 2, HEIGHT - 44 - leading * len(lines) - 1, "SPECIMEN - invented people and places")
    canvas.setFillGray(0.0)


def _spaced(text: str) -> tuple[list[str], float]:
    """The lines, and how far they are apart."""
    lines = text.strip("\n").split("\n")
    return lines, min(13.2, (HEIGHT - 84) / max(len(lines), 1))


def _lines(canvas: Canvas, text: str, *, only_filled: bool) -> None:
    lines, leading = _spaced(text)
    size = min(SIZE, leading * 0.92)
    for row, line in enumerate(lines):
        if only_filled and not line.startswith(FILLED):
            continue
        _line(canvas, line.removeprefix(FILLED), HEIGHT - 44 - leading * row, size, row)


def _line(canvas: Canvas, line: str, y: float, size: float, row: int) -> None:
    """Words that are typed apart by two blanks or more begin where they are typed, the others follow one another."""
    least = 0.0
    for run in _RUN.finditer(line):
        x = max(MARGIN + COLUMN * run.start(), least)
        words = run.group()
        face = "Times-Roman" if max(words) < "\u2e80" else _chinese()
        if words == INK:
            _ink(canvas, row, x, y)
        elif _BLANK.fullmatch(words):
            canvas.line(x, y - 1, x + COLUMN * len(words), y - 1)
        elif words == "[ ]":
            canvas.rect(x, y - 1, 8, 8)
        else:
            canvas.setFont(face, size)
            canvas.drawString(x, y, words)
        least = x + stringWidth(words, face, size) + 2 * COLUMN


@cache
def _chinese() -> str:
    pdfmetrics.registerFont(UnicodeCIDFont("MSung-Light"))
    return "MSung-Light"


def _ink(canvas: Canvas, seed: int, x: float, y: float) -> None:
    """A scribble of a hand about 90 points wide, on a line of its own."""
    dice = np.random.default_rng(seed)
    canvas.saveState()
    canvas.setStrokeColorRGB(0.06, 0.08, 0.34)
    canvas.setLineWidth(1.3)
    path = canvas.beginPath()
    path.moveTo(x, y)
    for loop in range(9):
        left, high = x + 10 * loop, float(dice.uniform(3, 17))
        path.curveTo(left + 2, y + high, left + 11, y + high * 0.8, left + 7, y - float(dice.uniform(0, 3)))
    canvas.drawPath(path)
    canvas.setStrokeGray(0.0)
    canvas.setLineWidth(0.7)
    canvas.line(x - 6, y - 3, x + 150, y - 3)
    canvas.restoreState()


def _rendered(data: bytes, dpi: int) -> list[Picture]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [np.asarray(page.render(scale=dpi / 72, grayscale=True).to_pil().convert("L")) for page in document]
    finally:
        document.close()


def _scanned(page: Picture, seed: int) -> Picture:
    """Slightly turned, slightly soft, grainy, the paper not quite white."""
    dice = np.random.default_rng(seed)
    height, width = page.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), float(dice.uniform(-1.2, 1.2)), 1.0)
    turned = cv2.warpAffine(page, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=250)
    soft = cv2.GaussianBlur(turned, (0, 0), 0.5).astype(np.float32) * 0.93 + 12
    return np.clip(soft + dice.normal(0, 5, page.shape), 0, 255).astype(np.uint8)


def _jpeg(picture: Picture, quality: int) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()
