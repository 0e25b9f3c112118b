"""Tagged PDFs: all that is drawn is an element or left out on purpose, in the order in which it is read."""

from __future__ import annotations

import io
from datetime import datetime
from functools import cache

import pikepdf
import pytest
from msgspec.structs import replace

from tests.answers import shipped
from tests.specimens import SITUATION, TEXTS, report_of
from tests.test_print import pdf
from warrantcheck.explain import explain
from warrantcheck.show.html import Made
from warrantcheck.show.pdf import report_pdf

MADE = Made(at=datetime(2026, 3, 3, 9, 30), version="0.1.0")
SHOWS = {"Tj", "TJ", "'", '"'}
PAINTS = {"S", "s", "f", "F", "f*", "B", "b", "B*", "b*", "Do", "sh", "BI", "INLINE IMAGE"}
GROUPS = {"Document", "L", "LI", "Table", "TR", "TH", "TD"}
PARTS = {"H1", "H2", "P", "Lbl", "LBody", "Note", "Figure"}


@cache
def report_bytes(sample, lang):
    answer = report_of(sample)
    told = explain(answer.assessment, SITUATION, shipped(), lang=lang)
    return report_pdf(replace(answer, explanation=told), shipped(), MADE)


FILES = {
    **{f"{sample} {lang}": (report_bytes, sample, lang) for sample in TEXTS[:4] for lang in ("en", "es")},
    **{f"sheets {lang} {large}": (pdf, lang, "letter", large) for lang in ("en", "es") for large in (False, True)},
}


@pytest.fixture(params=FILES)
def opened(request):
    make, *given = FILES[request.param]
    with pikepdf.open(io.BytesIO(make(*given))) as file:
        yield file


def drawn(page):
    """What is drawn on a page: numbers of elements in order, and operators that draw outside of any mark."""
    numbers, outside, marks = [], [], []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            marks.append(str(operands[0]))
            if name == "BDC":
                numbers.append((int(operands[1].MCID), str(operands[0])[1:]))
        elif name == "EMC":
            marks.pop()
        elif name in SHOWS | PAINTS and not marks:
            outside.append(name)
    assert marks == []
    return numbers, outside


def elements(element, path=()):
    """All elements below one, each with those around it, in reading order."""
    kind = str(element.S)[1:]
    parts = element.K
    if isinstance(parts, pikepdf.Array):
        yield element, kind, path
        for part in parts:
            yield from elements(part, (*path, kind))
    else:
        yield element, kind, path


def test_all_that_is_drawn_is_an_element_or_left_out_on_purpose(opened):
    for page in opened.pages:
        numbers, outside = drawn(page)
        assert outside == []
        assert [number for number, _ in numbers] == list(range(len(numbers)))


def test_the_structure_has_every_element_once_in_the_order_of_the_pages(opened):
    root = opened.Root.StructTreeRoot
    told = [one for one in elements(root.K) if isinstance(one[0].K, int)]
    at = {page.objgen: number for number, page in enumerate(opened.pages)}
    places = [(at[element.Pg.objgen], int(element.K)) for element, _, _ in told]
    assert places == sorted(set(places))
    there = [(number, mcid, kind) for number, page in enumerate(opened.pages) for mcid, kind in drawn(page)[0]]
    assert there == [(*place, kind) for place, (_, kind, _) in zip(places, told, strict=True)]
    parents = opened.Root.StructTreeRoot.ParentTree.Nums
    for number, page in enumerate(opened.pages):
        assert int(page.StructParents) == int(parents[2 * number]) == number
        mine = [element.objgen for element, _, _ in told if element.Pg.objgen == page.objgen]
        assert [one.objgen for one in parents[2 * number + 1]] == mine


def test_kinds_are_those_of_the_standard_and_stand_where_they_may(opened):
    for element, kind, path in elements(opened.Root.StructTreeRoot.K):
        assert kind in GROUPS | PARTS
        around = path[-1] if path else ""
        wanted = {"LI": "L", "Lbl": "LI", "LBody": "LI", "TR": "Table", "TH": "TR", "TD": "TR"}
        assert around == wanted.get(kind, around), (kind, path)
        if kind == "Figure":
            assert len(str(element.Alt)) > 10
    assert any(kind == "H1" for _, kind, _ in elements(opened.Root.StructTreeRoot.K))


def test_rows_of_a_table_have_as_many_cells_each(opened):
    for element, kind, _ in elements(opened.Root.StructTreeRoot.K):
        if kind == "Table":
            assert len({len(row.K) for row in element.K}) == 1


def test_the_file_says_its_language_its_title_and_that_it_is_tagged(opened):
    assert opened.Root.MarkInfo.Marked
    assert str(opened.Root.Lang) in {"en", "es"}
    assert opened.Root.ViewerPreferences.DisplayDocTitle
    assert str(opened.docinfo.Title)


def test_english_on_a_spanish_sheet_is_told_to_be_english():
    with pikepdf.open(io.BytesIO(pdf("es", "letter", False))) as file:
        langs = [str(one[0].Lang) for one in elements(file.Root.StructTreeRoot.K) if "/Lang" in one[0]]
    assert len(langs) > 10 and set(langs) == {"en"}
