"""Entries of the paper: court, judge, numbers, dates, person, address. None where nothing sure was read.

An entry is looked for behind, above or under its printed label (`data/tables.toml`, `label_<entry>`), or by a shape
that nothing else on a paper has (an A-number, a docket number). Nothing is ever guessed from running text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from warrantcheck.find.identify import COURT
from warrantcheck.find.layout import Layout, Segment, around, normal
from warrantcheck.model.findings import Field, Fields, Finding
from warrantcheck.model.forms import Knowledge, Weight, Where
from warrantcheck.model.paper import Box, Word

NEAR = 14.0  # points between a label and the entry above or below it

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTH = r"(?P<month>jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)"
_DATES = (
    re.compile(r"\b(?P<m>[01]?[0-9OolI])\s?[/-]\s?(?P<d>[0-3]?[0-9OolI])\s?[/-]\s?(?P<y>(?:[12][0-9OolI]{3})|[0-9]{2})\b"),
    re.compile(r"\b(?P<y>20[0-9]{2})-(?P<m>[01][0-9])-(?P<d>[0-3][0-9])\b"),
    re.compile(_MONTH + r"\.?\s+(?P<d>[0-3]?[0-9])(?:st|nd|rd|th)?\s*,?\s+(?P<y>20[0-9]{2})", re.IGNORECASE),
    re.compile(r"\b(?P<d>[0-3]?[0-9])(?:st|nd|rd|th)?\s+(?:day\s+of\s+)?" + _MONTH + r"\.?,?\s+(?P<y>20[0-9]{2})", re.IGNORECASE),
)  # fmt: skip
_A_NUMBER = re.compile(r"\bA\s?[-#:]?\s?((?:[0-9OolIS]{3}[- ]?[0-9OolIS]{3}[- ]?[0-9OolIS]{3})|[0-9]{8})(?![0-9])")
_DOCKET = re.compile(r"\b\d{1,2}:\d{2}-[A-Za-z]{2,4}-\d{3,6}(?:-[A-Za-z0-9]+)*\b")
_NUMBER = re.compile(r"[A-Z0-9][A-Z0-9:/.-]{2,}[A-Z0-9]", re.IGNORECASE)
_STREET = re.compile(
    r"\b\d{1,6}[A-Z]?\s+(?:[NSEW]\.?\s+)?[A-Z][\w'.-]*(?:\s+[A-Z0-9][\w'.-]*){0,4}?\s+"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Terrace|Ter|Parkway|Pkwy|"
    r"Highway|Hwy|Circle|Cir|Square|Sq|Trail|Alley|Row)\b\.?"
    r"(?:\s*,?\s*(?:Apt|Apartment|Unit|Suite|Ste|Room|Rm|No|#)\.?\s*#?\s*[A-Z0-9-]{1,6})?"
    r"(?:\s*,\s*[A-Z][A-Za-z .'-]+)?(?:\s*,?\s*[A-Z]{2}\b(?:\s+\d{5}(?:-\d{4})?)?)?"
)
_DIGITS = str.maketrans("OolIS", "00115")
_TITLE = re.compile(r"\b(?:united states|u\.? ?s\.?|chief|superior court|district court|circuit)?\s*(?:magistrate\s+)?(?:judge|justice)\b.*", re.IGNORECASE)  # fmt: skip
_HONORABLE = re.compile(r"^(?:the\s+)?hon(?:orable|\.)?\s+", re.IGNORECASE)
_SLASH_S = re.compile(r"^[/|'il!\[(]*[sS][/|'il!\])]+\s*")


def find_fields(layouts: Sequence[Layout], findings: Sequence[Finding], knowledge: Knowledge) -> Fields:
    """The entries of one part."""
    issuing = [one for one in findings if one.issues and one.where is Where.SIGNATURE_LABEL]
    return Fields(
        court=_court(findings),
        judge=_judge(layouts, issuing),
        case_number=_case_number(layouts, knowledge),
        issued=_dated(layouts, knowledge.tables["label_issued"]),
        execute_by=_dated(layouts, knowledge.tables["label_execute_by"]),
        address=_address(layouts),
        person=_person(layouts, knowledge),
        a_number=_a_number(layouts),
    )


def dates_in(text: str) -> Iterator[tuple[date, int, int]]:
    """Full dates in a text with their places; OCR's O for 0 and l for 1 are repaired within them."""
    for pattern in _DATES:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            month = parts.get("month")
            try:
                year = int(parts["y"].translate(_DIGITS))
                number = (
                    next(index for index, name in enumerate(MONTHS, 1) if name[:3] == month[:3].lower())
                    if month
                    else int(parts["m"].translate(_DIGITS))
                )
                yield (
                    date(year + 2000 if year < 100 else year, number, int(parts["d"].translate(_DIGITS))),
                    *match.span(),
                )
            except (ValueError, StopIteration):
                continue


def _field(words: Sequence[Word], page: int, read: str, value: str) -> Field | None:
    if not words or not value:
        return None
    return Field(read_text=read, value=value, page=page, box=around(word.box for word in words))


def _court(findings: Sequence[Finding]) -> Field | None:
    for one in findings:
        if one.marker == COURT and one.weight is Weight.DECISIVE:
            return Field(read_text=one.read_text, value=" ".join(one.read_text.split()), page=one.page, box=one.box)
    return None


def _a_number(layouts: Sequence[Layout]) -> Field | None:
    for layout in layouts:
        for segment in layout.segments:
            match = _A_NUMBER.search(segment.read_text)
            if match:
                digits = re.sub(r"\D", "", match.group(1).translate(_DIGITS))
                return Field(read_text=match.group(0), value=f"A{digits}", page=segment.page, box=segment.box)
    return None


def _labels(layout: Layout, labels: Iterable[str]) -> Iterator[tuple[Segment, int, str]]:
    """Segments that begin with a label (or hold it), the number of its words, and the label."""
    for segment in layout.segments:
        for label in labels:
            if segment.norm == label or segment.norm.startswith(label + " "):
                yield segment, len(label.split()), label
                break
            at = segment.norm.find(" " + label + " ")
            if at >= 0:
                yield segment, len(segment.norm[: at + len(label) + 1].split()), label
                break


def _behind(layout: Layout, segment: Segment, skip: int) -> list[Word]:
    """The words behind a label on its line."""
    words = list(segment.words)
    taken = 0
    while words and taken < skip:
        taken += max(len(normal(words[0].text).split()), 0)
        words = words[1:]
    for other in layout.lines[segment.line][segment.place + 1 :]:
        words.extend(other.words)
    return words


def _dated(layouts: Sequence[Layout], labels: Iterable[str]) -> Field | None:
    for label in labels:
        for layout in layouts:
            for segment, skip, _ in _labels(layout, (label,)):
                words = _behind(layout, segment, skip)
                for run in (words, _under(layout, segment)):
                    text = " ".join(word.text for word in run)
                    for value, start, end in sorted(dates_in(text), key=lambda one: one[1]):
                        if start <= 30:
                            exact = _at(run, start, end)
                            return _field(exact, segment.page, text[start:end], value.isoformat())
    return None


def _at(words: Sequence[Word], start: int, end: int) -> list[Word]:
    """The words that hold characters `start` to `end` of their joined text."""
    kept, at = [], 0
    for word in words:
        if at < end and at + len(word.text) > start:
            kept.append(word)
        at += len(word.text) + 1
    return kept


def _under(layout: Layout, segment: Segment) -> list[Word]:
    return [word for below in layout.below(segment) for word in below.words]


def _case_number(layouts: Sequence[Layout], knowledge: Knowledge) -> Field | None:
    for layout in layouts:
        for segment, skip, _ in _labels(layout, knowledge.tables["label_case_number"]):
            for word in _behind(layout, segment, skip)[:3]:
                match = _NUMBER.search(word.text)
                if match and any(char.isdigit() for char in match.group(0)):
                    return _field([word], segment.page, word.text, match.group(0))
        for segment in layout.segments:
            match = _DOCKET.search(segment.read_text)
            if match:
                return Field(read_text=match.group(0), value=match.group(0), page=segment.page, box=segment.box)
    return None


def _person(layouts: Sequence[Layout], knowledge: Knowledge) -> Field | None:
    for layout in layouts:
        for segment, skip, _ in _labels(layout, knowledge.tables["label_person"]):
            words = _name(_behind(layout, segment, skip))
            if words:
                return _named(words, segment.page)
        for segment in layout.segments:
            if segment.norm in knowledge.tables["label_under_person"]:
                above = [one for one in layout.above(segment) if _name(one.words)]
                if above:
                    return _named(_name(above[0].words), segment.page)
    return None


def _name(words: Sequence[Word]) -> list[Word]:
    """The leading words that are a name: capitals, no more than five, up to a comma that ends it."""
    kept: list[Word] = []
    for word in words[:5]:
        letters = word.text.strip(".,;:()")
        if not letters or not letters[0].isupper() or any(char.isdigit() for char in letters):
            break
        kept.append(word)
    return kept if len(kept) >= 2 else []


def _named(words: Sequence[Word], page: int) -> Field | None:
    text = " ".join(word.text for word in words)
    return _field(words, page, text, text.strip(" ,.;:"))


def _judge(layouts: Sequence[Layout], issuing: Sequence[Finding]) -> Field | None:
    """The printed name beside the line that issues the paper."""
    by_page = {layout.page.number: layout for layout in layouts}
    for label in issuing:
        layout = by_page[label.page]
        for segment in layout.segments:
            apart = segment.box.top - label.box.bottom
            shared = min(segment.box.x1, label.box.x1 + 90) - max(segment.box.x0, label.box.x0 - 90)
            if not (-45 <= apart <= 40) or shared <= 0 or segment.box.overlap(label.box) > 0:
                continue
            read = _SLASH_S.sub("", segment.read_text)
            text = _TITLE.sub("", _HONORABLE.sub("", read)).strip(" ,;/")
            words = _name([word for word in segment.words if word.text.strip(" ,;/") in text])
            if words and (_TITLE.search(read) or _HONORABLE.match(read) or read != segment.read_text):
                return _field(segment.words, segment.page, segment.read_text, text)
    return None


def _address(layouts: Sequence[Layout]) -> Field | None:
    for layout in layouts:
        for segment in layout.segments:
            match = _STREET.search(segment.read_text)
            if match:
                box: Box = segment.box
                return Field(
                    read_text=match.group(0), value=" ".join(match.group(0).split()), page=segment.page, box=box
                )
    return None
