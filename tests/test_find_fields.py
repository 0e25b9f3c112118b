"""Entries of drawn pages: by their labels, as printed and as normalised, and nothing where nothing sure was read."""

from __future__ import annotations

import pytest

from tests.builders import page, paper
from warrantcheck.find import find
from warrantcheck.find.entries.fields import find_fields
from warrantcheck.find.lines.layout import lay_out
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import Capacity, Fields, Signature, SignatureState
from warrantcheck.model.forms import Role
from warrantcheck.model.paper import Box

SEARCH = """
                    UNITED STATES DISTRICT COURT
                              for the
                    Central District of Illinois
In the Matter of the Search of
(Briefly describe the property to be searched
or identify the person by name and address)      Case No. 1:26-mj-09001
100 Example Street, Apt 4
Springfield, IL 62701
                     SEARCH AND SEIZURE WARRANT
YOU ARE COMMANDED to execute this warrant on or before March 16, 2026 (not to exceed 14 days)
Date and time issued:  03/02/2026 9:15 am
                                                 Judge's signature
City and state:  Springfield, Illinois      Avery Placeholder, U.S. Magistrate Judge
                                                 Printed name and title
"""
ARREST = """
STATE OF FLORIDA
vs.
OTTILIE SPECIMENTE
CAPIAS
YOU ARE COMMANDED TO ARREST Ottilie Specimente if found in your county
WITNESS my hand and the seal of this Court on _7/26/2026
"""
AGENCY = """
U.S. DEPARTMENT OF HOMELAND SECURITY          Warrant for Arrest of Alien
                                              File No. A 000-111-222
                                              Date: 03/02/2026
I have determined that there is probable cause to believe that Marisol Fictional is
removable from the United States.
"""


def read(text: str) -> Fields:
    return find(paper(page(text)), load_knowledge())[0].fields


def value(fields: Fields, name: str) -> str | None:
    entry = getattr(fields, name)
    return entry.value if entry is not None else None


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        (SEARCH, "court", "United States District Court for the Central District of Illinois"),
        (SEARCH, "case_number", "1:26-mj-09001"),
        (SEARCH, "issued", "2026-03-02"),
        (SEARCH, "execute_by", "2026-03-16"),
        (SEARCH, "address", "100 Example Street, Apt 4, Springfield, IL 62701"),
        (SEARCH, "judge", "Avery Placeholder"),
        (SEARCH, "person", None),
        (SEARCH, "a_number", None),
        (ARREST, "person", "Ottilie Specimente"),
        (ARREST, "issued", "2026-07-26"),
        (ARREST, "execute_by", None),
        (ARREST, "address", None),
        (AGENCY, "person", "Marisol Fictional"),
        (AGENCY, "a_number", "A000111222"),
        (AGENCY, "issued", "2026-03-02"),
        (AGENCY, "case_number", None),
        (AGENCY, "court", None),
    ],
)
def test_entries_are_read_by_their_labels(text: str, name: str, wanted: str | None) -> None:
    assert value(read(text), name) == wanted


def test_an_entry_has_its_words_as_printed_and_its_place() -> None:
    entry = read(SEARCH).execute_by
    assert entry is not None
    assert (entry.read_text, entry.page) == ("March 16, 2026", 1)
    assert entry.box.width < 100


def test_an_empty_form_has_no_entries_and_no_label_is_taken_for_one() -> None:
    blank = """
    (name of person to be arrested)
    Case No.
    Date and time issued:
                                     Judge's signature
    City and state:
                                     Printed name and title
    Respondent:
    File No.
    """
    fields = read(blank)
    assert all(value(fields, name) is None for name in Fields.__struct_fields__)


def test_an_example_street_is_no_specimen_mark_and_a_specimen_mark_is_no_name() -> None:
    text = """
    SEARCH WARRANT
    to make search of the premises located at 100 Example Street, Springfield, CA
    Name of Defendant: SPECIMEN
    """
    fields = read(text)
    assert value(fields, "address") == "100 Example Street, Springfield, CA"
    assert value(fields, "person") is None


def test_the_last_day_of_something_else_is_not_the_warrants() -> None:
    text = """
    SEARCH WARRANT
    The tenant must pay the rent on or before March 16, 2026 to the landlord.
    """
    assert value(read(text), "execute_by") is None


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("You are directed to execute this warrant within forty-eight (48) hours from the time indicated", "PT48H"),
        ("This warrant must be executed not more than ten days after the date of issuance.", "P10D"),
        ("THIS WARRANT MUST BE SERVED WITHIN FOURTEEN (14) DAYS FROM THE DATE OF ISSUANCE.", "P14D"),
        ("This order shall expire seven (7) days after the date it is issued.", "P7D"),
        # As statutes of Arizona, Minnesota, Massachusetts, South Dakota, California, Louisiana and Puerto Rico
        # have it.
        ("This warrant shall be executed within five calendar days from its issuance and returned in three.", "P5D"),
        ("It must be executed and returned to the court which issued it within 10 days after its date.", "P10D"),
        ("YOU ARE COMMANDED in no event later than seven days from the issuance to search the house.", "P7D"),
        ("Search, within a specified period of time not to exceed ten days, the place named.", "P10D"),
        ("This warrant is effective for fourteen (14) days from the date hereof.", "P14D"),
        ("It cannot be executed after the expiration of the tenth day after its issuance.", "P10D"),
        ("This warrant shall be effective, but not for a period of more than fifteen days, unless extended.", "P15D"),
        ("Esta orden debera diligenciarse dentro de los diez (10) dias siguientes a su expedicion.", "P10D"),
        ("Keep the recording. It shall be delivered within 48 hours of execution.", None),
        ("Arrest the defendant and maintain custody for a period not to exceed 48 hours.", None),
        ("The subpoena must be served not later than three days before the hearing.", None),
        ("The place is to be searched: within the past ten days a citizen saw goods there.", None),
        ("The officer shall file the inventory within 10 days after the execution of the warrant.", None),
        ("You are commanded to search the place and make return within 96 hours.", None),
        ("The officer shall execute this writ. The tenant must remove all property within 3 days after service.", None),
        ("You shall serve the tenant, who may be removed within ten days after service of a notice.", None),
    ],
)
def test_days_from_the_date_of_issue_are_told_and_those_of_something_else_are_not(
    words: str, wanted: str | None
) -> None:
    assert value(read(f"SEARCH WARRANT\n{words}\n"), "execute_within") == wanted


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("Respondent: Work Hours", "person", None),
        ("Name of Alien: Marisol Fictional     Sex: M", "person", "Marisol Fictional"),
        ("Subject: Marisol Fictional DOC No. 0441", "person", "Marisol Fictional"),
        ("Respondent: Under Illinois law you may answer", "person", None),
        ("Whereas Sgt. Walter Fictional has made oath", "person", None),
        ("STATE OF OHIO\nv.\nDEVON PLACEHOLDER\nFICTIONAL", "person", "DEVON PLACEHOLDER FICTIONAL"),
        ("To: Marisol Fictional, 100 Example Street", "person", "Marisol Fictional"),
        ("Form approved OMB No. 1615-0105; Expires 05/31/2027", "execute_by", None),
        ("YOU ARE COMMANDED to appear\nDate and Time: March 9, 2026, 9:30 a.m.", "issued", None),
        ("Event 12 / Date: March 2, 2026", "issued", "2026-03-02"),
        ("DISTRICT COURT OF MARYLAND FOR KENT COUNTY\nLOCATED AT: 9 Example Street, Chester", "address", None),
        ("IN RE:\n14 Example Road, Springfield", "address", "14 Example Road, Springfield"),
        ("March 2, 2026   9:15 p.m.\nDISTRICT COURT OF MARYLAND FOR KENT COUNTY", "issued", None),
        ("Avery Fictional (Title)   03/02/2026   (Date)", "issued", "2026-03-02"),
        ("WITNESS my hand this 1 8 th day of   May   2 0 2 6", "issued", "2026-05-18"),
        (
            "on the defendant Marisol Fictional, whose last known address is 100 Example Street",
            "person",
            "Marisol Fictional",
        ),
        ("STATE OF OHIO v. MARISOL FICTIONAL:", "person", "MARISOL FICTIONAL"),
        ("THE STATE OF OHIO TO: Marisol Fictional, 100 Example Street, Kent", "person", "Marisol Fictional"),
        ("SEARCH WARRANT (Article 18.02, Code of Criminal Procedure)", "case_number", None),
        ("Offender No. 77681   Warrant W-26-0141", "case_number", "W-26-0141"),
        (
            "You may enter and inspect the yard, between 8:00 a.m.\nand 6:00 p.m. of any day on or before May 4, 2026",
            "execute_by",
            "2026-05-04",
        ),
        ("You may search. Make return to me on or before May 4, 2026", "execute_by", None),
    ],
)
def test_a_label_a_rank_or_a_forms_own_day_is_no_entry(text: str, name: str, wanted: str | None) -> None:
    assert value(read(text), name) == wanted


@pytest.mark.parametrize(
    ("under_the_text", "wanted"),
    [
        ("AVERY PLACEHOLDER\nCIRCUIT JUDGE", "AVERY PLACEHOLDER"),
        ("Avery Placeholder, Judge Presiding", "Avery Placeholder"),
        ("Commissioner V. Placeholder", "V. Placeholder"),
        ("HARRIS COUNTY, TEXAS\nMAGISTRATE", None),
        ("Avery Placeholder, Associate Juvenile Judge", "Avery Placeholder"),
        ("Avery Placeholder\n[ ] Clerk   [X] Magistrate   [ ] Judge", "Avery Placeholder"),
        ("Avery Placeholder, Tribal Court Judge", "Avery Placeholder"),
        ("/s/Avery Placeholder\nDistrict Court Judge", "Avery Placeholder"),
        ("Avery Placeholder, Deputy Tax Commissioner", None),
        ("Name: A. B.\nCity of Kern", None),
    ],
)
def test_a_judge_is_named_with_a_title_or_right_over_one_and_a_county_is_no_judge(
    under_the_text: str, wanted: str | None
) -> None:
    text = "SUPERIOR COURT OF CALIFORNIA\nCOUNTY OF KERN\nBENCH WARRANT\nYou are commanded to arrest the defendant.\n"
    assert value(read(f"{text}The bail is set.\nThe clerk keeps this.\n{under_the_text}"), "judge") == wanted


RULED = ["SUPERIOR COURT OF CALIFORNIA", "ABATEMENT WARRANT", "for the premises", "100 Example Street, Springfield"]
PLEADING = "\n".join(f"{number:<8}{text}" for number, text in enumerate([*RULED, *["text"] * 12], 1))


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        # Two columns that lie half a line apart.
        ("ACCUSED\nCasey Example\n               WARRANT ON COMPLAINT\n5 Depot Street", "person", "Casey Example"),
        (
            "STATE v. Casey Example\n                              Crim. R. 4\n9 Depot Street, Chester",
            "address",
            "9 Depot Street, Chester",
        ),
        # A label inside a line, behind a sentence.
        ("1. Hearing without the parties. Judge: Avery Placeholder", "judge", "Avery Placeholder"),
        ("Bond: cash or surety. Dated March 2, 2026.", "issued", "2026-03-02"),
        ("upon an affidavit dated March 2, 2026.", "issued", None),
        # The numbers of a court's ruled paper are no numbers of houses.
        (PLEADING, "address", "100 Example Street, Springfield"),
        # A child by its initials, no initials of the country.
        ("take physical custody of the minor child, C.E., age 6", "person", "C.E."),
        ("found in the possession of U.S., currency", "person", None),
        ("To: Example Valley Community Bank, 9 Depot Street", "person", None),
        ("CASEY EXAMPLE,        Respondent.", "person", "CASEY EXAMPLE"),
        ("WARRANT TO SEARCH THE PREMISES\n161-09 EXAMPLE PLACE", "case_number", None),
        ("VS.    CASEY EXAMPLE", "person", "CASEY EXAMPLE"),
        (
            "THE STATE                  AFFIDAVIT\nagainst                    Before me says\nCasey Example",
            "person",
            "Casey Example",
        ),
        ("By the court: Dated November 5, 2026", "issued", "2026-11-05"),
        ("Issued this the 20th day of September, A.D., 2026", "issued", "2026-09-20"),
        ("To Name, Address, City, State and Zip Code\nRecords Custodian\n9 Depot Street", "person", None),
        ("Judge, Springfield Superior Court", "judge", None),
        ("This attachment expires a year from the date of issuance\nENTERED: 12/10/2025", "execute_by", None),
        ("STATE OF NEW YORK\n-against-\nTHE PREMISES 71 Depot Street,\nPort Example", "person", None),
        ("ISSUED THIS 28TH DAY OF JULY, 2026.", "issued", "2026-07-28"),
        ("Execute this warrant and make return no later than July 28, 2026", "execute_by", None),
        ("this 17th   day of June   2026 at 2:25 p.m.", "issued", "2026-06-17"),
        # A name ends with its line where the next begins elsewhere.
        ("Case 26-CR-0133: State of Ohio v. Imelda Example\nUpon motion it is ordered", "person", "Imelda Example"),
        ("Circuit Clerk     State v. Imelda Example\nDate              Event", "person", "Imelda Example"),
        # The court's own number goes before that of the warrant; one in the caption's text is read as well.
        ("KENTUCKY     E-Warrant No. E86667-2700\nCOURT      CASE\nKent       26-CR-2932", "case_number", "26-CR-2932"),
        ("In the matter of Casey Example, Respondent No. 26CRB2084", "case_number", "26CRB2084"),
        # Nobody may use a warrant after the day by which it must be back.
        ("Search the place, and return this warrant within 10 days, by June 22, 2026.", "execute_by", "2026-06-22"),
        ("File your answer within 10 days, by June 22, 2026.", "execute_by", None),
        # The day in a narrow cell, over two lines.
        ("DATE ISSUED\n19th day of November,\n2026", "issued", "2026-11-19"),
        ("No. 26CRB6425 State of New Mexico v. Casey Example", "case_number", "26CRB6425"),
        ("CASE NO.: 2019-", "case_number", None),
        ("MOTION\nCOMES NOW the Defendant, Casey Example, through counsel", "person", "Casey Example"),
        ("In re: Extreme Risk Protection Order", "person", None),
        ("PEOPLE OF THE STATE vs. DEFENDANT:\nCasey Example", "person", "Casey Example"),
        # Whose address it is, is said over it in its own column.
        (
            "Find the removable person.\nJail      FROM: (Field Office Address)\nKent      9 Depot Street, Kent, OH",
            "address",
            None,
        ),
        ("DISTRICT COURT OF MARYLAND FOR KENT\nCOUNTY\nLocated at 9 Depot Street, Chester", "address", None),
        # The oath's day is not that of issue where that is left empty.
        ("Sworn to before me March 2, 2026", "issued", "2026-03-02"),
        ("Sworn to before me March 2, 2026\nARREST WARRANT\nIssued:", "issued", None),
        ("The court has so ordered on March 2, 2026.\nDate: 03/04/2026", "issued", "2026-03-04"),
        # An entry over its label, a name behind an address.
        ("Casey Example\nName of Defendant\n\n9 Depot Street, Chester, VT 05143\nAddress", "person", "Casey Example"),
        ("I command that you search\n9 Depot Street, Chester, IL 60001\nand Casey Example", "person", "Casey Example"),
    ],
)
def test_entries_stand_in_columns_inside_lines_and_on_ruled_paper(text: str, name: str, wanted: str | None) -> None:
    found = find_fields([lay_out(page(text))], (), load_knowledge())[0]
    assert value(found, name) == wanted


@pytest.mark.parametrize(
    ("under_the_line", "wanted"),
    [
        ("AVERY PLACEHOLDER, CIRCUIT CLERK", "AVERY PLACEHOLDER"),
        ("Avery Placeholder, Deputy Clerk", "Avery Placeholder"),
        ("Clerk of the Circuit Court", None),
    ],
)
def test_the_clerk_who_signs_for_the_court_is_told_by_name(under_the_line: str, wanted: str | None) -> None:
    drawn = lay_out(page(f"You are commanded to take Casey Example\n\n\n{under_the_line}"))
    label = next(one for one in drawn.segments if one.read_text == under_the_line)
    line = Box(x0=label.box.x0, top=label.top - 30, x1=label.box.x1, bottom=label.top - 1)
    signed = Signature(role=Role.CLERK, state=SignatureState.SIGNED, page=1, box=line, capacity=Capacity.ISSUES)
    found = find_fields([drawn], (), load_knowledge(), [signed])[0]
    assert value(found, "judge") == wanted


def test_a_return_in_the_left_half_of_a_broad_form_hides_nothing_in_its_right_half() -> None:
    rows = ["RETURN OF SERVICE", "Date Received", "I made a search", "as commanded", "Officer", ""]
    other = [
        "SEARCH WARRANT",
        "Address To Be Searched",
        "100 Example Street, Springfield IL 62701",
        "Date Issued",
        "03/02/2026",
        "",
    ]
    text = "\n".join(f"{one:<50}{two:<60}" for one, two in zip(rows, other, strict=True))
    fields = find_fields([lay_out(page(text))], (), load_knowledge())[0]
    assert (value(fields, "issued"), value(fields, "address")) == (
        "2026-03-02",
        "100 Example Street, Springfield, IL 62701",
    )


def test_a_return_beside_an_upright_form_hides_nothing_and_one_below_it_ends_the_entries() -> None:
    head = f"{'':<50}{'SEARCH WARRANT':<60}\n{'IN THE MATTER OF':<50}{'To any officer':<60}"
    beside = [
        ("RETURN OF SERVICE", ""),
        ("Received", "Search the place"),
        ("Date Issued", "Date Issued"),
        ("", "03/02/2026"),
    ]
    text = "\n".join([head, *(f"{one:<50}{two:<60}" for one, two in beside), *["Officer"] * 30])
    assert value(find_fields([lay_out(page(text))], (), load_knowledge())[0], "issued") == "2026-03-02"
    below = "SEARCH WARRANT\nSearch the place that is described in it at once\nRETURN\nDate Issued: 03/02/2026"
    assert value(find_fields([lay_out(page(below))], (), load_knowledge())[0], "issued") is None
