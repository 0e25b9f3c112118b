"""The quiz as a page for one's own phone: what `warrantcheck practice --page` writes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from warrantcheck.model.forms import Knowledge
    from warrantcheck.practice import Question
    from warrantcheck.show.quiz_page import Round

WIDE = 935  # pixels
DPI = 110  # a letter page 935 pixels wide: enlarged on a phone its small print is read


def page_of(questions: Sequence[Question], knowledge: Knowledge, lang: str, *, pictures: bool) -> bytes:
    """The page with these questions; without pictures the papers are told in words."""
    from warrantcheck.show.html import law_limits
    from warrantcheck.show.quiz_page import quiz_page

    rounds = [_round(question, knowledge, lang, pictures=pictures) for question in questions]
    foot = law_limits("slides-not-advice", knowledge, lang, date.today())
    return quiz_page(rounds, knowledge, lang=lang, foot=foot)


def _round(question: Question, knowledge: Knowledge, lang: str, *, pictures: bool) -> Round:
    from warrantcheck.practice import CHOICES, right_marks
    from warrantcheck.quiz import Told, image_of
    from warrantcheck.show.quiz_page import Choice, Round
    from warrantcheck.show.slide_words import IS, TELLS

    told, right = Told(knowledge, lang), right_marks(question)
    image = image_of(question, DPI) if pictures else None
    if image is not None and image.width > WIDE:
        image = image.resize((WIDE, round(WIDE * image.height / image.width)))
    kinds = (Choice(words=told.say(CHOICES[kind]), right=kind is question.case.verdict) for kind in question.kinds)
    tells = (Choice(words=told.words(mark), right=mark.tell in right) for mark in question.marks)
    why = told.say(TELLS[question.telling.tell][1])
    return Round(
        image=image,
        size=_points(question, image.size) if image else (1.0, 1.0),
        box=None if question.drawn is not None else question.telling.box,  # drawn afresh, it may stand elsewhere
        marks=tuple(told.marks(question)),
        kinds=tuple(kinds),
        tells=tuple(tells),
        answer=told.say(IS[question.case.verdict]),
        why=told.say("practice-tells", words=told.quoted(question.telling), why=why),
    )


def _points(question: Question, size: tuple[int, int]) -> tuple[float, float]:
    """A picture's size in the points in which boxes of its sample are given: a picture's longer side is 792."""
    from warrantcheck.specimens import paper_of

    width, height = size
    scale = DPI / 72 if paper_of(question.case.sample).name.endswith(".pdf") else max(size) / 792
    return width / scale, height / scale
