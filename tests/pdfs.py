"""PDFs drawn for tests with pikepdf, operator by operator, so that each trick is exactly what it says."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image, ImageDraw, ImageFont

LETTER = (612, 792)

# A page of ordinary print for papers whose text itself is not the point; 60 words.
PROSE = (
    "SPECIMEN not a real paper",
    "To any officer of the law who is authorized to serve papers of this kind",
    "you are to give a copy of this paper and a receipt for what was taken to",
    "the person from whom or from whose premises the property was taken or to",
    "leave the copy and the receipt at the place where the property was taken",
)


class Pdf:
    """One document of one page; `text` draws a line, `content` takes operators as they are."""

    def __init__(self, size: tuple[float, float] = LETTER) -> None:
        self.pdf = pikepdf.new()
        self.pdf.add_blank_page(page_size=size)
        self.page = self.pdf.pages[0]
        self.font = self.pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        self.resources = Dictionary(Font=Dictionary(F=self.font), XObject=Dictionary(), ExtGState=Dictionary())
        self.page.Resources = self.resources
        self.page.Annots = Array([])
        self.fields = Array([])
        self.operators: list[str] = []

    def content(self, operators: str) -> Pdf:
        self.operators.append(operators)
        return self

    def text(self, words: str, x: float, y: float, size: float = 12, before: str = "") -> Pdf:
        """A line with its baseline at y from the bottom; `before` are operators inside the text object."""
        escaped = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return self.content(f"BT {before} /F {size} Tf 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET")

    def prose(self, top: float = 740) -> Pdf:
        for number, line in enumerate(PROSE):
            self.text(line, 72, top - 20 * number, 11)
        return self

    def picture(self, picture: Image.Image, x: float, y: float, wide: float, high: float, name: str = "Im") -> Pdf:
        raw = picture.convert("L")
        self.resources.XObject[f"/{name}"] = pikepdf.Stream(
            self.pdf,
            raw.tobytes(),
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=raw.width,
            Height=raw.height,
            ColorSpace=Name.DeviceGray,
            BitsPerComponent=8,
        )
        return self.content(f"q {wide} 0 0 {high} {x} {y} cm /{name} Do Q")

    def annotation(self, in_form: bool = False, **entries: object) -> Dictionary:
        made = self.pdf.make_indirect(Dictionary(Type=Name.Annot, **{"F": 4, **entries}))
        self.page.Annots.append(made)
        if in_form:
            self.fields.append(made)
        return made

    def field(self, kind: Name, name: str, box: tuple[float, ...], **entries: object) -> Dictionary:
        return self.annotation(
            in_form=True,
            Subtype=Name.Widget,
            FT=kind,
            T=String(name),
            Rect=Array(box),
            DA=String("/F 10 Tf 0 g"),
            **entries,
        )

    def appearance(self, operators: str, wide: float, high: float) -> pikepdf.Object:
        return self.pdf.make_stream(
            operators.encode(),
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array([0, 0, wide, high]),
            Resources=Dictionary(Font=Dictionary(F=self.font)),
        )

    def made(self) -> pikepdf.Pdf:
        self.page.Contents = self.pdf.make_stream("\n".join(self.operators).encode("latin-1"))
        if len(self.fields):
            self.pdf.Root.AcroForm = Dictionary(
                Fields=self.fields, DR=Dictionary(Font=Dictionary(F=self.font)), DA=String("/F 10 Tf 0 g")
            )
        return self.pdf

    def data(self, **saving: object) -> bytes:
        file = io.BytesIO()
        self.made().save(file, **saving)
        return file.getvalue()


def saved(pdf: pikepdf.Pdf) -> bytes:
    file = io.BytesIO()
    pdf.save(file)
    return file.getvalue()


def print_of(lines: tuple[str, ...], size: tuple[int, int] = (1700, 2200), height: int = 40) -> Image.Image:
    """A scan without any flaw: lines of print in black on white."""
    picture = Image.new("L", size, 255)
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(height)
    for number, line in enumerate(lines):
        draw.text((size[0] // 12, height * 2 + number * height * 2), line, font=font, fill=0)
    return picture


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path
