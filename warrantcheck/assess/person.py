"""Is it this person? Three-valued: only what surely differs is told."""

from __future__ import annotations

import re
import unicodedata

from warrantcheck.assess.alike import Same, either, folded, plain, same_word

_PARTICLES = frozenset({"de", "del", "la", "las", "los", "da", "das", "do", "dos", "di"})
_PARTICLES |= {"van", "von", "der", "den", "al", "el", "bin"}
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "sra", "srta", "don", "dona", "aka"})
_GENERATIONS = frozenset({"jr", "junior", "sr", "senior", "ii", "iii", "iv", "2nd", "3rd"})


def can_compare_person(given: str) -> bool:
    """Whether a name that somebody typed has letters, all of them in the script that the papers are in."""
    return any(char.isalpha() for char in given) and _latin(given)


def same_person(read: str, given: str) -> Same:
    """Whether the name that was read is the one that was given: order, initials and a second surname may differ."""
    (one, young), (other, old) = _name(read), _name(given)
    if not one or not other or not all(_latin(text) for text in (read, given)):
        return Same.CANT_TELL
    if not (set("".join(one)) & set("aeiou") and set("".join(other)) & set("aeiou")):
        return Same.CANT_TELL  # initials only
    if folded("".join(one)) == folded("".join(other)):
        return either(young, old)
    left_one, left_other, full, doubts = _matched(list(one), list(other))
    if left_one and left_other:
        near = all(any(same_word(x, y) is not Same.NO for y in left_other) for x in left_one)
        return Same.CANT_TELL if near and full else Same.NO
    if full >= 2 and not doubts:
        return either(young, old)
    return Same.CANT_TELL if full else Same.NO


def _latin(text: str) -> bool:
    return all(unicodedata.name(char, "").startswith(("LATIN", "MODIFIER")) for char in text if char.isalpha())


def _name(text: str) -> tuple[tuple[str, ...], str]:
    joined = re.sub(r"(?<=\s)[ey](?=\s)", " ", text)  # "Ortega y Gasset"; a capital E is an initial
    words = plain(joined).replace("-", " ").replace("|", "l").replace("/", " ").split()
    young = next((word for word in words[1:] if word in _GENERATIONS), "")  # in front, "Sr." is the Spanish title
    kept = tuple(word for word in words if word not in _PARTICLES | _TITLES | _GENERATIONS and not word.isdigit())
    return kept, {"junior": "jr", "senior": "sr", "2nd": "ii", "3rd": "iii"}.get(young, young)


def _matched(one: list[str], other: list[str]) -> tuple[list[str], list[str], int, bool]:
    """What is left of two names when words that match are taken out, how many matched in full, and any doubts."""
    full, doubts = 0, False
    for wanted in (Same.YES, Same.CANT_TELL):
        for word in [word for word in one if len(word) > 1]:
            match = next((name for name in other if len(name) > 1 and same_word(word, name) is wanted), None)
            if match is not None:
                one.remove(word)
                other.remove(match)
                full, doubts = full + 1, doubts or wanted is Same.CANT_TELL
    for mine, others in ((one, other), (other, one)):
        for letter in [word for word in mine if len(word) == 1]:
            match = next((name for name in others if name[0] == letter), None)
            if match is not None:
                mine.remove(letter)
                others.remove(match)
    return one, other, full, doubts
