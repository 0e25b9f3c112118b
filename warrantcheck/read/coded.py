"""Pages as bytes on a pipe, and back: plain values, each looked at before it is believed. Nothing is unpickled.

A message is its length, an object as JSON, and the pictures that the object counts. What comes from a process that has
opened a stranger's file may be anything: whatever does not fit raises ValueError.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Sequence
from math import isfinite
from typing import Any, TypeVar

from msgspec import Struct

from warrantcheck.model.paper import (
    Box,
    CheckBox,
    Gap,
    Legibility,
    Mark,
    Page,
    Raster,
    Seen,
    SignatureField,
    Stroke,
    Via,
    Word,
)

MOST_OF_AN_OBJECT = 96_000_000  # bytes: 300 pages of the densest print make 30
MOST_OF_PICTURES = 700_000_000  # bytes, of one message: 300 pages at 100 dpi make 290
MOST_PAGES = 2400  # that a paper may have, read or only counted; see read.MOST_COUNTED
MOST_WORDS = 12_000  # of a page; a page of a newspaper has 5,000
MOST_THINGS = 5_000  # of a page: fields, boxes to tick, marks
LONGEST_WORD = 4_000_000  # letters: a text layer may run a page of text together
LARGEST_PAGE = 20_000.0  # points; pages in odd units are taken for sheets long before
LARGEST_STROKE = 1e9  # points along it, or across
LARGEST_UNIT = 1e18  # of what a page was scaled by; one that says it is as large as a country has 1e9
LARGEST_SIDE = 24_000  # pixels
MOST_PIXELS = 130_000_000

VIAS = dict(zip(Via, "tfao", strict=True))
OF_LETTER = {letter: via for via, letter in VIAS.items()}

Value = TypeVar("Value")


class Message(Struct, frozen=True):
    """An object and the pictures that belong to it."""

    told: dict[str, Any]
    pictures: tuple[bytes, ...] = ()

    def parts(self) -> list[bytes]:
        """The bytes to write, one after another."""
        told = json.dumps(self.told | {"pictures": [len(one) for one in self.pictures]}).encode()
        return [struct.pack("=I", len(told)), told, *self.pictures]


def message(read: Callable[[int], bytes]) -> Message | None:
    """The next message; `read` gives so many bytes, or fewer at the end. None at the end. Raises ValueError."""
    head = read(4)
    if not head:
        return None
    size = struct.unpack("=I", _whole(head, 4))[0]
    if size > MOST_OF_AN_OBJECT:
        raise ValueError("too long an object")
    try:
        told = json.loads(_whole(read(size), size))
    except RecursionError as deep:
        raise ValueError("nested too deep") from deep
    if not isinstance(told, dict):
        raise ValueError("no object")
    sizes = [_number(one, 0, MOST_OF_PICTURES) for one in _list(told.pop("pictures"), 2 * MOST_PAGES)]
    if sum(sizes) > MOST_OF_PICTURES:
        raise ValueError("too many pixels")
    return Message(told, tuple(_whole(read(one), one) for one in sizes))


def _whole(data: bytes, size: int) -> bytes:
    if len(data) != size:
        raise ValueError("cut short")
    return data


def coded(pages: Sequence[Page], known: Sequence[Raster | None] = ()) -> Message:
    """Pages as a message; a picture that the other side has already (`known`, by page) is not sent again."""
    told, pictures = [], []
    for place, page in enumerate(pages):
        raster = page.raster
        same = place < len(known) and raster is not None and raster is known[place]
        told.append(_page(page) | {"raster": "same" if same else _size(raster), "bare": _size(page.bare)})
        pictures += [one.gray for one in (None if same else raster, page.bare) if one is not None]
    return Message({"pages": told}, tuple(pictures))


def _size(raster: Raster | None) -> list[float] | None:
    return None if raster is None else [raster.width, raster.height, raster.scale]


def _page(page: Page) -> dict[str, Any]:
    return {
        "number": page.number,
        "size": [page.width, page.height, page.unit],
        "from": [page.source, page.index],
        **_coded_words(page.words),
        "penned": _coded_words(page.penned),
        "seen": [page.legibility.seen, list(page.legibility.reasons)],
        "fields": list(page.field_names),
        "signed": [[one.name, _sides(one.box), one.signed, one.signer] for one in page.signature_fields],
        "ticked": [[one.name, _sides(one.box), one.ticked] for one in page.check_boxes],
        "strokes": page.strokes and [[*_sides(one.box), one.long, one.straight, one.thick] for one in page.strokes],
        "marks": [[mark.kind, _sides(mark.box)] for mark in page.marks],
        "blank": page.blank,
    }


def _coded_words(words: Sequence[Word]) -> dict[str, Any]:
    return {
        "texts": [word.text for word in words],
        "boxes": [side for word in words for side in _sides(word.box)],
        "sure": [word.confidence for word in words],
        "via": "".join([VIAS[word.via] for word in words]),
        "is": "".join(["0123"[word.visible + 2 * word.over] for word in words]),
    }


def _sides(box: Box) -> tuple[float, float, float, float]:
    return box.x0, box.top, box.x1, box.bottom


def decoded(got: Message, files: int, known: Sequence[Page] = ()) -> tuple[Page, ...]:
    """The pages of a message about so many files. Raises ValueError for whatever can't be one."""
    try:
        pictures = iter(got.pictures)
        pages = tuple(
            _checked(one, number, files, pictures, known)
            for number, one in enumerate(_list(got.told["pages"], MOST_PAGES), 1)
        )
    except (KeyError, TypeError, AttributeError, StopIteration, OverflowError) as other:
        raise ValueError("not a page") from other
    if next(pictures, None) is not None or not pages:
        raise ValueError("more or less than was told")
    return pages


def _checked(told: dict[str, Any], number: int, files: int, pictures: Any, known: Sequence[Page]) -> Page:
    width, height, unit = _list(told["size"], 3)
    width, height = _real(width, 0, LARGEST_PAGE), _real(height, 0, LARGEST_PAGE)
    source, index = _list(told["from"], 2)
    seen, reasons = told["seen"]
    boxes = _Boxes(width, height)
    return Page(
        number=number,
        width=width,
        height=height,
        unit=_real(unit, 0, LARGEST_UNIT),
        source=_number(source, 0, files - 1),
        index=_number(index, 0, MOST_PAGES),
        words=_words(told, boxes),
        penned=_words(told["penned"], boxes),
        legibility=Legibility(seen=Seen(seen), reasons=tuple(Gap(one) for one in _list(reasons, len(Gap)))),
        raster=_raster(told["raster"], number, pictures, known),
        bare=_raster(told["bare"], number, pictures, ()),
        field_names=tuple(_text(one) for one in _list(told["fields"], MOST_THINGS)),
        signature_fields=tuple(
            SignatureField(
                name=_text(name),
                box=boxes.box(box),
                signed=_bool(signed),
                signer=None if signer is None else _text(signer),
            )
            for name, box, signed, signer in _list(told["signed"], MOST_THINGS)
        ),
        check_boxes=tuple(
            CheckBox(name=_text(name), box=boxes.box(box), ticked=_bool(ticked))
            for name, box, ticked in _list(told["ticked"], MOST_THINGS)
        ),
        marks=tuple(Mark(kind=_kind(kind), box=boxes.box(box)) for kind, box in _list(told["marks"], MOST_THINGS)),
        strokes=None
        if told["strokes"] is None
        else tuple(_stroke(one, boxes) for one in _list(told["strokes"], MOST_THINGS)),
        blank=_bool(told["blank"]),
    )


def _stroke(told: Any, boxes: _Boxes) -> Stroke:
    *sides, long, straight, thick = _list(told, 7)
    long, straight, thick = (_real(one, 0, LARGEST_STROKE) for one in (long, straight, thick))
    return Stroke(box=boxes.box(sides), long=long, straight=straight, thick=thick)


def _words(told: dict[str, Any], boxes: _Boxes) -> tuple[Word, ...]:
    texts, sides = _list(told["texts"], MOST_WORDS), _list(told["boxes"], 4 * MOST_WORDS)
    sure, vias, flags = told["sure"], told["via"], told["is"]
    if not len(texts) == len(sure) == len(vias) == len(flags) == len(sides) // 4:
        raise ValueError("lists of different lengths")
    return tuple(
        Word(
            text=_text(text),
            box=boxes.box(sides[4 * place : 4 * place + 4]),
            via=OF_LETTER[vias[place]],
            confidence=_real(sure[place], 0, 1),
            visible=flags[place] in "13",
            over=flags[place] in "23",
        )
        for place, text in enumerate(texts)
    )


class _Boxes:
    """Boxes of one page: what lies further from it than it is large is put there."""

    def __init__(self, width: float, height: float) -> None:
        self._across, self._down = (-width, 2 * width), (-height, 2 * height)

    def box(self, sides: Sequence[Any]) -> Box:
        x0, top, x1, bottom = sides
        (left, right), (head, foot) = self._across, self._down
        if not (left <= x0 <= x1 <= right and head <= top <= bottom <= foot):
            x0, x1 = (min(max(_finite(one), left), right) for one in (x0, x1))
            top, bottom = (min(max(_finite(one), head), foot) for one in (top, bottom))
        return Box(x0=float(x0), top=float(top), x1=float(x1), bottom=float(bottom))


def _raster(told: Any, number: int, pictures: Any, known: Sequence[Page]) -> Raster | None:
    if told is None:
        return None
    if told == "same":
        if number > len(known):
            raise ValueError("a picture that was never sent")
        return known[number - 1].raster
    width, height, scale = _list(told, 3)
    width, height = _number(width, 1, LARGEST_SIDE), _number(height, 1, LARGEST_SIDE)
    if width * height > MOST_PIXELS:
        raise ValueError("too many pixels")
    return Raster(width=width, height=height, scale=_real(scale, 1e-3, 1e3), gray=next(pictures, b""))


def decoded_raster(got: Message) -> Raster | None:
    """The picture of a message that has one page's. Raises ValueError."""
    try:
        return _raster(got.told["raster"], 1, iter(got.pictures), ())
    except (KeyError, TypeError) as other:
        raise ValueError("no picture") from other


def _list(value: Any, most: int) -> list[Any]:
    if not isinstance(value, list) or len(value) > most:
        raise ValueError("no list, or too long a one")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_WORD:
        raise ValueError("no text, or too long a one")
    return value if value.isascii() else value.encode("utf-8", "replace").decode()  # halves of letters


def _number(value: Any, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError("no number, or one out of bounds")
    return value


def _real(value: Any, least: float, most: float) -> float:
    if type(value) not in (int, float) or not least <= value <= most:  # a number that is none is never between
        raise ValueError("no number, or one out of bounds")
    return float(value)


def _finite(value: Any) -> float:
    if type(value) not in (int, float) or not isfinite(value):
        raise ValueError("no number")
    return float(value)


def _bool(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")
    return value


def _kind(value: Any) -> str:
    if value not in ("ink-annotation", "stamp-annotation", "picture"):
        raise ValueError("no kind of mark")
    return str(value)
