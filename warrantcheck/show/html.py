"""The report as one file for a browser: the answer, the picture with its boxes, and everything that was found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import PurePath
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from warrantcheck.model.findings import Fields
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Page
from warrantcheck.model.report import Report, Section
from warrantcheck.show import printable
from warrantcheck.show.marks import Mark, marks_of
from warrantcheck.show.page import data_url, fill, own_file
from warrantcheck.show.portraits import left_out, pages_shown
from warrantcheck.show.sharp import image_of
from warrantcheck.show.specimen import NOTE, is_specimen, shown

FIELDS = {
    "court": "report-field-court",
    "judge": "report-field-judge",
    "case_number": "report-field-case-number",
    "issued": "report-field-issued",
    "execute_by": "report-field-execute-by",
    "execute_within": "report-field-execute-within",
    "answer_by": "report-field-answer-by",
    "address": "report-field-address",
    "person": "report-field-person",
    "a_number": "report-field-a-number",
    "hours": "report-field-hours",
}
WORDS = {  # of the page itself, by their names in the template
    "about": "report-about",
    "fields": "report-fields",
    "hint": "report-hint",
    "legend": "report-legend",
    "no_marks": "report-no-marks",
    "picture": "report-picture",
    "print": "report-print",
    "skip": "report-skip",
    "title": "report-title",
}
PICTURE_OF, NO_PICTURE = "report-page", "report-no-picture"
MOST_PAGES = 12
TYPED = re.compile(r"(?:^|\s)--[a-z]|\bwarrantcheck [a-z]+\b")  # a command or an option
SENTENCE = re.compile(r"(?<=[.?!]) +")
AIR = 3.0  # points between words and their box
BADGE = 18.0  # points, about: of a number in a report


class Made(Struct, frozen=True, kw_only=True):
    """When and with what the report was made; `redacted` says that names were taken out."""

    at: datetime
    version: str
    redacted: bool = False


def report_page(report: Report, knowledge: Knowledge, made: Made) -> bytes:
    """The report as HTML, complete in itself."""
    marks = marks_of(report, knowledge)
    css = own_file("report.css") + "".join(
        box_css(f"#b{mark.number}", mark, page)
        for page in report.paper.pages
        for mark in marks
        if mark.page == page.number
    )
    values = contents(report, knowledge, made) | {
        "lang": report.explanation.lang,
        "words": {name: knowledge.say(report.explanation.lang, id) for name, id in WORDS.items()},
        "specimen": is_specimen(report),
        "pages": _pages(report, marks, knowledge),
        "marks": marks,
    }
    return fill("report.html", css, own_file("report.js"), values)


def day_of(iso: str, knowledge: Knowledge, lang: str) -> str:
    """A day as people write it."""
    day = date.fromisoformat(iso)
    return knowledge.say(lang, "date", month=knowledge.say(lang, f"month-{day.month}"), day=day.day, year=day.year)


def month_of(knowledge: Knowledge, lang: str) -> str:
    """The month of the newest source of the law that was seen, as people write it."""
    year, month = knowledge.law_newest.split("-")[:2]
    return knowledge.say(lang, "month-and-year", month=knowledge.say(lang, f"month-{int(month)}"), year=year)


def law_limits(id: str, knowledge: Knowledge, lang: str, today: date | None = None) -> str:
    """The sentence `id` on how far the law is known, with its dates; before it, that the law is old, where it is."""
    newest = month_of(knowledge, lang)
    told = knowledge.say(lang, id, date=day_of(knowledge.law_as_of, knowledge, lang), newest=newest)
    return f"{knowledge.say(lang, 'foot-old')} {told}" if today and knowledge.law_is_old(today) else told


def contents(report: Report, knowledge: Knowledge, made: Made) -> dict[str, Any]:
    """The words of a report: first lines, then whatever they leave out, entries, and how it was made."""
    explanation = report.explanation
    here = pages_shown(report, marks_of(report, knowledge), MOST_PAGES)
    told = [_for_people(section, knowledge, explanation.lang) for section in explanation.sections]
    return {
        "headline": explanation.headline,
        "brief": [_part(section, 0, section.brief) for section in told if section.brief],
        "full": [_part(section, section.brief, None) for section in told if len(section.lines) > section.brief],
        "fields": _fields(report, knowledge, made),
        "about": _about(report, knowledge, made),
        "more_pages": left_out(report, here, knowledge),
    }


def _for_people(section: Section, knowledge: Knowledge, lang: str) -> Section:
    """Without sentences that tell what to type (whoever gets the page has no such program), and without entries, which
    have a table of their own."""
    entries = tuple(
        knowledge.say(lang, f"paper-field-{name.replace('_', '-')}", words="\0").partition("\0")[0] for name in FIELDS
    )
    told = ["" if line.startswith(entries) else untyped(line) for line in section.lines]
    lines = tuple(line for line in told if line)
    return replace(section, lines=lines, brief=sum(map(bool, told[: section.brief])), spare=())


def untyped(line: str) -> str:
    """A line without those of its sentences that name a command or an option."""
    if not TYPED.search(line):
        return line
    return " ".join(sentence for sentence in SENTENCE.split(line) if not TYPED.search(sentence))


def _part(section: Section, first: int, last: int | None) -> Section:
    return Section(id=section.id, title=section.title, lines=section.lines[first:last])


def _fields(report: Report, knowledge: Knowledge, made: Made) -> list[tuple[str, str]]:
    """What stands on the paper, and what stands there and was not read; nothing of what such a paper does not have."""
    lang, rows = report.explanation.lang, []
    for name in Fields.__struct_fields__:
        entry = getattr(report.assessment.fields, name)
        if entry is not None:
            rows.append((knowledge.say(lang, FIELDS[name]), printable(entry.read_text)))
        elif name in report.assessment.unread and not made.redacted:
            rows.append((knowledge.say(lang, FIELDS[name]), knowledge.say(lang, "report-field-not-read")))
    if made.redacted:
        rows.append((knowledge.say(lang, "report-field-others"), knowledge.say(lang, "report-redacted-words")))
    return rows


def _about(report: Report, knowledge: Knowledge, made: Made) -> list[str]:
    lang = report.explanation.lang
    # Of a path only the last part: a report is sent to others, and folders are named after people.
    names = printable(", ".join(PurePath(source.name).name for source in report.paper.sources))
    name = knowledge.say(lang, "report-redacted-file") if made.redacted else names
    when = day_of(made.at.date().isoformat(), knowledge, lang)
    if not made.redacted:  # the minute would tell which of many checks it was
        when = f"{when}, {made.at:%H:%M}"
    lines = [
        knowledge.say(lang, "report-file", name=name),
        knowledge.say(lang, "report-pages", count=len(report.paper.pages)),
        knowledge.say(lang, "report-time", date=when, seconds=round(report.seconds, 1)),
        knowledge.say(lang, "report-version", version=made.version),
    ]
    return [*lines, knowledge.say(lang, "report-redacted")] if made.redacted else lines


def _pages(report: Report, marks: Sequence[Mark], knowledge: Knowledge) -> list[dict[str, Any]]:
    numbers = pages_shown(report, marks, MOST_PAGES)
    note = NOTE if is_specimen(report) else ""
    lang, pages = report.explanation.lang, []
    for page in shown(report).pages:
        if page.number not in numbers:
            continue
        image = image_of(page)
        own = [
            {"number": mark.number, "shape": mark.shape.value, "line": mark.line, "after": _after(mark, marks, page)}
            for mark in marks
            if mark.page == page.number
        ]
        pages.append(
            {
                "label": knowledge.say(lang, "report-picture-of-page", page=page.number),
                "caption": knowledge.say(lang, NO_PICTURE if page.raster is None else PICTURE_OF, page=page.number),
                "src": data_url(image, note=note),
                "width": image.width,
                "height": image.height,
                "marks": own,
            }
        )
    return pages


def _after(mark: Mark, marks: Sequence[Mark], page: Page) -> bool:
    """Whether the number stands behind its box: before it there is no room, or another box's number."""
    before = [other for other in marks if other.page == mark.page and other.number < mark.number]
    crowded = any(
        abs(other.box.x0 - mark.box.x0) < BADGE and abs(other.box.middle[1] - mark.box.middle[1]) < BADGE
        for other in before
    )
    return crowded or mark.box.x0 < page.width / 16


def box_css(selector: str, mark: Mark, page: Page) -> str:
    """The place of a box on its page, in percent."""
    x0, top = max(mark.box.x0 - AIR, 0.0), max(mark.box.top - AIR, 0.0)
    x1, bottom = min(mark.box.x1 + AIR, page.width), min(mark.box.bottom + AIR, page.height)
    places = {
        "left": 100 * x0 / page.width,
        "top": 100 * top / page.height,
        "width": 100 * max(x1 - x0, 1.0) / page.width,
        "height": 100 * max(bottom - top, 1.0) / page.height,
    }
    return selector + "{" + ";".join(f"{name}:{value:.3f}%" for name, value in places.items()) + "}\n"
