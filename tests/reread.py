"""Boxes held against a second, plain reading of the picture on which they are drawn: do their words lie in them?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import numpy as np
from PIL import Image

from warrantcheck.model.paper import Box
from warrantcheck.read.engines import Engine, RawWord

AROUND = (40.0, 14.0)  # points beside and above a box that are read with it: a box that slipped is found out
AIR = 3.0  # points between words and their box, as drawn
PALEST = 190  # of 255: what is paler is the SPECIMEN mark
ONE_BLOCK, SCATTERED = 6, 11  # Tesseract's page segmentation modes
SURE = 0.95
LARGE = 300 / 72  # pixels per point; small print is read better so


@dataclass(frozen=True)
class Reread:
    """How alike the words are that were found, from 0 to 1, and the least share of one of them in the drawn box.

    A word that is read otherwise counts for the first only: a pen's stroke through it makes its place too large.
    """

    alike: float
    share: float


def reread(page: Image.Image, scale: float, box: Box, words: str, engine: Engine) -> Reread:
    """Looks for the words of a box in and around it; `scale` is the page's in pixels per point.

    Read as it is, without what is pale, and as scattered words; the reading counts that finds most of the words.
    """
    left, top = max(box.x0 - AROUND[0], 0), max(box.top - AROUND[1], 0)
    right, bottom = box.x1 + AROUND[0], box.bottom + AROUND[1]
    cut = page.convert("L").crop(tuple(round(side * scale) for side in (left, top, right, bottom)))
    grow = max(LARGE / scale, 1.0)
    cut = cut.resize((round(cut.width * grow), round(cut.height * grow)), Image.Resampling.BICUBIC)
    bare = cut.point([min(round(gray * 255 / PALEST), 255) for gray in range(256)])
    best = Reread(0.0, 0.0)
    for picture, mode in ((cut, ONE_BLOCK), (bare, ONE_BLOCK), (bare, SCATTERED)):
        seen = engine.words(np.asarray(picture), mode=mode, seconds=60)
        found = _best_run(seen, box, words, scale * grow, (left, top))
        best = max(best, found, key=lambda one: (one.alike, one.share))
        if best.alike > SURE and best.share > SURE:
            break
    return best


def _best_run(seen: Sequence[RawWord], box: Box, words: str, points: float, at: tuple[float, float]) -> Reread:
    """Of words read in a picture whose upper left corner is `at`, in pixels of which `points` make a point."""
    alike, found = max(_runs(seen, words), key=lambda run: run[0], default=(0.0, ()))
    drawn = Box(x0=box.x0 - AIR, top=box.top - AIR, x1=box.x1 + AIR, bottom=box.bottom + AIR)
    places = [
        Box(
            x0=at[0] + word.x0 / points,
            top=at[1] + word.top / points,
            x1=at[0] + word.x1 / points,
            bottom=at[1] + word.bottom / points,
        )
        for word in found
        if _plain(word.text) in _plain(words)
    ]
    shares = [place.overlap(drawn) / max(place.width * place.height, 1e-9) for place in places]
    return Reread(alike, min(shares, default=0.0))


def _runs(seen: Sequence[RawWord], words: str) -> Iterator[tuple[float, Sequence[RawWord]]]:
    """Each run of about as many words as were read, and how alike it is to these."""
    wanted, count = _plain(words), len(words.split())
    for first in range(len(seen)):
        for last in range(first + max(count - 2, 1), min(first + count + 3, len(seen) + 1)):
            run = [word for word in seen[first:last] if _plain(word.text)]
            yield SequenceMatcher(None, wanted, _plain(" ".join(word.text for word in run)), False).ratio(), run


def _plain(words: str) -> str:
    return re.sub(r"[\W_]+", "", words).lower()
