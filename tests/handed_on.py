"""What tests of whole papers share: a reader of pictures that only pretends, and files made on the spot."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw

from warrantcheck.load import load_bytes
from warrantcheck.model.paper import Box, Legibility, Page, Paper, Raster, Seen, Via, Word
from warrantcheck.read import read_paper, recognize
from warrantcheck.read.engines import Engine, NullEngine


class Reading:
    """Stands in for recognition: says the same words about every picture, and keeps the pictures it was shown."""

    def __init__(self, *words: str, turn: int = 0, seen: Seen = Seen.YES) -> None:
        self.words, self.turn, self.seen = words, turn, seen
        self.shown: list[np.ndarray] = []
        self.warped: list[bool] = []

    def __call__(
        self,
        picture: np.ndarray,
        engine: object,
        *,
        warp: bool,
        seconds: float,
        size: tuple[float, float] | None = None,
    ) -> recognize.Recognized:
        self.shown.append(picture)
        self.warped.append(warp)
        width, height = size or (612.0, 792.0)
        if self.turn % 2:
            width, height = height, width
        return recognize.Recognized(
            width=width,
            height=height,
            words=tuple(
                Word(
                    text=text, box=Box(x0=72, top=50 + 20 * n, x1=140, bottom=60 + 20 * n), via=Via.OCR, confidence=0.9
                )
                for n, text in enumerate(self.words)
            ),
            legibility=Legibility(seen=self.seen),
            raster=Raster(width=1, height=1, scale=1.0, gray=b"\0"),
            blank=False,
            turn=self.turn,
        )


def read_bytes(*files: bytes, engine: Callable[[], Engine] = NullEngine) -> Paper:
    return read_paper([load_bytes(f"file {n}", data) for n, data in enumerate(files)], engine)


def seen(page: Page) -> list[str]:
    return [word.text for word in page.words if word.visible]


def encoded(picture: Image.Image, format_: str, **saving: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, format_, **saving)
    return file.getvalue()


def corner() -> Image.Image:
    """White with a black square in the top left corner: tells how a picture was turned."""
    picture = Image.new("RGB", (200, 300), "white")
    ImageDraw.Draw(picture).rectangle((0, 0, 60, 60), fill="black")
    return picture
