"""Two readings of one page become one list of words."""

from __future__ import annotations

from warrantcheck.model.paper import Box, Via, Word
from warrantcheck.read.merge import merge, unconfirmed


def word(text: str, x: float, y: float, *, via: Via = Via.TEXT_LAYER, visible: bool = True, sure: float = 1.0) -> Word:
    """A word of 10-point type with its top left corner at (x, y)."""
    box = Box(x0=x, top=y, x1=x + 6 * len(text), bottom=y + 9)
    return Word(text=text, box=box, via=via, visible=visible, confidence=sure)


def ocr(text: str, x: float, y: float, sure: float = 0.95) -> Word:
    return word(text, x, y, via=Via.OCR, sure=sure)


def line(text: str, y: float, via: Via = Via.TEXT_LAYER, sure: float = 0.95) -> list[Word]:
    words, x = [], 72.0
    for part in text.split():
        words.append(word(part, x, y, via=via, sure=1.0 if via is Via.TEXT_LAYER else sure))
        x += 6 * len(part) + 4
    return words


def seen(words: tuple[Word, ...]) -> list[str]:
    return [one.text for one in words if one.visible]


def hidden(words: tuple[Word, ...]) -> list[str]:
    return [one.text for one in words if not one.visible]


def test_a_word_read_both_ways_is_there_once_in_the_spelling_of_the_file() -> None:
    merged = merge([word("Honorable", 72, 100)], [ocr("Honorabie", 73, 101)])
    assert [(one.text, one.via) for one in merged] == [("Honorable", Via.TEXT_LAYER)]


def test_typed_entries_and_the_printed_form_are_both_kept() -> None:
    merged = merge([word("24-MJ-1001", 300, 100)], [*line("Case Number", 100, Via.OCR), ocr("24-MJ-1OO1", 301, 100)])
    assert sorted(seen(merged)) == ["24-MJ-1001", "Case", "Number"]


def test_words_that_ocr_runs_together_are_not_there_again() -> None:
    merged = merge([word("AO", 72, 100), word("442", 88, 100)], [ocr("AO442", 72, 100)])
    assert seen(merged) == ["AO", "442"]


def test_words_that_ocr_takes_apart_are_not_there_again() -> None:
    merged = merge([word("24-MJ-1001", 72, 100)], [ocr("24-MJ", 72, 100), ocr("-1001", 102, 100)])
    assert seen(merged) == ["24-MJ-1001"]


def test_a_low_word_that_ocr_sees_as_high_as_its_line_is_there_once() -> None:
    low = Word(text="a", box=Box(x0=140.2, top=452, x1=145.1, bottom=457.6), via=Via.TEXT_LAYER)
    high = Word(text="a", box=Box(x0=138.6, top=447.5, x1=142.6, bottom=462), via=Via.OCR, confidence=0.96)
    other = Word(text="b", box=high.box, via=Via.OCR, confidence=0.96)
    assert seen(merge([low], [high])) == ["a"]
    assert seen(merge([low], [other])) == ["a", "b"]


def test_neighbours_are_not_taken_for_the_same_word() -> None:
    merged = merge([word("A", 72, 100)], [ocr("A-number", 82, 100), ocr("A", 72, 115)])
    assert seen(merged) == ["A", "A-number", "A"]


def test_a_script_face_that_ocr_misreads_keeps_the_spelling_of_the_file() -> None:
    merged = merge(line("Honorable Judge Signature", 100), line("Horsuble fudge Dignalue", 100, Via.OCR, sure=0.4))
    assert seen(merged) == ["Honorable", "Judge", "Signature"]


def test_a_line_that_ocr_surely_reads_as_another_is_what_the_eye_sees() -> None:
    merged = merge(
        [*line("UNITED STATES DISTRICT COURT", 100), *line("some other line of print", 130)],
        [*line("HOMELAND SECURITY OFFICE FORM", 100, Via.OCR), *line("some other line of print", 130, Via.OCR)],
    )
    assert seen(merged) == [*["some", "other", "line", "of", "print"], *["HOMELAND", "SECURITY", "OFFICE", "FORM"]]
    assert hidden(merged) == ["UNITED", "STATES", "DISTRICT", "COURT"]


def test_one_word_read_otherwise_does_not_refute_its_line() -> None:
    merged = merge(line("signed by Ada Example today", 100), line("signed by Zxqwv Example today", 100, Via.OCR))
    assert seen(merged) == ["signed", "by", "Ada", "Example", "today"]


def test_of_doubtful_letters_only_those_count_that_ocr_confirms() -> None:
    merged = merge(line("Xzwwup zgt Warrant", 100), line("Search and Warrant", 100, Via.OCR), faces=[1, 1, 1])
    assert sorted(seen(merged)) == ["Search", "Warrant", "and"]
    assert hidden(merged) == ["Xzwwup", "zgt"]


def test_a_word_across_a_page_of_doubtful_letters_stays_where_ocr_reads_nothing_of_its_size() -> None:
    across = Word(text="VOID", box=Box(x0=60, top=60, x1=200, bottom=180), via=Via.TEXT_LAYER)
    merged = merge([across, *line("Xzwwup", 100)], line("Search and Warrant", 100, Via.OCR), faces=[1, 1])
    assert "VOID" in seen(merged)
    assert hidden(merged) == ["Xzwwup"]


def test_a_script_face_of_which_ocr_confirms_words_keeps_what_ocr_reads_badly_but_not_what_it_reads_otherwise() -> None:
    layer = line("Tobias Example of Larkspur Place Lewistown County", 100)
    read = [*line("Jvhzr", 100, Via.OCR, sure=0.3), *line("______ Example of Larkspur Place", 100, Via.OCR)[1:]]
    last = layer[-1]
    read.append(ocr("Somewhere", last.box.x0, 100))
    merged = merge(layer, read, faces=[1] * 7)
    assert {"Tobias", "Lewistown"} <= {*seen(merged)}
    assert hidden(merged) == ["County"]
    assert "Tobias" in hidden(merge(layer, read, faces=[-1] * 7))


def test_what_was_typed_beside_a_face_in_doubt_is_in_no_doubt() -> None:
    layer = [*line("Xzwwup zgt", 100), word("Warrant", 300, 100)]
    merged = merge(layer, line("Search and", 100, Via.OCR), faces=[1, 1])
    assert "Warrant" in seen(merged)
    assert "Warrant" in hidden(merge(layer, line("Search and", 100, Via.OCR), faces=[-1, -1]))


def test_an_ordinary_ocr_layer_hides_nothing() -> None:
    layer = [word("Arrest", 75, 104, visible=False), word("Warrent", 118, 104, visible=False)]
    merged = merge(layer, [ocr("Arrest", 72, 100), ocr("Warrant", 112, 100)])
    assert seen(merged) == ["Arrest", "Warrant"]
    assert hidden(merged) == []


def test_an_ocr_layer_that_says_something_else_stays_as_hidden_text() -> None:
    layer = [word("District", 72, 100, visible=False), word("Court", 124, 100, visible=False)]
    merged = merge(layer, [ocr("Field", 72, 100), ocr("Office", 112, 100), ocr("Court", 72, 600)])
    assert hidden(merged) == ["District", "Court"]


def test_without_ocr_only_the_very_same_word_confirms_a_hidden_one() -> None:
    hidden_words = [word("Warrant", 72, 100, visible=False), word("Warrent", 72, 100, visible=False)]
    assert [one.text for one in unconfirmed(hidden_words, [word("Warrant", 72, 100)])] == ["Warrent"]


def test_nothing_is_lost_where_one_reading_is_empty() -> None:
    layer, read = line("one two three", 100), line("one two three", 100, Via.OCR)
    assert merge(layer, []) == tuple(layer)
    assert merge([], read) == tuple(read)
    assert merge([], []) == ()
