"""How courts' names are put together: every word of a line must be explained, or the line names no court.

`Grammar` is made once from data/courts.toml; `court_reading` lays a line's parts side by side with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum, auto
from itertools import permutations
from typing import Any

from msgspec import Struct, field

from warrantcheck.find.lines.text import normal
from warrantcheck.find.names.words import Refused, Token, Vocabulary, fold, tokens_of

MOST_COURTS = 3  # names of courts on one line: of three that share a form one is ticked


class Kind(Enum):
    """What a part of a line is."""

    LINK = auto()  # "in the", "of", "in and for"
    STATE = auto()  # "Texas"
    TITLED = auto()  # "State of Texas", "The People of the State of California"
    CORE = auto()  # "Superior Court"
    DISTRICT = auto()  # "Northern District of Georgia"
    PLACE = auto()  # "County of Cook", "Harris County"
    TOWN = auto()  # "City of Atlanta"
    LATE = auto()  # "Atlanta Division", "Baltimore City"
    AT = auto()  # "at Anchorage"
    SEAT = auto()  # "Location: Bangor", "Franklin" between a court's commas
    DIVISION = auto()  # "Criminal Division"
    NUMBERED = auto()  # "Precinct 3", "Eleventh Judicial Circuit"
    ORDINAL = auto()  # "36th" of "36th District Court"
    NUMBER = auto()  # "3" of "Superior Court 3"
    OFFICE = auto()  # "Justice of the Peace"
    MARK = auto()  # "ss.", a section sign read as a letter
    # Beginnings and ends of parts; never parts themselves.
    PLACE_OPEN = auto()
    TOWN_OPEN = auto()
    LATE_OPEN = auto()
    TITLE_OPEN = auto()
    DISTRICT_OPEN = auto()
    PLACE_CLOSE = auto()
    LATE_CLOSE = auto()
    PLACE_NAME = auto()
    NUMBER_OPEN = auto()
    ORDER_CLOSE = auto()
    CARDINAL = auto()
    AT_WORD = auto()
    SEAT_OPEN = auto()
    TENS = auto()
    TRIBAL = auto()
    NATION = auto()
    NATION_COURT = auto()
    PEOPLE_NAME = auto()
    PEOPLE = auto()


class Core(Struct, frozen=True):
    """A court's name as the grammar knows it. `alone`: it needs no neighbor to be known as a court of law."""

    where: str = ""
    alone: bool = False
    place_before: bool = False
    place_is_enough: bool = True
    of_a_town: bool = False  # "of" and a town's name are enough: "Municipal Court of Jersey City"


class District(Struct, frozen=True):
    """A federal district: its printed name if there is such a one, and the word for its direction."""

    name: str | None
    state: str


class Part(Struct, frozen=True):
    """A part of a line. `words`: for each token the word of the vocabulary, None where it is a place's own name."""

    kind: Kind
    end: int
    errors: int
    words: tuple[str | None, ...]
    told: Any = None  # Core, District, a state's name, True for numbers that tell a court's district
    placed: bool = False  # a place's name stands before the court's

    @property
    def cost(self) -> float:
        # the fewest misread letters, then the fewest free words, then the fewest parts, a court before an office
        return self.errors + 0.25 * sum(word is None for word in self.words) + 0.01 * (self.kind is not Kind.CORE)


def may_follow(kind: Kind, before: Kind | None, cores: int) -> bool:
    """Whether a part of this kind may stand behind one of that kind, so many courts' names having been told."""
    if before is Kind.ORDINAL:
        return kind is Kind.CORE
    if kind is Kind.LINK:
        return before is not Kind.LINK
    if kind is Kind.CORE:
        return cores < MOST_COURTS
    if kind is Kind.LATE:
        return cores > 0
    if kind is Kind.AT:
        return cores > 0 and before in {Kind.NUMBERED, Kind.PLACE, Kind.STATE, Kind.TITLED}
    if kind is Kind.SEAT:
        return cores > 0 or before is Kind.DIVISION
    if kind is Kind.NUMBER:
        return before is Kind.CORE or (before is Kind.DIVISION and cores > 0)
    if kind is Kind.MARK:
        return before in {Kind.PLACE, Kind.TITLED, Kind.STATE, Kind.TOWN}
    return True


class Node(Struct):
    """A place in the tree of all phrases."""

    next: dict[str, Node] = field(default_factory=dict)
    ends: list[tuple[Kind, Any]] = field(default_factory=list)


class Grammar(Struct):
    """Phrases of courts' names, and the words that are refused."""

    words: Vocabulary = field(default_factory=Vocabulary)
    root: Node = field(default_factory=Node)
    refused: Refused = field(default_factory=lambda: Refused(frozenset(), (), ()))
    small: frozenset[str] = frozenset()
    structural: frozenset[str] = frozenset()  # words that are never part of a place's name
    links_alone: frozenset[tuple[str, ...]] = frozenset()
    opening: frozenset[tuple[str, ...]] = frozenset()
    compass: tuple[frozenset[str], ...] = ()
    anchors: frozenset[str] = frozenset()  # every part but the small words has one of them, or is a state's name
    by_number: frozenset[str] = frozenset()  # states whose courts a number alone names
    tribal: frozenset[str] = frozenset()  # words without which no tribal court is named
    agency: dict[str, frozenset[str]] = field(default_factory=dict)  # words of agencies' names, as the file has them
    districts: dict[tuple[str, str], str] = field(default_factory=dict)  # by direction and state, as printed

    def add(self, kind: Kind, phrases: Iterable[str], told: Any = None) -> None:
        """Takes phrases up, words as printed."""
        for phrase in phrases:
            node = self.root
            for word in self.words.add(phrase):
                node = node.next.setdefault(word, Node())
            if (kind, told) not in node.ends:
                node.ends.append((kind, told))

    def may_explain(self, tokens: list[Token]) -> bool:
        """Is there any word of courts and counties in the line? Cheap: most lines of a page have none."""
        if any(word in self.anchors for token in tokens for word, _ in self.words.near(token.folded)):
            return True
        return tuple(token.folded for token in tokens) in self.links_alone


def grammar_of(courts: Mapping[str, Any]) -> Grammar:
    """The grammar of `data/courts.toml`.

    Raises:
        KeyError: a table or a list of the file is missing.
    """
    grammar = Grammar()
    _add_small(grammar, courts)
    _add_courts(grammar, courts)
    _add_states(grammar, courts)
    never = courts["never"]
    grammar.words.own = frozenset(map(fold, never["not_misread"])) - grammar.words.shown.keys()
    grammar.refused = Refused(
        frozenset(map(fold, never["exact"])),
        tuple(fold(phrase.replace(" ", "")) for phrase in never["like"]),
        tuple(fold(phrase.replace(" ", "")) for phrase in never["anywhere"]),
    )
    grammar.agency = {name: frozenset(words) for name, words in courts["agency"].items()}
    grammar.agency["of_a_place"] |= {normal(state["name"]) for state in courts["state"].values()}
    grammar.compass = tuple(
        frozenset(map(fold, family)) for family in (courts["federal"]["directions"], courts["division"]["compass"])
    )
    return grammar


def _phrase(words: str) -> tuple[str, ...]:
    return tuple(token.folded for token in tokens_of(words))


def _add_small(grammar: Grammar, courts: Mapping[str, Any]) -> None:
    """Links, places, divisions, numbers."""
    link, place, division = courts["link"], courts["place"], courts["division"]
    for kind, phrases in (
        (Kind.LINK, link["words"]),
        (Kind.PLACE_OPEN, (*place["before"], *place["sala"])),
        (Kind.TOWN_OPEN, place["town_before"]),
        (Kind.LATE_OPEN, place["late_before"]),
        (Kind.SEAT_OPEN, place["seat"]),
        (Kind.PLACE_CLOSE, place["after"]),
        (Kind.PLACE_NAME, place["small_words_inside"]),
        (Kind.DIVISION, (*division["names"], *(f"{direction} Division" for direction in division["directions"]))),
        (Kind.ORDINAL, courts["ordinal"]["words"]),
        (Kind.TENS, courts["ordinal"]["tens"]),
        (Kind.CARDINAL, courts["ordinal"]["cardinals"]),
    ):
        grammar.add(kind, phrases)
    for kind, table, name in (
        (Kind.LATE_CLOSE, place, "late"),
        (Kind.NUMBER_OPEN, division, "numbered"),
        (Kind.ORDER_CLOSE, division, "ordered"),
    ):
        grammar.add(kind, table[name], told=False)
        grammar.add(kind, table[f"{name}_of_courts"], told=True)
    grammar.add(Kind.NUMBERED, (f"{way} Judicial District" for way in division["directions"]), told=True)
    grammar.links_alone = frozenset(map(_phrase, link["alone"]))
    grammar.opening = frozenset(map(_phrase, link["opening"]))
    grammar.small = frozenset(word for phrase in link["words"] for word in _phrase(phrase)) | {fold("at"), "y", "u"}


def _add_courts(grammar: Grammar, courts: Mapping[str, Any]) -> None:
    """Names of courts, federal and tribal ones too."""
    name, tribal = courts["name"], courts["tribal"]
    here = {phrase: state["name"] for state in courts["state"].values() for phrase in state.get("only_here", ())}
    by_itself = {*name["by_itself"], *here}
    grammar.by_number = frozenset(name["by_number"])
    listed = {phrase for state in courts["state"].values() for phrase in state["courts"]}
    # Boxes of which one is ticked: "District/Family Court".
    boxes = {f"{one}/{other} Court" for one, other in permutations(name["boxes"], 2)}
    for phrase in sorted(by_itself | boxes | set(name["needs_neighbor"]) | listed):
        core = Core(
            where=here.get(phrase, ""),
            alone=phrase in by_itself,
            place_before=phrase in name["place_before"] or phrase in boxes,
            place_is_enough=phrase not in name["place_before_is_not_enough"],
            of_a_town=phrase in name["of_a_town"],
        )
        grammar.add(Kind.CORE, [phrase], told=core)
    grammar.add(Kind.CORE, courts["federal"]["courts"], told=Core("federal", alone=True))
    grammar.add(Kind.NUMBERED, courts["federal"]["circuits"], told=True)
    grammar.add(Kind.OFFICE, name["office"])
    grammar.add(Kind.TRIBAL, tribal["courts"])
    grammar.add(Kind.NATION_COURT, tribal["nation_courts"])
    grammar.add(Kind.NATION, tribal["nations"])
    grammar.add(Kind.PEOPLE, tribal["peoples"])
    grammar.structural = _structural(courts)
    told = {word for phrase in (*tribal["courts"], *tribal["nations"]) for word in _phrase(phrase)}
    grammar.anchors = frozenset(word for word in grammar.structural | told if len(word) > 3) - {fold("within")}
    grammar.anchors |= set(map(fold, courts["division"]["anchors"]))
    grammar.tribal = frozenset(told) - set(map(fold, tribal["shared"]))


def _structural(courts: Mapping[str, Any]) -> frozenset[str]:
    """Words that carry a name's structure, so never are a place's own name. "Philadelphia" is not among them."""
    place, division = courts["place"], courts["division"]
    tables = [courts["name"]["needs_neighbor"], courts["link"]["words"], division["names"]]
    tables += [place["before"], place["town_before"], place["after"], place["late"], place["late_of_courts"]]
    tables += [division[f"{name}{of}"] for name in ("numbered", "ordered") for of in ("", "_of_courts")]
    tables += [courts["tribal"]["courts"], courts["tribal"]["nation_courts"]]
    names = {*" ".join(division["directions"]).split(), *courts["ordinal"]["words"], *place["in_names"]}
    return frozenset(word for table in tables for phrase in table for word in _phrase(phrase)) - set(map(fold, names))


def _add_states(grammar: Grammar, courts: Mapping[str, Any]) -> None:
    """States' names, the titles they bear ("Commonwealth of"), and the federal districts that there are."""
    titles: dict[str, set[str]] = {}
    for state in courts["state"].values():
        name = state["name"]
        grammar.add(Kind.STATE, (name, *state.get("also", ())), told=name)
        for title in (*state.get("kinds", ("State",)), *state.get("captions", ()), "People of the State", "State"):
            titles.setdefault(title, set()).add(name)
        for district in state["districts"]:
            direction = district.partition("District of")[0].strip()
            grammar.districts[direction, name] = district
    for title, states in titles.items():
        of = "de" if title.startswith(("El ", "Pueblo", "Estado")) else "of"
        grammar.add(Kind.TITLE_OPEN, [f"{title} {of}", f"{title} {of} the"], told=frozenset(states))
    for direction in ("", *courts["federal"]["directions"]):
        lead = f"{direction} District".strip()
        grammar.add(
            Kind.DISTRICT_OPEN, [f"{lead} of", f"{lead} of the", *([lead] if direction else [])], told=direction
        )
        grammar.add(Kind.DISTRICT, [f"{lead} of"], told=District(None, ""))
