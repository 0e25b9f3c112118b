"""What runs in a reader of `serve`: pages of one paper in, what a phone shows out. It has no network.

It answers with the same values and sentences as the terminal; nothing of a verdict is made here.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from warrantcheck.batch import child
from warrantcheck.serve.parcel import opened, packed

if TYPE_CHECKING:
    from warrantcheck.batch.work import Order
    from warrantcheck.model.forms import Knowledge
    from warrantcheck.model.report import Failed, Report
    from warrantcheck.pipeline import Run

# Behind the server: with all cores reading, its pages were answered in 5 ms instead of 60.
NICE = 5
QUOTE = '"'  # around what is to be said
GLANCE = "glance"
FAULT = "fault"  # instead of a verdict: the paper could not be checked


def serve() -> None:
    """Answers papers until the pipe is closed."""
    if hasattr(os, "nice"):
        os.nice(NICE)
    child.answer(_prepared)


def look() -> None:
    """The same for a reader that only looks at pictures before they are sent whole: somebody holds a phone up."""
    child.answer(_prepared)


def _prepared(order: Order, tell: child.Telling) -> child.Answering:
    from warrantcheck.knowledge import load_knowledge

    child.among_others()
    _warm(order.ocr)
    return partial(_answered, order, load_knowledge(), tell)


def _warm(ocr: str) -> None:
    """Loads what the first picture would have to wait for: half a second."""
    from warrantcheck.pipeline import engine
    from warrantcheck.read import pictures, recognize
    from warrantcheck.show import html, portraits

    del pictures, recognize, html, portraits
    with suppress(Exception):  # what is missing is said of a paper that needs it
        engine(ocr)


def _answered(
    order: Order, knowledge: Knowledge, tell: child.Telling, name: str, _sha256: str, data: bytes
) -> tuple[str, bytes, bytes]:
    from warrantcheck.load import load_bytes
    from warrantcheck.model.report import Failed
    from warrantcheck.pipeline import Look, check_one
    from warrantcheck.read import second

    asked, files = opened(data)
    if asked.get("glance"):
        return GLANCE, json.dumps(_glance(files[0], asked, knowledge)).encode(), b""
    second.THREADS = asked["threads"]

    def told(look: Look) -> None:
        if look is not Look.DONE:
            tell(look.value)

    run = replace(_run(order, asked), told=told)
    names = asked["names"]
    answer = check_one(
        lambda: [load_bytes(one, file) for one, file in zip(names, files, strict=True)], name, knowledge, run
    )
    if isinstance(answer, Failed):
        return FAULT, json.dumps(_failed(answer)).encode(), b""
    values, pictures = shown(answer, knowledge, run)
    return answer.assessment.verdict.value, json.dumps(values).encode(), packed({}, pictures)


def _run(order: Order, asked: dict[str, Any]) -> Run:
    """The run for one paper: what the person noted down before, and what was chosen on the page."""
    run = order.run()
    day = date.fromisoformat(asked["today"])
    situation = replace(run.situation, today=day, place=asked["place"], state=asked["state"])
    return replace(run, situation=situation, lang=asked["lang"])


def _glance(data: bytes, asked: dict[str, Any], knowledge: Knowledge) -> dict[str, Any]:
    """What to do better in the next picture, in the sentence of an answer; nothing where all looks well."""
    from warrantcheck.errors import WarrantcheckError
    from warrantcheck.load import load_bytes
    from warrantcheck.read.glance import glance
    from warrantcheck.read.pictures import pages_of

    lang = asked["lang"]
    try:
        gaps = glance(
            next(page for page in pages_of(load_bytes("", data), 1) if page is not None), shrunk=asked["shrunk"]
        )
    except (WarrantcheckError, StopIteration):
        return {"seen": False, "words": ""}  # the answer will say what is wrong with the file
    if not gaps:
        return {"seen": True, "words": ""}
    fault, how = (knowledge.say(lang, f"{id}-{gaps[0]}") for id in ("unclear", "legibility"))
    return {"seen": True, "words": knowledge.say(lang, "check-retake", fault=fault, how=how)}


def _failed(failed: Failed) -> dict[str, Any]:
    from warrantcheck.show.html import untyped

    return {"code": failed.code, "message": untyped(failed.message), "status": failed.status}


def shown(report: Report, knowledge: Knowledge, run: Run) -> tuple[dict[str, Any], Sequence[bytes]]:
    """What the page shows of a report, and its pictures with boxes, the page that decided first."""
    from warrantcheck import __version__
    from warrantcheck.explain import call_note, marks
    from warrantcheck.model.verdict import Verdict
    from warrantcheck.show.html import Made, contents
    from warrantcheck.show.portraits import pictures
    from warrantcheck.show.specimen import is_specimen
    from warrantcheck.show.specimen import shown as paper_shown

    now = datetime.now().astimezone()
    lang = report.explanation.lang
    told = contents(report, knowledge, Made(at=now, version=__version__))
    sections = {
        part: [{"id": one.id, "title": one.title, "lines": list(one.lines)} for one in told[part]]
        for part in ("brief", "full")
    }
    values = {
        "lang": lang,
        "verdict": report.assessment.verdict.value,
        "unread": report.assessment.verdict is Verdict.UNREADABLE,
        "headline": told["headline"],
        "marks": [
            {"seen": mark.seen.value, "words": words}
            for mark, words in marks(report.assessment, run.situation, knowledge, lang=lang)
        ],
        **sections,
        "spoken": _spoken(sections["brief"], knowledge, lang),
        "fields": told["fields"],
        "about": told["about"],
        "more_pages": told["more_pages"],
        "call_note": list(call_note(report.assessment, run.situation, knowledge, now=now, lang=lang)),
        "specimen": is_specimen(report),
    }
    return values, pictures(replace(report, paper=paper_shown(report)), knowledge)


def _spoken(sections: Sequence[dict[str, Any]], knowledge: Knowledge, lang: str) -> list[dict[str, Any]]:
    """What to say, line by line; the same in English by itself, to be shown and to be read by an English voice.

    Only lines that are nothing but spoken words are read aloud: those with words before them are for somebody else.
    """
    label = knowledge.say(lang, "say-in-english", words="\0").partition("\0")[0]
    lines = [line for section in sections if section["id"] == "say" for line in section["lines"]]
    told = []
    for line in lines:
        own, _, english = (part.strip() for part in line.partition(label))
        aloud = not own or own.startswith(QUOTE)
        told.append({"own": own, "label": label.strip() if english else "", "english": english, "aloud": aloud})
    return told
