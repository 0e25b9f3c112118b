"""The blocks of a sheet as parts that ReportLab lays out, each in letters of a size that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import singledispatchmethod
from typing import TYPE_CHECKING, Any

from warrantcheck.model.forms import FALLBACK
from warrantcheck.show.sheets import blocks as put
from warrantcheck.show.sheets.blocks import Lays, Sheet
from warrantcheck.show.sheets.drawing import (
    BARE,
    CARD,
    CARD_LETTERS,
    LARGE_CARD,
    LARGE_CARD_LETTERS,
    SHARP,
    SMALL,
    TIGHT,
    Squares,
    Tick,
    card_page,
    cut_lines,
    gray,
    jpeg,
    padded,
)
from warrantcheck.show.sheets.letters import refuse_letters, style
from warrantcheck.show.tagged import Figure, Words, beside, listed, tabled

if TYPE_CHECKING:
    from reportlab.platypus import Flowable, Table

    from warrantcheck.show.slides import Specimen

MOST_LABEL = 0.55  # of the width: the rest is for the answer
LINE = 1.75  # times the letters' size: room for handwriting


class Flowing:
    """Parts for a frame of `width` by `height` points, paragraphs in letters of `size` points.

    `alt` is said of pictures where they are not seen.
    """

    def __init__(self, width: float, height: float, size: float, alt: str, *, large: bool, sketch: bool) -> None:
        self._alt = alt
        self._width, self._height, self._size, self._large = width, height, size, large
        self._sketch = sketch  # only to see how many pages it takes: pictures stay away

    def all(self, sheet: Sheet) -> list[Flowable]:
        """The whole sheet, its title first where it has one of its own."""
        if sheet.lays is Lays.CARDS:
            return self._cards([block for block in sheet.blocks if isinstance(block, put.Card)])
        if sheet.lays is Lays.HALF:
            return self._halves([block for block in sheet.blocks if isinstance(block, put.Role)])
        parts: list[Flowable] = []
        if sheet.lays is Lays.FLOW:
            parts.append(self._text(sheet.title, 1.7, bold=True, after=self._size * 0.3, tag="H1"))
        for block in sheet.blocks:
            parts += self.of(block)
        return parts

    def _text(self, text: str, times: float = 1.0, **how: Any) -> Flowable:
        return Words(refuse_letters(text), style(self._size * times, **how))

    @singledispatchmethod
    def of(self, block: put.Block) -> list[Flowable]:
        """The parts of a block."""
        raise TypeError(block)

    @of.register(put.Head)
    def _(self, block: put.Head) -> list[Flowable]:
        return [self._text(block.text, 1.2, bold=True, before=self._size * 0.7, tag="H2")]

    @of.register(put.Text)
    def _(self, block: put.Text) -> list[Flowable]:
        return [self._text(block.text, before=self._size * 0.25, after=self._size * 0.2)]

    @of.register(put.Said)
    def _(self, block: put.Said) -> list[Flowable]:
        parts = [self._text(block.text, 1.1, after=self._size * 0.15)]
        return parts + ([self._text(block.english, after=self._size * 0.2, lang=FALLBACK)] if block.english else [])

    @of.register(put.Loud)
    def _(self, block: put.Loud) -> list[Flowable]:
        times = 3.2 if block.big else 1.6
        how = {"bold": True, "before": self._size * 0.7, "after": self._size * 0.2, "middle": True, "lang": FALLBACK}
        parts = [self._text(block.english, times, tag="H1" if block.big else "P", **how)]
        return parts + ([self._text(block.own, times * 0.55, middle=True)] if block.own else [])

    @of.register(put.Points)
    def _(self, block: put.Points) -> list[Flowable]:
        from reportlab.platypus import Table

        sign: Any = Tick(self._size) if block.ticks else "\u2022"
        if not block.ticks:
            sign = self._text(sign, tag="Lbl")
        table = Table(
            [[sign, self._text(item, tag="LBody")] for item in block.items],
            colWidths=[self._size * 1.7, self._width - self._size * 1.7],
            renderCB=listed(),
        )
        table.setStyle([*BARE, ("BOTTOMPADDING", (0, 0), (-1, -1), self._size * 0.3)])
        table.spaceBefore = self._size * 0.35
        return [table]

    @of.register(put.Fields)
    def _(self, block: put.Fields) -> list[Flowable]:
        return [self._field(label, "") for label in block.labels]

    def _field(self, label: str, value: str) -> Table:
        from reportlab.pdfbase.pdfmetrics import stringWidth
        from reportlab.platypus import Table

        left = min(stringWidth(label, "Helvetica", self._size) + self._size, self._width * MOST_LABEL)
        cells = [self._text(label), self._text(value, bold=True) if value else ""]
        table = Table([cells], colWidths=[left, self._width - left], renderCB=beside())
        table.setStyle(
            [
                *BARE,
                ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
                ("TOPPADDING", (0, 0), (-1, -1), self._size * (LINE - 1)),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                ("LINEBELOW", (1, 0), (1, 0), 0.6, gray()),
            ]
        )
        return table

    @of.register(put.Room)
    def _(self, block: put.Room) -> list[Flowable]:
        from reportlab.platypus import KeepTogether, Table

        high = [self._size * LINE] * block.lines
        lines = Table([[""]] * block.lines, colWidths=[self._width], rowHeights=high, renderCB=beside())
        lines.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.6, gray())])
        return [KeepTogether([self._text(block.label + ":", before=self._size * 0.5), lines])]

    @of.register(put.Rows)
    def _(self, block: put.Rows) -> list[Flowable]:
        from reportlab.platypus import Table

        count = len(block.heads)
        high = [None, *[self._size * (LINE + 0.4)] * block.lines]
        heads = [self._text(head, 0.9) for head in block.heads]
        table = Table(
            [heads, *[[""] * count for _ in range(block.lines)]],
            colWidths=[self._width / count] * count,
            rowHeights=high,
            renderCB=tabled(),
        )
        table.setStyle([("GRID", (0, 0), (-1, -1), 0.6, gray()), ("VALIGN", (0, 0), (-1, -1), "TOP"), *TIGHT])
        table.spaceBefore = self._size * 0.3
        return [table]

    @of.register(put.Annotated)
    def _(self, block: put.Annotated) -> list[Flowable]:
        from reportlab.platypus import PageBreak

        specimen = block.specimen
        room = self._height - (self._size * 4 if not block.legend else 0)
        tall = room if not block.legend else self._height * (0.66 if not self._large else 0.87)
        ratio = specimen.width / specimen.height
        wide = min(self._width, tall * ratio)
        numbers = range(1, len(specimen.marks) + 1) if block.legend else ()
        picture = self._picture(specimen, list(numbers), wide, SHARP)
        # In large print the sentences stand together on the next page: otherwise a few were left below the picture.
        parts: list[Flowable] = [picture, *([PageBreak()] if self._large and block.legend else [])]
        for number, line in enumerate(block.legend, start=1):
            parts.append(self._text(f"{number}  {line}", before=self._size * 0.3))
        return parts

    @of.register(put.Compared)
    def _(self, block: put.Compared) -> list[Flowable]:
        from reportlab.platypus import KeepTogether, Table

        gap = 14.0
        half = (self._width - gap) / 2
        tall = self._height * (0.46 if not self._large else 0.5)
        cells = []
        for side, numbers in zip(block.sides, block.numbers, strict=True):
            wide = min(half, tall * side.width / side.height)
            cells.append(self._picture(side, numbers, wide, SMALL))
        names = [self._text(name, 1.15, bold=True) for name in block.names]
        sums = [self._text(words, 0.95, bold=True) for words in block.sums]
        pair = Table([names, cells, sums], colWidths=[half + gap, half], renderCB=tabled())
        pair.setStyle([*BARE, ("RIGHTPADDING", (0, 0), (0, -1), gap), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)])
        head = ["", *(self._text(name, 0.9, bold=True) for name in block.names)]
        rows = [
            [self._text(f"{number}  {place}", 0.9, bold=True), self._text(one, 0.9), self._text(other, 0.9)]
            for number, (place, one, other) in enumerate(block.rows, start=1)
        ]
        table = Table([head, *rows], colWidths=[self._width * part for part in (0.2, 0.38, 0.42)], renderCB=tabled())
        table.setStyle([("GRID", (0, 0), (-1, -1), 0.6, gray()), ("VALIGN", (0, 0), (-1, -1), "TOP"), *TIGHT])
        pair.spaceAfter = table.spaceBefore = self._size * 0.4
        return [pair, KeepTogether([table])]

    @of.register(put.Numbers)
    def _(self, block: put.Numbers) -> list[Flowable]:
        from reportlab.platypus import KeepTogether, Spacer, Table

        fields: list[Any] = [self._field(f"{label}:", value) for label, value in block.lines]
        fields.append(self._field(block.checked, ""))
        parts: list[Flowable] = [Spacer(1, self._size * 0.4), *fields]
        if block.code:
            row = [Squares(block.code, 68.0, block.web), self._text(block.web, bold=True)]
            code = Table([row], colWidths=[82.0, self._width - 82.0], renderCB=beside())
            code.setStyle([*BARE, ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("TOPPADDING", (0, 0), (-1, -1), 6)])
            parts.append(code)
        return [KeepTogether(parts)]  # a page with nothing but a code on it is thrown away

    def _halves(self, roles: Sequence[put.Role]) -> list[Flowable]:
        """Two cards on a page, one where print is large."""
        from reportlab.platypus import KeepInFrame, PageBreak, Table

        each = 1 if self._large else 2
        high = (self._height - 2) / each
        parts: list[Flowable] = []
        for first in range(0, len(roles), each):
            cells = []
            for role in roles[first : first + each]:
                inside: list[Flowable] = [self._text(role.scene, 1.6, bold=True, after=self._size * 0.3, tag="H1")]
                for label, words in role.lines:
                    inside.append(self._text(label, 1.1, bold=True, before=self._size * 0.7, tag="H2"))
                    inside.append(self._text(words, 1.45 if not self._large else 1.0))
                cells.append([KeepInFrame(self._width - 40, high - 32, inside, mode="shrink")])
            table = Table(cells, colWidths=[self._width], rowHeights=[high] * len(cells), renderCB=beside())
            table.setStyle([*BARE, ("BOX", (0, 0), (-1, -1), 0.8, gray()), *padded(20, 16), *cut_lines()])
            parts += [PageBreak()] if parts else []
            parts.append(table)
        return parts

    def _cards(self, cards: Sequence[put.Card]) -> list[Flowable]:
        """Fronts on one page, backs on the next: all are alike, so they match however the sheet is turned."""
        from reportlab.platypus import PageBreak

        wide, high = LARGE_CARD if self._large else CARD
        size = LARGE_CARD_LETTERS if self._large else CARD_LETTERS
        parts: list[Flowable] = []
        for card in cards:
            sides = ((card.front_title, card.front, "", FALLBACK), (card.back_title, card.back, card.call, ""))
            for title, lines, call, lang in sides:
                parts += [PageBreak()] if parts else []
                parts.append(card_page(title, lines, call, (wide, high), int(self._height // high), size, lang=lang))
        return parts

    def _picture(self, specimen: Specimen, numbers: Sequence[int], width: float, across: int) -> Flowable:
        from reportlab.platypus import Spacer, Table

        height = width * specimen.height / specimen.width
        if self._sketch:
            picture: Flowable = Spacer(width, height)
        else:
            picture = Figure(jpeg(specimen, numbers, across), width, height, self._alt)
        side = "LEFT" if across == SMALL else "CENTER"
        framed = Table([[picture]], colWidths=[width], rowHeights=[height], hAlign=side, renderCB=beside())
        framed.setStyle([*BARE, ("BOX", (0, 0), (-1, -1), 0.6, gray())])
        return framed
