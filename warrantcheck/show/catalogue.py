"""The papers that are known: a list for a screen or a pipe, and one paper explained."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Protocol

from rich.console import Console
from rich.text import Text

from warrantcheck.model.forms import Citation, Family, Form, Knowledge, Marker, PointsTo, Weight, Where
from warrantcheck.show.lines import WIDEST, print_rows, wrapped

LONGEST_ID = 24  # columns; nine of ten ids are shorter, and a longer one pushes the rest of its line to the right
ONE_LINE = 100  # columns: on a narrower screen a paper's title, 30 letters mostly, stands below its id
INDENT = 4
WORDINGS = 3  # of one mark that are shown; all of them stand in the form's file

FAMILIES = {
    Family.COURT_WARRANT: "catalogue-family-court-warrant",
    Family.AGENCY_FORM: "catalogue-family-agency-form",
    Family.COURT_PAPER: "catalogue-family-court-paper",
    Family.NO_WARRANT: "catalogue-family-no-warrant",
}
GRADES = {
    "S": "catalogue-grade-official",
    "T": "catalogue-grade-reported",
    "K": "catalogue-grade-unconfirmed",
}
PLACES = {  # in the order in which an eye meets them
    Where.HEADING: "catalogue-where-heading",
    Where.TITLE: "catalogue-where-title",
    Where.FORM_NUMBER: "catalogue-where-form-number",
    Where.SIGNATURE_LABEL: "catalogue-where-signature-label",
    Where.LABEL: "catalogue-where-label",
    Where.BODY: "catalogue-where-body",
    Where.CHECK_BOX: "catalogue-where-check-box",
}
POINTS = {
    PointsTo.JUDICIAL: "catalogue-points-judicial",
    PointsTo.ADMINISTRATIVE: "catalogue-points-administrative",
    PointsTo.NEUTRAL: "catalogue-points-neutral",
}
WEIGHTS = {
    Weight.DECISIVE: "catalogue-weight-decisive",
    Weight.SUPPORTING: "catalogue-weight-supporting",
    Weight.NEVER: "catalogue-weight-never",
}
TEXTS = {
    "what": "catalogue-title-what",
    "allows": "catalogue-title-allows",
    "allows-not": "catalogue-title-allows-not",
    "confused-with": "catalogue-title-confused-with",
}


class _Say(Protocol):
    def __call__(self, id: str, /, **values: str | int | float) -> str: ...


def show_forms(knowledge: Knowledge, console: Console, *, lang: str) -> None:
    """All papers by family. In a pipe one line a paper, whatever its length, so that other programs can pick."""
    say: _Say = partial(knowledge.say, lang)
    width = min(console.width, WIDEST)
    rows: list[Text] = []
    for family, heading in FAMILIES.items():
        forms = [form for form in knowledge.forms if form.family is family]
        if not forms:
            continue
        rows += [Text(f"{say(heading)} ({len(forms)})", style="bold")]
        table = [tuple(say(column) for column in _COLUMNS), *(_cells(form, say) for form in forms)]
        widths = [max(len(cells[at]) for cells in table) for at in range(len(_COLUMNS))]
        for cells in table:
            rows += _table_line(console, cells, [min(widths[0], LONGEST_ID), *widths[1:]])
        rows.append(Text(""))
    rows += wrapped(console, Text(say("catalogue-legend")), width)
    rows += wrapped(console, Text(say("catalogue-more")), width)
    print_rows(console, rows)


_COLUMNS = (
    "catalogue-column-id",
    "catalogue-column-kind",
    "catalogue-column-grade",
    "catalogue-column-reviewed",
    "catalogue-column-title",
)


def _cells(form: Form, say: _Say) -> tuple[str, ...]:
    reviewed = say("catalogue-reviewed-yes" if form.reviewed_by else "catalogue-reviewed-no")
    return form.id, form.kind, say(GRADES[form.grade]), reviewed, form.title


def _table_line(console: Console, cells: tuple[str, ...], widths: list[int]) -> list[Text]:
    """One paper: a line in a pipe; on a screen as many as its title needs, below the id where there is no room."""
    *first, title = cells
    if console.is_terminal and console.width < ONE_LINE:
        lines = wrapped(console, Text("  ".join(first)), console.width, indent=INDENT)
        return lines + [Text(" " * INDENT) + row for row in wrapped(console, Text(title), console.width - INDENT)]
    start = "  ".join(cell.ljust(columns) for cell, columns in zip(first, widths, strict=False)) + "  "
    if not console.is_terminal:
        return wrapped(console, Text(start + title), len(start + title))
    indent = sum(widths[:-1]) + 2 * len(first)
    rows = wrapped(console, Text(title), max(console.width - len(start), 20))
    return [Text(start if at == 0 else " " * indent) + row for at, row in enumerate(rows)]


def show_form(form: Form, knowledge: Knowledge, console: Console, *, lang: str) -> None:
    """One paper: whose it is, what it lets officers do, the marks to look for, and where all this comes from."""
    say: _Say = partial(knowledge.say, lang)
    width = min(console.width, WIDEST)
    rows = wrapped(console, Text(form.title, style="bold"), width)
    for line in _about(form, knowledge, say):
        rows += wrapped(console, Text(line), width)
    for key, title in TEXTS.items():
        if (id := f"form-{form.id}-{key}") in knowledge.messages["en"]:
            rows += _section(console, say(title), [say(id)], width)
    rows += _section(console, say("catalogue-title-marks"), [], width)
    for where, place in PLACES.items():
        marks = [marker for marker in form.markers if marker.where is where]
        if marks:
            rows += wrapped(console, Text(f"{say(place)}:"), width)
        for marker in marks:
            mark = wrapped(console, Text(_mark(marker, say)), width - INDENT, indent=INDENT)
            rows += [Text(" " * INDENT) + row for row in mark]
    rows += _section(console, say("catalogue-title-sources"), [_source(one, say) for one in form.sources], width)
    reviewed = form.reviewed_by
    review = say("catalogue-reviewed-by", name=reviewed) if reviewed else say("catalogue-reviewed-by-nobody")
    rows += _section(console, say("catalogue-title-reviewed"), [review], width)
    print_rows(console, rows)


def _section(console: Console, title: str, lines: list[str], width: int) -> list[Text]:
    rows = [Text(""), Text(title, style="bold")]
    for line in lines:
        rows += wrapped(console, Text(line), width)
    return rows


def _about(form: Form, knowledge: Knowledge, say: _Say) -> Iterator[str]:
    if (id := f"form-{form.id}-name") in knowledge.messages["en"]:
        yield f"{say(id)}."
    if form.general:
        yield say("catalogue-general")
    yield say("catalogue-issuer", issuer=form.issuer)
    if form.number:
        yield say("catalogue-number", number=form.number)
    if form.editions:
        yield say("catalogue-editions", editions=", ".join(form.editions))


def _mark(marker: Marker, say: _Say) -> str:
    """The words as printed, and what they tell; a mark that is printed in many ways with the first of them."""
    about = ", ".join([say(POINTS[marker.points_to]), say(WEIGHTS[marker.weight]), say(GRADES[marker.grade])])
    first, *others = marker.says
    words = [say("catalogue-mark", words=first, about=about)]
    words += [say("catalogue-mark-or", words=other) for other in others[: WORDINGS - 1]]
    if len(others) >= WORDINGS:
        words.append(say("catalogue-mark-others", count=len(others) - WORDINGS + 1))
    return " ".join(words)


def _source(source: Citation, say: _Say) -> str:
    parts = [say("catalogue-source", title=source.title, url=source.url or "").strip()]
    if source.dated:
        parts.append(say("catalogue-source-dated", date=source.dated))
    if source.checked:
        parts.append(say("catalogue-source-checked", date=source.checked))
    return " ".join(parts)
