"""What stands one behind another on a line and makes a larger part of a court's name: "Cook" and "County" a place."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from warrantcheck.find.names.grammar import Core, District, Kind, Part

if TYPE_CHECKING:
    from warrantcheck.find.names.reading import Reading

_LETTERED = re.compile(r"\d{1,2}-?[A-D]")  # of Michigan's districts: "54-A Judicial District"
_NO = object()  # parts that do not go together
Told = Callable[["Reading", tuple[Part, ...]], Any]


def _nothing(line: Reading, row: tuple[Part, ...]) -> Any:
    return None


def _titled(line: Reading, row: tuple[Part, ...]) -> Any:
    title, state = row
    return state.told if state.told in title.told else _NO


def _district(line: Reading, row: tuple[Part, ...]) -> Any:
    direction, state = row
    return District(line.grammar.districts.get((direction.told, state.told)), state.told)


def _not_filled_in(line: Reading, row: tuple[Part, ...]) -> Any:
    """The place of a blank form's court: a rule is no word, so that only "COUNTY" is read."""
    return None if line.state_is_told or line.court_is_told else _NO


def _late(line: Reading, row: tuple[Part, ...]) -> Any:
    return None if row[-1].told or line.federal or line.state_is_told or line.court_is_told else _NO


def _after_a_place(line: Reading, row: tuple[Part, ...]) -> Any:
    core: Core = row[-1].told
    return core if core.place_before or (line.state_is_told and not core.where) else _NO


def _of_a_town(line: Reading, row: tuple[Part, ...]) -> Any:
    """Such courts are a town's. Of most its name is not enough: a state, or "IN THE", must be told too."""
    core: Core = row[0].told
    of = row[1].words == ("of",)
    enough = line.state_is_told or core.of_a_town
    return replace(core, place_is_enough=enough) if of and core.place_before and not core.where else _NO


def _set_apart(line: Reading, row: tuple[Part, ...]) -> Any:
    """The town where a court sits, between commas before its state's name, or behind a dash: "6TH CIRCUIT COURT,
    DISTRICT DIVISION, FRANKLIN, NEW HAMPSHIRE", "6th Circuit - District Division - Franklin"."""
    first, end = row[0].end - len(row[0].words), row[0].end
    before, last = line.tokens[first - 1] if first else None, line.tokens[end - 1]
    if before is None or not (before.comma or before.dash):
        return _NO
    then = {*line.single(end), *(part.kind for part in line.parts_at(end))} if end < len(line.tokens) else set()
    in_state = (last.comma or last.dash) and not then.isdisjoint({Kind.STATE, Kind.TITLE_OPEN})
    at_the_end = (before.dash or line._tribe_is_told) and end == len(line.tokens)  # "YUROK TRIBAL COURT, KLAMATH"
    return None if in_state or at_the_end else _NO


def _breaks_off(line: Reading, row: tuple[Part, ...]) -> Any:
    """A circuit's number whose noun goes on in the next row or is lost: "CIRCUIT COURT OF THE TENTH / IN AND FOR"."""
    first, end = row[0].end - len(row[0].words), row[-1].end
    of_the = first > 1 and [token.folded for token in line.tokens[first - 2 : first]] == ["of", "the"]
    return True if of_the and (end == len(line.tokens) or Kind.LINK in line.single(end)) else _NO


def _venue(line: Reading, row: tuple[Part, ...]) -> Any:
    """ "ESSEX, ss." is a county where its courts write it so."""
    return None if line.tokens[row[-1].end - 1].folded == "ss" else _NO


def _of_a_people(line: Reading, row: tuple[Part, ...]) -> Any:
    """A people's own name tells its court, as a tribe's does; "Hopi Court" by itself may be a street."""
    return Core("tribal", alone=True) if len(row[-1].words) > 1 and not row[0].errors else _NO


def _lettered(line: Reading, row: tuple[Part, ...]) -> Any:
    return row[-1].told if _LETTERED.fullmatch(line.tokens[row[0].end - 1].raw) else _NO


def _tribal(line: Reading, row: tuple[Part, ...]) -> Any:
    nations = (part for part in row if part.kind is Kind.NATION)
    return Core("tribal", alone=len(row) > 1) if all(map(_nearly, nations)) else _NO


# What stands one behind another makes a larger part.
TOGETHER: tuple[tuple[Kind, tuple[Kind, ...], Told], ...] = (
    (Kind.PLACE, (Kind.PLACE_OPEN, Kind.PLACE_NAME), _nothing),  # "County of Cook", "Sala de San Juan"
    (Kind.TOWN, (Kind.TOWN_OPEN, Kind.PLACE_NAME), _nothing),  # "City of Atlanta"
    (Kind.LATE, (Kind.LATE_OPEN, Kind.PLACE_NAME), _nothing),
    (Kind.PLACE, (Kind.PLACE_NAME, Kind.PLACE_CLOSE), _nothing),  # "Cook County"
    (Kind.PLACE, (Kind.PLACE_NAME, Kind.MARK), _venue),  # "ESSEX, ss."
    (Kind.PLACE, (Kind.PLACE_OPEN,), _not_filled_in),  # "SURROGATE'S COURT, COUNTY OF ____"
    (Kind.PLACE, (Kind.PLACE_CLOSE,), _not_filled_in),  # "CIRCUIT COURT OF ____ COUNTY, MISSOURI"
    (Kind.LATE, (Kind.PLACE_NAME, Kind.LATE_CLOSE), _late),  # "Atlanta Division"
    (Kind.CORE, (Kind.PLACE_NAME, Kind.CORE), _after_a_place),  # "Cleveland Municipal Court"
    (Kind.CORE, (Kind.CORE, Kind.LINK, Kind.PLACE_NAME), _of_a_town),  # "Municipal Court of Cleveland, Ohio"
    (Kind.AT, (Kind.AT_WORD, Kind.PLACE_NAME), _nothing),
    (Kind.SEAT, (Kind.SEAT_OPEN, Kind.PLACE_NAME), lambda line, row: True),  # "Location: Bangor"
    (Kind.SEAT, (Kind.PLACE_NAME,), _set_apart),
    (Kind.NUMBERED, (Kind.NUMBER_OPEN, Kind.CARDINAL), lambda line, row: row[0].told),  # "Precinct 3"
    (Kind.NUMBERED, (Kind.ORDINAL, Kind.ORDER_CLOSE), lambda line, row: row[-1].told),  # "36th Judicial District"
    (Kind.NUMBERED, (Kind.TENS, Kind.ORDINAL, Kind.ORDER_CLOSE), lambda line, row: row[-1].told),
    (Kind.NUMBERED, (Kind.CARDINAL, Kind.ORDER_CLOSE), _lettered),
    (Kind.NUMBERED, (Kind.ORDINAL,), _breaks_off),
    (Kind.NUMBERED, (Kind.TENS, Kind.ORDINAL), _breaks_off),
    (Kind.ORDINAL, (Kind.TENS, Kind.ORDINAL), _nothing),
    (Kind.CORE, (Kind.TRIBAL,), _tribal),
    (Kind.CORE, (Kind.PEOPLE_NAME, Kind.TRIBAL), _tribal),  # "Fort Peck Tribal Court"
    (Kind.CORE, (Kind.PEOPLE_NAME, Kind.NATION, Kind.NATION_COURT), _tribal),  # "Navajo Nation District Court"
    (Kind.CORE, (Kind.PEOPLE, Kind.NATION_COURT), _of_a_people),  # "Hopi Trial Court"
    (Kind.CORE, (Kind.TRIBAL, Kind.LINK, Kind.PEOPLE_NAME), _tribal),  # "Tribal Court of the Hopi Tribe"
    (Kind.CORE, (Kind.TRIBAL, Kind.LINK, Kind.PEOPLE_NAME, Kind.NATION), _tribal),
    (Kind.CORE, (Kind.NATION_COURT, Kind.LINK, Kind.PEOPLE_NAME, Kind.NATION), _tribal),
    (Kind.SEAT, (Kind.PEOPLE_NAME, Kind.NATION), _nothing),  # "Tulalip Tribal Court, Tulalip Reservation"
    (Kind.DISTRICT, (Kind.DISTRICT_OPEN, Kind.STATE), _district),  # "Northern District of Georgia"
    (Kind.TITLED, (Kind.TITLE_OPEN, Kind.STATE), _titled),  # "State of Texas"
)


def made(kind: Kind, row: tuple[Part, ...], told: Any) -> Part | None:
    """The larger part, or None where its parts do not go together."""
    if told is _NO:
        return None
    words = tuple(word for part in row for word in part.words)
    placed = any(part.kind is Kind.PLACE_NAME for part in row)
    # Beside a tribe's own words, whose letters nobody can count, "of tne" and "NRTION" are told by their places.
    free = any(part.kind is Kind.PEOPLE_NAME for part in row)
    errors = sum(part.errors for part in row if not (free and part.kind in {Kind.NATION, Kind.LINK}))
    return Part(kind, row[-1].end, errors, words, told, placed=placed)


def _nearly(nation: Part) -> bool:
    return nation.errors <= (len("".join(word or "" for word in nation.words)) > 5)
