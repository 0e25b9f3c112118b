"""A picture becomes a page: the sheet cut out, turned upright, level, evenly lit, letters of the right size.

Pictures are H x W (gray) or H x W x 3 (RGB) arrays of bytes. Matrices are 3 x 3 and map (x, y, 1) in pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from warrantcheck.read.quad import SIDES, Quad, find_page

Pixels = NDArray[np.uint8]
Points = NDArray[np.float64]

MOST_PIXELS = 10_000_000  # a phone's picture is shrunk to this first: memory and time, no letter is lost
READING_SIDE = 1800  # pixels of the longer side; 1650 lost a word, 2200 cost 10 % more time and found none more
SMALL_SIDE = 1500  # smaller pictures are enlarged: 900 pixels read .78 of the markers as they are, 1.00 enlarged
LONGEST_SIDE = 8000  # of a strip such as a panorama
SKETCH_SIDE = 800  # for angles: enough to tell a line of letters, cheap to turn
STEEPEST = 20.0  # degrees of skew looked for
LEVEL = 0.25  # degrees; less is not worth a resampling
INK_SAMPLE = 16_000  # pixels of ink that vote on the angle
LETTER_SHEETS = (1.294, 1.414)  # height to width of Letter and A4
CLEAN_WHITE = 236  # background of a clean scan; evenly so, there is nothing to flatten
CLEAN_SPREAD = 10
BROAD_STROKE = 0.006  # of the longer side: 4.8 points; a heading's strokes are half that
LEAST_WATERMARK = 0.008  # of the page
CLEAN_NOISE = 1.0  # see Light; scans have 0, photos 3 to 5
GRAIN = 3.0  # gray values between neighbors on bare paper; sharp photos 3 to 5, dark ones 11 to 27
SHARP = 0.45  # see Light; blurred photos have .23 to .35, others .9 and more
MARGIN = 0.03  # of the longer side: printed pages leave twice that empty; ink so near a missing side was cut
AT_BORDER = 0.006  # of the longer side: a line of text so near was most likely not the first one
CUT_LETTERS = 4  # at the picture's border; a scanner's dirt touches it in one or two places


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """What the light was like on the page, before it was evened out. Gray values, 0 to 255; shares of the page."""

    paper: float  # how bright the paper is, in the middle
    darkest: float  # the same in the darkest tenth
    contrast: float  # between paper and ink, as a share of the paper's brightness
    glare: float  # share of the page burnt out although the rest is not
    sharpness: float  # variance of the Laplacian where there is ink, over contrast squared
    noise: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Upright:
    """The page. `turn` counts quarter turns clockwise; `to_raster` maps pixels of `level` to those of `gray`.

    `gray` lies in the page's own coordinates; `level` is what the engine reads. They differ only where the page's
    coordinates had to be kept (a page of a PDF) and its picture is skewed.
    """

    gray: Pixels
    level: Pixels
    to_raster: Points
    turn: int
    skew: float
    light: Light
    quad: Quad | None
    letter_height: float  # pixels in `level`, median of pieces of ink that look like letters; 0: there are none
    letters: int
    touching: frozenset[str]  # sides of the picture that writing runs into


def make_upright(picture: Pixels, *, warp: bool = True, quad: bool = True, turn: int | None = None) -> Upright:
    """Prepare a picture for reading.

    `warp` False keeps the page's coordinates. `quad` False does not look for a sheet. `turn` sets the quarter
    turns instead of looking for them.
    """
    picture = _limited(picture)
    small = _small(picture)
    sheet = find_page(small) if warp and quad else None
    gray = _gray(picture)
    matrix: Points
    size, matrix = _sheet_matrix(gray, sheet)
    sketch = _sketch(gray, size, matrix) if sheet else _gray(small)
    sketch_scale = max(sketch.shape) / max(size)
    if _reversed(sketch):
        gray, sketch = 255 - gray, 255 - sketch
    ink = _ink(sketch)
    if turn is None:
        sideways, skew = _angle(ink)
        turn = _upside(ink, sideways, skew)
    else:
        skew = _skew(np.rot90(ink, -turn))
    straight = 0.0 if abs(skew) < LEVEL else skew
    width, height = size if turn % 2 == 0 else size[::-1]
    scale = _reading_scale(width, height)
    plain = _turned(turn, size) @ matrix
    raster_size = (max(1, round(width * scale)), max(1, round(height * scale)))
    grow = np.diag([raster_size[0] / width, raster_size[1] / height, 1.0])
    to_page = grow @ plain
    rotation = _rotation(straight, raster_size)
    page = _resample(gray, rotation @ to_page if warp else to_page, raster_size)
    light = _light(sketch, ink)
    flat = _without_watermark(flatten(page))
    if light.noise >= CLEAN_NOISE:
        flat = _calmed(flat, light)
    level = flat
    back = np.eye(3)
    if not warp and straight:
        level = _warped(flat, rotation, raster_size)
        back = np.linalg.inv(rotation)
    heights = _letter_heights(ink)
    return Upright(
        gray=flat,
        level=level,
        to_raster=back,
        turn=turn,
        skew=skew,
        light=light,
        quad=sheet,
        letter_height=float(np.median(heights)) / sketch_scale * scale if len(heights) else 0.0,
        letters=len(heights),
        touching=_touching(sketch, turn) if sheet is None else frozenset(),
    )


def cut_sides(up: Upright) -> frozenset[str]:
    """Sides of the upright page that are missing, with writing on them as far as one can see."""
    if up.quad is None:
        return up.touching
    gone = {_turned_side(side, up.turn) for side in up.quad.cut}
    height, width = up.gray.shape
    ink = up.gray < 128
    reach = round(MARGIN * max(height, width))
    bands = {"top": ink[:reach], "bottom": ink[-reach:], "left": ink[:, :reach], "right": ink[:, -reach:]}
    return frozenset(side for side in gone if float(bands[side].mean()) > 0.004)


def _turned_side(side: str, turn: int) -> str:
    return SIDES[(SIDES.index(side) + turn) % 4]


def _touching(sketch: Pixels, turn: int) -> frozenset[str]:
    """Sides with several letters cut through by the picture's border."""
    whole = (sketch < np.median(sketch) * 0.75).astype(np.uint8)
    height, width = whole.shape
    _, _, stats, _ = cv2.connectedComponentsWithStats(whole)
    left, top, wide, high = (stats[1:, column] for column in range(4))
    letter = (np.maximum(wide, high) <= 40) & (np.minimum(wide, high) >= 2)
    near = round(AT_BORDER * max(whole.shape))
    touches = {
        "top": letter & (top <= near),
        "bottom": letter & (top + high >= height - near),
        "left": letter & (left == 0),
        "right": letter & (left + wide == width),
    }
    return frozenset(_turned_side(side, turn) for side, pieces in touches.items() if pieces.sum() >= CUT_LETTERS)


def _limited(picture: Pixels) -> Pixels:
    height, width = picture.shape[:2]
    scale = min(1.0, (MOST_PIXELS / (height * width)) ** 0.5, LONGEST_SIDE / max(height, width))
    if scale == 1.0:
        return picture
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _gray(picture: Pixels) -> Pixels:
    if picture.ndim == 2:
        return picture
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)


def _sheet_matrix(gray: Pixels, sheet: Quad | None) -> tuple[tuple[int, int], Points]:
    """Size (width, height) in picture pixels of the page, not yet turned, and the matrix from the picture to it."""
    height, width = gray.shape
    if sheet is None:
        return (width, height), np.eye(3)
    corners = sheet.corners * [width, height]
    top, right, bottom, left = (float(np.linalg.norm(corners[(i + 1) % 4] - corners[i])) for i in range(4))
    wide, high = max(top, bottom), max(left, right)
    if not sheet.cut:  # a tilted sheet looks shorter than it is; known sizes are more likely than odd ones
        for ratio in LETTER_SHEETS:
            if 0.86 < high / wide / ratio < 1.1:
                high = wide * ratio
                break
            if 0.86 < wide / high / ratio < 1.1:
                wide = high * ratio
                break
    size = (max(8, round(wide)), max(8, round(high)))
    target = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    return size, np.asarray(cv2.getPerspectiveTransform(corners.astype(np.float32), target), np.float64)


def _small(picture: Pixels) -> Pixels:
    height, width = picture.shape[:2]
    scale = SKETCH_SIDE / max(height, width)
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _sketch(gray: Pixels, size: tuple[int, int], matrix: Points) -> Pixels:
    """The page small: for angles and light."""
    scale = SKETCH_SIDE / max(size)
    small = (max(8, round(size[0] * scale)), max(8, round(size[1] * scale)))
    return _resample(gray, np.diag([small[0] / size[0], small[1] / size[1], 1.0]) @ matrix, small)


def _resample(gray: Pixels, matrix: Points, size: tuple[int, int]) -> Pixels:
    """The picture through the matrix, without the jagged letters that plain sampling of a large picture gives."""
    if np.allclose(matrix, np.diag(np.diag(matrix))):
        if (gray.shape[1], gray.shape[0]) == size:
            return gray
        shrinks = size[0] < gray.shape[1]
        method = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
        return np.asarray(cv2.resize(gray, size, interpolation=method), np.uint8)
    if np.allclose(matrix[2, :2], 0) and np.allclose(np.abs(matrix[:2, :2]).min(axis=1), 0):
        turned = np.ascontiguousarray(np.rot90(gray, -_turn_of(matrix)))
        method = cv2.INTER_AREA if size[0] < turned.shape[1] else cv2.INTER_CUBIC
        return np.asarray(cv2.resize(turned, size, interpolation=method), np.uint8)
    shrink = float(np.sqrt(abs(np.linalg.det(matrix[:2, :2]))))
    if shrink < 0.7:
        small = (max(8, round(gray.shape[1] * shrink * 1.2)), max(8, round(gray.shape[0] * shrink * 1.2)))
        less = np.asarray(cv2.resize(gray, small, interpolation=cv2.INTER_AREA), np.uint8)
        matrix = matrix @ np.diag([gray.shape[1] / small[0], gray.shape[0] / small[1], 1.0])
        return _warped(less, matrix, size)
    return _warped(gray, matrix, size)


def _turn_of(matrix: Points) -> int:
    """Quarter turns clockwise of a matrix that only turns and scales."""
    x, y = matrix[0, 0], matrix[1, 0]
    if abs(x) > abs(y):
        return 0 if x > 0 else 2
    return 1 if y > 0 else 3


def _warped(gray: Pixels, matrix: Points, size: tuple[int, int]) -> Pixels:
    paper = float(np.percentile(gray[::16, ::16], 80))  # what lies outside the picture is taken for bare paper
    return np.asarray(
        cv2.warpPerspective(
            gray, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=(paper,)
        ),
        np.uint8,
    )


def _turned(turn: int, size: tuple[int, int]) -> Points:
    """The matrix of `turn` quarter turns clockwise of a page of that size."""
    width, height = size
    matrices = (
        np.eye(3),
        np.array([[0, -1, height], [1, 0, 0], [0, 0, 1]]),
        np.array([[-1, 0, width], [0, -1, height], [0, 0, 1]]),
        np.array([[0, 1, 0], [-1, 0, width], [0, 0, 1]]),
    )
    return np.asarray(matrices[turn % 4], np.float64)


def _rotation(skew: float, size: tuple[int, int]) -> Points:
    """Level a page whose lines fall by `skew` degrees from left to right."""
    turn = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), skew, 1.0)
    return np.vstack([turn, [0, 0, 1]])


def _reading_scale(width: float, height: float) -> float:
    long, short = max(width, height), min(width, height)
    if long > 2.2 * short:  # a strip: its short side has to hold the lines
        return float(min(LONGEST_SIDE / long, 1200 / short, 2.0))
    if long > READING_SIDE * 1.02 or long < SMALL_SIDE:
        return min(READING_SIDE / long, 6.0)
    return 1.0


def _ink(sketch: Pixels) -> Pixels:
    """Pieces of ink that may be letters or words: no rules, frames, pictures or specks."""
    smooth = cv2.GaussianBlur(sketch, (3, 3), 0)
    background = cv2.blur(sketch, (31, 31)).astype(np.int16)
    ink = (smooth.astype(np.int16) < background - np.maximum(6, background * 8 // 100)).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
    wide, high, area = stats[:, 2], stats[:, 3], stats[:, 4]
    keep = (np.maximum(wide, high) <= 90) & (np.minimum(wide, high) >= 3) & (np.minimum(wide, high) <= 30)
    keep &= (area >= 6) & (area <= 0.9 * wide * high + 12)
    keep[0] = False
    return np.asarray(keep[labels], np.uint8) if count > 1 else np.zeros_like(sketch)


def _spread(ink: Pixels) -> tuple[Points, Points]:
    rows, columns = np.nonzero(ink)
    if len(rows) > INK_SAMPLE:
        chosen = np.linspace(0, len(rows) - 1, INK_SAMPLE).astype(int)
        rows, columns = rows[chosen], columns[chosen]
    return rows.astype(np.float64), columns.astype(np.float64)


def _sharpness(along: Points, across: Points, degrees: float, step: float = 1.0) -> float:
    """How sharply rows of ink alternate with gaps when looked at under an angle (Postl's criterion)."""
    angle = np.deg2rad(degrees)
    rows = (along * np.cos(angle) - across * np.sin(angle)) / step
    profile = np.bincount((rows - rows.min()).astype(np.int64)).astype(np.float64)
    return float((np.diff(profile) ** 2).sum()) / max(1, len(along))


def _best_angle(along: Points, across: Points) -> tuple[float, float]:
    """The angle of the lines in degrees, and how sharp they are there."""
    coarse = np.arange(-STEEPEST, STEEPEST + 0.1, 0.75)
    scores = [_sharpness(along, across, angle, 2.0) for angle in coarse]
    middle = float(coarse[int(np.argmax(scores))])
    fine = middle + np.arange(-0.8, 0.81, 0.1)
    scores = [_sharpness(along, across, angle) for angle in fine]
    best = int(np.argmax(scores))
    return float(fine[best]), scores[best]


def _angle(ink: Pixels) -> tuple[bool, float]:
    """Whether the lines run up and down the picture, and their skew in degrees once they run across."""
    rows, columns = _spread(ink)
    if len(rows) < 200:
        return False, 0.0
    level, across = _best_angle(rows, columns)
    # A quarter turn clockwise makes (height - y) the new x and x the new y.
    upright, down = _best_angle(columns, float(ink.shape[0]) - rows)
    if down > across:
        return True, upright
    return False, level


def _skew(ink: Pixels) -> float:
    rows, columns = _spread(ink)
    return _best_angle(rows, columns)[0] if len(rows) >= 200 else 0.0


def _upside(ink: Pixels, sideways: bool, skew: float) -> int:
    """Quarter turns that bring the letters' heads up.

    Latin lines have more ink above their small letters (capitals, b, d, h, k, l, t) than below them (g, p, q, y).
    """
    turned = np.rot90(ink, -1) if sideways else ink
    size = (turned.shape[1], turned.shape[0])
    level = cv2.warpPerspective(np.ascontiguousarray(turned) * 255, _rotation(skew, size), size)
    profile = (np.asarray(level) > 127).sum(axis=1).astype(np.float64)
    above, below = 0.0, 0.0
    strong = profile > 0.5 * _line_peaks(profile)
    row = 0
    while row < len(profile):
        if not strong[row]:
            row += 1
            continue
        end = row
        while end < len(profile) and strong[end]:
            end += 1
        if 3 <= end - row <= 30:
            reach = max(2, (end - row) * 2 // 3)
            above += float(profile[max(0, row - reach) : row].sum())
            below += float(profile[end : end + reach].sum())
        row = end
    down = below > 1.15 * above
    return (3 if down else 1) if sideways else (2 if down else 0)


def _line_peaks(profile: Points) -> Points:
    """The strongest row nearby, so that a short line counts as much as a long one."""
    peaks = cv2.dilate(profile.astype(np.float32).reshape(-1, 1), np.ones((13, 1), np.uint8))
    return np.maximum(np.asarray(peaks, np.float64).ravel(), 4.0)


def _reversed(sketch: Pixels) -> bool:
    """White letters on a dark page: the rarer values are the brighter ones, and they look like letters."""
    low, middle, high = np.percentile(sketch, [1, 50, 99])
    if middle > 110 or high - middle < 1.5 * (middle - low) + 40:
        return False
    return len(_letter_heights(_ink(np.asarray(255 - sketch, np.uint8)))) > 2 * len(_letter_heights(_ink(sketch)))


def _letter_heights(ink: Pixels) -> Points:
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink)
    return np.asarray(stats[1:, 3], np.float64)


def flatten(gray: Pixels) -> Pixels:
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


def _calmed(flat: Pixels, light: Light) -> Pixels:
    """Grain and moire blurred a little where the picture is sharp enough to bear it, and paper made white.

    Mean share of words on sharp noisy photos .95 to .97, on dark hard ones .86 to .91; on blurred ones it harms.
    """
    edges: Any = cv2.Laplacian(flat[::2, ::2], cv2.CV_16S)
    grain = float(np.median(np.abs(edges[flat[::2, ::2] > 200]))) if (flat > 200).any() else 0.0
    if grain >= GRAIN and (light.sharpness >= SHARP or grain >= 3 * GRAIN):
        flat = np.asarray(cv2.GaussianBlur(flat, (0, 0), 0.7), np.uint8)
    return np.asarray(cv2.convertScaleAbs(flat, alpha=1.1), np.uint8)


def _without_watermark(flat: Pixels) -> Pixels:
    """Take broad gray letters across the page for paper, so that the print under them can be read.

    What is broader than the print's strokes and much lighter than the print goes; black headings stay. Without this
    a quarter of the words of a form with a gray "SAMPLE" across it was lost.
    """
    height, width = flat.shape
    long = max(height, width)
    small: Any = cv2.resize(flat, (max(8, width // 3), max(8, height // 3)), interpolation=cv2.INTER_AREA)
    stroke = max(3, round(long / 3 * BROAD_STROKE) | 1)
    broad: Any = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((stroke, stroke), np.uint8))
    gray = (broad > 70) & (broad < 215)
    if float(gray.mean()) < LEAST_WATERMARK:
        return flat
    stroke = max(3, round(long * BROAD_STROKE) | 1)
    ground: Any = cv2.morphologyEx(flat, cv2.MORPH_CLOSE, np.ones((stroke, stroke), np.uint8))
    ground = np.where(ground > 70, ground, 255).astype(np.uint8)
    return np.asarray(cv2.divide(flat, ground, scale=250), np.uint8)


def _light(sketch: Pixels, ink: Pixels) -> Light:
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
    lost = burnt.mean() > 0 and ink[burnt].mean() < 0.4 * ink[~burnt].mean() if paper < 240 else False
    return Light(
        paper=paper,
        darkest=float(np.percentile(ground, 10)),
        contrast=contrast,
        glare=float(burnt.mean()) if lost else 0.0,
        sharpness=sharp,
        noise=float(np.median(np.abs(edges[~near]))) if (~near).any() else 0.0,
    )
