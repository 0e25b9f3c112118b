"""A drawn paper at a level, as a file with its truth."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bundles
import cv2
import degrade
import img2pdf
import numpy as np
import papers
import pypdfium2

SCAN_DPI = {"clean": 200, "office": 150}
FILES = ("digital", "clean", "office")  # levels whose files hold several pages


@dataclass(frozen=True)
class Case:
    name: str
    level: str
    suffix: str
    data: bytes
    truth: dict[str, Any]

    def write(self, folder: Path) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.name}{self.suffix}"
        path.write_bytes(self.data)
        path.with_suffix(".truth.json").write_text(json.dumps(self.truth, indent=1) + "\n")
        return path


def plan(
    half: str, levels: list[str], count: int | None, seed: int, only: list[str] | None = None
) -> Iterator[tuple[str, int, str]]:
    """Layout, seed and level of each case. `count` papers a level; without it, one of each layout a level."""
    for level in levels:
        known = list(papers.LAYOUTS) + (list(bundles.BUNDLES) if level in FILES else [])
        layouts = [layout for layout in known if not only or layout in only]
        for index in range((count or len(layouts)) if layouts else 0):
            number = seed * 1000 + index // len(layouts) * 10 + degrade.LEVELS.index(level)
            yield layouts[index % len(layouts)], number, level


def raster(pdf: bytes, page: int, dpi: float) -> degrade.Image:
    document = pypdfium2.PdfDocument(pdf)
    image = document[page].render(scale=dpi / 72, grayscale=True).to_numpy()
    document.close()
    return np.ascontiguousarray(image if image.ndim == 2 else image[..., 0])


def jpeg(image: degrade.Image, quality: int) -> bytes:
    return bytes(cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1])


def make(layout: str, half: str, seed: int, level: str, signed: bool | None = None) -> Case:
    drawn = papers.draw(layout, half, seed, signed)
    dice = random.Random(f"{drawn.case} {level}")
    pages = list(range(drawn.pages))
    cut, gone = "", None
    if level == "digital":
        data, suffix = drawn.pdf, ".pdf"
    elif level in SCAN_DPI:
        scan = degrade.clean_scan if level == "clean" else degrade.office_scan
        shots = [scan(raster(drawn.pdf, page, SCAN_DPI[level]), dice) for page in pages]
        files = [jpeg(shot.data, shot.quality) for shot in shots]
        if len(files) > 1 or dice.random() < 0.5:
            data, suffix = _pdf(files, SCAN_DPI[level]), ".pdf"
        else:
            data, suffix = files[0], ".jpg"
    else:
        shoot = {"good": degrade.good_photo, "poor": degrade.poor_photo, "extreme": degrade.extreme}[level]
        shot = shoot(raster(drawn.pdf, 0, degrade.PHOTO_DPI), dice)
        data, suffix, cut, gone = jpeg(shot.data, shot.quality), ".jpg", shot.cut, shot.gone
        pages = [0]
    return Case(drawn.case, level, suffix, data, _truth(drawn, level, len(pages), cut, gone))


def _pdf(files: list[bytes], dpi: int) -> bytes:
    layout = img2pdf.get_fixed_dpi_layout_fun((dpi, dpi))
    return bytes(img2pdf.convert(files, layout_fun=layout))


def _truth(drawn: papers.Drawn, level: str, pages: int, cut: str, gone: tuple[float, float] | None) -> dict[str, Any]:
    t = drawn.truth

    def lost(box: tuple[float, float, float, float]) -> bool:
        return gone is not None and gone[0] * 792 < box[3] and box[1] < gone[1] * 792

    signature = None
    if t.state:
        signature = {
            "role": list(t.role),
            "state": t.state,
            "accept": list(t.accept_states),
            "how": t.how,
            "shape": t.shape,
            "page": t.sign_page,
            "box": t.sign_box,
            "gone": bool(t.sign_box and lost(t.sign_box)),
        }
    return {
        "case": drawn.case,
        "layout": drawn.layout,
        "half": drawn.half,
        "seed": drawn.seed,
        "level": level,
        "verdict": t.verdict,
        "accept": _accept(t.verdict, level, signature),
        "forms": list(t.forms),
        "markers": [
            {"text": m.text, "page": m.page, "box": m.box} for m in t.markers if m.page <= pages and not lost(m.box)
        ],
        "signature": signature,
        "fields": t.fields,
        "handwritten": t.handwritten,
        "pages": pages,
        "cut": cut,
        "note": t.note,
    }


def _accept(verdict: str, level: str, signature: dict[str, Any] | None) -> list[str]:
    """Verdicts that a fair person counts as right for this file."""
    right = [verdict]
    if signature and "unclear" in signature["accept"] and verdict in ("judicial-warrant", "unsigned-court-warrant"):
        right = ["judicial-warrant" if "signed" in signature["accept"] else verdict, "unsigned-court-warrant"]
    if level == "extreme":
        if verdict == "judicial-warrant":  # that the signature can't be made out is true here
            right = (
                ["unsigned-court-warrant"] if signature and signature["gone"] else [verdict, "unsigned-court-warrant"]
            )
        right.append("unreadable")
    return sorted(set(right))
