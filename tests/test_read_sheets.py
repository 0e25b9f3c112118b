"""Two sheets in one picture are two pages; one sheet, however it is printed or folded, is one."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests import photographs
from tests.photographs import Picture, Shot, lay, photograph
from warrantcheck.read.sheets import gap, sheets


@pytest.fixture(scope="module")
def sheet() -> Picture:
    return photographs.page(110)


def beside(sheet: Picture, *, turn: int = 0) -> Picture:
    """Two sheets on a dark table, a finger's breadth apart, each laid down a little askew."""
    height, width = 1500, 2300
    scene = np.full((height, width, 3), 40, np.float32)
    paper = cv2.cvtColor(sheet, cv2.COLOR_GRAY2BGR).astype(np.float32) * 0.9
    high, wide = sheet.shape
    for left, lean in ((60, 15), (1180, -10)):
        across = 1400 * wide / high
        to = [[left + lean, 40], [left + across + lean, 50], [left + across - lean, 1450], [left - lean, 1440]]
        start = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
        lay(scene, paper, cv2.getPerspectiveTransform(start, np.array(to, np.float32)))
    return np.ascontiguousarray(np.rot90(np.clip(scene, 0, 255).astype(np.uint8), turn))


@pytest.mark.parametrize("turn", [0, 1])
def test_each_of_two_sheets_is_a_picture_of_its_own(sheet: Picture, turn: int) -> None:
    left, right = sheets(beside(sheet, turn=turn))
    assert left.shape[0] == right.shape[0] == 1500
    assert 1000 < left.shape[1] < 1350 > right.shape[1] > 1000


def landscape(sheet: Picture, *, rule: bool) -> Picture:
    """One sheet in two columns, with a rule between them that ends in the margins."""
    column = cv2.resize(sheet[60:-60, 60:-60], (700, 900), interpolation=cv2.INTER_AREA)
    one = np.full((1100, 1650), 255, np.uint8)
    one[90:990, 60:760] = one[90:990, 890:1590] = column
    if rule:
        cv2.line(one, (825, 85), (825, 1000), 0, 2)
    return one


@pytest.mark.parametrize("rule", [True, False])
def test_one_sheet_in_two_columns_is_one(sheet: Picture, *, rule: bool) -> None:
    one = landscape(sheet, rule=rule)
    assert gap(one) is None
    assert gap(photograph(one, Shot(height=1500, width=2100, fill=0.8))) is None


@pytest.mark.parametrize("shot", [Shot(height=1500, width=1125), Shot(height=1125, width=1500, fill=0.9)])
def test_one_upright_sheet_is_one(sheet: Picture, shot: Shot) -> None:
    assert len(sheets(photograph(sheet, shot))) == 1
