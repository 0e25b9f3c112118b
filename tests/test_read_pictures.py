"""Pictures of every kind become what is read; what is no picture is said to be none."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.handed_on import Reading, corner, encoded, read_bytes
from tests.pdfs import PROSE, print_of, written
from warrantcheck import errors
from warrantcheck.load import load, load_bytes
from warrantcheck.read import pictures, read_paper
from warrantcheck.read.engines import NullEngine


def shown(reading: Reading, data: bytes) -> np.ndarray:
    read_bytes(data)
    return reading.shown[-1]


def test_a_photo_is_turned_as_its_camera_says(reading: Reading) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # held upright: turn by a quarter clockwise
    picture = shown(reading, encoded(corner(), "JPEG", exif=exif))
    assert picture.shape[:2] == (200, 300)
    assert picture[10, -10].max() < 50


@pytest.mark.parametrize(
    ("mode", "format_"),
    [("1", "PNG"), ("L", "PNG"), ("P", "PNG"), ("RGB", "PNG"), ("CMYK", "JPEG"), ("CMYK", "TIFF"), ("L", "BMP")],
)
def test_every_kind_of_pixel_becomes_black_on_white(reading: Reading, mode: str, format_: str) -> None:
    picture = shown(reading, encoded(corner().convert(mode), format_))
    assert picture.dtype == np.uint8
    assert picture.ndim == (2 if mode in ("1", "L") else 3)
    assert picture[10, 10].max() < 60
    assert picture[-10, -10].min() > 200


def test_sixteen_bits_keep_their_shades(reading: Reading) -> None:
    deep = Image.fromarray(np.asarray(corner().convert("L"), dtype=np.uint16) * 257)
    for format_ in ("PNG", "TIFF"):
        picture = shown(reading, encoded(deep, format_))
        assert picture[10, 10] < 5
        assert picture[-10, -10] > 250


def test_what_is_clear_stands_on_white_paper(reading: Reading) -> None:
    clear = Image.new("RGBA", (200, 300), (0, 0, 0, 0))
    ImageDraw.Draw(clear).rectangle((0, 0, 60, 60), fill=(0, 0, 0, 255))
    for format_ in ("PNG", "WEBP"):
        picture = shown(reading, encoded(clear, format_))
        assert picture[10, 10].max() < 60
        assert picture[-10, -10].min() > 200


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "TIFF"])
def test_a_large_photo_is_handed_on_in_a_size_that_reading_can_use(
    reading: Reading, monkeypatch: pytest.MonkeyPatch, format_: str
) -> None:
    monkeypatch.setattr(pictures, "MOST_SIDE", 400)
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = shown(reading, encoded(corner().resize((1400, 2100)), format_, exif=exif))
    assert 400 <= max(picture.shape) <= 800
    assert picture.shape[1] > picture.shape[0]
    assert picture[5, -5].max() < 50


@pytest.mark.parametrize(("width", "height"), [(13000, 10000), (60000, 60000)])
def test_a_bomb_of_pixels_is_too_large(width: int, height: int) -> None:
    small = encoded(Image.new("L", (200, 200)), "PNG")
    header = b"IHDR" + struct.pack(">II", width, height) + small[24:29]
    with pytest.raises(errors.TooLarge):
        read_bytes(small[:12] + header + struct.pack(">I", zlib.crc32(header)) + small[33:])


@pytest.mark.parametrize("format_", ["GIF", "WEBP", "PNG"])
def test_a_moving_picture_is_no_paper(reading: Reading, format_: str) -> None:
    frames = [corner(), corner().rotate(180)]
    with pytest.raises(errors.Animated):
        read_bytes(encoded(frames[0], format_, save_all=True, append_images=frames[1:]))


def test_a_gif_that_stands_still_is_read(reading: Reading) -> None:
    assert shown(reading, encoded(corner(), "GIF"))[10, 10].max() < 60


def test_one_pixel_is_too_small(reading: Reading) -> None:
    with pytest.raises(errors.TooSmall) as fault:
        read_bytes(encoded(Image.new("RGB", (1, 1)), "PNG"))
    assert fault.value.details["least"] == pictures.LEAST_SIDE


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP"])
def test_a_picture_cut_short_is_damaged(reading: Reading, format_: str) -> None:
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 255, (300, 200, 3), dtype=np.uint8))
    data = encoded(noise, format_)
    with pytest.raises(errors.Damaged):
        read_bytes(data[: len(data) // 3])


def test_a_photo_of_a_phone_under_another_name_is_read_upright(reading: Reading, tmp_path: Path) -> None:
    # No HEIC encoder is installed with the tests, so this one picture is a file: 320 x 240, held upright.
    photo = Path(__file__).parent / "pictures" / "turned.heic"
    read_paper([load(written(tmp_path, "photo.jpg", photo.read_bytes()))], NullEngine)
    picture = reading.shown[-1]
    assert picture.shape[:2] == (320, 240)
    assert picture[10, -10].max() < 50
    assert picture[10, 10].min() > 200


def test_a_heic_file_of_nothing_is_damaged() -> None:
    with pytest.raises(errors.Damaged):
        read_bytes(b"\0\0\0\x1cftypheic\0\0\0\0mif1heicmiaf" + b"\0" * 200)


@pytest.mark.parametrize(("part", "wanted"), [(0.97, True), (0.2, False)])
def test_a_jpeg_without_its_last_bytes_is_read_as_far_as_it_goes(part: float, wanted: bool) -> None:
    file = io.BytesIO()
    print_of(PROSE).save(file, "JPEG")
    data = file.getvalue()
    source = load_bytes("cut.jpg", data[: int(part * len(data))])
    if wanted:
        assert next(iter(pictures.pages_of(source, 1))) is not None
    else:
        with pytest.raises(errors.Damaged):
            list(pictures.pages_of(source, 1))
