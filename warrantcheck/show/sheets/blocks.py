"""What stands on a sheet, in words and pictures that are ready: a value for each kind of block."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from warrantcheck.show.slides import Specimen


class Lays(StrEnum):
    """How the blocks of a sheet lie on paper."""

    FLOW = "flow"  # one below the other
    CARDS = "cards"  # many on a page, to cut out
    HALF = "half"  # two on a page, to cut apart
    SIGN = "sign"  # to be read from afar


class Group(Struct, frozen=True, kw_only=True):
    """Who hands the sheets out, and whom to call; what is empty becomes a line to write on."""

    organization: str = ""
    hotline: str = ""
    lawyer: str = ""
    web: str = ""  # only what the person set: it becomes a code that phones read
    logo: bytes = b""  # a PNG or JPEG


class Head(Struct, frozen=True):
    text: str


class Text(Struct, frozen=True):
    text: str


class Loud(Struct, frozen=True):
    """To officers, so in English; below it the reader's language, empty where that is English."""

    english: str
    own: str
    big: bool


class Said(Struct, frozen=True):
    """Words to say aloud, and the same in English where they are not."""

    text: str
    english: str


class Points(Struct, frozen=True):
    items: tuple[str, ...]
    ticks: bool  # boxes to tick instead of dots


class Fields(Struct, frozen=True):
    """Labels, each with a line to write on."""

    labels: tuple[str, ...]


class Room(Struct, frozen=True):
    """A label, and lines below it to write on."""

    label: str
    lines: int


class Rows(Struct, frozen=True):
    """A table with empty rows."""

    heads: tuple[str, ...]
    lines: int


class Annotated(Struct, frozen=True):
    """A specimen's page; its numbered boxes and their sentences, none where it is bare."""

    specimen: Specimen
    legend: tuple[str, ...]


class Compared(Struct, frozen=True):
    """Two specimens side by side; a row is a place, what stands there on the first, and on the second."""

    sides: tuple[Specimen, Specimen]
    names: tuple[str, str]
    sums: tuple[str, str]
    rows: tuple[tuple[str, str, str], ...]
    numbers: tuple[tuple[int, ...], tuple[int, ...]]  # of the row that each mark of a side belongs to, 0 for none


class Role(Struct, frozen=True):
    """A card of a role play: a scene's title, then labels with their sentences."""

    scene: str
    lines: tuple[tuple[str, str], ...]


class Card(Struct, frozen=True):
    """Two sides: English towards an officer, the person's language on the back."""

    front_title: str
    front: tuple[str, ...]
    back_title: str
    back: tuple[str, ...]
    call: str


class Numbers(Struct, frozen=True):
    """Whom to call: labels with what is known, or nothing; the day of the last check; an address as a code."""

    lines: tuple[tuple[str, str], ...]
    checked: str
    web: str
    code: tuple[tuple[bool, ...], ...]


Block = Head | Text | Loud | Said | Points | Fields | Room | Rows | Annotated | Compared | Role | Card | Numbers


class Sheet(Struct, frozen=True, kw_only=True):
    """A sheet with all that stands on it.

    Attributes:
        kind: what is typed to get it.
        pages: so many at most; 0 for as many as it takes.
        picture: what is said of its pictures where they are not seen.
        foot: the last lines of each page: from whom, not reviewed, law of which day.
        sources: the law that it rests on, for the text that can be changed.
    """

    kind: str
    title: str
    lays: Lays
    pages: int
    blocks: tuple[Block, ...]
    picture: str
    foot: str
    sources: tuple[str, ...]
