"""A line names a court of law only if a court's name explains every word of it."""

from __future__ import annotations

import random
import time
import tomllib
from collections.abc import Callable
from importlib.resources import files
from itertools import pairwise
from typing import Any

import pytest

from warrantcheck.find.names.bodies import body_in
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import Body, BodyKind

COURTS: dict[str, Any] = tomllib.loads((files("warrantcheck.data") / "courts.toml").read_text(encoding="utf-8"))
KNOWN = load_knowledge()
STATES = COURTS["state"]

# caption, where, federal district
CAPTIONS: list[tuple[str, str, str | None]] = [
    # federal
    ("UNITED STATES DISTRICT COURT", "federal", None),
    ("United States District Court for the Northern District of Georgia", "federal", "Northern District of Georgia"),
    ("UNITED STATES DISTRICT COURT for the District of Columbia", "federal", "District of Columbia"),
    ("UNITED STATES DISTRICT COURT EASTERN DISTRICT OF NEW YORK", "federal", "Eastern District of New York"),
    ("U.S. District Court, Western District of Texas, San Antonio Division", "federal", "Western District of Texas"),
    (
        "IN THE UNITED STATES DISTRICT COURT FOR THE SOUTHERN DISTRICT OF WEST VIRGINIA",
        "federal",
        "Southern District of West Virginia",
    ),
    ("UNITED STATES DISTRICT COURT CENTRAL DISTRICT OF CALIFORNIA", "federal", "Central District of California"),
    ("United States District Court Middle District of Alabama", "federal", "Middle District of Alabama"),
    ("UNITED STATES DISTRICT COURT DISTRICT OF NEW JERSEY", "federal", "District of New Jersey"),
    ("United States District Court for the District of Puerto Rico", "federal", "District of Puerto Rico"),
    ("DISTRICT COURT OF THE VIRGIN ISLANDS", "federal", None),
    ("District Court of Guam", "federal", None),
    ("DISTRICT COURT FOR THE NORTHERN MARIANA ISLANDS", "federal", None),
    ("United States Bankruptcy Court District of Delaware", "federal", "District of Delaware"),
    ("United States Court of Appeals for the Ninth Circuit", "federal", None),
    ("UNITED STATES COURT OF APPEALS FOR THE DISTRICT OF COLUMBIA CIRCUIT", "federal", None),
    ("United States Tax Court", "federal", None),
    ("UNITED STATES COURT OF INTERNATIONAL TRADE", "federal", None),
    ("United States Foreign Intelligence Surveillance Court", "federal", None),
    ("SUPREME COURT OF THE UNITED STATES", "federal", None),
    # states
    ("IN THE CIRCUIT COURT OF JEFFERSON COUNTY, ALABAMA", "Alabama", None),
    ("IN THE DISTRICT COURT FOR THE STATE OF ALASKA, THIRD JUDICIAL DISTRICT AT ANCHORAGE", "Alaska", None),
    ("IN THE DISTRICT/SUPERIOR COURT FOR THE STATE OF ALASKA AT ANCHORAGE", "Alaska", None),
    ("SUPERIOR COURT OF ARIZONA IN MARICOPA COUNTY", "Arizona", None),
    ("Arcadia Biltmore Justice Court, State of Arizona", "Arizona", None),
    ("IN THE CIRCUIT COURT OF PULASKI COUNTY, ARKANSAS, THIRD DIVISION", "Arkansas", None),
    ("Superior Court of California, County of Los Angeles", "California", None),
    ("SUPERIOR COURT OF THE STATE OF CALIFORNIA IN AND FOR THE COUNTY OF SAN DIEGO", "California", None),
    ("SUPERIOR COURT OF CALIFORNIA CITY AND COUNTY OF SAN FRANCISCO LIMITED JURISDICTION", "California", None),
    ("District Court, El Paso County, Colorado", "Colorado", None),
    ("COUNTY COURT, DENVER COUNTY, STATE OF COLORADO", "Colorado", None),
    ("STATE OF CONNECTICUT SUPERIOR COURT", "Connecticut", None),
    ("STATE OF CONNECTICUT SUPERIOR COURT JUDICIAL DISTRICT OF NEW HAVEN AT MERIDEN", "Connecticut", None),
    ("IN THE SUPERIOR COURT OF THE STATE OF DELAWARE IN AND FOR NEW CASTLE COUNTY", "Delaware", None),
    ("JUSTICE OF THE PEACE COURT NO. 20", "", None),
    ("IN THE COURT OF COMMON PLEAS FOR THE STATE OF DELAWARE", "Delaware", None),
    ("SUPERIOR COURT OF THE DISTRICT OF COLUMBIA CRIMINAL DIVISION", "District of Columbia", None),
    (
        "IN THE CIRCUIT COURT OF THE ELEVENTH JUDICIAL CIRCUIT IN AND FOR MIAMI-DADE COUNTY, FLORIDA",
        "Florida",
        None,
    ),
    ("IN THE COUNTY COURT IN AND FOR DUVAL COUNTY, FLORIDA", "Florida", None),
    ("IN THE SUPERIOR COURT OF FULTON COUNTY STATE OF GEORGIA", "Georgia", None),
    ("Magistrate Court of Gwinnett County, State of Georgia", "Georgia", None),
    ("STATE COURT OF COBB COUNTY", "", None),
    ("IN THE CIRCUIT COURT OF THE FIRST CIRCUIT STATE OF HAWAII", "Hawaii", None),
    (
        "IN THE DISTRICT COURT OF THE FOURTH JUDICIAL DISTRICT OF THE STATE OF IDAHO, IN AND FOR THE COUNTY OF ADA, "
        "MAGISTRATE DIVISION",
        "Idaho",
        None,
    ),
    ("IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS COUNTY DEPARTMENT, CRIMINAL DIVISION", "Illinois", None),
    ("STATE OF INDIANA IN THE MARION SUPERIOR COURT CRIMINAL DIVISION 1", "Indiana", None),
    ("Iowa District Court for Polk County", "Iowa", None),
    ("IN THE DISTRICT COURT OF SEDGWICK COUNTY, KANSAS", "Kansas", None),
    ("EIGHTEENTH JUDICIAL DISTRICT, DISTRICT COURT, SEDGWICK COUNTY, KANSAS, CRIMINAL DEPARTMENT", "Kansas", None),
    ("COMMONWEALTH OF KENTUCKY JEFFERSON CIRCUIT COURT DIVISION 3", "Kentucky", None),
    ("Commonwealth of Kentucky, Court of Justice, Fayette District Court", "Kentucky", None),
    ("NINETEENTH JUDICIAL DISTRICT COURT PARISH OF EAST BATON ROUGE STATE OF LOUISIANA", "Louisiana", None),
    ("CRIMINAL DISTRICT COURT FOR THE PARISH OF ORLEANS STATE OF LOUISIANA", "Louisiana", None),
    ("24TH JUDICIAL DISTRICT COURT FOR THE PARISH OF JEFFERSON", "", None),
    ("STATE OF MAINE DISTRICT COURT CUMBERLAND COUNTY", "Maine", None),
    ("STATE OF MAINE UNIFIED CRIMINAL DOCKET", "Maine", None),
    ("District Court of Maryland for Baltimore City", "Maryland", None),
    ("CIRCUIT COURT FOR PRINCE GEORGE'S COUNTY, MARYLAND", "Maryland", None),
    ("COMMONWEALTH OF MASSACHUSETTS THE TRIAL COURT DISTRICT COURT DEPARTMENT", "Massachusetts", None),
    ("Boston Municipal Court", "Massachusetts", None),
    ("Commonwealth of Massachusetts, Quincy District Court", "Massachusetts", None),
    ("STATE OF MICHIGAN 36TH DISTRICT COURT", "Michigan", None),
    ("STATE OF MICHIGAN THIRD JUDICIAL CIRCUIT COURT, WAYNE COUNTY", "Michigan", None),
    ("STATE OF MINNESOTA DISTRICT COURT COUNTY OF HENNEPIN FOURTH JUDICIAL DISTRICT", "Minnesota", None),
    ("IN THE JUSTICE COURT OF HINDS COUNTY, MISSISSIPPI", "Mississippi", None),
    ("IN THE CIRCUIT COURT OF JACKSON COUNTY, MISSOURI", "Missouri", None),
    ("CIRCUIT COURT OF THE CITY OF ST. LOUIS, STATE OF MISSOURI", "Missouri", None),
    ("MONTANA ELEVENTH JUDICIAL DISTRICT COURT, FLATHEAD COUNTY", "Montana", None),
    ("IN THE COUNTY COURT OF LANCASTER COUNTY, NEBRASKA", "Nebraska", None),
    ("EIGHTH JUDICIAL DISTRICT COURT, CLARK COUNTY, NEVADA", "Nevada", None),
    ("JUSTICE COURT, LAS VEGAS TOWNSHIP, CLARK COUNTY, NEVADA", "Nevada", None),
    ("Las Vegas Justice Court", "", None),
    ("THE STATE OF NEW HAMPSHIRE HILLSBOROUGH SUPERIOR COURT", "New Hampshire", None),
    ("STATE OF NEW HAMPSHIRE CIRCUIT COURT DISTRICT DIVISION", "New Hampshire", None),
    ("SUPERIOR COURT OF NEW JERSEY LAW DIVISION, SPECIAL CIVIL PART, ESSEX COUNTY", "New Jersey", None),
    ("Newark Municipal Court", "", None),
    ("STATE OF NEW MEXICO COUNTY OF BERNALILLO SECOND JUDICIAL DISTRICT COURT", "New Mexico", None),
    ("Bernalillo County Metropolitan Court", "", None),
    ("SUPREME COURT OF THE STATE OF NEW YORK COUNTY OF KINGS", "New York", None),
    ("SUPREME COURT OF THE STATE OF NEW YORK, COUNTY OF NEW YORK, CRIMINAL TERM, PART 22", "New York", None),
    ("Criminal Court of the City of New York, County of Queens", "New York", None),
    ("STATE OF NEW YORK COUNTY COURT COUNTY OF ERIE", "New York", None),
    ("Justice Court, Town of Ramapo, County of Rockland", "", None),
    ("BUFFALO CITY COURT", "", None),
    ("In the General Court of Justice District Court Division", "", None),
    (
        "STATE OF NORTH CAROLINA, MECKLENBURG COUNTY, In The General Court Of Justice, Superior Court Division",
        "North Carolina",
        None,
    ),
    ("STATE OF NORTH DAKOTA IN DISTRICT COURT COUNTY OF CASS EAST CENTRAL JUDICIAL DISTRICT", "North Dakota", None),
    ("COURT OF COMMON PLEAS, CUYAHOGA COUNTY, OHIO", "Ohio", None),
    ("CLEVELAND MUNICIPAL COURT", "", None),
    ("IN THE DISTRICT COURT OF OKLAHOMA COUNTY, STATE OF OKLAHOMA", "Oklahoma", None),
    ("IN THE CIRCUIT COURT OF THE STATE OF OREGON FOR THE COUNTY OF MULTNOMAH", "Oregon", None),
    ("MAGISTERIAL DISTRICT COURT 05-2-01", "Pennsylvania", None),
    (
        "COURT OF COMMON PLEAS OF PHILADELPHIA COUNTY, FIRST JUDICIAL DISTRICT OF PENNSYLVANIA",
        "Pennsylvania",
        None,
    ),
    ("Philadelphia Municipal Court", "Pennsylvania", None),
    ("STATE OF RHODE ISLAND PROVIDENCE COUNTY SUPERIOR COURT", "Rhode Island", None),
    ("STATE OF SOUTH CAROLINA COUNTY OF RICHLAND IN THE COURT OF GENERAL SESSIONS", "South Carolina", None),
    ("STATE OF SOUTH CAROLINA COUNTY OF GREENVILLE IN THE MAGISTRATE'S COURT", "South Carolina", None),
    ("STATE OF SOUTH DAKOTA COUNTY OF MINNEHAHA IN CIRCUIT COURT SECOND JUDICIAL CIRCUIT", "South Dakota", None),
    ("GENERAL SESSIONS COURT FOR DAVIDSON COUNTY, TENNESSEE", "Tennessee", None),
    ("CRIMINAL COURT FOR SHELBY COUNTY, TENNESSEE", "Tennessee", None),
    ("THE STATE OF TEXAS § IN THE DISTRICT COURT OF HARRIS COUNTY, TEXAS", "Texas", None),
    ("IN THE 227TH JUDICIAL DISTRICT COURT OF BEXAR COUNTY, TEXAS", "Texas", None),
    ("COUNTY COURT AT LAW NO. 5, DALLAS COUNTY, TEXAS", "Texas", None),
    ("JUSTICE COURT, PRECINCT 3, PLACE 2, TRAVIS COUNTY, TEXAS", "Texas", None),
    ("CRIMINAL DISTRICT COURT NO. 3 OF TARRANT COUNTY, TEXAS", "Texas", None),
    ("IN THE THIRD JUDICIAL DISTRICT COURT SALT LAKE COUNTY, STATE OF UTAH", "Utah", None),
    ("STATE OF VERMONT SUPERIOR COURT CRIMINAL DIVISION WINDHAM UNIT", "Vermont", None),
    ("VIRGINIA: IN THE CIRCUIT COURT OF FAIRFAX COUNTY", "Virginia", None),
    ("Commonwealth of Virginia, Fairfax County General District Court", "Virginia", None),
    ("Superior Court of Washington, County of King", "Washington", None),
    ("IN THE DISTRICT COURT OF PIERCE COUNTY, STATE OF WASHINGTON", "Washington", None),
    ("MAGISTRATE COURT OF KANAWHA COUNTY, WEST VIRGINIA", "West Virginia", None),
    ("STATE OF WISCONSIN CIRCUIT COURT MILWAUKEE COUNTY", "Wisconsin", None),
    ("STATE OF WISCONSIN, CIRCUIT COURT, BRANCH 12, DANE COUNTY", "Wisconsin", None),
    ("IN THE DISTRICT COURT OF THE FIRST JUDICIAL DISTRICT, LARAMIE COUNTY, WYOMING", "Wyoming", None),
    # territories
    (
        "ESTADO LIBRE ASOCIADO DE PUERTO RICO TRIBUNAL GENERAL DE JUSTICIA TRIBUNAL DE PRIMERA INSTANCIA "
        "SALA SUPERIOR DE SAN JUAN",
        "Puerto Rico",
        None,
    ),
    ("TRIBUNAL DE PRIMERA INSTANCIA SALA DE BAYAMÓN", "Puerto Rico", None),
    ("SUPERIOR COURT OF GUAM", "Guam", None),
    ("SUPERIOR COURT OF THE VIRGIN ISLANDS DIVISION OF ST. CROIX", "Virgin Islands", None),
    (
        "IN THE SUPERIOR COURT OF THE COMMONWEALTH OF THE NORTHERN MARIANA ISLANDS",
        "Northern Mariana Islands",
        None,
    ),
    ("HIGH COURT OF AMERICAN SAMOA TRIAL DIVISION", "American Samoa", None),
    # tribes
    ("NAVAJO NATION DISTRICT COURT", "tribal", None),
    ("DISTRICT COURT OF THE NAVAJO NATION, JUDICIAL DISTRICT OF WINDOW ROCK, ARIZONA", "tribal", None),
    ("Tribal Court of the Hopi Tribe", "tribal", None),
    ("FORT PECK TRIBAL COURT", "tribal", None),
    ("Confederated Tribes of the Grand Ronde Tribal Court", "tribal", None),
    ("Grand Traverse Band of Ottawa and Chippewa Indians Tribal Court", "tribal", None),
    ("Sac and Fox Nation Supreme Court", "tribal", None),
]

# Nothing here is a court's name, nor becomes one by misreading.
NEAR_MISSES = [
    "a United States District or Magistrate Court Judge",  # a check box of Form I-205
    "United States District or Magistrate Court Judge",
    "A UNITED STATES DISTRICT OR MAGISTRATE COURT JUDGE",
    "United States District or Magistrate Court",
    "United States District or",
    "Magistrate Court Judge",
    "IMMIGRATION COURT",
    "Immigration Court, City of New York",
    "NEW YORK CITY IMMIGRATION COURT",
    "IMMIGRATION COURT, COUNTY OF LOS ANGELES",
    "Los Angeles County Immigration Court",
    "United States Immigration Court",
    "UNITED STATES DEPARTMENT OF JUSTICE IMMIGRATION COURT",
    "Executive Office for Immigration Review",
    "ORDER OF THE IMMIGRATION JUDGE",
    "an immigration judge in exclusion, deportation, or removal proceedings",
    "Board of Immigration Appeals",
    "Court Services and Offender Supervision Agency",
    "123 Court Street",
    "Court Street, Suite 200",
    "Courtney Ave",
    "Kings Court Apartments",
    "Food Court",
    "Tennis court rules",
    "Officer Mike Judge",
    "Judicial-Warrant.jpg",
    "Circuit Breaker",
    "District Attorney",
    "Cook County District Attorney",
    "District Director",
    "Field Office Director",
    "Administrative Law Judge",
    "County Sheriff",
    "Orange County Sheriff",
    "LOS ANGELES COUNTY SHERIFF'S DEPARTMENT",
    "To the Sheriff or any Peace Officer of Harris County, Texas",
    "Court Clerk",
    "Clerk of Court",
    "CLERK OF THE DISTRICT COURT",  # who signs, not where
    "Clerk of the Superior Court of California, County of Los Angeles",
    "Superior Court Clerk",
    "Deputy Clerk",
    "Court Reporter",
    "United States magistrate judge",
    "UNITED STATES MAGISTRATE JUDGE",
    "Judge of the Superior Court",
    "JUDGE OF THE SUPERIOR COURT OF CALIFORNIA",
    "Superior Court Judge",
    "District Court Judge",
    "Justice of the Peace",
    "Jane Doe Superior Court",
    "United States Department of Justice",
    "Department of Justice",
    "DEPARTMENT OF HOMELAND SECURITY",
    "U.S. Immigration and Customs Enforcement",
    "State of Texas Department of Public Safety",
    "State of California Department of Justice",
    "STATE OF NEW YORK DEPARTMENT OF TAXATION AND FINANCE",
    "Supreme Court of Pizza",
    "Supreme Court Building",
    "United States Courthouse",
    "signed by a judge of a district court",
    "a judge of the United States District Court",
    "the district court at the time, date and place set forth below",
    "in the United States district court",
    "Look for the name of a court, such as Superior Court",
    "Court of law",
    "A Court of Law",
    "Parole Court",  # a hearing before a parole board, which is an agency
    "State Parole Board",
    "Navajo Nation Police Department",
    "United States of America",
    "Court Warrant",
    "Warrant for Arrest of Alien",
    "I M M I G R A T I O N  C O U R T",
    "Immig ration Court",
]

# As printed they are none; what one misread letter away is a court's name can't be told from it.
NEAR_MISSES_AS_PRINTED = [
    "District Count",
    "Country Court",
    "Courts",
    "The Court",
    "COURT",
    "of the Superior Court",  # the end of "Judge of the Superior Court"
    "OF THE SUPERIOR COURT OF CALIFORNIA",
    "the United States District Court",  # the middle of a sentence
    "in the district court",
    '"Superior Court of California"',  # a leaflet quotes it
    "• U.S. District Court",  # a leaflet lists it
    "☐ Superior Court of California",
    "Is it from a District Court?",
    "Superior Court Records Division",
    "Superior Court Enforcement Division",
    "Texas",
    "Section 287",
    "No. 5",
    "City Hall",
    "County of residence",
    "12 Village Court",
    "4 Justice Court",
    "Harris County Courthouse Court",
]

ALIKE = {
    "o": "0c", "l": "1I|", "i": "l1j", "s": "5", "e": "c", "c": "e", "u": "v", "n": "ri", "m": "rn", "t": "f", "f": "t",
    "r": "n", "h": "b", "a": "o", "O": "0Q", "I": "l1|", "S": "5$", "B": "8", "A": "4", "E": "F", "C": "G", "D": "O",
    "T": "I", "R": "P", "N": "M", "U": "V",
}  # fmt: skip


def misread(text: str, share: float, chance: random.Random) -> str:
    """A share of the characters misread, lost, or followed by a blank; blanks are lost as well."""

    def one(char: str) -> str:
        if chance.random() >= share:
            return char
        kind = chance.random()
        if char == " ":
            return "" if kind < 0.5 else " "
        if kind < 0.6:
            return chance.choice(ALIKE.get(char, char))
        if kind < 0.8:
            return chance.choice("aceinorstu" if char.islower() else "ACEINORSTU" if char.isupper() else "0123456789")
        return "" if kind < 0.95 else char + " "

    return "".join(map(one, text))


def court(text: str) -> Body | None:
    """The court that is named, or what may be a part of its name."""
    body = body_in(text, KNOWN)
    return None if body is None or body.kind is BodyKind.AGENCY else body


def state(text: str) -> str | None:
    """The state that speaks; "" for a county without its state."""
    body = body_in(text, KNOWN)
    return body.where if body is not None and body.kind is BodyKind.STATE else None


@pytest.mark.parametrize(("caption", "where", "district"), CAPTIONS)
def test_a_caption_is_a_court_and_tells_where(caption: str, where: str, district: str | None) -> None:
    seen = court(caption)
    assert seen is not None
    assert (seen.where, seen.district, seen.whole, seen.score) == (where, district, True, 1.0)


def test_the_table_of_captions_has_every_state_and_territory() -> None:
    assert len(CAPTIONS) >= 120
    assert len(NEAR_MISSES) >= 60
    assert {state["name"] for state in STATES.values()} <= {where for _, where, _ in CAPTIONS}


def test_of_captions_with_3_letters_in_100_misread_95_in_100_are_found() -> None:
    found = tried = 0
    for caption, _, _ in CAPTIONS:
        for seed in range(3):
            seen = court(misread(caption, 0.03, random.Random(f"{caption} {seed}")))
            found += seen is not None and seen.whole
            tried += 1
    assert found / tried >= 0.95


def test_a_misread_caption_never_tells_another_district_or_state() -> None:
    for caption, where, district in CAPTIONS:
        for seed in range(3):
            for share in (0.03, 0.06):
                seen = court(misread(caption, share, random.Random(f"{seed} {caption}")))
                if seen is not None:
                    assert seen.where in {where, ""}, seen
                    assert seen.district in {district, None}, seen


@pytest.mark.parametrize("text", NEAR_MISSES + NEAR_MISSES_AS_PRINTED)
def test_a_near_miss_is_no_court(text: str) -> None:
    assert court(text) is None


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_misreading_makes_no_court_of_a_near_miss(text: str) -> None:
    for share in (0.02, 0.04, 0.06, 0.08):
        for seed in range(10):
            read_text = misread(text, share, random.Random(f"{text} {share} {seed}"))
            assert court(read_text) is None, read_text


@pytest.mark.parametrize(
    ("read_text", "name"),
    [
        ("UN1TED STATES D1STRICT C0URT", "United States District Court"),
        ("UNITED STATES DisTRicT CouRT", "United States District Court"),  # small capitals
        ("U N I T E D  S T A T E S  D I S T R I C T  C O U R T", "United States District Court"),
        ("U NITED S TATES D ISTRICT C OURT", "United States District Court"),
        ("UNITEDSTATES DISTRICTCOURT", "United States District Court"),
        ("UNITED STATES DISTRICT COUR", "United States District Court"),
        ("SUPERIDR C0URTOF CALIFORNlA, COUNTYOF COOK", "Superior Court of California, County of Cook"),
        ("SUPE RIOR COURT OF CALIFORNIA", "Superior Court of California"),
        ("ln the Superior Court of Califomia", "Superior Court of California"),
        ("IN THE CIRCUIT COURT FOR ANNE ARUNDEL COUNTY, MARYLAND", "Circuit Court for Anne Arundel County, Maryland"),
        ("| SUPERIOR COURT OF GUAM )", "Superior Court of Guam"),
    ],
)
def test_the_name_is_put_right(read_text: str, name: str) -> None:
    seen = court(read_text)
    assert seen is not None
    assert seen.name == name
    assert seen.whole


@pytest.mark.parametrize(
    ("text", "where", "district"),
    [
        ("for the", "", None),
        ("FOR THE", "", None),
        ("County of Cook", "", None),
        ("HARRIS COUNTY, TEXAS", "Texas", None),
        ("State of Texas", "Texas", None),
        ("District of Georgia", "federal", None),  # there is no such district
        ("District of", "", None),
        ("Northern District of", "", None),
        ("for the Northern District of Georgia", "federal", "Northern District of Georgia"),
        ("DISTRICT OF NEW JERSEY", "federal", "District of New Jersey"),
        ("District of Columbia", "", "District of Columbia"),  # the place or the district
        ("SUPERIOR COURT", "", None),
        ("Magistrate Court", "", None),  # on Form I-205 half a line may say it
        ("Village Court", "", None),
        ("Greenwich Village Court", "", None),  # an address may say it
        ("ELEVENTH JUDICIAL CIRCUIT", "", None),
        ("Criminal Division", "", None),
        ("Justice of the Peace, Precinct 3, Travis County, Texas", "Texas", None),  # a label under a signature, too
    ],
)
def test_a_part_of_a_name_needs_a_neighbor(text: str, where: str, district: str | None) -> None:
    seen = court(text)
    assert seen is not None
    assert (seen.whole and seen.kind is BodyKind.COURT, seen.where, seen.district) == (False, where, district)


@pytest.mark.parametrize("text", ["IN THE SUPERIOR COURT", "In the District Court"])
def test_in_the_opens_a_caption(text: str) -> None:
    seen = court(text)
    assert seen is not None
    assert seen.whole


DISTRICTS = [district for state in STATES.values() for district in state["districts"]]


def test_there_are_94_federal_districts() -> None:
    assert len(DISTRICTS) == len(set(DISTRICTS)) == 94


@pytest.mark.parametrize("district", DISTRICTS)
def test_every_federal_district_is_told(district: str) -> None:
    for text in (
        f"United States District Court for the {district}",
        f"UNITED STATES DISTRICT COURT {district.upper()}",
    ):
        seen = court(text)
        assert seen is not None
        assert (seen.where, seen.district) == ("federal", district)


@pytest.mark.parametrize("read_text", ["Sorthern District of Georgia", "Wastern District of New York"])
def test_a_direction_that_may_be_two_is_not_guessed(read_text: str) -> None:
    seen = court(f"United States District Court {read_text}")
    assert seen is not None
    assert (seen.where, seen.district) == ("federal", None)


def test_every_trial_court_of_every_state_is_known() -> None:
    for state in STATES.values():
        of = "de" if state["name"] == "Puerto Rico" else "of the" if "Islands" in state["name"] else "of"
        for name in state["courts"]:
            seen = court(f"{name} {of} {state['name']}")
            assert seen is not None, (name, state["name"])
            assert seen.whole
            assert seen.where in {state["name"], "federal"}


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_who_may_sign_carries_a_grade_and_a_source(state: dict[str, Any]) -> None:
    for key in ("search_warrant", "arrest_warrant"):
        assert state[key]["signed_by"]
        assert state[key]["grade"] in {"S", "T", "K"}
        assert state[key]["source"]
        assert state[key]["grade"] == "K" or state[key]["source"] != "not checked"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("THE STATE OF TEXAS", "Texas"),
        ("THE STATE OF TEXAS §", "Texas"),
        ("The People of the State of California", "California"),
        ("PEOPLE OF THE STATE OF NEW YORK", "New York"),
        ("Commonwealth of Massachusetts", "Massachusetts"),
        ("COMMONWEALTH OF VIRGINIA", "Virginia"),
        ("El Pueblo de Puerto Rico", "Puerto Rico"),
        ("People of Guam", "Guam"),
        ("GOVERNMENT OF THE VIRGIN ISLANDS", "Virgin Islands"),
        ("State of New York, County of Kings", "New York"),
        ("STATE OF NEW YORK : COUNTY OF ERIE", "New York"),
        ("STATE OF OHIO, CUYAHOGA COUNTY, SS:", "Ohio"),
        ("ST4TE 0F GEORGlA, FULTON COUNTY", "Georgia"),
        ("In the name of the State of Louisiana", "Louisiana"),
        ("HARRIS COUNTY, TEXAS", "Texas"),
        ("COUNTY OF HARRIS", ""),
        ("Orleans Parish", ""),
    ],
)
def test_a_state_or_county_speaks(text: str, wanted: str) -> None:
    assert state(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "UNITED STATES OF AMERICA",
        "State of Texas Department of Public Safety",
        "SUPERIOR COURT OF CALIFORNIA",
        "Commonwealth of Texas",
        "Texas",
        "for the",
        "the state of Texas",
        "Northern District of Georgia",
        "STATE OF TEXAS vs. JOHN SPECIMEN",
        "County Sheriff",
        "City of Atlanta",
        "State of",
        "IMMIGRATION COURT",
    ],
)
def test_anything_else_is_no_state_that_speaks(text: str) -> None:
    assert state(text) is None


@pytest.mark.parametrize("text", ["", " ", "\n", "—", "§§§", "A" * 5000, "COURT " * 30, "\u202eTRUOC", "1 2 3 4 5"])
def test_odd_text_is_no_court_and_no_fault(text: str) -> None:
    assert court(text) is None
    assert state(text) is None


def _microseconds(work: Callable[[], object]) -> float:
    """The fastest of some runs, in the processor's time: other programs on the machine don't count."""
    marks = [time.process_time()]
    for _ in range(7):
        for _ in range(200):
            work()
        marks.append(time.process_time())
    return min(after - before for before, after in pairwise(marks)) / 200 * 1e6


@pytest.mark.parametrize(
    "text",
    [
        "You are commanded to take into custody the person named below, for the reason given",
        "Example Avenue 12, Apt. 5",
    ],
)
def test_a_line_without_a_word_of_courts_costs_next_to_nothing(text: str) -> None:
    court(text)
    assert _microseconds(lambda: court(text)) < 150  # 50 on an idle machine


def test_the_longest_caption_takes_about_a_millisecond() -> None:
    longest = max((caption for caption, _, _ in CAPTIONS), key=len)
    court(longest)
    assert _microseconds(lambda: court(longest)) < 4000  # 1000 on an idle machine
