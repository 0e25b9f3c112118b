"""What happens to a line to sign on besides a signature: stamps, smudges, strokes through it, a name run over."""

from __future__ import annotations

import random

from reportlab.pdfbase.pdfmetrics import stringWidth
from sheet import HEIGHT, INK, Draw, Sheet, draw_ink

STAMP = (0.36, 0.16, 0.5)
FONT = "Helvetica-Bold"


def ink_over_print(seed: int, x: float, y: float, width: float, height: float) -> Draw:
    """A large signature over whatever is printed there; `y` is where it stands."""

    def draw(s: Sheet) -> None:
        draw_ink(s.canvas, seed, x, HEIGHT - y, width, height)

    return draw


def stamped(words: tuple[str, ...], x: float, y: float, *, size: float = 10, turn: float = 4) -> Draw:
    """A rubber stamp: lines of capitals in a frame, slightly turned; `y` is the frame's lower edge."""

    def draw(s: Sheet) -> None:
        c = s.canvas
        wide = max(stringWidth(line, FONT, size) for line in words) + size * 1.2
        c.saveState()
        c.translate(x, HEIGHT - y)
        c.rotate(turn)
        c.setStrokeColorRGB(*STAMP)
        c.setFillColorRGB(*STAMP)
        c.setLineWidth(size * 0.14)
        c.rect(0, 0, wide, size * 1.15 * len(words) + size * 0.5)
        c.setFont(FONT, size)
        for row, line in enumerate(reversed(words)):
            c.drawCentredString(wide / 2, size * 0.5 + size * 1.15 * row, line)
        c.restoreState()

    return draw


def smudged(x: float, y: float, width: float, seed: int) -> Draw:
    """Wet ink or toner wiped over the line: many faint flecks, no stroke; its middle stands at `x`, `y`."""

    def draw(s: Sheet) -> None:
        dice = random.Random(seed)
        c = s.canvas
        c.saveState()
        for _ in range(420):
            at = x + dice.gauss(0, width / 3), HEIGHT - y - 1 + dice.gauss(0, 4.5)
            grey = dice.uniform(0.45, 0.8)
            c.setFillColorRGB(grey, grey, grey)
            c.ellipse(at[0], at[1], at[0] + dice.uniform(1.5, 6), at[1] + dice.uniform(0.6, 2.2), stroke=0, fill=1)
        c.restoreState()

    return draw


def crossed_out(x0: float, y0: float, x1: float, y1: float) -> Draw:
    """A pen drawn through a place: three strokes from side to side."""

    def draw(s: Sheet) -> None:
        c = s.canvas
        c.saveState()
        c.setStrokeColorRGB(*INK)
        c.setLineWidth(1.6)
        middle = (y0 + y1) / 2
        for start, end in ((y1, y0), (middle - 3, middle + 4), (middle + 4, middle - 1)):
            c.line(x0, HEIGHT - start, x1, HEIGHT - end)
        c.restoreState()

    return draw
