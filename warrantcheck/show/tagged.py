"""PDFs that say what is what: headings, paragraphs, lists, tables and figures, in the order in which they are read.

ReportLab draws pages, and keeps places for a structure (`StructTreeRoot`, `MarkInfo`) that it never fills. Here they
are filled: whatever is drawn between `content` and its end becomes an element of the structure; what is drawn in
`artifact` (rules, frames, boxes to tick) is told to be left out when a page is read aloud. ISO 32000-1, 14.7 and 14.8.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Image, Paragraph, Table

KEPT = frozenset({"TH", "TD"})  # also where nothing stands in them: a table's columns are counted


class _Object(PDFDictionary):  # type: ignore[misc]  # ReportLab has no types
    """A dictionary of its own in the file, to which others refer."""

    __RefOnly__ = 1


@dataclass(eq=False)
class _Element:
    kind: str
    alt: str = ""
    lang: str = ""
    mcid: int | None = None  # of what is drawn; a group has parts instead
    parts: list[_Element] = field(default_factory=list)
    made: _Object = field(default_factory=_Object)


class Tagged(Canvas):  # type: ignore[misc]
    """A canvas whose file has a structure. Nothing is marked twice: within content or an artifact, marks do nothing."""

    def __init__(self, *given: Any, **named: Any) -> None:
        self._root = _Element("Document")
        self._within = [self._root]
        self._here: list[_Element] = []  # what was drawn on this page, by number
        self._pages: list[list[_Element]] = []
        self._marking = False
        super().__init__(*given, **named)

    @contextmanager
    def group(self, kind: str) -> Iterator[None]:
        """What is drawn until the end belongs together, as a list or a table."""
        if self._marking:
            yield
            return
        made = _Element(kind)
        self._within.append(made)
        try:
            yield
        finally:
            self._within.pop()
        if made.parts or kind in KEPT:
            self._within[-1].parts.append(made)

    @contextmanager
    def content(self, kind: str, *, alt: str = "", lang: str = "") -> Iterator[None]:
        """What is drawn until the end is one element: H1, P, LBody, Figure with its words, or another."""
        if self._marking:
            yield
            return
        made = _Element(kind, alt, lang, mcid=len(self._here))
        self._here.append(made)
        self._within[-1].parts.append(made)
        with self._marked(f"/{kind} <</MCID {made.mcid}>> BDC"):
            yield

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn until the end says nothing."""
        if self._marking:
            yield
            return
        with self._marked("/Artifact BMC"):
            yield

    @contextmanager
    def _marked(self, operator: str) -> Iterator[None]:
        self._code.append(operator)
        self._marking = True
        try:
            yield
        finally:
            self._marking = False
            self._code.append("EMC")

    def showPage(self) -> None:  # noqa: N802  # ReportLab's name
        """Ends the page, whose elements now know where they are."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._pages), PDFName("S")
        for element in self._here:
            element.made["Pg"] = page
        self._pages.append(self._here)
        self._here = []

    def save(self) -> None:
        """Writes the file with its structure."""
        if len(self._code):
            self.showPage()
        root, parents = _Object({"Type": PDFName("StructTreeRoot")}), []
        _finish(self._root, root)
        for number, page in enumerate(self._pages):
            parents += [number, PDFArray([element.made for element in page])]
        root["K"] = self._root.made
        root["ParentTree"] = _Object({"Nums": PDFArray(parents)})
        root["ParentTreeNextKey"] = len(self._pages)
        catalog = self._doc.Catalog
        catalog.StructTreeRoot, catalog.MarkInfo = root, PDFDictionary({"Marked": "true"})
        self.setViewerPreference("DisplayDocTitle", "true")
        super().save()


def _finish(element: _Element, above: _Object) -> None:
    """Fills an element's object, and those of its parts."""
    made = element.made
    made["Type"], made["S"], made["P"] = PDFName("StructElem"), PDFName(element.kind), above
    if element.alt:
        made["Alt"] = PDFString(element.alt)
    if element.lang:
        made["Lang"] = PDFString(element.lang)
    if element.kind == "TH":
        made["A"] = PDFDictionary({"O": PDFName("Table"), "Scope": PDFName("Column")})
    made["K"] = element.mcid if element.mcid is not None else PDFArray([part.made for part in element.parts])
    for part in element.parts:
        _finish(part, made)


@contextmanager
def silent(canvas: Any) -> Iterator[None]:
    """An artifact, on a canvas of either kind."""
    if isinstance(canvas, Tagged):
        with canvas.artifact():
            yield
    else:
        yield


class Words(Paragraph):  # type: ignore[misc]
    """A paragraph that is an element: of the kind and language that its style names, else a plain one."""

    def draw(self) -> None:
        self._end_lines_with_a_space()
        if isinstance(self.canv, Tagged):
            with self.canv.content(getattr(self.style, "tag", "P"), lang=getattr(self.style, "lang", "")):
                super().draw()
        else:
            super().draw()

    def _end_lines_with_a_space(self) -> None:
        """Without one the last word of a line and the first of the next are read aloud as one word."""
        lines = getattr(getattr(self, "blPara", None), "lines", [])
        if getattr(self.blPara, "kind", 1) == 0:  # text of one style: a line is its spare room and its words
            for at, (room, words) in enumerate(lines[:-1]):
                if words and words[-1] and type(words[-1]) is str:  # other kinds are parts of a word that was split
                    lines[at] = (room, [*words, ""])


class Figure(Image):  # type: ignore[misc]
    """A picture with the words for those who don't see it."""

    def __init__(self, data: Any, width: float, height: float, alt: str) -> None:
        super().__init__(data, width, height)
        self._alt = alt

    def draw(self) -> None:
        if isinstance(self.canv, Tagged):
            with self.canv.content("Figure", alt=self._alt):
                super().draw()
        else:
            super().draw()


class Cells:
    """Tells of a table what it is while it is drawn, also of its parts on several pages.

    Args:
        table, row: the kinds of element that it and its rows are; none for cells that only lie beside each other.
        cells: whether its cells are elements, those of the first row as headings.
        once: only the first cell is read; the others are copies of it.
    """

    def __init__(self, table: str = "", row: str = "", *, cells: bool = False, once: bool = False) -> None:
        self._kinds, self._cells, self._once = (table, row), cells, once
        self._open: list[Any] = []

    def __call__(self, table: Table, event: str, *about: Any) -> None:
        """What ReportLab calls before and after each part."""
        canvas = table.canv
        if not isinstance(canvas, Tagged):
            return
        if event in {"endBG", "endLines", "endCell", "endRow", "endTable"}:
            self._open.pop().__exit__(None, None, None)
            return
        opened = self._begun(canvas, event, about)
        opened.__enter__()
        self._open.append(opened)

    def _begun(self, canvas: Tagged, event: str, about: tuple[Any, ...]) -> Any:
        if event in {"startBG", "startLines"}:
            return canvas.artifact()
        if event == "startCell":
            row, column, value = about[:3]
            said = not isinstance(value, str) and not (self._once and row + column)
            return _cell(canvas, ("TD" if row else "TH") if self._cells else "", said=said)
        kind = self._kinds[event == "startRow"]
        return canvas.group(kind) if kind else _nothing()


@contextmanager
def _cell(canvas: Tagged, kind: str, *, said: bool) -> Iterator[None]:
    with canvas.group(kind) if kind else _nothing(), _nothing() if said else canvas.artifact():
        yield


@contextmanager
def _nothing() -> Iterator[None]:
    yield


def beside() -> Cells:
    """Of a table that only lays out."""
    return Cells()


def listed() -> Cells:
    """Of a list."""
    return Cells("L", "LI")


def tabled() -> Cells:
    """Of a table with headings in its first row."""
    return Cells("Table", "TR", cells=True)
