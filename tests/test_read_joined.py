"""Two engines' readings of one page as one."""

from __future__ import annotations

from warrantcheck.model.paper import Box, Via, Word
from warrantcheck.read.joined import joined, surer_lines

ABOVE, BELOW = 100.0, 130.0


def words(text: str, confidence: float, *, x0: float = 50.0, top: float = ABOVE, via: Via = Via.OCR) -> list[Word]:
    found = []
    for part in text.split():
        wide = 6.0 * len(part)
        found.append(
            Word(text=part, box=Box(x0=x0, top=top, x1=x0 + wide, bottom=top + 10), via=via, confidence=confidence)
        )
        x0 += wide + 6
    return found


def as_one(first: list[Word], second: list[Word]) -> list[str]:
    """The texts of both, the second's lines by how high they stand."""
    kept, new = surer_lines(tuple(first), second, [(0, 0, round(word.box.top)) for word in second])
    every = sorted(joined(kept, new), key=lambda word: (round(word.box.top, -1), word.box.x0))
    return [word.text for word in every]


def test_a_line_that_the_second_reading_has_surer_replaces_the_first_as_a_whole() -> None:
    first = [*words("Tle Peopie af tbe Stale", 0.6), *words("Signed before me", 0.95, top=BELOW)]
    second = [*words("The People of the State", 0.88, x0=54), *words("Signd befor me", 0.88, x0=54, top=BELOW)]
    assert as_one(first, second) == ["The", "People", "of", "the", "State", "Signed", "before", "me"]


def test_of_a_line_that_was_read_well_nothing_stands_twice_where_the_second_parts_words_elsewhere() -> None:
    first = words("judgment of possession was entered", 0.93)
    second = words("judgment of possession was entered", 0.9, x0=66)
    assert as_one(first, second) == ["judgment", "of", "possession", "was", "entered"]


def test_a_word_that_only_the_second_reading_has_is_added_to_its_line() -> None:
    first = words("Judge's", 0.95)
    second = [*words("Judges", 0.9), *words("signature", 0.9, x0=110)]
    assert as_one(first, second) == ["Judge's", "signature"]


def test_what_a_file_says_of_its_own_text_stays() -> None:
    first = words("Form I-200", 1.0, via=Via.TEXT_LAYER)
    assert as_one(first, words("Farm L2OO", 0.99)) == ["Form", "I-200"]
