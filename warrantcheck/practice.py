"""A quiz on specimens: what is it, and which mark tells? Only questions and answers; nothing here prints."""

from __future__ import annotations

import random
from collections.abc import Sequence

from msgspec import Struct

from warrantcheck.fresh import kinds
from warrantcheck.model.verdict import Verdict
from warrantcheck.specimens import Case, Telling, cases

CHOICES = {
    Verdict.JUDICIAL_WARRANT: "practice-kind-court",
    Verdict.UNSIGNED_COURT_WARRANT: "practice-kind-unsigned",
    Verdict.ADMINISTRATIVE_FORM: "practice-kind-agency",
    Verdict.OTHER_COURT_PAPER: "practice-kind-court-paper",
    Verdict.NOT_A_WARRANT: "practice-kind-none",
}
SIDES = {Verdict.ADMINISTRATIVE_FORM: "administrative"}  # a court's heading does not tell that a warrant is signed
MARKS = 3  # to choose from: more would be reading, not looking
DRAWN = 0.8  # of the papers are drawn afresh; the rest are the samples, which trainers know from their slides
NEVER_TELLS = frozenset({"neutral", "trap"})
FILLED_IN = frozenset({"address-yes"})  # on a paper drawn afresh other words stand there
# The mark that tells of these papers, where it is not the first with a side of its own.
FIRST_TO_TELL = {
    "court-warrant": "sign-judge",
    "issuing-officer": "sign-issuing",
    "judge-box": "sign-officer",
    "application": "title-application",
    "eviction": "title-eviction",
    "flyer": "title-flyer",
    "blank-line": "sign-blank",
    "immigration-judge": "top-eoir",
}


class Question(Struct, frozen=True, kw_only=True):
    """A paper, the kinds to choose from, and marks of which one tells. `drawn` is the seed of a paper drawn afresh."""

    case: Case
    drawn: int | None
    kinds: tuple[Verdict, ...]
    marks: tuple[Telling, ...]
    telling: Telling


class Answered(Struct, frozen=True, kw_only=True):
    """What somebody answered; None where the quiz was stopped before."""

    question: Question
    kind: Verdict | None
    mark: str | None

    @property
    def kind_right(self) -> bool:
        return self.kind is self.question.case.verdict

    @property
    def mark_right(self) -> bool:
        return self.mark in right_marks(self.question)


def questions(rounds: int, seed: int) -> tuple[Question, ...]:
    """As many questions as asked for; the same seed gives the same ones. Every paper comes before one comes again.

    Difficulty grows: what the shortest session shows comes first, then what longer ones add.
    """
    dice = random.Random(seed)
    made: list[Question] = []
    while len(made) < rounds:
        pool = list(cases())
        dice.shuffle(pool)
        chosen = sorted(pool[: rounds - len(made)], key=lambda case: case.minutes)
        made += [_question(case, dice) for case in chosen]
    return tuple(made)


def _question(case: Case, dice: random.Random) -> Question:
    fresh = dice.randrange(1_000_000) if case.sample in kinds() and dice.random() < DRAWN else None
    telling = telling_mark(case)
    rest = [mark for mark in case.marks if mark is not telling and not (fresh is not None and mark.tell in FILLED_IN)]
    others = sorted(rest, key=lambda mark: mark.shape not in NEVER_TELLS)
    marks = [telling, *others[: MARKS - 1]]
    dice.shuffle(marks)
    return Question(case=case, drawn=fresh, kinds=tuple(CHOICES), marks=tuple(marks), telling=telling)


def telling_mark(case: Case) -> Telling:
    """The mark that tells what this paper is."""
    named = FIRST_TO_TELL.get(case.note)
    if named:
        return next(mark for mark in case.marks if mark.tell == named)
    return next((mark for mark in case.marks if mark.shape not in NEVER_TELLS), case.marks[0])


def right_marks(question: Question) -> frozenset[str]:
    """The mark that tells, and any other that shows the same side: a heading is as good as a form number."""
    side = SIDES.get(question.case.verdict)
    return frozenset(mark.tell for mark in question.marks if mark is question.telling or mark.shape == side)


def score(answers: Sequence[Answered]) -> tuple[int, int]:
    """Right answers, and all; each paper asks two."""
    return sum(one.kind_right + one.mark_right for one in answers), 2 * len(answers)


def as_results(answers: Sequence[Answered], seed: int) -> dict[str, object]:
    """For a class's results: no names, only papers and answers."""
    right, asked = score(answers)
    return {
        "seed": seed,
        "right": right,
        "asked": asked,
        "rounds": [
            {
                "sample": one.question.case.sample,
                "drawn": one.question.drawn,
                "verdict": one.question.case.verdict.value,
                "answered": one.kind.value if one.kind else None,
                "mark": one.question.telling.tell,
                "answered_mark": one.mark,
                "verdict_right": one.kind_right,
                "mark_right": one.mark_right,  # another mark of the same side is right, too
            }
            for one in answers
        ],
    }
