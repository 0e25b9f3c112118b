"""A fillable form is known by the names of its fields."""

from __future__ import annotations

from warrantcheck.find.lines.layout import normal
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Family, Knowledge, PointsTo, Weight, Where
from warrantcheck.model.paper import Box, Page, Via

FIELDS_SHARED = 0.7  # of a form's field names that a file must hold to be that form; forms share "Date", "File No"


def known_by_fields(page: Page, knowledge: Knowledge) -> tuple[Finding, ...]:
    """A fillable form is known by the names of its fields. The names are identity, never words of the paper."""
    names = {normal(name) for name in page.field_names}
    if len(names) < 5:
        return ()
    found = []
    for form in knowledge.forms:
        wanted = {normal(name) for name in form.field_names}
        if len(wanted) < 5:
            continue
        shared = len(wanted & names) / min(len(wanted), max(len(names), 1))
        if shared >= FIELDS_SHARED and len(wanted & names) >= 5:
            found.append(_field_finding(page, form.id, form.family, shared))
    return tuple(sorted(found, key=lambda one: one.score, reverse=True)[:1])


def _field_finding(page: Page, form: str, family: Family, shared: float) -> Finding:
    points = {Family.COURT_WARRANT: PointsTo.JUDICIAL, Family.AGENCY_FORM: PointsTo.ADMINISTRATIVE}
    return Finding(
        form=form,
        marker="field-names",
        points_to=points.get(family, PointsTo.NEUTRAL),
        weight=Weight.DECISIVE,
        where=Where.FORM_NUMBER,
        read_text="",
        page=page.number,
        box=Box(x0=0, top=0, x1=0, bottom=0),
        via=Via.FORM_FIELD,
        score=round(shared, 3),
    )
