"""Geometry and light: a picture becomes an upright, level, white page."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.photographs import Shot, corners, page, photograph
from warrantcheck.read.angle import letters_and_rules
from warrantcheck.read.bend import bend_of
from warrantcheck.read.light import light_on, without_noise
from warrantcheck.read.quad import Quad, find_page
from warrantcheck.read.upright import cut_sides, make_upright

SMALL = {"height": 1200, "width": 900}


@pytest.fixture(scope="module")
def sheet() -> np.ndarray:
    return page(130)


def shared(quad: Quad | None, shot: Shot, sheet: np.ndarray) -> float:
    """Area that the sheet found and the true one share, of the area that they cover together."""
    if quad is None:
        return 0.0
    found, true = (np.zeros((shot.height, shot.width), np.uint8) for _ in range(2))
    cv2.fillConvexPoly(found, np.round(quad.corners * [shot.width, shot.height]).astype(np.int32), 1)
    cv2.fillConvexPoly(true, np.round(corners(shot, *sheet.shape)).astype(np.int32), 1)
    return float((found & true).sum() / (found | true).sum())


@pytest.mark.parametrize(
    "shot",
    [
        pytest.param(Shot(ground="dark", **SMALL), id="dark desk"),
        pytest.param(Shot(ground="wood", tilt=20, swing=-12, roll=-8, shadow=0.5, **SMALL), id="wood, tilted, shadow"),
        pytest.param(Shot(ground="light", tilt=12, **SMALL), id="light desk"),
        pytest.param(Shot(ground="clutter", **SMALL), id="cluttered desk"),
        pytest.param(Shot(ground="cloth", finger=True, **SMALL), id="checked cloth, finger over the edge"),
        pytest.param(Shot(ground="wood", shift=(0.12, 0.0), roll=6, **SMALL), id="two corners outside the picture"),
        pytest.param(Shot(ground="dark", neighbor=True, fill=0.72, shift=(-0.05, 0), **SMALL), id="another paper"),
        pytest.param(Shot(ground="cloth", roll=94, fill=0.65, **SMALL), id="lying on its side"),
    ],
)
def test_the_sheet_is_found(sheet: np.ndarray, shot: Shot) -> None:
    assert shared(find_page(photograph(sheet, shot, seed=3)), shot, sheet) > 0.88


@pytest.mark.parametrize("gray", [255, 232])
def test_a_frame_printed_on_a_scan_is_no_sheet(sheet: np.ndarray, gray: int) -> None:
    framed = np.minimum(sheet, gray).astype(np.uint8)
    cv2.rectangle(framed, (80, 60), (1020, 1300), 0, 4)
    assert find_page(framed) is None


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_quarter_turns_are_undone(sheet: np.ndarray, turn: int) -> None:
    held = np.ascontiguousarray(np.rot90(sheet, turn))
    up = make_upright(held)
    assert up.turn == turn
    assert up.gray.shape[0] > up.gray.shape[1]


@pytest.mark.parametrize("turn", [0, 2])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_heads_and_feet_are_told_apart_on_a_bent_sheet_in_a_small_dark_photo(
    sheet: np.ndarray, turn: int, seed: int
) -> None:
    shot = Shot(tilt=14, swing=6, roll=5, curl=0.012, light=0.6, noise=6.0, quality=65, height=1400, width=1050)
    assert make_upright(np.ascontiguousarray(np.rot90(photograph(sheet, shot, seed), turn))).turn == turn


@pytest.mark.parametrize("curl", [0.006, 0.012, -0.012])
def test_lines_of_a_bent_sheet_become_straight(sheet: np.ndarray, curl: float) -> None:
    shot = Shot(tilt=3, swing=2, roll=0, ground="dark", curl=curl, height=1600, width=1250)
    up = make_upright(photograph(sheet, shot))
    high, wide = up.gray.shape
    ink = up.gray[int(0.38 * high) : int(0.52 * high), int(0.15 * wide) : int(0.85 * wide)] < 140
    thick = ink[:-4] | ink[1:-3] | ink[2:-2] | ink[3:-1] | ink[4:]
    assert float(thick.mean(axis=1).max()) > 0.85  # a rule of the printed frame lies within five rows of pixels


def test_a_flat_sheet_keeps_every_pixel(sheet: np.ndarray) -> None:
    up = make_upright(sheet)
    assert bend_of(*letters_and_rules(sheet[::2, ::2])) is None
    assert up.gray.shape == up.level.shape


@pytest.mark.parametrize(
    "shot",
    [
        pytest.param(Shot(tilt=25, swing=0, distance=1.2, fill=0.75, ground="dark", **SMALL), id="leaning back"),
        pytest.param(Shot(tilt=18, swing=18, distance=1.2, fill=0.75, ground="dark", **SMALL), id="leaning aside, too"),
        pytest.param(Shot(tilt=0, swing=25, distance=1.2, fill=0.75, ground="dark", **SMALL), id="turned away"),
    ],
)
def test_a_tilted_sheet_gets_its_own_proportion_back(sheet: np.ndarray, shot: Shot) -> None:
    page = make_upright(photograph(sheet, shot)).gray
    assert page.shape[0] / page.shape[1] == pytest.approx(sheet.shape[0] / sheet.shape[1], rel=0.03)


def test_a_shadow_over_the_sheets_edge_does_not_hide_it(sheet: np.ndarray) -> None:
    shot = Shot(ground="wood", tilt=10, roll=6, shadow=0.65, light=0.6, noise=7.0, quality=65, **SMALL)
    quad = find_page(photograph(sheet, shot, seed=5))
    assert quad is not None
    assert not quad.cut
    assert shared(quad, shot, sheet) > 0.95


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_patterned_cloth_is_not_taken_for_writing(sheet: np.ndarray, seed: int) -> None:
    shot = Shot(ground="quilt", tilt=6, roll=-9, fill=0.75, **SMALL)
    quad = find_page(photograph(sheet, shot, seed))
    assert quad is not None
    assert not quad.cut
    assert shared(quad, shot, sheet) > 0.95


def test_only_dark_pictures_lose_their_noise() -> None:
    bare = np.full((300, 300), 90, np.uint8)
    noisy = np.clip(bare + np.random.default_rng(1).normal(0, 3, bare.shape), 0, 255).astype(np.uint8)
    light = light_on(noisy, np.zeros_like(noisy))
    assert without_noise(noisy, light).std() < 0.5 * noisy.std()
    bright = np.asarray(noisy + 100, np.uint8)
    assert without_noise(bright, light_on(bright, np.zeros_like(bright))) is bright


@pytest.mark.parametrize("degrees", [-15.0, -4.0, -0.5, 2.0, 11.0])
def test_skew_is_measured_and_no_ink_is_turned_out_of_the_page(sheet: np.ndarray, degrees: float) -> None:
    height, width = sheet.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    up = make_upright(cv2.warpAffine(sheet, matrix, (width, height), borderValue=255))
    assert up.skew == pytest.approx(-degrees, abs=0.2)
    assert (up.gray < 128).sum() > 0.85 * (make_upright(sheet).gray < 128).sum()


def test_a_clean_scan_is_handed_on_without_flattening(sheet: np.ndarray) -> None:
    up = make_upright(page(160))
    assert up.gray is up.level
    assert up.quad is None
    assert np.median(up.gray) == 255


def test_a_scan_with_a_dark_rim_is_no_sheet_that_is_cut_off(sheet: np.ndarray) -> None:
    size = (sheet.shape[1], sheet.shape[0])
    turn = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), 2.5, 1.0)
    scan = np.asarray(cv2.warpAffine(sheet, turn, size, borderValue=60.0), np.uint8)
    up = make_upright(scan)
    assert not cut_sides(up)
    assert up.gray.shape[0] > up.gray.shape[1]


def test_a_shadow_goes_and_the_ink_stays(sheet: np.ndarray) -> None:
    up = make_upright(photograph(sheet, Shot(shadow=0.6, ground="dark", **SMALL)))
    bright = cv2.resize(up.gray, (60, 80), interpolation=cv2.INTER_AREA)
    assert np.percentile(bright[4:-4, 4:-4], 10) > 200
    assert 0.01 < (up.gray < 140).mean() < 0.12


def test_white_letters_on_black_are_turned_to_black_on_white(sheet: np.ndarray) -> None:
    assert np.median(make_upright(np.asarray(255 - sheet, np.uint8)).gray) > 200


def test_a_gray_word_across_the_page_goes_and_the_print_under_it_stays(sheet: np.ndarray) -> None:
    marked = sheet.copy()
    cv2.putText(marked, "SAMPLE", (120, 950), cv2.FONT_HERSHEY_SIMPLEX, 8, 150, 34)
    up = make_upright(np.minimum(sheet, marked).astype(np.uint8))
    plain = make_upright(sheet)
    assert (up.gray < 200).mean() < 1.3 * (plain.gray < 200).mean()
    assert (up.gray < 100).sum() > 0.9 * (plain.gray < 100).sum()


def test_pages_of_a_pdf_keep_their_coordinates(sheet: np.ndarray) -> None:
    height, width = sheet.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), 3.0, 1.0)
    up = make_upright(cv2.warpAffine(sheet, matrix, (width, height), borderValue=255), warp=False)
    x, y, _ = up.to_raster @ (up.level.shape[1] / 2, up.level.shape[0] / 2, 1.0)
    assert up.gray.shape[0] / up.gray.shape[1] == pytest.approx(height / width, abs=0.01)
    assert (x / up.gray.shape[1], y / up.gray.shape[0]) == pytest.approx((0.5, 0.5), abs=0.03)


def test_writing_cut_by_the_pictures_border_is_noticed(sheet: np.ndarray) -> None:
    points = sheet.shape[0] / 792
    assert "top" in cut_sides(make_upright(sheet[round(72 * points) :]))  # the court's name stands at 64 to 79
    assert "bottom" in cut_sides(make_upright(sheet[: round(661 * points)]))
    assert cut_sides(make_upright(sheet)) == frozenset()


@pytest.mark.parametrize("shape", [(1, 1), (3, 500), (20, 20, 3), (40, 9000), (500, 20000, 3)])
def test_pictures_of_any_size_are_taken(shape: tuple[int, ...]) -> None:
    up = make_upright(np.full(shape, 180, np.uint8))
    assert up.gray.ndim == 2
    assert max(up.gray.shape) <= 8000
