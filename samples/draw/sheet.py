"""A letter page to draw on: print, entries, ink and the SPECIMEN mark.

Units are points from the top left; `y` of a text is its baseline. What a form prints and what somebody fills in are
kept apart (`layer`), so that one drawing gives a text PDF, a hybrid (form as picture, entries as text) or a form
with fields.
"""

from __future__ import annotations

import io
import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Flag, auto

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

WIDTH, HEIGHT = 612.0, 792.0
PALE_RED = (1.0, 0.79, 0.79)  # darker hides words from Tesseract at 200 dpi, paler is lost in a photo
INK = (0.06, 0.08, 0.34)
TYPED = "Helvetica"


class Layer(Flag):
    """What is drawn: the mark, what the form prints, what somebody filled in."""

    MARK = auto()
    PRINT = auto()
    ENTRIES = auto()
    ALL = MARK | PRINT | ENTRIES


@dataclass(frozen=True)
class Ink:
    """A signature by hand; the seed is its shape."""

    seed: int


Entries = Mapping[str, str | bool | Ink]


@dataclass(frozen=True)
class Slot:
    """A place to fill in, for a PDF with form fields: lower left corner and size, in points from the bottom left."""

    name: str
    kind: str  # text, box, signature
    page: int
    x: float
    y: float
    width: float
    height: float


@dataclass
class Sheet:
    """One page of a paper."""

    canvas: Canvas
    entries: Entries
    layer: Layer = Layer.ALL
    number: int = 1
    slots: list[Slot] = field(default_factory=list)

    def text(self, x: float, y: float, words: str, font: str = "Times-Roman", size: float = 11.0) -> None:
        """Print one line that begins at `x`."""
        if Layer.PRINT in self.layer:
            self._put(x, y, words, font, size)

    def centre(self, x: float, y: float, words: str, font: str = "Times-Roman", size: float = 11.0) -> None:
        """Print one line with its middle at `x`."""
        self.text(x - stringWidth(words, font, size) / 2, y, words, font, size)

    def right(self, x: float, y: float, words: str, font: str = "Times-Roman", size: float = 11.0) -> None:
        """Print one line that ends at `x`."""
        self.text(x - stringWidth(words, font, size), y, words, font, size)

    def small_caps(self, x: float, y: float, words: str, size: float, font: str = "Times-Roman") -> None:
        """A heading in capitals and small capitals, its middle at `x`, as the federal courts' forms have it."""
        runs = [run for word in words.split(" ") for run in ((word[0], size), (word[1:] + " ", size * 0.8))]
        at = x - sum(stringWidth(letters.upper(), font, points) for letters, points in runs) / 2
        for letters, points in runs:
            self.text(at, y, letters.upper(), font, points)
            at += stringWidth(letters.upper(), font, points)

    def para(
        self,
        x: float,
        y: float,
        width: float,
        words: str,
        size: float = 11.0,
        *,
        leading: float | None = None,
        indent: float = 0.0,
        align: str = "left",
        font: str = "Times-Roman",
    ) -> float:
        """Running text (<b> and <i> understood) whose first baseline is `y`; gives the baseline after it."""
        style = ParagraphStyle(
            "print",
            fontName=font,
            fontSize=size,
            leading=leading or size * 1.18,
            firstLineIndent=indent,
            alignment={"left": TA_LEFT, "centre": TA_CENTER, "justify": TA_JUSTIFY}[align],
        )
        block = Paragraph(words, style)
        _, height = block.wrap(width, HEIGHT)
        if Layer.PRINT in self.layer:
            block.drawOn(self.canvas, x, HEIGHT - y + size - height)
        return y + float(height)

    def rule(self, x0: float, x1: float, y: float, width: float = 0.7) -> None:
        """Print a horizontal line."""
        self._line(x0, y, x1, y, width)

    def upright(self, x: float, y0: float, y1: float, width: float = 0.7) -> None:
        """Print a vertical line."""
        self._line(x, y0, x, y1, width)

    def frame(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.8) -> None:
        """Print a box's four sides."""
        if Layer.PRINT in self.layer:
            self.canvas.setLineWidth(width)
            self.canvas.rect(x0, HEIGHT - y1, x1 - x0, y1 - y0)

    def line(
        self, x0: float, x1: float, y: float, label: str = "", size: float = 8.5, font: str = "Times-Roman"
    ) -> None:
        """A line to write on, its label centred below."""
        self.rule(x0, x1, y)
        if label:
            self.centre((x0 + x1) / 2, y + size, label, font, size)

    def box(self, name: str, x: float, y: float, size: float = 8.5) -> None:
        """A box to tick whose lower edge is `y`; ticked with a cross if the entry of that name says so."""
        self.frame(x, y - size, x + size, y)
        self.slots.append(Slot(name, "box", self.number, x, HEIGHT - y, size, size))
        if self.entries.get(name) is True and Layer.ENTRIES in self.layer:
            self.canvas.setLineWidth(1.3)
            for y0, y1 in ((y - 1, y - size + 1), (y - size + 1, y - 1)):
                self.canvas.line(x + 1, HEIGHT - y0, x + size - 1, HEIGHT - y1)

    def entry(
        self,
        name: str,
        x: float,
        y: float,
        width: float = 150.0,
        size: float = 10.0,
        *,
        font: str = TYPED,
        rows: int = 1,
    ) -> None:
        """A typed entry of that name, if there is one; lines are parted by line breaks."""
        leading = size * 1.25
        self.slots.append(
            Slot(name, "text", self.number, x - 2, HEIGHT - y - 3 - (rows - 1) * leading, width, rows * leading + 2)
        )
        value = self.entries.get(name, "")
        if isinstance(value, str) and value and Layer.ENTRIES in self.layer:
            for row, words in enumerate(value.split("\n")):
                self._put(x, y + row * leading, words, font, size)

    def sign(self, name: str, x0: float, x1: float, y: float, height: float = 24.0) -> None:
        """A place to sign on the line at `y`: by hand, typed, or left blank, as the entry of that name says."""
        self.slots.append(Slot(name, "signature", self.number, x0, HEIGHT - y, x1 - x0, height * 0.8))
        value = self.entries.get(name)
        if Layer.ENTRIES not in self.layer or value is None:
            return
        if isinstance(value, Ink):
            start = x0 + (x1 - x0) * 0.12
            draw_ink(self.canvas, value.seed, start, HEIGHT - y + 1, (x1 - x0) * 0.62, height)
        elif isinstance(value, str):
            self._put((x0 + x1) / 2 - stringWidth(value, TYPED, 11) / 2, y - 3, value, TYPED, 11)

    def mark(self) -> None:
        """SPECIMEN across the middle, and small at four places; drawn first, so that the print stays on top."""
        if Layer.MARK not in self.layer:
            return
        canvas = self.canvas
        canvas.saveState()
        canvas.setFillColorRGB(*PALE_RED)
        canvas.translate(WIDTH / 2, HEIGHT / 2)
        canvas.rotate(52)
        canvas.setFont("Helvetica-Bold", 128)
        canvas.drawCentredString(0, -44, "SPECIMEN")
        canvas.restoreState()
        canvas.saveState()
        canvas.setFillColorRGB(0.75, 0.2, 0.2)
        canvas.setFont("Helvetica-Bold", 8)
        canvas.drawRightString(WIDTH - 22, HEIGHT - 20, "SPECIMEN")
        canvas.drawCentredString(WIDTH / 2, 14, "SPECIMEN - invented people and places")
        canvas.restoreState()

    def _put(self, x: float, y: float, words: str, font: str, size: float) -> None:
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, HEIGHT - y, words)

    def _line(self, x0: float, y0: float, x1: float, y1: float, width: float) -> None:
        if Layer.PRINT in self.layer:
            self.canvas.setLineWidth(width)
            self.canvas.line(x0, HEIGHT - y0, x1, HEIGHT - y1)


def signature_points(seed: int) -> list[tuple[float, float]]:
    """The track of a pen: a capital's loops, smaller ones, a tail; as wide as 1, y grows upwards from the line."""
    dice = random.Random(seed)
    points: list[tuple[float, float]] = []
    middle = [(dice.uniform(0.08, 0.26), dice.uniform(0.035, 0.08)) for _ in range(dice.randrange(5, 9))]
    middle.insert(dice.randrange(2, 5), (dice.uniform(0.38, 0.6), 0.05))  # a letter that reaches up
    middle.insert(dice.randrange(3, 6), (-dice.choice((0.06, 0.12, 0.3)), 0.05))  # and one that reaches down
    loops = [(dice.uniform(0.55, 0.75), dice.uniform(0.07, 0.13)), (dice.uniform(0.25, 0.5), 0.08), *middle]
    climb = dice.uniform(0.0, 0.16)  # most people sign slightly uphill
    x = 0.04
    for height, step in loops:
        turn = dice.uniform(-0.3, 1.3)
        for part in range(24):
            angle = 2 * math.pi * part / 24
            wide = step * turn * math.sin(angle)
            points.append((x + step * part / 24 + wide, 0.1 + height * (1 - math.cos(angle)) * 0.72 + climb * x))
        x += step
    end, reach = climb * x, dice.uniform(0.004, 0.016)
    drop = dice.uniform(-0.14, 0.08)
    points += [(x + reach * part, 0.1 + end + drop * math.sin(part / 5) + 0.003 * part) for part in range(20)]
    widest = max(point[0] for point in points)
    return [(px / widest, py) for px, py in points]


def draw_ink(canvas: Canvas, seed: int, x: float, y: float, width: float, height: float) -> None:
    """A scribble that begins at `x` and stands on `y` (from the bottom, as the canvas counts)."""
    canvas.saveState()
    canvas.setStrokeColorRGB(*INK)
    canvas.setLineWidth(1.25)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    path = canvas.beginPath()
    track = [(x + px * width + py * height * 0.25, y + py * height) for px, py in signature_points(seed)]
    path.moveTo(*track[0])
    for i in range(1, len(track) - 2, 3):
        path.curveTo(*track[i], *track[i + 1], *track[i + 2])
    canvas.drawPath(path)
    canvas.restoreState()


Draw = Callable[[Sheet], None]


def bind(
    title: str, pages: Sequence[tuple[Draw, Entries]], layer: Layer = Layer.ALL, slots: list[Slot] | None = None
) -> bytes:
    """Draw the pages into one PDF; the same pages always give the same bytes."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    canvas.setTitle(f"SPECIMEN - {title}")
    canvas.setSubject("SPECIMEN for tests and trainings; invented people and places; not a real paper")
    canvas.setAuthor("warrantcheck samples")
    canvas.setKeywords("SPECIMEN")
    for number, (draw, entries) in enumerate(pages, start=1):
        sheet = Sheet(canvas, entries, layer, number)
        sheet.mark()
        draw(sheet)
        canvas.showPage()
        if slots is not None:
            slots.extend(sheet.slots)
    canvas.save()
    return buffer.getvalue()
