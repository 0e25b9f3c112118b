"""Cells and lines that say just "Signature": offices beside them, to be ticked, or a title under them say who signs."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from warrantcheck.find.ink.hand import Hand
from warrantcheck.find.ink.rules import rules
from warrantcheck.find.lines.layout import Layout, Segment, normal
from warrantcheck.find.signing.capacity import Context
from warrantcheck.find.signing.cells import cell_before, cell_line
from warrantcheck.find.signing.pen import written
from warrantcheck.find.signing.roles import TITLE_WORDS, role_at
from warrantcheck.find.signing.space import Line, over_rule
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import OF_A_COURT, Knowledge, Role
from warrantcheck.model.paper import Box

OWN_LINE = 12.0  # points between a line and its own label at most
OFFICES = 3  # rows of a cell that lists who may sign
TICKED = (120.0, 40.0)  # points beside and under a cell in which boxes to tick name who signs in it
APART, SAME_HEIGHT = 20.0, 6.0  # points between two lines on one row, and by which their heights differ
NEXT_CELL, CELL_WORDS = 60.0, 7  # points to the label of the cell over or under one; words of such a label
_PRINTED = frozenset({"print", "printed", "type", "typed"})
FIGURES = 4  # of a date on a line
ANYBODYS = frozenset({"signature", "authorized signature", "signature and title", "signed", "by"})
Place = tuple[Finding, Line]


def with_ticked(
    places: list[Place], layouts: Mapping[int, Layout], contexts: Mapping[int, Context], knowledge: Knowledge
) -> list[Place]:
    """A cell that says just "Signature", with boxes beside or under it that name who signs; only where one cell has."""
    found: list[tuple[Place, Box, Role]] = []
    for label, line in places:
        if not line.cell or normal(label.read_text) not in ANYBODYS or contexts[label.page].capacity(label.box):
            continue
        space = line.space
        near = Box(x0=space.x0, top=max(label.box.top - 6, 0), x1=space.x1 + TICKED[0], bottom=space.bottom + TICKED[1])
        said = [one.norm for one in layouts[label.page].segments if one.box.overlap(near) > 0]
        roles = [
            role
            for role in (Role.MAGISTRATE, Role.CLERK, Role.JUDGE)
            if any(title in text for text in said for title in knowledge.tables[f"titles_{role.value}"])
        ]
        if len(roles) > 1:
            found.append(((label, line), near, roles[-1]))
    if not found:
        places = _level_with_a_date(places, layouts)
        return _beside_offices(places, layouts, contexts, knowledge)
    if len(found) != 1:
        return places
    (cell, near, role) = found[0]
    others = [
        one for one in places if one[0] is not cell[0] and not (one[0].page == cell[0].page and _in(one[0].box, near))
    ]
    return [*others, (replace(cell[0], role=role, issues=True), cell[1])]


def _level_with_a_date(places: list[Place], layouts: Mapping[int, Layout]) -> list[Place]:
    """Offices in a list under the line of a date: who ticks one signs on the other line at that height, whose label, if
    it has one, says nobody's office."""
    found: list[Place] = []
    for label, line in places:
        layout, rule = layouts[label.page], line.rule
        raster = layout.page.raster
        dated = rule is not None and any(_dates(one, rule) for one in layout.segments)
        if rule is None or raster is None or not (dated and label.issues and label.role in OF_A_COURT):
            found.append((label, line))
            continue
        level = Box(
            x0=rule.x1 + APART,
            top=max(rule.top - SAME_HEIGHT, 0),
            x1=layout.page.width,
            bottom=rule.bottom + SAME_HEIGHT,
        )
        beside = next(iter(rules(raster, level)), None)
        found.append((label, line if beside is None else Line(rule=beside, space=over_rule(beside))))
    return found


def _dates(one: Segment, rule: Box) -> bool:
    """Whether a date stands on a line, or its label under it."""
    if not rule.x0 - SAME_HEIGHT <= one.box.middle[0] <= rule.x1:
        return False
    label = one.norm.split()[:1] == ["date"] and abs(one.box.top - rule.bottom) < OWN_LINE
    figures = sum(map(str.isdigit, one.norm)) >= FIGURES
    return label or (figures and 0 <= rule.bottom + SAME_HEIGHT - one.box.bottom < OWN_LINE)


def _beside_offices(
    places: list[Place], layouts: Mapping[int, Layout], contexts: Mapping[int, Context], knowledge: Knowledge
) -> list[Place]:
    """The cell before one that lists offices with boxes to tick, where a signature hides its own label: nobody signs in
    the list."""
    for label, _ in places:
        layout = layouts[label.page]
        if not label.issues or label.role not in OF_A_COURT or layout.page.raster is None:
            continue
        cells = cell_before(label.box, layout.page.raster, layout.page.width)
        if cells is None or contexts[label.page].capacity(cells[1].space) is not None:
            continue
        cell, line = cells
        listed = [one.norm for one in layout.segments if _in(one.box, cell)]
        offices = [
            role
            for role in (Role.MAGISTRATE, Role.CLERK, Role.JUDGE)
            if any(title in text for text in listed for title in knowledge.tables[f"titles_{role.value}"])
        ]
        beside = frozenset(word for one in layout.segments if _in(one.box, line.space) for word in one.norm.split())
        few = all(len(text.split()) <= TITLE_WORDS // 2 for text in listed)
        if len(listed) >= OFFICES and offices and few and beside.isdisjoint(knowledge.tables["entry_labels"]):
            others = [one for one in places if one[0].page != label.page or not _in(one[0].box, cell)]
            return [*others, (replace(label, role=offices[-1]), line)]
    return places


def _in(box: Box, region: Box) -> bool:
    across, down = box.middle
    return region.x0 <= across <= region.x1 and region.top <= down <= region.bottom


def with_plain_label(
    places: list[Place], layouts: Mapping[int, Layout], contexts: Mapping[int, Context], knowledge: Knowledge
) -> list[Place]:
    """On a court's warrant that says just "Signature", the line with a judge's or clerk's title under it issues it.

    Only where no other line that issues it was seen, and where there is one such line.
    """
    if any(label.issues and line.rule is not None and not _is_printed_name(label) for label, line in places):
        return places
    found: dict[int, Role] = {}
    for at, (label, line) in enumerate(places):
        plain = line.rule is not None and normal(label.read_text) in ANYBODYS
        if plain and contexts[label.page].capacity(label.box) is None:
            role = role_at(replace(label, role=None), line, layouts[label.page], knowledge)
            if role not in OF_A_COURT and line.cell:
                role = _named_in_the_table(label, layouts[label.page], knowledge) or role
            if role not in OF_A_COURT and _goes_on(label, line, layouts[label.page], knowledge):
                role = Role.JUDGE
            if role in OF_A_COURT:
                found[at] = role
    if len(found) != 1:
        return places
    return [
        (replace(label, role=found[at], issues=True), line) if at in found else (label, line)
        for at, (label, line) in enumerate(places)
        if at in found or not _is_printed_name(label)
    ]


def _is_printed_name(label: Finding) -> bool:
    """Whether a label asks for the judge's name in print: "Municipal Judge (print)"."""
    return not _PRINTED.isdisjoint(normal(label.read_text).split())


def _named_in_the_table(label: Finding, layout: Layout, knowledge: Knowledge) -> Role | None:
    """Whose name the labels of cells beside, over and under a cell ask for: "Typed name of military judge"."""
    box, raster = label.box, layout.page.raster
    for one in layout.segments:
        words = frozenset(one.norm.split())
        level = abs(one.box.top - box.top) < SAME_HEIGHT
        column = abs(one.box.middle[1] - box.middle[1]) < NEXT_CELL
        if raster is None or len(words) > CELL_WORDS or not (level or column) or not words & _PRINTED:
            continue
        for role in (Role.MAGISTRATE, Role.JUDGE):
            its = words & frozenset(knowledge.tables[f"signer_{role.value}"])
            if its and cell_line(one.box, raster, layout.page.width) is not None:
                return role
    return None


def _goes_on(label: Finding, line: Line, layout: Layout, knowledge: Knowledge) -> bool:
    """Whether writing in a cell runs across its label's row right behind what was read of that: "SIGNATURE - JUDGE"."""
    if not line.cell or label.box.top > line.space.top:
        return False
    seen, where, *_ = written(line, label.box, (), (), layout, knowledge)
    crossed = where.top < label.box.middle[1] and where.x0 < label.box.x1 + OWN_LINE < where.x1
    return seen is Hand.WRITING and crossed
