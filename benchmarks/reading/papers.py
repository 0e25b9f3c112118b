"""All layouts, and the papers drawn from them: a layout, a half and a seed give the same paper every time.

The halves differ by a fixed rule: fonts, spacing, wording variants, signature shapes and seeds of the *held* half are
never used in the *tune* half.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import bundles
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


class Dice(random.Random):
    """A seeded generator that also carries how much a paper's gaps are stretched."""

    air = 1.0
    signed: bool | None = None  # None: as the paper's seed has it


@dataclass(frozen=True)
class Drawn:
    case: str
    layout: str
    half: str
    seed: int
    pdf: bytes
    pages: int
    truth: Truth


def draw(layout: str, half: str, seed: int, signed: bool | None = None) -> Drawn:
    case = f"{layout}-{half}-{seed}" + ("" if signed is None else "-signed" if signed else "-blank")
    if layout in bundles.BUNDLES:
        pdf, pages, truth = bundles.draw(layout, lambda name: _single(name, half, f"{case} {name}", signed))
    else:
        pdf, pages, truth = _single(layout, half, case, signed)
    return Drawn(case, layout, half, seed, pdf, pages, truth)


def _single(layout: str, half: str, seed: str, signed: bool | None) -> tuple[bytes, int, Truth]:
    """Draw twice: once to see how long the text is, once with its gaps stretched over the page."""
    dice = Dice(seed)
    dice.signed = signed
    trial = LAYOUTS[layout](dice, half)
    trial.finish()
    end, slack = trial.first_end or (700.0, 1.0)
    dice = Dice(seed)
    dice.signed = signed
    target = random.Random(f"length {seed}").uniform(560, 690)
    dice.air = min(3.0, max(1.0, 1 + (target - end) / max(slack, 1.0)))
    sheet = LAYOUTS[layout](dice, half)
    return sheet.finish(), sheet.page, sheet.truth
