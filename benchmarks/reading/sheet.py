# ruff: noqa: PLR0917
"""The drawing kit: a page with a style, which remembers the truth of what it draws.

Coordinates are points from the top left of the page. `Sheet` writes a PDF with true text.
"""

from __future__ import annotations

import io
import random
import re
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import PIL.Image
import signatures
from numpy.typing import NDArray
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 612.0, 792.0
LIBERATION = Path("/usr/share/fonts/truetype/liberation")
DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
URW_METRICS = Path("/usr/share/fonts/type1/urw-base35")
URW_OUTLINES = Path("/usr/share/fonts/X11/Type1")
CUTS = ("regular", "bold", "italic")
STANDARD = {
    "Times": ("Times-Roman", "Times-Bold", "Times-Italic"),
    "Helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique"),
    "Courier": ("Courier", "Courier-Bold", "Courier-Oblique"),
}
TRUETYPE = {
    "LiberationSerif": (LIBERATION, ("Regular", "Bold", "Italic"), "LiberationSerif-{}.ttf"),
    "LiberationSans": (LIBERATION, ("Regular", "Bold", "Italic"), "LiberationSans-{}.ttf"),
    "LiberationNarrow": (LIBERATION, ("Regular", "Bold", "Italic"), "LiberationSansNarrow-{}.ttf"),
    "DejaVuSerif": (DEJAVU, ("", "-Bold", "-Italic"), "DejaVuSerifCondensed{}.ttf"),
    "DejaVuSans": (DEJAVU, ("", "-Bold", "-Oblique"), "DejaVuSansCondensed{}.ttf"),
}
TYPE1 = {
    "Palladio": ("P052-Roman", "P052-Bold", "P052-Italic"),
    "Century": ("C059-Roman", "C059-Bold", "C059-Italic"),
    "Bookman": ("URWBookman-Light", "URWBookman-Demi", "URWBookman-LightItalic"),
    "Gothic": ("URWGothic-Book", "URWGothic-Demi", "URWGothic-BookOblique"),
}
# What a half may use; a machine without these files falls back to the standard fonts, and the papers look more alike.
FACES = {
    "tune": ("Times", "Helvetica", "LiberationSerif", "DejaVuSerif", "Times"),
    "held": ("Century", "LiberationSans", "Palladio", "Bookman", "DejaVuSans", "Times", "LiberationNarrow"),
}
FILLS = {"tune": ("Courier", "Helvetica", "Times"), "held": ("Courier-Bold", "LiberationSans", "hand", "Times")}


def _faces() -> dict[str, tuple[str, ...]]:
    known: dict[str, tuple[str, ...]] = dict(STANDARD)
    for family, (folder, cuts, pattern) in TRUETYPE.items():
        files = [folder / pattern.format(cut) for cut in cuts]
        if all(file.exists() for file in files):
            for cut, file in zip(CUTS, files, strict=True):
                pdfmetrics.registerFont(TTFont(f"{family}-{cut}", str(file)))
            known[family] = tuple(f"{family}-{cut}" for cut in CUTS)
    for family, names in {**TYPE1, "script": ("Z003-MediumItalic",)}.items():
        outlines = [(URW_METRICS / f"{name}.afm", URW_OUTLINES / f"{name}.pfb") for name in names]
        if all(afm.exists() and outline.exists() for afm, outline in outlines):
            for (afm, outline), name in zip(outlines, names, strict=True):
                pdfmetrics.registerTypeFace(pdfmetrics.EmbeddedType1Face(str(afm), str(outline)))
                pdfmetrics.registerFont(pdfmetrics.Font(name, name, "WinAnsiEncoding"))
            known[family] = names
    return known


KNOWN = _faces()
SCRIPT = KNOWN.get("script", ("Times-Italic",))[0]


@dataclass
class Style:
    """How a paper looks; the halves draw from different lists."""

    half: str
    face: tuple[str, ...]
    size: float
    leading: float
    margin: float
    lines: str  # drawn, underscore
    fill: str
    tick: str
    quote: str
    label_at: str
    water: float
    number_at: str
    air: float = 1.0  # stretches the gaps, so that a paper fills its page

    @classmethod
    def of(cls, rng: random.Random, half: str) -> Style:
        held = half == "held"
        faces = [KNOWN[name] for name in FACES[half] if name in KNOWN]
        return cls(
            half=half,
            face=rng.choice(faces),
            size=rng.choice([9.5, 10, 10.5] if held else [10, 11]),
            leading=rng.choice([1.12, 1.2, 1.32] if held else [1.15, 1.25]),
            margin=rng.choice([48, 60, 80] if held else [54, 66, 72]),
            lines=rng.choice(["drawn", "underscore"]),
            fill=rng.choice(FILLS[half]),
            tick=rng.choice(["x", "check", "fill"] if held else ["x", "check"]),
            quote="’" if rng.random() < (0.7 if held else 0.5) else "'",
            label_at=rng.choice(["center", "left"]),
            water=rng.uniform(0.84, 0.9),
            number_at=rng.choice(["left", "right"]),
            air=getattr(rng, "air", 1.0),
        )


@dataclass
class Marked:
    text: str
    page: int
    box: tuple[float, float, float, float]


@dataclass
class Truth:
    """What a person says of the paper."""

    verdict: str = ""
    forms: tuple[str, ...] = ()
    markers: list[Marked] = field(default_factory=list)
    role: tuple[str, ...] = ()
    state: str | None = None
    accept_states: tuple[str, ...] = ()
    how: str = ""
    shape: int | None = None
    sign_page: int = 1
    sign_box: tuple[float, float, float, float] | None = None
    fields: dict[str, str] = field(default_factory=dict)
    handwritten: bool = False
    note: str = ""


class Sheet:
    """A paper being drawn. Text marks: *bold*, ~italic~, {entry}, {} a blank, [] a box, [x] a ticked box."""

    def __init__(self, style: Style, rng: random.Random) -> None:
        self.style, self.rng = style, rng
        self.truth = Truth(handwritten=style.fill == "hand")
        self.page = 0
        self.slack = 0.0  # points of gaps on this page, before stretching
        self.first_end: tuple[float, float] | None = None  # where page 1 ended, and its slack
        self.data = io.BytesIO()
        self.canvas = Canvas(self.data, pagesize=(WIDTH, HEIGHT), pageCompression=1, invariant=1)
        self.canvas.setTitle("SPECIMEN")
        self.new_page()

    # -- pages and truth

    def new_page(self) -> None:
        if self.page:
            self.end_page()
            self.canvas.showPage()
        self.page += 1
        self.y = self.style.margin * 0.75
        c = self.canvas
        c.saveState()
        c.setFillGray(self.style.water)
        c.translate(WIDTH / 2, HEIGHT / 2)
        c.rotate(self.rng.choice([35, 45, 52]))
        c.setFont("Helvetica-Bold", self.rng.randint(74, 104))
        c.drawCentredString(0, -30, "SPECIMEN")
        c.restoreState()

    def end_page(self) -> None:
        if self.first_end is None:
            self.first_end = (self.y, self.slack)
        self.slack = 0.0

    def finish(self) -> bytes:
        self.end_page()
        self.canvas.save()
        return self.data.getvalue()

    def mark(self, text: str, x0: float, top: float, x1: float, bottom: float) -> None:
        self.truth.markers.append(Marked(text, self.page, (x0, top, x1, bottom)))

    def field(self, name: str, value: str) -> None:
        self.truth.fields[name] = value

    # -- plain drawing

    def font(self, face: str = "regular") -> str:
        return self.style.face[CUTS.index(face)] if face in CUTS else face

    def width_of(self, text: str, size: float, face: str = "regular", font: str | None = None) -> float:
        name = SCRIPT if font == "script" else font or self.font(face)
        return float(pdfmetrics.stringWidth(text, name, size))

    def text(
        self,
        text: str,
        x: float,
        y: float,
        size: float | None = None,
        face: str = "regular",
        align: str = "left",
        font: str | None = None,
        colour: tuple[float, float, float] = (0, 0, 0),
        mark: bool = False,
    ) -> float:
        """Draw one line with its baseline at y; returns the x of its end."""
        size = size or self.style.size
        text = text.replace("'", self.style.quote)
        name = SCRIPT if font == "script" else font or self.font(face)
        width = pdfmetrics.stringWidth(text, name, size)
        left = x - width / 2 if align == "center" else x - width if align == "right" else x
        self.canvas.setFillColorRGB(*colour)
        self.canvas.setFont(name, size)
        self.canvas.drawString(left, HEIGHT - y, text)
        if mark:
            self.mark(text, left, y - size, left + width, y + size * 0.25)
        return float(left + width)

    def rule(self, x: float, y: float, width: float, weight: float = 0.7) -> None:
        c = self.canvas
        if self.style.lines == "underscore" and weight < 1:
            unit = pdfmetrics.stringWidth("_", self.font(), self.style.size)
            c.setFillGray(0)
            c.setFont(self.font(), self.style.size)
            c.drawString(x, HEIGHT - y + 1, "_" * max(1, int(width / unit)))
            return
        c.setStrokeGray(0)
        c.setLineWidth(weight)
        c.line(x, HEIGHT - y, x + width, HEIGHT - y)

    def frame(self, x: float, top: float, width: float, height: float, weight: float = 0.8) -> None:
        self.canvas.setStrokeGray(0)
        self.canvas.setLineWidth(weight)
        self.canvas.rect(x, HEIGHT - top - height, width, height)

    def block(self, x: float, top: float, width: float, height: float, colour: tuple[float, float, float]) -> None:
        self.canvas.setFillColorRGB(*colour)
        self.canvas.rect(x, HEIGHT - top - height, width, height, stroke=0, fill=1)

    def picture(self, pixels: NDArray[np.uint8], x: float, top: float, width: float, height: float) -> None:
        """Paste RGBA pixels."""
        reader = ImageReader(PIL.Image.fromarray(pixels))
        self.canvas.drawImage(reader, x, HEIGHT - top - height, width, height, mask="auto")

    def stroke(self, points: list[tuple[float, float]], colour: tuple[float, float, float], weight: float) -> None:
        c = self.canvas
        c.setStrokeColorRGB(*colour)
        c.setLineWidth(weight)
        c.setLineCap(1)
        c.setLineJoin(1)
        path = c.beginPath()
        path.moveTo(points[0][0], HEIGHT - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, HEIGHT - y)
        c.drawPath(path)

    def rubber(self, text: str, x: float, y: float, ink: tuple[float, float, float], angle: float) -> None:
        c = self.canvas
        c.saveState()
        c.translate(x, HEIGHT - y)
        c.rotate(angle)
        c.setFillColorRGB(*ink)
        c.setStrokeColorRGB(*ink)
        c.setLineWidth(1.1)
        size = 12 if len(text) < 16 else 10
        width = pdfmetrics.stringWidth(text, "Helvetica-Bold", size) + 12
        c.rect(0, -4, width, 18)
        c.setFont("Helvetica-Bold", size)
        c.drawString(6, 0, text)
        c.restoreState()

    # -- lines and paragraphs that move the cursor

    def gap(self, points: float) -> None:
        self.slack += points
        self.y += points * self.style.air

    def line(self, text: str, align: str = "center", size: float | None = None, face: str = "regular",
             mark: bool = False, x: float | None = None) -> None:  # fmt: skip
        size = size or self.style.size
        self.y += size * self.style.leading
        m = self.style.margin
        at = x if x is not None else {"center": WIDTH / 2, "left": m, "right": WIDTH - m}[align]
        self.text(text, at, self.y, size=size, face=face, align=align, mark=mark)

    def _tokens(self, text: str) -> list[tuple[str, str]]:
        found = []
        for part in re.findall(r"\*[^*]+\*|~[^~]+~|\{[^}]*\}|\[[xX ]?\]|[^*~{\[]+", text):
            if part[0] == "*":
                found += [("bold", word) for word in part[1:-1].split()]
            elif part[0] == "~":
                found += [("italic", word) for word in part[1:-1].split()]
            elif part[0] == "{":
                found.append(("entry", part[1:-1]))
            elif part[0] == "[":
                found.append(("box", part[1:-1].strip()))
            else:
                found += [("regular", word) for word in part.split()]
        return found

    def para(self, text: str, size: float | None = None, x: float | None = None, width: float | None = None,
             first: float = 0.0, mark: str = "", after: float = 5.0) -> None:  # fmt: skip
        """Flow text from x; `mark` names the phrase in it that decides."""
        size = size or self.style.size
        left = self.style.margin if x is None else x
        right = left + (width if width is not None else WIDTH - self.style.margin - left)
        top = self.y
        self.y += size * self.style.leading
        at = left + first
        for kind, word in self._tokens(text):
            wide = self._wide(kind, word, size)
            glued = word[:1] in ",.;:)" and kind == "regular" and len(word) < 3
            if at + wide > right and at > left and not glued:
                self.y += size * self.style.leading
                at = left
            if glued:
                at -= self.width_of(" ", size)
            at = self._piece(kind, word, at, size, wide) + self.width_of(" ", size)
        if mark:
            self.mark(mark.replace("'", self.style.quote), left, top, right, self.y + size * 0.3)
        self.slack += after
        self.y += after * self.style.air

    def _wide(self, kind: str, word: str, size: float) -> float:
        if kind == "box":
            return size * 0.9
        if kind == "entry":
            if re.fullmatch(r"\d*", word):
                return float(word or 110)
            return self.entry_width(word) + 6
        return self.width_of(word.replace("'", self.style.quote), size, kind)

    def _piece(self, kind: str, word: str, at: float, size: float, wide: float) -> float:
        if kind == "box":
            self.tick(at, self.y, size, word != "")
        elif kind == "entry":
            self.rule(at, self.y + 1.5, wide)
            if not re.fullmatch(r"\d*", word):
                self.entry(word, at + 3, self.y)
        else:
            self.text(word, at, self.y, size=size, face=kind)
        return at + wide

    def tick(self, x: float, y: float, size: float, ticked: bool) -> None:
        side = size * 0.72
        self.frame(x, y - side, side, side, 0.6)
        if not ticked:
            return
        if self.style.tick == "fill":
            self.block(x + 1.5, y - side + 1.5, side - 3, side - 3, (0, 0, 0))
        elif self.style.tick == "x":
            self.stroke([(x, y - side), (x + side, y)], (0, 0, 0), 1)
            self.stroke([(x, y), (x + side, y - side)], (0, 0, 0), 1)
        else:
            self.stroke([(x + 1, y - side / 2), (x + side / 2, y), (x + side + 2, y - side - 2)], (0, 0, 0.3), 1.2)

    # -- entries and signatures

    def entry_width(self, value: str) -> float:
        if self.style.fill == "hand":
            return self.width_of(value, 14, font="script")
        return self.width_of(value, self.style.size, font=self._fill_font())

    def _fill_font(self) -> str:
        name = self.style.fill
        return KNOWN[name][0] if name in KNOWN else name if name in ("Courier-Bold",) else "Courier"

    def entry(self, value: str, x: float, y: float) -> None:
        if self.style.fill == "hand":
            for letter in value:  # each letter a little off, as from a hand
                self.text(letter, x, y - self.rng.uniform(0, 1.6), size=14 * self.rng.uniform(0.94, 1.06),
                          font="script", colour=(0.1, 0.12, 0.45))  # fmt: skip
                x += self.width_of(letter, 14, font="script")
        else:
            self.text(value, x, y - 1, font=self._fill_font(), size=self.style.size)

    def filled(self, label: str, value: str, x: float, y: float, width: float, face: str = "regular",
               mark: bool = False) -> None:  # fmt: skip
        """A label, then a rule with the value on it."""
        end = self.text(label, x, y, face=face, mark=mark) + 5
        self.rule(end, y + 1.5, max(30, x + width - end))
        if value:
            self.entry(value, end + 3, y)

    def sign(self, label: str, role: tuple[str, ...], signing: signatures.Signing | None, x: float, width: float,
             issues: bool = True, mark: bool = True, name: str = "", lead: str = "",
             room: float = 32) -> None:  # fmt: skip
        """A line to sign on with its label below; the one that issues the paper becomes the truth's signature."""
        self.y += room
        if lead:
            self.text(lead, x - self.width_of(lead, self.style.size) - 4, self.y)
        self.rule(x, self.y, width)
        place = (x, self.y - 22.0, x + width, self.y)
        if signing:
            place = signatures.put(self, signing, x, self.y, width)
        if issues:
            t = self.truth
            t.role, t.sign_page, t.sign_box = role, self.page, place
            signed = signing is not None and "signed" in signing.accept
            t.state = "signed" if signed else "blank"
            t.how = signing.how if signing else "empty"
            t.shape = signing.shape if signing else None
            t.accept_states = signing.accept if signing else ("blank",)
        self.below(label, x, width, mark)
        if name:
            self.text(name, x + 2, self.y + self.style.size * 1.3, size=self.style.size)
            self.y += self.style.size * 1.3

    def below(self, label: str, x: float, width: float, mark: bool = False) -> None:
        size = max(7.5, self.style.size - 2)
        self.y += size * 1.15
        at, align = (x + width / 2, "center") if self.style.label_at == "center" else (x + 2, "left")
        self.text(
            label, at, self.y, size=size, face="italic" if label[:1] != "(" else "regular", align=align, mark=mark
        )
