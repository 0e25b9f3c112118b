"""Pages of invented papers, and what a phone makes of them: drawn from seeds, so that every run sees the same."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Picture = NDArray[np.uint8]

LINES: tuple[tuple[float, str, str], ...] = (  # points from the top, style, words
    (30, "small", "Form X-900 (Rev. 01/20) Warrant to Sing        SPECIMEN, NOT A REAL PAPER"),
    (64, "title", "PROVINCIAL COURT OF EXAMPLES"),
    (84, "center", "for the Northern District of Nowhere"),
    (124, "text", "In the Matter of the Singing of                     )"),
    (140, "text", "Pat Example, 12 Example Avenue, Apartment 4         )     Case No. 20-SP-00123"),
    (156, "text", "Springfield                                         )"),
    (196, "title", "WARRANT TO SING"),
    (228, "text", "To:  Any authorized choir officer"),
    (252, "text", "An application by a choir officer requests that the following person sing"),
    (266, "text", "in the northern part of the town, where the officer believes that a song is"),
    (280, "text", "kept in violation of the Examples Act, and that evidence of the melody will"),
    (294, "text", "be found on the premises described below by number and by street:"),
    (318, "text", "a brown house with a green door and the number 12 beside the bell"),
    (350, "bold", "YOU ARE COMMANDED to execute this warrant on or before March 14, 2020"),
    (366, "text", "in the daytime 6:00 a.m. to 10:00 p.m.  at any time in the day or night"),
    (392, "text", "Unless delayed notice is authorized below, you must give a copy of the warrant"),
    (406, "text", "and a receipt for the songs taken to the person from whom, or from whose"),
    (420, "text", "premises, the song was taken, or leave the copy and receipt at the place."),
    (446, "text", "The officer executing this warrant must prepare an inventory as required by law"),
    (460, "text", "and promptly return this warrant and inventory to the judge named here."),
    (520, "text", "Date and time issued:   March 2, 2020  9:41 am"),
    (546, "italic", "Judge's signature"),
    (574, "text", "City and state:   Springfield, Nowhere"),
    (600, "italic", "Printed name and title"),
    (640, "text", "The undersigned returns this warrant with the inventory made in the presence of"),
    (654, "text", "the person named above, and declares under penalty that it is correct."),
    (706, "italic", "Executing officer's signature"),
    (744, "small", "Page 1 of 1        SPECIMEN        Nobody named here exists"),
)
RULES = ((330, 535), (330, 590), (330, 695))
FONTS = {
    "small": ("LiberationSans-Regular.ttf", 8),
    "title": ("LiberationSerif-Bold.ttf", 15),
    "center": ("LiberationSerif-Regular.ttf", 11),
    "text": ("LiberationSerif-Regular.ttf", 11),
    "bold": ("LiberationSerif-Bold.ttf", 11),
    "italic": ("LiberationSerif-Italic.ttf", 8),
}
FOLDERS = ("/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2")


def font(name: str, size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    for folder in FOLDERS:
        if (Path(folder) / name).exists():
            return ImageFont.truetype(str(Path(folder) / name), size)
    return ImageFont.load_default(size)


def page(dpi: int = 200) -> Picture:
    """A letter page, white, gray values."""
    scale = dpi / 72
    image = Image.new("L", (round(612 * scale), round(792 * scale)), 255)
    draw = ImageDraw.Draw(image)
    for top, style, words in LINES:
        name, size = FONTS[style]
        face = font(name, round(size * scale))
        x = 60 * scale
        if style in {"title", "center"}:
            x = (image.width - draw.textlength(words, font=face)) / 2
        if style == "italic":
            x = 360 * scale
        draw.text((x, top * scale), words, fill=15, font=face)
    for x, top in RULES:
        draw.line((x * scale, top * scale + 8 * scale, 550 * scale, top * scale + 8 * scale), fill=20, width=2)
    draw.rectangle((55 * scale, 345 * scale, 557 * scale, 382 * scale), outline=20, width=2)
    return np.asarray(image)


def words_of_the_page() -> set[str]:
    return {w.strip(",.:()").lower() for _, _, line in LINES for w in line.split() if len(w.strip(",.:()")) > 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """How a phone was held. Angles in degrees, lengths as shares of the picture."""

    tilt: float = 8.0  # away from the page, up and down
    swing: float = 5.0  # the same, left and right
    roll: float = 3.0  # in the picture's plane
    distance: float = 2.2  # page heights between phone and page
    fill: float = 0.86  # of the picture's height that the page takes
    ground: str = "wood"  # wood, dark, light, cloth, quilt, clutter
    shadow: float = 0.0  # 0 none, 1 black
    light: float = 1.0  # 1 well lit
    blur: float = 0.6  # sigma in pixels of the picture
    noise: float = 4.0
    quality: int = 80
    shift: tuple[float, float] = (0.0, 0.0)
    finger: bool = False
    neighbor: bool = False
    glare: float = 0.0
    moire: bool = False
    curl: float = 0.0
    height: int = 2600
    width: int = 1950


def ground(kind: str, height: int, width: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """The desk under the page, BGR."""
    base = {
        "wood": (60, 95, 140),
        "dark": (35, 32, 30),
        "light": (196, 205, 210),
        "cloth": (120, 70, 60),
        "quilt": (120, 120, 120),
        "clutter": (90, 110, 120),
    }
    desk = np.empty((height, width, 3), np.float32)
    desk[:] = base[kind]
    grain = rng.normal(0, 1, (height // 4, max(2, width // 160))).astype(np.float32)
    grain = cv2.resize(grain, (width, height), interpolation=cv2.INTER_CUBIC)
    if kind == "wood":
        desk += cv2.GaussianBlur(grain, (0, 0), 2)[..., None] * 14
    if kind == "cloth":
        yy, xx = np.mgrid[0:height, 0:width]
        checks = (((yy // 90) % 2) ^ ((xx // 90) % 2)).astype(np.float32)
        desk += (checks * 60)[..., None]
    if kind == "quilt":  # patches of many colors, with white dots and dark stitches
        side = width // 8
        for y in range(0, height, side):
            for x in range(0, width, side):
                desk[y : y + side, x : x + side] = rng.integers(60, 210, 3)
                if rng.random() < 0.4:
                    for dot in range(side // 8, side, side // 4):
                        for place in range(side // 8, side, side // 6):
                            cv2.circle(desk, (x + place, y + dot), max(2, side // 26), (240, 240, 240), -1)
                else:
                    for place in range(side // 10, side, side // 10):
                        desk[y + side // 2 : y + side, x + place : x + place + max(1, side // 60)] = 50
    if kind == "clutter":
        for _ in range(14):
            x, y = int(rng.integers(0, width)), int(rng.integers(0, height))
            w, h = int(rng.integers(100, 600)), int(rng.integers(100, 600))
            color = rng.integers(20, 240, 3).tolist()
            rect = ((float(x), float(y)), (float(w), float(h)), float(rng.integers(0, 90)))
            cv2.fillPoly(desk, [cv2.boxPoints(rect).astype(np.int32)], color)
    speckle = rng.normal(0, 5, (height // 2, width // 2)).astype(np.float32)
    return desk + cv2.resize(speckle, (width, height))[..., None]


def corners(shot: Shot, page_h: int, page_w: int) -> NDArray[np.float32]:
    """Where the page's corners fall in the picture, top left first and clockwise."""
    rx, ry, rz = (np.deg2rad(a) for a in (shot.tilt, shot.swing, shot.roll))
    cx, sx, cy, sy, cz, sz = np.cos(rx), np.sin(rx), np.cos(ry), np.sin(ry), np.cos(rz), np.sin(rz)
    turn = (
        np.array([[cz, -sz, 0], [sz, cz, 0], [0, 0, 1]])
        @ np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
        @ np.array([[1, 0, 0], [0, cx, -sx], [0, sx, cx]])
    )
    aspect = page_w / page_h
    flat = np.array([[-aspect, -1, 0], [aspect, -1, 0], [aspect, 1, 0], [-aspect, 1, 0]]) / 2
    solid = flat @ turn.T
    depth = shot.distance + solid[:, 2]
    seen = solid[:, :2] / depth[:, None] * shot.distance
    seen = seen * shot.fill * shot.height
    middle = np.array([shot.width * (0.5 + shot.shift[0]), shot.height * (0.5 + shot.shift[1])])
    return (seen + middle).astype(np.float32)


def photograph(sheet: Picture, shot: Shot, seed: int = 1) -> Picture:
    """The page as a phone takes it: H x W x 3, RGB."""
    rng = np.random.default_rng(seed)
    height, width = shot.height, shot.width
    page_h, page_w = sheet.shape[:2]
    if shot.curl:
        yy, xx = np.mgrid[0:page_h, 0:page_w].astype(np.float32)
        sheet = cv2.remap(
            sheet, xx, yy + shot.curl * page_h * np.sin(xx / page_w * np.pi) ** 2, cv2.INTER_LINEAR, borderValue=255
        )
    paper = cv2.cvtColor(sheet, cv2.COLOR_GRAY2BGR).astype(np.float32) * 0.9 + rng.normal(0, 2)
    at = corners(shot, page_h, page_w)
    start = np.array([[0, 0], [page_w, 0], [page_w, page_h], [0, page_h]], np.float32)
    matrix = cv2.getPerspectiveTransform(start, at)
    scene = ground(shot.ground, height, width, rng)
    if shot.neighbor:
        beside = at + np.array([width * 0.62, height * 0.1])
        over = cv2.getPerspectiveTransform(start, beside.astype(np.float32))
        lay(scene, paper, over)
    lay(scene, paper, matrix)
    if shot.finger:
        left = (at[0] + at[3]) / 2
        cv2.ellipse(scene, (int(left[0]) - 10, int(left[1])), (130, 60), 10, 0, 360, (110, 140, 200), -1)
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    lamp = 1.0 - 0.25 * np.hypot(xx / width - 0.3, yy / height - 0.2)
    if shot.shadow:
        edge = xx / width + 0.5 * yy / height - 0.85
        lamp *= 1 - shot.shadow / (1 + np.exp(-edge * 60))
    scene *= (lamp * shot.light)[..., None] * np.array([0.9, 0.98, 1.04], np.float32)
    if shot.glare:
        spot = np.exp(-((xx / width - 0.5) ** 2 / 0.02 + (yy / height - 0.45) ** 2 / 0.008))
        scene += (spot * 400 * shot.glare)[..., None]
    if shot.moire:
        wave = np.sin(xx * 1.9 + yy * 0.13) * np.sin(yy * 1.83 - xx * 0.11)
        scene += (wave * 26)[..., None] * np.array([1.0, -0.4, 0.8], np.float32)
    if shot.blur:
        scene = cv2.GaussianBlur(scene, (0, 0), shot.blur)
    scene += rng.normal(0, shot.noise, scene.shape).astype(np.float32)
    ok, code = cv2.imencode(
        ".jpg", np.clip(scene, 0, 255).astype(np.uint8), [int(cv2.IMWRITE_JPEG_QUALITY), shot.quality]
    )
    assert ok
    return cv2.cvtColor(cv2.imdecode(code, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)


def lay(scene: NDArray[np.float32], paper: NDArray[np.float32], matrix: NDArray[np.float64]) -> None:
    """Put the sheet into the scene, with the thin shadow that paper throws."""
    height, width = scene.shape[:2]
    where = cv2.warpPerspective(np.ones(paper.shape[:2], np.float32), matrix, (width, height), flags=cv2.INTER_LINEAR)
    shade = cv2.GaussianBlur(where, (0, 0), 9)
    scene *= (1 - 0.35 * np.roll(shade, (8, 8), (0, 1)))[..., None]
    flat = cv2.warpPerspective(paper, matrix, (width, height), flags=cv2.INTER_AREA)
    scene *= (1 - where)[..., None]
    scene += flat * where[..., None]
