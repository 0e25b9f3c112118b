"""Three pages to print and hand out: the two kinds of paper side by side; the traps, what to say, whom to call; what to
settle before, what to do after, and what the law of a state adds."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from warrantcheck.model.forms import ANY_PLACE, FALLBACK, Knowledge
from warrantcheck.model.verdict import Situation
from warrantcheck.show.fonts import drawable
from warrantcheck.show.marks import Mark
from warrantcheck.show.pdf import EDGE, SHEET, as_bytes, paragraph, style_of
from warrantcheck.show.picture import draw_marks
from warrantcheck.show.slide_words import TELLS
from warrantcheck.show.slides import Specimen

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

ROWS = (  # what is compared: the place, the agency's, the court's
    ("handout-top", "handout-top-agency", "handout-top-court"),
    ("handout-sign", "handout-sign-agency", "handout-sign-court"),
    ("handout-number", "handout-number-agency", "handout-number-court"),
    ("handout-names", "handout-names-agency", "handout-names-court"),
)
NUMBERS = {"slides-ask-top": 1, "slides-ask-sign": 2, "slides-ask-number": 3, "slides-ask-address": 4}
TRAPS = ("handout-trap-box", "handout-trap-application", "handout-trap-blank", "handout-trap-eviction")
SAY = (
    ("handout-say-agency", "say-administrative-form"),
    ("handout-say-court", "say-judicial-warrant"),
    ("handout-say-none", "say-not-a-warrant"),
)
ON_THE_SHEET = ("before", "after")  # topics of the guide
GUTTER = 16.0
QUALITY = 70
PRINTED = 900  # pixels across half a sheet: 230 dpi, and numbers that can be read there


def handout(
    agency: Specimen,
    court: Specimen,
    knowledge: Knowledge,
    situation: Situation,
    *,
    lang: str,
    hotline: str = "",
    lawyer: str = "",
    organization: str = "",
) -> bytes:
    """A PDF of three letter pages; lines to write on where no hotline and no lawyer are given."""
    from reportlab.pdfgen.canvas import Canvas

    made = _Handout(knowledge, situation, lang, organization)
    buffer = io.BytesIO()
    with as_bytes():
        canvas = Canvas(buffer, pagesize=SHEET, pageCompression=1, invariant=1)
        title = made.say("handout-title")
        canvas.setTitle(f"SPECIMEN - {title}")
        canvas.setSubject("SPECIMEN - the papers in it are made up")
        canvas.setAuthor("")
        canvas.setCreator("warrantcheck")
        made.first(canvas, agency, court)
        canvas.showPage()
        made.second(canvas, hotline, lawyer)
        canvas.showPage()
        made.third(canvas)
        canvas.showPage()
        canvas.save()
    return buffer.getvalue()


class _Handout:
    def __init__(self, knowledge: Knowledge, situation: Situation, lang: str, organization: str) -> None:
        self._knowledge, self._situation = knowledge, situation
        self._lang, self._organization = lang, organization
        self._width = SHEET[0] - 2 * EDGE

    def say(self, id: str, **values: str | int) -> str:
        return self._knowledge.say(self._lang, id, **values)

    def first(self, canvas: Any, agency: Specimen, court: Specimen) -> None:
        top = SHEET[1] - EDGE
        top = self._put(canvas, paragraph(self.say("handout-title"), style_of(20, bold=True)), top)
        top = self._put(canvas, paragraph(self.say("handout-lead"), style_of(11)), top - 2) - 8
        half = (self._width - GUTTER) / 2
        sides = ((agency, "handout-agency", EDGE), (court, "handout-court", EDGE + half + GUTTER))
        foot = top
        for side, title, left in sides:
            below = self._put(canvas, paragraph(self.say(title), style_of(13, bold=True)), top, left, half)
            foot = min(foot, _picture(canvas, side, left, below - 2, half))
        sums = ("handout-agency-sum", "handout-court-sum")
        below = min(
            self._put(canvas, paragraph(self.say(id), style_of(10, bold=True)), foot - 4, left, half)
            for id, (_, _, left) in zip(sums, sides, strict=True)
        )
        self._table(canvas, below - 8)
        self._foot(canvas, 1)

    def _table(self, canvas: Any, top: float) -> None:
        from reportlab.lib.colors import black
        from reportlab.platypus import Table

        bold, text = style_of(9.2, bold=True), style_of(9.2)
        rows = [
            [
                paragraph(f"{number}  {self.say(place)}", bold),
                paragraph(self.say(one), text),
                paragraph(self.say(other), text),
            ]
            for number, (place, one, other) in enumerate(ROWS, start=1)
        ]
        head = ["", paragraph(self.say("handout-agency"), bold), paragraph(self.say("handout-court"), bold)]
        table = Table([head, *rows], colWidths=[self._width * part for part in (0.2, 0.38, 0.42)])
        table.setStyle([("GRID", (0, 0), (-1, -1), 0.6, black), ("VALIGN", (0, 0), (-1, -1), "TOP")])
        _, height = table.wrapOn(canvas, self._width, SHEET[1])
        table.drawOn(canvas, EDGE, top - height)

    def second(self, canvas: Any, hotline: str, lawyer: str) -> None:
        from reportlab.pdfbase.pdfmetrics import stringWidth

        top = SHEET[1] - EDGE
        for part in self._words():
            top = self._put(canvas, part, top)
        for title, given in (("handout-hotline", hotline), ("handout-lawyer", lawyer)):
            top = self._put(
                canvas, paragraph(f"{self.say(title)}: {given}", style_of(14, bold=True, before=10)), top - 12
            )
            if not given:
                top -= 8
                canvas.setLineWidth(0.8)
                canvas.line(EDGE, top, SHEET[0] - EDGE, top)
        check = self.say("handout-check-number")
        top = self._put(canvas, paragraph(check, style_of(11)), top - 14)
        canvas.line(EDGE + 6 + stringWidth(check, "Helvetica", 11), top + 4, SHEET[0] - EDGE, top + 4)
        self._foot(canvas, 2)

    def third(self, canvas: Any) -> None:
        top = SHEET[1] - EDGE
        for part in self._sheet():
            top = self._put(canvas, part, top)
        self._foot(canvas, 3)

    def _sheet(self) -> Iterator[Flowable]:
        """What to settle before, each with a box to tick; the hours after; the law of the state."""
        title, text = style_of(14, bold=True, before=4), style_of(11)
        for topic in (one for one in self._knowledge.guide if one.id in ON_THE_SHEET):
            yield paragraph(self.say(f"title-guide-{topic.id}"), title)
            for id in topic.says:
                yield paragraph(f"[  ]  {self.say(id)}", text)
        told = list(dict.fromkeys(self._state()))
        if told:
            state = {"state": self.say(f"state-name-{(self._situation.state or '').lower()}")}
            yield paragraph(state["state"], title)
            for id in told:
                yield paragraph(self.say(id, **state), style_of(10))

    def _state(self) -> Iterator[str]:
        """The ids of what the state's law adds: for the place that was named, else for all."""
        tables = self._knowledge.states.get(self._situation.state or "", {})
        wanted = (self._situation.place, ANY_PLACE) if self._situation.place else tuple(tables)
        for told in (tables[place] for place in wanted if place in tables):
            yield from (*((told.guide,) if told.guide else ()), *told.adds)
        if self._situation.state and not any(place in tables for place in wanted):
            yield "state-none" if not tables else "state-not-here"

    def _words(self) -> Iterator[Flowable]:
        title, text = style_of(14, bold=True, before=4), style_of(12)
        yield paragraph(self.say("handout-say"), title)
        for when, id in SAY:
            yield paragraph(self.say(when), style_of(12, bold=True))
            yield paragraph(self.say(id), text)
            if self._lang != FALLBACK:
                yield paragraph(self.say("say-in-english", words=self._knowledge.say(FALLBACK, id)), text)
        yield paragraph(self.say("handout-do-not"), title)
        yield paragraph(self.say("do-not"), text)
        yield paragraph(self.say("do-not-more"), text)
        yield paragraph(self.say("handout-officers"), text)
        yield paragraph(self.say("handout-traps"), title)
        for id in TRAPS:
            yield paragraph(f"\N{BULLET} {self.say(id)}", text)
        yield paragraph(self.say("handout-next"), title)
        yield paragraph(f"{self.say('next')} {self.say('next-note')}", text)
        yield paragraph(self.say("next-more"), text)

    def _put(self, canvas: Any, part: Flowable, top: float, left: float = EDGE, width: float | None = None) -> float:
        _, height = part.wrapOn(canvas, width or self._width, SHEET[1])
        part.drawOn(canvas, left, top - height)
        return float(top - height - part.getSpaceAfter() - 3)

    def _foot(self, canvas: Any, page: int) -> None:
        from warrantcheck.show.html import law_limits

        limits = law_limits("handout-foot", self._knowledge, self._lang, self._situation.today)
        lines = [limits, self.say("handout-specimen")]
        if self._organization:
            lines.insert(0, self.say("handout-from", organization=self._organization))
        foot = paragraph(" ".join(lines), style_of(8))
        foot.wrapOn(canvas, self._width - 80, SHEET[1])
        foot.drawOn(canvas, EDGE, 16)
        canvas.setFont("Helvetica", 8)
        canvas.drawRightString(SHEET[0] - EDGE, 20, drawable(self.say("handout-page", page=page)))


def _picture(canvas: Any, side: Specimen, left: float, top: float, width: float) -> float:
    """The specimen with the numbers of the table's rows; where it ends."""
    from reportlab.lib.utils import ImageReader

    image = side.image.resize((PRINTED, round(PRINTED * side.image.height / side.image.width)))
    draw_marks(image, _marks(side), image.width / side.width, (0, 0), image.size)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=QUALITY)
    buffer.seek(0)
    height = width * image.height / image.width
    canvas.drawImage(ImageReader(buffer), left, top - height, width, height)
    canvas.rect(left, top - height, width, height)
    return top - height


def _marks(side: Specimen) -> Sequence[Mark]:
    return [
        Mark(number=NUMBERS[ask], page=1, box=mark.box, shape=mark.shape, line="", tells="")
        for mark in side.marks
        if (ask := TELLS[mark.tell][0]) in NUMBERS
    ]
