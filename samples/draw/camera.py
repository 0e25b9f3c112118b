"""A page lying somewhere, and a phone that takes its picture: table, curl, light, lens, sensor.

Sizes are pixels. Everything is drawn from a seed, so the same shot always gives the same picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray
from picture import Pixels

Floats = NDArray[Any]
Corners = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]


@dataclass(frozen=True)
class Shot:
    """How the picture is taken.

    `corners` are the paper's top left, top right, bottom right and bottom left as shares of the picture's width and
    height; they may lie outside. `bend`, `folds`, `crumple` shape the paper; `light` is the brightness at the picture's
    four corners; `shade` the depth of a hand's shadow; `blur` and `noise` are in pixels and gray levels.
    """

    seed: int
    corners: Corners
    desk: Literal["wood", "dark", "light", "cloth"] = "wood"
    size: tuple[int, int] = (1512, 2016)
    bend: float = 6.0
    folds: int = 0
    crumple: float = 0.0
    light: tuple[float, float, float, float] = (1.0, 0.94, 0.82, 0.88)
    warmth: float = 0.04
    shade: float = 0.0
    shade_at: float = 0.6
    blur: float = 0.7
    shake: int = 0
    noise: float = 4.0
    pen: bool = False
    thumb: bool = False


def take(page: Pixels, shot: Shot) -> Pixels:
    """The picture that the shot describes."""
    dice = np.random.default_rng(shot.seed)
    width, height = shot.size
    scene = desk(shot.desk, width, height, dice)
    paper, shape = shaped(page, shot, dice)
    flat = np.array([(0, 0), (1, 0), (1, 1), (0, 1)]) * (paper.shape[1], paper.shape[0])
    lies = np.array(shot.corners) * (width, height)
    warp = cv2.getPerspectiveTransform(flat.astype(np.float32), lies.astype(np.float32))
    cover = cv2.warpPerspective(shape, warp, (width, height), flags=cv2.INTER_LINEAR)
    seen = cv2.warpPerspective(paper, warp, (width, height), flags=cv2.INTER_AREA)
    under = cv2.warpAffine(cover, np.array([[1, 0, 14], [0, 1, 18]], np.float32), (width, height))
    scene = scene * (1 - 0.5 * cv2.GaussianBlur(under, (0, 0), 14)[:, :, None])
    scene = scene * (1 - cover[:, :, None]) + seen * cover[:, :, None]
    if shot.pen:
        scene = with_pen(scene)
    if shot.thumb:
        scene = with_thumb(scene, dice)
    return developed(lit(scene, shot), shot, dice)


def desk(kind: str, width: int, height: int, dice: np.random.Generator) -> Floats:
    """What the paper lies on."""
    fine: Floats
    if kind == "wood":
        grain: Floats = cv2.resize(dice.normal(0, 1, (height // 3, 9)).astype(np.float32), (width, height))
        fine = cv2.GaussianBlur(dice.normal(0, 1, (height, width)).astype(np.float32), (0, 0), 9, sigmaY=0.8)
        wave: Floats = grain * 9 + fine / (fine.std() + 1e-6) * 6
        boards = np.floor(np.arange(height) / (height / 4.3)).astype(int)
        wave += (dice.normal(0, 9, 6).astype(np.float32)[boards])[:, None]
        wave[np.diff(boards, prepend=0) > 0] -= 60
        return np.asarray(np.array([139, 96, 58]) + wave[:, :, None] * np.array([1.0, 0.85, 0.65]))
    fine = cv2.GaussianBlur(dice.normal(0, 1, (height, width)).astype(np.float32), (0, 0), 1.2)
    fine = fine / (fine.std() + 1e-6)
    if kind == "dark":
        return np.asarray(np.array([38, 36, 40]) + fine[:, :, None] * 4)
    if kind == "light":
        return np.asarray(np.array([222, 219, 212]) + fine[:, :, None] * 2.5)
    step = width / 16
    across = ((np.arange(width) / step) % 1 < 0.5).astype(np.float32)[None, :, None]
    down = ((np.arange(height) / step) % 1 < 0.5).astype(np.float32)[:, None, None]
    checks = np.array([225, 222, 214], np.float32) - (across + down) * np.array([30, 62, 66], np.float32)
    return np.asarray(checks + fine[:, :, None] * 6)


def shaped(page: Pixels, shot: Shot, dice: np.random.Generator) -> tuple[Floats, Floats]:
    """The paper bent, folded and crumpled, and its outline (1 where there is paper)."""
    height, width = page.shape[:2]
    rows, columns = _grid(height, width)
    down: Floats = (
        np.sin(columns / width * np.pi * 1.1 + 0.4) * shot.bend + np.sin(rows / height * 4 + 1) * shot.bend * 0.3
    )
    relief: Floats = np.sin(columns / width * np.pi * 1.1 + 0.4) * shot.bend * 9
    for fold in range(1, shot.folds + 1):
        at = height * fold / (shot.folds + 1) + (columns - width / 2) * dice.uniform(-0.01, 0.01)
        relief += -np.abs(rows - at) * 0.22 * (1 if fold % 2 else -1)
        down += np.exp(-np.abs(rows - at) / 40) * 3
    relief += facets(rows, columns, shot.crumple, dice)
    slope_y, slope_x = np.gradient(cv2.GaussianBlur(relief, (0, 0), 2.2))
    shading = 1 + np.clip(-0.55 * slope_x - 0.35 * slope_y, -0.32, 0.12)
    moved_x = columns + np.clip(slope_x, -1, 1) * 12
    moved_y = rows + down + np.clip(slope_y, -1, 1) * 12
    white = np.array([246, 244, 238], np.float32) / 255
    bent = cv2.remap(page.astype(np.float32), moved_x, moved_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    outline = cv2.GaussianBlur(np.pad(np.ones((height - 6, width - 6), np.float32), 3), (0, 0), 1.2)
    paper: Floats = (bent * white * shading[:, :, None]).astype(np.float32)
    return paper, np.asarray(outline, np.float32)


def _grid(height: int, width: int) -> tuple[Floats, Floats]:
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    return rows, columns


def facets(rows: Floats, columns: Floats, depth: float, dice: np.random.Generator) -> Floats:
    """The relief of crumpled paper: creases in all directions."""
    relief: Floats = np.zeros_like(rows)
    if not depth:
        return relief
    height, width = rows.shape
    for _ in range(16):
        angle = dice.uniform(0, np.pi)
        x, y = dice.uniform(0, width), dice.uniform(0, height)
        away = (columns - x) * np.cos(angle) + (rows - y) * np.sin(angle)
        reach = np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * (width * dice.uniform(0.18, 0.5)) ** 2))
        relief += -np.abs(away) * depth * dice.uniform(0.08, 0.3) * dice.choice([-1, 1]) * reach
    return relief.astype(np.float32)


def with_pen(scene: Floats) -> Floats:
    """A pen at the right edge."""
    height, width = scene.shape[:2]
    ends = (int(width * 0.97), int(height * 0.28)), (int(width * 0.9), int(height * 0.72))
    shadow = np.zeros(scene.shape[:2], np.float32)
    cv2.line(shadow, (ends[0][0] + 14, ends[0][1] + 16), (ends[1][0] + 14, ends[1][1] + 16), 1.0, 30)
    scene = scene * (1 - 0.45 * cv2.GaussianBlur(shadow, (0, 0), 10)[:, :, None])
    for colour, thick, shift in (((28, 34, 60), 30, 0), ((70, 80, 125), 8, -6)):
        cv2.line(scene, (ends[0][0] + shift, ends[0][1]), (ends[1][0] + shift, ends[1][1]), colour, thick, cv2.LINE_AA)
    tip = np.array(
        [[ends[1][0] - 15, ends[1][1] + 8], [ends[1][0] + 15, ends[1][1] + 8], [ends[1][0] - 10, ends[1][1] + 62]],
        np.int32,
    )
    cv2.fillConvexPoly(scene, tip, (168, 168, 172), cv2.LINE_AA)
    return scene


def with_thumb(scene: Floats, dice: np.random.Generator) -> Floats:
    """A thumb that holds the paper from the left."""
    height, width = scene.shape[:2]
    cover = np.zeros((height, width), np.float32)
    middle = (int(-width * 0.02), int(height * 0.63))
    cv2.ellipse(cover, middle, (int(width * 0.15), int(height * 0.042)), -14, 0, 360, 1.0, -1, cv2.LINE_AA)
    soft = cv2.GaussianBlur(cover, (0, 0), 6)
    deep = cv2.distanceTransform((cover > 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    round_ = 0.62 + 0.38 * np.clip(deep / (height * 0.04), 0, 1)
    skin = np.array([205, 152, 125], np.float32) * round_[:, :, None]
    skin += dice.normal(0, 3, (height, width, 1)).astype(np.float32)
    nail: Floats = np.zeros((height, width), np.float32)
    cv2.ellipse(
        nail,
        (int(width * 0.095), int(height * 0.622)),
        (int(width * 0.032), int(height * 0.018)),
        -14,
        0,
        360,
        1.0,
        -1,
        cv2.LINE_AA,
    )
    nail = cv2.GaussianBlur(nail, (0, 0), 3)[:, :, None]
    skin = skin * (1 - 0.5 * nail) + np.array([232, 190, 172], np.float32) * 0.5 * nail
    shadow = cv2.GaussianBlur(np.roll(soft, (18, 12), (0, 1)), (0, 0), 14)[:, :, None]
    scene = scene * (1 - 0.4 * shadow)
    return np.asarray(scene * (1 - soft[:, :, None]) + skin * soft[:, :, None], np.float32)


def lit(scene: Floats, shot: Shot) -> Floats:
    """Light from one side, the colour of the lamp, and the shadow of a hand with a phone."""
    height, width = scene.shape[:2]
    a, b, c, d = shot.light
    light = cv2.resize(np.array([[a, b], [d, c]], np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    rows, columns = _grid(height, width)
    away = np.hypot(rows / height - 0.5, columns / width - 0.5)
    light = light * (1.04 - 0.22 * away**2)
    if shot.shade:
        shadow = np.zeros((height, width), np.float32)
        at = int(height * shot.shade_at)
        arm = np.array(
            [
                [int(width * 0.28), at],
                [int(width * 0.72), at - int(height * 0.08)],
                [int(width * 1.1), at + int(height * 0.14)],
                [int(width * 1.1), int(height * 1.1)],
                [int(width * 0.2), int(height * 1.1)],
            ],
            np.int32,
        )
        cv2.fillPoly(shadow, [arm], 1.0)
        light = light * (1 - shot.shade * cv2.GaussianBlur(shadow, (0, 0), width * 0.022))
    lamp = np.array([1 + shot.warmth, 1.0, 1 - shot.warmth * 1.6], np.float32)
    return np.asarray(scene * light[:, :, None] * lamp, np.float32)


def developed(scene: Floats, shot: Shot, dice: np.random.Generator) -> Pixels:
    """Lens and sensor: out of focus, shaken, grainy, then sharpened as phones do."""
    if shot.blur:
        scene = cv2.GaussianBlur(scene, (0, 0), shot.blur).astype(np.float32)
    if shot.shake:
        track = np.zeros((shot.shake, shot.shake), np.float32)
        cv2.line(track, (0, shot.shake - 1), (shot.shake - 1, shot.shake // 3), 1.0, 1)
        scene = cv2.filter2D(scene, -1, track / track.sum()).astype(np.float32)
    height, width = scene.shape[:2]
    grain = cv2.GaussianBlur(dice.normal(0, shot.noise, (height, width)).astype(np.float32), (0, 0), 0.7)
    tint = cv2.GaussianBlur(dice.normal(0, shot.noise, (height, width, 3)).astype(np.float32), (0, 0), 2.0)
    scene = scene + grain[:, :, None] + tint
    scene = scene + (scene - cv2.GaussianBlur(scene, (0, 0), 1.6)) * 0.45
    return np.clip(scene, 0, 255).astype(np.uint8)


def on_screen(page: Pixels) -> Pixels:
    """The page in a viewer's window on a screen of red, green and blue strips, three pixels to each of the screen's."""
    height, width = page.shape[:2]
    window = np.full((height + 110, width + 90, 3), (82, 86, 89), np.uint8)
    window[:52] = (50, 54, 57)
    cv2.putText(
        window, "paper.pdf   1 / 1   -  100%  +", (40, 34), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (225, 225, 225), 1, 16
    )
    window[78 : 78 + height, 45 : 45 + width] = page
    strips = np.repeat(np.repeat(window, 3, axis=0), 3, axis=1).astype(np.float32)
    grid = np.full(strips.shape, 0.72, np.float32)
    for colour in range(3):
        grid[:, colour::3, colour] = 1.42
    grid[2::3] *= 0.62
    lit_up = np.clip(strips * grid * 1.1, 0, 255)
    frame = np.full((strips.shape[0] + 160, strips.shape[1] + 120, 3), 18, np.uint8)
    frame[60:-100, 60:-60] = lit_up.astype(np.uint8)
    return frame
