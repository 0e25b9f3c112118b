"""Dates as people and forms write them, also as OCR reads them. Month first unless that is impossible."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct
from rapidfuzz import fuzz, process

from warrantcheck.find.lines.text import late

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
    "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip
# "Marck" is 80 % March, "duly" 75 % July; "Number 12, 2026" is 71 % November, "June" and "July" are 50 % alike.
LIKE_A_MONTH, BESIDE_ANOTHER = 75.0, 15.0
SHORT_YEAR = 2  # digits
LAST = 50  # years of the century that a paper may speak of
CENTURY = 2000  # two-digit years: no warrant from before 2000 is shown at a door

_FIGURE = re.compile("[0-9]")
DIGIT = "[0-9OoQlI|SB]"
_PENNED = r"[0-9OoQlI|SBb\[]"  # a pen's 6 is read as "b", its 1 as "["
DIGITS = str.maketrans("OoQlI|SBb[s(", "000111586151")
_ORDINAL = r"(?:(?i:st|nd|rd|t[hk])|[4f{]h|™|\"|'|”|’)?[.\"”’]?"  # "7tk day", "27" with "4h"
_YEAR = rf"(?:A\.?\s?D\.?\s*,?\s*)?(?P<y>(?:2|Z){_PENNED} ?{_PENNED}{{2}})"
_WORD = r"(?P<month>[A-Za-z0]{3,10})"
# The "l" of "April" is no day; "os" is 05.
_DAY = rf"(?P<d>(?:[0-9]|(?<![A-Za-z]){_PENNED})(?:(?:{_PENNED}|s\b)(?!h))?)"
_OPENED = r"\((?=[0-9]/[0-9]{2}/(?:20)?[0-9]{2}(?![0-9)]))"  # a pen's 1 that was read as a bracket nobody closes
_UNITS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = (
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth",
)  # fmt: skip
_DAYS_IN_WORDS = {
    **{word: day for day, word in enumerate((*_UNITS, *_TEENS), 1)},
    **{f"twenty {word}": day for day, word in enumerate(_UNITS, 21)},
    **{"twentieth": 20, "thirtieth": 30, "thirty first": 31},
}
_ONES = ("", " one", " two", " three", " four", " five", " six", " seven", " eight", " nine")
_YEARS_IN_WORDS = {
    f"two thousand {joint}twenty{word}": year for joint in ("", "and ") for year, word in enumerate(_ONES, 2020)
}


def _any(words: Iterable[str]) -> str:
    return "|".join(word.replace(" ", r"[-\s]") for word in sorted(words, key=len, reverse=True))


# "second day of March, in the year two thousand twenty-six"
_IN_WORDS = late(
    rf"(?<![\w/\\])(?:(?P<dw>{_any(_DAYS_IN_WORDS)})|(?P<d>[0-3]?[0-9])\s?(?:st|nd|rd|th)?)\s+day\s+of\s+(?P<month>[a-z]{{3,9}})"
    rf",?\s*(?:(?:in\s+)?the\s+year\s+(?:of\s+our\s+lord\s+)?)?(?:(?P<y>20[0-9]{{2}})|(?P<yw>{_any(_YEARS_IN_WORDS)}))\b",
    re.IGNORECASE,
)
_PATTERNS = (
    re.compile(rf"(?<![\w.]){_WORD}[.,]?\s*{_DAY}{_ORDINAL}\s*[,.]?\s*{_YEAR}(?![0-9])"),
    re.compile(rf"(?<![\w/\\]){_DAY}\s?{_ORDINAL}\s*,?\s+(?i:day\s?)?(?:(?i:of|de)[\s.]+)?{_WORD}[.,]?\s*[.,]?\s*(?i:de\s+)?{_YEAR}(?![0-9])"),
    re.compile(r"(?<![\w/.-])(?P<y>20[0-9]{2})(?P<by>[-.])(?P<m>[01][0-9])(?P=by)(?P<d>[0-3][0-9])(?![0-9])"),
    re.compile(r"(?<![\w/.-])(?P<y>20[0-9]{2})\s+(?P<month>[A-Z][a-z]{2,8})\.?\s+(?P<d>[0-3]?[0-9])(?![\w,])"),
    re.compile(r"(?<![\w/.-])(?P<d>[0-3]?[0-9])-(?P<month>[A-Za-z]{3})-(?P<y>20[0-9]{2})(?![0-9])"),
    re.compile(rf"(?<![\w/-])(?<!\w\.)(?P<m>{_OPENED}[0-9]|{_PENNED}{{1,2}})\s?(?P<by>[/-])\s?(?P<d>{_PENNED}{{1,2}})\s?[/-]\s?(?P<y>2{_PENNED}{{3}}|[0-9]{{2}})(?:(?![0-9/-])|(?=[0-9]{{1,2}}:[0-9]{{2}}))"),
    re.compile(rf"(?<![\w/.-])(?P<m>{_PENNED}{{1,2}})/(?P<d>{_PENNED}{{2}}) ?(?P<y>20[0-9]{{2}})(?![0-9/-])"),
    re.compile(r"(?<![\w/.-])(?P<m>[01] ?[0-9]) ?/ ?(?P<d>[0-3] ?[0-9]) ?/ ?(?P<y>20[0-9]{2})(?![0-9/-])"),
    re.compile(rf"(?<![\w/.-])(?P<m>{_PENNED}{{1,2}})\.\s?(?P<d>{_PENNED}{{1,2}})\.\s?(?P<y>2{_PENNED}{{3}})(?![0-9/.-])"),
)  # fmt: skip


class DateRead(Struct, frozen=True):
    """A full date and where it stands: characters `start` to `end` of the text."""

    value: date
    start: int
    end: int


def dates_in(text: str) -> Iterator[DateRead]:
    """Full dates of a text, from left to right; OCR's O for 0 and l for 1 are put right within them."""
    found: list[DateRead] = []
    for pattern in _PATTERNS if _FIGURE.search(text) else ():
        for match in pattern.finditer(text):
            value = _value(match.groupdict())
            taken = any(one.start < match.end() and match.start() < one.end for one in found)
            if value is not None and not taken:
                found.append(DateRead(value, match.start(), match.end()))
    words = _IN_WORDS.search(text) if not found and "day" in text else None
    value = _value(_in_figures(words.groupdict())) if words is not None else None
    if words is not None and value is not None:
        found.append(DateRead(value, words.start(), words.end()))
    yield from sorted(found, key=lambda one: one.start)


def _in_figures(parts: dict[str, str | None]) -> dict[str, str | None]:
    """A day and a year that were written in words, as figures."""
    day, year = ((parts[name] or "").lower().replace("-", " ") for name in ("dw", "yw"))
    parts["d"] = parts["d"] or str(_DAYS_IN_WORDS.get(day, ""))
    parts["y"] = parts["y"] or str(_YEARS_IN_WORDS.get(year, ""))
    return parts


def _value(parts: dict[str, str | None]) -> date | None:
    day, year = _number(parts["d"] or ""), _number((parts["y"] or "").replace("Z", "2"))
    word = parts.get("month")
    month = _month(word) if word is not None else _number(parts["m"] or "")
    if day is None or year is None or month is None:
        return None
    if year < 100:
        year += CENTURY
    if year >= CENTURY + LAST:
        return None  # "July, 2026 11:09" is no day of 2611, nor a written "2025" one of 2075
    if word is None and month > 12 and day <= 12:
        if parts.get("by") == "-" and len(parts["y"] or "") == SHORT_YEAR:
            return None  # a law's own number: "authorized under 15-9-36"
        month, day = day, month
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _number(text: str) -> int | None:
    digits = text.translate(DIGITS).replace(" ", "")
    return int(digits) if digits.isdigit() else None


def _month(word: str) -> int | None:
    plain = word.lower().replace("0", "o").replace("rn", "m")
    for index, name in enumerate(MONTHS):
        if plain == name or (name.startswith(plain) and 3 <= len(plain) <= 4):
            return index % 12 + 1
    if len(plain) <= 3:
        return None
    alike = process.extract(plain, MONTHS, scorer=fuzz.ratio, score_cutoff=LIKE_A_MONTH - BESIDE_ANOTHER, limit=None)
    if not alike or alike[0][1] < LIKE_A_MONTH:
        return None
    best = alike[0][2] % 12
    others = (score for _, score, index in alike if index % 12 != best)
    return best + 1 if alike[0][1] - next(others, 0.0) >= BESIDE_ANOTHER else None
