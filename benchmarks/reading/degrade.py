"""From a drawn page to what a person has in the hand: scans and phone photos at six levels, by seed.

Pages come in as gray arrays (0 black, 255 white) of a letter page; photos go out as BGR.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[Any]  # bytes, gray or BGR
Plane = NDArray[Any]  # floats, gray or BGR, 0 to 255
LEVELS = ("digital", "clean", "office", "good", "poor", "extreme")
PHOTO_DPI = 220


@dataclass(frozen=True)
class Picture:
    data: Image
    quality: int  # of the JPEG
    cut: str = ""  # top, bottom, glare: what can't be seen
    gone: tuple[float, float] | None = None  # the part of the page's height that is not in the picture, 0 to 1


def clean_scan(page: Image, dice: random.Random) -> Picture:
    noise = _noise(page.shape, dice, 3.0)
    shift = dice.uniform(-0.3, 0.3)
    out = _turn(page.astype(np.float32), shift, 255.0) * dice.uniform(0.97, 1.0) + noise
    return Picture(_bytes(out), 88)


def office_scan(page: Image, dice: random.Random) -> Picture:
    out = _turn(page.astype(np.float32), dice.uniform(-3, 3), dice.choice([255.0, 246.0, 60.0]))
    out = cv2.GaussianBlur(out, (0, 0), dice.uniform(0.3, 0.7))
    out = (out - 128) * dice.uniform(1.05, 1.35) + dice.uniform(120, 138)
    out += _noise(out.shape, dice, dice.uniform(3, 8))
    _speckle(out, dice)
    if dice.random() < 0.25:  # the lid was open: a dark edge
        width = dice.randint(8, 30)
        out[:, :width] = np.minimum(out[:, :width], np.linspace(40, 220, width)[None, :])
    image = _bytes(out)
    if dice.random() < 0.3:
        image = np.ascontiguousarray(np.rot90(image, dice.choice([1, 2, 3])))
    return Picture(image, dice.randint(45, 75))


def _speckle(out: Plane, dice: random.Random) -> None:
    height, width = out.shape
    for _ in range(dice.randint(40, 260)):
        x, y = dice.randrange(width - 3), dice.randrange(height - 3)
        out[y : y + dice.randint(1, 3), x : x + dice.randint(1, 3)] = dice.choice([40, 90, 235])


def good_photo(page: Image, dice: random.Random) -> Picture:
    return _photo(page, dice, tilt=dice.uniform(5, 15), spin=dice.uniform(-4, 4), longer=dice.randint(2200, 3000),
                  blur=dice.uniform(0.5, 1.1), noise=dice.uniform(2, 5), light=dice.uniform(0.82, 1.0),
                  shade=dice.uniform(0.1, 0.3), warp=dice.uniform(0, 3), quality=dice.randint(78, 92))  # fmt: skip


def poor_photo(page: Image, dice: random.Random) -> Picture:
    skewed = dice.random() < 0.5
    return _photo(page, dice, tilt=dice.uniform(6, 14) if skewed else dice.uniform(18, 25),
                  spin=dice.choice([-1, 1]) * dice.uniform(7, 15) if skewed else dice.uniform(-5, 5),
                  longer=dice.randint(1300, 1600), blur=dice.uniform(0.5, 0.95), noise=dice.uniform(4, 8),
                  light=dice.uniform(0.5, 0.75), shade=dice.uniform(0.3, 0.5), warp=dice.uniform(4, 10),
                  quality=dice.randint(55, 75), shadow=True)  # fmt: skip


def extreme(page: Image, dice: random.Random) -> Picture:
    kind = dice.choice(["top", "bottom", "glare", "blur", "small"])
    height = page.shape[0]
    if kind in ("top", "bottom"):
        share = dice.uniform(0.22, 0.5)
        if kind == "top":
            page, gone = page[int(height * share) :], (0.0, share)
        else:
            page, gone = page[: int(height * (1 - share))], (1 - share, 1.0)
        shot = _photo(page, dice, tilt=dice.uniform(4, 10), spin=dice.uniform(-3, 3), longer=dice.randint(1600, 2400),
                      blur=0.8, noise=4, light=0.85, shade=0.25, warp=2, quality=75, cut=kind)  # fmt: skip
        return Picture(shot.data, shot.quality, kind, gone)
    if kind == "glare":
        shot = _photo(page, dice, tilt=dice.uniform(4, 10), spin=dice.uniform(-3, 3), longer=dice.randint(1600, 2400),
                      blur=0.8, noise=4, light=0.75, shade=0.2, warp=2, quality=75)  # fmt: skip
        return Picture(_glare(shot.data, dice), shot.quality, "glare")
    if kind == "blur":
        shot = _photo(page, dice, tilt=dice.uniform(5, 12), spin=dice.uniform(-4, 4), longer=1800, blur=0.6, noise=3,
                      light=0.8, shade=0.2, warp=2, quality=75)  # fmt: skip
        size = dice.randint(13, 25)
        kernel = np.zeros((size, size), np.float32)
        cv2.line(kernel, (0, dice.randrange(size)), (size - 1, dice.randrange(size)), 1.0, 2)
        return Picture(cv2.filter2D(shot.data, -1, kernel / kernel.sum()), shot.quality, "blur")
    shot = _photo(page, dice, tilt=dice.uniform(5, 12), spin=dice.uniform(-4, 4), longer=1500, blur=0.5, noise=2,
                  light=0.85, shade=0.2, warp=2, quality=75)  # fmt: skip
    scale = dice.randint(440, 560) / max(shot.data.shape[:2])
    small = cv2.resize(shot.data, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return Picture(small, 60, "small")


def _photo(page: Image, dice: random.Random, *, tilt: float, spin: float, longer: int, blur: float, noise: float,
           light: float, shade: float, warp: float, quality: int, shadow: bool = False,
           cut: str = "") -> Picture:  # fmt: skip
    """A sheet on a ground, seen by a camera that is not quite above it."""
    upright = dice.random() < 0.85
    frame = (int(longer * 0.75), longer) if upright else (longer, int(longer * 0.8))
    sheet = _curl(_paper(page, dice, shadow), dice, warp)
    corners = _corners(sheet.shape, dice, tilt, spin, frame, cut)
    height, width = sheet.shape[:2]
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(source, corners)
    scene = _ground((frame[1], frame[0]), dice)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, frame, flags=cv2.INTER_AREA)
    drop = cv2.GaussianBlur(np.roll(mask, (dice.randint(4, 14), dice.randint(-10, 12)), (0, 1)), (0, 0), longer / 200)
    scene *= 1 - 0.45 * (drop.astype(np.float32) / 255)[..., None]  # the sheet's own shadow on the ground
    smaller = max(1.0, height / longer)
    sheet = cv2.GaussianBlur(sheet, (0, 0), 0.42 * smaller)  # no lens is sharper than its pixels
    warped = cv2.warpPerspective(sheet, matrix, frame, flags=cv2.INTER_LINEAR)
    alpha = cv2.GaussianBlur(mask, (0, 0), 0.8).astype(np.float32)[..., None] / 255
    scene = scene * (1 - alpha) + warped * alpha
    if dice.random() < 0.2:
        _thumb(scene, corners, dice)
    scene *= _light((frame[1], frame[0]), dice, light, shade)[..., None]
    if shadow or dice.random() < 0.35:
        scene *= _hand_shadow((frame[1], frame[0]), dice, 0.45 if shadow else 0.7)[..., None]
    scene *= np.array([dice.uniform(0.86, 1.0), dice.uniform(0.94, 1.0), 1.0], np.float32)  # warm lamps: less blue
    scene = cv2.GaussianBlur(scene, (0, 0), blur)
    scene += _noise(scene.shape, dice, noise)
    image = _bytes(scene)
    if not cut and dice.random() < 0.08:  # held sideways, and the phone didn't notice
        image = np.ascontiguousarray(np.rot90(image, dice.choice([1, 2, 3])))
    return Picture(image, quality)


def _paper(page: Image, dice: random.Random, folded: bool) -> Plane:
    """The page as a sheet of paper: off-white, with folds and a little grain."""
    white = np.array([dice.uniform(0.93, 0.99), dice.uniform(0.96, 1.0), 1.0], np.float32)
    out = page.astype(np.float32)[..., None] * white * 0.97
    height, width = page.shape
    across = np.ones((height, 1), np.float32)
    folds = [1 / 3, 2 / 3] if dice.random() < (0.8 if folded else 0.4) else []
    depth = dice.uniform(0.05, 0.14 if folded else 0.08)
    for fold in folds:
        distance = (np.arange(height) - fold * height) / height
        across[:, 0] -= depth * np.exp(-np.abs(distance) * 60) * np.where(distance > 0, 1.0, -0.35)
    out *= across[..., None]
    if folded and dice.random() < 0.6:
        x = dice.uniform(0.4, 0.6)
        distance = np.abs(np.arange(width) / width - x)
        out *= (1 - depth * 0.8 * np.exp(-distance * 80))[None, :, None].astype(np.float32)
    grain = cv2.GaussianBlur(_noise(page.shape, dice, 6.0), (0, 0), 3)
    return np.asarray(out + grain[..., None], np.float32)


def _curl(sheet: Plane, dice: random.Random, warp: float) -> Plane:
    """Lines of print bend as on a sheet that doesn't lie flat; `warp` is the bend in points."""
    if warp < 0.5:
        return sheet
    height, width = sheet.shape[:2]
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    pixels = warp * height / 792
    phase = dice.uniform(0, 6.3)
    ys += pixels * np.sin(xs / width * dice.uniform(2, 4.5) + phase).astype(np.float32)
    xs += pixels * 0.5 * np.sin(ys / height * dice.uniform(2, 5)).astype(np.float32)
    return np.asarray(cv2.remap(sheet, xs, ys, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32)


def _corners(shape: tuple[int, ...], dice: random.Random, tilt: float, spin: float, frame: tuple[int, int],
             cut: str) -> Plane:  # fmt: skip
    """Where the sheet's corners fall: a pinhole camera, the sheet turned by tilt about one axis and spun."""
    height, width = shape[:2]
    half = np.array([width, height], np.float32) / max(width, height)
    points = np.array([[-1, -1, 0], [1, -1, 0], [1, 1, 0], [-1, 1, 0]], np.float32) * np.append(half, 0) / 2
    axis = dice.choice(["x", "x", "y", "both"])
    angle_x = np.radians(tilt * (1 if axis != "y" else 0.2)) * dice.choice([-1, 1])
    angle_y = np.radians(tilt * (1 if axis == "y" else 0.6 if axis == "both" else 0.15)) * dice.choice([-1, 1])
    angle_z = np.radians(spin)
    turn_x = np.array([[1, 0, 0], [0, np.cos(angle_x), -np.sin(angle_x)], [0, np.sin(angle_x), np.cos(angle_x)]])
    turn_y = np.array([[np.cos(angle_y), 0, np.sin(angle_y)], [0, 1, 0], [-np.sin(angle_y), 0, np.cos(angle_y)]])
    turn_z = np.array([[np.cos(angle_z), -np.sin(angle_z), 0], [np.sin(angle_z), np.cos(angle_z), 0], [0, 0, 1]])
    moved = points @ turn_z.T @ turn_x.T @ turn_y.T
    flat = moved[:, :2] / (1.25 + moved[:, 2:3])
    low, high = flat.min(0), flat.max(0)
    space = np.array(frame, np.float32)
    scale = float((space * dice.uniform(0.86, 0.96) / (high - low)).min())
    placed = (flat - (low + high) / 2) * scale + space / 2
    slack = (space - (high - low) * scale) / 2
    placed += np.array([dice.uniform(-0.8, 0.8), dice.uniform(-0.8, 0.8)]) * slack
    if cut:  # the sheet runs out of the picture on that side
        placed[:, 1] += (-placed[:2, 1].max() - 2) if cut == "top" else (space[1] - placed[2:, 1].min() + 2)
    return np.asarray(placed, np.float32)


def _ground(size: tuple[int, int], dice: random.Random) -> Plane:
    """A desk, a floor, a cloth: something that is no paper."""
    height, width = size
    kind = dice.choice(["wood", "wood", "plain", "cloth", "tiles", "light"])
    base = {
        "wood": (70, 110, 150),
        "plain": (90, 85, 80),
        "cloth": (110, 80, 60),
        "tiles": (150, 155, 160),
        "light": (205, 210, 214),
    }
    colour = np.array(base[kind], np.float32) * dice.uniform(0.6, 1.15)
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    generator = np.random.default_rng(dice.randrange(2**32))
    texture = np.zeros(size, np.float32)
    if kind == "wood":
        coarse = generator.normal(0, 1, (height // 60 + 2, 8)).astype(np.float32)
        wave = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
        texture = 14 * np.sin(ys / 9 + wave * 5) + 10 * wave
        texture[(ys % (height // 4)) < 5] -= 45  # the joints of the boards
    elif kind == "tiles":
        side = width // 4
        texture = np.where((xs % side < 8) | (ys % side < 8), -50.0, 0.0).astype(np.float32)
    elif kind == "cloth":
        texture = 9 * np.sin(xs / 3) * np.sin(ys / 3) + 12 * np.sin(xs / 60)
    speckle = cv2.GaussianBlur(generator.normal(0, 26, size).astype(np.float32), (0, 0), 2)
    return np.asarray(np.clip(colour + (texture + speckle)[..., None], 5, 245), np.float32)


def _light(size: tuple[int, int], dice: random.Random, light: float, shade: float) -> Plane:
    """Light from one side, and darker corners."""
    height, width = size
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    angle = dice.uniform(0, 6.3)
    along = (np.cos(angle) * (xs / width - 0.5) + np.sin(angle) * (ys / height - 0.5)).astype(np.float32)
    corner = ((xs / width - 0.5) ** 2 + (ys / height - 0.5) ** 2) * 0.35
    return np.asarray(light * (1 - shade * (along + 0.5) - corner), np.float32)


def _hand_shadow(size: tuple[int, int], dice: random.Random, depth: float) -> Plane:
    """The shadow of the one who holds the phone."""
    height, width = size
    mask = np.zeros((height // 8, width // 8), np.float32)
    h, w = mask.shape
    x, side = dice.uniform(0.2, 0.8) * w, dice.choice([0, h])
    cv2.ellipse(
        mask,
        (int(x), side),
        (int(w * dice.uniform(0.25, 0.45)), int(h * dice.uniform(0.3, 0.6))),
        dice.uniform(-25, 25),
        0,
        360,
        1.0,
        -1,
    )
    soft: Plane = cv2.GaussianBlur(mask, (0, 0), w / dice.choice([14, 25, 60]))
    return np.asarray(1 - (1 - depth) * cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def _thumb(scene: Plane, corners: Plane, dice: random.Random) -> None:
    """A thumb that comes from the picture's edge and holds the sheet at its left or right."""
    left = dice.random() < 0.5
    a, b = (corners[0], corners[3]) if left else (corners[1], corners[2])
    at = a + (b - a) * dice.uniform(0.35, 0.8)
    inward = 1 if left else -1
    width = scene.shape[0] * dice.uniform(0.022, 0.03)
    tip = (int(at[0] + inward * width * 0.9), int(at[1]))
    root = (-50 if left else scene.shape[1] + 50, int(at[1] + scene.shape[0] * dice.uniform(-0.02, 0.06)))
    layer = np.zeros(scene.shape[:2], np.float32)
    cv2.line(layer, tip, root, 1.0, int(width * 2))
    nail = np.zeros_like(layer)
    cv2.ellipse(nail, tip, (int(width * 0.75), int(width * 0.6)), 0, 0, 360, 1.0, -1)
    skin = np.array([118, 150, 205], np.float32) * dice.uniform(0.45, 1.1)
    for mask, colour in ((layer, skin), (nail, np.minimum(skin * 1.12 + 8, 235))):
        soft = cv2.GaussianBlur(mask, (0, 0), 2.5)[..., None]
        scene[:] = scene * (1 - soft) + colour * soft


def _glare(image: Image, dice: random.Random) -> Image:
    height, width = image.shape[:2]
    layer = np.zeros((height, width), np.float32)
    centre = (int(width * dice.uniform(0.35, 0.65)), int(height * dice.uniform(0.4, 0.62)))
    axes = (int(width * dice.uniform(0.3, 0.5)), int(height * dice.uniform(0.12, 0.25)))
    cv2.ellipse(layer, centre, axes, dice.uniform(-30, 30), 0, 360, 1.0, -1)
    layer = cv2.GaussianBlur(layer, (0, 0), width / 18)[..., None] * 1.25
    return _bytes(image.astype(np.float32) * (1 - np.clip(layer, 0, 1)) + 254 * np.clip(layer, 0, 1))


def _turn(image: Plane, degrees: float, ground: float) -> Plane:
    height, width = image.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return np.asarray(
        cv2.warpAffine(image, matrix, (width, height), flags=cv2.INTER_CUBIC, borderValue=ground), np.float32
    )


def _noise(shape: tuple[int, ...], dice: random.Random, sigma: float) -> Plane:
    generator = np.random.default_rng(dice.randrange(2**32))
    return np.asarray(generator.standard_normal(shape, np.float32) * sigma, np.float32)


def _bytes(image: Plane) -> Image:
    return np.asarray(np.clip(image, 0, 255), np.uint8)
