"""A report without names, places, numbers, faces and signatures.

Nothing is covered up: what may stay is drawn anew on an empty page. What may stay are words that a form's file (or the
table of courts) lists as printed on such papers, where a finding stands. So no pixel of the paper, and no word that is
not public, can be left under a bar, in a file's margins or in its metadata; and what nobody thought of is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from msgspec.structs import replace

from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Field, Fields, Finding
from warrantcheck.model.forms import Knowledge, PointsTo, Where
from warrantcheck.model.paper import Box, Kind, Page, Paper, Raster, Source, Word
from warrantcheck.model.report import Report
from warrantcheck.model.verdict import Assessment, MarkSeen, PartAssessed, Reason
from warrantcheck.show.fonts import drawable, font
from warrantcheck.show.sharp import SHARP, raster_of
from warrantcheck.show.specimen import MARKER as SPECIMEN
from warrantcheck.show.specimen import across, is_specimen

INSIDE = 0.5  # of a word's box that lies in a finding's
COVERED = 0.2  # of a word's box that lies in an entry's: then it is an entry's
TALLEST = 40.0  # points: what is higher is no line of print, such as a mark across the page
TALLER = 1.8  # times: a word's neighbours that have tails and capitals, while it has none
BESIDE_A_NUMBER = "Rev. Page of"  # printed at the edge of forms, with the title and the edition
SECRET = 3  # letters or digits: shorter parts of an entry are no secret, and are everywhere
GONE = "..."
PAPER = 214  # gray of what was left out
PLATE = 255
MARK = 178  # SPECIMEN across what was left out
INK = 20
SUFFIX = {Kind.JPEG: "jpg", Kind.HEIF: "heic"}
COURT_TABLES = ("division", "federal", "link", "name", "ordinal", "place", "tribal")

NOT_SECRET = frozenset({"court"})
NAMES = frozenset({"judge", "person"})  # of these only the value counts: a title may stand beside the name


def redact(report: Report, knowledge: Knowledge) -> tuple[Paper, Assessment]:
    """The paper and the assessment with nothing left that belongs to a person; the sentences must be made again."""
    assessment = report.assessment
    found = {finding.form for finding in assessment.findings}
    every = (assessment.fields, *(part.fields for part in assessment.parts))
    known = _Known(knowledge, frozenset().union(*map(_secrets, every)), found)
    entries = [entry for of in every for name, entry in _entries(of) if name not in NOT_SECRET]
    specimen = is_specimen(report)
    pages = tuple(_page(page, assessment.findings, entries, known, specimen) for page in report.paper.pages)
    sources = tuple(_source(source) for source in report.paper.sources)
    signature = assessment.signature
    clean = replace(
        assessment,
        findings=_findings(assessment.findings, known),
        reason=_reason(assessment.reason, known),
        parts=tuple(_part(part, known) for part in assessment.parts),
        signature=replace(signature, read_text=None) if signature else None,
        marks=tuple(_mark(mark, known) for mark in assessment.marks),
        fields=Fields(court=_court(assessment.fields.court, known)),
        state=None,
        asked=(),
    )
    return Paper(sources=sources, pages=pages), clean


class _Known:
    """The words that each marker may have left in a finding, and those that must never be left."""

    def __init__(self, knowledge: Knowledge, secrets: frozenset[str], found: Iterable[str]) -> None:
        self._secrets = secrets
        tables: dict[str, object] = dict(knowledge.courts)
        named = [tables.get(name, ()) for name in COURT_TABLES]
        named += [(id.replace("-", " "), state) for id, state in _states(tables.get("state", {}))]
        courts = {_plain(word) for table in named for word in _strings(table)}
        self._of: dict[tuple[str, str], dict[str, str]] = {}
        of_forms = [
            (form.id, form.markers, f"{form.title} {' '.join(form.editions)} {BESIDE_A_NUMBER}")
            for form in knowledge.forms
            if form.id in found
        ]
        for form, markers, name in [("sign", knowledge.signs, ""), *of_forms]:
            for marker in markers:
                says = [*marker.says, name if marker.where is Where.FORM_NUMBER else ""]
                words = {_plain(word): word for line in says for word in line.split()}
                if marker.id == SPECIMEN:  # of a drawn paper's note only this word: it speaks of people, too
                    words = {SPECIMEN: words[SPECIMEN]} if SPECIMEN in words else {}
                self._of[form, marker.id] = words
        self.courts = {word: word for word in courts if word}
        every = [*knowledge.signs, *(marker for form in knowledge.forms for marker in form.markers)]
        printed = [marker for marker in every if marker.where is Where.HEADING]
        heads = [marker.says for marker in printed if marker.points_to is PointsTo.ADMINISTRATIVE]
        agencies = {_plain(word) for word in _strings([tables.get("agency", ()), heads])}
        self._agencies = {word: word for word in agencies if word}

    def printed(self, finding: Finding, read: str) -> str | None:
        """The word as the form prints it, where this is one of the words that the finding's marker is made of."""
        own = self._of.get((finding.form, finding.marker), {})
        if finding.claim is Claim.NAMES_COURT:
            return self.one_of(read, own) or self.of_court(read)
        if finding.claim in {Claim.NAMES_AGENCY, Claim.NAMES_PARTY}:
            return self.one_of(read, own) or self.one_of(read, self._agencies)
        return self.one_of(read, own)

    def of_court(self, read: str) -> str | None:
        """The word where the table of courts has it."""
        return self.one_of(read, self.courts)

    def one_of(self, read: str, known: Mapping[str, str]) -> str | None:
        """The very word, or nothing. What was almost a printed word was once drawn as that word: "Casey" as "cause"."""
        word = _plain(read)
        # Its letters are the form's: only capitals and dots may differ.
        return read if word and word in known and word not in self._secrets else None


def _states(table: object) -> Iterator[tuple[str, object]]:
    """Names of states, each with its courts and districts; who signs there is told in words of other people."""
    if isinstance(table, Mapping):
        for id, state in table.items():
            yield str(id), [state.get("courts", ()), state.get("districts", ())]


def _strings(table: object) -> Iterator[str]:
    """All words of a table, however deep it is."""
    if isinstance(table, str):
        yield from table.split()
    elif isinstance(table, Mapping):
        yield from (word for key, value in table.items() for part in (key, value) for word in _strings(part))
    elif isinstance(table, Iterable):
        yield from (word for value in table for word in _strings(value))


def _plain(word: str) -> str:
    return re.sub(r"\W+", "", word.lower().replace("’", ""))


def _entries(of: Fields) -> Iterator[tuple[str, Field]]:
    for name in Fields.__struct_fields__:
        entry: Field | None = getattr(of, name)
        if entry is not None:
            yield name, entry


def _secrets(of: Fields) -> frozenset[str]:
    secrets: set[str] = set()
    for name, entry in _entries(of):
        if name in NOT_SECRET:
            continue
        for text in (entry.value,) if name in NAMES else (entry.read_text, entry.value):
            secrets |= {_plain(word) for word in re.split(r"[\s,;/-]+", text)} | {_plain(text)}
    return frozenset(word for word in secrets if len(word) >= SECRET)


def _findings(findings: Iterable[Finding], known: _Known) -> tuple[Finding, ...]:
    return tuple(
        replace(finding, read_text=_left(finding.read_text, partial(known.printed, finding))) for finding in findings
    )


def _left(text: str, printed: Callable[[str], str | None]) -> str:
    """The words that may stay, three dots for each run of others."""
    words = [printed(word) or GONE for word in text.split()]
    return " ".join(word for at, word in enumerate(words) if word != GONE or not at or words[at - 1] != GONE)


def _reason(reason: Reason, known: _Known) -> Reason:
    return replace(reason, findings=_findings(reason.findings, known))


def _mark(mark: MarkSeen, known: _Known) -> MarkSeen:
    """A mark's words as those of its finding: a court's or an agency's name, the print under a line."""
    finding = _findings((mark.finding,), known)[0] if mark.finding else None
    printed = partial(known.printed, mark.finding) if mark.finding else None
    words = _left(mark.read_text, printed) if mark.read_text and printed else None
    signature = replace(mark.signature, read_text=None) if mark.signature else None
    return replace(mark, read_text=words, finding=finding, signature=signature)


def _part(part: PartAssessed, known: _Known) -> PartAssessed:
    return replace(
        part,
        reason=_reason(part.reason, known),
        fields=Fields(court=_court(part.fields.court, known)),
        signature=replace(part.signature, read_text=None) if part.signature else None,
    )


def _court(court: Field | None, known: _Known) -> Field | None:
    if court is None:
        return None
    words = _left(court.read_text, known.of_court)
    return None if words == GONE else replace(court, read_text=words, value=words)


def _source(source: Source) -> Source:
    name = f"paper.{SUFFIX.get(source.kind, source.kind.value)}"
    return Source(name=name, kind=source.kind, sha256="0" * len(source.sha256), data=b"")


def _page(page: Page, findings: Iterable[Finding], entries: Iterable[Field], known: _Known, specimen: bool) -> Page:
    mine = [finding for finding in findings if finding.page == page.number]
    hidden = [entry.box for entry in entries if entry.page == page.number]
    words = tuple(_public_words(page, mine, hidden, known))
    return Page(
        number=page.number,
        width=page.width,
        height=page.height,
        words=words,
        legibility=page.legibility,
        raster=_drawn_anew(page, words, specimen),
        blank=page.blank,
    )


def _public_words(page: Page, findings: list[Finding], hidden: list[Box], known: _Known) -> Iterator[Word]:
    for word in page.words:
        area = word.box.width * word.box.height
        if not word.visible or not area or word.box.height > TALLEST:
            continue
        if any(word.box.overlap(box) > COVERED * area for box in hidden):
            continue
        around = (
            finding
            for finding in findings
            if word.box.overlap(finding.box) > INSIDE * area and _plain(word.text) in _told(finding)
        )
        printed = next((text for finding in around if (text := known.printed(finding, word.text))), None)
        if printed:
            yield replace(word, text=printed)


def _told(finding: Finding) -> frozenset[str]:
    """The words that were read for it: a tilted mark's box has half the page in it."""
    return frozenset(_plain(word) for word in finding.read_text.split())


def _drawn_anew(page: Page, words: Iterable[Word], specimen: bool) -> Raster:
    from PIL import Image, ImageDraw

    scale = min(SHARP, 3400 / max(page.width, page.height, 1.0))
    image = Image.new("L", (max(round(page.width * scale), 1), max(round(page.height * scale), 1)), PAPER)
    if specimen:
        across(image, MARK)
    draw = ImageDraw.Draw(image)
    words = tuple(words)
    for word in words:
        box = word.box
        x0, y0, x1, y1 = (value * scale for value in (box.x0, box.top, box.x1, box.bottom))
        draw.rectangle((x0 - 5, y0 - 3, x1 + 5, y1 + 3), fill=PLATE)
        text = drawable(word.text)
        size = max(round(_line_height(box, words) * scale), 8)
        size = max(min(size, round(size * (x1 - x0) / max(font(size).getlength(text), 1.0))), 8)
        draw.text(((x0 + x1) / 2, _middle_of_line(box, words) * scale), text, font=font(size), fill=INK, anchor="mm")
    return raster_of(image, scale)


def _line_height(box: Box, words: Iterable[Word]) -> float:
    """Of the tallest word beside it: "of" and "an" have low boxes and the same letters."""
    tallest = max(word.box.height for word in words if box.top <= word.box.middle[1] <= box.bottom)
    return min(tallest, TALLER * box.height)


def _middle_of_line(box: Box, words: Iterable[Word]) -> float:
    """Of the highest and the lowest letter beside it, so that all words of a line stand on one line again."""
    beside = [word.box for word in words if box.top <= word.box.middle[1] <= box.bottom and word.box.height <= TALLEST]
    return (min(other.top for other in beside) + max(other.bottom for other in beside)) / 2
