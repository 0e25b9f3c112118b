"""A fillable form is known by the names of its fields."""

from __future__ import annotations

from warrantcheck.find.lines.layout import normal
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Family, Form, Knowledge, PointsTo, Weight, Where
from warrantcheck.model.paper import Box, Page, Via

LEAST, FIELDS_SHARED = 5, 0.7  # field names of a form, and how many of all, that a file must hold; forms share "Date"


def known_by_fields(page: Page, knowledge: Knowledge) -> tuple[Finding, ...]:
    """A fillable form is known by the names of its fields. The names are identity, never words of the paper."""
    names = {normal(name) for name in page.field_names}
    found: list[tuple[float, Form]] = []
    for form in knowledge.forms if len(names) >= LEAST else ():
        wanted = {normal(name) for name in form.field_names}
        both = len(wanted & names)
        if both >= LEAST and both >= FIELDS_SHARED * min(len(wanted), len(names)):
            found.append((both / min(len(wanted), len(names)), form))
    return tuple(_finding(page, form, shared) for shared, form in sorted(found, key=lambda one: -one[0])[:1])


def _finding(page: Page, form: Form, shared: float) -> Finding:
    points = {Family.COURT_WARRANT: PointsTo.JUDICIAL, Family.AGENCY_FORM: PointsTo.ADMINISTRATIVE}
    return Finding(
        form=form.id,
        marker="field-names",
        points_to=points.get(form.family, PointsTo.NEUTRAL),
        weight=Weight.DECISIVE,
        where=Where.FORM_NUMBER,
        read_text="",
        page=page.number,
        box=Box(x0=0, top=0, x1=0, bottom=0),
        via=Via.FORM_FIELD,
        score=round(shared, 3),
    )
