"""Ways to sign a line: drawn scribbles by seed, typed and stamped ones; and things that lie on a line unsigned.

Shapes 0 to 59 belong to the tune half, 60 to 119 to the held half: no shape is shared.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from sheet import Sheet

SHAPES = 60  # drawn shapes a half
INKS = {
    "black": (0.05, 0.05, 0.08),
    "blue": (0.08, 0.15, 0.55),
    "violet": (0.25, 0.12, 0.5),
    "grey": (0.3, 0.3, 0.33),
}

OVER_THE_LINE = (
    "Given under my hand and the seal of this court.",
    "to be returned to the undersigned",
    "Issued in this county on the day written above.",
    "and make due return of this paper.",
)


@dataclass(frozen=True)
class Signing:
    """How a line is treated. `accept` holds the states that are right answers for it."""

    how: str
    shape: int
    name: str
    ink: str = "black"
    accept: tuple[str, ...] = ("signed",)


SIGNED = (
    ("scribble", 11),
    ("tall", 3),
    ("crossing", 3),
    ("initials", 2),
    ("slash-s", 4),
    ("e-sign", 3),
    ("script", 3),
    ("picture", 2),
    ("stamp", 2),
    ("over-print", 2),
    ("written-in", 2),
    ("cross", 1),
    ("redacted", 1),
    ("struck-out", 1),
)
HARD = {  # a person would hesitate too
    "initials": ("signed", "unclear"),
    "stamp": ("signed", "unclear"),  # a name in print in a frame: a judge's stamp, or anybody's
    "cross": ("signed", "unclear"),
    "redacted": ("signed", "unclear", "blank"),
    "struck-out": ("signed", "unclear", "blank"),
    "smudge": ("blank", "unclear"),
    "sign-here": ("blank", "unclear"),
    "date-alone": ("blank", "unclear"),
    "seal": ("blank", "unclear"),
    "fold": ("blank", "unclear"),
}
BLANK = (
    ("empty", 8),
    ("name-below", 4),
    ("smudge", 1),
    ("date-beside", 2),
    ("stamp-elsewhere", 1),
    ("x-printed", 2),
    ("sign-here", 1),
    ("date-alone", 1),
    ("seal", 1),
    ("fold", 1),
    ("text-close", 2),
)


def pick(rng: random.Random, half: str, name: str, signed: bool) -> Signing:
    forced = getattr(rng, "signed", None)
    signed = signed if forced is None else forced
    kinds = SIGNED if signed else BLANK
    how = rng.choices([kind for kind, _ in kinds], [weight for _, weight in kinds])[0]
    shape = rng.randrange(SHAPES) + (SHAPES if half == "held" else 0)
    ink = rng.choices(["black", "blue", "violet", "grey"], [5, 4, 1, 1])[0]
    return Signing(how, shape, name, ink, HARD.get(how, ("signed",) if signed else ("blank",)))


def scribble(shape: int) -> list[list[tuple[float, float]]]:
    """Strokes of a signature in a box one wide and one high, y upward; the same number gives the same shape."""
    rng = random.Random(f"signature shape {shape}")
    strokes = [_capital(rng, 0.0, rng.uniform(0.12, 0.24))]
    x = rng.uniform(0.12, 0.2)
    style = rng.choice(["loops", "waves", "flat", "spiky"])
    letters = rng.randint(4, 12)
    path: list[tuple[float, float]] = []
    fade = rng.uniform(0.0, 0.09)
    step = (rng.uniform(0.5, 0.62) - x) / letters
    for index in range(letters):
        tall = rng.random() < 0.22
        height = rng.uniform(0.55, 0.95) if tall else rng.uniform(0.22, 0.42)
        height = max(0.06, height - fade * index)
        path += _letter(rng, style, x, step, height)
        x += step
    strokes.append(path)
    if rng.random() < 0.75:
        strokes.append(_capital(rng, x + 0.02, rng.uniform(0.1, 0.18)))
        x += 0.14
        tail = []
        for index in range(rng.randint(2, 7)):
            tail += _letter(rng, style, x, 0.035, max(0.05, 0.34 - 0.04 * index))
            x += 0.035
        strokes.append(tail)
    if rng.random() < 0.55:  # flourish
        dip = rng.uniform(-0.22, 0.05)
        strokes.append([(x, 0.12), (x * 0.7, dip), (x * 0.3, dip + 0.05), (min(1.0, x + 0.2), rng.uniform(0.0, 0.3))])
    if rng.random() < 0.3:
        at = rng.uniform(0.25, 0.6)
        strokes.append([(at, 0.92), (at + 0.012, 0.94)])
    slope = rng.uniform(-0.06, 0.14)
    return [[(px, py + slope * px) for px, py in stroke] for stroke in strokes if len(stroke) > 1]


def _capital(rng: random.Random, x: float, w: float) -> list[tuple[float, float]]:
    turns = rng.uniform(0.9, 2.1)
    start = rng.uniform(0, 2 * math.pi)
    points = []
    for index in range(14):
        angle = start + turns * 2 * math.pi * index / 13
        grow = 0.6 + 0.4 * index / 13
        points.append((x + w / 2 + math.cos(angle) * w / 2 * grow, 0.48 + math.sin(angle) * 0.46 * grow))
    return [*points, (x + w, rng.uniform(0.02, 0.2))]


def _letter(rng: random.Random, style: str, x: float, step: float, height: float) -> list[tuple[float, float]]:
    jitter = rng.uniform(-0.02, 0.02)
    if style == "loops":
        return [(x, 0.08), (x + step * 0.9, height), (x + step * 0.3, height + 0.04), (x + step * 0.5, 0.04 + jitter)]
    if style == "flat":
        return [(x, 0.12), (x + step * 0.5, 0.12 + height * 0.35), (x + step, 0.1 + jitter)]
    if style == "spiky":
        return [(x, 0.05 + jitter), (x + step * 0.35, height), (x + step * 0.5, 0.02), (x + step * 0.8, height * 0.5)]
    return [(x, 0.06), (x + step * 0.3, height), (x + step * 0.7, 0.1 + jitter), (x + step, height * 0.5)]


def smooth(points: list[tuple[float, float]], between: int = 7) -> list[tuple[float, float]]:
    """A Catmull-Rom curve through the points."""
    padded = [points[0], *points, points[-1]]
    curve = []
    for p0, p1, p2, p3 in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for index in range(between):
            t = index / between
            curve.append(
                tuple(
                    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
                    for a, b, c, d in zip(p0, p1, p2, p3, strict=True)
                )
            )
    return [*curve, points[-1]]  # type: ignore[list-item]


def put(sheet: Sheet, signing: Signing, x: float, line: float, width: float) -> tuple[float, float, float, float]:
    """Draw it on the line from `x`, `width` wide; returns the box of what was drawn (or of the place to sign)."""
    rng = random.Random(f"{signing.how} {signing.shape} {signing.name}")
    ink = INKS[signing.ink]
    if signing.how in ("scribble", "tall", "crossing", "initials", "over-print"):
        if signing.how == "over-print":
            sheet.text(rng.choice(OVER_THE_LINE), x + rng.uniform(0, 20), line - rng.uniform(4, 11), size=9)
        return _drawn(sheet, signing, rng, x, line, width)
    if signing.how == "slash-s":
        text = f"{rng.choice(['/s/', '/S/', 's/'])} {signing.name}"
        size = min(sheet.style.size + rng.choice([0, 1, -1]), 12)
        sheet.text(text, x + 6, line - 3, size=size, face=rng.choice(["regular", "italic"]))
        return (x + 6, line - 13, x + 6 + sheet.width_of(text, size), line)
    if signing.how == "script":
        size = rng.uniform(17, 22)
        sheet.text(signing.name, x + 8, line - rng.uniform(1, 4), size=size, font="script", colour=ink)
        return (x + 8, line - size, x + 8 + sheet.width_of(signing.name, size, font="script"), line)
    if signing.how == "e-sign":
        stamp = f"2026.{rng.randint(1, 12):02}.{rng.randint(1, 28):02} {rng.randint(7, 19):02}:{rng.randint(10, 59)}:07"
        words = rng.choice(
            [
                ("Digitally signed by " + signing.name, f"Date: {stamp} -05'00'"),
                ("Electronically signed by", f"{signing.name} {stamp[:16].replace('.', '/')}"),
                (f"/s/ {signing.name}", f"e-signed {stamp[:16].replace('.', '-')}"),
            ]
        )
        for row, text in enumerate(words):
            sheet.text(text, x + 4, line - 12 + 9 * row, size=7.5, font="Helvetica")
        return (x + 4, line - 20, x + 150, line)
    if signing.how == "stamp":
        sheet.rubber(signing.name, x + 8, line - 6, ink=INKS["violet"], angle=rng.uniform(-3, 4))
        return (x + 8, line - 22, x + 8 + min(width, 150), line)
    if signing.how == "written-in":  # by an officer on a duplicate original, at the judge's word
        text = rng.choice(["Judge {} by phone", "{} (by tel.)", "Hon. {}"]).format(signing.name)
        sheet.text(text, x + 5, line - rng.uniform(1, 3), size=rng.uniform(13, 16), font="script", colour=ink)
        return (x + 5, line - 16, x + width, line)
    if signing.how == "cross":
        left, size = x + rng.uniform(6, 40), rng.uniform(14, 20)
        sheet.stroke([(left, line - size), (left + size * 0.9, line - 1)], ink, 1.3)
        sheet.stroke([(left + size, line - size + 2), (left - 1, line)], ink, 1.3)
        return (left, line - size, left + size, line)
    if signing.how in ("picture", "redacted", "struck-out"):
        return _altered(sheet, signing, rng, x, line, width)
    _unsigned(sheet, signing, rng, x, line, width)
    return (x, line - 22, x + width, line)


def _altered(
    sheet: Sheet, signing: Signing, rng: random.Random, x: float, line: float, width: float
) -> tuple[float, float, float, float]:
    """A signature as a picture pasted into the file, under a black bar, or crossed out."""
    if signing.how == "picture":
        span, height = width * rng.uniform(0.55, 0.85), rng.uniform(20, 32)
        sheet.picture(_pixels(signing), x + 4, line + rng.uniform(-1, 4) - height, span, height)
        return (x + 4, line - height, x + 4 + span, line + 4)
    place = _drawn(sheet, signing, rng, x, line, width)
    if signing.how == "redacted":
        sheet.block(x + 2, line - 20, width * rng.uniform(0.7, 0.95), 17, (0, 0, 0))
        return (x, line - 20, x + width, line)
    for _ in range(rng.randint(2, 4)):
        y = (place[1] + place[3]) / 2 + rng.uniform(-6, 6)
        sheet.stroke([(place[0] - 8, y + rng.uniform(-4, 4)), (place[2] + 8, y)], INKS[signing.ink], 1.3)
    return place


def _pixels(signing: Signing) -> NDArray[np.uint8]:
    """The scribble as a scanned picture, on paper a shade darker than white or on none."""
    tall, wide = 160, 700
    canvas = np.full((tall, wide, 4), (246, 246, 244, 255), np.uint8)
    if signing.shape % 2:
        canvas[:] = (255, 255, 255, 0)
    ink = tuple(int(part * 255) for part in INKS[signing.ink])
    for stroke in scribble(signing.shape):
        points = [(30 + px * 640, 140 - py * 120) for px, py in smooth(stroke)]
        cv2.polylines(canvas, [np.array(points, np.int32)], False, (*ink, 255), 5, cv2.LINE_AA)
    return canvas


def _drawn(
    sheet: Sheet, signing: Signing, rng: random.Random, x: float, line: float, width: float
) -> tuple[float, float, float, float]:
    high = {"scribble": rng.uniform(20, 30), "tall": rng.uniform(34, 44), "crossing": rng.uniform(28, 40)}
    height = high.get(signing.how, rng.uniform(14, 22))
    span = width * (rng.uniform(0.16, 0.26) if signing.how == "initials" else rng.uniform(0.55, 0.92))
    left = x + rng.uniform(0, max(1.0, width - span))
    base = line - 2 + (rng.uniform(6, 13) if signing.how == "crossing" else rng.uniform(-2, 3))
    strokes = scribble(signing.shape)
    if signing.how == "initials":
        strokes = [strokes[0], _capital(rng, 0.45, 0.25)]
    top = base - height
    thick = rng.uniform(0.7, 1.7)
    for stroke in strokes:
        points = [(left + px * span, base - py * height) for px, py in smooth(stroke)]
        sheet.stroke(points, INKS[signing.ink], thick * rng.uniform(0.85, 1.15))
    return (left, top, left + span, base)


def _unsigned(sheet: Sheet, signing: Signing, rng: random.Random, x: float, line: float, width: float) -> None:
    if signing.how == "smudge":
        for _ in range(26):
            px, py = x + rng.gauss(width * 0.4, 14), line - 9 + rng.gauss(0, 4)
            sheet.block(px, py, rng.uniform(2, 9), rng.uniform(1, 4), (0.86, 0.86, 0.86))
    elif signing.how == "date-beside":
        sheet.text(rng.choice(["Date ______", "Time ____", "a.m. / p.m."]), x + width + 4, line, size=7)
    elif signing.how == "x-printed":
        sheet.text(rng.choice(["X", "x"]), x - 1, line - 1)
    elif signing.how == "sign-here":  # a sticker that nobody took off
        sheet.block(x + width - 66, line - 16, 62, 13, (1.0, 0.85, 0.3))
        sheet.text("SIGN HERE", x + width - 62, line - 6, size=8, font="Helvetica-Bold", colour=(0.7, 0, 0))
    elif signing.how == "date-alone":
        day = f"{rng.randint(1, 12)}/{rng.randint(1, 28)}/{rng.choice(['25', '26', '2026'])}"
        by_hand = rng.random() < 0.5
        sheet.text(day, x + rng.uniform(4, 60), line - 3, size=15 if by_hand else 10,
                   font="script" if by_hand else None)  # fmt: skip
    elif signing.how == "seal":  # an office's stamp is nobody's signature
        text = rng.choice(["FILED", "RECEIVED", "CERTIFIED COPY", "FILED IN OPEN COURT"])
        sheet.rubber(text, x + rng.uniform(6, 30), line - 8, ink=INKS["violet"], angle=rng.uniform(-5, 6))
    elif signing.how == "fold":
        for row in range(9):
            grey = 0.62 + 0.045 * abs(row - 4)
            sheet.block(x - 30, line - 16 + row, width + 60, 1.2, (grey, grey, grey))
    elif signing.how == "text-close":
        sheet.text(rng.choice(OVER_THE_LINE), x - rng.uniform(0, 40), line - rng.uniform(11, 16), size=9)
    elif signing.how == "stamp-elsewhere":
        sheet.rubber("RECEIVED", x - 170, line - 4, ink=INKS["violet"], angle=rng.uniform(-8, 8))
