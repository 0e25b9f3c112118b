"""What is drawn and not set in lines: boxes to tick, codes for phones, cards, specimens with their numbered boxes."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable, KeepInFrame, Table

from warrantcheck.show.marks import Mark
from warrantcheck.show.picture import draw_marks
from warrantcheck.show.sheets.letters import refuse_letters, style
from warrantcheck.show.tagged import Cells, Tagged, Words, beside, silent

if TYPE_CHECKING:
    from warrantcheck.show.slides import Specimen

QUALITY = 70
SHARP = 1300  # pixels across a whole sheet: 170 dpi and more
SMALL = 900  # across half a sheet, whose boxes' numbers have to be read too
CARD = (252.0, 144.0)  # points: as a visiting card, 3.5 by 2 inches
LARGE_CARD = (252.0, 355.0)
CARD_LETTERS, LARGE_CARD_LETTERS = 9.9, 16.0
RED = (0.62, 0.05, 0.1)  # of the cards' edge: 8 : 1 on white

TIGHT = [(f"{side}PADDING", (0, 0), (-1, -1), 3) for side in ("TOP", "BOTTOM", "LEFT", "RIGHT")]
BARE = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    *((f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("TOP", "BOTTOM", "LEFT", "RIGHT")),
]


def gray() -> Color:
    """Of lines to write on: seen on a copy of a copy, and lighter than ink."""
    return Color(0.35, 0.35, 0.35)


def padded(across: float, down: float) -> list[Any]:
    """A table's cells with room inside, in points."""
    sides = {"LEFT": across, "RIGHT": across, "TOP": down, "BOTTOM": down}
    return [(f"{side}PADDING", (0, 0), (-1, -1), room) for side, room in sides.items()]


def cut_lines() -> list[Any]:
    """Dashed lines between a table's cells, to cut along."""
    return [("INNERGRID", (0, 0), (-1, -1), 0.8, gray(), None, (4, 3))]


class Tick(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A box to tick, beside a line of `size` points."""

    def __init__(self, size: float) -> None:
        super().__init__()
        self.width = self.height = size

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        with silent(self.canv):
            self.canv.setLineWidth(0.9)
            self.canv.rect(0.5, -0.15 * self.height, self.height * 0.85, self.height * 0.85)


class Squares(Flowable):  # type: ignore[misc]
    """A code that phones read, `size` points wide with the rim of four squares that it needs."""

    def __init__(self, rows: Sequence[Sequence[bool]], size: float, alt: str) -> None:
        super().__init__()
        self.width = self.height = size
        self._alt = alt
        self._rows, self._each = rows, size / (len(rows) + 8)

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        if isinstance(self.canv, Tagged):
            with self.canv.content("Figure", alt=self._alt):
                self._squares()
        else:
            self._squares()

    def _squares(self) -> None:
        each = self._each
        for down, row in enumerate(self._rows):
            for across, dark in enumerate(row):
                if dark:
                    left, low = (across + 4) * each, self.height - (down + 5) * each
                    self.canv.rect(left, low, each, each, stroke=0, fill=1)


def card_page(
    title: str, lines: Sequence[str], call: str, each: tuple[float, float], rows: int, size: float, *, lang: str
) -> Table:
    """A page of one side of a card, two beside each other, to cut out along dashed lines."""
    wide, high = each
    cards = [[_card(title, lines, call, each, size, lang) for _ in range(2)] for _ in range(rows)]
    once = Cells(once=True)  # all are alike: whoever has the page read hears one
    table = Table(cards, colWidths=[wide] * 2, rowHeights=[high] * rows, renderCB=once)
    table.setStyle([*BARE, *padded(9, 7), *cut_lines(), ("BOX", (0, 0), (-1, -1), 0.8, gray(), None, (4, 3))])
    return table


def _card(
    title: str, lines: Sequence[str], call: str, each: tuple[float, float], size: float, lang: str
) -> KeepInFrame:
    head = Table([[Words(refuse_letters(title), _white(size, lang))]], colWidths=[each[0] - 18], renderCB=beside())
    head.setStyle([("BACKGROUND", (0, 0), (-1, -1), Color(*RED)), *padded(5, 2)])
    head.spaceAfter = size * 0.3
    parts: list[Any] = [
        head,
        *(Words(refuse_letters(line), style(size, after=size * 0.28, lang=lang)) for line in lines),
    ]
    if call:
        parts.append(Words(refuse_letters(call), style(size, bold=True, before=size * 0.1)))
    return KeepInFrame(each[0] - 18, each[1] - 14, parts, mode="shrink")


def _white(size: float, lang: str) -> Any:
    made = style(size * 1.05, bold=True, tag="H2", lang=lang)
    made.textColor = Color(1, 1, 1)
    return made


def jpeg(specimen: Specimen, numbers: Sequence[int], across: int) -> io.BytesIO:
    """The specimen with boxes of these numbers on its marks (0 for none), `across` pixels wide."""
    image = specimen.image.resize((across, round(across * specimen.image.height / specimen.image.width)))
    marks = [
        Mark(number=number, page=1, box=mark.box, shape=mark.shape, line="", tells="")
        for mark, number in zip(specimen.marks, numbers, strict=False)
        if number
    ]
    draw_marks(image, marks, image.width / specimen.width, (0, 0), image.size)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=QUALITY)
    buffer.seek(0)
    return buffer
