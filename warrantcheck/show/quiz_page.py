"""The quiz as a page for one's own phone: one file, no network, nothing kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box
from warrantcheck.show.page import data_url, fill, own_file

if TYPE_CHECKING:
    from PIL.Image import Image

NOTE = "SPECIMEN - invented people and places; not a real paper"
AIR = 4.0  # points between words and their box
WORDS = {  # of the page itself, by their names in the template
    "again": "quiz-again",
    "how": "quiz-how",
    "in_words": "practice-in-words",
    "kind": "practice-what",
    "larger": "quiz-larger",
    "mark": "practice-which",
    "next": "quiz-next",
    "once_more": "practice-once-more",
    "right": "practice-right",
    "specimen": "practice-specimen",
    "start": "quiz-start",
    "title": "quiz-title",
    "wrong": "practice-wrong",
    "all_right": "practice-all-right",
    "look_again": "practice-again",
}


class Choice(Struct, frozen=True, kw_only=True):
    """What can be chosen, in words, and whether it is right."""

    words: str
    right: bool


class Round(Struct, frozen=True, kw_only=True):
    """A paper with its two questions, in the words of a language.

    Attributes:
        image: the paper as it is looked at; none where it is told in words.
        size: width and height in points.
        box: where the mark that tells stands; none where that is not known.
        marks: what stands on the paper, in words.
        answer, why: what it is, and the mark that tells.
    """

    image: Image | None
    size: tuple[float, float]
    box: Box | None
    marks: tuple[str, ...]
    kinds: tuple[Choice, ...]
    tells: tuple[Choice, ...]
    answer: str
    why: str


def quiz_page(rounds: Sequence[Round], knowledge: Knowledge, *, lang: str, foot: str) -> bytes:
    """One HTML page with all rounds, in their order.

    What was answered wrongly is asked once more at the end. `foot` is said of the limits.
    """
    css, made = [], []
    for number, one in enumerate(rounds, start=1):
        css.append(_style(one, number))
        made.append(_values(one, number, len(rounds), knowledge, lang))
    values = {
        "lang": lang,
        "words": {name: knowledge.say(lang, id) for name, id in WORDS.items()},
        "score": knowledge.say(lang, "practice-score", right="{right}", asked="{asked}"),
        "rounds": made,
        "foot": foot,
    }
    return fill("quiz.html", own_file("quiz.css") + "".join(css), own_file("quiz.js"), values)


def _values(one: Round, number: int, count: int, knowledge: Knowledge, lang: str) -> dict[str, Any]:
    return {
        "number": number,
        "heading": knowledge.say(lang, "practice-round", round=number, rounds=count),
        "label": knowledge.say(lang, "slides-paper", number=number),
        "picture": one.image is not None,
        "box": one.image is not None and one.box is not None,
        "marks": one.marks,
        "asks": (("kind", one.kinds), ("mark", one.tells)),
        "answer": knowledge.say(lang, "practice-answer", answer=one.answer),
        "why": one.why,
    }


def _style(one: Round, number: int) -> str:
    """The paper as a background, and the place of its box in percent."""
    if one.image is None:
        return ""
    width, height = one.size
    css = f"#p{number}{{--ratio:{width / height:.4f};background-image:url({data_url(one.image, note=NOTE)})}}\n"
    if one.box is None:
        return css
    x0, top = max(one.box.x0 - AIR, 0) / width, max(one.box.top - AIR, 0) / height
    x1, bottom = min(one.box.x1 + AIR, width) / width, min(one.box.bottom + AIR, height) / height
    return css + f"#b{number}{{left:{x0:.3%};top:{top:.3%};width:{x1 - x0:.3%};height:{bottom - top:.3%}}}\n"
