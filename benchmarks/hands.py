"""Signatures, stamps and dirt drawn by seed on a picture, and what was done to the sheet; none is a person's.

Everything is in points from the top left; `Sheet.scale` is pixels a point.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Plane = NDArray[np.float32]
Point = tuple[float, float]

FONTS = Path("/usr/share/fonts")
PRINT = ("DejaVuSerif", "DejaVuSans", "LiberationSerif-Regular", "LiberationSans-Regular", "NimbusRoman-Regular.otf")
PRINT += ("NimbusMonoPS-Regular.otf", "C059-Roman.otf", "P052-Roman.otf", "NimbusSansNarrow-Regular.otf")
ITALIC = ("LiberationSerif-Italic", "NimbusRoman-Italic.otf", "P052-Italic.otf")
SCRIPT = ("Z003-MediumItalic.otf", "DancingScript-Regular", "KaushanScript-Regular")
HANDS = ("dkg.ttf", "caveat", "gochi-hand", "reenie", "shadows", "patrick", "kalam", "indie", "homemade", "nothing-you")
# Points of figures by pen in a box one wide and one high, from the foot: strokes of each.
FIGURES: dict[str, tuple[tuple[Point, ...], ...]] = {
    "0": (((0.5, 1), (0.05, 0.6), (0.2, 0.05), (0.8, 0.2), (0.9, 0.8), (0.45, 1)),),
    "1": (((0.45, 0.8), (0.6, 1), (0.5, 0)),),
    "2": (((0.1, 0.75), (0.5, 1), (0.85, 0.7), (0.1, 0.02), (0.95, 0.05)),),
    "3": (((0.1, 0.9), (0.7, 0.95), (0.35, 0.55), (0.85, 0.3), (0.4, 0), (0.05, 0.15)),),
    "4": (((0.35, 1), (0.1, 0.4), (0.95, 0.42)), ((0.75, 0.9), (0.65, 0))),
    "5": (((0.85, 1), (0.25, 0.95), (0.2, 0.55), (0.8, 0.45), (0.6, 0), (0.05, 0.1)),),
    "6": (((0.75, 1), (0.15, 0.4), (0.45, 0), (0.85, 0.25), (0.4, 0.5), (0.15, 0.25)),),
    "7": (((0.05, 0.95), (0.9, 0.98), (0.35, 0)),),
    "8": (((0.8, 0.85), (0.3, 0.95), (0.3, 0.6), (0.85, 0.25), (0.4, 0), (0.15, 0.25), (0.75, 0.7), (0.75, 0.9)),),
    "9": (((0.85, 0.9), (0.3, 1), (0.15, 0.65), (0.7, 0.55), (0.9, 0.95), (0.6, 0)),),
    "/": (((0.85, 1.15), (0.1, -0.2)),),
    "-": (((0.1, 0.45), (0.9, 0.5)),),
}


def found(names: Sequence[str]) -> list[str]:
    """The files of the fonts that this computer has."""
    folders = (FONTS, Path.home() / ".fonts")
    every = [path for one in folders for path in sorted(one.rglob("*")) if path.suffix.lower() in {".ttf", ".otf"}]
    return [str(path) for name in names for path in every if path.name.startswith(name)][:20]


class Sheet:
    """A white page of letter size to draw on, in points."""

    def __init__(self, scale: float, image: Image.Image | None = None) -> None:
        self.scale = scale
        self.image = image or Image.new("L", (round(612 * scale), round(792 * scale)), 255)
        self.draw = ImageDraw.Draw(self.image)

    def stroke(self, points: Sequence[Point], width: float, gray: int, pressure: Sequence[float] = ()) -> None:
        """A pen's stroke through points; `pressure` makes it thicker and thinner along its way."""
        big = 4
        xs, ys = [x for x, _ in points], [y for _, y in points]
        left, top = min(xs) - width - 1, min(ys) - width - 1
        wide, high = max(xs) - left + width + 1, max(ys) - top + width + 1
        part = self.scale * big
        mask = Image.new("L", (max(round(wide * part), 1), max(round(high * part), 1)), 0)
        pen = ImageDraw.Draw(mask)
        for at in range(len(points) - 1):
            (x0, y0), (x1, y1) = points[at], points[at + 1]
            thick = width * (pressure[at] if pressure else 1.0) * part
            ends = [(x0 - left) * part, (y0 - top) * part, (x1 - left) * part, (y1 - top) * part]
            pen.line(ends, fill=255, width=max(round(thick), 1))
            pen.ellipse([ends[2] - thick / 2, ends[3] - thick / 2, ends[2] + thick / 2, ends[3] + thick / 2], fill=255)
        size = (max(round(wide * self.scale), 1), max(round(high * self.scale), 1))
        mask = mask.resize(size, Image.Resampling.BOX)
        self.image.paste(gray, (round(left * self.scale), round(top * self.scale)), mask)

    def text(self, x: float, foot: float, text: str, font: str, size: float, gray: int = 20) -> float:
        """Print from `x` with its base line at `foot`; gives where it ends."""
        face = ImageFont.truetype(font, max(round(size * self.scale), 6))
        self.draw.text((x * self.scale, foot * self.scale), text, fill=gray, font=face, anchor="ls")
        return x + face.getlength(text) / self.scale

    def width_of(self, text: str, font: str, size: float) -> float:
        return float(ImageFont.truetype(font, max(round(size * self.scale), 6)).getlength(text) / self.scale)

    def rule(self, x0: float, x1: float, y: float, width: float = 0.7, gray: int = 20, lean: float = 0.0) -> None:
        self.stroke([(x0, y), (x1, y + lean)], width, gray)

    def dotted(self, x0: float, x1: float, y: float, gray: int = 60) -> None:
        x = x0
        while x < x1:
            self.stroke([(x, y), (x + 0.5, y)], 0.6, gray)
            x += 2.4


def curve(points: Sequence[Point], steps: int = 9) -> list[Point]:
    """A smooth line through points (Catmull and Rom's)."""
    ends = [points[0], *points, points[-1]]
    out: list[Point] = []
    for (ax, ay), (bx, by), (cx, cy), (dx, dy) in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(steps):
            t = step / steps
            out.append((_spline(ax, bx, cx, dx, t), _spline(ay, by, cy, dy, t)))
    return [*out, points[-1]]


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)


def scrawl(dice: random.Random, wide: float, high: float) -> list[list[Point]]:
    """Strokes of a signature from (0, 0), the foot of its first letter: capitals, a run of letters, a flourish."""
    kind = dice.choice(["round", "spiky", "flat", "loops", "letters"])
    strokes, x = [], 0.0
    parts = 1 if wide < 30 else dice.choice([1, 2, 2, 3])
    for _ in range(parts):
        room = wide / parts
        tall = high * dice.uniform(0.75, 1.0)
        cap = min(room * dice.uniform(0.2, 0.4), tall)
        start = [(x, -tall * dice.uniform(0, 0.3)), (x + cap * dice.uniform(-0.2, 0.5), -tall)]
        start += [
            (x + cap * dice.uniform(0.4, 0.9), -tall * dice.uniform(0.3, 0.7)),
            (x + cap * 0.3, dice.uniform(0, 3)),
        ]
        start += [(x + cap * dice.uniform(0.6, 1.2), -tall * dice.uniform(0.1, 0.6))]
        run = [start[-1]]
        count = max(int((room - cap) / (high * dice.uniform(0.25, 0.45))), 1)
        for at in range(count):
            left = x + cap + (room - cap) * at / count
            step = (room - cap) / count
            low, up = dice.uniform(-1, 2), -high * (0.08 if kind == "flat" else dice.uniform(0.18, 0.45))
            if dice.random() < 0.15:
                up = -tall
            if dice.random() < 0.1:
                low = high * 0.4
            if kind == "loops":
                run += [(left + step * 0.5, up), (left + step * 0.1, up * 0.6), (left + step * 0.6, low)]
            elif kind == "letters" and dice.random() < 0.3:
                strokes.append(curve(run)) if len(run) > 1 else None
                run = [(left + step * 0.2, up), (left + step * 0.3, low)]
            else:
                run += [(left + step * 0.4, up), (left + step * 0.8, low)]
        strokes += [curve(start), curve(run)] if len(run) > 1 else [curve(start)]
        x += room
    if dice.random() < 0.3:
        strokes.append(curve([(wide * 0.1, dice.uniform(2, 6)), (wide * 0.6, 1), (wide * dice.uniform(0.9, 1.15), -2)]))
    return strokes


def sign(
    sheet: Sheet, dice: random.Random, x: float, foot: float, *, wide: float, high: float, gray: int, pen: float
) -> None:
    """A signature by hand: a scrawl, aslant and uneven."""
    turn, slant = dice.gauss(0, 0.03), dice.uniform(-0.1, 0.4)
    for points in scrawl(dice, wide, high):
        placed = [(x + px - slant * py, foot + py + turn * px) for px, py in points]
        wave = dice.uniform(0.1, 0.5)
        pressure = [1 + 0.4 * math.sin(at * wave) for at in range(len(placed))]
        sheet.stroke(placed, pen, gray, pressure)


def figures(sheet: Sheet, dice: random.Random, at: Point, text: str, *, high: float, gray: int, pen: float) -> None:
    """Figures by pen, uneven: "3/14/26"."""
    (x, foot), slant = at, dice.uniform(-0.05, 0.35)
    for one in text:
        tall, wide = high * dice.uniform(0.85, 1.15), high * dice.uniform(0.4, 0.62)
        low = foot + dice.gauss(0, 0.06) * high
        for stroke in FIGURES[one]:
            placed = [(x + wide * (a + dice.gauss(0, 0.05)) + slant * b * tall, low - tall * b) for a, b in stroke]
            sheet.stroke(curve(placed), pen, gray)
        x += wide + high * dice.uniform(0.05, 0.3)


def stray(sheet: Sheet, dice: random.Random, x: float, y: float, gray: int, pen: float) -> None:
    """One stroke that strayed: straight, bent or hooked, of any length and direction, its middle about (x, y)."""
    long, turn, bend = dice.choice([8, 15, 25, 40, 60, 90, 130, 170]), dice.uniform(0, math.pi), dice.gauss(0, 0.12)
    points = [
        (-long / 2, 0.0),
        (-long / 5, bend * long),
        (long / 4, bend * long * dice.uniform(0.2, 1.1)),
        (long / 2, 0),
    ]
    if dice.random() < 0.3:
        points.append((long / 2 - dice.uniform(2, 8), dice.uniform(-6, 6)))
    if abs(math.sin(turn)) * long > 50:
        turn *= 0.2
    at = [(x + a * math.cos(turn) - b * math.sin(turn), y + a * math.sin(turn) + b * math.cos(turn)) for a, b in points]
    sheet.stroke(curve(at), pen, gray, [1 + 0.3 * math.sin(step / 7) for step in range(80)])


def stamp(sheet: Sheet, dice: random.Random, x: float, top: float, text: str, font: str) -> None:
    """A rubber stamp with a frame, aslant."""
    size = dice.uniform(9, 15)
    wide = sheet.width_of(text, font, size) + 14
    part = Sheet(sheet.scale, Image.new("L", (round((wide + 8) * sheet.scale), round((size + 18) * sheet.scale)), 0))
    if dice.random() < 0.75:
        for x0, y0, x1, y1 in (
            (3, 3, wide, 3),
            (3, size + 12, wide, size + 12),
            (3, 3, 3, size + 12),
            (wide, 3, wide, size + 12),
        ):
            part.stroke([(x0, y0), (x1, y1)], 1.3, 255)
    part.text(10, size + 6, text, font, size, 255)
    turned = part.image.rotate(dice.uniform(-6, 12), expand=True, resample=Image.Resampling.BILINEAR)
    sheet.image.paste(dice.choice([60, 90, 120]), (round(x * sheet.scale), round(top * sheet.scale)), turned)


def seal(sheet: Sheet, dice: random.Random, x: float, y: float, font: str) -> None:
    radius, gray = dice.uniform(24, 38), dice.choice([70, 110, 150])
    for part in (1.0, 0.72):
        ring = [(x + radius * part * math.cos(at / 30), y + radius * part * math.sin(at / 30)) for at in range(190)]
        sheet.stroke(ring, 1.0, gray)
    for at, letter in enumerate("COUNTY COURT OF PLACE * SPECIMEN * "):
        angle = at / 35 * 2 * math.pi
        sheet.text(
            x + radius * 0.86 * math.cos(angle) - 2, y + radius * 0.86 * math.sin(angle) + 2, letter, font, 6, gray
        )
    sheet.text(x - 10, y + 3, "SEAL", font, 8, gray)


def _blurred(gray: Plane, sigma: float) -> Plane:
    return np.asarray(cv2.GaussianBlur(gray, (0, 0), sigma), dtype=np.float32)


def _noisy(gray: Plane, dice: random.Random, sigma: float) -> Plane:
    grain = np.random.default_rng(dice.randrange(1 << 30)).normal(0, sigma, gray.shape)
    return np.asarray(gray + grain, dtype=np.float32)


def clean(gray: Plane, dice: random.Random) -> Plane:
    return gray


def office(gray: Plane, dice: random.Random) -> Plane:
    """A scanner: a little blur, a turn of half a degree, grain, sometimes light toner, dust."""
    high, wide = gray.shape
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), dice.uniform(-0.7, 0.7), 1.0)
    out = cv2.warpAffine(gray, turn, (wide, high), flags=cv2.INTER_LINEAR, borderValue=250.0)
    out = _blurred(np.asarray(out, dtype=np.float32), dice.uniform(0.4, 1.0))
    if dice.random() < 0.3:
        out = 255 - (255 - out) * dice.uniform(0.55, 0.85)
    for _ in range(dice.choice([0, 0, 10, 40])):
        cv2.circle(out, (dice.randrange(wide), dice.randrange(high)), dice.choice([1, 1, 2]), dice.uniform(60, 180), -1)
    return _noisy(out, dice, dice.uniform(1, 6))


def fax(gray: Plane, dice: random.Random) -> Plane:
    """Black or white, nothing between."""
    out = _noisy(_blurred(gray, 0.7), dice, 8)
    return np.where(out < dice.uniform(130, 190), np.float32(0), np.float32(255))


def photo(gray: Plane, dice: random.Random) -> Plane:
    """A phone's picture: from a little aside, light from one side, a blur, grain."""
    high, wide = gray.shape
    far = [dice.uniform(0, 0.025) for _ in range(8)]
    edge = 0.03
    corners = [
        (edge + far[0], edge + far[1]),
        (1 - edge - far[2], edge + far[3]),
        (1 - edge - far[4], 1 - edge - far[5]),
    ]
    corners.append((edge + far[6], 1 - edge - far[7]))
    here = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], dtype=np.float32)
    there = np.array([(x * wide, y * high) for x, y in corners], dtype=np.float32)
    warp = cv2.getPerspectiveTransform(here, there)
    out = np.asarray(cv2.warpPerspective(gray, warp, (wide, high), borderValue=70.0), dtype=np.float32)
    light = np.linspace(dice.uniform(0.72, 0.95), dice.uniform(0.85, 1.0), wide, dtype=np.float32)
    down = np.linspace(dice.uniform(0.85, 1.0), dice.uniform(0.75, 1.0), high, dtype=np.float32)
    return _noisy(_blurred(out * light[None, :] * down[:, None], dice.uniform(0.5, 1.2)), dice, dice.uniform(2, 6))


LEVELS: dict[str, Callable[[Plane, random.Random], Plane]] = {
    "clean": clean,
    "office": office,
    "fax": fax,
    "photo": photo,
}


def degraded(image: Image.Image, level: str, dice: random.Random) -> Image.Image:
    """The picture of the sheet at this level."""
    gray = LEVELS[level](np.asarray(image, dtype=np.float32), dice)
    return Image.fromarray(np.clip(gray, 0, 255).astype(np.uint8))
