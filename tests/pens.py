"""A pen that draws on a page's pixels, and words as they were read."""

from __future__ import annotations

import random
from collections.abc import Callable
from math import cos, sin

from PIL import Image, ImageDraw

from warrantcheck.model.findings import SignatureState
from warrantcheck.model.paper import Box, Raster, Via, Word

SCALE = 2.0
LABEL = Box(x0=380.0, top=504.0, x1=440.0, bottom=513.0)
RULE = (300.0, 540.0, 500.0)  # from, to, height
SIGNED, BLANK, UNCLEAR = SignatureState.SIGNED, SignatureState.BLANK, SignatureState.UNCLEAR

Draw = Callable[["Pen"], None]


class Pen:
    """Draws on the page's pixels in points."""

    def __init__(self) -> None:
        self.image = Image.new("L", (int(612 * SCALE), int(792 * SCALE)), 255)
        self.draw = ImageDraw.Draw(self.image)

    def line(self, *points: tuple[float, float], width: float = 1.2, gray: int = 20) -> None:
        self.draw.line([(x * SCALE, y * SCALE) for x, y in points], fill=gray, width=round(width * SCALE))

    def block(self, x: float, y: float, width: float, height: float, gray: int) -> None:
        self.draw.rectangle((x * SCALE, y * SCALE, (x + width) * SCALE, (y + height) * SCALE), fill=gray)

    def letters(self, x: float, y: float, count: int, high: float = 8.0) -> None:
        """Capitals as OCR sees them when it can't read them: upright strokes of one height."""
        for at in range(count):
            left = x + at * high
            self.line((left, y), (left, y - high), (left + high * 0.5, y - high / 2), (left, y - high / 2), width=1)

    def raster(self) -> Raster:
        return Raster(width=self.image.width, height=self.image.height, scale=SCALE, gray=self.image.tobytes())


def scribble(pen: Pen, x: float = 320.0, foot: float = 497.0, wide: float = 150.0, high: float = 22.0) -> None:
    """A capital's loop, small waves, a tail."""
    dice = random.Random(7)
    points = [(x, foot - high * 0.2), (x + 8, foot - high), (x + 16, foot - high * 0.3), (x + 4, foot - 1)]
    steps = int(wide / 8)
    points += [(x + 10 + at * 8, foot - (high * dice.uniform(0.2, 0.5) if at % 2 else 1)) for at in range(steps)]
    pen.line(*points)


def stamp(pen: Pen) -> None:
    pen.line((330, 478), (400, 476), (401, 493), (331, 495), (330, 478))
    pen.letters(338, 490, 7)


def strokes(pen: Pen) -> None:
    scribble(pen)
    pen.line((306, 492), (486, 484), width=1.4)
    pen.line((308, 484), (484, 490), width=1.4)


def smudge(pen: Pen) -> None:
    dice = random.Random(3)
    for _ in range(70):
        pen.block(350 + dice.gauss(0, 26), 489 + dice.gauss(0, 4), dice.uniform(1.5, 4), dice.uniform(1, 2.5), 90)


def frame(pen: Pen) -> None:
    pen.line((330, 476), (400, 473), (401, 490), (331, 493), (330, 476))
    pen.block(336, 479, 58, 9, 40)


def stamp_across(pen: Pen) -> None:
    """A filing stamp whose frame, of dashes, leans across the line: more of it stands under than over it."""
    for one in range(0, 80, 8):
        pen.line((400 + one, 470 - one * 0.1), (405 + one, 469.5 - one * 0.1))
        pen.line((404 + one, 514 - one * 0.1), (409 + one, 513.5 - one * 0.1))
    for one in range(0, 44, 8):
        pen.line((400 + one * 0.1, 470 + one), (400.5 + one * 0.1, 475 + one))
        pen.line((480 + one * 0.1, 462 + one), (480.5 + one * 0.1, 467 + one))
    pen.letters(418, 484, 5, 9)
    pen.letters(420, 496, 8, 6)


def ruled_strokes(pen: Pen) -> None:
    pen.line((306, 510), (490, 486), width=1.4)
    pen.line((312, 513), (496, 489), width=1.4)


def thin(pen: Pen) -> None:
    dice = random.Random(5)
    points = [(350 + 7 * at, 496 - (dice.uniform(6, 18) if at % 2 else 0)) for at in range(16)]
    pen.line(*points, width=0.5, gray=170)


def seal(pen: Pen) -> None:
    for radius in (30, 22):
        around = [at / 40 * 6.2832 for at in range(41)]
        pen.line(*((400 + radius * cos(turn), 490 + radius * sin(turn)) for turn in around), width=1.2, gray=90)


def broken_seal(pen: Pen) -> None:
    for radius in (32, 23):
        for part in range(5):
            around = [1.2566 * (part + 0.72 * at / 20) for at in range(21)]
            pen.line(*((400 + radius * cos(turn), 490 + radius * sin(turn)) for turn in around), width=1.4)


def stamp_of_dashes(pen: Pen) -> None:
    """A notary's round stamp: a ring of dashes, and half of an inner one."""
    for part in range(40):
        around = [0.15708 * (part + 0.75 * at / 4) for at in range(5)]
        pen.line(*((400 + 34 * cos(turn), 486 + 34 * sin(turn)) for turn in around), width=1.4)
    pen.line(*((400 + 24 * cos(at / 10), 486 + 24 * sin(at / 10)) for at in range(30)), width=1)


def cross_by_pen(pen: Pen) -> None:
    pen.line((350, 474), (362, 485), (372, 497), width=1.3)
    pen.line((373, 475), (361, 486), (351, 498), width=1.3)


def cross_over_boxes(pen: Pen) -> None:
    """Where to sign is marked by an X; boxes are printed under the line."""
    cross_by_pen(pen)
    for left in (310, 345, 500):
        pen.line((left, 504), (left + 11, 504), (left + 11, 515), (left, 515), (left, 504), width=0.8)


def broken_by_the_scan(pen: Pen) -> None:
    """A thin signature of which a scanner left dashes."""
    points = [(340 + at * 0.5 - 9 * cos(at * 0.09), 484 - 11 * sin(at * 0.09)) for at in range(200)]
    for at in range(0, 194, 6):
        pen.line(*points[at : at + 5], width=0.8)


def cut_apart(pen: Pen) -> None:
    """A bow, and small letters at its foot, which the scanner and the line have cut off."""
    pen.line((352, 475), (346, 472), (336, 484), (334, 497), (345, 499), width=0.8)
    pen.line((347, 498), (349, 489), (352, 497), (354, 489), (356, 497), (358, 490), (361, 498), width=0.8)


def from_the_back(pen: Pen) -> None:
    """A thick signature that shines through from the back of the sheet."""
    pen.line(*((330 + at * 2.2, 490 - 9 * sin(at * 0.7) - 5 * cos(at * 0.31)) for at in range(60)), width=2, gray=212)


def pale(pen: Pen) -> None:
    """The signature of a thin pen with pale ink."""
    pen.line(*((330 + at * 2.2, 490 - 9 * sin(at * 0.7) - 5 * cos(at * 0.31)) for at in range(60)), width=1, gray=188)


def next_line(pen: Pen) -> None:
    """An officer's line under the judge's, whose signature reaches up to the judge's label."""
    pen.line((300, 546), (540, 546), width=0.8)
    scribble(pen, foot=545, high=36)


def crossed(pen: Pen) -> None:
    pen.line((305, 474), (495, 512), width=1.4)
    pen.line((305, 512), (495, 474), width=1.4)


def copy_stamp(pen: Pen) -> None:
    pen.letters(340, 495, 4, 17)


def date_by_pen(pen: Pen) -> None:
    for at in range(7):
        left = 330 + 8 * at
        if at in {1, 4}:
            pen.line((left, 499), (left + 5, 485), width=1)
        else:
            pen.line((left, 488), (left + 5, 487), (left + 1, 497), (left + 5, 497), width=1)


def ring_by_pen(pen: Pen) -> None:
    pen.line(*((400 + 34 * cos(at * 0.1), 494 + 12 * sin(at * 0.1)) for at in range(66)))


def arrow(pen: Pen) -> None:
    pen.line((320, 486), (345, 488), (366, 489))
    pen.line((358, 482), (366, 489), (357, 495))


def bows(pen: Pen, foot: float = 494.0) -> None:
    """A wave of four bows, as many sign: its way is hardly longer than it is wide."""
    pen.line(*((330 + at * 2.2, foot - 7 * (1 - cos(at * 0.62))) for at in range(41)))


def low_wave(pen: Pen) -> None:
    """Two bows, in three pieces where the line was taken away."""
    pen.line(*((330 + at * 3.0, 497 - 11 * sin(at * 0.2)) for at in range(46)))


def across_the_line(pen: Pen) -> None:
    """3/14/26 by a pen, over the line and under it."""
    pen.line((330, 489), (337, 487), (331, 494), (338, 498), (330, 503))
    pen.line((341, 506), (349, 485))
    pen.line((353, 488), (352, 504))
    pen.line((359, 487), (357, 496), (365, 496), (363, 488), (362, 504))
    pen.line((368, 506), (376, 485))
    pen.line((380, 490), (385, 487), (388, 492), (379, 503), (389, 503))
    pen.line((399, 487), (393, 496), (395, 503), (401, 500), (394, 497))


def read(text: str, x: float, top: float, *, via: Via = Via.OCR, confidence: float = 0.95, high: float = 9.0) -> Word:
    box = Box(x0=x, top=top, x1=x + 5.2 * len(text), bottom=top + high)
    return Word(text=text, box=box, via=via, confidence=confidence)


def words(
    *texts: str, x: float = 320.0, top: float = 488.0, via: Via = Via.OCR, confidence: float = 0.95
) -> list[Word]:
    placed, left = [], x
    for text in texts:
        placed.append(read(text, left, top, via=via, confidence=1.0 if via is not Via.OCR else confidence))
        left = placed[-1].box.x1 + 4
    return placed
