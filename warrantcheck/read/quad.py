"""Find the sheet of paper in a photo: four corners, also where one of them lies outside the picture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from warrantcheck.read.long_lines import LONG_SIDE, cross, from_lines

Pixels = NDArray[np.uint8]
Points = NDArray[np.float64]
SIDES = ("top", "right", "bottom", "left")

SMALLEST = 0.16  # of the picture: below, even a found page has letters too small to read
FILLED = 0.86  # of the four-sided shape; a printed frame with ragged surroundings fills less
STEP = 0.035  # of the brightness, between the sheet and what it lies on; a printed frame has the same on both sides
LEAST_STEP = 3.0  # gray values (Lab): what JPEG and noise make in the dark
SUPPORT = 0.7  # of the sides' length, where that step shows; fingers and neighbors cover the rest
SIDE_SUPPORT = 0.5  # the same for one side alone
SCAN_WHITE = 215  # a picture as bright as this all around its border shows no ground: nothing to look for
OUTSIDE_LETTERS = 0.4  # of all letters may lie outside the sheet: another paper; more, and it was no sheet
FOREIGN = 12.0  # of 255 in Lab's two colors, between the sheet and a patterned cloth; a lamp's color varies less
CROSSED_LETTERS = 12.0  # how much letters on a side speak against it: the rim of a shadow has them, a sheet none
CUT_COSTS = 0.8  # for each side that cannot be seen
LINE_WORTH = 0.85  # of a side that is only a thin dark line: a sheet on a sheet, or a printed rule
CANDIDATES = 10  # best shapes looked at closely
LEAST = 0.15  # of 224 sheets found rightly the lowest score was .54; a stripe of a crumpled sheet had .02
SURE = 0.87  # with this score the slower way is not tried: another sheet beside it, a light desk, a hard shadow


class Quad(Struct, frozen=True, kw_only=True):
    """A sheet in the picture: corners in shares of its width and height, top left first and clockwise (4 x 2).

    `cut` names the sides where the sheet goes on beyond the picture.
    """

    corners: Points
    cut: frozenset[str]
    score: float


def find_page(picture: Pixels) -> Quad | None:
    """The biggest sheet in a picture (H x W or H x W x 3), or None: a scan has none, nor has a close-up."""
    small = _shrink(picture)
    height, width = small.shape[:2]
    plain: Any = cv2.dilate(small, np.ones((7, 7), np.uint8))  # letters and thin rules are gone, the paper stays
    plain = cv2.medianBlur(plain, 5)
    if _no_ground(plain):
        return None
    # Only now: OpenCV makes tables for it the first time, 0.09 s in each process, and scans end above.
    lab: Any = cv2.cvtColor(plain, cv2.COLOR_RGB2LAB)
    gray: Any = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    calm = np.asarray(cv2.medianBlur(small, 7), np.uint8)  # small letters and patterns are gone
    calm_lab = np.asarray(cv2.cvtColor(calm, cv2.COLOR_RGB2LAB), np.uint8)
    letters = _letters(gray, calm_lab)
    fine = np.asarray(cv2.bilateralFilter(gray, 7, 18, 5), np.uint8)  # noise goes, the thin shadows of edges stay
    shapes = [shape for mask in _masks(fine, plain, lab) for shape in _shapes(mask)]
    found = _judged(shapes, lab, fine, letters)
    if not any(quad.score > SURE for quad in found):
        # Dilated, the light dots of a patterned cloth have grown together with the sheet.
        shapes = [shape for mask in _bright_masks(calm, calm_lab) for shape in _shapes(mask)]
        found += _judged(shapes, calm_lab, fine, letters)
    if not any(quad.score > SURE for quad in found):
        found += _judged(from_lines(fine), lab, fine, letters)
    best = max(found, key=lambda quad: quad.score, default=None)
    if best is None or best.score < LEAST:
        return None
    return Quad(corners=best.corners / np.array([width, height]), cut=best.cut, score=best.score)


def _shrink(picture: Pixels) -> Pixels:
    height, width = picture.shape[:2]
    scale = LONG_SIDE / max(height, width)
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    small: Any = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    if small.ndim == 2:
        small = cv2.cvtColor(small, cv2.COLOR_GRAY2RGB)
    return np.asarray(small, np.uint8)


def _masks(fine: Pixels, plain: Pixels, lab: Pixels) -> Iterator[Pixels]:
    """Where a sheet may be: brighter than, less colored than, or unlike what surrounds it."""
    yield from _bright_masks(plain, lab)
    edge = 4
    ring = np.concatenate(
        [part.reshape(-1, 3) for part in (lab[:edge], lab[-edge:], lab[:, :edge], lab[:, -edge:])]
    ).astype(np.float32)
    away = np.linalg.norm(lab.astype(np.float32) - np.median(ring, axis=0), axis=2)
    gray = np.clip(away * 2, 0, 255).astype(np.uint8)
    _, mask = cv2.threshold(gray, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    yield np.asarray(mask, np.uint8)
    for low in (8, 16, 32):
        lines: Any = cv2.Canny(fine, low, low * 3)
        lines = cv2.dilate(lines, np.ones((3, 3), np.uint8))
        yield np.asarray(cv2.bitwise_not(lines), np.uint8)


def _bright_masks(plain: Pixels, lab: Pixels) -> Iterator[Pixels]:
    """Where a sheet may be: brighter, or less colored, than what surrounds it."""
    light: Any = lab[..., 0]
    least: Any = plain.min(axis=2)  # wood and cloth are dark in one color at least, paper in none
    # In a shadow and out of it, paper has less color than wood.
    pale = (255.0 * (least + 1.0) / (plain.max(axis=2) + 1.0)).astype(np.uint8)
    for channel in (light, least, pale):
        level, mask = cv2.threshold(channel, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
        yield np.asarray(mask, np.uint8)
        bright = channel[channel > level]
        if bright.size > 500:  # a light desk: the sheet is the brighter part of the bright
            upper, _ = cv2.threshold(bright.reshape(-1, 1), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
            yield np.where(channel > upper, 255, 0).astype(np.uint8)


def _shapes(mask: Pixels) -> Iterator[Points]:
    """Four-sided shapes around the biggest connected pieces, where a piece fills its shape."""
    height, width = mask.shape
    opened = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
    contours, _ = cv2.findContours(opened, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for contour in sorted(contours, key=cv2.contourArea, reverse=True)[:3]:
        covered = cv2.contourArea(contour)
        if covered < SMALLEST * height * width:
            break
        hull = cv2.convexHull(contour)
        outline = cv2.approxPolyDP(hull, 0.006 * cv2.arcLength(hull, True), True).reshape(-1, 2).astype(np.float64)
        shape = _four_sides(outline)
        if shape is not None and covered >= FILLED * cv2.contourArea(shape.astype(np.float32)):
            yield _clockwise(shape)


def _four_sides(outline: Points) -> Points | None:
    """Drop the sides whose going adds least, lengthening their neighbors, until four are left.

    So a corner cut off by the picture's border, or rounded by a fold, comes back.
    """
    shape = outline
    while len(shape) > 4:
        best: tuple[float, Points] | None = None
        count = len(shape)
        for index in range(count):
            before, start, end, after = (shape[(index + step) % count] for step in (-1, 0, 1, 2))
            meet = _crossing(before, start, after, end)
            if meet is None:
                continue
            added = abs(cross(end - start, meet - start)) / 2
            if best is None or added < best[0]:
                kept = [shape[i] for i in range(count) if i not in {index, (index + 1) % count}]
                kept.insert(index if index < count - 1 else len(kept), meet)
                best = (added, np.array(kept))
        if best is None:
            return None
        shape = best[1]
    return shape if len(shape) == 4 else None


def _crossing(before: Points, start: Points, after: Points, end: Points) -> Points | None:
    """Where the line before-start, lengthened beyond start, meets the line after-end, lengthened beyond end."""
    one, other = start - before, end - after
    slope = cross(one, other)
    if abs(slope) < 1e-9:
        return None
    along = cross(end - start, other) / slope
    back = cross(end - start, one) / slope
    if along < 0 or back < 0:
        return None
    return np.asarray(start + along * one, np.float64)


def _clockwise(shape: Points) -> Points:
    """Top left first, then clockwise as one looks at the picture."""
    middle = shape.mean(axis=0)
    angles = np.arctan2(shape[:, 1] - middle[1], shape[:, 0] - middle[0])
    ordered = shape[np.argsort(angles)]
    return np.roll(ordered, -int(np.argmin(ordered.sum(axis=1))), axis=0)


def _judged(shapes: list[Points], lab: Pixels, fine: Pixels, letters: Points) -> list[Quad]:
    """The shapes that may be sheets, best first."""
    shapes = [shape for shape in shapes if _right_angled(shape)]
    if not shapes:
        return []
    stacked = np.array(shapes)
    supports, cut = _supports(stacked, lab, fine)
    known = ~cut
    mean = np.where(known, supports, 0).sum(axis=1) / np.maximum(known.sum(axis=1), 1)
    worst = np.where(known, supports, 1).min(axis=1)
    share = _areas(stacked) / (lab.shape[0] * lab.shape[1])
    good = (known.sum(axis=1) >= 2) & (worst >= SIDE_SUPPORT) & (mean >= SUPPORT) & (share >= SMALLEST)
    rough = np.where(good, mean**4 * np.sqrt(np.minimum(share, 1)) * CUT_COSTS ** cut.sum(axis=1), 0)
    found = []
    for index in np.argsort(-rough)[:CANDIDATES]:
        if rough[index] == 0:
            break
        inside, crossed = _letters_about(shapes[index], letters)
        if inside < 1 - OUTSIDE_LETTERS:
            continue
        names = frozenset(side for side, is_cut in zip(SIDES, cut[index], strict=True) if is_cut)
        score = float(rough[index]) * inside * float(np.exp(-CROSSED_LETTERS * crossed))
        found.append(Quad(corners=shapes[index], cut=names, score=score))
    return sorted(found, key=lambda quad: -quad.score)


def _areas(shapes: Points) -> Points:
    x, y = shapes[..., 0], shapes[..., 1]
    twice = (x * np.roll(y, -1, axis=1) - y * np.roll(x, -1, axis=1)).sum(axis=1)
    return np.asarray(np.abs(twice) / 2, np.float64)


def _right_angled(shape: Points) -> bool:
    """Whether all corners are between 50 and 130 degrees: a sheet held at 40 degrees still is."""
    for index in range(4):
        one, other = shape[index - 1] - shape[index], shape[(index + 1) % 4] - shape[index]
        cosine = float(one @ other) / (float(np.linalg.norm(one) * np.linalg.norm(other)) + 1e-9)
        if abs(cosine) > 0.64:
            return False
    return True


def _supports(shapes: Points, lab: Pixels, fine: Pixels) -> tuple[Points, NDArray[np.bool_]]:
    """For each side of each shape: where the sheet is unlike the ground, as a share, and whether it lies outside.

    A side that is darker than its ground has no support: paper is the brighter of the two.
    """
    height, width = lab.shape[:2]
    ends = np.roll(shapes, -1, axis=1)
    along = ends - shapes
    along /= np.linalg.norm(along, axis=2, keepdims=True) + 1e-9
    inward = np.stack([-along[..., 1], along[..., 0]], axis=-1)  # the corners go clockwise
    places = shapes[:, :, None] + np.linspace(0.06, 0.94, 28)[:, None] * (ends - shapes)[:, :, None]
    near = np.round(places + inward[:, :, None] * 7).astype(int)
    far = np.round(places - inward[:, :, None] * 6).astype(int)
    limit = [width, height]
    valid = ((far >= 0) & (far < limit) & (near >= 0) & (near < limit)).all(axis=-1)
    near, far = np.clip(near, 0, [width - 1, height - 1]), np.clip(far, 0, [width - 1, height - 1])
    sheet = lab[near[..., 1], near[..., 0]].astype(np.float32)
    desk = lab[far[..., 1], far[..., 0]].astype(np.float32)
    least = np.maximum(LEAST_STEP, STEP * sheet[..., 0])
    unlike = np.linalg.norm(sheet - desk, axis=-1) >= least
    brighter = sheet[..., 0] - desk[..., 0] > -least
    count = valid.sum(axis=-1)
    supports = (unlike & brighter & valid).sum(axis=-1) / np.maximum(count, 1)
    across = np.arange(-3, 4)
    ridge = np.round(places[..., None, :] + inward[:, :, None, None] * across[:, None]).astype(int)
    ridge = np.clip(ridge, 0, [width - 1, height - 1])
    darkest = fine[ridge[..., 1], ridge[..., 0]].min(axis=-1)
    dip = np.minimum(sheet[..., 0], desk[..., 0]) - darkest >= 2 * least
    lines = LINE_WORTH * (dip & valid).sum(axis=-1) / np.maximum(count, 1)
    # A sheet on another sheet shows only the thin shadow of its edge. Two sides at most: four are a printed frame.
    enough = (supports >= SIDE_SUPPORT).sum(axis=1) >= 2
    return np.where(enough[:, None], np.maximum(supports, lines), supports), count < 0.4 * valid.shape[-1]


def _letters_about(shape: Points, letters: Points) -> tuple[float, float]:
    """Shares of all letters: inside the shape, and crossed by one of its sides, as by the rim of a shadow."""
    if len(letters) < 12:
        return 1.0, 0.0
    ends = np.roll(shape, -1, axis=0)
    along = ends - shape
    along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-9
    offset = letters[:, None, :2] - shape
    depth = (along[:, 0] * offset[..., 1] - along[:, 1] * offset[..., 0]).min(axis=1)  # below 0: outside
    at_side = np.abs(depth) < letters[:, 2]
    inside = depth >= 0
    if not inside.any():
        return 0.0, 0.0
    # What lies on a ground of another color is no letter but a pattern; in a shadow paper keeps its color.
    colors = letters[:, 3:]
    foreign = np.linalg.norm(colors - np.median(colors[inside], axis=0), axis=1) > FOREIGN
    outside = ~inside & ~at_side & ~foreign
    return float(inside.sum() / max(1, (inside | outside).sum())), float(2 * (inside & at_side).mean())


def _no_ground(plain: Pixels) -> bool:
    light = plain.min(axis=2)
    ring = np.concatenate([light[:6].ravel(), light[-6:].ravel(), light[:, :6].ravel(), light[:, -6:].ravel()])
    return float(np.percentile(ring, 5)) > SCAN_WHITE


def _letters(gray: Pixels, lab: Pixels) -> Points:
    """Small dark pieces as letters and words are: middle, half width, and color of their ground (N x 5)."""
    ink = cv2.adaptiveThreshold(gray, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 15, 12)
    _, _, stats, middles = cv2.connectedComponentsWithStats(ink)
    sizes = stats[1:]
    wide, high, ink_area = sizes[:, 2], sizes[:, 3], sizes[:, 4]
    # At this size words run together; longer, thinner pieces are grain of wood and rules.
    keep = (high >= 3) & (high <= 14) & (wide <= 8 * high) & (wide <= 50) & (ink_area >= 0.25 * wide * high)
    reach = np.maximum(3, 0.45 * wide[keep])
    x, y = np.round(middles[1:][keep]).astype(int).T
    return np.column_stack([middles[1:][keep], reach, lab[y, x, 1:]])
