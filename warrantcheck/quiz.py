"""The quiz in a terminal: shows a paper, asks, answers with the evidence, keeps score."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from warrantcheck.fresh import copy, draw
from warrantcheck.practice import CHOICES, FILLED_IN, Answered, Question, score
from warrantcheck.show.inline import protocol
from warrantcheck.show.slide_words import IS, TELLS
from warrantcheck.specimens import picture_of, rendered

if TYPE_CHECKING:
    from PIL.Image import Image

    from warrantcheck.model.forms import Knowledge
    from warrantcheck.specimens import Telling

STOP = "q"
SIGNED = "sign-"  # marks of lines that are signed, but for those without words: they are empty
LETTERS = "abcdefgh"
DPI = 110  # a letter page as high as most screens


class Told:
    """A question's paper and marks in the words of a language."""

    def __init__(self, knowledge: Knowledge, lang: str) -> None:
        self._knowledge, self._lang = knowledge, lang

    def say(self, id: str, **values: str | int) -> str:
        """A sentence of the catalogue."""
        return self._knowledge.say(self._lang, id, **values)

    def words(self, mark: Telling) -> str:
        """What stands there; of an empty line, that it is empty."""
        return mark.words or self.say("practice-empty-line")

    def quoted(self, mark: Telling) -> str:
        """The same, in quotation marks where it stands on the paper."""
        return self.say("practice-quoted", words=mark.words) if mark.words else self.words(mark)

    def marks(self, question: Question) -> Iterator[str]:
        """All that an eye would see, in the order of the paper; never what it means."""
        filled_in = FILLED_IN if question.drawn is not None else frozenset()
        for mark in sorted(question.case.marks, key=lambda mark: mark.box.top):
            if mark.tell not in filled_in:
                signed = mark.words and mark.tell.startswith(SIGNED)
                yield self.say("practice-mark-signed" if signed else "practice-mark-words", words=self.quoted(mark))


def image_of(question: Question, dpi: float) -> Image:
    """The paper's picture: the specimen, or one drawn afresh."""
    if question.drawn is None:
        return picture_of(question.case, dpi)
    sample, seed = question.case.sample, question.drawn
    return copy(rendered(draw(sample, seed), 1, dpi), sample, seed)


class Stopped(Exception):
    """Somebody has had enough."""


class Quiz:
    """One session; `stderr` keeps standard output free for results."""

    def __init__(self, knowledge: Knowledge, lang: str, *, stderr: bool = False, pictures: bool = True) -> None:
        self._told, self._stderr = Told(knowledge, lang), stderr
        self._pictures = pictures and sys.stdin.isatty() and (sys.stderr if stderr else sys.stdout).isatty()

    def run(self, questions: Sequence[Question]) -> tuple[Answered, ...]:
        """Asks one after another until the last, the end of the input, or `q`."""
        answers: list[Answered] = []
        self._tell("practice-title", rounds=len(questions))
        self._tell("practice-specimen")
        with tempfile.TemporaryDirectory(prefix="warrantcheck-", ignore_cleanup_errors=True) as folder:
            try:
                for number, question in enumerate(questions, start=1):
                    self._line("")
                    self._tell("practice-round", round=number, rounds=len(questions))
                    self._show(question, Path(folder) / f"paper-{number}.png")
                    answers.append(self._round(question))
                self._again([one for one in answers if not _all_right(one)], Path(folder))
            except Stopped:
                pass
        self._end(answers)
        return tuple(answers)

    def _again(self, wrong: Sequence[Answered], folder: Path) -> None:
        """What was not right comes back once; it is to be learned, and does not count."""
        if wrong:
            self._line("")
            self._tell("practice-once-more")
        for number, one in enumerate(wrong, start=1):
            self._line("")
            self._show(one.question, folder / f"again-{number}.png")
            self._round(one.question)

    def _round(self, question: Question) -> Answered:
        self._tell("practice-what")
        kind = question.kinds[self._choose([self._say(CHOICES[kind]) for kind in question.kinds])]
        self._tell("practice-which")
        mark = question.marks[self._choose([self._told.words(mark) for mark in question.marks])]
        answered = Answered(question=question, kind=kind, mark=mark.tell)
        self._tell("practice-right" if _all_right(answered) else "practice-wrong")
        self._tell("practice-answer", answer=self._say(IS[question.case.verdict]))
        why = self._say(TELLS[question.telling.tell][1])
        self._tell("practice-tells", words=self._told.quoted(question.telling), why=why)
        self._score([answered])
        return answered

    def _choose(self, options: Sequence[str]) -> int:
        """The number of the chosen option.

        Raises:
            Stopped: `q`, or nobody answers any more.
        """
        letters = LETTERS[: len(options)]
        for letter, option in zip(letters, options, strict=True):
            self._line(f"  {letter}) {option}")
        choices = ", ".join(letters)
        while True:
            typer.echo(self._say("practice-choose", choices=choices) + " ", nl=False, err=self._stderr)
            given = sys.stdin.readline()
            answer = given.strip().lower()
            if not given or answer == STOP:
                raise Stopped
            if len(answer) == 1 and answer in letters:
                return letters.index(answer)
            self._tell("practice-not-a-choice", choices=choices)

    def _end(self, answers: Sequence[Answered]) -> None:
        self._line("")
        self._score(answers)
        again = [one for one in answers if not _all_right(one)]
        if again:
            self._tell("practice-again")
            for one in again:
                why = self._say(TELLS[one.question.telling.tell][1])
                self._tell("practice-again-line", sample=one.question.case.sample, why=why)
        elif answers:
            self._tell("practice-all-right")

    def _score(self, answers: Sequence[Answered]) -> None:
        right, asked = score(answers)
        self._tell("practice-score", right=right, asked=asked)

    def _show(self, question: Question, file: Path) -> None:
        """The paper as a picture, in the terminal or opened beside it; else what stands on it in words."""
        if self._pictures:
            image = image_of(question, DPI)
            if self._shown_here(image):
                return
            if self._opened(image, file):
                self._tell("practice-opened", file=str(file))
                return
        self._tell("practice-in-words")
        for line in self._told.marks(question):
            self._line(f"- {line}")

    def _opened(self, image: Image, file: Path) -> bool:
        """Whether there is a desktop, and room on the disk, to open the picture beside the terminal."""
        try:
            if _can_open():
                image.save(file)
                return typer.launch(str(file)) == 0
        except OSError:
            pass
        return False

    def _shown_here(self, image: Image) -> bool:
        """Whether the terminal shows pictures: then it does, where the questions stand."""
        told = protocol(os.environ)
        if told is None:
            return False
        buffer = io.BytesIO()
        image.save(buffer, "PNG")
        typer.echo(told(buffer.getvalue()), nl=False, err=self._stderr)
        return True

    def _say(self, id: str, **values: str | int) -> str:
        return self._told.say(id, **values)

    def _tell(self, id: str, **values: str | int) -> None:
        self._line(self._say(id, **values))

    def _line(self, text: str) -> None:
        typer.echo(text, err=self._stderr)


def _all_right(answered: Answered) -> bool:
    return answered.kind_right and answered.mark_right


def _can_open() -> bool:
    """Whether there is a desktop on which a picture can open."""
    return sys.platform in {"darwin", "win32"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
