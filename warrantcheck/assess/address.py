"""Is it this address? Three-valued: only what surely differs is told.

An address that was typed and one that was read are taken apart with usaddress; then number and unit are compared
exactly, the street with OCR's noise forgiven, city, state and ZIP where both have them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from warrantcheck.assess.abbreviations import Abbreviations, abbreviations
from warrantcheck.assess.alike import Same, either, folded, overall, plain, same_word
from warrantcheck.model.forms import Knowledge

# The post office's "New York" may mean any borough.
_NEW_YORK = frozenset({"new york", "new york city", "nyc"})
_BOROUGHS = frozenset({"brooklyn", "bronx", "the bronx", "queens", "manhattan", "staten island"}) | _NEW_YORK
_KIND = (
    r"(?P<kind>apartment|apartamento|apto|apmt|apt|aptmt|unit|suite|ste|room|rm|lot|space|spc|trailer|trlr|penthouse|ph|"
    r"building|bldg|floor|flr|fl|piso)\b[.,:]?\s*(?:(?:no|number|num)\b\.?\s*)?#?\s*"
)
_ID = (
    r"(?P<id>[a-z]?\d[a-z0-9|]*(?:\s?-\s?[a-z0-9]+)?(?:\s[a-z](?![\w]))?"
    r"|[a-z](?:\s?-?\s?\d+)?(?![\w])|[l|]\d*(?![\w]))"
)
_UNIT = re.compile(
    r"(?<![\w])(?:"
    + _KIND
    + _ID
    + r"|(?:#|(?:no|number)\.?)\s*(?P<bare>[a-z]?-?\d[a-z0-9|]*(?:-[a-z0-9]+)?|[a-z](?![\w]))"
    r"|(?P<th>\d{1,2})(?:st|nd|rd|th)\s+(?P<floor>floor|fl|flr)\b\.?"
    r"|(?P<word>basement|bsmt|penthouse|rear|front)(?![\w]))",
    re.IGNORECASE,
)
_FLOORS = frozenset({"floor", "flr", "fl", "piso"})
_BUILDINGS = frozenset({"building", "bldg"})
_LETTERS_FOR_DIGITS = str.maketrans({"o": "0", "i": "1", "s": "5", "b": "8", "z": "2"})


class Address(Struct, frozen=True, kw_only=True):
    """An address taken apart: plain, abbreviated words; "" where it does not say."""

    number: str = ""
    street: tuple[str, ...] = ()
    unit: str = ""
    floor: str = ""
    building: str = ""
    city: str = ""
    state: str = ""
    zip_code: str = ""


def same_address(read: str, given: str, knowledge: Knowledge) -> Same:
    """Whether the address that was read is the one that was given."""
    one, other = address(read, knowledge), address(given, knowledge)
    if not (one.number and other.number and one.street and other.street):
        return Same.CANT_TELL
    return overall(
        (
            Same.YES if one.number == other.number else Same.NO,
            _streets(one.street, other.street, abbreviations(knowledge)),
            _units(one, other),
            _towns(one, other),
        )
    )


def can_compare_address(given: str, knowledge: Knowledge) -> bool:
    """Whether an address that somebody typed has what is compared: a number and a street."""
    parts = address(given, knowledge)
    return bool(parts.number and parts.street)


def address(text: str, knowledge: Knowledge) -> Address:
    """The parts of an address in the United States."""
    import usaddress  # type: ignore[import-untyped]

    known = abbreviations(knowledge)
    found: dict[str, str] = {}
    # "12 Ave B" is taken for a street called "12 Ave"; spelled out it is not.
    rest = re.sub(r"\bAve?\.?(?=\s+[A-Z]\b(?!\.))", "Avenue", _take_units(text, found))
    parts: dict[str, list[str]] = {}
    for word, label in usaddress.parse(rest):
        kind = next((one for one in ("StreetName", "AddressNumber") if label.startswith(one)), label)
        parts.setdefault(kind, []).append(word)
    state = plain(" ".join(parts.get("StateName", ())).replace(".", ""))
    unit = "".join(parts.get("OccupancyIdentifier", ()))
    return Address(
        number=_digits("".join(parts.get("AddressNumber", ()))).replace("-", "").strip(" ,.").lower(),
        street=_words(" ".join(parts.get("StreetName", ())), known),
        unit=found.get("unit", "") or _unit(unit),
        floor=found.get("floor", ""),
        building=found.get("building", ""),
        city=" ".join(_words(" ".join(parts.get("PlaceName", ())), known)),
        state=known.states.get(state, state.upper()),
        zip_code=re.sub(r"\D", "", _digits("".join(parts.get("ZipCode", ()))))[:5],
    )


def _take_units(text: str, found: dict[str, str]) -> str:
    """Takes apartments, floors and buildings out of the text."""

    def take(match: re.Match[str]) -> str:
        kind = (match["kind"] or match["floor"] or "").lower()
        name = match["id"] or match["bare"] or match["th"] or match["word"] or ""
        place = "floor" if kind in _FLOORS else "building" if kind in _BUILDINGS else "unit"
        found.setdefault(place, _unit(name))
        return ", "

    begin = re.match(r"\s*\w*\d[\w/-]*\s+(?:(?:[NSEW][EW]?\.?|North|South|East|West)\s+)?\S+", text, re.IGNORECASE)
    head = begin.end() if begin and not _UNIT.match(text.strip()) else 0  # "5 W Front Street" has no unit in its name
    return re.sub(r"(?:\s*,\s*)+", ", ", text[:head] + _UNIT.sub(take, text[head:])).strip(" ,")


def _digits(text: str) -> str:
    """A number with letters that stand for digits put right; a letter at its end stays ("100B")."""
    return re.sub(r"[OoIl|](?=[\dOoIl|-])|(?<=\d)[Ool|]", lambda match: "0" if match.group(0) in "Oo" else "1", text)


def _unit(text: str) -> str:
    name = re.sub(r"[\s#.,-]+", "", text.replace("l", "1").replace("|", "1")).lower()
    return re.sub(r"^0+(?=\w)", "", name)


def _words(text: str, known: Abbreviations) -> tuple[str, ...]:
    words = (
        word.strip("-#/|") for word in plain(text.replace(".", " " if re.search(r"\.\w{2}", text) else "")).split()
    )
    words = (_digits(word) if re.match(r"[ol|]+\d", word) else word for word in words)
    return tuple(known.short.get(word, re.sub(r"^(\d+)(?:st|nd|rd|th)$", r"\1", word)) for word in words if word)


def _streets(one: Sequence[str], other: Sequence[str], known: Abbreviations) -> Same:
    """Name, kind and direction of a street."""
    if "".join(one) == "".join(other):
        return Same.YES
    name_a, kind_a, way_a = _split(one, known)
    name_b, kind_b, way_b = _split(other, known)
    return overall((_names(name_a, name_b), either(kind_a, kind_b), either(way_a, way_b)))


def _split(words: Sequence[str], known: Abbreviations) -> tuple[list[str], str, str]:
    """Name, kind ("ave"), direction ("nw"). A street's name is never empty: "Court Street", "North Avenue"."""
    left = [_misread_kind(word, known) if at else word for at, word in enumerate(words)]
    way = kind = ""
    if len(left) > 1 and left[-1] in known.directions and left[-2] in known.kinds:
        way = left.pop()
    if len(left) > 1 and left[-1] in known.kinds:
        kind = left.pop()
    if len(left) > 1 and left[0] in known.directions and not way:
        way = left.pop(0)
    return left, kind, way


def _misread_kind(word: str, known: Abbreviations) -> str:
    """ "Str0et", "Avenve": a kind of street with a letter misread."""
    if word in known.kinds or len(word) < 4:
        return word
    near = [
        short
        for long, short in known.short.items()
        if len(long) > 3 and short in known.kinds and same_word(word, long) is Same.YES
    ]
    return near[0] if near else word


def _names(one: Sequence[str], other: Sequence[str]) -> Same:
    a, b = "".join(one), "".join(other)
    if any(char.isdigit() for char in a + b) and not (a.isalpha() or b.isalpha()):
        return Same.YES if a == b else Same.NO  # 14th Street is not 41st
    if folded(a) == folded(b):
        return Same.YES
    if len(one) == len(other):
        return overall(same_word(x, y) for x, y in zip(one, other, strict=True))
    return same_word(a, b)


def _units(one: Address, other: Address) -> Same:
    told = []
    for a, b in ((one.unit, other.unit), (one.floor, other.floor), (one.building, other.building)):
        misread = a.translate(_LETTERS_FOR_DIGITS) == b.translate(_LETTERS_FOR_DIGITS)
        told.append(Same.CANT_TELL if a != b and misread else either(a, b))
    return overall(told)


def _towns(one: Address, other: Address) -> Same:
    state = Same.YES if not one.state or not other.state or one.state == other.state else Same.NO
    city = Same.YES
    if one.city and other.city:
        both = {one.city, other.city}
        city = _names(one.city.split(), other.city.split())
        if city is Same.NO and both <= _BOROUGHS and both & _NEW_YORK:
            city = Same.CANT_TELL
    post = Same.YES
    if len(one.zip_code) == 5 and len(other.zip_code) == 5 and one.zip_code != other.zip_code:
        wrong = sum(x != y for x, y in zip(one.zip_code, other.zip_code, strict=True))
        named = bool(one.city and other.city and city is Same.YES)
        post = Same.CANT_TELL if wrong == 1 and named else Same.NO  # one digit of five is a slip or a misreading
    elif one.zip_code and one.zip_code == other.zip_code and city is Same.NO:
        city = Same.CANT_TELL  # one ZIP code, two names for the town
    return overall((state, city, post))
