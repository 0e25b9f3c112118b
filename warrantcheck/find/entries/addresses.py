"""Street addresses in the United States, as printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from warrantcheck.find.entries.labels import Entries, Label
from warrantcheck.find.lines.layout import normal
from warrantcheck.find.lines.segments import Run, Segment
from warrantcheck.find.lines.text import late
from warrantcheck.find.names.bodies import body_in
from warrantcheck.model.findings import BodyKind, Field
from warrantcheck.model.forms import At, Knowledge, Lead

RIGHT_BEHIND = 6  # characters between a name and its address: ", of "
LINES = 3  # of an entry: street, town
OFFICE_NEAR = 60  # characters before an address that say whose it is
COURTS_LINES = 2  # of a court's name over its address
OF_A_BLOCK = 8  # words of a line over an address that says whose it is; a sentence's line has more
NEAR_LABEL = 60  # characters between a label and its address: "a single family home known as"

# "Apt 5-12 112" is the end of a line and the height and weight in the next cell.
_UNIT = (
    r"(?:(?i:Apt|Apartment|Unit|Suite|Ste|Room|Rm|Floor|Fl|Flr|No|Number|Bldg|Building|Lot|Space|Spc|Trailer|Trlr|Penthouse|PH)"
    r"\b\.?(?:\s*(?i:No\b\.?|Number\b|#))?\s*#?\s*(?![3-7]-\d\d?\s+\d\d)[A-Z0-9]{1,5}(?:-[A-Z0-9]{1,4})?\b|#\s?[A-Z0-9]{1,5}(?:-[A-Z0-9]{1,4})?\b"
    r"|(?:\d{1,2}(?i:st|nd|rd|th)|(?i:first|second|third|fourth|fifth|ground|top))\s+(?i:Floor|Fl)\b\.?(?:\s+(?i:rear|front|left|right)\b)?"
    r"|(?=[A-Z])(?i:Basement|Bsmt|Penthouse|Rear|(?:Upper|Lower|Upstairs|Downstairs)(?=,|\s+(?i:Unit|Apartment|Flat)))\b)"
)
# "St. Louis"; another point ends the sentence, and "YOU ARE COMMANDED" is none.
_TOWN = r"(?!(?:OF|THE|IN|YOU|ARE|TO|AND|OR|FOR)\b)(?:[A-Z][a-z]{0,2}\.|[A-Z][A-Za-z'-]+)"
_CITY = rf"{_TOWN}(?:\s+{_TOWN}){{0,3}}?"
# "in the City of Camden, County of Camden, State of New Jersey": the town and the state are told
_TOWN_OF = r"(?:(?:in|within)\s+)?(?:(?:the\s+)?(?:City|Town|Village|Borough|Township)\s+of\s+)?"
_COUNTY = rf"(?:(?:County\s+of\s+{_CITY}|{_CITY}\s+(?:County|Parish))\s*,?\s+)?(?:(?:the\s+)?State\s+of\s+)?"
_RURAL = (
    r"(?:(?:RR|Rural\s+Route|Route|Rte|HC)\.?\s*\d{1,3}\s*,?\s+Box\s+\d{1,5}[A-Z]?"
    r"|Mile(?:post)?\s+\d{1,3}(?:\.\d)?,?\s+(?:[A-Z]\w+\s+){1,2}(?:Highway|Hwy))"
)
_CALLE = (
    r"(?:(?:Calle|Avenida|Ave\.|Carretera|Paseo)\s+(?:[A-Z][\w'.-]*\s+){1,4}#?\d{1,5}"
    r"|Calle\s+\w+\s+#?[A-Z]{1,2}-\d{1,3}|Carr(?:etera|\.)\s+\d{1,4},?\s+(?i:km)\.?\s*\d{1,3}(?:\.\d)?)"
)
_NUMBER = r"(?:\d{1,6}(?:-\d{1,5})?(?:-?[A-Z])?(?:\s1/2)?|[NSEW]\d{2,5}(?:[NSEW]\d{2,5})?)"  # "N7342", "W233N2080"


class Shapes(Struct, frozen=True):
    """What addresses and their parts look like, of the words of `data/addresses.toml`."""

    address: re.Pattern[str]
    street: re.Pattern[str]  # a word that says what kind of street it is
    place: re.Pattern[str]  # words that end as a town with its state does
    state: str


@lru_cache(maxsize=4)
def shapes(knowledge: Knowledge) -> Shapes:
    """Those of the words that are known, made once."""
    known = knowledge.addresses
    letters = "|".join(known["states"])
    state = rf"(?:{letters}|{_any(long for many in known['states'].values() for long in many)})"
    kinds = {short: many for short, many in known["streets"].items() if short != known["numbered"][0]}
    suffix = _any([*kinds, *(long for many in kinds.values() for long in many), *known["also_streets"]])
    compass = _any([*known["directions"], *(long for many in known["directions"].values() for long in many)]) + r"\.?"
    after = rf"(?:\s+{compass}(?=[\s,]|$))?"
    named = rf"(?:[A-Z0-9][\w'.-]*\s+){{1,5}}?{suffix}\b\.?(?:\s+{suffix}\b\.?)?{after}"
    numbered = (
        rf"(?:{compass}\s+)?(?:[A-Z][\w.]*\s+){{0,2}}?{_any(known['numbered'])}\b\.?\s+(?:\d+|[A-Z]{{1,2}})\b{after}"
    )
    alone = rf"(?:{compass}\s+)?(?:{_any(known['alone'])}|Avenue\s+(?:of\s+the\s+\w+|[A-Z])\b)"
    utah = rf"{compass}\s+\d{{2,5}}\s+{compass}(?=[\s,]|$)"  # "318 East 700 North"
    # "Foundry Steps" is a street where a town and a state follow, each behind a comma, or with a number of five digits
    unit = rf"(?:\s*[,.;]?\s*{_UNIT}){{0,2}}"
    followed = (
        rf"(?={unit}(?:\s*[,.;]\s*{_CITY}\s*[,.;]?\s+{state}\b\.?\s*[,.;]?\s*\d{{5}}\b|\s*,\s*{_CITY},\s+{state}\b))"
    )
    any_name = rf"[A-Z][\w'\u2019.-]*(?:\s+[A-Z][\w'\u2019.-]*){{0,3}}{followed}"
    return Shapes(
        address=late(
            rf"(?<![\w/:$-])(?:(?P<number>{_NUMBER})\s+(?P<street>{numbered}|{named}|{alone}|{utah}|{any_name})"
            rf"|(?P<other>{_RURAL}|{_CALLE}))(?P<unit>{unit})"
            rf"(?:\s*[,.;]?\s*{_TOWN_OF}(?P<city>{_CITY})\s*[,.;]?\s+{_COUNTY}(?P<state>{state})\b\.?"
            rf"(?:\s*[,.;]?\s*(?P<zip>\d{{5}}(?:-\d{{4}})?)\b)?"
            rf"|\s*,\s*{_TOWN_OF}(?P<town>{_CITY})(?=\s*(?:[,.;]|$|(?:and|in|of|or|to|that|as|is)\b)))?"
        ),
        street=late(suffix),
        place=late(rf"(?:^|,\s*){state}$|\s(?!(?:{'|'.join(known['ends_names'])})$)(?:{letters})$"),
        state=state,
    )


def _any(words: Iterable[str]) -> str:
    """Any of the words, beginning with a capital: "St", "ST", not "st"."""
    plain = (re.escape(word).replace(r"\ ", r"\s+").replace(r"\.", r"\.\s?") for word in words)
    return rf"(?=[A-Z])(?i:{'|'.join(sorted(plain, key=len, reverse=True))})"


_SENTENCE = re.compile(r"(?<=[a-z]{3})\.\s|;")
_TITLED_TOWN = re.compile(r"^((?:[A-Z][a-z]\S*\s?)+?)\s[A-Z]{3,}\b.*")  # "Bellmere FIRST FIVE OFFENSES"
_BESIDE_NAMES = frozenset({At.BEHIND, At.COLON})  # leads with a judge's name behind them
_TO = re.compile(r"^(?:to|from|attn|cc)\b", re.IGNORECASE)
# What each address has, and most lines have not: a number with a name behind it that is no day's, or a Spanish street.
_NO_STREET = r"(?:To|Date|Any)\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d"
_MAY_BE = re.compile(
    rf"\d(?:-?[A-Z])?(?:\s1/2)?\s+(?:(?!{_NO_STREET})[A-Z]|\d+(?:st|nd|rd|th)?\s+(?!{_NO_STREET})[A-Z])"
    r"|\b(?:Calle|Avenida|Ave\.|Carretera|Carr\.|Paseo)\s"
)


def find_address(pages: Sequence[Entries], person: Field | None, knowledge: Knowledge) -> Field | None:
    """The place that the paper is for: by its leads; behind the person's name; else the only one of no office."""
    others = frozenset(knowledge.tables["offices_addresses"])
    for lead in knowledge.leads["address"]:
        for entries in pages:
            for label in entries.led(lead):
                if label.says in knowledge.tables["courts_own"] and _courts_own(entries, label.place, knowledge):
                    continue
                if lead.at is At.SENTENCE and {*entries.before(label)[-1:]} & {*knowledge.tables["courts_houses"]}:
                    continue
                for run in _runs(entries, label, lead):
                    found = next(addresses_in(run, knowledge), None)
                    if found is None or found[2] > NEAR_LABEL:
                        continue
                    if lead.at in {At.TO, At.OVER} and not others.isdisjoint(normal(run.read_text[: found[2]]).split()):
                        continue
                    return _fuller(found[0].field(entries.page, found[1]), pages, knowledge)
    return (_of_the_person(pages, person, knowledge) if person is not None else None) or _only(pages, knowledge)


def _runs(entries: Entries, label: Label, lead: Lead) -> Iterator[Run]:
    """The words that may be the place: of the label's own column, of all columns, under it; or over it."""
    if lead.at is At.OVER:
        alone = label.end == len(label.place.words) and not label.place.read_text.endswith(")")  # "Office / Address)"
        above = tuple(entries.over(label.place, LINES - 1)) if alone else ()
        yield Run(tuple(word for one in above[::-1] for word in one.words))
        return
    below = _below(entries, label.place, LINES)
    yield Run((*label.place.words[label.end :], *below.words))
    yield Run((*entries.behind(label).words, *below.words))
    yield entries.goes_on(label, LINES)
    if lead.at is not At.SENTENCE:
        yield below


def _of_the_person(pages: Sequence[Entries], person: Field, knowledge: Knowledge) -> Field | None:
    """The address that stands right behind or under the person's name, wherever that stands on the page."""
    name = sorted(normal(person.value).split())  # "EXAMPLE, CASEY" is Casey Example
    for entries in pages:
        for place in entries.places:
            tokens = [token for token, _ in place.tokens]
            ends = (at + len(name) for at in range(len(tokens)) if sorted(tokens[at : at + len(name)]) == name)
            for end in ends:
                below = _below(entries, place, 2)
                behind = Run((*place.words[place.tokens[end - 1][1] + 1 :], *below.words))
                for run in (behind, below, *entries.rows[place.line + 1 :][:1]):
                    found = next(addresses_in(run, knowledge), None)
                    if found is not None and found[2] <= RIGHT_BEHIND:
                        return _fuller(found[0].field(entries.page, found[1]), pages, knowledge)
    return None


def _courts_own(entries: Entries, place: Segment, knowledge: Knowledge) -> bool:
    """Whether a line before is a court's name or its judge's: "DISTRICT COURT OF MARYLAND / LOCATED AT: 9 Warren
    Street", "MDJ: Hon. Avery Placeholder / Address: 9 Warren Street"."""
    over = next(entries.over(place), None)
    if over is not None and any(
        label.place is over
        for lead in knowledge.leads["judge"]
        if lead.at in _BESIDE_NAMES
        for label in entries.led(lead)
    ):
        return True
    above = entries.lines[max(place.line - COURTS_LINES, 0) : place.line]
    texts = [one.read_text for line in above for one in line] + [" ".join(line[0].read_text for line in above)]
    bodies = (body_in(text, knowledge) for text in texts)
    return any(body is not None and body.kind is BodyKind.COURT and body.whole for body in bodies)


def _fuller(found: Field | None, pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The same place where it is printed with its city, if the caption has only the street."""
    if found is None or (found.value.count(",") > 1 and found.value[-1].isdigit()):
        return found
    for entries in pages:
        columns = (Run((*one.words, *_below(entries, one, 1).words)) for one in entries.places)
        for run, value, _ in (one for words in (*columns, *entries.rows) for one in addresses_in(words, knowledge)):
            if value.lower().startswith(found.value.lower() + ",") and len(value) > len(found.value):
                return run.field(entries.page, value) or found
    return found


def _below(entries: Entries, place: Segment, lines: int) -> Run:
    return Run(tuple(word for under in entries.under(place, lines) for word in under.words))


def addresses_in(run: Run, knowledge: Knowledge) -> Iterator[tuple[Run, str, int]]:
    """Addresses of a run: their words, the address in one line, and the character at which it begins."""
    for match in shapes(knowledge).address.finditer(run.read_text) if _MAY_BE.search(run.read_text) else ():
        street = match["other"] or f"{match['number']} {match['street']}"
        state = " ".join(filter(None, (match["state"], match["zip"])))
        town = match["city"] or _TITLED_TOWN.sub(r"\1", match["town"] or "")
        parts = (street, (match["unit"] or "").strip(" ,.;"), town, state)
        value = ", ".join(" ".join(part.split()).strip(" ,;") for part in parts if part.strip(" ,.;"))
        yield run.at(*match.span()), value, match.start()


def _above(entries: Entries, line: int, words: Run) -> list[str]:
    """The words over the place that an address begins, if they say in few words whose it is."""
    place = next((one for one in entries.lines[line] if one.words and one.words[0] is words.words[0]), None)
    above = list(entries.over(place, COURTS_LINES)) if place is not None else []
    nearest = above[:1] if above and entries.begins_with_label(above[0]) else above  # "Defendant" under a court's name
    return [word for one in nearest for word in one.norm.split() if len(one.words) <= OF_A_BLOCK]


def _only(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The only address on the pages, if they speak of a search, an arrest or a home to be given back.

    Addresses of courts, offices and lawyers stand behind or under words that say so, and are no places of the paper.
    """
    found: dict[str, Field] = {}
    wanted, others = frozenset(knowledge.tables["acts_at_a_place"]), frozenset(knowledge.tables["offices_addresses"])
    if all(wanted.isdisjoint(entries.layout.text.tokens) for entries in pages):
        return None
    for entries in pages:
        for number, run in enumerate(entries.rows):
            more = Run(tuple(word for row in entries.rows[number : number + 2] for word in row.words))
            for words, value, start in (*addresses_in(more, knowledge), *addresses_in(run, knowledge)):
                before = normal(_SENTENCE.split(more.read_text[max(start - OFFICE_NEAR, 0) : start])[-1]).split()
                before += _above(entries, number, words)
                field = words.field(entries.page, value)
                begun = next((one for one in entries.lines[number] if words.words[0] in one.words), None)
                courts = begun is not None and _courts_own(entries, begun, knowledge)
                own = others.isdisjoint(before) and not _TO.match(run.read_text) and not courts
                if own and field is not None and start < len(run.read_text) and value.count(",") >= 1:
                    found.setdefault(value.split(",")[0].lower(), field)
    return next(iter(found.values())) if len(found) == 1 else None
