"""The second engine: what it makes of a poor page, in time, without a network, and without it."""

from __future__ import annotations

import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from warrantcheck.read import apart, second
from warrantcheck.read.second import LineEngine, probe_second, second_engine

LINES = ("UNITED STATES DISTRICT COURT", "SEARCH AND SEIZURE WARRANT", "Judge's signature")

installed = pytest.mark.skipif(not probe_second().usable, reason="RapidOCR has no wheels for this machine")


def sheet() -> np.ndarray:
    """Three lines, dark and noisy as in a stairwell: H x W, gray."""
    page = Image.new("L", (900, 420), 255)
    draw = ImageDraw.Draw(page)
    for number, line in enumerate(LINES):
        draw.text((60, 60 + 110 * number), line, font=ImageFont.load_default(34), fill=0)
    gray = cv2.GaussianBlur(np.asarray(page), (0, 0), 2.2).astype(np.float64) * 0.3
    noise = np.random.default_rng(7).normal(0, 9, gray.shape)
    return np.clip(gray + 20 + noise, 0, 255).astype(np.uint8)


@installed
def test_words_of_a_dark_blurred_page_are_read_and_lie_where_they_stand() -> None:
    words = LineEngine().words(sheet(), seconds=120)
    read = " ".join(word.text for word in words)
    assert "DISTRICT COURT" in read
    assert "SEIZURE WARRANT" in read
    title = next(word for word in words if word.text.startswith("SEIZURE"))
    assert 165 < (title.top + title.bottom) / 2 < 215
    assert title.bottom - title.top < 60
    assert all(0 <= word.confidence <= second.TRUST for word in words)


@installed
def test_several_small_pictures_are_read_by_one_start_and_each_has_its_own_words() -> None:
    page = sheet()
    first, last = LineEngine().each([page[30:130], page[250:350, :700]], seconds=120)
    assert "COURT" in " ".join(word.text for word in first)
    assert "signature" in " ".join(word.text for word in last)
    assert all(0 <= word.top < word.bottom <= 100 for word in (*first, *last))
    assert LineEngine().each([], seconds=1) == ()


@installed
def test_it_is_ended_when_its_time_is_over() -> None:
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        LineEngine().words(sheet(), seconds=0.05)
    assert time.monotonic() - began < 10
    with pytest.raises(TimeoutError):
        LineEngine().words(sheet(), seconds=0)


@installed
def test_a_child_that_fails_leaves_the_first_reading_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "CHILD", "raise SystemExit(3)")
    assert LineEngine().words(sheet(), seconds=60) == ()


@installed
def test_who_insists_on_tesseract_gets_no_other_engine() -> None:
    assert second_engine("tesseract") is None
    assert second_engine("auto") is not None


@installed
@pytest.mark.parametrize(("gone", "why"), [("package", "no-module"), ("models", "no-models")])
def test_where_its_package_or_its_models_are_missing_there_is_none(
    gone: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> tuple[Path, Path]:
        if gone == "package":
            raise ImportError("rapidocr")
        return Path("/nowhere/det.onnx"), Path("/nowhere/rec.onnx")

    monkeypatch.setattr(second, "_models", missing)
    probe_second.cache_clear()
    assert probe_second().why_not == why
    assert second_engine() is None
    probe_second.cache_clear()
