"""The output for programs, and its JSON Schema: one table of keys says what both hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from hashlib import sha256
from importlib.metadata import version
from typing import Any

from warrantcheck.model.findings import Field, Fields, Finding, Signature, SignatureState
from warrantcheck.model.forms import Knowledge, PointsTo, Role, Where
from warrantcheck.model.paper import Box, Source, Via
from warrantcheck.model.report import Failed, Report
from warrantcheck.model.verdict import Verdict
from warrantcheck.show import printable

SCHEMA_VERSION = "1"
SECTIONS = ("why", "paper", "here", "concerns", "say", "do-not", "check", "unknown", "next", "sources", "foot")
CONCERNS = (
    "specimen",
    "expired",
    "no-last-day",
    "date-missing",
    "address-missing",
    "address-mismatch",
    "name-mismatch",
    "signature-unclear",
    "signature-blank",
    "arrest-only",
    "application-only",
    "immigration-judge",
    "several-papers",
    "attachment-missing",
    "hidden-text",
    "low-legibility",
    "struck-out",
    "unknown-form",
    "clerk-signed",
    "page-missing",
    "filing-copy",
    "contested-law",
)
ENTRIES = tuple(field.name for field in fields(Fields))
DATES = ("issued", "execute_by")
LATER_ENTRIES = ("hours", "execute_within")  # added to the first schema, so that what was written before fits it still
LATER_KEYS = ("attachments", "unread")


def document(report: Report, knowledge: Knowledge) -> dict[str, Any]:
    """One element of `documents`: what was found and concluded, in the contract's words."""
    assessment, explanation = report.assessment, report.explanation
    units = {page.number: page.unit for page in report.paper.pages}
    return {
        "source": printable(report.name),
        "sha256": _digest(report.paper.sources),
        "pages": len(report.paper.pages),
        "verdict": assessment.verdict.value,
        "form": _form(report, knowledge),
        "findings": [_finding(finding, units) for finding in assessment.findings],
        "signature": _signature(assessment.signature, units),
        "fields": {name: _entry(getattr(assessment.fields, name)) for name in ENTRIES},
        "parts": [
            {
                "first_page": part.first_page,
                "last_page": part.last_page,
                "verdict": part.verdict.value,
                "form": part.form,
            }
            for part in assessment.parts
        ],
        "concerns": [
            {"id": concern.id}
            | ({} if concern.page is None else {"page": concern.page})
            | ({} if concern.about is None else {"about": concern.about})
            for concern in assessment.concerns
        ],
        "attachments": [{"name": one.name, "page": one.page} for one in assessment.attachments],
        "unread": list(assessment.unread),
        "explanation": {
            "lang": explanation.lang,
            "headline": printable(explanation.headline),
            "sections": [
                {"id": section.id, "text": "\n".join(printable(line) for line in section.lines)}
                for section in explanation.sections
            ],
        },
        "seconds": round(report.seconds, 3),
    }


def failed_document(failed: Failed) -> dict[str, Any]:
    """The place of a file that could not be checked."""
    error = {"code": failed.code, "message": printable(failed.message)}
    return {"source": printable(failed.name), "verdict": None, "error": error}


def envelope(documents: list[dict[str, Any]]) -> dict[str, Any]:
    """All documents of one run, as `check --json` prints them."""
    return {
        "schema_version": SCHEMA_VERSION,
        "warrantcheck_version": version("warrantcheck"),
        "documents": documents,
    }


def _digest(sources: tuple[Source, ...]) -> str:
    """The file's SHA-256; of several files that are one paper, that of their digests' bytes one after another."""
    if len(sources) == 1:
        return sources[0].sha256
    return sha256(b"".join(bytes.fromhex(source.sha256) for source in sources)).hexdigest()


def _form(report: Report, knowledge: Knowledge) -> dict[str, str | None] | None:
    """The form; its edition only where one that is known was read beside the form's number."""
    form_id = report.assessment.form
    form = knowledge.form(form_id) if form_id else None
    if form is None:
        return None
    numbers = [
        finding.read_text
        for finding in report.assessment.findings
        if finding.form == form_id and finding.where is Where.FORM_NUMBER
    ]
    edition = next((edition for edition in form.editions if any(edition in number for number in numbers)), None)
    return {"id": form.id, "title": form.title, "edition": edition}


def _box(box: Box, unit: float) -> list[float]:
    """In points of the file's own page."""
    return [round(side * unit, 1) for side in (box.x0, box.top, box.x1, box.bottom)]


def _finding(finding: Finding, units: Mapping[int, float]) -> dict[str, Any]:
    return {
        "marker": finding.marker,
        "points_to": finding.points_to.value,
        "text": printable(finding.read_text),
        "page": finding.page,
        "box": _box(finding.box, units.get(finding.page, 1.0)),
        "via": finding.via.value,
        "score": round(finding.score, 3),
    }


def _signature(signature: Signature | None, units: Mapping[int, float]) -> dict[str, Any] | None:
    if signature is None:
        return None
    return {
        "role": signature.role.value if signature.role else None,
        "state": signature.state.value,
        "page": signature.page,
        "box": _box(signature.box, units.get(signature.page, 1.0)),
    }


def _entry(entry: Field | None) -> str | None:
    return None if entry is None else printable(entry.value)


def _object(properties: dict[str, Any], *, optional: tuple[str, ...] = (), **more: Any) -> dict[str, Any]:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False} | more


def _list(items: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "array", "items": items} | more


def _one_of(values: Any, *, or_null: bool = False) -> dict[str, Any]:
    return {"enum": [str(value) for value in values] + ([None] if or_null else [])}


def _or_null(kind: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [kind, {"type": "null"}]}


TEXT = {"type": "string"}
PAGE = {"type": "integer", "minimum": 1}
BOX = _list({"type": "number"}, minItems=4, maxItems=4) | {
    "description": "[x0, top, x1, bottom] in points from the top left of the upright page; the longer side of an image"
    " is 792 points"
}


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what `check --json` prints; a line of `batch` is its `$defs/document`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Output of warrantcheck check --json",
        "$defs": {"checked": _checked_schema(), "failed": _failed_schema()}
        | {"document": {"oneOf": [{"$ref": "#/$defs/checked"}, {"$ref": "#/$defs/failed"}]}},
    } | _object(
        {
            "schema_version": {"const": SCHEMA_VERSION},
            "warrantcheck_version": TEXT,
            "documents": _list({"$ref": "#/$defs/document"}),
        }
    )


def _checked_schema() -> dict[str, Any]:
    day = {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
    finding = {
        "marker": TEXT,
        "points_to": _one_of(PointsTo),
        "text": TEXT | {"description": "the words as read, control characters replaced"},
        "page": PAGE,
        "box": BOX,
        "via": _one_of(Via),
        "score": {"type": "number", "minimum": 0, "maximum": 1},
    }
    signature = {
        "role": _one_of(Role, or_null=True),
        "state": _one_of(SignatureState),
        "page": PAGE,
        "box": BOX,
    }
    form_id = {"type": ["string", "null"]}
    part = {"first_page": PAGE, "last_page": PAGE, "verdict": _one_of(Verdict), "form": form_id}
    explanation = {
        "lang": TEXT,
        "headline": TEXT,
        "sections": _list(_object({"id": _one_of(SECTIONS), "text": TEXT})),
    }
    return _object(
        {
            "source": TEXT | {"description": "the file's name; several pages of one paper are joined by a comma"},
            "sha256": TEXT
            | {
                "pattern": "^[0-9a-f]{64}$",
                "description": "of the file; of several files that are one paper, of their digests' bytes in order",
            },
            "pages": PAGE,
            "verdict": _one_of(Verdict),
            "form": _or_null(_object({"id": TEXT, "title": TEXT, "edition": {"type": ["string", "null"]}})),
            "findings": _list(_object(finding)),
            "signature": _or_null(_object(signature)),
            "fields": _object(
                {name: day if name in DATES else {"type": ["string", "null"]} for name in ENTRIES},
                optional=LATER_ENTRIES,
            ),
            "parts": _list(_object(part)),
            "concerns": _list(
                _object({"id": _one_of(CONCERNS), "page": PAGE, "about": TEXT}, optional=("page", "about"))
            ),
            "attachments": _list(_object({"name": TEXT, "page": _or_null(PAGE)})),
            "unread": _list({"enum": list(ENTRIES)}),
            "explanation": _object(explanation),
            "seconds": {"type": "number", "minimum": 0},
        },
        optional=LATER_KEYS,
    )


def _failed_schema() -> dict[str, Any]:
    return _object({"source": TEXT, "verdict": {"type": "null"}, "error": _object({"code": TEXT, "message": TEXT})})
