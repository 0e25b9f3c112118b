"""Two readings of one page as one, in which every word stands once."""

from __future__ import annotations

from collections.abc import Sequence

from warrantcheck.model.paper import Box, Via, Word

SAME_PLACE = 0.5  # of the smaller box: two readings of one word
SURER = 0.05  # a second reading replaces the first only if it is surer by this much
LEAST_SURE = 0.5  # a word that only a further pass saw; below, it is mostly specks and frames


def without_specks(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Without what the first engine itself doubts: where the second sees no word either, there is none."""
    return tuple(word for word in words if word.via is not Via.OCR or word.confidence >= LEAST_SURE)


def joined(words: tuple[Word, ...], further: Sequence[Word], least: float = LEAST_SURE) -> tuple[Word, ...]:
    """Both readings as one: a word seen twice stands once, as the surer reading has it."""
    kept = list(words)
    added: list[Word] = []
    for word in further:
        if word.confidence < least or not any(sign.isalnum() for sign in word.text):
            continue
        same = [old for old in kept if _same_place(old.box, word.box)]
        if not same:
            if not any(_same_place(old.box, word.box) for old in added):
                added.append(word)
        elif all(old.via is Via.OCR for old in same) and _is_better(word, same):
            place = kept.index(same[0])
            kept = [old for old in kept if old not in same]
            kept.insert(place, word)
    added.sort(key=lambda word: (round(word.box.middle[1] / 6), word.box.x0))
    return (*kept, *added)


def surer_lines(
    words: tuple[Word, ...], further: Sequence[Word], lines: Sequence[tuple[int, ...]]
) -> tuple[tuple[Word, ...], list[Word]]:
    """The first reading without the lines that the second has as a whole, and surer; and the second without the others.

    The two do not part words at the same places: word by word, their lines would say much twice.
    """
    by_line: dict[tuple[int, ...], list[Word]] = {}
    for word, line in zip(further, lines, strict=True):
        by_line.setdefault(line, []).append(word)
    kept, new = list(words), []
    for line_words in by_line.values():
        before = [old for old in kept if any(_same_line(old.box, word.box) for word in line_words)]
        if not before:
            new += line_words
        elif all(old.via is Via.OCR for old in before) and _is_surer(line_words, before):
            kept = [old for old in kept if not any(old is one for one in before)]
            new += line_words
        else:
            new += [word for word in line_words if _fits_between(word, before)]
    return tuple(kept), new


def _same_line(one: Box, other: Box) -> bool:
    """Whether a good part of the smaller one lies in the other, or just beside where the other's boxes are inexact."""
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    across = min(one.x1, other.x1) - max(one.x0, other.x0)
    return shared > SAME_PLACE * min(one.height, other.height) and across > 0


def _is_surer(line: Sequence[Word], before: Sequence[Word]) -> bool:
    letters, were = (sum(len(word.text) for word in some) for some in (line, before))
    return letters >= 0.7 * were and _sure(line) > _sure(before) + SURER


def _sure(words: Sequence[Word]) -> float:
    """Mean confidence, weighed by length."""
    return sum(word.confidence * len(word.text) for word in words) / max(1, sum(len(word.text) for word in words))


def _fits_between(word: Word, before: Sequence[Word]) -> bool:
    """A word that the first reading has not; or in the very place of one, of which the surer is taken later."""
    shared = [old for old in before if old.box.overlap(word.box) > 0]
    if not shared:
        return True
    return all(_same_place(old.box, word.box) for old in shared) and not any(old.text == word.text for old in shared)


def _is_better(word: Word, same: Sequence[Word]) -> bool:
    """Surer on the whole, and not a mere part of what was there."""
    if len(word.text) < 0.7 * sum(len(old.text) for old in same):
        return False
    return word.confidence > _sure(same) + SURER


def _same_place(one: Box, other: Box) -> bool:
    smaller = min(one.width * one.height, other.width * other.height)
    return one.overlap(other) > SAME_PLACE * smaller if smaller > 0 else False
