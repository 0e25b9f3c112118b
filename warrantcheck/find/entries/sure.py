"""Whether an entry was read surely enough to be told. Handwriting that was read by chance is none: it stays None."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace
from rapidfuzz import fuzz

from warrantcheck.find.entries.dates import dates_in
from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.lines.segments import Run
from warrantcheck.model.findings import Field, Fields
from warrantcheck.model.paper import Box, Via, Word

# The confidence that each word of an entry must have. Of the entries read from pictures of 560 open papers by six
# hands: names under 0.8 were right in 26 of 51, all others in 235 of 243; case numbers under 0.695 in 18 of 34, all
# others in 151 of 160; addresses under 0.6 in 13 of 18, all others in 175 of 178.
LEAST = {"person": 0.8, "judge": 0.8, "case_number": 0.695, "address": 0.55}
NAMES = frozenset({"person", "judge"})
# A rare name gives an engine doubts also where it is printed clearly: "Osvaldo" 0.39 beside "Santangelo" 0.96. Of names
# under 0.8 with one long word at `PRINTED` or above and none under this all of 13 were right, with a word under it 1 of
# 3, without a long word so sure 4 of 14 (356 open papers by two hands).
BESIDE_PRINT, LONG = 0.35, 4
WITH_INITIAL = 3  # words of a name with a letter in its middle
DOUBTFUL = 0.9  # dates under it were wrong in 10 of 56, all others in none of 186
LONG_AGO = 2015  # a written year before it is more likely a misread one: "2006" of "2026"
PART = 3  # letters of a surname that was cut: "Shef" of "Shef ield"
WORD = 5  # letters of a name that can be the beginning of another: "T.L." is none
SAME_SURNAME = 60.0  # %: a surname that was read twice
PRINTED = 0.9  # what is read so surely is print

# Of addresses with one word under it that is no number all of 4 were right, with a number under it 3 of 4, with more
# words 1 of 3 (479 open papers by four hands).
RATHER_SURE = 0.85

# Of numbers of this shape below LEAST all of 11 were right, of the others 10 of 34 (696 open papers by seven hands).
SHAPED = 0.25
TWENTIES = range(2020, 2030)  # years that a number may have where no date of the paper was read surely
_O_OR_ZERO = re.compile(r"[A-Z]O\d")  # read from a picture: "CRO00016" may be "CR000016", "RO0118" is none
_CODE = re.compile(r" \d{5}(?:-\d{4})?\W*$")  # the number of a town, at the end of an address
_TWICE = re.compile(r"\b(\w{3,}) \1")  # a word that was read whole and cut: "Otis Penf Penfold"
_GLUED = re.compile(r"\b[A-Z]{2}[a-z]{2}")  # a letter that belongs to no name: "Ruben AAshgrove"
_OF_YEAR = re.compile(r"^\d:(?P<year>\d\d)-[A-Za-z]{2}-\d{4,5}\b")


def unsure(fields: Fields, layouts: Sequence[Layout]) -> tuple[tuple[str, int], ...]:
    """Names of the entries that were not read surely enough, each with its page."""
    found = [(name, field.page) for name, least in LEAST.items() if (field := _unsure(fields, name, least, layouts))]
    issued = fields.issued
    if issued is not None and _confidence(issued, layouts) < DOUBTFUL and _like_a_six(issued, layouts):
        found.append(("issued", issued.page))
    last = fields.execute_by
    if last is not None and _confidence(last, layouts) < DOUBTFUL and _before_another(last, issued, layouts):
        found.append(("execute_by", last.page))
    return tuple(found)


def surest(fields: Fields, layouts: Sequence[Layout]) -> Fields:
    """The same entries, names whole where the paper has them whole, an address without a number of its town that was
    read badly."""
    told = {name: _whole(field, layouts) for name in NAMES if (field := getattr(fields, name)) is not None}
    fields = replace(fields, **told)
    unsure = {name: field for name in NAMES if (field := _unsure(fields, name, LEAST[name], layouts)) is not None}
    told = {name: _elsewhere(field, layouts) or field for name, field in unsure.items()}
    if fields.address is not None:
        told["address"] = _without_code(fields.address, layouts)
    return replace(fields, **told)


def _whole(field: Field, layouts: Sequence[Layout]) -> Field:
    """A name that stands elsewhere with more letters of its last word, or fewer and a comma behind them: the text of a
    file has "Shef ield" and "Sheffield", a picture "McAllisterfnow" and "McAllister,"."""
    *first, last = field.value.split()
    fuller = _fuller(field, layouts) if len(first) == 1 else None
    if fuller is not None:
        return fuller
    plain = " ".join(first).casefold()
    for layout in layouts if first and len(last) >= PART else ():
        words = [word for one in layout.segments for word in one.words]
        for at, word in enumerate(words[len(first) :], len(first)):
            other = word.text.rstrip(",;:.")
            before = " ".join(each.text for each in words[at - len(first) : at]).casefold()
            longer = word.via is not Via.OCR and other.startswith(last)
            shorter = len(other) >= WORD and last.startswith(other) and word.text.endswith(",")
            if before == plain and other != last and (longer or shorter):
                return replace(field, value=" ".join((*first, other)))
    return field


def _fuller(field: Field, layouts: Sequence[Layout]) -> Field | None:
    """A name of two words that stands elsewhere with the letter between them, which an "E-Signed by" leaves out."""
    first, last = (normal(one) for one in field.value.split())
    for layout in layouts:
        for place in layout.segments:
            words = place.words
            for at in range(len(words) - 2):
                one, letter, other = words[at : at + 3]
                same = normal(one.text) == first and normal(other.text) == last
                if (
                    same
                    and re.fullmatch(r"[A-Z]\.", letter.text)
                    and min(letter.confidence, other.confidence) >= PRINTED
                ):
                    return replace(field, value=f"{field.value.split()[0]} {letter.text} {field.value.split()[1]}")
    return None


def _elsewhere(field: Field, layouts: Sequence[Layout]) -> Field | None:
    """The same name where it was read surely: what a stamp covers in the caption stands whole in the command."""
    first, *middle = field.value.split()
    wanted = [normal(first), *(normal(one)[:1] for one in middle[:1] if len(normal(one)) == 1)]
    for layout in layouts:
        for place in layout.segments:
            for at, (token, _) in enumerate(place.tokens):
                run = Run(place.words[at : at + max(len(wanted) + 1, 2)])
                if token != wanted[0] or [normal(one.text) for one in run.words[: len(wanted)]] != wanted:
                    continue
                last = normal(run.words[-1].text)
                alike = len(last) >= PART and last.isalpha() and run.words[-1].text[:1].isupper()
                if alike and len(run.words) > len(wanted) and all(one.confidence >= PRINTED for one in run.words):
                    found = run.field(layout.page.number, " ".join(run.read_text.strip(" ,.;:").split()))
                    if found is not None and found.value != field.value and _like(found.value, field.value):
                        return found
    return None


def _like(one: str, other: str) -> bool:
    """Whether two readings may be of one name: the first name and an initial, or a surname that is nearly the same."""
    last = normal(other).split()[-1]
    initial = len(normal(one).split()) > 2
    return initial or fuzz.ratio(normal(one).split()[-1], last) >= SAME_SURNAME


def _without_code(field: Field, layouts: Sequence[Layout]) -> Field:
    """An address of which only the number of its town was read badly, without that: "8 Orchard Lane, Seguin, TX"."""
    code = _CODE.search(field.value)
    if code is None or _confidence(field, layouts) >= LEAST["address"]:
        return field
    rest = _confidence(field, layouts, but=code.group().strip())
    return replace(field, value=field.value[: code.start()]) if rest >= LEAST["address"] else field


def _before_another(last: Field, issued: Field | None, layouts: Sequence[Layout]) -> bool:
    """Whether a last day is over before the paper's own day: a written "9" is read as "7", "08" as "02"."""
    day = date.fromisoformat(last.value)
    days = [date.fromisoformat(issued.value)] if issued is not None else _days(layouts)
    return any(day < one for one in days)


def _like_a_six(issued: Field, layouts: Sequence[Layout]) -> bool:
    """Whether the year may be another one: a written "6" is read as "4" or "0". No other date of the paper has it, or
    one has a later year: 7 of 10 wrong dates."""
    year, printed = date.fromisoformat(issued.value).year, _years(layouts)
    return year < max(printed, default=LONG_AGO) or (year % 10 in {0, 4} and year not in printed)


def _unsure(fields: Fields, name: str, least: float, layouts: Sequence[Layout]) -> Field | None:
    field: Field | None = getattr(fields, name)
    if field is None:
        return None
    cut = len(normal(field.value)) >= WORD and any(_cut(field.value, layout) for layout in layouts)
    if name in NAMES and (
        cut or _TWICE.search(normal(field.value)) or (_GLUED.search(field.value) and _own(field, layouts))
    ):
        return field
    if name in NAMES and _print_beside(field, layouts):
        return None
    code = _CODE.search(field.read_text) if name == "address" and not _CODE.search(field.value) else None
    confidence = _confidence(field, layouts, but=code.group().strip() if code else "")
    if name == "address" and _one_in_doubt(field, layouts):
        return None
    if confidence >= least:
        return field if name == "case_number" and confidence < 1 and _O_OR_ZERO.search(field.value) else None
    docket = _OF_YEAR.match(field.value) if name == "case_number" else None
    if docket is not None and 2000 + int(docket["year"]) in (_years(layouts) or TWENTIES):
        return None  # a docket number of the paper's own year, whole: no letter of it can be another one
    if name == "case_number" and confidence > SHAPED and _shaped(field.value, fields.issued, layouts):
        return None
    twice = name != "address" and sum(_times(field.value, layout, name) for layout in layouts) > 1
    return None if twice else field


def _one_in_doubt(field: Field, layouts: Sequence[Layout]) -> bool:
    """Whether one word alone of an address was read badly, and that is no number of a house."""
    doubts = [word for word in _own(field, layouts) if word.confidence < RATHER_SURE]
    return len(doubts) == 1 and not any(char.isdigit() for char in doubts[0].text)


def _shaped(value: str, issued: Field | None, layouts: Sequence[Layout]) -> bool:
    """Groups of letters and of digits, one of which is the paper's year: "26-SW-20418", "25-mc-356"."""
    years = _years(layouts) | ({date.fromisoformat(issued.value).year} if issued is not None else set())
    groups = re.findall(r"[A-Za-z]+|\d+", value)
    plain = re.fullmatch(r"(?:[A-Z]{1,4}|\d+)(?:[ -]?(?:[A-Z]{1,4}|\d+))+", value.upper()) is not None
    plain = plain and value in {value.upper(), value.lower()}
    letters = any(group.isalpha() for group in groups)
    dated = years or set(TWENTIES)
    return plain and letters and any(group in {str(year), str(year)[2:]} for year in dated for group in groups)


def _cut(value: str, layout: Layout) -> bool:
    """Whether a name goes on with further letters elsewhere on the page: "Casey Exam" of "Casey Example". Behind one
    with a comma nothing is missing: what has more letters ran into the next word."""
    if any(f" {value}," in f" {one.read_text}" for one in layout.segments):
        return False
    return re.search(rf"\b{re.escape(normal(value))}[a-z]{{2}}", layout.text.norm) is not None


def _print_beside(field: Field, layouts: Sequence[Layout]) -> bool:
    """Whether one of a name's long words was read as surely as print, and no other too badly to be the same print."""
    own = _own(field, layouts)
    surest = max((word.confidence for word in own if len(normal(word.text)) >= LONG), default=0.0)
    short = (word.confidence for word in own if 1 < len(normal(word.text)) < LONG)  # "Jr.", or a word that was cut
    return (
        surest >= PRINTED and min(word.confidence for word in own) >= BESIDE_PRINT and min(short, default=1) >= PRINTED
    )


def _confidence(field: Field, layouts: Sequence[Layout], but: str = "") -> float:
    """The confidence of the word of an entry that was read worst, but for one; 1 for what no engine read."""
    own = _own(field, layouts)
    return min((word.confidence for word in own if not but or but not in word.text), default=1.0)


def _own(field: Field, layouts: Sequence[Layout]) -> list[Word]:
    """The words of an entry that an engine read. What a pen wrote across it is none of them."""
    letters = normal(field.read_text).replace(" ", "")
    alone = {normal(word).replace(" ", "") for word in field.read_text.split()}
    words = (word for layout in layouts if layout.page.number == field.page for word in layout.page.words)
    return [
        word
        for word in words
        if _of_engine(word)
        and _mostly(word.box, field.box)
        and ((own := normal(word.text).replace(" ", "")) in alone or (len(own) >= LONG and own in letters))
    ]


def _of_engine(word: Word) -> bool:
    return word.via is Via.OCR and bool(normal(word.text))


def _mostly(box: Box, within: Box) -> bool:
    return box.overlap(within) > box.area / 2


def _times(value: str, layout: Layout, name: str) -> int:
    """How often a page says the same; of a name the letter in its middle may be read otherwise, as "8" for "B."."""
    words = normal(value).split()
    if name in NAMES and len(words) == WITH_INITIAL and len(words[1]) == 1:
        first, _, last = words
        return len(re.findall(rf"\b{re.escape(first)} \w {re.escape(last)}\b", layout.text.norm))
    return f" {layout.text.norm} ".count(f" {normal(value)} ")


def _years(layouts: Sequence[Layout]) -> set[int]:
    """The years of dates that are printed on the paper."""
    return {one.year for one in _days(layouts)}


def _days(layouts: Sequence[Layout]) -> list[date]:
    """The dates that are printed on the paper."""
    surely = [" ".join(word.text for word in layout.page.words if word.confidence >= PRINTED) for layout in layouts]
    return [one.value for text in surely for one in dates_in(text)]
