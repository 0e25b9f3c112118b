"""The JSON Schema of the output for programs; with the catalogue at hand every id in it is explained."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from warrantcheck.model.findings import Fields, Like, SignatureState
from warrantcheck.model.forms import FALLBACK, Knowledge, PointsTo, Role
from warrantcheck.model.paper import Seen, Via
from warrantcheck.model.verdict import MarkId, Verdict

ID = "urn:warrantcheck:schema:1"  # a name that never changes, and no address: nothing is fetched
VERSION = "1"
SECTIONS = (
    "seen",
    "names",
    "here",
    "concerns",
    "say",
    "do-not",
    "next",
    "check",
    "why",
    "paper",
    "unknown",
    "sources",
    "foot",
)
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
    "taken-back",
    "used-up",
    "attached-inside",
    "court-not-known",
    "pages-not-read",
    "unread-stamp",
)
ENTRIES = Fields.__struct_fields__
DATES = ("issued", "execute_by")
LATER_ENTRIES = (
    "hours",
    "execute_within",
    "answer_by",
)  # added to the first schema, so that what was written before fits it still
LATER_KEYS = ("state", "attachments", "unread", "marks", "ground")
LATER_OF_PARTS = ("fields", "signature", "concerns", "ground", "like")
LATER_OF_FAILED = ("sha256",)  # of a paper of `batch` whose bytes were read
LATER_OF_RUN = ("today", "place", "state", "lang", "law_as_of", "law_newest_source", "law_is_old", "engines", "held")
HELD = ("process", "network", "system-calls", "files", "limits", "ends-with-parent")


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
DAY = {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
SHA256 = TEXT | {
    "pattern": "^[0-9a-f]{64}$",
    "description": "of the file; of several files that are one paper, of their digests' bytes in order",
}
STATE = {"type": ["string", "null"], "pattern": "^[A-Z]{2}$"}
PAGE = {"type": "integer", "minimum": 1}
BOX = _list({"type": "number"}, minItems=4, maxItems=4) | {
    "description": "[x0, top, x1, bottom] in points from the top left of the upright page; the longer side of an image"
    " is 792 points"
}


class _Explained:
    """Ids with the sentence that the catalogue has for each, in English."""

    def __init__(self, knowledge: Knowledge | None) -> None:
        self._sentences = knowledge.messages[FALLBACK] if knowledge else {}

    def ids(self, prefix: str, values: Iterable[str]) -> dict[str, Any]:
        """One of these ids, each explained where the catalogue is at hand."""
        values = [str(value) for value in values]
        if not self._sentences:
            return _one_of(values)
        return {"oneOf": [{"const": one, "description": self._sentences[f"{prefix}{one}"]} for one in values]}

    def all(self, prefix: str, but: Iterable[str] = ()) -> dict[str, Any]:
        """One of all ids that the catalogue has a sentence for."""
        found = [id.removeprefix(prefix) for id in self._sentences if id.startswith(prefix)]
        return self.ids(prefix, [one for one in found if one not in but]) if found else TEXT


def schema(knowledge: Knowledge | None = None) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what `check --json` prints; a line of `batch` is its `$defs/document`.

    With the catalogue every id of a verdict, mark, concern, ground and error is explained.
    """
    explained = _Explained(knowledge)
    of_run = {
        "today": DAY | {"description": "the day that dates were held against"},
        "place": {"type": ["string", "null"]},
        "state": STATE | {"description": "as it was told, or as the settings have it"},
        "lang": TEXT,
        "law_as_of": DAY | {"description": "the newest check of the law behind the sentences"},
        "law_newest_source": TEXT | {"description": "the month of the newest source that was seen then"},
        "law_is_old": {"type": "boolean", "description": "whether that check is more than six months ago"},
        "engines": _list(_object({"name": TEXT, "version": {"type": ["string", "null"]}})),
        "held": _list(explained.ids("held-", HELD))
        | {"description": "what the process that opened the files was kept from; empty where nothing was checked"},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ID,
        "title": "Output of warrantcheck check --json",
        "$defs": {"checked": _checked_schema(explained), "failed": _failed_schema(explained)}
        | {"document": {"oneOf": [{"$ref": "#/$defs/checked"}, {"$ref": "#/$defs/failed"}]}},
    } | _object(
        {
            "schema_version": {"const": VERSION},
            "warrantcheck_version": TEXT,
            **of_run,
            "documents": _list({"$ref": "#/$defs/document"}),
        },
        optional=LATER_OF_RUN,
    )


def _checked_schema(explained: _Explained) -> dict[str, Any]:
    finding = {
        "marker": TEXT
        | {
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "description": "id of a marker: [[marker]] of the form's file, see `warrantcheck forms FORM`, or of"
            " the shared signs in warrantcheck/data/signs",
        },
        "points_to": _one_of(PointsTo),
        "text": TEXT | {"description": "the words as read, control characters replaced"},
        "page": PAGE,
        "box": BOX,
        "via": _one_of(Via),
        "score": {"type": "number", "minimum": 0, "maximum": 1},
    }
    mark = {
        "id": explained.ids("seen-name-", MarkId),
        "seen": _one_of(Seen),
        "text": {"type": ["string", "null"], "description": "its words as read; of a line, those that say whose it is"},
        "page": _or_null(PAGE),
        "box": _or_null(BOX),
    }
    signature = {
        "role": _one_of(Role, or_null=True),
        "state": _one_of(SignatureState),
        "page": PAGE,
        "box": BOX,
    }
    form_id = {"type": ["string", "null"]}
    verdict = explained.ids("paper-part-", Verdict)
    ground = _object(
        {
            "id": explained.all("rule-"),
            "says": TEXT | {"description": "the sentence of the rule, as a lawyer signs it off"},
        }
    )
    fields = _object(
        {name: DAY if name in DATES else {"type": ["string", "null"]} for name in ENTRIES}, optional=LATER_ENTRIES
    )
    concerns = _list(
        _object({"id": explained.ids("concern-", CONCERNS), "page": PAGE, "about": TEXT}, optional=("page", "about"))
    )
    like = _object(
        {
            "kind": _one_of(Like) | {"description": "which papers all its words together are like, as was learned"},
            "share": {"type": "number", "minimum": 0, "maximum": 1},
            "words": _list(TEXT) | {"description": "phrases in it that speak most for that"},
        }
    )
    part = _object(
        {
            "first_page": PAGE,
            "last_page": PAGE,
            "verdict": verdict,
            "form": form_id,
            "fields": fields,
            "signature": _or_null(_object(signature)),
            "concerns": concerns,
            "ground": ground,
            "like": like,
        },
        optional=LATER_OF_PARTS,
    )
    explanation = {
        "lang": TEXT,
        "headline": TEXT,
        "sections": _list(_object({"id": _one_of(SECTIONS), "text": TEXT})),
    }
    return _object(
        {
            "source": TEXT | {"description": "the file's name; several pages of one paper are joined by a comma"},
            "sha256": SHA256,
            "pages": PAGE,
            "verdict": verdict,
            "ground": ground,
            "form": _or_null(_object({"id": TEXT, "title": TEXT, "edition": {"type": ["string", "null"]}})),
            "findings": _list(_object(finding)),
            "marks": _list(_object(mark), minItems=len(MarkId), maxItems=len(MarkId)),
            "signature": _or_null(_object(signature)),
            "fields": fields,
            "state": STATE | {"description": "of the place on the paper, by its own address"},
            "parts": _list(part),
            "concerns": concerns,
            "attachments": _list(_object({"name": TEXT, "page": _or_null(PAGE)})),
            "unread": _list({"enum": list(ENTRIES)}),
            "explanation": _object(explanation),
            "seconds": {"type": "number", "minimum": 0},
        },
        optional=LATER_KEYS,
    )


def _failed_schema(explained: _Explained) -> dict[str, Any]:
    code = explained.all("error-")
    error = _object({"code": code, "message": TEXT})
    return _object(
        {"source": TEXT, "sha256": SHA256, "verdict": {"type": "null"}, "error": error}, optional=LATER_OF_FAILED
    )
