"""A place's ink: what is darker than the paper around it, and is no faded watermark, no grain and no blur.

Loaded with `cleared`, where a place has ink. Lengths are in points.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.uint8]
Depth = NDArray[np.float32]  # gray values darker than the paper

PAPER = 13.0  # print and writing are narrower: the paper beside them tells how light it is here
PALEST, NOISE = (
    20.0,
    4.5,
)  # gray values, and times the grain, that ink is darker than paper: a pen of 0.4 points leaves 35
NEAR, HALO = 1.4, 0.45  # points, and how dark ink is beside the darkest there: a blur around print is none
# Of paper's gray, and gray values under it: what is broad and lies between them is a watermark. One at 235 of 254 left
# the ends of its letters; a pen's stroke so broad is darker.
PALE, LEAST_PALE = 0.75, 6.0
THICK = 4.5  # a felt pen's stroke is thinner, a bar, a watermark, a shadow thicker


def without_pale(gray: Mask, scale: float) -> Mask:
    """The same, with what is pale and broader than any stroke taken for paper: a watermark that a scanner has faded.

    Its letters are as broad as what the paper is measured in, so of some their ends would be left, as ink of a kind.
    """
    wide = max(round(THICK * scale) | 1, 3)
    ground = cv2.morphologyEx(gray, cv2.MORPH_CLOSE, np.ones((wide, wide), np.uint8))
    paper = float(np.median(ground))
    pale = (ground < paper - LEAST_PALE) & (ground >= PALE * paper)
    if not pale.any():
        return gray
    lighter = np.minimum(gray.astype(np.float32) * (paper / np.maximum(ground, 1)), 255).astype(np.uint8)
    return np.asarray(np.where(pale, lighter, gray), np.uint8)


def ink_of(gray: Mask, scale: float) -> tuple[Mask, Depth]:
    """What is darker than the paper around it, no grain and no blur of what is darker yet; and by how much."""
    wide = max(int(PAPER * scale) | 1, 3)
    soft = cv2.GaussianBlur(gray, (0, 0), 0.5)
    paper = cv2.blur(cv2.morphologyEx(soft, cv2.MORPH_CLOSE, np.ones((wide, wide), np.uint8)), (wide, wide))
    dark = paper.astype(np.float32) - soft
    dark -= float(np.median(dark))
    grain = 1.4826 * float(np.median(np.abs(dark)))
    reach = 2 * max(round(NEAR * scale), 1) + 1
    darkest = cv2.dilate(dark, np.ones((reach, reach), np.uint8))
    return ((dark >= max(PALEST, NOISE * grain)) & (dark >= HALO * darkest)).astype(np.uint8), dark
