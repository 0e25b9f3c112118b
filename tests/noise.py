"""Noise as bad reading makes it: letters taken for others, lines lost, words torn apart; seeded. And papers for it."""

from __future__ import annotations

import random
from datetime import date

from msgspec.structs import replace

from tests.builders import page, paper
from tests.papers import BY_CLERK, BY_JUDGE, BY_OFFICER, filled, text
from warrantcheck.assess import assess
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.paper import Seen, Via
from warrantcheck.model.verdict import Situation, Verdict

AGENCY = {
    "i-200": (text("i200"), BY_OFFICER),
    "i-205": (text("i205"), BY_OFFICER | {"a": "[X]", "d": "[X]"}),
    "i-205 page 2": (text("i205-page-2"), BY_OFFICER),
    "i-862": (text("i862"), BY_OFFICER),
    "eoir order": (text("eoir-order"), BY_JUDGE),
    "hearing notice": (text("hearing"), BY_JUDGE),
    "i-247a": (text("i247a"), BY_OFFICER),
    "i-138": (text("i138"), BY_OFFICER),
    "tax warrant": (text("tax"), BY_OFFICER),
    "parole warrant": (text("parole"), BY_OFFICER),
}
COURT = {
    "ao 93": (text("ao93"), BY_JUDGE),
    "ao 442": (text("ao442"), BY_CLERK),
    "california": (text("california"), BY_JUDGE),
    "new york": (text("new-york"), BY_JUDGE),
    "georgia": (text("georgia-bench"), BY_JUDGE),
    "north carolina": (text("nc-order"), BY_CLERK),
    "florida": (text("florida-capias"), BY_CLERK),
    "inspection": (text("osha"), BY_JUDGE),
}
LESS = {Verdict.ADMINISTRATIVE_FORM, Verdict.NOT_A_WARRANT, Verdict.OTHER_COURT_PAPER}

_ALIKE = {
    "l": "1iI|", "I": "l1|", "1": "lI", "0": "OoD", "O": "0QD", "o": "0ec", "e": "cao", "c": "eo", "a": "oe",
    "n": "ru", "m": "rn", "r": "nv", "u": "nv", "t": "fl", "f": "tr", "S": "5s", "5": "S", "B": "8R", "8": "B",
    "g": "q9", "h": "bn", "s": "5a", "d": "cl", "w": "vv", "U": "LI", "T": "IF", "E": "FB", "R": "BK", "D": "O0",
    "A": "4R", "C": "GO", "G": "C6",
}  # fmt: skip


def noisy(text: str, seed: int) -> str:
    """The text as a poor reading of it: up to 12 % of the letters wrong, up to 60 % of the lines lost."""
    dice = random.Random(seed)
    wrong = dice.choice((0.0, 0.01, 0.03, 0.06, 0.12))
    lost = dice.choice((0.0, 0.0, 0.1, 0.3, 0.6))
    cut = dice.choice(("", "", "", "top", "bottom", "middle"))
    lines = text.strip("\n").split("\n")
    if cut == "top":
        lines = lines[int(len(lines) * dice.uniform(0.1, 0.6)) :]
    elif cut == "bottom":
        lines = lines[: int(len(lines) * dice.uniform(0.3, 0.9))]
    elif cut == "middle":
        at = int(len(lines) * dice.uniform(0.1, 0.7))
        lines = lines[:at] + [""] * 3 + lines[at + int(len(lines) * 0.3) :]
    kept = ["" if line.strip() and dice.random() < lost else line for line in lines]
    return "\n".join("".join(letter(char, dice, wrong) for char in line) for line in kept)


def answered(text: str, fill: dict[str, str], seed: int) -> Verdict:
    """The verdict on a noisy reading, taken for a well-read page: the harder case, since poor pages are doubted."""
    typed_page = page(noisy(filled(text, fill), seed), legible=Seen.YES)
    words = tuple(replace(word, via=Via.OCR, confidence=0.9) for word in typed_page.words)
    read = replace(typed_page, words=words)
    return assess(find(paper(read), load_knowledge()), Situation(today=date(2026, 3, 15)), load_knowledge()).verdict


def letter(char: str, dice: random.Random, wrong: float) -> str:
    """A letter as it may be read: mostly itself."""
    if char == " " or dice.random() >= wrong:
        return char
    kind = dice.random()
    if kind < 0.1:
        return ""
    if kind < 0.15:
        return char + " "
    return dice.choice(_ALIKE.get(char, "aeinorst.,"))
