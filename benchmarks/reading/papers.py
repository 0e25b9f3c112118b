"""All layouts, and the papers drawn from them: a layout, a half and a seed give the same paper every time.

The halves differ by a fixed rule: fonts, spacing, wording variants, signature shapes and seeds of the *held* half are
never used in the *tune* half.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import layouts_agency
import layouts_federal
import layouts_other
import layouts_state
from sheet import Truth

HALVES = ("tune", "held")
LAYOUTS = {
    **layouts_agency.LAYOUTS,
    **layouts_federal.LAYOUTS,
    **layouts_state.LAYOUTS,
    **layouts_other.LAYOUTS,
}
AGENCY = tuple(layouts_agency.LAYOUTS)


class Dice(random.Random):
    """A seeded generator that also carries how much a paper's gaps are stretched."""

    air = 1.0


@dataclass(frozen=True)
class Drawn:
    case: str
    layout: str
    half: str
    seed: int
    pdf: bytes
    pages: int
    truth: Truth


def draw(layout: str, half: str, seed: int) -> Drawn:
    """Draw twice: once to see how long the text is, once with its gaps stretched over the page."""
    case = f"{layout}-{half}-{seed}"
    dice = Dice(case)
    trial = LAYOUTS[layout](dice, half)
    trial.finish()
    end, slack = trial.first_end or (700.0, 1.0)
    dice = Dice(case)
    target = random.Random(f"length {case}").uniform(560, 690)
    dice.air = min(3.0, max(1.0, 1 + (target - end) / max(slack, 1.0)))
    sheet = LAYOUTS[layout](dice, half)
    pdf = sheet.finish()
    return Drawn(case, layout, half, seed, pdf, sheet.page, sheet.truth)
