"""The light on a page: measured, and evened out."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

EVENLY_WHITE = 250  # nine tenths of the paper are white: a scanner's own correction, or drawn by a program
CLEAN_WHITE = 236  # background of a clean scan; evenly so, there is nothing to flatten
CLEAN_SPREAD = 10
CLEAN_NOISE = 1.0  # see Light; scans have 0, photos 3 to 5
BROAD_STROKE = 0.006  # of the longer side: 4.8 points; a heading's strokes are half that
LEAST_WATERMARK = 0.005  # of the page
GRAIN = 3.0  # gray values between neighbors on bare paper; sharp photos 3 to 5, dark ones 11 to 27
SHARP = 0.45  # see Light; blurred photos have .23 to .35, others .9 and more
DIMMER = 200  # the paper around a reflection: phones give 165 to 175 there, an evenly bright sheet 204 and more
EMPTY = 0.1  # of the usual ink
DARK = 140.0  # gray value of paper below which its evening out would show the noise more than the print
# What counts as noise, in gray values of the picture: of 35 poor photos Tesseract found .72 of the key phrases without,
# .73 to .76 with 3, 4 and 5, whose difference is chance. Twice the windows took twice the time for as many.
NOISE_STRENGTH, NOISE_WINDOW, NOISE_SEARCH = 4.0, 5, 11


class Light(Struct, frozen=True, kw_only=True):
    """What the light was like on the page, before it was evened out. Gray values, 0 to 255; shares of the page."""

    paper: float  # how bright the paper is, in the middle
    darkest: float  # the same in the darkest tenth
    contrast: float  # between paper and ink, as a share of the paper's brightness
    glare: float  # share of the page burnt out although the rest is not
    sharpness: float  # variance of the Laplacian where there is ink, over contrast squared
    noise: float


def light_on(sketch: Pixels, ink: Pixels) -> Light:
    """Measured on the small page; see Light."""
    ground: Any = cv2.medianBlur(cv2.morphologyEx(sketch, cv2.MORPH_CLOSE, np.ones((25, 25), np.uint8)), 5)
    inked = ink > 0
    paper = float(np.median(ground))
    if inked.any():
        share = 1 - sketch[inked].astype(np.float64) / np.maximum(ground[inked], 1)
        contrast = float(np.percentile(share, 75))
    else:
        contrast = 0.0
    edges: Any = cv2.Laplacian(sketch, cv2.CV_32F)
    near = cv2.dilate(ink, np.ones((3, 3), np.uint8)) > 0
    sharp = float(edges[near].var()) / max(1.0, (contrast * paper) ** 2) if near.any() else 0.0
    burnt = np.asarray(ground >= 252)
    lost = paper < 240 and (_fades(sketch, ground, inked & burnt, inked & ~burnt) or _is_empty(burnt, inked, paper))
    return Light(
        paper=paper,
        darkest=float(np.percentile(ground, 10)),
        contrast=contrast,
        glare=float(burnt.mean()) if lost else 0.0,
        sharpness=sharp,
        noise=float(np.median(np.abs(edges[~near]))) if (~near).any() else 0.0,
    )


def _fades(sketch: Pixels, ground: Pixels, here: NDArray[np.bool_], elsewhere: NDArray[np.bool_]) -> bool:
    """Whether ink is paler here than elsewhere: under a lamp's reflection it has .73 of its contrast, in sun all."""
    if here.sum() < 30 or elsewhere.sum() < 30:
        return False
    share = 1 - sketch / np.maximum(ground, 1).astype(np.float64)
    return float(np.median(share[here])) < 0.85 * float(np.median(share[elsewhere]))


def _is_empty(burnt: NDArray[np.bool_], inked: NDArray[np.bool_], paper: float) -> bool:
    """Whether a lamp's reflection has left no ink: under it nothing of .01 to .04, in sunlight as much as elsewhere."""
    return paper < DIMMER and bool(burnt.any()) and float(inked[burnt].mean()) < EMPTY * float(inked.mean())


def is_scan(light: Light) -> bool:
    """Whether the paper is as evenly white and free of noise as no camera shows it."""
    return light.darkest >= EVENLY_WHITE and light.noise < CLEAN_NOISE


def without_noise(gray: Pixels, light: Light) -> Pixels:
    """A dark picture without the noise of its sensor and of JPEG (non-local means); others come back as they are."""
    if light.paper >= DARK:
        return gray
    return np.asarray(cv2.fastNlMeansDenoising(gray, None, NOISE_STRENGTH, NOISE_WINDOW, NOISE_SEARCH), np.uint8)


def flattened(page: Pixels, light: Light) -> tuple[Pixels, Pixels]:
    """The page evenly lit, without watermark and grain; a clean scan comes back as it is. And the same with what was
    taken for a watermark, which may be a stamp."""
    flat = page if is_scan(light) else _flatten(page)
    # In the dark thin print is as gray as a watermark: of the key phrases .80 were read with it left, .77 without.
    bare = _without_watermark(flat) if light.paper >= DARK else flat
    return _calmed(bare, light) if light.noise >= CLEAN_NOISE else bare, flat


def _flatten(gray: Pixels) -> Pixels:
    """Divide by the background, so that paper is white everywhere: shadow, lamp and folds go, ink stays."""
    height, width = gray.shape
    scale = 400 / max(height, width)
    small: Any = cv2.resize(
        gray, (max(8, round(width * scale)), max(8, round(height * scale))), interpolation=cv2.INTER_AREA
    )
    ground: Any = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    ground = cv2.medianBlur(ground, 21)
    low, high = np.percentile(ground, [2, 98])
    if low >= CLEAN_WHITE and high - low <= CLEAN_SPREAD:
        return gray
    floor = 0.25 * high  # black bands stay black: what is white on them is letters
    ground = np.maximum(ground, floor).astype(np.uint8)
    wide: Any = cv2.resize(ground, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(gray, wide, scale=250), np.uint8)


def _without_watermark(flat: Pixels) -> Pixels:
    """Take broad gray letters across the page for paper, so that the print under them can be read.

    What is broader than the print's strokes and much lighter than the print goes; black headings stay. Without this
    a quarter of the words of a form with a gray "SAMPLE" across it was lost.
    """
    height, width = flat.shape
    long = max(height, width)
    small = np.ascontiguousarray(flat[::3, ::3])
    stroke = max(3, round(long / 3 * BROAD_STROKE) | 1)
    broad: Any = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((stroke, stroke), np.uint8))
    gray = (broad > 70) & (broad < 215)
    if float(gray.mean()) < LEAST_WATERMARK:
        return flat
    stroke = max(3, round(long * BROAD_STROKE) | 1)
    ground: Any = cv2.morphologyEx(flat, cv2.MORPH_CLOSE, np.ones((stroke, stroke), np.uint8))
    ground = np.where(ground > 70, ground, 255).astype(np.uint8)
    return np.asarray(cv2.divide(flat, ground, scale=250), np.uint8)


def _calmed(flat: Pixels, light: Light) -> Pixels:
    """Grain and moire blurred a little where the picture is sharp enough to bear it, and paper made white.

    Mean share of words on sharp noisy photos .95 to .97, on dark hard ones .86 to .91; on blurred ones it harms.
    """
    height, width = flat.shape
    middle = flat[height // 4 : height * 3 // 4, width // 4 : width * 3 // 4]
    edges: Any = cv2.Laplacian(middle, cv2.CV_16S)
    paper = middle > 200
    grain = float(np.median(np.abs(edges[paper]))) if paper.any() else 0.0
    if grain < GRAIN or (light.sharpness < SHARP and grain < 3 * GRAIN):
        return flat
    return np.asarray(cv2.convertScaleAbs(cv2.GaussianBlur(flat, (0, 0), 0.7), alpha=1.1), np.uint8)
