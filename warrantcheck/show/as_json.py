"""The output for programs; warrantcheck.show.schema says what it holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any

from warrantcheck import __version__
from warrantcheck.model.findings import Field, Fields, Finding, Signature
from warrantcheck.model.forms import Knowledge, Where
from warrantcheck.model.paper import Box, Source
from warrantcheck.model.report import Failed, Report
from warrantcheck.model.verdict import Concern, MarkSeen, PartAssessed, Reason, Situation
from warrantcheck.show import printable
from warrantcheck.show.schema import CONCERNS, ENTRIES, SECTIONS, schema

__all__ = ["CONCERNS", "ENTRIES", "SECTIONS", "answers_as_json", "document", "envelope", "failed_document", "schema"]

SCHEMA_VERSION = "1"


def answers_as_json(answers: Sequence[Report | Failed], knowledge: Knowledge, situation: Situation, lang: str) -> str:
    """All answers of one run, as `check --json` prints them."""
    import json

    documents = [
        failed_document(answer) if isinstance(answer, Failed) else document(answer, knowledge) for answer in answers
    ]
    engines = [name for answer in answers if isinstance(answer, Report) for name in answer.engines]
    reports = [answer for answer in answers if isinstance(answer, Report)]
    about = run_of(situation, lang, knowledge, engines, [one for report in reports for one in report.held])
    return json.dumps(envelope(documents, about), ensure_ascii=True, indent=1)


def run_of(
    situation: Situation, lang: str, knowledge: Knowledge, engines: Iterable[str], held: Iterable[str] = ()
) -> dict[str, Any]:
    """What was the same for all papers of a run. Nothing that was said of a person is in it."""
    names = [name.split() for name in dict.fromkeys(engines)]
    return {
        "today": situation.today.isoformat(),
        "place": situation.place,
        "state": situation.state,
        "lang": lang,
        "law_as_of": knowledge.law_as_of,
        "law_newest_source": knowledge.law_newest,
        "law_is_old": knowledge.law_is_old(situation.today),
        "engines": [{"name": words[0], "version": words[1] if len(words) > 1 else None} for words in names],
        "held": sorted(set(held)),
    }


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
        "ground": _ground(assessment.reason),
        "findings": [_finding(finding, units) for finding in _once(assessment.findings)],
        "marks": [_mark(mark, units) for mark in assessment.marks],
        "signature": _signature(assessment.signature, units),
        "fields": _fields(assessment.fields),
        "state": assessment.state,
        "parts": [_part(part, units) for part in assessment.parts],
        "concerns": _concerns(assessment.concerns),
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


def _part(part: PartAssessed, units: Mapping[int, float]) -> dict[str, Any]:
    return {
        "first_page": part.first_page,
        "last_page": part.last_page,
        "verdict": part.verdict.value,
        "form": part.form,
        "fields": _fields(part.fields),
        "signature": _signature(part.signature, units),
        "concerns": _concerns(part.concerns),
        "ground": _ground(part.reason),
        "like": {"kind": part.like.kind.value, "share": part.like.share, "words": list(part.like.words)},
    }


def _fields(of: Fields) -> dict[str, str | None]:
    return {name: _entry(getattr(of, name)) for name in ENTRIES}


def _concerns(concerns: Iterable[Concern]) -> list[dict[str, Any]]:
    return [
        {"id": concern.id}
        | ({} if concern.page is None else {"page": concern.page})
        | ({} if concern.about is None else {"about": concern.about})
        for concern in concerns
    ]


def _ground(reason: Reason) -> dict[str, str]:
    return {"id": reason.rule, "says": reason.says}


def _once(findings: Iterable[Finding]) -> list[Finding]:
    """One of each place and its words: many forms print the same label. The surest first."""
    kept: dict[tuple[int, Box, str], Finding] = {}
    for finding in findings:
        kept.setdefault((finding.page, finding.box, finding.read_text), finding)
    return list(kept.values())


def failed_document(failed: Failed) -> dict[str, Any]:
    """The place of a file that could not be checked."""
    error = {"code": failed.code, "message": printable(failed.message)}
    return {"source": printable(failed.name), "verdict": None, "error": error}


def envelope(documents: list[dict[str, Any]], about: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """All documents of one run, and what was the same for all of them."""
    return {
        "schema_version": SCHEMA_VERSION,
        "warrantcheck_version": __version__,
        **(about or {}),
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


def _mark(mark: MarkSeen, units: Mapping[int, float]) -> dict[str, Any]:
    return {
        "id": mark.id.value,
        "seen": mark.seen.value,
        "text": None if mark.read_text is None else printable(mark.read_text),
        "page": mark.page,
        "box": None if mark.box is None else _box(mark.box, units.get(mark.page or 1, 1.0)),
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
