"""Noise as bad reading makes it: letters taken for others, lines lost, words torn apart. Seeded."""

from __future__ import annotations

import random

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
    return "\n".join("".join(_letter(char, dice, wrong) for char in line) for line in kept)


def _letter(char: str, dice: random.Random, wrong: float) -> str:
    if char == " " or dice.random() >= wrong:
        return char
    kind = dice.random()
    if kind < 0.1:
        return ""
    if kind < 0.15:
        return char + " "
    return dice.choice(_ALIKE.get(char, "aeinorst.,"))
