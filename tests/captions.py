"""Captions of courts with where these are, near misses that are none, and letters as an engine misreads them."""

from __future__ import annotations

import random
import tomllib
from importlib.resources import files
from typing import Any

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
    ("In the Marion Superior Court", "", None),
    ("Marion Superior Court 4", "", None),
    ("State of Michigan, 54A Judicial District", "Michigan", None),
    ("Boston Municipal Court Department, Roxbury Division", "Massachusetts", None),
    ("Commonwealth of Kentucky, Jefferson Circuit Court, Division Ten", "Kentucky", None),
    ("In the Municipal Court of Birmingham", "", None),
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
    ("IN THE TRIBAL COURT OF THE WHITE ELK COMMUNITY", "tribal", None),
    ("IN THE COURT OF THE EASTERN BAND OF CHEROKEE INDIANS", "tribal", None),
    ("TULALIP TRIBAL COURT, TULALIP RESERVATION", "tribal", None),
    ("Hopi Tribal Court, Keams Canyon, Arizona", "tribal", None),
    # the town where a court sits
    ("6TH CIRCUIT COURT, DISTRICT DIVISION, FRANKLIN, NEW HAMPSHIRE", "New Hampshire", None),
    ("THE STATE OF NEW HAMPSHIRE JUDICIAL BRANCH 6th Circuit - District Division - Franklin", "New Hampshire", None),
    ("STATE OF MAINE DISTRICT COURT, LOCATION: BANGOR", "Maine", None),
    ("STATE OF MAINE UNIFIED CRIMINAL DOCKET Location: Portland", "Maine", None),
    ("District Court, Fairbanks, Alaska", "Alaska", None),
    ("CIRCUIT COURT OF THE SEVENTH JUDICIAL DISTRICT, NATRONA COUNTY, CASPER, WYOMING", "Wyoming", None),
    ("IN THE THIRD JUDICIAL DISTRICT COURT SALT LAKE DEPARTMENT, STATE OF UTAH", "Utah", None),
    ("MUNICIPAL COURT OF JERSEY CITY", "", None),
    ("TRIAL COURT Quincy District Court", "", None),
    # courts that share a form
    ("Commonwealth of Kentucky, Court of Justice, Harlan District/Family Court", "Kentucky", None),
    ("IN THE CIRCUIT/COUNTY COURT IN AND FOR LEON COUNTY, FLORIDA", "Florida", None),
    # the courts of a state as a whole
    ("THE STATE OF NEW HAMPSHIRE JUDICIAL BRANCH", "New Hampshire", None),
    ("Connecticut Judicial Branch", "Connecticut", None),
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
    "White Elk Community Police Department",
    "Supreme Court of Our Gaming Community",
    "United States of America",
    "Court Warrant",
    "Warrant for Arrest of Alien",
    "Judge, Superior Court, Sacramento, California",
    "IMMIGRATION COURT - HEARING LOCATION: BOSTON, MASSACHUSETTS",
    "Location: Boston",
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
    "Clerk, District Court, Austin, Texas",
    "Law Offices, District Court, Oakland, California",
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
