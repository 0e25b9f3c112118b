"""The same place and the same person written differently; other places and people written nearly alike."""

from __future__ import annotations

import pytest

from warrantcheck.assess.address import can_compare_address, same_address
from warrantcheck.assess.alike import Same
from warrantcheck.assess.person import can_compare_person, same_person
from warrantcheck.knowledge import load_knowledge

MEANS = {"=": Same.YES, "!": Same.NO, "?": Same.CANT_TELL}

# "=" the same, "!" another one, "?" it can't be told.
PLACES = """
= 100 Example Street | 100 Example St
= 100 Example Street | 100 EXAMPLE ST.
= 100 Example Street, Apt 4 | 100 Example St #4
= 100 Example Street, Apt 4 | 100 Example Street Unit 4
= 100 Example Street, Apt. 4 | 100 Example Street, Apartment 4
= 100 Example Street, Apartment No. 4 | 100 Example St. Apt 4
= 100 Example Street, Apt #4 | 100 Example Street, Suite 4
= 100 Example Street, Apt 04 | 100 Example Street, Apt 4
= 100 Example Street, Apt 4-B | 100 Example Street, Apt 4B
= 100 Example Street, Apt 4 B | 100 Example Street, #4B
= 100 Example Street, Unit 13B | 100 Example Street, Unit 13-b
= 100 Example Street 4B | 100 Example Street, Apt 4B
= Apt 4, 100 Example Street | 100 Example Street, Apt 4
= 100 Example Street, Apt 4, Springfield, Illinois | 100 Example St Apt 4 Springfield IL
= 100 Example Street, Springfield, Illinois 62701 | 100 Example Street, Springfield, IL 62701-1234
= 100 Example Street, Springfield, IL | 100 Example Street
= 100 Example Street, Springfield, IL | 100 Example Street, Springfield
= 100 Example Street, Springfield, IL 62701 | 100 Example Street, 62701
= 2596 W. 14th Street, Apt 13B, New Harbor, NY 11299 | 2596 West 14th St, Apt 13B, New Harbor, New York 11299
= 2596 W 14 Street | 2596 West 14th St
= 2596 West Fourteenth Street | 2596 W 14th St
= 12 First Avenue | 12 1st Ave
= 12 Second Ave. | 12 2nd Avenue
= 12 Third Street | 12 3rd St
= 12 Tenth Avenue | 12 10th Ave
= 1759 Magistrate Hill Drive | 1759 Magistrate Hill Dr
= 1759 Magistrate Hill Drive | 1759 Magistrate HiII Dr.
= 6585 Court Street | 6585 Court St
= 8865 Pier 9 Terrace, New Harbor, NY | 8865 Pier 9 Ter, New Harbor, NY
= 2327 Juniper Ave, Unit 31 | 2327 Juniper Avenue #31
= 2327 Juniper Av | 2327 Juniper Ave.
= 5549 Tamarack Way | 5549 Tamarack Wy
= 954 Copperfield Ct, Larkfield, NJ | 954 Copperfield Court, Larkfield, New Jersey
= 1953 Larkspur Lane, Unit 15 | 1953 Larkspur Ln Unit 15
= 185 Old Quarry Road | 185 Old Quarry Rd
= 6 Saint Odile Blvd | 6 St. Odile Boulevard
= 6 St Odile Boulevard | 6 Saint Odile Blvd.
= 77 Harbor Parkway | 77 Harbor Pkwy
= 77 Harbor Place | 77 Harbor Pl
= 77 Harbor Square | 77 Harbor Sq
= 77 Harbor Circle | 77 Harbor Cir
= 77 Harbor Highway | 77 Harbor Hwy
= 77 Harbor Terrace | 77 Harbor Terr
= 77 Harbor Turnpike | 77 Harbor Tpke
= 77 Harbor Trail | 77 Harbor Trl
= 77 Harbor Alley | 77 Harbor Aly
= 77 Harbor Cove | 77 Harbor Cv
= 77 Harbor Plaza | 77 Harbor Plz
= 77 Harbor Crossing | 77 Harbor Xing
= 77 Harbor Expressway | 77 Harbor Expy
= 400 North Main Street | 400 N Main St
= 400 N. Main St. | 400 North Main Street
= 400 South Elm Avenue | 400 S Elm Ave
= 400 East Oak Road | 400 E. Oak Rd
= 400 Main Street NW | 400 Main St Northwest
= 400 Main Street N.W. | 400 Main Street NW
= 400 Maple Avenue SE, Washington, DC | 400 Maple Ave Southeast, Washington, District of Columbia
= 100 Exarnple Street | 100 Example Street
= 100 Examp1e Street | 100 Example Street
= 100 ExampIe Street | 100 Example Street
= l00 Example Street | 100 Example Street
= 1O0 Example Street | 100 Example Street
= 10O Example Street | 100 Example Street
= 2596 W. l4th Street | 2596 W. 14th Street
= 100 Example Street, Apt l4 | 100 Example Street, Apt 14
= 100 Example Street, Apt. 4, Springfie1d, IL | 100 Example Street, Apt 4, Springfield, IL
= 100 C0pperfield Court | 100 Copperfield Court
= 100 Tarnarack Way | 100 Tamarack Way
= 9607 Tamarack Way, Apt 2C, New Harbor, NY 11299 | 9607 TAMARACK WAY APT 2C NEW HARBOR NY 11299
= 9607  Tamarack   Way ,Apt 2C | 9607 Tamarack Way, Apt 2C
= 100-12 Liberty Avenue | 10012 Liberty Ave
= 100-12 Liberty Avenue, Queens, NY | 100-12 Liberty Ave., Queens, New York
= 55 Broadway, New York, NY | 55 Broadway, New York, New York
= 55 Martin Luther King Jr Blvd | 55 Martin Luther King Jr. Boulevard
= 55 O'Brien Street | 55 OBrien St
= 55 Cañada Road | 55 Canada Rd
= 55 Peña Street | 55 Pena St
= 10 Mount Vernon Avenue | 10 Mt Vernon Ave
= 10 Fort Hill Road | 10 Ft Hill Rd
= 10 Oak Street, St. Louis, MO | 10 Oak St, Saint Louis, Missouri
= 10 Oak Street, Fairmont Heights, IL | 10 Oak Street, Fairmont Hts, IL
= 10 Oak Street, Suite 200 | 10 Oak Street, Ste 200
= 10 Oak Street, Room 12 | 10 Oak Street, Rm 12
= 10 Oak Street, 2nd Floor | 10 Oak Street, Floor 2
= 10 Oak Street, Fl. 2 | 10 Oak Street, 2nd Fl
= 10 Oak Street, Building 3, Apt 7 | 10 Oak St, Bldg 3 Apt 7
= 10 Oak Street, Apt A | 10 Oak Street, Unit A
= 10 Oak Street, Apt a | 10 Oak Street #A
= 10 Oak Street, Lot 9 | 10 Oak Street Lot 9
= 10 Oak Street, Trailer 9 | 10 Oak Street, Trlr 9
= 10 Oak Street, Penthouse | 10 Oak St Penthouse
= 10 Oak Street, Apto 4 | 10 Oak Street, Apt 4
= 10 Oak Street Apt: 4 | 10 Oak Street Apt 4
= 5 Front Street | 5 Front St
= 201 W Front St, Media, PA 19063 | 201 West Front Street
= 12 North Avenue | 12 North Ave
= 12 Avenue B | 12 Ave B
= 12 Highway 9 | 12 Hwy 9
= 100A Example Street | 100a Example St
= 9 Park Place, Dunmore, NC 27699 | 9 Park Pl, Dunmore, North Carolina 27699
= 3913 Larkspur Lane, Unit 25, Port Amity, FL 32899 | 3913 Larkspur Lane Unit 25 Port Amity, FL 32899
! 100 Example Street, Apt 4 | 100 Example Street, Apt 14
! 100 Example Street, Apt 4 | 100 Example Street, Apt 40
! 100 Example Street, Apt 4 | 100 Example Street, Apt 5
! 100 Example Street, Apt 4A | 100 Example Street, Apt 4B
! 100 Example Street, Apt 4 | 100 Example Street, Apt 4B
! 100 Example Street, #4 | 100 Example Street, Unit 3
! 100 Example Street, Unit 12 | 100 Example Street, Unit 21
! 100 Example Street, Unit 31 | 100 Example Street, #13
! 100 Example Street, Apt A | 100 Example Street, Apt C
! 100 Example Street, Suite 200 | 100 Example Street, Suite 210
! 100 Example Street, Floor 2 | 100 Example Street, Floor 3
! 100 Example Street, 1st Floor | 100 Example Street, 2nd Floor
! 100 Example Street, Bldg 3, Apt 7 | 100 Example Street, Bldg 2, Apt 7
! 100 Example Street, Bldg 3, Apt 7 | 100 Example Street, Bldg 3, Apt 1
! 100 Example Street, Rear | 100 Example Street, Basement
! 100 Example Street | 101 Example Street
! 100 Example Street | 1000 Example Street
! 100 Example Street | 10 Example Street
! 100 Example Street | 110 Example Street
! 100 Example Street | 200 Example Street
! 1759 Magistrate Hill Drive | 1795 Magistrate Hill Drive
! 2327 Juniper Ave | 2372 Juniper Ave
! 100A Example Street | 100B Example Street
! 100 Example Street | 100 1/2 Example Street
! 100-12 Liberty Avenue | 100-21 Liberty Avenue
! 100 Example Street | 100 Example Avenue
! 100 Example St | 100 Example Ave
! 100 Example Road | 100 Example Drive
! 100 Example Lane | 100 Example Court
! 100 Example Place | 100 Example Street
! 100 Example Blvd | 100 Example Rd
! 100 Example Way | 100 Example Terrace
! 100 Example Circle | 100 Example Square
! 100 Example Parkway | 100 Example Highway
! 10 Court Street | 10 Court Avenue
! 10 Park Place | 10 Park Avenue
! 400 N Main Street | 400 S Main Street
! 400 North Main Street | 400 South Main Street
! 400 E Oak Avenue | 400 W Oak Avenue
! 400 East 14th Street | 400 West 14th Street
! 400 Main Street NW | 400 Main Street NE
! 400 Maple Avenue SE | 400 Maple Avenue SW
! 2596 W 14th Street | 2596 W 41st Street
! 2596 W 14th Street | 2596 W 4th Street
! 2596 W 14th Street | 2596 W 15th Street
! 12 First Avenue | 12 Second Avenue
! 12 First Avenue | 12 First Street
! 12 3rd Street | 12 13th Street
! 12 Fifth Avenue | 12 Sixth Avenue
! 12 Ninth Street | 12 Tenth Street
! 100 Example Street | 100 Sample Street
! 100 Hill Street | 100 Mill Street
! 100 Hill Street | 100 Hall Street
! 100 Oak Street | 100 Elm Street
! 100 Maple Street | 100 Apple Street
! 100 Pine Street | 100 Vine Street
! 100 Main Street | 100 Maine Street
! 100 Park Street | 100 Bark Street
! 100 Green Street | 100 Greene Street
! 100 Lincoln Street | 100 Linden Street
! 100 Cedar Road | 100 Cider Road
! 100 River Road | 100 Rider Road
! 100 Lake Drive | 100 Lane Drive
! 100 Washington Avenue | 100 Wellington Avenue
! 100 Jackson Street | 100 Johnson Street
! 100 Madison Street | 100 Monroe Street
! 100 Spring Street | 100 Summer Street
! 100 Chestnut Street | 100 Walnut Street
! 100 Old Quarry Road | 100 New Quarry Road
! 100 Upper Valley Road | 100 Lower Valley Road
! 100 Copperfield Court | 100 Butterfield Court
! 100 Larkspur Lane | 100 Larkin Lane
! 100 Tamarack Way | 100 Hackberry Way
! 100 Saint Odile Blvd | 100 Saint Oscar Blvd
! 8865 Pier 9 Terrace | 8865 Pier 6 Terrace
! 12 Highway 9 | 12 Highway 6
! 12 Avenue B | 12 Avenue D
! 100 Example Street, Springfield, IL | 100 Example Street, Fairfield, IL
! 100 Example Street, Springfield, IL | 100 Example Street, Springfield, MA
! 100 Example Street, Springfield, Illinois | 100 Example Street, Springfield, Missouri
! 100 Example Street, Springfield, IL 62701 | 100 Example Street, Fairmont, IL 60699
! 100 Example Street, Dunmore, NC | 100 Example Street, Dunmore, SC
! 100 Example Street, Brooklyn, NY | 100 Example Street, Bronx, NY
! 100 Example Street, Port Amity, FL | 100 Example Street, Port Royal, FL
! 100 Example Street, New Harbor, NY | 100 Example Street, Pearl Harbor, NY
! 100 Example Street, Westerleigh, MA 02199 | 100 Example Street, Easterleigh, MA 02101
! 100 Example Street, 62701 | 100 Example Street, 60699
! 100 Exarnple Street, Apt 4 | 100 Example Street, Apt 7
! 100 Example Street, Apt 4, Springfield, IL | 100 Example Street, Apt 14, Springfield, IL
! 2596 W. 14th Street, Apt 13B, New Harbor, NY 11299 | 2596 W. 14th Street, Apt 13A, New Harbor, NY 11299
! 2327 Juniper Ave, Unit 31, Fairmont Heights, IL 60699 | 2327 Juniper Ave, Unit 3, Fairmont Heights, IL 60699
! 55 Broadway, New York, NY | 56 Broadway, New York, NY
! 10 Mount Vernon Avenue | 10 Mount Airy Avenue
! 10 Oak Street, Lot 9 | 10 Oak Street, Lot 19
! 5 Front Street | 5 Back Street
! 201 W Front St, Media, PA 19063 | 201 W Rear St
! 12 North Avenue | 12 South Avenue
? 100 Example Street | 100 Example Street, Apt 4
? 100 Example Street, Apt 4 | 100 Example Street, Floor 4
? 100 Example Street | 100 Example
? 400 Main Street | 400 N Main Street
? 100 Example Street, Apt S | 100 Example Street, Apt 5
? 100 Johnson Street | 100 Johnston Street
? 100 Example Street, Springfield, IL 62701 | 100 Example Street, Springfield, IL 62704
? 100 Example Street, Brooklyn, NY | 100 Example Street, New York, NY
? See Attachment A | 100 Example Street
? PO Box 12, Springfield, IL | 100 Example Street, Springfield, IL
"""

PEOPLE = """
= GARCIA LOPEZ, Maria | María García
= García López, María | Maria Garcia Lopez
= Maria Garcia Lopez | Maria Garcia
= Marisol Castellanos Rey | Marisol Castellanos
= Marisol Castellanos Rey | Marisol Rey
= Crispin Fenwick-Hale | Crispin Fenwick Hale
= CRISPIN FENWICK-HALE | Crispin Fenwick-Hale
= Maria E. Garcia | Maria Elena Garcia
= Garcia, Maria E. | Maria Elena Garcia
= Juan de la Cruz | Juan Cruz
= 0rville Pellerin | Orville Pellerin
= Orville Pe11erin | Orville Pellerin
= Philippa Hernandez | Philippa Hernández
= Zulema Tran | Tran Zulema
= Mr. Lucio Alderfer | Lucio Alderfer
= John Smith Jr. | John Smith, Jr
= Ana Gonzales | Ana Gonzalez
! Marisol Fictional | Devon Fictional
! Maria Lopez | Mario Lopez
! Juan Garcia Lopez | Juan Lopez Perez
! Juan Hernandez | Juan Fernandez
! John Smith Jr. | John Smith Sr.
! Dagny Quenby | Dagny Ravenel
! Ottilie Okonjo | Evaristo Duquette
! Maria E. Garcia | Maria Ana Garcia
! Jose Ramirez | Jorge Ramirez
? M. Garcia | Maria Garcia
? Garcia | Maria Garcia
? John Smith | John Smith Jr.
? 李明 | Maria Garcia
"""


def table(rows: str) -> list[tuple[Same, str, str]]:
    pairs = [(MEANS[row[0]], *row[2:].split(" | ")) for row in rows.strip().splitlines()]
    return [(told, one, other) for told, one, other in pairs]


def test_the_table_of_places_holds_at_least_200_pairs_half_of_them_different() -> None:
    told = [row[0] for row in table(PLACES)]
    assert len(told) >= 200
    assert told.count(Same.NO) >= 90


def test_places_are_compared_as_in_the_table_whichever_comes_first() -> None:
    for told, one, other in table(PLACES):
        assert (one, other, same_address(one, other, load_knowledge())) == (one, other, told)
        assert (other, one, same_address(other, one, load_knowledge())) == (other, one, told)


def test_people_are_compared_as_in_the_table_whichever_comes_first() -> None:
    for told, one, other in table(PEOPLE):
        assert (one, other, same_person(one, other)) == (one, other, told)
        assert (other, one, same_person(other, one)) == (other, one, told)


@pytest.mark.parametrize("given", ["Springfield", "Example Street", "100", "", "   ", "四号"])
def test_an_address_without_number_and_street_is_not_compared(given: str) -> None:
    assert not can_compare_address(given, load_knowledge())


def test_an_address_with_number_and_street_is_compared() -> None:
    assert can_compare_address("100 Example Street", load_knowledge())


@pytest.mark.parametrize(
    ("given", "can"), [("María Núñez", True), ("李明", False), ("Мария", False), ("", False), ("12", False)]
)
def test_names_are_compared_in_latin_letters_only(given: str, can: bool) -> None:
    assert can_compare_person(given) is can
