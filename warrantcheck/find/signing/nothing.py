"""Words over a line to sign on that say that they are no signature: a stamp's, a date alone, "sign here", an X."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence

from rapidfuzz import fuzz

from warrantcheck.find.lines.layout import normal
from warrantcheck.find.signing.space import Line
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box, Page, Via, Word

SURE = 0.6  # confidence of a word on the line that is taken for what it says; scribbles are read with less
MARKER_AT, MARKER_HIGH = 7.0, 12.0  # points from where the line begins, and of height: a printed X
A_MONTH = 3  # letters: "ao", read of a signature, is 80 % "ago", which is August in Spanish
FIGURES, LIKE_A_MONTH = 3, 66.0  # of a date; a month of three letters with one of them read wrongly is 67 % like it
# Of writing that was read by itself: letters that figures are read as, ends of days and times, letters beside figures.
LIKE_FIGURES, OF_A_TIME, MOST_BESIDE = frozenset("siloz"), frozenset({"am", "pm", "th", "st", "nd", "rd"}), 3
# Of readings of a date in other sizes, two and more: figures, and letters for each of them. On 129 signed papers by
# four hands no signature has two such readings; one ("970" in a sentence of 30 letters) has one.
SEEN_FIGURES, MOST_LETTERS = 2, 7
_WHOLE_DATE = re.compile(r"\d{1,2}\W+\d{1,2}\W+\d{1,4}")
_NUMBER, _DAY = re.compile(r"\d{2}"), re.compile(r"\b\d{1,2}(st|nd|rd|th)\b", re.IGNORECASE)
_NO_NAMES = ("no_name_by_pen", "stamp_words", "struck_out_words")
LONGEST_WORD = 20  # letters of a word of print: a longer one was read where a pen has run through several
LONG_WORD, LIKE_ONE = 6, 85.0  # the same of longer ones with a letter wrong: "LENTERED RED"; "Sealey" is 83 % sealed
MOST_NOTE = 3  # words of a note by pen in which a long word may be read wrongly
# Letters of a word that says so as the first or the last, and among others: "(excl) None tT" was read of a signature.
LEAST_AT_END, LEAST_WORD = 4, 5
LEAST_ALIKE, ALIKE = 5, 80.0  # letters of what is no signature, and likeness: "sien here" is 88 % like "sign here"

LEAST_LABEL, LIKE_LABEL = 10, 88.0  # letters of a label's words that were read once more with writing, and likeness

OF_STAMPS = ("stamp_words", "stamp_says", "used_up_words", "struck_out_words")
FRAME = (3.0, 1.8)  # times the height of a stamp's word: what is beside it, above and below may be its frame and date
# The same of a date that doesn't touch the word: a stamp's, 29 points high, stood 5 points under it and 14 beside.
UNDER_IT, AS_WIDE = 0.25, 0.75


def says_otherwise(line: Line, words: Sequence[Word], page: Page, knowledge: Knowledge) -> tuple[Word, ...]:
    """Words over the line that say that they are no signature: a stamp's, a date alone, "sign here"."""
    over = [
        word
        for word in page.words
        if word.visible and word.confidence > SURE and stands_in(word.box, line.space) and not _leads_in(word, line)
    ]
    stamped = over if _stamps(" ".join(normal(word.text) for word in over), knowledge) else []
    written = words if _is_no_signature(line, words, knowledge) else ()
    return (*stamped, *(word for word in written if word not in stamped))


def _is_no_signature(line: Line, words: Sequence[Word], knowledge: Knowledge) -> bool:
    """Whether all words on a line say that they are none."""
    if any(is_marker(word, line) for word in words):
        return False
    read = " ".join(word.text for word in words)
    none = (*knowledge.tables["no_signature"], *knowledge.tables["specimen_words"])
    return (
        _nearly_says(read, (*knowledge.tables["no_signature"], *knowledge.tables["stamp_words"]))
        or _stands_for_one(read, knowledge, typed=any(word.via is not Via.OCR for word in words))
        or _is_date(read, knowledge)
        or normal(read) in {normal(phrase) for phrase in none}
    )


def is_no_name(rows: Sequence[str], knowledge: Knowledge, unsure: Collection[str] = ()) -> bool:
    """Whether writing that was read by itself is a date, figures or a word that is no name, in one of its readings.

    Of a reading that is `unsure` only what it says exactly counts: "07 Ugh GUL" is no July, "hae Re" says nothing.

    "Denied - no p.c.", "orig. w/ clerk": such a word may stand with more words. Figures that are no whole date are read
    of loops, too ("660000", "C005", "19] 18]"), each in one reading of a signature: two must say so, or all.
    """
    sure_of = [row for row in rows if row not in unsure]
    if any(_has_month(row, knowledge) or _says_it(row, knowledge) or _is_days(row) for row in sure_of):
        return True
    if any(_says_exactly(row, knowledge) for row in rows):
        return True
    if 2 * sum(_has_such_word(row, knowledge) for row in rows) > len(rows):  # "ge Copy" is one reading of a signature
        return True
    figures = [_are_figures(row, knowledge) for row in rows]
    sure = any(one and _WHOLE_DATE.search(row) for one, row in zip(figures, rows, strict=True))
    return sure or figures == [True] or sum(map(_has_figures, rows)) > 1


def _has_figures(row: str) -> bool:
    """Whether figures stand together in a reading, and not too many letters beside them: so of a date most sizes are
    read, though months are misread, "Mad 1046", and a label's words with them."""
    figures, letters = sum(char.isdigit() for char in row), sum(char.isalpha() for char in row)
    return bool(_NUMBER.search(row)) and figures >= SEEN_FIGURES and letters <= MOST_LETTERS * figures


def _is_days(row: str) -> bool:
    """Whether a reading is the number of a day, with what is left of its month: "2nd Fe!"."""
    return bool(_DAY.search(row)) and sum(map(str.isalpha, _DAY.sub("", row))) <= MOST_BESIDE


def says_label(words: Sequence[str]) -> Callable[[str], bool]:
    """Whether a reading is most of what a label says, which the pen has run through: that says nothing of the pen."""
    label = _letters(" ".join(words))

    def says(row: str) -> bool:
        letters = _letters(row)
        return LEAST_LABEL <= len(letters) <= len(label) and fuzz.partial_ratio(letters, label) >= LIKE_LABEL

    return says


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, normal(text)))


def says_no_name(row: str, knowledge: Knowledge) -> bool:
    """Whether what was read of writing is a word that is no name, alone or with more words."""
    return _says_it(row, knowledge) or _has_such_word(row, knowledge)


def _no_names(knowledge: Knowledge) -> frozenset[str]:
    return frozenset(phrase for table in _NO_NAMES for phrase in knowledge.tables[table])


def _has_such_word(row: str, knowledge: Knowledge) -> bool:
    phrases, words = _no_names(knowledge), normal(row).split()
    ends = {0, len(words) - 1}
    return any(
        len(word) >= (LEAST_AT_END if at in ends else LEAST_WORD) and word in phrases for at, word in enumerate(words)
    )


def _says_it(row: str, knowledge: Knowledge) -> bool:
    phrases = _no_names(knowledge)
    letters, words = normal(row).replace(" ", ""), normal(row).split()
    # Of a sentence that was read there a word is no note: "committed" is 88 % omitted.
    long = [word for word in words if len(word) >= LONG_WORD and len(words) <= MOST_NOTE]
    return (
        _says_exactly(row, knowledge)
        or (len(letters) >= LEAST_ALIKE and _nearly_says(row, phrases))  # "Sele" is 80 % like "sealed"
        or any(_like_one(word, phrases) for word in long)
    )


def _says_exactly(row: str, knowledge: Knowledge) -> bool:
    phrases, said = _no_names(knowledge), normal(row)
    struck = frozenset(knowledge.tables["struck_out_words"])
    return bool({said, row.lower(), said.replace(" ", "")} & phrases) or not struck.isdisjoint(said.split())


def _like_one(word: str, phrases: Iterable[str]) -> bool:
    return any(len(one) >= LONG_WORD and " " not in one and fuzz.ratio(word, one) >= LIKE_ONE for one in phrases)


def is_stamps(where: Box, page: Page, knowledge: Knowledge) -> bool:
    """Whether writing is that of a stamp: it lies in the frame of a word of one that was read by itself."""
    said = [word for table in OF_STAMPS for word in knowledge.tables[table]]
    return any(
        word.over and word.visible and _in_its_frame(where, word.box) and _nearly_says(word.text, said)
        for word in page.words
    )


def _in_its_frame(where: Box, word: Box) -> bool:
    """Whether writing touches a stamp's word and reaches no farther than its frame, or stands right under it."""
    high, aside = word.height, max(word.x0 - where.x0, where.x1 - word.x1)
    if max(word.top - where.top, where.bottom - word.bottom) > FRAME[1] * high:
        return False
    if word.overlap(where) > 0:
        return aside <= FRAME[0] * high
    return aside <= AS_WIDE * high and 0 <= where.top - word.bottom <= UNDER_IT * high


def _is_date(read: str, knowledge: Knowledge) -> bool:
    """Whether figures stand there, alone or with a month: "3/14/26", "Nov. 1, 2026", which OCR may read as "Mov."."""
    words = _besides_months(read, knowledge)
    return sum(char.isdigit() for char in read) >= FIGURES and sum(map(len, words)) <= 2


def _has_month(read: str, knowledge: Knowledge) -> bool:
    """A date of writing that was read by itself: beside a month few figures are enough, but no "2, Ove"."""
    figures, words = sum(char.isdigit() for char in read), _besides_months(read, knowledge)
    if len(words) == sum(word.isalpha() for word in normal(read).split()):
        return False
    rest = [word for word in words if word not in OF_A_TIME]
    if figures >= FIGURES and sum(map(len, rest)) <= MOST_BESIDE:  # "November 2rd, 210214 K."
        return True
    surely = not frozenset(knowledge.tables["month_words"]).isdisjoint(normal(read).split())
    few = figures > (0 if surely else 1) or (surely and (bool(rest) or "$" in read))  # "May S" is a fifth
    return few and all(LIKE_FIGURES.issuperset(word) for word in rest)


def _are_figures(read: str, knowledge: Knowledge) -> bool:
    """The same of figures alone, or with a time's "pm"."""
    figures, words = sum(char.isdigit() for char in read), _besides_months(read, knowledge)
    rest = [word for word in words if word not in OF_A_TIME]
    timed = len(rest) < len(words) and not rest and figures > 1
    return timed or FIGURES <= figures > sum(map(len, words)) <= MOST_BESIDE


def _besides_months(read: str, knowledge: Knowledge) -> list[str]:
    """The words beside a date's month. One that is like a month is none beside a true one: "July 15, 2026 Decl"."""
    months = knowledge.tables["month_words"]
    words = [word for word in normal(read).split() if word.isalpha()]
    if not frozenset(months).isdisjoint(words):
        return [word for word in words if word not in months]
    return [
        word for word in words if len(word) < A_MONTH or max(fuzz.ratio(word, one) for one in months) < LIKE_A_MONTH
    ]


def _leads_in(word: Word, line: Line) -> bool:
    """Whether a word is printed before the line and runs a little over it: "ENTERED:" is no office's stamp there."""
    return word.text.endswith(":") and word.box.x0 < line.space.x0


def _stands_for_one(read: str, knowledge: Knowledge, *, typed: bool) -> bool:
    """Whether what stands on the line waits for a signature: it says so, is in brackets, or is just "/s/", typed."""
    bracketed = read.strip()[:1] in "[(<{" and read.strip()[-1:] in "])>}"
    waits = typed and not any(len(token) > 1 for token in normal(read).split())  # OCR reads initials as "0."
    return bracketed or waits or waits_for_one(read, knowledge)


def waits_for_one(read: str, knowledge: Knowledge) -> bool:
    """Whether what is typed on a line says that nobody has signed yet: "to be signed by magistrate", "PENDING"."""
    said = f" {normal(read)} "
    return any(f" {phrase} " in said for phrase in knowledge.tables["instead_of_signature"])


def _nearly_says(read: str, phrases: Iterable[str]) -> bool:
    """Whether all that was read is like one of the longer phrases: "SlGN HERE" in small red letters on a sticker."""
    letters = normal(read).replace(" ", "")
    return any(
        len(phrase) >= LEAST_ALIKE and fuzz.ratio(letters, phrase.replace(" ", "")) >= ALIKE for phrase in phrases
    )


def is_marker(word: Word, line: Line) -> bool:
    """A small X printed where the line begins: it says where to sign."""
    at_start = abs(word.box.x0 - line.space.x0) < MARKER_AT and word.box.height < MARKER_HIGH
    return at_start and set(normal(word.text)) == {"x"}


def _stamps(norm: str, knowledge: Knowledge) -> bool:
    """Whether words are those of an office's stamp, which is nobody's signature."""
    words = frozenset(norm.split())
    return any(words.issuperset(stamp.split()) for stamp in knowledge.tables["stamp_words"])


def is_print(word: Word, sure: float) -> bool:
    """Whether a word of two letters and more was read so surely that it is print."""
    return word.visible and word.confidence > sure and 1 < len(normal(word.text)) <= LONGEST_WORD


def stands_in(box: Box, space: Box) -> bool:
    """Whether most of a box lies in a space."""
    beside = box.bottom <= space.top or box.top >= space.bottom  # as most words are
    return not beside and box.overlap(space) > 0.5 * box.area
