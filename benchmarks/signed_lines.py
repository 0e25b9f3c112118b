"""Drawn lines to sign on, with words as they were printed and no reading engine: thousands of lines in minutes.

python -m benchmarks.signed_lines COUNT [SEED] [--hard | --strokes] [--signed | --blank]   what is told of each

The papers are those of `benchmarks.signing`. What a pen runs across is read badly or not at all, and no stamp is read.
With `--strokes` a stray stroke, a tick, figures or a date by pen stand on blank lines, and on signed ones initials,
thin gray pens, a writing pad's strokes, a facsimile stamp, or a signature across the name printed under the line.
With `--hard` writing stands also under its line and left of it, in pens down to 0.4 points and gray 160, and on blank
lines one to three of stamps, seals, cups' rings, ruled strokes, folds and more lie.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.hands import HANDS, LEVELS, Plane, Point, Sheet, curve, figures, found, scrawl, seal, sign, stamp, stray
from benchmarks.signing import Drawn, paper
from warrantcheck.assess import assess
from warrantcheck.find import find as find_in
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import SignatureState
from warrantcheck.model.paper import Box, Legibility, Page, Paper, Raster, Seen, Via, Word
from warrantcheck.model.verdict import Situation, Verdict

STAMPS = ("FILED", "RECEIVED", "COPY", "CERTIFIED COPY", "ENTERED", "TRUE COPY", "EXECUTED", "SCANNED MAR 3 2026")
STAMPS += ("CLERK OF COURT", "JAN 12 2026")
KINDS = ("stamp", "stamp", "seal", "seal", "date", "x", "mark", "streak", "dust", "fold", "strokes", "cross", "ring")
KINDS += ("sentence", "tick", "upright", "toner", "grid")


class Recorded(Sheet):
    """A sheet that keeps the words printed on it, and where a pen ran."""

    def __init__(self, scale: float) -> None:
        super().__init__(scale)
        self.words: list[tuple[str, Box]] = []
        self.pen: list[tuple[float, float]] = []
        self.unread = self.signing = False

    def text(self, x: float, foot: float, text: str, font: str, size: float, gray: int = 20) -> float:
        left, blank = x, self.width_of(" ", font, size)
        for word in text.split(" "):
            right = left + self.width_of(word, font, size)
            if word and left >= 0 and not (self.unread or gray >= 150):
                box = Box(x0=left, top=max(foot - 0.74 * size, 0), x1=right, bottom=max(foot + 0.2 * size, 0))
                self.words.append((word, box))
            left = right + blank
        return super().text(x, foot, text, font, size, gray)

    def stroke(self, points: Sequence[Point], width: float, gray: int, pressure: Sequence[float] = ()) -> None:
        self.pen += points[::2] if self.signing else []
        super().stroke(points, width, gray, pressure)


def hard_signature(one: Drawn, x0: float, x1: float, y: float, room: float) -> str:
    dice, sheet = one.dice, one.sheet
    gray, pen = dice.choice([10, 40, 70, 100, 135, 160]), dice.choice([0.4, 0.6, 0.8, 1.1, 1.5, 2.1])
    small = dice.random() < 0.08
    wide = dice.uniform(20, 34) if small else dice.uniform(50, min(200, x1 - x0 + 30))
    high = dice.uniform(12, 18) if small else dice.uniform(13, min(room, 42))
    x = dice.uniform(x0 - 70, x0 - 10) if dice.random() < 0.2 else dice.uniform(x0, max(x1 - wide, x0 + 4))
    low = dice.choices([dice.uniform(-5, 3), dice.uniform(3, 13), dice.uniform(13, 24)], [3, 1, 1])[0]
    assert isinstance(sheet, Recorded)
    sheet.signing = True
    sign(sheet, dice, max(x, 20), y + low, wide=wide, high=high, gray=gray, pen=pen)
    sheet.signing = False
    where = f"{'-small' if small else ''}{'-low' if low > 3 else ''}{'-left' if x < x0 - 5 else ''}"
    return f"pen{gray}/{pen}{where}"


def hard_dirt(one: Drawn, x0: float, x1: float, y: float) -> list[str]:
    dice, sheet, kinds = one.dice, one.sheet, []
    assert isinstance(sheet, Recorded)
    for _ in range(dice.choice([1, 1, 2, 2, 3])):
        kind = dice.choice(KINDS)
        sheet.unread = kind in {"stamp", "seal"} and dice.random() < 0.5
        kinds.append(f"{kind}{'-unread' if sheet.unread else ''}")
        _lay(one, kind, x0, x1, y)
        sheet.unread = False
    return kinds


def _lay(one: Drawn, kind: str, x0: float, x1: float, y: float) -> None:
    dice, sheet = one.dice, one.sheet
    if kind == "stamp":
        stamp(sheet, dice, dice.uniform(x0 - 30, x1 - 80), y - dice.uniform(4, 42), dice.choice(STAMPS), one.font)
    elif kind == "seal":
        seal(sheet, dice, dice.uniform(x0 - 40, x1), y + dice.uniform(-30, 20), one.font)
    elif kind == "date":
        sheet.text(
            dice.uniform(x0 + 10, x1 - 70), y - 3, f"{dice.randint(1, 12)}/{dice.randint(1, 28)}/26", one.font, 11
        )
    elif kind == "x":
        sheet.text(x0 + 1, y - 1.5, "X", one.font, 10)
    elif kind == "mark":
        left, foot = dice.uniform(x0 - 60, x0 + 60), y + dice.uniform(-10, 30)
        sheet.text(
            left, foot, dice.choice(["SPECIMEN", "COPY"]), one.font, dice.uniform(40, 70), dice.choice([175, 215])
        )
    elif kind in {"dust", "toner"}:
        for _ in range(dice.randint(20, 80)):
            at = dice.uniform(x0, x1) if kind == "dust" else x0 + dice.gauss(60, 30)
            high, size = y - dice.uniform(-20 if kind == "dust" else 0, 26), dice.uniform(0.4, 1.6)
            sheet.stroke([(at, high), (at + dice.uniform(0.3, 2.5), high)], size, dice.choice([20, 90, 140]))
    elif kind in {"streak", "upright"}:
        left, top, bottom = (dice.uniform(x0, x1), 60, 760) if kind == "streak" else (x0 - 8, y - 40, y + 40)
        sheet.stroke(
            [(left, top), (left + dice.uniform(-2, 2), bottom)], dice.uniform(0.4, 1.5), dice.choice([60, 140])
        )
    else:
        _lay_lines(one, kind, x0, x1, y)


def _lay_lines(one: Drawn, kind: str, x0: float, x1: float, y: float) -> None:
    dice, sheet = one.dice, one.sheet
    if kind == "fold":
        for at in range(10):
            sheet.rule(20, 592, y + dice.uniform(-14, -12) + at, 1.1, 150 + 20 * abs(at - 5))
    elif kind == "strokes":
        for _ in range(dice.choice([1, 2, 2])):
            high = y + dice.uniform(-14, 16)
            sheet.stroke([(x0 + 5, high), (x1 - dice.uniform(0, 60), high + dice.uniform(-14, 14))], 1.4, 40)
    elif kind == "cross":
        sheet.stroke([(x0 + 5, y - 25), (x1 - 5, y + 10)], 1.4, 30)
        sheet.stroke([(x0 + 5, y + 10), (x1 - 5, y - 25)], 1.4, 30)
    elif kind == "ring":
        radius, x, middle = dice.uniform(45, 90), dice.uniform(x0, x1), y + dice.uniform(-60, 60)
        turns = [at / 40 for at in range(252)]
        around = [(x + radius * math.cos(turn), middle + radius * math.sin(turn)) for turn in turns]
        sheet.stroke(around, dice.uniform(1, 4), dice.choice([150, 205]))
    elif kind == "sentence":
        text = "of this court, and then and there to answer unto the said complaint."
        sheet.text(max(x0 - dice.uniform(0, 150), 20), y - dice.uniform(10, 22), text, one.font, one.size)
    elif kind == "tick":
        left = dice.uniform(x0, x1)
        sheet.stroke([(left, y - 3), (left + 4, y - 9)], 0.8, 40)
    else:
        for at in range(4):
            sheet.rule(x0 - 4, x1 + 4, y - 12 + at * 14, 0.5, 60)


def as_read(sheet: Recorded, image: Plane, dice: random.Random) -> Paper:
    """The paper as an engine would read it that knows all print, but what a pen has run across."""
    gray = np.clip(image, 0, 255).astype(np.uint8)
    words = []
    for text, box in sheet.words:
        touched = sum(box.x0 < x < box.x1 and box.top < y < box.bottom for x, y in sheet.pen) > 2
        if touched and dice.random() < 0.4:
            continue
        read = "".join(one if not touched or dice.random() < 0.6 else dice.choice("aeilnrst") for one in text)
        words.append(Word(text=read, box=box, via=Via.OCR, confidence=dice.uniform(0.1, 0.7) if touched else 0.93))
    words.sort(key=lambda word: (round(word.box.bottom / 6), word.box.x0))
    raster = Raster(width=gray.shape[1], height=gray.shape[0], scale=sheet.scale, gray=gray.tobytes())
    legible = Legibility(seen=Seen.YES)
    page = Page(number=1, width=612.0, height=792.0, words=tuple(words), legibility=legible, raster=raster)
    return Paper(sources=(), pages=(page,))


def strokes_signature(one: Drawn, x0: float, x1: float, y: float, room: float) -> str:
    """Initials, a thin gray pen, a pad's coarse strokes, a facsimile in a stamp's gray, writing across the name."""
    dice, sheet = one.dice, one.sheet
    assert isinstance(sheet, Recorded)
    kind = dice.choice(["initials", "thin", "pad", "facsimile", "across", "high", "letters"])
    wide, high = dice.uniform(60, min(170, x1 - x0)), dice.uniform(15, min(room, 36))
    x, gray, pen = dice.uniform(x0, max(x1 - wide, x0 + 4)), dice.choice([10, 50, 90]), dice.choice([0.7, 1.0, 1.5])
    sheet.signing = True
    if kind in {"initials", "letters"}:
        text = f"{one.name[0]}{dice.choice(['', '.'])}{dice.choice('ABKLMRTW')}{dice.choice(['', '.', 'S'])}"
        font, size = dice.choice(found(HANDS)), dice.uniform(22, 34)
        said = text if kind == "initials" else one.name
        sheet.unread = True
        sheet.text(x, y - dice.uniform(-3, 4), said, font, size if kind == "initials" else size * 0.8, gray)
        sheet.unread = False
    elif kind == "pad":
        for points in scrawl(dice, wide, high):
            coarse = [(round((x + a) / 2.2) * 2.2, round((y - 3 + b) / 2.2) * 2.2) for a, b in points[::3]]
            sheet.stroke(coarse, 1.2, 40)
    else:
        gray, pen = (dice.choice([130, 155, 175]), 0.5) if kind == "thin" else (gray, pen)
        gray, pen = (dice.choice([80, 110]), 1.2) if kind == "facsimile" else (gray, pen)
        foot = y + (dice.uniform(10, 22) if kind == "across" else -dice.uniform(10, 26) if kind == "high" else -2)
        sign(sheet, dice, x, foot, wide=wide, high=high, gray=gray, pen=pen)
    sheet.signing = False
    return kind


def strokes_blank(one: Drawn, x0: float, x1: float, y: float) -> list[str]:
    """One thing that a pen left on a line that nobody signed."""
    dice, sheet = one.dice, one.sheet
    assert isinstance(sheet, Recorded)
    kind = dice.choice(["stray", "stray", "tick", "figures", "figures", "date", "check", "dashes", "two-strays"])
    gray, pen = dice.choice([10, 50, 90, 140]), dice.choice([0.5, 0.8, 1.1, 1.6, 2.2])
    x, high = dice.uniform(x0 + 5, x1 - 70), dice.uniform(8, 16)
    sheet.signing = True
    if kind in {"stray", "two-strays"}:
        for _ in range(1 if kind == "stray" else 2):
            stray(sheet, dice, dice.uniform(x0, x1), y - dice.uniform(-8, 24), gray, pen)
    elif kind in {"tick", "check"}:
        size = dice.uniform(4, 9) if kind == "tick" else dice.uniform(12, 24)
        sheet.stroke(curve([(x, y - 0.5 * size), (x + 0.35 * size, y), (x + size, y - size)]), pen, gray)
    elif kind == "figures":
        day, year = f"{dice.randint(1, 12)}{{0}}{dice.randint(1, 28)}", dice.choice(["26", "2026", ""])
        text = day.format(dice.choice("//-")) if not year else day.format("/") + "/" + year
        figures(sheet, dice, (x, y - dice.uniform(-4, 4)), text, high=high, gray=gray, pen=pen)
    elif kind == "date":
        month = dice.choice(["Nov. 3, 2026", "March 3, 2026", "3/14/26", "11-3-2026", "Feb 12 2026", "3.14.26"])
        sheet.unread = True
        sheet.text(x, y - dice.uniform(-3, 4), month, dice.choice(found(HANDS)), dice.uniform(14, 24), gray)
        sheet.unread = False
        kind = f"date {month}"
    else:
        for at in range(dice.randint(2, 6)):
            sheet.stroke([(x + 14 * at, y - 7), (x + 14 * at + dice.uniform(5, 9), y - 7)], pen, gray)
    sheet.signing = False
    return [kind]


HOW = {
    "plain": {},
    "hard": {"signs": hard_signature, "dirties": hard_dirt},
    "strokes": {"signs": strokes_signature, "dirties": strokes_blank},
}


def told(seed: int, signed: bool, how: str) -> tuple[str, str, bool]:
    """What was drawn, what is told of its line, and whether the paper is called a signed court warrant."""
    one, level = paper(seed, Recorded, signed, **HOW[how])
    sheet = one.sheet
    assert isinstance(sheet, Recorded)
    plain = np.asarray(sheet.image, dtype=np.float32)
    flat = level if level in {"clean", "fax"} else "clean"  # words stand where they were printed: nothing is turned
    image = LEVELS[flat](plain, one.dice) + np.random.default_rng(seed).normal(0, 3, plain.shape).astype(np.float32)
    knowledge = load_knowledge()
    seen = find_in(as_read(sheet, image, one.dice), knowledge)
    states = [place.state for part in seen for place in part.signatures if place.issues]
    state = next(iter(sorted(states, key=lambda one: one is not SignatureState.SIGNED)), None)
    verdict = assess(seen, Situation(today=date(2026, 3, 3)), knowledge).verdict
    return f"{seed} {level} {' '.join(one.kinds)}", state or "none", verdict is Verdict.JUDICIAL_WARRANT


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("count", type=int)
    options.add_argument("seed", type=int, nargs="?", default=0)
    options.add_argument("--hard", action="store_const", dest="how", const="hard", default="plain")
    options.add_argument("--strokes", action="store_const", dest="how", const="strokes")
    options.add_argument("--signed", action="store_true")
    options.add_argument("--blank", action="store_true")
    chosen = options.parse_args()
    if chosen.how == "strokes" and not found(HANDS):
        options.error(f"it writes in fonts of hands, and none is installed: {', '.join(HANDS)}")
    for signed in [True] * (not chosen.blank) + [False] * (not chosen.signed):
        with ProcessPoolExecutor(2) as pool:
            seeds = range(chosen.seed, chosen.seed + chosen.count)
            every = list(pool.map(told, seeds, [signed] * chosen.count, [chosen.how] * chosen.count, chunksize=8))
        for drawn, state, warrant in every:
            if (state == "signed") != signed:
                print(f"{'signed' if signed else 'blank':6} told {state:8} {'WARRANT' if warrant else ''} {drawn}")
        print("signed" if signed else "blank", dict(Counter(str(state) for _, state, _ in every)))
        print("called signed court warrants:", sum(warrant for _, _, warrant in every), "of", len(every))
    return 0


if __name__ == "__main__":
    sys.exit(main())
