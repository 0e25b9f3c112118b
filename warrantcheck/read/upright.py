"""A picture becomes a page: the sheet cut out, turned upright, level, evenly lit, letters of the right size.

Pictures are H x W (gray) or H x W x 3 (RGB) arrays of bytes. Matrices are 3 x 3 and map (x, y, 1) in pixels.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from warrantcheck.read.angle import (
    angle,
    is_reversed,
    letter_heights,
    letters_and_rules,
    skew_of,
    turn_of,
)
from warrantcheck.read.bend import bend_of, unbent
from warrantcheck.read.light import CLEAN_NOISE, Light, flattened, is_scan, light_on, without_noise
from warrantcheck.read.quad import SIDES, Quad, find_page
from warrantcheck.read.resampled import LONGEST_SIDE, level_matrix, reading_scale, resampled, turned, warped

Pixels = NDArray[np.uint8]
Points = NDArray[np.float64]

MOST_PIXELS = 10_000_000  # a phone's picture is shrunk to this first: memory and time, no letter is lost
SKETCH_SIDE = 800  # for angles: enough to tell a line of letters, cheap to turn
SHRUNK = 1.4  # times its size on the page: so large a picture is shrunk, and its noise evens out by that
LEVEL = 0.25  # degrees; less is not worth a resampling
LETTER_SHEETS = (1.294, 1.414)  # height to width of Letter and A4
LIKE_SHEET = 1.12  # times a known proportion: 130 drawn sheets, tilted up to 25 degrees, were measured within 1.07
MOST_DRAWN_OUT = 3.0  # height to width, or the other way round, that a sheet may have; a till receipt is longer
FOCAL = 0.8  # of the picture's longer side: phones' main lenses are 24 to 28 mm on film 36 mm wide, cut-outs longer
MARGIN = 0.03  # of the longer side: printed pages leave twice that empty; ink so near a missing side was cut
AT_BORDER = 0.006  # of the longer side: a line of text so near was most likely not the first one
COLORS = 3
# Of Lab's 255: how far a color lies from the picture's usual one. Stamps in red and blue are 35 to 90 away in daylight
# and in a dark room's photo 20 to 45; paper and black print up to 10.
COLOR = 16.0
CUT_LETTERS = 4  # at the picture's border; a scanner's dirt touches it in one or two places


class Upright(Struct, frozen=True, kw_only=True):
    """The page. `turn` counts quarter turns clockwise; `to_raster` maps pixels of `level` to those of `gray`.

    `gray` lies in the page's own coordinates; `level` is what the engine reads; `stamped` is `gray` with what was taken
    for a watermark, `colored` a mask (255) of the ink that has a color, None of a gray picture. They differ only where
    the page's coordinates had to be kept (a page of a PDF) and its picture is skewed.
    """

    gray: Pixels
    stamped: Pixels
    colored: Pixels | None
    level: Pixels
    to_raster: Points
    turn: int
    skew: float
    light: Light
    quad: Quad | None
    letter_height: float  # pixels of the picture, median of pieces of ink that look like letters; 0: there are none
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
    size, matrix = _sheet_matrix(gray, sheet)
    sketch = _sketch(gray, size, matrix) if sheet else _gray(small)
    if is_reversed(sketch):
        gray, sketch = np.asarray(255 - gray, np.uint8), np.asarray(255 - sketch, np.uint8)
    ink, rules = letters_and_rules(sketch)
    asked = turn
    if turn is None:
        sideways, skew = angle(ink)
        turn = turn_of(ink, sideways, skew)
    else:
        skew = skew_of(np.rot90(ink, -turn))
    ink = np.ascontiguousarray(np.rot90(ink, -turn))
    light = light_on(sketch, np.rot90(ink, turn))
    if sheet is not None and sheet.cut and is_scan(light):
        return make_upright(picture, warp=warp, quad=False, turn=asked)  # a scanner's dark rim, not a sheet's edge
    to_page, page_size = _at_reading_size(turned(turn, size) @ matrix, size if turn % 2 == 0 else size[::-1])
    gray = _calm(gray, to_page, page_size, light)
    marks = ink, np.ascontiguousarray(np.rot90(rules, -turn))
    page, stamped, level, back = _page_and_level(gray, to_page, page_size, skew, marks=marks, light=light, warp=warp)
    heights = letter_heights(ink)
    colored = _colored(picture)
    return Upright(
        gray=page,
        stamped=stamped,
        colored=None if colored is None else _placed(colored, to_page, page_size, skew, marks[0], warp=warp),
        level=level,
        to_raster=back,
        turn=turn,
        skew=skew,
        light=light,
        quad=sheet,
        letter_height=float(np.median(heights)) * max(size) / max(sketch.shape) if len(heights) else 0.0,
        letters=len(heights),
        touching=_touching(sketch, turn, few=light.noise >= CLEAN_NOISE) if sheet is None else frozenset(),
    )


def _colored(picture: Pixels) -> Pixels | None:
    """Where a picture (H x W x 3) has ink of a color, whatever the color of the light; None of a gray one."""
    if picture.ndim != COLORS:
        return None
    lab: Any = cv2.cvtColor(picture, cv2.COLOR_RGB2LAB).astype(np.int16)
    tint = np.median(lab[::8, ::8, 1:], axis=(0, 1))
    far = np.hypot(lab[..., 1] - tint[0], lab[..., 2] - tint[1])
    return np.where(far > COLOR, 255, 0).astype(np.uint8)


def _placed(
    mask: Pixels, to_page: Points, page_size: tuple[int, int], skew: float, letters: Pixels, *, warp: bool
) -> Pixels:
    """A mask of the picture as the page has it, but for its bend."""
    level = warp and abs(skew) >= LEVEL
    leveling, size = level_matrix(skew, page_size, letters) if level else (np.eye(3), page_size)
    return np.asarray(cv2.warpPerspective(mask, leveling @ to_page, size), np.uint8)


def _at_reading_size(matrix: Points, size: tuple[int, int]) -> tuple[Points, tuple[int, int]]:
    """The matrix to a page of `size`, lengthened to the page as it is read, and that page's width and height."""
    width, height = size
    scale = reading_scale(width, height)
    page_size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.diag([page_size[0] / width, page_size[1] / height, 1.0]) @ matrix, page_size


def _page_and_level(
    gray: Pixels,
    to_page: Points,
    page_size: tuple[int, int],
    skew: float,
    *,
    marks: tuple[Pixels, Pixels],
    light: Light,
    warp: bool,
) -> tuple[Pixels, Pixels, Pixels, Points]:
    """The evenly lit page, the same with its watermark, what the engine is to read, and the matrix from that to them.

    `marks` are the masks of its letters and rules, upright.
    """
    tilted = abs(skew) >= LEVEL
    leveling, level_size = level_matrix(skew, page_size, marks[0]) if tilted else (np.eye(3), page_size)
    if warp:
        page, stamped = flattened(resampled(gray, leveling @ to_page, level_size), light)
        bend = bend_of(*(_leveled(mask, leveling, page_size, level_size) for mask in marks))
        if bend is not None:
            page, stamped = unbent(page, bend), unbent(stamped, bend)
        return page, stamped, page, np.eye(3)
    page, stamped = flattened(resampled(gray, to_page, page_size), light)
    if not tilted:
        return page, stamped, page, np.eye(3)
    return page, stamped, warped(page, leveling, level_size), np.asarray(np.linalg.inv(leveling), np.float64)


def _leveled(mask: Pixels, leveling: Points, page_size: tuple[int, int], level_size: tuple[int, int]) -> Pixels:
    """A mask of the page as the level page has it."""
    height, width = mask.shape
    across, down = page_size[0] / width, page_size[1] / height
    size = (max(8, round(level_size[0] / across)), max(8, round(level_size[1] / down)))
    matrix = np.diag([1 / across, 1 / down, 1.0]) @ leveling @ np.diag([across, down, 1.0])
    level: Any = cv2.warpPerspective(mask * 255, matrix, size)
    return np.asarray(level > 127, np.uint8)


def _calm(gray: Pixels, to_page: Points, page_size: tuple[int, int], light: Light) -> Pixels:
    """The picture with the noise taken from the page's part of it, unless it is to be shrunk, which does the same."""
    width, height = page_size
    corners = np.array([[0, 0, 1], [width, 0, 1], [width, height, 1], [0, height, 1]], np.float64)
    x, y, w = np.linalg.inv(to_page) @ corners.T
    left, right = (int(np.clip(value, 0, gray.shape[1])) for value in ((x / w).min(), (x / w).max()))
    top, bottom = (int(np.clip(value, 0, gray.shape[0])) for value in ((y / w).min(), (y / w).max()))
    if min(right - left, bottom - top) < 8 or max(right - left, bottom - top) > SHRUNK * max(page_size):
        return gray
    calm = gray.copy()
    calm[top:bottom, left:right] = without_noise(gray[top:bottom, left:right], light)
    return calm


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


def _touching(sketch: Pixels, turn: int, *, few: bool) -> frozenset[str]:
    """Sides with letters cut through by the picture's border; `few` is enough for a photo, which has no dirty rims."""
    whole = (sketch < np.median(sketch) * 0.75).astype(np.uint8)
    height, width = whole.shape
    _, _, stats, _ = cv2.connectedComponentsWithStats(whole)
    left, top, wide, high = (stats[1:, column] for column in range(4))
    letter = (np.maximum(wide, high) <= 40) & (np.maximum(wide, high) >= 3)
    least = CUT_LETTERS // 2 if few else CUT_LETTERS
    near = round(AT_BORDER * max(whole.shape))
    touches = {
        "top": letter & (top <= near),
        "bottom": letter & (top + high >= height - near),
        "left": letter & (left == 0),
        "right": letter & (left + wide == width),
    }
    return frozenset(_turned_side(side, turn) for side, pieces in touches.items() if pieces.sum() >= least)


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
    tall = _proportion(corners - np.array([width, height]) / 2, FOCAL * max(width, height))
    if not sheet.cut:  # known sizes are more likely than odd ones
        known = [ratio for one in LETTER_SHEETS for ratio in (one, 1 / one)]
        likest = min(known, key=lambda ratio: abs(np.log(tall / ratio)))
        tall = likest if 1 / LIKE_SHEET < tall / likest < LIKE_SHEET else tall
    wide = max(top, bottom, max(left, right) / tall)
    high = wide * tall
    size = (max(8, round(wide)), max(8, round(high)))
    target = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    return size, np.asarray(cv2.getPerspectiveTransform(corners.astype(np.float32), target), np.float64)


def _proportion(corners: Points, focal: float) -> float:
    """Height to width of the rectangle that a camera saw with these corners (4 x 2, pixels from the picture's middle).

    A tilted sheet looks shorter than it is. The two directions of its sides are found from where its sides meet
    (Zhang and He, "Whiteboard scanning and image enhancement", 2007, section 3.2), `focal` being known.
    """
    one, two, four, three = (np.append(corner / focal, 1.0) for corner in corners)  # as there: three is bottom left
    diagonal = np.cross(one, four)
    across = float(diagonal @ three) / float(np.cross(two, four) @ three) * two - one
    down = float(diagonal @ two) / float(np.cross(three, four) @ two) * three - one
    return float(np.clip(np.linalg.norm(down) / np.linalg.norm(across), 1 / MOST_DRAWN_OUT, MOST_DRAWN_OUT))


def _small(picture: Pixels) -> Pixels:
    height, width = picture.shape[:2]
    scale = SKETCH_SIDE / max(height, width)
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _sketch(gray: Pixels, size: tuple[int, int], matrix: Points) -> Pixels:
    """The page small: for angles and light."""
    scale = SKETCH_SIDE / max(size)
    small = (max(8, round(size[0] * scale)), max(8, round(size[1] * scale)))
    return resampled(gray, np.diag([small[0] / size[0], small[1] / size[1], 1.0]) @ matrix, small)
