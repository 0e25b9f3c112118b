"""Street addresses in the United States, as printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from warrantcheck.find.entries.labels import Entries, Label
from warrantcheck.find.lines.layout import normal
from warrantcheck.find.lines.segments import Run, Segment
from warrantcheck.find.lines.text import late
from warrantcheck.find.names.bodies import body_in
from warrantcheck.model.findings import BodyKind, Field
from warrantcheck.model.forms import At, Knowledge, Lead

RIGHT_BEHIND = 6  # characters between a name and its address: ", of "
LINES = 3  # of an entry: street, town
OFFICE_NEAR, BEGINS = 60, 4  # characters before an address that say whose it is, or with which its line begins
OF_A_BLOCK = 8  # words of a line over an address that says whose it is; a sentence's line has more
NEAR_LABEL = 60  # characters between a label and its address: "a single family home known as"

_SUFFIX = (
    r"(?=[A-Z])(?i:Street|Str|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Terrace|Ter|Terr|"
    r"Parkway|Pkwy|Highway|Hwy|Circle|Cir|Square|Sq|Trail|Trl|Alley|Aly|Row|Loop|Pike|Turnpike|Tpke|Plaza|Plz|Point|Pt|"
    r"Path|Walk|Crescent|Cres|Extension|Ext|Expressway|Expy|Freeway|Fwy|Causeway|Broadway|Bowery|Run|Pass|Ridge|Cove|Cv|"
    r"Crossing|Xing|Heights|Hts|Landing|Mews|Quay|Spur|Bend|Knoll|Hollow|Glen|Grove|Trace|Vista|View|Crest|Bluff|Steps|Slope|Arcade|Pier|Wharf|Commons|Manor|Esplanade|Promenade)"
)
STATES = (
    r"(?:(?:A[KLRZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|"
    r"V[AIT]|W[AIVY])|(?=[A-Z])(?i:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District\sof\sColumbia|"
    r"Florida|Georgia|Guam|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|"
    r"Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New\sHampshire|New\sJersey|New\sMexico|New\sYork|"
    r"North\sCarolina|North\sDakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto\sRico|Rhode\sIsland|South\sCarolina|"
    r"South\sDakota|Tennessee|Texas|Utah|Vermont|Virgin\sIslands|Virginia|Washington|West\sVirginia|Wisconsin|Wyoming)|"
    r"D\.\s?C\.|N\.\s?[JYCH]\.)"
)
_COMPASS = r"(?=[A-Z])(?i:N|S|E|W|NE|NW|SE|SW|North|South|East|West|Northeast|Northwest|Southeast|Southwest)\.?"
_UNIT = (
    r"(?:(?i:Apt|Apartment|Unit|Suite|Ste|Room|Rm|Floor|Fl|Flr|No|Number|Bldg|Building|Lot|Space|Spc|Trailer|Trlr|Penthouse|PH)"
    r"\b\.?(?:\s*(?i:No\b\.?|Number\b|#))?\s*#?\s*[A-Z0-9]{1,5}(?:-[A-Z0-9]{1,4})?\b|#\s?[A-Z0-9]{1,5}(?:-[A-Z0-9]{1,4})?\b"
    r"|(?:\d{1,2}(?i:st|nd|rd|th)|(?i:first|second|third|fourth|fifth|ground|top))\s+(?i:Floor|Fl)\b\.?|(?=[A-Z])(?i:Basement|Bsmt|Penthouse|Rear)\b)"
)
_TOWN = r"(?!(?:OF|THE|IN)\b)(?:[A-Z][a-z]{0,2}\.|[A-Z][A-Za-z'-]+)"  # "St. Louis"; another point ends the sentence
_CITY = _TOWN + r"(?:\s+" + _TOWN + r"){0,3}?"
_NAMED = (
    r"(?:[A-Z0-9][\w'.-]*\s+){1,5}?"
    + _SUFFIX
    + r"\b\.?(?:\s+"
    + _SUFFIX
    + r"\b\.?)?(?:\s+"
    + _COMPASS
    + r"(?=[\s,]|$))?"
)
_BY_ITSELF = (
    r"(?:" + _COMPASS + r"\s+)?(?=[A-Z])(?i:Broadway|Bowery|Avenue\s+(?:of\s+the\s+\w+|[A-Z])\b"
    r"|" + _COMPASS + r"\s+\d{2,5}\s+" + _COMPASS + r"(?=[\s,]|$)"  # Utah: "318 East 700 North"
    r"|(?:State\s+)?(?:Highway|Hwy|Route|Rte|County\s+Road)\.?\s+\d+)"
)
_PLACE = (  # "Foundry Steps" is a street where a town, a state and its number of five digits follow
    r"[A-Z][\w'\u2019.-]*(?:\s+[A-Z][\w'\u2019.-]*){0,3}(?=(?:\s*[,.;]?\s*" + _UNIT + r"){0,2}\s*[,.;]\s*"
    + _CITY + r"\s*[,.;]?\s+" + STATES + r"\b\.?\s*[,.;]?\s*\d{5}\b)"
)  # fmt: skip
_RURAL = r"(?:RR|Rural\s+Route|Route|Rte|HC)\.?\s*\d{1,3}\s*,?\s+Box\s+\d{1,5}[A-Z]?"
_CALLE = r"(?:Calle|Avenida|Ave\.|Carretera|Paseo)\s+(?:[A-Z][\w'.-]*\s+){1,4}\d{1,5}"
ADDRESS = late(
    r"(?<![\w/:$-])(?:(?P<number>\d{1,6}(?:-\d{1,5})?[A-Z]?(?:\s1/2)?)\s+"
    r"(?P<street>" + _NAMED + r"|" + _BY_ITSELF + r"|" + _PLACE + r")|(?P<other>" + _RURAL + r"|" + _CALLE + r"))"
    r"(?P<unit>(?:\s*[,.;]?\s*" + _UNIT + r"){0,2})"
    r"(?:\s*[,.;]?\s*(?P<city>" + _CITY + r")\s*[,.;]?\s+(?P<state>" + STATES + r")\b\.?"
    r"(?:\s*[,.;]?\s*(?P<zip>\d{5}(?:-\d{4})?)\b)?|\s*,\s*(?P<town>"
    + _CITY
    + r")(?=\s*(?:[,.;]|$|(?:and|in|of|or|to|that|as|is)\b)))?"
)
_WORDS = re.compile(r"[a-z]{2,}|(?<!\S)[nsew]\b|\d{5}")
STREETS = frozenset(_WORDS.findall(_SUFFIX.lower()))
# An address has a number, and a word for a street or a town's number of five digits; or it has one of these. Most runs
# have neither, and so have half of the papers: the expression takes 6 ms to compile.
_NUMBERED = re.compile(r"\d[A-Z]?\s+[A-Z0-9]")
_BEHIND = STREETS | set(_WORDS.findall(f"{_COMPASS} {_BY_ITSELF}".lower())) - {"of", "the", "state", "county"}
_BEHIND |= set("nsew")  # Utah: "318 E 700 N"
_ROADS = frozenset({"rr", "rural", "route", "rte", "hc", "calle", "avenida", "ave", "carretera", "paseo"})
PLACE = late(
    r"(?:^|,\s*)" + STATES + r"$|\s(?:A[KLRZ]|C[AOT]|FL|IL|KY|M[DINT]|N[CDHJMVY]|OH|PA|T[NX]|UT|V[AT]|W[AIVY])$"
)
_SENTENCE = re.compile(r"(?<=[a-z]{3})\.\s|;")
_TO = re.compile(r"^(?:to|from|attn|cc)\b", re.IGNORECASE)


def find_address(pages: Sequence[Entries], person: Field | None, knowledge: Knowledge) -> Field | None:
    """The place that the paper is for: by its leads; behind the person's name; else the only one of no office."""
    others = frozenset(knowledge.tables["offices_addresses"])
    for lead in knowledge.leads["address"]:
        for entries in pages:
            for label in entries.led(lead):
                if label.says in knowledge.tables["courts_own"] and _courts_own(entries, label.place, knowledge):
                    continue
                for run in _runs(entries, label, lead):
                    found = next(addresses_in(run), None)
                    if found is None or found[2] > NEAR_LABEL:
                        continue
                    if lead.at is At.TO and not others.isdisjoint(normal(run.read_text[: found[2]]).split()):
                        continue
                    return _fuller(found[0].field(entries.page, found[1]), pages)
    return (_of_the_person(pages, person) if person is not None else None) or _only(pages, knowledge)


def _runs(entries: Entries, label: Label, lead: Lead) -> Iterator[Run]:
    """The words that may be the place: of the label's own column, of all columns, under it."""
    below = _below(entries, label.place, LINES)
    yield Run((*label.place.words[label.end :], *below.words))
    yield Run((*entries.behind(label).words, *below.words))
    yield entries.goes_on(label, LINES)
    if lead.at is not At.SENTENCE:
        yield below


def _of_the_person(pages: Sequence[Entries], person: Field) -> Field | None:
    """The address that stands right behind or under the person's name, wherever that stands on the page."""
    name = sorted(normal(person.value).split())  # "EXAMPLE, CASEY" is Casey Example
    for entries in pages:
        for place in entries.places:
            tokens = [token for token, _ in place.tokens]
            ends = (at + len(name) for at in range(len(tokens)) if sorted(tokens[at : at + len(name)]) == name)
            for end in ends:
                below = _below(entries, place, 2)
                behind = Run((*place.words[place.tokens[end - 1][1] + 1 :], *below.words))
                line = Run(
                    tuple(word for one in entries.lines[place.line + 1 :][:1] for cell in one for word in cell.words)
                )
                for run in (behind, below, line):
                    found = next(addresses_in(run), None)
                    if found is not None and found[2] <= RIGHT_BEHIND:
                        return _fuller(found[0].field(entries.page, found[1]), pages)
    return None


def _courts_own(entries: Entries, place: Segment, knowledge: Knowledge) -> bool:
    """Whether the line before is a court's name: "DISTRICT COURT OF MARYLAND / LOCATED AT: 9 Warren Street"."""
    above = entries.lines[place.line - 1] if place.line else ()
    bodies = (body_in(one.read_text, knowledge) for one in above)
    return any(body is not None and body.kind is BodyKind.COURT and body.whole for body in bodies)


def _fuller(found: Field | None, pages: Sequence[Entries]) -> Field | None:
    """The same place where it is printed with its city, if the caption has only the street."""
    if found is None or (found.value.count(",") > 1 and found.value[-1].isdigit()):
        return found
    for entries in pages:
        columns = (Run((*one.words, *_below(entries, one, 1).words)) for one in entries.places)
        whole = (Run(tuple(word for place in line for word in place.words)) for line in entries.lines)
        for run, value, _ in (one for words in (*columns, *whole) for one in addresses_in(words)):
            if value.lower().startswith(found.value.lower() + ",") and len(value) > len(found.value):
                return run.field(entries.page, value) or found
    return found


def _below(entries: Entries, place: Segment, lines: int) -> Run:
    return Run(tuple(word for under in entries.under(place, lines) for word in under.words))


def addresses_in(run: Run) -> Iterator[tuple[Run, str, int]]:
    """Addresses of a run: their words, the address in one line, and the character at which it begins."""
    if not _may_be_there(run.read_text):
        return
    for match in ADDRESS.finditer(run.read_text):
        street = match["other"] or f"{match['number']} {match['street']}"
        city = match["city"] or match["town"]
        parts = [
            street,
            (match["unit"] or "").strip(" ,.;"),
            city,
            " ".join(filter(None, (match["state"], match["zip"]))),
        ]
        value = ", ".join(" ".join(part.split()).strip(" ,;") for part in parts if part and part.strip(" ,.;"))
        yield run.at(*match.span()), value, match.start()


def _may_be_there(text: str) -> bool:
    words = _WORDS.findall(text.lower())
    if not _ROADS.isdisjoint(words):
        return True
    return any(word in _BEHIND or word.isdigit() for word in words) and _NUMBERED.search(text) is not None


def _only(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The only address on the pages, if they speak of a search, an arrest or a home to be given back.

    Addresses of courts, offices and lawyers stand behind or under words that say so, and are no places of the paper.
    """
    found: dict[str, Field] = {}
    wanted, others = frozenset(knowledge.tables["acts_at_a_place"]), frozenset(knowledge.tables["offices_addresses"])
    acts = False
    for entries in pages:
        acts |= not wanted.isdisjoint(entries.layout.text.tokens)
        for number, line in enumerate(entries.lines):
            run = Run(tuple(word for place in line for word in place.words))
            below = entries.lines[number + 1] if number + 1 < len(entries.lines) else ()
            more = Run((*run.words, *(word for place in below for word in place.words)))
            for words, value, start in (*addresses_in(more), *addresses_in(run)):
                before = normal(_SENTENCE.split(more.read_text[max(start - OFFICE_NEAR, 0) : start])[-1]).split()
                above = [token for place in entries.lines[number - 1] for token, _ in place.tokens] if number else []
                before += above if start < BEGINS and len(above) <= OF_A_BLOCK else []
                field = words.field(entries.page, value)
                own = others.isdisjoint(before) and not _TO.match(run.read_text)
                if own and field is not None and start < len(run.read_text) and value.count(",") >= 1:
                    found.setdefault(value.split(",")[0].lower(), field)
    return next(iter(found.values())) if acts and len(found) == 1 else None
