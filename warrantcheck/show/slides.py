"""The trainer's page for a projector: a question first, then the answer and its place on the paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box
from warrantcheck.model.report import Report
from warrantcheck.model.verdict import Verdict
from warrantcheck.show.html import law_limits, month_of
from warrantcheck.show.marks import Mark, Shape, marks_of
from warrantcheck.show.page import data_url, fill, own_file, picture_url
from warrantcheck.show.sharp import image_of
from warrantcheck.show.sides import AIR, Sheet, free_side
from warrantcheck.show.slide_words import ASKS, IS, NOTES, REMEMBER, TELLS, TRAPS, WORDS
from warrantcheck.show.specimen import is_specimen, shown

if TYPE_CHECKING:
    from PIL.Image import Image

LENS = (300.0, 90.0)  # points: the least that is shown enlarged, so that a room sees where it stands
NOTHING_MORE: dict[str, Any] = {"choices": [], "facts": [], "reasons": []}  # of slides that have none of these


class Shown(Struct, frozen=True, kw_only=True):
    """A mark as slides show it: the answer, its place, and whose words they are."""

    tell: str
    shape: Shape
    box: Box


class Specimen(Struct, frozen=True, kw_only=True):
    """A drawn paper for one slide."""

    name: str
    image: Image
    width: float  # points
    height: float
    verdict: Verdict
    note: str
    marks: tuple[Shown, ...]
    facts: tuple[str, ...] = ()  # ids of sentences that the last step adds


class Words(Struct, frozen=True, kw_only=True):
    """A slide of words: ids of its title, its sentences and its note."""

    title: str
    says: tuple[str, ...]
    note: str


class Session(Struct, frozen=True, kw_only=True):
    """A training.

    Attributes:
        first: slides of words before the papers.
        organization: who gives it.
        logo: a file's bytes, a PNG or JPEG.
        choices: of a quiz for a room the kinds of paper to choose from, as ids.
    """

    first: tuple[Words, ...] = ()
    organization: str = ""
    logo: bytes = b""
    choices: tuple[str, ...] = ()


def slides(
    specimens: Sequence[Specimen],
    own: Sequence[Report],
    knowledge: Knowledge,
    *,
    lang: str,
    pair: tuple[str, str],
    redacted: bool = True,
    session: Session | None = None,
    today: date | None = None,
) -> bytes:
    """One HTML page with all slides.

    Args:
        specimens: the papers that are shown; for a quiz each with the one mark that tells.
        own: reports of one's own papers.
        knowledge: the sentences.
        lang: the language.
        pair: the agency's form and the court's warrant that stand side by side.
        redacted: whether names were taken out of one's own papers.
        session: what else is shown, and who gives it.
        today: tells how old the law is; without it nothing is said of that.
    """
    session = session or Session()
    deck = _Deck(knowledge, lang, session.choices)
    made = [deck.paper(specimen, number) for number, specimen in enumerate(specimens, start=1)]
    sides = [next((one for one in specimens if one.name == name), None) for name in pair]
    if sides[0] is not None and sides[1] is not None and not session.choices:
        made.insert(2, deck.pair(sides[0], sides[1]))
    for number, report in enumerate(own, start=len(specimens) + 1):
        made += deck.own(report, number, redacted=redacted)
    made = [NOTHING_MORE | one for one in (*(deck.words(one) for one in session.first), *made)]
    values = {
        "lang": lang,
        "organization": session.organization,
        "logo": picture_url(session.logo) if session.logo else "",
        "words": {name: deck.say(id) for name, id in WORDS.items()},
        "slides": made,
        "remember": [deck.say(id) for id in REMEMBER],
        "advice": law_limits("slides-not-advice", knowledge, lang, today),
        "count": len(made) + 2,
    }
    return fill("slides.html", own_file("slides.css") + "".join(deck.css), own_file("slides.js"), values)


class _Deck:
    """The slides in one language, with the pictures and places that their style holds."""

    def __init__(self, knowledge: Knowledge, lang: str, choices: Sequence[str] = ()) -> None:
        self._knowledge, self._lang = knowledge, lang
        self._choices = [self.say(id) for id in choices]
        self.css: list[str] = []
        self._pictures: dict[str, str] = {}
        self._ids = 0

    def say(self, id: str, **values: str | int) -> str:
        newest = month_of(self._knowledge, self._lang)
        return self._knowledge.say(self._lang, id, **({"newest": newest} | values))

    def words(self, words: Words) -> dict[str, Any]:
        """A slide of words."""
        return {
            "kind": "text",
            "heading": self.say(words.title),
            "lines": [self.say(id) for id in words.says],
            "last": 0,
            "note": self.say(words.note),
        }

    def paper(self, specimen: Specimen, number: int) -> dict[str, Any]:
        picture = self._picture(specimen.name, specimen.image, specimen.width / specimen.height, specimen=True)
        page: dict[str, Any] = {"picture": picture, "caption": "", "boxes": []}
        page["label"] = self.say("slides-paper", number=number)
        boxes = [mark.box for mark in specimen.marks]
        sheet = Sheet.of(specimen.image, specimen.width, specimen.height, _to_sign(specimen.marks))
        steps: list[dict[str, Any]] = []
        for mark in specimen.marks:
            ask, tell = TELLS[mark.tell]
            box = self._box(mark, sheet, page["boxes"], boxes)
            page["boxes"].append(box | {"step": 2 * len(steps) + 2, "number": len(steps) + 1})
            lens = self._lens(picture, mark.box, specimen.width, specimen.height)
            answers = [{"text": self.say(tell), "lens": lens, "shape": mark.shape.value}]
            steps.append({"number": len(steps) + 1, "ask": self.say(ask), "answers": answers})
        return {
            "kind": "paper",
            "heading": self.say("slides-case", number=number),
            "trap": self.say("slides-trap") if specimen.note in TRAPS else "",
            "look": self.say("slides-hands" if self._choices else "slides-look"),
            "choices": self._choices,
            "facts": [self.say(id) for id in specimen.facts],
            "reasons": [self.say(TELLS[mark.tell][1]) for mark in specimen.marks],
            "pages": [page],
            "steps": steps,
            "answer": self.say(IS[specimen.verdict]),
            "last": 2 * len(steps) + 1,
            "note": self.say(NOTES[specimen.note]),
        }

    def pair(self, agency: Specimen, court: Specimen) -> dict[str, Any]:
        """Two papers with the places that match: the same question, two answers."""
        sides = (agency, court)
        names = (self.say("slides-agency"), self.say("slides-court"))
        pages: list[dict[str, Any]] = [
            {
                "picture": self._picture(side.name, side.image, side.width / side.height, specimen=True),
                "label": name,
                "boxes": [],
                "caption": name,
            }
            for side, name in zip(sides, names, strict=True)
        ]
        steps: list[dict[str, Any]] = []
        for ask, marks in _matching(agency, court):
            number = len(steps) + 1
            answers = []
            for side, page, mark, name in zip(sides, pages, marks, names, strict=True):
                all_boxes = [one.box for one in side.marks]
                sheet = Sheet.of(side.image, side.width, side.height, _to_sign(side.marks))
                box = self._box(mark, sheet, page["boxes"], all_boxes)
                page["boxes"].append(box | {"step": 2 * number, "number": number})
                lens = self._lens(page["picture"], mark.box, side.width, side.height)
                text = f"{name}: {self.say(TELLS[mark.tell][1])}"
                answers.append({"text": text, "lens": lens, "shape": mark.shape.value})
            steps.append({"number": number, "ask": self.say(ask), "answers": answers})
        return {
            "kind": "pair",
            "heading": self.say("slides-pair"),
            "trap": "",
            "look": "",
            "pages": pages,
            "steps": steps,
            "answer": "",
            "last": 2 * len(steps),
            "note": self.say("slides-note-pair"),
        }

    def own(self, report: Report, number: int, *, redacted: bool) -> Iterator[dict[str, Any]]:
        """One slide for each page with marks of a paper of one's own."""
        marks = marks_of(report, self._knowledge)
        label = self.say("slides-own-paper" if redacted else "slides-case", number=number)
        for page in shown(report).pages:
            own = [mark for mark in marks if mark.page == page.number]
            if not own:
                continue
            name, ratio = f"own-{number}-{page.number}", page.width / page.height
            image = image_of(page)
            picture = self._picture(name, image, ratio, specimen=is_specimen(report))
            sheet = Sheet.of(image, page.width, page.height)
            steps: list[dict[str, Any]] = []
            boxes: list[dict[str, Any]] = []
            for at, mark in enumerate(own, start=1):
                others = [one.box for one in own]
                box = self._box(mark, sheet, boxes, others)
                boxes.append(box | {"step": 2 * at, "number": at})
                lens = self._lens(picture, mark.box, page.width, page.height)
                answers = [{"text": f"{mark.line} {mark.tells}", "lens": lens, "shape": mark.shape.value}]
                steps.append({"number": at, "ask": self.say(_ask(mark)), "answers": answers})
            yield {
                "kind": "paper",
                "heading": self.say("slides-case", number=number),
                "trap": "",
                "look": self.say("slides-look"),
                "pages": [{"picture": picture, "label": label, "boxes": boxes, "caption": ""}],
                "steps": steps,
                "answer": self.say(IS[report.assessment.verdict]),
                "last": 2 * len(steps) + 1,
                "note": self.say("slides-note-own"),
            }

    def _picture(self, name: str, image: Image, ratio: float, *, specimen: bool = False) -> str:
        """The class whose background is this picture: each is in the page once, however often it is shown."""
        if name not in self._pictures:
            made = self._pictures[name] = f"picture{len(self._pictures)}"
            url = data_url(image, note="SPECIMEN - invented people and places; not a real paper" if specimen else "")
            self.css.append(f".{made}{{background-image:url({url})}}\n.page.{made}{{--ratio:{ratio:.4f}}}\n")
        return self._pictures[name]

    def _id(self) -> str:
        self._ids += 1
        return f"p{self._ids}"

    def _box(
        self, mark: Shown | Mark, sheet: Sheet, before: Sequence[dict[str, Any]], marks: Sequence[Box]
    ) -> dict[str, Any]:
        """The box, and on which side its number stands: where it covers no mark, no other number, and least ink."""
        id, box, width, height = self._id(), mark.box, sheet.width, sheet.height
        x0, top = max(box.x0 - AIR, 0) / width, max(box.top - AIR, 0) / height
        x1, bottom = min(box.x1 + AIR, width) / width, min(box.bottom + AIR, height) / height
        place = {"left": x0, "top": top, "width": x1 - x0, "height": bottom - top}
        self.css.append(f"#{id}{{" + ";".join(f"{name}:{value:.3%}" for name, value in place.items()) + "}\n")
        taken = [*marks, *(other["badge"] for other in before)]
        side, badge = free_side(box, taken, sheet)
        return {"id": id, "shape": mark.shape.value, "side": side, "badge": badge}

    def _lens(self, picture: str, box: Box, width: float, height: float) -> dict[str, str]:
        """The mark and what is around it, enlarged: a part of the picture as a background."""
        id = self._id()
        wide, high = min(max(box.width + 30, LENS[0]), width), min(max(box.height + 40, LENS[1]), height)
        left = min(max(box.middle[0] - wide / 2, 0), width - wide)
        top = min(max(box.middle[1] - high / 2, 0), height - high)
        across = left / (width - wide) if width > wide else 0
        down = top / (height - high) if height > high else 0
        self.css.append(
            f"#{id}{{aspect-ratio:{wide / high:.3f};background-size:{width / wide:.3%} {height / high:.3%};"
            f"background-position:{across:.3%} {down:.3%}}}\n"
        )
        return {"id": id, "picture": picture}


def _to_sign(marks: Sequence[Shown]) -> Iterator[Box]:
    return (mark.box for mark in marks if TELLS[mark.tell][0] == "slides-ask-sign")


def _ask(mark: Mark) -> str:
    if mark.shape is Shape.SIGNATURE:
        return "slides-ask-sign"
    return ASKS.get(mark.where, "slides-ask-text") if mark.where else "slides-ask-text"


def _matching(agency: Specimen, court: Specimen) -> Iterator[tuple[str, tuple[Shown, Shown]]]:
    """Marks of both papers that answer the same question, in the order of the first."""
    for mark in agency.marks:
        ask = TELLS[mark.tell][0]
        other = next((one for one in court.marks if TELLS[one.tell][0] == ask), None)
        if other is not None:
            yield ask, (mark, other)
