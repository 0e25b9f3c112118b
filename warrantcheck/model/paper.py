"""What was read: pages, words and where they stand.

One unit throughout: points (1/72 inch) from the top left of the upright page. A picture has no inches, so its
longer side, once upright, is 792 points (the height of a letter page).
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Seen(StrEnum):
    """Three-valued sight: *not seen* is not the same as *not there*."""

    YES = "yes"
    NO = "no"
    CANT_TELL = "cant-tell"


class Kind(StrEnum):
    """What a file is, told by its bytes and never by its name."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    TIFF = "tiff"
    HEIF = "heif"
    AVIF = "avif"
    BMP = "bmp"
    GIF = "gif"


class Via(StrEnum):
    """How a word was read; the values are those of the JSON."""

    TEXT_LAYER = "text-layer"
    FORM_FIELD = "form-field"
    ANNOTATION = "annotation"
    OCR = "ocr"


class Box(Struct, frozen=True, kw_only=True):
    """A rectangle in points, from the top left of the upright page."""

    x0: float
    top: float
    x1: float
    bottom: float

    def __post_init__(self) -> None:
        if not (self.x0 <= self.x1 and self.top <= self.bottom):
            raise ValueError(f"a box needs x0 <= x1 and top <= bottom, not {self}")

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def area(self) -> float:
        """Square points."""
        return self.width * self.height

    @property
    def middle(self) -> tuple[float, float]:
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2

    def centered_in(self, other: Box) -> bool:
        """Whether its middle lies in another one."""
        x, y = self.middle
        return other.x0 <= x <= other.x1 and other.top <= y <= other.bottom

    def union(self, other: Box) -> Box:
        return Box(
            x0=min(self.x0, other.x0),
            top=min(self.top, other.top),
            x1=max(self.x1, other.x1),
            bottom=max(self.bottom, other.bottom),
        )

    def overlap(self, other: Box) -> float:
        """Shared area in square points; 0 where they do not touch."""
        if self.x1 <= other.x0 or other.x1 <= self.x0 or self.bottom <= other.top or other.bottom <= self.top:
            return 0.0  # nearly always: it is asked of thousands of pairs
        width = min(self.x1, other.x1) - max(self.x0, other.x0)
        return width * (min(self.bottom, other.bottom) - max(self.top, other.top))


class Word(Struct, frozen=True, kw_only=True):
    """One word as read. `visible` is what the eye sees on the page: a word that is not visible counts for nothing."""

    text: str
    box: Box
    via: Via
    confidence: float = 1.0  # 0 to 1; 1 for everything that is not OCR
    visible: bool = True
    over: bool = False  # of a stamp that lies over the print: no part of any line


class Overlay(Struct, frozen=True, kw_only=True):
    """A place of a page over which a stamp or large writing lies that was seen and not read.

    `tilt` is in degrees, clockwise, and the box as if it stood level; None where no frame tells how it leans. `penned`
    is writing on a place to sign, which stands level.
    """

    page: int
    box: Box
    tilt: float | None = None
    penned: bool = False


class Raster(Struct, frozen=True, kw_only=True, weakref=True):
    """The upright page as gray pixels, row by row, 0 black to 255 white; `scale` is pixels per point."""

    width: int
    height: int
    scale: float
    gray: bytes

    def __post_init__(self) -> None:
        if len(self.gray) != self.width * self.height:
            raise ValueError(f"{len(self.gray)} gray values do not make {self.width} x {self.height} pixels")

    def __repr__(self) -> str:
        """Without the pixels."""
        return f"Raster({self.width} x {self.height}, {self.scale})"


class Gap(StrEnum):
    """What keeps a page from being read whole; the values are ids of the catalogue (`legibility-<gap>`)."""

    TOO_DARK = "too-dark"
    TOO_BLURRED = "too-blurred"
    TOO_FAR = "too-far"
    GLARE = "glare"
    TOP_CUT_OFF = "top-cut-off"
    BOTTOM_CUT_OFF = "bottom-cut-off"
    SIDE_CUT_OFF = "side-cut-off"
    NO_TEXT = "no-text"
    OTHER_SCRIPT = "other-script"
    PLEASE_WAIT = "please-wait"
    LOW_CONTRAST = "low-contrast"
    TIME_RAN_OUT = "time-ran-out"


class Legibility(Struct, frozen=True, kw_only=True):
    """How well a page could be read, with reasons that a person understands."""

    seen: Seen
    reasons: tuple[Gap, ...] = ()


class SignatureField(Struct, frozen=True, kw_only=True):
    """A digital signature field of a PDF form. Nothing about it was verified; `signed` says that it holds a value."""

    name: str
    box: Box
    signed: bool
    signer: str | None = None


class Mark(Struct, frozen=True, kw_only=True):
    """Something drawn on the page that is no printed text: an ink annotation, a stamp, a pasted picture."""

    kind: str  # ink-annotation, stamp-annotation, picture
    box: Box


class Stroke(Struct, frozen=True, kw_only=True):
    """A line drawn on the page that is neither level nor upright, nor made of such: a pen's, a seal's, a stamp's."""

    box: Box
    long: float  # points along it
    straight: float  # points of its straight pieces of 25 points and more, together
    thick: float  # points


class CheckBox(Struct, frozen=True, kw_only=True):
    """A tick box of a PDF form. A judge may refuse a warrant by one; it never tells what kind of paper it is."""

    name: str
    box: Box
    ticked: bool


class Page(Struct, frozen=True, kw_only=True):
    number: int  # 1 for the first page of the paper
    width: float
    height: float
    words: tuple[Word, ...]
    legibility: Legibility
    raster: Raster | None = None  # not compared: pages with the same words are the same
    bare: Raster | None = None  # the same without its print; None: the file tells it not, or all strokes
    field_names: tuple[str, ...] = ()  # names of the form's fields: identity, never words of the paper
    signature_fields: tuple[SignatureField, ...] = ()
    check_boxes: tuple[CheckBox, ...] = ()
    marks: tuple[Mark, ...] = ()
    blank: bool = False  # nothing is printed or written on it (the back of a sheet)
    unit: float = 1.0  # points of the file's page that make one point here: not 1 only for pages in odd units
    source: int = 0  # which of the paper's files it is in, from 0
    index: int = 0  # which page or picture of that file it stands on, from 0: two sheets in one picture share it
    # All that is drawn beside print and lines that are level or upright. None: the file does not say (it is a picture),
    # or there is something that is no stroke: a picture, a shade, dark print that is large or leans.
    strokes: tuple[Stroke, ...] | None = None
    penned: tuple[Word, ...] = ()  # what writing on places to sign says, read by itself: each time all of it

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Page) and all(
            getattr(self, name) == getattr(other, name)
            for name in Page.__struct_fields__
            if name not in {"raster", "bare"}
        )

    __hash__ = None  # type: ignore[assignment]

    @property
    def unprinted(self) -> Raster | None:
        """The picture in which a pen's ink is looked for: the one without print, if there is one."""
        return self.bare or self.raster


class Source(Struct, frozen=True, kw_only=True):
    """A file as it was handed in: its bytes, and its name for people only (never evidence)."""

    name: str
    kind: Kind
    sha256: str
    data: bytes

    def __repr__(self) -> str:
        """Without the bytes."""
        return f"Source({self.name!r}, {self.kind}, {self.sha256})"


class Paper(Struct, frozen=True, kw_only=True):
    sources: tuple[Source, ...]
    pages: tuple[Page, ...]
    specimen: bool = False  # a file says in its metadata that it is a drawn paper for trainings
    attached: tuple[str, ...] = ()  # names of files inside the file that may be papers (a PDF portfolio's)

    @property
    def pictured(self) -> bool:
        """Whether it is a picture or a scan, that could be taken again: a PDF of words alone is none."""
        by_ocr = any(word.via is Via.OCR for page in self.pages for word in page.words)
        return by_ocr or any(source.kind is not Kind.PDF for source in self.sources)
