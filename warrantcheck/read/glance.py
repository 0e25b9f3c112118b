"""What is wrong with a picture, seen before it is read: another can be taken while the paper is still there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from warrantcheck.model.paper import Gap
from warrantcheck.read.legible import Facts, faults_unread
from warrantcheck.read.upright import cut_sides, make_upright

FEW_LETTERS = 20  # pieces like letters; the samples' photos have 180 to 480, a wall or a face some


def glance(picture: NDArray[np.uint8], *, shrunk: float = 1.0) -> tuple[Gap, ...]:
    """The picture's faults, the one first that helps most to know; empty where none was seen.

    `picture` is H x W gray or H x W x 3 RGB; `shrunk` is how many times larger it was when it was taken. One of 1600
    pixels takes 0.3 to 0.8 s of processor time. What only words tell (that a page ends too soon) is not seen. Of 46
    pictures by another hand that were answered right, 4 were called blurred, all of them poor ones.
    """
    up = make_upright(picture)
    if up.letters < FEW_LETTERS:
        return (Gap.NO_TEXT,)
    facts = Facts(
        words=(),
        letters=up.letters,
        letter_height=up.letter_height * shrunk,
        paper=up.light.paper,
        contrast=up.light.contrast,
        glare=up.light.glare,
        sharpness=up.light.sharpness,
        cut=cut_sides(up),
    )
    return faults_unread(facts)
